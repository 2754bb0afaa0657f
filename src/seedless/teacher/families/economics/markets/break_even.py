"""Break-even: units and profit of one product, prices and targets, two cost plans, and two products sold in a fixed mix.

Prices and costs are dollars in English, a thousand times as many won in Korean.
"""

from __future__ import annotations

from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.economics.markets.break_even_wordings import BANK
from seedless.teacher.families.economics.money import money, scaled
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import number
from seedless.text.particles import josa

ID = "teacher/economics/markets/break-even"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 240}

# easy, medium (price, variable cost, break-even units, more units). hard (variable cost of plan A, of plan B, units at which both
# cost the same, fixed cost of A, units planned). expert (price and cost of two products, their mix, mixes to break even).


def _draw(level: str, rng: Random) -> Point | None:
    cost = rng.randrange(3, 41)
    margin = rng.randrange(2, 26)
    units, more = 10 * rng.randrange(8, 121), 10 * rng.randrange(2, 61)
    if level in ("easy", "medium"):
        return (cost + margin, cost, units, more)
    if level == "hard":
        fixed, planned = 100 * rng.randrange(5, 61), 10 * rng.randrange(10, 180)
        return (cost + margin, cost, units, fixed, planned) if planned != units else None
    other = rng.randrange(3, 41)
    a, b, mixes = rng.randrange(1, 6), rng.randrange(1, 6), 5 * rng.randrange(6, 81)
    return (cost + margin, cost, other + rng.randrange(2, 26), other, a, b, mixes) if a != b else None


def _quantities(level: str, point: Point) -> dict[str, int]:
    """Sums of money (small letters) and units (capital letters) by name."""
    if level in ("easy", "medium"):
        p, v, units, more = point
        m = p - v
        q = {"p": p, "v": v, "m": m, "f": m * units, "N": units, "K": units + more, "t": m * more}
        return q | {
            "total": m * (units + more),
            "unit": p,
            "revenue": p * units,
            "costs": v * units + m * units,
            "vn": v * units,
        }
    if level == "hard":
        v, w, units, fixed, planned = point
        saved = v - w
        q = {"v": v, "w": w, "f": fixed, "g": fixed + saved * units, "s": saved, "N": units, "K": planned, "gap": saved * units}
        q |= {"fa": fixed + v * planned, "gb": fixed + saved * units + w * planned, "va": v * planned, "wb": w * planned}
        return q | {"d": abs(q["fa"] - q["gb"])}
    p, v, r, w, a, b, mixes = point
    m, n = p - v, r - w
    bundle = a * m + b * n
    q = {
        "p": p,
        "v": v,
        "r": r,
        "w": w,
        "A": a,
        "B": b,
        "m": m,
        "n": n,
        "am": a * m,
        "bn": b * n,
        "mix": bundle,
        "f": bundle * mixes,
    }
    return q | {
        "M": mixes,
        "N": a * mixes,
        "O": b * mixes,
        "revenue": p * a * mixes + r * b * mixes,
        "ra": p * a * mixes,
        "rb": r * b * mixes,
    }


_SHOWN = {
    "easy": ("f p v", "f p v K"),
    "medium": ("f p v t", "f v N"),
    "hard": ("f v g w", "f v g w K"),
    "expert": ("f p v r w A B",),
}


def _shown(level: str, point: Point) -> tuple[str, ...]:
    q = _quantities(level, point)
    return tuple(" ".join(str(q[name]) for name in order.split()) for order in _SHOWN[level])


def _contribution(draw: Draw, d: dict[str, str]) -> str:
    return draw.say(f"Each unit contributes price minus variable cost, {d['p']} - {d['v']} = {d['m']} dollars, to the fixed cost.",
                    f"하나를 팔 때마다 판매 가격에서 변동비를 뺀 {d['p']} - {d['v']} = {d['m']}원이 고정비를 메웁니다.")  # fmt: skip


def _easy(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    if draw.task_type == "qa":
        return [
            _contribution(draw, d),
            say(f"The fixed cost is covered after {d['f']} ÷ {d['m']} = {d['N']} units.", f"고정비를 모두 메우는 판매량은 {d['f']} ÷ {d['m']} = {d['N']}입니다."),
            say(f"Check: revenue {d['p']} × {d['N']} = {d['revenue']} equals cost {d['f']} + {d['v']} × {d['N']} = {d['costs']}.",
                f"검산: 매출 {d['p']} × {d['N']} = {d['revenue']}, 총비용 {d['f']} + {d['v']} × {d['N']} = {d['costs']}."),
        ]  # fmt: skip
    return [
        _contribution(draw, d),
        say(f"All {d['K']} units contribute {d['K']} × {d['m']} = {d['total']} dollars.", f"판매량이 {d['K']}이면 이 금액은 모두 {d['K']} × {d['m']} = {d['total']}원입니다."),
        say(f"After the fixed cost {d['total']} - {d['f']} = {d['t']} dollars remain as profit.", f"고정비를 빼면 이익은 {d['total']} - {d['f']} = {d['t']}원입니다."),
    ]  # fmt: skip


def _medium(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    if draw.task_type == "qa":
        return [
            _contribution(draw, d),
            say(f"Fixed cost and profit together must come from it: {d['f']} + {d['t']} = {d['total']} dollars.", f"고정비와 목표 이익을 합한 {d['f']} + {d['t']} = {d['total']}원이 필요합니다."),
            say(f"This takes {d['total']} ÷ {d['m']} = {d['K']} units.", f"따라서 필요한 판매량은 {d['total']} ÷ {d['m']} = {d['K']}입니다."),
        ]  # fmt: skip
    return [
        say(f"At break-even {d['N']} units carry the fixed cost, each of them {d['f']} ÷ {d['N']} = {d['m']} dollars.", f"손익분기점에서는 판매량 {josa(d['N'], '이/가')} 고정비를 나누어 맡으므로 하나당 {d['f']} ÷ {d['N']} = {d['m']}원입니다."),
        say(f"The price must cover this and the variable cost: {d['m']} + {d['v']} = {d['p']} dollars.", f"판매 가격은 여기에 변동비를 더한 {d['m']} + {d['v']} = {d['p']}원이어야 합니다."),
        say(f"Check: {d['p']} × {d['N']} = {d['f']} + {d['v']} × {d['N']}.", f"검산: {d['p']} × {d['N']} = {d['f']} + {d['v']} × {d['N']}."),
    ]  # fmt: skip


def _hard(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    if draw.task_type == "qa":
        return [
            say(f"B costs {d['g']} - {d['f']} = {d['gap']} dollars more at once.", f"B는 고정비가 {d['g']} - {d['f']} = {d['gap']}원 더 듭니다."),
            say(f"On each unit it saves {d['v']} - {d['w']} = {d['s']} dollars.", f"그 대신 하나당 {d['v']} - {d['w']} = {d['s']}원을 아낍니다."),
            say(f"Both cost the same at {d['gap']} ÷ {d['s']} = {d['N']} units.", f"두 쪽의 비용이 같아지는 수량은 {d['gap']} ÷ {d['s']} = {d['N']}입니다."),
        ]  # fmt: skip
    low, high = sorted((d["fa"], d["gb"]), key=lambda text: int(text.replace(",", "")))
    return [
        say(f"A costs {d['f']} + {d['v']} × {d['K']} = {d['fa']} dollars.", f"A의 총비용은 {d['f']} + {d['v']} × {d['K']} = {d['fa']}원입니다."),
        say(f"B costs {d['g']} + {d['w']} × {d['K']} = {d['gb']} dollars.", f"B의 총비용은 {d['g']} + {d['w']} × {d['K']} = {d['gb']}원입니다."),
        say(f"They differ by {high} - {low} = {d['d']} dollars.", f"두 비용의 차는 {high} - {low} = {d['d']}원입니다."),
    ]  # fmt: skip


def _expert(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    steps = [
        say(f"A unit of X contributes {d['p']} - {d['v']} = {d['m']} dollars, a unit of Y {d['r']} - {d['w']} = {d['n']} dollars.",
            f"한 개당 고정비를 메우는 금액은 X가 {d['p']} - {d['v']} = {d['m']}원, Y가 {d['r']} - {d['w']} = {d['n']}원입니다."),
        say(f"A mix of {d['A']} X and {d['B']} Y contributes {d['A']} × {d['m']} + {d['B']} × {d['n']} = {d['mix']} dollars.",
            f"X {d['A']}개와 Y {d['B']}개를 한 묶음으로 보면 {d['A']} × {d['m']} + {d['B']} × {d['n']} = {d['mix']}원입니다."),
        say(f"The fixed cost takes {d['f']} ÷ {d['mix']} = {d['M']} such mixes.", f"고정비를 메우려면 {d['f']} ÷ {d['mix']} = {d['M']}묶음이 필요합니다."),
    ]  # fmt: skip
    if draw.task_type == "qa":
        return [
            *steps,
            say(
                f"That is {d['M']} × {d['A']} = {d['N']} units of X.",
                f"따라서 X는 {d['M']} × {d['A']} = {d['N']}개 팔아야 합니다.",
            ),
        ]
    return [
        *steps,
        say(f"They consist of {d['M']} × {d['A']} = {d['N']} X and {d['M']} × {d['B']} = {d['O']} Y.", f"이는 X {d['M']} × {d['A']} = {d['N']}개와 Y {d['M']} × {d['B']} = {d['O']}개입니다."),
        say(f"The revenue is {d['N']} × {d['p']} + {d['O']} × {d['r']} = {d['revenue']} dollars.", f"매출은 {d['N']} × {d['p']} + {d['O']} × {d['r']} = {d['revenue']}원입니다."),
    ]  # fmt: skip


_STEPS = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}
_WANTED = {
    ("easy", "qa"): "N", ("easy", "reasoning"): "t", ("medium", "qa"): "K", ("medium", "reasoning"): "p",
    ("hard", "qa"): "N", ("hard", "reasoning"): "d", ("expert", "qa"): "N", ("expert", "reasoning"): "revenue",
}  # fmt: skip


def pose(draw: Draw) -> Problem:
    """qa: units. reasoning: a profit, a price, a difference of costs, the revenue at break-even."""
    q = _quantities(draw.level, draw.params)
    texts = {name: str(value) if name.isupper() else money(draw, value) for name, value in q.items()}
    wanted = _WANTED[draw.level, draw.task_type]
    question = draw.worded(BANK[draw.level, draw.task_type], **texts)
    steps = tuple(_STEPS[draw.level](draw, texts))
    if wanted.isupper():
        return Problem(question, steps, texts[wanted], number(q[wanted]))
    return Problem(question, steps, texts[wanted] + draw.say(" dollars", "원"), number(scaled(draw, q[wanted])))


def recompute(draw: Draw) -> str:
    """Revenue and cost kept as separate accounts, unit by unit or mix by mix; the price by trial."""
    q = _quantities(draw.level, draw.params)
    forwards = draw.task_type == "qa"
    if draw.level == "hard":
        if forwards:
            a, b, units = q["f"], q["g"], 0
            while a < b:
                a, b, units = a + q["v"], b + q["w"], units + 1
            return str(units)
        return str(scaled(draw, abs(q["f"] - q["g"] + sum(q["v"] - q["w"] for _ in range(q["K"])))))
    revenue, cost, units = 0, q["f"], 0
    if draw.level == "expert":
        while revenue < cost:
            revenue, cost = revenue + q["p"] * q["A"] + q["r"] * q["B"], cost + q["v"] * q["A"] + q["w"] * q["B"]
            units += q["A"]
        return str(units if forwards else scaled(draw, revenue))
    if draw.level == "medium" and not forwards:
        return str(scaled(draw, next(price for price in range(1, 200) if price * q["N"] == cost + q["v"] * q["N"])))
    if draw.level == "easy" and not forwards:
        for _ in range(q["K"]):
            revenue, cost = revenue + q["p"], cost + q["v"]
        return str(scaled(draw, revenue - cost))
    goal = q["t"] if draw.level == "medium" else 0
    while revenue - cost < goal:
        revenue, cost, units = revenue + q["p"], cost + q["v"], units + 1
    return str(units)


FAMILY = Family(
    id=ID,
    names={"en": "Break-even point", "ko": "손익분기점"},
    scope={
        "en": "Units, prices and profits around the break-even point, for one product, two cost plans and a mix of products.",
        "ko": "한 제품, 두 가지 비용 계획, 두 제품의 조합에서 손익분기점의 판매량과 가격, 이익을 구한다.",
    },
    method="revenue and cost unit by unit",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("break-even analysis", "fixed and variable costs", "contribution margin"),
        "ko": ("고정비와 변동비", "공헌 이익"),
    },
)
