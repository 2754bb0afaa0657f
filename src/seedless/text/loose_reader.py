"""Reads one JSON value that is not quite JSON, in one pass and without guessing: what is doubtful is refused.

It forgives what cannot change the content: trailing commas, commas left out at a line's end, comments, single and typographic
quotes, keys without quotes, Python's True, False and None, raw line breaks in strings, and what `loose_strings` says of quotes
and backslashes. On JSON proper it agrees with any parser. Where it must stop, the whole elements of a list survive.
"""

from __future__ import annotations

import re
from typing import Any

from seedless.text.loose_strings import GAP, KEY, QUOTES, Unreadable, string_at

DEPTH = 64

_GAP = re.compile(GAP)
_KEY = re.compile(KEY)
_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,3})?(?![\w.])", re.ASCII)
_WORD = re.compile(r"[A-Za-z]{4,5}(?![\w.])")
_WORDS = {"true": True, "false": False, "null": None, "True": True, "False": False, "None": None}
_FIRST_KEY = re.compile(r"""\{\s*["'“”]?(\w{1,80})""")


class LooseReader:
    """Reads the value that opens at `at`, a bracket; afterwards `at` stands behind it.

    `holes` says that elements of its list could not be read and are missing, `begun` that there was a key, so that this was
    meant for JSON and is no bracket of prose. `bare` as in `string_at`.
    """

    def __init__(self, text: str, at: int, *, bare: bool) -> None:
        self.text = text
        self.at = at
        self.bare = bare
        self.begun = False
        self.holes = False
        self.open: list[str] = []

    def value(self) -> Any:
        """Raises Unreadable."""
        sign = self.next_sign()
        if sign == "{":
            return self.object()
        if sign == "[":
            return self.array()
        if sign in QUOTES and self.open:
            text, self.at = string_at(self.text, self.at, within=self.open[-1], outer=len(self.open) == 1, bare=self.bare)
            return text
        if word := _WORD.match(self.text, self.at):
            if word[0] in _WORDS:
                self.at = word.end()
                return _WORDS[word[0]]
        elif number := _NUMBER.match(self.text, self.at):
            self.at = number.end()
            return int(number[0]) if number[0].lstrip("-").isdigit() else float(number[0])
        raise Unreadable(self.at)

    def object(self) -> dict[str, Any]:
        outermost, members, key = "[" not in self.open, dict[str, Any](), ""
        self.enter("{")
        try:
            while self.next_sign() != "}":
                key = self.key()
                if key in members:
                    raise Unreadable(self.at)
                members[key] = self.value()
                self.separate()
        except Unreadable as fault:
            # An object that opens with a list of elements is that list. One that says other things first is a document, and
            # half of it must not pass for the whole.
            whole_list = next(iter(members.values())) if members else fault.salvaged
            fault.salvaged = {next(iter(members), key): whole_list} if outermost and is_list_of_closed(whole_list) else None
            raise
        self.leave()
        return members

    def array(self) -> list[Any]:
        outermost, elements, opening = "[" not in self.open, list[Any](), None
        self.enter("[")
        depth = len(self.open)
        while True:
            try:
                while self.next_sign() not in ("]", "}"):
                    opening = opening or _FIRST_KEY.match(self.text, self.at)
                    elements.append(self.value())
                    self.separate()
                if self.text[self.at] == "}" and not (self.open[-2:-1] == ["{"] and is_list_of_closed(elements)):
                    raise Unreadable(self.at)
            except Unreadable as fault:
                if not outermost or not self.found_next(opening, fault.at):
                    fault.salvaged = elements if outermost else None
                    raise
                del self.open[depth:]
            else:
                if self.text[self.at] == "}":  # the list's own bracket was forgotten; this one ends the object around it
                    self.open.pop()
                else:
                    self.leave()
                return elements

    def found_next(self, opening: re.Match[str] | None, start: int) -> bool:
        """Move past an element that cannot be read, to the next that opens with the key that the first one opens with."""
        if not opening:
            return False
        alike = re.compile(rf"""\{{\s*+["'“”]?{opening[1]}["'“”]?\s*+[:：]""")
        found = alike.search(self.text, start)
        if found:
            self.at, self.holes = found.start(), True
        return found is not None

    def key(self) -> str:
        found = _KEY.match(self.text, self.at)
        if not found:
            raise Unreadable(self.at)
        self.begun = True
        self.at = found.end()
        return next(name for name in found.groups() if name is not None)

    def separate(self) -> None:
        """Read the comma. It may be forgotten at a line's end and between closing and opening brackets."""
        before = self.at
        sign = self.next_sign()
        if sign in (",", "，"):
            self.at += 1
        elif sign not in ("}", "]") and "\n" not in self.text[before : self.at] and self.text[before - 1] + sign != "}{":
            raise Unreadable(self.at)

    def enter(self, bracket: str) -> None:
        if len(self.open) >= DEPTH:
            raise Unreadable(self.at)
        self.open.append(bracket)
        self.at += 1

    def leave(self) -> None:
        self.open.pop()
        self.at += 1

    def next_sign(self) -> str:
        """Move to the next character that is neither space nor comment. Raises Unreadable where the text is cut."""
        found = _GAP.match(self.text, self.at)
        self.at = found.end() if found else self.at
        if self.at >= len(self.text):
            raise Unreadable(self.at)
        return self.text[self.at]


def is_list_of_closed(value: Any) -> bool:
    """Whether every element has brackets of its own, which tell a whole element from a cut one."""
    return isinstance(value, list) and bool(value) and all(isinstance(element, (dict, list)) for element in value)
