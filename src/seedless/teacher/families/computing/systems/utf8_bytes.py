"""UTF-8: how many bytes texts take, where they may be cut, how code points become bytes and bytes code points."""

from __future__ import annotations

from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.computing.systems.utf8_bytes_wordings import ACCENTED, BANK, KOREAN, LETTERS
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import json_value

ID = "teacher/computer-science/computer-systems/utf8-bytes"
LEVELS = {"easy": 240, "medium": 240, "hard": 240, "expert": 240}

# easy (Korean word, number, room, letter, letter). medium (accented word, Korean word, number, bytes kept of the Korean word,
# letter). hard (code point, code point), both of three bytes. expert (bytes missing at the front, code points), one of four bytes.

_PATTERNS = {1: "0xxxxxxx", 2: "110xxxxx 10xxxxxx", 3: "1110xxxx 10xxxxxx 10xxxxxx", 4: "11110xxx 10xxxxxx 10xxxxxx 10xxxxxx"}
_RANGES = {1: "U+0000–U+007F", 2: "U+0080–U+07FF", 3: "U+0800–U+FFFF", 4: "U+10000–U+10FFFF"}


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        letters = (rng.randrange(26), rng.randrange(26))
        return (rng.randrange(len(KOREAN)), rng.randrange(100, 1000), rng.randrange(20, 50, 2), *letters)
    if level == "medium":
        word = rng.randrange(len(KOREAN))
        kept = rng.randrange(4, 3 * len(KOREAN[word]))
        number = rng.randrange(1000, 10000)
        return (rng.randrange(len(ACCENTED)), word, number, kept, rng.randrange(len(LETTERS))) if kept % 3 else None
    if level == "hard":
        first, second = _three_byte(rng), _three_byte(rng)
        return None if f"{first:X}".isalpha() or f"{second:X}".isalpha() else (first, second)
    four = rng.choice((rng.randrange(0x1F300, 0x1F700), rng.randrange(0x20000, 0x2A6E0)))
    short = (rng.choice((rng.randrange(0x30, 0x7B), rng.randrange(0xA1, 0x530))) for _ in range(rng.randrange(2, 7)))
    codes = [four, _three_byte(rng), *short]
    rng.shuffle(codes)
    length = _length(codes[0])  # the first character loses some of its bytes, so it must have several
    return (rng.randrange(1, length), *codes) if length > 1 else None


def _three_byte(rng: Random) -> int:
    """A Hangul syllable, an ideograph or a sign."""
    return rng.choice((rng.randrange(0xAC00, 0xD7A4), rng.randrange(0x4E00, 0x9FA6), rng.randrange(0x2010, 0x2B00)))


def _widest(point: Point) -> int:
    """The code point of four bytes at the expert level."""
    return max(point[1:])


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "easy":
        return (str(point[1]),)
    if level == "medium":
        return (str(point[2]), f"{point[2] % 1000}")
    if level == "hard":
        return (str(point[0]), f"{point[0]} {point[1]}")
    return (str(_widest(point)), " ".join(map(str, point)))


def _length(code: int) -> int:
    return 1 if code < 0x80 else 2 if code < 0x800 else 3 if code < 0x10000 else 4


def _encoded(code: int) -> list[int]:
    """The bytes of a code point, its bits filled into the pattern of its length."""
    length = _length(code)
    if length == 1:
        return [code]
    tail = [0x80 | code >> 6 * place & 0x3F for place in reversed(range(length - 1))]
    return [(0xF0 << 4 - length & 0xFF) | code >> 6 * (length - 1), *tail]


def _hex(values: list[int]) -> str:
    return " ".join(f"{value:02X}" for value in values)


def _point(code: int) -> str:
    return f"U+{code:04X}"


def _text(draw: Draw) -> str:
    if draw.level == "easy":
        return f"{KOREAN[draw.params[0]]} {draw.params[1]}"
    accented, korean, number, *_ = draw.params
    return f"{ACCENTED[accented]} {KOREAN[korean]} {number}"


def _code(draw: Draw) -> str:
    """What a generation problem of the lower levels has encoded."""
    if draw.level == "easy":
        _, number, _, upper, lower = draw.params
        return f"{chr(65 + upper)}{chr(97 + lower)}{number}"
    return f"{LETTERS[draw.params[4]]}{draw.params[2] % 1000}"


def _count_steps(draw: Draw, text: str) -> tuple[list[str], int]:
    """Characters by the bytes they take, and the total."""
    counts = {length: sum(_length(ord(sign)) == length for sign in text) for length in (1, 2, 3)}
    wide = "".join(sign for sign in text if _length(ord(sign)) == 2)
    steps = [
        draw.say(
            "In UTF-8, digits, English letters and spaces take 1 byte each"
            + (f", the letters with accents (“{wide}”) 2 bytes" if wide else "")
            + ", Hangul syllables 3 bytes.",
            "UTF-8에서 숫자, 영문자, 빈칸은 1바이트"
            + (f", 악센트가 붙은 글자(“{wide}”)는 2바이트" if wide else "")
            + ", 한글 음절은 3바이트를 차지합니다.",
        )
    ]
    parts = [f"{count} × {length}" for length, count in counts.items() if count]
    total = sum(length * count for length, count in counts.items())
    steps.append(
        draw.say(
            f"“{text}” has {counts[1]} of the first kind, "
            + (f"{counts[2]} of the second and {counts[3]} syllables" if wide else f"and {counts[3]} syllables")
            + f": {' + '.join(parts)} = {total} bytes.",
            f"“{text}”에는 1바이트 글자 {counts[1]}개, "
            + (f"2바이트 글자 {counts[2]}개, " if wide else "")
            + f"3바이트 글자 {counts[3]}개가 있으므로 {' + '.join(parts)} = {total}바이트입니다.",
        )
    )
    return steps, total


def _easy(draw: Draw) -> tuple[list[str], AnswerKey]:
    steps, total = _count_steps(draw, _text(draw))
    if draw.task_type == "qa":
        return steps, AnswerKey(type="integer", value=str(total))
    room = draw.params[2]
    steps.append(
        draw.say(
            f"{room} - {total} = {room - total} bytes are left.", f"남는 것은 {room} - {total} = {room - total}바이트입니다."
        )
    )
    return steps, AnswerKey(type="integer", value=str(room - total))


def _medium(draw: Draw) -> tuple[list[str], AnswerKey]:
    text = _text(draw)
    accented, korean, _, kept, _ = draw.params
    head = f"{ACCENTED[accented]} "
    if draw.task_type == "qa":
        steps, total = _count_steps(draw, text)
        steps.append(
            draw.say(
                f"The text has {len(text)} characters, so the difference is {total} - {len(text)} = {total - len(text)}.",
                f"글자 수는 {len(text)}이므로 차는 {total} - {len(text)} = {total - len(text)}입니다.",
            )
        )
        return steps, AnswerKey(type="integer", value=str(total - len(text)))
    before = sum(_length(ord(sign)) for sign in head)
    whole, rest = divmod(kept, 3)
    left = head + KOREAN[korean][:whole]
    return [
        draw.say(
            f"“{head.strip()}” and the space after it take {before} bytes, since each letter with an accent needs 2 bytes and each plain one 1.",
            f"악센트가 붙은 글자는 2바이트, 보통의 영문자와 빈칸은 1바이트이므로 “{head}”까지 {before}바이트입니다.",
        ),
        draw.say(
            f"That leaves {before + kept} - {before} = {kept} bytes for “{KOREAN[korean]}”, whose syllables take 3 bytes each.",
            f"“{KOREAN[korean]}”에 쓸 수 있는 것은 {before + kept} - {before} = {kept}바이트이고, 한글 음절은 3바이트씩 차지합니다.",
        ),
        draw.say(
            f"{kept} = {whole} × 3 + {rest}: {whole} whole syllable{'s fit' if whole > 1 else ' fits'}, and the {rest} byte{'s' * (rest > 1)} of the next one "
            f"{'are' if rest > 1 else 'is'} dropped. “{left}” is left, which has {len(left)} characters.",
            f"{kept} = {whole} × 3 + {rest}이므로 음절 {whole}개가 들어가고, 다음 음절의 {rest}바이트는 버려집니다. 남는 “{left}”의 글자 수는 {len(left)}입니다.",
        ),
    ], AnswerKey(type="integer", value=str(len(left)))


def _encode_steps(draw: Draw, code: int) -> list[str]:
    length, values = _length(code), _encoded(code)
    widths = [7 - length, *[6] * (length - 1)]
    row = f"{code:0{sum(widths)}b}"
    starts = [sum(widths[:place]) for place in range(length)]
    cut = " ".join(row[start : start + width] for start, width in zip(starts, widths, strict=True))
    filled = " ".join(f"{value:08b}" for value in values)
    return [
        draw.say(
            f"{_point(code)} lies in {_RANGES[length]}, so it takes {length} bytes of the pattern {_PATTERNS[length]}.",
            f"{_point(code)} 문자는 {_RANGES[length]} 범위에 있으므로 {_PATTERNS[length]} 꼴의 {length}바이트로 나타냅니다.",
        ),
        draw.say(
            f"The pattern has {len(row)} free bits; {code:X} with {len(row)} bits is {cut}.",
            f"채울 자리는 {len(row)}비트이며, {code:X} 값을 {len(row)}비트로 쓰면 {cut}입니다.",
        ),
        draw.say(f"Filled in: {filled}.", f"틀에 채우면 {filled}입니다."),
        draw.say(f"In hexadecimal: {_hex(values)}.", f"16진수로는 {_hex(values)}입니다."),
    ]


def _hard(draw: Draw) -> tuple[list[str], AnswerKey]:
    code = draw.params[0]
    values = _encoded(code)
    if draw.task_type == "qa":
        return _encode_steps(draw, code), AnswerKey(type="text", value=_hex(values))
    rows = [f"{value:08b}" for value in values]
    payload = f"{rows[0][4:]} {rows[1][2:]} {rows[2][2:]}"
    return [
        draw.say(f"In binary the bytes are {' '.join(rows)}.", f"바이트를 2진수로 쓰면 {' '.join(rows)}입니다."),
        draw.say(
            "The first begins with 1110, so the character has three bytes; the other two begin with 10 as they must.",
            "첫 바이트가 1110으로 시작하므로 3바이트 문자이고, 나머지 두 바이트는 규칙대로 10으로 시작합니다.",
        ),
        draw.say(f"Without these marks the bits {payload} remain.", f"이 표시를 떼면 비트 {payload} 부분만 남습니다."),
        draw.say(
            f"In hexadecimal they are {code:04X}, so the character is {_point(code)}.",
            f"16진수로는 {code:04X}이므로 문자는 {_point(code)}입니다.",
        ),
    ], AnswerKey(type="text", value=_point(code))


def _expert(draw: Draw) -> tuple[list[str], AnswerKey]:
    if draw.task_type == "qa":
        return _encode_steps(draw, _widest(draw.params)), AnswerKey(type="text", value=_hex(_encoded(_widest(draw.params))))
    lost, *characters = draw.params
    rest = _encoded(characters[0])[lost:]
    leads = [_encoded(code)[0] for code in characters[1:]]
    sizes = " + ".join(str(_length(code)) for code in characters[1:])
    whole = sum(map(_length, characters[1:]))
    return [
        draw.say(
            "A byte below 80 is a character of its own; C2–DF, E0–EF and F0–F4 open characters of 2, 3 and 4 bytes; 80–BF only continue one.",
            "80보다 작은 바이트는 그 자체로 한 글자입니다. C2–DF, E0–EF, F0–F4는 각각 2, 3, 4바이트 글자의 시작이고, 80–BF는 이어지는 바이트입니다.",
        ),
        draw.say(
            f"The block begins with {_hex(rest)}, the end of a character whose first byte is missing: not complete.",
            f"블록은 첫 바이트가 없는 글자의 끝부분({_hex(rest)})에서 시작하며, 이 글자는 온전하지 않습니다.",
        ),
        draw.say(
            f"After it the bytes {', '.join(f'{lead:02X}' for lead in leads)} open characters of {', '.join(str(_length(code)) for code in characters[1:])} "
            f"bytes: {sizes} = {whole}, all that is left.",
            f"그 뒤에서 {', '.join(f'{lead:02X}' for lead in leads)} 바이트가 차례로 {', '.join(str(_length(code)) for code in characters[1:])}바이트 글자를 "
            f"시작합니다. {sizes} = {whole}바이트로 남은 바이트와 꼭 맞습니다.",
        ),
        draw.say(f"So {len(leads)} characters are complete.", f"따라서 온전한 글자는 {len(leads)}개입니다."),
    ], AnswerKey(type="integer", value=str(len(leads)))


_WORKED = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}


def _generated(draw: Draw) -> AnswerKey:
    """What a generation problem asks for."""
    if draw.level == "expert":
        return AnswerKey(type="json", value=json_value([_point(code) for code in draw.params[1:]]))
    codes = draw.params if draw.level == "hard" else map(ord, _code(draw))
    return AnswerKey(type="text", value=_hex([value for code in codes for value in _encoded(code)]))


def _fields(draw: Draw) -> dict[str, object]:
    """What the wordings have holes for."""
    if draw.level == "easy":
        return {"text": _text(draw), "code": _code(draw), "room": draw.params[2]}
    if draw.level == "medium":
        head = sum(_length(ord(sign)) for sign in f"{ACCENTED[draw.params[0]]} ")
        code = _code(draw)
        return {"text": _text(draw), "code": code, "point": _point(ord(code[0])), "cut": head + draw.params[3]}
    if draw.level == "hard":
        first, second = draw.params
        return {"first": _point(first), "second": _point(second), "dump": _hex(_encoded(first))}
    whole = [value for code in draw.params[1:] for value in _encoded(code)]
    return {"first": _point(_widest(draw.params)), "whole": _hex(whole), "stream": _hex(whole[draw.params[0] :])}


def pose(draw: Draw) -> Problem:
    """qa: sizes and encodings. reasoning: room that is left, texts cut in the middle, decoding. generation: the bytes."""
    question = draw.worded(BANK[draw.level, draw.task_type], **_fields(draw))
    if draw.task_type == "generation":
        key = _generated(draw)
        return Problem(question, (), key.value, key)
    steps, key = _WORKED[draw.level](draw)
    return Problem(question, tuple(steps), key.value, key)


def recompute(draw: Draw) -> str:
    """By Python's own codec instead of filling patterns."""
    if draw.level == "expert":
        data = "".join(map(chr, draw.params[1:])).encode()
        if draw.task_type == "qa":
            return chr(_widest(draw.params)).encode().hex(" ").upper()
        if draw.task_type == "generation":
            return json_value([f"U+{ord(sign):04X}" for sign in data.decode()])
        return str(len(data[draw.params[0] :].decode(errors="ignore")))
    if draw.level == "hard":
        first, second = map(chr, draw.params)
        if draw.task_type == "reasoning":
            return f"U+{ord(bytes(_encoded(draw.params[0])).decode()):04X}"
        return (first if draw.task_type == "qa" else first + second).encode().hex(" ").upper()
    if draw.task_type == "generation":
        return _code(draw).encode().hex(" ").upper()
    text, size = _text(draw), len(_text(draw).encode())
    if draw.level == "easy":
        return str(size if draw.task_type == "qa" else draw.params[2] - size)
    if draw.task_type == "qa":
        return str(size - len(text))
    head = len(ACCENTED[draw.params[0]].encode()) + 1
    return str(len(text.encode()[: head + draw.params[3]].decode(errors="ignore")))


FAMILY = Family(
    id=ID,
    names={"en": "UTF-8", "ko": "UTF-8 문자 부호화"},
    scope={
        "en": "Count the bytes of a text in UTF-8, encode and decode code points, and find the characters in a stream of bytes.",
        "ko": "UTF-8 문자열의 바이트 수를 세고, 코드 포인트를 부호화·복호화하며, 바이트열에서 글자를 찾는다.",
    },
    method="Python's own codec",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning", "generation"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("Unicode", "character encoding", "text encoding"), "ko": ("유니코드", "문자 인코딩", "문자 부호화")},
)
