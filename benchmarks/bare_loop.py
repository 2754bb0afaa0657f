"""The yardstick of benchmarks/orchestration.py: the calls alone, as lean as aiohttp allows, nothing checked or kept."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median
from time import monotonic

import aiohttp
import orjson
import uvloop

MAX_TOKENS = 1024


@dataclass(slots=True)
class Tally:
    """Replies with text in them, the time of the first on the monotonic clock, and how long each reply took, in seconds."""

    good: int = 0
    first_reply_s: float | None = None
    latencies_s: list[float] = field(default_factory=list)

    @property
    def latency_s(self) -> float | None:
        return median(self.latencies_s) if self.latencies_s else None


async def asked(lines: Sequence[str], base_url: str, concurrency: int, key: str | None, model: str) -> Tally:
    """Ask every line once over `concurrency` connections. A call that fails is not tried again: it is not good."""
    tally, left = Tally(), enumerate(lines)

    async def worker() -> None:
        for seed, line in left:
            messages = [{"role": "user", "content": line}]
            body = orjson.dumps({"model": model, "messages": messages, "max_tokens": MAX_TOKENS, "seed": seed})
            began = monotonic()
            try:
                async with session.post(f"{base_url}/chat/completions", data=body) as answer:
                    reply = orjson.loads(await answer.read())
                tally.good += bool(reply["choices"][0]["message"]["content"])
            except (aiohttp.ClientError, OSError, ValueError, LookupError, TypeError):
                continue
            ended = monotonic()
            tally.latencies_s.append(ended - began)
            tally.first_reply_s = tally.first_reply_s or ended

    headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {key}"} if key else {})
    connector = aiohttp.TCPConnector(limit=concurrency)
    async with aiohttp.ClientSession(connector=connector, headers=headers) as session, asyncio.TaskGroup() as group:
        for _ in range(concurrency):
            group.create_task(worker())
    return tally


def bare_loop(lines: Sequence[str], base_url: str, concurrency: int, *, key: str | None, model: str) -> Tally:
    return uvloop.run(asked(lines, base_url, concurrency, key, model))
