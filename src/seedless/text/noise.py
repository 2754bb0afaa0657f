"""Tells characters strewn at random from writing, by shape alone: what an untrained model or a broken decoder sends back.

Two shapes: characters that change their kind all the time (symbol noise), and Latin words of pairs of letters that writing
hardly has (letter noise). Nothing here knows a word of any language.
"""

from __future__ import annotations

import re
from operator import add
from string import ascii_lowercase

# How much oftener than by chance a letter follows another in English, 5 + log2 in whole steps from 0 to 9; rows are the first
# letter, columns the second, a to z and the edge of a word. Counted in the Python reference and five free licences.
_PAIRS = (
    "076403504467660546565645543 534361005928205444427122752 605060075386007254166001333 320461106513004030405231437 "
    "435726421104560586640648426 520057007445007245146112645 531062565424353245426112047 700070006421306033143112445 "
    "466536600255676444560605080 443384442863424382228556583 423172426641240560605364366 611564106326106120436441835 "
    "671060005421615730405211344 515644824443325220664600455 155516412265673626446673153 600360044327106637355011643 "
    "242314432862322372219455484 634463506262635324544440625 304053055243104540566010427 512060086203005215545050625 "
    "575442504326761636660011042 710071116530105040000223150 620251187534146155401253255 527262245641302850261334565 "
    "023021004532445643440162177 753374446863424482224556584 666647555565645655555672450"
)
_LETTERS = ascii_lowercase + " "
_LIFT = {
    first + second: int(step) - 5
    for first, row in zip(_LETTERS, _PAIRS.split(), strict=True)
    for second, step in zip(_LETTERS, row, strict=True)
}
_MOST = 500  # characters looked at for pairs
_STRETCH = 240  # and for breaks
_FEWEST = 18  # of them: less says nothing

_STREWN = ((0.3, 0), (0.16, 1), (0.1, 2), (0.06, 4))  # breaks per character beyond which so many oddities are enough
_SELDOM = "~^@#%&\\|$!?;`"  # marks of which one piece of code has some
_KINDS = 6  # of them, and no more: a regular expression for an address

_BREAK = re.compile(  # places inside a token where writing, code and formulas seldom change the kind of character
    r"(?=[a-z][A-Z]|[0-9][a-z]|[a-z][0-9]|[!#$%&?@`|~;:,\"][A-Za-z0-9]|[A-Za-z0-9][#$&@`|~\\^]|[\^<>\\][^\w\s\\]"
    r"|[!#$%&?@`|~;*+][!#$%&@`|~(\[{\\<*+/-]|[A-Za-z][{\[<>_][A-Z])"
)
_BRACKET = re.compile(r"[()\[\]{}]")
_OPENERS = {")": "(", "]": "[", "}": "{"}
_MARK = re.compile(r"[^\w\s]")
_WORDS = re.compile(r"(?<![A-Za-z])(?![A-Z][a-z]+(?![A-Za-z]))[A-Za-z]{2,}")  # names of places are of any language


def is_strewn(text: str) -> bool:
    """Whether a text without code blocks is printable characters at random.

    Code set tight without blanks changes its kinds nearly as often as noise does, but its brackets close what they opened.
    """
    breaks = breaks_per_character(text)
    return any(breaks > bar and _oddities(text[:_MOST]) >= fewest for bar, fewest in _STREWN)


def breaks_per_character(text: str) -> float:
    """Changes of kind inside tokens over characters; 0 for a short text or one of few kinds of marks."""
    start = text[:_STRETCH]
    solid = len(start) - start.count(" ") - start.count("\n")
    if solid < _FEWEST or len(set(_MARK.findall(start))) < 5:
        return 0.0
    return len(_BREAK.findall(start)) / solid


def _oddities(text: str) -> int:
    """Brackets and quotes without a partner, and marks of more kinds than one piece of code uses."""
    stack: list[str] = []
    alone = 0
    for bracket in _BRACKET.findall(text):
        if bracket not in _OPENERS:
            stack.append(bracket)
        elif stack and stack[-1] == _OPENERS[bracket]:
            stack.pop()
        else:
            alone += 1
    kinds = sum(map(text.__contains__, _SELDOM))
    return alone + len(stack) + text.count('"') % 2 + text.count("`") % 2 + max(0, kinds - _KINDS)


def lift_per_letter(text: str) -> tuple[float, int]:
    """How much likelier than by chance the pairs of letters in Latin words are, in bits each; and how many there were."""
    words = " ".join(_WORDS.findall(text[:_MOST])).lower()
    pairs = len(words) + 1
    return sum(map(_LIFT.__getitem__, map(add, f" {words}", f"{words} "))) / pairs, pairs
