"""From what a user types to nodes of a map: names, aliases and ids of any language, in whatever spelling."""

from __future__ import annotations

import re
from collections.abc import Sequence
from unicodedata import normalize

from seedless.atlas.nodes import Atlas, AtlasNode


def resolve(topics: Sequence[str], atlas: Atlas) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Ids of the nodes that `topics` name, several of one name all taken; and the topics that nothing matches."""
    known: dict[str, list[str]] = {}
    for node in atlas:
        for text in dict.fromkeys(plain(text) for text in (node.id, *names_of(node))):
            known.setdefault(text, []).append(node.id)
    ids: dict[str, None] = {}
    unknown = []
    for topic in topics:
        found = known.get(plain(topic), [])
        ids |= dict.fromkeys(found)
        if not found:
            unknown.append(topic)
    return tuple(ids), tuple(unknown)


def plain(text: str) -> str:
    """One spelling for what people type in many: case, width, hyphens and spaces set aside."""
    return re.sub(r"[\s_-]+", " ", normalize("NFKC", text).casefold()).strip()


def names_of(node: AtlasNode) -> list[str]:
    return [*node.names.values(), *(alias for aliases in node.aliases.values() for alias in aliases)]
