"""The check for characters strewn at random, where the language of a text is nobody's business."""

from __future__ import annotations

from collections.abc import Callable

from seedless.core import Check, Context, Item, Verdict
from seedless.text.noise import is_strewn

_NAME = "noise"


def noise(text_of: Callable[[Item], str]) -> Check:
    """A Check of `text_of(item)`; what it refuses has the reason "language", for it is in none."""

    async def check(item: Item, ctx: Context, /) -> Verdict:
        if is_strewn(text_of(item)):
            return Verdict.rejected("language", check=_NAME, detail="characters strewn at random")
        return Verdict.passed(_NAME)

    return check
