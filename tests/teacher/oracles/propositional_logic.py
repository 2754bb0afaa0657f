"""Propositional logic read from the question's own words, with a parser of its own and sympy's logic."""

from __future__ import annotations

import re
from itertools import product

from sympy import symbols
from sympy.logic.boolalg import And, Equivalent, Implies, Not, Or

_FORMULA = r"(?<![A-Za-z])(?:[¬(]|[pqrs](?= [∧∨→↔]))(?:[¬() ∧∨→↔]|[pqrs](?![a-z]))*(?:\)|[pqrs](?![a-z]))"


def parse(text: str):  # type: ignore[no-untyped-def]
    """A fully bracketed formula."""
    tokens = re.findall(r"[¬∧∨→↔()]|[A-Za-z]", text)

    def unit():  # type: ignore[no-untyped-def]
        token = tokens.pop(0)
        if token == "¬":
            return Not(unit(), evaluate=False)
        if token == "(":
            inside = whole()
            assert tokens.pop(0) == ")"
            return inside
        return symbols(token)

    def whole():  # type: ignore[no-untyped-def]
        left = unit()
        if tokens and tokens[0] in "∧∨→↔":
            return {"∧": And, "∨": Or, "→": Implies, "↔": Equivalent}[tokens.pop(0)](left, unit(), evaluate=False)
        return left

    made = whole()
    assert not tokens, text
    return made


def _formulas(question: str) -> list[str]:
    return [found for found in re.findall(_FORMULA, question) if re.search("[∧∨→↔]", found)]


def _rows(formula: str, letters: str) -> dict[str, bool]:
    made = parse(formula)
    return {
        "".join("FT"[v] for v in values): bool(made.subs(dict(zip(symbols(" ".join(letters)), values, strict=True))))
        for values in product((True, False), repeat=len(letters))
    }


def truth_table(question: str) -> str:
    found = _formulas(question)
    letters = "".join(sorted(set("".join(found)) & set("pqrs")))
    tables = [_rows(formula, letters) for formula in found]
    rows = tables[-1]
    if "tautology" in question:
        return "tautology" if all(rows.values()) else "contingency" if any(rows.values()) else "contradiction"
    if "Markdown" in question:
        lines = [" | ".join([*letters, "result"]), *(" | ".join([*name, "FT"[value]]) for name, value in rows.items())]
        return "\n".join(lines)
    if len(tables) == 2:
        return str(sum(tables[0][name] == value for name, value in rows.items()))
    if re.search(r"\bset\b", question):
        kind = re.search(r"\b(true|false)\b(?!.*\b(true|false)\b)", question.replace("truth", ""))
        asked = kind[1] == "true"
        return "{" + "; ".join(sorted(name for name, value in rows.items() if value is asked)) + "}"
    if form := re.search(r"form \[([pqrs; ]+)\]", question):
        value = re.search(re.escape(found[-1]) + r" (?:is|turned out to be) (true|false)", question)[1] == "true"
        facts = dict(re.findall(r"\b([pqrs]) is (true|false)", question.replace(found[-1], "")))
        (only,) = [
            n
            for n, v in rows.items()
            if v is value and all((n[letters.index(k)] == "T") == (f == "true") for k, f in facts.items())
        ]
        return "[" + "; ".join(only[letters.index(k)] for k in form[1].split("; ")) + "]"
    return str(sum(rows.values()))


_THING = r"(?:pump|lamp|fan|heater|valve|window|barrier|switch) \d+ is (?:on|off|open|closed|up|down)"


def _literal(text: str) -> tuple[str, bool]:
    name, state = re.fullmatch(r"(\w+ \d+) is (\w+)", text.lower()).groups()
    return name, state in ("on", "open", "up")


def _read_rule(text: str):  # type: ignore[no-untyped-def]
    """A rule as a function of a state (name -> bool), and the literals in the order they are named."""
    text = text.strip().rstrip(".").lower()
    literals = [_literal(found) for found in re.findall(_THING, text)]
    shape = re.sub(_THING, "@", text)
    holds = [lambda state, n=name, v=value: state[n] == v for name, value in literals]
    rules = {
        "if @, then @": lambda s: not holds[0](s) or holds[1](s),
        "@ only if @": lambda s: not holds[0](s) or holds[1](s),
        "@ whenever @": lambda s: not holds[1](s) or holds[0](s),
        "@ unless @": lambda s: holds[1](s) or holds[0](s),
        "that @ requires that @": lambda s: not holds[0](s) or holds[1](s),
        "if @ and @, then @": lambda s: not (holds[0](s) and holds[1](s)) or holds[2](s),
        "if @ or @, then @": lambda s: not (holds[0](s) or holds[1](s)) or holds[2](s),
        "if @, then @ and @": lambda s: not holds[0](s) or (holds[1](s) and holds[2](s)),
        "@, or @, or both": lambda s: holds[0](s) or holds[1](s),
    }
    return rules[shape], literals, shape


def _worlds(names: list[str]) -> list[dict[str, bool]]:
    return [dict(zip(names, values, strict=True)) for values in product((True, False), repeat=len(names))]


def conditional_reasoning(question: str) -> str:
    must = r"\bFor (\w+ \d+) to be (\w+), (\w+ \d+) must be (\w+)"
    question = re.sub(must, r"That \1 is \2 requires that \3 is \4", question)
    if "→" in question or "Contrapose" in question or "contrapositive of" in question:
        legend = re.findall(rf"“({_THING})”", question)
        body = question.split(" Let A")[0]
        sentence = re.search(rf"(?:If|That)? ?[^.“”:]*(?:{_THING})[^.“”]*\.", body.split(": ", 1)[-1] if ": " in body else body)
        rule, literals, shape = _read_rule(sentence[0].strip("“ "))
        names = [_literal(text)[0] for text in legend]
        letters = "ABC"[: len(names)]
        worlds = _worlds(names)
        wanted = [rule(world) for world in worlds]
        signed = {
            letter: [[world[name] is bool(sign) for world in worlds] for sign in (0, 1)]
            for letter, name in zip(letters, names, strict=True)
        }
        marks = lambda letter, sign: letter if sign else f"¬{letter}"  # noqa: E731
        if len(names) == 2:
            left, right = "BA" if "put B on the left" in question else "AB"
            (only,) = [
                f"{marks(left, i)} → {marks(right, j)}"
                for i, j in product((0, 1), repeat=2)
                if [not a or b for a, b in zip(signed[left][i], signed[right][j], strict=True)] == wanted
            ]
            return only
        single, pair = ("A", "BC") if shape == "if @, then @ and @" else ("C", "AB")
        for i, j, k in product((0, 1), repeat=3):
            for mark, both in (("∧", all), ("∨", any)):
                compound = [both(values) for values in zip(signed[pair[0]][j], signed[pair[1]][k], strict=True)]
                text = f"({marks(pair[0], j)} {mark} {marks(pair[1], k)})"
                if single == "C" and [not a or b for a, b in zip(signed[single][i], compound, strict=True)] == wanted:
                    return f"{marks(single, i)} → {text}"
                if single == "A" and [not a or b for a, b in zip(compound, signed[single][i], strict=True)] == wanted:
                    return f"{text} → {marks(single, i)}"
    if "modus ponens" in question:
        text = re.sub(r"Premise: |Conclusion: |So |Therefore ", "", question).replace("\n", " ")
        found = re.findall(_THING, text, re.IGNORECASE)
        first = re.search(rf"(?:If|That)? ?{_THING}.*?\.", text, re.IGNORECASE)
        rule, literals, shape = _read_rule(first[0])
        antecedent = literals[1 if shape == "@ whenever @" else 0]
        fact, conclusion = _literal(found[2]), _literal(found[3])
        worlds = _worlds([name for name, _ in literals])
        follows = all(w[conclusion[0]] == conclusion[1] for w in worlds if rule(w) and w[fact[0]] == fact[1])
        if fact[0] == antecedent[0]:
            return "modus ponens" if follows else "denying the antecedent"
        return "modus tollens" if follows else "affirming the consequent"
    rules = [_read_rule(line) for line in re.findall(r"^\d+\. (.*)$", question, re.MULTILINE)]
    rest = re.sub(r"^\d+\. .*$", "", question, flags=re.MULTILINE)
    told = [_literal(text) for text in re.findall(_THING, rest, re.IGNORECASE)]
    names = sorted({name for _, literals, _ in rules for name, _ in literals})
    deciding = "not decided" in question
    facts, target = (told[:-1], told[-1]) if deciding else (told, None)
    worlds = [w for w in _worlds(names) if all(r(w) for r, _, _ in rules) and all(w[n] == v for n, v in facts)]
    assert worlds
    if deciding:
        values = {w[target[0]] == target[1] for w in worlds}
        return "not decided" if len(values) == 2 else "certainly true" if values == {True} else "certainly false"
    sure = sorted(int(n.split()[1]) for n in names if len({w[n] for w in worlds}) == 1)
    return "{" + "; ".join(map(str, sure)) + "}"


ORACLES = {
    "teacher/logic/propositional-logic/conditional-reasoning": conditional_reasoning,
    "teacher/logic/propositional-logic/truth-table": truth_table,
}
