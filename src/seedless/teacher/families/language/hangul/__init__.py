"""Hangul: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.language.hangul import (
    dictionary_order,
    korean_numerals,
    ordered_initials,
    particle_choice,
    syllable_parts,
)
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "hangul",
    {"en": "Hangul", "ko": "한글과 우리말"},
    {
        "en": "The Korean script: syllables and their letters, dictionary order, particles and numerals.",
        "ko": "한글 음절의 짜임과 사전의 차례, 조사와 수사의 쓰임을 다룬다.",
    },
    (
        Session(
            "syllables",
            {"en": "Syllables and letters", "ko": "음절과 자모"},
            {"en": "First consonants, vowels and finals.", "ko": "첫소리, 가운뎃소리, 끝소리."},
            (syllable_parts.FAMILY,),
        ),
        Session(
            "dictionary",
            {"en": "The dictionary", "ko": "국어사전"},
            {"en": "The order of letters and words.", "ko": "자모와 낱말의 차례."},
            (dictionary_order.FAMILY,),
        ),
        Session(
            "particles",
            {"en": "Particles", "ko": "조사"},
            {"en": "Forms that follow the sound before them.", "ko": "앞말의 소리에 따라 달라지는 형태."},
            (particle_choice.FAMILY,),
        ),
        Session(
            "numerals",
            {"en": "Numerals and counters", "ko": "수와 세는 말"},
            {"en": "Sino-Korean and native numerals, dates and times.", "ko": "한자어 수와 고유어 수, 날짜와 시각."},
            (korean_numerals.FAMILY,),
        ),
    ),
    {"en": ("Korean script", "Korean language"), "ko": ("한글", "한국어", "우리말")},
    composites=(ordered_initials.FAMILY,),
)
