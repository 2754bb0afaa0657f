"""Rules about things with two states: what they say as clauses, what follows step by step, what is certain in every case.

A literal is twice the place of a thing plus its state; literal ^ 1 is the other state. A rule is a phrasing and three literals,
the last of which may be missing (-1).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from seedless.teacher.families.logic.propositional_logic.formulas import columns

COMPOUND, EITHER = 5, 8  # phrasings below COMPOUND are implications, those from EITHER on disjunctions
_FULL = {count: (1 << (1 << count)) - 1 for count in range(3, 7)}
_OWN = {count: [own for column in columns(count) for own in (_FULL[count] ^ column, column)] for count in _FULL}  # by literal

Rule = tuple[int, ...]  # phrasing, literals


def clauses(rule: Rule) -> list[tuple[int, ...]]:
    """What a rule says, as clauses: of each at least one literal holds."""
    phrasing, x, y, z = rule
    if phrasing < COMPOUND:
        return [(x ^ 1, y)]
    if phrasing == EITHER:
        return [(x, y)]
    compounds: tuple[list[tuple[int, ...]], ...] = ([(x ^ 1, y ^ 1, z)], [(x ^ 1, z), (y ^ 1, z)], [(x ^ 1, y), (x ^ 1, z)])
    return compounds[phrasing - COMPOUND]


def derived(rules: Sequence[Rule], facts: Iterable[int]) -> list[tuple[int, int, tuple[int, ...]]]:
    """What follows step by step: (literal, place of the rule, literals it was used with), in the order it is found."""
    known, found = set(facts), []
    while True:
        for place, clause in ((place, clause) for place, rule in enumerate(rules) for clause in clauses(rule)):
            rest = [literal for literal in clause if literal ^ 1 not in known]
            if len(rest) == 1 and rest[0] not in known:
                known.add(rest[0])
                found.append((rest[0], place, tuple(literal ^ 1 for literal in clause if literal != rest[0])))
                break
        else:
            return found


def certain_literals(devices: int, rules: Sequence[Rule], facts: Iterable[int]) -> set[int] | None:
    """The literals true in every possible state of the devices; None when no state is possible."""
    own, possible = _OWN[devices], _FULL[devices]
    for fact in facts:
        possible &= own[fact]
    for rule in rules:
        for clause in clauses(rule):
            allowed = 0
            for literal in clause:
                allowed |= own[literal]
            possible &= allowed
    return {literal for literal, column in enumerate(own) if not possible & ~column} if possible else None
