"""Spaces whose questions never share their numbers: what keeps two templated questions apart for near-duplicate detection."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from hashlib import blake2b

from seedless.teacher.space import Space

Point = tuple[int, ...]

_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def numbers(text: str) -> tuple[str, ...]:
    """The numbers of a text in order, without signs: what tells one filled template from another."""
    return tuple(_NUMBER.findall(text))


def distinct_spaces(
    candidates: Mapping[str, Iterable[Point]], shown: Callable[[str, Point], Iterable[str]], most: int = 400
) -> dict[str, Space]:
    """One Space a level, of at most `most` points, such that no number sequence belongs to two points of the family.

    `shown(level, point)` gives the numbers that the question shows, in order, one text per arrangement (task types and
    languages may arrange them in different ways). Candidates are taken in hash order: spread out, the same on every machine.
    """
    taken: set[tuple[str, ...]] = set()
    spaces = {}
    for level, points in candidates.items():
        kept: list[Point] = []
        for point in sorted(dict.fromkeys(points), key=lambda p: blake2b(repr(p).encode(), digest_size=8).digest()):
            sequences = {numbers(text) for text in shown(level, point)}
            if taken.isdisjoint(sequences):
                taken |= sequences
                kept.append(point)
                if len(kept) == most:
                    break
        spaces[level] = Space(tuple(kept))
    return spaces
