"""Parabolas and their vertex: completing the square, greatest and least values, the equation from an axis and two points."""

from __future__ import annotations

from fractions import Fraction
from math import ceil
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces, signed
from seedless.teacher.families.mathematics.algebra.vertex_form_wordings import BANK, GREATEST, LEAST
from seedless.teacher.families.mathematics.polynomials import Number, joined, polynomial, scaled, substituted, value
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded
from seedless.teacher.values import listed, number
from seedless.text.particles import josa

ID = "teacher/mathematics/algebra/vertex-form"
LEVELS = {"easy": 240, "medium": 300, "hard": 300, "expert": 300}

# easy (1, b, c) with b even, medium (a, b, c) with b a multiple of 2a, hard (a, b, c) with a fraction at the vertex: y = ax² + bx + c.
# expert (a, p, q, s, u): y = a(x - p)² + q, on s ≤ x ≤ u or through its points at s and u.
# The stories turn signs so that x and y are positive where it matters: see `_curve` and `_arch`.


def _draw(level: str, rng: Random) -> Point | None:
    if level == "expert":
        a, p = signed(rng, 1, 5), signed(rng, 1, 9)
        s, u = sorted((p + rng.randrange(-6, 7), p + rng.randrange(-6, 7)))
        q = signed(rng, 1, 20)
        return (a, p, q, s, u) if u - s > 2 and p not in (s, u) and (s - p) ** 2 != (u - p) ** 2 else None
    if level == "easy":
        a, p, q = 1, signed(rng, 1, 11), signed(rng, 1, 25)
        return (1, -2 * p, p * p + q) if p * p + q else None
    if level == "medium":
        a, p, q = signed(rng, 2, 6), signed(rng, 1, 8), signed(rng, 1, 25)
        return (a, -2 * a * p, a * p * p + q) if a * p * p + q else None
    a, b, c = signed(rng, 1, 4), signed(rng, 1, 14), signed(rng, 1, 20)
    return (a, b, c) if Fraction(b, 2 * a).denominator > 1 and b * b != 4 * a * c else None


def _curve(draw: Draw) -> tuple[int, int, int]:
    """easy to hard: a, b and c as asked; in a story the vertex lies to the right of zero and above it."""
    a, b, c = draw.params
    return _told(a, b, c) if draw.task_type == "reasoning" else (a, b, c)


def _told(a: int, b: int, c: int) -> tuple[int, int, int]:
    if a < 0:
        return a, abs(b), abs(c)
    return a, -abs(b), abs(c) + ceil(Fraction(b * b, 4 * a))


def _arch(draw: Draw) -> tuple[int, int, int, int, int]:
    """expert: a, p, q, s, u as asked; in a story the parabola is open below, with all that is told of it positive."""
    a, p, q, s, u = draw.params
    return _raised(a, p, q, s, u) if draw.task_type == "reasoning" else (a, p, q, s, u)


def _raised(a: int, p: int, q: int, s: int, u: int) -> tuple[int, int, int, int, int]:
    shift = max(0, 1 - s)
    return -abs(a), p + shift, abs(q) + abs(a) * max((s - p) ** 2, (u - p) ** 2), s + shift, u + shift


def _through(a: int, p: int, q: int, s: int, u: int) -> str:
    return f"{p} {s} {a * (s - p) ** 2 + q} {u} {a * (u - p) ** 2 + q}"


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "expert":
        a, p, q, s, u = point
        curve = polynomial((a, -2 * a * p, a * p * p + q))
        return (f"{s} {u} {curve}", f"{curve} {s} {u}", _through(a, p, q, s, u), _through(*_raised(a, p, q, s, u)))
    a, b, c = point
    return (polynomial((a, b, c)), polynomial(_told(a, b, c)))


def _question(draw: Draw) -> str:
    if draw.level != "expert":
        a, b, c = _curve(draw)
        if draw.task_type == "reasoning":
            return draw.worded(LEAST if a > 0 else GREATEST, formula=polynomial((a, b, c)))
        return draw.worded(BANK[draw.level, draw.task_type], curve=f"y = {polynomial((a, b, c))}")
    a, p, q, s, u = _arch(draw)
    bank = BANK["expert", draw.task_type]
    if draw.task_type == "qa":
        return draw.worded(bank, curve=f"y = {polynomial((a, -2 * a * p, a * p * p + q))}", low=s, high=u)
    t, v = a * (s - p) ** 2 + q, a * (u - p) ** 2 + q
    return draw.worded(bank, axis=p, s=s, t=t, u=u, v=v, v_particle=josa(v, "을/를").removeprefix(str(v)))


def _written(a: int, p: Number, q: Number) -> str:
    """ "y = 2(x - 3)² + 5" """
    inside = joined(["x", str(-p)]) if p else "x"
    square = f"({inside})²" if p else "x²"
    return f"y = {joined([scaled(a, square), *([str(q)] if q else [])])}"


def _vertex(a: int, b: int, c: int) -> tuple[Fraction, Fraction]:
    p = Fraction(-b, 2 * a)
    return p, c - a * p * p


def _completed(draw: Draw, a: int, b: int, c: int) -> list[str]:
    """From y = ax² + bx + c to vertex form."""
    p, q = _vertex(a, b, c)
    half, inner = -p, polynomial((1, Fraction(b, a), 0))
    square = half * half
    bracketed = f"({half})" if half < 0 or half.denominator > 1 else str(half)
    steps = []
    if a != 1:
        steps.append(
            draw.say(
                f"Take {a} out of the terms with x: y = {scaled(a, f'({inner})')}{' - ' if c < 0 else ' + '}{abs(c)}.",
                f"x가 있는 항을 {josa(a, '으로/로')} 묶으면 y = {scaled(a, f'({inner})')}{' - ' if c < 0 else ' + '}{abs(c)}입니다.",
            )
        )
    completed = f"({polynomial((1, Fraction(b, a), square))} - {square})"
    taken = str(square) if a == 1 else f"{guarded(a)} × {square}"
    steps += [
        draw.say(
            f"Half of the coefficient of x {'in the bracket ' if a != 1 else ''}is {half}, and {bracketed}² = {square}. Add and subtract it: "
            f"y = {scaled(a, completed) if a != 1 else completed[1:-1]}{' - ' if c < 0 else ' + '}{abs(c)}.",
            f"{'괄호 안의 ' if a != 1 else ''}x의 계수의 반은 {half}이고 {bracketed}² = {square}입니다. 이 수를 더하고 빼면 "
            f"y = {scaled(a, completed) if a != 1 else completed[1:-1]}{' - ' if c < 0 else ' + '}{abs(c)}입니다.",
        ),
        draw.say(
            f"The first three terms are a square, and {c} - {taken} = {q}, so {_written(a, p, q)}.",
            f"앞의 세 항은 완전제곱식이고 {c} - {taken} = {q}이므로 {_written(a, p, q)}입니다.",
        ),
    ]
    return steps


def _ended(draw: Draw, a: int, b: int, c: int) -> list[str]:
    p, q = _vertex(a, b, c)
    if draw.task_type == "qa":
        found = draw.say(
            f"The square vanishes at x = {p}, so the vertex is ({p}, {q}).",
            f"제곱이 0이 되는 x의 값은 {p}이므로 꼭짓점의 좌표는 ({p}, {q})입니다.",
        )
    else:
        found = draw.say(
            f"A square is never negative, and its factor {a} is {'positive' if a > 0 else 'negative'}, so the {'least' if a > 0 else 'greatest'} "
            f"value is {q}, taken at x = {p}.",
            f"제곱은 음수가 아니고 그 계수 {josa(a, '은/는')} {'양수' if a > 0 else '음수'}이므로 x = {p}에서 "
            f"{'최솟값' if a > 0 else '최댓값'} {josa(q, '을/를')} 갖습니다.",
        )
    return [
        found,
        draw.say(
            f"Check: at x = {p} the formula gives {substituted((a, b, c), p)} = {q}.",
            f"검산: x = {p}일 때 {substituted((a, b, c), p)} = {q}입니다.",
        ),
    ]


def _on_interval(draw: Draw) -> tuple[list[str], tuple[int, int]]:
    a, p, q, s, u = draw.params
    b, c = -2 * a * p, a * p * p + q
    inside = s < p < u
    values = {x: a * (x - p) ** 2 + q for x in ([s, p, u] if inside else [s, u])}
    most, least = max(values.values()), min(values.values())
    shown = ", ".join(f"{substituted((a, b, c), x)} = {y}" for x, y in values.items() if x != p)
    where = {
        True: (
            f"The vertex ({p}, {q}) lies in the interval, so the {'least' if a > 0 else 'greatest'} value is {q}.",
            f"꼭짓점 ({p}, {q})의 x좌표가 범위 안에 있으므로 {'최솟값' if a > 0 else '최댓값'}은 {q}입니다.",
        ),
        False: (
            f"The vertex has x = {p}, outside the interval, so the values there only rise or only fall.",
            f"꼭짓점의 x좌표 {josa(p, '은/는')} 범위 밖에 있으므로 이 범위에서 함수의 값은 계속 증가하거나 계속 감소합니다.",
        ),
    }[inside]
    return [
        *_completed(draw, a, b, c),
        draw.say(*where),
        draw.say(f"At the ends x = {s} and x = {u}: {shown}.", f"양 끝 x = {s}, x = {u}에서의 값은 {shown}입니다."),
        draw.say(
            f"So the greatest value is {most} and the least is {least}.", f"따라서 최댓값은 {most}, 최솟값은 {least}입니다."
        ),
    ], (most, least)


def _fitted(draw: Draw) -> list[str]:
    a, p, q, s, u = _arch(draw)
    t, v = a * (s - p) ** 2 + q, a * (u - p) ** 2 + q
    first, second = (s - p) ** 2, (u - p) ** 2
    return [
        draw.say(
            f"The vertex lies at x = {p}, so the equation has the form y = a(x - {guarded(p)})² + q.",
            f"x = {p}에서 꼭짓점을 가지므로 y = a(x - {guarded(p)})² + q로 놓습니다.",
        ),
        draw.say(
            f"Put in x = {s}, where {s} - {guarded(p)} = {s - p}: {scaled(first, 'a')} + q = {t}.",
            f"x = {s}일 때 {s} - {guarded(p)} = {s - p}이므로 {scaled(first, 'a')} + q = {t}입니다.",
        ),
        draw.say(
            f"Put in x = {u}, where {u} - {guarded(p)} = {u - p}: {scaled(second, 'a')} + q = {v}.",
            f"x = {u}일 때 {u} - {guarded(p)} = {u - p}이므로 {scaled(second, 'a')} + q = {v}입니다.",
        ),
        draw.say(
            f"Subtract the first from the second: {scaled(second - first, 'a')} = {v} - {t} = {v - t}, so a = {a}.",
            f"둘째 식에서 첫째 식을 빼면 {scaled(second - first, 'a')} = {v} - {t} = {v - t}이므로 a = {a}입니다.",
        ),
        draw.say(
            f"Then q = {t} - {first} × {guarded(a)} = {q}, which is the greatest value.",
            f"q = {t} - {first} × {guarded(a)} = {q}이고, 이것이 가장 큰 값입니다.",
        ),
        draw.say(
            f"Check at x = {u}: {a} × {guarded(u - p)}² + {q} = {v}.",
            f"검산: x = {u}일 때 {a} × {guarded(u - p)}² + {q} = {v}입니다.",
        ),
    ]


def pose(draw: Draw) -> Problem:
    question = _question(draw)
    if draw.level == "expert":
        a, p, q, _, _ = _arch(draw)
        if draw.task_type == "qa":
            steps, ends = _on_interval(draw)
            return Problem(question, tuple(steps), f"{ends[0]}, {ends[1]}", AnswerKey(type="list", value=listed(ends)))
        if draw.task_type == "reasoning":
            return Problem(question, tuple(_fitted(draw)), str(q), number(q))
        equation = _written(a, p, q)
        return Problem(question, (), equation, AnswerKey(type="text", value=equation))
    a, b, c = _curve(draw)
    at = _vertex(a, b, c)
    if draw.task_type == "generation":
        equation = _written(a, *at)
        return Problem(question, (), equation, AnswerKey(type="text", value=equation))
    shown = f"({at[0]}, {at[1]})" if draw.task_type == "qa" else f"{at[0]}, {at[1]}"
    steps = [*_completed(draw, a, b, c), *_ended(draw, a, b, c)]
    return Problem(question, tuple(steps), shown, AnswerKey(type="list", value=listed(at)))


def recompute(draw: Draw) -> str:
    """By symmetry: the vertex is midway between two points of equal height; values on an interval by trying every whole number."""
    if draw.level == "expert":
        a, p, q, s, u = _arch(draw)
        heights = {x: a * x * x - 2 * a * p * x + a * p * p + q for x in range(s, u + 1)}
        if draw.task_type == "qa":
            return listed((max(heights.values()), min(heights.values())))
        # Newton's divided differences through (s, t), (u, v) and the mirror image of the first point.
        t, v, mirror = heights[s], heights[u], 2 * p - s
        slope = Fraction(v - t, u - s)
        bend = (Fraction(t - v, mirror - u) - slope) / (mirror - s)
        top = t + (p - s) * slope + (p - s) * (p - u) * bend
        return str(top) if draw.task_type == "reasoning" else _written(int(bend), p, top)
    a, b, c = _curve(draw)
    middle = Fraction(-b, a) / 2  # the height c is reached at 0 and at -b/a
    top = Fraction(value((a, b, c), middle))
    return _written(a, middle, top) if draw.task_type == "generation" else listed((middle, top))


FAMILY = Family(
    id=ID,
    names={"en": "Vertex form of quadratic functions", "ko": "이차함수의 꼭짓점과 최대·최소"},
    scope={
        "en": "Complete the square, find the vertex, greatest and least values, and the equation from an axis and two points.",
        "ko": "완전제곱식으로 변형하여 꼭짓점과 최댓값, 최솟값을 구하고, 축과 두 점에서 이차함수의 식을 구한다.",
    },
    method="symmetry of the parabola",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning", "generation"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("completing the square", "quadratic functions", "parabolas"),
        "ko": ("완전제곱식", "이차함수", "이차함수의 최댓값과 최솟값", "포물선의 꼭짓점"),
    },
)
