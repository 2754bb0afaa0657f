"""Equations of circles: centre and radius from the general form, the circle about a point, the circle through three points."""

from __future__ import annotations

from fractions import Fraction
from math import gcd, isqrt
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.geometry.circle_wordings import BANK
from seedless.teacher.families.mathematics.geometry.lengths import point
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded, summed, written
from seedless.teacher.values import listed
from seedless.text.particles import josa

ID = "teacher/mathematics/geometry/circle-equation"
LEVELS = {"easy": 300, "medium": 300, "hard": 250, "expert": 250}

# easy (a, b, r): centre and radius. medium (a, b, p, q): centre and a point on the circle, or that and the point opposite.
# hard, expert (a, b, x1, y1, …): centre and points on the circle; at the level hard also the origin is on it.

Pair = tuple[int, int]


def _around(square: int) -> tuple[Pair, ...]:
    """The lattice points at the distance √square from the origin."""
    reach = range(-isqrt(square), isqrt(square) + 1)
    return tuple((x, y) for x in reach for y in reach if x * x + y * y == square)


RINGS = {square: _around(square) for square in (5, 10, 13, 17, 20, 25, 26, 29, 34, 40, 45, 50, 65, 85)}
WIDE = tuple(square for square in RINGS if len(RINGS[square]) > 8 or square in (10, 13, 17, 20, 29))


def _draw(level: str, rng: Random) -> Point | None:
    a, b = rng.randrange(-9, 10), rng.randrange(-9, 10)
    if level == "easy":
        r = rng.randrange(1, 13)
        return (a, b, r) if a and b and a * a + b * b != r * r else None
    if level == "medium":
        p, q = a + rng.randrange(-7, 8), b + rng.randrange(-7, 8)
        fits = a and b and p != a and q != b and a * a + b * b != (p - a) ** 2 + (q - b) ** 2
        return (a, b, p, q) if fits and max(abs(2 * a - p), abs(2 * b - q)) < 20 else None
    if level == "hard":
        square = rng.choice(tuple(RINGS))
        a, b = rng.choice(RINGS[square])
        (u, v), (s, t) = rng.sample(RINGS[square], 2)
        x1, y1, x2, y2 = a + u, b + v, a + s, b + t
        return (a, b, x1, y1, x2, y2) if x1 * y2 != x2 * y1 and (x1 and y1) and (x2 or y2) else None
    square = rng.choice(WIDE)
    a, b = a % 7 - 3, b % 7 - 3
    around = rng.sample(RINGS[square], 3)
    points = [value for u, v in around for value in (a + u, b + v)]
    flat = any(not around[i][0] - around[j][0] and not around[j][1] for i, j in ((0, 1), (0, 2)))
    return (a, b, *points) if (a or b) and a * a + b * b != square and not flat else None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "easy":
        a, b, r = point
        return (general(a, b, r * r), f"{a} {b} {r}")
    if level == "medium":
        a, b, p, q = point
        return (f"{a} {b} {p} {q}", f"{p} {q} {2 * a - p} {2 * b - q}")
    return (" ".join(map(str, point[2:])),)


def _form(a: int, b: int, square: int) -> tuple[int, int, int]:
    """D, E, F of x² + y² + Dx + Ey + F = 0."""
    return -2 * a, -2 * b, a * a + b * b - square


def _general(d: int, e: int, f: int) -> str:
    return f"{written((1, 'x²'), (1, 'y²'), (d, 'x'), (e, 'y'), (f, ''))} = 0"


def _bracket(letter: str, value: int) -> str:
    return f"({letter} {'-' if value > 0 else '+'} {abs(value)})²" if value else f"{letter}²"


def standard(a: int, b: int, square: int) -> str:
    """ "(x - 3)² + y² = 25" """
    return f"{_bracket('x', a)} + {_bracket('y', b)} = {square}"


def general(a: int, b: int, square: int) -> str:
    """ "x² + y² - 6x - 16 = 0" """
    return _general(*_form(a, b, square))


def _named(names: str, values: tuple[int, ...]) -> tuple[str, AnswerKey]:
    shown = ", ".join(f"{name} = {value}" for name, value in zip(names, values, strict=True))
    return shown, AnswerKey(type="list", value=listed(values))


def pose(draw: Draw) -> Problem:
    if draw.level in ("hard", "expert"):
        return _through(draw)
    if draw.level == "medium":
        return _about(draw)
    return _completed(draw) if draw.task_type == "qa" else _expanded(draw)


def _completed(draw: Draw) -> Problem:
    a, b, r = draw.params
    d, e, f = _form(a, b, r * r)
    steps = (
        draw.say(
            f"Collect the terms in x and in y: {written((1, 'x²'), (d, 'x'))} and {written((1, 'y²'), (e, 'y'))}; "
            f"the constant goes to the right as {-f}.",
            f"x의 항과 y의 항을 각각 모으면 {written((1, 'x²'), (d, 'x'))}, {written((1, 'y²'), (e, 'y'))}이고, 상수항을 이항하면 우변은 "
            f"{-f}입니다.",
        ),
        draw.say(
            f"Complete the squares: add {guarded(a)}² = {a * a} and {guarded(b)}² = {b * b} on both sides.",
            f"완전제곱식을 만들기 위하여 양변에 더할 수는 {guarded(a)}² = {a * a}, {guarded(b)}² = {b * b}입니다.",
        ),
        draw.say(
            f"The right side becomes {summed(-f, a * a, b * b)} = {r * r}, so {standard(a, b, r * r)}.",
            f"우변은 {summed(-f, a * a, b * b)} = {r * r}이므로 {standard(a, b, r * r)}입니다.",
        ),
        draw.say(
            f"Compare with (x - a)² + (y - b)² = r²: the centre is {point('', a, b)} and r = √{r * r} = {r}.",
            f"(x - a)² + (y - b)² = r²과 비교하면 중심은 {point('', a, b)}이고 r = √{r * r} = {r}입니다.",
        ),
    )
    final, key = _named("abr", (a, b, r))
    return Problem(draw.worded(BANK["easy", "qa"], equation=_general(d, e, f)), steps, final, key)


def _expanding_steps(draw: Draw, a: int, b: int, square: int) -> list[str]:
    d, e, f = _form(a, b, square)
    return [
        draw.say(
            f"The circle is {standard(a, b, square)}.",
            f"원의 방정식은 {standard(a, b, square)}입니다.",
        ),
        draw.say(
            f"Expanded: {written((1, 'x²'), (d, 'x'), (a * a, ''))} + {written((1, 'y²'), (e, 'y'), (b * b, ''))} = {square}.",
            f"전개하면 {written((1, 'x²'), (d, 'x'), (a * a, ''))} + {written((1, 'y²'), (e, 'y'), (b * b, ''))} = {square}입니다.",
        ),
        draw.say(
            f"The constants give {a * a} + {b * b} - {square} = {f}, so {_general(d, e, f)}: D = {d}, E = {e}, F = {f}.",
            f"상수항은 {a * a} + {b * b} - {square} = {f}이므로 {_general(d, e, f)}이고, D = {d}, E = {e}, F = {f}입니다.",
        ),
    ]


def _expanded(draw: Draw) -> Problem:
    a, b, r = draw.params
    steps = (
        draw.say(
            f"All points at the distance {r} from {point('', a, b)} satisfy (x - a)² + (y - b)² = r² with a = {a}, b = {b}, "
            f"r = {r}, and {r}² = {r * r}.",
            f"점 {point('', a, b)}에서 거리가 {r}인 점은 (x - a)² + (y - b)² = r²을 만족시키고, a = {a}, b = {b}, r = {r}, {r}² = {r * r}입니다.",
        ),
        *_expanding_steps(draw, a, b, r * r),
    )
    final, key = _named("DEF", _form(a, b, r * r))
    return Problem(draw.worded(BANK["easy", "reasoning"], c=point("", a, b), r=r), steps, final, key)


def _about(draw: Draw) -> Problem:
    a, b, p, q = draw.params
    u, v = p - a, q - b
    square = u * u + v * v
    steps = []
    if draw.task_type == "reasoning":
        s, t = 2 * a - p, 2 * b - q
        steps.append(
            draw.say(
                f"The centre is the midpoint of the diameter: ({summed(p, s)}) ÷ 2 = {a} and ({summed(q, t)}) ÷ 2 = {b}.",
                f"원의 중심은 지름의 중점이므로 ({summed(p, s)}) ÷ 2 = {a}, ({summed(q, t)}) ÷ 2 = {b}에서 {point('', a, b)}입니다.",
            )
        )
        question = draw.worded(BANK["medium", "reasoning"], p=point("A", p, q), q=point("B", s, t))
    else:
        question = draw.worded(BANK["medium", "qa"], c=point("C", a, b), p=point("P", p, q))
    steps.append(
        draw.say(
            f"The radius is the distance from the centre {point('', a, b)} to {point('', p, q)}: "
            f"r² = ({summed(p, -a)})² + ({summed(q, -b)})² = {u * u} + {v * v} = {square}.",
            f"반지름은 중심 {point('', a, b)}에서 점 {point('', p, q)}까지의 거리이므로 "
            f"r² = ({summed(p, -a)})² + ({summed(q, -b)})² = {u * u} + {v * v} = {square}입니다.",
        )
    )
    steps += _expanding_steps(draw, a, b, square)
    final, key = _named("DEF", _form(a, b, square))
    return Problem(question, tuple(steps), final, key)


def _through(draw: Draw) -> Problem:
    a, b, *flat = draw.params
    points = list(zip(flat[::2], flat[1::2], strict=True))
    on_origin = draw.level == "hard"
    square = a * a + b * b if on_origin else (points[0][0] - a) ** 2 + (points[0][1] - b) ** 2
    d, e, f = _form(a, b, square)
    rows = [(x, y, -(x * x + y * y)) for x, y in points]
    if on_origin:
        first, second = rows
        steps = [
            draw.say(
                "Put the points into x² + y² + Dx + Ey + F = 0. The origin gives F = 0.",
                "세 점의 좌표를 x² + y² + Dx + Ey + F = 0에 대입합니다. 원점을 대입하면 F = 0입니다.",
            ),
            draw.say(
                f"The others give {_equation(first)} and {_equation(second)}.",
                f"나머지 두 점을 대입하면 {_equation(first)}, {_equation(second)}입니다.",
            ),
        ]
    else:
        one, two, three = rows
        first, second = ((p[0] - one[0], p[1] - one[1], p[2] - one[2]) for p in (two, three))
        steps = [
            draw.say(
                "Put the points into x² + y² + Dx + Ey + F = 0: "
                f"{', '.join(_equation(row, ' + F') for row in rows[:2])} and {_equation(three, ' + F')}.",
                "세 점의 좌표를 x² + y² + Dx + Ey + F = 0에 대입하면 "
                f"{', '.join(_equation(row, ' + F') for row in rows)}입니다.",
            ),
            draw.say(
                f"Subtract the first equation from the other two; F disappears: {_equation(first)} and {_equation(second)}.",
                f"둘째 식과 셋째 식에서 첫째 식을 각각 빼면 F가 없어지고 {_equation(first)}, {_equation(second)}입니다.",
            ),
        ]
    steps += _elimination(draw, first, second, d, e)
    if not on_origin:
        x, y, right = rows[0]
        steps.append(
            draw.say(
                f"The first equation then gives F = {right} - {guarded(x)} × {guarded(d)} - {guarded(y)} × {guarded(e)} = {f}.",
                f"첫째 식에서 F = {right} - {guarded(x)} × {guarded(d)} - {guarded(y)} × {guarded(e)} = {f}입니다.",
            )
        )
    names = [point(name, x, y) for name, (x, y) in zip("ABC", points, strict=False)]
    origin = [point("O", 0, 0)] if on_origin else []
    shown = [*origin, *names]
    question = draw.worded(
        BANK[draw.level, draw.task_type],
        points=f"{', '.join(shown[:-1])} and {shown[-1]}" if draw.language == "en" else ", ".join(shown),
    )
    if draw.task_type == "qa":
        final, key = _named("DEF", (d, e, f))
        return Problem(question, tuple(steps), final, key)
    steps.append(
        draw.say(
            f"The equation is {_general(d, e, f)}. Completing the squares gives {_bracket('x', a)} + {_bracket('y', b)} = "
            f"{a * a} + {b * b} - {guarded(f)} = {square}, so a = {a}, b = {b} and c = {square}.",
            f"원의 방정식은 {_general(d, e, f)}입니다. 완전제곱식으로 고치면 {_bracket('x', a)} + {_bracket('y', b)} = "
            f"{a * a} + {b * b} - {guarded(f)} = {square}이므로 a = {a}, b = {b}, c = {square}입니다.",
        )
    )
    final, key = _named("abc", (a, b, square))
    return Problem(question, tuple(steps), final, key)


Row = tuple[int, int, int]  # p, q, r of pD + qE = r


def _equation(row: Row, more: str = "") -> str:
    return f"{written((row[0], 'D'), (row[1], 'E'))}{more} = {row[2]}"


def _elimination(draw: Draw, first: Row, second: Row, d: int, e: int) -> list[str]:
    """D and E from two equations; each of them holds an unknown, and they are independent."""
    if not first[1] or (second[1] and not second[0]):
        first, second = second, first
    if not second[1] or not first[0] or not second[0] or not first[1]:
        return _substituted(draw, first, second, d, e)
    (p, q, r), (s, t, u) = first, second
    shared = gcd(q, t)
    m, n = abs(t) // shared, abs(q) // shared
    adding = q * t < 0
    left, right = (m * p + n * s, m * r + n * u) if adding else (m * p - n * s, m * r - n * u)
    scaled = [(place, factor) for place, factor in enumerate((m, n)) if factor > 1]
    english = " and ".join(f"the {('first', 'second')[place]} equation by {factor}" for place, factor in scaled)
    korean = ", ".join(f"{('앞', '뒤')[place]} 식에 {factor}" for place, factor in scaled)
    multiplied = f"{josa(korean, '을/를')} 곱한 다음 " if scaled else ""
    one, other = (guarded(value) if factor == 1 else f"{factor} × {guarded(value)}" for factor, value in ((m, r), (n, u)))
    terms = f"{one} {'+' if adding else '-'} {other}"
    return [
        draw.say(
            f"{f'Multiply {english}, then' if scaled else 'To remove E,'} {'add both' if adding else 'subtract the second from the first'}: "
            f"{written((left, 'D'))} = {terms} = {right}, so D = {d}.",
            f"E를 없애기 위하여 {multiplied}{'두 식을 변끼리 더하면' if adding else '앞 식에서 뒤 식을 변끼리 빼면'} "
            f"{written((left, 'D'))} = {terms} = {right}이므로 D = {d}입니다.",
        ),
        draw.say(
            f"Then {written((q, 'E'))} = {r} - {guarded(p)} × {guarded(d)} = {r - p * d}, so E = {e}.",
            f"그러면 {written((q, 'E'))} = {r} - {guarded(p)} × {guarded(d)} = {r - p * d}이므로 E = {e}입니다.",
        ),
    ]


def _substituted(draw: Draw, first: Row, second: Row, d: int, e: int) -> list[str]:
    """One of the equations holds D or E alone."""
    alone, other = (first, second) if not first[0] or not first[1] else (second, first)
    name, value, next_name, next_value = ("D", d, "E", e) if alone[0] else ("E", e, "D", d)
    known, left = (other[0], other[1]) if alone[0] else (other[1], other[0])
    return [
        draw.say(
            f"The equation {_equation(alone)} holds only {name}, so {name} = {value}.",
            f"식 {_equation(alone)}에는 {name}만 있으므로 {name} = {value}입니다.",
        ),
        draw.say(
            f"Put it into the other one: {written((left, next_name))} = {other[2]} - {guarded(known)} × {guarded(value)} = "
            f"{other[2] - known * value}, so {next_name} = {next_value}.",
            f"이것을 다른 식에 대입하면 {written((left, next_name))} = {other[2]} - {guarded(known)} × {guarded(value)} = "
            f"{other[2] - known * value}이므로 {next_name} = {next_value}입니다.",
        ),
    ]


def recompute(draw: Draw) -> str:
    """Perpendicular bisectors of chords meet in the centre; for centre and radius, trial of the centre in the equation."""
    if draw.level == "easy":
        d, e, f = _form(draw.params[0], draw.params[1], draw.params[2] ** 2)
        if draw.task_type == "qa":
            a = next(a for a in range(-20, 21) if (20 - a) ** 2 - (20 * 20 + 20 * d) == a * a)
            b = next(b for b in range(-20, 21) if (20 - b) ** 2 - (20 * 20 + 20 * e) == b * b)
            return listed((a, b, next(r for r in range(1, 50) if r * r == a * a + b * b - f)))
        a, b, r = draw.params
        return _fitted(((a + r, b), (a, b + r), (a - r, b)), bare=True)
    if draw.level == "medium":
        a, b, p, q = draw.params
        # The point given, turned about the centre by 90° and by 180°.
        return _fitted(((p, q), (a - (q - b), b + (p - a)), (2 * a - p, 2 * b - q)), bare=True)
    flat = draw.params[2:]
    points = tuple(zip(flat[::2], flat[1::2], strict=True))
    return _fitted(((0, 0), *points) if draw.level == "hard" else points, bare=draw.task_type == "qa")


def _fitted(points: tuple[Pair, ...], *, bare: bool) -> str:
    """The circle through three points: D, E, F, or its centre and squared radius."""
    (x1, y1), (x2, y2), (x3, y3) = points
    # A point on both bisectors has equal squared distances; differences of them are linear.
    p, q, r = 2 * (x2 - x1), 2 * (y2 - y1), x2 * x2 + y2 * y2 - x1 * x1 - y1 * y1
    s, t, u = 2 * (x3 - x1), 2 * (y3 - y1), x3 * x3 + y3 * y3 - x1 * x1 - y1 * y1
    a, b = Fraction(r * t - u * q, p * t - s * q), Fraction(p * u - s * r, p * t - s * q)
    square = (x1 - a) ** 2 + (y1 - b) ** 2
    return listed((-2 * a, -2 * b, a * a + b * b - square) if bare else (a, b, square))


FAMILY = Family(
    id=ID,
    names={"en": "Equation of a circle", "ko": "원의 방정식"},
    scope={
        "en": "Find centre and radius from the general form, and the equation of a circle from points.",
        "ko": "일반형에서 원의 중심과 반지름을 구하고, 주어진 점을 지나는 원의 방정식을 구한다.",
    },
    method="perpendicular bisectors of chords",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("circles", "circle through three points", "completing the square in circles"),
        "ko": ("원", "원의 중심과 반지름", "세 점을 지나는 원"),
    },
)
