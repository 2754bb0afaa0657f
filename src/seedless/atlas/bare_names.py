"""Takes off a model's name what is no part of it: list numbers, markdown, quotes, bracketed second names, course codes."""

from __future__ import annotations

import re
from typing import NamedTuple
from unicodedata import normalize

MOST_CHARACTERS = 120
_READ = 600  # characters of a name that are looked at; no honest name comes near
_MOST_ALIASES = 4

_CLOSERS = {")": "(", "]": "[", "}": "{", "）": "（", "］": "［", "】": "【", "〕": "〔"}
_OPENERS = frozenset(_CLOSERS.values())
_QUOTES = "\"'“”‘’«»「」『』《》〈〉"
_APOSTROPHE = re.compile(r"(?<=[A-Za-z])['’](?=[A-Za-z])|(?<=s)['’](?= )")
_UNSEEN = re.compile("[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\ufeff]")

_MARKDOWN = re.compile(r"\*\*|__|`|~~")
_NUMBERING = re.compile(
    r"[#>•●▪◦■□※–—-]+ "
    r"|[*+] "
    r"|\(?\d{1,3}(?:\.\d{1,2}){0,3}[.)] +"
    r"|[①-⑳] ?"
    r"|(?:session|week|chapter|unit|lecture|module|lesson|topic|part|section|day|course|step)"
    r" ?(?:\d{1,3}|[ivx]{1,5})(?: ?[:.)–—]| -) *"
    r"|(?:subject|session|course|topic|과목명?|세션|주제): +"
    r"|제 ?\d{1,3} ?(?:강|장|과|주차?|회차|절|편|부|단원)(?: ?[:.)–—-] *| )"
    r"|\d{1,3} ?(?:강|장|과|주차|회차|단원)(?: ?[:.)–—] *| - )",
    re.IGNORECASE,
)
_CODE = (  # LAW 201, not a standard's number
    r"(?!(?:ISO|IEC|RFC|HTTP|DIN|SAE|AISI|ASTM|EN|KS|IEEE|UN|GB|IFRS|COVID|MIL|AS)(?![A-Z]))"
    r"[A-Z]{2,5}[ -]?([1-9])\d{2}[A-Z]?(?!\w)"
)
_CODE_BEFORE = re.compile(rf"{_CODE}(?: ?[:.–—] ?| - | )(?=\w{{2}})")
_CODE_BEHIND = re.compile(rf"(?: ?[:,–—] ?| - | ){_CODE}$")
_NUMBER_BEHIND = re.compile(r" (?:(1)01|(?<=ics )([1-9])\d\d|(?<=ogy )([1-9])\d\d|(?<=try )([1-9])\d\d)$")
_IS_ASIDE = re.compile(  # a bracket that tells of the course and not of its subject
    rf"{_CODE}|[1-9]\d\d|\d{{1,2}}|[ivx]{{1,4}}"
    r"|(?:an )?(?:introduct(?:ion|ory)|intro|advanced|basics?|beginners?|elementary|intermediate|optional|elective|required"
    r"|core|undergraduate|graduate)(?: (?:level|course))?"
    r"|(?:part|level) (?:\d|[ivx]{1,4})|\d+ (?:credits?|hours?|sessions?|weeks?)"
    r"|기초|심화|입문|개론|초급|중급|고급|선택|필수|\d+ ?(?:학점|시간|강|주)",
    re.IGNORECASE,
)
_ROMAN = re.compile("[IVXLC]+")
_LEADING_WORDS = re.compile(r"(?:also known as|also called|aka|a\.k\.a\.|or|i\.e\.,?|또는|일명)[:]? ", re.IGNORECASE)
_FOREIGN = re.compile("[가-힣\u0370-\u1fff\u3040-\u9fff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")


class Parts(NamedTuple):
    """A name apart: what is shown, the bracketed second names, and the texts that only told of a course's level."""

    name: str
    aliases: tuple[str, ...]
    asides: tuple[str, ...]


def bare(name: str) -> tuple[str, tuple[str, ...]]:
    """The name to show, at most 120 characters on one line, and its bracketed second names: ("Bees", ("Apis mellifera",)).

    A numeral that belongs to a name (Calculus II, Formula 1) stays; a course code or a number like 101 goes. Reading the
    result again changes nothing. A name with nothing to read in it comes back as it is, blanks collapsed.
    """
    return parts_of(name)[:2]


def parts_of(name: str) -> Parts:
    """`bare` with the asides."""
    text = " ".join(_UNSEEN.sub("", normalize("NFC", name[:_READ])).split())
    aliases: list[str] = []
    asides: list[str] = []
    while True:
        before = text
        for cut in (_unmarked, _unquoted, _unnumbered):
            text = _keep(text, cut(text))
        text = _keep(text, _without_code(text, asides))
        text = _keep(text, _without_bracket(text, aliases, asides))
        if len(text) > MOST_CHARACTERS:
            text = _shortened(text)
        if text == before:
            return Parts(text, tuple(dict.fromkeys(aliases))[:_MOST_ALIASES], tuple(asides))


def is_other_script(one: str, other: str) -> bool:
    """Whether one text is in Latin letters and the other in none: then a bracket translates the name before it."""
    return bool(
        (_LATIN.search(one) and not _FOREIGN.search(one) and _FOREIGN.search(other))
        or (_LATIN.search(other) and not _FOREIGN.search(other) and _FOREIGN.search(one))
    )


def _keep(text: str, shorter: str) -> str:
    return shorter if any(map(str.isalnum, shorter)) else text


def _unmarked(text: str) -> str:
    text = " ".join(_MARKDOWN.sub("", text).split())
    if len(text) > 2 and text[0] == text[-1] and text[0] in "*_":
        text = text[1:-1].strip()
    while text and (text[-1] in ",;:–—-" or (text[-1] == "." and "." not in text.rsplit(" ", 1)[-1][:-1])):
        if text.endswith(("--", "C-", "A-")) or (text[-1] == "-" and text[-2:-1] != " "):
            break
        text = text[:-1].rstrip()
    return text


def _unquoted(text: str) -> str:
    inside = _APOSTROPHE.sub("", text[1:-1])
    if text[:1] in _QUOTES and text[-1:] in _QUOTES and not any(mark in _QUOTES for mark in inside):
        return text[1:-1].strip()
    marks = [mark for mark in text if mark in _QUOTES]
    return text.strip(_QUOTES).strip() if len(marks) == 1 else text


def _unnumbered(text: str) -> str:
    found = _NUMBERING.match(text)
    return text[found.end() :] if found else text


def _without_code(text: str, asides: list[str]) -> str:
    for pattern in (_CODE_BEFORE, _CODE_BEHIND, _NUMBER_BEHIND):
        found = pattern.match(text) if pattern is _CODE_BEFORE else pattern.search(text)
        rest = text[: found.start()] + text[found.end() :] if found else ""
        if found and sum(map(str.isalpha, rest)) > 1:
            asides.append(next(digit for digit in found.groups() if digit) + "00")
            return rest.strip()
    return text


def _without_bracket(text: str, aliases: list[str], asides: list[str]) -> str:
    """`text` without the bracket at its end, or opened where a bracket holds all of it, or without a translation inside."""
    if text[-1:] in _CLOSERS:
        start = _opening(text)
        if start == 0:
            return text[1:-1].strip()
        if start is not None and _stands_apart(text[:start], text[start + 1 : -1]):
            inside = text[start + 1 : -1].strip()
            if _IS_ASIDE.fullmatch(inside):
                asides.append(inside)
            else:
                aliases.extend(filter(None, map(_alias, inside.split(";"))))
            return text[:start].rstrip()
    return _without_translation(text)


def _opening(text: str) -> int | None:
    depth = 0
    for place in range(len(text) - 1, -1, -1):
        if text[place] in _CLOSERS:
            depth += 1
        elif text[place] in _OPENERS:
            depth -= 1
            if depth == 0:
                return place
    return None


def _stands_apart(before: str, inside: str) -> bool:
    """Whether a bracket is no part of the word it follows, as in f(x), iron(III) and poly(vinyl chloride)."""
    if before[-1:] == " " or _FOREIGN.match(before[-1:]) or _FOREIGN.search(inside):
        return any(map(str.isalnum, before))
    return inside.isalpha() and inside.isupper() and len(inside) > 1 and not _ROMAN.fullmatch(inside)


def _alias(text: str) -> str:
    text = _LEADING_WORDS.sub("", " ".join(text.split()), count=1).strip(_QUOTES + " .,:")
    said = text.casefold()
    if not any(map(str.isalpha, text)) or len(text) > MOST_CHARACTERS or said.startswith(("e.g", "including", "예:", "예 :")):
        return ""
    return text


def _without_translation(text: str) -> str:
    """해양오염(marine pollution) 방지 is 해양오염 방지; a bracket in the name's own script stays."""
    found = re.search(r" ?[(（\[]([^()（）\[\]]{2,60})[)）\]](?!$)", text)
    if found and found.start() and is_other_script(text[: found.start()] + text[found.end() :], found[1]):
        return text[: found.start()] + text[found.end() :]
    return text


def _shortened(text: str) -> str:
    cut = text[: MOST_CHARACTERS + 1].rsplit(" ", 1)[0] if " " in text[: MOST_CHARACTERS + 1] else text[:MOST_CHARACTERS]
    return cut[:MOST_CHARACTERS].rstrip()
