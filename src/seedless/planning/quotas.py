"""Quotas of the user made into shares: who is named gets its share, the others divide the rest, what cannot be is named."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from seedless.core import UserMistake

CELL_DIMENSIONS = ("task_type", "difficulty", "language", "node")  # in the order of Cell's fields
SLACK = 1e-9  # 0.1 + 0.2 + 0.7 is a whole


@dataclass(frozen=True, slots=True)
class Shares:
    """Shares per dimension and value, each dimension summing to 1; `left_out`: what has no capacity ("difficulty expert")."""

    by: Mapping[str, Mapping[str, float]]
    left_out: tuple[str, ...] = ()


def check_quotas(quotas: Mapping[str, Mapping[str, float]], values: Mapping[str, Collection[str]]) -> None:
    """Raises UserMistake for a dimension or a value that is not among `values`, a negative share, a sum over 1 or of 0."""
    for dimension, named in quotas.items():
        if dimension not in values:
            raise UserMistake(f"unknown dimension {dimension!r}", "quotas", nearest(dimension, values))
        for value, share in named.items():
            if value not in values[dimension]:
                raise UserMistake(f"unknown value {value!r}", f"quotas.{dimension}", nearest(value, values[dimension]))
            if not share >= 0:
                raise UserMistake(f"the share is {share}", f"quotas.{dimension}.{value}", "Give a share between 0 and 1")
        total = sum(named.values())
        if total > 1 + SLACK:
            raise UserMistake(f"the shares sum to {total:g}", f"quotas.{dimension}", "Lower them to a sum of at most 1")
        if not total and set(named) == set(values[dimension]):
            raise UserMistake("every value has the share 0", f"quotas.{dimension}", "Give at least one value a share")


def shares_of(
    quotas: Mapping[str, Mapping[str, float]],
    weights: Mapping[str, Mapping[str, float]],
    possible: Mapping[str, Collection[str]],
) -> Shares:
    """Shares for every dimension of `weights` (dimension -> value -> default weight).

    Values that are not `possible` are left out and named, unless their weight or quota is 0: that was asked for.
    """
    by: dict[str, dict[str, float]] = {}
    left_out: list[str] = []
    for dimension, defaults in weights.items():
        named = quotas.get(dimension, {})
        wanted = {value: weight for value, weight in defaults.items() if named.get(value, weight) > 0}
        left_out += [f"{dimension} {value}" for value in wanted if value not in possible[dimension]]
        by[dimension] = divided(named, {value: weight for value, weight in wanted.items() if value in possible[dimension]})
    return Shares(by, tuple(left_out))


def divided(named: Mapping[str, float], weights: Mapping[str, float]) -> dict[str, float]:
    """Shares of the values of `weights`: `named` values as told, the others by weight from what is left; the sum is made 1."""
    told = {value: named[value] for value in weights if value in named}
    others = {value: weight for value, weight in weights.items() if value not in named}
    left = max(0.0, 1 - sum(told.values())) / (sum(others.values()) or 1)
    shares = {value: told[value] if value in told else others[value] * left for value in weights}
    whole = sum(shares.values())
    return {value: share / whole for value, share in shares.items() if share} if whole else {}


def nearest(word: str, known: Collection[str]) -> str:
    near = get_close_matches(word, list(known), n=1, cutoff=0.5)
    return f"Did you mean {near[0]!r}?" if near else f"Known here: {', '.join(sorted(known)[:12])}"
