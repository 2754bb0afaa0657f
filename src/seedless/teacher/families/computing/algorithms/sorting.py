"""Sorting algorithms done by hand: the list after every pass, what is said of a pass, and what it costs.

A pass gives the list after it, one sentence in English and Korean, and the number of moves (shifts, swaps) and comparisons.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from seedless.text.particles import josa

INSERTION, SELECTION, BUBBLE, MERGE, QUICK, SHELL = range(6)
GAP = 3  # of the first pass of Shell sort


class Pass(NamedTuple):
    after: tuple[int, ...]
    english: str
    korean: str
    moves: int
    comparisons: int


def _row(values: list[int]) -> str:
    return ", ".join(map(str, values))


def insertion(values: tuple[int, ...]) -> Iterator[Pass]:
    xs = list(values)
    for i in range(1, len(xs)):
        value, j = xs[i], i
        while j and xs[j - 1] > value:
            xs[j] = xs[j - 1]
            j -= 1
        xs[j] = value
        passed, stopped = xs[j + 1 : i + 1], j > 0
        if passed:
            english = f"{value} moves left past {_row(passed)}"
            korean = f"{josa(value, '을/를')} {_row(passed)}의 왼쪽으로 옮겨 끼워 넣습니다"
        else:
            english = f"{value} stays, since {xs[j - 1]} on its left is smaller"
            korean = f"{josa(value, '은/는')} 왼쪽의 {xs[j - 1]}보다 크므로 제자리에 둡니다"
        yield Pass(tuple(xs), english, korean, len(passed), len(passed) + stopped)


def selection(values: tuple[int, ...], descending: bool) -> Iterator[Pass]:
    xs = list(values)
    for i in range(len(xs) - 1):
        rest = xs[i:]
        place = xs.index(max(rest) if descending else min(rest))
        found, first = xs[place], xs[i]
        xs[i], xs[place] = found, first
        kind = ("largest", "가장 큰") if descending else ("smallest", "가장 작은")
        if place == i:
            english = f"{found} is the {kind[0]} of the rest and already stands first in it, so nothing is swapped"
            korean = f"남은 부분에서 {kind[1]} {josa(found, '이/가')} 이미 맨 앞에 있으므로 바꾸지 않습니다"
        else:
            english = f"{found} is the {kind[0]} of the rest and is swapped with {first}"
            korean = f"남은 부분에서 {kind[1]} {josa(found, '을/를')} 맨 앞의 {josa(first, '과/와')} 바꿉니다"
        yield Pass(tuple(xs), english, korean, int(place != i), len(rest) - 1)


def bubble(values: tuple[int, ...]) -> Iterator[Pass]:
    xs = list(values)
    for end in range(len(xs) - 1, 0, -1):
        swapped = []
        for i in range(end):
            if xs[i] > xs[i + 1]:
                swapped.append(f"{xs[i]}↔{xs[i + 1]}")
                xs[i], xs[i + 1] = xs[i + 1], xs[i]
        if swapped:
            english = f"swap {', '.join(swapped)}, and {xs[end]} is in its final place"
            korean = f"{', '.join(swapped)}의 순서로 바꾸면 {josa(xs[end], '이/가')} 제자리에 놓입니다"
        else:
            english, korean = (
                "no neighbours are out of order, so nothing is swapped",
                "순서가 어긋난 이웃이 없으므로 바꾸지 않습니다",
            )
        yield Pass(tuple(xs), english, korean, len(swapped), end)


def merge(values: tuple[int, ...]) -> Iterator[Pass]:
    xs, width = list(values), 1
    while width < len(xs):
        made: list[int] = []
        comparisons, told = 0, []
        for start in range(0, len(xs), 2 * width):
            left, right = xs[start : start + width], xs[start + width : start + 2 * width]
            told.append(f"{left} + {right} → {sorted(left + right)}" if right else str(left))
            while left and right:
                comparisons += 1
                made.append(left.pop(0) if left[0] < right[0] else right.pop(0))
            made += left + right
        xs, width = made, 2 * width
        yield Pass(tuple(xs), f"merge {'; '.join(told)}", f"{josa('; '.join(told), '과/와')} 같이 합칩니다", 0, comparisons)


def quick(values: tuple[int, ...]) -> Iterator[Pass]:
    """One partition around the last element."""
    xs, place, swaps, pivot = list(values), 0, [], values[-1]
    for j in range(len(xs)):
        if xs[j] <= pivot:
            if place != j:
                swaps.append(f"{xs[place]}↔{xs[j]}")
                xs[place], xs[j] = xs[j], xs[place]
            place += 1
    small = _row([value for value in values[:-1] if value <= pivot]) or "-"
    row = ", ".join(swaps) or "-"
    made = f"the only swap is {row}" if len(swaps) == 1 else f"the swaps, with that of the pivot at the end, are {row}"
    english = f"not greater than the pivot {pivot} are {small}; {made}"
    korean = f"피벗 {pivot}보다 크지 않은 값은 {small}이고, 마지막에 피벗을 옮기는 것까지 차례로 {josa(row, '을/를')} 바꿉니다"
    yield Pass(tuple(xs), english, korean, len(swaps), len(xs) - 1)


def shell(values: tuple[int, ...]) -> Iterator[Pass]:
    """A pass over the groups at the distance GAP, then an ordinary insertion sort."""
    xs = list(values)
    told, moves = [], 0
    for start in range(GAP):
        group = xs[start::GAP]
        made = sum(step.moves for step in insertion(tuple(group)))
        moves += made
        told.append(f"{group} → {sorted(group)} ({made})")
        xs[start::GAP] = sorted(group)
    groups = "; ".join(told)
    yield Pass(
        tuple(xs),
        f"the groups become, with their shifts in brackets, {groups}",
        f"묶음마다 정렬하면 {groups}입니다(둥근 괄호 안은 이동 횟수)",
        moves,
        0,
    )
    each = [step.moves for step in insertion(tuple(xs))]
    row = ", ".join(map(str, each))
    english = f"in an ordinary insertion sort the elements from the second one on pass {row} larger ones"
    korean = f"보통의 삽입 정렬에서 두 번째 원소부터 차례로 자기보다 큰 원소를 {row}개 지나 옮겨집니다"
    yield Pass(tuple(sorted(xs)), english, korean, sum(each), 0)


def passes(algorithm: int, values: tuple[int, ...], descending: bool = False) -> list[Pass]:
    if algorithm == SELECTION:
        return list(selection(values, descending))
    return list({INSERTION: insertion, BUBBLE: bubble, MERGE: merge, QUICK: quick, SHELL: shell}[algorithm](values))


def partition_table(values: tuple[int, ...]) -> Iterator[tuple[int, int, bool, int, list[int]]]:
    """For each element in turn, the pivot last: its index, its value, whether it is not greater than the pivot, i afterwards,
    the list afterwards."""
    xs, place, pivot = list(values), 0, values[-1]
    for j in range(len(xs)):
        value = xs[j]
        if value <= pivot:
            xs[place], xs[j] = xs[j], xs[place]
            place += 1
        yield j, value, value <= pivot, place, list(xs)
