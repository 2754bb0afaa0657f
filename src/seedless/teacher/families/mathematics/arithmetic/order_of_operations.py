"""Order of operations: two ranks, brackets, squares and negative numbers, nested brackets; a hidden number, a faulty line."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.arithmetic.expressions import (
    BOX,
    Token,
    Tokens,
    evaluated,
    exact,
    filled,
    postfix,
    undone,
    written,
)
from seedless.teacher.families.mathematics.arithmetic.order_of_operations_judged import (
    CALLED,
    MOST_LINES,
    faulty_line,
    last_operation,
    line_name,
    pupil_lines,
    right_or_wrong,
    worked_off,
)
from seedless.teacher.families.mathematics.arithmetic.order_of_operations_wordings import (
    BOXED,
    BOXES,
    QUESTIONS,
    SHAPES,
    STORIES,
)
from seedless.teacher.family import Draw, Family, Problem

ID = "teacher/mathematics/arithmetic/order-of-operations"
LEVELS = {"easy": 400, "medium": 400, "hard": 400, "expert": 400}

# (shape, fault, box, numbers...). Exercises show the numbers as they are. Easy and medium stories tell of them; hard and
# expert ones hide the number at place `box`. Classification: easy, whether a result is right (fault 0) or wrong (1);
# medium, the last operation; hard and expert, which line of a pupil's work is wrong (0: none).

_MEDIUM_BY_SIGN = {
    sign: tuple(place for place, (shape, _) in enumerate(SHAPES["medium"]) if postfix(shape)[-1] == sign) for sign in "+-×÷"
}


def _draw(level: str, rng: Random) -> Point | None:
    fault = rng.randrange(MOST_LINES.get(level, 1) + 1)
    shapes = SHAPES[level]
    place = rng.choice(_MEDIUM_BY_SIGN[rng.choice("+-×÷")]) if level == "medium" else rng.randrange(len(shapes))
    shape, ranges = shapes[place]
    box = ord(rng.choice(BOXES[level][place])) - ord("a") if level in BOXES else 0
    for _ in range(40):
        values = [rng.randint(low, high) for low, high in ranges]
        result = evaluated(shape, values, lowest=1 if level in ("easy", "medium") else -400, highest=400)
        if result is not None:
            return (place, fault, box, *values)
    return None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    place, _, box, *values = point
    sizes = [str(abs(value)) for value in values]
    if level in ("easy", "medium"):
        return (" ".join(sizes), " ".join([sizes[0], *sizes[:0:-1]]))
    result = evaluated(SHAPES[level][place][0], values)
    return (" ".join(sizes), " ".join([*sizes[:box], *sizes[box + 1 :], str(result)]))


def _shape(draw: Draw) -> str:
    return SHAPES[draw.level][draw.params[0]][0]


def _tokens(draw: Draw) -> Tokens:
    return filled(_shape(draw), draw.params[3:])


def _value(draw: Draw) -> int:
    return int(exact(_shape(draw), list(map(Fraction, draw.params[3:]))))


def pose(draw: Draw) -> Problem:
    tokens, value = _tokens(draw), _value(draw)
    if draw.task_type == "classification":
        if draw.level == "easy":
            return right_or_wrong(draw, tokens)
        return last_operation(draw, tokens) if draw.level == "medium" else faulty_line(draw, tokens)
    if draw.task_type == "qa":
        return _stated(draw.worded(QUESTIONS, e=written(tokens)), worked_off(draw, tokens), value)
    if draw.level in BOXES:
        return _hidden_number(draw, value)
    place, _, _, *values = draw.params
    question = draw.worded(STORIES[draw.level][place], **dict(zip("abcd", values, strict=False)))
    text = written(tokens)
    lead = draw.say(
        f"Written as one expression, what is sought is {text}.", f"구하는 값을 하나의 식으로 나타내면 {text}입니다."
    )
    return _stated(question, [lead, *worked_off(draw, tokens)], value)


def _stated(question: str, steps: list[str], value: int) -> Problem:
    return Problem(question, tuple(steps), str(value), AnswerKey(type="integer", value=str(value)))


def _hidden_number(draw: Draw, value: int) -> Problem:
    hidden: list[Token] = [*draw.params[3:]]
    hidden[draw.params[2]] = BOX
    tokens = filled(_shape(draw), hidden)
    steps = [
        draw.say(
            "Undo the operations one at a time, beginning with the one that would be done last.",
            "마지막에 하는 계산부터 거꾸로 하나씩 되돌립니다.",
        )
    ]
    target = value
    for back in undone(tokens, value):
        equation = f"{back.part} = {target}"
        found = f"{back.left} = {back.inverse} = {back.result}"
        known = f"{back.other} = {back.value}"
        if back.other:
            steps.append(draw.say(f"{equation}; here {known}, so {found}.", f"{equation}에서 {known}이므로 {found}입니다."))
        else:
            steps.append(draw.say(f"{equation}, so {found}.", f"{equation}이므로 {found}입니다."))
        target = back.result
    check = f"{written(_tokens(draw))} = {value}"
    steps.append(draw.say(f"Check: {check}.", f"검산: {check}."))
    return _stated(draw.worded(BOXED, e=written(tokens), v=value), steps, target)


def recompute(draw: Draw) -> str:
    """The shunting yard instead of rewriting; for the hidden number, the rule of false position: two guesses on a line."""
    shape, (_, _, box, *values) = _shape(draw), draw.params
    if draw.task_type == "classification":
        if draw.level == "medium":
            return draw.say(*CALLED[postfix(shape)[-1]])
        worth = [exact(found, list(map(Fraction, numbers))) for found, numbers in pupil_lines(draw, _tokens(draw))]
        if draw.level == "easy":
            return draw.say("right", "옳음") if worth[0] == worth[-1] else draw.say("wrong", "틀림")
        return line_name(draw, next((place for place in range(1, len(worth)) if worth[place] != worth[place - 1]), 0))
    numbers = list(map(Fraction, values))
    result = exact(shape, numbers)
    if draw.task_type == "qa" or draw.level not in BOXES:
        return str(result)
    guesses = []
    for guess in (0, 1):
        numbers[box] = Fraction(guess)
        guesses.append(exact(shape, numbers))
    return str((result - guesses[0]) / (guesses[1] - guesses[0]))


FAMILY = Family(
    id=ID,
    names={"en": "Order of operations", "ko": "혼합 계산의 순서"},
    scope={
        "en": "Evaluate expressions with brackets, squares and negative numbers, find a hidden number and a faulty step.",
        "ko": "괄호와 거듭제곱, 음수가 섞인 식을 순서에 맞게 계산하고, 가려진 수와 잘못 계산한 단계를 찾는다.",
    },
    method="shunting yard, and false position for hidden numbers",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning", "classification"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("bodmas", "pemdas", "mixed operations", "brackets"),
        "ko": ("혼합 계산", "자연수의 혼합 계산", "사칙연산", "계산 순서"),
    },
)
