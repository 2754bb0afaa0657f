"""Inverses of matrices: two rows with whole and fractional entries, matrix equations from both sides, three rows."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.linear_algebra.inverse_wordings import BANK
from seedless.teacher.families.mathematics.linear_algebra.matrices import (
    Matrix,
    Number,
    adjugate,
    determinant,
    identity,
    minor,
    product,
    reduced,
    shaped,
    shown,
)
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded
from seedless.teacher.values import listed, matrix
from seedless.text.particles import josa

ID = "teacher/mathematics/linear-algebra/inverse-matrix"
LEVELS = {"easy": 250, "medium": 250, "hard": 250, "expert": 200}

# easy, medium (a, b, c, d, x, y): A of determinant ±1 (easy) or another (medium), and (x, y), found again from A(x, y).
# hard: A, then X, to be found from AX (qa) or XA (reasoning). expert: A of three rows, determinant ±1, then (x, y, z).


def _draw(level: str, rng: Random) -> Point | None:
    if level == "expert":
        return _three_rows(rng)
    if level == "hard":
        flat = tuple(rng.randrange(-4, 6) for _ in range(8))
        a, b, c, d = flat[:4]
        fits = all((a, b, c, d)) and abs(a * d - b * c) > 1 and flat[4] != flat[7] and (flat[5] or flat[6])
        return flat if fits else None
    if level == "medium":
        a, b, c, d = (rng.randrange(2, 10) for _ in range(4))
        fits = abs(a * d - b * c) > 1
    else:
        # b and c follow from a, d and the determinant by a divisor.
        a, d, whole = rng.randrange(-9, 12), rng.randrange(-9, 12), rng.choice((1, -1))
        b = rng.randrange(1, 10) * rng.choice((1, -1))
        c, rest = divmod(a * d - whole, b)
        fits = bool(a and d and c and not rest and abs(c) < 20)
    return (a, b, c, d, rng.randrange(2, 16), rng.randrange(2, 16)) if fits else None


def _three_rows(rng: Random) -> Point | None:
    """A product of a lower and an upper triangular matrix with ones (or a -1) on the diagonals."""
    p, q, r, s, t, u = (rng.randrange(-2, 3) for _ in range(6))
    if not (p and q and s and u):
        return None
    sign = rng.choice((1, -1))
    a = product(((1, 0, 0), (p, 1, 0), (q, r, 1)), ((1, s, t), (0, sign, u), (0, 0, 1)))
    flat = tuple(int(value) for row in a for value in row)
    if sum(map(bool, flat)) < 7 or any(not -8 < value < 8 for row in (flat, *adjugate(a)) for value in row):
        return None
    return (*flat, *(rng.randrange(-4, 6) for _ in range(3)))


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "hard":
        a, x = shaped(point[:4], 2), shaped(point[4:], 2)
        return (f"{a} {product(a, x)}", f"{a} {product(x, a)}")
    size = 3 if level == "expert" else 2
    a, solution = shaped(point[: size * size], size), point[size * size :]
    right = [sum(v * w for v, w in zip(row, solution, strict=True)) for row in a]
    told = [(*row, value) for row, value in zip(a, right, strict=True)] if level == "medium" else (a, right)
    return (f"{a}", f"{told}")


def pose(draw: Draw) -> Problem:
    if draw.level == "hard":
        return _equation(draw)
    if draw.level == "expert":
        return _large(draw)
    return _inverted(draw) if draw.task_type == "qa" else _system(draw)


def _over(a: Matrix) -> Matrix:
    """The inverse with exact entries, whole where they are."""
    whole = determinant(a)
    return tuple(tuple(_lowest(value, whole) for value in row) for row in adjugate(a))


def _lowest(top: Number, bottom: Number) -> Number:
    value = Fraction(top) / bottom
    return value.numerator if value.denominator == 1 else value


def _determinant_step(draw: Draw, a: Matrix) -> str:
    (p, q), (r, s) = a
    return draw.say(
        f"The determinant is {p} × {guarded(s)} - {guarded(q)} × {guarded(r)} = {determinant(a)}, not 0, so the inverse exists.",
        f"행렬식은 {p} × {guarded(s)} - {guarded(q)} × {guarded(r)} = {determinant(a)}이고 0이 아니므로 역행렬이 존재합니다.",
    )


def _inverse_steps(draw: Draw, a: Matrix) -> list[str]:
    whole, turned = determinant(a), adjugate(a)
    over = f"1/{guarded(whole)}"
    if whole == 1:
        ending, korean = f"gives {shown(turned)}, with the factor 1", "행렬식이 1이므로 그대로 역행렬입니다"
    else:
        ending, korean = f"gives {over} times {shown(turned)}", f"여기에 {josa(over, '을/를')} 곱합니다"
    return [
        _determinant_step(draw, a),
        draw.say(
            f"For [[a, b], [c, d]] the inverse is 1/(ad - bc) times [[d, -b], [-c, a]]: swap the diagonal, change the signs of the "
            f"others. That {ending}.",
            f"[[a, b], [c, d]]의 역행렬은 [[d, -b], [-c, a]]에 1/(ad - bc)을 곱한 것입니다. 대각선 성분은 자리를 바꾸고 나머지는 부호를 "
            f"바꾸면 {josa(shown(turned), '이/가')} 되고, {korean}.",
        ),
    ]


def _inverted(draw: Draw) -> Problem:
    a = shaped(draw.params[:4], 2)
    inverse = _over(a)
    p, q = a[0]
    (e, f), (g, h) = inverse
    steps = [
        *_inverse_steps(draw, a),
        draw.say(f"So A⁻¹ = {shown(inverse)}.", f"따라서 A⁻¹ = {shown(inverse)}입니다."),
        draw.say(
            f"Check the first row of AA⁻¹: {p} × {guarded(e)} + {guarded(q)} × {guarded(g)} = 1 and {p} × {guarded(f)} + {guarded(q)} × "
            f"{guarded(h)} = 0.",
            f"검산: AA⁻¹의 제1행은 {p} × {guarded(e)} + {guarded(q)} × {guarded(g)} = 1, {p} × {guarded(f)} + {guarded(q)} × "
            f"{guarded(h)} = 0입니다.",
        ),
    ]
    question = draw.worded(BANK[draw.level, "qa"], a=shown(a))
    return Problem(question, tuple(steps), shown(inverse), AnswerKey(type="list", value=matrix(inverse)))


def _system(draw: Draw) -> Problem:
    a, (x, y) = shaped(draw.params[:4], 2), draw.params[4:]
    (p, q), (r, s) = a
    u, v = p * x + q * y, r * x + s * y
    whole = determinant(a)
    (e, f), (g, h) = adjugate(a)
    top, bottom = e * u + f * v, g * u + h * v
    steps = (
        draw.say(
            f"As a matrix equation: A = {shown(a)} times the column (x, y) is the column ({u}, {v}). So (x, y) is A⁻¹ times ({u}, {v}).",
            f"행렬로 나타내면 A = {josa(shown(a), '과/와')} 열 (x, y)의 곱이 열 ({u}, {v})입니다. 양변의 왼쪽에 A⁻¹을 곱하여 x와 y를 구합니다.",
        ),
        *_inverse_steps(draw, a),
        draw.say(
            f"Apply it: {e} × {guarded(u)} + {guarded(f)} × {guarded(v)} = {top} and {g} × {guarded(u)} + {guarded(h)} × {guarded(v)} = "
            f"{bottom}.",
            f"열 ({u}, {v})에 곱하면 {e} × {guarded(u)} + {guarded(f)} × {guarded(v)} = {top}, {g} × {guarded(u)} + {guarded(h)} × "
            f"{guarded(v)} = {bottom}입니다.",
        ),
        draw.say(
            f"Divide by the determinant: x = {top} ÷ {guarded(whole)} = {x}, y = {bottom} ÷ {guarded(whole)} = {y}.",
            f"행렬식으로 나누면 x = {top} ÷ {guarded(whole)} = {x}, y = {bottom} ÷ {guarded(whole)} = {y}입니다.",
        )
        if whole != 1
        else draw.say(f"So x = {x} and y = {y}.", f"따라서 x = {x}, y = {y}입니다."),
        draw.say(
            f"Check: {p} × {x} + {guarded(q)} × {y} = {u} and {r} × {x} + {guarded(s)} × {y} = {v}.",
            f"검산: {p} × {x} + {guarded(q)} × {y} = {u}, {r} × {x} + {guarded(s)} × {y} = {v}입니다.",
        ),
    )
    question = draw.worded(BANK[draw.level, "reasoning"], a=shown(a), p=p, q=q, r=r, s=s, u=u, v=v, to=f"({u}, {v})")
    return Problem(question, steps, f"x = {x}, y = {y}", AnswerKey(type="list", value=listed((x, y))))


def _equation(draw: Draw) -> Problem:
    a, x = shaped(draw.params[:4], 2), shaped(draw.params[4:], 2)
    left = draw.task_type == "qa"
    b = product(a, x) if left else product(x, a)
    whole, turned = determinant(a), adjugate(a)
    scaled = product(turned, b) if left else product(b, turned)
    formula = "X = A⁻¹B" if left else "X = BA⁻¹"
    one, other = (turned, b) if left else (b, turned)
    columns = tuple(zip(*other, strict=True))
    sums = [
        f"{' + '.join(f'{guarded(v) if at else v} × {guarded(w)}' for at, (v, w) in enumerate(zip(row, column, strict=True)))}"
        f" = {sum(v * w for v, w in zip(row, column, strict=True))}"
        for row in one
        for column in columns
    ]
    steps = (
        draw.say(
            f"A stands on the {'left' if left else 'right'} of X, so its inverse must be multiplied from the "
            f"{'left' if left else 'right'} too: {formula}.",
            f"A가 X의 {'왼쪽' if left else '오른쪽'}에 곱해져 있으므로 양변의 {'왼쪽' if left else '오른쪽'}에 A⁻¹을 곱하면 {formula}입니다.",
        ),
        *_inverse_steps(draw, a),
        draw.say(
            f"The product {shown(one)} times {shown(other)} has the entries {', '.join(sums)}.",
            f"{josa(shown(one), '과/와')} {shown(other)}의 곱의 성분은 차례로 {', '.join(sums)}입니다.",
        ),
        draw.say(
            f"Divide {shown(scaled)} by {whole}: X = {shown(x)}.",
            f"{josa(shown(scaled), '을/를')} {josa(whole, '으로/로')} 나누면 X = {shown(x)}입니다.",
        ),
    )
    question = draw.worded(BANK["hard", draw.task_type], a=shown(a), b=shown(b))
    return Problem(question, steps, shown(x), AnswerKey(type="list", value=matrix(x)))


def _large(draw: Draw) -> Problem:
    a, solution = shaped(draw.params[:9], 3), draw.params[9:]
    whole, turned = determinant(a), adjugate(a)
    inverse = _over(a)
    expanded = " ".join(
        f"{'-+'[sign > 0]} {guarded(a[0][place])} × {guarded(determinant(minor(a, 0, place)))}"
        for place, sign in enumerate((1, -1, 1))
    ).removeprefix("+ ")
    steps = [
        draw.say(
            f"The determinant by the first row is {expanded} = {whole}, so A has an inverse with whole entries.",
            f"제1행에 대하여 전개하면 행렬식은 {expanded} = {whole}이므로 A의 역행렬이 존재하고 그 성분은 모두 정수입니다.",
        )
    ]
    for i in range(3):
        signs = ((1, -1, 1), (-1, 1, -1))[i % 2]
        parts = []
        for j, sign in enumerate(signs):
            (p, q), (r, s) = minor(a, i, j)
            text = f"{p} × {guarded(s)} - {guarded(q)} × {guarded(r)}"
            parts.append(f"{text if sign > 0 else f'-({text})'} = {sign * (p * s - q * r)}")
        steps.append(
            draw.say(
                f"Cofactors of row {i + 1}: {', '.join(parts)}.", f"제{i + 1}행의 여인수는 차례로 {', '.join(parts)}입니다."
            )
        )
    steps.append(
        draw.say(
            f"The cofactors of a row make a column of the adjugate: {shown(turned)}. Divided by the determinant {whole}: A⁻¹ = {shown(inverse)}.",
            f"각 행의 여인수를 열로 옮기면 수반행렬 {josa(shown(turned), '이/가')} 되고, 행렬식 {josa(whole, '으로/로')} 나누면 A⁻¹ = {shown(inverse)}입니다.",
        )
    )
    if draw.task_type == "qa":
        question = draw.worded(BANK["expert", "qa"], a=shown(a))
        return Problem(question, tuple(steps), shown(inverse), AnswerKey(type="list", value=matrix(inverse)))
    right = tuple(int(sum(v * w for v, w in zip(row, solution, strict=True))) for row in a)
    sums = [
        f"{name} = {' + '.join(f'{guarded(v) if at else v} × {guarded(w)}' for at, (v, w) in enumerate(zip(row, right, strict=True)))}"
        f" = {value}"
        for name, row, value in zip("xyz", inverse, solution, strict=True)
    ]
    steps.append(
        draw.say(
            f"Multiply by the right-hand sides: {', '.join(sums)}.",
            f"우변을 곱하면 {', '.join(sums)}입니다.",
        )
    )
    first = " + ".join(
        f"{guarded(v) if at else v} × {guarded(w)}" for at, (v, w) in enumerate(zip(a[0], solution, strict=True))
    )
    steps.append(draw.say(f"Check the first equation: {first} = {right[0]}.", f"검산: 첫째 식에서 {first} = {right[0]}입니다."))
    x, y, z = solution
    question = draw.worded(BANK["expert", "reasoning"], a=shown(a), u=right[0], v=right[1], w=right[2], to=str(right))
    return Problem(question, tuple(steps), f"x = {x}, y = {y}, z = {z}", AnswerKey(type="list", value=listed(solution)))


def recompute(draw: Draw) -> str:
    """Gauss-Jordan elimination on the matrix as it is given."""
    size = 3 if draw.level == "expert" else 2
    a, rest = shaped(draw.params[: size * size], size), draw.params[size * size :]
    if draw.level == "hard":
        x = shaped(rest, 2)
        if draw.task_type == "qa":
            return matrix(reduced(a, product(a, x)))
        turned = tuple(zip(*product(x, a), strict=True))
        return matrix(zip(*reduced(tuple(zip(*a, strict=True)), turned), strict=True))
    if draw.task_type == "qa":
        return matrix(reduced(a, identity(size)))
    right = product(a, tuple((value,) for value in rest))
    return listed(value for (value,) in reduced(a, right))


FAMILY = Family(
    id=ID,
    names={"en": "Inverse matrices", "ko": "역행렬"},
    scope={
        "en": "Invert matrices of two and three rows and solve systems and matrix equations with the inverse.",
        "ko": "역행렬을 구하고, 역행렬을 이용하여 연립방정식과 행렬의 방정식을 푼다.",
    },
    method="Gauss-Jordan elimination",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("matrix inverse", "matrix equations", "adjugate"),
        "ko": ("역행렬과 연립일차방정식", "수반행렬", "행렬의 방정식"),
    },
)
