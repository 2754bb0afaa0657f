"""Supply and demand: the equilibrium price, a tax on each unit, a shift of demand, and surplus or shortage at a fixed price.

Demand is a - bP and supply c + dP. P is in dollars, in Korean in units of 10,000 won. A point is (a, b, c, d, tax, shift, offset):
what a level does not use is 0; the fixed price lies `offset` above the equilibrium price.
"""

from __future__ import annotations

from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.economics.markets.market_balance_wordings import ASKED, CHANGED, TOLD
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import summed
from seedless.teacher.values import number

ID = "teacher/economics/markets/market-equilibrium"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}
LABELS = (("equilibrium", "균형"), ("surplus", "초과 공급"), ("shortage", "초과 수요"))  # by the sign of supply less demand


def _draw(level: str, rng: Random) -> Point | None:
    b, d, price = rng.randrange(2, 16), rng.randrange(2, 16), rng.randrange(6, 41)
    tax = (b + d) * rng.randrange(1, 4) // d if level in ("hard", "expert") else 0
    shift = (b + d) * rng.randrange(1, 6) if level in ("medium", "expert") else 0
    if d * tax % (b + d):
        return None
    c = rng.randrange(-d * price + 20, 60) if d * price > 20 else rng.randrange(1, 60)
    quantity = c + d * price
    a = quantity + b * price
    offset = rng.randrange(-1, 2) * rng.randrange(1, 6)
    point = (a, b, c, d, tax, shift, offset)
    return point if c and _traded(point) >= 10 and 2 * offset < price - tax else None


def _price(point: Point) -> int:
    """What buyers pay in equilibrium, with tax and shift."""
    a, b, c, d, tax, shift, _ = point
    return (a + shift - c + d * tax) // (b + d)


def _traded(point: Point) -> int:
    return point[0] + point[5] - point[1] * _price(point)


def _shown(_: str, point: Point) -> tuple[str, ...]:
    a, b, c, d, tax, shift, offset = point
    line = f"{a} {b} {abs(c)} {d} {tax} {shift}"
    return (line, f"{line} {_price(point) + offset}")


def _supply(c: int, d: int) -> str:
    """ "20 + 3P", "3P - 20" """
    return f"{c} + {d}P" if c > 0 else f"{d}P - {-c}" if c else f"{d}P"


def _changes(draw: Draw) -> list[str]:
    """How tax and shift change the two lines."""
    a, b, c, d, tax, shift, _ = draw.params
    say, steps = draw.say, []
    if shift:
        steps.append(say(f"At every price {shift} more are demanded, so demand becomes {a} + {shift} - {b}P, that is {a + shift} - {b}P.",
                         f"모든 가격에서 수요량이 {shift}만큼 늘어나므로 수요는 {a + shift} - {b}P가 됩니다."))  # fmt: skip
    if tax:
        steps.append(say(f"Of the price P sellers keep P - {tax}, so supply becomes {_supply(c, d).replace(f'{d}P', f'{d}(P - {tax})')}, that is {_supply(c - d * tax, d)}.",
                         f"공급자가 받는 값은 P - {tax}이므로 공급량은 {_supply(c, d).replace(f'{d}P', f'{d}(P - {tax})')}, 곧 {_supply(c - d * tax, d)}입니다."))  # fmt: skip
    return steps


def _balance(draw: Draw) -> list[str]:
    """The equilibrium price."""
    a, b, c, d, tax, shift, _ = draw.params
    most, least, price = a + shift, c - d * tax, _price(draw.params)
    say = draw.say
    return [
        *_changes(draw),
        say(f"In equilibrium both quantities are equal: {most} - {b}P = {_supply(least, d)}.", f"균형에서는 수요량과 공급량이 같습니다: {most} - {b}P = {_supply(least, d)}."),
        say(f"So {b + d}P equals {summed(most, -least)} = {most - least}, and P is {most - least} ÷ {b + d} = {price}.", f"정리하면 {b + d}P의 값은 {summed(most, -least)} = {most - least}이므로 P는 {most - least} ÷ {b + d} = {price}입니다."),
    ]  # fmt: skip


def _at_fixed(draw: Draw, price: int) -> tuple[list[str], int, int]:
    """Steps, demand and supply at a price that buyers pay."""
    a, b, c, d, tax, shift, _ = draw.params
    most, least = a + shift, c - d * tax
    demand, supply = most - b * price, least + d * price
    say = draw.say
    offered = f"{d} × {price} - {-least}" if least < 0 else f"{least} + {d} × {price}"
    return [
        *_changes(draw),
        say(f"At P = {price} the quantity demanded is {most} - {b} × {price} = {demand}.", f"P = {price}일 때 수요량은 {most} - {b} × {price} = {demand}입니다."),
        say(f"The quantity supplied is {offered} = {supply}.", f"공급량은 {offered} = {supply}입니다."),
    ], demand, supply  # fmt: skip


def pose(draw: Draw) -> Problem:
    """qa: the equilibrium price. reasoning: how much is missing or left at a fixed price. classification: which of the two."""
    a, b, c, d, tax, shift, offset = draw.params
    ko, rng, say = draw.language != "en", draw.rng, draw.say
    fixed = _price(draw.params) + offset
    told = rng.choice(TOLD)[ko].format(demand=f"{a} - {b}P", supply=_supply(c, d))
    parts = [told, *(text[ko].format(shift=shift, tax=tax) for text in CHANGED[draw.level])]
    parts.append(rng.choice(ASKED[bool(tax), draw.task_type])[ko].format(price=fixed))
    question = " ".join(parts)
    if draw.task_type == "qa":
        price = _price(draw.params)
        return Problem(question, tuple(_balance(draw)), say(f"{price} dollars", str(price)), number(price))
    steps, demand, supply = _at_fixed(draw, fixed)
    gap = supply - demand
    if draw.task_type == "classification":
        label = LABELS[(gap > 0) - (gap < 0)][ko]
        why = {
            0: say("Both are equal, so the market is in equilibrium.", "두 값이 같으므로 시장은 균형입니다."),
            1: say("More is supplied than demanded: a surplus.", "공급량이 수요량보다 많으므로 초과 공급입니다."),
            -1: say("More is demanded than supplied: a shortage.", "수요량이 공급량보다 많으므로 초과 수요입니다."),
        }[(gap > 0) - (gap < 0)]  # fmt: skip
        return Problem(question, (*steps, why), label, AnswerKey(type="choice", value=label))
    large, small = max(demand, supply), min(demand, supply)
    steps.append(
        say(f"They differ by {large} - {small} = {large - small}.", f"두 값의 차는 {large} - {small} = {large - small}입니다.")
    )
    return Problem(question, tuple(steps), str(large - small), number(large - small))


def recompute(draw: Draw) -> str:
    """Auction: the price is raised by ones from 0 until no more is demanded than sellers, who keep it less tax, supply."""
    a, b, c, d, tax, shift, offset = draw.params

    def excess(price: int) -> int:
        wanted = a + shift - sum(b for _ in range(price))
        offered = c + d * (price - tax)
        return offered - wanted

    price = next(price for price in range(1000) if excess(price) >= 0)
    if draw.task_type == "qa":
        return str(price)
    gap = excess(price + offset)
    if draw.task_type == "reasoning":
        return str(abs(gap))
    return LABELS[(gap > 0) - (gap < 0)][draw.language != "en"]


FAMILY = Family(
    id=ID,
    names={"en": "Supply and demand", "ko": "수요와 공급의 균형"},
    scope={
        "en": "Equilibrium prices with taxes and shifts of demand, and surplus or shortage at fixed prices.",
        "ko": "세금과 수요 변화가 있을 때의 균형 가격, 정해진 가격에서의 초과 수요와 초과 공급을 구한다.",
    },
    method="an auction from price 0",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning", "classification"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("equilibrium price", "surplus and shortage", "demand curve"),
        "ko": ("균형 가격", "초과 수요", "초과 공급", "수요 곡선"),
    },
)
