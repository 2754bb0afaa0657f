"""Ratios and percent changes together: the ratio after the changes, the parts before them, the change that is missing."""

from __future__ import annotations

from fractions import Fraction
from math import gcd
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.arithmetic import percent_change, ratio_sharing
from seedless.teacher.families.mathematics.arithmetic.ratio_with_percent_wordings import BANK
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal, guarded
from seedless.teacher.values import listed
from seedless.text.particles import josa

ID = "teacher/mathematics/arithmetic/with/ratio-and-percent"
LEVELS = {"easy": 200, "medium": 200, "hard": 200, "expert": 200}

# (a, b, p, q, unit): terms of the ratio, percent changes (negative: falls) of the first and the second part; at expert p is
# that of the first and q that of the whole. hard: the parts are a × unit and b × unit. unit is 0 where it is not needed.


def _draw(level: str, rng: Random) -> Point | None:
    a, b = rng.randrange(2, 13), rng.randrange(2, 13)
    p, q = (rng.choice((-1, 1)) * 5 * rng.randrange(1, 13) for _ in range(2))
    if a == b or gcd(a, b) > 1 or p == q:
        return None
    if level in ("easy", "medium"):
        new = _new_ratio(a, b, p, q if level == "medium" else 0)
        return (a, b, p, q if level == "medium" else 0, 0) if max(new) < 100 else None
    if level == "hard":
        unit = 20 * rng.randrange(1, 9)
        whole = a * unit * p % 100 == b * unit * q % 100 == 0
        return (a, b, p, q, unit) if whole else None
    q = 2 * rng.randrange(-10, 16)
    second = (q * (a + b) - p * a) / b
    return (a, b, p, q, 0) if q and second == int(second) and 2 <= abs(second) <= 60 and second != p and p * q != 0 else None


def _new_ratio(a: int, b: int, p: int, q: int) -> tuple[int, int]:
    first, second = a * (100 + p), b * (100 + q)
    shared = gcd(first, second)
    return first // shared, second // shared


def _missing(point: Point) -> int:
    a, b, p, q, _ = point
    return (q * (a + b) - p * a) // b


def _total(point: Point) -> int:
    a, b, p, q, unit = point
    return (a * unit * (100 + p) + b * unit * (100 + q)) // 100


def _shown(level: str, point: Point) -> tuple[str, ...]:
    a, b, p, q, _ = point
    end = {"easy": "", "medium": f" {abs(q)}", "hard": f" {abs(q)} {_total(point)}", "expert": f" {abs(q)}"}[level]
    return (f"{a} {b} {abs(p)}{end}",)


def _words(draw: Draw) -> dict[str, object]:
    a, b, p, q, _ = draw.params
    words: dict[str, object] = {"a": a, "b": b}
    for name, korean, change in (("one", "하나", p), ("two", "둘", q), ("all", "전체", q)):
        up = change > 0
        words[name] = f"{'rises' if up else 'falls'} by {abs(change)}%"
        words[f"{name}_was"] = f"{'rose' if up else 'fell'} by {abs(change)}%"
        rise = f"{abs(change)}% {'증가' if up else '감소'}하"
        words |= {f"{korean}고": f"{rise}고", f"{korean}면": f"{rise}면", f"{korean}어": f"{rise}여"}
    if draw.level == "expert":
        up = _missing(draw.params) > 0
        words |= {"change": "rise" if up else "fall", "변하는지": f"{'증가' if up else '감소'}하는지"}
    elif draw.level == "hard":
        words["total"] = _total(draw.params)
    return words


def _factor(draw: Draw, change: int, which: str) -> str:
    """Why a change multiplies a part."""
    factor = decimal(Fraction(100 + change, 100))
    sign = "+" if change > 0 else "-"
    return draw.say(
        f"The {which} is multiplied by (100 {sign} {abs(change)})/100 = {factor}.",
        f"{which}은 (100 {sign} {abs(change)})/100 = {factor}배가 됩니다.",
    )


def pose(draw: Draw) -> Problem:
    question = draw.worded(BANK[draw.level, draw.task_type], **_words(draw))
    if draw.level == "expert":
        return _change_problem(draw, question)
    a, b, p, q, _ = draw.params
    first, second = (Fraction(term * (100 + change), 100) for term, change in ((a, p), (b, q)))
    steps = [_factor(draw, p, draw.say("first part", "앞부분"))]
    if q:
        steps.append(_factor(draw, q, draw.say("second part", "뒷부분")))
    left, right = decimal(first), decimal(second)
    products = f"{a} × {decimal(Fraction(100 + p, 100))} = {left}"
    if q:
        products += f", {b} × {decimal(Fraction(100 + q, 100))} = {right}"
    if draw.level == "hard":
        return _parts_problem(draw, question, steps, products)
    x, y = _new_ratio(a, b, p, q)
    steps += [
        draw.say(
            f"In shares of the old ratio the parts become {products}, so they are as {left}:{right}.",
            f"처음 비의 각 항에 곱하면 {products}이므로 비는 {left}:{josa(right, '이/가')} 됩니다.",
        ),
        draw.say(
            f"Dividing both terms by {decimal(first / x)} gives whole numbers without a common factor: {x}:{y}.",
            f"두 항을 {josa(decimal(first / x), '으로/로')} 나누면 서로소인 자연수의 비 {x}:{josa(y, '이/가')} 됩니다.",
        )
        if first != x
        else draw.say(
            "These are whole numbers without a common factor.", "두 항은 서로소인 자연수이므로 가장 간단한 비입니다."
        ),
    ]
    return Problem(question, tuple(steps), f"{x}:{y}", AnswerKey(type="text", value=f"{x}:{y}"))


def _parts_problem(draw: Draw, question: str, steps: list[str], products: str) -> Problem:
    a, b, p, q, unit = draw.params
    total = _total(draw.params)
    first, second = (Fraction(term * (100 + change), 100) for term, change in ((a, p), (b, q)))
    shares = (a * unit, b * unit)
    steps += [
        draw.say(
            f"Let one share of the old ratio be u; then the parts become {decimal(first)}u and {decimal(second)}u, as {products}.",
            f"처음 비의 한 몫을 u라 하면 {products}이므로 두 부분은 {decimal(first)}u, {decimal(second)}u가 됩니다.",
        ),
        draw.say(
            f"Together that is {decimal(first)} + {decimal(second)} = {decimal(first + second)} shares, "
            f"so u = {total} ÷ {decimal(first + second)} = {unit}.",
            f"합은 {decimal(first)} + {decimal(second)} = {decimal(first + second)}몫이므로 "
            f"u = {total} ÷ {decimal(first + second)} = {unit}입니다.",
        ),
        draw.say(
            f"The parts were {a} × {unit} = {shares[0]} and {b} × {unit} = {shares[1]}.",
            f"처음의 두 부분은 {a} × {unit} = {shares[0]}, {b} × {unit} = {shares[1]}입니다.",
        ),
        draw.say(
            f"Check: {shares[0]} × {decimal(Fraction(100 + p, 100))} + {shares[1]} × {decimal(Fraction(100 + q, 100))} = {total}.",
            f"검산: {shares[0]} × {decimal(Fraction(100 + p, 100))} + {shares[1]} × {decimal(Fraction(100 + q, 100))} = {total}.",
        ),
    ]
    return Problem(question, tuple(steps), ", ".join(map(str, shares)), AnswerKey(type="list", value=listed(shares)))


def _change_problem(draw: Draw, question: str) -> Problem:
    a, b, p, q, _ = draw.params
    whole, second = a + b, _missing(draw.params)
    gain, part = Fraction(whole * q, 100), Fraction(a * p, 100)
    rest = gain - part
    signed = {value: decimal(value) if value >= 0 else f"({decimal(value)})" for value in (part, rest)}
    word = draw.say("rise" if second > 0 else "fall", "증가" if second > 0 else "감소")
    steps = [
        draw.say(
            f"Take {a} and {b} units; the whole is {a} + {b} = {whole} units.",
            f"두 부분을 {a}, {josa(b, '이라/라')} 하면 전체는 {a} + {b} = {whole}입니다.",
        ),
        draw.say(
            f"The whole changes by {whole} × {guarded(q)}/100 = {decimal(gain)} units, the first part by {a} × {guarded(p)}/100 = {decimal(part)}.",
            f"전체의 변화량은 {whole} × {guarded(q)}/100 = {decimal(gain)}, 앞부분의 변화량은 {a} × {guarded(p)}/100 = {decimal(part)}입니다.",
        ),
        draw.say(
            f"The rest of the change belongs to the second part: {decimal(gain)} - {signed[part]} = {decimal(rest)}.",
            f"나머지는 뒷부분의 변화량입니다: {decimal(gain)} - {signed[part]} = {decimal(rest)}.",
        ),
        draw.say(
            f"Compared with its {b} units this is {decimal(rest)} ÷ {b} × 100 = {second} percent, a {word} of {abs(second)}%.",
            f"뒷부분 {b}에 대한 백분율은 {decimal(rest)} ÷ {b} × 100 = {second}이므로 {abs(second)}% {word}입니다.",
        ),
        draw.say(
            f"Check: the whole becomes {whole} + {decimal(gain)} = {decimal(whole + gain)}, and the parts become {decimal(a + part)} "
            f"and {decimal(b + rest)}, with {decimal(a + part)} + {decimal(b + rest)} = {decimal(whole + gain)}.".replace(
                "+ -", "- "
            ),
            f"검산: 전체는 {whole} + {decimal(gain)} = {josa(decimal(whole + gain), '이/가')} 되고, 두 부분은 "
            f"{josa(decimal(a + part), '과/와')} {josa(decimal(b + rest), '이/가')} 되어 "
            f"{decimal(a + part)} + {decimal(b + rest)} = {decimal(whole + gain)}입니다.".replace("+ -", "- "),
        ),
    ]
    return Problem(question, tuple(steps), f"{abs(second)}%", AnswerKey(type="integer", value=str(abs(second))))


def recompute(draw: Draw) -> str:
    """An example with 100 units for each share, followed through the changes; for unknowns, every candidate in turn."""
    a, b, p, q, _ = draw.params
    if draw.level == "expert":
        before = 100 * (a + b)
        after = before * (100 + q) // 100
        for change in range(-99, 200):
            if a * (100 + p) + b * (100 + change) == after:
                return str(abs(change))
        raise ValueError(f"no change fits {draw.params}")
    first, second = a * (100 + p), b * (100 + q)
    if draw.level == "hard":
        given = 100 * _total(draw.params)
        unit = next(unit for unit in range(1, 1000) if unit * (first + second) == given)
        return listed((a * unit, b * unit))
    ratio = Fraction(first, second)
    return f"{ratio.numerator}:{ratio.denominator}"


FAMILY = Family(
    id=ID,
    names={"en": "Ratios under percent changes", "ko": "비와 백분율의 변화"},
    scope={
        "en": "Follow a ratio through percent changes of its parts, and find parts or changes from what results.",
        "ko": "각 부분이 백분율로 변할 때의 비를 구하고, 결과에서 처음의 부분이나 변화율을 구한다.",
    },
    method="an example with 100 units a share, and trial of every candidate",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    concepts=(ratio_sharing.ID, percent_change.FAMILY.id),
)
