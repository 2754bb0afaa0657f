"""Arithmetic sequences: a term, a sum, a term from two terms, a term from two sums."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.algebra.arithmetic_sequence_wordings import (
    BANK,
    GROWING,
    GROWING_TOTAL,
    SHRINKING,
    SHRINKING_TOTAL,
)
from seedless.teacher.families.mathematics.algebra.ordinals import ordinal
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded
from seedless.teacher.values import number

ID = "teacher/mathematics/algebra/arithmetic-sequence"
LEVELS = {"easy": 300, "medium": 300, "hard": 400, "expert": 400}

# easy (a, d, n): the nth term; medium (a, d, n): the sum of n terms, of a sequence that begins with a and changes by d.
# hard (p, u, q, v, n): the nth term when the pth is u and the qth is v. expert: the same when u and v are sums of p and q terms.
# The stories need every term that they speak of positive.


def _draw(level: str, rng: Random) -> Point | None:
    d, n = rng.randrange(2, 16), rng.randrange(6, 25)
    a = rng.randrange(2, 60)
    if rng.random() < 0.4:
        a, d = a + (n - 1) * d, -d
    if level in ("easy", "medium"):
        return (a, d, n)
    p, q = sorted(rng.sample(range(3, 20), 2))
    last = max(p, q, n)
    first = a if d > 0 else rng.randrange(2, 60) - (last - 1) * d
    if n in (p, q) or q - p < 2:
        return None
    if level == "hard":
        return (p, first + (p - 1) * d, q, first + (q - 1) * d, n)
    return (p, _sum(first, d, p), q, _sum(first, d, q), n)


def _sum(a: int, d: int, n: int) -> int:
    return n * (2 * a + (n - 1) * d) // 2


def _shown(level: str, point: Point) -> tuple[str, ...]:
    sizes = " ".join(str(abs(value)) for value in point)
    if level in ("easy", "medium"):
        a, d, n = point
        return (sizes, f"{a} {a + d} {a + 2 * d} {n}")
    return (sizes,)


def _question(draw: Draw) -> str:
    if draw.level in ("hard", "expert"):
        p, u, q, v, n = draw.params
        places = {"pth": ordinal(p), "qth": ordinal(q), "nth": ordinal(n)}
        return draw.worded(BANK[draw.level, draw.task_type], p=p, u=u, q=q, v=v, n=n, **places)
    a, d, n = draw.params
    if draw.task_type == "qa":
        bank = BANK[draw.level, "qa"]
    elif draw.level == "easy":
        bank = GROWING if d > 0 else SHRINKING
    else:
        bank = GROWING_TOTAL if d > 0 else SHRINKING_TOTAL
    return draw.worded(bank, a=a, d=abs(d), signed=d, second=a + d, third=a + 2 * d, n=n, nth=ordinal(n))


def _term_steps(draw: Draw) -> list[str]:
    a, d, n = draw.params
    term = a + (n - 1) * d
    known = draw.say(
        f"The numbers form an arithmetic sequence with the first term {a} and the common difference {d}.",
        f"주어진 수들은 첫째항이 {a}, 공차가 {d}인 등차수열을 이룹니다.",
    )
    steps = [
        known,
        draw.say(
            f"From the first to the {ordinal(n)} term the difference is added {n} - 1 = {n - 1} times, as in aₙ = a₁ + (n - 1)d.",
            f"첫째항에서 제{n}항까지 공차를 {n} - 1 = {n - 1}번 더하므로 aₙ = a₁ + (n - 1)d를 씁니다.",
        ),
        draw.say(
            f"The {ordinal(n)} term is {a} + {n - 1} × {guarded(d)} = {term}.",
            f"따라서 제{n}항은 {a} + {n - 1} × {guarded(d)} = {term}입니다.",
        ),
    ]
    if draw.level == "easy":
        return steps
    total = _sum(a, d, n)
    return [
        *steps,
        draw.say(
            f"First and last term add up to {a} + {term} = {a + term}, and so do the second and the last but one, and so on: "
            f"the average term is {a + term}/2.",
            f"첫째항과 끝항의 합은 {a} + {term} = {a + term}이고, 둘째 항과 끝에서 둘째 항의 합도 이와 같으므로 "
            f"항들의 평균은 {a + term}/2입니다.",
        ),
        draw.say(
            f"So the sum of the {n} terms is {n} × {a + term} ÷ 2 = {total}.",
            f"따라서 {n}개 항의 합은 {n} × {a + term} ÷ 2 = {total}입니다.",
        ),
        draw.say(
            f"Check with S = n(2a + (n - 1)d)/2: {n} × (2 × {a} + {n - 1} × {guarded(d)}) ÷ 2 = {total}.",
            f"검산: 공식 S = n(2a + (n - 1)d)/2로 계산해도 {n} × (2 × {a} + {n - 1} × {guarded(d)}) ÷ 2 = {total}입니다.",
        ),
    ]


def _two_terms(draw: Draw) -> list[str]:
    p, u, q, v, n = draw.params
    d = (v - u) // (q - p)
    term = u + (n - p) * d
    away, again = n - p, n - q
    often = "time" if abs(away) == 1 else "times"
    counted = (
        draw.say(
            f"From the {ordinal(p)} to the {ordinal(n)} term d is added {n} - {p} = {away} {often}.",
            f"제{p}항에서 제{n}항까지는 공차를 {n} - {p} = {away}번 더합니다.",
        )
        if away > 0
        else draw.say(
            f"The {ordinal(n)} term comes before the {ordinal(p)}, so d is subtracted {p} - {n} = {-away} {often}.",
            f"제{n}항은 제{p}항보다 앞에 있으므로 공차를 {p} - {n} = {-away}번 뺍니다.",
        )
    )
    return [
        draw.say(
            f"The terms change by the same difference d each time. Between the {ordinal(p)} and the {ordinal(q)} term lie "
            f"{q} - {p} = {q - p} steps of d.",
            f"이웃한 항의 차는 공차 d로 일정합니다. 제{p}항에서 제{q}항까지는 공차를 {q} - {p} = {q - p}번 더합니다.",
        ),
        draw.say(
            f"They make up {v} - {u} = {v - u}, so d = {v - u}/{q - p} = {d}.",
            f"두 항의 차는 {v} - {u} = {v - u}이므로 d = {v - u}/{q - p} = {d}입니다.",
        ),
        counted,
        draw.say(
            f"The {ordinal(n)} term is {u} {'+' if away > 0 else '-'} {abs(away)} × {guarded(d)} = {term}.",
            f"따라서 제{n}항은 {u} {'+' if away > 0 else '-'} {abs(away)} × {guarded(d)} = {term}입니다.",
        ),
        draw.say(
            f"Check from the {ordinal(q)} term, {abs(again)} {'place' if abs(again) == 1 else 'places'} away: "
            f"{v} {'+' if again > 0 else '-'} {abs(again)} × {guarded(d)} = {term}.",
            f"검산: 제{q}항을 기준으로 하면 {abs(again)}자리 {'뒤' if again > 0 else '앞'}이므로 "
            f"{v} {'+' if again > 0 else '-'} {abs(again)} × {guarded(d)} = {term}입니다.",
        ),
    ]


def _two_sums(draw: Draw) -> list[str]:
    p, u, q, v, n = draw.params
    first, second = 2 * u // p, 2 * v // q
    d = (second - first) // (q - p)
    a = (first - (p - 1) * d) // 2
    term, last = a + (n - 1) * d, a + (q - 1) * d
    return [
        draw.say(
            "With first term a and difference d the first n terms have the sum n(2a + (n - 1)d)/2, "
            "so 2a + (n - 1)d is twice the sum divided by n.",
            "첫째항을 a, 공차를 d라 하면 첫째항부터 제n항까지의 합은 n(2a + (n - 1)d)/2이므로, "
            "2a + (n - 1)d는 합의 2배를 n으로 나눈 값입니다.",
        ),
        draw.say(
            f"For n = {p}: 2a + {p - 1}d = 2 × {u}/{p} = {first}.",
            f"n = {p}일 때 2a + {p - 1}d = 2 × {u}/{p} = {first}입니다.",
        ),
        draw.say(
            f"For n = {q}: 2a + {q - 1}d = 2 × {v}/{q} = {second}.",
            f"n = {q}일 때 2a + {q - 1}d = 2 × {v}/{q} = {second}입니다.",
        ),
        draw.say(
            f"Subtract the first of these from the second: {q - p}d = {second} - {first} = {second - first}, so d = {d}.",
            f"둘째 식에서 첫째 식을 빼면 {q - p}d = {second} - {first} = {second - first}이므로 d = {d}입니다.",
        ),
        draw.say(
            f"Then 2a = {first} - {p - 1} × {guarded(d)} = {2 * a}, so a = {a}.",
            f"2a = {first} - {p - 1} × {guarded(d)} = {2 * a}이므로 a = {a}입니다.",
        ),
        draw.say(
            f"The {ordinal(n)} term is {a} + {n - 1} × {guarded(d)} = {term}.",
            f"따라서 제{n}항은 {a} + {n - 1} × {guarded(d)} = {term}입니다.",
        ),
        draw.say(
            f"Check: the {ordinal(q)} term is {a} + {q - 1} × {guarded(d)} = {last}, and the first {q} terms add up to "
            f"{q} × ({a} + {guarded(last)}) ÷ 2 = {v}.",
            f"검산: 제{q}항은 {a} + {q - 1} × {guarded(d)} = {last}이고, "
            f"처음 {q}개 항의 합은 {q} × ({a} + {guarded(last)}) ÷ 2 = {v}입니다.",
        ),
    ]


def pose(draw: Draw) -> Problem:
    if draw.level == "easy":
        a, d, n = draw.params
        answer, steps = a + (n - 1) * d, _term_steps(draw)
    elif draw.level == "medium":
        answer, steps = _sum(*draw.params), _term_steps(draw)
    elif draw.level == "hard":
        p, u, q, v, n = draw.params
        answer, steps = u + (n - p) * ((v - u) // (q - p)), _two_terms(draw)
    else:
        p, u, q, v, n = draw.params
        d = (2 * v // q - 2 * u // p) // (q - p)
        answer, steps = 2 * u // p - (p - 1) * d, _two_sums(draw)
        answer = answer // 2 + (n - 1) * d
    return Problem(_question(draw), tuple(steps), str(answer), number(answer))


def recompute(draw: Draw) -> str:
    """By walking along the sequence, or on the straight line through two terms or through two averages."""
    if draw.level in ("easy", "medium"):
        term, d, n = draw.params
        total = term
        for _ in range(n - 1):
            term += d
            total += term
        return str(term if draw.level == "easy" else total)
    p, u, q, v, n = draw.params
    first, second = (Fraction(p), Fraction(u)), (Fraction(q), Fraction(v))
    if draw.level == "expert":  # the average of the first p terms is what stands at the place (p + 1)/2
        first, second = (Fraction(p + 1, 2), Fraction(u, p)), (Fraction(q + 1, 2), Fraction(v, q))
    slope = (second[1] - first[1]) / (second[0] - first[0])
    return str(first[1] + slope * (n - first[0]))


FAMILY = Family(
    id=ID,
    names={"en": "Arithmetic sequences", "ko": "등차수열"},
    scope={
        "en": "Find terms and sums of arithmetic sequences, and the sequence from two terms or two sums.",
        "ko": "등차수열의 항과 합을 구하고, 두 항이나 두 합에서 수열을 찾는다.",
    },
    method="walking along, and the line through two averages",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("arithmetic progression", "arithmetic series"), "ko": ("등차수열의 합", "공차")},
)
