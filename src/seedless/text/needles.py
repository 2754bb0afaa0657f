"""Plain pieces of lower-cased text that are looked for before a pattern is tried, by the letters a text has at all.

About half of our patterns are Korean and half are in Latin letters, and most texts are in one of the two: a text without the
letters of a needle cannot hold it, so it is not looked for.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_LATIN = re.compile("[a-z]{2}")
_BEYOND = re.compile("[\u0370-\u1fff\u2e80-\uffff]")  # letters of other scripts


class Needles(NamedTuple):
    """Pieces of which one must be there, apart by what they are made of: Latin letters, those of other scripts, neither."""

    latin: tuple[str, ...]
    beyond: tuple[str, ...]
    plain: tuple[str, ...]


class Haystack(NamedTuple):
    """A lower-cased text, and of which letters the needles may be that it could hold."""

    text: str
    latin: bool
    beyond: bool

    @classmethod
    def of(cls, text: str) -> Haystack:
        """A text in any case."""
        lowered = text.lower()
        return cls(lowered, _LATIN.search(lowered) is not None, _BEYOND.search(lowered) is not None)

    def holds(self, needles: Needles) -> bool:
        """Whether one of the needles is in the text."""
        there = self.text.__contains__
        if self.latin and any(map(there, needles.latin)):
            return True
        if self.beyond and any(map(there, needles.beyond)):
            return True
        return bool(needles.plain) and any(map(there, needles.plain))


def needles(pieces: str) -> Needles:
    """Needles written one after the other with | between them, in lower case."""
    latin: list[str] = []
    beyond: list[str] = []
    plain: list[str] = []
    for piece in pieces.split("|"):
        (beyond if _BEYOND.search(piece) else latin if _LATIN.search(piece) else plain).append(piece)
    return Needles(tuple(latin), tuple(beyond), tuple(plain))
