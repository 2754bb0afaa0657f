"""Tables from prose: sentences in several forms become a Markdown table, sorted, with marks for what is not said, with sums."""

from __future__ import annotations

import re
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.documents.records.table_from_text_wordings import ASKED, FORMS, GAPS, RULES, TOTAL
from seedless.teacher.families.documents.records.themes import THEMES, Row, draw_rows, heads, markdown, read_rows, told_rows
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import table

ID = "teacher/documents/records/table-from-text"
LEVELS = {"easy": 200, "medium": 200, "hard": 200, "expert": 200}
ROWS = {"easy": 3, "medium": 4, "hard": 5, "expert": 4}
MISSING = "-"

Cells = tuple[str | int, ...]

# (theme, form of the first sentence, row whose first value is not said, four numbers a row). easy: one form, order of the text.
# medium: forms in turn, sorted by the last column. hard: a value is missing, sorted by the name. expert: sorted, with sums.


def _draw(level: str, rng: Random) -> Point | None:
    number, rows = rng.choice((0, 2) if level == "expert" else range(len(FORMS))), ROWS[level]  # nobody adds up ages
    cells = draw_rows(rng, THEMES[number], rows)
    if any(first < 2 for _, _, first, _ in cells):
        return None
    return (number, rng.randrange(3), rng.randrange(rows), *(cell for row in cells for cell in row))


def _shown(_: str, point: Point) -> tuple[str]:
    return (" ".join(f"{first} {second}" for _, _, first, second in read_rows(point[3:])),)


def _rows(draw: Draw) -> list[Row]:
    return told_rows(draw, THEMES[draw.params[0]], read_rows(draw.params[3:]))


def _sentences(draw: Draw) -> list[str]:
    """The text, a sentence a row."""
    number, form, gap = draw.params[:3]
    sentences = []
    for place, (name, group, first, second) in enumerate(_rows(draw)):
        bank = FORMS[number][form if draw.level == "easy" else (form + place) % 3]
        if draw.level == "hard" and place == gap:
            bank = GAPS[number]
        sentences.append(draw.worded((bank,), name=name, group=group, first=first, second=second))
    return sentences


def _table(draw: Draw) -> list[Cells]:
    """The rows that are asked for, without the heading."""
    rows = _rows(draw)
    cells: list[Cells] = [
        (name, group, MISSING if draw.level == "hard" and place == draw.params[2] else first, second)
        for place, (name, group, first, second) in enumerate(rows)
    ]
    if draw.level == "hard":
        return sorted(cells, key=lambda row: str(row[0]))
    if draw.level != "easy":
        cells.sort(key=lambda row: -int(row[3]))
    if draw.level == "expert":
        cells.append((draw.say(*TOTAL), MISSING, sum(row[2] for row in rows), sum(row[3] for row in rows)))
    return cells


def pose(draw: Draw) -> Problem:
    """A text, a heading, and a rule for the rows."""
    theme, head = THEMES[draw.params[0]], heads(draw, THEMES[draw.params[0]])
    rows = _table(draw)
    rule = draw.worded((RULES[draw.level],), name=head[0], first=head[2], last=head[3], total=draw.say(*TOTAL))
    question = draw.worded(
        ASKED, text=" ".join(_sentences(draw)), heads=", ".join(head), rule=rule, scene=theme.scene[draw.language != "en"]
    )
    final = markdown(head, rows)
    return Problem(question, (), final, AnswerKey(type="table", value=table([head, *rows])))


def recompute(draw: Draw) -> str:
    """Each sentence is read back: the known name and group in it, and its numbers by the words around them."""
    theme, korean = THEMES[draw.params[0]], draw.language != "en"
    found: list[tuple[str, str, int | None, int]] = []
    for sentence in _sentences(draw):
        name = next(name for name in theme.names[korean] if name in sentence)
        rest = sentence.replace(name, "")
        group = next(group for group in theme.groups[korean] if group in rest)
        first = re.search(r"(\d+) (?:items|years|copies)|(\d+)(?:개|년|권)", rest)
        (second,) = (n for n in re.findall(r"\d+", rest[: first.start()] + rest[first.end() :] if first else rest))
        found.append((name, group, int(first[1] or first[2]) if first else None, int(second)))
    if draw.level == "hard":
        found = [next(row for row in found if row[0] == name) for name in sorted(row[0] for row in found)]
    elif draw.level != "easy":
        found = [next(row for row in found if row[3] == last) for last in sorted((row[3] for row in found), reverse=True)]
    rows: list[Cells] = [(name, group, MISSING if first is None else first, second) for name, group, first, second in found]
    if draw.level == "expert":
        totals = [sum(int(row[column]) for row in rows) for column in (2, 3)]
        rows.append((draw.say(*TOTAL), MISSING, *totals))
    return table([heads(draw, theme), *rows])


FAMILY = Family(
    id=ID,
    names={"en": "Tables from text", "ko": "글을 표로 정리하기"},
    scope={
        "en": "Turn sentences into a Markdown table with given columns, sorted, with a mark where nothing is said, or with sums.",
        "ko": "문장으로 된 자료를 정해진 열의 Markdown 표로 옮기고, 정렬하거나 빈 값을 표시하거나 합계를 덧붙인다.",
    },
    method="names and numbers read back from each sentence",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("generation",),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("Markdown tables", "tabulating"), "ko": ("표 작성", "마크다운 표")},
)
