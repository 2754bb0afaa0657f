"""Quadratic equations with irrational solutions: even middle term, general formula, simplified roots, brackets to expand."""

from __future__ import annotations

from fractions import Fraction
from math import gcd, isqrt
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.algebra.quadratic_formula_wordings import (
    BARE,
    FORMS,
    FRAME,
    LONGER,
    MULTIPLE,
    SHORTER,
    SUM,
)
from seedless.teacher.families.mathematics.polynomials import polynomial
from seedless.teacher.families.mathematics.surds import lowest, square_part, surd
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded, summed
from seedless.text.particles import josa

ID = "teacher/mathematics/algebra/quadratic-formula"
LEVELS = {"easy": 240, "medium": 300, "hard": 300, "expert": 300}

# easy (b, c) with b even, medium (b, c) with b odd: x² + bx + c = 0. hard (a, b, c): ax² + bx + c = 0 with c < 0.
# expert (w, h, area): (2x + w)(2x + h) = area. In easy and medium c > 0 goes with b < 0: two numbers with a sum and a product.


def _draw(level: str, rng: Random) -> Point | None:
    if level in ("easy", "medium"):
        b = 2 * rng.randrange(1, 10) if level == "easy" else 2 * rng.randrange(1, 12) + 1
        c = rng.randrange(2, 150)
        point: Point = (-b, c) if rng.random() < 0.3 else (b * rng.choice((1, -1)), -c)
        if point[1] < 0 and 6 * c < b * b:
            return None  # a rectangle many times as long as wide
    elif level == "hard":
        point = (rng.randrange(2, 7), rng.randrange(2, 12) * rng.choice((1, -1)), -rng.randrange(10, 120))
        if gcd(*point) > 1:
            return None
    else:
        w, h = sorted((rng.randrange(10, 41), rng.randrange(8, 31)), reverse=True)
        over = rng.randrange(3, 17)
        point = (w, h, (w + over) * (h + over) + rng.randrange(-30, 31))
        if w == h or point[2] <= (w + 2) * (h + 2):
            return None
    a, b, c = _standard(level, point)
    rest = b * b - 4 * a * c
    if rest <= 0 or isqrt(rest) ** 2 == rest:
        return None
    _, q, _, s = _solved(a, b, c)
    fits = {"easy": q == 1 and s == 1, "medium": q == 1 and s == 2}
    return point if fits.get(level, q > 1 and s > 1) else None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level in ("easy", "medium"):
        b, c = abs(point[0]), abs(point[1])
        return (f"{b} {c} 0", f"{b} {c}", f"{2 * b} {c}")
    sizes = " ".join(str(abs(value)) for value in point)
    return (sizes, f"2 {point[0]} 2 {point[1]} {point[2]}") if level == "expert" else (f"{sizes} 0", sizes, _swapped(point))


def _swapped(point: Point) -> str:
    a, b, c = map(abs, point)
    return f"{b} {a} {c}"  # as the stories tell it


def _standard(level: str, point: Point) -> tuple[int, int, int]:
    if level == "expert":
        w, h, area = point
        return 4, 2 * (w + h), w * h - area
    return (1, *point) if len(point) == 2 else point  # type: ignore[return-value]


def _solved(a: int, b: int, c: int) -> tuple[int, int, int, int]:
    """p, q, r, s of the solutions (p ± q√r)/s in lowest terms."""
    q, r = square_part(b * b - 4 * a * c)
    p, q, s = lowest(-b, q, 2 * a)
    return p, q, r, s


def _question(draw: Draw) -> str:
    level = "hard" if draw.level == "expert" else draw.level
    form = FORMS[level, draw.task_type][draw.language == "ko"]
    a, b, c = _standard(draw.level, draw.params)
    if draw.task_type == "qa":
        return draw.worded(BARE, equation=_equation(draw), form=form)
    if draw.level == "expert":
        w, h, area = draw.params
        return draw.worded(FRAME, w=w, h=h, area=area, form=form)
    if draw.level == "hard":
        words = {"more": "more" if b > 0 else "less", "longer": "longer" if b > 0 else "shorter"}
        words |= {"길고": "길고" if b > 0 else "짧고", "크고": "크고" if b > 0 else "작고"}
        return draw.worded(MULTIPLE, times=a, gap=abs(b), area=-c, form=form, **words)
    if c > 0:
        return draw.worded(SUM, total=-b, perimeter=-2 * b, area=c, form=form)
    return draw.worded(LONGER if b > 0 else SHORTER, gap=abs(b), area=-c, form=form)


def _equation(draw: Draw) -> str:
    if draw.level == "expert":
        w, h, area = draw.params
        return f"(2x + {w})(2x + {h}) = {area}"
    return f"{polynomial(_standard(draw.level, draw.params))} = 0"


def _lead(draw: Draw) -> list[str]:
    """From the words, or from brackets, to an equation with zero on its right side."""
    a, b, c = _standard(draw.level, draw.params)
    plain = f"{polynomial((a, b, c))} = 0"
    if draw.level == "expert":
        w, h, area = draw.params
        posed = _equation(draw)
        named = draw.say(
            f"Let x be the width asked for. It is added at both ends, so the whole measures 2x + {w} by 2x + {h}: {posed}.",
            f"구하는 길이를 x라 하면 양쪽에 x씩 더해지므로 전체의 두 변은 2x + {w}, 2x + {h}입니다: {posed}.",
        )
        opened = draw.say(
            f"Expand and bring {area} to the left, using {w} × {h} - {area} = {c}: {plain}.",
            f"좌변을 전개하고 우변을 이항합니다. {w} × {h} - {area} = {c}이므로 {plain}입니다.",
        )
        shared = gcd(a, b, c)
        tidied = draw.say(
            f"Divide both sides by {shared}: {polynomial((a // shared, b // shared, c // shared))} = 0.",
            f"양변을 {josa(shared, '으로/로')} 나누면 {polynomial((a // shared, b // shared, c // shared))} = 0입니다.",
        )
        return [*([] if draw.task_type == "qa" else [named]), opened, *([tidied] if shared > 1 else [])]
    if draw.task_type == "qa":
        return []
    if c > 0:
        return [
            draw.say(
                f"Let x be the larger of the two. They add up to {-b}, so the other is {-b} - x, and x({-b} - x) = {c}, "
                f"that is {plain}.",
                f"둘 중 큰 것을 x라 하면 둘의 합이 {-b}이므로 작은 것은 {-b} - x이고, x({-b} - x) = {c}, 즉 {plain}입니다.",
            )
        ]
    other = polynomial((a, b))
    return [
        draw.say(
            f"Let x be the length or number asked for. The one that it is multiplied by is {other}, and the product is {-c}: x({other}) = {-c}, that is {plain}.",
            f"구하는 길이나 수를 x라 하면 이것과 곱하는 다른 길이나 수는 {other}이고 그 곱이 {-c}입니다. 따라서 x({other}) = {-c}, 즉 {plain}입니다.",
        )
    ]


def _formula(draw: Draw, a: int, b: int, c: int) -> list[str]:
    """The formula with its numbers; in easy the one for an even middle term."""
    if draw.level == "easy":
        half = b // 2
        rest = half * half - c
        return [
            draw.say(
                f"The coefficient of x is even, b = 2 × {guarded(half)}, so with b' = {half} and a = 1 use x = -b' ± √(b'² - c).",
                f"x의 계수가 짝수이므로 b = 2b'에서 b' = {half}이고, a = 1일 때의 근의 공식 x = -b' ± √(b'² - c)를 씁니다.",
            ),
            draw.say(
                f"Under the root stands {guarded(half)}² - {guarded(c)} = {rest}; it has no square factor above 1.",
                f"근호 안의 값은 {guarded(half)}² - {guarded(c)} = {rest}이고, 1보다 큰 제곱수를 약수로 갖지 않습니다.",
            ),
            draw.say(
                f"So x = {surd(-half, '±', 1, rest, 1)}.",
                f"따라서 x = {surd(-half, '±', 1, rest, 1)}입니다.",
            ),
        ]
    rest = b * b - 4 * a * c
    product = f"{guarded(b)}² - 4 × {a} × {guarded(c)}"
    steps = [
        draw.say(
            f"Compare with ax² + bx + c = 0: a = {a}, b = {b}, c = {c}. The formula is x = (-b ± √(b² - 4ac))/(2a).",
            f"ax² + bx + c = 0과 비교하면 a = {a}, b = {b}, c = {c}이고, 근의 공식은 x = (-b ± √(b² - 4ac))/(2a)입니다.",
        ),
        draw.say(
            f"The discriminant is b² - 4ac = {product} = {rest}.",
            f"판별식의 값은 b² - 4ac = {product} = {rest}입니다.",
        ),
        draw.say(
            f"Put the numbers in: x = {surd(-b, '±', 1, rest, 2 * a)}.",
            f"공식에 대입하면 x = {surd(-b, '±', 1, rest, 2 * a)}입니다.",
        ),
    ]
    outside, inside = square_part(rest)
    if outside == 1:
        return steps
    p, q, r, s = _solved(a, b, c)
    shared = 2 * a // s
    divided = draw.say(
        f", and divide numerator and denominator by {shared}" if shared > 1 else "",
        f"이고 분모와 분자를 {josa(shared, '으로/로')} 나누면" if shared > 1 else "이므로",
    )
    return [
        *steps,
        draw.say(
            f"Take the square factor out, √{rest} = √({outside}² × {inside}) = {outside}√{inside}{divided}: "
            f"x = {surd(p, '±', q, r, s)}.",
            f"√{rest} = √({outside}² × {inside}) = {outside}√{inside}{divided} x = {surd(p, '±', q, r, s)}입니다.",
        ),
    ]


def pose(draw: Draw) -> Problem:
    a, b, c = _standard(draw.level, draw.params)
    p, q, r, s = _solved(a, b, c)
    shared = gcd(a, b, c)
    a, b, c = a // shared, b // shared, c // shared
    steps = [*_lead(draw), *_formula(draw, a, b, c)]
    final = f"x = {surd(p, '±', q, r, s)}"
    if draw.task_type == "reasoning":
        final = surd(p, "+", q, r, s)
        larger = draw.say(
            f"The larger of the two is the one with the plus sign: {final}.", f"둘 중 큰 것은 양의 부호를 택한 {final}입니다."
        )
        positive = draw.say(
            f"The solution with the minus sign is negative, and the quantity asked for is positive, so it is {final}.",
            f"두 해 중 음의 부호를 택한 것은 음수이고 구하는 것은 양수이므로 답은 {final}입니다.",
        )
        steps.append(larger if c > 0 else positive)
    minus = f"{guarded(p)}² - {'' if q == 1 else f'{q}² × '}{r}"
    minus = minus if s == 1 else f"({minus})/{s}²"
    over = "" if s == 1 else f"/{s}"
    total, times = Fraction(-b, a), Fraction(c, a)
    steps.append(
        draw.say(
            f"Check: the two solutions must have the sum -b/a = {total} and the product c/a = {times}; "
            f"indeed 2 × {guarded(p)}{over} = {total} and {minus} = {times}.",
            f"검산: 두 해의 합은 -b/a = {total}, 곱은 c/a = {times}이어야 하는데, "
            f"2 × {guarded(p)}{over} = {total}, {minus} = {times}이므로 맞습니다.",
        )
    )
    return Problem(_question(draw), tuple(steps), final, AnswerKey(type="text", value=final))


def recompute(draw: Draw) -> str:
    """Completing the square: (x + shift)² = rest, then the smallest denominator that makes both parts whole."""
    if draw.level == "expert":
        w, h, area = draw.params
        # With u = 2x + (w + h)/2 the product is u² - ((w - h)/2)².
        shift, rest = Fraction(w + h, 4), (area + Fraction(w - h, 2) ** 2) / 4
    else:
        *leading, b, c = draw.params
        a = leading[0] if leading else 1
        shift = Fraction(b, 2 * a)
        rest = shift**2 - Fraction(c, a)
    s = 1
    while (shift * s).denominator > 1 or (rest * s * s).denominator > 1:
        s += 1
    whole = int(rest * s * s)
    q = max(root for root in range(1, isqrt(whole) + 1) if whole % (root * root) == 0)
    p, r = int(-shift * s), whole // (q * q)
    sign = "±" if draw.task_type == "qa" else "+"
    shown = summed(p) + f" {sign} {q if q > 1 else ''}√{r}"
    shown = f"({shown})/{s}" if s > 1 else shown
    return f"x = {shown}" if draw.task_type == "qa" else shown


FAMILY = Family(
    id=ID,
    names={"en": "The quadratic formula", "ko": "이차방정식의 근의 공식"},
    scope={
        "en": "Solve quadratic equations with irrational solutions by the formula, simplify the roots, and use them for lengths.",
        "ko": "근의 공식으로 무리수 해를 갖는 이차방정식을 풀고, 근호를 간단히 하며, 길이에 관한 문제에 활용한다.",
    },
    method="completing the square",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("quadratic formula", "surds"), "ko": ("근의 공식", "무리수 해")},
)
