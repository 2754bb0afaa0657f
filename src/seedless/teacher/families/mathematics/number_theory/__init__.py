"""Number theory: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.mathematics.number_theory import base_conversion, euclid_gcd
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "number-theory",
    {"en": "Number theory", "ko": "정수론"},
    {"en": "Divisibility and the ways of writing whole numbers.", "ko": "약수와 배수, 자연수를 나타내는 여러 방법을 다룬다."},
    (
        Session(
            "divisibility",
            {"en": "Divisibility", "ko": "약수와 배수"},
            {
                "en": "Greatest common divisors by repeated division, and their uses.",
                "ko": "호제법으로 최대공약수를 구하고 활용한다.",
            },
            (euclid_gcd.FAMILY,),
            {"en": ("divisors", "common divisors"), "ko": ("약수", "배수", "공약수")},
        ),
        Session(
            "number-systems",
            {"en": "Positional number systems", "ko": "위치적 기수법"},
            {
                "en": "Writing and reading numbers in bases other than ten.",
                "ko": "십진법이 아닌 진법으로 수를 나타내고 읽는다.",
            },
            (base_conversion.FAMILY,),
            {"en": ("number systems", "numeral systems"), "ko": ("기수법", "진법")},
        ),
    ),
    {"ko": ("수론",)},
)
