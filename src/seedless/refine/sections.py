"""The counted sections of the dataset card: balance, coverage, checks, refusals, models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from seedless.core import LEVELS, TASK_TYPES, RunSpec
from seedless.refine.markdown import inline, table
from seedless.refine.reported import DIMENSIONS, RunReport, accepted_by

NODES_SHOWN, SUBJECTS_SHOWN = 40, 60
ORDERED: Mapping[str, Sequence[str]] = {"task_type": TASK_TYPES, "difficulty": LEVELS}
DIMENSION_NAMES = {"task_type": "task type", "difficulty": "difficulty", "language": "language", "node": "map node"}
CHECKED = {
    "computed": "found again by a second method of computation, and both agree",
    "attested": "built into the problem and shown to hold",
    "executed": "run, with the expected result",
    "consensus": "several independent answers agree",
    "judged": "accepted by a judge model",
    "none": "not verified: its text passed the checks, what it says was not looked at",
}


def balance(report: RunReport, spec: RunSpec) -> list[str]:
    """Rows per value of each dimension beside what was asked; a quota is met within max(1 row, 1 %) (schema.md §3)."""
    shown = [dimension for dimension in DIMENSIONS if dimension != "node" or "node" in spec.quotas]
    rows = [line for dimension in shown for line in _values(report, spec, dimension)]
    if not rows:
        return []
    if not spec.quotas:
        return ["## Balance", table(("Dimension", "Value", "Rows", "Share"), [row[:4] for row in rows])]
    said = "Asked is the share that was set; the rest is balanced. A quota counts as met within 1 row or 1 % of all rows."
    return ["## Balance", said, table(("Dimension", "Value", "Rows", "Share", "Asked", "Met"), rows)]


def _values(report: RunReport, spec: RunSpec, dimension: str) -> list[tuple[str, str, int, str, str, str]]:
    quotas, counts = spec.quotas.get(dimension, {}), accepted_by(report, dimension)
    order = [value for value in ORDERED.get(dimension, ()) if value in counts or value in quotas]
    order += sorted((counts.keys() | quotas.keys()) - set(order))
    total = report.accepted
    lines = []
    for value in order:
        rows = counts.get(value, 0)
        asked = quotas.get(value)
        met = "" if asked is None else "yes" if abs(rows - asked * total) <= max(1.0, 0.01 * total) else "no"
        share = f"{rows / total:.1%}" if total else ""
        lines.append((DIMENSION_NAMES[dimension], value, rows, share, "" if asked is None else f"{asked:.1%}", met))
    return lines


@dataclass(frozen=True, slots=True)
class SubjectUse:
    """A subject of the map: its size, and the accepted rows about it. A row about two counts for the first."""

    name: str
    sessions: int
    concepts: int
    rows: int


def coverage(report: RunReport, names: Mapping[str, str], source: str, subjects: Sequence[SubjectUse]) -> list[str]:
    """Where the map comes from (`source`, a sentence), shares of it in use, rows per first-level node and per subject."""
    shares = report.coverage
    used = [
        ("map nodes", f"{shares.nodes:.1%}"),
        ("sessions", f"{shares.sessions:.1%}"),
        ("concepts", f"{shares.concepts:.1%}"),
        ("pairs of sessions", f"{shares.session_pairs:.1%}"),
        ("Gini of rows over concepts (0 = all alike)", f"{shares.concept_gini:.2f}"),
    ]
    parts = ["## The map and its coverage", *([inline(source)] if source else []), table(("Of the map", "In use"), used)]
    if counts := accepted_by(report, "node"):
        planned = {node: sum(cell.planned for cell in report.cells if cell.node == node) for node in counts}
        listed = list(counts)[:NODES_SHOWN]
        parts.append(
            table(("Map node", "Planned", "Rows"), [(names.get(node, node), planned[node], counts[node]) for node in listed])
        )
        if len(counts) > NODES_SHOWN:
            parts.append(f"And {len(counts) - NODES_SHOWN:,} more in report.json.")
    if subjects:
        shown = [(one.name, one.sessions, one.concepts, one.rows) for one in subjects[:SUBJECTS_SHOWN]]
        parts.append(table(("Subject", "Sessions", "Concepts", "Rows"), shown))
        if len(subjects) > SUBJECTS_SHOWN:
            parts.append(f"And {len(subjects) - SUBJECTS_SHOWN:,} more in atlas.jsonl.")
    return parts


def checks(report: RunReport) -> list[str]:
    """The verification mix of accepted rows."""
    if not report.verification:
        return []
    ranked = sorted(report.verification.items(), key=lambda entry: (-entry[1], entry[0]))
    rows = [(status, count, CHECKED.get(status, "")) for status, count in ranked]
    return ["## How answers were checked", table(("Status", "Rows", "The answer was"), rows)]


def refusals(report: RunReport) -> list[str]:
    """Every planned row that is not in data/, by reason; the sum is spelled out."""
    rejected, failed = sum(report.rejected.values()), sum(report.failed.values())
    said = (
        f"{report.planned:,} rows were planned = {report.accepted:,} accepted + {rejected:,} rejected + {failed:,} failed "
        f"+ {report.review:,} for review + {report.open:,} open."
    )
    states = (("rejected", report.rejected), ("failed", report.failed))
    rows = [
        (reason, state, count)
        for state, counts in states
        for reason, count in sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    ]
    return ["## What was refused", said, *([table(("Reason", "State", "Rows"), rows)] if rows else [])]


def models(report: RunReport, spec: RunSpec, replied: Mapping[str, Sequence[str]]) -> list[str]:
    """Who was asked, how often, and what it cost."""
    roles = sorted(role for role in spec.models.keys() | report.calls.keys() if role in spec.models or report.calls[role])
    rows = []
    for role in roles:
        model = spec.models.get(role) or (
            spec.writer if role == "chart" else None
        )  # who writes draws, where nobody else is named
        asked = f"{model.model} ({model.provider})" if model else ""
        rows.append((role, asked, ", ".join(sorted(replied.get(role, ()))), report.calls.get(role, 0)))
    cost = "unknown, since a price is missing" if report.cost_usd is None else f"{report.cost_usd:,.2f} USD"
    said = f"Cost: {cost}; {report.tokens_in:,} tokens in, {report.tokens_out:,} out."
    return ["## Models and cost", table(("Role", "Model", "Replied as", "Calls"), rows), said]
