"""Whole-number right triangles and how roots, points and lines are written."""

from __future__ import annotations

from math import isqrt

from seedless.teacher.notation import written


def triples(most: int) -> tuple[tuple[int, int, int], ...]:
    """All (a, b, c) with a² + b² = c², a < b and c at most `most`."""
    return tuple(
        (a, b, isqrt(a * a + b * b))
        for a in range(3, most)
        for b in range(a + 1, most)
        if a * a + b * b <= most * most and isqrt(a * a + b * b) ** 2 == a * a + b * b
    )


def root(a: int, b: int) -> str:
    """a√b as it is written: "2√3", "√3", "2"."""
    if b == 1:
        return str(a)
    return f"√{b}" if a == 1 else f"{a}√{b}"


def point(name: str, x: object, y: object) -> str:
    """ "P(3, -4)" """
    return f"{name}({x}, {y})"


def line_equation(u: int, v: int, w: int) -> str:
    """ "3x - 4y = 25" """
    return f"{written((u, 'x'), (v, 'y'))} = {w}"
