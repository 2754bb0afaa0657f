"""Definite integrals: of a quadratic, by symmetry and as an average, as an area between two graphs, over changes of sign."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces, signed
from seedless.teacher.families.mathematics.calculus.definite_integral_wordings import BANK
from seedless.teacher.families.mathematics.polynomials import (
    Coefficients,
    Number,
    added,
    antiderivative,
    factored,
    polynomial,
    substituted,
    times,
    value,
)
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded
from seedless.teacher.values import number
from seedless.text.particles import josa

ID = "teacher/mathematics/calculus/definite-integral"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 240}

# easy (a, b, c, low, high): ax² + bx + c. medium (a, b, c, d, k): ax³ + bx² + cx + d from -k to k, or its mean from 0 to k.
# hard (a, p, q, m, n): y = a(x - p)(x - q) + mx + n and y = mx + n. expert (a, p, q, k): |a(x - p)(x - q)| from 0 to k.


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        low = rng.randrange(0, 5)
        return (3 * signed(rng, 1, 4), 2 * signed(rng, 1, 7), signed(rng, 1, 13), low, low + rng.randrange(1, 5))
    if level == "medium":
        return (4 * signed(rng, 1, 3), 3 * signed(rng, 1, 5), 2 * signed(rng, 1, 6), signed(rng, 1, 16), rng.randrange(2, 6))
    if level == "hard":
        p = rng.randrange(-5, 4)
        a, q = signed(rng, 1, 4), p + rng.randrange(2, 7)
        m, n = signed(rng, 1, 7), signed(rng, 1, 10)
        return (a, p, q, m, n) if a * p * q + n and m - a * (p + q) else None
    p = rng.randrange(0, 6)
    q = p + rng.randrange(1, 6)
    k = q + rng.randrange(0, 4)
    return (3 * signed(rng, 1, 5), p, q, k) if p or k > q else None  # otherwise no sign changes


def _between(params: tuple[int, ...]) -> tuple[Coefficients, Coefficients]:
    """hard: the parabola and the line."""
    a, p, q, m, n = params
    line = (m, n)
    return added((a, -a * (p + q), a * p * q), line), line


def _parabola(params: tuple[int, ...]) -> Coefficients:
    """expert: a(x - p)(x - q)."""
    a, p, q, _ = params
    return a, -a * (p + q), a * p * q


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "easy":
        *f, low, high = point
        return (f"{polynomial(tuple(f))} {low} {high}", f"{polynomial(tuple(f))} {high} {low}")
    if level == "medium":
        *f, k = point
        text = polynomial(tuple(f))
        return (f"{text} {k} {k}", f"{text} 0 {k}", f"{k} {text}", f"{k} {k} {text}")
    if level == "hard":
        curve, line = map(polynomial, _between(point))
        return (f"{curve} {line}", f"{line} {curve}")
    text, k = polynomial(_parabola(point)), point[3]
    return (f"{text} 0 {k}", f"0 {k} {text}", f"{text} {k}")


def _question(draw: Draw) -> str:
    bank = BANK[draw.level, draw.task_type]
    if draw.level == "hard":
        curve, line = (f"y = {polynomial(side)}" for side in _between(draw.params))
        return draw.worded(bank, curve=curve, line=line)
    if draw.level == "expert":
        f = polynomial(_parabola(draw.params))
        return draw.worded(bank, f=f, high=draw.params[3], f_particle=josa(f, "을/를").removeprefix(f))
    if draw.level == "easy":
        *plain, low, high = draw.params
        return draw.worded(bank, f=polynomial(tuple(plain)), low=low, high=high)
    *mixed, high = _told(draw)
    return draw.worded(bank, f=polynomial(tuple(mixed)), high=high)


def _told(draw: Draw) -> tuple[int, ...]:
    """medium: in a story about heights and pressures every term is positive."""
    return tuple(map(abs, draw.params)) if draw.task_type == "reasoning" else draw.params


def _found(draw: Draw, f: Coefficients) -> str:
    whole = antiderivative(f)
    return draw.say(
        f"An antiderivative of {polynomial(f)} is F(x) = {polynomial(whole)}.",
        f"{polynomial(f)}의 한 부정적분은 F(x) = {polynomial(whole)}입니다.",
    )


def _limits(draw: Draw, f: Coefficients, low: int, high: int) -> tuple[str, Number]:
    """The fundamental theorem between two bounds: the sentence and the value."""
    whole = antiderivative(f)
    above, below = value(whole, high), value(whole, low)
    upper = f"{substituted(whole, high)} = {above}"
    lower = f"{substituted(whole, low)} = {below}" if low else "0"
    return draw.say(
        f"At x = {high} it is {upper}, at x = {low} it is {lower}; the integral is {above} - {guarded(below)} = {above - below}.",
        f"x = {high}일 때 {upper}, x = {low}일 때 {lower}이므로 정적분의 값은 {above} - {guarded(below)} = {above - below}입니다.",
    ), above - below


def _plain(draw: Draw) -> tuple[list[str], Number]:
    *f, low, high = draw.params
    sentence, found = _limits(draw, tuple(f), low, high)
    lead = draw.say(
        "The total change of a quantity is the integral of its rate of change.",
        "어떤 양의 변화량은 그 양의 변화율을 적분한 값입니다.",
    )
    middle = Fraction(low + high, 2)
    ends = value(tuple(f), low), value(tuple(f), middle), value(tuple(f), high)
    weighted = f"({ends[0]} + 4 × {guarded(ends[1])} + {guarded(ends[2])})"
    check = draw.say(
        f"Check with Simpson's rule, exact here, from the values {ends[0]}, {ends[1]} and {ends[2]} at {low}, {middle} and {high}: "
        f"{high - low}/6 × {weighted} = {found}.",
        f"검산: 이차함수에 대하여 정확한 심프슨 공식에 x = {low}, {middle}, {high}에서의 값 {ends[0]}, {ends[1]}, {ends[2]}{josa(ends[2], '을/를').removeprefix(str(ends[2]))} "
        f"넣으면 {high - low}/6 × {weighted} = {found}입니다.",
    )
    return [*([] if draw.task_type == "qa" else [lead]), _found(draw, tuple(f)), sentence, check], found


def _symmetric(draw: Draw) -> tuple[list[str], Number]:
    a, b, c, d, k = draw.params
    odd, even = polynomial((a, 0, c, 0)), (b, 0, d)
    sentence, half = _limits(draw, even, 0, k)
    return [
        draw.say(
            f"The bounds are symmetric about 0, so the odd part {odd} contributes 0: its pieces on the left and on the right cancel.",
            f"적분 구간이 0에 대하여 대칭이므로 홀수 차수의 항 {odd}의 정적분은 왼쪽과 오른쪽이 서로 상쇄되어 0입니다.",
        ),
        draw.say(
            f"The even part {polynomial(even)} gives twice its integral from 0 to {k}.",
            f"짝수 차수의 항 {polynomial(even)}의 정적분은 0부터 {k}까지의 정적분의 2배입니다.",
        ),
        _found(draw, even),
        sentence,
        draw.say(
            f"Twice that is 2 × {guarded(half)} = {2 * half}.", f"따라서 구하는 값은 2 × {guarded(half)} = {2 * half}입니다."
        ),
    ], 2 * half


def _mean(draw: Draw) -> tuple[list[str], Number]:
    *f, k = _told(draw)
    sentence, whole = _limits(draw, tuple(f), 0, k)
    mean = Fraction(whole) / k
    return [
        draw.say(
            f"The mean of a quantity over an interval is its integral divided by the length of the interval, here {k}.",
            f"어떤 양의 평균은 그 양을 적분한 값을 구간의 길이 {josa(k, '으로/로')} 나눈 것입니다.",
        ),
        _found(draw, tuple(f)),
        sentence,
        draw.say(
            f"Divide by {k}: {whole} ÷ {k} = {mean}.", f"{josa(k, '으로/로')} 나누면 평균은 {whole} ÷ {k} = {mean}입니다."
        ),
    ], mean


def _enclosed(draw: Draw) -> tuple[list[str], Number]:
    a, p, q, _, _ = draw.params
    curve, line = _between(draw.params)
    gap = (a, -a * (p + q), a * p * q)
    above = times(gap, -1) if a > 0 else gap
    names = ("line", "직선") if a > 0 else ("parabola", "포물선")
    sentence, area = _limits(draw, above, p, q)
    return [
        draw.say(
            f"Where they meet, {polynomial(curve)} = {polynomial(line)}, that is {polynomial(gap)} = 0, or {factored(a, p, q)} = 0: "
            f"x = {p} and x = {q}.",
            f"교점의 x좌표는 {polynomial(curve)} = {polynomial(line)}, 즉 {polynomial(gap)} = 0에서 {factored(a, p, q)} = 0이므로 "
            f"{josa(p, '과/와')} {q}입니다.",
        ),
        draw.say(
            f"Between these the {names[0]} lies above, because the coefficient of x² in the difference is {a}. "
            f"So integrate upper minus lower, {polynomial(above)}.",
            f"두 식의 차에서 x²의 계수가 {a}이므로 두 교점 사이에서는 {names[1]}이 위에 있습니다. 위의 식에서 아래의 식을 뺀 "
            f"{josa(polynomial(above), '을/를')} 적분합니다.",
        ),
        _found(draw, above),
        sentence,
        draw.say(
            f"Check with the formula |a|(q - p)³/6 for a parabola and a line: {abs(a)} × {q - p}³/6 = {area}.",
            f"검산: 포물선과 직선에 대한 넓이 공식 |a|(q - p)³/6을 쓰면 {abs(a)} × {q - p}³/6 = {area}입니다.",
        ),
    ], area


def _pieces(draw: Draw) -> tuple[list[str], Number]:
    a, p, q, k = draw.params
    f = _parabola(draw.params)
    whole = antiderivative(f)
    marks = sorted({0, p, q, k})
    lead = draw.say(
        "The total distance, or the total amount moved, is the integral of the absolute value of the rate.",
        "방향과 관계없이 움직인 전체 거리나 양은 변화율의 절댓값을 적분한 값입니다.",
    )
    signs, parts, total = [], [], Fraction(0)
    for low, high in pairwise(marks):
        part = Fraction(value(whole, high) - value(whole, low))
        positive = part > 0
        signs.append(
            draw.say(
                f"{'positive' if positive else 'negative'} from {low} to {high}",
                f"{low}부터 {high}까지는 {'양수' if positive else '음수'}",
            )
        )
        parts.append(f"|{part}|")
        total += abs(part)
    values = ", ".join(f"F({x}) = {value(whole, x)}" for x in marks)
    sizes = [abs(value(whole, high) - value(whole, low)) for low, high in pairwise(marks)]
    differences = ", ".join(
        f"{value(whole, high)} - {guarded(value(whole, low))} = {value(whole, high) - value(whole, low)}"
        for low, high in pairwise(marks)
    )
    return [
        *([] if draw.task_type == "qa" else [lead]),
        draw.say(
            f"Factor to see the signs: {polynomial(f)} = {factored(a, p, q)} is {', '.join(signs)}.",
            f"인수분해하여 부호를 알아봅니다. {polynomial(f)} = {factored(a, p, q)}의 값은 {', '.join(signs)}입니다.",
        ),
        _found(draw, f),
        draw.say(
            f"Its values at the bounds and where the sign changes are {values}.",
            f"구간의 양 끝과 부호가 바뀌는 곳에서 {values}입니다.",
        ),
        draw.say(
            f"The integrals of the pieces are {differences}.",
            f"각 구간의 정적분은 {differences}입니다.",
        ),
        draw.say(
            f"Add their sizes: {' + '.join(map(str, sizes))} = {total}.",
            f"절댓값을 모두 더하면 {' + '.join(map(str, sizes))} = {total}입니다.",
        ),
    ], total


def pose(draw: Draw) -> Problem:
    if draw.level == "medium":
        steps, found = _symmetric(draw) if draw.task_type == "qa" else _mean(draw)
    else:
        steps, found = {"easy": _plain, "hard": _enclosed, "expert": _pieces}[draw.level](draw)
    return Problem(_question(draw), tuple(steps), str(found), number(found))


def _simpson(f: Coefficients, low: int, high: int) -> Fraction:
    """Exact for polynomials up to the third degree."""
    middle = Fraction(low + high, 2)
    return Fraction(high - low, 6) * (value(f, low) + 4 * value(f, middle) + value(f, high))


def recompute(draw: Draw) -> str:
    """Simpson's rule, exact up to degree three, between zeros found by trying whole numbers."""
    if draw.level == "easy":
        *plain, low, high = draw.params
        return str(_simpson(tuple(plain), low, high))
    if draw.level == "medium":
        *mixed, k = _told(draw)
        return str(_simpson(tuple(mixed), -k, k) if draw.task_type == "qa" else _simpson(tuple(mixed), 0, k) / k)
    if draw.level == "hard":
        curve, line = _between(draw.params)
        gap = added(curve, times(line, -1))
        p, q = (x for x in range(-12, 13) if value(gap, x) == 0)
        return str(abs(_simpson(gap, p, q)))
    f, k = _parabola(draw.params), draw.params[3]
    marks = sorted({0, k} | {x for x in range(k) if value(f, x) == 0})
    return str(sum((abs(_simpson(f, low, high)) for low, high in pairwise(marks)), Fraction(0)))


FAMILY = Family(
    id=ID,
    names={"en": "Definite integrals and areas", "ko": "정적분과 넓이"},
    scope={
        "en": "Integrate polynomials, use symmetry and averages, and find areas and ways travelled where signs change.",
        "ko": "다항함수의 정적분을 구하고, 대칭성과 평균값을 이용하며, 넓이와 움직인 거리를 구한다.",
    },
    method="Simpson's rule",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("integral", "integration", "area under a curve"), "ko": ("정적분", "부정적분", "적분법", "도형의 넓이")},
)
