"""A map put together from what was named: one node for what has one name, whatever its spelling, with every parent it has.

Pure: the same leaves in the same order give the same map. Duplicates are merged across the whole tree (methods.md M2); how
often a thing is named is no weight.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import get_args

from seedless.atlas import AREAS, RANK, Atlas, AtlasNode, Kind, Provenance, Sector
from seedless.atlas.canonical import bare, canonical_key, level_hint
from seedless.atlas.registry import Registry
from seedless.core import Item, content_id
from seedless.recipes.chart.items import Draft, Entry, Lesson, Listed, Named, Syllabus

SHORTEST_SHARED, IN_SYLLABLES = 5, 3  # letters of a concept that two subjects may share: shorter names mean too many things


class Drawing:
    """`given` nodes stand; leaves add to them. `made_by` is who names, for the provenance of what is added."""

    def __init__(self, given: Iterable[AtlasNode], made_by: str) -> None:
        self.nodes: dict[str, AtlasNode] = {}
        self.subtopics: dict[str, tuple[str, ...]] = {}
        self.merged = 0  # names that were another node's already
        self._made_by = Provenance(made_by=made_by)
        self._areas, self._subjects = Registry(), Registry()
        self._concepts: dict[str, str] = {}  # canonical key -> id
        self._children: Counter[str] = Counter()
        self._taught: set[str] = set()  # subjects that have sessions
        for node in given:
            self._place(node)

    @property
    def atlas(self) -> Atlas:
        """Parents before children: by kind, else as they came."""
        return Atlas(sorted(self.nodes.values(), key=lambda node: RANK[node.kind]))

    def draw(self, leaves: Iterable[Item]) -> None:
        """Add what the leaves of a chart name, in their order. An audited syllabus stands in the place of its draft."""
        leaves = list(leaves)
        audited = {leaf.place for leaf in leaves if isinstance(leaf, Syllabus)}
        for leaf in leaves:
            match leaf:
                case Listed():
                    for entry in leaf.entries:
                        self._name(leaf, entry)
                case Draft() if leaf.place not in audited:
                    self._teach(leaf.place, leaf.language, leaf.lessons)
                case Syllabus():
                    self._teach(leaf.place, leaf.language, leaf.lessons)
                case Named():
                    for id, name in leaf.names:
                        self._translate(id, leaf.language, name)
                case _:
                    pass

    def _place(self, node: AtlasNode) -> None:
        self.nodes[node.id] = node
        for parent in node.parents:
            self._children[parent] += 1
            if node.kind == "session":
                self._taught.add(parent)
        for language, name in node.names.items():
            if node.kind == "subject" or node.kind in AREAS:
                self._registry(node.kind).add(node.id, name, language, node.aliases.get(language, ()))
            elif node.kind == "concept" and says_enough(key := canonical_key(name)):
                self._concepts.setdefault(key, node.id)

    def _registry(self, kind: Kind) -> Registry:
        return self._subjects if kind == "subject" else self._areas

    def _name(self, leaf: Listed, entry: Entry) -> None:
        if leaf.place and leaf.place not in self.nodes:
            return
        name, aliases = bare(entry.name)
        key = canonical_key(name)
        if not any(map(str.isalpha, key)):
            return
        if (held := self._registry(leaf.kind).find(name, leaf.language)) is not None:
            self.merged += 1
            self._registry(leaf.kind).add(held, name, leaf.language, aliases)
            self._adopt(held, leaf.place)
            return
        above = self.nodes.get(leaf.place)
        node = AtlasNode(
            id=id_of(leaf.kind, leaf.place, key),
            kind=leaf.kind,
            sector=sector_of(entry.sector, above),
            parents=(leaf.place,) if leaf.place else (),
            names={leaf.language: name},
            aliases={leaf.language: aliases} if aliases else {},
            scope={leaf.language: entry.scope} if entry.scope else {},
            level=level_of(leaf.kind, entry) or None,
            order=self._children[leaf.place],
            provenance=self._made_by,
        )
        self._place(node)
        if entry.subtopics:
            self.subtopics[node.id] = entry.subtopics

    def _adopt(self, id: str, parent: str) -> None:
        """One more parent for a node, unless it has it, or is it, or stands above it."""
        node = self.nodes[id]
        above = self.nodes.get(parent)
        if above is None or parent in node.parents or RANK[above.kind] >= RANK[node.kind]:
            return
        self.nodes[id] = node.model_copy(update={"parents": (*node.parents, parent)})
        self._children[parent] += 1

    def _teach(self, subject: str, language: str, lessons: Iterable[Lesson]) -> None:
        if subject not in self.nodes or subject in self._taught:
            return
        self._taught.add(subject)
        for order, lesson in enumerate(lessons):
            session = AtlasNode(
                id=id_of("session", subject, canonical_key(lesson.name)),
                kind="session",
                sector=self.nodes[subject].sector,
                parents=(subject,),
                names={language: lesson.name},
                scope={language: lesson.description} if lesson.description else {},
                order=order,
                provenance=self._made_by,
            )
            if session.id in self.nodes:
                continue
            self._place(session)
            for place, name in enumerate(lesson.concepts):
                self._concept(session, language, name, place)

    def _concept(self, session: AtlasNode, language: str, name: str, order: int) -> None:
        """A concept under a session: another subject's of the same name, or a new one. No syllabus has one twice."""
        key = canonical_key(name)
        held = self._concepts.get(key)
        if held is not None:
            self.merged += 1
            self._adopt(held, session.id)
            return
        id = id_of("concept", session.parents[0], key)
        if id not in self.nodes:
            self._place(
                AtlasNode(
                    id=id,
                    kind="concept",
                    sector=session.sector,
                    parents=(session.id,),
                    names={language: name},
                    order=order,
                    provenance=self._made_by,
                )
            )

    def _translate(self, id: str, language: str, name: str) -> None:
        node = self.nodes.get(id)
        if node is not None and language not in node.names:
            self.nodes[id] = node.model_copy(update={"names": {**node.names, language: name}})


def id_of(kind: Kind, parent: str, key: str) -> str:
    return content_id("map", kind, parent, key)[:16]


def sector_of(said: str, above: AtlasNode | None) -> Sector:
    """As a listing says; else that of the place above."""
    for sector in get_args(Sector):
        if said == sector:
            return sector  # type: ignore[no-any-return]
    return above.sector if above else "academic"


def level_of(kind: Kind, entry: Entry) -> str:
    """As a listing says; else what the name of a subject tells, brackets and course numbers read too."""
    return entry.level or (level_hint(entry.name) if kind == "subject" else "")


def says_enough(key: str) -> bool:
    return len(key) >= (SHORTEST_SHARED if key.isascii() else IN_SYLLABLES)
