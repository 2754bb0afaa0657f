"""What a request shows a Model that is no LLM: its last block of a known shape, the language, the schema. No side channel."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from seedless.core import content_id
from seedless.models.simulated.languages import language_of

TOKENS_A_BYTE = 1 / 4  # of UTF-8, a rule of thumb of billing

_BLOCK = re.compile(r"^```(?:json)?[ \t]*\n(.*?)\n```[ \t]*$", re.DOTALL | re.MULTILINE)
_SCHEMA = re.compile(r"<response_schema>(.*?)</response_schema>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as the simulated model sees it, in process and over HTTP alike. `text` is the last user message."""

    request: str  # content id of the messages: what a ledger knows it by
    tokens_in: int
    text: str
    block: dict[str, Any] | None
    language: str
    schema: dict[str, Any] | None
    wants_json: bool

    @property
    def plan_ids(self) -> list[str]:
        block = self.block or {}
        plans = block.get("plans") or block.get("rephrase")
        if not isinstance(plans, list):
            return []
        return [str(plan.get("plan_id")) for plan in plans if isinstance(plan, dict)]


Messages = Sequence[tuple[str, str]]  # role, content


def request_id(messages: Messages) -> str:
    """The id of a request: its messages and nothing else, so a repair conversation is another request, a retry is not."""
    return content_id("simulated", [list(message) for message in messages])


def read(
    messages: Messages, schema: dict[str, Any] | None, wants_json: bool, is_known: Callable[[dict[str, Any]], bool]
) -> Asked:
    """`is_known` says whether a block has the shape of a prompt that we can serve; the last such block is the one."""
    users = [content for role, content in messages if role == "user"]
    blocks = [block for content in users for block in _blocks(content)]
    text = users[-1] if users else ""
    known = next((block for block in reversed(blocks) if is_known(block)), None)
    shown = "\n".join(content for role, content in messages if role in ("system", "user"))
    tagged = _SCHEMA.search(shown)
    if schema is None and tagged and isinstance(found := _json(tagged[1]), dict):
        schema = found
    # What varies stands in the blocks, in any language: only the words around them say which one is wanted.
    language = language_of(_BLOCK.sub("", shown).strip() or shown)
    if known is not None and isinstance(target := known.get("to_language"), str):
        language = target
    wants_json = wants_json or schema is not None or known is not None
    tokens_in = sum(tokens_of(content) for _, content in messages)
    return Asked(request_id(messages), tokens_in, text, known, language, schema, wants_json)


def tokens_of(text: str) -> int:
    """Tokens by rule of thumb, at least 1."""
    return max(1, round(len(text.encode("utf-8", "replace")) * TOKENS_A_BYTE))


def _blocks(content: str) -> list[dict[str, Any]]:
    found = (_json(match[1]) for match in _BLOCK.finditer(content))
    return [block for block in found if isinstance(block, dict)]


def _json(text: str) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return None
