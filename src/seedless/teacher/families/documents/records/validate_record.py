"""Validating a record against stated rules: forms, ranges, sums, check digits and dates; at most one field is wrong."""

from __future__ import annotations

import datetime
import json
import re
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.documents.days import Date, iso, month_length, moved
from seedless.teacher.families.documents.records.validate_record_wordings import ASKED, CHECKS, LETTERS, RULES
from seedless.teacher.families.json_text import laid_out
from seedless.teacher.family import Draw, Family, Problem

ID = "teacher/documents/records/validate-record"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}
FIELDS = ("id", "quantity", "total", "start", "end")
VALID = 5
PACK = 6

# (wrong field or VALID, letters, three digits, quantity, price, greatest quantity, month, day, days or last allowed day, fault).


def _draw(level: str, rng: Random) -> Point | None:
    wrong, letters, digits = rng.randrange(6), rng.randrange(len(LETTERS)), rng.randrange(100, 1000)
    most = rng.randrange(36, 96, PACK)
    quantity = rng.randrange(1, most // PACK) * PACK if level == "medium" else rng.randrange(2, most)
    price = rng.randrange(2, 10) * (10 if level in ("hard", "expert") else 1)
    month, span = rng.randrange(1, 12), rng.randrange(5, 25)
    day = rng.randrange(1, span + 1) if level == "expert" else rng.randrange(1, 29)
    return (wrong, letters, digits, quantity, price, most, month, day, span, rng.randrange(1, 4))


def _shown(_: str, point: Point) -> tuple[str, ...]:
    return (" ".join(map(str, point[2:6])),)


def _check_digit(level: str, digits: int) -> int:
    """The fourth digit that a number asks for: a digit sum at hard, weights 3, 1, 3 at expert; below that any digit will do."""
    first, second, third = divmod(digits, 100)[0], digits // 10 % 10, digits % 10
    if level == "expert":
        return -(3 * first + second + 3 * third) % 10
    return (first + second + third) % 10


def _reduced(level: str, quantity: int, price: int, limit: int) -> int:
    """The price of all: a tenth less from half of the greatest quantity on (hard), a fifth less at the greatest (expert)."""
    full = quantity * price
    if level == "hard" and quantity >= limit // 2:
        return full - full // 10
    if level == "expert":
        return full - full // 10 * (2 if quantity >= limit * 2 // 3 else 1 if quantity >= limit // 3 else 0)
    return full


def _dates(draw: Draw) -> tuple[Date, Date]:
    """Start and end as they should be."""
    month, day, span = draw.params[6:9]
    start = (2024, month, day)
    if draw.level == "expert":
        return start, (2024, month, month_length(2024, month))
    return start, moved(start, span)


def _record(draw: Draw) -> dict[str, str | int]:
    """The record with its one fault, if it has one."""
    wrong, letters, digits, quantity, price, most, *_, fault = draw.params
    (_, month, day), end = _dates(draw)
    number = f"{LETTERS[letters]}{digits}{_check_digit(draw.level, digits)}"
    start = iso((2024, month, day))
    if wrong == 0:
        number = (
            f"{number[:-1]}{(int(number[-1]) + fault) % 10}"
            if draw.level in ("hard", "expert")
            else (number.lower(), number[:-1], f"{number[0]}{number}")[fault - 1]
        )
    if wrong == 1:
        quantity = quantity + fault if draw.level == "medium" else most + fault
    total = _reduced(draw.level, quantity, price, most) + (fault * price if wrong == 2 else 0)
    if wrong == 3:
        start, end = _false_start(draw, end)
    late = iso(end)
    if wrong == 4:
        late = _false_end(draw, end)
    return {"id": number, "quantity": quantity, "total": total, "start": start, "end": late}


def _false_start(draw: Draw, end: Date) -> tuple[str, Date]:
    _, month, day = _dates(draw)[0]
    span, fault = draw.params[8:10]
    if draw.level == "easy":
        return (f"2024/{month:02}/{day:02}", f"{day:02}-{month:02}-2024", f"24-{month:02}-{day:02}")[fault - 1], end
    if draw.level == "medium":
        return ("2024-02-30", "2023-02-29", "2024-06-31")[fault - 1], (2024, 7, 1 + day)
    if draw.level == "hard":
        start = (2024, month + 1, min(day, 28))
        return iso(start), moved(start, span)
    return iso((2024, month, span + fault)), end


def _false_end(draw: Draw, end: Date) -> str:
    year, month, day = end
    fault = draw.params[9]
    if draw.level == "easy":
        return (f"{year}.{month:02}.{day:02}", f"{year}-{month:02}-{day:02}T", f"{month:02}-{day:02}")[fault - 1]
    if draw.level == "medium":
        return iso(moved(_dates(draw)[0], -fault))
    return iso(moved(end, -fault))


def _values(draw: Draw) -> dict[str, object]:
    """What rules have holes for."""
    price, most, month, span = draw.params[4], draw.params[5], draw.params[6], draw.params[8]
    return {
        "price": price,
        "most": most,
        "pack": PACK,
        "month": f"2024-{month:02}",
        "span": span,
        "half": most // 2,
        "third": most // 3,
        "large": most * 2 // 3,
    }


def _sums(draw: Draw, record: dict[str, str | int]) -> dict[str, str]:
    """The calculations that the checks of numbers show."""
    price, most = draw.params[4:6]
    number, quantity = str(record["id"]), int(record["quantity"])
    full = quantity * price
    right = _reduced(draw.level, quantity, price, most)
    total = f"{quantity} × {price} = {full}"
    if right != full:
        total += f", {full} - {full - right} = {right}"
    first, second, third = (int(digit) for digit in (re.sub(r"\D", "", number) + "000")[:3])
    digits = f"{first} + {second} + {third} = {first + second + third}"
    if draw.level == "expert":
        digits = f"3 × {first} + {second} + 3 × {third} = {3 * first + second + 3 * third}"
    return {"sum": total, "digits": digits, "check": str(_check_digit(draw.level, 100 * first + 10 * second + third))}


def pose(draw: Draw) -> Problem:
    """A record with the rules of its level; the label is the field that breaks one, or that none does."""
    record, wrong, korean = _record(draw), draw.params[0], draw.language != "en"
    label = FIELDS[wrong] if wrong != VALID else draw.say("valid", "이상 없음")
    values = _values(draw)
    rules = "\n".join(f"- {draw.worded((RULES[draw.level][field],), **values)}" for field in FIELDS)
    question = draw.worded(ASKED, rules=rules, record=f"```json\n{laid_out(dict(record))}\n```")
    steps = []
    for place, field in enumerate(FIELDS):
        text = CHECKS[draw.level][field][place == wrong]
        shown = {**values, **_sums(draw, record), **record, "value": record[field]}
        steps.append(draw.worded((text,), **shown))
        if place == wrong:
            break
    else:
        steps.append(("No rule is broken.", "어긋난 규칙이 없습니다.")[korean])
    if len(steps) == 1:
        steps.append(("All other fields follow their rules.", "나머지 항목은 모두 규칙에 맞습니다.")[korean])
    return Problem(question, tuple(steps), label, AnswerKey(type="choice", value=label))


def recompute(draw: Draw) -> str:
    """Every rule is checked by patterns and Python's own dates; a record is drawn so that at most one fails."""
    record = json.loads(json.dumps(_record(draw)))
    price, most, month, _, span, _ = draw.params[4:]
    number, quantity = record["id"], record["quantity"]
    form = re.fullmatch(r"[A-Z]{2}(\d)(\d)(\d)(\d)", number)
    start, end = _day(record["start"]), _day(record["end"])
    if draw.level in ("hard", "expert"):
        a, b, c, d = (int(digit) for digit in form.groups()) if form else (0, 0, 0, 1)
        is_number = (a + b + c - d) % 10 == 0 if draw.level == "hard" else (3 * a + b + 3 * c + d) % 10 == 0
        rebate = 10 if draw.level == "hard" and quantity >= most // 2 else 0
        if draw.level == "expert":
            rebate = 20 if quantity >= most * 2 // 3 else 10 if quantity >= most // 3 else 0
        is_total = 100 * record["total"] == quantity * price * (100 - rebate)
    else:
        is_number, is_total = form is not None, record["total"] == quantity * price
    is_quantity = 1 <= quantity <= most and (draw.level != "medium" or quantity % PACK == 0)
    is_start, is_end = start is not None, end is not None
    if draw.level == "medium":
        is_end = is_end and record["end"] >= record["start"]
    if start and end and draw.level == "hard":
        is_start, is_end = start.month == month, (end - start).days == span
    if start and end and draw.level == "expert":
        is_start, is_end = start.day <= span, (end + datetime.timedelta(1)).day == 1 and end.month == start.month
    held = (is_number, is_quantity, is_total, is_start, is_end)
    broken = [field for field, holds in zip(FIELDS, held, strict=True) if not holds]
    return broken[0] if len(broken) == 1 else draw.say("valid", "이상 없음") if not broken else f"{broken}"


def _day(text: str) -> datetime.date | None:
    """A date of the form YYYY-MM-DD that exists."""
    try:
        return datetime.date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text) else None
    except ValueError:
        return None


FAMILY = Family(
    id=ID,
    names={"en": "Validating a record", "ko": "자료의 검증"},
    scope={
        "en": "Check a record against rules about forms, ranges, totals, check digits and dates, and name the field that is wrong.",
        "ko": "형식, 범위, 합계, 검사 숫자, 날짜에 관한 규칙에 자료를 비추어 잘못된 항목을 찾는다.",
    },
    method="patterns and Python's own dates",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("classification",),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("data validation", "check digit"), "ko": ("데이터 검증", "입력값 검사", "검사 숫자")},
)
