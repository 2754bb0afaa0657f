"""A row passes only when a second method finds the value its text states."""

import asyncio

import pytest

from seedless.checks import answers
from seedless.core import AnswerKey, Batch, Example, Message, Plan, RecipeFault

PLAN = Plan(
    id="p", root="n", node_ids=("n",), atlas_path=("Mathematics",), subject="s", sessions=(), concepts=(), concept_ids=(),
    strategy="single",
    task_type="qa", level="easy", bloom="apply", steps=2, language="en", attributes={}, replicate=0,
)  # fmt: skip
TWELVE, THIRTEEN = AnswerKey(type="integer", value="12"), AnswerKey(type="integer", value="13")


def example(text: str, key: AnswerKey | None) -> Example:
    messages = (Message(role="user", content="6 × 2?"), Message(role="assistant", content=text))
    return Example(plan=PLAN, messages=messages, answer_key=key)


def verdict(text: str, key: AnswerKey | None, recomputed: AnswerKey | None):
    check = answers(lambda plan: recomputed if plan is PLAN else None, lambda plan: f"counting {plan.id}")
    return asyncio.run(check(example(text, key), None))


def test_a_recomputed_answer_passes_with_its_method():
    found = verdict("6 × 2 = 12\n\nAnswer: 12", TWELVE, TWELVE)
    assert found.decision == "pass"
    assert found.evidence == {"status": "computed", "method": "counting p", "verifier": "seedless.integer/1"}


@pytest.mark.parametrize(
    ("text", "key", "recomputed", "seen"),
    [
        ("Answer: 12", TWELVE, THIRTEEN, "recomputed integer '13'"),
        ("Answer: 13", TWELVE, THIRTEEN, "recomputed integer '13'"),
        ("Answer: 12", None, TWELVE, "missing"),
        ("Answer: 13", TWELVE, TWELVE, "ends in '13'"),
        ("It is twelve.\nSurely.", TWELVE, TWELVE, "states no result"),
        ("Answer: 12", AnswerKey(type="text", value="12"), TWELVE, "text '12'"),
    ],
)
def test_a_wrong_answer_is_rejected_and_says_what_was_seen(text, key, recomputed, seen):
    found = verdict(text, key, recomputed)
    assert (found.decision, found.reason, found.check) == ("reject", "wrong_answer", "answers")
    assert seen in found.detail


def test_without_a_second_method_the_text_must_still_state_its_own_key():
    assert verdict("Answer: 12", TWELVE, None).evidence == {"status": "none", "verifier": "seedless.integer/1"}
    found = verdict("Answer: 13", TWELVE, None)
    assert (found.decision, found.reason) == ("reject", "mismatched")


def test_without_any_key_nothing_is_claimed():
    assert verdict("An essay.\nIt ends.", None, None).evidence == {"status": "none"}


def test_only_examples_can_be_judged():
    with pytest.raises(RecipeFault, match="judges Examples, not Batch"):
        asyncio.run(answers(lambda plan: None, lambda plan: "")(Batch(planned=(PLAN,)), None))
