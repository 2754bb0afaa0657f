"""Algebra: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.mathematics.algebra import linear_equation, linear_system, quadratic_factoring
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "algebra",
    {"en": "Algebra", "ko": "대수학"},
    {"en": "Equations of first and second degree and systems of them.", "ko": "일차방정식, 이차방정식과 연립방정식을 다룬다."},
    (
        Session(
            "linear-equations",
            {"en": "Equations in one unknown", "ko": "미지수가 1개인 방정식"},
            {"en": "Solving and setting up linear equations.", "ko": "일차방정식을 세우고 푼다."},
            (linear_equation.FAMILY,),
        ),
        Session(
            "systems-of-equations",
            {"en": "Systems of equations", "ko": "연립방정식"},
            {"en": "Two equations, two unknowns, elimination.", "ko": "미지수가 2개인 두 방정식을 가감법으로 푼다."},
            (linear_system.FAMILY,),
            {"en": ("simultaneous equations", "elimination"), "ko": ("가감법", "연립 방정식")},
        ),
        Session(
            "quadratic-equations",
            {"en": "Quadratic equations", "ko": "이차방정식"},
            {"en": "Factoring, and problems that lead to quadratic equations.", "ko": "인수분해와 이차방정식의 활용."},
            (quadratic_factoring.FAMILY,),
            {"en": ("quadratics", "factoring", "factorisation"), "ko": ("인수분해", "2차방정식")},
        ),
    ),
    {"en": ("equations",), "ko": ("대수", "방정식")},
)
