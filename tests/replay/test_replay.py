"""The golden replay of glan: the same calls give the same bytes, without a single new call."""

from __future__ import annotations

from pathlib import Path

from replay.replaying import ROWS, replayed


def test_the_golden_calls_give_the_golden_rows_and_nothing_is_asked(tmp_path: Path) -> None:
    """When a prompt, a plan or a teacher's wording changes on purpose: `make golden` records it anew."""
    assert replayed(tmp_path / "rows") == ROWS.read_bytes()
