"""Writing a folder of Parquet parts: rows wait in memory, each commit adds one part, and readers never see half of one."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from seedless.core import Snapshot
from seedless.core.atomic import TEMPORARY, replacing, sync_folder, telling
from seedless.tables.fitting import Row, batch_of
from seedless.tables.reading import TAIL, PartFolder

ROW_GROUP = 1_000  # rows a reader must hold at once; larger groups compress little better
MOST_PENDING = 2_000  # rows that wait for a part: what memory holds
WAIT_S = 60.0


def is_due(pending: int, written: int, waited_s: float) -> bool:
    """Whether to commit now: the first rows at once, then a quarter of what is written, so that parts grow with the run, but
    never more than memory should hold, and never later than 60 s."""
    if not pending:
        return False
    return not written or pending * 4 >= written or pending >= MOST_PENDING or waited_s >= WAIT_S


class Parts(PartFolder):
    """The one writer of a folder: a core.Sink. Opening it makes the folder readable and clears what a kill left.

    Names only grow (`part-00000.parquet` is empty: it makes a new folder readable). Raises DiskFull, UserMistake.
    """

    def __init__(self, folder: Path, schema: pa.Schema) -> None:
        super().__init__(folder, schema)
        self._waiting: list[pa.RecordBatch] = []
        with telling(folder):
            folder.mkdir(parents=True, exist_ok=True)
            for leftover in sorted(folder.glob(TEMPORARY.format(name="part-*"))):
                leftover.unlink()
        if not self.parts():
            self._add_part([])
        self._written = sum(self._rows_of(part) for part in self.parts())

    @property
    def pending(self) -> int:
        """Rows written and not yet committed."""
        return sum(batch.num_rows for batch in self._waiting)

    @property
    def written(self) -> int:
        """Rows in the numbered parts."""
        return self._written

    def write(self, rows: Sequence[Row]) -> None:
        """Take rows for the next part. All or none: ValueError (see fitting.batch_of) leaves what waits as it was."""
        if rows:
            self._waiting.append(batch_of(rows, self.schema))

    def commit(self) -> Snapshot:
        """Put what waits on disk as one new part, the last of `Snapshot.parts`; nothing waiting, nothing new.

        A new part ends the tail: its rows lie beyond the last published one only until then. When writing fails the
        folder is as it was and the rows wait on. Raises DiskFull, UserMistake.
        """
        if batches := list(self._waiting):
            self._add_part(batches)
            del self._waiting[: len(batches)]
            self._written += sum(batch.num_rows for batch in batches)
            self._drop_tail()
        return Snapshot(tuple(self.parts()), self._written)

    def replace_tail(self, rows: Sequence[Row]) -> None:
        """Set the tail, for rows beyond the last published one that a resumed run may judge anew; empty = no tail."""
        if rows:
            self._store(self.folder / TAIL, [batch_of(rows, self.schema)])
        else:
            self._drop_tail()

    def _add_part(self, batches: Sequence[pa.RecordBatch]) -> None:
        names = self.parts()
        number = int(names[-1].removeprefix("part-").removesuffix(".parquet")) + 1 if names else 0
        path = self.folder / f"part-{number:05d}.parquet"
        try:
            self._store(path, batches)
        except BaseException:
            # The folder may have failed to sync after the rename: without this the next commit would publish twice.
            with suppress(OSError):
                path.unlink(missing_ok=True)
            raise

    def _store(self, path: Path, batches: Sequence[pa.RecordBatch]) -> None:
        with replacing(path) as file:
            pq.write_table(pa.Table.from_batches(batches, self.schema), file, compression="zstd", row_group_size=ROW_GROUP)

    def _drop_tail(self) -> None:
        path = self.folder / TAIL
        if path.exists():
            with telling(path):
                path.unlink()
                sync_folder(self.folder)

    def _rows_of(self, part: str) -> int:
        with self._opened(part) as file:
            rows: int = file.metadata.num_rows
            return rows
