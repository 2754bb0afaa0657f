"""Lists that change: methods and slices, two names for one list or a copy, a list given to a function, rows shared by a grid.

A point is: the name printed, how many values the first list has, these values, and then four numbers a statement.
Values have two digits and all differ; indices have one digit.
"""

from __future__ import annotations

from random import Random
from typing import Any

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.computing.programming.mutation_wordings import ALL_SHARED, BANK, ONE_LIST, SETUP, TOLD
from seedless.teacher.families.computing.programming.mutations import (
    ALIAS,
    APPEND,
    CELL,
    COPIED,
    CUT,
    EXTEND,
    GRID,
    GROW,
    INNER,
    INSERT,
    NAMES,
    OTHER,
    OTHER_ALIAS,
    OTHER_COPY,
    POP,
    REBIND,
    REVERSE,
    ROW,
    ROWS,
    SET,
    SLICED,
    SLOT,
    SPLICE,
    XS,
    A,
    B,
    Lists,
    Op,
)
from seedless.teacher.families.computing.programming.running import execute, printed
from seedless.teacher.family import Draw, Family, Problem, Spoken
from seedless.teacher.values import listed
from seedless.text.particles import josa

ID = "teacher/computer-science/programming/list-mutation"
LEVELS = {"easy": 240, "medium": 240, "hard": 240, "expert": 240}
HIDDEN = "□"
FIRST = {"easy": A, "medium": A, "hard": A, "expert": ROW}

EASY = (APPEND, INSERT, POP, SET, EXTEND, REVERSE)
MEDIUM = (APPEND, INSERT, POP, SET, GROW, REBIND)
HARD = (APPEND, SET, SPLICE, CUT, GROW, INSERT)
CODES = {"easy": EASY, "medium": MEDIUM, "hard": HARD}


def _draw(level: str, rng: Random) -> Point | None:
    values = rng.sample(range(10, 100), 16)
    size = 3 if level == "expert" else rng.randrange(4, 6)
    start, fresh = values[:size], iter(values[size:])
    lists = Lists()
    lists.names[FIRST[level]] = lists.new(start)
    ops = _nested_ops(rng, lists, fresh) if level == "expert" else _flat_ops(level, rng, lists, fresh)
    shown = rng.choice((GRID, OTHER)) if level == "expert" else A if level == "easy" else rng.choice((A, B))
    point = (shown, size, *start, *(number for op in ops for number in op))
    if level == "medium" and not any(op.target != shown for op in ops[1:]):
        return None
    if level == "hard":
        lists.names[B] = lists.names[XS]
    return point if len(lists.cells(shown)) > 1 else None


def _flat_ops(level: str, rng: Random, lists: Lists, fresh: Any) -> list[Op]:
    ops = []
    if level == "medium":
        ops.append(Op(rng.choice((ALIAS, ALIAS, SLICED, COPIED)), B, 0, 0))
    if level == "hard":
        lists.names[XS] = lists.names[A]
    for op in ops:
        lists.follow(op)
    codes = rng.sample(CODES[level], 4)
    if level == "hard" and rng.randrange(3):
        codes[rng.randrange(1, 3)] = REBIND
    for code in codes:
        target = {"easy": A, "medium": rng.choice((A, B)), "hard": XS}[level]
        size = len(lists.cells(target))
        x = next(fresh) if code in (EXTEND, GROW) else rng.randrange(max(1, size - 1))
        y = 0 if code in (POP, CUT, REVERSE) else next(fresh)
        ops.append(Op(code, target, 0 if code in (APPEND, REBIND, REVERSE) else x, y))
        lists.follow(ops[-1])
    return ops


def _nested_ops(rng: Random, lists: Lists, fresh: Any) -> list[Op]:
    ops = [
        Op(ROWS, GRID, rng.choice((112, 121, 211, 12, 21, 11)), 0),
        Op(rng.choice((OTHER_ALIAS, OTHER_COPY, OTHER_COPY)), OTHER, 0, 0),
    ]
    for op in ops:
        lists.follow(op)
    codes = [CELL, INNER, SLOT, rng.choice((CELL, INNER, APPEND))]
    rng.shuffle(codes)
    for code in codes:
        target = ROW if code == APPEND else rng.choice((GRID, OTHER))
        x = rng.randrange(len(lists.cells(target)))
        if code == CELL:
            x = 10 * x + rng.randrange(len(lists.lists[lists.cells(target)[x]]))
        ops.append(Op(code, target, 0 if code == APPEND else x, next(fresh)))
        lists.follow(ops[-1])
    return ops


def _read(point: Point) -> tuple[list[int], list[Op]]:
    size = point[1]
    rest = point[2 + size :]
    return list(point[2 : 2 + size]), [Op(*rest[at : at + 4]) for at in range(0, len(rest), 4)]


def _after(level: str, point: Point) -> list[object]:
    """The printed list, by following names and tuples."""
    start, ops = _read(point)
    lists = Lists()
    lists.names[FIRST[level]] = lists.new(start)
    if level == "hard":
        lists.names[XS] = lists.names[A]
    for op in ops:
        lists.follow(op)
    if level == "hard":
        lists.names[B] = lists.names[XS]
    return lists.flat(lists.names[point[0]])


def _flat(value: list[Any]) -> list[int]:
    return [number for cell in value for number in (_flat(cell) if isinstance(cell, list) else [cell])]


def _lost(point: Point, left: list[int]) -> int:
    """The value that is blotted out in the inverse problem: of those left in the printed list, the one that stands there most
    often, the last written of equals."""
    return max(reversed([value for value in _written(point) if value in left]), key=left.count)


def _written(point: Point) -> list[int]:
    start, ops = _read(point)
    return start + [value for op in ops for value in op.values]


def _program(level: str, point: Point, total: bool) -> str:
    start, ops = _read(point)
    name = NAMES[point[0]]
    shown = name
    if total:
        rows = range(len(str(ops[0].x))) if level == "expert" else ()
        shown = f"sum({' + '.join(f'{name}[{row}]' for row in rows) or name})"
    lines = [f"{NAMES[FIRST[level]]} = {start}"]
    if level == "hard":
        body = "\n".join(f"    {op}" for op in ops)
        return f"def change(xs):\n{body}\n    return xs\n\n{lines[0]}\nb = change(a)\nprint({shown})"
    return "\n".join((*lines, *map(str, ops), f"print({shown})"))


def _shown(level: str, point: Point) -> tuple[str, str]:
    """Values alone, which differ; indices have one digit and stand between them."""
    left = _flat(_after(level, point))
    written, lost = _written(point), _lost(point, left)
    return " ".join(map(str, written)), " ".join(str(value) for value in (*written, sum(left)) if value != lost)


def _state(draw: Draw, scope: dict[str, Any], names: list[str]) -> str:
    """What the names stand for now; names of one list are told together."""
    told: list[str] = []
    left = [name for name in names if name in scope]
    while left:
        same = [name for name in left if scope[name] is scope[left[0]]]
        left = [name for name in left if name not in same]
        if len(same) == 1:
            told.append(f"{same[0]} = {scope[same[0]]}")
        else:
            both = f"{josa(same[0], '과/와')} {josa(same[1], '은/는')} 모두"
            told.append(draw.say(f"{same[0]} = {same[1]} = {scope[same[0]]} (one list)", f"{both} {scope[same[0]]}"))
    return ", ".join(told)


def _trace(draw: Draw, start: list[int], ops: list[Op]) -> list[str]:
    """One sentence a statement, from running the statements one by one."""
    level = draw.level
    names = {"easy": ["a"], "medium": ["a", "b"], "hard": ["xs", "a"], "expert": ["grid", "other"]}[level]
    scope: dict[str, Any] = {NAMES[FIRST[level]]: list(start)}
    steps = [draw.say(*SETUP[level])]
    if level == "hard":
        scope["xs"] = scope["a"]
    for op in ops:
        before = scope.get(NAMES[op.target], [])
        old = before[op.x : op.x + 2] if op.code in (POP, SET, SPLICE, CUT) else [0]
        execute(str(op), scope)
        values = {"t": NAMES[op.target], "x": op.x, "y": op.y, "i": op.x // 10, "j": op.x % 10, "old": old[0], "next": op.x + 1}
        values["gone"] = draw.say(" and ".join(map(str, old)), ", ".join(map(str, old)))
        english, korean = ALL_SHARED if op.code == ROWS and "2" not in str(op.x) else TOLD[op.code]
        state = _state(draw, scope, names)
        if draw.language == "en":
            steps.append(f"`{op}` {english.format_map(values)}: {state}.")
        else:
            spoken = {name: Spoken(value) for name, value in values.items()}
            steps.append(f"`{op}`: {korean.format_map(spoken)}. 이제 {state}입니다.")
    return steps


def pose(draw: Draw) -> Problem:
    """qa: the printed list. reasoning: the blotted value, given the printed total."""
    level, point = draw.level, draw.params
    inverse = draw.task_type == "reasoning"
    bank = ONE_LIST if level == "easy" else BANK
    source = _program(level, point, inverse)
    start, ops = _read(point)
    found = _after(level, point)
    left = _flat(found)
    value = _lost(point, left)
    (output,) = printed(source)
    steps = _trace(draw, start, ops)
    name = NAMES[point[0]]
    if not inverse:
        if level == "hard" and name == "b":
            steps.append(
                draw.say("The function returns xs, so b names that list.", "함수가 xs를 반환하므로 b는 그 리스트를 가리킵니다.")
            )
        steps.append(draw.say(f"So `print({name})` shows {output}.", f"따라서 `print({name})`의 출력은 {output}입니다."))
        question = draw.worded(bank["qa"], code=f"\n```python\n{source}\n```", name=name)
        return Problem(question, tuple(steps), output, AnswerKey(type="list", value=_canonical(found)))
    steps = [_blotted(step, value) for step in steps]
    times, rest = left.count(value), [number for number in left if number != value]
    total, known = int(output), sum(rest)
    row = f"{' + '.join(map(str, rest))} = {known}" if len(rest) > 1 else str(known)
    often = {1: "once", 2: "twice"}.get(times, f"{times} times")
    steps.append(
        draw.say(
            f"In {name}, {HIDDEN} stands {often}, and the rest adds up to {row}.",
            f"{name}에는 {HIDDEN}가 {times}번 있고, 나머지의 합은 {row}입니다.",
        )
    )
    gap = f"{total} - {known} = {total - known}"
    if times == 1:
        steps.append(draw.say(f"The total is {total}, so {HIDDEN} = {gap}.", f"합이 {total}이므로 {HIDDEN} = {gap}입니다."))
    else:
        each = f"{total - known} ÷ {times} = {value}"
        steps.append(
            draw.say(
                f"The total is {total}, so {times} × {HIDDEN} = {gap} and {HIDDEN} = {each}.",
                f"합이 {total}이므로 {times} × {HIDDEN} = {gap}이고, {HIDDEN} = {each}입니다.",
            )
        )
    code = f"\n```python\n{source.replace(str(value), HIDDEN)}\n```"
    question = draw.worded(bank["blot"], code=code, total=total)
    return Problem(question, tuple(steps), str(value), AnswerKey(type="integer", value=str(value)))


def _blotted(step: str, value: int) -> str:
    """A step with the value unknown; □ is read 네모 and takes the particles of a vowel."""
    step = step.replace(str(value), HIDDEN)
    for closed, vowel in (("을 ", "를 "), ("이 ", "가 "), ("으로 ", "로 ")):
        step = step.replace(HIDDEN + closed, HIDDEN + vowel)
    return step


def _canonical(value: list[Any]) -> str:
    return listed(_canonical(cell) if isinstance(cell, list) else cell for cell in value)


def recompute(draw: Draw) -> str:
    """Names and numbered tuples instead of lists; the blotted value from how the total moves when it is made one larger."""
    level, point = draw.level, draw.params
    if draw.task_type == "qa":
        return _canonical(_after(level, point))
    left = _flat(_after(level, point))
    value, total = _lost(point, left), sum(left)
    without, more = (_with(level, point, value, other) for other in (1000, 1001))
    return str(1000 + (total - without) // (more - without))


def _with(level: str, point: Point, value: int, other: int) -> int:
    """The total when another number stands in the place of the blotted one."""
    start, ops = _read(point)
    put = [other if number == value else number for number in start]
    for op in ops:
        put += op if value not in op.values else op.with_value(value, other)
    return sum(_flat(_after(level, (*point[:2], *put))))


FAMILY = Family(
    id=ID,
    names={"en": "Changing lists", "ko": "리스트의 변경과 참조"},
    scope={
        "en": "Follow list methods and slice assignment, tell a second name from a copy, and see which rows a grid shares.",
        "ko": "리스트 메서드와 슬라이스 대입을 따라가고, 같은 리스트를 가리키는 이름과 복사본을 구별한다.",
    },
    method="names and numbered tuples instead of lists",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("lists", "aliasing", "mutable lists", "list methods"), "ko": ("리스트", "얕은 복사", "리스트 메서드")},
)
