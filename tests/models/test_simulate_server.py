"""`seedless simulate` over real sockets: OpenAI's shapes, limits, faults on the wire, and the same replies as in process."""

from __future__ import annotations

import asyncio
import errno
import json
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from models.asking import asks_answer, asks_questions, batches, questions_of, replies
from seedless.core import Sampling
from seedless.models.simulated import Faults, Latency, Ledger, SimulatedModel
from seedless.models.simulated.play import MODEL_VERSION, Play
from seedless.models.simulated.server import Endpoint, serve

pytestmark = pytest.mark.server
LINE = {"model": "any", "messages": [{"role": "user", "content": "Tell me about volcanoes and glaciers."}]}


class Client:
    """Plain HTTP against one simulated server."""

    def __init__(self, session: aiohttp.ClientSession, base_url: str) -> None:
        self.session, self.base_url = session, base_url

    async def chat(self, body: Any, **headers: str) -> tuple[int, Any, Any]:
        """Status, body as JSON, headers."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        async with self.session.post(f"{self.base_url}/chat/completions", data=data, headers=headers) as answer:
            return answer.status, await answer.json(), answer.headers

    async def get(self, path: str) -> tuple[int, Any]:
        async with self.session.get(self.base_url.removesuffix("/v1") + path) as answer:
            return answer.status, await answer.json()

    async def stats(self) -> Any:
        return (await self.get("/stats"))[1]


@asynccontextmanager
async def served(endpoint: Endpoint) -> AsyncIterator[Client]:
    told: asyncio.Queue[str] = asyncio.Queue()
    serving = asyncio.ensure_future(serve(endpoint, "127.0.0.1", 0, told.put_nowait))
    try:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=20)) as session:
            yield Client(session, await asyncio.wait_for(told.get(), 20))
    finally:
        serving.cancel()
        await asyncio.wait([serving])


def talking(endpoint: Endpoint, talk: Callable[[Client], Awaitable[None]]) -> None:
    async def run() -> None:
        async with served(endpoint) as client:
            await talk(client)

    asyncio.run(run())


def line(number: int) -> dict[str, Any]:
    return {"model": "any", "messages": [{"role": "user", "content": f"Tell me {number} things about glaciers."}]}


def faulty(text: str, **more: Any) -> Endpoint:
    return Endpoint(Play(faults=Faults.parse(text, 0.25), **more))


def test_a_reply_over_http_is_the_reply_in_process_whatever_the_seed_on_the_wire() -> None:
    faults = Faults.parse("refusal=0.2,noise=0.2,length=0.2")
    batch = next(batches(5, "ko"))
    questions = questions_of(SimulatedModel(), batch)
    requests = [asks_questions(batch), *map(asks_answer, questions)]
    requests = [replace(request, sampling=Sampling(max_tokens=900)) for request in requests]
    there = Ledger()
    here = replies(SimulatedModel(seed=5, faults=faults, ledger=there), requests)

    async def talk(client: Client) -> None:
        for number, (request, reply) in enumerate(zip(requests, here, strict=True)):
            body = {
                "model": "any",
                "messages": [message.model_dump() for message in request.prompt.messages],
                "response_format": {"type": "json_schema", "json_schema": {"name": "r", "schema": request.schema}},
                "max_tokens": 900,
                "seed": number,
            }
            status, said, _ = await client.chat(body)
            assert status == 200
            assert said["choices"][0]["message"] == {"role": "assistant", "content": reply.text, "refusal": None}
            assert said["choices"][0]["finish_reason"] == reply.finish
            assert said["usage"]["completion_tokens"] == reply.usage.tokens_out
            assert said["usage"]["prompt_tokens"] == reply.usage.tokens_in
            assert said["model"] == reply.model_version == MODEL_VERSION

    endpoint = Endpoint(Play(5, faults))
    talking(endpoint, talk)
    over_http = [(entry.kind, entry.request, entry.reply_sha) for entry in endpoint.play.ledger.entries]
    assert over_http == [(entry.kind, entry.request, entry.reply_sha) for entry in there.entries]
    assert over_http


def test_a_stream_is_the_same_reply_in_pieces_with_the_usage_and_an_end() -> None:
    async def talk(client: Client) -> None:
        _, whole, _ = await client.chat(LINE)
        body = {**LINE, "stream": True, "stream_options": {"include_usage": True}}
        async with client.session.post(f"{client.base_url}/chat/completions", json=body) as answer:
            assert answer.content_type == "text/event-stream"
            events = (await answer.text()).split("\n\n")
        assert events[-2:] == ["data: [DONE]", ""]
        chunks = [json.loads(event.removeprefix("data: ")) for event in events[:-2]]
        assert {chunk["object"] for chunk in chunks} == {"chat.completion.chunk"}
        choices = [chunk["choices"][0] for chunk in chunks[:-1]]
        assert choices[0]["delta"]["role"] == "assistant"
        assert "".join(choice["delta"].get("content", "") for choice in choices) == whole["choices"][0]["message"]["content"]
        assert [choice["finish_reason"] for choice in choices if choice["finish_reason"]] == ["stop"]
        assert (chunks[-1]["choices"], chunks[-1]["usage"]) == ([], whole["usage"])

    talking(Endpoint(), talk)


def test_max_tokens_ends_a_reply_with_the_reason() -> None:
    async def talk(client: Client) -> None:
        for name in ("max_tokens", "max_completion_tokens"):
            _, said, _ = await client.chat({**LINE, name: 7})
            assert (said["choices"][0]["finish_reason"], said["usage"]["completion_tokens"]) == ("length", 7)

    talking(Endpoint(), talk)


def test_json_is_json_in_every_way_of_asking_for_it() -> None:
    schema = {"type": "object", "properties": {"city": {"type": "string"}, "size": {"type": "integer", "minimum": 5}}}
    text = f"Name a city.\n<response_schema>{json.dumps(schema)}</response_schema>"
    tagged = {"model": "any", "messages": [{"role": "user", "content": text}]}
    asked = {**LINE, "response_format": {"type": "json_schema", "json_schema": {"name": "city", "schema": schema}}}

    async def talk(client: Client) -> None:
        for body in (tagged, asked):
            _, said, _ = await client.chat(body)
            assert json.loads(said["choices"][0]["message"]["content"]).keys() == {"city", "size"}
        _, said, _ = await client.chat({**LINE, "response_format": {"type": "json_object"}})
        assert isinstance(json.loads(said["choices"][0]["message"]["content"]), dict)

    talking(Endpoint(), talk)


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"[]",
        {"model": "any"},
        {"model": "any", "messages": []},
        {"model": "any", "messages": ["hello"]},
        {"model": "any", "messages": [{"role": "user"}]},
        {"messages": LINE["messages"]},
        {**LINE, "n": 2},
        {**LINE, "max_tokens": 0},
        {**LINE, "max_tokens": "many"},
    ],
)
def test_a_request_that_cannot_be_is_an_error_400_in_openai_s_shape(body: Any) -> None:
    async def talk(client: Client) -> None:
        status, said, _ = await client.chat(body)
        assert status == 400
        assert said["error"].keys() == {"message", "type", "param", "code"}
        assert (await client.stats())["refused"] == 1

    talking(Endpoint(), talk)


def test_a_key_a_model_and_a_path_are_told_apart() -> None:
    async def talk(client: Client) -> None:
        for headers in ({}, {"Authorization": "Bearer wrong"}):
            status, said, _ = await client.chat(LINE, **headers)
            assert (status, said["error"]["code"]) == (401, "invalid_api_key")
            assert "right" not in json.dumps(said)
        status, said, _ = await client.chat(LINE, Authorization="Bearer right")
        assert (status, said["error"]["code"]) == (404, "model_not_found")
        status, said, _ = await client.chat({**LINE, "model": "small"}, Authorization="Bearer right")
        assert status == 200
        _, listed = await client.get("/v1/models")
        assert [model["id"] for model in listed["data"]] == ["small", "large"]
        status, said = await client.get("/v1/nothing")
        assert (status, said["error"]["type"]) == (404, "invalid_request_error")

    endpoint = Endpoint(models=("small", "large"), key="right")
    assert "right" not in repr(endpoint)
    talking(endpoint, talk)


def test_requests_beyond_the_limit_in_flight_get_429_with_a_wait() -> None:
    async def run() -> None:
        opened = asyncio.Event()

        async def sleep(wait_s: float) -> None:
            await opened.wait()

        endpoint = Endpoint(Play(faults=Faults(retry_after_s=2.0)), Latency(1, 1), max_concurrency=2, sleep=sleep)
        async with served(endpoint) as client:
            asked = [asyncio.ensure_future(client.chat(line(number))) for number in range(5)]
            for answer in asyncio.as_completed(asked):
                status, said, headers = await answer
                if status == 429:
                    assert (said["error"]["code"], headers["Retry-After"]) == ("rate_limit_exceeded", "2")
                if endpoint.counts["limited"] == 3:
                    opened.set()
            assert sorted(one.result()[0] for one in asked) == [200, 200, 429, 429, 429]
            stats = await client.stats()
            assert (stats["limited"], stats["ok"], stats["distinct"], stats["in_flight"]) == (3, 2, 2, 0)

    asyncio.run(run())


def test_requests_beyond_the_rate_get_429_until_time_passes() -> None:
    now_s = [100.0]

    async def talk(client: Client) -> None:
        assert [(await client.chat(LINE))[0] for _ in range(4)] == [200, 200, 429, 429]
        now_s[0] += 0.5
        assert [(await client.chat(LINE))[0] for _ in range(2)] == [200, 429]

    talking(Endpoint(rpm=120, clock=lambda: now_s[0]), talk)


@pytest.mark.parametrize("kind", ["429", "500", "503"])
def test_a_planted_refusal_at_the_door_has_its_status_and_a_429_its_wait(kind: str) -> None:
    async def talk(client: Client) -> None:
        status, said, headers = await client.chat(LINE)
        assert status == int(kind)
        assert said["error"]["message"]
        assert headers.get("Retry-After-Ms") == ("250" if kind == "429" else None)
        assert (await client.stats())["faults"] == {kind: 1}

    talking(faulty(f"{kind}=1"), talk)


@pytest.mark.parametrize(("kind", "seen"), [("reset", aiohttp.ClientOSError), ("cut", aiohttp.ClientPayloadError)])
def test_a_broken_connection_is_broken(kind: str, seen: type[Exception]) -> None:
    async def talk(client: Client) -> None:
        with pytest.raises((aiohttp.ClientError, ConnectionError)) as failure:
            await client.chat(LINE)
        assert isinstance(failure.value, seen)
        assert getattr(failure.value, "errno", None) == (errno.ECONNRESET if kind == "reset" else None)
        stats = await client.stats()
        assert (stats["ok"], stats["faults"]) == (0, {kind: 1})

    talking(faulty(f"{kind}=1"), talk)


def test_a_hung_request_hangs_until_the_client_goes_and_then_is_forgotten() -> None:
    async def talk(client: Client) -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await client.chat(LINE)
        while (await client.stats())["in_flight"]:
            pass

    talking(faulty("hang=1"), talk)


def test_two_servers_with_one_seed_answer_alike_at_every_attempt() -> None:
    async def all_of(client: Client) -> list[tuple[int, Any]]:
        asked = [await client.chat(line(number)) for number in range(25) for _ in range(4)]
        return [(status, said) for status, said, _ in asked]

    async def one(seed: int) -> list[tuple[int, Any]]:
        async with served(Endpoint(Play(seed, Faults.parse("500=0.2,429=0.2,refusal=0.2")))) as client:
            return await all_of(client)

    async def run() -> None:
        first, second, other = await one(1), await one(1), await one(2)
        assert first == second != other
        assert {status for status, _ in first} == {200, 429, 500}

    asyncio.run(run())


def test_stats_count_what_was_answered_again() -> None:
    async def talk(client: Client) -> None:
        for body in (LINE, LINE, line(1)):
            await client.chat(body)
        stats = await client.stats()
        assert (stats["requests"], stats["ok"], stats["distinct"], stats["answered"]) == (3, 3, 2, 2)
        assert (stats["repeats_of_answered"], stats["peak_in_flight"]) == (1, 1)

    talking(Endpoint(), talk)


def test_the_filter_is_an_error_or_a_reason_to_finish() -> None:
    async def talk(client: Client) -> None:
        seen: set[tuple[int, str]] = set()
        for number in range(12):
            status, said, _ = await client.chat(line(number))
            seen.add((status, said["error"]["code"] if status == 400 else said["choices"][0]["finish_reason"]))
        assert seen == {(400, "content_filter"), (200, "content_filter")}

    talking(faulty("filter=1"), talk)


def test_the_command_prints_its_address_alone_and_ends_well_on_ctrl_c(tmp_path: Path) -> None:
    script = "import sys; from seedless.cli.simulate import simulate; sys.exit(simulate.main(standalone_mode=False))"
    words = ["--port", "0", "--fault", "empty=1", "--ledger", str(tmp_path / "planted.jsonl"), "--key-env", "THE_KEY"]
    env = {**os.environ, "THE_KEY": "sk-secret-1"}
    pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen([sys.executable, "-c", script, *words], env=env, **pipes) as process:
        assert process.stdout
        base_url = process.stdout.readline().strip()

        async def talk() -> int:
            async with aiohttp.ClientSession() as session:
                return (await Client(session, base_url).chat(LINE, Authorization="Bearer sk-secret-1"))[0]

        assert asyncio.run(talk()) == 200
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert (process.returncode, out) == (0, "")
    assert "scripted, not a language model's" in err
    assert err.splitlines()[-1] == "1 request, 1 answered, 1 fault planted"
    assert json.loads((tmp_path / "planted.jsonl").read_text())["kind"] == "empty"
    assert "sk-secret-1" not in out + err
