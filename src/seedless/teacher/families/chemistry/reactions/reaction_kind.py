"""Kinds of reactions: from the equation, from words, from the reactants alone, and from equations with a gap.

A point is (kind, place of the reaction in `equations.reactions()`); the kind is drawn first.
"""

from __future__ import annotations

from functools import cache
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.chemistry.formulas import atoms
from seedless.teacher.families.chemistry.reactions.equations import (
    KINDS,
    Reaction,
    coefficients,
    equation,
    named,
    reactions,
)
from seedless.teacher.families.chemistry.reactions.reaction_kind_wordings import ASKED, BROKEN, TOLD
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.space import Space
from seedless.text.particles import josa

ID = "teacher/chemistry/reactions/reaction-kind"
LEVELS = {"easy": 150, "medium": 150, "hard": 120, "expert": 150}
KOREAN = dict(zip(KINDS, ("화합", "분해", "단일 치환", "이중 치환", "연소"), strict=True))
_SYNTHESIS, _DECOMPOSITION, _SINGLE, _DOUBLE, _COMBUSTION = KINDS


@cache
def _of_kind() -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(place for place, one in enumerate(reactions()) if one.kind == kind) for kind in KINDS)


def _draw(_: str, rng: Random) -> Point:
    kind = rng.randrange(len(KINDS))
    return (kind, rng.choice(_of_kind()[kind]))


def _spaces() -> dict[str, Space]:
    # No numbers are shown: what tells two questions of a level apart is the reaction.
    return drawn_spaces(ID, LEVELS, _draw, lambda level, point: (f"{list(LEVELS).index(level)} {point[1]}",))


def _joined(draw: Draw, formulas: tuple[str, ...]) -> str:
    """Names in a row: "zinc and hydrochloric acid", "아연과 염산"."""
    names = [named()[formula][draw.language != "en"] for formula in formulas]
    if len(names) == 1:
        return names[0]
    if draw.language == "en":
        return f"{', '.join(names[:-1])} and {names[-1]}"
    return " ".join([*(josa(name, "과/와") for name in names[:-1]), names[-1]])


def _told(draw: Draw, reaction: Reaction) -> str:
    if draw.level == "easy":
        return equation(reaction, coefficients(reaction))
    if draw.level == "expert":
        hidden = draw.rng.randrange(len(reaction.products))
        shown = equation(reaction, coefficients(reaction)).split(" → ")
        products = shown[1].split(" + ")
        products[hidden] = "?"
        return f"{shown[0]} → {' + '.join(products)}"
    before, after = _joined(draw, reaction.reactants), _joined(draw, reaction.products)
    if draw.level == "hard":
        if reaction.kind == _DECOMPOSITION:
            return draw.worded(BROKEN, a=before)
        return draw.worded(TOLD["hard"], a=before)
    return draw.worded(TOLD["medium"], a=before, b=after)


def pose(draw: Draw) -> Problem:
    reaction = reactions()[draw.params[1]]
    rng = draw.rng
    ask = rng.choice(ASKED[draw.level])[draw.language != "en"]
    kinds = rng.sample(KINDS if draw.language == "en" else tuple(KOREAN.values()), len(KINDS))
    offered = draw.say(f"{', '.join(kinds[:-1])} or {kinds[-1]}", ", ".join(kinds))
    question = ask.format(told=_told(draw, reaction), kinds=offered)
    label = reaction.kind if draw.language == "en" else KOREAN[reaction.kind]
    return Problem(question, tuple(_reasons(draw, reaction)), label, AnswerKey(type="choice", value=label))


def _reasons(draw: Draw, reaction: Reaction) -> list[str]:
    say, done = draw.say, equation(reaction, coefficients(reaction))
    written = say(f"The equation is {done}.", f"반응식은 {done}입니다.")
    if reaction.kind == _COMBUSTION:
        fuel = _joined(draw, reaction.reactants[:1])
        return [written, say(f"Oxygen reacts with the fuel {fuel}, and its carbon and hydrogen become carbon dioxide and water.",
                             f"연료인 {josa(fuel, '이/가')} 산소와 반응하여 탄소와 수소가 이산화 탄소와 물이 됩니다.")]  # fmt: skip
    if reaction.kind == _SYNTHESIS:
        return [written, say("Two substances combine into one.", "두 물질이 결합하여 한 물질이 됩니다.")]
    if reaction.kind == _DECOMPOSITION:
        return [
            written,
            say(
                f"A single compound breaks up into {len(reaction.products)} substances.",
                f"한 화합물이 {len(reaction.products)}가지 물질로 나뉩니다.",
            ),
        ]
    if reaction.kind == _SINGLE:
        element = next(formula for formula in reaction.reactants if len(atoms(formula)) == 1)
        freed = next(formula for formula in reaction.products if len(atoms(formula)) == 1)
        first, second = (named()[one][draw.language != "en"] for one in (element, freed))
        return [written, say(f"The element {first} takes a place in the compound and sets the element {second} free.",
                             f"홑원소 물질인 {josa(first, '이/가')} 화합물의 {josa(second, '을/를')} 밀어내고 그 자리에 들어갑니다.")]  # fmt: skip
    return [
        written,
        say(
            "Two compounds exchange their ions, and two new compounds form.",
            "두 화합물이 이온을 서로 바꾸어 새로운 두 화합물이 됩니다.",
        ),
    ]


def recompute(draw: Draw) -> str:
    """By counting: elements in their free form and substances on each side, never looking at the list the reaction is from."""
    reaction = reactions()[draw.params[1]]
    before, after = (sum(len(atoms(formula)) == 1 for formula in side) for side in (reaction.reactants, reaction.products))
    if "O2" in reaction.reactants and {"CO2", "H2O"} <= set(reaction.products):
        kind = _COMBUSTION
    elif len(reaction.products) == 1:
        kind = _SYNTHESIS
    elif len(reaction.reactants) == 1:
        kind = _DECOMPOSITION
    else:
        kind = _SINGLE if before and after else _DOUBLE
    return kind if draw.language == "en" else KOREAN[kind]


FAMILY = Family(
    id=ID,
    names={"en": "Kinds of reactions", "ko": "화학 반응의 종류"},
    scope={
        "en": "Tell synthesis, decomposition, single and double replacement and combustion apart.",
        "ko": "화합, 분해, 단일 치환, 이중 치환, 연소 반응을 구별한다.",
    },
    method="counting substances and free elements",
    levels=LEVELS,
    build=_spaces,
    task_types=("classification",),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("types of reactions", "decomposition", "combustion"), "ko": ("화합", "분해 반응", "치환 반응", "연소")},
)
