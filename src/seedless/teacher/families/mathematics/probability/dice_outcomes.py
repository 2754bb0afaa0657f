"""Two or three dice, spinners or numbered cards: chances by counting equally likely outcomes, limits found back, conditions."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from itertools import accumulate, product
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.probability import dice_outcomes_wordings as say
from seedless.teacher.families.mathematics.telling import over, solved, told
from seedless.teacher.family import Draw, Family, Problem, Text
from seedless.teacher.notation import added
from seedless.teacher.values import number
from seedless.text.particles import josa

ID = "teacher/mathematics/probability/dice-outcomes"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}
SOLID = (4, 6, 8, 10, 12)  # faces of dice that can be bought

# A point is (m, n, k, kind), at hard (m, n, k, j, kind) and at expert (m, n, p, k, j, kind); the kind is the place of the
# event among those of its level. At medium the worded problem gives the chance and asks for k.

_HOLDS: dict[str, tuple[Callable[[int, int, int], bool], ...]] = {
    "easy": (lambda i, j, k: i + j == k, lambda i, j, k: abs(i - j) == k, lambda i, j, k: i * j == k),
    "medium": (lambda i, j, k: i + j >= k, lambda i, j, k: i + j <= k, lambda i, j, k: abs(i - j) >= k),
}


def _draw(level: str, rng: Random) -> Point | None:
    sizes = SOLID if rng.random() < 0.6 else range(3, 13)
    m, n = rng.choice(sizes), rng.choice(sizes)
    kind = rng.randrange(2 if level == "expert" else 3)
    i, j = rng.randint(1, m), rng.randint(1, n)
    if level == "easy":
        k = (i + j, abs(i - j), i * j)[kind]
        return (m, n, k, kind) if k and len(_pairs(m, n, k, kind)) > 1 else None
    if level == "medium":
        k = (i + j, i + j, abs(i - j))[kind]
        return (m, n, k, kind) if k and 2 < sum(_row(m, n, k, kind)) < m * n - 2 else None
    if level == "hard":
        first, total = rng.randint(2, m), i + j
        k, limit = ((total, first), (first, total), (total, max(i, j)))[kind]
        known, both = _conditional_rows(m, n, k, limit, kind)
        return (m, n, k, limit, kind) if 0 < sum(both) < sum(known) < m * n else None
    p = rng.choice((4, 6, 8) if sizes is SOLID else range(3, 9))
    m, n = min(m, 8), min(n, 8)
    k = rng.randint(5, m + n + p - 2)
    limit = rng.randint(1 + kind, m)
    shares = _shares(m, n, p, k)
    met = shares[limit - 1] if kind == 0 else sum(shares[limit - 1 :])
    return (m, n, p, k, limit, kind) if 0 < met < sum(shares) else None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    texts = [" ".join(map(str, point[:-1]))]
    if level == "medium":
        m, n = point[:2]
        texts.append(f"{m} {n} {Fraction(sum(_row(*point)), m * n)}")
    return tuple(texts)


def _pairs(m: int, n: int, k: int, kind: int) -> list[tuple[int, int]]:
    holds = _HOLDS["easy"][kind]
    return [(i, j) for i in range(1, m + 1) for j in range(1, n + 1) if holds(i, j, k)]


def _row(m: int, n: int, k: int, kind: int) -> list[int]:
    """For each first number, how many second numbers of 1 to n fit: kind 0 sum at least k, 1 at most k, 2 apart by k or more."""
    if kind == 0:
        return [min(n, max(0, n - k + i + 1)) for i in range(1, m + 1)]
    if kind == 1:
        return [min(n, max(0, k - i)) for i in range(1, m + 1)]
    return [min(n, max(0, i - k)) + max(0, n - i - k + 1) for i in range(1, m + 1)]


def _conditional_rows(m: int, n: int, k: int, j: int, kind: int) -> tuple[list[int], list[int]]:
    """For each first number, the second numbers that fit the condition, and those that fit the event as well."""
    at_least = [min(n, max(0, n - (j if kind == 1 else k) + i + 1)) for i in range(1, m + 1)]
    if kind == 0:
        return at_least, [count if i >= j else 0 for i, count in enumerate(at_least, 1)]
    if kind == 1:
        known = [n if i >= k else 0 for i in range(1, m + 1)]
        return known, [count if i >= k else 0 for i, count in enumerate(at_least, 1)]
    known = _row(m, n, k, 1)
    return known, [min(j, count) if i <= j else 0 for i, count in enumerate(known, 1)]


def _shares(m: int, n: int, p: int, k: int) -> list[int]:
    """For each first number 1 to m, the pairs of the other two that bring the sum to k."""
    return [max(0, min(n, k - i - 1) - max(1, k - i - p) + 1) for i in range(1, m + 1)]


def _by_first(draw: Draw, row: list[int], unit: str = "개") -> str:
    """The counts of a row that are not zero, each with its first number."""
    return ", ".join(
        draw.say(f"{i} has {count}", f"첫 번째 수가 {i}이면 {count}{unit}" if place == 0 else f"{i}이면 {count}{unit}")
        for place, (i, count) in enumerate((i, count) for i, count in enumerate(row, 1) if count)
    )


def _filled(draw: Draw, event: Text, **values: object) -> str:
    return draw.say(*event).format(**values)


def _two(m: int, n: int) -> tuple[Text, ...]:
    """The ways to tell of two numbers; those with dice where there are such dice."""
    return say.TWO + say.TWO_DICE * 3 if m in SOLID and n in SOLID else say.TWO


def _all_pairs(draw: Draw, m: int, n: int) -> str:
    return draw.say(
        f"There are {m} × {n} = {m * n} pairs (first number, second number), all equally likely.",
        f"순서쌍 (첫 번째 수, 두 번째 수)는 모두 {m} × {n} = {m * n}개이고, 각각이 나올 가능성은 같습니다.",
    )


def _easy(draw: Draw) -> Problem:
    m, n, k, kind = draw.params
    event = _filled(draw, say.EASY_EVENTS[kind], k=k)
    pairs = _pairs(m, n, k, kind)
    listed = ", ".join(f"({i}, {j})" for i, j in pairs)
    steps = [
        _all_pairs(draw, m, n),
        draw.say(
            f"List the pairs for which {event}: {listed}. There are {len(pairs)}.",
            f"{event}인 순서쌍은 {listed}의 {len(pairs)}개입니다.",
        ),
        draw.say(
            f"The probability is the number of fitting pairs over the number of all pairs: {over(len(pairs), m * n)}.",
            f"조건에 맞는 순서쌍의 개수를 전체의 개수로 나누면 구하는 확률은 {over(len(pairs), m * n)}입니다.",
        ),
    ]
    if draw.task_type == "qa":
        question = told(draw, _two(m, n), say.FIND, m=m, n=n, event=event)
    else:
        question = draw.worded(say.GAMES, m=m, n=n, event=event)
    return solved(question, steps, Fraction(len(pairs), m * n))


def _medium(draw: Draw) -> Problem:
    m, n, k, kind = draw.params
    event = _filled(draw, say.MEDIUM_EVENTS[kind], k=k)
    row = _row(*draw.params)
    total = sum(row)
    if draw.task_type == "reasoning":
        return _limit(draw, Fraction(total, m * n), total)
    fitting = [count for count in row if count]
    steps = [
        _all_pairs(draw, m, n),
        draw.say(
            f"Count, for every first number, the second numbers for which {event}: {_by_first(draw, row)}.",
            f"첫 번째 수마다 {event}인 두 번째 수의 개수를 셉니다: {_by_first(draw, row)}입니다.",
        ),
        draw.say(f"Altogether {added(fitting)} pairs fit.", f"조건에 맞는 순서쌍은 모두 {added(fitting)}개입니다."),
        draw.say(
            f"The probability is {over(total, m * n)}.",
            f"따라서 구하는 확률은 {over(total, m * n)}입니다.",
        ),
    ]
    return solved(told(draw, _two(m, n), say.FIND, m=m, n=n, event=event), steps, Fraction(total, m * n))


def _limit(draw: Draw, chance: Fraction, total: int) -> Problem:
    m, n, k, kind = draw.params
    event = _filled(draw, say.MEDIUM_EVENTS[kind], k="k")
    values = {0: range(m + n, k - 1, -1), 1: range(2, k + 1), 2: range(max(m, n) - 1, k - 1, -1)}[kind]
    counts = [
        sum(abs(i - j) == v if kind == 2 else i + j == v for i in range(1, m + 1) for j in range(1, n + 1)) for v in values
    ]
    running = list(accumulate(counts))
    quantity = draw.say(*(("difference", "차") if kind == 2 else ("sum", "합")))
    way = draw.say(*(("smallest", "작은") if kind == 1 else ("largest", "큰")))
    listed = ", ".join(f"{value}: {count}" for value, count in zip(values, counts, strict=True))
    steps = [
        _all_pairs(draw, m, n),
        draw.say(
            f"So the event holds for {m * n} × {chance} = {total} pairs.",
            f"따라서 사건이 일어나는 순서쌍은 {m * n} × {chance} = {total}개입니다.",
        ),
        draw.say(
            f"Count the pairs by their {quantity}, from the {way} {quantity} on ({quantity}: pairs): {listed}.",
            f"{josa(quantity, '이/가')} {way} 순서쌍부터 그 개수를 ‘{quantity}: 개수’로 차례로 쓰면 {listed}입니다.",
        ),
        draw.say(
            f"Added up as we go, that is {', '.join(map(str, running))}: the count {total} is reached at {k}.",
            f"이를 차례로 더해 가면 {', '.join(map(str, running))}이고, {k}에서 {josa(total, '이/가')} 됩니다.",
        ),
        draw.say(f"Therefore k = {k}.", f"따라서 k = {k}입니다."),
    ]
    return solved(told(draw, _two(m, n), say.UNKNOWN, m=m, n=n, event=event, chance=chance), steps, k)


def _hard(draw: Draw) -> Problem:
    m, n, k, j, kind = draw.params
    known, event = (_filled(draw, text, k=k, j=j) for text in say.HARD_EVENTS[kind])
    rows = _conditional_rows(*draw.params)
    of_known, of_both = ([count for count in row if count] for row in rows)
    steps = [
        draw.say(
            f"Only the pairs (first number, second number) in which {known} remain possible, and they are equally likely.",
            f"{known}인 순서쌍 (첫 번째 수, 두 번째 수)만 생각하면 되고, 이들이 나올 가능성은 모두 같습니다.",
        ),
        draw.say(
            f"Count them by the first number: {_by_first(draw, rows[0])}; {added(of_known)} in all.",
            f"첫 번째 수에 따라 세면 {_by_first(draw, rows[0])}이므로 모두 {added(of_known)}개입니다.",
        ),
        draw.say(
            f"Keep those in which also {event}: {_by_first(draw, rows[1])}; {added(of_both)} in all.",
            f"그중에서 {event}인 것은 {_by_first(draw, rows[1])}이므로 모두 {added(of_both)}개입니다.",
        ),
        draw.say(
            f"The conditional probability is {over(sum(of_both), sum(of_known))}.",
            f"따라서 조건부확률은 {over(sum(of_both), sum(of_known))}입니다.",
        ),
    ]
    asked = say.GIVEN if draw.task_type == "qa" else say.OVERHEARD
    question = told(draw, _two(m, n), asked, m=m, n=n, known=known, event=event)
    return solved(question, steps, Fraction(sum(of_both), sum(of_known)))


def _expert(draw: Draw) -> Problem:
    m, n, p, k, j, kind = draw.params
    known, event = (_filled(draw, text, k=k, j=j) for text in say.EXPERT_EVENTS[kind])
    shares = _shares(m, n, p, k)
    met = shares[j - 1 : j] if kind == 0 else shares[j - 1 :]
    whole = [count for count in shares if count]
    kept = [count for count in met if count]
    steps = [
        draw.say(
            f"The condition leaves the outcomes with sum {k}; all outcomes are equally likely, so count those.",
            f"조건에서 세 수의 합이 {k}인 경우만 남고 모든 경우가 나올 가능성은 같으므로, 이 경우의 수를 셉니다.",
        ),
        draw.say(
            f"If the first number is i, the other two must add up to {k} - i. Number of ways for each i: {_by_first(draw, shares)}.",
            f"첫 번째 수가 i이면 나머지 두 수의 합은 {k} - i이어야 합니다. 그런 경우는 {_by_first(draw, shares, '가지')}입니다.",
        ),
        draw.say(f"The condition holds in {added(whole)} outcomes.", f"조건을 만족하는 경우는 모두 {added(whole)}가지입니다."),
        draw.say(
            f"{event[0].upper()}{event[1:]} in {added(kept)} of them.", f"그중에서 {event}인 경우는 {added(kept)}가지입니다."
        ),
        draw.say(
            f"The conditional probability is {over(sum(kept), sum(whole))}.",
            f"따라서 조건부확률은 {over(sum(kept), sum(whole))}입니다.",
        ),
    ]
    settings = say.THREE + say.THREE_DICE * 3 if {m, n, p} <= set(SOLID) else say.THREE
    asked = say.GIVEN if draw.task_type == "qa" else say.OVERHEARD
    question = told(draw, settings, asked, m=m, n=n, p=p, known=known, event=event)
    return solved(question, steps, Fraction(sum(kept), sum(whole)))


def pose(draw: Draw) -> Problem:
    return {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}[draw.level](draw)


def recompute(draw: Draw) -> str:
    """Every outcome is written down and tried."""
    if draw.level == "expert":
        m, n, p, k, j, kind = draw.params
        fit = [a for a, b, c in product(range(1, m + 1), range(1, n + 1), range(1, p + 1)) if a + b + c == k]
        return str(Fraction(sum(a == j if kind == 0 else a >= j for a in fit), len(fit)))
    if draw.level == "hard":
        m, n, k, j, kind = draw.params
        outcomes = list(product(range(1, m + 1), range(1, n + 1)))
        if kind == 0:
            known = [a for a, b in outcomes if a + b >= k]
            return str(Fraction(sum(a >= j for a in known), len(known)))
        pairs = [(a, b) for a, b in outcomes if (a >= k if kind == 1 else a + b <= k)]
        return str(Fraction(sum(a + b >= j if kind == 1 else max(a, b) <= j for a, b in pairs), len(pairs)))
    m, n, k, kind = draw.params
    holds = _HOLDS[draw.level][kind]
    outcomes = list(product(range(1, m + 1), range(1, n + 1)))
    if draw.level == "medium" and draw.task_type == "reasoning":
        wanted = sum(_row(m, n, k, kind))
        return next(str(limit) for limit in range(1, m + n + 1) if sum(holds(a, b, limit) for a, b in outcomes) == wanted)
    return number(Fraction(sum(holds(a, b, k) for a, b in outcomes), m * n)).value


FAMILY = Family(
    id=ID,
    names={"en": "Outcomes of dice and spinners", "ko": "주사위와 회전판의 확률"},
    scope={
        "en": "Count equally likely outcomes of two or three dice, spinners or cards, also under a condition.",
        "ko": "주사위, 회전판, 숫자 카드에서 나오는 경우의 수를 세어 확률과 조건부확률을 구한다.",
    },
    method="enumeration of every outcome",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("dice", "two dice", "sample spaces"), "ko": ("주사위", "주사위의 확률", "표본공간")},
)
