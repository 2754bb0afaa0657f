"""Heat: warming one body, mixing warm and cold water, metal in water, ice in water; no heat is lost to anything else.

Masses are in g, temperatures in °C, specific heats in J/(g·°C), energies in J. Water has 4.2 J/(g·°C); ice melts with 336 J/g.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.physics.matter.heat_transfer_wordings import BANK
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.teacher.values import Number, number

ID = "teacher/physics/matter/heat-transfer"
LEVELS = {"easy": 300, "medium": 300, "hard": 240, "expert": 240}
WATER, MELTING = Fraction(42, 10), 336  # J/(g·°C), J/g
_METALS = (28, 35, 42, 60, 70, 84, 105)  # in hundredths, whole parts of water's
_SUBSTANCES = (38, 45, 84, 90, 130, 170, 200, 220, 240, 420)

# easy (specific heat in hundredths, mass, from, by). medium (warm mass, cold mass, warm, cold). hard (specific heat, metal's
# mass, water's mass, cold, final). expert (mass of water, its temperature, mass of ice at 0 °C).


def _draw(level: str, rng: Random) -> Point | None:
    start = rng.randrange(5, 31)
    if level == "easy":
        return (rng.choice(_SUBSTANCES), 10 * rng.randrange(5, 81), start, rng.randrange(5, 66))
    if level == "medium":
        warm_mass, cold_mass, warm = 10 * rng.randrange(4, 41), 10 * rng.randrange(4, 41), rng.randrange(50, 96)
        whole = warm_mass * warm + cold_mass * start
        return (warm_mass, cold_mass, warm, start) if whole % (warm_mass + cold_mass) == 0 and warm_mass != cold_mass else None
    if level == "hard":
        heat, metal, water, end = (
            rng.choice(_METALS),
            20 * rng.randrange(3, 31),
            10 * rng.randrange(8, 41),
            start + rng.randrange(2, 16),
        )
        given = 420 * water * (end - start)
        return (
            (heat, metal, water, start, end)
            if given % (heat * metal) == 0 and 45 <= given // (heat * metal) + end <= 220
            else None
        )
    water, warm, ice = 10 * rng.randrange(10, 61), rng.randrange(20, 91), 5 * rng.randrange(2, 41)
    left = water * warm - 80 * ice
    return (water, warm, ice) if left > 0 and left % (water + ice) == 0 else None


def _quantities(level: str, point: Point) -> dict[str, Number]:
    """The numbers of the texts by name."""
    if level == "easy":
        heat, m, start, rise = point
        c = Fraction(heat, 100)
        return {"c": c, "m": m, "a": start, "b": start + rise, "rise": rise, "q": c * m * rise}
    if level == "medium":
        m, k, warm, cold = point
        end = (m * warm + k * cold) // (m + k)
        return {"m": m, "k": k, "w": warm, "c": cold, "e": end, "sum": m + k, "down": warm - end, "up": end - cold,
                "lost": m * (warm - end), "over": m * warm + k * cold}  # fmt: skip
    if level == "hard":
        heat, m, k, cold, end = point
        c = Fraction(heat, 100)
        given = WATER * k * (end - cold)
        drop = given / (c * m)
        return {"s": c, "m": m, "k": k, "c": cold, "e": end, "w": end + drop, "up": end - cold, "down": drop, "q": given,
                "per": c * m, "rate": given / m}  # fmt: skip
    m, warm, ice = point
    end = (m * warm - 80 * ice) // (m + ice)
    return {"m": m, "w": warm, "i": ice, "e": end, "whole": WATER * m * warm, "melt": MELTING * ice, "sum": m + ice,
            "left": WATER * m * warm - MELTING * ice, "per": WATER * (m + ice), "down": warm - end, "given": WATER * m * (warm - end),
            "each": MELTING + WATER * end, "melted": WATER * end}  # fmt: skip


_ORDERS = {
    "easy": ("c m a b", "m q a b"),
    "medium": ("m w k c", "m w c e"),
    "hard": ("s m w k c", "m w k c e"),
    "expert": ("m w i", "m w e"),
}


def _shown(level: str, point: Point) -> tuple[str, ...]:
    q = _quantities(level, point)
    return tuple(" ".join(decimal(q[name]) for name in order.split()) for order in _ORDERS[level])


def _easy(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    rise = say(
        f"The temperature rises by {d['b']} - {d['a']} = {d['rise']} °C.",
        f"온도 변화는 {d['b']} - {d['a']} = {d['rise']} °C입니다.",
    )
    if draw.task_type == "qa":
        return [
            say("The heat is specific heat times mass times rise in temperature: Q = c × m × ΔT.", "열량은 비열, 질량, 온도 변화의 곱입니다: Q = c × m × ΔT."),
            rise,
            say(f"So Q is {d['c']} × {d['m']} × {d['rise']} = {d['q']} J.", f"따라서 열량은 {d['c']} × {d['m']} × {d['rise']} = {d['q']} J입니다."),
        ]  # fmt: skip
    return [
        say("From Q = c × m × ΔT follows c = Q ÷ (m × ΔT).", "Q = c × m × ΔT에서 c = Q ÷ (m × ΔT)입니다."),
        rise,
        say(f"So the specific heat is {d['q']} ÷ ({d['m']} × {d['rise']}) = {d['c']} J/(g·°C).", f"따라서 비열은 {d['q']} ÷ ({d['m']} × {d['rise']}) = {d['c']} J/(g·°C)입니다."),
    ]  # fmt: skip


def _medium(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    rule = say("The warm water gives off as much heat as the cold water takes up; both have the same specific heat, so it cancels.",
               "따뜻한 물이 잃은 열량과 찬물이 얻은 열량은 같고, 비열이 같으므로 비열은 약분됩니다.")  # fmt: skip
    if draw.task_type == "qa":
        return [
            rule,
            say(f"So mass times temperature is the same before and after: {d['m']} × {d['w']} + {d['k']} × {d['c']} = {d['over']}.",
                f"따라서 질량과 온도의 곱의 합이 변하지 않으며, 그 값은 {d['m']} × {d['w']} + {d['k']} × {d['c']} = {d['over']}입니다."),
            say(f"For {d['m']} + {d['k']} = {d['sum']} g this gives {d['over']} ÷ {d['sum']} = {d['e']} °C.",
                f"섞은 뒤의 질량은 {d['m']} + {d['k']} = {d['sum']} g이므로 온도는 {d['over']} ÷ {d['sum']} = {d['e']} °C입니다."),
            say(f"Check: {d['m']} × ({d['w']} - {d['e']}) = {d['k']} × ({d['e']} - {d['c']}).", f"검산: {d['m']} × ({d['w']} - {d['e']}) = {d['k']} × ({d['e']} - {d['c']})입니다."),
        ]  # fmt: skip
    return [
        rule,
        say(f"The warm water cools by {d['w']} - {d['e']} = {d['down']} °C, the cold water warms by {d['e']} - {d['c']} = {d['up']} °C.",
            f"따뜻한 물의 온도는 {d['w']} - {d['e']} = {d['down']} °C 내려가고, 찬물의 온도는 {d['e']} - {d['c']} = {d['up']} °C 올라갑니다."),
        say(f"Mass times change is equal on both sides, and for the warm water it is {d['m']} × {d['down']} = {d['lost']}.",
            f"질량과 온도 변화의 곱이 서로 같고, 따뜻한 물에서 그 값은 {d['m']} × {d['down']} = {d['lost']}입니다."),
        say(f"So the cold water has {d['lost']} ÷ {d['up']} = {d['k']} g.", f"따라서 찬물의 질량은 {d['lost']} ÷ {d['up']} = {d['k']} g입니다."),
    ]  # fmt: skip


def _hard(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    if draw.task_type == "qa":
        return [
            say("The metal gives off what the water takes up.", "금속이 잃은 열량은 물이 얻은 열량과 같습니다."),
            say(f"Per degree the metal holds {d['s']} × {d['m']} = {d['per']} J, the water 4.2 × {d['k']} = {decimal(WATER * int(d['k']))} J.",
                f"온도 1 °C에 해당하는 열량은 금속이 {d['s']} × {d['m']} = {d['per']} J, 물이 4.2 × {d['k']} = {decimal(WATER * int(d['k']))} J입니다."),
            _balance(draw, d),
            say(f"Check: the metal gives {d['per']} × ({d['w']} - {d['e']}) = {d['q']} J and the water takes 4.2 × {d['k']} × ({d['e']} - {d['c']}) = {d['q']} J.",
                f"검산: 금속이 잃은 열량은 {d['per']} × ({d['w']} - {d['e']}) = {d['q']} J, 물이 얻은 열량은 4.2 × {d['k']} × ({d['e']} - {d['c']}) = {d['q']} J입니다."),
        ]  # fmt: skip
    return [
        say(f"The water takes up 4.2 × {d['k']} × ({d['e']} - {d['c']}) = {d['q']} J.", f"물이 얻은 열량은 4.2 × {d['k']} × ({d['e']} - {d['c']}) = {d['q']} J입니다."),
        say(f"The metal gives off just this while it cools by {d['w']} - {d['e']} = {d['down']} °C.", f"금속의 온도는 {d['w']} - {d['e']} = {d['down']} °C 내려가며 이만큼의 열량을 잃습니다."),
        say(f"So its specific heat is {d['q']} ÷ ({d['m']} × {d['down']}) = {d['s']} J/(g·°C).", f"따라서 금속의 비열은 {d['q']} ÷ ({d['m']} × {d['down']}) = {d['s']} J/(g·°C)입니다."),
    ]  # fmt: skip


def _balance(draw: Draw, d: dict[str, str]) -> str:
    """The common temperature as a mean weighted with the heat capacities."""
    water = WATER * int(d["k"])
    metal = Fraction(d["per"])
    top, whole = decimal(metal * Fraction(d["w"]) + water * int(d["c"])), decimal(metal + water)
    formula = f"({d['per']} × {d['w']} + {decimal(water)} × {d['c']}) ÷ ({d['per']} + {decimal(water)}) = {top} ÷ {whole} = {d['e']} °C"
    return draw.say(
        f"The common temperature is the mean of both, weighted with these values: {formula}.",
        f"나중 온도는 이 값을 가중치로 한 두 온도의 평균입니다: {formula}.",
    )


def _expert(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    if draw.task_type == "qa":
        return [
            say(f"Cooled to 0 °C the water could give off 4.2 × {d['m']} × {d['w']} = {d['whole']} J.", f"물이 0 °C까지 식으면서 내놓을 수 있는 열량은 4.2 × {d['m']} × {d['w']} = {d['whole']} J입니다."),
            say(f"Melting all the ice takes 336 × {d['i']} = {d['melt']} J, which is less, so all the ice melts.", f"얼음이 모두 녹는 데 필요한 열량은 336 × {d['i']} = {d['melt']} J로 이보다 작으므로 얼음은 모두 녹습니다."),
            say(f"There remain {d['whole']} - {d['melt']} = {d['left']} J to warm the {d['m']} + {d['i']} = {d['sum']} g of water from 0 °C.",
                f"남은 {d['whole']} - {d['melt']} = {d['left']} J이 0 °C의 물 {d['m']} + {d['i']} = {d['sum']} g의 온도를 높입니다."),
            say(f"The final temperature is {d['left']} ÷ (4.2 × {d['sum']}) = {d['e']} °C.", f"최종 온도는 {d['left']} ÷ (4.2 × {d['sum']}) = {d['e']} °C입니다."),
        ]  # fmt: skip
    return [
        say(f"The water cools by {d['w']} - {d['e']} = {d['down']} °C and gives off 4.2 × {d['m']} × {d['down']} = {d['given']} J.",
            f"물의 온도는 {d['w']} - {d['e']} = {d['down']} °C 내려가며, 내놓는 열량은 4.2 × {d['m']} × {d['down']} = {d['given']} J입니다."),
        say(f"Each gram of ice takes 336 J to melt and 4.2 × {d['e']} = {d['melted']} J to warm up as water: 336 + {d['melted']} = {d['each']} J.",
            f"얼음 1 g이 녹는 데 336 J, 녹은 물이 데워지는 데 4.2 × {d['e']} = {d['melted']} J이 필요하므로 모두 336 + {d['melted']} = {d['each']} J입니다."),
        say(f"So the ice has a mass of {d['given']} ÷ {d['each']} = {d['i']} g.", f"따라서 얼음의 질량은 {d['given']} ÷ {d['each']} = {d['i']} g입니다."),
    ]  # fmt: skip


_STEPS = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}
_WANTED = {
    ("easy", "qa"): ("q", " J"),
    ("easy", "reasoning"): ("c", ""),
    ("medium", "qa"): ("e", " °C"),
    ("medium", "reasoning"): ("k", " g"),
    ("hard", "qa"): ("e", " °C"),
    ("hard", "reasoning"): ("s", ""),
    ("expert", "qa"): ("e", " °C"),
    ("expert", "reasoning"): ("i", " g"),
}


def pose(draw: Draw) -> Problem:
    """qa: a heat or a final temperature. reasoning: back to a specific heat or a mass."""
    quantities = _quantities(draw.level, draw.params)
    texts = {name: decimal(value) for name, value in quantities.items()}
    wanted, unit = _WANTED[draw.level, draw.task_type]
    question = draw.worded(BANK[draw.level, draw.task_type], **texts)
    return Problem(question, tuple(_STEPS[draw.level](draw, texts)), texts[wanted] + unit, number(Fraction(quantities[wanted])))


def _balanced(gained: Callable[[int], Fraction | int], most: int) -> int:
    """Where a rising heat balance reaches 0, halving the interval; the spaces hold only whole numbers from 0 to `most`."""
    low, high = 0, most
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if gained(middle) >= 0 else (middle + 1, high)
    return low


def recompute(draw: Draw) -> str:
    """Halving: a temperature, mass or specific heat is guessed until what is taken up equals what is given off."""
    q = _quantities(draw.level, draw.params)
    forwards = draw.task_type == "qa"
    if draw.level == "easy":
        if forwards:  # degree by degree
            return str(sum((q["c"] * q["m"] for _ in range(int(q["rise"]))), Fraction(0)))
        return str(Fraction(_balanced(lambda c: c * q["m"] * (q["b"] - q["a"]) - 100 * q["q"], 1000), 100))
    m, w = q["m"], q["w"]
    if draw.level == "medium":
        if forwards:
            return str(_balanced(lambda t: m * (t - w) + q["k"] * (t - q["c"]), 100))
        return str(_balanced(lambda k: k * (q["e"] - q["c"]) - m * (w - q["e"]), 10_000))
    if draw.level == "hard":
        k, cold = q["k"], q["c"]
        if forwards:
            return str(_balanced(lambda t: q["s"] * m * (t - w) + WATER * k * (t - cold), 300))
        return str(Fraction(_balanced(lambda s: s * m * (w - q["e"]) - 420 * k * (q["e"] - cold), 1000), 100))
    if forwards:
        return str(_balanced(lambda t: q["i"] * (80 + t) - m * (w - t), 100))
    return str(_balanced(lambda ice: ice * (80 + q["e"]) - m * (w - q["e"]), 1000))


FAMILY = Family(
    id=ID,
    names={"en": "Heat transfer", "ko": "열량과 열평형"},
    scope={
        "en": "Heat taken up by one body, final temperatures of mixtures, metals in water, and ice melting in water.",
        "ko": "물체가 얻은 열량, 섞은 물의 온도, 물에 넣은 금속, 물에 넣은 얼음의 열평형을 다룬다.",
    },
    method="halving until the heat balance is met",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("calorimetry", "specific heat", "thermal equilibrium"), "ko": ("비열", "열평형", "열량")},
)
