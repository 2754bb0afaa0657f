"""CSV and JSON: records from one into the other, with types, quotes, empty fields and groups; sums read out of either."""

from __future__ import annotations

import csv
import json
from io import StringIO
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.documents.records.csv_json_wordings import ASKED, BANK, NOTES
from seedless.teacher.families.documents.records.themes import THEMES, Theme, draw_rows
from seedless.teacher.families.json_text import laid_out
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import added
from seedless.teacher.values import json_value

ID = "teacher/documents/records/csv-json"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}
ROWS = {"easy": 4, "medium": 4, "hard": 4, "expert": 5}
MISSING = -1
WIDE = 6  # numbers a row: name, group, first value or MISSING, second value, note, whether checked

Value = str | int | bool | None
Record = dict[str, Value]

# (theme, rows of six numbers).


def _draw(level: str, rng: Random) -> Point | None:
    number = rng.randrange(len(THEMES))
    rows = draw_rows(rng, THEMES[number], ROWS[level], 2 if level == "expert" else 3)
    notes = rng.sample(range(len(NOTES)), len(rows))
    checked = [rng.randrange(2) for _ in rows]
    gap = rng.randrange(len(rows)) if level == "hard" else len(rows)
    if len({row[1] for row in rows}) < 2 or not 0 < sum(checked) < len(rows):
        return None
    cells = [
        (name, group, MISSING if place == gap else first, second, notes[place], checked[place])
        for place, (name, group, first, second) in enumerate(rows)
    ]
    return (number, *(cell for row in cells for cell in row))


def _shown(_: str, point: Point) -> tuple[str]:
    return (" ".join(map(str, point[4::WIDE])),)


def _fields(level: str, theme: Theme) -> tuple[str, ...]:
    """The columns of a level, in order."""
    name, group, first, second = theme.fields
    return {
        "easy": (name, group, first, second),
        "medium": (name, "note", group, second),
        "hard": (name, "note", first, second, "checked"),
        "expert": (name, group, "note", second),
    }[level]


def _records(draw: Draw) -> list[Record]:
    theme, korean = THEMES[draw.params[0]], draw.language != "en"
    records: list[Record] = []
    for at in range(1, len(draw.params), WIDE):
        name, group, first, second, note, checked = draw.params[at : at + WIDE]
        values: Record = dict(
            zip(theme.fields, (theme.names[korean][name], theme.groups[korean][group], first, second), strict=True)
        )
        values |= {"note": NOTES[note][korean], "checked": bool(checked)}
        if first == MISSING:
            values[theme.fields[2]] = None
        records.append({field: values[field] for field in _fields(draw.level, theme)})
    return records


def _cell(value: Value) -> str:
    """A field of CSV as RFC 4180 has it, in quotes only where it must be."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    return '"' + text.replace('"', '""') + '"' if set(text) & set(',"') else text


def written_csv(records: list[Record]) -> str:
    """Records as CSV with a header line, a value in quotes only where it must be."""
    lines = [",".join(records[0]), *(",".join(map(_cell, record.values())) for record in records)]
    return "\n".join(lines)


def _grouped(records: list[Record], by: str) -> dict[str, list[Record]]:
    groups: dict[str, list[Record]] = {}
    for record in records:
        rest = {name: value for name, value in record.items() if name != by}
        groups.setdefault(str(record[by]), []).append(rest)
    return groups


def _source(draw: Draw, records: list[Record]) -> str:
    if draw.level == "medium":
        return f"```json\n{laid_out(records)}\n```"
    return f"```csv\n{written_csv(records)}\n```"


def _whole(value: Value) -> int:
    """A numeric field as a number; an empty one counts as 0."""
    return value if isinstance(value, int) else 0


def _pair(theme: Theme, records: list[Record]) -> tuple[str, str]:
    """The two groups of an expert table, the first one met first."""
    met = list(dict.fromkeys(str(record[theme.fields[1]]) for record in records))
    return met[0], met[1]


def _asked(draw: Draw, theme: Theme, records: list[Record]) -> str:
    _, group, first, second = theme.fields
    one, other = _pair(theme, records) if draw.level == "expert" else ("", "")
    wanted = str(records[0][group]) if draw.level == "medium" else ""
    return draw.worded((ASKED[draw.level],), group=group, first=first, second=second, wanted=wanted, one=one, other=other)


def _total(draw: Draw, theme: Theme, records: list[Record]) -> tuple[list[str], int]:
    """The sum that a question asks for, and how it is read out of the records."""
    name, group, first, second = theme.fields
    if draw.level == "expert":
        return _difference(draw, theme, records)
    column = first if draw.level == "hard" else second
    opening = draw.say(
        "Every record has one value for each column, and a comma inside double quotes does not end a field."
        if draw.level == "hard"
        else f"Each record gives one value of {column}.",
        "레코드마다 열 수만큼 값이 있고, 큰따옴표 안의 쉼표는 값을 나누지 않습니다."
        if draw.level == "hard"
        else f"레코드마다 {column} 값이 하나씩 있습니다.",
    )
    kept = records
    if draw.level == "medium":
        wanted = records[0][group]
        kept = [record for record in records if record[group] == wanted]
        opening = draw.say(
            f"Only records whose {group} is “{wanted}” count, and of them the value of {column}.",
            f"{group} 값이 “{wanted}”인 레코드만 골라 {column} 값을 더합니다.",
        )
    if draw.level == "hard":
        kept = [record for record in records if record["checked"]]
    shown = ", ".join(f"{record[name]} {_whole(record[column])}" for record in kept)
    values = [_whole(record[column]) for record in kept]
    steps = [
        opening,
        draw.say(f"The records that count: {shown}.", f"더할 레코드는 {shown}입니다."),
        draw.say(f"The sum is {added(values)}.", f"합은 {added(values)}입니다."),
    ]
    return steps, sum(values)


def _difference(draw: Draw, theme: Theme, records: list[Record]) -> tuple[list[str], int]:
    _, group, _, second = theme.fields
    sums, steps = [], []
    for wanted in _pair(theme, records):
        values = [_whole(record[second]) for record in records if record[group] == wanted]
        sums.append(sum(values))
        steps.append(draw.say(f"{group} {wanted}: {added(values)}.", f"{group} 값이 {wanted}인 것: {added(values)}."))
    gap = abs(sums[0] - sums[1])
    opening = draw.say(
        "Only the fields outside the quoted notes are needed; commas inside the quotes do not separate.",
        "따옴표로 묶인 note 값은 쓰지 않으며, 그 안의 쉼표는 값을 나누지 않습니다.",
    )
    end = draw.say(
        f"The difference is {max(sums)} - {min(sums)} = {gap}.", f"두 합의 차는 {max(sums)} - {min(sums)} = {gap}입니다."
    )
    return [opening, *steps, end], gap


def pose(draw: Draw) -> Problem:
    """generation: CSV to JSON (easy), JSON to CSV (medium), CSV with quotes and gaps (hard), into groups (expert). qa: sums."""
    theme, records = THEMES[draw.params[0]], _records(draw)
    columns = ", ".join(records[0])
    question = draw.worded(
        BANK["qa"] if draw.task_type == "qa" else BANK[draw.level],
        data=_source(draw, records),
        format="JSON" if draw.level == "medium" else "CSV",
        asked=_asked(draw, theme, records),
        columns=columns,
        group=theme.fields[1],
    )
    if draw.task_type == "qa":
        steps, total = _total(draw, theme, records)
        return Problem(question, tuple(steps), str(total), AnswerKey(type="integer", value=str(total)))
    if draw.level == "medium":
        return Problem(question, (), written_csv(records), AnswerKey(type="code", value=written_csv(records)))
    value = _grouped(records, theme.fields[1]) if draw.level == "expert" else records
    return Problem(question, (), laid_out(value), AnswerKey(type="json", value=json_value(value)))


def _read(text: str) -> list[dict[str, Value]]:
    """Records by Python's own reader, types put back."""

    def typed(cell: str) -> Value:
        if cell.isdigit():
            return int(cell)
        return {"": None, "true": True, "false": False}.get(cell, cell)

    return [{name: typed(cell) for name, cell in row.items()} for row in csv.DictReader(StringIO(text))]


def recompute(draw: Draw) -> str:
    """From the text of the question's own data, by Python's reader and writer of CSV and of JSON."""
    theme, shown = THEMES[draw.params[0]], _source(draw, _records(draw))
    text = shown.partition("\n")[2].removesuffix("\n```")
    records = json.loads(text) if draw.level == "medium" else _read(text)
    if draw.task_type == "generation":
        if draw.level == "medium":
            written = StringIO()
            writer = csv.DictWriter(written, list(records[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(records)
            return written.getvalue().removesuffix("\n")
        if draw.level != "expert":
            return json_value(records)
        by = theme.fields[1]
        return json_value(
            {
                key: [{n: v for n, v in r.items() if n != by} for r in records if r[by] == key]
                for key in [r[by] for r in records]
            }
        )
    _, group, first, second = theme.fields
    total = 0
    for record in records:
        ours = record[group] == records[0][group] if group in record else True
        if draw.level == "expert":
            total += _whole(record[second]) if ours else -_whole(record[second])
        elif draw.level == "hard":
            total += _whole(record[first]) * _whole(record["checked"])
        elif ours or draw.level == "easy":
            total += _whole(record[second])
    return str(abs(total))


FAMILY = Family(
    id=ID,
    names={"en": "CSV and JSON", "ko": "CSV와 JSON"},
    scope={
        "en": "Turn records from CSV into JSON and back with types, quotes, empty fields and groups, and read sums out of them.",
        "ko": "자료형, 따옴표, 빈 값, 묶음을 지켜 CSV와 JSON을 서로 바꾸고, 그 자료에서 합을 구한다.",
    },
    method="Python's own readers and writers",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("generation", "qa"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("CSV", "JSON", "comma-separated values", "data conversion"), "ko": ("CSV", "JSON", "데이터 변환")},
)
