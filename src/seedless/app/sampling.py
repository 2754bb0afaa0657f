"""Which rows a person is shown when they are shown a few: rows that differ in language and subject, always the same ones."""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import islice

from seedless.app.rows import Row
from seedless.tables.reading import PartFolder

NAMING = ("id", "language", "atlas_path")  # columns that choose; the others are read for the chosen


def differing(data: PartFolder, size: int, only: Mapping[str, str] | None = None) -> list[Row]:
    """`size` rows that match `only` (column, or difficulty -> level); neighbours differ in language and subject if they can.

    Memory holds `size` ids a subject and language, and the rows chosen.
    """
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in data.rows(columns=[*NAMING, *(only or {})]):
        if matches(row, only or {}):
            ids = groups[row["language"], row["atlas_path"][-1]]
            insort(ids, row["id"])
            del ids[size:]
    chosen = {id: place for place, id in enumerate(islice(in_turn(groups), size))}
    return sorted(data.rows(ids=chosen, batch=100), key=lambda row: chosen[row["id"]])


def matches(row: Row, only: Mapping[str, str]) -> bool:
    return all((row["difficulty"]["level"] if name == "difficulty" else row[name]) == value for name, value in only.items())


def in_turn(groups: Mapping[tuple[str, str], list[str]]) -> Iterator[str]:
    """One id of each group after another; groups of different languages alternate, each language from another subject."""
    languages = sorted({language for language, _ in groups})
    queues = [[groups[key] for key in sorted(groups) if key[0] == language] for language in languages]
    longest = max(map(len, queues), default=0)
    for depth in range(max(map(len, groups.values()), default=0)):
        for place in range(longest):
            for turn, queue in enumerate(queues):
                if place < len(queue) and len(group := queue[(place + turn * len(queue) // 2) % len(queue)]) > depth:
                    yield group[depth]
