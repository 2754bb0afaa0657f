"""The doors between rooms: whoever keeps one of these contracts can take the place of what we ship."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from seedless.core.calls import Call, ModelKind, Reply, Request
from seedless.core.items import Plan
from seedless.core.nodes import Node, Planned, Round, Settlement


class Model(Protocol):
    """A way to get replies. Wrappers (retry, pace, budget) keep the same contract around another Model."""

    @property
    def name(self) -> str: ...

    @property
    def kind(self) -> ModelKind: ...

    async def complete(self, request: Request) -> Reply:
        """Answer, or raise ProviderFailed."""
        ...


@dataclass(frozen=True, slots=True)
class CallTotals:
    """Paid calls so far, per role; tokens over all roles; cost is None when any price is unknown."""

    calls: Mapping[str, int]
    tokens_in: int
    tokens_out: int
    cost_usd: float | None
    repeated: int = 0  # calls made by nodes that had died with an earlier process: an upper bound on calls paid twice


class Journal(Protocol):
    """What survives a kill: calls, and the tree of nodes with the planned rows under it.

    Every coroutine returns when its change is durable; each is one transaction. Raises DiskFull, JournalDamaged.
    Reads see all that was made durable before them.
    """

    def meta(self, name: str) -> str | None: ...

    async def remember(self, **meta: str) -> None: ...

    # calls
    def recall(self, key: str) -> Reply | None: ...

    async def record(self, call: Call) -> None: ...

    # nodes: planted -> claimed -> (parked -> judged) -> settled
    async def plant(self, round: Round, plans: Sequence[Plan], roots: Sequence[Node]) -> None:
        """Open a round: its record, its planned rows (in plan order, from round.first) and its root nodes, at once."""
        ...

    async def claim(self, limit: int) -> list[Node]:
        """Up to `limit` open nodes, deepest first, then plan order; they are this process's until parked, released, settled."""
        ...

    async def park(self, node: Node) -> None:
        """Set a claimed node aside with node.verdicts until its turn comes; parked nodes are never claimed."""
        ...

    async def judge(self, node: Node) -> None:
        """Its ordered checks passed: store node.verdicts, reopen it in phase "grow"; its plans count as judged."""
        ...

    async def release(self, nodes: Sequence[Node]) -> None:
        """Give claimed nodes back unharmed (an orderly stop is no death)."""
        ...

    async def settle(self, settlement: Settlement) -> None:
        """End a node. rejected/failed/review settle every planned row still open under it; a leaf makes its row `done`."""
        ...

    async def reopen(self) -> int:
        """At start: nodes a lost process had claimed are open again with one more death. Returns how many."""
        ...

    # what was published
    async def publish(self, sink: str, part: str, plan_ids: Sequence[str]) -> None:
        """Note that `part` of `sink` ("data", "rejected") is on disk; in "data" its rows become accepted."""
        ...

    def parts(self, sink: str) -> list[str]: ...

    # reading
    def rounds(self) -> list[Round]: ...

    def planned(self, *, round: int | None = None, after: int = -1, most: int | None = None) -> Iterator[Planned]:
        """Planned rows with position > `after`, in plan order; with `most`, of the next so many positions only."""
        ...

    def node(self, id: str) -> Node: ...

    def nodes(self, kind: str, *, round: int | None = None) -> Iterator[Node]:
        """All nodes of one kind in plan order, whatever their state."""
        ...

    def parked(self) -> list[Node]: ...

    def lineage(self, id: str) -> list[Node]:
        """The node and its ancestors, leaf first."""
        ...

    def calls_of(self, node_ids: Sequence[str]) -> list[Call]: ...

    def totals(self) -> CallTotals: ...

    async def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a Sink holds after a commit."""

    parts: tuple[str, ...]
    rows: int


class Sink(Protocol):
    """A way to hold rows: append-only, readable at every moment."""

    def write(self, rows: Sequence[dict[str, Any]]) -> None: ...

    def commit(self) -> Snapshot:
        """Make what was written durable and visible, at once or not at all. Raises DiskFull."""
        ...
