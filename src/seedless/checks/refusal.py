"""The check for replies that refuse, evade or answer nothing; `text.refusals` knows how they look."""

from __future__ import annotations

from collections.abc import Callable

from seedless.core import Check, Context, Item, Verdict
from seedless.text.refusals import refusal_in

_NAME = "refusal"


def refusal(text_of: Callable[[Item], str]) -> Check:
    """A Check of `text_of(item)` in any language. An empty text passes: that is the check of form."""

    async def check(item: Item, ctx: Context, /) -> Verdict:
        seen = refusal_in(text_of(item))
        return Verdict.rejected(_NAME, check=_NAME, detail=seen) if seen else Verdict.passed(_NAME)

    return check
