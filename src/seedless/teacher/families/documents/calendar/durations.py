"""Durations: times of a day, over midnight and month ends, days between dates, long spans in hours, repeated cycles."""

from __future__ import annotations

import datetime
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.documents.calendar.durations_wordings import BANK
from seedless.teacher.families.documents.days import (
    MONTHS,
    Date,
    day_number,
    in_english,
    in_korean,
    is_leap,
    iso,
    month_length,
    moved,
)
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import added
from seedless.text.particles import josa

ID = "teacher/documents/calendar/durations"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}
DAY = 24 * 60  # minutes

# easy (start and end in minutes of one day, break). medium (year, month, day, minute of the day, minutes that pass). hard (year,
# month, day, days that pass). expert (year, month, day, minute, days, further minutes, minutes of a cycle, cycles).


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        start, end, pause = rng.randrange(8 * 60, 12 * 60), rng.randrange(13 * 60, 18 * 60), rng.randrange(15, 75)
        fits = 150 < end - start < 480 and start % 60 > end % 60 and (end - start) % 60 < pause % 60
        return (start, end, pause) if fits else None
    year, month, day = rng.randrange(2020, 2040), rng.randrange(1, 13), rng.randrange(1, 29)
    if level == "medium":
        day = month_length(year, month) - rng.randrange(2)
        minute, passing = rng.randrange(15 * 60, DAY), rng.randrange(3 * 60, 33 * 60)
        return (year, month, day, minute, passing) if minute % 60 + passing % 60 > 60 and minute + passing > DAY else None
    if level == "hard":
        return (year, month, day, rng.randrange(40, 330))
    minute, days, more = rng.randrange(60, DAY), rng.randrange(20, 100), rng.randrange(30, DAY)
    cycle, cycles = rng.randrange(130, 900), rng.randrange(12, 40)
    return (year, month, day, minute, days, more, cycle, cycles) if minute + more > DAY and cycle % 60 else None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    """English months are words, so the other numbers must tell questions apart."""
    if level == "easy":
        return (f"{point[0]} {point[1]}", f"{point[1]} {point[2]}")
    if level == "medium":
        return (f"{point[2]} {point[0]} {point[3]}",)
    if level == "hard":
        return (f"{point[2]} {point[0]}", f"{point[0]} {point[3]}")
    return (f"{point[2]} {point[0]} {point[3]}", f"{point[6]} {point[7]}")


def clock(minutes: int) -> str:
    """ "09:05" """
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _told(draw: Draw, date: Date) -> str:
    return draw.say(in_english(date), in_korean(date))


def _at(draw: Draw, date: Date, minutes: int) -> str:
    """ "9 March 2025, 09:05" """
    return f"{_told(draw, date)}{draw.say(',', '')} {clock(minutes)}"


def in_hours(draw: Draw, minutes: int) -> str:
    """ "5 h 20 min", "45 min" """
    hours, rest = divmod(minutes, 60)
    parts = [draw.say(f"{hours} h", f"{hours}시간")] if hours else []
    return " ".join([*parts, draw.say(f"{rest} min", f"{rest}분")] if rest else parts)


def _moment(date: Date, minutes: int) -> str:
    return f"{iso(date)} {clock(minutes)}"


def after(date: Date, minute: int, passing: int) -> tuple[Date, int]:
    """The date and the minute of the day so many minutes later, or earlier when negative."""
    days, rest = divmod(minute + passing, DAY)
    return moved(date, days), rest


def _easy(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    start, end, pause = draw.params
    whole = end - start
    if draw.task_type == "qa":
        noon = 12 * 60
        steps = [
            draw.say(
                f"From {clock(start)} to 12:00 it is {in_hours(draw, noon - start)}"
                + (f", that is {noon - start} minutes." if noon - start >= 60 else "."),
                f"{clock(start)}부터 12:00까지는 {in_hours(draw, noon - start)}"
                + (f", 곧 {noon - start}분입니다." if noon - start >= 60 else "입니다."),
            ),
            draw.say(
                f"From 12:00 to {clock(end)} it is {in_hours(draw, end - noon)}, that is {end - noon} minutes.",
                f"12:00부터 {clock(end)}까지는 {in_hours(draw, end - noon)}, 곧 {end - noon}분입니다.",
            ),
            draw.say(
                f"Together {noon - start} + {end - noon} = {whole} minutes, and without the break {whole} - {pause} = {whole - pause}.",
                f"합하면 {noon - start} + {end - noon} = {whole}분이고, 쉬는 시간을 빼면 {whole} - {pause} = {whole - pause}분입니다.",
            ),
        ]
        return steps, str(whole - pause), AnswerKey(type="integer", value=str(whole - pause))
    busy = whole - pause
    final = clock(start)
    steps = [
        draw.say(
            f"Together, {in_hours(draw, busy)} and {pause} min are {busy} + {pause} = {whole} minutes.",
            f"{josa(in_hours(draw, busy), '과/와')} {pause}분을 합하면 {busy} + {pause} = {whole}분입니다.",
        ),
        draw.say(
            f"{clock(end)} is {end // 60} × 60 + {end % 60} = {end} minutes after midnight.",
            f"{josa(clock(end), '은/는')} 자정에서 {end // 60} × 60 + {end % 60} = {end}분이 지난 때입니다.",
        ),
        draw.say(
            f"Back from there: {end} - {whole} = {start}, and {start} = {start // 60} × 60 + {start % 60}, so the start is {final}.",
            f"거꾸로 가면 {end} - {whole} = {start}이고 {start} = {start // 60} × 60 + {start % 60}이므로 시작은 {final}입니다.",
        ),
    ]
    return steps, final, AnswerKey(type="text", value=final)


def _medium(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    year, month, day, minute, passing = draw.params
    date = (year, month, day)
    then, rest = after(date, minute, passing)
    length = month_length(year, month)
    backwards = draw.task_type == "reasoning"
    given = rest if backwards else minute
    final = _moment(date, minute) if backwards else _moment(then, rest)
    days = day_number(then) - day_number(date)
    crossed = f"{days} day{'s' * (days > 1)}"
    steps = [
        draw.say(
            f"{clock(given)} is {given // 60} × 60 + {given % 60} = {given} minutes after midnight, and {in_hours(draw, passing)} is "
            f"{passing // 60} × 60 + {passing % 60} = {passing} minutes.",
            f"{josa(clock(given), '은/는')} 자정에서 {given // 60} × 60 + {given % 60} = {given}분이 지난 때이고, "
            f"{josa(in_hours(draw, passing), '은/는')} {passing // 60} × 60 + {passing % 60} = {passing}분입니다.",
        )
    ]
    if backwards:
        steps.append(
            draw.say(
                f"{passing} is more than {given}, so borrow {crossed} of 1440 minutes: {days} × 1440 + {given} - {passing} = {minute}, which is "
                f"{clock(minute)}.",
                f"{josa(passing, '이/가')} {given}보다 크므로 {days}일(하루는 1440분)을 빌리면 {days} × 1440 + {given} - {passing} = {minute}, "
                f"곧 {clock(minute)}입니다.",
            )
        )
    else:
        total = given + passing
        steps.append(draw.say(f"{given} + {passing} = {total}.", f"{given} + {passing} = {total}입니다."))
        steps.append(
            draw.say(
                f"{total} = {days} × 1440 + {rest}: the date moves on by {crossed}, and the clock shows {clock(rest)}.",
                f"{total} = {days} × 1440 + {rest}이므로 날짜는 {days}일 나아가고 시각은 {clock(rest)}입니다.",
            )
        )
    steps.append(
        draw.say(
            f"{MONTHS[month - 1]} {year} has {length} days; {crossed} {'before' if backwards else 'after'} {iso(then if backwards else date)} "
            f"comes {final[:10]}.",
            f"{year}년 {month}월은 {length}일까지 있으므로 {iso(then if backwards else date)}의 {days}일 "
            f"{'전은' if backwards else '뒤는'} {final[:10]}입니다.",
        )
    )
    return steps, final, AnswerKey(type="text", value=final)


def month_parts(date: Date, last: Date) -> list[int]:
    """The days from a date to the first of each next month, and from there to a later date."""
    parts, now = [], date
    while now[:2] != last[:2]:
        step = month_length(now[0], now[1]) - now[2] + 1
        parts.append(step)
        now = moved(now, step)
    return [*parts, last[2] - now[2]]


def _walk(draw: Draw, date: Date, days: int) -> list[str]:
    """Going on day by day, month by month."""
    year, month, day = date
    steps = []
    left = days
    trail = []
    while day + left > (length := month_length(year, month)):
        used = length - day + 1
        trail.append(draw.say(f"{MONTHS[month - 1]} {used}", f"{month}월 {used}일"))
        left -= used
        year, month, day = (year + 1, 1, 1) if month == 12 else (year, month + 1, 1)
    if trail:
        gone = days - left
        steps.append(
            draw.say(
                f"To the first of the next months this takes: {', '.join(trail)}, in all {gone} day{'s' * (gone > 1)}.",
                f"다음 달 1일로 넘어가기까지 드는 날수는 {', '.join(trail)}이고 모두 {gone}일입니다.",
            )
        )
        steps.append(
            draw.say(
                f"Of the {days} days {days} - {gone} = {left} remain after {in_english((year, month, 1))}, which leads to {in_english((year, month, 1 + left))}.",
                f"{days} - {gone} = {left}일이 남으므로 {in_korean((year, month, 1))}에서 {left}일 뒤인 {in_korean((year, month, 1 + left))}입니다.",
            )
        )
    else:
        steps.append(
            draw.say(
                f"{day} + {left} = {day + left} is still in the same month.",
                f"{day} + {left} = {day + left}일은 같은 달입니다.",
            )
        )
    return steps


def _hard(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    year, month, day, days = draw.params
    date = (year, month, day)
    last = moved(date, days)
    if draw.task_type == "reasoning":
        end = moved(date, days - 1)
        steps = [
            draw.say(
                f"The first day counts, so the last day is {days} - 1 = {days - 1} days after it.",
                f"첫날을 1일로 세므로 마지막 날은 첫날에서 {days} - 1 = {days - 1}일 뒤입니다.",
            ),
            *_walk(draw, date, days - 1),
        ]
        return steps, iso(end), AnswerKey(type="text", value=iso(end))
    parts = month_parts(date, last)
    februaries = [y for y in range(date[0], last[0] + 1) if date <= (y, 2, 28) <= last]
    steps = [
        draw.say(
            f"{y} is {'a' if is_leap(y) else 'not a'} leap year: February has {29 if is_leap(y) else 28} days.",
            f"{y}년은 {'윤년이므로' if is_leap(y) else '평년이므로'} 2월은 {29 if is_leap(y) else 28}일까지 있습니다.",
        )
        for y in februaries
    ]
    steps += [
        draw.say(
            f"From {in_english(date)} to the first of each next month, and then to {in_english(last)}: {', '.join(map(str, parts))} days.",
            f"{in_korean(date)}부터 다음 달 1일로 차례로 넘어가 {in_korean(last)}까지 가는 날수는 {', '.join(map(str, parts))}입니다.",
        ),
        draw.say(
            f"Together: {' + '.join(map(str, parts))} = {days} days.",
            f"모두 더하면 {' + '.join(map(str, parts))} = {days}일입니다.",
        ),
    ]
    return steps, str(days), AnswerKey(type="integer", value=str(days))


def _expert(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    year, month, day, minute, days, more, cycle, cycles = draw.params
    date = (year, month, day)
    if draw.task_type == "qa":
        end, late = after(date, minute, days * DAY + more)
        between = day_number(end) - day_number(date)
        total = days * DAY + more
        walked = added(month_parts(date, end))
        steps = [
            draw.say(
                f"From {in_english(date)} by way of the first of each next month to {in_english(end)}: {walked} days.",
                f"{in_korean(date)}부터 다음 달 1일을 차례로 거쳐 {in_korean(end)}까지는 {walked}일입니다.",
            ),
            draw.say(
                f"That is {between} × 1440 = {between * DAY} minutes.", f"분으로는 {between} × 1440 = {between * DAY}분입니다."
            ),
            draw.say(
                f"But the clock goes from {clock(minute)} back to {clock(late)}, {minute} - {late} = {minute - late} minutes less.",
                f"그런데 시각은 {clock(minute)}에서 {clock(late)} 쪽으로 앞당겨지므로 {minute} - {late} = {minute - late}분을 빼야 합니다.",
            ),
            draw.say(f"{between * DAY} - {minute - late} = {total}.", f"{between * DAY} - {minute - late} = {total}분입니다."),
            draw.say(
                f"{total} = {total // 60} × 60 + {total % 60}, that is {total // 60} hours and {total % 60} minutes.",
                f"{total} = {total // 60} × 60 + {total % 60}이므로 {total // 60}시간 {total % 60}분입니다.",
            ),
        ]
        return steps, f"{total // 60}, {total % 60}", AnswerKey(type="list", value=f"[{total // 60}; {total % 60}]")
    passing = cycle * cycles
    end, late = after(date, minute, passing)
    whole = minute + passing
    steps = [
        draw.say(
            f"One cycle takes {cycle // 60} × 60 + {cycle % 60} = {cycle} minutes, all of them {cycles} × {cycle} = {passing} minutes.",
            f"한 번은 {cycle // 60} × 60 + {cycle % 60} = {cycle}분이고, 모두 {cycles} × {cycle} = {passing}분 걸립니다.",
        ),
        draw.say(
            f"{clock(minute)} is minute {minute} of the day: {minute} + {passing} = {whole}.",
            f"{josa(clock(minute), '은/는')} 그날의 {minute}분째이므로 {minute} + {passing} = {whole}입니다.",
        ),
        draw.say(
            f"{whole} = {whole // DAY} × 1440 + {whole % DAY}: {whole // DAY} days later, at {clock(late)}.",
            f"{whole} = {whole // DAY} × 1440 + {whole % DAY}이므로 {whole // DAY}일 뒤 {clock(late)}입니다.",
        ),
        *_walk(draw, date, whole // DAY),
    ]
    return steps, _moment(end, late), AnswerKey(type="text", value=_moment(end, late))


_WORKED = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}


def _fields(draw: Draw) -> dict[str, object]:
    """What the wordings have holes for."""
    if draw.level == "easy":
        start, end, pause = draw.params
        return {"start": clock(start), "end": clock(end), "pause": pause, "busy": in_hours(draw, end - start - pause)}
    year, month, day, *rest = draw.params
    date = (year, month, day)
    if draw.level == "medium":
        then, clock_time = after(date, rest[0], rest[1])
        ends = {"end": _at(draw, then, clock_time), "start": _at(draw, date, rest[0])}
        return {"passing": in_hours(draw, rest[1]), **ends}
    if draw.level == "hard":
        return {"first": _told(draw, date), "last": _told(draw, moved(date, rest[0])), "days": rest[0]}
    minute, days, more, cycle, cycles = rest
    last, late = after(date, minute, days * DAY + more)
    return {
        "start": _at(draw, date, minute),
        "end": _at(draw, last, late),
        "cycle": in_hours(draw, cycle),
        "cycles": cycles,
    }


def pose(draw: Draw) -> Problem:
    """qa: how long, or when it ends. reasoning: when it must begin, the last day of a term, the end of many cycles."""
    question = draw.worded(BANK[draw.level, draw.task_type], **_fields(draw))
    steps, final, key = _WORKED[draw.level](draw)
    return Problem(question, tuple(steps), final, key)


def recompute(draw: Draw) -> str:
    """By Python's own dates and times."""
    minutes = datetime.timedelta(minutes=1)
    if draw.level == "easy":
        midnight = datetime.datetime(2024, 1, 1)
        start, end = (midnight + value * minutes for value in draw.params[:2])
        pause = draw.params[2] * minutes
        busy = end - start - pause
        return str(busy // minutes) if draw.task_type == "qa" else f"{end - pause - busy:%H:%M}"
    year, month, day, *rest = draw.params
    begin = datetime.datetime(year, month, day)
    if draw.level == "hard":
        if draw.task_type == "qa":
            return str((datetime.datetime(*moved((year, month, day), rest[0])) - begin).days)
        term = [begin + datetime.timedelta(n) for n in range(rest[0])]
        return f"{term[-1]:%Y-%m-%d}"
    begin += rest[0] * minutes
    if draw.level == "medium":
        done = begin + rest[1] * minutes
        return f"{done:%Y-%m-%d %H:%M}" if draw.task_type == "qa" else f"{done - rest[1] * minutes:%Y-%m-%d %H:%M}"
    _, days, more, cycle, cycles = rest
    if draw.task_type == "qa":
        hours, left = divmod(begin + datetime.timedelta(days, minutes=more) - begin, 60 * minutes)
        return f"[{hours}; {left // minutes}]"
    for _ in range(cycles):
        begin += cycle * minutes
    return f"{begin:%Y-%m-%d %H:%M}"


FAMILY = Family(
    id=ID,
    names={"en": "Durations", "ko": "기간과 시간의 계산"},
    scope={
        "en": "Add and subtract times over midnight, month ends and leap years, and find how long something takes or when it begins.",
        "ko": "자정, 월말, 윤년을 넘는 시각과 날짜를 더하고 빼며, 걸린 시간과 시작 시각, 마지막 날을 구한다.",
    },
    method="Python's own dates and times",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("date differences", "elapsed time"), "ko": ("날짜 계산", "경과 시간", "소요 시간")},
)
