"""Dividing polynomials: by a linear and by a quadratic divisor, and the remainder theorem used backwards."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.algebra.polynomial_division_wordings import BANK
from seedless.teacher.families.mathematics.polynomials import (
    Coefficients,
    added,
    factor,
    joined,
    polynomial,
    product,
    raised,
    scaled,
    substituted,
    times,
    value,
)
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded
from seedless.teacher.values import listed, number
from seedless.text.particles import josa

ID = "teacher/mathematics/algebra/polynomial-division"
LEVELS = {"easy": 250, "medium": 300, "hard": 300, "expert": 300}

# easy (a, b, r, rest), medium (a, b, c, r, rest): quotient ax + b or ax² + bx + c, divisor x - r.
# hard (a, b, p, q, c, d), expert (a, b, p, q, c, d): quotient ax + b or x² + ax + b, divisor (x - p)(x - q), remainder cx + d.
# Worded: the middle coefficient is unknown, the remainder for both factors is told, or two coefficients are unknown.


def _draw(level: str, rng: Random) -> Point | None:
    def signed(most: int) -> int:
        return rng.randrange(1, most) * rng.choice((1, -1))

    if level == "easy":
        point: Point = (rng.randrange(2, 8), signed(10), signed(7), signed(20))
    elif level == "medium":
        point = (rng.randrange(1, 5), signed(9), signed(9), signed(6), signed(20))
    else:
        p, q = sorted((signed(6), signed(6)))
        point = (rng.randrange(1, 5) if level == "hard" else signed(6), signed(9), p, q, signed(8), signed(12))
        if p == q or p == -q:
            return None
    return point if 0 not in _parts(level, point)[0] else None


def _parts(level: str, point: Point) -> tuple[Coefficients, Coefficients, Coefficients, Coefficients]:
    """Dividend, divisor, quotient, remainder."""
    divisor: Coefficients
    remainder: Coefficients
    if level in ("easy", "medium"):
        *quotient, r, rest = point
        divisor, remainder = (1, -r), (rest,)
    else:
        a, b, p, q, c, d = point
        quotient = [a, b] if level == "hard" else [1, a, b]
        divisor, remainder = (1, -p - q, p * q), (c, d)
    return added(product(divisor, tuple(quotient)), remainder), divisor, tuple(quotient), remainder


def _with_letters(coefficients: Coefficients, letters: dict[int, str]) -> str:
    """A polynomial some of whose coefficients, by their places, are letters: "x³ + kx² - 4"."""
    degree = len(coefficients) - 1
    terms = [
        letters[place] + raised("x", degree - place) if place in letters else scaled(c, raised("x", degree - place))
        for place, c in enumerate(coefficients)
    ]
    return joined(terms)


def _unknown(level: str) -> dict[int, str]:
    return {1: "a", 3: "b"} if level == "expert" else {1: "k"}


def _shown(level: str, point: Point) -> tuple[str, ...]:
    dividend, divisor, _, remainder = _parts(level, point)
    bare = (f"{polynomial(dividend)} {polynomial(divisor)}",)
    if level == "hard":
        _, _, p, q, _, _ = point
        u, v = value(remainder, p), value(remainder, q)
        first, second = factor(p), factor(q)
        return (*bare, f"{first} {u} {second} {v} {first}{second}", f"{u} {first} {v} {second} {first}{second}")
    told, rest = _with_letters(dividend, _unknown(level)), polynomial(remainder)
    by = factor(point[2]) + factor(point[3]) if level == "expert" else polynomial(divisor)
    return (*bare, f"{told} {by} {rest}", f"{rest} {told} {by}")


def _question(draw: Draw) -> str:
    bank = BANK[draw.level, draw.task_type]
    dividend, divisor, _, remainder = _parts(draw.level, draw.params)
    if draw.task_type == "qa":
        return draw.worded(bank, dividend=polynomial(dividend), divisor=polynomial(divisor))
    if draw.level == "hard":
        p, q = draw.params[2:4]
        u, v = value(remainder, p), value(remainder, q)
        first, second = polynomial((1, -p)), polynomial((1, -q))
        return draw.worded(bank, u=u, v=v, first=first, second=second, both=factor(p) + factor(q))
    told = _with_letters(dividend, _unknown(draw.level))
    by = factor(draw.params[2]) + factor(draw.params[3]) if draw.level == "expert" else polynomial(divisor)
    return draw.worded(bank, dividend=told, divisor=by, rest=polynomial(remainder))


def _synthetic(draw: Draw) -> list[str]:
    dividend, divisor, quotient, (rest,) = _parts(draw.level, draw.params)
    r = -divisor[1]
    carried, lines = dividend[0], []
    for coefficient in dividend[1:]:
        following = carried * r + coefficient
        lines.append(f"{carried} × {guarded(r)} {'-' if coefficient < 0 else '+'} {abs(coefficient)} = {following}")
        carried = following
    numbers = ", ".join(map(str, dividend))
    at = r + 1
    return [
        draw.say(
            f"The divisor is zero at x = {r}, so divide synthetically with {r}. The coefficients of the dividend are {numbers}.",
            f"나누는 식이 0이 되는 x의 값은 {r}이므로 {josa(r, '으로/로')} 조립제법을 씁니다. 나누어지는 식의 계수는 차례로 {numbers}입니다.",
        ),
        draw.say(
            f"Bring {dividend[0]} down, then multiply by {r} and add the next coefficient each time: {', '.join(lines)}.",
            f"{josa(dividend[0], '을/를')} 그대로 내려 쓰고, {josa(r, '을/를')} 곱하여 다음 계수에 더하기를 되풀이합니다: {', '.join(lines)}.",
        ),
        draw.say(
            f"The last number, {rest}, is the remainder; the ones before it are the coefficients of the quotient {polynomial(quotient)}.",
            f"마지막 수 {josa(rest, '이/가')} 나머지이고, 그 앞의 수들이 몫 {polynomial(quotient)}의 계수입니다.",
        ),
        draw.say(
            f"Check at x = {at}, where the divisor is 1: {substituted(dividend, at)} = {value(dividend, at)}, and quotient plus remainder are "
            f"{value(quotient, at)} + {guarded(rest)} = {value(dividend, at)}.",
            f"검산: 나누는 식이 1이 되는 x = {at}에서 {substituted(dividend, at)} = {value(dividend, at)}이고, 몫과 나머지의 합도 "
            f"{value(quotient, at)} + {guarded(rest)} = {value(dividend, at)}입니다.",
        ),
    ]


def _long(draw: Draw) -> list[str]:
    dividend, divisor, quotient, remainder = _parts(draw.level, draw.params)
    left, by, steps = dividend, polynomial(divisor), []
    for place, coefficient in enumerate(quotient):
        power = len(quotient) - 1 - place
        term = scaled(coefficient, raised("x", power)) or str(coefficient)
        taken = times((*divisor, *[0] * power), coefficient)
        head = scaled(left[0], raised("x", len(left) - 1))
        rest = added(left, times(taken, -1))[1:]
        steps.append(
            draw.say(
                f"{'Leading terms first' if place == 0 else 'Go on with what is left'}: {head} ÷ x² = {term}. "
                f"Subtract {term} times the divisor, {polynomial(taken)}; there remains {polynomial(rest)}.",
                f"{'가장 높은 차수의 항부터 나누면' if place == 0 else '남은 식을 이어서 나누면'} {head} ÷ x² = {term}입니다. "
                f"나누는 식의 {term}배인 {josa(polynomial(taken), '을/를')} 빼면 {josa(polynomial(rest), '이/가')} 남습니다.",
            )
        )
        left = rest
    p = draw.params[2]
    return [
        *steps,
        draw.say(
            f"The degree of {polynomial(remainder)} is below 2, so it is the remainder, and the quotient is {polynomial(quotient)}.",
            f"{josa(polynomial(remainder), '은/는')} 차수가 2보다 낮으므로 나머지이고, 몫은 {polynomial(quotient)}입니다.",
        ),
        draw.say(
            f"Check at x = {p}, where {by} is zero, so that only the remainder counts: {substituted(dividend, p)} = {value(dividend, p)} and "
            f"{substituted(remainder, p)} = {value(remainder, p)}.",
            f"검산: {josa(by, '이/가')} 0이 되는 x = {p}에서는 나머지만 남습니다. {substituted(dividend, p)} = {value(dividend, p)}이고 "
            f"{substituted(remainder, p)} = {value(remainder, p)}입니다.",
        ),
    ]


def _one_unknown(draw: Draw) -> list[str]:
    dividend, divisor, _, (rest,) = _parts(draw.level, draw.params)
    r, k = -divisor[1], dividend[1]
    power = len(dividend) - 2
    known = (dividend[0], 0, *dividend[2:])
    size = r**power
    put = f"{substituted(known, r)} = {value(known, r)}"
    return [
        draw.say(
            f"By the remainder theorem the remainder on division by {polynomial(divisor)} is the value at x = {r}.",
            f"나머지정리에 의하여 {josa(polynomial(divisor), '으로/로')} 나눈 나머지는 x = {r}에서의 식의 값과 같습니다.",
        ),
        draw.say(
            f"At x = {r} the terms without k give {put}, and the term with k gives {scaled(size, 'k')}.",
            f"x = {r}에서 k가 없는 항들의 합은 {put}이고, k가 있는 항은 {scaled(size, 'k')}입니다.",
        ),
        draw.say(
            f"So {scaled(size, 'k')} = {rest} - {guarded(value(known, r))} = {rest - value(known, r)}{f', and k = {k}' if size != 1 else ''}.",
            f"따라서 {scaled(size, 'k')} = {rest} - {guarded(value(known, r))} = {rest - value(known, r)}{f'이므로 k = {k}' if size != 1 else ''}입니다.",
        ),
        draw.say(
            f"Check: {substituted(dividend, r)} = {rest}.",
            f"검산: {substituted(dividend, r)} = {rest}입니다.",
        ),
    ]


def _from_remainders(draw: Draw) -> list[str]:
    _, _, p, q, c, d = draw.params
    u, v = c * p + d, c * q + d
    both = factor(p) + factor(q)
    return [
        draw.say(
            f"The divisor {both} has degree 2, so the remainder has the form kx + t.",
            f"{josa(both, '은/는')} 이차식이므로 나머지를 kx + t로 놓을 수 있습니다.",
        ),
        draw.say(
            f"At x = {p} and at x = {q} the divisor is zero, and P(x) equals its remainder: {scaled(p, 'k')} + t = {u} and {scaled(q, 'k')} + t = {v}.",
            f"x = {p}, x = {q}에서 나누는 식이 0이므로 P(x)의 값은 나머지의 값과 같습니다: {scaled(p, 'k')} + t = {u}, {scaled(q, 'k')} + t = {v}.",
        ),
        draw.say(
            f"Subtract the first from the second: {scaled(q - p, 'k')} = {v} - {guarded(u)} = {v - u}{f', so k = {c}' if q - p != 1 else ''}.",
            f"둘째 식에서 첫째 식을 빼면 {scaled(q - p, 'k')} = {v} - {guarded(u)} = {v - u}{f'이므로 k = {c}' if q - p != 1 else ''}입니다.",
        ),
        draw.say(
            f"Then t = {u} - {guarded(c)} × {guarded(p)} = {d}, and the remainder is {polynomial((c, d))}.",
            f"t = {u} - {guarded(c)} × {guarded(p)} = {d}이므로 나머지는 {polynomial((c, d))}입니다.",
        ),
        draw.say(
            f"Check at x = {q}: {substituted((c, d), q)} = {v}.", f"검산: x = {q}에서 {substituted((c, d), q)} = {v}입니다."
        ),
    ]


def _two_unknowns(draw: Draw) -> list[str]:
    dividend, _, _, remainder = _parts(draw.level, draw.params)
    p, q = draw.params[2:4]
    a, b = dividend[1], dividend[3]
    known = (1, 0, dividend[2], 0, dividend[4])
    rights, lines = [], []
    for x in (p, q):
        right = value(remainder, x) - value(known, x)
        rights.append(Fraction(right, x))
        lines.append(
            (f"{joined([scaled(x**3, 'a'), scaled(x, 'b')])} = {value(remainder, x)} - {guarded(value(known, x))} = {right}", x)
        )
    reduced = [f"{scaled(x * x, 'a')} + b = {right}" for (_, x), right in zip(lines, rights, strict=True)]
    gap = rights[0] - rights[1]
    return [
        draw.say(
            f"At x = {p} and at x = {q} the divisor is zero, so there the polynomial has the value of the remainder {polynomial(remainder)}.",
            f"x = {p}, x = {q}에서 나누는 식이 0이므로 다항식의 값은 나머지 {polynomial(remainder)}의 값과 같습니다.",
        ),
        *(
            draw.say(
                f"x = {x}: the known terms give {substituted(known, x)} = {value(known, x)}, so {line}; divided by {x}, {short}.",
                f"x = {x}일 때 아는 항들의 합은 {substituted(known, x)} = {value(known, x)}이므로 {line}이고, 양변을 {josa(x, '으로/로')} 나누면 {short}입니다.",
            )
            for (line, x), short in zip(lines, reduced, strict=True)
        ),
        draw.say(
            f"Subtract the second from the first: {scaled(p * p - q * q, 'a')} = {gap}, so a = {a}.",
            f"첫째 식에서 둘째 식을 빼면 {scaled(p * p - q * q, 'a')} = {gap}이므로 a = {a}입니다.",
        ),
        draw.say(
            f"Then b = {rights[0]} - {p * p} × {guarded(a)} = {b}.",
            f"b = {rights[0]} - {p * p} × {guarded(a)} = {b}입니다.",
        ),
        draw.say(
            f"Check at x = {q}: {substituted(dividend, q)} = {value(dividend, q)} and {substituted(remainder, q)} = {value(remainder, q)}.",
            f"검산: x = {q}에서 {substituted(dividend, q)} = {value(dividend, q)}, {substituted(remainder, q)} = {value(remainder, q)}입니다.",
        ),
    ]


def pose(draw: Draw) -> Problem:
    dividend, _, quotient, remainder = _parts(draw.level, draw.params)
    if draw.task_type == "qa":
        steps = _synthetic(draw) if draw.level in ("easy", "medium") else _long(draw)
        both = (polynomial(quotient), polynomial(remainder))
        return Problem(_question(draw), tuple(steps), ", ".join(both), AnswerKey(type="list", value=listed(both)))
    if draw.level == "hard":
        rest = polynomial(remainder)
        return Problem(_question(draw), tuple(_from_remainders(draw)), rest, AnswerKey(type="text", value=rest))
    if draw.level == "expert":
        a, b = dividend[1], dividend[3]
        key = AnswerKey(type="list", value=listed((a, b)))
        return Problem(_question(draw), tuple(_two_unknowns(draw)), f"a = {a}, b = {b}", key)
    k = dividend[1]
    return Problem(_question(draw), tuple(_one_unknown(draw)), f"k = {k}", number(k))


def _divided(dividend: Coefficients, divisor: Coefficients) -> tuple[Coefficients, Coefficients]:
    """Schoolbook division by a monic divisor, on the coefficients alone."""
    left, quotient = list(dividend), []
    while len(left) >= len(divisor):
        quotient.append(left[0])
        left = [c - quotient[-1] * d for c, d in zip(left, (*divisor, *[0] * len(left)), strict=False)][1:]
    return tuple(quotient), tuple(left)


def recompute(draw: Draw) -> str:
    """Division of the coefficients; unknown ones from the linear rule that the remainder follows; Lagrange's formula."""
    dividend, divisor, _, remainder = _parts(draw.level, draw.params)
    if draw.task_type == "qa":
        return listed(map(polynomial, _divided(dividend, divisor)))
    if draw.level == "hard":
        p, q = draw.params[2:4]
        u, v = value(remainder, p), value(remainder, q)
        slope, constant = Fraction(u, p - q) + Fraction(v, q - p), Fraction(-u * q, p - q) + Fraction(-v * p, q - p)
        return polynomial((slope, constant))
    places = list(_unknown(draw.level))

    def left_by(*guess: int) -> Coefficients:
        """The remainder when the unknown coefficients are these."""
        tried = list(dividend)
        for place, coefficient in zip(places, guess, strict=True):
            tried[place] = coefficient
        return _divided(tuple(tried), divisor)[1]

    if draw.level != "expert":
        (start,), (after,) = left_by(0), left_by(1)
        return str(Fraction(remainder[0] - start, after - start))
    zero, first, second = left_by(0, 0), left_by(1, 0), left_by(0, 1)
    m, n = (Fraction(x - y) for x, y in zip(first, zero, strict=True))
    s, t = (Fraction(x - y) for x, y in zip(second, zero, strict=True))
    g, h = (Fraction(x - y) for x, y in zip(remainder, zero, strict=True))
    determinant = m * t - s * n
    return listed(((g * t - s * h) / determinant, (m * h - g * n) / determinant))


FAMILY = Family(
    id=ID,
    names={"en": "Dividing polynomials", "ko": "다항식의 나눗셈과 나머지정리"},
    scope={
        "en": "Find quotients and remainders of polynomials, and unknown coefficients from remainders.",
        "ko": "다항식의 나눗셈에서 몫과 나머지를 구하고, 나머지정리로 미정계수를 구한다.",
    },
    method="division of the coefficients",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("polynomial division", "remainder theorem", "factor theorem", "synthetic division"),
        "ko": ("다항식의 나눗셈", "나머지정리", "인수정리", "조립제법"),
    },
)
