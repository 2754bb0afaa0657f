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


BOILER = "Our boiler loses pressure every two weeks and the plumber finds no leak. Where does the water go?"
KETTLE = "전기포트를 씻고 나서부터 물이 끓기 전에 자꾸 꺼지는데 고장인지 물때 탓인지 알고 싶어요."


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        (BOILER, "You are asking where the water goes when your boiler loses pressure every two weeks. It goes away."),
        (BOILER, "You want to know where the water goes when the plumber finds no leak. The water leaves the boiler."),
        (
            BOILER,
            "Your question is where the water of our boiler goes every two weeks if the plumber finds no leak. It may vary.",
        ),
        (KETTLE, "전기포트를 씻고 나서부터 물이 끓기 전에 자꾸 꺼지는 이유를 물으셨습니다. 고장입니다."),
        (KETTLE, "전기포트를 씻고 나서부터 자꾸 꺼지는데 고장인지 물때 탓인지 궁금해하시는군요. 물때입니다."),
    ],
)
def test_a_question_told_back_is_an_echo(asked: str, answer: str) -> None:
    verdict = judged(asked, answer)
    assert (verdict.reason, verdict.detail[:22]) == ("echo", "the question told back")


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        (BOILER, "The expansion vessel has probably lost its air: water then leaves through the safety valve."),
        (BOILER, "You are asking two things. The safety valve lets it out, and the vessel is why."),
        (BOILER, "You asked for a quote on 3 May, and here it is: 240 euros for the vessel, fitted."),
        (KETTLE, "물때입니다. 물으셨듯이 꺼짐이 빨라졌다면 바닥을 구연산으로 한 번 끓여 보세요."),
    ],
)
def test_an_answer_may_take_up_what_was_asked(asked: str, answer: str) -> None:
    assert judged(asked, answer).decision == "pass"
