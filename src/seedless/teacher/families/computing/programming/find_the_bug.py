"""Finding the slip in a short function: what it prints and should print, which line is wrong, the line put right.

A point is the program and the slip by number, the length of the list that the function takes, its values, the plain numbers.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from random import Random
from types import FrameType
from typing import Any

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.computing.programming import faulty_algorithms as algorithms
from seedless.teacher.families.computing.programming import faulty_loops as loops
from seedless.teacher.families.computing.programming.faulty_program import Program, Slip
from seedless.teacher.families.computing.programming.running import execute
from seedless.teacher.family import Draw, Family, Problem, Text
from seedless.teacher.values import listed
from seedless.text.particles import josa

ID = "teacher/computer-science/programming/find-the-bug"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}

PROGRAMS: dict[str, tuple[Program, ...]] = {
    "easy": (loops.COUNT_ABOVE, loops.SUM_EVEN, loops.PRODUCT_BELOW),
    "medium": (loops.COUNT_RISES, loops.PLACE_OF_SMALLEST, loops.EVERY_KTH, loops.RUNNING_TOTALS, loops.DIGIT_SUM),
    "hard": (algorithms.FIND, algorithms.COUNT_PAIRS, algorithms.COMMON_DIVISOR, algorithms.LONGEST_RISE),
    "expert": (algorithms.BUBBLE_SORT, algorithms.INSERTION_SORT, algorithms.BEST_SUM, algorithms.SECOND_LARGEST),
}

BANK: dict[str, tuple[Text, ...]] = {
    "qa": (
        (
            "The function below is meant to do this: it {spec}. One of its lines is wrong.{code}\nState what the program prints and "
            "what it should print, in this order, as a list of two elements.",
            "다음 함수는 {spec}하도록 만들려던 것이지만 한 줄이 잘못되었다.{code}\n프로그램이 실제로 출력하는 것과 출력해야 하는 것을 "
            "차례로 원소가 두 개인 리스트로 쓰시오.",
        ),
        (
            "A program was tested and failed. Its function {name} should work as follows: it {spec}.{code}\nGive the output that the "
            "program really makes, followed by the correct output, in the form [real, correct].",
            "어떤 프로그램이 검사를 통과하지 못하였다. 함수 {name}의 목적은 {spec}하는 것이다.{code}\n실제 출력과 올바른 출력을 "
            "[실제, 올바른] 꼴로 쓰시오.",
        ),
        (
            "When it is right, the function of this Python program {spec}, but there is a slip in it.{code}\nFollow the program as it stands, "
            "then do what the description says, and write both results as a list: first what is printed, then what was wanted.",
            "다음 파이썬 프로그램의 함수는 {spec}해야 하지만 코드에 실수가 하나 있다.{code}\n있는 그대로 실행한 결과와 설명대로 구한 "
            "결과를 이 순서로 리스트에 담아 쓰시오.",
        ),
    ),
    "classification": (
        (
            "This function should do the following: it {spec}. Exactly one line is wrong.{code}\nWhich line must be mended? The first "
            "line of the listing is counted as number one. Choose from: {options}.",
            "다음 함수는 {spec}해야 하는데 꼭 한 줄이 잘못되었다.{code}\n고쳐야 하는 줄은 어느 것인지 {options} 중에서 골라 쓰시오. 단, "
            "`def`가 있는 줄부터 센다.",
        ),
        (
            "For the input shown, the program does not print what it should, because one line of {name} has a slip. The function is "
            "described by: it {spec}.{code}\nWhere is the slip: {options}? The lines are numbered from the top.",
            "함수 {name}의 목적은 {spec}하는 것이지만, 한 줄의 실수 때문에 아래 입력에서 틀린 결과가 나온다.{code}\n줄 번호를 위에서부터 "
            "매길 때, 실수가 있는 줄을 {options} 중에서 골라 쓰시오.",
        ),
        (
            "A classmate asks for a review of this function and says what it is for: it {spec}.{code}\nOne operator, number or name is "
            "wrong. Counting lines from the top, name the line that holds it, one of {options}.",
            "친구가 {spec}하는 함수를 작성하고 검토를 부탁하였다.{code}\n연산자나 수, 이름 중 하나가 잘못 쓰였다. 위에서부터 줄을 셀 때 "
            "잘못된 줄은 {options} 중 어느 것인지 쓰시오.",
        ),
    ),
    "generation": (
        (
            "Mend this function. Its purpose: it {spec}. Exactly one operator, number or name in one line is wrong.{code}\nWrite only "
            "the corrected line, without the spaces before it; everything else in the line stays as it is.",
            "다음 함수를 고치시오. 이 함수의 목적은 {spec}하는 것인데, 어느 한 줄에서 연산자나 수, 이름 중 꼭 하나가 잘못되었다.{code}\n"
            "고친 줄만 앞의 공백 없이 쓰고, 그 줄의 나머지는 그대로 두시오.",
        ),
        (
            "The function {name} fails a test. This is what it is meant to do: it {spec}. A single token (an operator, a number or a name) "
            "must be exchanged.{code}\nGive the one line that changes, as it must read, without indentation.",
            "함수 {name:은/는} {spec}해야 하지만 검사를 통과하지 못한다. 토큰 하나(연산자, 수 또는 이름)만 바꾸면 된다.{code}\n바뀌는 한 "
            "줄을 올바르게 고쳐 들여쓰기 없이 쓰시오.",
        ),
        (
            "Debug the listing below. The function is specified as follows: it {spec}.{code}\nOne token of one line is wrong. Answer "
            "with that line put right and nothing else, starting at its first character.",
            "다음 코드를 디버깅하시오. 함수의 명세는 다음과 같다: {spec}한다.{code}\n어느 한 줄의 토큰 하나가 틀렸다. 그 줄을 바르게 고친 "
            "것만 첫 글자부터 쓰시오.",
        ),
    ),
}


def _parts(level: str, point: Point) -> tuple[Program, Slip, list[int], tuple[int, ...]]:
    program = PROGRAMS[level][point[0]]
    size = point[2]
    return program, program.slips[point[1]], list(point[3 : 3 + size]), point[3 + size :]


@cache
def _function(level: str, program: int, slip: int) -> Callable[..., Any]:
    """The function of a program with its slip; -1 for none."""
    chosen = PROGRAMS[level][program]
    scope = execute(chosen.source(chosen.slips[slip] if slip >= 0 else None), {})
    made: Callable[..., Any] = scope[chosen.name]
    return made


def _arguments(xs: list[int], numbers: tuple[int, ...]) -> tuple[Any, ...]:
    """A list of its own for every call, since some functions change it."""
    return (list(xs), *numbers) if xs else numbers


def _draw(level: str, rng: Random) -> Point | None:
    place = rng.randrange(len(PROGRAMS[level]))
    program = PROGRAMS[level][place]
    line = rng.choice(_lines(program))
    slip = rng.choice([number for number, found in enumerate(program.slips) if found.line == line])
    for _ in range(12):
        xs, numbers = program.drawn(rng)
        try:
            wrong = _function(level, place, slip)(*_arguments(xs, numbers))
        except IndexError:
            continue  # a program that stops with an error prints nothing
        if wrong != _function(level, place, -1)(*_arguments(xs, numbers)):
            return (place, slip, len(xs), *xs, *numbers)
    return None


def _lines(program: Program) -> list[int]:
    return sorted({slip.line for slip in program.slips})


def _listing(level: str, point: Point) -> str:
    program, slip, xs, numbers = _parts(level, point)
    given = ", ".join(map(str, _arguments(xs, numbers)))
    return f"{program.source(slip)}\n\nprint({program.name}({given}))"


def _trace(function: Callable[..., Any], arguments: tuple[Any, ...], program: Program) -> list[tuple[object, ...]]:
    """The traced names after each turn of the loop, as the function is really run."""
    rows: list[tuple[object, ...]] = []

    def watch(frame: FrameType, event: str, _: object) -> Any:
        if frame.f_code is not function.__code__:
            return None
        if (event == "line" and frame.f_lineno == program.head) or event == "return":
            row = tuple(str(frame.f_locals.get(name, "")) for name in program.traced)
            if "" not in row and (not rows or rows[-1] != row):
                rows.append(row)
        return watch

    before = sys.gettrace()
    sys.settrace(watch)
    try:
        function(*arguments)
    finally:
        sys.settrace(before)
    return rows


def _why(draw: Draw, slip: Slip) -> str:
    return draw.say(f"Line {slip.line}, `{slip.text}`, {slip.english}.", f"{slip.line}번째 줄 `{slip.text}`: {slip.korean}.")


def _label(draw: Draw, line: int) -> str:
    return draw.say(f"line {line}", f"{line}번째 줄")


def pose(draw: Draw) -> Problem:
    """qa: printed and intended result. classification: the wrong line. generation: that line put right."""
    program, slip, xs, numbers = _parts(draw.level, draw.params)
    right_line = program.lines[slip.line - 1].strip()
    given = _arguments(xs, numbers)
    wrong = _function(draw.level, *draw.params[:2])(*_arguments(xs, numbers))
    right = _function(draw.level, draw.params[0], -1)(*_arguments(xs, numbers))
    _, shown = program.meant(xs, numbers)
    options = ", ".join(_label(draw, line) for line in _lines(program))
    code = f"\n```python\n{_listing(draw.level, draw.params)}\n```"
    spec = draw.say(program.english, program.korean)
    question = draw.worded(BANK[draw.task_type], spec=spec, name=program.name, code=code, options=options)
    if draw.task_type == "generation":
        return Problem(question, (), right_line, AnswerKey(type="code", value=right_line))
    instead = draw.say(
        f"The program prints {wrong}, and with `{right_line}` in that place it prints {right}, as described.",
        f"이 프로그램의 출력은 {wrong}이지만, 그 줄을 다음과 같이 고치면 설명대로 {josa(right, '이/가')} 출력됩니다: `{right_line}`.",
    )
    if draw.task_type == "classification":
        label = _label(draw, slip.line)
        return Problem(question, (_why(draw, slip), instead), label, AnswerKey(type="choice", value=label))
    call = f"`{program.name}({', '.join(map(str, given))})`"
    head = f"| {' | '.join(program.traced)} |\n|{'---|' * len(program.traced)}"
    rows = _trace(_function(draw.level, *draw.params[:2]), given, program)
    table = "\n".join(f"| {' | '.join(map(str, row))} |" for row in rows)
    steps = (
        draw.say(
            f"By its description {call} should return {right}: {shown}.", f"설명대로라면 {call}의 값은 {right}입니다: {shown}."
        ),
        draw.say(
            f"As it stands, the variables take these values from turn to turn:\n{head}\n{table}",
            f"코드를 그대로 실행하면 변수의 값은 반복할 때마다 다음과 같이 바뀝니다:\n{head}\n{table}",
        ),
        _why(draw, slip),
        draw.say(
            f"So the program prints {wrong} where {right} was wanted.",
            f"올바른 출력은 {right}이지만, 이 프로그램의 출력은 {wrong}입니다.",
        ),
    )
    both = [wrong, right]
    return Problem(question, steps, str(both), AnswerKey(type="list", value=_canonical(both)))


def _canonical(value: object) -> str:
    return listed(map(_canonical, value)) if isinstance(value, list) else str(value)


def recompute(draw: Draw) -> str:
    """The line is found by mending the lines one at a time until the program does what its description says."""
    program, slip, xs, numbers = _parts(draw.level, draw.params)
    right, _ = program.meant(xs, numbers)
    if draw.task_type == "qa":
        told: list[object] = []
        execute(_listing(draw.level, draw.params), {"print": told.append})
        return _canonical([told[0], right])
    broken = program.source(slip).split("\n")
    for number, line in enumerate(program.lines, 1):
        if line != broken[number - 1]:
            mended = "\n".join((*broken[: number - 1], line, *broken[number:]))
            if execute(mended, {})[program.name](*_arguments(xs, numbers)) == right:
                return _label(draw, number) if draw.task_type == "classification" else line.strip()
    raise ValueError(f"no line of {program.name} mends it")


FAMILY = Family(
    id=ID,
    names={"en": "Finding the bug", "ko": "버그 찾기"},
    scope={
        "en": "Compare what a short function returns with what it should return, name the wrong line and put it right.",
        "ko": "짧은 함수의 실제 결과와 올바른 결과를 비교하여 잘못된 줄을 찾아 고친다.",
    },
    method="definitions instead of loops; mending the lines one at a time",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, lambda level, point: (_listing(level, point),)),
    task_types=("qa", "classification", "generation"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("debugging", "bugs"), "ko": ("디버깅", "오류 찾기")},
)
