"""One form for all the ways of typing the same question: two texts are exact duplicates when their normalised forms are equal.

NFKC, casefold, whitespace folded. What NFKC would make of mathematics is mended first, because it turns 2³ into 23 and
3½ into 31/2: powers keep a `^`, indices a `_`, fractions and circled numbers a space. All minus and division signs that
mean the same are one sign; × and * stay two.
"""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import normalize

_UP = r"²³¹⁰ⁱ⁴-ⁿ\u02b0-\u02b8\u02e1-\u02e3\u1d2c-\u1d2e\u1d30-\u1d3a\u1d3c-\u1d4d\u1d4f-\u1d61"
_DOWN = r"₀-₎ₐ-ₜ\u1d62-\u1d6a"
_ALONE = "¼-¾⅐-⅞↉①-⑳⓪㉑-㉟㊱-㊿"
_SPECIAL = re.compile(rf"[{_UP}{_DOWN}{_ALONE}\u2212\u2010\u2011\u2044\u00ad\u200b\u2060\ufeff]")
_RAISED = re.compile(f"[{_UP}]+")
_LOWERED = re.compile(f"[{_DOWN}]+")
_OWN_PLACE = re.compile(f"[{_ALONE}]")  # never run together with the digits beside them
_JOINERS = "\u200c\u200d"
_SIGNS = str.maketrans({"\u2212": "-", "\u2010": "-", "\u2044": "/"} | dict.fromkeys("\u00ad\u200b\u2060\ufeff", ""))


@lru_cache(maxsize=256)  # several checks look at one text in turn
def normalised(text: str) -> str:
    """The form compared for exact equality and cut into words; normalising it again changes nothing."""
    if text.isascii():
        return " ".join(text.casefold().split())
    if _SPECIAL.search(text):
        text = _RAISED.sub(lambda found: _marked("^", found), text)
        text = _LOWERED.sub(lambda found: _marked("_", found), text)
        text = _OWN_PLACE.sub(lambda found: f" {found[0]} ", text)
        text = normalize("NFKC", text).translate(_SIGNS)
    return " ".join(normalize("NFKC", normalize("NFKC", text).casefold()).split())


def printable(text: str) -> str:
    """`text` with a blank for every sign that a terminal might act on, line ends among them.

    Joiners stay: without them words of Nepali, Sinhala or Persian are misspelled.
    """
    return "".join(sign if sign.isprintable() or sign in _JOINERS else " " for sign in text)


def one_line(text: str) -> str:
    """`text` on one line: printable, blanks collapsed."""
    return " ".join(printable(text).split())


def _marked(sign: str, found: re.Match[str]) -> str:
    """x²y is x^2 y, not x^2y."""
    after = found.string[found.end() : found.end() + 1]
    return sign + found[0] + (" " if after.isalnum() else "")
