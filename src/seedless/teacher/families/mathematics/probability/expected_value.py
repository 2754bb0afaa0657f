"""Expected value: from a distribution, with a missing probability or a stake, variance, unknown probabilities, fair games."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.probability.expected_value_wordings import BARE, FORM, STORIES
from seedless.teacher.families.mathematics.telling import over, solved, told
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import added
from seedless.teacher.values import listed, number
from seedless.text.particles import josa

ID = "teacher/mathematics/probability/expected-value"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}
CASES = (6, 8, 9, 10, 12, 15, 16, 18, 20, 24)

# A point is (x, y, z, u, v, w): the values x < y < z have the weights u, v, w among u + v + w equal cases. At medium a stake
# follows; at expert the expected value is whole, so that it can be the price of a fair game.


def _draw(level: str, rng: Random) -> Point | None:
    whole = rng.choice(CASES)
    u, v = rng.randint(2, whole - 4), rng.randint(2, whole // 2)
    w = whole - u - v
    x, y, z = sorted(rng.sample(range(2, 12 if level == "hard" else 22), 3))
    if w < 2 or len({u, v, w}) == 1:
        return None
    total = x * u + y * v + z * w
    if level == "medium":
        fee = total // whole + rng.choice((-1, 1, 2))
        return (x, y, z, u, v, w, fee) if x < fee < z else None
    return (x, y, z, u, v, w) if level != "expert" or total % whole == 0 else None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    x, y, z, u, v, w = point[:6]
    whole = u + v + w
    p, q, r = (Fraction(weight, whole) for weight in (u, v, w))
    mean = x * p + y * q + z * r
    if level == "expert":
        return f"{mean} {u} {x} {v} {y} {w}", f"{u} {x} {v} {y} {w} {mean}", f"{mean} {x} {y} {z} {q}"
    missing = p if level == "medium" else None
    return f"{u} {x} {v} {y} {w} {z}", f"{x} {y} {z} {'' if missing else p} {q} {r}"


def _table(values: tuple[int, ...], chances: tuple[object, ...]) -> str:
    heads = " | ".join(map(str, values))
    return f"| X | {heads} |\n|{'---|' * (len(values) + 1)}\n| P | {' | '.join(map(str, chances))} |"


def _products(values: tuple[int, ...], weights: tuple[int, ...]) -> str:
    """A sum of values times probabilities, worked out over the number of cases: "1 × 3/8 + 4 × 5/8 = 3/8 + 20/8 = 23/8"."""
    whole = sum(weights)
    pairs = list(zip(values, weights, strict=True))
    products = " + ".join(f"{x} × {w}/{whole}" for x, w in pairs)
    parts = " + ".join(f"{x * w}/{whole}" for x, w in pairs)
    return f"{products} = {parts} = {over(sum(x * w for x, w in pairs), whole)}"


def _chances(draw: Draw) -> str:
    """The first step: where the probabilities come from, over one denominator."""
    weights = draw.params[3:6]
    whole = sum(weights)
    over_whole = ", ".join(f"{weight}/{whole}" for weight in weights)
    if draw.task_type == "reasoning":
        return draw.say(
            f"Let X be the value that comes up. There are {added(weights)} equally likely cases, so its probabilities are {over_whole}.",
            f"나오는 값을 X라 합니다. 같은 정도로 기대되는 경우가 모두 {added(weights)}가지이므로 확률은 차례로 {over_whole}입니다.",
        )
    if draw.level == "medium":
        p, q, r = (Fraction(weight, whole) for weight in weights)
        return draw.say(
            f"All probabilities add up to 1, so p = 1 - {q} - {r} = {p}; over {whole} they are {over_whole}.",
            f"확률의 합은 1이므로 p = 1 - {q} - {r} = {p}이고, 통분하면 확률은 차례로 {over_whole}입니다.",
        )
    return draw.say(
        f"Over the common denominator {whole} the probabilities are {over_whole}.",
        f"확률을 통분하면 차례로 {over_whole}입니다.",
    )


def _mean(draw: Draw) -> str:
    return draw.say(
        f"Multiply every value by its probability and add: E(X) = {_products(draw.params[:3], draw.params[3:6])}.",
        f"각 값에 그 확률을 곱하여 더하면 E(X) = {_products(draw.params[:3], draw.params[3:6])}입니다.",
    )


def _expectation(values: tuple[int, ...], weights: tuple[int, ...]) -> Fraction:
    return Fraction(sum(x * w for x, w in zip(values, weights, strict=True)), sum(weights))


def _plain(draw: Draw) -> tuple[list[str], Fraction]:
    """Easy and medium: the mean, less the stake of a game."""
    mean = _expectation(draw.params[:3], draw.params[3:6])
    steps = [_chances(draw), _mean(draw)]
    if draw.level == "easy" or draw.task_type == "qa":
        return steps, mean
    fee = draw.params[6]
    return [
        *steps,
        draw.say(
            f"The cost {fee} is paid every time, so subtract it: {mean} - {fee} = {mean - fee}.",
            f"매번 비용 {josa(fee, '이/가')} 들므로 이를 빼면 {mean} - {fee} = {mean - fee}입니다.",
        ),
    ], mean - fee


def _variance(draw: Draw) -> tuple[list[str], Fraction]:
    values, weights = draw.params[:3], draw.params[3:6]
    squares = tuple(x * x for x in values)
    mean, square = _expectation(values, weights), _expectation(squares, weights)
    value = square - mean * mean
    raised = f"({mean})²" if mean.denominator > 1 else f"{mean}²"
    return [
        _chances(draw),
        _mean(draw),
        draw.say(
            f"Do the same with the squares {', '.join(map(str, squares))}: E(X²) = {_products(squares, weights)}.",
            f"값의 제곱 {', '.join(map(str, squares))}에 대해서도 같은 방법으로 계산하면 E(X²) = {_products(squares, weights)}입니다.",
        ),
        draw.say(
            f"The variance is E(X²) - E(X)², that is {square} - {raised} = {square} - {mean * mean} = {value}.",
            f"분산은 E(X²) - E(X)²이므로 {square} - {raised} = {square} - {mean * mean} = {value}입니다.",
        ),
    ], value


def _unknown_chances(draw: Draw) -> tuple[list[str], tuple[Fraction, Fraction]]:
    x, y, z, u, v, w = draw.params
    whole = u + v + w
    a, q, b = (Fraction(weight, whole) for weight in (u, v, w))
    mean = _expectation(draw.params[:3], draw.params[3:])
    rest, moment = a + b, mean - y * q
    return [
        draw.say(
            f"All probabilities add up to 1, so a + b = 1 - {q} = {rest}.",
            f"확률의 합은 1이므로 a + b = 1 - {q} = {rest}입니다.",
        ),
        draw.say(
            f"The mean gives {_term(x, 'a')} + {z}b = {mean} - {y} × {q} = {moment}.",
            f"평균에서 {_term(x, 'a')} + {z}b = {mean} - {y} × {q} = {moment}입니다.",
        ),
        draw.say(
            f"To get rid of a, subtract {x} times the first equation from the second: {z} - {x} = {z - x} and {moment} - {x} × {rest} = {moment - x * rest}, so {_term(z - x, 'b')} = {moment - x * rest} and b = {b}.",
            f"a를 없애기 위해 둘째 식에서 첫째 식의 {x}배를 뺍니다. {z} - {x} = {z - x}, {moment} - {x} × {rest} = {moment - x * rest}이므로 {_term(z - x, 'b')} = {moment - x * rest}에서 b = {b}입니다.",
        ),
        draw.say(f"Then a = {rest} - {b} = {a}.", f"따라서 a = {rest} - {b} = {a}입니다."),
        draw.say(f"Check: {x} × {a} + {y} × {q} + {z} × {b} = {mean}.", f"검산: {x} × {a} + {y} × {q} + {z} × {b} = {mean}."),
    ], (a, b)


def _term(coefficient: int, letter: str) -> str:
    return letter if coefficient == 1 else f"{coefficient}{letter}"


def _prize(draw: Draw) -> tuple[list[str], int]:
    x, y, z, u, v, w = draw.params
    whole = u + v + w
    mean = int(_expectation(draw.params[:3], draw.params[3:]))
    given = u * x + v * y
    return [
        draw.say(
            f"There are {u} + {v} + {w} = {whole} equally likely cases.",
            f"같은 정도로 기대되는 경우는 모두 {u} + {v} + {w} = {whole}가지입니다.",
        ),
        draw.say(
            f"With the mean {mean} all values together make {whole} × {mean} = {whole * mean}.",
            f"평균이 {mean}이므로 모든 값의 합은 {whole} × {mean} = {whole * mean}입니다.",
        ),
        draw.say(
            f"The known ones make {u} × {x} + {v} × {y} = {given}, which leaves {whole * mean} - {given} = {whole * mean - given} for the {w} values k.",
            f"알려진 값의 합은 {u} × {x} + {v} × {y} = {given}이므로, k를 {w}번 더한 값은 {whole * mean} - {given} = {whole * mean - given}입니다.",
        ),
        draw.say(f"Hence k = {whole * mean - given} ÷ {w} = {z}.", f"따라서 k = {whole * mean - given} ÷ {w} = {z}입니다."),
        draw.say(f"Check: ({given} + {w} × {z}) ÷ {whole} = {mean}.", f"검산: ({given} + {w} × {z}) ÷ {whole} = {mean}."),
    ], z


def pose(draw: Draw) -> Problem:
    x, y, z, u, v, w = draw.params[:6]
    whole = u + v + w
    values: dict[str, object] = {"x": x, "y": y, "z": z, "u": u, "v": v, "w": w}
    values |= {"fee": draw.params[-1], "mean": _expectation((x, y, z), (u, v, w))}
    expert, bare = draw.level == "expert", draw.task_type == "qa"
    asked = told(draw, (BARE if bare else STORIES)[draw.level], *(() if expert else (FORM,)), **values)
    if bare:
        p, q, r = (Fraction(weight, whole) for weight in (u, v, w))
        chances = ("a", q, "b") if expert else ("p" if draw.level == "medium" else p, q, r)
        asked = f"{asked}\n\n{_table((x, y, z), chances)}"
    if expert and bare:
        steps, pair = _unknown_chances(draw)
        return Problem(asked, tuple(steps), f"{pair[0]}, {pair[1]}", AnswerKey(type="list", value=listed(pair)))
    steps, value = _prize(draw) if expert else _variance(draw) if draw.level == "hard" else _plain(draw)
    return solved(asked, steps, value)


def recompute(draw: Draw) -> str:
    """All equal cases are written out: their average, the average over pairs of squared differences, trial of the unknown."""
    *values, u, v, w = draw.params[:6]
    cases = [value for value, weight in zip(values, (u, v, w), strict=True) for _ in range(weight)]
    whole, total = len(cases), sum(cases)
    if draw.level == "hard":
        return number(Fraction(sum((x - y) ** 2 for x, y in combinations(cases, 2)), whole * whole)).value
    if draw.level == "expert" and draw.task_type == "qa":
        x, y, z = values
        first = next(i for i in range(whole) if i * x + v * y + (whole - v - i) * z == total)
        return listed((Fraction(first, whole), Fraction(whole - v - first, whole)))
    if draw.level == "expert":
        return str(next(k for k in range(total + 1) if sum(cases[: u + v]) + k * w == total))
    stake = draw.params[6] if draw.level == "medium" and draw.task_type == "reasoning" else 0
    return number(Fraction(sum(value - stake for value in cases), whole)).value


FAMILY = Family(
    id=ID,
    names={"en": "Expected value", "ko": "확률변수의 기댓값"},
    scope={
        "en": "Find expected values and variances from tables and games, missing probabilities and fair prizes.",
        "ko": "확률분포표와 게임에서 기댓값과 분산을 구하고, 빠진 확률과 공정한 상금을 찾는다.",
    },
    method="averages over all equal cases",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("expectation", "mean of a random variable", "random variables"),
        "ko": ("기댓값", "확률변수", "이산확률변수"),
    },
)
