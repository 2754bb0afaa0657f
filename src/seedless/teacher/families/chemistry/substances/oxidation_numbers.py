"""Oxidation numbers: in two substances, the change between them, the electrons moved, oxidised or reduced.

A point is (place of the element in `species.SPECIES`, places of two of its species, amount in mol).
"""

from __future__ import annotations

from functools import cache
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.chemistry.formulas import atoms, subscripted
from seedless.teacher.families.chemistry.substances.oxidation_numbers_wordings import BANK
from seedless.teacher.families.chemistry.substances.species import FIXED, SPECIES
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.space import Space
from seedless.teacher.values import listed
from seedless.text.particles import josa

ID = "teacher/chemistry/substances/oxidation-numbers"
LEVELS = {"easy": 75, "medium": 100, "hard": 180, "expert": 200}
LABELS = (("neither", "변화 없음"), ("oxidised", "산화"), ("reduced", "환원"))  # by the sign of the change: 0, 1, -1
_ELEMENTS = tuple(SPECIES)


def charge(formula: str) -> int:
    """Of a whole particle: "SO4^2-" is -2, "NH3" is 0."""
    raised = formula.partition("^")[2]
    return int(f"{raised[-1]}{raised[:-1] or 1}") if raised else 0


def _others(element: str, formula: str) -> list[tuple[str, int, int]]:
    """What else the particle holds: name, how often, its oxidation number or charge."""
    body = formula.partition("^")[0]
    if element != "S" and body.endswith("SO4"):
        return [("SO4", 1, -2)]
    return [(other, many, FIXED[other]) for other, many in atoms(body).items() if other != element]


def number_in(element: str, formula: str) -> int:
    """From the rules: the oxidation numbers of all atoms add up to the charge."""
    rest = charge(formula) - sum(many * each for _, many, each in _others(element, formula))
    return rest // atoms(formula.partition("^")[0])[element]


@cache
def _allowed(level: str) -> tuple[tuple[int, int, int], ...]:
    """Pairs of different species of one element, by level: binary molecules, then salts and acids, then ions as well."""

    def fits(formula: str) -> bool:
        kinds = len(atoms(formula.partition("^")[0]))
        return kinds < 3 and not charge(formula) if level == "easy" else level != "medium" or not charge(formula)

    found = []
    for place, species in enumerate(SPECIES.values()):
        kept = [at for at, formula in enumerate(species) if fits(formula)]
        found += [(place, a, b) for a in kept for b in kept if a != b]
    return tuple(found)


@cache
def _by_change(level: str) -> tuple[tuple[tuple[int, int, int], ...], ...]:
    """The allowed pairs without change, with a rise, with a fall."""
    groups: tuple[list[tuple[int, int, int]], ...] = ([], [], [])
    for pair in _allowed(level):
        before, after = _listed_numbers(pair)
        groups[(after > before) - (after < before)].append(pair)
    return tuple(map(tuple, groups))


def _listed_numbers(pair: tuple[int, ...]) -> tuple[int, int]:
    numbers = tuple(SPECIES[_ELEMENTS[pair[0]]].values())
    return numbers[pair[1]], numbers[pair[2]]


def _draw(level: str, rng: Random) -> Point:
    return (*rng.choice(_by_change(level)[rng.randrange(3)]), rng.randrange(2, 13))


def _spaces() -> dict[str, Space]:
    # Formulas hold no numbers but subscripts: what tells questions apart is the pair of substances, in either order.
    return drawn_spaces(ID, LEVELS, _draw, lambda _, point: (f"{point[0]} {min(point[1:3])} {max(point[1:3])}",))


def _signed(value: int) -> str:
    return f"+{value}" if value > 0 else str(value)


def _found(draw: Draw, element: str, formula: str, again: bool = False) -> str:
    """One sentence: the oxidation number of the element in a particle, from the rules."""
    say, value, written = draw.say, number_in(element, formula), subscripted(formula)
    body = formula.partition("^")[0]
    many, total = atoms(body)[element], charge(formula)
    others = _others(element, formula)
    if not others:
        if total == 0:
            return say(
                f"In the free element {written} the oxidation number is 0.", f"홑원소 물질 {written}에서 산화수는 0입니다."
            )
        return say(f"In the ion {written} the oxidation number is the charge, {_signed(value)}.", f"이온 {written}에서 산화수는 전하와 같은 {_signed(value)}입니다.")  # fmt: skip
    known = ", ".join(f"{subscripted(name)} {_signed(each)}" for name, _, each in others)
    terms = " + ".join(f"{count} × ({_signed(each)})" if count > 1 else f"({_signed(each)})" for _, count, each in others)
    unknown = "x" if many == 1 else f"{many}x"
    if again:  # the same rule in other words
        return say(
            f"The same sum for {written}, with {known}: {unknown} + {terms} = {total}, so x = {_signed(value)}.",
            f"마찬가지로 {written}({known})에서 {unknown} + {terms} = {total}, 곧 x = {_signed(value)}입니다.",
        )
    goal = say("0, since the particle is neutral", "0") if total == 0 else say(f"the charge {_signed(total)}", _signed(total))
    return say(
        f"In {written} ({known}) the oxidation numbers add up to {unknown} + {terms}, which must be {goal}, so x is {_signed(value)}.",
        f"{written}({known})에서 산화수의 합 {unknown} + {terms}의 값이 {josa(goal, '이/가')} 되어야 하므로 x는 {_signed(value)}입니다.",
    )


def pose(draw: Draw) -> Problem:
    """qa: two numbers, their change at hard, moles of electrons at expert. classification: oxidised, reduced or neither."""
    element = _ELEMENTS[draw.params[0]]
    species = tuple(SPECIES[element])
    first, second = species[draw.params[1]], species[draw.params[2]]
    amount = draw.params[3]
    a, b = number_in(element, first), number_in(element, second)
    change, say = b - a, draw.say
    question = draw.worded(
        BANK[draw.level if draw.task_type == "qa" else "classification"],
        e=element, a=subscripted(first), b=subscripted(second), n=amount,
    )  # fmt: skip
    plain = not _others(element, first)
    steps = [_found(draw, element, first), _found(draw, element, second, again=not plain)]
    if draw.task_type == "classification":
        label = LABELS[(change > 0) - (change < 0)][draw.language != "en"]
        if not change:
            last = say(
                "The oxidation number does not change, so it is neither oxidised nor reduced.",
                "산화수가 변하지 않으므로 산화도 환원도 아닙니다.",
            )
        else:
            last = say(f"The oxidation number {'rises' if change > 0 else 'falls'}, and that is what {'oxidation' if change > 0 else 'reduction'} means.",
                       f"산화수가 {'증가' if change > 0 else '감소'}하였으므로 {'산화' if change > 0 else '환원'}입니다.")  # fmt: skip
        return Problem(question, (*steps, last), label, AnswerKey(type="choice", value=label))
    if draw.level in ("easy", "medium"):
        return Problem(question, tuple(steps), f"{_signed(a)}, {_signed(b)}", AnswerKey(type="list", value=listed((a, b))))
    back = f"({_signed(a)})"
    difference = f"{_signed(b) if b <= 0 else b} - {back} = {_signed(change) if change <= 0 else change}"
    steps.append(say(f"The change is {difference}.", f"산화수의 변화는 {difference}입니다."))
    if draw.level == "hard":
        return Problem(question, tuple(steps), _signed(change), AnswerKey(type="integer", value=str(change)))
    each = atoms(first.partition("^")[0])[element]
    electrons = abs(change) * each * amount
    steps.append(
        say(f"Each atom of {element} exchanges {abs(change)} electron{'s' * (abs(change) != 1)}, and {amount} mol of {subscripted(first)} hold {amount} × {each} = {amount * each} mol of such atoms.",
            f"{element} 원자 하나가 전자 {abs(change)}개를 주고받으며, {subscripted(first)} {amount}몰에는 {element} 원자가 {amount} × {each} = {amount * each}몰 들어 있습니다."))  # fmt: skip
    steps.append(say(f"So {abs(change)} × {amount * each} = {electrons} mol of electrons are exchanged.", f"따라서 이동한 전자는 {abs(change)} × {amount * each} = {electrons}몰입니다."))  # fmt: skip
    return Problem(question, tuple(steps), f"{electrons}{say(' mol', '몰')}", AnswerKey(type="integer", value=str(electrons)))


def recompute(draw: Draw) -> str:
    """Oxidation numbers from a table of the literature instead of the rules."""
    before, after = _listed_numbers(draw.params)
    if draw.task_type == "classification":
        return LABELS[(after > before) - (after < before)][draw.language != "en"]
    if draw.level in ("easy", "medium"):
        return listed((before, after))
    if draw.level == "hard":
        return str(after - before)
    element = _ELEMENTS[draw.params[0]]
    body = tuple(SPECIES[element])[draw.params[1]].partition("^")[0]
    moved = abs(after - before) * draw.params[3]
    return str(sum(moved for _ in range(atoms(body)[element])))


FAMILY = Family(
    id=ID,
    names={"en": "Oxidation numbers", "ko": "산화수"},
    scope={
        "en": "Find oxidation numbers, their change and the electrons moved, and tell oxidation from reduction.",
        "ko": "산화수와 그 변화, 이동한 전자의 양을 구하고 산화와 환원을 구별한다.",
    },
    method="oxidation numbers from a table",
    levels=LEVELS,
    build=_spaces,
    task_types=("qa", "classification"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("oxidation states", "redox", "oxidation and reduction"), "ko": ("산화 환원", "산화와 환원", "산화 상태")},
)
