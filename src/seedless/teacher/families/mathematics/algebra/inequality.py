"""Inequalities: linear ones, chains, quadratic ones, two at once; the answer is an interval, or what it means for whole numbers."""

from __future__ import annotations

from fractions import Fraction
from math import floor
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.algebra.inequality_posed import (
    chain,
    inequality,
    pair,
    sides,
    square,
    written_all,
)
from seedless.teacher.families.mathematics.algebra.inequality_steps import between, linear, parabola, system
from seedless.teacher.families.mathematics.algebra.inequality_wordings import BANK
from seedless.teacher.families.mathematics.algebra.intervals import Gap, by_sign_table, holds, integers
from seedless.teacher.families.mathematics.polynomials import Coefficients, Number, polynomial, value
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import listed

ID = "teacher/mathematics/algebra/inequality"
LEVELS = {"easy": 300, "medium": 300, "hard": 200, "expert": 300}


def _draw(level: str, rng: Random) -> Point | None:
    bits = rng.randrange(64)
    if level == "easy":
        c, b = rng.randrange(2, 12), rng.randrange(2, 30)
        a, d = c + rng.randrange(2, 9), b + rng.randrange(10, 90)
        return (a, b, c, d, bits) if 2 < Fraction(d - b, a - c) < 40 else None
    if level == "medium":
        a, b, start = rng.randrange(2, 10), rng.randrange(3, 16), rng.randrange(2, 15)
        low = a * start + b - rng.randrange(a)
        return (a, b, low, low + rng.randrange(2 * a, 9 * a), bits)
    if level == "hard":
        p, q = sorted(rng.sample(range(2, 31), 2))
        return (p, q, bits) if q - p > 1 else None
    m, span = rng.randrange(-12, 5), rng.randrange(5, 16)
    if rng.random() < 0.5:
        return (m, m + span, rng.randrange(m + 2, m + span - 1), 0, bits)
    p, q = sorted(rng.sample(range(m - 3, m + span + 4), 2))
    n = m + span
    inside = [x for x in (p, q) if m < x < n]
    roomy = inside and not {p, q} & {m, n} and (p < m or p - m > 1) and (q > n or n - q > 1) and q - p > 1
    return (m, n, p, q, bits) if roomy and q else None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "hard":
        p, q, _ = point
        bare = polynomial(square(Draw(ID, level, "en", "qa", point))[0])
        return (f"{bare} 0", f"{2 * (p + q)} {p * q}", f"{p + q} {p * q}", f"{5 * (p + q)} 5 {5 * p * q}")
    if level == "expert":
        (left, _, right), (other, _, bound) = pair(Draw(ID, level, "en", "qa", point))
        return (f"{polynomial(left)} {right} {polynomial(other)} {bound}",)
    a, b, c, d = map(str, point[:4])
    # Forwards as the stories tell it, and turned round.
    return (
        (f"{a} {b} {c} {d}", f"{c} {d} {a} {b}")
        if level == "easy"
        else (f"{a} {b} {c} {d}", f"{c} {a} {b} {d}", f"{b} 1 {a} {c} {d}")
    )


def _question(draw: Draw) -> str:
    bank = BANK[draw.level, draw.task_type]
    if draw.level == "expert":
        first, second = (f"{polynomial(left)} {sign} {right}" for left, sign, right in pair(draw))
        return draw.worded(bank, first=first, second=second)
    if draw.task_type == "reasoning":
        if draw.level == "hard":
            p, q, _ = draw.params
            return draw.worded(bank, perimeter=2 * (p + q), total=p + q, area=p * q, speed=5 * (p + q), height=5 * p * q)
        a, b, c, d, _ = draw.params
        return draw.worded(bank, a=a, b=b, c=c, d=d, low=c, high=d)
    if draw.level == "easy":
        return draw.worded(bank, posed=inequality(*sides(draw)))
    if draw.level == "medium":
        low, first, middle, second, high = chain(draw)
        return draw.worded(bank, posed=f"{low} {first} {polynomial(middle)} {second} {high}")
    return draw.worded(bank, posed=inequality(*square(draw), (0,)))


def pose(draw: Draw) -> Problem:
    bare = draw.task_type == "qa"
    if draw.level == "easy":
        steps, end = linear(draw, _question(draw))
        solutions, whole = [end], str(floor(end.low) + 1) if not bare else ""
        key = AnswerKey(type="integer", value=whole) if not bare else None
    elif draw.level == "medium":
        steps, end = between(draw, _question(draw))
        inside = integers(end)
        solutions, whole = [end], f"{inside[0]}, {inside[-1]}"
        key = AnswerKey(type="list", value=listed((inside[0], inside[-1]))) if not bare else None
    elif draw.level == "hard":
        steps, solutions = parabola(draw, _question(draw))
        whole = written_all(draw, solutions)
        key = None
    else:
        steps, solutions = system(draw)
        found = [x for piece in solutions for x in integers(piece)]
        whole = str(len(found))
        key = AnswerKey(type="integer", value=whole) if not bare else None
        if not bare:
            steps.append(
                draw.say(
                    f"The integers among them are {', '.join(map(str, found))}: {len(found)} in all.",
                    f"이 범위에 속하는 정수는 {', '.join(map(str, found))}의 {len(found)}개입니다.",
                )
            )
    final = written_all(draw, solutions) if bare else whole
    return Problem(_question(draw), tuple(steps), final, key or AnswerKey(type="text", value=final))


def _conditions(draw: Draw) -> list[tuple[Gap, str]]:
    """The inequalities as posed: left minus right as a function, and its relation to 0."""

    def against(left: Coefficients, right: Coefficients) -> Gap:
        return lambda x: value(left, x) - value(right, x)

    if draw.level == "easy":
        left, sign, right = sides(draw)
        return [(against(left, right), sign)]
    if draw.level == "medium":
        low, first, middle, second, high = chain(draw)
        return [(against((low,), middle), first), (against(middle, (high,)), second)]
    if draw.level == "hard" and draw.task_type == "qa":
        left, sign = square(draw)
        return [(against(left, (0,)), sign)]
    if draw.level == "hard":
        p, q, _ = draw.params
        return [(against((-1, p + q, 0), (p * q,)), "≥")]
    return [(against(left, (right,)), sign) for left, sign, right in pair(draw)]


def recompute(draw: Draw) -> str:
    """A sign table: the zeros of all differences, by false position or by trying integers, and a test point between each two."""
    conditions = _conditions(draw)
    if draw.task_type == "reasoning" and draw.level != "hard":
        whole = [x for x in range(-40, 60) if all(holds(gap(x), sign) for gap, sign in conditions)]
        if draw.level == "easy":
            return str(whole[0])
        return listed((whole[0], whole[-1])) if draw.level == "medium" else str(len(whole))
    zeros: set[Number] = set()
    for gap, _ in conditions:
        if draw.level in ("easy", "medium"):
            zeros.add(Fraction(gap(0)) / (gap(0) - gap(1)))
        else:
            zeros |= {x for x in range(-32, 33) if gap(x) == 0}
    return written_all(draw, by_sign_table(conditions, sorted(map(Fraction, zeros))))


FAMILY = Family(
    id=ID,
    names={"en": "Inequalities", "ko": "부등식"},
    scope={
        "en": "Solve linear, double and quadratic inequalities and systems of two, and use them for limits that must be kept.",
        "ko": "일차부등식과 이차부등식, 연립부등식을 풀고, 조건을 만족시키는 범위를 구하는 문제에 활용한다.",
    },
    method="sign table with test points",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("linear inequalities", "quadratic inequalities", "inequality"),
        "ko": ("일차부등식", "이차부등식", "연립부등식", "연립일차부등식"),
    },
)
