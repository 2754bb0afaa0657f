"""The checks for homework, exam and chat wording; `text.scaffolds` knows how it looks."""

from __future__ import annotations

from collections.abc import Callable

from seedless.checks.prose import without_code
from seedless.core import Check, Context, Item, Verdict
from seedless.text.scaffolds import Of, exam_voice_in, scaffold_in

_NAME = "scaffold"


def scaffold(text_of: Callable[[Item], str], *, of: Of) -> Check:
    """A Check of the prose of `text_of(item)`: `of` says whether it is a question, which an examiner may have worded, or an
    answer, which an assistant may have wrapped. "Answer: 42" ends an answer and spoils a question. English and Korean."""

    async def check(item: Item, ctx: Context, /) -> Verdict:
        seen = scaffold_in(without_code(text_of(item))[0], of)
        return Verdict.rejected(_NAME, check=_NAME, detail=seen) if seen else Verdict.passed(_NAME)

    return check


def exercise(message_of: Callable[[Item], str]) -> Check:
    """A Check of the prose of `message_of(item)`, written in a person's place: an examiner's orders are no person's."""

    async def check(item: Item, ctx: Context, /) -> Verdict:
        seen = exam_voice_in(without_code(message_of(item))[0])
        return Verdict.rejected(_NAME, check=_NAME, detail=seen) if seen else Verdict.passed(_NAME)

    return check
