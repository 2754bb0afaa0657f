"""Expressions worked off line by line, and a pupil's work to be judged: its result, its last operation, its faulty line."""

from __future__ import annotations

from collections.abc import Iterator

from seedless.core import AnswerKey
from seedless.teacher.families.mathematics.arithmetic.expressions import (
    RANKS,
    Operation,
    Tokens,
    next_operation,
    operation,
    replaced,
    shape_of,
    written,
)
from seedless.teacher.families.mathematics.arithmetic.order_of_operations_wordings import CLAIMS, LAST, LINES
from seedless.teacher.family import Draw, Problem
from seedless.text.particles import josa

MOST_LINES = {"hard": 3, "expert": 4}  # in which the mistake may be
CALLED = {
    "+": ("addition", "덧셈"),
    "-": ("subtraction", "뺄셈"),
    "×": ("multiplication", "곱셈"),
    "÷": ("division", "나눗셈"),
}
_MISTAKES = {
    "early": (
        "An addition or subtraction was done there too early.",
        "그 줄에서는 덧셈이나 뺄셈을 너무 먼저 하였습니다.",
    ),
    "double": (
        "A square multiplies the number by itself; there it was only doubled.",
        "제곱은 같은 수를 두 번 곱하는 것인데, 그 줄에서는 2배만 하였습니다.",
    ),
    "negative": (
        "The square of a negative number is positive; there it was given a minus sign.",
        "음수의 제곱은 양수인데, 그 줄에서는 음수로 썼습니다.",
    ),
    "sign": ("The difference was given the wrong sign there.", "그 줄에서는 뺄셈 결과의 부호가 틀렸습니다."),
    "value": (
        "The operation is the right one, but its result is wrong there.",
        "계산 순서는 맞지만 그 줄의 계산 결과가 틀렸습니다.",
    ),
}


def operations(tokens: Tokens) -> Iterator[tuple[Tokens, Operation, Tokens]]:
    """Line by line: the expression, the operation that is due, the expression after it. Ends where one leaves a remainder."""
    while len(tokens) > 1:
        due = next_operation(tokens)
        if due.value is None:
            return
        after = replaced(tokens, due.place, due.value)
        yield tokens, due, after
        tokens = after


def _reason(draw: Draw, tokens: Tokens, due: Operation) -> str:
    sign = str(tokens[due.place])
    if sign == "²":
        return draw.say("squares come before the other operations", "거듭제곱을 먼저 계산합니다")
    english, korean = CALLED[sign]
    if due.bracketed and not due.rival:
        return draw.say("the brackets come first", "괄호 안을 먼저 계산합니다")
    inside = draw.say(" inside the brackets", "괄호 안에서는 ") if due.bracketed else ""
    if not due.rival:
        return draw.say(f"the {english} is left", f"남은 {korean}을 합니다")
    if RANKS[sign] > due.rival:
        return draw.say(
            f"{english} comes before addition and subtraction{inside}", f"{inside}{korean}을 덧셈과 뺄셈보다 먼저 합니다"
        )
    return draw.say(
        f"operations of equal rank go from left to right{inside}", f"{inside}순위가 같은 계산을 왼쪽부터 차례로 합니다"
    )


def worked_off(draw: Draw, tokens: Tokens) -> list[str]:
    steps = []
    for before, due, after in operations(tokens):
        reason = _reason(draw, before, due)
        told = f"{reason[0].upper()}{reason[1:]}: {due.shown} = {due.value}"
        left = written(after)
        if len(after) == 1:
            steps.append(draw.say(f"{told}.", f"{told}입니다."))
        else:
            steps.append(draw.say(f"{told}, which leaves {left}.", f"{told}이므로 식은 {josa(left, '이/가')} 됩니다."))
    return steps


def _slips(tokens: Tokens, due: Operation) -> Iterator[tuple[str, Tokens]]:
    """What a pupil may write instead of the line that is due, the commonest mistakes first."""
    sign, value = str(tokens[due.place]), due.value or 0
    for place, piece in enumerate(tokens[1:-1], 1):
        early = piece in ("+", "-") and sign not in ("+", "-") and place != due.place
        if early and isinstance(tokens[place - 1], int) and isinstance(tokens[place + 1], int):
            _, done = operation(tokens, place)
            if done:
                yield "early", replaced(tokens, place, done)
    if sign == "²":
        root = int(tokens[due.place - 1])
        yield (
            ("negative", replaced(tokens, due.place, -value)) if root < 0 else ("double", replaced(tokens, due.place, 2 * root))
        )
    if sign == "-":
        yield "sign", replaced(tokens, due.place, -value)
    for size in (10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12):
        for wrong in (value + size, value - size):
            if wrong * value > 0:
                yield "value", replaced(tokens, due.place, wrong)


def _finished(tokens: Tokens) -> list[Tokens] | None:
    """The lines from an expression to its value, the expression first; None where a division leaves a remainder."""
    lines = [tokens, *(after for *_, after in operations(tokens))]
    return lines if len(lines[-1]) == 1 else None


def _work(draw: Draw, tokens: Tokens) -> tuple[str, list[Tokens]]:
    """The kind of mistake and a pupil's lines: right up to line `fault`, wrong there, worked on rightly from what it says."""
    lines, fault = _finished(tokens), draw.params[1]
    if lines is None:
        raise ValueError(f"{written(tokens)} is no whole number")
    if not fault:
        return "", lines
    before = lines[fault - 1]
    for kind, wrong in _slips(before, next_operation(before)):
        rest = _finished(wrong)
        if rest and rest[-1] != lines[-1] and abs(int(rest[-1][0])) < 1000 and (draw.level != "easy" or int(rest[-1][0]) > 0):
            return kind, [*lines[:fault], *rest]
    raise ValueError(f"no mistake fits {written(tokens)}")


def pupil_lines(draw: Draw, tokens: Tokens) -> list[tuple[str, list[int]]]:
    """The pupil's lines as shapes and numbers."""
    return [shape_of(line) for line in _work(draw, tokens)[1]]


def right_or_wrong(draw: Draw, tokens: Tokens) -> Problem:
    """Whether the pupil's result is that of the expression."""
    kind, lines = _work(draw, tokens)
    claimed = int(lines[-1][0])
    *_, (_, last, _) = operations(tokens)
    steps = worked_off(draw, tokens)
    if kind:
        label = draw.say("wrong", "틀림")
        apart = f"제시된 값 {josa(claimed, '은/는')} {josa(last.value, '과/와')} 다릅니다."
        steps.append(draw.say(f"The stated {claimed} is not {last.value}.", apart))
    else:
        label = draw.say("right", "옳음")
        steps.append(draw.say(f"This is the stated {claimed}.", f"제시된 값 {josa(claimed, '과/와')} 같습니다."))
    if kind == "early":
        steps.append(draw.say("It comes from adding or subtracting too early.", "덧셈이나 뺄셈을 먼저 하면 나오는 값입니다."))
    return _labelled(draw.worded(CLAIMS, e=written(tokens), v=claimed), steps, label)


def last_operation(draw: Draw, tokens: Tokens) -> Problem:
    """Which of the four operations comes last."""
    *_, (line, due, _) = operations(tokens)
    label = draw.say(*CALLED[str(line[due.place])])
    steps = worked_off(draw, tokens)[:-1]
    steps.append(draw.say(f"Only the {label} {due.shown} is left for the end.", f"마지막에는 {label} {due.shown}만 남습니다."))
    return _labelled(draw.worded(LAST, e=written(tokens)), steps, label)


def faulty_line(draw: Draw, tokens: Tokens) -> Problem:
    """Which line of the pupil's work does not follow from the one above it."""
    fault = draw.params[1]
    kind, lines = _work(draw, tokens)
    label = line_name(draw, fault)
    labels = ", ".join(line_name(draw, number) for number in (*range(1, MOST_LINES[draw.level] + 1), 0))
    rows = [f"{line_name(draw, number)}: = {written(line)}" for number, line in enumerate(lines) if number]
    work = "\n".join(("```", written(lines[0]), *rows, "```"))
    worked = list(operations(tokens))
    found = [f"{due.shown} = {due.value}" for _, due, _ in worked]
    if kind:
        before, due, after = worked[fault - 1]
        reason = _reason(draw, before, due)
        rightly = ", ".join(found[: fault - 1])
        steps = [draw.say(f"Up to there the work is right: {rightly}.", f"그 앞까지의 계산은 옳습니다: {rightly}.")][
            : fault - 1
        ]
        steps += [
            draw.say(
                f"In {label} {reason}: {found[fault - 1]}, so it should read {written(after)}.",
                f"{label}에서는 {reason}: {found[fault - 1]}이므로 바른 식은 {written(after)}입니다.",
            ),
            draw.say(*_MISTAKES[kind]),
        ]
    else:
        steps = [
            draw.say(
                f"Every line does the operation that is due: {', '.join(found)}.",
                f"모든 줄에서 순서에 맞게 계산하였습니다: {', '.join(found)}.",
            ),
            draw.say("No line changes the value, so there is no mistake.", "값이 달라진 줄이 없으므로 오류가 없습니다."),
        ]
    return _labelled(draw.worded(LINES, labels=labels, work=work), steps, label)


def line_name(draw: Draw, fault: int) -> str:
    """What the pupil's line, or no line at all, is called among the labels."""
    return draw.say(f"line {fault}", f"{fault}행") if fault else draw.say("no mistake", "오류 없음")


def _labelled(question: str, steps: list[str], label: str) -> Problem:
    return Problem(question, tuple(steps), label, AnswerKey(type="choice", value=label))
