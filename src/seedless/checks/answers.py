"""The check of a row's answer: a second method finds the value again, and the answer as published must state it."""

from __future__ import annotations

from collections.abc import Callable

from seedless.checks.finals import final_of
from seedless.checks.verifiers import canonical_key, score, states, verifier_id
from seedless.core import AnswerKey, Check, Context, Example, Item, Plan, RecipeFault, Verdict

__all__ = ["answers", "canonical_key", "final_of", "score", "states", "verifier_id"]

ANSWERS = "answers"


def answers(recompute: Callable[[Plan], AnswerKey | None], method_of: Callable[[Plan], str]) -> Check:
    """A Check of Examples. `recompute` finds a plan's answer by a method of its own, None where there is no such method.

    Passes with evidence status "computed" and the method's name when the row's key is the recomputed one and its text
    states it; with status "none" where nothing can be recomputed. The verifier's id is evidence wherever there is a key.
    Raises RecipeFault for an item that is no Example.
    """

    async def check(item: Item, ctx: Context, /) -> Verdict:
        if not isinstance(item, Example):
            raise RecipeFault(f"the check {ANSWERS!r} judges Examples, not {type(item).__name__}")
        key, recomputed = item.answer_key, recompute(item.plan)
        if recomputed is not None:
            if key != recomputed:
                seen = f"the key is {_shown(key)}, recomputed {_shown(recomputed)}"
                return Verdict.rejected("wrong_answer", check=ANSWERS, detail=seen)
            if not score(recomputed, item.text):
                return Verdict.rejected("wrong_answer", check=ANSWERS, detail=_unlike(recomputed, item.text))
            verifier = verifier_id(recomputed.type)
            return Verdict.passed(ANSWERS, status="computed", method=method_of(item.plan), verifier=verifier)
        if key is None:
            return Verdict.passed(ANSWERS, status="none")
        if not states(key, item.text):
            return Verdict.rejected("mismatched", check=ANSWERS, detail=_unlike(key, item.text))
        return Verdict.passed(ANSWERS, status="none", verifier=verifier_id(key.type))

    return check


def _shown(key: AnswerKey | None) -> str:
    return "missing" if key is None else f"{key.type} {key.value[:80]!r}"


def _unlike(key: AnswerKey, text: str) -> str:
    final = final_of(text)
    stated = "states no result" if final is None else f"ends in {final[:80]!r}"
    return f"the text {stated}, the key is {_shown(key)}"
