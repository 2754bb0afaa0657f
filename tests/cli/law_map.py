"""A small map of law with every oddity that showing and exporting must bear."""

from __future__ import annotations

from seedless.atlas import Atlas, AtlasNode, Provenance

KOREAN = {"Law": "법", "Maritime law": "해상법", "Marine insurance": "해상 보험", "bill of lading": "선하 증권"}
MADE_BY = Provenance(made_by="model-a")


def node(id: str, kind: str, *parents: str, name: str = "", **fields) -> AtlasNode:
    name = name or id
    names = {"en": name} | ({"ko": KOREAN[name]} if name in KOREAN else {})
    return AtlasNode(**{"id": id, "kind": kind, "parents": parents, "names": names, "provenance": MADE_BY, **fields})


def law() -> Atlas:
    """Two branches that share a subject; a subject without sessions; a session of one concept; a subject among disciplines."""
    return Atlas(
        [
            node("Law", "field"),
            node("sea", "discipline", "Law", name="Maritime law"),
            node("con", "discipline", "Law", name="Contract law", order=1),
            node("Legal writing", "subject", "Law", order=2, level="introductory"),
            node("Salvage", "subject", "sea", level="advanced", aliases={"en": ("Berging",)}),
            node("ins", "subject", "sea", "con", name="Marine insurance", order=1, weight=2.0),
            node("Interest", "session", "ins"),
            node("Good faith", "session", "ins", order=1),
            *(node(name, "concept", "Interest", order=i) for i, name in enumerate(["bill of lading", "time", "reinsurance"])),
            node("duty", "concept", "Good faith", "Interest", order=9),
            node("Letters", "session", "Legal writing"),
            *(node(name, "concept", "Letters", order=i) for i, name in enumerate(["greeting", "claim", "closing"])),
        ]
    )
