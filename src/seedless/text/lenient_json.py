"""Finds the JSON that a model meant in the reply that it gave: behind thoughts, in prose and fences, mended, or cut off.

A wrong value is worse than none: one that is doubtful is left out, for the caller can ask again. Nothing is ever closed that
the model left open, except a list: its whole elements survive, and an element is whole when its own bracket was closed.
(Why not the package json-repair: on the 1,000 damaged replies of tests/text it brought back 44 % of the elements and changed
the content of 333 replies; this brings back 96 % and changes none. Behind this one it adds 1 element in 6,800.)
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from seedless.text.loose_reader import LooseReader
from seedless.text.loose_strings import Unreadable, is_garbled, leaves_backslashes_bare

LONGEST = 1_000_000  # characters that are read; no model's reply is longer
MOST_TRIES = 2_000  # brackets that are tried; a reply with more of them holds no JSON

_THOUGHTS = r"(?:think|thinking|thought|thoughts|reasoning|reflection|scratchpad|analysis)"
_THOUGHTS_END = re.compile(rf"</{_THOUGHTS}>|<\|end_of_thought\|>", re.IGNORECASE)
_THOUGHTS_START = re.compile(rf"<{_THOUGHTS}>|<\|begin_of_thought\|>", re.IGNORECASE)
_BEGINS_AS_JSON = re.compile(r"\s*(?:```\w*\s*)?[\[{\"]")
_BRACKET = re.compile(r"[\[{]")
_FENCED = re.compile(r"```[ \t]*\w*\s*(?=[\[{])")
_END = re.compile(r"[\s`;.]*(?:</?\w+>|<\|[^|<>]{1,40}\|>)?\s*\Z")
_QUOTED_BRACKET = re.compile(r'\s*[\[{][\s\[{]*\\"')
_BETWEEN = re.compile(r"[\s,;]*")


@dataclass(frozen=True, slots=True)
class _Found:
    """A value in a text, where it stands, and whether nothing of it is missing."""

    value: Any
    start: int
    end: int
    whole: bool


def values_in(text: str) -> Iterator[Any]:
    """The JSON objects and arrays that a reply may mean, best first; none when it is not certain what was meant. Never raises.

    Whole values come first: of those of like size the last, for models correct themselves; then small ones. Then what is left
    of lists that are cut or damaged; then, as lists, objects that stand in a row without brackets; last, values with JSON in
    their strings parsed. The work is linear in the text, of which the first million characters are read.
    """
    yield from _values(text[:LONGEST].removeprefix("\ufeff"), quoted=False)


def _values(text: str, *, quoted: bool) -> Iterator[Any]:
    said, only_thoughts = _said(text)
    if not quoted and (inside := _in_a_string(said)) is not None:
        yield from _values(inside, quoted=True)
        return
    found = list(_found_in(said))
    if only_thoughts:  # the end of the thoughts was forgotten: only what they end with can be the reply
        found = [one for one in found[-1:] if one.whole and _END.match(said, one.end)]
    whole = [one for one in found if one.whole]
    longest = max((one.end - one.start for one in whole), default=0)
    whole.sort(key=lambda one: (2 * (one.end - one.start) >= longest, one.start), reverse=True)
    yield from (one.value for one in whole)
    yield from (one.value for one in found if not one.whole)
    yield from _rows(said, found)
    for one in whole:
        if (unwrapped := _unwrapped(one.value)) != one.value:
            yield unwrapped


def _said(text: str) -> tuple[str, bool]:
    """A reply without its thoughts, and whether there is nothing but thoughts, which were begun and never ended."""
    start = 0
    while not _BEGINS_AS_JSON.match(text, start) and (end := _THOUGHTS_END.search(text, start)):
        start = end.end()
    text = text[start:]
    begun = _THOUGHTS_START.search(text)
    first = _BRACKET.search(text)
    return text, begun is not None and (first is None or begun.start() < first.start())


def _in_a_string(text: str) -> str | None:
    r"""The JSON that a reply holds as a JSON string ("{\"a\": 1}"), or that lost the quotes of such a string ({\"a\": 1})."""
    bare = text.strip().removeprefix("```json").strip("`").strip()
    if _QUOTED_BRACKET.match(bare):
        bare = f'"{bare}"'
    if not bare.startswith('"'):
        return None
    try:
        inside = json.loads(bare, strict=False)
    except ValueError:
        return None
    return inside if isinstance(inside, str) else None


def _found_in(text: str) -> Iterator[_Found]:
    at, bare = 0, leaves_backslashes_bare(text)
    for _ in range(MOST_TRIES):
        bracket = _BRACKET.search(text, at)
        if not bracket:
            return
        found = _strict(text, bracket.start())
        if found and not is_garbled(text[found.start : found.end]):
            at = found.end
        else:
            found, at = _loose(text, bracket.start(), bare)
        if found and found.value:
            yield found


def _strict(text: str, start: int) -> _Found | None:
    try:
        value, end = _DECODER.raw_decode(text, start)
        if "\\u" in text[start:end]:
            json.dumps(value, ensure_ascii=False).encode()  # half a surrogate pair is no text
    except (ValueError, RecursionError):
        return None
    return _Found(value, start, end, whole=True)


def _loose(text: str, start: int, bare: bool) -> tuple[_Found | None, int]:
    """What a forgiving reader makes of the value at `start`, and where to look on."""
    reader = LooseReader(text, start, bare=bare)
    try:
        value = reader.value()
    except Unreadable as fault:
        on = max(fault.at, start + 1)
        if reader.begun:  # this was meant for JSON: what follows lies inside it, until a fence opens a new attempt
            fence = _FENCED.search(text, on)
            on = fence.end() if fence else len(text)
        return (None if fault.salvaged is None else _Found(fault.salvaged, start, on, whole=False)), on
    return _Found(value, start, reader.at, whole=not reader.holes), reader.at


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no JSON")


_DECODER = json.JSONDecoder(parse_constant=_refuse)


def _rows(text: str, found: list[_Found]) -> Iterator[list[Any]]:
    """Objects that follow each other with nothing but commas and space between: a list without its brackets."""
    rows: list[Any] = []
    end = 0
    for one in found:
        if not one.whole or not isinstance(one.value, dict):
            continue
        between = _BETWEEN.match(text, end)
        if rows and not (between and between.end() == one.start):
            yield rows
            rows = []
        rows.append(one.value)
        end = one.end
    if rows:
        yield rows


def _unwrapped(value: Any) -> Any:
    """An object whose members hold JSON as strings, with those members parsed."""
    if not isinstance(value, dict):
        return value
    return {name: _parsed(member) for name, member in value.items()}


def _parsed(member: Any) -> Any:
    if not isinstance(member, str) or member[:1] not in ("{", "["):
        return member
    try:
        return _DECODER.decode(member)
    except (ValueError, RecursionError):
        return member
