"""Determinants as areas: triangles from their edges, images under a linear map, and what an area says of a matrix or a vertex."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from math import isqrt
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.geometry import shoelace_area
from seedless.teacher.families.mathematics.geometry.lengths import point
from seedless.teacher.families.mathematics.linear_algebra import determinant
from seedless.teacher.families.mathematics.linear_algebra.area_wordings import BANK
from seedless.teacher.families.mathematics.linear_algebra.matrices import shaped, shown
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal, guarded, summed, written
from seedless.teacher.values import collected, number

ID = "teacher/mathematics/linear-algebra/with/area-by-determinant"
LEVELS = {"easy": 200, "medium": 200, "hard": 150, "expert": 150}

# easy (A, B, C): vertices. medium (a, b, c, d, A, B, C): the triangle mapped by [[a, b], [c, d]]. hard: the same, and the first
# entry is to be found, positive, from the area of the image. expert (A, B, y, k, l): C(k, y) and C(l, y) give the same area.

Vertex = tuple[int, int]


def _draw(level: str, rng: Random) -> Point | None:
    flat = tuple(rng.randrange(-6, 8) for _ in range(6))
    double = _double(_vertices(flat))
    if level == "easy":
        return flat if double else None
    if level in ("medium", "hard"):
        a, b, c, d = (rng.randrange(-4, 6) for _ in range(4))
        whole = a * d - b * c
        if not (double and a and b and c and d) or abs(whole) < 2:
            return None
        # Only one positive first entry may give the area: the other is (2bc - ad)/d.
        unique = a > 0 and (2 * b * c - a * d) * d <= 0
        return (a, b, c, d, *flat) if level == "medium" or unique else None
    x1, y1, x2, y2, k, y = flat
    slope, rest = y1 - y2, x1 * y2 - x2 * y1 + x2 * y - x1 * y
    if not slope or not double or (x1, y1) == (x2, y2):
        return None
    other, left = divmod(-2 * rest - k * slope, slope)
    return (x1, y1, x2, y2, y, k, other) if not left and other != k and abs(other) < 25 else None


def _vertices(flat: Point) -> tuple[Vertex, ...]:
    return tuple(zip(flat[::2], flat[1::2], strict=True))


def _double(vertices: tuple[Vertex, ...]) -> int:
    """Twice the signed area of a triangle: the determinant of its edges from the first vertex."""
    (x1, y1), (x2, y2), (x3, y3) = vertices
    return (x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1)


def _area(vertices: tuple[Vertex, ...]) -> Fraction:
    return Fraction(abs(_double(vertices)), 2)


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "expert":
        x1, y1, x2, y2, y, k, _ = point
        return (f"{point[:5]} {decimal(_area(((x1, y1), (x2, y2), (k, y))))}",)
    if level == "hard":
        return (f"{point[1:]} {decimal(_image_area(point))}",)
    return (f"{point}",)


def _image_area(params: Point) -> Fraction:
    a, b, c, d = params[:4]
    return abs(a * d - b * c) * _area(_vertices(params[4:]))


def _named(flat: Point) -> dict[str, str]:
    return {name: point(name.upper(), x, y) for name, (x, y) in zip("abc", _vertices(flat), strict=True)}


def _edge_steps(draw: Draw, flat: Point) -> list[str]:
    (x1, y1), (x2, y2), (x3, y3) = vertices = _vertices(flat)
    u, v, s, t = x2 - x1, y2 - y1, x3 - x1, y3 - y1
    double = _double(vertices)
    return [
        draw.say(
            f"The edges from A are AB = ({summed(x2, -x1)}, {summed(y2, -y1)}) = ({u}, {v}) and AC = ({summed(x3, -x1)}, "
            f"{summed(y3, -y1)}) = ({s}, {t}).",
            f"A에서 나가는 두 변의 벡터는 AB = ({summed(x2, -x1)}, {summed(y2, -y1)}) = ({u}, {v}), AC = ({summed(x3, -x1)}, "
            f"{summed(y3, -y1)}) = ({s}, {t})입니다.",
        ),
        draw.say(
            f"Their determinant {u} × {guarded(t)} - {guarded(v)} × {guarded(s)} = {double} is, without its sign, the area of the "
            f"parallelogram they span; the triangle is half of it: {abs(double)} ÷ 2 = {decimal(_area(vertices))}.",
            f"행렬식 {u} × {guarded(t)} - {guarded(v)} × {guarded(s)} = {double}의 절댓값은 두 벡터가 만드는 평행사변형의 넓이이고, 삼각형은 "
            f"그 절반이므로 {abs(double)} ÷ 2 = {decimal(_area(vertices))}입니다.",
        ),
    ]


def pose(draw: Draw) -> Problem:
    return {"easy": _triangle, "medium": _image, "hard": _entry, "expert": _vertex}[draw.level](draw)


def _triangle(draw: Draw) -> Problem:
    area = _area(_vertices(draw.params))
    question = draw.worded(BANK["easy", draw.task_type], **_named(draw.params))
    return Problem(question, tuple(_edge_steps(draw, draw.params)), decimal(area), number(area))


def _image(draw: Draw) -> Problem:
    a, b, c, d = draw.params[:4]
    whole, before = a * d - b * c, _area(_vertices(draw.params[4:]))
    area = _image_area(draw.params)
    steps = [
        *_edge_steps(draw, draw.params[4:]),
        draw.say(
            f"The matrix has the determinant {a} × {guarded(d)} - {guarded(b)} × {guarded(c)} = {whole}; a linear map multiplies every "
            f"area by the size of its determinant, here {abs(whole)}.",
            f"행렬의 행렬식은 {a} × {guarded(d)} - {guarded(b)} × {guarded(c)} = {whole}이고, 일차변환은 모든 도형의 넓이를 행렬식의 절댓값인 "
            f"{abs(whole)}배로 만듭니다.",
        ),
        draw.say(
            f"The image has the area {abs(whole)} × {decimal(before)} = {decimal(area)}.",
            f"따라서 옮겨진 삼각형의 넓이는 {abs(whole)} × {decimal(before)} = {decimal(area)}입니다.",
        ),
    ]
    matrix = shown(shaped(draw.params[:4], 2))
    question = draw.worded(BANK["medium", draw.task_type], m=matrix, **_named(draw.params[4:]))
    return Problem(question, tuple(steps), decimal(area), number(area))


def _entry(draw: Draw) -> Problem:
    a, b, c, d = draw.params[:4]
    before, area = _area(_vertices(draw.params[4:])), _image_area(draw.params)
    size = int(area / before)
    whole = a * d - b * c
    other = Fraction(2 * b * c - a * d, d)
    text = written((d, "k"), (-b * c, ""))
    steps = [
        *_edge_steps(draw, draw.params[4:]),
        draw.say(
            f"Areas are multiplied by {decimal(area)} ÷ {decimal(before)} = {size}, so the determinant is {size} or -{size}.",
            f"넓이가 {decimal(area)} ÷ {decimal(before)} = {size}배가 되었으므로 행렬식은 {size} 또는 -{size}입니다.",
        ),
        draw.say(
            f"It is {written((d, 'k'))} - {guarded(b)} × {guarded(c)} = {text}. From {text} = {whole} follows {written((d, 'k'))} = "
            f"{summed(whole, b * c)} = {whole + b * c} and k = {a}.",
            f"행렬식은 {written((d, 'k'))} - {guarded(b)} × {guarded(c)} = {text}입니다. {text} = {whole}에서 {written((d, 'k'))} = "
            f"{summed(whole, b * c)} = {whole + b * c}이므로 k = {a}입니다.",
        ),
        draw.say(
            f"{text} = {-whole} would give k = {other}, which is not positive. So k = {a}.",
            f"{text} = {-whole}이면 k = {other}이고 이것은 양수가 아닙니다. 따라서 k = {a}입니다.",
        ),
    ]
    question = draw.worded(
        BANK["hard", draw.task_type], m=shown((("k", b), (c, d))), area=decimal(area), **_named(draw.params[4:])
    )
    return Problem(question, tuple(steps), f"k = {a}", number(a))


def _vertex(draw: Draw) -> Problem:
    x1, y1, x2, y2, y, k, other = draw.params
    area = _area(((x1, y1), (x2, y2), (k, y)))
    double = int(2 * area)
    u, v, t = x2 - x1, y2 - y1, y - y1
    # u·t - v·(k - x1)
    rest = u * t + v * x1
    text = written((-v, "k"), (rest, ""))
    plus, minus = (k, other) if -v * k + rest > 0 else (other, k)
    steps = (
        draw.say(
            f"The edges from A are AB = ({u}, {v}) and AC = ({written((1, 'k'), (-x1, ''))}, {t}).",
            f"A에서 나가는 두 변의 벡터는 AB = ({u}, {v}), AC = ({written((1, 'k'), (-x1, ''))}, {t})입니다.",
        ),
        draw.say(
            f"Their determinant is {u} × {guarded(t)} - {guarded(v)} × ({written((1, 'k'), (-x1, ''))}) = {text}.",
            f"두 벡터의 행렬식은 {u} × {guarded(t)} - {guarded(v)} × ({written((1, 'k'), (-x1, ''))}) = {text}입니다.",
        ),
        draw.say(
            f"Its size is twice the area, 2 × {decimal(area)} = {double}: {text} = {double} or {text} = -{double}.",
            f"그 절댓값은 넓이의 두 배인 2 × {decimal(area)} = {double}이므로 {text} = {double} 또는 {text} = -{double}입니다.",
        ),
        draw.say(
            f"The first gives {written((-v, 'k'))} = {summed(double, -rest)} = {double - rest}, so k = {plus}; the second "
            f"{written((-v, 'k'))} = {summed(-double, -rest)} = {-double - rest}, so k = {minus}.",
            f"첫째 식에서 {written((-v, 'k'))} = {summed(double, -rest)} = {double - rest}이므로 k = {plus}이고, 둘째 식에서 "
            f"{written((-v, 'k'))} = {summed(-double, -rest)} = {-double - rest}이므로 k = {minus}입니다.",
        ),
    )
    low, high = sorted((k, other))
    question = draw.worded(
        BANK["expert", draw.task_type], a=point("A", x1, y1), b=point("B", x2, y2), c=point("C", "k", y), area=decimal(area)
    )
    return Problem(question, steps, f"{low}, {high}", AnswerKey(type="set", value=collected((k, other))))


def recompute(draw: Draw) -> str:
    """The shoelace formula on the vertices, mapped one by one; unknowns by trial, with Heron's formula for triangles."""
    flat = draw.params
    if draw.level == "easy":
        return str(Fraction(isqrt(_heron16(_vertices(flat))), 4))
    if draw.level == "expert":
        x1, y1, x2, y2, y, k, _ = flat
        wanted = _heron16(((x1, y1), (x2, y2), (k, y)))
        return collected(trial for trial in range(-30, 31) if _heron16(((x1, y1), (x2, y2), (trial, y))) == wanted)
    a, b, c, d = flat[:4]
    vertices = _vertices(flat[4:])
    if draw.level == "medium":
        return str(_mapped_area(a, b, c, d, vertices))
    wanted_area = _mapped_area(a, b, c, d, vertices)
    return str(next(k for k in range(1, 60) if _mapped_area(k, b, c, d, vertices) == wanted_area))


def _mapped_area(a: int, b: int, c: int, d: int, vertices: tuple[Vertex, ...]) -> Fraction:
    images = [(a * x + b * y, c * x + d * y) for x, y in vertices]
    return Fraction(abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise((*images, images[0])))), 2)


def _heron16(vertices: tuple[Vertex, ...]) -> int:
    """Sixteen times the squared area, from the squares of the sides."""
    p, q, r = ((x2 - x1) ** 2 + (y2 - y1) ** 2 for (x1, y1), (x2, y2) in pairwise((*vertices, vertices[0])))
    return 4 * p * q - (p + q - r) ** 2


FAMILY = Family(
    id=ID,
    names={"en": "Areas by determinants", "ko": "행렬식으로 구하는 넓이"},
    scope={
        "en": "Use determinants for areas of triangles and of their images under linear maps, and find unknowns from areas.",
        "ko": "행렬식으로 삼각형과 일차변환으로 옮겨진 도형의 넓이를 구하고, 넓이에서 미지수를 구한다.",
    },
    method="shoelace and Heron's formulas",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    concepts=(determinant.ID, shoelace_area.ID),
)
