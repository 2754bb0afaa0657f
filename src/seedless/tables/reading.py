"""Reading a folder of Parquet parts: what `show`, `export` and a resuming run see, without touching what a writer does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from seedless.core import UserMistake
from seedless.tables.fitting import Row

TAIL = "part-tail.parquet"


class PartFolder:
    """The rows of one table on disk. Safe beside a running writer: parts appear whole and are never changed."""

    def __init__(self, folder: Path, schema: pa.Schema) -> None:
        self.folder, self.schema = folder, schema

    def parts(self) -> list[str]:
        """Names of the numbered parts, oldest first. The tail is not among them: it is replaced, they stay."""
        return sorted(path.name for path in self.folder.glob("part-*.parquet") if path.name != TAIL)

    def column(self, part: str, name: str) -> list[Any]:
        """All values of one column of one part, in row order."""
        with self._opened(part) as file:
            values: list[Any] = file.read(columns=[name]).column(0).to_pylist(maps_as_pydicts="strict")
            return values

    def rows(self, columns: Sequence[str] | None = None, batch: int = 500, ids: Collection[str] | None = None) -> Iterator[Row]:
        """Every row with these columns (all when None), part after part, the tail last; `batch` rows in memory at a time.

        With `ids` only the rows whose id is one of them: the others are read but never made into dicts.
        """
        for some in self._batches(columns, batch):
            if ids is None:
                yield from some.to_pylist(maps_as_pydicts="strict")
                continue
            for place, id in enumerate(some["id"].to_pylist()):
                if id in ids:
                    yield from some.slice(place, 1).to_pylist(maps_as_pydicts="strict")

    def tally(self, column: str, field: str) -> Counter[str]:
        """How often each value of one field of a struct column occurs."""
        found: Counter[str] = Counter()
        for some in self._batches([column], 1_000):
            found.update(some[column].field(field).to_pylist())
        return found

    def _batches(self, columns: Sequence[str] | None, batch: int) -> Iterator[pa.RecordBatch]:
        for part in self._visible():
            with self._opened(part) as file:
                yield from file.iter_batches(batch, columns=columns, use_threads=False)

    def count(self) -> int:
        """Rows in all parts and the tail, from the files' footers."""
        total = 0
        for part in self._visible():
            with self._opened(part) as file:
                total += file.metadata.num_rows
        return total

    def _visible(self) -> list[str]:
        """What any reader of *.parquet in the folder sees."""
        return self.parts() + [TAIL] * (self.folder / TAIL).exists()

    @contextmanager
    def _opened(self, part: str) -> Iterator[pq.ParquetFile]:
        path = self.folder / part
        try:
            # Arrow takes a path such as s3:x/part.parquet or ~/x for an address; of a file that is open it cannot.
            with path.open("rb") as stream, pq.ParquetFile(stream) as file:
                if not file.schema_arrow.equals(self.schema):
                    raise UserMistake("has other columns than this version of seedless writes", str(path))
                yield file
        except (pa.ArrowInvalid, OSError) as error:
            reason = (error.strerror if isinstance(error, OSError) else None) or str(error).splitlines()[0]
            raise UserMistake(f"cannot be read ({reason})", str(path), "Restore it or name another folder") from error
