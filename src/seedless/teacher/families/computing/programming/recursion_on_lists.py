"""Recursion that changes a list: every call works on the same list, and what is done before or after the inner call matters.

A point is the shape, the shape's numbers (their count is fixed), and then the values of the list.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise, product
from random import Random
from typing import Any, NamedTuple

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.computing.programming.running import execute, printed
from seedless.teacher.family import Draw, Family, Problem, Text
from seedless.teacher.values import listed

ID = "teacher/computer-science/programming/with/recursion-on-lists"
LEVELS = {"easy": 140, "medium": 140, "hard": 140, "expert": 140}
Numbers = tuple[int, ...]


class Shape(NamedTuple):
    source: str  # {xs} the list, {0}, {1} the numbers, {shown} the list printed where there are two
    numbers: int
    name: str  # of the recursive function
    watched: int  # which argument is the list whose state is told
    why: Text
    found: Callable[[Numbers, list[int]], list[int]]  # the printed list without any call


def _carried(p: Numbers, xs: list[int]) -> list[int]:
    made = xs[:1]
    for value in xs[1:]:
        made.append(value + p[0] * made[-1])
    return made


def _digits(p: Numbers, _: list[int]) -> list[int]:
    base, number = p
    places = next(k for k in range(40) if base**k > number)
    return [number // base**place % base for place in reversed(range(places))]


def _there_and_back(p: Numbers, _: list[int]) -> list[int]:
    limit, step, number, factor = p
    down = list(range(number, limit, -step))
    last = down[-1] - step
    return [*down, last, *(factor * value for value in reversed(down))]


def _grown(p: Numbers, xs: list[int]) -> list[int]:
    many, factor, shown = p
    if not shown:
        return [*xs, many]
    return [*xs, *(number for n in range(many, 0, -1) for number in (n, factor * n))]


def _depth(place: int, size: int) -> int:
    low, high, depth = 0, size - 1, 0
    while (middle := (low + high) // 2) != place:
        low, high = (low, middle - 1) if place < middle else (middle + 1, high)
        depth += 1
    return depth


def _sums(p: Numbers, xs: list[int]) -> list[int]:
    return [
        p[0] + sum(value for value, taken in zip(xs, chosen, strict=True) if taken)
        for chosen in product((1, 0), repeat=len(xs))
    ]


def _moved(p: Numbers, xs: list[int]) -> list[int]:
    half = len(xs) // 2
    front, back = xs[:half], xs[::-1][:half]
    return [*reversed(front), p[0], *back]


SHAPES: dict[str, tuple[Shape, ...]] = {
    "easy": (
        Shape(
            "def run(xs, i):\n    if i == len(xs):\n        return\n    xs[i] = xs[i] + {0} * xs[i - 1]\n    run(xs, i + 1)\n\n"
            "a = {xs}\nrun(a, 1)\nprint(a)",
            1,
            "run",
            0,
            (
                "xs and a are one list. Each call changes xs[i] before the inner call, so the next call already meets the new value.",
                "xs와 a는 같은 리스트입니다. 안쪽 호출보다 먼저 xs[i]를 바꾸므로 다음 호출은 바뀐 값을 보게 됩니다.",
            ),
            _carried,
        ),
        Shape(
            "def run(xs, i):\n    if i == len(xs):\n        return\n    run(xs, i + 1)\n    xs[i] = xs[i] + {0} * xs[i - 1]\n\n"
            "a = {xs}\nrun(a, 1)\nprint(a)",
            1,
            "run",
            0,
            (
                "xs and a are one list. Each call changes xs[i] after the inner call, so the last index is changed first and xs[i - 1] is still old.",
                "xs와 a는 같은 리스트입니다. 안쪽 호출이 끝난 뒤에 xs[i]를 바꾸므로 마지막 인덱스부터 바뀌고, 그때 xs[i - 1]은 아직 원래 값입니다.",
            ),
            lambda p, xs: [*xs[:1], *(value + p[0] * before for before, value in pairwise(xs))],
        ),
    ),
    "medium": (
        Shape(
            "def split(n, out):\n    if n == 0:\n        return\n    split(n // {0}, out)\n    out.append(n % {0})\n\n"
            "digits = []\nsplit({1}, digits)\nprint(digits)",
            2,
            "split",
            1,
            (
                "All calls share one list. The append stands after the inner call, so the innermost call appends first.",
                "모든 호출이 한 리스트를 함께 씁니다. append가 안쪽 호출 뒤에 있으므로 가장 안쪽의 호출이 먼저 덧붙입니다.",
            ),
            _digits,
        ),
        Shape(
            "def walk(n, out):\n    out.append(n)\n    if n <= {0}:\n        return\n    walk(n - {1}, out)\n    out.append({3} * n)\n\n"
            "seen = []\nwalk({2}, seen)\nprint(seen)",
            4,
            "walk",
            1,
            (
                "All calls share one list. Each appends n on the way down; all but the last append once more on the way back.",
                "모든 호출이 한 리스트를 함께 씁니다. 내려갈 때 n을 덧붙이고, 마지막 호출을 뺀 나머지는 되돌아올 때 한 번 더 덧붙입니다.",
            ),
            _there_and_back,
        ),
    ),
    "hard": (
        Shape(
            "def grow(xs, n):\n    if n == 0:\n        return xs\n    xs.append(n)\n    return grow(xs + [{1} * n], n - 1)\n\n"
            "a = {xs}\nb = grow(a, {0})\nprint({shown})",
            3,
            "grow",
            0,
            (
                "append changes the list that was passed, but `xs + [...]` is a new list: only the first call has the list a itself.",
                "append는 전달받은 리스트를 바꾸지만 `xs + [...]`는 새 리스트이므로, a 자체를 받는 것은 첫 번째 호출뿐입니다.",
            ),
            _grown,
        ),
        Shape(
            "def mark(xs, low, high, d):\n    if low > high:\n        return\n    mid = (low + high) // 2\n    xs[mid] += d\n"
            "    mark(xs, low, mid - 1, d + {1})\n    mark(xs, mid + 1, high, d + {1})\n\n"
            "a = {xs}\nmark(a, 0, len(a) - 1, {0})\nprint(a)",
            2,
            "mark",
            0,
            (
                "Every call adds its own d to the middle of its part of the one list a; the parts of the inner calls get {1} more.",
                "호출마다 하나의 리스트 a에서 맡은 부분의 가운데에 자신의 d를 더하고, 안쪽 호출의 d는 {1}만큼 더 큽니다.",
            ),
            lambda p, xs: [value + p[0] + p[1] * _depth(place, len(xs)) for place, value in enumerate(xs)],
        ),
    ),
    "expert": (
        Shape(
            "def choose(xs, i, picked, found):\n    if i == len(xs):\n        found.append(sum(picked))\n        return\n"
            "    picked.append(xs[i])\n    choose(xs, i + 1, picked, found)\n    picked.pop()\n    choose(xs, i + 1, picked, found)\n\n"
            "sums = []\nchoose({xs}, 0, [{0}], sums)\nprint(sums)",
            1,
            "choose",
            2,
            (
                "picked is one list for all calls: a value is put in, the calls with it follow, it is taken out, the calls without it follow.",
                "picked는 모든 호출이 함께 쓰는 한 리스트입니다. 값을 넣고 그 값이 있는 호출을 한 다음, 값을 빼고 그 값이 없는 호출을 합니다.",
            ),
            _sums,
        ),
        Shape(
            "def move(xs, ys):\n    if not xs:\n        return\n    ys.insert(0, xs.pop(0))\n    ys.append(xs.pop())\n    move(xs, ys)\n\n"
            "a = {xs}\nb = [{0}]\nmove(a, b)\nprint(b)",
            1,
            "move",
            1,
            (
                "Each call takes the first and the last element out of a for good, and puts them at the two ends of b.",
                "호출할 때마다 a의 첫 원소와 마지막 원소가 빠져나가 b의 맨 앞과 맨 뒤에 들어갑니다.",
            ),
            _moved,
        ),
    ),
}

# Long enough that the same program in the other language is no near-duplicate.
BANK: tuple[Text, ...] = (
    (
        "What does this Python program print? Go through the calls one by one and note how the list looks when each of them begins and "
        "ends.{code}",
        "다음 파이썬 프로그램의 출력 결과를 구하시오. 호출을 하나씩 따라가면서 각 호출이 시작되고 끝날 때 리스트가 어떻게 되어 있는지 "
        "살펴보면 된다.{code}",
    ),
    (
        "A list is handed from call to call in this Python program, and what one call does to it may show in the others. Write the list exactly as "
        "it is printed in the end.{code}",
        "다음 파이썬 프로그램에서는 리스트가 호출에서 호출로 전달되며, 한 호출이 리스트를 바꾸면 다른 호출에도 영향을 줄 수 있다. 마지막에 "
        "출력되는 리스트를 그대로 쓰시오.{code}",
    ),
    (
        "In a recursive function it matters whether a list is changed before or after the inner call. With this in "
        "mind, state the list that the program below prints.{code}",
        "재귀 함수에서 리스트를 바꾸는 문장은 안쪽 호출의 앞에 있을 때와 뒤에 있을 때 효과가 다르다. 이 점에 주의하여 아래 프로그램이 "
        "출력하는 리스트를 구하시오.{code}",
    ),
    (
        "A student says that every recursive call works on a list of its own. Find out whether this is so here: follow the calls together "
        "with the contents of the list, and write the list that is printed.{code}",
        "어떤 학생이 재귀 호출마다 각자 자기 리스트를 가진다고 말하였다. 여기서도 그러한지 호출과 리스트의 내용을 함께 따라가면서 확인하고, "
        "출력되는 리스트를 쓰시오.{code}",
    ),
)


def _draw(level: str, rng: Random) -> Point | None:
    shape = rng.randrange(2)
    pick = rng.randrange
    values = rng.sample(range(2, 30), 8)
    if level == "easy":
        return (shape, pick(2, 4), *(pick(1, 13) for _ in range(pick(4, 6))))
    if level == "medium":
        if shape == 0:
            return (0, pick(3, 10), pick(100, 1000))
        limit, step = pick(2, 9), pick(3, 9)
        return (1, limit, step, limit + step * pick(2, 5) + pick(1, step), pick(2, 5))
    if level == "hard":
        return (
            (0, pick(2, 4), pick(4, 10), pick(2), *values[: pick(2, 4)])
            if shape == 0
            else (1, pick(1, 6), pick(2, 9), *values[: pick(6, 8)])
        )
    return (0, pick(1, 40), *values[:3]) if shape == 0 else (1, pick(30, 90), *values[: 2 * pick(2, 4)])


def _read(level: str, point: Point) -> tuple[Shape, Numbers, list[int]]:
    shape = SHAPES[level][point[0]]
    return shape, point[1 : 1 + shape.numbers], list(point[1 + shape.numbers :])


def _program(level: str, point: Point) -> str:
    shape, numbers, xs = _read(level, point)
    return shape.source.format(*numbers, xs=xs, shown="ab"[numbers[-1] % 2])


def _events(shape: Shape, program: str) -> list[tuple[str, tuple[Any, ...], str]]:
    """Begin and end of every call of the function: which, its arguments as they began, the watched list at that time."""
    definition, _, rest = program.partition("\n\n")
    scope = execute(definition, {})
    inner = scope[shape.name]
    told: list[tuple[str, tuple[Any, ...], str]] = []

    def watched(*given: Any) -> Any:
        arguments = tuple(list(value) if isinstance(value, list) else value for value in given)
        told.append(("begin", arguments, str(given[shape.watched])))
        value = inner(*given)
        told.append(("end", arguments, str(given[shape.watched])))
        return value

    scope[shape.name] = watched
    scope["print"] = lambda value: None
    execute(rest, scope)
    return told


def _table(draw: Draw, shape: Shape, program: str) -> str:
    """The watched list at every change from one event to the next; for the choices, at the base cases alone."""
    rows = []
    for event, arguments, state in _events(shape, program):
        if shape.name == "choose":
            if event == "begin" and arguments[1] == len(arguments[0]):
                rows.append(f"| {state} | {sum(arguments[2])} |")
            continue
        if shape.name == "mark" and (event == "end" or arguments[1] > arguments[2]):
            continue
        plain = ", ".join(str(value) for value in arguments if not isinstance(value, list))
        name = f"{shape.name}({plain})" if plain else shape.name
        if shape.name == "move":
            name = f"move {arguments[0]}"
        rows.append(
            f"| {name} {draw.say('begins' if event == 'begin' else 'ends', '시작' if event == 'begin' else '끝')} | {state} |"
        )
    heads = (
        draw.say("| call | list |", "| 호출 | 리스트 |")
        if shape.name != "choose"
        else draw.say("| picked | sum |", "| picked | 합 |")
    )
    intro = draw.say(
        "The list at the beginning and end of each call:", "각 호출이 시작되고 끝날 때의 리스트는 다음과 같습니다:"
    )
    if shape.name == "choose":
        intro = draw.say(
            "The base case is reached with these contents of picked, in this order:",
            "기저 조건에 이를 때 picked의 내용은 차례로 다음과 같습니다:",
        )
    if shape.name == "mark":
        intro = draw.say(
            "The list at the beginning of each call whose part is not empty:",
            "맡은 부분이 비어 있지 않은 호출이 시작될 때의 리스트는 다음과 같습니다:",
        )
    if shape.name == "grow":
        intro = draw.say(
            "The list that each call has, at its beginning and end:",
            "각 호출이 가진 리스트는 시작되고 끝날 때 다음과 같습니다:",
        )
    return "\n".join((intro, heads, "|---|---|", *rows))


def pose(draw: Draw) -> Problem:
    """qa: the printed list."""
    shape, numbers, _ = _read(draw.level, draw.params)
    program = _program(draw.level, draw.params)
    (output,) = printed(program)
    steps = (
        draw.say(*shape.why).format(*numbers, numbers[-1]),
        _table(draw, shape, program),
        draw.say(f"So the program prints {output}.", f"따라서 출력되는 리스트는 {output}입니다."),
    )
    question = draw.worded(BANK, code=f"\n```python\n{program}\n```")
    return Problem(question, steps, output, AnswerKey(type="list", value=output.replace(",", ";")))


def recompute(draw: Draw) -> str:
    """Closed forms and loops over the values: no call and no shared list."""
    shape, numbers, xs = _read(draw.level, draw.params)
    return listed(shape.found(numbers, xs))


FAMILY = Family(
    id=ID,
    names={"en": "Recursion on a shared list", "ko": "리스트를 함께 쓰는 재귀"},
    scope={
        "en": "Follow recursive calls that all change one list, before or after the inner call, or that pass on a copy.",
        "ko": "한 리스트를 함께 바꾸는 재귀 호출을 따라가며, 안쪽 호출 전후의 변경과 복사본의 전달을 구별한다.",
    },
    method="closed forms without calls or shared lists",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, lambda level, point: (_program(level, point),)),
    task_types=("qa",),
    pose=pose,
    recompute=recompute,
    concepts=("teacher/computer-science/programming/recursion-trace", "teacher/computer-science/programming/list-mutation"),
)
