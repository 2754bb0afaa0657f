"""The prose of a text apart from its code: what checks of writing look at."""

from __future__ import annotations

import re
from functools import lru_cache

_FENCE = re.compile(r" {0,3}(?:[-*+>] {1,3}|\d{1,3}[.)] {1,3})?(`{3,}|~{3,})(.*)")
_INLINE_CODE = re.compile(r"(`{1,2})[^`\n]{1,500}\1")


@lru_cache(maxsize=256)  # several checks look at one text in turn
def without_code(text: str) -> tuple[str, bool]:
    """The text with fenced blocks and `inline code` left out, and whether a fence is still open at its end.

    A block leaves its closing fence as a line of its own, so that paragraphs around it stay apart. Fences: CommonMark §4.5.
    """
    kept: list[str] = []
    fence = ""
    for line in text.splitlines():
        found = _FENCE.match(line)
        if fence:
            if found and found[1].startswith(fence) and not found[2].strip():
                kept.append(fence)
                fence = ""
        elif found and "`" not in found[2]:
            fence = found[1]
        else:
            kept.append(_INLINE_CODE.sub("`code`", line))
    return "\n".join(kept), bool(fence)
