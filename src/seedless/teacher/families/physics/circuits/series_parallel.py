"""Series and parallel resistors: Ohm's law from three resistors in a row to ladders, switches and balanced bridges.

The parameters are the place of the circuit in `circuits.CIRCUITS` and its values. Answers are exact fractions without units.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from itertools import chain, combinations, islice, product

from seedless.core import AnswerKey
from seedless.teacher.distinct import distinct_spaces
from seedless.teacher.families.physics.circuits.circuits import CIRCUITS
from seedless.teacher.families.physics.circuits.readings import handy, shown
from seedless.teacher.families.physics.tasks import Task
from seedless.teacher.family import Draw, Family, Problem
from seedless.text.particles import josa

ID = "teacher/physics/circuits/series-parallel"
OHMS = (2, 3, 4, 5, 6, 8, 10, 12, 15, 20)
VOLTS = (6, 9, 12, 15, 18, 24, 30, 36, 48, 60)
Wire = tuple[int, int, int]  # node, node, ohms; node 0 is the negative pole, node 1 the positive one


def _tasks(params: tuple[int, ...]) -> tuple[Task, Task]:
    return CIRCUITS[params[0]](*params[1:])


def _candidates(circuit: int, *axes: Iterable[int], every: int = 1) -> Iterator[tuple[int, ...]]:
    """Handy points of one circuit; of a large grid every n-th point only."""
    for point in islice(product(*axes), 0, None, every):
        if handy((circuit, *point)):
            yield (circuit, *point)


_FEW = (2, 3, 4, 6, 10, 12)
_MANY = (2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 18, 20, 24, 30, 36, 40, 60)


def _points() -> dict[str, Iterator[tuple[int, ...]]]:
    """Candidates of each level, thinned so that no circuit crowds out the others."""
    return {
        "easy": chain(
            _candidates(0, OHMS, OHMS, OHMS, VOLTS, every=17),
            _candidates(1, OHMS, OHMS, VOLTS, every=3),
            _candidates(2, OHMS, OHMS, VOLTS, every=3),
        ),
        "medium": chain(
            _candidates(3, OHMS, OHMS, OHMS, VOLTS, every=7),
            ((4, *point) for point in combinations(_MANY, 3) if handy((4, *point))),
        ),
        "hard": chain(
            _candidates(5, _FEW, _FEW, _FEW, _FEW, VOLTS, every=17),
            _candidates(6, _FEW, _FEW, _FEW, _FEW, VOLTS, every=17),
            _candidates(7, (1, 2, 3), OHMS, OHMS, VOLTS, every=7),
        ),
        "expert": chain(
            _candidates(8, _FEW, _FEW, (2, 3, 4), _FEW, _FEW, (12, 24, 36, 60), every=11),
            _candidates(9, OHMS, OHMS, OHMS, VOLTS, every=7),
            _candidates(10, (2, 3, 4, 5), (6, 8, 10, 12), (2, 3, 4), (5, 7, 9), VOLTS, every=7),
        ),
    }


SOURCES = {"en": ("battery", "power supply", "voltage source"), "ko": ("전지", "전원", "전원 장치")}
CLOSINGS = {
    "en": ("Find {0}.", "Calculate {0}.", "Determine {0}, and show the steps."),
    "ko": ("{0} 구하시오.", "{0} 계산하시오.", "{0} 구하고 풀이 과정을 쓰시오."),
}

FORM = {
    "en": " Write the answer as a whole number or a fraction in lowest terms.",
    "ko": " 단, 답은 정수 또는 기약분수로 쓴다.",
}


def pose(draw: Draw) -> Problem:
    """qa: the circuit forwards. reasoning: the same circuit from a measurement."""
    task = _tasks(draw.params)[draw.task_type == "reasoning"]
    english, rng = draw.language == "en", draw.rng
    source, closing = rng.choice(SOURCES[draw.language]), rng.choice(CLOSINGS[draw.language])
    told, asked = task.told[not english].replace("<source>", source), task.asked[not english].replace("<source>", source)
    lines = (f"{en} {formula}." if english else f"{ko} {formula}입니다." for en, ko, formula in task.lines)
    steps = tuple(line.replace("<source>", source) for line in lines)
    value = str(task.value)
    key = AnswerKey(type="fraction" if "/" in value else "integer", value=value)
    question = f"{told} {closing.format(asked if english else josa(asked, '을/를'))}"
    if draw.task_type == "qa" or draw.params[0] == _BRIDGE:  # the other inverses ask for a whole number of ohms or volts
        question += FORM[draw.language]
    return Problem(question, steps, task.answer, key)


def _potentials(wires: Iterable[Wire], volts: int) -> list[Fraction]:
    """Node potentials in V by Kirchhoff's current law: one equation a free node, solved by elimination."""
    wires = tuple(wires)
    free = range(2, 1 + max(node for wire in wires for node in wire[:2]))
    table = [[Fraction(0)] * (len(free) + 1) for _ in free]
    for a, b, ohms in wires:
        for here, there in ((a, b), (b, a)):
            if here < 2:
                continue
            row = table[here - 2]
            row[here - 2] += Fraction(1, ohms)
            if there >= 2:
                row[there - 2] -= Fraction(1, ohms)
            elif there == 1:
                row[-1] += Fraction(volts, ohms)
    for pivot, row in enumerate(table):  # diagonally dominant: no pivot is ever 0
        row[:] = [value / row[pivot] for value in row]
        for other in table:
            if other is not row and other[pivot]:
                other[:] = [value - other[pivot] * known for value, known in zip(other, row, strict=True)]
    return [Fraction(0), Fraction(volts), *(row[-1] for row in table)]


def _total(volts: int, *wires: Wire) -> Fraction:
    """The current (A) that leaves the positive pole."""
    at = _potentials(wires, volts)
    return sum((abs(at[a] - at[b]) / ohms for a, b, ohms in wires if 1 in (a, b)), Fraction(0))


def _potential(volts: int, node: int, *wires: Wire) -> Fraction:
    return _potentials(wires, volts)[node]


# What a circuit's exercise asks for, as a function of its values, and the place of the value that the inverse hides.
MEASURED: tuple[tuple[Callable[..., Fraction], int], ...] = (
    (lambda a, b, c, v: _total(v, (1, 2, a), (2, 3, b), (3, 0, c)), 2),
    (lambda a, b, v: _potential(v, 2, (1, 2, a), (2, 0, b)), 0),
    (lambda a, b, v: _total(v, (1, 0, a), (1, 0, b)), 1),
    (lambda a, b, c, v: _total(v, (1, 2, a), (2, 0, b), (2, 0, c)), 0),
    (lambda a, b, c: 1 / _total(1, (1, 0, a), (1, 0, b), (1, 0, c)), 2),
    (lambda a, b, c, d, v: _potential(v, 2, (1, 2, a), (2, 0, b), (2, 3, c), (3, 0, d)) / b, 4),
    (lambda a, b, c, d, v: _potential(v, 2, (1, 2, a), (1, 2, b), (2, 0, c), (2, 0, d)) / c, 4),
    (lambda r, b, c, v: _potential(v, 2, (1, 2, r), (2, 0, b), (2, 0, c)), 0),
    (lambda a, b, c, d, e, v: _potential(v, 3, (1, 2, a), (2, 0, b), (2, 3, c), (3, 0, d), (3, 0, e)) / e, 5),
    (lambda a, b, c, v: _total(v, (1, 2, a), (2, 0, b), (2, 0, c)) - _total(v, (1, 2, a), (2, 0, b)), 2),
    (lambda a, b, k, e, v: _total(v, (1, 2, a), (2, 0, b), (1, 3, k * a), (3, 0, k * b), (2, 3, e)), 2),
)
_BRIDGE = len(MEASURED) - 1


def _balanced_current(a: int, b: int, k: int, e: int, v: int) -> Fraction:
    """The current through R₄ (A) once R₄ has been tried out until no current flows through R₅."""
    for d in range(1, 200):
        at = _potentials(((1, 2, a), (2, 0, b), (1, 3, k * a), (3, 0, d), (2, 3, e)), v)
        if at[2] == at[3]:
            return at[3] / d
    raise ValueError("the space holds only bridges that balance below 200 Ω")


def recompute(draw: Draw) -> str:
    """Kirchhoff's laws on the whole net; the inverse by trying values until the net shows what was measured."""
    circuit, values = draw.params[0], draw.params[1:]
    measure, hidden = MEASURED[circuit]
    if draw.task_type == "qa":
        return str(measure(*values))
    if circuit == _BRIDGE:
        return str(_balanced_current(*values))
    seen = measure(*values)
    tried = ((*values[:hidden], guess, *values[hidden + 1 :]) for guess in range(1, 100))
    return str(next(guess[hidden] for guess in tried if measure(*guess) == seen))


FAMILY = Family(
    id=ID,
    names={"en": "Series and parallel resistors", "ko": "저항의 직렬연결과 병렬연결"},
    scope={
        "en": "Find currents, voltages and resistances in circuits of resistors with Ohm's law.",
        "ko": "옴의 법칙과 합성 저항을 이용하여 저항 회로의 전류, 전압, 저항을 구합니다.",
    },
    aliases={"en": ("series circuit", "parallel circuit"), "ko": ("직렬연결", "병렬연결", "직렬 회로", "병렬 회로")},
    method="Kirchhoff's laws on the whole net",
    levels={"easy": 300, "medium": 300, "hard": 300, "expert": 294},
    build=lambda: distinct_spaces(_points(), shown, most=300),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
)
