"""Arithmetic, geometric or neither: told from five terms, from terms with fractions, from a formula, from the sums."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from math import isqrt
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces, labelled, signed
from seedless.teacher.families.mathematics.algebra.sequence_kind_wordings import BANK, LABELS
from seedless.teacher.families.mathematics.polynomials import indexed, joined, polynomial
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded
from seedless.text.particles import josa

ID = "teacher/mathematics/algebra/sequence-kind"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}
ARITHMETIC, GEOMETRIC, NEITHER = range(3)

# (label, a, b, c, k, p, q, d): the place in LABELS, chosen first, then the formula f(n) = (an² + bn + c)/d + k(p/q)ⁿ.
# easy, medium: five terms from n = 0 are listed. hard: the nth term is f(n). expert: the sum of the first n terms is f(n).


def _tried(level: str, label: int, rng: Random) -> Point | None:
    a, b, c, k, p, q, d = 0, 0, 0, 0, 1, 1, 1

    squared = rng.random() < 0.5  # a polynomial, not a power, where neither is wanted
    if level == "expert":
        if label == ARITHMETIC or (label == NEITHER and squared):
            a, b, c = rng.randrange(1, 20), signed(rng, 1, 30), 0 if label == ARITHMETIC else signed(rng, 1, 12)
        else:
            k, p = rng.randrange(1, 50), rng.randrange(2, 11)
            c = -k if label == GEOMETRIC else signed(rng, 1, 12)
    elif label == ARITHMETIC:
        b, c = signed(rng, 2, 16), signed(rng, 1, 40)
        if level == "medium":
            d = rng.randrange(2, 8)
        if level == "hard" and squared:
            b, c = 2 * abs(b), b * b  # (n + b)² - n²
    elif label == GEOMETRIC:
        k, p, q = _power(level, rng)
    elif squared:
        a, b, c, d = rng.randrange(1, 4), signed(rng, 1, 9), signed(rng, 1, 12), rng.randrange(2, 6) if level == "medium" else 1
    else:
        k, p, q = _power(level, rng)
        b, c = (0, signed(rng, 1, 12)) if rng.random() < 0.6 else (signed(rng, 2, 8), 0)
    point = (label, a, b, c, k, p, q, d)
    scale = d * q**5
    terms = _whole(level, point)
    small = max(terms) < 20_000 * scale and min(terms) > -20_000 * scale
    return point if small and 0 not in terms and len(set(terms)) > 3 and _kind(terms) == label else None


def _power(level: str, rng: Random) -> tuple[int, int, int]:
    """k, p and q of k(p/q)ⁿ: whole ratios in easy, fractions and signs in medium, p a square now and then in hard."""
    if level == "medium":
        q = rng.randrange(2, 5)
        return rng.randrange(1, 7) * q ** rng.randrange(1, 4), rng.randrange(1, 6) * rng.choice((1, -1)), q
    if level == "hard":
        if rng.random() < 0.3:
            return rng.randrange(2, 60), 1, rng.randrange(2, 6)
        return rng.randrange(1, 30), rng.choice((2, 3, 4, 5, 6, 9)), 1
    return rng.randrange(1, 50), rng.randrange(2, 10), 1


def _value(point: Point, n: int) -> Fraction:
    a, b, c, k, p, q, d = point[1:]
    return Fraction(a * n * n + b * n + c, d) + Fraction(k * p**n, q**n)


def _terms(level: str, point: Point) -> list[Fraction]:
    """The first five."""
    if level in ("easy", "medium"):
        return [_value(point, n) for n in range(5)]
    values = [_value(point, n) for n in range(1, 6)]
    return values if level == "hard" else [values[0], *(after - before for before, after in pairwise(values))]


def _whole(level: str, point: Point) -> list[int]:
    """The first five terms, times d·q⁵ so that they are whole: what decides the kind, without fractions."""
    a, b, c, k, p, q, d = point[1:]
    start = 0 if level in ("easy", "medium") else 1
    values = [(a * n * n + b * n + c) * q**5 + k * p**n * q ** (5 - n) * d for n in range(start, start + 5)]
    return values if level != "expert" else [values[0], *(after - before for before, after in pairwise(values))]


def _kind(terms: list[int]) -> int:
    """By every difference and every ratio of neighbours; no term is zero."""
    if len({after - before for before, after in pairwise(terms)}) == 1:
        return ARITHMETIC
    first, second = terms[:2]
    return GEOMETRIC if all(after * first == before * second for before, after in pairwise(terms)) else NEITHER


def _formula(point: Point) -> str:
    """f(n) as written: a difference of squares and the power of a square are left for the reader to see through."""
    a, b, c, k, p, q, _ = point[1:]
    if k == 0 and a == 0 and 4 * c == b * b:
        return f"(n + {b // 2})² - n²"
    root = isqrt(p)
    power = f"{root}²ⁿ" if root > 1 and root * root == p else f"{p}ⁿ"
    if q > 1:
        power = f"{k}/{q}ⁿ"
    elif k > 1:
        power = f"{k} × {power}"
    rest = polynomial((a, b, c), "n")
    return rest if k == 0 else power if rest == "0" else joined([power, rest])


def _text(level: str, point: Point) -> str:
    return ", ".join(map(str, _terms(level, point))) if level in ("easy", "medium") else _formula(point)


def _shown(level: str, point: Point) -> tuple[str, ...]:
    text = _text(level, point)
    return {"hard": (text, f"1 2 3 {text}"), "expert": (text, f"{text} 1")}.get(level, (text,))


def _compared(draw: Draw, terms: list[Fraction]) -> list[str]:
    """The differences and the ratios of the terms, as far as they decide."""
    label = draw.params[0]
    pairs = list(pairwise(terms))
    differences = ", ".join(f"{after} - {guarded(before)} = {after - before}" for before, after in pairs)
    ratios = ", ".join(f"{after} ÷ {guarded(before)} = {after / before}" for before, after in pairs)
    if label == ARITHMETIC:
        return [
            draw.say(
                f"All differences of neighbours are equal: {differences}.", f"이웃한 두 항의 차가 모두 같습니다: {differences}."
            )
        ]
    if label == GEOMETRIC:
        return [draw.say(f"All ratios of neighbours are equal: {ratios}.", f"이웃한 두 항의 비가 모두 같습니다: {ratios}.")]
    return [
        draw.say(
            f"The differences of neighbours are not all equal: {differences}.",
            f"이웃한 두 항의 차가 일정하지 않습니다: {differences}.",
        ),
        draw.say(f"Nor are their ratios: {ratios}.", f"이웃한 두 항의 비도 일정하지 않습니다: {ratios}."),
    ]


def _reason(draw: Draw) -> str:
    """Why the formula must behave so for every n."""
    label, a, b, c, k, p, q, _ = draw.params
    if draw.level == "expert":
        if label == ARITHMETIC:
            rule = polynomial((2 * a, b - a), "n")
            return draw.say(
                f"For n ≥ 2, aₙ = Sₙ - Sₙ₋₁ = {rule}, and for n = 1 this gives S₁ = {a + b} as well: an arithmetic sequence.",
                f"n ≥ 2일 때 aₙ = Sₙ - Sₙ₋₁ = {rule}이고, n = 1일 때에도 S₁ = {josa(a + b, '과/와')} 같으므로 등차수열입니다.",
            )
        if label == GEOMETRIC:
            rule = f"{k * (p - 1)} × {p}ⁿ⁻¹" if k * (p - 1) > 1 else f"{p}ⁿ⁻¹"
            return draw.say(
                f"For n ≥ 2, aₙ = Sₙ - Sₙ₋₁ = {rule}, and for n = 1 this gives S₁ = {k * (p - 1)} as well: a geometric sequence.",
                f"n ≥ 2일 때 aₙ = Sₙ - Sₙ₋₁ = {rule}이고, n = 1일 때에도 S₁ = {josa(k * (p - 1), '과/와')} 같으므로 등비수열입니다.",
            )
        extra = c if k == 0 else c + k
        return draw.say(
            f"The rule Sₙ - Sₙ₋₁ holds only from n = 2 on; the first term S₁ lies off it by {extra}, so the whole sequence is neither.",
            f"Sₙ - Sₙ₋₁의 규칙은 n = 2부터만 맞고 첫째항 S₁은 그 규칙과 {extra}만큼 어긋나므로, 전체는 등차수열도 등비수열도 아닙니다.",
        )
    if label == ARITHMETIC:
        rule = polynomial((b, c), "n")
        return draw.say(
            f"The formula is aₙ = {rule}, of first degree in n, so each term differs from the one before by {b}: arithmetic.",
            f"일반항은 aₙ = {rule}, 즉 n에 대한 일차식이므로 이웃한 항의 차가 항상 {b}인 등차수열입니다.",
        )
    if label == GEOMETRIC:
        return draw.say(
            f"When n grows by 1, the formula is multiplied by {Fraction(p, q)} every time: geometric.",
            f"n이 1씩 커질 때마다 일반항에 {josa(Fraction(p, q), '이/가')} 한 번씩 곱해지므로 등비수열입니다.",
        )
    return draw.say(
        "A sequence of one of the two kinds would keep its differences or its ratios, so this one is neither.",
        "등차수열이면 차가, 등비수열이면 비가 일정해야 하므로 둘 다 아닙니다.",
    )


def pose(draw: Draw) -> Problem:
    label, terms = draw.params[0], _terms(draw.level, draw.params)
    final = draw.say(*LABELS[label])
    steps = []
    if draw.level == "hard":
        listed = ", ".join(f"{indexed('a', place)} = {term}" for place, term in enumerate(terms[:4], 1))
        steps.append(draw.say(f"The first terms are {listed}.", f"처음 몇 항을 구하면 {listed}입니다."))
    if draw.level == "expert":
        sums = [_value(draw.params, n) for n in range(1, 5)]
        listed = ", ".join(
            f"{indexed('a', place)} = {after} - {guarded(before)} = {after - before}"
            for place, (before, after) in enumerate(pairwise(sums), 2)
        )
        steps.append(
            draw.say(
                f"The first term is a₁ = S₁ = {terms[0]}; the others are differences of sums: {listed}.",
                f"첫째항은 a₁ = S₁ = {terms[0]}이고, 나머지 항은 합의 차입니다: {listed}.",
            )
        )
    if draw.level in ("easy", "medium"):
        steps += _compared(draw, terms)
        steps.append(_named(draw, terms))
    else:
        steps += [*_compared(draw, terms[:4]), _reason(draw)]
    return Problem(_question(draw), tuple(steps), final, AnswerKey(type="choice", value=final))


def _named(draw: Draw, terms: list[Fraction]) -> str:
    label = draw.params[0]
    if label == ARITHMETIC:
        gap = terms[1] - terms[0]
        return draw.say(
            f"A constant difference, here {gap}, makes the sequence arithmetic.",
            f"차가 {josa(gap, '으로/로')} 일정하므로 등차수열입니다.",
        )
    if label == GEOMETRIC:
        ratio = terms[1] / terms[0]
        return draw.say(
            f"A constant ratio, here {ratio}, makes the sequence geometric.",
            f"비가 {josa(ratio, '으로/로')} 일정하므로 등비수열입니다.",
        )
    return _reason(draw)


def _question(draw: Draw) -> str:
    return draw.worded(BANK[draw.level], shown=_text(draw.level, draw.params))


def recompute(draw: Draw) -> str:
    """By the mean of two neighbours: every inner term of twenty is half their sum, or its square is their product."""
    values = [_value(draw.params, n) for n in range(21)]
    if draw.level == "hard":
        values = values[1:]
    if draw.level == "expert":
        values = [values[1], *(after - before for before, after in pairwise(values[1:]))]
    inner = list(zip(values, values[1:], values[2:], strict=False))
    if all(2 * middle == before + after for before, middle, after in inner):
        return draw.say(*LABELS[ARITHMETIC])
    return draw.say(*LABELS[GEOMETRIC if all(middle**2 == before * after for before, middle, after in inner) else NEITHER])


FAMILY = Family(
    id=ID,
    names={"en": "Kinds of sequences", "ko": "등차수열과 등비수열의 판별"},
    scope={
        "en": "Tell from terms, a formula or sums whether a sequence is arithmetic, geometric or neither.",
        "ko": "항이나 일반항, 합을 보고 등차수열인지 등비수열인지 둘 다 아닌지 판별한다.",
    },
    method="means of neighbours over twenty terms",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, labelled(_tried), _shown),
    task_types=("classification",),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("classifying sequences",), "ko": ("수열의 판별",)},
)
