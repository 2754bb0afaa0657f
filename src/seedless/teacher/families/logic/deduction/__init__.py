"""Deduction: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.logic.deduction import knights_knaves, ordering, speaking_formulas, syllogism
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "deduction",
    {"en": "Deduction", "ko": "연역 추론"},
    {
        "en": "Conclusions that must hold: from categorical statements, from clues, from what truthful and lying speakers say.",
        "ko": "정언 명제, 단서, 참말과 거짓말로부터 반드시 성립하는 결론을 이끌어 낸다.",
    },
    (
        Session(
            "categorical-statements",
            {"en": "Categorical statements", "ko": "정언 명제"},
            {
                "en": "All, no, some and some not, and what follows from them.",
                "ko": "‘모든’과 ‘어떤’이 들어간 문장과 그로부터 따라 나오는 결론.",
            },
            (syllogism.FAMILY,),
            {"en": ("quantifiers",), "ko": ("한정사",)},
        ),
        Session(
            "truth-and-lies",
            {"en": "Truth and lies", "ko": "참말과 거짓말"},
            {"en": "Puzzles solved by distinguishing cases.", "ko": "경우를 나누어 푸는 추리 문제."},
            (knights_knaves.FAMILY,),
            {"en": ("case analysis",), "ko": ("경우 나누기",)},
        ),
        Session(
            "clues",
            {"en": "Arrangements from clues", "ko": "단서로 배열 찾기"},
            {"en": "Orders and seats that satisfy every clue.", "ko": "모든 단서를 만족하는 순서와 자리."},
            (ordering.FAMILY,),
            {"en": ("constraint puzzles",), "ko": ("조건 추리",)},
        ),
    ),
    {"en": ("deductive reasoning", "logic puzzles"), "ko": ("연역", "논리 퍼즐", "추리")},
    composites=(speaking_formulas.FAMILY,),
)
