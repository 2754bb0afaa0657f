"""Geometry: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.mathematics.geometry import (
    chords_and_tangents,
    circle_equation,
    divided_side,
    polygon_angles,
    position_to_circle,
    pythagoras,
    shoelace_area,
    similar_triangles,
    solids,
    triangle_type,
)
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "geometry",
    {"en": "Geometry", "ko": "기하"},
    {
        "en": "Angles, lengths, areas and volumes of figures and solids, and circles in the coordinate plane.",
        "ko": "도형의 각, 길이, 넓이와 부피, 좌표평면 위의 원을 다룬다.",
    },
    (
        Session(
            "polygons",
            {"en": "Polygons", "ko": "다각형"},
            {"en": "Angle sums and areas from coordinates.", "ko": "다각형의 내각과 외각, 좌표로 구하는 넓이."},
            (polygon_angles.FAMILY, shoelace_area.FAMILY),
        ),
        Session(
            "similarity",
            {"en": "Similarity", "ko": "도형의 닮음"},
            {"en": "Similar triangles, parallels and areas.", "ko": "삼각형의 닮음과 평행선, 넓이의 비."},
            (similar_triangles.FAMILY,),
        ),
        Session(
            "right-triangles",
            {"en": "Right triangles", "ko": "직각삼각형"},
            {"en": "The theorem of Pythagoras and its converse.", "ko": "피타고라스 정리와 그 역."},
            (pythagoras.FAMILY, triangle_type.FAMILY),
        ),
        Session(
            "solids",
            {"en": "Solids", "ko": "입체도형"},
            {"en": "Volumes and surfaces of boxes, prisms, cylinders and pipes.", "ko": "각기둥과 원기둥의 부피와 겉넓이."},
            (solids.FAMILY,),
        ),
        Session(
            "circles",
            {"en": "Circles in the plane", "ko": "좌표평면 위의 원"},
            {
                "en": "Equations of circles and the position of points and lines.",
                "ko": "원의 방정식, 점과 직선과 원의 위치 관계.",
            },
            (circle_equation.FAMILY, position_to_circle.FAMILY),
        ),
    ),
    {
        "en": ("plane geometry", "analytic geometry", "Euclidean geometry"),
        "ko": ("기하학", "평면기하", "해석기하", "도형", "도형의 방정식"),
    },
    composites=(divided_side.FAMILY, chords_and_tangents.FAMILY),
)
