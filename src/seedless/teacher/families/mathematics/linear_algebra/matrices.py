"""Vectors and matrices as tuples, exactly: products, determinants, inverses, and how they are written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from seedless.teacher.notation import written

Number = int | Fraction
Row = tuple[Number, ...]
Matrix = tuple[Row, ...]


def shaped(flat: Sequence[Number], columns: int) -> Matrix:
    """Row by row."""
    return tuple(tuple(flat[at : at + columns]) for at in range(0, len(flat), columns))


def shown(rows: Iterable[Iterable[object]]) -> str:
    """ "[[1, 2], [3, 4]]" """
    return f"[{', '.join(map(entries, rows))}]"


def entries(values: Iterable[object]) -> str:
    """ "[1, 2]" """
    return f"[{', '.join(map(str, values))}]"


def combination(p: int, q: int) -> str:
    """ "2a - b" """
    return written((p, "a"), (q, "b"))


def add(u: Sequence[int], v: Sequence[int]) -> tuple[int, ...]:
    return tuple(x + y for x, y in zip(u, v, strict=True))


def dot(u: Sequence[int], v: Sequence[int]) -> int:
    return sum(x * y for x, y in zip(u, v, strict=True))


def product(a: Matrix, b: Matrix) -> Matrix:
    return tuple(tuple(sum(x * y for x, y in zip(row, column, strict=True)) for column in zip(*b, strict=True)) for row in a)


def determinant(a: Matrix) -> Number:
    """By expansion along the first row."""
    if len(a) == 1:
        return a[0][0]
    total: Number = sum((-1) ** place * a[0][place] * determinant(minor(a, 0, place)) for place in range(len(a)) if a[0][place])
    return total


def minor(a: Matrix, i: int, j: int) -> Matrix:
    """Without row i and column j."""
    return tuple(row[:j] + row[j + 1 :] for place, row in enumerate(a) if place != i)


def adjugate(a: Matrix) -> Matrix:
    """The transposed cofactors, of a matrix of two rows or more."""
    size = range(len(a))
    return tuple(tuple((-1) ** (i + j) * determinant(minor(a, i, j)) for i in size) for j in size)


def reduced(a: Matrix, right: Matrix) -> Matrix:
    """The solution X of aX = right by Gauss-Jordan elimination; `a` is invertible."""
    rows = [[Fraction(value) for value in (*one, *other)] for one, other in zip(a, right, strict=True)]
    size = len(a)
    for at in range(size):
        pivot = next(place for place in range(at, size) if rows[place][at])
        rows[at], rows[pivot] = rows[pivot], rows[at]
        head = rows[at][at]
        rows[at] = [value / head for value in rows[at]]
        for place in range(size):
            factor = rows[place][at]
            if place != at and factor:
                rows[place] = [value - factor * above for value, above in zip(rows[place], rows[at], strict=True)]
    return tuple(tuple(row[size:]) for row in rows)


def identity(size: int) -> Matrix:
    return tuple(tuple(int(i == j) for j in range(size)) for i in range(size))
