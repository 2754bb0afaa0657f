"""`export`: the accepted rows of DIR in the format a trainer reads."""

from __future__ import annotations

import sys
from pathlib import Path

from seedless.app.reading import accepted
from seedless.tables import exports


def export(folder: Path, form: str, out: str) -> exports.Exported:
    """Write to `out`, "-" for stdout. Raises UserMistake for an unknown format, DiskFull."""
    return exports.export(accepted(folder), form, sys.stdout.buffer if out == "-" else Path(out))
