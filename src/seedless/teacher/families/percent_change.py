"""Percent change: one change, the change from two values, two changes in a row, and the value before them."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import count, product
from math import prod

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, distinct_spaces
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.text.particles import josa

# easy (old, p) and medium (old, p): one change of p %; hard (old, p, q) and expert (old, p, q): p % and then q %.
# p and q are negative for a decrease. Every value on the way is a whole number, so that it can count people or things.

_BANK = {
    ("easy", "qa", "en"): (
        "{Verb} {old} by {p}%.",
        "What number results when {old} is {verbed} by {p}%?",
        "Find the number that is {old} {verbed} by {p}%.",
    ),
    ("easy", "reasoning", "en"): (
        "An exhibition had {old} visitors on Saturday. On Sunday the number {fell} by {p}%. How many visitors came on Sunday?",
        "A factory made {old} bulbs a day. After a change of schedule the output {fell} by {p}%. "
        "How many bulbs a day is that now?",
        "A town library owned {old} books. During the year that number {fell} by {p}%. How many books does it own now?",
    ),
    ("medium", "qa", "en"): (
        "By what percent is {old} {verbed} when it becomes {new}?",
        "Find the percent {noun} from {old} to {new}.",
        "A quantity goes from {old} to {new}. What is the percent {noun}?",
    ),
    ("medium", "reasoning", "en"): (
        "An online course had {old} learners last month and has {new} this month. What is the percent {noun}?",
        "A farm harvested {old} boxes of apples last year and {new} boxes this year. By what percent did the harvest {fall}?",
        "The number of members of a sports club went from {old} to {new}. By what percent did it {fall}?",
    ),
    ("hard", "qa", "en"): (
        "{Verb} {old} by {p}%, then {verb2} the result by {q}%. What is the final number?",
        "The number {old} is {verbed} by {p}% and the result is {verbed2} by {q}%. Find the final number.",
        "Starting from {old}, apply a {p}% {noun} followed by a {q}% {noun2}. What number do you get?",
    ),
    ("hard", "reasoning", "en"): (
        "A theatre sold {old} tickets in May. Sales {fell} by {p}% in June and then {fell2} by {q}% in July, each time "
        "compared "
        "with the month before. How many tickets were sold in July?",
        "A warehouse held {old} parcels. Over the first week the stock {fell} by {p}%, and over the second week it {fell2} "
        "by {q}% "
        "of what was then there. How many parcels does it hold now?",
        "A village had {old} inhabitants. In ten years the number {fell} by {p}%, and in the next ten it {fell2} by {q}%. "
        "How many inhabitants does the village have now?",
    ),
    ("expert", "qa", "en"): (
        "A number is {verbed} by {p}% and the result is {verbed2} by {q}%. The final number is {new}. "
        "Find the original number.",
        "After a {p}% {noun} followed by a {q}% {noun2}, a number has become {new}. What was it before?",
        "Which number becomes {new} when it is {verbed} by {p}% and the result is then {verbed2} by {q}%?",
    ),
    ("expert", "reasoning", "en"): (
        "The price of a bicycle {fell} by {p}% in spring and then {fell2} by {q}% in autumn. It now costs {new} dollars. "
        "How many dollars did it cost before both changes?",
        "The readers of a magazine {fell} in number by {p}% in one year and {fell2} by {q}% in the next. "
        "There are now {new} readers. "
        "How many were there at the start?",
        "A reservoir's daily intake {fell} by {p}% in June and {fell2} by {q}% in July, compared with the month before, "
        "and was then "
        "{new} tonnes. How many tonnes a day was it in May?",
    ),
    ("easy", "qa", "ko"): (
        "{old_object} {p}% {만큼} 수를 구하시오.",
        "{old}에서 {p}% {변한} 값을 구하시오.",
        "{old_subject} {p}% {변하면} 얼마가 되는지 구하시오.",
    ),
    ("easy", "reasoning", "ko"): (
        "어느 전시회의 토요일 관람객은 {old}명이었다. 일요일 관람객은 토요일보다 {p}% {변했다}. "
        "일요일 관람객은 몇 명인지 구하시오.",
        "어느 공장에서 전구를 하루에 {old}개 생산하였다. 작업 방식을 바꾼 뒤 하루 생산량이 {p}% {변했다}. "
        "지금의 하루 생산량은 몇 개인지 구하시오.",
        "마을 도서관에 책이 {old}권 있었다. 1년 동안 책의 수가 {p}% {변했다}. 지금 도서관에 있는 책은 몇 권인지 구하시오.",
    ),
    ("medium", "qa", "ko"): (
        "{old_subject} {new_to} {변할} 때, 몇 % {변한} 것인지 구하시오.",
        "어떤 양이 {old}에서 {new_to} {변했다}. {율}은 몇 %인지 구하시오.",
        "{old}에서 {new_to} {변할} 때의 {율}(%)을 구하시오.",
    ),
    ("medium", "reasoning", "ko"): (
        "어느 온라인 강좌의 수강생이 지난달에는 {old}명, 이번 달에는 {new}명이다. 수강생은 몇 % {변했는지} 구하시오.",
        "어느 과수원에서 사과를 작년에는 {old}상자, 올해는 {new}상자 수확하였다. 수확량은 작년보다 몇 % {변했는지} 구하시오.",
        "어느 운동 동호회의 회원이 {old}명에서 {new}명으로 {변했다}. 회원 수는 몇 % {변했는지} 구하시오.",
    ),
    ("hard", "qa", "ko"): (
        "{old_object} {p}% {만큼} 뒤, 그 결과를 다시 {q}% {만큼2} 수를 구하시오.",
        "{old}에서 {p}% {변한} 값이 다시 {q}% {변하면2} 얼마가 되는지 구하시오.",
        "{old_subject} 먼저 {p}% {변하고}, 이어서 그 값이 {q}% {변했다2}. 마지막 값을 구하시오.",
    ),
    ("hard", "reasoning", "ko"): (
        "어느 극장의 5월 입장권 판매량은 {old}장이었다. "
        "판매량이 그다음 달에는 {p}% {변하고}, 또 그다음 달에는 전달보다 {q}% {변했다2}. "
        "마지막 달의 판매량은 몇 장인지 구하시오.",
        "창고에 소포가 {old}개 있었다. 첫째 주에 소포의 수가 {p}% {변하고}, 둘째 주에는 첫째 주 말보다 {q}% {변했다2}. "
        "지금 창고에 있는 소포는 몇 개인지 구하시오.",
        "어느 마을의 인구는 {old}명이었다. 처음 몇 해 동안 인구가 {p}% {변하고}, 그 뒤 다시 {q}% {변했다2}. "
        "지금 인구는 몇 명인지 구하시오.",
    ),
    ("expert", "qa", "ko"): (
        "어떤 수를 {p}% {만큼} 뒤 그 결과를 다시 {q}% {만큼하여2} {new_object} 얻었다. 어떤 수를 구하시오.",
        "어떤 수가 {p}% {변하고}, 그 결과가 다시 {q}% {변하여2} {new_became}. 처음의 수를 구하시오.",
        "{p}% {변한} 값이 다시 {q}% {변하여2} {new_to} 바뀌는 수가 있다. 이 수를 구하시오.",
    ),
    ("expert", "reasoning", "ko"): (
        "어느 자전거 공장의 한 달 생산량이 봄에 {p}% {변하고}, 가을에 다시 {q}% {변하여2} {new}대가 되었다. "
        "처음 한 달 생산량은 몇 대였는지 구하시오.",
        "어느 잡지의 독자가 첫해에 {p}% {변하고}, 이듬해에 다시 {q}% {변하여2} {new}명이 되었다. "
        "처음 독자는 몇 명이었는지 구하시오.",
        "어느 정수장의 하루 취수량이 첫 달에 {p}% {변하고}, 다음 달에 다시 {q}% {변하여2} {new}톤이 되었다. "
        "처음 하루 취수량은 몇 톤이었는지 구하시오.",
    ),
}
_WORDS = {  # how a change is said: (increase, decrease)
    "verb": ("increase", "decrease"),
    "Verb": ("Increase", "Decrease"),
    "verbed": ("increased", "decreased"),
    "noun": ("increase", "decrease"),
    "fell": ("rose", "fell"),
    "fall": ("rise", "fall"),
    "만큼": ("늘린", "줄인"),
    "만큼하여": ("늘려", "줄여"),
    "변한": ("증가한", "감소한"),
    "변할": ("증가할", "감소할"),
    "변하면": ("증가하면", "감소하면"),
    "변하고": ("증가하고", "감소하고"),
    "변하여": ("증가하여", "감소하여"),
    "변했다": ("증가하였다", "감소하였다"),
    "변했는지": ("증가하였는지", "감소하였는지"),
    "율": ("증가율", "감소율"),
}


def _after(old: int, percent: int) -> Fraction:
    return old + Fraction(old * percent, 100)


def _once(olds: range, percents: range) -> Iterator[Point]:
    for old, size, sign in product(olds, percents, (1, -1)):
        if _after(old, size).denominator == 1:
            yield (old, sign * size)


def _twice(olds: range, percents: range) -> Iterator[Point]:
    for old, p, q, up, down in product(olds, percents, percents, (1, -1), (1, -1)):
        middle = _after(old, up * p)
        # Equal changes up and down are a trick of their own; two changes of one size read like a slip.
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


_LEVELS = distinct_spaces(
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
        words |= {f"{name}{place}": forms[percent < 0] for name, forms in _WORDS.items()}
    words |= dict(zip(("p", "q"), map(abs, percents), strict=False))
    words |= {"old_object": josa(str(old), "을/를"), "old_subject": josa(str(old), "이/가")}
    words |= {"new_object": josa(str(new), "을/를"), "new_to": josa(str(new), "으로/로")}
    words |= {"new_became": josa(str(new), "이/가") + " 되었다"}
    return draw.rng.choice(_BANK[draw.level, draw.task_type, draw.language]).format_map(words)


def _change_steps(old: int, percent: int, language: str) -> list[str]:
    """One change forward, in two sentences."""
    size, new = abs(percent), _ends((old, percent))
    part, sign = abs(new - old), "-" if percent < 0 else "+"
    if language == "en":
        how = "Subtract it from" if percent < 0 else "Add it to"
        return [f"{size}% of {old} is found by {old} × {size}/100 = {part}.", f"{how} {old}: {old} {sign} {part} = {new}."]
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
            f"The {_WORDS['noun'][percent < 0]} is {gap}.",
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
        p_words, q_words = (f"{_WORDS['noun'][c < 0]} of {abs(c)}%" for c in (p, q))
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
        f"두 변화를 합하면 처음 값의 {first} × {second} = {both}(배)입니다.",
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
    method="growth factors, and a search for the inverse",
    levels=_LEVELS,
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
)
