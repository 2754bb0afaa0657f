"""A bare topic through every fault that an endpoint and its model are likely to have at once, scored by what was planted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.endpoints import END_S, Ended, simulated, without_keys
from app.running import adds_up, on_disk_as_told, rows_of
from app.scoring import HARMLESS, UNSEEN, good_or_listed, names_of, scores, shown
from seedless.tables.report import Report

pytestmark = pytest.mark.server

MIX = (  # duplicate_subject: a share of listings, of which a map of this size takes a few; nothing else is touched by it
    "429=0.05,500=0.03,reset=0.01,hang=0.01,badjson=0.03,length=0.02,refusal=0.02,wrong_language=0.05,duplicate_subject=0.65,"
    "homework=0.03,echo=0.02,missing=0.02,intrusion=0.01,paraphrase=0.02"
)
HURRYING = str(Path(__file__).with_name("hurrying.py"))
TOPICS = (("해양법", "ko"), ("beekeeping", "en"))
SEED = 4  # of the server: with it a name is planted twice on every map here
RECALL, FALSE, TWICE = 0.95, 0.01, 0.05


def ended(folder: Path, base_url: str, topic: str, language: str, target: int, timeout_s: float) -> Ended:
    """`seedless run` in a hurry, else as a person starts it; `timeout_s` is how long a call that hangs is waited for."""
    config = folder.with_suffix(".yaml")
    config.write_text(f"models: {{writer: {{timeout_s: {timeout_s}}}}}\n")
    words = ["run", topic, "--lang", language, "-n", str(target), "--model", "sim", "--base-url", base_url]
    command = [sys.executable, HURRYING, *words, "--config", str(config), "-o", str(folder), "--yes", "--json"]
    child = subprocess.run(command, capture_output=True, text=True, timeout=END_S, env=without_keys({}))
    return Ended(child.returncode, child.stdout, child.stderr)


def through_the_mix(folder: Path, topic: str, language: str, target: int, latency_ms: int, timeout_s: float) -> int:
    """Rows accepted; whatever else must hold of such a run is asserted here."""
    words = ("--latency-ms", str(latency_ms), "--fault", MIX, "--retry-after", "0.2", "--seed", str(SEED))
    with simulated(folder / "server", *words) as server:
        run = ended(folder / "run", server.base_url, topic, language, target, timeout_s)
        planted = server.planted()
        print(topic, language, server.stats())
    assert run.code == 0, run.err
    assert "Traceback" not in run.err
    report = Report.model_validate_json(run.out)
    print(report.calls, report.planned, report.accepted, report.rejected, report.failed, f"{report.seconds:.1f} s")
    assert report.accepted == len(rows_of(folder / "run")) == target
    assert adds_up(report) and on_disk_as_told(folder / "run")
    good_or_listed(folder / "run", run.report)
    found = scores(folder / "run", planted, seed=SEED)
    shown(found)
    twice = [entry["names"] for entry in planted if entry["kind"] == "duplicate_subject"]
    names = set(names_of(folder / "run"))
    kept_twice = [pair for pair in twice if names.issuperset(pair)]
    print(f"names planted twice: {len(twice)}, both on the map: {kept_twice}")
    assert found.unplaced == []
    assert found.mispaired == []
    assert found.kinds["wrong_language"].kept == []
    recall = {kind: score.recall for kind, score in found.kinds.items() if kind not in HARMLESS | UNSEEN}
    assert {kind: share for kind, share in recall.items() if share < RECALL} == {}
    assert len(found.false_refusals) <= FALSE * report.planned, found.false_refusals
    assert twice, "no name was planted twice: choose another seed"
    assert len(kept_twice) <= TWICE * len(twice)
    return report.accepted


@pytest.mark.parametrize(("topic", "language"), TOPICS)
def test_a_bare_topic_through_every_fault_keeps_good_rows_only(tmp_path: Path, topic: str, language: str) -> None:
    assert through_the_mix(tmp_path, topic, language, 120, latency_ms=10, timeout_s=1) == 120


@pytest.mark.slow
@pytest.mark.parametrize(("topic", "language"), TOPICS)
def test_a_thousand_rows_of_a_bare_topic_through_every_fault(tmp_path: Path, topic: str, language: str) -> None:
    assert through_the_mix(tmp_path, topic, language, 1000, latency_ms=100, timeout_s=5) == 1000
