"""Balancing equations: smallest whole coefficients, amounts that react with each other, the finished equation as a text.

A point is (place of the reaction in `equations.reactions()`, multiple of the equation that reacts).
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from math import gcd, lcm

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, distinct_spaces
from seedless.teacher.families.chemistry.formulas import subscripted
from seedless.teacher.families.chemistry.reactions.equation_balancing_wordings import BANK
from seedless.teacher.families.chemistry.reactions.equations import (
    Reaction,
    coefficients,
    equation,
    links,
    reactions,
    signed_atoms,
)
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.space import Space
from seedless.teacher.values import listed
from seedless.text.particles import josa

ID = "teacher/chemistry/reactions/equation-balancing"
LEVELS = {"easy": 100, "medium": 100, "hard": 100, "expert": 100}


@cache
def _by_difficulty() -> tuple[tuple[int, ...], ...]:
    """Places of the reactions that need coefficients at all, in four groups: many substances and large numbers come last."""

    def difficulty(place: int) -> tuple[int, int]:
        reaction = reactions()[place]
        return 3 * len(reaction.substances) + sum(coefficients(reaction)) + len(signed_atoms(reaction)), place

    unequal = sorted((place for place, one in enumerate(reactions()) if max(coefficients(one)) > 1), key=difficulty)
    quarter = len(unequal) // 4
    return tuple(tuple(unequal[part * quarter : (part + 1) * quarter]) for part in range(4))


def _candidates(group: tuple[int, ...]) -> Iterator[Point]:
    return ((place, 2 + place * 7 % 8) for place in group)


def _spaces() -> dict[str, Space]:
    groups = dict(zip(LEVELS, map(_candidates, _by_difficulty()), strict=True))
    return distinct_spaces(groups, lambda _, point: (str(point[0]),), most=100)


def _start(draw: Draw, reaction: Reaction) -> str:
    start, _ = links(reaction)
    formula = subscripted(reaction.substances[start])
    return draw.say(
        f"Give {formula}, the most complex formula, the coefficient 1 for now and follow one element at a time.",
        f"가장 복잡한 {formula}의 계수를 우선 1로 놓고 원소를 하나씩 맞추어 갑니다.",
    )


def _link_steps(draw: Draw, reaction: Reaction) -> Iterator[str]:
    """A sentence for each element followed: atoms on the other side, less those already here, shared out."""
    start, found = links(reaction)
    known = {start: Fraction(1)}
    rows, say = signed_atoms(reaction), draw.say
    for link in found:
        row = rows[link.element]
        each = abs(row[link.place])
        other = [(known[p], abs(n)) for p, n in enumerate(row) if p in known and n * row[link.place] < 0]
        same = [(known[p], abs(n)) for p, n in enumerate(row) if p in known and n * row[link.place] > 0]
        there, here = (sum((a * b for a, b in pairs), Fraction(0)) for pairs in (other, same))
        count = " + ".join(f"{a} × {b}" for a, b in other) + f" = {there}"
        formula = subscripted(reaction.substances[link.place])
        text = say(f"{link.element}: the other side has {count}", f"{link.element}: 반대쪽의 원자 수는 {count}")
        if same:
            already = " + ".join(f"{a} × {b}" for a, b in same) + (f" = {here}" if len(same) > 1 or same[0][0] != 1 else "")
            already = already if "=" in already else str(here)
            text += say(f", this side already has {already}", f", 같은 쪽에 이미 있는 원자 수는 {already}")
            share = f"({there} - {here}) ÷ {each}" if each > 1 else f"{there} - {here}"
        else:
            share = f"{there} ÷ {each}" if each > 1 else ""
        value = f"{share} = {link.coefficient}" if share else str(link.coefficient)
        yield text + say(f", so {formula} gets {value}.", f"이므로 {formula}의 계수는 {value}입니다.")
        known[link.place] = link.coefficient


def _scale(draw: Draw, reaction: Reaction) -> list[str]:
    _, found = links(reaction)
    scale = lcm(*(link.coefficient.denominator for link in found))
    shared = gcd(*(int(link.coefficient * scale) for link in found), scale)
    if scale == shared == 1:
        return []
    if scale == 1:
        return [
            draw.say(
                f"All coefficients can be divided by {shared}.", f"모든 계수를 {josa(shared, '으로/로')} 나눌 수 있습니다."
            )
        ]
    return [
        draw.say(
            f"Multiply all coefficients by {scale} to make them whole.",
            f"모든 계수에 {josa(scale, '을/를')} 곱하여 정수로 만듭니다.",
        )
    ]


def _check(draw: Draw, reaction: Reaction) -> str:
    many = coefficients(reaction)
    sides = []
    for element, row in signed_atoms(reaction).items():
        before, after = (
            " + ".join(f"{k} × {abs(n)}" for k, n in zip(many, row, strict=True) if n * sign > 0) for sign in (1, -1)
        )
        sides.append(f"{element} {before} = {after}")
    return draw.say(f"Check: {'; '.join(sides)}.", f"검산: {'; '.join(sides)}.")


def _worked(draw: Draw, reaction: Reaction) -> list[str]:
    done = equation(reaction, coefficients(reaction))
    return [
        _start(draw, reaction),
        *_link_steps(draw, reaction),
        *_scale(draw, reaction),
        draw.say(f"The balanced equation is {done}.", f"완성된 화학 반응식은 {done}입니다."),
        _check(draw, reaction),
    ]


def _pair(draw: Draw, reaction: Reaction) -> tuple[int, int]:
    """The places of the substance given and of the one asked for: different coefficients where there are any."""
    many = coefficients(reaction)
    pairs = [(a, b) for a in range(len(many)) for b in range(len(many)) if many[a] != many[b]]
    return pairs[draw.params[1] % len(pairs)]


def _asked_role(reaction: Reaction, given: int, asked: int) -> int:
    """0: both react, 1: what forms from it, 2: what is needed for it, 3: both form."""
    cut = len(reaction.reactants)
    return 2 * (given >= cut) + (asked >= cut)


_ROLES = (
    ("How many moles of {b} react with {n} mol of {a}?", "{a} {n}몰과 완전히 반응하는 {b}의 몰수를 구하시오."),
    (
        "How many moles of {b} form when {n} mol of {a} react completely?",
        "{a} {n}몰이 모두 반응할 때 생성되는 {b}의 몰수를 구하시오.",
    ),
    ("How many moles of {b} are used up while {n} mol of {a} form?", "{a} {n}몰이 생성될 때 소모되는 {b}의 몰수를 구하시오."),
    ("How many moles of {b} form together with {n} mol of {a}?", "{a} {n}몰이 생성될 때 함께 생성되는 {b}의 몰수를 구하시오."),
)


def pose(draw: Draw) -> Problem:
    """qa: the coefficients. reasoning: an amount that reacts or forms. generation: the equation as a text."""
    reaction = reactions()[draw.params[0]]
    bare, many = equation(reaction), coefficients(reaction)
    boxes = "□ " + bare.replace(" + ", " + □ ").replace(" → ", " → □ ")
    if draw.task_type == "reasoning":
        given, asked = _pair(draw, reaction)
        names = {
            "a": subscripted(reaction.substances[given]),
            "b": subscripted(reaction.substances[asked]),
            "n": str(many[given] * draw.params[1]),
        }
        role = _ROLES[_asked_role(reaction, given, asked)][draw.language != "en"].format(**names)
        question = draw.worded(BANK["reasoning"], equation=bare, boxes=boxes) + " " + role
        value = many[asked] * draw.params[1]
        ratio = draw.say(
            f"{names['a']} and {names['b']} stand in the ratio {many[given]}:{many[asked]}, "
            f"so there are {names['n']} ÷ {many[given]} × {many[asked]} = {value} mol of {names['b']}.",
            f"{names['a']} : {names['b']}의 계수비는 {many[given]}:{many[asked]}이므로 "
            f"{names['b']}의 몰수는 {names['n']} ÷ {many[given]} × {many[asked]} = {value}몰입니다.",
        )
        steps = (*_worked(draw, reaction)[:-1], ratio)
        return Problem(question, steps, f"{value}{draw.say(' mol', '몰')}", AnswerKey(type="integer", value=str(value)))
    question = draw.worded(BANK[draw.task_type], equation=bare, boxes=boxes, count=len(many))
    if draw.task_type == "qa":
        return Problem(
            question, tuple(_worked(draw, reaction)), ", ".join(map(str, many)), AnswerKey(type="list", value=listed(many))
        )
    done = equation(reaction, many)
    return Problem(question, (), done, AnswerKey(type="text", value=done))


def null_vector(rows: list[list[int]]) -> list[int]:
    """The smallest whole vector with positive entries that all rows map to 0, by elimination; there is only one direction."""
    table = [list(map(Fraction, row)) for row in rows]
    pivots: list[int] = []
    for column in range(len(rows[0])):
        row = next((row for row in table[len(pivots) :] if row[column]), None)
        if row is None:
            continue
        table.remove(row)
        table.insert(len(pivots), row)
        row[:] = [value / row[column] for value in row]
        for other in table:
            if other is not row and other[column]:
                other[:] = [value - other[column] * mine for value, mine in zip(other, row, strict=True)]
        pivots.append(column)
    (free,) = (column for column in range(len(rows[0])) if column not in pivots)
    values = {free: Fraction(1)} | {column: -table[place][free] for place, column in enumerate(pivots)}
    scale = lcm(*(value.denominator for value in values.values()))
    whole = [int(values[column] * scale) for column in range(len(rows[0]))]
    return [value // gcd(*whole) for value in whole]


def recompute(draw: Draw) -> str:
    """The null space of the matrix of atoms, by elimination."""
    reaction = reactions()[draw.params[0]]
    many = null_vector([list(row) for row in signed_atoms(reaction).values()])
    if draw.task_type == "qa":
        return listed(many)
    if draw.task_type == "generation":
        return equation(reaction, tuple(many))
    _, asked = _pair(draw, reaction)
    return str(many[asked] * draw.params[1])


FAMILY = Family(
    id=ID,
    names={"en": "Balancing equations", "ko": "화학 반응식의 계수 맞추기"},
    scope={
        "en": "Find the smallest whole coefficients of a reaction and the amounts that react with each other.",
        "ko": "화학 반응식의 가장 간단한 정수 계수를 구하고, 서로 반응하는 물질의 양을 구한다.",
    },
    method="null space of the matrix of atoms",
    levels=LEVELS,
    build=_spaces,
    task_types=("qa", "reasoning", "generation"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("chemical equations", "coefficients of a reaction"), "ko": ("화학 반응식", "반응식 계수")},
)
