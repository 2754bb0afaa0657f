"""Extreme values of cubic functions: local, on an interval, from given extremes to coefficients, and what they say of solutions."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.calculus.cubic_extrema_wordings import BANK
from seedless.teacher.families.mathematics.polynomials import (
    Coefficients,
    derivative,
    factored,
    polynomial,
    scaled,
    substituted,
    value,
)
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded
from seedless.teacher.values import listed, number
from seedless.text.particles import josa

ID = "teacher/mathematics/calculus/cubic-extrema"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}

# (a, p, q, d, ...): f has the derivative 3a(x - p)(x - q), p < q with an even sum, and the constant d.
# medium (…, low, high): an interval; in a story both ends and the turning points are positive. hard (…, k): f(x) = k.


def _draw(level: str, rng: Random) -> Point | None:
    a, d = rng.choice((1, -1, 2, -2)), rng.randrange(1, 25) * rng.choice((1, -1))
    p = rng.randrange(-6, 6)
    q = p + 2 * rng.randrange(1, 4)
    if (level == "hard" and a < 0) or p + q == 0:
        return None
    if level == "medium":
        low, high = rng.randrange(p - 3, q), rng.randrange(p + 1, q + 4)
        inside = [x for x in (p, q) if low < x < high]
        return (a, p, q, d, low, high) if inside and high - low > 2 and not {low, high} & {p, q} else None
    if level == "hard":
        f = _cubic(a, p, q, d)
        top, bottom = value(f, p), value(f, q)
        k = int(rng.choice((top, bottom, top + rng.randrange(1, 9), bottom - rng.randrange(1, 9), (top + bottom) // 2)))
        return (a, p, q, d, k) if k else None
    return (a, p, q, d)


def _cubic(a: int, p: int, q: int, d: int) -> tuple[int, int, int, int]:
    return a, -3 * a * (p + q) // 2, 3 * a * p * q, d


def _params(draw: Draw) -> tuple[int, ...]:
    """In a story of medium everything is moved to the right, so that x is never negative."""
    if draw.level == "medium" and draw.task_type == "reasoning":
        return _moved(draw.params)
    return draw.params


def _moved(point: tuple[int, ...]) -> tuple[int, ...]:
    a, p, q, d, low, high = point
    shift = max(0, -low, -p)
    shift += p + q + 2 * shift == 0
    p, q, low, high = (x + shift for x in (p, q, low, high))
    f = _cubic(a, p, q, abs(d))
    lowest = min(value(f, x) for x in (low, high, *(x for x in (p, q) if low < x < high)))
    return a, p, q, int(abs(d) - min(0, lowest)), low, high


def _unknown(a: int, p: int, q: int) -> str:
    return f"{polynomial((*_cubic(a, p, q, 0)[:3], 0))} + k"


def _shown(level: str, point: Point) -> tuple[str, ...]:
    a, p, q, d, *rest = point
    f = polynomial(_cubic(a, p, q, d))
    if level == "easy":
        return (f, f"{_unknown(a, p, q)} {_top(a, p, q, d)}")
    if level == "medium":
        low, high = rest
        _, told_p, told_q, told_d, told_low, told_high = _moved(point)
        told = polynomial(_cubic(a, told_p, told_q, told_d))
        return (f"{low} {high} {f}", f"{f} {low} {high}", f"{told} {told_low} {told_high}", f"{low} {high} {low} {high} {f}")
    if level == "hard":
        top = _top(a, p, q, d)
        lead = scaled(a, "x³")
        return (f"{f} {rest[0]}", f"{rest[0]} {f}", f"{lead} {p} {top} {q}")
    return (f, f"{f} 0")


def _top(a: int, p: int, q: int, d: int) -> int:
    return int(value(_cubic(a, p, q, d), p if a > 0 else q))


def _question(draw: Draw) -> str:
    bank = BANK[draw.level, draw.task_type]
    a, p, q, d, *rest = _params(draw)
    f = polynomial(_cubic(a, p, q, d))
    if draw.level == "easy":
        return draw.worded(bank, f=f, unknown=_unknown(a, p, q), top=_top(a, p, q, d))
    if draw.level == "medium":
        return draw.worded(bank, f=f, low=rest[0], high=rest[1])
    if draw.level == "hard":
        return draw.worded(bank, f=f, k=rest[0], lead=scaled(a, "x³"), p=p, q=q, top=_top(a, p, q, d))
    return draw.worded(bank, f=f)


def _turning(draw: Draw) -> list[str]:
    """The derivative, its zeros and what its sign says."""
    a, p, q, d, *_ = _params(draw)
    f = _cubic(a, p, q, d)
    slopes = derivative(f)
    rises = a > 0
    return [
        draw.say(
            f"Set the derivative to zero: f'(x) = {polynomial(slopes)} = {factored(3 * a, p, q)}, which vanishes at x = {p} and x = {q}.",
            f"도함수를 구하여 인수분해하면 f'(x) = {polynomial(slopes)} = {factored(3 * a, p, q)}이므로, f'(x) = 0인 x의 값은 {josa(p, '과/와')} {q}입니다.",
        ),
        draw.say(
            f"It is {'negative' if rises else 'positive'} between them and {'positive' if rises else 'negative'} outside, so f has a local maximum "
            f"at x = {p if rises else q} and a local minimum at x = {q if rises else p}.",
            f"f'(x)는 그 사이에서 {'음수' if rises else '양수'}, 바깥에서 {'양수' if rises else '음수'}이므로 f(x)는 x = {p if rises else q}에서 극대, "
            f"x = {q if rises else p}에서 극소입니다.",
        ),
    ]


def _heights(draw: Draw) -> tuple[str, int, int]:
    """The sentence with the values at the local maximum and minimum, and the two values."""
    a, p, q, d, *_ = _params(draw)
    f = _cubic(a, p, q, d)
    first, second = (p, q) if a > 0 else (q, p)
    top, bottom = int(value(f, first)), int(value(f, second))
    return (
        draw.say(
            f"The values there are {substituted(f, first)} = {top} and {substituted(f, second)} = {bottom}.",
            f"극댓값은 {substituted(f, first)} = {top}, 극솟값은 {substituted(f, second)} = {bottom}입니다.",
        ),
        top,
        bottom,
    )


def _easy(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    a, p, q, d = draw.params
    sentence, top, bottom = _heights(draw)
    if draw.task_type == "qa":
        gap = Fraction(a * (q - p) ** 3, 2)
        check = draw.say(
            f"Check: with the leading coefficient a and the zeros p and q of f'(x), the two values must differ by |a|(q - p)³/2. Here this is {abs(a)} × {q - p}³/2 = {abs(gap)}, and {top} - {guarded(bottom)} = {top - bottom}.",
            f"검산: 최고차항의 계수를 a, f'(x) = 0의 두 근을 p, q라 하면 두 값의 차는 |a|(q - p)³/2입니다. 여기서는 {abs(a)} × {q - p}³/2 = {abs(gap)}이고, "
            f"실제로 {top} - {guarded(bottom)} = {top - bottom}입니다.",
        )
        return [*_turning(draw), sentence, check], f"{top}, {bottom}", AnswerKey(type="list", value=listed((top, bottom)))
    bare = (*_cubic(a, p, q, d)[:3], 0)
    first, second = (p, q) if a > 0 else (q, p)
    without = int(value(bare, first))
    steps = [
        *_turning(draw),
        draw.say(
            f"At x = {first} the terms without k are {substituted(bare, first)} = {without}, so {without} + k = {top} and k = {top} - {guarded(without)} = {d}.",
            f"x = {first}에서 k를 제외한 항들의 합은 {substituted(bare, first)} = {without}이므로 {without} + k = {top}에서 k = {top} - {guarded(without)} = {d}입니다.",
        ),
        draw.say(
            f"The local minimum value is {substituted((*bare[:3], d), second)} = {bottom}.",
            f"극솟값은 {substituted((*bare[:3], d), second)} = {bottom}입니다.",
        ),
    ]
    return steps, f"{d}, {bottom}", AnswerKey(type="list", value=listed((d, bottom)))


def _medium(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    a, p, q, d, low, high = _params(draw)
    f = _cubic(a, p, q, d)
    inside = [x for x in (p, q) if low < x < high]
    places = [low, *inside, high]
    values = {x: int(value(f, x)) for x in places}
    most, least = max(values.values()), min(values.values())
    shown = ", ".join(f"f({x}) = {substituted(f, x)} = {y}" for x, y in values.items())
    counted = " and ".join(f"x = {x}" for x in inside)
    steps = [
        _turning(draw)[0],
        draw.say(
            f"The extreme values on an interval are taken at its ends or at zeros of f' inside it; here {counted} {'lies' if len(inside) == 1 else 'lie'} inside.",
            f"닫힌구간에서 최댓값과 최솟값은 구간의 양 끝이나 구간 안의 f'(x) = 0인 점에서 나옵니다. 구간 안에 있는 것은 {', '.join(f'x = {x}' for x in inside)}입니다.",
        ),
        draw.say(f"Compare the values: {shown}.", f"함수의 값을 비교하면 {shown}입니다."),
        draw.say(f"The greatest value is {most} and the least is {least}.", f"따라서 최댓값은 {most}, 최솟값은 {least}입니다."),
    ]
    return steps, f"{most}, {least}", AnswerKey(type="list", value=listed((most, least)))


def _fitted(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    lead, p, q, d, _ = draw.params
    f = _cubic(lead, p, q, d)
    a, b = f[1], f[2]
    top = _top(lead, p, q, d)
    bare = (*f[:3], 0)
    steps = [
        draw.say(
            f"At both places the derivative f'(x) = {scaled(3 * lead, 'x²')} + 2ax + b is zero, so it equals {factored(3 * lead, p, q)} = {polynomial(derivative(f))}.",
            f"두 곳에서 도함수 f'(x) = {scaled(3 * lead, 'x²')} + 2ax + b의 값이 0이므로 f'(x) = {factored(3 * lead, p, q)} = {polynomial(derivative(f))}입니다.",
        ),
        draw.say(
            f"Compare the coefficients: 2a = {2 * a} and b = {b}, so a = {a}.",
            f"계수를 비교하면 2a = {2 * a}, b = {b}이므로 a = {a}입니다.",
        ),
        draw.say(
            f"The value at x = {p} is {top}. Without c it is {substituted(bare, p)} = {value(bare, p)}, so c = {top} - {guarded(value(bare, p))} = {d}.",
            f"x = {p}에서의 값이 {top}이고 c를 제외한 항들의 합은 {substituted(bare, p)} = {value(bare, p)}이므로 c = {top} - {guarded(value(bare, p))} = {d}입니다.",
        ),
        draw.say(
            f"Check the derivative at x = {q}: {substituted(derivative(f), q)} = 0.",
            f"검산: x = {q}에서 도함수의 값은 {substituted(derivative(f), q)} = 0입니다.",
        ),
    ]
    return steps, f"a = {a}, b = {b}, c = {d}", AnswerKey(type="list", value=listed((a, b, d)))


def _counted(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    k = draw.params[4]
    sentence, top, bottom = _heights(draw)
    count = 3 if bottom < k < top else 2 if k in (top, bottom) else 1
    where = {
        3: (f"between the two values {bottom} and {top}", f"극솟값 {josa(bottom, '과/와')} 극댓값 {top} 사이에 있으므로"),
        2: (
            "equal to one of the two values, so the line touches the graph there",
            "극값 중 하나와 같아 그 점에서 직선이 곡선에 접하므로",
        ),
        1: (f"outside the range from {bottom} to {top}", f"극솟값 {josa(bottom, '과/와')} 극댓값 {top} 사이에 있지 않으므로"),
    }[count]
    steps = [
        *_turning(draw),
        sentence,
        draw.say(
            f"The number k = {k} is {where[0]}: the line y = {k} meets the graph in {count} different point{'s' if count > 1 else ''}.",
            f"{josa(k, '은/는')} {where[1]}, 직선 y = {josa(k, '은/는')} 곡선과 서로 다른 {count}개의 점에서 만납니다.",
        ),
    ]
    return steps, str(count), number(count)


def _ranged(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    sentence, top, bottom = _heights(draw)
    bare = draw.task_type == "qa"
    final = f"{bottom} < k < {top}" if bare else draw.say(f"k < {bottom} or k > {top}", f"k < {bottom} 또는 k > {top}")
    steps = [
        *_turning(draw),
        sentence,
        draw.say(
            "The graph comes from one side, turns at the two extremes and goes on without end, so a horizontal line y = k meets it three times between the "
            "two values, twice on one of them, and once outside.",
            "곡선은 두 극점에서 방향을 바꾸고 양쪽으로 한없이 뻗어 나가므로, 직선 y = k와는 두 극값 사이에서 세 점, 극값에서 두 점, 그 밖에서 한 점에서 만납니다.",
        ),
        draw.say(
            f"So {'three' if bare else 'one single'} solution{'s' if bare else ''} means {final}.",
            f"따라서 {'서로 다른 세 실근을' if bare else '오직 하나의 실근을'} 갖는 k의 값의 범위는 {final}입니다.",
        ),
    ]
    return steps, final, AnswerKey(type="text", value=final)


def pose(draw: Draw) -> Problem:
    if draw.level == "hard":
        steps, final, key = _fitted(draw) if draw.task_type == "qa" else _counted(draw)
    else:
        steps, final, key = {"easy": _easy, "medium": _medium, "expert": _ranged}[draw.level](draw)
    return Problem(_question(draw), tuple(steps), final, key)


def _extremes(f: Coefficients) -> tuple[int, int]:
    """Local maximum and minimum value of a cubic whose turning points are whole: higher or lower than both neighbours."""
    heights = [int(value(f, x)) for x in range(-9, 16)]
    inner = list(zip(heights, heights[1:], heights[2:], strict=False))
    (top,) = (b for a, b, c in inner if b > a and b > c)
    (bottom,) = (b for a, b, c in inner if b < a and b < c)
    return top, bottom


def recompute(draw: Draw) -> str:
    """Without derivatives: values at neighbouring whole numbers, and changes of sign of f(x) - k."""
    a, p, q, d, *rest = _params(draw)
    f = _cubic(a, p, q, d)
    bare = draw.task_type == "qa"
    if draw.level == "medium":
        heights = [int(value(f, x)) for x in range(rest[0], rest[1] + 1)]
        return listed((max(heights), min(heights)))
    if draw.level == "hard" and bare:
        # f(x) - f(p) = lead·(x - p)²(x - r) with r = (3q - p)/2, because the tangent at the maximum is horizontal.
        r = (3 * q - p) // 2
        b, c = a * (p * p + 2 * p * r), -a * p * p * r
        return listed((-a * (2 * p + r), b, c + _top(a, p, q, d)))
    if draw.level == "hard":
        gaps = [value(f, x) - rest[0] for x in range(-40, 41)]
        return str(sum(gap == 0 for gap in gaps) + sum(before * after < 0 for before, after in pairwise(gaps)))
    top, bottom = _extremes(f)
    if draw.level == "easy":
        return listed((top, bottom) if bare else (_top(a, p, q, d) - _extremes((*f[:3], 0))[0], bottom))
    return f"{bottom} < k < {top}" if bare else draw.say(f"k < {bottom} or k > {top}", f"k < {bottom} 또는 k > {top}")


FAMILY = Family(
    id=ID,
    names={"en": "Extreme values of cubic functions", "ko": "삼차함수의 극값"},
    scope={
        "en": "Find local and absolute extremes of cubics, coefficients from them, and the number of solutions of f(x) = k.",
        "ko": "삼차함수의 극값과 최댓값, 최솟값을 구하고, 극값에서 계수를 찾으며, 방정식 f(x) = k의 실근의 개수를 구한다.",
    },
    method="values at whole numbers",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("local extrema", "maxima and minima", "extreme values"),
        "ko": ("극댓값과 극솟값", "극대와 극소", "함수의 극값"),
    },
)
