"""Moles, masses and concentrations read from the question, with only the atomic masses that it states."""

from __future__ import annotations

import re

import sympy

from teacher.oracles.reactions import atoms, coefficients, sides

R = sympy.Rational


def masses(question: str) -> dict[str, sympy.Rational]:
    found = re.search(r"\(Atomic masses: (.+)\.\)", question)
    return {element: R(mass) for element, mass in re.findall(r"([A-Z][a-z]?) ([\d.]+)", found[1])} if found else {}


def body(question: str) -> str:
    return re.sub(r" ?\(Atomic masses: .+\.\)", "", question)


def molar(formula: str, given: dict[str, sympy.Rational]) -> sympy.Rational:
    return sum(given[element] * many for element, many in atoms(formula).items())


def value(pattern: str, text: str) -> sympy.Rational:
    return R(re.search(pattern, text)[1])


FORMULA = r"([A-Z(][A-Za-z₀-₉()]*)"
NUMBER = r"(\d+(?:\.\d+)?)"


def hill(held: dict[str, sympy.Rational]) -> str:
    return "".join(f"{e}{held[e] if held[e] > 1 else ''}" for e in "CHO" if held.get(e))


def molar_mass(question: str) -> str:
    given, text = masses(question), body(question)
    if "C2H4O" in text:
        whole = value(rf"{NUMBER} g/mol" if "g/mol" in text else rf"liquid has a mass of {NUMBER} g", text)
        if "CO₂" not in text and "carbon dioxide" not in text:
            parts = {element: R(mass) for mass, element in re.findall(rf"{NUMBER} g of ([CHO])\b", text)}
        else:
            sample = value(rf"(?:Burning|completely:|analysis) {NUMBER} g", text)
            gas = value(rf"{NUMBER} g of (?:CO₂|carbon dioxide)", text)
            water = value(rf"{NUMBER} g of (?:H₂O|water)", text)
            carbon, hydrogen = gas * 12 / 44, water * 2 / 18
            parts = {"C": carbon, "H": hydrogen, "O": sample - carbon - hydrogen}
        moles = {element: mass / given[element] for element, mass in parts.items() if mass}
        scale = whole / sum(parts.values())
        return hill({element: amount * scale for element, amount in moles.items()})
    if "·" in text:
        salt = re.search(rf"{FORMULA}·(x|\d+)H₂O", text)
        dry = molar(salt[1], given)
        if salt[2] != "x":
            wet = int(salt[2]) * 18
            return str(value(rf"{NUMBER} g", text) * wet / (dry + wet))
        numbers = [R(found) for found in re.findall(rf"{NUMBER} g\b", text)]
        whole, left = max(numbers), min(numbers)
        return str((whole - left) / 18 / (left / dry))
    amount = re.search(rf"{NUMBER} mol", text)
    if amount:
        return str(R(amount[1]) * molar(re.search(rf"mol of (?:the substance )?{FORMULA}", text)[1], given))
    if re.search(r"moles|amount of substance", text):
        return str(value(rf"{NUMBER} g", text) / molar(re.search(rf"(?:g of|moles of) {FORMULA}", text)[1], given))
    shapes = (
        rf"grams of the element (?P<e>\w+) do {NUMBER} g of (?P<f>\S+) contain",
        rf"sample of {NUMBER} g of pure (?P<f>\S+) is taken apart .* mass of (?P<e>\w+) obtained",
        rf"mass of (?P<e>\w+), in g, is bound in {NUMBER} g of (?P<f>\S+)\?",
    )
    back = (
        rf"finds {NUMBER} g of (?P<e>\w+) in a sample of pure (?P<f>\S+)\.",
        rf"mass of (?P<f>\S+) in g holds exactly {NUMBER} g of (?P<e>\w+)",
        rf"needs {NUMBER} g of (?P<e>\w+), which is to come from (?P<f>\S+)\.",
    )
    for shape in (*shapes, *back):
        if found := re.search(shape, text):
            mass = R(next(group for group in found.groups() if re.fullmatch(r"\d+(?:\.\d+)?", group)))
            share = given[found["e"]] * atoms(found["f"])[found["e"]] / molar(found["f"], given)
            return str(mass * share if shape in shapes else mass / share)
    raise ValueError(question)


def stoichiometry(question: str) -> str:
    given, text = masses(question), body(question)
    before, after = sides(text)
    many = dict(zip([*before, *after], coefficients(before, after), strict=True))
    one = r"(?:\d+ )?[A-Z(][A-Za-z₀-₉()]*"
    loose = re.sub(rf"{one} (?:\+ {one} )*→ {one}(?: \+ {one})*", "(...)", text)
    weights = {(formula): R(mass) for mass, formula in re.findall(rf"{NUMBER} g of {FORMULA}", loose)}
    reacting = {formula: mass for formula, mass in weights.items() if formula in before}
    if len(reacting) == 2:
        runs = min(mass / molar(formula, given) / many[formula] for formula, mass in reacting.items())
        if re.search(r"excess|is left|does not react|remain", loose):
            left = [mass - runs * many[formula] * molar(formula, given) for formula, mass in reacting.items()]
            return str(max(left))
        product = next(formula for formula in re.findall(FORMULA, loose) if formula in after)
        return str(runs * many[product] * molar(product, given))
    product = next(formula for formula in re.findall(FORMULA, loose) if formula in after)
    start = next(formula for formula in re.findall(FORMULA, loose) if formula in before)
    per = R(many[product], many[start])
    if moles := re.search(rf"{NUMBER} mol of", loose):
        return str(R(moles[1]) * per * molar(product, given))
    if re.search(r"moles of|amount of \S+ in mol", loose):
        return str(weights[product] / molar(product, given) / per)
    ratio = per * molar(product, given) / molar(start, given)
    if product in weights and start in weights:
        return str(weights[product] / (weights[start] * ratio) * 100)
    if product in weights or re.search(rf"{NUMBER} g of them are", loose):
        mass = weights.get(product) or value(rf"{NUMBER} g of them are", loose)
        return str(mass / ratio)
    percent = re.search(r"(\d+)%", loose)
    full = weights[start] * ratio
    return str(full * int(percent[1]) / 100 if percent else full)


PROTONS = {"HCl": 1, "H₂SO₄": 2, "HNO₃": 1}
HYDROXIDES = {"NaOH": 1, "KOH": 1, "Ba(OH)₂": 2, "Ca(OH)₂": 2}


def solutions(question: str) -> str:
    given, text = masses(question), body(question)
    volumes = [R(found) for found in re.findall(rf"{NUMBER} mL", text)]
    strengths = [R(found) for found in re.findall(rf"{NUMBER} mol/L", text)]
    acid = next((name for name in PROTONS if re.search(rf"{name}(?!\w)", text)), None)
    if acid and any(base in text for base in HYDROXIDES) and len(volumes) == 2:
        base = next(name for name in HYDROXIDES if name in text)
        sample, used = volumes
        return str(used * strengths[0] * HYDROXIDES[base] / PROTONS[acid] / sample)
    formula = re.search(r"\b(?:of|a|the) (?!THE)([A-Z][A-Za-z₀-₉()]*[A-Z₀-₉][A-Za-z₀-₉()]*|[A-Z][a-z][A-Z][a-z]?)", text)
    if len(strengths) == 2 and len(volumes) == 2:
        (v, u), (c, e) = volumes, strengths
        return str((v * c + u * e) / (v + u))
    if len(strengths) == 2:
        whole, wanted, stock = volumes[0], *strengths
        return str(whole - whole * wanted / stock)
    if len(volumes) == 2:
        v, w = volumes
        return str(v * strengths[0] / (v + w))
    if given:
        size = molar(formula[1], given)
        if strengths:
            return str(volumes[0] / 1000 * strengths[0] * size)
        return str(value(rf"{NUMBER} g", text) / size / (volumes[0] / 1000))
    if volumes:
        return str(volumes[0] / 1000 * strengths[0])
    return str(value(rf"{NUMBER} mol(?!/)", text) / strengths[0] * 1000)


def reacting_solutions(question: str) -> str:
    given, text = masses(question), body(question)
    before, after = sides(text)
    a, b, p, *_ = coefficients(before, after)
    volumes = [R(found) for found in re.findall(rf"{NUMBER} mL", text)]
    strengths = [R(found) for found in re.findall(rf"{NUMBER} mol/L", text)]
    grams = [R(found) for found in re.findall(rf"{NUMBER} g\b", text)]
    if "tenth" in text:
        salt = molar(before[1], given)
        if percent := re.search(r"(\d+)%", text):
            pure = grams[0] * int(percent[1]) / 100 / salt / 10
            return str(pure / b * a / strengths[0] * 1000)
        return str(volumes[0] * strengths[0] / 1000 / a * b * 10 * salt / grams[0] * 100)
    if len(strengths) == 2 and len(volumes) == 2:
        runs = min(volumes[0] * strengths[0] / a, volumes[1] * strengths[1] / b) / 1000
        if given:
            return str(runs * p * molar(after[0], given))
        return str((volumes[1] * strengths[1] / 1000 - runs * b) / (sum(volumes) / 1000))
    if len(strengths) == 2:
        return str(volumes[0] * strengths[0] / a * b / strengths[1])
    if len(volumes) == 2:
        return str(volumes[0] * strengths[0] / a * b / volumes[1])
    solid = molar(after[0], given)
    if grams:
        return str(grams[0] / solid / p * a / strengths[0] * 1000)
    return str(volumes[0] * strengths[0] / 1000 / a * p * solid)


ORACLES = {
    "teacher/chemistry/amounts/molar-mass": molar_mass,
    "teacher/chemistry/amounts/stoichiometry": stoichiometry,
    "teacher/chemistry/amounts/solutions": solutions,
    "teacher/chemistry/amounts/with/reacting-solutions": reacting_solutions,
}
