"""The Gregorian calendar by its rules: leap years, lengths of months, days counted from a fixed start, days of the week."""

from __future__ import annotations

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = (
    ("Monday", "월요일"),
    ("Tuesday", "화요일"),
    ("Wednesday", "수요일"),
    ("Thursday", "목요일"),
    ("Friday", "금요일"),
    ("Saturday", "토요일"),
    ("Sunday", "일요일"),
)
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

Date = tuple[int, int, int]  # year, month, day


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    return 29 if month == 2 and is_leap(year) else _LENGTHS[month - 1]


def day_number(date: Date) -> int:
    """Days from 1 January of year 1, which is day 1 and a Monday."""
    year, month, day = date
    before = year - 1
    months = sum(month_length(year, earlier) for earlier in range(1, month))
    return before * 365 + before // 4 - before // 100 + before // 400 + months + day


def moved(date: Date, days: int) -> Date:
    """The date so many days later, or earlier when negative."""
    year, month, day = date
    day += days
    while day > (length := month_length(year, month)):
        day -= length
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    while day < 1:
        year, month = (year - 1, 12) if month == 1 else (year, month - 1)
        day += month_length(year, month)
    return year, month, day


def weekday(date: Date) -> int:
    """0 for Monday to 6 for Sunday."""
    return (day_number(date) - 1) % 7


def in_english(date: Date) -> str:
    """ "9 March 2025" """
    return f"{date[2]} {MONTHS[date[1] - 1]} {date[0]}"


def in_korean(date: Date) -> str:
    """ "2025년 3월 9일" """
    return f"{date[0]}년 {date[1]}월 {date[2]}일"


def iso(date: Date) -> str:
    """ "2025-03-09" """
    return f"{date[0]}-{date[1]:02}-{date[2]:02}"
