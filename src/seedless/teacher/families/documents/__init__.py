"""Documents and data: one folder a subject, in it one module a family; the folder's own module is its syllabus."""

from __future__ import annotations

from seedless.teacher.families.documents import calendar, records
from seedless.teacher.syllabus import Discipline

DISCIPLINE = Discipline(
    "documents",
    {"en": "Documents and data", "ko": "문서와 데이터"},
    {
        "en": "Records, formats, rules, dates and times as offices and programs use them.",
        "ko": "사무와 프로그램에서 쓰는 자료와 형식, 규칙, 날짜와 시각을 다룬다.",
    },
    (records.SUBJECT, calendar.SUBJECT),
    {"en": ("data", "office"), "ko": ("문서", "데이터", "사무")},
)
