"""Newton's second law: one force, friction, slopes with sides 3, 4, 5, and two bodies on one string; g is 10 m/s².

Friction coefficients are in hundredths inside; every value shown is an exact decimal.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from itertools import count
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.physics.mechanics.newton_second_law_wordings import BANK
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.teacher.values import Number, number

ID = "teacher/physics/mechanics/newton-second-law"
LEVELS = {"easy": 240, "medium": 240, "hard": 240, "expert": 200}

# easy (mass, acceleration in tenths, time). medium (mass, friction, acceleration in tenths). hard (mass, rise of the slope a
# length of 5, friction, acceleration in tenths): pulled up the slope. expert (mass on the table, hanging mass, friction).


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        mass, tenths, time = rng.randrange(2, 81), 5 * rng.randrange(1, 13), rng.randrange(2, 13)
        return (mass, tenths, time) if mass * tenths % 10 == 0 and tenths * time % 10 == 0 else None
    if level == "medium":
        mass, friction, tenths = rng.randrange(2, 61), 5 * rng.randrange(1, 13), 5 * rng.randrange(1, 11)
        return (mass, friction, tenths) if mass * (friction + tenths) % 10 == 0 else None
    if level == "hard":
        mass, rise, friction = rng.randrange(2, 41), rng.choice((3, 4)), 5 * rng.randrange(2, 11)
        return (mass, rise, friction, 5 * rng.randrange(1, 9))
    table, hanging, friction = rng.randrange(1, 20), rng.randrange(1, 20), 5 * rng.randrange(1, 11)
    pull = 100 * hanging - friction * table  # in tenths of a newton
    return (table, hanging, friction) if pull > 0 and pull % (table + hanging) == 0 else None


def _quantities(level: str, point: Point) -> dict[str, Number]:
    """The numbers of the texts by name; forces in N, accelerations in m/s²."""
    if level == "easy":
        m, tenths, t = point
        a = Fraction(tenths, 10)
        return {"m": m, "a": a, "t": t, "f": m * a, "v": a * t}
    if level == "medium":
        m, friction, tenths = point
        a, mu = Fraction(tenths, 10), Fraction(friction, 100)
        return {"m": m, "a": a, "mu": mu, "w": 10 * m, "r": mu * 10 * m, "f": m * a + mu * 10 * m, "net": m * a}
    if level == "hard":
        m, rise, friction, tenths = point
        a, mu, along, against = Fraction(tenths, 10), Fraction(friction, 100), 2 * rise * m, 2 * (7 - rise) * m
        force = m * a + along + mu * against
        return {"m": m, "rise": rise, "base": 7 - rise, "a": a, "mu": mu, "w": 10 * m, "along": along, "against": against,
                "r": mu * against, "f": force, "net": m * a}  # fmt: skip
    m, k, friction = point
    mu = Fraction(friction, 100)
    a = (10 * k - mu * 10 * m) / (m + k)
    return {"m": m, "k": k, "mu": mu, "w": 10 * k, "n": 10 * m, "r": mu * 10 * m, "a": a, "pull": 10 * k - mu * 10 * m,
            "string": k * (10 - a)}  # fmt: skip


def _shown(level: str, point: Point) -> tuple[str, ...]:
    q = _quantities(level, point)
    orders = {
        "easy": ("f m", "m t v"),
        "medium": ("m mu f", "m f a"),
        "hard": ("m f mu", "m f a"),
        "expert": ("m k mu", "m k a"),
    }
    slope = f" {q['rise']}" if level == "hard" else ""
    return tuple(" ".join(decimal(q[name]) for name in order.split()) + slope for order in orders[level])


def _easy(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    if draw.task_type == "qa":
        return [
            say("By Newton's second law the force is mass times acceleration, F = ma, so a = F ÷ m.",
                "뉴턴 운동 제2법칙 F = ma에서 a = F ÷ m입니다."),
            say(f"The acceleration is {d['f']} ÷ {d['m']} = {d['a']} m/s².", f"따라서 가속도는 {d['f']} ÷ {d['m']} = {d['a']} m/s²입니다."),
            say(f"Check: {d['m']} × {d['a']} = {d['f']} N.", f"검산: {d['m']} × {d['a']} = {d['f']} N."),
        ]  # fmt: skip
    return [
        say(f"From rest to {d['v']} m/s in {d['t']} s the acceleration is {d['v']} ÷ {d['t']} = {d['a']} m/s².",
            f"정지 상태에서 {d['t']}초 만에 {d['v']} m/s가 되었으므로 가속도는 {d['v']} ÷ {d['t']} = {d['a']} m/s²입니다."),
        say("By Newton's second law the net force is mass times acceleration, F = ma.", "뉴턴 운동 제2법칙에 따라 알짜힘은 F = ma입니다."),
        say(f"So the force is {d['m']} × {d['a']} = {d['f']} N.", f"따라서 힘의 크기는 {d['m']} × {d['a']} = {d['f']} N입니다."),
    ]  # fmt: skip


def _medium(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    normal = say(f"On level ground the normal force equals the weight: {d['m']} × 10 = {d['w']} N.",
                 f"수평면에서 수직 항력은 무게와 같으므로 {d['m']} × 10 = {d['w']} N입니다.")  # fmt: skip
    if draw.task_type == "qa":
        return [
            normal,
            say(f"Friction is the coefficient times the normal force: {d['mu']} × {d['w']} = {d['r']} N.",
                f"운동 마찰력은 마찰 계수와 수직 항력의 곱이므로 {d['mu']} × {d['w']} = {d['r']} N입니다."),
            say(f"The net force is {d['f']} - {d['r']} = {d['net']} N.", f"알짜힘은 {d['f']} - {d['r']} = {d['net']} N입니다."),
            say(f"By F = ma the acceleration is {d['net']} ÷ {d['m']} = {d['a']} m/s².",
                f"F = ma에서 가속도는 {d['net']} ÷ {d['m']} = {d['a']} m/s²입니다."),
        ]  # fmt: skip
    return [
        say(f"By F = ma the net force is {d['m']} × {d['a']} = {d['net']} N.", f"F = ma에서 알짜힘은 {d['m']} × {d['a']} = {d['net']} N입니다."),
        say(f"The rest of the applied force overcomes friction: {d['f']} - {d['net']} = {d['r']} N.",
            f"가한 힘에서 알짜힘을 뺀 나머지가 마찰력이므로 {d['f']} - {d['net']} = {d['r']} N입니다."),
        normal,
        say(f"The coefficient is friction divided by the normal force: {d['r']} ÷ {d['w']} = {d['mu']}.",
            f"마찰 계수는 마찰력을 수직 항력으로 나눈 값이므로 {d['r']} ÷ {d['w']} = {d['mu']}입니다."),
    ]  # fmt: skip


def _hard(draw: Draw, d: dict[str, str]) -> list[str]:
    say, rise, base = draw.say, d["rise"], d["base"]
    steps = [
        say(f"The weight is {d['m']} × 10 = {d['w']} N. The slope rises {rise} on a length of 5, so its base is {base}.",
            f"무게는 {d['m']} × 10 = {d['w']} N입니다. 빗면의 길이가 5일 때 높이가 {rise}이므로 밑변은 {base}입니다."),
        say(f"The part of the weight along the slope is {d['w']} × {rise}/5 = {d['along']} N.",
            f"무게의 빗면 방향 성분은 {d['w']} × {rise}/5 = {d['along']} N입니다."),
        say(f"The part pressing on the slope, and so the normal force, is {d['w']} × {base}/5 = {d['against']} N.",
            f"빗면을 누르는 성분, 곧 수직 항력은 {d['w']} × {base}/5 = {d['against']} N입니다."),
    ]  # fmt: skip
    if draw.task_type == "qa":
        return [
            *steps,
            say(f"Friction acts down the slope with {d['mu']} × {d['against']} = {d['r']} N.",
                f"마찰력은 빗면 아래쪽으로 {d['mu']} × {d['against']} = {d['r']} N입니다."),
            say(f"The net force up the slope is {d['f']} - {d['along']} - {d['r']} = {d['net']} N.",
                f"빗면 위쪽 방향의 알짜힘은 {d['f']} - {d['along']} - {d['r']} = {d['net']} N입니다."),
            say(f"By F = ma the acceleration is {d['net']} ÷ {d['m']} = {d['a']} m/s².",
                f"F = ma에서 가속도는 {d['net']} ÷ {d['m']} = {d['a']} m/s²입니다."),
        ]  # fmt: skip
    return [
        *steps,
        say(f"By F = ma the net force is {d['m']} × {d['a']} = {d['net']} N.", f"F = ma에서 알짜힘은 {d['m']} × {d['a']} = {d['net']} N입니다."),
        say(f"What is left of the pull is friction: {d['f']} - {d['along']} - {d['net']} = {d['r']} N.",
            f"당기는 힘의 나머지가 마찰력이므로 {d['f']} - {d['along']} - {d['net']} = {d['r']} N입니다."),
        say(f"The coefficient is {d['r']} ÷ {d['against']} = {d['mu']}.", f"마찰 계수는 {d['r']} ÷ {d['against']} = {d['mu']}입니다."),
    ]  # fmt: skip


def _expert(draw: Draw, d: dict[str, str]) -> list[str]:
    say, m, k = draw.say, d["m"], d["k"]
    both = str(int(m) + int(k))
    weight = say(
        f"The hanging body pulls with its weight {k} × 10 = {d['w']} N.",
        f"매달린 물체는 무게 {k} × 10 = {d['w']} N으로 당깁니다.",
    )
    if draw.task_type == "qa":
        return [
            weight,
            say(f"Friction on the body that slides is {d['mu']} × {m} × 10 = {d['r']} N.", f"미끄러지는 물체에 작용하는 마찰력은 {d['mu']} × {m} × 10 = {d['r']} N입니다."),
            say(f"The string moves both bodies together, so {d['w']} - {d['r']} = {d['pull']} N accelerate {m} + {k} = {both} kg.",
                f"두 물체는 실로 이어져 함께 움직이므로 {d['w']} - {d['r']} = {d['pull']} N이 {m} + {k} = {both} kg을 가속합니다."),
            say(f"The acceleration is {d['pull']} ÷ {both} = {d['a']} m/s².", f"가속도는 {d['pull']} ÷ {both} = {d['a']} m/s²입니다."),
            say(f"The hanging body falls with less than g because the string holds it back: {d['w']} - {k} × {d['a']} = {d['string']} N.",
                f"매달린 물체는 실이 당기는 만큼 느리게 가속되므로 장력은 {d['w']} - {k} × {d['a']} = {d['string']} N입니다."),
            say(f"Check: on the other body {d['string']} - {d['r']} = {m} × {d['a']}.",
                f"검산: 미끄러지는 물체에서 {d['string']} - {d['r']} = {m} × {d['a']}입니다."),
        ]  # fmt: skip
    return [
        weight,
        say(f"Both bodies, {m} + {k} = {both} kg, have the same acceleration, which takes a net force of {both} × {d['a']} = {d['pull']} N.",
            f"질량의 합이 {m} + {k} = {both} kg인 두 물체의 가속도가 같으므로 알짜힘은 {both} × {d['a']} = {d['pull']} N입니다."),
        say(f"The difference is friction: {d['w']} - {d['pull']} = {d['r']} N.", f"그 차이가 마찰력이므로 {d['w']} - {d['pull']} = {d['r']} N입니다."),
        say(f"The normal force on the table is {m} × 10 = {d['n']} N.", f"탁자 위 물체의 수직 항력은 {m} × 10 = {d['n']} N입니다."),
        say(f"So the coefficient is {d['r']} ÷ {d['n']} = {d['mu']}.", f"따라서 마찰 계수는 {d['r']} ÷ {d['n']} = {d['mu']}입니다."),
    ]  # fmt: skip


_STEPS = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}


def pose(draw: Draw) -> Problem:
    """qa: an acceleration, or the pull of a string. reasoning: back to a force or a friction coefficient."""
    quantities = _quantities(draw.level, draw.params)
    texts = {name: decimal(value) for name, value in quantities.items()}
    if draw.task_type == "qa":
        wanted, unit = ("string", " N") if draw.level == "expert" else ("a", " m/s²")
    else:
        wanted, unit = ("f", " N") if draw.level == "easy" else ("mu", "")
    question = draw.worded(BANK[draw.level, draw.task_type], **texts)
    steps = _STEPS[draw.level](draw, texts)
    return Problem(question, tuple(steps), texts[wanted] + unit, number(Fraction(quantities[wanted])))


def _first(holds: Callable[[int], bool]) -> int:
    return next(value for value in count(1) if holds(value) or value > 20_000)


def recompute(draw: Draw) -> str:
    """Trial in hundredths: an acceleration for which the forces balance (d'Alembert), or the friction that lets them."""
    q = _quantities(draw.level, draw.params)
    m, forwards = int(q["m"]), draw.task_type == "qa"
    if draw.level == "easy":
        if forwards:
            tenths = int(10 * q["f"])
            return str(Fraction(_first(lambda a: m * a == tenths), 10))
        gained = int(10 * q["v"]) * m  # momentum, in tenths
        return str(Fraction(_first(lambda force: force * int(q["t"]) == gained), 10))
    if draw.level == "expert":
        k = int(q["k"])
        if forwards:  # the string's pull from either body, in thousandths of a newton, until both agree
            friction = int(1000 * q["r"])
            a = _first(lambda a: friction + 100 * m * a == k * (10_000 - 100 * a))
            return str(Fraction(k * (100 - a), 10))
        net, weight = int(1000 * (m + k) * q["a"]), 10_000 * k
        return str(Fraction(_first(lambda mu: weight - 100 * m * mu == net), 100))
    pull = int(1000 * (q["f"] - (q["along"] if draw.level == "hard" else 0)))
    normal = int(q["against"] if draw.level == "hard" else q["w"])
    if forwards:
        friction = int(100 * q["mu"]) * normal * 10
        return str(Fraction(_first(lambda a: friction + 100 * m * a == pull), 10))
    inertia = int(1000 * m * q["a"])
    return str(Fraction(_first(lambda mu: 10 * mu * normal + inertia == pull), 100))


FAMILY = Family(
    id=ID,
    names={"en": "Newton's second law", "ko": "뉴턴 운동 제2법칙"},
    scope={
        "en": "Find accelerations, forces, string tensions and friction coefficients on level ground, slopes and pulleys.",
        "ko": "수평면, 빗면, 도르래에서 가속도, 힘, 장력, 마찰 계수를 구한다.",
    },
    method="trial until the forces balance",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("F = ma", "Newton's laws", "friction"), "ko": ("가속도 법칙", "뉴턴의 법칙", "마찰력")},
)
