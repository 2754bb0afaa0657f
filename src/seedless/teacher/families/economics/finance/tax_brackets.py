"""Income tax in brackets: the tax, what is left, the average rate, and the income behind a tax.

Amounts are dollars a month in English and units of 10,000 won a year in Korean. A point is (number of brackets, their upper ends
but the last, their rates in percent, income, allowance).
"""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.economics.finance.tax_brackets_wordings import ASKED, TOLD
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.teacher.values import number
from seedless.text.particles import josa

ID = "teacher/economics/finance/tax-brackets"
LEVELS = {"easy": 300, "medium": 300, "hard": 240, "expert": 240}
_BRACKETS = {"easy": 2, "medium": 3, "hard": 3, "expert": 4}


def _draw(level: str, rng: Random) -> Point | None:
    count = _BRACKETS[level]
    ends, rates, last, rate = [], [], 0, rng.randrange(2, 9)
    for _ in range(count - 1):
        last += 400 * rng.randrange(2, 6)
        ends.append(last)
    for _ in range(count):
        rates.append(rate)
        rate += rng.randrange(3, 12)
    allowance = 100 * rng.randrange(2, 9) if level in ("hard", "expert") else 0
    reach = rng.randrange(1, count) if level in ("medium", "expert") else count - 1  # how many brackets are filled
    lower, upper = ends[reach - 1], ends[reach] if reach < count - 1 else ends[-1] + 4000
    taxable = 100 * rng.randrange(lower // 100 + 1, upper // 100)
    point = (count, *ends, *rates, taxable + allowance, allowance)
    return point if level != "hard" or _average(point).denominator in (1, 2, 4, 5, 10) else None


def _read(point: Point) -> tuple[tuple[int, ...], tuple[int, ...], int, int]:
    """Upper ends, rates, income, allowance."""
    count = point[0]
    return point[1:count], point[count : 2 * count], point[-2], point[-1]


def _shares(point: Point) -> list[tuple[int, int, int]]:
    """For each bracket that the taxable income reaches: where it starts, the part in it, its rate."""
    ends, rates, income, allowance = _read(point)
    taxable = income - allowance
    bounds = (0, *ends, max(taxable, ends[-1]))
    parts = [(low, min(high, taxable) - low, rate) for (low, high), rate in zip(pairwise(bounds), rates, strict=True)]
    return [part for part in parts if part[1] > 0]


def _tax(point: Point) -> int:
    return sum(part * rate for _, part, rate in _shares(point)) // 100


def _average(point: Point) -> Fraction:
    """Tax in percent of the whole income."""
    return Fraction(100 * _tax(point), point[-2])


def _shown(level: str, point: Point) -> tuple[str, ...]:
    ends, rates, income, allowance = _read(point)
    table = " ".join(map(str, (*ends, *rates)))
    given = {"medium": _tax(point), "expert": income - _tax(point)}.get(level, income)
    return tuple(f"{table} {allowance} {last}" for last in {income: 0, given: 0})


def _table(draw: Draw) -> str:
    ends, rates, _, _ = _read(draw.params)
    say = draw.say
    rows = [say("| taxable income | rate |", "| 과세 소득(만 원) | 세율 |"), "| --- | --- |"]
    bounds = (0, *ends)
    for place, rate in enumerate(rates):
        if place == len(ends):
            span = say(f"above {bounds[place]}", f"{bounds[place]} 초과")
        else:
            span = say(f"above {bounds[place]} up to {ends[place]}", f"{bounds[place]} 초과 {ends[place]} 이하")
        rows.append(f"| {span} | {rate}% |")
    return "\n".join(rows)


def _tax_steps(draw: Draw) -> list[str]:
    _, _, income, allowance = _read(draw.params)
    say, taxable = draw.say, income - allowance
    steps = [
        say(
            "Each rate applies only to the part of the income inside its bracket.",
            "각 세율은 그 구간에 속하는 소득에만 적용합니다.",
        )
    ]
    if allowance:
        steps.append(
            say(
                f"The allowance is taken off first: {income} - {allowance} = {taxable} are taxable.",
                f"먼저 공제액을 뺍니다. 과세 소득은 {income} - {allowance} = {taxable}입니다.",
            )
        )
    taxes = []
    for low, part, rate in _shares(draw.params):
        taxes.append(part * rate // 100)
        span = f"{low + part} - {low} = {part}" if low else str(part)
        steps.append(
            say(
                f"At {rate}%: {span}, which gives {part} × {rate}/100 = {taxes[-1]}.",
                f"세율 {rate}% 구간: 소득 {span}, 세금 {part} × {rate}/100 = {taxes[-1]}.",
            )
        )
    total = f"{' + '.join(map(str, taxes))} = {sum(taxes)}" if len(taxes) > 1 else str(taxes[0])
    steps.append(say(f"The tax is {total}.", f"세금은 모두 {total}입니다."))
    return steps


def _back_steps(draw: Draw, *, net: bool) -> list[str]:
    """From a tax (or from what is left of the income) to the income: brackets are filled from below."""
    _, _, income, allowance = _read(draw.params)
    say, left = draw.say, (income - _tax(draw.params)) if net else _tax(draw.params)
    word = ("of what is left", "세후 소득") if net else ("tax", "세금")
    steps = [say(f"Fill the brackets from below and see how much {word[0]} each full one makes up.", f"아래 구간부터 차례로 채우며 각 구간을 가득 채웠을 때의 {josa(word[1], '을/를')} 따져 봅니다.")]  # fmt: skip
    if net:
        steps.append(say(f"The allowance of {allowance} is kept whole: {left} - {allowance} = {left - allowance} come from taxed income.",
                         f"공제액 {allowance}에는 세금이 없으므로 과세 소득에서 남은 돈은 {left} - {allowance} = {left - allowance}입니다."))  # fmt: skip
        left -= allowance
    shares = _shares(draw.params)
    for place, (low, part, rate) in enumerate(shares):
        kept = 100 - rate if net else rate
        if place < len(shares) - 1:
            full = part * kept // 100
            steps.append(say(f"The full bracket at {rate}% has {part}, which makes {part} × {kept}/100 = {full}; there remain {left} - {full} = {left - full}.",
                             f"세율 {rate}% 구간을 가득 채우면 {part}이고 {word[1]}: {part} × {kept}/100 = {full}, 남은 금액: {left} - {full} = {left - full}."))  # fmt: skip
            left -= full
        else:
            steps.append(say(f"The rest lies in the bracket at {rate}%: {left} ÷ {kept} × 100 = {part}.", f"나머지는 세율 {rate}% 구간에 속하므로 {left} ÷ {kept} × 100 = {part}입니다."))  # fmt: skip
            taxable = f"{low} + {part} = {low + part}" if low else str(part)
    whole = f"{taxable}" if not net else f"{income - allowance} + {allowance} = {income}"
    if net:
        steps.append(say(f"The taxable income is {taxable}.", f"과세 소득은 {taxable}입니다."))
    steps.append(say(f"So the income is {whole}.", f"따라서 소득은 {whole}입니다."))
    return steps


def pose(draw: Draw) -> Problem:
    """qa: the tax. reasoning: what is left, the income behind a tax, the average rate, the income behind what is left."""
    _, _, income, allowance = _read(draw.params)
    tax, rng, ko = _tax(draw.params), draw.rng, draw.language != "en"
    say = draw.say
    told = rng.choice(TOLD)[ko]
    asked = rng.choice(ASKED[draw.level, draw.task_type])[ko].format(
        income=income, allowance=allowance, tax=tax, net=income - tax
    )
    question = f"{told}\n\n{_table(draw)}\n\n{asked}"
    if draw.task_type == "qa":
        return Problem(question, tuple(_tax_steps(draw)), draw.say(f"{tax} dollars", str(tax)), number(tax))
    if draw.level in ("medium", "expert"):
        steps = _back_steps(draw, net=draw.level == "expert")
        return Problem(question, tuple(steps), draw.say(f"{income} dollars", str(income)), number(income))
    if draw.level == "easy":
        last = say(f"There remain {income} - {tax} = {income - tax}.", f"남는 돈은 {income} - {tax} = {income - tax}입니다.")
        return Problem(
            question, (*_tax_steps(draw), last), draw.say(f"{income - tax} dollars", str(income - tax)), number(income - tax)
        )
    mean = _average(draw.params)
    last = say(
        f"Of the whole income this is {tax} ÷ {income} × 100 = {decimal(mean)} percent.",
        f"전체 소득에 대한 비율은 {tax} ÷ {income} × 100 = {decimal(mean)}(%)입니다.",
    )
    return Problem(question, (*_tax_steps(draw), last), f"{decimal(mean)}%", number(mean))


def recompute(draw: Draw) -> str:
    """Hundred by hundred: each hundred of income is taxed at the rate where it lies, until the income or the given sum is met."""
    ends, rates, income, allowance = _read(draw.params)

    def rate_of(hundred: int) -> int:
        taxable = 100 * hundred - allowance
        if taxable <= 0:
            return 0
        return next((rate for end, rate in zip(ends, rates, strict=False) if taxable <= end), rates[-1])

    tax = sum(rate_of(hundred) for hundred in range(1, income // 100 + 1))
    if draw.task_type == "qa":
        return str(tax)
    if draw.level == "easy":
        return str(income - tax)
    if draw.level == "hard":
        return str(Fraction(100 * tax, income))
    goal = tax if draw.level == "medium" else income - tax
    reached = hundred = 0
    while reached < goal:
        hundred += 1
        reached += rate_of(hundred) if draw.level == "medium" else 100 - rate_of(hundred)
    return str(100 * hundred)


FAMILY = Family(
    id=ID,
    names={"en": "Tax brackets", "ko": "누진세"},
    scope={
        "en": "Progressive income tax: the tax, the income after tax, the average rate, and the income behind a tax.",
        "ko": "누진 세율에 따른 세금, 세후 소득, 평균 세율, 세금으로부터 구하는 소득을 다룬다.",
    },
    method="hundred by hundred",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("income tax", "progressive tax", "marginal rate"), "ko": ("소득세", "누진 세율", "세금")},
)
