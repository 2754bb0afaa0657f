"""One scripted model: what it says to a request and which fault it plays, the same in process and over HTTP.

A reply follows from the seed, the messages and the draw. The attempt is no part of it, nor is the seed on the wire, which a
retry changes; over HTTP the draw is 0. Transport faults follow from the attempt as well.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import Any

from seedless import __version__
from seedless.core import Finish, seed_of
from seedless.models.simulated.faults import Faults
from seedless.models.simulated.ledger import Entry, Ledger, sha_of
from seedless.models.simulated.reading import TOKENS_A_BYTE, Asked, Messages, read, tokens_of
from seedless.models.simulated.replies import content_for, is_known, text_of
from seedless.models.simulated.spoiled import Good, Spoiled
from seedless.models.simulated.spoiling import spoiled

MODEL_VERSION = f"seedless-simulated/{__version__}"


@dataclass(frozen=True, slots=True)
class Said:
    """A reply. `kind` is the content fault it holds, or nothing; `refused` is an error 400 in its place."""

    text: str
    finish: Finish
    tokens_in: int
    tokens_out: int
    kind: str
    refused: bool


@dataclass(frozen=True)
class Play:
    """`tokens` is the size of replies to prompts that ask for no form."""

    seed: int = 0
    faults: Faults = field(default_factory=Faults)
    ledger: Ledger = field(default_factory=Ledger)
    tokens: int = 120

    def read(self, messages: Messages, schema: dict[str, Any] | None, wants_json: bool) -> Asked:
        return read(messages, schema, wants_json, is_known)

    def transport(self, asked: Asked, draw: int, attempt: int) -> str:
        """The transport fault of this attempt, or nothing; noted."""
        kind = self.faults.transport(self.seed, asked.request, draw, attempt)
        if kind:
            self.ledger.note(Entry(kind, asked.request, draw, attempt, tuple(asked.plan_ids), None))
        return kind

    def say(self, asked: Asked, draw: int, attempt: int, max_tokens: int | None) -> Said:
        """The reply, spoiled where this request is to be; noted. `max_tokens` cuts what is longer."""
        seed = seed_of("simulated", self.seed, asked.request, draw)
        content = content_for(asked, seed, min(self.tokens, max_tokens or self.tokens))
        kind = self.faults.content(self.seed, asked.request, draw, max_tokens)
        planted = spoiled(kind, Good(asked, content, seed, Random(seed_of(seed, kind)))) if kind else None
        sent = planted or Spoiled(text_of(content))
        text, finish, tokens_out = sent.text, sent.finish, tokens_of(sent.text)
        if max_tokens is not None and tokens_out > max_tokens:
            room = text.encode()[: int(max_tokens / TOKENS_A_BYTE)]
            text, finish, tokens_out = room.decode("utf-8", "ignore"), "length", max_tokens
        if sent.tokens_out is not None:
            tokens_out = sent.tokens_out
        if planted is not None:
            sha = None if planted.refused else sha_of(text)
            self.ledger.note(Entry(kind, asked.request, draw, attempt, planted.plan_ids, sha, planted.names))
        return Said(text, finish, asked.tokens_in, tokens_out, kind if planted else "", sent.refused)
