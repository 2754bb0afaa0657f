"""Weighted means: of values with weights, of joined groups, the result that is still needed, the sizes behind an overall mean."""

from __future__ import annotations

from fractions import Fraction
from math import gcd
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.statistics.weighted_mean_wordings import BARE, STORIES
from seedless.teacher.families.mathematics.telling import over, solved, told
from seedless.teacher.family import Draw, Family, Problem, Text
from seedless.teacher.notation import added
from seedless.teacher.values import listed, number

ID = "teacher/mathematics/statistics/weighted-mean"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}

# Points: easy (x, u, y, v, z, w): values with weights. Medium (m, a, n, b, k, c): groups of m, n and k with means a, b and c.
# Hard (u, x, v, y, w, goal, z): percentages that make 100, with results x and y; z is needed to reach the goal. Expert
# (p, q, a, b, c, total, mean, first, second, third): groups in the ratio p:q with means a and b and a third with mean c.


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        x, y, z = rng.sample(range(40, 100), 3)
        u, v, w = (rng.randint(1, 6) for _ in range(3))
        return (x, u, y, v, z, w) if len({u, v, w}) > 1 else None
    if level == "medium":
        m, n, k = rng.sample(range(8, 36), 3)
        return (m, rng.randint(50, 90), n, rng.randint(50, 90), k, rng.randint(50, 90))
    if level == "hard":
        u, v = rng.randrange(10, 50, 5), rng.randrange(10, 50, 5)
        w = 100 - u - v
        x, y, z = (rng.randint(45, 100) for _ in range(3))
        total = u * x + v * y + w * z
        return (u, x, v, y, w, total // 100, z) if w >= 20 and total % 100 == 0 and len({x, y, z}) == 3 else None
    p, q, unit = rng.randint(1, 5), rng.randint(1, 5), rng.randint(2, 6)
    third = rng.randint(4, 30)
    a, b, c = rng.sample(range(40, 96), 3)
    total, mass = (p + q) * unit + third, (p * a + q * b) * unit + third * c
    if gcd(p, q) > 1 or p == q or mass % total or p * a + q * b == (p + q) * (mass // total) or c * (p + q) == p * a + q * b:
        return None
    return (p, q, a, b, c, total, mass // total, p * unit, q * unit, third)


def _shown(level: str, point: Point) -> tuple[str, ...]:
    kept = point[:-1] if level == "hard" else point[:7] if level == "expert" else point
    return (" ".join(map(str, kept)),)


def _mean_of(draw: Draw, pairs: list[tuple[int, int]], what: Text, weighed: Text) -> tuple[list[str], Fraction]:
    """Steps and value of the mean of (value, weight) pairs."""
    weights = [weight for _, weight in pairs]
    products = " + ".join(f"{weight} × {value}" for value, weight in pairs)
    parts = [weight * value for value, weight in pairs]
    return [
        draw.say(f"{what[0]}: {products} = {added(parts)}.", f"{what[1]}: {products} = {added(parts)}."),
        draw.say(f"The {weighed[0]} add up to {added(weights)}.", f"{weighed[1]}의 합은 {added(weights)}입니다."),
        draw.say(
            f"Divide the first by the second: the mean is {over(sum(parts), sum(weights))}.",
            f"앞의 것을 뒤의 것으로 나누면 평균은 {over(sum(parts), sum(weights))}입니다.",
        ),
    ], Fraction(sum(parts), sum(weights))


def _needed(draw: Draw) -> tuple[list[str], int]:
    u, x, v, y, w, goal, z = draw.params
    so_far = u * x + v * y
    return [
        draw.say(
            f"With weights that make 100, the goal {goal} stands for a sum of 100 × {goal} = {100 * goal}.",
            f"가중치의 합이 100이므로 목표 {goal}에 해당하는 합은 100 × {goal} = {100 * goal}입니다.",
        ),
        draw.say(
            f"So far there are {u} × {x} + {v} × {y} = {u * x} + {v * y} = {so_far}.",
            f"지금까지의 합은 {u} × {x} + {v} × {y} = {u * x} + {v * y} = {so_far}입니다.",
        ),
        draw.say(
            f"The last part has to bring {100 * goal} - {so_far} = {100 * goal - so_far}.",
            f"나머지 부분에서 필요한 합은 {100 * goal} - {so_far} = {100 * goal - so_far}입니다.",
        ),
        draw.say(
            f"Its weight is {w}, so {100 * goal - so_far} ÷ {w} = {z} is needed.",
            f"그 가중치가 {w}이므로 필요한 값은 {100 * goal - so_far} ÷ {w} = {z}입니다.",
        ),
        draw.say(f"Check: ({so_far} + {w} × {z}) ÷ 100 = {goal}.", f"검산: ({so_far} + {w} × {z}) ÷ 100 = {goal}."),
    ], z


def _sizes(draw: Draw) -> tuple[list[str], list[int]]:
    p, q, a, b, c, total, mean, first, second, third = draw.params
    both = p + q
    joint = Fraction(p * a + q * b, both)
    size = first + second
    return [
        draw.say(
            f"Join the first two groups: in the ratio {p}:{q} their mean is ({p} × {a} + {q} × {b})/{both} = {joint}.",
            f"처음 두 집단을 합칩니다. 비가 {p}:{q}이므로 평균은 ({p} × {a} + {q} × {b})/{both} = {joint}입니다.",
        ),
        draw.say(
            f"If s is the size of the two together, the third has size {total} - s, and adding the sums gives {joint} × s + {c} × ({total} - s) = {total} × {mean}.",
            f"합친 집단의 크기를 s라 하면 셋째 집단의 크기는 {total} - s이므로, 전체의 합에서 {joint} × s + {c} × ({total} - s) = {total} × {mean}입니다.",
        ),
        draw.say(
            f"Collect s on one side: its coefficient is {joint} - {c} = {joint - c}, and the other side becomes {total} × {mean} - {c} × {total} = {total * (mean - c)}.",
            f"s를 한쪽으로 모으면 s의 계수는 {joint} - {c} = {joint - c}이고, 다른 쪽은 {total} × {mean} - {c} × {total} = {total * (mean - c)}입니다.",
        ),
        draw.say(
            f"So s is {total * (mean - c)} ÷ ({joint - c}) = {size}.",
            f"따라서 s의 값은 {total * (mean - c)} ÷ ({joint - c}) = {size}입니다.",
        ),
        draw.say(
            f"Split in the ratio {p}:{q}: {size} ÷ {both} = {size // both}, so {first} and {second}; the third has {total} - {size} = {third}.",
            f"이를 {p}:{q}의 비로 나누면 {size} ÷ {both} = {size // both}에서 {first}, {second}이고, 셋째 집단은 {total} - {size} = {third}입니다.",
        ),
        draw.say(
            f"Check: ({first} × {a} + {second} × {b} + {third} × {c}) ÷ {total} = {mean}.",
            f"검산: ({first} × {a} + {second} × {b} + {third} × {c}) ÷ {total} = {mean}.",
        ),
    ], [first, second, third]


def pose(draw: Draw) -> Problem:
    names = {"easy": "xuyvzw", "medium": "manbkc", "hard": "uxvywgz", "expert": "pqabctg"}[draw.level]
    question = told(
        draw, (BARE if draw.task_type == "qa" else STORIES)[draw.level], **dict(zip(names, draw.params, strict=False))
    )
    if draw.level == "hard":
        return solved(question, *_needed(draw))
    if draw.level == "expert":
        steps, sizes = _sizes(draw)
        return Problem(question, tuple(steps), ", ".join(map(str, sizes)), AnswerKey(type="list", value=listed(sizes)))
    numbers = draw.params
    if draw.level == "easy":
        pairs = [(numbers[place], numbers[place + 1]) for place in (0, 2, 4)]
        what, weighed = (
            ("Multiply every value by its weight and add", "각 값에 가중치를 곱하여 더합니다"),
            ("weights", "가중치"),
        )
    else:
        pairs = [(numbers[place + 1], numbers[place]) for place in (0, 2, 4)]
        what = (
            "The sum of a group is its size times its mean; add the sums",
            "각 집단의 합은 크기에 평균을 곱한 것이므로 모두 더합니다",
        )
        weighed = ("sizes", "집단의 크기")
    return solved(question, *_mean_of(draw, pairs, what, weighed))


def recompute(draw: Draw) -> str:
    """Every value is written out as often as it weighs; needed values and sizes are found by trial."""
    if draw.level in ("easy", "medium"):
        numbers = draw.params
        step = 0 if draw.level == "easy" else 1
        values = [value for place in (0, 2, 4) for value in [numbers[place + step]] * numbers[place + 1 - step]]
        return number(Fraction(sum(values), len(values))).value
    if draw.level == "hard":
        u, x, v, y, w, goal, _ = draw.params
        surplus = u * (x - goal) + v * (y - goal)
        return str(next(z for z in range(101) if surplus + w * (z - goal) == 0))
    p, q, a, b, c, total, mean = draw.params[:7]
    for unit in range(1, total):
        third = total - (p + q) * unit
        if p * unit * (a - mean) + q * unit * (b - mean) + third * (c - mean) == 0:
            return listed((p * unit, q * unit, third))
    raise ValueError("the space holds only totals that can be split")


FAMILY = Family(
    id=ID,
    names={"en": "Weighted means", "ko": "가중평균"},
    scope={
        "en": "Find means of weighted values and joined groups, results still needed, and sizes from an overall mean.",
        "ko": "가중치가 있는 값과 합친 집단의 평균, 목표에 필요한 값, 전체 평균에서 집단의 크기를 구한다.",
    },
    method="writing every value out, balance by trial",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("weighted average", "combined mean"), "ko": ("가중 평균", "전체 평균", "합친 집단의 평균")},
)
