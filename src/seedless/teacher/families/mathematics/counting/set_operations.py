"""Sets written out, by multiples and divisors, and inside a universal set: listing results, counting them, comparing two sets."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.telling import solved, told
from seedless.teacher.family import Draw, Family, Problem, Text
from seedless.teacher.values import json_value
from seedless.text.particles import josa

ID = "teacher/mathematics/counting/set-operations"
LEVELS = {"easy": 240, "medium": 200, "hard": 200, "expert": 200}
TRIES = 20

# Points: easy (operation, size of A, A..., B...). Medium (operation, limit, p, m): multiples of p up to the limit, divisors of
# m. Hard (operation, sizes of A and B, A..., B..., C...). Expert (operation, n, sizes of A and B, A..., B..., C...) inside 1 to n.
# The result of the operation is listed or counted; at easy and medium A is compared with B, otherwise the result without its
# last part (see LEFT) with C. In `_draw` the relation is chosen first.

Sets = dict[str, frozenset[int]]
OPERATIONS: dict[str, tuple[tuple[str, Callable[[Sets], frozenset[int]]], ...]] = {
    "easy": (
        ("A∩B", lambda s: s["A"] & s["B"]),
        ("A∪B", lambda s: s["A"] | s["B"]),
        ("A-B", lambda s: s["A"] - s["B"]),
    ),
    "hard": (
        ("(A∪B)∩C", lambda s: (s["A"] | s["B"]) & s["C"]),
        ("(A∩B)∪C", lambda s: (s["A"] & s["B"]) | s["C"]),
        ("(A-B)∪C", lambda s: (s["A"] - s["B"]) | s["C"]),
        ("(A∪B)-C", lambda s: (s["A"] | s["B"]) - s["C"]),
    ),
    "expert": (
        ("(A∪B)ᶜ∪C", lambda s: (s["U"] - (s["A"] | s["B"])) | s["C"]),
        ("(A∩B)ᶜ∩C", lambda s: (s["U"] - (s["A"] & s["B"])) & s["C"]),
        ("((A-B)∪(B-A))∩C", lambda s: (s["A"] ^ s["B"]) & s["C"]),
        ("((A-B)∪(B-A))-C", lambda s: (s["A"] ^ s["B"]) - s["C"]),
    ),
}
OPERATIONS["medium"] = OPERATIONS["easy"]
LEFT: dict[str, tuple[tuple[str, Callable[[Sets], frozenset[int]]], ...]] = {
    "hard": (
        ("A∪B", lambda s: s["A"] | s["B"]),
        ("A∩B", lambda s: s["A"] & s["B"]),
        ("A-B", lambda s: s["A"] - s["B"]),
        ("A∪B", lambda s: s["A"] | s["B"]),
    ),
    "expert": (
        ("(A∪B)ᶜ", lambda s: s["U"] - (s["A"] | s["B"])),
        ("(A∩B)ᶜ", lambda s: s["U"] - (s["A"] & s["B"])),
        ("(A-B)∪(B-A)", lambda s: s["A"] ^ s["B"]),
        ("(A-B)∪(B-A)", lambda s: s["A"] ^ s["B"]),
    ),
}
LABELS: tuple[Text, ...] = (("subset", "부분집합"), ("disjoint", "서로소"), ("overlapping", "겹침"))

GIVEN: dict[str, tuple[Text, ...]] = {
    "listed": (
        ("Let {sets}.", "집합을 {sets:이라고/라고} 하자."),
        ("Consider the sets {sets}.", "다음과 같은 집합을 생각하자: {sets}."),
        ("The sets {sets} are given.", "다음과 같은 집합이 주어져 있다: {sets}."),
    ),
    "medium": (
        ("Let A be the set of the positive multiples of {p} that are at most {limit}, and B the set of the positive divisors of {m}.", "{limit} 이하인 {p}의 양의 배수의 집합을 A, {m}의 양의 약수의 집합을 B라 하자."),
        ("A = {{x | x is a multiple of {p}, 1 ≤ x ≤ {limit}}} and B = {{x | x is a positive divisor of {m}}}.", "A = {{x | x는 {p}의 배수, 1 ≤ x ≤ {limit}}}, B = {{x | x는 {m}의 양의 약수}}이다."),
        ("Put all multiples of {p} from 1 to {limit} into a set A and all positive divisors of {m} into a set B.", "{p}의 배수 중 1 이상 {limit} 이하인 수를 모두 모은 집합을 A, {m}의 양의 약수를 모두 모은 집합을 B라 한다."),
    ),
}  # fmt: skip
ASKED: dict[str, tuple[Text, ...]] = {
    "generation": (
        ("List the elements of {result} in increasing order as a JSON array of integers.", "{result}의 원소를 작은 것부터 차례로 JSON 배열로 나열하시오."),
        ("Write {result} as a JSON array of integers, the smallest first.", "집합 {result:을/를} 오름차순으로 정렬한 정수의 JSON 배열로 쓰시오."),
        ("Which numbers belong to {result}? Answer with a JSON array, sorted from small to large.", "{result}에 속하는 수를 모두 찾아 작은 것부터 정렬한 JSON 배열로 답하시오."),
    ),
    "qa": (
        ("How many elements does {result} have?", "{result}의 원소의 개수를 구하시오."),
        ("Find n({result}), the number of elements of this set.", "n({result})의 값을 구하시오."),
        ("Determine the size of the set {result}.", "집합 {result}에 속하는 원소는 모두 몇 개인지 구하시오."),
    ),
    "classification": (
        ("How does {left} relate to {right}? Answer with one of: subset ({left} is contained in {right}), disjoint (no common element), overlapping (common elements, but {left} is not contained in {right}).", "{left:과/와} {right}의 관계가 부분집합({left}의 모든 원소가 {right}의 원소), 서로소(공통인 원소가 없음), 겹침(공통인 원소가 있으나 {left:이/가} {right}에 포함되지 않음) 중 어느 것인지 쓰시오."),
        ("Classify {left} with respect to {right} as subset, disjoint or overlapping; overlapping means that they share elements but {left} is not contained in {right}.", "{left:이/가} {right}에 대하여 ‘부분집합’, ‘서로소’, ‘겹침’ 중 어느 것인지 답하시오. 겹침은 공통인 원소가 있으나 {left:이/가} {right}에 포함되지 않음을 뜻한다."),
        ("Choose the word that fits {left} and {right}: subset if all elements of {left} are in {right}, disjoint if none is, overlapping if some are and some are not.", "{left}의 원소가 모두 {right}에 속하면 ‘부분집합’, 하나도 속하지 않으면 ‘서로소’, 일부만 속하면 ‘겹침’이라 할 때, {left:과/와} {right}에 알맞은 말을 골라 쓰시오."),
    ),
}  # fmt: skip


def _label(left: frozenset[int], right: frozenset[int]) -> int:
    return 1 if not left & right else 0 if left <= right else 2


def _draw(level: str, rng: Random) -> Point | None:
    label = rng.randrange(3)
    for _ in range(TRIES):
        point = _drawn(level, label, rng)
        (_, left), (_, right) = _compared(level, point)
        if left != right and _label(left, right) == label and _reads_well(level, point):
            return point
    return None


def _reads_well(level: str, point: Point) -> bool:
    """Whether every set that is shown has two elements or more, and not too many."""
    sets = _sets(level, point)
    shown = [*sets.values(), _compared(level, point)[0][1], _result(level, point)]
    if level in ("hard", "expert"):
        shown += [sets["A"] & sets["B"], sets["A"] - sets["B"], sets["B"] - sets["A"]]
    return all(2 <= len(values) <= 16 for values in shown)


def _drawn(level: str, label: int, rng: Random) -> Point:
    if level == "medium":
        limit, p, m = rng.randint(15, 60), rng.randint(2, 14), rng.choice(range(12, 121))
        return (rng.randrange(3), rng.randint(p, 4 * p) if label == 0 else limit, p, m)
    top = 20 if level != "expert" else rng.randint(12, 16)
    every = range(1, top + 1)
    a = sorted(rng.sample(every, rng.randint(3, 6)))
    if level == "easy":
        return (rng.randrange(3), len(a), *a, *_answering(set(a), label, top, rng))
    b = sorted(set(rng.sample(a, 2)) | set(rng.sample(every, 3)))
    operation = rng.randrange(4)
    sets = {"A": frozenset(a), "B": frozenset(b), "U": frozenset(every)}
    c = _answering(LEFT[level][operation][1](sets), label, top, rng)
    head = (operation,) if level == "hard" else (operation, top)
    return (*head, len(a), len(b), *a, *b, *c)


def _answering(left: frozenset[int] | set[int], label: int, top: int, rng: Random) -> list[int]:
    """A set that contains `left`, shares nothing with it, or shares some."""
    inside = sorted(left)
    outside = [value for value in range(1, top + 1) if value not in left]
    kept = inside if label == 0 else [] if label == 1 else rng.sample(inside, len(inside) // 2)
    return sorted([*kept, *rng.sample(outside, min(len(outside), rng.randint(2, 4)))])


@lru_cache(maxsize=4096)
def _sets(level: str, point: Point) -> Sets:
    if level == "medium":
        _, limit, p, m = point
        return {"A": frozenset(range(p, limit + 1, p)), "B": frozenset(d for d in range(1, m + 1) if m % d == 0)}
    if level == "easy":
        size, elements = point[1], point[2:]
        return {"A": frozenset(elements[:size]), "B": frozenset(elements[size:])}
    place = 1 if level == "hard" else 2
    first, second, elements = point[place], point[place + 1], point[place + 2 :]
    found = {
        "A": frozenset(elements[:first]),
        "B": frozenset(elements[first : first + second]),
        "C": frozenset(elements[first + second :]),
    }
    return found if level == "hard" else {**found, "U": frozenset(range(1, point[1] + 1))}


def _result(level: str, point: Point) -> frozenset[int]:
    return OPERATIONS[level][point[0]][1](_sets(level, point))


def _compared(level: str, point: Point) -> tuple[tuple[str, frozenset[int]], tuple[str, frozenset[int]]]:
    sets = _sets(level, point)
    if level in ("easy", "medium"):
        return ("A", sets["A"]), ("B", sets["B"])
    name, made = LEFT[level][point[0]]
    return (name, made(sets)), ("C", sets["C"])


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "medium":
        _, limit, p, m = point
        return f"{p} {limit} {m}", f"{p} 1 {limit} {m}"
    return (
        " ".join(str(value) for name, values in sorted(_sets(level, point).items()) if name != "U" for value in sorted(values)),
    )


def _braced(values: frozenset[int]) -> str:
    return "{" + ", ".join(map(str, sorted(values))) + "}"


def _listed(values: frozenset[int]) -> str:
    return ", ".join(map(str, sorted(values)))


def _written(draw: Draw) -> list[str]:
    """The sets written out, as a first step, and what is inside the brackets."""
    sets = _sets(draw.level, draw.params)
    steps = []
    if draw.level == "medium":
        steps.append(
            draw.say(
                f"Written out, A = {_braced(sets['A'])} and B = {_braced(sets['B'])}.",
                f"원소를 나열하면 A = {_braced(sets['A'])}, B = {_braced(sets['B'])}입니다.",
            )
        )
    if draw.level in ("hard", "expert"):
        name, made = LEFT[draw.level][draw.params[0]]
        if name.endswith("ᶜ"):
            inner = name[1:-2]
            kept = sets["A"] | sets["B"] if "∪" in inner else sets["A"] & sets["B"]
            steps.append(
                draw.say(
                    f"Inside the brackets, {inner} = {_braced(kept)}.", f"괄호 안의 집합은 {inner} = {_braced(kept)}입니다."
                )
            )
            steps.append(
                draw.say(
                    f"Its complement in U is {name} = {_braced(made(sets))}.",
                    f"그 여집합은 {name} = {_braced(made(sets))}입니다.",
                )
            )
        elif "B-A" in name:
            steps.append(
                draw.say(
                    f"A-B = {_braced(sets['A'] - sets['B'])} and B-A = {_braced(sets['B'] - sets['A'])}.",
                    f"A-B = {_braced(sets['A'] - sets['B'])}, B-A = {_braced(sets['B'] - sets['A'])}입니다.",
                )
            )
            steps.append(
                draw.say(
                    f"Their union is {name} = {_braced(made(sets))}.",
                    f"두 집합의 합집합은 {name} = {_braced(made(sets))}입니다.",
                )
            )
        else:
            steps.append(draw.say(f"First, {name} = {_braced(made(sets))}.", f"먼저 {name} = {_braced(made(sets))}입니다."))
    return steps


def _counted(draw: Draw) -> tuple[list[str], int]:
    name, _ = OPERATIONS[draw.level][draw.params[0]]
    result = _result(draw.level, draw.params)
    meaning = {
        "∩": ("Keep what is in both sets", "두 집합에 모두 속하는 원소만 모으면"),
        "∪": ("Collect what is in at least one of the sets", "적어도 한 집합에 속하는 원소를 모두 모으면"),
        "-": ("From the first set take away what is in the second", "앞의 집합에서 뒤의 집합에 속하는 원소를 빼면"),
    }[name[-2]]
    return [
        *_written(draw),
        draw.say(f"{meaning[0]}: {name} = {_braced(result)}.", f"{meaning[1]} {name} = {_braced(result)}입니다."),
        draw.say(f"The number of elements is {len(result)}.", f"따라서 원소의 개수는 {len(result)}입니다."),
    ], len(result)


def _relation(draw: Draw) -> tuple[list[str], str]:
    (left, values), (right, others) = _compared(draw.level, draw.params)
    common, lacking = values & others, values - others
    label = _label(values, others)
    if common:
        shared = draw.say(
            f"{left} and {right} have in common: {_listed(common)}.",
            f"{left}의 원소 중 {right}에 속하는 것은 {_listed(common)}입니다.",
        )
    else:
        shared = draw.say(f"No element of {left} is in {right}.", f"{left}의 원소 중 {right}에 속하는 것은 없습니다.")
    end = (
        draw.say(
            f"That is all of {left}, so it is contained in {right}.",
            f"이것이 {left}의 원소 전부이므로 {josa(left, '은/는')} {right}의 부분집합입니다.",
        ),
        draw.say("Without a common element the sets are disjoint.", "공통인 원소가 없으므로 서로소입니다."),
        draw.say(
            f"But {_listed(lacking)} {'is' if len(lacking) == 1 else 'are'} not in {right}, so the sets overlap without containment.",
            f"그런데 {left}에는 {right}에 속하지 않는 원소({_listed(lacking)})도 있으므로 두 집합은 겹치기만 합니다.",
        ),
    )[label]
    return [*_written(draw), shared, end], draw.say(*LABELS[label])


def pose(draw: Draw) -> Problem:
    (left, _), (right, _) = _compared(draw.level, draw.params)
    values: dict[str, object] = {"result": OPERATIONS[draw.level][draw.params[0]][0], "left": left, "right": right}
    if draw.level == "medium":
        values |= dict(zip(("limit", "p", "m"), draw.params[1:], strict=True))
        given = GIVEN["medium"]
    else:
        sets = _sets(draw.level, draw.params)
        listed = [f"{name} = {_braced(sets[name])}" for name in sorted(sets) if name != "U"]
        if draw.level == "expert":
            listed.append(
                draw.say(
                    f"U = {{1, 2, …, {draw.params[1]}}} as the universal set", f"전체집합 U = {{1, 2, …, {draw.params[1]}}}"
                )
            )
        values["sets"] = draw.say(f"{', '.join(listed[:-1])} and {listed[-1]}", ", ".join(listed))
        given = GIVEN["listed"]
    question = told(draw, given, ASKED[draw.task_type], **values)
    if draw.task_type == "qa":
        return solved(question, *_counted(draw))
    if draw.task_type == "generation":
        elements = sorted(_result(draw.level, draw.params))
        return Problem(question, (), f"[{', '.join(map(str, elements))}]", AnswerKey(type="json", value=json_value(elements)))
    steps, label = _relation(draw)
    return Problem(question, tuple(steps), label, AnswerKey(type="choice", value=label))


def recompute(draw: Draw) -> str:
    """The sets as bits of a whole number: intersections and unions become arithmetic on bits."""
    bits = {name: sum(1 << value for value in values) for name, values in _sets(draw.level, draw.params).items()}
    a, b, c, u = (bits.get(name, 0) for name in "ABCU")
    left, result = {
        "A∩B": (a, a & b), "A∪B": (a, a | b), "A-B": (a, a & ~b),
        "(A∪B)∩C": (a | b, (a | b) & c), "(A∩B)∪C": (a & b, (a & b) | c),
        "(A-B)∪C": (a & ~b, (a & ~b) | c), "(A∪B)-C": (a | b, (a | b) & ~c),
        "(A∪B)ᶜ∪C": (u & ~(a | b), (u & ~(a | b)) | c), "(A∩B)ᶜ∩C": (u & ~(a & b), u & ~(a & b) & c),
        "((A-B)∪(B-A))∩C": (a ^ b, (a ^ b) & c), "((A-B)∪(B-A))-C": (a ^ b, (a ^ b) & ~c),
    }[OPERATIONS[draw.level][draw.params[0]][0]]  # fmt: skip
    if draw.task_type == "qa":
        return str(result.bit_count())
    if draw.task_type == "generation":
        return json_value([value for value in range(result.bit_length()) if result >> value & 1])
    right = b if draw.level in ("easy", "medium") else c
    return draw.say(*LABELS[1 if not left & right else 0 if not left & ~right else 2])


FAMILY = Family(
    id=ID,
    names={"en": "Set operations", "ko": "집합의 연산"},
    scope={
        "en": "List and count intersections, unions, differences and complements, and compare two sets.",
        "ko": "교집합, 합집합, 차집합, 여집합의 원소를 나열하고 세며, 두 집합의 포함 관계를 판별한다.",
    },
    method="bit arithmetic on sets",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("generation", "classification", "qa"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("sets", "set theory", "intersection and union"), "ko": ("집합", "교집합과 합집합", "부분집합", "여집합")},
)
