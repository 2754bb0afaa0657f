"""Turns words into shingles: the hashed pairs of neighbours that two texts are compared by.

The hashes are part of the journal's meaning (the same texts must be duplicates on every machine, in every version), so
words are hashed with BLAKE2b and pairs are mixed with the constants of Steele, Lea and Flood, "Fast splittable
pseudorandom number generators" (OOPSLA 2014).
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Hashes = NDArray[np.uint64]
Shingles = NDArray[np.uint32]

Number = TypeVar("Number", np.int64, np.uint32)

_FIRST = np.uint64(0x9E3779B97F4A7C15)
_SECOND = np.uint64(0xBF58476D1CE4E5B9)
_LAST = np.uint64(0x94D049BB133111EB)
_HALF = np.uint64(32)


def hash_of(text: str) -> int:
    """64 bits of BLAKE2b."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


def shingles(words: Sequence[str]) -> Shingles:
    """The word pairs of a text: sorted, unique, uint32. One word alone is one shingle; no word, none."""
    return paired(np.array([hash_of(word) for word in words], np.uint64))


def paired(hashes: Hashes) -> Shingles:
    """`shingles` of words that are hashed already; shape (words,) -> (distinct pairs,)."""
    mixed = hashes * _FIRST if len(hashes) < 2 else hashes[:-1] * _FIRST + hashes[1:] * _SECOND
    mixed ^= mixed >> _HALF
    mixed *= _LAST
    return distinct((mixed >> _HALF).astype(np.uint32))


def distinct(values: NDArray[Number]) -> NDArray[Number]:
    """Sorted and unique; three times as fast as np.unique on the short arrays of one text."""
    ordered = np.sort(values)
    fresh = np.empty(len(ordered), np.bool_)
    fresh[:1] = True
    np.not_equal(ordered[1:], ordered[:-1], out=fresh[1:])
    return ordered[fresh]


def jaccard(ours: Shingles, theirs: Shingles) -> float:
    """Shared pairs over all pairs, exact; 1.0 for two texts without words."""
    if not len(ours) or not len(theirs):
        return float(len(ours) == len(theirs))
    shared = int(np.count_nonzero(ours.take(ours.searchsorted(theirs), mode="clip") == theirs))
    return shared / (len(ours) + len(theirs) - shared)
