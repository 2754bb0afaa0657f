"""Reading a DIR: rows as a person reads them, the whole lineage of one row, what was refused and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from seedless.app.folder import JOURNAL, existing
from seedless.app.rows import Lineage, Row, lineage_of
from seedless.app.sampling import differing, matches
from seedless.app.wiring import items_of
from seedless.core import Planned, UserMistake
from seedless.journal.sqlite import SqliteJournal
from seedless.tables.columns import ACCEPTED_SCHEMA, REJECTED_SCHEMA
from seedless.tables.reading import PartFolder
from seedless.tables.report import advice

FEWEST_DIGITS = 4  # of an id that stands for a row


def accepted(folder: Path) -> PartFolder:
    return PartFolder(existing(folder) / "data", ACCEPTED_SCHEMA)


def refused(folder: Path) -> PartFolder:
    return PartFolder(existing(folder) / "rejected", REJECTED_SCHEMA)


def sample(folder: Path, size: int | None, only: Mapping[str, str]) -> list[Row]:
    """Accepted rows that match `only` (column or difficulty -> value): all by id when size is None, else `size` that differ.

    Raises UserMistake for a language that none of the rows is in.
    """
    data = accepted(folder)
    if "language" in only:
        there = sorted({row["language"] for row in data.rows(columns=["language"])})
        if there and only["language"] not in there:
            raise UserMistake(f"no row is in {only['language']!r}", "--lang", f"Languages here: {', '.join(there)}")
    if size is not None:
        return differing(data, size, only)
    return sorted((row for row in data.rows() if matches(row, only)), key=lambda row: str(row["id"]))


@dataclass(frozen=True, slots=True)
class Explanation:
    """One planned row from the map to the table. `row` is None when it was not accepted."""

    planned: Planned
    lineage: Lineage
    row: Row | None


def explain(folder: Path, id: str) -> Explanation:
    """By row id or plan id, or their first digits. Raises UserMistake when none or several begin so."""
    journal_path = existing(folder) / JOURNAL
    if not journal_path.is_file():
        raise UserMistake("has no journal, so lineage is lost", str(folder), "`seedless show` still reads its rows")
    id = id.lower()
    if len(id) < FEWEST_DIGITS:
        raise UserMistake(f"id {id!r} is too short", "ID", f"Give at least {FEWEST_DIGITS} digits")
    rows = [row for row in accepted(folder).rows() if row["id"].startswith(id) or row["plan_id"].startswith(id)]
    if len(rows) > 1:
        raise UserMistake(f"{len(rows)} rows begin with {id!r}", "ID", "Give more digits")
    journal = SqliteJournal.read(journal_path, items_of("glan"))
    wanted = rows[0]["plan_id"] if rows else id
    found = [planned for planned in journal.planned() if planned.plan.id.startswith(wanted)]
    if len(found) != 1:
        what = f"{len(found)} planned rows begin with {id!r}" if found else f"no row or planned row begins with {id!r}"
        raise UserMistake(what, "ID", "`seedless show` and `seedless rejected` print ids")
    planned = found[0]
    lineage = lineage_of(journal, planned.node) if planned.node else Lineage((), ())
    return Explanation(planned, lineage, rows[0] if rows else None)


@dataclass(frozen=True, slots=True)
class Refusals:
    """Refused rows by reason, most frequent first, each with what to change and examples."""

    counts: list[tuple[str, int, str]]
    examples: dict[str, list[Row]]


def rejected(folder: Path, *, reason: str | None = None, size: int = 2) -> Refusals:
    """What was refused in DIR. Raises UserMistake for a reason that no row has."""
    counts: Counter[str] = Counter()
    examples: dict[str, list[Row]] = {}
    for row in refused(folder).rows():
        counts[row["reason"]] += 1
        if reason in (None, row["reason"]) and len(kept := examples.setdefault(row["reason"], [])) < size:
            kept.append(row)
    if reason is not None and reason not in counts:
        raise UserMistake(
            f"no row was refused for {reason!r}", "--reason", f"Reasons here: {', '.join(sorted(counts)) or 'none'}"
        )
    ranked = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    return Refusals([(r, n, advice(r)) for r, n in ranked if reason in (None, r)], examples)


def facts(found: Explanation) -> dict[str, Any]:
    """The explanation as JSON data: row, plan, nodes with their verdicts, calls with the replies as they came."""
    plan = found.planned
    return {
        "row": found.row,
        "planned": {**plan.plan.model_dump(mode="json"), "round": plan.round, "position": plan.position, "state": plan.state},
        "refused": {"reason": plan.reason, "check": plan.check, "detail": plan.detail} if plan.reason else None,
        "nodes": [
            {"id": n.id, "kind": n.kind, "verdicts": [{"check": v.check, "decision": v.decision, "reason": v.reason,
             "detail": v.detail, "score": v.score, **v.evidence} for v in n.verdicts]}
            for n in reversed(found.lineage.nodes)
        ],
        "calls": [
            {"key": c.key, "role": c.role, "model": c.model, "replied_model": c.reply.model_version, "prompt": c.prompt_id,
             "prompt_version": c.prompt_version, "tokens_in": c.reply.usage.tokens_in, "tokens_out": c.reply.usage.tokens_out,
             "cost_usd": c.reply.cost_usd, "finish": c.reply.finish, "reply": c.reply.text}
            for c in found.lineage.calls
        ],
    }  # fmt: skip
