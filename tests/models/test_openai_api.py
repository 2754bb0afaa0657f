"""The adapter against scripted servers: what it sends, what it makes of every answer."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.scripted import KEY, SCHEMA, URL, answer_of, ask, chat, failure, refusal_of, reply_of, request_of
from seedless.core import Cause, Fault, ProviderFailed, Reply, Sampling, Usage, UserMistake
from seedless.models.prices import Price
from seedless.models.transport import Answer

# What is sent


@pytest.mark.parametrize(
    ("given_url", "called"),
    [
        ("https://api.example.com/v1", "https://api.example.com/v1/chat/completions"),
        ("https://api.example.com/v1/", "https://api.example.com/v1/chat/completions"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000/chat/completions"),
        ("http://[::1]:8000/v1/chat/completions/", "http://[::1]:8000/v1/chat/completions"),
        (
            "https://x.azure.com/openai/deployments/d?api-version=1",
            "https://x.azure.com/openai/deployments/d/chat/completions?api-version=1",
        ),
    ],
)
def test_the_base_url_is_called_as_it_was_given(given_url: str, called: str) -> None:
    model, server = chat(lambda _: reply_of(), base_url=given_url)
    ask(model, request_of())
    assert server.urls == [called]


@pytest.mark.parametrize(
    "url",
    [
        *(
            "",
            "api.example.com/v1",
            "ftp://a/v1",
            "https:///v1",
            "https://me:hunter2@a/v1",
            "https://a:port/v1",
            "http://a/v1\n",
        ),
        *("http://a b/", "http://a\\@b/v1", "http://[::1/v1", "http://a/v1#x"),
    ],
)
def test_what_is_no_base_url_is_the_users_mistake_and_shows_no_password(url: str) -> None:
    with pytest.raises(UserMistake) as mistake:
        chat(lambda _: reply_of(), base_url=url)
    assert "hunter2" not in str(mistake.value) and "\n" not in str(mistake.value)


@pytest.mark.parametrize("key", ["sk-abc\n", "sk abc", "sk-\u00e9"])
def test_a_key_that_no_header_holds_is_the_users_mistake_and_is_not_shown(key: str) -> None:
    with pytest.raises(UserMistake) as mistake:
        chat(lambda _: reply_of(), key=key)
    assert key not in str(mistake.value)


def test_a_request_says_what_was_asked_for_and_one_choice_only() -> None:
    model, server = chat(lambda _: reply_of())
    ask(model, request_of(sampling=Sampling(seed=1, temperature=0.5, max_tokens=200)))
    fields = server.sent[0]
    assert 0 <= fields.pop("seed") < 2**31
    assert fields == {
        "model": "m",
        "messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Write a row."}],
        "max_tokens": 200,
        "temperature": 0.5,
    }
    assert server.headers[0]["Authorization"] == f"Bearer {KEY}"


def test_another_draw_or_attempt_is_another_seed_and_the_same_request_is_the_same() -> None:
    model, server = chat(lambda _: reply_of())
    ask(model, request_of(), request_of(draw=1), request_of(attempt=1), request_of(sampling=Sampling(seed=2)), request_of())
    seeds = [fields["seed"] for fields in server.sent]
    assert len(set(seeds)) == 4 and seeds[0] == seeds[-1]


def test_a_key_is_sent_only_when_there_is_one() -> None:
    model, server = chat(lambda _: reply_of(), key=None)
    ask(model, request_of())
    assert "Authorization" not in server.headers[0]


# What is made of an answer


def only_reply(answer: Answer, **options: Any) -> Reply:
    (reply,) = ask(chat(lambda _: answer, **options)[0], request_of())
    return reply


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (reply_of("hi"), "hi"),
        (reply_of(None), ""),
        (reply_of(None, refusal="I cannot help with that."), "I cannot help with that."),
        (reply_of([{"type": "text", "text": "a"}, {"type": "thinking", "thinking": []}, {"type": "text", "text": "b"}]), "ab"),
        (answer_of(b'{"choices":[{"message":{"content":"\xff\xfe"}}]}'), "\ufffd\ufffd"),
        (answer_of(b'{"choices":[{"message":{"content":"\\ud83d"}}]}'), "\ud83d"),  # the engine replaces it before it is kept
    ],
)
def test_text_is_read_in_every_shape_it_comes_in(answer: Answer, text: str) -> None:
    assert only_reply(answer).text == text


@pytest.mark.parametrize(
    ("reason", "finish"),
    [
        ("stop", "stop"),
        ("length", "length"),
        ("model_length", "length"),
        ("content_filter", "filtered"),
        (None, "stop"),
        ({}, "stop"),
    ],
)
def test_a_reply_that_was_cut_short_or_filtered_says_so(reason: Any, finish: str) -> None:
    assert only_reply(reply_of(finish=reason)).finish == finish


def test_usage_price_version_and_latency_are_the_endpoints_own() -> None:
    ticks = iter([10.0, 12.5])
    reply = only_reply(reply_of(model="m-2026"), price=Price(1.0, 10.0), clock=lambda: next(ticks))
    assert (reply.usage, reply.model_version, reply.latency_s, reply.kind) == (Usage(11, 7), "m-2026", 2.5, "model")
    assert reply.cost_usd == pytest.approx((11 * 1.0 + 7 * 10.0) / 1e6)
    assert only_reply(reply_of()).cost_usd is None


@pytest.mark.parametrize("tokens", [None, -1, 0, True, "12", 1.5, 10**15, []])
def test_usage_that_makes_no_sense_is_replaced_by_bytes(tokens: Any) -> None:
    reply = only_reply(reply_of("한글", usage={"prompt_tokens": tokens, "completion_tokens": tokens}))
    assert reply.usage == Usage(len("Be brief.Write a row."), 6)


def test_a_simulated_reply_is_never_taken_for_a_real_one() -> None:
    assert only_reply(reply_of(model="seedless-simulated-1")).kind == "simulated"


def test_the_headers_of_every_answer_are_heard() -> None:
    heard: list[str] = []
    answers = iter([refusal_of(400, "Unsupported parameter: 'seed'", {"x-n": "1"}), Answer(200, {"x-n": "2"}, reply_of().body)])
    model, _ = chat(lambda _: next(answers), heard=lambda headers: heard.append(headers["x-n"]))
    ask(model, request_of())
    assert heard == ["1", "2"]


def test_a_call_that_got_no_answer_names_the_model_and_the_host_and_keeps_its_cause() -> None:
    lost = ProviderFailed("no answer within 2 s", Fault.WAIT, 3.0, cause=Cause.TIMEOUT)
    failed = failure(chat(lambda _: lost)[0], request_of())
    assert str(failed) == "m at api.example.com: no answer within 2 s"
    assert (failed.fault, failed.wait_s, failed.cause) == (Fault.WAIT, 3.0, Cause.TIMEOUT)


WORDS = (
    "choices message content error code type param usage prompt_tokens model refusal finish_reason text detail loc msg "
    "metadata raw data id"
)
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(WORDS.split()), inner, max_size=5),
    max_leaves=25,
)
CHOICES = st.fixed_dictionaries(
    {
        "choices": st.lists(st.fixed_dictionaries({"message": JSON, "finish_reason": JSON}), max_size=2),
        "usage": JSON,
        "model": JSON,
    }
)


@settings(max_examples=300, deadline=None)
@given(said=JSON | CHOICES, status=st.sampled_from([200, 200, 200, 204, 302, 400, 401, 403, 404, 418, 422, 429, 500, 503, 999]))
def test_whatever_json_a_server_sends_there_is_a_reply_or_a_provider_failed(said: Any, status: int) -> None:
    model, _ = chat(lambda _: answer_of(said, status))
    try:
        assert isinstance(asyncio.run(model.complete(request_of(schema=SCHEMA))), Reply)
    except ProviderFailed as failed:
        assert "\n" not in str(failed) and str(failed).startswith("m at api.example.com: ")


@settings(max_examples=200, deadline=None)
@given(body=st.binary(max_size=200), status=st.sampled_from([200, 400, 404, 429, 502]))
def test_whatever_bytes_a_server_sends_there_is_a_reply_or_a_provider_failed(body: bytes, status: int) -> None:
    failed = failure(chat(lambda _: Answer(status, {}, body))[0], request_of())
    assert str(failed).isprintable()


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 5000,
        b"9" * 5000,
        b'{"error":' * 900 + b"1" + b"}" * 900,
        b'{"detail":' * 900 + b"1" + b"}" * 900,
        b'{"error":{"message":' + b"[" * 900 + b"]" * 900 + b"}}",
        b'{"choices":[{"message":{"content":' + b"[" * 900 + b"]" * 900 + b"}}]}",
    ],
)
@pytest.mark.parametrize("status", [200, 400])
def test_what_is_nested_without_end_ends_nothing(body: bytes, status: int) -> None:
    model, _ = chat(lambda _: Answer(status, {}, body))
    try:
        assert asyncio.run(model.complete(request_of())).text == ""
    except ProviderFailed as failed:
        assert str(failed).isprintable()


# The list of models


def test_the_models_of_an_endpoint_are_listed() -> None:
    model, server = chat(lambda _: answer_of({"object": "list", "data": [{"id": "a"}, {"id": 3}, "x", {"id": "b"}]}))
    assert asyncio.run(model.models()) == ["a", "b"]
    assert server.urls == [f"{URL}/models"]


@pytest.mark.parametrize(
    ("answer", "cause"),
    [
        (answer_of({}, 404), Cause.HOST),
        (answer_of({}, 401), Cause.KEY),
        (answer_of(b"<html>"), Cause.CUT),
        (answer_of({"data": 1}), Cause.CUT),
    ],
)
def test_an_endpoint_that_lists_no_models_says_why(answer: Answer, cause: Cause) -> None:
    model, _ = chat(lambda _: answer)
    with pytest.raises(ProviderFailed, match=r"list of models|key") as failed:
        asyncio.run(model.models())
    assert failed.value.cause is cause
