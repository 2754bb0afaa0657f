"""CSV, JSON and sorting together: records with quoted notes are read, put in order by several keys, and written as JSON."""

from __future__ import annotations

import csv
from io import StringIO
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.documents.records import csv_json, sort_records
from seedless.teacher.families.documents.records.csv_json import Record, written_csv
from seedless.teacher.families.documents.records.csv_json_wordings import NOTES
from seedless.teacher.families.documents.records.sort_records import Order, order_steps
from seedless.teacher.families.documents.records.sort_records_wordings import RULES
from seedless.teacher.families.documents.records.themes import THEMES, Row, draw_rows, read_rows, told_rows
from seedless.teacher.families.json_text import laid_out
from seedless.teacher.family import Draw, Family, Problem, Text
from seedless.teacher.values import json_value

ID = "teacher/documents/records/with/sorted-json"
LEVELS = {"easy": 160, "medium": 160, "hard": 160, "expert": 160}
ROWS = {"easy": 4, "medium": 5, "hard": 5, "expert": 6}

# (theme, choice, place asked for, four numbers a row, then the note of each row), read as in sort_records.

_ARRAY_EN = "Reply with a JSON array of one object per record, with the columns as names, numbers as JSON numbers, notes without their CSV quotes."
_ARRAY_KO = (
    "단, 레코드마다 열 이름을 그대로 쓴 객체 하나를 두고, 수는 JSON의 수로, note는 CSV의 따옴표를 벗겨 나타낸 JSON 배열만 쓴다."
)
BANK: dict[str, tuple[Text, ...]] = {
    "generation": (
        (
            "Convert this CSV into JSON and sort the records {rule}. " + _ARRAY_EN + "\n\n{data}",
            "CSV 자료를 {rule} 정렬하여 JSON으로 바꾸시오. " + _ARRAY_KO + "\n\n{data}",
        ),
        (
            "Here is an export of {scene}:\n\n{data}\n\nA web page shows them sorted {rule}. Produce its data. " + _ARRAY_EN,
            "{scene:을/를} 내보낸 파일이다.\n\n{data}\n\n화면에는 {rule} 나타낸다. 화면에 쓸 자료를 작성하시오. " + _ARRAY_KO,
        ),
        (
            "Read the CSV lines by the usual rules of quoting and return them as JSON, sorted {rule}. "
            + _ARRAY_EN
            + "\n\n{data}",
            "따옴표 규칙에 따라 CSV를 읽고 {rule} 늘어놓은 JSON을 쓰시오. " + _ARRAY_KO + "\n\n{data}",
        ),
    ),
    "qa": (
        (
            "Suppose this CSV file is sorted {rule}. What is then the note of record {place}, without CSV quotes?\n\n{data}",
            "CSV 파일의 레코드를 {rule} 정렬할 때 {place}번째 레코드의 note 값을 CSV의 따옴표를 벗겨 쓰시오.\n\n{data}",
        ),
        (
            "A list of {scene} in CSV:\n\n{data}\n\nOrdered {rule}, which note stands at place {place}? Give its text without CSV quotes.",
            "{scene:을/를} 적은 CSV이다.\n\n{data}\n\n{rule} 늘어놓았을 때 {place}번째에 오는 note의 내용을 쓰시오. 단, CSV의 따옴표는 벗긴다.",
        ),
        (
            "Parse the records, order them {rule}, and give the value of note (unquoted) for number {place}.\n\n{data}",
            "레코드를 읽어 {rule} 놓고, {place}번째 레코드에서 note의 값을 구하시오. 단, CSV의 따옴표는 벗겨서 쓴다.\n\n{data}",
        ),
    ),
}


def _draw(level: str, rng: Random) -> Point | None:
    number = rng.randrange(len(THEMES))
    rows = draw_rows(rng, THEMES[number], ROWS[level], 3)
    if level == "medium" and len({row[2] for row in rows}) > len(rows) - 2:
        return None
    notes = rng.sample(range(len(NOTES)), len(rows))
    return (number, rng.randrange(4), rng.randrange(1, 4), *(cell for row in rows for cell in row), *notes)


def _shown(level: str, point: Point) -> tuple[str]:
    return (" ".join(f"{first} {second}" for _, _, first, second in read_rows(point[3 : 3 + 4 * ROWS[level]])),)


def _told(draw: Draw) -> tuple[list[Row], dict[Row, str]]:
    """The rows, and the note of each."""
    size = ROWS[draw.level]
    rows = told_rows(draw, THEMES[draw.params[0]], read_rows(draw.params[3 : 3 + 4 * size]))
    notes = [NOTES[note][draw.language != "en"] for note in draw.params[3 + 4 * size :]]
    return rows, dict(zip(rows, notes, strict=True))


def _records(draw: Draw, rows: list[Row], notes: dict[Row, str]) -> list[Record]:
    """Objects with the note in the middle, where a careless reader of commas loses the thread."""
    name, group, first, second = THEMES[draw.params[0]].fields
    return [{name: row[0], group: row[1], "note": notes[row], first: row[2], second: row[3]} for row in rows]


def pose(draw: Draw) -> Problem:
    """generation: the records in order as JSON. qa: the note of the record at a place."""
    theme, place = THEMES[draw.params[0]], draw.params[2]
    rows, notes = _told(draw)
    order = Order(draw, theme, rows)
    name, group, first, second = theme.fields
    rule = draw.worded(
        (RULES[draw.level, order.falls],),
        name=name,
        group=group,
        first=first,
        second=second,
        groups=", ".join(order.groups),
        least=order.least,
    )
    data = f"```csv\n{written_csv(_records(draw, rows, notes))}\n```"
    question = draw.worded(BANK[draw.task_type], rule=rule, data=data, place=place, scene=theme.scene[draw.language != "en"])
    ordered = order.sorted(rows)
    if draw.task_type == "generation":
        value = _records(draw, ordered, notes)
        return Problem(question, (), laid_out(value), AnswerKey(type="json", value=json_value(value)))
    found = notes[ordered[place - 1]]
    steps = [
        draw.say(
            "A field in double quotes ends at the closing quote; commas inside belong to it, and a doubled quote stands for one.",
            "큰따옴표로 묶인 값은 닫는 따옴표에서 끝나고, 그 안의 쉼표는 값에 속하며, 두 번 쓴 따옴표는 하나를 뜻합니다.",
        ),
        *order_steps(draw, theme.fields, order, rows),
        draw.say(
            f"At place {place} stands {ordered[place - 1][0]}; its note reads: {found}.",
            f"{place}번째에는 ‘{ordered[place - 1][0]}’ 레코드가 오고, note의 내용은 {found}입니다.",
        ),
    ]
    return Problem(question, tuple(steps), found, AnswerKey(type="text", value=found))


def recompute(draw: Draw) -> str:
    """From the CSV text by Python's own reader, with stable sorts from the last key to the first."""
    theme = THEMES[draw.params[0]]
    rows, notes = _told(draw)
    order = Order(draw, theme, rows)
    read = list(csv.DictReader(StringIO(written_csv(_records(draw, rows, notes)))))
    found: list[tuple[Row, str]] = []
    for record in read:
        name, group, first, second = (record[field] for field in theme.fields)
        found.append(((name, group, int(first), int(second)), record["note"]))
    found = [pair for pair in found if pair[0][3] >= order.least]
    for key in reversed(range(len(order.keys(rows[0])))):
        found.sort(key=lambda pair: order.keys(pair[0])[key])
    if draw.task_type == "qa":
        return found[draw.params[2] - 1][1]
    return json_value(_records(draw, [row for row, _ in found], dict(found)))


FAMILY = Family(
    id=ID,
    names={"en": "Sorted JSON from CSV", "ko": "CSV를 정렬한 JSON"},
    scope={
        "en": "Read CSV with quoted fields, put the records in order by several keys, and write or question them as JSON.",
        "ko": "묶인 값이 있는 CSV를 읽고 여러 기준으로 정렬하여 JSON으로 쓰거나 값을 찾는다.",
    },
    method="Python's own reader and stable sorts",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("generation", "qa"),
    pose=pose,
    recompute=recompute,
    concepts=(csv_json.ID, sort_records.ID),
)
