"""Long division: one-digit and two-digit divisors, zeros in the quotient, the divisor sought, another divisor for one number."""

from __future__ import annotations

from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.arithmetic.long_division_wordings import BANK
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import listed
from seedless.text.particles import josa

ID = "teacher/mathematics/arithmetic/long-division"
LEVELS = {"easy": 400, "medium": 400, "hard": 400, "expert": 400}

# easy, medium, hard (n, d): n divided by d. medium stories round the quotient up, hard ones ask for the divisor.
# Remainders are at least 2, so that stories may speak of rolls and pupils. expert (d, q, r, e): the number that gives q and r when divided by d is divided by e.


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        d = rng.randrange(3, 10)
        n = rng.randrange(100, 1000)
        return (n, d) if n % d > 1 else None
    if level == "medium":
        d = rng.randrange(12, 50)
        n = rng.randrange(1000, 10000)
        return (n, d) if n % d > 1 and n >= 20 * d else None
    d = rng.randrange(21, 80)
    if level == "hard":
        quotient = rng.randrange(1, 10) * 100 + rng.randrange(1, 10)
        return (d * quotient + rng.randrange(2, d), d)
    d, e = rng.randrange(11, 30), rng.randrange(12, 40)
    point = (d, rng.randrange(40, 150), rng.randrange(2, d), e)
    return point if d != e and _dividend(point) % e > 1 else None


def _dividend(point: Point) -> int:
    d, q, r, _ = point
    return d * q + r


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "expert":
        d, q, r, e = point
        return (f"{d} {q} {r} {e}", f"{e} {d} {q} {r}")
    n, d = point
    return (f"{n} {d}", f"{d} {n}", f"{n} {n // d} {n % d}")


def _division(draw: Draw) -> tuple[int, int]:
    return (_dividend(draw.params), draw.params[3]) if draw.level == "expert" else (draw.params[0], draw.params[1])


def _division_steps(draw: Draw, n: int, d: int) -> list[str]:
    """One sentence for each digit of the quotient."""
    steps: list[str] = []
    digits = str(n)
    taken = next(length for length in range(1, len(digits) + 1) if int(digits[:length]) >= d)
    part = int(digits[:taken])
    for place in range(taken, len(digits) + 1):
        times, rest = divmod(part, d)
        if place == taken:
            lead = draw.say(
                f"The first part of {n} that holds {d} is {part}", f"{n}의 앞에서부터 {josa(part, '을/를')} 먼저 나눕니다"
            )
        else:
            digit = digits[place - 1]
            lead = draw.say(
                f"Bring down the {digit} to get {part}", f"다음 자리의 {josa(digit, '을/를')} 내려 쓰면 {part}입니다"
            )
        if times:
            steps.append(
                draw.say(
                    f"{lead}: {d} goes into it {'once' if times == 1 else f'{times} times'}, {d} × {times} = {d * times}, "
                    f"and {part} - {d * times} = {rest}.",
                    f"{lead}. 몫의 이 자리는 {times}이고, {d} × {times} = {d * times}, {part} - {d * times} = {rest}입니다.",
                )
            )
        else:
            steps.append(
                draw.say(
                    f"{lead}: that is less than {d}, so the quotient gets a 0.",
                    f"{lead}. {josa(d, '은/는')} 이 수보다 크므로 몫의 이 자리에 0을 씁니다.",
                )
            )
        if place < len(digits):
            part = rest * 10 + int(digits[place])
    return steps


def _ending(draw: Draw, n: int, d: int) -> list[str]:
    q, r = divmod(n, d)
    return [
        draw.say(
            f"All digits are used: the quotient is {q} and the remainder {r}, which is less than {d}.",
            f"더 내려 쓸 자리가 없으므로 몫은 {q}, 나머지는 {d}보다 작은 {r}입니다.",
        ),
        draw.say(f"Check: {d} × {q} + {r} = {n}.", f"검산: {d} × {q} + {r} = {n}."),
    ]


def _divisor_steps(draw: Draw) -> list[str]:
    n, d = draw.params
    q, r = divmod(n, d)
    whole = n - r
    return [
        draw.say(
            f"Take the remainder away and the division is exact: {n} - {r} = {whole} is {q} times the number sought.",
            f"나머지를 빼면 나누어떨어지므로 {n} - {r} = {josa(whole, '은/는')} 구하는 수의 {q}배입니다.",
        ),
        *_division_steps(draw, whole, q),
        draw.say(
            f"Nothing is left, so {whole} ÷ {q} = {d}, and {d} is indeed greater than the remainder {r}.",
            f"남는 것이 없으므로 {whole} ÷ {q} = {d}이고, {josa(d, '은/는')} 나머지 {r}보다 큽니다.",
        ),
        draw.say(f"Check: {d} × {q} + {r} = {n}.", f"검산: {d} × {q} + {r} = {n}."),
    ]


def pose(draw: Draw) -> Problem:
    worded = draw.task_type == "reasoning"
    n, d = _division(draw)
    if draw.level == "expert":
        first, q, r, e = draw.params
        values = {"d": first, "q": q, "r": r, "e": e}
    else:
        values = {"n": n, "d": d, "q": n // d, "r": n % d}
    question = draw.worded(BANK[draw.level, draw.task_type], **values)
    if worded and draw.level == "hard":
        return Problem(question, tuple(_divisor_steps(draw)), str(d), AnswerKey(type="integer", value=str(d)))
    steps = [*_division_steps(draw, n, d), *_ending(draw, n, d)]
    if worded and draw.level == "medium":
        steps.insert(
            -1,
            draw.say(
                f"One more is needed for the {n % d} left over: {n // d} + 1 = {n // d + 1}.",
                f"남은 {n % d}도 담아야 하므로 하나가 더 필요합니다: {n // d} + 1 = {n // d + 1}.",
            ),
        )
        return Problem(question, tuple(steps), str(n // d + 1), AnswerKey(type="integer", value=str(n // d + 1)))
    if draw.level == "expert":
        first, q, r, _ = draw.params
        steps.insert(
            0,
            draw.say(
                f"The number is divisor times quotient plus remainder: {first} × {q} + {r} = {n}.",
                f"나누어지는 수는 나누는 수와 몫의 곱에 나머지를 더한 것이므로 {first} × {q} + {r} = {n}입니다.",
            ),
        )
    return Problem(question, tuple(steps), f"{n // d}, {n % d}", AnswerKey(type="list", value=listed((n // d, n % d))))


def recompute(draw: Draw) -> str:
    """Egyptian division: the divisor is doubled while it fits, then the doubles are taken away from the largest down."""
    n, d = _division(draw)
    if draw.level == "hard" and draw.task_type == "reasoning":
        quotient, remainder = divmod(n, d)
        return str(_taken_away(n - remainder, quotient)[0])
    quotient, remainder = _taken_away(n, d)
    if draw.level == "medium" and draw.task_type == "reasoning":
        return str(quotient + (remainder > 0))
    return listed((quotient, remainder))


def _taken_away(n: int, d: int) -> tuple[int, int]:
    doubles = [(1, d)]
    while 2 * doubles[-1][1] <= n:
        doubles.append((2 * doubles[-1][0], 2 * doubles[-1][1]))
    quotient = 0
    for count, size in reversed(doubles):
        if size <= n:
            quotient, n = quotient + count, n - size
    return quotient, n


FAMILY = Family(
    id=ID,
    names={"en": "Long division", "ko": "나눗셈의 몫과 나머지"},
    scope={
        "en": "Divide digit by digit, interpret quotient and remainder, and find a divisor or a dividend from them.",
        "ko": "자리마다 차례로 나누어 몫과 나머지를 구하고, 그 뜻을 해석하며, 나누는 수나 나누어지는 수를 거꾸로 구한다.",
    },
    method="Egyptian division by doubling",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("division with remainder", "quotient and remainder", "division"),
        "ko": ("나눗셈", "몫과 나머지", "나머지가 있는 나눗셈"),
    },
)
