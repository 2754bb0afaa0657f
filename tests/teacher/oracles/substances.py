"""Formulas and oxidation numbers read from the question: charges from a list of ions, unknowns solved by sympy."""

from __future__ import annotations

import json
import re

import sympy

from teacher.oracles.reactions import PLAIN, atoms

CATIONS = {
    "sodium": "Na+", "potassium": "K+", "lithium": "Li+", "silver": "Ag+", "magnesium": "Mg2+", "calcium": "Ca2+",
    "barium": "Ba2+", "zinc": "Zn2+", "aluminium": "Al3+", "ammonium": "NH4+",
}  # fmt: skip
METALS = {
    "iron": "Fe", "copper": "Cu", "lead": "Pb", "nickel": "Ni", "chromium": "Cr", "manganese": "Mn", "cobalt": "Co",
    "tin": "Sn",
}  # fmt: skip
ANIONS = {"chloride": "Cl-", "bromide": "Br-", "iodide": "I-", "fluoride": "F-", "oxide": "O2-", "sulfide": "S2-",
          "nitride": "N3-",
          "hydroxide": "OH-", "nitrate": "NO3-", "sulfate": "SO42-", "carbonate": "CO32-", "phosphate": "PO43-",
          "hydrogencarbonate": "HCO3-", "chlorate": "ClO3-", "nitrite": "NO2-", "sulfite": "SO32-", "permanganate": "MnO4-",
          "chromate": "CrO42-", "dichromate": "Cr2O72-", "acetate": "CH3COO-"}  # fmt: skip
ROMAN = ("I", "II", "III", "IV")


def anion(name: str) -> tuple[str, int]:
    text = ANIONS[name]
    size = re.search(r"(\d?)-$", text)
    body = {"O2-": "O", "S2-": "S", "N3-": "N"}.get(text)
    if body is None:
        doubly = text in ("SO42-", "CO32-", "SO32-", "CrO42-", "Cr2O72-")
        size_text, body = ("2", text[:-2]) if doubly else ("3", text[:-2]) if text == "PO43-" else ("1", text[:-1])
        return body, int(size_text)
    return body, int(size[1])


def cation(name: str) -> tuple[str, int]:
    if found := re.fullmatch(r"(\w+)\((\w+)\)", name):
        return METALS[found[1]], ROMAN.index(found[2]) + 1
    found = re.fullmatch(r"([A-Za-z]+4?)(\d?)\+", CATIONS[name])
    return found[1], int(found[2] or 1)


def written(name: str) -> str:
    first, second = name.split(" ")
    (metal, plus), (rest, minus) = cation(first), anion(second)
    shared = sympy.ilcm(plus, minus)

    def part(body: str, many: int) -> str:
        if many == 1:
            return body
        return f"({body}){many}" if sum(map(str.isupper, body)) > 1 or any(map(str.isdigit, body)) else f"{body}{many}"

    parts = [part(metal, shared // plus), part(rest, shared // minus)]
    return "".join(reversed(parts)) if second == "acetate" else "".join(parts)


def named(formula: str) -> str:
    """The name of a salt of a metal with several charges, by trying every one of them."""
    for metal in METALS:
        for charge in ROMAN:
            for rest in ANIONS:
                if written(f"{metal}({charge}) {rest}") == formula:
                    return f"{metal}({charge}) {rest}"
    raise ValueError(formula)


def formula_writing(question: str) -> str:
    listed = re.findall(r"^- (.+)$", question, re.MULTILINE)
    if re.search(r"Name these|Give names|Label them", question):
        rows = [("formula", "name"), *((formula, named(formula)) for formula in listed)]
    elif re.search(r"fewest atoms|number of atoms", question):
        counted = sorted((sum(atoms(written(name)).values()), name) for name in listed)
        rows = [("name", "formula", "atoms"), *((name, written(name), str(size)) for size, name in counted)]
    else:
        rows = [("name", "formula"), *((name, written(name)) for name in listed)]
    if "JSON" in question:
        return json.dumps([row[1] for row in rows[1:]], separators=(",", ":"))
    return "\n".join(" | ".join(row) for row in rows)


FIXED = {"H": 1, "O": -2, "F": -1, "Na": 1, "K": 1, "Ca": 2, "Cl": -1, "Br": -1, "I": -1, "S": -2}
RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-")


def oxidation(element: str, particle: str) -> sympy.Integer:
    found = re.fullmatch(r"([A-Za-z₀-₉]+)([⁰¹²³⁴⁵⁶⁷⁸⁹]*)([⁺⁻]?)", particle)
    sign = {"": 0, "⁺": 1, "⁻": -1}[found[3]]
    total = sign * int(found[2].translate(RAISED) or 1)
    held = atoms(found[1])
    known = dict(FIXED)
    if "SO₄" in found[1] and element != "S":
        known["S"] = 6
    x = sympy.Symbol("x")
    return sympy.solve(sum(n * (x if e == element else known[e]) for e, n in held.items()) - total, x)[0]


def oxidation_numbers(question: str) -> str:
    particle = r"((?:[A-Z][a-z]?[₀-₉]*)+[⁰¹²³⁴⁵⁶⁷⁸⁹]*[⁺⁻]?)(?![a-zA-Z])"
    shapes = (
        (rf"does {particle} have in {particle}, and which in {particle}\?", "eab"),
        (rf"element {particle} in {particle} and {particle}, in this order", "eab"),
        (rf"{particle} and {particle} both contain {particle}\.", "abe"),
        (rf"In a reaction {particle} turns into {particle}\. .* of {particle} change", "abe"),
        (rf"number of {particle} when {particle} becomes {particle}\.", "eab"),
        (rf"element {particle} goes from {particle} to {particle}\.", "eab"),
        (rf"All {particle} in \d+ mol of {particle} turns into {particle}\.", "eab"),
        (rf"mol of {particle} react until all their {particle} is present as {particle}\.", "aeb"),
        (rf"mol of {particle}, a chemist converts the whole of the {particle} to {particle}\.", "aeb"),
        (rf"When {particle} becomes {particle}, is {particle} oxidised", "abe"),
        (rf"happens to {particle} on the way from {particle} to {particle}\?", "eab"),
        (rf"{particle} is turned into {particle}\. Name the fate of {particle} with", "abe"),
    )
    match, order = next((found, order) for shape, order in shapes if (found := re.search(shape, question)))
    e, a, b = (match[order.index(name) + 1] for name in "eab")
    before, after = oxidation(e, a), oxidation(e, b)
    if "oxidised" in question:
        return "oxidised" if after > before else "reduced" if after < before else "neither"
    if "electrons" in question:
        amount = int(re.search(r"(\d+) mol of", question)[1])
        return str(abs(after - before) * amount * atoms(a.translate(PLAIN))[e])
    if re.search(r"change|Find the change", question):
        return str(after - before)
    return f"[{before}; {after}]"


ORACLES = {
    "teacher/chemistry/substances/formula-writing": formula_writing,
    "teacher/chemistry/substances/oxidation-numbers": oxidation_numbers,
}
