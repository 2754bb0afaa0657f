"""Similar triangles: a side from a ratio, a parallel to a side, areas cut by a parallel, and two lines that cross."""

from __future__ import annotations

from fractions import Fraction
from math import gcd
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.geometry.similar_wordings import BANK
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import listed, number
from seedless.text.particles import josa

ID = "teacher/mathematics/geometry/similar-triangles"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 250}

# easy (a, b, d): the sides a and d correspond; what corresponds to b?
# medium (p, q, s): AD = p, DB = q, and DE = s is parallel to BC. hard (p, q, t): the same, and p²·t is the area of ADE.
# expert (a, b, w): AB = a and CD = b stand on BD = w, and AD meets BC at P.


def _draw(level: str, rng: Random) -> Point | None:
    a, b, c = (rng.randrange(2, 16) for _ in range(3))
    if level == "easy":
        d = a + c
        return (a, b, d) if a != b and b != d and Fraction(b * d, a).denominator <= 3 else None
    if level == "medium":
        c = rng.randrange(2, 7)
        return (a, b, c) if len({a, b, c}) == 3 and Fraction(c * (a + b), a).denominator <= 3 else None
    if level == "hard":
        return (a, b, c) if gcd(a, b) == 1 and a < 10 else None
    a, b = rng.randrange(2, 31), rng.randrange(2, 31)
    w = rng.randrange(4, 61)
    easy = Fraction(a * b, a + b).denominator <= 3 and Fraction(w * a, a + b).denominator <= 3
    return (a, b, w) if a != b and easy else None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "hard":
        p, q, t = point
        return (f"{p} {q} {p * p * t}",)
    return (" ".join(map(str, point)),)


def pose(draw: Draw) -> Problem:
    return {"easy": _sides, "medium": _parallel, "hard": _areas, "expert": _crossing}[draw.level](draw)


def _asked(draw: Draw, **values: int) -> str:
    """The question with the form of its answer, which may be no whole number."""
    form = draw.say(" Give a whole number or a fraction in lowest terms.", " 자연수 또는 기약분수로 답하시오.")
    return draw.worded(BANK[draw.level, draw.task_type], **values) + form


def _times(factor: Fraction, value: int) -> str:
    return f"{factor} × {value} = {factor * value}"


def _sides(draw: Draw) -> Problem:
    a, b, d = draw.params
    factor = Fraction(d, a)
    x = factor * b
    steps = (
        draw.say(
            "In similar triangles all lengths are multiplied by the same factor.",
            "닮은 두 삼각형에서 대응하는 변의 길이의 비는 모두 같습니다.",
        ),
        draw.say(
            f"The length {a} corresponds to {d}, so the factor is {d}/{a}{f' = {factor}' if str(factor) != f'{d}/{a}' else ''}.",
            f"길이 {a}에 대응하는 길이가 {d}이므로 배율은 {d}/{a}{f' = {factor}' if str(factor) != f'{d}/{a}' else ''}입니다.",
        ),
        draw.say(
            f"The length sought corresponds to {b}: {_times(factor, b)}.",
            f"구하는 길이는 {b}에 대응하므로 {_times(factor, b)}입니다.",
        ),
    )
    return Problem(_asked(draw, a=a, b=b, d=d), steps, str(x), number(x))


def _parallel(draw: Draw) -> Problem:
    p, q, s = draw.params
    x = Fraction(s * (p + q), p)
    steps = (
        draw.say(
            "A parallel to one side cuts off a triangle similar to the whole: they share the angle at the top, and the "
            "other angles are corresponding angles.",
            "한 변에 평행한 직선으로 잘라 낸 작은 삼각형은 전체 삼각형과 닮음입니다. 꼭지각이 공통이고 나머지 각은 동위각으로 같기 "
            "때문입니다(AA 닮음).",
        ),
        draw.say(
            f"The side that corresponds to the part {p} is the whole {p} + {q} = {p + q}, not the part {q}.",
            f"작은 삼각형의 변 {p}에 대응하는 변은 나머지 부분 {josa(q, '이/가')} 아니라 전체 {p} + {q} = {p + q}입니다.",
        ),
        draw.say(
            f"So x : {s} = {p + q} : {p}, that is {p} × x = {s} × {p + q} = {s * (p + q)}.",
            f"따라서 x : {s} = {p + q} : {p}이고, {p} × x = {s} × {p + q} = {s * (p + q)}입니다.",
        ),
        draw.say(f"x = {s * (p + q)} ÷ {p} = {x}.", f"x = {s * (p + q)} ÷ {p} = {x}입니다."),
    )
    return Problem(_asked(draw, p=p, q=q, s=s), steps, str(x), number(x))


def _areas(draw: Draw) -> Problem:
    p, q, t = draw.params
    small, whole = p * p * t, (p + q) ** 2 * t
    steps = (
        draw.say(
            f"The small triangle is similar to the whole one, and the divided side measures {p} + {q} = {p + q} in all, "
            f"so the sides are as {p} to {p + q}.",
            f"작은 삼각형과 전체 삼각형은 닮음이고 나누어진 변의 전체 길이는 {p} + {q} = {p + q}이므로 닮음비는 {p} : {p + q}입니다.",
        ),
        draw.say(
            f"Areas grow with the square of the ratio: {p}² = {p * p} and {p + q}² = {(p + q) ** 2}, so they are as {p * p} to {(p + q) ** 2}.",
            f"넓이의 비는 닮음비의 제곱의 비와 같고, {p}² = {p * p}, {p + q}² = {(p + q) ** 2}이므로 {p * p} : {(p + q) ** 2}입니다.",
        ),
        draw.say(
            f"One part is {small} ÷ {p * p} = {t}, so the whole triangle has the area {t} × {(p + q) ** 2} = {whole}.",
            f"비의 한 부분은 {small} ÷ {p * p} = {t}이므로 전체 삼각형의 넓이는 {t} × {(p + q) ** 2} = {whole}입니다.",
        ),
        draw.say(
            f"The rest beyond the parallel is {whole} - {small} = {whole - small}.",
            f"따라서 나머지 부분의 넓이는 {whole} - {small} = {whole - small}입니다.",
        ),
    )
    question = draw.worded(BANK["hard", draw.task_type], p=p, q=q, area=small)
    return Problem(question, steps, str(whole - small), number(whole - small))


def _crossing(draw: Draw) -> Problem:
    a, b, w = draw.params
    height, along = Fraction(a * b, a + b), Fraction(w * a, a + b)
    both = Fraction(1, a) + Fraction(1, b)
    steps = []
    if draw.task_type == "reasoning":
        steps.append(
            draw.say(
                f"Call the uprights AB = {a} and CD = {b}, with B and D on the ground; AD and BC meet at P.",
                f"수직으로 선 두 선분을 AB = {a}, CD = {josa(b, '이라/라')} 하고 B와 D는 바닥에 있다고 합니다. AD와 BC의 교점을 P라고 합니다.",
            )
        )
    steps += [
        draw.say(
            "Let H be the foot of the perpendicular from P to BD. PH, AB and CD are all perpendicular to BD, so they are parallel.",
            "점 P에서 BD에 내린 수선의 발을 H라고 하면 PH, AB, CD는 모두 BD에 수직이므로 서로 평행합니다.",
        ),
        draw.say(
            f"Triangles DPH and DAB are similar: PH/{a} = DH/{w}. Triangles BPH and BCD are similar: PH/{b} = BH/{w}.",
            f"삼각형 DPH와 DAB가 닮음이므로 PH/{a} = DH/{w}이고, 삼각형 BPH와 BCD가 닮음이므로 PH/{b} = BH/{w}입니다.",
        ),
        draw.say(
            f"Add them: since DH + BH = {w}, PH/{a} + PH/{b} = 1.",
            f"두 식을 더하면 DH + BH = {w}이므로 PH/{a} + PH/{b} = 1입니다.",
        ),
        draw.say(
            f"1/{a} + 1/{b} = {both}, so PH = 1 ÷ ({both}) = {height}.",
            f"1/{a} + 1/{b} = {both}이므로 PH = 1 ÷ ({both}) = {height}입니다.",
        ),
    ]
    if draw.task_type == "qa":
        steps.append(
            draw.say(
                f"From PH/{b} = BH/{w}: BH = {height} ÷ {b} × {w} = {along}.",
                f"PH/{b} = BH/{w}에서 BH = {height} ÷ {b} × {w} = {along}입니다.",
            )
        )
        key = AnswerKey(type="list", value=listed((along, height)))
        return Problem(draw.worded(BANK["expert", "qa"], a=a, b=b, w=w), tuple(steps), f"BH = {along}, PH = {height}", key)
    steps.append(
        draw.say(
            f"The distance {w} m has cancelled: it does not change the height.",
            f"거리 {w} m는 식에서 없어지므로 높이에 영향을 주지 않습니다.",
        )
    )
    return Problem(draw.worded(BANK["expert", "reasoning"], a=a, b=b, w=w), tuple(steps), str(height), number(height))


def recompute(draw: Draw) -> str:
    """In coordinates: lines are written down and intersected, areas are half of cross products."""
    if draw.level == "easy":
        # Legs a and b on the axes; the parallel to the third side through (d, 0) meets the second axis at (0, y).
        a, b, d = draw.params
        return str(_meet((d, 0), (-a, b), (0, 0), (0, 1))[1])
    if draw.level == "medium":
        # A at the origin, AB along the first axis, D(p, 0), E(p, s); AE produced meets the parallel through B.
        p, q, s = draw.params
        return str(_meet((0, 0), (p, s), (p + q, 0), (0, 1))[1])
    if draw.level == "hard":
        # D(p, 0), B(p + q, 0), E = (0, e) with p · e / 2 as the given area; C from the parallel through B.
        p, q, t = draw.params
        e = 2 * p * t
        c = _meet((p + q, 0), (-p, e), (0, 0), (0, 1))[1]
        return str((Fraction(p + q) * c - p * e) / 2)
    a, b, w = draw.params
    x, y = _meet((0, a), (w, -a), (0, 0), (w, b))
    return listed((x, y)) if draw.task_type == "qa" else str(y)


Pair = tuple[int, int]


def _meet(p: Pair, u: Pair, q: Pair, v: Pair) -> tuple[Fraction, Fraction]:
    """Where the line through p along u meets the line through q along v."""
    step = Fraction((q[0] - p[0]) * v[1] - (q[1] - p[1]) * v[0], u[0] * v[1] - u[1] * v[0])
    return p[0] + step * u[0], p[1] + step * u[1]


FAMILY = Family(
    id=ID,
    names={"en": "Similar triangles", "ko": "삼각형의 닮음"},
    scope={
        "en": "Find lengths and areas with similar triangles, parallels and the square of the ratio.",
        "ko": "삼각형의 닮음과 평행선, 닮음비의 제곱을 이용하여 길이와 넓이를 구한다.",
    },
    method="intersection of lines in coordinates",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("similarity", "intercept theorem", "scale factor"),
        "ko": ("닮음", "닮음비", "닮은 도형", "평행선과 선분의 길이의 비"),
    },
)
