"""Cuts normalised text into the words that duplicates are judged by, in any script, with one compiled expression.

Scripts written without spaces (ideographs, kana, Thai, Lao, Burmese, Khmer) give one word a character, because cut at
spaces they give one giant word a sentence and everything or nothing is a duplicate. Hangul parts from Latin letters beside
it ("DNA는" is "dna", "는"), digits part from the unit behind them ("5km") and stay in the name before them ("h2o").
Operators are words, because 3 + 4 and 3 × 4 ask different things; so are brackets beside an operator, the # of C# and a
factorial's !. A hyphen inside a word is not an operator. All other punctuation is dropped.
"""

from __future__ import annotations

import re
from functools import lru_cache

_SINGLE = (
    "\u3005-\u3007\u3041-\u309a\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U0001b000-\U0001b16f\U00020000-\U0003ffff\u0e01-\u0e4e\u0e81-\u0ecd\u1000-\u103f\u1780-\u17d3"
)
_HANGUL = "가-힣ㄱ-ㆎᄀ-ᇿ"
_MARKS = (  # vowel signs and accents that have no letter of their own; without them Hindi words fall to pieces
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0903"
    "\u093a-\u094f\u0951-\u0957\u0962-\u0963\u0981-\u0983\u09bc-\u09d7\u0a01-\u0a03\u0a3c-\u0a51\u0a81-\u0a83\u0abc-\u0acd"
    "\u0b01-\u0b03\u0b3c-\u0b57\u0bbe-\u0bd7\u0c00-\u0c04\u0c3c-\u0c57\u0c81-\u0c83\u0cbc-\u0cd7\u0d00-\u0d03\u0d3b-\u0d57"
    "\u0dca-\u0ddf\u0f71-\u0f84\u20d0-\u20f0\u200c\u200d"
)
_SYMBOLS = (  # Unicode category Sm beyond ASCII, as of Unicode 14, written out: a newer table must not change old verdicts
    "\u00ac\u00b1\u00d7\u00f7\u03f6\u0606-\u0608\u2044\u2052\u2118\u2141-\u2144\u214b\u2190-\u2194\u219a-\u219b\u21a0\u21a3"
    "\u21a6\u21ae\u21ce-\u21cf\u21d2\u21d4\u21f4-\u22ff\u2320-\u2321\u237c\u239b-\u23b3\u23dc-\u23e1\u25b7\u25c1"
    "\u25f8-\u25ff\u266f\u27c0-\u27c4\u27c7-\u27e5\u27f0-\u27ff\u2900-\u2982\u2999-\u29d7\u29dc-\u29fb\u29fe-\u2aff"
    "\u2b30-\u2b44\u2b47-\u2b4c\U0001eef0-\U0001eef1"
)
_JOINING = r"+\-*/=<>^%×÷"  # operators that a bracket can stand beside
_LETTER = rf"[^\W\d{_SINGLE}{_HANGUL}]"
_REST = rf"[^\W{_SINGLE}{_HANGUL}]*"
_WORDS = re.compile(
    r" ?("  # a space is swallowed with the word behind it, else every alternative is tried at it
    r"[a-z]+(?![^ -/:-@\[-^`{-~])"  # the common case first
    rf"|[{_HANGUL}]+"
    rf"|[{_SINGLE}]"
    rf"|(?:(?<![\w.])\.)?\d+(?:[.,]\d+)*"
    rf"|{_LETTER}{_REST}(?:[{_MARKS}]+{_REST})*"
    rf"|[+*/=<>^%|~{_SYMBOLS}]"
    r"|(?<![^\W\d_]{2})-(?![^\W\d_]{2})"
    rf"|(?<=[{_JOINING}])\(|(?<=[{_JOINING}]\s)\(|\)(?=\s?[{_JOINING}])"
    r"|(?<=\w)#|!(?==)|(?<=\d)!|(?<=\b[a-z])!"
    r")"
)


@lru_cache(maxsize=256)  # several checks look at one text in turn
def words(normalised_text: str) -> tuple[str, ...]:
    """The words of a text that `normalised` made, in order."""
    return tuple(_WORDS.findall(normalised_text))
