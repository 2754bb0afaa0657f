"""Level words in a name of a course: what says introductory or advanced and not what is taught.

A numeral counts as one only behind a word that names a course (Calculus II, 형법 1), never in World War II or type 1; a level
word does not count in the fixed expressions where it is part of the thing (basic income, 기초연금, elementary school).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

Level = Literal["introductory", "advanced", ""]

_FIXED = {
    "advanced": "materials? manufactur driver care life persistent ceramic composite econom oxidation directive placement",
    "basic": "income scien research need law right oxygen life instinct structure",
    "elementary": "school education particle teach charge function student row matri cellular",
    "intermediate": "host value filament good representation language frequency axial",
}
_LEVEL_OF_WORD: dict[str, Level] = {
    "advanced": "advanced",
    "basic": "introductory",
    "elementary": "introductory",
    "intermediate": "",
}
_OPENING = re.compile(
    r"(?:an? |the )?(?:(?P<low>introduction (?:in)?to |intro (?:to )?|introductory "
    r"|(?:basics|fundamentals|foundations|principles|essentials) of (?!war\b|justice|relativity|equivalence)"
    r"|(?:fundamentals|foundations) in |overview of |primer (?:on|in) |beginner(?:'?s'?)? guide to )"
    r"|(?P<high>advanced topics in )|(?P<word>"
    + "|".join(rf"{word} (?!{'|'.join(rest.split())})" for word, rest in _FIXED.items())
    + r"))(?=\w)"
)
_CLOSING = re.compile(
    r"(?<=\w)(?: ?[:,] ?| - )(?:(?P<low>an introduction|introduction|an overview|overview|foundations|a primer|primer"
    r"|basic|beginners?|elementary|fundamentals|basics|principles)|(?P<word>intermediate|advanced))$"
    r"|(?<=\w) (?:(?P<lower>an introduction|basics|fundamentals|essentials|for (?:absolute |complete )?(?:beginners|novices))"
    r"|(?P<higher>advanced))$"
)
_COURSES = (  # a numeral behind one of these counts courses
    "accounting algebra analysis architecture arts? ballet calculus communication composition contracts? dance design drawing "
    "education finance guitar history inference laboratory law literature management methods? music piano practice practicum "
    "procedure projects? sciences? seminar studio theory torts? workshop english french german spanish italian russian "
    "chinese japanese korean arabic latin greek hebrew"
)
_NUMBERED = re.compile(
    rf"(?:(?<![a-z])(?:{'|'.join(_COURSES.split())})|ics|logy|graphy|istry|nomy|metry|(?<!build)(?<!meet)(?<=[a-z]{{3}})ing"
    r"|[가-힣](?:학|법|론|어)|실기|실습|작문|회화|물리|회계|통계) ?(?P<number>iv|i{1,3}|[1-4])$"
)
_LEVEL_OF_NUMBER: dict[str, Level] = {
    "i": "introductory",
    "1": "introductory",
    "iii": "advanced",
    "3": "advanced",
    "iv": "advanced",
    "4": "advanced",
}

_KO: dict[str, Level] = {
    "개론": "introductory",
    "입문": "introductory",
    "원론": "introductory",
    "개요": "introductory",
    "기초": "introductory",
    "초급": "introductory",
    "중급": "",
    "고급": "advanced",
    "심화": "advanced",
    "특론": "advanced",
}
_KO_FRONT = ("기초", "초급", "중급", "고급", "심화")
_KO_BACK = ("개론", "입문", "원론", "개요", "기초", "심화", "특론", "초급", "중급", "고급")
_KO_GLUED_BACK = ("개론", "입문", "원론", "특론")  # 말뚝기초 is a footing
_KO_COURSE = ("과정", "과목", "강좌", "코스")
_KO_FIXED_FRONT = re.compile(
    "기초(?:과학|의학|연금|대사|생활|공사|자치|학문|체온|조사|연구|단체|지반|구조|의원|수급)|고급(?:주택|인력|와인|호텔|의류|시계|차)"
)
_KO_FIXED_BACK = re.compile(
    "(?:경쟁|양극화|갈등|불평등|격차)심화$|(?:말뚝|얕은|깊은|직접|독립|연속|전면|건물|구조물|교량)기초$|(?:사업|사건)개요$"
)
_ASIDES: tuple[tuple[re.Pattern[str], Level], ...] = (
    (
        re.compile(r"(?i)(?:an )?intro|basic|beginner|elementary|기초|입문|개론|초급|[^\d]*1\d\d$|(?:.* )?(?:1|i)$"),
        "introductory",
    ),
    (re.compile(r"(?i)advanced|graduate|심화|고급|[^\d]*[3-9]\d\d$|(?:.* )?(?:3|4|iii|iv)$"), "advanced"),
)


def without_levels(text: str) -> tuple[str, Level]:
    """A casefolded name without its English level words and course numerals, and the outermost level they told."""
    level: Level = ""
    while True:
        for pattern in (_OPENING, _CLOSING):
            if found := pattern.search(text) if pattern is _CLOSING else pattern.match(text):
                text = text[found.end() :] if pattern is _OPENING else text[: found.start()]
                level = level or _told(found)
                break
        else:
            if not (found := _NUMBERED.search(text)):
                return text, level
            text = text[: found.start("number")].rstrip()
            level = level or _LEVEL_OF_NUMBER.get(found["number"], "")


def _told(found: re.Match[str]) -> Level:
    groups = found.groupdict()
    if groups.get("low") or groups.get("lower"):
        return "introductory"
    if groups.get("high") or groups.get("higher"):
        return "advanced"
    return _LEVEL_OF_WORD[(groups["word"] or "").strip()]


def without_korean_levels(words: Sequence[str]) -> tuple[list[str], Level]:
    """The same for the words of a Korean name, particles still on: 해양법의 이해, 기초 통계학, 경제학원론."""
    kept = list(words)
    level: Level = ""
    if len(kept) > 1 and kept[-1] == "이해" and (before := kept[-2]).endswith("의") and (len(kept) > 2 or len(before) > 1):
        kept = kept[:-2] + ([before[:-1]] if len(before) > 1 else [])
        level = "introductory"
    if len(kept) > 2 and kept[-1] in _KO_COURSE and kept[-2] in _KO_BACK:
        kept.pop()
    while len(kept) > 1 and kept[-1] in _KO_BACK and not _KO_FIXED_BACK.search("".join(kept)):
        told = _KO[kept.pop()]
        level = level or told
        if kept[-1].endswith("의") and len(kept[-1]) > 2:
            kept[-1] = kept[-1][:-1]  # 해양법의 기초
    while len(kept) > 1 and kept[0] in _KO_FRONT and not _KO_FIXED_FRONT.match("".join(kept)):
        told = _KO[kept.pop(0)]
        level = level or told
    for word in _KO_GLUED_BACK:
        if kept and kept[-1].endswith(word) and len(kept[-1]) > 3:
            kept[-1] = kept[-1][:-2]
            level = level or _KO[word]
    if kept and kept[0].startswith(_KO_FRONT) and len(kept[0]) > 3 and not _KO_FIXED_FRONT.match("".join(kept)):
        level = level or _KO[kept[0][:2]]
        kept[0] = kept[0][2:]
    if kept and kept[-1].endswith("의이해") and len(kept[-1]) > 4:
        kept[-1] = kept[-1][:-3]
        level = level or "introductory"
    return kept, level


def level_of_asides(asides: Sequence[str]) -> Level:
    """The level that a course code or a bracket set aside told: ("100",) is introductory, ("Advanced",) advanced."""
    for aside in asides:
        for pattern, level in _ASIDES:
            if pattern.match(aside):
                return level
    return ""
