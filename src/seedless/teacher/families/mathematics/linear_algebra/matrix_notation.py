"""Systems of equations rewritten as matrices, in JSON or as a Markdown table: from tidy to scattered and bracketed terms."""

from __future__ import annotations

from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.linear_algebra.notation_wordings import BANK, FORMS
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import written
from seedless.teacher.values import json_value, table

ID = "teacher/mathematics/linear-algebra/matrix-notation"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}

# (form, layout, then the rows: coefficients and the right-hand side). form: 0 JSON, 1 a Markdown table. layout: where the terms
# of the first row stand; that of row i is layout + i. expert: two more numbers a row, for a bracket and for a moved term.

NAMES = {"easy": "xy", "medium": "xy", "hard": "xyz", "expert": "xyz"}

Term = tuple[int, str]  # coefficient and letters, "" for a constant, "(x + y)" for a bracket
Side = tuple[Term, ...]


def _draw(level: str, rng: Random) -> Point | None:
    size = len(NAMES[level])
    rows = []
    for number in range(size):
        row = [rng.choice((-7, -6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6, 7)) for _ in range(size)]
        if level == "hard" and number != 1:
            row[rng.randrange(size)] = 0
        rows += [*row, rng.choice((-12, -11, -10, -9, -8, -6, -5, -3, 4, 5, 7, 8, 9, 10, 12, 13, 14, 15))]
        if level == "expert":
            rows += [rng.choice((2, 3, 4, 5)), rng.choice((-3, -2, 2, 3, 4))]
    return (rng.randrange(2), rng.randrange(4), *rows)


def _rows(level: str, params: Point) -> tuple[Point, ...]:
    width = len(NAMES[level]) + (3 if level == "expert" else 1)
    return tuple(params[at : at + width] for at in range(2, len(params), width))


def _sides(level: str, layout: int, row: Point) -> tuple[Side, Side]:
    """Left and right side of an equation that says the same as its row."""
    names = NAMES[level]
    terms: list[Term] = list(zip(row, names, strict=False))
    right = row[len(names)]
    if level == "easy":
        return tuple(terms), ((right, ""),)
    if level == "expert":
        return _bracketed(layout, row)
    moved = layout % len(names)
    turned = [*terms[moved + 1 :], *terms[:moved]]
    if layout == 0:
        return (*reversed(terms),), ((right, ""),)
    if layout == 1:
        return (*turned, (-right, "")), ((-terms[moved][0], terms[moved][1]),)
    if layout == 2:
        return (terms[moved],), ((right, ""), *((-factor, name) for factor, name in turned))
    return ((-right, ""), *reversed(terms)), ((0, ""),)


def _bracketed(layout: int, row: Point) -> tuple[Side, Side]:
    """With m(x ± y) on the left and a multiple of a letter on both sides."""
    a, b, c, right, m, more = row
    sign = 1 if layout % 2 else -1
    bracket = f"(x {'+' if sign > 0 else '-'} y)"
    left = ((m, bracket), (a - m, "x"), (c + more, "z"))
    other = ((sign * m - b, "y"), (more, "z"), (right, ""))
    if layout < 2:
        return left, other
    # z - x in the bracket instead, and the constant on the left.
    left = ((-right, ""), (m, "(z - x)"), (b + more, "y"))
    return left, ((-a - m, "x"), (more, "y"), (m - c, "z"))


def _told(sides: tuple[Side, Side]) -> str:
    return " = ".join(written(*side) for side in sides)


def _equations(level: str, params: Point) -> list[str]:
    layout = params[1]
    return [_told(_sides(level, (layout + number) % 4, row)) for number, row in enumerate(_rows(level, params))]


def _shown(level: str, point: Point) -> tuple[str]:
    return (" ".join(_equations(level, point)),)


def pose(draw: Draw) -> Problem:
    names, form = NAMES[draw.level], draw.params[0]
    size = len(names)
    rows = [row[: size + 1] for row in _rows(draw.level, draw.params)]
    block = "\n".join(("```", *_equations(draw.level, draw.params), "```"))
    opening = draw.worded(BANK[draw.level], unknowns=", ".join(names))
    asked = draw.worded(FORMS[form], columns=" | ".join((*names, "b")), unknowns=", ".join(names))
    question = f"{opening} {asked}\n{block}"
    if form == 0:
        whole = ", ".join(f"[{', '.join(map(str, row[:size]))}]" for row in rows)
        final = f'{{"A": [{whole}], "b": [{", ".join(str(row[size]) for row in rows)}]}}'
        key = AnswerKey(type="json", value=_keyed([row[:size] for row in rows], [row[size] for row in rows]))
        return Problem(question, (), final, key)
    lines = [(*names, "b"), *rows]
    divider = "|" + "---|" * (size + 1)
    heading, *body = (f"| {' | '.join(map(str, line))} |" for line in lines)
    return Problem(question, (), "\n".join((heading, divider, *body)), AnswerKey(type="table", value=table(lines)))


def _keyed(rows: list[Point], right: list[int]) -> str:
    return json_value({"A": [list(row) for row in rows], "b": right})


def recompute(draw: Draw) -> str:
    """Each equation as left minus right, evaluated at the origin and at the unit points."""
    names, (form, layout) = NAMES[draw.level], draw.params[:2]
    matrix, right = [], []
    for number, row in enumerate(_rows(draw.level, draw.params)):
        left, other = _sides(draw.level, (layout + number) % 4, row)
        gaps = [_value(left, at) - _value(other, at) for at in ("", *names)]
        matrix.append(tuple(gap - gaps[0] for gap in gaps[1:]))
        right.append(-gaps[0])
    if form == 0:
        return _keyed(matrix, right)
    return table([(*names, "b"), *((*row, value) for row, value in zip(matrix, right, strict=True))])


def _value(side: Side, at: str) -> int:
    """Of a sum of terms where the letter `at` is 1 and all others are 0."""
    total = 0
    for factor, letters in side:
        if letters.startswith("("):
            one, sign, two = letters[1:-1].split()
            total += factor * ((one == at) + (two == at) * (1 if sign == "+" else -1))
        else:
            total += factor * (letters in ("", at))
    return total


FAMILY = Family(
    id=ID,
    names={"en": "Systems of equations as matrices", "ko": "연립방정식의 행렬 표현"},
    scope={
        "en": "Bring linear equations into order and write coefficients and right-hand sides as a matrix in JSON or a table.",
        "ko": "일차방정식을 정리하여 계수와 상수항을 JSON 또는 표의 행렬로 나타낸다.",
    },
    method="values at unit points",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("generation",),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("augmented matrix", "coefficient matrix"),
        "ko": ("계수행렬", "첨가행렬", "확대계수행렬"),
    },
)
