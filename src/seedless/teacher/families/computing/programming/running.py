"""Runs the short programs of this subject: templates of ours filled with integers and words of ours, never text from outside."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, NamedTuple

_ALLOWED: dict[str, object] = {
    function.__name__: function for function in (abs, dict, enumerate, len, list, max, min, range, reversed, sorted, str, sum)
}


class Call(NamedTuple):
    """One call of a function of the program and what it returned."""

    name: str
    args: tuple[int, ...]
    value: int

    def __str__(self) -> str:
        return f"{self.name}({', '.join(map(str, self.args))})"


def printed(source: str) -> list[str]:
    """The lines that our `source` prints."""
    lines: list[str] = []
    execute(source, {"print": lambda *values: lines.append(" ".join(map(str, values)))})
    return lines


def execute(source: str, scope: dict[str, Any]) -> dict[str, Any]:
    """The scope after our `source` ran in it."""
    scope["__builtins__"] = _ALLOWED | {name: scope[name] for name in ("print",) if name in scope}
    exec(compile(source, "<program>", "exec"), scope)  # noqa: S102 - only templates of this subject get here
    return scope


def calls(definitions: str, name: str, *args: int) -> tuple[Call, ...]:
    """All calls that `name(*args)` causes, itself first, in the order in which they begin, with the values they return."""
    scope = execute(definitions, {})
    begun: list[tuple[str, tuple[int, ...], list[int]]] = []

    def watched(function: Callable[..., int]) -> Callable[..., int]:
        @wraps(function)
        def spy(*given: int) -> int:
            value: list[int] = []
            begun.append((function.__name__, given, value))
            value.append(function(*given))
            return value[0]

        return spy

    for function in [entry for key, entry in scope.items() if key != "__builtins__" and callable(entry)]:
        scope[function.__name__] = watched(function)
    scope[name](*args)
    return tuple(Call(function, given, value[0]) for function, given, value in begun)
