"""Products of matrices: two by two, two by three, AB - BA and unknown entries, powers applied to a vector."""

from __future__ import annotations

from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.linear_algebra.matrices import (
    Matrix,
    Number,
    adjugate,
    determinant,
    entries,
    product,
    shaped,
    shown,
)
from seedless.teacher.families.mathematics.linear_algebra.product_wordings import BANK
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded, summed, written
from seedless.teacher.values import listed, matrix
from seedless.text.particles import josa

ID = "teacher/mathematics/linear-algebra/matrix-product"
LEVELS = {"easy": 250, "medium": 250, "hard": 250, "expert": 250}

# easy: A and B of 2 × 2. medium: A of 2 × 3, then B of 3 × 2. In words, amounts and prices: without signs.
# hard (p, a, b, q, e, f, g, h): A = [[p, a], [b, q]]; qa AB - BA, reasoning p and q from AB.
# expert (a, b, c, d, x, y, n): the matrix n times on (x, y); in words without signs.

SIGNED = tuple(value for value in range(-6, 10) if abs(value) > 1)
STEPWISE = (-3, -2, -1, 1, 2, 3)


def _draw(level: str, rng: Random) -> Point | None:
    if level == "expert":
        return (*(rng.choice(STEPWISE) for _ in range(4)), rng.randrange(1, 10), rng.randrange(1, 10), rng.choice((3, 3, 4)))
    flat = tuple(rng.choice(SIGNED) for _ in range(12 if level == "medium" else 8))
    row = 3 if level == "medium" else 2
    if [*map(abs, flat[:row])] == [*map(abs, flat[row : 2 * row])]:
        return None  # told in words, two people would order the same
    if level == "hard":
        e, f, g, h = flat[4:]
        return flat if e * h != f * g else None
    return flat


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level != "hard":
        return (" ".join(str(abs(value)) for value in point),)
    a, b = shaped(point[:4], 2), shaped(point[4:], 2)
    return (f"{a} {b}", f"{point[1:3]} {b} {product(a, b)}")


def _factors(draw: Draw) -> tuple[Matrix, Matrix]:
    flat = draw.params
    if draw.task_type == "reasoning" and draw.level != "hard":
        flat = tuple(map(abs, flat))
    half = len(flat) // 2
    return shaped(flat[:half], half // 2), shaped(flat[half:], 2)


def pose(draw: Draw) -> Problem:
    if draw.level == "expert":
        return _power(draw)
    if draw.level == "hard":
        return _commutator(draw) if draw.task_type == "qa" else _unknown(draw)
    return _multiplied(draw)


def _sum_of_products(row: tuple[Number, ...], column: tuple[Number, ...]) -> str:
    text = " + ".join(f"{guarded(x) if at else x} × {guarded(y)}" for at, (x, y) in enumerate(zip(row, column, strict=True)))
    return f"{text} = {sum(x * y for x, y in zip(row, column, strict=True))}"


def _row_steps(draw: Draw, a: Matrix, b: Matrix, name: str) -> list[str]:
    columns = tuple(zip(*b, strict=True))
    steps = []
    for number, row in enumerate(a, 1):
        sums = [_sum_of_products(row, column) for column in columns]
        steps.append(
            draw.say(f"Row {number} of {name}: {' and '.join(sums)}.", f"{name}의 제{number}행은 {', '.join(sums)}입니다.")
        )
    return steps


def _rule(draw: Draw) -> str:
    return draw.say(
        "The entry in row i and column j of a product is row i of the first matrix times column j of the second.",
        "곱의 (i, j) 성분은 앞 행렬의 제i행과 뒤 행렬의 제j열의 성분을 차례로 곱하여 더한 값입니다.",
    )


def _multiplied(draw: Draw) -> Problem:
    a, b = _factors(draw)
    c = product(a, b)
    steps = [_rule(draw)]
    if draw.task_type == "reasoning":
        steps.insert(
            0,
            draw.say(
                f"Write the amounts as the matrix A = {shown(a)} and the values of one piece as B = {shown(b)}; the totals are AB.",
                f"수량을 행렬 A = {shown(a)}, 하나당 값을 행렬 B = {josa(shown(b), '으로/로')} 나타내면 구하는 행렬은 AB입니다.",
            ),
        )
    steps += _row_steps(draw, a, b, "AB")
    steps.append(draw.say(f"Together: AB = {shown(c)}.", f"따라서 AB = {shown(c)}입니다."))
    values = {f"a{i}{j}": value for i, row in enumerate(a) for j, value in enumerate(row)}
    values |= {f"b{i}{j}": value for i, row in enumerate(b) for j, value in enumerate(row)}
    question = draw.worded(BANK[draw.level, draw.task_type], a=shown(a), b=shown(b), **values)
    return Problem(question, tuple(steps), shown(c), AnswerKey(type="list", value=matrix(c)))


def _commutator(draw: Draw) -> Problem:
    a, b = _factors(draw)
    ab, ba = product(a, b), product(b, a)
    gap = _difference(ab, ba)
    entrywise = ", ".join(
        summed(x, -y) + f" = {x - y}" for one, two in zip(ab, ba, strict=True) for x, y in zip(one, two, strict=True)
    )
    steps = (
        draw.say(
            "Matrix products depend on the order, so AB and BA are worked out separately.",
            "행렬의 곱은 순서에 따라 달라지므로 AB와 BA를 따로 계산합니다.",
        ),
        *_row_steps(draw, a, b, "AB"),
        *_row_steps(draw, b, a, "BA"),
        draw.say(
            f"So AB = {shown(ab)} and BA = {shown(ba)}.",
            f"따라서 AB = {shown(ab)}, BA = {shown(ba)}입니다.",
        ),
        draw.say(
            f"Subtract entry by entry: {entrywise}, so AB - BA = {shown(gap)}.",
            f"같은 자리의 성분끼리 빼면 {entrywise}이므로 AB - BA = {shown(gap)}입니다.",
        ),
    )
    question = draw.worded(BANK["hard", "qa"], a=shown(a), b=shown(b))
    return Problem(question, steps, shown(gap), AnswerKey(type="list", value=matrix(gap)))


def _difference(one: Matrix, other: Matrix) -> Matrix:
    return tuple(tuple(x - y for x, y in zip(r, s, strict=True)) for r, s in zip(one, other, strict=True))


def _unknown(draw: Draw) -> Problem:
    a, b = _factors(draw)
    ((p, one), (two, q)), ((e, _), (g, h)) = a, b
    f = b[0][1]
    c = product(a, b)
    hidden = shown((("p", one), (two, "q")))
    steps = (
        draw.say(
            "Compare AB with the given product entry by entry; one entry with p and one with q are enough.",
            "AB의 성분을 주어진 행렬의 성분과 비교합니다. p가 들어 있는 성분과 q가 들어 있는 성분을 하나씩 쓰면 됩니다.",
        ),
        draw.say(
            f"Row 1, column 1: p × {guarded(e)} + {guarded(one)} × {guarded(g)} = {c[0][0]}, so {written((e, 'p'))} = {c[0][0]} - "
            f"{guarded(one * g)} = {c[0][0] - one * g} and p = {p}.",
            f"(1, 1) 성분은 p × {guarded(e)} + {guarded(one)} × {guarded(g)} = {c[0][0]}이므로 {written((e, 'p'))} = {c[0][0]} - "
            f"{guarded(one * g)} = {c[0][0] - one * g}이고 p = {p}입니다.",
        ),
        draw.say(
            f"Row 2, column 2: {two} × {guarded(f)} + q × {guarded(h)} = {c[1][1]}, so {written((h, 'q'))} = {c[1][1]} - "
            f"{guarded(two * f)} = {c[1][1] - two * f} and q = {q}.",
            f"(2, 2) 성분은 {two} × {guarded(f)} + q × {guarded(h)} = {c[1][1]}이므로 {written((h, 'q'))} = {c[1][1]} - "
            f"{guarded(two * f)} = {c[1][1] - two * f}이고 q = {q}입니다.",
        ),
        draw.say(
            f"Check with row 1, column 2: {p} × {guarded(f)} + {guarded(one)} × {guarded(h)} = {c[0][1]}.",
            f"검산: (1, 2) 성분은 {p} × {guarded(f)} + {guarded(one)} × {guarded(h)} = {c[0][1]}입니다.",
        ),
    )
    question = draw.worded(BANK["hard", "reasoning"], a=hidden, b=shown(b), c=shown(c))
    return Problem(question, steps, f"p = {p}, q = {q}", AnswerKey(type="list", value=listed((p, q))))


def _power(draw: Draw) -> Problem:
    flat = draw.params if draw.task_type == "qa" else tuple(map(abs, draw.params))
    a, times = shaped(flat[:4], 2), flat[6]
    vector = (flat[4], flat[5])
    steps = [
        draw.say(
            "Apply the matrix to the vector again and again: that takes fewer products than the power of the matrix.",
            "행렬의 거듭제곱을 먼저 구하는 것보다 행렬을 벡터에 차례로 곱하는 것이 간단합니다.",
        )
    ]
    if draw.task_type == "reasoning":
        steps[0] = draw.say(
            f"Let the vector hold the numbers of X and of Y. One step multiplies it by A = {shown(a)}: the first row counts the new X, "
            "the second the new Y.",
            f"X와 Y의 수를 벡터로 나타내면 한 번 지날 때마다 행렬 A = {josa(shown(a), '을/를')} 곱하게 됩니다. 제1행은 새 X의 수, 제2행은 새 Y의 수입니다.",
        )
    for number in range(1, times + 1):
        sums = " and ".join if draw.language == "en" else ", ".join
        told = sums(_sum_of_products(row, vector) for row in a)
        x, y = (sum(m * v for m, v in zip(row, vector, strict=True)) for row in a)
        vector = (int(x), int(y))
        steps.append(draw.say(f"After step {number}: {told}.", f"{number}번 곱하면 {told}입니다."))
    question = draw.worded(
        BANK["expert", draw.task_type],
        a=shown(a),
        v=entries(flat[4:6]),
        n=times,
        power="³" if times == 3 else "⁴",
        xx=a[0][0],
        xy=a[0][1],
        yx=a[1][0],
        yy=a[1][1],
        x=flat[4],
        y=flat[5],
    )
    return Problem(question, tuple(steps), entries(vector), AnswerKey(type="list", value=listed(vector)))


def recompute(draw: Draw) -> str:
    """Sums of columns times rows; the commutator in closed form; the inverse of a factor; Cayley and Hamilton for powers."""
    if draw.level == "expert":
        flat = draw.params if draw.task_type == "qa" else tuple(map(abs, draw.params))
        a, b, c, d, x, y, times = flat
        before, after = (x, y), (a * x + b * y, c * x + d * y)
        for _ in range(times - 1):  # A² = (a + d)A - (ad - bc)I
            x, y = ((a + d) * v - (a * d - b * c) * u for u, v in zip(before, after, strict=True))
            before, after = after, (x, y)
        return listed(after)
    one, two = _factors(draw)
    if draw.level == "hard":
        a, b, c, d, e, f, g, h = draw.params
        if draw.task_type == "qa":
            return matrix(((b * g - c * f, f * (a - d) + b * (h - e)), (c * (e - h) + g * (d - a), c * f - b * g)))
        back = product(product(one, two), adjugate(two))
        whole = determinant(two)
        return listed((back[0][0] // whole, back[1][1] // whole))
    total: Matrix = ((0, 0), (0, 0))
    for column, row in zip(zip(*one, strict=True), two, strict=True):
        total = tuple(tuple(s + x * y for s, y in zip(sums, row, strict=True)) for sums, x in zip(total, column, strict=True))
    return matrix(total)


FAMILY = Family(
    id=ID,
    names={"en": "Matrix products", "ko": "행렬의 곱셈"},
    scope={
        "en": "Multiply matrices, compare AB with BA, find unknown entries and apply powers to vectors.",
        "ko": "행렬을 곱하고 AB와 BA를 비교하며, 모르는 성분을 구하고 거듭제곱을 벡터에 곱한다.",
    },
    method="columns times rows, Cayley-Hamilton",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("matrix multiplication", "matrices", "powers of matrices"),
        "ko": ("행렬의 곱", "행렬", "행렬의 거듭제곱"),
    },
)
