"""Invoices and repayment plans written out as a table, CSV or JSON: the answer is the piece alone.

easy: an invoice. medium: an invoice with a discount on large lines. hard: a loan with equal principal parts. expert: a loan with
equal payments, the last one smaller. A point begins with the form; amounts are dollars or units of 1,000 won (10,000 for loans).
"""

from __future__ import annotations

from fractions import Fraction
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.economics.finance.payment_table_wordings import FORMS, GOODS, HEADINGS, TOLD
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.teacher.values import json_value, table

ID = "teacher/economics/finance/payment-tables"
LEVELS = {"easy": 240, "medium": 240, "hard": 240, "expert": 240}
TABLE, CSV, JSON = range(3)
Rows = list[tuple[str, ...]]


def _draw(level: str, rng: Random) -> Point | None:
    form = rng.randrange(3)
    if level in ("easy", "medium"):
        goods = rng.sample(range(len(GOODS)), 3 if level == "easy" else 4)
        lines = [(place, rng.randrange(2, 31), rng.randrange(2, 41)) for place in goods]
        if level == "easy":
            return (form, *(value for line in lines for value in line))
        percent, bound = 5 * rng.randrange(1, 5), 100 * rng.randrange(1, 5)
        totals = [many * price for _, many, price in lines]
        fits = min(totals) < bound <= max(totals) and all(total < bound or total * percent % 100 == 0 for total in totals)
        return (form, percent, bound, *(value for line in lines for value in line)) if fits else None
    if level == "hard":
        months, percent, part = rng.randrange(3, 6), rng.randrange(1, 5), 50 * rng.randrange(2, 61)
        return (form, months * part, percent, months) if part * percent % 100 == 0 else None
    loan, payment = 1000 * rng.randrange(2, 10), 10 * rng.randrange(60, 400)
    return (form, loan, 10, payment) if 3 <= _years(10 * loan, 10 * payment) <= 5 else None


def _years(tenths: int, payment: int) -> int:
    """How many payments at 10% a year settle a debt, all in tenths; 0 when one of them is no whole number of tenths."""
    years = 0
    while tenths > 0 and years < 6:
        if tenths % 10:
            return 0
        tenths, years = tenths + tenths // 10 - payment, years + 1
    return years


def _equal_payments(loan: int, percent: int, payment: int) -> Rows:
    """Year, interest, payment, balance until the balance is 0."""
    rows: Rows = []
    balance = Fraction(loan)
    while balance > 0:
        interest = balance * percent / 100
        paid = min(Fraction(payment), balance + interest)
        balance += interest - paid
        rows.append((str(len(rows) + 1), *map(decimal, (interest, paid, balance))))
    return rows


def _invoice(point: Point, *, discount: bool) -> tuple[tuple[int, ...], list[tuple[int, int, int]]]:
    """Percent and bound of the discount (or nothing), and the lines: good, quantity, price."""
    terms = point[1:3] if discount else ()
    numbers = point[3:] if discount else point[1:]
    return terms, [(numbers[at], numbers[at + 1], numbers[at + 2]) for at in range(0, len(numbers), 3)]


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level in ("hard", "expert"):
        return (" ".join(map(str, point[1:])),)
    terms, lines = _invoice(point, discount=level == "medium")
    amounts = " ".join(f"{many} {price}" for _, many, price in lines)
    return (f"{amounts} {' '.join(map(str, terms))}",)


def _rows(draw: Draw) -> Rows:
    """The finished table without its heading."""
    ko = draw.language != "en"
    if draw.level == "hard":
        _, loan, percent, months = draw.params
        part, rows, balance = loan // months, [], loan
        for month in range(1, months + 1):
            interest = balance * percent // 100
            balance -= part
            rows.append(tuple(map(str, (month, interest, part + interest, balance))))
        return rows
    if draw.level == "expert":
        return _equal_payments(*draw.params[1:])
    terms, lines = _invoice(draw.params, discount=draw.level == "medium")
    rows, whole = [], 0
    for good, many, price in lines:
        total = many * price
        if terms and total >= terms[1]:
            total -= total * terms[0] // 100
        whole += total
        rows.append((GOODS[good][ko], str(total)))
    return [*rows, ("합계" if ko else "total", str(whole))]


def _given(draw: Draw) -> str:
    ko = draw.language != "en"
    _, lines = _invoice(draw.params, discount=draw.level == "medium")
    head = ("품목", "수량", "단가") if ko else ("item", "quantity", "price")
    rows = (head, ("---",) * 3, *((GOODS[good][ko], str(many), str(price)) for good, many, price in lines))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def pose(draw: Draw) -> Problem:
    """generation: totals of an invoice, or the plan of a loan."""
    ko, rng, form = draw.language != "en", draw.rng, draw.params[0]
    kind = "invoice" if draw.level in ("easy", "medium") else draw.level
    told = rng.choice(TOLD[draw.level])[ko]
    heading = HEADINGS[kind][ko]
    values = {"a": draw.params[1], "b": draw.params[2], "c": draw.params[3], "m": draw.params[2] // 10}
    asked = FORMS[kind, form][ko].format(heading=", ".join(heading))
    parts = [told.format(**values), asked] if kind != "invoice" else [told.format(**values), _given(draw), asked]
    return Problem(("\n\n" if kind == "invoice" else " ").join(parts), (), *_piece(form, heading, _rows(draw)))


def _piece(form: int, heading: tuple[str, ...], rows: Rows) -> tuple[str, AnswerKey]:
    if form == CSV:
        piece = "\n".join(",".join(row) for row in (heading, *rows))
        return piece, AnswerKey(type="code", value=piece)
    if form == JSON:
        value = json_value([_plain(row[-1]) if len(row) == 2 else [_plain(cell) for cell in row[1:]] for row in rows])
        return value, AnswerKey(type="json", value=value)
    ruled = "\n".join(f"| {' | '.join(row)} |" for row in (heading, ("---",) * len(heading), *rows))
    exact = [tuple(str(Fraction(cell)) if cell[0].isdigit() else cell for cell in row) for row in rows]
    return ruled, AnswerKey(type="table", value=table((heading, *exact)))


def _plain(text: str) -> int | float:
    return float(text) if "." in text else int(text)


def recompute(draw: Draw) -> str:
    """Invoices item by item; loans from closed formulas for the balance after k payments."""
    ko, form = draw.language != "en", draw.params[0]
    rows: Rows
    if draw.level == "hard":
        _, loan, percent, months = draw.params
        owed = [Fraction(loan * (months - k), months) for k in range(months + 1)]
        rows = []
        for k in range(months):
            interest = owed[k] * percent / 100
            rows.append((str(k + 1), *map(decimal, (interest, owed[k] - owed[k + 1] + interest, owed[k + 1]))))
    elif draw.level == "expert":
        _, loan, percent, payment = draw.params
        factor = Fraction(100 + percent, 100)
        rows, before = [], Fraction(loan)
        while before:
            k = len(rows) + 1
            after = max(Fraction(0), loan * factor**k - payment * (factor**k - 1) / (factor - 1))
            interest = before * (factor - 1)
            rows.append((str(k), *map(decimal, (interest, before + interest - after, after))))
            before = after
    else:
        terms, lines = _invoice(draw.params, discount=draw.level == "medium")
        totals = []
        for _, many, price in lines:
            total = Fraction(sum(price for _ in range(many)))
            totals.append(total * (100 - terms[0]) / 100 if terms and total >= terms[1] else total)
        rows = [(GOODS[good][ko], decimal(total)) for (good, _, _), total in zip(lines, totals, strict=True)]
        rows.append(("합계" if ko else "total", decimal(sum(totals, Fraction(0)))))
    kind = "invoice" if draw.level in ("easy", "medium") else draw.level
    return _piece(form, HEADINGS[kind][ko], rows)[1].value


FAMILY = Family(
    id=ID,
    names={"en": "Invoices and repayment plans", "ko": "청구서와 상환표"},
    scope={
        "en": "Write out the totals of an invoice with discounts and the plan of a loan as a table, CSV or JSON.",
        "ko": "할인이 있는 청구서의 금액과 대출 상환 계획을 표, CSV, JSON으로 작성한다.",
    },
    method="closed formulas for balances",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("generation",),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("invoice", "amortisation", "amortization", "loan repayment"),
        "ko": ("청구서", "대출 상환", "원금 균등 상환"),
    },
)
