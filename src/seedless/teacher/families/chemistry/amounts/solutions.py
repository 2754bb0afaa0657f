"""Solutions: molar concentration, weighing in, dilution, mixing and titration; every value is an exact decimal.

Concentrations are in mol/L (hundredths inside), volumes in mL.
"""

from __future__ import annotations

from fractions import Fraction
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.chemistry.amounts.solutions_wordings import BANK, SOLUTES, TITRATIONS
from seedless.teacher.families.chemistry.formulas import (
    MASSES,
    atoms,
    masses_note,
    molar_mass,
    subscripted,
    told_molar_mass,
)
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.teacher.values import number

ID = "teacher/chemistry/amounts/solutions"
LEVELS = {"easy": 240, "medium": 240, "hard": 240, "expert": 240}

# easy, medium (solute, concentration, volume). hard (solute, first concentration, first volume, water added).
# expert (solute, two concentrations and two volumes for the mixture, pair of acid and base, volume of the titrant).


def _draw(level: str, rng: Random) -> Point | None:
    solute = rng.randrange(len(SOLUTES))
    strength, volume = 5 * rng.randrange(1, 41), 10 * rng.randrange(2, 101)
    if level in ("easy", "medium"):
        return (solute, strength, volume)
    if level == "hard":
        water = 10 * rng.randrange(2, 101)
        return (solute, strength, volume, water) if strength * volume % (volume + water) == 0 else None
    other, more = 5 * rng.randrange(1, 41), 10 * rng.randrange(2, 101)
    pair, used = rng.randrange(len(TITRATIONS)), rng.randrange(8, 50)
    fits = other != strength and (strength * volume + other * more) % (volume + more) == 0
    return (solute, strength, volume, other, more, pair, used) if fits else None


def _quantities(level: str, point: Point) -> dict[str, Fraction]:
    """The numbers of the texts by name: concentrations, volumes in mL (and in L as "l..."), amounts in mol, masses in g."""
    c, v = Fraction(point[1], 100), Fraction(point[2])
    q = {"c": c, "v": v, "lv": v / 1000, "n": c * v / 1000}
    if level == "medium":
        molar = molar_mass(SOLUTES[point[0]])
        q |= {"molar": molar, "m": q["n"] * molar}
    elif level == "hard":
        water = Fraction(point[3])
        q |= {"w": water, "all": v + water, "lall": (v + water) / 1000, "d": c * v / (v + water)}
    elif level == "expert":
        e, u = Fraction(point[3], 100), Fraction(point[4])
        q |= {"e": e, "u": u, "lu": u / 1000, "k": e * u / 1000, "all": v + u, "lall": (v + u) / 1000}
        q |= {"sum": q["n"] + q["k"], "mix": (q["n"] + q["k"]) * 1000 / (v + u)}
        _, _, acids, bases = TITRATIONS[point[5]]
        used = Fraction(point[6])
        sample = Fraction(20)
        base = c / 10
        neutral = base * used / 1000
        q |= {
            "b": base,
            "t": used,
            "lt": used / 1000,
            "nt": neutral,
            "s": sample,
            "ls": sample / 1000,
            "na": neutral * acids / bases,
        }
        q |= {"ca": neutral * acids / bases * 1000 / sample}
    return q


_SHOWN = {"easy": ("v c", "n c"), "medium": ("m v", "v c"), "hard": ("v c w", "all d c"), "expert": ("v c u e", "s t b")}


def _shown(level: str, point: Point) -> tuple[str, ...]:
    q = _quantities(level, point)
    masses = ""
    if level == "medium":
        masses = " ".join(str(MASSES[element]) for element in atoms(SOLUTES[point[0]]))
    return tuple(f"{' '.join(str(q[name]) for name in order.split())} {masses}" for order in _SHOWN[level])


def _easy(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    rule = say("Molar concentration is amount per litre of solution.", "몰 농도는 용액 1 L에 녹아 있는 용질의 양(몰)입니다.")
    if draw.task_type == "qa":
        return [
            rule,
            say(f"{d['v']} mL are {d['v']} ÷ 1000 = {d['lv']} L.", f"부피 {d['v']} mL는 {d['v']} ÷ 1000 = {d['lv']} L입니다."),
            say(f"The amount is concentration times volume: {d['c']} × {d['lv']} = {d['n']} mol.", f"용질의 양은 몰 농도와 부피의 곱이므로 {d['c']} × {d['lv']} = {d['n']}몰입니다."),
        ]  # fmt: skip
    return [
        rule,
        say(f"So the volume is amount divided by concentration: {d['n']} ÷ {d['c']} = {d['lv']} L.", f"따라서 부피는 용질의 양을 몰 농도로 나눈 {d['n']} ÷ {d['c']} = {d['lv']} L입니다."),
        say(f"In millilitres this is {d['lv']} × 1000 = {d['v']} mL.", f"mL 단위로 나타내면 {d['lv']} × 1000 = {d['v']} mL입니다."),
    ]  # fmt: skip


def _medium(draw: Draw, d: dict[str, str]) -> list[str]:
    say, formula = draw.say, SOLUTES[draw.params[0]]
    molar = told_molar_mass(say, formula)
    if draw.task_type == "qa":
        return [
            molar,
            say(f"The sample is {d['m']} ÷ {d['molar']} = {d['n']} mol.", f"용질의 양은 {d['m']} ÷ {d['molar']} = {d['n']}몰입니다."),
            say(f"The volume is {d['v']} ÷ 1000 = {d['lv']} L.", f"용액의 부피는 {d['v']} ÷ 1000 = {d['lv']} L입니다."),
            say(f"The concentration is {d['n']} ÷ {d['lv']} = {d['c']} mol/L.", f"몰 농도는 {d['n']} ÷ {d['lv']} = {d['c']} mol/L입니다."),
        ]  # fmt: skip
    return [
        say(f"{d['v']} mL are {d['v']} ÷ 1000 = {d['lv']} L, for which {d['c']} × {d['lv']} = {d['n']} mol are needed.",
            f"부피 {d['v']} mL는 {d['v']} ÷ 1000 = {d['lv']} L이므로 필요한 용질은 {d['c']} × {d['lv']} = {d['n']}몰입니다."),
        molar,
        say(f"So {d['n']} × {d['molar']} = {d['m']} g must be weighed out.", f"따라서 필요한 질량은 {d['n']} × {d['molar']} = {d['m']} g입니다."),
    ]  # fmt: skip


def _hard(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    rule = say(
        "Water changes the volume, but not the amount of solute.", "물을 넣으면 부피는 변하지만 용질의 양은 변하지 않습니다."
    )
    if draw.task_type == "qa":
        return [
            rule,
            say(f"The amount is {d['c']} × {d['lv']} = {d['n']} mol.", f"용질의 양은 {d['c']} × {d['lv']} = {d['n']}몰입니다."),
            say(f"The new volume is {d['v']} + {d['w']} = {d['all']} mL, that is {d['lall']} L.", f"새 부피는 {d['v']} + {d['w']} = {d['all']} mL, 곧 {d['lall']} L입니다."),
            say(f"The new concentration is {d['n']} ÷ {d['lall']} = {d['d']} mol/L.", f"새 몰 농도는 {d['n']} ÷ {d['lall']} = {d['d']} mol/L입니다."),
        ]  # fmt: skip
    return [
        rule,
        say(f"The solution wanted holds {d['d']} × {d['lall']} = {d['n']} mol.", f"만들려는 용액에 든 용질의 양은 {d['d']} × {d['lall']} = {d['n']}몰입니다."),
        say(f"The stock solution contains this in {d['n']} ÷ {d['c']} = {d['lv']} L, that is {d['v']} mL.", f"원래 용액에서 이만큼의 용질이 든 부피는 {d['n']} ÷ {d['c']} = {d['lv']} L, 곧 {d['v']} mL입니다."),
        say(f"The rest is water: {d['all']} - {d['v']} = {d['w']} mL.", f"나머지는 물이므로 {d['all']} - {d['v']} = {d['w']} mL입니다."),
    ]  # fmt: skip


def _expert(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    if draw.task_type == "qa":
        return [
            say("When solutions of one solute are mixed, the amounts add up and so do the volumes.", "같은 용질의 용액을 섞으면 용질의 양과 부피가 각각 더해집니다."),
            say(f"The amounts are {d['c']} × {d['lv']} = {d['n']} mol and {d['e']} × {d['lu']} = {d['k']} mol, together {d['n']} + {d['k']} = {d['sum']} mol.",
                f"용질의 양은 {d['c']} × {d['lv']} = {d['n']}몰과 {d['e']} × {d['lu']} = {d['k']}몰이고, 합은 {d['n']} + {d['k']} = {d['sum']}몰입니다."),
            say(f"The volume is {d['v']} + {d['u']} = {d['all']} mL, that is {d['lall']} L.", f"부피는 {d['v']} + {d['u']} = {d['all']} mL, 곧 {d['lall']} L입니다."),
            say(f"The concentration is {d['sum']} ÷ {d['lall']} = {d['mix']} mol/L.", f"혼합 용액의 몰 농도는 {d['sum']} ÷ {d['lall']} = {d['mix']} mol/L입니다."),
        ]  # fmt: skip
    acid, base, acids, bases = TITRATIONS[draw.params[5]]
    return [
        say(f"The base added is {d['b']} × {d['lt']} = {d['nt']} mol.", f"넣은 염기의 양은 {d['b']} × {d['lt']} = {d['nt']}몰입니다."),
        say(f"{subscripted(acid)} gives {bases} H⁺ per formula unit and {subscripted(base)} {acids} OH⁻, so {acids} mol of acid take{'s' * (acids == 1)} {bases} mol of base.",
            f"{subscripted(acid)} 하나는 H⁺ {bases}개, {subscripted(base)} 하나는 OH⁻ {acids}개를 내놓으므로 산과 염기는 {acids}:{bases}의 몰수비로 반응합니다."),
        say(f"The sample held {d['nt']} ÷ {bases} × {acids} = {d['na']} mol of acid.", f"시료에 든 산의 양은 {d['nt']} ÷ {bases} × {acids} = {d['na']}몰입니다."),
        say(f"Its concentration is {d['na']} ÷ {d['ls']} = {d['ca']} mol/L.", f"산의 몰 농도는 {d['na']} ÷ {d['ls']} = {d['ca']} mol/L입니다."),
    ]  # fmt: skip


_STEPS = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}
_WANTED = {
    ("easy", "qa"): "n", ("easy", "reasoning"): "v", ("medium", "qa"): "c", ("medium", "reasoning"): "m",
    ("hard", "qa"): "d", ("hard", "reasoning"): "w", ("expert", "qa"): "mix", ("expert", "reasoning"): "ca",
}  # fmt: skip


def pose(draw: Draw) -> Problem:
    """qa: an amount or a concentration. reasoning: volumes and masses to take, the concentration found by titration."""
    quantities = _quantities(draw.level, draw.params)
    short = quantities if draw.level != "expert" else _of_type(quantities, draw.task_type)
    texts = {name: decimal(value) for name, value in short.items()}
    formula = SOLUTES[draw.params[0]]
    words = {"f": subscripted(formula), "masses": masses_note((formula,), draw.language)}
    if draw.level == "expert":
        words |= dict(zip(("acid", "base"), map(subscripted, TITRATIONS[draw.params[5]][:2]), strict=True))
    wanted = _WANTED[draw.level, draw.task_type]
    unit = {"n": draw.say(" mol", "몰"), "v": " mL", "w": " mL", "m": " g"}.get(wanted, " mol/L")
    question = draw.worded(BANK[draw.level, draw.task_type], **texts, **words)
    return Problem(question, tuple(_STEPS[draw.level](draw, texts)), texts[wanted] + unit, number(quantities[wanted]))


def _of_type(quantities: dict[str, Fraction], task_type: str) -> dict[str, Fraction]:
    """The mixture's numbers or the titration's: the others may have no short decimal."""
    titration = ("b", "t", "lt", "nt", "s", "ls", "na", "ca")
    return {name: value for name, value in quantities.items() if (name in titration) == (task_type != "qa")}


def recompute(draw: Draw) -> str:
    """Millilitre by millilitre in thousandths of a mole: sums, and trial of the unknown volume or concentration."""
    q = _quantities(draw.level, draw.params)
    forwards = draw.task_type == "qa"
    strength, volume = draw.params[1:3]  # hundredths of mol/L: each mL holds that many hundredths of a millimole
    held = sum(strength for _ in range(volume))
    if draw.level == "easy":
        if forwards:
            return str(Fraction(held, 100_000))
        return str(next(v for v in range(1, 2000) if v * strength == 100_000 * q["n"]))
    if draw.level == "medium":
        total = molar_mass(SOLUTES[draw.params[0]])
        if forwards:
            per_litre = q["m"] * Fraction(1000, volume)
            return str(per_litre / total)
        return str(total * held / 100_000)
    if draw.level == "hard":
        if forwards:
            return str(next(Fraction(d, 100) for d in range(1, 1000) if d * q["all"] == held))
        whole = int(q["all"])
        return str(next(w for w in range(1, whole) if (whole - w) * strength == q["d"] * 100 * whole))
    if forwards:
        other, more = draw.params[3:5]
        return str(next(Fraction(m, 100) for m in range(1, 1000) if (m - strength) * volume == (other - m) * more))
    _, _, acids, bases = TITRATIONS[draw.params[5]]
    charges = bases * 20  # positive charges that 20 mL of an acid of 1 mol/L can give, in millimoles
    taken = Fraction(sum(strength for _ in range(draw.params[6])) * acids, 1000)
    return str(taken / charges)


FAMILY = Family(
    id=ID,
    names={"en": "Concentration of solutions", "ko": "용액의 몰 농도"},
    scope={
        "en": "Molar concentrations, weighing in, diluting, mixing and titrating solutions.",
        "ko": "몰 농도, 용액 만들기, 묽히기, 섞기, 중화 적정을 다룬다.",
    },
    method="millimoles, millilitre by millilitre",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("molarity", "dilution", "titration"), "ko": ("몰 농도", "용액의 농도", "희석", "중화 적정")},
)
