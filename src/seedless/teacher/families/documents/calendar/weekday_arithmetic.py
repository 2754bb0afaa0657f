"""Days of the week: so many days on, from date to date, over leap years, without any given day, and counting them."""

from __future__ import annotations

import datetime
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.documents.calendar.weekday_wordings import BANK
from seedless.teacher.families.documents.days import (
    MONTHS,
    WEEKDAYS,
    Date,
    day_number,
    in_english,
    in_korean,
    is_leap,
    month_length,
    weekday,
)
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import added
from seedless.text.particles import josa

ID = "teacher/documents/calendar/weekday-arithmetic"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}

# easy (weekday, days on, gap, times): what happens every `gap` days happens `times` times. medium (year, month, day, later month,
# later day, which, weekday looked for). hard (year, month, day, later year, month, day). expert (two dates, weekday to count).


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        gap = rng.choice([days for days in range(3, 40) if days % 7])
        return (rng.randrange(7), rng.randrange(10, 700), gap, rng.randrange(4, 30))
    year, month, day = rng.randrange(2020, 2040), rng.randrange(1, 13), rng.randrange(1, 29)
    if level == "medium":
        later = (rng.randrange(month + 1, 13), rng.randrange(1, 29)) if month < 12 else None
        return (year, month, day, *later, rng.randrange(1, 5), rng.randrange(7)) if later and later[0] > month + 1 else None
    if level == "hard":
        return (year, month, day, year + rng.randrange(1, 6), rng.randrange(1, 13), rng.randrange(1, 29))
    first = (rng.randrange(1905, 2095), month, day)
    end = (first[0] + rng.randrange(2), rng.randrange(1, 13), rng.randrange(1, 29))
    return (*first, *end, rng.randrange(7)) if 40 < day_number(end) - day_number(first) < 400 else None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    """English months are words, so the other numbers must tell questions apart."""
    if level == "easy":
        return (str(point[1]), f"{point[2]} {point[3]}")
    if level == "medium":
        return (f"{point[0]} {point[2]} {point[4]}", f"{point[2]} {point[0]} {point[5]}")
    return (f"{point[2]} {point[0]}",)


def _told(draw: Draw, date: Date) -> str:
    return draw.say(in_english(date), in_korean(date))


def weekday_name(draw: Draw, day: int) -> str:
    """The day of the week with a number, 0 for Monday."""
    return WEEKDAYS[day % 7][draw.language != "en"]


def _days(number: int) -> str:
    return f"{number} day{'s' * (number != 1)}"


NTH = (("first", "첫 번째"), ("second", "두 번째"), ("third", "세 번째"), ("fourth", "네 번째"))


def _numbered(number: int) -> str:
    """ "22nd" """
    return f"{number}{'th' if number // 10 == 1 else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def rest_step(draw: Draw, days: int, start: int) -> str:
    """From a number of days to the day of the week."""
    weeks, rest = divmod(days, 7)
    end = weekday_name(draw, start + rest)
    if rest == 0:
        return draw.say(
            f"{days} = 7 × {weeks}, whole weeks, so it is again a {end}.",
            f"{days} = 7 × {weeks}이므로 요일은 그대로 {end}입니다.",
        )
    return draw.say(
        f"{days} = 7 × {weeks} + {rest}; whole weeks change nothing, and {_days(rest)} after {weekday_name(draw, start)} comes {end}.",
        f"{days} = 7 × {weeks} + {rest}이고 일주일마다 요일이 되풀이되므로, {weekday_name(draw, start)}에서 {rest}일이 지난 {end}입니다.",
    )


def _year_steps(draw: Draw, first: Date, last: Date) -> tuple[list[str], int]:
    """The days between two dates of one year, month by month."""
    year, month, day = first
    parts = [month_length(year, month) - day]
    parts += [month_length(year, between) for between in range(month + 1, last[1])]
    parts.append(last[2])
    total = sum(parts)
    steps = []
    if month <= 2 < last[1]:
        leap = is_leap(year)
        steps.append(
            draw.say(
                f"{year} is {'a' if leap else 'not a'} leap year, so February has {29 if leap else 28} days.",
                f"{year}년은 {'윤년이므로' if leap else '평년이므로'} 2월은 {29 if leap else 28}일까지 있습니다.",
            )
        )
    steps.append(
        draw.say(
            f"Days left in {MONTHS[month - 1]}, the months between, days in {MONTHS[last[1] - 1]}: {' + '.join(map(str, parts))} = {total}.",
            f"{month}월에 남은 날, 그 사이의 달, {last[1]}월의 날수를 더하면 {' + '.join(map(str, parts))} = {total}일입니다.",
        )
    )
    return steps, total


def _text_answer(steps: list[str], final: str) -> tuple[list[str], str, AnswerKey]:
    return steps, final, AnswerKey(type="text", value=final)


def _number_answer(steps: list[str], final: int) -> tuple[list[str], str, AnswerKey]:
    return steps, str(final), AnswerKey(type="integer", value=str(final))


def _easy(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    start, days, gap, times = draw.params
    if draw.task_type == "qa":
        opening = draw.say("The days of the week repeat every 7 days.", "요일은 7일마다 되풀이됩니다.")
        return _text_answer([opening, rest_step(draw, days, start)], weekday_name(draw, start + days))
    passed = gap * (times - 1)
    steps = [
        draw.say(
            f"From the first time to the {_numbered(times)} there are {times} - 1 = {times - 1} gaps of {gap} days.",
            f"첫 번째부터 {times}번째까지는 {gap}일의 간격이 {times} - 1 = {times - 1}번 있습니다.",
        ),
        draw.say(f"That is {times - 1} × {gap} = {passed} days.", f"모두 {times - 1} × {gap} = {passed}일이 지납니다."),
        rest_step(draw, passed, start),
    ]
    return _text_answer(steps, weekday_name(draw, start + passed))


def _medium(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    year, month, day, later_month, later_day, which, wanted = draw.params
    first = (year, month, day)
    if draw.task_type == "qa":
        last = (year, later_month, later_day)
        steps, total = _year_steps(draw, first, last)
        return _text_answer([*steps, rest_step(draw, total, weekday(first))], weekday_name(draw, weekday(last)))
    opening = weekday((year, month, 1))
    rest = (wanted - opening) % 7
    date = 1 + rest + 7 * (which - 1)
    steps = [
        draw.say(
            f"Day {day} is {_days(day - 1)} after day 1, and {weekday_name(draw, weekday(first))} less {_days((day - 1) % 7)} is {weekday_name(draw, opening)}: "
            "the month begins on that day.",
            f"{day}일은 1일에서 {day - 1}일 뒤이므로, {weekday_name(draw, weekday(first))}에서 {(day - 1) % 7}일 앞선 {weekday_name(draw, opening)}에 그달이 "
            "시작됩니다.",
        ),
        draw.say(
            f"The first {weekday_name(draw, wanted)} is {_days(rest)} later, on day 1 + {rest} = {1 + rest}."
            if rest
            else f"So day 1 is itself the first {weekday_name(draw, wanted)}.",
            f"첫 {josa(weekday_name(draw, wanted), '은/는')} 그 {rest}일 뒤인 1 + {rest} = {1 + rest}일입니다."
            if rest
            else f"따라서 1일이 바로 첫 {weekday_name(draw, wanted)}입니다.",
        ),
    ]
    if which > 1:
        steps.append(
            draw.say(
                f"The {NTH[which - 1][0]} comes {which - 1} week{'s' * (which != 2)} after it, on day {1 + rest} + 7 × {which - 1} = {date}.",
                f"{NTH[which - 1][1]} {josa(weekday_name(draw, wanted), '은/는')} {which - 1}주 뒤이므로 {1 + rest} + 7 × {which - 1} = {date}일입니다.",
            )
        )
    return _number_answer(steps, date)


def _hard(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    year, month, day, later_year, *later = draw.params
    first, last = (year, month, day), (later_year, later[0], later[1])
    if draw.task_type == "qa":
        steps = [
            draw.say(
                f"Go year by year from {day} {MONTHS[month - 1]}: 365 days, or 366 where a 29 February lies in between.",
                f"{month}월 {day}일을 기준으로 한 해씩 나아가면 365일, 그 사이에 2월 29일이 있으면 366일이 지납니다.",
            )
        ]
        lengths = [day_number((y + 1, month, day)) - day_number((y, month, day)) for y in range(year, later_year)]
        to_year = sum(lengths)
        rest = day_number(last) - day_number((later_year, month, day))
        steps.append(
            draw.say(
                f"To {in_english((later_year, month, day))}: {' + '.join(map(str, lengths))}{f' = {to_year}' if len(lengths) > 1 else ''} days.",
                f"{in_korean((later_year, month, day))}까지: {' + '.join(map(str, lengths))}{f' = {to_year}' if len(lengths) > 1 else ''}일.",
            )
        )
        sign, gap = ("+", rest) if rest >= 0 else ("-", -rest)
        total = to_year + rest
        if rest:
            steps.append(
                draw.say(
                    f"From there to {in_english(last)} it is {gap} day{'s' * (gap != 1)} {'on' if rest >= 0 else 'back'}: {to_year} {sign} {gap} = {total}.",
                    f"거기서 {in_korean(last)}까지는 {gap}일 {'더 나아가므로' if rest >= 0 else '되돌아가므로'} {to_year} {sign} {gap} = {total}일입니다.",
                )
            )
        return _text_answer([*steps, rest_step(draw, total, weekday(first))], weekday_name(draw, weekday(last)))
    steps = [
        draw.say(
            "A year of 365 days moves a date on by 1 day of the week, and by 2 when a 29 February lies in between.",
            "365 = 7 × 52 + 1이므로 한 해가 지나면 요일이 하나 밀리고, 그 사이에 2월 29일이 있으면 둘 밀립니다.",
        )
    ]
    moved, now = 0, year
    trail = []
    while moved == 0 or moved % 7:
        moved += day_number((now + 1, month, day)) - day_number((now, month, day)) - 364
        now += 1
        trail.append(f"{now}: {moved}")
    steps.append(
        draw.say(f"Moved on in all, year by year: {', '.join(trail)}.", f"해마다 밀린 요일의 합은 {', '.join(trail)}입니다.")
    )
    steps.append(
        draw.say(
            f"The first sum that 7 divides is {moved}, in {now}.",
            f"7로 나누어떨어지는 첫 합은 {moved}이고, 그 해는 {now}년입니다.",
        )
    )
    return _number_answer(steps, now)


def anchor_steps(draw: Draw, date: Date) -> list[str]:
    """The day of the week of a date by counting days from the start of the calendar."""
    year = date[0]
    before = year - 1
    leaps = before // 4 - before // 100 + before // 400
    inside = day_number(date) - day_number((year, 1, 1)) + 1
    total = before * 365 + leaps + inside
    told = _told(draw, date)
    counted = added((*(month_length(year, month) for month in range(1, date[1])), date[2]))
    return [
        draw.say(
            f"Before {year} lie {before} years; every 4th is a leap year, but not every 100th, except for every 400th: "
            f"{before // 4} - {before // 100} + {before // 400} = {leaps} leap days.",
            f"{year}년 전의 {before}년 가운데 4의 배수인 해에서 100의 배수인 해를 빼고 400의 배수인 해를 더하면 윤년은 "
            f"{before // 4} - {before // 100} + {before // 400} = {leaps}번 있습니다.",
        ),
        draw.say(f"{told} is day {counted} of its year.", f"{josa(told, '은/는')} 그해의 {counted}번째 날입니다."),
        draw.say(
            f"Day by day from 1 January of year 1, a Monday: {before} × 365 + {leaps} + {inside} = {total}.",
            f"서기 1년 1월 1일(월요일)을 첫째 날로 세면 {before} × 365 + {leaps} + {inside} = {total}번째 날입니다.",
        ),
        draw.say(
            f"{total} = 7 × {total // 7} + {total % 7}, and remainder 1 stands for Monday, 2 for Tuesday, 0 for Sunday: {weekday_name(draw, weekday(date))}.",
            f"{total} = 7 × {total // 7} + {total % 7}이고 나머지 1은 월요일, 2는 화요일, 0은 일요일을 뜻하므로 {weekday_name(draw, weekday(date))}입니다.",
        ),
    ]


def _expert(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    first, last, wanted = _dates(draw)
    steps = anchor_steps(draw, first)
    if draw.task_type == "qa":
        return _text_answer(steps, weekday_name(draw, weekday(first)))
    days = day_number(last) - day_number(first) + 1
    ahead = (wanted - weekday(first)) % 7
    left = days - 1 - ahead
    count = left // 7 + 1
    steps += [
        draw.say(
            f"The span has {days - 1} + 1 = {days} days with both ends, and its first {weekday_name(draw, wanted)} is {_days(ahead)} after the start.",
            f"양 끝을 포함하면 {days - 1} + 1 = {days}일이고, 첫 {josa(weekday_name(draw, wanted), '은/는')} 시작하는 날에서 {ahead}일 뒤입니다.",
        ),
        draw.say(
            f"After it {days} - {ahead} - 1 = {left} days remain; {left} = 7 × {left // 7} + {left % 7}, so {left // 7} more come: in all {count}.",
            f"그 뒤에 {days} - {ahead} - 1 = {left}일이 남고 {left} = 7 × {left // 7} + {left % 7}이므로 {left // 7}번 더 있어 모두 {count}번입니다.",
        ),
    ]
    return _number_answer(steps, count)


def _dates(draw: Draw) -> tuple[Date, Date, int]:
    """The two dates and the weekday of an expert draw."""
    a, b, c, d, e, f, wanted = draw.params
    return (a, b, c), (d, e, f), wanted


_WORKED = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}


def _fields(draw: Draw) -> dict[str, object]:
    """What the wordings have holes for."""
    if draw.level == "easy":
        start, days, gap, times = draw.params
        return {"start": weekday_name(draw, start), "days": days, "gap": gap, "times": times, "times_th": _numbered(times)}
    if draw.level == "medium":
        year, month, day, later_month, later_day, which, wanted = draw.params
        first = (year, month, day)
        return {
            "first": _told(draw, first),
            "start": weekday_name(draw, weekday(first)),
            "last": _told(draw, (year, later_month, later_day)),
            "nth": draw.say(*NTH[which - 1]),
            "wanted": weekday_name(draw, wanted),
            "month": draw.say(f"{MONTHS[month - 1]} {year}", f"{year}년 {month}월"),
        }
    if draw.level == "hard":
        a, b, c, d, e, f = draw.params
        yearless = draw.say(f"{c} {MONTHS[b - 1]}", f"{b}월 {c}일")
        named = weekday_name(draw, weekday((a, b, c)))
        return {
            "first": _told(draw, (a, b, c)),
            "start": named,
            "last": _told(draw, (d, e, f)),
            "yearless": yearless,
            "year": a,
        }
    first, last, wanted = _dates(draw)
    return {"first": _told(draw, first), "last": _told(draw, last), "wanted": weekday_name(draw, wanted)}


def pose(draw: Draw) -> Problem:
    """qa: the day of the week of another day. reasoning: repeated events, the nth weekday, the next such year, how many."""
    question = draw.worded(BANK[draw.level, draw.task_type], **_fields(draw))
    steps, final, key = _WORKED[draw.level](draw)
    return Problem(question, tuple(steps), final, key)


def recompute(draw: Draw) -> str:
    """By Python's own dates, or by letting the days of the week pass one by one."""
    date, day = datetime.date, datetime.timedelta(1)
    if draw.level == "easy":
        start, days, gap, times = draw.params
        passed = days if draw.task_type == "qa" else gap * times - gap
        return weekday_name(draw, (date(2024, 1, 1) + day * (start + passed)).weekday())
    if draw.level == "medium":
        year, month, _, later_month, later_day, which, wanted = draw.params
        if draw.task_type == "qa":
            return weekday_name(draw, date(year, later_month, later_day).weekday())
        dates = [n for n in range(1, month_length(year, month) + 1) if date(year, month, n).weekday() == wanted]
        return str(dates[which - 1])
    if draw.level == "hard":
        year, month, number, *last = draw.params
        if draw.task_type == "qa":
            return weekday_name(draw, date(*last).weekday())
        wanted = date(year, month, number).weekday()
        return str(next(later for later in range(year + 1, year + 13) if date(later, month, number).weekday() == wanted))
    first, last_date, wanted = _dates(draw)
    if draw.task_type == "qa":
        return weekday_name(draw, date(*first).weekday())
    now, count = date(*first), 0
    while now <= date(*last_date):
        count += now.weekday() == wanted
        now += day
    return str(count)


FAMILY = Family(
    id=ID,
    names={"en": "Days of the week", "ko": "요일 계산"},
    scope={
        "en": "Find the day of the week so many days on, for dates over months and leap years, and count or place weekdays.",
        "ko": "며칠 뒤의 요일, 달과 윤년을 넘는 날짜의 요일을 구하고, 어떤 요일의 날짜와 횟수를 찾는다.",
    },
    method="Python's own dates",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("weekdays", "calendar arithmetic", "leap years"), "ko": ("요일", "달력 계산", "윤년")},
)
