"""From what a user types to nodes of the teacher's map, or an honest refusal that names what comes nearest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from unicodedata import normalize

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
    known: dict[str, list[str]] = {}
    for node in atlas:
        for text in dict.fromkeys(_plain(text) for text in (node.id, *_names(node))):
            known.setdefault(text, []).append(node.id)
    ids: dict[str, None] = {}
    skipped = []
    for topic in topics:
        found = known.get(_plain(topic), [])
        ids |= dict.fromkeys(found)
        if not found:
            skipped.append(topic)
    if not ids:
        raise NotCovered(skipped[0], _nearest(skipped[0]), _covers())
    return tuple(ids), tuple(skipped)


def _plain(text: str) -> str:
    """One spelling for what people type in many: case, width, hyphens and spaces set aside."""
    return re.sub(r"[\s_-]+", " ", normalize("NFKC", text).casefold()).strip()


def _names(node: AtlasNode) -> list[str]:
    return [*node.names.values(), *(alias for aliases in node.aliases.values() for alias in aliases)]


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
    for name in _names(node):
        grams = _trigrams(name)
        best = max(best, 2 * len(wanted & grams) / (len(wanted) + len(grams)))
    for scope in node.scope.values():
        best = max(best, _SCOPE_WEIGHT * len(wanted & _trigrams(scope)) / len(wanted))
    return best


def _trigrams(text: str) -> frozenset[str]:
    padded = f"  {_plain(text)} "
    return frozenset(padded[place : place + 3] for place in range(len(padded) - 2))
