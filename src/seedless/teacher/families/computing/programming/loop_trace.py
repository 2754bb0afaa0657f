"""Loop trace: what a short Python program prints; the program is ours, it is really run, its trace gives the steps."""

from __future__ import annotations

import sys
from itertools import chain, pairwise
from types import FrameType
from typing import Any

from seedless.core import AnswerKey
from seedless.teacher.families.computing.programming.programs import SHAPES, State
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.space import Space
from seedless.text.particles import josa

FILE = "<program>"


def _run(source: str, head: int) -> tuple[str, list[State]]:
    """What our `source` prints, and its integer variables at each visit of line `head` and at the end."""
    printed: list[str] = []
    visits: list[State] = []
    scope: dict[str, Any] = {"__builtins__": {"range": range, "print": lambda value: printed.append(str(value))}}

    def integers() -> State:
        return {name: value for name, value in scope.items() if isinstance(value, int)}

    def watch(frame: FrameType, event: str, _: object) -> Any:
        if frame.f_code.co_filename != FILE:
            return None
        if event == "line" and frame.f_lineno == head:
            visits.append(integers())
        return watch

    before = sys.gettrace()
    sys.settrace(watch)
    try:
        exec(compile(source, FILE, "exec"), scope)  # noqa: S102 - only the templates of this file ever get here
    finally:
        sys.settrace(before)
    if visits[-1] != integers():  # left by break: the last turn never came back to the head
        visits.append(integers())
    return printed[0], visits


def _either_way(*p: int) -> bool:
    """Both branches of the threshold shape are taken."""
    return any(x > p[7] for x in p[2:7]) and any(x <= p[7] for x in p[2:7])


def _turns(a: int, b: int) -> int:
    return 0 if b == 0 else 1 + _turns(b, a % b)


def _level(*spaces: Space) -> Space:
    return Space(tuple(chain.from_iterable(space.points for space in spaces)))


def _spaces() -> dict[str, Space]:
    return {
        "easy": _level(
            Space.of([0], (20, 35, 50, 65), (2, 3, 4), (6, 7, 8), (2, 3, 5)),
            Space.of([1], (60, 75, 90), (3, 7), (12, 5), (6, 14), (9, 11)),
            Space.of([2], (15, 24, 40, 57), range(8, 18), (2, 3, 4), where=lambda _, s, a, d: 3 <= -(-a // d) <= 6),
        ),
        "medium": _level(
            Space.of([3], (10, 24, 37), (6, 7), (2, 3), (2, 3, 4), (1, 3, 5)),
            Space.of([4], (10, 25, 41), (4, 9), (13, 6), (8,), (3, 11), (7, 15), (6, 10), (2, 5), where=_either_way),
            Space.of([5], (30, 48), (*range(13, 63, 2), 20, 26, 44, 52), (3, 4, 7), where=lambda _, s, n, k: "0" in f"{n:b}"),
        ),
        "hard": _level(
            Space.of([6], (20, 45), (1, 2, 4), (8, 9), (3, 4), (2, 3), (2, 5), (1, 7), where=lambda *p: p[3] - p[2] <= 7),
            Space.of([7], (30, 52, 75), (40725, 61083, 35204, 80461, 92307, 50648, 27094, 13608, 74520), (2, 3, 4)),
            Space.of([8], (12, 26, 33), (9, 10), (2, 3), (20, 30, 40), (2, 3, 4)),
        ),
        "expert": _level(
            Space.of([9], (10, 28, 46), (4, 5), (6, 7), (3, 4), (2, 3, 5)),
            Space.of([10], (15, 40), range(40, 90, 3), (17, 18, 26, 29), (2, 3), where=lambda *p: 4 <= _turns(p[2], p[3]) <= 6),
            Space.of([11], (14, 31), (24, 40), (7, 18), (36, 56), (16, 12), (1, 2), (2, 3, 5)),
        ),
    }


HIDDEN = "□"
ASKED = {  # before and after the program; the printed value always comes after it
    ("en", "qa"): (
        ("What does this Python program print?", ""),
        ("Trace the loop by hand and state the output of this Python program.", ""),
        ("Follow the value of total and state what the last line prints.", ""),
    ),
    ("ko", "qa"): (
        ("다음 파이썬 프로그램의 출력 결과를 구하시오.", ""),
        ("다음 파이썬 프로그램을 실행하였을 때 출력되는 값을 쓰시오.", ""),
        ("반복문을 한 단계씩 추적하여 다음 파이썬 프로그램이 출력하는 값을 구하시오.", ""),
    ),
    ("en", "reasoning"): (
        (
            "The first number of this Python program was smudged and is shown as □.",
            "The program prints {0}. Which number is □?",
        ),
        ("The starting value □ of this Python program has been lost.", "Its output is {0}. Find □."),
        ("A student left a blank □ in this Python program.", "Which number must replace □ so that it prints exactly {0}?"),
    ),
    ("ko", "reasoning"): (
        ("다음 파이썬 프로그램의 첫 번째 수가 지워져 □로 표시되어 있다.", "출력된 값이 {0}일 때, □에 알맞은 수를 구하시오."),
        ("다음 파이썬 프로그램에는 빈칸 □가 있다.", "이 프로그램이 {를} 출력하도록 □에 들어갈 수를 구하시오."),
        ("다음은 total의 시작값 □를 알 수 없는 파이썬 프로그램이다.", "실행 결과 {가} 출력되었다. □의 값을 구하시오."),
    ),
}


def _signed(number: int) -> str:
    return str(number) if number >= 0 else f"({number})"


def pose(draw: Draw) -> Problem:
    """qa: the printed value. reasoning: the hidden first number, given the printed value."""
    shape, (start, *rest) = SHAPES[draw.params[0]], draw.params[1:]
    p, english, inverse = tuple(rest), draw.language == "en", draw.task_type == "reasoning"
    output, visits = _run(shape.source.format(s=0 if inverse else start, p=p), shape.head)
    turns = [shape.told(p, old, new)[not english] for old, new in pairwise(visits)]
    shown = str(start + int(output)) if inverse else output
    before, after = draw.rng.choice(ASKED[draw.language, draw.task_type])
    after = after.format(shown, 를=josa(shown, "을/를"), 가=josa(shown, "이/가"))
    question = f"{before}\n```python\n{shape.source.format(s=HIDDEN if inverse else start, p=p)}\n```\n{after}".rstrip()
    if not inverse:
        first = f"Before the loop total = {start}." if english else f"반복문에 들어가기 전 total = {start}입니다."
        last = (
            f"The loop ends and print(total) outputs {output}."
            if english
            else f"반복이 끝나고 print(total)이 {josa(output, '을/를')} 출력합니다."
        )
        return Problem(question, (first, *turns, last), output, AnswerKey(type="integer", value=output))
    first = (
        "No condition depends on total, so the loop changes total by the same amount whatever □ is. Trace it with total = 0."
        if english
        else "total의 값을 따지는 조건이 없으므로 □의 값과 관계없이 total의 변화량은 일정합니다. total = 0으로 놓고 추적합니다."
    )
    solved, prints = f"{shown} - {_signed(int(output))} = {start}", f"□ + {_signed(int(output))}"
    last = (
        f"So the program prints {prints}. It prints {shown}, hence □ is {solved}."
        if english
        else f"따라서 출력되는 값은 {prints}입니다. 출력이 {shown}이므로 □는 {solved}입니다."
    )
    return Problem(question, (first, *turns, last), str(start), AnswerKey(type="integer", value=str(start)))


def recompute(draw: Draw) -> str:
    """The net change in closed form or by another traversal; never by running the program."""
    shape, start, p = SHAPES[draw.params[0]], draw.params[1], draw.params[2:]
    printed = start + shape.net(p)
    return str(printed if draw.task_type == "qa" else printed - shape.net(p))


FAMILY = Family(
    id="teacher/computer-science/programming/loop-trace",
    names={"en": "Tracing loops", "ko": "반복문 추적"},
    scope={
        "en": "Predict what a short Python program with loops and branches prints, turn by turn.",
        "ko": "반복문과 조건문이 있는 짧은 파이썬 프로그램의 출력을 한 단계씩 추적하여 예측합니다.",
    },
    aliases={"en": ("for loop", "tracing", "output prediction"), "ko": ("for 문", "for문", "출력 예측")},
    method="closed forms and comprehensions instead of execution",
    levels={"easy": 252, "medium": 438, "hard": 349, "expert": 436},
    build=_spaces,
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
)
