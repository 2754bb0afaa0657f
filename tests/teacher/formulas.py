"""Formulas as oracles find them in a question: cut out of the prose, read by sympy, and written back as a pupil writes them."""

from __future__ import annotations

import re
from collections.abc import Iterable

import sympy
from sympy.parsing.sympy_parser import implicit_multiplication, parse_expr, standard_transformations

x = sympy.Symbol("x")
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_POWERS = re.compile(f"[{_RAISED}ⁿ]+")
_RULES = (*standard_transformations, implicit_multiplication)


def _sum(letters: str) -> re.Pattern[str]:
    atom = rf"(?:\([^()]*\)|\d+(?:/\d+)?|[{letters}])[{_RAISED}]*"
    return re.compile(rf"(?<![\w(])-?(?:{atom})+(?: [+-] (?:{atom})+)*(?![\w'])")


def formulas(text: str, letters: str = "x") -> list[str]:
    """The sums and products in which x stands with something else, in order."""
    return [found[0] for found in _sum(letters).finditer(text) if _is_formula(found[0])]


def _is_formula(text: str) -> bool:
    return "x" in text and "," not in text and text not in ("x", "(x)") and not re.fullmatch(r"[a-z ]+", text)


def without_formulas(text: str, letters: str = "x") -> str:
    return _sum(letters).sub(lambda found: " " if _is_formula(found[0]) else found[0], text)


def numbers(text: str) -> list[sympy.Rational]:
    """Whole numbers and fractions with their signs."""
    return [sympy.Rational(found) for found in re.findall(r"(?<![\w)])-?\d+(?:/\d+)?", text)]


def expression(text: str) -> sympy.Expr:
    """Raises nothing of ours: sympy complains of what is no formula."""

    def power(found: re.Match[str]) -> str:
        digits = "".join("n" if sign == "ⁿ" else str(_RAISED.index(sign)) for sign in found[0])
        return f"**({digits})"

    plain = _POWERS.sub(power, re.sub(r"([abk])x", r"\1*x", text)).replace("×", "*").replace("≤", "<=").replace("≥", ">=")
    return parse_expr(plain, transformations=_RULES)


def equation(text: str) -> sympy.Expr:
    left, right = text.split("=")
    return expression(left) - expression(right)


def written(poly: sympy.Expr, letter: sympy.Symbol = x) -> str:
    """ "3x² - x + 1/2" """
    text = ""
    for (power,), coefficient in sympy.Poly(poly, letter).terms():
        size = abs(coefficient)
        name = "" if power == 0 else str(letter) if power == 1 else str(letter) + "".join(_RAISED[int(d)] for d in str(power))
        body = str(size) if not name else name if size == 1 else f"{size}{name}" if size.is_integer else f"({size}){name}"
        sign = "-" if coefficient < 0 else "+"
        text = (f"-{body}" if sign == "-" else body) if not text else f"{text} {sign} {body}"
    return text or "0"


def listed(values: Iterable[object]) -> str:
    return f"[{'; '.join(map(str, values))}]"


def collected(values: Iterable[object]) -> str:
    kept = sorted(set(values), key=lambda value: (isinstance(value, str), value))
    return "{" + "; ".join(map(str, kept)) + "}"
