"""WHERE, ORDER BY and LIMIT with NULL: the rows that a query returns, in order, and the rows for which a condition is unknown."""

from __future__ import annotations

import sqlite3
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.computing.databases.conditions import NULL, Condition, Joined, Row, Test, Value, shown
from seedless.teacher.families.computing.databases.where_order_wordings import BANK, SCENES, Theme
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import listed, table

ID = "teacher/computer-science/databases/where-and-order"
LEVELS = {"easy": 240, "medium": 240, "hard": 240, "expert": 240}

# A point is (theme, pattern, low, high, bound, group, limit, then for each row (name, group, first, second)); first may be NULL.
# The pattern chooses the condition; low and high are values of first, bound is one of second.

_ROWS = {"easy": 6, "medium": 6, "hard": 7, "expert": 8}
_UNKNOWN = {"easy": 0, "medium": 2, "hard": 2, "expert": 3}
_COMPARISONS = (">", "<", ">=", "<=")
_LIMITED = ("hard", "expert")


def _condition(level: str, theme: Theme, point: Point) -> Condition:
    _, pattern, low, high, bound, group, *_ = point
    first, second = theme.first, theme.second
    own = Test(theme.group, "=", theme.groups[group])
    if level == "easy":
        return Test(first, _COMPARISONS[pattern], low)
    if level == "medium":
        return (
            Test(first, "BETWEEN", low, high),
            Test(first, "<>", low),
            Joined("AND", Test(first, ">=", low), Test(theme.group, "<>", theme.groups[group])),
            Joined("OR", own, Test(first, ">", high)),
        )[pattern]
    if level == "hard":
        return (
            Joined("NOT", Test(first, ">=", high)),
            Joined("NOT", Joined("AND", Test(first, ">", low), own)),
            Joined("AND", Joined("NOT", own), Joined("NOT", Test(first, "<", low))),
            Joined("OR", Test(first, "<", low), Joined("NOT", Joined("OR", own, Test(first, ">", high)))),
        )[pattern]
    return (
        Joined("AND", Joined("OR", Test(first, ">=", low), Test(second, "<", bound)), Joined("NOT", own)),
        Joined("NOT", Joined("AND", Test(first, "<", high), Test(second, "<", bound))),
        Joined("OR", Test(first, "NOT IN", low, high), Joined("AND", own, Test(second, ">=", bound))),
        Joined("NOT", Joined("OR", Joined("AND", Test(first, ">", low), own), Test(second, ">", bound))),
    )[pattern]


def _rows(theme: Theme, point: Point) -> list[Row]:
    cells = point[7:]
    return [
        {
            theme.name: theme.names[cells[at]],
            theme.group: theme.groups[cells[at + 1]],
            theme.first: None if cells[at + 2] == NULL else cells[at + 2],
            theme.second: cells[at + 3],
        }
        for at in range(0, len(cells), 4)
    ]


def _draw(level: str, rng: Random) -> Point | None:
    place, count = rng.randrange(3), _ROWS[level]
    theme = SCENES["en"][place]
    firsts = rng.sample(range(*theme.ranges[0]), count)
    seconds = rng.sample(range(*theme.ranges[1]), count)
    low, high = sorted(rng.sample(firsts[_UNKNOWN[level] :], 2))
    for missing in range(_UNKNOWN[level]):
        firsts[missing] = NULL
    rng.shuffle(firsts)
    names = rng.sample(range(len(theme.names)), count)
    cells = [
        value
        for name, first, second in zip(names, firsts, seconds, strict=True)
        for value in (name, int(rng.random() * 3), first, second)
    ]
    point = (place, rng.randrange(4), low, high, rng.choice(seconds), rng.randrange(3), 0, *cells)
    condition = _condition(level, theme, point)
    truths = [condition.truth(row) for row in _rows(theme, point)]
    kept = truths.count(True)
    if not 2 <= kept < count or (level != "easy" and None not in truths):
        return None
    limit = 2 + rng.randrange(2) if kept > 3 else kept - 1 if kept > 2 else 2
    return (*point[:6], limit, *cells)


def _shown(_: str, point: Point) -> tuple[str]:
    return (" ".join(str(value) for at, value in enumerate(point[7:]) if at % 4 > 1 and value != NULL),)


def _descending(draw: Draw) -> bool:
    return draw.level in ("hard", "expert") or (draw.level == "easy" and draw.params[1] in (0, 3))


def _ordered(draw: Draw, theme: Theme, rows: list[Row]) -> list[Row]:
    """Rows in the order of the query, cut at its limit."""

    def key(row: Row) -> tuple[int, int]:
        first, second = row[theme.first] or 0, row[theme.second]
        assert isinstance(first, int) and isinstance(second, int)
        if draw.level == "easy":
            return (-first if _descending(draw) else first, 0)
        return {"medium": (second, 0), "hard": (-second, 0)}.get(draw.level, (-first, second))

    ordered = sorted(rows, key=key)
    return ordered[: draw.params[6]] if draw.level in _LIMITED else ordered


def _query(draw: Draw, theme: Theme, columns: str) -> str:
    order = {
        "easy": f"{theme.first}{' DESC' * _descending(draw)}",
        "medium": theme.second,
        "hard": f"{theme.second} DESC",
        "expert": f"COALESCE({theme.first}, 0) DESC, {theme.second}",
    }[draw.level]
    limit = f"\nLIMIT {draw.params[6]}" if draw.level in _LIMITED else ""
    condition = _condition(draw.level, theme, draw.params).sql()
    return f"SELECT {columns}\nFROM {theme.table}\nWHERE {condition}\nORDER BY {order}{limit};"


def _table(theme: Theme, rows: list[Row]) -> str:
    columns = (theme.name, theme.group, theme.first, theme.second)
    lines = [f"| {' | '.join(columns)} |", "|---" * len(columns) + "|"]
    return "\n".join([*lines, *(f"| {' | '.join(shown(row[column]) for column in columns)} |" for row in rows)])


def _truths_step(draw: Draw, theme: Theme, rows: list[Row], condition: Condition) -> str:
    """The condition for every row, by its comparisons."""
    tests = [test for test in dict.fromkeys(condition.tests()) if test != condition]
    heads = [theme.name, *(test.sql() for test in tests), "WHERE"]
    said = {True: draw.say("true", "참"), False: draw.say("false", "거짓"), None: draw.say("unknown", "알 수 없음")}
    lines = [f"| {' | '.join(heads)} |", "|---" * len(heads) + "|"]
    for row in rows:
        cells = [str(row[theme.name]), *(said[part.truth(row)] for part in (*tests, condition))]
        lines.append(f"| {' | '.join(cells)} |")
    rule = (
        draw.say("Evaluate the condition row by row.", "조건을 행마다 계산합니다.")
        if draw.level == "easy"
        else draw.say(
            "A comparison with NULL is neither true nor false but unknown.",
            "NULL과 비교한 결과는 참도 거짓도 아닌 ‘알 수 없음’입니다.",
        )
        if isinstance(condition, Test)
        else draw.say(
            "A comparison with NULL is unknown; NOT leaves unknown as it is, AND is false when one part is false, OR is true when one part is true.",
            "NULL과 비교한 결과는 ‘알 수 없음’입니다. NOT은 이를 그대로 두고, AND는 한쪽이 거짓이면 거짓, OR는 한쪽이 참이면 참입니다.",
        )
    )
    return rule + "\n" + "\n".join(lines)


def _steps(draw: Draw, theme: Theme, rows: list[Row], condition: Condition, result: list[Row]) -> list[str]:
    names = [str(row[theme.name]) for row in rows if condition.truth(row)]
    ordered = [str(row[theme.name]) for row in result]
    steps = [
        _truths_step(draw, theme, rows, condition),
        draw.say(
            f"WHERE keeps the rows with true: {', '.join(names)}.", f"WHERE는 값이 참인 행만 남깁니다: {', '.join(names)}."
        ),
    ]
    by = {
        "easy": (
            f"{theme.first}, {'largest' if _descending(draw) else 'smallest'} first",
            f"{theme.first}의 {'내림차순' if _descending(draw) else '오름차순'}",
        ),
        "medium": (f"{theme.second}, smallest first", f"{theme.second}의 오름차순"),
        "hard": (f"{theme.second}, largest first", f"{theme.second}의 내림차순"),
        "expert": (
            f"{theme.first} with 0 for NULL, largest first, then {theme.second}",
            f"NULL을 0으로 본 {theme.first}의 내림차순, 같으면 {theme.second}의 오름차순",
        ),
    }[draw.level]
    cut = draw.params[6] if draw.level in _LIMITED and draw.params[6] < len(names) else 0
    uncut = draw.level in _LIMITED and not cut
    steps.append(
        draw.say(
            f"ORDER BY sorts by {by[0]}{f', and LIMIT keeps the first {cut}' if cut else ''}: {', '.join(ordered)}.{' LIMIT cuts nothing off.' * uncut}",
            f"ORDER BY에 따라 {by[1]}으로 정렬{f'하고 LIMIT에 따라 앞의 {cut}개만 남기' if cut else '하'}면 {', '.join(ordered)}입니다.{' LIMIT으로 잘리는 행은 없습니다.' * uncut}",
        )
    )
    return steps


def pose(draw: Draw) -> Problem:
    """qa: what a query returns. reasoning: a request in words, or the rows for which a condition is unknown.
    generation: the result as a table."""
    theme = SCENES[draw.language][draw.params[0]]
    rows, condition = _rows(theme, draw.params), _condition(draw.level, theme, draw.params)
    result = _ordered(draw, theme, [row for row in rows if condition.truth(row)])
    columns = [theme.name, theme.first, theme.second] if draw.task_type == "generation" else [theme.name]
    low = draw.params[2]
    bound = (
        (f"above {low}", f"{low}보다 큰"),
        (f"below {low}", f"{low}보다 작은"),
        (f"at least {low}", f"{low} 이상인"),
        (f"at most {low}", f"{low} 이하인"),
    )[draw.params[1]]
    question = draw.worded(
        BANK[draw.level, draw.task_type],
        scene=theme.scene,
        table=_table(theme, rows),
        t=theme.table,
        thing=theme.thing,
        query=_query(draw, theme, ", ".join(columns)),
        condition=condition.sql(),
        ask=theme.ask_first,
        first=theme.first,
        bound=draw.say(*bound),
        high=draw.say("highest", "큰") if _descending(draw) else draw.say("lowest", "작은"),
    )
    if draw.task_type == "generation":
        cells = [[shown(row[column]) for column in columns] for row in result]
        rule = "|---" * len(columns) + "|"
        lines = [f"| {' | '.join(columns)} |", rule, *(f"| {' | '.join(line)} |" for line in cells)]
        return Problem(question, (), "\n".join(lines), AnswerKey(type="table", value=table([columns, *cells])))
    if draw.task_type == "reasoning" and draw.level != "easy":
        neither = [str(row[theme.name]) for row in rows if condition.truth(row) is None]
        steps = [
            _truths_step(draw, theme, rows, condition),
            draw.say(
                "Where the condition is unknown, NOT of it is unknown too, and WHERE keeps only rows with true.",
                "조건이 ‘알 수 없음’이면 NOT을 붙여도 ‘알 수 없음’이고, WHERE는 참인 행만 남깁니다.",
            ),
            draw.say(f"The condition is unknown for {', '.join(neither)}.", f"‘알 수 없음’인 행은 {', '.join(neither)}입니다."),
        ]
        return Problem(question, tuple(steps), listed(neither), AnswerKey(type="list", value=listed(neither)))
    names = listed(row[theme.name] for row in result)
    return Problem(question, tuple(_steps(draw, theme, rows, condition, result)), names, AnswerKey(type="list", value=names))


def recompute(draw: Draw) -> str:
    """sqlite3 runs the query in memory; table and query are our own text, values are bound."""
    theme = SCENES[draw.language][draw.params[0]]
    rows = _rows(theme, draw.params)
    columns = [theme.name, theme.first, theme.second] if draw.task_type == "generation" else [theme.name]
    query = _query(draw, theme, ", ".join(columns))
    if draw.task_type == "reasoning" and draw.level != "easy":
        condition = _condition(draw.level, theme, draw.params).sql()
        query = f"SELECT {theme.name} FROM {theme.table} WHERE ({condition}) IS NULL ORDER BY rowid"  # noqa: S608 - our own text
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute(
            f"CREATE TABLE {theme.table} ({theme.name} TEXT, {theme.group} TEXT, {theme.first} INTEGER, {theme.second} INTEGER)"
        )
        connection.executemany(f"INSERT INTO {theme.table} VALUES (?, ?, ?, ?)", [tuple(row.values()) for row in rows])  # noqa: S608
        found: list[tuple[Value, ...]] = connection.execute(query).fetchall()
    finally:
        connection.close()
    if draw.task_type == "generation":
        return table([columns, *([shown(value) for value in row] for row in found)])
    return listed(row[0] for row in found)


FAMILY = Family(
    id=ID,
    names={"en": "WHERE and ORDER BY", "ko": "WHERE와 ORDER BY"},
    scope={
        "en": "Select and sort rows with WHERE, ORDER BY and LIMIT, and treat comparisons with NULL as unknown.",
        "ko": "WHERE, ORDER BY, LIMIT으로 행을 선택하고 정렬하며, NULL과의 비교를 ‘알 수 없음’으로 다룬다.",
    },
    method="sqlite3",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning", "generation"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("WHERE", "ORDER BY", "three-valued logic", "NULL in SQL"), "ko": ("조건절", "정렬", "NULL 비교")},
)
