"""Write docs/schema.md from the code: columns, reasons, report keys, exit codes, export lines. `--check` only compares."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from docs_page import written

from seedless.atlas import AtlasNode
from seedless.core import FAIL_REASONS, REJECT_REASONS, ExitCode
from seedless.tables.columns import ACCEPTED, ACCEPTED_SCHEMA, REJECTED, Column, type_text
from seedless.tables.exports import export
from seedless.tables.lines import FORMS
from seedless.tables.parquet import Parts
from seedless.tables.report import ADVICE, CellCount, Coverage, Report

PAGE = Path(__file__).resolve().parent.parent / "docs" / "schema.md"

EXIT_CODES = {
    ExitCode.TARGET: "the target is reached",
    ExitCode.BUG: "a bug of ours",
    ExitCode.MISTAKE: "something the user can mend, named in one line; also a bad key, an unknown model, no such host "
    "before the first good reply",
    ExitCode.NOT_COVERED: "not covered by the embedded teacher; the nearest subjects are named",
    ExitCode.BUDGET: "the budget is spent",
    ExitCode.STOPPED: "the provider or the disk stopped it after work began; the same command resumes",
    ExitCode.SATURATED: "saturated: the map and the model give no more new rows",
    ExitCode.INTERRUPTED: "interrupted (SIGINT or SIGTERM); the same command resumes",
}

NEEDED = ("id", "kind", "names")
MAP = {
    "id": "opaque, stable under rename and move",
    "kind": "what it is",
    "sector": "academic where nothing is said",
    "parents": "ids; several are allowed, no cycles; rows inherit the path through the first",
    "names": "language -> name; at least one",
    "aliases": "language -> other names",
    "scope": "language -> a sentence: what belongs to it",
    "level": "of a subject: introductory, intermediate, advanced",
    "order": "rank among its siblings",
    "weight": "1 where nothing is said; 0 leaves it out, 2 counts double",
    "capacity": "of a concept that can run out (the teacher's): level/language/task_type -> rows",
    "provenance": "made_by, reviewed_by, note",
}

EXAMPLE: dict[str, Any] = {
    "id": "5d3e8c0f7a1b4e6d9c2f0a8b7e6d5c4b",
    "plan_id": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "messages": [{"role": "user", "content": "What is 6 · 7?"}, {"role": "assistant", "content": "6 · 7 = 42"}],
    "instruction": "What is 6 · 7?",
    "output": "6 · 7 = 42",
    "language": "en",
    "recipe": "glan",
    "task_type": "qa",
    "difficulty": {"level": "easy", "bloom": "apply", "concepts": 1, "steps": 1},
    "atlas_path": ["Mathematics", "Arithmetic", "Products"],
    "atlas_ids": ["teacher/mathematics/arithmetic/products"],
    "strategy": "single",
    "attributes": {"form": "direct question"},
    "answer_key": {"type": "integer", "value": "42"},
    "verification": {"status": "computed", "method": "repeated addition", "votes": 1, "share": 1.0},
    "generator": {"kind": "teacher", "llm": False, "model": "embedded-teacher"},
    "call_keys": [],
    "seedless": True,
}


def page() -> str:
    """The whole page. KeyError when an exit code has no meaning in EXIT_CODES."""
    report_keys = [(_code(field.alias or name), field.description or "") for name, field in Report.model_fields.items()]
    parts = [
        "# Schema of rows, reports and exports",
        "Made by `scripts/docs_schema.py` from the code; a test holds the two together. Do not edit by hand.",
        "## Accepted rows: `DIR/data/part-*.parquet`",
        "Columns marked ! are never null. Types are Arrow's. The first part is empty: it makes a new folder readable.",
        _columns(ACCEPTED),
        "There is no wall-clock time in rows, so the same run gives the same rows. Exports are sorted by id and are the same "
        "bytes however the parts were cut.",
        "## Refused rows: `DIR/rejected/part-*.parquet`",
        "Numbered parts stay; `part-tail.parquet` holds what was refused beyond the last published row and is replaced.",
        _columns(REJECTED),
        "### Reject reasons",
        _table(("reason", "what to change"), [(_code(r), a) for r, a in ADVICE.items() if r in REJECT_REASONS]),
        "### Fail reasons (state `failed`: no check decided)",
        _table(("reason", "what to change"), [(_code(r), a) for r, a in ADVICE.items() if r in FAIL_REASONS]),
        "## `DIR/report.json`",
        "`planned = accepted + sum(rejected) + sum(failed) + review + open`, always. `run --json` prints this object.",
        _table(("key", "meaning"), report_keys),
        f"A cell: {_keys(CellCount.model_fields)}. Coverage: {_keys(Coverage.model_fields)}; shares from 0 to 1.",
        "## The map: `atlas.jsonl`",
        "One node a line, parents before their children; fields marked ! are required. `kind`: field, subfield, discipline, "
        "subject, session, concept. `sector`: academic, vocational, everyday, capability.",
        _table(
            ("field", "meaning"), [(f"{_code(name)}{' !' * (name in NEEDED)}", MAP[name]) for name in AtlasNode.model_fields]
        ),
        "## Exit codes",
        _table(("code", "meaning"), [(str(int(code)), EXIT_CODES[code]) for code in ExitCode]),
        "## Export lines",
        "`seedless export DIR --format F`; one row in every format:",
        *(f"`{name}`\n\n```json\n{line}\n```" for name, line in _lines()),
        "`parquet`: all columns of accepted rows in one file. "
        + " ".join(f"`{name}` leaves rows out when {form.unfit}." for name, form in FORMS.items() if form.unfit),
    ]
    return "\n\n".join(parts) + "\n"


def _columns(columns: Sequence[Column]) -> str:
    rows = [(f"{_code(c.name)}{' !' * c.required}", _code(type_text(c.type)), c.meaning) for c in columns]
    return _table(("column", "type", "meaning"), rows)


def _lines() -> list[tuple[str, str]]:
    """EXAMPLE in every line format, as the exporter writes it."""
    lines = []
    with TemporaryDirectory() as folder:
        data = Parts(Path(folder), ACCEPTED_SCHEMA)
        data.write([EXAMPLE])
        data.commit()
        for name in FORMS:
            if name != "parquet":
                export(data, name, out := BytesIO())
                lines.append((name, out.getvalue().decode().rstrip("\n")))
    return lines


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    return "\n".join(f"| {' | '.join(line)} |" for line in [head, ["---"] * len(head), *rows])


def _code(text: str) -> str:
    return f"`{text}`"


def _keys(names: Iterable[str]) -> str:
    return ", ".join(map(_code, names))


if __name__ == "__main__":
    sys.exit(written(PAGE, page(), sys.argv[1:]))
