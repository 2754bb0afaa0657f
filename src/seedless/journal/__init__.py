"""Ways to remember a run: in memory, or in a SQLite file that survives a kill; and the lock on a run's folder."""

from seedless.journal.lock import lock_folder
from seedless.journal.memory import MemoryJournal
from seedless.journal.sqlite import SqliteJournal

__all__ = ["MemoryJournal", "SqliteJournal", "lock_folder"]
