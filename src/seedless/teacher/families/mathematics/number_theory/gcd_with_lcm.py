"""Greatest common divisor and least common multiple together: a number, a pair, all pairs, and a fraction that serves two."""

from __future__ import annotations

from fractions import Fraction
from itertools import count
from math import gcd, lcm, prod
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.number_theory import euclid_gcd, lcm_factorisation
from seedless.teacher.families.mathematics.number_theory.factors import factorised, product_of, raised
from seedless.teacher.families.mathematics.number_theory.gcd_with_lcm_wordings import BANK
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import listed, number
from seedless.text.particles import josa

ID = "teacher/mathematics/number-theory/with/gcd-and-lcm"
LEVELS = {"easy": 200, "medium": 200, "hard": 120, "expert": 200}

# easy (a, b), medium (x, y): the numbers; what is shown follows from them. hard (g, l). expert (a, b, c, d): a/b and c/d.


def _draw(level: str, rng: Random) -> Point | None:
    if level == "expert":
        above, below = rng.randrange(2, 12), rng.randrange(2, 12)
        a, c = (above * rng.randrange(1, 11) for _ in range(2))
        b, d = (below * rng.randrange(1, 9) for _ in range(2))
        fits = gcd(a, b) == gcd(c, d) == 1 and a < 2 * b and c < 2 * d and gcd(a, c) < max(a, c) and gcd(b, d) < min(b, d)
        return (a, b, c, d) if fits else None
    g = rng.randrange(3, 25)
    if level == "hard":
        primes = rng.sample((2, 3, 5, 7, 11, 13), rng.randrange(2, 5))
        quotient = prod(prime ** rng.choice((1, 1, 2)) for prime in primes)
        return (g, g * quotient) if 12 <= quotient <= 700 else None
    u, v = rng.randrange(2, 16), rng.randrange(2, 20)
    if level == "easy":
        return (g * u, g * v) if gcd(u, v) == 1 and u != v else None
    return (g * u, g * v) if gcd(u, v) == 1 and u < v and len(factorised(u * v)) > 2 else None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "expert":
        return (" ".join(map(str, point)),)
    x, y = point
    if level == "hard":
        return (f"{x} {y}", f"{y} {x}")
    g, least = gcd(x, y), lcm(x, y)
    if level == "easy":
        return (f"{g} {least} {x}", f"{x} {g} {x} {least}", f"{x} {g} {least}", f"{x} {least} {g}")
    return (f"{x + y} {g} {least}", f"{g} {least} {x + y}", f"{x + y} {g} {g} {least}")


def pose(draw: Draw) -> Problem:
    if draw.level == "expert":
        return _fraction(draw)
    if draw.level == "hard":
        return _pairs(draw)
    return _other(draw) if draw.level == "easy" else _by_sum(draw)


def _worded(draw: Draw, **values: object) -> str:
    return draw.worded(BANK[draw.level, draw.task_type], **values)


def _other(draw: Draw) -> Problem:
    a, b = draw.params
    g, least = gcd(a, b), lcm(a, b)
    steps = [
        draw.say(
            "The product of two numbers equals the product of their greatest common divisor and their least common multiple.",
            "두 수의 곱은 최대공약수와 최소공배수의 곱과 같습니다.",
        ),
        draw.say(
            f"That product is {g} × {least} = {g * least}, so the other number is {g * least} ÷ {a} = {b}.",
            f"그 곱은 {g} × {least} = {g * least}이므로 다른 수는 {g * least} ÷ {a} = {b}입니다.",
        ),
        draw.say(
            f"Check: {a} = {g} × {a // g} and {b} = {g} × {b // g}, where {a // g} and {b // g} have no common factor, and "
            f"{g} × {a // g} × {b // g} = {least}.",
            f"검산: {a} = {g} × {a // g}, {b} = {g} × {b // g}에서 {josa(a // g, '과/와')} {josa(b // g, '은/는')} 서로소이고, "
            f"{g} × {a // g} × {b // g} = {least}입니다.",
        ),
    ]
    return Problem(_worded(draw, g=g, l=least, a=a), tuple(steps), str(b), number(b))


def _by_sum(draw: Draw) -> Problem:
    x, y = draw.params
    g, least, total = gcd(x, y), lcm(x, y), x + y
    u, v = x // g, y // g
    product = least // g
    tried = [(one, product // one) for one in range(1, product + 1) if one * one < product and product % one == 0]
    pairs = [(one, other) for one, other in tried if gcd(one, other) == 1]
    steps = [
        draw.say(
            f"Write the numbers as {g}u and {g}v with u < v and gcd(u, v) = 1.",
            f"두 수를 {g}u, {g}v(u < v, u와 v는 서로소)라 합니다.",
        ),
        draw.say(
            f"From the sum u + v = {total} ÷ {g} = {u + v}; from the least common multiple, which is {g}uv, "
            f"uv = {least} ÷ {g} = {product}.",
            f"합에서 u + v = {total} ÷ {g} = {u + v}이고, 최소공배수는 {g}uv이므로 uv = {least} ÷ {g} = {product}입니다.",
        ),
        draw.say(
            f"Coprime factors of {product} = {product_of(factorised(product))}: "
            + ", ".join(f"{one} + {other} = {one + other}" for one, other in pairs)
            + ".",
            f"{product} = {josa(product_of(factorised(product)), '을/를')} 서로소인 두 수의 곱으로 나누어 합을 구합니다: "
            + ", ".join(f"{one} + {other} = {one + other}" for one, other in pairs)
            + ".",
        ),
        draw.say(
            f"So u = {u} and v = {v}, and the numbers are {g} × {u} = {x} and {g} × {v} = {y}.",
            f"따라서 u = {u}, v = {v}이고 두 수는 {g} × {u} = {x}, {g} × {v} = {y}입니다.",
        ),
        draw.say(f"Check: {x} + {y} = {total}.", f"검산: {x} + {y} = {total}."),
    ]
    question = _worded(draw, g=g, l=least, s=total)
    return Problem(question, tuple(steps), f"{x}, {y}", AnswerKey(type="list", value=listed((x, y))))


def _pairs(draw: Draw) -> Problem:
    g, least = draw.params
    product = least // g
    powers = factorised(product)
    kinds = len(powers)
    split = ", ".join(raised(prime, exponent) for prime, exponent in powers.items())
    steps = [
        draw.say(
            f"Write the numbers as {g}u and {g}v with gcd(u, v) = 1; their least common multiple is {g}uv, "
            f"so uv = {least} ÷ {g} = {product}.",
            f"두 수를 {g}u, {g}v(u와 v는 서로소)라 하면 최소공배수가 {g}uv이므로 uv = {least} ÷ {g} = {product}입니다.",
        ),
        draw.say(
            f"u and v share no prime, so each of the prime powers {split} of {product} belongs to u or to v as a whole.",
            f"u와 v에 공통인 소인수가 없으므로 {product}의 소인수의 거듭제곱 {josa(split, '은/는')} 각각 통째로 u 또는 v에 들어갑니다.",
        ),
    ]
    if draw.task_type == "qa":
        answer = 2 ** (kinds - 1)
        steps.append(
            draw.say(
                f"Each of {kinds} powers has 2 places to go, 2^{kinds} = {2**kinds} ways; a pair and its reverse are one pair: "
                f"{2**kinds} ÷ 2 = {answer}.",
                f"{kinds}개의 거듭제곱마다 2가지씩이므로 2^{kinds} = {2**kinds}가지이고, 순서만 바뀐 것은 같은 쌍이므로 "
                f"{2**kinds} ÷ 2 = {answer}입니다.",
            )
        )
    else:
        splits = [(one, product // one) for one in range(1, product) if one * one < product and product % one == 0]
        sums = [(one + other, one, other) for one, other in splits if gcd(one, other) == 1]
        smallest, u, v = min(sums)
        answer = g * smallest
        steps += [
            draw.say(
                f"That gives u + v = {', '.join(f'{one} + {other} = {total}' for total, one, other in sums)}.",
                f"이에 따라 u + v의 값은 {', '.join(f'{one} + {other} = {total}' for total, one, other in sums)}입니다.",
            ),
            draw.say(
                f"The smallest is {smallest}, with {g} × {u} = {g * u} and {g} × {v} = {g * v}; "
                f"their sum is {g * u} + {g * v} = {answer}.",
                f"가장 작은 것은 {smallest}이고 이때 두 수는 {g} × {u} = {g * u}, {g} × {v} = {g * v}이므로 합은 "
                f"{g * u} + {g * v} = {answer}입니다.",
            ),
        ]
    return Problem(_worded(draw, g=g, l=least), tuple(steps), str(answer), number(answer))


def _fraction(draw: Draw) -> Problem:
    a, b, c, d = draw.params
    top, bottom = lcm(b, d), gcd(a, c)
    value = Fraction(top, bottom)
    larger, smaller = max(a, c), min(a, c)
    divisions = []
    one, other = larger, smaller
    while other:
        divisions.append(f"{one} = {other} × {one // other}" + (f" + {one % other}" if one % other else ""))
        one, other = other, one % other
    factored = ", ".join(
        f"{n} = {product_of(factorised(n))}" for n in (b, d) if len(factorised(n)) > 1 or max(factorised(n).values()) > 1
    )
    least = product_of(factorised(top))
    steps = [
        draw.say(
            f"Let x = u/v in lowest terms. The denominators {b} and {d} must cancel against u, and v against the numerators {a} and "
            f"{c}.",
            f"구하는 수를 기약분수 u/v라 하면, 분모 {josa(b, '과/와')} {josa(d, '은/는')} u와 약분되고 v는 분자 {josa(a, '과/와')} "
            f"{josa(c, '과/와')} 약분되어야 합니다.",
        ),
        draw.say(
            "So u is a common multiple of the denominators and v a common divisor of the numerators; x is smallest with the least u "
            "and the greatest v.",
            "따라서 u는 두 분모의 공배수, v는 두 분자의 공약수이고, u가 최소공배수, v가 최대공약수일 때 가장 작습니다.",
        ),
        draw.say(
            f"Factorise the denominators: {factored}; their least common multiple is {least} = {top}."
            if factored
            else f"The denominators are primes; their least common multiple is {top}.",
            f"분모를 소인수분해하면 {factored}이므로 최소공배수는 {least} = {top}입니다."
            if factored
            else f"두 분모는 소수이므로 최소공배수는 {top}입니다.",
        ),
        draw.say(
            f"Euclid's algorithm for the numerators: {', '.join(divisions)}; their greatest common divisor is {bottom}.",
            f"분자에 유클리드 호제법을 쓰면 {', '.join(divisions)}이므로 최대공약수는 {bottom}입니다.",
        ),
        draw.say(
            f"So the smallest x is {value}; {top} and {bottom} have no common factor.",
            f"따라서 구하는 가장 작은 수는 {value}입니다. {josa(top, '과/와')} {josa(bottom, '은/는')} 서로소입니다.",
        )
        if bottom > 1
        else draw.say(f"So the smallest x is {value}.", f"따라서 구하는 가장 작은 수는 {value}입니다."),
        draw.say(
            f"Check: {value} × {a}/{b} = {value * Fraction(a, b)} and {value} × {c}/{d} = {value * Fraction(c, d)}, both natural numbers.",
            f"검산: {value} × {a}/{b} = {value * Fraction(a, b)}, {value} × {c}/{d} = {value * Fraction(c, d)}이므로 모두 자연수입니다.",
        ),
    ]
    question = _worded(draw, p=f"{a}/{b}", q=f"{c}/{d}")
    return Problem(question, tuple(steps), str(value), number(value))


def recompute(draw: Draw) -> str:
    """Search: through all numbers up to the least common multiple; multiples of 1/a until they are multiples of 1/c as well."""
    if draw.level == "expert":
        a, b, c, d = draw.params
        # x × a/b is a whole number exactly when x is a multiple of b/a.
        found = next(turn for turn in count(1) if turn * b * c % (a * d) == 0)
        return str(Fraction(found * b, a))
    if draw.level == "hard":
        g, least = draw.params
        divisors = [n for n in range(g, least + 1, g) if least % n == 0]
        pairs = [(x, y) for x in divisors for y in divisors if x < y and x * y == g * least and gcd(x, y) == g]
        return str(len(pairs) if draw.task_type == "qa" else min(map(sum, pairs)))
    a, b = draw.params
    g, least = gcd(a, b), lcm(a, b)
    if draw.level == "easy":
        return str(next(n for n in range(g, least + 1, g) if gcd(a, n) == g and lcm(a, n) == least))
    total = a + b
    return next(listed((x, total - x)) for x in range(g, total, g) if gcd(x, total - x) == g and lcm(x, total - x) == least)


FAMILY = Family(
    id=ID,
    names={"en": "Greatest common divisor and least common multiple together", "ko": "최대공약수와 최소공배수의 관계"},
    scope={
        "en": "Find numbers from their greatest common divisor and least common multiple, count such pairs, and serve two fractions.",
        "ko": "최대공약수와 최소공배수에서 두 수를 찾고, 그런 쌍의 개수와 두 분수에 곱할 가장 작은 수를 구한다.",
    },
    method="search through all candidates",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    concepts=(euclid_gcd.FAMILY.id, lcm_factorisation.ID),
)
