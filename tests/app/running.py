"""Stand-ins for attacking whole runs: a slow teacher with one hang, rows read back by id."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import pyarrow.parquet as pq

from seedless.app.run import RunOutcome, run
from seedless.core import ModelKind, Reply, Request, RunSpec, seed_of
from seedless.teacher.model import EmbeddedTeacher


@dataclass
class Slow:
    """The embedded teacher behind random delays; its `hang`-th call takes `hang_s`. Counts its calls and the most at once."""

    seed: int
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


def adds_up(report: Any) -> bool:
    ended = sum(report.rejected.values()) + sum(report.failed.values())
    return bool(report.planned == report.accepted + ended + report.review + report.open)
