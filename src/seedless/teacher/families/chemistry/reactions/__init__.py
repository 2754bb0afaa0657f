"""Chemical reactions: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.chemistry.reactions import equation_balancing, reaction_kind
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "reactions",
    {"en": "Chemical reactions", "ko": "화학 반응"},
    {"en": "Kinds of reactions and balanced equations.", "ko": "화학 반응의 종류와 화학 반응식을 다룬다."},
    (
        Session(
            "kinds",
            {"en": "Kinds of change", "ko": "반응의 분류"},
            {"en": "Synthesis, decomposition, replacement and combustion.", "ko": "화합, 분해, 치환, 연소."},
            (reaction_kind.FAMILY,),
        ),
        Session(
            "equations",
            {"en": "Reaction equations", "ko": "반응식 완성하기"},
            {"en": "Coefficients that keep every atom.", "ko": "모든 원자의 수를 맞추는 계수."},
            (equation_balancing.FAMILY,),
        ),
    ),
    {"en": ("reactions",), "ko": ("반응",)},
)
