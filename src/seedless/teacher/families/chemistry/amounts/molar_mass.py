"""Molar mass: mass and amount, the mass of an element in a compound, water in hydrates, formulas from masses.

A point is (place of the substance in its level's list, amount in hundredths of a mole, place of an element).
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from math import gcd
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.chemistry.amounts.molar_mass_wordings import BANK, HYDRATES, SUBSTANCES
from seedless.teacher.families.chemistry.formulas import (
    MASSES,
    atoms,
    mass_sum,
    masses_note,
    molar_mass,
    subscripted,
    told_molar_mass,
)
from seedless.teacher.families.chemistry.molecules import FUELS
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.teacher.values import number

ID = "teacher/chemistry/amounts/molar-mass"
LEVELS = {"easy": 240, "medium": 240, "hard": 240, "expert": 200}


@cache
def _listed(level: str) -> tuple[tuple[str, int], ...]:
    """Formulas of a level, with the water of a hydrate."""
    if level == "hard":
        return HYDRATES
    return tuple((formula, 0) for formula in (FUELS if level == "expert" else SUBSTANCES))


def _draw(level: str, rng: Random) -> Point | None:
    listed = _listed(level)
    place = rng.randrange(len(listed))
    hundredths = 5 * rng.randrange(1, 41) if level == "hard" else 10 * rng.randrange(2, 60)
    if level == "expert":
        hundredths = 5 * rng.randrange(1, 61)
        if not set(atoms(listed[place][0])) <= {"C", "H", "O"} or _empirical(listed[place][0]) == _plain(listed[place][0]):
            return None
    return (place, hundredths, rng.randrange(len(atoms(listed[place][0]))))


def _plain(formula: str) -> dict[str, int]:
    return dict(atoms(formula))


def _empirical(formula: str) -> dict[str, int]:
    shared = gcd(*atoms(formula).values())
    return {element: many // shared for element, many in atoms(formula).items()}


def _quantities(draw: Draw) -> tuple[str, int, dict[str, Fraction]]:
    """Formula, water of the hydrate, and the numbers of the texts by name; masses in g, amounts in mol."""
    place, hundredths, at = draw.params
    formula, water = _listed(draw.level)[place]
    n, molar = Fraction(hundredths, 100), molar_mass(formula)
    held = atoms(formula)
    element = tuple(held)[at]
    q = {"n": n, "molar": molar, "m": n * molar}
    if draw.level == "medium":
        mass, many = MASSES[element], held[element]
        q |= {"part": n * many * mass, "k": Fraction(many), "each": mass, "elem": n * many}
    elif draw.level == "hard":
        whole = molar + 18 * water
        q |= {"whole": n * whole, "all": whole, "wet": n * water * 18, "x": Fraction(water), "nw": n * water}
    elif draw.level == "expert":
        c, h, o = (n * held.get(letter, 0) for letter in "CHO")
        q |= {"c": c, "h": h, "o": o, "mc": 12 * c, "mh": h, "mo": 16 * o, "co2": 44 * c, "h2o": 9 * h}
    return formula, water, q


_SHOWN = {"easy": ("n", "m"), "medium": ("m", "part"), "hard": ("whole", "whole m"), "expert": ("mc mh mo", "m co2 h2o")}


def _shown(level: str, point: Point) -> tuple[str, ...]:
    _, _, q = _quantities(Draw(ID, level, "en", "qa", point))
    masses = " ".join(str(MASSES[element]) for element in atoms(_listed(level)[point[0]][0]))
    return tuple(f"{' '.join(decimal(q[name]) for name in order.split())} {masses}" for order in _SHOWN[level])


def _easy(draw: Draw, formula: str, d: dict[str, str]) -> list[str]:
    say = draw.say
    if draw.task_type == "qa":
        return [
            told_molar_mass(draw.say, formula),
            say(f"Mass is amount times molar mass: {d['n']} × {d['molar']} = {d['m']} g.", f"질량은 물질의 양과 몰 질량의 곱이므로 {d['n']} × {d['molar']} = {d['m']} g입니다."),
        ]  # fmt: skip
    return [
        told_molar_mass(draw.say, formula),
        say(f"The amount is mass divided by molar mass: {d['m']} ÷ {d['molar']} = {d['n']} mol.", f"물질의 양은 질량을 몰 질량으로 나눈 값이므로 {d['m']} ÷ {d['molar']} = {d['n']}몰입니다."),
        say(f"Check: {d['n']} × {d['molar']} = {d['m']} g.", f"검산: {d['n']} × {d['molar']} = {d['m']} g."),
    ]  # fmt: skip


def _medium(draw: Draw, formula: str, d: dict[str, str]) -> list[str]:
    say, element = draw.say, tuple(atoms(formula))[draw.params[2]]
    if draw.task_type == "qa":
        return [
            told_molar_mass(draw.say, formula),
            say(f"The sample holds {d['m']} ÷ {d['molar']} = {d['n']} mol of {subscripted(formula)}.", f"시료에 든 {subscripted(formula)}의 양은 {d['m']} ÷ {d['molar']} = {d['n']}몰입니다."),
            say(f"Each formula unit holds {d['k']} atom{'s' * (d['k'] != '1')} of {element}, which makes {d['n']} × {d['k']} = {d['elem']} mol of {element}.", f"화학식 하나에 {element} 원자가 {d['k']}개 있으므로 {element} 원자는 {d['n']} × {d['k']} = {d['elem']}몰입니다."),
            say(f"Their mass is {d['elem']} × {d['each']} = {d['part']} g.", f"그 질량은 {d['elem']} × {d['each']} = {d['part']} g입니다."),
        ]  # fmt: skip
    return [
        say(f"The element makes up {d['part']} ÷ {d['each']} = {d['elem']} mol of atoms.", f"{element} 원자는 {d['part']} ÷ {d['each']} = {d['elem']}몰입니다."),
        say(f"Each formula unit holds {d['k']} such atom{'s' * (d['k'] != '1')}, so there are {d['elem']} ÷ {d['k']} = {d['n']} mol of {subscripted(formula)}.", f"화학식 하나에 {d['k']}개씩 있으므로 {subscripted(formula)}의 양은 {d['elem']} ÷ {d['k']} = {d['n']}몰입니다."),
        told_molar_mass(draw.say, formula),
        say(f"Its mass is {d['n']} × {d['molar']} = {d['m']} g.", f"따라서 질량은 {d['n']} × {d['molar']} = {d['m']} g입니다."),
    ]  # fmt: skip


def _hard(draw: Draw, formula: str, d: dict[str, str]) -> list[str]:
    say = draw.say
    if draw.task_type == "qa":
        return [
            told_molar_mass(draw.say, formula),
            say(f"With its water the hydrate has {d['molar']} + {d['x']} × 18 = {d['all']} g/mol.", f"수화물의 몰 질량은 {d['molar']} + {d['x']} × 18 = {d['all']} g/mol입니다."),
            say(f"The sample is {d['whole']} ÷ {d['all']} = {d['n']} mol.", f"시료의 양은 {d['whole']} ÷ {d['all']} = {d['n']}몰입니다."),
            say(f"It loses {d['n']} × {d['x']} = {d['nw']} mol of water, which is {d['nw']} × 18 = {d['wet']} g.", f"잃는 물은 {d['n']} × {d['x']} = {d['nw']}몰이므로 {d['nw']} × 18 = {d['wet']} g입니다."),
        ]  # fmt: skip
    return [
        say(f"The water had a mass of {d['whole']} - {d['m']} = {d['wet']} g, which is {d['wet']} ÷ 18 = {d['nw']} mol.", f"물의 질량은 {d['whole']} - {d['m']} = {d['wet']} g이므로 {d['wet']} ÷ 18 = {d['nw']}몰입니다."),
        told_molar_mass(draw.say, formula),
        say(f"The dry salt is {d['m']} ÷ {d['molar']} = {d['n']} mol.", f"남은 염은 {d['m']} ÷ {d['molar']} = {d['n']}몰입니다."),
        say(f"So x is {d['nw']} ÷ {d['n']} = {d['x']}.", f"따라서 x는 {d['nw']} ÷ {d['n']} = {d['x']}입니다."),
    ]  # fmt: skip


def _expert(draw: Draw, formula: str, d: dict[str, str]) -> list[str]:
    say, held = draw.say, atoms(formula)
    names = [(letter, name) for letter, name in (("c", "C"), ("h", "H"), ("o", "O")) if name in held]
    if draw.task_type == "qa":
        divided = [(name, f"{d['m' + letter]} ÷ {decimal(MASSES[name])} = {d[letter]}") for letter, name in names]
        start = [
            say(f"Divide each mass by the atomic mass: {', '.join(f'{name} {text} mol' for name, text in divided)}.",
                f"각 질량을 원자량으로 나눕니다: {', '.join(f'{name} {text}몰' for name, text in divided)}."),
        ]  # fmt: skip
    else:
        start = [
            say(f"All carbon is in CO₂: {d['co2']} ÷ 44 = {d['c']} mol of C. Each H₂O holds two H: {d['h2o']} ÷ 18 × 2 = {d['h']} mol of H.",
                f"탄소는 모두 CO₂에 있으므로 C는 {d['co2']} ÷ 44 = {d['c']}몰, H₂O 하나에 H가 2개 있으므로 H는 {d['h2o']} ÷ 18 × 2 = {d['h']}몰입니다."),
            say(f"They weigh {d['c']} × 12 = {d['mc']} g and {d['h']} × 1 = {d['mh']} g; what is left of the sample is O: {d['m']} - {d['mc']} - {d['mh']} = {d['mo']} g, that is {d['mo']} ÷ 16 = {d['o']} mol.",
                f"그 질량은 {d['c']} × 12 = {d['mc']} g, {d['h']} × 1 = {d['mh']} g이고, 시료에서 이를 뺀 나머지가 O이므로 {d['m']} - {d['mc']} - {d['mh']} = {d['mo']} g, 곧 {d['mo']} ÷ 16 = {d['o']}몰입니다."),
        ]  # fmt: skip
    ratio = " : ".join(d[letter] for letter, _ in names)
    simple = _empirical(formula)
    lowest = " : ".join(str(simple[name]) for _, name in names)
    unit = _written(simple)
    size = sum((MASSES[name] * many for name, many in simple.items()), Fraction(0))
    times = molar_mass(formula) / size
    return [
        *start,
        say(f"The amounts {ratio} are in the ratio {lowest} of smallest whole numbers, so the empirical formula is {subscripted(unit)}.",
            f"몰수의 비는 {ratio}이고, 가장 간단한 정수비로 나타내면 {lowest}이므로 실험식은 {subscripted(unit)}입니다."),
        say(f"Its mass is {mass_sum(unit)} g/mol, and {d['molar']} ÷ {decimal(size)} = {times}.", f"실험식량은 {mass_sum(unit)}이고, {d['molar']} ÷ {decimal(size)} = {times}입니다."),
        say(f"So the molecule has {times} times these atoms: {_written(_plain(formula))}.", f"따라서 분자식은 원자의 수가 각각 {times}배인 {_written(_plain(formula))}입니다."),
    ]  # fmt: skip


def _written(held: dict[str, int]) -> str:
    """Carbon, hydrogen, oxygen: "C2H6O"."""
    return "".join(f"{name}{held[name] if held[name] > 1 else ''}" for name in ("C", "H", "O") if name in held)


_STEPS = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}
_WANTED = {
    ("easy", "qa"): "m",
    ("easy", "reasoning"): "n",
    ("medium", "qa"): "part",
    ("medium", "reasoning"): "m",
    ("hard", "qa"): "wet",
}


def pose(draw: Draw) -> Problem:
    """qa: masses forwards, at expert a formula from masses. reasoning: back to amounts, x of a hydrate, a combustion analysis."""
    formula, water, quantities = _quantities(draw)
    texts = {name: decimal(value) for name, value in quantities.items()}
    element = tuple(atoms(formula))[draw.params[2]]
    about = (formula, "CO2", "H2O") if draw.level == "expert" else (formula,) if draw.level != "hard" else (formula, "H2O")
    shown = {"f": subscripted(formula), "e": element, "masses": masses_note(about, draw.language)}
    if draw.level == "hard":
        shown["f"] = subscripted(formula) + (f"·{water}H₂O" if draw.task_type == "qa" else "·xH₂O")
        shown["dry"] = subscripted(formula)
    if draw.level == "expert":
        parts = [
            f"{texts[f'm{name.lower()}']} g {draw.say('of ' + name, '')}".strip()
            for name in ("C", "H", "O")
            if name in atoms(formula)
        ]
        korean = [f"{name} {texts[f'm{name.lower()}']} g" for name in ("C", "H", "O") if name in atoms(formula)]
        shown["parts"] = draw.say(f"{', '.join(parts[:-1])} and {parts[-1]}", ", ".join(korean))
    question = draw.worded(BANK[draw.level, draw.task_type], **(texts | shown))
    steps = tuple(_STEPS[draw.level](draw, formula, texts))
    if draw.level == "expert":
        final = _written(_plain(formula))
        return Problem(question, steps, final, AnswerKey(type="text", value=final))
    if draw.level == "hard" and draw.task_type == "reasoning":
        return Problem(question, steps, str(water), AnswerKey(type="integer", value=str(water)))
    wanted = _WANTED[draw.level, draw.task_type]
    unit = draw.say(" mol", "몰") if wanted == "n" else " g"
    return Problem(question, steps, texts[wanted] + unit, number(quantities[wanted]))


def recompute(draw: Draw) -> str:
    """Fractions of mass instead of moles; formulas and hydrates by trial of whole numbers."""
    formula, water, q = _quantities(draw)
    if draw.level == "expert":
        left, size = q["molar"], q["m"]
        for carbon in range(1, 20):
            for oxygen in range(12):
                hydrogen = left - 12 * carbon - 16 * oxygen
                if hydrogen > 0 and 12 * carbon * size == q["mc"] * left and 16 * oxygen * size == q["mo"] * left:
                    return _written({"C": carbon, "H": int(hydrogen)} | ({"O": oxygen} if oxygen else {}))
        raise ValueError(f"no formula of C, H and O fits {formula}")
    total = sum((MASSES[element] * many for element, many in atoms(formula).items()), Fraction(0))
    element = tuple(atoms(formula))[draw.params[2]]
    share = MASSES[element] * atoms(formula)[element] / total
    if draw.level == "easy":
        return str(total * q["n"] if draw.task_type == "qa" else q["m"] / total)
    if draw.level == "medium":
        return str(q["m"] * share if draw.task_type == "qa" else q["part"] / share)
    if draw.task_type == "qa":
        return str(q["whole"] * (water * 18) / (total + water * 18))
    return str(next(x for x in range(1, 30) if q["m"] * (total + 18 * x) == q["whole"] * total))


FAMILY = Family(
    id=ID,
    names={"en": "Molar mass", "ko": "몰 질량"},
    scope={
        "en": "Convert mass and amount, find elements in compounds and water in hydrates, and formulas from masses.",
        "ko": "질량과 물질의 양을 바꾸고, 화합물 속 원소와 수화물의 물, 질량으로부터 화학식을 구한다.",
    },
    method="fractions of mass and trial",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("mole", "moles", "empirical formula"), "ko": ("몰", "몰수", "화학식량", "실험식")},
)
