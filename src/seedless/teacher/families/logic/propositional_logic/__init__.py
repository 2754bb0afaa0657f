"""Propositional logic: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.logic.propositional_logic import conditional_reasoning, truth_table
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "propositional-logic",
    {"en": "Propositional logic", "ko": "명제 논리"},
    {
        "en": "Formulas built with not, and, or and if, their truth values, and arguments made of them.",
        "ko": "부정, 논리곱, 논리합, 조건으로 이루어진 논리식과 그 진릿값, 이를 이용한 논증을 다룬다.",
    },
    (
        Session(
            "truth-values",
            {"en": "Truth values of formulas", "ko": "논리식의 진릿값"},
            {"en": "Truth tables and what they show about formulas.", "ko": "진리표와 그로부터 알 수 있는 논리식의 성질."},
            (truth_table.FAMILY,),
            {"en": ("logical connectives",), "ko": ("논리 연산자",)},
        ),
        Session(
            "arguments",
            {"en": "Arguments and rules", "ko": "논증과 규칙"},
            {"en": "Valid forms, fallacies, and chains of if-then rules.", "ko": "타당한 형식과 오류, 이어지는 조건 규칙."},
            (conditional_reasoning.FAMILY,),
            {"en": ("fallacies", "inference rules"), "ko": ("오류", "추론 규칙")},
        ),
    ),
    {"en": ("sentential logic", "Boolean logic", "symbolic logic"), "ko": ("명제논리", "기호 논리", "부울 논리")},
)
