"""What a user is told and asked before a run spends: at a terminal, off one, with a cap, with a price that nobody knows."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from app.endpoints import faked, refusing
from seedless.cli.commands import called

SEEDLESS = [sys.executable, "-m", "seedless"]
NOWHERE = "http://127.0.0.1:9/v1"  # a port where nobody listens


class Ended(NamedTuple):
    code: int
    out: str
    err: str


Here = Callable[..., Ended]


@pytest.fixture(autouse=True)
def no_keys_around(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.endswith("_API_KEY")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("COLUMNS", "140")


@pytest.fixture
def here(capsys: pytest.CaptureFixture[str]) -> Here:
    """A command in this process, off a terminal."""

    def seedless(*words: str | Path) -> Ended:
        return Ended(called([str(word) for word in words]), *capsys.readouterr())

    return seedless


def at_a_terminal(answer: str, *words: str | Path) -> tuple[int, str]:
    """The exit code and all that the user saw, who typed `answer` when asked to go on."""
    ours, theirs = pty.openpty()
    run = subprocess.Popen([*SEEDLESS, *map(str, words)], stdin=theirs, stdout=subprocess.DEVNULL, stderr=theirs)
    os.close(theirs)
    seen = b""
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:  # Linux: the other end is closed
            piece = b""
        if not piece:
            break
        seen += piece
        if b"[y/N]" in seen and answer:
            os.write(ours, f"{answer}\n".encode())
            answer = ""
    os.close(ours)
    return run.wait(60), seen.decode()


def run_file(tmp_path: Path, url: str = NOWHERE, price: str = "{in: 1000, out: 1000}") -> Path:
    """Of a model whose every row costs half a dollar and more."""
    path = tmp_path / "dear.yaml"
    path.write_text(f"models: {{writer: {{model: dear, base_url: '{url}', price: {price}}}}}\n")
    return path


def test_off_a_terminal_a_dear_run_is_refused_in_one_line_that_says_how_to_agree(tmp_path: Path) -> None:
    words = [*SEEDLESS, "run", "-n", "20", "--config", run_file(tmp_path), "-o", tmp_path / "rows"]
    ended = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=60)
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert ended.stderr.count("\n") == 1
    for word in ("20 rows of dear", "USD", "Nothing was spent", "--yes", "--max-usd 10"):
        assert word in ended.stderr
    assert not (tmp_path / "rows").exists()


def test_an_unknown_price_is_refused_off_a_terminal_whatever_the_caps_on_calls(tmp_path: Path, here: Here) -> None:
    elsewhere = ("--model", "some-model", "--base-url", "https://models.example.org/v1")
    ended = here("run", *elsewhere, "--max-calls", "5", "-o", tmp_path / "rows")
    assert ended.code == 2
    assert ended.err.count("\n") == 1
    for word in ("price of 500 rows of some-model is unknown", "--yes", "models.writer.price"):
        assert word in ended.err
    planned = here("plan", *elsewhere)
    for word in ("unknown: give models.writer.price", "--max-calls", "--max-tokens", "models.example.org without a key"):
        assert word in planned.out
    assert json.loads(here("plan", *elsewhere, "--json").out)["cost_usd"] is None


@pytest.mark.parametrize("typed", ["n", "\n"])
def test_at_a_terminal_a_no_or_a_bare_return_spends_nothing(tmp_path: Path, typed: str) -> None:
    code, seen = at_a_terminal(typed, "run", "-n", "20", "--config", run_file(tmp_path), "-o", tmp_path / "rows")
    assert code == 2
    assert "model: dear; prompts go to 127.0.0.1:9 without a key" in seen
    assert "price: about " in seen
    assert seen.rstrip().endswith("seedless: nothing was spent")
    assert not (tmp_path / "rows").exists()


def test_plan_shows_calls_tokens_price_and_the_day_of_the_price(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-1")
    told = here("plan", "-n", "100", "--model", "gpt-5-mini", "--base-url", "https://api.openai.com/v1")
    lines = {line.split()[0]: line for line in told.out.splitlines() if line.strip()}
    assert "prompts go to api.openai.com with the key in OPENAI_API_KEY" in lines["model"]
    assert "for questions, 100 for answers" in lines["calls"]
    assert " in, " in lines["tokens"]
    assert "USD (" in lines["price"]
    assert "prices of 20" in lines["price"]
    assert "sk-1" not in told.out + told.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "model: embedded teacher (hand-written problem families; no LLM is used)"),
        (("--model", "simulated"), "model: simulated (scripted replies, no language model)"),
    ],
)
def test_what_answers_in_process_is_named_and_a_key_nearby_is_not_used(
    tmp_path: Path, here: Here, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], said: str
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret-1")
    ended = here("run", *words, "-n", "20", "-o", tmp_path / "rows")
    assert ended.code == 0
    first, second, *_ = ended.err.splitlines()
    assert first == said
    assert second == ("found OPENAI_API_KEY in the environment: not used; add --model NAME --base-url URL to use an endpoint")
    assert "sk-secret-1" not in ended.err


@pytest.mark.server
def test_yes_at_a_terminal_a_flag_or_a_small_cap_let_a_dear_run_begin(tmp_path: Path, here: Here) -> None:
    began = "no key was given"  # as far as it gets
    with faked(refusing(401, "Who are you?")) as fake:
        dear = ("run", "-n", "20", "--config", run_file(tmp_path, fake.base_url))
        flagged = here(*dear, "--yes", "-o", tmp_path / "flag")
        assert flagged.code == 2
        assert began in flagged.err
        assert "price: about " in flagged.err
        capped = here(*dear, "--max-usd", "9", "-o", tmp_path / "cap")
        assert began in capped.err
        assert "--max-usd 9 may end it first (exit code 4), with at most about " in capped.err
        code, seen = at_a_terminal("y", *dear, "-o", tmp_path / "asked")
        assert code == 2
        assert began in seen


@pytest.fixture
def endpoint() -> Iterator[str]:
    serving = subprocess.Popen(
        [*SEEDLESS, "simulate", "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert serving.stdout is not None
    yield serving.stdout.readline().strip()
    serving.terminate()
    serving.wait(30)
    serving.stdout.close()


@pytest.mark.server
def test_a_server_on_this_machine_is_free_and_a_finished_folder_asks_nothing(tmp_path: Path, endpoint: str, here: Here) -> None:
    rows = tmp_path / "rows"
    made = here("run", "-n", "20", "--model", "dear", "--base-url", endpoint, "-o", rows)
    assert made.code == 0
    assert f"prompts go to {endpoint.removeprefix('http://').removesuffix('/v1')} without a key" in made.err
    assert "USD" not in made.err
    dear = ("--config", run_file(tmp_path, endpoint), "-o", rows)
    again = here("run", "-n", "20", *dear)
    assert (again.code, "price" in again.err) == (0, False)
    assert here("run", "-n", "60", *dear).code == 2
    planned = here("plan", "-n", "60", *dear)
    assert "so far   20 rows: " in planned.out
    assert "to come  40 rows: " in planned.out
    assert "USD spent so far" in planned.out


@pytest.mark.server
def test_a_spent_budget_says_what_it_took_and_what_goes_on(tmp_path: Path, endpoint: str, here: Here) -> None:
    cheap = run_file(tmp_path, endpoint, "{in: 1, out: 4}")
    ended = here("run", "-n", "200", "--config", cheap, "--max-usd", "0.2", "-o", tmp_path / "rows")
    assert ended.code == 4
    for word in ("may end it first", "budget: the cap of 0.2 USD is reached", "spent in all: 0.", "with a larger cap"):
        assert word in ended.err
    report = json.loads((tmp_path / "rows" / "report.json").read_text())
    assert 0 < report["cost_usd"] <= 0.2
