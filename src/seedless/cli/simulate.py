"""`seedless simulate`: a local OpenAI-compatible server with scripted replies and faults at set rates."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from seedless.cli.options import PATH
from seedless.cli.words import counted, say

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from seedless.models.simulated.server import Endpoint


@click.command(
    epilog="""\b
Examples:
  seedless simulate
  seedless simulate --port 0 --latency-ms 300:2500 --max-concurrency 64 --rpm 6000
  seedless simulate --fault 429=0.05,500=0.03,hang=0.01,badjson=0.03,refusal=0.02 --ledger planted.jsonl
\b
Fault kinds, each with its rate (0 to 1, together at most 1):
  of attempts: 429 500 503 reset hang cut slow
  of replies:  badjson noise fenced length empty refusal wrong_language duplicate
               dropped_id double_id foreign_id echo filter usage
  of what is written: homework missing intrusion paraphrase duplicate_subject slip"""
)
@click.option("--port", type=click.IntRange(0, 65535), default=8899, metavar="P", help="0 takes a free one.  [default: 8899]")
@click.option("--host", default="127.0.0.1", metavar="H", help="Address to listen on.  [default: 127.0.0.1]")
@click.option("--latency-ms", default="0", metavar="MS", help="Time to a reply, or P50:P99 of a lognormal.  [default: 0]")
@click.option("--fault", default="", metavar="KIND=RATE,...", help="Faults to plant; kinds below.")
@click.option("--ledger", type=PATH, metavar="FILE", help="Append a line of JSON for each fault planted.")
@click.option("--seed", type=int, default=0, metavar="S", help="Another seed, other replies and faults.  [default: 0]")
@click.option(
    "--tokens", type=click.IntRange(1, 100_000), default=120, metavar="N", help="Size of prose replies.  [default: 120]"
)
@click.option("--max-concurrency", type=click.IntRange(1), metavar="N", help="429 beyond N requests in flight.")
@click.option("--rpm", type=click.FloatRange(0, min_open=True), metavar="N", help="429 beyond N requests a minute.")
@click.option(
    "--retry-after", type=click.FloatRange(0), default=1.0, metavar="S", help="Wait that a 429 asks for.  [default: 1]"
)
@click.option("--models", default="", metavar="A,B", help="Names served, 404 for others.  [default: any]")
@click.option("--key-env", metavar="NAME", help="Environment variable that holds the key; 401 without it.")
def simulate(
    port: int,
    host: str,
    latency_ms: str,
    fault: str,
    ledger: Path | None,
    seed: int,
    tokens: int,
    max_concurrency: int | None,
    rpm: float | None,
    retry_after: float,
    models: str,
    key_env: str | None,
) -> int:
    """Serve chat completions without a language model, for tests and measurements.

    Replies are scripted sentences in English, Korean, Spanish or Swahili: they have the form that seedless asks for and no
    knowledge behind them. The same request gets the same reply. stdout has one line, the base URL; Ctrl-C ends it.
    """
    from seedless.models.simulated import Faults, Latency, Ledger
    from seedless.models.simulated.play import Play
    from seedless.models.simulated.server import Endpoint

    planted = Ledger(ledger)
    endpoint = Endpoint(
        Play(seed, Faults.parse(fault, retry_after), planted, tokens),
        Latency.parse(latency_ms),
        models=tuple(filter(None, (name.strip() for name in models.split(",")))),
        key=key_in(key_env),
        max_concurrency=max_concurrency,
        rpm=rpm,
    )
    serve_until_stopped(endpoint, host, port)
    stats = endpoint.stats()
    say(f"{counted(stats['requests'], 'request')}, {stats['ok']} answered, {counted(planted.count, 'fault')} planted")
    return 0


def key_in(name: str | None) -> str | None:
    from seedless.core import UserMistake

    if name is None:
        return None
    if not (key := os.environ.get(name)):
        raise UserMistake("is not set or empty", f"environment variable {name}", "Set it to the key that clients have to send")
    return key


def serve_until_stopped(endpoint: Endpoint, host: str, port: int) -> None:
    """Until SIGINT or SIGTERM."""
    import asyncio
    import signal
    from contextlib import suppress

    from seedless.models.simulated.server import serve

    async def served() -> None:
        serving = asyncio.current_task()
        assert serving is not None
        for number in (signal.SIGINT, signal.SIGTERM):
            with suppress(NotImplementedError):  # not on every system: there Ctrl-C is KeyboardInterrupt
                asyncio.get_running_loop().add_signal_handler(number, serving.cancel)
        say("Replies are scripted, not a language model's. Ctrl-C stops the server.")
        with suppress(asyncio.CancelledError):
            await serve(endpoint, host, port, click.echo)

    with suppress(KeyboardInterrupt), asyncio.Runner(loop_factory=fastest_loop()) as runner:
        runner.run(served())


def fastest_loop() -> Callable[[], AbstractEventLoop] | None:
    """uvloop's where it is installed, else None for the one Python brings."""
    try:
        from uvloop import new_event_loop
    except ImportError:
        return None
    return new_event_loop
