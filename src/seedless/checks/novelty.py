"""Refuses a question that was asked before, in the same words or nearly; runs in plan order (house.md §4 rule 5)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from seedless.core import Check, Context, Item, Verdict

if TYPE_CHECKING:  # numpy is loaded by whoever makes the index
    from seedless.text.near import NearIndex


NOVELTY = "novelty"


def novelty(index: NearIndex, text_of: Callable[[Item], str]) -> Check:
    """A check that compares `text_of(item)` with all in `index` and adds it under the item's plan id, whatever the verdict.

    A refused question stays in the index for the rest of its round, so a third copy is refused for good too; `app` takes
    it out between rounds. Evidence: `nearest` (plan id) and `similarity` (4 decimals) when any text was met. An item with
    more than one planned row raises ValueError.
    """

    async def check(item: Item, ctx: Context, /) -> Verdict:
        (plan_id,) = item.plan_ids
        text = text_of(item)
        match = index.match(text)
        index.add(plan_id, text)
        if match is None:
            return Verdict.passed(NOVELTY)
        evidence = {"nearest": match.key, "similarity": f"{match.similarity:.4f}"}
        if not match.duplicate:
            return Verdict.passed(NOVELTY, score=match.similarity, **evidence)
        words = "in the same words" if match.duplicate == "exact" else f"(similarity {match.similarity:.2f})"
        detail = f"asks what {match.key} asked {words}"
        return Verdict.rejected("duplicate", check=NOVELTY, detail=detail, score=match.similarity, **evidence)

    return check
