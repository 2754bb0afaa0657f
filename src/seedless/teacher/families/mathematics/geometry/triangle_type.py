"""Acute, right or obtuse: the converse of Pythagoras' theorem on three sides, on surds, on three points."""

from __future__ import annotations

from math import isqrt
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces, labelled
from seedless.teacher.families.mathematics.geometry.lengths import point, triples
from seedless.teacher.family import Draw, Family, Problem

ID = "teacher/mathematics/geometry/triangle-type"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}

# easy, medium (kind, a, b, c): the sides; easy names the longest last. hard: the squares of the sides.
# expert (kind, six coordinates). kind: 0 acute, 1 right, 2 obtuse.

LABELS = {"en": ("acute", "right", "obtuse"), "ko": ("예각삼각형", "직각삼각형", "둔각삼각형")}
SMALL, LARGE = triples(120), triples(150)

_EN = "acute, right or obtuse"
_KO = "예각삼각형, 직각삼각형, 둔각삼각형"
BANK = {
    "easy": (
        (
            f"The sides of a triangle are {{sides}}. Is the triangle {_EN}?",
            f"세 변의 길이가 {{sides}}인 삼각형은 {_KO} 중 어느 것인지 쓰시오.",
        ),
        (
            f"A triangle has sides of lengths {{sides}}. Classify it by its largest angle: {_EN}.",
            f"세 변의 길이가 {{sides}}인 삼각형이 있다. 이 삼각형을 가장 큰 각에 따라 {_KO} 중 하나로 분류하시오.",
        ),
        (
            f"Three rods of {{cm}} are joined end to end to make a triangle. Is it {_EN}?",
            f"길이가 {{cm}}인 세 막대의 끝을 이어 삼각형을 만들었다. 이 삼각형은 {_KO} 중 어느 것인지 답하시오.",
        ),
    ),
    "medium": (
        (
            f"In triangle ABC, {{named}}. Decide whether it is {_EN}.",
            f"삼각형 ABC에서 {{named}}이다. 이 삼각형이 {_KO} 중 어느 것인지 판단하시오.",
        ),
        (
            f"A carpenter's triangular frame has sides of {{cm}}. Which is it: {_EN}?",
            f"어느 목수가 세 변의 길이가 {{cm}}인 삼각형 틀을 만들었다. 이 틀은 {_KO} 중 어느 것인지 쓰시오.",
        ),
        (
            f"The fences round a triangular meadow are {{metres}} long. Is the triangle {_EN}?",
            f"삼각형 모양의 풀밭을 둘러싼 세 울타리의 길이는 {{metres}}이다. 이 삼각형은 {_KO} 중 어느 것인지 답하시오.",
        ),
    ),
    "hard": (
        (
            f"The sides of a triangle are {{roots}}. Is the triangle {_EN}?",
            f"세 변의 길이가 {{roots}}인 삼각형은 {_KO} 중 어느 것인지 쓰시오.",
        ),
        (
            f"In triangle PQR, PQ = {{x}}, QR = {{y}} and RP = {{z}}. State whether the triangle is {_EN}.",
            f"삼각형 PQR에서 PQ = {{x}}, QR = {{y}}, RP = {{z}}이다. 이 삼각형이 {_KO} 중 어느 것인지 말하시오.",
        ),
        (
            f"Squares with areas {{squares}} are drawn on the three sides of a triangle. Is the triangle {_EN}?",
            f"어떤 삼각형의 세 변을 각각 한 변으로 하는 정사각형의 넓이는 {{squares}}이다. 이 삼각형은 {_KO} 중 어느 것인지 쓰시오.",
        ),
    ),
    "expert": (
        (
            f"Is the triangle with the vertices {{points}} {_EN}?",
            f"세 점 {{listed:을/를}} 꼭짓점으로 하는 삼각형은 {_KO} 중 어느 것인지 쓰시오.",
        ),
        (
            f"The points {{points}} are the corners of a triangle. Classify the triangle by its largest angle ({_EN}).",
            f"좌표평면 위의 세 점 {{listed:이/가}} 삼각형을 이룬다. 이 삼각형을 가장 큰 각에 따라 {_KO} 중 하나로 분류하시오.",
        ),
        (
            f"Three wells lie at {{points}} on a map and are joined by straight pipes. Is the triangle of pipes {_EN}?",
            f"지도 위의 세 점 {{listed}}에 있는 우물을 곧은 관으로 서로 연결하였다. 관이 이루는 삼각형은 {_KO} 중 어느 것인지 답하시오.",
        ),
    ),
}


def _kind(squares: tuple[int, int, int]) -> int:
    low, middle, high = sorted(squares)
    return 1 + (high > low + middle) - (high < low + middle)


def _candidate(level: str, kind: int, rng: Random) -> Point | None:
    if level == "expert":
        x1, y1, x2, y2, x3, y3 = (rng.randrange(-8, 9) for _ in range(6))
        if kind == 1:
            u, v = x2 - x1, y2 - y1
            turn = rng.choice((1, -1))
            x3, y3 = x1 - v * turn, y1 + u * turn
            if rng.random() < 0.5:
                x3, y3 = (x3 - x1) * 2 + x1, (y3 - y1) * 2 + y1
            if max(abs(x3), abs(y3)) > 12:
                return None
        flat = (x2 - x1) * (y3 - y1) == (x3 - x1) * (y2 - y1)
        params = (x1, y1, x2, y2, x3, y3)
        return None if flat or _kind(_squares(params)) != kind else (kind, *params)
    if level == "hard":
        p, q = rng.randrange(3, 40), rng.randrange(3, 40)
        r = p + q + (kind - 1) * rng.randrange(1, 6)
        sides = [p, q, r]
        rng.shuffle(sides)
        whole = sum(isqrt(s) ** 2 == s for s in sides)
        return (kind, *sides) if p != q and r > max(p, q) and whole < 2 else None
    a, b, c = rng.choice(SMALL if level == "easy" else LARGE)
    c += (kind - 1) * rng.randrange(1, 3)
    if rng.random() < 0.5:
        a, b = b, a
    if not max(a, b) < c < a + b or _kind((a * a, b * b, c * c)) != kind:
        return None
    sides = [a, b, c]
    if level == "medium":
        rng.shuffle(sides)
    return (kind, *sides)


def _squares(points: tuple[int, ...]) -> tuple[int, int, int]:
    """AB², BC², CA² of three points."""
    x1, y1, x2, y2, x3, y3 = points
    return (x2 - x1) ** 2 + (y2 - y1) ** 2, (x3 - x2) ** 2 + (y3 - y2) ** 2, (x1 - x3) ** 2 + (y1 - y3) ** 2


def _shown(level: str, point: Point) -> tuple[str, ...]:
    _, *rest = point
    if level == "hard":
        return (" ".join(map(str, rest)), " ".join(map(_rooted, rest)))
    return (" ".join(str(abs(value)) for value in rest),)


def _rooted(square: int) -> str:
    side = isqrt(square)
    return str(side) if side * side == square else f"√{square}"


def _row(values: list[str], language: str, unit: str = "") -> str:
    first, second, third = (f"{value}{unit}" for value in values)
    return f"{first}, {second} and {third}" if language == "en" else f"{first}, {second}, {third}"


def _question(draw: Draw, values: list[int]) -> str:
    language = draw.language
    if draw.level == "expert":
        points = [point(name, *values[2 * place : 2 * place + 2]) for place, name in enumerate("ABC")]
        return draw.worded(BANK["expert"], points=_row(points, "en"), listed=_row(points, "ko"))
    plain = [str(value) for value in values]
    roots = [_rooted(value) for value in values]
    named = [f"{side} = {value}" for side, value in zip(("AB", "BC", "CA"), plain, strict=True)]
    return draw.worded(
        BANK[draw.level],
        sides=_row(plain, language),
        cm=_row(plain, language, " cm"),
        metres=_row(plain, language, " m"),
        named=_row(named, language),
        roots=_row(roots, language),
        squares=_row(plain, language),
        **dict(zip("xyz", roots, strict=True)),
    )


def pose(draw: Draw) -> Problem:
    kind, *values = draw.params
    label = LABELS[draw.language][kind]
    steps = [
        draw.say(
            "Compare the square of the longest side with the sum of the squares of the other two: smaller means acute, equal right, "
            "larger obtuse.",
            "가장 긴 변의 길이의 제곱이 나머지 두 변의 길이의 제곱의 합보다 작으면 예각삼각형, 같으면 직각삼각형, 크면 둔각삼각형입니다.",
        )
    ]
    if draw.level == "expert":
        low, middle, high = sorted(_squares(tuple(values)))
        steps.append(
            draw.say(
                f"From the differences of the coordinates, {_lengths(values)}.",
                f"좌표의 차를 이용하면 {_lengths(values)}입니다.",
            )
        )
        steps.append(
            draw.say(
                f"The largest square is {high}; the other two add up to {low} + {middle} = {low + middle}.",
                f"가장 큰 제곱은 {high}이고, 나머지 둘의 합은 {low} + {middle} = {low + middle}입니다.",
            )
        )
    elif draw.level == "hard":
        low, middle, high = sorted(values)
        steps.append(
            draw.say(
                f"The squares of the sides are {values[0]}, {values[1]} and {values[2]}. The largest is {high}; the other two add up "
                f"to {low} + {middle} = {low + middle}.",
                f"세 변의 길이의 제곱은 {values[0]}, {values[1]}, {values[2]}입니다. 가장 큰 것은 {high}이고, 나머지 둘의 합은 "
                f"{low} + {middle} = {low + middle}입니다.",
            )
        )
    else:
        a, b, c = sorted(values)
        low, middle, high = a * a, b * b, c * c
        steps.append(
            draw.say(
                f"The longest side is {c}: {c}² = {high}, while {a}² + {b}² = {low} + {middle} = {low + middle}.",
                f"가장 긴 변의 길이는 {c}이고, {c}² = {high}, {a}² + {b}² = {low} + {middle} = {low + middle}입니다.",
            )
        )
    sign = "<=>"[kind]
    article = "a right" if kind == 1 else f"an {label}"
    steps.append(
        draw.say(
            f"Since {high} {sign} {low + middle}, this is {article} triangle.",
            f"{high} {sign} {low + middle}이므로 {label}입니다.",
        )
    )
    return Problem(_question(draw, values), tuple(steps), label, AnswerKey(type="choice", value=label))


def _lengths(values: list[int]) -> str:
    ends = [values[0:2], values[2:4], values[4:6], values[0:2]]
    parts = []
    for name, (x1, y1), (x2, y2) in zip(("AB", "BC", "CA"), ends, ends[1:], strict=False):
        dx, dy = abs(x2 - x1), abs(y2 - y1)
        parts.append(f"{name}² = {dx}² + {dy}² = {dx * dx + dy * dy}")
    return ", ".join(parts)


def recompute(draw: Draw) -> str:
    """Points: the least dot product of two sides at a corner. Sides: Thales, the median to the longest side against its half."""
    _, *values = draw.params
    if draw.level == "expert":
        corners = [complex(*values[place : place + 2]) for place in (0, 2, 4)]
        products = []
        for turn in range(3):
            one, two, three = corners[turn:] + corners[:turn]
            products.append(int(((two - one) * (three - one).conjugate()).real))
        kind = 1 - (min(products) > 0) + (min(products) < 0)
    else:
        low, middle, high = sorted(values if draw.level == "hard" else [side * side for side in values])
        median4 = 2 * low + 2 * middle - high  # four times the square of the median
        kind = 1 - (median4 > high) + (median4 < high)
    return LABELS[draw.language][kind]


FAMILY = Family(
    id=ID,
    names={"en": "Acute, right and obtuse triangles", "ko": "예각삼각형, 직각삼각형, 둔각삼각형"},
    scope={
        "en": "Decide from three sides or three points whether a triangle is acute, right or obtuse.",
        "ko": "세 변의 길이나 세 꼭짓점의 좌표로 삼각형의 모양을 판단한다.",
    },
    method="dot products and the circle of Thales",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, labelled(_candidate), _shown),
    task_types=("classification",),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("converse of the Pythagorean theorem", "types of triangles"),
        "ko": ("피타고라스 정리의 역", "삼각형의 모양", "삼각형의 분류"),
    },
)
