"""WHERE conditions on small tables: written as SQL, and evaluated in the three-valued logic of NULL."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

NULL = -1  # how a missing number is stored in a point

Value = int | str | None
Truth = bool | None  # None is unknown
Row = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Test:
    """A comparison of a column with a constant; operator "IS NULL" has none, "BETWEEN" and "NOT IN" have two."""

    column: str
    operator: str
    first: int | str = 0
    second: int = 0

    def sql(self) -> str:
        if self.operator == "IS NULL":
            return f"{self.column} IS NULL"
        if self.operator == "BETWEEN":
            return f"{self.column} BETWEEN {self.first} AND {self.second}"
        if self.operator == "NOT IN":
            return f"{self.column} NOT IN ({self.first}, {self.second})"
        return f"{self.column} {self.operator} {quoted(self.first)}"

    def truth(self, row: Row) -> Truth:
        value = row[self.column]
        if self.operator == "IS NULL":
            return value is None
        if value is None:
            return None
        if self.operator in ("=", "<>"):
            return (value == self.first) == (self.operator == "=")
        assert isinstance(value, int) and isinstance(self.first, int)
        if self.operator == "BETWEEN":
            return self.first <= value <= self.second
        if self.operator == "NOT IN":
            return value not in (self.first, self.second)
        return {"<": value < self.first, "<=": value <= self.first, ">": value > self.first, ">=": value >= self.first}[
            self.operator
        ]

    def tests(self) -> tuple[Test, ...]:
        return (self,)


@dataclass(frozen=True, slots=True)
class Joined:
    """Two conditions with AND or OR; `operator` NOT takes the left one alone."""

    operator: str
    left: Condition
    right: Condition | None = None

    def sql(self) -> str:
        if self.right is None:
            return f"NOT ({self.left.sql()})"
        texts = [
            f"({part.sql()})" if isinstance(part, Joined) and part.right else part.sql() for part in (self.left, self.right)
        ]
        return f" {self.operator} ".join(texts)

    def truth(self, row: Row) -> Truth:
        left = self.left.truth(row)
        if self.right is None:
            return None if left is None else not left
        right = self.right.truth(row)
        decisive = self.operator == "OR"  # what settles the whole whatever the other part is
        if left is decisive or right is decisive:
            return decisive
        return None if left is None or right is None else not decisive

    def tests(self) -> tuple[Test, ...]:
        return (*self.left.tests(), *(self.right.tests() if self.right else ()))


Condition = Test | Joined


def quoted(value: Value) -> str:
    """A constant as SQL writes it."""
    return "NULL" if value is None else f"'{value}'" if isinstance(value, str) else str(value)


def shown(value: Value) -> str:
    """A value as a result table shows it."""
    return "NULL" if value is None else str(value)
