"""Computer science: one folder a subject, in it one module a family; the folder's own module is its syllabus."""

from __future__ import annotations

from seedless.teacher.families.computing import algorithms, databases, programming, systems
from seedless.teacher.syllabus import Discipline

DISCIPLINE = Discipline(
    "computer-science",
    {"en": "Computer science", "ko": "컴퓨터 과학"},
    {"en": "Programs, algorithms, data and machines.", "ko": "프로그램, 알고리즘, 데이터, 컴퓨터 시스템을 다룬다."},
    (programming.SUBJECT, algorithms.SUBJECT, databases.SUBJECT, systems.SUBJECT),
    {"en": ("computing", "informatics", "CS"), "ko": ("컴퓨터과학", "전산학", "정보")},
)
