"""Geometric sequences: a term, a sum, a term from two terms, the sum of infinitely many terms."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.algebra.geometric_sequence_wordings import BANK
from seedless.teacher.families.mathematics.algebra.ordinals import ordinal
from seedless.teacher.families.mathematics.polynomials import joined, raised
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded, summed
from seedless.teacher.values import number
from seedless.text.particles import josa

ID = "teacher/mathematics/algebra/geometric-sequence"
LEVELS = {"easy": 200, "medium": 200, "hard": 240, "expert": 400}

# easy (a, r, n): the nth term; medium (a, r, n): the sum of n terms. hard (p, u, q, v, n): the nth term when the pth is u and
# the qth is v; q - p is odd, so that only one real ratio fits. expert (a, s, t): the infinite sum with the ratio s/t; the
# story is of a ball that falls a and always comes back to s/t of its height. Stories take the sizes of negative numbers.

_LARGEST = 200_000


def _draw(level: str, rng: Random) -> Point | None:
    if level == "expert":
        t = rng.randrange(2, 10)
        s, a = rng.randrange(1, t), rng.randrange(2, 60)
        return (a, s * rng.choice((1, 1, -1)), t) if Fraction(s, t).denominator == t else None
    a, r, n = rng.randrange(2, 31), rng.choice((2, 3, 4, 5, 6, 10)) * rng.choice((1, 1, -1)), rng.randrange(4, 10)
    if level != "hard":
        return (a, r, n) if abs(a * r**n) < _LARGEST else None
    p = rng.randrange(2, 5)
    q = p + rng.choice((3, 3, 5))
    last = q + 3
    ratio = Fraction(r) if rng.random() < 0.7 else Fraction(1, r)
    first = a if ratio.denominator == 1 else a * r ** (last - 1)
    n = rng.choice([place for place in range(1, last + 1) if place not in (p, q)])
    if abs(first) >= _LARGEST or abs(first * ratio ** (last - 1)) >= _LARGEST:
        return None
    return (p, int(first * ratio ** (p - 1)), q, int(first * ratio ** (q - 1)), n)


def _shown(level: str, point: Point) -> tuple[str, ...]:
    sizes = " ".join(str(abs(value)) for value in point)
    if level == "hard":
        return (sizes,)
    if level == "expert":
        return (sizes, _series(*point))
    a, r, n = point
    return (sizes, f"{a} {a * r} {a * r * r} {n}")


def _series(a: int, s: int, t: int) -> str:
    ratio = Fraction(s, t)
    return joined([str(a * ratio**place) for place in range(4)])


def _params(draw: Draw) -> tuple[int, ...]:
    """As the question tells them: a story speaks of sizes only."""
    return draw.params if draw.task_type == "qa" else tuple(map(abs, draw.params))


def _question(draw: Draw) -> str:
    bank = BANK[draw.level, draw.task_type]
    if draw.level == "hard":
        p, u, q, v, n = _params(draw)
        return draw.worded(
            bank, p=p, u=u, q=q, v=v, n=n, pth=ordinal(p), qth=ordinal(q), nth=ordinal(n), nko="첫 " if n == 1 else n
        )
    if draw.level == "expert":
        a, s, t = _params(draw)
        return draw.worded(bank, a=a, ratio=Fraction(s, t), series=_series(a, s, t))
    a, r, n = _params(draw)
    return draw.worded(bank, a=a, r=r, n=n, nth=ordinal(n), second=a * r, third=a * r * r)


def _rule(draw: Draw, a: int, r: int) -> str:
    return draw.say(
        f"The numbers form a geometric sequence with the first term {a} and the common ratio {r}.",
        f"주어진 수들은 첫째항이 {a}, 공비가 {r}인 등비수열을 이룹니다.",
    )


def _term(draw: Draw, a: int, r: int, n: int) -> list[str]:
    term, terms = a * r ** (n - 1), [a * r**place for place in range(n)]
    power = raised(guarded(r), n - 1)
    walk = ", ".join(map(str, terms))
    return [
        _rule(draw, a, r),
        draw.say(
            f"From the first to the {ordinal(n)} term the ratio is applied {n} - 1 = {n - 1} times: {power} = {r ** (n - 1)}.",
            f"첫째항에서 제{n}항까지 공비를 {n} - 1 = {n - 1}번 곱합니다: {power} = {r ** (n - 1)}.",
        ),
        draw.say(
            f"The {ordinal(n)} term is {a} × {guarded(r ** (n - 1))} = {term}.",
            f"따라서 제{n}항은 {a} × {guarded(r ** (n - 1))} = {term}입니다.",
        ),
        draw.say(f"Check by writing the terms out: {walk}.", f"검산: 항을 차례로 쓰면 {walk}입니다."),
    ]


def _total(draw: Draw, a: int, r: int, n: int) -> list[str]:
    terms = [a * r**place for place in range(n)]
    power, last, top = raised(guarded(r), n), r**n, a * (r**n - 1)
    return [
        _rule(draw, a, r),
        draw.say(
            f"Call the sum S. In {r}S every term moves one place on, so {r}S - S = a × rⁿ - a: all other terms cancel.",
            f"합을 S라 하면 {r}S에서는 각 항이 한 자리씩 뒤로 밀리므로, {r}S - S에서 나머지 항은 모두 없어지고 a × rⁿ - a만 남습니다.",
        ),
        draw.say(
            f"Here {power} = {last}, so ({summed(r, -1)}) × S = {a} × ({last} - 1) = {top}.",
            f"{power} = {last}이므로 ({summed(r, -1)}) × S = {a} × ({last} - 1) = {top}입니다.",
        ),
        draw.say(
            f"Divide by {r - 1}: S = {top} ÷ {guarded(r - 1)} = {sum(terms)}.",
            f"양변을 {josa(r - 1, '으로/로')} 나누면 S = {top} ÷ {guarded(r - 1)} = {sum(terms)}입니다.",
        ),
        draw.say(f"Check: {summed(*terms)} = {sum(terms)}.", f"검산: {summed(*terms)} = {sum(terms)}."),
    ]


def _root(value: Fraction, times: int) -> Fraction:
    """The real number whose odd power `times` is `value`, known to be a whole number or one over a whole number."""
    whole = value if value.denominator == 1 else 1 / value
    size = next(r for r in range(2, 100) if r**times >= abs(whole))
    signed = Fraction(size if whole > 0 else -size)
    return signed if value.denominator == 1 else 1 / signed


def _two_terms(draw: Draw, p: int, u: int, q: int, v: int, n: int) -> list[str]:
    ratio = _root(Fraction(v, u), q - p)
    shown = str(ratio) if ratio > 0 and ratio.denominator == 1 else f"({ratio})"
    term = int(u * ratio ** (n - p))
    back = n < p
    lead = draw.say(
        "Multiplying by the same number each time gives a geometric sequence; its nth term is the quantity at time n.",
        "매번 같은 수를 곱하므로 등비수열이고, n번째 값을 제n항으로 놓습니다.",
    )
    return [
        *([] if draw.task_type == "qa" else [lead]),
        draw.say(
            f"Let r be the common ratio. From the {ordinal(p)} to the {ordinal(q)} term it is applied {q} - {p} = {q - p} times, "
            f"so {raised('r', q - p)} = {v}/{guarded(u)} = {Fraction(v, u)}.",
            f"공비를 r라 하면 제{p}항에서 제{q}항까지 r를 {q} - {p} = {q - p}번 곱하므로 "
            f"{raised('r', q - p)} = {v}/{guarded(u)} = {Fraction(v, u)}입니다.",
        ),
        draw.say(
            f"The exponent is odd, so there is one real solution: r = {ratio}, because {raised(shown, q - p)} = {Fraction(v, u)}.",
            f"지수가 홀수이므로 실수 r는 하나뿐이고, {raised(shown, q - p)} = {Fraction(v, u)}이므로 r = {ratio}입니다.",
        ),
        draw.say(
            f"The {ordinal(n)} term lies {abs(n - p)} {'place' if abs(n - p) == 1 else 'places'} {'before' if back else 'after'} the {ordinal(p)}, so it is "
            f"{u} {'÷' if back else '×'} {raised(shown, abs(n - p))} = {term}.",
            f"제{n}항은 제{p}항보다 {abs(n - p)}자리 {'앞' if back else '뒤'}에 있으므로 "
            f"{u} {'÷' if back else '×'} {raised(shown, abs(n - p))} = {term}입니다.",
        ),
        draw.say(
            f"Check from the {ordinal(q)} term: {v} {'÷' if n < q else '×'} {raised(shown, abs(n - q))} = {term}.",
            f"검산: 제{q}항에서 세면 {v} {'÷' if n < q else '×'} {raised(shown, abs(n - q))} = {term}입니다.",
        ),
    ]


def _endless(draw: Draw, a: int, s: int, t: int) -> tuple[Fraction, list[str]]:
    """The infinite sum, or the way of the ball, and how it is found."""
    ratio = Fraction(s, t)
    if draw.task_type == "qa":
        total = a / (1 - ratio)
        return total, [
            draw.say(
                f"The first term is {a} and the ratio is r = {ratio}; its size is below 1, so the series converges.",
                f"첫째항이 {a}, 공비가 r = {ratio}이고 공비의 절댓값이 1보다 작으므로 이 급수는 수렴합니다.",
            ),
            draw.say(
                f"Its sum is S = a/(1 - r), and here 1 - r = 1 - {f'({ratio})' if ratio < 0 else ratio} = {1 - ratio}.",
                f"합은 S = a/(1 - r)이고, 1 - r = 1 - {f'({ratio})' if ratio < 0 else ratio} = {1 - ratio}입니다.",
            ),
            draw.say(f"So S = {a} ÷ ({1 - ratio}) = {total}.", f"따라서 S = {a} ÷ ({1 - ratio}) = {total}입니다."),
            draw.say(
                f"Check: taking the first term off leaves r times the same sum, {a} + {f'({ratio})' if ratio < 0 else ratio} × {total} = {total}.",
                f"검산: 첫째항을 뺀 나머지는 전체 합에 r를 곱한 것이므로 {a} + {f'({ratio})' if ratio < 0 else ratio} × {total} = {total}입니다.",
            ),
        ]
    down = a / (1 - ratio)
    total = down + down * ratio
    return total, [
        draw.say(
            f"The distances fallen are {a}, {a * ratio}, {a * ratio**2}, ...: a geometric series with the ratio {ratio}, which is below 1.",
            f"내려온 거리는 차례로 {a}, {a * ratio}, {a * ratio**2}, ...이고, 이것은 공비가 1보다 작은 {ratio}인 등비급수입니다.",
        ),
        draw.say(
            f"Their sum is {a} ÷ (1 - {ratio}) = {a} ÷ ({1 - ratio}) = {down}.",
            f"내려온 거리의 합은 {a} ÷ (1 - {ratio}) = {a} ÷ ({1 - ratio}) = {down}입니다.",
        ),
        draw.say(
            f"Each rise is as long as the fall after it, so the rises add up to the same without the first fall: {down} - {a} = {down - a}.",
            f"올라간 거리는 바로 다음에 내려오는 거리와 같으므로, 그 합은 여기에서 처음 떨어진 거리를 뺀 {down} - {a} = {down - a}입니다.",
        ),
        draw.say(
            f"Together the ball travels {down} + {down - a} = {total}.",
            f"따라서 움직인 전체 거리는 {down} + {down - a} = {total}입니다.",
        ),
    ]


def pose(draw: Draw) -> Problem:
    params = _params(draw)
    answer: int | Fraction
    if draw.level == "easy":
        a, r, n = params
        answer, steps = a * r ** (n - 1), _term(draw, a, r, n)
    elif draw.level == "medium":
        a, r, n = params
        answer, steps = a * (r**n - 1) // (r - 1), _total(draw, a, r, n)
    elif draw.level == "hard":
        p, u, q, v, n = params
        answer, steps = int(u * _root(Fraction(v, u), q - p) ** (n - p)), _two_terms(draw, p, u, q, v, n)
    else:
        a, s, t = params
        answer, steps = _endless(draw, a, s, t)
    return Problem(_question(draw), tuple(steps), str(answer), number(answer))


def recompute(draw: Draw) -> str:
    """By multiplying term by term, by trying ratios, and for endless sums by false position."""
    params = _params(draw)
    if draw.level in ("easy", "medium"):
        term, r, n = params
        total = term
        for _ in range(n - 1):
            term *= r
            total += term
        return str(term if draw.level == "easy" else total)
    if draw.level == "hard":
        p, u, q, v, n = params
        ratios = (
            Fraction(sign * x, y) for sign in (1, -1) for x, y in [(k, 1) for k in range(2, 9)] + [(1, k) for k in range(2, 9)]
        )
        (ratio,) = (r for r in ratios if u * r ** (q - p) == v)
        return str(u * ratio ** (n - p))
    a, s, t = params
    ratio, once = Fraction(s, t), Fraction(a)
    if draw.task_type == "reasoning":
        once += a * ratio  # a fall and the rise after it, again and again from a lower height

    def gap(total: int) -> Fraction:
        return once + ratio * total - total

    return str(gap(0) / (gap(0) - gap(1)))


FAMILY = Family(
    id=ID,
    names={"en": "Geometric sequences and series", "ko": "등비수열과 등비급수"},
    scope={
        "en": "Find terms and sums of geometric sequences, the ratio from two terms, and sums of infinitely many terms.",
        "ko": "등비수열의 항과 합을 구하고, 두 항에서 공비를 찾으며, 등비급수의 합을 구한다.",
    },
    method="term by term, trial of ratios, false position",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("geometric progression", "geometric series"), "ko": ("등비수열", "등비급수", "공비")},
)
