"""What whole runs are tested with."""

from __future__ import annotations

import pytest

from app.hurrying import CEILING_S, WAITS


@pytest.fixture
def brief_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs in this process wait for tenths of a second between tries, not for seconds."""
    monkeypatch.setitem(WAITS, "ceiling_s", CEILING_S)
