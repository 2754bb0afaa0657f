"""The publisher: walks the plan in order, a step behind the frontier, and turns settled rows into parts on disk.

Accepted are, per cell, the first wanted rows in plan order; what finishes beyond is surplus and is used first when the target
grows. A row is judged here only when every earlier planned row is settled, so workers and kills cannot change which rows
are accepted.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from seedless.app.rows import Row, accepted_row, refused_row
from seedless.core import Cell, Journal, Planned, UserMistake
from seedless.tables.parquet import Parts, is_due

REFUSED = frozenset({"rejected", "review", "failed"})


@dataclass
class Publisher:
    """One DIR's tables. `clock` is in seconds, for the rule that a part is due after a minute."""

    journal: Journal
    data: Parts
    refused: Parts
    recipe: str
    clock: Callable[[], float]
    wanted: Mapping[Cell, int] = field(default_factory=dict)
    accepted: Counter[Cell] = field(default_factory=Counter)
    surplus: list[Planned] = field(default_factory=list)
    cursor: int = -1  # every planned row up to here has been judged
    settled: set[int] = field(default_factory=set)  # positions beyond the cursor that have ended
    pending: dict[str, Row] = field(default_factory=dict)  # plan id -> row for the next part of `data`
    pending_refused: dict[str, Row] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)  # plan ids that a part of `refused` holds
    waited_since: float = 0.0

    async def recover(self) -> None:
        """Make journal and tables agree after a kill: what is in a part on disk counts as published, what is not is not."""
        known, on_disk = set(self.journal.parts("data")), set[str]()
        for part in self.data.parts():
            ids = self.data.column(part, "plan_id")
            if not on_disk.isdisjoint(ids):
                raise UserMistake("repeats rows of other parts", str(self.data.folder / part), "Remove the copy")
            on_disk.update(ids)
            if part not in known:
                await self.journal.publish("data", part, ids)
        self.told = {id for part in self.refused.parts() for id in self.refused.column(part, "plan_id")}
        for row in self.journal.planned():
            if row.state != "open":
                self.settled.add(row.position)
            if row.state == "accepted":
                self.accepted[row.plan.cell] += 1
                if row.plan.id not in on_disk:  # somebody removed a part: its rows are made again from the journal
                    self.write(row)
        await self.flush()

    def aim(self, wanted: Mapping[Cell, int]) -> None:
        """From now on these many rows per cell are wanted; surplus goes first."""
        self.wanted = wanted
        kept, self.surplus = self.surplus, []
        for row in kept:
            self.judge(row)

    @property
    def missing(self) -> int:
        """Accepted rows still wanted."""
        return sum(max(0, n - self.accepted[cell]) for cell, n in self.wanted.items())

    def note(self, positions: Iterable[int]) -> bool:
        """These planned rows have ended. True when the publisher can move."""
        self.settled.update(p for p in positions if p > self.cursor)
        return self.cursor + 1 in self.settled

    async def advance(self) -> None:
        """Judge everything up to the first planned row still open, and write a part when one is due."""
        for row in self.journal.planned(after=self.cursor, most=self.ready()):
            self.cursor = row.position
            self.settled.discard(row.position)
            if row.state == "done":
                self.judge(row)
            elif row.state in REFUSED and row.plan.id not in self.told:
                self.pending_refused[row.plan.id] = refused_row(self.journal, row)
        waited_s = self.clock() - self.waited_since
        due = is_due(len(self.pending), self.data.written, waited_s)
        if due or is_due(len(self.pending_refused), self.refused.written, waited_s) or not self.missing:
            await self.flush()

    def ready(self) -> int:
        """Planned rows beyond the cursor that have ended, up to the first that has not."""
        end = self.cursor + 1
        while end in self.settled:
            end += 1
        return end - self.cursor - 1

    def judge(self, row: Planned) -> None:
        cell = row.plan.cell
        if self.accepted[cell] < self.wanted.get(cell, 0):
            self.accepted[cell] += 1
            self.write(row)
        else:
            self.surplus.append(row)

    def write(self, row: Planned) -> None:
        self.pending[row.plan.id] = accepted_row(self.journal, row, self.recipe)

    async def flush(self) -> None:
        """Make what is pending readable: first the part, then the journal's note of it.

        Rows leave `pending` before the first await: whoever flushes again after a failure writes none of them twice, and the
        next start finds those that reached no part.
        """
        rows, self.pending = self.pending, {}
        refused, self.pending_refused = self.pending_refused, {}
        self.told.update(refused)
        await self.put("data", self.data, rows)
        await self.put("rejected", self.refused, refused)
        self.waited_since = self.clock()

    async def put(self, name: str, sink: Parts, rows: Mapping[str, Row]) -> None:
        if rows:
            sink.write(list(rows.values()))
            held = await asyncio.to_thread(sink.commit)
            await self.journal.publish(name, held.parts[-1], list(rows))

    async def finish(self) -> None:
        """At an ending: everything judged is on disk, and so is what was refused beyond the last judged row.

        At the target, what had finished beyond it is surplus; at any other ending it waits for the rows before it.
        """
        await self.advance()
        await self.flush()
        tail = [refused_row(self.journal, row) for row in self.surplus]
        for row in self.journal.planned(after=self.cursor):
            ended = row.state in REFUSED or (row.state == "done" and not self.missing)
            if ended and row.plan.id not in self.told:
                tail.append(refused_row(self.journal, row))
        self.refused.replace_tail(tail)
