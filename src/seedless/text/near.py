"""Finds the nearest text seen before and says whether it asks the same: exactly, nearly, or not.

Candidates meet in MinHash buckets; nothing is refused on a bucket alone. The similarity is the exact Jaccard index of the
word pairs; at .75 or more the guards have the last word. What is kept of a row is its words (4 bytes each; the pairs are
made of them when they are needed), 21 bucket entries (8 bytes each), two hashes and the key.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from sys import getsizeof
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from seedless.text.buckets import LANES, Buckets
from seedless.text.growing import Growing
from seedless.text.guards import amounts, names, other_names
from seedless.text.normalise import normalised
from seedless.text.shingles import Shingles, distinct, hash_of, jaccard, paired
from seedless.text.signature import KEY_BITS, band_keys
from seedless.text.vocabulary import Ids, Vocabulary
from seedless.text.words import words

NEAR = 0.75
CHECKED = 32  # candidates compared word by word: those that share most buckets, then the newest
MET = 4096  # rows whose shingles are kept: 4 MB

_NAME = np.uint32(1 << 31)  # set on a word's id where the word is written as a name
_ID = np.uint32((1 << 31) - 1)


@dataclass(frozen=True, slots=True)
class Match:
    """The nearest text seen before; `similarity` is 0 to 1, `duplicate` is "" when it asks something else."""

    key: str
    similarity: float
    duplicate: Literal["exact", "near", ""]


@dataclass(frozen=True, slots=True)
class _Reading:
    text: str
    words: tuple[str, ...]
    names: frozenset[str]
    ids: Ids
    exact: int
    amounts: int
    shingles: Shingles
    buckets: NDArray[np.uint64]


class NearIndex:
    """Texts under keys, in the order they were added; the same texts in the same order give the same answers anywhere."""

    def __init__(self) -> None:
        self._keys: list[str] = []
        self._ends = Growing(np.int64)  # where the words of each row end
        self._words = Growing(np.uint32)
        self._exact = Growing(np.uint64)
        self._amounts = Growing(np.uint64)
        self._buckets = Buckets()
        self._vocabulary = Vocabulary()
        self._last: _Reading | None = None  # a text is matched and then added: read it once
        self._met: dict[int, Shingles] = {}  # of rows met lately: texts of one template meet each other again and again

    def __len__(self) -> int:
        return len(self._keys)

    @property
    def nbytes(self) -> int:
        """Memory held, in bytes, keys included."""
        columns = (self._ends, self._words, self._exact, self._amounts)
        keys = getsizeof(self._keys) + sum(map(getsizeof, self._keys))
        return sum(column.nbytes for column in columns) + self._buckets.nbytes + self._vocabulary.nbytes + keys

    def match(self, text: str) -> Match | None:
        """The text `text` repeats, else the most similar one met; None when it meets none. Of equals, the earliest."""
        reading = self._read(text)
        met = self._buckets.meet(reading.buckets)
        if not len(met):
            return None
        rows = distinct(met)
        same = rows[self._exact.view[rows] == reading.exact]
        if len(same):
            return Match(self._keys[same[0]], 1.0, "exact")
        if len(rows) > CHECKED:
            rows, buckets_shared = np.unique(met, return_counts=True)
            rows = rows[np.lexsort((-rows, -buckets_shared))[:CHECKED]]
        ranked = sorted((-jaccard(reading.shingles, self._shingles(row)), row) for row in rows.tolist())
        for distance, row in ranked:
            if -distance < NEAR:
                break
            if self._asks_the_same(reading, row):
                return Match(self._keys[row], -distance, "near")
        distance, row = ranked[0]
        return Match(self._keys[row], -distance, "")

    def add(self, key: str, text: str) -> None:
        """Remember `text`, whatever it repeats. Raises OverflowError at 2**24 texts."""
        reading = self._read(text)
        self._buckets.add(reading.buckets)
        self._vocabulary.count(distinct(reading.ids), 1)
        mark = int(_NAME)
        marks = [mark if word in reading.names else 0 for word in reading.words] if reading.names else 0
        self._words.extend(reading.ids | np.array(marks, np.int64), len(reading.ids))
        self._ends.append(len(self._words))
        self._exact.append(reading.exact)
        self._amounts.append(reading.amounts)
        self._keys.append(key)

    def forget(self, keys: Collection[str]) -> None:
        """Take out every text under `keys`, as if it had never been added; keys not held are ignored."""
        gone = frozenset(keys)
        rows = np.array([row for row, key in enumerate(self._keys) if key in gone], np.int64)
        if not len(rows):
            return
        first = int(rows[0])  # what stands before it is not touched: a run forgets at the end of a long index
        alive = np.ones(len(self) - first, np.bool_)
        alive[rows - first] = False
        begin = int(self._ends.view[first - 1]) if first else 0
        lengths = np.diff(self._ends.view[first:], prepend=begin)
        self._forget_words(begin, np.repeat(np.arange(len(lengths)), lengths), alive)
        for column in (self._ends, self._exact, self._amounts):
            column.cut(first, alive)
        self._ends.view[first:] = begin + np.cumsum(lengths[alive])
        self._buckets.cut(first, alive)
        self._keys[first:] = [key for key in self._keys[first:] if key not in gone]
        self._last = None
        self._met.clear()

    def _forget_words(self, begin: int, row_of: NDArray[np.int64], alive: NDArray[np.bool_]) -> None:
        """Of the words from `begin` on, `row_of` giving the row of each, drop those of rows that are not alive."""
        staying = alive[row_of]
        ids = self._words.view[begin:] & _ID
        lost = np.unique(row_of[~staying] << 32 | ids[~staying])  # each word once a row
        self._vocabulary.count(lost & 0xFFFFFFFF, -1)
        self._words.cut(begin, staying)
        if 4 * self._vocabulary.unused > len(self._vocabulary):
            renamed = self._vocabulary.drop_unused()[self._words.view & _ID].astype(np.uint32)
            self._words.view[:] = renamed | (self._words.view & _NAME)

    def _read(self, text: str) -> _Reading:
        if self._last is not None and self._last.text == text:
            return self._last
        form = normalised(text)
        cut = words(form)
        ids = self._vocabulary.ids(cut)
        shingles = paired(self._vocabulary.hashes(ids))
        exact = hash_of(form)
        buckets = np.full(LANES, exact >> (64 - KEY_BITS), np.uint64)
        if len(shingles):
            buckets[:-1] = band_keys(shingles)
        self._last = _Reading(text, cut, names(text), ids, exact, amounts(cut), shingles, buckets)
        return self._last

    def _stored(self, row: int) -> NDArray[np.uint32]:
        begin = self._ends.view[row - 1] if row else 0
        return self._words.view[begin : self._ends.view[row]]

    def _shingles(self, row: int) -> Shingles:
        if row not in self._met:
            if len(self._met) == MET:
                self._met.clear()
            self._met[row] = paired(self._vocabulary.hashes((self._stored(row) & _ID).astype(np.int64)))
        return self._met[row]

    def _asks_the_same(self, reading: _Reading, row: int) -> bool:
        if int(self._amounts.view[row]) != reading.amounts:
            return False
        stored = self._stored(row)
        spelled = self._vocabulary.spelled((stored & _ID).astype(np.int64))
        named = {word for word, marked in zip(spelled, (stored >= _NAME).tolist(), strict=True) if marked}
        return not other_names(
            frozenset(reading.words), frozenset(spelled), reading.names | named, self._vocabulary.frequency, len(self)
        )


def near_duplicates(texts: Iterable[str]) -> list[tuple[int, int, float]]:
    """Every text that repeats an earlier one: (its place, the earlier one's place, similarity), all texts being kept."""
    index = NearIndex()
    found = []
    for place, text in enumerate(texts):
        match = index.match(text)
        if match is not None and match.duplicate:
            found.append((place, int(match.key), match.similarity))
        index.add(str(place), text)
    return found
