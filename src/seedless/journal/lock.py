"""One process per folder: an advisory lock that the kernel takes back by itself when its holder is killed."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from seedless.core import UserMistake


@contextmanager
def lock_folder(path: Path) -> Iterator[None]:
    """Hold `path` (an existing folder) for this process alone. Raises UserMistake when another one has it."""
    descriptor = _open(path)
    try:
        _lock(descriptor, path)
        yield
    finally:
        os.close(descriptor)


def _taken(path: Path) -> UserMistake:
    return UserMistake(f"another seedless process is working in {path}", mend="Wait for it to end, or choose another directory")


if sys.platform == "win32":
    import msvcrt

    def _open(path: Path) -> int:
        return os.open(path / ".seedless.lock", os.O_RDWR | os.O_CREAT)

    def _lock(descriptor: int, path: Path) -> None:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise _taken(path) from error

else:
    import fcntl

    def _open(path: Path) -> int:
        return os.open(path, os.O_RDONLY)

    def _lock(descriptor: int, path: Path) -> None:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise _taken(path) from error
        except OSError as error:  # network file systems; SQLite's WAL is not safe there either
            raise UserMistake(f"this file system cannot lock a folder ({error})", str(path), "Use a local disk") from error
