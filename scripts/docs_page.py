"""What the scripts that make a page of docs/ from the code end with: the page is written, or only compared."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path


def written(page: Path, text: str, arguments: Sequence[str]) -> int:
    """The exit status. With --check among `arguments` nothing is written: 1 and a line on stderr where `page` is not `text`."""
    if "--check" in arguments:
        if page.exists() and page.read_text(encoding="utf-8") == text:
            return 0
        print(f"docs/{page.name} differs from the code: run `make docs`", file=sys.stderr)
        return 1
    page.parent.mkdir(exist_ok=True)
    page.write_text(text, encoding="utf-8")
    return 0
