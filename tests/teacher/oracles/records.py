"""Records read from the question's own words and tables: sqlite sorts, csv and json read and write, patterns extract."""

from __future__ import annotations

import json
import re
import sqlite3


def shown_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def table_in(question: str) -> tuple[list[str], list[list[str]]]:
    """The Markdown table of a question: heading and rows."""
    lines = [[cell.strip() for cell in line.strip("| ").split("|")] for line in question.splitlines() if line.startswith("|")]
    return lines[0], lines[2:]


def as_table(head: list[str], rows: list[list[object]]) -> str:
    return "\n".join(" | ".join(map(str, row)) for row in [head, *rows])


def ordered_by_sql(question: str, head: list[str], rows: list[list[str]]) -> list[list[object]]:
    """Rows in the order that the question's rule asks for, by a query."""
    base = sqlite3.connect(":memory:")
    base.execute(f"CREATE TABLE t ({', '.join(f'[{name}]' for name in head)})")
    typed = [[int(cell) if cell.isdigit() else cell for cell in row] for row in rows]
    base.executemany(f"INSERT INTO t VALUES ({', '.join('?' * len(head))})", typed)
    rule = " ".join(part for part in question.split("\n") if not part.startswith("|"))
    keys = []
    for name, way in re.findall(
        r"by (\w+) (from high to low|from low to high|in alphabetical order|in the order [\w, ]+?(?=, then|$))", rule
    ):
        if way.startswith("in the order"):
            names = way.removeprefix("in the order ").split(", ")
            keys.append(f"CASE [{name}] {' '.join(f'WHEN {shown!r} THEN {at}' for at, shown in enumerate(names))} END")
        else:
            keys.append(f"[{name}] {'DESC' if 'high to' in way else 'ASC'}")
    limit = re.search(r"leaving out records with (\w+) below (\d+)", rule)
    where = f"WHERE [{limit[1]}] >= {limit[2]}" if limit else ""
    return [list(row) for row in base.execute(f"SELECT * FROM t {where} ORDER BY {', '.join(keys)}")]


def sort_records(question: str) -> str:
    head, rows = table_in(question)
    late = re.search(rf"([A-Za-z ]+) \({head[1]} (\w+), {head[2]} (\d+), {head[3]} (\d+)\)", question)
    if late:
        name = re.sub(r".*(?:Now|The record|record) ", "", late[1]).strip()
        rows.append([name, *late.groups()[1:]])
        return str([row[0] for row in ordered_by_sql(question, head, rows)].index(name) + 1)
    ordered = ordered_by_sql(question, head, rows)
    if "JSON" in question:
        return shown_json([row[0] for row in ordered])
    if place := re.search(r"(?:place|number|line) (\d+)", question):
        return str(ordered[int(place[1]) - 1][0])
    return as_table(head, ordered)


def split_csv(line: str) -> list[str]:
    """Fields of a line, read sign by sign."""
    fields, inside, place = [""], False, 0
    while place < len(line):
        if line[place] == '"' and inside and line[place + 1 : place + 2] == '"':
            fields[-1] += '"'
            place += 1
        elif line[place] == '"':
            inside = not inside
        elif line[place] == "," and not inside:
            fields.append("")
        else:
            fields[-1] += line[place]
        place += 1
    return fields


def fenced(question: str) -> str:
    return re.search(r"```\w*\n(.*?)\n```", question, re.DOTALL)[1]


def records_in(question: str) -> list[dict[str, object]]:
    block = fenced(question)
    if block.startswith("["):
        return json.loads(block)
    head, *rows = map(split_csv, block.splitlines())
    kinds = {"": None, "true": True, "false": False}
    return [{name: int(c) if c.isdigit() else kinds.get(c, c) for name, c in zip(head, row, strict=True)} for row in rows]


def csv_json(question: str) -> str:
    records = records_in(question)
    prose = re.sub(r"```.*```", " ", question, flags=re.DOTALL)
    if asked := re.search(r"difference between the sum of (\w+) over the records with (\w+) “(.+?)” .*“(.+?)”", prose):
        column, group, one, other = asked.groups()
        return str(abs(sum(r[column] * ((r[group] == one) - (r[group] == other)) for r in records)))
    if asked := re.search(r"the sum of (?:the column )?(\w+) over (?:the records whose (\w+) is “(.+?)”|.*(true)|all)", prose):
        column, group, wanted, checked = asked.groups()
        if checked:
            group, wanted = "checked", True
        return str(sum(record[column] or 0 for record in records if not group or record[group] == wanted))
    if "header line" in prose:

        def cell(value: object) -> str:
            return '"' + value.replace('"', '""') + '"' if isinstance(value, str) and re.search('[,"]', value) else str(value)

        return "\n".join([",".join(records[0]), *(",".join(map(cell, record.values())) for record in records)])
    if by := re.search(r"maps each value of (\w+)", prose):
        groups: dict[str, list[object]] = {}
        for record in records:
            groups.setdefault(record.pop(by[1]), []).append(record)
        return shown_json(groups)
    return shown_json(records)


ORACLES = {
    "teacher/documents/records/csv-json": csv_json,
    "teacher/documents/records/sort-records": sort_records,
}
