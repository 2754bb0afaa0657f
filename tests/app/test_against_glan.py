"""The comparison with GLAN: its measures can fail, the baselines have the defects they are known for, ours holds its bars."""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from seedless.core import Cause, Fault, ProviderFailed
from seedless.models.simulated import Faults

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
HELD = ("A4 ", "A5 ", "A6 ", "A7 ", "A10", "A13")


@pytest.fixture(scope="module")
def benchmark() -> Iterator[ModuleType]:
    sys.path.insert(0, str(BENCHMARKS))
    yield importlib.import_module("against_glan")
    sys.path.remove(str(BENCHMARKS))


@pytest.fixture(scope="module")
def found(benchmark: ModuleType) -> Any:
    """All trials, one seed and few rows: the figures themselves are those of `make bench`."""
    return benchmark.trials(1, 30, crashes=1)


def part(benchmark: ModuleType, name: str) -> Any:
    return importlib.import_module(name)


def test_ours_holds_its_bars_and_met_what_they_are_about(benchmark: ModuleType, found: Any) -> None:
    lines = {f"{line.bar}: {line.what}": line for line in benchmark.figures(found) if line.bar[:3] in HELD}
    assert len(lines) == 9
    assert [name for name, line in lines.items() if not line.held] == []


def test_nobody_makes_more_calls_than_ours_did(found: Any) -> None:
    for trial in ("mixed", "failing", "unknowing"):
        for name, tally in found[trial].items():
            assert 0 < tally["calls"] <= tally["calls given"], (trial, name)


def test_the_linked_code_pairs_a_third_of_its_answers_wrongly_and_the_paper_none(found: Any) -> None:
    linked = found["failing"]["L spared"]
    assert linked["mispaired"] / linked["rows"] == pytest.approx(1 / 3, abs=0.02)
    assert found["failing"]["G"]["mispaired"] == 0 < found["failing"]["G"]["rows"]


def test_the_baselines_emit_what_nobody_looks_at(found: Any) -> None:
    for name in ("G", "L spared"):
        assert found["mixed"][name]["kept wrong_language"] > 0
        assert found["unknowing"][name]["kept unknown"] > 0.1 * found["unknowing"][name]["rows"]
    for name in ("G", "L"):
        assert found["twins"][name]["kept"] == found["twins"][name]["planted"] > 0
    assert found["crashed"]["L"]["again"] == found["crashed"]["L"]["answered"] > 0


def test_a_missed_bar_is_named_and_ends_the_benchmark_with_1(
    benchmark: ModuleType, found: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tallies = part(benchmark, "trials")
    spoiled = tallies.Tally(found["failing"]["ours"].counts.copy())
    spoiled.counts["mispaired"] = 1
    worse = {**found, "failing": {**found["failing"], "ours": spoiled}}
    monkeypatch.setattr(benchmark, "trials", lambda seeds, rows: worse)
    assert benchmark.main(["--json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert "A4 0: mispaired rows, 1 batch in 3 fails" in report["missed"]
    assert benchmark.main([]) == 1
    assert "missed: A4 0" in capsys.readouterr().out


def test_a_bar_whose_fault_was_never_met_is_not_held(benchmark: ModuleType, found: Any) -> None:
    tallies = part(benchmark, "trials")
    calm = tallies.Tally(found["mixed"]["ours"].counts.copy())
    calm.counts["planted length"] = 0
    lines = benchmark.figures({**found, "mixed": {**found["mixed"], "ours": calm}})
    assert [line.held for line in lines if line.bar == "A10 0"] == [False]


def test_answers_that_changed_places_are_seen(benchmark: ModuleType) -> None:
    model = part(benchmark, "planted_model").Scripted(3)
    first = part(benchmark, "our_run").ours(model, "beekeeping", 20)
    tracing = part(benchmark, "tracing").Tracing(model.said)
    assert not any(map(tracing.is_mispaired, first.rows))
    one, other = (row for row in first.rows[:2])
    assert one.answer != other.answer
    assert tracing.is_mispaired(replace(one, answer=other.answer))
    assert tracing.is_mispaired(replace(one, plan=other.plan))


def test_a_failed_minibatch_leaves_the_one_before_and_a_first_one_ends_the_run(benchmark: ModuleType) -> None:
    linked = part(benchmark, "linked_code")

    def ask_failing_at(bad: int) -> Any:
        async def ask(place: int) -> int:
            if place == bad:
                raise ProviderFailed("planted", Fault.REFUSED, cause=Cause.REQUEST)
            return place

        return linked.in_minibatches(range(15), ask)

    assert asyncio.run(ask_failing_at(8)) == [0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5, 12, 13, 14]
    with pytest.raises(linked.RunEnded):
        asyncio.run(ask_failing_at(3))


def test_the_reversed_test_drops_the_exact_token_and_keeps_every_other_spelling(benchmark: ModuleType) -> None:
    planted = part(benchmark, "planted_model")
    model = planted.Scripted(1, unknown=1.0, limit=200)
    rows = asyncio.run(part(benchmark, "linked_code").linked_code(model, "beekeeping")).rows
    assert {row.answer for row in rows} == {*planted.UNKNOWN["en"]} - {"DO NOT KNOW"}


def test_a_malformed_listing_ends_a_run_of_the_linked_code_and_leaves_no_row(benchmark: ModuleType) -> None:
    planted = part(benchmark, "planted_model")
    model = planted.Scripted(1, Faults({"badjson": 1.0}), limit=200)
    made = asyncio.run(part(benchmark, "linked_code").linked_code(model, "beekeeping"))
    assert made.rows == ()
    assert made.ended == made.runs > 1


def test_a_reply_that_was_cut_off_is_text_and_one_that_a_fault_cut_is_none(benchmark: ModuleType) -> None:
    plain = part(benchmark, "planted_model").plain
    cut = part(benchmark, "planted_model").Reply('{"answer":"First \\"one\\" thing', finish="length")
    assert plain(cut, "answer") == 'First "one" thing'
    assert plain(replace(cut, finish="stop"), "answer") is None
    assert plain(replace(cut, text="I cannot help with that."), "answer") == "I cannot help with that."
