"""What a budget is tested against: a till that takes money, and a process whose writes to disk take time and may be lost."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field
from typing import cast

from seedless.core import (
    Call,
    CallTotals,
    Cause,
    Fault,
    Journal,
    Message,
    ModelKind,
    Prompt,
    ProviderFailed,
    Reply,
    Request,
    Sampling,
    Usage,
)
from seedless.journal import MemoryJournal
from seedless.models.prices import Price

PRICE = Price(0.2288, 1.7)


def request(text: str = "x" * 300, max_tokens: int | None = 200) -> Request:
    return Request(
        "writer", "m", Prompt("p", "1", {}, (Message(role="user", content=text),)), None, Sampling(max_tokens=max_tokens)
    )


class Killed(Exception):
    """The process is gone: nothing it still writes reaches the disk."""


@dataclass
class Process:
    """One process's view of a disk: writes take time, land in order, and land not at all after a kill."""

    disk: MemoryJournal
    rng: random.Random
    alive: bool = True
    writes: int = 0
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    def meta(self, name: str) -> str | None:
        return self.disk.meta(name)

    def totals(self) -> CallTotals:
        return self.disk.totals()

    async def remember(self, **meta: str) -> None:
        async with self.turn:
            await self._spin()
            await self.disk.remember(**meta)
            self.writes += 1
        await self._spin()

    async def record(self, call: Call) -> None:
        async with self.turn:
            await self._spin()
            await self.disk.record(call)
        await self._spin()

    async def _spin(self) -> None:
        if self.alive and self.rng.random() < 0.7:
            await asyncio.sleep(self.rng.uniform(0, 0.02))
        if not self.alive:
            raise Killed

    @property
    def journal(self) -> Journal:
        return cast(Journal, self)


@dataclass
class Till:
    """A model that takes the money it says, and now and then takes it without an answer."""

    rng: random.Random
    faults: float = 0.3
    price: Price = PRICE
    name: str = "m"
    kind: ModelKind = "model"
    usd: float = 0.0
    calls: int = 0
    tokens: int = 0

    def take(self, request: Request) -> Usage:
        most_in = sum(len(m.content.encode()) for m in request.prompt.messages)
        most_out = request.sampling.max_tokens or 0
        full = self.rng.random() < 0.2
        usage = Usage(
            most_in if full else self.rng.randint(most_in // 4, most_in), most_out if full else self.rng.randint(0, most_out)
        )
        self.usd += self.price.cost_usd(usage.tokens_in, usage.tokens_out)
        self.calls += 1
        self.tokens += usage.tokens_in + usage.tokens_out
        return usage

    async def complete(self, request: Request) -> Reply:
        early = self.rng.random() < 0.5
        usage = self.take(request) if early else None
        await asyncio.sleep(self.rng.uniform(0.01, 0.4))
        fault = self.rng.random() / self.faults if self.faults else 9.0
        if fault < 0.25:
            raise ProviderFailed("time-out", Fault.WAIT, cause=Cause.TIMEOUT)
        if fault < 0.5:
            raise ProviderFailed("cut", Fault.WAIT, cause=Cause.CUT)
        if fault < 0.6:
            raise ValueError("our own bug, after the call")
        if fault < 0.7:
            await asyncio.sleep(3600)  # hangs
        if fault < 1.0 and usage is None:
            raise ProviderFailed("429", Fault.WAIT, cause=Cause.LIMIT)
        usage = usage or self.take(request)
        return Reply("ok", usage=usage, cost_usd=self.price.cost_usd(usage.tokens_in, usage.tokens_out))
