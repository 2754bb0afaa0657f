"""Adding and subtracting fractions: over one multiple, over a common denominator, three at once, with one unknown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product
from math import gcd, lcm, prod

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, distinct_spaces
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import summed
from seedless.teacher.space import Space
from seedless.text.particles import josa

# A point is (numerator, denominator, ...) of the fractions shown, in order; easy and medium end with the sign of the second.
# The numbers in the question are the fractions alone, so that texts and task types may vary freely.

_BARE = {
    "en": (
        "Calculate {sum}. Give the answer in lowest terms.",
        "Work out {sum} and write the result as a fraction in lowest terms.",
        "Find the value of {sum}, reduced to lowest terms.",
    ),
    "ko": (
        "{sum_object} 계산하여 기약분수로 나타내시오.",
        "다음을 계산하고 그 결과를 기약분수로 쓰시오: {sum}",
        "다음 식의 값을 기약분수로 구하시오: {sum}",
    ),
}
_BOX = {
    "en": (
        "Find the fraction that belongs in the box: {0} - □ + {1} = {2}. Give it in lowest terms.",
        "Which fraction in lowest terms makes {0} - □ + {1} = {2} true?",
        "Solve for the missing fraction □ in {0} - □ + {1} = {2}, and write it in lowest terms.",
    ),
    "ko": (
        "□ 안에 알맞은 기약분수를 구하시오: {0} - □ + {1} = {2}",
        "다음 등식이 성립하도록 □에 들어갈 기약분수를 구하시오: {0} - □ + {1} = {2}",
        "등식 {0} - □ + {1} = {2}에서 □의 값을 기약분수로 구하시오.",
    ),
}
_JOINED = {
    "en": (
        "A painter pours {0} L of white paint and {1} L of blue paint into an empty bucket. How many litres are in the bucket? "
        "Answer with a fraction in lowest terms.",
        "Jisu walked {0} km to the library and then {1} km to the market. How many kilometres did she walk altogether? "
        "Give a fraction in lowest terms.",
        "A baker uses {0} kg of flour for bread and {1} kg for cakes. How many kilograms of flour are used in all? "
        "Write the answer as a fraction in lowest terms.",
    ),
    "ko": (
        "빈 통에 흰색 페인트 {0} L와 파란색 페인트 {1} L를 부었다. 통에 든 페인트는 모두 몇 L인지 기약분수로 구하시오.",
        "지수는 도서관까지 {0} km를 걷고, 이어서 시장까지 {1} km를 걸었다. "
        "지수가 걸은 거리는 모두 몇 km인지 기약분수로 구하시오.",
        "제과점에서 빵을 만드는 데 밀가루 {0} kg을, 케이크를 만드는 데 {1} kg을 썼다. "
        "쓴 밀가루는 모두 몇 kg인지 기약분수로 구하시오.",
    ),
}
_TAKEN = {
    "en": (
        "A rope is {0} m long. A piece of {1} m is cut off. How many metres of rope are left? "
        "Answer with a fraction in lowest terms.",
        "A bottle holds {0} L of juice, and {1} L is drunk. How many litres of juice remain? Give a fraction in lowest terms.",
        "A trail is {0} km long, and Minho has walked {1} km of it. How many kilometres are still ahead of him? "
        "Write the answer as a fraction in lowest terms.",
    ),
    "ko": (
        "길이가 {0} m인 끈에서 {1} m를 잘라 냈다. 남은 끈은 몇 m인지 기약분수로 구하시오.",
        "병에 주스가 {0} L 들어 있다. 그중 {1} L를 마셨을 때, 남은 주스는 몇 L인지 기약분수로 구하시오.",
        "길이가 {0} km인 산책로를 민호가 {1} km 걸었다. 남은 거리는 몇 km인지 기약분수로 구하시오.",
    ),
}
_IN_AND_OUT = {
    "en": (
        "A tank holds {0} L of water. {1} L is poured in, and then {2} L is used. How many litres are in the tank now? "
        "Answer with a fraction in lowest terms.",
        "A shop has {0} kg of rice. It receives {1} kg more and sells {2} kg. How many kilograms of rice does it have then? "
        "Give a fraction in lowest terms.",
        "Two ribbons of {0} m and {1} m are taped end to end without overlap, and {2} m is cut off. How many metres are left? "
        "Write the answer as a fraction in lowest terms.",
    ),
    "ko": (
        "물통에 물이 {0} L 들어 있다. 물을 {1} L 더 붓고 {2} L를 사용하였다. 물통에 남은 물은 몇 L인지 기약분수로 구하시오.",
        "가게에 쌀이 {0} kg 있다. 쌀을 {1} kg 더 들여온 뒤 {2} kg을 팔았다. 남은 쌀은 몇 kg인지 기약분수로 구하시오.",
        "길이가 {0} m, {1} m인 두 리본을 겹치지 않게 이어 붙인 뒤 {2} m를 잘라 냈다. 남은 리본은 몇 m인지 기약분수로 구하시오.",
    ),
}
_USED = {
    "en": (
        "A tank held {0} L of water. Some of it was used, then {1} L was poured in, and now the tank holds {2} L. "
        "How many litres were used? Answer with a fraction in lowest terms.",
        "A shop had {0} kg of sugar. It sold some, then received {1} kg, and now it has {2} kg. How many kilograms were sold? "
        "Give a fraction in lowest terms.",
        "A cable was {0} m long. A piece was cut off, then {1} m was joined on, and it is now {2} m long. "
        "How many metres were cut off? Write the answer as a fraction in lowest terms.",
    ),
    "ko": (
        "물통에 물이 {0} L 들어 있었다. 얼마를 사용한 뒤 {1} L를 더 부었더니 {2} L가 되었다. "
        "사용한 물은 몇 L인지 기약분수로 구하시오.",
        "가게에 설탕이 {0} kg 있었다. 얼마를 판 뒤 {1} kg을 더 들여왔더니 {2} kg이 되었다. "
        "판 설탕은 몇 kg인지 기약분수로 구하시오.",
        "길이가 {0} m인 전선에서 일부를 잘라 낸 뒤 {1} m를 이어 붙였더니 {2} m가 되었다. "
        "잘라 낸 전선은 몇 m인지 기약분수로 구하시오.",
    ),
}


def _fractions(*denominators: int) -> list[tuple[int, int]]:
    return [(n, d) for d in denominators for n in range(1, d) if gcd(n, d) == 1]


def _worth(*signed: Fraction) -> bool:
    """A result that is worth reducing: positive and no whole number."""
    return sum(signed) > 0 and sum(signed).denominator > 1


def _pairs(denominators: range, signs: tuple[int, ...], related: bool) -> Iterator[Point]:
    for (a, b), (c, d), sign in product(_fractions(*denominators), _fractions(*denominators), signs):
        multiple = b % d == 0 or d % b == 0
        if multiple == related and b != d and _worth(Fraction(a, b), sign * Fraction(c, d)):
            yield (a, b, c, d, sign)


def _triples(denominators: Sequence[int], unknown: bool) -> Iterator[Point]:
    for (a, b), (c, d), (e, f) in product(_fractions(*denominators), repeat=3):
        fits = len({b, d, f}) == 3 and lcm(b, d, f) <= 180 and _worth(Fraction(a, b), Fraction(c, d), -Fraction(e, f))
        # What was taken out of the tank must have been in it: the answer stays below the first fraction.
        if fits and (not unknown or Fraction(e, f) > Fraction(c, d)):
            yield (a, b, c, d, e, f)


def _spaces() -> dict[str, Space]:
    return distinct_spaces(
        {
            "easy": _pairs(range(2, 21), (1,), related=True),
            "medium": _pairs(range(3, 13), (1, -1), related=False),
            "hard": _triples((3, 4, 5, 6, 8), unknown=False),
            "expert": _triples((3, 4, 6, 9, 10), unknown=True),
        },
        shown=lambda level, point: (" ".join(map(str, point[:6] if len(point) == 6 else point[:4])),),
    )


def _terms(draw: Draw) -> list[Fraction]:
    """The signed fractions whose sum is the answer, in the order of the question."""
    if len(draw.params) == 5:
        a, b, c, d, sign = draw.params
        return [Fraction(a, b), sign * Fraction(c, d)]
    a, b, c, d, e, f = draw.params
    return [Fraction(a, b), Fraction(c, d), -Fraction(e, f)]


def _question(draw: Draw, terms: list[Fraction]) -> str:
    sizes = [abs(term) for term in terms]
    if draw.task_type == "qa":
        bank = _BOX if draw.level == "expert" else _BARE
    elif draw.level == "expert":
        bank = _USED
    elif len(terms) == 3:
        bank = _IN_AND_OUT
    else:
        bank = _JOINED if terms[1] > 0 else _TAKEN
    wording = draw.rng.choice(bank[draw.language])
    expression = summed(*terms)
    return wording.format(*sizes, sum=expression, sum_object=josa(expression, "을/를"))


def _over(value: Fraction, denominator: int) -> str:
    """The value over a given denominator, unreduced."""
    return f"{value.numerator * denominator // value.denominator}/{denominator}"


def _joined(parts: list[str], terms: list[Fraction]) -> str:
    return parts[0] + "".join(f" {'-' if term < 0 else '+'} {part}" for part, term in zip(parts[1:], terms[1:], strict=True))


def pose(draw: Draw) -> Problem:
    terms = _terms(draw)
    sizes = [abs(term) for term in terms]
    lcd = lcm(*(t.denominator for t in terms))
    top = sum(t.numerator * lcd // t.denominator for t in terms)
    result = Fraction(top, lcd)
    shared = gcd(top, lcd)
    unknown = draw.level == "expert"
    first, second, last = sizes[0], sizes[1], sizes[-1]
    changed = [f"{s} = {_over(s, lcd)}" for s in sizes if s.denominator != lcd]
    added = f"{_joined([_over(s, lcd) for s in sizes], terms)} = {top}/{lcd}"
    dens = [str(s.denominator) for s in sizes]
    before = result + last if terms[-1] < 0 else result - last
    back = f"{result} {'+' if terms[-1] < 0 else '-'} {last} = {before}"
    if draw.language == "en":
        sought = f"{first} - □ + {second} = {last}"
        lead = f"From {sought}" if draw.task_type == "qa" else f"Let □ be the amount sought; from {sought}"
        undo = f"it follows, by adding □ to both sides and subtracting {last}, that □ = {summed(*terms)}."
        steps = [f"{lead} {undo}"] if unknown else []
        steps += [
            f"The least common multiple of the denominators {', '.join(dens[:-1])} and {dens[-1]} is {lcd}.",
            f"Write the fractions over {lcd}: {', '.join(changed)}.",
            f"Combine the numerators: {added}.",
            f"Divide numerator and denominator by {shared}: {top}/{lcd} = {result}."
            if shared > 1
            else f"{top} and {lcd} have no common factor above 1, so {result} is already in lowest terms.",
        ]
        if unknown:
            steps.append(f"Check: {first} - {result} + {second} = {last}.")
        elif len(terms) == 3:
            steps.append(f"Check by undoing the last operation: {back}, and indeed {first} + {second} = {before}.")
        else:
            steps.append(f"Check by undoing the operation: {back}, the fraction we started from.")
    else:
        sought = f"{first} - □ + {second} = {last}이므로 □ = {summed(*terms)}"
        lead = "" if draw.task_type == "qa" else "구하는 값을 □라 하면 "
        steps = [f"{lead}{sought}입니다. 양변에 □를 더하고 {josa(str(last), '을/를')} 뺀 것입니다."] if unknown else []
        steps += [
            f"분모 {', '.join(dens)}의 최소공배수는 {lcd}입니다.",
            f"분모가 {josa(str(lcd), '이/가')} 되도록 통분합니다: {', '.join(changed)}.",
            f"분자끼리 계산합니다: {added}.",
            f"분자와 분모를 {josa(str(shared), '으로/로')} 약분합니다: {top}/{lcd} = {result}."
            if shared > 1
            else f"{josa(str(top), '과/와')} {josa(str(lcd), '은/는')} 1 이외의 공약수가 없으므로 "
            f"{josa(str(result), '은/는')} 이미 기약분수입니다.",
        ]
        if unknown:
            steps.append(f"검산: {first} - {result} + {second} = {last}입니다.")
        elif len(terms) == 3:
            steps.append(f"검산: 마지막 계산을 거꾸로 하면 {back}이고, {first} + {second} = {before}이므로 서로 같습니다.")
        else:
            steps.append(f"검산: 거꾸로 계산하면 {back}이므로 처음의 분수가 나옵니다.")
    return Problem(_question(draw, terms), tuple(steps), str(result), AnswerKey(type="fraction", value=str(result)))


def recompute(draw: Draw) -> str:
    """Over the product of all denominators, never the least one; reduced at the end."""
    *numbers, sign = draw.params if len(draw.params) == 5 else (*draw.params, -1)
    tops, bottoms = numbers[0::2], numbers[1::2]
    whole = prod(bottoms)
    signs = [1] * (len(tops) - 1) + [sign]
    total = sum(s * t * (whole // b) for s, t, b in zip(signs, tops, bottoms, strict=True))
    shared = gcd(total, whole)
    return f"{total // shared}/{whole // shared}"


FAMILY = Family(
    id="teacher/mathematics/arithmetic/fraction-sum",
    names={"en": "Adding and subtracting fractions", "ko": "분수의 덧셈과 뺄셈"},
    scope={
        "en": "Find a common denominator, add and subtract two or three fractions, and find a missing fraction.",
        "ko": "통분하여 두세 분수를 더하고 빼며, 등식에서 빠진 분수를 구한다.",
    },
    aliases={"en": ("fraction addition", "adding fractions", "subtracting fractions"), "ko": ("분수의 덧셈", "분수의 뺄셈")},
    method="integer arithmetic over the product of the denominators",
    levels={"easy": 400, "medium": 400, "hard": 400, "expert": 400},
    build=_spaces,
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
)
