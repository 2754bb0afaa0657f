"""Two linear equations in two unknowns by elimination: at once, after one multiplication, after two, after tidying up."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from math import gcd, lcm

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, distinct_spaces
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded, summed, written
from seedless.teacher.space import Space
from seedless.text.particles import josa

# easy, medium, hard (a, b, c, d, e, f): ax + by = c, dx + ey = f.
# expert (p, q, r, a, b, c): x/p + y/q = r, a(x - y) + by = c.

Row = tuple[int, int, int]

_BARE = {
    "en": (
        "Solve the system of equations {first} and {second}.",
        "Find x and y such that {first} and {second}.",
        "Use elimination to solve this system of two equations for x and y: {first}, {second}",
    ),
    "ko": (
        "미지수가 x, y인 연립방정식 {first}, {second_object} 가감법으로 푸시오.",
        "다음 연립방정식을 풀어 x와 y의 값을 각각 구하시오: {first}, {second}",
        "두 등식 {first}, {second_object} 모두 만족시키는 x, y의 값을 구하시오.",
    ),
}
_STORIES = {
    "en": (
        "In a shop, {a} hats and {b} scarves cost {c} dollars; {d} hats and {e} scarves cost {f} dollars. "
        "Find the price x of a hat and the price y of a scarf, in dollars.",
        "On a scale, {a} boxes of kind A and {b} boxes of kind B weigh {c} kg together; "
        "{d} boxes of kind A and {e} boxes of kind B weigh {f} kg. "
        "Find the weight x of a box of kind A and the weight y of a box of kind B, in kilograms.",
        "Machine X runs for {a} hours and machine Y for {b} hours, and they make {c} parts. "
        "When X runs for {d} hours and Y for {e} "
        "hours, they make {f} parts. Find how many parts an hour X makes (x) and Y makes (y).",
    ),
    "ko": (
        "모자 {a}개와 목도리 {b}개의 값은 {c},000원이고, 모자 {d}개와 목도리 {e}개의 값은 {f},000원이다. "
        "모자와 목도리 한 개의 값을 각각 x천 원, y천 원이라 할 때, x와 y의 값을 구하시오.",
        "무게가 같은 A 상자 {a}개와 무게가 같은 B 상자 {b}개를 함께 달면 {c} kg이고, A 상자 {d}개와 B 상자 {e}개를 함께 "
        "달면 {f} kg이다. "
        "A 상자와 B 상자 한 개의 무게를 각각 x kg, y kg이라 할 때, x와 y의 값을 구하시오.",
        "기계 X를 {a}시간, 기계 Y를 {b}시간 가동하면 부품을 {c}개 만들고, X를 {d}시간, Y를 {e}시간 가동하면 {f}개 만든다. "
        "X와 Y가 한 시간에 만드는 부품이 각각 x개, y개일 때, x와 y의 값을 구하시오.",
    ),
}
_RIDDLES = {
    ("plain", "en"): (
        "Suppose that {a} times a number x {plus_b} times a number y is {c}, and that {d} times x {plus_e} times y is {f}. "
        "Find x and y.",
        "For two numbers x and y, taking {a} times x {plus_b} times y gives {c}, while {d} times x {plus_e} times y gives {f}. "
        "What are x and y?",
        "Minho thinks of two numbers, x and y. He says that {a} times x {plus_b} times y equals {c} and that {d} times x "
        "{plus_e} "
        "times y equals {f}. Find both numbers.",
    ),
    ("plain", "ko"): (
        "두 수 x, y가 있다. x의 {a}배{에_b} y의 {b}배를 {더하면_b} {c_subject} 되고, x의 {d}배{에_e} y의 {e}배를 "
        "{더하면_e} {f_subject} "
        "된다. 두 수 x, y를 구하시오.",
        "x의 {a}배{에_b} y의 {b}배를 {더한_b} 값은 {c}이고, x의 {d}배{에_e} y의 {e}배를 {더한_e} 값은 {f}이다. "
        "x와 y의 값을 구하시오.",
        "민호가 두 수 x, y를 생각하였다. x의 {a}배{에_b} y의 {b}배를 {더하면_b} {c}, x의 {d}배{에_e} y의 {e}배를 "
        "{더하면_e} {f_copula}. "
        "민호가 생각한 두 수 x, y를 구하시오.",
    ),
    ("expert", "en"): (
        "A number x divided by {a} plus a number y divided by {b} is {c}. "
        "Besides, {d} times the difference x - y, {plus_e} times y, is {f}. "
        "Find x and y.",
        "Two numbers x and y are such that x divided by {a} and y divided by {b} add up to {c}, and that {d} times (x - y) "
        "{plus_e} times y equals {f}. What are x and y?",
        "Minho thinks of two numbers, x and y. Divided by {a} and by {b} respectively they give quotients whose sum is {c}. "
        "Moreover, {d} times (x - y) {plus_e} times y is {f}. Find both numbers.",
    ),
    ("expert", "ko"): (
        "두 수 x, y가 있다. x를 {a_by} 나눈 값과 y를 {b_by} 나눈 값의 합은 {c}이고, x에서 y를 뺀 값의 {d}배{에_e} y의 "
        "{e}배를 {더하면_e} "
        "{f_subject} 된다. 두 수 x, y를 구하시오.",
        "x를 {a_by} 나눈 값에 y를 {b_by} 나눈 값을 더하면 {c_subject} 되고, x에서 y를 뺀 값에 {d_object} 곱한 값{에_e} y에 {e_object} 곱한 값을 "
        "{더한_e} 값은 {f}이다. "
        "x와 y의 값을 구하시오.",
        "민호가 두 수 x, y를 생각하였다. x를 {a_by}, y를 {b_by} 나누어 더하면 {c_subject} 되고, 두 수의 차 (x - y)의 {d}배{에_e} y의 "
        "{e}배를 {더한_e} 값은 "
        "{f}이다. 민호가 생각한 두 수 x, y를 구하시오.",
    ),
}
_SIGNED = {
    "plus": ("plus {n}", "minus {n}"),
    "에": ("에", "에서"),
    "더하면": ("더하면", "빼면"),
    "더한": ("더한", "뺀"),
}
_VALUES = (-7, -4, -2, 3, 5, 8, 11)


def _systems(rows: Iterator[tuple[int, int, int, int]], values: tuple[int, ...]) -> Iterator[Point]:
    for (a, b, d, e), x, y in product(rows, values, values):
        c, f = a * x + b * y, d * x + e * y
        if x != y and a * e != b * d and abs(c) > 1 and abs(f) > 1 and (a, b) != (d, e):
            yield (a, b, c, d, e, f)


def _easy() -> Iterator[tuple[int, int, int, int]]:
    # y has the same size in both equations: adding or subtracting them removes it at once.
    return ((a, b, d, s * b) for a, b, d, s in product(range(2, 7), range(2, 6), range(2, 7), (1, -1)) if a != d)


def _medium() -> Iterator[tuple[int, int, int, int]]:
    return (
        (a, b, d, k * b)
        for a, b, d, k in product(range(2, 7), range(2, 5), range(2, 7), (2, 3, -2))
        if a != d and gcd(a, b) == 1
    )


def _hard() -> Iterator[tuple[int, int, int, int]]:
    for a, b, d, e in product(range(2, 10), range(2, 8), range(2, 10), (*range(-5, -1), *range(2, 8))):
        # Neither unknown goes away by multiplying one equation alone.
        if b % e and e % b and a % d and d % a and gcd(b, e) == gcd(a, b) == gcd(d, e) == 1:
            yield (a, b, d, e)


def _expert() -> Iterator[Point]:
    for p, q, a, b, u, v in product((2, 3, 4, 5), (3, 4, 6, 7), (2, 3, 5), (-4, 2, 7), (-4, -2, 2, 3, 5), (-3, -1, 2, 4)):
        x, y, c = p * u, q * v, a * (p * u - q * v) + b * q * v
        if p != q and x != y and a != b and abs(u + v) > 1 and abs(c) > 1 and q * (b - a) != p * a:
            yield (p, q, u + v, a, b, c)


def _spaces() -> dict[str, Space]:
    return distinct_spaces(
        {
            "easy": _systems(_easy(), _VALUES),
            "medium": _systems(_medium(), _VALUES),
            "hard": _systems((row for row in _hard() if sum(row) % 3 == 0), (-3, 2, 4, 9)),
            "expert": _expert(),
        },
        shown=lambda level, point: (" ".join(str(abs(value)) for value in point),),
    )


def _equations(draw: Draw) -> tuple[str, str]:
    a, b, c, d, e, f = draw.params
    if draw.level == "expert":
        return f"x/{a} + y/{b} = {c}", f"{d}(x - y) {'+' if e > 0 else '-'} {abs(e)}y = {f}"
    return _line((a, b, c)), _line((d, e, f))


def _line(row: Row) -> str:
    return f"{written((row[0], 'x'), (row[1], 'y'))} = {row[2]}"


def _tidy(draw: Draw) -> tuple[Row, Row]:
    """Both equations as whole-number rows."""
    a, b, c, d, e, f = draw.params
    if draw.level != "expert":
        return (a, b, c), (d, e, f)
    whole = lcm(a, b)
    return (whole // a, whole // b, c * whole), (d, e - d, f)


def _solved(first: Row, second: Row) -> tuple[int, int]:
    (a, b, c), (d, e, f) = first, second
    x = Fraction(c * e - b * f, a * e - b * d)
    return int(x), int((c - a * x) / b)


def _question(draw: Draw, x: int, y: int) -> str:
    first, second = _equations(draw)
    if draw.task_type == "qa":
        return draw.rng.choice(_BARE[draw.language]).format(first=first, second=second, second_object=josa(second, "을/를"))
    if draw.level != "expert" and min(x, y, *draw.params) > 0:
        return draw.rng.choice(_STORIES[draw.language]).format(**dict(zip("abcdef", draw.params, strict=True)))
    words: dict[str, str] = {}
    for name, value in zip("abcdef", draw.params, strict=True):
        size = str(value) if name in "cf" else str(abs(value))
        words |= {
            name: size,
            f"{name}_subject": josa(size, "이/가"),
            f"{name}_by": josa(size, "으로/로"),
            f"{name}_object": josa(size, "을/를"),
        }
        words |= {f"{name}_copula": f"{size}이 된다" if josa(size, "이/가").endswith("이") else f"{size}가 된다"}
        words |= {f"{word}_{name}": forms[value < 0].format(n=abs(value)) for word, forms in _SIGNED.items()}
    return draw.rng.choice(_RIDDLES["expert" if draw.level == "expert" else "plain", draw.language]).format_map(words)


def _scaled(row: Row, times: int) -> Row:
    return row[0] * times, row[1] * times, row[2] * times


def _eliminated(first: Row, second: Row, english: bool) -> list[str]:
    """y goes away; x and then y are found. At most five sentences."""
    common = lcm(first[1], second[1])
    times = (common // abs(first[1]), common // abs(second[1]))
    lines = []
    rows = []
    names = ("first", "second") if english else ("첫째 식", "둘째 식")
    for row, factor, name in zip((first, second), times, names, strict=True):
        rows.append(_scaled(row, factor))
        if factor > 1:
            lines.append(
                f"Multiply the {name} equation by {factor}: {_line(rows[-1])}."
                if english
                else f"{name}의 양변에 {josa(str(factor), '을/를')} 곱합니다: {_line(rows[-1])}."
            )
    (a, b, c), (d, e, f) = rows
    adding = b * e < 0
    coefficient, right = (a + d, c + f) if adding else (a - d, c - f)
    shown = f"{written((coefficient, 'x'))} = {summed(c, f if adding else -f)} = {right}"
    if not adding and f < 0:
        shown = f"{written((coefficient, 'x'))} = {c} - ({f}) = {right}"
    if english:
        lines.append(f"{'Add the two equations' if adding else 'Subtract the second from the first'}; y disappears: {shown}.")
    else:
        lines.append(f"{'두 식을 변끼리 더하면' if adding else '첫째 식에서 둘째 식을 변끼리 빼면'} y가 없어집니다: {shown}.")
    x, y = _solved(first, second)
    if coefficient != 1:
        divided = f"x = {right}/{guarded(coefficient)} = {x}"
        lines.append(f"So {divided}." if english else f"따라서 {divided}입니다.")
    p, q, r = first
    rest = (
        f"{written((q, 'y'))} = {r} - {p} × {guarded(x)} = {r - p * x}"
        if p != 1
        else f"{written((q, 'y'))} = {r} - {guarded(x)} = {r - x}"
    )
    lines.append(
        f"Put x = {x} into {_line(first)}: {rest}, so y = {y}."
        if english
        else f"x = {josa(str(x), '을/를')} {_line(first)}에 대입하면 {rest}이므로 y = {y}입니다."
    )
    return lines


def _check(draw: Draw, x: int, y: int) -> str:
    a, b, c, d, e, f = draw.params
    sign = "+" if e > 0 else "-"
    if draw.level == "expert":
        return f"{x}/{a} + {guarded(y)}/{b} = {c}, {d} × ({summed(x, -y)}) {sign} {abs(e)} × {guarded(y)} = {f}"
    first = f"{a} × {guarded(x)} {'+' if b > 0 else '-'} {abs(b)} × {guarded(y)} = {c}"
    return f"{first}, {d} × {guarded(x)} {sign} {abs(e)} × {guarded(y)} = {f}"


def pose(draw: Draw) -> Problem:
    english = draw.language == "en"
    first, second = _tidy(draw)
    x, y = _solved(first, second)
    shown = _equations(draw)
    lines = []
    if draw.task_type == "reasoning":
        lines.append(
            f"Written as equations: {shown[0]} and {shown[1]}." if english else f"식으로 나타내면 {shown[0]}, {shown[1]}입니다."
        )
    if draw.level == "expert":
        p, q = draw.params[:2]
        lines += (
            [
                f"Multiply the first equation by {lcm(p, q)} to clear the fractions: {_line(first)}.",
                f"Expand the bracket in the second equation and collect like terms: {_line(second)}.",
            ]
            if english
            else [
                f"첫째 식의 양변에 {josa(str(lcm(p, q)), '을/를')} 곱하여 분모를 없앱니다: {_line(first)}.",
                f"둘째 식의 괄호를 풀고 동류항끼리 계산합니다: {_line(second)}.",
            ]
        )
    lines += _eliminated(first, second, english)
    check = _check(draw, x, y)
    lines.append(f"Check in the original equations: {check}." if english else f"검산: 처음의 두 식에 대입하면 {check}입니다.")
    return Problem(_question(draw, x, y), tuple(lines), f"x = {x}, y = {y}", AnswerKey(type="list", value=f"[{x}; {y}]"))


def recompute(draw: Draw) -> str:
    """Cramer's rule on the equations as they were posed, fractions and all."""
    a, b, c, d, e, f = map(Fraction, draw.params)
    if draw.level == "expert":
        a, b, e = 1 / a, 1 / b, e - d
    determinant = a * e - b * d
    return f"[{(c * e - b * f) / determinant}; {(a * f - c * d) / determinant}]"


FAMILY = Family(
    id="teacher/mathematics/algebra/linear-system",
    names={"en": "Systems of two linear equations", "ko": "연립일차방정식"},
    scope={
        "en": "Solve two linear equations in two unknowns by elimination and set them up from words.",
        "ko": "미지수가 2개인 연립일차방정식을 가감법으로 풀고, 문장을 식으로 나타내어 푼다.",
    },
    aliases={"en": ("linear systems", "systems of linear equations"), "ko": ("연립 일차방정식",)},
    method="Cramer's rule",
    levels={"easy": 400, "medium": 400, "hard": 400, "expert": 400},
    build=_spaces,
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
)
