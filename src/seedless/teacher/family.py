"""A family is one key concept the teacher can pose, work and verify: its parameters, its prose, its second method."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from random import Random

from seedless.core import AnswerKey, seed_of
from seedless.teacher.space import Space
from seedless.text.particles import josa

Text = tuple[str, str]  # one sentence in English and in Korean


@dataclass(frozen=True, slots=True)
class Draw:
    """One point of a family's space at one level: all that a problem depends on. `params` comes from the level's Space."""

    family: str
    level: str
    language: str  # "en" or "ko"
    task_type: str  # of the family's; "qa" is a bare exercise, "reasoning" a worded or inverse problem over the same parameters
    params: tuple[int, ...]

    @property
    def rng(self) -> Random:
        """For wording only (names, openings, objects): a function of the parameters, so that a draw always reads the same."""
        return Random(seed_of("wording", self.family, self.level, self.language, self.task_type, self.params))

    def say(self, english: str, korean: str) -> str:
        """The one in the language of the draw."""
        return english if self.language == "en" else korean

    def worded(self, bank: Sequence[Text], **values: object) -> str:
        """One text of a bank, always the same for this draw, its {fields} filled.

        In Korean `{n:을/를}` is the value with the particle that fits it, any pair of `text.particles`.
        """
        text = self.rng.choice(bank)
        if self.language == "en":
            return text[0].format_map(values)
        return text[1].format_map({name: Spoken(value) for name, value in values.items()})


class Spoken(str):
    """A value in a Korean sentence: a format such as "을/를" attaches the particle that fits it."""

    def __format__(self, pair: str) -> str:
        return josa(self, pair) if pair else str(self)


@dataclass(frozen=True, slots=True)
class Problem:
    """A posed and worked problem. Every equality shown in `steps` is true; `final` is the answer as a reader sees it.

    In a problem of the type "generation" `final` is the piece that was asked for, and the whole of the answer.
    """

    question: str
    steps: tuple[str, ...]
    final: str
    key: AnswerKey


@dataclass(frozen=True)
class Family:
    """`pose` constructs question, steps and answer; `recompute` finds the answer value again by another method (`method`).

    A composite is a family over two concepts of other families, named in `concepts`; any other is a concept of its own.
    """

    id: str  # also the id of its concept node in the atlas, e.g. "teacher/mathematics/number-theory/euclid-gcd"
    names: Mapping[str, str]  # language -> the concept's name
    scope: Mapping[str, str]  # language -> one sentence
    method: str  # the second method in a few English words: "prime factorisation"
    levels: Mapping[str, int]  # level -> declared capacity: points of its space
    build: Callable[[], Mapping[str, Space]]  # the spaces, made when the first problem is drawn
    task_types: tuple[str, ...]
    pose: Callable[[Draw], Problem]
    recompute: Callable[[Draw], str]
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # language -> names that a user may type instead
    concepts: tuple[str, ...] = ()

    @cached_property
    def spaces(self) -> Mapping[str, Space]:
        """Level -> parameter space. Raises ValueError when one does not hold what was declared."""
        built = self.build()
        held = {level: len(space) for level, space in built.items()}
        if held != self.levels:
            raise ValueError(f"{self.id} declares {dict(self.levels)} and holds {held}")
        return built
