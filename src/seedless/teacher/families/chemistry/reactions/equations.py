"""Reactions by kind: what reacts, what forms, under which names; and how an equation is balanced by following one element
after another."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cache, lru_cache
from math import gcd, lcm
from typing import NamedTuple

from seedless.teacher.families.chemistry.formulas import ANION, CATION, CATIONS, atoms, salt, salt_name, subscripted
from seedless.teacher.families.chemistry.molecules import ACIDS, ELEMENTS, FUELS, MOLECULES, PRECIPITATES

KINDS = ("synthesis", "decomposition", "single replacement", "double replacement", "combustion")


class Reaction(NamedTuple):
    """Formulas in plain text, reactants and products in the order of the equation; names of each formula are in `named`."""

    kind: str
    reactants: tuple[str, ...]
    products: tuple[str, ...]

    @property
    def substances(self) -> tuple[str, ...]:
        return self.reactants + self.products


class Link(NamedTuple):
    """One step of balancing: the element followed, the place of the substance whose coefficient it fixed, the coefficient."""

    element: str
    place: int
    coefficient: Fraction


@cache
def named() -> dict[str, tuple[str, str]]:
    """Formula -> English and Korean name, for all substances of all reactions."""
    names = {salt(c, a): salt_name(c, a) for a in ANION.values() for c in CATIONS}
    return names | dict(MOLECULES) | dict(ELEMENTS) | dict(FUELS) | dict(ACIDS)


def equation(reaction: Reaction, coefficients: tuple[int, ...] | None = None) -> str:
    """ "4 Fe + 3 O₂ → 2 Fe₂O₃"; without coefficients the bare formulas."""
    many = coefficients or (1,) * len(reaction.substances)
    parts = [
        subscripted(formula) if number == 1 else f"{number} {subscripted(formula)}"
        for number, formula in zip(many, reaction.substances, strict=True)
    ]
    cut = len(reaction.reactants)
    return f"{' + '.join(parts[:cut])} → {' + '.join(parts[cut:])}"


def signed_atoms(reaction: Reaction) -> dict[str, tuple[int, ...]]:
    """Element -> its atoms in each substance, those of products negative."""
    cut = len(reaction.reactants)
    held = [atoms(formula) for formula in reaction.substances]
    elements = dict.fromkeys(element for one in held for element in one)
    return {
        element: tuple(one.get(element, 0) * (1 if place < cut else -1) for place, one in enumerate(held))
        for element in elements
    }


@lru_cache(maxsize=4096)
def links(reaction: Reaction) -> tuple[int, tuple[Link, ...]]:
    """The substance that gets the coefficient 1 first, and the steps that fix all others. Raises ValueError when no start
    leads through: the equation needs a system, or cannot be balanced."""
    rows = signed_atoms(reaction)
    places = range(len(reaction.substances))
    held = [atoms(formula) for formula in reaction.substances]
    for start in sorted(places, key=lambda place: (-len(held[place]), -sum(held[place].values()))):
        known, found = {start: Fraction(1)}, []
        while len(known) < len(places):
            link = _next_link(rows, known)
            if link is None:
                break
            known[link.place] = link.coefficient
            found.append(link)
        whole = len(known) == len(places) and min(known.values()) > 0
        if whole and all(sum(known[p] * n for p, n in enumerate(row)) == 0 for row in rows.values()):
            return start, tuple(found)
    raise ValueError(f"{equation(reaction)} cannot be balanced by inspection")


def _next_link(rows: dict[str, tuple[int, ...]], known: dict[int, Fraction]) -> Link | None:
    """The next element of which just one substance has no coefficient yet."""
    for element, row in rows.items():
        unknown = [place for place, number in enumerate(row) if number and place not in known]
        if len(unknown) == 1:
            rest = sum((known[place] * number for place, number in enumerate(row) if place in known), Fraction(0))
            return Link(element, unknown[0], -rest / row[unknown[0]])
    return None


@lru_cache(maxsize=4096)
def coefficients(reaction: Reaction) -> tuple[int, ...]:
    """The smallest whole coefficients, from following the links."""
    start, found = links(reaction)
    values = {start: Fraction(1)} | {link.place: link.coefficient for link in found}
    scale = lcm(*(value.denominator for value in values.values()))
    whole = [int(values[place] * scale) for place in range(len(values))]
    shared = gcd(*whole)
    return tuple(value // shared for value in whole)


_ACTIVE = ("magnesium", "aluminium", "zinc", "iron(II)", "nickel(II)", "tin(II)", "lead(II)", "copper(II)", "silver")
_DIATOMIC = {
    "chloride": "Cl2",
    "bromide": "Br2",
    "iodide": "I2",
    "fluoride": "F2",
    "oxide": "O2",
    "sulfide": "S",
    "nitride": "N2",
}


def _syntheses() -> Iterator[Reaction]:
    for cation in ("sodium", "potassium", "lithium", "magnesium", "calcium", "barium", "zinc", "aluminium", "iron(III)", "copper(II)", "nickel(II)", "tin(IV)"):  # fmt: skip
        for anion, element in _DIATOMIC.items():
            nitride = anion == "nitride" and cation not in ("lithium", "magnesium", "calcium", "barium", "aluminium")
            unstable = (cation, anion) in (("iron(III)", "iodide"), ("copper(II)", "iodide"), ("iron(III)", "sulfide"))
            burning = anion == "oxide"  # also a combustion
            if not (nitride or unstable or burning):
                yield Reaction("synthesis", (CATION[cation].formula, element), (salt(CATION[cation], ANION[anion]),))
    for oxide in ("sodium", "potassium", "lithium", "calcium", "barium"):
        yield Reaction("synthesis", (salt(CATION[oxide], ANION["oxide"]), "H2O"), (salt(CATION[oxide], ANION["hydroxide"]),))
        yield Reaction("synthesis", (salt(CATION[oxide], ANION["oxide"]), "CO2"), (salt(CATION[oxide], ANION["carbonate"]),))
    for gas, water, acid in (("SO3", "H2O", "H2SO4"), ("N2O5", "H2O", "HNO3"), ("P4O10", "H2O", "H3PO4"), ("SO2", "H2O", "H2SO3"),
                             ("H2", "Cl2", "HCl"), ("H2", "Br2", "HBr"), ("N2", "H2", "NH3"), ("P4", "Cl2", "PCl3"), ("NH3", "HCl", "NH4Cl")):  # fmt: skip
        yield Reaction("synthesis", (gas, water), (acid,))


def _decompositions() -> Iterator[Reaction]:
    for cation in ("magnesium", "calcium", "barium", "zinc", "copper(II)", "lead(II)", "nickel(II)", "cobalt(II)", "manganese(II)", "iron(II)", "lithium"):  # fmt: skip
        ion = CATION[cation]
        yield Reaction("decomposition", (salt(ion, ANION["carbonate"]),), (salt(ion, ANION["oxide"]), "CO2"))
    for cation in ("magnesium", "calcium", "zinc", "copper(II)", "iron(III)", "aluminium", "nickel(II)", "cobalt(II)", "chromium(III)", "lead(II)"):  # fmt: skip
        ion = CATION[cation]
        yield Reaction("decomposition", (salt(ion, ANION["hydroxide"]),), (salt(ion, ANION["oxide"]), "H2O"))
    for cation in ("sodium", "potassium", "lithium", "calcium", "barium", "magnesium"):
        ion = CATION[cation]
        yield Reaction("decomposition", (salt(ion, ANION["chlorate"]),), (salt(ion, ANION["chloride"]), "O2"))
    for cation in ("sodium", "potassium"):
        ion = CATION[cation]
        yield Reaction("decomposition", (salt(ion, ANION["nitrate"]),), (salt(ion, ANION["nitrite"]), "O2"))
        yield Reaction("decomposition", (salt(ion, ANION["hydrogencarbonate"]),), (salt(ion, ANION["carbonate"]), "H2O", "CO2"))
    for cation in ("copper(II)", "zinc", "lead(II)", "magnesium", "calcium", "nickel(II)"):
        ion = CATION[cation]
        yield Reaction("decomposition", (salt(ion, ANION["nitrate"]),), (salt(ion, ANION["oxide"]), "NO2", "O2"))
    for cation in ("sodium", "magnesium", "calcium", "aluminium", "lithium", "potassium"):
        ion = CATION[cation]
        yield Reaction("decomposition", (salt(ion, ANION["chloride"]),), (ion.formula, "Cl2"))
    for before, after in ((("HgO",), ("Hg", "O2")), (("Ag2O",), ("Ag", "O2")), (("H2O2",), ("H2O", "O2")), (("H2O",), ("H2", "O2")),
                          (("Al2O3",), ("Al", "O2")), (("NaN3",), ("Na", "N2")), (("NH3",), ("N2", "H2")), (("SO3",), ("SO2", "O2")),
                          (("PbO2",), ("PbO", "O2")), (("N2O",), ("N2", "O2")), (("NH4NO3",), ("N2O", "H2O")), (("NH4Cl",), ("NH3", "HCl"))):  # fmt: skip
        yield Reaction("decomposition", before, after)


def _single_replacements() -> Iterator[Reaction]:
    for metal in ("magnesium", "aluminium", "zinc", "iron(II)", "nickel(II)", "manganese(II)"):
        for acid, anion in (("HCl", "chloride"), ("HBr", "bromide"), ("H2SO4", "sulfate"), ("CH3COOH", "acetate")):
            yield Reaction("single replacement", (CATION[metal].formula, acid), (salt(CATION[metal], ANION[anion]), "H2"))
    for place, metal in enumerate(_ACTIVE):
        for other in _ACTIVE[place + 1 :]:
            for anion in ("nitrate", "sulfate") if other != "silver" else ("nitrate",):
                if anion == "sulfate" and "lead(II)" in (metal, other):
                    continue  # lead sulfate does not dissolve
                more, less = CATION[metal], CATION[other]
                yield Reaction(
                    "single replacement", (more.formula, salt(less, ANION[anion])), (salt(more, ANION[anion]), less.formula)
                )
    for halogen, loser in (("chloride", "bromide"), ("chloride", "iodide"), ("bromide", "iodide")):
        for cation in ("sodium", "potassium", "calcium", "magnesium"):
            ion = CATION[cation]
            yield Reaction("single replacement", (_DIATOMIC[halogen], salt(ion, ANION[loser])), (salt(ion, ANION[halogen]), _DIATOMIC[loser]))  # fmt: skip
    for metal in ("sodium", "potassium", "lithium", "calcium", "barium"):
        yield Reaction("single replacement", (CATION[metal].formula, "H2O"), (salt(CATION[metal], ANION["hydroxide"]), "H2"))
    for oxide in ("iron(III)", "copper(II)", "chromium(III)", "nickel(II)", "tin(IV)", "zinc"):
        for metal in ("aluminium", "magnesium"):
            ion, gained = CATION[oxide], salt(CATION[metal], ANION["oxide"])
            yield Reaction("single replacement", (CATION[metal].formula, salt(ion, ANION["oxide"])), (gained, ion.formula))


def _double_replacements() -> Iterator[Reaction]:
    for acid, anion in (
        ("HCl", "chloride"),
        ("HNO3", "nitrate"),
        ("H2SO4", "sulfate"),
        ("H3PO4", "phosphate"),
        ("HBr", "bromide"),
    ):
        for cation in ("sodium", "potassium", "lithium", "calcium", "barium", "magnesium", "aluminium", "iron(III)"):
            ion = CATION[cation]
            yield Reaction("double replacement", (acid, salt(ion, ANION["hydroxide"])), (salt(ion, ANION[anion]), "H2O"))
    for cation, anion, sources, partners in PRECIPITATES:
        for source in sources:
            for partner in partners:
                first, second = CATION[cation], CATION[partner]
                yield Reaction(
                    "double replacement",
                    (salt(first, ANION[source]), salt(second, ANION[anion])),
                    (salt(first, ANION[anion]), salt(second, ANION[source])),
                )


def _combustions() -> Iterator[Reaction]:
    for fuel in FUELS:
        yield Reaction("combustion", (fuel, "O2"), ("CO2", "H2O"))


def _others() -> Iterator[Reaction]:
    """Reactions of no kind above: acids on oxides and carbonates, metals in oxygen, roasting, and some of their own."""
    for cation in ("sodium", "potassium", "lithium", "magnesium", "calcium", "barium", "aluminium", "iron(III)", "copper(II)", "zinc", "nickel(II)", "chromium(III)"):  # fmt: skip
        ion = CATION[cation]
        for acid, anion in (
            ("HCl", "chloride"),
            ("HNO3", "nitrate"),
            ("H2SO4", "sulfate"),
            ("HBr", "bromide"),
            ("H3PO4", "phosphate"),
        ):
            yield Reaction("", (salt(ion, ANION["oxide"]), acid), (salt(ion, ANION[anion]), "H2O"))
    for cation in (
        "lithium",
        "magnesium",
        "calcium",
        "zinc",
        "aluminium",
        "iron(III)",
        "copper(II)",
        "chromium(III)",
        "tin(IV)",
    ):
        yield Reaction("", (CATION[cation].formula, "O2"), (salt(CATION[cation], ANION["oxide"]),))
    for cation in ("sodium", "potassium", "calcium", "barium", "magnesium"):
        ion = CATION[cation]
        yield Reaction("", ("SO2", salt(ion, ANION["hydroxide"])), (salt(ion, ANION["sulfite"]), "H2O"))
        yield Reaction("", ("CO2", salt(ion, ANION["hydroxide"])), (salt(ion, ANION["carbonate"]), "H2O"))
    for cation in ("magnesium", "calcium", "zinc", "aluminium"):
        yield Reaction("", (CATION[cation].formula, "H3PO4"), (salt(CATION[cation], ANION["phosphate"]), "H2"))
    for acid, anion in (("H2SO4", "sulfate"), ("H3PO4", "phosphate")):
        yield Reaction("", ("NH3", acid), (salt(CATION["ammonium"], ANION[anion]),))
    for acid, anion in (("HCl", "chloride"), ("HNO3", "nitrate"), ("H2SO4", "sulfate"), ("HBr", "bromide")):
        for cation in ("sodium", "potassium", "calcium", "magnesium", "zinc", "copper(II)", "lithium", "barium"):
            ion = CATION[cation]
            yield Reaction("", (salt(ion, ANION["carbonate"]), acid), (salt(ion, ANION[anion]), "H2O", "CO2"))
        for cation in ("sodium", "potassium", "calcium"):
            ion = CATION[cation]
            yield Reaction("", (salt(ion, ANION["hydrogencarbonate"]), acid), (salt(ion, ANION[anion]), "H2O", "CO2"))
    for cation in ("zinc", "lead(II)", "nickel(II)", "copper(II)", "iron(II)", "cobalt(II)", "manganese(II)"):
        ion = CATION[cation]
        yield Reaction("", (salt(ion, ANION["sulfide"]), "O2"), (salt(ion, ANION["oxide"]), "SO2"))
    for before, after in ((("FeS2", "O2"), ("Fe2O3", "SO2")), (("NH3", "O2"), ("NO", "H2O")), (("NH3", "CuO"), ("N2", "Cu", "H2O")),
                          (("Fe2O3", "CO"), ("Fe", "CO2")), (("Fe3O4", "H2"), ("Fe", "H2O")), (("H2S", "O2"), ("SO2", "H2O")),
                          (("CO2", "H2O"), ("C6H12O6", "O2")), (("PCl5", "H2O"), ("H3PO4", "HCl")), (("SiO2", "HF"), ("SiF4", "H2O")),
                          (("MnO2", "HCl"), ("MnCl2", "H2O", "Cl2")), (("Al4C3", "H2O"), ("Al(OH)3", "CH4")), (("CaC2", "H2O"), ("Ca(OH)2", "C2H2")),
                          (("Ca3N2", "H2O"), ("Ca(OH)2", "NH3")), (("Mg3N2", "H2O"), ("Mg(OH)2", "NH3")), (("Fe3O4", "Al"), ("Al2O3", "Fe")),
                          (("P4", "O2"), ("P4O10",)), (("C2H5NH2", "O2"), ("CO2", "H2O", "N2")), (("CH3NH2", "O2"), ("CO2", "H2O", "N2")),
                          (("CS2", "O2"), ("CO2", "SO2")), (("SiCl4", "H2O"), ("SiO2", "HCl")), (("Fe(OH)2", "O2", "H2O"), ("Fe(OH)3",)),
                          (("B2H6", "O2"), ("B2O3", "H2O")), (("C6H5NO2", "O2"), ("CO2", "H2O", "N2")), (("C3H5N3O9",), ("CO2", "H2O", "N2", "O2")),
                          (("KMnO4",), ("K2MnO4", "MnO2", "O2"))):  # fmt: skip
        yield Reaction("", before, after)


@cache
def reactions() -> tuple[Reaction, ...]:
    """All of them in a fixed order: by kind, then those of no simple kind."""
    made = (
        *_syntheses(),
        *_decompositions(),
        *_single_replacements(),
        *_double_replacements(),
        *_combustions(),
        *_others(),
    )
    return tuple(dict.fromkeys(made))
