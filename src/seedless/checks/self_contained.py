"""The check for a question that cannot be answered because it points at something it does not carry."""

from __future__ import annotations

from collections.abc import Callable

from seedless.core import Check, Context, Item, Verdict
from seedless.text.missing_material import missing_in

_NAME = "self_contained"


def self_contained(question_of: Callable[[Item], str], material_of: Callable[[Item], str | None]) -> Check:
    """A Check of `question_of(item)`: what it refers to stands in it or in `material_of(item)`. English and Korean."""

    async def check(item: Item, ctx: Context, /) -> Verdict:
        gap = missing_in(question_of(item), material_of(item))
        return Verdict.rejected("not_self_contained", check=_NAME, detail=gap) if gap else Verdict.passed(_NAME)

    return check
