"""Items, verdicts and outcomes as JSON, and back; what many items share is kept once, under the hash of its content."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import Any

import orjson

from seedless.core import Cell, Item, JournalDamaged, Outcome, Plan, RecipeFault, Verdict

SHARED_IN_MEMORY = 1024  # decoded plans and digests: what one round's open nodes have in common
ITEMS_IN_MEMORY = 1024  # items met last: most are claimed, and read for their row, soon after

Shared = dict[str, str]
"""What a body points to: hash -> JSON of a Plan (an object) or of a digest (a string)."""


def as_json(value: Any) -> str:
    """JSON text of plain values and dataclasses, in field order. Raises TypeError for text that is no Unicode."""
    return orjson.dumps(value).decode()


def share(body: str, shared: Shared) -> str:
    """Put `body` among the shared texts; returns its hash (32 hex)."""
    key = blake2b(body.encode(), digest_size=16).hexdigest()
    shared[key] = body
    return key


def share_plan(plan: Plan, shared: Shared) -> str:
    return share(plan.model_dump_json(), shared)


class ItemCodec:
    """Knows the item classes of one recipe by name; `fetch` gives the shared text of a hash."""

    def __init__(self, items: Sequence[type[Item]], fetch: Callable[[str], str]) -> None:
        self._classes = {cls.__name__: cls for cls in items}
        self._fetch = fetch
        self._load = lru_cache(maxsize=SHARED_IN_MEMORY)(self._load_uncached)
        self._recent: dict[tuple[str, str], Item] = {}

    def encode(self, item: Item) -> tuple[str, Shared]:
        """The body of a node and what the body points to. Raises RecipeFault for a kind this journal was not opened with."""
        check_kind(item, self._classes)
        shared: Shared = {}
        fields = item.model_dump(mode="json", exclude=set(item.stored_once))
        for name in sorted(item.stored_once):
            fields[name] = _point(getattr(item, name), shared)
        body = as_json(fields)
        self._keep(body, item)
        return body, shared

    def decode(self, kind: str, body: str) -> Item:
        """The item as it was encoded. Raises RecipeFault for a foreign kind, JournalDamaged for a body of another shape."""
        if (kind, body) in self._recent:
            return self._recent[kind, body]
        cls = self._classes.get(kind)
        if cls is None:
            raise RecipeFault(f"the journal holds {kind} items, which this recipe does not have")
        try:
            fields = orjson.loads(body)
            for name in cls.stored_once:
                fields[name] = self._follow(fields[name])
            item = cls.model_validate(fields)
        except (ValueError, KeyError, TypeError) as error:
            raise JournalDamaged(f"the journal holds a {kind} that this version cannot read") from error
        self._keep(body, item)
        return item

    def _keep(self, body: str, item: Item) -> None:
        self._recent[type(item).__name__, body] = item
        if len(self._recent) > ITEMS_IN_MEMORY:
            del self._recent[next(iter(self._recent))]

    def _follow(self, pointer: str | list[str]) -> Any:
        return self._load(pointer) if isinstance(pointer, str) else tuple(self._load(key) for key in pointer)

    def _load_uncached(self, key: str) -> Plan | str:
        body = self._fetch(key)
        return Plan.model_validate_json(body) if body.startswith("{") else str(orjson.loads(body))


def check_kind(item: Item, classes: Mapping[str, type[Item]]) -> None:
    """Raises RecipeFault unless `item` is of one of the recipe's kinds."""
    kind = type(item).__name__
    if classes.get(kind) is not type(item):
        raise RecipeFault(f"{kind} is not an item kind of this recipe, which has {', '.join(sorted(classes))}")


def _point(value: Any, shared: Shared) -> str | list[str]:
    if isinstance(value, str):
        return share(as_json(value), shared)
    if isinstance(value, Plan):
        return share_plan(value, shared)
    if isinstance(value, tuple) and all(isinstance(one, Plan) for one in value):
        return [share_plan(plan, shared) for plan in value]
    raise RecipeFault(f"stored_once is for plans and digests, not for {type(value).__name__}")


def verdicts_from(text: str) -> tuple[Verdict, ...]:
    return tuple(Verdict(**fields) for fields in orjson.loads(text))


def outcome_from(text: str) -> Outcome:
    fields = orjson.loads(text)
    verdict = fields.pop("verdict")
    return Outcome(**fields, verdict=Verdict(**verdict) if verdict else None)


def wanted_as_json(wanted: Mapping[Cell, int]) -> str:
    return as_json([[*cell, count] for cell, count in wanted.items()])


def wanted_from(text: str) -> dict[Cell, int]:
    return {Cell(*cell): count for *cell, count in orjson.loads(text)}
