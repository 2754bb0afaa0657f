"""Sorting records by one key or several: ties, groups in a given order, records left out, a late record and its place."""

from __future__ import annotations

from itertools import groupby
from random import Random
from typing import Any

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.documents.records.sort_records_wordings import BANK, RULES
from seedless.teacher.families.documents.records.themes import (
    THEMES,
    Row,
    Theme,
    draw_rows,
    heads,
    markdown,
    read_rows,
    told_rows,
)
from seedless.teacher.families.json_text import laid_out
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import json_value, table

ID = "teacher/documents/records/sort-records"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 240}
ROWS = {"easy": 6, "medium": 7, "hard": 7, "expert": 8}  # the last of them is the late one

# (theme, choice, place asked for, four numbers a row). The choice is the direction of the sorting (easy, medium), the turn of the
# order of groups (expert); hard sorts the groups by their names.


def _draw(level: str, rng: Random) -> Point | None:
    number = rng.randrange(len(THEMES))
    rows = draw_rows(rng, THEMES[number], ROWS[level], 3 if level in ("hard", "expert") else 4)
    if level == "medium" and len({row[2] for row in rows}) > len(rows) - 2:
        return None
    if level == "expert":
        least = _least([row[3] for row in rows])
        kept = [row for row in rows if row[3] >= least]
        if rows[-1] not in kept or len({(row[1], row[2]) for row in kept}) == len(kept):
            return None
    return (number, rng.randrange(4), rng.randrange(1, 4), *(cell for row in rows for cell in row))


def _shown(_: str, point: Point) -> tuple[str]:
    return (" ".join(f"{first} {second}" for _, _, first, second in read_rows(point[3:-4])),)


def _least(values: list[int]) -> int:
    """The value under which the expert level leaves records out: two of them fall."""
    return sorted(values)[2]


class Order:
    """How the records of a draw are sorted: what is left out, and the keys from the most important on."""

    def __init__(self, draw: Draw, theme: Theme, rows: list[Row]) -> None:
        choice = draw.params[1]
        names = theme.groups[draw.language != "en"]
        self.falls = draw.level in ("easy", "medium") and choice % 2 == 0
        self.least = _least([row[3] for row in rows]) if draw.level == "expert" else 0
        self.groups = sorted(names) if draw.level == "hard" else [*names[choice:], *names[:choice]]
        self.level = draw.level

    def kept(self, rows: list[Row]) -> list[Row]:
        return [row for row in rows if row[3] >= self.least]

    def keys(self, row: Row) -> tuple[Any, ...]:
        """Least first."""
        name, group, first, second = row
        if self.level == "easy":
            return (-second if self.falls else second,)
        if self.level == "medium":
            return (-first if self.falls else first, name)
        return (self.groups.index(group), *((-second,) if self.level == "hard" else (first, name)))

    def sorted(self, rows: list[Row]) -> list[Row]:
        return sorted(self.kept(rows), key=self.keys)


def _rule(draw: Draw, theme: Theme, order: Order) -> str:
    name, group, first, second = heads(draw, theme)
    shown = ", ".join(order.groups)
    bank = (RULES[draw.level, order.falls],)
    return draw.worded(bank, name=name, group=group, first=first, second=second, groups=shown, least=order.least)


def order_steps(draw: Draw, head: tuple[str, str, str, str], order: Order, rows: list[Row]) -> list[str]:
    """How rows under a heading are put in order, key by key."""
    ordered = order.sorted(rows)
    steps = [
        draw.say(
            "The first key decides; a later key is looked at only where the earlier ones are equal.",
            "앞의 기준이 먼저이고, 뒤의 기준은 앞의 기준이 모두 같을 때에만 봅니다.",
        )
        if draw.level != "easy"
        else draw.say(
            f"Only the column {head[3]} counts, {'largest' if order.falls else 'smallest'} first.",
            f"‘{head[3]}’ 열만 보고 {'큰' if order.falls else '작은'} 값부터 늘어놓습니다.",
        )
    ]
    if order.least:
        gone = [row for row in rows if row not in ordered]
        steps.append(
            draw.say(
                f"Below {order.least} in {head[3]} and therefore left out: {', '.join(f'{row[0]} ({row[3]})' for row in gone)}.",
                f"‘{head[3]}’ 값이 {order.least}보다 작아 빠지는 것은 {', '.join(f'{row[0]}({row[3]})' for row in gone)}입니다.",
            )
        )
    if draw.level == "easy":
        shown = ", ".join(f"{row[0]} {row[3]}" for row in ordered)
        return [*steps, draw.say(f"In order: {shown}.", f"차례대로 쓰면 {shown}입니다.")]
    by, detail = (2, 0) if draw.level == "medium" else (1, 3 if draw.level == "hard" else 2)
    for value, group in groupby(ordered, key=lambda row: row[by]):
        shown = ", ".join(row[0] if detail == 0 else f"{row[0]} {row[detail]}" for row in group)
        steps.append(draw.say(f"{head[by]} {value}: {shown}.", f"‘{head[by]}’ {value}: {shown}."))
    names = ", ".join(row[0] for row in ordered)
    return [*steps, draw.say(f"The whole order: {names}.", f"전체의 차례는 {names}입니다.")]


def _late(draw: Draw, theme: Theme, row: Row) -> str:
    """A record in a sentence: "Hugo (city Leeds, items 3, total 44)"."""
    inside = ", ".join(f"{head} {cell}" for head, cell in zip(heads(draw, theme)[1:], row[1:], strict=True))
    return draw.say(f"{row[0]} ({inside})", f"{row[0]}({inside})")


def pose(draw: Draw) -> Problem:
    """qa: the record at a place. reasoning: the place of a late record. generation: names or the table in order."""
    theme, place = THEMES[draw.params[0]], draw.params[2]
    everything = told_rows(draw, theme, read_rows(draw.params[3:]))
    rows = everything[:-1]
    order = Order(draw, theme, everything)
    whole = draw.level in ("hard", "expert")
    bank = BANK["table" if draw.task_type == "generation" and whole else draw.task_type]
    question = draw.worded(
        bank,
        rule=_rule(draw, theme, order),
        table=markdown(heads(draw, theme), rows),
        scene=theme.scene[draw.language != "en"],
        name=heads(draw, theme)[0],
        place=place,
        late=_late(draw, theme, everything[-1]),
    )
    ordered = order.sorted(rows)
    if draw.task_type == "generation":
        if whole:
            final = markdown(heads(draw, theme), ordered)
            return Problem(question, (), final, AnswerKey(type="table", value=table([heads(draw, theme), *ordered])))
        names = [row[0] for row in ordered]
        return Problem(question, (), laid_out(names), AnswerKey(type="json", value=json_value(names)))
    if draw.task_type == "qa":
        found = ordered[place - 1][0]
        steps = [
            *order_steps(draw, heads(draw, theme), order, rows),
            draw.say(f"At place {place} stands {found}.", f"{place}번째는 {found}입니다."),
        ]
        return Problem(question, tuple(steps), found, AnswerKey(type="text", value=found))
    longer = order.sorted(everything)
    at = longer.index(everything[-1]) + 1
    steps = [
        *order_steps(draw, heads(draw, theme), order, everything),
        draw.say(f"{everything[-1][0]} stands at place {at}.", f"{everything[-1][0]}의 차례는 {at}번째입니다."),
    ]
    return Problem(question, tuple(steps), str(at), AnswerKey(type="integer", value=str(at)))


def recompute(draw: Draw) -> str:
    """By stable sorts from the least important key to the first, and by counting for a place."""
    theme = THEMES[draw.params[0]]
    everything = told_rows(draw, theme, read_rows(draw.params[3:]))
    order = Order(draw, theme, everything)
    rows = [row for row in everything[: None if draw.task_type == "reasoning" else -1] if row[3] >= order.least]
    late = everything[-1]
    for key in reversed(range(len(order.keys(late)))):
        rows.sort(key=lambda row: order.keys(row)[key])
    if draw.task_type == "reasoning":
        return str(1 + sum(order.keys(row) < order.keys(late) for row in rows))
    if draw.task_type == "qa":
        return rows[draw.params[2] - 1][0]
    if draw.level in ("hard", "expert"):
        return table([heads(draw, theme), *rows])
    return json_value([row[0] for row in rows])


FAMILY = Family(
    id=ID,
    names={"en": "Sorting records", "ko": "자료의 정렬"},
    scope={
        "en": "Sort records by one or several keys with ties, groups in a given order and conditions, and place a late record.",
        "ko": "하나 또는 여러 기준으로 자료를 정렬하고, 같은 값과 조건을 처리하며, 나중에 온 자료의 자리를 찾는다.",
    },
    method="stable sorts from the last key to the first",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning", "generation"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("sorting", "sort keys", "ordering data"), "ko": ("정렬", "오름차순", "내림차순")},
)
