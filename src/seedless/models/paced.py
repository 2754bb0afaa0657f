"""A Model that sends no faster than its endpoint bears."""

from __future__ import annotations

from seedless.core import Cause, Model, ModelKind, ProviderFailed, Reply, Request
from seedless.models.limiter import Limiter

BYTES_PER_TOKEN = 4  # of English prose; the guess is corrected by the reply's own count
SHARE_OF_MAX_TOKENS = 0.25


class Paced:
    """`inner` behind the limiter of its endpoint, which all roles share."""

    def __init__(self, inner: Model, limiter: Limiter) -> None:
        self.inner, self._limiter = inner, limiter

    @property
    def name(self) -> str:
        return self.inner.name

    @property
    def kind(self) -> ModelKind:
        return self.inner.kind

    async def complete(self, request: Request) -> Reply:
        place = await self._limiter.enter(likely_tokens(request) if self._limiter.counts_tokens else 0.0)
        try:
            reply = await self.inner.complete(request)
        except ProviderFailed as failure:
            if failure.cause is Cause.LIMIT:
                self._limiter.refused(place, failure.wait_s)
            else:
                self._limiter.gone(place)
            raise
        except BaseException:
            self._limiter.gone(place)
            raise
        self._limiter.answered(place, reply.usage.tokens_in + reply.usage.tokens_out)
        return reply


def likely_tokens(request: Request) -> float:
    """What a call may use, before it is made."""
    letters = sum(len(message.content.encode()) for message in request.prompt.messages)
    return letters / BYTES_PER_TOKEN + (request.sampling.max_tokens or 0) * SHARE_OF_MAX_TOKENS
