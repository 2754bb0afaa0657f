"""Runs a test once on each journal."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from journal_material import ITEMS

from seedless.journal import MemoryJournal, SqliteJournal


@pytest.fixture(params=["memory", "sqlite"])
def journal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Any]:
    if request.param == "memory":
        yield MemoryJournal(items=ITEMS)
        return
    opened = SqliteJournal.open(tmp_path / "journal.db", ITEMS)
    yield opened
    asyncio.run(opened.close())
