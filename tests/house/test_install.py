"""The first minute on a bare machine: what is missing is said in one line, and `make` alone lists the words."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

OLD = """#!/bin/sh
case "$2" in
    *"print("*) echo 3.9.2 ;;
    *) exit 1 ;;
esac
"""
WITHOUT_VENV = f"""#!/bin/sh
case "$2" in *"import venv"*) exit 1 ;; esac
exec {sys.executable} "$@"
"""


@pytest.mark.parametrize(
    ("interpreter", "said"),
    [
        (OLD, "is Python 3.9.2, 3.11 or newer is needed"),
        (WITHOUT_VENV, "has no venv module"),
        ("#!/bin/sh\nexit 1\n", "does not start"),
        (None, "was not found"),
    ],
)
def test_what_is_missing_is_said_in_one_line_and_nothing_is_made(tmp_path: Path, interpreter: str | None, said: str) -> None:
    python, commands, venv = tmp_path / "python3", tmp_path / "bin", tmp_path / "venv"
    commands.mkdir()
    (commands / "rm").symlink_to(shutil.which("rm") or "")  # all that install.sh needs before it installs; no uv here
    if interpreter is not None:
        python.write_text(interpreter, encoding="utf-8")
        python.chmod(0o755)
    done = subprocess.run(
        [shutil.which("sh") or "sh", str(ROOT / "scripts" / "install.sh"), str(venv), "."],
        env={"PATH": str(commands), "PYTHON": str(python)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"seedless: {python}")
    assert said in line
    assert not venv.exists()


def test_make_alone_lists_every_word() -> None:
    make = shutil.which("make") or "make"
    done = subprocess.run([make, "-C", str(ROOT), "--no-print-directory"], capture_output=True, text=True, timeout=60)
    words = [line.split()[1] for line in done.stdout.splitlines()]
    assert words == ["help", "setup", "demo", "test", "test-slow", "check", "bench", "docs", "golden", "clean"]
