"""Physics: one folder a subject, in it one module a family; the folder's own module is its syllabus."""

from __future__ import annotations

from seedless.teacher.families.physics import circuits, mechanics
from seedless.teacher.syllabus import Discipline

DISCIPLINE = Discipline(
    "physics",
    {"en": "Physics", "ko": "물리학"},
    {"en": "Motion and electricity with numbers.", "ko": "운동과 전기를 수로 다룬다."},
    (mechanics.SUBJECT, circuits.SUBJECT),
    {"ko": ("물리",)},
)
