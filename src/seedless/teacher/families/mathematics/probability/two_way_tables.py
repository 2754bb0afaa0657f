"""Bayes' theorem and frequency tables: conditional probabilities read from two-way tables, complete, with gaps or in shares."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.probability import bayes_test
from seedless.teacher.families.mathematics.probability.two_way_tables_wordings import ASKED, RATES, THEMES, TOTAL, Theme
from seedless.teacher.families.mathematics.statistics import frequency_table
from seedless.teacher.families.mathematics.telling import over, solved, told
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import added
from seedless.text.particles import josa

ID = "teacher/mathematics/probability/with/two-way-tables"
LEVELS = {"easy": 200, "medium": 200, "hard": 200, "expert": 200}

# A point is the counts of a table, row by row, yes before no, then a kind. Rows are groups. Easy (two rows): the table is complete.
# Medium (two rows): only totals and the first cell are given. Hard (three rows): row totals and one cell of every row are given. Expert (three rows): sizes of the rows and the share of "yes" in each, in percent. The kind says which row is asked for
# (kind // 2), and under which column (kind % 2: 0 yes, 1 no).


def _draw(level: str, rng: Random) -> Point | None:
    if level == "expert":
        counts = []
        for _ in range(3):
            size = rng.choice((20, 40, 50, 60, 80, 100, 120, 150, 200))
            rate = rng.choice(range(5, 100, 5))
            if size * rate % 100:
                return None
            counts += [size * rate // 100, size - size * rate // 100]
        return (*counts, rng.randrange(6)) if len({counts[0], counts[2], counts[4]}) == 3 else None
    rows = 3 if level == "hard" else 2
    counts = [rng.randint(4, 48) for _ in range(2 * rows)]
    kind = rng.randrange(level == "medium", 2 * rows)
    return (*counts, kind) if len(set(counts)) == len(counts) else None


def _shown(level: str, point: Point) -> tuple[str]:
    cells = _cells(level, point)
    return (" ".join(str(cell) for row in cells for cell in row if cell != ""),)


def _rows(point: Point) -> list[tuple[int, int]]:
    return [(point[place], point[place + 1]) for place in range(0, len(point) - 1, 2)]


def _cells(level: str, point: Point) -> list[list[object]]:
    """The body of the table as the question shows it; empty cells are gaps."""
    rows = _rows(point)
    if level == "easy":
        return [[yes, no] for yes, no in rows]
    if level == "expert":
        return [[yes + no, Fraction(100 * yes, yes + no)] for yes, no in rows]
    if level == "medium":
        (a, b), (c, d) = rows
        return [[a, "", a + b], ["", "", c + d], [a + c, b + d, a + b + c + d]]
    return [[yes, "", yes + no] if place % 2 else ["", no, yes + no] for place, (yes, no) in enumerate(rows)]


def _table(draw: Draw, theme: Theme) -> str:
    cells = _cells(draw.level, draw.params)
    names = [draw.say(*group) for group in theme.groups][: 2 if draw.level in ("easy", "medium") else 3]
    if draw.level == "expert":
        head = [draw.say(*theme.head), draw.say(*TOTAL), draw.say(*RATES).format(sign=draw.say(*theme.yes))]
        cells = [[size, f"{rate}%"] for size, rate in cells]
    else:
        head = [draw.say(*theme.head), draw.say(*theme.yes), draw.say(*theme.no)]
        if draw.level != "easy":
            head.append(draw.say(*TOTAL))
        if draw.level == "medium":
            names.append(draw.say(*TOTAL))
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    lines += [
        "| " + " | ".join([name.removeprefix("the "), *(str(cell) or " " for cell in row)]) + " |"
        for name, row in zip(names, cells, strict=True)
    ]
    return "\n".join(lines)


def _filled(draw: Draw, names: Sequence[str], yes: str, no: str) -> list[str]:
    """The sentences that complete the table."""
    rows = _rows(draw.params)
    if draw.level == "easy":
        return []
    if draw.level == "medium":
        (a, b), (c, d) = rows
        steps = [
            draw.say(
                f"Fill the gaps from the totals: {names[0].removeprefix('the ')}, {no}: {a + b} - {a} = {b}; {names[1].removeprefix('the ')}, {yes}: {a + c} - {a} = {c}.",
                f"합계를 이용하여 빈칸을 채웁니다. {names[0]}의 ‘{no}’ 칸은 {a + b} - {a} = {b}, {names[1]}의 ‘{yes}’ 칸은 {a + c} - {a} = {c}입니다.",
            ),
        ]
        last = draw.say(
            f"The last gap, {names[1].removeprefix('the ')}, {no}, is {c + d} - {c} = {d}.",
            f"남은 {names[1]}의 ‘{no}’ 칸은 {c + d} - {c} = {d}입니다.",
        )
        return [*steps, last] if draw.params[-1] == 3 else steps
    if draw.level == "hard":
        found = []
        for place, (name, (a, b)) in enumerate(zip(names, rows, strict=True)):
            known, missing, label = (a, b, no) if place % 2 else (b, a, yes)
            found.append(
                draw.say(
                    f"{name.removeprefix('the ')}, {label}: {a + b} - {known} = {missing}",
                    f"{name}의 ‘{label}’ 칸은 {a + b} - {known} = {missing}",
                )
            )
        return [
            draw.say(
                f"Fill the gaps from the row totals: {'; '.join(found)}.",
                f"가로줄의 합계를 이용하여 빈칸을 채우면 {', '.join(found)}입니다.",
            )
        ]
    parts = [f"{a + b} × {Fraction(100 * a, a + b)}/100 = {a}" for a, b in rows]
    steps = [
        draw.say(
            f"Turn the shares into counts for “{yes}”: {', '.join(parts)}.",
            f"비율을 ‘{yes}’의 수로 바꾸면 차례로 {', '.join(parts)}입니다.",
        )
    ]
    if draw.params[-1] % 2:
        parts = [f"{a + b} - {a} = {b}" for a, b in rows]
        steps.append(
            draw.say(
                f"The others count as “{no}”: {', '.join(parts)}.", f"나머지는 ‘{no}’이고, 차례로 {', '.join(parts)}입니다."
            )
        )
    return steps


def pose(draw: Draw) -> Problem:
    rows, kind = _rows(draw.params), draw.params[-1]
    bare = draw.task_type == "qa"
    theme = draw.rng.choice(THEMES["qa" if bare else "reasoning"])
    place, column = kind // 2, kind % 2
    names = [draw.say(*group) for group in theme.groups][: len(rows)]
    yes, no = draw.say(*theme.yes), draw.say(*theme.no)
    counts = [row[column] for row in rows]
    met, label = counts[place], (yes, no)[column]
    total = draw.say(
        f"The condition leaves the column “{label}” with {added(counts)} cases."
        if draw.level != "medium"
        else f"The condition leaves the column “{label}” with {sum(counts)} cases.",
        f"조건에 맞는 것은 ‘{label}’ 세로줄뿐이고, 그 합은 {added(counts) if draw.level != 'medium' else sum(counts)}입니다.",
    )
    steps = [
        *_filled(draw, names, yes, no),
        total,
        draw.say(
            f"Of these, {met} belong to {names[place]}: the probability is {over(met, sum(counts))}.",
            f"그중 {josa(names[place], '은/는')} {met}이므로 구하는 확률은 {over(met, sum(counts))}입니다.",
        ),
    ]
    told_first = draw.say(*theme.told)
    asked = told(draw, ASKED[column], group=names[place], thing=theme.thing, asked=draw.say(*theme.asked[column]))
    return solved(f"{told_first}\n\n{_table(draw, theme)}\n\n{asked}", steps, Fraction(met, sum(counts)))


def recompute(draw: Draw) -> str:
    """Bayes' theorem with the shares of the groups and the rates within them."""
    rows, kind = _rows(draw.params), draw.params[-1]
    whole = sum(map(sum, rows))
    priors = [Fraction(sum(row), whole) for row in rows]
    rates = [Fraction(row[kind % 2], sum(row)) for row in rows]
    evidence = sum(prior * rate for prior, rate in zip(priors, rates, strict=True))
    return str(priors[kind // 2] * rates[kind // 2] / evidence)


FAMILY = Family(
    id=ID,
    names={"en": "Two-way tables and Bayes' theorem", "ko": "이차원 도수표와 베이즈 정리"},
    scope={
        "en": "Complete two-way tables and read from them which group an observation points to, and how strongly.",
        "ko": "이차원 도수표를 완성하고, 관찰된 결과가 어느 집단에서 나왔을지 조건부확률로 구한다.",
    },
    method="Bayes' theorem with shares and rates",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    concepts=(bayes_test.ID, frequency_table.ID),
)
