"""Hangul read from the question's own words, by the names that the Unicode database gives its letters."""

from __future__ import annotations

import json
import re
import unicodedata
from functools import cache

FIRSTS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
BLOCK = [chr(code) for code in range(0xAC00, 0xD7A4)]


def shown_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def quoted(question: str) -> list[str]:
    return re.findall(r"“([^”]+)”", question)


@cache
def jamo(syllable: str) -> list[str]:
    """Letters of a syllable, by name: HANGUL SYLLABLE HAN is looked up among the letters of its decomposition."""
    names = [unicodedata.name(part) for part in unicodedata.normalize("NFD", syllable)]
    return [unicodedata.lookup("HANGUL LETTER " + name.split(maxsplit=2)[2]) for name in names]


def built(letters: str) -> str:
    """The one syllable whose letters these are."""
    return next(s for s in BLOCK if jamo(s) == list(letters))


def row_of(word: str) -> str:
    return "".join(jamo(syllable)[0] for syllable in word)


def typed(row: str) -> str:
    vowels = "[ㅏ-ㅣ]"
    return "".join(built(part) for part in re.findall(rf"[ㄱ-ㅎ]{vowels}(?:[ㄱ-ㅎ](?!{vowels}))?", row))


def moved(text: str, key: list[int], sign: int) -> str:
    found, place = "", 0
    for syllable in text:
        if syllable != " ":
            first, *rest = jamo(syllable)
            syllable = built([FIRSTS[(FIRSTS.index(first) + sign * key[place % len(key)]) % 19], *rest])
            place += 1
        found += syllable
    return found


def syllable_parts(question: str) -> str:
    shown = quoted(question)
    if FIRSTS in shown:
        key = [int(number) for number in re.findall(r"\d+", question)]
        text = next(part for part in shown if part != FIRSTS)
        if re.search("was made|Decrypt|riddle", question):
            return moved(text, key, -1)
        secret = moved(text, key, 1)
        if "JSON" not in question:
            return secret
        return shown_json({"secret": secret, "letters": [letter for s in secret.replace(" ", "") for letter in jamo(s)]})
    if numbers := re.findall(r"\d{5}", question):
        return "".join(chr(int(number)) for number in numbers)
    syllables = [part for part in shown if len(part) == 1] or re.findall(r'ord\("(.)"\)', question)
    if "code_point" in question:
        tables = [[*map(jamo, block)] for block in zip(*[iter(BLOCK)] * 588, strict=True)]
        described = []
        for syllable in syllables:
            first = next(place for place, block in enumerate(tables) if jamo(syllable) in block)
            vowel, final = divmod(tables[first].index(jamo(syllable)), 28)
            described.append({"syllable": syllable, "numbers": [first, vowel, final], "code_point": f"U+{ord(syllable):04X}"})
        return shown_json(described)
    if re.search(r"code points|ord\(", question):
        return str(abs(ord(syllables[0]) - ord(syllables[1])))
    if "JSON object" in question:
        return shown_json({word: row_of(word) for word in shown})
    if "JSON array" in question:
        return shown_json([[*jamo(syllable), ""][:3] for syllable in shown[0].replace(" ", "")])
    if re.search("typed the|terminal|fell apart", question):
        return " ".join(map(typed, shown[0].split()))
    row = next((part for part in shown if re.fullmatch("[ㄱ-ㅎ]+", part)), "")
    if row:
        return next(word for word in shown if word != row and row_of(word) == row)
    if len(shown) == 1:
        return f"[{'; '.join(letter for s in shown[0].replace(' ', '') for letter in jamo(s))}]"
    return str(sum(len(jamo(syllable)) == 3 for word in shown for syllable in word))


def weight(word: str) -> bytes:
    """Conjoining letters of Unicode stand in dictionary order."""
    return unicodedata.normalize("NFD", word).encode("utf-16-be")


def dictionary_order(question: str) -> str:
    shown = quoted(question)
    if place := re.search(r"(?:place|number|card) (\d+)", question):
        return sorted(shown, key=weight)[int(place[1]) - 1]
    if guides := re.search(r"(?:from|are|between) “(\S+)” (?:to|and) “(\S+)”", question):
        first, last = guides.groups()
        inside = [word for word in sorted(shown, key=weight) if weight(first) < weight(word) < weight(last)]
        return f"[{'; '.join(inside)}]"
    ordered = sorted(shown, key=weight)
    if "JSON object" not in question:
        return shown_json(ordered)
    heads = [row_of(word)[0] for word in ordered]
    return shown_json({head: [word for word in ordered if row_of(word)[0] == head] for head in heads})


PAIRS = ("은/는", "이/가", "을/를", "과/와", "으로/로", "이나/나", "이며/며")
FORMS = [form for pair in PAIRS for form in pair.split("/")]
ENDINGS = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "이비시디이프지치이이이엘엠엔오피큐르스티유이유스이트", strict=True))
UNITS = {"cm": "터", "km": "터", "mm": "터", "mL": "터", "kg": "램", "g": "램", "t": "톤", "°C": "도", "%": "트"}


def last_sound(text: str) -> str:
    """The final consonant in which a text is read, "" for none."""
    if measured := re.fullmatch(r"\d+ ?([a-zA-Z°%]+)", text):
        end = UNITS[measured[1]]
    elif text.isdigit():
        zeros = len(text) - len(text.rstrip("0"))
        end = ("십", "백", "천", "만")[min(zeros, 4) - 1] if zeros else "영일이삼사오육칠팔구"[int(text[-1])]
    else:
        end = ENDINGS.get(text[-1], text[-1])
    return "".join(jamo(end)[2:])


def joined(text: str, pair: str) -> str:
    closed, open_ = pair.split("/")
    sound = last_sound(text)
    return text + (open_ if not sound or (sound == "ㄹ" and closed == "으로") else closed)


def particle_choice(question: str) -> str:
    shown = quoted(question)
    if "JSON" in question:
        return shown_json([joined(*item.split(" + ")) for item in shown])
    if "“none”" in question:
        for form, label in zip(shown[:3], ("first", "second", "third"), strict=True):
            ends = [(form.removesuffix(end), pair) for pair in PAIRS for end in pair.split("/") if form.endswith(end)]
            head, pair = min(((head, pair) for head, pair in ends if head), key=lambda found: len(found[0]))
            if joined(head, pair) != form:
                return label
        return "none"
    form, other = (text for text in dict.fromkeys(shown) if text in FORMS)
    if "followed" not in question and "After" not in question:
        form = re.search("get “([^”]+)”", question)[1]
        other = next(text for text in shown if text in FORMS and text != form)
    pair = next(pair for pair in PAIRS if set(pair.split("/")) == {form, other})
    items = [text for text in shown if text not in (form, other)]
    return f"[{'; '.join(text for text in items if joined(text, pair) == text + form)}]"


DIGITS = "영일이삼사오육칠팔구"
ONES = ["", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"]
TENS = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"]
SHORT = {"하나": "한", "둘": "두", "셋": "세", "넷": "네"}


def said(number: int) -> str:
    """Digits with all their places, then what is not said is struck out."""
    groups = []
    for name in ("", "만", "억"):
        number, group = divmod(number, 10000)
        spelled = "".join(DIGITS[int(d)] + place for d, place in zip(f"{group:04}", ("천", "백", "십", ""), strict=True))
        spelled = re.sub("영[천백십]?", "", spelled)
        groups.append(re.sub("일(?=[천백십])", "", spelled) + name if spelled else "")
    return " ".join(filter(None, reversed(groups)))


def number_of(words: str) -> int:
    total = 0
    for group in words.split():
        unit = {"만": 10**4, "억": 10**8}.get(group[-1], 1)
        value, digit = 0, 0
        for sign in group:
            if sign in DIGITS:
                digit = DIGITS.index(sign)
            elif sign in "천백십":
                value, digit = value + max(digit, 1) * {"천": 1000, "백": 100, "십": 10}[sign], 0
        total += (value + digit) * unit
    return total


@cache
def before_counter(number: int) -> str:
    return "스무" if number == 20 else TENS[number // 10] + SHORT.get(ONES[number % 10], ONES[number % 10])


def native_of(words: str) -> int:
    return next(number for number in range(1, 100) if before_counter(number) == words)


def clock(minutes: int) -> str:
    hour = minutes // 60
    return f"{'오전' if hour < 12 else '오후'} {before_counter(hour % 12 or 12)} 시 {said(minutes % 60)} 분"


def minutes_of(text: str) -> int:
    half, hour, minute = re.fullmatch(r"(오전|오후) (\S+) 시 (\S+) 분", text).groups()
    return (native_of(hour) % 12 + 12 * (half == "오후")) * 60 + number_of(minute)


def korean_numerals(question: str) -> str:
    shown = quoted(question)
    digits = [int(number) for number in re.findall(r"\d+", question)]
    if stamp := re.search(r"(\d\d)-(\d\d) (\d\d:\d\d)", question):
        month, day = int(stamp[1]), int(stamp[2])
        date = f"{'유' if month == 6 else '시' if month == 10 else said(month)}월 {said(day)}일"
        times = [clock(int(time[:2]) * 60 + int(time[3:])) for time in re.findall(r"\d\d:\d\d", question)]
        return shown_json({"date": date, "start": times[0], "end": times[1]}) if len(times) > 1 else f"{date} {times[0]}"
    if any("분" in text for text in shown[:2]):
        return clock(minutes_of(shown[0]) + digits[0])
    if counted := [found for text in shown if (found := re.fullmatch(r"(\d+)(\D+)", text))]:
        spoken = {found[0]: f"{before_counter(int(found[1]))} {found[2]}" for found in counted}
        return shown_json(spoken) if "JSON" in question else f"[{'; '.join(spoken.values())}]"
    if "다섯" in question:
        number, counter = shown[0].split()
        sign = -1 if "fewer" in question else 1
        return f"{before_counter(native_of(number) + sign * digits[0] - sign * digits[1])} {counter}"
    if "JSON array" in question:
        return shown_json([{"digits": number, "words": said(number)} for number in digits])
    if "JSON" in question:
        return shown_json({str(number): said(number) for number in digits})
    if digits:
        return said(digits[0])
    numbers = [number_of(text) for text in shown[:2]]
    return said(sum(numbers)) if "이십만" in question else str(abs(numbers[0] - numbers[1]))


def ordered_initials(question: str) -> str:
    shown = quoted(question)
    if place := re.search(r"(?:place|entry) (\d+)", question):
        return sorted(map(typed, shown), key=weight)[int(place[1]) - 1]
    row = next(text for text in shown if re.fullmatch("[ㄱ-ㅎ]+", text))
    return f"[{'; '.join(sorted((word for word in shown if word != row and row_of(word) == row), key=weight))}]"


ORACLES = {
    "teacher/language/hangul/with/letters-in-order": ordered_initials,
    "teacher/language/hangul/korean-numerals": korean_numerals,
    "teacher/language/hangul/particle-choice": particle_choice,
    "teacher/language/hangul/dictionary-order": dictionary_order,
    "teacher/language/hangul/syllable-parts": syllable_parts,
}
