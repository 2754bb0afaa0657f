"""Two's complement and bit operations: masks on signed bytes, arithmetic shifts, signed fields inside words."""

from __future__ import annotations

from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.computing.systems import bit_operations, twos_complement
from seedless.teacher.families.computing.systems.bit_operations_wordings import NAMES
from seedless.teacher.families.computing.systems.signed_fields_wordings import BANK
from seedless.teacher.families.computing.systems.twos_complement import bits
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded
from seedless.text.particles import josa

ID = "teacher/computer-science/computer-systems/with/signed-fields"
LEVELS = {"easy": 160, "medium": 160, "hard": 160, "expert": 160}

# easy (operation, signed byte, mask). medium (negative number of 16 bits, shift). hard (word, first bit, bits) and expert (word,
# first bit, bits, value to store): the field is signed.


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        a, mask = rng.randrange(-128, 128), rng.randrange(17, 250)
        worth = abs(a) > 9 and mask.bit_count() in (3, 4, 5) and a & mask not in (0, mask)
        return (rng.randrange(3), a, mask) if worth else None
    if level == "medium":
        a, shift = rng.randrange(-32000, -200), rng.randrange(2, 7)
        return (a, shift) if f"{a % 65536:04X}".isalpha() is False and a % (1 << shift) else None
    first, width, word = rng.randrange(1, 8), rng.randrange(4, 8), rng.randrange(4096, 65536)
    if f"{word:04X}".isalpha():
        return None
    if level == "hard":
        negative = word >> first + width - 1 & 1
        return (word, first, width) if negative or rng.random() < 0.3 else None
    value = -rng.randrange(1, 1 << width - 1)
    return (word, first, width, value)


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "easy":
        return f"{abs(point[1])} {point[2]}", f"{point[1] % 256} {point[2]}"
    return (" ".join(str(abs(value)) for value in point[: 2 if level == "medium" else 3]),)


def _word(value: int) -> str:
    return f"0x{value % 65536:04X}"


def _signed(pattern: int, width: int) -> int:
    return pattern - (1 << width) if pattern >> width - 1 else pattern


def _sign_step(draw: Draw, pattern: int, width: int) -> str:
    """A pattern read as a signed number."""
    value, full = _signed(pattern, width), 1 << width
    shown = bits(pattern, width)
    if value == pattern:
        return draw.say(
            f"The sign bit of {shown} is 0, so the value is {value}.", f"{shown}의 부호 비트가 0이므로 값은 {value}입니다."
        )
    return draw.say(
        f"The sign bit of {shown} is 1: subtract 2^{width} = {full} from {pattern}: {pattern} - {full} = {value}.",
        f"{shown}의 부호 비트가 1이므로 {pattern}에서 2^{width} = {josa(full, '을/를')} 뺍니다. {pattern} - {full} = {value}입니다.",
    )


def _easy(draw: Draw) -> tuple[list[str], str]:
    op, a, mask = draw.params
    pattern = a % 256
    result = (pattern & mask, pattern | mask, pattern ^ mask)[op]
    steps = []
    if draw.task_type == "reasoning":
        added = (f"{a} + 256 = {pattern}, that is ", f"{a} + 256 = {pattern}, 즉 ") if a < 0 else ("", "")
        steps.append(
            draw.say(
                f"In two's complement {a} is stored as {added[0]}{bits(a, 8)}.",
                f"{josa(a, '을/를')} 8비트 2의 보수로 나타내면 {added[1]}{bits(a, 8)}입니다.",
            )
        )
    steps += [
        draw.say(
            f"{NAMES[op]} bit by bit:\n```\n{bits(a, 8)}\n{bits(mask, 8)}\n---------\n{bits(result, 8)}\n```",
            f"비트별로 {josa(NAMES[op], '을/를')} 계산합니다.\n```\n{bits(a, 8)}\n{bits(mask, 8)}\n---------\n{bits(result, 8)}\n```",
        ),
        _sign_step(draw, result, 8),
    ]
    return steps, str(_signed(result, 8))


def _medium(draw: Draw) -> tuple[list[str], str]:
    a, shift = draw.params
    full = 1 << shift
    result, rest = divmod(a, full)
    reading = (
        draw.say(
            f"{_word(a)} is {a % 65536} without a sign, so its value is {a % 65536} - 65536 = {a}.",
            f"{_word(a)}: 부호 없이 읽으면 {a % 65536}이므로 값은 {a % 65536} - 65536 = {a}입니다.",
        )
        if draw.task_type == "qa"
        else draw.say(f"{a} is stored as {bits(a, 16)}.", f"{a}의 비트열은 {bits(a, 16)}입니다.")
    )
    return [
        reading,
        draw.say(
            f"An arithmetic shift by {shift} divides by 2^{shift} = {full} and rounds down, also for negative numbers.",
            f"{shift}비트 산술 시프트는 2^{shift} = {josa(full, '으로/로')} 나누고 음수일 때에도 내림한 몫을 냅니다.",
        ),
        draw.say(
            f"{a} = {full} × {guarded(result)} + {rest}, so the result is {result}.",
            f"{a} = {full} × {guarded(result)} + {rest}이므로 결과는 {result}입니다.",
        ),
        draw.say(
            f"Check: the bits {bits(result, 16)} are those of {bits(a, 16)} moved by {shift} places with copies of the sign bit in front.",
            f"검산: 비트열 {bits(result, 16)}은 {bits(a, 16)}을 {shift}자리 옮기고 앞을 부호 비트로 채운 것입니다.",
        ),
    ], str(result)


def _hard(draw: Draw) -> tuple[list[str], str]:
    word, first, width = draw.params
    field = word >> first & (1 << width) - 1
    return [
        draw.say(f"{_word(word)} is {bits(word, 16)}.", f"{_word(word)}의 비트열은 {bits(word, 16)}입니다."),
        draw.say(
            f"Shift right by {first} and keep {width} bits: {bits(field, width)}, which is {field} without a sign.",
            f"오른쪽으로 {first}비트 시프트하고 {width}비트만 남기면 {bits(field, width)}, 부호 없이 {field}입니다.",
        ),
        _sign_step(draw, field, width),
    ], str(_signed(field, width))


def _expert(draw: Draw) -> tuple[list[str], str]:
    word, first, width, value = draw.params
    full = 1 << width
    mask = (full - 1) << first
    pattern, cleared = value % full, word & ~mask
    result = cleared | pattern << first
    return [
        draw.say(
            f"With {width} bits {value} is {value} + {full} = {pattern}, the pattern {bits(pattern, width)}.",
            f"{width}비트에서 {josa(value, '은/는')} {value} + {full} = {pattern}, 곧 비트열 {bits(pattern, width)}입니다.",
        ),
        draw.say(
            f"Clear bits {first} to {first + width - 1} with the mask {_word(mask)}: {bits(word, 16)} becomes {bits(cleared, 16)}.",
            f"마스크 {josa(_word(mask), '으로/로')} 비트 {first}부터 비트 {first + width - 1}까지를 지우면 {bits(word, 16)}은 {bits(cleared, 16)}이 됩니다.",
        ),
        draw.say(
            f"The pattern shifted left by {first} is {bits(pattern << first, 16)}; OR gives {bits(result, 16)}.",
            f"비트열을 왼쪽으로 {first}비트 옮긴 {bits(pattern << first, 16)}과 OR하면 {bits(result, 16)}입니다.",
        ),
        draw.say(f"In hexadecimal: {_word(result)}.", f"16진수로는 {_word(result)}입니다."),
    ], _word(result)


_WORKED = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}


def _fields(draw: Draw) -> dict[str, object]:
    """What the wordings have holes for."""
    if draw.level == "easy":
        op, a, mask = draw.params
        return {"op": NAMES[op], "a": a, "p": bits(a, 8), "q": bits(mask, 8)}
    if draw.level == "medium":
        a, shift = draw.params
        return {"hw": _word(a), "a": a, "k": shift, "d": 1 << shift}
    word, first, width, *rest = draw.params
    mask = (1 << width) - 1
    shown = {"hw": _word(word), "s": first, "t": first + width - 1, "n": width}
    return shown | {"hm": f"0x{mask:02X}", "hf": _word(mask << first), "v": rest[0] if rest else ""}


def pose(draw: Draw) -> Problem:
    """Values of masked, shifted, cut and packed patterns, bare and in scenes."""
    question = draw.worded(BANK[draw.level, draw.task_type], **_fields(draw))
    steps, final = _WORKED[draw.level](draw)
    return Problem(question, tuple(steps), final, AnswerKey(type="text" if draw.level == "expert" else "integer", value=final))


def recompute(draw: Draw) -> str:
    """On strings of bits, whose first one weighs negatively."""
    if draw.level == "easy":
        op, a, mask = draw.params
        pairs = zip(f"{a & 255:08b}", f"{mask:08b}", strict=True)
        row = "".join("01"[(x + y == "11", "1" in x + y, x != y)[op]] for x, y in pairs)
        return str(_weighed(row))
    if draw.level == "medium":
        a, shift = draw.params
        row = f"{a & 65535:016b}"
        return str(_weighed(row[0] * shift + row[:-shift]))
    word, first, width, *rest = draw.params
    row = f"{word:016b}"
    start = 16 - first - width
    if draw.level == "hard":
        return str(_weighed(row[start : start + width]))
    new = next(bits for number in range(1 << width) if _weighed(bits := f"{number:0{width}b}") == rest[0])
    return f"0x{int(row[:start] + new + row[start + width :], 2):04X}"


def _weighed(row: str) -> int:
    values = [int(bit) << place for place, bit in enumerate(reversed(row))]
    return sum(values[:-1]) - values[-1]


FAMILY = Family(
    id=ID,
    names={"en": "Signed bit fields", "ko": "부호 있는 비트 필드"},
    scope={
        "en": "Mask, shift, cut out and pack bit patterns that are signed numbers in two's complement.",
        "ko": "2의 보수로 표현된 비트열을 마스크하고 시프트하며, 필드로 꺼내거나 채워 넣는다.",
    },
    method="strings of bits with a negative first weight",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    concepts=(twos_complement.ID, bit_operations.ID),
)
