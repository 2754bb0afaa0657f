"""Recursion: what a recursive function returns, how often it is called, which base value was lost; six shapes of function.

A point is the shape and then the numbers of its source, in the order in which the source's holes name them.
"""

from __future__ import annotations

from itertools import pairwise
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.computing.programming.recursion_shapes import (
    DIGITS,
    DOUBLE,
    EUCLID,
    HIDDEN,
    LINEAR,
    MUTUAL,
    NESTED,
    PARITY,
    SHAPES,
    THIRDS,
    arguments,
    blotted,
    calls_counted,
    parts_of,
    program,
    rewrites,
    value_of,
)
from seedless.teacher.families.computing.programming.recursion_wordings import BANK
from seedless.teacher.families.computing.programming.running import Call, calls, printed
from seedless.teacher.family import Draw, Family, Problem
from seedless.text.particles import josa

ID = "teacher/computer-science/programming/recursion-trace"
LEVELS = {"easy": 300, "medium": 300, "hard": 240, "expert": 300}
MOST_REWRITES = 9


def _draw(level: str, rng: Random) -> Point | None:
    point: Point
    pick = rng.randrange
    if level == "easy":
        if pick(2):
            step, base = pick(2, 8), pick(0, 5)
            return (LINEAR, base, pick(1, 20), pick(2, 6), step, base + step * pick(3, 5) + pick(1, step + 1))
        number = pick(1000, 100000)
        return (DIGITS, 0, pick(1, 40), pick(2, 6), 10, number)
    if level == "medium":
        if pick(2):
            point = (PARITY, pick(1, 5), pick(2, 12), pick(2, 15), pick(1, 4, 2), pick(25, 120))
            return point if 4 <= calls_counted(point)["f"] <= 8 else None
        point = (EUCLID, pick(1, 15), pick(2, 7), pick(30, 150), pick(11, 60))
        return point if point[3] > point[4] and 4 <= calls_counted(point)["f"] <= 7 else None
    if level == "hard":
        if pick(2):
            base, back = pick(0, 4), pick(2, 4)
            return (DOUBLE, base, pick(1, 9), pick(2, 5), base + pick(4, 7), back, pick(1, 10))
        point = (THIRDS, pick(1, 5), pick(1, 8), pick(1, 10), pick(18, 90))
        return point if 4 <= len(arguments(point)) <= 8 else None
    if pick(2):
        point = (MUTUAL, pick(1, 10), pick(2, 9), pick(1, 10), pick(2, 4), pick(25, 120))
        return point if 4 <= calls_counted(point).total() <= 8 else None
    limit, down, up = pick(20, 100), pick(4, 16), 0
    up = down + pick(1, 5)
    point = (NESTED, limit, down, up, limit - pick(0, 2 * (up - down) + 1))
    return point if 4 <= calls_counted(point)["f"] <= MOST_REWRITES and point[4] > 0 else None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    asked = program(point)
    if level != "easy":
        return (asked,)
    return asked, f"{program(blotted(point))} {value_of(point)}"


def _expression(point: Point, call: Call, inner: str) -> str:
    """What a call returns, with `inner` for the call that it makes."""
    n = call.args[0]
    if point[0] == LINEAR:
        return f"{point[3]} × {n} + {inner}"
    if point[0] == DIGITS:
        return f"{point[3]} × {n % 10} + {inner}"
    if point[0] == PARITY:
        return f"{inner} + {point[3] if n % 2 == 0 else n}"
    if point[0] == EUCLID:
        return f"{inner} + {point[2]} × {n // call.args[1]}"
    return f"{inner} + {n}" if call.name == "f" else f"{point[4]} × {inner}"


def _why(draw: Draw, call: Call) -> str:
    """Why a call of the medium and the mutual shapes goes the way it goes."""
    n = call.args[0]
    if draw.params[0] == PARITY and n % 2 == 0:
        return draw.say(f"{n} is even", f"{josa(n, '은/는')} 짝수이므로")
    if draw.params[0] == PARITY:
        return draw.say(f"{n} is odd", f"{josa(n, '은/는')} 홀수이므로")
    if draw.params[0] == EUCLID:
        b = call.args[1]
        return draw.say(
            f"{n} divided by {b} is {n // b} with remainder {n % b}",
            f"{josa(n, '을/를')} {josa(b, '으로/로')} 나눈 몫은 {n // b}, 나머지는 {n % b}이므로",
        )
    return draw.say(f"{n} > 0", f"{n} > 0이므로")


def _down(draw: Draw, chain: tuple[Call, ...]) -> list[str]:
    """One sentence a call, until the base case."""
    steps = []
    for call, made in pairwise(chain):
        opened = f"{call} = {_expression(draw.params, call, str(made))}"
        steps.append(draw.say(f"{_why(draw, call)}, so {opened}.", f"{_why(draw, call)} {opened}입니다."))
    last = chain[-1]
    value = f"{last.args[0]} + {draw.params[1]} = {last.value}" if draw.params[0] == EUCLID else str(last.value)
    steps.append(draw.say(f"The base case is reached: {last} = {value}.", f"기저 조건에 이르렀습니다: {last} = {value}."))
    return steps


def _up(draw: Draw, chain: tuple[Call, ...]) -> list[str]:
    """The equalities on the way back, the innermost first."""
    pairs = list(pairwise(chain))[::-1]
    return [f"{call} = {_expression(draw.params, call, str(made.value))} = {call.value}" for call, made in pairs]


def _linear_steps(draw: Draw, chain: tuple[Call, ...]) -> list[str]:
    going = "; ".join(f"{c} = {_expression(draw.params, c, str(made))}" for c, made in pairwise(chain))
    last = chain[-1]
    return [
        draw.say(
            f"Each call waits for the next one until the base case: {going}.",
            f"기저 조건에 이를 때까지 호출이 이어집니다: {going}.",
        ),
        draw.say(
            f"The base case returns {last} = {last.value}.", f"기저 조건에서 {last} = {josa(last.value, '을/를')} 반환합니다."
        ),
        *(draw.say(f"Going back: {line}.", f"되돌아오면서 계산합니다: {line}.") for line in _up(draw, chain)),
    ]


def _double_steps(draw: Draw, found: dict[int, int]) -> list[str]:
    """Every argument once, from the smallest: the calls repeat, so that unfolding them would compute the same many times."""
    first = draw.say(
        "The same calls come again and again, so work out each value once, from the smallest argument up.",
        "같은 호출이 여러 번 되풀이되므로 작은 인수부터 값을 한 번씩만 구합니다.",
    )
    p, lines, small = draw.params, [], []
    for n, value in sorted(found.items()):
        parts = parts_of(p, n)
        if not parts:
            small.append(f"f({n}) = {value}" if p[0] == DOUBLE else f"f({n}) = {n} + {p[2]} = {value}")
            continue
        one, two = (found[part] for part in parts)
        factor, added = (f"{p[3]} × ", p[6]) if p[0] == DOUBLE else ("", p[3])
        lines.append(f"f({n}) = f({parts[0]}) + {factor}f({parts[1]}) + {added} = {one} + {factor}{two} + {added} = {value}")
    base = draw.say(f"Base cases: {'; '.join(small)}.", f"기저 조건: {'; '.join(small)}.")
    return [first, base, *(f"{line}." for line in lines)]


def _counted_steps(draw: Draw, found: dict[int, int]) -> list[str]:
    """How many calls each argument causes, from the smallest."""
    first = draw.say(
        "Let C(n) be the number of calls that f(n) causes, itself included. A base case causes C = 1; any other causes 1 plus the calls of its two parts.",
        "f(n) 자신을 포함하여 f(n) 때문에 일어나는 호출의 수를 C(n)이라 합니다. 기저 조건이면 C는 1이고, 아니면 1에 두 호출의 C를 더한 값입니다.",
    )
    counts: dict[int, int] = {}
    small, lines = [], []
    for n in sorted(found):
        parts = parts_of(draw.params, n)
        if not parts:
            counts[n] = 1
            small.append(f"C({n}) = 1")
        else:
            counts[n] = 1 + sum(counts[part] for part in parts)
            lines.append(
                f"C({n}) = 1 + C({parts[0]}) + C({parts[1]}) = 1 + {counts[parts[0]]} + {counts[parts[1]]} = {counts[n]}"
            )
    base = draw.say(f"Base cases: {', '.join(small)}.", f"기저 조건: {', '.join(small)}.")
    return [first, base, *(f"{line}." for line in lines)]


def _nested_steps(draw: Draw) -> list[str]:
    _, limit, down, up, _ = draw.params
    steps = [
        draw.say(
            f"The inner call comes first. An argument above {limit} loses {down}; any other is raised by {up} and f is applied twice.",
            f"안쪽 호출부터 계산합니다. 인수가 {limit}보다 크면 {josa(down, '을/를')} 빼고, 아니면 {josa(up, '을/를')} 더한 뒤 f를 두 번 적용합니다.",
        )
    ]
    lines = rewrites(draw.params)
    for (_, n, text), (_, _, after) in pairwise(lines):
        if n > limit:
            steps.append(
                draw.say(
                    f"{n} > {limit}, so f({n}) = {n} - {down} = {n - down}: {text} → {after}.",
                    f"{n} > {limit}이므로 f({n}) = {n} - {down} = {n - down}입니다: {text} → {after}.",
                )
            )
        else:
            steps.append(
                draw.say(
                    f"{n} is not above {limit}, and {n} + {up} = {n + up}: {text} → {after}.",
                    f"{josa(n, '은/는')} {limit}보다 크지 않고 {n} + {up} = {n + up}입니다: {text} → {after}.",
                )
            )
    return steps


def pose(draw: Draw) -> Problem:
    """qa: what is printed. reasoning: the lost base value (easy), the number of calls of f, of g where two functions take turns."""
    point = draw.params
    definitions, call = (part.format(*point) for part in SHAPES[point[0]])
    name, _, args = call.removesuffix(")").partition("(")
    made = calls(definitions, name, *map(int, args.split(", ")))
    found = {c.args[0]: c.value for c in made}
    if draw.task_type == "reasoning" and draw.level == "easy":
        return _inverse(draw, made)
    value = int(printed(program(point))[0])
    counting = draw.task_type == "reasoning"
    if point[0] in (DOUBLE, THIRDS):
        steps = _counted_steps(draw, found) if counting else _double_steps(draw, found)
    elif point[0] == NESTED:
        steps = _nested_steps(draw)
    elif draw.level == "easy":
        steps = _linear_steps(draw, made)
    else:
        back = "; ".join(_up(draw, made))
        steps = _down(draw, made)
        if not counting:
            steps.append(draw.say(f"Put the values in on the way back: {back}.", f"되돌아오면서 값을 넣습니다: {back}."))
    kind = "g" if point[0] == MUTUAL else "calls"
    if counting:
        value = sum(c.name == "g" for c in made) if kind == "g" else len(made)
        steps.append(_count_said(draw, kind, made))
    else:
        steps.append(draw.say(f"So the program prints {value}.", f"따라서 출력되는 값은 {value}입니다."))
    code = f"\n```python\n{program(point)}\n```"
    question = draw.worded(BANK[kind if counting else "qa"], code=code, call=call)
    return Problem(question, tuple(steps), str(value), AnswerKey(type="integer", value=str(value)))


def _count_said(draw: Draw, kind: str, made: tuple[Call, ...]) -> str:
    if draw.params[0] in (DOUBLE, THIRDS):
        return draw.say(f"So f is called {len(made)} times in all.", f"따라서 f는 모두 {len(made)}번 호출됩니다.")
    row = ", ".join(str(c) for c in made if kind != "g" or c.name == "g")
    name, count = ("g", sum(c.name == "g" for c in made)) if kind == "g" else ("f", len(made))
    times = {1: "once", 2: "twice"}.get(count, f"{count} times")
    return draw.say(
        f"The calls of {name} are {row}: {name} is called {times}.", f"{name}의 호출은 차례로 {row}이므로 모두 {count}번입니다."
    )


def _inverse(draw: Draw, made: tuple[Call, ...]) -> Problem:
    """Everything but the base value is known, and the base value is added once."""
    point, value = draw.params, made[0].value
    terms = [_expression(point, c, "").removesuffix(" + ") for c in made[:-1]]
    rest = value - point[2]
    going = " + ".join(terms)
    steps = (
        draw.say(
            f"Unfold the calls: {made[0]} = {going} + {made[-1]}, and {made[-1]} is the base case, which returns {HIDDEN}.",
            f"호출을 펼치면 {made[0]} = {going} + {made[-1]}이고, {made[-1]}에서는 기저 조건이 참이 되어 {HIDDEN}를 반환합니다.",
        ),
        draw.say(f"The known part is {going} = {rest}.", f"알고 있는 부분의 합은 {going} = {rest}입니다."),
        draw.say(
            f"The program prints {value}, so {HIDDEN} = {value} - {rest} = {point[2]}.",
            f"출력이 {value}이므로 {HIDDEN} = {value} - {rest} = {point[2]}입니다.",
        ),
        draw.say(f"Check: {rest} + {point[2]} = {value}.", f"검산: {rest} + {point[2]} = {value}."),
    )
    code = f"\n```python\n{program(blotted(point))}\n```"
    question = draw.worded(BANK["base"], code=code, value=value)
    return Problem(question, steps, str(point[2]), AnswerKey(type="integer", value=str(point[2])))


def recompute(draw: Draw) -> str:
    """Loops over the arguments instead of calls; a chain is summed in closed form where there is one."""
    if draw.task_type == "qa":
        return str(value_of(draw.params))
    if draw.level == "easy":
        return str(value_of(draw.params) - value_of((*draw.params[:2], 0, *draw.params[3:])))
    return str(calls_counted(draw.params)["g" if draw.params[0] == MUTUAL else "f"])


FAMILY = Family(
    id=ID,
    names={"en": "Tracing recursion", "ko": "재귀 함수 추적"},
    scope={
        "en": "Find what a recursive Python function returns and how often it is called: one call, two calls, two functions in turn.",
        "ko": "재귀 함수의 반환값과 호출 횟수를 구하고, 두 갈래 재귀와 서로를 부르는 함수까지 다룬다.",
    },
    method="loops and closed forms instead of calls",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("recursion", "recursive functions"), "ko": ("재귀", "재귀 함수", "순환")},
)
