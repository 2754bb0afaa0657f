"""Density and pressure: mass over volume, force over area, the pressure of water, buoyancy, floating bodies, alloys.

Lengths are in cm and volumes in cm³ unless the text says otherwise, forces in N, pressures in Pa, and g is 10 m/s².
"""

from __future__ import annotations

from fractions import Fraction
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.physics.matter.density_pressure_wordings import BANK
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.teacher.values import Number, number

ID = "teacher/physics/matter/density-and-pressure"
LEVELS = {"easy": 240, "medium": 240, "hard": 300, "expert": 200}
DENSITIES = (5, 8, 9, 12, 15, 18, 24, 25, 27, 45, 72, 78, 84, 89, 105, 113)  # in tenths of g/cm³

# easy (density in tenths, length, width, height). medium (mass, length, width). hard (volume, density in tenths): hung in water.
# expert (two densities in tenths, first volume, second volume): an alloy.


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        return (rng.choice(DENSITIES), *(rng.randrange(2, 21) for _ in range(3)))
    if level == "medium":
        mass, long, wide = rng.randrange(2, 81), 5 * rng.randrange(2, 21), 5 * rng.randrange(2, 21)
        return (mass, long, wide) if long >= wide and mass * 100_000 % (long * wide) == 0 else None
    if level == "hard":
        volume, density = 10 * rng.randrange(5, 121), rng.choice(DENSITIES)
        return (volume, density) if density > 10 else None
    first, second = rng.sample(DENSITIES, 2)
    a, b = 10 * rng.randrange(1, 41), 10 * rng.randrange(1, 41)
    return (
        (first, second, a, b) if (a * first + b * second) * 10 % (a + b) == 0 and a != b and min(first, second) > 15 else None
    )


def _quantities(level: str, point: Point) -> dict[str, Number]:
    """The numbers of the texts by name."""
    if level == "easy":
        density, a, b, c = point
        d, v = Fraction(density, 10), a * b * c
        return {"d": d, "a": a, "b": b, "c": c, "v": v, "m": d * v, "base": a * b}
    if level == "medium":
        m, a, b = point
        area = Fraction(a * b, 10_000)
        return {"m": m, "a": a, "b": b, "w": 10 * m, "cm": a * b, "area": area, "p": 10 * m / area}
    if level == "hard":
        v, density = point
        d = Fraction(density, 10)
        weight, up = d * v / 100, Fraction(v, 100)
        return {"v": v, "d": d, "m": d * v, "air": weight, "up": up, "wet": weight - up}
    first, second, a, b = point
    d, e = Fraction(first, 10), Fraction(second, 10)
    return {"d": d, "e": e, "a": a, "b": b, "m": d * a, "k": e * b, "v": a + b, "mass": d * a + e * b,
            "mean": (d * a + e * b) / (a + b), "all": e * (a + b), "less": abs((d - e) * a), "gap": abs(d - e)}  # fmt: skip


_ORDERS = {
    "easy": ("d a b c", "a b c m"),
    "medium": ("m a b", "p a b"),
    "hard": ("v d", "air wet"),
    "expert": ("d a e b", "d e v mass"),
}


def _shown(level: str, point: Point) -> tuple[str, ...]:
    q = _quantities(level, point)
    return tuple(" ".join(decimal(q[name]) for name in order.split()) for order in _ORDERS[level])


def _easy(draw: Draw, d: dict[str, str]) -> list[str]:
    say, box = draw.say, f"{d['a']} × {d['b']} × {d['c']} = {d['v']} cm³"
    volume = say(f"The volume is {box}.", f"부피는 {box}입니다.")
    if draw.task_type == "qa":
        return [
            volume,
            say(
                "Density is mass per volume, so mass = density × volume.",
                "밀도는 단위 부피의 질량이므로 질량 = 밀도 × 부피입니다.",
            ),
            say(f"The mass is {d['d']} × {d['v']} = {d['m']} g.", f"따라서 질량은 {d['d']} × {d['v']} = {d['m']} g입니다."),
        ]
    return [
        volume,
        say("Density is mass per volume.", "밀도는 질량을 부피로 나눈 값입니다."),
        say(f"It is {d['m']} ÷ {d['v']} = {d['d']} g/cm³.", f"따라서 밀도는 {d['m']} ÷ {d['v']} = {d['d']} g/cm³입니다."),
    ]


def _medium(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    area = say(f"The area is {d['a']} × {d['b']} = {d['cm']} cm², and since 1 m² is 10000 cm², it is {d['cm']} ÷ 10000 = {d['area']} m².",
               f"넓이는 {d['a']} × {d['b']} = {d['cm']} cm²이고, 1 m²는 10000 cm²이므로 {d['cm']} ÷ 10000 = {d['area']} m²입니다.")  # fmt: skip
    if draw.task_type == "qa":
        return [
            say(f"The force on the ground is the weight: {d['m']} × 10 = {d['w']} N.", f"바닥을 누르는 힘은 무게이므로 {d['m']} × 10 = {d['w']} N입니다."),
            area,
            say(f"Pressure is force divided by area: {d['w']} ÷ {d['area']} = {d['p']} Pa.", f"압력은 힘을 넓이로 나눈 값이므로 {d['w']} ÷ {d['area']} = {d['p']} Pa입니다."),
        ]  # fmt: skip
    return [
        area,
        say(f"Force is pressure times area: {d['p']} × {d['area']} = {d['w']} N.", f"힘은 압력과 넓이의 곱이므로 {d['p']} × {d['area']} = {d['w']} N입니다."),
        say(f"This is the weight, so the mass is {d['w']} ÷ 10 = {d['m']} kg.", f"이 힘이 무게이므로 질량은 {d['w']} ÷ 10 = {d['m']} kg입니다."),
    ]  # fmt: skip


def _hard(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    rule = say(
        "By Archimedes' principle the buoyancy is the weight of the displaced water.",
        "아르키메데스의 원리에 따라 부력의 크기는 물체가 밀어낸 물의 무게와 같습니다.",
    )
    if draw.task_type == "qa":
        return [
            say(f"The body has a mass of {d['d']} × {d['v']} = {d['m']} g, so its weight is {d['m']} ÷ 1000 × 10 = {d['air']} N.",
                f"물체의 질량은 {d['d']} × {d['v']} = {d['m']} g이므로 무게는 {d['m']} ÷ 1000 × 10 = {d['air']} N입니다."),
            rule,
            say(f"It displaces {d['v']} cm³ of water, which is {d['v']} g and weighs {d['v']} ÷ 1000 × 10 = {d['up']} N.",
                f"밀어낸 물은 {d['v']} cm³, 곧 {d['v']} g이고 그 무게는 {d['v']} ÷ 1000 × 10 = {d['up']} N입니다."),
            say(f"What still has to be held is the difference: {d['air']} - {d['up']} = {d['wet']} N.", f"물속에서 물체를 붙드는 데 필요한 힘은 그 차이이므로 {d['air']} - {d['up']} = {d['wet']} N입니다."),
        ]  # fmt: skip
    return [
        rule,
        say(f"Here it is {d['air']} - {d['wet']} = {d['up']} N.", f"부력은 {d['air']} - {d['wet']} = {d['up']} N입니다."),
        say(f"So the displaced water has a mass of {d['up']} ÷ 10 × 1000 = {d['v']} g, and the body a volume of {d['v']} cm³.",
            f"따라서 밀어낸 물의 질량은 {d['up']} ÷ 10 × 1000 = {d['v']} g이고, 물체의 부피는 {d['v']} cm³입니다."),
        say(f"The body has a mass of {d['air']} ÷ 10 × 1000 = {d['m']} g.", f"물체의 질량은 {d['air']} ÷ 10 × 1000 = {d['m']} g입니다."),
        say(f"Its density is {d['m']} ÷ {d['v']} = {d['d']} g/cm³.", f"따라서 밀도는 {d['m']} ÷ {d['v']} = {d['d']} g/cm³입니다."),
    ]  # fmt: skip


def _expert(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    if draw.task_type == "qa":
        return [
            say("Masses add up, and so do volumes; the densities themselves must not be averaged.", "질량과 부피는 각각 더할 수 있지만, 밀도 자체를 평균하면 안 됩니다."),
            say(f"The masses are {d['d']} × {d['a']} = {d['m']} g and {d['e']} × {d['b']} = {d['k']} g, together {d['m']} + {d['k']} = {d['mass']} g.",
                f"두 부분의 질량은 {d['d']} × {d['a']} = {d['m']} g, {d['e']} × {d['b']} = {d['k']} g이고, 합은 {d['m']} + {d['k']} = {d['mass']} g입니다."),
            say(f"The volume is {d['a']} + {d['b']} = {d['v']} cm³.", f"전체 부피는 {d['a']} + {d['b']} = {d['v']} cm³입니다."),
            say(f"The density of the whole is {d['mass']} ÷ {d['v']} = {d['mean']} g/cm³.", f"전체의 밀도는 {d['mass']} ÷ {d['v']} = {d['mean']} g/cm³입니다."),
        ]  # fmt: skip
    heavier = Fraction(d["d"]) > Fraction(d["e"])
    missing = f"{d['mass']} - {d['all']}" if heavier else f"{d['all']} - {d['mass']}"
    apart = f"{d['d']} - {d['e']}" if heavier else f"{d['e']} - {d['d']}"
    return [
        say(f"If all of it were the second metal, the mass would be {d['e']} × {d['v']} = {d['all']} g.", f"전체가 둘째 금속이라면 질량은 {d['e']} × {d['v']} = {d['all']} g입니다."),
        say(f"The true mass differs from this by {missing} = {d['less']} g.", f"실제 질량과의 차는 {missing} = {d['less']} g입니다."),
        say(f"Each cm³ of the first metal instead of the second changes the mass by {apart} = {d['gap']} g.", f"둘째 금속 1 cm³를 첫째 금속으로 바꿀 때마다 질량은 {apart} = {d['gap']} g씩 달라집니다."),
        say(f"So there are {d['less']} ÷ {d['gap']} = {d['a']} cm³ of the first metal.", f"따라서 첫째 금속의 부피는 {d['less']} ÷ {d['gap']} = {d['a']} cm³입니다."),
        say(f"Check: {d['d']} × {d['a']} + {d['e']} × {d['b']} = {d['mass']} g.", f"검산: {d['d']} × {d['a']} + {d['e']} × {d['b']} = {d['mass']} g."),
    ]  # fmt: skip


_STEPS = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}
_WANTED = {
    ("easy", "qa"): ("m", " g"),
    ("easy", "reasoning"): ("d", " g/cm³"),
    ("medium", "qa"): ("p", " Pa"),
    ("medium", "reasoning"): ("m", " kg"),
    ("hard", "qa"): ("wet", " N"),
    ("hard", "reasoning"): ("d", " g/cm³"),
    ("expert", "qa"): ("mean", " g/cm³"),
    ("expert", "reasoning"): ("a", " cm³"),
}


def pose(draw: Draw) -> Problem:
    """qa: a mass, a pressure, a reading, a density. reasoning: back from them."""
    quantities = _quantities(draw.level, draw.params)
    texts = {name: decimal(value) for name, value in quantities.items()}
    wanted, unit = _WANTED[draw.level, draw.task_type]
    question = draw.worded(BANK[draw.level, draw.task_type], **texts)
    return Problem(question, tuple(_STEPS[draw.level](draw, texts)), texts[wanted] + unit, number(Fraction(quantities[wanted])))


def recompute(draw: Draw) -> str:
    """Layer by layer: sums over cubic or square centimetres, and trial of the unknown in tenths or whole units."""
    q = _quantities(draw.level, draw.params)
    forwards = draw.task_type == "qa"
    if draw.level == "easy":
        layers = int(q["c"])
        if forwards:
            return str(sum((q["d"] * q["base"] for _ in range(layers)), Fraction(0)))
        return str(next(Fraction(t, 10) for t in range(1, 250) if t * q["base"] * layers == 10 * q["m"]))
    if draw.level == "medium":
        a, b = int(q["a"]), int(q["b"])
        if forwards:  # the weight on one square centimetre, ten thousand of which make a square metre
            return str(Fraction(10 * int(q["m"]), a * b) * 10_000)
        return str(next(m for m in range(1, 200) if 100_000 * m == q["p"] * a * b))
    if draw.level == "hard":
        if forwards:  # per cubic centimetre only what is denser than water weighs
            denser = int(10 * q["d"]) - 10
            return str(Fraction(sum(denser for _ in range(int(q["v"]))), 1000))
        air, wet = int(1000 * q["air"]), int(1000 * q["wet"])
        return str(next(Fraction(t, 10) for t in range(11, 250) if (t - 10) * air == t * wet))
    d, e, a = int(10 * q["d"]), int(10 * q["e"]), int(q["a"])
    if forwards:
        return str(next(Fraction(t, 100) for t in range(1, 2500) if (t - 10 * d) * a == (10 * e - t) * int(q["b"])))
    volume, mass = int(q["v"]), int(10 * q["mass"])
    return str(next(first for first in range(1, 1000) if d * first + e * (volume - first) == mass))


FAMILY = Family(
    id=ID,
    names={"en": "Density and pressure", "ko": "밀도와 압력"},
    scope={
        "en": "Densities of boxes and alloys, the pressure of a load on its base, and buoyancy in water.",
        "ko": "상자와 합금의 밀도, 바닥에 작용하는 압력, 물속에서의 부력을 다룬다.",
    },
    method="sums over layers and trial",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("density", "pressure", "buoyancy", "Archimedes' principle"),
        "ko": ("밀도", "압력", "부력", "아르키메데스의 원리"),
    },
)
