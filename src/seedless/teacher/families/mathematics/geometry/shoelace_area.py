"""Areas of polygons from the coordinates of their vertices by the shoelace formula, and a vertex from an area."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.geometry.lengths import point
from seedless.teacher.families.mathematics.geometry.shoelace_wordings import BANK, SHAPES
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal, guarded, summed, written
from seedless.teacher.values import number

ID = "teacher/mathematics/geometry/shoelace-area"
LEVELS = {"easy": 250, "medium": 250, "hard": 250, "expert": 200}

# easy, medium, expert: x1, y1, x2, y2, … of the vertices in order. hard (x1, y1, x2, y2, k, y3): the third vertex is C(k, y3),
# and k > 0 is to be found from the area. expert, told in words: the unit of the plan is 10 m.

SCALE = 100  # m² in a unit square of a plan whose unit is 10 m
CORNERS = {"easy": 3, "medium": 4}
REACH = {"easy": 10, "medium": 7, "expert": 7}

Vertex = tuple[int, int]


def _draw(level: str, rng: Random) -> Point | None:
    if level == "hard":
        x1, y1, x2, y2, y3 = (rng.randrange(-6, 7) for _ in range(5))
        k = rng.randrange(1, 13)
        if y1 == y2 or (x1, y1) == (x2, y2):
            return None
        slope, rest = _linear(x1, y1, x2, y2, y3)
        # |slope·k + rest| takes its value a second time at `other`, which must not be positive.
        other = Fraction(-2 * rest, slope) - k
        return (x1, y1, x2, y2, k, y3) if other <= 0 and slope * k + rest and rest else None
    low = 0 if level == "easy" else -REACH[level]
    corners = CORNERS.get(level) or rng.choice((5, 6))
    xs = sorted(rng.sample(range(low, REACH[level] + 1), corners))
    ys = [rng.randrange(low, REACH[level] + 1) for _ in xs]
    upper, lower = [(xs[0], ys[0])], list[Vertex]()
    for x, y in zip(xs[1:-1], ys[1:-1], strict=True):
        # On which side of the line from the first to the last vertex: both chains run from left to right, so they never cross.
        side = (xs[-1] - xs[0]) * (y - ys[0]) - (ys[-1] - ys[0]) * (x - xs[0])
        if abs(side) < xs[-1] - xs[0]:
            return None
        (upper if side > 0 else lower).append((x, y))
    around = [*upper, (xs[-1], ys[-1]), *reversed(lower)]
    start = rng.randrange(corners)
    around = around[start:] + around[:start]
    if rng.random() < 0.5:
        around.reverse()
    bent = all(_turn(around[i - 2], around[i - 1], around[i]) for i in range(corners))
    return tuple(value for vertex in around for value in vertex) if bent else None


def _turn(a: Vertex, b: Vertex, c: Vertex) -> int:
    return (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])


def _linear(x1: int, y1: int, x2: int, y2: int, y3: int) -> tuple[int, int]:
    """Twice the signed area of A, B, C(k, y3) is slope · k + rest."""
    return y1 - y2, x1 * y2 - x2 * y1 + x2 * y3 - x1 * y3


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level != "hard":
        return (" ".join(str(abs(value)) for value in point),)
    x1, y1, x2, y2, k, y3 = point
    return (f"{x1} {y1} {x2} {y2} {y3} {decimal(_area(((x1, y1), (x2, y2), (k, y3))))}",)


def _vertices(flat: tuple[int, ...]) -> tuple[Vertex, ...]:
    return tuple(zip(flat[::2], flat[1::2], strict=True))


def _terms(vertices: tuple[Vertex, ...]) -> list[int]:
    return [x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise((*vertices, vertices[0]))]


def _area(vertices: tuple[Vertex, ...]) -> Fraction:
    return Fraction(abs(sum(_terms(vertices))), 2)


def _rule(draw: Draw) -> str:
    return draw.say(
        "Go round the vertices in order and add x₁y₂ - x₂y₁ for each side; half the size of the sum is the area (shoelace formula).",
        "꼭짓점을 차례로 돌며 각 변마다 x₁y₂ - x₂y₁의 값을 구하여 더하고, 그 합의 절댓값을 2로 나누면 넓이입니다(신발끈 공식).",
    )


def _product(a: Vertex, b: Vertex) -> str:
    return f"{a[0]} × {guarded(b[1])} - {guarded(b[0])} × {guarded(a[1])}"


def pose(draw: Draw) -> Problem:
    return _unknown(draw) if draw.level == "hard" else _known(draw)


def _known(draw: Draw) -> Problem:
    vertices = _vertices(draw.params)
    names = "ABCDEF"[: len(vertices)]
    terms, area = _terms(vertices), _area(vertices)
    sides = pairwise((*vertices, vertices[0]))
    shown = [
        f"{one}{other}: {_product(a, b)} = {term}"
        for one, other, (a, b), term in zip(names, names[1:] + names[0], sides, terms, strict=True)
    ]
    total = sum(terms)
    steps = [
        _rule(draw),
        draw.say(
            f"The sides give, in order, {'; '.join(shown)}.",
            f"각 변에서 차례로 구하면 {'; '.join(shown)}입니다.",
        ),
        draw.say(
            f"Their sum is {summed(*terms)} = {total}.",
            f"이 값들의 합은 {summed(*terms)} = {total}입니다.",
        ),
        draw.say(
            f"Half of its size is the area: {abs(total)} ÷ 2 = {decimal(area)}.",
            f"절댓값의 절반이 넓이이므로 {abs(total)} ÷ 2 = {decimal(area)}입니다.",
        ),
    ]
    scaled = draw.level == "expert" and draw.task_type == "reasoning"
    if scaled:
        steps.append(
            draw.say(
                f"One unit stands for 10 m, so a unit square stands for 10 × 10 = {SCALE} m², and the true area is "
                f"{decimal(area)} × {SCALE} = {area * SCALE} m².",
                f"좌표의 1단위가 실제로 10 m이므로 한 칸의 실제 넓이는 10 × 10 = {SCALE} m²이고, 구하는 넓이는 "
                f"{decimal(area)} × {SCALE} = {area * SCALE} m²입니다.",
            )
        )
        area *= SCALE
    listed = [point(name, *vertex) for name, vertex in zip(names, vertices, strict=True)]
    question = draw.worded(
        BANK[draw.level, draw.task_type],
        points=f"{', '.join(listed[:-1])} and {listed[-1]}" if draw.language == "en" else ", ".join(listed),
        name=names,
        shape=SHAPES[draw.language][len(names)],
    )
    return Problem(question, tuple(steps), decimal(area), number(area))


def _unknown(draw: Draw) -> Problem:
    x1, y1, x2, y2, k, y3 = draw.params
    slope, rest = _linear(x1, y1, x2, y2, y3)
    area = _area(((x1, y1), (x2, y2), (k, y3)))
    double = int(2 * area)
    a, b = (x1, y1), (x2, y2)
    shown = written((slope, "k"), (rest, ""))
    other = Fraction(-2 * rest, slope) - k
    value = slope * k + rest
    right, wrong = (double, -double) if value > 0 else (-double, double)
    parts = (
        f"AB: {_product(a, b)} = {x1 * y2 - x2 * y1}; BC: {x2} × {guarded(y3)} - k × {guarded(y2)} = "
        f"{written((x2 * y3, ''), (-y2, 'k'))}; CA: k × {guarded(y1)} - {guarded(x1)} × {guarded(y3)} = "
        f"{written((y1, 'k'), (-x1 * y3, ''))}"
    )
    steps = (
        _rule(draw),
        draw.say(f"The sides give {parts}.", f"각 변에서 구하면 {parts}입니다."),
        draw.say(
            f"Their sum is {shown}. Its size is twice the area, 2 × {decimal(area)} = {double}, so {shown} = {double} or {shown} = -{double}.",
            f"이 값들의 합은 {shown}이고, 그 절댓값은 넓이의 두 배인 2 × {decimal(area)} = {double}이므로 "
            f"{shown} = {double} 또는 {shown} = -{double}입니다.",
        ),
        draw.say(
            f"From {shown} = {right} follows {written((slope, 'k'))} = {summed(right, -rest)} = {right - rest}, so k = {k}.",
            f"{shown} = {right}에서 {written((slope, 'k'))} = {summed(right, -rest)} = {right - rest}이므로 k = {k}입니다.",
        ),
        draw.say(
            f"From {shown} = {wrong} follows k = {other}, which is not positive. Hence k = {k}.",
            f"{shown} = {wrong}에서 k = {other}이고, 이 값은 양수가 아닙니다. 따라서 k = {k}입니다.",
        ),
    )
    question = draw.worded(
        BANK["hard", draw.task_type], a=point("A", x1, y1), b=point("B", x2, y2), c=point("C", "k", y3), area=decimal(area)
    )
    return Problem(question, steps, str(k), AnswerKey(type="integer", value=str(k)))


def recompute(draw: Draw) -> str:
    """Pick's theorem: lattice points inside, counted row by row, and on the border. The unknown vertex by trial with Heron."""
    if draw.level == "hard":
        x1, y1, x2, y2, k, y3 = draw.params
        wanted = _heron16((x1, y1), (x2, y2), (k, y3))
        return str(next(trial for trial in range(1, 100) if _heron16((x1, y1), (x2, y2), (trial, y3)) == wanted))
    vertices = _vertices(draw.params)
    inside, border = _counted(vertices)
    area = Fraction(2 * inside + border - 2, 2)
    return str(area * SCALE if draw.level == "expert" and draw.task_type == "reasoning" else area)


def _heron16(a: Vertex, b: Vertex, c: Vertex) -> int:
    """Sixteen times the squared area of a triangle, from the squares of its sides."""
    p, q, r = ((u[0] - v[0]) ** 2 + (u[1] - v[1]) ** 2 for u, v in ((a, b), (b, c), (c, a)))
    return 4 * p * q - (p + q - r) ** 2


def _counted(vertices: tuple[Vertex, ...]) -> tuple[int, int]:
    """Lattice points inside and on the border of a polygon whose border meets every column at most twice off its vertices."""
    inside = border = 0
    sides = list(pairwise((*vertices, vertices[0])))
    for x in range(min(v[0] for v in vertices), max(v[0] for v in vertices) + 1):
        met = {
            Fraction(y1 * (x2 - x) + y2 * (x - x1), x2 - x1) for (x1, y1), (x2, y2) in sides if min(x1, x2) <= x <= max(x1, x2)
        }
        low, high = min(met), max(met)
        on = sum(y.denominator == 1 for y in met)
        border += on
        inside += max(0, high.numerator // high.denominator + low.numerator // -low.denominator + 1 - on)
    return inside, border


FAMILY = Family(
    id=ID,
    names={"en": "Areas of polygons from coordinates", "ko": "좌표로 구하는 다각형의 넓이"},
    scope={
        "en": "Find areas of triangles and polygons from their vertices by the shoelace formula, and a vertex from the area.",
        "ko": "꼭짓점의 좌표에서 신발끈 공식으로 다각형의 넓이를 구하고, 넓이에서 꼭짓점의 좌표를 구한다.",
    },
    method="Pick's theorem and Heron's formula",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("shoelace formula", "area of a polygon", "coordinate geometry"),
        "ko": ("신발끈 공식", "다각형의 넓이", "사선 공식", "좌표평면의 넓이"),
    },
)
