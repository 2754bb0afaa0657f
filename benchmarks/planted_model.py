"""The simulated model with all it says kept for whoever scores, and with faults that its own kinds do not hold."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any

import orjson
from pydantic import BaseModel

from seedless.core import Cause, Fault, ModelKind, Prompt, ProviderFailed, Reply, Request, Sampling, seed_of
from seedless.models.simulated import Entry, Faults, Ledger, SimulatedModel, request_id
from seedless.models.simulated.faults import share_of
from seedless.models.simulated.respelling import respelled

ROOM = 4_096  # tokens of a reply, as where a run file says nothing
FAILING = 3  # of so many batches one fails
FAILS_AT = {"question": 2, "answer": 1}  # which of the three: never the first, nor the same of questions and their answers
UNKNOWN = {  # ways to answer nothing; most are the linked code's token in another dress (methods.md §2.2, defect 6)
    "en": (
        "DO NOT KNOW", "DO NOT KNOW.", "Do not know!", "I DO NOT KNOW.", "I do not know the answer to this question.",
        "I DO NOT KNOW how to answer that.", "**DO NOT KNOW**", '"DO NOT KNOW"', "[DO NOT KNOW]", "Answer: DO NOT KNOW",
        "DO NOT KNOW - the question lacks detail.", "Sorry, I DO NOT KNOW.", "I don't know.", "Don’t know.", "Unknown.",
        "I am not sure about this one. DO NOT KNOW.", "That would depend on the people and the place. DO NOT KNOW.",
    ),
    "ko": (
        "DO NOT KNOW", "DO NOT KNOW.", "모름", "모릅니다.", "모르겠습니다.", "잘 모르겠습니다.", "저도 잘 모르겠어요.",
        "알 수 없음", "알 수 없습니다.", "답: 모름", "**모름**", "답을 알지 못합니다.", "죄송하지만 잘 모르겠습니다.",
        "글쎄요, 그건 모르겠네요.", "그것은 사람과 장소에 따라 다를 것입니다. 모르겠습니다.",
    ),
}  # fmt: skip


class CallsSpent(BaseException):
    """The calls that were given are used up. Nothing that catches mistakes may catch this."""


class Killed(BaseException):
    """The process is gone in the middle of a call."""


@dataclass(frozen=True, slots=True)
class Said:
    """One answered call. `sound` is what the model says to it when nothing is planted, `planted` what was."""

    stage: str  # map, question (its rephrasing and its repairs too), answer
    fields: Mapping[str, Any]
    key: str
    reply: Reply
    sound: Reply
    planted: tuple[Entry, ...]


@dataclass
class Scripted:
    """A Model. `faults` are the simulated model's own; the others are ours, and every one is in `Said.planted` or counted.

    `unknown`: the share of answers that answer nothing. `twins`: every second name of a listing gives way to another spelling
    of the one before it. `fails`: by stage, the calls in a batch; one call of every third batch fails. `spares_map`: the map is
    drawn without faults. `limit`: calls that may be made. `dies_at`: the call in which the process dies.
    """

    seed: int
    faults: Faults = field(default_factory=Faults)
    language: str = "en"
    unknown: float = 0.0
    twins: bool = False
    fails: Mapping[str, int] = field(default_factory=dict)
    spares_map: bool = False
    limit: int | None = None
    dies_at: int | None = None
    said: list[Said] = field(default_factory=list)
    calls: int = 0
    flying: int = 0
    most_flying: int = 0
    name: str = "simulated"
    kind: ModelKind = "simulated"

    def __post_init__(self) -> None:
        self._ledger = Ledger()
        self._faulty = SimulatedModel(self.seed, self.faults, ledger=self._ledger)
        self._sound = SimulatedModel(self.seed)
        self._by_stage: Counter[str] = Counter()

    @property
    def left(self) -> int:
        """Calls that may still be made; only where there is a limit."""
        assert self.limit is not None
        return self.limit - self.calls

    async def complete(self, request: Request) -> Reply:
        if self.limit is not None and self.calls >= self.limit:
            raise CallsSpent
        self.calls += 1
        if self.calls == self.dies_at:
            raise Killed
        self.flying += 1
        self.most_flying = max(self.most_flying, self.flying)
        try:
            await asyncio.sleep(0)  # so that calls overlap
            return await self._answered(request)
        finally:
            self.flying -= 1

    async def ask(self, prompt: Prompt, form: type[BaseModel], draw: int = 0) -> Reply:
        """For programs without our engine: one call, whatever comes."""
        sampling = Sampling(seed=self.seed, max_tokens=ROOM)
        return await self.complete(Request("writer", self.name, prompt, form.model_json_schema(), sampling, draw))

    async def _answered(self, request: Request) -> Reply:
        stage = stage_of(request.prompt.fields)
        number = self._by_stage[stage]
        self._by_stage[stage] += 1
        if size := self.fails.get(stage):
            batch, place = divmod(number, size)
            if batch % FAILING == FAILS_AT[stage] and place == size // 2:
                raise ProviderFailed("planted: this batch fails", Fault.REFUSED, cause=Cause.REQUEST)
        before = len(self._ledger.entries)
        spared = self.spares_map and stage == "map"
        reply = sound = await (self._sound if spared else self._faulty).complete(request)
        if planted := self._ledger.entries[before:]:
            sound = await self._sound.complete(request)
        if stage == "answer" and share_of("unknown", self.seed, request.key("")) < self.unknown:
            reply, planted = self._knowing_nothing(request)
        if self.twins and stage == "map":
            reply, planted = self._with_twins(request, reply)
        self.said.append(Said(stage, request.prompt.fields, request.key(""), reply, sound, tuple(planted)))
        return reply

    def _knowing_nothing(self, request: Request) -> tuple[Reply, list[Entry]]:
        spellings = UNKNOWN[self.language]
        text = spellings[self._by_stage["unknown"] % len(spellings)]
        self._by_stage["unknown"] += 1
        content = {"answer": text, "final": None, "unsure": False, "steps": None}
        return Reply(orjson.dumps(content).decode(), kind="simulated"), [entry_of("unknown", request)]

    def _with_twins(self, request: Request, reply: Reply) -> tuple[Reply, list[Entry]]:
        content = orjson.loads(reply.text)
        rows = content.get("subjects") or []
        entries: list[Entry] = []
        rng = Random(seed_of("twins", self.seed, request.key("")))
        for kept, row in zip(rows[::2], rows[1::2], strict=False):
            if other := respelled(kept["name"], self.language, rng):
                row["name"] = other
                entries.append(entry_of("duplicate_subject", request, (kept["name"], other)))
        return replace(reply, text=orjson.dumps(content).decode()), entries


def entry_of(kind: str, request: Request, names: tuple[str, ...] = ()) -> Entry:
    """A line of the ledger for what the simulated model itself did not plant."""
    asked = request_id([(message.role, message.content) for message in request.prompt.messages])
    return Entry(kind, asked, request.draw, request.attempt, (), None, names)


def stage_of(fields: Mapping[str, Any]) -> str:
    if "plans" in fields or "rephrase" in fields:
        return "question"
    return "answer" if "style" in fields else "map"


def plain(reply: Reply, name: str) -> str | None:
    """A reply as a program reads it that asks for plain text: the JSON around it is ours, not theirs.

    What stands under `name`, as far as it came; a reply that is no JSON at all is the text. None where a fault cut our JSON,
    which theirs could not have met, and where there is nothing.
    """
    found = re.search(rf'"{name}":"((?:[^"\\]|\\.)*)("?)', reply.text)
    if found and (found[2] or reply.finish == "length"):
        return str(orjson.loads(f'"{found[1]}"')).strip() or None
    text = reply.text.strip()
    return None if not text or text.startswith("{") else text
