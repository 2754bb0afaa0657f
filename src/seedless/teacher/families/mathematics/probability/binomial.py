"""Independent trials: exactly, at least and between so many successes, given a least number, and trials enough for one."""

from __future__ import annotations

from fractions import Fraction
from math import comb, gcd
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.probability.binomial_wordings import ASK, BARE, ENOUGH, FIND, STORIES
from seedless.teacher.families.mathematics.telling import choices, over, solved, told
from seedless.teacher.family import Draw, Family, Problem

ID = "teacher/mathematics/probability/binomial"
LEVELS = {"easy": 240, "medium": 220, "hard": 240, "expert": 200}
PARTS = (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20)  # denominators of the chance of success
WANTED = (
    (1, 2),
    (2, 3),
    (3, 4),
    (3, 5),
    (4, 5),
    (5, 6),
    (7, 8),
    (7, 10),
    (9, 10),
    (15, 16),
    (19, 20),
    (24, 25),
    (49, 50),
    (99, 100),
)

# A point is (n, a, b, low, high): from low to high successes in n trials of chance a/b. At expert (n, a, b, low, k, c, d): k
# successes given at least low, or worded: the trials that make one success likelier than c/d.


def _draw(level: str, rng: Random) -> Point | None:
    b = rng.choice(PARTS)
    a, n = rng.randrange(1, b), rng.randint(3 if b < 8 else 2, 8)
    if gcd(a, b) > 1 or b**n > 60_000:
        return None
    if level == "easy":
        k = rng.randint(1, n)
        return (n, a, b, k, k)
    if level == "medium":
        low, high = rng.choice(((1, n), (2, n), (0, 1), (0, n - 1), (0, n - 2)))
        return (n, a, b, low, high) if 0 < high - low < n else None
    if level == "hard":
        low = rng.randint(1, n - 1)
        high = rng.randint(low + 1, n)
        return (n, a, b, low, high) if n > 3 and high < n else None
    c, d = rng.choice(WANTED)
    low = rng.randint(1, n - 1)
    enough = _enough(Fraction(a, b), Fraction(c, d))
    return (n, a, b, low, rng.randint(low, n), c, d) if 2 <= enough <= 9 and b**enough < 10**8 else None


def _enough(chance: Fraction, wanted: Fraction) -> int:
    n, missed, whole = 1, chance.denominator - chance.numerator, chance.denominator
    while missed * wanted.denominator >= (wanted.denominator - wanted.numerator) * whole and n < 12:
        n, missed, whole = n + 1, missed * (chance.denominator - chance.numerator), whole * chance.denominator
    return n


def _shown(level: str, point: Point) -> tuple[str, ...]:
    n, a, b, low, high = point[:5]
    if level == "easy":
        return (f"{n} {a} {b} {low}",)
    if level == "medium":
        return (f"{n} {a} {b} {low or high}",)
    if level == "hard":
        return (f"{n} {a} {b} {low} {high}",)
    return f"{n} {a} {b} {high} {low}", " ".join(map(str, (a, b, *point[5:])))


_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def _power(chance: Fraction, exponent: int) -> str:
    return f"({chance})" + (str(exponent).translate(_RAISED) if exponent > 1 else "")


def weight(n: int, a: int, b: int, k: int) -> int:
    """P(X = k) times b to the power n, for n trials of chance a/b."""
    return int(comb(n, k) * a**k * (b - a) ** (n - k))


def term(draw: Draw, k: int) -> str:
    """P(X = k) worked out over b to the power n, for a draw whose first parameters are n, a and b."""
    n, a, b = draw.params[:3]
    p, ways = Fraction(a, b), comb(n, k)
    factors = [str(ways)] * (ways > 1) + [_power(p, k)] * (k > 0) + [_power(1 - p, n - k)] * (k < n)
    return f"P(X = {k}) = {' × '.join(factors)} = {weight(n, a, b, k)}/{b**n}"


def rule(draw: Draw) -> str:
    """The sentence with the formula for P(X = k), for a draw whose first parameters are n, a and b."""
    n, p = draw.params[0], Fraction(*draw.params[1:3])
    powers = f"({p})ᵏ × ({1 - p}){str(n).translate(_RAISED)}⁻ᵏ"
    return draw.say(
        f"In {n} independent trials P(X = k) = C({n}, k) × {powers}.",
        f"{n}번의 독립시행이므로 P(X = k) = {str(n).translate(_LOWERED)}Cₖ × {powers}입니다.",
    )


def _terms(draw: Draw, numbers: list[int]) -> list[str]:
    return [f"{term(draw, k)}{draw.say('', '입니다')}." for k in numbers]


def _about(draw: Draw, k: int) -> list[str]:
    """The two sentences that explain a single probability."""
    n, a, b = draw.params[:3]
    p = Fraction(a, b)
    single = f"{_power(p, k)} × {_power(1 - p, n - k)}" if k < n else _power(p, k)
    return [
        draw.say(
            f"A success has probability {p} and a failure 1 - {p} = {1 - p}; {k} success{'es' * (k > 1)} and {n - k} failure{'s' * (n - k != 1)} in a fixed order have probability {single}.",
            f"성공할 확률은 {p}, 실패할 확률은 1 - {p} = {1 - p}이므로, 정해진 순서로 {k}번 성공하고 {n - k}번 실패할 확률은 {single}입니다.",
        ),
        draw.say(
            f"The number of orders is {choices(draw, n, k)}.", f"그 순서를 정하는 방법의 수는 {choices(draw, n, k)}입니다."
        ),
    ]


def _total(draw: Draw, low: int, high: int) -> tuple[list[str], Fraction]:
    """Steps and value for low to high successes, by the complement where that has fewer terms."""
    n, a, b = draw.params[:3]
    inside = list(range(low, high + 1))
    outside = [k for k in range(n + 1) if k not in inside]
    whole = b**n
    top = sum(weight(n, a, b, k) for k in inside)
    if len(outside) < len(inside):
        missed = [f"{weight(n, a, b, k)}/{whole}" for k in outside]
        listed = ", ".join(f"X = {k}" for k in outside)
        left = " - ".join(["1", *missed])
        return [
            rule(draw),
            draw.say(f"The complement has fewer cases: {listed}.", f"여사건이 더 간단합니다: {listed}."),
            *_terms(draw, outside),
            draw.say(f"Subtract from 1: {left} = {over(top, whole)}.", f"1에서 빼면 {left} = {over(top, whole)}입니다."),
        ], Fraction(top, whole)
    parts = " + ".join(f"{weight(n, a, b, k)}/{whole}" for k in inside)
    return [
        rule(draw),
        draw.say(
            f"Add the probabilities for X = {', '.join(map(str, inside))}, which exclude each other.",
            f"서로 배반인 X = {', '.join(map(str, inside))}의 확률을 더합니다.",
        ),
        *_terms(draw, inside),
        draw.say(f"The sum is {parts} = {over(top, whole)}.", f"합은 {parts} = {over(top, whole)}입니다."),
    ], Fraction(top, whole)


def _given(draw: Draw) -> tuple[list[str], Fraction]:
    n, a, b, low, k = draw.params[:5]
    whole, top = b**n, weight(n, a, b, k)
    direct = n - low < low
    counted = range(low, n + 1) if direct else range(low)
    tops = [f"{weight(n, a, b, x)}/{whole}" for x in counted]
    known = sum(weight(n, a, b, x) for x in range(low, n + 1))
    left = " + ".join(tops) if direct else " - ".join(["1", *tops])
    return [
        draw.say(
            f"Where X = {k}, also X ≥ {low}, so the conditional probability is P(X = {k}) divided by P(X ≥ {low}).",
            f"X = {k}이면 X ≥ {low}이므로, 구하는 조건부확률은 P(X = {k}) ÷ P(X ≥ {low})입니다.",
        ),
        rule(draw),
        *_terms(draw, [k, *(x for x in counted if x != k)]),
        draw.say(f"Hence P(X ≥ {low}) = {left} = {known}/{whole}.", f"따라서 P(X ≥ {low}) = {left} = {known}/{whole}입니다."),
        draw.say(
            f"Divide: {top}/{whole} ÷ {known}/{whole} = {over(top, known)}.",
            f"두 확률을 나누면 {top}/{whole} ÷ {known}/{whole} = {over(top, known)}입니다.",
        ),
    ], Fraction(top, known)


def _trials(draw: Draw) -> tuple[list[str], int]:
    a, b, c, d = draw.params[1], draw.params[2], *draw.params[-2:]
    p, wanted = Fraction(a, b), Fraction(c, d)
    q, least = 1 - p, _enough(p, wanted)
    before, after = q ** (least - 1), q**least
    powers = ", ".join(f"{_power(q, m)} = {q**m}" if m > 1 else f"{q}" for m in range(1, least + 1))
    return [
        draw.say(
            f"All n trials fail with probability ({q})ⁿ, because 1 - {p} = {q}.",
            f"1 - {p} = {q}이므로 n번 모두 실패할 확률은 ({q})ⁿ입니다.",
        ),
        draw.say(
            f"“At least one success” is likelier than {wanted} when “no success” is less likely than 1 - {wanted} = {1 - wanted}.",
            f"적어도 한 번 성공할 확률이 {wanted}보다 크려면 모두 실패할 확률이 1 - {wanted} = {1 - wanted}보다 작아야 합니다.",
        ),
        draw.say(f"The powers for n = 1, 2, … are {powers}.", f"n = 1, 2, …일 때의 거듭제곱은 차례로 {powers}입니다."),
        draw.say(
            f"{before} {'=' if before == 1 - wanted else '>'} {1 - wanted} is not yet small enough, but {after} < {1 - wanted}.",
            f"{before} {'=' if before == 1 - wanted else '>'} {1 - wanted}이므로 아직 부족하고, {after} < {1 - wanted}이므로 충분합니다.",
        ),
        draw.say(f"So n = {least} is the smallest number.", f"따라서 가장 작은 n은 n = {least}입니다."),
    ], least


def _event(draw: Draw) -> str:
    n, _, _, low, high = draw.params[:5]
    if draw.level == "expert":
        return f"P(X = {high} | X ≥ {low})"
    if low == high:
        return f"P(X = {low})"
    return f"P(X ≥ {low})" if high == n else f"P(X ≤ {high})" if low == 0 else f"P({low} ≤ X ≤ {high})"


def _range(draw: Draw, unit: str) -> str:
    n, _, _, low, high = draw.params[:5]
    if low == high:
        return draw.say(f"exactly {low}", f"정확히 {low}{unit}")
    if high == n:
        return draw.say(f"at least {low}", f"{low}{unit} 이상")
    if low == 0:
        return draw.say(f"at most {high}", f"{high}{unit} 이하")
    if high == low + 1:
        return draw.say(f"{low} or {high}", f"{low}{unit} 또는 {high}{unit}")
    return draw.say(f"between {low} and {high}, both included", f"{low}{unit} 이상 {high}{unit} 이하")


def pose(draw: Draw) -> Problem:
    n, a, b, low, high = draw.params[:5]
    chance, rng = Fraction(a, b), draw.rng
    theme = rng.choice(STORIES)
    steps: list[str]
    value: int | Fraction
    if draw.level == "expert" and draw.task_type == "reasoning":
        steps, value = _trials(draw)
        wanted = Fraction(*draw.params[-2:])
        question = told(
            draw,
            (theme.endless,),
            ENOUGH,
            chance=chance,
            wanted=wanted,
            trials=draw.say(*theme.trials),
            once=draw.say(*theme.once),
        )
        return solved(question, steps, value)
    if draw.level == "expert":
        steps, value = _given(draw)
    elif low == high:
        value = Fraction(weight(n, a, b, low), b**n)
        reduced = f" = {value}" if value.denominator < b**n else ""
        steps = [
            *_about(draw, low),
            draw.say(f"Therefore {term(draw, low)}{reduced}.", f"따라서 {term(draw, low)}{reduced}입니다."),
        ]
    else:
        steps, value = _total(draw, low, high)
    if draw.task_type == "qa":
        return solved(told(draw, BARE, FIND, n=n, chance=chance, event=_event(draw)), steps, value)
    counting = draw.say(
        f"Let X be {theme.hits[0]}; it has the binomial distribution B({n}, {chance}).",
        f"{theme.hits[1]}의 수를 X라 하면 X의 분포는 이항분포 B({n}, {chance})입니다.",
    )
    question = told(draw, (theme.told,), ASK, n=n, chance=chance, hits=draw.say(*theme.hits), range=_range(draw, theme.unit))
    return solved(question, [counting, *steps], value)


def recompute(draw: Draw) -> str:
    """The distribution grows trial by trial; enough trials are found by adding the chance of a first success to what there is."""
    n, a, b, low, high = draw.params[:5]
    if draw.level == "expert" and draw.task_type == "reasoning":
        c, d = draw.params[-2:]
        reached, trials = Fraction(0), 0
        while reached <= Fraction(c, d):
            reached, trials = reached + (1 - reached) * Fraction(a, b), trials + 1
        return str(trials)
    weights = [1]
    for _ in range(n):
        weights = [
            (weights[k - 1] * a if k else 0) + (weights[k] * (b - a) if k < len(weights) else 0)
            for k in range(len(weights) + 1)
        ]
    if draw.level == "expert":
        return str(Fraction(weights[high], sum(weights[low:])))
    return str(Fraction(sum(weights[low : high + 1]), b**n))


FAMILY = Family(
    id=ID,
    names={"en": "Binomial distribution", "ko": "이항분포"},
    scope={
        "en": "Find exact probabilities of numbers of successes in independent trials, and how many trials are enough.",
        "ko": "독립시행에서 성공 횟수의 확률을 분수로 구하고, 필요한 시행 횟수를 찾는다.",
    },
    method="the distribution built up trial by trial",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("independent trials", "Bernoulli trials"), "ko": ("독립시행", "독립시행의 확률", "베르누이 시행")},
)
