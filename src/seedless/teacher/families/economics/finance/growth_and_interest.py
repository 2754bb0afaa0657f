"""Compound interest with percent changes: the change over all years, a tax on interest, inflation, and a missing rate.

Percentages are exact decimals; falls are negative. A point is all that the question shows, in its order.
"""

from __future__ import annotations

from fractions import Fraction
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.economics.finance import interest
from seedless.teacher.families.economics.finance.growth_and_interest_wordings import BANK
from seedless.teacher.families.mathematics.arithmetic import percent_change
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.teacher.values import number

ID = "teacher/economics/finance/with/growth-and-interest"
LEVELS = {"easy": 130, "medium": 130, "hard": 130, "expert": 130}

# easy (p, q): rates of two years in percent. medium (p, q, cut): interest of two years, then a fall of `cut` percent.
# hard (p, prices): one year of interest and of inflation; the real change is exact. expert (p, q, s): rates of two of three years
# and the change over all, the third of which is missing.


def _draw(level: str, rng: Random) -> Point | None:
    p, q = rng.randrange(2, 31), rng.randrange(2, 31)
    if level == "easy":
        return (p, q) if p != q else None
    if level == "medium":
        return (p, q, 5 * rng.randrange(1, 7))
    if level == "hard":
        prices, nominal = rng.choice((4, 5, 10, 12, 20, 25, 28, 50, 60)), rng.randrange(2, 90)
        exact = 10_000 * (100 + nominal) % (100 + prices) == 0  # a real change with at most two decimals
        return (nominal, prices) if exact and nominal != prices else None
    return (p, q, rng.randrange(2, 31))


def _factor(*percents: Fraction | int) -> Fraction:
    product = Fraction(1)
    for percent in percents:
        product *= 1 + Fraction(percent) / 100
    return product


def _quantities(level: str, point: Point) -> dict[str, Fraction]:
    """The numbers of the texts by name: percents, factors and what is asked for."""
    p, q = Fraction(point[0]), Fraction(point[1])
    a, b = _factor(p), _factor(q)
    if level == "hard":
        return {"p": p, "q": q, "a": a, "b": b, "f": a / b, "x": (a / b - 1) * 100}
    if level == "easy":
        return {"p": p, "q": q, "a": a, "b": b, "f": a * b, "x": (a * b - 1) * 100}
    r = Fraction(point[2])
    if level == "medium":
        c = _factor(-r)
        return {"p": p, "q": q, "r": r, "a": a, "b": b, "c": c, "ab": a * b, "f": a * b * c, "x": (a * b * c - 1) * 100}
    c = _factor(r)
    return {"p": p, "q": q, "r": r, "a": a, "b": b, "c": c, "ab": a * b, "f": a * b * c, "x": (a * b * c - 1) * 100}


def _shown(level: str, point: Point) -> tuple[str, ...]:
    q = _quantities(level, point)
    back = {"easy": "p x", "medium": "p r x", "hard": "q x", "expert": "p q x"}[level]
    return (" ".join(map(str, point)), " ".join(str(abs(q[name])) for name in back.split()))


def _as_percent(draw: Draw, factor: str, percent: str) -> str:
    return draw.say(
        f"As a percent change this is {factor} × 100 - 100 = {percent}.",
        f"변화율로 나타내면 {factor} × 100 - 100 = {percent}(%)입니다.",
    )


def _easy(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    if draw.task_type == "qa":
        return [
            say(f"Percentages of different years must not be added; the factors {d['a']} and {d['b']} are multiplied.", f"서로 다른 해의 백분율은 더할 수 없고, 배수 {d['a']}, {d['b']}의 값을 곱해야 합니다."),
            say(f"Together the factor is {d['a']} × {d['b']} = {d['f']}.", f"전체 배수는 {d['a']} × {d['b']} = {d['f']}입니다."),
            _as_percent(draw, d["f"], d["x"]),
        ]  # fmt: skip
    return [
        say(f"The whole factor is 1 + {d['x']} ÷ 100 = {d['f']}.", f"전체 배수는 1 + {d['x']} ÷ 100 = {d['f']}입니다."),
        say(f"The first year has the factor {d['a']}, so the second has {d['f']} ÷ {d['a']} = {d['b']}.", f"첫해의 배수가 {d['a']}이므로 둘째 해의 배수는 {d['f']} ÷ {d['a']} = {d['b']}입니다."),
        _as_percent(draw, d["b"], d["q"]),
    ]  # fmt: skip


def _medium(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    if draw.task_type == "qa":
        return [
            say(f"Each change multiplies what is there: by {d['a']}, by {d['b']}, and for the fall of {d['r']}% by {d['c']}.", f"각 변화는 그때의 금액에 배수로 작용합니다. 차례로 {d['a']}배, {d['b']}배, {d['r']}% 감소는 {d['c']}배입니다."),
            say(f"The first two together give {d['a']} × {d['b']} = {d['ab']}.", f"앞의 두 변화를 곱하면 {d['a']} × {d['b']} = {d['ab']}배입니다."),
            say(f"With the fall this is {d['ab']} × {d['c']} = {d['f']}.", f"감소까지 곱하면 {d['ab']} × {d['c']} = {d['f']}배입니다."),
            _as_percent(draw, d["f"], d["x"]),
        ]  # fmt: skip
    return [
        say(f"The whole factor is 1 + {d['gx']} ÷ 100 = {d['f']}.", f"전체 배수는 1 + {d['gx']} ÷ 100 = {d['f']}입니다."),
        say(f"Undo the fall of {d['r']}%, which multiplied by {d['c']}: {d['f']} ÷ {d['c']} = {d['ab']}.", f"{d['r']}% 감소는 {d['c']}배이므로 이를 되돌리면 {d['f']} ÷ {d['c']} = {d['ab']}입니다."),
        say(f"Undo the first year, which multiplied by {d['a']}: {d['ab']} ÷ {d['a']} = {d['b']}.", f"첫해의 {d['a']}배를 되돌리면 {d['ab']} ÷ {d['a']} = {d['b']}입니다."),
        _as_percent(draw, d["b"], d["q"]),
    ]  # fmt: skip


def _hard(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    if draw.task_type == "qa":
        return [
            say(f"The money grows by the factor {d['a']}, the prices by {d['b']}.", f"돈은 {d['a']}배, 물가는 {d['b']}배가 됩니다."),
            say(f"What it can buy changes by the quotient: {d['a']} ÷ {d['b']} = {d['f']}.", f"살 수 있는 양은 그 몫인 {d['a']} ÷ {d['b']} = {d['f']}배가 됩니다."),
            _as_percent(draw, d["f"], d["x"]),
        ]  # fmt: skip
    return [
        say(f"Purchasing power changes by the factor 1 + {d['gx']} ÷ 100 = {d['f']}, prices by {d['b']}.", f"구매력은 1 + {d['gx']} ÷ 100 = {d['f']}배, 물가는 {d['b']}배가 됩니다."),
        say(f"The money itself must grow by their product: {d['f']} × {d['b']} = {d['a']}.", f"돈은 두 배수의 곱인 {d['f']} × {d['b']} = {d['a']}배가 되어야 합니다."),
        _as_percent(draw, d["a"], d["p"]),
    ]  # fmt: skip


def _expert(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    if draw.task_type == "qa":
        return [
            say(f"The factors of the three years are {d['a']}, {d['b']} and {d['c']}.", f"세 해의 배수는 차례로 {d['a']}, {d['b']}, {d['c']}입니다."),
            say(f"The first two give {d['a']} × {d['b']} = {d['ab']}.", f"처음 두 해는 {d['a']} × {d['b']} = {d['ab']}배입니다."),
            say(f"All three give {d['ab']} × {d['c']} = {d['f']}.", f"세 해를 모두 곱하면 {d['ab']} × {d['c']} = {d['f']}배입니다."),
            _as_percent(draw, d["f"], d["x"]),
        ]  # fmt: skip
    return [
        say(f"The whole factor is 1 + {d['x']} ÷ 100 = {d['f']}.", f"전체 배수는 1 + {d['x']} ÷ 100 = {d['f']}입니다."),
        say(f"The first two years have the factor {d['a']} × {d['b']} = {d['ab']}.", f"처음 두 해의 배수는 {d['a']} × {d['b']} = {d['ab']}입니다."),
        say(f"So the third year has {d['f']} ÷ {d['ab']} = {d['c']}.", f"따라서 셋째 해의 배수는 {d['f']} ÷ {d['ab']} = {d['c']}입니다."),
        _as_percent(draw, d["c"], d["r"]),
    ]  # fmt: skip


_STEPS = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}
_BACK = {"easy": "q", "medium": "q", "hard": "p", "expert": "r"}


def pose(draw: Draw) -> Problem:
    """qa: the percent change over all. reasoning: back to one rate."""
    quantities = _quantities(draw.level, draw.params)
    texts = {name: decimal(value) for name, value in quantities.items()}
    texts["gx"] = f"({texts['x']})" if quantities["x"] < 0 else texts["x"]
    wanted = "x" if draw.task_type == "qa" else _BACK[draw.level]
    question = draw.worded(BANK[draw.level, draw.task_type], **texts)
    value = quantities[wanted]
    final = texts[wanted] if 0 < abs(value) < 1 else f"{texts[wanted]}%"
    return Problem(question, tuple(_STEPS[draw.level](draw, texts)), final, number(value))


def recompute(draw: Draw) -> str:
    """With a sum of money: 100 is invested and its interest added in halves and wholes; missing rates by trial."""
    q = _quantities(draw.level, draw.params)

    def after(balance: Fraction, percent: Fraction | int) -> Fraction:
        return balance + balance * percent / 100

    start = Fraction(100)
    if draw.level == "hard":
        basket = after(start, q["q"])
        if draw.task_type == "qa":
            return str((after(start, q["p"]) - basket) / basket * 100)
        power = after(basket, q["x"])  # what the money must be worth
        return str(next(rate for rate in range(1, 200) if after(start, rate) == power))
    end = after(start, q["x"])
    changes = {"easy": "pq", "medium": "pqr", "expert": "pqr"}[draw.level]
    signs = {"r": -1 if draw.level == "medium" else 1}
    if draw.task_type == "qa":
        for name in changes:
            start = after(start, signs.get(name, 1) * q[name])
        return str(start - 100)
    missing = _BACK[draw.level]
    for name in changes:
        if name != missing:
            start = after(start, signs.get(name, 1) * q[name])
    return str(next(rate for rate in range(1, 200) if after(start, rate) == end))


FAMILY = Family(
    id=ID,
    names={"en": "Growth and interest", "ko": "복리와 변화율"},
    scope={
        "en": "Rates of several years combined into one percent change, with losses, inflation and missing rates.",
        "ko": "여러 해의 이율을 하나의 변화율로 합치고, 손실, 물가 상승, 빠진 이율을 다룬다.",
    },
    method="following a sum of 100",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    concepts=(interest.ID, percent_change.FAMILY.id),
)
