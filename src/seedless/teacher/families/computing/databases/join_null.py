"""INNER and LEFT JOIN with NULL: which rows find a partner, which stay alone, and where a condition belongs."""

from __future__ import annotations

import sqlite3
from random import Random
from typing import Any, NamedTuple

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.computing.databases.conditions import NULL, shown
from seedless.teacher.families.computing.databases.join_wordings import BANK, NAMES, QUERIES, THEMES, Theme
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import listed, table

ID = "teacher/computer-science/databases/join-null"
LEVELS = {"easy": 240, "medium": 240, "hard": 240, "expert": 240}

# A point is (theme, pattern, bound, members, homes, (name, ref, value) a member, (id, title, size) a home). A ref may be NULL or
# point to no home.

_SIZES = {"easy": (5, 3), "medium": (6, 4), "hard": (6, 4), "expert": (7, 4)}


class Member(NamedTuple):
    name: str
    ref: int | None
    value: int


class Home(NamedTuple):
    id: int
    title: str
    size: int


Pair = tuple[str | None, str | None]


def _draw(level: str, rng: Random) -> Point | None:
    members, homes = _SIZES[level]
    ids = rng.sample(range(11, 60), homes + 1)
    used, stray = ids[: homes - 1], ids[homes]  # one home has no members, and one number has no home
    refs = [NULL, stray if level != "easy" else NULL, *(rng.choice(used) for _ in range(members - 2))]
    rng.shuffle(refs)
    values = rng.sample(range(10, 99), members)
    sizes = rng.sample(range(2, 40), homes)
    bound = rng.choice(values) if level == "expert" else sorted(sizes)[rng.randrange(1, homes - 1)]
    names, titles = rng.sample(range(len(NAMES["en"])), members), rng.sample(range(6), homes)
    together = sorted(refs.count(ref) for ref in used)
    if level == "expert" and (together[-1] > 3 or together[-2] < 2):
        return None  # the self-join needs homes with two or three members
    rows = [value for row in zip(names, refs, values, strict=True) for value in row]
    places = list(zip(ids[:homes], titles, sizes, strict=True))
    rng.shuffle(places)
    pattern = rng.randrange(len(QUERIES[level]))
    return (rng.randrange(3), pattern, bound, members, homes, *rows, *(value for place in places for value in place))


def _shown(_: str, point: Point) -> tuple[str]:
    members = point[5 : 5 + 3 * point[3]]
    return (" ".join(str(value) for at, value in enumerate(members) if at % 3 and value != NULL),)


def read_tables(draw: Draw) -> tuple[Theme, list[Member], list[Home]]:
    theme = THEMES[draw.language][draw.params[0]]
    count = draw.params[3]
    cells = draw.params[5:]
    first, rest = cells[: 3 * count], cells[3 * count :]
    members = [
        Member(NAMES[draw.language][first[at]], None if first[at + 1] == NULL else first[at + 1], first[at + 2])
        for at in range(0, len(first), 3)
    ]
    return theme, members, [Home(rest[at], theme.titles[rest[at + 1]], rest[at + 2]) for at in range(0, len(rest), 3)]


def _query(draw: Draw, theme: Theme, pattern: int) -> str:
    return QUERIES[draw.level][pattern].format(**theme._asdict(), bound=draw.params[2])


def _joined(level: str, pattern: int, bound: int, members: list[Member], homes: list[Home]) -> list[Pair]:
    """The result of a query in plain Python."""
    pairs: list[Pair] = []
    if level == "expert" and pattern == 1:
        return sorted(
            (a.name, b.name) for a in members for b in members if a.ref is not None and a.ref == b.ref and a.name < b.name
        )
    if level == "expert":
        for home in sorted(homes, key=lambda home: home.title):
            found = sorted(member.name for member in members if member.ref == home.id and member.value >= bound)
            pairs += [(home.title, name) for name in found] or [(home.title, None)]
        return pairs
    for member in sorted(members):
        home_of = {home.id: home for home in homes if level != "hard" or home.size > bound}
        home_found = home_of.get(member.ref) if member.ref is not None else None
        if home_found is not None:
            pairs.append((member.name, home_found.title))
        elif level == "medium" or (level == "hard" and pattern == 1):
            pairs.append((member.name, None))
    return pairs


def drawn_tables(theme: Theme, members: list[Member], homes: list[Home]) -> str:
    def lines(name: str, heads: tuple[str, ...], rows: list[tuple[object, ...]]) -> str:
        text = [f"`{name}`", "", f"| {' | '.join(heads)} |", "|---" * len(heads) + "|"]
        return "\n".join([*text, *(f"| {' | '.join('NULL' if cell is None else str(cell) for cell in row)} |" for row in rows)])

    return "\n\n".join(
        (
            lines(theme.members, (theme.name, theme.ref, theme.value), [tuple(member) for member in members]),
            lines(theme.homes, ("id", theme.home, theme.size), [tuple(home) for home in homes]),
        )
    )


def _cells(pairs: list[Pair]) -> str:
    return listed(" | ".join(map(shown, pair)) for pair in pairs)


def _partner_steps(draw: Draw, theme: Theme, members: list[Member], homes: list[Home], bound: int | None) -> list[str]:
    """Which member finds which home; with a bound, only among the homes above it."""
    kept = {home.id: home for home in homes if bound is None or home.size > bound}
    lines = [f"| {theme.name} | {theme.ref} | {theme.home} |", "|---|---|---|"]
    none = draw.say("no partner", "짝 없음")
    for member in members:
        home = kept.get(member.ref) if member.ref is not None else None
        lines.append(f"| {member.name} | {shown(member.ref)} | {home.title if home else none} |")
    if bound is None:
        return [_lookup(draw, theme) + "\n" + "\n".join(lines)]
    fitting = ", ".join(home.title for home in kept.values())
    return [
        draw.say(
            f"{theme.size} > {bound} holds for {fitting}.", f"{theme.size} > {bound} 조건에 맞는 {theme.place}: {fitting}."
        ),
        draw.say(
            f"ON looks up every {theme.ref} among the ids of these {theme.homes} only; NULL is equal to nothing, not even to NULL:",
            f"ON은 {theme.ref}마다 이런 {theme.place}의 id에서만 같은 값을 찾습니다. NULL은 어떤 값과도 같지 않습니다.",
        )
        + "\n"
        + "\n".join(lines),
    ]


def _lookup(draw: Draw, theme: Theme) -> str:
    return draw.say(
        f"Look up every {theme.ref} among the ids of {theme.homes}; NULL is equal to nothing, not even to NULL:",
        f"{theme.ref}마다 {theme.homes}의 id에서 같은 값을 찾습니다. NULL은 어떤 값과도 같지 않습니다.",
    )


def _filtered_step(draw: Draw, theme: Theme, members: list[Member], homes: list[Home], bound: int) -> str:
    """What a left join gives before WHERE, and the condition of WHERE for every row."""
    by_id = {home.id: home for home in homes}
    said = {True: draw.say("true", "참"), False: draw.say("false", "거짓"), None: draw.say("unknown", "알 수 없음")}
    lines = [f"| {theme.name} | {theme.ref} | {theme.home} | {theme.size} | {theme.size} > {bound} |", "|---" * 5 + "|"]
    for member in members:
        home = by_id.get(member.ref) if member.ref is not None else None
        cells = (home.title, home.size, said[home.size > bound]) if home else ("NULL", "NULL", said[None])
        lines.append(f"| {member.name} | {shown(member.ref)} | {' | '.join(map(str, cells))} |")
    return "\n".join([_lookup(draw, theme), *lines])


def _result_steps(draw: Draw, theme: Theme, members: list[Member], homes: list[Home]) -> list[str]:
    pattern, bound = draw.params[1:3]
    if draw.level == "expert":
        return _expert_steps(draw, theme, members, homes, pattern)
    filtered = draw.level == "hard" and pattern == 0
    steps = (
        [_filtered_step(draw, theme, members, homes, bound)]
        if filtered
        else _partner_steps(draw, theme, members, homes, bound if draw.level == "hard" else None)
    )
    if draw.level == "easy":
        rule = draw.say("An inner join keeps only rows with a partner.", "내부 조인은 짝이 있는 행만 남깁니다.")
    elif draw.level == "medium":
        rule = draw.say(
            "A left join keeps rows without a partner and fills in NULL.",
            "왼쪽 외부 조인은 짝이 없는 행도 남기고 NULL로 채웁니다.",
        )
    elif filtered:
        rule = draw.say(
            "WHERE comes after the join and keeps only rows with true: where the partner is missing the comparison with NULL is unknown, so these rows "
            "of the left join are dropped as well.",
            "WHERE는 조인이 끝난 뒤에 적용되어 값이 참인 행만 남깁니다. 짝이 없는 행에서는 NULL과의 비교 결과가 ‘알 수 없음’이므로, LEFT JOIN이 남긴 이런 행도 제외됩니다.",
        )
    else:
        rule = draw.say(
            "The condition belongs to ON: it only decides about partners, and every row of the left table stays, if need be with NULL.",
            "조건이 ON에 있으므로 짝을 정하는 데만 쓰이고, 왼쪽 테이블의 모든 행은 필요하면 NULL과 함께 남습니다.",
        )
    return [*steps, rule]


def _expert_steps(draw: Draw, theme: Theme, members: list[Member], homes: list[Home], pattern: int) -> list[str]:
    bound = draw.params[2]
    if pattern == 0:
        rule = draw.say(
            f"Every row of {theme.homes} stays; its partners are the {theme.member}s with its id and {theme.value} >= {bound}.",
            f"{theme.homes}의 모든 행이 남으며, 그 짝은 id가 같고 {theme.value} >= {bound}인 {theme.member}입니다.",
        )
        parts = []
        for home in sorted(homes, key=lambda home: home.title):
            found = sorted(member.name for member in members if member.ref == home.id and member.value >= bound)
            parts.append(f"{home.title}: {', '.join(found) or 'NULL'}")
        return [
            rule,
            draw.say(f"The partners of each {theme.place}, in order", f"{theme.place}별 짝(이름순)")
            + f" - {'; '.join(parts)}.",
        ]
    rule = draw.say(
        f"The table is joined with itself: pairs with the same {theme.ref}, each pair once; rows with NULL find no partner.",
        f"테이블을 자기 자신과 조인합니다. {theme.ref} 값이 같은 쌍이 한 번씩 나오며, NULL인 행은 짝을 찾지 못합니다.",
    )
    groups: dict[int, list[str]] = {}
    for member in members:
        if member.ref is not None:
            groups.setdefault(member.ref, []).append(member.name)
    shared = "; ".join(f"{ref}: {', '.join(sorted(names))}" for ref, names in sorted(groups.items()) if len(names) > 1)
    return [
        rule,
        draw.say(
            f"The {theme.member}s with the same {theme.ref} - {shared}.", f"{theme.ref} 값이 같은 {theme.member} - {shared}."
        ),
    ]


def _compared(draw: Draw, theme: Theme, members: list[Member], homes: list[Home]) -> tuple[list[str], str]:
    """hard and expert reasoning: numbers of rows of both queries of the level."""
    bound = draw.params[2]
    first, second = (len(_joined(draw.level, pattern, bound, members, homes)) for pattern in (0, 1))
    if draw.level == "hard":
        steps = [
            _filtered_step(draw, theme, members, homes, bound),
            draw.say(
                f"In A the condition stands in WHERE, which comes after the join and keeps only rows with true: {first} left.",
                f"A에서는 조건이 WHERE에 있습니다. WHERE는 조인이 끝난 뒤에 값이 참인 행만 남기므로 {first}개가 남습니다.",
            ),
            draw.say(
                f"In B it stands in ON and only decides about partners, so all {len(members)} rows of {theme.members} stay, if need be with NULL.",
                f"B에서는 조건이 ON에 있어 짝을 정하는 데만 쓰이므로, {theme.members}의 {len(members)}개 행이 필요하면 NULL과 함께 모두 남습니다.",
            ),
            draw.say(f"{second} - {first} = {second - first}.", f"{second} - {first} = {second - first}입니다."),
        ]
        return steps, str(second - first)
    refs = [member.ref for member in members if member.ref is not None]
    pairs = [refs.count(ref) * (refs.count(ref) - 1) // 2 for ref in sorted(set(refs)) if refs.count(ref) > 1]
    steps = [
        *_expert_steps(draw, theme, members, homes, 0),
        draw.say(f"So A returns {first} rows.", f"따라서 A의 행은 {first}개입니다."),
        *_expert_steps(draw, theme, members, homes, 1),
        draw.say(
            f"Two of them make 1 pair and three make 3 pairs, so B returns {' + '.join(map(str, pairs))} = {second} rows.",
            f"두 명이면 1쌍, 세 명이면 3쌍이 되므로 B의 행은 {' + '.join(map(str, pairs))} = {second}개입니다.",
        ),
        draw.say(f"Together: {first} + {second} = {first + second}.", f"합은 {first} + {second} = {first + second}입니다."),
    ]
    return steps, str(first + second)


def pose(draw: Draw) -> Problem:
    """qa: the result of a join. reasoning: a list in words, members without a partner, rows of two queries.
    generation: the result as a table."""
    theme, members, homes = read_tables(draw)
    pattern, bound = draw.params[1:3]
    pairs = _joined(draw.level, pattern, bound, members, homes)
    heads = ["first", "second"] if draw.level == "expert" and pattern else [theme.name, theme.home]
    heads = heads[::-1] if draw.level == "expert" and not pattern else heads
    question = draw.worded(
        BANK[draw.level, draw.task_type],
        **theme._asdict(),
        tables=drawn_tables(theme, members, homes),
        query=_query(draw, theme, pattern),
        first=_query(draw, theme, 0),
        second=_query(draw, theme, len(QUERIES[draw.level]) - 1),
        heads=" | ".join(heads),
    )
    if draw.task_type == "generation":
        rule = "|---|---|"
        lines = [f"| {' | '.join(heads)} |", rule, *(f"| {' | '.join(map(shown, pair))} |" for pair in pairs)]
        return Problem(
            question,
            (),
            "\n".join(lines),
            AnswerKey(type="table", value=table([heads, *([*map(shown, pair)] for pair in pairs)])),
        )
    if draw.task_type == "reasoning" and draw.level in ("hard", "expert"):
        steps, final = _compared(draw, theme, members, homes)
        return Problem(question, tuple(steps), final, AnswerKey(type="integer", value=final))
    if draw.task_type == "reasoning" and draw.level == "medium":
        alone = listed(str(name) for name, home in pairs if home is None)
        steps = _partner_steps(draw, theme, members, homes, None)
        steps.append(
            draw.say(
                f"Only a left join keeps rows without a partner, with NULL for {theme.home}: {alone}.",
                f"짝이 없는 행은 LEFT JOIN에서만 {theme.home} 열에 NULL을 가지고 남습니다: {alone}.",
            )
        )
        return Problem(question, tuple(steps), alone, AnswerKey(type="list", value=alone))
    final = _cells(pairs)
    steps = [*_result_steps(draw, theme, members, homes), draw.say(f"In order: {final}.", f"순서대로 쓰면 {final}입니다.")]
    return Problem(question, tuple(steps), final, AnswerKey(type="list", value=final))


def executed(theme: Theme, members: list[Member], homes: list[Home], queries: list[str]) -> list[tuple[list[str], list[Any]]]:
    """Heads and rows of each query, by sqlite3 in memory; tables and queries are our own text, values are bound."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute(f"CREATE TABLE {theme.members} ({theme.name} TEXT, {theme.ref} INTEGER, {theme.value} INTEGER)")
        connection.execute(f"CREATE TABLE {theme.homes} (id INTEGER, {theme.home} TEXT, {theme.size} INTEGER)")
        connection.executemany(f"INSERT INTO {theme.members} VALUES (?, ?, ?)", members)  # noqa: S608 - our own name
        connection.executemany(f"INSERT INTO {theme.homes} VALUES (?, ?, ?)", homes)  # noqa: S608 - our own name
        results = [connection.execute(query) for query in queries]
        return [([column[0] for column in result.description], result.fetchall()) for result in results]
    finally:
        connection.close()


def recompute(draw: Draw) -> str:
    """sqlite3 runs the queries."""
    theme, members, homes = read_tables(draw)
    results = executed(theme, members, homes, [_query(draw, theme, pattern) for pattern in range(len(QUERIES[draw.level]))])
    rows = [found for _, found in results]
    heads, found = results[min(draw.params[1], len(results) - 1)]
    if draw.task_type == "generation":
        return table([heads, *([*map(shown, row)] for row in found)])
    if draw.task_type == "reasoning" and draw.level == "hard":
        return str(len(rows[1]) - len(rows[0]))
    if draw.task_type == "reasoning" and draw.level == "expert":
        return str(len(rows[0]) + len(rows[1]))
    if draw.task_type == "reasoning" and draw.level == "medium":
        return listed(name for name, home in found if home is None)
    return _cells(found)


FAMILY = Family(
    id=ID,
    names={"en": "Joins and NULL", "ko": "조인과 NULL"},
    scope={
        "en": "Say what INNER JOIN, LEFT JOIN and self-joins return when references are NULL or point nowhere.",
        "ko": "참조가 NULL이거나 대상이 없을 때 INNER JOIN, LEFT JOIN, 자기 조인이 돌려주는 행을 구한다.",
    },
    method="sqlite3",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning", "generation"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("JOIN", "INNER JOIN", "LEFT JOIN", "outer join"), "ko": ("조인", "내부 조인", "외부 조인")},
)
