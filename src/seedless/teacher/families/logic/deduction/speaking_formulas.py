"""Knights and knaves with truth tables: speakers state formulas about each other, and a table finds the cases that fit."""

from __future__ import annotations

from itertools import product
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.logic.deduction import knights_knaves
from seedless.teacher.families.logic.propositional_logic import truth_table
from seedless.teacher.families.logic.propositional_logic.formulas import (
    Formula,
    column,
    columns,
    compound,
    row_name,
    signs,
    true_rows,
    written,
)
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import collected

ID = "teacher/logic/deduction/with/speaking-formulas"
LEVELS = {"easy": 140, "medium": 140, "hard": 140, "expert": 140}

# A point is (speakers, length of the first formula, ..., tokens of the first formula, ...): each speaker's formula is over the
# letters of all speakers, a letter meaning that its bearer is a knight. One to three assignments fit.

_SPEAKERS = {"easy": 2, "medium": 3, "hard": 3, "expert": 4}
_OPERATORS = {"easy": (2, 2), "medium": (1, 2), "hard": (2, 3), "expert": (1, 2)}
_NAMED = str.maketrans("pqrs", "ABCD")

_OPENING = (
    "On an island everybody is a knight, who always tells the truth, or a knave, who always lies. In formulas each of the letters {letters} stands for "
    "the statement that the inhabitant of that name is a knight.",
    "어느 섬의 주민은 언제나 참말만 하는 기사이거나 언제나 거짓말만 하는 건달이다. 논리식의 각 문자({letters})는 그 이름의 주민이 기사라는 명제를 나타낸다.",
)
BANK = {
    "qa": (
        (
            "{opening} Each of them states a formula:\n{says}\nWhich assignments of truth values to {letters} agree with all of this? Give the set of words "
            "such as {example}, in the order {letters}.",
            "{opening} 각 주민은 다음과 같은 논리식을 말한다.\n{says}\n이 모든 것에 맞는 {letters}의 진릿값을 모두 구하시오. 단, {letters}의 순서로 {example}처럼 쓴 것의 "
            "집합으로 답한다.",
        ),
        (
            "{opening}\n{says}\nMake a truth table and keep the rows in which every formula has the same value as its speaker's letter. Write these rows "
            "({letters} in order, like {example}) as a set.",
            "{opening}\n{says}\n진리표를 만들어, 모든 주민에 대하여 말한 논리식의 값과 그 주민이 기사인지의 값이 일치하는 행을 남기시오. 남는 행을 {letters}의 순서로 "
            "{example}처럼 써서 집합으로 답하시오.",
        ),
        (
            "{opening} They say:\n{says}\nFind every possible case, written like {example} (T for a knight, F for a knave, in the order {letters}), as a set.",
            "{opening} 주민들의 말은 다음과 같다.\n{says}\n가능한 경우를 {letters}의 순서로 {example}처럼(기사는 T, 건달은 F) 써서 모두 집합으로 구하시오.",
        ),
    ),
    "reasoning": (
        (
            "{opening} A traveller hears these formulas:\n{says}\nWho must be a knight, whatever the rest may be? Answer with a set of letters, {{}} if "
            "nobody.",
            "{opening} 한 나그네가 다음 논리식을 들었다.\n{says}\n다른 주민이 어떠하든 반드시 기사인 주민은 누구인지 구하시오. 단, 문자의 집합으로 답하고 없으면 {{}}로 쓴다.",
        ),
        (
            "{opening}\n{says}\nWhom can one trust for certain, because that person is a knight in every case that fits? Give a set of letters ({{}} if there "
            "is nobody).",
            "{opening}\n{says}\n조건에 맞는 모든 경우에 기사여서 확실히 믿을 수 있는 주민을 문자의 집합으로 구하시오(없으면 {{}}).",
        ),
        (
            "{opening} The inhabitants speak:\n{says}\nWhich letters are true in all consistent assignments? Write them as a set, {{}} if there are none.",
            "{opening} 주민들이 다음과 같이 말한다.\n{says}\n모순이 없는 모든 진릿값 배정에서 참인 문자를 집합으로 구하시오. 없으면 {{}}로 쓴다.",
        ),
    ),
}


def _draw(level: str, rng: Random) -> Point | None:
    speakers = _SPEAKERS[level]
    own, full = columns(speakers), (1 << (1 << speakers)) - 1
    fitting, formulas = full, []
    for place in range(speakers):
        formula, values = compound(rng, speakers, rng.randint(*_OPERATORS[level]), full)
        formulas.append(formula)
        fitting &= full ^ own[place] ^ values
    # A formula that is always true or always false says nothing about the others.
    if not 1 <= fitting.bit_count() <= 3 or any(column(formula, speakers) in (0, full) for formula in formulas):
        return None
    return (speakers, *map(len, formulas), *(token for formula in formulas for token in formula))


def _formulas(point: Point) -> list[Formula]:
    speakers = point[0]
    lengths, tokens = point[1 : 1 + speakers], point[1 + speakers :]
    ends = [sum(lengths[: place + 1]) for place in range(speakers)]
    return [tokens[end - length : end] for end, length in zip(ends, lengths, strict=True)]


def _written(formula: Formula) -> str:
    return written(formula).translate(_NAMED)


def _table(formulas: list[Formula]) -> str:
    """Markdown: letters, what each says, and whether each row fits."""
    speakers = len(formulas)
    letters = "ABCD"[:speakers]
    filled = [column(formula, speakers) for formula in formulas]
    heads = [*letters, *(f"{letter}: {_written(formula)}" for letter, formula in zip(letters, formulas, strict=True))]
    lines = [f"| {' | '.join(heads)} | ✓ |", "|---" * (len(heads) + 1) + "|"]
    for row in range(1 << speakers):
        name = row_name(row, speakers)
        said = ["T" if values >> row & 1 else "F" for values in filled]
        lines.append(f"| {' | '.join((*name, *said))} | {'✓' if list(name) == said else ' '} |")
    return "\n".join(lines)


def pose(draw: Draw) -> Problem:
    """qa: the assignments that fit. reasoning: who is a knight in all of them."""
    formulas = _formulas(draw.params)
    speakers = len(formulas)
    letters = "ABCD"[:speakers]
    own = columns(speakers)
    fitting = (1 << (1 << speakers)) - 1
    for place, formula in enumerate(formulas):
        fitting &= ~(own[place] ^ column(formula, speakers))
    rows = [row_name(row, speakers) for row in true_rows(fitting, speakers)]
    named = ", ".join(letters)
    question = draw.worded(
        BANK[draw.task_type],
        opening=draw.say(*_OPENING).format(letters=named),
        letters=named,
        says="\n".join(f"{letter}: {_written(formula)}" for letter, formula in zip(letters, formulas, strict=True)),
        example="TFTF"[:speakers],
    )
    steps = [
        draw.say(
            "A knight's formula is true and a knave's is false, so X must have the same value as the formula that X states.",
            "기사의 논리식은 참이고 건달의 논리식은 거짓이므로, 각 문자의 값은 그 주민이 말한 논리식의 값과 같아야 합니다.",
        ),
        draw.say(
            "Fill in the table; a row fits (✓) where all letters agree with their formulas:",
            "표를 채우면, 모든 문자와 논리식의 값이 일치하는 행(✓)이 조건에 맞습니다.",
        )
        + "\n"
        + _table(formulas),
        draw.say(
            f"The row{'s' * (len(rows) > 1)} that fit{'s' * (len(rows) == 1)}: {', '.join(rows)}.",
            f"조건에 맞는 행은 {', '.join(rows)}입니다.",
        ),
    ]
    if draw.task_type == "qa":
        key = AnswerKey(type="set", value=collected(rows))
        return Problem(question, tuple(steps), key.value, key)
    sure = [letter for place, letter in enumerate(letters) if all(name[place] == "T" for name in rows)]
    shown = ", ".join(sure)
    steps.append(
        draw.say(
            f"Knights in {'all of these cases' if len(rows) > 1 else 'this case'}: {shown or 'nobody'}.",
            f"{'이 모든 경우에' if len(rows) > 1 else '이 경우에'} 기사인 주민: {shown or '없음'}.",
        )
    )
    key = AnswerKey(type="set", value=collected(sure))
    return Problem(question, tuple(steps), key.value, key)


def recompute(draw: Draw) -> str:
    """Case by case, each formula evaluated from its parts."""
    formulas = _formulas(draw.params)
    cases = [
        values
        for values in product((True, False), repeat=len(formulas))
        if all(truth_table.holds(formula, values) == values[place] for place, formula in enumerate(formulas))
    ]
    if draw.task_type == "qa":
        return collected("".join("FT"[value] for value in values) for values in cases)
    return collected(letter for letter, values in zip("ABCD", zip(*cases, strict=True), strict=False) if all(values))


FAMILY = Family(
    id=ID,
    names={"en": "Speakers and formulas", "ko": "논리식을 말하는 사람들"},
    scope={
        "en": "Find by truth tables which cases agree with formulas that knights and knaves state about each other.",
        "ko": "기사와 건달이 서로에 대하여 말하는 논리식에 맞는 경우를 진리표로 찾는다.",
    },
    method="one case after another",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, lambda _, point: (" ".join(map(signs, _formulas(point))),)),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    concepts=(knights_knaves.ID, truth_table.ID),
)
