"""Numbers as people write them, read exactly: 1,234 and -3/4 and 0.5 and x = 3 and 12 cm², never evaluated."""

from __future__ import annotations

import re
from fractions import Fraction

from seedless.text.particles import UNITS

_LONGEST = 400  # characters; also keeps int() far below its limit of digits

_WHOLE = r"(?:0|[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]*)"  # no leading zeros: 0101 is a text of digits
_AMOUNT = re.compile(
    rf"([-+]?) ?(?:(?P<mixed>{_WHOLE}) (?P<part>{_WHOLE}) ?/ ?(?P<parts>{_WHOLE})"
    rf"|(?P<top>{_WHOLE}) ?/ ?(?P<bottom>{_WHOLE})|(?P<number>{_WHOLE})(?:\.(?P<decimals>[0-9]+))?)"
)
_NAME = re.compile(r"[A-Za-zα-ωΑ-Ω가-힣_][A-Za-z0-9_가-힣₀-₉']{0,23}(?:\([^()=]{0,40}\))? ?= ?")
_MONEY = re.compile(r"([-+]?) ?[$€£¥₩] ?(?=[0-9])")

_HANGUL_UNIT = re.compile(r"[가-힣]{1,8}")
_POWER = r"(?:[²³]|\^[23])?"
_LATIN_UNIT = re.compile(rf"(?:(?:square|sq|cubic) )?([^\W\d_]{{1,15}}|[%‰°]|°[CF]){_POWER}(?:/[A-Za-z]{{1,6}}{_POWER})?")
_NO_UNIT_WORDS = (
    "or and not no never none hundred thousand million billion trillion dozen pi squared cubed factorial half remainder "
    "plus minus times over mod is wrong false incorrect"
)
_NO_UNIT = frozenset(_NO_UNIT_WORDS.split())
_HANGUL_SCALES = "십백천만억조경"
_HANGUL_NOUNS = ("조각", "경기")  # begin like a scale and are none
_NO_HANGUL_UNIT = ("아니", "아님", "않", "또는", "이상", "이하", "미만", "초과", "보다", "분의", "제곱", "쯤", "정도", "가량")
_THOUSANDS_GLUED = frozenset(["K", "B"])  # 12K is 12,000 to most readers, and 12B twelve billion


def amount(text: str, *, units: bool = False, names: bool = True) -> Fraction | None:
    """The exact value of a number written in `text`, or None when it is anything more or less than one number.

    Reads signs, thousands marks, terminating decimals, a/b, mixed 2 1/3. `names` allows "x = " before it, `units` one
    currency sign before it or one unit word after it. A percentage under one (0.25%) is refused: it may mean 1/400.
    """
    text = " ".join(text.split()) if len(text) <= _LONGEST else ""
    if names:
        text = _NAME.sub("", text, count=1) if _NAME.match(text) else text
    if units:
        text = _MONEY.sub(r"\1", text, count=1) if _MONEY.match(text) else text
    found = _AMOUNT.match(text)
    if not found:
        return None
    value = _value(found)
    rest = text[found.end() :]
    if value is None or (rest and not (units and _is_unit(rest))):
        return None
    if rest.lstrip().startswith(("%", "percent", "퍼센트")) and 0 < abs(value) < 1:
        return None
    return value


def written(value: Fraction) -> str:
    """The one canonical spelling: "-12", "3/4"; lowest terms, sign first."""
    return str(value)


def _value(found: re.Match[str]) -> Fraction | None:
    def whole(name: str) -> int:
        return int(found[name].replace(",", ""))

    if found["mixed"]:
        value = whole("mixed") + Fraction(whole("part"), whole("parts")) if whole("parts") else None
    elif found["top"]:
        value = Fraction(whole("top"), whole("bottom")) if whole("bottom") else None
    else:
        decimals = found["decimals"] or ""
        value = Fraction(int(found["number"].replace(",", "") + decimals), 10 ** len(decimals))
    return -value if value is not None and found[1] == "-" else value


def _is_unit(rest: str) -> bool:
    word = rest.strip()
    if _HANGUL_UNIT.fullmatch(word):
        scaled = word[0] in _HANGUL_SCALES and not word.startswith(_HANGUL_NOUNS)
        return not scaled and not any(denial in word for denial in _NO_HANGUL_UNIT)
    found = _LATIN_UNIT.fullmatch(word)
    if not found:
        return False
    unit = found[1]
    if not rest.startswith(" "):
        return unit in UNITS and unit not in _THOUSANDS_GLUED
    if len(unit) == 1:
        return unit in UNITS
    return unit.lower() not in _NO_UNIT
