"""Databases: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.computing.databases import group_by, join_group, join_null, normal_form, where_order
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "databases",
    {"en": "Databases", "ko": "데이터베이스"},
    {
        "en": "Predicting the rows that an SQL query returns, and designing tables.",
        "ko": "SQL 질의가 돌려주는 행을 구하고, 테이블을 설계한다.",
    },
    (
        Session(
            "selection",
            {"en": "Selecting and sorting", "ko": "선택과 정렬"},
            {
                "en": "Conditions on rows, unknown values, order and limits.",
                "ko": "행에 대한 조건, 알 수 없는 값, 순서와 개수 제한.",
            },
            (where_order.FAMILY,),
            {"en": ("SELECT",), "ko": ("조회",)},
        ),
        Session(
            "joins",
            {"en": "Joins", "ko": "조인"},
            {"en": "Rows of two tables put together.", "ko": "두 테이블의 행을 결합하기."},
            (join_null.FAMILY,),
            {"en": ("joining tables",), "ko": ("테이블 결합",)},
        ),
        Session(
            "aggregation",
            {"en": "Aggregation", "ko": "집계"},
            {"en": "Grouping rows, totals, and conditions on groups.", "ko": "행의 그룹화, 합계, 그룹에 대한 조건."},
            (group_by.FAMILY,),
            {"en": ("aggregate functions",), "ko": ("집계 함수",)},
        ),
        Session(
            "design",
            {"en": "Database design", "ko": "데이터베이스 설계"},
            {"en": "Dependencies between attributes, keys and normal forms.", "ko": "속성 사이의 종속, 키, 정규형."},
            (normal_form.FAMILY,),
            {"en": ("schema design",), "ko": ("스키마 설계",)},
        ),
    ),
    {"en": ("SQL", "relational databases"), "ko": ("에스큐엘", "디비")},
    composites=(join_group.FAMILY,),
)
