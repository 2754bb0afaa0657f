"""The probes of a binary search in its four forms, and how each is told; they serve the binary-search family."""

from __future__ import annotations

from typing import NamedTuple

from seedless.text.particles import josa


class Probe(NamedTuple):
    """One comparison: the bounds before it and where it sends the search ("left", "right" or "here")."""

    low: int
    high: int
    mid: int
    turn: str


def classic(array: tuple[int, ...], target: int) -> list[Probe]:
    """Closed bounds; stops when the target is met or the bounds cross."""
    low, high, probes = 0, len(array) - 1, []
    while low <= high:
        mid = (low + high) // 2
        turn = "here" if array[mid] == target else "right" if array[mid] < target else "left"
        probes.append(Probe(low, high, mid, turn))
        if turn == "here":
            break
        low, high = (mid + 1, high) if turn == "right" else (low, mid - 1)
    return probes


def lower_bound(array: tuple[int, ...], target: int) -> list[Probe]:
    """Half-open bounds; narrows to the first index whose value is at least the target."""
    low, high, probes = 0, len(array), []
    while low < high:
        mid = (low + high) // 2
        turn = "left" if array[mid] >= target else "right"
        probes.append(Probe(low, high, mid, turn))
        low, high = (mid + 1, high) if turn == "right" else (low, mid)
    return probes


def rotated(array: tuple[int, ...], target: int) -> list[Probe]:
    """Closed bounds in a rotated array: one half is always sorted, and the target is in it or it is not."""
    low, high, probes = 0, len(array) - 1, []
    while low <= high:
        mid = (low + high) // 2
        if array[mid] == target:
            probes.append(Probe(low, high, mid, "here"))
            break
        if array[low] <= array[mid]:
            turn = "left" if array[low] <= target < array[mid] else "right"
        else:
            turn = "right" if array[mid] < target <= array[high] else "left"
        probes.append(Probe(low, high, mid, turn))
        low, high = (mid + 1, high) if turn == "right" else (low, mid - 1)
    return probes


def minimum(array: tuple[int, ...]) -> list[Probe]:
    """Where a rotated array starts: a middle value above the last one of the bounds lies before the start."""
    low, high, probes = 0, len(array) - 1, []
    while low < high:
        mid = (low + high) // 2
        turn = "right" if array[mid] > array[high] else "left"
        probes.append(Probe(low, high, mid, turn))
        low, high = (mid + 1, high) if turn == "right" else (low, mid)
    return probes


REPLIES = {
    "en": {"left": "smaller", "right": "larger", "here": "equal"},
    "ko": {"left": "더 작다", "right": "더 크다", "here": "같다"},
}
PASSES = {"en": {"left": "yes", "right": "no"}, "ko": {"left": "예", "right": "아니요"}}


def _bounds(probe: Probe, closed: bool) -> str:
    """The bounds after the probe, as the reader keeps them."""
    if probe.turn == "right":
        return f"low = {probe.mid + 1}"
    return f"high = {probe.mid - 1}" if closed else f"high = {probe.mid}"


def _middle(probe: Probe, array: tuple[int, ...]) -> str:
    low, high, mid, _ = probe
    return f"mid = ({low} + {high}) // 2 = {mid}, a[{mid}] = {array[mid]}"


def classic_step(probe: Probe, array: tuple[int, ...], target: int, english: bool) -> str:
    value, opening = array[probe.mid], f"low = {probe.low}, high = {probe.high}: {_middle(probe, array)}"
    if probe.turn == "here":
        return f"{opening}. The target is found." if english else f"{opening}입니다. 찾는 값과 같으므로 탐색을 마칩니다."
    test = f"{value} < {target}" if probe.turn == "right" else f"{value} > {target}"
    return (
        f"{opening}. {test}, so {_bounds(probe, True)}."
        if english
        else f"{opening}입니다. {test}이므로 {_bounds(probe, True)}입니다."
    )


def lower_bound_step(probe: Probe, array: tuple[int, ...], target: int, english: bool) -> str:
    value, opening = array[probe.mid], f"low = {probe.low}, high = {probe.high}: {_middle(probe, array)}"
    test = f"{value} < {target}" if probe.turn == "right" else f"{value} >= {target}"
    return (
        f"{opening}. {test}, so {_bounds(probe, False)}."
        if english
        else f"{opening}입니다. {test}이므로 {_bounds(probe, False)}입니다."
    )


def rotated_step(probe: Probe, array: tuple[int, ...], target: int, english: bool) -> str:
    low, high, mid, turn = probe
    opening = f"low = {low}, high = {high}: {_middle(probe, array)}"
    if turn == "here":
        return f"{opening}. The target is found." if english else f"{opening}입니다. 찾는 값과 같으므로 탐색을 마칩니다."
    left = array[low] <= array[mid]
    first, last = (array[low], array[mid]) if left else (array[mid], array[high])
    inside = (turn == "left") == left
    if english:
        found = "lies in it" if inside else "does not lie in it"
        side = f"a[low] = {first} <= {last}, so the left" if left else f"a[low] = {array[low]} > {array[mid]}, so the right"
        return f"{opening}. {side} half is sorted ({first} to {last}); {target} {found}, so {_bounds(probe, True)}."
    side = f"a[low] = {first} <= {last}이므로 왼쪽" if left else f"a[low] = {array[low]} > {array[mid]}이므로 오른쪽"
    found = "이 범위에 있으므로" if inside else "이 범위에 없으므로"
    return (
        f"{opening}입니다. {side} 절반({first}부터 {last}까지)이 정렬되어 있고, {josa(str(target), '은/는')} {found} "
        f"{_bounds(probe, True)}입니다."
    )


def minimum_step(probe: Probe, array: tuple[int, ...], english: bool) -> str:
    middle, last = array[probe.mid], array[probe.high]
    opening = f"low = {probe.low}, high = {probe.high}: {_middle(probe, array)}, a[high] = {last}"
    if probe.turn == "right":
        why = (
            f"{middle} > {last}, so the smallest value is to the right of mid"
            if english
            else f"{middle} > {last}이므로 최솟값은 mid의 오른쪽"
        )
    else:
        why = (
            f"{middle} < {last}, so the smallest value is at mid or to its left"
            if english
            else f"{middle} < {last}이므로 최솟값은 mid 또는 그 왼쪽"
        )
    bounds = _bounds(probe, False)
    return f"{opening}. {why}: {bounds}." if english else f"{opening}입니다. {why}에 있습니다: {bounds}입니다."


def guess_step(probe: Probe, array: tuple[int, ...], english: bool) -> str:
    possible = ", ".join(map(str, array[probe.low : probe.high + 1]))
    value, reply = array[probe.mid], REPLIES["en" if english else "ko"][probe.turn]
    left = array[probe.low : probe.mid] if probe.turn == "left" else array[probe.mid + 1 : probe.high + 1]
    if english:
        rest = f"it is {value}" if probe.turn == "here" else f"this leaves {', '.join(map(str, left)) or 'none of them'}"
        return f'Still possible: {possible}. The middle is {value}; the reply is "{reply}", so {rest}.'
    rest = f"{value}입니다" if probe.turn == "here" else f"남는 수는 {', '.join(map(str, left)) or '없'}"
    rest = rest if probe.turn == "here" else f"{rest}입니다" if left else "남는 수가 없습니다"
    return f"남은 수는 {possible}입니다. 가운데 수는 {value}이고 답이 “{reply}”이므로 {rest}."


def reply_step(probe: Probe, english: bool) -> str:
    low, high, mid, turn = probe
    reply, bounds = PASSES["en" if english else "ko"][turn], _bounds(probe, False)
    opening = f"low = {low}, high = {high}: mid = ({low} + {high}) // 2 = {mid}"
    return (
        f"{opening}. The reply is {reply}, so {bounds}."
        if english
        else f"{opening}입니다. 대답이 “{reply}”이므로 {bounds}입니다."
    )
