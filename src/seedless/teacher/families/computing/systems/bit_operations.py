"""Operations on bits: AND, OR, XOR, masks, shifts, and fields that are cut out of a word or put into it."""

from __future__ import annotations

from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.computing.systems.bit_operations_wordings import BANK, NAMES
from seedless.teacher.families.computing.systems.twos_complement import bits
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import json_value, listed
from seedless.text.particles import josa

ID = "teacher/computer-science/computer-systems/bit-operations"
LEVELS = {"easy": 330, "medium": 330, "hard": 330, "expert": 330}

# easy (operation, x, y): bytes. medium (x, or-mask, and-mask, xor-mask, place of the xor). hard (word, shift, bits of the mask):
# the word is also a date of the FAT file system and a colour. expert (word, first bit, bits, new value) of a field.

_ON_BITS = ("1 only where both bits are 1", "1 where at least one bit is 1", "1 where the bits differ")
_ON_BITS_KO = ("두 비트가 모두 1일 때만 1", "두 비트 중 하나라도 1이면 1", "두 비트가 서로 다르면 1")


_WHY = (
    ("Both conditions must hold, so combine the bytes with AND.", "두 조건이 모두 성립해야 하므로 AND로 결합합니다."),
    ("One condition is enough, so combine the bytes with OR.", "둘 중 하나만 성립해도 되므로 OR로 결합합니다."),
    ("Places that differ are wanted, so combine the bytes with XOR.", "서로 다른 자리를 찾아야 하므로 XOR로 결합합니다."),
)


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        x, y = rng.randrange(20, 256), rng.randrange(20, 256)
        worth = 2 <= (x ^ y).bit_count() <= 6 and (x & y).bit_count() > 1
        return (rng.randrange(3), x, y) if worth and _has_digits(x, y) else None
    if level == "medium":
        x, *masks = (rng.randrange(17, 250) for _ in range(4))
        worth = x | masks[0] != x and x & masks[1] > 0 and len({x, *masks}) == 4 and _has_digits(x, *masks)
        return (x, *masks, rng.randrange(3)) if worth else None
    if level == "hard":
        year, month, day = rng.randrange(5, 50), rng.randrange(1, 13), rng.randrange(1, 29)
        word = year << 9 | month << 5 | day
        return (word, rng.randrange(2, 9), rng.randrange(3, 7)) if _has_digits(word) else None
    first, width = rng.randrange(2, 9), rng.randrange(3, 7)
    word, value = rng.randrange(4096, 65536), rng.randrange(1, 2**width)
    return (word, first, width, value) if _cut(word, first, width) != value and _has_digits(word) else None


def _has_digits(*values: int) -> bool:
    """Whether no value is written in hexadecimal letters alone: such a word is no number to whoever compares questions."""
    return not any(f"{value:X}".isalpha() for value in values)


def _cut(word: int, first: int, width: int) -> int:
    """The field of `width` bits from bit `first` on."""
    return word >> first & (1 << width) - 1


def _shown(level: str, point: Point) -> tuple[str]:
    """Hexadecimal words count by their value; a field is shown by its first and last bit or by its length."""
    return (" ".join(map(str, point[1:] if level == "easy" else point[:1] if level == "hard" else point[:4])),)


def _hex(value: int, digits: int = 2) -> str:
    return f"0x{value:0{digits}X}"


def _ones(value: int) -> str:
    return bits(value, 8)


def _applied(op: int, x: int, y: int) -> int:
    return (x & y, x | y, x ^ y)[op]


def _statements(params: Point) -> list[tuple[str, int]]:
    """The medium level's statements in order: operator, mask."""
    _, put, clear, toggle, place = params
    statements = [("|=", put), ("&= ~", clear)]
    statements.insert(place, ("^=", toggle))
    return statements


def _easy(draw: Draw) -> tuple[list[str], str]:
    op, x, y = draw.params
    name, result = NAMES[op], _applied(op, x, y)
    steps = [
        draw.say(f"{name} gives {_ON_BITS[op]}.", f"{josa(name, '은/는')} {_ON_BITS_KO[op]}을 냅니다."),
        draw.say(
            f"Written below each other:\n```\n{_ones(x)}\n{_ones(y)}\n---------\n{_ones(result)}\n```",
            f"위아래로 나란히 써서 비트별로 계산합니다.\n```\n{_ones(x)}\n{_ones(y)}\n---------\n{_ones(result)}\n```",
        ),
    ]
    if draw.task_type == "qa":
        return steps, _ones(result).replace(" ", "")
    what = (
        ("the bits that both bytes have", "두 바이트에 공통인 비트"),
        ("the bits that at least one byte has", "적어도 한 바이트에 있는 비트"),
        ("the bits in which the bytes differ", "두 바이트에서 서로 다른 비트"),
    )[op]
    count = result.bit_count()
    end = draw.say(f"The 1 bits mark {what[0]}: there are {count}.", f"1인 비트는 {what[1]}이며 모두 {count}개입니다.")
    return [draw.say(*_WHY[op]) + " " + steps[0], steps[1], end], str(count)


def _medium(draw: Draw) -> tuple[list[str], str]:
    x = draw.params[0]
    if draw.task_type == "reasoning":
        before, after, other = draw.params[:3]
        key = before ^ after
        return [
            draw.say(
                "XOR undoes itself: a ^ k = b means k = a ^ b, and applying k changes just the bits in which a and b differ.",
                "XOR은 두 번 하면 원래대로 돌아옵니다. 따라서 a ^ k = b이면 k = a ^ b이고, k는 a와 b에서 서로 다른 비트만 바꿉니다.",
            ),
            draw.say(
                f"k: {_ones(before)} XOR {_ones(after)} is {_ones(key)}, that is {_hex(key)}.",
                f"k: {_ones(before)} XOR {_ones(after)}의 결과는 {_ones(key)}, 즉 {_hex(key)}입니다.",
            ),
            draw.say(
                f"Apply it to {_hex(other)}: {_ones(other)} XOR {_ones(key)} is {_ones(other ^ key)}, that is {_hex(other ^ key)}.",
                f"{_hex(other)}에 적용하면 {_ones(other)} XOR {_ones(key)}의 결과는 {_ones(other ^ key)}, 즉 {_hex(other ^ key)}입니다.",
            ),
        ], _hex(other ^ key)
    steps = [draw.say(f"Start: {_hex(x)} is {_ones(x)}.", f"처음 값 {_hex(x)}의 비트열은 {_ones(x)}입니다.")]
    does = {
        "|=": ("sets the bits of", "의 비트를 1로 합니다"),
        "&= ~": ("clears the bits of", "의 비트를 0으로 합니다"),
        "^=": ("flips the bits of", "의 비트를 뒤집습니다"),
    }
    for operator, mask in _statements(draw.params):
        x = x | mask if operator == "|=" else x & ~mask if operator == "&= ~" else x ^ mask
        english, korean = does[operator]
        space = "" if operator == "&= ~" else " "
        steps.append(
            draw.say(
                f"`x {operator}{space}{_hex(mask)}` {english} {_ones(mask)}: x is {_ones(x)}, {_hex(x)}.",
                f"`x {operator}{space}{_hex(mask)}`: 마스크 {_ones(mask)}{korean}. x는 {_ones(x)}, 즉 {_hex(x)}입니다.",
            )
        )
    return steps, _hex(x)


def _hard(draw: Draw) -> tuple[list[str], str]:
    word, shift, width = draw.params
    row = bits(word, 16)
    opened = draw.say(f"{_hex(word, 4)} is {row} in binary.", f"{_hex(word, 4)}의 비트열은 {row}입니다.")
    if draw.task_type == "reasoning":
        year, month, day = word >> 9, word >> 5 & 15, word & 31
        return [
            opened,
            draw.say(
                f"Cut it into 7, 4 and 5 bits: {word >> 9:07b}, {month:04b}, {day:05b}.",
                f"위에서부터 7비트, 4비트, 5비트로 자르면 {word >> 9:07b}, {month:04b}, {day:05b}입니다.",
            ),
            draw.say(f"In decimal these are {year}, {month} and {day}.", f"10진수로는 차례로 {year}, {month}, {day}입니다."),
            draw.say(f"The year is 1980 + {year} = {1980 + year}.", f"연도는 1980 + {year} = {1980 + year}입니다."),
            draw.say(
                f"So the date is {listed((1980 + year, month, day))}.",
                f"따라서 날짜는 {1980 + year}년 {month}월 {day}일, 즉 {listed((1980 + year, month, day))}입니다.",
            ),
        ], listed((1980 + year, month, day))
    moved, field = word >> shift, _cut(word, shift, width)
    return [
        opened,
        draw.say(
            f"Shifting right by {shift} drops the lowest {shift} bits: {bits(moved, 16)}, which is {moved}.",
            f"오른쪽으로 {shift}비트 시프트하면 아래 {shift}비트가 버려져 {bits(moved, 16)}, 즉 {josa(moved, '이/가')} 됩니다.",
        ),
        draw.say(
            f"The mask {_hex(2**width - 1)} keeps the lowest {width} bits: {field:0{width}b}, in decimal {field}.",
            f"마스크 {josa(_hex(2**width - 1), '은/는')} 아래 {width}비트만 남기므로 {field:0{width}b}, 10진수로 {josa(field, '이/가')} 됩니다.",
        ),
    ], str(field)


def _expert(draw: Draw) -> tuple[list[str], str]:
    word, first, width, value = draw.params
    last, old = first + width - 1, _cut(word, first, width)
    mask, written = (2**width - 1) << first, value << first
    cleared = word & ~mask
    if draw.task_type == "reasoning":
        gain, weight = value - old, 2**first
        return [
            draw.say(
                f"{_hex(word, 4)} is {bits(word, 16)}; bits {first} to {last} are {old:0{width}b}, so the field was {old}.",
                f"{_hex(word, 4)}의 비트열은 {bits(word, 16)}입니다. 비트 {first}부터 비트 {last}까지는 {old:0{width}b}이므로 필드의 이전 값은 {old}입니다.",
            ),
            draw.say(f"The field changes by {value} - {old} = {gain}.", f"필드의 변화는 {value} - {old} = {gain}입니다."),
            draw.say(
                f"Bit {first} weighs 2^{first} = {weight} and the other bits stay, so the word changes by {weight} times as much.",
                f"비트 {first}의 자릿값은 2^{first} = {weight}이고 다른 비트는 그대로이므로, 워드는 그 {weight}배만큼 변합니다.",
            ),
            draw.say(f"{gain} × {weight} = {gain * weight}.", f"{gain} × {weight} = {gain * weight}입니다."),
        ], str(gain * weight)
    return [
        draw.say(
            f"The mask has 1 bits at {first} to {last}: {bits(mask, 16)}, which is {_hex(mask, 4)}.",
            f"비트 {first}부터 비트 {last}까지만 1인 마스크는 {bits(mask, 16)}, 즉 {_hex(mask, 4)}입니다.",
        ),
        draw.say(
            f"Clear the field: {bits(word, 16)} AND NOT mask is {bits(cleared, 16)}, which is {_hex(cleared, 4)}.",
            f"필드를 0으로 지웁니다. {bits(word, 16)}에서 마스크의 비트를 끄면 {bits(cleared, 16)}, 즉 {_hex(cleared, 4)}입니다.",
        ),
        draw.say(
            f"Shift the value into place: {value} × 2^{first} = {written}, which is {_hex(written, 4)}.",
            f"값을 제자리로 옮깁니다. {value} × 2^{first} = {written}, 즉 {_hex(written, 4)}입니다.",
        ),
        draw.say(
            f"OR both: {bits(cleared | written, 16)}, which is {_hex(cleared | written, 4)}.",
            f"둘을 OR하면 {bits(cleared | written, 16)}, 즉 {_hex(cleared | written, 4)}입니다.",
        ),
    ], _hex(cleared | written, 4)


_WORKED = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}


def _generated(draw: Draw) -> AnswerKey:
    """What a generation problem asks for."""
    if draw.level == "easy":
        _, x, y = draw.params
        return AnswerKey(type="json", value=json_value({"and": _hex(x & y), "or": _hex(x | y), "xor": _hex(x ^ y)}))
    if draw.level == "medium":
        x, mask = draw.params[:2]
        return AnswerKey(
            type="json", value=json_value({"set": _hex(x | mask), "cleared": _hex(x & ~mask), "toggled": _hex(x ^ mask)})
        )
    if draw.level == "hard":
        word = draw.params[0]
        return AnswerKey(type="json", value=json_value({"red": word >> 11, "green": word >> 5 & 63, "blue": word & 31}))
    _, first, width, value = draw.params
    return AnswerKey(type="code", value=f"x = (x & ~{_hex((2**width - 1) << first, 4)}) | ({value} << {first});")


def _fields(draw: Draw) -> dict[str, object]:
    """What the wordings have holes for."""
    if draw.level == "easy":
        op, x, y = draw.params
        return {"p": _ones(x), "q": _ones(y), "op": NAMES[op], "hx": _hex(x), "hy": _hex(y)}
    if draw.level == "medium":
        x, *masks, _ = draw.params
        code = "\n".join(
            f"x {operator}{'' if operator == '&= ~' else ' '}{_hex(mask)};" for operator, mask in _statements(draw.params)
        )
        spoken = {"ha": _hex(x), "hb": _hex(masks[0]), "hc": _hex(masks[1])}
        return {"hx": _hex(x), "hm": _hex(masks[0]), "code": code, "digits": "3C", **spoken}
    if draw.level == "hard":
        word, shift, width = draw.params
        return {"hw": _hex(word, 4), "s": shift, "hm": _hex(2**width - 1)}
    word, first, width, value = draw.params
    mask = (2**width - 1) << first
    code = f"x = (x & ~{_hex(mask, 4)}) | ({value} << {first});"
    return {"hw": _hex(word, 4), "s": first, "t": first + width - 1, "n": width, "v": value, "code": code, "digits": "03C9"}


def pose(draw: Draw) -> Problem:
    """qa: results of operations. reasoning: sets of flags, an unknown key, a packed date, the change of a word.
    generation: results and fields as JSON, the statement that replaces a field."""
    by_operation = draw.level == "easy" and draw.task_type == "reasoning"
    bank = BANK[("easy", "reasoning", draw.params[0]) if by_operation else (draw.level, draw.task_type)]
    question = draw.worded(bank, **_fields(draw))
    if draw.task_type == "generation":
        key = _generated(draw)
        return Problem(question, (), key.value, key)
    steps, final = _WORKED[draw.level](draw)
    if draw.level == "hard" and draw.task_type == "reasoning":
        return Problem(question, tuple(steps), final, AnswerKey(type="list", value=final))
    written = draw.task_type == "qa" and draw.level != "hard"
    is_text = written or (draw.level, draw.task_type) == ("medium", "reasoning")
    return Problem(question, tuple(steps), final, AnswerKey(type="text" if is_text else "integer", value=final))


def _bit(value: int, place: int) -> int:
    return value // (1 << place) % 2


def _made(ones: list[int]) -> int:
    """The number with 1 bits at just these places."""
    return sum(1 << place for place in ones)


def _by_place(width: int, *values: int, where: tuple[int, ...]) -> int:
    """Bit by bit: 1 where the number of values with a 1 there is one of `where`."""
    return _made([place for place in range(width) if sum(_bit(value, place) for value in values) in where])


def recompute(draw: Draw) -> str:
    """Bit by bit with arithmetic alone: no bitwise operator of the language is used."""
    if draw.level == "easy":
        op, x, y = draw.params
        results = [_by_place(8, x, y, where=where) for where in ((2,), (1, 2), (1,))]
        if draw.task_type == "generation":
            return json_value(dict(zip(("and", "or", "xor"), map(_hex, results), strict=True)))
        row = [_bit(results[op], place) for place in reversed(range(8))]
        return "".join(map(str, row)) if draw.task_type == "qa" else str(sum(row))
    if draw.level == "medium":
        x, put, clear, *_ = draw.params
        if draw.task_type == "reasoning":
            return _hex(_by_place(8, x, put, clear, where=(1, 3)))
        if draw.task_type == "generation":
            both = _by_place(8, x, put, where=(2,))
            return json_value({"set": _hex(x + put - both), "cleared": _hex(x - both), "toggled": _hex(x + put - 2 * both)})
        for operator, mask in _statements(draw.params):
            if operator == "^=":
                x = _by_place(8, x, mask, where=(1,))
            else:
                both = _by_place(8, x, mask, where=(2,))
                x = x + mask - both if operator == "|=" else x - both
        return _hex(x)
    if draw.level == "hard":
        word, shift, width = draw.params
        if draw.task_type == "reasoning":
            return listed((1980 + word // 512, word // 32 % 16, word % 32))
        if draw.task_type == "generation":
            return json_value({"red": word // 2048, "green": word // 32 % 64, "blue": word % 32})
        return str(word // 2**shift % 2**width)
    word, first, width, value = draw.params
    upper, lower = word // 2 ** (first + width), word % 2**first
    new = (upper * 2**width + value) * 2**first + lower
    if draw.task_type == "reasoning":
        return str(new - word)
    ones = _made([*range(first, first + width)])
    return _hex(new, 4) if draw.task_type == "qa" else f"x = (x & ~{_hex(ones, 4)}) | ({value} << {first});"


FAMILY = Family(
    id=ID,
    names={"en": "Bit operations", "ko": "비트 연산"},
    scope={
        "en": "Combine words with AND, OR and XOR, set and clear bits with masks, and cut fields out of words by shifting.",
        "ko": "AND, OR, XOR로 워드를 결합하고, 마스크로 비트를 켜고 끄며, 시프트로 워드에서 필드를 꺼낸다.",
    },
    method="bit by bit with division and remainder",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning", "generation"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("bitwise operators", "bit masks", "bit shifts"), "ko": ("비트 마스크", "시프트 연산", "논리 연산")},
)
