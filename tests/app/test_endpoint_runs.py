"""Whole runs of a faulty model: every row is good or listed with its cause, and what was planted is scored by its ledger."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from app.endpoints import KEY, MIX, TOPIC, Command, leaked, simulated, spec_for
from app.running import adds_up, made
from app.scoring import HARMLESS, good_or_listed, scores, shown
from seedless.core import ModelSpec, RunSpec
from seedless.models.simulated import Faults, Ledger, SimulatedModel
from seedless.tables.report import Report

pytestmark = pytest.mark.server

RECALL, NOISE = 0.95, 0.01
SEED = 1  # of the model


def held_to_the_ledger(folder: Path, report: Mapping[str, Any], planted: Iterable[Mapping[str, Any]], seed: int = 0) -> None:
    good_or_listed(folder, report)
    found = scores(folder, planted, seed)
    shown(found)
    assert found.unplaced == []
    assert found.mispaired == found.spoiled == []
    for kind, score in found.kinds.items():
        if kind not in HARMLESS:
            assert score.recall >= RECALL, (kind, score.kept)
    by_reason = Counter(found.planned[id].reason for id in found.in_vain)
    assert all(times <= max(1, NOISE * report["planned"]) for times in by_reason.values()), found.in_vain


@pytest.mark.usefixtures("brief_waits")
def test_a_run_through_the_fault_mix_keeps_good_rows_and_lists_every_other_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is rare is planted more often."""
    monkeypatch.setenv("SEEDLESS_API_KEY", KEY)
    words = ("--latency-ms", "10", "--fault", MIX.replace("=0.01", "=0.03"), "--retry-after", "0.1", "--seed", "3")
    with simulated(tmp_path / "server", *words) as server:
        report = made(tmp_path / "run", spec_for(server.base_url, 120, workers=32, timeout_s=0.5)).report
        assert report.exit_code in (0, 6)
        held_to_the_ledger(tmp_path / "run", report.model_dump(), server.planted(), seed=3)
        assert set(server.stats()["faults"]) == {"429", "500", "reset", "hang", "badjson", "length", "refusal"}
    assert leaked(tmp_path / "run", "") == []


@pytest.mark.slow
def test_a_thousand_rows_through_the_fault_mix(tmp_path: Path) -> None:
    words = ("--latency-ms", "200", "--fault", MIX, "--retry-after", "0.2", "--seed", "3")
    with simulated(tmp_path / "server", *words) as server:
        config = "models: {writer: {timeout_s: 20}}\n"
        command = Command(tmp_path / "run", server.base_url, 1000, config=config, env={"SEEDLESS_API_KEY": KEY})
        ended = command.ended("--workers", "64")
        assert ended.code in (0, 6), ended.err
        assert "Traceback" not in ended.err
        stats, report = server.stats(), ended.report
        print(stats, f"{report['seconds']:.1f} s", report["calls"], report["rejected"], report["failed"])
        assert stats["peak_in_flight"] <= 64
        held_to_the_ledger(command.folder, report, server.planted(), seed=3)
    assert leaked(command.folder, command.all_said) == []


SPOILS = dict.fromkeys(["duplicate", "dropped_id", "double_id", "foreign_id"], 0.1) | dict.fromkeys(
    ["noise", "fenced", "empty", "wrong_language", "filter", "usage"], 0.03
)


def spoiled_in_process(folder: Path, target: int, faults: Mapping[str, float]) -> tuple[Report, Ledger]:
    ledger = Ledger()
    model = SimulatedModel(SEED, Faults(faults), ledger=ledger, name="sim")
    spec = RunSpec(topic=(TOPIC,), target=target, seed=5, models={"writer": ModelSpec(model="simulated")})
    return made(folder, spec, writer=model).report, ledger


def every_spoil(folder: Path, target: int, spoils: Mapping[str, float] = SPOILS) -> int:
    """A run in process, held to the ledger. Returns the rows it kept."""
    report, ledger = spoiled_in_process(folder, target, spoils)
    assert report.exit_code in (0, 6)
    assert adds_up(report)
    assert {entry.kind for entry in ledger.entries} == set(spoils)
    held_to_the_ledger(folder, report.model_dump(), map(asdict, ledger.entries), SEED)
    return report.accepted


def test_every_way_to_spoil_a_reply_is_caught_and_nothing_else(tmp_path: Path) -> None:
    assert every_spoil(tmp_path, 200) == 200


@pytest.mark.slow
def test_every_way_to_spoil_a_reply_is_caught_among_a_thousand(tmp_path: Path) -> None:
    assert every_spoil(tmp_path, 1000) == 1000


def test_an_answer_that_repeats_its_question_is_refused(tmp_path: Path) -> None:
    assert every_spoil(tmp_path, 100, {"echo": 0.1}) == 100
