"""A composite: tangents give linear equations, and a system of two of them finds a crossing point or two coefficients."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces, signed
from seedless.teacher.families.mathematics.calculus.crossing_tangents_wordings import BANK
from seedless.teacher.families.mathematics.polynomials import (
    Coefficients,
    derivative,
    joined,
    polynomial,
    scaled,
    substituted,
    tangent,
    value,
)
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded
from seedless.teacher.values import listed
from seedless.text.particles import josa

ID = "teacher/mathematics/calculus/with/crossing-tangents"
LEVELS = {"easy": 150, "medium": 150, "hard": 150, "expert": 150}

# easy (a, b, c, s, t): the tangents of y = ax² + bx + c at s and t cross. medium (a, b, c, s, d, e, f, t): those of two parabolas.
# hard (a, b, c, t): y = ax² + bx + c with a and b unknown has the tangent given at t.
# expert (k, a, b, c, s, t): y = kx³ + ax² + bx + c with a and b unknown has given slopes at s and at t.


def _draw(level: str, rng: Random) -> Point | None:
    a, b, c, s = signed(rng, 1, 4), signed(rng, 1, 9), signed(rng, 1, 12), signed(rng, 1, 5)
    if level == "easy":
        t = s + 2 * rng.randrange(1, 5)
        return (a, b, c, s, t) if t and 2 * a * s + b and 2 * a * t + b else None
    if level == "medium":
        d, e, f, t = signed(rng, 1, 4), signed(rng, 1, 9), signed(rng, 1, 12), signed(rng, 1, 5)
        m, k = 2 * a * s + b, 2 * d * t + e
        cut = (f - d * t * t) - (c - a * s * s)
        return (a, b, c, s, d, e, f, t) if m and k and m != k and cut % (m - k) == 0 and s != t else None
    if level == "hard":
        return (a, b, c, s) if 2 * a * s + b and c - a * s * s else None
    t = s + rng.randrange(1, 6)
    return (rng.choice((1, 1, 2, -1)), signed(rng, 1, 8), b, c, s, t) if t and t != s else None


def _line(coefficients: Coefficients) -> str:
    return f"y = {polynomial(coefficients)}"


def _two_lines(draw: Draw) -> tuple[tuple[tuple[int, ...], int], tuple[tuple[int, ...], int]]:
    """easy, medium: two curves, each with the place of its tangent."""
    if draw.level == "easy":
        *curve, s, t = draw.params
        return (tuple(curve), s), (tuple(curve), t)
    a, b, c, s, d, e, f, t = draw.params
    return ((a, b, c), s), ((d, e, f), t)


def _open(level: str, point: Point) -> str:
    """hard, expert: the curve with the letters a and b."""
    if level == "hard":
        return f"y = {joined(['ax²', 'bx', str(point[2])])}"
    return f"y = {joined([scaled(point[0], 'x³'), 'ax²', 'bx', str(point[3])])}"


def _slopes(point: Point) -> tuple[int, int]:
    """expert: the slopes at s and t."""
    k, a, b, _, s, t = point
    u, v = (3 * k * x * x + 2 * a * x + b for x in (s, t))
    return u, v


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "easy":
        curve, (s, t) = polynomial(point[:3]), point[3:]
        return (f"{curve} {s} {t}", f"{s} {t} {curve}")
    if level == "medium":
        curve, other, s, t = polynomial(point[:3]), polynomial(point[4:7]), point[3], point[7]
        return (f"{curve} {s} {other} {t}", f"{curve} {other} {s} {t}")
    text = _open(level, point)
    if level == "hard":
        line, t = polynomial(tangent(point[:3], point[3])), point[3]
        return (f"{line} {text} {t}", f"{line} {t} {text}", f"{text} {line} {t}", f"{t} {text} {line}", f"{text} {t} {line}")
    (u, v), (s, t) = _slopes(point), point[4:]
    return (f"{text} {u} {s} {v} {t}", f"{text} {s} {t} {u} {v}", f"{text} {s} {u} {t} {v}", f"{s} {t} {text} {u} {v}")


def _question(draw: Draw) -> str:
    bank = BANK[draw.level, draw.task_type]
    if draw.level in ("easy", "medium"):
        (curve, s), (other, t) = _two_lines(draw)
        return draw.worded(bank, curve=_line(curve), other=_line(other), s=s, t=t)
    text = _open(draw.level, draw.params)
    if draw.level == "hard":
        t = draw.params[3]
        return draw.worded(bank, open=text, line=_line(tangent(draw.params[:3], t)), t=t)
    (u, v), (s, t) = _slopes(draw.params), draw.params[4:]
    return draw.worded(bank, open=text, s=s, t=t, u=u, v=v)


def _crossing(draw: Draw) -> tuple[list[str], tuple[int, int]]:
    steps = []
    pair = _two_lines(draw)
    lines = [tangent(curve, x) for curve, x in pair]
    for (curve, x), (m, n) in zip(pair, lines, strict=True):
        slopes, y = derivative(curve), value(curve, x)
        steps.append(
            draw.say(
                f"Tangent at x = {x}: the derivative {polynomial(slopes)} gives the slope {substituted(slopes, x)} = {m}, the point has y = {substituted(curve, x)} = {y}, and "
                f"{y} - {guarded(m)} × {guarded(x)} = {n}; so {_line((m, n))}.",
                f"x = {x}에서의 접선: 도함수 {polynomial(slopes)}에서 기울기는 {substituted(slopes, x)} = {m}, 접점의 y좌표는 {substituted(curve, x)} = {y}이고 "
                f"{y} - {guarded(m)} × {guarded(x)} = {n}이므로 {_line((m, n))}입니다.",
            )
        )
    (m, n), (k, j) = lines
    x = (j - n) // (m - k)
    y = m * x + n
    steps += [
        draw.say(
            f"The crossing point satisfies both equations. Subtract them: {polynomial((m - k, 0))} = {j} - {guarded(n)} = {j - n}, so x = {x}.",
            f"교점은 두 식을 모두 만족시킵니다. 두 식을 변끼리 빼면 {polynomial((m - k, 0))} = {j} - {guarded(n)} = {j - n}이므로 x = {x}입니다.",
        ),
        draw.say(
            f"Then y = {substituted((m, n), x)} = {y}; the point is ({x}, {y}).",
            f"y = {substituted((m, n), x)} = {y}이므로 구하는 점은 ({x}, {y})입니다.",
        ),
        draw.say(
            f"Check in the other equation: {substituted((k, j), x)} = {y}.",
            f"검산: 다른 식에 대입하면 {substituted((k, j), x)} = {y}입니다.",
        ),
    ]
    return steps, (x, y)


def _smooth(draw: Draw) -> tuple[list[str], tuple[int, int]]:
    a, b, c, t = draw.params
    m, n = tangent((a, b, c), t)
    y = m * t + n
    multiplied = draw.say(
        f"Multiply the second equation by {t} and subtract the first",
        f"둘째 식의 양변에 {josa(t, '을/를')} 곱하고 첫째 식을 빼면",
    )
    subtracted = draw.say("Subtract the first equation from the second", "둘째 식에서 첫째 식을 빼면")
    combined = subtracted if t == 1 else multiplied
    return [
        draw.say(
            f"At x = {t} the line has y = {substituted((m, n), t)} = {y}, so {joined([scaled(t * t, 'a'), scaled(t, 'b')])} = {y} - {guarded(c)} = {y - c}.",
            f"x = {t}에서 직선의 y의 값은 {substituted((m, n), t)} = {y}이므로 {joined([scaled(t * t, 'a'), scaled(t, 'b')])} = {y} - {guarded(c)} = {y - c}입니다.",
        ),
        draw.say(
            f"The slope 2ax + b of the curve must be {m} there: {joined([scaled(2 * t, 'a'), 'b'])} = {m}.",
            f"곡선의 기울기 2ax + b는 x = {t}에서 {josa(m, '과/와')} 같아야 하므로 {joined([scaled(2 * t, 'a'), 'b'])} = {m}입니다.",
        ),
        draw.say(
            f"{combined}: {scaled(t * t, 'a')} = {m * t} - {guarded(y - c)} = {m * t - y + c}{f', so a = {a}' if t * t != 1 else ''}.",
            f"{combined} {scaled(t * t, 'a')} = {m * t} - {guarded(y - c)} = {m * t - y + c}{f'이므로 a = {a}' if t * t != 1 else ''}입니다.",
        ),
        draw.say(
            f"Then b = {m} - {guarded(2 * t)} × {guarded(a)} = {b}.",
            f"b = {m} - {guarded(2 * t)} × {guarded(a)} = {b}입니다.",
        ),
        draw.say(
            f"Check: at x = {t} the curve has y = {substituted((a, b, c), t)} = {y}.",
            f"검산: x = {t}에서 곡선의 y의 값은 {substituted((a, b, c), t)} = {y}입니다.",
        ),
    ], (a, b)


def _fitted(draw: Draw) -> tuple[list[str], tuple[int, int]]:
    k, a, b, _, s, t = draw.params
    u, v = _slopes(draw.params)
    rests = [slope - 3 * k * x * x for slope, x in ((u, s), (v, t))]
    lines = [
        draw.say(
            f"At x = {x}: {substituted((3 * k, 0, 0), x)} = {3 * k * x * x}, so {joined([scaled(2 * x, 'a'), 'b'])} = {slope} - {guarded(3 * k * x * x)} = {rest}.",
            f"x = {x}일 때 {substituted((3 * k, 0, 0), x)} = {3 * k * x * x}이므로 {joined([scaled(2 * x, 'a'), 'b'])} = {slope} - {guarded(3 * k * x * x)} = {rest}입니다.",
        )
        for slope, x, rest in ((u, s, rests[0]), (v, t, rests[1]))
    ]
    return [
        draw.say(
            f"The slope of the curve is its derivative {scaled(3 * k, 'x²')} + 2ax + b; the two conditions are linear equations for a and b.",
            f"곡선의 기울기는 도함수 {scaled(3 * k, 'x²')} + 2ax + b의 값이므로, 두 조건에서 a, b에 대한 일차방정식을 얻습니다.",
        ),
        *lines,
        draw.say(
            f"Subtract the first from the second: {scaled(2 * (t - s), 'a')} = {rests[1]} - {guarded(rests[0])} = {rests[1] - rests[0]}, so a = {a}.",
            f"둘째 식에서 첫째 식을 빼면 {scaled(2 * (t - s), 'a')} = {rests[1]} - {guarded(rests[0])} = {rests[1] - rests[0]}이므로 a = {a}입니다.",
        ),
        draw.say(
            f"Then b = {rests[0]} - {guarded(2 * s)} × {guarded(a)} = {b}.",
            f"b = {rests[0]} - {guarded(2 * s)} × {guarded(a)} = {b}입니다.",
        ),
        draw.say(
            f"Check the slope at x = {t}: {substituted((3 * k, 2 * a, b), t)} = {v}.",
            f"검산: x = {t}에서의 기울기는 {substituted((3 * k, 2 * a, b), t)} = {v}입니다.",
        ),
    ], (a, b)


def pose(draw: Draw) -> Problem:
    worked = {"easy": _crossing, "medium": _crossing, "hard": _smooth, "expert": _fitted}[draw.level]
    steps, (first, second) = worked(draw)
    crossing = draw.level in ("easy", "medium")
    final = f"({first}, {second})" if crossing else f"a = {first}, b = {second}"
    return Problem(_question(draw), tuple(steps), final, AnswerKey(type="list", value=listed((first, second))))


def recompute(draw: Draw) -> str:
    """Cramer's rule, with slopes from symmetric differences instead of derivatives."""
    rows: list[tuple[Fraction, Fraction, Fraction]] = []
    if draw.level in ("easy", "medium"):
        for curve, x in _two_lines(draw):
            steep = Fraction(value(curve, x + 1) - value(curve, x - 1)) / 2
            rows.append((steep, Fraction(-1), steep * x - value(curve, x)))
    elif draw.level == "hard":
        a, b, c, t = draw.params
        m, n = tangent((a, b, c), t)
        rows = [(Fraction(t * t), Fraction(t), Fraction(m * t + n - c)), (Fraction(2 * t), Fraction(1), Fraction(m))]
    else:
        k, _, _, _, s, t = draw.params
        for x, slope in zip((s, t), _slopes(draw.params), strict=True):
            cubed = Fraction(k * ((x + 1) ** 3 - (x - 1) ** 3), 2) - k
            rows.append((Fraction((x + 1) ** 2 - (x - 1) ** 2, 2), Fraction(1), slope - cubed))
    (a11, a12, r1), (a21, a22, r2) = rows
    determinant = a11 * a22 - a12 * a21
    return listed(((r1 * a22 - a12 * r2) / determinant, (a11 * r2 - r1 * a21) / determinant))


FAMILY = Family(
    id=ID,
    names={"en": "Tangents and systems of equations", "ko": "접선과 연립방정식"},
    scope={
        "en": "Find where two tangents cross, or two coefficients from conditions on tangents, by a system of linear equations.",
        "ko": "두 접선의 교점이나, 접선의 조건을 만족시키는 두 계수를 연립일차방정식으로 구한다.",
    },
    method="Cramer's rule with symmetric differences",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    concepts=("teacher/mathematics/calculus/tangent-line", "teacher/mathematics/algebra/linear-system"),
)
