"""Parts: nothing is lost, nothing is seen by halves, whatever the disk or a kill does in between."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
from pathlib import Path

import pyarrow.dataset as dataset
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st
from table_rows import full_row, refused_row

from seedless.core import DiskFull, Sink, UserMistake, atomic, well_formed
from seedless.tables.columns import ACCEPTED_SCHEMA, REJECTED_SCHEMA
from seedless.tables.fitting import batch_of
from seedless.tables.parquet import MOST_PENDING, Parts, is_due
from seedless.tables.reading import PartFolder


def files(parts: Parts) -> list[str]:
    return sorted(path.name for path in parts.folder.iterdir())


def test_a_full_row_comes_back_as_it_went_in(data):
    data.write([full_row()])
    data.commit()
    assert list(data.rows()) == [full_row()]
    assert list(data.rows(["id", "attributes"])) == [{name: full_row()[name] for name in ("id", "attributes")}]
    assert data.column("part-00001.parquet", "judge") == [full_row()["judge"]]


def test_an_absent_optional_column_is_null_and_a_required_one_is_refused(data):
    row = full_row()
    del row["reasoning"], row["answer_key"]
    data.write([row])
    data.commit()
    assert [row["reasoning"] for row in data.rows()] == [None]
    for name in ACCEPTED_SCHEMA.names:
        if not ACCEPTED_SCHEMA.field(name).nullable:
            with pytest.raises(ValueError, match=f"column {name}: null"):
                data.write([{**full_row(), name: None}])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"idd": "x"}, "no such column: idd"),
        ({"generator": {"kind": "teacher", "llmm": True}}, "column generator: no such field: llmm"),
        ({"output": b"bytes"}, "column output: expected text"),
        ({"attributes": {"a": 1}}, "column attributes: expected text"),
        ({"tokens_in": "many"}, "column tokens_in"),
        ({"difficulty": {"steps": 2**31}}, "column difficulty"),
    ],
)
def test_what_arrow_would_drop_or_bend_in_silence_is_refused_and_leaves_the_buffer_alone(data, change, said):
    data.write([full_row(1)])
    with pytest.raises(ValueError, match=said):
        data.write([full_row(2), {**full_row(3), **change}])
    assert data.pending == 1


def test_a_new_folder_is_readable_before_the_first_row(data):
    table = dataset.dataset(data.folder, format="parquet").to_table()
    assert table.num_rows == 0 and table.schema.names == ACCEPTED_SCHEMA.names
    assert table.schema.field("id").metadata[b"meaning"]


def test_names_only_grow_and_opening_again_goes_on_after_the_last(data):
    for number in range(3):
        data.write([full_row(number)])
        snapshot = data.commit()
    assert snapshot.parts == tuple(f"part-{n:05d}.parquet" for n in range(4)) and snapshot.rows == 3
    again = Parts(data.folder, ACCEPTED_SCHEMA)
    assert (again.written, again.pending, again.count()) == (3, 0, 3)
    again.write([full_row(9)])
    assert again.commit().parts[-1] == "part-00004.parquet"
    assert [row["id"] for row in again.rows(["id"])] == [full_row(n)["id"] for n in (0, 1, 2, 9)]


def test_a_commit_with_nothing_waiting_adds_no_part(data):
    before = files(data)
    assert data.commit().parts == ("part-00000.parquet",)
    assert files(data) == before


def test_readers_see_whole_parts_at_every_moment_of_a_run(data):
    seen, faults, over = [], [], threading.Event()

    def read() -> None:
        while not over.is_set():
            try:
                ids = [row["id"] for row in PartFolder(data.folder, ACCEPTED_SCHEMA).rows(["id"])]
                table = dataset.dataset(data.folder, format="parquet").to_table(columns=["id"])
                seen.append((len(ids), table.num_rows))
            except Exception as fault:
                faults.append(fault)
                return

    reader = threading.Thread(target=read)
    reader.start()
    for part in range(40):
        data.write([full_row(part * 10 + n) for n in range(10)])
        data.commit()
    over.set()
    reader.join()
    assert not faults
    assert seen and all(a % 10 == 0 and b % 10 == 0 and a <= b for a, b in seen)
    assert [a for a, _ in seen] == sorted(a for a, _ in seen)


def test_a_failed_rename_keeps_the_rows_and_leaves_nothing_behind(data, monkeypatch):
    data.write([full_row(1)])
    before = files(data)

    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(atomic.os, "replace", fail)
        with pytest.raises(KeyboardInterrupt):
            data.commit()
    assert (files(data), data.pending, data.written) == (before, 1, 0)
    assert data.commit().rows == 1 and list(data.rows()) == [full_row(1)]


def test_a_failed_sync_after_the_rename_does_not_publish_the_rows_twice(data, monkeypatch):
    data.write([full_row(1)])

    def fail(folder: Path) -> None:
        raise OSError(errno.EIO, "injected")

    with monkeypatch.context() as patch:
        patch.setattr(atomic, "sync_folder", fail)
        with pytest.raises(OSError, match="injected"):
            data.commit()
    data.commit()
    assert data.count() == 1


def test_a_kill_between_writing_and_renaming_is_invisible_and_cleared_by_the_next_run(data):
    data.write([full_row(1)])
    data.commit()
    code = (
        "import os, sys; from pathlib import Path; sys.path.insert(0, sys.argv[2])\n"
        "from seedless.tables.columns import ACCEPTED_SCHEMA; from seedless.tables.parquet import Parts\n"
        "from table_rows import full_row\n"
        "parts = Parts(Path(sys.argv[1]), ACCEPTED_SCHEMA); parts.write([full_row(2)])\n"
        "os.replace = lambda *_: os._exit(9)\n"
        "parts.commit()\n"
    )
    here = str(Path(__file__).parent)
    assert subprocess.run([sys.executable, "-c", code, str(data.folder), here], check=False).returncode == 9
    assert ".part-00002.parquet.tmp" in files(data)
    assert dataset.dataset(data.folder, format="parquet").count_rows() == 1
    assert PartFolder(data.folder, ACCEPTED_SCHEMA).count() == 1
    assert ".part-00002.parquet.tmp" in files(data), "a reader must not touch what a writer may be at"
    again = Parts(data.folder, ACCEPTED_SCHEMA)
    assert files(again) == ["part-00000.parquet", "part-00001.parquet"]


class Full:
    """A file on a disk that is full after `room` bytes."""

    def __init__(self, path: Path, room: int) -> None:
        self._file, self._room = path.open("wb"), room

    def write(self, data: bytes) -> int:
        self._room -= len(data)
        if self._room < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return self._file.write(data)

    def __enter__(self) -> Full:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __getattr__(self, name: str) -> object:
        return getattr(self._file, name)


@pytest.mark.parametrize("room", [0, 4, 2_000])
def test_a_full_disk_stops_the_commit_and_the_rows_wait_for_space(data, monkeypatch, room):
    data.write([full_row(number) for number in range(50)])
    before = files(data)
    with monkeypatch.context() as patch:
        patch.setattr(atomic, "open", lambda path, _: Full(path, room), raising=False)
        with pytest.raises(DiskFull, match="part-00001"):
            data.commit()
    assert (files(data), data.pending) == (before, 50)
    data.write([full_row(50)])
    assert data.commit().rows == 51 and data.count() == 51


def test_a_device_that_is_really_full_is_named(tmp_path):
    with pytest.raises(DiskFull), atomic.telling(tmp_path), open("/dev/full", "wb") as file:
        file.write(b"x")


@pytest.mark.parametrize("code", [errno.EROFS, errno.EACCES])
def test_a_folder_we_may_not_write_to_is_the_users_to_mend(data, monkeypatch, code):
    data.write([full_row()])

    def fail(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(atomic.os, "fsync", fail)
    with pytest.raises(UserMistake, match="cannot be written"):
        data.commit()
    assert data.pending == 1


def test_a_file_where_the_folder_should_be_is_the_users_to_mend(tmp_path):
    (tmp_path / "data").write_text("mine")
    with pytest.raises(UserMistake):
        Parts(tmp_path / "data", ACCEPTED_SCHEMA)
    assert (tmp_path / "data").read_text() == "mine"


def test_a_torn_or_foreign_part_is_named(data):
    (data.folder / "part-00001.parquet").write_bytes(b"PAR1 torn")
    with pytest.raises(UserMistake, match="part-00001"):
        list(data.rows())
    pq.write_table(batch_of([], REJECTED_SCHEMA).schema.empty_table(), data.folder / "part-00001.parquet")
    with pytest.raises(UserMistake, match="other columns"):
        data.count()


def test_the_tail_is_replaced_counted_and_ended_by_the_next_part(tmp_path):
    parts = Parts(tmp_path, REJECTED_SCHEMA)
    parts.write([refused_row(1)])
    parts.commit()
    parts.replace_tail([refused_row(2), refused_row(3)])
    parts.replace_tail([refused_row(2)])
    assert (parts.count(), parts.written) == (2, 1)
    assert parts.parts() == ["part-00000.parquet", "part-00001.parquet"]
    assert [row["plan_id"] for row in parts.rows()] == [refused_row(n)["plan_id"] for n in (1, 2)]
    assert dataset.dataset(tmp_path, format="parquet").count_rows() == 2
    again = Parts(tmp_path, REJECTED_SCHEMA)
    again.write([refused_row(2)])
    assert again.commit().parts[-1] == "part-00002.parquet"
    assert again.count() == 2
    again.replace_tail([refused_row(4)])
    again.replace_tail([])
    assert "part-tail.parquet" not in files(again)


@given(st.text(st.characters(), max_size=40))
def test_any_text_a_model_can_send_is_stored_and_only_lone_surrogates_change(text):
    stored = batch_of([refused_row(1, text)], REJECTED_SCHEMA).column("text")[0].as_py()
    assert stored == well_formed(text)
    if not any("\ud800" <= c <= "\udfff" for c in text):
        assert stored == text


def test_a_lone_surrogate_becomes_one_replacement_character_and_its_neighbours_stay():
    assert well_formed("a\ud83db\x00c") == "a\ufffdb\x00c"
    assert well_formed("\udc00\ud83d") == "\ufffd\ufffd"
    assert well_formed("\ud83d\ude00") == "😀", "two halves that fit are the character they were meant to be"


def test_parts_is_a_sink(data):
    sink: Sink = data
    sink.write([full_row()])
    assert sink.commit().rows == 1


@pytest.mark.parametrize(
    ("pending", "written", "waited_s", "due"),
    [
        (0, 0, 99, False),
        (0, 100, 99, False),
        (1, 0, 0, True),
        (24, 100, 0, False),
        (25, 100, 0, True),
        (1, 1000, 59.9, False),
        (1, 1000, 60, True),
    ],
)
def test_a_part_is_due_at_once_then_at_a_quarter_or_after_a_minute(pending, written, waited_s, due):
    assert is_due(pending, written, waited_s) is due


def test_parts_grow_with_the_run_until_they_are_as_large_as_memory_should_hold():
    written = parts = 0
    for pending in range(100_000):
        if is_due(pending - written, written, 0):
            written, parts = pending, parts + 1
    assert 100_000 / MOST_PENDING <= parts < 100_000 / MOST_PENDING + 40
