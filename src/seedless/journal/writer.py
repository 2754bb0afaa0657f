"""The one thread that writes: it takes all that waits, commits it at once, and wakes those who wait once per commit."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from seedless.core import RecipeFault, SeedlessError
from seedless.journal import database

Result = TypeVar("Result")
Work = Callable[[sqlite3.Connection], Result]

# Faults of one operation, by our own mistake; every other error of SQLite is the end of the journal.
OWN_FAULTS = (sqlite3.IntegrityError, sqlite3.DataError, sqlite3.ProgrammingError, sqlite3.InterfaceError)


@dataclass(slots=True)
class _Job:
    work: Work[Any]
    done: asyncio.Future[Any]
    result: Any = None
    error: Exception | None = None

    def attempt(self, db: sqlite3.Connection) -> None:
        """Run inside the batch's transaction; a fault of this job alone undoes this job alone."""
        db.execute("SAVEPOINT job")
        try:
            self.result = self.work(db)
        except OWN_FAULTS as error:
            self.error = RecipeFault(f"the journal refused a write: {error}")
        except sqlite3.Error:
            raise
        except Exception as error:
            self.error = error
        if self.error is not None:
            db.execute("ROLLBACK TO job")
        db.execute("RELEASE job")


class Writer:
    """Group commit without a timer: a lone operation is committed at once, a crowd shares the next commit.

    After a failed commit nothing is written any more: every later call raises that same error.
    """

    def __init__(self, db: sqlite3.Connection, path: Path) -> None:
        self.commits = 0
        self._db, self._path = db, path
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._failure: SeedlessError | None = None
        self._closed = False
        self._thread = Thread(target=self._run, name="seedless-journal", daemon=True)
        self._thread.start()

    def submit(self, work: Work[Result]) -> asyncio.Future[Result]:
        """A future that is set once what `work` wrote is durable. Raises RecipeFault when the journal was closed."""
        if self._closed:
            raise RecipeFault("the journal was closed")
        done: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._jobs.put(_Job(work, done))
        return done

    async def close(self) -> None:
        """Commit what waits, then end the thread and the connection. A second call does nothing."""
        if self._closed:
            return
        self._closed = True
        self._jobs.put(None)
        await asyncio.to_thread(self._thread.join)
        self._db.close()

    def _run(self) -> None:
        going = True
        while going:
            batch, going = self._take()
            self._commit(batch)
            _wake(batch)

    def _take(self) -> tuple[list[_Job], bool]:
        """All jobs that wait, at least one; False when the writer is to end after them."""
        batch: list[_Job] = []
        job = self._jobs.get()
        with suppress(Empty):
            while job is not None:
                batch.append(job)
                job = self._jobs.get_nowait()
            return batch, False
        return batch, True

    def _commit(self, batch: Sequence[_Job]) -> None:
        if self._failure is None and batch:
            try:
                self._db.execute("BEGIN IMMEDIATE")
                if not self._at_once(batch):
                    self._db.execute("ROLLBACK")
                    self._db.execute("BEGIN IMMEDIATE")
                    for job in batch:
                        job.attempt(self._db)
                self._db.execute("COMMIT")
                self.commits += 1
            except (sqlite3.Error, MemoryError) as error:
                self._failure = database.failure(error, self._path)
                self._failure.__cause__ = error
                with suppress(sqlite3.Error):  # SQLite may have rolled back by itself
                    self._db.execute("ROLLBACK")
        if self._failure is not None:
            for job in batch:
                job.error = self._failure

    def _at_once(self, batch: Sequence[_Job]) -> bool:
        """Do all jobs without a savepoint each; False when one of them is at fault, and who cannot be told."""
        try:
            for job in batch:
                job.result = job.work(self._db)
        except OWN_FAULTS:
            return False
        except (sqlite3.Error, MemoryError):
            raise
        except Exception:
            return False
        return True


def _wake(batch: Sequence[_Job]) -> None:
    by_loop: dict[asyncio.AbstractEventLoop, list[_Job]] = {}
    for job in batch:
        by_loop.setdefault(job.done.get_loop(), []).append(job)
    for loop, jobs in by_loop.items():
        with suppress(RuntimeError):  # the loop has ended: nobody waits
            loop.call_soon_threadsafe(_deliver, jobs)


def _deliver(jobs: Sequence[_Job]) -> None:
    for job in jobs:
        if job.done.done():  # its waiter was cancelled; what was written stays written
            continue
        if job.error is not None:
            job.done.set_exception(job.error)
        else:
            job.done.set_result(job.result)
