"""Mechanics: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.physics.mechanics import (
    energy_momentum,
    force_and_motion,
    force_balance,
    free_fall,
    newton_second_law,
    uniform_motion,
    velocity_graph,
)
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "mechanics",
    {"en": "Mechanics", "ko": "역학"},
    {"en": "Motion, forces, energy and momentum.", "ko": "운동, 힘, 에너지와 운동량을 다룬다."},
    (
        Session(
            "uniform-motion",
            {"en": "Motion along a line", "ko": "직선 운동"},
            {
                "en": "Speed, mean speed, and motion read from graphs of velocity.",
                "ko": "속력과 평균 속력, 속도 그래프로 나타낸 운동.",
            },
            (uniform_motion.FAMILY, velocity_graph.FAMILY),
            {"en": ("speed and velocity",), "ko": ("속력과 속도",)},
        ),
        Session(
            "uniform-acceleration",
            {"en": "Uniformly accelerated motion", "ko": "등가속도 운동"},
            {
                "en": "Falling and thrown bodies without air resistance.",
                "ko": "공기 저항이 없을 때 떨어지거나 던져진 물체의 운동.",
            },
            (free_fall.FAMILY,),
            {"en": ("kinematics",), "ko": ("운동학", "등가속도 직선 운동")},
        ),
        Session(
            "forces",
            {"en": "Forces", "ko": "힘과 운동"},
            {
                "en": "Balanced forces, friction and the acceleration that a net force causes.",
                "ko": "힘의 평형, 마찰력, 알짜힘에 의한 가속도.",
            },
            (force_balance.FAMILY, newton_second_law.FAMILY),
            {"en": ("dynamics",), "ko": ("동역학", "뉴턴 운동 법칙")},
        ),
        Session(
            "energy-and-momentum",
            {"en": "Conservation laws", "ko": "보존 법칙"},
            {
                "en": "Energy that changes its form, losses to friction, and momentum in collisions.",
                "ko": "에너지의 전환, 마찰에 의한 손실, 충돌에서의 운동량.",
            },
            (energy_momentum.FAMILY,),
            {"en": ("work and energy",), "ko": ("일과 에너지",)},
        ),
    ),
    {"en": ("motion",), "ko": ("운동",)},
    (force_and_motion.FAMILY,),
)
