"""The gate in front of all models: so many calls in flight, and who only waits out a fault keeps no place."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

Task = asyncio.Task[object]


class Gate:
    """`places` is the most model calls in flight over all roles, in the order of asking.

    A call that waits for a provider to recover (`sleep`) gives its place to another and takes one again afterwards; `freed`
    is told. `told_of_sending` says that models tell when a call goes out (`send`): what has not is given back at a stop.
    """

    def __init__(self, places: int, *, told_of_sending: bool = False) -> None:
        self._places = asyncio.Semaphore(places)
        self._told_of_sending = told_of_sending
        self._asking: set[Task] = set()  # from the wish for a place to the reply
        self._sent: set[Task] = set()
        self._closing = False
        self.away: set[Task] = set()
        self.freed: Callable[[], None] = lambda: None

    @asynccontextmanager
    async def place(self) -> AsyncIterator[None]:
        task = here()
        if self._closing and self._told_of_sending:
            raise asyncio.CancelledError  # nothing was reserved for it yet
        self._asking.add(task)
        try:
            await self._places.acquire()
            try:
                yield
            finally:
                if task in self.away:  # cancelled while it had no place
                    self.away.discard(task)
                else:
                    self._places.release()
        finally:
            self._asking.discard(task)
            self._sent.discard(task)

    def send(self) -> None:
        """The call goes out now: it may have to be paid."""
        self._sent.add(here())

    def unsend(self) -> None:
        """It has failed: what follows is waiting again."""
        self._sent.discard(here())

    async def sleep(self, wait_s: float) -> None:
        """Wait without a place. For Patient, which runs inside `place`."""
        task = here()
        self.away.add(task)
        self._places.release()
        self.freed()
        if self._closing:
            task.cancel()
        await asyncio.sleep(wait_s)
        await self._places.acquire()
        self.away.discard(task)

    def dismiss(self) -> None:
        """Whoever sleeps or has not sent a call, now or later, is sent home: nothing of theirs is paid, so nothing is lost."""
        self._closing = True
        waiting = self._asking - self._sent if self._told_of_sending else self.away
        for task in list(waiting):
            task.cancel()


def here() -> Task:
    task = asyncio.current_task()
    assert task is not None, "a model is only asked inside a task"
    return task
