"""Positional notation: out of base ten, into base ten, between two bases, and the base that fits a numeral."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, distinct_spaces
from seedless.teacher.families.mathematics.number_theory.base_conversion_wordings import BANK
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.space import Space
from seedless.text.particles import josa

# easy (value, base), medium (value, base), hard (value, base, second base), expert (value, base): three digits, base unknown.

_DIGITS = "0123456789ABCDEF"


def numeral(value: int, base: int) -> str:
    """The digits of a positive value, base 2 to 16."""
    digits = ""
    while value:
        value, digit = divmod(value, base)
        digits = _DIGITS[digit] + digits
    return digits


def _values(values: range, bases: tuple[int, ...]) -> Iterator[Point]:
    for value, base in product(values, bases):
        if len(numeral(value, base)) >= (2 if base == 16 else 3):
            yield (value, base)


def _unknown() -> Iterator[Point]:
    for value, base in product(range(60, 900), (4, 5, 6, 7, 8, 9, 11, 12, 13)):
        digits = numeral(value, base)
        # The base must exceed every digit by at least two, or the largest digit gives it away; no letters, no zeros.
        if len(digits) == 3 and digits.isdigit() and "0" not in digits and int(max(digits)) + 2 <= base:
            yield (value, base)


def _shown(level: str, point: Point) -> tuple[str, ...]:
    value, base = point[:2]
    if level == "easy":
        return (f"{value} {base}", f"{base} {value}")
    if level == "expert":
        return (f"{numeral(value, base)} {value}",)
    rest = "".join(f" {base}" for base in point[2:])
    return (f"{base} {numeral(value, base)}{rest}", f"{base} {numeral(value, base)} 10")


def _spaces() -> dict[str, Space]:
    return distinct_spaces(
        {
            "easy": _values(range(21, 260, 2), (2, 3, 5, 8)),
            "medium": _values(range(30, 420, 3), (2, 3, 5, 7, 8, 16)),
            "hard": (
                (value, b, c)
                for value, b in _values(range(40, 500, 7), (2, 3, 5, 7, 8, 16))
                for c in (2, 3, 5, 8, 16)
                if b != c
            ),
            "expert": _unknown(),
        },
        shown=_shown,
    )


def _question(draw: Draw) -> str:
    value, base = draw.params[:2]
    digits = numeral(value, base)
    words = {"n": str(value), "b": str(base), "d": digits, "c": str(draw.params[-1])}
    words |= {"n_object": josa(str(value), "을/를"), "n_topic": josa(str(value), "은/는"), "n_with": josa(str(value), "과/와")}
    words |= {"d_object": josa(digits, "을/를"), "d_subject": josa(digits, "이/가"), "d_as": josa(digits, "이라고/라고")}
    wording = draw.rng.choice(BANK[draw.level, draw.task_type, draw.language]).format_map(words)
    if draw.level != "hard" or draw.params[-1] != 16:
        return wording
    return wording + draw.say(" Use the letters A to F for digits above nine.", " 9보다 큰 숫자는 A부터 F까지의 문자로 쓰시오.")


def _divided(value: int, base: int) -> str:
    rows = []
    while value:
        rows.append(f"{value} = {base} × {value // base} + {value % base}")
        value //= base
    return ", ".join(rows)


def _expanded(digits: str, base: int) -> str:
    """The numeral as a sum over its places: 1 × 8 + 0 × 4 + 1 × 2 + 1 × 1."""
    return " + ".join(f"{_DIGITS.index(d)} × {base ** (len(digits) - 1 - i)}" for i, d in enumerate(digits))


def _letters(digits: str, language: str) -> list[str]:
    found = [f"{d} {'stands for' if language == 'en' else '='} {_DIGITS.index(d)}" for d in sorted(set(digits)) if d.isalpha()]
    if not found:
        return []
    return [
        f"In base 16, {', '.join(found)}."
        if language == "en"
        else f"16진법에서 문자는 다음 값을 나타냅니다: {', '.join(found)}."
    ]


def _out_of_ten(value: int, base: int, language: str) -> list[str]:
    digits = numeral(value, base)
    if language == "en":
        lines = [f"Divide by {base} again and again and note the remainders: {_divided(value, base)}."]
        lines += _letters(digits, language)
        return [*lines, f"Read the remainders from the last to the first: the numeral in base {base} is {digits}."]
    lines = [f"{josa(str(base), '으로/로')} 나누기를 되풀이하며 나머지를 적습니다: {_divided(value, base)}."]
    lines += _letters(digits, language)
    return [*lines, f"나머지를 마지막 것부터 차례로 읽으면 {base}진법의 수 {josa(digits, '이/가')} 됩니다."]


def _into_ten(value: int, base: int, language: str) -> list[str]:
    digits = numeral(value, base)
    places = ", ".join(str(base**power) for power in reversed(range(len(digits))))
    if language == "en":
        lines = [f"From left to right the places of {digits} in base {base} are worth {places}.", *_letters(digits, language)]
        return [*lines, f"Add digit times place: {_expanded(digits, base)} = {value}."]
    lines = [f"{base}진법의 수 {digits}에서 각 자리의 값은 왼쪽부터 {places}입니다.", *_letters(digits, language)]
    return [*lines, f"각 자리의 숫자와 자리의 값을 곱하여 더합니다: {_expanded(digits, base)} = {value}."]


def _base_sought(value: int, base: int, language: str) -> list[str]:
    digits = numeral(value, base)
    a, b, c = map(int, digits)
    lead = "" if a == 1 else str(a)
    middle = "" if b == 1 else str(b)
    equation = f"{lead}k² + {middle}k + {c} = {value}"
    largest = max(a, b, c)
    tried = range(max(largest + 1, base - 1), base + 2)
    trials = [f"{a} × {k}² + {b} × {k} + {c} = {a * k * k + b * k + c}" for k in tried]
    if language == "en":
        return [
            f"Let the base be k. The places of {digits} are worth k², k and 1, so {equation}.",
            f"A base is greater than each of its digits, so k is greater than {largest}.",
            f"The left side grows with k, so at most one k fits; find by trial where it reaches {value}.",
            f"Around there the values are {'; '.join(trials)}.",
            f"Only k = {base} gives {value}, so the base is {base}.",
        ]
    return [
        f"구하는 진법을 k진법이라 하면 {digits}의 각 자리의 값은 왼쪽부터 k², k, 1이므로 {equation}입니다.",
        f"k진법의 숫자는 모두 k보다 작으므로 k는 {largest}보다 큽니다.",
        f"좌변은 k가 커질수록 커지므로 등식을 만족시키는 k는 많아야 하나입니다. 값이 {josa(str(value), '이/가')} 되는 곳을 "
        "찾아 자연수를 차례로 대입합니다.",
        f"그 근처의 값은 {'; '.join(trials)}입니다.",
        f"{josa(str(value), '이/가')} 되는 것은 k = {base}일 때뿐이므로 {base}진법입니다.",
    ]


def _steps(draw: Draw) -> list[str]:
    value, base = draw.params[:2]
    english = draw.language == "en"
    if draw.level == "expert":
        return _base_sought(value, base, draw.language)
    if draw.level == "easy":
        check = f"{_expanded(numeral(value, base), base)} = {value}"
        return [*_out_of_ten(value, base, draw.language), f"Check: {check}." if english else f"검산: {check}입니다."]
    steps = _into_ten(value, base, draw.language)
    if draw.level == "medium":
        check = _divided(value, base)
        last = (
            f"Check by dividing back: {check}; the remainders, last first, are the digits of {numeral(value, base)}."
            if english
            else f"검산: 거꾸로 나누면 {check}이고, 나머지를 마지막 것부터 읽으면 {josa(numeral(value, base), '이/가')} 됩니다."
        )
        return [*steps, last]
    target = draw.params[2]
    check = f"{_expanded(numeral(value, target), target)} = {value}"
    return [*steps, *_out_of_ten(value, target, draw.language), f"Check: {check}." if english else f"검산: {check}입니다."]


def pose(draw: Draw) -> Problem:
    value, base = draw.params[:2]
    key = {
        "easy": AnswerKey(type="text", value=numeral(value, base)),
        "medium": AnswerKey(type="integer", value=str(value)),
        "hard": AnswerKey(type="text", value=numeral(value, draw.params[-1])),
        "expert": AnswerKey(type="integer", value=str(base)),
    }[draw.level]
    return Problem(_question(draw), tuple(_steps(draw)), key.value, key)


def _by_subtraction(value: int, base: int) -> str:
    power = 1
    while power * base <= value:
        power *= base
    digits = ""
    while power:
        count = 0
        while value >= power:
            value, count = value - power, count + 1
        digits += f"{count:X}"
        power //= base
    return digits


def recompute(draw: Draw) -> str:
    """Powers subtracted from the highest down instead of division; numerals read by `int`; every base tried."""
    value, base = draw.params[:2]
    if draw.level == "easy":
        return _by_subtraction(value, base)
    given = _by_subtraction(value, base)
    if draw.level == "expert":
        return next(str(k) for k in range(int(max(given)) + 1, 37) if int(given, k) == value)
    read = int(given, base)
    return str(read) if draw.level == "medium" else _by_subtraction(read, draw.params[2])


FAMILY = Family(
    id="teacher/mathematics/number-theory/base-conversion",
    names={"en": "Base conversion", "ko": "진법의 변환"},
    scope={
        "en": "Write numbers in other bases, read them back, convert between bases, and find an unknown base.",
        "ko": "수를 여러 진법으로 나타내고 다시 십진법으로 바꾸며, 알 수 없는 진법을 구한다.",
    },
    aliases={"en": ("binary numbers", "hexadecimal", "number bases"), "ko": ("이진법", "십육진법", "진법 변환", "진수 변환")},
    method="subtraction of powers, and reading by int()",
    levels={"easy": 400, "medium": 400, "hard": 301, "expert": 400},
    build=_spaces,
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
)
