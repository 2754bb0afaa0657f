"""One process per folder: an advisory lock that the kernel takes back by itself when its holder is killed."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from seedless.core import UserMistake


@contextmanager
def lock_folder(path: Path) -> Iterator[None]:
    """Hold `path` (an existing folder) for this process alone: a lock on the folder itself, no file is made.

    Raises UserMistake when another process has it, or when the file system cannot lock.
    """
    descriptor = os.open(path, os.O_RDONLY)
    try:
        hold(descriptor, path)
        yield
    finally:
        os.close(descriptor)


def hold(descriptor: int, path: Path) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        mend = "Wait for it to end, or choose another directory"
        raise UserMistake(f"another seedless process is working in {path}", mend=mend) from error
    except OSError as error:  # network file systems; SQLite's WAL is not safe there either
        raise UserMistake(f"this file system cannot lock a folder ({error})", str(path), "Use a local disk") from error
