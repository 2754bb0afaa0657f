"""A physics task: a situation told in two languages, what is asked, the worked lines around shared formulas, the value."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

Number = int | Fraction
Line = tuple[str, str, str]  # English, Korean, the formula that ends both sentences


class Task(NamedTuple):
    """Texts are (English, Korean); `asked` are noun phrases; the value is in the unit that `asked` names, and the last line
    ends with both."""

    told: tuple[str, str]
    asked: tuple[str, str]
    lines: tuple[Line, ...]
    value: Number

    @property
    def answer(self) -> str:
        """The value with its unit: "3/2 A"."""
        return self.lines[-1][2].rpartition("= ")[2]


def grouped(value: Number) -> str:
    """A fraction in brackets, so that it can stand after an operator: "(3/2)", "4"."""
    return str(value) if Fraction(value).denominator == 1 else f"({value})"
