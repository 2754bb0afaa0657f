"""What a written value may mean: one reader per answer type, from text to the canonical values it can be read as.

A reader gives no reading for what it cannot understand and two where a comma is ambiguous ("1,234"). Readers never
evaluate anything, never raise, and take time linear in the text. Canonical forms: checks/verifiers.py.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from seedless.checks.amounts import amount, written
from seedless.core import canonical
from seedless.core.items import AnswerType

_DEEPEST = 6

_PLAIN = str.maketrans(
    {chr(wide): chr(wide - 0xFEE0) for wide in range(0xFF01, 0xFF5F)}
    | dict.fromkeys("\u00a0\u2007\u2009\u202f\u3000", " ")
    | dict.fromkeys("−‒–﹣", "-")
    | {"℃": "°C", "℉": "°F"}
)
_TEX_FRACTION = re.compile(r"\\[dt]?frac\{ ?([0-9]+) ?\}\{ ?([0-9]+) ?\}")
_TEX_WORDS = re.compile(r"\\(?:text|mathrm|mathbf|operatorname)\{([^{}]*)\}")
_TEX_MARKS = {"{,}": ",", "\\,": " ", "\\;": " ", "\\!": "", "\\ ": " ", "\\%": "%", "\\left": "", "\\right": ""} | {
    "^{\\circ}": "°",
    "^\\circ": "°",
    "\\{": "{",
    "\\}": "}",
    "\\to": "→",
    "\\rightarrow": "→",
}
_WRAPPERS = (("$$", "$$"), ("$", "$"), ("\\(", "\\)"), ("\\[", "\\]"), ("**", "**"), ("`", "`"), ("\\boxed{", "}"))
_WRAPPING = frozenset(left[0] for left, _ in _WRAPPERS)
_FENCE = re.compile(r"(`{3,}|~{3,})[^\n`]*\n(.*)\n\1", re.DOTALL)
_EITHER = re.compile(r"\s*(?:\bor\b|\band\b|또는|혹은|이거나|그리고|및)\s*")
_COMMA = re.compile(r",")
_WIDE_COMMA = re.compile(r",(?![0-9]{3}(?![0-9]))")  # leaves thousands marks alone
_NONE = frozenset({"∅", "{}", "no solution", "no solutions", "none", "해가 없다", "해 없음", "해가 없습니다", "없음"})
_ARROW = re.compile(r"\s*(?:-{1,2}>|→|⟶|=>|⇒)\s*")
_CIRCLED = str.maketrans("①②③④⑤⑥⑦⑧⑨", "123456789")
_OPTION = re.compile(r"(?:(?:option|choice|보기) ?)?[(\[]?([A-Za-z]|[0-9]{1,2})(?:[)\].:]|번)?", re.IGNORECASE)
_LISTED = {"[": "]", "(": ")", "{": "}"}


def _bare(text: str) -> str:
    """Without what only dresses a value: white space, emphasis, mathematics marks, full width, a full stop at the end."""
    text = text.translate(_PLAIN).strip()
    for _ in range(4):
        if text[:1] not in _WRAPPING and text[-1:] not in (".", "。"):
            return text
        for left, right in _WRAPPERS:
            if len(text) > len(left) + len(right) and text.startswith(left) and text.endswith(right):
                inside = text[len(left) : -len(right)].strip()
                # "`a` and `b`" is no wrapped value, nor is "$3 or $5".
                text = inside if left not in inside else text
        text = text[:-1].rstrip() if text.endswith((".", "。")) and not text.endswith("..") else text
    return text


def _plain(text: str) -> str:
    """One line of mathematics as plain characters; TeX beyond fractions and spacing stays and will not be read."""
    text = _TEX_WORDS.sub(r" \1", _bare(text))
    text = " ".join(text.split())
    for mark, plain in _TEX_MARKS.items():
        text = text.replace(mark, plain)
    return _bare(" ".join(_TEX_FRACTION.sub(r" \1/\2", text).split()))


def canonical_amount(text: str) -> str | None:
    """A plain number in its canonical spelling, or None; no names, no units."""
    value = amount(_plain(text), names=False)
    return None if value is None else written(value)


def _read_integer(text: str) -> set[str]:
    plain = _plain(text)
    value = amount(plain, units=True)
    unfinished = re.search(r"[0-9] ?/ ?[0-9]", plain)  # 24/2 is a sum still to be done
    return set() if value is None or value.denominator != 1 or unfinished else {written(value)}


def _read_fraction(text: str) -> set[str]:
    value = amount(_plain(text), units=True)
    return set() if value is None else {written(value)}


def _element(text: str, *, names: bool = True) -> str:
    text = _bare(text)
    value = amount(text, names=names)
    if value is not None:
        return written(value)
    quoted = len(text) > 1 and text[0] == text[-1] and text[0] in "'\""
    return " ".join((text[1:-1] if quoted else text).split())


def _read_set(text: str) -> set[str]:
    plain = _shared_name(_plain(text))
    if plain.casefold() in _NONE:
        return {"{}"}
    if plain.startswith("{") != plain.endswith("}"):
        return set()
    inside = plain[1:-1] if plain.startswith("{") else plain
    readings = set()
    for parts in _splits(inside):
        elements = {_element(part) for part in parts}
        if elements and "" not in elements and not any(set(element) & set("{}[];") for element in elements):
            readings.add("{" + "; ".join(sorted(elements, key=_numbers_first)) + "}")
    return readings


def _shared_name(text: str) -> str:
    """ "S = {1, 2}" and "(x, y) = (3, 4)" without the name before the bracket."""
    name, equals, value = text.partition("=")
    bracketed = value.strip()[:1] in _LISTED and re.fullmatch(r"[\w₀-₉()., ]{1,24}", name.strip())
    return value.strip() if equals and bracketed else text


def _splits(text: str) -> list[list[str]]:
    """The ways to cut a row of elements: at semicolons if there are any, else at commas and "or", thousands kept or not."""
    if ";" in text:
        return [text.split(";")]
    pieces = _EITHER.split(text)
    ways = [[part for piece in pieces for part in comma.split(piece)] for comma in (_COMMA, _WIDE_COMMA)]
    # "1, 2, or 3": the comma before the word leaves an empty part.
    ways = [[part for part in way if part.strip()] if len(pieces) > 1 else way for way in ways]
    return ways if ways[0] != ways[1] else ways[:1]


def _numbers_first(element: str) -> tuple[bool, Fraction, str]:
    value = amount(element, names=False)
    return (value is None, value or Fraction(0), element)


def _read_list(text: str) -> set[str]:
    plain = _shared_name(_plain(text))
    enclosed = plain[:1] in _LISTED and _closes_at_end(plain)
    whole = plain if enclosed else f"[{plain}]"
    return {read for comma in (_COMMA, _WIDE_COMMA) if (read := _nested(whole, comma, 0)) is not None}


def _nested(text: str, comma: re.Pattern[str], depth: int) -> str | None:
    """Canonical list of a bracketed text, or None when it is no list, or one too deep."""
    if depth > _DEEPEST:
        return None
    inside = text[1:-1].strip()
    elements = []
    for part in map(str.strip, _cut(inside, comma) if inside else []):
        if part[:1] in _LISTED and _closes_at_end(part):
            element = _nested(part, comma, depth + 1)
        else:
            element = None if any(mark in part for mark in "[]{};") else _element(part)
        if not element:
            return None
        elements.append(element)
    return "[" + "; ".join(elements) + "]"


def _cut(text: str, comma: re.Pattern[str]) -> list[str]:
    """Cut at the semicolons outside brackets if there are any, else at the commas outside brackets."""
    places: dict[str, list[int]] = {";": [], ",": []}
    depth = 0
    for place, character in enumerate(text):
        depth += (character in "[({") - (character in "])}")
        if depth == 0 and character in places and (character == ";" or comma.match(text, place)):
            places[character].append(place)
    ends = [*(places[";"] or places[","]), len(text)]
    starts = [0, *(end + 1 for end in ends)]
    return [text[start:end] for start, end in zip(starts, ends, strict=False)]


def _closes_at_end(text: str) -> bool:
    depth = 0
    for place, character in enumerate(text):
        depth += (character in "[({") - (character in "])}")
        if depth == 0:
            return place == len(text) - 1 and character == _LISTED[text[0]]
    return False


def _read_text(text: str) -> set[str]:
    lines = [" ".join(line.split()) for line in _bare(_unfenced(text)).splitlines()]
    read = "\n".join(lines).strip()
    return {read} if read else set()


def _read_code(text: str) -> set[str]:
    lines = [line.rstrip() for line in _unfenced(text).splitlines()]
    read = "\n".join(lines).strip("\n")
    return {read} if read.strip() else set()


def _unfenced(text: str) -> str:
    fenced = _FENCE.fullmatch(text.strip())
    return fenced[2] if fenced else text


def _read_choice(text: str) -> set[str]:
    plain = _plain(text).translate(_CIRCLED)
    option = _OPTION.fullmatch(plain)
    read = option[1].upper() if option else " ".join(plain.split())
    return {read} if read and len(read) <= 200 else set()


def _read_json(text: str) -> set[str]:
    try:
        return {canonical(json.loads(_unfenced(text).strip(), object_pairs_hook=_once))}
    except (ValueError, RecursionError):
        return set()


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    read = dict(pairs)
    if len(read) != len(pairs):
        raise ValueError("a name is given twice")
    return read


def _read_path(text: str) -> set[str]:
    plain = _plain(text)
    cut = _ARROW.split(plain)
    nodes = [" ".join(_bare(node).split()) for node in (cut if len(cut) > 1 else plain.split(","))]
    return {" -> ".join(nodes)} if all(nodes) else set()


def _read_table(text: str) -> set[str]:
    rows = []
    for line in map(str.strip, _unfenced(text.translate(_PLAIN)).splitlines()):
        if not line or ("-" in line and set(line) <= set("|-:+ ")):
            continue
        cells = line.removeprefix("|").removesuffix("|").split("|")
        rows.append(" | ".join(_element(cell, names=False) for cell in cells))
    return {"\n".join(rows)} if rows else set()


READERS: Mapping[AnswerType, Callable[[str], set[str]]] = {
    "integer": _read_integer,
    "fraction": _read_fraction,
    "set": _read_set,
    "list": _read_list,
    "text": _read_text,
    "choice": _read_choice,
    "json": _read_json,
    "code": _read_code,
    "path": _read_path,
    "table": _read_table,
}
