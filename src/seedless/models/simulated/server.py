"""The simulated model as an OpenAI-compatible server: limits, transport faults, counts. The same replies as in process."""

from __future__ import annotations

import asyncio
import hmac
import math
import socket
import struct
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

import orjson
from aiohttp import web

from seedless.core import UserMistake
from seedless.models.simulated.latency import Latency
from seedless.models.simulated.model import AT_ONCE
from seedless.models.simulated.play import Play
from seedless.models.simulated.reading import Asked
from seedless.models.simulated.wire import Refused, Wanted, completion, events, listing, wanted

JSON = {"Content-Type": "application/json"}
MOST_BYTES = 64 * 2**20  # of a request
_GONE = struct.pack("ii", 1, 0)  # SO_LINGER: closing sends a reset
_LAST_WORDS_S = 0.2  # that replies under way have when the server ends


@dataclass
class Seen:
    """What the server knows of one request: how often it came past the limits, how often it was answered well."""

    attempts: int = 0
    answered: int = 0


@dataclass
class Endpoint:
    """What is served and how. `max_concurrency` and `rpm` (one second of burst) answer 429 beyond; `key` is a bearer's."""

    play: Play = field(default_factory=Play)
    latency: Latency = field(default_factory=Latency)
    models: tuple[str, ...] = ()  # empty: any name is served
    key: str | None = field(default=None, repr=False)
    max_concurrency: int | None = None
    rpm: float | None = None
    clock: Callable[[], float] = monotonic
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    counts: Counter[str] = field(default_factory=Counter, init=False)
    faults: Counter[str] = field(default_factory=Counter, init=False)
    in_flight: int = field(default=0, init=False)
    peak_in_flight: int = field(default=0, init=False)
    _seen: dict[str, Seen] = field(default_factory=dict, init=False, repr=False)
    _tokens: float = field(default=0.0, init=False, repr=False)
    _filled_s: float = field(default=0.0, init=False, repr=False)

    def __post_init__(self) -> None:
        self._tokens, self._filled_s = self._burst, self.clock()

    def stats(self) -> dict[str, Any]:
        """The body of GET /stats. `ok` counts whole replies, spoiled ones among them; `answered` the requests that had one."""
        seen = self._seen.values()
        return {
            "requests": self.counts["requests"],
            "ok": self.counts["ok"],
            "limited": self.counts["limited"],
            "refused": self.counts["refused"],
            "distinct": len(seen),
            "answered": sum(one.answered > 0 for one in seen),
            "repeats_of_answered": self.counts["repeats_of_answered"],
            "in_flight": self.in_flight,
            "peak_in_flight": self.peak_in_flight,
            "faults": dict(sorted(self.faults.items())),
        }

    async def chat(self, request: web.Request) -> web.StreamResponse:
        """POST /v1/chat/completions."""
        self.counts["requests"] += 1
        self.in_flight += 1
        self.peak_in_flight = max(self.peak_in_flight, self.in_flight)
        try:
            self._let_in(request)
            asked_for = wanted(await request.read(), self.models)
            asked = self.play.read(asked_for.messages, asked_for.schema, asked_for.wants_json)
            return await self._answer(request, asked_for, asked)
        except Refused as refused:
            if refused.status != 429:
                self.counts["refused"] += 1
            return error(refused)
        finally:
            self.in_flight -= 1

    def _let_in(self, request: web.Request) -> None:
        if self.key is not None:
            given = request.headers.get("Authorization", "").removeprefix("Bearer ")
            if not hmac.compare_digest(given.encode("utf-8", "replace"), self.key.encode()):
                raise Refused(401, "Incorrect API key provided", "invalid_request_error", "invalid_api_key")
        over = self.max_concurrency is not None and self.in_flight > self.max_concurrency
        if over or not self._has_token():
            self.counts["limited"] += 1
            raise self._too_many()

    def _too_many(self) -> Refused:
        wait_s = self.play.faults.retry_after_s
        return Refused(429, "Rate limit reached", "rate_limit_error", "rate_limit_exceeded", wait_s)

    @property
    def _burst(self) -> float:
        return max(1.0, (self.rpm or 0.0) / 60)

    def _has_token(self) -> bool:
        if self.rpm is None:
            return True
        now_s = self.clock()
        self._tokens = min(self._burst, self._tokens + (now_s - self._filled_s) * self.rpm / 60)
        self._filled_s = now_s
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True

    async def _answer(self, request: web.Request, asked_for: Wanted, asked: Asked) -> web.StreamResponse:
        seen = self._seen.setdefault(asked.request, Seen())
        attempt, seen.attempts = seen.attempts, seen.attempts + 1
        if seen.answered:
            self.counts["repeats_of_answered"] += 1
        latency_s = self.latency.drawn_s(self.play.seed, asked.request, 0, attempt)
        met = self.play.transport(asked, 0, attempt)
        self.faults.update([met] if met else [])
        if met in AT_ONCE:
            if met == "429":
                raise self._too_many()
            raise Refused(int(met), "The server had an error while processing your request", "server_error")
        if met == "reset":
            await self._wait(latency_s / 2)
            return broken(request)
        await self._wait(latency_s + {"hang": self.latency.hang_s, "slow": self.latency.slow_s}.get(met, 0.0))
        if met == "hang":
            return broken(request)
        if met == "cut":
            return await half(request)
        said = self.play.say(asked, 0, attempt, asked_for.max_tokens)
        self.faults.update([said.kind] if said.kind else [])
        if said.refused:
            raise Refused(400, "The reply was stopped by the content filter", "invalid_request_error", "content_filter")
        id = asked.request[:24]
        sent = await streamed(request, id, asked_for, said) if asked_for.stream else whole(completion(id, said))
        self.counts["ok"] += 1
        seen.answered += 1
        return sent

    async def _wait(self, wait_s: float) -> None:
        if wait_s > 0:
            await self.sleep(wait_s)


def whole(body: bytes) -> web.Response:
    return web.Response(body=body, headers=JSON)


def error(refused: Refused) -> web.Response:
    wait_s = refused.retry_after_s
    headers = (
        JSON if wait_s is None else {**JSON, "Retry-After": str(math.ceil(wait_s)), "Retry-After-Ms": f"{wait_s * 1000:.0f}"}
    )
    return web.Response(status=refused.status, body=refused.body, headers=headers)


async def streamed(request: web.Request, id: str, asked_for: Wanted, said: Any) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-cache"})
    await response.prepare(request)
    for event in events(id, said, asked_for.counts):
        await response.write(event)
    await response.write_eof()
    return response


async def half(request: web.Request) -> web.StreamResponse:
    """Half of a body, then the end of the connection."""
    body = b'{"id": "chatcmpl-cut", "object": "chat.completion", "choices": [{"index": 0, "message": {"role": "assistant", "con'
    response = web.StreamResponse(headers={**JSON, "Content-Length": str(2 * len(body))})
    await response.prepare(request)
    await response.write(body)
    await asyncio.sleep(0)  # lets the bytes go before the connection does
    if request.transport is not None:
        request.transport.close()
    return response


def broken(request: web.Request) -> web.Response:
    """Reset the connection; what is returned reaches nobody."""
    transport = request.transport
    if transport is not None:
        if (opened := transport.get_extra_info("socket")) is not None:
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _GONE)
        transport.abort()
    return web.Response()


def make_app(endpoint: Endpoint) -> web.Application:
    """POST /v1/chat/completions, GET /v1/models, GET /stats; anything else is 404 in OpenAI's shape."""

    async def models(request: web.Request) -> web.Response:
        return whole(listing(endpoint.models or ("simulated",)))

    async def stats(request: web.Request) -> web.Response:
        return whole(orjson.dumps(endpoint.stats()))

    async def unknown(request: web.Request) -> web.Response:
        return error(Refused(404, f"Invalid URL ({request.method} {request.path})", "invalid_request_error"))

    app = web.Application(client_max_size=MOST_BYTES)
    app.router.add_post("/v1/chat/completions", endpoint.chat)
    app.router.add_get("/v1/models", models)
    app.router.add_get("/stats", stats)
    app.router.add_route("*", "/{path:.*}", unknown)
    return app


async def serve(endpoint: Endpoint, host: str, port: int, tell: Callable[[str], None]) -> None:
    """Serve until cancelled; `tell` gets the base URL once requests are taken. Raises UserMistake for an address in use."""
    runner = web.AppRunner(make_app(endpoint), access_log=None, handler_cancellation=True, shutdown_timeout=_LAST_WORDS_S)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as failure:
            raise UserMistake(f"cannot listen ({failure.strerror})", f"{host}:{port}", "Name another --port, or 0") from failure
        taken = runner.addresses[0]
        name = f"[{host}]" if ":" in host else host
        tell(f"http://{name}:{taken[1]}/v1")
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()
        endpoint.play.ledger.close()
