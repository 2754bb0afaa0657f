"""Keep the links of docs/tour.md on the lines they name: `[symbol](../path.py#Ln)` points at the definition of symbol.

python scripts/docs_tour.py           rewrite the line numbers
python scripts/docs_tour.py --check   exit 1 when one is stale or a symbol is gone
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

TOUR = Path(__file__).parent.parent / "docs" / "tour.md"
LINK = re.compile(r"\[`(?P<symbol>[\w.]+)`\]\((?P<path>\.\./[\w/.]+\.py)#L\d+\)")


def line_of(path: Path, symbol: str) -> int:
    """The line that defines the last part of `symbol`; the parts before it are enclosing classes."""
    lines = path.read_text(encoding="utf-8").splitlines()
    at = 0
    for name in symbol.split("."):
        define = re.compile(rf"\s*(async def|def|class) {name}\b|{name}(: [^=]+)? = ")
        found = next((n for n in range(at, len(lines)) if define.match(lines[n])), None)
        if found is None:
            raise SystemExit(f"docs/tour.md: {path} has no {symbol}")
        at = found
    return at + 1


def renewed(text: str) -> str:
    def link(match: re.Match[str]) -> str:
        line = line_of(TOUR.parent / match["path"], match["symbol"])
        return f"[`{match['symbol']}`]({match['path']}#L{line})"

    return LINK.sub(link, text)


def main() -> int:
    text = TOUR.read_text(encoding="utf-8")
    fresh = renewed(text)
    if "--check" in sys.argv:
        if fresh != text:
            print("docs/tour.md points at stale lines; run `make docs`")
        return int(fresh != text)
    TOUR.write_text(fresh, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
