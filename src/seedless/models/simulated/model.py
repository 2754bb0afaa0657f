"""The simulated model in process: a keyless, scripted, deterministic Model for tests, demonstrations and measurements."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from seedless.core import Cause, Fault, ModelKind, ProviderFailed, Reply, Request, Usage
from seedless.models.simulated.faults import Faults
from seedless.models.simulated.latency import Latency
from seedless.models.simulated.ledger import Ledger
from seedless.models.simulated.play import MODEL_VERSION, Play

AT_ONCE = ("429", "500", "503")  # refused at the door: no reply is waited for


class SimulatedModel:
    """A Model that writes scripted replies, with planted faults where it is told to.

    Reads messages, schema, `sampling.max_tokens`, draw and attempt: what a server sees, and the draw. Raises ProviderFailed
    for transport faults, as the HTTP adapter does.
    """

    def __init__(
        self,
        seed: int = 0,
        faults: Faults | None = None,
        latency: Latency | None = None,
        ledger: Ledger | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        *,
        name: str = "simulated",
        tokens: int = 120,
    ) -> None:
        self._name, self._sleep, self._latency = name, sleep, latency or Latency()
        self._play = Play(seed, faults or Faults(), ledger or Ledger(), tokens)

    @property
    def name(self) -> str:
        return self._name

    @property
    def kind(self) -> ModelKind:
        return "simulated"

    async def complete(self, request: Request) -> Reply:
        messages = [(message.role, message.content) for message in request.prompt.messages]
        asked = self._play.read(messages, request.schema, request.schema is not None)
        latency_s = self._latency.drawn_s(self._play.seed, asked.request, request.draw, request.attempt)
        met = self._play.transport(asked, request.draw, request.attempt)
        if met in AT_ONCE:
            raise self._play.faults.failure(met)
        latency_s += {"hang": self._latency.hang_s, "slow": self._latency.slow_s}.get(met, 0.0)
        if latency_s > 0:
            await self._sleep(latency_s)
        if met and met != "slow":
            raise self._play.faults.failure(met)
        said = self._play.say(asked, request.draw, request.attempt, request.sampling.max_tokens)
        if said.refused:
            raise ProviderFailed("the simulated model: filtered (error 400)", Fault.REFUSED, cause=Cause.REQUEST)
        return Reply(
            text=said.text,
            kind="simulated",
            model_version=MODEL_VERSION,
            usage=Usage(said.tokens_in, said.tokens_out),
            cost_usd=0.0,
            latency_s=latency_s,
            finish=said.finish,
        )
