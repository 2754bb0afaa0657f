"""From what a user types to nodes of the teacher's map, or an honest refusal that names what comes nearest."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seedless.atlas.naming import names_of, plain
from seedless.atlas.naming import resolve as named
from seedless.atlas.nodes import AtlasNode
from seedless.core import NotCovered
from seedless.teacher.curriculum import curriculum

_NEAREST = 5
_SCOPE_WEIGHT = 0.6  # a scope is a sentence: sharing words with it says less than sharing a name


def resolve(topics: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Node ids for names, aliases or ids of any level and language, and the topics that nothing matches.

    No topics: the whole curriculum. Several nodes of one name are all taken. Raises NotCovered when no topic matches.
    """
    atlas = curriculum()
    if not topics:
        return tuple(node.id for node in atlas.roots), ()
    ids, skipped = named(topics, atlas)
    if not ids:
        raise NotCovered(skipped[0], _nearest(skipped[0]), _covers())
    return ids, skipped


def _covers() -> str:
    atlas = curriculum()
    return f"{len(atlas.of_kind('discipline'))} disciplines, {len(atlas.of_kind('subject'))} subjects"


def _nearest(topic: str) -> tuple[str, ...]:
    """Names of the closest nodes, in the script the topic is written in."""
    wanted = _trigrams(topic)
    language = "ko" if re.search("[가-힣]", topic) else "en"
    ranked = sorted(curriculum(), key=lambda node: -_closeness(wanted, node))  # stable: ties keep the map's order
    return tuple(dict.fromkeys(node.name(language) for node in ranked))[:_NEAREST]


def _closeness(wanted: frozenset[str], node: AtlasNode) -> float:
    best = 0.0
    for name in names_of(node):
        grams = _trigrams(name)
        best = max(best, 2 * len(wanted & grams) / (len(wanted) + len(grams)))
    for scope in node.scope.values():
        best = max(best, _SCOPE_WEIGHT * len(wanted & _trigrams(scope)) / len(wanted))
    return best


def _trigrams(text: str) -> frozenset[str]:
    padded = f"  {plain(text)} "
    return frozenset(padded[place : place + 3] for place in range(len(padded) - 2))
