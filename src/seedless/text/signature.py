"""MinHash: folds the shingles of a text into 20 band keys, so that alike texts meet in a bucket and others do not.

100 hash functions h(x) = a*x + b mod 2**32 with odd a, in 20 bands of 5: texts of similarity .8 share a band with
probability .9996, of .7 with .975 (Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", ch. 3). The constants are
drawn from SplitMix64 seeded with the number of the GLAN paper (arXiv 2402.13064) and are ours for ever: tests/text holds
a golden signature.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from seedless.text.shingles import Shingles

BANDS = 20
ROWS = 5
KEY_BITS = 35  # of a bucket within its band

_MASK = (1 << 64) - 1


def _drawn(state: int) -> Iterator[int]:
    """SplitMix64."""
    while True:
        state = (state + 0x9E3779B97F4A7C15) & _MASK
        mixed = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _MASK
        yield mixed ^ (mixed >> 31)


_draws = _drawn(240213064)
_FACTORS = np.array([next(_draws) >> 32 | 1 for _ in range(BANDS * ROWS)], np.uint32)
_OFFSETS = np.array([next(_draws) >> 32 for _ in range(BANDS * ROWS)], np.uint32)
_WEIGHTS = np.array([next(_draws) | 1 for _ in range(ROWS)], np.uint64)
_SPREAD = np.uint64(next(_draws) | 1)
_HALF = np.uint64(32)
_KEY_SHIFT = np.uint64(64 - KEY_BITS)


def signature(shingles: Shingles) -> NDArray[np.uint32]:
    """The least value of each hash function over the shingles, shape (100,). Raises ValueError when there are none."""
    values = shingles[:, None] * _FACTORS
    values += _OFFSETS
    return values.min(axis=0)  # type: ignore[no-any-return]


def band_keys(shingles: Shingles) -> NDArray[np.uint64]:
    """The bucket of each band, shape (20,), each below 2**35."""
    folded: NDArray[np.uint64] = signature(shingles).reshape(BANDS, ROWS).astype(np.uint64) @ _WEIGHTS
    folded ^= folded >> _HALF
    folded *= _SPREAD
    return folded >> _KEY_SHIFT
