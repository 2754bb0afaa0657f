"""Price elasticity of demand: from percentages, from two points, by the midpoint method, and along a linear demand curve.

Elasticities are given without their sign. A point: easy (percent of the price, percent of the quantity). medium, hard (price,
quantity, new price, new quantity). expert (quantity at price 0, fall for each dollar, price).
"""

from __future__ import annotations

from fractions import Fraction
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.economics.markets.elasticity_wordings import ASKED, TOLD
from seedless.teacher.families.economics.money import money
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.teacher.values import number

ID = "teacher/economics/markets/elasticity"
LEVELS = {"easy": 160, "medium": 240, "hard": 240, "expert": 240}
LABELS = (("unit elastic", "단위 탄력적"), ("elastic", "탄력적"), ("inelastic", "비탄력적"))  # by elasticity 1, above, below


def _draw(level: str, rng: Random) -> Point | None:
    """The class first (0 one, 1 above, -1 below), then numbers of that class."""
    wanted = rng.randrange(-1, 2)
    if level == "easy":
        small, more = rng.randrange(2, 31), rng.randrange(1, 25)
        price, quantity = (small, small + more) if wanted > 0 else (small + more, small)
        same = rng.randrange(2, 91)
        return (price, quantity) if wanted else (same, same)
    if level == "expert":
        slope, price = rng.randrange(2, 41), rng.randrange(4, 41)
        few, many = rng.randrange(1, 9), rng.randrange(1, 9)
        whole = few + many
        above, below = (whole, whole) if not wanted else (whole, few) if wanted > 0 else (few, whole)
        lost = slope * price  # by the price, against the quantity at price 0
        return (lost + lost * below // above, slope, price) if lost % whole == lost % above == 0 else None
    price, quantity = 4 * rng.randrange(3, 26), 20 * rng.randrange(3, 41)
    if level == "medium":
        less, more = sorted(rng.sample((5, 10, 15, 20, 25, 30, 40), 2))
        size, falls = (less, more) if wanted > 0 else (more, less) if wanted else (less, less)
        up = 1 - 2 * rng.randrange(2)
        if price * size % 100 or quantity * falls % 100:
            return None
        return (price, quantity, price + up * price * size // 100, quantity - up * quantity * falls // 100)
    gap = rng.randrange(1, 1 + price // 3)
    new_price = price + gap
    drop = quantity * gap // (2 * price) if wanted < 0 else quantity * gap // price + rng.randrange(1, 60)
    if not wanted:  # (q - r)/(q + r) = (p' - p)/(p' + p) when r/q = p/p'
        if quantity * price % new_price:
            return None
        drop = quantity - quantity * price // new_price
    if drop < 1 or quantity - drop < 5:
        return None
    point = (price, quantity, new_price, quantity - drop)
    return point if _sign(level, point) == wanted and elasticity(level, point).denominator < 60 else None


def elasticity(level: str, point: Point) -> Fraction:
    """Its size."""
    if level == "easy":
        return Fraction(point[1], point[0])
    if level == "expert":
        most, slope, price = point
        return Fraction(slope * price, most - slope * price)
    p, q, r, s = point
    if level == "medium":
        return abs(Fraction(s - q, q) / Fraction(r - p, p))
    return abs(Fraction(s - q, s + q) / Fraction(r - p, r + p))


def _sign(level: str, point: Point) -> int:
    size = elasticity(level, point)
    return (size > 1) - (size < 1)


def _steps(draw: Draw) -> list[str]:
    say, level = draw.say, draw.level
    size = elasticity(level, draw.params)
    rule = say(
        "Elasticity compares the percentage change of the quantity with that of the price.",
        "가격 탄력성은 수요량의 변화율을 가격의 변화율로 나눈 값입니다.",
    )
    if level == "easy":
        price, quantity = draw.params
        return [rule, say(f"Its size is {quantity} ÷ {price} = {size}.", f"그 크기는 {quantity} ÷ {price} = {size}입니다.")]
    if level == "expert":
        most, slope, price = draw.params
        left = most - slope * price
        shown = money(draw, price)
        return [
            say(f"At the price {shown} the quantity is {most} - {slope} × {price} = {left}.", f"가격이 {shown}원이면 수요량은 {most} - {slope} × {price} = {left}입니다."),
            say(f"A rise of 1 dollar is 1/{price} of the price and takes {slope} of {left} from the quantity.", f"가격이 1,000원 오르면 가격은 1/{price}만큼 오르고 수요량은 {left} 가운데 {slope}만큼 줄어듭니다."),
            say(f"So the elasticity is ({slope}/{left}) ÷ (1/{price}) = {size}.", f"따라서 탄력성은 ({slope}/{left}) ÷ (1/{price}) = {size}입니다."),
        ]  # fmt: skip
    p, q, r, s = draw.params
    old, new = money(draw, p), money(draw, r)
    low, high = (old, new) if r > p else (new, old)
    few, many = sorted((q, s))
    if level == "medium":
        a, b = abs(Fraction(r - p, p)) * 100, abs(Fraction(s - q, q)) * 100
        return [
            rule,
            say(f"The price changes by ({high} - {low}) ÷ {old} × 100 = {decimal(a)} percent.", f"가격의 변화율은 ({high} - {low}) ÷ {old} × 100 = {decimal(a)}(%)입니다."),
            say(f"The quantity changes by ({many} - {few}) ÷ {q} × 100 = {decimal(b)} percent.", f"수요량의 변화율은 ({many} - {few}) ÷ {q} × 100 = {decimal(b)}(%)입니다."),
            say(f"The size of the elasticity is {decimal(b)} ÷ {decimal(a)} = {size}.", f"탄력성의 크기는 {decimal(b)} ÷ {decimal(a)} = {size}입니다."),
        ]  # fmt: skip
    a, b = Fraction(abs(r - p) * 2, r + p), Fraction(abs(s - q) * 2, s + q)
    middle_price, middle = money(draw, Fraction(p + r, 2)), decimal(Fraction(q + s, 2))
    return [
        say("The midpoint method compares each change with the mean of the old and the new value.", "중간점 방법에서는 변화량을 처음 값과 나중 값의 평균으로 나눕니다."),
        say(f"For the price the mean is ({old} + {new}) ÷ 2 = {middle_price}, and the change is ({high} - {low}) ÷ {middle_price} = {a}.",
            f"가격의 평균은 ({old} + {new}) ÷ 2 = {middle_price}이고 변화율은 ({high} - {low}) ÷ {middle_price} = {a}입니다."),
        say(f"For the quantity the mean is ({q} + {s}) ÷ 2 = {middle}, and the change is ({many} - {few}) ÷ {middle} = {b}.",
            f"수요량의 평균은 ({q} + {s}) ÷ 2 = {middle}이고 변화율은 ({many} - {few}) ÷ {middle} = {b}입니다."),
        say(f"The size of the elasticity is ({b}) ÷ ({a}) = {size}.", f"탄력성의 크기는 ({b}) ÷ ({a}) = {size}입니다."),
    ]  # fmt: skip


def pose(draw: Draw) -> Problem:
    """qa: the size of the elasticity. classification: elastic, inelastic or unit elastic."""
    level, rng, ko = draw.level, draw.rng, draw.language != "en"
    names = {"easy": "pq", "expert": "abp"}.get(level, "pqrs")
    prices = {"medium": "pr", "hard": "pr", "expert": "p"}.get(level, "")
    values = {
        name: money(draw, value) if name in prices else str(value) for name, value in zip(names, draw.params, strict=True)
    }
    ways = {}
    if level in ("easy", "medium", "hard"):
        up = draw.params[2] > draw.params[0] if level != "easy" else rng.randrange(2) == 0
        ways = {
            "rises": ("rises", "오르면")[ko] if up else ("falls", "내리면")[ko],
            "rose": ("rose", "올랐고")[ko] if up else ("fell", "내렸고")[ko],
            "shrinks": ("falls", "줄어든다")[ko] if up else ("rises", "늘어난다")[ko],
            "shrank": ("fell", "줄었다")[ko] if up else ("rose", "늘었다")[ko],
        }
    told = rng.choice(TOLD[level])[ko].format(**values, **ways)
    question = f"{told} {rng.choice(ASKED[level == 'hard', draw.task_type])[ko]}"
    steps, size = _steps(draw), elasticity(level, draw.params)
    if draw.task_type == "qa":
        return Problem(question, tuple(steps), str(size), number(size))
    label = LABELS[_sign(level, draw.params)][ko]
    compared = {0: ("equal to 1", "1과 같으므로"), 1: ("above 1", "1보다 크므로"), -1: ("below 1", "1보다 작으므로")}[
        _sign(level, draw.params)
    ]
    last = draw.say(f"It is {compared[0]}, so demand is {label}.", f"이 값이 {compared[1]} 수요는 {label}입니다.")
    return Problem(question, (*steps, last), label, AnswerKey(type="choice", value=label))


def recompute(draw: Draw) -> str:
    """Spending instead of percentages for the class; the size as a ratio of rectangles under the demand curve."""
    level = draw.level
    if level == "easy":
        a, b = draw.params
        low, high = sorted((a, b))
        size = 1 / Fraction(high, low) if b < a else Fraction(high, low)
        place = (b > a) - (b < a)
    elif level == "expert":
        most, slope, price = draw.params
        choke = Fraction(most, slope)  # the price at which nothing is bought
        size = price / (choke - price)
        middle = choke / 2  # spending is largest there
        place = (price > middle) - (price < middle)
    else:
        p, q, r, s = draw.params
        lost, gained = abs(q - s), abs(r - p)
        if level == "medium":
            size = Fraction(lost * p, q * gained)
            place = (lost * p > q * gained) - (lost * p < q * gained)
        else:
            size = Fraction(lost * (p + r), (q + s) * gained)
            cheap, dear = sorted(((p, q), (r, s)))
            spent, later = cheap[0] * cheap[1], dear[0] * dear[1]
            place = (spent > later) - (spent < later)
    return str(size) if draw.task_type == "qa" else LABELS[place][draw.language != "en"]


FAMILY = Family(
    id=ID,
    names={"en": "Price elasticity", "ko": "수요의 가격 탄력성"},
    scope={
        "en": "The size of the price elasticity of demand and whether demand is elastic, inelastic or unit elastic.",
        "ko": "수요의 가격 탄력성의 크기를 구하고 탄력적, 비탄력적, 단위 탄력적인 경우를 구별한다.",
    },
    method="spending and rectangles under the demand curve",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw),
    task_types=("qa", "classification"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("elasticity of demand", "elastic demand", "midpoint method"),
        "ko": ("가격 탄력성", "탄력성", "중간점 방법"),
    },
)
