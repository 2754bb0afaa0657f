"""Ordered checks: nodes pass one by one in plan order, so that a verdict may depend on all that was asked before.

A node that arrives early waits here (and in the journal, parked) and holds no worker. It goes through when every earlier
planned row of its round has arrived or is known never to come. So 1 worker and 7 workers reach the same verdicts.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import replace

from seedless.core import Node, Planned, Recipe, Settlement
from seedless.engine.asking import Desk, NodeContext
from seedless.engine.run_node import judged, refused

Step = Coroutine[None, None, None]
Settle = Callable[[Settlement], Step]


class Turnstile:
    """One round's queue. `settle` ends a node that an ordered check refused; `opened` says that nodes became claimable."""

    def __init__(self, recipe: Recipe, desk: Desk, settle: Settle, opened: Callable[[], None]) -> None:
        self.recipe, self.desk, self.settle, self.opened = recipe, desk, settle, opened
        self.next = 0
        self.waiting: dict[int, Node] = {}
        self.gone: set[int] = set()
        self.turning = self.closed = False

    def begin(self, first: int, planned: Iterable[Planned], parked: Iterable[Node]) -> None:
        """Take up a round, new or left half done by an earlier process."""
        self.next = first
        self.gone = {row.position for row in planned if row.judged or row.state != "open"}
        self.waiting = {node.order: node for node in parked}

    async def arrive(self, node: Node) -> None:
        """`node` is parked durably and waits for its turn."""
        self.waiting[node.order] = node
        await self.turn()

    async def leave(self, positions: Iterable[int]) -> None:
        """These planned rows will never arrive."""
        self.gone.update(p for p in positions if p >= self.next)
        await self.turn()

    async def turn(self) -> None:
        """Let through everyone whose turn has come. Whoever calls while it turns has their arrival seen by the one turning."""
        if self.turning:
            return
        self.turning = True
        try:
            while not self.closed and (ready := self.ready()):
                async with asyncio.TaskGroup() as group:  # one durable step for all of them: the journal groups commits
                    for node in ready:
                        group.create_task(await self.verdict(node))
                self.opened()
        finally:
            self.turning = False

    def ready(self) -> list[Node]:
        found: list[Node] = []
        while self.next in self.gone or self.next in self.waiting:
            self.gone.discard(self.next)
            if node := self.waiting.pop(self.next, None):
                found.append(node)
            self.next += 1
        return found

    async def verdict(self, node: Node) -> Step:
        """Run the ordered checks now, in order; return the durable step that follows from them."""
        ctx = NodeContext(node, self.desk, list(node.verdicts))
        refusal = await judged(self.recipe.ordered[type(node.item)], node.item, ctx)
        heard = replace(node, verdicts=tuple(ctx.verdicts), judged=True)
        if refusal is not None:
            return self.settle(refused(heard, refusal, ctx.verdicts))
        return self.desk.journal.judge(replace(heard, phase="grow"))
