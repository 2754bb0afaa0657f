"""Calendar problems read from the question's own words: Zeller's congruence, walking through days, universal time."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

_MONTHS = "January February March April May June July August September October November December"
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
MONTHS, DAYS = _MONTHS.split(), _DAYS.split()
NTH = ("first", "second", "third", "fourth")


def dates_in(question: str) -> list[date]:
    found = re.findall(rf"(\d+) ({'|'.join(MONTHS)}) (\d{{4}})", question)
    return [date(int(year), 1 + MONTHS.index(month), int(day)) for day, month, year in found]


def zeller(day: date) -> str:
    """Zeller's congruence, Acta Mathematica 9 (1887)."""
    month, year = (day.month, day.year) if day.month > 2 else (day.month + 12, day.year - 1)
    h = (day.day + 13 * (month + 1) // 5 + year % 100 + year % 100 // 4 + year // 100 // 4 - 2 * (year // 100)) % 7
    return DAYS[(h + 5) % 7]


def weekday_arithmetic(question: str) -> str:
    days = dates_in(question)
    named = re.findall("|".join(DAYS), question)
    if not days and (yearless := re.search(rf"(\d+) ({'|'.join(MONTHS)})", question)):
        year = int(re.search(r"\b\d{4}\b", question)[0])
        days = [date(year, 1 + MONTHS.index(yearless[2]), int(yearless[1]))]
    if re.search("next fall|next year|later year", question):
        later = days[0].year + 1
        while zeller(days[0].replace(year=later)) != named[0]:
            later += 1
        return str(later)
    if not days:
        numbers = [int(number) for number in re.findall(r"\d+", question)]
        if len(numbers) == 1:
            passed = numbers[0]
        else:
            gap = int(re.search(r"every (\d+) days|(\d+) days apart", question)[0].removeprefix("every ").split()[0])
            passed = gap * (numbers[-1] - 1)
        return DAYS[(DAYS.index(named[0]) + passed) % 7]
    if which := re.search(rf"({'|'.join(NTH)}) ({'|'.join(DAYS)})", question):
        inside = [days[0].replace(day=1) + timedelta(n) for n in range(31)]
        fitting = [day for day in inside if day.month == days[0].month and zeller(day) == which[2]]
        return str(fitting[NTH.index(which[1])].day)
    if len(days) == 2 and re.search("both|included|including", question):
        span = (days[1] - days[0]).days + 1
        return str(sum(zeller(days[0] + timedelta(n)) == named[0] for n in range(span)))
    return zeller(days[-1])


def span_in(question: str) -> timedelta:
    """A length of time such as 5 h 20 min."""
    hours, minutes = re.search(r"(\d+) h(?: (\d+) min)?", question).groups()
    return timedelta(hours=int(hours), minutes=int(minutes or 0))


def moments_in(question: str) -> list[datetime]:
    found = re.findall(rf"(\d+ (?:{'|'.join(MONTHS)}) \d{{4}}), (\d\d:\d\d)", question)
    return [datetime.strptime(f"{day} {time}", "%d %B %Y %H:%M") for day, time in found]


def durations(question: str) -> str:
    moments = moments_in(question)
    if len(moments) == 2:
        minutes = (moments[1] - moments[0]) // timedelta(minutes=1)
        return f"[{minutes // 60}; {minutes % 60}]"
    if moments and (cycles := re.search(r"(\d+) (?:cycles|watches|parts)", question)):
        return f"{moments[0] + int(cycles[1]) * span_in(question):%Y-%m-%d %H:%M}"
    if moments:
        back = re.search("shift|freight|experiment", question)
        return f"{moments[0] - span_in(question) if back else moments[0] + span_in(question):%Y-%m-%d %H:%M}"
    days = dates_in(question)
    if len(days) == 2:
        return str((days[1] - days[0]).days)
    if days:
        length = re.search(r"(?:for|on) (\d+) days", question)[1]
        return (days[0] + timedelta(int(length) - 1)).isoformat()
    times = [datetime.strptime(time, "%H:%M") for time in re.findall(r"\d\d:\d\d", question)]
    pause = timedelta(minutes=int(re.search(r"(\d+) minutes", question)[1]))
    if len(times) == 2:
        return str((times[1] - times[0] - pause) // timedelta(minutes=1))
    return f"{times[0] - pause - span_in(question):%H:%M}"


ZONED = r"((?:[A-Z]\w+ )+)\(UTC([+-])(\d+)(?::(\d\d))?\)"


def zones_in(question: str) -> list[tuple[str, int]]:
    """Places with their minutes ahead of universal time, in the order of the text."""
    found = re.findall(ZONED, question)
    return [(name, (1 if sign == "+" else -1) * (60 * int(hours) + int(rest or 0))) for name, sign, hours, rest in found]


def lengths_in(question: str) -> list[int]:
    return [60 * int(hours) + int(rest or 0) for hours, rest in re.findall(r"(\d+) h(?: (\d+) min)?", question)]


def office_hours(question: str) -> str:
    spans = []
    for name, sign, hours, rest, start, end in re.findall(ZONED + r" (\d\d:\d\d)–(\d\d:\d\d)", question):
        ahead = (1 if sign == "+" else -1) * (60 * int(hours) + int(rest or 0))
        first, last = (60 * int(time[:2]) + int(time[3:]) - ahead for time in (start, end))
        spans.append((name.strip(), set(range(first, last)), ahead))
    common = set.intersection(*(minutes for _, minutes, _ in spans))
    if "How many minutes a day" in question or "For how many minutes" in question or "in minutes, is" in question:
        return str(len(common))
    length = int(re.search(r"(\d+) minutes", question)[1])
    if "latest" in question:
        starts = [minute for minute in common if common >= set(range(minute, minute + length))]
        local = max(starts) + spans[0][2]
        return f"{local // 60:02}:{local % 60:02}"
    time = re.search(r"at (\d\d:\d\d) in|proposes (\d\d:\d\d)", question)
    begin = next(group for group in time.groups() if group)
    at = 60 * int(begin[:2]) + int(begin[3:]) - spans[0][2]
    shut = [name for name, minutes, _ in spans if not minutes >= set(range(at, at + length))]
    return shut[0] if shut else "none"


def time_zones(question: str) -> str:
    if "–" in question:
        return office_hours(question)
    zones, lengths, moments = zones_in(question), lengths_in(question), moments_in(question)
    if "offset of" in question or "ime zone" in question:
        ahead = zones[0][1]
        first, second = moments if "traveller" not in question else reversed(moments)
        minutes = ahead + (second - first) // timedelta(minutes=1)
        hours, rest = divmod(abs(minutes), 60)
        return f"UTC{'-' if minutes < 0 else '+'}{hours}{f':{rest:02}' if rest else ''}"
    gap = zones[1][1] - zones[0][1]
    if len(moments) == 2:
        return str((moments[1] - moments[0]) // timedelta(minutes=1) - gap - lengths[0])
    if moments:
        return f"{moments[0] + timedelta(minutes=sum(lengths) + gap):%Y-%m-%d %H:%M}"
    time = re.search(r"\d\d:\d\d", re.sub(r"\(UTC.*?\)", "", question))[0]
    there = datetime(2024, 5, 5, int(time[:2]), int(time[3:])) + timedelta(minutes=sum(lengths) + gap)
    if "HH:MM" in question:
        return f"{there:%H:%M}"
    return {4: "previous day", 5: "same day", 6: "next day"}[there.day]


def weekdays_abroad(question: str) -> str:
    zones, days = zones_in(question), dates_in(question)
    plain = re.sub(r"\(UTC.*?\)|“.*?”", "", question)
    time = re.search(r"\d\d:\d\d", plain)[0]
    ahead = dict(zones)
    later = re.search(f"(?:when it is .*? in|for a broadcast from|for the moment .*? in) {ZONED}", question)
    here = later[1] if later else zones[0][0]
    (there,) = [name for name, _ in zones if name != here]
    named = re.findall("|".join(DAYS), plain)
    if days:
        local = max(days) if "clerk" not in question else days[0]
        moment = datetime(local.year, local.month, local.day, int(time[:2]), int(time[3:]))
    else:
        numbers = [int(number) for number in re.findall(r"\d+", plain.replace(time, ""))]
        passed = timedelta(0)
        if gap := re.search(r"[Ee]very (\d+) days", plain):
            times = int(
                re.search(
                    r"(?:call number|number|signal) (\d+)(?=\D*$|\?)", plain.replace("number 1 on", "").replace("signal 1 ", "")
                )[1]
            )
            passed = timedelta(int(gap[1]) * (times - 1))
        elif hours := re.search(r"(\d+) hours later|and (\d+) hours", plain.replace("24 hours later", "")):
            passed = timedelta(numbers[0], hours=int(hours[1] or hours[2]))
        else:
            passed = timedelta(numbers[0])
        moment = datetime(2024, 1, 1 + DAYS.index(named[0]), int(time[:2]), int(time[3:])) + passed
    moment += timedelta(minutes=ahead[there] - ahead[here])
    return f"{zeller(moment.date())} {moment:%H:%M}" if "as in" in question else zeller(moment.date())


ORACLES = {
    "teacher/documents/calendar/with/weekdays-abroad": weekdays_abroad,
    "teacher/documents/calendar/time-zones": time_zones,
    "teacher/documents/calendar/durations": durations,
    "teacher/documents/calendar/weekday-arithmetic": weekday_arithmetic,
}
