"""Functional dependencies: closures of attributes, candidate keys, the highest normal form."""

from __future__ import annotations

from functools import cache
from itertools import combinations
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.computing.databases.normal_form_wordings import BANK, SCHEMES
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import collected
from seedless.text.particles import josa

ID = "teacher/computer-science/databases/normal-forms"
LEVELS = {"easy": 160, "medium": 160, "hard": 160, "expert": 160}

# A point is (normal form, scheme, start of a closure, an order of the dependencies, a letter for each attribute).

FORMS = ("1NF", "2NF", "3NF", "BCNF")
_ATTRIBUTES = {"easy": 4, "medium": 4, "hard": 5, "expert": 6}
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"

Dependency = tuple[str, str]


def _draw(level: str, rng: Random) -> Point | None:
    form = rng.randrange(4)
    letters = sorted(rng.sample(range(len(_LETTERS)), _ATTRIBUTES[level]))
    rng.shuffle(letters)
    return (form, rng.randrange(len(SCHEMES[level][form])), rng.randrange(12), rng.randrange(24), *letters)


def _shown(_: str, point: Point) -> tuple[str]:
    """The letters in alphabetical order: no two relations have the same attributes."""
    return (" ".join(map(str, sorted(point[4:]))),)


def _sorted(letters: set[str] | str) -> str:
    return "".join(sorted(letters))


def _relation(draw: Draw) -> tuple[str, list[Dependency]]:
    """The attributes in alphabetical order and the dependencies, in the letters of the point."""
    form, scheme, _, order, *letters = draw.params
    renamed = {"ABCDEF"[place]: _LETTERS[letter] for place, letter in enumerate(letters)}
    text = SCHEMES[draw.level][form][scheme]
    fds = [tuple(_sorted({renamed[letter] for letter in side}) for side in one.split(">")) for one in text.split(",")]
    fds = fds[order % len(fds) :] + fds[: order % len(fds)]
    return _sorted(set(renamed.values())), [(left, right) for left, right in fds]


def _closed(start: str, fds: list[Dependency]) -> tuple[str, list[tuple[Dependency, str]]]:
    """The closure of a set of attributes, and each dependency that adds to it with what it adds."""
    known, used = set(start), []
    while True:
        for left, right in fds:
            new = set(right) - known
            if new and known.issuperset(left):
                known |= new
                used.append(((left, right), _sorted(new)))
                break
        else:
            return _sorted(known), used


def _keys(attributes: str, fds: list[Dependency]) -> list[str]:
    """The candidate keys, shortest first. An attribute on no right side is in each of them."""
    core = [letter for letter in attributes if all(letter not in right for _, right in fds)]
    others = [letter for letter in attributes if letter not in core]
    keys: list[str] = []
    for size in range(len(others) + 1):
        for more in combinations(others, size):
            candidate = _sorted({*core, *more})
            if not any(set(key) <= set(candidate) for key in keys) and _closed(candidate, fds)[0] == attributes:
                keys.append(candidate)
    return keys


def _start(draw: Draw, attributes: str, fds: list[Dependency]) -> str:
    """A small set whose closure is worth computing."""
    sizes = (1, 2) if draw.level == "easy" else (2,)
    some = [_sorted(set(chosen)) for size in sizes for chosen in combinations(attributes, size)]
    gains = {start: len(_closed(start, fds)[1]) for start in some}
    best = [start for start in some if gains[start] == max(gains.values())]
    return best[draw.params[2] % len(best)]


def _arrow(fd: Dependency) -> str:
    return f"{fd[0]} → {fd[1]}"


def _closure_steps(draw: Draw, start: str, fds: list[Dependency]) -> list[str]:
    known = set(start)
    steps = [draw.say(f"Begin with {', '.join(sorted(known))}.", f"{', '.join(sorted(known))}에서 시작합니다.")]
    for fd, new in _closed(start, fds)[1]:
        known |= set(new)
        steps.append(
            draw.say(
                f"{_arrow(fd)} can be used and adds {', '.join(new)}: now {', '.join(sorted(known))}.",
                f"{_arrow(fd)}의 왼쪽이 모두 있으므로 {josa(', '.join(new), '을/를')} 추가하여 {josa(', '.join(sorted(known)), '을/를')} 얻습니다.",
            )
        )
    steps.append(draw.say("No other dependency adds anything.", "더 추가할 수 있는 함수 종속은 없습니다."))
    return steps


def _key_steps(draw: Draw, attributes: str, fds: list[Dependency]) -> list[str]:
    core = ", ".join(letter for letter in attributes if all(letter not in right for _, right in fds))
    keys = ", ".join(_keys(attributes, fds))
    first = (
        draw.say(
            f"No dependency has {core} on its right side, so every key contains {core}.",
            f"어느 함수 종속의 오른쪽에도 없는 속성({core})은 모든 후보 키에 들어갑니다.",
        )
        if core
        else draw.say(
            "Every attribute is on some right side, so none is in all keys for sure.",
            "모든 속성이 어떤 함수 종속의 오른쪽에 있으므로 반드시 키에 들어가는 속성은 없습니다.",
        )
    )
    found = _keys(attributes, fds)
    return [
        first,
        *(_key_step(draw, key, fds) for key in found),
        draw.say(
            f"No other minimal set does it, so the candidate key{'s are' if ',' in keys else ' is'} {keys}.",
            f"그 밖에는 이런 최소의 집합이 없으므로 후보 키는 {keys}입니다.",
        ),
    ]


def _key_step(draw: Draw, key: str, fds: list[Dependency]) -> str:
    """That a key determines everything, and that it could not be smaller."""
    chain = ", ".join(_arrow(fd) for fd, _ in _closed(key, fds)[1])
    smaller = [key.replace(letter, "") for letter in key] if len(key) > 1 else []
    parts = ", ".join(f"{part}⁺ = {_closed(part, fds)[0]}" for part in smaller)
    return draw.say(
        f"{key} determines all attributes by {chain}" + (f", and no part of it does: {parts}." if parts else "."),
        f"{chain} 종속에 의하여 {key} 값이 모든 속성을 결정"
        + (f"하며, 그 일부로는 부족합니다: {parts}." if parts else "합니다."),
    )


def _partial(fds: list[Dependency], keys: list[str]) -> tuple[str, str, str] | None:
    """A key, a proper part of it and a non-prime attribute which that part determines."""
    prime = set("".join(keys))
    for key in keys:
        for size in range(1, len(key)):
            for part in combinations(key, size):
                fitting = [letter for letter in _closed("".join(part), fds)[0] if letter not in prime]
                if fitting:
                    return key, "".join(part), fitting[0]
    return None


def _form_steps(draw: Draw, attributes: str, fds: list[Dependency]) -> tuple[list[str], str]:
    keys = _keys(attributes, fds)
    prime = set("".join(keys))
    listed = ", ".join(keys)
    steps = [
        *(_key_step(draw, key, fds) for key in keys),
        draw.say(
            f"Candidate key{'s' * (len(keys) > 1)}: {listed}. Prime attributes, those in some candidate key: {', '.join(sorted(prime))}.",
            f"후보 키는 {listed}이고, 후보 키에 속하는 기본 속성은 {', '.join(sorted(prime))}입니다.",
        ),
    ]
    partial = _partial(fds, keys)
    if partial:
        key, part, letter = partial
        steps.append(
            draw.say(
                f"{part} is only a part of the key {key} but determines {letter}, which is not prime: a partial dependency, so not 2NF.",
                f"키 {key}의 일부인 {part} 값이 기본 속성이 아닌 {letter} 값을 결정합니다. 부분 함수 종속이므로 2NF가 아닙니다.",
            )
        )
        return steps, FORMS[0]
    weak = [(left, right) for left, right in fds if _closed(left, fds)[0] != attributes]
    if not weak:
        steps.append(
            draw.say(
                "The left side of every dependency is a superkey, as BCNF demands.",
                "모든 함수 종속의 왼쪽이 슈퍼 키이므로 BCNF입니다.",
            )
        )
        return steps, FORMS[3]
    worse = [(left, right) for left, right in weak if not set(right) <= prime]
    left, right = (worse or weak)[0]
    outside = _sorted(set(right) - prime)
    steps.append(
        draw.say(
            "No non-prime attribute depends on a proper part of a key, so the relation is in 2NF.",
            "기본 속성이 아닌 속성이 키의 일부에 종속되지 않으므로 2NF를 만족합니다.",
        )
    )
    if worse:
        steps.append(
            draw.say(
                f"But {left} → {right} has a left side that is no superkey, and there are attributes on its right side that are not prime ({', '.join(outside)}): not 3NF.",
                f"그러나 {left} → {right}의 왼쪽은 슈퍼 키가 아니고 {', '.join(outside)} 속성은 기본 속성이 아니므로 3NF가 아닙니다.",
            )
        )
        return steps, FORMS[1]
    steps.append(
        draw.say(
            f"Where a left side is no superkey, as in {left} → {right}, the right side is prime: 3NF, but not BCNF.",
            f"{left} → {right}처럼 왼쪽이 슈퍼 키가 아닌 경우에는 오른쪽이 기본 속성이므로 3NF이지만 BCNF는 아닙니다.",
        )
    )
    return steps, FORMS[2]


def pose(draw: Draw) -> Problem:
    """qa: a closure, the candidate keys. classification: the highest normal form."""
    attributes, fds = _relation(draw)
    closure = draw.task_type == "qa" and draw.level in ("easy", "medium")
    start = _start(draw, attributes, fds) if closure else ""
    question = draw.worded(
        BANK[draw.level, draw.task_type], relation=f"R({', '.join(attributes)})", fds=", ".join(map(_arrow, fds)), start=start
    )
    if draw.task_type == "classification":
        steps, final = _form_steps(draw, attributes, fds)
        return Problem(question, tuple(steps), final, AnswerKey(type="choice", value=final))
    steps = _closure_steps(draw, start, fds) if closure else _key_steps(draw, attributes, fds)
    found = list(_closed(start, fds)[0]) if closure else _keys(attributes, fds)
    key = AnswerKey(type="set", value=collected(found))
    return Problem(question, tuple(steps), key.value, key)


@cache
def _closed_sets(attributes: str, fds: tuple[Dependency, ...]) -> tuple[frozenset[str], ...]:
    """The sets of attributes that two rows may agree on without breaking a dependency."""
    subsets = (frozenset(chosen) for size in range(len(attributes) + 1) for chosen in combinations(attributes, size))
    return tuple(
        subset for subset in subsets if all(not subset.issuperset(left) or subset.issuperset(right) for left, right in fds)
    )


def recompute(draw: Draw) -> str:
    """By pairs of rows: X determines A just when all rows that may agree on X agree on A."""
    attributes, fds = _relation(draw)
    agreeing = _closed_sets(attributes, tuple(fds))

    def determined(start: frozenset[str]) -> frozenset[str]:
        return frozenset.intersection(*(one for one in agreeing if start <= one))

    if draw.task_type == "qa" and draw.level in ("easy", "medium"):
        return collected(determined(frozenset(_start(draw, attributes, fds))))
    whole = frozenset(attributes)
    subsets = [frozenset(chosen) for size in range(1, len(attributes) + 1) for chosen in combinations(attributes, size)]
    superkeys = [subset for subset in subsets if determined(subset) == whole]
    keys = [key for key in superkeys if not any(other < key for other in superkeys)]
    if draw.task_type == "qa":
        return collected("".join(sorted(key)) for key in keys)
    prime = frozenset.union(*keys)
    weak = [(frozenset(left), frozenset(right)) for left, right in fds if frozenset(left) not in superkeys]
    if any(not determined(part) <= prime | part for part in subsets if any(part < key for key in keys)):
        return FORMS[0]
    return FORMS[3] if not weak else FORMS[2] if all(right <= prime for _, right in weak) else FORMS[1]


FAMILY = Family(
    id=ID,
    names={"en": "Functional dependencies and normal forms", "ko": "함수 종속과 정규형"},
    scope={
        "en": "Compute closures of attributes and candidate keys, and find the highest normal form from 1NF to BCNF.",
        "ko": "속성 폐포와 후보 키를 구하고, 1NF부터 BCNF까지의 최고 정규형을 판별한다.",
    },
    method="sets that two rows may agree on",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "classification"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("normalisation", "candidate keys", "BCNF", "third normal form"),
        "ko": ("정규화", "후보 키", "함수적 종속", "제3정규형"),
    },
)
