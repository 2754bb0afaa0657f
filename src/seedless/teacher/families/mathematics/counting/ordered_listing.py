"""Numbers made of given digits, in increasing order: all of them, the one at a place, the place of a given one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import permutations
from math import factorial, prod
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.telling import solved, told
from seedless.teacher.family import Draw, Family, Problem, Text
from seedless.teacher.notation import added
from seedless.teacher.values import json_value
from seedless.text.particles import josa

ID = "teacher/mathematics/counting/ordered-listing"
LEVELS = {"easy": 100, "medium": 240, "hard": 150, "expert": 200}

# A point is the digits in increasing order and a place k among the numbers. Easy: three different digits; medium: four, two of
# them equal; hard: four different digits, and only even numbers count; expert: five, two pairs among them, only odd numbers.

ALL: tuple[Text, ...] = (
    (
        "Write down, in increasing order, all {size} numbers that use each of the digits {digits} exactly once. Give a JSON array of integers.",
        "숫자 {digits:을/를} 한 번씩 모두 사용하여 만들 수 있는 {size} 자연수{rule_ko} 작은 것부터 차례로 모두 나열하시오. 정수의 JSON 배열로 쓰시오.",
    ),
    (
        "The digit cards {digits} are all laid side by side to form {size} numbers. List the different numbers from the smallest to the largest as a JSON array of integers.",
        "숫자 카드 {digits:을/를} 모두 늘어놓아 {size} 자연수를 만든다. 만들 수 있는 서로 다른 수{rule_ko} 작은 순서대로 정수의 JSON 배열로 쓰시오.",
    ),
    (
        "List every {size} number whose digits are, in some order, {digits}. Answer with a JSON array of integers in increasing order.",
        "각 자리의 숫자를 크기순으로 늘어놓으면 {digits:이/가} 되는 {size} 자연수{rule_ko} 모두 찾아, 오름차순으로 정렬한 정수의 JSON 배열로 답하시오.",
    ),
)
WHICH: tuple[Text, ...] = (
    (
        "All {size} numbers that use each of the digits {digits} exactly once are written in increasing order. Which number stands at place {k}?",
        "숫자 {digits:을/를} 한 번씩 모두 사용하여 만들 수 있는 {size} 자연수{rule_ko} 작은 것부터 차례로 나열할 때, {k}번째 수를 구하시오.",
    ),
    (
        "The digit cards {digits} are all laid side by side to form {size} numbers. Of the different numbers obtained, which one is at place {k}, counted from the smallest?",
        "숫자 카드 {digits:을/를} 모두 늘어놓아 {size} 자연수를 만든다. 서로 다른 수{rule_ko} 작은 순서대로 썼을 때 {k}번째에 오는 수를 구하시오.",
    ),
    (
        "Sort the {size} numbers whose digits are, in some order, {digits}, beginning with the smallest. What is number {k} of this list?",
        "각 자리의 숫자를 크기순으로 늘어놓으면 {digits:이/가} 되는 {size} 자연수{rule_ko} 오름차순으로 정렬하였다. 앞에서 {k}번째 수는 무엇인지 구하시오.",
    ),
)
PLACE: tuple[Text, ...] = (
    ("Eun-ji sorts all {size} numbers that use each of the digits {digits} exactly once, beginning with the smallest. At which place does she find {number}?", "은지는 숫자 {digits:을/를} 한 번씩 모두 사용하여 만들 수 있는 {size} 자연수{rule_ko} 작은 것부터 차례로 적었다. {number:은/는} 몇 번째 수인지 구하시오."),
    ("Tickets carry the {size} numbers that can be formed from the digits {digits}, each digit being used exactly once, and are called up in increasing order. How many tickets have been called when {number} is called, this one included?", "숫자 {digits:을/를} 한 번씩 모두 사용하여 만든 {size} 자연수{rule_ko} 번호표에 하나씩 적고 작은 번호부터 부른다. {number}번은 몇 번째로 불리는지 구하시오."),
    ("A bicycle lock opens at {number}. Its owner only knows that each of the digits {digits} is used exactly once, and tries all {size} numbers of this kind from the smallest on. At which attempt does the lock open?", "자전거 자물쇠의 비밀번호는 {number}이다. 주인은 비밀번호가 숫자 {digits:을/를} 한 번씩 모두 사용한 {size} {sort}라는 것만 기억하고, 그런 수를 작은 것부터 차례로 시도한다. 몇 번째 시도에서 자물쇠가 열리는지 구하시오."),
)  # fmt: skip
COUNTED_EN = (
    "the number of orders of the digits that are left",
    "for every possible last digit the number of orders of the other digits that are left, added up",
)
COUNTED_KO = (
    "남은 숫자를 나열하는 방법의 수입니다",
    "일의 자리에 올 수 있는 숫자마다 나머지를 나열하는 방법의 수를 세어 더합니다",
)
SIZES = {3: ("three-digit", "세 자리"), 4: ("four-digit", "네 자리"), 5: ("five-digit", "다섯 자리")}
RULES = {"hard": ("even ", " 중 짝수를", "짝수"), "expert": ("odd ", " 중 홀수를", "홀수")}


@lru_cache(maxsize=256)
def _numbers(level: str, digits: tuple[int, ...]) -> tuple[int, ...]:
    """The numbers that count, in increasing order; none starts with 0."""
    found = {int("".join(map(str, order))) for order in permutations(digits) if order[0]}
    wanted = {"hard": 0, "expert": 1}.get(level)
    return tuple(sorted(number for number in found if wanted is None or number % 2 == wanted))


def _draw(level: str, rng: Random) -> Point | None:
    if level == "medium":
        chosen = rng.sample(range(10), 3)
        digits = sorted([*chosen, chosen[0]])
    elif level == "expert":
        chosen = rng.sample(range(10), 3)
        digits = sorted([*chosen, *chosen[:2]])
    else:
        digits = sorted(rng.sample(range(10), 3 if level == "easy" else 4))
    count = len(_numbers(level, tuple(digits)))
    return (*digits, rng.randint(2, count)) if count >= 4 else None


def _shown(_: str, point: Point) -> tuple[str]:
    return (" ".join(map(str, point[:-1])),)


def _walk(numbers: tuple[int, ...], goal: int, length: int) -> Iterator[tuple[str, list[tuple[str, int]], str]]:
    """Digit by digit towards `goal`: the prefix so far, the smaller prefixes with how many numbers they begin, the goal's own."""
    text = str(goal)
    for size in range(1, length + 1):
        prefix, own = text[: size - 1], text[:size]
        begun = [str(number)[:size] for number in numbers if str(number).startswith(prefix)]
        smaller = sorted({start for start in begun if start < own})
        if len(begun) > 1:
            yield prefix, [(start, begun.count(start)) for start in smaller], own


def _orders(digits: list[str]) -> str:
    """The number of orders of digits, written with factorials: "3!/2! = 3"; one order is "1"."""
    repeated = [f"{count}!" for count in Counter(digits).values() if count > 1]
    below = f"/({' × '.join(repeated)})" if len(repeated) > 1 else f"/{repeated[0]}" if repeated else ""
    count = factorial(len(digits)) // prod(map(factorial, Counter(digits).values()))
    return f"{len(digits)}!{below} = {count}" if count > 1 else "1"


def _ways(level: str, digits: Sequence[int], start: str) -> str:
    """How many numbers begin so: the orders of the digits left, at hard and expert a summand for every possible last digit."""
    left = Counter(map(str, digits))
    left.subtract(start)
    rest = list(left.elements())
    if level not in RULES:
        return _orders(rest)
    if not rest:
        return "1"
    lasts = [last for last in sorted(set(rest)) if int(last) % 2 == (level == "expert")]
    counts = []
    for last in lasts:
        middle = rest.copy()
        middle.remove(last)
        counts.append(factorial(len(middle)) // prod(map(factorial, Counter(middle).values())))
    return added(counts)


def _begun(draw: Draw, smaller: list[tuple[str, int]]) -> str:
    ways = [(start, _ways(draw.level, draw.params[:-1], start)) for start, _ in smaller]
    listed = [draw.say(f"{start} ({way})", f"{josa(start, '으로/로')} 시작하는 수 {way}개") for start, way in ways]
    return draw.say(" and ".join(filter(None, (", ".join(listed[:-1]), listed[-1]))), ", ".join(listed))


def _steps(draw: Draw, numbers: tuple[int, ...], goal: int) -> list[str]:
    """Both ways: the place runs down to the goal, or the smaller numbers add up to its place."""
    inverse = draw.task_type == "reasoning"
    bound = draw.level in RULES
    place = numbers.index(goal) + 1
    length = len(str(goal))
    steps = [
        draw.say(
            f"In increasing order, numbers with the same first digits stand in one block. In brackets stands how many there are: {COUNTED_EN[bound]}.",
            f"작은 것부터 나열하면 앞자리가 같은 수끼리 모여 있습니다. 앞자리가 정해진 수의 개수는 {COUNTED_KO[bound]}.",
        )
    ]
    before = 0
    walked = list(_walk(numbers, goal, length))
    for turn, (_, smaller, own) in enumerate(walked):
        if not smaller:
            if turn + 1 == len(walked) or walked[turn + 1][1]:
                steps.append(
                    draw.say(
                        f"The numbers that start with {own} come first here, so none is passed over.",
                        f"여기서는 {josa(own, '으로/로')} 시작하는 수가 가장 먼저 나오므로 건너뛰는 수가 없습니다.",
                    )
                )
            continue
        counts = [size for _, size in smaller]
        count = sum(counts)
        listed = _begun(draw, smaller)
        if inverse:
            steps.append(
                draw.say(
                    f"Before the numbers that start with {own} come those with {listed}. Smaller so far: {added([before, *counts] if before else counts)}.",
                    f"{josa(own, '으로/로')} 시작하는 수 앞에는 {josa(listed, '이/가')} 있으므로, 더 작은 수는 지금까지 {added([before, *counts] if before else counts)}개입니다.",
                )
            )
        else:
            steps.append(
                draw.say(
                    f"First come the numbers that start with {listed}; {' - '.join(map(str, [place - before, *counts]))} = {place - before - count}, so look for number {place - before - count} among those that start with {own}.",
                    f"{josa(listed, '이/가')} 먼저 나오므로 {' - '.join(map(str, [place - before, *counts]))} = {place - before - count}번째를 {josa(own, '으로/로')} 시작하는 수에서 찾습니다.",
                )
            )
        before += count
    end = (
        draw.say(
            f"So {goal} stands at place {before} + 1 = {place}.",
            f"따라서 {josa(goal, '은/는')} {before} + 1 = {place}번째 수입니다.",
        )
        if inverse
        else draw.say(f"The number at place {place} is {goal}.", f"따라서 {place}번째 수는 {goal}입니다.")
    )
    return [*steps, end]


def pose(draw: Draw) -> Problem:
    *digits, k = draw.params
    numbers = _numbers(draw.level, tuple(digits))
    goal = numbers[k - 1]
    rule = RULES.get(draw.level, ("", "를", "자연수"))
    size = SIZES[len(digits)]
    values = {"digits": ", ".join(map(str, digits)), "size": draw.say(rule[0] + size[0], size[1]), "k": k, "number": str(goal)}
    if draw.task_type == "generation":
        question = told(draw, ALL, **values, rule_ko=rule[1])
        key = json_value(list(numbers))
        return Problem(question, (), f"[{', '.join(map(str, numbers))}]", AnswerKey(type="json", value=key))
    bank = WHICH if draw.task_type == "qa" else PLACE
    question = told(draw, bank, **values, rule_ko=rule[1], sort=rule[2])
    return solved(question, _steps(draw, numbers, goal), goal if draw.task_type == "qa" else k)


def recompute(draw: Draw) -> str:
    """One number after the other by the next-permutation rule, from the smallest order of the digits."""
    *digits, k = draw.params
    wanted = {"hard": 0, "expert": 1}.get(draw.level)
    found: list[int] = []
    while True:
        number = int("".join(map(str, digits)))
        if digits[0] and (wanted is None or number % 2 == wanted):
            found.append(number)
        pivot = len(digits) - 2
        while pivot >= 0 and digits[pivot] >= digits[pivot + 1]:
            pivot -= 1
        if pivot < 0:
            break
        swap = next(place for place in range(len(digits) - 1, pivot, -1) if digits[place] > digits[pivot])
        digits[pivot], digits[swap] = digits[swap], digits[pivot]
        digits[pivot + 1 :] = digits[:pivot:-1]
    if draw.task_type == "generation":
        return json_value(found)
    return str(found[k - 1]) if draw.task_type == "qa" else str(1 + sum(number < found[k - 1] for number in found))


FAMILY = Family(
    id=ID,
    names={"en": "Listing arrangements in order", "ko": "순서대로 나열하기"},
    scope={
        "en": "List all numbers made of given digits in increasing order, find the one at a place and the place of a given one.",
        "ko": "주어진 숫자로 만든 수를 작은 것부터 나열하고, 몇 번째 수인지와 그 수의 순서를 구한다.",
    },
    method="the next-permutation rule",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("generation", "qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("lexicographic order", "systematic listing"), "ko": ("사전식 배열", "사전식 순서", "자연수 만들기")},
)
