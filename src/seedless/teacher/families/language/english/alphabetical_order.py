"""English alphabetical order: words, titles whose article does not count, names word by word or letter by letter, persons."""

from __future__ import annotations

from functools import cmp_to_key, partial
from itertools import pairwise
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.json_text import laid_out
from seedless.teacher.families.language.english.alphabetical_wordings import BANK, RULES
from seedless.teacher.families.language.english.entries import ADJECTIVES, FIRST_NAMES, NAMES, NOUNS, SURNAMES, WORDS, title
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import json_value
from seedless.text.particles import josa

ID = "teacher/language/english-usage/alphabetical-order"
LEVELS = {"easy": 270, "medium": 270, "hard": 270, "expert": 270}
SIZES = {"easy": 6, "medium": 6, "hard": 7, "expert": 7}  # the last of them comes late

# (choice, place asked for, an entry a number). The choice is the letter of the words (easy), word by word or letter by letter
# (hard). Titles (medium) and persons (expert) are numbers of their parts, two digits each.


def _draw(level: str, rng: Random) -> Point | None:
    size, choice = SIZES[level], 0
    if level == "easy":
        choice = rng.randrange(len(WORDS))
        entries = rng.sample(range(len(WORDS[choice])), size)
    elif level == "medium":
        adjectives = rng.sample(range(len(ADJECTIVES)), 3)
        titles = [(rng.randrange(3), rng.choice(adjectives), rng.randrange(len(NOUNS))) for _ in range(size)]
        if len({(adjective, noun) for _, adjective, noun in titles}) < size or len({article for article, _, _ in titles}) < 3:
            return None
        entries = [10000 * article + 100 * adjective + noun for article, adjective, noun in titles]
    elif level == "hard":
        choice, start = rng.randrange(2), rng.randrange(len(NAMES))
        entries = rng.sample([(start + step) % len(NAMES) for step in range(14)], size)
    else:
        start = rng.randrange(len(SURNAMES))
        surnames = rng.choices([(start + step) % len(SURNAMES) for step in range(7)], k=size)
        entries = [100 * surname + rng.randrange(len(FIRST_NAMES)) for surname in surnames]
    return (choice, rng.randrange(2, size - 1), *entries) if len(set(entries)) == size else None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    """No two questions begin with the same two entries, nor hold the same ones."""
    head = " ".join(map(str, (*(point[:1] if level == "easy" else ()), *point[2:4])))
    return (head, " ".join(map(str, (point[0], *sorted(point[2:])))))


def _entries(draw: Draw) -> list[str]:
    choice, _, *numbers = draw.params
    if draw.level == "easy":
        return [WORDS[choice][number] for number in numbers]
    if draw.level == "medium":
        return [title(number // 10000, number // 100 % 100, number % 100) for number in numbers]
    if draw.level == "hard":
        return [NAMES[number] for number in numbers]
    return [f"{FIRST_NAMES[number % 100]} {SURNAMES[number // 100]}" for number in numbers]


def _letters(text: str) -> str:
    """Small letters alone."""
    return "".join(sign for sign in text.lower() if sign.isalpha())


def _key(draw: Draw, entry: str) -> tuple[str, ...]:
    """What is compared, part by part."""
    if draw.level == "medium":
        words = entry.split()
        return tuple(map(_letters, words[1:] if words[0] in ("A", "An", "The") else words))
    if draw.level == "hard":
        return tuple(map(_letters, entry.split())) if draw.params[0] == 0 else (_letters(entry),)
    if draw.level == "expert":
        first, _, surname = entry.partition(" ")
        return (_letters(surname), _letters(first))
    return (entry,)


def _rule(draw: Draw) -> str:
    return draw.say(*RULES[draw.level, draw.params[0] if draw.level == "hard" else 0])


def _differing(one: str, other: str) -> str:
    """ "d < n": where two words first differ, the first of them coming first; "-" where it has no more letters."""
    at = next((place for place, (mine, yours) in enumerate(zip(one, other, strict=False)) if mine != yours), len(one))
    return f"{one[at : at + 1] or '-'} < {other[at]}"


def _steps(draw: Draw, ordered: list[str]) -> list[str]:
    """The rule, what is compared of each entry, and the order."""
    compared = "; ".join(f"{entry}: {' | '.join(_key(draw, entry))}" for entry in ordered)
    steps = [draw.say(f"Rule: {_rule(draw)}.", f"알파벳순으로 놓을 때 {_rule(draw)}합니다.")]
    if draw.level == "easy":
        steps.append(
            draw.say(
                f"All begin with {ordered[0][0]}, so the first letter in which two words differ decides.",
                f"모두 {josa(ordered[0][0], '으로/로')} 시작하므로 두 낱말에서 처음으로 달라지는 글자를 비교합니다.",
            )
        )
    else:
        steps.append(draw.say(f"What is compared: {compared}.", f"비교하는 부분은 “{compared}”입니다."))
    listed = ", ".join(ordered)
    steps.append(draw.say(f"In order: {listed}.", f"차례대로 쓰면 “{listed}”입니다."))
    if draw.level == "easy":
        signs = ", ".join(f"{one}/{other} {_differing(one, other)}" for one, other in pairwise(ordered))
        steps.append(
            draw.say(f"Letters that decide between neighbours: {signs}.", f"이웃한 낱말의 앞뒤를 정한 글자는 {signs}입니다.")
        )
    return steps


def pose(draw: Draw) -> Problem:
    """qa: the entry at a place. reasoning: the place of a late entry. generation: all in order as JSON."""
    everything, place = _entries(draw), draw.params[1]
    entries = everything if draw.task_type == "generation" else everything[:-1]
    question = draw.worded(
        BANK[draw.task_type],
        entries=", ".join(f"“{entry}”" for entry in entries),
        rule=_rule(draw),
        place=place,
        late=f"“{everything[-1]}”",
    )
    ordered = sorted(entries, key=lambda entry: _key(draw, entry))
    if draw.task_type == "generation":
        return Problem(question, (), laid_out(ordered), AnswerKey(type="json", value=json_value(ordered)))
    if draw.task_type == "qa":
        found = ordered[place - 1]
        end = draw.say(f"At place {place} stands “{found}”.", f"{place}번째는 “{found}”입니다.")
        return Problem(question, (*_steps(draw, ordered), end), found, AnswerKey(type="text", value=found))
    longer = sorted(everything, key=lambda entry: _key(draw, entry))
    at = longer.index(everything[-1]) + 1
    end = draw.say(f"“{everything[-1]}” stands at place {at}.", f"“{everything[-1]}”의 차례는 {at}번째입니다.")
    return Problem(question, (*_steps(draw, longer), end), str(at), AnswerKey(type="integer", value=str(at)))


def _before(draw: Draw, one: str, other: str) -> int:
    """-1 when one entry comes before another, by walking along both; what ends first comes first."""
    ours, theirs = (" ".join(_key(draw, entry)) for entry in (one, other))
    for mine, yours in zip(ours, theirs, strict=False):
        if mine != yours:
            if " " in (mine, yours):
                return -1 if mine == " " else 1
            return -1 if ord(mine) < ord(yours) else 1
    return -1 if len(ours) < len(theirs) else int(len(ours) > len(theirs))


def recompute(draw: Draw) -> str:
    """By comparing entries in pairs, sign by sign, and counting."""
    everything = _entries(draw)
    if draw.task_type == "reasoning":
        return str(1 + sum(_before(draw, entry, everything[-1]) < 0 for entry in everything[:-1]))
    entries = everything if draw.task_type == "generation" else everything[:-1]
    ordered = sorted(entries, key=cmp_to_key(partial(_before, draw)))
    return json_value(ordered) if draw.task_type == "generation" else ordered[draw.params[1] - 1]


FAMILY = Family(
    id=ID,
    names={"en": "Alphabetical order", "ko": "알파벳순"},
    scope={
        "en": "Put words, titles, names of several words and persons in alphabetical order by stated rules, and find their places.",
        "ko": "낱말, 관사가 붙은 제목, 여러 낱말로 된 이름, 사람 이름을 정해진 규칙에 따라 알파벳순으로 배열한다.",
    },
    method="comparison in pairs, sign by sign",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning", "generation"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("alphabetising", "indexing", "library order"), "ko": ("ABC순", "영어 사전 순서", "색인")},
)
