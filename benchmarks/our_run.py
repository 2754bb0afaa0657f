"""One run of ours on a scripted model, as its files tell it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pyarrow.parquet as pq
from planted_model import ROOM, Scripted
from tracing import Row

from seedless.app.run import run
from seedless.core import ModelSpec, RunSpec
from seedless.tables.report import Report

WORKERS = 16


@dataclass(frozen=True)
class Ours:
    """A finished run. `refused` are the rows of rejected/, `names` those of the nodes of its map."""

    model: Scripted
    report: Report
    rows: tuple[Row, ...]
    refused: tuple[Mapping[str, Any], ...]
    names: frozenset[str]

    @property
    def subjects(self) -> int:
        """Subjects that a syllabus was asked for."""
        return len({one.fields["subject"] for one in self.model.said if "sessions_wanted" in one.fields})


def ours(model: Scripted, topic: str, target: int, folder: Path | None = None, breadth: int | None = None) -> Ours:
    """Run to `target` rows in `folder`, or in one that goes with the call."""
    if folder is None:
        with TemporaryDirectory() as place:
            return ours(model, topic, target, Path(place), breadth)
    report = run(spec_of(model, topic, target, breadth), folder, writer=model).report
    lines = (folder / "atlas.jsonl").read_text(encoding="utf-8").splitlines()
    names = frozenset(name for line in lines for name in json.loads(line)["names"].values())
    refused = pq.read_table(folder / "rejected").to_pylist()
    return Ours(model, report, rows_in(folder), tuple(refused), names)


def spec_of(model: Scripted, topic: str, target: int, breadth: int | None = None) -> RunSpec:
    return RunSpec(
        topic=(topic,),
        target=target,
        seed=model.seed,
        breadth=breadth,
        languages=(model.language,),
        workers=WORKERS,
        models={"writer": ModelSpec(model="simulated", max_tokens=ROOM)},
    )


def rows_in(folder: Path) -> tuple[Row, ...]:
    return tuple(
        Row(
            question=row["messages"][-2]["content"].removesuffix(f"\n\n{row['input']}" if row["input"] else ""),
            answer=row["messages"][-1]["content"],
            context=row["input"],
            plan=row["plan_id"],
        )
        for row in pq.read_table(folder / "data").to_pylist()
    )
