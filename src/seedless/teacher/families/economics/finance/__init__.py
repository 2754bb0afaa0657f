"""Personal finance: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.economics.finance import (
    exchange_rates,
    growth_and_interest,
    interest,
    payment_table,
    tax_brackets,
)
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "finance",
    {"en": "Personal finance", "ko": "생활 금융"},
    {"en": "Saving, borrowing, taxes and foreign money.", "ko": "저축과 대출, 세금, 외국 돈을 다룬다."},
    (
        Session(
            "saving",
            {"en": "Saving", "ko": "저축과 이자"},
            {"en": "Simple and compound interest and savings plans.", "ko": "단리와 복리, 적금."},
            (interest.FAMILY,),
            {"en": ("deposits",), "ko": ("예금", "적금")},
        ),
        Session(
            "paying",
            {"en": "Bills and loans", "ko": "청구와 상환"},
            {"en": "Invoices with discounts and plans for paying back.", "ko": "할인이 있는 청구서와 상환 계획."},
            (payment_table.FAMILY,),
            {"en": ("loans",), "ko": ("대출",)},
        ),
        Session(
            "taxes-and-currencies",
            {"en": "Taxes and currencies", "ko": "세금과 통화"},
            {"en": "Progressive income tax and changing money.", "ko": "누진 소득세와 환전."},
            (tax_brackets.FAMILY, exchange_rates.FAMILY),
        ),
    ),
    {"en": ("finance", "banking"), "ko": ("금융", "은행")},
    (growth_and_interest.FAMILY,),
)
