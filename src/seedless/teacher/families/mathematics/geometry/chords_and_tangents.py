"""Chords of circles and tangents to them, by right triangles with the radius: from given forms to general ones."""

from __future__ import annotations

from fractions import Fraction
from math import gcd, isqrt
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.geometry import circle_equation, pythagoras
from seedless.teacher.families.mathematics.geometry.chord_wordings import BANK
from seedless.teacher.families.mathematics.geometry.lengths import line_equation, point, root, triples
from seedless.teacher.families.mathematics.surds import square_part
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded, summed
from seedless.teacher.values import listed, number

ID = "teacher/mathematics/geometry/with/chords-and-tangents"
LEVELS = {"easy": 150, "medium": 150, "hard": 150, "expert": 150}

# easy (a, b, square, row): the chord on y = row, of whole length. medium (a, b, square, p, q): the tangent from (p, q), of whole
# length. hard: the same, no whole length. expert (a, b, square, u, v, w): the chord on ux + vy = w.

TRIPLES = triples(30)


def _draw(level: str, rng: Random) -> Point | None:
    a, b = rng.randrange(-7, 8), rng.randrange(-7, 8)
    if not (a and b):
        return None
    if level == "easy":
        away, half, radius = rng.choice(TRIPLES)
        row = b + rng.choice((-1, 1)) * (away if rng.random() < 0.5 else half)
        return a, b, radius * radius, row
    if level == "expert":
        u, v, t = rng.randrange(1, 5), rng.choice((-4, -3, -2, -1, 1, 2, 3, 4)), rng.randrange(1, 4)
        half, norm = rng.randrange(2, 40), u * u + v * v
        w = u * a + v * b + rng.choice((-1, 1)) * t * norm
        square = t * t * norm + half
        return (
            (a, b, square, u, v, w) if gcd(u, v) == 1 and w and square_part(half)[1] > 1 and a * a + b * b != square else None
        )
    p, q = a + rng.randrange(-12, 13), b + rng.randrange(-12, 13)
    distance = (p - a) ** 2 + (q - b) ** 2
    tangent = rng.randrange(2, 10) ** 2 if level == "medium" else rng.randrange(2, 9) ** 2 * rng.choice((2, 3, 5, 6, 7))
    square = distance - tangent
    return (a, b, square, p, q) if square > 1 and p != a and q != b and a * a + b * b != square else None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    circle, rest = _circle(level, *point[:3]), point[3:]
    told = line_equation(*rest) if level == "expert" else " ".join(map(str, rest))
    return (f"{circle} {told}", f"{told} {circle}")


def _circle(level: str, a: int, b: int, square: int) -> str:
    if level == "easy":
        return circle_equation.standard(a, b, square)
    return circle_equation.general(a, b, square)


def pose(draw: Draw) -> Problem:
    if draw.level == "easy":
        return _row_chord(draw)
    return _line_chord(draw) if draw.level == "expert" else _tangent(draw)


def _row_chord(draw: Draw) -> Problem:
    a, b, square, row = draw.params
    away = abs(row - b)
    half2 = square - away * away
    half = isqrt(half2)
    steps = (
        draw.say(
            f"The circle has the centre {point('C', a, b)} and r² = {square}.",
            f"원의 중심은 {point('C', a, b)}이고 r² = {square}입니다.",
        ),
        draw.say(
            f"The centre is {max(row, b)} - {guarded(min(row, b))} = {away} away from the line y = {row}; the perpendicular from C halves "
            "the chord.",
            f"중심과 직선 y = {row} 사이의 거리는 {max(row, b)} - {guarded(min(row, b))} = {away}이고, 중심에서 현에 내린 수선은 현을 "
            "이등분합니다.",
        ),
        draw.say(
            f"Radius, distance and half chord h make a right triangle: h² = {square} - {away}² = {square} - {away * away} = {half2}, so "
            f"h = {half}.",
            f"반지름, 거리, 현의 길이의 절반 h가 직각삼각형을 이루므로 h² = {square} - {away}² = {square} - {away * away} = {half2}이고 "
            f"h = {half}입니다.",
        ),
        draw.say(f"The chord is 2 × {half} = {2 * half} long.", f"따라서 현의 길이는 2 × {half} = {2 * half}입니다."),
    )
    question = draw.worded(BANK["easy", draw.task_type], circle=_circle("easy", a, b, square), row=row)
    return Problem(question, steps, str(2 * half), number(2 * half))


def _completed(draw: Draw) -> str:
    a, b, square = draw.params[:3]
    rest = a * a + b * b - square
    return draw.say(
        f"Complete the squares: {circle_equation.standard(a, b, square)}, for {a * a} + {b * b} - {guarded(rest)} = {square}. The centre is "
        f"{point('C', a, b)}.",
        f"완전제곱식으로 고치면 {a * a} + {b * b} - {guarded(rest)} = {square}이므로 {circle_equation.standard(a, b, square)}이고, 중심은 "
        f"{point('C', a, b)}입니다.",
    )


def _tangent(draw: Draw) -> Problem:
    a, b, square, p, q = draw.params
    x, y = p - a, q - b
    distance = x * x + y * y
    found = distance - square
    steps = [
        _completed(draw),
        draw.say(
            f"PC² = ({summed(p, -a)})² + ({summed(q, -b)})² = {x * x} + {y * y} = {distance}.",
            f"PC² = ({summed(p, -a)})² + ({summed(q, -b)})² = {x * x} + {y * y} = {distance}입니다.",
        ),
        draw.say(
            f"The radius to the point of contact T is perpendicular to the tangent, so the theorem of Pythagoras gives PT² = PC² - r²: "
            f"{distance} - {square} = {found}.",
            f"접점 T에서 반지름과 접선은 수직이므로 피타고라스 정리에 의하여 PT² = PC² - r²이고, {distance} - {square} = {found}입니다.",
        ),
    ]
    question = draw.worded(BANK[draw.level, draw.task_type], circle=_circle(draw.level, a, b, square), p=point("P", p, q))
    if draw.level == "medium":
        length = isqrt(found)
        steps.append(draw.say(f"PT = √{found} = {length}.", f"따라서 PT = √{found} = {length}입니다."))
        return Problem(question, tuple(steps), str(length), number(length))
    return _surd(draw, question, steps, found, "PT")


def _surd(draw: Draw, question: str, steps: list[str], square: int, name: str) -> Problem:
    m, n = square_part(square)
    steps.append(
        draw.say(
            f"{square} = {m}² × {n}, so {name} = √{square} = {root(m, n)}: m = {m} and n = {n}.",
            f"{square} = {m}² × {n}이므로 {name} = √{square} = {root(m, n)}이고, m = {m}, n = {n}입니다.",
        )
    )
    return Problem(question, tuple(steps), f"m = {m}, n = {n}", AnswerKey(type="list", value=listed((m, n))))


def _line_chord(draw: Draw) -> Problem:
    a, b, square, u, v, w = draw.params
    norm, gap = u * u + v * v, u * a + v * b - w
    away2 = gap * gap // norm
    half2 = square - away2
    steps = [
        _completed(draw),
        draw.say(
            f"The distance d of C(a, b) from the line ux + vy = w satisfies d² = (ua + vb - w)²/(u² + v²), here with u = {u}, v = {v}, w = {w}: "
            f"{u} × {guarded(a)} + {guarded(v)} × {guarded(b)} - {guarded(w)} = {gap}, {u}² + {guarded(v)}² = {norm}, and "
            f"{guarded(gap)}² ÷ {norm} = {away2}.",
            f"중심 C(a, b)와 직선 ux + vy = w 사이의 거리 d에 대하여 d² = (ua + vb - w)²/(u² + v²)이고, 여기서 u = {u}, v = {v}, w = {w}입니다. "
            f"{u} × {guarded(a)} + {guarded(v)} × {guarded(b)} - {guarded(w)} = {gap}, {u}² + {guarded(v)}² = {norm}이므로 "
            f"d² = {guarded(gap)}² ÷ {norm} = {away2}입니다.",
        ),
        draw.say(
            f"The perpendicular from C halves the chord; half of it squared is r² - d² = {square} - {away2} = {half2}.",
            f"중심에서 내린 수선이 현을 이등분하므로 현의 길이의 절반의 제곱은 r² - d² = {square} - {away2} = {half2}입니다.",
        ),
        draw.say(
            f"The whole chord squared is 4 times that: 4 × {half2} = {4 * half2}.",
            f"현의 길이의 제곱은 그 4배이므로 4 × {half2} = {4 * half2}입니다.",
        ),
    ]
    question = draw.worded(BANK["expert", draw.task_type], circle=_circle("expert", a, b, square), line=line_equation(u, v, w))
    return _surd(draw, question, steps, 4 * half2, "AB")


def recompute(draw: Draw) -> str:
    """The power of the point, and the two common points by the discriminant of the substitution."""
    a, b, square, *rest = draw.params
    d, e, f = -2 * a, -2 * b, a * a + b * b - square
    if draw.level in ("medium", "hard"):
        p, q = rest
        found = Fraction(p * p + q * q + d * p + e * q + f)
    else:
        u, v, w = rest if draw.level == "expert" else (0, 1, rest[0])
        # y = (w - ux)/v in x² + y² + dx + ey + f = 0, times v².
        two, one, none = v * v + u * u, d * v * v - 2 * u * w - e * u * v, w * w + e * v * w + f * v * v
        gap = Fraction(one * one - 4 * two * none, two * two)  # (x1 - x2)²
        found = gap * (1 + Fraction(u * u, v * v))
    size = int(found)
    outside = max(m for m in range(1, isqrt(size) + 1) if size % (m * m) == 0)
    return str(outside) if draw.level in ("easy", "medium") else listed((outside, size // outside**2))


FAMILY = Family(
    id=ID,
    names={"en": "Chords and tangents in the plane", "ko": "현의 길이와 접선의 길이"},
    scope={
        "en": "Find lengths of chords and tangents from equations of circles with the theorem of Pythagoras.",
        "ko": "원의 방정식과 피타고라스 정리를 이용하여 현의 길이와 접선의 길이를 구한다.",
    },
    method="power of a point and discriminants",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    concepts=(circle_equation.ID, pythagoras.ID),
)
