"""The part of the map a run may plan over: its subjects with their sessions and concepts and the links between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from math import prod
from types import MappingProxyType

from seedless.atlas import Atlas, AtlasNode, Kind
from seedless.core import Rung, UserMistake
from seedless.planning.quotas import nearest

NOTHING: Mapping[tuple[str, ...], Mapping[str, int]] = MappingProxyType({})


def set_of(concepts: tuple[str, ...]) -> tuple[str, ...]:
    """Concepts as a set: one spelling whatever their order."""
    return tuple(sorted(concepts))


@dataclass(frozen=True, slots=True)
class Offer:
    """Concepts of declared capacity that are asked together, most of them alone; their rows can run out."""

    strategy: str
    subjects: tuple[str, ...]  # the first is where they are asked
    sessions: tuple[str, ...]
    concepts: tuple[str, ...]
    rows: Mapping[str, int]  # "level/lang/task_type" -> rows
    together: tuple[str, ...]  # the concepts as a set


@dataclass(frozen=True, slots=True)
class Syllabus:
    """One subject in scope. What has a declared capacity stands apart from the concepts without end."""

    subject: str
    root: str
    weight: float  # over all map levels between root and subject
    open: Mapping[str, tuple[str, ...]]  # session -> concepts without end
    declared: tuple[Offer, ...]

    @property
    def sessions(self) -> tuple[str, ...]:
        own = (session for offer in self.declared if len(offer.subjects) == 1 for session in offer.sessions)
        return tuple(dict.fromkeys([*self.open, *own]))

    def strategies(self, rung: Rung, linked: bool) -> frozenset[str]:
        """What can be asked over open concepts at that rung: one session, two, or two subjects."""
        fewest, most = rung.concepts
        sizes = sorted(map(len, self.open.values()), reverse=True)
        able = set()
        if sizes and sizes[0] >= fewest:
            able.add("single")
        if len(sizes) > 1 and most >= 2 and sizes[0] + sizes[1] >= fewest:
            able.add("double")
        if linked and most >= 2 and sizes[0] + 1 >= fewest:
            able.add("cross")
        return frozenset(able)


@dataclass(frozen=True, slots=True)
class Link:
    """A concept that two subjects share: a session of ours, and the other subject with its session."""

    session: str
    subject: str
    other: str


class Territory:
    """`scope`: map node ids; only these and what is under them; empty = the whole map. Raises UserMistake for unknown ids.

    `composites`: see Menu; those with a concept that is not in scope are left out.
    """

    def __init__(
        self, atlas: Atlas, scope: Collection[str] = (), composites: Mapping[tuple[str, ...], Mapping[str, int]] = NOTHING
    ) -> None:
        for id in sorted(scope):
            if id not in atlas:
                raise UserMistake(f"the map has no node {id!r}", "scope", nearest(id, atlas.nodes))
        self.atlas = atlas
        self._chosen = frozenset(scope)
        self._under = atlas.under(scope) if scope else None
        self.syllabuses: dict[str, Syllabus] = {}
        self.homes: dict[str, dict[str, list[str]]] = defaultdict(dict)  # concept -> subject -> sessions
        for subject in atlas.of_kind("subject"):
            syllabus = self._syllabus(subject)
            if syllabus.weight > 0 and syllabus.sessions:
                self.syllabuses[subject.id] = syllabus
                for session, concept in self._pairs(syllabus):
                    self.homes[concept].setdefault(subject.id, []).append(session)
        for concepts, rows in composites.items():
            if all(concept in self.homes for concept in concepts):
                self._join(concepts, rows)

    def _syllabus(self, subject: AtlasNode) -> Syllabus:
        whole = self._under is None or subject.id in self._under
        open_concepts: dict[str, tuple[str, ...]] = {}
        declared: list[Offer] = []
        for session in self._children(subject.id, "session"):
            every = whole or session.id in self._chosen
            concepts = [c for c in self._children(session.id, "concept") if every or c.id in self._chosen]
            declared += [
                Offer("single", (subject.id,), (session.id,), (concept.id,), concept.capacity, (concept.id,))
                for concept in concepts
                if concept.capacity is not None
            ]
            free = tuple(concept.id for concept in concepts if concept.capacity is None)
            if free:
                open_concepts[session.id] = free
        line = self.atlas.lineage(subject.id)
        weight = prod(node.weight for node in line[1:])
        return Syllabus(subject.id, line[0].id, weight, open_concepts, tuple(declared))

    def _children(self, id: str, kind: Kind) -> list[AtlasNode]:
        """In order, once each, those of weight 0 left out."""
        return list({n.id: n for n in self.atlas.children(id, kind) if n.weight > 0}.values())

    @staticmethod
    def _pairs(syllabus: Syllabus) -> Iterator[tuple[str, str]]:
        yield from ((session, concept) for session, concepts in syllabus.open.items() for concept in concepts)
        yield from (
            (session, concept) for offer in syllabus.declared for session in offer.sessions for concept in offer.concepts
        )

    def _join(self, concepts: tuple[str, ...], rows: Mapping[str, int]) -> None:
        """Offer a composite in the subjects that teach its first concept, with the nearest home of each of the others."""
        for subject, sessions in list(self.homes[concepts[0]].items()):
            at = [(subject, sessions[0])]
            for concept in concepts[1:]:
                homes = self.homes[concept]
                home = subject if subject in homes else next(iter(homes))
                at.append((home, homes[home][0]))
            subjects, met = tuple(dict.fromkeys(s for s, _ in at)), tuple(dict.fromkeys(s for _, s in at))
            strategy = "cross" if len(subjects) > 1 else "double" if len(met) > 1 else "single"
            syllabus = self.syllabuses[subject]
            offer = Offer(strategy, subjects, met, concepts, rows, set_of(concepts))
            self.syllabuses[subject] = replace(syllabus, declared=(*syllabus.declared, offer))

    @cached_property
    def offered(self) -> dict[tuple[tuple[str, ...], str], Offer]:
        """What has a declared capacity, once for every first-level node that it is asked under."""
        return {(offer.together, syllabus.root): offer for syllabus in self.syllabuses.values() for offer in syllabus.declared}

    @cached_property
    def roots(self) -> dict[str, float]:
        """First-level map nodes with something to plan -> weight."""
        held = sorted({syllabus.root for syllabus in self.syllabuses.values()})
        return {root: self.atlas[root].weight for root in held}

    @cached_property
    def first_level(self) -> list[str]:
        """First-level nodes in scope, whether or not anything can be planned under them."""
        if self._under is None:
            return [node.id for node in self.atlas.roots]
        return sorted({*self.roots, *(node.id for node in self.atlas.roots if node.id in self._under)})

    def links(self, subject: str) -> list[Link]:
        """Open concepts of `subject` that another subject in scope teaches too."""
        return [
            Link(session, other, there)
            for session, concepts in self.syllabuses[subject].open.items()
            for concept in concepts
            for other, sessions in self.homes[concept].items()
            if other != subject
            for there in sessions
            if there != session
        ]

    def linked(self, subject: str) -> bool:
        return any(len(self.homes[c]) > 1 for concepts in self.syllabuses[subject].open.values() for c in concepts)
