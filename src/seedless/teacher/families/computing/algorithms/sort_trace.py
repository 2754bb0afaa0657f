"""Tracing sorts: the list after some passes, the work that is done, and which algorithm left a given trace.

A point is the algorithm, how many passes are asked for, the algorithm to be recognised, and then the values (two digits each).
"""

from __future__ import annotations

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
    SEEN,
)
from seedless.teacher.families.computing.algorithms.sorted_otherwise import passes_of, state_after, work_of
from seedless.teacher.families.computing.algorithms.sorting import (
    BUBBLE,
    INSERTION,
    MERGE,
    QUICK,
    SELECTION,
    SHELL,
    Pass,
    partition_table,
    passes,
)
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import listed
from seedless.text.particles import josa

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
    asked = rng.randrange(min(2, most), most + 1)
    record = _record(level, label, values)
    if [option for option in RECOGNISABLE if _fits(level, option, record)] != [label]:
        return None
    dull = values[-1] == max(values) if algorithm == QUICK else state_after(algorithm, asked, list(values)) == list(values)
    return None if dull else (algorithm, asked, label, *values)


def _record(level: str, label: int, values: tuple[int, ...]) -> list[tuple[int, tuple[int, ...]]]:
    """The states told, with the numbers of passes before them; -1 where the number is not told."""
    most = passes_of(label, len(values))
    told = [(number, min(number, most)) for number in RECORDED[level]] or [(-1, 2 if label == MERGE else 3)]
    return [(0, values), *((number, tuple(state_after(label, done, list(values)))) for number, done in told)]


def pose(draw: Draw) -> Problem:
    """qa: the list after some passes. reasoning: shifts, swaps, comparisons or passes. classification: whose trace this is."""
    if draw.task_type == "classification":
        return _recognised(draw)
    algorithm, asked, _, *values = draw.params
    level, english = draw.level, draw.language == "en"
    descending = level == "hard" and algorithm == SELECTION
    done = passes(algorithm, tuple(values), descending)
    english_rule, korean_rule, told_rule = DESCENDING if descending else RULES[algorithm]
    rule = draw.say(english_rule, korean_rule)
    name = draw.say(*NAMES[algorithm])
    steps = [draw.say(english_rule, told_rule), *(_table(draw) if algorithm == QUICK else ())]
    if draw.task_type == "reasoning":
        return _counted(draw, steps, name, rule, done)
    for number, step in enumerate(done[:asked], 1):
        opening = "" if algorithm == QUICK else draw.say(f"Pass {number}: ", f"{number}단계: ")
        told = f"{opening}{step.english if english else step.korean}"
        steps.append(draw.say(f"{told[0].upper()}{told[1:]}: {list(step.after)}.", f"{told}: {list(step.after)}."))
    after = done[asked - 1].after
    times = draw.say("one pass" if asked == 1 else f"{asked} passes", f"{asked}단계")
    bank = PARTITIONED if algorithm == QUICK else AFTER
    question = draw.worded(bank, values=list(values), name=name, rule=rule, passes=times)
    return Problem(question, tuple(steps), str(list(after)), AnswerKey(type="list", value=listed(after)))


def _table(draw: Draw) -> list[str]:
    """A partition element by element."""
    heads = draw.say("| j | a[j] | not greater? | i after it | list |", "| j | a[j] | 피벗 이하? | 그 뒤의 i | 리스트 |")
    rows = []
    for j, value, small, i, state in partition_table(draw.params[3:]):
        rows.append(f"| {j} | {value} | {draw.say('yes', '예') if small else draw.say('no', '아니요')} | {i} | {state} |")
    pivot = draw.params[-1]
    opening = draw.say(f"Element by element, with the pivot {pivot}:", f"피벗 {pivot}에 대하여 원소를 하나씩 살펴봅니다:")
    return ["\n".join((opening, heads, "|---|---|---|---|---|", *rows))]


def _counted(draw: Draw, steps: list[str], name: str, rule: str, done: list[Pass]) -> Problem:
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
    question = draw.worded(SCENES, values=list(values), name=name, rule=rule, counted=draw.say(*COUNTED[kind]))
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
    options = ", ".join(draw.say(*NAMES[option]) for option in RECOGNISABLE)
    name = draw.say(*NAMES[label])
    steps = [draw.say(*SEEN[label])]
    before, (number, state) = record[0][1], record[-1]
    if number < 0:
        number = next(place for place, step in enumerate(passes(label, values), 1) if step.after == state)
    steps.append(
        draw.say(
            f"Carried out on {list(before)}, {number} {'pass' if number == 1 else 'passes'} of {name} {'gives' if number == 1 else 'give'} exactly {list(state)}.",
            f"{list(before)}에 {name}을 {number}단계까지 수행하면 정확히 {josa(list(state), '이/가')} 됩니다.",
        )
    )
    differ, differ_ko = "The others differ:", "다른 정렬은 결과가 다릅니다:"
    if record[-1][0] < 0:
        differ = "No number of passes of another algorithm gives this list; to compare,"
        differ_ko = "다른 정렬은 몇 단계를 수행하여도 이 리스트가 되지 않습니다. 비교하여 보면:"
    others = []
    for other in RECOGNISABLE:
        theirs = [step.after for step in passes(other, values)]
        told = [(place if place > 0 else number, shown) for place, shown in record[1:]]
        if other != label:
            at, instead = next(
                (place, theirs[min(place, len(theirs)) - 1])
                for place, shown in told
                if theirs[min(place, len(theirs)) - 1] != shown
            )
            others.append((NAMES[other], at, list(instead)))
    steps.append(
        draw.say(
            f"{differ} " + ", ".join(f"{names[0]} has {shown} after pass {at}" for names, at, shown in others) + ".",
            f"{differ_ko} " + ", ".join(f"{names[1]} {at}단계 후 {shown}" for names, at, shown in others) + ".",
        )
    )
    question = draw.worded(RECOGNISED, trace=trace, options=options)
    return Problem(question, tuple(steps), name, AnswerKey(type="choice", value=name))


def recompute(draw: Draw) -> str:
    """Chunks, heaps and rotations instead of passes; inversions, cycles and tails instead of counting."""
    algorithm, asked, label, *values = draw.params
    if draw.task_type == "classification":
        (found,) = [option for option in RECOGNISABLE if _fits(draw.level, option, _record(draw.level, label, tuple(values)))]
        return draw.say(*NAMES[found])
    descending = draw.level == "hard" and algorithm == SELECTION
    if draw.task_type == "qa":
        return listed(state_after(algorithm, asked, values, descending))
    return str(work_of(COUNTS[draw.level, algorithm], values, descending))


def _fits(level: str, option: int, record: list[tuple[int, tuple[int, ...]]]) -> bool:
    """Whether an algorithm leaves the recorded states, after the passes told or after any number of them."""
    values = list(record[0][1])
    most = passes_of(option, len(values))
    if level == "expert":
        return any(state_after(option, number, values) == list(record[-1][1]) for number in range(1, most + 1))
    return all(state_after(option, min(number, most), values) == list(state) for number, state in record[1:])


FAMILY = Family(
    id=ID,
    names={"en": "Tracing sorting algorithms", "ko": "정렬 알고리즘 추적"},
    scope={
        "en": "Carry out insertion, selection, bubble, merge, quick and Shell sort by hand, count their work and tell them apart.",
        "ko": "삽입, 선택, 버블, 합병, 퀵, 셸 정렬을 손으로 수행하고 작업량을 세며 서로 구별한다.",
    },
    method="chunks, heaps and inversions instead of passes",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, lambda _, point: (" ".join(map(str, point[3:])),)),
    task_types=("qa", "reasoning", "classification"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("sorting", "sorting algorithms", "insertion sort", "bubble sort", "merge sort"),
        "ko": ("정렬", "정렬 알고리즘", "삽입 정렬", "버블 정렬", "합병 정렬"),
    },
)
