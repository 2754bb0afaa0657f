"""Tells different questions in the same words apart: what the similarity of two texts cannot see.

The number guard: the same words around other numbers or operators ask something else. The name guard: so do the same words
about somebody else. A name is a rare word, and rare depends on the corpus: at most 3 rows, or 2 in 10,000 when there are
more (a fixed 3 let 7-10 % of swapped names go at 100,000 rows). In a small corpus every word is rare, and "Explain" for
"Describe" must stay a duplicate, so a rare word counts as a name only with evidence:

- it is written as one: a capital inside a sentence, or quotes, or before a Korean title (씨, 교수, 역 ...);
- or the company it keeps: when the words both texts share stand in many rows (median ten times the limit), the corpus is
  large enough, in this language, for rarity to speak for itself.

Hangul, kana and ideographs have no capitals, so there quotes and titles count, and else only the company; a small Korean
corpus therefore loses a name swapped with nothing else changed, which asks the same thing of somebody else. Particles are
cut off before words are compared: "민지는" and "민지가" are one name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from statistics import median_low

from seedless.text.normalise import normalised
from seedless.text.shingles import hash_of
from seedless.text.words import words

RARE_ROWS = 3
RARE_SHARE = 2e-4
COMPANY = 10  # times the limit
LONGEST_WORD = 40  # letters; comparing two lines of noise letter by letter would take minutes

_DIGIT = re.compile(r"\d")
_LAYOUT = frozenset("-*+/|~")  # signs that also draw lists, emphasis and tables: they count beside an operand only
_VARIABLE = re.compile("[a-zα-ω()]")

_INSIDE = re.compile(r" (?<=[\w,)] )([^\W\d_a-z가-힣]\w+)")  # a word that does not open a sentence
_QUOTED = re.compile('[“‘「『《〈"]([^“”‘’「」『』《》〈〉"\n]{1,60})[”’」』》〉"]')
_TITLE = re.compile("(?:씨|님|군|양|선생|교수|박사|대표|회사|역)(?![가-힣]{3})")
_BEARER = re.compile("[가-힣]{2,}(?= ?$)")
_PARTICLE = re.compile("(?<=[가-힣]{2})(?:으로|에서|에게|까지|부터|보다|처럼|[은는이가을를의에와과도만로께])$")


def amounts(text_words: Sequence[str]) -> int:
    """64 bits for the numbers and operators of a text in their order: other bits, another question."""
    told = []
    for place, word in enumerate(text_words):
        if word.isalpha():
            continue
        counts = len(word) == 1 and (word not in _LAYOUT or _beside_operand(text_words, place))
        if counts or _DIGIT.search(word):
            told.append(word)
    return hash_of(" ".join(told))


def _beside_operand(text_words: Sequence[str], place: int) -> bool:
    beside = (*text_words[max(0, place - 1) : place], *text_words[place + 1 : place + 2])
    return any(_VARIABLE.fullmatch(word) or _DIGIT.search(word) for word in beside)


def names(text: str) -> frozenset[str]:
    """The words of a raw text that are written as names, normalised."""
    capitals = [word for word in _INSIDE.findall(text) if word[0].isupper()]
    if 4 * len(capitals) > 3 * text.count(" "):  # a title, or a text shouted
        capitals = []
    bearers = [found for title in _TITLE.finditer(text) for found in _BEARER.findall(text, title.start() - 12, title.start())]
    return frozenset(words(normalised(" . ".join(capitals + _QUOTED.findall(text) + bearers))))


def other_names(
    ours: AbstractSet[str], theirs: AbstractSet[str], named: AbstractSet[str], frequency: Callable[[str], int], rows: int
) -> bool:
    """Whether each text holds a name that the other lacks, not a slip of the pen for a word of the other.

    `ours` and `theirs` are the words of the texts, `named` those of either that are written as names, `frequency` the
    rows that hold a word, among `rows`.
    """
    only_ours, only_theirs = ours - theirs, theirs - ours
    if not only_ours or not only_theirs:
        return False
    limit = max(RARE_ROWS, int(RARE_SHARE * rows))
    shared = ours & theirs
    telling = bool(shared) and median_low(map(frequency, shared)) >= COMPANY * limit

    def holds_name(own: AbstractSet[str], other: AbstractSet[str]) -> bool:
        return any(
            (telling or word in named) and frequency(word) <= limit and not any(is_variant(word, against) for against in other)
            for word in own
        )

    return holds_name(only_ours, only_theirs) and holds_name(only_theirs, only_ours)


def is_variant(word: str, other: str) -> bool:
    """Whether two words are one, mistyped or with another particle. Short or endless words and words with digits have none."""
    if _PARTICLE.sub("", word) == _PARTICLE.sub("", other):
        return True
    shorter = min(len(word), len(other))
    if not 4 <= shorter <= LONGEST_WORD or _DIGIT.search(word + other):
        return False
    if shorter == 4:
        return len(word) == len(other) and _slips(word, other, 1) <= 1 and sorted(word) == sorted(other)
    most = 1 if shorter < 9 else 2
    return _slips(word, other, most) <= most


def _slips(word: str, other: str, most: int) -> int:
    """Letters added, left out, changed, or swapped with their neighbour (optimal string alignment); stops past `most`."""
    if abs(len(word) - len(other)) > most:
        return most + 1
    before: list[int] = []
    above = list(range(len(other) + 1))
    for i, letter in enumerate(word, 1):
        here = [i]
        for j, against in enumerate(other, 1):
            cost = min(above[j] + 1, here[-1] + 1, above[j - 1] + (letter != against))
            if i > 1 and j > 1 and letter == other[j - 2] and word[i - 2] == against:
                cost = min(cost, before[j - 2] + 1)
            here.append(cost)
        if min(here) > most:
            return most + 1
        before, above = above, here
    return above[-1]
