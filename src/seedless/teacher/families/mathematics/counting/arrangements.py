"""Arrangements in a row: some of many in order, with repeated letters, with groups kept together or apart, with a fixed order."""

from __future__ import annotations

from functools import cache
from math import comb, factorial, perm, prod
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.counting.arrangements_wordings import BARE, HARD_RULES, STORIES
from seedless.teacher.families.mathematics.telling import choices, solved, told
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import added
from seedless.text.particles import josa

ID = "teacher/mathematics/counting/arrangements"
LEVELS = {"easy": 300, "medium": 200, "hard": 180, "expert": 180}
MOST = 14  # things in a row

# Points: easy (m, a, n, b): a of m things in order, then b of n others. Medium (a, b, c): so many equal letters of each kind.
# Hard (a, b, c, d, rule): different things in four groups, rule 0 every group together, 1 the first two groups together, 2 no
# two of the first group side by side. Expert (a, b, c, d, rule): equal letters, rule 0 no two of the first kind side by side,
# 1 all of the first kind before all of the second.


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        m, n = rng.randint(4, 12), rng.randint(3, 10)
        a, b = rng.randint(2, 4), rng.randint(2, 3)
        return (m, a, n, b) if a < m and b < n else None
    if level == "medium":
        counts = tuple(rng.randint(1, 7) for _ in range(3))
        return counts if 6 <= sum(counts) <= MOST and max(counts) > 1 else None
    counts = tuple(rng.randint(1, 6) for _ in range(4))
    rule = rng.randrange(3 if level == "hard" else 2)
    a, rest = counts[0], sum(counts[1:])
    if not 7 <= a + rest <= MOST or min(counts[:2]) < 2 or a > rest:
        return None
    return (*counts, rule)


def _shown(level: str, point: Point) -> tuple[str, ...]:
    return (" ".join(map(str, point[:-1] if level in ("hard", "expert") else point)),)


def _falling(n: int, k: int) -> str:
    """ "7 × 6 × 5 = 210"; one factor stands alone."""
    factors = " × ".join(str(n - place) for place in range(k))
    return f"{factors} = {perm(n, k)}" if k > 1 else factors


def _fact(n: int) -> str:
    return f"{n}! = {factorial(n)}"


def _easy(draw: Draw) -> tuple[list[str], int]:
    m, a, n, b = draw.params
    total = perm(m, a) * perm(n, b)
    return [
        draw.say(
            f"The first {a} places are filled one after another; each choice leaves one thing fewer: {_falling(m, a)} ways.",
            f"앞의 {a}자리를 차례로 채우면 고를 수 있는 것이 하나씩 줄어드므로 {_falling(m, a)}가지입니다.",
        ),
        draw.say(
            f"The other {b} places are filled in the same way: {_falling(n, b)} ways.",
            f"같은 방법으로 뒤의 {b}자리는 {_falling(n, b)}가지입니다.",
        ),
        draw.say(
            f"Every choice of the first kind goes with every one of the second, so multiply: {perm(m, a)} × {perm(n, b)} = {total}.",
            f"두 가지는 잇달아 일어나므로 곱의 법칙에서 {perm(m, a)} × {perm(n, b)} = {total}가지입니다.",
        ),
    ], total


def _divided(total: int, counts: list[int]) -> str:
    """A number of words with equal letters: "9!/(4! × 3! × 2!)", the factorials of single letters left out."""
    below = [f"{count}!" for count in counts if count > 1]
    return f"{total}!" + (f"/({' × '.join(below)})" if len(below) > 1 else f"/{below[0]}" if below else "")


def _words(total: int, counts: list[int]) -> int:
    return factorial(total) // prod(map(factorial, counts))


def _medium(draw: Draw) -> tuple[list[str], int]:
    counts = list(draw.params)
    n, value = sum(counts), _words(sum(counts), counts)
    below = prod(map(factorial, counts))
    repeated = [count for count in counts if count > 1]
    single = " × ".join(f"{count}!" for count in repeated)
    worked = (
        f"{single} = {' × '.join(str(factorial(count)) for count in repeated)} = {below}"
        if len(repeated) > 1
        else f"{single} = {below}"
    )
    return [
        draw.say(
            f"There are {added(counts)} places. If all were different there would be {_fact(n)} orders.",
            f"모두 {added(counts)}개입니다. 모두 서로 다르다면 일렬로 나열하는 방법은 {_fact(n)}가지입니다.",
        ),
        draw.say(
            f"Swapping equal ones changes nothing, so every arrangement has been counted {single} times, where {worked}.",
            f"같은 것끼리 자리를 바꾸어도 달라지지 않으므로 각 배열은 {single}번씩 세어졌고, {worked}입니다.",
        ),
        draw.say(
            f"Divide: {_divided(n, counts)} is {factorial(n)} ÷ {below} = {value}.",
            f"나누면 {_divided(n, counts)}의 값은 {factorial(n)} ÷ {below} = {value}입니다.",
        ),
    ], value


def _hard(draw: Draw) -> tuple[list[str], int]:
    *counts, rule = draw.params
    a, b, c, d = counts
    if rule == 2:
        rest = b + c + d
        total = factorial(rest) * perm(rest + 1, a)
        return [
            draw.say(
                f"Place the {added([b, c, d])} others first: {_fact(rest)} orders.",
                f"먼저 나머지 {added([b, c, d])}개를 일렬로 나열하는 방법은 {_fact(rest)}가지입니다.",
            ),
            draw.say(
                f"They leave {rest} + 1 = {rest + 1} gaps, counting both ends, and each gap may take at most one of the {a}.",
                f"양 끝을 포함하여 그 사이사이의 자리는 {rest} + 1 = {rest + 1}곳이고, 한 곳에는 많아야 하나씩 들어갑니다.",
            ),
            draw.say(
                f"Filling gaps in order gives {_falling(rest + 1, a)} ways.",
                f"그 자리에 {a}개를 하나씩 넣는 방법은 {_falling(rest + 1, a)}가지입니다.",
            ),
            draw.say(
                f"Multiply: {factorial(rest)} × {perm(rest + 1, a)} = {total}.",
                f"곱하면 {factorial(rest)} × {perm(rest + 1, a)} = {total}가지입니다.",
            ),
        ], total
    inside = counts if rule == 0 else counts[:2]
    blocks = 4 if rule == 0 else c + d + 2
    listed = ", ".join(_fact(count) for count in inside)
    factors = [factorial(blocks), *map(factorial, inside)]
    total = prod(factors)
    said = draw.say(
        "Treat every group as one block"
        if rule == 0
        else f"Treat each of the two groups as one block; with the {c} + {d} = {c + d} others",
        "각 묶음을 하나로 생각하면" if rule == 0 else f"두 묶음을 각각 하나로 생각하면 나머지 {c} + {d} = {c + d}개와 함께",
    )
    return [
        draw.say(
            f"{said}: then {blocks} things are put in a row, {_fact(blocks)} orders."
            if rule == 0
            else f"{said} there are {blocks} things to put in a row, {_fact(blocks)} orders.",
            f"{said} 모두 {blocks}개를 일렬로 나열하는 셈이므로 {_fact(blocks)}가지입니다.",
        ),
        draw.say(
            f"Inside the blocks the orders are free: {listed}.", f"각 묶음 안에서 자리를 바꾸는 방법은 차례로 {listed}입니다."
        ),
        draw.say(
            f"Multiply: {' × '.join(map(str, factors))} = {total}.",
            f"모두 곱하면 {' × '.join(map(str, factors))} = {total}가지입니다.",
        ),
    ], total


def _expert(draw: Draw, first: str, second: str) -> tuple[list[str], int]:
    *counts, rule = draw.params
    a, b, c, d = counts
    n = sum(counts)
    if rule == 1:
        merged = [a + b, c, d]
        value = _words(n, merged)
        below = prod(map(factorial, merged))
        return [
            draw.say(
                f"In the {a} + {b} = {a + b} places that {first} and {second} take the order is forced, so treat all of these as equal.",
                f"{josa(first, '과/와')} {josa(second, '이/가')} 차지하는 {a} + {b} = {a + b}자리에서는 순서가 정해져 있으므로 이들을 모두 같은 것으로 생각합니다.",
            ),
            draw.say(
                f"Now {a + b}, {c} and {d} equal things are arranged in {added(counts)} places: {_divided(n, merged)} ways.",
                f"그러면 같은 것이 각각 {a + b}개, {c}개, {d}개인 {added(counts)}개를 나열하는 방법의 수이므로 {_divided(n, merged)}입니다.",
            ),
            draw.say(f"That is {factorial(n)} ÷ {below} = {value}.", f"계산하면 {factorial(n)} ÷ {below} = {value}가지입니다."),
        ], value
    rest = b + c + d
    others, gaps = _words(rest, counts[1:]), comb(rest + 1, a)
    below = prod(map(factorial, counts[1:]))
    return [
        draw.say(
            f"Arrange the {added(counts[1:])} others first: {_divided(rest, counts[1:])} ways, that is {factorial(rest)} ÷ {below} = {others}.",
            f"먼저 {josa(first, '을/를')} 뺀 {added(counts[1:])}개를 나열하는 방법의 수는 {_divided(rest, counts[1:])}, 즉 {factorial(rest)} ÷ {below} = {others}입니다.",
        ),
        draw.say(
            f"Counting both ends they leave {rest} + 1 = {rest + 1} gaps. As no two {first} may touch, a gap takes at most one of them.",
            f"양 끝을 포함한 사이사이의 자리는 {rest} + 1 = {rest + 1}곳입니다. {first}끼리 이웃하지 않으려면 한 곳에 많아야 하나만 들어가야 합니다.",
        ),
        draw.say(
            f"All {first} are equal, so only the choice of {a} gaps counts: {choices(draw, rest + 1, a)}.",
            f"{josa(first, '은/는')} 서로 구별하지 않으므로 {a}곳을 고르기만 하면 되고, 그 방법의 수는 {choices(draw, rest + 1, a)}입니다.",
        ),
        draw.say(f"Multiply: {others} × {gaps} = {others * gaps}.", f"곱하면 {others} × {gaps} = {others * gaps}가지입니다."),
    ], others * gaps


def pose(draw: Draw) -> Problem:
    banks = BARE if draw.task_type == "qa" else STORIES
    values: dict[str, object] = dict(zip("manb" if draw.level == "easy" else "abcd", draw.params, strict=False))
    if draw.level in ("easy", "medium"):
        steps, value = _easy(draw) if draw.level == "easy" else _medium(draw)
        return solved(told(draw, banks[draw.level], **values), steps, value)
    rule = draw.params[-1]
    text, *names = draw.rng.choice(banks[draw.level if draw.level == "hard" else f"expert {rule}"])
    first, second = (draw.say(*name) for name in names)
    if draw.level == "expert":
        steps, value = _expert(draw, first, second)
        return solved(told(draw, (text,), **values), steps, value)
    steps, value = _hard(draw)
    return solved(told(draw, (text,), (HARD_RULES[rule],), **values, x=first, y=second), steps, value)


@cache
def _apart(first: int, rest: int, free: bool) -> int:
    """Words of `first` equal letters and `rest` others (equal too) in which no two of the first stand side by side."""
    if first == rest == 0:
        return 1
    ways = _apart(first, rest - 1, True) if rest else 0
    return ways + (_apart(first - 1, rest, False) if first and free else 0)


def recompute(draw: Draw) -> str:
    """Places are chosen for one kind after another; side-by-side rules are followed letter by letter, blocks put in one by one."""
    if draw.level == "easy":
        m, a, n, b = draw.params
        return str(comb(m, a) * factorial(a) * comb(n, b) * factorial(b))
    if draw.level == "medium":
        a, b, c = draw.params
        return str(comb(a + b + c, a) * comb(b + c, b))
    a, b, c, d, rule = draw.params
    rest = b + c + d
    if draw.level == "expert":
        return str(
            _apart(a, rest, True) * comb(rest, b) * comb(c + d, c) if rule == 0 else comb(a + rest, c) * comb(a + b + d, d)
        )
    if rule == 2:
        return str(_apart(a, rest, True) * factorial(a) * factorial(rest))
    free = 0 if rule == 0 else c + d
    ways = 1
    for size in range(1, free + (4 if rule == 0 else 2) + 1):
        ways *= size  # one more block or thing among those that stand already
    return str(ways * prod(perm(count, count) for count in ((a, b, c, d) if rule == 0 else (a, b))))


FAMILY = Family(
    id=ID,
    names={"en": "Permutations", "ko": "순열"},
    scope={
        "en": "Count arrangements in a row, with repeated letters, with groups together or apart, with a prescribed order.",
        "ko": "일렬로 나열하는 방법의 수를 구하고, 같은 것이 있거나 이웃 조건과 순서 조건이 있는 순열을 다룬다.",
    },
    method="choice of places, or growth letter by letter",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("arrangements", "permutations with repetition"), "ko": ("같은 것이 있는 순열", "배열", "순열의 수")},
)
