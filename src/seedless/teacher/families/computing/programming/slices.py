"""Programs made of slices: their parts, and the indices that a slice takes, counted out without slicing."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

TURNS = 6  # a loop makes fewer


class Slice(NamedTuple):
    """Part of a string; a number that is None is left out in the source."""

    name: str
    start: int | None = None
    stop: int | None = None
    step: int | None = None

    def written(self, hidden: str = "") -> str:
        """As in the source, the size of the number in the field `hidden` left out."""
        if self[1:] == (None, None, None):
            return self.name
        shown = []
        for field in ("start", "stop", "step"):
            number = getattr(self, field)
            shown.append("" if number is None else str(number))
            if field == hidden and number is not None:
                shown[-1] = "-□" if number < 0 else "□"
        return f"{self.name}[{':'.join(shown if self.step is not None else shown[:2])}]"

    def places(self, size: int) -> list[int]:
        """The indices it takes from a string of `size` characters, counted out one by one."""
        step = self.step or 1
        first, last = (0, size) if step > 0 else (size - 1, -1)
        place = first if self.start is None else self.start + size * (self.start < 0)
        stop = last if self.stop is None else self.stop + size * (self.stop < 0)
        taken = []
        while (place < stop if step > 0 else place > stop) and 0 <= place < size:
            taken.append(place)
            place += step
        return taken


class Code(NamedTuple):
    """A program: s is rearranged `turns` times by the loop (none at all where `turns` is None), t and u are made, one is printed."""

    loop: tuple[Slice, ...]
    turns: int | None
    made: tuple[tuple[str, tuple[Slice, ...]], ...]
    shown: tuple[Slice, ...]


class Shape(NamedTuple):
    code: Callable[..., Code]
    field: str  # of the slice that hides its number; "turns" for the number of turns of the loop
    hole: int  # which of the shape's numbers is hidden in the inverse problem


def _plain(*parts: Slice) -> Code:
    return Code((), None, (), parts)


def _loop(turns: int, *parts: Slice) -> Code:
    return Code(parts, turns, (), (Slice("s"),))


SHAPES: dict[str, tuple[Shape, ...]] = {
    "easy": (
        Shape(lambda i, j: _plain(Slice("s", i, j)), "start", 0),
        Shape(lambda i, j: _plain(Slice("s", i, j)), "stop", 1),
        Shape(lambda i, j: _plain(Slice("s", None, i), Slice("s", j)), "start", 1),
    ),
    "medium": (
        Shape(lambda i, j, k: _plain(Slice("s", i, -j, k)), "step", 2),
        Shape(lambda i, j: Code((), None, (("t", (Slice("s", None, None, -1),)),), (Slice("t", i, j),)), "stop", 1),
        Shape(lambda i, j: _plain(Slice("s", -i), Slice("s", None, j)), "start", 0),
    ),
    "hard": (
        Shape(lambda a, i, j: Code((), None, (("t", (Slice("s", a), Slice("s", None, a))),), (Slice("t", i, j),)), "", 0),
        Shape(
            lambda i, j: Code((), None, (("t", (Slice("s", None, None, 2), Slice("s", 1, None, 2))),), (Slice("t", i, -j),)),
            "start",
            0,
        ),
        Shape(
            lambda i, j, a: Code(
                (),
                None,
                (("t", (Slice("s", i, j),)), ("u", (Slice("t", None, None, -1), Slice("t")))),
                (Slice("u", a, -2),),
            ),
            "start",
            2,
        ),
    ),
    "expert": (
        Shape(lambda r, k: _loop(r, Slice("s", k), Slice("s", None, k)), "turns", 0),
        Shape(lambda r, k: _loop(r, Slice("s", None, None, k), *(Slice("s", i, None, k) for i in range(1, k))), "turns", 0),
        Shape(lambda r, k: _loop(r, Slice("s", None, -k - 1, -1), Slice("s", None, -k)), "turns", 0),
        Shape(lambda r, k: _loop(r, Slice("s", -k), Slice("s", 1, -k), Slice("s", None, 1)), "turns", 0),
    ),
}


def written(parts: tuple[Slice, ...], hidden: str = "") -> str:
    """A sum of slices as in the source."""
    return " + ".join(part.written(hidden) for part in parts)


def joined(parts: tuple[Slice, ...], named: dict[str, str]) -> str:
    """What the parts give, by their indices."""
    return "".join(named[part.name][place] for part in parts for place in part.places(len(named[part.name])))
