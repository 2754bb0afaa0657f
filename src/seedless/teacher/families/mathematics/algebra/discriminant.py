"""The discriminant: its value, what it says of roots and of a line at a parabola, and the parameter that makes it vanish."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, isqrt
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces, labelled
from seedless.teacher.families.mathematics.algebra.discriminant_wordings import BANK, COUNTS, MEETINGS, ROOTS
from seedless.teacher.families.mathematics.polynomials import (
    Coefficients,
    factor,
    joined,
    polynomial,
    scaled,
    substituted,
    value,
)
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded, summed
from seedless.teacher.values import collected, number
from seedless.text.particles import josa

ID = "teacher/mathematics/algebra/discriminant"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}

# `label` is the place in ROOTS, MEETINGS or COUNTS, chosen before the numbers.
# easy (label, a, b, c): ax² + bx + c = 0.
# medium (label, a, b, c, d, e): ax² + bx + c = dx + e; bare: how many k > 0 give ax² + bx + k + c = 0 two roots.
# hard (label, a, b, c, m, n): the parabola y = ax² + bx + c and the line y = mx + n; bare: y = mx + k touches it.
# expert (label, p, a, b, c, d, s, e): (x - p)(ax² + bx + c) = 0; bare: dx² + (k + s)x + e = 0 has a double root, 4de a square.


def _quadratic(label: int, rng: Random) -> tuple[int, int, int] | None:
    """Coefficients with that kind of roots, often but a little away from a double root."""
    t, u, v = rng.randrange(1, 5), rng.randrange(1, 6), rng.randrange(1, 13) * rng.choice((1, -1))
    a, b, c = t * u * u, 2 * t * u * v, t * v * v
    if label == 1:
        return (a, b, c) if a < 60 and c < 250 else None
    if rng.random() < 0.5:
        c += rng.randrange(1, 4) * (1 if label == 2 else -1)
    else:
        a, b, c = rng.randrange(1, 8), rng.randrange(1, 15) * rng.choice((1, -1)), rng.randrange(-20, 21)
    rest = b * b - 4 * a * c
    return (a, b, c) if a < 60 and (rest > 0 if label == 0 else rest < 0) else None


def _tried(level: str, label: int, rng: Random) -> Point | None:
    if level == "expert":
        return _cubic(label, rng)
    if not (found := _quadratic(label, rng)):
        return None
    a, b, c = found
    if level == "easy":
        return (label, a, b, c) if b and c else None
    d, e = rng.randrange(-9, 10), rng.randrange(-12, 13)
    b, c = b + d, c + e
    if 0 in (b, c, d, e):
        return None
    if level == "medium" and not 2 <= _most_k(a, b, c) <= 60:
        return None
    return (label, a, b, c, d, e)


def _cubic(label: int, rng: Random) -> Point | None:
    """label 0: three roots, 1: two, 2: one; the root p of the linear factor is sometimes one of the quadratic factor too."""
    p = rng.randrange(1, 8) * rng.choice((1, -1))
    doubled = rng.random() < 0.5
    if label == 1 and not doubled:
        m, q = rng.randrange(1, 4), rng.randrange(1, 10) * rng.choice((1, -1))
        a, b, c = m, q - m * p, -p * q  # (x - p)(mx + q)
        if q == -m * p:
            return None
    elif label == 2 and doubled:
        m = rng.randrange(1, 4)
        a, b, c = m, -2 * m * p, m * p * p
    else:
        found = _quadratic({0: 0, 1: 1, 2: 2}[label], rng)
        if not found:
            return None
        a, b, c = found
        if value(found, p) == 0:
            return None
    shared, i, j = rng.randrange(1, 4), rng.randrange(1, 5), rng.randrange(1, 9)
    s = rng.randrange(1, 16) * rng.choice((1, -1))
    return (label, p, a, b, c, shared * i * i, s, shared * j * j) if b and c else None


def _most_k(a: int, b: int, c: int) -> int:
    """How many positive integers k make the discriminant b² - 4a(k + c) positive."""
    return ceil(Fraction(b * b, 4 * a) - c) - 1


def _shown(level: str, point: Point) -> tuple[str, ...]:
    values = point[1:]
    if level == "expert":
        p, a, b, c, d, s, e = values
        cubic = f"{factor(p)}({polynomial((a, b, c))})"
        return (f"{cubic} = 0", cubic, f"{_parametric(d, s, e)} = 0", _parametric(d, s, e))
    a, b, c = values[:3]
    if level == "easy":
        return (f"{polynomial((a, b, c))} = 0",)
    d, e = values[3:]
    if level == "medium":
        return (f"{polynomial((a, b, c))} = {polynomial((d, e))}", _with_k(a, b, c))
    curve, line, touching = polynomial((a, b, c)), polynomial((d, e)), polynomial((d, 0))
    return (f"{curve} {line}", f"{line} {curve}", f"{curve} {touching}", f"{touching} {curve}")


def _with_k(a: int, b: int, c: int) -> str:
    return f"{polynomial((a, b, 0))} + {_inside(c)} = 0"


def _parametric(d: int, s: int, e: int) -> str:
    return f"{scaled(d, 'x²')} + ({_inside(s)})x + {e}"


def _inside(s: int) -> str:
    return joined(["k", str(s)])


def _question(draw: Draw) -> str:
    bank = BANK[draw.level, draw.task_type]
    _, *values = draw.params
    if draw.level == "expert":
        p, a, b, c, d, s, e = values
        left = f"{factor(p)}({polynomial((a, b, c))})" if draw.task_type == "classification" else _parametric(d, s, e)
        return draw.worded(bank, equation=f"{left} = 0", left=left)
    a, b, c = values[:3]
    if draw.level == "easy":
        return draw.worded(bank, equation=f"{polynomial((a, b, c))} = 0")
    d, e = values[3:]
    if draw.level == "medium":
        posed = f"{polynomial((a, b, c))} = {polynomial((d, e))}"
        return draw.worded(bank, equation=posed if draw.task_type == "classification" else _with_k(a, b, c))
    line = f"y = {polynomial((d, e))}" if draw.task_type == "classification" else f"y = {polynomial((d, 0))} + k"
    return draw.worded(bank, curve=f"y = {polynomial((a, b, c))}", line=line)


def _valued(draw: Draw, a: int, b: int, c: int) -> str:
    """The sentence that computes the discriminant."""
    shown = f"b² - 4ac = {guarded(b)}² - 4 × {guarded(a)} × {guarded(c)} = {b * b - 4 * a * c}"
    return draw.say(
        f"The discriminant is D = {shown}.",
        f"판별식의 값은 D = {shown}입니다.",
    )


def _decided(draw: Draw, rest: int, label: tuple[str, str]) -> str:
    sign = "> 0" if rest > 0 else "= 0" if rest == 0 else "< 0"
    return draw.say(f"Because D {sign}, the answer is: {label[0]}.", f"D {sign}이므로 알맞은 것은 '{label[1]}'입니다.")


def _classified(draw: Draw) -> tuple[tuple[str, ...], tuple[str, str]]:
    """What decides the label, and the label."""
    place, *values = draw.params
    if draw.level == "expert":
        return _counted(draw, COUNTS[place]), COUNTS[place]
    a, b, c = values[:3]
    label = MEETINGS[place] if draw.level == "hard" else ROOTS[place]
    if draw.level == "easy":
        return (_valued(draw, a, b, c), _decided(draw, b * b - 4 * a * c, label)), label
    d, e = values[3:]
    b, c = b - d, c - e
    plain = f"{polynomial((a, b, c))} = 0"
    lead = draw.say(f"Bring everything to one side: {plain}.", f"모든 항을 좌변으로 이항하여 정리하면 {plain}입니다.")
    if draw.level == "hard":
        lead = draw.say(
            f"Where the two meet, their y-values agree, which leads to {plain}; each real root is a common point.",
            f"두 식에서 y를 없애고 정리하면 {plain}이고, 이 방정식의 실근이 교점의 x좌표입니다.",
        )
    return (lead, _valued(draw, a, b, c), _decided(draw, b * b - 4 * a * c, label)), label


def _counted(draw: Draw, label: tuple[str, str]) -> tuple[str, ...]:
    _, p, a, b, c = draw.params[:5]
    rest = b * b - 4 * a * c
    quadratic: Coefficients = (a, b, c)
    shown = polynomial(quadratic)
    steps = [
        draw.say(
            f"The factor {factor(p)} gives the root x = {p}.", f"인수 {factor(p)}에서 근 x = {josa(p, '을/를')} 얻습니다."
        ),
        draw.say(
            f"For {shown} = 0 the discriminant is {guarded(b)}² - 4 × {a} × {guarded(c)} = {rest}, so it has "
            f"{'two distinct real roots' if rest > 0 else 'one double root' if rest == 0 else 'no real roots'}.",
            f"{shown} = 0의 판별식의 값은 {guarded(b)}² - 4 × {a} × {guarded(c)} = {rest}이므로 "
            f"{'서로 다른 두 실근을 가집니다' if rest > 0 else '중근을 가집니다' if rest == 0 else '실근을 갖지 않습니다'}.",
        ),
    ]
    if rest >= 0:
        at = value(quadratic, p)
        english = ("is not another root" if rest == 0 else "is one of them already") if at == 0 else "is a further root"
        korean = "이미 그 근에 들어 있습니다" if at == 0 else "그 근과 다릅니다"
        steps.append(
            draw.say(
                f"At x = {p} the quadratic factor is {substituted(quadratic, p)} = {at}, so {p} {english}.",
                f"x = {p}에서 이차식의 값은 {substituted(quadratic, p)} = {at}이므로 {josa(p, '은/는')} {korean}.",
            )
        )
    distinct = {"exactly one": 1, "exactly two": 2, "exactly three": 3}[label[0]]
    english = "root" if distinct == 1 else "roots"
    steps.append(
        draw.say(
            f"In all there {'is' if distinct == 1 else 'are'} {label[0]} distinct real {english}.",
            f"따라서 서로 다른 실근은 모두 {label[1]}입니다.",
        )
    )
    return tuple(steps)


def _parameter(draw: Draw, d: int, s: int, e: int) -> tuple[tuple[str, ...], str, AnswerKey]:
    """The values of k for which dx² + (k + s)x + e = 0 has a double root."""
    root, inside = isqrt(4 * d * e), _inside(s)
    low, high = -s - root, -s + root
    steps = (
        draw.say("A double root means that the discriminant is zero.", "중근을 가지려면 판별식의 값이 0이어야 합니다."),
        draw.say(
            f"D = ({inside})² - 4 × {d} × {e} = 0, so ({inside})² = {4 * d * e} = {root}².",
            f"D = ({inside})² - 4 × {d} × {e} = 0에서 ({inside})² = {4 * d * e} = {root}²입니다.",
        ),
        draw.say(
            f"Hence {inside} = {-root} or {inside} = {root}, which gives k = {low} or k = {high}.",
            f"따라서 {inside} = {-root} 또는 {inside} = {root}이고, k = {low} 또는 k = {high}입니다.",
        ),
        draw.say(
            f"Check: for k = {low} and k = {high} the coefficient of x is {summed(low, s)} = {-root} and {summed(high, s)} = {root}, "
            f"and {root}² - 4 × {d} × {e} = 0.",
            f"검산: k = {low}, k = {high}일 때 x의 계수는 각각 {summed(low, s)} = {-root}, {summed(high, s)} = {root}이고, "
            f"{root}² - 4 × {d} × {e} = 0입니다.",
        ),
    )
    return steps, f"k = {low}, {high}", AnswerKey(type="set", value=collected((low, high)))


def _worked(draw: Draw) -> tuple[tuple[str, ...], str, AnswerKey]:
    """Steps, final and key of a bare exercise."""
    _, *values = draw.params
    if draw.level == "expert":
        return _parameter(draw, *values[4:])
    a, b, c = values[:3]
    if draw.level == "easy":
        rest = b * b - 4 * a * c
        read = draw.say(
            f"Compare with ax² + bx + c = 0: a = {a}, b = {b}, c = {c}.",
            f"ax² + bx + c = 0과 비교하면 a = {a}, b = {b}, c = {c}입니다.",
        )
        return (read, _valued(draw, a, b, c)), str(rest), number(rest)
    if draw.level == "medium":
        bound, most = Fraction(b * b, 4 * a) - c, _most_k(a, b, c)
        constant = _inside(c)
        return (
            (
                draw.say(
                    "There are two distinct real roots just when the discriminant is positive.",
                    "이차방정식이 서로 다른 두 실근을 가지려면 판별식의 값이 양수여야 합니다.",
                ),
                draw.say(
                    f"Here D = {guarded(b)}² - 4 × {a} × ({constant}), so {4 * a}({constant}) < {b * b}.",
                    f"D = {guarded(b)}² - 4 × {a} × ({constant}) > 0이므로 {4 * a}({constant}) < {b * b}입니다.",
                ),
                draw.say(
                    f"Divide by {4 * a} and move {c} over: k < {Fraction(b * b, 4 * a)} - {guarded(c)} = {bound}.",
                    f"양변을 {josa(4 * a, '으로/로')} 나누고 {josa(c, '을/를')} 이항하면 k < {Fraction(b * b, 4 * a)} - {guarded(c)} = {bound}입니다.",
                ),
                draw.say(
                    f"The positive integers below {bound} are 1 to {most}, so there are {most} of them.",
                    f"{bound}보다 작은 자연수는 1부터 {most}까지이므로 모두 {most}개입니다.",
                ),
            ),
            str(most),
            number(most),
        )
    m = values[3]
    touching = c - Fraction((b - m) ** 2, 4 * a)
    plain = f"{polynomial((a, b - m, c))} - k = 0" if b != m else f"{polynomial((a, 0, c))} - k = 0"
    return (
        (
            draw.say(
                f"At a common point {polynomial((a, b, c))} = {polynomial((m, 0))} + k, that is {plain}.",
                f"교점에서 {polynomial((a, b, c))} = {polynomial((m, 0))} + k이므로 {plain}입니다.",
            ),
            draw.say(
                "The line touches the parabola when this equation has a double root, so its discriminant is zero.",
                "직선이 포물선과 한 점에서 만나려면 이 방정식이 중근을 가져야 하므로 판별식의 값이 0입니다.",
            ),
            draw.say(
                f"D = {guarded(b - m)}² - 4 × {a} × ({c} - k) = 0, so {c} - k = {(b - m) ** 2}/{4 * a} = {c - touching}.",
                f"D = {guarded(b - m)}² - 4 × {a} × ({c} - k) = 0에서 {c} - k = {(b - m) ** 2}/{4 * a} = {c - touching}입니다.",
            ),
            draw.say(
                f"Hence k = {c} - {guarded(c - touching)} = {touching}.",
                f"따라서 k = {c} - {guarded(c - touching)} = {touching}입니다.",
            ),
        ),
        str(touching),
        number(touching),
    )


def pose(draw: Draw) -> Problem:
    if draw.task_type == "classification":
        steps, label = _classified(draw)
        final = draw.say(*label)
        return Problem(_question(draw), steps, final, AnswerKey(type="choice", value=final))
    steps, final, key = _worked(draw)
    return Problem(_question(draw), steps, final, key)


def _lowest(a: int, b: int, c: int) -> Fraction:
    """The value of ax² + bx + c, a > 0, at its vertex."""
    return Fraction(value((a, b, c), Fraction(-b, 2 * a)))


def recompute(draw: Draw) -> str:
    """From the lowest point of the parabola: below, on or above the axis; parameters by trial."""
    _, *values = draw.params
    if draw.level == "expert":
        p, a, b, c, d, s, e = values
        if draw.task_type == "qa":
            return collected(k for k in range(-240, 241) if 4 * d * e == (k + s) ** 2)
        lowest = _lowest(a, b, c)
        extra = 0 if lowest > 0 else 1 if lowest == 0 else 2
        return draw.say(*COUNTS[3 - (1 + extra - (value((a, b, c), p) == 0))])
    a, b, c = values[:3]
    if draw.task_type == "qa":
        if draw.level == "easy":
            return str(-4 * a * _lowest(a, b, c))
        if draw.level == "medium":
            return str(sum(_lowest(a, b, c) + k < 0 for k in range(1, 200)))
        return str(_lowest(a, b - values[3], c))
    lowest = _lowest(a, b, c) if draw.level == "easy" else _lowest(a, b - values[3], c - values[4])
    place = 0 if lowest < 0 else 1 if lowest == 0 else 2
    return draw.say(*(MEETINGS if draw.level == "hard" else ROOTS)[place])


FAMILY = Family(
    id=ID,
    names={"en": "The discriminant", "ko": "이차방정식의 판별식"},
    scope={
        "en": "Compute the discriminant, tell the number of real roots or common points from it, and find parameters with it.",
        "ko": "판별식의 값을 구하고, 실근의 개수와 포물선과 직선의 위치 관계를 판별하며, 조건에 맞는 상수를 구한다.",
    },
    method="height of the vertex",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, labelled(_tried), _shown),
    task_types=("qa", "classification"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("discriminant", "nature of roots"), "ko": ("판별식", "근의 판별")},
)
