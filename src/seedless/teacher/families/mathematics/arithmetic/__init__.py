"""Arithmetic: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.mathematics.arithmetic import (
    best_buy,
    fraction_sum,
    long_division,
    number_writing,
    order_of_operations,
    percent_change,
    ratio_sharing,
    ratio_with_percent,
    unit_rates,
)
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "arithmetic",
    {"en": "Arithmetic", "ko": "산수"},
    {
        "en": "Calculating with whole numbers, fractions, percentages, ratios and rates.",
        "ko": "자연수와 분수, 백분율, 비와 비율의 계산을 다룬다.",
    },
    (
        Session(
            "whole-numbers",
            {"en": "Whole numbers", "ko": "자연수와 정수의 계산"},
            {
                "en": "Which operation comes first, and what is left when numbers are divided.",
                "ko": "혼합 계산의 순서, 나눗셈의 몫과 나머지.",
            },
            (order_of_operations.FAMILY, long_division.FAMILY),
        ),
        Session(
            "writing-numbers",
            {"en": "Writing numbers", "ko": "수의 표현"},
            {
                "en": "One number in several forms: order, place value, powers of ten, tables and data.",
                "ko": "같은 수를 여러 모양으로 나타내기: 크기의 순서, 자릿값, 10의 거듭제곱, 표와 데이터.",
            },
            (number_writing.FAMILY,),
        ),
        Session(
            "fractions",
            {"en": "Fractions", "ko": "분수"},
            {
                "en": "Common denominators, sums, differences and missing fractions.",
                "ko": "통분, 분수의 합과 차, 빠진 분수 구하기.",
            },
            (fraction_sum.FAMILY,),
            {"en": ("common denominator",), "ko": ("통분", "약분", "기약분수")},
        ),
        Session(
            "percentages",
            {"en": "Percentages", "ko": "백분율"},
            {"en": "Increase, decrease and the value before a change.", "ko": "증가와 감소, 변화하기 전의 값."},
            (percent_change.FAMILY,),
            {"en": ("percent", "growth rate"), "ko": ("퍼센트", "증가율", "감소율")},
        ),
        Session(
            "ratios",
            {"en": "Ratios", "ko": "비와 비례"},
            {"en": "Sharing in a given ratio.", "ko": "주어진 비로 나누기."},
            (ratio_sharing.FAMILY,),
        ),
        Session(
            "rates",
            {"en": "Rates", "ko": "단위량과 빠르기"},
            {
                "en": "Amounts for one unit, speeds and prices, and which offer is the better one.",
                "ko": "단위량당 크기와 속력, 가격의 비교.",
            },
            (unit_rates.FAMILY, best_buy.FAMILY),
        ),
    ),
    {"en": ("elementary mathematics", "numeracy"), "ko": ("산술", "연산", "초등 수학")},
    composites=(ratio_with_percent.FAMILY,),
)
