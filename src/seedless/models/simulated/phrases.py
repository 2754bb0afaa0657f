"""Sentence frames with slots, and the word banks that fill them: what scripted replies are made of in every language.

A frame can be read back: what a question says can be found again in its text alone, as a server has to.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from random import Random
from string import Formatter

from seedless.text.particles import josa

NUMBERS = {"n": range(11, 60), "few": range(3, 10), "words": range(60, 190, 5), "age": range(19, 81)}
_HELD = r"[^\s.?!](?:(?![.?!] ).){0,299}?"  # a word in a slot never runs over the end of a sentence
_PROPER_ENDINGS = ("ian", "ean", "ese", "ish")  # Bayesian, Euclidean, Chinese, English


class Word(str):
    """A word in a slot; a format such as {c:을/를} attaches the fitting Korean particle."""

    def __format__(self, particles: str) -> str:
        return josa(str(self), particles) if particles else str(self)


class Slots(dict[str, Word]):
    """Words by slot. A slot that nobody filled is drawn when it is first asked for, and then stays."""

    def __init__(self, phrases: Phrases, rng: Random, **given: str) -> None:
        super().__init__({slot: Word(word) for slot, word in given.items()})
        self._phrases, self._rng = phrases, rng

    def __missing__(self, slot: str) -> Word:
        drawn = self._rng.choice(NUMBERS[slot] if slot in NUMBERS else self._phrases.banks[slot])
        return self.setdefault(slot, Word(drawn))


class Frame:
    """A sentence with slots. Slots of one letter other than `c` and `n` hold whole numbers."""

    def __init__(self, text: str) -> None:
        self.text = text

    def fill(self, words: Mapping[str, str]) -> str:
        return self.text.format_map(words)

    def read(self, text: str) -> dict[str, str] | None:
        """The words in the slots of this frame where it stands in `text`, or None."""
        if self._longest not in text:  # a cheap look first: most frames are not the one
            return None
        found = self._pattern.search(text)
        return found.groupdict() if found else None

    @cached_property
    def _longest(self) -> str:
        return max((literal for literal, *_ in Formatter().parse(self.text)), key=len)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        parts: list[str] = []
        seen: set[str] = set()
        for literal, slot, particles, _ in Formatter().parse(self.text):
            parts.append(re.escape(literal))
            if slot is None:
                continue
            held = r"\d{1,6}" if slot in NUMBERS or (len(slot) == 1 and slot != "c") else _HELD
            parts.append(f"(?P={slot})" if slot in seen else f"(?P<{slot}>{held})")
            seen.add(slot)
            if particles:
                closed, open_ = particles.split("/")
                parts.append(f"(?:{closed}|{open_}|{closed}\\({open_}\\)|\\({closed[0]}\\){open_})")
        return re.compile("".join(parts))


@dataclass(frozen=True)
class Joins:
    """How the names of concepts stand in a row. `clear` joins the last one where a name holds a word of `clash` itself."""

    between: str
    last: Frame
    clear: Frame
    clash: tuple[str, ...]

    def joined(self, names: list[str]) -> str:
        if len(names) == 1:
            return names[0]
        frame = self.clear if any(word in name for name in names for word in self.clash) else self.last
        return frame.fill({"first": Word(self.between.join(names[:-1])), "last": Word(names[-1])})


@dataclass(frozen=True)
class Sum:
    """A task with numbers a, b, d and a whole result r by way of x; `steps` show both. The arithmetic: questions.SUMS."""

    task: Frame
    steps: tuple[Frame, Frame]


@dataclass(frozen=True)
class Label:
    """A kind of note: its name, how such notes sound, why one belongs here."""

    name: str
    notes: tuple[Frame, ...]
    reason: str


@dataclass(frozen=True)
class Phrases:
    """All that is needed to ask and answer in one language. `c` is the slot of the planned concepts."""

    banks: Mapping[str, tuple[str, ...]]
    joins: Joins
    settings: Mapping[str, tuple[Frame, ...]]  # by who asks: adult, student, practitioner
    asks: Mapping[str, tuple[Frame, ...]]  # by what the reader has to do (Bloom)
    limits: tuple[Frame, ...]
    deeper: tuple[Frame, ...]  # added for hard and expert
    sums: Mapping[str, Sum]
    labels: tuple[Label, ...]
    choose: tuple[Frame, ...]  # {options}, {note}
    label_notes: tuple[Frame, ...]  # {labels}; the notes are the material
    drafts: tuple[tuple[Frame, Frame], ...]  # the request, the piece
    rewrites: tuple[tuple[Frame, Frame], ...]  # the rough note, the clean one
    rewrite_asks: tuple[Frame, ...]
    openings: tuple[Frame, ...]
    bodies: tuple[str, ...]
    asides: tuple[Frame, ...]  # with names and numbers, so that long prose never repeats itself
    closings: tuple[str, ...]
    steps: tuple[str, ...]
    answer_mark: str  # what stands before a checkable result (recipes/glan/prompts/answer.md)
    declines: str
    refusals: tuple[str, ...]
    again: str  # put before a question to ask it almost verbatim once more

    def slots(self, rng: Random, **given: str) -> Slots:
        return Slots(self, rng, **given)


def listed(words: str) -> tuple[str, ...]:
    return tuple(words.split())


def frames(*texts: str) -> tuple[Frame, ...]:
    return tuple(map(Frame, texts))


def pairs(*texts: tuple[str, str]) -> tuple[tuple[Frame, Frame], ...]:
    return tuple((Frame(first), Frame(second)) for first, second in texts)


def inside(name: str) -> str:
    """A name of the map within a sentence: "Binary search" in lower case, "Ohm's law" and "GROUP BY" as they are."""
    first, _, rest = name.partition(" ")
    proper = first.endswith(("'s", "’s")) or (len(first) > 5 and first.endswith(_PROPER_ENDINGS))
    capitals = any(letter.isupper() for letter in first[1:] + rest)
    return name if proper or capitals else name[:1].lower() + name[1:]
