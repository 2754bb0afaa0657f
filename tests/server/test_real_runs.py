"""Whole runs against a real server that writes noise: they finish, noise is refused with its reason, the counts add up."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from app.running import adds_up, on_disk_as_told, rows_of
from seedless.app.bench import bench
from seedless.app.run import run
from seedless.atlas.files import write_atlas
from seedless.core import ModelSpec, RunSpec
from seedless.tables.report import Report
from seedless.teacher.curriculum import curriculum
from server.conftest import RealServer

pytestmark = pytest.mark.server


def refused(folder: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = pq.read_table(folder / "rejected").to_pylist()
    return rows


def only_noise(folder: Path, report: Report) -> None:
    """Nothing was accepted; every planned row stands in rejected/ with what was seen in it."""
    print(report.calls, report.rejected, report.failed, f"{report.seconds:.1f} s")
    assert (report.exit_code, report.ended) == (6, "saturated")
    assert adds_up(report) and on_disk_as_told(folder)
    assert (report.accepted, report.open, report.review) == (0, 0, 0)
    rows = refused(folder)
    assert len({row["plan_id"] for row in rows}) == len(rows) == report.planned
    assert all(row["reason"] and row["detail"] for row in rows), Counter((row["reason"], row["detail"]) for row in rows)


def test_a_bench_run_of_random_weights_accepts_no_noise(real_server: RealServer, tmp_path: Path) -> None:
    prompts = tmp_path / "prompts.txt"
    prompts.write_text("".join(f"Name {n} things about the sea.\n" for n in range(12)))
    report = bench(prompts, tmp_path / "run", real_server.base_url, 8, model=real_server.model)
    only_noise(tmp_path / "run", report)
    assert report.planned == 12


def test_a_glan_run_of_random_weights_accepts_no_noise(real_server: RealServer, tmp_path: Path) -> None:
    writer = ModelSpec(model=real_server.model, base_url=real_server.base_url, max_tokens=24, timeout_s=60)
    write_atlas(curriculum(), tmp_path / "map.jsonl")
    spec = RunSpec(target=2, seed=5, models={"writer": writer}, atlas=str(tmp_path / "map.jsonl"), workers=8)
    report = run(spec, tmp_path / "run").report
    only_noise(tmp_path / "run", report)
    assert report.calls["writer"] > 0 and report.tokens_out > 0
    assert rows_of(tmp_path / "run") == {}


def test_random_weights_draw_no_map_and_the_run_says_so(real_server: RealServer, tmp_path: Path) -> None:
    writer = ModelSpec(model=real_server.model, base_url=real_server.base_url, max_tokens=24, timeout_s=60)
    outcome = run(RunSpec(topic=("beekeeping",), target=2, seed=5, models={"writer": writer}, workers=8), tmp_path)
    report = outcome.report
    assert (report.exit_code, report.ended, report.planned) == (6, "saturated", 0)
    assert "no map could be drawn" in outcome.detail
    assert report.calls["chart"] > 0 and adds_up(report)
