"""Random histories: the journal on disk, re-opened now and then, knows at every step what the one in memory knows."""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

from journal_material import ITEMS, NO, YES, call, everything, finished, plant, questions

from seedless.core import Dropped, Node, Outcome, SeedlessError, Settlement
from seedless.journal import MemoryJournal, SqliteJournal

STEPS = {"plant": 4, "claim": 14, "park": 4, "judge": 4, "release": 1, "settle": 14, "record": 3, "publish": 3, "reopen": 1}
REFUSALS = (Outcome("rejected", NO), Outcome("review", NO), Outcome("failed", fault="unparsable", detail="no JSON"))


class History:
    """Draws steps, most of them in turn and some not, and takes each on both journals."""

    def __init__(self, rng: Random, path: Path) -> None:
        self.rng, self.path = rng, path
        self.memory: Any = MemoryJournal(items=ITEMS)
        self.disk: Any = SqliteJournal.open(path, ITEMS)
        self.claimed: list[Node] = []  # in hand, or so this process thinks
        self.known: list[Node] = []  # every node ever handed out: steps out of turn are tried too
        self.taken: Counter[str] = Counter()
        self.next_position = 0

    async def go(self, steps: int) -> None:
        for step in ["plant", *self.rng.choices(list(STEPS), list(STEPS.values()), k=steps)]:
            await getattr(self, step)()
            assert everything(self.memory) == everything(self.disk)
        await self.disk.close()

    async def both(self, step: str, *values: Any) -> Any:
        """The result of `step` on both journals, or the kind of its refusal: they must agree."""
        said = [await self._attempt(getattr(one, step), *values) for one in (self.memory, self.disk)]
        assert said[0] == said[1], step
        self.taken[f"{step} refused" if isinstance(said[0], type) else step] += 1
        return said[0]

    async def _attempt(self, step: Any, *values: Any) -> Any:
        try:
            return await step(*values)
        except SeedlessError as error:
            return type(error)

    def some_node(self, likely: list[Node]) -> Node | None:
        among = likely if likely and self.rng.random() < 0.9 else self.known
        return self.rng.choice(among) if among else None

    async def plant(self) -> None:
        first = self.next_position if self.rng.random() < 0.8 else self.rng.randrange(self.next_position + 1)
        size, per_batch, number = self.rng.randint(1, 6), self.rng.randint(1, 3), len(self.memory.rounds())
        grown = {"size": size, "per_batch": per_batch, "first": first, "number": number}
        said = [await self._attempt(lambda one=one: plant(one, **grown)) for one in (self.memory, self.disk)]
        assert said[0] == said[1]
        if isinstance(said[0], list):
            self.next_position = max(self.next_position, first + size)

    async def claim(self) -> None:
        nodes = await self.both("claim", self.rng.randint(0, 4))
        self.claimed += nodes
        self.known += nodes

    async def park(self) -> None:
        if node := self.some_node(self.claimed):
            await self.both("park", node.with_verdicts(YES))
            self.claimed = [one for one in self.claimed if one.id != node.id]

    async def judge(self) -> None:
        if node := self.some_node(self.memory.parked()):
            await self.both("judge", node.with_verdicts(NO))

    async def release(self) -> None:
        if node := self.some_node(self.claimed):
            await self.both("release", [node])
            self.claimed = [one for one in self.claimed if one.id != node.id]

    async def settle(self) -> None:
        node = self.some_node(self.claimed + self.memory.parked())
        if node is None:
            return
        below = {"Batch": questions, "Question": lambda n: (finished(n),), "Example": lambda n: ()}[node.kind](node)
        outcome = Outcome("done" if below else "leaf") if self.rng.random() < 0.8 else self.rng.choice(REFUSALS)
        drops = tuple(Dropped(plan, NO) for plan in node.item.plans if self.rng.random() < 0.1)
        given_up = {drop.plan.id for drop in drops}
        children = tuple(child for child in below if not given_up.intersection(child.item.plan_ids))
        await self.both("settle", Settlement(node, outcome, children if outcome.state == "done" else (), drops, (YES, NO)))
        self.claimed = [one for one in self.claimed if one.id != node.id]

    async def record(self) -> None:
        if node := self.some_node(self.claimed):
            key = f"k{self.rng.randrange(40)}"
            await self.both("record", call(key, node.id, role=self.rng.choice(["writer", "judge"])))

    async def publish(self) -> None:
        likely = [p.plan.id for p in self.memory.planned() if p.state in ("done", "accepted")]
        ids = self.rng.sample(likely, k=min(len(likely), self.rng.randint(0, 3)))
        if self.rng.random() < 0.1:
            ids.append(f"plan-{self.rng.randrange(30):06d}")
        await self.both("publish", self.rng.choice(["data", "data", "rejected"]), f"part-{self.rng.randrange(12)}", ids)

    async def reopen(self) -> None:
        lost, self.disk = self.disk, SqliteJournal.open(self.path, ITEMS)
        await lost.close()
        await self.both("reopen")
        self.claimed = []


def test_random_histories_are_the_same_in_memory_and_on_disk(tmp_path: Path) -> None:
    taken: Counter[str] = Counter()
    for seed in range(8):
        history = History(Random(seed), tmp_path / f"{seed}.db")
        asyncio.run(history.go(150))
        taken += history.taken
    assert {*STEPS} - {"plant"} <= set(taken)
    assert {f"{step} refused" for step in ("park", "judge", "release", "settle", "record", "publish")} <= set(taken)
    assert taken["settle"] > 100, taken
