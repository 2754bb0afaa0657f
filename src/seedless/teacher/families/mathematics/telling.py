"""How the families about chance and counting tell a problem: sentences drawn together, answers that are exact numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import comb, gcd

from seedless.teacher.family import Draw, Problem, Text
from seedless.teacher.notation import Number
from seedless.teacher.values import number

_BELOW = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


class Counted(int):
    """A number in an English sentence: a format such as "card/cards" adds the noun that fits it."""

    def __format__(self, nouns: str) -> str:
        one, _, many = nouns.partition("/")
        return f"{int(self)} {one if self == 1 else many}" if nouns else str(int(self))


def told(draw: Draw, *banks: Sequence[Text], **values: object) -> str:
    """One text of each bank, drawn apart and joined by spaces, the fields filled as in `Draw.worded`.

    In English `{n:card/cards}` is a whole number with its noun.
    """
    rng = draw.rng
    parts = [rng.choice(bank) for bank in banks]
    joined = (" ".join(part[0] for part in parts), " ".join(part[1] for part in parts))
    if draw.language == "en":
        values = {name: Counted(value) if isinstance(value, int) else value for name, value in values.items()}
    return draw.worded((joined,), **values)


def solved(question: str, steps: Iterable[str], value: Number) -> Problem:
    """A problem whose answer is one exact number, in lowest terms."""
    return Problem(question, tuple(steps), str(value), number(value))


def over(top: int, bottom: int) -> str:
    """A quotient and what it is in lowest terms: "8/36 = 2/9", "5/36"."""
    return f"{top}/{bottom}" if gcd(top, bottom) == 1 and bottom > 1 else f"{top}/{bottom} = {Fraction(top, bottom)}"


def choices(draw: Draw, n: int, k: int) -> str:
    """A number of combinations as it is written in the language of the draw: "C(5, 2) = 10", "₅C₂ = 10"."""
    return f"{chosen(draw, n, k)} = {comb(n, k)}"


def chosen(draw: Draw, n: int, k: int) -> str:
    """ "C(5, 2)" or "₅C₂"."""
    return draw.say(f"C({n}, {k})", f"{str(n).translate(_BELOW)}C{str(k).translate(_BELOW)}")
