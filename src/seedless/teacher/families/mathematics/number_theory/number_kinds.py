"""Kinds of numbers: primes, terminating and recurring decimals, integers behind roots, perfect squares and cubes."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from math import gcd, isqrt
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.number_theory.factors import factorised, is_prime, product_of
from seedless.teacher.families.mathematics.number_theory.number_kinds_surds import surd_kind, surd_point, surd_steps, surd_text
from seedless.teacher.families.mathematics.number_theory.number_kinds_wordings import BANK, LABELS
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.text.particles import josa

ID = "teacher/mathematics/number-theory/number-kinds"
LEVELS = {"easy": 300, "medium": 400, "hard": 400, "expert": 400}
KINDS = {
    "easy": ("primes", "decimals"),
    "medium": ("primes", "decimals"),
    "hard": ("periods", "surds"),
    "expert": ("surds", "powers"),
}

# (kind, numbers...): primes (n), decimals and periods (a, b) for a/b, surds (form, a, b, ...), powers (base, exponent, base,
# exponent). The label is drawn first, so that all labels come equally often.


def _draw(level: str, rng: Random) -> Point | None:
    place = rng.randrange(2)
    kind = KINDS[level][place]
    wanted = rng.randrange(len(LABELS[kind]))
    if kind == "primes":
        numbers = _whole(rng, range(53, 1400, 2) if level == "easy" else range(1001, 3000, 2), wanted)
    elif kind == "powers":
        numbers = rng.choice(_power_products()[wanted])
    elif kind == "surds":
        numbers = surd_point(rng, wanted, compound=level == "expert")
    else:
        numbers = _quotient(rng, level, wanted)
    return None if numbers is None else (place, *numbers)


def _whole(rng: Random, candidates: range, wanted: int) -> Point | None:
    """A prime, or a composite number without the factors that are seen at once: 2, 3 and 5."""
    for _ in range(30):
        n = rng.choice(candidates)
        if n % 3 and n % 5 and is_prime(n) == (wanted == 0):
            return (n,)
    return None


def _quotient(rng: Random, level: str, wanted: int) -> Point | None:
    """Numerator and denominator; at medium and hard often with a common factor that hides the denominator that decides."""
    bottom = rng.choice(_denominators()[level][wanted])
    top = rng.randrange(1, bottom)
    while gcd(top, bottom) > 1:
        top = rng.randrange(1, bottom)
    factor = 1 if level == "easy" else rng.choice((1, 3, 6, 7, 9) if wanted == 0 else (1, 2, 3, 5))
    return (top * factor, bottom * factor) if bottom * factor < 500 else (top, bottom)


@lru_cache(maxsize=1)
def _denominators() -> dict[str, list[list[int]]]:
    """Level -> place of the label -> denominators in lowest terms."""
    found: dict[str, list[list[int]]] = {}
    for level, most in (("easy", 60), ("medium", 80), ("hard", 90)):
        found[level] = [[b for b in range(6, most) if _period_kind(1, b, level) == place] for place in range(3)]
        found[level][0] += [64, 80, 100, 125, 128, 160] * 2  # there are few small ones
    return found


def _period_kind(a: int, b: int, level: str) -> int:
    """The place of the label: by what is left of the reduced denominator without its 2s and 5s."""
    bottom = b // gcd(a, b)
    rest = bottom
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest == 1:
        return 0
    return 1 if level != "hard" or rest == bottom else 2


@lru_cache(maxsize=1)
def _power_products() -> tuple[tuple[Point, ...], ...]:
    """Products of two powers, by label: square only, cube only, both, neither."""
    found: tuple[list[Point], ...] = ([], [], [], [])
    bases = (4, 6, 8, 9, 10, 12, 18, 24, 25, 27, 32, 36, 49, 54, 64, 72, 100, 108, 125, 216)
    for place, one in enumerate(bases):
        for other in bases[place + 1 :]:
            for first in range(2, 7):
                for last in range(2, 7):
                    # A sum of exponents must do something: products of two squares or two cubes show at once what they are.
                    if gcd(first, last) % 2 and gcd(first, last) % 3:
                        exponents = _exponents((one, first, other, last)).values()
                        square, cube = all(e % 2 == 0 for e in exponents), all(e % 3 == 0 for e in exponents)
                        if len(exponents) > 1:
                            found[2 if square and cube else 0 if square else 1 if cube else 3].append((one, first, other, last))
    return tuple(map(tuple, found))


def _exponents(point: Point) -> dict[int, int]:
    one, first, other, last = point
    exponents = {prime: exponent * first for prime, exponent in factorised(one).items()}
    for prime, exponent in factorised(other).items():
        exponents[prime] = exponents.get(prime, 0) + exponent * last
    return dict(sorted(exponents.items()))


def _shown(level: str, point: Point) -> tuple[str, ...]:
    kind, numbers = KINDS[level][point[0]], point[1:]
    return (" ".join(map(str, numbers[1:] if kind == "surds" else numbers)),)


def pose(draw: Draw) -> Problem:
    kind, numbers = KINDS[draw.level][draw.params[0]], draw.params[1:]
    labels = [draw.say(*label) for label in LABELS[kind]]
    values: dict[str, object] = {"labels": ", ".join(labels)}
    if kind == "primes":
        place, steps = _prime_steps(draw, numbers[0])
        values["n"] = numbers[0]
    elif kind == "surds":
        place, steps = surd_kind(numbers), surd_steps(draw, numbers)
        values["e"] = surd_text(numbers)
    elif kind == "powers":
        place, steps = _power_steps(draw, numbers)
        values["e"] = _product(numbers)
    else:
        a, b = numbers
        place, steps = _decimal_steps(draw, a, b)
        values |= {"a": a, "b": b, "f": f"{a}/{b}"}
    label = labels[place]
    return Problem(draw.worded(BANK[kind], **values), tuple(steps), label, AnswerKey(type="choice", value=label))


def _prime_steps(draw: Draw, n: int) -> tuple[int, list[str]]:
    root = isqrt(n)
    steps = [
        draw.say(
            f"A composite number has a prime factor whose square is not greater than it; {root}² = {root * root} and "
            f"{root + 1}² = {(root + 1) ** 2}, so primes up to {root} decide.",
            f"합성수는 제곱이 그 수보다 크지 않은 소인수를 가집니다. {root}² = {root * root}, {root + 1}² = {(root + 1) ** 2}이므로 "
            f"{root} 이하의 소수로만 나누어 보면 됩니다.",
        )
    ]
    factors = factorised(n)
    if factors == {n: 1}:
        tested = [prime for prime in range(2, root + 1) if is_prime(prime)]
        rests = ", ".join(str(n % prime) for prime in tested)
        primes = ", ".join(map(str, tested))
        steps += [
            draw.say(
                f"Divided by {primes} it leaves {rests}, in this order.",
                f"{josa(primes, '으로/로')} 나눈 나머지는 차례로 {rests}입니다.",
            ),
            draw.say(f"None of them is 0, so {n} is prime.", f"나누어떨어지는 것이 없으므로 {josa(n, '은/는')} 소수입니다."),
        ]
        return 0, steps
    smallest = next(iter(factors))
    steps.append(
        draw.say(
            f"{n} = {smallest} × {n // smallest}, so it has more than two divisors and is composite.",
            f"{n} = {smallest} × {n // smallest}이므로 약수가 3개 이상인 합성수입니다.",
        )
    )
    return 1, steps


def _decimal_steps(draw: Draw, a: int, b: int) -> tuple[int, list[str]]:
    value = Fraction(a, b)
    bottom = value.denominator
    factors = factorised(bottom)
    place = _period_kind(a, b, draw.level)
    steps = []
    if bottom != b:
        steps.append(draw.say(f"In lowest terms {a}/{b} = {value}.", f"기약분수로 나타내면 {a}/{b} = {value}입니다."))
    else:
        steps.append(draw.say(f"{value} is in lowest terms.", f"{josa(value, '은/는')} 기약분수입니다."))
    shown = f"{bottom} = {product_of(factors)}"
    others = [str(prime) for prime in factors if prime not in (2, 5)]
    if place == 0:
        steps += [
            draw.say(
                f"The denominator has no prime factor but 2 and 5: {shown}.", f"분모의 소인수가 2 또는 5뿐입니다: {shown}."
            ),
            draw.say(
                f"So the fraction can be written over a power of ten, and the decimal ends: {value} = {decimal(value)}.",
                f"따라서 분모를 10의 거듭제곱으로 고칠 수 있어 소수가 끝납니다: {value} = {decimal(value)}.",
            ),
        ]
        return place, steps
    if is_prime(bottom):
        steps.append(
            draw.say(
                f"The denominator is the prime {bottom}, which divides no power of ten: the decimal recurs.",
                f"분모 {josa(bottom, '은/는')} 소수이고 이 수로 나누어떨어지는 10의 거듭제곱은 없으므로 소수가 되풀이됩니다.",
            )
        )
    else:
        steps.append(
            draw.say(
                f"The denominator {shown} has the prime factor {others[0]}, which divides no power of ten: the decimal recurs.",
                f"분모 {shown}에 소인수 {josa(others[0], '이/가')} 있고, 이 수로 나누어떨어지는 10의 거듭제곱은 없으므로 소수가 "
                "되풀이됩니다.",
            )
        )
    if draw.level == "hard":
        steps.append(
            draw.say(
                "It has no factor 2 or 5, so the period starts right after the point."
                if place == 1
                else f"It also has the factor {2 if bottom % 2 == 0 else 5}, so other digits come before the period.",
                "분모에 2와 5가 소인수로 없으므로 순환마디가 소수점 바로 뒤에서 시작합니다."
                if place == 1
                else f"분모에 소인수 {'2가' if bottom % 2 == 0 else '5가'} 함께 있으므로 순환마디 앞에 다른 숫자가 있습니다.",
            )
        )
    return place, steps


def _product(numbers: Point) -> str:
    one, first, other, last = numbers
    return f"{one}^{first} × {other}^{last}"


def _power_steps(draw: Draw, numbers: Point) -> tuple[int, list[str]]:
    exponents = _exponents(numbers)
    one, _, other, _ = numbers
    square, cube = (all(e % n == 0 for e in exponents.values()) for n in (2, 3))
    split = [f"{base} = {product_of(factorised(base))}" for base in (one, other) if not is_prime(base)]
    found = ", ".join(map(str, exponents.values()))
    primes = ", ".join(map(str, exponents))
    steps = [
        draw.say(
            f"Factorise the bases: {', '.join(split)}; collecting equal primes gives {product_of(exponents)}.",
            f"밑을 소인수분해하면 {', '.join(split)}이고, 같은 소수끼리 모으면 {product_of(exponents)}입니다.",
        ),
        draw.say(
            "A number is a square exactly when all exponents are even, and a cube exactly when all are multiples of 3.",
            "모든 지수가 짝수일 때에만 제곱수이고, 모든 지수가 3의 배수일 때에만 세제곱수입니다.",
        ),
        draw.say(
            f"The exponents of {primes} are {found}: "
            f"{'all are even' if square else 'not all are even'}, {'and' if square == cube else 'but'} "
            f"{'all are multiples of 3' if cube else 'not all are multiples of 3'}.",
            f"{primes}의 지수는 {found}이고, {'모두 짝수이며' if square else '짝수가 아닌 것이 있으며'} "
            f"{'모두 3의 배수입니다' if cube else '3의 배수가 아닌 것이 있습니다'}.",
        ),
    ]
    return 2 if square and cube else 0 if square else 1 if cube else 3, steps


def recompute(draw: Draw) -> str:
    """By doing it: all divisors counted, the division carried out digit by digit, roots of the whole number sought."""
    kind, numbers = KINDS[draw.level][draw.params[0]], draw.params[1:]
    if kind == "primes":
        place = int(any(numbers[0] % divisor == 0 for divisor in range(2, numbers[0] // 2)))
    elif kind == "surds":
        place = surd_kind(numbers, by_search=True)
    elif kind == "powers":
        one, first, other, last = numbers
        value = one**first * other**last
        square, cube = isqrt(value) ** 2 == value, _has_cube_root(value)
        place = 2 if square and cube else 0 if square else 1 if cube else 3
    else:
        place = min(_first_repeat(*numbers), 2 if draw.level == "hard" else 1)
    return draw.say(*LABELS[kind][place])


def _first_repeat(a: int, b: int) -> int:
    """0 where the digits end, 1 where the period starts right after the point, 2 where it starts later."""
    met: dict[int, int] = {}
    rest = a % b
    while rest and rest not in met:
        met[rest] = len(met)
        rest = rest * 10 % b
    return 0 if not rest else 1 if met[rest] == 0 else 2


def _has_cube_root(value: int) -> bool:
    low, high = 1, 1 << (value.bit_length() // 3 + 1)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if middle**3 < value else (low, middle)
    return low**3 == value


FAMILY = Family(
    id=ID,
    names={"en": "Telling numbers apart", "ko": "수의 종류"},
    scope={
        "en": "Tell primes, terminating and recurring decimals, rational and irrational numbers, perfect squares and cubes apart.",
        "ko": "소수와 합성수, 유한소수와 순환소수, 유리수와 무리수, 제곱수와 세제곱수를 구별한다.",
    },
    method="counting divisors, dividing digit by digit, searching roots",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("classification",),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("prime numbers", "rational and irrational numbers", "recurring decimals", "perfect squares"),
        "ko": ("소수", "합성수", "유리수와 무리수", "순환소수", "유한소수", "제곱수"),
    },
)
