"""Every slip has one cure: of all exchanges of a single token in a broken function, only that one makes it right again."""

from __future__ import annotations

import io
import tokenize
import warnings
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import pytest

from seedless.teacher.families.computing.programming.faulty_program import Program, Slip
from seedless.teacher.families.computing.programming.find_the_bug import PROGRAMS

COMPARISONS = ("<", "<=", ">", ">=", "==", "!=")
SUMS, PARTS = ("+", "-", "*"), ("//", "%", "-")
CHANGES = ("=", "+=", "-=", "*=")
NUMBERS = ("0", "1", "2", "3", "9", "10", "100")
MOST_STEPS = 100

SLIPS = [(program, slip) for programs in PROGRAMS.values() for program in programs for slip in program.slips]


class Endless(Exception):
    pass


def exchanged(source: str) -> Iterator[str]:
    """The function with one token exchanged for another of its sort."""
    tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    names = sorted({t.string for t in tokens if t.type == tokenize.NAME and t.string not in KEPT})
    lines = source.split("\n")
    for token in tokens:
        if token.start[0] == 1:
            continue  # the line of `def`
        others: tuple[str, ...] = ()
        if token.type == tokenize.NUMBER:
            others = (*NUMBERS, *(name for name in names if name not in ("xs", "totals")))
        elif token.type == tokenize.NAME and token.string in (*names, "min", "max"):
            others = ("min", "max") if token.string in ("min", "max") else (*names, *NUMBERS)
        elif token.type == tokenize.OP:
            others = next((group for group in (COMPARISONS, SUMS, PARTS, CHANGES) if token.string in group), ())
        row, (start, end) = token.start[0] - 1, (token.start[1], token.end[1])
        for other in others:
            if other != token.string and (token.string, other) != ("=", "*="):  # squaring in every turn never ends
                changed = lines[row][:start] + other + lines[row][end:]
                if changed.strip().startswith(("xs *=", "totals *=")):
                    continue  # a list that is multiplied in every turn fills the memory
                yield "\n".join((*lines[:row], changed, *lines[row + 1 :]))


KEPT = {"def", "for", "in", "if", "elif", "else", "while", "return", "and", "range", "len", "append", "min", "max"}


def function_of(source: str, name: str) -> Callable[..., Any] | None:
    """The function with a limit on the turns of its loops; None when the source is no program."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)
        try:
            compile(source, "<changed>", "exec")
        except SyntaxError:
            return None
    steps = [0]

    def tick() -> None:
        steps[0] += 1
        if steps[0] > MOST_STEPS:
            raise Endless

    lines = []
    for line in source.split("\n"):
        lines.append(line)
        if line.strip().startswith(("for ", "while ")):
            lines.append(" " * (len(line) - len(line.lstrip()) + 4) + "tick()")
    scope: dict[str, Any] = {"tick": tick}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)
        exec("\n".join(lines), scope)

    def run(*given: Any) -> Any:
        steps[0] = 0
        return scope[name](*given)

    return run


def cures(program: Program, slip: Slip) -> list[str]:
    rng = Random(1)
    drawn = [program.drawn(rng) for _ in range(150)]
    found = []
    for source in exchanged(program.source(slip)):
        function = function_of(source, program.name)
        if function is not None and all(right(function, program, xs, numbers) for xs, numbers in drawn):
            found.append(source)
    return found


def right(function: Callable[..., Any], program: Program, xs: list[int], numbers: tuple[int, ...]) -> bool:
    given = (list(xs), *numbers) if xs else numbers
    try:
        return bool(function(*given) == program.meant(list(xs), numbers)[0])
    except (Endless, ArithmeticError, TypeError, LookupError, AttributeError, ValueError, NameError):
        return False


@pytest.mark.parametrize(("program", "slip"), SLIPS, ids=[f"{p.name}-{s.text}" for p, s in SLIPS])
def test_a_slip_is_cured_by_one_exchange_only(program: Program, slip: Slip) -> None:
    assert cures(program, slip) == [program.source(None)]


@pytest.mark.parametrize("program", [p for programs in PROGRAMS.values() for p in programs], ids=lambda p: p.name)
def test_the_function_without_a_slip_does_what_it_is_meant_to(program: Program) -> None:
    function = function_of(program.source(None), program.name)
    rng = Random(2)
    assert function is not None
    assert all(right(function, program, *program.drawn(rng)) for _ in range(300))
