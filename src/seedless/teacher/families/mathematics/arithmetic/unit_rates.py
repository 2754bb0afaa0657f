"""Unit rates: per one unit, across units of time and amount, average speed and joint work, and the rate that is missing."""

from __future__ import annotations

from fractions import Fraction
from math import gcd, lcm
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.arithmetic.unit_rates_wordings import BANK, KINDS
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import number
from seedless.text.particles import josa

ID = "teacher/mathematics/arithmetic/unit-rates"
LEVELS = {"easy": 400, "medium": 400, "hard": 300, "expert": 300}

SPEEDS = (3, 4, 5, 6, 8, 9, 10, 12, 15, 18)  # km/h, or hours: of small denominators

# easy (a, b, c): a in b, what in one, what in c. medium (kind, a, b, c): a in b small units, as a rate in large ones; the time
# for c. hard (a, b, c, d, e): a km at b km/h and c km at d km/h; or a in b hours and c in d hours, together e.
# expert (a, b, c, v, x, p, q, r): a km at b km/h and c km at x km/h make the average v; or p and q fill while r empties.


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        a, b, c = rng.randrange(11, 130), rng.randrange(3, 13), rng.randrange(2, 25)
        return (a, b, c) if gcd(a, b) == 1 and c % b else None
    if level == "medium":
        kind = rng.randrange(len(KINDS))
        amounts, times = KINDS[kind][0][:2]
        a, b, c = (rng.randint(low, high) for low, high in KINDS[kind][3])
        slowest, fastest = KINDS[kind][4]
        credible = slowest * b * amounts <= a * times <= fastest * b * amounts
        fits = _denominator(a * times, b * amounts) <= 60 >= _denominator(c * b * amounts, a * times)
        return (kind, a, b, c) if credible and fits else None
    if level == "hard":
        a, c, e = rng.randrange(5, 40), rng.randrange(5, 40), rng.randrange(40, 160)
        b, d = sorted(rng.sample(SPEEDS, 2))  # upstream and uphill are slower
        rates = a * d + c * b  # over b × d
        fits = a * d != c * b and _denominator((a + c) * b * d, rates) <= 60 >= _denominator(e * b * d, rates)
        return (a, b, c, d, e) if fits and a != c else None
    first, last = rng.randrange(2, 13), rng.randrange(2, 13)  # quarters of an hour
    p, q, r = rng.randrange(4, 25), rng.randrange(5, 31), rng.randrange(6, 41)
    b, x = 4 * rng.randrange(8, 18), 4 * rng.randrange(10, 28)
    a, c = b * first // 4, x * last // 4
    v, rest = divmod(4 * (a + c), first + last)
    net = q * r + p * r - p * q  # over p × q × r
    fits = rest == 0 and b != x and p != q and p * q * r < 24 * net and _denominator(p * q * r, net) <= 30
    return (a, b, c, v, x, p, q, r) if fits else None


def _denominator(top: int, bottom: int) -> int:
    return bottom // gcd(top, bottom)


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "easy":
        a, b, c = point
        return (f"{a} {b}", f"{b} {a}", f"{a} {b} {c}", f"{b} {a} {c}")
    if level == "medium":
        _, a, b, c = point
        return (f"{a} {b}", f"{b} {a}", f"{a} {b} {c}", f"{b} {a} {c}")
    if level == "hard":
        a, b, c, d, _ = point
        return (f"{a} {b} {c} {d}", f"{b} {a} {d} {c}")
    a, b, c, v, _, p, q, r = point
    return (f"{a} {b} {c} {v}", f"{p} {q} {r}")


def _solved(draw: Draw, steps: list[str], value: Fraction, **values: int) -> Problem:
    question = draw.worded(BANK[draw.level, draw.task_type], **values)
    return Problem(question, tuple(steps), str(value), number(value))


def _bracketed(divisor: Fraction) -> str:
    return f"({divisor})" if divisor.denominator > 1 else str(divisor)


def pose(draw: Draw) -> Problem:
    if draw.level == "easy":
        return _one_or_many(draw)
    if draw.level == "medium":
        return _across_units(draw)
    if draw.task_type == "qa":
        return _average(draw) if draw.level == "hard" else _missing_speed(draw)
    return _together(draw) if draw.level == "hard" else _against_drain(draw)


def _one_or_many(draw: Draw) -> Problem:
    a, b, c = draw.params
    unit = Fraction(a, b)
    steps = [
        draw.say(
            f"A unit rate is the amount for one: divide {a} by {b}, which gives {a} ÷ {b} = {unit}.",
            f"하나에 해당하는 양을 구하려면 {josa(a, '을/를')} {josa(b, '으로/로')} 나눕니다: {a} ÷ {b} = {unit}.",
        )
    ]
    if draw.task_type == "qa":
        steps.append(draw.say(f"Check: {unit} × {b} = {a}.", f"검산: {unit} × {b} = {a}."))
        return _solved(draw, steps, unit, a=a, b=b)
    value = unit * c
    steps += [
        draw.say(
            f"For {c} it is {c} times as much: {unit} × {c} = {value}.",
            f"구하는 양은 하나에 해당하는 양의 {c}배이므로 {unit} × {c} = {value}입니다.",
        ),
        draw.say(f"Check: both ratios agree, {value} ÷ {c} = {unit}.", f"검산: 비율이 서로 같습니다. {value} ÷ {c} = {unit}."),
    ]
    return _solved(draw, steps, value, a=a, b=b, c=c)


def _across_units(draw: Draw) -> Problem:
    kind, a, b, c = draw.params
    (amounts, times, small, large, short, long), asked, told, *_ = KINDS[kind]
    each = Fraction(a, b)
    short_name, long_name = draw.say(*short), draw.say(*long)
    steps = [
        draw.say(
            f"In one {short_name} it is {a} ÷ {b} = {each} {small}.",
            f"1{short_name}에 {a} ÷ {b} = {each} {small}입니다.",
        )
    ]
    if draw.task_type == "qa":
        value = each * times / amounts
        steps.append(
            draw.say(
                f"One {long_name} has {times} {short_name}s, so in one {long_name} it is {each} × {times} = {each * times} {small}.",
                f"1{josa(long_name, '은/는')} {times}{short_name}이므로 1{long_name}에는 {each} × {times} = {each * times} {small}입니다.",
            )
        )
        if amounts > 1:
            steps.append(
                draw.say(
                    f"{amounts} {small} make 1 {large}, so divide by {amounts}: {each * times} ÷ {amounts} = {value}.",
                    f"{josa(f'1 {large}', '은/는')} {amounts} {small}이므로 {josa(amounts, '으로/로')} 나눕니다: "
                    f"{each * times} ÷ {amounts} = {value}.",
                )
            )
        check = f"{value} × {b} ÷ {times}" + (f" × {amounts}" if amounts > 1 else "") + f" = {a}"
        steps.append(draw.say(f"Check by going back: {check}.", f"검산: 거꾸로 계산하면 {check}입니다."))
        return Problem(draw.worded(asked, a=a, b=b), tuple(steps), str(value), number(value))
    amount = c * amounts
    if amounts > 1:
        steps.append(
            draw.say(
                f"In the same unit, {c} {large} are {c} × {amounts} = {amount} {small}.",
                f"단위를 맞추면 {josa(f'{c} {large}', '은/는')} {c} × {amounts} = {amount} {small}입니다.",
            )
        )
    value = amount / each / times
    steps += [
        draw.say(
            f"Amount divided by rate is time: {amount} ÷ {_bracketed(each)} = {amount / each} {short_name}s.",
            f"전체 양을 1{short_name}에 해당하는 양으로 나누면 {amount} ÷ {_bracketed(each)} = {amount / each}{short_name}입니다.",
        ),
        draw.say(
            f"One {long_name} has {times} {short_name}s: {amount / each} ÷ {times} = {value}.",
            f"1{josa(long_name, '은/는')} {times}{short_name}이므로 {amount / each} ÷ {times} = {value}({long_name})입니다.",
        ),
    ]
    return Problem(draw.worded(told, a=a, b=b, c=c), tuple(steps), str(value), number(value))


def _average(draw: Draw) -> Problem:
    a, b, c, d, _ = draw.params
    first, last = Fraction(a, b), Fraction(c, d)
    way, time = a + c, first + last
    value = way / time
    steps = [
        draw.say(
            "Average speed is the whole distance divided by the whole time, not the mean of the two speeds.",
            "평균 속력은 두 속력의 평균이 아니라 전체 거리를 전체 시간으로 나눈 값입니다.",
        ),
        draw.say(
            f"The first part takes {a} ÷ {b} = {first} h, the second {c} ÷ {d} = {last} h.",
            f"앞부분은 {a} ÷ {b} = {first}시간, 뒷부분은 {c} ÷ {d} = {last}시간이 걸립니다.",
        ),
        draw.say(
            f"The whole distance is {a} + {c} = {way} km, the whole time {first} + {last} = {time} h.",
            f"전체 거리는 {a} + {c} = {way} km이고, 전체 시간은 {first} + {last} = {time}시간입니다.",
        ),
        draw.say(
            f"So the average is {way} ÷ {_bracketed(time)} = {value} km/h.",
            f"따라서 평균 속력은 {way} ÷ {_bracketed(time)} = {value}(km/h)입니다.",
        ),
        draw.say(f"Check: {value} × {time} = {way}.", f"검산: {value} × {time} = {way}."),
    ]
    return _solved(draw, steps, value, a=a, b=b, c=c, d=d)


def _together(draw: Draw) -> Problem:
    a, b, c, d, e = draw.params
    first, last = Fraction(a, b), Fraction(c, d)
    both = first + last
    value = e / both
    steps = [
        draw.say(
            f"In one hour the first does {a} ÷ {b} = {first}, the second {c} ÷ {d} = {last}.",
            f"1시간에 첫째는 {a} ÷ {b} = {first}, 둘째는 {c} ÷ {d} = {last}만큼 합니다.",
        ),
        draw.say(
            f"Working at the same time they do {first} + {last} = {both} an hour: rates add, times do not.",
            f"함께 하면 1시간에 {first} + {last} = {both}만큼 합니다. 시간이 아니라 1시간에 하는 양을 더합니다.",
        ),
        draw.say(
            f"For {e} they need {e} ÷ {_bracketed(both)} = {value} h.",
            f"따라서 {e} ÷ {_bracketed(both)} = {value}시간이 걸립니다.",
        ),
        draw.say(f"Check: {first} × {value} + {last} × {value} = {e}.", f"검산: {first} × {value} + {last} × {value} = {e}."),
    ]
    return _solved(draw, steps, value, a=a, b=b, c=c, d=d, e=e)


def _missing_speed(draw: Draw) -> Problem:
    a, b, c, v, x, *_ = draw.params
    whole, first = Fraction(a + c, v), Fraction(a, b)
    steps = [
        draw.say(
            f"The whole way is {a} + {c} = {a + c} km, and at the average speed it takes {a + c} ÷ {v} = {whole} h.",
            f"전체 거리는 {a} + {c} = {a + c} km이고, 평균 속력으로 가면 {a + c} ÷ {v} = {whole}시간이 걸립니다.",
        ),
        draw.say(f"The first part takes {a} ÷ {b} = {first} h.", f"앞부분에서 {a} ÷ {b} = {first}시간이 걸립니다."),
        draw.say(
            f"That leaves {whole} - {first} = {whole - first} h for the other {c} km.",
            f"따라서 나머지 {c} km에 쓸 수 있는 시간은 {whole} - {first} = {whole - first}시간입니다.",
        ),
        draw.say(
            f"The speed there is {c} ÷ {_bracketed(whole - first)} = {x} km/h.",
            f"그 속력은 {c} ÷ {_bracketed(whole - first)} = {x}(km/h)입니다.",
        ),
        draw.say(
            f"Check: {a} ÷ {b} + {c} ÷ {x} = {whole}, the whole time.",
            f"검산: {a} ÷ {b} + {c} ÷ {x} = {whole}이므로 전체 시간과 같습니다.",
        ),
    ]
    return _solved(draw, steps, Fraction(x), a=a, b=b, c=c, v=v)


def _against_drain(draw: Draw) -> Problem:
    p, q, r = draw.params[5:]
    rate = Fraction(1, p) + Fraction(1, q) - Fraction(1, r)
    value = 1 / rate
    steps = [
        draw.say(
            f"Take the whole as 1. Then 1/{p} and 1/{q} of it are done in one unit of time, and 1/{r} of it is undone.",
            f"전체를 1이라 하면 단위 시간에 각각 1/{p}, 1/{q}만큼 진행되고 1/{r}만큼 되돌아갑니다.",
        ),
        draw.say(
            f"Together the rates make 1/{p} + 1/{q} - 1/{r} = {rate}.",
            f"모두 합하면 단위 시간에 1/{p} + 1/{q} - 1/{r} = {rate}만큼 진행됩니다.",
        ),
        draw.say(
            f"So the whole takes 1 ÷ {_bracketed(rate)} = {value}.",
            f"따라서 전체에 걸리는 시간은 1 ÷ {_bracketed(rate)} = {value}입니다.",
        ),
        draw.say(
            f"Check: {value} ÷ {p} + {value} ÷ {q} - {value} ÷ {r} = 1.",
            f"검산: {value} ÷ {p} + {value} ÷ {q} - {value} ÷ {r} = 1.",
        ),
    ]
    return _solved(draw, steps, value, p=p, q=q, r=r)


def recompute(draw: Draw) -> str:
    """In whole numbers throughout: amounts over a common multiple of the times, reduced only at the end."""
    if draw.level == "easy":
        a, b, c = draw.params
        return str(Fraction(a, b) if draw.task_type == "qa" else Fraction(a * c, b))
    if draw.level == "medium":
        kind, a, b, c = draw.params
        amounts, times = KINDS[kind][0][:2]
        large = Fraction(a * times, b * amounts)
        return str(large if draw.task_type == "qa" else c / large)
    if draw.level == "hard":
        a, b, c, d, e = draw.params
        shared = lcm(b, d)
        if draw.task_type == "qa":
            return str(Fraction((a + c) * shared, a * (shared // b) + c * (shared // d)))
        return str(Fraction(e * shared, a * (shared // b) + c * (shared // d)))
    a, b, c, v, _, p, q, r = draw.params
    if draw.task_type == "qa":
        return str(Fraction(c * v * b, (a + c) * b - a * v))
    shared = lcm(p, q, r)
    return str(Fraction(shared, shared // p + shared // q - shared // r))


FAMILY = Family(
    id=ID,
    names={"en": "Unit rates", "ko": "단위량당 크기와 속력"},
    scope={
        "en": "Find amounts for one unit, convert rates, average speeds over two parts, combine rates, and find a missing one.",
        "ko": "단위량당 크기를 구하고 단위를 바꾸며, 평균 속력과 함께 하는 일의 빠르기, 알 수 없는 속력을 구한다.",
    },
    method="whole numbers over a common multiple of the times",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("speed distance time", "work rate", "rate problems"),
        "ko": ("단위량당 크기", "일의 능률", "거리와 시간"),
    },
)
