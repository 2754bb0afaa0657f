"""Measurements rewritten in SI units without prefixes, as a table, CSV or JSON: the answer is the piece alone.

A point is (form, then unit and hundredths of the value for each row).
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.physics.matter.unit_table_wordings import ASKED, HEADINGS, TOLD, UNITS
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.teacher.values import json_value, table

ID = "teacher/physics/matter/si-units"
LEVELS = {"easy": 240, "medium": 240, "hard": 240, "expert": 240}
TABLE, CSV, JSON = range(3)
_POOLS = {"easy": range(8), "medium": range(4, 16), "hard": range(12, 24)}
_KINDS = tuple(  # units of one quantity, for the level that sorts
    tuple(place for place, unit in enumerate(UNITS) if unit.si == si) for si in ("m", "s", "kg", "m/s", "m³", "J")
)


def _draw(level: str, rng: Random) -> Point | None:
    form = rng.randrange(3)
    if level == "expert":
        pool = list(rng.choice(_KINDS))
        rows = [rng.choice(pool) for _ in range(4)]
        if len(set(rows)) < 3:
            return None
    else:
        rows = rng.sample(_POOLS[level], 3 if level == "easy" else 4)
    values = [UNITS[row].step * rng.randrange(2, 60) for row in rows]
    converted = [UNITS[row].factor * value for row, value in zip(rows, values, strict=True)]
    if len(set(values)) < len(values) or (level == "expert" and not _comparable(converted)):
        return None
    return (form, *(number for pair in zip(rows, values, strict=True) for number in pair))


def _comparable(values: list[Fraction]) -> bool:
    """All different, and near enough to each other that the order is not plain at a glance."""
    return len(set(values)) == len(values) and max(values) <= 200 * min(values)


def _rows(point: Point) -> list[tuple[int, int]]:
    """Unit and hundredths of the value, a row each."""
    return list(zip(point[1::2], point[2::2], strict=True))


def _shown(_: str, point: Point) -> tuple[str]:
    return (" ".join(str(value) for _, value in _rows(point)),)  # in hundredths: as telling as the decimals


def pose(draw: Draw) -> Problem:
    """generation: the measurements converted; at expert also sorted from the smallest to the largest."""
    form, rows, ko = draw.params[0], _rows(draw.params), draw.language != "en"
    heading, rng = HEADINGS[ko], draw.rng
    given = [(UNITS[unit].names[ko], decimal(Fraction(value, 100)), UNITS[unit].unit) for unit, value in rows]
    if draw.level == "expert":
        given = [(letter, value, unit) for letter, (_, value, unit) in zip("ABCD", given, strict=True)]
    converted = [
        (name, UNITS[unit].factor * value / 100, UNITS[unit].si) for (name, *_), (unit, value) in zip(given, rows, strict=True)
    ]
    if draw.level == "expert":
        converted.sort(key=lambda row: row[1])
    told = rng.choice(TOLD["expert" if draw.level == "expert" else "easy"])[ko]
    targets = ", ".join(dict.fromkeys(UNITS[unit].si for unit, _ in rows))
    asked = ASKED["expert" if draw.level == "expert" else "easy"][form][ko].format(units=targets)
    lines = [heading, ("---",) * 3, *given]
    material = "\n".join(f"| {' | '.join(row)} |" for row in lines)
    return Problem(f"{told}\n\n{material}\n\n{asked}", (), *_piece(form, heading, converted))


def _piece(form: int, heading: tuple[str, str, str], rows: list[tuple[str, Fraction, str]]) -> tuple[str, AnswerKey]:
    """The piece as asked for and its key."""
    texts = [(name, decimal(value), unit) for name, value, unit in rows]
    if form == CSV:
        piece = "\n".join(",".join(row) for row in (heading, *texts))
        return piece, AnswerKey(type="code", value=piece)
    if form == JSON:
        value = json_value([{"value": _plain(value), "unit": unit} for _, value, unit in rows])
        return value, AnswerKey(type="json", value=value)
    ruled = "\n".join(f"| {' | '.join(row)} |" for row in (heading, ("---",) * 3, *texts))
    return ruled, AnswerKey(type="table", value=table((heading, *rows)))


def _plain(value: Fraction) -> int | float:
    """A JSON number; every value here has a short decimal."""
    return value.numerator if value.denominator == 1 else float(decimal(value))


def recompute(draw: Draw) -> str:
    """Chains of single steps (km/h to m/h to m/min to m/s) in decimal arithmetic."""
    form, ko = draw.params[0], draw.language != "en"
    rows = []
    for place, (unit, hundredths) in enumerate(_rows(draw.params)):
        value = Decimal(hundredths) / 100
        for step in UNITS[unit].chain:
            value = value * step if step > 0 else value / -step
        name = "ABCD"[place] if draw.level == "expert" else UNITS[unit].names[ko]
        rows.append((name, Fraction(value), UNITS[unit].si))
    if draw.level == "expert":
        rows.sort(key=lambda row: row[1])
    return _piece(form, HEADINGS[ko], rows)[1].value


FAMILY = Family(
    id=ID,
    names={"en": "SI units", "ko": "국제단위계 단위 변환"},
    scope={
        "en": "Rewrite tables of measurements in SI units without prefixes, and sort measurements given in different units.",
        "ko": "측정값의 표를 접두어 없는 국제단위계(SI) 단위로 바꾸고, 서로 다른 단위의 측정값을 크기순으로 정리한다.",
    },
    method="chains of single conversion steps",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("generation",),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("unit conversion", "units of measurement"), "ko": ("단위 변환", "단위 환산", "SI 단위")},
)
