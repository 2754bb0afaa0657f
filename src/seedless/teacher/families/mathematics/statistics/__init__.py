"""Statistics: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.mathematics.statistics import centre_and_spread, frequency_table, weighted_mean
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "statistics",
    {"en": "Statistics", "ko": "통계"},
    {
        "en": "Describing data by tables, means and measures of spread.",
        "ko": "자료를 표로 정리하고 대푯값과 산포도로 나타낸다.",
    },
    (
        Session(
            "tables",
            {"en": "Tables of data", "ko": "자료의 정리"},
            {
                "en": "Building and reading frequency tables and stem-and-leaf plots.",
                "ko": "도수분포표와 줄기와 잎 그림을 만들고 읽기.",
            },
            (frequency_table.FAMILY,),
        ),
        Session(
            "measures",
            {"en": "Measures of data", "ko": "대푯값과 산포도"},
            {
                "en": "Mean, median, range, variance and weighted means.",
                "ko": "평균, 중앙값, 범위, 분산과 가중평균.",
            },
            (centre_and_spread.FAMILY, weighted_mean.FAMILY),
            {"en": ("averages",), "ko": ("대푯값",)},
        ),
    ),
    {"en": ("descriptive statistics", "data analysis"), "ko": ("통계학", "자료 분석", "기술통계")},
)
