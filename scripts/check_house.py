"""Hold the tree to the rules of the house that no linter knows: sizes, names, docstrings, borders of rooms, honest tests."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("src", "tests", "benchmarks", "scripts")
MOST_LINES = 400
EMPTY_NAMES = frozenset(
    ["util", "utils", "helper", "helpers", "common", "misc", "base", "manager", "handler", "factory", "processor"]
)
PURE_ROOMS = ("recipes", "planning")
IMPURE_MODULES = frozenset({"time", "datetime", "random", "os", "secrets", "uuid"})
CHECKING_CALLS = ("assert", "raises", "expect", "check")


class Module(NamedTuple):
    """One Python file. `path` is relative to the root of the tree, `room` the package under seedless, or nothing."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def room(self) -> str:
        parts = self.path.parts
        return parts[2] if parts[:2] == ("src", "seedless") and len(parts) > 3 else ""


Found = Iterator[tuple[int, str]]  # line, what is wrong


def size(module: Module) -> Found:
    if (lines := module.text.count("\n")) > MOST_LINES:
        yield lines, f"{lines} lines, at most {MOST_LINES}: one idea a file"


def docstring(module: Module) -> Found:
    if ast.get_docstring(module.tree) is None and module.text.strip():
        yield 1, "no docstring says what this file is for"
    if module.path.parts[0] == "src" and not module.text.strip():
        yield 1, "an empty file: say in a docstring what this room is for"


def names(module: Module) -> Found:
    """The last word of a file's or a class's name says what it is; these say nothing."""
    if module.path.stem.split("_")[-1] in EMPTY_NAMES:
        yield 1, f"{module.path.stem!r} is a name that says nothing"
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ClassDef) and last_word(node.name) in EMPTY_NAMES:
            yield node.lineno, f"class {node.name} is a name that says nothing"


def purity(module: Module) -> Found:
    """What a recipe or a plan does follows from its inputs and its seed: no clock, no files, no dice but Random(seed)."""
    if module.room not in PURE_ROOMS:
        return
    for node in ast.walk(module.tree):
        for name in imported(node):
            if name.split(".")[0] in IMPURE_MODULES and name != "random.Random":
                yield line_of(node), f"{name} is banned in {module.room}/"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "open":
            yield node.lineno, f"open() is banned in {module.room}/"


def environment(module: Module) -> Found:
    """Settings come in through one door."""
    if module.path.parts[0] != "src" or module.room in ("app", "cli"):
        return
    for node in ast.walk(module.tree):
        read = isinstance(node, ast.Attribute) and ast.unparse(node) in ("os.environ", "os.getenv")
        if read or {"os.environ", "os.getenv"} & set(imported(node)):
            yield line_of(node), "environment variables are read in app/ and cli/ only"


def asserted(module: Module) -> Found:
    """A test that checks nothing cannot fail."""
    if module.path.parts[0] != "tests":
        return
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or not node.name.startswith("test_"):
            continue
        if not any(checks(inner) for inner in ast.walk(node)):
            yield node.lineno, f"{node.name} asserts nothing"


RULES: tuple[Callable[[Module], Found], ...] = (size, docstring, names, purity, environment, asserted)


def imported(node: ast.AST) -> list[str]:
    """Full names that an import statement brings in; none for any other node."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module:
        return [f"{node.module}.{alias.name}" for alias in node.names]
    return []


def line_of(node: ast.AST) -> int:
    return getattr(node, "lineno", 1)


def checks(node: ast.AST) -> bool:
    if isinstance(node, ast.Assert):
        return True
    called = ast.unparse(node.func).split(".")[-1] if isinstance(node, ast.Call) else ""
    return called.startswith(CHECKING_CALLS)


def last_word(name: str) -> str:
    """`RowFactory` -> `factory`."""
    return re.split(r"(?<=[a-z0-9])(?=[A-Z])", name)[-1].lower()


def faults(root: Path) -> list[str]:
    """One line per broken rule, `path:line: what`; none when the tree keeps them all."""
    found = []
    for path in sorted(path for folder in FOLDERS for path in (root / folder).rglob("*.py")):
        text, shown = path.read_text(encoding="utf-8"), path.relative_to(root)
        try:
            module = Module(shown, text, ast.parse(text))
        except SyntaxError as error:
            found.append(f"{shown}:{error.lineno}: {error.msg}")
            continue
        found += [f"{shown}:{line}: {what}" for rule in RULES for line, what in rule(module)]
    return found


if __name__ == "__main__":
    found = faults(ROOT)
    print("\n".join(found) or "house rules kept")
    sys.exit(bool(found))
