"""Joins with GROUP BY: what is counted and added up when some groups have no rows to join."""

from __future__ import annotations

from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.computing.databases import group_by, join_null
from seedless.teacher.families.computing.databases.conditions import NULL, shown
from seedless.teacher.families.computing.databases.join_group_wordings import BANK, QUERIES, ROWS
from seedless.teacher.families.computing.databases.join_null import Home, Member, drawn_tables, executed, read_tables
from seedless.teacher.families.computing.databases.join_wordings import NAMES, Theme
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import listed
from seedless.text.particles import josa

ID = "teacher/computer-science/databases/with/join-and-group-by"
LEVELS = {"easy": 150, "medium": 150, "hard": 150, "expert": 150}

# Points are those of join_null: (theme, 0, bound, members, homes, (name, ref, value) a member, (id, title, size) a home).

_SIZES = {"easy": (6, 3), "medium": (6, 4), "hard": (7, 4), "expert": (8, 4)}
_EMPTY = {"easy": 1, "medium": 2, "hard": 1, "expert": 1}  # homes that no member refers to

Line = tuple[object, ...]


def _draw(level: str, rng: Random) -> Point | None:
    members, homes = _SIZES[level]
    ids, titles = rng.sample(range(11, 60), homes + 1), rng.sample(range(6), homes)
    used = ids[: homes - _EMPTY[level]]
    refs = [*used, NULL, *(rng.choice((*used, *used, ids[homes])) for _ in range(members - len(used) - 1))]
    rng.shuffle(refs)
    values = rng.sample(range(10, 99), members)
    sizes = [refs.count(one) for one in used]
    if max(sizes) < 2 or (level == "hard" and 1 not in sizes):
        return None
    rows = [cell for row in zip(rng.sample(range(len(NAMES["en"])), members), refs, values, strict=True) for cell in row]
    places = list(zip(ids[:homes], titles, rng.sample(range(2, 40), homes), strict=True))
    rng.shuffle(places)
    bound = sorted(values)[rng.randrange(members // 3, 2 * members // 3)]
    return (rng.randrange(3), 0, bound, members, homes, *rows, *(cell for place in places for cell in place))


def _shown(_: str, point: Point) -> tuple[str]:
    members = point[5 : 5 + 3 * point[3]]
    return (" ".join(str(cell) for at, cell in enumerate(members) if at % 3 and cell != NULL),)


def _own(draw: Draw, members: list[Member], home: Home) -> list[Member]:
    """The members that a home is joined with."""
    return [member for member in members if member.ref == home.id and (draw.level != "expert" or member.value > draw.params[2])]


def _result(draw: Draw, members: list[Member], homes: list[Home]) -> list[Line]:
    """The rows of the query in plain Python."""
    lines: list[Line] = []
    for home in sorted(homes, key=lambda home: home.title):
        own = _own(draw, members, home)
        total = sum(member.value for member in own)
        if draw.level == "easy" and own:
            lines.append((home.title, len(own)))
        elif draw.level == "medium":
            lines.append((home.title, max(1, len(own)), len(own)))
        elif draw.level == "hard" and len(own) != 1:
            lines.append((home.title, len(own), total if own else None))
        elif draw.level == "expert":
            lines.append((home.title, len(own), total))
    return sorted(lines, key=lambda line: -int(str(line[2]))) if draw.level == "expert" else lines


def _cells(lines: list[Line]) -> str:
    return listed(" | ".join("NULL" if cell is None else str(cell) for cell in line) for line in lines)


def _steps(draw: Draw, theme: Theme, members: list[Member], homes: list[Home]) -> list[str]:
    """The groups one by one, and what becomes of a group without partners."""
    steps = []
    if draw.level == "expert":
        steps.append(
            draw.say(
                f"The condition {theme.value} > {draw.params[2]} belongs to the join: it leaves out {theme.member}s, never a {theme.place}.",
                f"{theme.value} > {draw.params[2]} 조건은 조인에 속하므로 {theme.member}만 제외할 뿐 {josa(theme.place, '을/를')} 빠뜨리지 않습니다.",
            )
        )
    if draw.level != "expert":
        steps.append(
            draw.say(
                f"Each {theme.place} is joined with the {theme.member}s whose {theme.ref} is its id, and GROUP BY makes one group of these rows.",
                f"{theme.place}마다 {theme.ref} 값이 그 id와 같은 {josa(theme.member, '을/를')} 짝지어 한 그룹으로 묶습니다.",
            )
        )
    for home in sorted(homes, key=lambda home: home.title):
        own = _own(draw, members, home)
        names = ", ".join(member.name for member in own)
        added = " + ".join(str(member.value) for member in own)
        total = sum(member.value for member in own)
        counted = draw.say(
            f"{home.title} (id {home.id}): {names or 'nobody'}", f"{home.title}(id {home.id}): {names or '없음'}"
        )
        if draw.level in ("hard", "expert") and own:
            counted += f"; {added} = {total}" if len(own) > 1 else f"; {total}"
        steps.append(counted + ".")
    alias = "m" if draw.task_type == "qa" else theme.members
    rule = {
        "easy": (
            "An inner join has no row for a group without partners, so such a group does not appear.",
            "내부 조인에는 짝이 없는 그룹의 행이 없으므로 그런 그룹은 결과에 나타나지 않습니다.",
        ),
        "medium": (
            f"A group without partners keeps one row filled with NULL: COUNT(*) counts this row, COUNT({alias}.{theme.name}) does not.",
            f"짝이 없는 그룹에는 NULL로 채워진 한 행이 남습니다. COUNT(*)는 이 행을 세고 COUNT({alias}.{theme.name})은 세지 않습니다.",
        ),
        "hard": (
            "Without partners the count of names is 0, and the sum of no values is NULL; HAVING drops the groups with exactly one.",
            "짝이 없으면 이름의 개수는 0이고, 더할 값이 없는 합은 NULL입니다. HAVING은 정확히 한 명인 그룹을 제외합니다.",
        ),
        "expert": (
            "A group without partners has the count 0, and COALESCE turns its NULL sum into 0.",
            "짝이 없는 그룹의 개수는 0이고, COALESCE는 NULL인 합을 0으로 바꿉니다.",
        ),
    }[draw.level]
    return [*steps, draw.say(*rule)]


def pose(draw: Draw) -> Problem:
    """qa: the result of a query. reasoning: the same as a report, or the groups that COUNT(*) gets wrong."""
    theme, members, homes = read_tables(draw)
    lines = _result(draw, members, homes)
    question = draw.worded(
        BANK[draw.level, draw.task_type],
        **theme._asdict(),
        tables=drawn_tables(theme, members, homes),
        query=QUERIES[draw.level].format(**theme._asdict(), bound=draw.params[2]),
        bound=draw.params[2],
    ).strip()
    steps = _steps(draw, theme, members, homes)
    if draw.level == "medium" and draw.task_type == "reasoning":
        final = listed(line[0] for line in lines if line[2] == 0)
        steps.append(draw.say(f"These groups are {final}.", f"이런 그룹은 {final}입니다."))
    else:
        final = _cells(lines)
        between = "\n\n" if question.endswith("|") else "\n" if question.endswith("```") else " "
        question += between + draw.say(*ROWS)
        steps.append(draw.say(f"The rows in order: {final}.", f"행을 순서대로 쓰면 {final}입니다."))
    return Problem(question, tuple(steps), final, AnswerKey(type="list", value=final))


def recompute(draw: Draw) -> str:
    """sqlite3 runs the query."""
    theme, members, homes = read_tables(draw)
    ((_, found),) = executed(theme, members, homes, [QUERIES[draw.level].format(**theme._asdict(), bound=draw.params[2])])
    if draw.level == "medium" and draw.task_type == "reasoning":
        return listed(row[0] for row in found if row[1] != row[2])
    return listed(" | ".join(map(shown, row)) for row in found)


FAMILY = Family(
    id=ID,
    names={"en": "Joins with GROUP BY", "ko": "조인과 GROUP BY"},
    scope={
        "en": "Count and add up joined rows by group, groups without partners included.",
        "ko": "짝이 없는 그룹까지 포함하여 조인한 행을 그룹별로 세고 더한다.",
    },
    method="sqlite3",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    concepts=(join_null.ID, group_by.ID),
)
