"""A composite: terms of an arithmetic sequence are given with an unknown x, which a linear equation finds before anything else."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.algebra.ordinals import ordinal
from seedless.teacher.families.mathematics.polynomials import Coefficients, added, polynomial, substituted, times, value
from seedless.teacher.family import Draw, Family, Problem, Text
from seedless.teacher.values import number
from seedless.text.particles import josa

ID = "teacher/mathematics/algebra/with/unknown-terms"
LEVELS = {"easy": 150, "medium": 150, "hard": 150, "expert": 150}

# (a, b, c, d, e, f, p, q, r, n): the terms ax + b, cx + d, ex + f stand at the places p, q, r.
# easy: 1, 2, 3 and x is asked for; medium: 1, 2, 3 and the nth term; hard: any places, the nth term; expert: the sum of n terms.

_ASKED = {
    "easy": ("Find x.", "x의 값을 구하시오."),
    "medium": ("Find the {nth} term of the sequence.", "이 수열의 제{n}항을 구하시오."),
    "hard": ("Find the {nth} term of the sequence.", "이 수열의 제{n}항을 구하시오."),
    "expert": ("Find the sum of its first {n} terms.", "이 수열의 첫째항부터 제{n}항까지의 합을 구하시오."),
}
_NEXT = (
    (
        "The numbers {first}, {second}, {third} are, in this order, the first three terms of an arithmetic sequence. ",
        "세 수 {first}, {second}, {third:이/가} 이 순서대로 등차수열의 처음 세 항이다. ",
    ),
    (
        "An arithmetic sequence begins with {first}, then come {second} and {third}. ",
        "어떤 등차수열은 {first:으로/로} 시작하고, 이어서 {second:과/와} {third:이/가} 차례로 나온다. ",
    ),
    (
        "The terms of a sequence change by the same amount every time, and the first three terms are {first}, {second} and {third}. ",
        "이웃한 두 항의 차가 일정한 수열의 첫째항은 {first}, 제2항은 {second}, 제3항은 {third}이다. ",
    ),
)
_PLACED = (
    (
        "In an arithmetic sequence the {pth} term is {first}, the {qth} is {second} and the {rth} is {third}. ",
        "등차수열의 제{p}항이 {first}, 제{q}항이 {second}, 제{r}항이 {third}이다. ",
    ),
    (
        "Term {p} of an arithmetic sequence equals {first}, term {q} equals {second}, term {r} equals {third}. ",
        "어떤 등차수열의 {pko}번째 항은 {first}, {q}번째 항은 {second}, {r}번째 항은 {third:과/와} 같다. ",
    ),
    (
        "An arithmetic sequence has {first} in place {p}, {second} in place {q} and {third} in place {r}. ",
        "등차수열을 차례로 쓸 때 {pko}번째 자리에 {first}, {q}번째 자리에 {second}, {r}번째 자리에 {third:이/가} 놓인다. ",
    ),
)
_LEADS = (
    (
        "From each row of a theatre to the next the number of seats grows by the same amount. Row {p} has {first} seats, row {q} has {second} and row {r} has "
        "{third}. ",
        "어느 극장의 좌석 수는 줄마다 일정한 개수만큼씩 늘어난다. {pko}번째 줄의 좌석은 ({first})개, {qko}번째 줄은 ({second})개, {rko}번째 줄은 ({third})개이다. ",
    ),
    (
        "Every day a workshop makes more parts than on the day before, always by the same number. On day {p} it makes {first} parts, on day {q} it makes {second} and on day {r} "
        "it makes {third}. ",
        "어느 작업장의 하루 생산량은 매일 일정한 개수만큼씩 늘어난다. {pko}번째 날에는 ({first})개, {qko}번째 날에는 ({second})개, "
        "{rko}번째 날에는 ({third})개의 부품을 만든다. ",
    ),
    (
        "Tiles are laid in rings, and from each ring to the next one outwards the number of tiles grows by the same amount. Ring {p} takes {first} tiles, ring {q} takes "
        "{second}, ring {r} takes {third}. ",
        "타일을 고리 모양으로 놓는데, 바깥 고리로 갈수록 타일이 일정한 개수만큼씩 늘어난다. {pko}번째 고리에는 ({first})개, {qko}번째 고리에는 ({second})개, "
        "{rko}번째 고리에는 ({third})개가 필요하다. ",
    ),
)
_ONE = (
    ("How many seats are there in the {nth} row?", "{n}번째 줄의 좌석은 몇 개인지 구하시오."),
    ("How many parts does it make on the {nth} day?", "{n}번째 날에 만드는 부품은 몇 개인지 구하시오."),
    ("How many tiles does the {nth} ring take?", "{n}번째 고리에 필요한 타일은 몇 개인지 구하시오."),
)
_ALL = (
    ("How many seats do the first {n} rows have together?", "첫째 줄부터 {n}번째 줄까지 좌석은 모두 몇 개인지 구하시오."),
    ("How many parts does it make in the first {n} days?", "처음 {n}일 동안 만드는 부품은 모두 몇 개인지 구하시오."),
    (
        "How many tiles do the first {n} rings take in all?",
        "첫째 고리부터 {n}번째 고리까지 필요한 타일은 모두 몇 개인지 구하시오.",
    ),
)


def _told(endings: Sequence[Text]) -> tuple[Text, ...]:
    """Each story with its own question behind it."""
    return tuple((lead[0] + end[0], lead[1] + end[1]) for lead, end in zip(_LEADS, endings, strict=True))


_STORIES = {"easy": _told([_ASKED["easy"]] * 3), "medium": _told(_ONE), "hard": _told(_ONE), "expert": _told(_ALL)}


def _draw(level: str, rng: Random) -> Point | None:
    x, start, step = rng.randrange(2, 10), rng.randrange(2, 20), rng.randrange(2, 10)
    p, q, r = (1, 2, 3) if level in ("easy", "medium") else sorted(rng.sample(range(1, 15), 3))
    slopes = [rng.randrange(1, 7) for _ in range(3)]
    terms = [start + (place - 1) * step for place in (p, q, r)]
    rests = [term - slope * x for term, slope in zip(terms, slopes, strict=True)]
    gap = (slopes[1] - slopes[0]) * (r - q) - (slopes[2] - slopes[1]) * (q - p)
    n = rng.randrange(8, 31)
    plausible = all(abs(rest) < 40 for rest in rests) and 0 not in rests
    flat = slopes[1] in (slopes[0], slopes[2]) or (level in ("hard", "expert") and min(q - p, r - q) == 1)
    if not gap or not plausible or flat or n in (p, q, r):
        return None
    (a, c, e), (b, d, f) = slopes, rests
    return (a, b, c, d, e, f, p, q, r, n)


def _terms(point: tuple[int, ...]) -> list[Coefficients]:
    a, b, c, d, e, f = point[:6]
    return [(a, b), (c, d), (e, f)]


def _shown(level: str, point: Point) -> tuple[str, ...]:
    first, second, third = map(polynomial, _terms(point))
    p, q, r, n = point[6:]
    told = f"{p} {first} {q} {second} {r} {third} {n}"
    if level in ("easy", "medium"):
        asked = "" if level == "easy" else str(n)
        return (f"{first} {second} {third} {asked}", told if level == "medium" else f"{p} {first} {q} {second} {r} {third}")
    return (told, f"{first} {p} {second} {q} {third} {r} {n}")


def _question(draw: Draw) -> str:
    first, second, third = map(polynomial, _terms(draw.params))
    p, q, r, n = draw.params[6:]
    values = {"first": first, "second": second, "third": third, "p": p, "q": q, "r": r}
    values |= {"pth": ordinal(p), "qth": ordinal(q), "rth": ordinal(r), "n": n, "nth": ordinal(n)}
    native = {1: "첫 ", 2: "두 ", 3: "세 "} if draw.level in ("easy", "medium") else {1: "첫 "}
    values |= {f"{name}ko": native.get(place, str(place)) for name, place in (("p", p), ("q", q), ("r", r))}
    if draw.task_type == "reasoning":
        return draw.worded(_STORIES[draw.level], **values)
    bank = _NEXT if draw.level in ("easy", "medium") else _PLACED
    return draw.worded(bank, **values) + draw.say(*_ASKED[draw.level]).format(n=n, nth=ordinal(n))


def _solved(point: tuple[int, ...]) -> tuple[int, int, int]:
    """x, the first term and the difference."""
    (a, b), (c, d), (e, f) = _terms(point)
    p, q, r = point[6:9]
    coefficient = (c - a) * (r - q) - (e - c) * (q - p)
    x = int(Fraction((f - d) * (q - p) - (d - b) * (r - q), coefficient))
    step = ((c * x + d) - (a * x + b)) // (q - p)
    return x, int(a * x + b) - (p - 1) * step, step


def _equation(draw: Draw) -> list[str]:
    """The linear equation that equal steps give, and its solution."""
    terms = _terms(draw.params)
    p, q, r = draw.params[6:9]
    x, _, _ = _solved(draw.params)
    left, right = added(terms[1], times(terms[0], -1)), added(terms[2], times(terms[1], -1))
    left, right = (side if len(side) == 2 else (0, *side) for side in (left, right))
    near, far = q - p, r - q
    if near == far:
        meant = draw.say(
            f"Equal steps mean that {polynomial(terms[1])} - ({polynomial(terms[0])}) = {polynomial(terms[2])} - ({polynomial(terms[1])}).",
            f"이웃한 두 항의 차가 같으므로 {polynomial(terms[1])} - ({polynomial(terms[0])}) = {polynomial(terms[2])} - ({polynomial(terms[1])})입니다.",
        )
        scales = (1, 1)
    else:
        meant = draw.say(
            f"From place {p} to place {q} there are {near} steps, from {q} to {r} there are {far}, all of the same size. So {far} times the first gain, {polynomial(left)}, "
            f"equals {near} times the second, {polynomial(right)}.",
            f"제{p}항에서 제{q}항까지 공차를 {near}번, 제{q}항에서 제{r}항까지 {far}번 더하므로, 앞의 차 {josa(polynomial(left), '과/와')} 뒤의 차 {polynomial(right)}에 대하여 앞의 차의 {far}배와 뒤의 차의 {near}배가 같습니다.",
        )
        scales = (far, near)
    sides = [
        polynomial(side) if scale == 1 else f"{scale}({polynomial(side)})"
        for side, scale in zip((left, right), scales, strict=True)
    ]
    gathered = added(times(left, scales[0]), times(right, -scales[1]))
    return [
        meant,
        draw.say(
            f"{'Simplified' if near == far else 'As an equation'}: {sides[0]} = {sides[1]}, so {polynomial((gathered[0], 0))} = {-gathered[1]} and x = {x}.",
            f"{'정리하면' if near == far else '식으로 나타내면'} {sides[0]} = {sides[1]}이고 {polynomial((gathered[0], 0))} = {-gathered[1]}이므로 x = {x}입니다.",
        ),
    ]


def pose(draw: Draw) -> Problem:
    terms = _terms(draw.params)
    p, q, r, n = draw.params[6:]
    x, start, step = _solved(draw.params)
    values = [int(value(term, x)) for term in terms]
    shown = ", ".join(f"{substituted(term, x)} = {found}" for term, found in zip(terms, values, strict=True))
    steps = _equation(draw)
    if draw.level == "easy":
        steps.append(
            draw.say(
                f"Check: the terms are {shown}, and they grow by {values[1]} - {values[0]} = {step} and {values[2]} - {values[1]} = {step}.",
                f"검산: 세 항은 {shown}이고, 차는 {values[1]} - {values[0]} = {step}, {values[2]} - {values[1]} = {step}입니다.",
            )
        )
        return Problem(_question(draw), tuple(steps), f"x = {x}", number(x))
    gain = f"{values[1]} - {values[0]}" if q - p == 1 else f"({values[1]} - {values[0]})/{q - p}"
    begin = str(start) if p == 1 else f"{values[0]} - {p - 1} × {step} = {start}"
    steps += [
        draw.say(f"The three terms are {shown}.", f"세 항의 값은 {shown}입니다."),
        draw.say(
            f"The common difference is {gain} = {step}, and the first term is {begin}.",
            f"공차는 {gain} = {step}이고, 첫째항은 {begin}입니다.",
        ),
    ]
    last = start + (n - 1) * step
    steps.append(
        draw.say(
            f"The {ordinal(n)} term is {start} + {n - 1} × {step} = {last}.",
            f"제{n}항은 {start} + {n - 1} × {step} = {last}입니다.",
        )
    )
    answer = last
    if draw.level == "expert":
        answer = n * (start + last) // 2
        steps.append(
            draw.say(
                f"The sum of the first {n} terms is {n} × ({start} + {last}) ÷ 2 = {answer}.",
                f"첫째항부터 제{n}항까지의 합은 {n} × ({start} + {last}) ÷ 2 = {answer}입니다.",
            )
        )
    steps.append(
        draw.say(
            f"Check with the {ordinal(r)} term: {start} + {r - 1} × {step} = {values[2]}.",
            f"검산: 제{r}항은 {start} + {r - 1} × {step} = {josa(values[2], '으로/로')} 주어진 항의 값과 같습니다.",
        )
    )
    return Problem(_question(draw), tuple(steps), str(answer), number(answer))


def recompute(draw: Draw) -> str:
    """Trial of x = 1, 2, 3, ... until three points lie on a line; then the terms are counted out one by one."""
    terms = _terms(draw.params)
    p, q, r, n = draw.params[6:]
    x = 0
    while True:
        x += 1
        first, second, third = (int(value(term, x)) for term in terms)
        if (second - first) * (r - q) == (third - second) * (q - p):
            break
    if draw.level == "easy":
        return str(x)
    step = (second - first) // (q - p)
    term = first - (p - 1) * step
    total = term
    for _ in range(n - 1):
        term += step
        total += term
    return str(total if draw.level == "expert" else term)


FAMILY = Family(
    id=ID,
    names={"en": "Arithmetic sequences with unknown terms", "ko": "미지수가 있는 등차수열"},
    scope={
        "en": "Find an unknown in the terms of an arithmetic sequence by a linear equation, and go on to other terms and sums.",
        "ko": "등차수열의 항에 들어 있는 미지수를 일차방정식으로 구하고, 다른 항과 합을 구한다.",
    },
    method="trial of x and counting out",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    concepts=("teacher/mathematics/algebra/arithmetic-sequence", "teacher/mathematics/algebra/linear-equation"),
)
