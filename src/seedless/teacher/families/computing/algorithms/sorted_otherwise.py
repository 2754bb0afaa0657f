"""What sorting algorithms leave and cost, found without carrying them out: slices, heaps, rotations, inversions, cycles."""

from __future__ import annotations

from collections import deque
from heapq import heapify, heappushpop
from itertools import combinations

from seedless.teacher.families.computing.algorithms.sorting import BUBBLE, GAP, INSERTION, MERGE, QUICK, SELECTION, SHELL


def passes_of(algorithm: int, size: int) -> int:
    """How many passes an algorithm makes over a list of `size`."""
    return (size - 1).bit_length() if algorithm == MERGE else size - 1


def state_after(algorithm: int, number: int, values: list[int], descending: bool = False) -> list[int]:
    """The list after `number` passes; of quicksort and Shell sort, after the first."""
    if algorithm == INSERTION:
        return sorted(values[: number + 1]) + values[number + 1 :]
    if algorithm == SELECTION:
        return _selected(number, values, descending)
    if algorithm == BUBBLE:
        return _bubbled(number, values)
    if algorithm == MERGE:
        run = 2**number
        return [value for start in range(0, len(values), run) for value in sorted(values[start : start + run])]
    if algorithm == QUICK:
        return _partitioned(values)
    return [sorted(values[place % GAP :: GAP])[place // GAP] for place in range(len(values))]


def _selected(number: int, values: list[int], descending: bool) -> list[int]:
    """By the places of the values: each of the first in order changes places with what stands there."""
    left = list(values)
    places = {value: place for place, value in enumerate(values)}
    for place, value in enumerate(sorted(values, reverse=descending)[:number]):
        other, old = left[place], places[value]
        left[place], left[old] = value, other
        places[value], places[other] = place, old
    return left


def _bubbled(number: int, values: list[int]) -> list[int]:
    """k passes hold back the k largest values met so far: a heap of k."""
    held, out = values[:number], []
    heapify(held)
    for value in values[number:]:
        out.append(heappushpop(held, value))
    return out + sorted(held)


def _partitioned(values: list[int]) -> list[int]:
    """The greater values form a queue: whenever a small one goes past them, the first of them goes to their end."""
    small, greater = [], deque[int]()
    for value in values:
        if value <= values[-1]:
            small.append(value)
            greater.rotate(-1)
        else:
            greater.append(value)
    return small + list(greater)


def _inversions(values: list[int]) -> int:
    return sum(a > b for a, b in combinations(values, 2))


def _cycles(values: list[int], descending: bool) -> int:
    goal = {value: place for place, value in enumerate(sorted(values, reverse=descending))}
    unseen, count = set(range(len(values))), 0
    while unseen:
        count += 1
        place = min(unseen)
        while place in unseen:
            unseen.remove(place)
            place = goal[values[place]]
    return count


def work_of(kind: str, values: list[int], descending: bool) -> int:
    """The number that is asked for under `kind`, a key of sort_wordings.COUNTED."""
    if kind in ("shifts", "swaps"):
        return _inversions(values)
    if kind == "exchanges":  # a cycle of c places needs c - 1 of them
        return len(values) - _cycles(values, descending)
    if kind == "comparisons":  # every inversion is one, and one more where the element does not reach the front
        to_front = sum(value < min(values[:place]) for place, value in enumerate(values) if place)
        return _inversions(values) + len(values) - 1 - to_front
    if kind == "passes":  # a pass brings every value past one greater value before it
        most = max(sum(other > value for other in values[:place]) for place, value in enumerate(values))
        return min(most + 1, len(values) - 1)
    if kind == "merging":
        return _merging(values)
    if kind == "partition":
        first = next(place for place, value in enumerate(values) if value > values[-1])
        return sum(value <= values[-1] for value in values[first:])
    groups = [values[start::GAP] for start in range(GAP)]
    return sum(map(_inversions, groups)) + _inversions(state_after(SHELL, 1, values))


def _merging(values: list[int]) -> int:
    """Merging takes as many comparisons as elements, less those that are left over at the end."""
    total, run = 0, 1
    while run < len(values):
        for start in range(0, len(values), 2 * run):
            left, right = values[start : start + run], values[start + run : start + 2 * run]
            if right:
                lowest = min(max(left), max(right))
                total += sum(value <= lowest for value in left + right)
        run *= 2
    return total
