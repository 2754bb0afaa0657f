"""Equations in whole numbers, solved as congruences after Euclid's algorithm: one solution, their number, three unknowns."""

from __future__ import annotations

from math import gcd
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.number_theory import euclid_gcd, linear_congruence
from seedless.teacher.families.mathematics.number_theory.diophantine_wordings import BANK
from seedless.teacher.families.mathematics.number_theory.linear_congruence import inverse_steps, times_inverse
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import listed, number
from seedless.text.particles import josa

ID = "teacher/mathematics/number-theory/with/diophantine-equations"
LEVELS = {"easy": 200, "medium": 200, "hard": 200, "expert": 200}

# easy, medium (a, b, c): a x + b y = c. hard (a, b, c): a x - b y = c. expert (a, b, d, n, c): x + y + z = n and
# a x + b y + d z = c.


def _draw(level: str, rng: Random) -> Point | None:
    if level == "expert":
        a, b, d = sorted(rng.sample(range(2, 24), 3))
        x, y, z = rng.randrange(1, 13), rng.randrange(1, 13), rng.randrange(1, 13)
        # y is eliminated: (b - a) x + d y ... leaves (d - a) x + (d - b) y = d n - c.
        first, second = d - a, d - b
        right = d * (y + x + z) - (a * x + b * y + d * z)
        good = gcd(first, second) == 1 and second > 3 and right % second and _long(second, first % second)
        return (a, b, d, x + y + z, a * x + b * y + d * z) if good and x + y + z > 9 else None
    shared = rng.randrange(2, 6) if level != "easy" else 1
    most = 24 if level == "easy" else 14
    a, b = shared * rng.randrange(4, most), shared * rng.randrange(5, most)
    if gcd(a, b) != shared or a == b or not _long(b // shared, a // shared % (b // shared)):
        return None
    if level == "hard":
        if a >= b:
            return None
        c = shared * rng.randrange(1, b // shared)
        return (a, b, c) if c not in (a, b) else None
    x, y = (rng.randrange(2, 15 if level == "easy" else 40) for _ in range(2))
    c = a * x + b * y
    return (a, b, c) if c % a and c % b and (level == "easy" or 2 <= _count(a, b, c) <= 7) else None


def _long(m: int, a: int) -> bool:
    """Whether Euclid's algorithm takes at least two divisions before the remainder 1, and no more than four."""
    turns, one, other = 0, m, a
    while other > 1:
        turns, one, other = turns + 1, other, one % other
    return other == 1 and 2 <= turns <= 4


def _count(a: int, b: int, c: int) -> int:
    """How many solutions from 0 on, by going through all x up to the first that fits."""
    first = next((x for x in range(b) if (c - a * x) % b == 0), b)
    return (c - a * first) // (a * b // gcd(a, b)) + 1


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "expert":
        a, b, d, n, c = point
        return (f"{n} {a} {b} {d} {c}", f"{a} {b} {d} {n} {c}")
    a, b, c = point
    return (f"{a} {b} {c}", f"{c} {a} {b}")


def _reduced(draw: Draw, a: int, b: int, c: int, sign: str = "+") -> tuple[list[str], int, int, int]:
    """Divided by the greatest common divisor, which Euclid's algorithm finds."""
    shared = gcd(a, b)
    if shared == 1:
        return [], a, b, c
    rows = []
    one, other = max(a, b), min(a, b)
    while other:
        rest = one % other
        rows.append(f"{one} = {other} × {one // other}" + (f" + {rest}" if rest else ""))
        one, other = other, rest
    smaller = f"{a // shared}x {sign} {b // shared}y = {c // shared}"
    return (
        [
            draw.say(
                f"Euclid's algorithm: {', '.join(rows)}; the greatest common divisor {shared} also divides {c}.",
                f"유클리드 호제법으로 {', '.join(rows)}이므로 최대공약수는 {shared}이고, {c}도 {shared}의 배수입니다.",
            ),
            draw.say(f"Divide the equation by it: {smaller}.", f"양변을 {josa(shared, '으로/로')} 나누면 {smaller}입니다."),
        ],
        a // shared,
        b // shared,
        c // shared,
    )


def _congruence(draw: Draw, a: int, b: int, c: int) -> tuple[list[str], int]:
    """The steps from a x ± b y = c to the smallest x from 0, by way of a x ≡ c modulo b."""
    small_a, small_c = a % b, c % b
    shown = f"{small_a}x ≡ {small_c} (mod {b})"
    divided = [f"{value} = {b} × {value // b} + {value % b}" for value in (a, c) if value >= b]
    steps = [
        draw.say(
            f"Modulo {b} the term with y vanishes"
            + (f"; with {' and '.join(divided)} that leaves {shown}." if divided else f", which leaves {shown}."),
            f"법 {b}에서 생각하면 y의 항이 없어집니다. "
            + (f"{', '.join(divided)}이므로 {shown}입니다." if divided else f"남는 식은 {shown}입니다."),
        )
    ]
    found, inverse = inverse_steps(draw, small_a, b)
    step, x = times_inverse(draw, inverse, small_c, b)
    return [*steps, *found, step], x


def pose(draw: Draw) -> Problem:
    if draw.level == "expert":
        return _three(draw)
    a, b, c = draw.params
    question = draw.worded(BANK[draw.level, draw.task_type], a=a, b=b, c=c)
    if draw.level == "hard":
        return _difference(draw, question)
    steps, small_a, small_b, small_c = _reduced(draw, a, b, c)
    more, x = _congruence(draw, small_a, small_b, small_c)
    steps += more
    y = (small_c - small_a * x) // small_b
    if draw.level == "easy":
        steps += [
            draw.say(
                f"The smallest such x that is not negative is {x}; then {b}y = {c} - {a} × {x} = {c - a * x}, so y = {y}.",
                f"음이 아닌 가장 작은 x는 {x}이고, {b}y = {c} - {a} × {x} = {c - a * x}이므로 y = {y}입니다.",
            ),
            draw.say(f"Check: {a} × {x} + {b} × {y} = {c}.", f"검산: {a} × {x} + {b} × {y} = {c}."),
        ]
        return Problem(question, tuple(steps), f"{x}, {y}", AnswerKey(type="list", value=listed((x, y))))
    solutions = [(x + small_b * turn, y - small_a * turn) for turn in range(y // small_a + 1)]
    listed_pairs = ", ".join(f"({one}, {other})" for one, other in solutions)
    steps += [
        draw.say(
            f"The smallest x is {x}, with y = {y}; going on, x grows by {small_b} while y falls by {small_a}.",
            f"가장 작은 x는 {x}이고 그때 y = {y}입니다. x가 {small_b}씩 커질 때 y는 {small_a}씩 작아집니다.",
        ),
        draw.say(
            f"As long as y is not negative these are {listed_pairs}: {len(solutions)} solutions.",
            f"y가 음수가 되지 않는 것은 {listed_pairs}의 {len(solutions)}개입니다.",
        ),
    ]
    return Problem(question, tuple(steps), str(len(solutions)), number(len(solutions)))


def _difference(draw: Draw, question: str) -> Problem:
    a, b, c = draw.params
    steps, small_a, small_b, small_c = _reduced(draw, a, b, c, "-")
    more, least = _congruence(draw, small_a, small_b, small_c)
    x = least + (b - 1 - least) // small_b * small_b
    y = (a * x - c) // b
    steps += [
        *more,
        draw.say(
            f"The solutions go up in steps of {small_b}; the largest below {b} is {x}.",
            f"해는 {small_b}씩 커지므로 {b}보다 작은 것 중에서 가장 큰 것은 {x}입니다.",
        ),
        draw.say(
            f"Then {b}y = {a} × {x} - {c} = {a * x - c}, so y = {y}.",
            f"이때 {b}y = {a} × {x} - {c} = {a * x - c}이므로 y = {y}입니다.",
        ),
    ]
    return Problem(question, tuple(steps), f"{x}, {y}", AnswerKey(type="list", value=listed((x, y))))


def _least_triple(point: Point) -> tuple[int, int, int]:
    a, b, d, n, c = point
    first, second, right = d - a, d - b, d * n - c
    x = next(x for x in range(1, n) if (right - first * x) % second == 0 and 1 <= (right - first * x) // second < n - x)
    y = (right - first * x) // second
    return x, y, n - x - y


def _three(draw: Draw) -> Problem:
    a, b, d, n, c = draw.params
    first, second, right = d - a, d - b, d * n - c
    x, y, z = _least_triple(draw.params)
    more, least = _congruence(draw, first, second, right)
    values = ", ".join(str(least + second * turn) for turn in range(3))
    steps = [
        draw.say(
            f"Put z = {n} - x - y into the second equation: {d} × {n} = {d * n}, and {d * n} - {c} = {right}, so "
            f"{first}x + {second}y = {right}.",
            f"z = {n} - x - y를 둘째 식에 대입합니다: {d} × {n} = {d * n}, {d * n} - {c} = {right}이므로 {first}x + {second}y = "
            f"{right}입니다.",
        ),
        *more,
        draw.say(
            f"Candidates for x are {values}, ...; the first one for which y and z are natural numbers is {x}.",
            f"x가 될 수 있는 수는 {values}, ...이고, 이 가운데 y와 z도 자연수가 되는 첫 번째 수는 {x}입니다.",
        ),
        draw.say(
            f"Then {second}y = {right} - {first} × {x} = {right - first * x}, so y = {y}, and z = {n} - {x} - {y} = {z}.",
            f"이때 {second}y = {right} - {first} × {x} = {right - first * x}이므로 y = {y}이고, z = {n} - {x} - {y} = {z}입니다.",
        ),
        draw.say(f"Check: {a} × {x} + {b} × {y} + {d} × {z} = {c}.", f"검산: {a} × {x} + {b} × {y} + {d} × {z} = {c}."),
    ]
    question = draw.worded(BANK["expert", draw.task_type], a=a, b=b, d=d, n=n, c=c)
    return Problem(question, tuple(steps), f"{x}, {y}, {z}", AnswerKey(type="list", value=listed((x, y, z))))


def recompute(draw: Draw) -> str:
    """Trying all values of the unknowns in order."""
    if draw.level == "expert":
        a, b, d, n, c = draw.params
        found = ((x, y, n - x - y) for x in range(1, n) for y in range(1, n - x) if a * x + b * y + d * (n - x - y) == c)
        return listed(next(found))
    a, b, c = draw.params
    if draw.level == "hard":
        return listed(next((x, (a * x - c) // b) for x in range(b - 1, 0, -1) if a * x > c and (a * x - c) % b == 0))
    pairs = [(x, (c - a * x) // b) for x in range(c // a + 1) if (c - a * x) % b == 0]
    return listed(pairs[0]) if draw.level == "easy" else str(len(pairs))


FAMILY = Family(
    id=ID,
    names={"en": "Equations in whole numbers", "ko": "정수 해를 갖는 일차방정식"},
    scope={
        "en": "Solve equations in two or three whole numbers by Euclid's algorithm and a congruence, and count their solutions.",
        "ko": "유클리드 호제법과 합동식으로 미지수가 두세 개인 방정식의 정수 해를 구하고 그 개수를 센다.",
    },
    method="trying all values in order",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    concepts=(euclid_gcd.FAMILY.id, linear_congruence.ID),
)
