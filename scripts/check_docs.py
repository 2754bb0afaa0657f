"""Run the examples in the documents: a command that a page shows has to work, in the order of the page.

Every ```console block of README.md and docs/*.md is read; the `$` lines of one page are run in one empty folder. A line may
name the exit code it ends with: `$ seedless run Cooking  # exit 3`. What a page prints below a command is not compared.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
EXIT = re.compile(r"\s+# exit (\d+)\s*$")
PLACEHOLDER = re.compile(r"<[a-z][\w -]*>")
RUN = ("seedless", "head", "wc", "ls")
LEFT_TO_CI = ("make", "git clone", "cd")  # .ci/run has run the targets; a clone needs a network
LONGEST_S = 300.0


class Example(NamedTuple):
    line: int
    command: str
    exit_code: int


def examples(page: str) -> Iterator[Example]:
    """The commands of a page in order; a backslash at the end of a line joins it to the next."""
    for block in BLOCK.finditer(page):
        first = page.count("\n", 0, block.start(1)) + 1
        lines = enumerate(block[1].splitlines(), first)
        for number, line in lines:
            if not line.startswith("$ "):
                continue
            command = line[2:]
            while command.endswith("\\"):
                command = command[:-1] + next(lines)[1].lstrip("> ")
            named = EXIT.search(command)
            yield Example(number, EXIT.sub("", command), int(named[1]) if named else 0)


def fault_of(example: Example, folder: Path) -> str:
    """What is wrong with one example, run in `folder`; nothing when it does what the page says."""
    word = example.command.split()[0]
    if example.command.startswith(LEFT_TO_CI):
        return ""
    if word not in RUN:
        return f"{word!r} is not run here: examples start with {', '.join(RUN)} (or {', '.join(LEFT_TO_CI)}, skipped)"
    if PLACEHOLDER.search(example.command):
        return "a placeholder: show a command that can be pasted"
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    try:
        done = subprocess.run(
            ["bash", "-c", f"set -o pipefail; {example.command}"],
            cwd=folder,
            env={**os.environ, "PATH": path, "NO_COLOR": "1"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=LONGEST_S,
        )
    except subprocess.TimeoutExpired:
        return f"not done after {LONGEST_S:.0f} s"
    if done.returncode == example.exit_code:
        return ""
    last = (done.stderr.strip() or done.stdout.strip()).splitlines()[-3:]
    return "\n    ".join([f"exit {done.returncode}, the page says {example.exit_code}", *last])


def faults(pages: Sequence[Path]) -> list[str]:
    """One entry per example that does not do what its page says."""
    found = []
    for page in pages:
        with TemporaryDirectory() as folder:
            for example in examples(page.read_text(encoding="utf-8")):
                if fault := fault_of(example, Path(folder)):
                    found.append(f"{page.name}:{example.line}: $ {example.command}\n    {fault}")
    return found


if __name__ == "__main__":
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    found = faults(pages)
    shown = sum(len(list(examples(page.read_text(encoding="utf-8")))) for page in pages)
    print("\n".join(found) or f"{shown} examples on {len(pages)} pages do what the pages say")
    sys.exit(bool(found))
