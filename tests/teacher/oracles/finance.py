"""Interest, taxes, exchange and payment plans read from the question, solved by sympy or kept as a ledger in fractions."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from fractions import Fraction

import sympy

X = sympy.Symbol("x", positive=True)


def numbers(text: str) -> list[sympy.Rational]:
    return [sympy.Rational(found) for found in re.findall(r"(?<![\w.])-?\d+(?:\.\d+)?", text)]


def solved(equation: sympy.Expr) -> str:
    roots = [root for root in sympy.solve(equation, X) if root.is_real]
    return str(max(roots))


def interest(question: str) -> str:
    n = numbers(question)
    if re.search(r"start of|beginning of each year|each January|each year's start", question):
        money, rate, years = n
        factors = [(1 + rate / 100) ** year for year in range(1, int(years) + 1)]
        if re.search(r"To reach|needs|has ended", question):
            return str(money / sum(factors))
        return str(money * sum(factors))
    if re.search(r"first year|year one|step-up|compound interest at \d+%, then|portfolio rose", question):
        if len(n) == 4 and re.search(r"rate of the second|torn off|unknown percentage", question):
            start, end, first, third = n
            return solved(start * (1 + first / 100) * (1 + X / 100) * (1 + third / 100) - end)
        start, *rates = n
        for rate in rates:
            start *= 1 + rate / 100
        return str(start)
    money, rate, years = n
    if "simple" in question or "face value" in question or "same interest every year" in question:
        if re.search(r"yearly rate|rate of interest|how many percent", question):
            principal, time, gained = n
            return solved(principal * X / 100 * time - gained)
        return str(money * rate / 100 * years)
    factor = (1 + rate / 100) ** years
    if re.search(r"at the start\?|must be invested|at the beginning", question):
        return str(money / factor)
    return str(money * factor - money)


def tax_brackets(question: str) -> str:
    rows = re.findall(r"\| above (\d+)(?: up to (\d+))? \| (\d+)% \|", question)
    told = question.rsplit("|", 1)[1]
    given = [int(found) for found in re.findall(r"\d+", told)]
    exempt = given.pop(0) if len(given) == 2 else 0

    def tax(income: sympy.Expr) -> sympy.Expr:
        taxable = sympy.Max(income - exempt, 0)
        total = sympy.Integer(0)
        for low, high, rate in rows:
            part = sympy.Max(taxable - int(low), 0)
            total += sympy.Rational(rate) / 100 * (sympy.Min(part, int(high) - int(low)) if high else part)
        return total

    (amount,) = given
    if re.search(r"paid \d+ dollars of tax|tax bill|From a tax of|left with|keep exactly|leaves \d+", told):
        net = re.search(r"left with|keep exactly|leaves \d+", told)
        low, high = 0, 2000
        while low < high:  # in hundreds of dollars; both functions rise
            middle = (low + high) // 2
            reached = 100 * middle - tax(sympy.Integer(100 * middle)) if net else tax(sympy.Integer(100 * middle))
            low, high = (low, middle) if reached >= amount else (middle + 1, high)
        return str(100 * low)
    owed = tax(sympy.Integer(amount))
    if re.search(r"percent", told):
        return str(owed * 100 / amount)
    return str(amount - owed if re.search(r"left of|keep|after tax", told) else owed)


def exchange_rates(question: str) -> str:
    n = numbers(question)
    if "%" in question:
        rate, fee, amount = n
        if re.search(r"paid \d+ won|receives|arrive", question):
            return solved(X * rate * (1 - fee / 100) - amount)
        return str(amount * rate * (1 + fee / 100))
    if len(n) == 3:
        first, second, amount = n
        if re.search(r"loss|lost|won less|has cost|round trip|are lost", question):
            if re.search(r"How many won|Find their loss|round trip", question):
                return str(amount * (first - second))
            return solved(X * (first - second) - amount)
        if re.search(r"were changed|is to be paid|owes", question):
            return str(amount * second / first)
        return str(amount * first / second)
    rate, amount = n
    if re.search(r"pays \d+ won|correspond to|exchanges \d+ won", question):
        return str(amount / rate)
    return str(rate * amount)


def short(value: Fraction) -> str:
    return format((Decimal(value.numerator) / Decimal(value.denominator)).normalize(), "f")


def payment_tables(question: str) -> str:
    if "| item |" in question:
        lines = re.findall(r"^\| ([a-z ]+) \| (\d+) \| (\d+) \|$", question, re.MULTILINE)
        percent = re.search(r"(\d+)%", question)
        bound = re.search(r"(\d+) dollars or more|reaches (\d+) dollars|at least (\d+) dollars", question)
        rows = []
        for name, many, price in lines:
            amount = Fraction(int(many) * int(price))
            if percent and amount >= int(next(filter(None, bound.groups()))):
                amount -= amount * int(percent[1]) / 100
            rows.append((name, amount))
        rows.append(("total", sum(amount for _, amount in rows)))
        heading = ("item", "amount")
    else:
        told = question.split("Answer")[0]
        rows, yearly = [], "year" in told
        if yearly:
            debt, rate, payment = (Fraction(found) for found in re.findall(r"\d+", told)[:3])
            while debt:
                interest_due = debt * rate / 100
                paid = min(payment, debt + interest_due)
                debt += interest_due - paid
                rows.append((str(len(rows) + 1), interest_due, paid, debt))
        else:
            loan, rate, months = (Fraction(found) for found in re.findall(r"\d+", told)[:3])
            debt = loan
            while debt:
                interest_due = debt * rate / 100
                debt -= loan / months
                rows.append((str(len(rows) + 1), interest_due, loan / months + interest_due, debt))
        heading = ("year" if yearly else "month", "interest", "payment", "balance")
    if "CSV" in question:
        return "\n".join(",".join(row) for row in (heading, *((name, *map(short, values)) for name, *values in rows)))
    if "JSON" in question:
        plain = [[int(v) if v.denominator == 1 else float(short(v)) for v in values] for _, *values in rows]
        return json.dumps([row[0] if len(row) == 1 else row for row in plain], separators=(",", ":"))
    return "\n".join(" | ".join(map(str, row)) for row in (heading, *rows))


def growth_and_interest(question: str) -> str:
    found = [sympy.Rational(number) for number in re.findall(r"(-?\d+(?:\.\d+)?)%", question)]

    def grown(percent: sympy.Expr) -> sympy.Expr:
        return 1 + percent / 100

    real = re.search(r"[Pp]rices|inflation|baskets", question)
    if real:
        if re.search(r"did the deposit itself|is needed for|growth of the savings", question):
            prices, change = found
            return str((grown(prices) * grown(change) - 1) * 100)
        nominal, prices = found
        return str((grown(nominal) / grown(prices) - 1) * 100)
    if re.search(r"fee takes|fee took|loses|fell by|tax of", question):
        if re.search(r"unknown rate|nobody noted", question):
            p, cut, whole = found
            return str((grown(whole) / grown(p) / grown(-cut) - 1) * 100)
        p, q, cut = found
        return str((grown(p) * grown(q) * grown(-cut) - 1) * 100)
    if re.search(r"rate of the second|unknown percentage|must year two", question):
        p, whole = found
        return str((grown(whole) / grown(p) - 1) * 100)
    if re.search(r"rate of the third|What did the third|in its last year", question):
        p, q, whole = found
        return str((grown(whole) / grown(p) / grown(q) - 1) * 100)
    product = sympy.Integer(1)
    for percent in found:
        product *= grown(percent)
    return str((product - 1) * 100)


ORACLES = {
    "teacher/economics/finance/interest": interest,
    "teacher/economics/finance/tax-brackets": tax_brackets,
    "teacher/economics/finance/exchange-rates": exchange_rates,
    "teacher/economics/finance/payment-tables": payment_tables,
    "teacher/economics/finance/with/growth-and-interest": growth_and_interest,
}
