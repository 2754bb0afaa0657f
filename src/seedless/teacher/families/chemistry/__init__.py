"""Chemistry: one folder a subject, in it one module a family; the folder's own module is its syllabus."""

from __future__ import annotations

from seedless.teacher.families.chemistry import amounts, reactions, substances
from seedless.teacher.syllabus import Discipline

DISCIPLINE = Discipline(
    "chemistry",
    {"en": "Chemistry", "ko": "화학"},
    {"en": "Substances, reactions and the amounts that react.", "ko": "물질과 화학 반응, 반응하는 물질의 양을 다룬다."},
    (substances.SUBJECT, reactions.SUBJECT, amounts.SUBJECT),
)
