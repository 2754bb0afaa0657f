"""The coverage benchmark holds its bars, with fewer seeds than `make bench` uses."""

import importlib.util
import json
from pathlib import Path

import pytest

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "coverage.py"


def test_the_plan_covers_its_map_better_than_random_sampling(capsys: pytest.CaptureFixture[str]) -> None:
    spec = importlib.util.spec_from_file_location("coverage_benchmark", BENCHMARK)
    assert spec and spec.loader
    benchmark = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(benchmark)
    assert benchmark.main(["--seeds", "3", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["missed"] == []
    assert report["results"]["50"]["ours"]["concepts"] >= 0.98
    assert report["results"]["270"]["ours"]["distinct_sets"] == 1
    assert report["results"]["270"]["ours"]["session_pairs"] >= 0.70
    report["results"]["50"]["ours"]["concepts"] = 0.5
    assert benchmark.missed(report["results"]) == ["A1 concepts at 50 >= 98 %"]
