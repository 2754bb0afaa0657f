"""The check for replies that refuse, evade or answer nothing; `text.refusals` knows how they look."""

from __future__ import annotations

from collections.abc import Callable

from seedless.core import Check, Context, Item, Verdict
from seedless.text.refusals import gives_up, refusal_in

_NAME = "refusal"


def refusal(text_of: Callable[[Item], str], *, of_answer: bool = False) -> Check:
    """A Check of `text_of(item)` in any language. An empty text passes: that is the check of form.

    An answer is also refused for giving up in its last words, which are a question's own.
    """

    async def check(item: Item, ctx: Context, /) -> Verdict:
        text = text_of(item)
        seen = refusal_in(text) or (gives_up(text) if of_answer else None)
        return Verdict.rejected(_NAME, check=_NAME, detail=seen) if seen else Verdict.passed(_NAME)

    return check
