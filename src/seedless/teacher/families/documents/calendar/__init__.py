"""Calendar and time: the sessions of the subject and their families."""

from __future__ import annotations

from seedless.teacher.families.documents.calendar import durations, time_zones, weekday_arithmetic, weekdays_abroad
from seedless.teacher.syllabus import Session, Subject

SUBJECT = Subject(
    "calendar",
    {"en": "Calendar and time", "ko": "달력과 시간"},
    {
        "en": "Days of the week, spans of time and the clocks of other places.",
        "ko": "요일, 기간, 다른 곳의 시각을 계산한다.",
    },
    (
        Session(
            "weekdays",
            {"en": "Days of the week", "ko": "요일"},
            {"en": "Remainders by 7, months and leap years.", "ko": "7로 나눈 나머지, 달의 날수와 윤년."},
            (weekday_arithmetic.FAMILY,),
        ),
        Session(
            "spans",
            {"en": "Spans of time", "ko": "기간"},
            {"en": "Minutes, hours and days between two moments.", "ko": "두 때 사이의 분, 시간, 날수."},
            (durations.FAMILY,),
        ),
        Session(
            "places",
            {"en": "Time in other places", "ko": "다른 곳의 시각"},
            {"en": "Offsets from universal time and the date line.", "ko": "협정 세계시와의 차와 날짜 변경."},
            (time_zones.FAMILY,),
        ),
    ),
    {"en": ("dates and times", "calendar", "scheduling"), "ko": ("날짜와 시간", "시간 계산", "일정")},
    composites=(weekdays_abroad.FAMILY,),
)
