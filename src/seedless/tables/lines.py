"""The line each export format makes of a row: pure functions, one per format (schema.md §4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from seedless.core import UserMistake
from seedless.tables.columns import ACCEPTED
from seedless.tables.fitting import Row

CHATML_TOKENS = ("<|im_start|>", "<|im_end|>")
SHAREGPT_NAMES = {"system": "system", "user": "human", "assistant": "gpt"}


@dataclass(frozen=True, slots=True)
class Form:
    """A format: the columns it reads, and the JSON value of one row, or None where the row cannot be said in it (`unfit`)."""

    columns: tuple[str, ...]
    line: Callable[[Row], dict[str, Any] | None]
    unfit: str = ""


def messages(row: Row) -> dict[str, Any]:
    return {"messages": row["messages"]}


def alpaca(row: Row) -> dict[str, Any]:
    return {"instruction": row["instruction"], "input": row["input"] or "", "output": row["output"]}


def sharegpt(row: Row) -> dict[str, Any]:
    turns = [{"from": SHAREGPT_NAMES[turn["role"]], "value": turn["content"]} for turn in row["messages"]]
    return {"conversations": turns}


def chatml_text(row: Row) -> dict[str, Any] | None:
    """One text with ChatML's marks in it. A row whose own text holds a mark would read as other turns: None."""
    if any(token in turn["content"] for turn in row["messages"] for token in CHATML_TOKENS):
        return None
    return {"text": "".join(f"<|im_start|>{turn['role']}\n{turn['content']}<|im_end|>\n" for turn in row["messages"])}


def rlvr(row: Row) -> dict[str, Any] | None:
    """The question with its typed answer and the verifier that scores replies (`seedless verify`), without the solution."""
    key = row["answer_key"]
    if key is None:
        return None
    return {
        "prompt": row["messages"][:-1],
        "answer_key": key,
        "verifier": f"seedless.{key['type']}/1",
        "id": row["id"],
    }


FORMS: Mapping[str, Form] = {
    "messages": Form(("messages",), messages),
    "alpaca": Form(("instruction", "input", "output"), alpaca),
    "sharegpt": Form(("messages",), sharegpt),
    "chatml-text": Form(("messages",), chatml_text, unfit="their text holds a ChatML mark"),
    "rlvr": Form(("messages", "answer_key"), rlvr, unfit="they have no answer key"),
    "parquet": Form(tuple(column.name for column in ACCEPTED), dict),
}
LATER = ("dpo", "hf")


def form_named(format: str) -> Form:
    """The form of that name. Raises UserMistake with the nearest spelling, or that it comes in a later version."""
    if format in LATER:
        raise UserMistake(f"format {format!r} is not in this version", "--format", f"Choose one of: {', '.join(FORMS)}")
    if format not in FORMS:
        nearest = get_close_matches(format.lower(), FORMS, n=1, cutoff=0.5)
        hint = f"Did you mean {nearest[0]!r}? " if nearest else ""
        raise UserMistake(f"no format {format!r}", "--format", f"{hint}Choose one of: {', '.join(FORMS)}")
    return FORMS[format]
