"""Least common multiples by prime factorisation: of two and three numbers, with equal remainders, and the number that is missing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from math import gcd, lcm, prod
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.number_theory.factors import factorised, is_prime, product_of, raised
from seedless.teacher.families.mathematics.number_theory.lcm_factorisation_wordings import BANK
from seedless.teacher.family import Draw, Family, Problem
from seedless.text.particles import josa

ID = "teacher/mathematics/number-theory/lcm-factorisation"
LEVELS = {"easy": 400, "medium": 400, "hard": 300, "expert": 300}

# easy (a, b), medium (a, b, c). hard (a, b, c, k, short): every division leaves k, or is k short of coming out even.
# expert (a, b, l): the smallest third number that makes l the least common multiple.

_COMPOSITE = tuple(number for number in range(6, 60) if max(factorised(number)) <= 11 and not is_prime(number))


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        a, b = sorted((rng.randrange(12, 100), rng.randrange(12, 120)))
        return (a, b) if gcd(a, b) > 1 and b % a and lcm(a, b) <= 2000 else None
    if level == "medium":
        a, b, c = sorted(rng.sample(_COMPOSITE, 3))
        whole = lcm(a, b, c)
        fits = gcd(a, b) > 1 and gcd(b, c) > 1 and lcm(b, c) < whole <= 2600 and whole not in (lcm(a, b), lcm(a, c))
        return (a, b, c) if fits else None
    if level == "hard":
        a, b, c = sorted(rng.sample(_COMPOSITE[:16], 3))
        k, short = rng.randrange(2, min(a, 9)), rng.randrange(2)
        fits = gcd(a, b) > 1 and gcd(b, c) > 1 and 0 not in (b % a, c % b, c % a) and lcm(a, b, c) <= 1500
        return (a, b, c, k, short) if fits else None
    powers = [(2, rng.randrange(1, 4)), (3, rng.randrange(1, 3)), (rng.choice((5, 7)), 1)]
    if rng.randrange(2):
        powers.append((11, 1))
    # Each power goes to one of the three numbers in full, to the others in part or not at all; the third gets at least one.
    numbers = [1, 1, 1]
    kept = rng.randrange(len(powers))
    for place, (prime, exponent) in enumerate(powers):
        whose = 2 if place == kept else rng.randrange(3)
        for other in range(3):
            numbers[other] *= prime ** (exponent if other == whose else rng.randrange(exponent))
    a, b = sorted(numbers[:2])
    return (a, b, lcm(*numbers)) if 5 < a <= b <= 150 and b % a else None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level != "hard":
        return (" ".join(map(str, point)),)
    a, b, c, k, short = point
    return (f"{a} {b} {c} {k}", *([f"{a - k} {a} {b - k} {b} {c - k} {c}"] if short else []))


def _multiple_steps(draw: Draw, numbers: Sequence[int]) -> tuple[list[str], int]:
    factors = [factorised(number) for number in numbers]
    least: dict[int, int] = {}
    for prime in sorted({prime for powers in factors for prime in powers}):
        least[prime] = max(powers.get(prime, 0) for powers in factors)
    whole = lcm(*numbers)
    prime_note = draw.say(" (prime)", "(소수)")
    shown = ", ".join(
        f"{number}{prime_note if is_prime(number) else f' = {product_of(powers)}'}"
        for number, powers in zip(numbers, factors, strict=True)
    )
    return [
        draw.say(f"Write each number as a product of prime powers: {shown}.", f"각 수를 소인수분해합니다: {shown}."),
        draw.say(
            f"The least common multiple takes every prime with the largest exponent that occurs: {product_of(least)} = {whole}.",
            f"최소공배수는 각 소인수의 거듭제곱에서 지수가 가장 큰 것을 모두 곱한 것이므로 {product_of(least)} = {whole}입니다.",
        ),
    ], whole


def pose(draw: Draw) -> Problem:
    if draw.level == "expert":
        return _missing_number(draw)
    numbers = draw.params[:3]
    values: dict[str, int] = dict(zip("abc", numbers, strict=False))
    steps, whole = _multiple_steps(draw, numbers)
    if draw.level == "hard":
        return _with_remainders(draw, steps, whole, values)
    quotients = ", ".join(f"{whole} ÷ {number} = {whole // number}" for number in numbers)
    steps.append(
        draw.say(
            f"Check: {quotients}, and these quotients have no common factor above 1.",
            f"검산: {quotients}이고, 이 몫들의 최대공약수는 1입니다.",
        )
    )
    return _stated(draw, (draw.level, draw.task_type), values, steps, whole)


def _stated(draw: Draw, kind: tuple[str, str], values: dict[str, int], steps: list[str], answer: int) -> Problem:
    question = draw.worded(BANK[kind], **values)
    return Problem(question, tuple(steps), str(answer), AnswerKey(type="integer", value=str(answer)))


def _with_remainders(draw: Draw, steps: list[str], whole: int, values: dict[str, int]) -> Problem:
    *numbers, k, short = draw.params
    values["k"] = k
    if short:
        values |= {f"r{letter}": number - k for letter, number in zip("abc", numbers, strict=True)}
        missing = ", ".join(f"{number} - {number - k} = {k}" for number in numbers)
        lead = draw.say(
            f"Every division lacks the same amount, {k}: with {k} more the number would be divisible by all three.",
            f"어느 경우에나 {josa(k, '이/가')} 모자라므로 {josa(k, '을/를')} 더하면 세 수로 모두 나누어떨어집니다.",
        )
        if draw.task_type == "qa":
            lead = draw.say(
                f"Each remainder is {k} below its divisor, {missing}: with {k} more the number is divisible by all three.",
                f"나누는 수와 나머지의 차가 모두 같으므로({missing}) {josa(k, '을/를')} 더하면 세 수로 모두 나누어떨어집니다.",
            )
        last = draw.say(
            f"The smallest such multiple is {whole}, so the number sought is {whole} - {k} = {whole - k}.",
            f"{josa(k, '을/를')} 더한 수로 가장 작은 것은 {whole}이므로 구하는 수는 {whole} - {k} = {whole - k}입니다.",
        )
    else:
        lead = draw.say(
            f"Without the remainder {k} the number is divisible by all three numbers.",
            f"나머지 {josa(k, '을/를')} 뺀 수는 세 수로 모두 나누어떨어집니다.",
        )
        last = draw.say(
            f"The smallest such multiple is {whole}, so the number sought is {whole} + {k} = {whole + k}.",
            f"{josa(k, '을/를')} 뺀 수로 가장 작은 것은 {whole}이므로 구하는 수는 {whole} + {k} = {whole + k}입니다.",
        )
    answer = whole - k if short else whole + k
    checks = ", ".join(f"{answer} = {number} × {answer // number} + {answer % number}" for number in numbers)
    check = draw.say(f"Check: {checks}.", f"검산: {checks}.")
    return _stated(draw, ("short" if short else "over", draw.task_type), values, [lead, *steps, last, check], answer)


def _missing_number(draw: Draw) -> Problem:
    a, b, whole = draw.params
    target, first, second = factorised(whole), factorised(a), factorised(b)
    have = {prime: max(first.get(prime, 0), second.get(prime, 0)) for prime in target}
    needed = {prime: exponent for prime, exponent in target.items() if have[prime] < exponent}
    there = [raised(prime, exponent) for prime, exponent in target.items() if prime not in needed]
    lacking = [raised(prime, exponent) for prime, exponent in needed.items()]
    answer = prod(prime**exponent for prime, exponent in needed.items())
    product = product_of(needed) if product_of(needed) == str(answer) else f"{product_of(needed)} = {answer}"
    steps = [
        draw.say(
            f"Factorise: {whole} = {product_of(target)}, {a} = {product_of(first)}, {b} = {product_of(second)}.",
            f"소인수분해하면 {whole} = {product_of(target)}, {a} = {product_of(first)}, {b} = {product_of(second)}입니다.",
        ),
        draw.say(
            f"Each prime power of {whole} must occur in full in one of the three numbers.",
            f"최소공배수 {whole}의 각 소인수의 거듭제곱은 세 수 가운데 적어도 하나에 그대로 들어 있어야 합니다.",
        ),
        draw.say(
            f"Already there in {a} or {b}: {', '.join(there)}; the smallest third number leaves these primes out.",
            f"{a} 또는 {b}에 이미 들어 있는 것은 {', '.join(there)}이므로 가장 작은 수에는 이 소인수가 필요 없습니다.",
        ),
        draw.say(
            f"Missing there: {', '.join(lacking)}; so the third number must be {product}.",
            f"두 수에 없는 것은 {', '.join(lacking)}이므로 구하는 수는 {product}입니다.",
        ),
        draw.say(
            f"Check: {whole} ÷ {a} = {whole // a}, {whole} ÷ {b} = {whole // b}, {whole} ÷ {answer} = {whole // answer}, "
            "with no common factor above 1.",
            f"검산: {whole} ÷ {a} = {whole // a}, {whole} ÷ {b} = {whole // b}, {whole} ÷ {answer} = {whole // answer}이고, "
            "이 몫들의 최대공약수는 1입니다.",
        ),
    ]
    return _stated(draw, ("expert", draw.task_type), {"a": a, "b": b, "l": whole}, steps, answer)


def recompute(draw: Draw) -> str:
    """Walking: through the multiples of the largest number, or through all candidates from 1, until every condition holds."""
    if draw.level == "expert":
        a, b, whole = draw.params
        return str(next(n for n in count(1) if whole % n == 0 and lcm(a, b, n) == whole))
    if draw.level == "hard":
        a, b, c, k, short = draw.params
        start = c - k if short else c + k
        rest = [(number, (number - k if short else k)) for number in (a, b)]
        return str(next(n for n in count(start, c) if all(n % number == left for number, left in rest)))
    *others, largest = draw.params
    return str(next(n for n in count(largest, largest) if all(n % number == 0 for number in others)))


FAMILY = Family(
    id=ID,
    names={"en": "Least common multiples by factorisation", "ko": "소인수분해와 최소공배수"},
    scope={
        "en": "Factorise into primes, build least common multiples, use them for cycles and remainders, and find a missing number.",
        "ko": "소인수분해로 최소공배수를 구하고, 주기와 나머지 문제에 활용하며, 빠진 수를 구한다.",
    },
    method="walking through multiples until every condition holds",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("lcm", "least common multiple", "lowest common multiple", "prime factorisation", "prime factorization"),
        "ko": ("최소공배수", "소인수분해", "공배수"),
    },
)
