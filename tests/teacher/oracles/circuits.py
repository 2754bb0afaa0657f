"""Resistor circuits read from the question: the net as written is solved by sympy for what is not given."""

from __future__ import annotations

import re
from functools import reduce

import sympy

X = sympy.Symbol("x", positive=True)


def parallel(*ohms: sympy.Expr) -> sympy.Expr:
    return 1 / sum(1 / ohm for ohm in ohms)


def amount(pattern: str, question: str) -> sympy.Rational:
    found = re.search(pattern, question)
    return sympy.Rational(found[1])


def solved(equation: sympy.Expr) -> str:
    (root,) = sympy.solve(sympy.together(equation), X)
    return str(root)


def series_parallel(question: str) -> str:
    ohms = {"₁₂₃₄₅".index(name) + 1: sympy.Integer(value) for name, value in re.findall(r"R([₁₂₃₄₅]) = (\d+) Ω", question)}
    r1, r2, r3, r4, r5 = (ohms.get(place) for place in range(1, 6))
    volts = re.search(r"(?:of|gives) (\d+) V", question)
    v = sympy.Integer(volts[1]) if volts else None
    amps = r"(?:shows|deliver[s]?|draw|is) ([\d/]+) A"
    if "switch" in question:
        if r2 is not None:
            return str(v / (r1 + parallel(r2, r3)) - v / (r1 + r2))
        before, after = (sympy.Rational(value) for value in re.findall(r"([\d/]+) A\b", question))
        lower = v / before - r1
        return solved(v / (r1 + parallel(lower, X)) - after)
    if "R₅ joins" in question:
        if r4 is None:
            r4 = r3 * r2 / r1
            return str(v / (r3 + r4))
        a, b = sympy.symbols("a b")
        nodes = [(v - a) / r1 - a / r2 - (a - b) / r5, (v - b) / r3 - b / r4 + (a - b) / r5]
        at = sympy.solve(nodes, [a, b])
        return str((v - at[a]) / r1 + (v - at[b]) / r3)
    if "R₄ and R₅ are in parallel" in question:
        inner = r3 + parallel(r4, r5)
        whole = r1 + parallel(r2, inner)
        share = parallel(r2, inner) / whole * parallel(r4, r5) / inner / r5  # current through R₅ per volt
        return str(v * share) if v is not None else str(amount(r"R₅ is ([\d/]+) A", question) / share)
    if "electromotive" in question:
        emf = amount(r"electromotive force of (\d+) V", question)
        outer = parallel(r1, r2)
        if inside := re.search(r"internal resistance of (\d+) Ω", question):
            return str(emf * outer / (outer + int(inside[1])))
        return solved(emf * outer / (outer + X) - amount(r"terminal voltage is ([\d/]+) V", question))
    if "parallel pair R₁, R₂" in question:
        share = parallel(r3, r4) / (parallel(r1, r2) + parallel(r3, r4))
        return str(v * share / r3) if v is not None else str(amount(r"shows ([\d/]+) V", question) / share)
    if "R₃ and R₄ are in series" in question:
        share = parallel(r2, r3 + r4) / (r1 + parallel(r2, r3 + r4)) / r2
        return str(v * share) if v is not None else str(amount(amps, question) / share)
    if "replace one of" in question:
        return solved(parallel(r1, r2, X) - amount(r"one of ([\d/]+) Ω", question))
    if "combined resistance" in question:
        return str(parallel(r1, r2, r3))
    if "Two heaters" in question:
        return solved(v / (X + parallel(r2, r3)) - amount(amps, question))
    if "R₂ and R₃ are in parallel" in question:
        return str(v / (r1 + parallel(r2, r3)))
    if "lamp of" in question:
        return solved(v / r1 + v / X - amount(amps, question))
    if "sensor" in question:
        return solved(v * r2 / (X + r2) - amount(r"exactly ([\d/]+) V", question))
    if "Three resistors in series" in question:
        return solved(v / (r1 + r2 + X) - amount(amps, question))
    if "parallel" in question:
        return str(v / parallel(r1, r2))
    if "voltage across R₂" in question:
        return str(v * r2 / (r1 + r2))
    return str(v / reduce(lambda a, b: a + b, (r1, r2, r3)))


ORACLES = {"teacher/physics/circuits/series-parallel": series_parallel}
