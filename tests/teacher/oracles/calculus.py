"""Derivatives, tangents, extremes and integrals read from the question's own words."""

from __future__ import annotations

import re
from itertools import pairwise

import sympy

from teacher.formulas import collected, expression, formulas, listed, numbers, without_formulas, written, x

T = sympy.Symbol("t")


def polynomial_derivative(question: str) -> str:
    if quotient := re.search(r"\(f\((-?\d+) \+ (\d*h)\) - f\((-?\d+)(?: - (\d*h))?\)\)/h", question):
        h = sympy.Symbol("h")
        f = expression(re.search(r"f\(x\) = (\(.*?\)[⁰-⁹²³])", question)[1])
        at, forth, _, back = quotient.groups()
        step = expression(back) if back else sympy.Integer(0)
        return str(sympy.limit((f.subs(x, int(at) + expression(forth)) - f.subs(x, int(at) - step)) / h, h, 0))
    if quantity := re.search(r"[sVC] = ([-+\dt²³ ]*\d)", question):
        at = numbers(question[quantity.end() :])[-1]
        return str(sympy.diff(expression(quantity[1]), T).subs(T, at))
    found = formulas(question)
    f = expression(found[0])
    if len(found) == 2:
        f *= expression(found[1]) * (expression(found[0]) if "square" in question else 1)
    if re.search("alone|nothing else|no other words|Give only that|followed by", question):
        if re.search("bracket", question):
            inside, power = re.fullmatch(r"\((.*)\)(.)", found[0]).groups()
            n = "⁰¹²³⁴⁵⁶⁷⁸⁹".index(power)
            return f"{n * sympy.diff(expression(inside), x)}({inside}){'⁰¹²³⁴⁵⁶⁷⁸⁹'[n - 1]}"
        return written(sympy.diff(sympy.expand(f), x))
    at = numbers(without_formulas(question).replace("(", " "))[-1]
    return str(sympy.diff(f, x).subs(x, at))


def tangent_at(curve: sympy.Expr, at: sympy.Expr) -> sympy.Expr:
    return sympy.expand(sympy.diff(curve, x).subs(x, at) * (x - at) + curve.subs(x, at))


def tangent_line(question: str) -> str:
    found = [expression(each) for each in formulas(question)]
    wants_line = "y = mx + n" in question
    curve = max(found, key=lambda each: sympy.degree(each, x))
    if point := re.search(r"\((-?\d+), (-?\d+)\)", question):
        u, v = map(int, point.groups())
        touches = sympy.solve(tangent_at(curve, T).subs(x, u) - v, T)
        return collected(f"y = {written(tangent_at(curve, at))}" for at in touches) if wants_line else collected(touches)
    if len(found) == 2:
        line = min(found, key=lambda each: sympy.degree(each, x))
        (at,) = sympy.solve(sympy.diff(curve - line, x), x)
        return f"y = {written(tangent_at(curve, at))}" if wants_line else listed((at, curve.subs(x, at)))
    values = numbers(without_formulas(question))
    line = tangent_at(curve, values[0])
    if wants_line:
        return f"y = {written(line)}"
    if len(values) == 2:
        return str(line.subs(x, values[1]))
    (other,) = (root for root in sympy.solve(curve - line, x) if root != values[0])
    return str(other)


def critical_point(question: str) -> str:
    f = expression(formulas(question)[0])
    slope = f if re.search("derivative|slope", question) else sympy.diff(f, x)
    (at,) = numbers(without_formulas(question))
    near = sympy.Rational(1, 50)
    before, after = (sympy.sign(slope.subs(x, at + step)) for step in (-near, near))
    return {(1, -1): "local maximum", (-1, 1): "local minimum"}.get((before, after), "neither")


def extremes(f: sympy.Expr) -> tuple[sympy.Expr, sympy.Expr]:
    """The local maximum value and the local minimum value, by the second derivative."""
    places = sympy.solve(sympy.diff(f, x), x)
    (top,) = (place for place in places if sympy.diff(f, x, 2).subs(x, place) < 0)
    (bottom,) = (place for place in places if sympy.diff(f, x, 2).subs(x, place) > 0)
    return f.subs(x, top), f.subs(x, bottom)


def cubic_extrema(question: str) -> str:
    a, b, c = sympy.symbols("a b c")
    if "ax²" in question:
        lead = expression(re.search(r"-?\d*x³", question)[0])
        p, top, q = numbers(without_formulas(question, "abcx").replace("(", " "))
        f = lead + a * x**2 + b * x + c
        slope = sympy.diff(f, x)
        fit = sympy.solve([slope.subs(x, p), slope.subs(x, q), f.subs(x, p) - top], [a, b, c])
        return listed((fit[a], fit[b], fit[c]))
    (f,) = map(expression, formulas(question))
    values = numbers(without_formulas(question))
    if "+ k" in question:
        top, bottom = extremes(f)
        shift = values[0] - top
        return listed((shift, bottom + shift))
    if re.search("How many different|many different p", question):
        return str(len(set(sympy.real_roots(f - values[-1]))))
    if len(values) >= 2:
        low, high = values[:2]
        inside = [place for place in sympy.solve(sympy.diff(f, x), x) if low < place < high]
        heights = [f.subs(x, place) for place in (low, high, *inside)]
        return listed((max(heights), min(heights)))
    top, bottom = extremes(f)
    if "k < c or k > d" in question:
        return f"k < {bottom} or k > {top}"
    return f"{bottom} < k < {top}" if "c < k < d" in question else listed((top, bottom))


def definite_integral(question: str) -> str:
    found = [expression(each) for each in formulas(question)]
    if len(found) == 2:
        gap = found[0] - found[1]
        p, q = sorted(sympy.solve(gap, x))
        return str(abs(sympy.integrate(gap, (x, p, q))))
    values = numbers(without_formulas(question).replace("(", " "))
    low, high = min(values), max(values)
    if re.search("mean height|mean value|average", question):
        return str(sympy.integrate(found[0], (x, 0, high)) / high)
    if re.search("absolute|total area|sum of their areas|total distance|altogether", question):
        marks = sorted({sympy.Integer(0), high, *(root for root in sympy.solve(found[0], x) if 0 < root < high)})
        return str(sum(abs(sympy.integrate(found[0], (x, *pair))) for pair in pairwise(marks)))
    return str(sympy.integrate(found[0], (x, low, high)))


def slope_condition(question: str) -> str:
    slopes = [sympy.diff(expression(each), x) for each in formulas(question)]
    values = numbers(without_formulas(question))
    wanted = slopes[1] if len(slopes) == 2 else values[0] if values else 0
    return collected(sympy.solve(slopes[0] - wanted, x))


def crossing_tangents(question: str) -> str:
    a, b = sympy.symbols("a b")
    if "ax²" not in question:
        curves = [expression(each) for each in formulas(question)]
        places = numbers(without_formulas(question))
        first, second = (tangent_at(curve, at) for curve, at in zip((curves * 2)[:2], places, strict=True))
        (at,) = sympy.solve(first - second, x)
        return listed((at, first.subs(x, at)))
    (f,) = (expression(each) for each in formulas(question, "abx") if "ax²" in each)
    rest = without_formulas(question, "abx")
    if "x³" in question:
        places = [int(each) for each in re.findall(r"x = (-?\d+)", rest)]
        slopes = numbers(re.sub(r"x = -?\d+", "", rest))
        conditions = [sympy.diff(f, x).subs(x, at) - slope for at, slope in zip(places, slopes, strict=True)]
    else:
        (line,) = (expression(each) for each in formulas(question, "abx") if "ax²" not in each)
        (at,) = numbers(rest)
        conditions = [(f - line).subs(x, at), sympy.diff(f - line, x).subs(x, at)]
    fit = sympy.solve(conditions, [a, b])
    return listed((fit[a], fit[b]))


_HERE = "teacher/mathematics/calculus"
ORACLES = {
    f"{_HERE}/polynomial-derivative": polynomial_derivative,
    f"{_HERE}/tangent-line": tangent_line,
    f"{_HERE}/critical-point": critical_point,
    f"{_HERE}/cubic-extrema": cubic_extrema,
    f"{_HERE}/definite-integral": definite_integral,
    f"{_HERE}/with/slope-condition": slope_condition,
    f"{_HERE}/with/crossing-tangents": crossing_tangents,
}
