"""`plan`: what `run` would do, counted without a single call: the same planner, told that every row is accepted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from seedless.app.wiring import wired
from seedless.core import Cell, RunSpec


@dataclass(frozen=True, slots=True)
class PlanOutcome:
    """Rows per cell, calls, and what stands in the way. `capacity` is what the map can give in all; None without end."""

    spec: RunSpec
    run_id: str
    cells: Mapping[Cell, int]
    capacity: int | None
    batches: int
    rounds: int
    left_out: tuple[str, ...]
    skipped: tuple[str, ...]
    names: Mapping[str, str]  # first-level map node -> its name

    @property
    def rows(self) -> int:
        return sum(self.cells.values())

    @property
    def calls(self) -> int:
        """One a batch for the questions, one a row for the answers, when nothing is refused."""
        return self.batches + self.rows

    def as_report(self) -> dict[str, Any]:
        """The keys of report.json with planned counts (schema.md §2); money and tokens as [low, high]."""
        return {
            "schema": 1,
            "run_id": self.run_id,
            "target": self.spec.target,
            "planned": self.rows,
            "accepted": 0,
            "rejected": {},
            "failed": {},
            "review": 0,
            "open": self.rows,
            "rounds": self.rounds,
            "ended": "planned",
            "exit_code": 0 if self.rows >= self.spec.target else 6,
            "calls": {"writer": self.calls, "judge": 0, "chart": 0},
            "calls_repeated_after_crash": 0,
            "tokens_in": [0, 0],
            "tokens_out": [0, 0],
            "cost_usd": [0.0, 0.0],
            "seconds": 0.0,
            "capacity": self.capacity,
            "left_out": list(self.left_out),
            "cells": [
                {
                    "task_type": c.task_type,
                    "difficulty": c.level,
                    "language": c.language,
                    "node": c.node,
                    "planned": n,
                    "accepted": 0,
                }
                for c, n in sorted(self.cells.items())
            ],
        }


def plan(spec: RunSpec) -> PlanOutcome:
    """Lay the whole plan over the map. Raises UserMistake, NotCovered as `run` would."""
    wiring = wired(spec)
    planner = wiring.planner(spec)
    rooms = planner.capacity().values()
    cells: Counter[Cell] = Counter()
    batches = rounds = 0
    while laid := planner.next_round(spec.target, planner.wanted(spec.target, cells)):  # aimed anew each round, as `run` does
        rounds += 1
        batches += len(laid)
        for row in (row for batch in laid for row in batch.planned):
            cells[row.cell] += 1
            planner.result(row, True)
    return PlanOutcome(
        spec=spec,
        run_id=spec.identity,
        cells=cells,
        capacity=None if None in rooms else sum(rows or 0 for rows in rooms),
        batches=batches,
        rounds=rounds,
        left_out=planner.left_out,
        skipped=wiring.skipped,
        names={node.id: node.name("en") for node in wiring.atlas.roots},
    )
