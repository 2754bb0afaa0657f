"""Resistor circuits: eleven circuits, each posed forwards and backwards, with the worked lines in English and Korean.

Resistances are in Ω, voltages in V, currents in A. In texts <source> is the battery or supply.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from seedless.teacher.families.physics.tasks import Line, Number, Task, grouped


def parallel(a: Number, b: Number) -> Fraction:
    return Fraction(a * b) / (a + b)


def _and(names: str) -> str:
    """The English list: "R₁, R₂" is "R₁ and R₂"."""
    head, _, last = names.rpartition(", ")
    return f"{head} and {last}"


def _joined(names: str, a: Number, b: Number) -> Line:
    """Two resistances side by side; `names` as in "R₂, R₃"."""
    return (
        f"{_and(names)} in parallel have the combined resistance",
        f"병렬연결된 {names}의 합성 저항은",
        f"{grouped(a)} × {grouped(b)} ÷ ({a} + {b}) = {parallel(a, b)} Ω",
    )


def _added(names: str, *parts: Number) -> Line:
    return (
        f"{_and(names)} in series have the combined resistance",
        f"직렬연결된 {names}의 합성 저항은",
        f"{' + '.join(map(str, parts))} = {sum(map(Fraction, parts))} Ω",
    )


def _current(en: str, ko: str, v: Number, r: Number) -> Line:
    return (f"By Ohm's law the current {en} is", f"옴의 법칙에 따라 {ko} 전류는", f"{v} ÷ {grouped(r)} = {Fraction(v) / r} A")


def _voltage(name: str, i: Number, r: Number) -> Line:
    return (f"The voltage across {name} is", f"{name}에 걸리는 전압은", f"{grouped(i)} × {grouped(r)} = {Fraction(i) * r} V")


def _named(*ohms: int) -> str:
    """ "R₁ = 4 Ω, R₂ = 6 Ω" with indices from 1."""
    return ", ".join(f"R{'₁₂₃₄₅'[place]} = {r} Ω" for place, r in enumerate(ohms))


TOTAL = ("the current through the <source> in A", "<source>에 흐르는 전류(A)")


def series(a: int, b: int, c: int, v: int) -> tuple[Task, Task]:
    i = Fraction(v, a + b + c)
    return Task(
        (f"Resistors {_and(_named(a, b, c))} are connected in series to a <source> of {v} V.",
         f"저항 {_named(a, b, c)}을 전압 {v} V의 <source>에 직렬로 연결하였다."),
        TOTAL,
        (("In series the same current flows everywhere:",
          "직렬회로에서는 모든 저항에 같은 전류가 흐르며, 그 값은", "I = V ÷ R"),
         _added("R₁, R₂, R₃", a, b, c),
         _current("through the circuit", "회로에 흐르는", v, a + b + c)),
        i,
    ), Task(
        (f"Three resistors in series are fed by a <source> of {v} V. Two are known, {_and(_named(a, b))}, and an ammeter "
         f"shows {i} A.",
         f"저항 세 개를 전압 {v} V의 <source>에 직렬로 연결하였다. 두 저항은 {_named(a, b)}이고, 전류계는 {i} A를 가리킨다."),
        ("the third resistance R₃ in Ω", "나머지 저항 R₃의 저항값(Ω)"),
        (("The total resistance is", "전체 합성 저항은", f"{v} ÷ {grouped(i)} = {a + b + c} Ω"),
         _added("R₁, R₂", a, b),
         ("The third resistance is", "따라서 나머지 저항은", f"{a + b + c} - {a + b} = {c} Ω")),
        c,
    )  # fmt: skip


def divider(a: int, b: int, v: int) -> tuple[Task, Task]:
    i = Fraction(v, a + b)
    u = i * b
    return Task(
        (f"Resistors {_and(_named(a, b))} are connected in series to a <source> of {v} V.",
         f"저항 {_named(a, b)}을 전압 {v} V의 <source>에 직렬로 연결하였다."),
        ("the voltage across R₂ in V", "R₂에 걸리는 전압(V)"),
        (_added("R₁, R₂", a, b), _current("through both", "두 저항에 흐르는", v, a + b), _voltage("R₂", i, b)),
        u,
    ), Task(
        (f"A sensor of R₂ = {b} Ω needs exactly {u} V. It is connected to a <source> of {v} V with a resistor R₁ in series.",
         f"저항이 R₂ = {b} Ω인 감지기에는 정확히 {u} V의 전압이 걸려야 한다. 이 감지기를 저항 R₁과 직렬로 전압 {v} V의 "
         f"<source>에 연결한다."),
        ("the resistance R₁ in Ω", "R₁의 저항값(Ω)"),
        (("R₁ takes the rest of the voltage:", "R₁에 걸리는 전압은 나머지이므로", f"{v} - {u} = {v - u} V"),
         _current("through both", "두 저항에 흐르는", u, b),
         ("So R₁ is", "따라서 R₁의 저항값은", f"{grouped(v - u)} ÷ {grouped(i)} = {a} Ω")),
        a,
    )  # fmt: skip


def two_branches(a: int, b: int, v: int) -> tuple[Task, Task]:
    i1, i2 = Fraction(v, a), Fraction(v, b)
    return Task(
        (f"Resistors {_and(_named(a, b))} are connected in parallel to a <source> of {v} V.",
         f"저항 {_named(a, b)}을 전압 {v} V의 <source>에 병렬로 연결하였다."),
        TOTAL,
        (_current("through R₁", "R₁에 흐르는", v, a), _current("through R₂", "R₂에 흐르는", v, b),
         ("The currents add up to", "전체 전류는 두 전류의 합이므로", f"{i1} + {i2} = {i1 + i2} A")),
        i1 + i2,
    ), Task(
        (f"A lamp of R₁ = {a} Ω and a heater R₂ are in parallel on a <source> of {v} V. They draw {i1 + i2} A.",
         f"저항이 R₁ = {a} Ω인 전구와 저항을 모르는 전열기 R₂를 전압 {v} V의 <source>에 병렬로 연결하였더니, 전체 전류가 "
         f"{i1 + i2} A였다."),
        ("the resistance R₂ of the heater in Ω", "전열기 R₂의 저항값(Ω)"),
        (_current("through R₁", "R₁에 흐르는", v, a),
         ("The heater draws the rest:", "전열기에 흐르는 전류는 나머지이므로", f"{i1 + i2} - {i1} = {i2} A"),
         ("Its resistance is", "따라서 전열기의 저항은", f"{v} ÷ {grouped(i2)} = {b} Ω")),
        b,
    )  # fmt: skip


def mixed(a: int, b: int, c: int, v: int) -> tuple[Task, Task]:
    p = parallel(b, c)
    i = v / (a + p)
    return Task(
        (f"Resistors {_named(a, b, c)}: R₂ and R₃ are in parallel, R₁ is in series with this pair. The <source> gives {v} V.",
         f"{_named(a, b, c)}이다. R₂와 R₃을 병렬로 연결하고, 여기에 R₁을 직렬로 연결하여 전압 {v} V의 <source>에 연결하였다."),
        TOTAL,
        (_joined("R₂, R₃", b, c),
         ("With R₁ in series the total is", "R₁이 직렬로 연결되어 있으므로 전체 저항은", f"{a} + {p} = {a + p} Ω"),
         _current("through the circuit", "회로에 흐르는", v, a + p)),
        i,
    ), Task(
        (f"Two heaters R₂ = {b} Ω and R₃ = {c} Ω in parallel are fed through a resistor R₁ by a <source> of {v} V. The "
         f"<source> delivers "
         f"{i} A.",
         f"병렬로 연결한 두 전열기 R₂ = {b} Ω, R₃ = {c} Ω에 저항 R₁을 직렬로 연결하고 전압 {v} V의 <source>에 연결하였더니, "
         f"전체 전류가 {i} A였다."),
        ("the resistance R₁ in Ω", "R₁의 저항값(Ω)"),
        (("The total resistance is", "전체 합성 저항은", f"{v} ÷ {grouped(i)} = {a + p} Ω"),
         _joined("R₂, R₃", b, c),
         ("R₁ is the rest:", "R₁의 저항값은 나머지이므로", f"{a + p} - {p} = {a} Ω")),
        a,
    )  # fmt: skip


def three_branches(a: int, b: int, c: int) -> tuple[Task, Task]:
    g = Fraction(1, a) + Fraction(1, b) + Fraction(1, c)
    return Task(
        (f"Resistors {_and(_named(a, b, c))} are connected in parallel.", f"저항 {_named(a, b, c)}을 병렬로 연결하였다."),
        ("the combined resistance in Ω", "합성 저항(Ω)"),
        (("In parallel the reciprocals of the resistances add up:",
          "병렬연결에서는 저항의 역수를 더하므로", "1/R = 1/R₁ + 1/R₂ + 1/R₃"),
         ("This is", "값을 대입하면", f"1/{a} + 1/{b} + 1/{c} = {g}"),
         ("The combined resistance is the reciprocal:", "합성 저항은 이 값의 역수이므로", f"1 ÷ {grouped(g)} = {1 / g} Ω")),
        1 / g,
    ), Task(
        (f"Three resistors in parallel replace one of {1 / g} Ω. Two of them are {_and(_named(a, b))}.",
         f"저항 세 개를 병렬로 연결하여 {1 / g} Ω의 저항 하나를 대신하려고 한다. 두 저항은 {_named(a, b)}이다."),
        ("the third resistance R₃ in Ω", "나머지 저항 R₃의 저항값(Ω)"),
        (("The reciprocal of the combined resistance is", "합성 저항의 역수는", f"1 ÷ {grouped(1 / g)} = {g}"),
         ("The known two make up", "알려진 두 저항의 역수의 합은", f"1/{a} + 1/{b} = {g - Fraction(1, c)}"),
         ("There remains", "남은 값은", f"{g} - {g - Fraction(1, c)} = 1/{c}"),
         ("So R₃ is", "따라서 R₃의 저항값은", f"1 ÷ (1/{c}) = {c} Ω")),
        c,
    )  # fmt: skip


def inner_branch(a: int, b: int, c: int, d: int, v: int) -> tuple[Task, Task]:
    p = parallel(b, c + d)
    i = v / (a + p)
    u = i * p
    told = (f"Resistors {_named(a, b, c, d)}: R₃ and R₄ are in series, R₂ is in parallel with both, and R₁ is in series with "
            "all of this.",
            f"{_named(a, b, c, d)}이다. R₃과 R₄를 직렬로 연결하고 이것에 R₂를 병렬로 연결한 다음, "
            "전체에 R₁을 직렬로 연결하였다.")  # fmt: skip
    inner = (_added("R₃, R₄", c, d), _joined("R₂, R₃ + R₄", b, c + d))
    return Task(
        (f"{told[0]} The <source> gives {v} V.", f"{told[1]} <source>의 전압은 {v} V이다."),
        ("the current through R₂ in A", "R₂에 흐르는 전류(A)"),
        (*inner,
         ("With R₁ the total is", "R₁까지 더한 전체 저항은", f"{a} + {p} = {a + p} Ω"),
         _current("through the <source>", "<source>에 흐르는", v, a + p),
         _voltage("R₂", i, p),
         _current("through R₂", "R₂에 흐르는", u, b)),
        u / b,
    ), Task(
        (f"{told[0]} An ideal ammeter in the branch of R₂ shows {u / b} A.",
         f"{told[1]} R₂에 직렬로 연결한 이상적인 전류계는 {u / b} A를 가리킨다."),
        ("the voltage of the <source> in V", "<source>의 전압(V)"),
        (_voltage("R₂", u / b, b),
         _added("R₃, R₄", c, d),
         _current("through R₃ and R₄", "R₃과 R₄에 흐르는", u, c + d),
         ("The current through R₁ is the sum:", "R₁에 흐르는 전류는 두 전류의 합이므로", f"{u / b} + {u / (c + d)} = {i} A"),
         _voltage("R₁", i, a),
         ("The <source> supplies both voltages:", "<source>의 전압은 두 전압의 합이므로", f"{i * a} + {u} = {v} V")),
        v,
    )  # fmt: skip


def two_pairs(a: int, b: int, c: int, d: int, v: int) -> tuple[Task, Task]:
    p, q = parallel(a, b), parallel(c, d)
    i = v / (p + q)
    told = (f"Resistors {_named(a, b, c, d)}: the parallel pair R₁, R₂ is in series with the parallel pair R₃, R₄.",
            f"{_named(a, b, c, d)}이다. 병렬로 연결한 R₁, R₂와 병렬로 연결한 R₃, R₄를 서로 직렬로 연결하였다.")  # fmt: skip
    return Task(
        (f"{told[0]} The <source> gives {v} V.", f"{told[1]} <source>의 전압은 {v} V이다."),
        ("the current through R₃ in A", "R₃에 흐르는 전류(A)"),
        (_joined("R₁, R₂", a, b), _joined("R₃, R₄", c, d),
         ("In series they make", "직렬로 연결된 전체 저항은", f"{p} + {q} = {p + q} Ω"),
         _current("through the <source>", "<source>에 흐르는", v, p + q),
         _voltage("R₃", i, q),
         _current("through R₃", "R₃에 흐르는", i * q, c)),
        i * q / c,
    ), Task(
        (f"{told[0]} An ideal voltmeter across R₃ shows {i * q} V.",
         f"{told[1]} R₃에 병렬로 연결한 이상적인 전압계는 {i * q} V를 가리킨다."),
        ("the voltage of the <source> in V", "<source>의 전압(V)"),
        (_joined("R₃, R₄", c, d),
         ("The current through this pair is", "이 부분에 흐르는 전류는", f"{i * q} ÷ {grouped(q)} = {i} A"),
         _joined("R₁, R₂", a, b),
         _voltage("R₁", i, p),
         ("The <source> supplies both voltages:", "<source>의 전압은 두 전압의 합이므로", f"{i * p} + {i * q} = {v} V")),
        v,
    )  # fmt: skip


def inner_resistance(r: int, b: int, c: int, v: int) -> tuple[Task, Task]:
    p = parallel(b, c)
    i = v / (r + p)
    u = i * p
    return Task(
        (f"A <source> with an electromotive force of {v} V and an internal resistance of {r} Ω feeds R₁ = {b} Ω and R₂ = {c} "
         f"Ω in parallel.",
         f"기전력이 {v} V이고 내부 저항이 {r} Ω인 <source>에 R₁ = {b} Ω과 R₂ = {c} Ω을 병렬로 연결하였다."),
        ("the terminal voltage of the <source> in V", "<source>의 단자 전압(V)"),
        (_joined("R₁, R₂", b, c),
         ("With the internal resistance the total is", "내부 저항까지 더한 전체 저항은", f"{r} + {p} = {r + p} Ω"),
         _current("through the <source>", "<source>에 흐르는", v, r + p),
         ("The internal resistance takes", "내부 저항에 의한 전압 강하는", f"{grouped(i)} × {r} = {i * r} V"),
         ("The terminal voltage is", "따라서 단자 전압은", f"{v} - {i * r} = {u} V")),
        u,
    ), Task(
        (f"A <source> has an electromotive force of {v} V. When R₁ = {b} Ω and R₂ = {c} Ω are connected to it in parallel, "
         f"its terminal voltage "
         f"is {u} V.",
         f"기전력이 {v} V인 <source>에 R₁ = {b} Ω과 R₂ = {c} Ω을 병렬로 연결하였더니 단자 전압이 {u} V가 되었다."),
        ("the internal resistance in Ω", "내부 저항(Ω)"),
        (_joined("R₁, R₂", b, c),
         ("The current is", "회로에 흐르는 전류는", f"{u} ÷ {grouped(p)} = {i} A"),
         ("The internal resistance takes", "내부 저항에 의한 전압 강하는", f"{v} - {u} = {v - u} V"),
         ("So the internal resistance is", "따라서 내부 저항은", f"{grouped(v - u)} ÷ {grouped(i)} = {r} Ω")),
        r,
    )  # fmt: skip


def ladder(a: int, b: int, c: int, d: int, e: int, v: int) -> tuple[Task, Task]:
    p = parallel(d, e)
    q = parallel(b, c + p)
    i = v / (a + q)
    u = i * q
    j = u / (c + p)
    told = (f"Resistors {_named(a, b, c, d, e)}: R₄ and R₅ are in parallel; R₃ is in series with this pair; R₂ is in parallel "
            "with all of that; R₁ is in series with everything.",
            f"{_named(a, b, c, d, e)}이다. R₄와 R₅를 병렬로 연결하고 R₃을 직렬로 이은 다음, "
            "이 전체에 R₂를 병렬로, 다시 R₁을 직렬로 연결하였다.")  # fmt: skip
    return Task(
        (f"{told[0]} The <source> gives {v} V.", f"{told[1]} <source>의 전압은 {v} V이다."),
        ("the current through R₅ in A", "R₅에 흐르는 전류(A)"),
        (_joined("R₄, R₅", d, e),
         ("With R₃ this branch has", "R₃까지 더한 가지의 저항은", f"{c} + {p} = {c + p} Ω"),
         ("In parallel with R₂ it makes", "이 가지와 R₂를 병렬로 합하면", f"{b} × {grouped(c + p)} ÷ ({b} + {c + p}) = {q} Ω"),
         ("With R₁ the total is", "R₁까지 더한 전체 저항은", f"{a} + {q} = {a + q} Ω"),
         _current("through the <source>", "<source>에 흐르는", v, a + q),
         _voltage("R₂", i, q),
         _current("through R₃", "R₃에 흐르는", u, c + p),
         _voltage("R₅", j, p),
         _current("through R₅", "R₅에 흐르는", j * p, e)),
        j * p / e,
    ), Task(
        (f"{told[0]} The current through R₅ is {j * p / e} A.", f"{told[1]} R₅에 흐르는 전류는 {j * p / e} A이다."),
        ("the voltage of the <source> in V", "<source>의 전압(V)"),
        (_voltage("R₅", j * p / e, e),
         _current("through R₄", "R₄에 흐르는", j * p, d),
         ("Both flow through R₃:", "R₃에는 두 전류의 합이 흐르므로", f"{j * p / e} + {j * p / d} = {j} A"),
         ("The voltage across R₂ is that of R₃ and R₅ together:", "R₂에 걸리는 전압은 R₃과 R₅의 전압의 합이므로",
          f"{grouped(j)} × {c} + {j * p} = {u} V"),
         _current("through R₂", "R₂에 흐르는", u, b),
         ("Through R₁ flows", "R₁에 흐르는 전류는", f"{u / b} + {j} = {i} A"),
         ("The <source> supplies", "따라서 <source>의 전압은", f"{grouped(i)} × {a} + {u} = {v} V")),
        v,
    )  # fmt: skip


def switched(a: int, b: int, c: int, v: int) -> tuple[Task, Task]:
    p = parallel(b, c)
    before, after = Fraction(v, a + b), v / (a + p)
    return Task(
        (f"R₁ = {a} Ω and R₂ = {b} Ω are in series on a <source> of {v} V. Closing a switch puts R₃ = {c} Ω in parallel with "
         f"R₂.",
         f"R₁ = {a} Ω과 R₂ = {b} Ω이 전압 {v} V의 <source>에 직렬로 연결되어 있다. 스위치를 닫으면 R₃ = {c} Ω이 R₂에 병렬로 "
         f"연결된다."),
        ("by how many A the current through the <source> rises when the switch is closed",
         "스위치를 닫을 때 <source>에 흐르는 전류의 증가량(A)"),
        (_added("R₁, R₂", a, b),
         _current("with the switch open", "스위치가 열려 있을 때의", v, a + b),
         _joined("R₂, R₃", b, c),
         ("With R₁ the total is now", "R₁까지 더한 전체 저항은", f"{a} + {p} = {a + p} Ω"),
         _current("with the switch closed", "스위치가 닫혀 있을 때의", v, a + p),
         ("It rises by", "전류의 증가량은", f"{after} - {before} = {after - before} A")),
        after - before,
    ), Task(
        (f"R₁ = {a} Ω and an unknown R₂ are in series on a <source> of {v} V, and {before} A flow. A switch then puts R₃ in "
         f"parallel with R₂, "
         f"and the current becomes {after} A.",
         f"R₁ = {a} Ω과 저항을 모르는 R₂를 전압 {v} V의 <source>에 직렬로 연결하였더니 {before} A의 전류가 흘렀다. 스위치를 "
         f"닫아 R₃을 R₂에 병렬로 "
         f"연결하였더니 전류가 {after} A가 되었다."),
        ("the resistance R₃ in Ω", "R₃의 저항값(Ω)"),
        (("At first the total resistance is", "처음의 전체 저항은", f"{v} ÷ {grouped(before)} = {a + b} Ω"),
         ("So R₂ is", "따라서 R₂의 저항값은", f"{a + b} - {a} = {b} Ω"),
         ("With the switch closed the total is", "스위치를 닫은 뒤의 전체 저항은", f"{v} ÷ {grouped(after)} = {a + p} Ω"),
         ("R₂ and R₃ together have", "R₂와 R₃의 합성 저항은", f"{a + p} - {a} = {p} Ω"),
         ("The reciprocal of R₃ is", "R₃의 역수는", f"1 ÷ {grouped(p)} - 1/{b} = 1/{c}"),
         ("So R₃ is", "따라서 R₃의 저항값은", f"1 ÷ (1/{c}) = {c} Ω")),
        c,
    )  # fmt: skip


def bridge(a: int, b: int, k: int, e: int, v: int) -> tuple[Task, Task]:
    """A balanced bridge: R₃ = k R₁ and R₄ = k R₂, with R₅ across."""
    c, d = k * a, k * b
    upper, lower = Fraction(v, a + b), Fraction(v, c + d)
    shape = ("R₁ and R₂ in series lie in parallel with R₃ and R₄ in series; R₅ joins the point between R₁ and R₂ to the point "
             "between R₃ and R₄.",
             "직렬로 연결한 R₁, R₂와 직렬로 연결한 R₃, R₄가 서로 병렬로 연결되어 있고, "
             "R₅가 R₁과 R₂ 사이의 점과 R₃과 R₄ 사이의 점을 잇는다.")  # fmt: skip
    return Task(
        (f"Resistors {_named(a, b, c, d, e)}: {shape[0]} The <source> of {v} V feeds both branches.",
         f"{_named(a, b, c, d, e)}이다. {shape[1]} <source>의 전압은 {v} V이다."),
        TOTAL,
        (("Compare the products of opposite resistances:",
          "마주 보는 저항의 곱을 비교하면", f"{a} × {d} = {b} × {c} = {a * d}"),
         ("The bridge is balanced, so no current flows through R₅; the first branch has",
          "평형 상태이므로 R₅에는 전류가 흐르지 않고, 첫째 가지의 저항은",
          f"{a} + {b} = {a + b} Ω"),
         _current("in the first branch", "첫째 가지에 흐르는", v, a + b),
         ("The second branch has", "둘째 가지의 저항은", f"{c} + {d} = {c + d} Ω"),
         _current("in the second branch", "둘째 가지에 흐르는", v, c + d),
         ("Together they make", "전체 전류는", f"{upper} + {lower} = {upper + lower} A")),
        upper + lower,
    ), Task(
        (f"A bridge is used to measure R₄. {shape[0]} With {_named(a, b, c)}, R₅ = {e} Ω and a <source> of {v} V, no current "
         f"flows through R₅.",
         f"브리지 회로로 R₄를 측정한다. {shape[1]} {_named(a, b, c)}, R₅ = {e} Ω이고 <source>의 전압이 {v} V일 때 R₅에 전류가 "
         f"흐르지 않았다."),
        ("the current through R₄ in A", "R₄에 흐르는 전류(A)"),
        (("The bridge is balanced:", "평형 조건에 따라", "R₁ × R₄ = R₂ × R₃"),
         ("So R₄ is", "따라서 R₄의 저항값은", f"{b} × {c} ÷ {a} = {d} Ω"),
         _added("R₃, R₄", c, d),
         _current("through R₄", "R₄에 흐르는", v, c + d)),
        lower,
    )  # fmt: skip


CIRCUITS: tuple[Callable[..., tuple[Task, Task]], ...] = (
    series, divider, two_branches, mixed, three_branches, inner_branch, two_pairs, inner_resistance, ladder, switched, bridge,
)  # fmt: skip
