"""The frontier loop: claims open nodes from the journal, runs them, settles them, until a round is settled or told to stop.

Memory holds the nodes in flight only; the frontier itself is on disk. Claims go deepest first, then in plan order, so rows
come early and few nodes are open.
"""

from __future__ import annotations

import asyncio

from seedless.core import RUN_ALONE_DEATHS, Node, Recipe, RecipeFault, Round, Settlement
from seedless.engine.asking import Desk
from seedless.engine.events import Settled
from seedless.engine.run_node import Parked, failed, positions_of, run_node
from seedless.engine.turnstile import Turnstile

LOST = RUN_ALONE_DEATHS + 3  # deaths after which a node is given up: three of them while it ran alone


class Frontier:
    """Runs rounds over one journal. `workers` bounds nodes in flight, the desk's gate the model calls."""

    def __init__(self, recipe: Recipe, desk: Desk, *, workers: int) -> None:
        self.recipe, self.journal, self.workers, self.tell = recipe, desk.journal, workers, desk.tell
        self.desk = desk
        desk.gate.freed = self.wake
        self.turnstile = Turnstile(recipe, self.desk, self.settle, self.wake)
        self.flying: dict[asyncio.Task[None], Node] = {}
        self.changed = asyncio.Event()
        self.stopping = False
        self.failure: BaseException | None = None

    def stop(self) -> None:
        """Claim nothing more; what is in flight is finished and kept (its calls are paid), what only waits is given back."""
        self.stopping = True
        self.desk.gate.dismiss()
        self.wake()

    def cancel(self) -> None:
        """Stop now: nodes in flight are given back, their unanswered calls are lost. Nobody goes through the turnstile any
        more, for a verdict that is not yet durable must not be overtaken."""
        self.stop()
        self.turnstile.closed = True
        for task in self.flying:
            task.cancel()

    def wake(self) -> None:
        self.changed.set()

    async def run(self, round: Round) -> bool:
        """Work until every node of the round is settled (True) or the run was stopped (False). Raises what stopped it."""
        if self.recipe.ordered:
            self.turnstile.begin(round.first, self.journal.planned(round=round.number), self.journal.parked())
            await self.turnstile.turn()
        async with asyncio.TaskGroup() as group:
            while not self.stopping:
                self.changed.clear()
                claimed = await self.claim()
                if self.stopping and claimed:
                    await self.journal.release(claimed)
                    break
                for node in claimed:
                    task = group.create_task(self.carry(node))
                    self.flying[task] = node
                    task.add_done_callback(self.landed)
                if not claimed and not self.flying and not self.changed.is_set():
                    break
                if not self.stopping:
                    await self.changed.wait()
        if self.failure is not None:
            raise self.failure
        if not self.stopping and (stuck := self.journal.parked()):
            raise RecipeFault(f"{len(stuck)} nodes wait for a turn that never comes; first {stuck[0].id}")
        return not self.stopping

    async def claim(self) -> list[Node]:
        """As many nodes as there is room for. One that died with its process twice runs with nobody beside it."""
        if any(node.deaths >= RUN_ALONE_DEATHS for node in self.flying.values()):
            return []
        # A node whose call waits out a fault holds no place at the gate: another may work meanwhile, up to as many again.
        room = min(self.workers + len(self.desk.gate.away), 2 * self.workers) - len(self.flying)
        claimed = await self.journal.claim(room) if room > 0 else []
        if claimed and claimed[0].deaths >= RUN_ALONE_DEATHS and self.flying:
            await self.journal.release(claimed)
            return []
        return claimed

    async def carry(self, node: Node) -> None:
        """One node from claim to settlement. What stops the run is kept for `run` to raise, so that others finish."""
        try:
            if node.deaths >= LOST:
                ended: Settlement | Parked = failed(node, "lost_thrice", f"{node.deaths} processes ended with it in hand")
            else:
                ended = await self.ended(node)
            if isinstance(ended, Parked):
                await self.journal.park(ended.node)
                await self.turnstile.arrive(ended.node)
            else:
                await self.settle(ended)
        except Exception as failure:
            self.failure = self.failure or failure
            self.stop()

    def landed(self, task: asyncio.Task[None]) -> None:
        del self.flying[task]
        self.wake()

    async def ended(self, node: Node) -> Settlement | Parked:
        """Run the node; give it back when it is cancelled or stops the run, for an orderly stop is no death."""
        try:
            return await run_node(node, self.recipe, self.desk)
        except BaseException:
            await self.journal.release([node])
            raise

    async def settle(self, settlement: Settlement) -> None:
        """Write the end of a node, tell who listens, and let others through where its planned rows ended early."""
        await self.journal.settle(settlement)
        ended: list[int] = []
        for one in (settlement, *settlement.leaves):
            positions = positions_of(one.node)
            ids = positions if one.outcome.state != "done" else [drop.plan.id for drop in one.dropped]
            places = tuple(sorted(positions[id] for id in ids))
            self.tell(Settled(one, places))
            ended += places
        if ended and self.recipe.ordered:
            await self.turnstile.leave(ended)
