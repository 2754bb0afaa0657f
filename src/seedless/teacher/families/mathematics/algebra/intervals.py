"""Intervals of the number line as solutions of inequalities: written, intersected, counted, found by a table of signs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor, inf
from typing import NamedTuple

SIGNS = ("<", "≤", ">", "≥")
TURNED = {"<": ">", "≤": "≥", ">": "<", "≥": "≤"}

Number = int | Fraction
Gap = Callable[[Number], Number]  # left side minus right side of an inequality, at x


class Interval(NamedTuple):
    """From `low` to `high`; an infinite end is no bound at all."""

    low: Fraction | float
    closed_low: bool
    high: Fraction | float
    closed_high: bool


def written(interval: Interval) -> str:
    """ "x < 3", "x ≥ -5/2", "-2 < x ≤ 5" """
    low, closed_low, high, closed_high = interval
    if low == -inf:
        return f"x {'≤' if closed_high else '<'} {high}"
    if high == inf:
        return f"x {'≥' if closed_low else '>'} {low}"
    return f"{low} {'≤' if closed_low else '<'} x {'≤' if closed_high else '<'} {high}"


def beyond(sign: str, bound: Fraction) -> Interval:
    """Where x stands in that relation to the bound."""
    closed = sign in "≤≥"
    return Interval(-inf, False, bound, closed) if sign in "<≤" else Interval(bound, closed, inf, False)


def around(low: int, high: int, sign: str) -> list[Interval]:
    """Where (x - low)(x - high) stands in that relation to 0."""
    closed = sign in "≤≥"
    if sign in "<≤":
        return [Interval(Fraction(low), closed, Fraction(high), closed)]
    return [Interval(-inf, False, Fraction(low), closed), Interval(Fraction(high), closed, inf, False)]


def shared(outer: Interval, pieces: list[Interval]) -> list[Interval]:
    """What an interval has in common with others; no two ends are equal."""
    found = []
    for piece in pieces:
        low, closed_low = max(outer[:2], piece[:2])
        high, closed_high = min(outer[2:], piece[2:])
        if low < high:
            found.append(Interval(low, closed_low, high, closed_high))
    return found


def integers(interval: Interval) -> range:
    """The whole numbers of a bounded interval."""
    low, closed_low, high, closed_high = interval
    first = ceil(low) if closed_low else floor(low) + 1
    return range(first, (floor(high) if closed_high else ceil(high) - 1) + 1)


def holds(gap: Number, sign: str) -> bool:
    """Whether a difference of two sides is in that relation to 0."""
    return {"<": gap < 0, "≤": gap <= 0, ">": gap > 0, "≥": gap >= 0}[sign]


def by_sign_table(conditions: Sequence[tuple[Gap, str]], zeros: list[Fraction]) -> list[Interval]:
    """Where all conditions hold, from test points: every zero, between each two, and beyond the first and the last."""

    def true_at(x: Fraction) -> bool:
        return all(holds(gap(x), sign) for gap, sign in conditions)

    ends: list[Fraction | float] = [-inf, *zeros, inf]
    tests = [zeros[0] - 1, *((a + b) / 2 for a, b in pairwise(zeros)), zeros[-1] + 1]
    found: list[Interval] = []
    for (low, high), test in zip(pairwise(ends), tests, strict=True):
        if not true_at(test):
            continue
        closed_low = isinstance(low, Fraction) and true_at(low)
        closed_high = isinstance(high, Fraction) and true_at(high)
        if found and found[-1].high == low and found[-1].closed_high:
            found[-1] = found[-1]._replace(high=high, closed_high=closed_high)
        else:
            found.append(Interval(low, closed_low, high, closed_high))
    return found
