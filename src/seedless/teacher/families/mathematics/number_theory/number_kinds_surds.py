"""Expressions with square roots that turn out to be integers, fractions or irrational: drawn, written, simplified."""

from __future__ import annotations

from fractions import Fraction
from math import isqrt
from random import Random

from seedless.teacher.distinct import Point
from seedless.teacher.families.mathematics.number_theory.factors import factorised
from seedless.teacher.family import Draw
from seedless.text.particles import josa

INTEGER, RATIONAL, IRRATIONAL = range(3)
_FREE = (2, 3, 5, 6, 7, 10)  # square-free

# Points (form, a, b, ...). Simple forms: √a × √b, √a ÷ √b, √a + √b, √a × √b ÷ c.
# Compound ones: (√a + √b)(√a - √b) ÷ c, (√a + √b)², √a × (√b + √c).
TIMES, OVER, PLUS, PART, CONJUGATES, SQUARE, SPREAD = range(7)
_TEXTS = ("√{0} × √{1}", "√{0} ÷ √{1}", "√{0} + √{1}", "√{0} × √{1} ÷ {2}", "(√{0} + √{1})(√{0} - √{1}) ÷ {2}",
          "(√{0} + √{1})²", "√{0} × (√{1} + √{2})")  # fmt: skip


def surd_text(point: Point) -> str:
    return _TEXTS[point[0]].format(*point[1:])


def surd_point(rng: Random, wanted: int, *, compound: bool) -> Point | None:
    """An expression of the wanted kind; None when none is met in a few draws."""
    return next((point for _ in range(12) if (point := _drawn(rng, wanted, compound=compound)) is not None), None)


def _drawn(rng: Random, wanted: int, *, compound: bool) -> Point | None:
    free, other = rng.sample(_FREE, 2)
    s, t, u = (rng.randrange(1, 8) for _ in range(3))
    if compound:
        form = rng.choice(((CONJUGATES, SQUARE, SPREAD), (CONJUGATES,), (SQUARE, SPREAD))[wanted])
        if form == CONJUGATES:
            point: Point = (form, free * s * s, other * t * t, rng.randrange(2, 10))
        elif form == SQUARE:
            point = (form, free * s * s, (other if wanted == IRRATIONAL else free) * t * t)
        else:
            point = (form, free * s * s, free * t * t, (other if wanted == IRRATIONAL else free) * u * u)
    else:
        form = rng.choice(((TIMES, OVER, PART), (OVER, PART), (TIMES, OVER, PLUS))[wanted])
        second = other if wanted == IRRATIONAL and form != PLUS else free
        point = (form, free * s * s, second * t * t, *([rng.randrange(2, 13)] if form == PART else []))
    fits = point[1] != point[2] and point[1] > 1 and max(point) < 400 and surd_kind(point) == wanted
    return (
        point if fits and not (form == CONJUGATES and point[1] < point[2]) and len(set(point[1:])) == len(point) - 1 else None
    )


def surd_kind(point: Point, *, by_search: bool = False) -> int:
    """The place of the label. `by_search` decides by numbers under one root instead of by square-free parts."""
    form, a, b, *more = point
    rational: Fraction | None
    if form == CONJUGATES:
        rational = Fraction(a - b, more[0])
    elif by_search:
        rational = _by_search(form, a, b, more)
    else:
        rational = _by_parts(form, a, b, more)
    if rational is None:
        return IRRATIONAL
    return INTEGER if rational.denominator == 1 else RATIONAL


def _split(number: int) -> tuple[int, int]:
    """(outside, inside) with √number = outside √inside, inside square-free."""
    outside, inside = 1, 1
    for prime, exponent in factorised(number).items():
        outside *= prime ** (exponent // 2)
        inside *= prime ** (exponent % 2)
    return outside, inside


def _by_parts(form: int, a: int, b: int, more: list[int]) -> Fraction | None:
    (s, free), (t, other) = _split(a), _split(b)
    if form == PLUS:
        return Fraction(s + t) if free == other == 1 else None
    if form == SPREAD:
        u, third = _split(more[0])
        return Fraction(s * (t + u) * free) if free == other == third else None
    if free != other:
        return None
    if form == OVER:
        return Fraction(s, t)
    return (
        Fraction(s * t * free, more[0])
        if form == PART
        else Fraction(a + b + 2 * s * t * free if form == SQUARE else s * t * free)
    )


def _by_search(form: int, a: int, b: int, more: list[int]) -> Fraction | None:
    if form == PLUS:
        roots = (_root(a), _root(b))
        return None if None in roots else Fraction(sum(root for root in roots if root))
    if form == SPREAD:
        first, last = _root(a * b), _root(a * more[0])
        return None if first is None or last is None else Fraction(first + last)
    root = _root(a * b)
    if root is None:
        return None
    return Fraction(root, b if form == OVER else more[0] if form == PART else 1)


def _root(number: int) -> int | None:
    return isqrt(number) if isqrt(number) ** 2 == number else None


def _simple(number: int) -> str:
    """√12 as "2√3"."""
    outside, inside = _split(number)
    return str(outside) if inside == 1 else f"{'' if outside == 1 else outside}√{inside}"


def surd_steps(draw: Draw, point: Point) -> list[str]:
    """Two or three sentences: the roots put together, then what is left."""
    form, a, b, *more = point
    kind = surd_kind(point)
    value = _by_parts(form, a, b, more) if form != CONJUGATES else Fraction(a - b, more[0])
    if form == CONJUGATES:
        steps = [
            draw.say(
                f"By (x + y)(x - y) = x² - y² the roots vanish: {a} - {b} = {a - b}.",
                f"(x + y)(x - y) = x² - y²이므로 근호가 없어집니다: {a} - {b} = {a - b}.",
            ),
            draw.say(
                f"Divided by {more[0]} this is {a - b} ÷ {more[0]} = {value}.",
                f"{josa(more[0], '으로/로')} 나누면 {a - b} ÷ {more[0]} = {value}입니다.",
            ),
        ]
    elif form == PLUS:
        total = f"√{a} + √{b} = {_simple(a)} + {_simple(b)}"
        steps = [draw.say(f"Take squares out of the roots: {total}.", f"근호 밖으로 제곱인 인수를 꺼내면 {total}입니다.")]
    elif form == SQUARE:
        steps = [
            draw.say(
                f"By (x + y)² = x² + 2xy + y² this is {a} + 2√{a * b} + {b}.",
                f"(x + y)² = x² + 2xy + y²이므로 {a} + 2√{a * b} + {b}입니다.",
            ),
            draw.say(f"Here √{a * b} = {_simple(a * b)}.", f"여기서 √{a * b} = {_simple(a * b)}입니다."),
        ]
    elif form == SPREAD:
        products = f"√{a * b} + √{a * more[0]} = {_simple(a * b)} + {_simple(a * more[0])}"
        steps = [draw.say(f"Multiply out: {products}.", f"전개하면 {products}입니다.")]
    elif form == OVER:
        quotient = Fraction(a, b)
        under = f"√{quotient}" if quotient.denominator == 1 else f"√({quotient})"
        shown = f"√{a} ÷ √{b} = √({a} ÷ {b}) = {under}" + (f" = {value}" if value is not None else "")
        steps = [draw.say(f"Roots are divided under one root: {shown}.", f"근호 안에서 나누면 {shown}입니다.")]
    else:
        steps = [
            draw.say(
                f"Roots are multiplied under one root: √{a} × √{b} = √{a * b} = {_simple(a * b)}.",
                f"근호 안에서 곱하면 √{a} × √{b} = √{a * b} = {_simple(a * b)}입니다.",
            )
        ]
        if form == PART:
            divided = f"{_simple(a * b)} ÷ {more[0]}" + (f" = {value}" if value is not None else "")
            steps.append(
                draw.say(
                    f"Divided by {more[0]} this is {divided}.", f"이것을 {josa(more[0], '으로/로')} 나누면 {divided}입니다."
                )
            )
    return [*steps, _verdict(draw, kind, value, _under_root(point))]


def _under_root(point: Point) -> Fraction:
    """The number whose root is left in an irrational value, without square factors where it is whole."""
    form, a, b, *more = point
    if form == OVER and a % b:
        return Fraction(a, b)
    products = [a] if form == PLUS else [a * b, a * more[0]] if form == SPREAD else [a * b]
    return Fraction(max(_split(product)[1] for product in products))


def _verdict(draw: Draw, kind: int, value: Fraction | None, under: Fraction) -> str:
    if kind == IRRATIONAL:
        root = f"√{under}" if under.denominator == 1 else f"√({under})"
        return draw.say(
            f"{root} remains, and {under} is not the square of a rational number, so the value is irrational.",
            f"근호가 남고, 근호 안의 {josa(under, '은/는')} 유리수의 제곱이 아니므로 무리수입니다.",
        )
    if kind == INTEGER:
        return draw.say(f"No root remains: the value is the integer {value}.", f"근호가 남지 않고 값은 정수 {value}입니다.")
    return draw.say(
        f"No root remains: the value is the fraction {value}, which is rational but not an integer.",
        f"근호가 남지 않고 값은 분수 {value}이므로 정수가 아닌 유리수입니다.",
    )
