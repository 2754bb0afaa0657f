"""Extracting fields: from messages and logs to JSON, with nothing invented, gaps as null, and corrections taken into account."""

from __future__ import annotations

import re
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.documents.days import MONTHS
from seedless.teacher.families.documents.records.extract_fields_wordings import (
    ASKED,
    CITIES,
    ITEMS,
    MESSAGES,
    PARTS,
    SOURCES,
)
from seedless.teacher.families.documents.records.themes import PEOPLE
from seedless.teacher.families.json_text import laid_out
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import json_value

ID = "teacher/documents/records/extract-fields"
LEVELS = {"easy": 200, "medium": 200, "hard": 200, "expert": 200}
FIELDS = {
    "easy": ("name", "item", "quantity", "city", "date"),
    "medium": ("name", "order", "item", "quantity", "city", "date"),
    "expert": ("name", "order", "item", "quantity", "city", "date", "phone"),
}
LEVELS_LOGGED = ("INFO", "WARN", "ERROR")
LOG_LINES = 5
_ORDERS = [number for number in range(1000, 10000) if number not in range(2020, 2030)]  # none looks like a year
WIDE = 7  # numbers a log line: minute, second, level, host, code, user or none, order of its fields

# (what is left out, name, item, quantity, city, month, day, and above easy order, quantity and city before the change); hard has
# (hour, level wanted, lines of seven numbers).


def _draw(level: str, rng: Random) -> Point | None:
    if level == "hard":
        return _draw_log(rng)
    fixed = (rng.randrange(4), rng.randrange(12), rng.randrange(len(ITEMS)), rng.randrange(3, 300), rng.randrange(len(CITIES)))
    point = (*fixed, rng.randrange(1, 13), rng.randrange(1, 29))
    if level == "easy":
        return point
    order, quantity, city = rng.choice(_ORDERS), rng.randrange(3, 300), rng.randrange(len(CITIES))
    return (*point, order, quantity, city) if quantity != point[3] and city != point[4] else None


def _draw_log(rng: Random) -> Point | None:
    times = sorted(rng.sample(range(3600), LOG_LINES))
    levels = [rng.randrange(3) for _ in times]
    wanted = rng.randrange(3)
    if not 2 <= levels.count(wanted) <= 3:
        return None
    lines = [
        (time // 60, time % 60, level, rng.randrange(1, 10), rng.randrange(100, 600), rng.randrange(16), rng.randrange(3))
        for time, level in zip(times, levels, strict=True)
    ]
    return (rng.randrange(24), wanted, *(number for line in lines for number in line))


def _shown(level: str, point: Point) -> tuple[str, ...]:
    """Numbers in digits; an English month is a word, and a date may be left out."""
    if level == "hard":
        return (" ".join(map(str, point[2:])),)
    return (f"{point[3]} {point[6]}" if level == "easy" else str(point[7]),)


def _date(draw: Draw, month: int, day: int) -> str:
    return draw.say(f"{day} {MONTHS[month - 1]} 2025", f"2025년 {month}월 {day}일")


def _order(draw: Draw) -> dict[str, object]:
    """What a message says, by field; the fields that it leaves out are null."""
    korean = draw.language != "en"
    gap, name, item, quantity, city, month, day, *_ = draw.params
    values: dict[str, object] = {
        "name": PEOPLE[korean][name],
        "order": draw.params[7] if len(draw.params) > 7 else None,
        "item": ITEMS[item][korean],
        "quantity": quantity,
        "city": CITIES[city][korean],
        "date": f"2025-{month:02}-{day:02}",
        "phone": None,
    }
    if draw.level == "medium":
        values[("name", "quantity", "city", "date")[gap]] = None
    if draw.level == "expert" and gap < 2:
        values[("name", "date")[gap]] = None
    return {field: values[field] for field in FIELDS[draw.level]}


def _message(draw: Draw) -> str:
    """The text from which the fields are taken."""
    korean = draw.language != "en"
    _, name, item, quantity, city, month, day, *before = draw.params
    values: dict[str, object] = {
        "name": PEOPLE[korean][name],
        "item": ITEMS[item][korean],
        "quantity": quantity,
        "city": CITIES[city][korean],
        "date": _date(draw, month, day),
    }
    if before:
        values |= {"order": before[0], "old": before[1], "old_city": CITIES[before[2]][korean]}
    if draw.level == "easy":
        return draw.worded(MESSAGES, **values)
    told = _order(draw)
    parts = draw.rng.choice(PARTS[draw.level])
    texts = []
    for field, present, absent in parts:
        text = absent if told.get(field, "") is None else present
        if text[korean]:
            texts.append(draw.worded((text,), **values))
    return " ".join(texts)


def _lines(draw: Draw) -> list[tuple[str, dict[str, object]]]:
    """Log lines, each with what it says."""
    hour, _, *numbers = draw.params
    day = 1 + numbers[0] % 28
    lines = []
    for at in range(0, len(numbers), WIDE):
        minute, second, level, host, code, user, turn = numbers[at : at + WIDE]
        time, named = f"{hour:02}:{minute:02}:{second:02}", f"u{user:02}" if user > 3 else None
        pairs = [f"host=web-{host}", f"code={code}", f"user={named or '-'}"]
        text = f"2025-06-{day:02} {time} {LEVELS_LOGGED[level]} {' '.join(pairs[turn:] + pairs[:turn])}"
        lines.append((text, {"time": time, "level": LEVELS_LOGGED[level], "host": f"web-{host}", "code": code, "user": named}))
    return lines


def pose(draw: Draw) -> Problem:
    """The fields of one message, or of the log lines of one level, as JSON."""
    if draw.level == "hard":
        lines = _lines(draw)
        wanted = LEVELS_LOGGED[draw.params[1]]
        source = "\n".join(text for text, _ in lines)
        value: object = [
            {name: held for name, held in told.items() if name != "level"} for _, told in lines if told["level"] == wanted
        ]
        question = draw.worded(ASKED["hard"], source=f"```\n{source}\n```", wanted=wanted)
    else:
        value = _order(draw)
        fields = ", ".join(f'"{field}"' for field in FIELDS[draw.level])
        source = draw.worded(SOURCES, message=_message(draw))
        question = draw.worded(ASKED[draw.level], source=source, fields=fields)
    return Problem(question, (), laid_out(value), AnswerKey(type="json", value=json_value(value)))


def recompute(draw: Draw) -> str:
    """By reading the message or the log itself, with patterns and lists of known words."""
    if draw.level == "hard":
        wanted, found = LEVELS_LOGGED[draw.params[1]], []
        for text, _ in _lines(draw):
            _, time, level, *pairs = text.split()
            said = dict(pair.split("=") for pair in pairs)
            if level == wanted:
                user = None if said["user"] == "-" else said["user"]
                found.append({"time": time, "host": said["host"], "code": int(said["code"]), "user": user})
        return json_value(found)
    return json_value({field: _found(field, _message(draw), draw) for field in FIELDS[draw.level]})


def _found(field: str, message: str, draw: Draw) -> object:
    """What a message says of a field, or None."""
    korean = draw.language != "en"
    if field in ("name", "item", "city"):
        known = {"name": PEOPLE[korean], "item": [i[korean] for i in ITEMS], "city": [c[korean] for c in CITIES]}[field]
        rejected = re.findall(r"(?:instead of|not) (\w+)|(\w+) 대신|(\w+?)[이가] 아니라", message)
        left = [word for word in known if word in message and not any(word in words for words in rejected)]
        return left[0] if left else None
    if field == "date":
        if korean:
            day = re.search(r"(\d+)년 (\d+)월 (\d+)일", message)
            return f"{day[1]}-{int(day[2]):02}-{int(day[3]):02}" if day else None
        day = re.search(r"(\d+) ([A-Z]\w+) (\d{4})", message)
        return f"{day[3]}-{1 + MONTHS.index(day[2]):02}-{int(day[1]):02}" if day else None
    if field == "order":
        return int(re.findall(r"(?<!\d)\d{4}(?![\d년])", message.replace(" 2025", ""))[0])
    if field == "quantity":
        amounts = [int(number) for number in re.findall(r"(?<!\d)\d{1,3}(?!\d)(?! [A-Z]|[년월일])", message)]
        return amounts[-1] if amounts else None
    return None


FAMILY = Family(
    id=ID,
    names={"en": "Extracting fields", "ko": "정보 추출"},
    scope={
        "en": "Take named fields out of messages and log lines into JSON, with null for what is not said and corrections taken into account.",
        "ko": "메시지와 기록에서 정해진 항목을 JSON으로 뽑되, 말하지 않은 것은 null로 두고 정정된 내용을 반영한다.",
    },
    method="patterns and lists of known words over the text",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("generation",),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("information extraction", "parsing logs"), "ko": ("정보 추출", "로그 분석")},
)
