"""What real servers answer when they do not answer, and what the run makes of it."""

from __future__ import annotations

from email.utils import formatdate
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedless.core import Cause, Fault, ProviderFailed
from seedless.models.http_faults import MOST_SHOWN, MOST_WAIT_S, Asked, shown, told_by, told_in, wait_hint_s

KEY = "sk-" + "proj-Qx7vWm29LkPz81nA"
STOP, WAIT, REFUSED = Fault.STOP, Fault.WAIT, Fault.REFUSED
QUOTA = "You exceeded your current quota, please check your plan and billing details."
NOW_S = 1_795_000_000.0
ASKED = Asked("m at api.example.com", "https://api.example.com/v1/chat/completions", "chat completions", KEY)


def failed(status: int, said: Any, asked: Asked = ASKED, **headers: str) -> ProviderFailed:
    body = said if isinstance(said, bytes) else orjson.dumps(said)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return asked.failed(told_in(status, body), named, NOW_S)


def error(message: str, **more: Any) -> dict[str, Any]:
    return {"error": {"message": message, **more}}


# (status, what was said, what it means, whose words these are or where they were seen on GitHub)
SEEN = [
    (401, error(f"Incorrect API key provided: {KEY}.", code="invalid_api_key"), STOP, Cause.KEY, "OpenAI"),
    (400, [error("API key not valid. Please pass a valid API key.", code=400)], STOP, Cause.KEY, "Gemini"),
    (403, {"message": "Forbidden"}, STOP, Cause.KEY, "gateways"),
    (403, error("Project `p` does not have access to model `m`"), STOP, Cause.MODEL, "OpenAI"),
    (403, error("Country, region, or territory not supported"), STOP, Cause.OTHER, "OpenAI: songquanpeng/one-api/issues/1692"),
    (403, error("Your chosen model requires moderation and your input was flagged"), REFUSED, Cause.REQUEST, "OpenRouter"),
    (404, error("The model `m` does not exist or you do not have access to it."), STOP, Cause.MODEL, "Groq, OpenAI"),
    (404, {"object": "error", "message": "The model `m` does not exist."}, STOP, Cause.MODEL, "vllm-project/vllm/issues/3485"),
    (404, error('model "m" not found, try pulling it first'), STOP, Cause.MODEL, "Ollama: netease-youdao/QAnything/issues/555"),
    (404, error("This resource does not exist.", code="DeploymentNotFound"), STOP, Cause.MODEL, "Azure"),
    (400, error("m is not a valid model ID", code=400), STOP, Cause.MODEL, "OpenRouter"),
    (404, b"404 page not found", STOP, Cause.HOST, "ollama/ollama/issues/3050"),
    (404, {"detail": "Not Found"}, STOP, Cause.HOST, "FastAPI"),
    (405, {"detail": "Method Not Allowed"}, STOP, Cause.HOST, "FastAPI"),
    (301, b"", STOP, Cause.HOST, "any"),
    (402, error("Insufficient credits", code=402), STOP, Cause.QUOTA, "OpenRouter"),
    (429, error(QUOTA, code="insufficient_quota"), STOP, Cause.QUOTA, "OpenAI"),
    (429, error(QUOTA), STOP, Cause.QUOTA, "gateways that leave the code out"),
    (
        429,
        [error(f"{QUOTA} Please retry in 58.8s.", code=429)],
        WAIT,
        Cause.LIMIT,
        "Gemini: ogkalu2/comic-translate/issues/403",
    ),
    (429, error("Rate limit reached for m. Please try again in 1.2s."), WAIT, Cause.LIMIT, "OpenAI"),
    (429, b"", WAIT, Cause.LIMIT, "any"),
    (408, b"", WAIT, Cause.TIMEOUT, "any"),
    (409, b"", WAIT, Cause.SERVER, "any"),
    (503, error("Loading model", code=503), WAIT, Cause.SERVER, "llama.cpp"),
    (529, {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}, WAIT, Cause.SERVER, "Claude"),
    (502, b"<html><head><title>502 Bad Gateway</title></head></html>", WAIT, Cause.SERVER, "nginx"),
    (400, error("request exceeds the available context size"), REFUSED, Cause.REQUEST, "ggml-org/llama.cpp/issues/19774"),
    (500, error("Context size has been exceeded."), REFUSED, Cause.REQUEST, "ggml-org/llama.cpp/issues/19774"),
    (413, b"", REFUSED, Cause.REQUEST, "nginx"),
    (400, error("It was filtered", code="content_filter"), REFUSED, Cause.REQUEST, "Azure: compl-ai/compl-ai/issues/20"),
    (422, {"detail": [{"loc": ["body", "x"], "msg": "field required"}]}, REFUSED, Cause.REQUEST, "FastAPI"),
    (400, {"error": "something is wrong"}, REFUSED, Cause.REQUEST, "LM Studio"),
    (200, b"<html>", WAIT, Cause.CUT, "a proxy's page"),
    (999, b"", WAIT, Cause.SERVER, "any"),
]


@pytest.mark.parametrize(("status", "said", "fault", "cause", "seen"), SEEN)
def test_each_answer_means_what_it_means(status: int, said: Any, fault: Fault, cause: Cause, seen: str) -> None:
    failure = failed(status, said)
    assert (failure.fault, failure.cause) == (fault, cause), seen
    assert str(failure).startswith("m at api.example.com: ") and str(failure).isprintable() and KEY not in str(failure)


@pytest.mark.parametrize(
    ("error", "fault", "cause"),
    [
        ({"code": 429, "message": "slow down"}, Fault.WAIT, Cause.LIMIT),
        ({"code": "402", "message": "no credit"}, Fault.STOP, Cause.QUOTA),
        ({"code": 502, "message": "Provider returned error"}, Fault.WAIT, Cause.SERVER),
        ({"message": "no code at all"}, Fault.WAIT, Cause.SERVER),
        ("in words", Fault.WAIT, Cause.SERVER),
    ],
)
def test_an_error_inside_a_good_answer_has_the_status_it_names(error: Any, fault: Fault, cause: Cause) -> None:
    failure = ASKED.failed(told_by(200, {"error": error}), {}, NOW_S)
    assert (failure.fault, failure.cause) == (fault, cause)


def test_what_the_provider_behind_a_gateway_said_is_shown() -> None:
    said = error("Provider returned error", metadata={"raw": '{"error":{"message":"seed is not supported"}}'})
    assert "seed is not supported" in str(failed(400, said))


def test_a_wrong_path_is_told_with_the_way_to_mend_it() -> None:
    line = str(failed(404, b"404 page not found"))
    assert "no chat completions at https://api.example.com/v1/chat/completions; check --base-url" in line and "/v1)" in line


def test_a_redirect_names_where_it_leads() -> None:
    assert "https://other.example.com/" in str(failed(307, b"", location="https://other.example.com/"))


def test_no_key_and_a_wrong_key_are_told_apart() -> None:
    without = Asked("m at h", "http://h/v1/chat/completions", "chat completions", None)
    assert "no key was given" in str(failed(401, b"", without)) and "refused" in str(failed(401, b""))


def test_too_long_filtered_and_merely_refused_are_told_apart() -> None:
    lines = {str(failed(400, error(words))) for words in ("maximum context length", "content_filter", "bad request")}
    assert [sum(words in line for line in lines) for words in ("context", "filter refused", "request was refused")] == [1, 1, 1]


def test_what_a_validation_error_repeats_of_the_request_is_not_shown() -> None:
    line = str(failed(422, {"detail": [{"loc": ["body", "x"], "msg": "field required", "input": "our whole prompt"}]}))
    assert "body.x: field required" in line and "our whole prompt" not in line


# Keys and terminals


@pytest.mark.parametrize(
    "words",
    [
        f"Incorrect API key provided: {KEY}. You can find it",
        "Incorrect API key provided: sk-proj-********************8nA1.",
        "Incorrect API key provided: sk-QxV...8nA1",
        "bad header Authorization: Bearer my.secret.token",
        "key 0123456789abcdef0123456789abcdef is unknown",
        "token myse****cret is unknown",
        "key AIzaSyD3x0ample000000000 is unknown",
    ],
)
def test_nothing_shaped_like_a_key_is_shown(words: str) -> None:
    line = shown(words, KEY)
    assert "(hidden)" in line
    assert not any(part in line for part in (KEY, "8nA1*", "sk-", "my.secret", "0123456789abcdef", "cret ", "AIzaSy"))


@given(
    before=st.text(max_size=30),
    after=st.text(max_size=30),
    key=st.text(st.sampled_from("abcXYZ019-_.+/=$"), min_size=8, max_size=60),
)
def test_a_key_of_any_shape_is_never_shown(before: str, after: str, key: str) -> None:
    assert key not in shown(f"{before} {key} {after}", key)


def test_who_is_asked_is_shown_without_the_key() -> None:
    assert KEY not in repr(ASKED)


def test_a_key_that_is_a_common_word_does_not_eat_other_words() -> None:
    assert shown("the maximum of x is 3", "x") == "the maximum of (hidden) is 3"


@given(st.text() | st.text(st.characters(categories=["Cs", "Cc", "Cf"])))
def test_a_servers_words_are_one_short_printable_line(words: str) -> None:
    line = shown(words, None)
    assert len(line) <= MOST_SHOWN and (line.isprintable() or not line)
    line.encode()


# When to come back


@pytest.mark.parametrize(
    ("headers", "message", "wait_s"),
    [
        ({"retry-after": "7"}, "", 7.0),
        ({"retry-after": "0"}, "", 0.0),
        ({"retry-after": formatdate(NOW_S + 30, usegmt=True)}, "", 30.0),
        ({"retry-after": formatdate(NOW_S - 30, usegmt=True)}, "", 0.0),
        ({"retry-after-ms": "250", "retry-after": "1"}, "", 0.25),
        ({"x-ratelimit-reset-requests": "6m0s", "x-ratelimit-remaining-requests": "0"}, "", 360.0),
        ({"x-ratelimit-reset-tokens": "20ms"}, "", 0.02),
        ({"x-ratelimit-reset-requests": "1h2m3.5s"}, "", 3723.5),
        ({"x-ratelimit-reset-requests": "1h", "x-ratelimit-remaining-requests": "12", "x-ratelimit-reset-tokens": "2s",
          "x-ratelimit-remaining-tokens": "0"}, "", 2.0),
        ({"x-ratelimit-reset": str(int((NOW_S + 12) * 1000))}, "", 12.0),  # OpenRouter
        ({"x-ratelimit-reset": str(int(NOW_S + 12))}, "", 12.0),
        ({}, "Please retry in 58.821668433s.", 58.821668433),
        ({}, "Please try again in 20ms. Visit", 0.02),
        ({}, "Please try again in 6m12s.", 372.0),
        ({"retry-after": "99999999"}, "", MOST_WAIT_S),
        ({}, "", None),
        ({"retry-after": "soon"}, "", None),
        ({"retry-after": "nan"}, "", None),
        ({"retry-after": "-1"}, "", None),
        ({"retry-after": "1.2.3s"}, "", None),
        ({"retry-after": "Mon, 99 Foo 99999 00:00:00 GMT"}, "", None),
    ],
)  # fmt: skip
def test_the_providers_hint_is_read_in_each_shape(headers: dict[str, str], message: str, wait_s: float | None) -> None:
    assert wait_hint_s(headers, message, NOW_S) == (None if wait_s is None else pytest.approx(wait_s))


@given(
    st.dictionaries(st.sampled_from(["retry-after", "retry-after-ms", "x-ratelimit-reset", "x-ratelimit-reset-tokens"]),
                    st.text(max_size=40) | st.from_regex(r"[0-9]{1,30}(\.[0-9]+)?(h|m|s|ms)?", fullmatch=True)),
    st.text(max_size=60),
)  # fmt: skip
def test_no_hint_is_negative_endless_or_an_error(headers: dict[str, str], message: str) -> None:
    wait_s = wait_hint_s(headers, message, NOW_S)
    assert wait_s is None or 0.0 <= wait_s <= MOST_WAIT_S


def test_only_what_passes_with_time_has_a_hint() -> None:
    assert failed(429, b"", retry_after="7").wait_s == 7.0
    assert failed(503, b"", retry_after="7").wait_s == 7.0
    assert failed(401, b"", retry_after="7").wait_s is None
