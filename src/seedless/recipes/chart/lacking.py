"""What a map still lacks for its extent: the next round of places to ask about, or nothing. Pure, like a plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from seedless.atlas import AREAS, Atlas, AtlasNode
from seedless.atlas.extent import Extent
from seedless.core import Item
from seedless.recipes.chart.drawing import Drawing
from seedless.recipes.chart.items import MOST_KNOWN, Listed, Listing, Naming, Outline

MOST_TRIES = 3  # of one place for one thing, for one target
NAMES_A_CALL = 150

Place = tuple[str, str]  # map node id, what for


@dataclass(frozen=True, slots=True)
class Asked:
    """How often places were asked: `ever` tells attempts apart, `now` (for this target) is bounded; `spent` have no more."""

    ever: Mapping[Place, int] = field(default_factory=dict)
    now: Mapping[Place, int] = field(default_factory=dict)
    spent: frozenset[Place] = frozenset()

    def is_open(self, place: str, what: str) -> bool:
        return (place, what) not in self.spent and self.now.get((place, what), 0) < MOST_TRIES

    def attempt(self, place: str, what: str) -> int:
        return self.ever.get((place, what), 0)


def tries(items: Iterable[Item]) -> Counter[Place]:
    """From every Listing, Outline and Naming that was planted: attempts per place, however many calls one took."""
    seen: set[tuple[Place, int]] = set()
    for item in items:
        match item:
            case Listing():
                seen.add(((item.place, item.kind), item.attempt))
            case Outline():
                seen.add(((item.place, "session"), item.attempt))
            case Naming():
                seen.add(((item.place, item.language), item.attempt))
            case _:
                pass
    return Counter(place for place, _ in seen)


def spent(leaves: Iterable[Item]) -> set[Place]:
    """Places that had no more of a kind to name: their listing ended short."""
    return {(leaf.place, leaf.kind) for leaf in leaves if isinstance(leaf, Listed) and len(leaf.entries) < leaf.wanted}


def lacking(drawing: Drawing, extent: Extent, languages: Sequence[str], asked: Asked, grows: bool) -> list[Item]:
    """The places to ask about next: a level of areas, else subjects, else syllabuses, else names in other languages.

    A map that does not grow (a user's own) gets all that is missing under its childless areas and subjects, and no more.
    """
    atlas = drawing.atlas
    main = languages[0]
    listings = grown(atlas, extent, main, asked) if grows else filled(atlas, extent, main, asked)
    return (
        [*listings]
        or outlines(drawing, atlas, extent, main, asked, grows)
        or [item for other in languages for item in namings(atlas, other, asked)]
    )


def grown(atlas: Atlas, extent: Extent, language: str, asked: Asked) -> list[Listing]:
    """Listings of the first level that has too few nodes, shared evenly over the places that may have more."""
    places: list[AtlasNode | None] = [*atlas.roots] or [None]
    for kind, total in extent.levels:
        held: list[AtlasNode | None] = [*atlas.of_kind(kind)]
        missing = total - len(held)
        open_places = [place for place in places if asked.is_open(place.id if place else "", kind)]
        if missing > 0 and open_places:
            share, more = divmod(missing, len(open_places))
            wants = [share + (number < more) for number in range(len(open_places))]
            return [listing(atlas, p, kind, n, language, asked) for p, n in zip(open_places, wants, strict=True) if n]
        places = held or places
    return []


def listings_to_come(atlas: Atlas, extent: Extent) -> int:
    """How many `grown` will make until all levels are full, when each brings what it wants."""
    count, places = 0, max(1, len(atlas.roots))
    for kind, total in extent.levels:
        held = len(atlas.of_kind(kind))
        count += max(0, min(places, total - held))
        places = max(held, total)
    return count


def filled(atlas: Atlas, extent: Extent, language: str, asked: Asked) -> list[Listing]:
    """Listings of subjects for the areas of a user's map that end in nothing; each gets its part of the extent."""
    last = [node for node in atlas if node.kind in AREAS and not any(c.kind in AREAS for c in atlas.children(node.id))]
    each = max(1, round(extent.subjects / max(1, len(last))))
    empty = [place for place in last if not atlas.children(place.id) and asked.is_open(place.id, "subject")]
    return [listing(atlas, place, "subject", each, language, asked) for place in empty]


def listing(atlas: Atlas, place: AtlasNode | None, kind: str, wanted: int, language: str, asked: Asked) -> Listing:
    id = place.id if place else ""
    near = [node.name(language) for node in (atlas.children(id) if place else atlas.roots)]
    others = atlas.of_kind("subject") if kind == "subject" else [node for node in atlas if node.kind == kind]
    far = dict.fromkeys(node.name(language) for node in others)
    known = [*(name for name in far if name not in set(near)), *near]
    return Listing.model_validate(
        {
            "place": id,
            "path": path_of(atlas, place, language),
            "language": language,
            "attempt": asked.attempt(id, kind),
            "kind": kind,
            "wanted": wanted,
            "scope": place.scope.get(language, "") if place else "",
            "known": tuple(known[-MOST_KNOWN:]),
        }
    )


def outlines(drawing: Drawing, atlas: Atlas, extent: Extent, language: str, asked: Asked, grows: bool) -> list[Item]:
    """Subjects without sessions, the first of every parent before the second; of a map that grows as many as it is to have."""
    without = [subject for subject in atlas.of_kind("subject") if not atlas.children(subject.id, "session")]
    charted = len(atlas.of_kind("subject")) - len(without)
    able = sorted((s for s in without if asked.is_open(s.id, "session")), key=lambda s: (s.order, s.parents))
    fewest, most = extent.sessions
    return [
        Outline(
            place=subject.id,
            path=path_of(atlas, subject, language),
            language=language,
            attempt=asked.attempt(subject.id, "session"),
            subject=subject.name(language),
            level=subject.level or "",
            intro=subject.scope.get(language, ""),
            subtopics=drawing.subtopics.get(subject.id, ()),
            fewest=fewest,
            most=most,
        )
        for subject in (able[: max(0, extent.subjects - charted)] if grows else able)
    ]


def namings(atlas: Atlas, language: str, asked: Asked) -> list[Item]:
    """Nodes without a name in a language: a subject with what is below it in one call, what stands above in others."""
    groups: dict[str, dict[str, AtlasNode]] = {}
    seen: set[str] = set()
    for subject in atlas.of_kind("subject"):
        sessions = atlas.children(subject.id, "session")
        nodes = [subject, *sessions, *(concept for session in sessions for concept in atlas.children(session.id, "concept"))]
        groups[subject.id] = {node.id: node for node in nodes if node.id not in seen}
        seen |= groups[subject.id].keys()
    groups[""] = {node.id: node for node in atlas if node.kind in AREAS}
    return [
        Naming(
            place=place,
            about=atlas[place].name(language) if place else "",
            from_language=next(iter(missing[0].names)),
            language=language,
            names=tuple((node.id, node.name(next(iter(node.names)))) for node in missing[at : at + NAMES_A_CALL]),
            attempt=asked.attempt(place, language),
        )
        for place, nodes in groups.items()
        if (missing := [node for node in nodes.values() if language not in node.names]) and asked.is_open(place, language)
        for at in range(0, len(missing), NAMES_A_CALL)
    ]


def path_of(atlas: Atlas, place: AtlasNode | None, language: str) -> tuple[str, ...]:
    return tuple(node.name(language) for node in atlas.lineage(place.id)) if place else ()
