"""Price indices: one basket, a basket of three goods, real wages, and sums in money of another year.

A point: easy (cost in the base year, index). medium (three times quantity, base price, current price). hard (wage and index of
the first year, wage and index of the second). expert (indices of three years, sum in the first, sum in the third).
"""

from __future__ import annotations

from fractions import Fraction
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.economics.markets.price_index_wordings import BANK, GOODS
from seedless.teacher.families.economics.money import money, scaled
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.teacher.values import Number, number

ID = "teacher/economics/markets/price-index"
LEVELS = {"easy": 300, "medium": 180, "hard": 200, "expert": 180}


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        cost, index = 20 * rng.randrange(5, 101), rng.randrange(82, 160)
        return (cost, index) if cost * index % 100 == 0 and index != 100 else None
    if level == "medium":
        rows = [(rng.randrange(2, 13), rng.randrange(4, 41)) for _ in range(3)]
        prices = [old + rng.randrange(-old // 4, old // 2 + 2) for _, old in rows]
        base = sum(many * old for many, old in rows)
        now = sum(many * new for (many, _), new in zip(rows, prices, strict=True))
        fits = 10_000 * now % base == 0 and now != base and all(new != old for (_, old), new in zip(rows, prices, strict=True))
        return (
            tuple(value for (many, old), new in zip(rows, prices, strict=True) for value in (many, old, new)) if fits else None
        )
    first, second = 5 * rng.randrange(18, 25), 5 * rng.randrange(20, 33)
    real, change = 20 * rng.randrange(60, 201), rng.choice((-10, -8, -5, -4, -2, 2, 4, 5, 6, 8, 10, 12))
    wage, hundredfold = real * first // 100, real * (100 + change) // 100 * second
    if first == second or real * (100 + change) % 100 or hundredfold % 100:
        return None
    if level == "hard":
        return (wage, first, hundredfold // 100, second)
    middle = rng.choice((80, 90, 96, 104, 110, 112, 115, 120, 125, 128, 130, 140, 144, 150))
    fits = real * (100 + change) // 100 * middle % 100 == 0 and middle not in (first, second)
    return (first, middle, second, wage, hundredfold // 100) if fits else None


def _quantities(level: str, point: Point) -> dict[str, Number]:
    """The numbers of the texts by name."""
    if level == "easy":
        cost, index = point
        return {"a": cost, "i": index, "b": cost * index // 100}
    if level == "medium":
        n, a, b, m, c, d, k, e, f = point
        base, now = n * a + m * c + k * e, n * b + m * d + k * f
        q: dict[str, Number] = {"n": n, "a": a, "b": b, "m": m, "c": c, "d": d, "k": k, "e": e, "f": f}
        return q | {"base": base, "now": now, "i": Fraction(100 * now, base), "rest": n * b + m * d, "left": k * f}
    if level == "hard":
        w, i, v, j = point
        r, s = Fraction(100 * w, i), Fraction(100 * v, j)
        return {"w": w, "i": i, "v": v, "j": j, "r": r, "s": s, "change": (s - r) * 100 / r}
    i, mid, j, w, v = point
    r, s = Fraction(100 * w, i), Fraction(100 * v, j)
    return {"i": i, "m": mid, "j": j, "w": w, "v": v, "r": r, "s": s, "moved": s * mid / 100, "change": (s - r) * 100 / r}


_MONEY = {
    "easy": ("a", "b"),
    "medium": (),
    "hard": ("w", "v", "r", "s"),
    "expert": ("w", "v", "r", "s", "moved"),
}  # names of sums; prices in tables stay as they are


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level in ("hard", "expert"):
        return (" ".join(map(str, point)),)
    q = _quantities(level, point)
    orders = ("a b", "a i") if level == "easy" else ("n a b m c d k e f", "n a b m c d k e i")
    return tuple(" ".join(str(q[name]) for name in order.split()) for order in orders)


def _easy(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    if draw.task_type == "qa":
        return [
            say("The index says what the basket costs now if it cost 100 in the base year.", "물가 지수는 기준 연도의 값을 100으로 할 때 현재의 값을 나타냅니다."),
            say(f"It is {d['b']} ÷ {d['a']} × 100 = {d['i']}.", f"따라서 물가 지수는 {d['b']} ÷ {d['a']} × 100 = {d['i']}입니다."),
        ]  # fmt: skip
    return [
        say(f"An index of {d['i']} means {d['i']}/100 of the cost in the base year.", f"지수 {d['i']}의 뜻은 현재의 값이 기준 연도의 {d['i']}/100배라는 것입니다."),
        say(f"So the basket costs {d['a']} × {d['i']}/100 = {d['b']}.", f"따라서 현재의 값은 {d['a']} × {d['i']}/100 = {d['b']}입니다."),
        say(f"Check: {d['b']} ÷ {d['a']} × 100 = {d['i']}.", f"검산: {d['b']} ÷ {d['a']} × 100 = {d['i']}."),
    ]  # fmt: skip


def _medium(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    base = say(f"At the old prices the basket costs {d['n']} × {d['a']} + {d['m']} × {d['c']} + {d['k']} × {d['e']} = {d['base']}.",
               f"기준 연도의 가격으로 장바구니의 값은 {d['n']} × {d['a']} + {d['m']} × {d['c']} + {d['k']} × {d['e']} = {d['base']}입니다.")  # fmt: skip
    if draw.task_type == "qa":
        return [
            base,
            say(f"At the new prices it costs {d['n']} × {d['b']} + {d['m']} × {d['d']} + {d['k']} × {d['f']} = {d['now']}.",
                f"올해의 가격으로는 {d['n']} × {d['b']} + {d['m']} × {d['d']} + {d['k']} × {d['f']} = {d['now']}입니다."),
            say(f"The index is {d['now']} ÷ {d['base']} × 100 = {d['i']}.", f"물가 지수는 {d['now']} ÷ {d['base']} × 100 = {d['i']}입니다."),
        ]  # fmt: skip
    return [
        base,
        say(f"With the index {d['i']} it costs {d['base']} × {d['i']} ÷ 100 = {d['now']} now.",
            f"지수가 {d['i']}이므로 올해의 값은 {d['base']} × {d['i']} ÷ 100 = {d['now']}입니다."),
        say(f"The first two goods make up {d['n']} × {d['b']} + {d['m']} × {d['d']} = {d['rest']} of it, so {d['now']} - {d['rest']} = {d['left']} are left for the third.",
            f"이 가운데 앞의 두 품목이 {d['n']} × {d['b']} + {d['m']} × {d['d']} = {d['rest']}이므로 셋째 품목은 {d['now']} - {d['rest']} = {d['left']}입니다."),
        say(f"Its price is {d['left']} ÷ {d['k']} = {d['f']}.", f"따라서 셋째 품목의 가격은 {d['left']} ÷ {d['k']} = {d['f']}입니다."),
    ]  # fmt: skip


def _real(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    return [
        say("Dividing by the index and multiplying by 100 turns a sum into money of the base year.", "금액을 지수로 나누고 100을 곱하면 기준 연도의 화폐 가치로 환산됩니다."),
        say(f"In the first year it was worth {d['w']} ÷ {d['i']} × 100 = {d['r']}.", f"처음 해의 실질 금액은 {d['w']} ÷ {d['i']} × 100 = {d['r']}입니다."),
        say(f"In the last year it was worth {d['v']} ÷ {d['j']} × 100 = {d['s']}.", f"나중 해의 실질 금액은 {d['v']} ÷ {d['j']} × 100 = {d['s']}입니다."),
    ]  # fmt: skip


def _change(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    change = f"({d['s']} - {d['r']}) ÷ {d['r']} × 100 = {d['change']}"
    return [*_real(draw, d), say(f"The change is {change}, in percent.", f"변화율은 {change}(%)입니다.")]


def _hard(draw: Draw, d: dict[str, str]) -> list[str]:
    if draw.task_type != "qa":
        return _change(draw, d)
    first, _, last = _real(draw, d)
    return [first, last]


def _expert(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    if draw.task_type != "qa":
        return _change(draw, d)
    return [
        say(f"Divided by the index of its own year, the sum is in money of the base year: {d['v']} ÷ {d['j']} × 100 = {d['s']}.", f"그해의 지수로 나누면 기준 연도의 화폐 가치가 됩니다: {d['v']} ÷ {d['j']} × 100 = {d['s']}."),
        say(f"Multiplied by the index of the second year, it is in money of that year: {d['s']} × {d['m']} ÷ 100 = {d['moved']}.", f"여기에 둘째 해의 지수를 곱하면 둘째 해의 화폐 가치가 됩니다: {d['s']} × {d['m']} ÷ 100 = {d['moved']}."),
        say("The index and the sum of the first year are not needed for this.", "첫해의 지수와 금액은 여기에 필요하지 않습니다."),
    ]  # fmt: skip


_STEPS = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}
_WANTED = {
    ("easy", "qa"): "i", ("easy", "reasoning"): "b", ("medium", "qa"): "i", ("medium", "reasoning"): "f",
    ("hard", "qa"): "s", ("hard", "reasoning"): "change", ("expert", "qa"): "moved", ("expert", "reasoning"): "change",
}  # fmt: skip


def pose(draw: Draw) -> Problem:
    """qa: an index or a real value. reasoning: a cost, a price, the change of purchasing power."""
    quantities = _quantities(draw.level, draw.params)
    sums = _MONEY[draw.level]
    texts = {name: money(draw, value) if name in sums else decimal(value) for name, value in quantities.items()}
    wanted = _WANTED[draw.level, draw.task_type]
    told = draw.worded(BANK[draw.level, draw.task_type], **texts)
    if draw.level == "medium":
        told = told.replace("<table>", _table(draw, texts))
    value = scaled(draw, quantities[wanted]) if wanted in sums else quantities[wanted]
    unit = draw.say(" dollars", "원") if wanted in sums else "%" if wanted == "change" else ""
    final = texts[wanted] + unit
    return Problem(told, tuple(_STEPS[draw.level](draw, texts)), final, number(Fraction(value)))


def _table(draw: Draw, d: dict[str, str]) -> str:
    ko = draw.language != "en"
    goods = draw.rng.sample(GOODS, 3)
    head = (
        ("품목", "수량", "기준 연도 가격", "올해 가격")
        if ko
        else ("good", "quantity", "price in the base year", "price this year")
    )
    last = d["f"] if draw.task_type == "qa" else "?"
    cells = (("n", "a", d["b"]), ("m", "c", d["d"]), ("k", "e", last))
    rows = [(good[ko], d[many], d[old], new) for good, (many, old, new) in zip(goods, cells, strict=True)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ("---",) * 4, *rows))


def recompute(draw: Draw) -> str:
    """Ratios of prices weighted by shares of spending; unknown prices and indices by trial."""
    q = _quantities(draw.level, draw.params)
    forwards = draw.task_type == "qa"
    if draw.level == "easy":
        if forwards:
            return str(next(index for index in range(1, 300) if index * q["a"] == 100 * q["b"]))
        return str(scaled(draw, sum((Fraction(q["a"]) / 100 for _ in range(int(q["i"]))), Fraction(0))))
    if draw.level == "medium":
        base = int(q["n"] * q["a"] + q["m"] * q["c"] + q["k"] * q["e"])
        known = sum(
            Fraction(int(q[many] * q[old]), base) * q[new] / q[old] for many, old, new in (("n", "a", "b"), ("m", "c", "d"))
        )
        weight = Fraction(int(q["k"] * q["e"]), base) / q["e"]
        if forwards:
            return str(100 * (known + weight * q["f"]))
        return str(next(price for price in range(1, 100) if 100 * (known + weight * price) == q["i"]))
    if draw.level == "hard" and forwards:
        return str(scaled(draw, Fraction(int(q["v"]), int(q["j"])) * 100))
    if forwards:  # prices fell by this factor from the third year back to the second
        return str(scaled(draw, Fraction(int(q["m"]), int(q["j"])) * q["v"]))
    prices, pay = Fraction(int(q["j"]), int(q["i"])), Fraction(int(q["v"]), int(q["w"]))  # factors of growth
    return str((pay / prices - 1) * 100)


FAMILY = Family(
    id=ID,
    names={"en": "Price index and real value", "ko": "물가 지수와 실질 가치"},
    scope={
        "en": "Indices of baskets of goods, real wages, and changes of base year and purchasing power.",
        "ko": "장바구니 물가 지수, 실질 임금, 기준 연도의 변경과 구매력의 변화를 다룬다.",
    },
    method="factors of growth and trial",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("inflation", "consumer price index", "CPI", "real wage"),
        "ko": ("물가 지수", "인플레이션", "소비자 물가 지수", "실질 임금"),
    },
)
