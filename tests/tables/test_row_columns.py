"""The columns are those of the design document, and docs/schema.md says what the code does."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from seedless.tables.columns import ACCEPTED, ACCEPTED_SCHEMA, REJECTED, REJECTED_SCHEMA, type_text

ROOT = Path(__file__).resolve().parents[2]

# Transcribed by hand from the design document (schema.md §1); "!" = never null.
DESIGNED_ACCEPTED = """
id ! string
plan_id ! string
messages ! list<struct<role: string, content: string>>
instruction ! string
input string
output ! string
language ! string
recipe ! string
task_type ! string
difficulty ! struct<level: string, bloom: string, concepts: int32, steps: int32>
atlas_path ! list<string>
atlas_ids ! list<string>
sessions list<string>
concepts list<string>
strategy ! string
attributes ! map<string,string>
constraints list<struct<id: string, args: map<string,string>, passed: bool>>
answer_key struct<type: string, value: string>
verification ! struct<status: string, method: string, votes: int32, share: float>
judge struct<model: string, rubric: string, scores: map<string,int32>, rationale: string>
nearest struct<plan_id: string, similarity: float>
generator ! struct<kind: string, llm: bool, model: string, replied_model: string, prompt_id: string, \
prompt_version: string, family: string, finish: string>
call_keys ! list<string>
tokens_in int64
tokens_out int64
cost_usd double
parents list<string>
reasoning string
seedless ! bool
"""
DESIGNED_REJECTED = (
    "plan_id ! state ! kind ! reason ! check ! detail text atlas_path language task_type generator call_keys cost_usd"
)


def test_the_accepted_columns_are_those_of_the_design_in_its_order():
    lines = [f"{c.name} {'! ' * c.required}{type_text(c.type)}" for c in ACCEPTED]
    assert lines == DESIGNED_ACCEPTED.strip().splitlines()


def test_the_rejected_columns_are_those_of_the_design_and_typed_as_in_accepted_rows():
    assert " ".join(f"{c.name}{' !' * c.required}" for c in REJECTED) == DESIGNED_REJECTED
    for column in REJECTED:
        if column.name in ACCEPTED_SCHEMA.names:
            assert column.type == ACCEPTED_SCHEMA.field(column.name).type


def test_every_field_carries_its_meaning_and_its_nullability():
    for columns, schema in ((ACCEPTED, ACCEPTED_SCHEMA), (REJECTED, REJECTED_SCHEMA)):
        for column, field in zip(columns, schema, strict=True):
            assert field.metadata == {b"meaning": column.meaning.encode()} and column.meaning
            assert field.nullable is not column.required


def test_the_schema_page_is_what_the_code_makes_of_it():
    check = [sys.executable, str(ROOT / "scripts" / "docs_schema.py"), "--check"]
    done = subprocess.run(check, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_room_can_be_entered_without_loading_arrow():
    code = "import sys, seedless.tables, seedless.tables.report; sys.exit('pyarrow' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
