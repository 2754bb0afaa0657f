"""Which rows a person is shown when they are shown a few: rows that differ in language and subject, always the same ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from seedless.app.rows import Row


def by_id(row: Row) -> str:
    return str(row["id"])


def matches(row: Row, only: Mapping[str, str]) -> bool:
    return all((row["difficulty"]["level"] if name == "difficulty" else row[name]) == value for name, value in only.items())


def differing(rows: Iterable[Row], size: int) -> list[Row]:
    """`size` rows, each next one of another subject and, where it can be, another language than the one before."""
    groups: dict[tuple[str, str], list[Row]] = {}
    for row in sorted(rows, key=by_id):
        groups.setdefault((row["language"], row["atlas_path"][-1]), []).append(row)
    return list(islice(in_turn(groups), size))


def in_turn(groups: Mapping[tuple[str, str], list[Row]]) -> Iterator[Row]:
    """One row of each group after another; groups of different languages alternate, each language from another subject."""
    languages = sorted({language for language, _ in groups})
    queues = [[groups[key] for key in sorted(groups) if key[0] == language] for language in languages]
    longest = max(map(len, queues), default=0)
    for depth in range(max((len(group) for group in groups.values()), default=0)):
        for place in range(longest):
            for turn, queue in enumerate(queues):
                if place < len(queue) and len(group := queue[(place + turn * len(queue) // 2) % len(queue)]) > depth:
                    yield group[depth]
