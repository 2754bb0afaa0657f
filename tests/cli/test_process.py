"""The process around a command: signals, streams that break or are full, poor locales, bugs, how it names itself."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

import seedless.app
from seedless.cli.commands import called

MODULE = [sys.executable, "-m", "seedless"]
POOR = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
INTERRUPTED = "seedless: interrupted; the same command resumes\n"


def seedless_to(stdout: int, *words: str | Path, **env: str) -> subprocess.CompletedProcess[bytes]:
    """A call whose stdout is this descriptor."""
    command = [*MODULE, *map(str, words)]
    return subprocess.run(command, stdout=stdout, stderr=subprocess.PIPE, check=False, env={**os.environ, **env}, timeout=120)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("process") / "rows"
    assert seedless_to(subprocess.DEVNULL, "run", "-n", "30", "-o", made, "-q").returncode == 0
    return made


WHILE_LOADING = """
import atexit, os, signal, sys
import seedless.cli

class Stop:
    def find_spec(self, name, *_):
        if name == {module!r}:
            os.kill(os.getpid(), signal.{stop})

sys.meta_path.insert(0, Stop())
atexit.register(lambda: [os.kill(os.getpid(), stop) for stop in (signal.SIGINT, signal.SIGTERM)])
sys.argv = ["seedless", "show", "nowhere"]
seedless.cli.main()
"""


@pytest.mark.parametrize("stop", ["SIGTERM", "SIGINT"])
@pytest.mark.parametrize("module", ["click", "seedless.app", "pyarrow"])
def test_a_signal_while_modules_load_is_an_interruption_and_a_second_changes_nothing(module: str, stop: str) -> None:
    code = WHILE_LOADING.format(module=module, stop=stop)
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert (ended.returncode, ended.stderr, ended.stdout) == (130, INTERRUPTED, "")


@pytest.mark.parametrize(
    "words", [["export", "DIR", "--format", "alpaca", "-o", "-"], ["show", "DIR", "--all"], ["show", "DIR", "--json"], []]
)  # fmt: skip
def test_a_reader_that_has_enough_is_no_error(folder: Path, words: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        ended = seedless_to(writing, *(str(folder) if word == "DIR" else word for word in words))
    finally:
        os.close(writing)
    assert (ended.returncode, ended.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here: a full stdout was NOT tested")
@pytest.mark.parametrize(
    "words", [["show", "DIR", "--json"], ["plan", "-n", "5", "--json"], ["export", "DIR", "--format", "parquet", "-o", "-"]]
)  # fmt: skip
def test_a_full_output_is_told_in_one_line(folder: Path, words: list[str]) -> None:
    with open("/dev/full", "wb") as full:
        ended = seedless_to(full.fileno(), *(str(folder) if word == "DIR" else word for word in words))
    assert ended.returncode == 5
    assert ended.stderr.decode().startswith("seedless: no space left while writing the output")
    assert len(ended.stderr.splitlines()) == 1


def test_a_stderr_that_nobody_reads_ends_no_run(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [*MODULE, "run", "-n", "10", "-o", str(tmp_path / "rows")]
    try:
        assert subprocess.run(command, stderr=writing, check=False, timeout=120).returncode == 0
    finally:
        os.close(writing)
    assert len((tmp_path / "rows" / "train.jsonl").read_text().splitlines()) == 10


@pytest.mark.parametrize("env", [POOR, {"PYTHONIOENCODING": "ascii"}, {"PYTHONIOENCODING": "cp949:strict"}])
def test_rows_are_shown_in_utf8_whatever_the_locale(folder: Path, env: dict[str, str]) -> None:
    words = ("show", folder, "--all", "--lang", "ko")
    assert seedless_to(subprocess.PIPE, *words, **env).stdout == seedless_to(subprocess.PIPE, *words).stdout != b""


def test_a_korean_topic_is_understood_in_the_c_locale(tmp_path: Path) -> None:
    ended = seedless_to(subprocess.PIPE, "run", "대수학", "없는 주제", "-n", "5", "-o", tmp_path / "가", **POOR)
    assert ended.returncode == 0, ended.stderr
    assert "not covered: 없는 주제" in ended.stderr.decode()
    assert "topic:\n- 대수학\n" in (tmp_path / "가" / "run.yaml").read_text(encoding="utf-8")


def test_a_bug_of_ours_prints_its_traceback_and_ends_with_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise KeyError("a bug")

    monkeypatch.setattr(seedless.app, "sample", broken)
    assert called(["show", str(folder)]) == 1
    said = capsys.readouterr().err
    assert "Traceback" in said
    assert "KeyError: 'a bug'" in said
    assert said.splitlines()[-1].startswith("seedless: this is a bug")


@pytest.mark.parametrize(
    ("number", "code", "said"), [(28, 5, "no space left while writing x/y"), (5, 2, "x/y: Input/output error")]
)
def test_what_the_system_refuses_is_one_line(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    number: int,
    code: int,
    said: str,
) -> None:
    def refused(*_: object) -> None:
        raise OSError(number, os.strerror(number), "x/y")

    monkeypatch.setattr(seedless.app, "sample", refused)
    assert called(["show", str(folder)]) == code
    assert capsys.readouterr().err.startswith(f"seedless: {said}")


@pytest.mark.parametrize("way", ["on PATH", "by its path", "another on PATH"])
def test_the_next_command_can_be_pasted(tmp_path: Path, way: str) -> None:
    script = tmp_path / "bin" / "seedless"
    script.parent.mkdir()
    script.write_text(f"#!{sys.executable}\nfrom seedless.cli import main\nmain()\n")
    script.chmod(0o755)
    path = os.environ["PATH"]
    if way == "another on PATH":
        (tmp_path / "other").mkdir()
        shutil.copy(script, tmp_path / "other" / "seedless")
        path = f"{tmp_path / 'other'}{os.pathsep}{path}"
    if way == "on PATH":
        path = f"{script.parent}{os.pathsep}{path}"
    typed = "seedless" if way == "on PATH" else "bin/seedless"
    command = f"{typed} run -n 5 -o 'my rows; $HOME'"
    env = {**os.environ, "PATH": path}
    ran = subprocess.run(command, shell=True, cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
    following = next(line for line in ran.stderr.splitlines() if line.startswith("next: ")).removeprefix("next: ")
    assert following == f"{typed} show 'my rows; $HOME' --sample 3"
    shown = subprocess.run(following, shell=True, cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
    assert (shown.returncode, shown.stderr) == (0, "")
    assert shown.stdout


def test_explain_reads_a_folder_on_a_read_only_mount(folder: Path) -> None:
    listed = seedless_to(subprocess.PIPE, "show", folder, "--sample", "1", "--json").stdout.decode()
    row = listed.split('"id":"')[1].split('"')[0]
    with tempfile.TemporaryDirectory() as place:
        script = (
            f'mount --bind {folder} {place} && mount -o remount,bind,ro {place} && touch {place}/x 2>/dev/null || exec "$@"'
        )
        command = ["unshare", "-rm", "sh", "-c", script, "sh", *MODULE, "explain", place, row]
        if (
            not shutil.which("unshare")
            or subprocess.run(["unshare", "-rm", "true"], check=False, capture_output=True).returncode
        ):
            pytest.skip("no mount namespace is permitted here: a read-only mount was NOT tested")
        told = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert told.returncode == 0, told.stderr
    assert "glan/question" in told.stdout
