"""The pigeonhole principle: how many are enough to force a match, how full a box must get, drawers with unequal supplies."""

from __future__ import annotations

from itertools import product
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.counting.pigeonhole_wordings import BARE, STORIES
from seedless.teacher.families.mathematics.telling import added, solved, told
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.space import Space
from seedless.text.particles import josa

ID = "teacher/mathematics/counting/pigeonhole"
LEVELS = {"easy": 240, "medium": 300, "hard": 240, "expert": 300}

# Points: easy (n, k): so many things that one of n boxes must hold k. Medium (things, n): what one box must hold at least. Hard
# (a, b, c, k): draws from supplies a, b, c that force k of one kind. Expert (a, b, c, j, k): draws that force j of the first and
# k of the second kind.


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        return (rng.randint(4, 40), rng.randint(2, 12))
    if level == "medium":
        n = rng.randint(4, 31)
        things = rng.randint(2 * n + 1, 12 * n)
        return (things, n) if things % n else None
    a, b, c = (rng.randint(3, 16) for _ in range(3))
    if level == "hard":
        k = rng.randint(3, 10)
        return (a, b, c, k) if min(a, b, c) < k - 1 and max(a, b, c) >= k and len({a, b, c}) == 3 else None
    j, k = rng.randint(1, 5), rng.randint(1, 5)
    return (a, b, c, j, k) if j < a and k < b and j != k else None


def _spaces() -> dict[str, Space]:
    return drawn_spaces(ID, LEVELS, _draw)


def _easy(draw: Draw) -> tuple[list[str], int]:
    n, k = draw.params
    most = n * (k - 1)
    return [
        draw.say(
            f"With the worst luck every one of the {n} groups gets {k} - 1 = {k - 1} and none gets {k}: that uses {n} × {k - 1} = {most}.",
            f"가장 불리한 경우는 {n}개의 묶음이 모두 {k} - 1 = {k - 1}씩만 갖는 경우이고, 이때 모두 {n} × {k - 1} = {most}입니다.",
        ),
        draw.say(
            f"One more must go to a group that already has {k - 1}, so {most} + 1 = {most + 1} are enough and {most} are not.",
            f"하나를 더하면 어느 묶음은 반드시 {josa(k, '이/가')} 되므로 {most} + 1 = {most + 1}이면 충분하고, {josa(most, '으로/로')}는 부족합니다.",
        ),
    ], most + 1


def _medium(draw: Draw) -> tuple[list[str], int]:
    things, n = draw.params
    quotient, rest = divmod(things, n)
    return [
        draw.say(
            f"Divide: {things} = {n} × {quotient} + {rest}, and the remainder {rest} is not 0.",
            f"나누면 {things} = {n} × {quotient} + {rest}이고, 나머지 {josa(rest, '은/는')} 0이 아닙니다.",
        ),
        draw.say(
            f"If every group had at most {quotient}, there would be at most {n} × {quotient} = {n * quotient}, fewer than {things}.",
            f"모든 묶음이 {quotient} 이하라면 전체는 많아야 {n} × {quotient} = {n * quotient}이므로 {things}보다 적습니다.",
        ),
        draw.say(
            f"So some group has at least {quotient} + 1 = {quotient + 1}; an even spread shows that more cannot be promised.",
            f"따라서 어느 묶음은 {quotient} + 1 = {quotient + 1} 이상이고, 고르게 나누면 이보다 큰 값은 보장할 수 없습니다.",
        ),
    ], quotient + 1


def _hard(draw: Draw) -> tuple[list[str], int]:
    *supplies, k = draw.params
    unlucky = [min(supply, k - 1) for supply in supplies]
    scarce = ", ".join(str(supply) for supply in supplies if supply < k - 1)
    return [
        draw.say(
            f"Ask for the longest unlucky draw: as many as possible without {k} of one kind.",
            f"어느 종류도 {josa(k, '이/가')} 되지 않으면서 가장 많이 꺼내는 불리한 경우를 생각합니다.",
        ),
        draw.say(
            f"Of a kind at most {k} - 1 = {k - 1} can be among them, and where the supply is smaller ({scarce}), only all of it: {', '.join(map(str, unlucky))}.",
            f"한 종류에서 많아야 {k} - 1 = {k - 1}까지이고, 그보다 적게 있는 종류({scarce})는 전부 꺼내므로 각각 {', '.join(map(str, unlucky))}입니다.",
        ),
        draw.say(f"That makes {added(unlucky)} without success.", f"그러면 모두 {added(unlucky)}까지는 실패할 수 있습니다."),
        draw.say(
            f"The next draw decides: {sum(unlucky)} + 1 = {sum(unlucky) + 1}.",
            f"하나를 더 꺼내면 반드시 성공하므로 {sum(unlucky)} + 1 = {sum(unlucky) + 1}입니다.",
        ),
    ], sum(unlucky) + 1


def _expert(draw: Draw) -> tuple[list[str], int]:
    a, b, c, j, k = draw.params
    whole = a + b + c
    first, second = b + c + j - 1, a + c + k - 1
    return [
        draw.say(
            f"There are {added([a, b, c])} in all. A draw fails if it lacks the first kind or the second.",
            f"모두 {added([a, b, c])}입니다. 첫째 종류가 모자라거나 둘째 종류가 모자라면 실패합니다.",
        ),
        draw.say(
            f"Longest draw with only {j} - 1 = {j - 1} of the first kind: all others and these, {b} + {c} + {j - 1} = {first}.",
            f"첫째 종류가 {j} - 1 = {j - 1}뿐인 가장 긴 경우는 나머지를 모두 꺼낸 때이므로 {b} + {c} + {j - 1} = {first}입니다.",
        ),
        draw.say(
            f"Longest draw with only {k} - 1 = {k - 1} of the second kind: {a} + {c} + {k - 1} = {second}.",
            f"둘째 종류가 {k} - 1 = {k - 1}뿐인 가장 긴 경우는 {a} + {c} + {k - 1} = {second}입니다.",
        ),
        draw.say(
            f"The longer of the two failures has {max(first, second)}; one more always succeeds: {max(first, second)} + 1 = {max(first, second) + 1}, at most the {whole} there are.",
            f"두 실패 중 더 긴 것은 {max(first, second)}이므로, 하나를 더 꺼낸 {max(first, second)} + 1 = {max(first, second) + 1}이면 반드시 성공합니다.",
        ),
    ], max(first, second) + 1


def pose(draw: Draw) -> Problem:
    steps, value = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}[draw.level](draw)
    names = {"easy": "nk", "medium": "tn", "hard": "abck", "expert": "abcjk"}[draw.level]
    values = dict(zip(names, draw.params, strict=True))
    return solved(told(draw, (BARE if draw.task_type == "qa" else STORIES)[draw.level], **values), steps, value)


def recompute(draw: Draw) -> str:
    """Things are dealt out one by one as unluckily as can be; for supplies all possible draws are compared."""
    if draw.level == "easy":
        n, k = draw.params
        held = [0] * n
        dealt = 0
        while max(held) < k:
            held[dealt % n] += 1
            dealt += 1
        return str(dealt)
    if draw.level == "medium":
        things, n = draw.params
        held = [0] * n
        for place in range(things):
            held[place % n] += 1
        return str(max(held))
    if draw.level == "hard":
        *supplies, k = draw.params
        longest = 0
        for supply in supplies:
            longest += next(count for count in range(supply, -1, -1) if count < k)
        return str(1 + longest)
    a, b, c, j, k = draw.params
    failing = (x + y for x, y in product(range(a + 1), range(b + 1)) if x < j or y < k)
    return str(1 + c + max(failing))


FAMILY = Family(
    id=ID,
    names={"en": "The pigeonhole principle", "ko": "비둘기집 원리"},
    scope={
        "en": "Find how many things force a match, and what a fullest box must hold, also with unequal supplies.",
        "ko": "반드시 같은 것이 생기는 최소 개수와 가장 많이 든 상자의 최소 개수를 구한다.",
    },
    method="unlucky dealing one by one",
    levels=LEVELS,
    build=_spaces,
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("Dirichlet box principle", "drawer principle"), "ko": ("서랍 원리", "디리클레의 원리")},
)
