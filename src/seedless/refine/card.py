"""The dataset card, README.md of a run: what the rows are, how they were made and checked, and what they are not.

It holds no wall-clock time, so the same run writes the same card.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import yaml

from seedless.core import RunSpec
from seedless.refine.markdown import fenced, inline, table
from seedless.refine.reported import RunReport, accepted_by
from seedless.refine.sections import SubjectUse, balance, checks, coverage, models, refusals
from seedless.text.languages import english_name

Row = Mapping[str, Any]

SAMPLE = 3  # rows shown
SHOWN_CHARACTERS = 2_000  # of one message
TASK_CATEGORIES = {"qa": "question-answering", "classification": "text-classification"}  # the Hub's names
SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"), (10_000_000, "1M<n<10M"))
FILES = (
    ("data/", "accepted rows as Parquet, every column"),
    ("train.jsonl", "the same rows as chat messages, sorted by id: what a trainer reads"),
    ("rejected/", "what was planned and refused, with the reason"),
    ("report.json", "the counts on this card"),
    ("run.yaml", "the run as it was asked for, resolved"),
    ("atlas.jsonl", "the knowledge map the run used"),
    ("journal.db", "every call and its reply: needed to resume and to explain a row, not to train"),
)


@dataclass(frozen=True, slots=True)
class FamilyUse:
    """A program family of the embedded teacher: accepted rows, and the distinct problems it has in this run's languages."""

    rows: int
    capacity: int


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What the card says that neither the report nor the RunSpec knows. `scope` is the teacher's field in a few words."""

    version: str  # of seedless
    command: str  # makes the same rows again
    node_names: Mapping[str, str] = field(default_factory=dict)  # first-level map node id -> name
    families: Mapping[str, FamilyUse] = field(default_factory=dict)  # family id -> use; the teacher's only
    replied: Mapping[str, Sequence[str]] = field(default_factory=dict)  # role -> models that say they answered
    scope: str = "school-to-undergraduate mathematics and computing"
    map_source: str = ""  # a sentence: where the map comes from
    subjects: Sequence[SubjectUse] = ()  # of a drawn or given map, in its order
    simulated: int = 0  # accepted rows that the simulated model wrote
    capped: bool = False
    lost_calls: int = 0  # sent and never answered


def card(report: RunReport, rows_sample: Sequence[Row], spec: RunSpec, *, teacher: bool, facts: CardFacts) -> str:
    """README.md as text. `rows_sample` are accepted rows (schema.md §1), of which the first three are shown."""
    title = _title(spec, teacher)
    parts = [
        _front_matter(report, spec, title, teacher, facts),
        f"# {inline(title)}",
        _origin(report, spec, teacher, facts),
        *_sample(rows_sample),
        *balance(report, spec),
        *coverage(report, facts.node_names, facts.map_source, facts.subjects),
        *checks(report),
        *refusals(report),
        *_families(facts),
        *models(report, spec, facts.replied),
        *_budget(facts),
        *_again(report, facts),
        *_licence(teacher),
    ]
    return "\n\n".join(parts) + "\n"


def _title(spec: RunSpec, teacher: bool) -> str:
    """Shown on one line; topics are the user's words."""
    about = ", ".join(spec.topic or spec.nodes) or ("The whole curriculum" if teacher else "General instructions")
    return " ".join(f"{about} (seedless, {'embedded teacher' if teacher else spec.recipe})".split())


def _front_matter(report: RunReport, spec: RunSpec, title: str, teacher: bool, facts: CardFacts) -> str:
    """Metadata as the Hugging Face Hub reads it: https://github.com/huggingface/hub-docs/blob/main/datasetcard.md."""
    counts = accepted_by(report, "task_type")
    tags = ["embedded-teacher", "no-llm"] if teacher else ["simulated", "no-llm"] if facts.simulated else []
    made = [name for task, name in TASK_CATEGORIES.items() if counts.get(task)]
    values = {
        "pretty_name": title,
        "license": "apache-2.0" if teacher else "unknown",
        "language": _languages(report, spec),
        "size_categories": [next((name for limit, name in SIZES if report.accepted < limit), "n>10M")],
        "task_categories": ["text-generation", *made],
        "tags": ["synthetic", "instruction-tuning", "seedless", *tags],
        # Without this the Hub would take the refused rows for data.
        "configs": [{"config_name": "default", "data_files": [{"split": "train", "path": "data/*.parquet"}]}],
    }
    return f"---\n{yaml.safe_dump(values, allow_unicode=True, sort_keys=False, width=1_000)}---"


def _languages(report: RunReport, spec: RunSpec) -> list[str]:
    used = [language for language, rows in accepted_by(report, "language").items() if rows]
    return sorted(used or spec.languages)


def _origin(report: RunReport, spec: RunSpec, teacher: bool, facts: CardFacts) -> str:
    names = [english_name(language) for language in _languages(report, spec)]
    languages = inline(" and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names))
    rows = f"**{report.accepted:,} rows** of {report.target:,} wanted, in {languages}."
    if teacher:
        count = sum(use.rows > 0 for use in facts.families.values())
        families, concepts = ("family", "concept") if count == 1 else ("families", "concepts")
        return (
            f"Made without any language model. Every question, step and answer comes from {count} hand-written program "
            f"{families}; correctness is checked by computation. Limits: templated wording, {count} {concepts} only, "
            f"{inline(facts.scope)}, {languages}, low linguistic diversity. Not a substitute for LLM-written data.\n\n{rows}"
        )
    if facts.simulated:
        return (
            f"**Simulated.** {facts.simulated:,} of these rows were written by the scripted model of seedless, which is no "
            f"language model: they show how a run goes and hold nothing to learn from. Do not train on them.\n\n{rows}"
        )
    writers = ", ".join(sorted({model.model for model in spec.models.values()}))
    return (
        f"Written by language models ({inline(writers)}) and by nobody else: `seedless` planned every row over a knowledge "
        "map, had it written, and kept it when it passed the checks below. Limits: what no check decides may be wrong, "
        f"out of date or biased as the models are; {languages}. Nobody has read all rows.\n\n{rows}"
    )


def _sample(rows: Sequence[Row]) -> list[str]:
    if not rows:
        return []
    parts = [f"## {min(SAMPLE, len(rows))} rows as they are" if len(rows) > 1 else "## A row as it is"]
    for row in rows[:SAMPLE]:
        path = " / ".join(row["atlas_path"])
        kind = f"{row['task_type']}, {row['difficulty']['level']}, {row['language']}, {row['verification']['status']}"
        parts.append(f"**{inline(path)}** · {inline(kind)} · id {inline(row['id'])}")
        for message in row["messages"]:
            parts.append(f"{inline(message['role'])}:\n\n{fenced(_cut(message['content']))}")
    return parts


def _cut(text: str) -> str:
    return text if len(text) <= SHOWN_CHARACTERS else f"{text[:SHOWN_CHARACTERS]}\n[cut here: {len(text):,} characters in all]"


def _families(facts: CardFacts) -> list[str]:
    if not facts.families:
        return []
    used = [
        (id, use.rows, use.capacity, f"{use.rows / use.capacity:.1%}" if use.capacity else "")
        for id, use in sorted(facts.families.items())
    ]
    said = "Capacity is the distinct problems a family can pose in the languages of this run."
    return ["## Program families", said, table(("Family", "Rows", "Capacity", "Used"), used)]


def _again(report: RunReport, facts: CardFacts) -> list[str]:
    said = (
        f"With seedless {inline(facts.version)}, run {inline(report.run_id)}. Run again on its folder, the command resumes it."
    )
    files = table(("File", "Holds"), FILES)
    return ["## Make it again", said, fenced(facts.command, "sh"), "## Files", files]


def _budget(facts: CardFacts) -> list[str]:
    said = []
    if facts.capped:
        said.append(
            "The cap was kept by reserving the worst case of every call; it holds as far as the server obeys max_tokens."
        )
    if facts.lost_calls:
        said.append(f"{facts.lost_calls:,} calls were sent and never answered; they count as spent, at their worst case.")
    return [" ".join(said)] if said else []


def _licence(teacher: bool) -> list[str]:
    if teacher:
        said = "Every word comes from the program families of seedless, which are Apache-2.0; no foreign text went in."
    else:
        said = (
            "Not settled by seedless: the terms of the models above say what their replies may be used for. Read them, then "
            "put the licence in place of `unknown` at the top of this file."
        )
    return ["## Licence", said]
