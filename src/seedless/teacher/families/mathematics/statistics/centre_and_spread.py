"""Mean, median, range and variance of data: found, found back from a missing value, two missing values, a wrong entry."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.statistics.centre_and_spread_wordings import BARE, STORIES
from seedless.teacher.families.mathematics.telling import over, solved, told
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import listed, number

ID = "teacher/mathematics/statistics/centre-and-spread"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}
MEASURES = (("mean", "평균"), ("median", "중앙값"), ("range", "범위"))

# Points: easy (measure, data...). Medium: data of which the last is missing; the means of the others and of all are whole.
# Hard: data. Expert (wrong, data of five...): the last two are missing; or wrong was written in place of the first. The means of
# the right and of the wrong data are whole.


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        size = rng.choice((5, 6, 7, 8))
        return (rng.randrange(3), *(rng.randint(10, 60) for _ in range(size)))
    if level == "medium":
        data = [rng.randint(40, 99) for _ in range(rng.choice((4, 5, 6, 7)))]
        count, total = len(data), sum(data)
        if total % count:
            return None
        mean = total // count + rng.choice((-3, -2, -1, 1, 2, 3))
        last = mean * (count + 1) - total
        return (*data, last) if 30 <= last <= 100 else None
    if level == "hard":
        data = [rng.randint(1, 20) for _ in range(rng.choice((4, 5, 5, 6)))]
        return tuple(data) if len(set(data)) > 2 else None
    data = [rng.randint(1, 20) for _ in range(5)]
    data[3:] = sorted(data[3:])
    wrong = data[0] + rng.choice((-10, -5, 5, 10))
    return (wrong, *data) if sum(data) % 5 == 0 and data[3] < data[4] and wrong > 0 else None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "easy":
        return (" ".join(map(str, point[1:])),)
    if level == "hard":
        return (" ".join(map(str, point)),)
    if level == "medium":
        *data, _ = point
        mean, whole = sum(point) // len(point), sum(data) // len(data)
        return f"{' '.join(map(str, data))} {mean}", f"{len(data)} {whole} {mean}"
    wrong, *data = point
    recorded = [wrong, *data[1:]]
    return (
        f"{' '.join(map(str, data[:3]))} {sum(data) // 5} {_variance(data)}",
        f"5 {sum(recorded) // 5} {_variance(recorded)} {wrong} {data[0]}",
    )


def _mean(data: list[int]) -> Fraction:
    return Fraction(sum(data), len(data))


def _variance(data: list[int]) -> Fraction:
    """The mean of the squares less the square of the mean."""
    return Fraction(sum(x * x for x in data), len(data)) - _mean(data) ** 2


def _joined(data: list[int]) -> str:
    return " + ".join(map(str, data))


def _easy(draw: Draw) -> tuple[list[str], Fraction]:
    measure, *data = draw.params
    n, ordered = len(data), sorted(data)
    row = ", ".join(map(str, ordered))
    if measure == 0:
        return [
            draw.say(
                f"Add the {n} values: {_joined(data)} = {sum(data)}.",
                f"{n}개의 값을 모두 더하면 {_joined(data)} = {sum(data)}입니다.",
            ),
            draw.say(f"Divide by their number: {over(sum(data), n)}.", f"값의 개수로 나누면 {over(sum(data), n)}입니다."),
        ], _mean(data)
    if measure == 2:
        low, high = ordered[0], ordered[-1]
        return [
            draw.say(f"The largest value is {high}, the smallest {low}.", f"가장 큰 값은 {high}, 가장 작은 값은 {low}입니다."),
            draw.say(
                f"The range is their difference: {high} - {low} = {high - low}.",
                f"범위는 그 차이므로 {high} - {low} = {high - low}입니다.",
            ),
        ], Fraction(high - low)
    steps = [draw.say(f"Put the values in order: {row}.", f"값을 작은 것부터 차례로 쓰면 {row}입니다.")]
    half = n // 2
    if n % 2:
        steps.append(
            draw.say(
                f"Of {n} values in order number {half + 1} is the middle one, so the median is {ordered[half]}.",
                f"{n}개 중 가운데에 오는 {half + 1}번째 값이 중앙값이므로 중앙값은 {ordered[half]}입니다.",
            )
        )
        return steps, Fraction(ordered[half])
    a, b = ordered[half - 1], ordered[half]
    steps.append(
        draw.say(
            f"With {n} values there are two in the middle, {a} and {b}; the median is their mean, ({a} + {b})/2 = {over(a + b, 2)}.",
            f"값이 {n}개이므로 중앙값은 가운데에 오는 두 값 {a}, {b}의 평균이고, ({a} + {b})/2 = {over(a + b, 2)}입니다.",
        )
    )
    return steps, Fraction(a + b, 2)


def _missing(draw: Draw) -> tuple[list[str], int]:
    *data, last = draw.params
    n, mean = len(data) + 1, sum(draw.params) // len(draw.params)
    whole = sum(data) // len(data)
    total = draw.say(
        f"All {n} values together make {n} × {mean} = {n * mean}.", f"{n}개의 값의 합은 {n} × {mean} = {n * mean}입니다."
    )
    known = (
        draw.say(
            f"The known ones make {_joined(data)} = {sum(data)}.", f"알려진 값의 합은 {_joined(data)} = {sum(data)}입니다."
        )
        if draw.task_type == "qa"
        else draw.say(
            f"The first {n - 1} make {n - 1} × {whole} = {sum(data)}.",
            f"처음 {n - 1}개의 합은 {n - 1} × {whole} = {sum(data)}입니다.",
        )
    )
    return [
        draw.say("A sum is the mean times the number of values.", "값의 합은 평균에 값의 개수를 곱한 것과 같습니다."),
        total,
        known,
        draw.say(
            f"The difference is the value sought: {n * mean} - {sum(data)} = {last}.",
            f"구하는 값은 그 차이므로 {n * mean} - {sum(data)} = {last}입니다.",
        ),
    ], last


def _spread(draw: Draw) -> tuple[list[str], Fraction]:
    data = list(draw.params)
    n, mean = len(data), _mean(data)
    gaps = [x - mean for x in data]
    value = sum((gap * gap for gap in gaps), Fraction(0)) / n
    squares = " + ".join(str(gap * gap) for gap in gaps)
    return [
        draw.say(
            f"The mean is ({_joined(data)})/{n} = {over(sum(data), n)}.",
            f"평균은 ({_joined(data)})/{n} = {over(sum(data), n)}입니다.",
        ),
        draw.say(
            f"The deviations from it are {', '.join(map(str, gaps))}; they add up to 0, as they must.",
            f"각 값의 편차는 차례로 {', '.join(map(str, gaps))}이고, 그 합은 0입니다.",
        ),
        draw.say(
            f"Their squares add up to {squares} = {value * n}.",
            f"편차의 제곱의 합은 {squares} = {value * n}입니다.",
        ),
        draw.say(
            f"The variance is their mean: {value * n} ÷ {n} = {value}.",
            f"분산은 그 평균이므로 {value * n} ÷ {n} = {value}입니다.",
        ),
    ], value


def _two_missing(draw: Draw) -> tuple[list[str], tuple[int, int]]:
    _, *data = draw.params
    a, b, c, x, y = data
    mean, variance = sum(data) // 5, _variance(data)
    squares = sum(v * v for v in data)
    total, product = x + y, x * y
    square_sum = x * x + y * y
    return [
        draw.say(
            f"Call the two numbers x and y. The mean gives the sum of all five: 5 × {mean} = {5 * mean}, so x + y = {5 * mean} - {a} - {b} - {c}, that is {total}.",
            f"두 수를 x, y라 합니다. 다섯 수의 합은 5 × {mean} = {5 * mean}이므로 x + y = {5 * mean} - {a} - {b} - {c}, 즉 {total}입니다.",
        ),
        draw.say(
            f"The variance is the mean of the squares minus the square of the mean, so the squares add up to 5 × ({variance} + {mean}²) = {squares}.",
            f"분산은 제곱의 평균에서 평균의 제곱을 뺀 것이므로, 제곱의 합은 5 × ({variance} + {mean}²) = {squares}입니다.",
        ),
        draw.say(
            f"Hence x² + y² is {squares} - {a}² - {b}² - {c}² = {square_sum}.",
            f"따라서 x² + y²의 값은 {squares} - {a}² - {b}² - {c}² = {square_sum}입니다.",
        ),
        draw.say(
            f"From (x + y)² = x² + 2xy + y² the product xy is ({total}² - {square_sum})/2 = {product}.",
            f"(x + y)² = x² + 2xy + y²에서 xy의 값은 ({total}² - {square_sum})/2 = {product}입니다.",
        ),
        draw.say(
            f"Two numbers with sum {total} and product {product}: {x} + {y} = {total} and {x} × {y} = {product}.",
            f"합이 {total}, 곱이 {product}인 두 수를 찾으면 {x} + {y} = {total}, {x} × {y} = {product}입니다.",
        ),
    ], (x, y)


def _corrected(draw: Draw) -> tuple[list[str], Fraction]:
    wrong, right, *rest = draw.params
    recorded, data = [wrong, *rest], [right, *rest]
    old, new = sum(recorded) // 5, sum(data) // 5
    before, after = sum(v * v for v in recorded), sum(v * v for v in data)
    value = _variance(data)
    return [
        draw.say(
            f"The recorded sum is 5 × {old} = {5 * old}; corrected it is {5 * old} - {wrong} + {right} = {5 * new}.",
            f"기록된 값의 합은 5 × {old} = {5 * old}이고, 바로잡으면 {5 * old} - {wrong} + {right} = {5 * new}입니다.",
        ),
        draw.say(f"So the right mean is {5 * new} ÷ 5 = {new}.", f"따라서 옳은 평균은 {5 * new} ÷ 5 = {new}입니다."),
        draw.say(
            f"Variance is the mean of the squares minus the square of the mean, so the recorded squares add up to 5 × ({_variance(recorded)} + {old}²) = {before}.",
            f"분산은 제곱의 평균에서 평균의 제곱을 뺀 것이므로, 기록된 값의 제곱의 합은 5 × ({_variance(recorded)} + {old}²) = {before}입니다.",
        ),
        draw.say(
            f"With the right value in place of the wrong one it is {before} - {wrong}² + {right}² = {after}.",
            f"여기서 잘못된 값의 제곱을 빼고 옳은 값의 제곱을 더하면 {before} - {wrong}² + {right}² = {after}입니다.",
        ),
        draw.say(
            f"The right variance is {after}/5 - {new}² = {value}.", f"따라서 옳은 분산은 {after}/5 - {new}² = {value}입니다."
        ),
    ], value


def pose(draw: Draw) -> Problem:
    bare = draw.task_type == "qa"
    bank = (BARE if bare else STORIES)[draw.level]
    if draw.level == "easy":
        steps, value = _easy(draw)
        measure = draw.say(*MEASURES[draw.params[0]])
        return solved(told(draw, bank, data=", ".join(map(str, draw.params[1:])), measure=measure), steps, value)
    if draw.level == "medium":
        steps, last = _missing(draw)
        *data, _ = draw.params
        mean = sum(draw.params) // len(draw.params)
        values = {"data": ", ".join(map(str, data)), "n": len(data), "old": sum(data) // len(data), "mean": mean}
        return solved(told(draw, bank, **values), steps, last)
    if draw.level == "hard":
        steps, value = _spread(draw)
        return solved(told(draw, bank, data=", ".join(map(str, draw.params))), steps, value)
    wrong, *data = draw.params
    if not bare:
        recorded = [wrong, *data[1:]]
        steps, value = _corrected(draw)
        values = {"mean": sum(recorded) // 5, "variance": _variance(recorded), "wrong": wrong, "right": data[0]}
        return solved(told(draw, bank, **values), steps, value)
    steps, pair = _two_missing(draw)
    question = told(draw, bank, data=", ".join(map(str, data[:3])), mean=sum(data) // 5, variance=_variance(data))
    return Problem(question, tuple(steps), f"{pair[0]}, {pair[1]}", AnswerKey(type="list", value=listed(pair)))


def recompute(draw: Draw) -> str:
    """Balance points, middles by taking away both ends, squared differences of all pairs, and trial of missing values."""
    bare = draw.task_type == "qa"
    if draw.level == "easy":
        measure, *data = draw.params
        if measure == 0:
            start = data[0]
            return number(start + Fraction(sum(value - start for value in data), len(data))).value
        if measure == 2:
            return str(max(abs(x - y) for x in data for y in data))
        while len(data) > 2:
            data.remove(min(data))
            data.remove(max(data))
        return number(Fraction(sum(data), len(data))).value
    if draw.level == "medium":
        mean = Fraction(sum(draw.params), len(draw.params))
        lacking = sum(mean - value for value in draw.params[:-1])
        return str(next(x for x in range(200) if x - mean == lacking))
    if draw.level == "hard":
        return number(Fraction(_pairs(list(draw.params)), len(draw.params) ** 2)).value
    _, *data = draw.params
    if not bare:
        return number(Fraction(_pairs(data), 25)).value
    left, goal = sum(data[3:]), _variance(data) * 25
    pairs = ((x, left - x) for x in range(left // 2 + 1))
    return listed(next(pair for pair in pairs if _pairs([*data[:3], *pair]) == goal))


def _pairs(data: list[int]) -> int:
    """The squared differences of all pairs: the variance times the square of the number of values."""
    return sum((x - y) ** 2 for place, x in enumerate(data) for y in data[:place])


FAMILY = Family(
    id=ID,
    names={"en": "Centre and spread of data", "ko": "대푯값과 산포도"},
    scope={
        "en": "Find mean, median, range and variance, missing values behind them, and corrected values.",
        "ko": "평균, 중앙값, 범위, 분산을 구하고, 빠진 값과 잘못 기록된 값을 바로잡는다.",
    },
    method="pairwise differences and trial",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("mean", "median", "variance", "average"), "ko": ("평균", "중앙값", "분산", "표준편차", "산포도")},
)
