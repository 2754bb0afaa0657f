"""The gate in front of all models: so many calls in flight, and who only waits out a fault keeps no place."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Gate:
    """`places` is the most model calls in flight over all roles, in the order of asking.

    A call that waits for a provider to recover (`sleep`) gives its place to another and takes one again afterwards.
    """

    def __init__(self, places: int) -> None:
        self._places = asyncio.Semaphore(places)
        self.away: set[asyncio.Task[object]] = set()
        self._closing = False

    @asynccontextmanager
    async def place(self) -> AsyncIterator[None]:
        await self._places.acquire()
        try:
            yield
        finally:
            if (task := here()) in self.away:  # cancelled while it had no place
                self.away.discard(task)
            else:
                self._places.release()

    async def sleep(self, wait_s: float) -> None:
        """Wait without a place. For Patient, which runs inside `place`."""
        task = here()
        self.away.add(task)
        self._places.release()
        if self._closing:
            task.cancel()
        await asyncio.sleep(wait_s)
        await self._places.acquire()
        self.away.discard(task)

    def dismiss(self) -> None:
        """Whoever sleeps, now or later, is sent home: no call of theirs is in flight, so nothing paid is lost."""
        self._closing = True
        for task in self.away:
            task.cancel()


def here() -> asyncio.Task[object]:
    task = asyncio.current_task()
    assert task is not None, "a model is only asked inside a task"
    return task
