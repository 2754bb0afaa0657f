"""Comprehensions: their value, and the loop and the comprehension that do the same, rewritten into each other.

A point is the shape, the direction (0 writes a comprehension, 1 a loop) and then the shape's numbers.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Callable
from random import Random
from typing import Any, NamedTuple

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.computing.programming.comprehension_wordings import BANK, GOODS
from seedless.teacher.families.computing.programming.running import execute
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.space import Space
from seedless.teacher.values import json_value, listed
from seedless.text.particles import josa

ID = "teacher/computer-science/programming/comprehension-rewrite"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}
STARTS = {"list": "[]", "dict": "{}", "sum": "0"}


class Clause(NamedTuple):
    """One `for`, and the `if` behind it where there is one."""

    names: str
    source: str
    condition: str = ""


class Collection(NamedTuple):
    """What both forms collect: the lines before it, the clauses from the outside in, the value (for a dict "key: value")."""

    given: str
    clauses: tuple[Clause, ...]
    value: str
    kind: str = "list"

    def comprehension(self) -> str:
        clauses = " ".join(f"for {c.names} in {c.source}" + (f" if {c.condition}" if c.condition else "") for c in self.clauses)
        left, right = {"list": "[]", "dict": "{}", "sum": ("sum(", ")")}[self.kind]
        return f"result = {left}{self.value} {clauses}{right}"

    def loop(self) -> str:
        lines, indent = [f"result = {STARTS[self.kind]}"], ""
        for clause in self.clauses:
            lines.append(f"{indent}for {clause.names} in {clause.source}:")
            indent += "    "
            if clause.condition:
                lines.append(f"{indent}if {clause.condition}:")
                indent += "    "
        key, _, value = self.value.partition(": ")
        last = {"list": f"result.append({self.value})", "dict": f"result[{key}] = {value}", "sum": f"result += {self.value}"}
        return "\n".join((*lines, indent + last[self.kind]))


Written = Callable[[Draw | None, tuple[int, ...]], Collection]


def _values(numbers: tuple[int, ...], name: str = "xs") -> str:
    return f"{name} = {list(numbers)}"


def _rows(p: tuple[int, ...]) -> str:
    return f"rows = {[list(p[3:6]), list(p[6:8]), list(p[8:])]}"


def _goods(draw: Draw | None, p: tuple[int, ...]) -> str:
    korean = int(draw is not None and draw.language == "ko")
    pairs = ", ".join(f'("{GOODS[place][korean]}", {price})' for place, price in zip(p[1:5], p[5:], strict=True))
    return f"goods = [{pairs}]"


SHAPES: dict[str, tuple[Written, ...]] = {
    "easy": (
        lambda _, p: Collection(_values(p[2:]), (Clause("x", "xs"),), f"{p[0]} * x + {p[1]}"),
        lambda _, p: Collection(_values(p[2:]), (Clause("x", "xs", f"x > {p[0]}"),), "x"),
        lambda _, p: Collection("", (Clause("n", f"range({p[0]}, {p[0] + 6})"),), f"{p[1]} * n - {p[2]}"),
    ),
    "medium": (
        lambda _, p: Collection(_values(p[3:]), (Clause("x", "xs", f"x % {p[0]} == {p[1] % p[0]}"),), f"{p[1]} * x + {p[2]}"),
        lambda _, p: Collection(
            _values(p[3:]), (Clause("x", "xs"),), f"x // {p[0]} if x % {p[0]} == 0 else {p[1]} * x + {p[2]}"
        ),
        lambda _, p: Collection(
            f"{_values(p[2:6], 'a')}\n{_values(p[6:], 'b')}", (Clause("x, y", "zip(a, b)"),), f"{p[0]} * x + y - {p[1]}"
        ),
    ),
    "hard": (
        lambda _, p: Collection(
            "",
            (
                Clause("i", f"range({p[0]}, {p[0] + 3})"),
                Clause("j", f"range(i, {p[0] + 5})", f"(i + j) % {p[1]} == {p[2] % p[1]}"),
            ),
            f"{p[2]} * i + j",
        ),
        lambda _, p: Collection(_rows(p), (Clause("row", "rows"), Clause("x", "row", f"x > {p[0]}")), f"{p[1]} * x - {p[2]}"),
        lambda _, p: Collection(
            _values(p[3:]), (Clause("i, x", "enumerate(xs)", f"(i + {p[2]}) % {p[0]} == 0"),), f"{p[1]} * x + i"
        ),
    ),
    "expert": (
        lambda draw, p: Collection(
            _goods(draw, p), (Clause("name, price", "goods", f"price > {p[0]}"),), "name: price - 5", "dict"
        ),
        lambda _, p: Collection(
            _values(p[3:]),
            (Clause("x", "xs", f"x % 2 == {p[2] % 2}"), Clause("k", f"range(1, {p[0]})")),
            f"x * k - {p[1]}",
            "sum",
        ),
        lambda _, p: Collection(
            "",
            (
                Clause("i", f"range({p[0]}, {p[0] + 6})", f"i % {2 + p[1] % 2} == 0"),
                Clause("j", f"range(1, {p[2]})", f"(i + j) % {p[1]} != 0"),
            ),
            "i * j",
        ),
    ),
}


def _draw(level: str, rng: Random) -> Point | None:
    shape, direction = rng.randrange(len(SHAPES[level])), rng.randrange(2)
    pick = rng.randrange
    values = rng.sample(range(3, 60), 8)
    small = (pick(2, 6), pick(2, 10), pick(1, 10))
    numbers: tuple[int, ...]
    if level == "easy":
        numbers = ((*small[:2], *values[:5]), (sorted(values[:6])[pick(2, 4)], 0, *values[:6]), (pick(2, 30), *small[:2]))[
            shape
        ]
    elif level == "medium":
        numbers = ((*small, *values[:6]), (pick(2, 4), *small[1:], *values[:5]), (*small[:2], *values))[shape]
    elif level == "hard":
        numbers = (
            (pick(1, 12), pick(2, 5), pick(2, 9)),
            (sorted(values[:7])[pick(2, 4)], *small[:2], *values[:7]),
            (pick(2, 4), pick(2, 6), pick(1, 4), *values[:6]),
        )[shape]
    else:
        prices = rng.sample(range(8, 95), 4)
        numbers = (
            (sorted(prices)[pick(0, 2)], *rng.sample(range(len(GOODS)), 4), *prices),
            (pick(3, 5), pick(1, 8), pick(2), *values[:5]),
            (pick(2, 30), pick(2, 5), pick(3, 6)),
        )[shape]
    point = (shape, direction, *numbers)
    return point if _is_telling(level, point) else None


def _is_telling(level: str, point: Point) -> bool:
    """A condition keeps something and drops something. Every list is in the point, so that ranges alone have to be counted."""
    shape, p = point[0], point[2:]
    if (level, shape) == ("easy", 1):
        return True
    if (level, shape) == ("medium", 0):
        kept = [x % p[0] == p[1] % p[0] for x in p[3:]]
        return any(kept) and not all(kept)
    if (level, shape) == ("medium", 1):
        kept = [x % p[0] == 0 for x in p[3:]]
        return any(kept) and not all(kept)
    if (level, shape) == ("expert", 1):
        kept = [x % 2 == p[2] % 2 for x in p[3:]]
        return any(kept) and not all(kept)
    return True


def _collection(level: str, point: Point, draw: Draw | None = None) -> Collection:
    return SHAPES[level][point[0]](draw, point[2:])


def _spaces() -> dict[str, Space]:
    def shown(level: str, point: Point) -> tuple[str, ...]:
        it = _collection(level, point)
        return f"{it.given} {it.comprehension()}", f"{it.given} {it.loop()}"

    return drawn_spaces(ID, LEVELS, _draw, lambda level, point: dict.fromkeys(shown(level, point)))


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else str(value)


def _key(value: Any) -> AnswerKey:
    if isinstance(value, dict):
        return AnswerKey(type="json", value=json_value(value))
    if isinstance(value, list):
        return AnswerKey(type="list", value=listed(value))
    return AnswerKey(type="integer", value=str(value))


def _steps(draw: Draw, it: Collection, value: Any) -> tuple[str, ...]:
    """Every turn of the innermost loop in a table: the names, whether its condition holds, the value that is kept."""
    names = ", ".join(clause.names for clause in it.clauses)
    outer = " and ".join(f"`{clause.condition}`" for clause in it.clauses[:-1] if clause.condition)
    test = it.clauses[-1].condition
    *before, last = it.clauses
    every = "".join(f" for {c.names} in {c.source}" + (f" if {c.condition}" if c.condition else "") for c in before)
    kept = it.value.partition(": ")[2] or it.value
    turn = f"({names}, {test or True}, {kept})"
    rows = execute(f"{it.given}\nrows_ = [{turn}{every} for {last.names} in {last.source}]", {"zip": zip})["rows_"]
    heads = [*names.split(", "), *([f"`{test}`"] if test else []), f"`{kept}`"]
    lines = []
    for *given, holds, found in rows:
        told = [draw.say("yes", "참") if holds else draw.say("no", "거짓")] if test else []
        lines.append(f"| {' | '.join(map(str, (*given, *told, found if holds else '-')))} |")
    table = "\n".join((f"| {' | '.join(heads)} |", f"|{'---|' * len(heads)}", *lines))
    walk = draw.say(
        "The expression before the first `for` is evaluated once in each turn",
        "첫 번째 `for` 앞의 식을 반복할 때마다 한 번씩 계산합니다",
    )
    if test:
        walk = draw.say(
            "The expression before the first `for` is evaluated only in the turns in which the condition holds",
            "조건이 참인 경우에만 첫 번째 `for` 앞의 식을 계산합니다",
        )
    order = draw.say("; the last `for` is the innermost loop", ". 뒤에 있는 `for`가 더 안쪽의 반복입니다") if before else ""
    if outer:
        order += draw.say(f", and only where {outer} holds", f". 안쪽의 반복은 {josa(outer, '이/가')} 참일 때만 실행됩니다")
    collected = {
        "list": draw.say(f"Collected in this order: {value}.", f"차례로 모으면 {value}입니다."),
        "dict": draw.say(
            f"Each name that is kept gets its value: {_written(value)}.",
            f"남은 이름마다 값을 짝지으면 {_written(value)}입니다.",
        ),
        "sum": draw.say("The values are added", "값을 모두 더합니다")
        + f": {' + '.join(str(row[-1]) for row in rows if row[-2])} = {value}.",
    }
    return f"{walk}{order}:\n{table}", collected[it.kind]


def pose(draw: Draw) -> Problem:
    """qa: the value of the comprehension. generation: the same as a comprehension or as a loop, in a fixed form."""
    it = _collection(draw.level, draw.params, draw)
    start = f"{it.given}\n" if it.given else ""
    if draw.task_type == "generation":
        asked, wanted = (it.loop(), it.comprehension()) if draw.params[1] == 0 else (it.comprehension(), it.loop())
        kind = (
            f"{'comprehension' if draw.params[1] == 0 else 'loop'} {it.kind}"
            if it.kind != "list"
            else ("comprehension", "loop")[draw.params[1]]
        )
        code = f"\n```python\n{start}{asked}\n```"
        return Problem(draw.worded(BANK[kind], code=code), (), wanted, AnswerKey(type="code", value=wanted))
    value = execute(f"{start}{it.comprehension()}", {"zip": zip})["result"]
    code = f"\n```python\n{start}{it.comprehension()}\nprint(result)\n```"
    question = draw.worded(BANK["qa dict" if it.kind == "dict" else "qa"], code=code)
    return Problem(question, _steps(draw, it, value), _written(value), _key(value))


def recompute(draw: Draw) -> str:
    """The value by running the loop; the other form by rebuilding the syntax tree of the one that is shown."""
    it = _collection(draw.level, draw.params, draw)
    if draw.task_type == "qa":
        return _key(execute(f"{it.given}\n{it.loop()}", {"zip": zip})["result"]).value
    if draw.params[1] == 0:
        return f"result = {_folded(ast.parse(it.loop()))}"
    return ast.unparse(_unfolded(ast.parse(it.comprehension())))


def _folded(tree: ast.Module) -> str:
    """The comprehension from the tree of a loop."""
    body = tree.body[1:]
    generators: list[ast.comprehension] = []
    while isinstance(node := body[0], ast.For | ast.If):
        if isinstance(node, ast.For):
            generators.append(ast.comprehension(node.target, node.iter, [], 0))
        else:
            generators[-1].ifs.append(node.test)
        body = node.body
    made: ast.expr
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        made = ast.ListComp(node.value.args[0], generators)
    elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Subscript):
        made = ast.DictComp(node.targets[0].slice, node.value, generators)
    elif isinstance(node, ast.AugAssign):
        # The brackets of the expression are those of the call; unparsing the call would write them twice.
        return f"sum{ast.unparse(ast.GeneratorExp(node.value, generators))}"
    else:
        raise ValueError("no loop that collects")
    return ast.unparse(made)


def _unfolded(tree: ast.Module) -> ast.AST:
    """The loop from the tree of a comprehension, built from the inside out."""
    assigned = tree.body[0]
    assert isinstance(assigned, ast.Assign)
    made = assigned.value
    empty: ast.expr = ast.List([])
    result = ast.Name("result")
    last: ast.stmt
    if isinstance(made, ast.Call) and isinstance(inside := made.args[0], ast.GeneratorExp):
        empty, generators = ast.Constant(0), inside.generators
        last = ast.AugAssign(result, ast.Add(), inside.elt)
    elif isinstance(made, ast.DictComp):
        empty, generators = ast.Dict([], []), made.generators
        last = ast.Assign([ast.Subscript(result, made.key)], made.value)
    elif isinstance(made, ast.ListComp):
        generators = made.generators
        last = ast.Expr(ast.Call(ast.Attribute(result, "append"), [made.elt], []))
    else:
        raise ValueError("no comprehension")
    for generator in reversed(generators):
        for test in reversed(generator.ifs):
            last = ast.If(test, [last], [])
        last = ast.For(generator.target, generator.iter, [last], [])
    return ast.fix_missing_locations(ast.Module([ast.Assign([result], empty), last], []))


FAMILY = Family(
    id=ID,
    names={"en": "Comprehensions", "ko": "컴프리헨션"},
    scope={
        "en": "Evaluate list and dictionary comprehensions, and turn loops into comprehensions and comprehensions into loops.",
        "ko": "리스트와 딕셔너리 컴프리헨션의 값을 구하고, 반복문과 컴프리헨션을 서로 바꾸어 쓴다.",
    },
    method="running the loop; rebuilding the syntax tree",
    levels=LEVELS,
    build=_spaces,
    task_types=("qa", "generation"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("list comprehension", "comprehension"), "ko": ("리스트 컴프리헨션", "내포", "리스트 내포")},
)
