"""Determinants of two, three and four rows; entries that make a matrix singular or give a determinant; rules for products."""

from __future__ import annotations

from fractions import Fraction
from itertools import permutations
from math import prod
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.linear_algebra.determinant_wordings import BANK
from seedless.teacher.families.mathematics.linear_algebra.matrices import (
    Matrix,
    Number,
    determinant,
    minor,
    product,
    shaped,
    shown,
)
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded, summed, written
from seedless.teacher.values import collected, number
from seedless.text.particles import josa

ID = "teacher/mathematics/linear-algebra/determinant"
LEVELS = {"easy": 300, "medium": 250, "hard": 250, "expert": 200}

# easy (a, b, c, d): the matrix; reasoning hides a. medium: two rows, two entries of the third, the third of them (qa), and k
# instead of it, for which the matrix is singular (reasoning). hard: nine entries, then p, b, c, q of [[k + p, b], [c, k + q]].
# expert: sixteen entries, then n, det A, det B, m and the factor f of det(f·A^m·B⁻¹).

POWERS = {1: "", 2: "²", 3: "³", 4: "⁴"}


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        a, b, c, d = (rng.randrange(-9, 10) for _ in range(4))
        return (a, b, c, d) if a and b and c and abs(d) > 1 and a * d != b * c else None
    if level == "medium":
        one, two = [rng.randrange(-4, 6) for _ in range(3)], [rng.randrange(-4, 6) for _ in range(3)]
        one[rng.randrange(3)] = 0
        s, t = rng.choice((-2, -1, 1, 2)), rng.choice((-2, -1, 1, 2))
        third = [s * x + t * y for x, y in zip(one, two, strict=True)]
        slope = one[0] * two[1] - one[1] * two[0]
        gap = rng.choice((-4, -3, -2, -1, 1, 2, 3, 4))
        busy = sum(map(bool, one)) == 2 and all(two) and slope
        return (*one, *two, *third[:2], third[2] + gap, third[2]) if busy else None
    if level == "hard":
        entries = tuple(rng.randrange(-5, 7) for _ in range(9))
        low, high, p = (rng.randrange(-7, 9) for _ in range(3))
        q = -(low + high) - p
        rest = p * q - low * high
        b = rng.choice((1, 2, 3, 4, 5, 6)) * rng.choice((1, -1))
        fits = all(entries) and determinant(shaped(entries, 3)) and low != high and p and q and rest and rest % b == 0
        return (*entries, p, b, rest // b, q) if fits and abs(rest // b) < 30 and p != q else None
    flat = [rng.choice((-3, -2, -1, 1, 2, 3, 4)) for _ in range(16)]
    row, kept = rng.randrange(4), rng.randrange(4)
    for column in range(4):
        if column != kept:
            flat[4 * row + column] = 0
    below, beside = (row + rng.randrange(1, 4)) % 4, (kept + rng.randrange(1, 4)) % 4
    flat[4 * below + beside] = 0
    a, b = rng.randrange(2, 10), rng.choice((-5, -4, -3, -2, 2, 3, 4, 5, 7))
    return (
        (*flat, rng.randrange(2, 5), a, b, rng.randrange(1, 4), rng.randrange(2, 6)) if determinant(shaped(flat, 4)) else None
    )


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "easy":
        a, b, c, d = point
        return (f"{a} {b} {c} {d}", f"{b} {c} {d} {a * d - b * c}")
    if level == "medium":
        return (f"{point[:9]}", f"{point[:8]}")
    if level == "hard":
        return (f"{point[:9]}", f"{point[9:]}")
    n, a, b, _, factor = point[16:]
    return (f"{point[:16]}", f"{n} {n} {a} {b} {factor}")


def pose(draw: Draw) -> Problem:
    bare = draw.task_type == "qa"
    if draw.level == "easy":
        return _two(draw) if bare else _hidden(draw)
    if draw.level == "medium":
        return _three(draw, shaped(draw.params[:9], 3)) if bare else _singular(draw)
    if draw.level == "hard":
        return _three(draw, shaped(draw.params[:9], 3)) if bare else _roots(draw)
    return _four(draw) if bare else _rules(draw)


def _cross(a: Number, b: Number, c: Number, d: Number) -> str:
    return f"{a} × {guarded(d)} - {guarded(b)} × {guarded(c)}"


def _two(draw: Draw) -> Problem:
    a, b, c, d = draw.params
    value = a * d - b * c
    steps = (
        draw.say(
            "The determinant of [[a, b], [c, d]] is ad - bc.",
            "행렬 [[a, b], [c, d]]의 행렬식은 ad - bc입니다.",
        ),
        draw.say(
            f"Here it is {_cross(a, b, c, d)} = {summed(a * d, -b * c)} = {value}.",
            f"값을 대입하면 {_cross(a, b, c, d)} = {summed(a * d, -b * c)} = {value}입니다.",
        ),
    )
    return Problem(draw.worded(BANK["easy", "qa"], a=shown(shaped(draw.params, 2))), steps, str(value), number(value))


def _hidden(draw: Draw) -> Problem:
    a, b, c, d = draw.params
    value = a * d - b * c
    steps = (
        draw.say(
            f"The determinant is {written((d, 'x'))} - {guarded(b)} × {guarded(c)} = {written((d, 'x'), (-b * c, ''))}.",
            f"행렬식은 {written((d, 'x'))} - {guarded(b)} × {guarded(c)} = {written((d, 'x'), (-b * c, ''))}입니다.",
        ),
        draw.say(
            f"It has to be {value}, so {written((d, 'x'))} = {summed(value, b * c)} = {value + b * c}.",
            f"이 값이 {value}이므로 {written((d, 'x'))} = {summed(value, b * c)} = {value + b * c}입니다.",
        ),
        draw.say(
            f"Hence x = {value + b * c} ÷ {guarded(d)} = {a}.",
            f"따라서 x = {value + b * c} ÷ {guarded(d)} = {a}입니다.",
        ),
    )
    question = draw.worded(BANK["easy", "reasoning"], a=shown((("x", b), (c, d))), value=value)
    return Problem(question, steps, f"x = {a}", number(a))


def _expansion(draw: Draw, a: Matrix) -> tuple[list[str], list[Number]]:
    """Steps for the cofactors of the first row of three, and the terms of the expansion."""
    steps, terms = [], []
    for place, entry in enumerate(a[0]):
        if not entry:
            continue
        (p, q), (r, s) = minor(a, 0, place)
        value = p * s - q * r
        sign = (-1) ** place
        terms.append(sign * entry * value)
        signed = f"{'' if sign > 0 else '-'}{guarded(entry) if sign < 0 else entry} × {guarded(value)}"
        told = draw.say(" (with a minus sign)", " (음의 부호)") if sign < 0 else ""
        steps.append(
            draw.say(
                f"Column {place + 1}{told}: the minor is {_cross(p, q, r, s)} = {value}, the term {signed} = {terms[-1]}.",
                f"제{place + 1}열{told}: 소행렬식은 {_cross(p, q, r, s)} = {value}, 항은 {signed} = {terms[-1]}입니다.",
            )
        )
    return steps, terms


def _three(draw: Draw, a: Matrix) -> Problem:
    steps, terms = _expansion(draw, a)
    value = determinant(a)
    first = draw.say(
        "Expand along the first row: each entry times the determinant left when its row and column are struck out, with the signs "
        f"+, -, +.{' The zero contributes nothing.' if 0 in a[0] else ''}",
        "제1행에 대하여 전개합니다. 각 성분에 그 행과 열을 지운 소행렬식을 곱하고 차례로 +, -, + 부호를 붙입니다."
        f"{' 0인 성분의 항은 0입니다.' if 0 in a[0] else ''}",
    )
    last = draw.say(f"Their sum is {summed(*terms)} = {value}.", f"모두 더하면 {summed(*terms)} = {value}입니다.")
    question = draw.worded(BANK[draw.level, "qa"], a=shown(a))
    return Problem(question, (first, *steps, last), str(value), number(value))


def _singular(draw: Draw) -> Problem:
    flat, k = draw.params[:8], draw.params[9]
    (a, b, c), (d, e, f), (g, h) = flat[:3], flat[3:6], flat[6:8]
    slope = a * e - b * d
    rest = -f * (a * h - b * g) + c * (d * h - e * g)
    steps = (
        draw.say(
            "A matrix is singular, its rows are linearly dependent, and a system with zeros on the right has more than the zero "
            "solution, exactly when its determinant is 0. Expand along the third column, where k stands.",
            "행렬식이 0일 때, 그리고 그때에만 역행렬이 없고 세 행이 일차종속이며 우변이 모두 0인 연립방정식이 영이 아닌 해를 가집니다. "
            "k가 들어 있는 제3열에 대하여 전개합니다.",
        ),
        draw.say(
            f"The minors are {_cross(d, e, g, h)} = {d * h - e * g} for {c}, {_cross(a, b, g, h)} = {a * h - b * g} for {f} and "
            f"{_cross(a, b, d, e)} = {slope} for k.",
            f"소행렬식은 {c}에 대하여 {_cross(d, e, g, h)} = {d * h - e * g}, {f}에 대하여 {_cross(a, b, g, h)} = {a * h - b * g}, "
            f"k에 대하여 {_cross(a, b, d, e)} = {slope}입니다.",
        ),
        draw.say(
            f"With the signs +, -, + the constant part is {c} × {guarded(d * h - e * g)} - {guarded(f)} × {guarded(a * h - b * g)} = "
            f"{rest}, so the determinant is {written((slope, 'k'), (rest, ''))}.",
            f"부호 +, -, +를 붙이면 상수 부분은 {c} × {guarded(d * h - e * g)} - {guarded(f)} × {guarded(a * h - b * g)} = {rest}이므로 "
            f"행렬식은 {written((slope, 'k'), (rest, ''))}입니다.",
        ),
        draw.say(
            f"It is 0 when {written((slope, 'k'))} = {-rest}, that is k = {k}.",
            f"{written((slope, 'k'))} = {-rest}일 때 0이 되므로 k = {k}입니다.",
        ),
    )
    question = draw.worded(BANK["medium", "reasoning"], a=shown(((a, b, c), (d, e, f), (g, h, "k"))))
    return Problem(question, steps, f"k = {k}", number(k))


def _roots(draw: Draw) -> Problem:
    p, b, c, q = draw.params[9:]
    constant = p * q - b * c
    one, two = _zeros(p + q, constant)
    quadratic = written((1, "k²"), (p + q, "k"), (constant, ""))
    factors = "".join(f"(k {'-' if root > 0 else '+'} {abs(root)})" if root else "k" for root in sorted((one, two), key=bool))
    steps = (
        draw.say(
            "A matrix has no inverse, and its rows are multiples of one vector, exactly when its determinant is 0.",
            "행렬식이 0일 때, 그리고 그때에만 역행렬이 존재하지 않고 두 행벡터가 일차종속입니다.",
        ),
        draw.say(
            f"The determinant is ({written((1, 'k'), (p, ''))})({written((1, 'k'), (q, ''))}) - {guarded(b)} × {guarded(c)}.",
            f"행렬식은 ({written((1, 'k'), (p, ''))})({written((1, 'k'), (q, ''))}) - {guarded(b)} × {guarded(c)}입니다.",
        ),
        draw.say(
            f"The constant term is {guarded(p)} × {guarded(q)} - {guarded(b)} × {guarded(c)} = {constant}, so it equals {quadratic}.",
            f"상수항은 {guarded(p)} × {guarded(q)} - {guarded(b)} × {guarded(c)} = {constant}이므로 행렬식은 {quadratic}입니다.",
        ),
        draw.say(
            f"{quadratic} = {factors}, so it is 0 for k = {one} and for k = {two}.",
            f"{quadratic} = {factors}이므로 k = {one} 또는 k = {two}일 때 0이 됩니다.",
        ),
    )
    question = draw.worded(
        BANK["hard", "reasoning"], a=shown(((written((1, "k"), (p, "")), b), (c, written((1, "k"), (q, "")))))
    )
    return Problem(question, steps, f"{one}, {two}", AnswerKey(type="set", value=collected((one, two))))


def _zeros(linear: int, constant: int) -> tuple[int, int]:
    """The whole zeros of k² + linear · k + constant, which are known to be whole; the smaller one first."""
    one = next(k for k in range(-60, 61) if k * k + linear * k + constant == 0)
    return one, -linear - one


def _four(draw: Draw) -> Problem:
    a = shaped(draw.params[:16], 4)
    row = next(place for place, values in enumerate(a) if sum(map(bool, values)) == 1)
    column = next(place for place, value in enumerate(a[row]) if value)
    sign = (-1) ** (row + column)
    small = minor(a, row, column)
    steps, terms = _expansion(draw, small)
    inner, value = determinant(small), determinant(a)
    text = "+" if sign > 0 else "-"
    first = draw.say(
        f"Row {row + 1} has a single entry that is not 0, {a[row][column]} in column {column + 1}; expand along that row. "
        f"Its sign is {text}, because {row + 1} + {column + 1} = {row + column + 2} is {'even' if sign > 0 else 'odd'}.",
        f"제{row + 1}행에는 0이 아닌 성분이 제{column + 1}열의 {a[row][column]} 하나뿐이므로 이 행에 대하여 전개합니다. "
        f"{row + 1} + {column + 1} = {josa(row + column + 2, '이/가')} {'짝수' if sign > 0 else '홀수'}이므로 부호는 {text}입니다.",
    )
    second = draw.say(
        f"Striking out this row and column leaves {shown(small)}, which is expanded along its first row.",
        f"이 행과 열을 지우면 {josa(shown(small), '이/가')} 남고, 이것을 제1행에 대하여 전개합니다.",
    )
    last = [
        draw.say(f"Its determinant is {summed(*terms)} = {inner}.", f"이 행렬식은 {summed(*terms)} = {inner}입니다."),
        draw.say(
            f"The whole determinant is {'' if sign > 0 else '-'}{guarded(a[row][column]) if sign < 0 else a[row][column]} × "
            f"{guarded(inner)} = {value}.",
            f"따라서 전체 행렬식은 {'' if sign > 0 else '-'}{guarded(a[row][column]) if sign < 0 else a[row][column]} × "
            f"{guarded(inner)} = {value}입니다.",
        ),
    ]
    question = draw.worded(BANK["expert", "qa"], a=shown(a))
    return Problem(question, (first, second, *steps, *last), str(value), number(value))


def _rules(draw: Draw) -> Problem:
    n, a, b, m, factor = draw.params[16:]
    value = Fraction(factor**n * a**m, b)
    power = POWERS[m]
    top = factor**n * a**m
    steps = [
        draw.say(
            "Determinants multiply: det(XY) = det(X)det(Y), so det(B⁻¹) = 1/det(B).",
            "곱의 행렬식은 행렬식의 곱이므로 det(XY) = det(X)det(Y)이고, det(B⁻¹) = 1/det(B)입니다.",
        ),
        draw.say(
            f"The factor {factor} multiplies each of the {n} rows, so it contributes {factor}{POWERS[n]} = {factor**n}, not {factor}.",
            f"{factor}배는 {n}개의 행에 모두 곱해지므로 행렬식은 {factor}배가 아니라 {factor}{POWERS[n]} = {factor**n}배가 됩니다.",
        ),
    ]
    if m > 1:
        steps.append(
            draw.say(
                f"det(A{power}) = det(A){power}, and {a}{power} = {a**m}.",
                f"det(A{power}) = det(A){power}이고 {a}{power} = {a**m}입니다.",
            )
        )
    else:
        steps.append(draw.say(f"A contributes det(A) = {a}.", f"A의 행렬식은 det(A) = {a}입니다."))
    steps.append(
        draw.say(
            f"Together: {factor**n} × {guarded(a**m)} ÷ {guarded(b)} = {top} ÷ {guarded(b)} = {value}.",
            f"모두 곱하면 {factor**n} × {guarded(a**m)} ÷ {guarded(b)} = {top} ÷ {guarded(b)} = {value}입니다.",
        )
    )
    question = draw.worded(BANK["expert", "reasoning"], n=n, a=a, b=b, f=factor, power=power)
    return Problem(question, tuple(steps), str(value), number(value))


def recompute(draw: Draw) -> str:
    """Leibniz' sum over permutations; unknowns from its values or by trial; the rules on diagonal matrices."""
    flat, bare = draw.params, draw.task_type == "qa"
    if draw.level == "easy":
        a, b, c, d = flat
        if bare:
            return str(_leibniz(shaped(flat, 2)))
        wanted = a * d - b * c
        return str(next(x for x in range(-9, 10) if _leibniz(((x, b), (c, d))) == wanted))
    if draw.level in ("medium", "hard") and bare:
        return str(_leibniz(shaped(flat[:9], 3)))
    if draw.level == "medium":
        at_0, at_1 = (_leibniz(shaped((*flat[:8], k), 3)) for k in (0, 1))
        return str(Fraction(at_0, at_0 - at_1))
    if draw.level == "hard":
        p, b, c, q = flat[9:]
        return collected(k for k in range(-60, 61) if _leibniz(((k + p, b), (c, k + q))) == 0)
    if bare:
        return str(_leibniz(shaped(flat[:16], 4)))
    n, a, b, m, factor = flat[16:]
    x: Matrix = tuple(tuple((factor if i else factor * a**m) if i == j else 0 for j in range(n)) for i in range(n))
    y: Matrix = tuple(tuple((1 if i else Fraction(1, b)) if i == j else 0 for j in range(n)) for i in range(n))
    return str(_leibniz(product(x, y)))


def _leibniz(a: Matrix) -> Number:
    total: Number = 0
    for order in permutations(range(len(a))):
        inversions = sum(one > two for at, one in enumerate(order) for two in order[at + 1 :])
        total += (-1) ** inversions * prod(row[place] for row, place in zip(a, order, strict=True))
    return total


FAMILY = Family(
    id=ID,
    names={"en": "Determinants", "ko": "행렬식"},
    scope={
        "en": "Compute determinants by expansion, find entries that make a matrix singular, use the product rule.",
        "ko": "행렬식을 전개하여 계산하고, 역행렬이 없게 하는 성분을 구하며, 곱의 행렬식을 이용한다.",
    },
    method="Leibniz' sum over permutations",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("determinant", "cofactor expansion", "singular matrices"),
        "ko": ("여인수 전개", "소행렬식"),
    },
)
