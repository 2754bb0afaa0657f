"""Every command as a user types it: what it prints, where, with which exit code; mistakes are one line and no traceback."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from unittest.mock import patch

import pytest

from seedless.cli.commands import called


def seedless(*words: str | Path, cwd: Path | None = None, **env: str) -> subprocess.CompletedProcess[str]:
    """A command in this process, off a terminal; what a process of its own adds is tested in test_process.py."""
    typed = [str(word) for word in words]
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    with redirect_stdout(out), redirect_stderr(err), chdir(cwd or Path.cwd()), patch.dict(os.environ, env):
        code = called(typed)
    told = [stream.buffer.getvalue().decode() for stream in (out, err)]
    return subprocess.CompletedProcess(typed, code, *told)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("cli") / "rows"
    assert seedless("run", "-n", "40", "--seed", "3", "-o", made, "-q").returncode == 0
    return made


def test_json_of_run_is_the_report_and_nothing_else_on_stdout(folder: Path) -> None:
    ended = seedless("run", "-n", "40", "--seed", "3", "-o", folder, "--json")
    assert json.loads(ended.stdout) == json.loads((folder / "report.json").read_text())
    assert ended.stdout.count("\n") == 1


def test_the_ending_says_what_happened_where_it_lies_and_what_comes_next(folder: Path) -> None:
    module = [sys.executable, "-m", "seedless"]
    command = [*module, "run", "-n", "40", "--seed", "3", "-o", str(folder)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert ended.stdout == ""
    assert "40 of 40 rows accepted" in ended.stderr
    assert f"next: {' '.join(module)} show {folder} --sample 3" in ended.stderr
    assert "no LLM is used" in ended.stderr


def test_a_key_in_the_environment_is_named_and_never_used_or_shown(tmp_path: Path) -> None:
    ended = seedless("run", "-n", "20", "-o", tmp_path / "k", OPENAI_API_KEY="sk-secret-123")
    assert "found OPENAI_API_KEY" in ended.stderr
    written = b"".join(p.read_bytes() for p in (tmp_path / "k").rglob("*") if p.is_file())
    assert b"sk-secret-123" not in written
    assert "sk-secret-123" not in ended.stderr + ended.stdout


def test_show_prints_rows_in_both_languages(folder: Path) -> None:
    shown = seedless("show", folder, "--sample", "4")
    assert shown.returncode == 0
    assert "en ·" in shown.stdout
    assert "ko ·" in shown.stdout
    assert "computed · embedded teacher" in shown.stdout


def test_show_filters_and_prints_json_lines(folder: Path) -> None:
    lines = seedless("show", folder, "--all", "--lang", "ko", "--level", "hard", "--json").stdout.splitlines()
    rows = [json.loads(line) for line in lines]
    assert rows
    assert {(row["language"], row["difficulty"]["level"]) for row in rows} == {("ko", "hard")}


def test_explain_tells_the_whole_lineage_by_the_first_digits_of_an_id(folder: Path) -> None:
    row = json.loads(seedless("show", folder, "--sample", "1", "--json").stdout)
    told = seedless("explain", folder, row["id"][:10])
    for fact in (
        row["plan_id"],
        row["atlas_path"][0],
        "glan/question",
        "glan/answer",
        "novelty pass",
        "answers pass",
        "computed by",
    ):
        assert fact in told.stdout
    data = json.loads(seedless("explain", folder, row["plan_id"], "--json").stdout)
    assert data["row"]["id"] == row["id"]
    assert [call["key"] for call in data["calls"]] == row["call_keys"]


def test_plan_adds_up_and_makes_no_call_and_no_file(tmp_path: Path) -> None:
    planned = seedless("plan", "-n", "300", "--json", cwd=tmp_path)
    data = json.loads(planned.stdout)
    assert data["planned"] == data["open"] == sum(cell["planned"] for cell in data["cells"]) == 300
    assert data["cost_usd"] == [0.0, 0.0]
    assert list(tmp_path.iterdir()) == []
    assert "300 of 300 rows" in seedless("plan", "-n", "300").stdout


def test_plan_foretells_the_calls_of_the_run(folder: Path) -> None:
    foretold = json.loads(seedless("plan", "-n", "40", "--seed", "3", "--json").stdout)
    report = json.loads((folder / "report.json").read_text())
    assert foretold["calls"]["writer"] == report["calls"]["writer"]


@pytest.mark.parametrize(("rows", "seed"), [(137, 0), (100, 5)])
def test_plan_foretells_the_rows_of_every_cell(tmp_path: Path, rows: int, seed: int) -> None:
    foretold = json.loads(seedless("plan", "-n", str(rows), "--seed", str(seed), "--json").stdout)
    made = json.loads(seedless("run", "-n", str(rows), "--seed", str(seed), "-o", tmp_path / "rows", "--json").stdout)
    assert [(*cell.values(),)[:5] for cell in foretold["cells"]] == [(*cell.values(),)[:5] for cell in made["cells"]]


@pytest.mark.parametrize(
    ("form", "key"),
    [
        ("messages", "messages"),
        ("alpaca", "instruction"),
        ("sharegpt", "conversations"),
        ("chatml-text", "text"),
        ("rlvr", "prompt"),
    ],
)
def test_every_export_has_all_rows(folder: Path, tmp_path: Path, form: str, key: str) -> None:
    assert seedless("export", folder, "--format", form, "-o", tmp_path / "out.jsonl").returncode == 0
    lines = (tmp_path / "out.jsonl").read_text().splitlines()
    assert len(lines) == 40
    assert all(key in json.loads(line) for line in lines)
    assert seedless("export", folder, "--format", form, "-o", "-").stdout.splitlines() == lines


OWN = (
    *("journal.db", "journal.db-wal", "report.json", "train.jsonl", "run.yaml", "atlas.jsonl", "run.log", "README.md"),
    *(
        "data/part-00000.parquet",
        "data/new.parquet",
        "rejected/new.jsonl",
        "../rows/report.json",
        "data/../report.json",
        "data",
    ),
)


@pytest.mark.parametrize("name", OWN)
def test_an_export_never_takes_the_place_of_a_file_of_the_run(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert called(["export", str(folder), "--format", "alpaca", "-o", f"{folder}/{name}"]) == 2
    said = capsys.readouterr().err
    assert "belongs to the run" in said
    assert len(said.splitlines()) == 1
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_an_export_sees_through_links_and_may_lie_beside_the_files_of_the_run(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(folder / "report.json")
    (tmp_path / "data").symlink_to(folder / "data")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for name in ("link", "data/part-00001.parquet"):
        assert seedless("export", folder, "--format", "alpaca", "-o", tmp_path / name).returncode == 2
    assert json.loads((folder / "report.json").read_text())["accepted"] == 40
    for place in (folder / "alpaca.jsonl", tmp_path / "loop"):
        assert seedless("export", folder, "--format", "alpaca", "-o", place).returncode == 0
        assert len(place.read_text().splitlines()) == 40
        place.unlink()


@pytest.mark.parametrize("name", ["s3:x", "file:x", "~/abc", "gs:", "a?b=1 #c%20"])
def test_a_folder_whose_name_looks_like_an_address_is_a_folder(tmp_path: Path, name: str) -> None:
    made = seedless("run", "-n", "10", "-q", "-o", name, cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    assert seedless("run", "-n", "12", "-q", "-o", name, cwd=tmp_path).returncode == 0
    assert len(seedless("show", name, "--all", "--json", cwd=tmp_path).stdout.splitlines()) == 12
    assert [path.name for path in tmp_path.iterdir()] == [name.split("/")[0]]


def test_a_quota_for_what_the_teacher_has_not_is_named_and_goes_to_the_others(tmp_path: Path) -> None:
    (tmp_path / "run.yaml").write_text("topic: Waves\nquotas: {task_type: {generation: 0.5}, difficulty: {easy: 0.5}}\n")
    ended = seedless("run", "--config", "run.yaml", "-n", "20", "-o", "rows", cwd=tmp_path)
    assert ended.returncode == 0, ended.stderr
    assert "left out: task_type generation" in ended.stderr


def test_fewer_rows_than_there_are_keeps_them_and_says_so(folder: Path) -> None:
    shrunk = seedless("run", "-n", "10", "--seed", "3", "-o", folder)
    assert "done: 40 rows are kept; 10 were asked for" in shrunk.stderr
    assert seedless("run", "-n", "40", "--seed", "3", "-o", folder, "-q").returncode == 0


def test_a_language_without_rows_says_which_there_are(tmp_path: Path) -> None:
    assert seedless("run", "-n", "5", "--lang", "ko", "-q", "-o", tmp_path / "ko").returncode == 0
    shown = seedless("show", tmp_path / "ko", "--lang", "en")
    assert shown.returncode == 2
    assert "Languages here: ko" in shown.stderr
    assert "5 rows -> " in seedless("export", tmp_path / "ko", "--format", "alpaca", "-o", tmp_path / "a").stderr


def test_explain_takes_capital_digits(folder: Path) -> None:
    row = json.loads(seedless("show", folder, "--sample", "1", "--json").stdout)
    assert row["plan_id"] in seedless("explain", folder, row["id"][:10].upper()).stdout


def test_blank_lines_of_an_answer_have_no_spaces_at_their_end(folder: Path) -> None:
    shown = seedless("show", folder, "--all").stdout.splitlines()
    assert shown
    assert [line for line in shown if line != line.rstrip()] == []


def test_rejected_of_a_clean_run_says_so(folder: Path) -> None:
    told = seedless("rejected", folder)
    assert told.returncode == 0
    assert "nothing was refused" in told.stderr


MISTAKES = [
    (["rum"], "Did you mean 'run'?"),
    (["run", "--traget", "5"], "--target"),
    (["run", "-n", "0"], "greater than or equal to 1"),
    (["run", "-n", "many"], "not a valid integer"),
    (["run", "--lang", "fr"], "does not write 'fr'"),
    (["run", "--recipe", "magic"], "not in this version"),
    (["run", "--model", "gpt-5-mini"], "no address for model"),
    (["run", "--base-url", "http://localhost:1"], "no model's name"),
    (["run", "--judge-model", "judge"], "computed a second time"),
    (["run", "--max-usd", "0"], "greater than 0"),
    (["run", "--nodes", "nowhere"], "no map node"),
    (["run", "--config", "absent.yaml"], "cannot be read"),
    (["run", "--config", "typo.yaml"], "typo.yaml:2"),
    (["run", "--config", "typo.yaml"], "Did you mean 'target'?"),
    (["run", "--config", "quota.yaml"], "quota"),
    (["run", "--config", "tab.yaml"], "tab.yaml:2"),
    (["run", "--config", "list.yaml"], "no keys"),
    (["run", "--config", "later.yaml"], "not in this version"),
    (["run", "--config", "type.yaml"], "type.yaml:1"),
    (["run", "-o", "file.txt"], "is a file"),
    (["show", "nowhere"], "not the folder of a run"),
    (["explain", "nowhere", "abcdef"], "not the folder of a run"),
    (["rejected", "nowhere"], "not the folder of a run"),
    (["export", "nowhere", "--format", "alpaca", "-o", "-"], "not the folder of a run"),
    (["plan", "--config", "quota.yaml"], "quota"),
    (["run", "-n", "99999999999999999999"], "from 1 to 1,000,000,000"),
    (["run", "-o", ""], "name is empty"),
    (["run", "-o", "n" * 300], "File name too long"),
    (["run", "--config", ""], "name is empty"),
    (["show", ""], "name is empty"),
    (["show", ".", "--level", "silly"], "'easy'"),
    (["show", ".", "--task-type", "silly"], "'qa'"),
    (["plan", "--config", "absent-language.yaml"], "unknown value 'ja'"),
]


@pytest.mark.parametrize(("words", "said"), MISTAKES, ids=lambda value: " ".join(value) if isinstance(value, list) else None)
def test_a_mistake_is_one_line_with_the_way_out_and_exit_code_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    (tmp_path / "typo.yaml").write_text("seed: 1\ntaget: 5\n")
    (tmp_path / "quota.yaml").write_text("quotas:\n  task_type: {qa: 0.8, reasoning: 0.4}\n")
    (tmp_path / "tab.yaml").write_text("seed: 1\n\ttarget: 5\n")
    (tmp_path / "list.yaml").write_text("- a\n")
    (tmp_path / "later.yaml").write_text("prompts: mine\n")
    (tmp_path / "type.yaml").write_text("target: lots\n")
    (tmp_path / "absent-language.yaml").write_text("quotas: {language: {ja: 0.5}}\n")
    (tmp_path / "file.txt").write_text("mine")
    before = sorted(p.name for p in tmp_path.iterdir())
    monkeypatch.chdir(tmp_path)
    assert called(words) == 2
    told = capsys.readouterr().err
    assert said in told
    assert told.startswith("seedless:")
    assert len(told.splitlines()) == 1
    assert sorted(p.name for p in tmp_path.iterdir()) == before


def test_a_topic_outside_the_curriculum_is_exit_code_3_with_the_nearest(tmp_path: Path) -> None:
    ended = seedless("run", "Art history", cwd=tmp_path)
    assert ended.returncode == 3
    assert "Nearest:" in ended.stderr
    assert "Choose one of these, or have a model draw the map: add --model NAME --base-url URL" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_topic_partly_covered_runs_and_names_what_was_left_out(tmp_path: Path) -> None:
    ended = seedless("run", "Algebra", "Art history", "-n", "20", "-o", "rows", cwd=tmp_path)
    assert ended.returncode == 0
    assert "not covered: Art history" in ended.stderr


def test_help_of_every_command_has_examples() -> None:
    for command in ("run", "plan", "show", "explain", "rejected", "export"):
        helped = seedless(command, "--help")
        assert helped.returncode == 0
        assert f"seedless {command}" in helped.stdout.split("Examples:")[1]


def test_bare_seedless_prints_the_help() -> None:
    helped = seedless()
    assert (helped.returncode, helped.stderr) == (0, "")
    assert helped.stdout == seedless("--help").stdout
