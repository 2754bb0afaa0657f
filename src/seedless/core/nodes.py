"""The durable tree: Nodes carry Items, Rounds group them, Settlements end them. The journal keeps all three."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from seedless.core.ids import content_id
from seedless.core.items import Cell, Item, Plan
from seedless.core.verdicts import Dropped, Outcome, Verdict

Phase = Literal["check", "grow"]
PlanState = Literal["open", "done", "accepted", "rejected", "review", "failed"]

PLANS = {"plan", "planned"}  # fields of items that hold planned rows
RUN_ALONE_DEATHS = 2  # a node lost this often with its process is handed out alone (schema.md §1, lost_thrice)


@dataclass(frozen=True, slots=True)
class Node:
    """One item of work. `order` is the plan position of its first planned row; claims go deepest first, then by order."""

    id: str
    parent: str | None
    root: str
    depth: int
    order: int
    round: int
    item: Item
    phase: Phase = "check"
    judged: bool = False  # its ordered checks have spoken
    deaths: int = 0  # processes lost while this node was claimed
    verdicts: tuple[Verdict, ...] = ()

    @property
    def kind(self) -> str:
        return type(self.item).__name__

    def with_verdicts(self, *verdicts: Verdict) -> Node:
        return replace(self, verdicts=(*self.verdicts, *verdicts))


def node_id(parent: str | None, item: Item) -> str:
    """Order-free: siblings of equal content are one node, and a re-run stage finds the children it made before.

    A planned row is named by its id, which is hashed from all that it asks for.
    """
    own = item.model_dump(mode="json", exclude=PLANS)
    return content_id("node", parent, type(item).__name__, item.plan_ids, own)


def root_node(item: Item, *, order: int, round: int) -> Node:
    id = node_id(None, item)
    return Node(id, None, id, 0, order, round, item)


def child_node(parent: Node, item: Item, order: int) -> Node:
    return Node(node_id(parent.id, item), parent.id, parent.root, parent.depth + 1, order, parent.round, item)


@dataclass(frozen=True, slots=True)
class Round:
    """What was planned together. `wanted` is the accepted rows per cell that end the run at `target` under `quotas`."""

    number: int
    target: int
    wanted: Mapping[Cell, int]
    first: int  # plan position of its first planned row
    size: int  # planned rows
    quotas: str = "{}"  # canonical JSON of the user's quotas

    @property
    def end(self) -> int:
        """The plan position behind its last planned row: where the next round begins."""
        return self.first + self.size


@dataclass(frozen=True, slots=True)
class Settlement:
    """The end of one node: its outcome, its children and the plans it dropped, all in one transaction.

    `leaves` are children that were judged where they were made: planted and ended with their parent.
    """

    node: Node
    outcome: Outcome
    children: tuple[Node, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    verdicts: tuple[Verdict, ...] = ()  # all verdicts on the node, for explain and for the row's columns
    leaves: tuple[Settlement, ...] = ()


@dataclass(frozen=True, slots=True)
class Planned:
    """A planned row as it stands. `node` is where it was settled: the leaf of a finished row, or where it was refused."""

    plan: Plan
    round: int
    position: int
    state: PlanState
    judged: bool = False  # its question has had its turn in the ordered checks
    node: str | None = None
    kind: str = "plan"  # plan, question or example: what was refused
    reason: str = ""
    check: str = ""
    detail: str = ""
