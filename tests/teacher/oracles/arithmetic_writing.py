"""Numbers read as they are written and rewritten by Python's own decimal arithmetic."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from fractions import Fraction

_ITEM = r"\d[\d.]* × 10\^-?\d+|\d+/\d+|\d[\d.]*%|\d+(?:\.\d+)?"


def _value(text: str) -> Fraction:
    if "×" in text:
        digits, exponent = text.split(" × 10^")
        return Fraction(Decimal(f"{digits}e{exponent}"))
    return Fraction(text.rstrip("%")) / (100 if "%" in text else 1)


def _plain(text: str) -> str:
    return text if "%" in text or "×" in text else str(_value(text))


def _percent(text: str) -> str:
    value = _value(text) * 100
    return f"{(Decimal(value.numerator) / Decimal(value.denominator)).normalize():f}%"


def number_writing(question: str) -> str:
    asked = re.split(r"\. (?:Copy|Take|Use|The header|Return)|\? Return", question)[0]
    items = re.findall(_ITEM, asked)
    if "3 × 100 + 5 × 1" in question:
        (digits,) = items
        return " + ".join(f"{digit} × 1{'0' * place}" for place, digit in list(enumerate(digits[::-1]))[::-1] if digit != "0")
    if "a × 10^n" in question:
        digits, exponent = f"{Decimal(items[0]).normalize():e}".split("e")
        return f"{Decimal(digits).normalize():f} × 10^{int(exponent)}"
    if '"below"' in question:
        pivot = re.search(r"(?:with|than|quota is) ([\d.]*\d)", asked)
        assert pivot
        items.remove(pivot[1])
        signs = {"below": -1, "equal": 0, "above": 1}
        groups = {
            name: [item for item in items if (_value(item) > _value(pivot[1])) - (_value(item) < _value(pivot[1])) == sign]
            for name, sign in signs.items()
        }
        return json.dumps(groups, sort_keys=True, separators=(",", ":"))
    falling = bool(re.search("from the largest|decreasing|longest", asked))
    items.sort(key=_value, reverse=falling)
    if "JSON" in question:
        rows = [{"given": item, "percent": _percent(item)} for item in items]
        return json.dumps(rows, sort_keys=True, separators=(",", ":"))
    if "Markdown" in question:
        return "\n".join(("number | percent", *(f"{_plain(item)} | {_percent(item)}" for item in items)))
    return f"[{'; '.join(map(_plain, items))}]"


ORACLES = {"teacher/mathematics/arithmetic/number-writing": number_writing}
