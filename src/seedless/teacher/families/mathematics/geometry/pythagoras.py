"""The theorem of Pythagoras: the hypotenuse, a leg, the distance of two points as a surd, the altitude of a triangle."""

from __future__ import annotations

from fractions import Fraction
from itertools import count
from math import isqrt
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.geometry.lengths import point, root, triples
from seedless.teacher.families.mathematics.geometry.pythagoras_wordings import BANK
from seedless.teacher.families.mathematics.surds import square_part
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal, guarded
from seedless.teacher.values import listed, number
from seedless.text.particles import josa

ID = "teacher/mathematics/geometry/pythagoras"
LEVELS = {"easy": 200, "medium": 250, "hard": 300, "expert": 200}

# easy, medium (a, b, u): legs a/u and b/u; easy gives both, medium the hypotenuse and the first.
# hard (x1, y1, x2, y2): two points whose distance is no whole number. expert (p, q, h): an altitude h that cuts its side in p, q.

SMALL, LARGE = triples(100), triples(130)
BY_LEG: dict[int, list[int]] = {}  # altitude -> what it can cut off
for _a, _b, _ in triples(110):
    BY_LEG.setdefault(_a, []).append(_b)
    BY_LEG.setdefault(_b, []).append(_a)
ALTITUDES = tuple(h for h, feet in BY_LEG.items() if len(feet) > 1)


def _draw(level: str, rng: Random) -> Point | None:
    if level == "hard":
        x1, y1, x2, y2 = (rng.randrange(-9, 10) for _ in range(4))
        dx, dy = x2 - x1, y2 - y1
        outside, inside = square_part(dx * dx + dy * dy) if dx and dy else (1, 1)
        return (x1, y1, x2, y2) if outside > 1 and inside > 1 else None
    if level == "expert":
        h = rng.choice(ALTITUDES)
        p, q = rng.sample(BY_LEG[h], 2)
        return (p, q, h) if p + q < 180 else None
    a, b, c = rng.choice(SMALL if level == "easy" else LARGE)
    unit = rng.choice((1, 1, 2, 10))
    if rng.random() < 0.5:
        a, b = b, a
    return (a, b, unit) if min(a, b) >= 1.2 * unit and (a % unit or c % unit or unit == 1) else None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "hard":
        return (" ".join(map(str, point)),)
    if level == "expert":
        return (" ".join(map(str, _sides(*point))),)
    a, b, unit = point
    shown = (a, b) if level == "easy" else (isqrt(a * a + b * b), a)
    return (" ".join(decimal(Fraction(length, unit)) for length in shown),)


def _sides(p: int, q: int, h: int) -> tuple[int, int, int]:
    """AB, BC, CA of the triangle whose altitude from A has the foot D on BC, BD = p, DC = q."""
    return isqrt(p * p + h * h), p + q, isqrt(q * q + h * h)


def pose(draw: Draw) -> Problem:
    if draw.level == "hard":
        return _distance(draw)
    if draw.level == "expert":
        return _altitude(draw)
    return _side(draw)


def _side(draw: Draw) -> Problem:
    a, b, unit = draw.params
    c = isqrt(a * a + b * b)
    wanted = Fraction(c if draw.level == "easy" else b, unit)
    one, other, answer = (decimal(Fraction(v, unit)) for v in (a, b if draw.level == "easy" else c, wanted * unit))
    one2, other2, answer2 = (decimal(Fraction(v) ** 2) for v in (one, other, answer))
    if draw.level == "easy":
        steps = [
            draw.say(
                "The two given lengths enclose the right angle, so they are the legs, and the length x sought is the hypotenuse.",
                "주어진 두 길이는 직각을 낀 두 변이고, 구하는 길이 x는 빗변입니다.",
            ),
            draw.say(
                f"By the theorem of Pythagoras x² = {one}² + {other}² = {one2} + {other2} = {answer2}.",
                f"피타고라스 정리에 의하여 x² = {one}² + {other}² = {one2} + {other2} = {answer2}입니다.",
            ),
        ]
    else:
        steps = [
            draw.say(
                f"The hypotenuse is {other}, one leg is {one}; call the other leg x.",
                f"빗변의 길이가 {other}, 직각을 낀 한 변의 길이가 {one}이므로 나머지 한 변의 길이를 x라고 합니다.",
            ),
            draw.say(
                f"By the theorem of Pythagoras {one}² + x² = {other}².",
                f"피타고라스 정리에 의하여 {one}² + x² = {other}²입니다.",
            ),
            draw.say(
                f"Subtract {one}² from both sides: x² = {other}² - {one}² = {other2} - {one2} = {answer2}.",
                f"양변에서 {one}²을 빼면 x² = {other}² - {one}² = {other2} - {one2} = {answer2}입니다.",
            ),
        ]
    steps.append(
        draw.say(
            f"A length is positive, so x = √{answer2} = {answer}.",
            f"x는 길이이므로 양수이고, 따라서 x = √{answer2} = {answer}입니다.",
        )
    )
    if draw.level == "medium":
        steps.append(
            draw.say(
                f"Check: {one}² + {answer}² = {one2} + {answer2} = {other2} = {other}².",
                f"검산: {one}² + {answer}² = {one2} + {answer2} = {other2} = {other}².",
            )
        )
    question = draw.worded(BANK[draw.level, draw.task_type], a=one, b=other)
    return Problem(question, tuple(steps), answer, number(wanted))


def _distance(draw: Draw) -> Problem:
    x1, y1, x2, y2 = draw.params
    dx, dy = abs(x2 - x1), abs(y2 - y1)
    square = dx * dx + dy * dy
    outside, inside = square_part(square)
    steps = (
        draw.say(
            "The segment is the hypotenuse of a right triangle whose legs are parallel to the axes.",
            "두 점을 이은 선분은 두 변이 좌표축에 평행한 직각삼각형의 빗변입니다.",
        ),
        draw.say(
            f"The coordinates differ by {max(x1, x2)} - {guarded(min(x1, x2))} = {dx} in x and by "
            f"{max(y1, y2)} - {guarded(min(y1, y2))} = {dy} in y, so the legs are {dx} and {dy}.",
            f"x좌표의 차는 {max(x1, x2)} - {guarded(min(x1, x2))} = {dx}, y좌표의 차는 "
            f"{max(y1, y2)} - {guarded(min(y1, y2))} = {dy}이므로 직각을 낀 두 변의 길이는 {dx}, {dy}입니다.",
        ),
        draw.say(
            f"By the theorem of Pythagoras PQ² = {dx}² + {dy}² = {dx * dx} + {dy * dy} = {square}.",
            f"피타고라스 정리에 의하여 PQ² = {dx}² + {dy}² = {dx * dx} + {dy * dy} = {square}입니다.",
        ),
        draw.say(
            f"Take out the largest square factor: {square} = {outside}² × {inside}, so PQ = √{square} = {root(outside, inside)}.",
            f"제곱인 인수를 근호 밖으로 꺼내면 {square} = {outside}² × {inside}이므로 PQ = √{square} = {root(outside, inside)}입니다.",
        ),
        draw.say(
            f"{inside} has no square factor left, so a = {outside} and b = {inside}.",
            f"{josa(inside, '은/는')} 1보다 큰 제곱수로 나누어떨어지지 않으므로 a = {outside}, b = {inside}입니다.",
        ),
    )
    question = draw.worded(BANK["hard", draw.task_type], p=point("P", x1, y1), q=point("Q", x2, y2))
    key = AnswerKey(type="list", value=listed((outside, inside)))
    return Problem(question, steps, f"a = {outside}, b = {inside}", key)


def _altitude(draw: Draw) -> Problem:
    p, q, h = draw.params
    c, a, b = _sides(p, q, h)
    gap = c * c - b * b + a * a
    steps = (
        draw.say(
            f"Let D be the foot of the altitude, BD = x and AD = h. Then DC = {a} - x, and both ABD and ACD are right-angled at D.",
            f"수선의 발을 D, BD = x, AD = h라고 하면 DC = {a} - x이고, 두 삼각형 ABD, ACD는 모두 각 D가 직각입니다.",
        ),
        draw.say(
            f"The theorem of Pythagoras in both triangles gives h² = {c}² - x² and h² = {b}² - ({a} - x)².",
            f"두 삼각형에서 피타고라스 정리에 의하여 h² = {c}² - x², h² = {b}² - ({a} - x)²입니다.",
        ),
        draw.say(
            f"Both are the same h², so {c * c} - x² = {b * b} - {a * a} + {2 * a}x - x². The terms x² cancel.",
            f"두 식의 h²이 같으므로 {c * c} - x² = {b * b} - {a * a} + {2 * a}x - x²이고, 양변의 x² 항이 없어집니다.",
        ),
        draw.say(
            f"Hence {2 * a}x = {c * c} - {b * b} + {a * a} = {gap}, so x = {gap} ÷ {2 * a} = {p}.",
            f"따라서 {2 * a}x = {c * c} - {b * b} + {a * a} = {gap}이므로 x = {gap} ÷ {2 * a} = {p}입니다.",
        ),
        draw.say(
            f"Then h² = {c}² - {p}² = {c * c} - {p * p} = {h * h}, so h = {h}.",
            f"그러면 h² = {c}² - {p}² = {c * c} - {p * p} = {h * h}이므로 h = {h}입니다.",
        ),
        draw.say(
            f"Check in the other triangle: {h}² + ({a} - {p})² = {h * h} + {q * q} = {b * b} = {b}².",
            f"검산: 다른 삼각형에서 {h}² + ({a} - {p})² = {h * h} + {q * q} = {b * b} = {b}².",
        ),
    )
    question = draw.worded(BANK["expert", draw.task_type], c=c, a=a, b=b)
    return Problem(question, steps, str(h), number(h))


def recompute(draw: Draw) -> str:
    """Heron's formula, 16 times the squared area: tried on whole sides, or solved for the altitude; distances by dot products."""
    if draw.level == "hard":
        x1, y1, x2, y2 = draw.params
        square = x1 * x1 + y1 * y1 + x2 * x2 + y2 * y2 - 2 * (x1 * x2 + y1 * y2)
        outside = max(size for size in range(1, isqrt(square) + 1) if square % (size * size) == 0)
        return listed((outside, square // outside**2))
    if draw.level == "expert":
        c, a, b = _sides(*draw.params)
        return str(isqrt(_heron(a, b, c)) // (2 * a))
    a, b, unit = draw.params
    if draw.level == "easy":
        found = next(x for x in count(max(a, b) + 1) if _heron(a, b, x) == 4 * a * a * b * b)
    else:
        c = isqrt(a * a + b * b)
        found = next(x for x in count(c - a + 1) if _heron(a, x, c) == 4 * a * a * x * x)
    return str(Fraction(found, unit))


def _heron(a: int, b: int, c: int) -> int:
    return (a + b + c) * (b + c - a) * (c + a - b) * (a + b - c)


FAMILY = Family(
    id=ID,
    names={"en": "Theorem of Pythagoras", "ko": "피타고라스 정리"},
    scope={
        "en": "Find sides of right triangles, distances between points and altitudes with the theorem of Pythagoras.",
        "ko": "피타고라스 정리로 직각삼각형의 변의 길이, 두 점 사이의 거리, 삼각형의 높이를 구한다.",
    },
    method="Heron's formula and dot products",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("Pythagorean theorem", "Pythagoras' theorem", "right triangles", "distance between two points"),
        "ko": ("직각삼각형", "두 점 사이의 거리", "빗변"),
    },
)
