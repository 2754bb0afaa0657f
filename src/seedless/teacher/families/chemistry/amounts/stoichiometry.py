"""Stoichiometry: masses along an equation, the limiting reactant, what is left over, and the yield.

A point is (place of the reaction, place of the product asked for, hundredths of a mole of reaction, more): `more` is by how
many hundredths of a mole the second reactant is in excess (the first when negative), at expert the yield in percent.
"""

from __future__ import annotations

from fractions import Fraction
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.chemistry.amounts.stoichiometry_wordings import BANK, REACTIONS
from seedless.teacher.families.chemistry.formulas import (
    MASSES,
    atoms,
    mass_sum,
    masses_note,
    molar_mass,
    subscripted,
    told_molar_mass,
)
from seedless.teacher.families.chemistry.reactions.equations import Reaction, coefficients, equation
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.teacher.values import number

ID = "teacher/chemistry/amounts/stoichiometry"
LEVELS = {"easy": 240, "medium": 240, "hard": 240, "expert": 200}


def _reaction(point: Point) -> Reaction:
    return REACTIONS[point[0]]


def _draw(level: str, rng: Random) -> Point | None:
    place = rng.randrange(len(REACTIONS))
    reaction = REACTIONS[place]
    products = len(reaction.products)
    amount = 10 * rng.randrange(1, 31)
    if level in ("easy", "medium"):
        return (place, rng.randrange(products), amount, 0)
    if len(reaction.reactants) < 2:
        return None
    if level == "hard":
        return (place, rng.randrange(products), amount, 10 * rng.randrange(1, 21) * rng.choice((1, -1)))
    product = rng.randrange(products)
    if reaction.products[product] == "H2O" and products > 1:
        return None  # nobody works for the water
    return (place, product, amount, 5 * rng.randrange(8, 20))


def _quantities(level: str, point: Point) -> tuple[tuple[str, str, str], tuple[int, int, int], dict[str, Fraction]]:
    """Formulas and coefficients of the limiting reactant, the other one, the product; masses in g and amounts in mol by name."""
    reaction = _reaction(point)
    many = coefficients(reaction)
    asked = len(reaction.reactants) + point[1]
    second = len(reaction.reactants) - 1
    first = second if point[3] < 0 else 0
    second -= first
    formulas = (reaction.reactants[first], reaction.reactants[second], reaction.substances[asked])
    a, b, p = many[first], many[second], many[asked]
    runs = Fraction(point[2], 100)
    ma, mb, mp = (molar_mass(formula) for formula in formulas)
    extra = Fraction(abs(point[3]), 100) if level == "hard" else Fraction(0)
    q = {"na": a * runs, "np": p * runs, "ma": ma, "mp": mp, "ga": a * runs * ma, "gp": p * runs * mp}
    if level == "hard":
        q |= {
            "mb": mb,
            "used": b * runs,
            "nb": b * runs + extra,
            "gb": (b * runs + extra) * mb,
            "extra": extra,
            "left": extra * mb,
        }
    if level == "expert":
        q |= {"percent": Fraction(point[3]), "got": q["gp"] * point[3] / 100}
    return formulas, (a, b, p), q


_SHOWN = {"easy": ("na", "gp"), "medium": ("ga", "gp"), "hard": ("ga gb", "ga gb"), "expert": ("ga percent", "ga got")}


def _shown(level: str, point: Point) -> tuple[str, ...]:
    formulas, _, q = _quantities(level, point)
    masses = " ".join(str(MASSES[element]) for element in dict.fromkeys(e for f in formulas for e in atoms(f)))
    orders = ("gb ga",) if point[3] < 0 else _SHOWN[level]
    return tuple(f"{' '.join(str(q[name]) for name in order.split())} {masses}" for order in orders)


class _Sentences:
    """The sentences that the levels share, for one draw."""

    def __init__(self, draw: Draw) -> None:
        self.draw, self.say = draw, draw.say
        formulas, self.many, self.q = _quantities(draw.level, draw.params)
        self.plain = formulas
        self.a, self.b, self.p = map(subscripted, formulas)
        self.d = {name: decimal(value) for name, value in self.q.items()}

    def molar(self, *places: int) -> str:
        sums = ", ".join(f"{subscripted(self.plain[place])}: {mass_sum(self.plain[place])} g/mol" for place in places)
        if len(places) == 1:
            return told_molar_mass(self.say, self.plain[places[0]])
        return self.say(f"The molar masses needed are {sums}.", f"필요한 몰 질량을 구하면 {sums}입니다.")

    def product(self) -> str:
        a, _, p = self.many
        return self.say(
            f"By the equation {a} mol of {self.a} give{'s' * (a == 1)} {p} mol of {self.p}: {self.d['na']} ÷ {a} × {p} = {self.d['np']} mol.",
            f"반응식에서 {self.a} {a}몰이 반응하면 {self.p} {p}몰이 생기므로 {self.d['na']} ÷ {a} × {p} = {self.d['np']}몰입니다.",
        )

    def amount(self) -> str:
        return self.say(
            f"The amount of {self.a} is {self.d['ga']} ÷ {self.d['ma']} = {self.d['na']} mol.",
            f"{self.a}의 양은 {self.d['ga']} ÷ {self.d['ma']} = {self.d['na']}몰입니다.",
        )

    def mass(self) -> str:
        return self.say(
            f"Their mass is {self.d['np']} × {self.d['mp']} = {self.d['gp']} g.",
            f"그 질량은 {self.d['np']} × {self.d['mp']} = {self.d['gp']} g입니다.",
        )

    def back(self) -> list[str]:
        """From the mass of the product to the amount of the first reactant."""
        a, _, p = self.many
        return [
            self.say(
                f"The product is {self.d['gp']} ÷ {self.d['mp']} = {self.d['np']} mol of {self.p}.",
                f"생성물 {self.p}의 양은 {self.d['gp']} ÷ {self.d['mp']} = {self.d['np']}몰입니다.",
            ),
            self.say(
                f"By the equation {p} mol of {self.p} take{'s' * (p == 1)} {a} mol of {self.a}: {self.d['np']} ÷ {p} × {a} = {self.d['na']} mol.",
                f"반응식에서 {self.p} {p}몰이 생기려면 {self.a} {a}몰이 필요하므로 {self.d['np']} ÷ {p} × {a} = {self.d['na']}몰입니다.",
            ),
        ]


def _easy(s: _Sentences) -> list[str]:
    return [s.molar(2), s.product(), s.mass()] if s.draw.task_type == "qa" else [s.molar(2), *s.back()]


def _medium(s: _Sentences) -> list[str]:
    if s.draw.task_type == "qa":
        return [s.molar(0, 2), s.amount(), s.product(), s.mass()]
    last = s.say(
        f"This is {s.d['na']} × {s.d['ma']} = {s.d['ga']} g of {s.a}.",
        f"따라서 {s.a}의 질량은 {s.d['na']} × {s.d['ma']} = {s.d['ga']} g입니다.",
    )
    return [s.molar(0, 2), *s.back(), last]


def _hard(s: _Sentences) -> list[str]:
    a, b, _ = s.many
    d, say = s.d, s.say
    compared = [
        say(f"There are {d['ga']} ÷ {d['ma']} = {d['na']} mol of {s.a} and {d['gb']} ÷ {d['mb']} = {d['nb']} mol of {s.b}.",
            f"{s.a}의 양은 {d['ga']} ÷ {d['ma']} = {d['na']}몰, {s.b}의 양은 {d['gb']} ÷ {d['mb']} = {d['nb']}몰입니다."),
        say(f"To use up all {s.a}, {d['na']} ÷ {a} × {b} = {d['used']} mol of {s.b} are needed; there is more, so {s.a} is the limiting reactant.",
            f"{s.a}의 전부와 반응하는 {s.b}의 양은 {d['na']} ÷ {a} × {b} = {d['used']}몰이고, {s.b}의 양이 이보다 많으므로 한계 반응물은 {s.a}입니다."),
    ]  # fmt: skip
    if s.draw.task_type == "qa":
        return [s.molar(0, 1, 2), *compared, s.product(), s.mass()]
    return [
        s.molar(0, 1),
        *compared,
        say(f"Left over are {d['nb']} - {d['used']} = {d['extra']} mol of {s.b}.", f"남는 {s.b}의 양은 {d['nb']} - {d['used']} = {d['extra']}몰입니다."),
        say(f"Their mass is {d['extra']} × {d['mb']} = {d['left']} g.", f"그 질량은 {d['extra']} × {d['mb']} = {d['left']} g입니다."),
    ]  # fmt: skip


def _expert(s: _Sentences) -> list[str]:
    d, say = s.d, s.say
    full = say(
        f"With full yield this is {d['np']} × {d['mp']} = {d['gp']} g of {s.p}.",
        f"이론적으로 얻을 수 있는 {s.p}의 질량은 {d['np']} × {d['mp']} = {d['gp']} g입니다.",
    )
    if s.draw.task_type == "qa":
        last = say(
            f"Only {d['percent']}% of it is obtained: {d['gp']} × {d['percent']}/100 = {d['got']} g.",
            f"수득률이 {d['percent']}%이므로 실제로 얻는 질량은 {d['gp']} × {d['percent']}/100 = {d['got']} g입니다.",
        )
    else:
        last = say(
            f"The yield is {d['got']} ÷ {d['gp']} × 100 = {d['percent']}, that is {d['percent']}%.",
            f"수득률은 {d['got']} ÷ {d['gp']} × 100 = {d['percent']}, 곧 {d['percent']}%입니다.",
        )
    return [s.molar(0, 2), s.amount(), s.product(), full, last]


_STEPS = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}
_WANTED = {
    ("easy", "qa"): "gp", ("easy", "reasoning"): "na", ("medium", "qa"): "gp", ("medium", "reasoning"): "ga",
    ("hard", "qa"): "gp", ("hard", "reasoning"): "left", ("expert", "qa"): "got", ("expert", "reasoning"): "percent",
}  # fmt: skip


def pose(draw: Draw) -> Problem:
    """qa: the mass of the product. reasoning: back to a reactant, the mass left over, or the yield."""
    sentences = _Sentences(draw)
    reaction = _reaction(draw.params)
    places = {"hard": (0, 1, 2), "easy": (2,)}.get(draw.level, (0, 2))
    wanted = _WANTED[draw.level, draw.task_type]
    words = {**sentences.d, "a": sentences.a, "b": sentences.b, "p": sentences.p}
    if draw.params[3] < 0:  # the question names the reactants in the order of the equation
        words |= {"a": sentences.b, "b": sentences.a, "ga": sentences.d["gb"], "gb": sentences.d["ga"]}
    question = draw.worded(
        BANK[draw.level, draw.task_type],
        equation=equation(reaction, coefficients(reaction)),
        masses=masses_note(tuple(sentences.plain[place] for place in places), draw.language),
        **words,
    )
    unit = {"na": draw.say(" mol", "몰"), "percent": "%"}.get(wanted, " g")
    final = sentences.d[wanted] + unit
    return Problem(question, tuple(_STEPS[draw.level](sentences)), final, number(sentences.q[wanted]))


def recompute(draw: Draw) -> str:
    """Proportions of masses alone: so many grams of one substance for each gram of another, without amounts in moles."""
    (first, second, product), (a, b, p), q = _quantities(draw.level, draw.params)
    weights = [
        many * sum((MASSES[element] * held for element, held in atoms(formula).items()), Fraction(0))
        for many, formula in ((a, first), (b, second), (p, product))
    ]
    forwards = draw.task_type == "qa"
    if draw.level == "easy":
        return str(q["na"] / a * weights[2] if forwards else q["gp"] / weights[2] * a)
    if draw.level == "medium":
        return str(q["ga"] * weights[2] / weights[0] if forwards else q["gp"] * weights[0] / weights[2])
    if draw.level == "hard":
        possible = min(q["ga"] / weights[0], q["gb"] / weights[1])
        return str(possible * weights[2] if forwards else q["gb"] - possible * weights[1])
    full = q["ga"] * weights[2] / weights[0]
    return str(full * q["percent"] / 100 if forwards else q["got"] * 100 / full)


FAMILY = Family(
    id=ID,
    names={"en": "Stoichiometry", "ko": "화학 반응의 양적 관계"},
    scope={
        "en": "Masses and amounts along a balanced equation, the limiting reactant, the excess and the yield.",
        "ko": "화학 반응식을 이용한 질량과 물질의 양, 한계 반응물, 남는 물질, 수득률을 구한다.",
    },
    method="proportions of masses",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("limiting reactant", "theoretical yield", "mole ratio"),
        "ko": ("화학 양론", "양적 관계", "한계 반응물", "수득률"),
    },
)
