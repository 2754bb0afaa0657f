"""A composite: where a curve has a given slope, found by differentiating and then factoring a quadratic equation."""

from __future__ import annotations

from fractions import Fraction
from math import gcd
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces, signed
from seedless.teacher.families.mathematics.calculus.slope_condition_wordings import BANK
from seedless.teacher.families.mathematics.polynomials import (
    Coefficients,
    Number,
    added,
    derivative,
    factor,
    polynomial,
    substituted,
    times,
    value,
)
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import collected
from seedless.text.particles import josa

ID = "teacher/mathematics/calculus/with/slope-condition"
LEVELS = {"easy": 120, "medium": 150, "hard": 150, "expert": 150}

# easy (a, p, q, d): f has the derivative 3a(x - p)(x - q). medium (a, p, q, m, d): 3a(x - p)(x - q) + m, and the slope m is asked for.
# hard (a, p, q, u, v, w, d, e): f and g = ux³ + vx² + wx + e with f' - g' = 3a(x - p)(x - q).
# expert (k, s, p, t, q, m, d): the derivative k(sx - p)(tx - q) + m. In a story the zeros are times, and positive.


def _draw(level: str, rng: Random) -> Point | None:
    a, d = signed(rng, 1, 3), rng.randrange(1, 20)
    p, q = rng.randrange(1, 9), rng.randrange(1, 9)
    if level == "expert":
        s, t = rng.randrange(1, 5), rng.randrange(1, 4)
        k = signed(rng, 1, 4)
        middle, leading = -k * (s * q + t * p), k * s * t
        fits = leading % 3 == 0 and middle % 2 == 0 and gcd(s, p) == gcd(t, q) == 1 and s * q != t * p and s * t > 1
        m = rng.randrange(2, 16)
        return (k, s, p, t, q, m, d) if fits and k * p * q + m else None
    if (p + q) % 2 or p == q:
        return None
    if level == "easy":
        return (a, p, q, d)
    m = rng.randrange(2, 21)
    if level == "medium":
        return (a, p, q, m, d) if 3 * a * p * q + m else None
    return (a, p, q, signed(rng, 1, 4), signed(rng, 1, 6), signed(rng, 1, 12), d, rng.randrange(1, 20))


def _from_slopes(leading: int, middle: int, constant: int, d: int) -> Coefficients:
    """The cubic with the derivative leading·x² + middle·x + constant and the constant d."""
    return leading // 3, middle // 2, constant, d


def _curves(level: str, point: Point) -> tuple[Coefficients, Coefficients]:
    """f and what its derivative is compared with: the antiderivative of 0, of m, or g."""
    if level == "expert":
        k, s, p, t, q, m, d = point
        return _from_slopes(k * s * t, -k * (s * q + t * p), k * p * q + m, d), (0, 0, m, 0)
    a, p, q, *rest = point
    gap = (3 * a, -3 * a * (p + q), 3 * a * p * q)
    if level == "easy":
        return _from_slopes(*gap, rest[0]), (0, 0, 0, 0)
    if level == "medium":
        m, d = rest
        return _from_slopes(gap[0], gap[1], gap[2] + m, d), (0, 0, m, 0)
    u, v, w, d, e = rest
    g = (u, v, w, e)
    return added(_from_slopes(*gap, d - e), g), g


def _roots(level: str, point: Point) -> tuple[Fraction, Fraction]:
    if level == "expert":
        _, s, p, t, q, _, _ = point
        low, high = sorted((Fraction(p, s), Fraction(q, t)))
    else:
        low, high = sorted((Fraction(point[1]), Fraction(point[2])))
    return low, high


def _shown(level: str, point: Point) -> tuple[str, ...]:
    f, g = _curves(level, point)
    if level == "easy":
        return (polynomial(f), f"{polynomial(f)} 0")
    if level == "hard":
        return (f"{polynomial(f)} {polynomial(g)}",)
    return (f"{polynomial(f)} {g[2]}", f"{g[2]} {polynomial(f)}")


def _question(draw: Draw) -> str:
    f, g = _curves(draw.level, draw.params)
    level = "medium" if draw.level == "expert" else draw.level
    return draw.worded(BANK[level, draw.task_type], f=polynomial(f), g=polynomial(g), m=g[2])


def pose(draw: Draw) -> Problem:
    f, g = _curves(draw.level, draw.params)
    low, high = _roots(draw.level, draw.params)
    slopes, wanted = derivative(f), derivative(g)
    gap = added(slopes, times(wanted, -1))
    shared = gcd(*(int(c) for c in gap)) * (1 if gap[0] > 0 else -1)
    tidy = tuple(Fraction(c, shared) for c in gap)
    steps = []
    if draw.task_type == "reasoning":
        steps.append(
            draw.say(
                "A velocity or rate of change is the derivative with respect to x.", "속도와 순간변화율은 x로 미분한 값입니다."
            )
        )
    if draw.level == "hard":
        steps.append(
            draw.say(
                f"Differentiate both: {polynomial(slopes)} and {polynomial(wanted)}.",
                f"두 식을 각각 미분하면 {polynomial(slopes)}, {polynomial(wanted)}입니다.",
            )
        )
        right = polynomial(wanted)
    else:
        steps.append(
            draw.say(
                f"Differentiate: the {'slope' if draw.task_type == 'qa' else 'rate of change'} at x is {polynomial(slopes)}.",
                f"미분하면 x에서의 {'기울기는' if draw.task_type == 'qa' else '순간변화율은'} {polynomial(slopes)}입니다.",
            )
        )
        right = str(wanted[-1])
    zero = f"{polynomial(gap)} = 0"
    led = zero if draw.level == "easy" else f"{polynomial(slopes)} = {right}"
    moved = "" if draw.level == "easy" else draw.say(f", which gives {zero}", f"에서 {zero}")
    divided = draw.say(
        f". Divide by {shared}: {polynomial(tidy)} = 0." if shared != 1 else ".",
        f"이고, 양변을 {josa(shared, '으로/로')} 나누면 {polynomial(tidy)} = 0입니다." if shared != 1 else "입니다.",
    )
    steps.append(draw.say(f"The condition is {led}{moved}{divided}", f"조건은 {led}{moved}{divided}"))
    steps += [
        draw.say(
            f"Factor: {factor(low)}{factor(high)} = 0.",
            f"좌변을 인수분해하면 {factor(low)}{factor(high)} = 0입니다.",
        ),
        draw.say(
            f"A product is zero only if one of its factors is zero: x = {low} or x = {high}.",
            f"두 식의 곱이 0이면 적어도 하나는 0이므로 x = {low} 또는 x = {high}입니다.",
        ),
    ]
    checks = [_compared(slopes, wanted, x) for x in (low, high)]
    steps.append(
        draw.say(
            f"Check: at x = {low}, {checks[0]}; at x = {high}, {checks[1]}.",
            f"검산: x = {low}일 때 {checks[0]}, x = {high}일 때 {checks[1]}입니다.",
        )
    )
    key = AnswerKey(type="set", value=collected((low, high)))
    return Problem(_question(draw), tuple(steps), f"x = {low}, {high}", key)


def _compared(slopes: Coefficients, wanted: Coefficients, x: Number) -> str:
    shown = f"{substituted(slopes, x)} = {value(slopes, x)}"
    return shown if not any(wanted[:2]) else f"{shown} = {substituted(wanted, x)}"


def recompute(draw: Draw) -> str:
    """By difference quotients: the slope of the gap f - g is half its gain from x - 1 to x + 1, less the share of its cubic term."""
    f, g = _curves(draw.level, draw.params)
    a, b, c, d = added(f, times(g, -1))

    def height(top: int, bottom: int) -> Number:
        """The gap at top/bottom, times bottom³, so that all stays whole."""
        return a * top**3 + b * top**2 * bottom + c * top * bottom**2 + d * bottom**3

    def flat(top: int, bottom: int) -> bool:
        return height(top + bottom, bottom) - height(top - bottom, bottom) == 2 * a * bottom**3

    bottoms = (1, 2, 3, 4) if draw.level == "expert" else (1,)
    return collected(Fraction(top, bottom) for bottom in bottoms for top in range(1, 9 * bottom) if flat(top, bottom))


FAMILY = Family(
    id=ID,
    names={"en": "Where a curve has a given slope", "ko": "기울기의 조건과 이차방정식"},
    scope={
        "en": "Differentiate a cubic and solve the quadratic equation that a condition on its slope gives.",
        "ko": "삼차함수를 미분하고, 기울기의 조건에서 나오는 이차방정식을 인수분해로 푼다.",
    },
    method="difference quotients",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    concepts=("teacher/mathematics/calculus/polynomial-derivative", "teacher/mathematics/algebra/quadratic-factoring"),
)
