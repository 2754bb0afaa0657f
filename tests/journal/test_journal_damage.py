"""A file that cannot be a journal is told from one that can, in one line, and is never changed."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from journal_material import ITEMS, everything, plant

from seedless.core import ExitCode, JournalDamaged, UserMistake
from seedless.journal import SqliteJournal


def written(path: Path, size: int = 400) -> Path:
    journal = SqliteJournal.open(path, ITEMS)
    asyncio.run(plant(journal, size=size))
    asyncio.run(journal.close())
    return path


def garbage(path: Path) -> None:
    path.write_bytes(Random(1).randbytes(10_000))


def few_bytes(path: Path) -> None:
    path.write_bytes(b"hello")


def truncated(path: Path) -> None:
    os.truncate(written(path), path.stat().st_size // 2)


def overwritten(path: Path) -> None:
    with written(path).open("r+b") as file:
        file.seek(4096)
        file.write(Random(2).randbytes(path.stat().st_size - 8192))


def foreign(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE recipes (name TEXT)")


@pytest.mark.parametrize("damage", [garbage, few_bytes, truncated, overwritten, foreign])
def test_a_damaged_or_foreign_file_is_named_with_the_way_out_and_left_alone(
    tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    path = tmp_path / "journal.db"
    damage(path)
    before = path.read_bytes()
    with pytest.raises(JournalDamaged) as refusal:
        SqliteJournal.open(path, ITEMS)
    line = str(refusal.value)
    assert str(path) in line and "-o" in line and "\n" not in line
    assert refusal.value.exit_code == ExitCode.MISTAKE
    assert path.read_bytes() == before


@pytest.mark.parametrize("damage", [garbage, few_bytes, truncated, overwritten, foreign])
def test_looking_into_a_damaged_file_ends_in_one_line_too(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    damage(tmp_path / "journal.db")
    with pytest.raises(JournalDamaged):
        everything(SqliteJournal.read(tmp_path / "journal.db", ITEMS))


def test_a_newer_journal_asks_for_an_upgrade(tmp_path: Path) -> None:
    path = written(tmp_path / "journal.db")
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 7")
    for way in (SqliteJournal.open, SqliteJournal.read):
        with pytest.raises(JournalDamaged, match=r"newer seedless \(schema 7, this one reads 1\); upgrade seedless$"):
            way(path, ITEMS)


def test_a_file_left_empty_or_half_made_by_a_kill_is_new(tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    with sqlite3.connect(tmp_path / "half.db") as db:
        db.execute("PRAGMA journal_mode = WAL")
    for name in ("empty.db", "half.db"):
        with pytest.raises(UserMistake, match="no run yet"):
            SqliteJournal.read(tmp_path / name, ITEMS)
        written(tmp_path / name)


def test_a_missing_file_or_folder_is_the_users_mistake(tmp_path: Path) -> None:
    with pytest.raises(UserMistake, match="cannot be opened"):
        SqliteJournal.read(tmp_path / "journal.db", ITEMS)
    with pytest.raises(UserMistake, match="cannot be opened"):
        SqliteJournal.open(tmp_path / "nowhere" / "journal.db", ITEMS)
    assert list(tmp_path.iterdir()) == []


def test_a_path_with_signs_that_mean_something_in_a_uri_is_only_a_path(tmp_path: Path) -> None:
    path = tmp_path / "what? 100% #1 해상법.db"
    written(path)
    assert [p.name for p in tmp_path.iterdir()] == [path.name]
