"""Knights and knaves: who tells the truth when everybody always does or never does; solved by cases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations, product
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.logic.deduction.knights_knaves_wordings import (
    BANK,
    COUNTERS,
    KINDS,
    NAMES,
    NOT_ONE,
    SCENES,
    STATEMENTS,
)
from seedless.teacher.families.logic.propositional_logic.formulas import columns
from seedless.teacher.family import Draw, Family, Problem, Spoken
from seedless.teacher.values import collected, json_value
from seedless.text.particles import josa

ID = "teacher/logic/deduction/knights-knaves"
LEVELS = {"easy": 120, "medium": 200, "hard": 200, "expert": 200}

# A point is (scene, target, speakers, a name each, then for each (kind of statement, x, y)): x and y are places of speakers; of
# the last kind x is the number of truthful speakers that is claimed. Exactly one assignment fits.

_SPEAKERS = {"easy": 3, "medium": 3, "hard": 4, "expert": 5}
_SAID = {
    "easy": (0, 1, 2, 3, 4, 5),
    "medium": (1, 2, 3, 4, 5, 6),
    "hard": (1, 3, 4, 5, 6, 7, 8),
    "expert": (1, 3, 4, 5, 6, 7, 8, 9),
}
_PAIRED = range(4, 9)  # statements about two others
_COUNT = 9

Saying = tuple[int, int, int]


def _column(saying: Saying, speaker: int, own: Sequence[int], full: int) -> int:
    """A statement as a column of a truth table, from the columns of the speakers."""
    said, x, y = saying
    if said == _COUNT:
        return sum(1 << row for row in range(1 << len(own)) if sum(column >> row & 1 for column in own) == x)
    first, second, me = own[x], own[y], own[speaker]
    if said < 2:
        return full ^ first if said else first
    if said < 6:
        unlike = first ^ (me if said < 4 else second)
        return unlike if said % 2 else full ^ unlike
    return first & second if said == 7 else full ^ (first & second)


def _solved(sayings: Sequence[Saying]) -> list[int]:
    """The kinds of the speakers when just one assignment fits, else an empty list."""
    own = columns(len(sayings))
    full = possible = (1 << (1 << len(sayings))) - 1
    for speaker, saying in enumerate(sayings):
        possible &= full ^ own[speaker] ^ _column(saying, speaker, own, full)
    return [column & possible and 1 for column in own] if possible.bit_count() == 1 else []


def _draw(level: str, rng: Random) -> Point | None:
    count = _SPEAKERS[level]
    sayings: list[Saying] = []
    for speaker in range(count):
        said = rng.choice(_SAID[level])
        x = (speaker + 1 + int(rng.random() * (count - 1))) % count
        y = (speaker + 1 + int(rng.random() * (count - 1))) % count
        if said in _PAIRED and x == y:
            return None
        sayings.append((said, int(rng.random() * count) if said == _COUNT else x, y))
    if len({said for said, *_ in sayings}) < (2 if level == "easy" else 3):
        return None
    wanted, kinds = rng.getrandbits(1), _solved(sayings)
    if wanted not in kinds:
        return None
    target = rng.choice([place for place, kind in enumerate(kinds) if kind == wanted])
    names = rng.sample(range(len(NAMES["en"])), count)
    return (rng.randrange(3), target, count, *names, *(value for saying in sayings for value in saying))


def _parts(point: Point) -> tuple[list[int], list[Saying]]:
    """The names and what each says."""
    count = point[2]
    rest = point[3 + count :]
    return list(point[3 : 3 + count]), [(rest[at], rest[at + 1], rest[at + 2]) for at in range(0, len(rest), 3)]


def _shown(level: str, point: Point) -> tuple[str, ...]:
    """Who speaks; the short puzzles of the easy level are too much alike when two names come together again."""
    names = sorted(_parts(point)[0])
    return tuple(f"{a} {b}" for a, b in combinations(names, 2)) if level == "easy" else (" ".join(map(str, names)),)


class _Case:
    """What follows, statement by statement, once some of the kinds are supposed; `clash` is a speaker who cannot exist."""

    def __init__(self, sayings: Sequence[Saying], kinds: dict[int, int]) -> None:
        self.sayings, self.kinds = sayings, dict(kinds)
        self.found: list[tuple[list[int], int]] = []  # (places found, speaker whose statement tells), in order
        self.clash: int | None = None
        while self.clash is None and self._further():
            pass

    def _further(self) -> bool:
        for speaker, (said, x, y) in enumerate(self.sayings):
            others = range(len(self.sayings)) if said == _COUNT else (x, y) if said in _PAIRED else (x,)
            unknown = [place for place in dict.fromkeys((speaker, *others)) if place not in self.kinds]
            fitting = []
            for values in product((1, 0), repeat=len(unknown)):
                kinds = self.kinds | dict(zip(unknown, values, strict=True))
                if _holds(self.sayings[speaker], speaker, kinds) == kinds[speaker]:
                    fitting.append(values)
            if not fitting:
                self.clash = speaker
                return False
            sure = [place for place, values in zip(unknown, zip(*fitting, strict=True), strict=True) if len(set(values)) == 1]
            sure = [speaker] if speaker in sure else sure
            if sure:
                self.kinds |= {place: dict(zip(unknown, fitting[0], strict=True))[place] for place in sure}
                self.found.append((sure, speaker))
                return True
        return False


def _holds(saying: Saying, speaker: int, kinds: Mapping[int, int]) -> bool:
    """Whether a statement is true when the speakers are of these kinds (1: truthful)."""
    said, x, y = saying
    if said == _COUNT:
        return sum(kinds.values()) == x
    if said < 4:
        return bool((kinds[x], 1 - kinds[x], kinds[x] == kinds[speaker], kinds[x] != kinds[speaker])[said])
    alike, both = kinds[x] == kinds[y], kinds[x] and kinds[y]
    return bool((alike, not alike, not both, both, not both)[said - 4])


def _refuted(sayings: Sequence[Saying], known: dict[int, int]) -> tuple[int, int, _Case]:
    """A supposition about one speaker that leads to a clash: (place, kind, case)."""
    for place in range(len(sayings)):
        for kind in (1, 0) if place not in known else ():
            case = _Case(sayings, known | {place: kind})
            if case.clash is not None:
                return place, kind, case
    raise ValueError("the puzzles drawn can be solved by one supposition after another")


class _Puzzle:
    """A point taken apart, and its sentences in the language of a draw."""

    def __init__(self, draw: Draw) -> None:
        self.draw = draw
        places, self.sayings = _parts(draw.params)
        self.names = [NAMES[draw.language][place] for place in places]
        self.kinds = KINDS[draw.language][draw.params[0]]
        self.told: set[int] = set()

    def statement(self, speaker: int) -> str:
        said, x, y = self.sayings[speaker]
        at = (x, y) if said != _COUNT else (0, 0)
        words: dict[str, object] = {"x": self.names[at[0]], "y": self.names[at[1]], "bad": self.kinds[0], "good": self.kinds[1]}
        words |= {"k": x, "n": len(self.names), "unit": COUNTERS[self.draw.params[0]]}
        if said == _COUNT and x == 0:
            return self.draw.say(
                f"None of us is a {self.kinds[1]}.",
                f"우리 가운데 {josa(self.kinds[1], '은/는')} {NOT_ONE[self.draw.params[0]]} 없다.",
            )
        if said == _COUNT and x == 1 and self.draw.language == "en":
            return f"Exactly one of the {len(self.names)} of us is a {self.kinds[1]}."
        english, korean = STATEMENTS[said]
        return (
            english.format_map(words)
            if self.draw.language == "en"
            else korean.format_map({k: Spoken(v) for k, v in words.items()})
        )

    def being(self, place: int, kind: int) -> str:
        """ "Ann is a knight" or "가온은 기사" """
        name, noun = self.names[place], self.kinds[kind]
        return self.draw.say(f"{name} is a {noun}", f"{josa(name, '은/는')} {noun}")

    def reason(self, case: _Case, at: int, supposed: int | None = None) -> str:
        """Why the next finding of a case follows from what is known before it; one speaker's kind may just have been supposed."""
        places, speaker = case.found[at]
        later = [place for found, _ in case.found[at:] for place in found]
        known = {who: kind for who, kind in case.kinds.items() if who not in later}
        name, kind = self.names[speaker], case.kinds[places[0]]
        truth = known.get(speaker)
        so = self.draw.say(" and ", ", ").join(self.being(place, case.kinds[place]) for place in places)
        quoted = self._quoted(speaker)
        if truth is not None or (places == [speaker] and len(self._truths(speaker, known)) == 1):
            holds = kind if truth is None else truth
            en, ko = ("false", "true")[holds], ("거짓", "참")[holds]
            before = (
                ("Then", "그러면")
                if at == 0 and speaker == supposed
                else ("With this,", "이에 따르면")
                if truth is None
                else (f"{self.being(speaker, truth)}, so", f"{self.being(speaker, truth)}이므로")
            )
            said = (quoted or f"what {name} says", f"{quoted}라는 말은" if quoted else f"{name}의 말은")
            return self.draw.say(
                f"{before[0]} {said[0]} is {en}; therefore {so}.", f"{before[1]} {said[1]} {ko}입니다. 따라서 {so}입니다."
            )
        opening = self.draw.say(
            f"{name} says {quoted}." if quoted else f"Take what {name} says.",
            f"{name}의 말은 {quoted}입니다." if quoted else f"{name}의 말을 살펴봅니다.",
        )
        good, bad = self.kinds[1], self.kinds[0]
        if places == [speaker]:
            value = (("true", "참"), ("false", "거짓"))[kind]
            given = (" by what is known so far", "지금까지 알아낸 것에 따라 ") if known else ("", "")
            return self.draw.say(
                f"{opening} If {name} were a {self.kinds[1 - kind]}, this could not be {value[0]}{given[0]}; so {so}.",
                f"{opening} {josa(name, '이/가')} {josa(self.kinds[1 - kind], '이라면/라면')} 이 말은 {given[1]}{value[1]}일 수 없으므로 {so}입니다.",
            )
        return self.draw.say(
            f"{opening} If {name} is a {good}, this is true and {so}; if {name} is a {bad}, it is false and again {so}.",
            f"{opening} {josa(name, '이/가')} {josa(good, '이라면/라면')} 이 말이 참이어서 {so}이고, {josa(bad, '이라면/라면')} 이 말이 거짓이어서 역시 {so}입니다.",
        )

    def _quoted(self, speaker: int) -> str:
        """A statement in quotes the first time that the solution mentions it, then nothing."""
        if speaker in self.told:
            return ""
        self.told.add(speaker)
        return f"“{self.statement(speaker).removesuffix('.')}”"

    def supposed(self, known: dict[int, int]) -> tuple[str, _Case]:
        """A supposition that fails, as one step, and the case that is left."""
        place, kind, case = _refuted(self.sayings, known)
        chain = " ".join(self.reason(case, at, place) for at in range(len(case.found)))
        speaker = case.clash or 0
        quoted, who = self._quoted(speaker), self.names[speaker]
        noun = self.kinds[case.kinds[speaker]] if speaker in case.kinds else ""
        clash = self.draw.say(
            f"But {who}{f', a {noun},' if noun else ''} could not {f'say {quoted}' if quoted else 'have spoken like that'} then: a contradiction.",
            f"그러면 {f'{noun}인 ' if noun else ''}{josa(who, '이/가')} {f'{quoted}라고' if quoted else '그렇게'} 말할 수 없으므로 모순입니다.",
        )
        step = self.draw.say(
            f"Suppose {self.being(place, kind)}. {chain} {clash} So {self.being(place, 1 - kind)}.",
            f"{josa(self.names[place], '이/가')} {josa(self.kinds[kind], '이라고/라고')} 가정합니다. {chain} {clash} 따라서 {self.being(place, 1 - kind)}입니다.",
        )
        return step, _Case(self.sayings, known | {place: 1 - kind})

    def _truths(self, speaker: int, known: dict[int, int]) -> set[bool]:
        """The values that a statement may have once some kinds are known."""
        unknown = [place for place in range(len(self.names)) if place not in known]
        return {
            _holds(self.sayings[speaker], speaker, known | dict(zip(unknown, values, strict=True)))
            for values in product((1, 0), repeat=len(unknown))
        }


def _steps(draw: Draw, puzzle: _Puzzle) -> tuple[list[str], list[int]]:
    """The solution by cases, and the places of those who tell the truth."""
    case = _Case(puzzle.sayings, {})
    steps = [puzzle.reason(case, at) for at in range(len(case.found))]
    while len(case.kinds) < len(puzzle.names):
        step, case = puzzle.supposed(case.kinds)
        steps += [step, *(puzzle.reason(case, at) for at in range(len(case.found)))]
    honest = [place for place in range(len(puzzle.names)) if case.kinds[place]]
    names = [puzzle.names[place] for place in honest]
    good, listed = puzzle.kinds[1], ", ".join(names)
    if names:
        all_of_them = f"{', '.join(names[:-1])}{' and ' * (len(names) > 1)}{names[-1]}"
        end = draw.say(
            f"So the only {good}{'s are' if len(names) > 1 else ' is'} {all_of_them}. "
            f"Check: what {all_of_them} say{'s' * (len(names) == 1)} is true, and every other statement is false.",
            f"따라서 {josa(good, '은/는')} {listed}입니다. 검산하면 참인 말은 {listed}의 말뿐입니다.",
        )
    else:
        end = draw.say(
            f"So there is no {good}. Check: no statement is true.",
            f"따라서 {josa(good, '은/는')} 없습니다. 검산하면 참인 말도 없습니다.",
        )
    steps.append(end)
    return steps, honest


def pose(draw: Draw) -> Problem:
    """reasoning: who tells the truth. classification: the kind of one speaker. generation: all kinds as JSON."""
    puzzle = _Puzzle(draw)
    bad, good = puzzle.kinds
    names = puzzle.names
    question = draw.worded(
        BANK[draw.task_type],
        scene=SCENES[draw.language][draw.params[0]],
        names=draw.say(f"{', '.join(names[:-1])} and {names[-1]}", ", ".join(names)),
        says="\n".join(f"{name}: “{puzzle.statement(speaker)}”" for speaker, name in enumerate(names)),
        good=good,
        bad=bad,
        target=names[draw.params[1]],
    )
    steps, honest = _steps(draw, puzzle)
    if draw.task_type == "reasoning":
        key = AnswerKey(type="set", value=collected(names[place] for place in honest))
        return Problem(question, tuple(steps), key.value, key)
    if draw.task_type == "classification":
        final = puzzle.kinds[draw.params[1] in honest]
        return Problem(question, tuple(steps), final, AnswerKey(type="choice", value=final))
    value = json_value({name: puzzle.kinds[place in honest] for place, name in enumerate(names)})
    return Problem(question, (), value, AnswerKey(type="json", value=value))


def recompute(draw: Draw) -> str:
    """Every assignment of kinds is tried; one fits."""
    names, sayings = _parts(draw.params)
    called, kinds = [NAMES[draw.language][name] for name in names], KINDS[draw.language][draw.params[0]]
    (fitting,) = (
        values
        for values in product((1, 0), repeat=len(names))
        if all(_holds(saying, place, dict(enumerate(values))) == values[place] for place, saying in enumerate(sayings))
    )
    if draw.task_type == "reasoning":
        return collected(name for name, value in zip(called, fitting, strict=True) if value)
    if draw.task_type == "classification":
        return kinds[fitting[draw.params[1]]]
    return json_value({name: kinds[value] for name, value in zip(called, fitting, strict=True)})


FAMILY = Family(
    id=ID,
    names={"en": "Knights and knaves", "ko": "기사와 건달"},
    scope={
        "en": "Find out who always tells the truth and who always lies from what two to five speakers say about each other.",
        "ko": "두 명에서 다섯 명까지의 말을 듣고 누가 언제나 참말을 하고 누가 언제나 거짓말을 하는지 알아낸다.",
    },
    method="every assignment of kinds",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("reasoning", "classification", "generation"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("truth-tellers and liars", "liar puzzles"),
        "ko": ("참말쟁이와 거짓말쟁이", "거짓말쟁이 문제", "진실과 거짓 추리"),
    },
)
