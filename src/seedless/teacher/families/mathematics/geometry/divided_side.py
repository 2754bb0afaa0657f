"""A side divided in a ratio and parallels through the points of division: lengths and areas, shared and similar."""

from __future__ import annotations

from itertools import accumulate, pairwise
from math import gcd
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.arithmetic import ratio_sharing
from seedless.teacher.families.mathematics.geometry import similar_triangles
from seedless.teacher.families.mathematics.geometry.divided_wordings import BANK
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import listed
from seedless.text.particles import josa

ID = "teacher/mathematics/geometry/with/divided-side"
LEVELS = {"easy": 150, "medium": 150, "hard": 120, "expert": 150}

# easy (m, n, u, v): AD:DB = m:n, AB = (m + n)u, BC = (m + n)v. medium (l, m, n, u, v): the same with two points of division.
# hard (m, n, t): AD:DB = m:n, and ABC has the area (m + n)²·t. expert (l, m, n, t): the same with two points of division.


def _draw(level: str, rng: Random) -> Point | None:
    ratio = tuple(rng.randrange(1, 8) for _ in range(2 if level in ("easy", "hard") else 3))
    if gcd(*ratio) > 1 or len(set(ratio)) == 1:
        return None
    if level in ("easy", "medium"):
        u, v = rng.randrange(2, 10), rng.randrange(2, 10)
        return (*ratio, u, v) if u != v else None
    return (*ratio, rng.randrange(1, 12))


def _ratio(draw: Draw) -> tuple[int, ...]:
    return draw.params[: -2 if draw.level in ("easy", "medium") else -1]


def _given(level: str, point: Point) -> tuple[int, ...]:
    """AB and BC, or the area of ABC."""
    if level in ("easy", "medium"):
        whole = sum(point[:-2])
        return whole * point[-2], whole * point[-1]
    return (sum(point[:-1]) ** 2 * point[-1],)


def _shown(level: str, point: Point) -> tuple[str, ...]:
    ratio = point[: -2 if level in ("easy", "medium") else -1]
    given = _given(level, point)
    return (f"{given} {ratio}", f"{ratio} {given}", f"{given[:1]} {ratio} {given[1:]}")


def pose(draw: Draw) -> Problem:
    return _lengths(draw) if draw.level in ("easy", "medium") else _areas(draw)


def _values(draw: Draw) -> dict[str, object]:
    return {
        "ratio": ":".join(map(str, _ratio(draw))),
        **dict(zip(("one", "two"), _given(draw.level, draw.params), strict=False)),
    }


def _lengths(draw: Draw) -> Problem:
    ratio = _ratio(draw)
    side, across = _given(draw.level, draw.params)
    whole, unit = sum(ratio), draw.params[-2]
    points = ("D", "F")[: len(ratio) - 1]
    parallels = ("DE", "FG")[: len(ratio) - 1]
    parts = list(accumulate(ratio[:-1]))
    cut = [part * unit for part in parts]
    width = draw.params[-1]
    found = [*cut, *(part * width for part in parts)]
    names = [*(f"A{name}" for name in points), *parallels]
    sums = [str(ratio[0]), *(f"({' + '.join(map(str, ratio[: at + 1]))})" for at in range(1, len(parts)))]
    near = ", ".join(f"A{name} = {text} × {unit} = {value}" for name, text, value in zip(points, sums, cut, strict=True))
    wide = ", ".join(f"{name} = {part} × {width} = {part * width}" for name, part in zip(parallels, parts, strict=True))
    steps = (
        draw.say(
            f"Share AB first: it consists of {' + '.join(map(str, ratio))} = {whole} equal parts of {side} ÷ {whole} = {unit}.",
            f"먼저 AB를 비례배분합니다. AB는 {' + '.join(map(str, ratio))} = {whole}개의 똑같은 부분으로 이루어지고 한 부분의 길이는 "
            f"{side} ÷ {whole} = {unit}입니다.",
        ),
        draw.say(f"So {near}.", f"따라서 {near}입니다."),
        draw.say(
            f"A parallel to BC cuts off a triangle similar to ABC; its sides are to those of ABC as {' and '.join(map(str, parts))} to {whole}.",
            f"BC에 평행한 직선이 잘라 내는 삼각형은 삼각형 ABC와 닮음이고, 닮음비는 {_ratios(parts, whole)}입니다.",
        ),
        draw.say(
            f"One part of BC is {across} ÷ {whole} = {width}, so {wide}.",
            f"BC의 한 부분은 {across} ÷ {whole} = {width}이므로 {wide}입니다.",
        ),
    )
    question = draw.worded(BANK[draw.level, draw.task_type], **_values(draw))
    final = ", ".join(f"{name} = {value}" for name, value in zip(names, found, strict=True))
    return Problem(question, steps, final, AnswerKey(type="list", value=listed(found)))


def _ratios(parts: list[int], whole: int) -> str:
    return ", ".join(f"{part}:{whole}" for part in parts)


def _areas(draw: Draw) -> Problem:
    ratio, unit = _ratio(draw), draw.params[-1]
    (area,) = _given(draw.level, draw.params)
    ends = list(accumulate(ratio))
    whole = ends[-1]
    squares = [end * end for end in ends]
    strips = [high - low for low, high in zip((0, *squares), squares, strict=False)]
    found = [strip * unit for strip in strips]
    powers = ", ".join(f"{end}² = {square}" for end, square in zip(ends, squares, strict=True))
    gaps = ", ".join(f"{high} - {low} = {high - low}" for low, high in pairwise(squares))
    shares = ", ".join(f"{strip} × {unit} = {strip * unit}" for strip in strips)
    steps = (
        draw.say(
            f"Measured from A, {'the parallel cuts' if len(ratio) == 2 else 'the parallels cut'} AB at {' and '.join(map(str, ends[:-1]))} of "
            f"{' + '.join(map(str, ratio))} = {whole} parts; what lies on the side of A is a triangle similar to ABC.",
            f"A에서부터 재면 평행선은 AB의 {' + '.join(map(str, ratio))} = {whole}부분 중 {', '.join(map(str, ends[:-1]))}부분이 되는 곳을 "
            "지나고, 평행선의 A 쪽은 삼각형 ABC와 닮은 삼각형입니다.",
        ),
        draw.say(
            f"Areas of similar triangles are as the squares of their sides: {powers}.",
            f"닮은 삼각형의 넓이의 비는 닮음비의 제곱의 비이고 {powers}입니다.",
        ),
        draw.say(
            f"The other pieces are differences: {gaps}. So the pieces are as {':'.join(map(str, strips))}.",
            f"나머지 조각은 그 차이이므로 {gaps}이고, 조각의 넓이의 비는 {':'.join(map(str, strips))}입니다.",
        ),
        draw.say(
            f"Share the area {area} in this ratio: {' + '.join(map(str, strips))} = {squares[-1]} parts, one of {area} ÷ {squares[-1]} = "
            f"{unit}.",
            f"넓이 {josa(area, '을/를')} 이 비로 나누면 모두 {' + '.join(map(str, strips))} = {squares[-1]}부분이고 한 부분은 "
            f"{area} ÷ {squares[-1]} = {unit}입니다.",
        ),
        draw.say(f"The pieces are {shares}.", f"따라서 조각의 넓이는 차례로 {shares}입니다."),
        draw.say(
            f"Check: {' + '.join(map(str, found))} = {area}.",
            f"검산: {' + '.join(map(str, found))} = {area}.",
        ),
    )
    question = draw.worded(BANK[draw.level, draw.task_type], **_values(draw))
    return Problem(question, steps, ", ".join(map(str, found)), AnswerKey(type="list", value=listed(found)))


def recompute(draw: Draw) -> str:
    """In coordinates: A at the origin, B on the first axis; points are found by walking, areas by cross products."""
    ratio = _ratio(draw)
    if draw.level in ("easy", "medium"):
        side, across = _given(draw.level, draw.params)
        # C = (side, across): a parallel to BC through (x, 0) meets AC at height x · across / side.
        feet = [_foot(side, ratio, place) for place in range(1, len(ratio))]
        return listed((*feet, *(foot * across // side for foot in feet)))
    (area,) = _given(draw.level, draw.params)
    whole = sum(ratio)
    ends = [0, *accumulate(ratio)]
    # B = (whole, 0) and C = (0, whole): strips between the lines x + y = low and x + y = high, scaled to the area given.
    found = []
    for low, high in pairwise(ends):
        corners = ((low, 0), (high, 0), (0, high), (0, low))
        cross = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(corners, (*corners[1:], corners[0]), strict=True))
        found.append(cross * area // (whole * whole))
    return listed(found)


def _foot(side: int, ratio: tuple[int, ...], place: int) -> int:
    """The whole x on AB with (first parts) : (other parts) as AB is divided there."""
    near, far = sum(ratio[:place]), sum(ratio[place:])
    return next(x for x in range(side + 1) if x * far == (side - x) * near)


FAMILY = Family(
    id=ID,
    names={"en": "Sides divided in a ratio", "ko": "변을 나누는 점과 닮음"},
    scope={
        "en": "Divide a side of a triangle in a ratio and find the lengths and areas that parallels cut off.",
        "ko": "삼각형의 한 변을 주어진 비로 나누고 평행선이 만드는 선분의 길이와 넓이를 구한다.",
    },
    method="coordinates and cross products",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    concepts=(similar_triangles.ID, ratio_sharing.ID),
)
