"""A value that fits a JSON schema, for prompts that the simulated model has no writer for. Patterns are not followed."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

DEEPEST = 12
_ITEMS = 3  # in a list that does not say how many
_FORMATS = {
    "date": "2031-05-17",
    "date-time": "2031-05-17T09:30:00Z",
    "time": "09:30:00Z",
    "email": "amina@example.org",
    "uri": "https://example.org/notes",
    "uuid": "6f1d3c52-8f0e-4a57-9d1c-2b7f90c4e6a1",
}


def fitted(schema: dict[str, Any], say: Callable[[], str], rng: Random) -> Any:
    """`say` gives the texts of free strings. Schemas that refer to themselves end in null after a dozen levels."""
    return _fit(schema, schema, say, rng, 0)


def _fit(schema: Any, root: dict[str, Any], say: Callable[[], str], rng: Random, depth: int) -> Any:
    if depth > DEEPEST:
        return None
    if not isinstance(schema, dict):
        return say()

    def inner(part: Any) -> Any:
        return _fit(part, root, say, rng, depth + 1)

    if "$ref" in schema:
        return inner(_referred(str(schema["$ref"]), root))
    if "const" in schema:
        return schema["const"]
    if schema.get("enum"):
        return rng.choice(schema["enum"])
    if choices := schema.get("anyOf") or schema.get("oneOf"):
        return inner(rng.choice([choice for choice in choices if choice != {"type": "null"}] or choices))
    if parts := schema.get("allOf"):
        whole = [_referred(str(part["$ref"]), root) if "$ref" in part else part for part in parts]
        properties = {name: value for part in whole for name, value in (part.get("properties") or {}).items()}
        return inner({**schema, **whole[0], "properties": properties, "allOf": None})
    kind = schema.get("type") or ("object" if schema.get("properties") else "array" if "items" in schema else "string")
    if isinstance(kind, list):
        kind = next((each for each in kind if each != "null"), "null")
    if kind == "object":
        return {name: inner(part) for name, part in (schema.get("properties") or {}).items()}
    if kind == "array":
        if isinstance(fixed := schema.get("prefixItems"), list):
            return [inner(part) for part in fixed]
        least, most = schema.get("minItems", 0), schema.get("maxItems", _ITEMS)
        return [inner(schema.get("items")) for _ in range(min(max(least, _ITEMS), max(least, most)))]
    if kind in ("integer", "number"):
        return _number(schema, kind == "integer", rng)
    if kind == "boolean":
        return rng.random() < 0.5
    return None if kind == "null" else _text(schema, say)


def _referred(reference: str, root: dict[str, Any]) -> Any:
    found: Any = root
    for part in reference.removeprefix("#").strip("/").split("/"):
        found = found.get(part.replace("~1", "/").replace("~0", "~")) if isinstance(found, dict) else None
    return found


def _number(schema: dict[str, Any], whole: bool, rng: Random) -> float:
    gap = 1 if whole else 0.5
    least = schema.get("minimum", schema.get("exclusiveMinimum", -gap) + gap)
    most = schema.get("maximum", schema.get("exclusiveMaximum", least + 100 + gap) - gap)
    return rng.randrange(int(least), int(most) + 1) if whole else round(rng.uniform(least, most), 3)


def _text(schema: dict[str, Any], say: Callable[[], str]) -> str:
    if schema.get("format") in _FORMATS:
        return _FORMATS[schema["format"]]
    text = say()
    while len(text) < schema.get("minLength", 0):
        text += f" {say()}"
    return text[: schema.get("maxLength", len(text))]
