"""Stoichiometry with solutions: precipitates from two solutions, the volume that reacts, what is left, purity by titration.

A point is (place of the reaction, concentration and volume of the first solution, concentration and more of the second).
"""

from __future__ import annotations

from fractions import Fraction
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.chemistry.amounts import solutions, stoichiometry
from seedless.teacher.families.chemistry.amounts.reacting_solutions_wordings import BANK, REACTIONS
from seedless.teacher.families.chemistry.formulas import masses_note, molar_mass, subscripted, told_molar_mass
from seedless.teacher.families.chemistry.reactions.equations import coefficients, equation
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.teacher.space import Space
from seedless.teacher.values import number

ID = "teacher/chemistry/amounts/with/reacting-solutions"
LEVELS = {"easy": 130, "medium": 130, "hard": 120, "expert": 130}

# easy (reaction, concentration in hundredths of mol/L, volume in mL). medium (… , concentration of the second). hard (… ,
# concentration of the second, volume that is too much). expert (… , mL of titrant, percent of the sample that is pure).


def _draw(level: str, rng: Random) -> Point | None:
    place, strength, volume = rng.randrange(len(REACTIONS)), 5 * rng.randrange(1, 21), 10 * rng.randrange(2, 51)
    if level == "easy":
        return (place, strength, volume)
    a, b, *_ = coefficients(REACTIONS[place])
    other = 5 * rng.randrange(1, 21)
    if level == "expert":
        return (place, strength, rng.randrange(8, 46), 5 * rng.randrange(8, 20))
    exact = Fraction(strength * volume * b, a * other)
    if exact.denominator != 1 or exact > 600 or exact % 5:
        return None
    if level == "medium":
        return (place, strength, volume, other)
    extra = 10 * rng.randrange(1, 41)
    whole = volume + int(exact) + extra
    return (place, strength, volume, other, extra) if 10 * other * extra % whole == 0 else None


def _quantities(level: str, point: Point) -> dict[str, Fraction]:
    """The numbers of the texts by name: mol/L, mL (and L as "l..."), mol, g."""
    reaction = REACTIONS[point[0]]
    a, b, p, *_ = coefficients(reaction)
    c, v = Fraction(point[1], 100), Fraction(point[2])
    n = c * v / 1000
    solid = molar_mass(reaction.products[0])
    q = {"c": c, "v": v, "lv": v / 1000, "n": n, "np": n / a * p, "mp": solid, "g": n / a * p * solid, "nb": n / a * b}
    if level in ("medium", "hard"):
        e = Fraction(point[3], 100)
        used = q["nb"] / e * 1000
        q |= {"e": e, "u": used, "lu": used / 1000}
    if level == "hard":
        extra = Fraction(point[4])
        given = used + extra
        q |= {"u": given, "lu": given / 1000, "k": e * given / 1000, "left": e * extra / 1000, "all": v + given}
        q |= {"lall": (v + given) / 1000, "end": e * extra / (v + given)}
    if level == "expert":  # a tenth of the sample's solution is titrated
        percent, salt = Fraction(point[3]), molar_mass(reaction.reactants[1])
        pure = q["nb"] * 10 * salt
        q |= {"percent": percent, "ms": salt, "n10": q["nb"] * 10, "pure": pure, "sample": pure * 100 / percent}
    return q


_SHOWN = {
    "easy": ("v c", "g c"),
    "medium": ("v c e", "v c u"),
    "hard": ("v c u e",),
    "expert": ("sample v c", "sample percent c"),
}


def _shown(level: str, point: Point) -> tuple[str, ...]:
    q = _quantities(level, point)
    return tuple(" ".join(str(q[name]) for name in order.split()) for order in _SHOWN[level])


def _finite(level: str, point: Point) -> bool:
    """Whether all values are short decimals: a purity may make the sample's mass a long one."""
    return level != "expert" or 1000 % _quantities(level, point)["sample"].denominator == 0


def _spaces() -> dict[str, Space]:
    def draw(level: str, rng: Random) -> Point | None:
        point = _draw(level, rng)
        return point if point is not None and _finite(level, point) else None

    return drawn_spaces(ID, LEVELS, draw, _shown)


class _Sentences:
    """The sentences that the levels share, for one draw."""

    def __init__(self, draw: Draw) -> None:
        self.say = draw.say
        self.reaction = REACTIONS[draw.params[0]]
        self.many = coefficients(self.reaction)
        self.q = _quantities(draw.level, draw.params)
        self.d = {name: decimal(value) for name, value in self.q.items()}
        self.a, self.b = map(subscripted, self.reaction.reactants)
        self.p = subscripted(self.reaction.products[0])

    def amount(self) -> str:
        d = self.d
        return self.say(
            f"The first solution holds {d['c']} × {d['lv']} = {d['n']} mol of {self.a}.",
            f"첫째 용액에 든 {self.a}의 양은 {d['c']} × {d['lv']} = {d['n']}몰입니다.",
        )

    def molar(self, formula: str) -> str:
        return told_molar_mass(self.say, formula)

    def solid(self) -> list[str]:
        a, _, p, *_ = self.many
        d = self.d
        return [
            self.say(f"By the equation {a} mol of {self.a} give{'s' * (a == 1)} {p} mol of {self.p}: {d['n']} ÷ {a} × {p} = {d['np']} mol.",
                     f"반응식에서 {self.a} {a}몰이 반응하면 {self.p} {p}몰이 생기므로 {d['n']} ÷ {a} × {p} = {d['np']}몰입니다."),
            self.molar(self.reaction.products[0]),
            self.say(f"The precipitate weighs {d['np']} × {d['mp']} = {d['g']} g.", f"앙금의 질량은 {d['np']} × {d['mp']} = {d['g']} g입니다."),
        ]  # fmt: skip

    def partner(self) -> str:
        a, b, *_ = self.many
        d = self.d
        return self.say(
            f"The {self.a} takes {d['n']} ÷ {a} × {b} = {d['nb']} mol of {self.b}.",
            f"{self.a}의 전부와 반응하는 {self.b}의 양은 {d['n']} ÷ {a} × {b} = {d['nb']}몰입니다.",
        )


def _easy(s: _Sentences, forwards: bool) -> list[str]:
    a, _, p, *_ = s.many
    d, say = s.d, s.say
    if forwards:
        return [s.amount(), *s.solid()]
    return [
        s.molar(s.reaction.products[0]),
        say(f"The precipitate is {d['g']} ÷ {d['mp']} = {d['np']} mol.", f"앙금의 양은 {d['g']} ÷ {d['mp']} = {d['np']}몰입니다."),
        say(f"It takes {d['np']} ÷ {p} × {a} = {d['n']} mol of {s.a}.", f"필요한 {s.a}의 양은 {d['np']} ÷ {p} × {a} = {d['n']}몰입니다."),
        say(f"The volume is {d['n']} ÷ {d['c']} = {d['lv']} L, that is {d['v']} mL.", f"용액의 부피는 {d['n']} ÷ {d['c']} = {d['lv']} L, 곧 {d['v']} mL입니다."),
    ]  # fmt: skip


def _medium(s: _Sentences, forwards: bool) -> list[str]:
    d, say = s.d, s.say
    if forwards:
        last = say(
            f"The second solution contains this in {d['nb']} ÷ {d['e']} = {d['lu']} L, that is {d['u']} mL.",
            f"둘째 용액에서 이만큼이 든 부피는 {d['nb']} ÷ {d['e']} = {d['lu']} L, 곧 {d['u']} mL입니다.",
        )
    else:
        last = say(
            f"They came in {d['u']} mL, that is {d['lu']} L, so the concentration is {d['nb']} ÷ {d['lu']} = {d['e']} mol/L.",
            f"이것이 {d['u']} mL, 곧 {d['lu']} L에 들어 있으므로 몰 농도는 {d['nb']} ÷ {d['lu']} = {d['e']} mol/L입니다.",
        )
    return [s.amount(), s.partner(), last]


def _hard(s: _Sentences, forwards: bool) -> list[str]:
    d, say = s.d, s.say
    compared = [
        s.amount(),
        say(f"The second holds {d['e']} × {d['lu']} = {d['k']} mol of {s.b}.", f"둘째 용액에 든 {s.b}의 양은 {d['e']} × {d['lu']} = {d['k']}몰입니다."),
        s.partner(),
        say(f"There is more of {s.b}, so {s.a} is used up.", f"{s.b}의 양이 이보다 많으므로 {s.a}의 전부가 반응합니다."),
    ]  # fmt: skip
    if forwards:
        return [*compared, *s.solid()]
    return [
        *compared,
        say(f"Left over are {d['k']} - {d['nb']} = {d['left']} mol of {s.b}.", f"남는 {s.b}의 양은 {d['k']} - {d['nb']} = {d['left']}몰입니다."),
        say(f"They are in {d['v']} + {d['u']} = {d['all']} mL, that is {d['lall']} L, so their concentration is {d['left']} ÷ {d['lall']} = {d['end']} mol/L.",
            f"전체 부피는 {d['v']} + {d['u']} = {d['all']} mL, 곧 {d['lall']} L이므로 몰 농도는 {d['left']} ÷ {d['lall']} = {d['end']} mol/L입니다."),
    ]  # fmt: skip


def _expert(s: _Sentences, forwards: bool) -> list[str]:
    a, b, *_ = s.many
    d, say = s.d, s.say
    if forwards:
        return [
            say(f"The titrant holds {d['c']} × {d['lv']} = {d['n']} mol of {s.a}.", f"적정에 쓴 {s.a}의 양은 {d['c']} × {d['lv']} = {d['n']}몰입니다."),
            say(f"It reacts with {d['n']} ÷ {a} × {b} = {d['nb']} mol of {s.b}, a tenth of what was dissolved, so the sample holds {d['nb']} × 10 = {d['n10']} mol.",
                f"이와 반응한 {s.b}의 양은 {d['n']} ÷ {a} × {b} = {d['nb']}몰로 전체의 1/10이므로, 시료에는 {d['nb']} × 10 = {d['n10']}몰이 들어 있습니다."),
            s.molar(s.reaction.reactants[1]),
            say(f"This is {d['n10']} × {d['ms']} = {d['pure']} g of {s.b}.", f"{s.b}의 질량은 {d['n10']} × {d['ms']} = {d['pure']} g입니다."),
            say(f"Of the sample this is {d['pure']} ÷ {d['sample']} × 100 = {d['percent']} percent.", f"시료에서 차지하는 비율은 {d['pure']} ÷ {d['sample']} × 100 = {d['percent']}, 곧 {d['percent']}%입니다."),
        ]  # fmt: skip
    return [
        say(f"The sample contains {d['sample']} × {d['percent']}/100 = {d['pure']} g of {s.b}.", f"시료에 든 {s.b}의 질량은 {d['sample']} × {d['percent']}/100 = {d['pure']} g입니다."),
        s.molar(s.reaction.reactants[1]),
        say(f"That is {d['pure']} ÷ {d['ms']} = {d['n10']} mol, and a tenth of it, {d['n10']} ÷ 10 = {d['nb']} mol, is titrated.",
            f"그 양은 {d['pure']} ÷ {d['ms']} = {d['n10']}몰이고, 그 1/10인 {d['n10']} ÷ 10 = {d['nb']}몰을 적정합니다."),
        say(f"It takes {d['nb']} ÷ {b} × {a} = {d['n']} mol of {s.a}.", f"필요한 {s.a}의 양은 {d['nb']} ÷ {b} × {a} = {d['n']}몰입니다."),
        say(f"The volume is {d['n']} ÷ {d['c']} = {d['lv']} L, that is {d['v']} mL.", f"용액의 부피는 {d['n']} ÷ {d['c']} = {d['lv']} L, 곧 {d['v']} mL입니다."),
    ]  # fmt: skip


_STEPS = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}
_WANTED = {
    ("easy", "qa"): ("g", " g"), ("easy", "reasoning"): ("v", " mL"), ("medium", "qa"): ("u", " mL"), ("medium", "reasoning"): ("e", " mol/L"),
    ("hard", "qa"): ("g", " g"), ("hard", "reasoning"): ("end", " mol/L"), ("expert", "qa"): ("percent", "%"), ("expert", "reasoning"): ("v", " mL"),
}  # fmt: skip


def pose(draw: Draw) -> Problem:
    """qa: a precipitate, a volume, a purity. reasoning: back to volumes and concentrations."""
    s = _Sentences(draw)
    about = {"easy": (s.reaction.products[0],), "expert": (s.reaction.reactants[1],)}.get(draw.level, ())
    if draw.level == "hard" and draw.task_type == "qa":
        about = (s.reaction.products[0],)
    note = f" {masses_note(about, draw.language)}" if about else ""
    words = {"a": s.a, "b": s.b, "p": s.p, "equation": equation(s.reaction, s.many)}
    wanted, unit = _WANTED[draw.level, draw.task_type]
    question = draw.worded(BANK[draw.level, draw.task_type], **words, **s.d) + note
    return Problem(question, tuple(_STEPS[draw.level](s, draw.task_type == "qa")), s.d[wanted] + unit, number(s.q[wanted]))


def recompute(draw: Draw) -> str:
    """Equivalents in millimoles of the whole equation: each solution allows so many runs of it, and the least decides."""
    reaction = REACTIONS[draw.params[0]]
    a, b, p, *_ = coefficients(reaction)
    q = _quantities(draw.level, draw.params)
    forwards = draw.task_type == "qa"

    run = Fraction(p) * molar_mass(reaction.products[0]) / 1000  # grams of precipitate a millimole of runs
    if draw.level == "easy":
        return str(q["c"] * q["v"] / a * run if forwards else q["g"] / run * a / q["c"])
    runs = q["c"] * q["v"] / a
    if draw.level == "medium":
        return str(runs * b / q["e"] if forwards else runs * b / q["u"])
    if draw.level == "hard":
        possible = min(runs, q["e"] * q["u"] / b)
        return str(possible * run if forwards else (q["e"] * q["u"] - possible * b) / (q["v"] + q["u"]))
    each = b * molar_mass(reaction.reactants[1]) / 1000
    if forwards:
        return str(runs * each * 1000 / q["sample"])
    return str(q["sample"] * q["percent"] / 1000 / each * a / q["c"])


FAMILY = Family(
    id=ID,
    names={"en": "Stoichiometry with solutions", "ko": "용액 반응의 양적 관계"},
    scope={
        "en": "Precipitates and titrations, where concentrations give the amounts that an equation relates.",
        "ko": "몰 농도로 구한 물질의 양을 반응식에 적용하여 앙금 생성과 적정 문제를 푼다.",
    },
    method="runs of the equation in millimoles",
    levels=LEVELS,
    build=_spaces,
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    concepts=(stoichiometry.ID, solutions.ID),
)
