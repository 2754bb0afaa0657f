"""The check for an answer that only says its question again, as models do that copy their prompt."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from seedless.core import Check, Context, Item, Verdict
from seedless.text.normalise import normalised
from seedless.text.words import words

_NAME = "echo"
_FEWEST = 8  # words: a short answer may well stand in its question ("2", a name, a choice)
_COPIED = 0.6  # of the question's words: less is a passage that was asked for
_ADDED = 0.25  # of the question's words: a question said again with so little beside it is not answered


def echo(question_of: Callable[[Item], str], answer_of: Callable[[Item], str]) -> Check:
    """A Check of `answer_of(item)` against `question_of(item)`, word for word, case and marks set aside."""

    async def check(item: Item, ctx: Context, /) -> Verdict:
        fault = _fault(words(normalised(question_of(item))), words(normalised(answer_of(item))))
        return Verdict.rejected(_NAME, check=_NAME, detail=fault) if fault else Verdict.passed(_NAME)

    return check


def _fault(question: Sequence[str], answer: Sequence[str]) -> str:
    if min(len(question), len(answer)) < _FEWEST:
        return ""
    if len(answer) >= _COPIED * len(question) and _holds(question, answer):
        return f"{len(answer)} words of the question again"
    if len(answer) - len(question) <= _ADDED * len(question) and _holds(answer, question):
        return f"the question again with {len(answer) - len(question)} words beside it"
    return ""


def _holds(text: Sequence[str], part: Sequence[str]) -> bool:
    """Whether `part` stands in `text` as it is."""
    return f" {' '.join(part)} " in f" {' '.join(text)} "
