"""The recursive functions of the recursion family: their source, and their value and calls found without calling anything."""

from __future__ import annotations

from collections import Counter

from seedless.teacher.distinct import Point

HIDDEN = "□"

LINEAR, DIGITS, PARITY, EUCLID, DOUBLE, THIRDS, MUTUAL, NESTED = range(8)
SHAPES = {  # definitions and the call; {0} is the shape and never shown
    LINEAR: (
        "def f(n):\n    if n <= {1}:\n        return {2}\n    return {3} * n + f(n - {4})",
        "f({5})",
    ),
    DIGITS: (
        "def f(n):\n    if n == 0:\n        return {2}\n    return {3} * (n % 10) + f(n // 10)",
        "f({5})",
    ),
    PARITY: (
        "def f(n):\n    if n <= {1}:\n        return {2}\n    if n % 2 == 0:\n        return f(n // 2) + {3}\n"
        "    return f(n - {4}) + n",
        "f({5})",
    ),
    EUCLID: (
        "def f(a, b):\n    if b == 0:\n        return a + {1}\n    return f(b, a % b) + {2} * (a // b)",
        "f({3}, {4})",
    ),
    DOUBLE: (
        "def f(n):\n    if n <= {1}:\n        return {2}\n    return f(n - 1) + {3} * f(n - {5}) + {6}",
        "f({4})",
    ),
    THIRDS: (
        "def f(n):\n    if n <= {1}:\n        return n + {2}\n    return f(n // 2) + f(n // 3) + {3}",
        "f({4})",
    ),
    MUTUAL: (
        "def f(n):\n    if n <= 0:\n        return {1}\n    return g(n - {2}) + n\n\n"
        "def g(n):\n    if n <= 0:\n        return {3}\n    return {4} * f(n // 2)",
        "f({5})",
    ),
    NESTED: (
        "def f(n):\n    if n > {1}:\n        return n - {2}\n    return f(f(n + {3}))",
        "f({4})",
    ),
}


def blotted(point: Point) -> tuple[object, ...]:
    return (*point[:2], HIDDEN, *point[3:])


def program(point: tuple[object, ...]) -> str:
    definitions, call = SHAPES[int(str(point[0]))]
    return f"{definitions}\n\nprint({call})".format(*point)


def rewrites(point: Point) -> list[tuple[int, int, str]]:
    """The expression that is left, call by call: how many calls of f are open, the argument, the text."""
    _, limit, down, up, n = point
    depth, left = 1, []
    while depth:
        left.append((depth, n, "f(" * depth + str(n) + ")" * depth))
        depth, n = (depth - 1, n - down) if n > limit else (depth + 1, n + up)
    return [*left, (0, n, str(n))]


def arguments(point: Point) -> list[int]:
    """The different arguments of the two-fold shapes, largest first."""
    seen, waiting = set(), [point[4]]
    while waiting:
        n = waiting.pop()
        if n not in seen:
            seen.add(n)
            waiting += parts_of(point, n)
    return sorted(seen, reverse=True)


def parts_of(point: Point, n: int) -> list[int]:
    if point[0] == DOUBLE:
        return [n - 1, n - point[5]] if n > point[1] else []
    return [n // 2, n // 3] if n > point[1] else []


def value_of(point: Point) -> int:
    """The printed value by loops and closed forms: no recursion."""
    shape, p = point[0], point
    if shape == LINEAR:
        terms = range(p[5], p[1], -p[4])
        return p[3] * len(terms) * (terms[0] + terms[-1]) // 2 + p[2]
    if shape == DIGITS:
        return p[3] * sum(map(int, str(p[5]))) + p[2]
    if shape == PARITY:
        n, total = p[5], p[2]
        while n > p[1]:
            n, total = (n // 2, total + p[3]) if n % 2 == 0 else (n - p[4], total + n)
        return total
    if shape == EUCLID:
        a, b, quotients = p[3], p[4], 0
        while b:
            quotients, a, b = quotients + a // b, b, a % b
        return a + p[1] + p[2] * quotients
    if shape in (DOUBLE, THIRDS):
        table: dict[int, int] = {}
        for n in reversed(arguments(p)):
            parts = [table[part] for part in parts_of(p, n)]
            if shape == DOUBLE:
                table[n] = parts[0] + p[3] * parts[1] + p[6] if parts else p[2]
            else:
                table[n] = sum(parts) + p[3] if parts else n + p[2]
        return table[p[4]]
    if shape == MUTUAL:
        n, factor, total, in_f = p[5], 1, 0, True
        while n > 0:
            if in_f:
                total, n = total + factor * n, n - p[2]
            else:
                factor, n = factor * p[4], n // 2
            in_f = not in_f
        return total + factor * (p[1] if in_f else p[3])
    return rewrites(p)[-1][1]


def calls_counted(point: Point) -> Counter[str]:
    """Calls by name, counted along the chain or over the tree, without calling anything."""
    shape, p = point[0], point
    counted: Counter[str] = Counter()
    if shape == PARITY:
        n = p[5]
        while n > p[1]:
            counted["f"] += 1
            n = n // 2 if n % 2 == 0 else n - p[4]
        counted["f"] += 1
    elif shape == EUCLID:
        a, b = p[3], p[4]
        while b:
            counted["f"] += 1
            a, b = b, a % b
        counted["f"] += 1
    elif shape == MUTUAL:
        n, names = p[5], "fg"
        while n > 0:
            counted[names[0]] += 1
            n, names = (n - p[2] if names[0] == "f" else n // 2), names[::-1]
        counted[names[0]] += 1
    elif shape == NESTED:
        counted["f"] = len(rewrites(p)) - 1
    else:
        waiting = [p[4]]
        while waiting:
            counted["f"] += 1
            waiting += parts_of(p, waiting.pop())
    return counted
