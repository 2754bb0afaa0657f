"""The rows on the first screen of the README stand in what `make demo` makes, word by word."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
ID_DIGITS = 12


def test_the_rows_in_the_readme_are_rows_of_the_demo(tmp_path: Path) -> None:
    demo = next(line for line in (ROOT / "Makefile").read_text().splitlines() if "seedless run" in line)
    words = demo.split("seedless", 1)[1].replace("$(DEMO)", str(tmp_path / "demo")).split()
    seedless = [sys.executable, "-m", "seedless"]
    subprocess.run([*seedless, *words, "-q"], check=True, capture_output=True)
    shown = subprocess.run(
        [*seedless, "show", str(tmp_path / "demo"), "--all", "--json"], check=True, capture_output=True, text=True
    )
    made = {row["id"][:ID_DIGITS]: row for row in map(json.loads, shown.stdout.splitlines())}
    block = (ROOT / "README.md").read_text().split("```text\n", 1)[1].split("\n```", 1)[0]
    told = [part.splitlines() for part in block.split("\n\n")]
    assert len(told) == 3
    for first, question, *answer in told:
        row = made[first[:ID_DIGITS]]
        assert question == f"Q  {row['instruction']}"
        assert [line[3:] for line in answer] == [line for line in row["output"].splitlines() if line]
