"""Days of the week and time zones together: which day and time it is elsewhere, so many days on or on a given date."""

from __future__ import annotations

import datetime
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.documents.calendar import time_zones, weekday_arithmetic
from seedless.teacher.families.documents.calendar.durations import DAY, clock, month_parts
from seedless.teacher.families.documents.calendar.places import PLACES, offset
from seedless.teacher.families.documents.calendar.time_zones import gap_step, turned_step, zoned
from seedless.teacher.families.documents.calendar.weekday_arithmetic import anchor_steps, rest_step, weekday_name
from seedless.teacher.families.documents.days import in_english, in_korean, moved, weekday
from seedless.teacher.family import Draw, Family, Problem, Text
from seedless.text.particles import josa

ID = "teacher/documents/calendar/with/weekdays-abroad"
LEVELS = {"easy": 160, "medium": 160, "hard": 160, "expert": 160}

# (place, place, minute of the day in the first, then): easy (weekday, days on, gap, times). medium adds (hours on). hard and
# expert (year, month, day, days on); expert gives no day of the week.

_BOTH_EN = "Answer with the day of the week and the time, as in “Monday 07:05”."
_BOTH_KO = "단, “월요일 07:05”와 같은 꼴로 쓴다."
BANK: dict[tuple[str, str], tuple[Text, ...]] = {
    ("easy", "qa"): (
        ("It is {start} {time} in {here}. What day of the week and what time is it in {there} exactly {days} days later? " + _BOTH_EN, "{here:은/는} 지금 {start} {time}이다. 꼭 {days}일 뒤 {there}의 요일과 시각을 구하시오. " + _BOTH_KO),
        ("A letter is posted in {here} on {start} at {time} and opened in {there} exactly {days} days later. Which weekday and time is that in {there_name}? " + _BOTH_EN, "{here}에서 {start} {time}에 부친 편지를 꼭 {days}일 뒤 {there}에서 뜯었다. 뜯은 곳의 요일과 시각을 구하시오. " + _BOTH_KO),
        ("A timer set in {here} on a {start} at {time} rings {days} times 24 hours later. Give the weekday and the time of the ringing by the clocks of {there}. " + _BOTH_EN, "{here}에서 {start} {time}에 맞춘 알람이 24시간의 {days}배가 지난 뒤 울린다. 그때 {there}의 요일과 시각을 구하시오. " + _BOTH_KO),
    ),
    ("easy", "reasoning"): (
        ("A call takes place every {gap} days at {time} in {here}, the first time on a {start}. What weekday is it in {there} during call number {times}? Answer with the day of the week.", "{here} 시각으로 {gap}일마다 {time}에 통화한다. 첫 통화를 {start}에 했다면 {times}번째 통화를 할 때 {there:은/는} 무슨 요일인지 구하시오."),
        ("{here} publishes a bulletin at {time} every {gap} days, number 1 on a {start}. On which local weekday do readers in {there} get number {times}? Answer with the day of the week.", "{here}에서 {gap}일마다 {time}에 소식을 낸다. 제1호를 {start}에 냈을 때, 제{times}호가 나오는 순간 {there:은/는} 무슨 요일인지 구하시오."),
        ("Every {gap} days a test signal leaves {here} at {time} local time; signal 1 left on a {start}. Which day of the week does {there} have when signal {times} leaves? Answer with the day of the week.", "{here}에서 현지 시각 {time}에 {gap}일 간격으로 시험 신호를 보낸다. 첫 신호를 {start}에 보냈다면 {times}번째 신호를 보낼 때 {there}의 요일을 구하시오."),
    ),
    ("hard", "qa"): (
        ("{first} is a {start}. Which day of the week and what time is it in {there} when it is {last}, {time} in {here}? " + _BOTH_EN, "{first:은/는} {start}이다. {here:이/가} {last} {time}일 때 {there}의 요일과 시각을 구하시오. " + _BOTH_KO),
        ("Given that {first} falls on a {start}, find the weekday and the time in {there} for a broadcast from {here} on {last} at {time}. " + _BOTH_EN, "{first:이/가} {start}일 때, {here}에서 {last} {time}에 하는 방송을 {there}에서 듣는 요일과 시각을 구하시오. " + _BOTH_KO),
        ("A conference opens in {here} on {last} at {time} and is streamed to {there}. {first} is a {start}. On which weekday and at what time do viewers there see the opening? " + _BOTH_EN, "학술회의가 {here}에서 {last} {time}에 열려 {there}에 중계된다. {first:은/는} {start}이다. 중계를 보는 곳의 요일과 시각을 구하시오. " + _BOTH_KO),
    ),
    ("hard", "reasoning"): (
        ("A shop in {here} is closed on Sundays. {first} is a {start}. Somebody in {there} calls the shop when it is {last}, {time} in {here}. Which local weekday is it for the caller? Answer with the day of the week.", "{first:은/는} {start}이다. {here}의 가게가 {last} {time}에 전화를 받았다면, 전화를 건 {there}의 사람에게는 무슨 요일인지 구하시오."),
        ("A contract ends in {here} on {last} at {time}. A clerk in {there} must act at that moment. Knowing that {first} is a {start}, name the clerk's day of the week.", "계약이 {here} 시각으로 {last} {time}에 끝난다. {first:이/가} {start}일 때, 바로 그 순간 {there}에서 일을 처리하는 직원에게는 무슨 요일인지 구하시오."),
        ("{first} is a {start}. An observatory in {here} sees a comet on {last} at {time}. Which day of the week do the calendars in {there} show at that moment?", "{first:은/는} {start}이다. {here}의 천문대가 {last} {time}에 혜성을 보았다. 그 순간 {there}의 달력은 무슨 요일을 나타내는지 구하시오."),
    ),
    ("expert", "qa"): (
        ("When it is {last}, {time} in {here}, which day of the week and what time is it in {there}? Work the weekday out from the date. " + _BOTH_EN, "{here:이/가} {last} {time}일 때 {there}의 요일과 시각을 날짜로부터 계산하시오. " + _BOTH_KO),
        ("A satellite was switched on by {here} on {last} at {time} local time. Give the weekday and the time in {there}. " + _BOTH_EN, "{here}에서 현지 시각 {last} {time}에 위성을 켰다. 그때 {there}의 요일과 시각을 구하시오. " + _BOTH_KO),
        ("Find, without a calendar, the weekday and the time in {there} for the moment {last}, {time} in {here}. " + _BOTH_EN, "달력을 보지 않고, {here} 시각 {last} {time}인 순간 {there}의 요일과 시각을 구하시오. " + _BOTH_KO),
    ),
    ("expert", "reasoning"): (
        ("A treaty took effect in {here} on {last} at {time}. On which day of the week was that by the calendars in {there}?", "조약이 {here} 시각 {last} {time}에 발효되었다. {there}의 달력으로는 무슨 요일이었는지 구하시오."),
        ("A child is born in {here} on {last} at {time}. Grandparents in {there} note their own weekday at that moment. Which one is it?", "{here}에서 {last} {time}에 아기가 태어났다. {there}에 사는 조부모가 그 순간의 현지 요일을 적었다. 적은 요일을 구하시오."),
        ("The last bid of an auction comes in on {last} at {time} in {here}. Which weekday do bidders in {there} have then?", "경매의 마지막 응찰이 {here} 시각 {last} {time}에 들어왔다. 그때 {there}에 있는 응찰자에게는 무슨 요일인지 구하시오."),
    ),
}  # fmt: skip
_HOURS: tuple[Text, ...] = (
    ("It is {start} {time} in {here}. Which day of the week and what time is it in {there} {days} days and {hours} hours later? " + _BOTH_EN, "{here:은/는} 지금 {start} {time}이다. {days}일 {hours}시간 뒤 {there}의 요일과 시각을 구하시오. " + _BOTH_KO),
    ("A container leaves {here} on {start} at {time} and reaches {there} after {days} days and {hours} hours. Give the local weekday and time of arrival. " + _BOTH_EN, "화물이 {here}에서 {start} {time}에 떠나 {days}일 {hours}시간 만에 {there}에 닿는다. 도착하는 곳의 요일과 시각을 구하시오. " + _BOTH_KO),
    ("Somebody in {here} starts a long simulation on a {start} at {time}; it ends {days} days and {hours} hours later. What weekday and time is that in {there}? " + _BOTH_EN, "{here}에서 {start} {time}에 시작한 긴 모의실험이 {days}일 {hours}시간 뒤에 끝난다. 끝나는 때를 {there}의 요일과 시각으로 구하시오. " + _BOTH_KO),
)  # fmt: skip


def _draw(level: str, rng: Random) -> Point | None:
    here, there = rng.sample(range(len(PLACES)), 2)
    if abs(offset(here) - offset(there)) < 120:
        return None
    if level in ("hard", "expert"):
        year = rng.randrange(2015, 2040) if level == "hard" else rng.randrange(1950, 2060)
        return (here, there, rng.randrange(DAY), year, rng.randrange(1, 13), rng.randrange(1, 29), rng.randrange(40, 330))
    gap = rng.choice([days for days in range(3, 30) if days % 7])
    days = rng.randrange(8, 60) if level == "medium" else rng.randrange(8, 300)
    rest = (rng.randrange(7), days, gap, rng.randrange(4, 25))
    return (here, there, rng.randrange(DAY), *rest, *((rng.randrange(2, 24),) if level == "medium" else ()))


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level in ("hard", "expert"):
        return (" ".join(map(str, (point[5], point[3], point[2]))),)
    return (f"{point[2]} {point[4]}", f"{point[5]} {point[2]} {point[6]}")


def _moment(draw: Draw) -> tuple[list[str], int, list[int]]:
    """Steps to the day of the week in the first place, that day, and the minutes to be added up there."""
    _, _, minute, *rest = draw.params
    if draw.level in ("hard", "expert"):
        year, month, day, days = rest
        last = moved((year, month, day), days)
        if draw.level == "expert":
            return anchor_steps(draw, last), weekday(last), [minute]
        start = weekday((year, month, day))
        parts = " + ".join(map(str, month_parts((year, month, day), last)))
        between = draw.say(
            f"From {in_english((year, month, day))} by way of the first of each month to {in_english(last)}: {parts} = {days} days.",
            f"{in_korean((year, month, day))}부터 매달 1일을 거쳐 {in_korean(last)}까지: {parts} = {days}일.",
        )
        return [between, rest_step(draw, days, start)], weekday(last), [minute]
    start, days, gap, times, *hours = rest
    if draw.task_type == "qa":
        return [rest_step(draw, days, start)], start + days, [minute, *(60 * number for number in hours)]
    passed = gap * (times - 1)
    gaps = draw.say(
        f"From number 1 to number {times} there are {times - 1} gaps: {times - 1} × {gap} = {passed} days.",
        f"첫 번째부터 {times}번째까지 간격은 {times - 1}번이므로 {times - 1} × {gap} = {passed}일이 지납니다.",
    )
    return [gaps, rest_step(draw, passed, start)], start + passed, [minute]


def _fields(draw: Draw) -> dict[str, object]:
    """What the wordings have holes for."""
    here, there, minute, *rest = draw.params
    fields: dict[str, object] = {
        "here": zoned(draw, here),
        "there": zoned(draw, there),
        "there_name": draw.say(*PLACES[there][:2]),
        "time": clock(minute),
    }
    if draw.level in ("hard", "expert"):
        year, month, day, days = rest
        first = (year, month, day)
        last = moved(first, days)
        dates = {"first": draw.say(in_english(first), in_korean(first)), "last": draw.say(in_english(last), in_korean(last))}
        return fields | dates | {"start": weekday_name(draw, weekday(first))}
    start, days, gap, times, *hours = rest
    hour = hours[0] if hours else 0
    return fields | {"start": weekday_name(draw, start), "days": days, "gap": gap, "times": times, "hours": hour}


def pose(draw: Draw) -> Problem:
    """qa: weekday and time in the second place. reasoning: its weekday only, after repeated events or for a date."""
    here, there = draw.params[:2]
    steps, day, terms = _moment(draw)
    turned, change, local = turned_step(draw, [*terms, offset(there) - offset(here)])
    found = weekday_name(draw, day + change)
    steps += [
        gap_step(draw, here, there),
        turned,
        draw.say(
            f"In {PLACES[here][0]} it is {weekday_name(draw, day)}, so in {PLACES[there][0]} it is {found}, {clock(local)}.",
            f"{josa(PLACES[here][1], '은/는')} {weekday_name(draw, day)}이므로 {josa(PLACES[there][1], '은/는')} {found} {clock(local)}입니다.",
        ),
    ]
    bank = (
        _HOURS
        if (draw.level, draw.task_type) == ("medium", "qa")
        else BANK[draw.level.replace("medium", "easy"), draw.task_type]
    )
    final = f"{found} {clock(local)}" if draw.task_type == "qa" else found
    return Problem(draw.worded(bank, **_fields(draw)), tuple(steps), final, AnswerKey(type="text", value=final))


def recompute(draw: Draw) -> str:
    """By Python's own dates with fixed offsets."""
    here, there, minute, *rest = draw.params
    zones = [datetime.timezone(datetime.timedelta(minutes=offset(place))) for place in (here, there)]
    if draw.level in ("hard", "expert"):
        year, month, day, days = rest
        begin = datetime.datetime(year, month, day, minute // 60, minute % 60, tzinfo=zones[0]) + datetime.timedelta(days)
    else:
        start, days, gap, times, *hours = rest
        begin = datetime.datetime(2024, 1, 1 + start, minute // 60, minute % 60, tzinfo=zones[0])  # 1 January 2024: a Monday
        qa = draw.task_type == "qa"
        begin += datetime.timedelta(days if qa else gap * times - gap, hours=sum(hours) if qa else 0)
    end = begin.astimezone(zones[1])
    found = weekday_name(draw, end.weekday())
    return f"{found} {end:%H:%M}" if draw.task_type == "qa" else found


FAMILY = Family(
    id=ID,
    names={"en": "Weekdays in other time zones", "ko": "다른 시간대의 요일"},
    scope={
        "en": "Find day of the week and time in another time zone, so many days and hours on, for repeated events and for dates.",
        "ko": "며칠 몇 시간 뒤, 되풀이되는 일, 주어진 날짜에 대하여 다른 시간대의 요일과 시각을 구한다.",
    },
    method="Python's own dates with fixed offsets",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    concepts=(weekday_arithmetic.ID, time_zones.ID),
)
