"""A reader of Korean particles of its own, apart from text.particles: spells numbers and letters out, then looks at the end."""

from __future__ import annotations

import re

_DIGITS = "영일이삼사오육칠팔구"
_PLACES = ((10**16, "경"), (10**12, "조"), (10**8, "억"), (10**4, "만"))
_LETTERS = dict(
    zip("abcdefghijklmnopqrstuvwxyz", "이비시디이프지치이이이엘엠엔오피큐르스티유이유스이트", strict=True)
)  # last syllables
_UNITS = {
    unit: name
    for name, units in {
        "미터": "m cm mm km", "그램": "g kg mg", "톤": "t", "리터": "L mL", "초": "s", "시간": "h", "분": "min", "뉴턴": "N",
        "줄": "J kJ", "몰": "mol", "매 초": "m/s", "매 시": "km/h", "매 몰": "g/mol", "매 리터": "mol/L",
        "와트": "W kW", "볼트": "V", "암페어": "A", "옴": "Ω", "켈빈": "K", "파스칼": "Pa kPa",
        "헤르츠": "Hz", "도": "°C ℃ °", "퍼센트": "%", "바이트": "B",
    }.items()
    for unit in units.split()
}  # fmt: skip
# Nouns that end in what looks like a particle.
_NOT_PARTICLES = tuple(
    f"{word}{end}"
    for end, words in {
        "을": "가 마 노 고",
        "과": "사 결 효 통 초 학 교 경 투 부 여 성 일 문 이 안 치 간",
        "와": "도 기 좌",
    }.items()
    for word in words.split()
)
_PARTICLE = r"(?P<particle>으로|로|을|를|은|는|이|가|과|와)(?=[\s.,:;!?)]|$)"
_JOINED = re.compile(r"(?P<word>(?:\d )?[\w°%℃Ω²³/.,)\]'\"”’`]*[0-9A-Za-z%°℃Ω²³)₀-₉])" + _PARTICLE)
_HANGUL = re.compile(r"(?P<word>[가-힣]+)(?P<particle>을|를|과|와)(?=[\s.,:;!?)]|$)")
_CLOSED = {"으로", "을", "은", "이", "과"}
_OPEN = {"로", "를", "는", "가", "와"}


def wrong_particles(text: str) -> list[str]:
    """Words with a particle that does not fit how they are read aloud, in order."""
    text = re.sub(r"```.*?```|`[^`\n]*`", lambda code: "코드" if code[0].count("`") > 2 else code[0], text, flags=re.DOTALL)
    text = re.sub(r"(?<=[가-힣])(?:`[^`\n]*`)?\s?\([^()\n]*\)", "", text)  # after a word, what stands in brackets is not read
    found = []
    for match in _JOINED.finditer(text):
        last = _read(match["word"])
        if last and not _fits(last, match["particle"]):
            found.append(match[0])
    for match in _HANGUL.finditer(text):
        whole = match["word"] + match["particle"]
        if not any(whole.endswith(word) for word in _NOT_PARTICLES) and not _fits(match["word"][-1], match["particle"]):
            found.append(match[0])
    return found


def _fits(syllable: str, particle: str) -> bool:
    final = (ord(syllable) - ord("가")) % 28
    if particle in ("으로", "로"):
        return (particle == "로") == (final in (0, 8))
    return particle in (_CLOSED if final else _OPEN)


def _read(word: str) -> str | None:
    """The last syllable of a word as it is read aloud; None when this reader cannot tell."""
    word = word.rstrip(")]'\"”’`.,")
    if unit := re.search(r"\d\s?([A-Za-z°℃Ω%/]+)$", word):
        return _UNITS[unit[1]][-1] if unit[1] in _UNITS else None
    if re.search(r"[²³]$", word):
        return "터" if re.search(r"m[²³]$", word) else "곱"
    if re.search(r"[₀-₉]$", word):
        return None
    if fraction := re.search(r"(\d+)/\d+$", word):
        return _number(fraction[1])[-1]
    if decimal := re.search(r"\d\.(\d+)$", word):
        return _DIGITS[int(decimal[1][-1])]
    if number := re.search(r"\d[\d,]*$", word):
        return _number(number[0].replace(",", ""))[-1]
    if letter := re.search(r"(?<![A-Za-z])([A-Za-z])$", word):
        return None if letter[1] in "Rr" else _LETTERS[letter[1].lower()][-1]  # 아르 or 알
    if "가" <= word[-1:] <= "힣":
        return word[-1]
    return None


def _number(digits: str) -> str:
    value = int(digits)
    if value == 0:
        return "영"
    for size, name in _PLACES:
        if value >= size:
            head, rest = divmod(value, size)
            return _number(str(head)) + name + (_number(str(rest)) if rest else "")
    read = ""
    for place, name in ((1000, "천"), (100, "백"), (10, "십"), (1, "")):
        digit = value // place % 10
        if digit:
            read += ("" if digit == 1 and place > 1 else _DIGITS[digit]) + name
    return read
