"""Exports: accepted rows in the shape a trainer reads, sorted by id, the same bytes however the parts were cut.

Rows lie in plan order and ids are hashes, so sorting is a shuffle of everything. Lines are made in one pass into an
unnamed temporary file, then copied out in id order: memory holds ids and offsets, never the rows.
"""

from __future__ import annotations

import os
import shutil
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile, gettempdir
from typing import IO, Any, BinaryIO

import numpy as np
import orjson
import pyarrow as pa
import pyarrow.parquet as pq

from seedless.core.atomic import replacing, telling
from seedless.core.ids import ID_LENGTH
from seedless.tables.fitting import Row, batch_of
from seedless.tables.lines import Form, form_named
from seedless.tables.reading import PartFolder

CHUNK = 250  # rows in memory at a time
# Inside JSON these only ever stand in texts. Left raw they cut a line in two for readers that split as str.splitlines does.
LINE_BREAKERS = {"\u0085".encode(): b"\\u0085", "\u2028".encode(): b"\\u2028", "\u2029".encode(): b"\\u2029"}


@dataclass(frozen=True, slots=True)
class Exported:
    """Rows written, and rows that the format cannot say (`why`; empty when none)."""

    rows: int
    left_out: int
    why: str = ""


def export(data: PartFolder, format: str, out: BinaryIO | Path) -> Exported:
    """Write all rows of `data` in one of the FORMS, sorted by id: UTF-8, no BOM, a newline after every line.

    `out` is a stream (left open) or a path, replaced only when all is written; a device or pipe is written straight into.
    Raises UserMistake (format, place), DiskFull; what a stream raises passes.
    """
    form = form_named(format)
    with _scratch(out) as scratch:
        with telling(_scratch_folder(out)):
            lines = _Sorted(data, form, scratch)
        with opened(out) as file:
            _write(lines, format, data.schema, file, out)
    return Exported(lines.rows, lines.left_out, form.unfit if lines.left_out else "")


def train_jsonl(data: PartFolder, path: Path) -> Exported:
    """The file a trainer takes as it is: every accepted row as chat messages."""
    return export(data, "messages", path)


class _Sorted:
    """The lines of all rows, by id. `scratch` holds them in the order they were read."""

    def __init__(self, data: PartFolder, form: Form, scratch: IO[bytes]) -> None:
        self.left_out = 0
        self._scratch = scratch
        self._starts = array("q", [0])
        ids = bytearray()  # side by side: a million of them as texts would be 90 MB
        for row in data.rows(sorted({"id", *form.columns}), batch=CHUNK):
            value = form.line(row)
            if value is None:
                self.left_out += 1
                continue
            ids += row["id"].encode().ljust(ID_LENGTH)
            self._starts.append(self._starts[-1] + scratch.write(_json_line(value)))
        scratch.flush()
        self.rows = len(ids) // ID_LENGTH
        self._order = np.argsort(np.frombuffer(ids, dtype=f"S{ID_LENGTH}"))  # pyarrow.compute would cost 9 MB

    def __iter__(self) -> Iterator[bytes]:
        descriptor = self._scratch.fileno()
        for place in self._order:
            start, end = self._starts[place], self._starts[place + 1]
            yield os.pread(descriptor, end - start, start)


def _json_line(value: dict[str, Any]) -> bytes:
    line = orjson.dumps(value, option=orjson.OPT_APPEND_NEWLINE)
    for raw, escaped in LINE_BREAKERS.items():
        line = line.replace(raw, escaped)
    return line


def _write(lines: _Sorted, format: str, schema: pa.Schema, file: BinaryIO, out: BinaryIO | Path) -> None:
    if format != "parquet":
        for line in lines:
            file.write(line)
        return
    # All columns in one file. It is made apart and copied, since a pipe cannot say where it stands as Parquet asks.
    with _scratch(out) as made:
        with telling(_scratch_folder(out)), pq.ParquetWriter(made, schema, compression="zstd") as writer:
            waiting: list[Row] = []
            for line in lines:
                waiting.append(orjson.loads(line))
                if len(waiting) == CHUNK:
                    writer.write_batch(batch_of(waiting, schema))
                    waiting = []
            if waiting:
                writer.write_batch(batch_of(waiting, schema))
        made.seek(0)
        shutil.copyfileobj(made, file)


def _scratch(out: BinaryIO | Path) -> IO[bytes]:
    """An unnamed file on the disk the export goes to; gone with the process, however it ends."""
    with telling(_scratch_folder(out)):
        return TemporaryFile(dir=_scratch_folder(out))


def _scratch_folder(out: BinaryIO | Path) -> Path:
    return _place(out).parent if isinstance(out, Path) and not _is_device(out) else Path(gettempdir())


@contextmanager
def opened(out: BinaryIO | Path) -> Iterator[BinaryIO]:
    """A stream to write: `out` itself, or a path that is replaced when the block ends well; a device is written into."""
    if not isinstance(out, Path):
        yield out
    elif _is_device(out):
        with telling(out), open(out, "wb") as file:
            yield file
    else:
        with replacing(_place(out)) as file:
            yield file


def _place(path: Path) -> Path:
    """Where a rename has to happen: behind the symbolic links. `Path.resolve` fails on a link to itself, this does not."""
    return Path(os.path.realpath(path))


def _is_device(path: Path) -> bool:
    """/dev/stdout, a pipe: a rename would put a plain file in its place."""
    return path.exists() and not path.is_file() and not path.is_dir()
