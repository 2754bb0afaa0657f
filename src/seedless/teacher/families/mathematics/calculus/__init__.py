"""Calculus: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.mathematics.calculus import (
    critical_point,
    crossing_tangents,
    cubic_extrema,
    definite_integral,
    polynomial_derivative,
    slope_condition,
    tangent_line,
)
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "calculus",
    {"en": "Calculus", "ko": "미적분학"},
    {
        "en": "Derivatives, tangents, extreme values and integrals of polynomials.",
        "ko": "다항함수의 미분과 적분, 접선과 극값을 다룬다.",
    },
    (
        Session(
            "derivatives-and-tangents",
            {"en": "Derivatives and tangents", "ko": "미분계수와 접선"},
            {
                "en": "Rules of differentiation, rates of change and tangents to curves.",
                "ko": "미분법과 순간변화율, 곡선의 접선.",
            },
            (polynomial_derivative.FAMILY, tangent_line.FAMILY),
            {"en": ("differential calculus", "rates of change"), "ko": ("미분", "순간변화율")},
        ),
        Session(
            "extreme-values",
            {"en": "Extreme values", "ko": "함수의 극대와 극소"},
            {
                "en": "Local and absolute maxima and minima of polynomials.",
                "ko": "다항함수의 극값과 최댓값, 최솟값.",
            },
            (critical_point.FAMILY, cubic_extrema.FAMILY),
            {"en": ("optimisation", "curve sketching"), "ko": ("함수의 최대와 최소",)},
        ),
        Session(
            "integrals-and-areas",
            {"en": "Integrals and areas", "ko": "적분과 넓이"},
            {
                "en": "Definite integrals of polynomials, areas and total change.",
                "ko": "다항함수의 정적분과 넓이, 변화량.",
            },
            (definite_integral.FAMILY,),
            {"en": ("integral calculus",), "ko": ("적분",)},
        ),
    ),
    {"en": ("analysis", "differential and integral calculus"), "ko": ("미적분", "미분과 적분", "해석학")},
    composites=(slope_condition.FAMILY, crossing_tangents.FAMILY),
)
