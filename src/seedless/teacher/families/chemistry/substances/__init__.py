"""Substances: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.chemistry.substances import formula_writing, oxidation_numbers
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "substances",
    {"en": "Substances and formulas", "ko": "물질과 화학식"},
    {"en": "Formulas, names and oxidation numbers.", "ko": "화학식과 이름, 산화수를 다룬다."},
    (
        Session(
            "formulas",
            {"en": "Formulas and names", "ko": "화학식과 이름"},
            {
                "en": "Salts written from their ions, and named from their formulas.",
                "ko": "이온으로 쓰는 염의 화학식과 그 이름.",
            },
            (formula_writing.FAMILY,),
            {"en": ("ions", "salts"), "ko": ("이온", "염")},
        ),
        Session(
            "redox",
            {"en": "Redox", "ko": "산화와 환원의 기초"},
            {"en": "Oxidation numbers, oxidation and reduction.", "ko": "산화수, 산화와 환원."},
            (oxidation_numbers.FAMILY,),
        ),
    ),
    {"en": ("chemical compounds",), "ko": ("화합물",)},
)
