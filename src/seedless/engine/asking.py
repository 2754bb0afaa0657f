"""How a stage reaches a model: look in the journal, else pay once and keep the reply before anyone reads it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from random import Random
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from seedless.core import (
    Call,
    Fault,
    Journal,
    Model,
    Node,
    PlainText,
    Prompt,
    ProviderFailed,
    RecipeFault,
    Reply,
    ReplyUnusable,
    Request,
    Sampling,
    Verdict,
    seed_of,
    well_formed,
)
from seedless.engine.events import Called, Listener, Noted

Form = TypeVar("Form", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Role:
    """Who answers for a role, and how replies are drawn."""

    model: Model
    sampling: Sampling


@dataclass(frozen=True, slots=True)
class Desk:
    """What every node's context shares. `gate` bounds the model calls in flight over all roles."""

    journal: Journal
    roles: Mapping[str, Role]
    gate: asyncio.Semaphore
    seed: int
    tell: Listener


@dataclass(slots=True)
class NodeContext:
    """The Context of one node (core.recipe.Context)."""

    node: Node
    desk: Desk
    verdicts: list[Verdict] = field(default_factory=list)
    asked: set[str] = field(default_factory=set)
    rng: Random = field(init=False)

    def __post_init__(self) -> None:
        self.rng = Random(seed_of(self.desk.seed, self.node.id, self.node.phase))

    async def ask(self, prompt: Prompt, form: type[Form], *, role: str = "writer", draw: int = 0) -> Form:
        seat = self.desk.roles.get(role)
        if seat is None:
            raise RecipeFault(f"no model plays the role {role!r}; the run has {', '.join(sorted(self.desk.roles))}")
        request = Request(role, seat.model.name, prompt, schema_of(form), seat.sampling, draw)
        key = request.key(self.node.id)
        if key in self.asked:
            raise RecipeFault(f"{prompt.id} was asked twice by one node; tell repeats apart with draw=1, 2, ...")
        self.asked.add(key)
        reply = self.desk.journal.recall(key)
        if reply is None:
            async with self.desk.gate:
                reply = clean(await seat.model.complete(request))
            call = Call(key, self.node.id, role, seat.model.name, prompt.id, prompt.version, reply, self.node.deaths)
            await self.desk.journal.record(call)
            self.desk.tell(Called(call))
        return read(reply, form)

    def note(self, text: str) -> None:
        self.desk.tell(Noted(text))


def clean(reply: Reply) -> Reply:
    """A reply as it can be stored: text that UTF-8 has bytes for, whatever a provider's JSON held."""
    return replace(reply, text=well_formed(reply.text), model_version=well_formed(reply.model_version or ""))


@cache
def schema_of(form: type[BaseModel]) -> dict[str, Any] | None:
    """The JSON schema a reply must fit; None for plain text."""
    return None if form is PlainText else form.model_json_schema()


def read(reply: Reply, form: type[Form]) -> Form:
    """Parse a kept reply. A cut-off reply is never parsed: its end is missing even where its JSON closes."""
    if reply.finish == "length":
        raise ReplyUnusable("truncated", f"the reply stopped at its token limit after {len(reply.text)} characters")
    if reply.finish == "filtered":
        raise ProviderFailed("the provider filtered the reply", Fault.REFUSED)
    if form is PlainText:
        return form.model_validate({"text": reply.text})
    try:
        return form.model_validate_json(reply.text)
    except ValidationError as errors:
        first = errors.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "reply"
        raise ReplyUnusable("unparsable", f"{where}: {first['msg']}") from errors
