"""A Transport that answers from a script, without a socket, and the shapes of answers that servers give."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson
import pytest

from seedless.core import Message, Prompt, ProviderFailed, Reply, Request, Sampling
from seedless.models.openai_api import OpenAIChat
from seedless.models.transport import Answer

URL = "https://api.example.com/v1"
KEY = "sk-" + "proj-abcdefgh12345678"

SCHEMA: dict[str, Any] = {
    "title": "Row",
    "type": "object",
    "properties": {"title": {"type": "string", "minLength": 3}, "level": {"enum": ["easy", "hard"], "default": "easy"}},
    "required": ["title"],
}


@dataclass
class Scripted:
    """Answers each request by `script(fields of its body)`; keeps what was sent. A GET has no fields."""

    script: Callable[[dict[str, Any]], Answer | ProviderFailed]
    sent: list[dict[str, Any]] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)
    headers: list[Mapping[str, str]] = field(default_factory=list)

    async def send(self, url: str, *, headers: Mapping[str, str], body: bytes | None, timeout_s: float) -> Answer:
        fields = orjson.loads(body) if body is not None else {}
        self.sent.append(fields)
        self.urls.append(url)
        self.headers.append(headers)
        await asyncio.sleep(0)  # so that calls made together are in flight together
        answer = self.script(fields)
        if isinstance(answer, ProviderFailed):
            raise answer
        return answer


def answer_of(value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
    return Answer(status, headers or {}, value if isinstance(value, bytes) else orjson.dumps(value))


def reply_of(text: Any = "ok", *, model: str = "m-1", finish: Any = "stop", usage: Any = None, **message: Any) -> Answer:
    choice = {"index": 0, "message": {"role": "assistant", "content": text, **message}, "finish_reason": finish}
    used = {"prompt_tokens": 11, "completion_tokens": 7} if usage is None else usage
    return answer_of({"id": "1", "object": "chat.completion", "model": model, "choices": [choice], "usage": used})


def refusal_of(status: int, message: str, headers: Mapping[str, str] | None = None, **error: Any) -> Answer:
    return answer_of({"error": {"message": message, **error}}, status, headers)


def request_of(
    *texts: str, schema: dict[str, Any] | None = None, draw: int = 0, attempt: int = 0, sampling: Sampling | None = None
) -> Request:
    """A system and a user message, or the user's messages given."""
    messages = tuple(Message(role="user", content=text) for text in texts)
    messages = messages or (Message(role="system", content="Be brief."), Message(role="user", content="Write a row."))
    return Request("writer", "m", Prompt("p", "1", {}, messages), schema, sampling or Sampling(seed=1), draw, attempt)


def chat(script: Callable[[dict[str, Any]], Answer | ProviderFailed], **options: Any) -> tuple[OpenAIChat, Scripted]:
    transport = Scripted(script)
    return OpenAIChat("m", options.pop("base_url", URL), transport, **{"key": KEY} | options), transport


def ask(model: OpenAIChat, *requests: Request) -> list[Reply]:
    async def all_at_once() -> list[Reply]:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(model.complete(request)) for request in requests]
        return [task.result() for task in tasks]

    return asyncio.run(all_at_once())


def failure(model: OpenAIChat, request: Request) -> ProviderFailed:
    with pytest.raises(ProviderFailed) as failed:
        asyncio.run(model.complete(request))
    return failed.value
