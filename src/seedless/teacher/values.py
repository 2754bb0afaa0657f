"""Answer values in the canonical form of their type, as checks/verifiers.py reads them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from seedless.core import AnswerKey, canonical

Number = int | Fraction


def number(value: Number) -> AnswerKey:
    """A key of type "integer" or "fraction", as the value is."""
    return AnswerKey(type="integer" if Fraction(value).denominator == 1 else "fraction", value=str(value))


def listed(values: Iterable[object]) -> str:
    """ "[3; 1; 2]" """
    return f"[{'; '.join(map(str, values))}]"


def matrix(rows: Iterable[Iterable[object]]) -> str:
    """ "[[1; 2]; [3; 4]]" """
    return listed(map(listed, rows))


def collected(values: Iterable[Number | str]) -> str:
    """ "{-10; 4}": numbers by size, then texts in order, each once."""
    kept = set(values)
    texts = sorted(value for value in kept if isinstance(value, str))
    return "{" + "; ".join(map(str, [*sorted(value for value in kept if not isinstance(value, str)), *texts])) + "}"


def path(nodes: Iterable[object]) -> str:
    """ "A -> C -> D" """
    return " -> ".join(map(str, nodes))


def table(rows: Iterable[Sequence[object]]) -> str:
    """Rows on lines, cells joined by " | "; the heading is a row like any other."""
    return "\n".join(" | ".join(map(str, row)) for row in rows)


def json_value(value: object) -> str:
    """Canonical JSON; how it is laid out in an answer is free."""
    return canonical(value)
