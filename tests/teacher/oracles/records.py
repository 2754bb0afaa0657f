"""Records read from the question's own words and tables: sqlite sorts, csv and json read and write, patterns extract."""

from __future__ import annotations

import json
import re
import sqlite3
from calendar import monthrange
from datetime import datetime, timedelta


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


NAMES = "Amina|Bruno|Carla|Daniel|Elena|Farid|Grace|Hugo|Ines|Jonas|Keiko|Liam|Mona|Noah"
TOWNS = "Bristol|Cardiff|Leeds|York|Derby|Oxford|Plymouth|Norwich"
THINGS = "desk lamps|kettles|umbrellas|notebooks|keyboards|backpacks|folding chairs|water bottles|wall clocks|picture frames"


def extract_fields(question: str) -> str:
    text = fenced(question)
    if "host=" in text:
        wanted = re.search(r"(?:level|marked|the) (INFO|WARN|ERROR)", question)[1]
        pattern = r"\S+ (?P<time>\S+) (?P<level>[A-Z]+)(?=.*host=(?P<host>\S+))(?=.*code=(?P<code>\d+))(?=.*user=(?P<user>\S+))"
        rows = [found.groupdict() for found in re.finditer(pattern, text)]
        return shown_json(
            [
                {"time": r["time"], "host": r["host"], "code": int(r["code"]), "user": None if r["user"] == "-" else r["user"]}
                for r in rows
                if r["level"] == wanted
            ]
        )

    def first(pattern: str, within: str = text) -> str | None:
        found = re.search(pattern, within)
        return found[0] if found else None

    date = first(r"\d+ [A-Z]\w+ 2025")
    rest = text.replace(date or "-", "")
    iso = datetime.strptime(date, "%d %B %Y").strftime("%Y-%m-%d") if date else None
    amounts = re.findall(r"\b\d{1,3}\b", rest)
    town = first(TOWNS)
    if corrected := re.search(rf"({TOWNS})(?: now,| instead of|,) (?:not )?(?:{TOWNS})", rest):
        town = corrected[1]
    order = first(r"\b\d{4}\b", rest)
    held = {
        "name": first(NAMES),
        "order": int(order) if order else None,
        "item": first(THINGS),
        "quantity": int(amounts[-1]) if amounts else None,
        "city": town,
        "date": iso,
        "phone": None,
    }
    return shown_json({name: held[name] for name in re.findall(r'"(\w+)"', question)})


def holds(condition: str, case: dict[str, str]) -> bool:
    """Whether a case fulfils a printed condition: parts joined by "and", "or" or ", unless"."""
    if ", unless " in condition:
        wanted, barred = condition.split(", unless ")
        return holds(wanted, case) and not holds(barred, case)
    for joint, combine in ((" and ", all), (" or there", any), (", or ", any), (" or ", any)):
        parts = condition.split(joint)
        if len(parts) > 1 and not re.search(r"\d+ (?:days|contacts)$", parts[0] if joint == " or " else ""):
            return combine(
                holds(part if place == 0 or joint != " or there" else f"there{part}", case) for place, part in enumerate(parts)
            )
    if amount := re.search(r"amount is over (\d+)", condition):
        return int(case["amount"]) > int(amount[1])
    if days := re.search(r"waiting for (less than )?(\d+) days", condition):
        return (int(case["waiting"]) < int(days[2])) if days[1] else int(case["waiting"]) >= int(days[2])
    if contacts := re.search(r"there were (\d+) contacts", condition):
        return int(case["contacts"]) >= int(contacts[1])
    name, value = re.search(r"the (\w+) is (?:a )?(.+)", condition).groups()
    return case[name] == value


def route_by_rules(question: str) -> str:
    told = re.search(r"(\w+) ([\w ]+); customer (\w+); amount (\d+) dollars; waiting (\d+) days; contacts (\d+)", question)
    head, kind, customer, amount, waiting, contacts = told.groups()
    case = {head: kind, "customer": customer, "amount": amount, "waiting": waiting, "contacts": contacts}
    rules = re.findall(r"^\d\. If (.+): ([a-z ]+?)(?: \(priority (\d+)\))?\.$", question, re.MULTILINE)
    if rules:
        met = [(-int(priority or 0), place, team) for place, (text, team, priority) in enumerate(rules) if holds(text, case)]
        return min(met)[2] if met else re.search(r"Otherwise: ([a-z ]+)\.", question)[1]
    limit, days = re.search(r"over (\d+) dollars.*?full (\d+) days", question, re.DOTALL).groups()
    points = 3 * (customer == "business") + 2 * (int(amount) > int(limit)) + int(waiting) // int(days) + int(contacts) - 1
    exception = re.search(r"of the kind (.+) with 3 points or more always go to the (.+)$", question, re.MULTILINE)
    if kind == exception[1] and points >= 3:
        return exception[2]
    high, middle, low = re.search(r"more: (.+?); 4 to 6 points: (.+?); fewer: (.+)$", question, re.MULTILINE).groups()
    return high if points >= 7 else middle if points >= 4 else low


def exists(text: str) -> bool:
    try:
        datetime.strptime(text, "%Y-%m-%d")
    except ValueError:
        return False
    return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", text))


def validate_record(question: str) -> str:
    record = json.loads(fenced(question))
    number, quantity, start, end = record["id"], record["quantity"], record["start"], record["end"]

    def asked(pattern: str) -> list[int]:
        found = re.search(pattern, question)
        return [int(group) for group in found.groups()] if found else []

    (price,) = asked(r"times (\d+)")
    (most,) = asked(r"from 1 to (\d+)")
    cuts = re.findall(r"by (\d+)% (?:instead )?if (?:the quantity|it) is (\d+) or more", question)
    percent = max((int(cut) for cut, least in cuts if quantity >= int(least)), default=0)
    digits = [int(sign) for sign in number if sign.isdigit()]
    wrong = []
    is_form = re.fullmatch("[A-Z][A-Z][0-9]{4}", number)
    if not is_form or ("other three" in question and sum(digits[:3]) % 10 != digits[3]):
        wrong.append("id")
    if "3a + b" in question and sum(d * w for d, w in zip(digits, (3, 1, 3, 1), strict=True)) % 10:
        wrong.append("id")
    if not 1 <= quantity <= most or (asked(r"multiple of (\d+) from") and quantity % asked(r"multiple of (\d+) from")[0]):
        wrong.append("quantity")
    if record["total"] != quantity * price * (100 - percent) / 100:
        wrong.append("total")
    month = re.search(r"day of the month (\S+)\.", question)
    first = asked(r"first (\d+) days")
    if not exists(start) or (month and not start.startswith(month[1])) or (first and int(start[8:]) > first[0]):
        wrong.append("start")
    later = asked(r"exactly (\d+) days after")
    is_late = exists(end) and not ("not before" in question and end < start)
    if is_late and later:
        is_late = datetime.fromisoformat(end) - datetime.fromisoformat(start) == timedelta(later[0])
    if is_late and "last day of the month" in question:
        is_late = int(end[8:]) == monthrange(int(start[:4]), int(start[5:7]))[1]
    if not is_late:
        wrong.append("end")
    assert len(wrong) <= 1, wrong
    return wrong[0] if wrong else "valid"


def rewrite_format(question: str) -> str:
    lines = fenced(question).splitlines()
    if "grams" in question:
        scaled = [re.findall(r"([\d.]+) (kg|g)", line.replace("rams", "")) for line in lines]
        return shown_json(sorted({sum(round(float(v) * (1000 if u == "kg" else 1)) for v, u in parts) for parts in scaled}))
    if "+44" in question:
        parts = [re.fullmatch(r"(?:\+44 |0044 |\(0|0)(\d{3})\)? (\d{3})[ -]?(\d{4})", line).groups() for line in lines]
        return shown_json(["+44-" + "-".join(part) for part in parts])
    found = []
    for line in lines:
        plain = line.replace(".m.", "m").replace(".", ":").replace(" hours", "")
        for form in ("%d %B %Y", "%B %d, %Y", "%Y/%m/%d", "%d %b %Y", "%I:%M %p", "%H:%M", "%H%M"):
            try:
                read = datetime.strptime(plain, form)
            except ValueError:
                continue
            found.append(read.strftime("%Y-%m-%d" if "Y" in form else "%H:%M"))
            break
    return shown_json(found)


SENTENCES = (
    r"(?P<name>[A-Z]\w+) from (?P<group>\w+) ordered (?P<first>\d+) items for (?P<second>\d+) dollars in all\.",
    r"An order of (?P<first>\d+) items came from (?P<name>\w+) in (?P<group>\w+), (?P<second>\d+) dollars altogether\.",
    r"For (?P<second>\d+) dollars, (?P<name>\w+) \((?P<group>\w+)\) bought (?P<first>\d+) items\.",
    r"(?P<name>[A-Z]\w+), aged (?P<second>\d+), has worked in (?P<group>\w+) for (?P<first>\d+) years\.",
    r"After (?P<first>\d+) years in (?P<group>\w+), (?P<name>\w+) is now (?P<second>\d+)\.",
    r"The (?P<group>\w+) department has had (?P<name>\w+) \((?P<second>\d+)\) on its staff for (?P<first>\d+) years\.",
    r"“(?P<name>[^”]+)” stands under (?P<group>\w+): (?P<first>\d+) copies of (?P<second>\d+) pages each\.",
    r"Of “(?P<name>[^”]+)” \((?P<group>\w+)\) the library owns (?P<first>\d+) copies, and the book has "
    r"(?P<second>\d+) pages\.",
    r"Among the (?P<group>\w+) books is “(?P<name>[^”]+)” with (?P<second>\d+) pages, of which there are "
    r"(?P<first>\d+) copies\.",
    r"(?P<name>[A-Z]\w+) from (?P<group>\w+) paid (?P<second>\d+) dollars, but how much was ordered is not noted\.",
    r"(?P<name>[A-Z]\w+) \((?P<second>\d+)\) works in (?P<group>\w+); since when is not known\.",
    r"“(?P<name>[^”]+)” is filed under (?P<group>\w+) and has (?P<second>\d+) pages; nobody has counted the books\.",
)


def table_from_text(question: str) -> str:
    text = fenced(question)
    told = sorted(((found.start(), found) for form in SENTENCES for found in re.finditer(form, text)), key=lambda pair: pair[0])
    rows = []
    for _, found in told:
        said = found.groupdict()
        rows.append([said["name"], said["group"], int(said["first"]) if said.get("first") else "-", int(said["second"])])
    head = re.search(r"(\w+), (\w+), (\w+), (\w+)[).]? (?:Keep|Sort)|\((\w+), (\w+), (\w+), (\w+)\)", question)
    names = [name for name in head.groups() if name]
    if "alphabetical" in question:
        rows.sort(key=lambda row: row[0])
    elif "high to low" in question:
        rows.sort(key=lambda row: row[3], reverse=True)
    if "sums" in question:
        rows.append(["total", "-", sum(row[2] for row in rows), sum(row[3] for row in rows)])
    return as_table(names, rows)


def sorted_json(question: str) -> str:
    records = records_in(question)
    prose = re.sub(r"```.*```", " ", question, flags=re.DOTALL)
    ordered = ordered_by_sql(prose, list(records[0]), [list(map(str, record.values())) for record in records])
    if place := re.search(r"(?:record|place|number) (\d+)", prose):
        return str(ordered[int(place[1]) - 1][list(records[0]).index("note")])
    return shown_json([dict(zip(records[0], row, strict=True)) for row in ordered])


ORACLES = {
    "teacher/documents/records/with/sorted-json": sorted_json,
    "teacher/documents/records/table-from-text": table_from_text,
    "teacher/documents/records/rewrite-format": rewrite_format,
    "teacher/documents/records/validate-record": validate_record,
    "teacher/documents/records/route-by-rules": route_by_rules,
    "teacher/documents/records/extract-fields": extract_fields,
    "teacher/documents/records/csv-json": csv_json,
    "teacher/documents/records/sort-records": sort_records,
}
