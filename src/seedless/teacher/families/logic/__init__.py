"""Logic: one folder a subject, in it one module a family; the folder's own module is its syllabus."""

from __future__ import annotations

from seedless.teacher.families.logic import deduction, propositional_logic
from seedless.teacher.syllabus import Discipline

DISCIPLINE = Discipline(
    "logic",
    {"en": "Logic", "ko": "논리학"},
    {"en": "What follows from what, and why.", "ko": "무엇에서 무엇이 왜 따라 나오는지를 다룬다."},
    (propositional_logic.SUBJECT, deduction.SUBJECT),
    {"en": ("reasoning", "formal logic"), "ko": ("논리", "형식 논리", "추론")},
)
