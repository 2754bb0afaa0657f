"""The map on disk: atlas.jsonl read with mistakes shown by file, line and field; written whole or not at all (schema.md §6)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path

from pydantic import ValidationError

from seedless.atlas.nodes import Atlas, AtlasNode
from seedless.core import UserMistake, canonical
from seedless.core.atomic import replacing


def read_atlas(path: Path | str) -> Atlas:
    """The map in `path`, one node a line, blank lines allowed. Raises UserMistake: file:line, field, the way out."""
    path = Path(path)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as trouble:
        raise UserMistake(
            f"the map cannot be read ({trouble})", str(path), "Name a UTF-8 file with one JSON node a line"
        ) from None
    lines = {number: line for number, line in enumerate(text.split("\n"), start=1) if line.strip()}
    placed = [(number, _node(line, f"{path}:{number}")) for number, line in lines.items()]
    if not placed:
        raise UserMistake("the map is empty", str(path), "Write one JSON node a line, parents before their children")
    _check_lineage(placed, path)
    return Atlas(node for _, node in placed)


def write_atlas(atlas: Atlas, path: Path | str) -> None:
    """Write `atlas` to `path`: canonical lines, defaults left out, parents before children, siblings by (order, id).

    The old file stands until the new one is durable. Raises DiskFull, UserMistake.
    """
    with replacing(Path(path)) as out:
        out.writelines((canonical(_line(node)) + "\n").encode() for node in _family_order(atlas))


def _line(node: AtlasNode) -> dict[str, object]:
    return {"parents": [], **node.model_dump(mode="json", exclude_defaults=True)}


def _node(line: str, where: str) -> AtlasNode:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as trouble:
        raise UserMistake(f"this line is not JSON ({trouble})", where, "Write one whole JSON object on each line") from None
    if not isinstance(fields, dict):
        raise UserMistake("this line is not a JSON object", where, 'Write {"id": ..., "kind": ..., "names": {...}}')
    try:
        return AtlasNode.model_validate_json(line)
    except ValidationError as trouble:
        raise _mistake(trouble, where) from None


def _mistake(trouble: ValidationError, where: str) -> UserMistake:
    """The first fault of a line in a person's words."""
    fault = trouble.errors(include_url=False)[0]
    field = ".".join(str(step) for step in fault["loc"])
    match fault["type"]:
        case "extra_forbidden":
            near = get_close_matches(field, AtlasNode.model_fields, n=1)
            hint = f"Did you mean {near[0]!r}?" if near else f"Known fields: {', '.join(AtlasNode.model_fields)}"
            return UserMistake(f"unknown field {field!r}", where, hint)
        case "missing":
            return UserMistake(f"field {field!r} is missing", where, "Every node has id, kind, parents and names")
        case "too_short" | "string_pattern_mismatch" if field.startswith("names"):
            return UserMistake(f"field {field!r} holds no name", where, 'Give at least one name, as in {"en": "Number theory"}')
        case "greater_than_equal" if field == "weight":
            return UserMistake(
                f"field 'weight' is {fault['input']}", where, "Use 0 to leave a node out, more to make it count more"
            )
    return UserMistake(
        f"field {field!r}: {fault['msg'].lower()}", where, 'See the shape of a node in docs/schema.md, "The map"'
    )


def _check_lineage(placed: Iterable[tuple[int, AtlasNode]], path: Path) -> None:
    """Ids stand once, parents stand before. Says apart a parent that is missing, one that comes later, and a cycle."""
    line_of: dict[str, int] = {}
    for number, node in placed:
        if node.id in line_of:
            raise UserMistake(
                f"id {node.id!r} stands twice (first in line {line_of[node.id]})",
                f"{path}:{number}",
                "Give every node its own id",
            )
        line_of[node.id] = number
    parents = {node.id: node.parents for _, node in placed}
    for number, node in placed:
        where = f"{path}:{number}"
        for parent in node.parents:
            if parent not in line_of:
                near = get_close_matches(parent, line_of, n=1)
                hint = f"Did you mean {near[0]!r}?" if near else "Add a line for it above this one"
                raise UserMistake(f"field 'parents' names {parent!r}, which is not in this map", where, hint)
            if line_of[parent] >= number:
                if _is_ancestor(node.id, parent, parents):
                    raise UserMistake(
                        f"field 'parents': {node.id!r} is its own ancestor through {parent!r}",
                        where,
                        "Remove one parent to cut the cycle",
                    )
                raise UserMistake(
                    f"field 'parents' names {parent!r}, which only comes in line {line_of[parent]}",
                    where,
                    "Write parents before their children",
                )


def _is_ancestor(ancestor: str, id: str, parents: Mapping[str, tuple[str, ...]]) -> bool:
    waiting, seen = [id], set[str]()
    while waiting:
        id = waiting.pop()
        if id == ancestor:
            return True
        if id not in seen:
            seen.add(id)
            waiting.extend(parents.get(id, ()))
    return False


def _family_order(atlas: Atlas) -> Iterator[AtlasNode]:
    """Each node below its parent, siblings by (order, id); a node of several parents below the last of them."""
    unseen = {node.id: len(set(node.parents)) for node in atlas}
    waiting = sorted(atlas.roots, key=lambda n: (n.order, n.id), reverse=True)
    while waiting:
        node = waiting.pop()
        yield node
        ready = []
        for child in {c.id: c for c in atlas.children(node.id)}.values():
            unseen[child.id] -= 1
            if not unseen[child.id]:
                ready.append(child)
        waiting.extend(reversed(ready))
