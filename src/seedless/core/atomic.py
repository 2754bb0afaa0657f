"""Files that appear whole or not at all, and what a disk's refusals mean to the user."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from seedless.core.errors import DiskFull, UserMistake

NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT})
NOT_ALLOWED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
NO_SUCH_PLACE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EEXIST, errno.ENAMETOOLONG})
TEMPORARY = ".{name}.tmp"  # a leading dot and no .parquet at the end: neither shells nor pathlib nor Arrow take it for data


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Turn the OSErrors of writing `path` into DiskFull or UserMistake; others are not for the user to mend and pass."""
    try:
        yield
    except OSError as error:
        if error.errno in NO_SPACE:
            raise DiskFull(str(path)) from error
        if error.errno in NOT_ALLOWED | NO_SUCH_PLACE:
            what = f"cannot be written ({os.strerror(error.errno)})"
            raise UserMistake(what, where=str(path), mend="Name a folder that exists and that you may write to") from error
        raise


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file to write that becomes `path` when the block ends well: synced, renamed, the folder synced.

    When the block raises, `path` is as it was and nothing is left behind. Raises DiskFull, UserMistake.
    """
    temporary = path.with_name(TEMPORARY.format(name=path.name))
    with telling(path):
        try:
            with open(temporary, "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, path)
            sync_folder(path.parent)
        except BaseException:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise


def sync_folder(folder: Path) -> None:
    """Make renames and removals in `folder` survive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
