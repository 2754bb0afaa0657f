"""Tangents: at a point of a parabola or a cubic, with a given slope, from a point outside."""

from __future__ import annotations

from fractions import Fraction
from math import isqrt
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces, signed
from seedless.teacher.families.mathematics.calculus.tangent_line_wordings import BANK
from seedless.teacher.families.mathematics.polynomials import (
    added,
    derivative,
    factor,
    factored,
    joined,
    polynomial,
    substituted,
    tangent,
    times,
    value,
)
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded, summed
from seedless.teacher.values import collected, listed, number
from seedless.text.particles import josa

ID = "teacher/mathematics/calculus/tangent-line"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}

# easy (a, b, c, t, u): y = ax² + bx + c at t; the story asks for the tangent's height at u.
# medium (a, b, c, d, t): y = ax³ + bx² + cx + d at t. hard (a, b, c, m, n): y = ax² + bx + c and the line y = mx + n.
# expert (a, b, c, s, t): y = ax² + bx + c, and the point where its tangents at s and t meet.

Line = tuple[int, int]  # slope and height at zero


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        a, b, c, t = signed(rng, 1, 6), signed(rng, 1, 10), signed(rng, 1, 16), signed(rng, 1, 6)
        return (a, b, c, t, t + rng.randrange(2, 9)) if 2 * a * t + b else None
    if level == "medium":
        a, t = rng.choice((1, -1)), signed(rng, 1, 5)
        b = signed(rng, 1, 8)
        again = -b * a - 2 * t  # where the tangent meets the curve once more
        return (a, b, signed(rng, 1, 12), signed(rng, 1, 16), t) if again and again != t else None
    if level == "hard":
        a, b, c, t = signed(rng, 1, 5), signed(rng, 1, 10), signed(rng, 1, 16), signed(rng, 1, 7)
        m = 2 * a * t + b
        n = c - a * t * t - (1 if a > 0 else -1) * rng.randrange(1, 16)
        return (a, b, c, m, n) if m and n else None
    a, s = signed(rng, 1, 4), rng.randrange(-6, 6)
    t = s + 2 * rng.randrange(1, 5)
    b, c = signed(rng, 1, 10), signed(rng, 1, 16)
    slopes = (2 * a * s + b, 2 * a * t + b)
    return (a, b, c, s, t) if 0 not in slopes and 0 not in _meeting(a, b, c, s, t) else None


def _meeting(a: int, b: int, c: int, s: int, t: int) -> tuple[int, int]:
    u = (s + t) // 2
    return u, a * s * t + b * u + c


def _curve(draw: Draw) -> tuple[int, ...]:
    return draw.params[:4] if draw.level == "medium" else draw.params[:3]


def _line(line: Line) -> str:
    return f"y = {polynomial(line)}"


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "easy":
        a, b, c, t, u = point
        curve = polynomial((a, b, c))
        return (f"{curve} {t}", f"{curve} {t} {u}", f"{t} {curve} {u}")
    if level == "medium":
        curve = polynomial(point[:4])
        return (f"{curve} {point[4]}", f"{point[4]} {curve}")
    curve = polynomial(point[:3])
    if level == "hard":
        line = polynomial(point[3:])
        return (f"{curve} {line}", f"{line} {curve}")
    u, v = _meeting(*point)
    return (f"{u} {v} {curve}", f"{curve} {u} {v}")


def _question(draw: Draw) -> str:
    bank, curve = BANK[draw.level, draw.task_type], f"y = {polynomial(_curve(draw))}"
    if draw.level in ("easy", "medium"):
        t, u = draw.params[3:] if draw.level == "easy" else (draw.params[4], 0)
        return draw.worded(bank, curve=curve, t=t, u=u)
    if draw.level == "hard":
        m, n = draw.params[3:]
        return draw.worded(bank, curve=curve, line=_line((m, n)))
    u, v = _meeting(*draw.params)
    return draw.worded(bank, curve=curve, u=u, v=v)


def _at_point(draw: Draw, t: int) -> list[str]:
    """The tangent at a known point: its slope, its point, its equation."""
    curve = _curve(draw)
    slopes = derivative(curve)
    m, n = tangent(curve, t)
    y = value(curve, t)
    return [
        draw.say(
            f"The slope of the tangent is the derivative y' = {polynomial(slopes)}; at x = {t} it is {substituted(slopes, t)} = {m}.",
            f"접선의 기울기는 도함수 y' = {polynomial(slopes)}의 값이고, x = {t}일 때 {substituted(slopes, t)} = {m}입니다.",
        ),
        draw.say(
            f"The point of contact has y = {substituted(curve, t)} = {y}.",
            f"접점의 y좌표는 {substituted(curve, t)} = {y}입니다.",
        ),
        draw.say(
            f"The line through ({t}, {y}) with slope {m} has n = {y} - {guarded(m)} × {guarded(t)} = {n}, so its equation is {_line((m, n))}.",
            f"점 ({t}, {y})에서 n = {y} - {guarded(m)} × {guarded(t)} = {n}이므로, 기울기가 {m}인 접선의 방정식은 {_line((m, n))}입니다.",
        ),
    ]


def _touching(draw: Draw, t: int) -> str:
    """The check that line and curve have a double root at the point of contact."""
    curve = _curve(draw)
    line = tangent(curve, t)
    gap = added(curve, times(line, -1))
    root = f"{factor(t)}²" if t else "x²"
    if draw.level == "medium":
        again = -draw.params[1] * draw.params[0] - 2 * t
        root = f"{root}{factor(again)}"
    square = root if curve[0] == 1 else f"-{root}" if curve[0] == -1 else f"{curve[0]}{root}"
    return draw.say(
        f"Check: curve minus line is {polynomial(gap)} = {square}, which has a double root at x = {t}.",
        f"검산: 곡선의 식에서 직선의 식을 빼면 {polynomial(gap)} = {square}이므로 x = {t}에서 중근을 가집니다.",
    )


def _again(draw: Draw) -> tuple[list[str], int]:
    a, b, c, d, t = draw.params
    line = tangent((a, b, c, d), t)
    gap = added((a, b, c, d), times(line, -1))
    other = -b * a - 2 * t
    signed = f"{'' if a > 0 else '-'}{factor(t)}²{factor(other)}"
    return [
        *_at_point(draw, t),
        draw.say(
            f"Common points satisfy {polynomial((a, b, c, d))} = {polynomial(line)}, that is {polynomial(gap)} = 0.",
            f"만나는 점의 x좌표는 {polynomial((a, b, c, d))} = {polynomial(line)}, 즉 {polynomial(gap)} = 0의 근입니다.",
        ),
        draw.say(
            f"The point of contact is a double root, so {factor(t)}² divides the left side, which is {signed}.",
            f"접점에서 중근을 가지므로 좌변은 {factor(t)}²으로 나누어떨어져 {josa(signed, '으로/로')} 인수분해됩니다.",
        ),
        draw.say(f"The other root is x = {other}.", f"따라서 나머지 한 근은 x = {other}입니다."),
        draw.say(
            f"Check at x = {other}: {substituted((a, b, c, d), other)} = {value((a, b, c, d), other)} and "
            f"{substituted(line, other)} = {value(line, other)}.",
            f"검산: x = {other}일 때 {substituted((a, b, c, d), other)} = {value((a, b, c, d), other)}, "
            f"{substituted(line, other)} = {value(line, other)}입니다.",
        ),
    ], other


def _parallel(draw: Draw) -> tuple[list[str], int]:
    a, b, _, m, n = draw.params
    slopes = derivative(_curve(draw))
    t = (m - b) // (2 * a)
    lead = []
    if draw.task_type == "reasoning":
        lead.append(
            draw.say(
                f"Move the line {_line((m, n))} parallel to itself until it first touches the curve: the point of contact is the nearest one, "
                f"and there the curve has the slope {m}.",
                f"직선 {josa(_line((m, n)), '을/를')} 평행이동하여 곡선에 처음 닿는 점이 가장 가까운 점이고, 그 점에서 곡선의 접선의 기울기는 {m}입니다.",
            )
        )
    return [
        *lead,
        draw.say(
            f"The slope {m} must equal y' = {polynomial(slopes)}: {polynomial(slopes)} = {m} gives x = {t}.",
            f"기울기가 {josa(m, '이/가')} 되려면 y' = {polynomial(slopes)} = {m}이어야 하므로 x = {t}입니다.",
        ),
    ], t


def _outside(draw: Draw) -> list[str]:
    a, b, c, s, t = draw.params
    u, v = _meeting(a, b, c, s, t)
    slopes = derivative((a, b, c))
    curve = (a, b, c)
    lines = [tangent(curve, x) for x in (s, t)]
    # v = f(k) + f'(k)(u - k) comes to -ak² + 2auk + bu + c - v = 0.
    tidy = (1, -2 * u, s * t)
    height = polynomial(curve, "k")
    plus = f"- {height[1:]}" if height.startswith("-") else f"+ {height}"
    steps = [
        draw.say(
            f"Let x = k be a point of contact. The slope there is {polynomial(slopes, 'k')}, so the tangent is "
            f"y = ({polynomial(slopes, 'k')})(x - k) {plus}.",
            f"접점의 x좌표를 k라 하면 기울기가 {polynomial(slopes, 'k')}이므로 접선은 "
            f"y = ({polynomial(slopes, 'k')})(x - k) {plus}입니다.",
        ),
        draw.say(
            f"It must pass through ({u}, {v}): {v} = ({polynomial(slopes, 'k')})({joined([str(u), '-k'])}) {plus}, "
            f"which simplifies to {polynomial(tidy, 'k')} = 0.",
            f"이 식이 x = {u}, y = {v}일 때 성립해야 하므로 {v} = ({polynomial(slopes, 'k')})({joined([str(u), '-k'])}) {plus}이고, "
            f"정리하면 {polynomial(tidy, 'k')} = 0입니다.",
        ),
        draw.say(
            f"Because {factored(1, s, t, letter='k')} = 0, the points of contact have x = {s} and x = {t}.",
            f"인수분해하면 {factored(1, s, t, letter='k')} = 0이므로 접점의 x좌표는 {josa(s, '과/와')} {t}입니다.",
        ),
    ]
    if draw.task_type == "qa":
        for x, (m, n) in zip((s, t), lines, strict=True):
            steps.append(
                draw.say(
                    f"At x = {x} the slope is {substituted(slopes, x)} = {m}, and n = {v} - {guarded(m)} × {guarded(u)} = {n}: {_line((m, n))}.",
                    f"x = {x}일 때 기울기는 {substituted(slopes, x)} = {m}이고 n = {v} - {guarded(m)} × {guarded(u)} = {n}이므로 {_line((m, n))}입니다.",
                )
            )
    checks = ", ".join(
        f"{m} × {guarded(x)} {'-' if n < 0 else '+'} {abs(n)} = {substituted(curve, x)} = {value(curve, x)}"
        for x, (m, n) in zip((s, t), lines, strict=True)
    )
    steps.append(
        draw.say(
            f"Check that the tangents {_line(lines[0])} and {_line(lines[1])} meet the curve at x = {s} and x = {t}: {checks}.",
            f"검산: 두 접선 {_line(lines[0])}, {josa(_line(lines[1]), '은/는')} x = {s}, x = {t}에서 곡선과 만납니다: {checks}.",
        )
    )
    return steps


def pose(draw: Draw) -> Problem:
    question, bare = _question(draw), draw.task_type == "qa"
    if draw.level == "expert":
        _, _, _, s, t = draw.params
        lines = [_line(tangent(_curve(draw), x)) for x in (s, t)]
        found = lines if bare else [s, t]
        final = ", ".join(map(str, found)) if bare else f"x = {s}, {t}"
        return Problem(question, tuple(_outside(draw)), final, AnswerKey(type="set", value=collected(found)))
    if draw.level == "medium" and not bare:
        steps, other = _again(draw)
        return Problem(question, tuple(steps), f"x = {other}", number(other))
    steps, t = _parallel(draw) if draw.level == "hard" else ([], draw.params[4 if draw.level == "medium" else 3])
    curve = _curve(draw)
    if draw.level == "hard" and not bare:
        y = value(curve, t)
        steps += [
            draw.say(
                f"The point has y = {substituted(curve, t)} = {y}, so it is ({t}, {y}).",
                f"이 점의 y좌표는 {substituted(curve, t)} = {y}이므로 구하는 점은 ({t}, {y})입니다.",
            ),
            _touching(draw, t),
        ]
        return Problem(question, tuple(steps), f"({t}, {y})", AnswerKey(type="list", value=listed((t, y))))
    steps += _at_point(draw, t)[draw.level == "hard" :]
    line = tangent(curve, t)
    if bare:
        shown = _line(line)
        return Problem(question, (*steps, _touching(draw, t)), shown, AnswerKey(type="text", value=shown))
    u = draw.params[4]
    height = value(line, u)
    start = value(curve, t)
    steps += [
        draw.say(
            f"At x = {u} this line has y = {substituted(line, u)} = {height}.",
            f"x = {u}일 때 y = {substituted(line, u)} = {height}입니다.",
        ),
        draw.say(
            f"Check from the point of contact: {start} + {guarded(line[0])} × ({summed(u, -t)}) = {height}.",
            f"검산: 접점에서 출발하면 {start} + {guarded(line[0])} × ({summed(u, -t)}) = {height}입니다.",
        ),
    ]
    return Problem(question, tuple(steps), str(height), number(height))


def recompute(draw: Draw) -> str:
    """Without derivatives: the line that leaves a double root, from a vanishing discriminant or from comparing coefficients."""
    bare = draw.task_type == "qa"
    if draw.level == "medium":
        a, b, c, d, t = draw.params
        # ax³ + bx² + (c - m)x + d - n = (x - t)²(ax + k): compare coefficients.
        k = b + 2 * a * t
        m, n = c - (a * t * t - 2 * t * k), d - t * t * k
        return _line((m, n)) if bare else str(Fraction(-k, a))
    a, b, c = draw.params[:3]
    if draw.level == "easy":
        t, u = draw.params[3:]
        m, n = b + 2 * a * t, c - a * t * t  # ax² + (b - m)x + c - n = a(x - t)²
        return _line((m, n)) if bare else str(m * u + n)
    if draw.level == "hard":
        m = draw.params[3]
        height, touch = c - Fraction((b - m) ** 2, 4 * a), Fraction(m - b, 2 * a)
        return _line((m, int(height))) if bare else listed((touch, m * touch + height))
    u, v = _meeting(*draw.params)
    # y = m(x - u) + v touches when (b - m)² = 4a(c + mu - v), a quadratic equation for m.
    half, rest = b + 2 * a * u, b * b - 4 * a * (c - v)
    root = isqrt(half * half - rest)
    slopes = (half - root, half + root)
    if bare:
        return collected(_line((m, v - m * u)) for m in slopes)
    return collected((m - b) // (2 * a) for m in slopes)


FAMILY = Family(
    id=ID,
    names={"en": "Tangent lines", "ko": "접선의 방정식"},
    scope={
        "en": "Find tangents at a point, with a given slope and from a point outside the curve, and use them.",
        "ko": "곡선 위의 점에서의 접선, 기울기가 주어진 접선, 곡선 밖의 점에서 그은 접선을 구하고 활용한다.",
    },
    method="double roots",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("tangent line", "tangents"), "ko": ("접선", "접선의 기울기")},
)
