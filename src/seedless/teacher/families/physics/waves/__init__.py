"""Waves: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.physics.waves import wave_speed
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "waves",
    {"en": "Waves and sound", "ko": "파동과 소리"},
    {"en": "How waves travel, come back and stand still.", "ko": "파동의 진행과 반사, 정상파를 다룬다."},
    (
        Session(
            "wave-motion",
            {"en": "Wave motion", "ko": "파동의 진행"},
            {
                "en": "Speed, frequency and wavelength, echoes and standing waves.",
                "ko": "파동의 속력, 진동수, 파장, 메아리와 정상파.",
            },
            (wave_speed.FAMILY,),
        ),
    ),
    {"en": ("waves", "sound", "acoustics"), "ko": ("파동", "소리", "음파")},
)
