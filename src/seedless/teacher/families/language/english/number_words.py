"""English number words: cardinals up to millions and ordinals, written from digits, read back, and calculated with."""

from __future__ import annotations

from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.json_text import laid_out
from seedless.teacher.families.language.english.number_words_wordings import BANK
from seedless.teacher.families.language.english.numerals import GROUPS, ONES, TENS, below_thousand, cardinal, ordinal, read
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import added
from seedless.teacher.values import json_value
from seedless.text.particles import josa

ID = "teacher/language/english-usage/number-words"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}
_SPANS = {"easy": (101, 999), "medium": (1001, 999_999), "hard": (101, 9999), "expert": (1_000_001, 999_999_999)}

# Three numbers, the first larger than the second. hard asks for ordinals, the others for cardinals.


def _draw(level: str, rng: Random) -> Point | None:
    least, most = _SPANS[level]
    numbers = [
        _with_gaps(rng, rng.randrange(least, most + 1)) if level != "easy" else rng.randrange(least, most + 1) for _ in range(3)
    ]
    first, second, third = numbers
    fits = first - second > 50 and min(numbers) >= least and len(set(numbers)) == 3 and all(number % 100 for number in numbers)
    return (first, second, third) if fits else None


def _with_gaps(rng: Random, number: int) -> int:
    """Some digits become zeros: there the words are easily mistaken."""
    digits = [digit if rng.random() < 0.65 else "0" for digit in str(number)]
    return int(str(number)[0] + "".join(digits[1:]))


def _shown(_: str, point: Point) -> tuple[str, ...]:
    return (str(point[0]), f"0 {point[1]}")  # reasoning shows the second in digits alone


def _said(draw: Draw, number: int) -> str:
    return ordinal(number) if draw.level == "hard" else cardinal(number)


def _rule(draw: Draw, number: int) -> str:
    if number < 1000:
        return draw.say(
            "First the hundreds are said, then “and”, then the tens and ones, with a hyphen from twenty-one to ninety-nine.",
            "백의 자리, and, 나머지 두 자리의 차례로 읽고, 나머지 두 자리가 21부터 99까지이면 붙임표로 잇습니다.",
        )
    return draw.say(
        "Cut the digits into groups of three from the right; each group is said as hundreds, “and”, tens and ones, with a hyphen from "
        "twenty-one to ninety-nine. The groups end in million and thousand, and a last group below a hundred is joined by “and”.",
        "오른쪽부터 세 자리씩 끊고, 각 묶음을 백의 자리, and, 나머지 두 자리의 차례로 읽습니다. 21부터 99까지는 붙임표로 잇습니다. "
        "백만 묶음 뒤에는 million, 천 묶음 뒤에는 thousand를 붙이고, 앞에 묶음이 있으면서 마지막 묶음이 100보다 작을 때에는 그 사이에도 and를 넣습니다.",
    )


def _group_steps(draw: Draw, number: int) -> list[str]:
    steps = []
    if number < 1000:
        hundreds, rest = f"“{below_thousand(number - number % 100)}”", number % 100
        return [
            draw.say(
                f"The hundreds digit is {number // 100}: {hundreds}; what is left is {rest}: “{below_thousand(rest)}”.",
                f"백의 자리 숫자는 {number // 100}이므로 {hundreds}, 나머지는 {rest}이므로 “{below_thousand(rest)}”입니다.",
            )
        ]
    for place in (2, 1, 0):
        group = number // 1000**place % 1000
        if group:
            said = f"{below_thousand(group)}{GROUPS[place]}"
            steps.append(
                draw.say(
                    f"{group}{GROUPS[place] and ' with' + GROUPS[place]}: “{said}”.",
                    f"{group}{GROUPS[place] and f'({GROUPS[place].strip()})'}: “{said}”.",
                )
            )
    return steps


def _words(draw: Draw, number: int) -> list[str]:
    said = _said(draw, number)
    steps = [_rule(draw, number), *_group_steps(draw, number)]
    if draw.level == "hard":
        steps.append(
            draw.say(
                f"Only the last word becomes an ordinal: “{cardinal(number)}” gives “{said}”.",
                f"마지막 낱말만 서수로 바꾸므로 “{cardinal(number)}”에서 “{said}” 꼴이 됩니다.",
            )
        )
    else:
        steps.append(draw.say(f"Together: “{said}”.", f"이어서 쓰면 “{said}”입니다."))
    return steps


def _read_steps(draw: Draw, number: int) -> list[str]:
    """From words to digits, part by part."""
    if number < 1000:
        values = [number - number % 100, number % 100]
        opening = draw.say("“Hundred” multiplies the number before it by 100.", "hundred는 앞의 수에 100을 곱하라는 말입니다.")
    else:
        values = [number // 1000**place % 1000 * 1000**place for place in (2, 1, 0)]
        opening = draw.say(
            "“Hundred” multiplies the number before it by 100, and “thousand” and “million” close a group of three digits.",
            "hundred는 앞의 수에 100을 곱하라는 말이고, thousand와 million은 세 자리 묶음의 끝을 나타냅니다.",
        )
    values = [value for value in values if value]
    steps = [opening]
    if draw.level == "hard":
        steps.append(
            draw.say(
                f"The ordinal “{ordinal(number)}” belongs to the cardinal “{cardinal(number)}”.",
                f"서수 “{ordinal(number)}”에 해당하는 기수는 “{cardinal(number)}”입니다.",
            )
        )
    parts = ", ".join(f"“{cardinal(value)}” {draw.say('is', '→')} {value}" for value in values)
    whole = added(values)
    steps.append(draw.say(f"Part by part: {parts}; together {whole}.", f"나누어 읽으면 {parts}이고, 더하면 {whole}입니다."))
    return steps


def pose(draw: Draw) -> Problem:
    """qa: a number in words. reasoning: the difference of two that are told in words. generation: three as JSON."""
    first, second, third = draw.params
    fields = {
        "number": first,
        "one": f"“{cardinal(first)}”",
        "other": second,
        "one_th": f"“{ordinal(first)}”",
        "three": f"{first}, {second}, {third}",
    }
    kind = "ordinal" if draw.level == "hard" else "cardinal"
    question = draw.worded(BANK[kind, draw.task_type], **fields)
    if draw.task_type == "generation":
        value = {str(number): _said(draw, number) for number in draw.params}
        return Problem(question, (), laid_out(value), AnswerKey(type="json", value=json_value(value)))
    if draw.task_type == "qa":
        return Problem(
            question, tuple(_words(draw, first)), _said(draw, first), AnswerKey(type="text", value=_said(draw, first))
        )
    gap = first - second
    steps = [
        *_read_steps(draw, first),
        draw.say(
            f"The difference is {first} - {second} = {gap}.",
            f"{josa(first, '과/와')} {second}의 차는 {first} - {second} = {gap}입니다.",
        ),
    ]
    return Problem(question, tuple(steps), str(gap), AnswerKey(type="integer", value=str(gap)))


def _by_subtraction(number: int) -> str:
    """A cardinal by taking away the greatest named number again and again."""
    if number < 20:
        return ONES[number]
    for size, name in ((10**6, "million"), (1000, "thousand")):
        if number >= size:
            rest = number % size
            link = " and " if 0 < rest < 100 else " "
            return f"{_by_subtraction(number // size)} {name}{link + _by_subtraction(rest) if rest else ''}"
    if number >= 100:
        rest = number % 100
        return f"{ONES[number // 100]} hundred{' and ' + _by_subtraction(rest) if rest else ''}"
    return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")


_LAST = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"


def _ordinal_by_subtraction(number: int) -> str:
    rest = number % 100
    head = _by_subtraction(number - rest) if number > rest else ""
    if rest < 13:
        tail = _LAST.split()[rest]
    elif rest < 20:
        tail = f"{ONES[rest]}th"
    elif rest % 10:
        tail = f"{TENS[rest // 10]}-{_LAST.split()[rest % 10]}"
    else:
        tail = f"{TENS[rest // 10][:-1]}ieth"
    return f"{head} and {tail}" if head else tail


def recompute(draw: Draw) -> str:
    """By taking away named numbers, and by reading the words back."""
    said = _ordinal_by_subtraction if draw.level == "hard" else _by_subtraction
    if draw.task_type == "generation":
        return json_value({str(number): said(number) for number in draw.params})
    if draw.task_type == "qa":
        return said(draw.params[0])
    return str(read(_by_subtraction(draw.params[0])) - draw.params[1])


FAMILY = Family(
    id=ID,
    names={"en": "English number words", "ko": "영어의 수 읽기"},
    scope={
        "en": "Write cardinals up to hundreds of millions and ordinals in English words, and read them back.",
        "ko": "억 단위까지의 기수와 서수를 영어로 쓰고, 영어로 적힌 수를 숫자로 읽는다.",
    },
    method="taking away named numbers, reading the words back",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning", "generation"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("cardinal numbers", "ordinal numbers", "numbers in words"), "ko": ("영어 숫자", "기수와 서수")},
)
