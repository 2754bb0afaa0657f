"""The rows on the first screen of the README are real, word by word: graded rows of a model, and a row of `make demo`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
ID_DIGITS = 12


def test_the_row_of_the_teacher_in_the_readme_is_a_row_of_the_demo(tmp_path: Path) -> None:
    demo = next(line for line in (ROOT / "Makefile").read_text().splitlines() if "seedless run" in line)
    words = demo.split("seedless", 1)[1].replace("$(DEMO)", str(tmp_path / "demo")).split()
    seedless = [sys.executable, "-m", "seedless"]
    subprocess.run([*seedless, *words, "-q"], check=True, capture_output=True)
    shown = subprocess.run(
        [*seedless, "show", str(tmp_path / "demo"), "--all", "--json"], check=True, capture_output=True, text=True
    )
    made = {row["id"][:ID_DIGITS]: row for row in map(json.loads, shown.stdout.splitlines())}
    _, [(first, question, *answer)] = shown_rows()
    row = made[first[:ID_DIGITS]]
    assert question == f"Q  {row['instruction']}"
    assert [line[3:] for line in answer] == [line for line in row["output"].splitlines() if line]


def test_the_rows_of_a_model_in_the_readme_were_graded_and_nothing_was_found_against_them() -> None:
    folder = ROOT / "docs" / "evaluation"
    made = {row["id"][:ID_DIGITS]: row for row in map(json.loads, (folder / "rows.jsonl").read_text().splitlines())}
    grades = {grade["id"][:ID_DIGITS]: grade for grade in map(json.loads, (folder / "grades.jsonl").read_text().splitlines())}
    told, _ = shown_rows()
    assert len(told) == 3
    for first, question, *answer in told:
        row, grade = made[first[:ID_DIGITS]], grades[first[:ID_DIGITS]]
        assert (row["by"], grade["why"]) == ("ours", {})
        assert " > ".join(dict.fromkeys(row["path"])) in first
        assert question == f"Q  {row['question']}"
        assert [line[3:] for line in answer] == [line for line in row["answer"].splitlines() if line]


def shown_rows() -> list[list[list[str]]]:
    """By block of the README, the lines of its rows."""
    blocks = (ROOT / "README.md").read_text().split("```text\n")[1:3]
    return [[part.splitlines() for part in block.split("\n```", 1)[0].split("\n\n")] for block in blocks]
