"""A family is one key concept the teacher can pose, work and verify: its parameters, its prose, its second method."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random

from seedless.core import AnswerKey, seed_of
from seedless.teacher.space import Space


@dataclass(frozen=True, slots=True)
class Draw:
    """One point of a family's space at one level: all that a problem depends on. `params` comes from the level's Space."""

    family: str
    level: str
    language: str  # "en" or "ko"
    task_type: str  # "qa": a bare exercise; "reasoning": a worded or inverse problem over the same parameters
    params: tuple[int, ...]

    @property
    def rng(self) -> Random:
        """For wording only (names, openings, objects): a function of the parameters, so that a draw always reads the same."""
        return Random(seed_of("wording", self.family, self.level, self.language, self.task_type, self.params))


@dataclass(frozen=True, slots=True)
class Problem:
    """A posed and worked problem. Every equality shown in `steps` is true; `final` is the answer as a reader sees it."""

    question: str
    steps: tuple[str, ...]
    final: str
    key: AnswerKey


@dataclass(frozen=True, slots=True)
class Family:
    """`pose` constructs question, steps and answer; `recompute` finds the answer value again by another method (`method`)."""

    id: str  # also the id of its concept node in the atlas, e.g. "teacher/mathematics/number-theory/euclid"
    names: Mapping[str, str]  # language -> the concept's name
    scope: Mapping[str, str]  # language -> one sentence
    method: str  # the second method in a few English words: "prime factorisation"
    levels: Mapping[str, Space]  # level -> its parameter space; its size is the declared capacity
    task_types: tuple[str, ...]
    pose: Callable[[Draw], Problem]
    recompute: Callable[[Draw], str]
