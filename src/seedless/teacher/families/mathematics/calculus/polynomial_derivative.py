"""Derivatives of polynomials: term by term, of a product, of a power of a bracket, and of both together."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces, signed
from seedless.teacher.families.mathematics.calculus.polynomial_derivative_wordings import BANK
from seedless.teacher.families.mathematics.polynomials import (
    Coefficients,
    Number,
    derivative,
    polynomial,
    product,
    raised,
    scaled,
    substituted,
    value,
)
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded
from seedless.teacher.values import number
from seedless.text.particles import josa

ID = "teacher/mathematics/calculus/polynomial-derivative"
LEVELS = {"easy": 300, "medium": 300, "hard": 200, "expert": 300}

# easy (a, b, c, d, t): ax³ + bx² + cx + d; medium (a, b, c, d, e, t): (ax + b)(cx² + dx + e).
# hard (a, b, n, t, i, j): (ax + b)ⁿ; its limit is that of (f(t + ih) - f(t - jh))/h, with f(t) for j = 0.
# expert (a, b, c, d, t): (ax + b)²(cx + d). Stories measure lengths and numbers: there all signs are plus.

Dual = tuple[Number, Number]  # a value and its slope


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        return (signed(rng, 1, 6), signed(rng, 1, 10), signed(rng, 1, 16), signed(rng, 1, 20), signed(rng, 1, 6))
    if level == "medium":
        return (
            rng.randrange(1, 7),
            signed(rng, 1, 10),
            signed(rng, 1, 6),
            signed(rng, 1, 10),
            signed(rng, 1, 13),
            signed(rng, 1, 5),
        )
    if level == "expert":
        return (rng.randrange(1, 6), signed(rng, 1, 8), signed(rng, 1, 6), signed(rng, 1, 10), signed(rng, 1, 5))
    a, t, inside = rng.randrange(2, 13), signed(rng, 1, 7), signed(rng, 1, 4)
    b = inside - a * t
    return (a, b, rng.randrange(3, 6), t, rng.randrange(2, 6), rng.randrange(0, 4)) if b else None


def _params(draw: Draw) -> tuple[int, ...]:
    plus = draw.task_type == "reasoning" and draw.level != "hard"
    return tuple(map(abs, draw.params)) if plus else draw.params


def _parts(level: str, params: tuple[int, ...]) -> tuple[Coefficients, Coefficients]:
    """medium and expert: the two factors of the product; in expert the first one is squared."""
    return ((params[0], params[1]), params[2:5]) if level == "medium" else ((params[0], params[1]), params[2:4])


def _bracket(a: int, b: int, exponent: int) -> str:
    return raised(f"({polynomial((a, b))})", exponent)


def _formula(level: str, params: tuple[int, ...], letter: str = "x") -> str:
    if level == "easy":
        return polynomial(params[:4], letter)
    if level == "hard":
        return _bracket(*params[:3])
    first, second = _parts(level, params)
    return f"({polynomial(first)}){'²' if level == 'expert' else ''}({polynomial(second)})"


def _expanded(level: str, params: tuple[int, ...]) -> Coefficients:
    if level == "easy":
        return params[:4]
    first, second = _parts(level, params)
    return product(first, second) if level == "medium" else product(first, first, second)


def _quotient(t: int, i: int, j: int) -> str:
    away = f"f({t} - {scaled(j, 'h')})" if j else f"f({t})"
    return f"(f({t} + {scaled(i, 'h')}) - {away})/h"


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "hard":
        t, i, j = point[3:]
        f = _formula(level, point)
        return (f, f"{f} {t}", f"{f} {_quotient(t, i, j)}", f"{_quotient(t, i, j)} {f}")
    plus = tuple(map(abs, point))
    bare = f"{_formula(level, point)} {point[-1]}"
    if level == "easy":
        return (bare, f"{_formula(level, plus)} {plus[-1]}", _formula(level, point))
    first, second = map(polynomial, _parts(level, plus))
    return (bare, f"{first} {second} {plus[-1]}", _formula(level, point))


def _question(draw: Draw) -> str:
    bank, params = BANK[draw.level, draw.task_type], _params(draw)
    if draw.level == "hard":
        t, i, j = params[3:]
        return draw.worded(bank, f=_formula("hard", params), t=t, quotient=_quotient(t, i, j))
    if draw.level == "easy":
        letter = "t" if draw.task_type == "reasoning" else "x"
        return draw.worded(bank, f=_formula("easy", params, letter), t=params[-1])
    first, second = map(polynomial, _parts(draw.level, params))
    return draw.worded(bank, f=_formula(draw.level, params), first=first, second=second, t=params[-1])


def _by_terms(draw: Draw) -> list[str]:
    params = _params(draw)
    letter = "t" if draw.task_type == "reasoning" else "x"
    *f, t = params
    slopes = derivative(tuple(f))
    terms = ", ".join(
        f"({scaled(c, raised(letter, 3 - place))})' = {scaled(s, raised(letter, 2 - place))}"
        for place, (c, s) in enumerate(zip(f, slopes, strict=False))
    )
    return [
        *_meant(draw),
        draw.say(
            f"Differentiate term by term with ({letter}ⁿ)' = n{letter}ⁿ⁻¹: {terms}; the constant gives 0.",
            f"({letter}ⁿ)' = n{letter}ⁿ⁻¹을 이용하여 항별로 미분하면 {terms}이고, 상수항은 0이 됩니다.",
        ),
        draw.say(f"So the derivative is {polynomial(slopes, letter)}.", f"따라서 도함수는 {polynomial(slopes, letter)}입니다."),
        draw.say(
            f"At {letter} = {t}: {substituted(slopes, t)} = {value(slopes, t)}.",
            f"{letter} = {josa(t, '을/를')} 대입하면 {substituted(slopes, t)} = {value(slopes, t)}입니다.",
        ),
    ]


def _meant(draw: Draw) -> list[str]:
    if draw.task_type == "qa":
        return []
    return [
        draw.say(
            "What is asked for, a velocity, a rate of change or a marginal cost, is the derivative of the given quantity with respect to t."
            if draw.level == "easy"
            else "The quantity is a product of the given lengths or numbers, and its rate of change is the derivative of that product.",
            "구하는 속도나 순간변화율, 한계 비용은 주어진 양을 t로 미분한 값입니다."
            if draw.level == "easy"
            else "구하는 양은 주어진 길이나 수의 곱이고, 순간변화율은 그 곱을 미분한 값입니다.",
        )
    ]


def _by_product(draw: Draw) -> list[str]:
    """The product rule; in expert the first factor is a square, differentiated with the chain rule."""
    params = _params(draw)
    t = params[-1]
    first, second = _parts(draw.level, params)
    squared = draw.level == "expert"
    u, v = f"({polynomial(first)}){'²' if squared else ''}", f"({polynomial(second)})"
    a = first[0]
    u_slope = f"{2 * a}({polynomial(first)})" if squared else str(a)
    v_slope = polynomial(derivative(second))
    at_first = value(first, t)
    at_u, at_u_slope = (at_first * at_first, 2 * a * at_first) if squared else (at_first, a)
    at_v, at_v_slope = value(second, t), value(derivative(second), t)
    total = at_u_slope * at_v + at_u * at_v_slope
    whole = _expanded(draw.level, params)
    slopes = derivative(whole)
    return [
        *_meant(draw),
        draw.say(
            f"Use the product rule (uv)' = u'v + uv' with u = {u} and v = {v}.",
            f"u = {u}, v = {josa(v, '으로/로')} 놓고 곱의 미분법 (uv)' = u'v + uv'을 씁니다.",
        ),
        draw.say(
            f"Here u' = {u_slope}{', by the chain rule,' if squared else ''} and v' = {v_slope}.",
            f"{'합성함수의 미분법에 의하여 ' if squared else ''}u' = {u_slope}이고, v' = {v_slope}입니다.",
        ),
        draw.say(
            f"At x = {t} the values are u = {at_u}, v = {at_v}, u' = {at_u_slope}, v' = {at_v_slope}.",
            f"x = {t}일 때 u = {at_u}, v = {at_v}, u' = {at_u_slope}, v' = {at_v_slope}입니다.",
        ),
        draw.say(
            f"So the derivative there is {at_u_slope} × {guarded(at_v)} + {guarded(at_u)} × {guarded(at_v_slope)} = {total}.",
            f"따라서 미분계수는 {at_u_slope} × {guarded(at_v)} + {guarded(at_u)} × {guarded(at_v_slope)} = {total}입니다.",
        ),
        draw.say(
            f"Check by expanding first: f(x) = {polynomial(whole)} has the derivative {polynomial(slopes)}, and "
            f"{substituted(slopes, t)} = {total}.",
            f"검산: 먼저 전개하면 f(x) = {polynomial(whole)}, f'(x) = {polynomial(slopes)}이고 {substituted(slopes, t)} = {total}입니다.",
        ),
    ]


def _split(draw: Draw) -> str:
    """hard: the limit as a multiple of f'(t), from steps forward and back."""
    _, _, _, t, i, j = draw.params
    at, forth = f"f'({t})", f"(f({t} + {scaled(i, 'h')}) - f({t}))/h"
    if not j:
        return draw.say(
            f"By the definition of {at}, (f({t} + {scaled(i, 'h')}) - f({t}))/({scaled(i, 'h')}) tends to {at}. The quotient here is {i} times that, "
            f"so its limit is {i} × {at}.",
            f"{at}의 정의에 의하여 (f({t} + {scaled(i, 'h')}) - f({t}))/({scaled(i, 'h')})의 극한값은 {at}입니다. 주어진 식은 그 {i}배이므로 "
            f"극한값은 {i} × {at}입니다.",
        )
    back = f"(f({t}) - f({t} - {scaled(j, 'h')}))/h"
    return draw.say(
        f"Subtract and add f({t}) in the numerator. By the definition of {at}, {forth} tends to {scaled(i, at)} and {back} tends to {scaled(j, at)}, "
        f"so the limit is {i + j} × {at}.",
        f"분자에서 f({t})의 값을 빼고 더하여 두 분수로 나눕니다. {at}의 정의에 의하여 {forth}의 극한값은 {scaled(i, at)}, {back}의 극한값은 {scaled(j, at)}입니다. 따라서 "
        f"구하는 극한값은 {i + j} × {at}입니다.",
    )


def _by_chain(draw: Draw) -> tuple[list[str], int]:
    a, b, n, t, i, j = draw.params
    inside = a * t + b
    slope = n * a * inside ** (n - 1)
    steps = [
        draw.say(
            f"By the chain rule, differentiate the power and multiply by the derivative of the bracket, which is {a}: "
            f"f'(x) = {n} × {_bracket(a, b, n - 1)} × {a} = {n * a}{_bracket(a, b, n - 1)}.",
            f"합성함수의 미분법에 따라 거듭제곱을 미분하고 괄호 안의 식의 도함수 {josa(a, '을/를')} 곱합니다: "
            f"f'(x) = {n} × {_bracket(a, b, n - 1)} × {a} = {n * a}{_bracket(a, b, n - 1)}.",
        ),
        draw.say(
            f"At x = {t} the bracket is {substituted((a, b), t)} = {inside}, so the derivative there is {n * a} × {raised(guarded(inside), n - 1)} = {slope}.",
            f"x = {t}일 때 괄호 안의 값은 {substituted((a, b), t)} = {inside}이므로 이때의 미분계수는 {n * a} × {raised(guarded(inside), n - 1)} = {slope}입니다.",
        ),
    ]
    if draw.task_type == "qa":
        return steps, slope
    steps.insert(
        0,
        _split(draw),
    )
    limit = (i + j) * slope
    steps.append(
        draw.say(
            f"The limit is {i + j} × {guarded(slope)} = {limit}.",
            f"따라서 극한값은 {i + j} × {guarded(slope)} = {limit}입니다.",
        )
    )
    return steps, limit


def pose(draw: Draw) -> Problem:
    question = _question(draw)
    params = _params(draw)
    if draw.task_type == "generation":
        if draw.level == "hard":
            a, b, n = params[:3]
            formula = f"{n * a}{_bracket(a, b, n - 1)}"
        else:
            formula = polynomial(derivative(_expanded(draw.level, params)))
        return Problem(question, (), formula, AnswerKey(type="text", value=formula))
    if draw.level == "hard":
        steps, answer = _by_chain(draw)
        return Problem(question, tuple(steps), str(answer), number(answer))
    steps = _by_terms(draw) if draw.level == "easy" else _by_product(draw)
    found = value(derivative(_expanded(draw.level, params)), params[-1])
    return Problem(question, tuple(steps), str(found), number(found))


def _times(left: Dual, right: Dual) -> Dual:
    return left[0] * right[0], left[1] * right[0] + left[0] * right[1]


def _dual(level: str, params: tuple[int, ...], at: Number) -> Dual:
    """The function as posed at x + ε with ε² = 0: its value and its slope."""

    def evaluated(coefficients: Coefficients) -> Dual:
        total: Dual = (0, 0)
        for coefficient in coefficients:
            total = _times(total, (at, 1))
            total = (total[0] + coefficient, total[1])
        return total

    if level == "easy":
        return evaluated(params[:4])
    if level == "hard":
        power: Dual = (1, 0)
        for _ in range(params[2]):
            power = _times(power, evaluated(params[:2]))
        return power
    first, second = map(evaluated, _parts(level, params))
    return _times(first, second) if level == "medium" else _times(_times(first, first), second)


def recompute(draw: Draw) -> str:
    """Dual numbers: the function as posed at x + ε, ε² = 0; a formula from its slopes at three points."""
    params = _params(draw)
    if draw.task_type == "generation":
        if draw.level == "hard":
            a, b, n = params[:3]
            factor = _dual("hard", params, Fraction(1 - b, a))[1]  # where the bracket is 1
            return f"{factor}{_bracket(a, b, n - 1)}"
        below, here, above = (_dual(draw.level, params, x)[1] for x in (-1, 0, 1))
        return polynomial((Fraction(above + below, 2) - here, Fraction(above - below, 2), here))
    if draw.level == "hard":
        _, _, _, t, i, j = params
        slope = _dual("hard", params, t)[1]
        return str(slope if draw.task_type == "qa" else i * slope + j * slope)
    return str(_dual(draw.level, params, params[-1])[1])


FAMILY = Family(
    id=ID,
    names={"en": "Derivatives of polynomials", "ko": "다항함수의 도함수와 미분계수"},
    scope={
        "en": "Differentiate polynomials with the power, product and chain rules, and read rates of change and limits as derivatives.",
        "ko": "다항함수를 항별로, 곱의 미분법과 합성함수의 미분법으로 미분하고, 순간변화율과 극한을 미분계수로 구한다.",
    },
    method="dual numbers",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning", "generation"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("derivative", "differentiation", "product rule", "chain rule"),
        "ko": ("도함수", "미분계수", "곱의 미분법", "미분법"),
    },
)
