"""Quadratic equations by factoring: monic, with a common factor, with a leading coefficient, out of a product of brackets."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from math import gcd, isqrt

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, distinct_spaces
from seedless.teacher.families.mathematics.algebra.quadratic_factoring_wordings import BARE, SIGNED, WORDED
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded, summed, written
from seedless.teacher.space import Space
from seedless.teacher.values import collected
from seedless.text.particles import josa

# easy (1, b, c), medium (k, b, c) with k a common factor, hard (a, b, c): ax² + bx + c = 0.
# expert (p, q, r): (x + p)(x + q) = r. No coefficient is 0, and none is ±1 where that would hide it.


def _monic(low: int, high: int, factors: tuple[int, ...], same_sign: bool) -> Iterator[Point]:
    roots = [r for r in range(low, high + 1) if abs(r) > 1]
    for k, u, v in product(factors, roots, roots):
        if u < v and (u * v > 0) == same_sign and abs(u + v) > 1:
            yield (k, -k * (u + v), k * u * v)


def _general() -> Iterator[Point]:
    """(mx - u)(nx - v) with at least one fraction among the roots u/m, v/n, no common factor in what is shown."""
    for m, n, u, v in product(range(2, 6), range(1, 5), range(-7, 8), range(-7, 8)):
        b, c = -(m * v + n * u), u * v
        if u and v and gcd(m, u) == gcd(n, v) == gcd(m * n, b, c) == 1 and abs(b) > 1 and abs(c) > 1 and u * n != v * m:
            yield (m * n, b, c)


def _brackets() -> Iterator[Point]:
    for p, q, x in product(range(-9, 13), range(-9, 13), range(3, 22)):
        r = (x + p) * (x + q)
        # One root below zero and one above: the sides of a field leave only the second.
        if abs(p) > 1 and abs(q) > 1 and p != q and p + q and max(p, q) > 0 and min(x + p, x + q) > 1 and p * q < r:
            yield (p, q, r)


def _shown(level: str, point: Point) -> tuple[str, ...]:
    sizes = [str(abs(value)) for value in point if level != "easy" or value != 1]
    return (" ".join(sizes), " ".join([*sizes, "0"]))


def _spaces() -> dict[str, Space]:
    return distinct_spaces(
        {
            "easy": _monic(-20, 20, (1,), same_sign=True),
            "medium": _monic(-15, 15, (2, 3, 4, 5), same_sign=False),
            "hard": _general(),
            "expert": _brackets(),
        },
        shown=_shown,
    )


def _standard(draw: Draw) -> tuple[int, int, int]:
    if draw.level != "expert":
        a, b, c = draw.params
        return a, b, c
    p, q, r = draw.params
    return 1, p + q, p * q - r


def _equation(draw: Draw) -> str:
    if draw.level == "expert":
        p, q, r = draw.params
        return f"({written((1, 'x'), (p, ''))})({written((1, 'x'), (q, ''))}) = {r}"
    return _zero(*draw.params)


def _zero(a: int, b: int, c: int) -> str:
    return f"{written((a, 'x²'), (b, 'x'), (c, ''))} = 0"


def _question(draw: Draw) -> str:
    if draw.task_type == "qa":
        equation = _equation(draw)
        return draw.rng.choice(BARE[draw.language]).format(equation=equation, equation_object=josa(equation, "을/를"))
    names = "pqr" if draw.level == "expert" else "abc"
    words: dict[str, str] = {}
    for name, value in zip(names, draw.params, strict=True):
        size = str(abs(value))
        words |= {name: str(value), f"{name}_size": size}
        words |= {f"{name}_object": josa(str(value), "을/를"), f"{name}_subject": josa(str(value), "이/가")}
        words[f"{name}_size_object"] = josa(size, "을/를")
        words |= {f"{word}_{name}": forms[value < 0].format(n=size) for word, forms in SIGNED.items()}
    if draw.level != "expert":
        total, moved = str(-draw.params[1]), str(-draw.params[2])
        words |= {"sum": total, "sum_subject": josa(total, "이/가"), "moved_c": moved, "moved_c_subject": josa(moved, "이/가")}
    bank = "medium" if draw.level == "hard" else draw.level
    return draw.rng.choice(WORDED[bank, draw.language]).format_map(words)


def _factor(root: Fraction) -> str:
    return f"({written((root.denominator, 'x'), (-root.numerator, ''))})"


def _listed(roots: list[Fraction]) -> str:
    return ", ".join(map(str, roots))


def _split(a: int, b: int, c: int) -> tuple[int, int]:
    """Two whole numbers whose product is a·c and whose sum is b; they exist because the roots are rational."""
    root = isqrt(b * b - 4 * a * c)
    return (b + root) // 2, (b - root) // 2


def _unit(draw: Draw) -> str:
    """The unit of length that the question speaks of."""
    return "cm" if " cm" in _question(draw) else "m"


def _lead(draw: Draw) -> list[str]:
    """From the words to an equation."""
    equation, english = _equation(draw), draw.language == "en"
    if draw.task_type == "qa":
        return []
    if draw.level == "easy":
        total, times = -draw.params[1], draw.params[2]
        if english:
            return [
                f"If x is one of the numbers, the other is {total} - x, so x({total} - x) = {times}.",
                f"That is, {equation}.",
            ]
        return [
            f"한 수를 x라 하면 다른 수는 {total} - x이므로 x({total} - x) = {times}입니다.",
            f"이를 정리하면 {equation}입니다.",
        ]
    if draw.level == "expert":
        return [
            f"Let the side of the square be x {_unit(draw)}; then {equation}."
            if english
            else f"처음 정사각형의 한 변의 길이를 x {_unit(draw)}라 하면 {equation}입니다."
        ]
    return [
        f"Let x be the number; bringing everything to one side gives {equation}."
        if english
        else f"어떤 수를 x라 하고 정리하면 {equation}입니다."
    ]


def _factored(a: int, b: int, c: int, roots: list[Fraction], english: bool) -> list[str]:
    u, v = _split(a, b, c)
    conditions = f"{u} × {guarded(v)} = {a * c}, {summed(u, v)} = {b}"
    product_shown = "".join(_factor(root) for root in roots)
    if a == 1:
        return [
            f"Find two numbers whose product is {c} and whose sum is {b}: they are {u} and {v}, because {conditions}."
            if english
            else f"곱이 {c}이고 합이 {b}인 두 수를 찾으면 {josa(str(u), '과/와')} {v}입니다: {conditions}.",
            f"So the left side factors: {product_shown} = 0."
            if english
            else f"따라서 좌변을 인수분해하면 {product_shown} = 0입니다.",
        ]
    parted = written((a, "x²"), (u, "x"), (v, "x"), (c, ""))
    return [
        f"Find two numbers whose product is {a} × {guarded(c)} = {a * c} and whose sum is {b}: "
        f"{u} and {v}, because {conditions}."
        if english
        else f"곱이 {a} × {guarded(c)} = {a * c}이고 합이 {b}인 두 수는 {josa(str(u), '과/와')} {v}입니다: {conditions}.",
        f"Split the middle term with them: {parted} = 0."
        if english
        else f"이 두 수로 가운데 항을 나누어 씁니다: {parted} = 0.",
        f"Factor by grouping: {product_shown} = 0." if english else f"두 항씩 묶어 인수분해하면 {product_shown} = 0입니다.",
    ]


def _substituted(a: int, b: int, c: int, x: Fraction) -> str:
    return f"{summed(a * x * x, b * x, c)} = 0"


def _steps(draw: Draw, roots: list[Fraction]) -> list[str]:
    english = draw.language == "en"
    a, b, c = _standard(draw)
    steps = _lead(draw)
    if draw.level == "expert":
        p, q, r = draw.params
        opened = f"{written((1, 'x²'), (p + q, 'x'), (p * q, ''))} = {r}"
        steps.append(
            f"Expand the left side, {opened}, and bring {r} over: {_zero(a, b, c)}."
            if english
            else f"좌변을 전개하면 {opened}이고, 우변을 이항하여 정리하면 {_zero(a, b, c)}입니다."
        )
    shared = gcd(a, b, c)
    if shared > 1:
        a, b, c = a // shared, b // shared, c // shared
        steps.append(
            f"Every coefficient is divisible by {shared}; divide both sides by it: {_zero(a, b, c)}."
            if english
            else f"모든 항의 계수가 {josa(str(shared), '으로/로')} 나누어떨어지므로 양변을 {josa(str(shared), '으로/로')} "
            f"나눕니다: {_zero(a, b, c)}."
        )
    steps += _factored(a, b, c, roots, english)
    steps.append(
        f"A product is zero only if one of its factors is zero, so x = {roots[0]} or x = {roots[1]}."
        if english
        else f"두 식의 곱이 0이면 적어도 하나는 0이므로 x = {roots[0]} 또는 x = {roots[1]}입니다."
    )
    if draw.level == "expert" and draw.task_type == "reasoning":
        p, q, r = draw.params
        x = roots[1]
        check = f"({summed(x, p)}) × ({summed(x, q)}) = {r}"
        return [
            *steps,
            f"A length is positive, so the side is {x} {_unit(draw)}."
            if english
            else f"변의 길이는 양수이므로 한 변의 길이는 {x} {_unit(draw)}입니다.",
            f"Check: {check}." if english else f"검산: {check}입니다.",
        ]
    checks = [_substituted(a, b, c, x) for x in roots]
    where = ""
    if shared > 1 or draw.level == "expert":  # the check is made in the tidied equation, and says so
        where = " in the simplified equation" if english else "정리한 방정식에 "
    return [
        *steps,
        f"Check{where}: x = {roots[0]} gives {checks[0]}, and x = {roots[1]} gives {checks[1]}."
        if english
        else f"검산: {where}x = {josa(str(roots[0]), '을/를')} 대입하면 {checks[0]}, "
        f"x = {josa(str(roots[1]), '을/를')} 대입하면 {checks[1]}입니다.",
    ]


def pose(draw: Draw) -> Problem:
    a, b, c = _standard(draw)
    u, v = _split(a, b, c)
    roots = sorted((Fraction(-u, a), Fraction(-v, a)))
    steps = tuple(_steps(draw, roots))
    if draw.level == "expert" and draw.task_type == "reasoning":
        side = str(roots[1])
        return Problem(_question(draw), steps, side, AnswerKey(type="integer", value=side))
    final = _listed(roots) if draw.task_type == "reasoning" else f"x = {_listed(roots)}"
    return Problem(_question(draw), steps, final, AnswerKey(type="set", value=collected(roots)))


def recompute(draw: Draw) -> str:
    """Rational root theorem: every fraction that can be a root is put into the equation as it was posed."""

    def holds(top: int, bottom: int) -> bool:
        """The equation as posed, at top/bottom, multiplied by bottom²."""
        if draw.level == "expert":
            p, q, r = draw.params
            return (top + p * bottom) * (top + q * bottom) == r * bottom**2
        a, b, c = draw.params
        return a * top**2 + b * top * bottom + c * bottom**2 == 0

    leading, last = (1, draw.params[0] * draw.params[1] - draw.params[2]) if draw.level == "expert" else draw.params[::2]
    bottoms = [d for d in range(1, abs(leading) + 1) if leading % d == 0]
    tops = [sign * t for t in range(1, abs(last) + 1) if last % t == 0 for sign in (1, -1)]
    roots = sorted({Fraction(t, d) for t in tops for d in bottoms if holds(t, d)})
    if draw.level == "expert" and draw.task_type == "reasoning":
        return str(max(roots))
    return collected(roots)


FAMILY = Family(
    id="teacher/mathematics/algebra/quadratic-factoring",
    names={"en": "Quadratic equations by factoring", "ko": "인수분해를 이용한 이차방정식의 풀이"},
    scope={
        "en": "Solve quadratic equations by factoring, and use them for numbers and areas.",
        "ko": "인수분해로 이차방정식을 풀고, 수와 넓이에 관한 문제에 활용한다.",
    },
    aliases={"en": ("quadratic equation",), "ko": ("이차방정식의 풀이",)},
    method="rational root theorem",
    levels={"easy": 171, "medium": 312, "hard": 400, "expert": 400},
    build=_spaces,
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
)
