"""How a stage reaches a model: look in the journal, else pay once and keep the reply before anyone reads it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from random import Random
from typing import Any, TypeVar

from pydantic import BaseModel

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
from seedless.engine.gate import Gate
from seedless.engine.reading import UNPARSABLE, read, repair_prompt

Form = TypeVar("Form", bound=BaseModel)

LONGEST_NAME = 200  # characters of a replied model's name
MORE_ROOM = 2  # times that a reply cut off at its token limit is asked again, with twice the room each time


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
    gate: Gate
    seed: int
    tell: Listener


@dataclass(slots=True)
class NodeContext:
    """The Context of one node (core.recipe.Context)."""

    node: Node
    desk: Desk
    verdicts: list[Verdict] = field(default_factory=list)
    asked: set[str] = field(default_factory=set)
    _rng: Random | None = None

    @property
    def rng(self) -> Random:
        if self._rng is None:
            self._rng = Random(seed_of(self.desk.seed, self.node.id, self.node.phase))
        return self._rng

    async def ask(self, prompt: Prompt, form: type[Form], *, role: str = "writer", draw: int = 0) -> Form:
        seat = self.desk.roles.get(role)
        if seat is None:
            raise RecipeFault(f"no model plays the role {role!r}; the run has {', '.join(sorted(self.desk.roles))}")
        request = Request(role, seat.model.name, prompt, schema_of(form), seat.sampling, draw)
        reply = await self.whole(request, seat)
        try:
            return read(reply, form)
        except ReplyUnusable as unusable:
            if unusable.reason != UNPARSABLE:
                raise
            self.note(f"a reply to {prompt.id} could not be read ({unusable.detail}); its repair is asked for")
            return read(await self.whole(replace(request, prompt=repair_prompt(prompt, reply, unusable)), seat), form)

    async def whole(self, request: Request, seat: Role) -> Reply:
        """The reply; one that stopped at its token limit is asked for again with more room, for its end is missing."""
        reply = await self.answered(request, seat)
        for _ in range(MORE_ROOM):
            room = request.sampling.max_tokens
            if reply.finish != "length" or room is None:
                break
            request = replace(request, sampling=replace(request.sampling, max_tokens=2 * room))
            try:
                reply = await self.answered(request, seat)
            except ProviderFailed as failure:
                if failure.fault is not Fault.REFUSED:
                    raise
                break  # more room than the model has: the reply stays cut off
        return reply

    async def answered(self, request: Request, seat: Role) -> Reply:
        """The kept reply, or a new one, kept before it is handed on."""
        key = request.key(self.node.id)
        if key in self.asked:
            raise RecipeFault(f"{request.prompt.id} was asked twice by one node; tell repeats apart with draw=1, 2, ...")
        self.asked.add(key)
        reply = self.desk.journal.recall(key)
        if reply is None:
            async with self.desk.gate.place():
                reply = clean(await seat.model.complete(request))
            prompt = request.prompt
            call = Call(key, self.node.id, request.role, request.model, prompt.id, prompt.version, reply, self.node.deaths)
            await self.desk.journal.record(call)
            self.desk.tell(Called(call))
        return reply

    def note(self, text: str) -> None:
        self.desk.tell(Noted(text))


def clean(reply: Reply) -> Reply:
    """A reply as it can be stored and shown: text that UTF-8 has bytes for, a name of one line, whatever a provider sent."""
    named = "".join(sign for sign in reply.model_version or "" if sign.isprintable())[:LONGEST_NAME]
    return replace(reply, text=well_formed(reply.text), model_version=well_formed(named))


@cache
def schema_of(form: type[BaseModel]) -> dict[str, Any] | None:
    """The JSON schema a reply must fit; None for plain text."""
    return None if form is PlainText else form.model_json_schema()
