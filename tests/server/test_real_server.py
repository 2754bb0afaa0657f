"""The real server answers as an OpenAI-compatible endpoint, so that what is built on it tests us and not the server."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from server.conftest import RealServer

pytestmark = pytest.mark.server

SCHEMA = {
    "type": "object",
    "properties": {
        "answer": {"type": "string", "maxLength": 20},
        "steps": {"type": "integer", "minimum": 0, "maximum": 9},
        "unsure": {"type": "boolean"},
    },
    "required": ["answer", "steps", "unsure"],
    "additionalProperties": False,
}


def asked(
    server: RealServer, *, seed: int = 1, max_tokens: int = 200, schema: dict[str, Any] | None = SCHEMA
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "model": server.model,
        "messages": [{"role": "user", "content": "두 수의 합은? Reply with JSON only."}],
        "seed": seed,
        "max_tokens": max_tokens,
    }
    if schema is not None:
        request["response_format"] = {"type": "json_schema", "json_schema": {"name": "reply", "strict": True, "schema": schema}}
    return request


async def posted(base_url: str, *requests: dict[str, Any]) -> list[tuple[int, dict[str, Any]]]:
    """Status and body of each, all in flight at once."""

    async def post(session: aiohttp.ClientSession, request: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        async with session.post(f"{base_url}/chat/completions", json=request) as response:
            return response.status, await response.json()

    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60)) as session, asyncio.TaskGroup() as group:
        tasks = [group.create_task(post(session, request)) for request in requests]
    return [task.result() for task in tasks]


def test_it_names_its_model(real_server: RealServer) -> None:
    async def models() -> dict[str, Any]:
        async with aiohttp.ClientSession() as session, session.get(f"{real_server.base_url}/models") as response:
            assert response.status == 200
            return dict(await response.json())

    assert [model["id"] for model in asyncio.run(models())["data"]] == [real_server.model]


def test_a_reply_keeps_to_its_schema_and_its_seed(real_server: RealServer) -> None:
    replies = asyncio.run(posted(real_server.base_url, *(asked(real_server, seed=seed) for seed in (1, 2, 3, 4))))
    for status, body in replies:
        assert status == 200
        choice = body["choices"][0]
        assert (choice["finish_reason"], body["model"]) == ("stop", real_server.model)
        assert body["usage"]["completion_tokens"] > 0
        value = json.loads(choice["message"]["content"])
        assert set(value) == {"answer", "steps", "unsure"}
        assert len(value["answer"]) <= 20 and 0 <= value["steps"] <= 9 and isinstance(value["unsure"], bool)
    assert len({body["choices"][0]["message"]["content"] for _, body in replies}) > 1


def test_a_reply_cut_at_its_token_limit_says_so(real_server: RealServer) -> None:
    [(status, body)] = asyncio.run(posted(real_server.base_url, asked(real_server, max_tokens=4)))
    assert (status, body["choices"][0]["finish_reason"]) == (200, "length")


def test_eight_requests_are_served_at_once_with_room_for_real_prompts(real_server: RealServer) -> None:
    """n_ctx 131072 over n_parallel 8 leaves 16384 tokens a request, and most of this model's tokens are single bytes."""
    long, *others = (asked(real_server, seed=seed, max_tokens=16, schema=None) for seed in range(8))
    long["messages"].insert(0, {"role": "system", "content": "You write exam questions. " * 130})
    replies = asyncio.run(posted(real_server.base_url, long, *others))
    assert [status for status, _ in replies] == [200] * 8
    assert replies[0][1]["usage"]["prompt_tokens"] > 3_000

    async def settings() -> dict[str, Any]:
        address = f"{real_server.base_url.removesuffix('/v1')}/props"
        async with aiohttp.ClientSession() as session, session.get(address) as response:
            return dict(await response.json())

    props = asyncio.run(settings())
    assert (props["total_slots"], props["default_generation_settings"]["n_ctx"]) == (8, 16384)


def test_a_prompt_beyond_the_context_is_told_as_a_fault_of_the_request(real_server: RealServer) -> None:
    request = asked(real_server, schema=None)
    request["messages"][0]["content"] = "x" * 40_000
    [(status, body)] = asyncio.run(posted(real_server.base_url, request))
    assert (status, body["error"]["type"]) == (400, "exceed_context_size_error")


def test_the_model_is_the_same_bytes_each_time(tmp_path: Path) -> None:
    pytest.importorskip("gguf", reason="gguf cannot be imported: not installed")
    from server.tiny_gguf import write_tiny_gguf

    for name in ("one", "other"):
        write_tiny_gguf(tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()
