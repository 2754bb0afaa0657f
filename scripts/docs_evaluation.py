"""Write docs/evaluation/README.md: rows graded by strict readers, ours beside two baselines. `--check` only compares."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from docs_page import written

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "evaluation"
POINTS = ("right", "complete", "self", "natural", "useful")
BARS = {"right": 0.95, "complete": 0.99, "self": 0.98, "natural": 0.90, "useful": 0.85}
MAKERS = {"ours": "seedless", "ours-2": "seedless, second pass", "glan": "GLAN as published", "linked": "the linked code"}
LANGUAGES = {"en": "English", "ko": "Korean", "sw": "Swahili", "ne": "Nepali"}
SHOWN = 300  # characters of a question, beside what readers say against its row

Line = Mapping[str, Any]


def read(name: str) -> list[Line]:
    return [json.loads(line) for line in (FOLDER / name).read_text(encoding="utf-8").splitlines()]


def page(rows: Sequence[Line], grades: Mapping[str, Line]) -> str:
    return "\n\n".join([*head(rows), *figures(rows, grades), *reasons(rows, grades)]) + "\n"


def head(rows: Sequence[Line]) -> Iterator[str]:
    yield "# How good the rows are"
    yield (
        "Made by `scripts/docs_evaluation.py` from `rows.jsonl` and `grades.jsonl` beside this page; do not edit by hand. "
        "What readers were asked: [rubric.md](rubric.md). How the rows came about, what was missed and what follows: "
        "[method.md](method.md)."
    )
    topics = sorted({(row["language"], row["topic"]) for row in rows})
    yield f"{len(rows)} rows. Topics: " + ", ".join(f"{topic} ({LANGUAGES[language]})" for language, topic in topics) + "."


def figures(rows: Sequence[Line], grades: Mapping[str, Line]) -> Iterator[str]:
    table = [
        f"| rows of | language | rows | {' | '.join(POINTS)} | all five | near repeats |",
        f"|---|---|---|{'---|' * len(POINTS)}---|---|",
    ]
    for by, maker in MAKERS.items():
        for language, name in LANGUAGES.items():
            ids = [row["id"] for row in rows if (row["by"], row["language"]) == (by, language)]
            if ids:
                said = [grades[id] for id in ids]
                cells = [percent(sum(grade[point] for grade in said), len(said)) for point in POINTS]
                whole = percent(sum(all(grade[point] for point in POINTS) for grade in said), len(said))
                repeats = percent(sum(bool(grade.get("repeats")) for grade in said), len(said))
                table.append(f"| {maker} | {name} | {len(ids)} | {' | '.join(cells)} | {whole} | {repeats} |")
    bars = " | ".join(f"{bar:.0%}" for bar in BARS.values())
    table.append(f"| the bar (English, Korean) | | | {bars} | | 2% |")
    yield "\n".join(table)
    yield "A row counts as a near repeat when it asks what an earlier row of the same maker and language asks."


def percent(part: int, whole: int) -> str:
    return f"{part / whole:.0%}"


def reasons(rows: Sequence[Line], grades: Mapping[str, Line]) -> Iterator[str]:
    yield "## Every 0 and its reason"
    for by, maker in MAKERS.items():
        listed = []
        for row in rows:
            grade = grades[row["id"]]
            if row["by"] == by and (grade["why"] or grade.get("repeats")):
                asked = " ".join(row["question"].split())
                listed.append(f"- **{row['id'][:8]}** ({row['language']}, {row['topic']}) {plain(asked[:SHOWN])}")
                listed += [f"  - {point}: {plain(why)}" for point, why in grade["why"].items()]
                listed += [f"  - repeats {other[:8]}" for other in grade.get("repeats", ())]
        if not any(row["by"] == by for row in rows):
            continue
        yield f"### {maker}"
        yield "\n".join(listed) or "None."


def plain(text: str) -> str:
    """A text of a model or a reader as one line that Markdown leaves alone."""
    return "".join(f"\\{sign}" if sign in r"\`*_[]<>#|" else sign for sign in " ".join(text.split()))


if __name__ == "__main__":
    told = {grade["id"]: grade for grade in read("grades.jsonl")}
    sys.exit(written(FOLDER / "README.md", page(read("rows.jsonl"), told), sys.argv[1:]))
