"""The journal's SQLite file: its tables, how it is opened and proved ours, and what its errors mean to the user."""

from __future__ import annotations

import errno
import os
import sqlite3
import tempfile
from pathlib import Path
from typing import Final

from seedless.core import DiskFull, JournalDamaged, PlanState, SeedlessError, Stopped, UserMistake
from seedless.core.nodes import Phase

APPLICATION_ID: Final = 0x5EED1E55
SCHEMA: Final = 1
BUSY_S: Final = 30.0

# States are integers on disk; these orders are part of the schema.
OPEN, CLAIMED, PARKED, SETTLED = range(4)
PHASES: tuple[Phase, ...] = ("check", "grow")
PLAN_STATES: tuple[PlanState, ...] = ("open", "done", "accepted", "rejected", "review", "failed")

TABLES: Final = (
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    # Plans (JSON objects) and digests (JSON strings), by the hash of their text.
    "CREATE TABLE shared (hash TEXT PRIMARY KEY, body TEXT NOT NULL)",
    # The reply's text stands last: totals are read without touching its overflow pages.
    """CREATE TABLE calls (
        key TEXT PRIMARY KEY, node_id TEXT NOT NULL, role TEXT NOT NULL, model TEXT NOT NULL,
        prompt_id TEXT NOT NULL, prompt_version TEXT NOT NULL, kind TEXT NOT NULL, model_version TEXT NOT NULL,
        tokens_in INTEGER NOT NULL, tokens_out INTEGER NOT NULL, cost_usd REAL, latency_s REAL NOT NULL,
        finish TEXT NOT NULL, deaths INTEGER NOT NULL, text TEXT NOT NULL)""",
    "CREATE INDEX calls_of_node ON calls (node_id)",
    """CREATE TABLE rounds (
        number INTEGER PRIMARY KEY, target INTEGER NOT NULL, wanted TEXT NOT NULL, first INTEGER NOT NULL,
        size INTEGER NOT NULL, quotas TEXT NOT NULL)""",
    """CREATE TABLE plans (
        position INTEGER PRIMARY KEY, plan_id TEXT NOT NULL UNIQUE, round INTEGER NOT NULL, body TEXT NOT NULL,
        state INTEGER NOT NULL DEFAULT 0, judged INTEGER NOT NULL DEFAULT 0, node TEXT, kind TEXT NOT NULL DEFAULT 'plan',
        reason TEXT NOT NULL DEFAULT '', check_name TEXT NOT NULL DEFAULT '', detail TEXT NOT NULL DEFAULT '')""",
    """CREATE TABLE nodes (
        id TEXT PRIMARY KEY, parent TEXT, root TEXT NOT NULL, depth INTEGER NOT NULL, ord INTEGER NOT NULL,
        round INTEGER NOT NULL, kind TEXT NOT NULL, phase INTEGER NOT NULL, state INTEGER NOT NULL DEFAULT 0,
        judged INTEGER NOT NULL, deaths INTEGER NOT NULL, body TEXT NOT NULL, verdicts TEXT NOT NULL, outcome TEXT)""",
    # Settled nodes leave this index, so claims stay as quick at the millionth node as at the first.
    "CREATE INDEX frontier ON nodes (state, depth DESC, ord, id) WHERE state < 3",
    "CREATE INDEX nodes_in_plan_order ON nodes (kind, ord, depth, id)",
    """CREATE TABLE parts (
        number INTEGER PRIMARY KEY, sink TEXT NOT NULL, part TEXT NOT NULL, rows INTEGER NOT NULL, UNIQUE (sink, part))""",
    f"PRAGMA application_id = {APPLICATION_ID}",
    f"PRAGMA user_version = {SCHEMA}",
)


def open_for_writing(path: Path, max_pages: int | None = None) -> sqlite3.Connection:
    """The writer's connection; makes the tables in a new file. Raises JournalDamaged, DiskFull, UserMistake."""
    try:
        db = _connect(path.absolute().as_uri() + "?mode=rwc")
        try:
            new = _prove_ours(db, path)
            if not new and db.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise damaged(path)
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = FULL")
            if max_pages is not None:
                db.execute(f"PRAGMA max_page_count = {max_pages:d}")
            if new:  # all or nothing: a kill in between leaves a file that is treated as new
                db.execute("BEGIN IMMEDIATE")
                for statement in TABLES:
                    db.execute(statement)
                db.execute("COMMIT")
        except BaseException:
            db.close()
            raise
    except sqlite3.Error as error:
        raise opening_failure(error, path) from error
    return db


def open_for_reading(path: Path) -> sqlite3.Connection:
    """A read-only connection, beside a writer or after one was killed. Raises JournalDamaged, UserMistake."""
    try:
        db = _connect(path.absolute().as_uri() + "?mode=ro" + ("&immutable=1" if _is_at_rest(path) else ""))
        try:
            if _prove_ours(db, path):
                raise UserMistake("holds no run yet", str(path))
        except BaseException:
            db.close()
            raise
    except sqlite3.Error as error:
        raise opening_failure(error, path) from error
    return db


def _is_at_rest(path: Path) -> bool:
    """Whether the file is all there is, where SQLite can make no shared memory beside it: a read-only mount, a foreign folder.

    With rows in the write-ahead log it is not: those would be passed over in silence.
    """
    log = path.with_name(path.name + "-wal")
    return path.is_file() and not os.access(path.parent, os.W_OK) and not (log.is_file() and log.stat().st_size)


def _connect(uri: str) -> sqlite3.Connection:
    # Opened on the caller's thread, used on the writer's: one connection is never used by both at once.
    return sqlite3.connect(uri, uri=True, timeout=BUSY_S, isolation_level=None, check_same_thread=False)


def _prove_ours(db: sqlite3.Connection, path: Path) -> bool:
    """True for a new (empty or half-made) file, False for our journal; raises JournalDamaged for all else."""
    application: int = db.execute("PRAGMA application_id").fetchone()[0]
    schema: int = db.execute("PRAGMA user_version").fetchone()[0]
    tables: int = db.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if application == 0 and tables == 0:
        return True
    if application != APPLICATION_ID:
        raise JournalDamaged("is a database of another program", str(path), "Choose another directory with -o")
    if schema > SCHEMA:
        raise JournalDamaged(
            f"was written by a newer seedless (schema {schema}, this one reads {SCHEMA}); upgrade seedless", str(path)
        )
    return False


def damaged(path: Path) -> JournalDamaged:
    return JournalDamaged(
        "the journal cannot be read (damaged or overwritten)",
        str(path),
        "Only resume and explain need it: finished rows in data/ stay readable. Start again with another -o",
    )


def failure(error: Exception, path: Path) -> SeedlessError:
    """What an error of SQLite in the middle of a run means."""
    code = _primary_code(error)
    if code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and _refuses_space(path.parent)):
        return DiskFull(str(path))
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return damaged(path)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return Stopped(f"another program holds {path} locked. Close it and run the same command again to resume")
    return Stopped(f"the journal {path} cannot be used any more ({error}). Run the same command again to resume")


def opening_failure(error: Exception, path: Path) -> SeedlessError:
    if _primary_code(error) in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY):
        return UserMistake(f"cannot be opened ({error})", str(path), "Check that it exists and that you may use its folder")
    return failure(error, path)


def _primary_code(error: Exception) -> int:
    code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    return code & 0xFF


def _refuses_space(folder: Path) -> bool:
    """SQLite calls a used-up quota and a full disk under its shared memory "I/O error"; the file system is more exact."""
    try:
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(bytes(1 << 16))
            probe.flush()
            os.fsync(probe.fileno())
    except OSError as error:
        return error.errno in (errno.ENOSPC, errno.EDQUOT)
    return False
