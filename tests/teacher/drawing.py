"""Draws of every family, spread over its spaces, for tests that hold for all of them."""

from __future__ import annotations

from collections.abc import Iterator

from seedless.teacher.curriculum import LANGUAGES
from seedless.teacher.family import Draw, Family, Problem


def draws(family: Family, language: str, most: int) -> Iterator[Draw]:
    """Up to `most` draws a level, evenly spread, task types in turn; the family's first points are always among them."""
    for level in family.levels:
        points = family.spaces[level].points
        places = range(0, len(points), max(1, len(points) // most))
        for number, place in enumerate(places[:most]):
            yield Draw(family.id, level, language, family.task_types[number % len(family.task_types)], points[place])


def problems(family: Family, most: int) -> Iterator[tuple[Draw, Problem]]:
    """The same draws in both languages, posed."""
    for language in LANGUAGES:
        for draw in draws(family, language, most):
            yield draw, family.pose(draw)
