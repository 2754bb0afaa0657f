"""The dot product: of given vectors, unknown components, angles and lengths of sums, projections and nearest points."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import permutations
from math import isqrt
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.linear_algebra.dot_wordings import BANK
from seedless.teacher.families.mathematics.linear_algebra.matrices import add, combination, dot
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded, summed, written
from seedless.teacher.values import listed, number
from seedless.text.particles import josa

ID = "teacher/mathematics/linear-algebra/dot-product"
LEVELS = {"easy": 300, "medium": 300, "hard": 250, "expert": 250}

# easy: a and b of two components; reasoning hides the first. medium: a and b of three, then k: with k instead of its second
# component a is perpendicular to b. hard: a, b of whole lengths, then |a|, |b|, a·b, p, q for the length of pa + qb.
# expert: w, d and Q: the projection of w on d (qa), the point of the line through Q along d next to Q + w (reasoning).

Vector = tuple[int, ...]
WHOLE = tuple(
    tuple(sign * value for sign, value in zip(signs, order, strict=True))
    for sizes in ((1, 2, 2), (2, 3, 6), (1, 4, 8), (4, 4, 7), (2, 6, 9), (6, 6, 7), (0, 3, 4), (2, 4, 4))
    for order in sorted(set(permutations(sizes)))
    for signs in ((1, 1, 1), (1, 1, -1), (1, -1, 1), (-1, 1, 1))
)


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        a, b, c, d = (rng.randrange(-9, 13) for _ in range(4))
        return (a, b, c, d) if a and b and abs(c) > 1 and d else None
    if level == "medium":
        k, a, c = (rng.randrange(-9, 10) for _ in range(3))
        x, y, z = (rng.randrange(-6, 7) for _ in range(3))
        middle, rest = divmod(-(a * x + c * z), y) if y else (0, 1)
        fits = not rest and abs(y) > 1 and a and c and x and z and k and middle and abs(middle) < 20
        return (a, k, c, x, y, z, middle) if fits and k != middle else None
    return _drawn_lengths(rng) if level == "hard" else _drawn_projection(rng)


def _drawn_lengths(rng: Random) -> Point | None:
    a, b = rng.choice(WHOLE), rng.choice(WHOLE)
    long, other = rng.randrange(2, 10), rng.randrange(2, 10)
    inner = rng.randrange(-long * other + 1, long * other)
    p, q = rng.randrange(1, 5), rng.choice((-4, -3, -2, -1, 1, 2, 3, 4))
    fits = dot(a, b) ** 2 < dot(a, a) * dot(b, b) and dot(a, b) and inner and (p, q) != (1, 1)
    return (*a, *b, long, other, inner, p, q) if fits else None


def _drawn_projection(rng: Random) -> Point | None:
    w, d, q = (tuple(rng.randrange(-reach, reach + 1) for _ in range(3)) for reach in (8, 3, 6))
    if sum(map(bool, d)) < 2 or not any(q):
        return None
    step = Fraction(dot(w, d), dot(d, d))
    aside = any(x * step != y for x, y in zip(d, w, strict=True))
    return (*w, *d, *q) if step and step.denominator <= 3 and aside else None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "easy":
        return (f"{point}", f"{point[1:]} {dot(point[:2], point[2:])}")
    if level == "medium":
        return (f"{point[:6]}", f"{point[0]} {point[2:6]}")
    if level == "hard":
        return (f"{point[:6]}", f"{point[6:9]} {combination(*point[9:])}")
    w, d, q = point[:3], point[3:6], point[6:]
    return (f"{w} {d}", f"{q} {d} {add(q, w)}")


def _products(a: Sequence[int | Fraction], b: Vector) -> str:
    return " + ".join(f"{guarded(x) if at else x} × {guarded(y)}" for at, (x, y) in enumerate(zip(a, b, strict=True)))


def _squares(a: Vector) -> str:
    return " + ".join(f"{guarded(x)}²" for x in a)


def pose(draw: Draw) -> Problem:
    bare = draw.task_type == "qa"
    if draw.level == "easy":
        return _plain(draw, draw.params[:2], draw.params[2:]) if bare else _component(draw)
    if draw.level == "medium":
        return _plain(draw, draw.params[:3], draw.params[3:6]) if bare else _perpendicular(draw)
    if draw.level == "hard":
        return _cosine(draw) if bare else _length(draw)
    return _nearest(draw)


def _plain(draw: Draw, a: Vector, b: Vector) -> Problem:
    parts = [x * y for x, y in zip(a, b, strict=True)]
    value = sum(parts)
    steps = (
        draw.say(
            "The dot product adds up the products of matching components.",
            "두 벡터의 내적은 대응하는 성분끼리 곱하여 더한 값입니다.",
        ),
        draw.say(
            f"a·b = {_products(a, b)} = {summed(*parts)} = {value}.",
            f"a·b = {_products(a, b)} = {summed(*parts)} = {value}입니다.",
        ),
    )
    return Problem(draw.worded(BANK[draw.level, "qa"], a=a, b=b), steps, str(value), number(value))


def _component(draw: Draw) -> Problem:
    a, b, c, d = draw.params
    value = a * c + b * d
    steps = (
        draw.say(
            f"Written in components, a·b = k × {guarded(c)} + {guarded(b)} × {guarded(d)} = {written((c, 'k'), (b * d, ''))}.",
            f"성분으로 나타내면 a·b = k × {guarded(c)} + {guarded(b)} × {guarded(d)} = {written((c, 'k'), (b * d, ''))}입니다.",
        ),
        draw.say(
            f"This is {value}, so {written((c, 'k'))} = {summed(value, -b * d)} = {value - b * d}.",
            f"이 값이 {value}이므로 {written((c, 'k'))} = {summed(value, -b * d)} = {value - b * d}입니다.",
        ),
        draw.say(f"k = {value - b * d} ÷ {guarded(c)} = {a}.", f"k = {value - b * d} ÷ {guarded(c)} = {a}입니다."),
    )
    question = draw.worded(BANK["easy", "reasoning"], a=f"(k, {b})", b=(c, d), value=value)
    return Problem(question, steps, f"k = {a}", number(a))


def _perpendicular(draw: Draw) -> Problem:
    a, _, c, x, y, z, k = draw.params
    rest = a * x + c * z
    steps = (
        draw.say(
            "Two vectors other than zero are perpendicular exactly when their dot product is 0.",
            "영벡터가 아닌 두 벡터가 수직일 필요충분조건은 내적이 0인 것입니다.",
        ),
        draw.say(
            f"a·b = {a} × {guarded(x)} + k × {guarded(y)} + {guarded(c)} × {guarded(z)}, and {a} × {guarded(x)} + {guarded(c)} × "
            f"{guarded(z)} = {rest}, so a·b = {written((y, 'k'), (rest, ''))}.",
            f"a·b = {a} × {guarded(x)} + k × {guarded(y)} + {guarded(c)} × {guarded(z)}이고 {a} × {guarded(x)} + {guarded(c)} × "
            f"{guarded(z)} = {rest}이므로 a·b = {written((y, 'k'), (rest, ''))}입니다.",
        ),
        draw.say(
            f"It is 0 when {written((y, 'k'))} = {-rest}, that is k = {-rest} ÷ {guarded(y)} = {k}.",
            f"{written((y, 'k'))} = {-rest}일 때 0이므로 k = {-rest} ÷ {guarded(y)} = {k}입니다.",
        ),
        draw.say(
            f"Check: {_products((a, k, c), (x, y, z))} = 0.",
            f"검산: {_products((a, k, c), (x, y, z))} = 0입니다.",
        ),
    )
    question = draw.worded(BANK["medium", "reasoning"], a=f"({a}, k, {c})", b=(x, y, z))
    return Problem(question, steps, f"k = {k}", number(k))


def _cosine(draw: Draw) -> Problem:
    a, b = draw.params[:3], draw.params[3:6]
    inner, one, two = dot(a, b), dot(a, a), dot(b, b)
    value = Fraction(inner, isqrt(one) * isqrt(two))
    steps = (
        draw.say(
            "From a·b = |a||b| cos θ follows cos θ = a·b/(|a||b|).",
            "a·b = |a||b| cos θ이므로 cos θ = a·b/(|a||b|)입니다.",
        ),
        draw.say(f"a·b = {_products(a, b)} = {inner}.", f"a·b = {_products(a, b)} = {inner}입니다."),
        draw.say(
            f"|a|² = {_squares(a)} = {one} and |b|² = {_squares(b)} = {two}, so |a| = {isqrt(one)} and |b| = {isqrt(two)}.",
            f"|a|² = {_squares(a)} = {one}, |b|² = {_squares(b)} = {two}이므로 |a| = {isqrt(one)}, |b| = {isqrt(two)}입니다.",
        ),
        draw.say(
            f"cos θ = {inner} ÷ ({isqrt(one)} × {isqrt(two)}) = {inner} ÷ {isqrt(one) * isqrt(two)} = {value}.",
            f"cos θ = {inner} ÷ ({isqrt(one)} × {isqrt(two)}) = {inner} ÷ {isqrt(one) * isqrt(two)} = {value}입니다.",
        ),
    )
    return Problem(draw.worded(BANK["hard", "qa"], a=a, b=b), steps, str(value), number(value))


def _length(draw: Draw) -> Problem:
    long, other, inner, p, q = draw.params[6:]
    terms = (p * p * long * long, 2 * p * q * inner, q * q * other * other)
    value = sum(terms)
    shown = combination(p, q)
    square = written((p * p, "|a|²"), (2 * p * q, "a·b"), (q * q, "|b|²"))
    steps = (
        draw.say(
            f"The square of a length is a dot product: |{shown}|² = ({shown})·({shown}).",
            f"길이의 제곱은 자기 자신과의 내적이므로 |{shown}|² = ({shown})·({shown})입니다.",
        ),
        draw.say(
            f"Multiplied out like a binomial it is {square}.",
            f"곱셈 공식처럼 전개하면 {square}입니다.",
        ),
        draw.say(
            f"Put in the values: {p * p} × {long}² {'+' if q > 0 else '-'} {abs(2 * p * q)} × {guarded(inner)} + {q * q} × {other}² = "
            f"{summed(*terms)} = {value}.",
            f"값을 대입하면 {p * p} × {long}² {'+' if q > 0 else '-'} {abs(2 * p * q)} × {guarded(inner)} + {q * q} × {other}² = "
            f"{summed(*terms)} = {value}입니다.",
        ),
    )
    question = draw.worded(BANK["hard", "reasoning"], long=long, other=other, inner=inner, sum=shown)
    return Problem(question, steps, str(value), number(value))


def _nearest(draw: Draw) -> Problem:
    w, d, q = draw.params[:3], draw.params[3:6], draw.params[6:]
    inner, norm = dot(w, d), dot(d, d)
    step = Fraction(inner, norm)
    foot = [step * x for x in d]
    steps = []
    if draw.task_type == "reasoning":
        p = add(q, w)
        gaps = ", ".join(f"{summed(s, -t)} = {s - t}" for s, t in zip(p, q, strict=True))
        steps.append(
            draw.say(
                f"Let w be the vector from Q to P, component by component {gaps}: w = {w}. The nearest point is Q plus the projection of w "
                "on d.",
                f"Q에서 P로 가는 벡터를 w라고 하면 성분은 차례로 {gaps}이므로 w = {w}입니다. 가장 가까운 점은 Q에 w의 d 위로의 정사영을 더한 "
                "점입니다.",
            )
        )
    else:
        steps.append(
            draw.say(
                "The projection of w on d is the multiple td for which w - td is perpendicular to d, so t = w·d/(d·d).",
                "w의 d 위로의 정사영은 w - td가 d와 수직이 되는 벡터 td이므로 t = w·d/(d·d)입니다.",
            )
        )
    steps += [
        draw.say(
            f"w·d = {_products(w, d)} = {inner} and d·d = {_squares(d)} = {norm}.",
            f"w·d = {_products(w, d)} = {inner}이고 d·d = {_squares(d)} = {norm}입니다.",
        ),
        draw.say(
            f"The factor is t = w·d/(d·d): {inner} ÷ {norm} = {step}, so td = {_row(foot)}.",
            f"계수 t = w·d/(d·d)는 {inner} ÷ {norm} = {step}이므로 td = {_row(foot)}입니다.",
        ),
    ]
    if draw.task_type == "reasoning":
        end = [s + t for s, t in zip(q, foot, strict=True)]
        steps.append(
            draw.say(
                f"Add Q: {q} + {_row(foot)} gives {_row(end)}.",
                f"Q를 더하면 {josa(q, '과/와')} {_row(foot)}의 합은 {_row(end)}입니다.",
            )
        )
        question = draw.worded(BANK["expert", "reasoning"], q=f"Q{q}", d=d, p=f"P{add(q, w)}")
        return Problem(question, tuple(steps), _row(end), AnswerKey(type="list", value=listed(end)))
    rest = [s - t for s, t in zip(w, foot, strict=True)]
    steps.append(
        draw.say(
            f"Check: w - td = {_row(rest)}, and its dot product with d is {_products(rest, d)} = 0.",
            f"검산: w - td = {_row(rest)}이고 d와의 내적은 {_products(rest, d)} = 0입니다.",
        )
    )
    question = draw.worded(BANK["expert", "qa"], w=w, d=d)
    return Problem(question, tuple(steps), _row(foot), AnswerKey(type="list", value=listed(foot)))


def _row(values: list[Fraction]) -> str:
    return f"({', '.join(map(str, values))})"


def recompute(draw: Draw) -> str:
    """Polarisation of lengths, the law of cosines, explicit coordinates, and the least distance of a parabola."""
    flat, bare = draw.params, draw.task_type == "qa"
    if draw.level == "easy":
        if bare:
            return str(_polarised(flat[:2], flat[2:]))
        wanted = _polarised(flat[:2], flat[2:])
        return str(next(k for k in range(-20, 21) if _polarised((k, flat[1]), flat[2:]) == wanted))
    if draw.level == "medium":
        if bare:
            return str(_polarised(flat[:3], flat[3:6]))
        a, _, c = flat[:3]
        at_0, at_1 = (_polarised((a, k, c), flat[3:6]) for k in (0, 1))
        return str(Fraction(at_0, at_0 - at_1))
    if draw.level == "hard":
        if bare:
            u, v = flat[:3], flat[3:6]
            gap = [x - y for x, y in zip(u, v, strict=True)]
            sides = dot(u, u) + dot(v, v) - dot(gap, gap)
            return str(Fraction(sides, 2 * isqrt(dot(u, u) * dot(v, v))))
        long, other, inner, p, q = flat[6:]
        # a along the first axis, b = (x, y) with x = a·b/|a|.
        x = Fraction(inner, long)
        return str((p * long + q * x) ** 2 + q * q * (other * other - x * x))
    w, d, start = flat[:3], flat[3:6], (0, 0, 0) if bare else flat[6:]
    # |w - td|² is a parabola in t: from its values at -1, 0, 1 follows where it is least.
    low, middle, high = (sum((x - t * y) ** 2 for x, y in zip(w, d, strict=True)) for t in (-1, 0, 1))
    step = Fraction(low - high, 2 * (low + high - 2 * middle))
    return listed(s + step * x for s, x in zip(start, d, strict=True))


def _polarised(a: Vector, b: Vector) -> int:
    plus = [x + y for x, y in zip(a, b, strict=True)]
    minus = [x - y for x, y in zip(a, b, strict=True)]
    return (dot(plus, plus) - dot(minus, minus)) // 4


FAMILY = Family(
    id=ID,
    names={"en": "Dot product", "ko": "벡터의 내적"},
    scope={
        "en": "Compute dot products, angles, lengths and projections, and components that make vectors perpendicular.",
        "ko": "벡터의 내적, 두 벡터가 이루는 각, 길이, 정사영을 구하고, 수직이 되는 성분을 구한다.",
    },
    method="lengths by polarisation",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("scalar product", "inner product", "orthogonality", "projections"),
        "ko": ("내적", "정사영", "벡터의 수직", "스칼라곱"),
    },
)
