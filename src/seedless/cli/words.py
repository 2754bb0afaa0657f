"""The words of the command line: counts in their number, commands as this user can type them, lines on stderr."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from contextlib import suppress
from pathlib import Path

import click


def counted(count: int, noun: str = "row") -> str:
    return f"1 {noun}" if count == 1 else f"{count} {noun}s"


def program() -> str:
    """How this program was called: `seedless` when that finds it on PATH, else its path, or python -m seedless."""
    script = sys.argv[0]
    if Path(script).name == "__main__.py":
        return shlex.join([sys.orig_argv[0], "-m", "seedless"])
    found = shutil.which("seedless")
    with suppress(OSError):
        if found and os.path.samefile(found, script):
            return "seedless"
    return shlex.quote(script)


def command(*words: str | Path) -> str:
    """A command to paste into a shell."""
    return f"{program()} {shlex.join(map(str, words))}"


def say(line: str) -> None:
    """A line for the person. A stderr that is closed or full ends no run."""
    with suppress(OSError):
        click.echo(line, err=True)
