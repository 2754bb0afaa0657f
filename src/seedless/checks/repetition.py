"""The check against loops: a text that says the same again and again, as models do when they get stuck."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from seedless.checks.prose import without_code
from seedless.core import Check, Context, Item, Verdict

_NAME = "repetition"
_SHARE = 0.7  # of distinct 5-grams; measured in dedup.md: loops 1.000, false .0011
_GRAM = 5  # words
_FEWEST_WORDS = 50
_SAME_LINE = 4  # times
_WORDY = 12  # characters: shorter lines ("No.", "= 0") may well come again
_RUN = re.compile(r"([^\s\-=_*.#~─━│|+\d])\1{19,}|(\d)\2{49,}")  # rules of tables and 10^20 written out are none

_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"\d+")
_ENUMERATOR = re.compile(r"\s*(?:[#>*-]\s*)?(?:(?:step|단계|line|줄)\s*)?\(?\d{1,4}(?:단계|번|줄)?\s*[.):]", re.IGNORECASE)


def repetition(text_of: Callable[[Item], str]) -> Check:
    """A Check of the prose of `text_of(item)`; code blocks are left out."""

    async def check(item: Item, ctx: Context, /) -> Verdict:
        fault, share = _fault(text_of(item))
        return Verdict.rejected(_NAME, check=_NAME, detail=fault, score=share) if fault else Verdict.passed(_NAME, score=share)

    return check


def _fault(text: str) -> tuple[str, float]:
    """What is repeated in a few words, or nothing; and the share of distinct 5-grams (1.0 for short texts)."""
    prose, _ = without_code(text)
    lines = prose.splitlines()
    share = _distinct_share(lines)
    if found := _RUN.search(prose):
        return f"{found[0][0]!r} {len(found[0])} times in a row", share
    for line, times in _repeated(lines).items():
        if times >= _SAME_LINE:
            return f"the line {line[:60]!r} {times} times", share
    return (f"{share:.2f} of 5-word runs are distinct" if share < _SHARE else ""), share


def _repeated(lines: list[str]) -> Counter[str]:
    stripped = map(str.strip, lines)
    return Counter(line for line in stripped if len(line) >= _WORDY and line[0] != "|" and any(map(str.isalpha, line)))


def _distinct_share(lines: list[str]) -> float:
    """Distinct 5-word runs over all of them.

    Lines of a worked trace are alike in words and differ in numbers; a loop repeats both. So a run of words counts together
    with the numbers of its line, and the number that only counts steps is no part of them. A row of a table is one word, for
    its cells hold few different values.
    """
    words: list[str] = []
    numbers: list[tuple[str, ...]] = []
    for line in lines:
        line = _ENUMERATOR.sub("", line, count=1) if _ENUMERATOR.match(line) else line
        of_line = [line] if line.lstrip().startswith("|") else _WORD.findall(line.casefold())
        words += of_line
        numbers += [tuple(_DIGITS.findall(line))] * len(of_line)
    if len(words) < _FEWEST_WORDS:
        return 1.0
    runs = len(words) - _GRAM + 1
    return len(set(zip(*(words[start:] for start in range(_GRAM)), numbers, strict=False))) / runs
