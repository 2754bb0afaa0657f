"""The cheapest check: whether a text is a text at all, whole in its characters, of a sane length, without template marks."""

from __future__ import annotations

import re
from collections.abc import Callable

from seedless.checks.prose import without_code
from seedless.core import Check, Context, Item, Verdict

FEWEST, MOST = 1, 20_000  # characters

_NAME = "form"
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd\ufffe\uffff\ud800-\udfff]")
# "{{" alone is no mark: sets of sets and LaTeX have it. A mark is a name of some length, or one with spaces around it.
_TEMPLATE = re.compile(
    r"\{\{-?\s+[^\W\d][^{}\n]{0,80}\s-?\}\}|\{\{[A-Za-z_][\w.]{2,60}(?:\s?\|[^{}\n]{0,60})?\}\}|\{%-?\s[^%\n]{1,80}%\}"
    r"|</?plan_id>|<\|\w{1,30}\|>|\[(?:INSERT|YOUR|PLACEHOLDER|FILL IN)\b",
)


def form(text_of: Callable[[Item], str], *, fewest: int = FEWEST, most: int = MOST) -> Check:
    """A Check of `text_of(item)`; `fewest` and `most` are lengths in characters after stripping, both allowed."""

    async def check(item: Item, ctx: Context, /) -> Verdict:
        reason, what = _fault(text_of(item), fewest, most)
        return Verdict.rejected(reason, check=_NAME, detail=what) if reason else Verdict.passed(_NAME)

    return check


def _fault(text: str, fewest: int, most: int) -> tuple[str, str]:
    """The reason and what is wrong in a few words, or nothing. Code that breaks off is a text cut short."""
    stripped = text.strip()
    if not stripped:
        return "form", "empty"
    if not fewest <= len(stripped) <= most:
        return "form", f"{len(stripped)} characters, wanted {fewest} to {most}"
    if found := _UNPRINTABLE.search(text):
        return "form", f"unprintable character U+{ord(found[0]):04X}"
    if not any(character.isalnum() for character in stripped):
        return "form", "only punctuation"
    prose, fence_open = without_code(text)
    if fence_open:
        return "truncated", "a code fence is never closed"
    if mark := _TEMPLATE.search(prose):
        return "form", f"template mark {mark[0]!r}"
    return "", ""
