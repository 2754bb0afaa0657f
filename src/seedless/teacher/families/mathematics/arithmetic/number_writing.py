"""Rewriting numbers: in order, in expanded form, in scientific notation, as percentages in a table, as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from fractions import Fraction
from math import gcd
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.arithmetic.number_writing_wordings import BANK, WAYS
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.teacher.values import json_value, listed, table

ID = "teacher/mathematics/arithmetic/number-writing"
LEVELS = {"easy": 400, "medium": 400, "hard": 300, "expert": 300}
KINDS = {
    "easy": ("decimals", "expanded"),
    "medium": ("mixed", "scientific"),
    "hard": ("powers", "table"),
    "expert": ("objects", "groups"),
}

# (kind, falling, form, top, bottom, form, top, bottom, ...): numbers top/bottom, each written in its form. The last number of
# a "groups" point is the one that the others are compared with.

FRACTION, DECIMAL, PERCENT, POWER = range(4)
_DENOMINATORS = (2, 4, 5, 8, 10, 16, 20, 25, 40)  # of percentages with at most two decimals

Item = tuple[int, int, int]  # form, top, bottom


def _draw(level: str, rng: Random) -> Point | None:
    place = rng.randrange(2)
    kind, falling = KINDS[level][place], rng.randrange(2)
    if kind == "expanded":
        places = rng.sample(range(6), rng.randrange(3, 6))
        return (place, 0, DECIMAL, sum(rng.randrange(1, 10) * 10**power for power in places), 1)
    if kind == "scientific":
        digits = rng.randrange(11, 9999)
        return (place, 0, DECIMAL, digits * 10 ** rng.randrange(3, 7), 1) if rng.randrange(2) else _small(place, digits, rng)
    if kind == "powers":
        items = _powers(rng)
    elif kind == "decimals":
        whole, near = rng.randrange(4), rng.randrange(2, 9)
        items = [(DECIMAL, whole * size + rng.randrange(size * near // 10, size), size) for size in (10, 100, 100, 1000, 1000)]
    else:
        items = _near(rng, exact=kind != "mixed", count=4 if kind == "table" else 5)
    rng.shuffle(items)
    values = [top / bottom for _, top, bottom in items]
    if kind == "groups":
        other = next((_changed(item) for item in items if item[0] == FRACTION), None)
        if other is None:
            return None
        items.append(other)
    if len(set(values)) < len(values):
        return None
    return (place, falling, *(number for item in items for number in item))


def _small(place: int, digits: int, rng: Random) -> Point | None:
    return (place, 0, DECIMAL, digits, 10 ** rng.randrange(6, 9)) if digits % 10 else None


def _powers(rng: Random) -> list[Item]:
    """Numbers of nearly the same size, some of them as powers of ten."""
    size = 10 ** rng.randrange(4, 7)
    items = []
    for form in (POWER, POWER, POWER, DECIMAL, DECIMAL):
        digits, shift = rng.randrange(11, 99), rng.randrange(2)
        items.append((form, digits if digits % 10 else digits + 1, size * 10**shift))
    return items


def _near(rng: Random, *, exact: bool, count: int) -> list[Item]:
    """Numbers of nearly the same size in different forms; `exact` where all must have a short decimal."""
    bottom = rng.choice(_DENOMINATORS if exact else (3, 6, 7, 8, 9, 11, 12))
    top = rng.randrange(1, bottom)
    centre = top * 1000 // bottom
    items: list[Item] = [_reduced(top, bottom)]
    other = rng.choice(_DENOMINATORS if exact else (3, 5, 6, 7, 9, 12))
    items.append(_reduced(max(1, min(other - 1, other * (centre + rng.randrange(-150, 150)) // 1000)), other))
    for form in (DECIMAL, PERCENT, DECIMAL)[: count - 2]:
        size = 100 if form == PERCENT else rng.choice((100, 1000))
        items.append((form, max(1, (centre + rng.randrange(-160, 160)) * size // 1000), size))
    return items


def _reduced(top: int, bottom: int) -> Item:
    shared = gcd(top, bottom)
    return (FRACTION, top // shared, bottom // shared)


def _changed(item: Item) -> Item:
    """The same number as a decimal."""
    value = Fraction(item[1], item[2])
    bottom = next(size for size in (10, 100, 1000, 10000) if (value * size).denominator == 1)
    return (DECIMAL, int(value * bottom), bottom)


def _items(point: Sequence[int]) -> list[Item]:
    values = point[2:]
    return list(zip(values[::3], values[1::3], values[2::3], strict=True))


def _text(item: Item) -> str:
    form, top, bottom = item
    if form == FRACTION:
        return f"{top}/{bottom}"
    if form == PERCENT:
        return f"{top}%"
    return _scientific(Fraction(top, bottom)) if form == POWER else _decimal(top, bottom)


def _decimal(top: int, bottom: int) -> str:
    return decimal(Fraction(top, bottom))


def _scientific(value: Fraction) -> str:
    exponent = len(str(value.numerator // value.denominator)) - 1
    while value < Fraction(10) ** exponent:
        exponent -= 1
    return f"{decimal(value / Fraction(10) ** exponent)} × 10^{exponent}"


def _percent(item: Item) -> str:
    return f"{decimal(Fraction(item[1] * 100, item[2]))}%"


def _shown(level: str, point: Point) -> tuple[str, ...]:
    texts = [
        str(top / bottom) if form in (DECIMAL, POWER) else f"{top} {bottom}" if form == FRACTION else str(top)
        for form, top, bottom in _items(point)
    ]
    first = " ".join(texts)
    return (first, " ".join([texts[-1], *texts[:-1]])) if KINDS[level][point[0]] == "groups" else (first,)


def _canonical(item: Item) -> str:
    """As the verifier of lists and tables writes an element."""
    return _text(item) if item[0] in (PERCENT, POWER) else str(Fraction(item[1], item[2]))


def _arranged(draw: Draw) -> list[Item]:
    falling = bool(draw.params[1])
    return sorted(_items(draw.params), key=lambda item: Fraction(item[1], item[2]), reverse=falling)


def _value(draw: Draw) -> object:
    """What the JSON of an answer holds."""
    if KINDS[draw.level][draw.params[0]] == "objects":
        return [{"given": _text(item), "percent": _percent(item)} for item in _arranged(draw)]
    *items, (_, top, bottom) = _items(draw.params)
    groups: dict[str, list[str]] = {"below": [], "equal": [], "above": []}
    for item in items:
        apart = Fraction(item[1], item[2]) - Fraction(top, bottom)
        groups["equal" if apart == 0 else "below" if apart < 0 else "above"].append(_text(item))
    return groups


def pose(draw: Draw) -> Problem:
    place, falling, *_ = draw.params
    kind = KINDS[draw.level][place]
    items = _items(draw.params)
    texts = [_text(item) for item in items]
    ways = {name: draw.say(*both[falling]) for name, both in WAYS.items()}
    listed_items = texts[:-1] if kind == "groups" else texts
    question = draw.worded(BANK[kind], n=texts[0], items=", ".join(listed_items), pivot=texts[-1], **ways)
    if kind in ("expanded", "scientific"):
        text = _expanded(items[0][1]) if kind == "expanded" else _scientific(Fraction(items[0][1], items[0][2]))
        return Problem(question, (), text, AnswerKey(type="text", value=text))
    if kind in ("objects", "groups"):
        value = _value(draw)
        return Problem(question, (), json.dumps(value, ensure_ascii=False), AnswerKey(type="json", value=json_value(value)))
    arranged = _arranged(draw)
    if kind == "table":
        head = _head(draw)
        rows = [head, ("---", "---"), *((_text(item), _percent(item)) for item in arranged)]
        key = table([head, *((_canonical(item), _percent(item)) for item in arranged)])
        return Problem(question, (), "\n".join(f"| {a} | {b} |" for a, b in rows), AnswerKey(type="table", value=key))
    final = ", ".join(map(_text, arranged))
    return Problem(question, (), final, AnswerKey(type="list", value=listed(map(_canonical, arranged))))


def _head(draw: Draw) -> tuple[str, str]:
    return (draw.say("number", "수"), draw.say("percent", "백분율"))


def _expanded(value: int) -> str:
    digits = str(value)
    places = range(len(digits) - 1, -1, -1)
    return " + ".join(f"{digit} × {10**power}" for digit, power in zip(digits, places, strict=True) if digit != "0")


def recompute(draw: Draw) -> str:
    """By digits: ranks counted with cross products, percentages by long division, powers of ten taken away one by one."""
    kind = KINDS[draw.level][draw.params[0]]
    items = _items(draw.params)
    if kind == "expanded":
        return _by_subtraction(items[0][1])
    if kind == "scientific":
        return _by_shifting(_text(items[0]))
    if kind == "groups":
        *others, pivot = items
        groups = {
            "below": [_text(item) for item in others if _less(item, pivot)],
            "above": [_text(item) for item in others if _less(pivot, item)],
            "equal": [_text(item) for item in others if not _less(item, pivot) and not _less(pivot, item)],
        }
        return json_value(groups)
    ranked = sorted(items, key=lambda item: sum(_less(other, item) for other in items))
    ranked = ranked[::-1] if draw.params[1] else ranked
    if kind == "objects":
        return json_value([{"given": _text(item), "percent": _by_division(item)} for item in ranked])
    if kind == "table":
        return table([_head(draw), *((_canonical(item), _by_division(item)) for item in ranked)])
    return listed(map(_canonical, ranked))


def _less(one: Item, other: Item) -> bool:
    return one[1] * other[2] < other[1] * one[2]


def _by_subtraction(value: int) -> str:
    power, parts = 10**9, []
    while power:
        count = 0
        while value >= power:
            value, count = value - power, count + 1
        if count:
            parts.append(f"{count} × {power}")
        power //= 10
    return " + ".join(parts)


def _by_shifting(text: str) -> str:
    whole, _, part = text.partition(".")
    digits = (whole + part).lstrip("0")
    exponent = len(whole) - 1 if whole != "0" else -(len(part) - len(digits) + 1)
    digits = digits.rstrip("0")
    return f"{digits[0]}{'.' if digits[1:] else ''}{digits[1:]} × 10^{exponent}"


def _by_division(item: Item) -> str:
    whole, rest = divmod(item[1] * 100, item[2])
    part = ""
    while rest:
        digit, rest = divmod(rest * 10, item[2])
        part += str(digit)
    return f"{whole}{'.' if part else ''}{part}%"


FAMILY = Family(
    id=ID,
    names={"en": "Writing and ordering numbers", "ko": "수의 표현과 크기 비교"},
    scope={
        "en": "Order fractions, decimals and percentages, write expanded form and scientific notation, and lay numbers out as data.",
        "ko": "분수와 소수, 백분율의 크기를 비교하고, 수를 전개식과 과학적 표기법, 표와 JSON으로 나타낸다.",
    },
    method="cross products, long division and shifting of digits",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("generation",),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("ordering numbers", "scientific notation", "expanded form", "fractions decimals percentages"),
        "ko": ("수의 크기 비교", "과학적 표기법", "분수와 소수와 백분율"),
    },
)
