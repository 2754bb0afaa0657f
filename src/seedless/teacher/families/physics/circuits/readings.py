"""The numbers that the questions of each circuit show, in plain integers: cheap enough to choose the points of a space by."""

from __future__ import annotations

from collections.abc import Callable
from math import gcd
from typing import NamedTuple

LARGEST_DENOMINATOR = 6
Reading = tuple[int, int]  # numerator and denominator of a current, voltage or resistance, not reduced


class Readings(NamedTuple):
    """`values` are given or asked for, and may be fractions; `exercise` and `inverse` are the numbers told, in their order."""

    values: tuple[Reading, ...]
    exercise: tuple[int | Reading, ...]
    inverse: tuple[int | Reading, ...]


def _series(a: int, b: int, c: int, v: int) -> Readings:
    current = (v, a + b + c)
    return Readings((current,), (a, b, c, v), (v, a, b, current))


def _divider(a: int, b: int, v: int) -> Readings:
    voltage = (v * b, a + b)
    return Readings((voltage,), (a, b, v), (b, voltage, v))


def _two_branches(a: int, b: int, v: int) -> Readings:
    current = (v * (a + b), a * b)
    return Readings((current,), (a, b, v), (a, v, current))


def _mixed(a: int, b: int, c: int, v: int) -> Readings:
    current = (v * (b + c), a * (b + c) + b * c)
    return Readings((current,), (a, b, c, v), (b, c, v, current))


def _three_branches(a: int, b: int, c: int) -> Readings:
    resistance = (a * b * c, a * b + b * c + c * a)
    return Readings((resistance,), (a, b, c), (resistance, a, b))


def _inner_branch(a: int, b: int, c: int, d: int, v: int) -> Readings:
    current = (v * (c + d), a * (b + c + d) + b * (c + d))
    return Readings((current,), (a, b, c, d, v), (a, b, c, d, current))


def _two_pairs(a: int, b: int, c: int, d: int, v: int) -> Readings:
    below = a * b * (c + d) + c * d * (a + b)
    current, voltage = (v * (a + b) * d, below), (v * (a + b) * c * d, below)
    return Readings((current, voltage), (a, b, c, d, v), (a, b, c, d, voltage))


def _inner_resistance(r: int, b: int, c: int, v: int) -> Readings:
    voltage = (v * b * c, r * (b + c) + b * c)
    return Readings((voltage,), (v, r, b, c), (v, b, c, voltage))


def _ladder(a: int, b: int, c: int, d: int, e: int, v: int) -> Readings:
    branch = c * (d + e) + d * e
    current = (v * b * d, a * (b * (d + e) + branch) + b * branch)
    return Readings((current,), (a, b, c, d, e, v), (a, b, c, d, e, current))


def _switched(a: int, b: int, c: int, v: int) -> Readings:
    below = a * (b + c) + b * c
    before, after, rise = (v, a + b), (v * (b + c), below), (v * b * b, below * (a + b))
    return Readings((before, after, rise), (a, b, v, c), (a, v, before, after))


def _bridge(a: int, b: int, k: int, e: int, v: int) -> Readings:
    total, lower = (v * (k + 1), k * (a + b)), (v, k * (a + b))
    return Readings((total, lower), (a, b, k * a, k * b, e, v), (a, b, k * a, e, v))


READINGS: tuple[Callable[..., Readings], ...] = (
    _series, _divider, _two_branches, _mixed, _three_branches, _inner_branch, _two_pairs, _inner_resistance, _ladder, _switched, _bridge,
)  # fmt: skip


def handy(params: tuple[int, ...]) -> bool:
    """No value of the point (circuit, its values) has a large denominator or is tiny, below a quarter."""
    return all(
        below // gcd(above, below) <= LARGEST_DENOMINATOR and 4 * above >= below
        for above, below in READINGS[params[0]](*params[1:]).values
    )


def shown(_: str, params: tuple[int, ...]) -> tuple[str, str]:
    """The numbers of the exercise and of the inverse, which read the same in both languages."""
    readings = READINGS[params[0]](*params[1:])
    return " ".join(map(_written, readings.exercise)), " ".join(map(_written, readings.inverse))


def _written(number: int | Reading) -> str:
    if isinstance(number, int):
        return str(number)
    shared = gcd(*number)
    above, below = number[0] // shared, number[1] // shared
    return str(above) if below == 1 else f"{above}/{below}"
