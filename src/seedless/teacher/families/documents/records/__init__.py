"""Records: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.documents.records import (
    csv_json,
    extract_fields,
    rewrite_format,
    route_by_rules,
    sort_records,
    sorted_json,
    table_from_text,
    validate_record,
)
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
        Session(
            "formats",
            {"en": "From one format into another", "ko": "형식 바꾸기"},
            {"en": "CSV, JSON, tables, dates and numbers.", "ko": "CSV와 JSON, 표, 날짜와 수의 표기."},
            (rewrite_format.FAMILY, csv_json.FAMILY),
            {"en": ("format conversion",), "ko": ("형식 변환",)},
        ),
        Session(
            "from-text",
            {"en": "Data out of text", "ko": "글에서 자료 얻기"},
            {"en": "Fields and tables from messages, logs and prose.", "ko": "메시지와 기록, 글에서 항목과 표를 얻기."},
            (extract_fields.FAMILY, table_from_text.FAMILY),
            {"en": ("structured data",), "ko": ("정형 데이터",)},
        ),
        Session(
            "rules",
            {"en": "Rules for records", "ko": "자료에 관한 규칙"},
            {"en": "Checking records and deciding where they go.", "ko": "자료를 확인하고 갈 곳을 정하기."},
            (validate_record.FAMILY, route_by_rules.FAMILY),
        ),
    ),
    {"en": ("data handling", "data formats", "office work"), "ko": ("자료 처리", "데이터 정리", "문서 작업")},
    composites=(sorted_json.FAMILY,),
)
