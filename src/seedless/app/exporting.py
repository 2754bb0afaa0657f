"""`export`: the accepted rows of DIR in the format a trainer reads."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from seedless.app.folder import JOURNAL, OURS
from seedless.app.reading import accepted
from seedless.core import UserMistake
from seedless.tables import exports

CARD = "README.md"


def export(folder: Path, form: str, out: str) -> exports.Exported:
    """Write to `out`, "-" for stdout. Raises UserMistake for an unknown format or a file of the run itself, DiskFull."""
    data = accepted(folder)
    if out == "-":
        return exports.export(data, form, sys.stdout.buffer)
    refuse_own(folder, Path(out))
    return exports.export(data, form, Path(out))


def refuse_own(folder: Path, out: Path) -> None:
    """An export never takes the place of what the run wrote, however the path is spelled or linked."""
    place, home = real(out), real(folder)
    own = {real(folder / name) for name in (*OURS, CARD)}
    journal = place.parent == home and place.name.startswith(JOURNAL)  # and what SQLite keeps beside it
    if journal or not own.isdisjoint((place, *place.parents)):
        raise UserMistake("belongs to the run and is not overwritten", str(out), "Give another file name with -o")


def real(path: Path) -> Path:
    return Path(os.path.realpath(path))
