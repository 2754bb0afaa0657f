"""Two's complement: reading and writing patterns, sums that wrap around, carry and overflow."""

from __future__ import annotations

from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.computing.systems.twos_complement_wordings import BANK
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded
from seedless.teacher.space import Space
from seedless.teacher.values import listed
from seedless.text.particles import josa

ID = "teacher/computer-science/computer-systems/twos-complement"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}

# A point is (width, label, a, b): signed numbers of that width, and the place of the label that a classification has.
# medium asks of a alone, which is negative; its b is 0. Bytes are shown in binary, words of 16 bits in hexadecimal.

OVERFLOW = {"en": ("no overflow", "overflow"), "ko": ("오버플로 없음", "오버플로 발생")}
FLAGS = {
    "en": ("neither", "carry only", "overflow only", "carry and overflow"),
    "ko": ("둘 다 0", "캐리만 1", "오버플로만 1", "둘 다 1"),
}
CODES = {
    "en": ("two's complement", "ones' complement", "sign and magnitude"),
    "ko": ("2의 보수", "1의 보수", "부호와 절댓값"),
}


def _draw(level: str, rng: Random) -> Point | None:
    if level == "medium":
        width = rng.choice((9, 10, 12))
        return (width, rng.randrange(3), -rng.randrange(2 ** (width - 2) + 1, 2 ** (width - 1)), 0)
    width = 16 if level == "expert" else 8
    half = 2 ** (width - 1)
    label = rng.randrange(4 if level == "expert" else 2)
    for _ in range(60):
        a, b = rng.randrange(-half, half), rng.randrange(-half, half)
        if label == 0 and rng.random() < 0.4:  # else most harmless sums would be those of numbers with unlike signs
            a, b = a // 2, abs(b) // 2 * (1 if a > 0 else -1)
        overflow = not -half <= a + b < half
        carry = a % (2 * half) + b % (2 * half) >= 2 * half
        fits = label == carry + 2 * overflow if level == "expert" else label == overflow
        if fits and min(abs(a), abs(b)) > 4 and abs(a) != abs(b):
            return (width, label, a, b)
    return None


def _spaces() -> dict[str, Space]:
    return drawn_spaces(ID, LEVELS, _draw, lambda _, p: (f"{abs(p[2])} {abs(p[3])}", f"{p[2] % 2 ** p[0]} {p[3] % 2 ** p[0]}"))


def bits(value: int, width: int) -> str:
    """The pattern in groups of four from the right: "1101 0110"."""
    row = f"{value % 2**width:0{width}b}"
    first = (width - 1) % 4 + 1
    return " ".join(row[max(0, end - 4) : end] for end in range(first, width + 1, 4))


def _word(value: int) -> str:
    return f"0x{value % 2**16:04X}"


def _coded(width: int, a: int, code: int) -> str:
    """A negative number in one of CODES."""
    return bits((a, a - 1, 2 ** (width - 1) - a)[code], width)


def _read_step(draw: Draw, value: int, width: int) -> str:
    """How a pattern becomes a signed number."""
    full, plain = 2**width, value % 2**width
    shown = bits(value, width) if width == 8 else _word(value)
    parts = [2**place for place in reversed(range(8)) if plain >> place & 1]
    weighed = f"{' + '.join(map(str, parts))} = {plain}" if width == 8 and len(parts) > 1 else str(plain)
    if value >= 0:
        return draw.say(
            f"{shown}: the top bit is 0, so the value is that of the plain binary number, {weighed}.",
            f"{shown}: 최상위 비트가 0이므로 값은 보통의 2진수로 읽은 {weighed}입니다.",
        )
    return draw.say(
        f"{shown}: the top bit is 1, so the number is negative. Unsigned it is {weighed}, and {plain} - {full} = {value}.",
        f"{shown}: 최상위 비트가 1이므로 음수입니다. 부호 없이 읽으면 {weighed}이고, {plain} - {full} = {value}입니다.",
    )


def _wrapped(total: int, width: int) -> int:
    half = 1 << width - 1
    return (total + half) % (2 * half) - half


def _wrap_step(draw: Draw, total: int, width: int) -> str:
    """How a true sum becomes what the register holds."""
    full, left = 2**width, _wrapped(total, width)
    low, high = -full // 2, full // 2 - 1
    if left == total:
        return draw.say(
            f"{total} lies between {low} and {high}, so it fits and stays as it is.",
            f"{josa(total, '은/는')} {low} 이상 {high} 이하이므로 그대로 표현됩니다.",
        )
    sign = "-" if total > high else "+"
    return draw.say(
        f"{total} is outside the range {low} to {high}; {width} bits keep a sum modulo {full}, so it becomes {total} {sign} {full} = {left}.",
        f"{josa(total, '은/는')} 범위 {low}~{high}을 벗어납니다. {width}비트에서는 {full}만큼 차이 나는 수가 같은 비트열이 되므로 "
        f"{total} {sign} {full} = {josa(left, '이/가')} 됩니다.",
    )


def _easy(draw: Draw) -> tuple[list[str], str]:
    width, _, a, b = draw.params
    reading = [
        draw.say(
            "In 8-bit two's complement the top bit weighs -128 and the others keep their usual weights.",
            "8비트 2의 보수에서 최상위 비트의 자릿값은 -128이고, 나머지 비트의 자릿값은 보통의 2진수와 같습니다.",
        ),
        _read_step(draw, a, width),
        _read_step(draw, b, width),
    ]
    if draw.task_type == "qa":
        end = draw.say(f"In order, the values are {a} and {b}.", f"따라서 두 값은 차례로 {a}, {b}입니다.")
        return [*reading, end], f"{a}, {b}"
    high, low = max(a, b), min(a, b)
    end = draw.say(
        f"The difference is {high} - {guarded(low)} = {high - low}.",
        f"두 값의 차는 {high} - {guarded(low)} = {high - low}입니다.",
    )
    return [*reading, end], str(high - low)


def _medium(draw: Draw) -> tuple[list[str], str]:
    width, _, a, _ = draw.params
    full = 2**width
    plain, row = a + full, bits(a, width)
    rule = draw.say(
        f"A negative number of {width} bits is stored as the unsigned number that is 2^{width} = {full} larger.",
        f"{width}비트에서 음수는 2^{width} = {full}만큼 큰 부호 없는 수와 같은 비트열로 저장됩니다.",
    )
    added = draw.say(f"{full} - {-a} = {plain}.", f"{full} - {-a} = {plain}입니다.")
    if draw.task_type == "reasoning":
        read = draw.say(
            f"Its bits are {row}; without a sign the top bit weighs +{full // 2} instead of -{full // 2}, so {plain} is read.",
            f"비트열은 {row}입니다. 부호가 없으면 최상위 비트의 자릿값이 {josa(-full // 2, '이/가')} 아니라 {josa(full // 2, '이/가')} 되므로 {josa(plain, '이/가')} 읽힙니다.",
        )
        return [rule, added, read], str(plain)
    written = draw.say(
        f"{plain} in binary with {width} bits is {row}.", f"{josa(plain, '을/를')} {width}비트 2진수로 쓰면 {row}입니다."
    )
    flipped = bits(-a - 1, width)
    check = draw.say(
        f"Check: inverting all bits gives {flipped}, which is {-a - 1}, and {-a - 1} + 1 = {-a}.",
        f"검산: 모든 비트를 뒤집으면 {flipped}, 즉 {-a - 1}이고 {-a - 1} + 1 = {-a}입니다.",
    )
    return [rule, added, written, check], row.replace(" ", "")


def _hard(draw: Draw) -> tuple[list[str], str]:
    width, _, a, b = draw.params
    reading = [_read_step(draw, value, width) for value in (a, b)] if draw.task_type == "qa" else []
    total = f"{a} + {guarded(b)} = {a + b}"
    left = _wrapped(a + b, width)
    check = draw.say(
        f"Check: the register holds {bits(left, width)}, the low {width} bits of {a % 256} + {b % 256} = {a % 256 + b % 256}.",
        f"검산: 레지스터의 비트열 {bits(left, width)}은 {a % 256} + {b % 256} = {a % 256 + b % 256}의 하위 {width}비트와 같습니다.",
    )
    adding = draw.say(f"Without a limit on the size the sum is {total}.", f"크기의 제한이 없다면 합은 {total}입니다.")
    return [*reading, adding, _wrap_step(draw, a + b, width), check], str(left)


def _expert(draw: Draw) -> tuple[list[str], str]:
    width, _, a, b = draw.params
    if draw.task_type == "qa":
        left = _wrapped(a - b, width)
        return [
            _read_step(draw, a, width),
            _read_step(draw, b, width),
            draw.say(f"The true difference is {a} - {guarded(b)} = {a - b}.", f"실제 차는 {a} - {guarded(b)} = {a - b}입니다."),
            _wrap_step(draw, a - b, width),
            draw.say(
                f"Check: the word left is {_word(left)}, and {_word(left)} plus {_word(b)} gives {_word(a)} in 16 bits.",
                f"검산: 남는 워드는 {_word(left)}이고, 16비트에서 {_word(left)} + {_word(b)}의 결과는 {_word(a)}입니다.",
            ),
        ], str(left)
    shown = _wrapped(a + b, width)
    return [
        draw.say(
            f"Wrapping around changes a sum by a multiple of 65536, so the number added is {shown} - {guarded(a)} up to such a multiple.",
            f"순환이 일어나면 합은 65536의 배수만큼 달라지므로, 더한 수는 {josa(f'{shown} - {guarded(a)}', '과/와')} 65536의 배수만큼 차이가 납니다.",
        ),
        draw.say(f"{shown} - {guarded(a)} = {shown - a}.", f"{shown} - {guarded(a)} = {shown - a}입니다."),
        _wrap_step(draw, shown - a, width),
        draw.say(
            f"Check: {a} + {guarded(b)} = {a + b}{f', which the register shows as {shown}' if shown != a + b else ', which needs no wrapping'}.",
            f"검산: {a} + {guarded(b)} = {a + b}이고, "
            + (f"레지스터에는 {josa(shown, '으로/로')} 나타납니다." if shown != a + b else "이 합은 그대로 표현됩니다."),
        ),
    ], str(b)


def _label(draw: Draw) -> tuple[list[str], str]:
    width, label, a, b = draw.params
    half, total = 2 ** (width - 1), f"{a} + {guarded(b)} = {a + b}"
    if draw.level == "medium":
        steps = [
            draw.say(f"The bits of {-a} are {bits(-a, width)}.", f"{-a}의 비트열은 {bits(-a, width)}입니다."),
            draw.say(
                f"Two's complement (invert, then add 1) makes {_coded(width, a, 0)} of it, ones' complement (invert) {_coded(width, a, 1)}, "
                f"sign and magnitude (set the top bit only) {_coded(width, a, 2)}.",
                f"2의 보수(뒤집고 1을 더함)로는 {_coded(width, a, 0)}, 1의 보수(뒤집음)로는 {_coded(width, a, 1)}, 부호와 절댓값(최상위 비트만 1로 함)으로는 "
                f"{_coded(width, a, 2)}입니다.",
            ),
            draw.say(
                f"The pattern given is that of {CODES['en'][label]}.", f"주어진 비트열은 {CODES['ko'][label]} 표현입니다."
            ),
        ]
        return steps, CODES[draw.language][label]
    fits = -half <= a + b < half
    within = draw.say(
        f"As signed numbers, {total}; this is {'inside' if fits else 'outside'} the range {-half} to {half - 1}, "
        f"so there is {'no ' if fits else 'an '}overflow.",
        f"부호 있는 수로는 {total}입니다. 범위 {-half}~{half - 1} {'안에 있으므로 오버플로가 없습니다' if fits else '밖에 있으므로 오버플로입니다'}.",
    )
    if draw.level == "expert":
        p, q = a % 65536, b % 65536
        carries = p + q > 65535
        unsigned = draw.say(
            f"As unsigned numbers, {p} + {q} = {p + q}; this is {'more' if carries else 'not more'} than 65535, "
            f"so there is {'a' if carries else 'no'} carry.",
            f"부호 없는 수로는 {p} + {q} = {p + q}입니다. 65535보다 {'크므로 캐리가 1입니다' if carries else '크지 않으므로 캐리가 0입니다'}.",
        )
        return [unsigned, within], FLAGS[draw.language][label]
    like = (a < 0) == (b < 0)
    reading = (
        [
            draw.say(
                f"{bits(a, width)} is {a} and {bits(b, width)} is {b}.",
                f"{bits(a, width)}은 {a}, {bits(b, width)}은 {b}입니다.",
            )
        ]
        if draw.level == "hard"
        else []
    )
    signs = draw.say(
        "Both numbers have the same sign, so an overflow is possible; the sum decides."
        if like
        else "The numbers have different signs, so their sum lies between them and always fits.",
        "두 수의 부호가 같으므로 오버플로가 일어날 수 있으며, 합을 확인해야 합니다."
        if like
        else "두 수의 부호가 다르므로 합은 두 수 사이에 있어 항상 표현됩니다.",
    )
    return [*reading, signs, within], OVERFLOW[draw.language][label]


_WORKED = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}


def pose(draw: Draw) -> Problem:
    """qa: values and patterns. reasoning: the same in a scene, a pattern read with the wrong type, a number that was added.
    classification: overflow, the code of a negative number, the flags after an addition."""
    width, label, a, b = draw.params
    question = draw.worded(
        BANK[draw.level, draw.task_type],
        w=width,
        a=a,
        b=b,
        c=_wrapped(a + b, width),
        p=bits(a, width),
        q=bits(b, width),
        hp=_word(a),
        hq=_word(b),
        coded=_coded(width, a, label) if draw.level == "medium" else "",
    )
    if draw.task_type == "classification":
        steps, final = _label(draw)
        return Problem(question, tuple(steps), final, AnswerKey(type="choice", value=final))
    steps, final = _WORKED[draw.level](draw)
    if draw.level in ("easy", "medium") and draw.task_type == "qa":
        key = AnswerKey(type="list", value=listed((a, b))) if draw.level == "easy" else AnswerKey(type="text", value=final)
    else:
        key = AnswerKey(type="integer", value=final)
    return Problem(question, tuple(steps), final, key)


def _weighed(row: str) -> int:
    """The value of a pattern by the weights of its bits, the first one negative."""
    weights = [2**place for place in reversed(range(len(row)))]
    return sum(weight * (bit == "1") for weight, bit in zip([-weights[0], *weights[1:]], row, strict=True))


def _added(first: str, second: str) -> tuple[str, int, int]:
    """Addition bit by bit from the right: the sum's pattern, the carry into the top bit, the carry out of it."""
    carry, before, row = 0, 0, ""
    for x, y in zip(reversed(first), reversed(second), strict=True):
        before = carry
        ones = int(x) + int(y) + carry
        row, carry = f"{ones % 2}{row}", ones // 2
    return row, before, carry


def recompute(draw: Draw) -> str:
    """On strings of bits: weights, inverting, and a ripple-carry adder whose two top carries tell of overflow."""
    width, _, a, b = draw.params
    p, q = (f"{value + 2**width if value < 0 else value:0{width}b}" for value in (a, b))
    if draw.level == "medium":
        inverted = "".join("10"[int(bit)] for bit in f"{-a:0{width}b}")
        row = _added(inverted, f"{1:0{width}b}")[0]
        if draw.task_type == "classification":
            given = _coded(width, a, draw.params[1]).replace(" ", "")
            return CODES[draw.language][(row, inverted, f"1{-a:0{width - 1}b}").index(given)]
        return row if draw.task_type == "qa" else str(int(row, 2))
    total, carry_in, carry_out = _added(p, q)
    overflow = carry_in != carry_out
    if draw.task_type == "classification":
        return FLAGS[draw.language][carry_out + 2 * overflow] if draw.level == "expert" else OVERFLOW[draw.language][overflow]
    if draw.level == "easy":
        return listed((_weighed(p), _weighed(q))) if draw.task_type == "qa" else str(abs(_weighed(p) - _weighed(q)))
    if draw.level == "hard":
        return str(_weighed(total))
    taken = q if draw.task_type == "qa" else p
    negated = _added("".join("10"[int(bit)] for bit in taken), f"{1:016b}")[0]
    return str(_weighed(_added(p if draw.task_type == "qa" else total, negated)[0]))


FAMILY = Family(
    id=ID,
    names={"en": "Two's complement", "ko": "2의 보수"},
    scope={
        "en": "Read and write signed integers in two's complement, add them in registers of fixed width, and tell carry from overflow.",
        "ko": "부호 있는 정수를 2의 보수로 나타내고 읽으며, 고정된 폭의 레지스터에서 더하고 캐리와 오버플로를 구별한다.",
    },
    method="weights of bits and a ripple-carry adder on strings",
    levels=LEVELS,
    build=_spaces,
    task_types=("qa", "reasoning", "classification"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("signed integers", "integer overflow", "negative binary numbers"),
        "ko": ("음수의 이진 표현", "보수", "오버플로"),
    },
)
