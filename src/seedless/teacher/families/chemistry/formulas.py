"""Chemical formulas and the ions that salts are made of, with English and Korean names; rounded atomic masses in g/mol.

Formulas are plain text inside ("Al2(SO4)3") and written with subscripts for readers ("Al₂(SO₄)₃").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import lru_cache
from math import lcm
from types import MappingProxyType
from typing import NamedTuple

from seedless.teacher.notation import decimal

MASSES = {
    "H": Fraction(1), "C": Fraction(12), "N": Fraction(14), "O": Fraction(16), "F": Fraction(19), "Na": Fraction(23),
    "Mg": Fraction(24), "Al": Fraction(27), "Si": Fraction(28), "P": Fraction(31), "S": Fraction(32), "Cl": Fraction(71, 2),
    "K": Fraction(39), "Ca": Fraction(40), "Mn": Fraction(55), "Fe": Fraction(56), "Cu": Fraction(64), "Zn": Fraction(65),
    "Br": Fraction(80), "Ag": Fraction(108), "Ba": Fraction(137), "Pb": Fraction(207), "Ti": Fraction(48), "Cr": Fraction(52), "I": Fraction(127),
}  # fmt: skip

_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_PART = re.compile(r"([A-Z][a-z]?)(\d*)|(\()|(\))(\d*)")


@lru_cache(maxsize=4096)
def atoms(formula: str) -> Mapping[str, int]:
    """Element -> atoms in one formula unit, in the order of appearance: "Ca(OH)2" is Ca 1, O 2, H 2."""
    levels: list[dict[str, int]] = [{}]
    for element, many, opened, closed, times in _PART.findall(formula):
        if opened:
            levels.append({})
        elif closed:
            for name, held in levels.pop().items():
                levels[-1][name] = levels[-1].get(name, 0) + held * int(times or 1)
        else:
            levels[-1][element] = levels[-1].get(element, 0) + int(many or 1)
    return MappingProxyType(levels[0])


def subscripted(formula: str) -> str:
    """ "Al2(SO4)3" as "Al₂(SO₄)₃"; a charge behind "^" is raised: "SO4^2-" is "SO₄²⁻"."""
    body, _, charge = formula.partition("^")
    return body.translate(_SUBSCRIPTS) + charge.translate(str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻"))


def molar_mass(formula: str) -> Fraction:
    """In g/mol, with the rounded masses of MASSES."""
    return sum((MASSES[element] * many for element, many in atoms(formula).items()), Fraction(0))


class Ion(NamedTuple):
    """`charge` is its size. Names are as in a salt: "iron(III)", "sulfate"; in Korean "철(III)", "황산"."""

    formula: str
    charge: int
    en: str
    ko: str

    @property
    def polyatomic(self) -> bool:
        return len(atoms(self.formula)) > 1 or self.formula in ("O2",)


CATIONS = tuple(
    Ion(*row)
    for row in (
        ("Na", 1, "sodium", "나트륨"), ("K", 1, "potassium", "칼륨"), ("Li", 1, "lithium", "리튬"), ("Ag", 1, "silver", "은"),
        ("Mg", 2, "magnesium", "마그네슘"), ("Ca", 2, "calcium", "칼슘"), ("Ba", 2, "barium", "바륨"), ("Zn", 2, "zinc", "아연"),
        ("Al", 3, "aluminium", "알루미늄"), ("Fe", 2, "iron(II)", "철(II)"), ("Fe", 3, "iron(III)", "철(III)"),
        ("Cu", 2, "copper(II)", "구리(II)"), ("Pb", 2, "lead(II)", "납(II)"), ("Ni", 2, "nickel(II)", "니켈(II)"),
        ("Cr", 3, "chromium(III)", "크로뮴(III)"), ("Mn", 2, "manganese(II)", "망가니즈(II)"), ("Co", 2, "cobalt(II)", "코발트(II)"),
        ("Sn", 2, "tin(II)", "주석(II)"), ("Sn", 4, "tin(IV)", "주석(IV)"), ("Cu", 1, "copper(I)", "구리(I)"),
        ("NH4", 1, "ammonium", "암모늄"),
    )
)  # fmt: skip
ANIONS = tuple(
    Ion(*row)
    for row in (
        ("Cl", 1, "chloride", "염화"), ("Br", 1, "bromide", "브로민화"), ("I", 1, "iodide", "아이오딘화"), ("F", 1, "fluoride", "플루오린화"),
        ("O", 2, "oxide", "산화"), ("S", 2, "sulfide", "황화"), ("N", 3, "nitride", "질화"),
        ("OH", 1, "hydroxide", "수산화"), ("NO3", 1, "nitrate", "질산"), ("SO4", 2, "sulfate", "황산"), ("CO3", 2, "carbonate", "탄산"),
        ("PO4", 3, "phosphate", "인산"), ("HCO3", 1, "hydrogencarbonate", "탄산수소"), ("ClO3", 1, "chlorate", "염소산"),
        ("NO2", 1, "nitrite", "아질산"), ("SO3", 2, "sulfite", "아황산"), ("MnO4", 1, "permanganate", "과망가니즈산"),
        ("CrO4", 2, "chromate", "크로뮴산"), ("Cr2O7", 2, "dichromate", "다이크로뮴산"), ("CH3COO", 1, "acetate", "아세트산"),
    )
)  # fmt: skip
CATION = {ion.en: ion for ion in CATIONS}
ANION = {ion.en: ion for ion in ANIONS}


def _counted(ion: Ion, many: int) -> str:
    if many == 1:
        return ion.formula
    return f"({ion.formula}){many}" if ion.polyatomic else f"{ion.formula}{many}"


def salt(cation: Ion, anion: Ion) -> str:
    """The neutral formula: charges of both kinds add up to their least common multiple."""
    whole = lcm(cation.charge, anion.charge)
    if anion.formula == "CH3COO":  # written with the anion first, as chemists do
        return _counted(anion, whole) + cation.formula
    return _counted(cation, whole // cation.charge) + _counted(anion, whole // anion.charge)


def salt_name(cation: Ion, anion: Ion) -> tuple[str, str]:
    return f"{cation.en} {anion.en}", f"{anion.ko} {cation.ko}"


def masses_note(formulas: tuple[str, ...], language: str) -> str:
    """The atomic masses that a question must state, in the order in which the elements appear."""
    elements = dict.fromkeys(element for formula in formulas for element in atoms(formula))
    given = ", ".join(f"{element} {decimal(MASSES[element])}" for element in elements)
    return f"(Atomic masses: {given}.)" if language == "en" else f"(원자량: {given})"


def mass_sum(formula: str) -> str:
    """How a molar mass adds up: "40 + 2 × 16 + 2 × 1 = 74"."""
    parts = [
        f"{many} × {decimal(MASSES[element])}" if many > 1 else decimal(MASSES[element])
        for element, many in atoms(formula).items()
    ]
    whole = decimal(molar_mass(formula))
    return f"{' + '.join(parts)} = {whole}" if len(parts) > 1 or "×" in parts[0] else whole


def told_molar_mass(say: Callable[[str, str], str], formula: str) -> str:
    """A step, in the language of `say`."""
    return say(
        f"The molar mass of {subscripted(formula)} is {mass_sum(formula)} g/mol.",
        f"{subscripted(formula)}의 몰 질량은 {mass_sum(formula)} g/mol입니다.",
    )
