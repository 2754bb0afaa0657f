"""How many accepted rows each cell should hold: a balanced sequence, so that every dataset is a prefix of every larger one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from seedless.core import Cell, seed_of
from seedless.planning.quotas import CELL_DIMENSIONS, Shares

if TYPE_CHECKING:
    from numpy import float64, int64
    from numpy.typing import NDArray

UNIT = 1 << 32  # one row, in the whole numbers all deficits are kept in: sums are exact, so every machine picks the same cells
CELL_WEIGHT = UNIT // 2  # a cell's own deficit counts half a row: enough to keep dimensions apart, too little to bend a margin
CLOSED = -(1 << 62)
SWEEPS = 30
MOST_STEPS_KEPT = 2_048  # moves of so many cells are computed once each: 32 MiB at most


def targets(
    capacity: Mapping[Cell, int | None],
    shares: Shares,
    have: Mapping[Cell, int],
    n: int,
    seed: int,
) -> dict[Cell, int]:
    """Rows per cell when n are accepted: `have` plus a row at a time, each to the cell of largest deficit that has room.

    A cell's deficit is the sum of its four values' deficits (share x rows so far - count) and half of its own against the
    joint distribution of those shares over the open cells; so margins hold at every n, and no two dimensions move in step.
    `capacity` is what is left (None: no end); growing n never shrinks a cell; short of n only when capacity is used up.
    """
    import numpy as np

    axes = [sorted(value for value, share in shares.by[dimension].items() if share > 0) for dimension in CELL_DIMENSIONS]
    places = [{value: place for place, value in enumerate(axis)} for axis in axes]
    shape = tuple(map(len, axes))
    result = {cell: have.get(cell, 0) for cell in sorted({*capacity, *have})}
    total = sum(result.values())
    if n <= total or 0 in shape:
        return result

    counts, room, tie = np.zeros(shape, np.int64), np.zeros(shape, np.int64), np.zeros(shape, np.int64)
    inside: dict[Cell, tuple[int, ...]] = {}
    for cell, held in result.items():
        if all(value in places[axis] for axis, value in enumerate(cell)):
            at = inside[cell] = tuple(places[axis][value] for axis, value in enumerate(cell))
            left = capacity.get(cell, 0)
            counts[at], room[at] = held, n if left is None else left
            tie[at] = seed_of(seed, *cell) % (1 << 20)

    margins: NDArray[int64] = np.zeros(shape, np.int64)
    for axis, axis_values in enumerate(axes):
        rates = np.array([round(shares.by[CELL_DIMENSIONS[axis]][value] * UNIT) for value in axis_values])
        margins = margins + rates.reshape([-1 if a == axis else 1 for a in range(len(shape))])
    rate = margins + _joint(shares, axes, room > 0)
    score = rate * total + tie - CELL_WEIGHT * counts
    for axis in range(len(shape)):
        score -= UNIT * counts.sum(axis=tuple(a for a in range(len(shape)) if a != axis), keepdims=True)
    score[room <= 0] = CLOSED

    flat, spots, rest, added = score.reshape(-1), list(np.ndindex(shape)), room.reshape(-1).tolist(), [0] * score.size
    score += rate  # what is due before the first row; each step then takes a row off and brings the next one's due
    steps: dict[int, NDArray[int64]] = {}
    for _ in range(n - total):
        best = int(flat.argmax())
        if flat[best] < CLOSED // 2:
            break
        if score.size > MOST_STEPS_KEPT:
            _move(score, rate, spots[best])
        else:
            if best not in steps:
                steps[best] = np.zeros_like(score)
                _move(steps[best], rate, spots[best])
            score += steps[best]
        added[best] += 1
        rest[best] -= 1
        if not rest[best]:
            flat[best] = CLOSED
            rate = margins + _joint(shares, axes, score > CLOSED // 2)
            steps.clear()
    for cell, at in inside.items():
        result[cell] += added[int(np.ravel_multi_index(at, shape))]
    return result


def are_met(shares: Shares, rows: Mapping[Cell, int], n: int) -> bool:
    """Whether `rows` are n and every value holds its share within one row or one percent (schema.md §3)."""
    counts: Counter[tuple[str, str]] = Counter()
    for cell, held in rows.items():
        for dimension, value in zip(CELL_DIMENSIONS, cell, strict=True):
            counts[dimension, value] += held
    asked = {(dimension, value): share for dimension in CELL_DIMENSIONS for value, share in shares.by[dimension].items()}
    slack = max(1.0, 0.01 * n)
    return sum(rows.values()) == n and all(abs(counts[mark] - asked.get(mark, 0) * n) <= slack for mark in {*counts, *asked})


def _move(deficits: NDArray[int64], rate: NDArray[int64], spot: tuple[int, ...]) -> None:
    """The cell at `spot` gets a row: its values and itself lose one, then every cell is due its rate."""
    deficits += rate
    for axis, place in enumerate(spot):
        deficits[(slice(None),) * axis + (place,)] -= UNIT
    deficits[spot] -= CELL_WEIGHT


def _joint(shares: Shares, axes: list[list[str]], open_cells: NDArray[Any]) -> NDArray[int64]:
    """The most even distribution over the open cells that has those shares as margins, in CELL_WEIGHTs per row.

    Source: iterative proportional fitting, Deming & Stephan (1940). Rounded coarsely, so that the order in which a
    machine sums floats cannot show.
    """
    import numpy as np

    joint: NDArray[float64] = open_cells.astype(np.float64)
    for _ in range(SWEEPS):
        before = joint
        for axis, values in enumerate(axes):
            wanted = np.array([shares.by[CELL_DIMENSIONS[axis]][value] for value in values])
            found = joint.sum(axis=tuple(a for a in range(joint.ndim) if a != axis))
            factor = np.divide(wanted, found, out=np.zeros_like(wanted), where=found > 0)
            joint = joint * factor.reshape([-1 if a == axis else 1 for a in range(joint.ndim)])
        if np.abs(joint - before).max() < 1e-7:
            break
    whole = joint.sum()
    scaled = np.rint(joint / whole * (1 << 20)) if whole else joint
    return scaled.astype(np.int64) * (CELL_WEIGHT >> 20)
