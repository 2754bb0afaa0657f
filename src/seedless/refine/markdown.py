"""Foreign text in Markdown: what rows and users wrote is shown as it is and can never become markup, HTML or a link."""

from __future__ import annotations

import re
from collections.abc import Sequence

BACKTICKS = re.compile(r"`+")
MARKUP = re.compile(r"[\\`*\[\]<>#|~&@$]|(?<![^\W_])_|_(?![^\W_])|:(?=//)|(?<=www)\.")
# Controls, and the marks that turn the direction of what follows: they would show a text as something it is not.
UNSHOWABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def fenced(text: str, kind: str = "text") -> str:
    """A code block around `text`, its fence longer than any run of backticks inside; unshowable characters as U+FFFD."""
    longest = max((len(run) for run in BACKTICKS.findall(text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{kind}\n{shown(text)}\n{fence}"


def inline(text: str) -> str:
    """`text` on one line with its markup escaped: for table cells, headings and the middle of paragraphs."""
    return MARKUP.sub(lambda mark: f"\\{mark.group()}", " ".join(shown(text).split()))


def table(head: Sequence[str], rows: Sequence[Sequence[str | int]]) -> str:
    """A table, its cells escaped; columns that hold numbers are right-aligned."""
    aligned = ["---:" if any(isinstance(row[place], int) for row in rows) else "---" for place in range(len(head))]
    cells = [[f"{cell:,}" if isinstance(cell, int) else inline(cell) for cell in row] for row in rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in [head, aligned, *cells])


def shown(text: str) -> str:
    """`text` with line ends as newlines and what no reader can see as U+FFFD."""
    return UNSHOWABLE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
