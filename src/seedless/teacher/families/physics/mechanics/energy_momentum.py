"""Energy and momentum: kinetic energy, a drop with a starting speed, losses to friction, and bodies that stick together.

Masses are in kg, speeds in m/s, heights in m, energies in J, and g is 10 m/s².
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from itertools import count
from math import isqrt
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.physics.mechanics.energy_momentum_wordings import BANK
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.teacher.values import Number, number

ID = "teacher/physics/mechanics/energy-and-momentum"
LEVELS = {"easy": 300, "medium": 240, "hard": 300, "expert": 200}

# easy (mass, speed). medium (mass, upper speed, lower speed): a way down without friction. hard (mass, height, speed below,
# length of the way). expert (moving mass, resting mass, common speed): they stick together and run up a slope.


def _draw(level: str, rng: Random) -> Point | None:
    mass = rng.randrange(2, 61)
    if level == "easy":
        speed = rng.randrange(2, 31)
        return (mass, speed) if mass * speed % 2 == 0 else None
    if level == "medium":
        above, below = rng.randrange(1, 16), rng.randrange(3, 26)
        return (mass, above, below) if below > above + 1 and (below**2 - above**2) % 4 == 0 else None
    if level == "hard":
        height, speed, way = rng.randrange(2, 31), rng.randrange(2, 25), rng.choice((5, 10, 20, 25, 40, 50))
        lost = 20 * mass * height - mass * speed**2
        return (mass, height, speed, way) if lost > 0 and lost % 2 == 0 and way > 1.2 * height else None
    moving, resting, common = rng.randrange(1, 25), rng.randrange(1, 25), rng.randrange(1, 13)
    return (moving, resting, common) if (moving + resting) * common % moving == 0 and (moving + resting) * common <= 30 * moving else None  # fmt: skip


def _quantities(level: str, point: Point) -> dict[str, Number]:
    """The numbers of the texts by name."""
    if level == "easy":
        m, v = point
        return {"m": m, "v": v, "e": m * v**2 // 2, "vv": v**2}
    if level == "medium":
        m, u, v = point
        return {"m": m, "u": u, "v": v, "uu": u**2, "vv": v**2, "h": Fraction(v**2 - u**2, 20), "gain": v**2 - u**2}
    if level == "hard":
        m, h, v, way = point
        lost = 10 * m * h - m * v**2 // 2 if m * v**2 % 2 == 0 else 10 * m * h - Fraction(m * v**2, 2)
        return {"m": m, "h": h, "v": v, "s": way, "up": 10 * m * h, "down": 10 * m * h - lost, "lost": lost, "f": lost / Fraction(way), "vv": v**2}  # fmt: skip
    a, b, common = point
    v = (a + b) * common // a
    return {"a": a, "b": b, "c": common, "v": v, "p": a * v, "sum": a + b, "cc": common**2, "h": Fraction(common**2, 20)}


_ORDERS = {
    "easy": ("m v", "m e"),
    "medium": ("m u h", "m u v"),
    "hard": ("m h v", "m h s f"),
    "expert": ("a v b", "a b h"),
}


def _shown(level: str, point: Point) -> tuple[str, ...]:
    q = _quantities(level, point)
    return tuple(" ".join(decimal(q[name]) for name in order.split()) for order in _ORDERS[level])


def _easy(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    if draw.task_type == "qa":
        return [
            say("The kinetic energy is half the mass times the square of the speed: E = 1/2 × m × v².",
                "운동 에너지는 질량과 속력의 제곱의 곱의 절반입니다: E = 1/2 × m × v²."),
            say(f"So it is 1/2 × {d['m']} × {d['v']}² = 1/2 × {d['m']} × {d['vv']} = {d['e']} J.",
                f"따라서 1/2 × {d['m']} × {d['v']}² = 1/2 × {d['m']} × {d['vv']} = {d['e']} J입니다."),
        ]  # fmt: skip
    return [
        say("From E = 1/2 × m × v² follows v² = 2 × E ÷ m.", "E = 1/2 × m × v²에서 v² = 2 × E ÷ m입니다."),
        say(f"Here v² is 2 × {d['e']} ÷ {d['m']} = {d['vv']}.", f"값을 대입하면 v²의 값은 2 × {d['e']} ÷ {d['m']} = {d['vv']}입니다."),
        say(f"Since {d['v']} × {d['v']} = {d['vv']}, the speed is {d['v']} m/s.", f"{d['v']} × {d['v']} = {d['vv']}이므로 속력은 {d['v']} m/s입니다."),
    ]  # fmt: skip


def _medium(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    rule = say(
        "Without friction and air resistance potential energy turns into kinetic energy, and the mass cancels: v² - u² = 2 × g × h, with the speeds u above and v below.",
        "마찰과 공기 저항이 없으면 위치 에너지의 감소량이 운동 에너지의 증가량과 같고 질량은 약분됩니다: 위의 속력을 u, 아래의 속력을 v라고 하면 v² - u² = 2 × g × h입니다.",
    )
    if draw.task_type == "qa":
        return [
            rule,
            say(f"The drop adds 2 × 10 × {d['h']} = {d['gain']} to the square of the speed.", f"내려오면서 속력의 제곱은 2 × 10 × {d['h']} = {d['gain']}만큼 커집니다."
                if d["gain"][-1] not in "2459" else f"내려오면서 속력의 제곱에 2 × 10 × {d['h']} = {d['gain']}만큼 더해집니다."),
            say(f"Below, v² is {d['u']}² + {d['gain']} = {d['vv']}.", f"아래에서 v²의 값은 {d['u']}² + {d['gain']} = {d['vv']}입니다."),
            say(f"Since {d['v']} × {d['v']} = {d['vv']}, the speed is {d['v']} m/s.", f"{d['v']} × {d['v']} = {d['vv']}이므로 속력은 {d['v']} m/s입니다."),
        ]  # fmt: skip
    return [
        rule,
        say(f"The squares differ by {d['v']}² - {d['u']}² = {d['vv']} - {d['uu']} = {d['gain']}.",
            f"두 속력의 제곱의 차는 {d['v']}² - {d['u']}² = {d['vv']} - {d['uu']} = {d['gain']}입니다."),
        say(f"So the height is {d['gain']} ÷ (2 × 10) = {d['h']} m.", f"따라서 높이는 {d['gain']} ÷ (2 × 10) = {d['h']} m입니다."),
    ]  # fmt: skip


def _hard(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    above = say(
        f"Above, the potential energy is m × g × h: {d['m']} × 10 × {d['h']} = {d['up']} J.",
        f"위에서 위치 에너지는 mgh이므로 {d['m']} × 10 × {d['h']} = {d['up']} J입니다.",
    )
    if draw.task_type == "qa":
        return [
            above,
            say(f"Below, the kinetic energy is 1/2 × {d['m']} × {d['v']}² = {d['down']} J.", f"아래에서 운동 에너지는 1/2 × {d['m']} × {d['v']}² = {d['down']} J입니다."),
            say("Energy is conserved, so what is missing has become heat through friction.", "에너지는 보존되므로 줄어든 만큼은 마찰에 의해 열로 바뀐 것입니다."),
            say(f"This is {d['up']} - {d['down']} = {d['lost']} J.", f"그 값은 {d['up']} - {d['down']} = {d['lost']} J입니다."),
        ]  # fmt: skip
    return [
        above,
        say(f"Friction takes away force times way: {d['f']} × {d['s']} = {d['lost']} J.", f"마찰력이 한 일은 힘과 거리의 곱이므로 {d['f']} × {d['s']} = {d['lost']} J이 열로 바뀝니다."),
        say(f"There remain {d['up']} - {d['lost']} = {d['down']} J of kinetic energy.", f"남은 운동 에너지는 {d['up']} - {d['lost']} = {d['down']} J입니다."),
        say(f"From 1/2 × m × v² follows that v² is 2 × {d['down']} ÷ {d['m']} = {d['vv']}.", f"1/2 × m × v²에서 v²의 값은 2 × {d['down']} ÷ {d['m']} = {d['vv']}입니다."),
        say(f"Since {d['v']} × {d['v']} = {d['vv']}, the speed is {d['v']} m/s.", f"{d['v']} × {d['v']} = {d['vv']}이므로 속력은 {d['v']} m/s입니다."),
    ]  # fmt: skip


def _expert(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    collision = say("In the collision momentum is conserved, but kinetic energy is not, since the bodies stick together.",
                    "두 물체가 한 덩어리가 되는 충돌에서는 운동량은 보존되지만 운동 에너지는 보존되지 않습니다.")  # fmt: skip
    if draw.task_type == "qa":
        return [
            collision,
            say(f"The momentum before is {d['a']} × {d['v']} = {d['p']} kg·m/s.", f"충돌 전 운동량은 {d['a']} × {d['v']} = {d['p']} kg·m/s입니다."),
            say(f"Afterwards {d['a']} + {d['b']} = {d['sum']} kg move together, with {d['p']} ÷ {d['sum']} = {d['c']} m/s.",
                f"충돌 후에는 {d['a']} + {d['b']} = {d['sum']} kg이 함께 움직이므로 속력은 {d['p']} ÷ {d['sum']} = {d['c']} m/s입니다."),
            say("On the way up energy is conserved, so v² = 2gh, and the height is v² ÷ (2 × g).", "올라가는 동안에는 역학적 에너지가 보존되므로 v² = 2gh가 성립하고, 높이는 v² ÷ (2 × g)입니다."),
            say(f"So the height is {d['c']}² ÷ (2 × 10) = {d['h']} m.", f"따라서 높이는 {d['c']}² ÷ (2 × 10) = {d['h']} m입니다."),
        ]  # fmt: skip
    return [
        say("On the way up energy is conserved, so the square of the common speed is 2gh.", "올라가는 동안 역학적 에너지가 보존되므로 충돌 직후 속력의 제곱은 2gh입니다."),
        say(f"This is 2 × 10 × {d['h']} = {d['cc']}, and since {d['c']} × {d['c']} = {d['cc']}, the common speed is {d['c']} m/s.",
            f"2 × 10 × {d['h']} = {d['cc']}이고 {d['c']} × {d['c']} = {d['cc']}이므로 충돌 직후의 속력은 {d['c']} m/s입니다."),
        collision,
        say(f"The momentum afterwards is ({d['a']} + {d['b']}) × {d['c']} = {d['p']} kg·m/s.", f"충돌 후 운동량은 ({d['a']} + {d['b']}) × {d['c']} = {d['p']} kg·m/s입니다."),
        say(f"The first body alone had it before: {d['p']} ÷ {d['a']} = {d['v']} m/s.", f"충돌 전에는 처음 물체만 이 운동량을 가졌으므로 속력은 {d['p']} ÷ {d['a']} = {d['v']} m/s입니다."),
    ]  # fmt: skip


_STEPS = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}
_WANTED = {
    ("easy", "qa"): "e J",
    ("easy", "reasoning"): "v m/s",
    ("medium", "qa"): "v m/s",
    ("medium", "reasoning"): "h m",
    ("hard", "qa"): "lost J",
    ("hard", "reasoning"): "v m/s",
    ("expert", "qa"): "h m",
    ("expert", "reasoning"): "v m/s",
}


def pose(draw: Draw) -> Problem:
    """qa: energies, speeds and heights forwards. reasoning: back from them."""
    quantities = _quantities(draw.level, draw.params)
    texts = {name: decimal(value) for name, value in quantities.items()}
    wanted, unit = _WANTED[draw.level, draw.task_type].split()
    question = draw.worded(BANK[draw.level, draw.task_type], **texts)
    return Problem(
        question, tuple(_STEPS[draw.level](draw, texts)), f"{texts[wanted]} {unit}", number(Fraction(quantities[wanted]))
    )


def _trial(holds: Callable[[int], bool]) -> int:
    return next(value for value in count(1) if holds(value) or value > 20_000)


def recompute(draw: Draw) -> str:
    """Work and motion instead of energy: constant forces over times and ways; unknown values by trial."""
    q = _quantities(draw.level, draw.params)
    forwards = draw.task_type == "qa"
    if draw.level == "easy":  # a force of m newtons gives 1 m/s each second, over the way t²/2
        m = int(q["m"])
        if forwards:
            return str(sum(m * (2 * second + 1) for second in range(int(q["v"]))) // 2)
        return str(_trial(lambda v: m * sum(2 * second + 1 for second in range(v)) == 2 * int(q["e"])))
    if draw.level == "medium":  # mean speed times time: (u + v)/2 × (v - u)/10 is the height
        u = int(q["u"])
        if forwards:
            return str(_trial(lambda v: v > u and (u + v) * (v - u) == 20 * q["h"]))
        return str(Fraction(u + int(q["v"]), 2) * Fraction(int(q["v"]) - u, 10))
    if draw.level == "hard":  # what force along the way leaves just this speed below
        m, h, way = int(q["m"]), int(q["h"]), int(q["s"])
        if forwards:
            fall = Fraction(10 * h, way)  # acceleration without friction, on a straight way
            kept = Fraction(int(q["v"]) ** 2, 2 * way)
            return str(m * (fall - kept) * way)
        kept = Fraction(10 * h, way) - Fraction(q["f"]) / m
        return str(_trial(lambda v: v * v == 2 * way * kept))
    a, b = int(q["a"]), int(q["b"])  # the frame of the centre of mass moves with the common speed
    if forwards:
        centre = next(c for c in count(1) if a * (int(q["v"]) - c) == b * c)
        return str(Fraction(centre, 2) * Fraction(centre, 10))
    centre = isqrt(int(20 * q["h"]))
    return str(_trial(lambda v: a * (v - centre) == b * centre))


FAMILY = Family(
    id=ID,
    names={"en": "Energy and momentum", "ko": "에너지와 운동량"},
    scope={
        "en": "Kinetic and potential energy, energy lost to friction, and collisions in which bodies stick together.",
        "ko": "운동 에너지와 위치 에너지, 마찰로 잃은 에너지, 한 덩어리가 되는 충돌을 다룬다.",
    },
    method="work, motion and the centre of mass",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("kinetic energy", "conservation of energy", "conservation of momentum", "collisions"),
        "ko": ("운동 에너지", "역학적 에너지 보존", "운동량 보존", "충돌"),
    },
)
