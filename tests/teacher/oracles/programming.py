"""Programs read from the question's code blocks and really run, traced or repaired."""

from __future__ import annotations

import ast
import contextlib
import copy
import io
import itertools
import json
import math
import random
import re
import sys
import warnings
from collections import Counter
from types import FrameType
from typing import Any


def code_of(question: str) -> str:
    return re.findall(r"```python\n(.*?)\n```", question, re.DOTALL)[0]


def prose_of(question: str) -> str:
    return re.sub(r"```.*?```", " ", question, flags=re.DOTALL)


def output_of(source: str) -> str:
    told = io.StringIO()
    with contextlib.redirect_stdout(told):
        exec(compile(source, "<shown>", "exec"), {})
    return told.getvalue().strip()


def hidden(question: str, code: str, wanted: str, most: int = 400) -> str:
    """The one number, counted from 0, with which the program prints what is wanted."""
    found = [number for number in range(most) if output_of(code.replace("□", str(number))) == wanted]
    assert len(found) == 1, (found, question)
    return str(found[0])


def loop_trace(question: str) -> str:
    code = code_of(question)
    if "□" not in code:
        return output_of(code)
    (wanted,) = re.findall(r"-?\d+", prose_of(question))
    return hidden(question, code, wanted)


def entered(code: str) -> Counter[str]:
    """How often each function is entered, seen by the interpreter's own profiler."""
    seen: Counter[str] = Counter()

    def watch(frame: FrameType, event: str, _: Any) -> None:
        if event == "call" and frame.f_code.co_filename == "<shown>":
            seen[frame.f_code.co_name] += 1

    compiled = compile(code, "<shown>", "exec")
    with contextlib.redirect_stdout(io.StringIO()):
        sys.setprofile(watch)
        try:
            exec(compiled, {})
        finally:
            sys.setprofile(None)
    return seen


def recursion_trace(question: str) -> str:
    code, prose = code_of(question), prose_of(question)
    if "□" in code:
        (wanted,) = re.findall(r"\d+", prose)
        return hidden(question, code, wanted, 60)
    if re.search(r"counter|[Cc]ount |number of calls", prose) and "for g" not in prose:
        return str(entered(code)["f"])
    if re.search(r"g called|for g|calls of g", prose):
        return str(entered(code)["g"])
    return output_of(code)


def list_mutation(question: str) -> str:
    code, prose = code_of(question), prose_of(question)
    if "□" in code:
        (wanted,) = re.findall(r"\d+", prose)
        return hidden(question, code, wanted, 100)
    return output_of(code).replace(",", ";")


def string_slicing(question: str) -> str:
    code, prose = code_of(question), prose_of(question)
    if "□" not in code:
        return output_of(code)
    (wanted,) = re.findall(r'"(\w+)"', prose)
    found = [number for number in range(1, 30) if output_of(code.replace("□", str(number))) == wanted]
    assert found and (len(found) == 1 or "smallest" in prose or "at least" in prose), (found, question)
    return str(found[0])


MEANT: tuple[tuple[str, Any], ...] = (  # what a description says, by a part of its words
    ("values of the list xs are greater than k", lambda xs, k: len([x for x in xs if x > k])),
    ("sum of the even values", lambda xs: sum(x for x in xs if not x & 1)),
    ("product of the values", lambda xs, k: math.prod(filter(lambda x: x < k, xs))),
    ("greater than the value just before", lambda xs: sum(b > a for a, b in itertools.pairwise(xs))),
    ("index of the smallest", lambda xs: xs.index(min(xs))),
    ("at the indices 0, k, 2k", lambda xs, k: sum(xs[::k])),
    ("running totals", lambda xs: list(itertools.accumulate(xs))),
    ("sum of the digits", lambda n: sum(map(int, str(n)))),
    ("by binary search", lambda xs, k: xs.index(k) if k in xs else -1),
    ("in how many ways k is the sum", lambda xs, k: sum(a + b == k for a, b in itertools.combinations(xs, 2))),
    ("greatest common divisor", math.gcd),
    ("keep increasing", lambda xs: max(len(run) for run in runs_of(xs) if run == sorted(set(run)))),
    ("sorts the list", sorted),
    ("largest sum of one or more", lambda xs: max(map(sum, runs_of(xs)))),
    ("second largest", lambda xs: sorted(xs)[-2]),
)
SIGNS = (("<", "<=", ">", ">=", "==", "!="), ("+", "-", "*", "//", "%"), ("=", "+=", "-=", "*="))
NUMBERS = tuple(map(str, (*range(11), 100)))
CURED: dict[str, tuple[int, str]] = {}  # broken function -> row and line of its one cure


def runs_of(xs: list[int]) -> list[list[int]]:
    return [xs[i:j] for i in range(len(xs)) for j in range(i + 1, len(xs) + 1)]


def find_the_bug(question: str) -> str:
    """The wrong line by exchanging every token for every other and testing each program on inputs of this reader's own."""
    code, prose = code_of(question), prose_of(question)
    definition, _, call = code.partition("\n\n")
    meant = next(function for words, function in MEANT if words in prose)
    given = ast.literal_eval(f"({call.removeprefix('print(').removesuffix(')').partition('(')[2].removesuffix(')')},)")
    if "list of two" in prose or "[real, correct]" in prose or "as a list" in prose:
        return str([ast.literal_eval(output_of(code)), meant(*copy.deepcopy(given))]).replace(",", ";")
    if definition not in CURED:
        CURED[definition] = mended(definition, meant, given)
    row, line = CURED[definition]
    return f"line {row}" if re.search(r"line \d", prose) else line


def cures(definition: str) -> tuple[tuple[int, str, str], ...]:
    """Every program with one token exchanged: the row, the new line, the program."""
    names = sorted(
        set(re.findall(r"[a-z]+", definition)) - {"def", "for", "in", "if", "elif", "else", "while", "return", "range", "len"}
    )
    found = []
    rows = definition.split("\n")
    for number, row in enumerate(rows[1:], 2):
        for token in re.finditer(r"\w+|[<>=!+*/%-]+", row):
            sort = next((signs for signs in SIGNS if token[0] in signs), (*NUMBERS, *names, "min", "max"))
            for other in sort:
                line = row[: token.start()] + other + row[token.end() :]
                found.append((number, line.strip(), "\n".join((*rows[: number - 1], line, *rows[number:]))))
    return tuple(found)


def mended(definition: str, meant: Any, given: tuple[Any, ...]) -> tuple[int, str]:
    rng = random.Random(7)
    trials = [given, *(varied(given, rng, ordered="mid" in definition) for _ in range(80))]
    name = re.findall(r"def (\w+)", definition)[0]
    found = []
    for number, line, source in cures(definition):
        if all(passes(source, name, meant, trial) for trial in trials):
            found.append((number, line))
    assert len(set(found)) == 1, (definition, found)
    return found[0]


def varied(given: tuple[Any, ...], rng: random.Random, ordered: bool) -> tuple[Any, ...]:
    """Another input of the same sort: sorted lists stay sorted, repeats may come, a plain number may be in the list or not."""
    if not isinstance(given[0], list):
        return tuple(rng.randrange(max(1, number // 4), 2 * number) for number in given)
    low, high = min(given[0]), max(given[0]) + 1
    xs = [rng.randrange(low, high) for _ in range(len(given[0]) + rng.randrange(2))]
    if ordered:
        xs = sorted(rng.sample(range(low - 9, high + 9), len(xs)))
    if len(given) == 1:
        return (xs,)
    if given[1] < 4:
        return xs, rng.randrange(2, 4)
    return xs, rng.choice([*xs, given[1], rng.choice(xs) + rng.choice(xs)])


def passes(source: str, name: str, meant: Any, trial: tuple[Any, ...]) -> bool:
    left = [300]

    def tick() -> None:
        left[0] -= 1
        values = sys._getframe(1).f_locals.values()
        grown = any(abs(v) > 10**9 if isinstance(v, int) else len(v) > 99 for v in values if isinstance(v, int | list))
        if left[0] < 0 or grown:
            raise TimeoutError

    ticking = re.sub(r"^( *)((?:for|while) .*)$", r"\1\2\n\1    tick()", source, flags=re.MULTILINE)
    scope: dict[str, Any] = {"tick": tick}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SyntaxWarning)
            exec(ticking, scope)
        return bool(scope[name](*copy.deepcopy(trial)) == meant(*copy.deepcopy(trial)))
    except Exception:
        return False


def comprehension_rewrite(question: str) -> str:
    code = code_of(question)
    if "print(result)" in code:
        scope: dict[str, Any] = {}
        exec(code.replace("print(result)", ""), scope)
        result = scope["result"]
        return (
            json.dumps(result, separators=(",", ":"), sort_keys=True)
            if isinstance(result, dict)
            else str(result).replace(",", ";")
        )
    return folded(code) if "single" in question else unfolded(code)


def folded(code: str) -> str:
    """The text of a loop put together as one line, from its lines alone."""
    start = code.index("result = ")
    first, *lines = map(str.strip, code[start:].split("\n"))
    clauses = " ".join(line.removesuffix(":") for line in lines[:-1])
    if first.endswith("[]"):
        return f"result = [{lines[-1].removeprefix('result.append(').removesuffix(')')} {clauses}]"
    if first.endswith("{}"):
        key, value = lines[-1].removeprefix("result[").split("] = ")
        return f"result = {{{key}: {value} {clauses}}}"
    return f"result = sum({lines[-1].removeprefix('result += ')} {clauses})"


def unfolded(code: str) -> str:
    """The text of a comprehension cut at its `for` and `if`, put on lines of their own."""
    line = code.split("\n")[-1].removeprefix("result = ")
    inside = line.removeprefix("sum(")[1 if line[0] in "[{" else 0 : -1]
    value, *clauses = re.split(r" (?=for )", inside)
    parts = [part for clause in clauses for part in re.split(r" (?=if )", clause)]
    last = {"[": f"result.append({value})", "{": "result[{}] = {}".format(*value.partition(": ")[::2])}.get(
        line[0], f"result += {value}"
    )
    rows = [f"{'    ' * depth}{part}:" for depth, part in enumerate(parts)]
    start = {"[": "[]", "{": "{}"}.get(line[0], "0")
    return "\n".join((f"result = {start}", *rows, "    " * len(parts) + last))


def printed_list(question: str) -> str:
    return output_of(code_of(question)).replace(",", ";")


ORACLES = {
    "teacher/computer-science/programming/with/recursion-on-lists": printed_list,
    "teacher/computer-science/programming/comprehension-rewrite": comprehension_rewrite,
    "teacher/computer-science/programming/loop-trace": loop_trace,
    "teacher/computer-science/programming/recursion-trace": recursion_trace,
    "teacher/computer-science/programming/list-mutation": list_mutation,
    "teacher/computer-science/programming/find-the-bug": find_the_bug,
    "teacher/computer-science/programming/string-slicing": string_slicing,
}
