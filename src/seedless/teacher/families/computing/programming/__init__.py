"""Programming: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.computing.programming import (
    comprehension_rewrite,
    find_the_bug,
    list_mutation,
    loop_trace,
    recursion_on_lists,
    recursion_trace,
    string_slicing,
)
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "programming",
    {"en": "Programming", "ko": "프로그래밍"},
    {
        "en": "Reading small Python programs and predicting what they do.",
        "ko": "짧은 파이썬 프로그램을 읽고 실행 결과를 예측한다.",
    },
    (
        Session(
            "loops",
            {"en": "Loops", "ko": "반복문"},
            {"en": "Following a loop step by step to its output.", "ko": "반복문을 한 단계씩 따라가며 출력을 구한다."},
            (loop_trace.FAMILY, comprehension_rewrite.FAMILY),
            {"en": ("iteration",), "ko": ("반복", "루프")},
        ),
        Session(
            "sequences",
            {"en": "Lists and strings", "ko": "리스트와 문자열"},
            {
                "en": "Lists that change in place, names that share a list, and parts cut out of a sequence.",
                "ko": "제자리에서 바뀌는 리스트, 리스트를 함께 가리키는 이름, 시퀀스의 일부를 잘라 내는 방법을 다룬다.",
            },
            (string_slicing.FAMILY, list_mutation.FAMILY),
            {"en": ("sequences",), "ko": ("시퀀스",)},
        ),
        Session(
            "recursion",
            {"en": "Recursion", "ko": "재귀"},
            {
                "en": "Functions that call themselves, down to the base case and back.",
                "ko": "자기 자신을 호출하는 함수를 기저 조건까지 따라갔다가 되돌아온다.",
            },
            (recursion_trace.FAMILY,),
            {"en": ("recursive calls",), "ko": ("재귀 호출",)},
        ),
        Session(
            "debugging",
            {"en": "Debugging", "ko": "디버깅"},
            {
                "en": "Comparing what a program does with what it should do, and mending the line at fault.",
                "ko": "프로그램의 실제 동작과 목적을 비교하여 잘못된 줄을 고친다.",
            },
            (find_the_bug.FAMILY,),
            {"en": ("testing and debugging",), "ko": ("프로그램 오류 수정",)},
        ),
    ),
    {"en": ("Python", "coding"), "ko": ("파이썬", "코딩")},
    composites=(recursion_on_lists.FAMILY,),
)
