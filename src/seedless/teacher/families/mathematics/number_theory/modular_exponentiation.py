"""Remainders of powers: last digits, cycles, repeated squaring, Fermat's little theorem and powers in the exponent."""

from __future__ import annotations

from collections.abc import Iterator
from math import gcd
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.number_theory.modular_exponentiation_wordings import BANK
from seedless.teacher.family import Draw, Family, Problem
from seedless.text.particles import josa

ID = "teacher/mathematics/number-theory/modular-exponentiation"
LEVELS = {"easy": 400, "medium": 400, "hard": 400, "expert": 300}

# easy (a, n, d): the last digit of the power; how many of the powers up to it end in d. medium, hard (a, n, m): the power mod m.
# expert (a, n, b, k, p): a^n + b^k mod p; or a^(b^k) mod p.

_ORDINALS = (("first", "첫"), ("second", "두"), ("third", "세"), ("fourth", "네"))
_PRIMES = (11, 13, 17, 19, 23, 29, 31, 37, 41, 43)


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        a, n = 10 * rng.randrange(10) + rng.choice((2, 3, 4, 7, 8, 9)), rng.randrange(18, 120)
        cycle = _cycle(a, 10)
        return (a, n, rng.choice(cycle))
    if level == "medium":
        m = rng.randrange(7, 40)
        a, n = rng.randrange(2, m), rng.randrange(40, 400)
        return (a, n, m) if gcd(a, m) == 1 and 3 <= len(_cycle(a, m)) <= 8 and n % len(_cycle(a, m)) else None
    if level == "hard":
        m = rng.randrange(23, 100)
        a, n = rng.randrange(3, m - 1), rng.randrange(21, 128)
        return (
            (a, n, m)
            if gcd(a, m) == 1 and 3 <= n.bit_count() <= 5 and abs(m - n) > 1 and len(_cycle(a, m, most=12)) > 10
            else None
        )
    p = rng.choice(_PRIMES)
    a, b = rng.randrange(2, p - 1), rng.randrange(3, min(p - 1, 20))
    n = (p - 1) * rng.randrange(20, 60) + rng.randrange(2, 8)
    k = (p - 1) * rng.randrange(1, 5) + rng.randrange(2, 8)
    if a == b or not 2 <= pow(b, k, p - 1) <= 8:
        return None
    found, repeating = _powers(b, p - 1)
    return (a, n, b, k, p) if len(found) <= 8 and repeating > 1 else None


def _powers(b: int, m: int) -> tuple[list[int], int]:
    """The different remainders of b, b², b³ … modulo m in order, and how many of the last of them repeat for ever."""
    found: list[int] = []
    rest = b % m
    while rest not in found:
        found.append(rest)
        rest = rest * b % m
    return found, len(found) - found.index(rest)


def _cycle(a: int, m: int, most: int = 60) -> list[int]:
    """The remainders of a, a², a³ … modulo m until the first comes again."""
    found = [a % m]
    while (following := found[-1] * a % m) != found[0] and len(found) < most:
        found.append(following)
    return found


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "easy":
        a, n, _ = point
        return (f"{a} {n}",)
    if level != "expert":
        a, n, m = point
        return (f"{a} {n} {m}", f"{m} {a} {n}", f"{n} {m} {a}")
    a, n, b, k, p = point
    return (f"{a} {n} {b} {k} {p}", f"{a} {b} {k} {p}", f"{p} {a} {b} {k}", f"{a} {k} {b} {p}")


def pose(draw: Draw) -> Problem:
    if draw.level == "easy":
        steps, answer = _last_digit(draw) if draw.task_type == "qa" else _counted(draw)
        values = dict(zip("and", draw.params, strict=True))
    elif draw.level == "expert":
        steps, answer = _sum_of_powers(draw) if draw.task_type == "qa" else _tower(draw)
        values = dict(zip("anbkp", draw.params, strict=True))
    else:
        steps, answer = _by_cycle(draw) if draw.level == "medium" else _by_squaring(draw)
        values = dict(zip("anm", draw.params, strict=True))
    question = draw.worded(BANK[draw.level, draw.task_type], **values)
    return Problem(question, tuple(steps), str(answer), AnswerKey(type="integer", value=str(answer)))


def _reduced(product: str, value: int, m: int) -> str:
    """ "5 × 4 = 20 = 7 × 2 + 6", or only "5 × 1 = 5" where nothing is to be reduced."""
    return f"{product} = {value}" + (f" = {m} × {value // m} + {value % m}" if value >= m else "")


def _digit_steps(draw: Draw, a: int) -> tuple[list[str], list[int]]:
    last, cycle = a % 10, _cycle(a, 10)
    products = ", ".join(f"{one} × {last} = {one * last}" for one in cycle)
    digits = ", ".join(map(str, cycle))
    return [
        draw.say(
            f"The last digit of a product depends only on the last digits of its factors, here on {last}: {products}.",
            f"곱의 끝자리 숫자는 곱하는 수들의 끝자리 숫자로만 정해지므로 {josa(last, '을/를')} 거듭 곱합니다: {products}.",
        ),
        draw.say(
            f"So the last digits of the powers are {digits}, over and over: the cycle has length {len(cycle)}.",
            f"따라서 거듭제곱의 끝자리 숫자는 {digits}의 {len(cycle)}개가 되풀이됩니다.",
        ),
    ], cycle


def _last_digit(draw: Draw) -> tuple[list[str], int]:
    a, n, _ = draw.params
    steps, cycle = _digit_steps(draw, a)
    size, rest = len(cycle), n % len(cycle)
    answer = cycle[rest - 1]
    steps += [
        draw.say(
            f"Divide the exponent by the length of the cycle: {n} = {size} × {n // size}{f' + {rest}' if rest else ''}.",
            f"지수를 되풀이되는 개수로 나눕니다: {n} = {size} × {n // size}{f' + {rest}' if rest else ''}.",
        ),
        draw.say(
            f"The remainder is {rest}, so the digit is the {_ORDINALS[rest - 1][0]} one of the cycle, {answer}."
            if rest
            else f"Nothing is left over, so the digit is the last one of the cycle, {answer}.",
            f"나머지가 {rest}이므로 이 가운데 {_ORDINALS[rest - 1][1]} 번째 숫자인 {answer}입니다."
            if rest
            else f"나누어떨어지므로 이 가운데 마지막 숫자인 {answer}입니다.",
        ),
    ]
    return steps, answer


def _counted(draw: Draw) -> tuple[list[str], int]:
    a, n, d = draw.params
    steps, cycle = _digit_steps(draw, a)
    size, place = len(cycle), cycle.index(d) + 1
    full, rest = divmod(n, size)
    more = int(place <= rest)
    steps += [
        draw.say(
            f"The digit {d} is the {_ORDINALS[place - 1][0]} one of the cycle and comes once in every {size} powers.",
            f"숫자 {josa(d, '은/는')} 이 가운데 {_ORDINALS[place - 1][1]} 번째이므로 {size}개마다 한 번씩 나옵니다.",
        ),
        draw.say(
            f"{n} = {size} × {full} + {rest}, which makes {full} full cycles with {rest} left over.",
            f"{n} = {size} × {full} + {rest}이므로 {size}개씩 {full}묶음이 되고 {rest}개가 남습니다.",
        )
        if rest
        else draw.say(
            f"{n} = {size} × {full}, which makes {full} full cycles.",
            f"{n} = {size} × {full}이므로 {size}개씩 꼭 {full}묶음이 됩니다.",
        ),
    ]
    if not rest:
        steps.append(draw.say(f"So {d} occurs {full} times.", f"따라서 {josa(d, '은/는')} {full}번 나옵니다."))
        return steps, full
    steps.append(
        draw.say(
            f"What is left over is the beginning of a cycle, where {d} {'occurs once more' if more else 'is not reached'}: "
            f"{full} + {more} = {full + more}.",
            f"남은 {rest}개는 되풀이의 앞부분이고 여기에 {josa(d, '이/가')} {'한 번 더 나오므로' if more else '나오지 않으므로'} "
            f"{full} + {more} = {full + more}입니다.",
        )
    )
    return steps, full + more


def _by_cycle(draw: Draw) -> tuple[list[str], int]:
    a, n, m = draw.params
    cycle = _cycle(a, m)
    size, rest = len(cycle), n % len(cycle)
    answer = cycle[rest - 1]
    products = ", ".join(_reduced(f"{one} × {a}", one * a, m) for one in cycle[:-1])
    found = ", ".join(map(str, cycle))
    return [
        draw.say(
            f"Multiply by {a} again and again and keep only remainders on division by {m}: {products}.",
            f"{josa(a, '을/를')} 거듭 곱하면서 {josa(m, '으로/로')} 나눈 나머지만 남깁니다: {products}.",
        ),
        draw.say(
            f"The remainders of {a}^1, {a}^2, ... are {found}; after the 1 they repeat, so the cycle has length {size}.",
            f"{a}^1, {a}^2, ...의 나머지는 차례로 {found}이고, 1이 나온 뒤에는 처음부터 되풀이되므로 주기는 {size}입니다.",
        ),
        draw.say(
            f"Divide the exponent by {size}: {n} = {size} × {n // size} + {rest}.",
            f"지수를 주기 {josa(size, '으로/로')} 나눕니다: {n} = {size} × {n // size} + {rest}.",
        ),
        draw.say(
            f"So {a}^{n} leaves the same remainder as {a}^{rest}, which is {answer}.",
            f"따라서 {a}^{n}의 나머지는 {a}^{rest}의 나머지와 같은 {answer}입니다.",
        ),
    ], answer


def _squares(a: int, exponent: int, m: int) -> Iterator[tuple[int, int, str]]:
    """(power of two, remainder, how it was found) for 1, 2, 4 … up to the exponent."""
    two, rest = 1, a % m
    yield two, rest, ""
    while 2 * two <= exponent:
        how = _reduced(f"{rest}²", rest * rest, m)
        two, rest = 2 * two, rest * rest % m
        yield two, rest, how


def _by_squaring(draw: Draw) -> tuple[list[str], int]:
    a, n, m = draw.params
    squares = list(_squares(a, n, m))
    used = [(two, rest) for two, rest, _ in squares if n & two][::-1]
    steps = [
        draw.say(
            f"Write the exponent in powers of two: {n} = {' + '.join(str(two) for two, _ in used)}.",
            f"지수를 2의 거듭제곱의 합으로 나타냅니다: {n} = {' + '.join(str(two) for two, _ in used)}.",
        ),
        *(
            draw.say(
                f"Square: {how}, so {a}^{two} ≡ {rest} (mod {m}).", f"제곱하면 {how}이므로 {a}^{two} ≡ {rest} (mod {m})입니다."
            )
            for two, rest, how in squares[1:]
        ),
    ]
    answer = used[0][1]
    products = []
    for _, rest in used[1:]:
        products.append(_reduced(f"{answer} × {rest}", answer * rest, m))
        answer = answer * rest % m
    needed = ", ".join(f"{a}^{two}" for two, _ in used)
    steps += [
        draw.say(
            f"Multiply the remainders of {needed}: {', '.join(products)}.",
            f"{needed}의 나머지를 곱합니다: {', '.join(products)}.",
        ),
        draw.say(f"So {a}^{n} ≡ {answer} (mod {m}).", f"따라서 {a}^{n} ≡ {answer} (mod {m})입니다."),
    ]
    return steps, answer


def _power_steps(draw: Draw, a: int, exponent: int, p: int) -> tuple[str, int]:
    """A small power worked out factor by factor, in one sentence."""
    rest, products = a % p, []
    for _ in range(exponent - 1):
        products.append(_reduced(f"{rest} × {a}", rest * a, p))
        rest = rest * a % p
    return draw.say(
        f"Work out {a}^{exponent} modulo {p} factor by factor: {', '.join(products)}; the remainder is {rest}.",
        f"{a}^{exponent}의 나머지를 차례로 구합니다: {', '.join(products)}. 나머지는 {rest}입니다.",
    ), rest


def _fermat(draw: Draw, p: int, *numbers: int) -> str:
    shown = ", ".join(f"{number}^{p - 1} ≡ 1" for number in numbers)
    return draw.say(
        f"{p} is prime, so by Fermat's little theorem {shown} (mod {p}): exponents count modulo {p} - 1 = {p - 1}.",
        f"{josa(p, '은/는')} 소수이므로 페르마의 소정리에 의하여 {shown} (mod {p})입니다. "
        f"따라서 지수는 {p} - 1 = {josa(p - 1, '으로/로')} 나눈 나머지만 보면 됩니다.",
    )


def _sum_of_powers(draw: Draw) -> tuple[list[str], int]:
    a, n, b, k, p = draw.params
    steps = [_fermat(draw, p, a, b)]
    rests = []
    for number, exponent in ((a, n), (b, k)):
        small = exponent % (p - 1)
        division = f"{exponent} = {p - 1} × {exponent // (p - 1)} + {small}"
        if exponent >= p - 1:
            steps.append(
                draw.say(
                    f"{division}, so {number}^{exponent} ≡ {number}^{small}.",
                    f"{division}이므로 {number}^{exponent} ≡ {number}^{small}입니다.",
                )
            )
        step, rest = _power_steps(draw, number, small, p)
        steps.append(step)
        rests.append(rest)
    total = sum(rests)
    reduced = _reduced(f"{rests[0]} + {rests[1]}", total, p)
    steps.append(
        draw.say(
            f"Add the remainders: {reduced}; the remainder is {total % p}.",
            f"두 나머지를 더합니다: {reduced}. 나머지는 {total % p}입니다.",
        )
    )
    return steps, total % p


def _tower(draw: Draw) -> tuple[list[str], int]:
    a, _, b, k, p = draw.params
    found, size = _powers(b, p - 1)
    # The first exponent whose power stands where that of k stands.
    same = len(found) - size + 1 + (k - (len(found) - size + 1)) % size
    exponent = found[same - 1]
    listed = ", ".join(map(str, found))
    last, answer = _power_steps(draw, a, exponent, p)
    return [
        draw.say(
            f"The number is {a}^({b}^{k}): raising to the power {b} multiplies the exponent by {b}, {k} times in all.",
            f"{b}제곱을 할 때마다 지수가 {b}배가 되므로, {k}번 하면 지수는 {b}^{k}입니다.",
        ),
        _fermat(draw, p, a),
        draw.say(
            f"Modulo {p - 1} the powers {b}^1, {b}^2, ... leave {listed}; "
            + (f"then these {size} repeat." if size == len(found) else f"then the last {size} of these repeat."),
            f"{b}^1, {b}^2, ...의 값을 {josa(p - 1, '으로/로')} 나눈 나머지는 차례로 {listed}이고, 그 뒤로는 "
            + (f"이 {size}개가 되풀이됩니다." if size == len(found) else f"마지막 {size}개가 되풀이됩니다."),
        ),
        draw.say(
            f"{k} - {same} = {k - same} is a multiple of {size}, so {b}^{k} leaves the remainder of {b}^{same}, which is {exponent}.",
            f"{k} - {same} = {josa(k - same, '은/는')} {size}의 배수이므로 {b}^{k}의 나머지는 {b}^{same}의 나머지인 {exponent}입니다.",
        ),
        last,
    ], answer


def recompute(draw: Draw) -> str:
    """Multiplying factor by factor, as often as the exponent says, with no cycle and no theorem."""
    if draw.level == "easy":
        a, n, d = draw.params
        rest, met = 1, 0
        for _ in range(n):
            rest = rest * a % 10
            met += rest == d
        return str(rest if draw.task_type == "qa" else met)
    if draw.level != "expert":
        a, n, m = draw.params
        return str(_multiplied(a, n, m))
    a, n, b, k, p = draw.params
    if draw.task_type == "qa":
        return str((_multiplied(a, n, p) + _multiplied(b, k, p)) % p)
    for _ in range(k):
        a = _multiplied(a, b, p)
    return str(a)


def _multiplied(a: int, n: int, m: int) -> int:
    rest = 1
    for _ in range(n):
        rest = rest * a % m
    return rest


FAMILY = Family(
    id=ID,
    names={"en": "Modular exponentiation", "ko": "거듭제곱의 나머지"},
    scope={
        "en": "Last digits and remainders of large powers by cycles, repeated squaring and Fermat's little theorem.",
        "ko": "주기와 거듭된 제곱, 페르마의 소정리로 큰 거듭제곱의 끝자리와 나머지를 구한다.",
    },
    method="multiplication factor by factor",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("powers modulo n", "fast exponentiation", "Fermat's little theorem", "last digit"),
        "ko": ("모듈러 거듭제곱", "합동식", "페르마의 소정리", "일의 자리의 숫자"),
    },
)
