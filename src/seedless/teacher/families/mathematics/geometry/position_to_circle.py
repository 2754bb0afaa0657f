"""Where a point or a line lies to a circle: inside, on it, outside; two common points, tangent, none."""

from __future__ import annotations

from fractions import Fraction
from math import gcd
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces, labelled
from seedless.teacher.families.mathematics.geometry.circle_equation import general, standard
from seedless.teacher.families.mathematics.geometry.lengths import line_equation, point
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded, summed
from seedless.text.particles import josa

ID = "teacher/mathematics/geometry/position-to-circle"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}

# easy, medium, hard (kind, a, b, square, p, q): the circle about (a, b) with the squared radius and the point (p, q); hard shows
# the general form. expert (kind, a, b, square, u, v, w): the line ux + vy = w. kind: 0 inside (or two points), 1 on it, 2 outside.

LABELS = {"en": ("inside", "on the circle", "outside"), "ko": ("원의 내부", "원 위", "원의 외부")}
LINE_LABELS = {
    "en": ("two common points", "tangent", "no common point"),
    "ko": ("서로 다른 두 점에서 만난다", "접한다", "만나지 않는다"),
}

_EN = "inside, on the circle, or outside"
_KO = '"원의 내부", "원 위", "원의 외부"'
_LINE_EN = "two common points, tangent, or no common point"
_LINE_KO = '"서로 다른 두 점에서 만난다", "접한다", "만나지 않는다"'
BANK = {
    "easy": (
        (
            f"Where does the point {{p}} lie with respect to the circle {{circle}}: {_EN}?",
            f"점 {{p:은/는}} 원 {{circle}}에 대하여 어디에 있는지 {_KO} 중에서 골라 쓰시오.",
        ),
        (
            f"A circle about the origin has the equation {{circle}}. Decide whether {{p}} is {_EN}.",
            f"중심이 원점인 원 {{circle:이/가}} 있다. 점 {{p}}의 위치를 {_KO} 중에서 골라 쓰시오.",
        ),
        (
            f"The screen of a radar ends at the circle {{circle}}. An aircraft is at {{p}}. Classify its position: {_EN}.",
            f"레이더 화면의 경계는 원 {{circle}}이다. 비행기가 점 {{p}}에 있을 때, 비행기의 위치를 {_KO} 중에서 골라 답하시오.",
        ),
    ),
    "medium": (
        (
            f"Given the circle {{circle}}, state where {{p}} lies: {_EN}.",
            f"원 {{circle}}에 대하여 점 {{p}}의 위치를 {_KO} 중에서 골라 쓰시오.",
        ),
        (
            f"Is the point {{p}} {_EN}, if the circle is {{circle}}?",
            f"원의 방정식이 {{circle}}일 때, 점 {{p:이/가}} 있는 곳은 {_KO} 중 어디인지 답하시오.",
        ),
        (
            f"A lawn sprinkler reaches as far as the circle {{circle}}. A rose bush stands at {{p}}. Where is it with respect to that "
            f"circle: {_EN}?",
            f"잔디밭 살수기의 물은 원 {{circle}}까지 닿는다. 점 {{p}}에 있는 장미는 이 원의 어디에 있는지 {_KO} 중에서 골라 쓰시오.",
        ),
    ),
    "hard": (
        (
            f"The circle has the equation {{circle}}. Where is {{p}}: {_EN}?",
            f"원의 방정식이 {{circle}}이다. 점 {{p:은/는}} 어디에 있는지 {_KO} 중에서 골라 쓰시오.",
        ),
        (
            f"Without drawing, classify the position of {{p}} with respect to {{circle}} as {_EN}.",
            f"그림을 그리지 않고, 원 {{circle}}에 대한 점 {{p}}의 위치를 {_KO} 중 하나로 분류하시오.",
        ),
        (
            f"A mobile phone mast serves the area bounded by {{circle}}. A house stands at {{p}}. Classify its position with respect to the border: "
            f"{_EN}.",
            f"휴대 전화 기지국이 담당하는 구역의 경계는 원 {{circle}}이다. 집이 점 {{p}}에 있을 때, 경계에 대한 집의 위치를 {_KO} 중에서 골라 쓰시오.",
        ),
    ),
    "expert": (
        (
            f"How does the line {{line}} lie to the circle {{circle}}: {_LINE_EN}?",
            f"직선 {{line:과/와}} 원 {{circle}}의 위치 관계를 {_LINE_KO} 중에서 골라 쓰시오.",
        ),
        (
            f"Classify the line {{line}} and the circle {{circle}} by their common points: {_LINE_EN}.",
            f"직선 {{line:과/와}} 원 {{circle}}이 만나는 점의 개수를 조사하여 위치 관계를 {_LINE_KO} 중 하나로 분류하시오.",
        ),
        (
            f"A straight road {{line}} runs near a round lake with the shore line {{circle}}. What do the two curves have: {_LINE_EN}?",
            f"곧은 도로 {{line:과/와}} 둥근 호수의 가장자리 {{circle:이/가}} 있다. 두 도형의 위치 관계를 {_LINE_KO} 중에서 골라 답하시오.",
        ),
    ),
}


def _candidate(level: str, kind: int, rng: Random) -> Point | None:
    a, b = (0, 0) if level == "easy" else (rng.randrange(-6, 7), rng.randrange(-6, 7))
    off = (1 - kind) * rng.randrange(1, 5)
    if level == "expert":
        u, v, t = rng.randrange(1, 6), rng.randrange(-5, 6), rng.randrange(1, 4)
        norm = u * u + v * v
        square = t * t * norm
        w = u * a + v * b + rng.choice((-1, 1)) * t * norm
        return (kind, a, b, square + off, u, v, w) if gcd(u, v) == 1 and v and a and b and w and square + off > 0 else None
    p, q = a + rng.randrange(-12, 13), b + rng.randrange(-12, 13)
    square = (p - a) ** 2 + (q - b) ** 2 + off
    fits = p != a and q != b and square > 1 and (level == "easy" or (a and b)) and a * a + b * b != square
    return (kind, a, b, square, p, q) if fits else None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    _, a, b, square, *rest = point
    circle = _circle(level, a, b, square)
    if level == "expert":
        line = line_equation(*rest)
        return (f"{line} {circle}",)
    place = " ".join(map(str, rest))
    return (f"{place} {circle}", f"{circle} {place}")


def _circle(level: str, a: int, b: int, square: int) -> str:
    if level in ("easy", "medium"):
        return standard(a, b, square)
    return general(a, b, square)


def pose(draw: Draw) -> Problem:
    kind, a, b, square, *rest = draw.params
    circle = _circle(draw.level, a, b, square)
    if draw.level == "expert":
        label = LINE_LABELS[draw.language][kind]
        question = draw.worded(BANK["expert"], line=line_equation(*rest), circle=circle)
        steps = _line_steps(draw)
    else:
        label = LABELS[draw.language][kind]
        question = draw.worded(BANK[draw.level], p=point("P", *rest), circle=circle)
        steps = _general_steps(draw) if draw.level == "hard" else _distance_steps(draw)
    return Problem(question, steps, label, AnswerKey(type="choice", value=label))


def _told(draw: Draw) -> str:
    kind = draw.params[0]
    english = (
        "the point is inside the circle",
        "the point lies on the circle",
        "the point is outside the circle",
    )[kind]
    return draw.say(english, ("점은 원의 내부에 있습니다", "점은 원 위에 있습니다", "점은 원의 외부에 있습니다")[kind])


def _distance_steps(draw: Draw) -> tuple[str, ...]:
    kind, a, b, square, p, q = draw.params
    u, v = p - a, q - b
    found = u * u + v * v
    sides = f"({summed(p, -a)})² + ({summed(q, -b)})²" if a or b else f"{guarded(p)}² + {guarded(q)}²"
    sign = "<=>"[kind]
    return (
        draw.say(
            f"Compare the squared distance of P from the centre {point('', a, b)} with r² = {square}.",
            f"중심 {point('', a, b)}에서 점 P까지의 거리의 제곱을 r² = {josa(square, '과/와')} 비교합니다.",
        ),
        draw.say(
            f"It is {sides} = {u * u} + {v * v} = {found}.",
            f"거리의 제곱은 {sides} = {u * u} + {v * v} = {found}입니다.",
        ),
        draw.say(f"Since {found} {sign} {square}, {_told(draw)}.", f"{found} {sign} {square}이므로 {_told(draw)}."),
    )


def _general_steps(draw: Draw) -> tuple[str, ...]:
    kind, a, b, square, p, q = draw.params
    d, e, f = -2 * a, -2 * b, a * a + b * b - square
    value = p * p + q * q + d * p + e * q + f
    return (
        draw.say(
            "The left side of the equation equals (x - a)² + (y - b)² - r²: it is negative inside the circle, 0 on it, positive outside.",
            "방정식의 좌변은 (x - a)² + (y - b)² - r²과 같으므로 원의 내부에서는 음수, 원 위에서는 0, 외부에서는 양수입니다.",
        ),
        draw.say(
            f"At P it is {guarded(p)}² + {guarded(q)}² {_signed(d)} × {guarded(p)} {_signed(e)} × {guarded(q)}"
            f"{f' {_signed(f)}' if f else ''} = {value}.",
            f"점 P의 좌표를 대입하면 {guarded(p)}² + {guarded(q)}² {_signed(d)} × {guarded(p)} {_signed(e)} × {guarded(q)}"
            f"{f' {_signed(f)}' if f else ''} = {value}입니다.",
        ),
        draw.say(
            f"{value} is {('negative', 'zero', 'positive')[kind]}, so {_told(draw)}."
            if kind != 1
            else f"The equation holds, so {_told(draw)}.",
            f"이 값이 {('음수', '0', '양수')[kind]}이므로 {_told(draw)}.",
        ),
    )


def _signed(value: int) -> str:
    return f"{'-' if value < 0 else '+'} {abs(value)}"


def _line_steps(draw: Draw) -> tuple[str, ...]:
    kind, a, b, square, u, v, w = draw.params
    norm, gap = u * u + v * v, u * a + v * b - w
    sign = "<=>"[kind]
    squared = Fraction(gap * gap, norm)
    english = ("meets the circle in two points", "touches the circle", "does not meet the circle")[kind]
    korean = ("서로 다른 두 점에서 만납니다", "접합니다", "만나지 않습니다")[kind]
    return (
        draw.say(
            f"Completing the squares gives {_circle('medium', a, b, square)}: centre {point('', a, b)}, r² = {square}.",
            f"완전제곱식으로 고치면 {_circle('medium', a, b, square)}이므로 중심은 {point('', a, b)}, r² = {square}입니다.",
        ),
        draw.say(
            f"The distance d of the centre (a, b) from the line ux + vy = w satisfies d² = (ua + vb - w)²/(u² + v²). Here "
            f"{u} × {guarded(a)} + {guarded(v)} × {guarded(b)} - {guarded(w)} = {gap} and "
            f"{u}² + {guarded(v)}² = {norm}.",
            f"중심 (a, b)에서 직선 ux + vy = w까지의 거리를 d라고 하면 d² = (ua + vb - w)²/(u² + v²)입니다. 여기서 "
            f"{u} × {guarded(a)} + {guarded(v)} × {guarded(b)} - {guarded(w)} = {gap}이고 {u}² + {guarded(v)}² = {norm}입니다.",
        ),
        draw.say(
            f"So d² = {gap * gap} ÷ {norm} = {squared}.",
            f"따라서 d² = {gap * gap} ÷ {norm} = {squared}입니다.",
        ),
        draw.say(
            f"Since {squared} {sign} {square}, d is {('less than', 'equal to', 'greater than')[kind]} r: the line {english}.",
            f"{squared} {sign} {square}이므로 직선과 원은 {korean}.",
        ),
    )


def recompute(draw: Draw) -> str:
    """Points: the row of the point cuts the circle to both sides of it or not. Lines: the discriminant of the substitution."""
    _, a, b, square, *rest = draw.params
    if draw.level == "expert":
        u, v, w = rest
        # y = (w - ux)/v put into the general form, times v².
        two, one = v * v + u * u, -2 * a * v * v - 2 * u * w + 2 * b * u * v
        none = w * w - 2 * b * v * w + (a * a + b * b - square) * v * v
        discriminant = one * one - 4 * two * none
        kind = 1 - (discriminant > 0) + (discriminant < 0)
        return LINE_LABELS[draw.language][kind]
    p, q = rest
    d, e, f = -2 * a, -2 * b, a * a + b * b - square
    # x² + dx + (q² + eq + f) on the row y = q: its roots lie to both sides of p when it is negative there.
    discriminant = d * d - 4 * (q * q + e * q + f)
    twice = 2 * p + d
    kind = 1 if discriminant == twice * twice else 0 if discriminant > twice * twice else 2
    return LABELS[draw.language][kind]


FAMILY = Family(
    id=ID,
    names={"en": "Position of points and lines to a circle", "ko": "점, 직선과 원의 위치 관계"},
    scope={
        "en": "Decide whether a point lies inside, on or outside a circle and how a line meets it.",
        "ko": "점이 원의 내부, 원 위, 외부 중 어디에 있는지와 직선과 원의 위치 관계를 판단한다.",
    },
    method="discriminants",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, labelled(_candidate), _shown),
    task_types=("classification",),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("tangent line to a circle", "line and circle", "point and circle"),
        "ko": ("원과 직선의 위치 관계", "원과 직선", "점과 원의 위치 관계"),
    },
)
