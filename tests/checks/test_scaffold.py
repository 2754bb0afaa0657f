"""Homework, exam and chat wording is refused, measured on labelled rows; a person's own mention of a class is not."""

from __future__ import annotations

import pytest

from checks.questions import LANGUAGES, PARTS, chosen, judged, labelled, our_own, text_of
from seedless.checks.scaffold import scaffold
from seedless.text import assistant_signs, scaffold_signs

QUESTION, ANSWER = scaffold(text_of, of="question"), scaffold(text_of, of="answer")


def refused(row: dict[str, str]) -> bool:
    verdict = judged(QUESTION if row["of"] == "question" else ANSWER, row["text"], row["material"])
    assert verdict.check == "scaffold"
    assert verdict.reason in ("", "scaffold")
    return verdict.decision == "reject"


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_scaffolding_is_found(language: str, part: int) -> None:
    rows = chosen(language, part, "scaffold")
    missed = [row["text"] for row in rows if not refused(row)]
    assert len(missed) <= 0.05 * len(rows), missed


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_people_ask_about_homework_exams_and_classes_passes(language: str, part: int) -> None:
    rows = chosen(language, part, "")
    wronged = [row["text"] for row in rows if refused(row)]
    assert len(wronged) <= 0.01 * len(rows), wronged


@pytest.mark.parametrize("language", LANGUAGES)
def test_rows_of_our_own_teacher_and_simulated_model_pass(language: str) -> None:
    rows = our_own(language)
    assert len(rows) > 300
    for question, material, answer in rows:
        assert judged(QUESTION, question, material).detail == ""
        assert judged(ANSWER, answer).detail == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_labelled_rows_are_many(language: str) -> None:
    faults = [row["fault"] for row in labelled(language)]
    assert faults.count("") >= 250
    assert faults.count("scaffold") + faults.count("not_self_contained") >= 120


def test_an_answer_may_end_with_its_result_and_a_question_may_not_hold_it() -> None:
    text = "Which planet has the shortest day?\n\nAnswer: Jupiter"
    assert judged(QUESTION, text).reason == "scaffold"
    assert judged(ANSWER, text).decision == "pass"


def test_somebody_who_shows_his_attempt_may_label_his_answer() -> None:
    assert judged(QUESTION, "Is this right?\n\n7 × 8 = 54\nAnswer: 54").decision == "pass"
    assert judged(QUESTION, "제가 푼 것인데 맞나요?\n\n7 × 8 = 54\n답: 54").decision == "pass"


@pytest.mark.parametrize(
    "text", ["Why do chatbots begin with “Sure! Here's”?", "“Show your work.” is all he says. What does he mean?"]
)
def test_what_is_quoted_is_not_the_askers_wording(text: str) -> None:
    assert judged(QUESTION, text).decision == "pass"


def test_a_notice_to_students_may_be_handed_over_to_be_worked_on() -> None:
    notice = "Submit your homework by Friday. Show your work."
    assert judged(QUESTION, "Make this notice kinder.", notice).decision == "pass"
    assert judged(QUESTION, "How far is the moon?", notice).reason == "scaffold"


def test_code_is_left_out() -> None:
    code = "```python\n# Exercise 2.1\n# Submit your answer as a PDF.\nprint(plan_id)\n```"
    assert judged(QUESTION, f"What does this print?\n{code}").decision == "pass"
    assert judged(QUESTION, code.replace("```", "")).reason == "scaffold"


def test_a_letter_may_close_as_an_assistant_does() -> None:
    close = "Let me know if you have any questions."
    assert judged(ANSWER, f"Hi Ana,\n\nthe parcel left today. {close}").decision == "pass"
    assert judged(ANSWER, f"The parcel left today. {close}").reason == "scaffold"


def test_labels_of_our_plan_are_scaffolding_even_in_quotes() -> None:
    assert judged(QUESTION, '{"plan_id": "a91b22fe"} How does a thermostat work?').reason == "scaffold"
    assert judged(QUESTION, "Which index suits subscriptions(plan_id, user_id, started_on)?").decision == "pass"


def test_needles_hide_no_match() -> None:
    """A pattern is tried only where one of its needles stands, so each needle list must cover its pattern."""
    signs = {*scaffold_signs.QUESTION, *assistant_signs.OPENERS, *assistant_signs.ANSWER, *assistant_signs.CLOSERS}
    texts = [row["text"] for language in LANGUAGES for row in labelled(language)]
    hidden = [
        (sign.what, text)
        for sign in signs
        for text in texts
        if sign.pattern.search(text) and not any(needle in text.lower() for needle in sign.needles)
    ]
    assert hidden == []


@pytest.mark.parametrize(
    "piece", ["“", "(10 ", "1. ", "submit your ", "다음 중 ", "\n# ", "the session on a ", "let me know if you "]
)
def test_a_hostile_text_of_any_length_is_read_to_its_end(piece: str) -> None:
    for check in (QUESTION, ANSWER):
        assert judged(check, f"{piece * 4000}\n\nplan_id: 1").reason == "scaffold"
