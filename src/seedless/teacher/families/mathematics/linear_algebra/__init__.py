"""Linear algebra: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.mathematics.linear_algebra import (
    area_by_determinant,
    determinant,
    dot_product,
    inverse_matrix,
    matrix_notation,
    matrix_product,
    vector_directions,
)
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "linear-algebra",
    {"en": "Linear algebra", "ko": "선형대수학"},
    {
        "en": "Vectors, matrices, determinants and inverses, and what they say about systems of equations.",
        "ko": "벡터, 행렬, 행렬식, 역행렬과 연립방정식에의 활용을 다룬다.",
    },
    (
        Session(
            "vectors",
            {"en": "Vectors", "ko": "벡터"},
            {"en": "Dot products, angles, projections and directions.", "ko": "벡터의 내적, 각, 정사영, 평행과 수직."},
            (dot_product.FAMILY, vector_directions.FAMILY),
        ),
        Session(
            "matrices",
            {"en": "Matrices", "ko": "행렬"},
            {"en": "Systems as matrices, and products of matrices.", "ko": "연립방정식의 행렬 표현과 행렬의 곱셈."},
            (matrix_notation.FAMILY, matrix_product.FAMILY),
        ),
        Session(
            "determinants",
            {"en": "Determinants", "ko": "행렬식"},
            {"en": "Expansion, singular matrices, rules.", "ko": "행렬식의 전개, 역행렬이 없을 조건, 행렬식의 성질."},
            (determinant.FAMILY,),
        ),
        Session(
            "inverses",
            {"en": "Inverse matrices", "ko": "역행렬"},
            {"en": "Inverses, systems and matrix equations.", "ko": "역행렬, 연립방정식과 행렬의 방정식."},
            (inverse_matrix.FAMILY,),
        ),
    ),
    {
        "en": ("matrix algebra", "vectors and matrices", "linear maps"),
        "ko": ("선형대수", "행렬과 벡터", "일차변환"),
    },
    composites=(area_by_determinant.FAMILY,),
)
