"""Korean numerals: Sino-Korean up to hundreds of millions, native ones before counters, dates and times of day, both ways."""

from __future__ import annotations

from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.json_text import laid_out
from seedless.teacher.families.language.hangul.korean_numerals_wordings import BANK, COUNTERS
from seedless.teacher.families.language.hangul.numerals import counted, native, read_back, sino, sino_by_subtraction
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import json_value, listed
from seedless.text.particles import josa

ID = "teacher/language/hangul/korean-numerals"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 240}

# easy (three numbers below ten thousand). medium (counter, what is there, what comes, what goes). hard (two numbers up to
# hundreds of millions). expert (month, day, hour, minute, minutes that pass).


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        first, second, third = (rng.randrange(101, 10000) for _ in range(3))
        return (first, second, third) if 100 < first - second < 9000 and third % 100 else None
    if level == "medium":
        there, comes = rng.randrange(12, 60), rng.randrange(3, 38)
        goes = rng.randrange(2, there)
        return (rng.randrange(len(COUNTERS)), there, comes, goes) if len({there, comes, goes}) == 3 else None
    if level == "hard":
        first, second = _large(rng), _large(rng)
        return (first, second) if _is_plain(first) and _is_plain(second) and _is_plain(first + second) else None
    hour, minute, passing = rng.choice((*range(6, 12), *range(13, 20))), rng.randrange(1, 60), rng.randrange(65, 400)
    end = hour * 60 + minute + passing
    fits = end < 24 * 60 and end // 60 != 12 and end % 60 and passing % 60
    month, day = rng.randrange(1, 13), rng.randrange(1, 31)
    exists = month != 2 or day < 29
    return (month, day, hour, minute, passing) if fits and exists and minute != passing % 60 else None


def _large(rng: Random) -> int:
    """A number of two or three groups with digits left out, as they are hardest to read."""
    digits = "".join(rng.choice("0013456789") for _ in range(rng.randrange(6, 10)))
    return int(f"{rng.randrange(2, 10)}{digits[1:]}")


def _is_plain(number: int) -> bool:
    """Whether no group of four is 1: 만 is said beside 일만, and usage differs."""
    return all(number // 10 ** (4 * place) % 10**4 != 1 for place in range(1, 3))


def _shown(level: str, point: Point) -> tuple[str, ...]:
    """The numbers that each kind of question shows in digits."""
    if level in ("easy", "hard"):
        return (str(point[0]),)
    if level == "medium":
        _, there, comes, goes = point
        return (f"{there} {comes}", f"{comes} {goes}", f"{goes} {comes}")
    return (" ".join(map(str, point[:4])), str(point[4]))


def _places(number: int) -> str:
    """ "3천 4백 5십 6": the digits with their places."""
    shown = [f"{digit}{place}" for digit, place in zip(f"{number:04}", ("천", "백", "십", ""), strict=True) if digit != "0"]
    return " ".join(shown)


def _read_steps(draw: Draw, number: int) -> list[str]:
    """How a number is cut into groups of four digits and read."""
    groups = [(number // 10 ** (4 * place) % 10**4, name) for place, name in ((2, "억"), (1, "만"), (0, ""))]
    steps = []
    for value, name in groups:
        if value:
            said = sino(value * 10 ** (4 * ("", "만", "억").index(name)))
            steps.append(
                draw.say(
                    f"{value}{name} is {_places(value)}{f', then {name}' if name else ''}: “{said}”.",
                    f"{josa(f'{value}{name}', '은/는')} {_places(value)}{f'에 {name}의 단위를 붙여' if name else ', 곧'} “{said}”입니다.",
                )
            )
    return steps


def _number_rule(draw: Draw) -> str:
    return draw.say(
        "Sino-Korean numerals name each digit with its place 천, 백, 십; zeros are not read and 일 is left out before a place.",
        "한자어 수는 숫자마다 천, 백, 십의 자리를 붙여 읽습니다. 0은 읽지 않고, 자리 앞의 ‘일’은 쓰지 않습니다.",
    )


def _group_rule(draw: Draw) -> str:
    return draw.say(
        "From the right, cut the Korean way, after every four digits: the groups are 만 (ten thousand) and 억 (hundred million), "
        "and in writing a space stands between groups.",
        "오른쪽부터 네 자리씩 끊어 만, 억의 단위를 붙이고, 한글로 적을 때는 만 단위로 띄어 씁니다.",
    )


def _easy(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    first, second, _ = draw.params
    if draw.task_type == "qa":
        said = sino(first)
        steps = [
            _number_rule(draw),
            draw.say(
                f"{first} is made of {_places(first)}.",
                f"{josa(first, '은/는')} {josa(_places(first), '으로/로')} 이루어집니다.",
            ),
            draw.say(f"Read together: “{said}”.", f"이어서 읽으면 “{said}”입니다."),
        ]
        return steps, said, AnswerKey(type="text", value=said)
    steps = [
        _number_rule(draw),
        draw.say(
            f"“{sino(first)}” is {_places(first)}, that is {first}.", f"“{sino(first)}”: {_places(first)}, 곧 {first}입니다."
        ),
        draw.say(
            f"“{sino(second)}” is {_places(second)}, that is {second}.",
            f"“{sino(second)}”: {_places(second)}, 곧 {second}입니다.",
        ),
        draw.say(
            f"The difference is {first} - {second} = {first - second}.",
            f"두 수의 차는 {first} - {second} = {first - second}입니다.",
        ),
    ]
    return steps, str(first - second), AnswerKey(type="integer", value=str(first - second))


def _native_step(draw: Draw, number: int, counter: str) -> str:
    tens, ones = number // 10 * 10, number % 10
    parts = (
        " + ".join(f"{native(part)}{draw.say(' ', '')}({part})" for part in (tens, ones) if part)
        if tens and ones
        else native(number)
    )
    return draw.say(
        f"In native Korean {number} is {parts}; before a counter: “{counted(number)} {counter}”.",
        f"고유어로 {josa(number, '은/는')} {parts}이고, 세는 말 앞에서는 “{counted(number)} {josa(f'{counter}”', '이/가')} 됩니다.",
    )


def _medium(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    kind, there, comes, goes = draw.params
    counter = COUNTERS[kind][0]
    rule = draw.say(
        "Things are counted with native Korean numerals, and 하나, 둘, 셋, 넷, 스물 become 한, 두, 세, 네, 스무 before a counter.",
        "세는 말 앞에서는 고유어 수를 쓰며 하나, 둘, 셋, 넷, 스물은 한, 두, 세, 네, 스무로 바뀝니다.",
    )
    if draw.task_type == "qa":
        both = [f"{counted(number)} {counter}" for number in (there, comes)]
        steps = [rule, _native_step(draw, there, counter), _native_step(draw, comes, counter)]
        return steps, ", ".join(both), AnswerKey(type="list", value=listed(both))
    left = there + comes - goes
    said = f"{counted(left)} {counter}"
    steps = [
        rule,
        draw.say(
            f"“{counted(there)} {counter}” is {there}.",
            f"“{counted(there)} {counter}”: 숫자로 쓰면 {there}입니다.",
        ),
        draw.say(
            f"The number asked for is {there} + {comes} - {goes} = {left}.",
            f"구하는 수는 {there} + {comes} - {goes} = {left}입니다.",
        ),
        _native_step(draw, left, counter),
    ]
    return steps, said, AnswerKey(type="text", value=said)


def _hard(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    first, second = draw.params
    if draw.task_type == "qa":
        said = sino(first)
        steps = [_group_rule(draw), *_read_steps(draw, first)]
        steps.append(draw.say(f"Written out: “{said}”.", f"한글로 쓰면 “{said}”입니다."))
        return steps, said, AnswerKey(type="text", value=said)
    total = first + second
    said = sino(total)
    steps = [
        _group_rule(draw),
        draw.say(f"“{sino(first)}” is {first}.", f"“{sino(first)}”: 숫자로 쓰면 {first}입니다."),
        draw.say(f"“{sino(second)}” is {second}.", f"“{sino(second)}”: 숫자로 쓰면 {second}입니다."),
        draw.say(f"The sum is {first} + {second} = {total}.", f"합은 {first} + {second} = {total}입니다."),
        *_read_steps(draw, total),
        draw.say(f"Written out: “{said}”.", f"한글로 쓰면 “{said}”입니다."),
    ]
    return steps, said, AnswerKey(type="text", value=said)


def _date(month: int, day: int) -> str:
    """June and October lose their finals: 유월, 시월."""
    said = {6: "유", 10: "시"}.get(month, sino(month))
    return f"{said}월 {sino(day)}일"


def _time(minutes: int) -> str:
    """The time of day that many minutes after midnight: "오후 세 시 이십 분"."""
    hour, minute = divmod(minutes, 60)
    return f"{'오전' if hour < 12 else '오후'} {counted(hour if hour <= 12 else hour - 12)} 시 {sino(minute)} 분"


def _expert(draw: Draw) -> tuple[list[str], str, AnswerKey]:
    month, day, hour, minute, passing = draw.params
    rule = draw.say(
        "Hours of the day are said with native Korean numerals, minutes with Sino-Korean ones.",
        "시각을 말할 때 시는 고유어 수로, 분은 한자어 수로 읽습니다.",
    )
    if draw.task_type == "qa":
        said = f"{_date(month, day)} {_time(hour * 60 + minute)}"
        steps = [
            draw.say(
                f"Months and days are Sino-Korean, except that 6월 is said 유월 and 10월 시월: “{_date(month, day)}”.",
                f"월과 일은 한자어 수로 읽되 6월은 유월, 10월은 시월이라고 하므로 “{_date(month, day)}”입니다.",
            ),
            rule,
            draw.say(
                f"Hour {hour} is {'오전' if hour < 12 else '오후'} {hour if hour <= 12 else hour - 12}, so the time is “{_time(hour * 60 + minute)}”.",
                f"{hour}시는 {'오전' if hour < 12 else '오후'} {hour if hour <= 12 else hour - 12}시이므로 “{_time(hour * 60 + minute)}”입니다.",
            ),
        ]
        return steps, said, AnswerKey(type="text", value=said)
    start = hour * 60 + minute
    end = start + passing
    said = _time(end)
    steps = [
        rule,
        draw.say(
            f"“{_time(start)}” is {hour}:{minute:02}, that is {hour} × 60 + {minute} = {start} minutes after midnight.",
            f"“{_time(start)}”: 자정부터 {hour} × 60 + {minute} = {start}분이 지난 때입니다.",
        ),
        draw.say(
            f"After {passing} more minutes: {start} + {passing} = {end}.",
            f"{passing}분 뒤이므로 {start} + {passing} = {end}분이 지난 때입니다.",
        ),
        draw.say(
            f"{end} = {end // 60} × 60 + {end % 60}, so it is {end // 60}:{end % 60:02}, said “{said}”.",
            f"{end} = {end // 60} × 60 + {end % 60}이므로 {end // 60}시 {end % 60}분, 곧 “{said}”입니다.",
        ),
    ]
    return steps, said, AnswerKey(type="text", value=said)


_WORKED = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}


def _object(draw: Draw) -> object:
    """What a generation problem asks for."""
    if draw.level == "easy":
        return {str(number): sino(number) for number in draw.params}
    if draw.level == "medium":
        kind, *numbers = draw.params
        return {f"{number}{COUNTERS[kind][0]}": f"{counted(number)} {COUNTERS[kind][0]}" for number in numbers}
    if draw.level == "hard":
        return [{"digits": number, "words": sino(number)} for number in draw.params]
    month, day, hour, minute, passing = draw.params
    start = hour * 60 + minute
    return {"date": _date(month, day), "start": _time(start), "end": _time(start + passing)}


def _fields(draw: Draw) -> dict[str, object]:
    """What the wordings have holes for."""
    if draw.level == "easy":
        first, second, third = draw.params
        return {
            "first": first,
            "said": f"“{sino(first)}”",
            "other": f"“{sino(second)}”",
            "three": f"{first}, {second}, {third}",
        }
    if draw.level == "medium":
        kind, there, comes, goes = draw.params
        counter, things, thing = COUNTERS[kind]
        said: dict[str, object] = {
            "there": f"“{counted(there)} {counter}”",
            "comes": f"{comes}{counter}",
            "goes": f"{goes}{counter}",
        }
        said |= {"more": comes, "less": goes}
        shown = ", ".join(f"“{number}{counter}”" for number in (there, comes, goes))
        return {
            "things": things,
            "thing": thing,
            "counter": counter,
            "shown": shown,
            "two": f"“{there}{counter}”, “{comes}{counter}”",
        } | said
    if draw.level == "hard":
        first, second = draw.params
        return {"first": first, "second": second, "said": f"“{sino(first)}”", "other": f"“{sino(second)}”"}
    month, day, hour, minute, passing = draw.params
    start = hour * 60 + minute
    return {
        "stamp": f"{month:02}-{day:02} {hour:02}:{minute:02}",
        "end": f"{(start + passing) // 60:02}:{(start + passing) % 60:02}",
        "said": f"“{_time(start)}”",
        "passing": passing,
    }


def pose(draw: Draw) -> Problem:
    """qa: numbers, dates and times in words. reasoning: calculating with numbers told in words. generation: several as JSON."""
    question = draw.worded(BANK[draw.level, draw.task_type], **_fields(draw))
    if draw.task_type == "generation":
        value = _object(draw)
        return Problem(question, (), laid_out(value), AnswerKey(type="json", value=json_value(value)))
    steps, final, key = _WORKED[draw.level](draw)
    return Problem(question, tuple(steps), final, key)


_SAID = ("영 하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉", "영 열 스물 서른 마흔 쉰 예순 일흔 여든 아흔")


def _before(number: int) -> str:
    """A native numeral before a counter, from lists of words and the five that change."""
    ones, tens = (names.split() for names in _SAID)
    joined = (tens[number // 10] if number > 9 else "") + (ones[number % 10] if number % 10 else "")
    for whole, short in (("하나", "한"), ("둘", "두"), ("셋", "세"), ("넷", "네"), ("스물", "스무")):
        joined = joined.removesuffix(whole) + short if joined.endswith(whole) else joined
    return joined


def _clock(minutes: int) -> str:
    """A time of day by letting the minutes pass one by one."""
    hour, minute = 0, 0
    for _ in range(minutes):
        minute += 1
        if minute == 60:
            hour, minute = hour + 1, 0
    return f"{'오후' if hour >= 12 else '오전'} {_before((hour - 1) % 12 + 1)} 시 {sino_by_subtraction(minute)} 분"


def recompute(draw: Draw) -> str:
    """By taking away powers of ten, lists of words, and minutes that pass one by one."""
    said = sino_by_subtraction
    if draw.level == "easy":
        if draw.task_type == "generation":
            return json_value({str(number): said(number) for number in draw.params})
        if draw.task_type == "qa":
            return said(draw.params[0])
        return str(read_back(sino(draw.params[0])) - read_back(sino(draw.params[1])))
    if draw.level == "medium":
        kind, there, comes, goes = draw.params
        counter = COUNTERS[kind][0]
        if draw.task_type == "generation":
            return json_value({f"{number}{counter}": f"{_before(number)} {counter}" for number in (there, comes, goes)})
        if draw.task_type == "qa":
            return listed(f"{_before(number)} {counter}" for number in (there, comes))
        return f"{_before(there - goes + comes)} {counter}"
    if draw.level == "hard":
        if draw.task_type == "generation":
            return json_value([{"digits": number, "words": said(number)} for number in draw.params])
        return said(draw.params[0] if draw.task_type == "qa" else sum(draw.params))
    month, day, hour, minute, passing = draw.params
    names = ["일월", "이월", "삼월", "사월", "오월", "유월", "칠월", "팔월", "구월", "시월", "십일월", "십이월"]
    date, start, end = f"{names[month - 1]} {said(day)}일", _clock(hour * 60 + minute), _clock(hour * 60 + minute + passing)
    if draw.task_type == "generation":
        return json_value({"date": date, "start": start, "end": end})
    return f"{date} {start}" if draw.task_type == "qa" else end


FAMILY = Family(
    id=ID,
    names={"en": "Korean numerals", "ko": "우리말의 수"},
    scope={
        "en": "Say numbers in Sino-Korean and native Korean, with counters, in groups of ten thousand, in dates and times, and read them back.",
        "ko": "한자어 수와 고유어 수를 세는 말, 만과 억의 단위, 날짜와 시각에 맞게 읽고 쓰며, 읽은 수를 다시 숫자로 나타낸다.",
    },
    method="subtraction of powers of ten and lists of words",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning", "generation"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("Korean numbers", "counters", "Sino-Korean numbers"), "ko": ("수사", "수 읽기", "단위 명사", "큰 수 읽기")},
)
