"""What this process has just written: a finished row is put together from memory, seldom read back from the file.

Only nodes of rounds that this process planted are remembered: whatever they ask is recorded or recalled before its eyes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from seedless.core import Call, Node, Settlement

MOST = 1_024  # nodes with their calls; those in flight and those waiting for their part


@dataclass(slots=True)
class Known:
    """A node as it is on disk, and all its calls."""

    node: Node
    calls: list[Call]


class Recent:
    """Nodes met last, by id. Told after a change is durable, never before."""

    def __init__(self, after_round: int) -> None:
        self._after_round = after_round
        self._known: dict[str, Known] = {}
        self._unborn: dict[str, list[Call]] = {}  # calls of nodes not yet met

    def claimed(self, nodes: Sequence[Node]) -> None:
        for node in nodes:
            if known := self._known.get(node.id):
                known.node = node
            elif node.round > self._after_round and node.phase == "check" and not node.deaths:
                self._keep(node)

    def called(self, call: Call) -> None:
        """It was recorded now, or recalled now from an earlier life."""
        if known := self._known.get(call.node_id):
            known.calls.append(call)
        else:  # of a leaf that is being judged where it grows: it is planted with its end
            self._unborn.setdefault(call.node_id, []).append(call)
            if len(self._unborn) > MOST:
                del self._unborn[next(iter(self._unborn))]

    def settled(self, settlement: Settlement) -> None:
        if known := self._known.get(settlement.node.id):
            known.node = replace(settlement.node, verdicts=settlement.verdicts)
            for leaf in settlement.leaves:
                self._keep(replace(leaf.node, verdicts=leaf.verdicts))

    def lineage(self, id: str) -> list[Node]:
        """The node and its ancestors, leaf first; empty when one of them is not known."""
        line: list[Node] = []
        above: str | None = id
        while above is not None:
            known = self._known.get(above)
            if known is None:
                return []
            line.append(known.node)
            above = known.node.parent
        return line

    def calls_of(self, ids: Sequence[str]) -> list[Call] | None:
        """In the order of `ids`, those of one node by key; None when one of the nodes is not known."""
        if any(id not in self._known for id in ids):
            return None
        return [call for id in ids for call in sorted(self._known[id].calls, key=lambda call: call.key)]

    def _keep(self, node: Node) -> None:
        self._known[node.id] = Known(node, self._unborn.pop(node.id, []))
        if len(self._known) > MOST:
            del self._known[next(iter(self._known))]
