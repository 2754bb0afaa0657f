"""Counting read from the question's own words: words grown letter by letter, all selections and sets tried."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from itertools import combinations, permutations, product
from math import ceil, factorial, prod

import sympy


def _ints(text: str) -> list[int]:
    return list(map(int, re.findall(r"\d+", text)))


def _rows(counts: tuple[int, ...], may_follow: Callable[[tuple[int, ...], int | None, int], bool]) -> int:
    """Rows of equal things, counted letter by letter: what is left, what stood last and what comes next decide."""

    @cache
    def grow(left: tuple[int, ...], last: int | None) -> int:
        if not any(left):
            return 1
        total = 0
        for kind, count in enumerate(left):
            if count and may_follow(left, last, kind):
                total += grow(tuple(c - (k == kind) for k, c in enumerate(left)), kind)
        return total

    return grow(counts, None)


def arrangements(question: str) -> str:
    numbers = _ints(question)
    if "At a sports day" in question:
        numbers = [numbers[0], numbers[2], numbers[3], numbers[5]]
        m, a, n, b = numbers
        return str(prod(range(m - a + 1, m + 1)) * prod(range(n - b + 1, n + 1)))
    swapped = {
        "behind them": lambda v: (v[0], v[1], v[3], v[2]),
        "numbered places": lambda v: (v[0], v[1], v[2], v[3]),
        "first row": lambda v: tuple(v),
        "encores": lambda v: (v[0], v[2], v[1], v[3]),
        "upper shelf": lambda v: tuple(v),
    }
    for mark, pick in swapped.items():
        if mark in question:
            m, a, n, b = pick(numbers)
            return str(len(list(permutations(range(m), a))) * len(list(permutations(range(n), b))))
    counts = tuple(numbers)
    if len(counts) == 3:
        return str(_rows(counts, lambda left, last, kind: True))
    distinct = re.search(r"How many orders|In how many orders (do|are)", question)
    if re.search(r"(?:are|have|and) no two|never neighbours|never xx|must not", question):
        rows = _rows(counts, lambda left, last, kind: not last == kind == 0)
    elif re.search(r"every A stands|no circle is|before the first|left of every|ahead of every", question):
        rows = _rows(counts, lambda left, last, kind: kind != 1 or left[0] == 0)
    else:
        kept = range(4) if "each of the four groups" in question else range(2)

        def together(left: tuple[int, ...], last: int | None, kind: int) -> bool:
            if last is not None and last in kept and kind != last and left[last]:
                return False
            return kind not in kept or kind == last or left[kind] == counts[kind]

        rows = _rows(counts, together)
    return str(rows * prod(map(factorial, counts)) if distinct else rows)


def ordered_listing(question: str) -> str:
    digits = re.search(r"\d(?:, \d)+", question)[0].split(", ")  # type: ignore[index]
    numbers = sorted({int("".join(order)) for order in permutations(digits) if order[0] != "0"})
    if " even " in question or " odd " in question:
        numbers = [number for number in numbers if number % 2 == (" odd " in question)]
    if "JSON" in question:
        return json.dumps(numbers, separators=(",", ":"))
    rest = _ints(question.replace(", ".join(digits), ""))
    (asked,) = rest
    place = re.search(r"place \d|number \d+ of this list", question)
    return str(numbers[asked - 1] if place else numbers.index(asked) + 1)


def combinations_(question: str) -> str:
    numbers = _ints(question)
    if "elements of a set P" in question or re.search(r"red cards|points out of|packs", question):
        a, m, b, n = numbers
    elif "pizzeria" in question:
        m, a, n, b = numbers
    elif "quiz team" in question:
        a, m, b, n = numbers
    elif len(numbers) > 4 or re.search(r"blocks?|cells?|sections?|squares east|letters E", question):
        return _paths_or_gifts(question, numbers)
    else:
        m, n, k, j = numbers
        return str(sum(sum(x >= m for x in chosen) >= j for chosen in combinations(range(m + n), k)))
    return str(sympy.binomial(m, a) * sympy.binomial(n, b))


def _paths_or_gifts(question: str, numbers: list[int]) -> str:
    if "letters E" in question:
        m, n, a, b, *_ = numbers
    elif "(0, 0)" in question:
        m, n, a, b = numbers[2:]
    elif len(numbers) == 4:
        m, n, a, b = numbers
    else:
        if "x ≥" in question or "ordered sum" in question:
            n, a, b, c, _, u = numbers
        else:
            n, a, b, c, u = numbers
        return str(sum(n - x - y - z in range(u + 1) for x, y, z in product(range(a, n + 1), range(b, n + 1), range(c, n + 1))))
    through = sum(set_of_steps.count(0) == a for set_of_steps in _prefixes(m, n, a + b))
    avoiding = re.search(r"closed|must not|blocked", question)
    return str(sympy.binomial(m + n, m) - through if avoiding else through)


@cache
def _prefixes(m: int, n: int, size: int) -> list[tuple[int, ...]]:
    """The first `size` steps of every path of m steps east and n north, a path a time."""
    return [tuple(0 if i in east else 1 for i in range(size)) for east in map(set, combinations(range(m + n), m))]


def inclusion_exclusion(question: str) -> str:
    numbers = _ints(question)
    if len(numbers) == 8:
        n, a, b, c, ab, ac, bc, abc = numbers
        x = sympy.symbols("a b c ab ac bc abc")
        regions = sympy.solve(
            [x[6] - abc, x[3] + x[6] - ab, x[4] + x[6] - ac, x[5] + x[6] - bc,
             x[0] + x[3] + x[4] + x[6] - a, x[1] + x[3] + x[5] + x[6] - b, x[2] + x[4] + x[5] + x[6] - c], x
        )  # fmt: skip
        return str(n - sum(regions.values()))
    numbered = re.search(r"1 to \d+|up to \d+|first \d+", question)
    if not numbered:
        n, a, b, both = numbers
        first, second = set(range(a)), set(range(a - both, a + b - both))
        return str(len(set(range(n)) - first - second))
    limit = _ints(numbered[0])[-1]
    divisors = numbers.copy()
    for used in _ints(numbered[0]):
        divisors.remove(used)
    met = [sum(value % p == 0 for p in divisors) for value in range(1, limit + 1)]
    odd = re.search(r"open at the end|but not both|receive a postcard|on at the end|show their faces|are blue", question)
    return str(sum(count % 2 if odd else count > 0 for count in met))


def set_operations(question: str) -> str:
    sets = {name: set(_ints(body)) for name, body in re.findall(r"([ABC]) = \{([\d, ]+)\}", question)}
    if universe := re.search(r"U = \{1, 2, …, (\d+)\}", question):
        sets["U"] = set(range(1, int(universe[1]) + 1))
    if not sets:
        multiple = re.search(r"multiples? of (\d+)", question)
        limit = re.search(r"at most (\d+)|x ≤ (\d+)|1 to (\d+)", question)
        divided = re.search(r"divisors? of (\d+)", question)
        assert multiple and limit and divided
        most = int(next(filter(None, limit.groups())))
        sets = {
            "A": {v for v in range(1, most + 1) if v % int(multiple[1]) == 0},
            "B": set(sympy.divisors(int(divided[1]))),
        }
    if compared := re.search(
        r"How does (\S+) relate to (\S+)\?|Classify (\S+) with respect to (\S+) as|fits (\S+) and (\S+):", question
    ):
        left, right = (_evaluated(name, sets) for name in filter(None, compared.groups()))
        return "disjoint" if left.isdisjoint(right) else "subset" if left <= right else "overlapping"
    asked = re.search(
        r"List the elements of (\S+) in|Write (\S+) as a JSON|belong to (\S+)\?|elements does (\S+) have"
        r"|Find n\((\S+)\), the|size of the set (\S+)\.", question
    )  # fmt: skip
    assert asked
    result = _evaluated(next(filter(None, asked.groups())), sets)
    return json.dumps(sorted(result), separators=(",", ":")) if "JSON" in question else str(len(result))


def _evaluated(expression: str, sets: dict[str, set[int]]) -> set[int]:
    """A formula of ∩, ∪, - and ᶜ, rewritten as Python's set operators and computed."""
    python = re.sub(r"(\([^()]*\)|[A-C])ᶜ", r"(U-\1)", expression).replace("∩", "&").replace("∪", "|")
    assert set(python) <= set("ABCU()&|-")
    return set(eval(python, {"__builtins__": {}}, sets))


def pigeonhole(question: str) -> str:
    numbers = _ints(question)
    if len(numbers) == 4:
        *supplies, k = numbers
        held = [0] * len(supplies)
        drawn = 0
        while True:  # always take from the kind that is furthest from k and not used up
            open_kinds = [i for i, supply in enumerate(supplies) if held[i] < supply]
            kind = min(open_kinds, key=lambda i: held[i])
            held[kind] += 1
            drawn += 1
            if max(held) >= k:
                return str(drawn)
    if len(numbers) == 5:
        a, b, c, j, k = numbers
        return str(1 + max(x + y + z for x, y, z in product(range(a + 1), range(b + 1), (c,)) if x < j or y < k))
    first, second = numbers
    if re.search(r"largest number m|the same remainder\? Give|greatest m|busiest day|most books|reached most often", question):
        return str(ceil(first / second))
    n, k = first, second
    return str(next(t for t in range(1, 10_000) if ceil(t / n) >= k))


ORACLES = {
    "teacher/mathematics/counting/arrangements": arrangements,
    "teacher/mathematics/counting/combinations": combinations_,
    "teacher/mathematics/counting/inclusion-exclusion": inclusion_exclusion,
    "teacher/mathematics/counting/ordered-listing": ordered_listing,
    "teacher/mathematics/counting/pigeonhole": pigeonhole,
    "teacher/mathematics/counting/set-operations": set_operations,
}
