"""What the adapter finds out about an endpoint: the rungs of structured output, and parameters it will not take."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import orjson
import pytest
from pydantic import BaseModel

from models.scripted import SCHEMA, answer_of, ask, chat, failure, refusal_of, reply_of, request_of
from seedless.core import Cause, Fault, Sampling
from seedless.models.ladder import QUIRKS, Learned, strict
from seedless.models.transport import Answer


def only_up_to(*formats: str | None) -> Callable[[dict[str, Any]], Answer]:
    """A server that takes these types of response_format; None = requests without one."""

    def script(fields: dict[str, Any]) -> Answer:
        kind = fields.get("response_format", {}).get("type")
        return reply_of(str(kind)) if kind in formats else refusal_of(400, "This response_format type is unavailable now")

    return script


def test_a_strict_schema_is_closed_and_bare_and_keeps_fields_that_are_named_like_its_words() -> None:
    class Inner(BaseModel):
        default: int = 3
        format: str | None = None

    class Outer(BaseModel):
        title: str
        properties: list[Inner]
        free: dict[str, str]

    made = strict(Outer.model_json_schema())
    inner = made["$defs"]["Inner"]
    assert made["required"] == ["title", "properties", "free"] and made["additionalProperties"] is False
    assert inner["required"] == ["default", "format"] and inner["additionalProperties"] is False
    assert inner["properties"] == {"default": {"type": "integer"}, "format": {"anyOf": [{"type": "string"}, {"type": "null"}]}}
    assert made["properties"]["title"] == {"type": "string"}
    assert made["properties"]["properties"] == {"items": {"$ref": "#/$defs/Inner"}, "type": "array"}
    assert made["properties"]["free"] == {"additionalProperties": {"type": "string"}, "type": "object"}


# The rungs


@pytest.mark.parametrize(
    ("takes", "rung"),
    [({"json_schema", None}, "json_schema"), ({"json_object", None}, "json_object"), ({None}, "prompt")],
)
def test_the_ladder_is_climbed_down_once_and_then_known(takes: set[str | None], rung: str) -> None:
    model, server = chat(only_up_to(*takes))
    ask(model, request_of(schema=SCHEMA))
    tried = len(server.sent)
    ask(model, *[request_of(schema=SCHEMA, draw=n) for n in range(5)])
    assert model.learned.rung == rung
    assert len(server.sent) == tried + 5


def test_what_was_learned_survives_as_json() -> None:
    model, server = chat(only_up_to("json_object", None))
    ask(model, request_of(schema=SCHEMA))
    again, server = chat(only_up_to("json_object", None), learned=Learned.from_json(model.learned.to_json()))
    ask(again, request_of(schema=SCHEMA))
    assert again.learned == model.learned and len(server.sent) == 1


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"quirks": 1}', '"x"'])
def test_what_is_no_memory_of_an_endpoint_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError):
        Learned.from_json(text)


def test_words_of_a_later_version_are_left_out_of_what_was_learned() -> None:
    assert Learned.from_json('{"rung": "xml", "quirks": ["seed", "colour"]}') == Learned(None, frozenset({"seed"}))


def test_below_json_schema_the_system_message_ends_with_the_schema_and_is_the_same_in_every_call() -> None:
    model, server = chat(only_up_to("json_object"))
    ask(model, request_of(schema=SCHEMA), request_of(schema=SCHEMA, draw=1))
    said = [fields["messages"] for fields in server.sent if fields["response_format"]["type"] == "json_object"]
    assert said[0] == said[1] and [message["role"] for message in said[0]] == ["system", "user"]
    before, _, rest = said[0][0]["content"].partition("<response_schema>\n")
    assert before.startswith("Be brief.") and "JSON" in before  # OpenAI and DeepSeek want the word for json_object
    assert orjson.loads(rest.removesuffix("\n</response_schema>")) == SCHEMA


def test_a_prompt_without_a_system_message_is_given_one_for_the_schema() -> None:
    model, server = chat(only_up_to(None))
    ask(model, request_of("Write a row.", schema=SCHEMA))
    assert [message["role"] for message in server.sent[-1]["messages"]] == ["system", "user"]


def test_when_no_rung_helps_the_first_refusal_counts_and_nothing_is_learned() -> None:
    def script(fields: dict[str, Any]) -> Answer:
        return refusal_of(400, f"no: {fields.get('response_format', {}).get('type')}")

    model, server = chat(script)
    assert "no: json_schema" in str(failure(model, request_of(schema=SCHEMA)))
    assert len(server.sent) == 3 and model.learned == Learned()


def test_a_rung_that_has_worked_is_not_given_up_for_one_refusal() -> None:
    refuse = iter([False, True, False])

    def script(fields: dict[str, Any]) -> Answer:
        strictest = fields.get("response_format", {}).get("type") == "json_schema"
        return refusal_of(400, "bad request") if strictest and next(refuse) else reply_of()

    model, server = chat(script)
    for n in range(3):
        ask(model, request_of(schema=SCHEMA, draw=n))
    assert model.learned.rung == "json_schema"
    assert server.sent[-1]["response_format"]["type"] == "json_schema"


def test_a_form_that_an_endpoint_never_takes_goes_its_own_way_at_once() -> None:
    odd = {"title": "Odd", "type": "object", "properties": {"x": {"type": "integer"}}}

    def script(fields: dict[str, Any]) -> Answer:
        named = fields.get("response_format", {}).get("json_schema", {}).get("name")
        return refusal_of(400, "Invalid schema for response_format 'Odd'") if named == "Odd" else reply_of()

    model, server = chat(script)
    for schema in (SCHEMA, odd, odd, SCHEMA):
        ask(model, request_of(schema=schema))
    kinds = [fields["response_format"]["type"] for fields in server.sent]
    assert kinds == ["json_schema", "json_schema", "json_object", "json_object", "json_schema"]


def test_calls_that_start_together_settle_on_one_rung() -> None:
    model, server = chat(only_up_to("json_object", None))
    assert {reply.text for reply in ask(model, *[request_of(schema=SCHEMA, draw=n) for n in range(64)])} == {"json_object"}
    assert len(server.sent) == 128
    ask(model, *[request_of(schema=SCHEMA, draw=n) for n in range(64)])
    assert len(server.sent) == 192


def test_the_strictest_rung_that_answered_wins_whatever_came_first() -> None:
    calls = iter(range(100))

    def script(fields: dict[str, Any]) -> Answer:
        return refusal_of(400, "bad request") if next(calls) == 0 else reply_of()

    model, _ = chat(script)
    ask(model, request_of(schema=SCHEMA), request_of(schema=SCHEMA, draw=1))
    assert model.learned.rung == "json_schema"


@pytest.mark.parametrize(
    ("status", "message", "steps"),
    [
        (500, "failed to parse grammar", 2),  # llama.cpp: github.com/ggml-org/llama.cpp/issues/19051
        (422, "Failed to deserialize the JSON body: response_format: missing field `value`", 2),  # TGI: issues/2899
        (404, "No endpoints found that can handle the requested parameters.", 2),  # OpenRouter
        (500, "out of memory", 1),
        (401, "response_format", 1),
        (400, "This model's maximum context length is 4096 tokens", 1),
        (400, "The response was filtered due to the prompt triggering our content management policy", 1),
        (404, "The model `m` does not exist.", 1),
        (429, "slow down", 1),
    ],
)
def test_the_ladder_is_tried_only_where_it_may_help(status: int, message: str, steps: int) -> None:
    def script(fields: dict[str, Any]) -> Answer:
        return refusal_of(status, message) if fields.get("response_format", {}).get("type") == "json_schema" else reply_of()

    model, server = chat(script)
    if steps == 1:
        failure(model, request_of(schema=SCHEMA))
    else:
        ask(model, request_of(schema=SCHEMA))
    assert len(server.sent) == steps


def test_a_limit_met_on_the_way_down_is_a_limit() -> None:
    def script(fields: dict[str, Any]) -> Answer:
        strictest = fields.get("response_format", {}).get("type") == "json_schema"
        return refusal_of(400, "no") if strictest else refusal_of(429, "slow", {"retry-after": "7"})

    failed = failure(chat(script)[0], request_of(schema=SCHEMA))
    assert (failed.fault, failed.cause, failed.wait_s) == (Fault.WAIT, Cause.LIMIT, 7.0)


# Quirks

NO = "Unsupported parameter:"
EXTRA = {"type": "extra_forbidden", "loc": ["body", "seed"], "msg": "Extra inputs are not permitted", "input": 1}
EVERYTHING = Sampling(seed=1, temperature=0.3, top_p=0.9, max_tokens=50)


@pytest.mark.parametrize(
    ("refused", "answer"),
    [
        ("max_tokens", refusal_of(400, f"{NO} 'max_tokens' is not supported. Use 'max_completion_tokens' instead.")),
        ("temperature", refusal_of(400, "'temperature' does not support 0.3 with this model.", code="unsupported_value")),
        ("temperature", refusal_of(400, "litellm.UnsupportedParamsError: gpt-5 models don't support temperature=0.84.")),
        ("top_p", refusal_of(400, f"{NO} 'top_p' is not supported with this model.", code="invalid_request_body")),
        ("top_p", refusal_of(400, "`temperature` and `top_p` cannot both be specified for this model. Please use only one.")),
        ("top_p", answer_of({"detail": f"{NO} top_p"}, 400)),
        ("seed", answer_of({"object": "error", "message": {"detail": [EXTRA]}}, 422)),
        (
            "seed",
            answer_of(
                {"object": "error", "code": 400, "message": "[{'type': 'extra_forbidden', 'loc': ('body', 'seed')}]"}, 400
            ),
        ),
        ("seed", answer_of([{"error": {"code": 400, "message": 'Unknown name "seed": Cannot find field.'}}], 400)),
    ],
)
def test_a_refused_parameter_is_left_out_or_renamed_at_once_and_for_good(refused: str, answer: Answer) -> None:
    model, server = chat(lambda fields: answer if refused in fields else reply_of())
    ask(model, request_of(sampling=EVERYTHING))
    ask(model, request_of(sampling=EVERYTHING))
    assert len(server.sent) == 3 and model.learned.quirks == {refused}
    assert set(server.sent[0]) - set(server.sent[1]) == {refused}
    assert server.sent[2].get("max_completion_tokens", server.sent[2].get("max_tokens")) == 50


def test_all_quirks_and_the_ladder_at_once_come_to_an_answer() -> None:
    def script(fields: dict[str, Any]) -> Answer:
        for name in ("max_tokens", "top_p", "seed", "temperature"):
            if name in fields:
                also = " Use max_completion_tokens." if name == "max_tokens" else ""
                return refusal_of(400, f"Unsupported parameter: {name}.{also}")
        if fields["messages"][0]["role"] == "system":
            return refusal_of(400, "System role not supported")
        return only_up_to(None)(fields)

    model, server = chat(script)
    ask(model, request_of(schema=SCHEMA, sampling=EVERYTHING))
    assert server.sent[-1].keys() == {"model", "messages", "max_completion_tokens"}
    (only,) = server.sent[-1]["messages"]
    assert only["role"] == "user" and only["content"].startswith("Be brief.") and only["content"].endswith("Write a row.")
    assert model.learned.rung == "prompt" and len(model.learned.quirks) == 5


def test_strict_is_left_out_where_it_is_refused() -> None:
    def script(fields: dict[str, Any]) -> Answer:
        said = "strict" in fields["response_format"].get("json_schema", {})
        return refusal_of(400, "json_schema with strict=True is not supported by this model") if said else reply_of()

    model, server = chat(script)
    ask(model, request_of(schema=SCHEMA))
    assert server.sent[-1]["response_format"]["type"] == "json_schema" and model.learned == Learned(
        "json_schema", frozenset({"strict"})
    )


def test_a_server_that_always_refuses_a_parameter_is_asked_once_more_and_no_longer() -> None:
    model, server = chat(lambda _: refusal_of(400, "Unsupported parameter: 'seed'"))
    failed = failure(model, request_of())
    assert failed.fault is Fault.REFUSED and len(server.sent) == 2 and model.learned == Learned()


def test_a_list_of_supported_parameters_refuses_none_of_them() -> None:
    model, server = chat(lambda _: refusal_of(400, "logprobs is not supported; use temperature, top_p, seed"))
    failure(model, request_of(sampling=EVERYTHING))
    assert len(server.sent) == 1


def test_openai_itself_is_known_to_want_max_completion_tokens() -> None:
    model, server = chat(lambda _: reply_of(), base_url="https://api.openai.com/v1")
    ask(model, request_of(sampling=EVERYTHING))
    assert "max_tokens" not in server.sent[0] and server.sent[0]["max_completion_tokens"] == 50


def test_every_quirk_says_where_it_was_seen() -> None:
    assert all("github.com/" in quirk.seen for quirk in QUIRKS)
