"""How mathematics is written on one line."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

Number = int | Fraction


def guarded(value: Number) -> str:
    """In brackets when negative, so that it can follow an operator: "4", "(-4)"."""
    return f"({value})" if value < 0 else str(value)


def written(*terms: tuple[Number, str]) -> str:
    """A sum of coefficient and letters: written((3, "x"), (-5, "")) is "3x - 5". Zero terms are left out."""
    text = ""
    for coefficient, letters in terms:
        if coefficient == 0:
            continue
        size = abs(coefficient)
        body = letters if letters and size == 1 else f"{size}{letters}"
        if text:
            text += f" {'-' if coefficient < 0 else '+'} {body}"
        else:
            text = f"-{body}" if coefficient < 0 else body
    return text or "0"


def summed(*values: Number) -> str:
    """Numbers joined by their signs: summed(3, -5) is "3 - 5". Zeros stay."""
    text = str(values[0])
    for value in values[1:]:
        text += f" {'-' if value < 0 else '+'} {abs(value)}"
    return text


def added(values: Sequence[Number]) -> str:
    """A sum written out: "1 + 2 + 3 = 6", or the one value alone."""
    return f"{' + '.join(map(str, values))} = {sum(values)}" if len(values) > 1 else str(values[0])


def decimal(value: Number) -> str:
    """The exact finite decimal of a value: "1.15". ValueError when there is none."""
    rest = Fraction(value)
    digits = 0
    while (rest * 10**digits).denominator != 1:
        digits += 1
        if digits > 12:
            raise ValueError(f"{value} has no short decimal")
    if not digits:
        return str(rest)
    scaled = abs(rest.numerator) * 10**digits // rest.denominator
    whole, part = divmod(scaled, 10**digits)
    return f"{'-' if rest < 0 else ''}{whole}.{part:0{digits}d}"
