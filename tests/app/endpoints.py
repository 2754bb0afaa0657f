"""Whole runs against endpoints: simulated servers as child processes, runs as children and in process, keys looked for."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
from aiohttp import web

from seedless.core import BudgetSpec, ModelSpec, RunSpec

KEY = "sk-" + "live-3f9AC1d07b52e8466d1c0e97"
TELLING = 10  # so many characters of a key in a row are a leak
SEEDLESS = (sys.executable, "-m", "seedless")
KEYS = ("SEEDLESS_API_KEY", "OPENAI_API_KEY", "MY_KEY")
START_S, END_S = 30.0, 240.0
TOPIC, BREADTH = "beekeeping", 3  # a map of three subjects is drawn in seven calls
MIX = "429=0.05,500=0.03,reset=0.01,hang=0.01,badjson=0.03,length=0.02,refusal=0.02"


@dataclass
class Simulated:
    """A `seedless simulate` in a process of its own. `ledger` has a line for each fault that it planted."""

    base_url: str
    ledger: Path
    process: subprocess.Popen[str]

    def stats(self) -> dict[str, Any]:
        with urllib.request.urlopen(f"{self.base_url.removesuffix('/v1')}/stats", timeout=10) as answer:
            told: dict[str, Any] = json.load(answer)
        return told

    def planted(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.ledger.read_text().splitlines()]

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            self.kill()


@contextmanager
def simulated(folder: Path, *words: str, port: int = 0, env: dict[str, str] | None = None) -> Iterator[Simulated]:
    """Serve until the block ends; `words` are more options. Raises RuntimeError with what it said when it does not start."""
    folder.mkdir(parents=True, exist_ok=True)
    ledger = folder / "planted.jsonl"
    command = [*SEEDLESS, "simulate", "--port", str(port), "--ledger", str(ledger), *words]
    with (folder / "server.log").open("w") as log:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True, env=without_keys(env or {}))
    too_late = threading.Timer(START_S, process.kill)
    too_late.start()
    assert process.stdout is not None
    base_url = process.stdout.readline().strip()
    too_late.cancel()
    server = Simulated(base_url, ledger, process)
    try:
        if not base_url:
            raise RuntimeError(f"the server did not start: {(folder / 'server.log').read_text()[-2000:]}")
        yield server
    finally:
        server.stop()


def without_keys(env: dict[str, str]) -> dict[str, str]:
    """The environment of a child that knows the keys of `env` only."""
    return {**{name: value for name, value in os.environ.items() if name not in KEYS}, **env}


# A run as a child


@dataclass(frozen=True, slots=True)
class Ended:
    """How a child ended. `report` is what it printed as JSON, empty when it printed none."""

    code: int
    out: str
    err: str

    @property
    def report(self) -> Any:
        return json.loads(self.out) if self.out.strip() else {}

    @property
    def said(self) -> str:
        return self.out + self.err


@dataclass
class Command:
    """`seedless run` on one DIR, again and again. `config` is a run file's text."""

    folder: Path
    base_url: str
    target: int = 60
    model: str = "sim"
    config: str = ""
    words: tuple[str, ...] = ()
    env: dict[str, str] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)

    def started(self, *more: str) -> subprocess.Popen[str]:
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        words = [TOPIC, "--breadth", str(BREADTH), "-n", str(self.target), "--seed", "5", "--yes", "--json"]
        words += ["--model", self.model, "--base-url", self.base_url]
        if self.config:
            file = self.folder.with_name(f"{self.folder.name}.yaml")
            file.write_text(self.config)
            words += ["--config", str(file)]
        command = [*SEEDLESS, "run", *words, "-o", str(self.folder), *self.words, *more]
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=without_keys(self.env))

    def ended(self, *more: str) -> Ended:
        return self.end_of(self.started(*more))

    def end_of(self, process: subprocess.Popen[str]) -> Ended:
        try:
            out, err = process.communicate(timeout=END_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise
        self.said.append(out + err)
        return Ended(process.returncode, out, err)

    @property
    def all_said(self) -> str:
        return "\n".join(self.said)


def wait_for(happened: Callable[[], bool], process: subprocess.Popen[str], most_s: float = 60.0) -> bool:
    """True once it has; False when the process ended first."""
    deadline = time.monotonic() + most_s
    while time.monotonic() < deadline:
        if happened():
            return True
        if process.poll() is not None:
            return False
        time.sleep(0.01)
    raise AssertionError("it never happened")


def spec_for(base_url: str, target: int = 60, *, workers: int = 64, budget: BudgetSpec | None = None, **model: Any) -> RunSpec:
    """The spec of a run in process."""
    writer = ModelSpec(**{"model": "sim", "base_url": base_url, **model})
    return RunSpec(
        topic=(TOPIC,),
        breadth=BREADTH,
        target=target,
        seed=5,
        models={"writer": writer},
        workers=workers,
        budget=budget or BudgetSpec(),
    )


# Keys


def leaked(folder: Path, output: str, key: str = KEY) -> list[str]:
    """Where a key, or a telling part of it, can be read: in `output`, in any file under `folder`, tables unpacked."""
    parts = {key[at : at + TELLING] for at in range(len(key) - TELLING + 1)}
    places = ["output"] if any(part in output for part in parts) else []
    for path in sorted(folder.rglob("*")) if folder.exists() else []:
        if path.is_file():
            held = path.read_bytes()
            if path.suffix == ".parquet":  # compressed
                with suppress(OSError):
                    held += json.dumps(pq.read_table(path).to_pylist(), default=str, ensure_ascii=False).encode()
            if any(part.encode() in held for part in parts):
                places.append(str(path.relative_to(folder)))
    return places


# A server that does what no model should

Answering = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Fake:
    """A server in a thread of this process. `met` has method, path and headers of every request."""

    port: int = 0
    met: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    @property
    def keys(self) -> set[str]:
        """What was sent as Authorization; empty text where it was not."""
        return {headers.get("authorization", "") for _, _, headers in self.met}


@contextmanager
def faked(answer: Answering) -> Iterator[Fake]:
    """`answer` answers everything on a free port of loopback until the block ends."""
    fake, ready, loop = Fake(), threading.Event(), asyncio.new_event_loop()
    ended: asyncio.Event = asyncio.Event()

    async def meet(request: web.Request) -> web.StreamResponse:
        headers = {name.lower(): value for name, value in request.headers.items()}
        fake.met.append((request.method, request.path_qs, headers))
        return await answer(request)

    async def serve() -> None:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", meet)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        fake.port = runner.addresses[0][1]
        ready.set()
        await ended.wait()
        await runner.cleanup()

    thread = threading.Thread(target=lambda: loop.run_until_complete(serve()), daemon=True)
    thread.start()
    assert ready.wait(START_S)
    try:
        yield fake
    finally:
        loop.call_soon_threadsafe(ended.set)
        thread.join(START_S)
        loop.close()


def refusing(status: int, message: str, **error: Any) -> Answering:
    """Everything is answered with this error, in OpenAI's shape."""

    async def answer(request: web.Request) -> web.StreamResponse:
        return web.json_response({"error": {"message": message, **error}}, status=status)

    return answer
