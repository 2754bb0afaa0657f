"""The words of an index: each has a number, a lasting hash, and the count of rows that hold it."""

from __future__ import annotations

from collections.abc import Sequence
from sys import getsizeof

import numpy as np
from numpy.typing import NDArray

from seedless.text.growing import Growing
from seedless.text.shingles import hash_of

Ids = NDArray[np.int64]


class Vocabulary:
    """Ids are given in order of arrival and mean nothing outside; they change when words are dropped."""

    def __init__(self) -> None:
        self._ids: dict[str, int] = {}
        self._spellings: list[str] = []
        self._hashes = Growing(np.uint64)
        self._frequencies = Growing(np.int32)

    def ids(self, words: Sequence[str]) -> Ids:
        """The id of each word, shape (words,); a new word is taken in, with frequency 0."""
        known = self._ids
        try:
            return np.fromiter(map(known.__getitem__, words), np.int64, len(words))
        except KeyError:
            for word in words:
                if word not in known:
                    known[word] = len(self._spellings)
                    self._spellings.append(word)
                    self._hashes.append(hash_of(word))
                    self._frequencies.append(0)
        return np.fromiter(map(known.__getitem__, words), np.int64, len(words))

    def hashes(self, ids: Ids) -> NDArray[np.uint64]:
        return self._hashes.view[ids]

    def spelled(self, ids: Ids) -> list[str]:
        spellings = self._spellings
        return [spellings[id] for id in ids.tolist()]

    def frequency(self, word: str) -> int:
        """Rows that hold the word; 0 for a word never seen."""
        id = self._ids.get(word)
        return 0 if id is None else int(self._frequencies.view[id])

    def count(self, ids: Ids, change: int) -> None:
        """Add `change` to the frequency of each id; an id that stands twice counts twice."""
        np.add.at(self._frequencies.view, ids, np.int32(change))

    @property
    def unused(self) -> int:
        """Words that no row holds."""
        return len(self._spellings) - int(np.count_nonzero(self._frequencies.view))

    def drop_unused(self) -> Ids:
        """Drop words that no row holds. Returns the new id of every old id; what was dropped maps to a wrong one."""
        alive = self._frequencies.view > 0
        kept = np.flatnonzero(alive).tolist()
        self._spellings = [self._spellings[id] for id in kept]
        self._ids = {word: id for id, word in enumerate(self._spellings)}
        self._hashes.cut(0, alive)
        self._frequencies.cut(0, alive)
        return np.cumsum(alive, dtype=np.int64) - 1

    def __len__(self) -> int:
        return len(self._spellings)

    @property
    def nbytes(self) -> int:
        """Arrays, table and strings; the small integers in the table are counted at 32 bytes."""
        strings = sum(map(getsizeof, self._spellings)) + 32 * len(self._ids)
        return self._hashes.nbytes + self._frequencies.nbytes + getsizeof(self._ids) + getsizeof(self._spellings) + strings
