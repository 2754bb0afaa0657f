"""A one-dimensional numpy array that grows by an eighth when it is full, so that a long index is never half empty."""

from __future__ import annotations

from typing import Generic, TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

Number = TypeVar("Number", np.int32, np.int64, np.uint32, np.uint64)


class Growing(Generic[Number]):
    """Append at the end, read and write in place through `view`."""

    def __init__(self, dtype: type[Number]) -> None:
        self._room: NDArray[Number] = np.zeros(16, dtype)
        self._size = 0

    def __len__(self) -> int:
        return self._size

    @property
    def view(self) -> NDArray[Number]:
        """What is held, shape (len,); stale after the next `extend`."""
        return self._room[: self._size]

    @property
    def nbytes(self) -> int:
        return self._room.nbytes

    def append(self, value: int) -> None:
        if self._size == len(self._room):
            self._widen(self._size + 1)
        self._room[self._size] = value
        self._size += 1

    def extend(self, values: ArrayLike, count: int) -> None:
        """Append `count` values."""
        end = self._size + count
        if end > len(self._room):
            self._widen(end)
        self._room[self._size : end] = values
        self._size = end

    def cut(self, begin: int, alive: NDArray[np.bool_]) -> None:
        """Drop the places from `begin` on where `alive` (one flag for each of them) is false; the others move up."""
        kept = self.view[begin:][alive]
        self._size = begin + len(kept)
        self._room[begin : self._size] = kept

    def _widen(self, needed: int) -> None:
        room = np.zeros(max(needed, 16, len(self._room) * 9 // 8), self._room.dtype)
        room[: self._size] = self.view
        self._room = room
