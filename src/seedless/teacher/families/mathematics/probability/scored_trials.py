"""The binomial distribution and expected value: points won and lost over independent trials, and prizes for many successes."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from math import gcd
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.probability import binomial, expected_value
from seedless.teacher.families.mathematics.probability.binomial import rule, term, weight
from seedless.teacher.families.mathematics.probability.scored_trials_wordings import BARE, STORIES
from seedless.teacher.families.mathematics.telling import choices, over, solved, told
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded
from seedless.teacher.values import number
from seedless.text.particles import josa

ID = "teacher/mathematics/probability/with/scored-trials"
LEVELS = {"easy": 200, "medium": 200, "hard": 200, "expert": 200}
PARTS = (2, 3, 4, 5, 6, 8)

# A point is (n, a, b, gain, loss, k) for n trials of chance a/b: a success brings `gain` points and a failure takes `loss`.
# Easy: the expected total. Medium: the chance of the total that k successes make. Hard: the chance of a positive total, which
# needs k successes. Expert (n, a, b, prize, fee, k): the expected net win when k or more successes bring the prize.


def _draw(level: str, rng: Random) -> Point | None:
    b = rng.choice(PARTS)
    a, n = rng.randrange(1, b), rng.randint(3, 6)
    if gcd(a, b) > 1 or b**n > 20_000:
        return None
    if level == "easy":
        return (rng.randint(5, 40), a, b, rng.randint(2, 9), rng.randint(1, 5), 0)
    if level == "expert":
        k, prize = rng.randint(n - 2, n), rng.choice(range(20, 200, 5))
        chance = Fraction(sum(weight(n, a, b, x) for x in range(k, n + 1)), b**n)
        fee = round(prize * chance) + rng.choice((-2, -1, 1, 2, 3))
        return (n, a, b, prize, fee, k) if k > 0 and 0 < fee < prize else None
    gain, loss = rng.randint(2, 9), rng.randint(1, 9)
    least = next((x for x in range(n + 1) if x * gain > (n - x) * loss), n + 1)
    k = rng.randint(0, n) if level == "medium" else least
    return (n, a, b, gain, loss, k) if level == "medium" or 0 < k <= n else None


def _shown(level: str, point: Point) -> tuple[str]:
    n, a, b, gain, loss, k = point
    if level == "medium":
        return (f"{n} {a} {b} {gain} {loss} {abs(gain * k - loss * (n - k))}",)
    return (" ".join(map(str, point if level == "expert" else point[:5])),)


def _easy(draw: Draw) -> tuple[list[str], Fraction]:
    n, a, b, gain, loss, _ = draw.params
    p = Fraction(a, b)
    one = p * gain - (1 - p) * loss
    return [
        draw.say(
            f"A success has probability {p}, a failure 1 - {p} = {1 - p}.",
            f"성공할 확률은 {p}, 실패할 확률은 1 - {p} = {1 - p}입니다.",
        ),
        draw.say(
            f"One trial brings {gain} × {p} - {loss} × {1 - p} = {one} on average.",
            f"한 번의 시행에서 얻는 값의 기댓값은 {gain} × {p} - {loss} × {1 - p} = {one}입니다.",
        ),
        draw.say(
            f"Expected values add up, so {n} trials bring {n} × {guarded(one)} = {n * one}.",
            f"기댓값은 더할 수 있으므로 {n}번의 시행에서는 {n} × {guarded(one)} = {n * one}입니다.",
        ),
        draw.say(
            f"Check with the expected number of successes, {n} × {p} = {n * p}: {gain} × {n * p} - {loss} × ({n} - {n * p}) = {n * one}.",
            f"검산: 성공 횟수의 기댓값은 {n} × {p} = {n * p}이므로 {gain} × {n * p} - {loss} × ({n} - {n * p}) = {n * one}입니다.",
        ),
    ], n * one


def _medium(draw: Draw) -> tuple[list[str], Fraction]:
    n, a, b, gain, loss, k = draw.params
    goal = gain * k - loss * (n - k)
    top, whole = weight(n, a, b, k), b**n
    reduced = f" = {Fraction(top, whole)}" if gcd(top, whole) > 1 else ""
    return [
        draw.say(
            f"With X successes the total is {gain}X - {loss}({n} - X), that is {gain + loss}X - {n * loss}.",
            f"성공 횟수를 X라 하면 총점은 {gain}X - {loss}({n} - X), 즉 {gain + loss}X - {n * loss}입니다.",
        ),
        draw.say(
            f"It equals {goal} when {gain + loss}X is {goal} + {n * loss} = {goal + n * loss}, so X = {k}.",
            f"이 값이 {josa(goal, '이/가')} 되려면 {gain + loss}X의 값이 {goal} + {n * loss} = {goal + n * loss}이므로 X = {k}입니다.",
        ),
        draw.say(
            f"The number of orders of {k} successes is {choices(draw, n, k)}.",
            f"{k}번 성공하는 순서의 수는 {choices(draw, n, k)}입니다.",
        ),
        draw.say(f"Therefore {term(draw, k)}{reduced}.", f"따라서 {term(draw, k)}{reduced}입니다."),
    ], Fraction(top, whole)


def _several(draw: Draw, low: int) -> tuple[list[str], Fraction]:
    """P(X >= low), by the complement where that is shorter."""
    n, a, b = draw.params[:3]
    whole = b**n
    top = sum(weight(n, a, b, x) for x in range(low, n + 1))
    direct = 2 * low > n
    counted = range(low, n + 1) if direct else range(low)
    steps = [rule(draw), *(f"{term(draw, x)}{draw.say('', '입니다')}." for x in counted)]
    tops = [f"{weight(n, a, b, x)}/{whole}" for x in counted]
    worked = (
        f"{' + '.join(tops)} = {over(top, whole)}"
        if direct and len(tops) > 1
        else f"{over(top, whole)}"
        if direct
        else f"1 - {' - '.join(tops)} = {over(top, whole)}"
    )
    return [*steps, draw.say(f"So P(X ≥ {low}) is {worked}.", f"따라서 P(X ≥ {low})의 값은 {worked}입니다.")], Fraction(
        top, whole
    )


def _hard(draw: Draw) -> tuple[list[str], Fraction]:
    n, _, _, gain, loss, k = draw.params
    steps, value = _several(draw, k)
    lower = gain * (k - 1) - loss * (n - k + 1)
    upper = gain * k - loss * (n - k)
    return [
        draw.say(
            f"With {k - 1} success{'es' * (k != 2)} the total is {gain} × {k - 1} - {loss} × {n - k + 1} = {lower}, with {k} it is {gain} × {k} - {loss} × {n - k} = {upper}.",
            f"{k - 1}번 성공하면 총점이 {gain} × {k - 1} - {loss} × {n - k + 1} = {lower}, {k}번 성공하면 {gain} × {k} - {loss} × {n - k} = {upper}입니다.",
        ),
        draw.say(
            f"Each further success raises the total, so it is positive exactly when the number X of successes is at least {k}.",
            f"성공 횟수 X가 클수록 총점이 커지므로 총점이 0보다 큰 것은 X가 {k} 이상일 때입니다.",
        ),
        *steps,
    ], value


def _expert(draw: Draw) -> tuple[list[str], Fraction]:
    prize, fee, k = draw.params[3:]
    steps, chance = _several(draw, k)
    value = prize * chance - fee
    return [
        draw.say(
            f"Let X be the number of successes; the prize is won if X ≥ {k}.",
            f"성공 횟수를 X라 하면 X ≥ {k}일 때 상을 받습니다.",
        ),
        *steps,
        draw.say(
            f"The prize is worth {prize} × {chance} = {prize * chance} on average, and the fee is paid in any case: {prize * chance} - {fee} = {value}.",
            f"상의 기댓값은 {prize} × {chance} = {prize * chance}이고 참가비는 항상 내므로 {prize * chance} - {fee} = {value}입니다.",
        ),
    ], value


def pose(draw: Draw) -> Problem:
    n, a, b, first, second, k = draw.params
    steps, value = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}[draw.level](draw)
    values: dict[str, object] = {
        "n": n,
        "chance": Fraction(a, b),
        "gain": first,
        "loss": second,
        "k": k,
        "goal": first * k - second * (n - k),
    }
    return solved(told(draw, *(BARE if draw.task_type == "qa" else STORIES)[draw.level], **values), steps, value)


def recompute(draw: Draw) -> str:
    """Trial by trial: at easy one trial at a time is added, otherwise every sequence of results is weighed."""
    n, a, b, first, second, k = draw.params
    if draw.level == "easy":
        return number(sum((Fraction(a * first - (b - a) * second, b) for _ in range(n)), Fraction(0))).value
    total = 0
    for results in product((0, 1), repeat=n):
        hits = sum(results)
        score = hits * first - (n - hits) * second
        wanted = {"medium": score == first * k - second * (n - k), "hard": score > 0, "expert": hits >= k}[draw.level]
        total += wanted * a**hits * (b - a) ** (n - hits)
    chance = Fraction(total, b**n)
    return number(chance * first - second if draw.level == "expert" else chance).value


FAMILY = Family(
    id=ID,
    names={"en": "Expected scores in repeated trials", "ko": "독립시행과 점수의 기댓값"},
    scope={
        "en": "Find expected totals, chances of totals and fair prizes where independent trials win and lose points.",
        "ko": "독립시행으로 점수를 얻거나 잃을 때 총점의 기댓값과 확률, 상금의 기댓값을 구한다.",
    },
    method="weighing every sequence of results",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    concepts=(binomial.ID, expected_value.ID),
)
