"""Slices of strings: plain, with negative indices and steps, rotations and rearrangements, loops; and the number that is missing.

A point is: the shape, the two words and the four-digit number between them that make up the string, then the shape's numbers.
Korean strings have words of the same length, so that indices are the same in both languages.
"""

from __future__ import annotations

from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.computing.programming.running import printed
from seedless.teacher.families.computing.programming.slices import SHAPES, TURNS, Code, Slice, joined, written
from seedless.teacher.families.computing.programming.slicing_wordings import BANK, WORDS
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.space import Space
from seedless.text.particles import josa

ID = "teacher/computer-science/programming/string-slicing"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}
HIDDEN = "□"
LANGUAGES = ("en", "ko")


def _numbers(level: str, shape: int, size: int, rng: Random) -> tuple[int, ...]:
    pick = rng.randrange
    if level == "easy":
        i = pick(1, 5)
        return i, pick(i + 3, size - 1)
    if level == "medium":
        return ((pick(0, 4), pick(1, 4), pick(2, 4)), (pick(1, 5), pick(6, size)), (pick(3, 6), pick(2, 5)))[shape]
    if level == "hard":
        return ((pick(2, size - 2), pick(1, 4), pick(6, size)), (pick(1, 4), pick(1, 4)), (pick(1, 4), pick(6, 9), pick(2, 5)))[
            shape
        ]
    return pick(2, TURNS), pick(2, 4)


def _draw(level: str, rng: Random) -> Point | None:
    shape, first, second = rng.randrange(len(SHAPES[level])), rng.randrange(len(WORDS)), rng.randrange(len(WORDS))
    digits = int("".join(map(str, rng.sample(range(1, 10), 4))))
    size = len(WORDS[first][0]) + 4 + len(WORDS[second][0])
    point = (shape, first, digits, second, *_numbers(level, shape, size, rng))
    if first == second or not _is_fixed(level, point):
        return None
    return point


def _is_fixed(level: str, point: Point) -> bool:
    """Whether the hidden number can be told from the result. Where all characters differ, only a loop may come to the same
    string twice."""
    texts = [_string(point, language) for language in LANGUAGES]
    if any(len(set(text)) < len(text) for text in texts):
        return False
    wanted = _result(level, point, texts[0])
    if len(wanted) < 3 or wanted == texts[0]:
        return False
    return level != "expert" or _found(level, point, texts[0], wanted) == point[4]


def _found(level: str, point: Point, text: str, wanted: str) -> int:
    """The smallest number in the hidden place with which the program prints what is wanted."""
    at = 4 + SHAPES[level][point[0]].hole
    return next(
        number for number in range(1, len(text)) if _result(level, (*point[:at], number, *point[at + 1 :]), text) == wanted
    )


def _string(point: Point, language: str) -> str:
    place = LANGUAGES.index(language)
    return f"{WORDS[point[1]][place]}{point[2]}{WORDS[point[3]][place]}"


def _code(level: str, point: Point) -> Code:
    return SHAPES[level][point[0]].code(*point[4:])


def _result(level: str, point: Point, text: str) -> str:
    """What is printed, by counting out indices."""
    code = _code(level, point)
    named = {"s": text}
    for _ in range(code.turns or 0):
        named["s"] = joined(code.loop, named)
    for name, parts in code.made:
        named[name] = joined(parts, named)
    return joined(code.shown, named)


def _program(level: str, point: Point, text: str, inverse: bool) -> str:
    field, code = SHAPES[level][point[0]].field, _code(level, point)
    lines = [f's = "{text}"']
    if code.turns is not None:
        turns = HIDDEN if inverse else code.turns
        lines += [f"for turn in range({turns}):", f"    s = {written(code.loop)}"]
    for name, parts in code.made:
        rotated = inverse and not field
        lines.append(f"{name} = " + (f"s[{HIDDEN}:] + s[:{HIDDEN}]" if rotated else written(parts)))
    lines.append(f"print({written(code.shown, field if inverse else '')})")
    return "\n".join(lines)


def _spaces() -> dict[str, Space]:
    # The number inside the string is never used twice, and no other number shown is as long.
    return drawn_spaces(ID, LEVELS, _draw, lambda _, point: (str(point[2]),))


def _indexed(draw: Draw, name: str, text: str) -> str:
    """The string as a table of characters over their indices."""
    numbers = range(len(text))
    return (
        draw.say(f"Number the characters of {name} from 0:", f"{name}의 문자에 0부터 번호를 붙입니다:")
        + f"\n| {name} | {' | '.join(text)} |\n|{'---|' * (len(text) + 1)}\n"
        + f"| {draw.say('index', '인덱스')} | {' | '.join(map(str, numbers))} |"
    )


def _taken(draw: Draw, part: Slice, text: str) -> str:
    """A sentence on what one slice takes, and why."""
    places, size = part.places(len(text)), len(text)
    took, code = f"`{''.join(text[place] for place in places)}`", f"`{part.written()}`"
    if part.step == -1 and part.stop is None:
        return draw.say(f"{code} runs backwards: {took}.", f"{josa(code, '은/는')} 문자열을 거꾸로 읽습니다: {took}.")
    row = ", ".join(map(str, places))
    if part.step is None:
        row = draw.say(f"{places[0]} to {places[-1]}", f"{places[0]}부터 {places[-1]}까지")
    negative = [number for number in (part.start, part.stop) if number is not None and number < 0]
    means = [f"{size} - {-number} = {size + number}" for number in negative]
    if not negative:
        return draw.say(f"{code} takes the indices {row}: {took}.", f"{josa(code, '은/는')} 인덱스 {row}의 문자입니다: {took}.")
    told = draw.say(
        " and ".join(f"{number} means index {mean}" for number, mean in zip(negative, means, strict=True)),
        ", ".join(f"{josa(number, '은/는')} 인덱스 {mean}" for number, mean in zip(negative, means, strict=True)),
    )
    return draw.say(
        f"In {code}, {told}, so it takes the indices {row}: {took}.",
        f"{code}에서 {told}에 해당하므로 인덱스 {row}의 문자를 취합니다: {took}.",
    )


def _line_steps(draw: Draw, name: str, parts: tuple[Slice, ...], named: dict[str, str]) -> list[str]:
    steps = [_taken(draw, part, named[part.name]) for part in parts if part != Slice(part.name)]
    result = joined(parts, named)
    if name:
        steps.append(draw.say(f"So {name} is `{result}`.", f"따라서 {name}의 값은 `{result}`입니다."))
    elif len(parts) > 1:
        steps.append(draw.say(f"Joined they give `{result}`.", f"이어 붙이면 `{result}`입니다."))
    return steps


def _turn_steps(draw: Draw, code: Code, text: str) -> list[str]:
    """What one turn does, then the string after each turn."""
    named = {"s": text}
    row = ", ".join(str(place) for part in code.loop for place in part.places(len(text)))
    steps = [
        draw.say(
            f"One turn puts the characters in the order of their old indices {row}.",
            f"한 번 반복할 때마다 문자가 이전 인덱스 기준으로 {row}의 순서로 다시 놓입니다.",
        )
    ]
    for turn in range(1, (code.turns or 0) + 1):
        named["s"] = joined(code.loop, named)
        steps.append(draw.say(f"After turn {turn}: `{named['s']}`.", f"{turn}번 반복하면 `{named['s']}`입니다."))
    return steps


def pose(draw: Draw) -> Problem:
    """qa: the printed string. reasoning: the number hidden in the program, given what it prints."""
    level, point = draw.level, draw.params
    text = _string(point, draw.language)
    code = _code(level, point)
    (output,) = printed(_program(level, point, text, False))
    if draw.task_type == "reasoning":
        return _inverse(draw, code, text, output)
    steps = [_indexed(draw, "s", text)]
    named = {"s": text}
    if code.turns is not None:
        steps += _turn_steps(draw, code, text)
    else:
        for name, parts in code.made:
            steps += _line_steps(draw, name, parts, named)
            named[name] = joined(parts, named)
        if code.made:
            steps.append(_indexed(draw, name, named[name]))
        steps += _line_steps(draw, "", code.shown, named)
    steps.append(draw.say(f"The program prints `{output}`.", f"따라서 출력되는 문자열은 `{output}`입니다."))
    source = f"\n```python\n{_program(level, point, text, False)}\n```"
    question = draw.worded(BANK["qa"], code=source)
    return Problem(question, tuple(steps), output, AnswerKey(type="text", value=output))


def _inverse(draw: Draw, code: Code, text: str, output: str) -> Problem:
    shape, level = SHAPES[draw.level][draw.params[0]], draw.level
    answer = draw.params[4 + shape.hole]
    steps = [_indexed(draw, "s", text)]
    named = {"s": text}
    for name, parts in code.made if shape.field else ():
        steps += _line_steps(draw, name, parts, named)
        named[name] = joined(parts, named)
        last = name
    if code.made and shape.field:
        steps.append(_indexed(draw, last, named[last]))
    if shape.field == "turns":
        steps += _turn_steps(draw, code, text)
        said = f"This is the printed string for the first time, so □ = {answer}."
        steps.append(draw.say(said, f"출력된 문자열이 여기서 처음 나타나므로 □는 {answer}입니다."))
    elif shape.field == "step":
        steps += _step_found(draw, text, output)
    elif not shape.field:
        steps += _rotation_steps(draw, text, output)
    else:
        steps += _length_steps(draw, code, named, output, shape.field)
    source = f"\n```python\n{_program(level, draw.params, text, True)}\n```"
    kind = "turns" if shape.field == "turns" else "number"
    question = draw.worded(BANK[kind], code=source, output=f'"{output}"')
    return Problem(question, tuple(steps), str(answer), AnswerKey(type="integer", value=str(answer)))


def _step_found(draw: Draw, text: str, output: str) -> list[str]:
    start, stop, step = draw.params[4:]
    second = start + step
    row = ", ".join(map(str, Slice("s", start, -stop, step).places(len(text))))
    return [
        draw.say(
            f"The slice begins at index {start}, with `{output[0]}`. The next printed character, `{output[1]}`, stands at index {second} and nowhere else.",
            f"슬라이스는 인덱스 {start}의 `{output[0]}`에서 시작합니다. 그다음 출력된 문자 `{output[1]}`의 위치는 인덱스 {second} 하나뿐입니다.",
        ),
        draw.say(f"So the step is □ = {second} - {start} = {step}.", f"따라서 간격 □는 {second} - {start} = {step}입니다."),
        draw.say(
            f"Check: -{stop} means index {len(text)} - {stop} = {len(text) - stop}, so the indices are {row}, which give `{output}`.",
            f"검산: -{josa(stop, '은/는')} 인덱스 {len(text)} - {stop} = {josa(len(text) - stop, '을/를')} 뜻하므로 인덱스 {row}의 문자, 곧 `{output}`입니다.",
        ),
    ]


def _rotation_steps(draw: Draw, text: str, output: str) -> list[str]:
    shift, start, stop = draw.params[4:]
    size = len(text)
    first = (shift + start) % size
    around = f" + {size}" if first < start else ""
    return [
        draw.say(
            "`s[□:] + s[:□]` moves the first □ characters behind the others, so the character of t at index i is that of s at index i + □, counted around the end.",
            "`s[□:] + s[:□]`는 앞의 □개 문자를 뒤로 옮기므로, t의 인덱스 i에 있는 문자는 s의 인덱스 i + □(끝을 넘으면 처음으로)의 문자입니다.",
        ),
        draw.say(
            f"The printed `{output}` is `t[{start}:{stop}]`. In s, read around the end, `{output}` begins at index {first}.",
            f"출력된 {josa(f'`{output}`', '은/는')} `t[{start}:{stop}]`입니다. s를 끝에서 처음으로 이어 읽으면 이 문자열은 인덱스 {first}에서 시작합니다.",
        ),
        draw.say(
            f"So □ = {first}{around} - {start} = {shift}.",
            f"따라서 □는 {first}{around} - {start} = {shift}입니다.",
        ),
    ]


def _length_steps(draw: Draw, code: Code, named: dict[str, str], output: str, field: str) -> list[str]:
    """The length of the result gives the missing end of the slice that hides it."""
    part = next(part for part in code.shown if getattr(part, field) is not None)
    size, many = len(named[part.name]), len(output)
    steps = []
    if len(code.shown) > 1:
        other = next(piece for piece in code.shown if piece is not part)
        took = len(other.places(size))
        steps.append(
            draw.say(
                f"The result has {many} characters, and `{other.written()}` gives {took} of them, so the other slice gives {many} - {took} = {many - took}.",
                f"결과는 {many}글자이고 그중 `{other.written()}`에서 {took}글자가 나오므로 다른 슬라이스에서는 {many} - {took} = {many - took}글자가 나옵니다.",
            )
        )
        many -= took
    else:
        steps.append(draw.say(f"`{output}` has {many} characters.", f"`{output}`의 길이는 {many}입니다."))
    if field == "stop":
        line = f"{part.start} + {many} = {part.stop}"
        steps.append(
            draw.say(
                f"The slice starts at index {part.start} and does not include the character at the end index, so □ = {line}.",
                f"슬라이스는 인덱스 {part.start}에서 시작하고 끝 인덱스의 문자는 들어가지 않으므로 □는 {line}입니다.",
            )
        )
    elif part.start is not None and part.start < 0:
        steps.append(
            draw.say(
                f"`s[-□:]` takes the last □ characters, so □ = {many}.",
                f"`s[-□:]`는 마지막 □글자를 취하므로 □는 {many}입니다.",
            )
        )
    else:
        end = size if part.stop is None else part.stop + size * (part.stop < 0)
        line = f"{end} - {many} = {part.start}"
        steps.append(
            draw.say(
                f"The slice ends before index {end}, so it starts at □ = {line}.",
                f"슬라이스는 인덱스 {end} 바로 앞에서 끝나므로 시작 인덱스 □는 {line}입니다.",
            )
        )
    back = "".join(named[part.name][place] for place in part.places(size))
    steps.append(draw.say(f"Check: `{part.written()}` is `{back}`.", f"검산: `{part.written()}`의 값은 `{back}`입니다."))
    return steps


def recompute(draw: Draw) -> str:
    """Indices counted out one by one; the hidden number by trying them all."""
    text = _string(draw.params, draw.language)
    wanted = _result(draw.level, draw.params, text)
    return wanted if draw.task_type == "qa" else str(_found(draw.level, draw.params, text, wanted))


FAMILY = Family(
    id=ID,
    names={"en": "String slicing", "ko": "문자열 슬라이싱"},
    scope={
        "en": "Cut, reverse, step through and rearrange strings with slices, and find the index or the number of turns that is missing.",
        "ko": "슬라이스로 문자열을 자르고 뒤집고 재배열하며, 빠진 인덱스나 반복 횟수를 구한다.",
    },
    method="indices counted out one by one; trying every number",
    levels=LEVELS,
    build=_spaces,
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("slices", "string indexing", "substrings"), "ko": ("슬라이싱", "슬라이스", "문자열 인덱싱")},
)
