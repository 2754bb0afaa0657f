"""How numbers are said in Korean: Sino-Korean numerals in groups of ten thousand, native numerals up to 99, also before counters.

Source: Korean Orthography (한글 맞춤법), article 44: numerals are written with a space after every group of ten thousand.
"""

from __future__ import annotations

_DIGITS = ("", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구")
_PLACES = ("천", "백", "십", "")
_GROUPS = ("", "만", "억", "조")
_ONES = ("", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉")
_TENS = ("", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔")
_BEFORE_COUNTER = {"하나": "한", "둘": "두", "셋": "세", "넷": "네"}


def sino(number: int) -> str:
    """ "이천칠백사만 삼천오십": digits with their places; 일 is left out before 십, 백, 천. Needs 0 < number < 10**16."""
    groups = []
    for place, name in enumerate(_GROUPS):
        value = number // 10 ** (4 * place) % 10**4
        if value:
            groups.append(_below_myriad(value, name))
    return " ".join(reversed(groups))


def _below_myriad(value: int, group: str) -> str:
    if value == 1 and group == "만":
        return group
    said = ""
    for digit, place in zip(f"{value:04}", _PLACES, strict=True):
        if digit != "0":
            said += place if digit == "1" and place else _DIGITS[int(digit)] + place
    return said + group


def read_back(words: str) -> int:
    """The number that a Sino-Korean numeral below a hundred million means."""
    total = 0
    for group in words.split():
        value, digit = 0, 0
        for sign in group.removesuffix("만"):
            if sign in _DIGITS:
                digit = _DIGITS.index(sign)
            else:
                value, digit = value + max(digit, 1) * 10 ** (3 - _PLACES.index(sign)), 0
        total += (value + digit) * (10**4 if group.endswith("만") else 1)
    return total


def native(number: int) -> str:
    """ "스물셋": needs 0 < number < 100."""
    return _TENS[number // 10] + _ONES[number % 10]


def counted(number: int) -> str:
    """A native numeral as it stands before a counter: "스물세", "스무"."""
    if number == 20:
        return "스무"
    one = _ONES[number % 10]
    return _TENS[number // 10] + _BEFORE_COUNTER.get(one, one)


def sino_by_subtraction(number: int) -> str:
    """A Sino-Korean numeral by taking away the greatest named power of ten again and again."""
    for power, name in ((10**12, "조"), (10**8, "억"), (10**4, "만")):
        if number >= power:
            head = number // power
            said = name if head == 1 and name == "만" else sino_by_subtraction(head) + name
            return " ".join(filter(None, (said, sino_by_subtraction(number % power))))
    said = ""
    for power, name in ((1000, "천"), (100, "백"), (10, "십"), (1, "")):
        times = 0
        while number >= power:
            number -= power
            times += 1
        said += "" if times == 0 else name if times == 1 and name else _DIGITS[times] + name
    return said
