"""Time zones with stated offsets: clocks in two places, flights over the date line, unknown offsets, meetings of three offices."""

from __future__ import annotations

import datetime
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.documents.calendar.durations import DAY, clock, in_hours
from seedless.teacher.families.documents.calendar.places import PLACES, flight_time, offset, zone
from seedless.teacher.families.documents.calendar.time_zones_wordings import BANK, DAYS, NO_OFFICE
from seedless.teacher.families.documents.days import Date, in_english, in_korean, iso, moved
from seedless.teacher.family import Draw, Family, Problem
from seedless.text.particles import josa

ID = "teacher/documents/calendar/time-zones"
LEVELS = {"easy": 240, "medium": 240, "hard": 240, "expert": 240}
TRIES = 40
OFFICES = 3
LONGEST = 1020  # minutes that a plane stays in the air
WEST, EAST = 4, 17  # places before and from which the date line is crossed
_NEAR = [place for place in range(len(PLACES)) if -300 <= offset(place) <= 345]

# (place, place, year, month, day, minute of the day, minutes of a flight, of a stop, of a second flight); nothing flies at easy.
# expert: (three places, opening and closing of each in minutes of its day, minutes of a meeting, start in the first place).


def _draw(level: str, rng: Random) -> Point | None:
    if level == "expert":
        return _draw_offices(rng)
    wanted = rng.randrange(-1, 2)  # days by which the date changes, drawn first so that labels are balanced
    for _ in range(TRIES):
        here, there = _pair(level, wanted, rng)
        flight = stop = second = 0
        if level != "easy":
            flight = flight_time(here, there) + rng.randrange(-15, 40)
        if level == "hard":
            whole, stop = flight + 60, rng.randrange(60, 240)
            second = whole * rng.randrange(30, 71) // 100
            flight = whole - second
        shift = flight + stop + second + offset(there) - offset(here)
        least, most = max(0, wanted * DAY - shift), min(DAY, (wanted + 1) * DAY - shift)
        if least < most and offset(here) != offset(there) and flight < LONGEST:
            date = (rng.randrange(2020, 2040), rng.randrange(1, 13), rng.randrange(1, 29))
            return (here, there, *date, rng.randrange(least, most), flight, stop, second)
    return None


def _pair(level: str, wanted: int, rng: Random) -> tuple[int, int]:
    """Two places; only flights eastwards over the date line arrive on the day before."""
    if level != "easy" and wanted < 0:
        return rng.randrange(EAST, len(PLACES)), rng.randrange(WEST)
    here, there = rng.sample(range(len(PLACES)), 2)
    return here, there


def _draw_offices(rng: Random) -> Point | None:
    places = rng.sample(_NEAR, OFFICES)
    hours = [(rng.randrange(7 * 60, 10 * 60, 15), rng.randrange(16 * 60, 20 * 60, 15)) for _ in places]
    spans = [(start - offset(place), end - offset(place)) for place, (start, end) in zip(places, hours, strict=True)]
    least, most = max(start for start, _ in spans), min(end for _, end in spans)
    length = rng.randrange(30, 100, 5)
    closed = rng.randrange(OFFICES + 1)
    if len({offset(place) for place in places}) < OFFICES or most - least < length + 30:
        return None
    for _ in range(TRIES):
        start = rng.randrange(max(0, least - 200), min(DAY, most + 200), 5)
        shut = [place for place, (first, last) in enumerate(spans) if not first <= start <= last - length]
        local = start + offset(places[0])
        if shut == ([closed] if closed < OFFICES else []) and 0 <= local < DAY:
            return (*places, *(minute for pair in hours for minute in pair), length, local)
    return None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "expert":
        return (" ".join(map(str, point[3:])),)
    return (" ".join(map(str, point[:2])) + f" {point[5]}", f"{point[4]} {point[2]} {point[5]}")


def _place(draw: Draw, place: int) -> str:
    return draw.say(PLACES[place][0], PLACES[place][1])


def zoned(draw: Draw, place: int) -> str:
    """ "Seoul (UTC+9)" """
    return f"{_place(draw, place)}{draw.say(' ', '')}({zone(place)})"


def _told(draw: Draw, date: Date, minutes: int) -> str:
    return draw.say(f"{in_english(date)}, {clock(minutes)}", f"{in_korean(date)} {clock(minutes)}")


def _signed(minutes: int) -> str:
    """A difference as it is added: "+ 90", "- 330"."""
    return f"{'-' if minutes < 0 else '+'} {abs(minutes)}"


def gap_step(draw: Draw, here: int, there: int) -> str:
    """How far the clocks of two places are apart."""
    gap = offset(there) - offset(here)
    ahead = draw.say("ahead of" if gap > 0 else "behind", "빠릅니다" if gap > 0 else "느립니다")
    size = in_hours(draw, abs(gap)) + (draw.say(f" ({abs(gap)} minutes)", f"({abs(gap)}분)") if abs(gap) >= 60 else "")
    return draw.say(
        f"{zoned(draw, there)} is {size} {ahead} {zoned(draw, here)}.",
        f"{josa(zoned(draw, there), '은/는')} {zoned(draw, here)}보다 {size} {ahead}.",
    )


def turned_step(draw: Draw, terms: list[int]) -> tuple[str, int, int]:
    """A sum of minutes brought back into one day: the step, the days by which the date changes, the minute of the day."""
    total = sum(terms)
    days, minute = divmod(total, DAY)
    added = str(terms[0]) + "".join(f" {_signed(term)}" for term in terms[1:])
    turn = f"; {total} {_signed(-days * DAY)} = {minute}" if days else ""
    change = {
        -1: draw.say("on the day before", "전날"),
        0: draw.say("on the same day", "같은 날"),
        1: draw.say("on the next day", "다음 날"),
        2: draw.say("two days later", "이틀 뒤"),
    }
    return (
        draw.say(
            f"In minutes of the day: {added} = {total}{turn}, that is {clock(minute)} {change[days]}.",
            f"하루의 분으로 나타내면 {added} = {total}{turn}이므로 {change[days]} {clock(minute)}입니다.",
        ),
        days,
        minute,
    )


def _travel(draw: Draw) -> tuple[list[str], Date, int, int]:
    """From a moment in the first place to one in the second: steps, date, minute, and the days by which the date changes."""
    here, there, year, month, day, minute, flight, stop, second = draw.params
    steps = [gap_step(draw, here, there)]
    under_way = [part for part in (flight, stop, second) if part]
    if under_way:
        parts = " + ".join(map(str, under_way))
        steps.append(
            draw.say(
                f"The journey takes {parts}{f' = {sum(under_way)}' if len(under_way) > 1 else ''} minutes.",
                f"이동에는 {parts}{f' = {sum(under_way)}' if len(under_way) > 1 else ''}분이 걸립니다.",
            )
        )
    terms = [minute, *([sum(under_way)] if under_way else []), offset(there) - offset(here)]
    step, days, local = turned_step(draw, terms)
    return [*steps, step], moved((year, month, day), days), local, days


def _labelled(draw: Draw, steps: list[str], days: int) -> tuple[list[str], str, AnswerKey]:
    label = DAYS[days][draw.language != "en"]
    return steps, label, AnswerKey(type="choice", value=label)


def _easy(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    here, there, *_, minute, _, _, _ = draw.params
    steps, _, local, days = _travel(draw)
    if draw.task_type == "classification":
        return _labelled(draw, steps, days)
    if draw.task_type == "qa":
        return steps, clock(local), AnswerKey(type="text", value=clock(local))
    gap = offset(there) - offset(here)
    turn = f" + {DAY}" if days else ""
    between = f"{local}{turn} - {minute} = {gap}" if gap > 0 else f"{minute}{turn} - {local} = {-gap}"
    steps = [
        draw.say(
            f"In minutes of the day the clocks show {minute} and {local}"
            + (
                f", and the second date is {'a day later' if days > 0 else 'a day earlier'}." if days else ", on the same date."
            ),
            f"하루의 분으로 나타내면 두 시계는 {josa(minute, '과/와')} {local}입니다."
            + (f" 둘째 날짜는 하루 {'뒤' if days > 0 else '전'}입니다." if days else " 날짜는 같습니다."),
        ),
        draw.say(
            f"The second clock is {'ahead' if gap > 0 else 'behind'} by {between} minutes.",
            f"둘째 시계는 {between}분 {'빠릅니다' if gap > 0 else '느립니다'}.",
        ),
        draw.say(
            f"The first place has an offset of {offset(here)} minutes, so the second has {offset(here)} {_signed(gap)} = {offset(there)} minutes: {zone(there)}.",
            f"첫째 곳과 협정 세계시의 차는 {offset(here)}분이므로 둘째 곳은 {offset(here)} {_signed(gap)} = {offset(there)}분, 곧 {zone(there)}입니다.",
        ),
    ]
    return steps, zone(there), AnswerKey(type="text", value=zone(there))


def _flown(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    """medium and hard: moments with their dates, and the time that a flight takes."""
    here, there, year, month, day, minute, flight, stop, second = draw.params
    if draw.level == "medium" and draw.task_type == "qa":
        step, days, local = turned_step(draw, [minute, offset(there) - offset(here)])
        final = f"{iso(moved((year, month, day), days))} {clock(local)}"
        return [gap_step(draw, here, there), step], final, AnswerKey(type="text", value=final)
    steps, date, local, days = _travel(draw)
    if draw.task_type == "classification":
        return _labelled(draw, steps, days)
    if draw.level == "hard" and draw.task_type == "reasoning":
        whole = flight + stop + second
        gap = offset(there) - offset(here)
        between = days * DAY + local - minute
        steps = [
            gap_step(draw, here, there),
            draw.say(
                f"On the local clocks {f'{days * DAY} + ' if days else ''}{local} - {minute} = {between} minutes pass.",
                f"두 곳의 시계로는 {f'{days * DAY} + ' if days else ''}{local} - {minute} = {between}분이 지납니다.",
            ),
            draw.say(
                f"Without the difference of the zones: {between} {_signed(-gap)} = {whole} minutes, and without the stop {whole} - {stop} = {whole - stop}.",
                f"시차를 없애면 {between} {_signed(-gap)} = {whole}분이고, 경유한 시간을 빼면 {whole} - {stop} = {whole - stop}분입니다.",
            ),
        ]
        return steps, str(whole - stop), AnswerKey(type="integer", value=str(whole - stop))
    final = f"{iso(date)} {clock(local)}"
    return steps, final, AnswerKey(type="text", value=final)


def _spans(draw: Draw) -> list[tuple[int, int, int]]:
    """Place, opening and closing of each office in minutes of universal time."""
    places, hours = draw.params[:OFFICES], draw.params[OFFICES : 3 * OFFICES]
    return [(place, hours[2 * at] - offset(place), hours[2 * at + 1] - offset(place)) for at, place in enumerate(places)]


def _offices(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    spans, (length, local) = _spans(draw), draw.params[3 * OFFICES :]
    hours = draw.params[OFFICES : 3 * OFFICES]
    steps = [
        draw.say(
            f"{zoned(draw, place)}: {clock(hours[2 * at])} to {clock(hours[2 * at + 1])} local time is {start} to {end} in minutes of universal time.",
            f"{zoned(draw, place)}: 현지 시각 {clock(hours[2 * at])}~{josa(clock(hours[2 * at + 1]), '은/는')} 협정 세계시의 분으로 {start}~{end}입니다.",
        )
        for at, (place, start, end) in enumerate(spans)
    ]
    least, most = max(start for _, start, _ in spans), min(end for _, _, end in spans)
    if draw.task_type == "classification":
        start = local - offset(spans[0][0])
        steps.append(
            draw.say(
                f"The meeting runs from {start} to {start} + {length} = {start + length} in minutes of universal time.",
                f"회의는 협정 세계시의 분으로 {start}부터 {start} + {length} = {start + length}까지입니다.",
            )
        )
        shut = [_place(draw, place) for place, first, last in spans if not first <= start <= last - length]
        label = shut[0] if shut else draw.say(*NO_OFFICE)
        steps.append(
            draw.say(
                f"That does not fit into the hours of {label}." if shut else "That fits into the hours of all three.",
                f"{label}의 근무 시간에 맞지 않습니다." if shut else "세 곳의 근무 시간에 모두 맞습니다.",
            )
        )
        return steps, label, AnswerKey(type="choice", value=label)
    steps.append(
        draw.say(
            f"All are open from {least}, the latest opening, to {most}, the earliest closing: {most} - {least} = {most - least} minutes.",
            f"가장 늦게 여는 {least}부터 가장 일찍 닫는 {most}까지 모두 근무하므로 {most} - {least} = {most - least}분입니다.",
        )
    )
    if draw.task_type == "qa":
        return steps, str(most - least), AnswerKey(type="integer", value=str(most - least))
    begin = most - length
    there = begin + offset(spans[0][0])
    final = clock(there)
    steps.append(
        draw.say(
            f"To end by {most} the meeting starts at {most} - {length} = {begin}; in {_place(draw, spans[0][0])} that is {begin} "
            f"{_signed(offset(spans[0][0]))} = {there} minutes after midnight, {final}.",
            f"{most}까지 끝내려면 {most} - {length} = {begin}에 시작합니다. {_place(draw, spans[0][0])} 시각으로는 {begin} "
            f"{_signed(offset(spans[0][0]))} = {there}분, 곧 {final}입니다.",
        )
    )
    return steps, final, AnswerKey(type="text", value=final)


_WORKED = {"easy": _easy, "medium": _flown, "hard": _flown, "expert": _offices}


def _fields(draw: Draw) -> dict[str, object]:
    """What the wordings have holes for."""
    if draw.level == "expert":
        hours = draw.params[OFFICES : 3 * OFFICES]
        offices = [
            f"{zoned(draw, place)} {clock(hours[2 * at])}–{clock(hours[2 * at + 1])}"
            for at, place in enumerate(draw.params[:OFFICES])
        ]
        length, local = draw.params[3 * OFFICES :]
        names = [_place(draw, place) for place in draw.params[:OFFICES]]
        labels = draw.say(", ".join([*names, NO_OFFICE[0]]), ", ".join([*names, NO_OFFICE[1]]))
        return {"offices": ", ".join(offices), "length": length, "local": clock(local), "first": names[0], "labels": labels}
    here, there, year, month, day, minute, flight, stop, second = draw.params
    shift = minute + flight + stop + second + offset(there) - offset(here)
    arrival = _told(draw, moved((year, month, day), shift // DAY), shift % DAY)
    return {
        "here": zoned(draw, here),
        "there": zoned(draw, there),
        "there_name": _place(draw, there),
        "start": _told(draw, (year, month, day), minute),
        "end": arrival,
        "time": clock(minute),
        "flight": in_hours(draw, flight),
        "stop": in_hours(draw, stop),
        "second": in_hours(draw, second),
    }


def pose(draw: Draw) -> Problem:
    """qa: clocks, dates, arrivals, common hours. reasoning: offsets, arrivals, time in the air, the latest start of a meeting.
    classification: on which day it is there, or whose office is closed."""
    question = draw.worded(BANK[draw.level, draw.task_type], **_fields(draw))
    steps, final, key = _WORKED[draw.level](draw)
    return Problem(question, tuple(steps), final, key)


def recompute(draw: Draw) -> str:
    """By Python's own times with fixed offsets; office hours minute by minute."""
    if draw.level == "expert":
        return _by_minutes(draw)
    here, there, year, month, day, minute, flight, stop, second = draw.params
    zones = [datetime.timezone(datetime.timedelta(minutes=offset(place))) for place in (here, there)]
    begin = datetime.datetime(year, month, day, minute // 60, minute % 60, tzinfo=zones[0])
    whole = 0 if (draw.level, draw.task_type) == ("medium", "qa") else flight + stop + second
    end = (begin + datetime.timedelta(minutes=whole)).astimezone(zones[1])
    if draw.task_type == "classification":
        return DAYS[(end.date() - begin.date()).days][draw.language != "en"]
    if draw.level == "easy":
        if draw.task_type == "qa":
            return f"{end:%H:%M}"
        hours, rest = divmod(abs(round((end.utcoffset() or datetime.timedelta()).total_seconds() / 60)), 60)
        return f"UTC{'-' if offset(there) < 0 else '+'}{hours}{f':{rest:02}' if rest else ''}"
    if draw.level == "hard" and draw.task_type == "reasoning":
        return str(round((end - begin).total_seconds() / 60) - stop)
    return f"{end:%Y-%m-%d %H:%M}"


def _by_minutes(draw: Draw) -> str:
    spans, (length, local) = _spans(draw), draw.params[3 * OFFICES :]
    common = set.intersection(*(set(range(first, last)) for _, first, last in spans))
    if draw.task_type == "qa":
        return str(len(common))
    if draw.task_type == "reasoning":
        return clock(max(minute for minute in common if minute + length - 1 in common) + offset(spans[0][0]))
    meeting = range(local - offset(spans[0][0]), local - offset(spans[0][0]) + length)
    shut = [place for place, first, last in spans if any(not first <= minute < last for minute in meeting)]
    return _place(draw, shut[0]) if shut else draw.say(*NO_OFFICE)


FAMILY = Family(
    id=ID,
    names={"en": "Time zones", "ko": "시차"},
    scope={
        "en": "Convert times between places with stated offsets from UTC, over the date line, for flights and for meetings of offices.",
        "ko": "협정 세계시와의 차가 주어진 곳들의 시각을 바꾸고, 날짜 변경, 비행시간, 여러 사무실의 회의 시각을 구한다.",
    },
    method="Python's own times with fixed offsets, office hours minute by minute",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning", "classification"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("UTC", "world clock", "flight times"), "ko": ("세계 시각", "협정 세계시", "비행시간")},
)
