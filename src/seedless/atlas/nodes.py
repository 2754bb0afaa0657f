"""The knowledge map in memory: nodes with stable ids, any depth, several parents allowed, no cycles (schema.md §6)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Annotated, Literal, get_args

from pydantic import Field

from seedless.core import Frozen, UserMistake, content_id

Kind = Literal["field", "subfield", "discipline", "subject", "session", "concept"]
Sector = Literal["academic", "vocational", "everyday", "capability"]
KINDS: tuple[Kind, ...] = get_args(Kind)  # from the widest to the narrowest
RANK = {kind: rank for rank, kind in enumerate(KINDS)}
AREAS: tuple[Kind, ...] = ("field", "subfield", "discipline")  # what subjects stand under

Word = Annotated[str, Field(pattern=r"\S")]  # says something: never empty, never blanks only


class Provenance(Frozen):
    """Who made a node, who looked at it since."""

    made_by: str = ""
    reviewed_by: tuple[str, ...] = ()
    note: str = ""


class AtlasNode(Frozen):
    """One line of atlas.jsonl. `order` ranks siblings; `capacity` ("level/lang/task_type" -> rows) is declared by branches
    that can run out; None means as much as a model can write."""

    id: Word
    kind: Kind
    sector: Sector = "academic"
    parents: tuple[str, ...] = ()
    names: Annotated[dict[str, Word], Field(min_length=1)]
    aliases: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    scope: dict[str, str] = Field(default_factory=dict)
    level: str | None = None
    order: int = 0
    weight: Annotated[float, Field(ge=0, allow_inf_nan=False)] = 1.0
    capacity: dict[str, Annotated[int, Field(ge=0)]] | None = None
    provenance: Provenance = Provenance()

    def name(self, language: str) -> str:
        """In `language`, else in English, else in whatever language there is."""
        return self.names.get(language) or self.names.get("en") or next(iter(self.names.values()))


class Atlas:
    """A checked map: parents come before children, every parent exists, ids are unique. Raises UserMistake otherwise."""

    def __init__(self, nodes: Iterable[AtlasNode]) -> None:
        self.nodes: dict[str, AtlasNode] = {}
        for node in nodes:
            if node.id in self.nodes:
                raise UserMistake(f"node id {node.id!r} stands twice", "map", "Give every node its own id")
            missing = [p for p in node.parents if p not in self.nodes]
            if missing:
                raise UserMistake(
                    f"node {node.id!r} names parent {missing[0]!r}, which does not come before it",
                    "map",
                    "Write parents before their children; a node cannot be its own ancestor",
                )
            self.nodes[node.id] = node

    def __getitem__(self, id: str) -> AtlasNode:
        return self.nodes[id]

    def __contains__(self, id: object) -> bool:
        return id in self.nodes

    def __iter__(self) -> Iterator[AtlasNode]:
        return iter(self.nodes.values())

    def __len__(self) -> int:
        return len(self.nodes)

    @cached_property
    def _children(self) -> dict[str, list[AtlasNode]]:
        found: dict[str, list[AtlasNode]] = defaultdict(list)
        for node in self:
            for parent in node.parents:
                found[parent].append(node)
        for siblings in found.values():
            siblings.sort(key=lambda n: (n.order, n.id))
        return dict(found)

    @cached_property
    def id(self) -> str:
        """Content hash of the whole map."""
        return content_id([node.model_dump(mode="json") for node in sorted(self, key=lambda n: n.id)])

    @property
    def roots(self) -> list[AtlasNode]:
        return [node for node in self if not node.parents]

    def children(self, id: str, kind: Kind | None = None) -> list[AtlasNode]:
        return [n for n in self._children.get(id, []) if kind is None or n.kind == kind]

    def of_kind(self, kind: Kind) -> list[AtlasNode]:
        return [n for n in self if n.kind == kind]

    def lineage(self, id: str) -> list[AtlasNode]:
        """Root first, along first parents, the node itself last."""
        line = [self.nodes[id]]
        while line[0].parents:
            line.insert(0, self.nodes[line[0].parents[0]])
        return line

    def under(self, ids: Iterable[str]) -> set[str]:
        """The ids and all their descendants."""
        found: set[str] = set()
        waiting = list(ids)
        while waiting:
            id = waiting.pop()
            if id not in found:
                found.add(id)
                waiting.extend(n.id for n in self._children.get(id, []))
        return found
