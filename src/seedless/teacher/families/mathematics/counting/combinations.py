"""Combinations: two choices together, committees with a least number, lattice paths through or around a point, equal gifts."""

from __future__ import annotations

from functools import cache
from math import comb
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.counting.combinations_wordings import BARE, STORIES
from seedless.teacher.families.mathematics.telling import choices, chosen, solved, told
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import added
from seedless.text.particles import josa

ID = "teacher/mathematics/counting/combinations"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}

# Points: easy (m, a, n, b): a of m and b of n. Medium (m, n, k, j): k of m + n, at least j from the n. Hard (m, n, a, b): paths
# from (0, 0) to (m, n) through (a, b), or worded around it. Expert (n, a, b, c, u): x >= a, y >= b, z >= c and 0 <= w <= u
# add up to n.


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        m, n = rng.randint(4, 14), rng.randint(4, 14)
        a, b = rng.randint(2, 4), rng.randint(2, 4)
        return (m, a, n, b) if a < m and b < n else None
    if level == "medium":
        m, n, k = rng.randint(4, 12), rng.randint(4, 12), rng.randint(3, 6)
        j = rng.randint(1, k - 1)
        return (m, n, k, j) if k <= m and k <= n and (j == 1 or j >= k - 2) else None
    if level == "hard":
        m, n = rng.randint(3, 9), rng.randint(3, 9)
        a, b = rng.randint(1, m), rng.randint(1, n)
        return (m, n, a, b) if 2 < a + b < m + n - 1 else None
    a, b, c, u, free = (rng.randint(1, 4) for _ in range(5))
    rest = u + free
    return (a + b + c + rest, a, b, c, u) if rest > u else None


def _easy(draw: Draw) -> tuple[list[str], int]:
    m, a, n, b = draw.params
    first, second = comb(m, a), comb(n, b)
    return [
        draw.say(
            "Within each group only the choice matters, not the order, so both are combinations.",
            "각 묶음에서 순서는 생각하지 않고 고르기만 하므로 조합의 수를 구합니다.",
        ),
        draw.say(
            f"From the first group there are {choices(draw, m, a)} choices.",
            f"첫째 묶음에서 고르는 방법은 {choices(draw, m, a)}가지입니다.",
        ),
        draw.say(
            f"From the second group there are {choices(draw, n, b)} choices.",
            f"둘째 묶음에서 고르는 방법은 {choices(draw, n, b)}가지입니다.",
        ),
        draw.say(
            f"Every choice from the one goes with every choice from the other: {first} × {second} = {first * second}.",
            f"두 가지를 함께 고르므로 {first} × {second} = {first * second}가지입니다.",
        ),
    ], first * second


def _medium(draw: Draw, first: str, second: str, unit: str) -> tuple[list[str], int]:
    m, n, k, j = draw.params
    if j == 1:
        total, none = comb(m + n, k), comb(m, k)
        return [
            draw.say(
                f"Without the condition {k} of {m} + {n} = {m + n} are chosen: {choices(draw, m + n, k)}.",
                f"조건이 없으면 {m} + {n} = {m + n}{unit} 중에서 {k}{josa(unit, '을/를')} 택하는 방법은 {choices(draw, m + n, k)}가지입니다.",
            ),
            draw.say(
                f"The opposite of “at least one from the {second}” is “only from the {first}”: {choices(draw, m, k)}.",
                f"{josa(second, '이/가')} 하나도 없으려면 {first}만 {k}{unit} 택해야 하고, 그 방법은 {choices(draw, m, k)}가지입니다.",
            ),
            draw.say(f"Subtract: {total} - {none} = {total - none}.", f"따라서 {total} - {none} = {total - none}가지입니다."),
        ], total - none
    parts = [comb(n, i) * comb(m, k - i) for i in range(j, k + 1)]
    steps = [
        draw.say(
            f"Count by the number i of {second}, which runs from {j} to {k}.",
            f"{second}의 수 i가 {j}부터 {k}까지인 경우로 나누어 셉니다.",
        )
    ]
    for i, part in zip(range(j, k + 1), parts, strict=True):
        product = f"{chosen(draw, n, i)} × {chosen(draw, m, k - i)} = {comb(n, i)} × {comb(m, k - i)} = {part}"
        steps.append(draw.say(f"For i = {i}: {product}.", f"i = {i}일 때 {product}가지입니다."))
    steps.append(
        draw.say(
            f"The cases exclude each other, so add: {added(parts)}.",
            f"각 경우는 동시에 일어나지 않으므로 더하면 {added(parts)}가지입니다.",
        )
    )
    return steps, sum(parts)


def _hard(draw: Draw) -> tuple[list[str], int]:
    m, n, a, b = draw.params
    before, after, whole = comb(a + b, a), comb(m - a + n - b, m - a), comb(m + n, m)
    through = before * after
    steps = [
        draw.say(
            "A shortest path never turns back, so it is fixed by which of its steps are horizontal.",
            "되돌아가지 않는 경로는 가로 이동과 세로 이동을 나열한 것이므로, 그중 어느 것이 가로 이동인지에 따라 정해집니다.",
        ),
        draw.say(
            f"From the start to the point {a} of the {a + b} steps are horizontal; the number of paths is {choices(draw, a + b, a)}.",
            f"출발점에서 그 지점까지는 {a + b}번의 이동 중 가로 이동이 {a}번이므로 {choices(draw, a + b, a)}가지입니다.",
        ),
        draw.say(
            f"From there to the goal {m} - {a} = {m - a} of the remaining {m - a + n - b} steps {'is' if m - a == 1 else 'are'} horizontal; the number of paths is {choices(draw, m - a + n - b, m - a)}.",
            f"그 지점에서 도착점까지는 남은 {m - a + n - b}번의 이동 중 가로 이동이 {m} - {a} = {m - a}번이므로 {choices(draw, m - a + n - b, m - a)}가지입니다.",
        ),
        draw.say(
            f"Every way to the point goes with every way on from it: {before} × {after} = {through} paths pass through it.",
            f"그 지점을 지나는 경로는 {before} × {after} = {through}가지입니다.",
        ),
    ]
    if draw.task_type == "qa":
        return steps, through
    return [
        *steps,
        draw.say(
            f"In all there are {choices(draw, m + n, m)} paths, so {whole} - {through} = {whole - through} avoid the point.",
            f"전체 경로는 {choices(draw, m + n, m)}가지이므로, 그 지점을 지나지 않는 경로는 {whole} - {through} = {whole - through}가지입니다.",
        ),
    ], whole - through


def _expert(draw: Draw) -> tuple[list[str], int]:
    n, a, b, c, u = draw.params
    rest = n - a - b - c
    free, over = comb(rest + 3, 3), comb(rest - u - 1 + 3, 3)
    return [
        draw.say(
            f"Give each of the first three the least amount; then {n} - {a} - {b} - {c} = {rest} are left to share freely among all four.",
            f"먼저 최소한의 수만큼 나누어 주면 {n} - {a} - {b} - {c} = {josa(rest, '이/가')} 남고, 이를 넷이 자유롭게 나눕니다.",
        ),
        draw.say(
            f"Without the upper limit, {rest} equal things and 3 dividing bars stand in a row of {rest} + 3 = {rest + 3} places: {choices(draw, rest + 3, 3)} ways.",
            f"위의 제한이 없다면 같은 것 {rest}개와 칸막이 3개를 {rest} + 3 = {rest + 3}자리에 놓는 것과 같으므로 {choices(draw, rest + 3, 3)}가지입니다.",
        ),
        draw.say(
            f"The limit is broken when the fourth gets {u} + 1 = {u + 1} or more; hand those out first, and {rest} - {u + 1} = {rest - u - 1} are left.",
            f"제한을 어기는 것은 넷째가 {u} + 1 = {u + 1} 이상 받는 경우이므로, 이만큼을 먼저 주면 {rest} - {u + 1} = {josa(rest - u - 1, '이/가')} 남습니다.",
        ),
        draw.say(
            f"That happens in {choices(draw, rest - u + 2, 3)} ways.", f"이 경우는 {choices(draw, rest - u + 2, 3)}가지입니다."
        ),
        draw.say(f"Subtract: {free} - {over} = {free - over}.", f"따라서 {free} - {over} = {free - over}가지입니다."),
    ], free - over


def pose(draw: Draw) -> Problem:
    names = {"easy": "manb", "medium": "mnkj", "hard": "mnab", "expert": "nabcu"}[draw.level]
    values = dict(zip(names, draw.params, strict=True))
    banks = BARE if draw.task_type == "qa" else STORIES
    if draw.level == "medium":
        text, first, second, unit = draw.rng.choice(banks[draw.level])
        steps, value = _medium(draw, draw.say(*first), draw.say(*second), unit)
        return solved(told(draw, (text,), **values), steps, value)
    steps, value = {"easy": _easy, "hard": _hard, "expert": _expert}[draw.level](draw)
    point = f"P({values.get('a')}, {values.get('b')})"
    return solved(told(draw, banks[draw.level], **values, point=point), steps, value)


@cache
def _pascal(n: int, k: int) -> int:
    return 1 if k in (0, n) else _pascal(n - 1, k - 1) + _pascal(n - 1, k)


def recompute(draw: Draw) -> str:
    """Pascal's triangle; one member after another joins, paths are followed crossing by crossing, gifts are tried out."""
    if draw.level == "easy":
        m, a, n, b = draw.params
        return str(_pascal(m, a) * _pascal(n, b))
    if draw.level == "medium":
        m, n, k, j = draw.params
        # ways[i][r]: i chosen of the second kind and r of the first
        ways = [[_pascal(n, i) if r == 0 and i <= n else 0 for r in range(k + 1)] for i in range(k + 1)]
        for _ in range(m):
            ways = [[row[r] + (row[r - 1] if r else 0) for r in range(k + 1)] for row in ways]
        return str(sum(ways[i][k - i] for i in range(j, k + 1)))
    if draw.level == "hard":
        m, n, a, b = draw.params
        avoiding = [[0] * (n + 1) for _ in range(m + 1)]
        for x in range(m + 1):
            for y in range(n + 1):
                came = (avoiding[x - 1][y] if x else 0) + (avoiding[x][y - 1] if y else 0)
                avoiding[x][y] = 0 if (x, y) == (a, b) else came if x or y else 1
        return str(_pascal(m + n, m) - avoiding[m][n] if draw.task_type == "qa" else avoiding[m][n])
    n, a, b, c, u = draw.params
    return str(sum(1 for x in range(a, n) for y in range(b, n - x) for w in range(u + 1) if n - x - y - w >= c))


FAMILY = Family(
    id=ID,
    names={"en": "Combinations", "ko": "조합"},
    scope={
        "en": "Count choices without order: from two groups, with a least number, as lattice paths and as equal gifts shared.",
        "ko": "순서를 생각하지 않는 선택의 수를 구하고, 최단 경로의 수와 중복조합에 활용한다.",
    },
    method="Pascal's triangle and step-by-step counting",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("binomial coefficients", "lattice paths", "stars and bars"),
        "ko": ("조합의 수", "중복조합", "최단 경로의 수"),
    },
)
