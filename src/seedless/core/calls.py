"""A call to a model: what is asked, what comes back, and the key under which the reply is kept for ever."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from seedless.core.ids import content_id
from seedless.core.items import Message

Finish = Literal["stop", "length", "filtered"]
ModelKind = Literal["model", "teacher", "simulated"]


@dataclass(frozen=True, slots=True)
class Prompt:
    """A filled prompt. `fields` is its structured form: a Model that is no LLM reads them, never the prose."""

    id: str
    version: str
    fields: dict[str, Any]
    messages: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Sampling:
    """How a reply is drawn. Temperatures in the provider's unit, `max_tokens` in its tokens; None = its default."""

    seed: int = 0
    temperature: float | None = None
    top_p: float | None = None
    max_tokens: int | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """Everything a Model may use. `schema` is a JSON schema the reply must fit, or None for free text."""

    role: str
    model: str
    prompt: Prompt
    schema: dict[str, Any] | None
    sampling: Sampling
    draw: int = 0
    attempt: int = 0  # how often it was tried before; no part of the key

    def key(self, node_id: str) -> str:
        """The journal key: what changes the answer, nothing else (no time-outs, prices, workers)."""
        s = self.sampling
        drawn = [s.seed, s.temperature, s.top_p, s.max_tokens, self.draw]
        messages = [[m.role, m.content] for m in self.prompt.messages]
        return content_id("call", node_id, self.model, messages, self.schema, drawn)


@dataclass(frozen=True, slots=True)
class Usage:
    tokens_in: int = 0
    tokens_out: int = 0


@dataclass(frozen=True, slots=True)
class Reply:
    """A model's answer as it came, stored before it is parsed. `cost_usd` is None when the price is unknown."""

    text: str
    kind: ModelKind = "model"
    model_version: str = ""  # the model that says it answered
    usage: Usage = field(default_factory=Usage)
    cost_usd: float | None = None
    latency_s: float = 0.0
    finish: Finish = "stop"


@dataclass(frozen=True, slots=True)
class Call:
    """A paid call as the journal keeps it: the reply and whose it was."""

    key: str
    node_id: str
    role: str
    model: str
    prompt_id: str
    prompt_version: str
    reply: Reply
    deaths: int = 0  # processes its node had lost before: such a call may be a second payment for a lost reply
