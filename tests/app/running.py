"""Stand-ins for attacking whole runs: a slow teacher with one hang, rows read back by id."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import Any

import pyarrow.parquet as pq

from seedless.app.rounds import RunOutcome
from seedless.app.run import run
from seedless.core import Fault, ModelKind, ProviderFailed, Reply, Request, RunSpec, seed_of
from seedless.teacher.model import EmbeddedTeacher


@dataclass
class Slow:
    """The embedded teacher behind random delays; its `hang`-th call takes `hang_s`. Counts its calls and the most at once."""

    seed: int = 0
    longest_s: float = 0.01
    hang: int = 40
    hang_s: float = 0.6
    inner: EmbeddedTeacher = field(default_factory=EmbeddedTeacher)
    calls: int = 0
    flying: int = 0
    most: int = 0
    kind: ModelKind = "teacher"

    @property
    def name(self) -> str:
        return self.inner.name

    async def complete(self, request: Request) -> Reply:
        self.calls += 1
        mine, self.flying = self.calls, self.flying + 1
        self.most = max(self.most, self.flying)
        chance = Random(seed_of(self.seed, request.key("")))
        await asyncio.sleep(self.hang_s if mine == self.hang else chance.random() * self.longest_s)
        self.flying -= 1
        return await self.inner.complete(request)


class ProviderFailedAtOnce(BaseException):
    """Ends a run as a kill does: nothing may catch it."""


@dataclass
class Breaking(Slow):
    """A process that is gone in the middle of its `after`-th call."""

    after: int = 10

    async def complete(self, request: Request) -> Reply:
        if self.calls == self.after:
            raise ProviderFailedAtOnce
        return await super().complete(request)


@dataclass
class Wild:
    """The embedded teacher whose replies are spoiled, and which stops the run now and then; both follow the request.

    `stops` calls in a hundred raise STOP the first time they are asked in this process, REFUSED in 1 of 50 always.
    """

    stops: int = 0
    longest_s: float = 0.0
    inner: EmbeddedTeacher = field(default_factory=EmbeddedTeacher)
    stopped: set[str] = field(default_factory=set)
    kind: ModelKind = "teacher"
    name: str = "embedded-teacher"

    async def complete(self, request: Request) -> Reply:
        key = request.key("")
        chance = Random(seed_of("wild", key))
        if self.longest_s:
            await asyncio.sleep(Random(key).random() * self.longest_s)
        if chance.randrange(100) < self.stops and key not in self.stopped:
            self.stopped.add(key)
            raise ProviderFailed("no quota", Fault.STOP)
        if chance.randrange(50) == 0:
            raise ProviderFailed("refused", Fault.REFUSED)
        reply = await self.inner.complete(request)
        spoil = chance.randrange(12)
        data = json.loads(reply.text)
        if spoil == 0:
            return replace(reply, finish="length")
        if spoil == 1:
            return replace(reply, text="{}")
        if spoil == 2 and "questions" in data:
            data["questions"] = [one | {"question": "Solve 2x + 3 = 7 for x."} for one in data["questions"]]
        elif spoil == 3 and "answer" in data:
            data["answer"] = "It is so.\n\nAnswer: 987654321"
        return replace(reply, text=json.dumps(data))


def rows_of(folder: Path) -> dict[str, dict[str, Any]]:
    """Every accepted row, every column, by id; as any Parquet reader sees them."""
    table = pq.read_table(folder / "data")
    found = {row["id"]: row for row in table.to_pylist()}
    assert len(found) == table.num_rows, "an id stands twice in data/"
    return found


def small(target: int = 120, **more: Any) -> RunSpec:
    return RunSpec(target=target, seed=5, **more)


def made(folder: Path, spec: RunSpec, **more: Any) -> RunOutcome:
    return run(spec, folder, **more)


def on_disk_as_told(folder: Path) -> bool:
    """report.json, data/ and rejected/ agree to the row."""
    report = json.loads((folder / "report.json").read_text())
    told = Counter(report["rejected"]) + Counter(report["failed"])
    found = Counter(row["reason"] for row in pq.read_table(folder / "rejected").to_pylist())
    return len(rows_of(folder)) == report["accepted"] and told == found


def adds_up(report: Any) -> bool:
    ended = sum(report.rejected.values()) + sum(report.failed.values())
    return bool(report.planned == report.accepted + ended + report.review + report.open)
