"""Hash tables with open addressing: linear probing, deleted slots, double hashing; the table, and the probes that it costs.

A point is: the number of slots m, the factor and the summand of the hash function, a key to be searched for, and then the
operations in order: a key is put in, a negative one taken out. m is prime.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.computing.algorithms.hash_wordings import BANK, RULES
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import listed
from seedless.text.particles import josa

ID = "teacher/computer-science/algorithms/hash-table"
LEVELS = {"easy": 220, "medium": 220, "hard": 220, "expert": 220}
SLOTS = {"easy": (7,), "medium": (11,), "hard": (11,), "expert": (11, 13)}
LEAST = {"easy": 1, "medium": 2, "hard": 1, "expert": 2}  # keys whose first slot is that of another
FREE, GONE = 0, -1  # a slot never used, a slot whose key was deleted


class Place(NamedTuple):
    """Where an operation ended: the slots looked at before, the last one, what stands in it at that time."""

    passed: tuple[int, ...]
    slot: int
    held: int


class Table:
    """Slots that are probed one after the other, as the algorithm says."""

    def __init__(self, level: str, point: Point) -> None:
        self.size, self.factor, self.summand = point[:3]
        self.double = level == "expert"
        self.slots = [FREE] * self.size

    def first(self, key: int) -> int:
        return (self.factor * key + self.summand) % self.size

    def step(self, key: int) -> int:
        return 1 + key % (self.size - 2) if self.double else 1

    def sequence(self, key: int) -> Iterator[int]:
        slot = self.first(key)
        for _ in range(self.size):
            yield slot
            slot = (slot + self.step(key)) % self.size

    def find(self, key: int, stops: tuple[int, ...]) -> Place:
        """The first slot on the way that holds the key or one of `stops`."""
        passed: list[int] = []
        for slot in self.sequence(key):
            if self.slots[slot] == key or self.slots[slot] in stops:
                return Place(tuple(passed), slot, self.slots[slot])
            passed.append(slot)
        raise ValueError("the table is full")

    def put(self, key: int) -> Place:
        place = self.find(key, (FREE, GONE))
        self.slots[place.slot] = key
        return place

    def take(self, key: int) -> Place:
        place = self.find(key, (FREE,))
        self.slots[place.slot] = GONE
        return place


def _draw(level: str, rng: Random) -> Point | None:
    size = rng.choice(SLOTS[level])
    factor, summand = (rng.randrange(2, 5), rng.randrange(1, 6)) if level == "hard" else (1, 0)
    many = {"easy": rng.randrange(4, 6), "medium": 7, "hard": 6, "expert": rng.randrange(6, 8)}[level]
    keys = [int(90 * rng.random()) + 10 for _ in range(many)]
    start = (size, factor, summand)
    table = Table(level, (*start, 0, *keys))
    firsts = [table.first(key) for key in keys]
    if len(set(keys)) < many or many - len(set(firsts)) < LEAST[level]:
        return None
    places = [table.put(key) for key in keys]
    fresh = [key for key in (int(90 * rng.random()) + 10 for _ in range(9)) if key not in keys]
    if level == "hard":
        return _with_deletion(rng, table, start, keys, fresh)
    if level != "medium":
        return (*start, fresh[0], *keys)
    around = any(place.slot < first for place, first in zip(places, firsts, strict=True))
    absent = next((key for key in fresh if len(table.find(key, (FREE,)).passed) > 1), 0)
    return (*start, absent, *keys) if around and absent else None


def _with_deletion(rng: Random, table: Table, start: Point, keys: list[int], fresh: list[int]) -> Point | None:
    """One key goes, another comes past the mark or onto it, and a key is sought that does not stand in its first slot."""
    gone = rng.choice(keys)
    mark = table.take(gone).slot
    late = next((key for key in fresh if mark in (*(place := table.find(key, (FREE,))).passed, place.slot)), 0)
    if not late:
        return None
    table.put(late)
    sought = [key for key in keys if key != gone and table.find(key, ()).passed]
    return (*start, rng.choice(sought), *keys, -gone, late) if sought else None


def _hashed(draw: Draw, table: Table, key: int) -> str:
    """The slot of a key as it is computed, and the step where there is a second function."""
    size = table.size
    if draw.level == "hard":
        inside = table.factor * key + table.summand
        return f"{table.factor} × {key} + {table.summand} = {inside}, {inside} mod {size} = {table.first(key)}"
    line = f"{key} mod {size} = {table.first(key)}"
    return f"{line}, 1 + ({key} mod {size - 2}) = {table.step(key)}" if table.double else line


def _told(draw: Draw, table: Table, op: int, place: Place) -> str:
    key, slot = abs(op), place.slot
    row = ", ".join(map(str, place.passed))
    taken = ""
    if place.passed:
        slots = f"slots {row} are" if len(place.passed) > 1 else f"slot {row} is"
        taken = draw.say(f"{slots} taken, ", f"{row}번 칸은 차 있으므로 지나고, ")
    if op < 0:
        end = draw.say(f"it is found in slot {slot} and marked as deleted", f"{slot}번 칸에서 찾아 삭제 표시를 합니다")
    elif place.held == GONE:
        end = draw.say(f"slot {slot} is marked as deleted and takes it", f"삭제 표시가 된 {slot}번 칸에 넣습니다")
    else:
        end = draw.say(f"slot {slot} is free and takes it", f"비어 있는 {slot}번 칸에 넣습니다")
    what = draw.say(f"delete {key}", f"{key} 삭제") if op < 0 else str(key)
    return f"{what}: {_hashed(draw, table, key)}; {taken}{end}."


def _kind(draw: Draw) -> str:
    return (
        {"easy": "probes", "medium": "absent", "hard": "present", "expert": "probes"}[draw.level]
        if draw.task_type == "reasoning"
        else "table"
    )


def _final(table: Table) -> list[str]:
    return ["-" if value == FREE else "x" if value == GONE else str(value) for value in table.slots]


def pose(draw: Draw) -> Problem:
    """qa: the table. reasoning: probes of all insertions, of a search that fails, of a search past a deleted slot."""
    size, factor, summand, sought, *operations = draw.params
    kind, table = _kind(draw), Table(draw.level, draw.params)
    steps, counts = [], []
    for op in operations:
        place = table.put(op) if op > 0 else table.take(-op)
        counts.append(len(place.passed) + 1)
        many = draw.say(f" Probes: {counts[-1]}.", f" 조사한 칸: {counts[-1]}개.") if kind == "probes" else ""
        steps.append(_told(draw, table, op, place) + many)
    row = ", ".join(map(str, operations))
    if draw.level == "hard":
        said = (draw.say("insert {}", "{} 삽입"), draw.say("delete {}", "{} 삭제"))
        row = ", ".join(said[op < 0].format(abs(op)) for op in operations)
    rule = draw.say(*RULES[draw.level]).format(m=size, a=factor, b=summand, n=size - 2)
    question = draw.worded(BANK[draw.level, kind], rule=rule, row=row, m=size, last=size - 1, sought=sought)
    shown = _final(table)
    if kind == "table":
        steps.append(
            draw.say(
                f"From slot 0 to slot {size - 1}: [{', '.join(shown)}].",
                f"0번부터 {size - 1}번 칸까지 차례로 쓰면 [{', '.join(shown)}]입니다.",
            )
        )
        return Problem(question, tuple(steps), f"[{', '.join(shown)}]", AnswerKey(type="list", value=listed(shown)))
    if kind == "probes":
        value = sum(counts)
        line = f"{' + '.join(map(str, counts))} = {value}"
        steps.append(draw.say(f"In all: {line}.", f"모두 더하면 {line}입니다."))
    else:
        place = table.find(sought, (FREE,))
        value = len(place.passed) + 1
        steps.append(_searched(draw, table, sought, place))
        steps.append(draw.say(f"So {value} slots are probed.", f"따라서 조사하는 칸은 모두 {value}개입니다."))
    return Problem(question, tuple(steps), str(value), AnswerKey(type="integer", value=str(value)))


def _searched(draw: Draw, table: Table, sought: int, place: Place) -> str:
    held = [(slot, "x" if table.slots[slot] == GONE else table.slots[slot]) for slot in place.passed]
    seen = ", ".join(draw.say(f"{slot} ({what})", f"{slot}번 칸({what})") for slot, what in held)
    slots = f"slots {seen} hold" if len(held) > 1 else f"slot {seen} holds"
    if place.held == sought:
        end = draw.say(f"slot {place.slot} holds {sought}", f"{place.slot}번 칸에 {josa(sought, '이/가')} 있습니다")
    else:
        end = draw.say(
            f"slot {place.slot} is empty, so {sought} is not in the table",
            f"{place.slot}번 칸이 비어 있으므로 {josa(sought, '은/는')} 표에 없습니다",
        )
    passed = draw.say(f"{slots} something else; ", f"{seen}에는 다른 것이 있으므로 지나고, ") if seen else ""
    return draw.say(f"Search for {sought}", f"{sought} 찾기") + f": {_hashed(draw, table, sought)}; {passed}{end}."


def recompute(draw: Draw) -> str:
    """No stepping: how many steps away a slot lies is its distance divided by the step, by a modular inverse."""
    size, factor, summand, sought, *operations = draw.params
    slots: dict[int, int] = {}

    def away(key: int, slot: int) -> int:
        step = 1 + key % (size - 2) if draw.level == "expert" else 1
        return (slot - factor * key - summand) * pow(step, -1, size) % size

    probes = 0
    for op in operations:
        if op > 0:
            open_ = [slot for slot in range(size) if slots.get(slot, FREE) in (FREE, GONE)]
            probes += 1 + min(away(op, slot) for slot in open_)
            slots[min(open_, key=lambda slot: away(op, slot))] = op
        else:
            slots[next(slot for slot, key in slots.items() if key == -op)] = GONE
    if _kind(draw) == "probes":
        return str(probes)
    if _kind(draw) == "table":
        return listed({FREE: "-", GONE: "x"}.get(slots.get(slot, FREE), str(slots.get(slot))) for slot in range(size))
    ends = [slot for slot in range(size) if slots.get(slot, FREE) in (FREE, sought)]
    return str(1 + min(away(sought, slot) for slot in ends))


FAMILY = Family(
    id=ID,
    names={"en": "Hash tables", "ko": "해시 테이블"},
    scope={
        "en": "Insert, delete and search in hash tables with linear probing and double hashing, and count the probes.",
        "ko": "선형 탐사와 이중 해싱을 쓰는 해시 테이블에서 삽입, 삭제, 탐색을 하고 조사한 칸의 수를 센다.",
    },
    method="distances by modular inverses instead of probing",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, lambda _, point: (" ".join(str(abs(number)) for number in point[4:]),)),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("hashing", "linear probing", "open addressing", "double hashing"),
        "ko": ("해시", "해싱", "선형 탐사", "개방 주소법", "이중 해싱"),
    },
)
