"""Zeros of the derivative: local maximum, local minimum or neither, by the sign of the slope on both sides."""

from __future__ import annotations

from fractions import Fraction
from math import gcd, prod
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces, labelled
from seedless.teacher.families.mathematics.calculus.critical_point_wordings import BANK, LABELS
from seedless.teacher.families.mathematics.polynomials import (
    Coefficients,
    antiderivative,
    derivative,
    factor,
    joined,
    polynomial,
    product,
    raised,
    scaled,
    times,
    value,
)
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded
from seedless.text.particles import josa

ID = "teacher/mathematics/calculus/critical-point"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 240}
MAXIMUM, MINIMUM, NEITHER = range(3)

# (label, a, p, q, ...): the place in LABELS, chosen first; then the numbers; the question is always about x = p.
# easy (…, d): a cubic with the derivative 3a(x - p)(x - q). medium (…, i, j): the derivative a(x - p)ⁱ(x - q)ʲ is given.
# hard (…, r, d): a quartic with the derivative 12a(x - p)(x - q)(x - r). expert (…, i, j, d): a(x - p)ⁱ(x - q)ʲ + d is given.

Power = tuple[tuple[int, int], int]  # a linear factor mx + n and its exponent


def _tried(level: str, label: int, rng: Random) -> Point | None:
    a, d = rng.choice((1, 2, 3)) * rng.choice((1, -1)), rng.randrange(1, 21) * rng.choice((1, -1))
    p, q = rng.randrange(-7, 8), rng.randrange(-7, 8)
    if level == "easy":
        q = p if label == NEITHER else q
        point: Point = (label, a, p, q, d)
        apart = p == q or (abs(p - q) > 1 and (p + q) % 2 == 0)
    elif level == "hard":
        r = rng.randrange(-5, 6)
        q = p if label == NEITHER else q
        point = (label, a, p, q, r, d)
        apart = (p == q or abs(p - q) > 1) and abs(p - r) > 1 and abs(q - r) > 1
    elif level == "medium":
        p, q = 2 * p + rng.randrange(2), 2 * q + rng.randrange(2)
        point = (label, a, p, q, rng.randrange(1, 5), rng.randrange(1, 4))
        apart = abs(p - q) > 1 and q != 0
    else:
        i, j = rng.randrange(2, 5), rng.randrange(1, 4)
        point = (label, a, p, q, i, j, d)
        # The third zero of the derivative, (iq + jp)/(i + j), must not lie next to p either.
        apart = abs(p - q) > 1 and i * abs(q - p) > i + j and q != 0
    return point if apart and p and _label(level, point) == label else None


def _slopes(level: str, point: Point) -> tuple[int, list[Power]]:
    """The derivative as a number times powers of different linear factors."""
    _, a, p, q, *rest = point
    if level in ("easy", "hard"):
        roots = [p, q, *rest[:-1]]
        powers = [((1, -root), roots.count(root)) for root in dict.fromkeys(roots)]
        return (3 * a if level == "easy" else 12 * a), powers
    i, j, *_ = rest
    if level == "medium":
        return a, [((1, -p), i), ((1, -q), j)]
    inner = (i + j, -i * q - j * p)
    shared = gcd(*inner)
    powers = [((1, -p), i - 1), ((1, -q), j - 1), ((inner[0] // shared, inner[1] // shared), 1)]
    return a * shared, [power for power in powers if power[1]]


def _slope(level: str, point: Point, x: int) -> int:
    leading, powers = _slopes(level, point)
    return leading * int(prod((m * x + n) ** exponent for (m, n), exponent in powers))


def _label(level: str, point: Point) -> int:
    """From the slopes one to the left and one to the right."""
    before, after = _slope(level, point, point[2] - 1), _slope(level, point, point[2] + 1)
    if before > 0 > after:
        return MAXIMUM
    return MINIMUM if before < 0 < after else NEITHER


def _written(leading: int, powers: list[Power]) -> str:
    """ "-3x(x - 2)²": a factor x stands first."""
    ordered = sorted(powers, key=lambda power: power[0] != (1, 0))
    body = "".join(raised("x" if linear == (1, 0) else f"({polynomial(linear)})", exponent) for linear, exponent in ordered)
    return {1: body, -1: f"-{body}"}.get(leading, f"{leading}{body}")


def _expanded(level: str, point: Point) -> Coefficients:
    """The function of easy, hard and expert, expanded, but for its constant."""
    _, a, p, q, *rest = point
    if level == "expert":
        i, j, _ = rest
        return times(product(*[(1, -p)] * i, *[(1, -q)] * j), a)
    leading, powers = _slopes(level, point)
    return antiderivative(times(product(*(linear for linear, exponent in powers for _ in range(exponent))), leading))


def _formula(level: str, point: Point) -> str:
    """What the question shows: the function, in medium its derivative."""
    _, a, p, q, *rest = point
    if level == "medium":
        return _written(*_slopes(level, point))
    if level == "expert":
        i, j, d = rest
        return joined([_written(a, [((1, -p), i), ((1, -q), j)]), str(d)])
    return polynomial((*_expanded(level, point)[:-1], point[-1]))


def _shown(level: str, point: Point) -> tuple[str, ...]:
    formula = _formula(level, point)
    return (f"{formula} {point[2]}", f"{point[2]} {formula}")


def _derived(draw: Draw) -> str:
    """How the derivative is found, and that it is zero at the place asked for."""
    _, a, p, q, *rest = draw.params
    slopes = _written(*_slopes(draw.level, draw.params))
    if draw.level == "medium":
        return draw.say(
            f"The derivative {slopes} is zero at x = {p}, so the tangent is horizontal there; its sign on both sides decides.",
            f"도함수 {josa(slopes, '은/는')} x = {p}에서 0이므로 그 점의 접선은 x축에 평행하고, 그 좌우에서의 부호를 조사합니다.",
        )
    if draw.level == "expert":
        i, j, _ = rest
        u, v = factor(p), factor(q)
        both = f"{scaled(i, raised('u', i - 1) + raised('v', j))} + {scaled(j, raised('u', i) + raised('v', j - 1))}"
        both = both if a == 1 else scaled(a, f"({both})")
        return draw.say(
            f"By the product and chain rules, with u = {u} and v = {v}, the derivative is {both} = {slopes}, zero at x = {p}.",
            f"u = {u}, v = {josa(v, '이라/라')} 하면 곱의 미분법과 합성함수의 미분법에 의하여 도함수는 {both} = {slopes}이고, x = {p}에서 0입니다.",
        )
    return draw.say(
        f"The derivative is f'(x) = {polynomial(derivative(_expanded(draw.level, draw.params)))} = {slopes}, which is zero at x = {p}.",
        f"도함수는 f'(x) = {polynomial(derivative(_expanded(draw.level, draw.params)))} = {slopes}이고, x = {p}에서 0입니다.",
    )


def _put_in(draw: Draw, x: int) -> str:
    """The derivative in factors with a number put in: "-6 × 1 × (-3)² = -54"."""
    leading, powers = _slopes(draw.level, draw.params)
    values = [raised(guarded(m * x + n), exponent) for (m, n), exponent in powers]
    return f"{' × '.join([*([str(leading)] if leading != 1 else []), *values])} = {_slope(draw.level, draw.params, x)}"


_TOLD = {
    MAXIMUM: (
        "The slope changes from positive to negative: the function rises before and falls after, which makes a local maximum.",
        "도함수의 부호가 양에서 음으로 바뀌어 함수가 증가하다가 감소하므로 극대입니다.",
    ),
    MINIMUM: (
        "The slope changes from negative to positive: the function falls before and rises after, which makes a local minimum.",
        "도함수의 부호가 음에서 양으로 바뀌어 함수가 감소하다가 증가하므로 극소입니다.",
    ),
    NEITHER: (
        "The slope has the same sign on both sides, so there is no extreme value in spite of the horizontal tangent.",
        "좌우에서 도함수의 부호가 같으므로 접선이 x축에 평행하더라도 극값을 갖지 않습니다.",
    ),
}


def pose(draw: Draw) -> Problem:
    label, _, p = draw.params[:3]
    before, after = _put_in(draw, p - 1), _put_in(draw, p + 1)
    signs = draw.say(
        f"It has no other zero between x = {p - 1} and x = {p + 1}; at x = {p - 1} it is {before}, and at x = {p + 1} it is {after}.",
        f"x = {josa(p - 1, '과/와')} x = {p + 1} 사이에는 다른 근이 없고, 도함수의 값은 x = {p - 1}에서 {before}, x = {p + 1}에서 {after}입니다.",
    )
    final = draw.say(*LABELS[label])
    question = draw.worded(BANK[draw.level], f=_formula(draw.level, draw.params), x=p)
    steps = (_derived(draw), signs, draw.say(*_TOLD[label]))
    return Problem(question, steps, final, AnswerKey(type="choice", value=final))


def recompute(draw: Draw) -> str:
    """By heights: the function itself, half a step to the left and to the right of the place."""
    level, p = draw.level, draw.params[2]
    whole = _expanded(level, draw.params)
    here = value(whole, p)
    sides = [value(whole, p + Fraction(step, 2)) for step in (-1, 1)]
    place = MAXIMUM if max(sides) < here else MINIMUM if min(sides) > here else NEITHER
    return draw.say(*LABELS[place])


FAMILY = Family(
    id=ID,
    names={"en": "Kinds of critical points", "ko": "극대와 극소의 판별"},
    scope={
        "en": "Decide from the sign of the derivative whether a point is a local maximum, a local minimum or neither.",
        "ko": "도함수의 부호를 조사하여 극대인지 극소인지 극값이 아닌지 판별한다.",
    },
    method="heights on both sides",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, labelled(_tried), _shown),
    task_types=("classification",),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("critical points", "first derivative test"), "ko": ("극값의 판정",)},
)
