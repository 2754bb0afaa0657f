"""The shapes of the OpenAI chat API as the simulated server speaks it: requests read, replies and errors written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from seedless.models.simulated.play import MODEL_VERSION, Said
from seedless.models.simulated.reading import Messages

CREATED = 1_900_000_000  # Unix time of every reply: the same request, the same bytes
_CHUNK = 24  # characters of a streamed piece
_FINISH = {"stop": "stop", "length": "length", "filtered": "content_filter"}


class Refused(Exception):
    """A request that is answered with an error in OpenAI's shape."""

    def __init__(
        self, status: int, message: str, type: str, code: str | None = None, retry_after_s: float | None = None
    ) -> None:
        self.status, self.retry_after_s = status, retry_after_s
        self.body = orjson.dumps({"error": {"message": message, "type": type, "param": None, "code": code}})
        super().__init__(message)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A chat request as far as it is heeded. Sampling parameters and the wire's seed are read by nobody."""

    messages: Messages
    schema: dict[str, Any] | None
    wants_json: bool
    max_tokens: int | None
    stream: bool
    counts: bool  # a chunk with the usage before the end of a stream


def wanted(body: bytes, models: Sequence[str]) -> Wanted:
    """Read POST /v1/chat/completions. Raises Refused: 400 for what it cannot be, 404 for a model not in `models`."""
    try:
        asked = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise _invalid("the body is not JSON") from None
    if not isinstance(asked, dict) or not isinstance(asked.get("messages"), list) or not asked["messages"]:
        raise _invalid("messages has to be a list with at least one message")
    model = asked.get("model")
    if not isinstance(model, str) or not model:
        raise _invalid("you must provide a model parameter")
    if models and model not in models:
        raise Refused(404, f"The model `{model}` does not exist", "invalid_request_error", "model_not_found")
    if asked.get("n") not in (None, 1):
        raise _invalid("n has to be 1: ask as many requests instead")
    room = asked.get("max_completion_tokens") or asked.get("max_tokens")
    if room is not None and (type(room) is not int or room < 1):
        raise _invalid("max_tokens has to be a whole number above 0")
    form = asked.get("response_format")
    form = form if isinstance(form, dict) else {}
    named = form.get("json_schema")
    schema = named.get("schema") if isinstance(named, dict) else None
    options = asked.get("stream_options")
    return Wanted(
        messages=tuple(_message(message) for message in asked["messages"]),
        schema=schema if isinstance(schema, dict) else None,
        wants_json=form.get("type") in ("json_object", "json_schema"),
        max_tokens=room,
        stream=asked.get("stream") is True,
        counts=isinstance(options, dict) and options.get("include_usage") is True,
    )


def _invalid(message: str) -> Refused:
    return Refused(400, message, "invalid_request_error")


def _message(message: Any) -> tuple[str, str]:
    content = message.get("content") if isinstance(message, dict) else None
    if isinstance(content, list):
        content = "".join(str(part.get("text", "")) for part in content if isinstance(part, dict))
    if not isinstance(content, str) or not isinstance(message.get("role"), str):
        raise _invalid("every message needs a role and a content")
    return message["role"], content


def completion(id: str, said: Said) -> bytes:
    """The body of a whole reply."""
    message = {"role": "assistant", "content": said.text, "refusal": None}
    choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": _FINISH[said.finish]}
    return orjson.dumps({**_head(id, "chat.completion"), "choices": [choice], "usage": _usage(said)})


def events(id: str, said: Said, counts: bool) -> Iterator[bytes]:
    """The server-sent events of a streamed reply, the last one [DONE]."""
    head = _head(id, "chat.completion.chunk")
    pieces = [said.text[at : at + _CHUNK] for at in range(0, len(said.text), _CHUNK)]
    deltas: list[tuple[dict[str, str], str | None]] = [({"role": "assistant", "content": ""}, None)]
    deltas += [({"content": piece}, None) for piece in pieces]
    deltas.append(({}, _FINISH[said.finish]))
    for delta, finish in deltas:
        choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
        yield _event(orjson.dumps({**head, "choices": [choice]} | ({"usage": None} if counts else {})))
    if counts:
        yield _event(orjson.dumps({**head, "choices": [], "usage": _usage(said)}))
    yield _event(b"[DONE]")


def listing(models: Sequence[str]) -> bytes:
    """The body of GET /v1/models."""
    data = [{"id": model, "object": "model", "created": CREATED, "owned_by": "seedless"} for model in models]
    return orjson.dumps({"object": "list", "data": data})


def _event(data: bytes) -> bytes:
    return b"data: " + data + b"\n\n"


def _head(id: str, object: str) -> dict[str, Any]:
    return {"id": f"chatcmpl-{id}", "object": object, "created": CREATED, "model": MODEL_VERSION}


def _usage(said: Said) -> dict[str, int]:
    total = said.tokens_in + said.tokens_out
    return {"prompt_tokens": said.tokens_in, "completion_tokens": said.tokens_out, "total_tokens": total}
