"""The rows on the first screen of the README are the ones that `make demo` shows."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def test_the_rows_in_the_readme_are_those_of_the_demo(tmp_path: Path) -> None:
    demo = next(line for line in (ROOT / "Makefile").read_text().splitlines() if "seedless run" in line)
    words = demo.split("seedless", 1)[1].replace("$(DEMO)", str(tmp_path / "demo")).split()
    seedless = [sys.executable, "-m", "seedless"]
    subprocess.run([*seedless, *words, "-q"], check=True, capture_output=True)
    shown = subprocess.run(
        [*seedless, "show", str(tmp_path / "demo"), "--sample", "3"], check=True, capture_output=True, text=True
    )
    block = (ROOT / "README.md").read_text().split("```text\n", 1)[1].split("\n```", 1)[0]
    assert block == shown.stdout.rstrip()
