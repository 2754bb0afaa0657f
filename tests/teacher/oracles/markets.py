"""Break-even, prices, elasticity and markets read from the question: linear equations solved by sympy."""

from __future__ import annotations

import re
from fractions import Fraction

import sympy

X = sympy.Symbol("x")


def solved(equation: sympy.Expr) -> str:
    (root,) = sympy.solve(equation, X)
    return str(root)


def numbers(text: str) -> list[sympy.Rational]:
    return [sympy.Rational(found) for found in re.findall(r"(?<![\w.])-?\d+(?:\.\d+)?", text)]


def break_even(question: str) -> str:
    n = numbers(question)
    if len(n) == 7:
        fixed, p, v, r, w, a, b = n
        mixes = fixed / (a * (p - v) + b * (r - w))
        if re.search(r"revenue|takings", question):
            return str(mixes * (a * p + b * r))
        return str(mixes * a)
    if re.search(r"[Pp]lan A|\(A\)|printers|van A|oftware A", question):
        if len(n) == 5:
            f, v, g, w, units = n
            return str(abs(f + v * units - g - w * units))
        f, v, g, w = n
        return solved(f + v * X - g - w * X)
    if len(n) == 3:
        first, second, third = n
        if re.search(r"At what price|price of the trip|Which price", question):
            return solved(X * third - first - second * third)
        return solved((second - third) * X - first)
    f, p, v, last = n
    if re.search(r"profit in dollars|dollars of profit", question):
        return str((p - v) * last - f)
    return solved((p - v) * X - f - last)


def price_index(question: str) -> str:
    if "| good |" in question:
        rows = re.findall(r"^\| [a-z]+ \| (\d+) \| (\d+) \| (\d+|\?) \|$", question, re.MULTILINE)
        base = sum(int(many) * int(old) for many, old, _ in rows)
        now = sum(int(many) * (X if new == "?" else int(new)) for many, _, new in rows)
        if any(new == "?" for *_, new in rows):
            index = sympy.Rational(re.search(r"index (?:is|for this year is|of the basket is) (\d+(?:\.\d+)?)", question)[1])
            return solved(100 * now - index * base)
        return str(sympy.Rational(100 * now, base))
    n = numbers(re.sub(r"\(base year 100\)|\(100\)|\bas 100|\bhas 100|\(index 100\)", "", question))
    if len(n) == 5:
        if re.search(r"percent|percentage", question):
            i, _, j, w, v = n
            return str((v / j) / (w / i) * 100 - 100)
        i, m, j, _, v = n
        return str(v / j * m)
    if len(n) == 4:
        w, i, v, j = n
        if re.search(r"percent", question):
            return str((v / j) / (w / i) * 100 - 100)
        return str(v / j * 100)
    first, second = n
    if re.search(r"now stands at|With an index of|adjusted to the index", question):
        return str(first * second / 100)
    return str(second / first * 100)


def elasticity(question: str) -> str:
    if "Q = " in question:
        most, slope = map(int, re.search(r"Q = (\d+) - (\d+)P", question).groups())
        price = int(re.search(r"(?:price is|price of|fare is) (\d+) dollars", question)[1])
        p = sympy.Symbol("p")
        demand = most - slope * p
        size = abs((sympy.diff(demand, p) * p / demand).subs(p, price))
    elif "%" in question:
        price, quantity = map(Fraction, re.findall(r"(\d+)%", question))
        size = quantity / price
    else:
        p, q, r, s = (Fraction(found) for found in re.findall(r"\d+", question))
        if re.search(r"midpoint|means of", question):
            size = abs((s - q) / ((s + q) / 2)) / abs((r - p) / ((r + p) / 2))
        else:
            size = abs((s - q) / q) / abs((r - p) / p)
    if "unit elastic" in question:
        return "elastic" if size > 1 else "inelastic" if size < 1 else "unit elastic"
    return str(size)


def line(text: str) -> sympy.Expr:
    """ "97 - 3P" and "9P - 11" as expressions in x."""
    total = sympy.Integer(0)
    for sign, size, letter in re.findall(r"([-+]?) ?(\d+)(P?)", text):
        total += (-1 if sign == "-" else 1) * int(size) * (X if letter else 1)
    return total


def market_equilibrium(question: str) -> str:
    side = r"((?:\d+P?)(?: [-+] \d+P?)?)"
    shapes = (
        rf"quantity demanded is {side} and the quantity supplied is {side},",
        rf"buyers want {side} units and sellers offer {side} units",
        rf"is Q = {side}, its supply curve Q = {side} ",
        rf"quantity demanded, {side}, and the quantity supplied, {side}, with",
    )
    found = next(match for shape in shapes if (match := re.search(shape, question)))
    demand, supply = line(found[1]), line(found[2])
    if shift := re.search(r"rises by (\d+) units", question):
        demand += int(shift[1])
    if tax := re.search(r"tax of (\d+) dollars", question):
        supply = supply.subs(X, X - int(tax[1]))
    fixed = re.search(r"fixed by law at (\d+)|At a price of (\d+) dollars|stays at (\d+)|market at (\d+)", question)
    if fixed is None:
        return solved(demand - supply)
    gap = (supply - demand).subs(X, int(next(filter(None, fixed.groups()))))
    if re.search(r"surplus, a shortage|in surplus|words surplus", question):
        return "surplus" if gap > 0 else "shortage" if gap < 0 else "equilibrium"
    return str(abs(gap))


ORACLES = {
    "teacher/economics/markets/break-even": break_even,
    "teacher/economics/markets/price-index": price_index,
    "teacher/economics/markets/elasticity": elasticity,
    "teacher/economics/markets/market-equilibrium": market_equilibrium,
}
