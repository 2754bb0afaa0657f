"""Mistakes told in one line before anything is spent, servers that go away, and keys that reach nobody but their own host."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from aiohttp import web

from app.endpoints import KEY, KEYS, Answering, Command, Simulated, faked, leaked, refusing, simulated, spec_for, wait_for
from app.running import adds_up, made, on_disk_as_told, rows_of
from seedless.core import ModelSpec, RunSpec, UserMistake
from seedless.models.simulated.play import Play
from seedless.models.simulated.server import Endpoint

pytestmark = [pytest.mark.server, pytest.mark.usefixtures("brief_waits")]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Simulated]:
    """It knows two models and asks for no key."""
    with simulated(tmp_path_factory.mktemp("server"), "--models", "alpha,sim") as running:
        yield running


@pytest.fixture(autouse=True)
def no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in KEYS:
        monkeypatch.delenv(name, raising=False)


def nobodys_port() -> int:
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
    return port


def mistake(folder: Path, spec: RunSpec) -> str:
    with pytest.raises(UserMistake) as told:
        made(folder, spec)
    assert told.value.exit_code == 2
    line = str(told.value)
    assert "\n" not in line and len(line) < 400
    assert leaked(folder, line) == []
    return line


# Before the first good reply


def test_a_refused_key_is_told_in_one_line_and_the_right_one_takes_the_folder_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong, endpoint = KEY[::-1], Endpoint(Play(), key=KEY)
    with faked(endpoint.chat) as fake:
        command = Command(tmp_path / "run", fake.base_url, 20, env={"SEEDLESS_API_KEY": wrong})
        ended = command.ended()
        assert ended.code == 2, ended.err
        assert "Traceback" not in ended.err
        told = [line for line in ended.err.splitlines() if line.startswith("seedless: ")]
        assert len(told) == 1 and "the key was refused" in told[0] and len(told[0]) < 400
        assert leaked(command.folder, command.all_said, wrong) == []
        monkeypatch.setenv("SEEDLESS_API_KEY", KEY)
        assert made(command.folder, spec_for(fake.base_url, 20)).report.exit_code == 0
    assert leaked(command.folder, command.all_said) == []


@pytest.mark.parametrize("name", ["SEEDLESS_API_KEY", "MY_KEY"])
def test_a_refused_key_is_named_by_its_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, KEY)
    with faked(refusing(401, "Incorrect API key provided", code="invalid_api_key")) as fake:
        assert name in mistake(tmp_path / "run", spec_for(fake.base_url, 20, key_env="MY_KEY" if name == "MY_KEY" else None))


def test_a_missing_key_is_told_before_anything_is_planted(tmp_path: Path) -> None:
    with faked(refusing(401, "You didn't provide an API key", code="invalid_api_key")) as fake:
        line = mistake(tmp_path / "run", spec_for(fake.base_url, 20))
        assert "no key was given" in line
        assert len(fake.met) <= 64


def test_an_unknown_model_is_named_and_the_right_one_takes_the_folder_up(server: Simulated, tmp_path: Path) -> None:
    line = mistake(tmp_path / "run", spec_for(server.base_url, 20, model="alhpa"))
    assert "alhpa" in line and "model" in line
    assert made(tmp_path / "run", spec_for(server.base_url, 20, model="alpha")).report.exit_code == 0
    assert {row["generator"]["model"] for row in rows_of(tmp_path / "run").values()} == {"alpha"}


def test_nobody_listening_is_named_by_host_and_port_and_the_right_address_takes_the_folder_up(
    server: Simulated, tmp_path: Path
) -> None:
    port = nobodys_port()
    line = mistake(tmp_path / "run", spec_for(f"http://127.0.0.1:{port}/v1", 20))
    assert f"127.0.0.1:{port}" in line
    assert made(tmp_path / "run", spec_for(server.base_url, 20)).report.exit_code == 0


def test_a_name_that_nobody_has_is_a_mistake(tmp_path: Path) -> None:
    assert "nobody.invalid" in mistake(tmp_path / "run", spec_for("http://nobody.invalid/v1", 20))


@pytest.mark.parametrize("path", ["", "/v2", "/v1/models"])
def test_a_wrong_path_says_to_check_the_base_url(server: Simulated, tmp_path: Path, path: str) -> None:
    base_url, before = server.base_url.removesuffix("/v1") + path, server.stats()["ok"]
    line = mistake(tmp_path / "run", spec_for(base_url, 20))
    assert base_url in line and "--base-url" in line
    assert server.stats()["ok"] == before


def test_no_quota_stops_the_run_and_not_as_a_mistake(tmp_path: Path) -> None:
    no_quota = refusing(429, "You exceeded your current quota, please check your plan", code="insufficient_quota")
    with faked(no_quota) as fake:
        outcome = made(tmp_path / "run", spec_for(fake.base_url, 20))
        assert (outcome.report.exit_code, outcome.report.ended) == (5, "stopped")
        assert "quota" in outcome.detail
        assert adds_up(outcome.report)
        assert len(fake.met) <= 64


# After work began


def test_a_server_that_goes_away_stops_the_run_which_resumes_when_it_is_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window is shorter than a user's, or this would last for a minute and a half."""
    for name, value in {"LATER_S": 1.0, "LATER_FAILURES": 8}.items():
        monkeypatch.setattr(f"seedless.models.health.{name}", value)
    endpoint, away = Endpoint(Play()), False

    async def answer(request: web.Request) -> web.StreamResponse:
        nonlocal away
        away = away or endpoint.counts["ok"] >= 30
        if away:
            assert request.transport is not None
            request.transport.abort()
        return await endpoint.chat(request)

    with faked(answer) as fake:
        outcome = made(tmp_path / "run", spec_for(fake.base_url, 60, workers=8))
        assert (outcome.report.exit_code, outcome.report.ended) == (5, "stopped")
        assert "connection cut" in outcome.detail
        assert adds_up(outcome.report) and on_disk_as_told(tmp_path / "run")
        early = rows_of(tmp_path / "run")
        assert len(early) == outcome.report.accepted > 0
        away = False
        endpoint.counts["ok"] = -1_000
        assert made(tmp_path / "run", spec_for(fake.base_url, 60, workers=8)).report.exit_code == 0
    late = rows_of(tmp_path / "run")
    assert {id: late[id] for id in early} == early


@pytest.mark.slow
def test_a_killed_server_stops_a_child_run_within_the_window_and_another_on_its_port_takes_it_up(tmp_path: Path) -> None:
    with simulated(tmp_path / "first", "--latency-ms", "50") as server:
        command = Command(tmp_path / "run", server.base_url, 300, env={"SEEDLESS_API_KEY": KEY})
        process = command.started("--workers", "16")
        wait_for(lambda: server.stats()["ok"] >= 80, process)
        server.kill()
        ended = command.end_of(process)
        port = int(server.base_url.removesuffix("/v1").rpartition(":")[2])
    assert ended.code == 5, ended.err
    assert "Traceback" not in ended.err
    assert on_disk_as_told(command.folder)
    assert ended.report["accepted"] == len(rows_of(command.folder)) > 0
    with simulated(tmp_path / "second", port=port):
        again = command.ended()
    assert (again.code, again.report["accepted"]) == (0, 300), again.err
    assert leaked(command.folder, command.all_said) == []


# Keys and addresses


def test_the_key_goes_to_the_given_host_and_no_other_one_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    endpoint = Endpoint(Play())
    other = "sk-" + "proj-Zx81kQwmP0vLr5TtY7uB"
    monkeypatch.setenv("SEEDLESS_API_KEY", KEY)
    monkeypatch.setenv("OPENAI_API_KEY", other)
    with faked(endpoint.chat) as fake:
        assert made(tmp_path / "run", spec_for(fake.base_url, 20)).report.exit_code == 0
        assert fake.keys == {f"Bearer {KEY}"}
    assert leaked(tmp_path / "run", "") == leaked(tmp_path / "run", "", other) == []


def test_openais_own_key_is_never_sent_to_another_host(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    endpoint = Endpoint(Play())
    with faked(endpoint.chat) as fake:
        for number, base_url in enumerate((fake.base_url, f"http://localhost:{fake.port}/api.openai.com/v1")):
            made(tmp_path / str(number), spec_for(base_url, 20))
        assert fake.met and fake.keys == {""}


@pytest.mark.parametrize(
    "base_url",
    ["http://api.openai.com.nobody.invalid/v1", "http://nobody.invalid/api.openai.com/v1", "http://xapi.openai.com/v1"],
)
def test_a_host_that_only_looks_like_openais_gets_no_key_of_openais(base_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from seedless.app.staffing import key_of

    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    assert key_of(ModelSpec(model="gpt", base_url=base_url)) is None
    assert key_of(ModelSpec(model="gpt", base_url="https://api.openai.com/v1")) == KEY


def test_a_variable_that_the_run_file_names_holds_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MY_KEY", KEY)
    monkeypatch.setenv("SEEDLESS_API_KEY", "sk-" + "another-one-altogether")
    endpoint = Endpoint(Play())
    with faked(endpoint.chat) as fake:
        assert made(tmp_path / "run", spec_for(fake.base_url, 20, key_env="MY_KEY")).report.exit_code == 0
        assert fake.keys == {f"Bearer {KEY}"}
    assert leaked(tmp_path / "run", "") == []
    assert "MY_KEY" in (tmp_path / "run" / "run.yaml").read_text()
    monkeypatch.delenv("MY_KEY")
    assert "MY_KEY" in mistake(tmp_path / "other", spec_for("http://127.0.0.1:9/v1", 20, key_env="MY_KEY"))


def parrot(status: int) -> Answering:
    """A server that repeats the key it was sent, whole and half starred, wherever an error has room for it."""

    async def answer(request: web.Request) -> web.StreamResponse:
        sent = request.headers.get("Authorization", "")
        key = sent.removeprefix("Bearer ")
        error = {"message": f"no good: {sent} or {sent[:18]}****{sent[-4:]}", "type": sent, "code": key, "param": key}
        headers = {"X-Echo": sent, "Retry-After": key, "X-RateLimit-Limit-Requests": key}
        return web.json_response({"error": error, "detail": sent}, status=status, headers=headers)

    return answer


@pytest.mark.parametrize("status", [200, 400, 401, 403, 404, 422, 429, 500])
def test_a_server_that_repeats_the_key_gets_it_into_no_file_and_no_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], status: int
) -> None:
    monkeypatch.setattr("seedless.models.health.STARTING_S", 0.1)
    monkeypatch.setattr("seedless.models.health.LATER_FAILURES", 8)
    monkeypatch.setattr("seedless.models.health.LIMIT_S", 0.1)
    monkeypatch.setenv("SEEDLESS_API_KEY", KEY)
    with faked(parrot(status)) as fake:
        try:
            told = made(tmp_path / "run", spec_for(fake.base_url, 20)).detail
        except UserMistake as wrong:
            told = f"{wrong} {wrong!r} {wrong.__context__!r}"
        assert fake.keys == {f"Bearer {KEY}"}
    assert leaked(tmp_path / "run", told + "".join(capfd.readouterr())) == []


@pytest.mark.parametrize("place", ["model", "content"])
def test_a_reply_that_repeats_the_key_gets_it_into_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    monkeypatch.setenv("SEEDLESS_API_KEY", KEY)
    endpoint = Endpoint(Play())

    async def signed(request: web.Request) -> web.StreamResponse:
        reply = await endpoint.chat(request)
        assert isinstance(reply, web.Response) and isinstance(reply.body, bytes)
        body = json.loads(reply.body)
        if place == "model":
            body["model"] = request.headers["Authorization"]
        else:
            said = body["choices"][0]["message"]
            said["content"] = said["content"].replace('"context":null', f'"context":"My key is {KEY}, and it is no secret."')
        return web.json_response(body)

    with faked(signed) as fake:
        made(tmp_path / "run", spec_for(fake.base_url, 20))
    assert leaked(tmp_path / "run", "") == []


def test_the_search_for_keys_finds_them_wherever_they_are(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    folder.mkdir()
    (folder / "journal.db").write_bytes(b"\x00SQLite" + KEY[3:20].encode() + b"\xff")
    (folder / "nested").mkdir()
    (folder / "nested" / ".hidden").write_text(f"Bearer {KEY}")
    assert leaked(folder, f"401: {KEY[:14]}...") == ["output", "journal.db", "nested/.hidden"]
    assert leaked(folder, "nothing", "sk-" + "quite-another-key-0000") == []


def test_a_base_url_is_used_to_the_letter(tmp_path: Path) -> None:
    endpoint = Endpoint(Play())
    with faked(endpoint.chat) as fake:
        base_url = f"http://127.0.0.1:{fake.port}/Gateway/v7/openai%20x?api-version=2031-01-01"
        made(tmp_path / "run", spec_for(base_url, 20))
        assert {(method, path) for method, path, _ in fake.met} == {
            ("POST", "/Gateway/v7/openai%20x/chat/completions?api-version=2031-01-01")
        }
        assert {headers["host"] for _, _, headers in fake.met} == {f"127.0.0.1:{fake.port}"}


def test_no_redirect_is_followed_so_that_no_key_travels_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEEDLESS_API_KEY", KEY)
    with faked(Endpoint(Play()).chat) as target:

        async def elsewhere(request: web.Request) -> web.StreamResponse:
            raise web.HTTPTemporaryRedirect(f"{target.base_url}/chat/completions?k={request.headers['Authorization']}")

        with faked(elsewhere) as fake:
            line = mistake(tmp_path / "run", spec_for(fake.base_url, 20))
        assert "redirect" in line
        assert target.met == []
