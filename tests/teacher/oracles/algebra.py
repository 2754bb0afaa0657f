"""Equations, inequalities and polynomials read from the question's own words."""

from __future__ import annotations

import re
from itertools import pairwise

import sympy

from teacher.formulas import collected, equation, expression, formulas, listed, numbers, without_formulas, written, x

EQUATION = re.compile(r"[-()\dxy][-+()/\dxy² ]*=[-+()/\dxy² ]*[\dxy)]")


def signs(question: str, words: str) -> list[int]:
    """-1 for each word of taking away, 1 for its opposite, in order."""
    return [-1 if re.match("subtract|decrease|minus|short", found.lower()) else 1 for found in re.findall(words, question)]


def linear_equation(question: str) -> str:
    if found := EQUATION.findall(question):
        return str(sympy.solve(equation(found[0]), x)[0])
    values = numbers(question)
    way = signs(question, r"[Aa]dds? \d|[Ss]ubtracts? \d|increased|decreased")
    if "divide" in question:
        a, b, c, d, e = values
        joined = 1 if re.search(r"quotient plus", question) else -1
        gap = (x + way[0] * a) / b + joined * (x + way[1] * c) / d - e
    elif len(values) == 5:
        b, a, d, c, e = values
        gap = a * (x + way[0] * b) - c * (x + way[1] * d) - e
    else:
        way = way or [1, 1]
        right = values[2] * x + way[1] * values[3] if len(values) == 4 else values[2]
        gap = values[0] * x + way[0] * values[1] - right
    return str(sympy.solve(gap, x)[0])


def linear_system(question: str) -> str:
    y = sympy.Symbol("y")
    if len(found := EQUATION.findall(question)) == 2:
        gaps = [equation(each) for each in found]
    else:
        a, b, c, d, e, f = numbers(question)
        way = signs(question, r"\bplus\b|\bminus\b") or [1, 1]
        if "divided by" in question.lower():
            gaps = [x / a + y / b - c, d * (x - y) + way[-1] * e * y - f]
        else:
            gaps = [a * x + way[0] * b * y - c, d * x + way[-1] * e * y - f]
    (solution,) = sympy.solve(gaps, [x, y], dict=True)
    return listed((solution[x], solution[y]))


def quadratic_factoring(question: str) -> str:
    if found := EQUATION.findall(question):
        return collected(sympy.solve(equation(found[0]), x))
    values = numbers(question)
    if "square of a number" in question or "times the square" in question:
        a, b, c = values
        way = signs(question, r"add |subtract |plus|minus|added|subtracted")[0]
        return collected(sympy.solve(a * x**2 + way * b * x - c, x))
    if len(values) == 2:
        total, times = values
        return collected(sympy.solve(x**2 - total * x + times, x))
    p, q, r = values
    first, second = signs(question, "lengthened|shortened")
    return str(max(sympy.solve((x + first * p) * (x + second * q) - r, x)))


def surd(roots: list[sympy.Expr], only_larger: bool) -> str:
    """Two conjugate irrational numbers over their smallest common denominator."""
    middle, square = sum(roots) / 2, sympy.expand(((roots[0] - roots[1]) / 2) ** 2)
    s = next(n for n in range(1, 500) if (n * middle).is_integer and (n * n * square).is_integer)
    inside = int(n_square) if (n_square := s * s * square) else 0
    q = max(k for k in range(1, 200) if inside % (k * k) == 0)
    p, root = s * middle, f"{q if q > 1 else ''}√{inside // (q * q)}"
    shown = f"{p} {'+' if only_larger else '±'} {root}"
    shown = f"({shown})/{s}" if s > 1 else shown
    return shown if only_larger else f"x = {shown}"


def quadratic_formula(question: str) -> str:
    if found := EQUATION.findall(re.sub(r"x = [p(].*?[qs]\b", "", question)):
        return surd(sympy.solve(equation(found[0]), x), only_larger=False)
    values = numbers(question)
    if re.search("frame|path|car park", question):
        w, h, area = values
        gap = (2 * x + w) * (2 * x + h) - area
    elif re.search("perimeter|fence", question):
        gap = x * (values[0] / 2 - x) - values[1]
    elif "add up to" in question:
        gap = x * (values[0] - x) - values[1]
    elif len(values) == 3:
        away, times, area = values
        gap = x * (times * x + (away if re.search("more|longer", question) else -away)) - area
    else:
        away, area = values
        narrower = re.search("less than its length|strip|larger one", question)
        gap = x * (x - away if narrower else x + away) - area
    return surd(sympy.solve(gap, x), only_larger=True)


def discriminant(question: str) -> str:
    k = sympy.Symbol("k")
    if "k" in re.sub(r"[a-jl-z]*k[a-jl-z]+|[a-z]+k", "", question):
        found = formulas(question, "xk")
        if len(found) == 2:
            curve, line = (expression(each) for each in sorted(found, key=lambda each: "²" not in each))
            return str(sympy.solve(sympy.discriminant(curve - line, x), k)[0])
        rest = sympy.discriminant(expression(found[0]), x)
        if "ositive integer" in question:
            return str(sum(bool(rest.subs(k, value) > 0) for value in range(1, 300)))
        return collected(sympy.solve(rest, k))
    found = formulas(question)
    if "common point" in question:
        curve, line = map(expression, found)
        meetings = len(sympy.Poly(curve - line, x).real_roots(multiple=False))
        return {2: "two common points", 1: "exactly one common point", 0: "no common point"}[meetings]
    if "exactly one" in question:
        distinct = len(set(sympy.real_roots(sympy.expand(expression(found[0])))))
        return {1: "exactly one", 2: "exactly two", 3: "exactly three"}[distinct]
    if "real roots" in question:
        gap = equation(re.search(r"[-\dx][-+\dx² ]*=[-+\dx ]*[\dx]", question)[0])
        count = len(sympy.Poly(gap, x).real_roots(multiple=False))
        return {2: "two distinct real roots", 1: "one double root", 0: "no real roots"}[count]
    return str(sympy.discriminant(expression(found[0]), x))


def interval_text(solutions: sympy.Set) -> str:
    pieces = solutions.args if isinstance(solutions, sympy.Union) else (solutions,)

    def told(piece: sympy.Interval) -> str:
        low, high = ("<" if piece.left_open else "≤"), ("<" if piece.right_open else "≤")
        if piece.start == -sympy.oo:
            return f"x {high} {piece.end}"
        if piece.end == sympy.oo:
            return f"x {'>' if piece.left_open else '≥'} {piece.start}"
        return f"{piece.start} {low} x {high} {piece.end}"

    return " or ".join(map(told, sorted(pieces, key=lambda piece: piece.start)))


def solutions_of(relation: str) -> sympy.Set:
    return sympy.solve_univariate_inequality(expression(relation), x, relational=False)


def inequality(question: str) -> str:
    side = r"-?[\dx][-+\dx² ]*"
    posed = re.sub(r'"[^"]*"|(?:form|as) c [<≤] x.*|such as c .*|x [<≤>≥] c,?', "", question)
    if chain := re.search(rf"(-?\d+) ([<≤]) ({side}) ([<≤]) (-?\d+)", posed):
        low, first, middle, second, high = chain.groups()
        both = solutions_of(f"{low} {first} {middle}").intersect(solutions_of(f"{middle} {second} {high}"))
        return interval_text(both)
    relations = re.findall(rf"{side}[<≤>≥] {side}", posed)
    if relations:
        common = sympy.Intersection(*map(solutions_of, relations))
        if re.search("How many|Count", question):
            return str(sum(common.contains(value) == True for value in range(-60, 61)))  # noqa: E712
        return interval_text(common)
    values = numbers(without_formulas(question))
    if rocket := re.search(r"(\d+)x - 5x²", question):
        return interval_text(solutions_of(f"{rocket[1]}*x - 5*x**2 >= {values[-1]}"))
    if "perimeter" in question:
        return interval_text(solutions_of(f"x*({values[0]}/2 - x) >= {values[1]}"))
    if mugs := re.search(r"sells (\d+) - x", question):
        return interval_text(solutions_of(f"x*({mugs[1]} - x) >= {values[-1]}"))
    a, b, c, d = values
    if "restaurant" in question:
        a, b = b, a
    if re.search("smallest and the largest|first and the last", question):
        fits = [n for n in range(200) if c <= a * n + b <= d]
        return listed((fits[0], fits[-1]))
    return str(next(n for n in range(500) if a * n + b > c * n + d))


def polynomial_division(question: str) -> str:
    k, a, b = sympy.symbols("k a b")
    if "quotient" in question:
        dividend, divisor = map(expression, formulas(question.replace("(", " ").replace(")", " ")))
        return listed(map(written, sympy.div(dividend, divisor, x)))
    if "P(x)" in question:
        first, second, both = map(expression, formulas(question))
        u, v = numbers(without_formulas(question))
        line = a * x + b
        (p,), (q,) = sympy.solve(first, x), sympy.solve(second, x)
        fit = sympy.solve([line.subs(x, p) - u, line.subs(x, q) - v], [a, b])
        assert sympy.expand(both - first * second) == 0
        return written(line.subs(fit))
    if "ax³" in question:
        found = formulas(question, "abx")
        (dividend,), (divisor,) = ([f for f in found if "ax" in f], [f for f in found if ")(" in f])
        (rest,) = (f for f in found if f not in (dividend, divisor))
        left = sympy.rem(expression(dividend) - expression(rest), sympy.expand(expression(divisor)), x)
        solution = sympy.solve(sympy.Poly(left, x).all_coeffs(), [a, b])
        return listed((solution[a], solution[b]))
    dividend, divisor = map(expression, formulas(question, "kx"))
    rest = numbers(without_formulas(question, "kx"))[-1]
    return str(sympy.solve(sympy.rem(dividend, divisor, x) - rest, k)[0])


def vertex_form(question: str) -> str:
    a, q = sympy.symbols("a q")
    found = [each for each in formulas(question) if "²" in each]
    values = numbers(without_formulas(question))
    if not found:
        axis, s, t, u, v = values
        fit = sympy.solve([a * (s - axis) ** 2 + q - t, a * (u - axis) ** 2 + q - v], [a, q])
        if "y = a(x" not in question:
            return str(fit[q])
        return vertex_text(fit[a], axis, fit[q])
    curve = expression(found[0])
    (p,) = sympy.solve(sympy.diff(curve, x), x)
    top = curve.subs(x, p)
    if len(values) == 2:
        heights = [curve.subs(x, place) for place in (*values, *([p] if values[0] < p < values[1] else []))]
        return listed((max(heights), min(heights)))
    if "y = a(x" in question:
        return vertex_text(curve.coeff(x, 2), p, top)
    return listed((p, top))


def vertex_text(a: sympy.Expr, p: sympy.Expr, q: sympy.Expr) -> str:
    head = "" if a == 1 else "-" if a == -1 else str(a)
    return f"y = {head}(x {'-' if p > 0 else '+'} {abs(p)})² {'-' if q < 0 else '+'} {abs(q)}"


def arithmetic_sequence(question: str) -> str:
    values = numbers(question)
    a, d = sympy.symbols("a d")
    if len(values) == 5:
        p, u, q, v, n = values
        if re.search(r"first|For n =", question):
            rows = [count * a + count * (count - 1) / 2 * d - total for count, total in ((p, u), (q, v))]
        else:
            rows = [a + (place - 1) * d - term for place, term in ((p, u), (q, v))]
        fit = sympy.solve(rows, [a, d])
        return str(fit[a] + (n - 1) * fit[d])
    start, n = values[0], int(values[-1])
    shrinks = re.search("fewer|less", question)
    step = values[1] - values[0] if len(values) == 4 else -values[1] if shrinks else values[1]
    terms = [start + step * place for place in range(n)]
    total = r"sum of|[Aa]dd up|in all|after \d+ (?:days|months)|together|first \d+ (?:weeks|minutes)"
    return str(sum(terms) if re.search(total, question) else terms[-1])


def geometric_sequence(question: str) -> str:
    values = numbers(re.sub(r"- (?=\d)", "-", question) if "series" in question else question)
    if re.search(r"infinite|for ever\b|without end", question):
        place = sympy.Symbol("n")
        if "ball" in question:
            start, ratio = values
            down = sympy.summation(start * ratio**place, (place, 0, sympy.oo))
            return str(down + sympy.summation(start * ratio**place, (place, 1, sympy.oo)))
        start, ratio = (values[0], values[1] / values[0]) if len(values) > 2 else values
        return str(sympy.summation(start * ratio**place, (place, 0, sympy.oo)))
    if len(values) == 5:
        p, u, q, v, n = values
        (ratio,) = (root for root in sympy.real_roots(x ** int(q - p) - v / u))
        return str(u * ratio ** int(n - p))
    start, n = values[0], int(values[-1])
    ratio = values[1] / start if len(values) == 4 else values[1]
    terms = [start * ratio**place for place in range(n)]
    return str(sum(terms) if re.search("sum of|[Aa]dd up|have signed|together", question) else terms[-1])


def sequence_kind(question: str) -> str:
    if formula := re.search(r"(?:aₙ = |Sₙ = |always gives )([-+×()/\dn²ⁿ ]*[\dn²ⁿ)])", question):
        text = re.sub(r"(\d+)²ⁿ", lambda found: f"{int(found[1]) ** 2}ⁿ", formula[1])
        rule = expression(text)
        values = [rule.subs(sympy.Symbol("n"), place) for place in range(1, 10)]
        terms = values if "aₙ = " in question else [values[0], *(after - before for before, after in pairwise(values))]
    else:
        terms = numbers(question)
    if len({after - before for before, after in pairwise(terms)}) == 1:
        return "arithmetic"
    return "geometric" if len({after / before for before, after in pairwise(terms)}) == 1 else "neither"


def unknown_terms(question: str) -> str:
    first, second, third = map(expression, dict.fromkeys(formulas(question)))
    values = numbers(without_formulas(question))
    p, q, r, *rest = [1, 2, 3, *values] if re.search("first three terms|begins with", question) else values
    (solution,) = sympy.solve((second - first) * (r - q) - (third - second) * (q - p), x)
    if question.endswith("Find x."):
        return str(solution)
    step = (second - first).subs(x, solution) / (q - p)
    start, n = first.subs(x, solution) - (p - 1) * step, rest[0]
    whole = re.search(r"sum of its first|rows have together|in the first \d+ days|in all", question)
    return str(n * start + n * (n - 1) / 2 * step if whole else start + (n - 1) * step)


_HERE = "teacher/mathematics/algebra"
ORACLES = {
    f"{_HERE}/linear-equation": linear_equation,
    f"{_HERE}/linear-system": linear_system,
    f"{_HERE}/quadratic-factoring": quadratic_factoring,
    f"{_HERE}/quadratic-formula": quadratic_formula,
    f"{_HERE}/discriminant": discriminant,
    f"{_HERE}/inequality": inequality,
    f"{_HERE}/polynomial-division": polynomial_division,
    f"{_HERE}/vertex-form": vertex_form,
    f"{_HERE}/arithmetic-sequence": arithmetic_sequence,
    f"{_HERE}/geometric-sequence": geometric_sequence,
    f"{_HERE}/sequence-kind": sequence_kind,
    f"{_HERE}/with/unknown-terms": unknown_terms,
}
