"""Questions that point at what is not there are refused, measured on labelled rows; those that carry it are not."""

from __future__ import annotations

import pytest

from checks.questions import LANGUAGES, PARTS, chosen, judged, labelled, material_of, our_own, question_of
from seedless.checks.self_contained import self_contained
from seedless.text import elsewhere, references

CHECK = self_contained(question_of, material_of)


def refused(question: str, material: str | None = None) -> bool:
    verdict = judged(CHECK, question, material)
    assert verdict.check == "self_contained"
    assert verdict.reason in ("", "not_self_contained")
    return verdict.decision == "reject"


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_about_what_is_missing_are_found(language: str, part: int) -> None:
    rows = chosen(language, part, "not_self_contained")
    missed = [row["text"] for row in rows if not refused(row["text"], row["material"])]
    assert len(missed) <= 0.05 * len(rows), missed


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_that_carry_their_material_pass(language: str, part: int) -> None:
    rows = chosen(language, part, "", of="question")
    wronged = [row["text"] for row in rows if refused(row["text"], row["material"])]
    assert len(wronged) <= 0.01 * len(rows), wronged


@pytest.mark.parametrize("language", LANGUAGES)
def test_rows_of_our_own_teacher_and_simulated_model_pass(language: str) -> None:
    assert [question for question, material, _ in our_own(language) if refused(question, material)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_misses_the_material_that_is_taken_from_it(language: str) -> None:
    """Rows whose question names a text, a table or code beside it: without it they do not stand alone."""
    told = ("below", "아래", "다음 자료")
    rows = [
        row for row in labelled(language) if row["material"] and not row["fault"] and any(map(row["text"].__contains__, told))
    ]
    assert len(rows) >= 3
    assert [row["text"] for row in rows if not refused(row["text"])] == []


@pytest.mark.parametrize(
    ("question", "material"),
    [
        ("What does the table below say about March?", "| month | rain |\n|---|---|\n| March | 40 |"),
        ("What is wrong with the following code?\n```python\nprint(1\n```", None),
        ("Order the following items:\n- a torn belt\n- a flat tyre", None),
        ("What is the mean of the following readings: 3, 5, 8?", None),
        ("Why is the following sentence odd? Colourless green ideas sleep furiously in the yard.", None),
        ("Summarise the passage below.", "The fox had stopped coming. By June the hens were fat and careless."),
        ("다음 표에서 가장 큰 값은 무엇인가요?\n\n| 달 | 비 |\n|---|---|\n| 3월 | 40 |", None),
        ("아래 글을 요약해 주세요.", "여우는 오지 않았다. 6월이 되자 닭들은 살이 오르고 조심성이 없어졌다."),
    ],
)
def test_material_that_is_there_is_seen(question: str, material: str | None) -> None:
    assert not refused(question, material)
    bare = question.split("\n")[0].split(":")[0].removesuffix(" Colourless green ideas sleep furiously in the yard.")
    assert refused(bare)


@pytest.mark.parametrize("material", ["[table here]", "<insert text>", "The Tell-Tale Heart", "[표 삽입]", "검은 고양이"])
def test_a_title_or_a_placeholder_is_no_material(material: str) -> None:
    assert refused("What is the mood of the passage below?", material)


def test_questions_after_a_passage_are_not_the_passage() -> None:
    assert refused("Read the passage below. 1. What does Ana want?\n2. Why does she lie?\n3. Who knows?")


def test_a_letter_to_be_written_may_speak_of_its_attachment() -> None:
    assert not refused("Draft an email asking a client to sign the attached contract.")
    assert refused("Is the attached contract usual?")


def test_what_a_person_says_of_his_own_class_is_his_to_tell() -> None:
    assert not refused("My teacher explained in the last lesson that whales have hips. What for?")
    assert refused("As explained in the last lesson, whales have hips. What for?")


def test_needles_hide_no_match() -> None:
    texts = [row["text"] for language in LANGUAGES for row in labelled(language)]
    hidden = [
        text
        for needles, pattern in references.POINTERS + elsewhere.ELSEWHERE
        for text in texts
        if pattern.search(text) and not any(needle in text.lower() for needle in needles)
    ]
    assert hidden == []


@pytest.mark.parametrize("piece", ["“", "[1", "<a", "the table below ", "다음 글을 ", "- \n", "a,b ", "1, ", "what this "])
def test_a_hostile_text_of_any_length_is_read_to_its_end(piece: str) -> None:
    assert refused(f"{piece * 4000}\n\nWho is this? [insert text here]")
