"""Folders of parts to attack."""

from pathlib import Path

import pytest

from seedless.tables.columns import ACCEPTED_SCHEMA
from seedless.tables.parquet import Parts


@pytest.fixture
def data(tmp_path: Path) -> Parts:
    return Parts(tmp_path / "data", ACCEPTED_SCHEMA)
