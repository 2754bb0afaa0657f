"""Economics and money: one folder a subject, in it one module a family; the folder's own module is its syllabus."""

from __future__ import annotations

from seedless.teacher.families.economics import finance, markets
from seedless.teacher.syllabus import Discipline

DISCIPLINE = Discipline(
    "economics",
    {"en": "Economics and money", "ko": "경제와 금융"},
    {"en": "Interest, taxes, prices and markets with numbers.", "ko": "이자, 세금, 물가, 시장을 수로 다룬다."},
    (finance.SUBJECT, markets.SUBJECT),
    {"en": ("economics", "money"), "ko": ("경제", "경제학", "돈")},
)
