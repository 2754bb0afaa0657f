"""Circuits: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.physics.circuits import series_parallel
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "circuits",
    {"en": "Electric circuits", "ko": "전기 회로"},
    {"en": "Resistance, current and voltage in simple circuits.", "ko": "간단한 회로의 저항, 전류, 전압을 다룬다."},
    (
        Session(
            "resistor-networks",
            {"en": "Resistor networks", "ko": "저항의 연결"},
            {"en": "Resistors in series and in parallel with Ohm's law.", "ko": "저항의 직렬연결과 병렬연결, 옴의 법칙."},
            (series_parallel.FAMILY,),
            {"en": ("Ohm's law", "resistors"), "ko": ("옴의 법칙", "저항")},
        ),
    ),
    {"en": ("circuits", "electricity"), "ko": ("회로", "전기")},
)
