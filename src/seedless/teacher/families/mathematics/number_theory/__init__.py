"""Number theory: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.mathematics.number_theory import (
    base_conversion,
    diophantine,
    euclid_gcd,
    gcd_with_lcm,
    lcm_factorisation,
    linear_congruence,
    modular_exponentiation,
    number_kinds,
)
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
                "en": "Greatest common divisors by repeated division, least common multiples by factorisation, and their uses.",
                "ko": "호제법으로 최대공약수를, 소인수분해로 최소공배수를 구하고 활용한다.",
            },
            (euclid_gcd.FAMILY, lcm_factorisation.FAMILY),
            {"en": ("divisors", "common divisors"), "ko": ("약수", "배수", "공약수")},
        ),
        Session(
            "kinds-of-numbers",
            {"en": "Kinds of numbers", "ko": "수의 분류"},
            {
                "en": "Primes, decimals that end or recur, rational and irrational numbers, perfect powers.",
                "ko": "소수와 합성수, 유한소수와 순환소수, 유리수와 무리수, 제곱수와 세제곱수.",
            },
            (number_kinds.FAMILY,),
        ),
        Session(
            "modular-arithmetic",
            {"en": "Modular arithmetic", "ko": "나머지의 계산"},
            {
                "en": "Remainders of powers, inverses and congruences.",
                "ko": "거듭제곱의 나머지와 역원, 합동식.",
            },
            (modular_exponentiation.FAMILY, linear_congruence.FAMILY),
            {"en": ("congruences", "remainders"), "ko": ("나머지 연산",)},
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
    composites=(gcd_with_lcm.FAMILY, diophantine.FAMILY),
)
