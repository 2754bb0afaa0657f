"""What can be read from a journal file, page by page, while a writer goes on; `SqliteJournal` adds the writing."""

# ruff: noqa: S608 - what is put into a statement's text is a constant of this package, values are bound

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from seedless.core import Call, CallTotals, Item, Node, Outcome, Plan, Planned, RecipeFault, Reply, Round, Usage, UserMistake
from seedless.journal import codec, database
from seedless.journal.recent import Recent

PAGE = 500  # rows held at once while streaming

NODE = "id, parent, root, depth, ord, round, kind, body, phase, judged, deaths, verdicts"
CALL = "key, node_id, role, model, prompt_id, prompt_version, deaths"
REPLY = "text, kind, model_version, tokens_in, tokens_out, cost_usd, latency_s, finish"

ABOVE = ", ".join(f"nodes.{column}" for column in NODE.split(", "))
LINEAGE = (
    f"WITH RECURSIVE line AS (SELECT {NODE}, 0 AS up FROM nodes WHERE id = ? UNION ALL "
    f"SELECT {ABOVE}, up + 1 FROM nodes JOIN line ON nodes.id = line.parent) SELECT {NODE} FROM line ORDER BY up"
)

Row = tuple[Any, ...]


class SqliteReader:
    """The reading half of core.Journal. Every statement ends before its rows are used: no old snapshot is kept open."""

    def __init__(self, db: sqlite3.Connection, path: Path, items: Sequence[type[Item]]) -> None:
        self._db, self._path = db, path
        self._codec = codec.ItemCodec(items, self._shared_body)
        last = self._rows("SELECT coalesce(max(number), -1) FROM rounds")
        self._recent = Recent(after_round=last[0][0])

    def meta(self, name: str) -> str | None:
        rows = self._rows("SELECT value FROM meta WHERE name = ?", name)
        return rows[0][0] if rows else None

    def recall(self, key: str) -> Reply | None:
        rows = self._rows(f"SELECT {CALL}, {REPLY} FROM calls WHERE key = ?", key)
        if not rows:
            return None
        call = _call(rows[0])
        self._recent.called(call)
        return call.reply

    def parts(self, sink: str) -> list[str]:
        """In the order in which they were published."""
        return [part for (part,) in self._rows("SELECT part FROM parts WHERE sink = ? ORDER BY number", sink)]

    def rounds(self) -> list[Round]:
        rows = self._rows("SELECT number, target, wanted, first, size, quotas FROM rounds ORDER BY number")
        return [Round(number, target, codec.wanted_from(wanted), *rest) for number, target, wanted, *rest in rows]

    def planned(self, *, round: int | None = None, after: int = -1, most: int | None = None) -> Iterator[Planned]:
        last = 2**62 if most is None else after + most
        if round is not None:
            bounds = self._rows("SELECT first, first + size - 1 FROM rounds WHERE number = ?", round)
            if not bounds:
                return
            after, last = max(after, bounds[0][0] - 1), min(last, bounds[0][1])
        while rows := self._rows(
            "SELECT shared.body, round, position, state, judged, node, kind, reason, check_name, detail FROM plans "
            "JOIN shared ON shared.hash = plans.body WHERE position > ? AND position <= ? ORDER BY position LIMIT ?",
            after,
            last,
            PAGE,
        ):
            for body, number, position, state, judged, *settled in rows:
                plan = Plan.model_validate_json(body)
                yield Planned(plan, number, position, database.PLAN_STATES[state], bool(judged), *settled)
            after = rows[-1][2]

    def node(self, id: str) -> Node:
        """Raises UserMistake when there is none."""
        rows = self._rows(f"SELECT {NODE} FROM nodes WHERE id = ?", id)
        if not rows:
            raise no_node(id, self._path)
        return self._node(rows[0])

    def nodes(self, kind: str, *, round: int | None = None) -> Iterator[Node]:
        last: tuple[int, int, str] = (-1, -1, "")
        while rows := self._rows(
            f"SELECT {NODE} FROM nodes WHERE kind = ? AND (ord, depth, id) > (?, ?, ?) AND (? IS NULL OR round = ?) "
            "ORDER BY ord, depth, id LIMIT ?",
            kind,
            *last,
            round,
            round,
            PAGE,
        ):
            nodes = [self._node(row) for row in rows]
            yield from nodes
            last = (nodes[-1].order, nodes[-1].depth, nodes[-1].id)

    def parked(self) -> list[Node]:
        """In plan order."""
        rows = self._rows(f"SELECT {NODE} FROM nodes WHERE state = {database.PARKED} AND state < 3 ORDER BY ord, depth, id")
        return [self._node(row) for row in rows]

    def outcome_of(self, id: str) -> Outcome | None:
        """How a node ended; None while it has not."""
        rows = self._rows("SELECT outcome FROM nodes WHERE id = ?", id)
        return codec.outcome_from(rows[0][0]) if rows and rows[0][0] else None

    def lineage(self, id: str) -> list[Node]:
        if line := self._recent.lineage(id):
            return line
        rows = self._rows(LINEAGE, id)
        if not rows:
            raise no_node(id, self._path)
        return [self._node(row) for row in rows]

    def calls_of(self, node_ids: Sequence[str]) -> list[Call]:
        """In the order of `node_ids`; the calls of one node by key, for they were made at once."""
        ids = list(dict.fromkeys(node_ids))
        if (calls := self._recent.calls_of(ids)) is not None:
            return calls
        marks = ", ".join("?" * len(ids))
        rows = self._rows(f"SELECT {CALL}, {REPLY} FROM calls WHERE node_id IN ({marks}) ORDER BY key", *ids)
        return sorted((_call(row) for row in rows), key=lambda call: ids.index(call.node_id))

    def totals(self) -> CallTotals:
        rows = self._rows(
            "SELECT role, count(*), sum(tokens_in), sum(tokens_out), total(cost_usd), count(cost_usd), sum(deaths > 0) "
            "FROM calls GROUP BY role ORDER BY role"
        )
        known = all(calls == priced for _, calls, _, _, _, priced, _ in rows)
        cost_usd = sum((row[4] for row in rows), 0.0) if known else None
        tokens_in, tokens_out, repeated = (sum(row[column] for row in rows) for column in (2, 3, 6))
        return CallTotals({row[0]: row[1] for row in rows}, tokens_in, tokens_out, cost_usd, repeated)

    def _rows(self, sql: str, *values: Any) -> list[Row]:
        try:
            return self._db.execute(sql, values).fetchall()
        except sqlite3.ProgrammingError as error:
            raise RecipeFault(f"the journal was closed, or is read from another thread ({error})") from error
        except sqlite3.Error as error:
            raise database.failure(error, self._path) from error

    def _shared_body(self, key: str) -> str:
        rows = self._rows("SELECT body FROM shared WHERE hash = ?", key)
        if not rows:
            raise database.damaged(self._path)
        body: str = rows[0][0]
        return body

    def _node(self, row: Row) -> Node:
        id, parent, root, depth, order, round, kind, body, phase, judged, deaths, verdicts = row
        item = self._codec.decode(kind, body)
        said = codec.verdicts_from(verdicts)
        return Node(id, parent, root, depth, order, round, item, database.PHASES[phase], bool(judged), deaths, said)


def no_node(id: str, path: Path) -> UserMistake:
    return UserMistake(f"there is no node {id}", str(path))


def _reply(row: Row) -> Reply:
    text, kind, model_version, tokens_in, tokens_out, cost_usd, latency_s, finish = row
    return Reply(text, kind, model_version, Usage(tokens_in, tokens_out), cost_usd, latency_s, finish)


def _call(row: Row) -> Call:
    key, node_id, role, model, prompt_id, prompt_version, deaths, *reply = row
    return Call(key, node_id, role, model, prompt_id, prompt_version, _reply(tuple(reply)), deaths)
