"""Homework, exam and chat wording is refused, measured on labelled rows; a person's own mention of a class is not."""

from __future__ import annotations

import asyncio
from typing import cast

import pytest

from checks.questions import LANGUAGES, PARTS, chosen, judged, labelled, our_own, question_of, text_of
from models.asking import batches
from seedless.checks import form
from seedless.checks.scaffold import exercise, scaffold
from seedless.core import Context
from seedless.recipes import glan
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


@pytest.mark.parametrize(
    "text",
    [
        "Here is the summary based on the text provided:\n\nThe boiler failed.",
        "Below is the shortened letter as you requested.\n\nThe lift is out of order.",
        "As requested, here is the table:\n\n| a | b |",
        "Here are the labels you asked for:\n1. spam",
        "Based on the provided context, the second flat is cheaper.",
        "I will classify each of the complaints into one of the three labels.\n\n1. noise",
        "In this response, I will explain the difference between the two.\n\nA lease gives the room.",
        "The answer can be found in the context provided: it is 12.",
        "말씀하신 내용을 바탕으로 정리해 드리겠습니다.\n\n1. 비용",
        "질문하신 내용에 대해 답변드리겠습니다. 전세는 목돈을 맡기는 방식입니다.",
        "제공된 맥락에 따르면 보증금은 두 달 치입니다.",
        "주어진 목록을 세 묶음으로 나누어 보겠습니다.\n\n- 냉장: 우유",
        "요청에 따라 세 문장으로 요약한 글입니다. 비가 왔습니다.",
        "장점: 싸다\n단점: 무겁다\n\n추가로 궁금한 점이 있으면 언제든 물어보세요!",
    ],
)
def test_an_answer_that_speaks_of_its_request_or_announces_itself_is_refused(text: str) -> None:
    assert judged(ANSWER, text).reason == "scaffold"


@pytest.mark.parametrize(
    "text",
    [
        "Here are the two I would plant: quince and medlar. Both stand frost.",
        "Here is the shortest way: drain the loop, swap the valve, refill.",
        "Hi Ana, as you requested, here is the list of dates.",
        "As requested, the keys are with the caretaker.",
        "Here's the invoice you asked for. It is due on the 3rd.",
        "I'll explain it with pizza: eight slices, three guests.",
        "I will answer your questions at the meeting on Tuesday.\n\nUntil then the pool stays shut.",
        "요청하신 대로 필터를 교체했습니다. 다음 점검은 봄에 하시면 됩니다.",
        "관리실에 확인해 보겠습니다. 조금만 기다려 주세요.",
        "오늘 안으로 확인해 드리겠습니다.\n\n불편을 드려 죄송합니다.",
        "지금부터 상반기 실적을 보고드리겠습니다.\n\n매출은 12% 늘었습니다.",
        "회사가 제공한 자료에는 금리가 빠져 있습니다.",
        "A: 몇 시에 만날까?\nB: 여섯 시. 궁금한 것이 있으면 언제든 연락해.",
        "Sam: Where is it?\n\nKim: Under the sink. Let me know if you can't find it.",
    ],
)
def test_an_answer_and_a_letter_may_begin_as_people_begin(text: str) -> None:
    assert judged(ANSWER, text).decision == "pass"


def test_a_form_of_the_plan_is_scaffolding_as_a_label_only() -> None:
    assert judged(QUESTION, "direct question: Why does moss grow on the north side?").reason == "scaffold"
    assert judged(QUESTION, "May I ask a direct question: why does moss grow on the north side?").decision == "pass"


def test_an_exercise_is_refused_in_a_persons_place_and_not_for_its_material() -> None:
    message = exercise(question_of)
    assert judged(message, "Explain the role of moss in a bog.").reason == "scaffold"
    assert judged(message, "Explain the role of moss in a bog.").check == "scaffold"
    assert judged(message, "Which of these are about moss?", "Explain the role of moss in a bog.").decision == "pass"
    assert judged(QUESTION, "Explain the role of moss in a bog.").decision == "pass"


@pytest.mark.parametrize("exercises", [True, False])
def test_the_recipe_takes_exercises_from_the_teacher_alone(exercises: bool) -> None:
    plan = next(iter(batches(20, "en")))[0]
    item = glan.Question(plan=plan, question="Explain the role of moss in a bog.")
    gates = glan.recipe(novelty=form(text_of), answers=form(text_of), exercises=exercises).gates[glan.Question]
    verdicts = [asyncio.run(gate(item, cast(Context, None))) for gate in gates]
    assert [verdict.reason for verdict in verdicts if verdict.decision == "reject"] == ([] if exercises else ["scaffold"])
