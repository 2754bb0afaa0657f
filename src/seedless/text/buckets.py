"""Remembers which rows fell into which buckets: a log of sorted numpy segments, 8 bytes a row and bucket.

An entry is one uint64: lane (5 bits: 20 bands and one lane for exact text), key (35 bits), row (24 bits). Entries sort by
lane, key and row, so a bucket is a slice and its newest rows are the slice's end. New rows wait in an unsorted block;
full blocks become segments, and segments are merged while they are of like size, so there are few.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seedless.text.signature import BANDS

LANES = BANDS + 1
MOST_ROWS = 1 << 24
CHAIN = 32  # a bucket shows its newest 32 rows: shared boilerplate must not make every row a candidate of every other

Entries = NDArray[np.uint64]
Rows = NDArray[np.int64]

_ROW_BITS = np.uint64(24)
_ROW_MASK = np.uint64(MOST_ROWS - 1)
_LANE = np.arange(LANES, dtype=np.uint64) << np.uint64(59)
_BLOCK = 128  # rows
_LIKE = 8  # segments are merged when the older is less than 8 times the newer


class Buckets:
    """Rows 0, 1, 2 ... by the keys they were added under."""

    def __init__(self) -> None:
        self._segments: list[Entries] = []  # older and longer first
        self._block = np.zeros((_BLOCK, LANES), np.uint64)
        self._waiting = 0
        self._rows = 0

    @property
    def nbytes(self) -> int:
        return self._block.nbytes + sum(segment.nbytes for segment in self._segments)

    def add(self, keys: Entries) -> None:
        """The next row, under `keys`, shape (21,), each below 2**35. Raises OverflowError at 2**24 rows."""
        if self._rows == MOST_ROWS:
            raise OverflowError(f"an index of near duplicates holds at most {MOST_ROWS:,} rows")
        self._block[self._waiting] = _placed(keys)
        self._waiting += 1
        self._rows += 1
        if self._waiting == _BLOCK:
            self._close_block()
            self._merge()

    def meet(self, keys: Entries) -> Rows:
        """The rows that share buckets with `keys`, each as often as it shares one; at most 32 newest rows a bucket."""
        low = _placed(keys)
        found = [self._in_block(low), *(_in_segment(segment, low) for segment in self._segments if len(segment))]
        entries = np.concatenate(found)
        if len(entries) > CHAIN:
            entries.sort()
            buckets = entries >> _ROW_BITS
            ends = np.searchsorted(buckets, buckets, side="right")
            entries = entries[ends - np.arange(len(entries)) <= CHAIN]
        return (entries & _ROW_MASK).astype(np.int64)

    def cut(self, first: int, alive: NDArray[np.bool_]) -> None:
        """Of the rows from `first` on drop those where `alive` (one flag for each of them) is false; the others move up."""
        self._close_block()
        begin, touched = self._rows, []
        while begin > first:
            touched.append(self._segments.pop())
            begin -= len(touched[-1]) // LANES
        kept = np.concatenate([np.ones(first - begin, np.bool_), alive])
        moved = (begin - 1 + np.cumsum(kept)).astype(np.uint64)
        entries = np.concatenate(touched)
        rows = (entries & _ROW_MASK).astype(np.int64) - begin
        staying = kept[rows]
        self._segments.append(np.sort((entries[staying] & ~_ROW_MASK) | moved[rows[staying]]))
        self._rows = begin + int(np.count_nonzero(kept))
        self._merge()

    def _in_block(self, low: Entries) -> Entries:
        row, lane = (self._block[: self._waiting] == low).nonzero()
        rows: Entries = (row + (self._rows - self._waiting)).astype(np.uint64)
        met: Entries = low[lane] | rows
        return met

    def _close_block(self) -> None:
        rows = np.arange(self._rows - self._waiting, self._rows, dtype=np.uint64)
        self._segments.append(np.sort(self._block[: self._waiting] | rows[:, None], axis=None))
        self._waiting = 0

    def _merge(self) -> None:
        while len(self._segments) > 1 and len(self._segments[-2]) < _LIKE * len(self._segments[-1]):
            newer, older = self._segments.pop(), self._segments.pop()
            self._segments.append(np.sort(np.concatenate([older, newer]), kind="stable"))


def _placed(keys: Entries) -> Entries:
    return _LANE | (keys << _ROW_BITS)


def _in_segment(segment: Entries, low: Entries) -> Entries:
    first = segment.searchsorted(low)
    hit = (segment.take(first, mode="clip") & ~_ROW_MASK) == low
    if not hit.any():
        return segment[:0]
    last = segment.searchsorted(low[hit] | _ROW_MASK, side="right")
    slices = [segment[max(begin, end - CHAIN) : end] for begin, end in zip(first[hit], last, strict=True)]
    return np.concatenate(slices)
