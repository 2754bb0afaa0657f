"""Chemical equations read from the question: balanced by sympy's null space, classified by what is free and what is bound."""

from __future__ import annotations

import re
from collections import Counter

import sympy

PLAIN = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")


def atoms(formula: str) -> Counter[str]:
    """Counts by taking brackets apart from the inside."""
    text = formula.translate(PLAIN)
    while bracket := re.search(r"\(([^()]*)\)(\d*)", text):
        inside = "".join(f"{e}{int(n or 1) * int(bracket[2] or 1)}" for e, n in re.findall(r"([A-Z][a-z]?)(\d*)", bracket[1]))
        text = text[: bracket.start()] + inside + text[bracket.end() :]
    counted: Counter[str] = Counter()
    for element, many in re.findall(r"([A-Z][a-z]?)(\d*)", text):
        counted[element] += int(many or 1)
    return counted


FORMULA = r"(?:[A-Z(][A-Za-z₀-₉()]*)"
SIDE = rf"(?:□ |\d+ )?{FORMULA}(?: \+ (?:□ |\d+ )?{FORMULA})*"


def sides(text: str) -> tuple[list[str], list[str]]:
    """Formulas before and after the first arrow, without coefficients."""
    found = re.search(rf"({SIDE}) → ({SIDE})", text)
    return tuple([part.split(" ")[-1] for part in side.split(" + ")] for side in found.groups())


def coefficients(before: list[str], after: list[str]) -> list[int]:
    held = [atoms(one) for one in before] + [atoms(one) for one in after]
    elements = sorted({element for one in held for element in one})
    matrix = sympy.Matrix([[one[e] * (1 if at < len(before) else -1) for at, one in enumerate(held)] for e in elements])
    (vector,) = matrix.nullspace()
    whole = vector * sympy.lcm_list([entry.q for entry in vector])
    whole = whole / sympy.gcd_list(list(whole))
    return [abs(int(entry)) for entry in whole]


def equation_balancing(question: str) -> str:
    before, after = sides(question)
    many = coefficients(before, after)
    if asked := re.search(r"How many moles of (\S+) .*?(\d+) mol of (\S+?)(?: react| form|\?)", question):
        places = [*before, *after]
        given, wanted = many[places.index(asked[3])], many[places.index(asked[1])]
        return str(sympy.Rational(int(asked[2]) * wanted, given))
    if re.search(r"Write only the equation|Write the equation|line alone", question):
        parts = [formula if n == 1 else f"{n} {formula}" for n, formula in zip(many, [*before, *after], strict=True)]
        return f"{' + '.join(parts[: len(before)])} → {' + '.join(parts[len(before) :])}"
    return f"[{'; '.join(map(str, many))}]"


METALS = (
    "sodium potassium lithium silver magnesium calcium barium zinc aluminium iron copper lead nickel chromium manganese tin"
)
ELEMENTS = {
    *METALS.split(" "),
    "mercury",
    "sulfur",
    "oxygen",
    "hydrogen",
    "nitrogen",
    "chlorine",
    "bromine",
    "iodine",
    "fluorine",
}


def free(name: str) -> bool:
    return name in ELEMENTS or name == "white phosphorus"


def reaction_kind(question: str) -> str:
    if "→" in question:
        found = re.search(rf"({SIDE}) → ((?:\?|{SIDE})(?: \+ (?:\?|{SIDE}))*)", question)
        before, after = (side.split(" + ") for side in found.groups())
        before = [part.split(" ")[-1] for part in before]
        known = [part.split(" ")[-1] for part in after if part != "?"]
        if len(before) == 1:
            return "decomposition"
        if len(after) == 1:
            return "synthesis"
        if "O₂" in before and {"CO₂", "H₂O"} & set(known):
            return "combustion"
        return "single replacement" if any(len(atoms(one)) == 1 for one in before) else "double replacement"
    told = question.split(". ")[0].split("; no other")[0]
    if re.search(r"alone until|only reactant is|Without any partner", told):
        return "decomposition"
    patterns = (
        r"Out of (.+) a reaction makes (.+)",
        r"When (.+) react, the products are (.+)",
        r"starts with (.+) and ends with (.+)",
        r"conditions (.+) react with each other()",
        r"brings (.+) together so()",
        r"reactants are (.+), and the reaction runs()",
    )
    found = next(match for pattern in patterns if (match := re.search(pattern, told)))
    before = found[1].split(" and ")
    after = re.split(r", | and ", found[2]) if found[2] else []
    if len(before) == 1:
        return "decomposition"
    if after:
        if len(after) == 1:
            return "synthesis"
        if "oxygen" in before and "carbon dioxide" in after:
            return "combustion"
        return "single replacement" if any(map(free, before)) else "double replacement"
    return predicted(before)


def predicted(before: list[str]) -> str:
    """From the names of the reactants alone."""
    elements = [name for name in before if free(name)]
    if "oxygen" in before:
        return "combustion"
    if len(elements) == 2:
        return "synthesis"
    gases = {"sulfur trioxide", "sulfur dioxide", "dinitrogen pentoxide", "tetraphosphorus decoxide", "carbon dioxide"}
    if not elements:
        oxide = any(name.endswith(" oxide") or name in gases for name in before)
        if (oxide and ("water" in before or "carbon dioxide" in before)) or set(before) == {"ammonia", "hydrochloric acid"}:
            return "synthesis"
        return "double replacement"
    return "single replacement"


ORACLES = {
    "teacher/chemistry/reactions/equation-balancing": equation_balancing,
    "teacher/chemistry/reactions/reaction-kind": reaction_kind,
}
