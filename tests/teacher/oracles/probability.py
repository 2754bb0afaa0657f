"""Probability read from the question's own words: outcomes are written down with their chances, and the fitting ones added."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from fractions import Fraction
from itertools import product

import sympy

NUMBERS = {"Two": 2, "Three": 3, "Four": 4}


def _share(weighted: Iterable[tuple[Fraction, bool, bool]]) -> str:
    """The chance of the event among outcomes (chance, condition holds, event holds)."""
    rows = list(weighted)
    known = sum(weight for weight, condition, _ in rows if condition)
    return str(sum(weight for weight, condition, event in rows if condition and event) / known)


CLAUSES = (
    (r"numbers add up to (\w+)", lambda roll, k: sum(roll) == k),
    (r"numbers differ by (\d+)", lambda roll, k: abs(roll[0] - roll[1]) == k),
    (r"product of the two numbers is (\d+)", lambda roll, k: roll[0] * roll[1] == k),
    (r"sum of the two numbers is at least (\w+)", lambda roll, k: sum(roll) >= k),
    (r"sum of the two numbers is at most (\w+)", lambda roll, k: sum(roll) <= k),
    (r"numbers differ by at least (\w+)", lambda roll, k: abs(roll[0] - roll[1]) >= k),
    (r"first number is at least (\d+)", lambda roll, k: roll[0] >= k),
    (r"first number is (\d+)", lambda roll, k: roll[0] == k),
    (r"neither number is above (\d+)", lambda roll, k: max(roll) <= k),
)


def dice_outcomes(question: str) -> str:
    sizes = [int(size) for size in re.findall(r"1 to (\d+)", question)]
    rolls = list(product(*(range(1, size + 1) for size in sizes)))
    found: list[tuple[int, Callable[[tuple[int, ...], int], bool], str]] = []
    for pattern, holds in CLAUSES:
        found += [(match.start(), holds, match[1]) for match in re.finditer(pattern, question)]
    found.sort(key=lambda clause: clause[0])
    if found[0][2] == "k":
        chance = Fraction(re.search(r"\d+/\d+", question)[0])  # type: ignore[index]
        holds = found[0][1]
        (k,) = [k for k in range(1, 200) if Fraction(sum(holds(roll, k) for roll in rolls), len(rolls)) == chance]
        return str(k)
    if "the condition being that" in question:
        found.reverse()
    *conditions, (_, event, limit) = found
    one = Fraction(1, len(rolls))
    return _share((one, all(h(r, int(k)) for _, h, k in conditions), event(r, int(limit))) for r in rolls)


def _sequences(counts: dict[str, int], draws: int) -> list[tuple[tuple[str, ...], Fraction]]:
    """Every order of kinds that `draws` draws without replacement can bring, with its chance."""
    if not draws:
        return [((), Fraction(1))]
    total = sum(counts.values())
    found = []
    for kind, count in counts.items():
        if count:
            rest = _sequences(counts | {kind: count - 1}, draws - 1)
            found += [((kind, *kinds), Fraction(count, total) * chance) for kinds, chance in rest]
    return found


def urn_draws(question: str) -> str:
    counts = {kind: int(count) for count, kind in re.findall(r"(\d+) (?!of )([A-Za-z]+)", question.split(". ")[0])}
    if some := re.search(r"some (\w+)", question):
        chance = Fraction(re.search(r"\d+/\d+", question)[0])  # type: ignore[index]
        ((kind, _),) = counts.items()
        (other,) = [
            b for b in range(1, 60) if dict(_sequences(counts | {some[1]: b}, 2)).get((kind, kind), Fraction(0)) == chance
        ]
        return str(other)
    sequences = _sequences(counts, next(n for word, n in NUMBERS.items() if f"{word} " in question))
    kinds = "|".join(counts)
    clauses = [
        (rf"both are ({kinds})", lambda drawn, a: set(drawn) == {a}),
        (rf"one is ({kinds}) and the other is (?:{kinds})", lambda drawn, a: len(set(drawn)) == 2),
        (r"both are of the same()", lambda drawn, a: len(set(drawn)) == 1),
        (r"the two differ in()", lambda drawn, a: len(set(drawn)) == 2),
        (rf"at least one of the two is ({kinds})", lambda drawn, a: a in drawn),
        (rf"exactly (\d) of them are (?:{kinds})", lambda drawn, a: drawn.count(next(iter(counts))) == int(a)),
    ]
    found = sorted(
        (m.start(), m[1], place) for place, (pattern, _) in enumerate(clauses) for m in re.finditer(pattern, question)
    )
    tests = [(clauses[place][1], word) for _, word, place in found]
    return _share(
        (chance, all(holds(drawn, word) for holds, word in tests[:-1]), tests[-1][0](drawn, tests[-1][1]))
        for drawn, chance in sequences
    )


def _heads(n: int, chance: Fraction) -> dict[int, Fraction]:
    """How likely each number of successes is, from all sequences of n trials."""
    found: dict[int, Fraction] = dict.fromkeys(range(n + 1), Fraction(0))
    for trials in product((0, 1), repeat=n):
        weight = Fraction(1)
        for hit in trials:
            weight *= chance if hit else 1 - chance
        found[sum(trials)] += weight
    return found


def binomial(question: str) -> str:
    chance = Fraction(re.search(r"\d+/\d+", question)[0])  # type: ignore[index]
    if "at least one" in question:
        wanted = Fraction(re.findall(r"\d+/\d+", question)[-1])
        n = 1
        while 1 - _heads(n, chance)[0] <= wanted:
            n += 1
        return str(n)
    n = int(re.search(r"(?<!/)\b(\d+)\b(?!/)", question)[1])  # type: ignore[index]
    heads = _heads(n, chance)
    if given := re.search(r"P\(X = (\d+) \| X ≥ (\d+)\)", question):
        k, low = map(int, given.groups())
        return str(heads[k] / sum(heads[x] for x in range(low, n + 1)))
    for pattern, holds in (
        (r"P\(X = (\d+)\)|is exactly (\d+)", lambda x, k: x == k[0]),
        (r"P\(X ≥ (\d+)\)|is at least (\d+)", lambda x, k: x >= k[0]),
        (r"P\(X ≤ (\d+)\)|is at most (\d+)", lambda x, k: x <= k[0]),
        (r"P\((\d+) ≤ X ≤ (\d+)\)|is between (\d+) and (\d+)|is (\d+) or (\d+)", lambda x, k: k[0] <= x <= k[1]),
    ):
        if found := re.search(pattern, question):
            bounds = [int(group) for group in found.groups() if group]
            return str(sum(weight for x, weight in heads.items() if holds(x, bounds)))
    raise ValueError(question)


def bayes_test(question: str) -> str:
    if "%" in question:
        w, x, y = (Fraction(int(value), 100) for value in re.findall(r"(\d+)%", question))
    else:
        w, x, y = (Fraction(value) for value in re.findall(r"(0\.\d+)", question))
    cells = {
        (kind, one, two): (w if kind else 1 - w) * ((x if kind else y) if one else 1 - (x if kind else y))
        * ((x if kind else y) if two else 1 - (x if kind else y))
        for kind, one, two in product((1, 0), repeat=3)
    }  # fmt: skip
    first, second = (
        r"P\(A\|B and C\)|both times|flagged by both|both ring",
        r"the second negative|passes the second|the second stays",
    )
    sign = r"P\(B\)|that it is defective|at random fails to sprout|she is late on a school day"
    shown = r"P\(A\|B\)|A made it|failed to sprout|she was late|tests positive|is flagged\.|rings for a plate"
    tests: tuple[tuple[str, Callable[..., bool], Callable[..., bool]], ...] = (
        (sign, lambda k, a, b: True, lambda k, a, b: a),
        (first, lambda k, a, b: a and b, lambda k, a, b: k),
        (rf"P\(A\|B and not C\)|{second}", lambda k, a, b: a and not b, lambda k, a, b: k),
        (r"P\(A\|Bᶜ\)", lambda k, a, b: not a, lambda k, a, b: k),
        (r"P\(Aᶜ\|Bᶜ\)|tests negative|at random passes\.|stays silent for", lambda k, a, b: not a, lambda k, a, b: not k),
        (shown, lambda k, a, b: a, lambda k, a, b: k),
    )
    for pattern, condition, event in tests:
        if re.search(pattern, question):
            return _share((weight, condition(*case), event(*case)) for case, weight in cells.items())
    raise ValueError(question)


def _moments(values: list[sympy.Expr], chances: list[sympy.Expr]) -> tuple[sympy.Expr, sympy.Expr]:
    mean = sum(x * p for x, p in zip(values, chances, strict=True))
    return mean, sum(p * (x - mean) ** 2 for x, p in zip(values, chances, strict=True))


def expected_value(question: str) -> str:
    variance = re.search(r"variance|squared deviation", question)
    if "| X |" in question:
        heads, _, row = question.splitlines()[-3:]
        values = [sympy.Integer(cell) for cell in heads.strip("| ").split(" | ")[1:]]
        chances = [sympy.sympify(cell, rational=True) for cell in row.strip("| ").split(" | ")[1:]]
        equations = [sum(chances) - 1]
        if "a" in map(str, chances):
            equations.append(_moments(values, chances)[0] - int(re.search(r"\d+", question)[0]))  # type: ignore[index]
            (found,) = sympy.solve(equations, sympy.symbols("a b"), dict=True)
            return f"[{found[sympy.Symbol('a')]}; {found[sympy.Symbol('b')]}]"
        if missing := sympy.solve(equations, sympy.Symbol("p"), dict=True):
            chances = [chance.subs(missing[0]) for chance in chances]
        return str(_moments(values, chances)[bool(variance)])
    numbers = list(map(int, re.findall(r"\d+", question.replace("ms²", ""))))
    if re.search(r"\bk\b", question):
        mean, u, x, v, y, w = numbers[:6]
        k = sympy.Symbol("k")
        return str(sympy.solve((u * x + v * y + w * k) - mean * (u + v + w), k)[0])
    u, x, v, y, w, z, *fee = numbers
    whole = u + v + w
    values = [sympy.Integer(value - sum(fee)) for value in (x, y, z)]
    chances = [sympy.Rational(weight, whole) for weight in (u, v, w)]
    return str(_moments(values, chances)[bool(variance)])


def event_relations(question: str) -> str:
    if "whole number is chosen" in question or "cards numbered" in question or "sectors numbered" in question:
        n = int(re.search(r"1 to (\d+)", question)[1])  # type: ignore[index]
        clauses = re.findall(r"multiple of (\d+)|at most (\d+)", question)
        tests = [(lambda v, m=m, k=k: v % int(m) == 0 if m else v <= int(k)) for m, k in clauses]
        values = range(1, n + 1)
        a, b, both = (
            Fraction(sum(all(test(v) for test in group) for v in values), n) for group in (tests[:1], tests[1:], tests)
        )
    elif (
        "neither" in question
        and (survey := re.search(r"(\d+) .*?(\d+) .*?(\d+) .*?and (\d+) ", question))
        and "/" not in question
    ):
        n, first, second, none = map(int, survey.groups())
        a, b, both = Fraction(first, n), Fraction(second, n), Fraction(first + second - (n - none), n)
    else:
        a, b, both = (Fraction(value) for value in re.findall(r"\d+(?:/\d+)?", question)[:3])
        if "∪" in question or "at least one of them" in question or "or both" in question:
            both = a + b - both
    if "fraction in lowest terms" in question:
        return str((a - both) + (b - both))
    return "mutually exclusive" if both == 0 else "independent" if both == a * b else "neither"


def random_committees(question: str) -> str:
    kinds = r"(\d+) (white|black|red|teachers?|farmers?|nurses?)"
    setting, asked = question.split(". ", 1)
    counts = {kind.rstrip("s"): int(count) for count, kind in re.findall(kinds, setting)}
    k = next(int(n) for n in re.findall(r"(?<!\d)(\d+)(?! (?:white|black|red|teachers?|farmers?|nurses?))\b", setting))
    sequences = _sequences(counts, k)
    wanted = {kind.rstrip("s"): int(count) for count, kind in re.findall(kinds, asked)}
    if wanted:
        return str(sum(chance for drawn, chance in sequences if all(drawn.count(x) == n for x, n in wanted.items())))
    second = list(counts)[1]
    clauses = re.findall(r"(at least|exactly) (\d+) of them", asked)
    tests = [(lambda x, n=int(n), most=how == "exactly": x == n if most else x >= n) for how, n in clauses]
    return _share(
        (chance, all(test(drawn.count(second)) for test in tests[:-1]), tests[-1](drawn.count(second)))
        for drawn, chance in sequences
    )


def scored_trials(question: str) -> str:
    chance = Fraction(re.search(r"\d+/\d+", question)[0])  # type: ignore[index]

    def number(pattern: str) -> int:
        return int(next(filter(None, re.search(pattern, question).groups())))  # type: ignore[union-attr]

    trials = (
        r"(\d+) times|are (\d+) of them|answers (\d+)|makes (\d+) calls|turn of (\d+) throws|contest (\d+) fish|has (\d+) gates"
    )
    n = number(trials)
    p = sympy.Rational(chance.numerator, chance.denominator)
    hits = {x: sympy.binomial(n, x) * p**x * (1 - p) ** (n - x) for x in range(n + 1)}
    if re.search(r"Taking part costs|prize|sponsor|can win", question):
        prize = number(r"paid (\d+) coins|can win (\d+)|prize is (\d+)|pays (\d+)")
        fee = number(r"costs (\d+) (?:coin|voucher)|fee (?:of )?(\d+)")
        k = number(r"at least (\d+)")
        return str(sum(weight * (prize * (x >= k) - fee) for x, weight in hits.items()))
    gain = number(r"adds (\d+)|earns (\d+)|hit brings (\d+)|deal brings (\d+)")
    loss = number(r"takes away (\d+)|one costs (\d+)|takes (\d+) away|costs her (\d+)")
    scores = {x: gain * x - loss * (n - x) for x in hits}
    if re.search(r"expected final|expected value of the score|expected value of the total|expected total", question):
        return str(sum(weight * scores[x] for x, weight in hits.items()))
    if re.search(r"above 0|score positive|exceed", question):
        return str(sum(weight for x, weight in hits.items() if scores[x] > 0))
    goal = number(r"exactly (-?\d+)|score (-?\d+) at|make (-?\d+)\.")
    return str(sum(weight for x, weight in hits.items() if scores[x] == goal))


def two_way_tables(question: str) -> str:
    head, _, *body = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in question.splitlines() if line.startswith("|")
    ]
    asked = question.splitlines()[-1]
    column = 1 if re.search(r"yellow|glass|negative|late\b|had not|delayed", asked) else 0
    group = re.search(r"belongs? to (?:the )?(.*?)(?:,|\?)", asked)[1]  # type: ignore[index]
    if "share" in head[-1]:
        counts = {row[0]: [int(row[1]) * Fraction(int(row[2].rstrip("%")), 100)] for row in body}
        counts = {name: [yes, int(row[1]) - yes] for (name, (yes,)), row in zip(counts.items(), body, strict=True)}
    else:
        unknown = iter(sympy.symbols("g0:8"))
        cells = [[sympy.Integer(cell) if cell else next(unknown) for cell in row[1:]] for row in body]
        equations = [row[0] + row[1] - row[2] for row in cells if len(row) == 3]
        if body[-1][0] == "total":
            equations += [sum(row[place] for row in cells[:-1]) - cells[-1][place] for place in range(3)]
        found = sympy.solve(equations, dict=True)
        filled = [[cell.subs(found[0]) if found else cell for cell in row] for row in cells]
        counts = {row[0]: values for row, values in zip(body, filled, strict=True) if row[0] != "total"}
    return str(Fraction(str(counts[group][column])) / sum(Fraction(str(row[column])) for row in counts.values()))


ORACLES = {
    "teacher/mathematics/probability/bayes-test": bayes_test,
    "teacher/mathematics/probability/binomial": binomial,
    "teacher/mathematics/probability/dice-outcomes": dice_outcomes,
    "teacher/mathematics/probability/event-relations": event_relations,
    "teacher/mathematics/probability/expected-value": expected_value,
    "teacher/mathematics/probability/urn-draws": urn_draws,
    "teacher/mathematics/probability/with/random-committees": random_committees,
    "teacher/mathematics/probability/with/scored-trials": scored_trials,
    "teacher/mathematics/probability/with/two-way-tables": two_way_tables,
}
