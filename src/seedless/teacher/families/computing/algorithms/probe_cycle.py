"""How far a probe step reaches: slots h, h + s, h + 2s, ... of a hash table with m slots, and the common divisor of m and s.

A point is the number of slots m, the step s, the key, and how many further keys with the same first slot come (hard).
"""

from __future__ import annotations

from math import gcd
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.computing.algorithms.probe_wordings import BANK
from seedless.teacher.family import Draw, Family, Problem
from seedless.text.particles import josa

ID = "teacher/computer-science/algorithms/with/probe-cycle"
LEVELS = {"easy": 150, "medium": 150, "hard": 150, "expert": 120}


def _draw(level: str, rng: Random) -> Point | None:
    size = rng.randrange(*{"easy": (8, 31), "medium": (20, 81), "hard": (24, 101), "expert": (12, 41)}[level])
    step, key = rng.randrange(2, size - 1), rng.randrange(size + 1, 1000)
    common = gcd(size, step)
    most = size // common
    if level == "expert":
        return (size, step, key, rng.randrange(2, 5))
    if (common == 1 and rng.randrange(4)) or most < 4 or (level != "easy" and (common == 1 or size % step == 0)):
        return None
    return (size, step, key, rng.randrange(2, most))


def _shown(level: str, point: Point) -> tuple[str]:
    size, step, key, more = point
    return (
        {
            "easy": f"{size} {step} {key}",
            "medium": f"{size} {step} {key}",
            "hard": f"{size} {step} {key} {more}",
            "expert": f"{size} {more} {key}",
        }[level],
    )


def _euclid(draw: Draw, a: int, b: int) -> list[str]:
    """The divisions of Euclid's algorithm in one sentence, and what they end in."""
    lines, first, second = [], a, b
    while b:
        lines.append(f"{a} = {a // b} × {b} + {a % b}")
        a, b = b, a % b
    return [
        draw.say(
            f"Euclid's algorithm: {', '.join(lines)}; so gcd({first}, {second}) = {a}.",
            f"유클리드 호제법을 쓰면 {', '.join(lines)}이므로 gcd({first}, {second}) = {a}입니다.",
        )
    ]


def pose(draw: Draw) -> Problem:
    """Slots visited (easy), never visited (medium), the slot of a later key (hard), steps that reach enough slots (expert)."""
    size, step, key, more = draw.params
    if draw.level == "expert":
        return _steps_counted(draw)
    common, first = gcd(size, step), key % size
    most = size // common
    steps = [draw.say(f"The first slot is {key} mod {size} = {first}.", f"첫 번째 칸은 {key} mod {size} = {first}입니다.")]
    if draw.level != "hard":
        steps = [
            draw.say(
                f"The first slot, {key} mod {size} = {first}, only shifts the sequence and has no part in how many slots it visits.",
                f"첫 번째 칸 {key} mod {size} = {josa(first, '은/는')} 순서의 시작만 정할 뿐, 조사하는 칸의 수와는 관계없습니다.",
            )
        ]
    steps += _euclid(draw, size, step)
    back = most * step
    steps.append(
        draw.say(
            f"The probes come back to the first slot as soon as a multiple of {step} is a multiple of {size}: {most} × {step} = {back} = {step // common} × {size} is the first.",
            f"{step}의 배수가 처음으로 {size}의 배수가 될 때 처음 칸으로 돌아옵니다: {most} × {step} = {back} = {step // common} × {size}.",
        )
    )
    steps.append(
        draw.say(
            f"So the probes visit {size} ÷ {common} = {most} different slots.",
            f"따라서 조사하는 서로 다른 칸은 {size} ÷ {common} = {most}개입니다.",
        )
    )
    value = most
    if draw.level == "medium":
        value = size - most
        steps.append(
            draw.say(
                f"Never visited are {size} - {most} = {value} slots.", f"조사하지 않는 칸은 {size} - {most} = {value}개입니다."
            )
        )
    if draw.level == "hard":
        value = (first + more * step) % size
        steps.append(
            draw.say(
                f"The key that comes after {more} others is moved on {more} times, which is fewer than {most}, so no slot comes twice before it.",
                f"앞에 {more}개의 키가 있으므로 {more}번 건너뜁니다. 이는 {most}보다 작으므로 그 전에는 같은 칸이 두 번 나오지 않습니다.",
            )
        )
        steps.append(
            draw.say(
                f"Its slot is ({first} + {more} × {step}) mod {size} = {first + more * step} mod {size} = {value}.",
                f"그 칸은 ({first} + {more} × {step}) mod {size} = {first + more * step} mod {size} = {value}입니다.",
            )
        )
    question = draw.worded(BANK[draw.level, draw.task_type], m=size, s=step, key=key, more=more, place=more + 1, last=size - 1)
    return Problem(question, tuple(steps), str(value), AnswerKey(type="integer", value=str(value)))


def _steps_counted(draw: Draw) -> Problem:
    """How many steps s visit at least m / more slots."""
    size, _, key, more = draw.params
    found = {divisor: [s for s in range(1, size) if gcd(size, s) == divisor] for divisor in range(1, more + 1)}
    steps = [
        draw.say(
            f"With step s the probes visit {size} ÷ gcd({size}, s) slots, whatever the first slot is, so gcd({size}, s) must be at most {more}.",
            f"간격이 s이면 첫 번째 칸과 관계없이 {size} ÷ gcd({size}, s)개의 칸을 조사하므로 gcd({size}, s)가 {more} 이하여야 합니다.",
        )
    ]
    for divisor, values in found.items():
        if values:
            row = ", ".join(map(str, values))
            steps.append(
                draw.say(
                    f"The gcd is {divisor} for s = {row}: {len(values)} of them.",
                    f"최대공약수가 {divisor}인 s는 {row}의 {len(values)}개입니다.",
                )
            )
        else:
            steps.append(
                draw.say(
                    f"The gcd is never {divisor}, which does not divide {size}.", f"최대공약수가 {divisor}인 s는 없습니다."
                )
            )
    counts = [len(values) for values in found.values()]
    value = sum(counts)
    line = f"{' + '.join(map(str, counts))} = {value}"
    steps.append(draw.say(f"Together: {line}.", f"모두 {line}개입니다."))
    question = draw.worded(BANK["expert", draw.task_type], m=size, more=more, last=size - 1, key=key)
    return Problem(question, tuple(steps), str(value), AnswerKey(type="integer", value=str(value)))


def recompute(draw: Draw) -> str:
    """Walking over the slots until one comes again."""
    size, step, key, more = draw.params

    def visited(each: int) -> list[int]:
        slots: list[int] = []
        slot = key % size
        while slot not in slots:
            slots.append(slot)
            slot = (slot + each) % size
        return slots

    if draw.level == "expert":
        return str(sum(more * len(visited(each)) >= size for each in range(1, size)))
    slots = visited(step)
    return str({"easy": len(slots), "medium": size - len(slots), "hard": slots[more % len(slots)]}[draw.level])


FAMILY = Family(
    id=ID,
    names={"en": "Probe steps and common divisors", "ko": "탐사 간격과 최대공약수"},
    scope={
        "en": "Find with the greatest common divisor how many slots of a hash table a fixed probe step can reach.",
        "ko": "최대공약수를 이용하여, 일정한 간격으로 탐사할 때 해시 테이블의 몇 칸에 이를 수 있는지 구한다.",
    },
    method="walking over the slots until one comes again",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    concepts=("teacher/computer-science/algorithms/hash-table", "teacher/mathematics/number-theory/euclid-gcd"),
)
