"""A Model that waits out faults that pass with time, and gives up when they do not."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import replace

from seedless.core import Cause, Fault, Model, ModelKind, ProviderFailed, Reply, Request
from seedless.models.health import Health

SERVER_TRIES = 4  # a 500 may be this request's own
FEW_CALLERS = 3  # their tries end before Health has heard enough to tell a dead endpoint from bad requests
LONGEST_HINT_S = 600.0  # a provider that wants more than that is not to be waited for by a running process


class Patient:
    """Retries what is worth it (Fault.WAIT) around `inner`, each try told apart by Request.attempt.

    The provider's hint wins over our guess, which is drawn evenly from 0 to 2^n s (full jitter; Brooker, "Exponential
    Backoff And Jitter", AWS 2015), at most `ceiling_s`. `sleep` may give the caller's place in flight to another call.
    """

    def __init__(
        self,
        inner: Model,
        health: Health,
        *,
        tries: int = 6,
        ceiling_s: float = 60.0,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        uniform: Callable[[float, float], float] = random.uniform,
    ) -> None:
        self.inner, self._health, self._sleep, self._uniform = inner, health, sleep, uniform
        self._ceiling_s = ceiling_s
        self._tries = dict.fromkeys(Cause, tries) | {Cause.SERVER: SERVER_TRIES}

    @property
    def name(self) -> str:
        return self.inner.name

    @property
    def kind(self) -> ModelKind:
        return self.inner.kind

    async def complete(self, request: Request) -> Reply:
        self._health.callers += 1
        try:
            return await self._answer(request)
        finally:
            self._health.callers -= 1

    async def _answer(self, request: Request) -> Reply:
        failures: Counter[Cause] = Counter()  # that count against this request
        tried, answers = 0, self._health.answers
        while True:
            self._health.begin()
            try:
                reply = await self.inner.complete(replace(request, attempt=tried))
            except ProviderFailed as error:
                failure = stop_if_far_off(error)
                self._health.failed(failure)
                tried += 1
                # A limit, and an endpoint that answers nobody, say nothing of this request: Health tells when to give up.
                answers_others = self._health.answers > answers or self._health.callers <= FEW_CALLERS
                if failure.cause is not Cause.LIMIT and answers_others:
                    failures[failure.cause] += 1
                    answers = self._health.answers
                if failure.fault is not Fault.WAIT or failures[failure.cause] >= self._tries[failure.cause]:
                    raise failure from error.__cause__
                wait_s = failure.wait_s or self._uniform(0.0, min(self._ceiling_s, 2.0 ** min(tried, 10)))
            else:
                self._health.answered()
                return reply
            await self._sleep(wait_s)


def stop_if_far_off(failure: ProviderFailed) -> ProviderFailed:
    """The failure itself, or the end of the run when the provider wants to be left alone for long."""
    if failure.fault is not Fault.WAIT or (failure.wait_s or 0.0) <= LONGEST_HINT_S:
        return failure
    line = f"the provider asks to wait {(failure.wait_s or 0.0) / 60:.0f} minutes before the next call: {failure}"
    return ProviderFailed(line, Fault.STOP, cause=failure.cause)
