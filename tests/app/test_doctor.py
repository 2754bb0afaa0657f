"""Doctor says what is configured, what an endpoint supports and what is wrong with it, and shows no key to anyone."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import orjson
import pytest

from models.scripted import Scripted, answer_of, refusal_of, reply_of
from seedless.app.doctor import KEYS, Diagnosis, diagnose
from seedless.app.examining import CALLS, NO_SUCH_MODEL, Examination, examine
from seedless.app.findings import Finding
from seedless.cli.doctor import doctor
from seedless.core import Cause, ExitCode, Fault, ModelSpec, ProviderFailed
from seedless.models.simulated.server import Endpoint, serve
from seedless.models.transport import Answer
from server.conftest import RealServer, real_server  # noqa: F401

Script = Callable[[dict[str, Any]], Answer | ProviderFailed]
KEY = "sk-" + "proj-doctor-0123456789"
MODEL = ModelSpec(model="m-1", base_url="https://127.0.0.1:7/v1")  # nothing is sent there: the transport is a script
SKY = '{"colour": "blue", "clear": true}'
quiet = partial(diagnose, tell=lambda line: None, local={})


@pytest.fixture(autouse=True)
def no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in KEYS:
        monkeypatch.delenv(name, raising=False)


def good(asked: dict[str, Any]) -> Answer:
    """A server that does all it should: lists, cuts, counts, keeps to seeds and schemas, knows its names."""
    if not asked:
        return answer_of({"data": [{"id": "m-1"}, {"id": "m-2"}]})
    if asked["model"] != "m-1":
        return refusal_of(404, f"The model `{asked['model']}` does not exist", code="model_not_found")
    if "response_format" in asked:
        return reply_of(SKY)
    return reply_of("chair fog nine", finish="length", usage={"prompt_tokens": 11, "completion_tokens": asked["max_tokens"]})


def examined(script: Script, model: ModelSpec = MODEL, *, capped: bool = False) -> Examination:
    return asyncio.run(examine(["writer"], model, Scripted(script), capped=capped, tell=lambda line: None))


def about(found: Examination) -> dict[str, Finding]:
    return {one.about: one for one in found.findings}


def test_an_endpoint_that_does_all_it_should_has_only_good_findings() -> None:
    transport = Scripted(good)
    told: list[str] = []
    found = asyncio.run(examine(["judge", "writer"], MODEL, transport, capped=False, tell=told.append))
    assert {one.level for one in found.findings} == {"ok"}
    assert set(about(found)) == {
        "answers", "models", "replied model", "max_tokens", "usage", "seed", "structured output", "names",
    }  # fmt: skip
    assert about(found)["structured output"].line == "json_schema holds"
    assert (found.exit_code, found.requests, found.roles) == (ExitCode.TARGET, CALLS, ("judge", "writer"))
    assert told == ["asking m-1 at 127.0.0.1: 4 calls of at most 512 tokens, free"]


def test_what_the_calls_can_cost_is_told_before_the_first() -> None:
    events: list[str] = []

    def script(asked: dict[str, Any]) -> Answer:
        events.append("call")
        return refusal_of(401, "no")

    model = ModelSpec(model="gpt-4o", base_url="https://api.openai.com/v1")
    asyncio.run(examine(["writer"], model, Scripted(script), capped=False, tell=events.append))
    assert events == ["asking gpt-4o at api.openai.com: 4 calls of at most 512 tokens, at most 0.0265 USD", "call"]


@pytest.mark.parametrize(
    ("failure", "says", "mend", "code"),
    [
        (refusal_of(401, "Incorrect API key provided"), "no key was given", "Set SEEDLESS_API_KEY", 2),
        (refusal_of(404, "The model `m-1` does not exist"), "the model is not known there", "Did you mean m-12, m-10?", 2),
        (refusal_of(404, "Not Found"), "it usually ends in /v1", "", 2),
        (answer_of(b"", 302, {"location": "https://other.example"}), "it redirects", "", 2),
        (refusal_of(429, "You exceeded your current quota", code="insufficient_quota"), "no quota left", "Add credit", 5),
        (refusal_of(429, "Rate limit reached"), "too many requests", "Wait a minute", 5),
        (refusal_of(503, "Loading model"), "the server failed (503: Loading model)", "server's log", 5),
        (refusal_of(400, "this is an embedding model"), "the request was refused", "Is it a chat model?", 5),
        (answer_of(b"<html>hello</html>"), "holds no chat completions", "server's log", 5),
        (ProviderFailed("no connection: nobody listens there", Fault.WAIT, cause=Cause.HOST), "nobody", "Start the server", 5),
        (ProviderFailed("no answer within 60 s", Fault.WAIT, cause=Cause.TIMEOUT), "no answer within", "loads its model", 5),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_a_failure_is_one_line_with_its_cause_and_the_way_out(
    failure: Answer | ProviderFailed, says: str, mend: str, code: int
) -> None:
    listing = answer_of({"data": [{"id": "m-12"}, {"id": "zebra"}, {"id": "m-10"}]})
    found = examined(lambda asked: failure if asked else listing)
    (finding,) = found.findings
    assert (finding.level, found.exit_code) == ("problem", code)
    assert says in finding.line
    assert mend in finding.mend
    assert "\n" not in finding.line + finding.mend


def test_a_name_without_an_address_is_told_from_a_server_that_is_away() -> None:
    away = ProviderFailed("no connection: there is no host of this name", Fault.WAIT, cause=Cause.HOST)
    found = examined(lambda asked: away, ModelSpec(model="m-1", base_url=f"http://{'a' * 64}.test/v1"))  # no such label in DNS
    assert found.exit_code == ExitCode.MISTAKE
    assert found.findings[0].mend == "Check the spelling of --base-url"


def altered(**changes: Callable[[dict[str, Any]], Answer | ProviderFailed]) -> Script:
    """The good server with other answers to some of what is asked."""

    def script(asked: dict[str, Any]) -> Answer | ProviderFailed:
        what = (
            "listing" if not asked
            else "stranger" if asked["model"] == NO_SUCH_MODEL
            else asked["response_format"]["type"] if "response_format" in asked
            else "prompt" if "<response_schema>" in str(asked["messages"])
            else "words"
        )  # fmt: skip
        return changes[what](asked) if what in changes else good(asked)

    return script


def refused(asked: dict[str, Any]) -> Answer:
    return refusal_of(400, "response_format is not supported")


@pytest.mark.parametrize(
    ("script", "name", "level", "says"),
    [
        (altered(json_schema=refused, json_object=lambda asked: reply_of(SKY)),
         "structured output", "note", "json_object holds"),
        (altered(json_schema=refused, json_object=refused, prompt=lambda asked: reply_of(f"```json\n{SKY}\n```")),
         "structured output", "note", "prompt holds"),
        (altered(json_schema=lambda asked: reply_of("It is blue.")), "structured output", "note", "taken and not kept to"),
        (altered(json_schema=lambda asked: reply_of("<think>Hm", finish="length")), "structured output", "note", "think first"),
        (altered(json_schema=lambda asked: refusal_of(503, "busy")), "structured output", "note", "not found out"),
        (altered(words=lambda asked: reply_of("a", usage={})), "usage", "note", "tokens are not counted"),
        (altered(words=lambda asked: reply_of("a " * 90, usage={"prompt_tokens": 9, "completion_tokens": 90})),
         "max_tokens", "note", "not kept to: 90 tokens came where 16"),
        (altered(words=lambda asked: reply_of("a", usage={"prompt_tokens": 9, "completion_tokens": 16})),
         "max_tokens", "note", "is called finished"),
        (altered(words=lambda asked: reply_of("a", model="m-1-2026-01-02")), "replied model", "ok", "signed m-1-2026-01-02"),
        (altered(words=lambda asked: reply_of("a", model="m-9")), "replied model", "note", "signed m-9, not m-1"),
        (altered(words=lambda asked: reply_of("a", model="")), "replied model", "note", "do not say which model"),
        (altered(words=lambda asked: reply_of("a", model="m\x1b[2J")), "replied model", "note", "m [2J"),
        (altered(stranger=lambda asked: reply_of("a")), "names", "note", "made-up model name was answered"),
        (altered(listing=lambda asked: refusal_of(404, "no")), "models", "ok", "does not list"),
        (altered(listing=lambda asked: answer_of({"data": [{"id": "m-11"}]})), "models", "note", "does not list it"),
    ],
)  # fmt: skip
def test_what_an_endpoint_does_otherwise_is_noted_and_stops_nothing(script: Script, name: str, level: str, says: str) -> None:
    found = examined(script)
    assert found.exit_code == ExitCode.TARGET
    assert (about(found)[name].level, says in about(found)[name].line) == (level, True)


def test_a_seed_that_is_not_heeded_or_refused_is_noted() -> None:
    texts = iter("ab")
    assert "two texts" in about(examined(altered(words=lambda asked: reply_of(next(texts)))))["seed"].line
    refuses = altered(words=lambda asked: refusal_of(400, "unknown parameter: seed") if "seed" in asked else reply_of("a"))
    assert "a seed is refused" in about(examined(refuses))["seed"].line


def test_a_model_that_refuses_little_room_is_given_more() -> None:
    """OpenAI's o-series answers 400 where it has thought up all its tokens."""
    words = altered(
        words=lambda asked: refusal_of(400, "output limit was reached") if asked["max_tokens"] < 99 else good(asked)
    )
    found = examined(words)
    assert about(found)["answers"].level == "ok"
    assert "within 512" in about(found)["max_tokens"].line


def test_a_cap_on_money_without_a_price_is_a_mistake() -> None:
    model = ModelSpec(model="m-1", base_url="https://api.example.com/v1")
    assert examined(good, model).exit_code == ExitCode.TARGET
    found = examined(good, model, capped=True)
    assert (found.exit_code, found.findings[0].level) == (ExitCode.MISTAKE, "problem")
    assert "models.<role>.price" in found.findings[0].mend


@pytest.mark.parametrize(
    ("model", "says"),
    [
        (ModelSpec(model="gpt-4o"), "there is no address"),
        (ModelSpec(model="m-1", base_url="127.0.0.1:8000"), "is no base URL"),
        (MODEL.model_copy(update={"key_env": "NO_SUCH_KEY"}), "variable NO_SUCH_KEY is not set"),
    ],
)
def test_a_setting_that_cannot_be_is_told_before_anything_is_sent(model: ModelSpec, says: str) -> None:
    found = examined(good, model)
    assert (found.exit_code, found.requests) == (ExitCode.MISTAKE, 0)
    assert says in found.findings[0].line


def test_an_address_without_a_name_is_asked_for_its_names() -> None:
    found = examined(good, ModelSpec(base_url=MODEL.base_url))
    assert (found.exit_code, found.requests, found.model) == (ExitCode.MISTAKE, 0, "no model")
    assert found.findings[0].mend == "It lists m-1, m-2: give one as --model"
    away = ProviderFailed("no connection: nobody listens there", Fault.WAIT, cause=Cause.HOST)
    found = examined(lambda asked: away, ModelSpec(base_url=MODEL.base_url))
    assert [one.level for one in found.findings] == ["problem", "problem"]
    assert found.findings[1].line == "any model at 127.0.0.1:7: no connection: nobody listens there"


def test_a_server_that_repeats_the_key_has_nobody_repeat_it_after_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MY_KEY", KEY)
    model = MODEL.model_copy(update={"key_env": "MY_KEY"})
    echoes = (
        altered(words=lambda asked: reply_of(KEY, model=f"m-{KEY}"), listing=lambda asked: answer_of({"data": [{"id": KEY}]})),
        lambda asked: refusal_of(401, f"bad key {KEY}"),
        altered(words=lambda asked: refusal_of(404, f"model {KEY} not found"), listing=lambda asked: answer_of([{"id": KEY}])),
        altered(json_schema=lambda asked: refusal_of(500, KEY)),
    )  # fmt: skip
    for script in echoes:
        found = examined(script, model)
        assert KEY not in repr(found)
        assert KEY.encode() not in orjson.dumps(found)


# What is configured


def settings_of(found: Diagnosis, role: str = "writer") -> dict[str, tuple[str, str]]:
    return {one.name: (one.value, one.source) for post in found.posts if post.role == role for one in post.settings}


def test_nothing_configured_is_well_and_the_teacher_answers() -> None:
    found = quiet(None, {})
    assert (found.exit_code, found.examinations, found.spare_keys, found.local_servers) == (ExitCode.TARGET, (), (), ())
    assert settings_of(found)["model"] == ("embedded-teacher", "default")


def test_every_setting_names_the_flag_or_the_line_it_comes_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_SUCH_KEY", raising=False)
    config = tmp_path / "my.yaml"
    config.write_text(
        "models:\n"
        "  writer:\n"
        "    model: a\n"
        "    base_url: https://api.example.com/v1\n"
        "    key_env: NO_SUCH_KEY\n"
        "    price: {in: 0.5, out: 2}\n"
        "  judge: {model: gpt-4o, base_url: 'https://api.openai.com/v1', key_env: NO_SUCH_KEY, rpm: 60}\n",
        encoding="utf-8",
    )
    found = quiet(config, {"models": {"writer": {"model": "b"}}})
    writer, judge = settings_of(found), settings_of(found, "judge")
    assert writer["model"] == ("b", "--model")
    assert writer["base_url"] == ("https://api.example.com/v1", f"{config}:4")
    assert writer["key"] == ("NO_SUCH_KEY, not set", f"{config}:5")
    assert writer["price"] == ("0.5 in, 2 out, USD per million tokens", f"{config}:6")
    assert writer["timeout_s"] == ("120", "default")
    assert judge["rpm"] == ("60", f"{config}:7")
    assert judge["price"][1].startswith("price list of 20")
    assert found.exit_code == ExitCode.MISTAKE


def test_keys_are_named_and_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in KEYS:
        monkeypatch.setenv(name, f"{KEY}-{name.lower()}")
    found = quiet(None, {})
    assert {key.variable for key in found.spare_keys} == set(KEYS)
    assert [key.variable for key in found.spare_keys if not key.needs_key_env] == ["OPENAI_API_KEY", "SEEDLESS_API_KEY"]
    assert KEY not in repr(found)


# Over sockets


async def diagnosed_beside(endpoint: Endpoint, look: Callable[[str, int], Diagnosis]) -> Diagnosis:
    """`look` at a simulated server from another thread, as another process would."""
    ready: asyncio.Queue[str] = asyncio.Queue()
    server = asyncio.ensure_future(serve(endpoint, "127.0.0.1", 0, ready.put_nowait))
    try:
        url = await ready.get()
        return await asyncio.to_thread(look, url, int(url.removesuffix("/v1").rpartition(":")[2]))
    finally:
        server.cancel()
        await asyncio.wait([server])


@pytest.mark.server
def test_a_server_on_this_machine_is_named_and_only_listed() -> None:
    endpoint = Endpoint(models=("one", "two"))
    found = asyncio.run(
        diagnosed_beside(endpoint, lambda url, port: diagnose(None, {}, tell=lambda line: None, local={port: "vLLM"}))
    )
    (server,) = found.local_servers
    assert (server.usual, server.models, server.wants_key) == ("vLLM", ("one", "two"), False)
    assert endpoint.stats()["requests"] == 0


@pytest.mark.server
def test_the_configured_server_is_not_offered_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEEDLESS_API_KEY", KEY)
    flags = {"model": "one"}

    def look(url: str, port: int) -> Diagnosis:
        return diagnose(None, {"models": {"writer": {**flags, "base_url": url}}}, tell=lambda line: None, local={port: "x"})

    found = asyncio.run(diagnosed_beside(Endpoint(models=("one",), key=KEY), look))
    assert (found.local_servers, found.spare_keys, found.exit_code) == ((), (), ExitCode.TARGET)
    assert "scripted sentences" in about(found.examinations[0])["replied model"].line
    monkeypatch.setenv("SEEDLESS_API_KEY", f"{KEY}-wrong")
    wrong = asyncio.run(diagnosed_beside(Endpoint(models=("one",), key=KEY), look))
    assert wrong.exit_code == ExitCode.MISTAKE
    assert "the key was refused" in wrong.examinations[0].findings[0].line


@pytest.mark.server
def test_a_port_where_nobody_listens_is_an_endpoint_that_is_away() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # held and not listened on
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/v1"
        found = quiet(None, {"models": {"writer": {"model": "m", "base_url": url}}})
    assert found.exit_code == ExitCode.STOPPED
    assert "nobody listens there" in found.examinations[0].findings[0].line


@pytest.mark.server
def test_a_real_server_is_found_to_support_what_it_supports(real_server: RealServer) -> None:  # noqa: F811
    found = quiet(None, {"models": {"writer": {"model": real_server.model, "base_url": real_server.base_url}}})
    (examination,) = found.examinations
    levels = {name: one.level for name, one in about(examination).items()}
    assert levels == {
        "answers": "ok", "models": "ok", "replied model": "ok", "max_tokens": "ok", "usage": "ok", "seed": "ok",
        "structured output": "ok", "names": "note",
    }  # fmt: skip
    assert about(examination)["structured output"].line == "json_schema holds"
    assert found.exit_code == ExitCode.TARGET


@pytest.mark.server
def test_a_real_server_that_takes_any_name_is_found_out(real_server: RealServer) -> None:  # noqa: F811
    found = quiet(None, {"models": {"writer": {"model": "tiny-randon", "base_url": real_server.base_url}}})
    notes = about(found.examinations[0])
    assert (notes["models"].level, notes["replied model"].level, notes["names"].level) == ("note", "note", "note")
    assert notes["models"].mend == f"Did you mean {real_server.model}?"
    assert found.exit_code == ExitCode.TARGET


# On the command line


def printed(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    with doctor.make_context("seedless doctor", list(words)) as ctx:
        code = doctor.invoke(ctx)
    out, err = capsys.readouterr()
    return code, out, err


@pytest.mark.server
def test_json_is_one_object_and_neither_it_nor_the_page_holds_a_key(
    real_server: RealServer,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in KEYS:
        monkeypatch.setenv(name, KEY)
    endpoint = ("--base-url", real_server.base_url, "--model", real_server.model)
    code, page, told = printed(capsys, *endpoint)
    assert (code, "json_schema holds" in page) == (0, True)
    assert "asking tiny-random" in told
    code_of_json, out, told_beside = printed(capsys, *endpoint, "--json")
    facts = json.loads(out)
    assert (code_of_json, facts["exit_code"]) == (0, 0)
    assert set(facts) == {"posts", "spare_keys", "local_servers", "examinations", "exit_code"}
    assert KEY not in page + told + out + told_beside


@pytest.mark.server
def test_the_page_names_the_teacher_when_nothing_is_configured(capsys: pytest.CaptureFixture[str]) -> None:
    code, page, told = printed(capsys)
    assert (code, told) == (0, "")
    assert "the embedded teacher answers" in " ".join(page.split())
