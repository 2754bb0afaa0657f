"""Exchange rates: one conversion, a fee, a cross rate through a third currency, and a round trip at two rates.

Rates are won for one unit of the foreign currency; won are whole. A point is (currency, second currency, rate, second rate,
amount, fee in tenths of a percent); what a level does not use is 0.
"""

from __future__ import annotations

from fractions import Fraction
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.economics.finance.exchange_rates_wordings import BANK, CURRENCIES
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.teacher.values import Number, number
from seedless.text.particles import josa

ID = "teacher/economics/finance/exchange-rates"
LEVELS = {"easy": 300, "medium": 300, "hard": 240, "expert": 240}


def _draw(level: str, rng: Random) -> Point | None:
    first = rng.randrange(len(CURRENCIES))
    rate, amount = _rate(first, rng), 20 * rng.randrange(2, 101)
    if level == "easy":
        return (first, 0, rate, 0, amount, 0)
    if level == "medium":
        fee = 5 * rng.randrange(1, 9)
        return (first, 0, rate, 0, amount, fee) if rate * amount * fee % 1000 == 0 else None
    if level == "hard":
        second = (first + rng.randrange(1, len(CURRENCIES))) % len(CURRENCIES)
        other = _rate(second, rng)
        return (first, second, rate, other, amount, 0) if 100 * rate * amount % other == 0 else None
    lower = rate - 5 * rng.randrange(2, 13)
    return (first, 0, rate, lower, amount, 0)


def _rate(currency: int, rng: Random) -> int:
    low, high = CURRENCIES[currency][3:]
    return 5 * rng.randrange(low // 5, high // 5)


def _quantities(level: str, point: Point) -> dict[str, Number]:
    """The numbers of the texts by name; w is the amount in won."""
    _, _, r, s, n, fee = point
    q: dict[str, Number] = {"r": r, "n": n, "w": r * n}
    if level == "medium":
        percent = Fraction(fee, 10)
        q |= {
            "p": percent,
            "fee": r * n * percent / 100,
            "pay": r * n * (1 + percent / 100),
            "rest": r * n * (1 - percent / 100),
            "keep": 100 - percent,
        }
    elif level == "hard":
        q |= {"s": s, "m": Fraction(r * n, s)}
    elif level == "expert":
        q |= {"s": s, "back": s * n, "loss": (r - s) * n, "gap": r - s}
    return q


_SHOWN = {"easy": ("r n", "r w"), "medium": ("r p n", "r p rest"), "hard": ("r s n", "r s m"), "expert": ("r s n", "r s loss")}


def _shown(level: str, point: Point) -> tuple[str, ...]:
    q = _quantities(level, point)
    return tuple(" ".join(decimal(q[name]) for name in order.split()) for order in _SHOWN[level])


def _names(draw: Draw) -> tuple[str, str]:
    first, second = (CURRENCIES[place] for place in draw.params[:2])
    return (first[0], second[0]) if draw.language == "en" else (first[2], second[2])


def _one(draw: Draw, place: int) -> str:
    """One unit of the first or second currency, in English."""
    return CURRENCIES[draw.params[place]][1]


def _easy(draw: Draw, d: dict[str, str]) -> list[str]:
    say, name = draw.say, _names(draw)[0]
    if draw.task_type == "qa":
        return [
            say(f"Each of the {d['n']} {name} costs {d['r']} won, so multiply.", f"1{name}에 {d['r']}원이므로 곱합니다."),
            say(f"The price is {d['n']} × {d['r']} = {d['w']} won.", f"필요한 돈은 {d['n']} × {d['r']} = {d['w']}원입니다."),
        ]  # fmt: skip
    return [
        say(f"Every {d['r']} won buy one {_one(draw, 0)}, so divide.", f"{d['r']}원마다 1{name}씩 받으므로 나눕니다."),
        say(f"That is {d['w']} ÷ {d['r']} = {d['n']} {name}.", f"받는 돈은 {d['w']} ÷ {d['r']} = {d['n']}{name}입니다."),
        say(f"Check: {d['n']} × {d['r']} = {d['w']}.", f"검산: {d['n']} × {d['r']} = {d['w']}."),
    ]  # fmt: skip


def _medium(draw: Draw, d: dict[str, str]) -> list[str]:
    say, name = draw.say, _names(draw)[0]
    if draw.task_type == "qa":
        return [
            say(f"At the rate alone the {name} cost {d['n']} × {d['r']} = {d['w']} won.", f"환율만 적용하면 {d['n']} × {d['r']} = {d['w']}원입니다."),
            say(f"The fee is {d['w']} × {d['p']}/100 = {d['fee']} won.", f"수수료는 {d['w']} × {d['p']}/100 = {d['fee']}원입니다."),
            say(f"Together this is {d['w']} + {d['fee']} = {d['pay']} won.", f"모두 {d['w']} + {d['fee']} = {d['pay']}원을 내야 합니다."),
        ]  # fmt: skip
    share = decimal(Fraction(d["keep"]) / 100)
    return [
        say(f"After the fee 100 - {d['p']} = {d['keep']} percent of the value are paid out, that is {share} of it.", f"수수료를 빼면 100 - {d['p']} = {d['keep']}(%), 곧 {share}배를 받습니다."),
        say(f"So the value before the fee was {d['rest']} ÷ {share} = {d['w']} won.", f"수수료를 빼기 전의 금액은 {d['rest']} ÷ {share} = {d['w']}원입니다."),
        say(f"This corresponds to {d['w']} ÷ {d['r']} = {d['n']} {name}.", f"이는 {d['w']} ÷ {d['r']} = {d['n']}{name}에 해당합니다."),
    ]  # fmt: skip


def _hard(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    first, second = _names(draw)
    if draw.task_type == "qa":
        return [
            say("The two rates meet in won: change into won first, then into the other currency.", "두 환율은 원을 기준으로 하므로, 먼저 원으로 바꾼 다음 다른 통화로 바꿉니다."),
            say(f"The {d['n']} {first} are worth {d['n']} × {d['r']} = {d['w']} won.", f"원으로 바꾸면 {d['n']} × {d['r']} = {d['w']}원입니다."),
            say(f"For these one gets {d['w']} ÷ {d['s']} = {d['m']} {second}.", f"이를 1{second}의 값으로 나누면 {d['w']} ÷ {d['s']} = {d['m']}{second}입니다."),
        ]  # fmt: skip
    return [
        say(f"The {d['m']} {second} are worth {d['m']} × {d['s']} = {d['w']} won.", f"{d['m']}{josa(second, '을/를')} 원으로 바꾸면 {d['m']} × {d['s']} = {d['w']}원입니다."),
        say(f"In {first} this is {d['w']} ÷ {d['r']} = {d['n']} {first}.", f"이를 1{first}의 값으로 나누면 {d['w']} ÷ {d['r']} = {d['n']}{first}입니다."),
        say(f"Check: {d['n']} × {d['r']} = {d['m']} × {d['s']}.", f"검산: {d['n']} × {d['r']} = {d['m']} × {d['s']}."),
    ]  # fmt: skip


def _expert(draw: Draw, d: dict[str, str]) -> list[str]:
    say, name = draw.say, _names(draw)[0]
    if draw.task_type == "qa":
        return [
            say(f"Buying costs {d['n']} × {d['r']} = {d['w']} won.", f"살 때 낸 돈은 {d['n']} × {d['r']} = {d['w']}원입니다."),
            say(f"Selling brings {d['n']} × {d['s']} = {d['back']} won.", f"팔 때 받은 돈은 {d['n']} × {d['s']} = {d['back']}원입니다."),
            say(f"The loss is {d['w']} - {d['back']} = {d['loss']} won.", f"손해는 {d['w']} - {d['back']} = {d['loss']}원입니다."),
        ]  # fmt: skip
    return [
        say(f"On each unit the two rates lose {d['r']} - {d['s']} = {d['gap']} won.", f"1{name}마다 {d['r']} - {d['s']} = {d['gap']}원의 손해가 납니다."),
        say(f"The whole loss was {d['loss']} won, so {d['loss']} ÷ {d['gap']} = {d['n']} {name} were exchanged.", f"전체 손해가 {d['loss']}원이므로 바꾼 돈은 {d['loss']} ÷ {d['gap']} = {d['n']}{name}입니다."),
        say(f"Check: {d['n']} × {d['r']} - {d['n']} × {d['s']} = {d['loss']}.", f"검산: {d['n']} × {d['r']} - {d['n']} × {d['s']} = {d['loss']}."),
    ]  # fmt: skip


_STEPS = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}
_WANTED = {
    ("easy", "qa"): "w", ("easy", "reasoning"): "n", ("medium", "qa"): "pay", ("medium", "reasoning"): "n",
    ("hard", "qa"): "m", ("hard", "reasoning"): "n", ("expert", "qa"): "loss", ("expert", "reasoning"): "n",
}  # fmt: skip


_WON = ("r", "s", "w", "fee", "pay", "rest", "back", "loss", "gap")


def pose(draw: Draw) -> Problem:
    """qa: won to pay, another currency, the loss of a round trip. reasoning: back to the foreign amount."""
    quantities = _quantities(draw.level, draw.params)
    won = _WON if draw.language != "en" else ()  # grouped in thousands, as Korean prices are
    texts = {name: f"{int(value):,}" if name in won else decimal(value) for name, value in quantities.items()}
    first, second = _names(draw)
    wanted = _WANTED[draw.level, draw.task_type]
    question = draw.worded(BANK[draw.level, draw.task_type], x=first, y=second, one=_one(draw, 0), other=_one(draw, 1), **texts)
    final = texts[wanted] + (draw.say(" won", "원") if wanted in ("w", "pay", "loss") else "")
    return Problem(question, tuple(_STEPS[draw.level](draw, texts)), final, number(Fraction(quantities[wanted])))


def recompute(draw: Draw) -> str:
    """Unit by unit: sums of won for each unit bought, and trial of the foreign amount in twenties."""
    _, _, r, s, n, fee = draw.params
    q = _quantities(draw.level, draw.params)
    forwards = draw.task_type == "qa"
    if draw.level == "hard":
        if forwards:  # one unit of the first is so many of the second
            return str(sum((Fraction(r, s) for _ in range(n // 20)), Fraction(0)) * 20)
        return str(next(m for m in range(20, 4000, 20) if m * r == q["m"] * s))
    if forwards:
        cost = sum(r for _ in range(n))
        if draw.level == "expert":
            return str(cost - sum(s for _ in range(n)))
        return str(cost + Fraction(cost * fee, 1000))
    if draw.level == "easy":
        return str(next(m for m in range(20, 4000, 20) if m * r == q["w"]))
    if draw.level == "medium":
        return str(next(m for m in range(20, 4000, 20) if m * r * (1000 - fee) == 1000 * q["rest"]))
    return str(next(m for m in range(20, 4000, 20) if m * r - m * s == q["loss"]))


FAMILY = Family(
    id=ID,
    names={"en": "Exchange rates", "ko": "환율"},
    scope={
        "en": "Change currencies at a rate, with a fee, through a third currency, and there and back at two rates.",
        "ko": "환율로 돈을 바꾸고, 수수료, 제3의 통화를 거친 환전, 살 때와 팔 때의 환율 차이를 다룬다.",
    },
    method="sums unit by unit and trial",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("currency conversion", "foreign exchange"), "ko": ("환전", "외환")},
)
