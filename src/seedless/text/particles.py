"""Korean particles: the right one after a word, a number, a unit or a formula, by the sound it ends in when read aloud.

How endings are read
- Hangul by its final consonant; a bare letter by its name (ㄱ 기역, ㅏ 아).
- Numbers in Sino-Korean: 0 영 1 일 2 이 3 삼 4 사 5 오 6 육 7 칠 8 팔 9 구; trailing zeros decide (30 십, 500 백, 2,000 천,
  50,000 만, 억 조 경 해 자 양); digits after a decimal point one by one (2.50 ends in 영); a sign changes nothing.
- Fractions a/b as "b분의 a": by the numerator. Quotients of units in order (m/s 미터 퍼 세컨드).
- Powers (x², 2^10, a**b) end in 제곱, but areas and volumes in the unit (12 cm² 제곱센티미터). 5! ends in 팩토리얼.
- Units by their Korean name when they follow a number or cannot be a variable (kg 그램, Ω 옴, % 퍼센트, ℃ 도); $5 is 5달러.
- Single letters and acronyms by the last letter's name (L, M, N, R have a final); other Latin words by their last letters.
- Brackets and quotes: what is inside, but after Hangul the word before the bracket (평균(mean) goes by 평균).
- Anything else is unknown and gets the double form of careful print: 을(를), (으)로.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

PAIRS = (
    "이/가 은/는 을/를 과/와 으로/로 아/야 이다/다 이에요/예요 이라/라 이고/고 이나/나 이며/며 "
    "이면/면 이란/란 이므로/므로 이라고/라고 이라면/라면 이었다/였다"
)
_PAIRS = frozenset(PAIRS.split())

# A sound is the final consonant of the last syllable: "" none, "ㄹ" (으로 treats it as none), "ㅇ" for all others.
_OPEN, _RIEUL, _CLOSED = "", "ㄹ", "ㅇ"

_DIGITS = {"0": _CLOSED, "1": _RIEUL, "3": _CLOSED, "6": _CLOSED, "7": _RIEUL, "8": _RIEUL}
_MYRIADS = ("", "만", "억", "조", "경", "해", "자", "양")
_LETTERS = {"l": _RIEUL, "r": _RIEUL, "m": _CLOSED, "n": _CLOSED}

UNITS = {  # as written -> as read
    unit: name
    for name, units in {
        "미터": "m cm mm km nm μm",
        "그램": "g kg mg μg",
        "리터": "L mL l ml dL kL",
        "초": "s ms ns μs",
        "분": "min",
        "시간": "h hr",
        "몰": "mol mmol",
        "줄": "J kJ MJ",
        "칼로리": "cal kcal",
        "뉴턴": "N kN",
        "파스칼": "Pa hPa kPa MPa",
        "볼트": "V mV kV eV keV MeV",
        "암페어": "A mA μA",
        "와트": "W kW MW mW",
        "와트시": "Wh kWh",
        "옴": "Ω kΩ MΩ mΩ",
        "켈빈": "K",
        "쿨롱": "C",
        "패럿": "F μF",
        "헤르츠": "Hz kHz MHz GHz",
        "바이트": "B kB KB MB GB TB KiB MiB GiB TiB",
        "비트": "bit",
        "라디안": "rad",
        "데시벨": "dB",
        "헥타르": "ha",
        "톤": "t",
        "픽셀": "px",
        "피피엠": "ppm",
        "도": "°C °F °",
        "퍼센트": "% %p",
        "퍼밀": "‰",
    }.items()
    for unit in units.split()
}
# Glued to a number these are units as well as variables; in school texts the unit is by far the likelier.
_GLUED_UNITS = frozenset(["m", "g", "L", "V", "W", "J", "N", "K", "A", "B"])
_MONEY = {"$": "달러", "€": "유로", "£": "파운드", "¥": "엔", "₩": "원"}
_SYMBOLS = {
    "∞": "무한대",
    "∅": "공집합",
    "′": "프라임",
    "+": "플러스",
    "-": "마이너스",
    "×": "곱하기",
    "÷": "나누기",
    "→": "화살표",
}
_GREEK = {"ε": _CLOSED, "ο": _CLOSED, "υ": _CLOSED}  # 엡실론, 오미크론, 입실론; all others end in a vowel
_WORDS = {  # frequent in lessons, and not as their spelling suggests
    **dict.fromkeys(["set", "bit", "let", "get", "loop", "break", "scope", "tape", "date"], _OPEN),
    **dict.fromkeys(["map", "heap", "group", "step", "top", "web", "tab", "type", "input", "output", "book"], _CLOSED),
}
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻ⁿ", "0123456789-n")
_CLOSERS = {")": "(", "]": "[", "}": "{", "」": "「", "』": "『", "》": "《", "〉": "〈"}
_TRAILING = " \t\n\"'`“”‘’«».,;:?…*_"

_SUPERSCRIPT_RUN = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹⁻ⁿ]+")
_POWER = re.compile(r"(.*?)\s*(?:\^|\*\*)\s*(?:[-−]?\w+|\{[^{}]*\}|\([^()]*\))$", re.DOTALL)
_NUMBER = re.compile(r"(?:(?<![\d,])\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$")
_UNIT = re.compile(r"(^|\d\s*|[^\w]\s*)([A-Za-zμµΩ°%‰]+)$")
_SLASH = re.compile(r"(\S+)\s*/\s*(\S+)$")
_TEX_FRACTION = re.compile(r"\\[dt]?frac\{([^{}]*)\}\{[^{}]*\}$")
_READING_LIMIT = 80  # characters: no ending depends on more, and no text however long may slow us


def josa(word: object, pair: str) -> str:
    """`word` as text with the fitting particle of `pair` attached: josa(12, "이/가") == "12가".

    `pair` is one of PAIRS, the form after a consonant first. Raises ValueError for any other.
    """
    if pair not in _PAIRS:
        raise ValueError(f"{pair!r} is not a particle pair josa knows: {PAIRS}")
    word = str(word)
    closed, open_ = pair.split("/")
    sound = _sound(word[-_READING_LIMIT:])
    if sound is None:
        return word + (f"({closed[0]}){open_}" if closed[1:] == open_ else f"{closed}({open_})")
    if sound == _RIEUL and pair == "으로/로":
        return word + open_
    return word + (closed if sound else open_)


@lru_cache(maxsize=65536)  # small numbers come again and again
def _sound(text: str) -> str | None:
    """The sound `text` ends in, or None when nothing here can tell how it is read."""
    text = _spelled(text)
    text = text[1:-1] if len(text) > 2 and text[0] == text[-1] == "$" else text
    if text.endswith("!") and text[:-1] and (text[-2].isdigit() or text[-2] == ")" or (len(text) == 2 and text.isascii())):
        return _RIEUL  # 팩토리얼; after a word it is only an exclamation
    text = text.rstrip(_TRAILING + "!")
    if not text:
        return None
    if fraction := _TEX_FRACTION.search(text):
        return _sound(fraction[1])
    if (power := _POWER.match(text)) and power[1]:
        return _unit_sound(power[1]) if _is_area(power[1]) else _CLOSED
    if text[-1] in _CLOSERS:
        return _bracket_sound(text)
    if slash := _SLASH.search(text):
        return _quotient_sound(text, slash[1], slash[2])
    return _plain_sound(text)


def _spelled(text: str) -> str:
    """One spelling for look-alikes: superscripts as ^n, full width and ligatures (㎠, ①, ½) as plain characters."""
    text = _SUPERSCRIPT_RUN.sub(lambda run: "^" + run[0].translate(_SUPERSCRIPTS), text)
    spelled = []
    for character in text:
        plain = unicodedata.normalize("NFKC", character) if not "ㄱ" <= character <= "ㅣ" else character
        if "㎟" <= character <= "㎦":  # square millimetres to cubic kilometres: m2 to NFKC
            plain = "제곱미터"
        spelled.append(plain)
    joined = unicodedata.normalize("NFC", "".join(spelled))
    return joined.replace("⁄", "/").replace("−", "-").replace("µ", "μ").strip()


def _bracket_sound(text: str) -> str | None:
    opener = _CLOSERS[text[-1]]
    depth = 0
    for place in range(len(text) - 1, -1, -1):
        depth += (text[place] == text[-1]) - (text[place] == opener)
        if depth == 0:
            before, inside = text[:place].rstrip(), text[place + 1 : -1]
            if (before and _is_hangul(before[-1]) and text[-1] == ")") or not inside.strip():
                return _sound(before)
            return _sound(inside)
    return _sound(text[:-1])


def _quotient_sound(text: str, above: str, below: str) -> str | None:
    over, under = _UNIT.search(above), below.split("^")[0]
    if over and over[2] in UNITS and under in UNITS:
        if "^" in below:
            return _CLOSED  # m/s²: 미터 매 초 제곱
        return _OPEN if under in ("h", "hr") else _hangul_sound(UNITS[under])  # km/h: 퍼 아워
    words = above.isalpha() and below.isalpha() and len(above) > 1 and len(below) > 1
    if words or above.count(".") > 1 or above.count("/"):
        return _plain_sound(text)  # TCP/IP, dy/dx, 10.0.0.0/8: read as they stand
    return _sound(above)


def _plain_sound(text: str) -> str | None:
    last = text[-1]
    if _is_hangul(last):
        return _hangul_sound(last)
    if "ㄱ" <= last <= "ㅎ":
        return _RIEUL if last == "ㄹ" else _CLOSED
    if "ㅏ" <= last <= "ㅣ":
        return _OPEN
    if number := _NUMBER.search(text):
        before = text[: number.start()].rstrip("-")
        if before and before[-1] in _MONEY:
            return _hangul_sound(_MONEY[before[-1]])
        return _number_sound(number[0].split(".")[0].replace(",", ""), number[1])
    if last in _MONEY:
        return _hangul_sound(_MONEY[last])
    unit = _unit_sound(text)
    if unit is not None:
        return unit
    if last in _SYMBOLS:
        return _hangul_sound(_SYMBOLS[last])
    if "α" <= last.lower() <= "ω":
        return _GREEK.get(last.lower(), _OPEN)
    latin = re.search(r"[A-Za-z]+$", text)
    return _latin_sound(latin[0]) if latin else None


def _number_sound(whole: str, decimals: str | None) -> str:
    digits = decimals or whole.lstrip("0") or "0"
    zeros = len(digits) - len(digits.rstrip("0"))
    if decimals or zeros == 0 or digits == "0":
        return _DIGITS.get(digits[-1], _OPEN)
    if zeros < 4:
        return _CLOSED  # 십 백 천
    return _hangul_sound(_MYRIADS[min(zeros // 4, len(_MYRIADS) - 1)])


def _unit_sound(text: str) -> str | None:
    found = _UNIT.search(text)
    if not found or found[2] not in UNITS:
        return None
    gap, unit = found[1], found[2]
    after_number = gap[:1].isdigit()
    spaced = after_number and gap[1:] != ""
    if len(unit) > 1 or not unit.isalpha() or unit == "Ω" or spaced or (after_number and unit in _GLUED_UNITS):
        return _hangul_sound(UNITS[unit])
    return None


def _is_area(text: str) -> bool:
    """Whether a power of `text` is an area or a volume (제곱미터), not a power of a variable (엠 제곱)."""
    found = _UNIT.search(text)
    return found is not None and UNITS.get(found[2]) == "미터" and (len(found[2]) > 1 or found[1][1:] != "")


def _latin_sound(word: str) -> str | None:
    lower = word.lower()
    vowels = any(letter in "aeiou" for letter in lower)
    if len(word) == 1 or not vowels or (word.isupper() and len(word) < 4):
        return _LETTERS.get(lower[-1], _OPEN)
    if lower in _WORDS:
        return _WORDS[lower]
    if lower.endswith(("l", "le")):
        return _RIEUL
    if lower.endswith(("m", "n", "ng", "me", "ne", "ck", "ic")):
        return _CLOSED
    # "set" is 세트, "input" 인풋: after a vowel these stops go either way.
    if lower[-1] in "bckpqt" and (lower[-1] in "bcq" or lower[-2] in "aeiou"):
        return None
    return _OPEN


def _is_hangul(character: str) -> bool:
    return "가" <= character <= "힣"


def _hangul_sound(word: str) -> str:
    final = (ord(word[-1]) - ord("가")) % 28
    return _OPEN if final == 0 else _RIEUL if final == 8 else _CLOSED
