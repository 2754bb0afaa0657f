"""Euclid's algorithm: few divisions, many divisions, three numbers, and the divisor that leaves given remainders."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from math import gcd

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, distinct_spaces
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.space import Space
from seedless.text.particles import josa

# easy, medium (a, b) with a > b; hard (a, b, c); expert (a, r, b, s): the greatest divisor that leaves r of a and s of b.

_BANK = {
    ("two", "qa", "en"): (
        "Use the Euclidean algorithm to find the greatest common divisor of {0} and {1}.",
        "Find gcd({0}, {1}) by repeated division.",
        "What is the greatest common divisor of {0} and {1}? Work it out with Euclid's algorithm.",
    ),
    ("two", "reasoning", "en"): (
        "A rectangular floor of {0} cm by {1} cm is to be covered with equal square tiles, as large as possible, without "
        "cutting. "
        "How many centimetres long is the side of a tile?",
        "A florist has {0} roses and {1} tulips and makes as many identical bouquets as possible, using every flower. "
        "How many bouquets are there?",
        "Two ropes of {0} cm and {1} cm are cut into pieces of equal length, as long as possible, with nothing left over. "
        "How many centimetres long is each piece?",
    ),
    ("three", "qa", "en"): (
        "Use the Euclidean algorithm to find the greatest common divisor of {0}, {1} and {2}.",
        "Find gcd({0}, {1}, {2}) by repeated division.",
        "What is the greatest common divisor of the three numbers {0}, {1} and {2}? Apply Euclid's algorithm twice.",
    ),
    ("three", "reasoning", "en"): (
        "A school has {0} pencils, {1} notebooks and {2} erasers and packs them all into as many identical gift bags as "
        "possible. "
        "How many bags are there?",
        "A block of wood measures {0} mm by {1} mm by {2} mm. "
        "It is sawn into equal cubes, as large as possible, with no waste. "
        "How many millimetres long is the edge of a cube?",
        "Three cables of {0} cm, {1} cm and {2} cm are cut into pieces of equal length, as long as possible, with nothing "
        "left over. "
        "How many centimetres long is each piece?",
    ),
    ("rest", "qa", "en"): (
        "Find the greatest natural number that leaves remainder {1} when it divides {0} and remainder {3} when it divides {2}.",
        "Dividing {0} by a natural number leaves {1}, and dividing {2} by the same number leaves {3}. "
        "What is the greatest such number?",
        "When {0} is divided by n the remainder is {1}, and when {2} is divided by n the remainder is {3}. "
        "Find the greatest possible natural number n.",
    ),
    ("rest", "reasoning", "en"): (
        "A teacher shares {0} pencils equally among the pupils and has {1} left over; "
        "of {2} notebooks shared equally, {3} are left "
        "over. At most how many pupils are there?",
        "A baker packs {0} cookies equally into some boxes and {1} remain; "
        "{2} muffins packed equally into the same boxes leave {3}. "
        "At most how many boxes are there?",
        "A coach divides {0} balls equally among the teams and keeps {1}; of {2} cones divided equally he keeps {3}. "
        "At most how many teams are there?",
    ),
    ("two", "qa", "ko"): (
        "유클리드 호제법을 이용하여 {0_and} {1}의 최대공약수를 구하시오.",
        "나눗셈을 되풀이하는 유클리드 호제법으로 두 수 {0}, {1}의 최대공약수를 구하시오.",
        "두 자연수 {0_and} {1}의 최대공약수를 유클리드 호제법으로 구하시오.",
    ),
    ("two", "reasoning", "ko"): (
        "가로의 길이가 {0} cm, 세로의 길이가 {1} cm인 직사각형 모양의 바닥에 크기가 같은 정사각형 모양의 타일을 겹치지 "
        "않게 빈틈없이 붙이려고 "
        "한다. 타일의 크기를 되도록 크게 하고 타일을 자르지 않을 때, 타일 한 변의 길이는 몇 cm인지 구하시오.",
        "장미 {0}송이와 튤립 {1}송이를 남김없이 나누어 똑같은 꽃다발을 되도록 많이 만들려고 한다. "
        "만들 수 있는 꽃다발은 몇 개인지 구하시오.",
        "길이가 {0} cm, {1} cm인 두 끈을 남김없이 같은 길이로 되도록 길게 자르려고 한다. 한 도막의 길이는 몇 cm인지 구하시오.",
    ),
    ("three", "qa", "ko"): (
        "유클리드 호제법을 이용하여 세 수 {0}, {1}, {2}의 최대공약수를 구하시오.",
        "세 자연수 {0}, {1}, {2}의 최대공약수를 유클리드 호제법을 두 번 써서 구하시오.",
        "나눗셈을 되풀이하는 유클리드 호제법으로 {0}, {1}, {2}의 최대공약수를 구하시오.",
    ),
    ("three", "reasoning", "ko"): (
        "연필 {0}자루, 공책 {1}권, 지우개 {2}개를 남김없이 나누어 똑같은 선물 꾸러미를 되도록 많이 만들려고 한다. "
        "만들 수 있는 꾸러미는 몇 개인지 구하시오.",
        "가로, 세로, 높이가 각각 {0} mm, {1} mm, {2} mm인 나무토막을 남는 부분 없이 잘라 크기가 같은 정육면체를 되도록 "
        "크게 만들려고 한다. "
        "정육면체의 한 모서리의 길이는 몇 mm인지 구하시오.",
        "길이가 각각 {0} cm, {1} cm, {2} cm인 세 전선을 남김없이 같은 길이로 되도록 길게 자르려고 한다. "
        "한 도막의 길이는 몇 cm인지 구하시오.",
    ),
    ("rest", "qa", "ko"): (
        "어떤 자연수로 {0_object} 나누면 {1_subject} 남고, {2_object} 나누면 {3_subject} 남는다. "
        "이러한 자연수 중에서 가장 큰 수를 구하시오.",
        "{0_object} 나누면 {1_subject} 남고 {2_object} 나누면 {3_subject} 남는 자연수 중에서 가장 큰 수를 구하시오.",
        "자연수 n으로 {0_object} 나누었을 때의 나머지는 {1}이고, {2_object} 나누었을 때의 나머지는 {3}이다. "
        "n의 값 중에서 가장 큰 수를 구하시오.",
    ),
    ("rest", "reasoning", "ko"): (
        "선생님이 연필 {0}자루를 학생들에게 똑같이 나누어 주었더니 {1}자루가 남았고, 공책 {2}권을 똑같이 나누어 주었더니 "
        "{3}권이 남았다. "
        "학생은 최대 몇 명인지 구하시오.",
        "과자 {0}개를 몇 개의 상자에 똑같이 나누어 담았더니 {1}개가 남았고, 빵 {2}개를 같은 상자들에 똑같이 나누어 "
        "담았더니 {3}개가 남았다. "
        "상자는 최대 몇 개인지 구하시오.",
        "감독이 공 {0}개를 각 팀에 똑같이 나누어 주었더니 {1}개가 남았고, 고깔 {2}개를 똑같이 나누어 주었더니 {3}개가 남았다. "
        "팀은 최대 몇 팀인지 구하시오.",
    ),
}


def _divisions(a: int, b: int) -> list[tuple[int, int, int, int]]:
    """Euclid's rows (dividend, divisor, quotient, remainder), the last with remainder 0."""
    rows = []
    while b:
        rows.append((a, b, a // b, a % b))
        a, b = b, a % b
    return rows


def _twos(common: range, largest: int, fewest: int, most: int) -> Iterator[Point]:
    for g in common:
        for u, v in combinations(range(2, largest // g), 2):
            if gcd(u, v) == 1 and fewest <= len(_divisions(v * g, u * g)) <= most:
                yield (v * g, u * g)


def _threes() -> Iterator[Point]:
    for g in range(6, 25):
        for u, v, w in combinations(range(3, 15), 3):
            # Every pair shares more than all three do, so that the second run of the algorithm is needed.
            if gcd(u, v, w) == 1 and gcd(w, v) > 1 and len(_divisions(w, v)) + len(_divisions(gcd(w, v), u)) <= 5:
                yield (w * g, v * g, u * g)


def _rests() -> Iterator[Point]:
    for g in range(11, 40):
        for u, v in combinations(range(3, 18), 2):
            r, s = (u * v + g) % (g - 2) + 2, (u + v) % (g - 2) + 2
            if gcd(u, v) == 1 and r != s and 3 <= len(_divisions(v * g, u * g)) <= 4:
                yield (v * g + r, r, u * g + s, s)


def _spaces() -> dict[str, Space]:
    return distinct_spaces(
        {
            "easy": _twos(range(3, 16), 200, 2, 3),
            "medium": _twos(range(7, 40), 1000, 4, 5),
            "hard": _threes(),
            "expert": _rests(),
        },
        shown=lambda level, point: (" ".join(map(str, point)),),
    )


def _question(draw: Draw) -> str:
    kind = {2: "two", 3: "three", 4: "rest"}[len(draw.params)]
    words: dict[str, str] = {}
    for place, value in enumerate(map(str, draw.params)):
        words |= {str(place): value, f"{place}_and": josa(value, "과/와"), f"{place}_object": josa(value, "을/를")}
        words |= {f"{place}_subject": josa(value, "이/가")}
    wording: str = draw.rng.choice(_BANK[kind, draw.task_type, draw.language])
    for name, value in words.items():
        wording = wording.replace(f"{{{name}}}", value)
    return wording


def _shown_divisions(a: int, b: int) -> str:
    return ", ".join(
        f"{top} = {bottom} × {times} + {rest}" if rest else f"{top} = {bottom} × {times}"
        for top, bottom, times, rest in _divisions(a, b)
    )


def _pair_steps(a: int, b: int, language: str) -> list[str]:
    rows, g = _divisions(a, b), gcd(a, b)
    if language == "en":
        lines = [
            f"Divide {a} by {b}, then keep dividing the divisor by the remainder, which leaves the greatest common divisor as it is: "
            f"{_shown_divisions(a, b)}.",
            f"The last division leaves no remainder, so its divisor is the greatest common divisor: gcd({a}, {b}) is {g}.",
        ]
        return lines if len(rows) > 1 else [f"{b} divides {a}: {_shown_divisions(a, b)}; so gcd({a}, {b}) is {g}."]
    lines = [
        f"{josa(str(a), '을/를')} {josa(str(b), '으로/로')} 나누고, 나누는 수를 나머지로 나누기를 되풀이합니다. "
        f"이때 최대공약수는 변하지 않습니다: {_shown_divisions(a, b)}.",
        f"마지막 나눗셈의 나머지가 0이므로 그때 나누는 수인 {josa(str(g), '이/가')} "
        f"{josa(str(a), '과/와')} {b}의 최대공약수입니다.",
    ]
    whole = f"{josa(_shown_divisions(a, b), '으로/로')} 나누어떨어지므로 {josa(str(a), '과/와')} {b}의 최대공약수는 {g}입니다."
    return lines if len(rows) > 1 else [whole]


def _check(values: tuple[int, ...], g: int, language: str) -> str:
    parts = [f"{value} ÷ {g} = {value // g}" for value in values]
    quotients = [str(value // g) for value in values]
    if language == "en":
        return f"Check: {', '.join(parts)}, and {', '.join(quotients[:-1])} and {quotients[-1]} have no common factor above 1."
    return f"검산: {', '.join(parts)}이고, {', '.join(quotients)}의 최대공약수는 1입니다."


def _steps(draw: Draw) -> tuple[list[str], int]:
    english = draw.language == "en"
    if len(draw.params) == 4:
        a, r, b, s = draw.params
        inner = (a - r, b - s)
        g = gcd(*inner)
        lead = (
            f"The number divides what is left when the remainders are taken away: {a} - {r} = {a - r} and {b} - {s} = {b - s}."
            if english
            else f"나머지를 뺀 수는 구하는 수로 나누어떨어집니다: {a} - {r} = {a - r}, {b} - {s} = {b - s}."
        )
        which = (
            f"So the greatest candidate is the greatest common divisor of {inner[0]} and {inner[1]}."
            if english
            else f"따라서 구하는 가장 큰 수는 {josa(str(inner[0]), '과/와')} {inner[1]}의 최대공약수입니다."
        )
        limit = (
            f"{g} is greater than both remainders {r} and {s}, as a divisor must be."
            if english
            else f"{josa(str(g), '은/는')} 두 나머지 {r}, {s}보다 크므로 조건에 맞습니다."
        )
        check = f"{a} = {g} × {a // g} + {r}, {b} = {g} × {b // g} + {s}"
        closing = f"Check: {check}." if english else f"검산: {check}입니다."
        return [lead, which, *_pair_steps(*inner, draw.language), limit, closing], g
    first = gcd(draw.params[0], draw.params[1])
    steps = _pair_steps(draw.params[0], draw.params[1], draw.language)
    if len(draw.params) == 3:
        third = draw.params[2]
        steps.append(
            f"What divides the first two numbers divides {first}, so go on with {first} and the third number {third}."
            if english
            else f"앞의 두 수의 공약수는 모두 {first}의 약수이므로, 이제 {josa(str(first), '과/와')} 셋째 수 {third}의 최대공약수를 구합니다."
        )
        steps += _pair_steps(max(first, third), min(first, third), draw.language)
    g = gcd(*draw.params)
    return [*steps, _check(draw.params, g, draw.language)], g


def pose(draw: Draw) -> Problem:
    steps, g = _steps(draw)
    return Problem(_question(draw), tuple(steps), str(g), AnswerKey(type="integer", value=str(g)))


def _prime_powers(number: int) -> dict[int, int]:
    powers: dict[int, int] = {}
    prime = 2
    while number > 1:
        while number % prime == 0:
            powers[prime] = powers.get(prime, 0) + 1
            number //= prime
        prime += 1
    return powers


def recompute(draw: Draw) -> str:
    """Prime factorisation: the shared primes, each with its smallest exponent."""
    values = draw.params
    if len(values) == 4:
        values = (values[0] - values[1], values[2] - values[3])
    factored = [_prime_powers(value) for value in values]
    result = 1
    for prime, power in factored[0].items():
        result *= prime ** min(power, *(other.get(prime, 0) for other in factored[1:]))
    return str(result)


FAMILY = Family(
    id="teacher/mathematics/number-theory/euclid-gcd",
    names={"en": "Euclid's algorithm", "ko": "유클리드 호제법"},
    scope={
        "en": "Find greatest common divisors by repeated division and use them to share and to tile.",
        "ko": "나눗셈을 되풀이하여 최대공약수를 구하고, 나누기와 타일 붙이기 문제에 활용한다.",
    },
    aliases={
        "en": ("gcd", "greatest common divisor", "Euclidean algorithm", "highest common factor"),
        "ko": ("최대공약수", "호제법"),
    },
    method="prime factorisation",
    levels={"easy": 400, "medium": 400, "hard": 400, "expert": 400},
    build=_spaces,
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
)
