"""The check for an answer that only says its question again, as models do that copy their prompt."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from seedless.core import Check, Context, Item, Verdict
from seedless.text.normalise import normalised
from seedless.text.words import words

_NAME = "echo"
_FEWEST = 8  # words: a short answer may well stand in its question ("2", a name, a choice)
_COPIED = 0.6  # of the question's words: less is a passage that was asked for
_TOLD = 0.5  # of the words of a sentence that says what was asked: they are the question's
_ADDED = 0.25  # of the question's words: a question said again with so little beside it is not answered
_ASKING = re.compile(  # how the first sentence of an answer tells back what was asked
    r"\W{0,6}(?:so,? )?(?:you(?:['’]re| are| were|['’]ve| have)? (?:asking|asked|wondering|want to know|would like to know"
    r"|wish to know|inquir\w+)\b|(?:the|your) question (?:is|asks|was)\b)",
    re.IGNORECASE,
)
_ASKING_KOREAN = re.compile(
    r"(?:물으셨|물어보셨|여쭤보셨|여쭈셨|질문하셨|질문 ?주셨|문의하셨|궁금해하셨|궁금해하시|알고 싶어 ?하시)[^.?!\n]{1,12}\Z"
)
_SENTENCE = re.compile(r"[^.?!\n]{1,400}(?=[.?!])")


def echo(question_of: Callable[[Item], str], answer_of: Callable[[Item], str]) -> Check:
    """A Check of `answer_of(item)` against `question_of(item)`, word for word, case and marks set aside.

    So is an answer that begins by telling the question back: "You are asking what ...".
    """

    async def check(item: Item, ctx: Context, /) -> Verdict:
        question, answer = words(normalised(question_of(item))), answer_of(item)
        fault = _fault(question, words(normalised(answer))) or _told_back(question, answer)
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


def _told_back(question: Sequence[str], answer: str) -> str:
    first = _SENTENCE.match(answer) if len(question) >= _FEWEST else None
    if not first or not (_ASKING.match(first[0]) or _ASKING_KOREAN.search(first[0][-24:])):
        return ""
    known, said = frozenset(question), words(normalised(first[0]))
    if len(said) < _FEWEST or sum(word in known for word in said) < _TOLD * len(said):
        return ""
    return f"the question told back: {first[0].strip()[:60]!r}"


def _holds(text: Sequence[str], part: Sequence[str]) -> bool:
    """Whether `part` stands in `text` as it is."""
    return f" {' '.join(part)} " in f" {' '.join(text)} "
