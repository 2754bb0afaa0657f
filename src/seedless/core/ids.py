"""Content addresses: the same content has the same id on every machine, in every run, for ever."""

from __future__ import annotations

import json
from hashlib import blake2b
from typing import Any

ID_LENGTH = 32
ENCODER = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def canonical(value: Any) -> str:
    """One JSON text per value: keys sorted, no spaces, no ASCII escapes, NaN refused (ValueError)."""
    return ENCODER.encode(value)


def content_id(*parts: Any) -> str:
    """32 hex digits (128 bit BLAKE2b) of the parts' canonical JSON. Parts are never run together: ("ab",) != ("a", "b")."""
    return blake2b(canonical(parts).encode(), digest_size=ID_LENGTH // 2).hexdigest()


def seed_of(*parts: Any) -> int:
    """A 64-bit seed drawn from content: what `random.Random` and keyed permutations start from."""
    return int.from_bytes(blake2b(canonical(parts).encode(), digest_size=8).digest(), "big")


def well_formed(text: str) -> str:
    """`text` with lone surrogates (a model's broken `\\ud83d`) replaced by U+FFFD, since UTF-8 has no bytes for them."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text
