"""Language and writing: one folder a subject, in it one module a family; the folder's own module is its syllabus."""

from __future__ import annotations

from seedless.teacher.families.language import english, hangul
from seedless.teacher.syllabus import Discipline

DISCIPLINE = Discipline(
    "language",
    {"en": "Language and writing", "ko": "언어와 글"},
    {
        "en": "Spelling, dictionary order and number words of Korean and English.",
        "ko": "한국어와 영어의 표기, 사전 순서, 수를 나타내는 말을 다룬다.",
    },
    (hangul.SUBJECT, english.SUBJECT),
    {"en": ("languages", "writing", "spelling"), "ko": ("언어", "국어", "맞춤법")},
)
