"""Formulas of propositional logic: drawn at random, written with brackets, their truth tables as whole numbers.

A formula is a tuple in prefix order: 0 to 3 are the letters p, q, r and s, then NOT and the operators. A column of a truth
table is a number whose bit i is row i; rows are ordered as usual, all letters true first, the last letter changing fastest.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

NOT, AND, OR, IF, IFF = range(4, 9)  # letters are smaller, operators on two parts larger than NOT
LETTERS = "pqrs"
SIGNS = {NOT: "¬", AND: "∧", OR: "∨", IF: "→", IFF: "↔"}

Formula = tuple[int, ...]


def columns(letters: int) -> list[int]:
    """The columns of the letters themselves."""
    rows = 1 << letters
    return [sum(1 << row for row in range(rows) if not row >> (letters - 1 - place) & 1) for place in range(letters)]


_COLUMNS = {letters: columns(letters) for letters in (2, 3, 4)}


def joined(operator: int, left: int, right: int, full: int) -> int:
    """The column of a compound from those of its parts."""
    if operator == AND:
        return left & right
    if operator == OR:
        return left | right
    return (full ^ left) | right if operator == IF else full ^ left ^ right


def column(formula: Formula, letters: int) -> int:
    full = (1 << (1 << letters)) - 1
    stack: list[int] = []
    for token in reversed(formula):
        if token < NOT:
            stack.append(_COLUMNS[letters][token])
        elif token == NOT:
            stack.append(full ^ stack.pop())
        else:
            left = stack.pop()
            stack.append(joined(token, left, stack.pop(), full))
    return stack.pop()


def parts(formula: Formula) -> tuple[Formula, ...]:
    """The immediate parts: none of a letter, one of a negation, two of any other."""
    if formula[0] < NOT:
        return ()
    if formula[0] == NOT:
        return (formula[1:],)
    open_places, end = 1, 1
    while open_places:
        open_places += (formula[end] > NOT) - (formula[end] < NOT)
        end += 1
    return formula[1:end], formula[end:]


def written(formula: Formula, *, inside: bool = False) -> str:
    """With brackets around every compound inside another: "¬(p ∧ q) → r"."""
    below = parts(formula)
    if not below:
        return LETTERS[formula[0]]
    if len(below) == 1:
        return f"¬{written(below[0], inside=True)}"
    text = f"{written(below[0], inside=True)} {SIGNS[formula[0]]} {written(below[1], inside=True)}"
    return f"({text})" if inside else text


def signs(formula: Formula) -> str:
    """The operators in the order in which they are written, as digits: what tells two formulas apart at a glance."""
    stack: list[str] = []
    for token in reversed(formula):
        if token < NOT:
            stack.append("")
        elif token == NOT:
            stack.append(f"{NOT}{stack.pop()}")
        else:
            left = stack.pop()
            stack.append(f"{left}{token}{stack.pop()}")
    return stack.pop()


def row_name(row: int, letters: int) -> str:
    """ "TFT" """
    return "".join("F" if row >> (letters - 1 - place) & 1 else "T" for place in range(letters))


def true_rows(values: int, letters: int) -> list[int]:
    return [row for row in range(1 << letters) if values >> row & 1]


def drawn(
    rng: Random, letters: int, operators: tuple[int, int], fits: Callable[[int], bool], tries: int = 12
) -> Formula | None:
    """A formula with all the letters whose column fits, or None; `operators` are those left and right of the main one."""
    full = (1 << (1 << letters)) - 1
    for _ in range(tries):
        left, left_column = compound(rng, letters, operators[0], full)
        right, right_column = compound(rng, letters, operators[1], full)
        if left == right or not {*left, *right}.issuperset(range(letters)):
            continue
        start = int(rng.random() * 16)
        for turn in range(16):
            way = (start + 5 * turn) % 16
            operator, first, second = AND + way % 4, way & 4, way & 8
            values = joined(
                operator, full ^ left_column if first else left_column, full ^ right_column if second else right_column, full
            )
            if fits(values) and not (first and left[0] == NOT) and not (second and right[0] == NOT):
                return (operator, *((NOT, *left) if first else left), *((NOT, *right) if second else right))
    return None


def compound(rng: Random, letters: int, operators: int, full: int) -> tuple[Formula, int]:
    """A formula with so many operators over some of the letters, and its column; `full` is the column that is true everywhere."""
    if operators == 0:
        letter = int(rng.random() * letters)
        return (letter,), _COLUMNS[letters][letter]
    before = (operators - 1) // 2
    while True:
        left, left_column = compound(rng, letters, before, full)
        right, right_column = compound(rng, letters, operators - 1 - before, full)
        if left != right:
            break
    operator = AND + int(rng.random() * 4)
    if rng.random() < 0.35 and left[0] != NOT:
        left, left_column = (NOT, *left), full ^ left_column
    if rng.random() < 0.35 and right[0] != NOT:
        right, right_column = (NOT, *right), full ^ right_column
    return (operator, *left, *right), joined(operator, left_column, right_column, full)
