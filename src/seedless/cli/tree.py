"""A map as a person reads it: a tree that fits the terminal, concepts on the line of their session, what is thin at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from rich.console import Console
from rich.text import Text

from seedless.app.atlas import Entry, Listed, makers, one_line, tally, thin, title, totals, walk
from seedless.atlas import RANK, Atlas, AtlasNode, Kind

MOST_LINES = 400  # of a tree that nobody asked to be longer
MOST_THIN = 5
MOST_MAKERS = 3
MOST_SIGNS = 120  # of a name
LEAST_ROOM = 40  # columns that guides leave to the names
COUNTED: tuple[Kind, ...] = ("subject", "session", "concept")
EMPTY: dict[Kind, str] = {"subject": "no sessions", "session": "no concepts", "concept": ""}


def fitting(atlas: Atlas, tops: Sequence[AtlasNode]) -> tuple[list[Entry], Kind]:
    """The tree down to the narrowest kind at which it has at most MOST_LINES, and that kind."""
    narrowing: tuple[Kind, ...] = ("concept", "subject", "discipline", "subfield", "field")
    for kind in narrowing:
        entries = list(walk(atlas, tops, down_to(kind)))
        if len(entries) <= MOST_LINES:
            break
    return entries, kind


def down_to(kind: Kind) -> Callable[[AtlasNode, int], bool]:
    return lambda node, depth: RANK[node.kind] <= RANK[kind]


def print_head(console: Console, atlas: Atlas, where: Path | None) -> None:
    """What the map is, who made it, how many nodes there are of each kind."""
    made = makers(atlas)
    said = [cut(maker) or "unknown" for maker in made]
    if len(made) > 1:
        said = [f"{maker} ({count:,})" for maker, count in zip(said, made.values(), strict=True)]
    if len(made) > MOST_MAKERS:
        said[MOST_MAKERS:] = [f"{len(made) - MOST_MAKERS} more"]
    told = f", made by {', '.join(said)}: {', '.join(tally(totals(atlas, atlas.nodes)))}"
    print_hanging(console, Text.assemble((cut(title(where)), "bold"), told), Text(), Text())
    console.print()


def print_tree(console: Console, atlas: Atlas, entries: Sequence[Entry], language: str) -> None:
    room = max(0, console.width - LEAST_ROOM)
    expected = usual_kinds(atlas)
    bars: list[str] = []  # the guides of a line's ancestors, as they go on below it
    for entry in entries:
        del bars[max(0, entry.depth - 1) :]
        first = "".join(bars)
        if entry.depth:
            first += "└─ " if entry.last else "├─ "
            bars.append("   " if entry.last else "│  ")
        rest = "".join((*bars, "   "))
        guides = [Text.assemble((guide[max(0, len(guide) - room) :], "dim")) for guide in (first, rest)]
        print_hanging(console, line_of(atlas, entry, language, expected), *guides)


def usual_kinds(atlas: Atlas) -> dict[Kind | None, Kind]:
    """Of which kind most children of a kind are, and (under None) most roots: what need not be said."""
    steps = Counter((parent, node.kind) for node in atlas for parent in kinds_above(atlas, node))
    usual: dict[Kind | None, Kind] = {}
    for (above, kind), _ in steps.most_common():
        usual.setdefault(above, kind)
    return usual


def kinds_above(atlas: Atlas, node: AtlasNode) -> set[Kind | None]:
    return {atlas[parent].kind if parent else None for parent in node.parents or ("",)}


def line_of(atlas: Atlas, entry: Entry, language: str, expected: dict[Kind | None, Kind]) -> Text:
    """Name, what is worth saying about it, counts below; then the concepts that have no line of their own."""
    node = entry.node
    facts: list[str] = [] if node.kind in {expected[above] for above in kinds_above(atlas, node)} else [node.kind]
    facts += remarks(atlas, node, entry.home, language)
    below = atlas.under([node.id]) - {node.id}
    if entry.home is None and len(below) > len(entry.concepts):
        counts = totals(atlas, below)
        facts += tally({kind: counts[kind] for kind in COUNTED if kind in counts})
    elif entry.home is None and not below:
        facts += filter(None, [EMPTY.get(node.kind, "no subjects")])
    style = {"session": "", "concept": "", "subject": "cyan"}.get(node.kind, "bold")
    above = "" if entry.depth else "".join(f"{cut(n.name(language))} > " for n in atlas.lineage(node.id)[:-1])
    line = Text.assemble((above, "dim"), (cut(node.name(language)), style), ("".join(f" · {fact}" for fact in facts), "dim"))
    if entry.concepts:
        line.append(": " + ", ".join(concept_of(atlas, concept, language) for concept in entry.concepts), "dim")
    return line


def remarks(atlas: Atlas, node: AtlasNode, home: str | None, language: str) -> list[str]:
    said = [cut(node.level)] if node.level else []
    if node.weight != 1:
        said.append(f"weight {node.weight:g}")
    if home is not None:
        said.append(f"also under {cut(atlas[home].name(language))}" if home else "also at the top")
    return said


def concept_of(atlas: Atlas, concept: Listed, language: str) -> str:
    said = remarks(atlas, concept.node, concept.home, language)
    return cut(concept.node.name(language)) + (f" ({', '.join(said)})" if said else "")


def print_thin(console: Console, atlas: Atlas, inside: Collection[str], language: str) -> None:
    """What another call of a model could fill, at most MOST_THIN of it."""
    found = thin(atlas, inside)
    if not found:
        return
    console.print()
    console.print(Text("Thin:", style="bold"))
    for node, has in found[:MOST_THIN]:
        path = " > ".join(cut(above.name(language)) for above in atlas.lineage(node.id)[-2:])
        lacks = EMPTY[node.kind] if not has else ", ".join(tally({"concept": has})) + " only"
        print_hanging(console, Text(f"{path}: {lacks}"), Text("  "), Text("    "))
    if len(found) > MOST_THIN:
        console.print(Text(f"  and {len(found) - MOST_THIN:,} more", style="dim"))


def print_hanging(console: Console, line: Text, first: Text, rest: Text) -> None:
    """`line` wrapped to the terminal, with `first` before its first part and `rest` before the others."""
    for number, part in enumerate(line.wrap(console, console.width - max(first.cell_len, rest.cell_len))):
        told = (rest if number else first) + part
        told.rstrip()
        console.print(told)


def cut(name: str) -> str:
    """A name as a terminal may have it: nothing that it would act on, of a length that a person reads."""
    name = one_line(name)
    return name if len(name) <= MOST_SIGNS else f"{name[: MOST_SIGNS - 1]}…"
