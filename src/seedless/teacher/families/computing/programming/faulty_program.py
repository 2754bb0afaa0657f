"""A short function with what it is meant to return, and the one-token slips that break it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from random import Random
from typing import NamedTuple

Values = list[int]
Data = tuple[Values, tuple[int, ...]]  # a list, empty where the function takes none, and the plain numbers after it


class Slip(NamedTuple):
    line: int  # from 1, the line of `def`
    text: str  # the wrong line without its indentation
    english: str  # what it does wrong: follows "Line 4 "
    korean: str  # follows "4번째 줄은 "


class Program(NamedTuple):
    english: str  # "returns ..."
    korean: str  # "... 반환"
    lines: tuple[str, ...]
    head: int  # the line of the loop that is traced turn by turn
    traced: tuple[str, ...]  # names shown in the trace
    slips: tuple[Slip, ...]
    drawn: Callable[[Random], Data]
    meant: Callable[[Values, tuple[int, ...]], tuple[object, str]]  # what it should return, and what shows it

    @property
    def name(self) -> str:
        return self.lines[0].split()[1].partition("(")[0]

    def source(self, slip: Slip | None) -> str:
        lines = list(self.lines)
        if slip:
            old = lines[slip.line - 1]
            lines[slip.line - 1] = old[: len(old) - len(old.lstrip())] + slip.text
        return "\n".join(lines)


def joined(numbers: Iterable[int], sign: str = "+") -> str:
    """A sum or product as it is written, negative numbers in brackets."""
    return f" {sign} ".join(f"({number})" if number < 0 else str(number) for number in numbers)


def result(numbers: Values, value: int, sign: str = "+") -> tuple[int, str]:
    """A value and the sum or product that shows it."""
    return value, f"{joined(numbers, sign)} = {value}"


def counted(lines: list[str]) -> tuple[int, str]:
    """How many lines there are, and they themselves."""
    return len(lines), ", ".join(lines) or "-"


def some_values(rng: Random) -> Values:
    return rng.sample(range(2, 50), rng.randrange(5, 8))


COUNT_FROM_ONE = (
    "starts the count at 1, so that the result is one too large",
    "개수를 1부터 세기 시작하므로 결과가 1만큼 커집니다",
)
