"""Statements that change lists: their source, and a model of names and lists that follows them without running anything."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

NAMES = ("a", "b", "xs", "row", "grid", "other")
A, B, XS, ROW, GRID, OTHER = range(6)
SOURCES = (  # {t} the name, {x} and {y} the numbers, {z} = {x} + 2, {i} and {j} the two digits of {x}
    "{t}.append({y})",
    "{t}.insert({x}, {y})",
    "{t}.pop({x})",
    "{t}[{x}] = {y}",
    "{t}.extend([{x}, {y}])",
    "{t} += [{x}, {y}]",
    "{t} = {t} + [{y}]",
    "{t}[{x}:{z}] = [{y}]",
    "del {t}[{x}:{z}]",
    "{t}.reverse()",
    "b = a",
    "b = a[:]",
    "b = list(a)",
    "{t}[{i}][{j}] = {y}",
    "{t}[{x}].append({y})",
    "{t}[{x}] = [{y}]",
    "other = grid",
    "other = grid[:]",
    "grid = [{i}]",
)
(
    APPEND,
    INSERT,
    POP,
    SET,
    EXTEND,
    GROW,
    REBIND,
    SPLICE,
    CUT,
    REVERSE,
    ALIAS,
    SLICED,
    COPIED,
    CELL,
    INNER,
    SLOT,
    OTHER_ALIAS,
    OTHER_COPY,
    ROWS,
) = range(len(SOURCES))


class Op(NamedTuple):
    code: int
    target: int
    x: int
    y: int

    @property
    def values(self) -> tuple[int, ...]:
        """The values that the statement writes down; indices are none."""
        if self.code in (EXTEND, GROW):
            return self.x, self.y
        return () if self.code in (POP, CUT, REVERSE, ALIAS, SLICED, COPIED, OTHER_ALIAS, OTHER_COPY, ROWS) else (self.y,)

    def with_value(self, value: int, other: int) -> Op:
        """The same statement with another value in its place."""
        if self.code in (EXTEND, GROW) and self.x == value:
            return self._replace(x=other)
        return self._replace(y=other)

    def __str__(self) -> str:
        if self.code == ROWS:  # each digit of x: the row itself or a copy of it
            return f"grid = [{', '.join('row[:]' if digit == '2' else 'row' for digit in str(self.x))}]"
        i, j = divmod(self.x, 10)
        return SOURCES[self.code].format(t=NAMES[self.target], x=self.x, y=self.y, z=self.x + 2, i=i, j=j)


Cells = tuple[int, ...]  # a positive number is a value, a negative one refers to the list of that number


class Lists:
    """Names that refer to numbered lists, each a tuple that is replaced whole: aliasing without a single mutable list."""

    def __init__(self) -> None:
        self.names: dict[int, int] = {}
        self.lists: dict[int, Cells] = {}

    def new(self, cells: Iterable[int]) -> int:
        number = -1 - len(self.lists)
        self.lists[number] = tuple(cells)
        return number

    def cells(self, name: int) -> Cells:
        return self.lists[self.names[name]]

    def flat(self, number: int) -> list[object]:
        """The list of a number as a reader sees it."""
        return [self.flat(cell) if cell < 0 else cell for cell in self.lists[number]]

    def follow(self, op: Op) -> None:
        code, target, x, y = op
        if code in (ALIAS, OTHER_ALIAS):
            self.names[target] = self.names[A if code == ALIAS else GRID]
        elif code in (SLICED, COPIED, OTHER_COPY):
            self.names[target] = self.new(self.cells(GRID if code == OTHER_COPY else A))
        elif code == ROWS:
            rows = [self.new(self.cells(ROW)) if digit == "2" else self.names[ROW] for digit in str(x)]
            self.names[target] = self.new(rows)
        elif code == REBIND:
            self.names[target] = self.new((*self.cells(target), y))
        elif code == SLOT:
            self._put(self.names[target], x, x + 1, (self.new((y,)),))
        elif code in (CELL, INNER):
            number = self.cells(target)[x // 10 if code == CELL else x]
            at = x % 10 if code == CELL else len(self.lists[number])
            self._put(number, at, at + 1, (y,))
        else:
            self._change(self.names[target], op)

    def _change(self, number: int, op: Op) -> None:
        size = len(self.lists[number])
        code, _, x, y = op
        if code == REVERSE:
            self.lists[number] = self.lists[number][::-1]
            return
        start, stop, put = {
            APPEND: (size, size, (y,)),
            INSERT: (x, x, (y,)),
            POP: (x, x + 1, ()),
            SET: (x, x + 1, (y,)),
            EXTEND: (size, size, (x, y)),
            GROW: (size, size, (x, y)),
            SPLICE: (x, x + 2, (y,)),
            CUT: (x, x + 2, ()),
        }[code]
        self._put(number, start, stop, put)

    def _put(self, number: int, start: int, stop: int, cells: Cells) -> None:
        old = self.lists[number]
        self.lists[number] = old[:start] + cells + old[stop:]
