"""Rewriting lists into one format: dates, times of day, telephone numbers, and weights in one unit, sorted and without repeats."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.documents.days import MONTHS
from seedless.teacher.families.documents.records.rewrite_format_wordings import ASKED
from seedless.teacher.families.json_text import laid_out
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import json_value

ID = "teacher/documents/records/rewrite-format"
LEVELS = {"easy": 200, "medium": 200, "hard": 200, "expert": 200}
ENTRIES = 5

# Entry by entry: easy (way of writing, year, month, day), medium (way, hour, minute), hard (way, area, number), expert
# (way, grams).

_AREAS = (("113", "2"), ("121", "51"), ("131", "31"), ("141", "53"), ("161", "32"))  # of the United Kingdom, of Korea
_NOBODY = ("496", "000")  # exchanges without subscribers: Ofcom's numbers for drama use, and one that Korea does not assign
_WIDTHS = {"easy": 4, "medium": 3, "hard": 3, "expert": 2}


def _draw(level: str, rng: Random) -> Point:
    entries: list[tuple[int, ...]] = []
    for _ in range(ENTRIES):
        way = rng.randrange(4)
        if level == "easy":
            entries.append((way, rng.randrange(1990, 2030), rng.randrange(1, 13), rng.randrange(1, 29)))
        elif level == "medium":
            entries.append((way, rng.randrange(24), rng.randrange(60)))
        elif level == "hard":
            entries.append((way, rng.randrange(len(_AREAS)), rng.randrange(1000)))
        else:
            entries.append((way, rng.randrange(1, 40) * 100 + (rng.randrange(1, 10) * 10 if way != 1 else 0)))
    if level == "expert":
        entries.append((rng.choice([way for way in range(4) if way not in (1, entries[0][0])]), entries[0][1]))
        rng.shuffle(entries)
    return tuple(number for entry in entries for number in entry)


def _shown(level: str, point: Point) -> tuple[str]:
    width = _WIDTHS[level]
    return (" ".join(str(number) for place, number in enumerate(point) if place % width),)


def _entries(draw: Draw) -> list[tuple[int, ...]]:
    width = _WIDTHS[draw.level]
    return [draw.params[at : at + width] for at in range(0, len(draw.params), width)]


def _date(draw: Draw, way: int, year: int, month: int, day: int) -> str:
    name = MONTHS[month - 1]
    english = (f"{day} {name} {year}", f"{name} {day}, {year}", f"{year}/{month:02}/{day:02}", f"{day} {name[:3]} {year}")
    korean = (
        f"{year}년 {month}월 {day}일",
        f"{year}. {month}. {day}.",
        f"{year}/{month:02}/{day:02}",
        f"{year}년 {month:02}월 {day:02}일",
    )
    return draw.say(english[way], korean[way])


def _time(draw: Draw, way: int, hour: int, minute: int) -> str:
    half, twelve = hour >= 12, (hour - 1) % 12 + 1
    english = (
        f"{twelve}:{minute:02} {'pm' if half else 'am'}",
        f"{hour}:{minute:02}",
        f"{twelve}.{minute:02} {'p.m.' if half else 'a.m.'}",
        f"{hour:02}{minute:02} hours",
    )
    korean = (
        f"{'오후' if half else '오전'} {twelve}시 {minute}분",
        f"{hour}:{minute:02}",
        f"{'오후' if half else '오전'} {twelve}:{minute:02}",
        f"{hour}시 {minute:02}분",
    )
    return draw.say(english[way], korean[way])


def _phone(draw: Draw, way: int, area: int, number: int) -> str:
    (code, code_ko), last = _AREAS[area], f"{number:04}"
    free, free_ko = _NOBODY
    english = (f"+44 {code} {free} {last}", f"0{code} {free} {last}", f"(0{code}) {free}-{last}", f"0044 {code} {free}{last}")
    korean = (
        f"+82 {code_ko} {free_ko} {last}",
        f"0{code_ko}-{free_ko}-{last}",
        f"(0{code_ko}) {free_ko}-{last}",
        f"0{code_ko}.{free_ko}.{last}",
    )
    return draw.say(english[way], korean[way])


def _weight(draw: Draw, way: int, grams: int) -> str:
    whole, rest = divmod(grams, 1000)
    two = f"{whole} kg {rest} g" if whole and rest else f"{whole} kg" if whole else f"{rest} g"
    tons = f"{grams // 1000}.{grams % 1000:03}".rstrip("0").rstrip(".")
    return (f"{grams} g", f"{tons} kg", two, draw.say(f"{grams} grams", f"{grams}그램"))[way]


_WRITERS: dict[str, Callable[..., str]] = {"easy": _date, "medium": _time, "hard": _phone, "expert": _weight}


def _written(draw: Draw) -> list[str]:
    """The entries as the question shows them."""
    return [_WRITERS[draw.level](draw, *entry) for entry in _entries(draw)]


def _wanted(draw: Draw) -> list[str] | list[int]:
    """The entries in the one format."""
    entries = _entries(draw)
    if draw.level == "easy":
        return [f"{year}-{month:02}-{day:02}" for _, year, month, day in entries]
    if draw.level == "medium":
        return [f"{hour:02}:{minute:02}" for _, hour, minute in entries]
    if draw.level == "hard":
        korean = draw.language != "en"
        return [f"+{82 if korean else 44}-{_AREAS[area][korean]}-{_NOBODY[korean]}-{number:04}" for _, area, number in entries]
    return sorted({grams for _, grams in entries})


def pose(draw: Draw) -> Problem:
    """A list in mixed forms, to be written in one form as a JSON array."""
    lines = "\n".join(_written(draw))
    question = draw.worded(ASKED[draw.level], lines=f"```\n{lines}\n```")
    value = _wanted(draw)
    return Problem(question, (), laid_out(value), AnswerKey(type="json", value=json_value(value)))


def recompute(draw: Draw) -> str:
    """By patterns over the lines as they are shown."""
    read = {"easy": _read_date, "medium": _read_time, "hard": _read_phone, "expert": _read_weight}[draw.level]
    found = [read(line) for line in _written(draw)]
    return json_value(sorted(set(found)) if draw.level == "expert" else found)


def _read_date(line: str) -> str | int:
    if line[:4].isdigit():
        year, month, day = map(int, re.findall(r"\d+", line))
    else:
        day, year = map(int, re.findall(r"\d+", line))
        short = re.findall("[A-Z][a-z]{2}", line)[0]
        month = 1 + next(place for place, name in enumerate(MONTHS) if name.startswith(short))
    return f"{year}-{month:02}-{day:02}"


def _read_time(line: str) -> str | int:
    digits = re.findall(r"\d+", line)
    hour, minute = (int(digits[0]), int(digits[1])) if len(digits) > 1 else (int(digits[0][:2]), int(digits[0][2:]))
    if re.search("오전|a\\.?m", line):
        hour %= 12
    elif re.search("오후|p\\.?m", line):
        hour = hour % 12 + 12
    return f"{hour:02}:{minute:02}"


def _read_phone(line: str) -> str | int:
    digits = re.sub(r"\D", "", line)
    head = re.sub(r"^(?:0044|44|82|0)", "", digits[:-7])
    return f"+{'82' if head in [korean for _, korean in _AREAS] else '44'}-{head}-{digits[-7:-4]}-{digits[-4:]}"


def _read_weight(line: str) -> str | int:
    kilograms = re.search(r"([\d.]+) kg", line)
    grams = re.search(r"(\d+) ?(?:g\b|grams|그램)", line)
    thousandths = 0
    if kilograms:
        whole, _, part = kilograms[1].partition(".")
        thousandths = int(whole) * 1000 + int(f"{part:0<3}"[:3])
    return thousandths + (int(grams[1]) if grams else 0)


FAMILY = Family(
    id=ID,
    names={"en": "One format for all", "ko": "형식의 통일"},
    scope={
        "en": "Rewrite mixed dates, times, telephone numbers and weights in one stated format.",
        "ko": "여러 꼴로 적힌 날짜, 시각, 전화번호, 무게를 정해진 한 형식으로 고쳐 쓴다.",
    },
    method="patterns over the shown lines",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("generation",),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("normalisation", "date formats", "data cleaning"), "ko": ("날짜 형식", "데이터 정제", "표기 통일")},
)
