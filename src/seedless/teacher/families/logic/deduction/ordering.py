"""Ordering puzzles: one arrangement of four to six people fits the clues; found by growing partial arrangements."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import permutations
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.logic.deduction.knights_knaves_wordings import NAMES
from seedless.teacher.families.logic.deduction.ordering_wordings import BANK, SCENES
from seedless.teacher.family import Draw, Family, Problem, Spoken
from seedless.teacher.values import json_value, listed

ID = "teacher/logic/deduction/ordering"
LEVELS = {"easy": 200, "medium": 200, "hard": 200, "expert": 200}

# A point is (scene, place asked for, people, a name each, (kind, x, y, k) a clue). Places count from 0, and k is a distance or
# a place from 1. Exactly one arrangement fits.

BEFORE, DIRECTLY, AFTER, AT, NOT_AT, BETWEEN, NEXT = CLUES = range(7)
_PEOPLE = {"easy": 4, "medium": 5, "hard": 5, "expert": 6}
_KINDS = {
    "easy": (BEFORE, BEFORE, DIRECTLY, AT, NOT_AT),
    "medium": (BEFORE, DIRECTLY, AFTER, AT, NOT_AT),
    "hard": (BEFORE, AFTER, NOT_AT, BETWEEN, NEXT),
    "expert": (BEFORE, AFTER, NOT_AT, BETWEEN, NEXT),
}
_CLUES = {"easy": (3, 4), "medium": (3, 5), "hard": (4, 6), "expert": (4, 6)}
MOST_LISTED = 6

Clue = tuple[int, int, int, int]


def _fits(clue: Clue, x: int, y: int) -> bool:
    """Whether places x and y of its people agree with a clue."""
    kind, _, _, k = clue
    if kind in (AT, NOT_AT):
        return (x == k - 1) == (kind == AT)
    if kind == BEFORE:
        return x < y
    gap = {DIRECTLY: -1, AFTER: k}.get(kind)
    return x - y == gap if gap is not None else abs(x - y) == (k + 1 if kind == BETWEEN else 1)


@cache
def _at(people: int) -> list[list[int]]:
    """Person -> place -> the arrangements that have the person there, a bit each in the order of permutations()."""
    table = [[0] * people for _ in range(people)]
    for bit, places in enumerate(permutations(range(people))):
        for person, place in enumerate(places):
            table[person][place] |= 1 << bit
    return table


@cache
def _allowed(people: int, clue: Clue) -> int:
    """The arrangements that a clue allows."""
    at, allowed = _at(people), 0
    for x in range(people):
        for y in range(people):
            if x != y and _fits(clue, x, y):
                allowed |= at[clue[1]][x] & at[clue[2]][y]
    return allowed


def _true_clue(kind: int, x: int, y: int, places: Sequence[int], rng: Random) -> Clue | None:
    """A clue of this kind that holds, about x and y or about x alone (then y is anybody else)."""
    gap = places[x] - places[y]
    if kind in (BEFORE, DIRECTLY):
        return (kind, x, y, 0) if gap < 0 and (kind == BEFORE or gap == -1) else None
    if kind == AFTER:
        return (kind, x, y, gap) if gap > 1 else None
    if kind == AT:
        return (kind, x, y, places[x] + 1)
    if kind == NOT_AT:
        place = int(rng.random() * len(places))
        return (kind, x, y, place + 1) if place != places[x] else None
    if kind == BETWEEN:
        return (kind, x, y, abs(gap) - 1) if abs(gap) > 2 else None
    return (kind, x, y, 0) if abs(gap) == 1 else None


def _draw(level: str, rng: Random) -> Point | None:
    people = _PEOPLE[level]
    places = rng.sample(range(people), people)
    clues: list[Clue] = []
    left = (1 << _factorial(people)) - 1
    for _ in range(24):
        x, shift = int(rng.random() * people), 1 + int(rng.random() * (people - 1))
        clue = _true_clue(rng.choice(_KINDS[level]), x, (x + shift) % people, places, rng)
        if clue is None or sum(known[0] == clue[0] for known in clues) > 1:
            continue
        fewer = left & _allowed(people, clue)
        if fewer != left:
            clues.append(clue)
            left = fewer
        if left.bit_count() == 1:
            break
    for clue in clues[:-1]:
        others = (1 << _factorial(people)) - 1
        for other in clues:
            others &= others if other is clue else _allowed(people, other)
        if others == left:
            clues.remove(clue)
    low, high = _CLUES[level]
    if left.bit_count() != 1 or not low <= len(clues) <= high:
        return None
    names = rng.sample(range(len(NAMES["en"])), people)
    # A place that a clue tells outright is not asked for.
    asked = [place for place in range(people) if all(clue[0] != AT or clue[3] != place + 1 for clue in clues)]
    return (
        rng.randrange(3),
        asked[int(rng.random() * len(asked))],
        people,
        *names,
        *(value for clue in clues for value in clue),
    )


def _factorial(n: int) -> int:
    return n * _factorial(n - 1) if n else 1


def _parts(point: Point) -> tuple[list[int], list[Clue]]:
    people = point[2]
    rest = point[3 + people :]
    return list(point[3 : 3 + people]), [(rest[at], rest[at + 1], rest[at + 2], rest[at + 3]) for at in range(0, len(rest), 4)]


def _involved(clue: Clue) -> tuple[int, ...]:
    return clue[1:2] if clue[0] in (AT, NOT_AT) else clue[1:3]


def _grown(partial: list[dict[int, int]], clue: Clue, people: int) -> list[dict[int, int]]:
    """The partial arrangements (person -> place) with the people of a clue put into them wherever it allows."""
    grown = []
    for known in partial:
        options = [known]
        for person in _involved(clue):
            options = [
                each if person in each else each | {person: place}
                for each in options
                for place in ([each[person]] if person in each else [p for p in range(people) if p not in each.values()])
            ]
        grown += [each for each in options if _fits(clue, each[clue[1]], each.get(clue[2], -1))]
    return grown


def _search(clues: Sequence[Clue], people: int) -> list[tuple[int, list[dict[int, int]]]]:
    """The clues in the order that keeps the fewest partial arrangements, each with what it leaves."""
    partial: list[dict[int, int]] = [{}]
    found, open_clues = [], list(range(len(clues)))
    while open_clues:
        tried = [(at, _grown(partial, clues[at], people)) for at in open_clues]
        at, partial = min(tried, key=lambda one: (len(one[1]), one[0]))
        open_clues.remove(at)
        found.append((at, partial))
    return found


def _row(known: dict[int, int], names: Sequence[str], people: int) -> str:
    by_place = {place: names[person] for person, place in known.items()}
    return " ".join(by_place.get(place, "_") for place in range(people))


def _steps(draw: Draw, names: Sequence[str], clues: Sequence[Clue]) -> tuple[list[str], list[str]]:
    """The search in sentences, and the names in order."""
    people = len(names)
    steps = [
        draw.say(
            "Take the clue that leaves the fewest possibilities first, then the next, and keep every partial arrangement that fits; _ is a place not yet filled.",
            "가능성을 가장 적게 남기는 단서부터 하나씩 사용하여 가능한 부분 배열을 모두 적어 나갑니다. _는 아직 정해지지 않은 자리입니다.",
        )
    ]
    partial: list[dict[int, int]] = []
    for at, partial in _search(clues, people):
        rows = [_row(known, names, people) for known in partial]
        few = len(rows) <= MOST_LISTED
        steps.append(
            draw.say(
                f"Clue {at + 1} leaves {'only ' if len(rows) == 1 else ''}{'; '.join(rows) if few else f'{len(rows)} of them'}.",
                f"단서 {at + 1}에서 남는 배열: {'; '.join(rows) if few else f'{len(rows)}가지'}.",
            )
        )
    (last,) = partial
    missing = [person for person in range(people) if person not in last]
    if missing:
        (place,) = set(range(people)) - set(last.values())
        last = last | {missing[0]: place}
        steps.append(
            draw.say(
                f"{names[missing[0]]} takes the place that is left.",
                f"남은 자리에는 {Spoken(names[missing[0]]):이/가} 들어갑니다.",
            )
        )
    order = [names[person] for person in sorted(last, key=lambda person: last[person])]
    steps.append(draw.say(f"The order is {', '.join(order)}.", f"따라서 순서는 {', '.join(order)}입니다."))
    return steps, order


def _at_the_front(korean: str) -> str:
    """Nobody says “first from the front” in Korean."""
    return (
        korean.replace("앞에서 1번째이다", "맨 앞에 서 있다")
        .replace("앞에서 1번째가 아니다", "맨 앞에 서 있지 않다")
        .replace("앞에서 1번째에", "맨 앞에")
    )


def pose(draw: Draw) -> Problem:
    """qa: who is at a place. reasoning: the whole order. generation: the places as JSON."""
    scene = SCENES[draw.language][draw.params[0]]
    chosen, clues = _parts(draw.params)
    names = [NAMES[draw.language][name] for name in chosen]
    people, asked = len(names), draw.params[1]
    listing = sorted(names)
    said = []
    for number, (kind, x, y, k) in enumerate(clues, 1):
        words: dict[str, object] = {"x": Spoken(names[x]), "y": Spoken(names[y]), "k": k}
        if draw.language == "en":
            words |= {"x": names[x], "y": names[y]}
        text = scene.clues[kind].format_map(words)
        if draw.language == "en" and k == 1 and kind == BETWEEN:
            text = (
                text.replace("1 of them stand ", "one of them stands ")
                .replace("1 of them sit ", "one of them sits ")
                .replace("1 of them", "one of them")
            )
        said.append(f"{number}. {_at_the_front(text)}")
    people_said = draw.say(f"{', '.join(listing[:-1])} and {listing[-1]}", ", ".join(listing))
    opening = scene.opening.format_map({"names": people_said if draw.language == "en" else Spoken(people_said), "n": people})
    question = draw.worded(
        BANK[draw.task_type],
        opening=opening,
        clues="\n".join(said),
        order=scene.order,
        who=_at_the_front(scene.who.format(k=asked + 1)),
        place=scene.place,
        first=scene.first,
    )
    steps, order = _steps(draw, names, clues)
    if draw.task_type == "generation":
        value = json_value({name: place for place, name in enumerate(order, 1)})
        return Problem(question, (), value, AnswerKey(type="json", value=value))
    if draw.task_type == "qa":
        return Problem(question, tuple(steps), order[asked], AnswerKey(type="text", value=order[asked]))
    return Problem(question, tuple(steps), ", ".join(order), AnswerKey(type="list", value=listed(order)))


def recompute(draw: Draw) -> str:
    """Every arrangement is tried; one fits."""
    chosen, clues = _parts(draw.params)
    names = [NAMES[draw.language][name] for name in chosen]
    (places,) = (
        places
        for places in permutations(range(len(names)))
        if all(_fits(clue, places[clue[1]], places[clue[2]]) for clue in clues)
    )
    if draw.task_type == "generation":
        return json_value({name: place + 1 for name, place in zip(names, places, strict=True)})
    order = [name for _, name in sorted(zip(places, names, strict=True))]
    return order[draw.params[1]] if draw.task_type == "qa" else listed(order)


FAMILY = Family(
    id=ID,
    names={"en": "Ordering puzzles", "ko": "순서 추리"},
    scope={
        "en": "Find the one order of four to six people that fits clues about places, distances and neighbours.",
        "ko": "자리, 거리, 이웃에 대한 단서를 모두 만족하는 네 명에서 여섯 명의 순서를 찾는다.",
    },
    method="every arrangement",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, lambda _, point: (" ".join(map(str, sorted(_parts(point)[0]))),)),
    task_types=("qa", "reasoning", "generation"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("seating puzzles", "ranking puzzles"), "ko": ("자리 배치 추리", "순위 추리")},
)
