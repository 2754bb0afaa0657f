"""Amounts of substance: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.chemistry.amounts import molar_mass, reacting_solutions, solutions, stoichiometry
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "amounts",
    {"en": "Amount of substance", "ko": "물질의 양"},
    {"en": "Moles, masses and concentrations in reactions.", "ko": "반응에서의 몰, 질량, 농도를 다룬다."},
    (
        Session(
            "moles",
            {"en": "The mole", "ko": "몰과 질량"},
            {"en": "Masses, amounts and formulas found from masses.", "ko": "질량과 물질의 양, 질량으로 구하는 화학식."},
            (molar_mass.FAMILY,),
        ),
        Session(
            "reacting-amounts",
            {"en": "Reacting amounts", "ko": "반응하는 양"},
            {"en": "Masses that react and form, excess and yield.", "ko": "반응하고 생성되는 질량, 남는 물질, 수득률."},
            (stoichiometry.FAMILY,),
        ),
        Session(
            "concentration",
            {"en": "Concentration", "ko": "농도"},
            {"en": "Making, diluting, mixing and titrating solutions.", "ko": "용액 만들기, 묽히기, 섞기, 적정."},
            (solutions.FAMILY,),
        ),
    ),
    {"en": ("chemical calculations",), "ko": ("화학 계산",)},
    (reacting_solutions.FAMILY,),
)
