"""Reads a name so that one thing written two ways has one key; registry.py decides which names are the same thing.

A key is the name without brackets, level words, articles, plurals and British spelling, its words sorted but for the last.
The last is what the name is about, in "art history" as in "history of art": so philosophy of history is not history of
philosophy, nor a race horse a horse race. "and" stays (soil and water is not soil water) and sorts all it joins. Korean
words keep their order and are run together, because their spaces are optional.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple
from unicodedata import normalize

from seedless.atlas.bare_names import bare, is_other_script, parts_of
from seedless.atlas.levels import Level, level_of_asides, without_korean_levels, without_levels
from seedless.atlas.word_forms import folded_word, without_particles
from seedless.text.normalise import normalised
from seedless.text.words import words

__all__ = ["Level", "Reading", "bare", "canonical_key", "is_other_script", "level_hint", "read_name"]

_AND = "and"
_DROPPED = frozenset(["of", "the", "a", "an"])
_HEADLESS = frozenset([_AND, "at", "by", "on", "under", "with"])  # the last word need not be what the name is about
_DIRECTED = frozenset(["from", "to", "into", "versus", "vs"])  # English to Korean is not Korean to English
_SIGNS = frozenset("+#")  # C, C++ and C# are three languages

_UNSPACED = re.compile("[가-힣ㄱ-ㆎ]+|[\u0e01-\u0ecd\u1000-\u103f\u1780-\u17d3\u3005-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]")
_HANGUL = re.compile("[가-힣]")
_MARKS = re.compile("(?<=[a-z])[\u0300-\u036f]+")
_INITIALS = re.compile(r"\b(?:[a-z]\.){2,}(?:[a-z]\b)?")
_LETTER_PREFIX = re.compile(r"\b([a-z])-(?=[a-z]{3})")  # e-commerce
_ALSO = re.compile(r"[&/·ㆍ‧・]| \+ ")
_APOSTROPHE = re.compile(r"['’‘´](?:s\b)?")
_LINK = re.compile(" (?:of|in|for) (?:the |an? )?")
_COMMA = re.compile(r"[,、](?!\d)")
_HYPHEN = re.compile(r"(?<=\w)[-‐-―](?=\w)")


class Reading(NamedTuple):
    """A name read: `key` for equality and similarity; `solid`, its words run together, for health care = healthcare."""

    key: str
    solid: str
    level: Level


def canonical_key(name: str) -> str:
    """The key that all ways of writing `name` share; "" for a blank one. Bounded, never raises. Source: methods.md §19."""
    return read_name(name).key


def level_hint(name: str) -> Level:
    """The level told by the words, numerals and course numbers which the key leaves out."""
    return read_name(name).level


def read_name(name: str) -> Reading:
    """`name` as the key sees it."""
    shown, _, asides = parts_of(name)
    text, level = without_levels(_folded(shown))
    korean = _HANGUL.search(text)
    found = _words(_COMMA.sub(f" {_AND} ", text) if korean else _uninverted(text))
    if korean:
        found, korean_level = without_korean_levels(found)
        level = level or korean_level
    in_order = _run_together(without_particles(found))
    kept = [folded_word(word) for word in in_order if word not in _DROPPED] or in_order
    if not kept:  # signs only: they are all the name there is
        return Reading(normalised(shown), normalised(shown), "")
    solid = "".join(found if korean else kept)  # 물과토양 shows its particle to nobody
    return Reading(_sorted_key(kept), solid, level or level_of_asides(asides))


def _folded(shown: str) -> str:
    text = normalised(shown)
    if not text.isascii():
        text = normalize("NFC", _MARKS.sub("", normalize("NFD", text)))
    text = _INITIALS.sub(lambda found: found[0].replace(".", ""), _APOSTROPHE.sub("", text))
    return _HYPHEN.sub(" ", _LETTER_PREFIX.sub(r"\1", text))


def _words(text: str) -> list[str]:
    return [word for word in words(_ALSO.sub(f" {_AND} ", text)) if word in _SIGNS or any(map(str.isalnum, word))]


def _uninverted(text: str) -> str:
    """criminal law for "law, criminal" and art history for "history of art": the head comes last, as in a compound."""
    before, comma, behind = text.partition(", ")
    if comma and "," not in behind and f" {_AND} " not in f" {behind} ":
        text = f"{behind} {before}"
    return " ".join(reversed(_LINK.split(text)))


def _run_together(found: Sequence[str]) -> list[str]:
    """Neighbours in scripts whose spaces are optional or absent as one word."""
    runs: list[str] = []
    open_run = False
    for word in found:
        unspaced = bool(_UNSPACED.fullmatch(word))
        if unspaced and open_run:
            runs[-1] += word
        else:
            runs.append(word)
        open_run = unspaced
    return runs


def _sorted_key(kept: Sequence[str]) -> str:
    if not _DIRECTED.isdisjoint(kept):
        return " ".join(kept)
    if not _HEADLESS.isdisjoint(kept):
        return " ".join(sorted(set(kept)))
    return " ".join([*sorted(set(kept) - {kept[-1]}), kept[-1]])
