"""Tracing sorts: the list after some passes, the work that is done, and which algorithm left a given trace.

A point is the algorithm, how many passes are asked for, the algorithm to be recognised, and then the values (two digits each).
"""

from __future__ import annotations

from heapq import heapify, heappushpop
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.computing.algorithms.sort_wordings import (
    AFTER,
    COUNTED,
    DESCENDING,
    NAMES,
    PARTITIONED,
    RECOGNISED,
    RULES,
    SCENES,
)
from seedless.teacher.families.computing.algorithms.sorting import (
    BUBBLE,
    GAP,
    INSERTION,
    MERGE,
    QUICK,
    SELECTION,
    SHELL,
    passes,
)
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.space import Space
from seedless.teacher.values import listed

ID = "teacher/computer-science/algorithms/sort-trace"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}
SIZES = {"easy": 5, "medium": 6, "hard": 8, "expert": 8}
ASKED = {
    "easy": (INSERTION, SELECTION, BUBBLE),
    "medium": (INSERTION, SELECTION, BUBBLE),
    "hard": (MERGE, SELECTION),
    "expert": (QUICK, SHELL),
}
RECOGNISABLE = (INSERTION, SELECTION, BUBBLE, MERGE)
RECORDED = {"easy": (1, 2, 3), "medium": (1, 2), "hard": (2,), "expert": ()}  # passes after which the state is told

COUNTS = {
    ("easy", INSERTION): "shifts",
    ("easy", BUBBLE): "swaps",
    ("easy", SELECTION): "exchanges",
    ("medium", INSERTION): "comparisons",
    ("medium", BUBBLE): "passes",
    ("medium", SELECTION): "exchanges",
    ("hard", MERGE): "merging",
    ("hard", SELECTION): "exchanges",
    ("expert", QUICK): "partition",
    ("expert", SHELL): "gapped",
}


def _draw(level: str, rng: Random) -> Point | None:
    values = tuple(rng.sample(range(10, 100), SIZES[level]))
    algorithm, label = rng.choice(ASKED[level]), rng.choice(RECOGNISABLE)
    most = {"easy": 3, "medium": 4, "hard": 2 if algorithm == MERGE else 5, "expert": 1}[level]
    asked = rng.randrange(1 if most < 3 else 2, most + 1)
    if level == "expert":
        return (algorithm, 1, label, *values) if _alone(level, label, values) and values[-1] != max(values) else None
    result = passes(algorithm, values, level == "hard")[asked - 1].after
    return (algorithm, asked, label, *values) if result != values and _alone(level, label, values) else None


def _alone(level: str, label: int, values: tuple[int, ...]) -> bool:
    """Whether no other algorithm leaves the recorded states; at the top level after any number of its passes."""
    for other in RECOGNISABLE:
        if other == label:
            continue
        states = [step.after for step in passes(other, values)]
        if level == "expert":
            if _record(level, label, values)[-1][1] in states:
                return False
        elif [state for _, state in _record(level, label, values)[1:]] == [
            states[min(number, len(states)) - 1] for number in RECORDED[level]
        ]:
            return False
    return True


def _record(level: str, label: int, values: tuple[int, ...]) -> list[tuple[int, tuple[int, ...]]]:
    """The states told, with the numbers of passes before them; -1 where the number is not told."""
    steps = passes(label, values)
    if level == "expert":
        return [(0, values), (-1, steps[1 if label == MERGE else 2].after)]
    return [(0, values), *((number, steps[min(number, len(steps)) - 1].after) for number in RECORDED[level])]


def _spaces() -> dict[str, Space]:
    return drawn_spaces(ID, LEVELS, _draw, lambda _, point: (" ".join(map(str, point[3:])),))


def pose(draw: Draw) -> Problem:
    """qa: the list after some passes. reasoning: shifts, swaps, comparisons or passes. classification: whose trace this is."""
    if draw.task_type == "classification":
        return _recognised(draw)
    algorithm, asked, _, *values = draw.params
    level, english = draw.level, draw.language == "en"
    descending = level == "hard" and algorithm == SELECTION
    done = passes(algorithm, tuple(values), descending)
    rule = draw.say(*(DESCENDING if descending else RULES[algorithm]))
    name = draw.say(*NAMES[algorithm])
    steps = [rule]
    if draw.task_type == "reasoning":
        return _counted(draw, steps, name, done)
    for number, step in enumerate(done[:asked], 1):
        opening = "" if algorithm == QUICK else draw.say(f"Pass {number}: ", f"{number}단계: ")
        told = f"{opening}{step.english if english else step.korean}"
        steps.append(draw.say(f"{told[0].upper()}{told[1:]}: {list(step.after)}.", f"{told}: {list(step.after)}."))
    after = done[asked - 1].after
    times = draw.say("one pass" if asked == 1 else f"{asked} passes", f"{asked}단계")
    bank = PARTITIONED if algorithm == QUICK else AFTER
    question = draw.worded(bank, values=list(values), name=name, rule=rule, passes=times)
    return Problem(question, tuple(steps), str(list(after)), AnswerKey(type="list", value=listed(after)))


def _counted(draw: Draw, steps: list[str], name: str, done: list) -> Problem:  # type: ignore[type-arg]
    algorithm, _, _, *values = draw.params
    kind, english = COUNTS[draw.level, algorithm], draw.language == "en"
    numbers = [step.comparisons if kind in ("comparisons", "merging") else step.moves for step in done]
    if kind == "passes":
        still = next((number for number, moves in enumerate(numbers) if moves == 0), len(numbers) - 1)
        done, numbers = done[: still + 1], numbers[: still + 1]
    unit = draw.say(
        {"comparisons": "comparison", "merging": "comparison", "shifts": "shift", "gapped": "shift"}.get(kind, "swap"),
        {"comparisons": "비교", "merging": "비교", "shifts": "이동", "gapped": "이동"}.get(kind, "교환"),
    )
    for number, (step, count) in enumerate(zip(done, numbers, strict=True), 1):
        told = step.english if english else step.korean
        opening = "" if algorithm == QUICK else draw.say(f"Pass {number}: ", f"{number}단계: ")
        many = draw.say(f"{count} {unit}{'' if count == 1 else 's'}", f"{unit} {count}번")
        line = f"{opening}{told}: {list(step.after)}, {many}."
        steps.append(line[0].upper() + line[1:])
    if kind == "passes":
        value = len(done)
        last = (
            draw.say("no swap was made in it", "한 번도 바꾸지 않았으므로")
            if numbers[-1] == 0
            else draw.say("no places are left", "남은 자리가 없으므로")
        )
        steps.append(draw.say(f"The work stops after pass {value}, since {last}.", f"{value}단계에서 {last} 여기서 멈춥니다."))
    else:
        value = sum(numbers)
        row = f"{' + '.join(map(str, numbers))} = {value}" if len(numbers) > 1 else str(value)
        steps.append(draw.say(f"In all: {row}.", f"모두 합하면 {row}입니다."))
    question = draw.worded(SCENES, values=list(values), name=name, rule=steps[0], counted=draw.say(*COUNTED[kind]))
    return Problem(question, tuple(steps), str(value), AnswerKey(type="integer", value=str(value)))


def _recognised(draw: Draw) -> Problem:
    label, values = draw.params[2], draw.params[3:]
    record = _record(draw.level, label, values)
    lines = []
    for number, state in record:
        when = draw.say(f"after pass {number}", f"{number}단계 후")
        when = draw.say("start", "처음") if number == 0 else draw.say("later", "나중") if number < 0 else when
        lines.append(f"{when}: {list(state)}")
    trace = "\n```\n" + "\n".join(lines) + "\n```"
    options = draw.say(", ", ", ").join(draw.say(*NAMES[option]) for option in RECOGNISABLE)
    name = draw.say(*NAMES[label])
    steps = [draw.say(f"{_seen(draw.level, label)[0]}", f"{_seen(draw.level, label)[1]}")]
    before, (_, state) = record[0][1], record[-1]
    number = next(place for place, step in enumerate(passes(label, values), 1) if step.after == state)
    steps.append(
        draw.say(
            f"Carried out on {list(before)}, {number} {'pass' if number == 1 else 'passes'} of {name} give exactly {list(state)}.",
            f"{list(before)}에 {name}을 {number}단계까지 수행하면 정확히 {list(state)}이 됩니다.",
        )
    )
    for other in RECOGNISABLE:
        if other != label:
            theirs = [step.after for step in passes(other, values)]
            shown = theirs[min(number, len(theirs)) - 1]
            steps.append(
                draw.say(
                    f"The same number of passes of {NAMES[other][0]} would give {list(shown)}.",
                    f"{NAMES[other][1]}을 같은 단계까지 수행하면 {list(shown)}이 됩니다.",
                )
            )
    return Problem(
        draw.worded(RECOGNISED, trace=trace, options=options), tuple(steps[:4]), name, AnswerKey(type="choice", value=name)
    )


def _seen(level: str, label: int) -> tuple[str, str]:
    """What gives an algorithm away."""
    return {
        INSERTION: (
            "The front of the list is sorted among itself while the rest still stands as at the start: elements are inserted one by one.",
            "앞부분만 자기들끼리 정렬되어 있고 나머지는 처음 그대로이므로, 원소를 하나씩 끼워 넣는 방법입니다.",
        ),
        SELECTION: (
            "The smallest values of the whole list stand in front, and the elements they were swapped with took their places.",
            "전체에서 가장 작은 값들이 앞에 놓이고, 자리를 바꾼 원소는 그 값들이 있던 곳에 있습니다.",
        ),
        BUBBLE: (
            "The largest values of the whole list have moved to the end, and the others moved left by few places.",
            "전체에서 가장 큰 값들이 맨 뒤로 이동하고, 나머지는 왼쪽으로 조금씩 밀렸습니다.",
        ),
        MERGE: (
            "The list consists of sorted runs whose lengths are powers of two, each made of the elements that stood there before.",
            "길이가 2의 거듭제곱인 정렬된 묶음으로 이루어지고, 각 묶음의 원소는 원래 그 자리에 있던 것들입니다.",
        ),
    }[label]


def recompute(draw: Draw) -> str:
    """Chunks, heaps, rotations instead of passes; inversions, cycles and tails instead of counting."""
    algorithm, asked, label, *values = draw.params
    if draw.task_type == "classification":
        state = list(_record(draw.level, label, tuple(values))[-1][1])
        found = [
            option
            for option in RECOGNISABLE
            if any(_after(option, k, values) == state for k in _tried(draw.level, option, len(values)))
        ]
        (only,) = found if len(found) == 1 else [label] if label in found and draw.level != "expert" else found
        return draw.say(*NAMES[only])
    if draw.task_type == "qa":
        if draw.level == "hard" and algorithm == SELECTION:
            return listed(-value for value in _after(SELECTION, asked, [-value for value in values]))
        return listed(_after(algorithm, asked, values))
    return str(_work(COUNTS[draw.level, algorithm], values, draw.level == "hard"))
