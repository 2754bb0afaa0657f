"""Inclusion and exclusion: two or three overlapping groups, multiples of two or three numbers, lamps switched again and again."""

from __future__ import annotations

from itertools import combinations
from math import lcm
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.counting.inclusion_exclusion_wordings import BARE, STORIES
from seedless.teacher.families.mathematics.telling import Counted, solved, told
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import added, summed
from seedless.text.particles import josa

ID = "teacher/mathematics/counting/inclusion-exclusion"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}

# Points: easy (whole, a, b, both). Medium (limit, p, q): numbers up to the limit that are multiples. Hard (whole, a, b, c, ab,
# ac, bc, abc). Expert (limit, p, q, r). Worded problems ask at medium for those with exactly one, at expert for an odd number.


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        both = rng.randint(2, 15)
        a, b = both + rng.randint(2, 25), both + rng.randint(2, 25)
        return (a + b - both + rng.randint(1, 15), a, b, both) if a != b else None
    if level == "medium":
        limit, p, q = rng.randint(40, 400), rng.randint(2, 12), rng.randint(2, 15)
        return (limit, p, q) if p < q and q % p and lcm(p, q) <= limit else None
    if level == "hard":
        abc, pairs = rng.randint(1, 6), [rng.randint(1, 8) for _ in range(3)]
        single = [rng.randint(1, 15) for _ in range(3)]
        ab, ac, bc = (pair + abc for pair in pairs)
        a, b, c = single[0] + ab + ac - abc, single[1] + ab + bc - abc, single[2] + ac + bc - abc
        return (abc + sum(pairs) + sum(single) + rng.randint(1, 12), a, b, c, ab, ac, bc, abc)
    limit = rng.randint(60, 400)
    p, q, r = sorted(rng.sample(range(2, 14), 3))
    return (limit, p, q, r) if q % p and r % p and r % q and lcm(p, q, r) <= limit else None


def _easy(draw: Draw) -> tuple[list[str], int]:
    whole, a, b, both = draw.params
    union = a + b - both
    return [
        draw.say(
            f"Adding {a} and {b} counts those in both groups twice, so take {both} away once: {a} + {b} - {both} = {union} are in at least one group.",
            f"{a} + {b}에는 양쪽에 모두 속하는 것이 두 번 들어 있으므로 {josa(both, '을/를')} 한 번 빼면, 적어도 한쪽에 속하는 것은 {a} + {b} - {both} = {union}입니다.",
        ),
        draw.say(
            f"All others are in neither: {whole} - {union} = {whole - union}.",
            f"나머지는 어느 쪽에도 속하지 않으므로 {whole} - {union} = {whole - union}입니다.",
        ),
    ], whole - union


def _multiples(draw: Draw, limit: int, *numbers: int) -> tuple[list[str], dict[tuple[int, ...], int]]:
    """Sentences and counts of the multiples of each number and of every common multiple."""
    counts = {group: limit // lcm(*group) for size in range(1, len(numbers) + 1) for group in combinations(numbers, size)}
    single = ", ".join(
        draw.say(f"{Counted(counts[(p,)]):multiple/multiples} of {p}", f"{p}의 배수 {counts[(p,)]}개") for p in numbers
    )
    common = ", ".join(
        draw.say(f"{Counted(count):multiple/multiples} of {lcm(*group)}", f"{lcm(*group)}의 배수 {count}개")
        for group, count in counts.items()
        if len(group) > 1
    )
    return [
        draw.say(
            f"Up to {limit}, the whole part of {limit} ÷ n is the number of multiples of n: {single}.",
            f"{limit} 이하의 자연수 중 n의 배수의 개수는 {josa(limit, '을/를')} n으로 나눈 몫이므로, {single}입니다.",
        ),
        draw.say(
            f"Common multiples are the multiples of the least common multiple: there {'is' if common.startswith('1 ') else 'are'} {common}.",
            f"공배수는 최소공배수의 배수이므로 {common}입니다.",
        ),
    ], counts


def _medium(draw: Draw) -> tuple[list[str], int]:
    limit, p, q = draw.params
    steps, counts = _multiples(draw, limit, p, q)
    a, b, both = counts.values()
    if draw.task_type == "qa":
        union = a + b - both
        return [
            *steps,
            draw.say(
                f"The common ones are counted twice, so subtract them once: {a} + {b} - {both} = {union}.",
                f"공배수는 두 번 세어지므로 한 번 빼면 {a} + {b} - {both} = {union}입니다.",
            ),
        ], union
    once = a + b - 2 * both
    return [
        *steps,
        draw.say(
            f"The common ones are counted in both but wanted in neither, so subtract them twice: {a} + {b} - 2 × {both} = {once}.",
            f"공배수는 양쪽에서 한 번씩 세어졌으나 모두 빼야 하므로 두 번 빼면 {a} + {b} - 2 × {both} = {once}입니다.",
        ),
    ], once


def _hard(draw: Draw) -> tuple[list[str], int]:
    whole, a, b, c, ab, ac, bc, abc = draw.params
    pairs = ab + ac + bc
    union = a + b + c - pairs + abc
    return [
        draw.say(f"Add the three groups: {added([a, b, c])}.", f"세 집합의 원소의 개수를 더하면 {added([a, b, c])}입니다."),
        draw.say(
            f"Those in two groups have been counted twice, so subtract the pairs: {added([ab, ac, bc])}.",
            f"두 집합에 함께 속하는 것은 두 번 세어졌으므로 그 수의 합 {added([ab, ac, bc])}만큼 뺍니다.",
        ),
        draw.say(
            f"Those in all three were added three times and subtracted three times, so add {abc} again: {a + b + c} - {pairs} + {abc} = {union} are in at least one.",
            f"세 집합 모두에 속하는 것은 세 번 더하고 세 번 뺐으므로 {josa(abc, '을/를')} 다시 더하면, 적어도 하나에 속하는 것은 {a + b + c} - {pairs} + {abc} = {union}입니다.",
        ),
        draw.say(
            f"The others are in none of the groups: {whole} - {union} = {whole - union}.",
            f"따라서 어느 것에도 속하지 않는 것은 {whole} - {union} = {whole - union}입니다.",
        ),
    ], whole - union


def _expert(draw: Draw) -> tuple[list[str], int]:
    limit, *numbers = draw.params
    steps, counts = _multiples(draw, limit, *numbers)
    single, pairs, triple = (sum(count for group, count in counts.items() if len(group) == size) for size in (1, 2, 3))
    alone, double = ([count for group, count in counts.items() if len(group) == size] for size in (1, 2))
    steps += [
        draw.say(
            f"Add the multiples of single numbers, {added(alone)}, and those of pairs, {added(double)}.",
            f"수 하나의 배수를 더하면 {added(alone)}, 두 수의 공배수를 더하면 {added(double)}입니다.",
        )
    ]
    if draw.task_type == "qa":
        value = single - pairs + triple
        return [
            *steps,
            draw.say(
                f"Subtract what was counted twice and add back what was then lost: {summed(single, -pairs, triple)} = {value}.",
                f"두 번 센 것을 빼고, 지나치게 뺀 것을 다시 더하면 {summed(single, -pairs, triple)} = {value}입니다.",
            ),
        ], value
    value = single - 2 * pairs + 4 * triple
    return [
        *steps,
        draw.say(
            "Two changes undo each other, so a multiple of exactly one number must count once, of two numbers not at all, of all three once. With weights 1, -2 and 4 on single numbers, pairs and triples they do: 1, then 2 - 2 = 0, then 3 - 3 × 2 + 4 = 1.",
            "두 번 바꾸면 처음으로 돌아가므로 한 수만의 배수는 1번, 두 수만의 공배수는 0번, 세 수의 공배수는 1번 세어야 합니다. 수 하나, 두 수, 세 수의 배수의 개수에 1, -2, 4를 곱하여 더하면 각각 1번, 2 - 2 = 0번, 3 - 3 × 2 + 4 = 1번 세게 됩니다.",
        ),
        draw.say(
            f"So the number is {single} - 2 × {pairs} + 4 × {triple} = {value}.",
            f"따라서 구하는 수는 {single} - 2 × {pairs} + 4 × {triple} = {value}입니다.",
        ),
    ], value


def pose(draw: Draw) -> Problem:
    steps, value = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}[draw.level](draw)
    names = {
        "easy": ("n", "a", "b", "ab"),
        "medium": ("n", "p", "q"),
        "hard": ("n", "a", "b", "c", "ab", "ac", "bc", "abc"),
        "expert": ("n", "p", "q", "r"),
    }[draw.level]
    values = dict(zip(names, draw.params, strict=True))
    return solved(told(draw, (BARE if draw.task_type == "qa" else STORIES)[draw.level], **values), steps, value)


def recompute(draw: Draw) -> str:
    """Every number is tried; overlapping groups are taken apart into the regions of the diagram."""
    if draw.level == "easy":
        whole, a, b, both = draw.params
        return str(whole - (a - both) - (b - both) - both)
    if draw.level == "hard":
        whole, a, b, c, ab, ac, bc, abc = draw.params
        two = [ab - abc, ac - abc, bc - abc]
        one = [a - two[0] - two[1] - abc, b - two[0] - two[2] - abc, c - two[1] - two[2] - abc]
        return str(whole - sum(one) - sum(two) - abc)
    limit, *numbers = draw.params
    met = [sum(value % p == 0 for p in numbers) for value in range(1, limit + 1)]
    return str(sum(count > 0 if draw.task_type == "qa" else count % 2 for count in met))


FAMILY = Family(
    id=ID,
    names={"en": "Inclusion and exclusion", "ko": "포함과 배제의 원리"},
    scope={
        "en": "Count what belongs to at least one, none or an odd number of two or three overlapping groups.",
        "ko": "겹치는 두세 집합에서 적어도 한 집합에 속하는 것, 어디에도 속하지 않는 것의 개수를 구한다.",
    },
    method="trial of every number, regions of the diagram",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("Venn diagrams", "overlapping sets"), "ko": ("벤 다이어그램", "집합의 원소의 개수", "포함배제의 원리")},
)
