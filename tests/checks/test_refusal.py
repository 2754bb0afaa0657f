"""The check refuses refusals, measured on labelled rows written after the phrases and before them."""

import asyncio
import json
from pathlib import Path

import pytest

from seedless.checks.refusal import refusal
from seedless.core import Item

ROWS = [json.loads(line) for line in (Path(__file__).parent / "refusals.jsonl").read_text("utf-8").splitlines()]


class Text(Item):
    body: str


def refused(text: str) -> bool:
    verdict = asyncio.run(refusal(lambda item: item.body)(Text(body=text), None))
    assert verdict.check == "refusal"
    assert (verdict.decision == "reject") == (verdict.reason == "refusal") == bool(verdict.detail)
    return verdict.decision == "reject"


@pytest.mark.parametrize("half", [1, 2])
def test_refusals_are_found(half):
    rows = [row for row in ROWS if row["label"] == "refusal" and row["half"] == half]
    missed = [row["text"] for row in rows if not refused(row["text"])]
    assert len(missed) <= 0.02 * len(rows), missed


@pytest.mark.parametrize("half", [1, 2])
def test_answers_about_refusing_pass(half):
    rows = [row for row in ROWS if row["label"] == "answer" and row["half"] == half]
    wronged = [row["text"] for row in rows if refused(row["text"])]
    assert len(wronged) <= 0.01 * len(rows), wronged


def test_the_labelled_rows_are_many_and_of_nine_languages():
    assert sum(row["label"] == "refusal" for row in ROWS) >= 120
    assert sum(row["label"] == "answer" for row in ROWS) >= 200
    assert len({row["language"] for row in ROWS}) == 9


def test_an_answer_that_gives_up_in_its_last_words_is_none_and_a_question_may_end_so():
    from seedless.text.refusals import gives_up, refusal_in

    given_up = (
        "DO NOT KNOW - the question lacks detail.",
        "Unknown.",
        "I am not sure about this one. DO NOT KNOW.",
        "That would depend on the people and the place. DO NOT KNOW.",
        "Sorry, I DO NOT KNOW.",
        "그것은 사람과 장소에 따라 다를 것입니다. 모르겠습니다.",
        "글쎄요, 그건 모르겠네요.",
        "알 수 없음",
    )
    assert [text for text in given_up if not (refusal_in(text) or gives_up(text))] == []
    answers = (
        "Ask the inspector; beekeepers who do not know the law pay twice.",
        "여왕벌이 없으면 일벌이 알을 낳기도 합니다. 벌통을 열기 전에는 아무도 모릅니다만, 수벌 방이 늘면 의심해 보세요.",
        "The year of its founding is unknown, but the first charter dates from 1234.",
    )
    assert [text for text in answers if refusal_in(text) or gives_up(text)] == []
    assert (
        refusal_in("벌통에 하얀 알갱이가 보이는데 무엇인지 모르겠습니다. 벌이 죽은 걸까요? 어떻게 해야 할지 모르겠습니다.")
        is None
    )
