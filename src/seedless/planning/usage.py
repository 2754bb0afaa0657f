"""What has been planned so far, counted: the only state the sampler decides by, rebuilt by counting the same plans again."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from seedless.core import Plan
from seedless.planning.capacity import key_of
from seedless.planning.territory import set_of


@dataclass(slots=True)
class Usage:
    """Uses of concepts, sessions, session pairs, concept sets and capacity keys over all planned rows."""

    concepts: Counter[str] = field(default_factory=Counter)
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)
    sets: Counter[tuple[str, ...]] = field(default_factory=Counter)
    asked: Counter[tuple[tuple[str, ...], str, str]] = field(default_factory=Counter)  # set, level, language
    keys: Counter[tuple[tuple[str, ...], str]] = field(default_factory=Counter)  # set, "level/lang/task_type"
    sizes: Counter[tuple[str, str, int]] = field(default_factory=Counter)  # level, strategy, concepts
    subjects: Counter[tuple[str, str]] = field(default_factory=Counter)  # subject, language
    spaces: Counter[tuple[str, str, str]] = field(default_factory=Counter)  # subject, level, language: distinct sets

    def add(self, plan: Plan) -> None:
        subject = plan.node_ids[0]
        concepts = set_of(plan.concept_ids)
        self.spaces[subject, plan.level, plan.language] += not self.replicate(concepts, plan.level, plan.language)
        self.asked[concepts, plan.level, plan.language] += 1
        self.sets[concepts] += 1
        self.subjects[subject, plan.language] += 1
        self.sizes[plan.level, plan.strategy, len(concepts)] += 1
        self.concepts.update(concepts)
        if len(plan.sessions) == 2:
            self.pairs[pair_of(*sessions_in(plan))] += 1
        self.keys[concepts, key_of(plan.level, plan.language, plan.task_type)] += 1

    def replicate(self, concepts: tuple[str, ...], level: str, language: str) -> int:
        """Earlier uses of the same (concept set, level, language), over all task types."""
        return self.asked[set_of(concepts), level, language]


def sessions_in(plan: Plan) -> tuple[str, ...]:
    """Ids of the sessions: they stand before the concepts, at the end of node_ids."""
    end = len(plan.node_ids) - len(plan.concept_ids)
    return plan.node_ids[end - len(plan.sessions) : end]


def pair_of(first: str, second: str) -> tuple[str, str]:
    return (first, second) if first < second else (second, first)
