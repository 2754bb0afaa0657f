"""Arithmetic expressions as rows of tokens: written, worked off one operation after another, read backwards, evaluated."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

Token = int | str  # a whole number, one of + - × ÷ ² ( ), or the box □
Tokens = list[Token]

BOX = "□"
RANKS = {"+": 1, "-": 1, "×": 2, "÷": 2, "²": 3}


def filled(shape: str, values: Sequence[Token]) -> Tokens:
    """The shape with its letters a, b, c … replaced in order: filled("a + b × c", (2, 3, 4)) is 2 + 3 × 4."""
    return [values[ord(sign) - ord("a")] if sign.isalpha() else sign for sign in shape.split()]


def written(tokens: Sequence[Token]) -> str:
    """The expression on one line; negative numbers in brackets where they follow an operator or are squared."""
    text = ""
    for place, piece in enumerate(tokens):
        before = tokens[place - 1] if place else "("
        after = tokens[place + 1] if place + 1 < len(tokens) else ""
        if isinstance(piece, int):
            bare = piece >= 0 or (before == "(" and after != "²")
            text += str(piece) if bare else f"({piece})"
        else:
            text += f" {piece} " if piece in RANKS and piece != "²" else piece
    return text


class Operation(NamedTuple):
    place: int  # of its sign among the tokens
    bracketed: bool
    rival: int  # the lowest rank among the other operations between the same brackets; 0 where there is none
    shown: str  # "3 × 4"
    value: int | None  # None where a division leaves a remainder


def next_operation(tokens: Tokens) -> Operation:
    """The operation that the rules put first: in the first innermost bracket, of the highest rank, from the left."""
    end = tokens.index(")") if ")" in tokens else len(tokens)
    start = max((place for place in range(end) if tokens[place] == "("), default=-1) + 1
    signs = [place for place in range(start, end) if tokens[place] in RANKS]
    place = max(signs, key=lambda sign: (RANKS[str(tokens[sign])], -sign))
    rival = min((RANKS[str(tokens[sign])] for sign in signs if sign != place), default=0)
    shown, value = operation(tokens, place)
    return Operation(place, start > 0, rival, shown, value)


def operation(tokens: Tokens, place: int) -> tuple[str, int | None]:
    """The operation whose sign stands at `place`, as it is written, and its value."""
    sign, left = tokens[place], tokens[place - 1]
    right = None if sign == "²" else tokens[place + 1]
    shown = written(tokens[place - 1 : place + (1 if right is None else 2)])
    return shown, _applied(str(sign), int(left), int(left if right is None else right))


def replaced(tokens: Tokens, place: int, value: int) -> Tokens:
    """The expression with the operation at `place` worked out; a bracket that then holds one number goes."""
    end = place + (1 if tokens[place] == "²" else 2)
    start = place - 1
    if start and end < len(tokens) and tokens[start - 1] == "(" and tokens[end] == ")":
        start, end = start - 1, end + 1
    return [*tokens[:start], value, *tokens[end:]]


@lru_cache(maxsize=256)
def postfix(shape: str) -> tuple[str, ...]:
    """The shape in reverse Polish notation, by Dijkstra's shunting yard."""
    output: list[str] = []
    waiting: list[str] = []
    for sign in shape.split():
        if sign == "(":
            waiting.append(sign)
        elif sign == ")":
            while waiting[-1] != "(":
                output.append(waiting.pop())
            waiting.pop()
        elif sign in RANKS:
            while waiting and waiting[-1] != "(" and RANKS[waiting[-1]] >= RANKS[sign]:
                output.append(waiting.pop())
            waiting.append(sign)
        else:
            output.append(sign)
    return (*output, *reversed(waiting))


def evaluated(shape: str, values: Sequence[int], lowest: int = -999, highest: int = 999) -> int | None:
    """The value on a stack; None where a result on the way is zero, no whole number or out of bounds."""
    stack: list[int] = []
    for sign in postfix(shape):
        if sign not in RANKS:
            stack.append(values[ord(sign) - ord("a")])
            continue
        right = stack.pop()
        value = _applied(sign, right if sign == "²" else stack.pop(), right)
        if not value or not lowest <= value <= highest:
            return None
        stack.append(value)
    return stack.pop()


def exact(shape: str, values: Sequence[Fraction]) -> Fraction:
    """The value on a stack, fractions allowed. Raises ZeroDivisionError."""
    stack: list[Fraction] = []
    for sign in postfix(shape):
        if sign not in RANKS:
            stack.append(values[ord(sign) - ord("a")])
            continue
        right = stack.pop()
        left = right if sign == "²" else stack.pop()
        if sign == "÷":
            stack.append(left / right)
        else:
            stack.append(left + right if sign == "+" else left - right if sign == "-" else left * right)
    return stack.pop()


def shape_of(tokens: Tokens) -> tuple[str, list[int]]:
    """The shape of an expression and the numbers that fill it."""
    values = [piece for piece in tokens if isinstance(piece, int)]
    letters = iter("abcdefghijkl")
    return " ".join(next(letters) if isinstance(piece, int) else piece for piece in tokens), values


def _applied(sign: str, left: int, right: int) -> int | None:
    if sign == "+":
        return left + right
    if sign == "-":
        return left - right
    if sign == "÷":
        return left // right if right and left % right == 0 else None
    return left * right


class Undone(NamedTuple):
    """One operation taken off the side of the box."""

    part: str  # what stands on the box's side before: "□ × 4 + 48"
    other: str  # the operand without the box where it must be worked out first, "3 × 4²"; else empty
    value: int  # of that operand
    left: str  # the operand that holds the box: "□ × 4"
    inverse: str  # "60 - 48"
    result: int


def undone(tokens: Tokens, target: int) -> list[Undone]:
    """How the box is found: from the operation that would be done last inwards. The box stands in no square and no divisor."""
    steps = []
    while tokens != [BOX]:
        place = _last_sign(tokens)
        left, right, sign = _unwrapped(tokens[:place]), _unwrapped(tokens[place + 1 :]), str(tokens[place])
        on_left = BOX in left
        inner, outer = (left, right) if on_left else (right, left)
        shape, values = shape_of(outer)
        known = int(exact(shape, list(map(Fraction, values))))
        if sign == "-" and not on_left:
            first, opposite, second = known, "-", target
        else:
            first, opposite, second = target, {"+": "-", "-": "+", "×": "÷", "÷": "×"}[sign], known
        result = _applied(opposite, first, second)
        if result is None:
            raise ValueError(f"{target} cannot be undone")
        part, inverse = written(tokens), written([first, opposite, second])
        steps.append(Undone(part, written(outer) if len(outer) > 1 else "", known, written(inner), inverse, result))
        tokens, target = inner, result
    return steps


def _last_sign(tokens: Tokens) -> int:
    """The place of the operation done last: outside all brackets, of the lowest rank, furthest right."""
    depth, found = 0, -1
    for place, piece in enumerate(tokens):
        depth += (piece == "(") - (piece == ")")
        if depth == 0 and piece in RANKS and (found < 0 or RANKS[str(piece)] <= RANKS[str(tokens[found])]):
            found = place
    return found


def _unwrapped(tokens: Tokens) -> Tokens:
    """Without brackets around the whole."""
    if tokens[0] == "(" and tokens[-1] == ")":
        depth = 0
        for place, piece in enumerate(tokens):
            depth += (piece == "(") - (piece == ")")
            if depth == 0:
                return tokens[1:-1] if place == len(tokens) - 1 else tokens
    return tokens
