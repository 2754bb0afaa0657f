"""`plan`: what `run` would do, counted without a single call: the same planner, told that every row is accepted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from math import ceil, floor
from pathlib import Path
from typing import Any

from seedless.app.estimating import (
    MOST_SAMPLED,
    NOTHING,
    Estimate,
    Span,
    Spending,
    calls_for,
    charting,
    evenly,
    exactly,
    guessed,
    judging,
)
from seedless.app.folder import JOURNAL, refuse_foreign, same_run
from seedless.app.projecting import projected, spent_in
from seedless.app.reading import accepted as kept
from seedless.app.staffing import price_to, prices_of, vet
from seedless.app.wiring import RoundPlanner, Wiring, wired
from seedless.core import Batch, Cell, JournalDamaged, RunSpec, UserMistake
from seedless.journal.sqlite import SqliteJournal
from seedless.models.prices import Price
from seedless.planning.rounds import MOST_ROWS

MOST_LAID = 10_000  # rows: every beginning of a plan is balanced


@dataclass(frozen=True, slots=True)
class Forecast:
    """What a DIR takes until it holds its target: `accepted` rows are there, `missing` are to come.

    `price` is that of the dearest role, None where one is not known.
    """

    estimate: Estimate
    price: Price | None
    accepted: int
    missing: int
    cap_usd: float | None = None
    chart_calls: int = 0  # made and to come, of the estimate's
    judge_calls: int = 0  # those of the judge, made and to come
    unpriced: tuple[str, ...] = ()  # roles whose price is not known
    free: bool = False  # no call of any role costs anything

    @property
    def most_usd(self) -> float | None:
        """The most that is still to be spent, under the cap; None when the price is not known."""
        to_come = self.estimate.to_come.usd
        return None if to_come is None else min(to_come.high, to_come.high if self.left_usd is None else self.left_usd)

    @property
    def left_usd(self) -> float | None:
        """What the cap leaves; None without a cap."""
        spent = self.estimate.spent.usd
        return None if self.cap_usd is None or spent is None else max(0.0, self.cap_usd - spent.high)

    @property
    def rows_at_cap(self) -> int | None:
        """Accepted rows, likely, when the cap ends the run; None where it is above the high end."""
        to_come = self.estimate.to_come.usd
        if to_come is None or self.left_usd is None or self.left_usd >= to_come.high:
            return None
        return self.accepted + min(self.missing, int(self.missing * self.left_usd / to_come.middle))


@dataclass(frozen=True, slots=True)
class PlanOutcome:
    """Rows per cell, calls, and what stands in the way. `capacity` is what the map can give in all; None without end."""

    spec: RunSpec
    run_id: str
    cells: Mapping[Cell, int]
    capacity: int | None
    calls: int  # for questions and answers, when nothing is refused
    chart_calls: int  # to draw the map first; 0 where it is there. Else rows are those of a map of that size
    rounds: int
    left_out: tuple[str, ...]
    skipped: tuple[str, ...]
    names: Mapping[str, str]  # first-level map node -> its name
    forecast: Forecast

    @property
    def rows(self) -> int:
        return sum(self.cells.values())

    def as_report(self) -> dict[str, Any]:
        """The keys of report.json with planned counts (schema.md §2); money and tokens as [low, high].

        Rows are those of an empty DIR; calls, tokens and money are of the DIR that was given, what it has taken included.
        `cost_usd` is null when the price is not known, as in report.json.
        """
        estimate = self.forecast.estimate
        in_all, drawing, judged = estimate.in_all, self.forecast.chart_calls, self.forecast.judge_calls
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
            "calls": {"writer": estimate.calls - drawing - judged, "judge": judged, "chart": drawing},
            "calls_repeated_after_crash": 0,
            "tokens_in": whole(in_all.tokens_in),
            "tokens_out": whole(in_all.tokens_out),
            "cost_usd": None if in_all.usd is None else [round(usd, 6) for usd in in_all.usd],
            "seconds": 0.0,
            "capacity": self.capacity,
            "left_out": list(self.left_out),
            "coverage": None,
            "verification": {},
            "top_reasons": [],
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


def whole(span: Span) -> list[int]:
    return [floor(span.low), ceil(span.high)]


def plan(spec: RunSpec, folder: Path | None = None) -> PlanOutcome:
    """Lay the whole plan over the map. Raises UserMistake, NotCovered as `run` would.

    With `folder`, money is of that DIR: what it has taken, and what its missing rows will take as far as its calls tell.
    It is only read. Over a map without end MOST_LAID rows are laid, and the rest is taken to be like them. At most
    2 x MOST_SAMPLED batches, at even distances over the plan, are priced prompt by prompt.
    """
    vet(spec, keys=False)
    wiring, chart_calls = over_map(spec, wired(spec), folder)
    planner = wiring.planner(spec)
    capacity = capacity_of(planner.capacity())
    most = spec.target if capacity is not None else min(spec.target, MOST_LAID)
    laid = Laid()
    sample = evenly(laid.batches(planner, most))
    cells = laid.cells if most == spec.target else wiring.planner(spec).wanted(spec.target)
    rows, part = sum(cells.values()), sum(cells.values()) / max(1, sum(laid.cells.values()))
    foretold = foreseen(spec, wiring, folder, sample, rows, round(laid.count * part), chart_calls)
    return PlanOutcome(
        spec=spec,
        run_id=spec.identity,
        cells=cells,
        capacity=capacity,
        calls=round(laid.calls * part),
        chart_calls=chart_calls,
        rounds=laid.rounds if part == 1 else ceil(rows / MOST_ROWS) + 1,
        left_out=() if chart_calls else planner.left_out,  # what an imagined map lacks says nothing
        skipped=wiring.skipped,
        names={node.id: node.name(spec.languages[0]) for node in wiring.atlas.roots},
        forecast=foretold,
    )


def over_map(spec: RunSpec, wiring: Wiring, folder: Path | None) -> tuple[Wiring, int]:
    """The run over the map that DIR has, else over one of the size that will be drawn; and the calls until that is there."""
    if wiring.chart is None:
        return wiring, 0
    journal = begun_in(folder, spec, wiring) if folder else None
    drawing = wiring.chart.drawn(journal)
    calls = wiring.chart.calls_to_come(drawing, journal)
    return wiring.over(wiring.chart.imagined if calls else drawing.atlas), calls


def map_forecast(spec: RunSpec, folder: Path) -> Forecast | None:
    """What `grow` would take in `folder`; None when its calls cost nothing. `missing` are the subjects to chart."""
    vet(spec)
    price = price_to(spec.models.get("chart") or spec.writer)
    wiring = wired(spec)
    if wiring.chart is None or is_free(price):
        return None
    journal = begun_in(folder, spec, wiring)
    drawing = wiring.chart.drawn(journal)
    calls = wiring.chart.calls_to_come(drawing, journal)
    spent = spent_in(journal, price) if journal else NOTHING
    return Forecast(Estimate(spent, charting(calls, spec.languages[0], price)), price, 0, ceil(calls / 2), spec.budget.usd)


def forecast(spec: RunSpec, folder: Path) -> Forecast | None:
    """What `run` would take in `folder`; None when its calls cost nothing. Raises UserMistake, NotCovered as `run` would.

    Every beginning of a plan is balanced, so the first MOST_SAMPLED batches stand for all of it: a large run need not be laid
    out to be priced.
    """
    vet(spec)  # nobody is asked for money when there is nowhere to send it
    if are_free(spec):
        return None
    wiring, chart_calls = over_map(spec, wired(spec), folder)
    planner = wiring.planner(spec)
    room = capacity_of(planner.capacity())
    rows = spec.target if room is None else min(spec.target, room)
    sample = list(islice(Laid().batches(planner, spec.target), MOST_SAMPLED))
    laid = sum(len(batch.planned) for batch in sample)
    batches = round(len(sample) * rows / laid) if laid else 0
    return foreseen(spec, wiring, folder, sample, rows, batches, chart_calls)


class Laid:
    """A plan as it is laid: how much of it there is, without holding it."""

    def __init__(self) -> None:
        self.cells: Counter[Cell] = Counter()
        self.count = self.rounds = self.calls = 0

    def batches(self, planner: RoundPlanner, target: int) -> Iterator[Batch]:
        while laid := planner.next_round(target, planner.wanted(target, self.cells)):  # aimed anew each round, as `run` does
            self.rounds += 1
            self.count += len(laid)
            self.calls += sum(map(calls_for, laid))
            for row in (row for batch in laid for row in batch.planned):
                self.cells[row.cell] += 1
                planner.result(row, True)
            yield from laid


def capacity_of(cells: Mapping[Cell, int | None]) -> int | None:
    rooms = cells.values()
    return None if None in rooms else sum(rows or 0 for rows in rooms)


def foreseen(
    spec: RunSpec, wiring: Wiring, folder: Path | None, sample: list[Batch], rows: int, batches: int, chart_calls: int
) -> Forecast:
    """`rows` and `batches` are those of the whole plan, `sample` is a part of it; `chart_calls` come before it."""
    price = price_to(spec.writer)
    journal = begun_in(folder, spec, wiring) if folder else None
    accepted = sum(1 for _ in kept(folder).rows(columns=["id"])) if folder and journal else 0
    missing = max(0, rows - accepted)
    batches = ceil(batches * missing / rows) if rows else 0
    drawing = charting(chart_calls, spec.languages[0], price_to(spec.models.get("chart") or spec.writer))
    if spec.writer.provider == "embedded":
        guess = Spending(exactly(batches + missing), exactly(0), exactly(0), exactly(0))
    else:
        guess = guessed(sample, missing, price)
    judge, judge_calls = spec.models.get("judge"), 0
    if judge:
        more = judging(sample, missing, price_to(judge), price)
        guess, judge_calls = guess.plus(more), round(more.calls.low)
    if journal:
        estimate = projected(journal, missing, prices_of(spec)) or Estimate(spent_in(journal, price), guess)
        estimate = replace(estimate, to_come=estimate.to_come.plus(drawing))
    else:
        estimate = Estimate(NOTHING, drawing.plus(guess))
    made = journal.totals().calls if journal else {}
    charted, asked = made.get("chart", 0), made.get("judge", 0)
    if estimate.seen:  # who is asked how often has been seen too
        share = asked / max(1, sum(made.values()) - charted)
        judge_calls = round(share * (estimate.calls - charted - chart_calls)) - asked
    by_role = {role: price_to(model) for role, model in (("writer", spec.writer), *spec.models.items())}
    unpriced = tuple(role for role, known in by_role.items() if known is None)
    dearest = max((known for known in by_role.values() if known), key=lambda known: known.cost_usd(1, 1), default=None)
    return Forecast(
        estimate,
        None if unpriced else dearest,
        accepted,
        missing,
        spec.budget.usd,
        chart_calls=charted + chart_calls,
        judge_calls=asked + judge_calls,
        free=are_free(spec),
        unpriced=unpriced,
    )


def begun_in(folder: Path, spec: RunSpec, wiring: Wiring) -> SqliteJournal | None:
    """The journal of a DIR, to read; None where this run has not begun. Raises UserMistake where it cannot go on."""
    refuse_foreign(folder)
    if not (folder / JOURNAL).is_file():
        return None
    try:
        journal = SqliteJournal.read(folder / JOURNAL, wiring.recipe.items)
    except JournalDamaged:
        raise
    except UserMistake:  # a kill left it before its first table; what else it may be, opening it to write will tell
        return None
    if journal.meta("fixed") is None:
        return None
    same_run(journal, folder, spec, wiring.fingerprint)
    return journal


def is_free(price: Price | None) -> bool:
    return price is not None and price.cost_usd(1, 1) == 0


def are_free(spec: RunSpec) -> bool:
    return all(is_free(price_to(model)) for model in spec.models.values())
