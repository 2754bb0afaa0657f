"""Algebra: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.mathematics.algebra import (
    arithmetic_sequence,
    discriminant,
    geometric_sequence,
    inequality,
    linear_equation,
    linear_system,
    polynomial_division,
    quadratic_factoring,
    quadratic_formula,
    sequence_kind,
    unknown_terms,
    vertex_form,
)
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "algebra",
    {"en": "Algebra", "ko": "대수학"},
    {
        "en": "Equations, inequalities, polynomials, quadratic functions and sequences.",
        "ko": "방정식과 부등식, 다항식, 이차함수와 수열을 다룬다.",
    },
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
            {
                "en": "Factoring, the quadratic formula and what the discriminant tells.",
                "ko": "인수분해와 근의 공식으로 이차방정식을 풀고 판별식으로 근을 판별한다.",
            },
            (quadratic_factoring.FAMILY, quadratic_formula.FAMILY, discriminant.FAMILY),
            {"en": ("quadratics", "factoring", "factorisation"), "ko": ("인수분해", "2차방정식")},
        ),
        Session(
            "inequalities",
            {"en": "Solving inequalities", "ko": "여러 가지 부등식"},
            {"en": "Linear, double and quadratic inequalities.", "ko": "일차부등식, 연립부등식, 이차부등식."},
            (inequality.FAMILY,),
        ),
        Session(
            "polynomials-and-parabolas",
            {"en": "Polynomials and parabolas", "ko": "다항식과 이차함수"},
            {
                "en": "Division with remainder and the vertex of a parabola.",
                "ko": "다항식의 나눗셈과 이차함수의 꼭짓점.",
            },
            (polynomial_division.FAMILY, vertex_form.FAMILY),
            {"en": ("polynomials",), "ko": ("다항식",)},
        ),
        Session(
            "sequences",
            {"en": "Sequences and series", "ko": "수열"},
            {
                "en": "Arithmetic and geometric sequences, their terms and sums.",
                "ko": "등차수열과 등비수열의 항과 합.",
            },
            (arithmetic_sequence.FAMILY, geometric_sequence.FAMILY, sequence_kind.FAMILY),
            {"en": ("sequences", "series", "progressions"), "ko": ("수열의 합", "급수")},
        ),
    ),
    {"en": ("equations",), "ko": ("대수", "방정식")},
    composites=(unknown_terms.FAMILY,),
)
