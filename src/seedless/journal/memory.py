"""The journal in dicts, for tests and for planning: the same contract, gone with the process."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from heapq import nsmallest
from math import fsum

from seedless.core import (
    RUN_ALONE_DEATHS,
    Call,
    CallTotals,
    Item,
    Node,
    Outcome,
    Plan,
    Planned,
    RecipeFault,
    Reply,
    Round,
    Settlement,
    UserMistake,
)
from seedless.journal import codec, endings


@dataclass(slots=True)
class _Entry:
    node: Node
    state: str = "open"  # open, claimed, parked, settled
    outcome: Outcome | None = None


class MemoryJournal:
    """core.Journal without a disk. Each change is checked whole before any of it is made."""

    def __init__(self, items: Sequence[type[Item]]) -> None:
        self._classes = {cls.__name__: cls for cls in items}
        self._meta: dict[str, str] = {}
        self._calls: dict[str, Call] = {}
        self._rounds: dict[int, Round] = {}
        self._plans: dict[int, Planned] = {}  # by position
        self._positions: dict[str, int] = {}
        self._entries: dict[str, _Entry] = {}
        self._open: set[str] = set()
        self._parts: dict[tuple[str, str], int] = {}

    def meta(self, name: str) -> str | None:
        return self._meta.get(name)

    async def remember(self, **meta: str) -> None:
        self._meta.update(meta)

    def recall(self, key: str) -> Reply | None:
        call = self._calls.get(key)
        return call.reply if call else None

    async def record(self, call: Call) -> None:
        """A key is recorded once: a second time raises RecipeFault, for its first reply may have been used."""
        if call.key in self._calls:
            raise RecipeFault(f"call {call.key} was recorded twice")
        self._calls[call.key] = call

    async def plant(self, round: Round, plans: Sequence[Plan], roots: Sequence[Node]) -> None:
        endings.check_round(round, plans)
        positions = range(round.first, round.first + round.size)
        ids = [plan.id for plan in plans] + [node.id for node in roots]
        known = any(id in self._positions or id in self._entries for id in ids) or len(set(ids)) < len(ids)
        if known or round.number in self._rounds or any(position in self._plans for position in positions):
            raise RecipeFault(f"round {round.number} was planted twice")
        for node in roots:
            codec.check_kind(node.item, self._classes)
        self._rounds[round.number] = round
        for position, plan in zip(positions, plans, strict=True):
            self._plans[position] = Planned(plan, round.number, position, "open")
            self._positions[plan.id] = position
        self._add(roots)

    async def claim(self, limit: int) -> list[Node]:
        taken: list[Node] = []
        for _, node in nsmallest(limit, ((_claim_order(self._entries[id].node), self._entries[id].node) for id in self._open)):
            deadly = node.deaths >= RUN_ALONE_DEATHS
            if not (deadly and taken):
                taken.append(node)
            if deadly:
                break
        for node in taken:
            self._entries[node.id].state = "claimed"
            self._open.discard(node.id)
        return taken

    async def park(self, node: Node) -> None:
        entry = self._require(node.id, "parked", "claimed")
        entry.state, entry.node = "parked", replace(entry.node, verdicts=node.verdicts)

    async def judge(self, node: Node) -> None:
        entry = self._require(node.id, "judged", "parked")
        entry.node = replace(entry.node, verdicts=node.verdicts, phase="grow", judged=True)
        self._reopen(entry)
        for id in node.item.plan_ids:
            if (position := self._positions.get(id)) is not None:
                self._plans[position] = replace(self._plans[position], judged=True)

    async def release(self, nodes: Sequence[Node]) -> None:
        for entry in [self._require(node.id, "released", "claimed") for node in nodes]:
            self._reopen(entry)

    async def settle(self, settlement: Settlement) -> None:
        endings.check_children(settlement)
        ends = endings.plan_ends(settlement)
        for child in (*settlement.children, *(leaf.node for leaf in settlement.leaves)):
            codec.check_kind(child.item, self._classes)
        entry = self._require(settlement.node.id, "settled", "claimed", "parked")
        dropped = {end.plan_id for end in ends if end.state != "done"}
        for end in ends:
            state = self._plan_state(end.plan_id)
            if end.state == "done" and (state != "open" or end.plan_id in dropped):
                raise endings.already_ended(end.plan_id, state)
        judged = entry.state == "parked"  # its ordered checks have spoken: nothing else ends a parked node
        entry.node = replace(entry.node, verdicts=settlement.verdicts, judged=entry.node.judged or judged)
        entry.state, entry.outcome = "settled", settlement.outcome
        self._add(settlement.children)
        for leaf in settlement.leaves:
            self._entries[leaf.node.id] = _Entry(replace(leaf.node, verdicts=leaf.verdicts), "settled", leaf.outcome)
        for end in ends:
            self._end_plan(end, judged)

    async def reopen(self) -> int:
        claimed = [entry for entry in self._entries.values() if entry.state == "claimed"]
        for entry in claimed:
            entry.node = replace(entry.node, deaths=entry.node.deaths + 1)
            self._reopen(entry)
        return len(claimed)

    async def publish(self, sink: str, part: str, plan_ids: Sequence[str]) -> None:
        if sink == "data":
            for id in plan_ids:
                if self._plan_state(id) not in ("done", "accepted"):
                    raise endings.not_done(id, self._plan_state(id))
            for id in plan_ids:
                position = self._positions[id]
                self._plans[position] = replace(self._plans[position], state="accepted")
        self._parts.setdefault((sink, part), len(plan_ids))

    def parts(self, sink: str) -> list[str]:
        return [part for of_sink, part in self._parts if of_sink == sink]

    def rounds(self) -> list[Round]:
        return [self._rounds[number] for number in sorted(self._rounds)]

    def planned(self, *, round: int | None = None, after: int = -1, most: int | None = None) -> Iterator[Planned]:
        last = None if most is None else after + most
        for position in sorted(self._plans):
            planned = self._plans[position]
            if position > after and (last is None or position <= last) and round in (None, planned.round):
                yield planned

    def node(self, id: str) -> Node:
        """Raises UserMistake when there is none."""
        if id not in self._entries:
            raise UserMistake(f"there is no node {id}")
        return self._entries[id].node

    def nodes(self, kind: str, *, round: int | None = None) -> Iterator[Node]:
        nodes = [entry.node for entry in self._entries.values() if entry.node.kind == kind]
        return iter(sorted((node for node in nodes if round in (None, node.round)), key=_plan_order))

    def parked(self) -> list[Node]:
        """In plan order."""
        return sorted((entry.node for entry in self._entries.values() if entry.state == "parked"), key=_plan_order)

    def outcome_of(self, id: str) -> Outcome | None:
        """How a node ended; None while it has not."""
        return self._entries[id].outcome if id in self._entries else None

    def lineage(self, id: str) -> list[Node]:
        line = [self.node(id)]
        while line[-1].parent is not None:
            line.append(self.node(line[-1].parent))
        return line

    def calls_of(self, node_ids: Sequence[str]) -> list[Call]:
        """In the order of `node_ids`; the calls of one node by key, for they were made at once."""
        calls = sorted(self._calls.values(), key=lambda call: call.key)
        return [call for id in dict.fromkeys(node_ids) for call in calls if call.node_id == id]

    def totals(self) -> CallTotals:
        calls = [self._calls[key] for key in sorted(self._calls)]
        roles = sorted(call.role for call in calls)
        costs = [call.reply.cost_usd for call in calls]
        known = [cost for cost in costs if cost is not None]
        return CallTotals(
            {role: roles.count(role) for role in sorted(set(roles))},
            sum(call.reply.usage.tokens_in for call in calls),
            sum(call.reply.usage.tokens_out for call in calls),
            fsum(known) if len(known) == len(costs) else None,
            sum(call.deaths > 0 for call in calls),
        )

    async def close(self) -> None:
        """Nothing to do: what it knew can still be read."""

    def _add(self, nodes: Sequence[Node]) -> None:
        for node in nodes:
            if node.id not in self._entries:
                self._entries[node.id] = _Entry(node)
                self._open.add(node.id)

    def _reopen(self, entry: _Entry) -> None:
        entry.state = "open"
        self._open.add(entry.node.id)

    def _require(self, id: str, wish: str, *states: str) -> _Entry:
        entry = self._entries.get(id)
        if entry is None or entry.state not in states:
            raise endings.wrong_state(id, wish, " or ".join(states))
        return entry

    def _plan_state(self, id: str) -> str:
        return self._plans[self._positions[id]].state if id in self._positions else "unknown"

    def _end_plan(self, end: endings.PlanEnd, judged: bool) -> None:
        position = self._positions.get(end.plan_id)
        if position is None or self._plans[position].state != "open":
            return
        self._plans[position] = replace(
            self._plans[position],
            state=end.state,
            judged=self._plans[position].judged or judged,
            node=end.node,
            kind=end.kind,
            reason=end.reason,
            check=end.check,
            detail=end.detail,
        )


def _claim_order(node: Node) -> tuple[int, int, str]:
    return (-node.depth, node.order, node.id)


def _plan_order(node: Node) -> tuple[int, int, str]:
    return (node.order, node.depth, node.id)
