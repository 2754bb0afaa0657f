"""Linear congruences: inverses by Euclid's algorithm, one solution, several solutions, and two congruences at once."""

from __future__ import annotations

from math import gcd
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.number_theory.linear_congruence_wordings import BANK
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded
from seedless.teacher.values import collected
from seedless.text.particles import josa

ID = "teacher/mathematics/number-theory/linear-congruence"
LEVELS = {"easy": 400, "medium": 400, "hard": 300, "expert": 300}

# easy (a, m): a x ≡ 1. medium, hard (a, b, m): a x ≡ b modulo m, with one solution or gcd(a, m) of them.
# expert (a, b, m, c, n): a x ≡ b modulo m and x ≡ c modulo n.


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        m = rng.randrange(11, 80)
        a = rng.randrange(4, m - 1)
        return (a, m) if gcd(a, m) == 1 and 2 <= len(_rows(m, a)) <= 4 and m % a > 1 else None
    if level == "medium":
        m = rng.randrange(17, 100)
        a, b = rng.randrange(5, m - 1), rng.randrange(2, m)
        return (a, b, m) if gcd(a, m) == 1 and 2 <= len(_rows(m, a)) <= 4 and a != b and b % a else None
    if level == "hard":
        shared, inner = rng.randrange(2, 6), rng.randrange(7, 25)
        a, b = rng.randrange(4, inner), rng.randrange(1, inner)
        fits = gcd(a, inner) == 1 and a != b and 1 < len(_rows(inner, a)) <= 4 and b % a
        return (shared * a, shared * b, shared * inner) if fits else None
    m, n = rng.randrange(9, 30), rng.randrange(5, 16)
    a, b, c = rng.randrange(3, m - 1), rng.randrange(2, m), rng.randrange(2, n)
    fits = gcd(m, n) == 1 == gcd(a, m) and a != b and b % a and 1 < len(_rows(m, a)) <= 4 and m > n and m % n > 1
    return (a, b, m, c, n) if fits else None


def _rows(a: int, b: int) -> list[tuple[int, int, int, int]]:
    """Euclid's divisions (dividend, divisor, quotient, remainder) down to the remainder 1 (or the last that is not 0)."""
    rows = []
    while a % b:
        rows.append((a, b, a // b, a % b))
        a, b = b, a % b
    return rows


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "easy":
        a, m = point
        return (f"{a} {m}", f"{m} {a}")
    if level == "expert":
        a, b, m, c, n = point
        return (f"{a} {b} {m} {c} {n}", f"{c} {n} {a} {b} {m}", f"{a} {m} {b} {n} {c}", f"{m} {a} {n} {b} {c}")
    a, b, m = point
    return (f"{a} {b} {m}", f"{a} {m} {b}", f"{m} {a} {b}")


def inverse_steps(draw: Draw, a: int, m: int) -> tuple[list[str], int]:
    """Euclid's divisions of m by a, then back to 1 = a u + m v; the steps and the inverse of a modulo m. Needs a < m, coprime."""
    rows = _rows(m, a)
    forward = ", ".join(f"{top} = {bottom} × {times} + {rest}" for top, bottom, times, rest in rows)
    # 1 = first × u + second × v, starting from the last row and put back row by row.
    top, bottom, times, _ = rows[-1]
    u, v = 1, -times
    lines = [f"1 = {top} - {bottom} × {times}"]
    for above, below, times, _ in reversed(rows[:-1]):
        u, v = v, u - times * v
        lines.append(f"1 = {above} × {guarded(u)} + {below} × {guarded(v)}")
    inverse = v % m
    reduced = f"{v} + {m} = {inverse}" if v < 0 else ""
    steps = [
        draw.say(
            f"Euclid's algorithm for {m} and {a}: {forward}.", f"{josa(m, '과/와')} {a}에 유클리드 호제법을 씁니다: {forward}."
        ),
        draw.say(
            f"Put the remainders back in, from the last row up: {', '.join(lines)}.",
            f"마지막 식부터 거꾸로 대입하여 1을 나타냅니다: {', '.join(lines)}.",
        ),
        draw.say(
            f"So {a} × {guarded(v)} ≡ 1 (mod {m}), and the inverse of {a} is {f'{v}, that is {reduced}' if reduced else v}.",
            f"따라서 {a} × {guarded(v)} ≡ 1 (mod {m})이므로 {a}의 역원은 {f'{reduced}' if reduced else v}입니다.",
        ),
    ]
    return steps, inverse


def times_inverse(draw: Draw, inverse: int, b: int, m: int, name: str = "x") -> tuple[str, int]:
    """The step that multiplies both sides of a congruence by the inverse, and the smallest solution from 0."""
    product = inverse * b
    value = product % m
    reduced = f"{inverse} × {b} = {product}" + (f" = {m} × {product // m} + {value}" if product >= m else "")
    return draw.say(
        f"Multiply both sides by the inverse: {reduced}, so {name} ≡ {value} (mod {m}).",
        f"양변에 역원을 곱하면 {reduced}이므로 {name} ≡ {value} (mod {m})입니다.",
    ), value


def pose(draw: Draw) -> Problem:
    if draw.level == "hard":
        return _several(draw)
    if draw.level == "expert":
        return _system(draw)
    a, *middle, m = draw.params
    b = middle[0] if middle else 1
    steps, inverse = inverse_steps(draw, a, m)
    answer = inverse
    if draw.level == "medium":
        step, answer = times_inverse(draw, inverse, b, m)
        steps.append(step)
    check = f"{a} × {answer} = {a * answer} = {m} × {a * answer // m} + {b}"
    steps.append(draw.say(f"Check: {check}.", f"검산: {check}."))
    return _stated(draw, steps, str(answer), AnswerKey(type="integer", value=str(answer)), a=a, b=b, m=m)


def _stated(draw: Draw, steps: list[str], final: str, key: AnswerKey, **values: int) -> Problem:
    return Problem(draw.worded(BANK[draw.level, draw.task_type], top=values["m"] - 1, **values), tuple(steps), final, key)


def _several(draw: Draw) -> Problem:
    a, b, m = draw.params
    shared = gcd(a, m)
    small_a, small_b, inner = a // shared, b // shared, m // shared
    found_inverse, inverse = inverse_steps(draw, small_a, inner)
    step, first = times_inverse(draw, inverse, small_b, inner)
    found = [first + inner * turn for turn in range(shared)]
    shown = ", ".join(map(str, found))
    steps = [
        draw.say(
            f"gcd({a}, {m}) is {shared}, and {shared} divides {b}, so there are {shared} solutions below {m}.",
            f"{josa(a, '과/와')} {m}의 최대공약수는 {shared}이고 {josa(b, '은/는')} {shared}의 배수이므로 {m} 미만의 해는 {shared}개입니다.",
        ),
        draw.say(
            f"Divide by {shared}: {small_a}x ≡ {small_b} (mod {inner}).",
            f"전체를 {josa(shared, '으로/로')} 나누면 {small_a}x ≡ {small_b} (mod {inner})입니다.",
        ),
        *found_inverse,
        step,
        draw.say(
            f"Modulo {m} the solutions lie {inner} apart: {shown}.",
            f"법 {m}에서 해는 {inner}씩 떨어져 있으므로 {shown}입니다.",
        ),
        draw.say(
            f"Check: {', '.join(f'{a} × {x} = {m} × {a * x // m} + {b}' for x in found)}.",
            f"검산: {', '.join(f'{a} × {x} = {m} × {a * x // m} + {b}' for x in found)}.",
        ),
    ]
    return _stated(draw, steps, shown, AnswerKey(type="set", value=collected(found)), a=a, b=b, m=m)


def _system(draw: Draw) -> Problem:
    a, b, m, c, n = draw.params
    steps, inverse = inverse_steps(draw, a, m)
    step, r = times_inverse(draw, inverse, b, m)
    steps.append(step)
    tried = []
    x = r
    while x % n != c or x == 0:
        tried.append(f"{x} = {n} × {x // n} + {x % n}")
        x += m
    tried.append(f"{x} = {n} × {x // n} + {x % n}")
    steps += [
        draw.say(
            f"So x is one of {r}, {r + m}, {r + 2 * m}, ..., in steps of {m}; since gcd({m}, {n}) is 1, "
            f"exactly one of {n} in a row leaves {c} modulo {n}.",
            f"따라서 x는 {r}, {r + m}, {r + 2 * m}, ... 가운데 하나입니다. {josa(m, '과/와')} {josa(n, '은/는')} 서로소이므로 "
            f"연속한 {n}개 가운데 하나만 {josa(n, '으로/로')} 나눈 나머지가 {c}입니다.",
        ),
        draw.say(
            f"Divide them by {n} in turn: {', '.join(tried)}.",
            f"차례로 {josa(n, '으로/로')} 나누어 봅니다: {', '.join(tried)}.",
        ),
        draw.say(
            f"The first with remainder {c} is {x}.",
            f"나머지가 {josa(c, '이/가')} 되는 첫 번째 수는 {x}입니다.",
        ),
        draw.say(
            f"Check: {a} × {x} = {a * x} = {m} × {a * x // m} + {b}.", f"검산: {a} × {x} = {a * x} = {m} × {a * x // m} + {b}."
        ),
    ]
    return _stated(draw, steps, str(x), AnswerKey(type="integer", value=str(x)), a=a, b=b, m=m, c=c, n=n)


def recompute(draw: Draw) -> str:
    """Trying every number."""
    if draw.level == "hard":
        a, b, m = draw.params
        return collected(x for x in range(m) if a * x % m == b)
    if draw.level == "expert":
        a, b, m, c, n = draw.params
        return str(next(x for x in range(1, m * n) if a * x % m == b and x % n == c))
    a, *middle, m = draw.params
    return str(next(x for x in range(1, m) if a * x % m == (middle[0] if middle else 1)))


FAMILY = Family(
    id=ID,
    names={"en": "Linear congruences", "ko": "일차합동식"},
    scope={
        "en": "Find inverses with Euclid's algorithm, solve congruences with one or several solutions, and two of them at once.",
        "ko": "유클리드 호제법으로 역원을 구하고, 해가 하나 또는 여럿인 합동식과 연립합동식을 푼다.",
    },
    method="trying every number",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("modular inverse", "congruence", "Chinese remainder theorem", "extended Euclidean algorithm"),
        "ko": ("합동식의 풀이", "역원", "중국인의 나머지 정리", "연립합동식"),
    },
)
