"""Mathematics: one folder a subject, in it one module a family; the folder's own module is its syllabus."""

from __future__ import annotations

from seedless.teacher.families.mathematics import (
    algebra,
    arithmetic,
    calculus,
    counting,
    geometry,
    linear_algebra,
    number_theory,
    probability,
    statistics,
)
from seedless.teacher.syllabus import Discipline

DISCIPLINE = Discipline(
    "mathematics",
    {"en": "Mathematics", "ko": "수학"},
    {
        "en": "Numbers, equations, figures, change, chance and data.",
        "ko": "수와 식, 방정식, 도형, 변화와 확률, 자료를 다룬다.",
    },
    (
        arithmetic.SUBJECT,
        number_theory.SUBJECT,
        algebra.SUBJECT,
        calculus.SUBJECT,
        counting.SUBJECT,
        probability.SUBJECT,
        statistics.SUBJECT,
        geometry.SUBJECT,
        linear_algebra.SUBJECT,
    ),
    {"en": ("math", "maths")},
)
