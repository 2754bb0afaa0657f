"""Strict 0/1 verifiers over typed answer keys: they read and compare, and never evaluate anything.

Canonical `AnswerKey.value` by type (`canonical_key` makes them; elements of sets and lists hold no separators themselves):

    integer   -12                      fraction  3/4 or 5, lowest terms, sign first
    set       {-10; 4}                 numbers in order of size, then texts in order; {} when empty
    list      [3; 1; 2]                in order; nested for matrices: [[1; 2]; [3; 4]]
    text      verbatim                 code      verbatim
    choice    A                        one letter or number, or a label as given
    path      A -> C -> D              table     rows on lines, cells joined by " | "
    json      core.canonical JSON

Why not sympy or literal_eval: both ran code or raised on planted answers (reasoning-gym's scorers did, teacher.md §1.1).
"""

from __future__ import annotations

import re

from seedless.checks.finals import WINDOW, finals_of, last_sentence, one_line
from seedless.checks.readings import READERS, canonical_amount
from seedless.core import AnswerKey
from seedless.core.items import AnswerType

_MANY_LINES = frozenset({"text", "code", "json", "table"})
_MARKED = frozenset({"code", "json", "table", "path"})
_NUMBER = re.compile(r"(?<![\w.,])[-−]?[0-9][0-9.,/]*")


def score(key: AnswerKey, text: str) -> int:
    """1 if `text`, a whole answer or a bare value, ends in the key's value; 0 for anything else. Never raises.

    Every result stated near the end must be the key's: an answer that states two different ones is wrong.
    """
    wanted = _canonical(key.type, key.value)
    window = WINDOW + 2 * len(key.value)
    if wanted is None:
        return 0
    stated = finals_of(text, window)
    if not stated:
        short = len(text) <= 2 * window
        bare = text if key.type in _MANY_LINES and short else one_line(text, window)
        stated = () if bare is None else (bare,)
    return int(bool(stated) and all(wanted in READERS[key.type](final) for final in stated))


def states(key: AnswerKey, text: str) -> bool:
    """Whether a published answer says its own key: as `score` wants it or, where it marks no result, in its last sentence.

    For rows as people write them; replies that are to be scored mark their result. Types of several lines are always marked.
    """
    if score(key, text):
        return True
    if key.type in _MARKED or finals_of(text, WINDOW + 2 * len(key.value)):
        return False
    sentence = last_sentence(text)
    if key.type in ("integer", "fraction"):
        numbers = {canonical_amount(found.rstrip(".,/")) for found in _NUMBER.findall(sentence)}
        return _canonical(key.type, key.value) in numbers
    said = sentence.casefold()
    elements = key.value.strip("[]{}").split(";") if key.type in ("list", "set") else [key.value]
    return all(element.strip().casefold() in said for element in elements)


def canonical_key(type: AnswerType, value: str) -> AnswerKey:
    """The key with its value in canonical form.

    Raises ValueError when the value is not one of that type, is ambiguous, or could not be scored as a final answer.
    """
    read = _canonical(type, value)
    if read is not None:
        key = AnswerKey(type=type, value=value if type in ("text", "code") else read)
        if _canonical(type, key.value) == read and score(key, f"Answer:\n{key.value}"):
            return key
    raise ValueError(f"{value[:80]!r} is not a plain {type}")


def verifier_id(type: str) -> str:
    """The name under which an export tells which verifier scores a row: "seedless.integer/1". Raises ValueError."""
    if type not in READERS:
        raise ValueError(f"{type!r} is not a type of answer: {', '.join(sorted(READERS))}")
    return f"seedless.{type}/1"


def _canonical(type: AnswerType, value: str) -> str | None:
    if type in ("integer", "fraction"):
        read = canonical_amount(value)
        return None if read is None or (type == "integer" and "/" in read) else read
    readings = READERS[type](value)
    return readings.pop() if len(readings) == 1 else None
