"""Frequency tables: built from raw data, read for means and missing entries, and used to compare the mean with the median."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from itertools import accumulate, pairwise
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.statistics.frequency_table_wordings import (
    ASKED,
    COMPARED,
    FORMS,
    GROUPED,
    HEADS,
    LABELS,
    SMALL,
)
from seedless.teacher.families.mathematics.telling import over, solved
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import added
from seedless.teacher.values import number, table

ID = "teacher/mathematics/statistics/frequency-table"
LEVELS = {"easy": 300, "medium": 240, "hard": 300, "expert": 300}
TRIES = 20
WIDTH = 10  # of a class at medium

# Points: at medium eleven or thirteen two-digit data in order; otherwise (least value, frequencies of it and of those after it).
# Which of mean and median is greater is chosen first in `_draw`, so that the three answers come about equally often.


def _draw(level: str, rng: Random) -> Point | None:
    label = rng.randrange(3)
    for _ in range(TRIES):
        point = _drawn_groups(label, rng) if level == "medium" else _drawn_values(level, rng)
        if point and _label(_data(level, point)) == label:
            return point
    return None


def _drawn_values(level: str, rng: Random) -> Point | None:
    short = level == "easy"
    point = (rng.randint(0, 6), *(rng.randint(1, 5) for _ in range(4 if short else 5)))
    return point if 10 <= sum(point[1:]) <= (14 if short else 20) else None


def _drawn_groups(label: int, rng: Random) -> Point | None:
    data = sorted(rng.randint(10, 59) for _ in range(rng.choice((11, 13))))
    if label == 2:  # one value is moved so that the mean falls on the median
        place, median = rng.randrange(len(data)), data[len(data) // 2]
        moved = data[place] + median * len(data) - sum(data)
        if not 10 <= moved <= 59 or (moved - median) * (data[place] - median) <= 0:
            return None
        data[place] = moved
        data.sort()
    groups = {value // WIDTH for value in data}
    return tuple(data) if len(groups) > 3 and max(groups) - min(groups) < len(groups) else None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    whole = " ".join(map(str, point))
    if level != "medium":
        return (whole,)
    groups = Counter(value // WIDTH for value in point)
    return whole, " ".join(f"{start} {count}" for start, count in sorted(groups.items()))


def _data(level: str, point: Point) -> list[int]:
    """The data in increasing order."""
    if level == "medium":
        return list(point)
    return [value for value, count in enumerate(point[1:], point[0]) for _ in range(count)]


def _label(data: Sequence[int]) -> int:
    half = len(data) // 2
    gap = 2 * sum(data) - (data[half] + data[-half - 1]) * len(data)
    return 0 if gap > 0 else 1 if gap < 0 else 2


def _counts(draw: Draw) -> list[tuple[str, int]]:
    """Values or classes with their frequencies, in order."""
    data = _data(draw.level, draw.params)
    if draw.level != "medium":
        return [(str(value), count) for value, count in sorted(Counter(data).items())]
    groups = Counter(value // WIDTH * WIDTH for value in data)
    return [(f"{start}-{start + WIDTH - 1}", count) for start, count in sorted(groups.items())]


def _rows(draw: Draw) -> list[tuple[object, ...]]:
    """The table that is to be built, heading first."""
    counts = _counts(draw)
    whole = sum(count for _, count in counts)
    running = list(accumulate(count for _, count in counts))
    body: list[tuple[object, ...]] = [tuple(row) for row in counts]
    if draw.level in ("hard", "expert"):
        body = [(*row, total) for row, total in zip(body, running, strict=True)]
    if draw.level == "expert":
        body = [(*row, Fraction(count, whole)) for row, (_, count) in zip(body, counts, strict=True)]
    return [HEADS[draw.language, draw.level], *body]


def _markdown(rows: Sequence[Sequence[object]]) -> str:
    head, *body = ("| " + " | ".join(map(str, row)) + " |" for row in rows)
    return "\n".join([head, "|" + "---|" * len(rows[0]), *body])


def _raw(draw: Draw) -> str:
    data = _data(draw.level, draw.params)
    draw.rng.shuffle(data)
    return f"```\n{', '.join(map(str, data))}\n```"


def _leaves(draw: Draw) -> str:
    """A stem-and-leaf plot."""
    stems: dict[int, list[int]] = {}
    for value in draw.params:
        stems.setdefault(value // 10, []).append(value % 10)
    head = draw.say("stem | leaves", "줄기 | 잎")
    lines = [f"{stem} | {' '.join(map(str, leaves))}" for stem, leaves in stems.items()]
    return "```\n" + "\n".join([head, *lines]) + "\n```"


def _built(draw: Draw) -> tuple[str, str]:
    """The question's material and how the table must look."""
    columns = " | ".join(HEADS[draw.language, draw.level])
    return _raw(draw), draw.say(*FORMS[draw.level]).format(columns=f"`{columns}`")


def _total_steps(draw: Draw, pairs: list[tuple[Fraction, int]]) -> list[str]:
    products = " + ".join(f"{value} × {count}" for value, count in pairs)
    parts = [value * count for value, count in pairs]
    counts = [count for _, count in pairs]
    mean = sum(parts, Fraction(0)) / sum(counts)
    return [
        draw.say(
            f"Multiply every value by its frequency and add: {products} = {sum(parts)}.",
            f"각 값에 도수를 곱하여 더하면 {products} = {sum(parts)}입니다.",
        ),
        draw.say(f"The number of data is {added(counts)}.", f"자료의 개수는 {added(counts)}입니다."),
        draw.say(f"The mean is {sum(parts)} ÷ {sum(counts)} = {mean}.", f"평균은 {sum(parts)} ÷ {sum(counts)} = {mean}입니다."),
    ]


def _read(draw: Draw) -> tuple[str, list[str], Fraction | int]:
    """Material, steps and value of the bare exercise: a mean, at hard a frequency behind it."""
    counts, data = _counts(draw), _data(draw.level, draw.params)
    head = HEADS[draw.language, "medium" if draw.level == "medium" else "easy"]
    if draw.level == "medium":
        starts = [int(label.split("-")[0]) for label, _ in counts]
        middles = [(Fraction(start + WIDTH // 2), count) for start, (_, count) in zip(starts, counts, strict=True)]
        rows = [
            head,
            *(
                (draw.say(f"{start} ≤ x < {start + WIDTH}", f"{start} 이상 {start + WIDTH} 미만"), count)
                for start, (_, count) in zip(starts, counts, strict=True)
            ),
        ]
        listed = ", ".join(str(middle) for middle, _ in middles)
        steps = [
            draw.say(f"The class midpoints are {listed}.", f"각 계급의 계급값은 차례로 {listed}입니다."),
            *_total_steps(draw, middles),
        ]
        return _markdown(rows), steps, sum((m * c for m, c in middles), Fraction(0)) / len(data)
    values = [(Fraction(int(label)), count) for label, count in counts]
    mean = Fraction(sum(data), len(data))
    if draw.level == "easy":
        return _markdown([head, *counts]), _total_steps(draw, values), mean
    if draw.level == "expert":
        running = list(accumulate(count for _, count in counts))
        rows = [
            HEADS[draw.language, "cumulative"],
            *((label, total) for (label, _), total in zip(counts, running, strict=True)),
        ]
        return _markdown(rows), [_differences(draw, counts), *_total_steps(draw, values)], mean
    return _hidden(draw, values, mean)


def _differences(draw: Draw, counts: list[tuple[str, int]]) -> str:
    """The step from cumulative frequencies to frequencies."""
    running = list(accumulate(count for _, count in counts))
    gaps = ", ".join(f"{b} - {a} = {b - a}" for a, b in pairwise(running))
    return draw.say(
        f"The frequencies are the differences of the cumulative ones: {running[0]}, then {gaps}.",
        f"도수는 누적도수의 차이므로 처음은 {running[0]}, 그다음은 {gaps}입니다.",
    )


def _hidden(draw: Draw, values: list[tuple[Fraction, int]], mean: Fraction) -> tuple[str, list[str], int]:
    """A frequency f behind a known mean: the first one whose value is neither 0 nor the mean."""
    place = next(place for place, (value, _) in enumerate(values) if value not in (0, mean))
    value, sought = values[place]
    others = [pair for pair in values if pair[0] != value]
    total, size = sum((v * c for v, c in others), Fraction(0)), sum(c for _, c in others)
    rows = [HEADS[draw.language, "easy"], *((v, "f" if v == value else c) for v, c in values)]
    products = " + ".join(f"{v} × {c}" for v, c in others)
    whole = f"{total} + {value if value > 1 else ''}f"
    steps = [
        draw.say(
            f"Without the unknown row there are {added([c for _, c in others])} data with the sum {products} = {total}.",
            f"모르는 줄을 빼면 자료는 {added([c for _, c in others])}개이고, 그 합은 {products} = {total}입니다.",
        ),
        draw.say(
            f"With it the sum is {whole} and the number of data {size} + f, so {whole} = {mean} × ({size} + f).",
            f"모르는 줄까지 넣으면 합은 {whole}, 개수는 {size} + f이므로 {whole} = {mean} × ({size} + f)입니다.",
        ),
        draw.say(
            f"Collect f on one side: ({value} - {mean}) × f = {mean} × {size} - {total}, where {value} - {mean} = {value - mean} and {mean} × {size} - {total} = {mean * size - total}.",
            f"f가 있는 항을 한쪽으로 모으면 ({value} - {mean}) × f = {mean} × {size} - {total}입니다. 여기서 {value} - {mean} = {value - mean}, {mean} × {size} - {total} = {mean * size - total}입니다.",
        ),
        draw.say(
            f"So f is {mean * size - total} ÷ ({value - mean}) = {sought}.",
            f"따라서 f의 값은 {mean * size - total} ÷ ({value - mean}) = {sought}입니다.",
        ),
    ]
    return _markdown(rows), steps, sought


def _compare(draw: Draw) -> tuple[str, list[str], str]:
    """Material, reasons and label of mean against median: raw data, a stem plot, a table, a cumulative table."""
    data, counts = _data(draw.level, draw.params), _counts(draw)
    if draw.level == "easy":
        material = _raw(draw)
    elif draw.level == "medium":
        material = _leaves(draw)
    elif draw.level == "hard":
        material = _markdown([HEADS[draw.language, "easy"], *counts])
    else:
        running = accumulate(count for _, count in counts)
        material = _markdown(
            [HEADS[draw.language, "cumulative"], *((label, total) for (label, _), total in zip(counts, running, strict=True))]
        )
    n, half = len(data), len(data) // 2
    median, mean = Fraction(data[half] + data[-half - 1], 2), Fraction(sum(data), n)
    middle = (
        draw.say(
            f"In order, value number {half + 1} of {n} is the median: {median}.",
            f"작은 것부터 {n}개 중 {half + 1}번째 값이 중앙값이므로 중앙값은 {median}입니다.",
        )
        if n % 2
        else draw.say(
            f"In order, values {half} and {half + 1} of {n} are {data[half - 1]} and {data[half]}, so the median is {median}.",
            f"작은 것부터 {n}개 중 {half}번째와 {half + 1}번째 값이 {data[half - 1]}, {data[half]}이므로 중앙값은 {median}입니다.",
        )
    )
    summed = " + ".join(map(str, data) if draw.level == "medium" else (f"{label} × {count}" for label, count in counts))
    steps = [
        draw.say(
            f"The sum of the {n} values is {summed} = {sum(data)}, so the mean is {over(sum(data), n)}.",
            f"{n}개의 값의 합은 {summed} = {sum(data)}이므로 평균은 {over(sum(data), n)}입니다.",
        ),
        middle,
    ]
    if draw.level == "expert":
        steps.insert(0, _differences(draw, counts))
    signs = (">", "<", "=")
    label = _label(data)
    compared = f"{mean} {signs[label]} {median}"
    end = (
        draw.say(f"{compared}: the mean is greater.", f"{compared}이므로 평균이 더 큽니다."),
        draw.say(f"{compared}: the median is greater.", f"{compared}이므로 중앙값이 더 큽니다."),
        draw.say(f"{compared}: the two are equal.", f"{compared}이므로 두 값이 같습니다."),
    )[label]
    return material, [*steps, end], draw.say(*LABELS[label])


def pose(draw: Draw) -> Problem:
    rng = draw.rng
    bank = GROUPED if draw.level == "medium" else SMALL
    # At hard the bare exercise asks for a frequency, which the number of data would give away.
    untold = draw.level == "hard" and draw.task_type == "qa"
    size = draw.say("several", "여러 ") if untold else len(_data(draw.level, draw.params))
    theme = draw.worded((rng.choice(bank),), n=size)
    if draw.task_type == "generation":
        material, form = _built(draw)
        rows = _rows(draw)
        return Problem(f"{theme}\n\n{material}\n\n{form}", (), _markdown(rows), AnswerKey(type="table", value=table(rows)))
    if draw.task_type == "classification":
        material, reasons, label = _compare(draw)
        asked = draw.worded((rng.choice(COMPARED),))
        return Problem(f"{theme}\n\n{material}\n\n{asked}", tuple(reasons), label, AnswerKey(type="choice", value=label))
    material, steps, value = _read(draw)
    data = _data(draw.level, draw.params)
    asked = draw.worded((rng.choice(ASKED[draw.level]),), mean=Fraction(sum(data), len(data)))
    return solved(f"{theme}\n\n{material}\n\n{asked}", steps, value)


def recompute(draw: Draw) -> str:
    """From the data one by one: running counts, sums and signs of the distances from the median."""
    data = _data(draw.level, draw.params)
    if draw.task_type == "classification":
        while len(data) > 2:
            data = data[1:-1]
        doubled = sum(2 * value - data[0] - data[-1] for value in _data(draw.level, draw.params))
        return draw.say(*LABELS[2 if doubled == 0 else 0 if doubled > 0 else 1])
    if draw.task_type == "generation":
        return _rebuilt(draw, data)
    if draw.level == "medium":
        data = [value - value % WIDTH + WIDTH // 2 for value in data]
    if draw.level == "hard":
        value = next(value for value in data if value and value * len(data) != sum(data))
        return str(sum(other == value for other in data))
    return number(Fraction(sum(data), len(data))).value


def _rebuilt(draw: Draw, data: list[int]) -> str:
    lines = [" | ".join(HEADS[draw.language, draw.level])]
    low = min(data)
    if draw.level == "medium":
        for start in range(low - low % WIDTH, max(data) + 1, WIDTH):
            lines.append(f"{start}-{start + 9} | {sum(start <= value < start + WIDTH for value in data)}")
        return "\n".join(lines)
    for value in range(low, max(data) + 1):
        here, below = data.count(value), sum(other <= value for other in data)
        share = f" | {below} | {Fraction(here, len(data))}" if draw.level == "expert" else f" | {below}"
        lines.append(f"{value} | {here}" + ("" if draw.level == "easy" else share))
    return "\n".join(lines)


FAMILY = Family(
    id=ID,
    names={"en": "Frequency tables", "ko": "도수분포표"},
    scope={
        "en": "Build frequency tables from data, read means and missing entries from them, compare mean and median.",
        "ko": "자료로 도수분포표를 만들고, 표에서 평균과 빠진 도수를 구하며, 평균과 중앙값을 비교한다.",
    },
    method="counting the data one by one",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("generation", "classification", "qa"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("frequency distribution", "cumulative frequency", "relative frequency"),
        "ko": ("도수", "누적도수", "상대도수", "줄기와 잎 그림"),
    },
)
