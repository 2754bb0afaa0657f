"""Mathematics: one folder a subject, in it one module a family; the folder's own module is its syllabus."""

from __future__ import annotations

from seedless.teacher.families.mathematics import algebra, arithmetic, number_theory, probability
from seedless.teacher.syllabus import Discipline

DISCIPLINE = Discipline(
    "mathematics",
    {"en": "Mathematics", "ko": "수학"},
    {"en": "Numbers, equations and their uses.", "ko": "수와 식, 방정식과 그 활용을 다룬다."},
    (arithmetic.SUBJECT, number_theory.SUBJECT, algebra.SUBJECT, probability.SUBJECT),
    {"en": ("math", "maths")},
)
