"""Finite parameter spaces and a keyed order over them: replicate i is always the same problem, and never a repeat."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import blake2b
from itertools import product


@dataclass(frozen=True, slots=True)
class Space:
    """A finite list of parameter tuples; its size is what a family declares as capacity."""

    points: tuple[tuple[int, ...], ...]

    def __len__(self) -> int:
        return len(self.points)

    @staticmethod
    def of(*axes: Iterable[int], where: Callable[..., bool] = lambda *_: True) -> Space:
        """All combinations of the axes for which `where(*values)` holds, each once."""
        return Space(tuple(dict.fromkeys(p for p in product(*map(tuple, axes)) if where(*p))))


def permuted(index: int, size: int, key: bytes, rounds: int = 4) -> int:
    """The place of `index` in a keyed permutation of range(size): a Feistel network over the next power of four, walked
    until it lands inside (on average under four steps). Bijective for every key. Needs 0 <= index < size.

    Source: cycle walking, Black & Rogaway, "Ciphers with arbitrary finite domains" (CT-RSA 2002).
    """
    half = max(1, ((size - 1).bit_length() + 1) // 2)
    mask = (1 << half) - 1
    place = index
    while True:
        left, right = place >> half, place & mask
        for turn in range(rounds):
            digest = blake2b(turn.to_bytes(1, "big") + right.to_bytes(8, "big"), key=key, digest_size=8).digest()
            left, right = right, left ^ (int.from_bytes(digest, "big") & mask)
        place = (left << half) | right
        if place < size:
            return place
