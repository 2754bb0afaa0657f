"""`seedless --help` answers at once: what a command needs is imported when that command runs."""

from __future__ import annotations

import subprocess
import sys

import pytest

MOST_MODULES = 150  # the bare interpreter has 30, click brings 60
HEAVY = ("pyarrow", "numpy", "rich", "pydantic", "sqlite3", "jinja2", "yaml", "asyncio")


@pytest.fixture(scope="module")
def imported() -> list[str]:
    """Every module that `python -m seedless --help` imports, in the order in which they end."""
    command = [sys.executable, "-X", "importtime", "-m", "seedless", "--help"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr[-2000:]
    assert "Usage" in done.stdout
    lines = [line for line in done.stderr.splitlines() if line.startswith("import time:")]
    return [line.rsplit("|", 1)[1].strip() for line in lines[1:]]


def test_help_imports_few_modules(imported: list[str]) -> None:
    assert 20 < len(imported) <= MOST_MODULES


@pytest.mark.parametrize("package", HEAVY)
def test_help_imports_nothing_heavy(imported: list[str], package: str) -> None:
    assert [name for name in imported if name.split(".")[0] == package] == []
