"""Syllables and dictionary order together: words told by their letters or their first consonants, then put in order."""

from __future__ import annotations

from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.language.hangul import dictionary_order, syllable_parts
from seedless.teacher.families.language.hangul.dictionary_order import order_steps, weight
from seedless.teacher.families.language.hangul.korean_words import ALL, BEGINNING
from seedless.teacher.families.language.hangul.syllables import initials, letters, split_by_unicode
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import listed
from seedless.text.particles import josa

ID = "teacher/language/hangul/with/letters-in-order"
LEVELS = {"easy": 160, "medium": 160, "hard": 160, "expert": 160}
SHAPES = {"easy": (2, 5), "medium": (2, 6), "hard": (3, 7), "expert": (3, 8)}  # words of one row of first consonants, of all

# (place asked for, a word whose row of first consonants is looked for, words in the order shown).

_ROWS: dict[str, tuple[int, ...]] = {}
for _place, _word in enumerate(ALL):
    if len(_word) > 1:
        _ROWS[initials(_word)] = (*_ROWS.get(initials(_word), ()), _place)
_SHARED = {size: [row for row, places in _ROWS.items() if len(places) >= size] for size in (2, 3)}

BANK = {
    "qa": (
        (
            "Korean words fell apart into the letters {rows}. Put each together and sort them in South Korean dictionary order: which word is at place {place}?",
            "낱말들이 {rows}처럼 자모로 풀어져 있다. 음절로 모아 국어사전의 차례로 늘어놓을 때 {place}번째 낱말을 구하시오.",
        ),
        (
            "A Korean word list was exported as loose letters: {rows}. After joining the syllables, which entry stands at place {place} of the dictionary order?",
            "낱말 목록이 {rows:과/와} 같이 낱낱의 자모로 저장되었다. 본래의 낱말을 국어사전의 차례로 정리하면 {place}번째에는 무엇이 오는지 쓰시오.",
        ),
        (
            "Read the Hangul letters {rows} as words. Which of the words is entry {place} when a dictionary lists them?",
            "자모 {rows:을/를} 각각 낱말로 읽는다. 이 낱말들만 실린 국어사전에서 {place}번째 낱말을 구하시오.",
        ),
    ),
    "reasoning": (
        (
            "A Korean dictionary app is given the first consonants {row}. Its entries are {words}. List what it finds, in dictionary order, separated by commas.",
            "사전 프로그램에 첫소리 {row:을/를} 입력하였다. 실린 낱말은 {words}이다. 검색되는 낱말을 국어사전의 차례대로 쉼표로 구분하여 쓰시오.",
        ),
        (
            "Which of the Korean words {words} have the row of initials {row}? Give them as a dictionary orders them, separated by commas.",
            "{words} 중에서 음절의 첫소리가 차례로 {row}인 낱말을 모두 찾아 국어사전의 차례대로 쉼표로 구분하여 쓰시오.",
        ),
        (
            "In a Hangul quiz with the hint {row} all fitting words among {words} count. Write them in dictionary order, separated by commas.",
            "첫소리 놀이의 실마리가 {row}일 때 {words} 가운데 이에 맞는 낱말을 모두 쓰려고 한다. 국어사전의 차례대로 쉼표로 구분하여 쓰시오.",
        ),
    ),
}


def _draw(level: str, rng: Random) -> Point | None:
    sharing, size = SHAPES[level]
    row = rng.choice(_SHARED[sharing])
    wanted = rng.sample(_ROWS[row], sharing)
    others = [place for place in BEGINNING[row[0]] if initials(ALL[place]) != row and len(ALL[place]) > 1]
    if len(others) < size - sharing:
        return None
    shown = [*wanted, *rng.sample(others, size - sharing)]
    rng.shuffle(shown)
    return (rng.randrange(2, size), wanted[0], *shown)


def _shown(_: str, point: Point) -> tuple[str]:
    return (" ".join(map(str, sorted(point[2:]))),)


def _words(draw: Draw) -> list[str]:
    return [ALL[number] for number in draw.params[2:]]


def pose(draw: Draw) -> Problem:
    """qa: letters are joined, then the words put in order. reasoning: words of one row of first consonants, in order."""
    place, words, row = draw.params[0], _words(draw), initials(ALL[draw.params[1]])
    fields = {
        "rows": ", ".join(f"“{''.join(letters(word))}”" for word in words),
        "words": ", ".join(f"“{word}”" for word in words),
        "row": f"“{row}”",
        "place": place,
    }
    question = draw.worded(BANK[draw.task_type], **fields)
    if draw.task_type == "qa":
        ordered = sorted(words, key=weight)
        steps = [
            draw.say(
                f"A consonant before a vowel opens a new syllable, so the letters join to the Hangul words {', '.join(words)}.",
                f"모음자 바로 앞의 자음자에서 새 음절이 시작되므로 자모를 모으면 {', '.join(words)}입니다.",
            ),
            *order_steps(draw, ordered),
            draw.say(
                f"In order: {', '.join(ordered)}; at place {place} stands “{ordered[place - 1]}”.",
                f"차례대로 쓰면 {', '.join(ordered)}이고, {place}번째 낱말은 “{ordered[place - 1]}”입니다.",
            ),
        ]
        return Problem(question, tuple(steps), ordered[place - 1], AnswerKey(type="text", value=ordered[place - 1]))
    found = sorted((word for word in words if initials(word) == row), key=weight)
    steps = [
        draw.say(
            f"First consonants of the Hangul syllables: {', '.join(f'{word} {initials(word)}' for word in words)}.",
            f"음절의 첫소리를 적으면 {', '.join(f'{word} {initials(word)}' for word in words)}입니다.",
        ),
        draw.say(
            f"The row {row} belongs to {', '.join(word for word in words if word in found)}.",
            f"{josa(row, '이/가')} 되는 것은 {', '.join(word for word in words if word in found)}입니다.",
        ),
        *order_steps(draw, found),
        draw.say(f"In order: {', '.join(found)}.", f"차례대로 쓰면 {', '.join(found)}입니다."),
    ]
    return Problem(question, tuple(steps), ", ".join(found), AnswerKey(type="list", value=listed(found)))


def recompute(draw: Draw) -> str:
    """By the decomposition tables of Unicode, and by counting how many words come before each in code point order."""
    words = _words(draw)
    if draw.task_type == "reasoning":
        row = [first for first, _, _ in split_by_unicode(ALL[draw.params[1]])]
        words = [word for word in words if [first for first, _, _ in split_by_unicode(word)] == row]
        return listed(min(words, key=lambda word: abs(place - sum(o < word for o in words))) for place in range(len(words)))
    return next(word for word in words if sum(other < word for other in words) == draw.params[0] - 1)


FAMILY = Family(
    id=ID,
    names={"en": "Letters, initials and dictionary order", "ko": "자모와 사전의 차례"},
    scope={
        "en": "Join letters to words or find words by their first consonants, and put them in dictionary order.",
        "ko": "자모를 낱말로 모으거나 첫소리로 낱말을 찾은 뒤 국어사전의 차례로 배열한다.",
    },
    method="Unicode's decomposition tables and counting",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    concepts=(syllable_parts.ID, dictionary_order.ID),
)
