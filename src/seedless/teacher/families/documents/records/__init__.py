"""Records: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.documents.records import sort_records
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "records",
    {"en": "Records and data formats", "ko": "자료와 데이터 형식"},
    {
        "en": "Putting data in order, from one format into another, and checking it against rules.",
        "ko": "자료를 정렬하고 형식을 바꾸며 규칙에 맞는지 확인한다.",
    },
    (
        Session(
            "order",
            {"en": "Putting records in order", "ko": "자료의 정렬"},
            {"en": "Keys, ties and groups.", "ko": "정렬 기준과 같은 값, 묶음."},
            (sort_records.FAMILY,),
        ),
    ),
    {"en": ("data handling", "data formats", "office work"), "ko": ("자료 처리", "데이터 정리", "문서 작업")},
)
