"""A physics task: a situation told in two languages, what is asked, the worked lines around shared formulas, the value."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

Number = int | Fraction
Line = tuple[str, str, str]  # English, Korean, the formula that ends both sentences


class Task(NamedTuple):
    """Texts are (English, Korean); `asked` are noun phrases; the value is in the unit that `asked` names."""

    told: tuple[str, str]
    asked: tuple[str, str]
    lines: tuple[Line, ...]
    value: Number


def grouped(value: Number) -> str:
    """A fraction in brackets, so that it can stand after an operator: "(3/2)", "4"."""
    return str(value) if Fraction(value).denominator == 1 else f"({value})"
