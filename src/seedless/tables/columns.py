"""The shapes of accepted and refused rows: one declaration for the files, the checks on writing and docs/schema.md."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pyarrow as pa

# Arrow's own pool keeps what it once had: 20 MB on a run of 10,000 rows, for no speed that could be measured.
pa.set_memory_pool(pa.system_memory_pool())

TEXT = pa.string()
TEXTS = pa.list_(pa.string())
TEXT_MAP = pa.map_(pa.string(), pa.string())

MESSAGES = pa.list_(pa.struct([("role", TEXT), ("content", TEXT)]))
DIFFICULTY = pa.struct([("level", TEXT), ("bloom", TEXT), ("concepts", pa.int32()), ("steps", pa.int32())])
CONSTRAINTS = pa.list_(pa.struct([("id", TEXT), ("args", TEXT_MAP), ("passed", pa.bool_())]))
ANSWER_KEY = pa.struct([("type", TEXT), ("value", TEXT)])
VERIFICATION = pa.struct([("status", TEXT), ("method", TEXT), ("votes", pa.int32()), ("share", pa.float32())])
JUDGE = pa.struct([("model", TEXT), ("rubric", TEXT), ("scores", pa.map_(TEXT, pa.int32())), ("rationale", TEXT)])
NEAREST = pa.struct([("plan_id", TEXT), ("similarity", pa.float32())])
GENERATOR = pa.struct(
    [
        ("kind", TEXT),
        ("llm", pa.bool_()),
        ("model", TEXT),
        ("replied_model", TEXT),
        ("prompt_id", TEXT),
        ("prompt_version", TEXT),
        ("family", TEXT),
        ("finish", TEXT),
    ]
)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table; `required` columns are never null."""

    name: str
    type: pa.DataType
    meaning: str
    required: bool = False


ACCEPTED: tuple[Column, ...] = (
    Column(
        "id",
        TEXT,
        "32 hex digits, the content id of the row: hash(plan_id, user text as published, last assistant text); stable across "
        "resume, worker count and machine",
        required=True,
    ),
    Column(
        "plan_id",
        TEXT,
        "32 hex digits: hash(map node ids, concepts, attributes, task type, difficulty, language, replicate); never models, "
        "prompts or tree version. `replicate` counts uses of the same (concept set, level, language); a refill takes the next "
        "value and is a new planned item",
        required=True,
    ),
    Column("messages", MESSAGES, "roles system, user, assistant; the last one is the assistant", required=True),
    Column("instruction", TEXT, "the user's message, flat", required=True),
    Column("input", TEXT, "the part of the user's message that is material, only where the task has one"),
    Column("output", TEXT, "the last assistant message, flat", required=True),
    Column("language", TEXT, "BCP-47", required=True),
    Column("recipe", TEXT, "the recipe that made the row", required=True),
    Column("task_type", TEXT, "qa, reasoning, classification or generation", required=True),
    Column("difficulty", DIFFICULTY, "as planned; level is easy, medium, hard or expert", required=True),
    Column("atlas_path", TEXTS, "path of the first session's first parent, root first, in the row's language", required=True),
    Column("atlas_ids", TEXTS, "ids of all map nodes used", required=True),
    Column("sessions", TEXTS, "names of the sessions used"),
    Column("concepts", TEXTS, "names of the concepts used"),
    Column(
        "strategy",
        TEXT,
        "single, double, cross, template, knowledge, creative, evolved, persona, magpie or dialogue",
        required=True,
    ),
    Column("attributes", TEXT_MAP, "form, audience, format, technique, persona id, style, ... as planned", required=True),
    Column("constraints", CONSTRAINTS, "what the answer had to keep to, and whether it did"),
    Column(
        "answer_key",
        ANSWER_KEY,
        "the typed final answer; type is integer, fraction, set, list, text, choice, json, code, path or table",
    ),
    Column(
        "verification",
        VERIFICATION,
        "how the answer was checked; status is computed, attested, executed, consensus, judged or none",
        required=True,
    ),
    Column("judge", JUDGE, "a judge model's scores, where one was asked"),
    Column("nearest", NEAREST, "the nearest question asked earlier in plan order"),
    Column("generator", GENERATOR, "who wrote the row; kind is model, teacher or simulated", required=True),
    Column("call_keys", TEXTS, "journal keys of every call behind the row", required=True),
    Column("tokens_in", pa.int64(), "prompt tokens, the share of batched calls included"),
    Column("tokens_out", pa.int64(), "reply tokens, the share of batched calls included"),
    Column("cost_usd", pa.float64(), "the share of batched calls included; null when the price is unknown"),
    Column("parents", TEXTS, "rows it was evolved, paired or rewritten from"),
    Column("reasoning", TEXT, "a trace kept apart from the answer"),
    Column("seedless", pa.bool_(), "false when format examples were used", required=True),
)

REJECTED: tuple[Column, ...] = (
    Column("plan_id", TEXT, "the planned row that was refused", required=True),
    Column("state", TEXT, "rejected, failed or review", required=True),
    Column("kind", TEXT, "how far it came: plan, question or example", required=True),
    Column("reason", TEXT, "a reject reason or, where state is failed, a fail reason", required=True),
    Column("check", TEXT, "the check that said so", required=True),
    Column("detail", TEXT, "what was seen, for a person"),
    Column("text", TEXT, "the refused text"),
    Column("atlas_path", TEXTS, "as in accepted rows"),
    Column("language", TEXT, "as in accepted rows"),
    Column("task_type", TEXT, "as in accepted rows"),
    Column("generator", GENERATOR, "as in accepted rows"),
    Column("call_keys", TEXTS, "as in accepted rows"),
    Column("cost_usd", pa.float64(), "as in accepted rows"),
)


def schema_of(columns: Sequence[Column]) -> pa.Schema:
    """The Arrow schema, each field carrying its meaning as metadata."""
    return pa.schema([pa.field(c.name, c.type, nullable=not c.required, metadata={"meaning": c.meaning}) for c in columns])


ACCEPTED_SCHEMA = schema_of(ACCEPTED)
REJECTED_SCHEMA = schema_of(REJECTED)


def type_text(type: pa.DataType) -> str:
    """A type as schema.md writes it: `list<struct<role: string, content: string>>`."""
    if pa.types.is_list(type):
        return f"list<{type_text(type.value_type)}>"
    if pa.types.is_map(type):
        return f"map<{type_text(type.key_type)},{type_text(type.item_type)}>"
    if pa.types.is_struct(type):
        return f"struct<{', '.join(f'{field.name}: {type_text(field.type)}' for field in type)}>"
    return str(type)
