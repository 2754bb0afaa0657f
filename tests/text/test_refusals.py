"""A refusal is told by how it opens; a text about refusing, a letter and a full answer are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedless.text.refusals import refusal_in


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("I'm sorry, but I can’t assist with that.", "refuses"), ("**DO NOT KNOW.**", "knows nothing"),
        ("Answer: I don't know", "knows"),
        ("As an AI language model, I don't have feelings.", "speaks of itself"), ("Sure! Here is the answer:", "says nothing"),
        ("Your prompt was flagged as violating our content policy.", "policy"), ("How can I help you today?", "asks back"),
        ("\"I'm sorry, but I can't help with that.\"", "refuses"), ("죄송하지만 답변해 드릴 수 없습니다.", "refuses"),
    ],
)  # fmt: skip
def test_what_was_seen_is_said_in_a_few_words(text, seen):
    found = refusal_in(text)
    assert found is not None and seen in found and len(found) < 90


def test_a_full_answer_that_begins_with_a_hedge_is_none():
    hedge = "I'm not sure which edition you mean, but I will take the second. "
    assert refusal_in(hedge + "The chapter opens with a definition, then proves two lemmas about convex sets. " * 12) is None


def test_a_letter_and_a_dialogue_refuse_for_somebody_else():
    refusal = "I'm sorry, but I cannot help you with this."
    assert refusal_in(refusal) is not None
    assert refusal_in(f"Dear Ms. Lee,\n\n{refusal}") is None
    assert refusal_in(f"Clerk: {refusal}") is None


@pytest.mark.parametrize("text", ["", "42", "Seoul", "x = 3", "없음", "N/A", "Unknown", "No solution."])
def test_short_answers_are_answers(text):
    assert refusal_in(text) is None


@given(st.text(max_size=400))
def test_any_text_can_be_read(text):
    found = refusal_in(text)
    assert found is None or found
