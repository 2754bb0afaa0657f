"""Finds the entry that a new name already has, so that the map keeps one node for one thing (methods.md §17.1 M2).

Equal keys are one thing; so are keys that differ in spaces, and long names apart by a slip of spelling (trigram Dice of 0.92
and more, the same number of words, each differing pair one word mistyped): no other number, opposite or further word gets
past that. A bracket behind a name counts as its second name only where its form shows that: another script, an abbreviation,
a Latin species. Other brackets only narrow a name down.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from seedless.atlas.canonical import bare, is_other_script, read_name

MERGED = 0.92  # Dice of character trigrams
_SHORTEST_SLIP = 6  # letters of a word that may be mistyped
_EDGE = 3  # letters at either end that must agree: micro is not macro, employer not employee, nitrate not nitrite
_NO_SLIP = {"ethno", "ethol"}
_SPECIES = re.compile(r"[A-Z][a-z]+(?:a|us|um|is|es|os|er|on|ix|yx|ia|o|ys) [a-z]+(?:a|us|um|is|es|or|ns|ii|i|ae|er|ix|ur|x)")
_SMALL = frozenset(["of", "and", "the", "for", "in", "on", "to", "&"])


class _Form(NamedTuple):
    """One name of an entry, or one second name in a bracket behind it; `glosses` are the brackets behind a name, as written."""

    id: str
    key: str
    solid: str
    trigrams: frozenset[str]
    glosses: tuple[str, ...] = ()
    is_name: bool = True


class _Shelf:
    """The forms of one language, found by key and by the outline of the words."""

    def __init__(self) -> None:
        self.by_key: dict[str, list[_Form]] = {}
        self.by_outline: dict[tuple[str, ...], list[_Form]] = {}

    def put(self, form: _Form) -> None:
        if not form.key:
            return
        if form.is_name:
            self.by_outline.setdefault(_outline(form.key), []).append(form)
        for key in dict.fromkeys((form.key, form.solid)):
            self.by_key.setdefault(key, []).append(form)

    def at(self, form: _Form) -> Iterator[_Form]:
        """The forms with its key, then those that differ from it in spaces only."""
        for key in dict.fromkeys((form.key, form.solid)):
            yield from self.by_key.get(key, ())


class Registry:
    """Names and the ids of what they name, language by language. The first to take a name keeps it."""

    def __init__(self) -> None:
        self._shelves: dict[str, _Shelf] = {}

    def find(self, name: str, language: str) -> str | None:
        """The id of the entry that has this name, one of its second names, or this name mistyped; None for a new one."""
        shelf = self._shelves.get(language)
        if shelf is None:
            return None
        own, *brackets = _forms("", name)
        for form in shelf.at(own):
            if _agree(own.glosses, form.glosses):
                return form.id
        for bracket in brackets:
            for form in shelf.at(bracket):
                if form.is_name:  # never one second name by another: CV is a résumé and a field
                    return form.id
        slips = [form for form in shelf.by_outline.get(_outline(own.key), ()) if _is_slip(own, form)]
        return max(slips, key=lambda form: _dice(own.trigrams, form.trigrams)).id if slips else None

    def add(self, id: str, name: str, language: str, aliases: Iterable[str] = ()) -> None:
        """Enter `id` under `name`, the brackets behind it, and `aliases`; a blank one is left out.

        More names may follow: a spelling that was found, added under the id found, brings its own brackets along.
        """
        shelf = self._shelves.setdefault(language, _Shelf())
        for spoken in (name, *aliases):
            for form in _forms(id, spoken):
                shelf.put(form)


def _forms(id: str, name: str) -> list[_Form]:
    """The form of a name and those of its second names in brackets; a blank name has a form that is like nothing."""
    shown, glosses = bare(name)
    reading = read_name(shown)
    own = _Form(id, reading.key, reading.solid, _trigrams(reading.key), glosses)
    brackets = [read_name(gloss) for gloss in glosses if _is_second_name(shown, gloss)]
    return [own] + [
        _Form(id, read.key, read.solid, _trigrams(read.key), is_name=False) for read in brackets if read.key != own.key
    ]


def _trigrams(key: str) -> frozenset[str]:
    padded = f" {key} "
    return frozenset(padded[place : place + 3] for place in range(len(padded) - 2)) if key else frozenset()


def _dice(ours: frozenset[str], theirs: frozenset[str]) -> float:
    return 2 * len(ours & theirs) / (len(ours) + len(theirs))


def _agree(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether the brackets of two equal names may belong to one thing: Mercury (planet) is not Mercury (element)."""
    if not ours or not theirs:
        return True
    return any(
        is_other_script(our, their)
        or _is_short_for(our, their)
        or _is_short_for(their, our)
        or not set(read_name(our).key.split()).isdisjoint(read_name(their).key.split())
        for our in ours
        for their in theirs
    )


def _is_second_name(name: str, gloss: str) -> bool:
    return (
        is_other_script(name, gloss)
        or _is_short_for(gloss, name)
        or _is_short_for(name, gloss)
        or _SPECIES.fullmatch(gloss) is not None
    )


def _is_short_for(short: str, long: str) -> bool:
    """NLP for natural language processing, DNA for deoxyribonucleic acid."""
    letters = short.replace(".", "")
    if not 2 <= len(letters) <= 8 or not letters.isalpha() or sum(map(str.isupper, letters)) < 2:
        return False
    said = [word.casefold() for word in long.replace("-", " ").split()]
    letters = letters.removesuffix("s").casefold()
    initials = ("".join(word[0] for word in said), "".join(word[0] for word in said if word not in _SMALL))
    if letters in initials:
        return True
    rest = iter("".join(said))
    return len(letters) > 2 and said[0][:1] == letters[0] and all(letter in rest for letter in letters)


def _outline(key: str) -> tuple[str, ...]:
    """What a slip leaves as it is: the short words, and the edges of the long ones. Only names of one outline are compared."""
    return tuple(sorted(word[:_EDGE] + "*" + word[-_EDGE:] if _can_slip(word) else word for word in key.split()))


def _can_slip(word: str) -> bool:
    return len(word) >= _SHORTEST_SLIP and word.isascii() and word.isalpha()


def _is_slip(ours: _Form, theirs: _Form) -> bool:
    """Whether two keys of one outline are the same words but for one mistyped here and there."""
    if not _agree(ours.glosses, theirs.glosses) or _dice(ours.trigrams, theirs.trigrams) < MERGED:
        return False
    our, their = set(ours.key.split()), set(theirs.key.split())
    only_ours, only_theirs = sorted(our - their), sorted(their - our)
    return 0 < len(only_ours) == len(only_theirs) and all(map(_is_mistyped, only_ours, only_theirs))


def _is_mistyped(word: str, other: str) -> bool:
    """Whether one letter is left out or two neighbours are swapped; another letter is another word (quantitative)."""
    if not _can_slip(word) or not _can_slip(other) or {word[:5], other[:5]} == _NO_SLIP:
        return False
    short, long = sorted((word, other), key=len)
    if len(short) == len(long):
        at = next(place for place, letter in enumerate(short) if letter != long[place])
        return short[:at] + short[at + 1 : at + 2] + short[at] + short[at + 2 :] == long
    return any(long[:place] + long[place + 1 :] == short for place in range(len(long)))
