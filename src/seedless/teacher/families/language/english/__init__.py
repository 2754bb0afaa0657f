"""English usage: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.language.english import alphabetical_order, number_words, verb_endings
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "english-usage",
    {"en": "English usage", "ko": "영어의 쓰임"},
    {
        "en": "Spelling of verb forms, numbers in words and the alphabet in use.",
        "ko": "영어 동사의 철자, 수를 나타내는 말, 알파벳순을 다룬다.",
    },
    (
        Session(
            "spelling",
            {"en": "Spelling", "ko": "철자"},
            {"en": "Endings that change the end of a verb.", "ko": "동사의 끝을 바꾸는 어미."},
            (verb_endings.FAMILY,),
        ),
        Session(
            "number-words",
            {"en": "Numbers in words", "ko": "수를 나타내는 말"},
            {"en": "Cardinals and ordinals.", "ko": "기수와 서수."},
            (number_words.FAMILY,),
        ),
        Session(
            "alphabet",
            {"en": "The alphabet in use", "ko": "알파벳의 차례"},
            {"en": "Order in dictionaries, indexes and catalogues.", "ko": "사전, 색인, 목록의 차례."},
            (alphabetical_order.FAMILY,),
        ),
    ),
    {"en": ("English spelling", "English grammar"), "ko": ("영어", "영문법", "영어 철자법")},
)
