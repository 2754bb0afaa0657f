"""What particles are attached to: Korean nouns, numbers, measures, letters read one by one, each with its reading in Hangul."""

from __future__ import annotations

from random import Random

from seedless.teacher.families.language.hangul.korean_words import ALL
from seedless.teacher.families.language.hangul.numerals import sino

Item = tuple[int, int]  # kind, number

_UNITS = (
    ("cm", "센티미터"),
    ("kg", "킬로그램"),
    ("km", "킬로미터"),
    ("mL", "밀리리터"),
    ("g", "그램"),
    ("t", "톤"),
    ("°C", "도"),
    ("mm", "밀리미터"),
)
_SPELLED = (
    "KBS 케이비에스|MBC 엠비시|PDF 피디에프|USB 유에스비|URL 유알엘|HTML 에이치티엠엘|CD 시디|DVD 디브이디|PC 피시|TV 티브이|SNS 에스엔에스|"
    "GPS 지피에스|ATM 에이티엠|DNA 디엔에이|LED 엘이디|SQL 에스큐엘|CPU 시피유|FM 에프엠|UN 유엔|VPN 브이피엔|KTX 케이티엑스|EU 이유|"
    "XML 엑스엠엘|FTP 에프티피|LTE 엘티이|IMF 아이엠에프|SSL 에스에스엘|HWP 에이치더블유피|CNN 시엔엔|NHN 엔에이치엔"
)
SPELLED = tuple(tuple(entry.split()) for entry in _SPELLED.split("|"))

WORD, NUMBER, MEASURE, LETTERS, ROUND, PERCENT = range(6)
_KINDS = {
    "easy": (WORD,),
    "medium": (WORD, NUMBER, NUMBER),
    "hard": (NUMBER, MEASURE, LETTERS, PERCENT),
    "expert": (ROUND, LETTERS, MEASURE, PERCENT, WORD),
}


def draw_item(level: str, rng: Random) -> Item:
    """An item of the kinds of a level."""
    kind = rng.choice(_KINDS[level])
    if kind == WORD:
        return kind, rng.randrange(len(ALL))
    if kind == LETTERS:
        return kind, rng.randrange(len(SPELLED))
    if kind == ROUND:
        return kind, rng.randrange(2, 100) * 10 ** rng.randrange(2, 5)
    return kind, rng.randrange(2, 100) * 10 + (rng.randrange(len(_UNITS)) if kind == MEASURE else 0)


def written_and_read(item: Item) -> tuple[str, str]:
    """ "5 kg" and "오 킬로그램"; a noun is read as it is written."""
    kind, value = item
    if kind == WORD:
        return ALL[value], ALL[value]
    if kind == LETTERS:
        return SPELLED[value][0], SPELLED[value][1]
    if kind == ROUND:
        return str(value), sino(value)
    number, unit = divmod(value, 10)
    if kind == MEASURE:
        return f"{number} {_UNITS[unit][0]}", f"{sino(number)} {_UNITS[unit][1]}"
    return (f"{number}%", f"{sino(number)} 퍼센트") if kind == PERCENT else (str(number), sino(number))
