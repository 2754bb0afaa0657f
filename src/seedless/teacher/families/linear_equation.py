"""Linear equations in one unknown: one side, both sides, brackets, fractions."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from math import lcm

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, distinct_spaces
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded, summed, written
from seedless.text.particles import josa

# easy (a, b, c): ax + b = c; medium (a, b, c, d): ax + b = cx + d; hard (a, b, c, d, e): a(x + b) - c(x + d) = e;
# expert (a, b, s, c, d, e): (x + a)/b + s(x + c)/d = e with s = 1 or -1.

_BARE = {
    "en": (
        "Solve the equation {equation}.",
        "Find the value of x for which {equation}.",
        "Solve for x: {equation}",
    ),
    "ko": (
        "일차방정식 {equation}의 해를 구하시오.",
        "다음 일차방정식을 푸시오: {equation}",
        "등식 {equation_object} 만족시키는 x의 값을 구하시오.",
    ),
}
_STORIES = {
    ("easy", "en"): (
        "A book costs {a} dollars and a bag costs {b} dollars. "
        "Mina bought one bag and some books for {c} dollars in all. "
        "How many books did she buy?",
        "A repairer charges {a} dollars an hour and a fixed fee of {b} dollars. The bill was {c} dollars. "
        "How many hours did he work?",
        "Water flows into a tank at {a} litres a minute. The tank held {b} litres at first and now holds {c} litres. "
        "For how many minutes has the water been flowing?",
    ),
    ("easy", "ko"): (
        "한 권에 {a}000원인 책 몇 권과 {b}000원인 가방 한 개를 사고 모두 {c}000원을 냈다. 책을 몇 권 샀는지 구하시오.",
        "어느 수리 기사는 시간당 {a}000원의 요금과 출장비 {b}000원을 받는다. "
        "요금이 모두 {c}000원일 때, 일한 시간은 몇 시간인지 구하시오.",
        "물통에 매분 {a} L씩 물을 넣는다. 처음에 물이 {b} L 들어 있었고 지금은 {c} L 들어 있다. "
        "물을 넣은 시간은 몇 분인지 구하시오.",
    ),
    ("medium", "en"): (
        "Tank A gains {a} litres a minute and holds {b} litres now; tank B gains {c} litres a minute and holds {d} litres now. "
        "After how many minutes do they hold the same amount?",
        "Jia saves {a} dollars a week and already has {b} dollars. Hana saves {c} dollars a week and already has {d} dollars. "
        "After how many weeks do they have the same amount?",
        "One gym charges {a} dollars a visit and a joining fee of {b} dollars; "
        "another charges {c} dollars a visit and a joining fee "
        "of {d} dollars. For how many visits do they cost the same?",
    ),
    ("medium", "ko"): (
        "A 물통은 매분 {a} L씩 물이 늘고 지금 {b} L가 들어 있으며, B 물통은 매분 {c} L씩 물이 늘고 지금 {d} L가 들어 있다. "
        "두 물통의 물의 양이 같아지는 것은 몇 분 후인지 구하시오.",
        "지아는 매주 {a}000원씩 저축하고 지금 {b}000원이 있으며, 하은이는 매주 {c}000원씩 저축하고 지금 {d}000원이 있다. "
        "두 사람의 저축액이 같아지는 것은 몇 주 후인지 구하시오.",
        "한 체육관은 이용료가 한 번에 {a}000원이고 가입비가 {b}000원이며, 다른 체육관은 이용료가 한 번에 {c}000원이고 "
        "가입비가 {d}000원이다. "
        "두 체육관의 비용이 같아지는 것은 몇 번 이용할 때인지 구하시오.",
    ),
}
_RIDDLES = {
    ("easy", "en"): (
        "Multiply a number by {a} and {add_b}; the result is {c}. Find the number.",
        "When {a} times a number is {more_b}, the result is {c}. What is the number?",
        "A number is multiplied by {a}, and the product {more_b} equals {c}. Find the number.",
    ),
    ("easy", "ko"): (
        "어떤 수에 {a_object} 곱하고 {b_object} {더하면_b} {c_subject} 된다. 어떤 수를 구하시오.",
        "어떤 수의 {a}배보다 {b}만큼 {큰_b} 수가 {c}이다. 어떤 수를 구하시오.",
        "어떤 수의 {a}배{에_b} {b_object} {더한_b} 값이 {c}이다. 어떤 수를 구하시오.",
    ),
    ("medium", "en"): (
        "{a} times a number, {more_b}, equals {c} times the same number, {more_d}. Find the number.",
        "Multiply a number by {a} and {add_b}, or multiply it by {c} and {add_d}: both give the same result. "
        "What is the number?",
        "The product of {a} and a number, {more_b}, is the same as the product of {c} and that number, {more_d}. "
        "Find the number.",
    ),
    ("medium", "ko"): (
        "어떤 수의 {a}배{에_b} {b_object} {더한_b} 값은 그 수의 {c}배{에_d} {d_object} {더한_d} 값과 같다. 어떤 수를 구하시오.",
        "어떤 수에 {a_object} 곱하고 {b_object} {더한_b} 결과와, 그 수에 {c_object} 곱하고 {d_object} {더한_d} 결과가 서로 "
        "같다. "
        "어떤 수를 구하시오.",
        "어떤 수의 {a}배보다 {b}만큼 {큰_b} 수는 그 수의 {c}배보다 {d}만큼 {큰_d} 수와 같다. 어떤 수를 구하시오.",
    ),
    ("hard", "en"): (
        "{Add_to_b} a number and multiply by {a}; {add_to_d} the same number and multiply by {c}. "
        "The first result minus the second is {e}. Find the number.",
        "Two machines receive the same number. The first {adds_to_b} it and multiplies by {a}; the second {adds_to_d} it and "
        "multiplies by {c}. The first output minus the second is {e}. Which number went in?",
        "Mina {adds_to_b} a number and multiplies the result by {a}. Jun {adds_to_d} the same number and multiplies by {c}. "
        "Mina's result minus Jun's is {e}. What is the number?",
    ),
    ("hard", "ko"): (
        "어떤 수{에_b} {b_object} {더한_b} 뒤 {a_object} 곱한 값에서, 그 수{에_d} {d_object} {더한_d} 뒤 {c_object} 곱한 "
        "값을 빼면 "
        "{e_subject} 된다. 어떤 수를 구하시오.",
        "어떤 수보다 {b}만큼 {큰_b} 수의 {a}배에서 그 수보다 {d}만큼 {큰_d} 수의 {c}배를 뺀 값은 {e}이다. 어떤 수를 구하시오.",
        "민아는 어떤 수{에_b} {b_object} {더하고_b} {a_object} 곱하였고, 준호는 같은 수{에_d} {d_object} {더하고_d} "
        "{c_object} 곱하였다. "
        "민아의 결과에서 준호의 결과를 뺀 값이 {e}일 때, 어떤 수를 구하시오.",
    ),
    ("expert", "en"): (
        "{Add_to_a} a number and divide by {b}; {add_to_c} the same number and divide by {d}. "
        "The first quotient {plus} the second is {e}. Find the number.",
        "A number {more_a} is divided by {b}, and the same number {more_c} is divided by {d}. "
        "The first quotient {plus} the second "
        "equals {e}. What is the number?",
        "Mina {adds_to_a} a number and divides the result by {b}. Jun {adds_to_c} the same number and divides by {d}. "
        "Mina's quotient {plus} Jun's is {e}. What is the number?",
    ),
    ("expert", "ko"): (
        "어떤 수{에_a} {a_object} {더하여_a} {b_object_by} 나눈 값{값에}, 그 수{에_c} {c_object} {더하여_c} {d_object_by} "
        "나눈 값을 {더하면} "
        "{e_subject} 된다. 어떤 수를 구하시오.",
        "어떤 수보다 {a}만큼 {큰_a} 수를 {b_object_by} 나눈 값{값에}, 그 수보다 {c}만큼 {큰_c} 수를 {d_object_by} 나눈 "
        "값을 {더한} "
        "결과는 {e}이다. 어떤 수를 구하시오.",
        "민아는 어떤 수{에_a} {a_object} {더하여_a} {b_object_by} 나누었고, 준호는 같은 수{에_c} {c_object} {더하여_c} "
        "{d_object_by} 나누었다. "
        "민아의 값{값에} 준호의 값을 {더하면} {e_subject} 된다. 어떤 수를 구하시오.",
    ),
}
# How a signed number is spoken of: (positive, negative); {n} is its size.
_SIGNED = {
    "add": ("add {n}", "subtract {n}"),
    "more": ("increased by {n}", "decreased by {n}"),
    "Add_to": ("Add {n} to", "Subtract {n} from"),
    "add_to": ("add {n} to", "subtract {n} from"),
    "adds_to": ("adds {n} to", "subtracts {n} from"),
    "에": ("에", "에서"),
    "더하면": ("더하면", "빼면"),
    "더한": ("더한", "뺀"),
    "더하고": ("더하고", "빼고"),
    "더하여": ("더하여", "빼어"),
    "큰": ("큰", "작은"),
}


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


_LEVELS = distinct_spaces({"easy": _easy(), "medium": _medium(), "hard": _hard(), "expert": _expert()}, shown=_shown)


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
        return draw.rng.choice(_BARE[draw.language]).format(equation=equation, equation_object=josa(equation, "을/를"))
    expert = draw.level == "expert"
    values = dict(zip("abscde" if expert else "abcde", draw.params, strict=False))
    # A story counts things and minutes, so it needs all its numbers positive; a riddle takes any sign.
    story = draw.level in ("easy", "medium") and x > 0 and all(value > 0 for value in draw.params)
    words: dict[str, str] = {}
    for name, value in values.items():
        size = str(value) if name == "e" or (draw.level == "easy" and name == "c") else str(abs(value))
        words |= {name: size, f"{name}_object": josa(size, "을/를"), f"{name}_subject": josa(size, "이/가")}
        words[f"{name}_object_by"] = josa(size, "으로/로")
        words |= {f"{word}_{name}": forms[value < 0].format(n=size) for word, forms in _SIGNED.items()}
    if expert:
        total = values["s"] > 0
        words |= {
            "plus": "plus" if total else "minus",
            "값에": "에" if total else "에서",
            "더하면": "더하면" if total else "빼면",
        }
        words["더한"] = "더한" if total else "뺀"
    bank = (_STORIES if story else _RIDDLES)[draw.level, draw.language]
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
    if draw.task_type == "reasoning":
        equation = _equation(draw)
        lead = f"Let x be the number sought; then {equation}." if english else f"구하는 수를 x라 하면 {equation}입니다."
        lines.insert(0, lead)
    check = _check(draw, x)
    lines.append(
        f"Check by substituting x = {x}: {check}." if english else f"검산: x = {josa(str(x), '을/를')} 대입하면 {check}입니다."
    )
    final = f"x = {x}" if draw.task_type == "qa" else str(x)
    return Problem(_question(draw, x), tuple(lines), final, AnswerKey(type="integer", value=str(x)))


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
    method="false position",
    levels=_LEVELS,
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
)
