"""What an inequality problem poses at each level: the sides, chains and pairs that its numbers stand for."""

from __future__ import annotations

from seedless.teacher.families.mathematics.algebra.intervals import SIGNS, Interval, written
from seedless.teacher.families.mathematics.polynomials import Coefficients, polynomial
from seedless.teacher.family import Draw

# The last number holds the choices of a bare exercise, bit by bit: relations and minus signs. The stories are all positive.
# easy (a, b, c, d, bits): ax + b > cx + d; medium (a, b, low, high, bits): low ≤ ax + b ≤ high.
# hard (p, q, bits): (x - p)(x - q) against 0; the story is x(p + q - x) ≥ pq.
# expert (m, n, p, q, bits): (x - m)(x - n) below 0, and either ax + b beyond its value at p (q = 0) or (x - p)(x - q) above 0.


def _bit(bits: int, place: int) -> bool:
    return bool(bits >> place & 1)


def _signed(number: int, minus: bool) -> int:
    return -number if minus else number


def sides(draw: Draw) -> tuple[Coefficients, str, Coefficients]:
    """easy: left side, relation, right side."""
    a, b, c, d, bits = draw.params
    if draw.task_type == "reasoning":
        return (a, b), ">", (c, d)
    left, right = (a, _signed(b, _bit(bits, 2))), (_signed(c, _bit(bits, 3)), _signed(d, _bit(bits, 5)))
    return (right, SIGNS[bits & 3], left) if _bit(bits, 4) else (left, SIGNS[bits & 3], right)


def chain(draw: Draw) -> tuple[int, str, tuple[int, int], str, int]:
    """medium: low, relation, the middle, relation, high."""
    a, b, low, high, bits = draw.params
    if draw.task_type == "reasoning":
        return low, "≤", (a, b), "≤", high
    return low, SIGNS[bits & 1], (_signed(a, _bit(bits, 2)), _signed(b, _bit(bits, 3))), SIGNS[bits >> 1 & 1], high


def roots(p: int, q: int, bits: int) -> tuple[int, int]:
    """hard, bare: the numbers at which the quadratic is zero, the smaller first."""
    low, high = sorted((_signed(p, _bit(bits, 2)), _signed(q, _bit(bits, 3))))
    return low, high


def quadratic(low: int, high: int, turned: bool) -> Coefficients:
    coefficients = (1, -low - high, low * high)
    return tuple(-c for c in coefficients) if turned else coefficients


def pair(draw: Draw) -> tuple[tuple[Coefficients, str, int], tuple[Coefficients, str, int]]:
    """expert: two inequalities as left side, relation and a number on the right."""
    m, n, p, q, bits = draw.params
    first = (quadratic(m, n, False), SIGNS[bits & 1], 0)
    if q:
        return first, (quadratic(p, q, False), SIGNS[2 + (bits >> 1 & 1)], 0)
    a, b = _signed(2 + (bits >> 3 & 3), _bit(bits, 2)), 3 + (bits >> 4 & 3)
    return first, ((a, b), SIGNS[bits >> 1 & 3], a * p + b)


def inequality(left: Coefficients, sign: str, right: Coefficients) -> str:
    return f"{polynomial(left)} {sign} {polynomial(right)}"


def square(draw: Draw) -> tuple[Coefficients, str]:
    p, q, bits = draw.params
    return quadratic(*roots(p, q, bits), _bit(bits, 4)), SIGNS[bits & 3]


def written_all(draw: Draw, pieces: list[Interval]) -> str:
    return draw.say(" or ", " 또는 ").join(map(written, pieces))
