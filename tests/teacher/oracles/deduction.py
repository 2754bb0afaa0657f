"""Deduction read from the question's own words: every possibility is tried."""

from __future__ import annotations

import json
import re
from itertools import combinations, permutations, product

from sympy import symbols

from teacher.oracles.propositional_logic import parse


def knights_knaves(question: str) -> str:
    said = re.findall(r"^(\w+): “(.*)\.”$", question, re.MULTILINE)
    names = [name for name, _ in said]
    good, bad = next(
        pair for pair in (("knight", "knave"), ("truth-teller", "liar"), ("truebot", "fibbot")) if pair[0] in question
    )

    def true(text: str, me: str, who: dict[str, bool]) -> bool:
        text = text.replace(good, "GOOD").replace(bad, "BAD")
        if found := re.fullmatch(r"(\w+) is a (GOOD|BAD)", text):
            return who[found[1]] == (found[2] == "GOOD")
        if found := re.fullmatch(r"(\w+) is of the same kind as I am", text):
            return who[found[1]] == who[me]
        if found := re.fullmatch(r"(\w+) is not of my kind", text):
            return who[found[1]] != who[me]
        if found := re.fullmatch(r"(\w+) and (\w+) are of (the same|different) kinds?", text):
            return (who[found[1]] == who[found[2]]) == (found[3] == "the same")
        if found := re.fullmatch(r"At least one of (\w+) and (\w+) is a BAD", text):
            return not (who[found[1]] and who[found[2]])
        if found := re.fullmatch(r"Both (\w+) and (\w+) are GOODs", text):
            return who[found[1]] and who[found[2]]
        if found := re.fullmatch(r"If (\w+) is a GOOD, then (\w+) is a BAD", text):
            return not who[found[1]] or not who[found[2]]
        if text == "None of us is a GOOD":
            return not any(who.values())
        found = re.fullmatch(r"Exactly (\w+) of the (\d+) of us (?:are GOODs|is a GOOD)", text)
        assert found and int(found[2]) == len(who), text
        return sum(who.values()) == (1 if found[1] == "one" else int(found[1]))

    worlds = [dict(zip(names, values, strict=True)) for values in product((True, False), repeat=len(names))]
    (only,) = [who for who in worlds if all(true(text, name, who) == who[name] for name, text in said)]
    if "JSON" in question:
        return json.dumps({name: good if only[name] else bad for name in names}, separators=(",", ":"), sort_keys=True)
    if "set of names" in question:
        return "{" + "; ".join(sorted(name for name in names if only[name])) + "}"
    (target,) = set(
        re.findall(r"(?:What is|To which kind|to which kind|believe|Classify) (\w+)", question.replace("does ", ""))
    ) & set(names)
    return good if only[target] else bad


def _categorical(text: str) -> tuple[str, str, str] | None:
    for form, pattern in (
        ("no", r"no (\w+) are (\w+)"),
        ("no", r"there are no (\w+) who are also (\w+)"),
        ("no", r"none of the (\w+) are (\w+)"),
        ("not", r"some (\w+) are not (\w+)"),
        ("not", r"not all (\w+) are (\w+)"),
        ("not", r"there are (\w+) who are not (\w+)"),
        ("some", r"some (\w+) are (\w+)"),
        ("some", r"there are (\w+) who are also (\w+)"),
        ("some", r"at least one of the (\w+) is one of the (\w+)"),
        ("all", r"all (\w+) are (\w+)"),
        ("only", r"only (\w+) are (\w+)"),
        ("all", r"every one of the (\w+) is one of the (\w+)"),
    ):
        if found := re.fullmatch(pattern, text.strip("-* ").lower()):
            return ("all", found[2], found[1]) if form == "only" else (form, found[1], found[2])
    return None


def syllogism(question: str) -> str:
    """Every set of inhabited regions of the diagram is tried, up to three regions."""
    options = {letter: _categorical(text) for letter, text in re.findall(r"^([A-D])\. (.*)\.$", question, re.MULTILINE)}
    body = re.sub(r"^[A-E]\. .*$", "", question, flags=re.MULTILINE)
    body = re.sub(r"Therefore:|Hence:|Does the statement “|” follow from this|Premises:", ". ", body)
    said = [found for text in re.split(r"[.:\n?]", body) if (found := _categorical(text))]
    premises, conclusion = (said, None) if options else (said[:-1], said[-1])
    names = sorted({name for _, x, y in premises for name in (x, y)})
    kinds = [dict(zip(names, values, strict=True)) for values in product((True, False), repeat=len(names))]

    def true(statement, people) -> bool:  # type: ignore[no-untyped-def]
        form, x, y = statement
        both, only = any(p[x] and p[y] for p in people), any(p[x] and not p[y] for p in people)
        return {"all": not only, "no": not both, "some": both, "not": only}[form]

    kinds = [kind for kind in kinds if all(true(p, [kind]) for p in premises if p[0] in ("all", "no"))]
    models = [list(people) for size in range(4) for people in combinations(kinds, size)]
    models = [people for people in models if all(true(p, people) for p in premises)]
    assert models and len(premises) == len(names) - 1
    if conclusion:
        return "valid" if all(true(conclusion, people) for people in models) else "invalid"
    return next((letter for letter, option in options.items() if all(true(option, people) for people in models)), "E")


def ordering(question: str) -> str:
    lines = re.findall(r"^\d+\. (.*)\.$", question, re.MULTILINE)
    text = re.sub(r"^\d+\. .*$", "", question, flags=re.MULTILINE)
    listed = re.search(r"((?:[A-Z][a-z]+, )+[A-Z][a-z]+ and [A-Z][a-z]+) (?:ran|stand|sit)", text)
    names = re.findall("[A-Z][a-z]+", listed[1])

    def fits(clue: str, at: dict[str, int]) -> bool:
        people = [name for name in re.findall("[A-Z][a-z]+", clue) if name in at]
        x, y = at[people[0]], at[people[-1]]
        number = re.search(r"\d+", clue.replace("one of them", "1 of them"))
        k = int(number[0]) if number else 0
        if "between" in clue:
            return abs(x - y) == k + 1
        if re.search("next to each other|neighbours|one after the other", clue):
            return abs(x - y) == 1
        if re.search("directly", clue):
            return x + 1 == y
        if re.search(r"places after|positions behind|to the right", clue):
            return x - y == k
        if "not" in clue:
            return x != k
        if len(people) == 1:
            return x == k
        assert re.search("before|ahead|to the left", clue), clue
        return x < y

    orders = [dict(zip(names, places, strict=True)) for places in permutations(range(1, len(names) + 1))]
    (at,) = [order for order in orders if all(fits(clue, order) for clue in lines)]
    row = sorted(names, key=at.__getitem__)
    if "JSON" in question:
        return json.dumps(at, separators=(",", ":"), sort_keys=True)
    if asked := re.search(r"Who (?:came in place|has position|has seat) (\d+)", question):
        return row[int(asked[1]) - 1]
    return f"[{'; '.join(row)}]"


def speaking_formulas(question: str) -> str:
    said = re.findall(r"^([A-D]): (.*)$", question, re.MULTILINE)
    letters = [letter for letter, _ in said]

    def value(text: str, case: dict[str, bool]) -> bool:
        made = parse(text)
        return bool(made.subs({symbols(letter): truth for letter, truth in case.items()}))

    cases = [dict(zip(letters, values, strict=True)) for values in product((True, False), repeat=len(letters))]
    fitting = [case for case in cases if all(value(text, case) == case[letter] for letter, text in said)]
    if "set of letters" in question or "Which letters" in question:
        return "{" + "; ".join(letter for letter in letters if all(case[letter] for case in fitting)) + "}"
    return "{" + "; ".join(sorted("".join("FT"[case[letter]] for letter in letters) for case in fitting)) + "}"


ORACLES = {
    "teacher/logic/deduction/with/speaking-formulas": speaking_formulas,
    "teacher/logic/deduction/ordering": ordering,
    "teacher/logic/deduction/syllogism": syllogism,
    "teacher/logic/deduction/knights-knaves": knights_knaves,
}
