"""Two events: independent, mutually exclusive or neither, from chances, a union, numbers drawn or a survey; or exactly one."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from math import gcd, lcm
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.probability.event_relations_wordings import ASKED, ONE, SETTINGS
from seedless.teacher.families.mathematics.telling import over, solved, told
from seedless.teacher.family import Draw, Family, Problem, Text
from seedless.teacher.values import number
from seedless.text.particles import josa

ID = "teacher/mathematics/probability/event-relations"
LEVELS = {"easy": 240, "medium": 240, "hard": 240, "expert": 300}
LABELS: tuple[Text, ...] = (("independent", "독립"), ("mutually exclusive", "배반"), ("neither", "둘 다 아님"))
TRIES = 12

# Points: easy (p, q, r, s, i, j) is P(A) = p/q, P(B) = r/s and P(A and B) = i/j; at medium i/j is P(A or B). Hard (n, a, b,
# kind): of 1 to n, A is the multiples of a; B those of b (kind 0) or the numbers up to b (kind 1). Expert (n, a, b, none):
# a survey of n people. In `_draw` the relation is chosen first, so that the three come about equally often.


def _drawn_chances(level: str, label: int, rng: Random) -> Point | None:
    q, s = rng.randint(2, 12), rng.randint(2, 12)
    p, r = rng.randrange(1, q), rng.randrange(1, s)
    a, b = Fraction(p, q), Fraction(r, s)
    both = a * b if label == 0 else Fraction(0)
    if label == 2:
        parts = lcm(q, s)
        least, most = max(Fraction(1, parts), a + b - 1) * parts, min(a, b) * parts - 1
        if least > most:
            return None
        both = Fraction(rng.randint(int(least), int(most)), parts)
    if gcd(p, q) > 1 or gcd(r, s) > 1 or not max(Fraction(0), a + b - 1) <= both < min(a, b) or a == b:
        return None
    if a + b - both == 1:
        return None
    given = both if level == "easy" else a + b - both
    return (p, q, r, s, given.numerator, given.denominator)


def _drawn_numbers(label: int, rng: Random) -> Point | None:
    kind, n, a, b = rng.randrange(2), rng.randint(12, 60), rng.randint(3, 9), rng.randint(2, 12)
    if label == 0:
        n, b = (a * b * rng.randint(2, 6), b) if kind == 0 else (a * rng.randint(4, 12), a * rng.randint(1, 3))
    if label == 1:
        b = rng.randint(n // a + 1, n - 1) if kind == 0 else rng.randint(2, max(2, a - 1))
    return (n, a, b, kind) if a != b and 12 <= n <= 120 and b < n else None


def _drawn_survey(label: int, rng: Random) -> Point | None:
    f, g, t = rng.randint(2, 6), rng.randint(2, 6), rng.randint(2, 7)
    n = f * g * t
    a, b = rng.randrange(1, f) * g * t, rng.randrange(1, g) * f * t
    both = (a * b // n, 0, rng.randint(1, max(1, min(a, b) - 1)))[label]
    none = n - a - b + both
    return (n, a, b, none) if 24 <= n <= 200 and none > 0 and both < min(a, b) and a != b else None


def _draw(level: str, rng: Random) -> Point | None:
    label = rng.randrange(3)
    makers: dict[str, Callable[[], Point | None]] = {
        "hard": lambda: _drawn_numbers(label, rng),
        "expert": lambda: _drawn_survey(label, rng),
    }
    for _ in range(TRIES):
        point = makers.get(level, lambda: _drawn_chances(level, label, rng))()
        if point and _label(*_chances(level, point)) == label:
            return point
    return None


def _counts(n: int, a: int, b: int, kind: int) -> tuple[int, int, int]:
    """How many of 1 to n lie in A, in B and in both."""
    return (n // a, n // b, n // lcm(a, b)) if kind == 0 else (n // a, b, b // a)


def _chances(level: str, point: Point) -> tuple[Fraction, Fraction, Fraction]:
    """P(A), P(B) and P(A and B)."""
    if level in ("easy", "medium"):
        a, b, given = (Fraction(*point[place : place + 2]) for place in (0, 2, 4))
        return a, b, given if level == "easy" else a + b - given
    n, a_size, b_size, last = point
    if level == "hard":
        counts = _counts(*point)
        return Fraction(counts[0], n), Fraction(counts[1], n), Fraction(counts[2], n)
    return Fraction(a_size, n), Fraction(b_size, n), Fraction(a_size + b_size + last - n, n)


def _label(a: Fraction, b: Fraction, both: Fraction) -> int:
    return 1 if both == 0 else 0 if both == a * b else 2


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "hard":
        n, a, b, _ = point
        return f"1 {n} {a} {b}", f"{n} 1 {n} {a} {b}"
    if level == "expert":
        return (" ".join(map(str, point)),)
    return (" ".join(str(Fraction(*point[place : place + 2])) for place in (0, 2, 4)),)


def _found(draw: Draw) -> str:
    """The sentence that leads to P(A), P(B) and P(A and B); for easy they are given."""
    a, b, both = _chances(draw.level, draw.params)
    if draw.level == "easy":
        return draw.say(
            f"The product of the two probabilities is P(A) × P(B) = {a} × {b} = {a * b}.",
            f"두 확률의 곱은 P(A) × P(B) = {a} × {b} = {a * b}입니다.",
        )
    if draw.level == "medium":
        union = a + b - both
        return draw.say(
            f"By the addition rule P(A∩B) = P(A) + P(B) - P(A∪B) = {a} + {b} - {union} = {both}.",
            f"덧셈정리에서 P(A∩B) = P(A) + P(B) - P(A∪B) = {a} + {b} - {union} = {both}입니다.",
        )
    if draw.level == "expert":
        n, x, y, none = draw.params
        return draw.say(
            f"At least one of A and B holds for {n} - {none} = {n - none} of the {n}, so both hold for {x} + {y} - {n - none} = {x + y + none - n}.",
            f"A 또는 B인 것은 {n} - {none} = {n - none}이므로 A이면서 B인 것은 {x} + {y} - {n - none} = {x + y + none - n}입니다.",
        )
    n, x, y, kind = draw.params
    sizes = _counts(*draw.params)
    common = (
        draw.say(f"multiples of {lcm(x, y)}", f"{lcm(x, y)}의 배수")
        if kind == 0
        else draw.say(f"multiples of {x} up to {y}", f"{y} 이하인 {x}의 배수")
    )
    return draw.say(
        f"Among 1 to {n} there are {sizes[0]} numbers in A, {sizes[1]} in B and {sizes[2]} in both, the {common}.",
        f"1부터 {n}까지의 수 중에서 A에 속하는 수는 {sizes[0]}개, B에 속하는 수는 {sizes[1]}개, 둘 다에 속하는 {common}는 {sizes[2]}개입니다.",
    )


def _relation(draw: Draw) -> tuple[list[str], str]:
    a, b, both = _chances(draw.level, draw.params)
    label = _label(a, b, both)
    steps = [] if label == 1 and draw.level == "easy" else [_found(draw)]
    if label == 1:
        steps += [
            draw.say(
                "P(A∩B) = 0, so the two events never happen together; they are mutually exclusive.",
                "P(A∩B) = 0이므로 두 사건은 동시에 일어날 수 없고, 따라서 서로 배반입니다.",
            ),
            draw.say(
                "Both have a positive probability, so P(A) × P(B) is not 0 and the events are not independent.",
                "두 사건의 확률이 모두 0보다 크므로 P(A) × P(B)는 0이 아니고, 따라서 독립은 아닙니다.",
            ),
        ]
    elif label == 0:
        middle = (
            draw.say(f"P(A∩B) is {both} as well", f"P(A∩B)도 {both}입니다")
            if draw.level == "easy"
            else draw.say(
                f"P(A∩B) is {both}, and P(A) × P(B) = {a} × {b} = {a * b} is the same",
                f"P(A∩B)의 값은 {both}이고 P(A) × P(B) = {a} × {b} = {josa(a * b, '으로/로')} 서로 같습니다",
            )
        )
        steps += [
            f"{middle}.",
            draw.say(
                "Equality of P(A∩B) and P(A) × P(B) is what independence means.",
                "P(A∩B)와 P(A) × P(B)가 같으므로 두 사건은 서로 독립입니다.",
            ),
        ]
    else:
        product = (
            ""
            if draw.level == "easy"
            else draw.say(f", where P(A) × P(B) = {a} × {b} = {a * b}", f"이고, P(A) × P(B) = {a} × {b} = {a * b}")
        )
        steps += [
            draw.say(f"P(A∩B) is {both}{product}.", f"P(A∩B)의 값은 {both}{product}입니다."),
            draw.say(
                "It is neither 0 nor the product, so the events are neither mutually exclusive nor independent.",
                "이 값은 0도 아니고 두 확률의 곱도 아니므로 두 사건은 배반도 아니고 독립도 아닙니다.",
            ),
        ]
    return steps, draw.say(*LABELS[label])


def _exactly_one(draw: Draw) -> tuple[list[str], Fraction]:
    a, b, both = _chances(draw.level, draw.params)
    value = a + b - 2 * both
    rule = draw.say(
        "In P(A) + P(B) what A and B have in common is counted twice; for exactly one of them it must not be counted at all, so subtract it twice.",
        "P(A) + P(B)에는 공통부분이 두 번 들어 있고, 한 사건만 일어나는 경우에는 공통부분이 없어야 하므로 두 번 뺍니다.",
    )
    if draw.level in ("easy", "medium"):
        found = [_found(draw)] if draw.level == "medium" else []
        worked = f"{a} + {b} - 2 × {both} = {value}"
        return [*found, rule, draw.say(f"The probability is {worked}.", f"따라서 구하는 확률은 {worked}입니다.")], value
    n = draw.params[0]
    x, y, z = (int(chance * n) for chance in (a, b, both))
    return [
        _found(draw),
        draw.say(
            f"Only A: {x} - {z} = {x - z}. Only B: {y} - {z} = {y - z}.",
            f"A에만 속하는 것은 {x} - {z} = {x - z}, B에만 속하는 것은 {y} - {z} = {y - z}입니다.",
        ),
        draw.say(
            f"The probability is ({x - z} + {y - z})/{n} = {over(x + y - 2 * z, n)}.",
            f"따라서 구하는 확률은 ({x - z} + {y - z})/{n} = {over(x + y - 2 * z, n)}입니다.",
        ),
    ], value


def pose(draw: Draw) -> Problem:
    asked = ASKED if draw.task_type == "classification" else ONE
    values: dict[str, object]
    if draw.level in ("easy", "medium"):
        p, q, r = (Fraction(*draw.params[place : place + 2]) for place in (0, 2, 4))
        values = {"p": p, "q": q, "r": r}
    else:
        n, a, b, last = draw.params
        values = {"n": n, "a": a, "b": b, "c": last}
        if draw.level == "hard":
            values |= (
                {"b": f"a multiple of {b}", "b_ko": f"{b}의 배수"}
                if last == 0
                else {"b": f"at most {b}", "b_ko": f"{b} 이하의 수"}
            )
    question = told(draw, SETTINGS[draw.level], asked, **values)
    if draw.task_type == "qa":
        return solved(question, *_exactly_one(draw))
    steps, label = _relation(draw)
    return Problem(question, tuple(steps), label, AnswerKey(type="choice", value=label))


def recompute(draw: Draw) -> str:
    """A table of the four cases "A or not, B or not" on a common number of equal cases: its rows are compared."""
    if draw.level == "hard":
        n, a, b, kind = draw.params
        cells = [[0, 0], [0, 0]]
        for value in range(1, n + 1):
            cells[value % a == 0][value % b == 0 if kind == 0 else value <= b] += 1
    elif draw.level == "expert":
        n, a, b, none = draw.params
        cells = [[none, n - none - a], [n - none - b, a + b + none - n]]
    else:
        p, q, r, s, i, j = draw.params
        n = q * s * j
        first, second, last = p * s * j, r * q * j, i * q * s
        both = last if draw.level == "easy" else first + second - last
        cells = [[n - first - second + both, second - both], [first - both, both]]
    if draw.task_type == "qa":
        return number(Fraction(cells[0][1] + cells[1][0], sum(map(sum, cells)))).value
    unlinked = cells[0][0] * cells[1][1] == cells[0][1] * cells[1][0]
    return draw.say(*LABELS[1 if cells[1][1] == 0 else 0 if unlinked else 2])


FAMILY = Family(
    id=ID,
    names={"en": "Independent and mutually exclusive events", "ko": "사건의 독립과 배반"},
    scope={
        "en": "Tell whether two events are independent, mutually exclusive or neither, and find the chance of exactly one.",
        "ko": "두 사건이 독립인지 배반인지 판별하고, 한 사건만 일어날 확률을 구한다.",
    },
    method="the table of the four cases",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("classification", "qa"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("independence", "independent events", "exclusive events"), "ko": ("독립사건", "배반사건", "독립과 종속")},
)
