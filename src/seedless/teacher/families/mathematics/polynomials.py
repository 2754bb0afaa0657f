"""Polynomials in one letter as tuples of coefficients, the highest power first: how they are written, valued and multiplied."""

from __future__ import annotations

from fractions import Fraction
from itertools import zip_longest

Number = int | Fraction
Coefficients = tuple[Number, ...]

_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def raised(letter: str, exponent: int) -> str:
    """ "x³", "x", and nothing for the power zero."""
    return "" if exponent == 0 else letter if exponent == 1 else letter + str(exponent).translate(_SUPERSCRIPTS)


def indexed(letter: str, index: int) -> str:
    """ "a₁₂" """
    return letter + str(index).translate(_SUBSCRIPTS)


def scaled(coefficient: Number, letters: str) -> str:
    """ "3x", "-x", "(2/3)x", "5": a coefficient before letters, which may be none."""
    size = -coefficient if coefficient < 0 else coefficient
    if not letters:
        body = str(size)
    elif size == 1:
        body = letters
    else:
        body = f"{size}{letters}" if Fraction(size).denominator == 1 else f"({size}){letters}"
    return f"-{body}" if coefficient < 0 else body


def joined(terms: list[str]) -> str:
    """Terms with their signs as a sum: ["3x", "-5"] is "3x - 5"; no terms are "0"."""
    if not terms:
        return "0"
    return terms[0] + "".join(f" - {term[1:]}" if term[0] == "-" else f" + {term}" for term in terms[1:])


def polynomial(coefficients: Coefficients, letter: str = "x") -> str:
    """ "2x³ - x + 1/2": highest power first, zero terms left out."""
    degree = len(coefficients) - 1
    return joined([scaled(c, raised(letter, degree - place)) for place, c in enumerate(coefficients) if c])


def factor(root: Number, letter: str = "x") -> str:
    """The linear factor that vanishes at `root`: "(x - 3)", "(2x + 1)", "x"."""
    root = Fraction(root)
    return f"({polynomial((root.denominator, -root.numerator), letter)})" if root else letter


def factored(leading: int, *roots: Number, letter: str = "x") -> str:
    """A product of linear factors, a root of 0 first: factored(-2, 3, 0) is "-2x(x - 3)"."""
    letters = [root for root in roots if root == 0]
    brackets = "".join(factor(root, letter) for root in roots if root != 0)
    body = raised(letter, len(letters)) + brackets
    return {1: body, -1: f"-{body}"}.get(leading, f"{leading}{body}")


def substituted(coefficients: Coefficients, at: Number) -> str:
    """The polynomial with a number put in for its letter: "2 × (-3)² - 5 × (-3) + 1"."""
    degree = len(coefficients) - 1
    bracketed = f"({at})" if at < 0 or Fraction(at).denominator > 1 else str(at)
    terms = []
    for place, coefficient in enumerate(coefficients):
        power, size = degree - place, abs(coefficient)
        if coefficient == 0:
            continue
        body = str(size) if power == 0 else raised(bracketed, power)
        body = f"{size} × {body}" if power and size != 1 else body
        terms.append(f"-{body}" if coefficient < 0 else body)
    return joined(terms)


def value(coefficients: Coefficients, at: Number) -> Number:
    total: Number = 0
    for coefficient in coefficients:
        total = total * at + coefficient
    return total


def product(*factors: Coefficients) -> Coefficients:
    result: list[Number] = [1]
    for coefficients in factors:
        longer: list[Number] = [0] * (len(result) + len(coefficients) - 1)
        for left, a in enumerate(result):
            for right, b in enumerate(coefficients):
                longer[left + right] += a * b
        result = longer
    return tuple(result)


def added(left: Coefficients, right: Coefficients) -> Coefficients:
    pairs = list(zip_longest(left[::-1], right[::-1], fillvalue=0))
    return tuple(a + b for a, b in pairs[::-1])


def times(coefficients: Coefficients, number: Number) -> Coefficients:
    return tuple(coefficient * number for coefficient in coefficients)


def derivative(coefficients: Coefficients) -> Coefficients:
    degree = len(coefficients) - 1
    return tuple(coefficient * (degree - place) for place, coefficient in enumerate(coefficients[:-1]))


def tangent(coefficients: Coefficients, at: int) -> tuple[int, int]:
    """Slope and height at zero, both whole, of the tangent at a place."""
    slope = int(value(derivative(coefficients), at))
    return slope, int(value(coefficients, at)) - slope * at


def antiderivative(coefficients: Coefficients) -> Coefficients:
    """The one that is zero at 0, its coefficients as exact fractions."""
    degree = len(coefficients)
    return (*(Fraction(coefficient) / (degree - place) for place, coefficient in enumerate(coefficients)), 0)
