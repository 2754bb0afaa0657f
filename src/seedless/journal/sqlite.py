"""The journal of one machine: a SQLite file in WAL mode, one writer thread, reads beside it on the caller's thread."""

# ruff: noqa: S608 - what is put into a statement's text is a constant of this package, values are bound

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import astuple, replace
from pathlib import Path
from typing import Any

from seedless.core import RUN_ALONE_DEATHS, Call, Item, Node, Plan, RecipeFault, Round, Settlement
from seedless.journal import codec, database, endings
from seedless.journal.database import CLAIMED, OPEN, PARKED, PHASES, PLAN_STATES, SETTLED
from seedless.journal.reading import NODE, Row, SqliteReader
from seedless.journal.writer import Result, Work, Writer

MARK = "UPDATE nodes SET state = ? WHERE id = ? AND state = ?"


class SqliteJournal(SqliteReader):
    """core.Journal on a file; make one with `open` or `read`."""

    def __init__(
        self, db: sqlite3.Connection, path: Path, items: Sequence[type[Item]], *, writing: sqlite3.Connection | None
    ) -> None:
        super().__init__(db, path, items)
        self._writer = Writer(writing, path) if writing is not None else None

    @classmethod
    def open(cls, path: Path, items: Sequence[type[Item]], *, max_pages: int | None = None) -> SqliteJournal:
        """Open or make the journal of a run; `items` are the recipe's kinds, `max_pages` x 4 KiB the most it may grow to.

        Raises JournalDamaged (not ours, torn, of a newer version), DiskFull, UserMistake (no such folder).
        """
        writing = database.open_for_writing(path, max_pages)
        return cls(database.open_for_reading(path), path, items, writing=writing)

    @classmethod
    def read(cls, path: Path, items: Sequence[type[Item]]) -> SqliteJournal:
        """Look only, while another process may be writing or after one was killed. Raises as `open` does."""
        return cls(database.open_for_reading(path), path, items, writing=None)

    @property
    def commits(self) -> int:
        """Transactions committed since it was opened: how well operations are grouped."""
        return self._writer.commits if self._writer else 0

    async def remember(self, **meta: str) -> None:
        rows = list(meta.items())
        await self._write(lambda db: _many(db, "INSERT OR REPLACE INTO meta VALUES (?, ?)", rows))

    async def record(self, call: Call) -> None:
        """A key is recorded once: a second time raises RecipeFault, for its first reply may have been used."""
        reply, usage = call.reply, call.reply.usage
        paid = (usage.tokens_in, usage.tokens_out, reply.cost_usd, reply.latency_s, reply.finish, call.deaths, reply.text)
        about = (call.key, call.node_id, call.role, call.model, call.prompt_id, call.prompt_version)
        row = (*about, reply.kind, reply.model_version, *paid)
        await self._write(lambda db: _many(db, f"INSERT INTO calls VALUES ({_marks(row)})", [row]))
        self._recent.called(call)

    async def plant(self, round: Round, plans: Sequence[Plan], roots: Sequence[Node]) -> None:
        endings.check_round(round, plans)
        shared: codec.Shared = {}
        bodies = [codec.share_plan(plan, shared) for plan in plans]
        rows = [(round.first + i, plan.id, round.number, bodies[i]) for i, plan in enumerate(plans)]
        nodes = [self._node_row(node, shared) for node in roots]
        opened = (round.number, round.target, codec.wanted_as_json(round.wanted), round.first, round.size, round.quotas)

        def work(db: sqlite3.Connection) -> None:
            _many(db, "INSERT INTO rounds VALUES (?, ?, ?, ?, ?, ?)", [opened])
            _share(db, shared)
            _many(db, "INSERT INTO plans (position, plan_id, round, body) VALUES (?, ?, ?, ?)", rows)
            _plant(db, nodes, "INSERT")

        await self._write(work)

    async def claim(self, limit: int) -> list[Node]:
        def work(db: sqlite3.Connection) -> list[Row]:
            sql = f"SELECT {NODE} FROM nodes WHERE state = {OPEN} AND state < 3 ORDER BY depth DESC, ord, id LIMIT ?"
            rows: list[Row] = []
            for row in db.execute(sql, (limit,)).fetchall():
                deadly = row[10] >= RUN_ALONE_DEATHS
                if not (deadly and rows):
                    rows.append(row)
                if deadly:
                    break
            _many(db, MARK, [(CLAIMED, row[0], OPEN) for row in rows])
            return rows

        claiming = self._submit(work)
        try:
            rows = await asyncio.shield(claiming)
        except asyncio.CancelledError:
            # Nobody will work on what was just claimed: give it back, or a stop would count as a death.
            lost = [row[0] for row in await claiming]
            await self._write(lambda db: _many(db, MARK, [(OPEN, id, CLAIMED) for id in lost]))
            raise
        nodes = [self._node(row) for row in rows]
        self._recent.claimed(nodes)
        return nodes

    async def park(self, node: Node) -> None:
        verdicts = codec.as_json(node.verdicts)
        sql = f"UPDATE nodes SET state = {PARKED}, verdicts = ? WHERE id = ? AND state = {CLAIMED}"
        await self._write(lambda db: _one(db, sql, (verdicts, node.id), endings.wrong_state(node.id, "parked", "claimed")))

    async def judge(self, node: Node) -> None:
        verdicts, plan_ids = codec.as_json(node.verdicts), node.item.plan_ids
        grow = PHASES.index("grow")
        sql = f"UPDATE nodes SET state = {OPEN}, phase = {grow}, judged = 1, verdicts = ? WHERE id = ? AND state = {PARKED}"

        def work(db: sqlite3.Connection) -> None:
            _one(db, sql, (verdicts, node.id), endings.wrong_state(node.id, "judged", "parked"))
            _many(db, "UPDATE plans SET judged = 1 WHERE plan_id = ?", [(id,) for id in plan_ids])

        await self._write(work)

    async def release(self, nodes: Sequence[Node]) -> None:
        ids = [node.id for node in nodes]

        def work(db: sqlite3.Connection) -> None:
            for id in ids:
                _one(db, MARK, (OPEN, id, CLAIMED), endings.wrong_state(id, "released", "claimed"))

        await self._write(work)

    async def settle(self, settlement: Settlement) -> None:
        endings.check_children(settlement)
        node, ends = settlement.node, endings.plan_ends(settlement)
        shared: codec.Shared = {}
        children = [self._node_row(child, shared) for child in settlement.children]
        leaves = [self._leaf_row(leaf, shared) for leaf in settlement.leaves]
        ended = (codec.as_json(settlement.verdicts), codec.as_json(settlement.outcome), node.id)

        def work(db: sqlite3.Connection) -> None:
            state: list[Row] = db.execute("SELECT state FROM nodes WHERE id = ?", (node.id,)).fetchall()
            if state not in ([(CLAIMED,)], [(PARKED,)]):
                raise endings.wrong_state(node.id, "settled", "claimed or parked")
            judged = int(state == [(PARKED,)])  # its ordered checks have spoken: nothing else ends a parked node
            sql = f"UPDATE nodes SET state = {SETTLED}, judged = judged OR {judged}, verdicts = ?, outcome = ? WHERE id = ?"
            db.execute(sql, ended)
            _share(db, shared)
            _plant(db, children, "INSERT OR IGNORE")  # a child that exists is not planted twice
            _many(db, f"INSERT INTO nodes ({NODE}, state, outcome) VALUES ({_marks(leaves[0])})", leaves) if leaves else None
            _end_plans(db, ends, judged)

        await self._write(work)
        self._recent.settled(settlement)

    async def reopen(self) -> int:
        sql = f"UPDATE nodes SET state = {OPEN}, deaths = deaths + 1 WHERE state = {CLAIMED} AND state < 3"
        return await self._write(lambda db: db.execute(sql).rowcount)

    async def publish(self, sink: str, part: str, plan_ids: Sequence[str]) -> None:
        ids = list(plan_ids)

        def work(db: sqlite3.Connection) -> None:
            _many(db, "INSERT OR IGNORE INTO parts (sink, part, rows) VALUES (?, ?, ?)", [(sink, part, len(ids))])
            if sink == "data":
                for id in ids:
                    _accept(db, id)

        await self._write(work)

    async def close(self) -> None:
        """Commit what waits; the file then needs no WAL beside it. A second call does nothing."""
        self._db.close()
        if self._writer is not None:
            await self._writer.close()

    def _submit(self, work: Work[Result]) -> asyncio.Future[Result]:
        if self._writer is None:
            raise RecipeFault(f"{self._path} was opened for reading only")
        return self._writer.submit(work)

    async def _write(self, work: Work[Result]) -> Result:
        return await self._submit(work)

    def _leaf_row(self, leaf: Settlement, shared: codec.Shared) -> Row:
        ended = replace(leaf.node, verdicts=leaf.verdicts)
        return (*self._node_row(ended, shared), SETTLED, codec.as_json(leaf.outcome))

    def _node_row(self, node: Node, shared: codec.Shared) -> Row:
        body, points_to = self._codec.encode(node.item)
        shared.update(points_to)
        place = (node.id, node.parent, node.root, node.depth, node.order, node.round, node.kind, body)
        return (*place, PHASES.index(node.phase), int(node.judged), node.deaths, codec.as_json(node.verdicts))


def _plant(db: sqlite3.Connection, rows: Sequence[Row], insert: str) -> None:
    _many(db, f"{insert} INTO nodes ({NODE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)


def _share(db: sqlite3.Connection, shared: codec.Shared) -> None:
    _many(db, "INSERT OR IGNORE INTO shared VALUES (?, ?)", shared.items())


def _end_plans(db: sqlite3.Connection, ends: Sequence[endings.PlanEnd], judged: int) -> None:
    sql = (
        "UPDATE plans SET state = ?, judged = judged OR ?, node = ?, kind = ?, reason = ?, check_name = ?, detail = ? "
        f"WHERE plan_id = ? AND state = {PLAN_STATES.index('open')}"
    )
    for end in ends:
        id, state, *told = astuple(end)
        changed = db.execute(sql, (PLAN_STATES.index(state), judged, *told, id)).rowcount
        if changed == 0 and state == "done":
            raise endings.already_ended(id, _plan_state(db, id))


def _accept(db: sqlite3.Connection, id: str) -> None:
    state = _plan_state(db, id)
    if state not in ("done", "accepted"):
        raise endings.not_done(id, state)
    db.execute("UPDATE plans SET state = ? WHERE plan_id = ?", (PLAN_STATES.index("accepted"), id))


def _plan_state(db: sqlite3.Connection, id: str) -> str:
    row = db.execute("SELECT state FROM plans WHERE plan_id = ?", (id,)).fetchone()
    return PLAN_STATES[row[0]] if row else "unknown"


def _many(db: sqlite3.Connection, sql: str, rows: Iterable[Row]) -> None:
    db.executemany(sql, rows)


def _one(db: sqlite3.Connection, sql: str, values: tuple[Any, ...], otherwise: RecipeFault) -> None:
    if db.execute(sql, values).rowcount != 1:
        raise otherwise


def _marks(row: Row) -> str:
    return ", ".join("?" * len(row))
