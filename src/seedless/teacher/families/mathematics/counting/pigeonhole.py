"""The pigeonhole principle: how many are enough to force a match, how full a box must get, drawers with unequal supplies."""

from __future__ import annotations

from itertools import product
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.counting.pigeonhole_wordings import BARE, STORIES
from seedless.teacher.families.mathematics.telling import Counted, solved, told
from seedless.teacher.family import Draw, Family, Problem, Text
from seedless.teacher.notation import added
from seedless.text.particles import josa

ID = "teacher/mathematics/counting/pigeonhole"
LEVELS = {"easy": 240, "medium": 300, "hard": 240, "expert": 300}

# Points: easy (n, k): so many things that one of n boxes must hold k. Medium (things, n): what one box must hold at least. Hard
# (a, b, c, k): draws from supplies a, b, c that force k of one kind. Expert (a, b, c, j, k): draws that force j of the first and
# k of the second kind.


# What a wording calls things: at easy and medium holes and things, at hard the kind and the things, at expert the first and the
# second kind; then the Korean counter.
Words = tuple[Text, Text, str]


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


def _easy(draw: Draw, words: Words) -> tuple[list[str], int]:
    n, k = draw.params
    most = n * (k - 1)
    (holes, holes_ko), (things, things_ko), unit = words
    held = Counted(k - 1)
    return [
        draw.say(
            f"With the worst luck each of the {Counted(n):{holes}} has {k} - 1 = {held:{things}} and none has {k}: that makes {n} × {k - 1} = {Counted(most):{things}}.",
            f"가장 불리한 경우는 {holes_ko.format(n=n)} 각각에 {josa(things_ko, '이/가')} {k} - 1 = {k - 1}{unit}씩만 있는 경우이고, 이때 {josa(things_ko, '은/는')} 모두 {n} × {k - 1} = {most}{unit}입니다.",
        ),
        draw.say(
            f"By the pigeonhole principle one more makes {k} somewhere, so {most} + 1 = {most + 1} are enough and {most} are not.",
            f"비둘기집 원리에 따라 하나를 더하면 어딘가는 반드시 {k}{josa(unit, '이/가')} 되므로 {most} + 1 = {most + 1}{unit}이면 충분하고, {most}{josa(unit, '으로/로')}는 부족합니다.",
        ),
    ], most + 1


def _medium(draw: Draw, words: Words) -> tuple[list[str], int]:
    whole, n = draw.params
    quotient, rest = divmod(whole, n)
    (holes, holes_ko), (things, things_ko), unit = words
    hole = holes.partition("/")[0]
    return [
        draw.say(
            f"Divide: {whole} = {n} × {quotient} + {rest}, and the remainder {rest} is not 0.",
            f"나누면 {whole} = {n} × {quotient} + {rest}이고, 나머지 {josa(rest, '은/는')} 0이 아닙니다.",
        ),
        draw.say(
            f"If every {hole} had at most {Counted(quotient):{things}}, there would be at most {n} × {quotient} = {Counted(n * quotient):{things}}, fewer than {whole}.",
            f"{holes_ko}마다 {josa(things_ko, '이/가')} {quotient}{unit} 이하라면 전체는 많아야 {n} × {quotient} = {n * quotient}{unit}이므로 {whole}{unit}보다 적습니다.",
        ),
        draw.say(
            f"So some {hole} has at least {quotient} + 1 = {Counted(quotient + 1):{things}}; an even spread shows that more cannot be promised.",
            f"따라서 {josa(things_ko, '이/가')} {quotient} + 1 = {quotient + 1}{unit} 이상인 {josa(holes_ko, '이/가')} 반드시 있고, 고르게 나눈 경우를 보면 이보다 큰 값은 보장할 수 없습니다.",
        ),
    ], quotient + 1


def _hard(draw: Draw, words: Words) -> tuple[list[str], int]:
    *supplies, k = draw.params
    (kind, kind_ko), (things, things_ko), unit = words
    unlucky = [min(supply, k - 1) for supply in supplies]
    scarce = draw.say(", ", f"{unit}, ").join(str(supply) for supply in supplies if supply < k - 1)
    return [
        draw.say(
            f"Think of the worst luck: as many {things} as possible without {k} of one {kind}.",
            f"{josa(kind_ko, '이/가')} 같은 {josa(things_ko, '이/가')} {k}{josa(unit, '이/가')} 되지 않으면서 가장 많이 나오는 불리한 경우를 생각합니다.",
        ),
        draw.say(
            f"Of one {kind} at most {k} - 1 = {k - 1} can be among them; where there are fewer to begin with ({scarce}), all of these: {', '.join(map(str, unlucky))}.",
            f"{kind_ko}마다 많아야 {k} - 1 = {k - 1}{unit}까지이고, 처음부터 그보다 적은 경우({scarce}{unit})에는 전부이므로 차례로 {', '.join(f'{count}{unit}' for count in unlucky)}입니다.",
        ),
        draw.say(
            f"So {added(unlucky)} {things} may still not be enough.",
            f"그러면 {added(unlucky)}{unit}까지는 조건을 만족하지 못할 수 있습니다.",
        ),
        draw.say(
            f"One more makes {k} of one {kind} in any case: {sum(unlucky)} + 1 = {sum(unlucky) + 1}.",
            f"하나가 더 있으면 반드시 조건을 만족하므로 {sum(unlucky)} + 1 = {sum(unlucky) + 1}{unit}입니다.",
        ),
    ], sum(unlucky) + 1


def _expert(draw: Draw, words: Words) -> tuple[list[str], int]:
    a, b, c, j, k = draw.params
    (first_en, first_ko), (second_en, second_ko), unit = words
    longest = max(b + c + j - 1, a + c + k - 1)
    first, second = b + c + j - 1, a + c + k - 1
    return [
        draw.say(
            f"A choice is not good enough if it has too few {first_en} or too few {second_en}; look for the largest choice of either sort.",
            f"{josa(first_ko, '이/가')} 모자라거나 {josa(second_ko, '이/가')} 모자라면 조건을 만족하지 못하므로, 그런 경우 중 가장 많은 것을 각각 찾습니다.",
        ),
        draw.say(
            f"Too few {first_en}, that is only {j} - 1 = {j - 1} of them, can come with all the others: {b} + {c} + {j - 1} = {first}.",
            f"{josa(first_ko, '이/가')} {j} - 1 = {j - 1}{unit}뿐이고 나머지가 모두 들어 있으면 {b} + {c} + {j - 1} = {first}{unit}입니다.",
        ),
        draw.say(
            f"Likewise only {k} - 1 = {k - 1} of the {second_en} can come with all the others: {a} + {c} + {k - 1} = {second}.",
            f"마찬가지로 {josa(second_ko, '이/가')} {k} - 1 = {k - 1}{unit}뿐이고 나머지가 모두 들어 있으면 {a} + {c} + {k - 1} = {second}{unit}입니다.",
        ),
        draw.say(
            f"So even {longest} may not be enough, but one more always is: {longest} + 1 = {longest + 1}.",
            f"따라서 {longest}{unit}까지는 조건을 만족하지 못할 수 있고, 하나가 더 많은 {longest} + 1 = {longest + 1}{unit}이면 반드시 만족합니다.",
        ),
    ], longest + 1


def pose(draw: Draw) -> Problem:
    text, first, second, unit = draw.rng.choice((BARE if draw.task_type == "qa" else STORIES)[draw.level])
    worked = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}[draw.level]
    steps, value = worked(draw, (first, second, unit))
    names = {"easy": "nk", "medium": "tn", "hard": "abck", "expert": "abcjk"}[draw.level]
    values = dict(zip(names, draw.params, strict=True))
    return solved(told(draw, (text,), **values), steps, value)


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
    build=lambda: drawn_spaces(ID, LEVELS, _draw),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("Dirichlet box principle", "drawer principle"), "ko": ("서랍 원리", "디리클레의 원리")},
)
