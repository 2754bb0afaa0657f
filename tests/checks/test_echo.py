"""An answer that is its question is refused; one that quotes it, or lies in it, is not."""

from __future__ import annotations

import asyncio

import pytest

from seedless.checks import echo
from seedless.core import Item, Verdict

ASKED = "A train leaves Daejeon at 9:05 and takes 52 minutes to Seoul. When does it arrive, and how long is that in hours?"


class Pair(Item):
    question: str
    answer: str


def judged(question: str, answer: str) -> Verdict:
    check = echo(lambda item: item.question, lambda item: item.answer)
    return asyncio.run(check(Pair(question=question, answer=answer), None))


@pytest.mark.parametrize(
    "answer",
    [ASKED, ASKED.upper(), f"Question: {ASKED}", f"{ASKED}\n\nAnswer:", ASKED.split(". ", 1)[0] + ". " + "When does it arrive"],
)
def test_a_question_said_again_is_no_answer(answer: str) -> None:
    assert (judged(ASKED, answer).decision, judged(ASKED, answer).reason) == ("reject", "echo")


@pytest.mark.parametrize(
    "answer",
    [
        "9:57",
        "It arrives at 9:57: 9:05 and 52 minutes make 9:57. In hours, 52 minutes are 52/60, about 0.87 hours.",
        f"{ASKED} It arrives at 9:57, for 9:05 and 52 minutes make 9:57; 52 minutes are 52/60 hours, about 0.87 hours, a "
        "little less.",
        "Daejeon at 9:05",
    ],
)
def test_an_answer_may_quote_its_question_or_stand_in_it(answer: str) -> None:
    assert judged(ASKED, answer).decision == "pass"


def test_korean_questions_are_compared_too() -> None:
    asked = "대전에서 9시 5분에 떠난 기차가 서울까지 52분 걸린다면 몇 시에 도착하며 이는 몇 시간인지 구하고 설명하시오."
    assert judged(asked, asked + " 답:").reason == "echo"
    assert judged(asked, "9시 5분에 52분을 더하면 9시 57분에 도착합니다. 52분은 약 0.87시간입니다.").decision == "pass"
