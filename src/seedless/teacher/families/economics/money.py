"""How sums are written: dollars as they are in English, a thousand won for each dollar in Korean."""

from __future__ import annotations

from fractions import Fraction

from seedless.teacher.family import Draw
from seedless.teacher.notation import decimal

Number = int | Fraction

WON = 1000  # for one dollar


def scaled(draw: Draw, value: Number) -> Number:
    """The number that stands in the text."""
    return value if draw.language == "en" else value * WON


def money(draw: Draw, value: Number) -> str:
    """ "12.5" dollars, "12,500" won; no unit. Raises ValueError when the value has no short decimal, or is no whole number of won."""
    if draw.language == "en":
        return decimal(value)
    won = Fraction(value) * WON
    if won.denominator != 1:
        raise ValueError(f"{value} dollars are no whole number of won")
    return f"{int(won):,}"
