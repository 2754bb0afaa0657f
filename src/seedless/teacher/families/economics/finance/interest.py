"""Interest: simple, compound, rates that change from year to year, and equal deposits every year; all amounts are whole.

Amounts are dollars in English and thousands of won in Korean.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import accumulate
from math import lcm
from operator import mul
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.economics.finance.interest_wordings import BANK
from seedless.teacher.families.economics.money import Number, money, scaled
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.teacher.values import number

ID = "teacher/economics/finance/interest"
LEVELS = {"easy": 300, "medium": 240, "hard": 200, "expert": 160}

# easy (principal, percent, years): simple interest. medium (principal, percent, years): compound interest over 2 or 3 years.
# hard (principal, percent of the first, second, third year). expert (deposit, percent, number of deposits).


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        principal, percent, years = 50 * rng.randrange(4, 101), rng.randrange(2, 10), rng.randrange(2, 9)
        return (principal, percent, years) if principal * percent % 100 == 0 else None
    if level == "medium":
        percent, years = rng.choice((2, 4, 5, 6, 8, 10, 15, 20, 25)), rng.randrange(2, 4)
        unit = Fraction((100 + percent) ** years, 100**years).denominator
        return (unit * rng.randrange(1, max(2, 20_000 // unit)), percent, years) if unit <= 10_000 else None
    if level == "hard":
        rates = [rng.choice((2, 4, 5, 6, 8, 10, 12, 15, 20)) for _ in range(3)]
        grown = accumulate((Fraction(100 + rate, 100) for rate in rates), mul)
        unit = lcm(*(value.denominator for value in grown))
        return (unit * rng.randrange(1, 1 + 20_000 // unit), *rates) if unit <= 10_000 and len(set(rates)) > 1 else None
    percent, years = rng.choice((4, 5, 10, 20, 25)), rng.randrange(2, 5)
    unit = Fraction((100 + percent) ** years, 100**years).denominator
    return (unit * rng.randrange(1, 1 + 12_000 // unit), percent, years) if unit <= 10_000 else None


def _grown(principal: int, rates: tuple[int, ...]) -> list[int]:
    """The balance at the start and after each year."""
    balances = [principal]
    for rate in rates:
        balances.append(balances[-1] * (100 + rate) // 100)
    return balances


def _saved(deposit: int, percent: int, years: int) -> list[int]:
    """The balance at each year's end, with a deposit at the start of every year; all are whole."""
    balances: list[int] = []
    for _ in range(years):
        balances.append(((balances[-1] if balances else 0) + deposit) * (100 + percent) // 100)
    return balances


def _quantities(level: str, point: Point) -> dict[str, int]:
    """The numbers of the texts by name."""
    if level == "easy":
        p, r, n = point
        return {"p": p, "r": r, "n": n, "year": p * r // 100, "i": p * r // 100 * n, "all": p + p * r // 100 * n}
    if level == "hard":
        p, *rates = point
        return {"p": p, "r": rates[0], "s": rates[1], "t": rates[2], "all": _grown(p, tuple(rates))[-1]}
    p, r, n = point
    if level == "medium":
        return {"p": p, "r": r, "n": n, "all": _grown(p, (r,) * n)[-1], "i": _grown(p, (r,) * n)[-1] - p}
    return {"p": p, "r": r, "n": n, "all": _saved(p, r, n)[-1]}


_SHOWN = {
    "easy": ("p r n", "p n i"),
    "medium": ("p r n", "all r n"),
    "hard": ("p r s t", "p all r t"),
    "expert": ("p r n", "all r n"),
}


def _shown(level: str, point: Point) -> tuple[str, ...]:
    q = _quantities(level, point)
    return tuple(" ".join(str(q[name]) for name in order.split()) for order in _SHOWN[level])


def _easy(draw: Draw, q: dict[str, int]) -> list[str]:
    say, r, n = draw.say, q["r"], q["n"]
    p, year, i = (money(draw, q[name]) for name in ("p", "year", "i"))
    if draw.task_type == "qa":
        return [
            say("Simple interest is paid on the principal alone, the same amount every year.", "단리에서는 원금에 대해서만 이자가 붙으므로 해마다 이자가 같습니다."),
            say(f"In one year it is {p} × {r}/100 = {year} dollars.", f"1년 동안의 이자는 {p} × {r}/100 = {year}원입니다."),
            say(f"In {n} years it is {year} × {n} = {i} dollars.", f"{n}년 동안의 이자는 {year} × {n} = {i}원입니다."),
        ]  # fmt: skip
    return [
        say(f"Simple interest is the same every year, here {i} ÷ {n} = {year} dollars.", f"단리에서는 해마다 이자가 같으므로 1년 이자는 {i} ÷ {n} = {year}원입니다."),
        say(f"Of the principal this is {year} ÷ {p} × 100 = {r} percent.", f"원금에 대한 비율은 {year} ÷ {p} × 100 = {r}(%)입니다."),
        say(f"Check: {p} × {r}/100 × {n} = {i}.", f"검산: {p} × {r}/100 × {n} = {i}."),
    ]  # fmt: skip


def _year(draw: Draw, year: int, before: str, rate: int, after: str) -> str:
    factor = decimal(Fraction(100 + rate, 100))
    return draw.say(f"Year {year}: {before} × {factor} = {after} dollars.", f"{year}년 뒤: {before} × {factor} = {after}원.")


def _medium(draw: Draw, q: dict[str, int]) -> list[str]:
    say, r, n = draw.say, q["r"], q["n"]
    p, whole = money(draw, q["p"]), money(draw, q["all"])
    factor = decimal(Fraction(100 + r, 100))
    rule = say(f"With compound interest the whole balance grows by {r}% each year, that is by the factor {factor}.",
               f"복리에서는 해마다 원리합계가 {r}%씩 늘어나므로 매년 {factor}배가 됩니다.")  # fmt: skip
    balances = [money(draw, balance) for balance in _grown(q["p"], (r,) * n)]
    if draw.task_type == "qa":
        steps = [_year(draw, year, balances[year - 1], r, balances[year]) for year in range(1, n + 1)]
        return [rule, *steps, say(f"The interest is what exceeds the principal: {whole} - {p} = {money(draw, q['i'])} dollars.", f"이자는 원금을 뺀 금액이므로 {whole} - {p} = {money(draw, q['i'])}원입니다.")]  # fmt: skip
    back = [
        say(f"One year earlier there were {balances[year]} ÷ {factor} = {balances[year - 1]} dollars.", f"그 1년 전에는 {balances[year]} ÷ {factor} = {balances[year - 1]}원이었습니다.")
        for year in range(n, 0, -1)
    ]  # fmt: skip
    check = f"{p} × {' × '.join([factor] * n)} = {whole}"
    return [rule, *back, say(f"Check: {check}.", f"검산: {check}.")]


def _hard(draw: Draw, q: dict[str, int]) -> list[str]:
    say, rates = draw.say, draw.params[1:]
    grown = _grown(q["p"], rates)
    balances, gained = [money(draw, balance) for balance in grown], money(draw, grown[2] - grown[1])
    if draw.task_type == "qa":
        return [
            say("Each year's interest is added to the balance, so the factors of the years are multiplied.", "해마다 이자가 원금에 더해지므로 각 해의 배수를 차례로 곱합니다."),
            *(_year(draw, year, balances[year - 1], rates[year - 1], balances[year]) for year in (1, 2, 3)),
        ]  # fmt: skip
    last = decimal(Fraction(100 + rates[2], 100))
    return [
        _year(draw, 1, balances[0], rates[0], balances[1]),
        say(f"Before the third year there were {balances[3]} ÷ {last} = {balances[2]} dollars.", f"3년째가 시작될 때에는 {balances[3]} ÷ {last} = {balances[2]}원이었습니다."),
        say(f"So the second year brought {balances[2]} - {balances[1]} = {gained} dollars of interest.", f"따라서 2년째의 이자는 {balances[2]} - {balances[1]} = {gained}원입니다."),
        say(f"This is {gained} ÷ {balances[1]} × 100 = {rates[1]} percent.", f"그 비율은 {gained} ÷ {balances[1]} × 100 = {rates[1]}(%)입니다."),
    ]  # fmt: skip


def _expert(draw: Draw, q: dict[str, int]) -> list[str]:
    say, r, n = draw.say, q["r"], q["n"]
    p, whole = money(draw, q["p"]), money(draw, q["all"])
    factor = decimal(Fraction(100 + r, 100))
    balances = [money(draw, balance) for balance in _saved(q["p"], r, n)]
    if draw.task_type == "qa":
        steps = [
            say(f"Year {year}: ({balances[year - 2] if year > 1 else 0} + {p}) × {factor} = {balances[year - 1]} dollars.",
                f"{year}년 뒤: ({balances[year - 2] if year > 1 else 0} + {p}) × {factor} = {balances[year - 1]}원.")
            for year in range(1, n + 1)
        ]  # fmt: skip
        return [
            say(
                "At the start of each year the deposit is added, and at its end the whole balance bears interest.",
                "매년 초에 적립금을 더하고, 연말에 전체 금액에 이자가 붙습니다.",
            ),
            *steps,
        ]
    factors = [decimal(Fraction((100 + r) ** year, 100**year)) for year in range(1, n + 1)]
    total = sum((Fraction((100 + r) ** year, 100**year) for year in range(1, n + 1)), Fraction(0))
    return [
        say(f"A deposit of 1 dollar that stays k years becomes {factor} to the power k.", f"1원을 k년 동안 맡기면 {factor}의 k제곱 원이 됩니다."),
        say(f"The deposits stay {n} years down to 1 year, so deposits of 1 dollar would become {' + '.join(reversed(factors))} = {decimal(total)} dollars.",
            f"적립금은 각각 {n}년부터 1년까지 맡겨지므로, 매년 1원씩 적립하면 {' + '.join(reversed(factors))} = {decimal(total)}원이 됩니다."),
        say(f"So each deposit is {whole} ÷ {decimal(total)} = {p} dollars.", f"따라서 매년 적립하는 금액은 {whole} ÷ {decimal(total)} = {p}원입니다."),
    ]  # fmt: skip


_STEPS = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}
_WANTED = {
    ("easy", "qa"): "i", ("easy", "reasoning"): "r", ("medium", "qa"): "i", ("medium", "reasoning"): "p",
    ("hard", "qa"): "all", ("hard", "reasoning"): "s", ("expert", "qa"): "all", ("expert", "reasoning"): "p",
}  # fmt: skip
_MONEY = ("p", "i", "all")


def pose(draw: Draw) -> Problem:
    """qa: interest or a balance. reasoning: back to a rate, a principal, a deposit."""
    q = _quantities(draw.level, draw.params)
    wanted = _WANTED[draw.level, draw.task_type]
    texts = {name: money(draw, value) if name in _MONEY else str(value) for name, value in q.items()}
    final = texts[wanted] + (draw.say(" dollars", "원") if wanted in _MONEY else "%")
    value = scaled(draw, q[wanted]) if wanted in _MONEY else q[wanted]
    question = draw.worded(BANK[draw.level, draw.task_type], **texts)
    return Problem(question, tuple(_STEPS[draw.level](draw, q)), final, number(value))


def recompute(draw: Draw) -> str:
    """Closed formulas with powers where the steps go year by year; rates by trial, amounts by proportion."""
    value = _closed(draw, _quantities(draw.level, draw.params))
    return str(scaled(draw, value) if _WANTED[draw.level, draw.task_type] in _MONEY else value)


def _closed(draw: Draw, q: dict[str, int]) -> Number:
    """What is asked for, sums in dollars."""
    p, r, forwards = q["p"], q["r"], draw.task_type == "qa"
    if draw.level == "easy":
        if forwards:
            return Fraction(p * r * q["n"], 100)
        return next(rate for rate in range(1, 100) if rate * p * q["n"] == 100 * q["i"])
    if draw.level == "hard":
        grown = Fraction(p * (100 + r) * (100 + q["t"]), 100**2)
        if forwards:
            return grown * (100 + q["s"]) / 100
        return next(rate for rate in range(1, 100) if grown * (100 + rate) == 100 * q["all"])
    factor = Fraction(100 + r, 100)
    if draw.level == "medium":
        return p * (factor ** q["n"] - 1) if forwards else q["all"] / factor ** q["n"]
    series = factor * (factor ** q["n"] - 1) / (factor - 1)  # geometric series
    return p * series if forwards else q["all"] / series


FAMILY = Family(
    id=ID,
    names={"en": "Simple and compound interest", "ko": "단리와 복리"},
    scope={
        "en": "Interest on savings: simple, compound, with changing rates, and with a deposit every year.",
        "ko": "예금의 단리와 복리, 해마다 달라지는 이율, 매년 적립하는 예금의 원리합계를 구한다.",
    },
    method="powers and geometric series",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("interest", "compound interest", "savings"), "ko": ("이자", "복리", "단리", "원리합계")},
)
