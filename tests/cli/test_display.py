"""What a person reads while a run goes and at its end: true of this process, in the right number, never before work begins."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from seedless.app import Progress, RunOutcome
from seedless.cli import display
from seedless.cli.commands import called
from seedless.tables.report import Coverage, Report

NOWHERE = Coverage(nodes=0, sessions=0, concepts=0, session_pairs=0, concept_gini=0)


def outcome(**counts: Any) -> RunOutcome:
    known = {"run_id": "x", "planned": counts["accepted"], "rejected": {}, "failed": {}, "review": 0, "open": 0, "rounds": 1}
    report = Report(**{**known, "exit_code": 0, "calls": {}, "coverage": NOWHERE, "seconds": 900.0, **counts})
    return RunOutcome(report, "the map is used up", ("task_type generation",), ("Cooking",), ("the quotas changed",))


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ({"ended": "target", "target": 40, "accepted": 40}, "done. 40 of 40 rows accepted"),
        ({"ended": "target", "target": 1, "accepted": 1}, "done. 1 of 1 row accepted"),
        ({"ended": "target", "target": 300, "accepted": 1000}, "done: 1000 rows are kept; 300 were asked for"),
        ({"ended": "interrupted", "target": 2500, "accepted": 320}, "interrupted; 320 of 2500 rows accepted so far"),
        ({"ended": "saturated", "target": 9, "accepted": 3}, "saturated: the map is used up. 3 of 9 rows accepted"),
    ],
)
def test_the_ending_says_what_happened_and_how_long_this_process_took(
    counts: dict[str, Any], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    display.ending(outcome(**counts), Path("rows"), 1.25)
    first = capsys.readouterr().err.splitlines()[0]
    assert first.startswith(said)
    assert first.endswith(" 1.2 s")


def test_the_ending_names_what_was_left_out_and_what_else_there_is_to_know(capsys: pytest.CaptureFixture[str]) -> None:
    display.ending(outcome(ended="target", target=4, accepted=4), Path("rows"), 1.0)
    said = capsys.readouterr().err
    for line in ("left out: task_type generation (", "note: the quotas changed\n", "not covered: Cooking\n"):
        assert line in said


def seen(progress: Progress) -> str:
    console = Console(width=200, color_system=None)
    with console.capture() as got:
        console.print(display.view(progress))
    return got.get()


def test_a_resumed_run_reckons_with_its_own_rows_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("seedless.app.progress.time.monotonic", lambda: 100.0)
    progress = Progress(1000, started_s=90.0)
    progress.at(900)
    assert progress.seconds_left is None
    assert "left" not in seen(progress)
    progress.at(950)
    assert (progress.gained, progress.seconds_left) == (50, 10.0)
    assert "about 10 s left" in seen(progress)
    assert "950/1000 accepted" in seen(progress)
    progress.at(1000)
    assert progress.seconds_left is None


def test_there_are_never_more_answers_than_questions_on_the_screen() -> None:
    progress = Progress(10)
    progress.stages.update(Example=3, Question=2)  # one question was settled by an earlier process
    assert "answers 3" in seen(progress)
    assert "questions" not in seen(progress)
    progress.stages.update(Question=2)
    assert "questions 4  answers 3" in seen(progress)


def test_nothing_is_printed_above_the_line_of_a_run_that_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("mine")
    for words in (["--model", "gpt-5"], ["Art history"], ["--lang", "fr"], ["-o", str(tmp_path / "file")]):
        monkeypatch.setenv("OPENAI_API_KEY", "sk-1")
        monkeypatch.chdir(tmp_path)
        assert called(["run", *words]) in (2, 3)
        assert len(capsys.readouterr().err.splitlines()) == 1
