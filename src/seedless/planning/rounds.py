"""How large the next round is, how many rows stand in reserve for those that will be refused, and when to give up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from math import ceil

from seedless.core import Cell, Plan

PILOT_ROWS, PILOT_SHARE = 20, 0.05  # the first round prices the rest
MOST_ROWS = 1_000  # ordered checks judge in plan order: a round is what one hang can hold up
MOST_PER_DEFICIT = 3
PRIOR_ROWS = 8  # a cell's rate is pooled towards the overall rate as if it had seen this many rows more
HOPE_ROWS = 4  # accepted rows imagined before the first: an unlucky pilot of 20 must not double the bill
FEWEST_POOR = 20  # rows over all poor rounds running: two rows refused one after the other say nothing of a rate
POOR_RATE = 0.02
MOST_PLANNED_PER_TARGET = 10


@dataclass(frozen=True, slots=True)
class RoundTally:
    """One settled round: rows planned and accepted per cell."""

    planned: Mapping[Cell, int]
    accepted: Mapping[Cell, int] = field(default_factory=dict)


def tally(rows: Iterable[tuple[Plan, bool]]) -> RoundTally:
    """From a round's rows and whether each was accepted."""
    planned: Counter[Cell] = Counter()
    accepted: Counter[Cell] = Counter()
    for plan, good in rows:
        planned[plan.cell] += 1
        accepted[plan.cell] += good
    return RoundTally(planned, accepted)


def saturation(history: Sequence[RoundTally], target: int) -> str:
    """Why more rounds would not help (schema.md §3, exit 6), in a few words; empty while they may. Oldest round first."""
    rounds = [round for round in history if sum(round.planned.values())]
    planned = sum(sum(round.planned.values()) for round in rounds)
    if planned > MOST_PLANNED_PER_TARGET * target:
        return f"{planned} rows were planned for a target of {target}, more than {MOST_PLANNED_PER_TARGET} times as many"
    poor = list(takewhile(_is_poor, reversed(rounds)))
    if len(poor) >= 2 and sum(sum(round.planned.values()) for round in poor) >= FEWEST_POOR:
        return f"two rounds running accepted less than {POOR_RATE:.0%} of what they planned, in every open cell"
    return ""


def _is_poor(round: RoundTally) -> bool:
    return all(round.accepted.get(cell, 0) < POOR_RATE * rows for cell, rows in round.planned.items() if rows)


def pilot_rows(target: int) -> int:
    return min(target, MOST_ROWS, max(PILOT_ROWS, ceil(PILOT_SHARE * target)))


def reserve(
    deficit: Mapping[Cell, int], planned: Mapping[Cell, int], accepted: Mapping[Cell, int], left: Mapping[Cell, int | None]
) -> dict[Cell, int]:
    """Rows to plan beyond each cell's deficit so that about the deficit is accepted; none where nothing was ever refused.

    The sum is rounded, not each cell: a hundred cells must not waste a hundred rows. At most 2 more per row of deficit.
    """
    overall = (sum(accepted.values()) + HOPE_ROWS) / (sum(planned.values()) + HOPE_ROWS)
    extra: dict[Cell, float] = {}
    for cell, rows in sorted((cell, rows) for cell, rows in deficit.items() if rows > 0):
        pooled = (accepted.get(cell, 0) + PRIOR_ROWS * overall) / (planned.get(cell, 0) + PRIOR_ROWS)
        most = rows * (MOST_PER_DEFICIT - 1)
        room = left.get(cell, 0)
        extra[cell] = max(0.0, min(rows / pooled - rows, most, most if room is None else room - rows))
    result = {cell: int(rows) for cell, rows in extra.items()}
    spare = round(sum(extra.values())) - sum(result.values())
    for cell in sorted(extra, key=lambda c: (result[c] - extra[c], c))[:spare]:
        result[cell] += 1 if extra[cell] > result[cell] else 0
    return {cell: rows for cell, rows in result.items() if rows}
