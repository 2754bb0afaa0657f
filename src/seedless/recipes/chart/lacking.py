"""What a map still lacks for its extent: the next round of places to ask about, or nothing. Pure, like a plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from seedless.atlas import Atlas, AtlasNode
from seedless.atlas.extent import Extent
from seedless.core import Item
from seedless.recipes.chart.drawing import Drawing
from seedless.recipes.chart.items import Listed, Listing, Naming, Outline

MOST_TRIES = 3  # of one place for one thing
NAMES_A_CALL = 150

Asked = Counter[tuple[str, str]]  # place, what for -> tries so far


def tries(items: Iterable[Item]) -> Asked:
    """From every Listing, Outline and Naming that was planted."""
    found: Asked = Counter()
    for item in items:
        match item:
            case Listing():
                found[item.place, item.kind] += 1
            case Outline():
                found[item.place, "session"] += 1
            case Naming():
                found[item.place, item.language] += 1
            case _:
                pass
    return found


def spent(leaves: Iterable[Item]) -> set[tuple[str, str]]:
    """Places that had no more of a kind to name: their listing ended short."""
    return {(leaf.place, leaf.kind) for leaf in leaves if isinstance(leaf, Listed) and len(leaf.entries) < leaf.wanted}


def lacking(
    drawing: Drawing, extent: Extent, languages: Sequence[str], asked: Asked, spent: set[tuple[str, str]], grows: bool
) -> list[Item]:
    """The places to ask about next: a level of areas, else subjects, else syllabuses, else names in other languages.

    A map that does not grow (a user's own) only gets what is missing under its childless areas and subjects.
    """
    atlas = drawing.atlas
    main = languages[0]
    return (
        (grown(atlas, extent, main, asked, spent) if grows else filled(atlas, extent, main, asked, spent))
        or outlines(drawing, atlas, extent, main, asked)
        or [item for other in languages for item in namings(atlas, other, asked)]
    )


def grown(atlas: Atlas, extent: Extent, language: str, asked: Asked, spent: set[tuple[str, str]]) -> list[Item]:
    """Listings of the first level that has too few nodes, shared evenly over the places that may have more."""
    places: list[AtlasNode | None] = [*atlas.roots] or [None]
    for kind, total in extent.levels:
        held: list[AtlasNode | None] = [*atlas.of_kind(kind)]
        missing = total - len(held)
        open_places = [place for place in places if is_open(place, kind, asked, spent)]
        if missing > 0 and open_places:
            share, more = divmod(missing, len(open_places))
            wants = [share + (number < more) for number in range(len(open_places))]
            return [listing(atlas, p, kind, n, language, asked) for p, n in zip(open_places, wants, strict=True) if n]
        places = held or places
    return []


def filled(atlas: Atlas, extent: Extent, language: str, asked: Asked, spent: set[tuple[str, str]]) -> list[Item]:
    """Listings of subjects for the areas of a user's map that end in nothing."""
    bare = [node for node in atlas if node.kind in ("field", "subfield", "discipline") and not atlas.children(node.id)]
    each = max(1, round(extent.subjects / max(1, len(bare))))
    return [
        listing(atlas, place, "subject", each, language, asked) for place in bare if is_open(place, "subject", asked, spent)
    ]


def is_open(place: AtlasNode | None, kind: str, asked: Asked, spent: set[tuple[str, str]]) -> bool:
    key = (place.id if place else "", kind)
    return key not in spent and asked[key] < MOST_TRIES


def listing(atlas: Atlas, place: AtlasNode | None, kind: str, wanted: int, language: str, asked: Asked) -> Listing:
    id = place.id if place else ""
    near = atlas.children(id) if place else atlas.roots
    others = atlas.of_kind("subject") if kind == "subject" else [node for node in atlas if node.kind == kind]
    known = dict.fromkeys(node.name(language) for node in (*others, *near))
    return Listing.model_validate(
        {
            "place": id,
            "path": path_of(atlas, place, language),
            "language": language,
            "attempt": asked[id, kind],
            "kind": kind,
            "wanted": wanted,
            "scope": place.scope.get(language, "") if place else "",
            "known": tuple(known),
        }
    )


def outlines(drawing: Drawing, atlas: Atlas, extent: Extent, language: str, asked: Asked) -> list[Item]:
    """Subjects without sessions, evenly over their parents, as many as the extent wants and tries allow."""
    without = [subject for subject in atlas.of_kind("subject") if not atlas.children(subject.id, "session")]
    charted = len(atlas.of_kind("subject")) - len(without)
    able = sorted((s for s in without if asked[s.id, "session"] < MOST_TRIES), key=lambda s: (s.order, s.parents))
    fewest, most = extent.sessions
    return [
        Outline(
            place=subject.id,
            path=path_of(atlas, subject, language),
            language=language,
            attempt=asked[subject.id, "session"],
            subject=subject.name(language),
            level=subject.level or "",
            intro=subject.scope.get(language, ""),
            subtopics=drawing.subtopics.get(subject.id, ()),
            fewest=fewest,
            most=most,
        )
        for subject in able[: max(0, extent.subjects - charted)]
    ]


def namings(atlas: Atlas, language: str, asked: Asked) -> list[Item]:
    """Nodes without a name in a language: a subject with what is below it in one call, what stands above in others."""
    groups: dict[str, list[AtlasNode]] = {}
    seen: set[str] = set()
    for subject in atlas.of_kind("subject"):
        sessions = atlas.children(subject.id, "session")
        nodes = [subject, *sessions, *(concept for session in sessions for concept in atlas.children(session.id, "concept"))]
        groups[subject.id] = [node for node in nodes if node.id not in seen and not seen.add(node.id)]  # type: ignore[func-returns-value]
    groups[""] = [node for node in atlas if node.kind in ("field", "subfield", "discipline")]
    return [
        Naming(
            place=place,
            about=atlas[place].name(language) if place else "",
            from_language=next(iter(missing[0].names)),
            language=language,
            names=tuple((node.id, node.name(next(iter(node.names)))) for node in missing[at : at + NAMES_A_CALL]),
            attempt=asked[place, language],
        )
        for place, nodes in groups.items()
        if (missing := [node for node in nodes if language not in node.names]) and asked[place, language] < MOST_TRIES
        for at in range(0, len(missing), NAMES_A_CALL)
    ]


def path_of(atlas: Atlas, place: AtlasNode | None, language: str) -> tuple[str, ...]:
    return tuple(node.name(language) for node in atlas.lineage(place.id)) if place else ()
