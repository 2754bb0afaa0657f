"""Linear equations in one unknown: one side, both sides, brackets, fractions."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from math import lcm

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, distinct_spaces
from seedless.teacher.families.mathematics.algebra.linear_equation_wordings import BARE, RIDDLES, SIGNED, STORIES
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded, summed, written
from seedless.text.particles import josa

# easy (a, b, c): ax + b = c; medium (a, b, c, d): ax + b = cx + d; hard (a, b, c, d, e): a(x + b) - c(x + d) = e;
# expert (a, b, s, c, d, e): (x + a)/b + s(x + c)/d = e with s = 1 or -1.


def _easy() -> Iterator[Point]:
    for a, b, x in product(range(2, 13), (*range(-20, -2, 3), *range(3, 40, 4)), (*range(-9, -1), *range(2, 16))):
        if abs(a * x + b) > 1:
            yield (a, b, a * x + b)


def _medium() -> Iterator[Point]:
    for a, c, b, x in product(range(3, 13), range(2, 12), range(-15, 31, 5), (*range(-8, -1, 2), *range(3, 13, 2))):
        d = (a - c) * x + b
        if a != c and b and abs(d) > 1 and b != d:
            yield (a, b, c, d)


def _hard() -> Iterator[Point]:
    for a, c, b, d, x in product(range(3, 9), range(2, 8), (-7, -4, 2, 5, 9), (-8, -3, 4, 6), (-6, -2, 3, 5, 8)):
        e = a * (x + b) - c * (x + d)
        # A check that multiplies by zero shows nothing.
        if a != c and abs(e) > 1 and (x + b) and (x + d):
            yield (a, b, c, d, e)


def _expert() -> Iterator[Point]:
    for b, d, s, a, c, x in product(range(2, 8), range(2, 8), (1, -1), (-5, -2, 3, 7), (-4, 2, 5, 9), range(-10, 19)):
        tops = (x + a, x + c)
        if b != d and all(tops) and tops[0] % b == 0 and tops[1] % d == 0 and x not in (0, 1):
            e = tops[0] // b + s * (tops[1] // d)
            if abs(e) > 1:
                yield (a, b, s, c, d, e)


def _shown(level: str, point: Point) -> tuple[str, ...]:
    sizes = [abs(value) for value in point]
    if level == "expert":
        del sizes[2]
    if level == "hard":
        a, b, c, d, e = sizes
        return (f"{a} {b} {c} {d} {e}", f"{b} {a} {d} {c} {e}")
    return (" ".join(map(str, sizes)),)


def _equation(draw: Draw) -> str:
    if draw.level == "easy":
        a, b, c = draw.params
        return f"{written((a, 'x'), (b, ''))} = {c}"
    if draw.level == "medium":
        a, b, c, d = draw.params
        return f"{written((a, 'x'), (b, ''))} = {written((c, 'x'), (d, ''))}"
    if draw.level == "hard":
        a, b, c, d, e = draw.params
        return f"{a}({written((1, 'x'), (b, ''))}) - {c}({written((1, 'x'), (d, ''))}) = {e}"
    a, b, s, c, d, e = draw.params
    return f"({written((1, 'x'), (a, ''))})/{b} {'+' if s > 0 else '-'} ({written((1, 'x'), (c, ''))})/{d} = {e}"


def _question(draw: Draw, x: int) -> str:
    if draw.task_type == "qa":
        equation = _equation(draw)
        return draw.rng.choice(BARE[draw.language]).format(equation=equation, equation_object=josa(equation, "을/를"))
    expert = draw.level == "expert"
    values = dict(zip("abscde" if expert else "abcde", draw.params, strict=False))
    # A story counts things and minutes, so it needs all its numbers positive; a riddle takes any sign.
    story = draw.level in ("easy", "medium") and x > 0 and all(value > 0 for value in draw.params)
    words: dict[str, str] = {}
    for name, value in values.items():
        size = str(value) if name == "e" or (draw.level == "easy" and name == "c") else str(abs(value))
        words |= {name: size, f"{name}_object": josa(size, "을/를"), f"{name}_subject": josa(size, "이/가")}
        words[f"{name}_object_by"] = josa(size, "으로/로")
        words |= {f"{word}_{name}": forms[value < 0].format(n=size) for word, forms in SIGNED.items()}
    if expert:
        total = values["s"] > 0
        words |= {
            "plus": "plus" if total else "minus",
            "값에": "에" if total else "에서",
            "더하면": "더하면" if total else "빼면",
        }
        words["더한"] = "더한" if total else "뺀"
    bank = (STORIES if story else RIDDLES)[draw.level, draw.language]
    return draw.rng.choice(bank).format_map(words)


def _divided(coefficient: int, right: int, english: bool) -> str:
    """The last step of every solution: from coefficient · x = right to x."""
    x = right // coefficient
    shown = f"x = {right}/{guarded(coefficient)} = {x}"
    return (
        f"Divide both sides by {coefficient}: {shown}."
        if english
        else f"양변을 {josa(str(coefficient), '으로/로')} 나눕니다: {shown}."
    )


def _moved(left: tuple[int, int], right: tuple[int, int], english: bool) -> list[str]:
    """From left[0]·x + left[1] = right[0]·x + right[1] to x."""
    coefficient, constant = left[0] - right[0], right[1] - left[1]
    lines = []
    if right[0]:
        terms, numbers = written((left[0], "x"), (-right[0], "x")), summed(right[1], -left[1])
        lines.append(
            f"Bring the terms with x to the left and the numbers to the right: {terms} = {numbers}."
            if english
            else f"x를 포함한 항은 좌변으로, 상수항은 우변으로 이항합니다: {terms} = {numbers}."
        )
        simpler = f"{written((coefficient, 'x'))} = {constant}"
        lines.append(f"Simplify both sides: {simpler}." if english else f"양변을 간단히 합니다: {simpler}.")
    else:
        moved = f"{written((coefficient, 'x'))} = {summed(right[1], -left[1])} = {constant}"
        verb = f"{'Subtract' if left[1] > 0 else 'Add'} {abs(left[1])} {'from' if left[1] > 0 else 'to'} both sides"
        lines.append(f"{verb}: {moved}." if english else f"상수항을 우변으로 이항합니다: {moved}.")
    return lines if coefficient == 1 else [*lines, _divided(coefficient, constant, english)]


def _expanded(draw: Draw, english: bool) -> tuple[list[str], int, int, int]:
    """Brackets and fractions cleared: the sentences, then coefficient, constant and right side of what is left."""
    if draw.level == "expert":
        a, b, s, c, d, e = draw.params
        whole = lcm(b, d)
        first, second, right = whole // b, s * (whole // d), whole * e
        x_a, x_c = f"({written((1, 'x'), (a, ''))})", f"({written((1, 'x'), (c, ''))})"
        cleared = f"{written((first, x_a), (second, x_c))} = {right}"
        lines = [
            f"Multiply both sides by {whole}, the least common multiple of {b} and {d}: {cleared}."
            if english
            else f"양변에 {josa(str(b), '과/와')} {d}의 최소공배수 {josa(str(whole), '을/를')} 곱합니다: {cleared}."
        ]
    else:
        first, a, c, d, right = draw.params
        second, c = -c, d
        lines = []
    opened = f"{written((first, 'x'), (first * a, ''), (second, 'x'), (second * c, ''))} = {right}"
    lines.append(f"Expand the brackets: {opened}." if english else f"괄호를 풉니다: {opened}.")
    coefficient, constant = first + second, first * a + second * c
    if constant:
        joined = f"{written((coefficient, 'x'), (constant, ''))} = {right}"
        lines.append(f"Collect like terms: {joined}." if english else f"동류항끼리 계산합니다: {joined}.")
    return lines, coefficient, constant, right


def _check(draw: Draw, x: int) -> str:
    if draw.level == "easy":
        a, b, c = draw.params
        return f"{a} × {guarded(x)} {'-' if b < 0 else '+'} {abs(b)} = {c}"
    if draw.level == "medium":
        a, b, c, d = draw.params
        sides = (f"{k} × {guarded(x)} {'-' if n < 0 else '+'} {abs(n)} = {k * x + n}" for k, n in ((a, b), (c, d)))
        return ", ".join(sides)
    if draw.level == "hard":
        a, b, c, d, e = draw.params
        return f"{a} × ({summed(x, b)}) - {c} × ({summed(x, d)}) = {e}"
    a, b, s, c, d, e = draw.params
    return f"({summed(x, a)})/{b} {'+' if s > 0 else '-'} ({summed(x, c)})/{d} = {e}"


def pose(draw: Draw) -> Problem:
    english = draw.language == "en"
    lines: list[str] = []
    if draw.level == "easy":
        a, b, c = draw.params
        left, right = (a, b), (0, c)
    elif draw.level == "medium":
        a, b, c, d = draw.params
        left, right = (a, b), (c, d)
    else:
        lines, coefficient, constant, value = _expanded(draw, english)
        left, right = (coefficient, constant), (0, value)
    x = (right[1] - left[1]) // (left[0] - right[0])
    lines += _moved(left, right, english)
    question = _question(draw, x)
    if draw.task_type == "reasoning":
        equation = _equation(draw)
        # Prices in won are whole thousands; the equation counts thousands.
        unit = "라 하고 천 원을 단위로 식을 세우면" if "000원" in question else "라 하면"
        lead = f"Let x be the number sought; then {equation}." if english else f"구하는 수를 x{unit} {equation}입니다."
        lines.insert(0, lead)
    check = _check(draw, x)
    lines.append(
        f"Check by substituting x = {x}: {check}." if english else f"검산: x = {josa(str(x), '을/를')} 대입하면 {check}입니다."
    )
    final = f"x = {x}" if draw.task_type == "qa" else str(x)
    return Problem(question, tuple(lines), final, AnswerKey(type="integer", value=str(x)))


def recompute(draw: Draw) -> str:
    """False position: left minus right is linear in x, so its values at 0 and 1 give its root."""

    def gap(x: int) -> Fraction:
        if draw.level == "easy":
            a, b, c = draw.params
            return Fraction(a * x + b - c)
        if draw.level == "medium":
            a, b, c, d = draw.params
            return Fraction(a * x + b - c * x - d)
        if draw.level == "hard":
            a, b, c, d, e = draw.params
            return Fraction(a * (x + b) - c * (x + d) - e)
        a, b, s, c, d, e = draw.params
        return Fraction(x + a, b) + s * Fraction(x + c, d) - e

    return str(-gap(0) / (gap(1) - gap(0)))


FAMILY = Family(
    id="teacher/mathematics/algebra/linear-equation",
    names={"en": "Linear equations", "ko": "일차방정식"},
    scope={
        "en": "Solve linear equations with one unknown, with brackets and fractions, and set them up from words.",
        "ko": "괄호와 분수가 있는 일차방정식을 풀고, 문장을 식으로 나타내어 푼다.",
    },
    aliases={"en": ("linear equation", "first-degree equations"), "ko": ("일차 방정식", "1차방정식")},
    method="false position",
    levels={"easy": 400, "medium": 400, "hard": 400, "expert": 400},
    build=lambda: distinct_spaces({"easy": _easy(), "medium": _medium(), "hard": _hard(), "expert": _expert()}, shown=_shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
)
