"""Percent change: one change, the change from two values, two changes in a row, and the value before them."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import count, product
from math import prod

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, distinct_spaces
from seedless.teacher.families.mathematics.arithmetic.percent_change_wordings import BANK, WORDS
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.teacher.space import Space
from seedless.text.particles import josa

# easy (old, p) and medium (old, p): one change of p %; hard (old, p, q) and expert (old, p, q): p % and then q %.
# p and q are negative for a decrease. Every value on the way is a whole number, so that it can count people or things.


def _after(old: int, percent: int) -> Fraction:
    return old + Fraction(old * percent, 100)


def _once(olds: range, percents: range) -> Iterator[Point]:
    for old, size, sign in product(olds, percents, (1, -1)):
        if _after(old, size).denominator == 1:
            yield (old, sign * size)


def _twice(olds: range, percents: range) -> Iterator[Point]:
    for old, p, q, up, down in product(olds, percents, percents, (1, -1), (1, -1)):
        middle = _after(old, up * p)
        # Equal changes up and down are another exercise; two changes of one size look like a misprint.
        if p != q and middle.denominator == 1 and _after(int(middle), down * q).denominator == 1:
            yield (old, up * p, down * q)


def _shown(level: str, point: Point) -> tuple[str, ...]:
    old, *percents = point
    end = _ends(point)
    sizes = " ".join(str(abs(p)) for p in percents)
    if level == "medium":
        return (f"{old} {end}",)
    if level == "expert":
        return (f"{sizes} {end}",)
    return (f"{old} {sizes}", f"{old} 1 {sizes}", f"5 {old} {sizes}")


def _ends(point: Point) -> int:
    value = point[0]
    for percent in point[1:]:
        value = int(_after(value, percent))
    return value


def _spaces() -> dict[str, Space]:
    return distinct_spaces(
        {
            "easy": _once(range(120, 1000, 20), range(5, 65, 5)),
            "medium": _once(range(150, 2000, 50), range(4, 68, 4)),
            "hard": _twice(range(200, 2400, 200), range(5, 45, 5)),
            "expert": _twice(range(400, 3000, 400), range(5, 65, 5)),
        },
        shown=_shown,
    )


def _question(draw: Draw) -> str:
    old, *percents = draw.params
    new = _ends(draw.params)
    words: dict[str, str | int] = {"old": old, "new": new}
    for place, percent in zip(("", "2"), percents, strict=False):
        words |= {f"{name}{place}": forms[percent < 0] for name, forms in WORDS.items()}
    words |= dict(zip(("p", "q"), map(abs, percents), strict=False))
    words |= {"old_object": josa(str(old), "을/를"), "old_subject": josa(str(old), "이/가")}
    words |= {"new_object": josa(str(new), "을/를"), "new_to": josa(str(new), "으로/로")}
    words |= {"new_became": josa(str(new), "이/가") + " 되었다"}
    return draw.rng.choice(BANK[draw.level, draw.task_type, draw.language]).format_map(words)


def _change_steps(old: int, percent: int, language: str) -> list[str]:
    """One change forward, in two sentences."""
    size, new = abs(percent), _ends((old, percent))
    part, sign = abs(new - old), "-" if percent < 0 else "+"
    if language == "en":
        how = "Subtract it from" if percent < 0 else "Add it to"
        return [f"{size}% of {old} is {old} × {size}/100 = {part}.", f"{how} {old}: {old} {sign} {part} = {new}."]
    how = "뺍니다" if percent < 0 else "더합니다"
    whence = f"{old}에서" if percent < 0 else f"{old}에"
    return [
        f"{old}의 {josa(f'{size}%', '은/는')} {old} × {size}/100 = {part}입니다.",
        f"이 값을 {whence} {how}: {old} {sign} {part} = {new}.",
    ]


def _forward(draw: Draw) -> list[str]:
    steps: list[str] = []
    value = draw.params[0]
    for percent in draw.params[1:]:
        steps += _change_steps(value, percent, draw.language)
        value = _ends((value, percent))
    factor = " × ".join(decimal(Fraction(100 + p, 100)) for p in draw.params[1:])
    check = f"{draw.params[0]} × {factor} = {value}"
    if draw.language == "en":
        return [*steps, f"Check with growth factors: {check}."]
    return [*steps, f"검산: 변화를 배수로 나타내어 곱하면 {check}입니다."]


def _ratio(old: int, percent: int, language: str) -> list[str]:
    new, size = _ends((old, percent)), abs(percent)
    part, sign = abs(new - old), "-" if percent < 0 else "+"
    gap = f"{new} - {old} = {part}" if percent > 0 else f"{old} - {new} = {part}"
    if language == "en":
        return [
            f"The {WORDS['noun'][percent < 0]} is {gap}.",
            f"Compare it with the starting value {old}: {part}/{old} = {Fraction(part, old)}.",
            f"As a percentage this is {Fraction(part, old)} × 100 = {size}, that is, {size}%.",
            f"Check: {old} × {size}/100 = {part}, and {old} {sign} {part} = {new}.",
        ]
    grown = ("늘어난", "줄어든")[percent < 0]
    return [
        f"{grown} 양은 {gap}입니다.",
        f"처음 값 {old}에 대한 비율을 구하면 {part}/{old} = {Fraction(part, old)}입니다.",
        f"백분율로 나타내면 {Fraction(part, old)} × 100 = {size}이므로 {size}%입니다.",
        f"검산: {old} × {size}/100 = {part}이고, {old} {sign} {part} = {new}입니다.",
    ]


def _backward(draw: Draw) -> list[str]:
    old, p, q = draw.params
    new, middle = _ends(draw.params), _ends((old, p))
    first, second = (decimal(Fraction(100 + change, 100)) for change in (p, q))
    both = decimal(Fraction((100 + p) * (100 + q), 10000))
    if draw.language == "en":
        p_words, q_words = (f"{WORDS['noun'][c < 0]} of {abs(c)}%" for c in (p, q))
        return [
            f"A{'n' if p > 0 else ''} {p_words} multiplies a value by {first}.",
            f"A{'n' if q > 0 else ''} {q_words} multiplies it by {second}.",
            f"Together the value is multiplied by {first} × {second} = {both}.",
            f"So the original value is the final one divided by this factor: {new} ÷ {both} = {old}.",
            f"Check: {old} × {first} = {middle}, and {middle} × {second} = {new}.",
        ]
    p_words, q_words = (f"{abs(c)}% {('증가', '감소')[c < 0]}하면" for c in (p, q))
    return [
        f"어떤 값이 {p_words} 처음의 {first}배가 됩니다.",
        f"이 값이 다시 {q_words} 그 값의 {second}배가 됩니다.",
        f"두 변화를 차례로 거치면 처음 값의 {first} × {second} = {both}배가 됩니다.",
        f"따라서 처음 값은 마지막 값을 {josa(both, '으로/로')} 나눈 {new} ÷ {both} = {old}입니다.",
        f"검산: {old} × {first} = {middle}이고, {middle} × {second} = {new}입니다.",
    ]


def pose(draw: Draw) -> Problem:
    if draw.level == "medium":
        steps, value = _ratio(draw.params[0], draw.params[1], draw.language), abs(draw.params[1])
    elif draw.level == "expert":
        steps, value = _backward(draw), draw.params[0]
    else:
        steps, value = _forward(draw), _ends(draw.params)
    final = f"{value}%" if draw.level == "medium" else str(value)
    return Problem(_question(draw), tuple(steps), final, AnswerKey(type="integer", value=str(value)))


def recompute(draw: Draw) -> str:
    """Growth factors forwards; for the inverse levels, a search for the value that the factors carry to the given one."""
    old, *percents = draw.params
    top = prod(100 + percent for percent in percents)
    bottom = 100 ** len(percents)
    if draw.level == "medium":
        gap = abs(Fraction(old * top, bottom) - old)
        return next(str(size) for size in count(1) if size * old == gap * 100)
    if draw.level == "expert":
        given = old * top
        return next(str(value) for value in count(1) if value * top == given)
    return str(Fraction(old * top, bottom))


FAMILY = Family(
    id="teacher/mathematics/arithmetic/percent-change",
    names={"en": "Percent change", "ko": "백분율의 증가와 감소"},
    scope={
        "en": "Apply one or two percent changes, find the percent between two values, and find the value before the changes.",
        "ko": "한 번 또는 두 번의 증가·감소를 계산하고, 변화율과 변화 이전의 값을 구한다.",
    },
    aliases={"en": ("percentage change", "percent increase", "percent decrease"), "ko": ("변화율", "증감률")},
    method="growth factors, and a search for the inverse",
    levels={"easy": 400, "medium": 400, "hard": 400, "expert": 400},
    build=_spaces,
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
)
