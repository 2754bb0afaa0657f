"""Spaces whose questions never share their numbers: what keeps two templated questions apart for near-duplicate detection."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import blake2b
from itertools import islice
from random import Random

from seedless.core import seed_of
from seedless.teacher.space import Space

Point = tuple[int, ...]
Shown = Callable[[str, Point], Iterable[str]]  # level, point -> the numbers a question shows, in order, a text an arrangement

MOST_TRIES = 60  # candidates drawn for each point wanted

_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def numbers(text: str) -> tuple[str, ...]:
    """The numbers of a text in order, without signs: what tells one filled template from another."""
    return tuple(_NUMBER.findall(text))


def sizes(_: str, point: Point) -> tuple[str]:
    """The parameters themselves, without signs: `shown` of a family whose questions show them all in their order."""
    return (" ".join(str(abs(value)) for value in point),)


def signed(rng: Random, low: int, high: int) -> int:
    """A number with either sign, of a size from `low` to below `high`."""
    return rng.randrange(low, high) * rng.choice((1, -1))


def labelled(tried: Callable[[str, int, Random], Point | None]) -> Callable[[str, Random], Point | None]:
    """A `draw` for families of three labels: the label first, then `tried(level, label, rng)` until a point fits.

    Up to 20 times, or labels that fit seldom would be rare.
    """

    def draw(level: str, rng: Random) -> Point | None:
        label = rng.randrange(3)
        points = (tried(level, label, rng) for _ in range(20))
        return next((point for point in points if point), None)

    return draw


def drawn_spaces(
    family: str, levels: Mapping[str, int], draw: Callable[[str, Random], Point | None], shown: Shown = sizes
) -> dict[str, Space]:
    """Spaces of points that `draw(level, rng)` gives, as many a level as declared, in the order they were drawn.

    A draw may give None for a point it does not like. A level that cannot be filled is left short.
    """

    def candidates(level: str) -> Iterator[Point]:
        rng = Random(seed_of("points", family, level))
        drawn = (draw(level, rng) for _ in range(MOST_TRIES * levels[level]))
        return (point for point in drawn if point is not None)

    taken: set[tuple[str, ...]] = set()
    return {level: _apart(candidates(level), level, shown, taken, most) for level, most in levels.items()}


def distinct_spaces(candidates: Mapping[str, Iterable[Point]], shown: Shown, most: int = 400) -> dict[str, Space]:
    """Spaces of at most `most` of the candidates a level, taken in hash order: spread out, the same on every machine.

    Candidates may be listed in any order.
    """
    taken: set[tuple[str, ...]] = set()
    return {level: _apart(_spread(points), level, shown, taken, most) for level, points in candidates.items()}


def _spread(points: Iterable[Point]) -> list[Point]:
    return sorted(dict.fromkeys(points), key=lambda p: blake2b(repr(p).encode(), digest_size=8).digest())


def _apart(points: Iterable[Point], level: str, shown: Shown, taken: set[tuple[str, ...]], most: int) -> Space:
    """The first points of which no sequence of numbers shown is taken, by this level or by one before it."""

    def apart() -> Iterator[Point]:
        for point in points:
            sequences = {numbers(text) for text in shown(level, point)}
            if taken.isdisjoint(sequences):
                taken.update(sequences)
                yield point

    return Space(tuple(islice(apart(), most)))
