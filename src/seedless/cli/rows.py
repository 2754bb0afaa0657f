"""A row as a person reads it: wrapped to the terminal, Korean at its true width, model text never interpreted as markup."""

from __future__ import annotations

import sys
from typing import Any

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

WIDEST = 100
INDENT = 11


class Page(Console):
    """Rich would end the process with exit code 1 when a reader has enough; cli.commands ends it with 0."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def page() -> Console:
    """Stdout as wide as the terminal, at most WIDEST columns; 80 when it is no terminal."""
    wide = Page(file=sys.stdout, highlight=False, markup=False, emoji=False)
    return Page(file=sys.stdout, highlight=False, markup=False, emoji=False, width=min(wide.width, WIDEST))


def print_row(console: Console, row: dict[str, Any]) -> None:
    """Id, place and kind on one line; then the question and the answer."""
    console.print(Rule(Text(row["id"][:12], style="bold"), align="left", style="dim"))
    kind = f"{row['language']} · {row['task_type']} · {row['difficulty']['level']}"
    verified = row["verification"]["status"]
    model = "embedded teacher" if row["generator"]["kind"] == "teacher" else row["generator"]["replied_model"]
    console.print(Text(f"{' > '.join(row['atlas_path'])} > {', '.join(row['concepts'])}", style="cyan"))
    console.print(Text(f"{kind} · {verified} · {model}", style="dim"))
    console.print()
    for message in row["messages"]:
        lines = Text(message["content"]).wrap(console, console.width - INDENT)
        for number, line in enumerate(lines):
            told = Text((message["role"] if number == 0 else "").ljust(INDENT), style="bold") + line
            told.rstrip()
            console.print(told)
        console.print()
