"""`atlas show` and `atlas export`: a map found, counted, walked as a tree, and written for people and spreadsheets."""

from __future__ import annotations

import csv
import io
import os
import re
import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from seedless.app.folder import JOURNAL, existing
from seedless.atlas import KINDS, Atlas, AtlasNode, Kind, read_atlas, write_atlas
from seedless.core import UserMistake
from seedless.core.atomic import replacing, telling
from seedless.refine.markdown import inline, shown
from seedless.text.normalise import normalised

MAP = "atlas.jsonl"
FORMS = ("jsonl", "md", "csv")
FEWEST_CONCEPTS = 3  # of a session that can be asked about in more than one way
MOST_LEVELS = 40  # that a Markdown list is indented: readers give up long before
LIST_MARK = re.compile(r"^(\d*)([-+.)])")  # at its beginning an item would begin another list, or be a rule
FORMULA_SIGNS = tuple("=+-@\uff1d\uff0b\uff0d\uff20")  # a cell that begins so is computed (OWASP, CSV injection)


@dataclass(frozen=True, slots=True)
class Listed:
    """A concept with nothing below it. `home` is the id of the node under which it was met before, None when here first."""

    node: AtlasNode
    home: str | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the map as a tree: a node, its depth (0 at the top), the childless concepts that its own line names.

    What has several parents stands whole where it is met first; elsewhere `home` is the id of that first parent, "" for the
    top, and nothing follows below it.
    """

    node: AtlasNode
    depth: int
    last: bool  # of its siblings
    concepts: tuple[Listed, ...] = ()
    home: str | None = None


@dataclass(frozen=True, slots=True)
class Exported:
    """Nodes or rows written, and branches that end before a concept, which csv cannot say."""

    count: int
    noun: str
    left_out: int = 0


# A map, and what is in it


def opened(where: Path | None) -> Atlas:
    """The map of a run's folder, of a file, or the embedded teacher's. Raises UserMistake."""
    if where is None:
        from seedless.teacher.curriculum import curriculum

        return curriculum()
    if where.is_dir():
        if (where / MAP).is_file():
            return read_atlas(where / MAP)
        raise UserMistake(f"has no {MAP}", str(existing(where)), "Run the command that began it again, or name a map file")
    if not where.exists():
        raise UserMistake("is not there", str(where), "Give the -o DIR of a run, or a map file such as atlas.jsonl")
    if where.is_char_device() or where.is_block_device():
        raise UserMistake("is a device, which may have no end", str(where), "Give a file")
    return read_atlas(where)


def title(where: Path | None) -> str:
    if where is None:
        return "The embedded teacher's curriculum"
    return f"The map {'of ' if where.is_dir() else ''}{Path(os.path.abspath(where)).name}"


def language_of(atlas: Atlas, asked: str | None) -> str:
    """`asked`, else the first language of the map. Raises UserMistake when no name is in it."""
    known = list(dict.fromkeys(language for node in atlas for language in node.names))
    if asked is not None and asked not in known:
        raise UserMistake(
            f"no name of this map is in {asked!r}", "--lang", f"Languages here: {', '.join(map(one_line, known))}"
        )
    return asked or known[0]


def named(atlas: Atlas, asked: str) -> list[AtlasNode]:
    """The node of this id, else all nodes of this name or alias in any language. Raises UserMistake with the nearest."""
    if asked in atlas:
        return [atlas[asked]]
    known: dict[str, dict[str, AtlasNode]] = {}
    spelled: dict[str, str] = {}
    for node in atlas:
        for name in (*node.names.values(), *(alias for aliases in node.aliases.values() for alias in aliases)):
            known.setdefault(normalised(name), {})[node.id] = node
            spelled.setdefault(normalised(name), name)
    wanted = normalised(asked)
    if wanted in known:
        return list(known[wanted].values())
    near = [spelled[name] for name in get_close_matches(wanted, known, 1)] or get_close_matches(asked, atlas.nodes, 1)
    mend = f"Did you mean {near[0]!r}?" if near else "`seedless atlas show` prints names, with --json ids too"
    raise UserMistake(f"no map node is named {asked!r}", "--node", mend)


def tops(atlas: Atlas) -> list[AtlasNode]:
    return sorted(atlas.roots, key=lambda node: (node.order, node.id))


def totals(atlas: Atlas, inside: Collection[str]) -> dict[Kind, int]:
    """Nodes of each kind that there is, the widest first; a shared node counts once."""
    counts = Counter(atlas[id].kind for id in inside)
    return {kind: counts[kind] for kind in KINDS if counts[kind]}


def tally(counts: dict[Kind, int]) -> list[str]:
    """Counts as a person says them: "1 subject", "1,200 sessions"."""
    return [f"{count:,} {kind}{'' if count == 1 else 's'}" for kind, count in counts.items()]


def makers(atlas: Atlas) -> dict[str, int]:
    """Nodes by who made them, most first; "" for nodes that do not say."""
    return dict(Counter(node.provenance.made_by for node in atlas).most_common())


def thin(atlas: Atlas, inside: Collection[str]) -> list[tuple[AtlasNode, int]]:
    """Subjects without sessions, then sessions of fewer than FEWEST_CONCEPTS, each with how many it has.

    A session whose concepts declare a capacity is not thin: a program poses hundreds of problems about one of them.
    """
    subjects = [(n, 0) for n in atlas.of_kind("subject") if n.id in inside and not atlas.children(n.id, "session")]
    sessions = []
    for node in atlas.of_kind("session"):
        concepts = atlas.children(node.id, "concept")
        if node.id in inside and len(concepts) < FEWEST_CONCEPTS and not any(c.capacity for c in concepts):
            sessions.append((node, len(concepts)))
    return subjects + sessions


def one_line(text: str) -> str:
    """What a model wrote as it can be shown: on one line, nothing in it that a terminal would act on."""
    return " ".join(shown(text).split())


# The map as a tree


def everything(node: AtlasNode, depth: int) -> bool:
    return True


def walk(atlas: Atlas, tops: Sequence[AtlasNode], visible: Callable[[AtlasNode, int], bool] = everything) -> Iterator[Entry]:
    """Depth first, siblings in their order. A child at a depth that is not `visible` is left out with all below it."""
    homes: dict[str, str] = {}
    waiting = [(node, "", 0, node is tops[-1]) for node in reversed(tops)]
    while waiting:
        node, parent, depth, last = waiting.pop()
        if node.id in homes:
            yield Entry(node, depth, last, home=homes[node.id])
            continue
        homes[node.id] = parent
        below = {n.id: n for n in atlas.children(node.id) if visible(n, depth + 1)}
        listed = [n for n in below.values() if n.kind == "concept" and not atlas.children(n.id)]
        yield Entry(node, depth, last, tuple(Listed(n, homes.get(n.id)) for n in listed))
        for concept in listed:
            homes.setdefault(concept.id, node.id)
            del below[concept.id]
        lines = list(below.values())
        waiting.extend((n, node.id, depth + 1, n is lines[-1]) for n in reversed(lines))


def facts(atlas: Atlas, where: Path | None, inside: Collection[str], entries: Sequence[Entry], language: str) -> dict[str, Any]:
    """What `show` tells, as JSON data: totals and makers of the map, what is thin `inside`, the nodes shown, each once."""
    nodes = [node for entry in entries if entry.home is None for node in (entry.node, *(c.node for c in entry.concepts))]
    return {
        "map": title(where),
        "id": atlas.id,
        "made_by": makers(atlas),
        "totals": totals(atlas, atlas.nodes),
        "thin": [{"id": n.id, "kind": n.kind, "name": n.name(language), "has": has} for n, has in thin(atlas, inside)],
        "nodes": [
            {"id": n.id, "kind": n.kind, "name": n.name(language), "parents": n.parents, "level": n.level, "weight": n.weight,
             "below": totals(atlas, atlas.under([n.id]) - {n.id})}
            for n in {n.id: n for n in nodes}.values()
        ],
    }  # fmt: skip


# The map as a file


def export(where: Path | None, form: str | None, out: str, language: str | None) -> Exported:
    """Write to `out`, "-" for stdout; the suffix of `out` stands in for `form`. Raises UserMistake, DiskFull."""
    form = form_of(form, out)
    atlas = opened(where)
    if out != "-":
        refuse_source(where, Path(out))
    if form == "jsonl":
        if language is not None:
            raise UserMistake("jsonl holds the names of all languages", "--lang", "Leave it out")
        deliver(lines_of(atlas), out)
        return Exported(len(atlas), "node")
    language = language_of(atlas, language)
    if form == "md":
        deliver(markdown(atlas, title(where), language).encode(), out)
        return Exported(len(atlas), "node")
    deliver(table(atlas, language).encode(), out)
    left_out = sum(not atlas.children(node.id) for node in atlas if node.kind != "concept")
    return Exported(len(atlas.of_kind("concept")), "concept", left_out)


def form_of(form: str | None, out: str) -> str:
    told = Path(out).suffix.lower().removeprefix(".") if form is None else form
    if told in FORMS:
        return told
    what = f"{out!r} does not tell the format" if form is None else f"unknown format {form!r}"
    raise UserMistake(what, "--format", f"Give one of {', '.join(FORMS)}")


def refuse_source(where: Path | None, out: Path) -> None:
    """An export takes the place neither of the map it reads nor of what the run wrote."""
    from seedless.app.exporting import real, refuse_own

    if where is None:
        return
    if real(where) == real(out):
        raise UserMistake("is the map itself and is not overwritten", str(out), "Give another file name with -o")
    home = where if where.is_dir() else where.parent
    if where.is_dir() or (home / JOURNAL).is_file():
        refuse_own(home, out)


def lines_of(atlas: Atlas) -> bytes:
    """The file that write_atlas writes, which replaces whole files and no streams."""
    with TemporaryDirectory() as folder:
        write_atlas(atlas, Path(folder, MAP))
        return Path(folder, MAP).read_bytes()


def markdown(atlas: Atlas, title: str, language: str) -> str:
    """A nested list. Names are escaped: none becomes a link, a picture or another list."""

    def item(node: AtlasNode, depth: int, home: str | None) -> str:
        text = LIST_MARK.sub(r"\1\\\2", inline(node.name(language)))
        told = [inline(node.level)] if node.level else []
        told += [f"weight {node.weight:g}"] if node.weight != 1 else []
        told += [f"also under {inline(atlas[home].name(language))}"] if home else []
        said = f" ({', '.join(told)})" if told else ""
        return f"{'  ' * min(depth, MOST_LEVELS)}- {text}{said}"

    made = ", ".join(inline(maker) or "unknown" for maker in makers(atlas))
    lines = [f"# {inline(title)}", "", f"Made by {made}: {', '.join(tally(totals(atlas, atlas.nodes)))}.", ""]
    for entry in walk(atlas, tops(atlas)):
        lines.append(item(entry.node, entry.depth, entry.home))
        lines += [item(concept.node, entry.depth + 1, concept.home) for concept in entry.concepts]
    return "\n".join(lines) + "\n"


def table(atlas: Atlas, language: str) -> str:
    """A row a concept: its id, its path along first parents with a column a kind, the level of its subject."""
    file = io.StringIO()
    rows = csv.writer(file, lineterminator="\n")
    rows.writerow(("id", *KINDS, "level"))
    for concept in atlas.of_kind("concept"):
        path = atlas.lineage(concept.id)
        names = [" > ".join(one_line(n.name(language)) for n in path if n.kind == kind) for kind in KINDS]
        level = next((n.level for n in reversed(path) if n.level), "")
        rows.writerow(map(cell, (concept.id, *names, level)))
    return file.getvalue()


def cell(text: str) -> str:
    text = one_line(text)
    return f"'{text}" if text.startswith(FORMULA_SIGNS) else text


def deliver(data: bytes, out: str) -> None:
    """To stdout, straight into a device or a pipe, else as a file that appears whole or not at all."""
    if out == "-":
        sys.stdout.buffer.write(data)
        return
    place = Path(os.path.realpath(out))  # behind symbolic links, which stay
    if place.exists() and not place.is_file() and not place.is_dir():
        with telling(place), open(place, "wb") as file:
            file.write(data)
        return
    with replacing(place) as file:
        file.write(data)
