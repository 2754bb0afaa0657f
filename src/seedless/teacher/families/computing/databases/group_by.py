"""GROUP BY and HAVING: what an aggregate query returns, posed as SQL or as a report; executed by sqlite3 in memory.

The parameters are the theme, a choice (the aggregate at easy, the limit at medium, else 0) and then three numbers a row: group,
value, state; a value of NULL is -1. Result sets are keyed as a list of rows, "[Daegu | 4; Busan | 3]".
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from itertools import count
from random import Random

from seedless.core import AnswerKey, seed_of
from seedless.teacher.distinct import distinct_spaces
from seedless.teacher.families.computing.databases.table_themes import AGGREGATES, ASKED, QUERIES, Theme, themes
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import added
from seedless.teacher.space import Space
from seedless.teacher.values import listed
from seedless.text.particles import josa

ID = "teacher/computer-science/databases/group-by"
VARIANTS = 500
NULL = -1
Row = tuple[int, int, int]  # group, value or NULL, state (1: the one that WHERE keeps)


def _rows(params: tuple[int, ...]) -> list[Row]:
    cells = params[2:]
    return [(cells[i], cells[i + 1], cells[i + 2]) for i in range(0, len(cells), 3)]


def _values(rows: list[Row], group: int) -> list[int]:
    """The known values of a group in table order."""
    return [value for g, value, _ in rows if g == group and value != NULL]


def _fits(level: str, rows: list[Row], limit: int) -> bool:
    """Whether a table makes its query worth asking: something stays, something goes."""
    groups = range(4)
    sums = [sum(_values(rows, group)) for group in groups]
    if any(not _values(rows, group) for group in groups):
        return False
    if level == "medium":
        return len(set(sums)) == 4 and 2 <= sum(total >= limit for total in sums) <= 3
    if level == "hard":
        kept = Counter(group for group, _, state in rows if state == 1)
        return 2 <= sum(size >= 2 for size in kept.values()) <= 3
    if level == "expert":
        return sum(4 * total > sum(sums) for total in sums) in (1, 2) and _hidden_group(rows) is not None
    return True


def _hidden_group(rows: list[Row]) -> int | None:
    """The first group with exactly one NULL that is not among those above a quarter of the total."""
    nulls = Counter(group for group, value, _ in rows if value == NULL)
    whole = sum(value for _, value, _ in rows if value != NULL)
    fit = (group for group in sorted(nulls) if nulls[group] == 1 and 4 * sum(_values(rows, group)) < whole)
    return next(fit, None)


def _candidates(level: str) -> Iterator[tuple[int, ...]]:
    for variant in range(VARIANTS):
        rng = Random(seed_of("points", ID, level, variant))
        size = {"easy": 7, "medium": 8, "hard": 9, "expert": 9}[level]
        groups = [*range(4), *(rng.randrange(4) for _ in range(size - 4))]
        rng.shuffle(groups)
        values = [rng.randrange(11, 98) for _ in groups]
        if level == "expert":
            for place in rng.sample(range(size), 2):
                values[place] = NULL
        rows = [(group, value, int(rng.random() < 0.7)) for group, value in zip(groups, values, strict=True)]
        limit = rng.randrange(60, 150, 5)
        if _fits(level, rows, limit):
            choice = {"easy": variant // 3 % 3, "medium": limit}.get(level, 0)
            yield (variant % 3, choice, *(cell for row in rows for cell in row))


def _shown_numbers(_: str, params: tuple[int, ...]) -> tuple[str]:
    return (" ".join(str(value) for _, value, _ in _rows(params) if value != NULL),)


def _spaces() -> dict[str, Space]:
    return distinct_spaces(
        {level: _candidates(level) for level in ("easy", "medium", "hard", "expert")}, _shown_numbers, most=240
    )


def _executed(theme: Theme, rows: list[Row], query: str) -> list[tuple[str | int, ...]]:
    """The rows that sqlite3 returns. Table and query are our own text; values are bound."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute(f"CREATE TABLE {theme.table} ({theme.group} TEXT, {theme.value} INTEGER, {theme.state} TEXT)")
        bound = [(theme.groups[g], None if value == NULL else value, theme.states[state]) for g, value, state in rows]
        connection.executemany(f"INSERT INTO {theme.table} VALUES (?, ?, ?)", bound)  # noqa: S608 - our own name
        return list(connection.execute(query))
    finally:
        connection.close()


def _table(theme: Theme, rows: list[Row], with_state: bool) -> str:
    lines = [
        f"| {theme.group} | {theme.value} |" + (f" {theme.state} |" if with_state else ""),
        "|---" * (2 + with_state) + "|",
    ]
    for group, value, state in rows:
        cells = f"| {theme.groups[group]} | {'NULL' if value == NULL else value} |"
        lines.append(cells + (f" {theme.states[state]} |" if with_state else ""))
    return "\n".join(lines)


def _listed(rows: list[tuple[str | int, ...]]) -> str:
    return listed(" | ".join(map(str, row)) for row in rows)


def _easy_steps(theme: Theme, rows: list[Row], choice: int, english: bool) -> list[str]:
    aggregate = AGGREGATES[choice].format(v=theme.value)
    steps = [
        f"GROUP BY makes one group of all rows with the same {theme.group}, and {aggregate} gives one value for each group."
        if english
        else f"GROUP BY는 {theme.group} 값이 같은 행을 한 그룹으로 묶고, 그룹마다 {aggregate} 값을 하나씩 구합니다."
    ]
    for group in sorted({g for g, _, _ in rows}, key=lambda g: theme.groups[g]):
        name, values = theme.groups[group], _values(rows, group)
        shown = ", ".join(map(str, values))
        many = len(values) > 1
        if choice == 0:
            steps.append(
                f"{name}: {len(values)} row{'s' * many} ({shown})."
                if english
                else f"{name}: {len(values)}개의 행({shown})이 있습니다."
            )
        elif choice == 1:
            steps.append(f"{name}: the sum is {added(values)}." if english else f"{name}: 합은 {added(values)}입니다.")
        else:
            largest = max(values)
            en, ko = f"{name}: the largest of {shown} is {largest}.", f"{name}: {shown} 중 가장 큰 값은 {largest}입니다."
            en, ko = (
                (en, ko)
                if many
                else (f"{name}: its only value is {largest}.", f"{name}: 값이 {largest} 하나뿐이므로 최댓값도 {largest}입니다.")
            )
            steps.append(en if english else ko)
    return steps


def _medium_steps(theme: Theme, rows: list[Row], limit: int | None, english: bool) -> list[str]:
    """Totals a group, tested against the limit where it is known."""
    steps = [
        f"GROUP BY makes one group of all rows with the same {theme.group}; HAVING keeps the groups whose sum reaches the limit."
        if english
        else f"GROUP BY는 {theme.group} 값이 같은 행을 한 그룹으로 묶고, HAVING은 합이 기준값 이상인 그룹만 남깁니다."
    ]
    for group in sorted({g for g, _, _ in rows}, key=lambda g: theme.groups[g]):
        values = _values(rows, group)
        opening, total = f"{theme.groups[group]}: {added(values)}", sum(values)
        if limit is None:
            steps.append(f"{opening}." if english else f"{opening}입니다.")
        elif total >= limit:
            steps.append(
                f"{opening}; {total} >= {limit}, kept." if english else f"{opening}이고 {total} >= {limit}이므로 남습니다."
            )
        else:
            steps.append(
                f"{opening}; {total} < {limit}, dropped." if english else f"{opening}이고 {total} < {limit}이므로 제외됩니다."
            )
    return steps


def _hard_steps(theme: Theme, rows: list[Row], english: bool) -> list[str]:
    kept = [row for row in rows if row[2] == 1]
    yes = theme.states[1]
    steps = [
        f"WHERE comes before GROUP BY: of the {len(rows)} rows it keeps the {len(kept)} with {theme.state} {yes}."
        if english
        else f"WHERE가 GROUP BY보다 먼저 적용되어, {len(rows)}개의 행 중 {josa(theme.state, '이/가')} ‘{yes}’인 {len(kept)}개만 남습니다."
    ]
    for group in sorted({g for g, _, _ in rows}, key=lambda g: theme.groups[g]):
        name, values = theme.groups[group], _values(kept, group)
        if len(values) < 2:
            left = len(values)
            steps.append(
                f"{name}: only {left} such row, dropped." if english else f"{name}: 해당하는 행이 {left}개이므로 제외됩니다."
            )
            if english and left == 0:
                steps[-1] = f"{name}: no such row, dropped."
        else:
            n, total = len(values), added(values)
            steps.append(f"{name}: {n} rows, total {total}." if english else f"{name}: {n}개의 행, 합 {total}입니다.")
    return steps


def _expert_steps(theme: Theme, rows: list[Row], english: bool) -> list[str]:
    known = [value for _, value, _ in rows if value != NULL]
    whole = sum(known)
    steps = [
        f"SUM and COUNT({theme.value}) skip NULL. The sum over the whole table is {added(known)}."
        if english
        else f"SUM과 COUNT({theme.value})는 NULL을 제외합니다. 테이블 전체의 합은 {added(known)}입니다."
    ]
    for group in sorted({g for g, _, _ in rows}, key=lambda g: theme.groups[g]):
        values, n = _values(rows, group), sum(g == group for g, _, _ in rows)
        four = 4 * sum(values)
        keeps = four > whole
        sign = ">" if keeps else "<" if four < whole else "="
        test = f"{sum(values)} × 4 = {four}, {four} {sign} {whole}"
        if english:
            end = "kept" if keeps else "dropped"
            steps.append(
                f"{theme.groups[group]}: COUNT(*) {n}, COUNT({theme.value}) {len(values)}, sum {added(values)}; {test}: {end}."
            )
        else:
            end = "남습니다" if keeps else "제외됩니다"
            steps.append(
                f"{theme.groups[group]}: COUNT(*)는 {n}, COUNT({theme.value})는 {len(values)}, 합은 {added(values)}입니다. "
                f"{test}이므로 {end}."
            )
    return steps


def _least_for_null(theme: Theme, rows: list[Row], english: bool) -> tuple[list[str], int]:
    """Steps and answer: the least integer in place of one NULL that lifts its group above a quarter of the total."""
    group = _hidden_group(rows)
    if group is None:
        raise ValueError("the space holds only tables with such a group")
    known, values = [value for _, value, _ in rows if value != NULL], _values(rows, group)
    name, s, whole = theme.groups[group], sum(values), sum(known)
    gap = whole - 4 * s
    least = gap // 3 + 1
    low, high = least - 1, least
    if english:
        return [
            f"The sum over the whole table without NULL is {added(known)}; {name} has {added(values)}.",
            f"With x in place of the NULL the condition is 4 × ({s} + x) > {whole} + x.",
            f"4 × {s} = {4 * s}, so 3x > {whole} - {4 * s}, that is 3x > {gap}.",
            f"3 × {low} = {3 * low} is not greater than {gap}, but 3 × {high} = {3 * high} is.",
            f"The least integer is {least}.",
        ], least
    return [
        f"NULL을 제외한 테이블 전체의 합은 {added(known)}이고, {name}의 합은 {added(values)}입니다.",
        f"NULL 자리에 x를 넣으면 조건은 4 × ({s} + x) > {whole} + x입니다.",
        f"4 × {s} = {4 * s}이므로 3x > {whole} - {4 * s}, 즉 3x > {gap}입니다.",
        f"3 × {low} = {josa(str(3 * low), '은/는')} {gap}보다 크지 않고, 3 × {high} = {josa(str(3 * high), '은/는')} "
        f"{gap}보다 큽니다.",
        f"따라서 가장 작은 정수는 {least}입니다.",
    ], least


def _result(theme: Theme, rows: list[Row], draw: Draw) -> tuple[list[str], str, dict[str, str | int]]:
    """Steps, final and what the wording has holes for."""
    english, choice = draw.language == "en", draw.params[1]
    inverse = draw.task_type == "reasoning"
    holes: dict[str, str | int] = {"aggregate": AGGREGATES[choice].format(v=theme.value) if draw.level == "easy" else ""}
    query = QUERIES[draw.level].format(**theme.holes, limit=choice, **holes)
    returned = _executed(theme, rows, query)
    holes["query"] = query
    final = _listed(returned)
    if draw.level == "medium" and inverse:
        totals, answer = [row[1] for row in returned], returned[-1][1]
        holes |= {"kept": len(returned), "query": QUERIES["medium"].format(**theme.holes, limit="□")}
        every = sorted((sum(_values(rows, group)) for group in range(4)), reverse=True)
        shown, last = ", ".join(map(str, every)), every[len(totals)]
        end = (
            f"From the largest: {shown}. {len(totals)} rows remain while the limit is above {last} and at most {answer}; the "
            f"largest is {answer}."
            if english
            else f"큰 것부터 쓰면 {shown}입니다. {len(totals)}개의 행이 남으려면 "
            f"기준값은 {last}보다 크고 {answer} 이하이므로, 최댓값은 {answer}입니다."
        )
        return [*_medium_steps(theme, rows, None, english), end], str(answer), holes
    if draw.level == "expert" and inverse:
        group = _hidden_group(rows)
        holes["name"] = theme.groups[group or 0]
        steps, least = _least_for_null(theme, rows, english)
        return steps, str(least), holes
    if draw.level == "easy":
        steps = _easy_steps(theme, rows, choice, english)
    elif draw.level == "medium":
        steps = _medium_steps(theme, rows, choice, english)
    else:
        steps = _hard_steps(theme, rows, english) if draw.level == "hard" else _expert_steps(theme, rows, english)
    order = (
        ("In order of the names" if draw.level == "easy" else "With the largest total first")
        if english
        else ("이름순으로" if draw.level == "easy" else "합이 큰 순서로")
    )
    steps.append(f"{order}: {final}." if english else f"{order} 쓰면 {final}입니다.")
    return steps, final, holes


def pose(draw: Draw) -> Problem:
    """qa: the rows of a query. reasoning: a report in words (easy, hard), the limit (medium), a missing value (expert)."""
    theme = themes(draw.language)[draw.params[0]]
    rows = _rows(draw.params)
    steps, final, holes = _result(theme, rows, draw)
    if draw.level == "easy":
        wanted = theme.wanted[draw.params[1]]
        holes |= {"wanted": wanted, "wanted_object": josa(wanted, "을/를")}
    asked = draw.rng.choice(ASKED[draw.language, draw.level if draw.task_type == "reasoning" else "qa"])
    question = asked.format(
        table=_table(theme, rows, draw.level == "hard"),
        scene=theme.scene,
        place_topic=josa(theme.place, "은/는"),
        **theme.holes,
        **holes,
    )
    return Problem(question, tuple(steps), final, AnswerKey(type="list" if final.startswith("[") else "integer", value=final))


def _reported(draw: Draw, theme: Theme, rows: list[Row]) -> list[tuple[str | int, ...]]:
    """The result set in plain Python, one pass over the rows."""
    n: Counter[str] = Counter()
    known: Counter[str] = Counter()
    total: Counter[str] = Counter()
    largest: dict[str, int] = {}
    for group, value, state in rows:
        if draw.level == "hard" and state != 1:
            continue
        name = theme.groups[group]
        n[name] += 1
        if value != NULL:
            known[name] += 1
            total[name] += value
            largest[name] = max(value, largest.get(name, value))
    if draw.level == "easy":
        return [(name, (n, total, largest)[draw.params[1]][name]) for name in sorted(n)]
    order = sorted(n, key=lambda name: (-total[name], name))
    if draw.level == "medium":
        return [(name, total[name]) for name in order if total[name] >= draw.params[1]]
    if draw.level == "hard":
        return [(name, n[name], total[name]) for name in order if n[name] >= 2]
    return [(name, n[name], known[name], total[name]) for name in order if 4 * total[name] > total.total()]


def recompute(draw: Draw) -> str:
    """Plain Python instead of SQL; the inverse problems by trying one number after another."""
    theme, rows = themes(draw.language)[draw.params[0]], _rows(draw.params)
    if draw.task_type == "reasoning" and draw.level == "medium":
        sums = [sum(_values(rows, group)) for group in range(4)]
        kept = sum(total >= draw.params[1] for total in sums)
        return str(max(limit for limit in range(max(sums) + 1) if sum(total >= limit for total in sums) == kept))
    if draw.task_type == "reasoning" and draw.level == "expert":
        own = _values(rows, _hidden_group(rows) or 0)
        whole = sum(value for _, value, _ in rows if value != NULL)
        return str(next(x for x in count() if 4 * (sum(own) + x) > whole + x))
    return _listed(_reported(draw, theme, rows))


FAMILY = Family(
    id=ID,
    names={"en": "GROUP BY and HAVING", "ko": "GROUP BY와 HAVING"},
    scope={
        "en": "Say what an aggregate query with GROUP BY, WHERE, HAVING and NULLs returns.",
        "ko": "GROUP BY, WHERE, HAVING과 NULL이 있는 집계 질의의 결과를 구합니다.",
    },
    aliases={"en": ("GROUP BY", "HAVING"), "ko": ("그룹화",)},
    method="plain Python in one pass instead of SQL",
    levels={"easy": 240, "medium": 240, "hard": 240, "expert": 233},
    build=_spaces,
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
)
