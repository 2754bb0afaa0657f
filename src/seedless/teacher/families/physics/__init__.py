"""Physics: one folder a subject, in it one module a family; the folder's own module is its syllabus."""

from __future__ import annotations

from seedless.teacher.families.physics import circuits, matter, mechanics, waves
from seedless.teacher.syllabus import Discipline

DISCIPLINE = Discipline(
    "physics",
    {"en": "Physics", "ko": "물리학"},
    {"en": "Motion, matter, heat, electricity and waves with numbers.", "ko": "운동, 물질과 열, 전기, 파동을 수로 다룬다."},
    (mechanics.SUBJECT, matter.SUBJECT, circuits.SUBJECT, waves.SUBJECT),
    {"ko": ("물리",)},
)
