"""Korean dictionary order: sorting words by first consonant, vowel and final, syllable by syllable; pages between guide words."""

from __future__ import annotations

from itertools import groupby, pairwise
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.json_text import laid_out
from seedless.teacher.families.language.hangul.dictionary_order_wordings import BANK, COMPARED, INDEX, RULES
from seedless.teacher.families.language.hangul.korean_words import ALL, BEGINNING
from seedless.teacher.families.language.hangul.syllables import FINALS, FIRSTS, VOWELS, parts
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import json_value, listed
from seedless.text.particles import josa

ID = "teacher/language/hangul/dictionary-order"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 240}
SIZES = {"easy": 5, "medium": 6, "hard": 7, "expert": 8}

# (place asked for, words in the order shown). easy: different plain first consonants. medium: consonants come twice, one is a
# doubled one. hard: all begin with the same consonant. expert: a consonant and its double, one word the beginning of another.

_DOUBLED = "ㄲㄸㅃㅆㅉ"
_PLAIN = {"ㄲ": "ㄱ", "ㄸ": "ㄷ", "ㅃ": "ㅂ", "ㅆ": "ㅅ", "ㅉ": "ㅈ"}
_ORDERS = (FIRSTS, VOWELS, FINALS)


def _draw(level: str, rng: Random) -> Point | None:
    size = SIZES[level]
    words = _DRAWN[level](rng, size)
    if len(set(words)) != size:
        return None
    rng.shuffle(words)
    return (rng.randrange(2, size), *words)


def _easy(rng: Random, size: int) -> list[int]:
    return [rng.choice(BEGINNING[first]) for first in rng.sample([f for f in FIRSTS if f not in _DOUBLED], size)]


def _medium(rng: Random, size: int) -> list[int]:
    doubled = rng.choice(_DOUBLED)
    others = rng.sample([first for first in FIRSTS if len(BEGINNING[first]) > 5 and first not in (doubled, _PLAIN[doubled])], 2)
    firsts = [doubled, _PLAIN[doubled], *others, *others][:size]
    return [rng.choice(BEGINNING[first]) for first in firsts]


def _hard(rng: Random, size: int) -> list[int]:
    first = rng.choice([first for first in FIRSTS if len(BEGINNING[first]) >= 18])
    return rng.sample(BEGINNING[first], size)


def _expert(rng: Random, size: int) -> list[int]:
    doubled = rng.choice(_DOUBLED)
    plain = BEGINNING[_PLAIN[doubled]]
    pairs = [(a, b) for a in plain if len(ALL[a]) == 1 for b in plain if a != b and ALL[b].startswith(ALL[a])]
    head = rng.choice(pairs) if pairs else ()
    return [*head, *rng.sample(BEGINNING[doubled], 2), *rng.sample(plain, size - 2 - len(head))]


_DRAWN = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}


def _words(draw: Draw) -> list[str]:
    return [ALL[number] for number in draw.params[1:]]


def weight(word: str) -> list[tuple[int, ...]]:
    """What a dictionary compares: the numbers of the letters, syllable by syllable."""
    return [
        tuple(order.index(part) for order, part in zip(_ORDERS, parts(syllable), strict=True)) for syllable in word
    ]  # FINALS begins with no final, which comes first


def page(words: list[str], place: int) -> tuple[str, str]:
    """The guide words of a page over words in order: some words stay before it or behind it."""
    span = len(words) - 2 - (len(words) > 5)
    start = place % (len(words) - span)
    return words[start], words[start + span]


def compared(draw: Draw, before: str, after: str) -> str:
    """Why one word stands before another, in a sentence."""
    for place, (ours, theirs) in enumerate(zip(before, after, strict=False), 1):
        for name, part, other in zip(("first", "vowel", "final"), parts(ours), parts(theirs), strict=True):
            if part != other:
                shape = f"{name} missing" if part == "" else name
                n = draw.say(str(place), ("첫", "두", "세")[place - 1])
                return draw.worded((COMPARED[shape],), a=f"“{before}”", b=f"“{after}”", n=n, x=part, y=other)
    return draw.worded((COMPARED["beginning"],), a=f"“{before}”", b=f"“{after}”")


def order_steps(draw: Draw, words: list[str]) -> list[str]:
    """The rules, the words by first consonant, and why those with the same one stand as they do."""
    groups = [(first, list(group)) for first, group in groupby(words, key=lambda word: parts(word[0])[0])]
    named = "; ".join(f"{first}: {', '.join(group)}" for first, group in groups)
    return [
        draw.say(*RULES),
        draw.say(f"By first consonant, in order: {named}.", f"첫 자음자의 차례대로 묶으면 {named}입니다.")
        if len(groups) > 1
        else draw.say(f"All of them begin with {groups[0][0]}.", f"모두 {josa(groups[0][0], '으로/로')} 시작합니다."),
        *(compared(draw, before, after) for _, group in groups for before, after in pairwise(group)),
    ]


def _shown(words: list[str]) -> str:
    return ", ".join(f"“{word}”" for word in words)


def pose(draw: Draw) -> Problem:
    """qa: the word at a place. reasoning: the words of a page. generation: the words in order, or an index of them."""
    place, words = draw.params[0], _words(draw)
    ordered = sorted(words, key=weight)
    first, last = page(ordered, place)
    kept = [word for word in words if word not in (first, last)]
    bank = INDEX if (draw.level, draw.task_type) == ("expert", "generation") else BANK[draw.task_type]
    fields = {"words": _shown(words), "kept": _shown(kept), "place": place, "first": f"“{first}”", "last": f"“{last}”"}
    question = draw.worded(bank, **fields)
    if draw.task_type == "generation":
        index = {letter: list(group) for letter, group in groupby(ordered, key=lambda word: parts(word[0])[0])}
        value: object = index if draw.level == "expert" else ordered
        return Problem(question, (), laid_out(value), AnswerKey(type="json", value=json_value(value)))
    steps = order_steps(draw, ordered)
    steps.append(draw.say(f"In order: {', '.join(ordered)}.", f"차례대로 쓰면 {', '.join(ordered)}입니다."))
    if draw.task_type == "qa":
        found = ordered[place - 1]
        steps.append(draw.say(f"At place {place} stands “{found}”.", f"{place}번째 낱말은 “{found}”입니다."))
        return Problem(question, tuple(steps), found, AnswerKey(type="text", value=found))
    between = ordered[ordered.index(first) + 1 : ordered.index(last)]
    steps.append(
        draw.say(
            f"Between “{first}” and “{last}” stand {', '.join(between)}.",
            f"“{first}”에서 “{last}”까지의 사이에 있는 낱말은 {', '.join(between)}입니다.",
        )
    )
    return Problem(question, tuple(steps), ", ".join(between), AnswerKey(type="list", value=listed(between)))


def recompute(draw: Draw) -> str:
    """By code points, in which Hangul syllables stand in dictionary order, and by counting how many words come before each."""
    place, words = draw.params[0], _words(draw)
    before = {word: sum(other < word for other in words) for word in words}
    ordered = sorted(words, key=before.__getitem__)
    if draw.task_type == "qa":
        return next(word for word in words if before[word] == place - 1)
    if draw.task_type == "reasoning":
        first, last = page(ordered, place)
        return listed(word for word in ordered if first < word < last)
    if draw.level != "expert":
        return json_value(ordered)
    double = {syllable: FIRSTS[(ord(syllable) - ord("가")) // 588] for syllable in {word[0] for word in words}}
    return json_value({letter: [word for word in ordered if double[word[0]] == letter] for letter in sorted(double.values())})


FAMILY = Family(
    id=ID,
    names={"en": "Korean dictionary order", "ko": "국어사전의 낱말 차례"},
    scope={
        "en": "Sort Korean words as a dictionary does, with doubled consonants and compound vowels, and find the words of a page.",
        "ko": "쌍자음과 겹모음이 섞인 낱말을 국어사전의 차례로 배열하고, 사전의 한 쪽에 실리는 낱말을 찾는다.",
    },
    method="code points and counting",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw),
    task_types=("qa", "reasoning", "generation"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("Korean alphabetical order", "Hangul order"), "ko": ("가나다순", "사전 찾기", "자모 순서")},
)
