"""Matter and heat: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.physics.matter import density_pressure, heat_transfer, unit_table
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "matter",
    {"en": "Matter and heat", "ko": "물질과 열"},
    {"en": "Measuring, density, pressure and heat.", "ko": "측정, 밀도, 압력, 열을 다룬다."},
    (
        Session(
            "measurement",
            {"en": "Measurement", "ko": "측정과 단위"},
            {"en": "Units, prefixes and tables of measurements.", "ko": "단위와 접두어, 측정값의 표."},
            (unit_table.FAMILY,),
            {"en": ("metric prefixes",), "ko": ("접두어",)},
        ),
        Session(
            "density-and-pressure",
            {"en": "Solids and liquids", "ko": "고체와 액체"},
            {"en": "Density, pressure on a base, and buoyancy.", "ko": "밀도, 바닥에 작용하는 압력, 부력."},
            (density_pressure.FAMILY,),
            {"en": ("fluids",), "ko": ("유체",)},
        ),
        Session(
            "heat",
            {"en": "Heat", "ko": "열"},
            {"en": "Specific heat, mixtures and melting ice.", "ko": "비열, 물의 혼합, 얼음의 융해."},
            (heat_transfer.FAMILY,),
            {"en": ("temperature",), "ko": ("온도",)},
        ),
    ),
    {"en": ("thermal physics", "properties of matter"), "ko": ("열과 물질", "물질의 특성")},
)
