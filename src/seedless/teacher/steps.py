"""The step linter: reads every arithmetic equality that a text shows and recomputes it exactly. Nothing is ever evaluated."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

_CODE = re.compile(r"```.*?(?:```|\Z)|`[^`\n]*`", re.DOTALL)
_LABEL = re.compile(r"^\s*(?:[-*•]\s+|\d+[.)]\s+)+", re.MULTILINE)
_RATIO = re.compile(r"(?<=\d)(?:\s+:\s+|:)(?=\d)")
_STOP = re.compile(r"[.,;:](?=\s)")
_TOKEN = re.compile(
    r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?)"
    r"|(?P<relation>[=!<>+*/-]=|->|[<>≈≠≤≥→⇒])"
    r"|(?P<equals>=)"
    r"|(?P<power>\*\*|\^|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)"
    r"|(?P<sign>//|[+\-−–×·*÷/%()])"
    r"|(?P<word>[A-Za-z가-힣Ωμ°℃√□∶!|π₀-₉_'′]+)"
    r"|(?P<space>\s+)"
    r"|(?P<stop>.)",
    re.DOTALL,
)
_LATIN_UNITS = "° m cm mm km s ms h min g kg mg L mL J kJ N Pa V mV A mA W kW Ω kΩ Hz K °C ℃ C F mol won dollars hours seconds"
_HANGUL_UNITS = "원 개 명 권 자루 장 병 송이 마리 쪽 번 점 대 배 도 초 분 시간 일 주 년"
_UNITS = frozenset(f"{_LATIN_UNITS} {_HANGUL_UNITS}".split())
_OPERATORS = {"+": "+", "-": "-", "−": "-", "–": "-", "×": "*", "·": "*", "*": "*", "÷": "/", "/": "/", "//": "//", "%": "%"}
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_LARGEST_POWER = 64

Number = int | Fraction


class Token(NamedTuple):
    kind: str
    text: str
    glued: bool  # stands right after the token before it


class Unreadable(Exception):
    """Not arithmetic on numbers alone: nothing can be said of it."""


def false_equalities(text: str) -> list[str]:
    """The equalities shown in `text` that do not hold, as "left = right" in the text's own signs, in order.

    Sides with letters say nothing (x = 3, f(2) = 7) and are passed over, chains are read pair by pair, units behind numbers
    are left out, and code blocks are skipped. `a/b` without spaces is one fraction; `7 % 3` and `7 mod 3` are remainders.
    """
    found = []
    for sides in _chains(_LABEL.sub("", _CODE.sub(" ; ", text))):
        for before, after in pairwise(sides):
            left, right = _operand(before, at_end=True), _operand(after, at_end=False)
            if not left or not right or _converts(left, right):
                continue
            try:
                if _value(left) != _value(right):
                    found.append(f"{_shown(left)} = {_shown(right)}")
            except Unreadable:
                continue
    return found


def _chains(text: str) -> list[list[list[Token]]]:
    """Stretches of text between stops, cut at their equals signs: each a list of sides, each side its tokens."""
    chains: list[list[list[Token]]] = []
    for stretch in _STOP.split(_RATIO.sub("∶", text)):
        if "=" in stretch:
            chains += _chains_of(stretch)
    return [sides for sides in chains if len(sides) > 1]


def _chains_of(stretch: str) -> list[list[list[Token]]]:
    chains: list[list[list[Token]]] = [[[]]]
    glued = False
    for match in _TOKEN.finditer(stretch):
        kind = str(match.lastgroup)
        if kind in ("stop", "relation"):
            chains.append([[]])
        elif kind == "equals":
            chains[-1].append([])
        elif kind != "space":
            chains[-1][-1].append(Token(kind, match.group(), glued))
        glued = kind != "space"
    return chains


def _operand(side: list[Token], *, at_end: bool) -> list[Token]:
    """The arithmetic that touches the equals sign: the end of the side before it, the start of the side after it."""
    marked = [_plays(side, place) for place in range(len(side))]
    if at_end:
        start = len(side)
        while start and marked[start - 1]:
            start -= 1
        run = side[start:]
        if not run:
            return []
        if start and not _starts_clean(side[start - 1], run):
            return []
        return run
    end = 0
    while end < len(side) and marked[end]:
        end += 1
    if end < len(side) and side[end].glued and not _is_hangul(side[end].text):
        return []  # 3x, 101₂, f(
    return side[:end]


def _plays(side: list[Token], place: int) -> bool:
    """Whether a token belongs to arithmetic: a number, a sign, "mod", or a unit behind a number."""
    token = side[place]
    if token.kind != "word":
        return True
    if token.text == "mod":
        return True
    before = side[place - 1] if place else None
    if before is None or token.text not in _UNITS:
        return False
    if before.kind == "number":
        return not (token.glued and len(token.text) == 1 and token.text.isalpha() and token.text.isascii())  # 4m: an unknown
    # The second half of a unit such as m/s.
    return before.text in "/·" and before.glued and token.glued and place > 1 and side[place - 2].text in _UNITS


def _starts_clean(word: Token, run: list[Token]) -> bool:
    """Whether arithmetic after a word is whole: not "3x + 5", not "f(3)"; "is -3 + 5" is."""
    first = run[0]
    if first.glued and not _is_hangul(word.text):
        return False
    if first.text in "(" or first.kind == "number":
        return not (first.glued and first.text == "(")
    tight = len(run) > 1 and run[1].glued and not first.glued
    return first.text in "-−" and tight and len(word.text) > 1


def _is_hangul(text: str) -> bool:
    return "가" <= text[0] <= "힣"


def _without_units(run: list[Token]) -> list[Token]:
    kept: list[Token] = []
    skipping = False
    for place, token in enumerate(run):
        if token.kind == "word" and token.text != "mod":
            skipping = True
            continue
        after = run[place + 1] if place + 1 < len(run) else None
        joins = token.text in "/·" and token.glued and after is not None and after.kind == "word" and after.glued
        if skipping and (joins or (token.kind == "power" and token.glued)):
            continue
        skipping = False
        kept.append(token)
    return kept


def _converts(left: list[Token], right: list[Token]) -> bool:
    """1.5 km = 1500 m: lone numbers in different units, which arithmetic without units cannot judge."""
    units = [[t.text for t in run if t.kind == "word"] for run in (left, right)]
    lone = all(len(_without_units(run)) == 1 for run in (left, right))
    return lone and bool(units[0]) and bool(units[1]) and units[0] != units[1]


def _shown(run: list[Token]) -> str:
    return "".join(token.text if token.glued else f" {token.text}" for token in run).strip()


def _value(run: list[Token]) -> Number:
    reader = _Reader(_without_units(run))
    value = reader.sum()
    if reader.place != len(reader.tokens):
        raise Unreadable
    return value


class _Reader:
    """Recursive descent: sum, product, signed, power, atom. Raises Unreadable on anything that is no whole expression."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.place = 0

    def _next(self) -> str:
        return self.tokens[self.place].text if self.place < len(self.tokens) else ""

    def _operator(self) -> str:
        return _OPERATORS.get(self._next(), "%" if self._next() == "mod" else "")

    def sum(self) -> Number:
        value = self._product()
        while (operator := self._operator()) in ("+", "-"):
            self.place += 1
            other = self._product()
            value = value + other if operator == "+" else value - other
        return value

    def _product(self) -> Number:
        value = self._signed()
        while True:
            operator = self._operator()
            if self._next() == "(":  # 2(3 + 4)
                value *= self._signed()
            elif operator in ("*", "/", "//", "%"):
                self.place += 1
                value = _combined(value, operator, self._signed())
            else:
                return value

    def _signed(self) -> Number:
        if self._operator() in ("-", "+"):
            sign = -1 if self._operator() == "-" else 1
            self.place += 1
            return sign * self._signed()
        return self._power()

    def _power(self) -> Number:
        value = self._atom()
        if self.place < len(self.tokens) and self.tokens[self.place].kind == "power":
            raised = self._next().translate(_SUPERSCRIPTS)
            self.place += 1
            exponent: Number = int(raised) if raised.isdigit() else self._signed()
            if exponent.denominator != 1 or not -_LARGEST_POWER <= exponent <= _LARGEST_POWER or (value == 0 and exponent < 0):
                raise Unreadable
            value = Fraction(value) ** exponent.numerator
        if self._next() == "%" and not self._has_operand_after():
            self.place += 1
            value = Fraction(value, 100)
        return value

    def _has_operand_after(self) -> bool:
        after = self.tokens[self.place + 1] if self.place + 1 < len(self.tokens) else None
        return after is not None and (after.kind == "number" or after.text == "(")

    def _atom(self) -> Number:
        if self.place >= len(self.tokens):
            raise Unreadable
        token = self.tokens[self.place]
        self.place += 1
        if token.text == "(":
            value = self.sum()
            if self._next() != ")":
                raise Unreadable
            self.place += 1
            return value
        if token.kind != "number":
            raise Unreadable
        return self._fraction(_number(token.text))

    def _fraction(self, top: Number) -> Number:
        """A tight a/b is one number, so that 1/2 ÷ 3/4 divides by three quarters; a/b^2 is not."""
        rest = self.tokens[self.place : self.place + 3]
        tight = len(rest) > 1 and rest[0].text == "/" and rest[0].glued and rest[1].kind == "number" and rest[1].glued
        if not tight or (len(rest) > 2 and rest[2].kind == "power"):
            return top
        self.place += 2
        return _combined(top, "/", _number(rest[1].text))


def _number(text: str) -> Number:
    digits = text.replace(",", "")
    return int(digits) if digits.isdigit() else Fraction(digits)


def _combined(left: Number, operator: str, right: Number) -> Number:
    if operator == "*":
        return left * right
    if right == 0:
        raise Unreadable
    if operator == "/":
        return Fraction(left) / right
    return left // right if operator == "//" else left % right
