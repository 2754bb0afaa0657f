"""Databases read from the question's own words: the tables and queries shown are run by sqlite3."""

from __future__ import annotations

import re
import sqlite3
from itertools import combinations


def _tables(question: str) -> list[tuple[list[str], list[list[object]]]]:
    """Every Markdown table of a question: heading and rows, numbers as numbers and NULL as None."""
    found = []
    for block in re.findall(r"(?:^\|.*\|$\n?)+", question, re.MULTILINE):
        head, _, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in block.strip().splitlines())
        read = [[None if cell == "NULL" else int(cell) if cell.isdigit() else cell for cell in row] for row in rows]
        found.append((head, read))
    return found


def _run(tables: dict[str, tuple[list[str], list[list[object]]]], query: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(":memory:")
    try:
        for name, (head, rows) in tables.items():
            connection.execute(f"CREATE TABLE {name} ({', '.join(head)})")
            connection.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(head))})", rows)
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def _cells(row: tuple[object, ...]) -> str:
    return " | ".join("NULL" if value is None else str(value) for value in row)


def _listed(rows: list[tuple[object, ...]]) -> str:
    return f"[{'; '.join(map(_cells, rows))}]"


def where_and_order(question: str) -> str:
    ((head, rows),) = _tables(question)
    fenced = re.search(r"```sql\n(.*?)\n```", question, re.DOTALL)
    if "SELECT" in question:
        found = _run({re.search(r"FROM (\w+)", fenced[1])[1]: (head, rows)}, fenced[1])
        if "Markdown" in question:
            columns = re.search(r"SELECT (.*)", fenced[1])[1].split(", ")
            return "\n".join([" | ".join(columns), *map(_cells, found)])
        return _listed(found)
    if "unknown, neither" in question:
        return _listed(_run({"t": (head, rows)}, f"SELECT {head[0]} FROM t WHERE ({fenced[1]}) IS NULL"))
    if "NOT (" in question:
        condition = re.search(r"(?:WHERE |either `)(.*?)(?:, a second|` or)", question)[1]
        kept = {name for (name,) in _run({"t": (head, rows)}, f"SELECT {head[0]} FROM t WHERE {condition}")}
        dropped = {name for (name,) in _run({"t": (head, rows)}, f"SELECT {head[0]} FROM t WHERE NOT ({condition})")}
        return _listed([(row[0],) for row in rows if row[0] not in kept | dropped])
    bound = re.search(r"(above|below|at least|at most) (\d+)", question)
    sign = {"above": ">", "below": "<", "at least": ">=", "at most": "<="}[bound[1]]
    down = " DESC" if "highest" in question else ""
    return _listed(
        _run({"t": (head, rows)}, f"SELECT {head[0]} FROM t WHERE {head[2]} {sign} {bound[2]} ORDER BY {head[2]}{down}")
    )


def _named_tables(question: str) -> dict[str, tuple[list[str], list[list[object]]]]:
    names = re.findall(r"^`(\w+)`$", question, re.MULTILINE)
    return dict(zip(names, _tables(question), strict=True))


def join_null(question: str) -> str:
    tables = _named_tables(question)
    (members, (heads, _)), (homes, (home_heads, _)) = tables.items()
    queries = re.findall(r"```sql\n(.*?)\n```", question, re.DOTALL)
    if len(queries) == 2:
        first, second = (len(_run(tables, query)) for query in queries)
        return str(first + second if re.search("together|sum|report", question) else second - first)
    joined = f"{members} m JOIN {homes} h ON m.{heads[1]} = h.id"
    if queries:
        found = _run(tables, queries[0])
        if "Markdown" in question:
            columns = re.search(r"columns (\w+ \| \w+)", question)[1]
            return "\n".join([columns, *map(_cells, found)])
        return _listed(found)
    if re.search("LEFT JOIN|INNER JOIN", question):
        return _listed(
            _run(tables, f"SELECT name FROM {members} WHERE name NOT IN (SELECT m.name FROM {joined}) ORDER BY name")
        )
    return _listed(_run(tables, f"SELECT m.name, h.{home_heads[1]} FROM {joined} ORDER BY m.name"))


def group_by(question: str) -> str:
    ((head, rows),) = _tables(question)
    group, value = head[:2]
    tables = {"t": (head, rows)}
    fenced = re.search(r"```sql\n(.*?)\n```", question, re.DOTALL)
    query = re.sub(r"FROM \w+", "FROM t", fenced[1]) if fenced else ""
    if "□" in query:
        kept = int(re.search(r"exactly (\d+) rows", question)[1])
        limits = [limit for limit in range(2000) if len(_run(tables, query.replace("□", str(limit)))) == kept]
        return str(max(limits))
    if fenced and re.search("smallest|At least how large", question):
        name = re.search(r"(\S+) is not in the result|not return (\S+),|value of (\S+) is missing", question)
        wanted = next(part for part in name.groups() if part)
        for number in range(2000):
            filled = [[number if cell is None and row[0] == wanted else cell for cell in row] for row in rows]
            if wanted in {row[0] for row in _run({"t": (head, filled)}, query)}:
                return str(number)
    if fenced:
        return _listed(_run(tables, query))
    if len(head) == 2:
        wanted = next(word for word in ("number of", "sum of", "largest", "longest", "highest") if word in question)
        aggregate = {"number of": "COUNT(*)", "sum of": f"SUM({value})"}.get(wanted, f"MAX({value})")
        return _listed(_run(tables, f"SELECT {group}, {aggregate} FROM t GROUP BY {group} ORDER BY {group}"))
    kept = re.search(r"rows marked (\w+)|counts (\w+) |not (\w+)\. For each", question)
    state = next(part for part in kept.groups() if part)
    return _listed(
        _run(
            tables,
            f"SELECT {group}, COUNT(*), SUM({value}) AS s FROM t WHERE {head[2]} = '{state}' GROUP BY {group} "
            f"HAVING COUNT(*) > 1 ORDER BY s DESC, {group}",
        )
    )


def join_and_group_by(question: str) -> str:
    tables = _named_tables(question)
    (members, (heads, _)), (homes, (home_heads, _)) = tables.items()
    ref, value, home = heads[1], heads[2], home_heads[1]
    if query := re.search(r"```sql\n(.*?)\n```", question, re.DOTALL):
        return _listed(_run(tables, query[1]))
    count = f"(SELECT COUNT(*) FROM {members} m WHERE m.{ref} = h.id"
    total = f"(SELECT SUM({value}) FROM {members} m WHERE m.{ref} = h.id"
    if "COUNT(" in question:
        return _listed(_run(tables, f"SELECT {home} FROM {homes} h WHERE {count}) = 0 ORDER BY {home}"))
    if bound := re.search(r"(?:above|more than) (\d+)", question):
        more = f" AND m.{value} > {bound[1]})"
        query = f"SELECT {home}, {count}{more}, COALESCE({total}{more}, 0) AS s FROM {homes} h ORDER BY s DESC, {home}"
    elif "sum of" in question or "total of" in question:
        query = f"SELECT {home}, {count}) AS n, {total}) FROM {homes} h WHERE n <> 1 ORDER BY {home}"
    else:
        query = f"SELECT {home}, {count}) AS n FROM {homes} h WHERE n > 0 ORDER BY {home}"
    return _listed(_run(tables, query))


def normal_forms(question: str) -> str:
    attributes = "".join(re.search(r"R\(([A-Z, ]+)\)", question)[1].split(", "))
    fds = re.findall(r"([A-Z]+) → ([A-Z]+)", question)

    def closure(start: str) -> str:
        known = set(start)
        for _ in attributes:
            known |= {letter for left, right in fds if set(left) <= known for letter in right}
        return "".join(sorted(known))

    if found := re.search(r"closure of ([A-Z]+) |determined by ([A-Z]+),|knowing ([A-Z]+):", question):
        return "{" + "; ".join(closure(next(filter(None, found.groups())))) + "}"
    subsets = ["".join(c) for size in range(1, len(attributes) + 1) for c in combinations(attributes, size)]
    full = "".join(sorted(attributes))
    keys = [s for s in subsets if closure(s) == full and all(closure(s.replace(letter, "")) != full for letter in s)]
    if "BCNF" not in question:
        return "{" + "; ".join(sorted(keys)) + "}"
    prime = set("".join(keys))
    # Every dependency that follows is checked, not only the given ones.
    every = [(s, letter) for s in subsets for letter in closure(s) if letter not in s]
    if all(closure(s) == full for s, _ in every):
        return "BCNF"
    if all(closure(s) == full or letter in prime for s, letter in every):
        return "3NF"
    partial = any(set(s) < set(key) and letter not in prime for s, letter in every for key in keys)
    return "1NF" if partial else "2NF"


ORACLES = {
    "teacher/computer-science/databases/normal-forms": normal_forms,
    "teacher/computer-science/databases/with/join-and-group-by": join_and_group_by,
    "teacher/computer-science/databases/group-by": group_by,
    "teacher/computer-science/databases/join-null": join_null,
    "teacher/computer-science/databases/where-and-order": where_and_order,
}
