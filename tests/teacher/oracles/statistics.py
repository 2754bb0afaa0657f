"""Statistics read from the question's own words: data and tables are parsed, then handed to Python's statistics or to sympy."""

from __future__ import annotations

import re
import statistics
from fractions import Fraction

import sympy


def _data(text: str) -> list[Fraction]:
    """The longest row of numbers with commas between them."""
    rows = re.findall(r"-?\d+(?:/\d+)?(?:, -?\d+(?:/\d+)?)+", text)
    return [Fraction(value) for value in max(rows, key=len).split(", ")]


def _ratios(text: str) -> list[Fraction]:
    return [Fraction(value) for value in re.findall(r"\d+(?:/\d+)?", text)]


def centre_and_spread(question: str) -> str:
    if re.search(r"corrected to|should have been|had read", question):
        numbers = _ratios(question)
        n, mean, variance, wrong, right = numbers
        squares = sympy.Symbol("q")
        (square_sum,) = sympy.solve(squares / n - sympy.Rational(mean) ** 2 - sympy.Rational(variance), squares)
        total = mean * n - wrong + right
        return str(Fraction(str(square_sum - wrong**2 + right**2)) / n - (total / n) ** 2)
    if "lost" in question or "x < y" in question or "are to be joined" in question:
        data = _data(question)
        mean = Fraction(re.search(r"mean (?:of all five is )?(\d+)", question)[1])  # type: ignore[index]
        variance = Fraction(re.search(r"variance (?:is )?(\d+(?:/\d+)?)", question)[1])  # type: ignore[index]
        found = [
            (x, y)
            for x in range(1, 40)
            for y in range(x, 40)
            if statistics.fmean([*data, x, y]) == mean and statistics.pvariance([*data, Fraction(x), Fraction(y)]) == variance
        ]
        assert len(found) == 1
        return f"[{found[0][0]}; {found[0][1]}]"
    if wanted := re.search(r"brings her mean to (\d+)|average becomes (\d+)|the average was (\d+)", question):
        numbers = [int(value) for value in re.findall(r"\d+", question)]
        goal = int(next(filter(None, wanted.groups())))
        n, old = sorted(numbers[:2]) if "days" in question or "tests" in question or "parcels" in question else numbers[:2]
        x = sympy.Symbol("x")
        return str(sympy.solve((n * old + x) / (n + 1) - goal, x)[0])
    data = _data(question)
    if goal := re.search(r"(?:mean of .* and x is|mean becomes|known to be) (\d+)", question):
        x = sympy.Symbol("x")
        return str(sympy.solve((sum(map(sympy.Rational, data)) + x) / (len(data) + 1) - int(goal[1]), x)[0])
    if re.search(r"variance|squared distance", question):
        return str(statistics.pvariance(data))
    if "median" in question:
        return str(statistics.median(data))
    if "range" in question:
        return str(max(data) - min(data))
    return str(statistics.mean(data))


def weighted_mean(question: str) -> str:
    numbers = [int(value) for value in re.findall(r"\d+", question)]
    x, y = sympy.symbols("x y")
    if "%" in question or "in percent" in question:
        if "values" in question and "in percent" in question:
            a, b, u, v, w, goal = numbers
        elif "With weights" in question or "air quality" in question:
            u, v, w, a, b, goal = numbers
        elif "bitterness" in question or "homework" in question or "A mean gives" in question:
            u, a, v, b, w, goal = numbers
        assert u + v + w == 100
        return str(sympy.solve(u * a + v * b + w * x - 100 * goal, x)[0])
    if re.search(r"\bP\b|ratio|strings", question):
        p, q, a, b, c, total, mean = numbers
        (found,) = sympy.solve([x * p + x * q + y - total, x * p * a + x * q * b + y * c - total * mean], [x, y], dict=True)
        return f"[{p * found[x]}; {q * found[x]}; {found[y]}]"
    pairs = [(numbers[place], numbers[place + 1]) for place in (0, 2, 4)]
    sizes_first = (
        "with mean" in question or "size" in question or "pupils" in question or "lamps" in question or "sheep" in question
    )
    values = [v if sizes_first else u for u, v in pairs for _ in range(u if sizes_first else v)]
    return str(statistics.mean(map(Fraction, values)))


def frequency_table(question: str) -> str:
    fenced = re.search(r"```\n(.*?)\n```", question, re.DOTALL)
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in question.splitlines() if line.startswith("|")]
    unknown = None
    if fenced and "stem" in fenced[1]:
        lines = (line.split(" | ") for line in fenced[1].splitlines()[1:])
        data = [Fraction(f"{stem}{leaf}") for stem, leaves in lines for leaf in leaves.split()]
    elif fenced:
        data = [Fraction(value) for value in fenced[1].split(", ")]
    else:
        head, _, *body = rows
        data, before = [], 0
        for label, count in body:
            bounds = [Fraction(bound) for bound in re.findall(r"\d+", label)]
            if count == "f":
                unknown = bounds[0]
                continue
            data += [sum(bounds) / len(bounds)] * (int(count) - before)
            before = int(count) if "cumulative" in head[1] else 0
    if unknown is not None:
        mean = Fraction(re.findall(r"\d+(?:/\d+)?", question.splitlines()[-1])[-1])
        (found,) = [f for f in range(1, 30) if statistics.mean(data + [unknown] * f) == mean]
        return str(found)
    if "Markdown table" in question:
        return _built(question, data)
    if "median" in question:
        mean, median = statistics.mean(data), statistics.median(data)
        return "equal" if mean == median else "mean" if mean > median else "median"
    return str(statistics.mean(data))


def _built(question: str, data: list[Fraction]) -> str:
    columns = re.search(r"header `([^`]*)`", question)[1].split(" | ")  # type: ignore[index]
    if columns[0] == "class":
        starts = sorted({int(value) // 10 * 10 for value in data})
        groups = [(f"{start}-{start + 9}", [value for value in data if start <= value <= start + 9]) for start in starts]
    else:
        groups = [(str(value), [other for other in data if other == value]) for value in sorted(set(data))]
    lines, seen = [" | ".join(columns)], 0
    for label, members in groups:
        seen += len(members)
        cells = {
            "value": label,
            "class": label,
            "frequency": len(members),
            "cumulative frequency": seen,
            "relative frequency": Fraction(len(members), len(data)),
        }
        lines.append(" | ".join(str(cells[column]) for column in columns))
    return "\n".join(lines)


ORACLES = {
    "teacher/mathematics/statistics/centre-and-spread": centre_and_spread,
    "teacher/mathematics/statistics/frequency-table": frequency_table,
    "teacher/mathematics/statistics/weighted-mean": weighted_mean,
}
