"""Time complexity: the class of a program, how often a line is executed for one n, how the running time grows.

A point is the program by its place in its level, its numbers a, b, c, d, the n of the exact count, and for the running time the
smaller n as an exponent of two, how many times n is doubled, and a time in milliseconds.
"""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Any

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.computing.algorithms.complexity_wordings import BANK, TIMED
from seedless.teacher.families.computing.algorithms.growth import (
    CONSTANT,
    EXPONENTIAL,
    GROWTHS,
    LINEAR,
    LINEARITHMIC,
    LOGARITHMIC,
    QUADRATIC,
    ROOT,
    Growth,
)
from seedless.teacher.family import Draw, Family, Problem, Spoken

ID = "teacher/computer-science/algorithms/complexity-class"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}
PROGRAMS: dict[str, dict[str, tuple[str, ...]]] = {  # level -> label -> names in GROWTHS
    "easy": {CONSTANT: ("fixed",), LINEAR: ("count up", "fixed inside"), QUADRATIC: ("square",)},
    "medium": {
        CONSTANT: ("fixed halving",),
        LOGARITHMIC: ("multiply", "divide"),
        LINEAR: ("strides", "fixed inside"),
        QUADRATIC: ("triangle", "strided square"),
    },
    "hard": {
        LOGARITHMIC: ("multiply", "divide"),
        ROOT: ("root",),
        LINEAR: ("shrinking",),
        LINEARITHMIC: ("multiply inside", "divide outside"),
        QUADRATIC: ("triangle",),
    },
    "expert": {
        LOGARITHMIC: ("halving call",),
        LINEAR: ("chain of calls", "two halves"),
        LINEARITHMIC: ("divide and conquer", "harmonic"),
        QUADRATIC: ("loop and call",),
        EXPONENTIAL: ("two calls",),
    },
}
ORDER = {level: tuple(name for names in labels.values() for name in names) for level, labels in PROGRAMS.items()}
_SHORT = ("harmonic", "loop and call", "shrinking")  # their counts are long sums


def _draw(level: str, rng: Random) -> Point | None:
    label = rng.choice(tuple(PROGRAMS[level]))
    name = rng.choice(PROGRAMS[level][label])
    a, b, n = rng.randrange(2, 8), rng.randrange(2, 5), rng.randrange(20, 61)
    if label == CONSTANT or name in ("fixed inside", "count up", "square"):
        a = rng.randrange(3, 19)
    if label in (LOGARITHMIC, ROOT, LINEARITHMIC) or name == "two halves":
        n = rng.randrange(40, 200)
    if name in _SHORT:
        n = rng.randrange(9, 15) if name == "harmonic" else rng.randrange(20, 40)
        b = rng.randrange(4, 8) if name == "loop and call" else b
    if label == EXPONENTIAL:
        n = a + rng.randrange(3, 8)
    if name == "divide and conquer":
        n = 2 ** rng.randrange(4, 7)
    exponent, doublings = rng.randrange(5, 11), rng.randrange(1, 4)
    if label == ROOT:
        exponent, doublings = 2 * rng.randrange(3, 6), 2 * rng.randrange(1, 3)
    unit = rng.randrange(2, 30)
    time = unit * exponent if label in (LOGARITHMIC, LINEARITHMIC) else unit
    return (ORDER[level].index(name), a, b, rng.randrange(1, 100), rng.randrange(2, 10), n, exponent, doublings, time)


def _growth(draw: Draw) -> Growth:
    return GROWTHS[ORDER[draw.level][draw.params[0]]]


def _source(level: str, point: Point) -> str:
    _, a, b, c, d, *_ = point
    return GROWTHS[ORDER[level][point[0]]].source.format(a=a, b=b, c=c, d=d)


def _sizes(label: str, exponent: int, doublings: int) -> tuple[int, int]:
    """The two values of n of a question about time."""
    return (exponent + 10, exponent + 10 + doublings) if label == EXPONENTIAL else (2**exponent, 2 ** (exponent + doublings))


def _shown(level: str, point: Point) -> tuple[str, str, str]:
    source = _source(level, point)
    label = GROWTHS[ORDER[level][point[0]]].label
    small, large = _sizes(label, *point[6:8])
    return source, f"{source} {point[5]}", f"{source} {small} {point[8]} {large}"


def _executed(source: str, n: int) -> int:
    """How often the line marked A is really executed for this n."""
    lines = []
    for line in source.split("\n"):
        if line.endswith("# A"):
            lines.append(f"{line[: len(line) - len(line.lstrip())]}hits.append(n)")
        lines.append(line)
    hits: list[int] = []
    scope: dict[str, Any] = {"__builtins__": {"range": range}, "hits": hits, "n": n}
    exec(compile("\n".join(lines), "<program>", "exec"), scope)  # noqa: S102 - only the sources of growth.py
    if "f" in scope:
        scope["f"](n)
    return len(hits)


def pose(draw: Draw) -> Problem:
    """classification: the class. qa: executions of line A. reasoning: the time for a larger n."""
    growth = _growth(draw)
    source = _source(draw.level, draw.params)
    recursive = source.startswith("def")
    code = f"\n```python\n{source}\n```"
    a, b = draw.params[1:3]
    values = {"a": a, "b": b}
    why = draw.say(growth.why[0].format_map(values), growth.why[1].format_map({k: Spoken(v) for k, v in values.items()}))
    kind = "recursive" if recursive else "loops"
    if draw.task_type == "reasoning":
        return _timed(draw, growth, code, why)
    if draw.task_type == "classification":
        options = ", ".join(PROGRAMS[draw.level])
        small, large = (10, 11) if growth.label == EXPONENTIAL else (64, 128)
        counts = [growth.executed(a, b, n) for n in (small, large)]
        evidence = draw.say(
            f"Line A is executed {_often(counts[0])} for n = {small} and {_often(counts[1])} for n = {large}.",
            f"A로 표시한 줄은 n = {small}일 때 {counts[0]}번, n = {large}일 때 {counts[1]}번 실행됩니다.",
        )
        question = draw.worded(BANK["class", kind], code=code, options=options)
        return Problem(question, (why, evidence), growth.label, AnswerKey(type="choice", value=growth.label))
    n = draw.params[5]
    count = _executed(source, n)
    steps = (
        why,
        draw.say(*growth.told(a, b, n)),
        draw.say(
            f"So line A is executed {_often(count)} for n = {n}.", f"따라서 n = {n}일 때 A로 표시한 줄은 {count}번 실행됩니다."
        ),
    )
    return Problem(
        draw.worded(BANK["count", kind], code=code, n=n), steps, str(count), AnswerKey(type="integer", value=str(count))
    )


def _often(count: int) -> str:
    return {0: "never", 1: "once", 2: "twice"}.get(count, f"{count} times")


def _timed(draw: Draw, growth: Growth, code: str, why: str) -> Problem:
    exponent, doublings, time = draw.params[6:]
    label = growth.label
    small, large = _sizes(label, exponent, doublings)
    end = exponent + doublings
    if label == CONSTANT:
        value, line = time, draw.say(f"the time stays {time} ms", f"시간은 그대로 {time} ms입니다")
    elif label == EXPONENTIAL:
        value = time * 2**doublings
        line = f"{time} × 2^{doublings} = {value}"
    elif label == LOGARITHMIC:
        value = time * end // exponent
        line = f"{time} ÷ {exponent} × {end} = {value}"
    elif label == LINEARITHMIC:
        value = time * end * 2**doublings // exponent
        line = f"{time} × {2**doublings} × {end} ÷ {exponent} = {value}"
    else:
        factor = {LINEAR: 2**doublings, QUADRATIC: 4**doublings, ROOT: 2 ** (doublings // 2)}[label]
        value, line = time * factor, f"{time} × {factor} = {time * factor}"
        if label == QUADRATIC:
            line = f"{time} × {2**doublings}² = {value}"
    english, korean = TIMED[label]
    told = {
        "small": small,
        "large": large,
        "x": exponent,
        "y": end,
        "k": doublings,
        "times": 2**doublings,
        "root": 2 ** (doublings // 2),
    }
    steps = [
        why,
        draw.say(f"So the time is in {label}.", f"따라서 시간 복잡도는 {label}입니다."),
        draw.say(english.format_map(told), korean.format_map({k: Spoken(v) for k, v in told.items()})),
        draw.say(f"Hence {line}.", f"따라서 {line}입니다.")
        if label != CONSTANT
        else draw.say(f"So {line}.", f"따라서 {line}."),
    ]
    kind = "recursive" if "def f" in code else "loops"
    question = draw.worded(BANK["time", kind], code=code, small=small, large=large, time=time)
    return Problem(question, tuple(steps), str(value), AnswerKey(type="integer", value=str(value)))


def recompute(draw: Draw) -> str:
    """The class from how the closed form of the count grows; the count from the closed form; the time doubling by doubling."""
    a, b, _, _, n, exponent, doublings, time = draw.params[1:]
    growth = _growth(draw)
    if draw.task_type == "qa":
        return str(growth.executed(a, b, n))
    label = _class_of(growth, a, b)
    if draw.task_type == "classification":
        return label
    spent = Fraction(time)
    for place in range(exponent, exponent + doublings):
        longer = Fraction(place + 1, place)
        factors: dict[str, int | Fraction] = {
            LOGARITHMIC: longer,
            LINEAR: 2,
            LINEARITHMIC: 2 * longer,
            QUADRATIC: 4,
            EXPONENTIAL: 2,
        }
        spent *= factors.get(label, 1)
    return str(spent * 2 ** (doublings // 2) if label == ROOT else spent)


def _class_of(growth: Growth, a: int, b: int) -> str:
    """The class that fits how the count grows from n = 1024 to eight times as many, and to 1024² where that tells too little."""
    few, many = growth.executed(a, b, 1024), growth.executed(a, b, 8 * 1024)
    if few > 1024**3:
        return EXPONENTIAL
    if many < 2 * few:
        return CONSTANT if growth.executed(a, b, 1024**2) < 1.3 * few else LOGARITHMIC
    power = Fraction(many, few)
    return ROOT if power < 4 else LINEAR if power < 8.6 else LINEARITHMIC if power < 20 else QUADRATIC


FAMILY = Family(
    id=ID,
    names={"en": "Time complexity", "ko": "시간 복잡도"},
    scope={
        "en": "Find the complexity class of loops and recursive functions, count how often a line is executed, and predict running times.",
        "ko": "반복문과 재귀 함수의 시간 복잡도를 판정하고, 한 줄의 실행 횟수를 세며, 실행 시간을 예측한다.",
    },
    method="closed forms of the counts and how they grow",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning", "classification"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("big O", "complexity", "Big-O notation", "asymptotic complexity"),
        "ko": ("빅오 표기법", "빅오", "복잡도", "알고리즘 분석"),
    },
)
