"""The better offer: two packs, packs in different units, three packs, and shops with deals; and what the difference makes."""

from __future__ import annotations

from fractions import Fraction
from math import lcm
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.arithmetic.best_buy_wordings import DEALS, DEAR, DIFFERENCE, PIECES, WEIGHED, WHICH
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.teacher.values import number
from seedless.text.particles import josa

ID = "teacher/mathematics/arithmetic/best-buy"
LEVELS = {"easy": 400, "medium": 400, "hard": 300, "expert": 300}

# (amount, price, amount, price, ..., times): packs A, B and, at hard, C; prices in dollars, or in thousands of won.
# Medium amounts are grams, B's shown in kilograms. expert (free, percent, second, price, amount): at A each `free`-th piece
# is free, at B all have `percent` % off, at C every second piece has `second` % off; `amount` pieces are bought.

LETTERS = "ABC"


def _draw(level: str, rng: Random) -> Point | None:
    best = rng.randrange(3 if level in ("hard", "expert") else 2)
    if level == "expert":
        return _deals(rng, best)
    if level == "medium":
        amounts = [50 * rng.randrange(5, 20), 50 * rng.randrange(21, 60)]
    else:
        amounts = rng.sample((3, 4, 5, 6, 8, 9, 10, 12, 15), 3 if level == "hard" else 2)
    shared = lcm(*amounts)
    if shared > (6000 if level == "medium" else 120):
        return None
    unit = rng.uniform(0.8, 2.4) / (100 if level == "medium" else 1)
    prices = [max(2, round(amount * unit * rng.uniform(0.85, 1.15))) for amount in amounts]
    costs = [price * (shared // amount) for amount, price in zip(amounts, prices, strict=True)]
    if len(set(costs)) < len(costs) or max(costs) > 1.6 * min(costs):
        return None
    # The label was chosen first: that offer and the cheapest one change places, save where grams and kilograms keep theirs.
    cheapest = costs.index(min(costs))
    if level == "medium" and cheapest != best:
        return None
    offers = list(zip(amounts, prices, strict=True))
    offers[cheapest], offers[best] = offers[best], offers[cheapest]
    return (*(value for offer in offers for value in offer), rng.randrange(1, 5))


def _deals(rng: Random, best: int) -> Point | None:
    for _ in range(20):
        free, percent, second = rng.randrange(3, 7), 5 * rng.randrange(2, 8), 10 * rng.randrange(2, 8)
        shares = [100 * (free - 1) // free, 100 - percent, 100 - second // 2]
        if len(set(shares)) == 3 and shares.index(min(shares)) == best:
            # Of so many pieces, at such a price, every share is a whole number of dollars.
            price, amount = 10 * rng.randrange(1, 13), lcm(2, free) * rng.randrange(1, 9)
            return (free, percent, second, price, amount) if amount <= 60 else None
    return None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "expert":
        free, percent, second, price, amount = point
        return (f"{price} {free} {percent} {second} {amount}", f"{amount} {price} {free} {percent} {second}")
    return (" ".join(map(str, point[:-1])),)


def _offers(draw: Draw) -> list[tuple[int, int]]:
    values = draw.params[:-1]
    return list(zip(values[::2], values[1::2], strict=True))


def _amount(draw: Draw) -> int:
    """What is bought of it: a whole number of packs of every kind."""
    return int(draw.params[-1]) if draw.level == "expert" else lcm(*(amount for amount, _ in _offers(draw))) * draw.params[-1]


def _money(draw: Draw, price: int) -> int:
    return price if draw.language == "en" else price * 1000


def _shop(draw: Draw, place: int) -> str:
    return draw.say(f"shop {LETTERS[place]}", f"{LETTERS[place]} 가게")


def _costs(draw: Draw, amount: int) -> tuple[list[int], list[str]]:
    """What the amount costs at each shop, and the sentences that work it out."""
    costs: list[int] = []
    steps: list[str] = []
    unit = draw.say("g", "g") if draw.level == "medium" else ""
    for place, (size, price) in enumerate(_offers(draw)):
        packs, each = amount // size, _money(draw, price)
        costs.append(packs * each)
        counted = f"{amount}{' ' if unit else ''}{unit} ÷ {size}{' ' if unit else ''}{unit} = {packs}"
        steps.append(
            draw.say(
                f"Shop {LETTERS[place]}: {counted}, and {packs} × {each} = {costs[-1]} dollars.",
                f"{_shop(draw, place)}: {counted}이므로 {packs} × {each} = {costs[-1]}원입니다.",
            )
        )
    return costs, steps


def _deal_costs(draw: Draw) -> tuple[list[int], list[str]]:
    free, percent, second, price, amount = draw.params
    each, left, half = _money(draw, price), 100 - percent, amount // 2
    full = amount * each
    paid, later = amount - amount // free, half * each * (100 - second) // 100
    costs = [paid * each, full * left // 100, half * each + later]
    return costs, [
        draw.say(
            f"Shop A: {amount} ÷ {free} = {amount // free} pieces are free, so {paid} are paid for: {paid} × {each} = {costs[0]} dollars.",
            f"A 가게: {amount} ÷ {free} = {amount // free}개가 무료이므로 {paid}개의 값만 냅니다: {paid} × {each} = {costs[0]}원.",
        ),
        draw.say(
            f"Shop B: all pieces cost {left}% of {amount} × {each} = {full}, which is {full} × {left}/100 = {costs[1]} dollars.",
            f"B 가게: 정가 {amount} × {each} = {full}의 {left}%를 내므로 {full} × {left}/100 = {costs[1]}원입니다.",
        ),
        draw.say(
            f"Shop C: half of the pieces cost {half} × {each} = {half * each}, the other half {100 - second}% of that, "
            f"{half * each} × {100 - second}/100 = {later}; together {half * each} + {later} = {costs[2]} dollars.",
            f"C 가게: 절반은 {half} × {each} = {half * each}, 나머지 절반은 그 {100 - second}%인 "
            f"{half * each} × {100 - second}/100 = {later}이므로 모두 {half * each} + {later} = {costs[2]}원입니다.",
        ),
    ]


def _told(draw: Draw) -> tuple[str, dict[str, object]]:
    """Which wordings fit, and what they tell: the goods, the offers, the shops, how much is bought."""
    rng = draw.rng
    two = draw.level in ("easy", "medium")
    values: dict[str, object] = {"cheap": "cheaper" if two else "cheapest", "dear": "dearer" if two else "dearest"}
    values |= {"싼": "더 싼" if two else "가장 싼", "비싼": "더 비싼" if two else "가장 비싼"}
    values |= {"labels": ", ".join(_shop(draw, place) for place in range(2 if two else 3)), "n": _amount(draw)}
    if draw.level == "expert":
        free, percent, second, price, _ = draw.params
        english, korean, unit = rng.choice(DEAR)
        deals = [draw.say(*deal).format(free=free, percent=percent, second=second) for deal in DEALS]
        values["p"] = _money(draw, price)
    elif draw.level == "medium":
        english, korean = rng.choice(WEIGHED)
        unit = ""
        sizes = (f"{_offers(draw)[0][0]} g", f"{_kilograms(_offers(draw)[1][0])} kg")
        deals = [_price(draw, size, price) for size, (_, price) in zip(sizes, _offers(draw), strict=True)]
        values["n"] = f"{_kilograms(_amount(draw))} kg"
    else:
        english, korean, unit = rng.choice(PIECES)
        deals = [_price(draw, draw.say(f"{size}", f"{size}{unit}"), price) for size, price in _offers(draw)]
    offers = [draw.say(f"Shop {LETTERS[place]}: {deal}", f"{LETTERS[place]} 가게: {deal}") for place, deal in enumerate(deals)]
    values |= {"goods": draw.say(english, korean), "offers": draw.say("; ", ", ").join(offers), "unit": unit}
    kind = {"medium": "weighed", "expert": "deals"}.get(draw.level, "pieces")
    return kind, values


def _kilograms(grams: int) -> str:
    return decimal(Fraction(grams, 1000))


def _price(draw: Draw, size: str, price: int) -> str:
    return draw.say(f"{size} for {price} dollars", f"{size}에 {_money(draw, price)}원")


def pose(draw: Draw) -> Problem:
    kind, values = _told(draw)
    judged = draw.task_type == "classification"
    shared = _amount(draw) // (draw.params[-1] if judged and draw.level != "expert" else 1)
    costs, steps = _deal_costs(draw) if draw.level == "expert" else _costs(draw, shared)
    low, high = min(costs), max(costs)
    best = _shop(draw, costs.index(low))
    if draw.level == "medium":
        grams = _offers(draw)[1][0]
        lead = f"{_kilograms(grams)} kg = {grams} g"
        amount = f"{_kilograms(shared)} kg = {shared} g"
        amounts = [lead] if grams == shared else [lead, amount]
        steps.insert(
            0,
            draw.say(
                f"Compare what the same weight costs, with all weights in grams: {' and '.join(amounts)}.",
                f"단위를 그램으로 맞추고 같은 무게의 값을 비교합니다: {', '.join(amounts)}.",
            ),
        )
    elif judged and draw.level != "expert":
        steps.insert(
            0,
            draw.say(
                f"Compare what equal numbers cost: {shared} is a multiple of every pack size.",
                f"같은 수만큼 살 때의 값을 비교합니다. {josa(shared, '은/는')} 모든 묶음의 크기로 나누어떨어집니다.",
            ),
        )
    if judged:
        steps.append(
            draw.say(
                f"The smallest of these is {low}, so {best} is the best buy.",
                f"가장 적은 값은 {low}원이므로 {best}가 가장 쌉니다.",
            )
        )
        return Problem(draw.worded(WHICH[kind], **values), tuple(steps), best, AnswerKey(type="choice", value=best))
    steps.append(
        draw.say(
            f"The {values['dear']} and the {values['cheap']} differ by {high} - {low} = {high - low} dollars.",
            f"{values['비싼']} 값과 {values['싼']} 값의 차는 {high} - {low} = {high - low}원입니다.",
        )
    )
    return Problem(draw.worded(DIFFERENCE[kind], **values), tuple(steps), str(high - low), number(high - low))


def recompute(draw: Draw) -> str:
    """The price of one single piece or gram at each shop, as a fraction."""
    if draw.level == "expert":
        free, percent, second, price, _ = draw.params
        factors = (1 - Fraction(1, free), 1 - Fraction(percent, 100), (2 - Fraction(second, 100)) / 2)
        each = [price * factor for factor in factors]
    else:
        each = [Fraction(price, size) for size, price in _offers(draw)]
    if draw.task_type == "classification":
        return _shop(draw, each.index(min(each)))
    return str((max(each) - min(each)) * _amount(draw) * (1 if draw.language == "en" else 1000))


FAMILY = Family(
    id=ID,
    names={"en": "The better offer", "ko": "가격의 비교"},
    scope={
        "en": "Compare packs of different size, weights in different units and deals, and find what the difference costs.",
        "ko": "묶음의 크기나 단위, 할인 방법이 다른 가격을 비교하고, 그 차이를 구한다.",
    },
    method="the price of a single unit as a fraction",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("classification", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("best buy", "unit price", "comparing prices", "discounts"), "ko": ("단가", "가격 비교", "할인")},
)
