"""Runs that draw their own map: from a bare topic to rows, grown, resumed, planned, and over a map that somebody brings."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import pytest

from app.running import adds_up, on_disk_as_told, rows_of
from seedless.app.planning import plan
from seedless.app.rounds import RunOutcome
from seedless.app.run import run
from seedless.atlas import Atlas, read_atlas
from seedless.core import (
    Cause,
    Fault,
    ModelKind,
    ModelSpec,
    ProviderFailed,
    Reply,
    Request,
    RunSpec,
    UserMistake,
)
from seedless.models.simulated import Faults, Ledger, SimulatedModel

MODELS = {"writer": ModelSpec(model="simulated")}


def asked(target: int = 60, topic: str | None = "beekeeping", *languages: str, **more: object) -> RunSpec:
    given = {"target": target, "seed": 5, "models": MODELS, "languages": languages or ("en",), **more}
    return RunSpec.model_validate({**given, "topic": (topic,) if topic else ()})


def concepts_of(atlas: Atlas) -> int:
    return len(atlas.of_kind("concept"))


@pytest.mark.parametrize(
    ("topic", "language"), [("beekeeping", "en"), ("해양법", "ko"), ("beekeeping", "ko"), ("해양법", "es")]
)
def test_a_bare_topic_becomes_a_map_and_rows_all_over_it(tmp_path: Path, topic: str, language: str) -> None:
    report = run(asked(120, topic, language), tmp_path).report
    atlas = read_atlas(tmp_path / "atlas.jsonl")
    assert (report.exit_code, report.accepted) == (0, 120)
    assert adds_up(report) and on_disk_as_told(tmp_path)
    (root,) = atlas.roots
    assert topic in root.names.values()
    assert concepts_of(atlas) >= 120  # four concept sets for each of the easy rows, which are a quarter
    assert len(atlas.of_kind("subject")) >= 6
    assert report.coverage.concepts > 0.25 and report.coverage.sessions > 0.6
    rows = rows_of(tmp_path).values()
    assert {row["language"] for row in rows} == {language}
    assert all(row["atlas_path"][0] == root.name(language) for row in rows)
    assert Counter(row["attributes"]["voice"] for row in map(attributes_of, rows))["spoken"] in range(5, 21)


def attributes_of(row: dict[str, object]) -> dict[str, dict[str, str]]:
    return {"attributes": dict(row["attributes"])}  # type: ignore[call-overload]


def test_all_of_knowledge_is_drawn_from_its_fields_down_and_rows_are_even_over_them(tmp_path: Path) -> None:
    report = run(asked(100, None), tmp_path).report
    atlas = read_atlas(tmp_path / "atlas.jsonl")
    assert (report.exit_code, report.accepted) == (0, 100)
    kinds = Counter(node.kind for node in atlas)
    assert kinds["field"] >= 3 and kinds["discipline"] >= 3 and kinds["subject"] >= 6
    rows = Counter(row["atlas_path"][0] for row in rows_of(tmp_path).values())
    assert max(rows.values()) - min(rows.values()) <= 5
    assert len(rows) == kinds["field"]


def test_a_map_in_two_languages_names_every_node_in_both(tmp_path: Path) -> None:
    report = run(asked(40, "beekeeping", "en", "ko"), tmp_path).report
    atlas = read_atlas(tmp_path / "atlas.jsonl")
    assert (report.exit_code, report.accepted) == (0, 40)
    assert all(set(node.names) == {"en", "ko"} for node in atlas)
    korean = [row for row in rows_of(tmp_path).values() if row["language"] == "ko"]
    assert len(korean) == 20
    assert all(concept in {node.names["ko"] for node in atlas} for row in korean for concept in row["concepts"])


def test_a_grown_target_grows_the_map_and_keeps_what_is_there(tmp_path: Path) -> None:
    run(asked(60), tmp_path)
    before, first_map = rows_of(tmp_path), read_atlas(tmp_path / "atlas.jsonl")
    report = run(asked(500), tmp_path).report
    after, second_map = rows_of(tmp_path), read_atlas(tmp_path / "atlas.jsonl")
    assert (report.exit_code, report.accepted) == (0, 500)
    assert {id: after[id] for id in before} == before
    assert all(node.id in second_map and node.names == second_map[node.id].names for node in first_map)
    assert concepts_of(second_map) >= 500 > concepts_of(first_map)
    assert run(asked(500), tmp_path).report.calls == report.calls  # nothing more is asked


def test_once_the_map_exists_plan_tells_the_calls_of_a_run_without_faults(tmp_path: Path) -> None:
    guess = plan(asked(200)).forecast.estimate.calls
    report = run(asked(200), tmp_path / "one").report
    took = sum(report.calls.values())
    assert abs(guess - took) <= 0.1 * took
    run(asked(20, breadth=8), tmp_path / "two")
    told = plan(asked(200, breadth=8), tmp_path / "two")
    report = run(asked(200, breadth=8), tmp_path / "two").report
    took = sum(report.calls.values())
    assert told.chart_calls == 0
    assert abs(told.forecast.estimate.calls - took) <= 0.1 * took
    assert told.as_report()["calls"]["chart"] == report.calls["chart"]


def test_a_map_that_was_drawn_once_serves_another_run_without_a_call(tmp_path: Path) -> None:
    run(asked(60), tmp_path / "one")
    spec = asked(50, None, atlas=str(tmp_path / "one" / "atlas.jsonl"))
    report = run(spec, tmp_path / "two").report
    assert (report.exit_code, report.accepted, report.calls["chart"]) == (0, 50, 0)
    assert read_atlas(tmp_path / "two" / "atlas.jsonl").id == read_atlas(tmp_path / "one" / "atlas.jsonl").id


def test_a_part_of_a_map_is_named_as_a_topic_and_a_name_it_lacks_is_a_mistake(tmp_path: Path) -> None:
    run(asked(60), tmp_path / "one")
    file = tmp_path / "one" / "atlas.jsonl"
    subject = read_atlas(file).of_kind("subject")[2]
    report = run(asked(20, subject.names["en"], atlas=str(file)), tmp_path / "two").report
    assert report.accepted == 20
    assert {row["atlas_path"][1] for row in rows_of(tmp_path / "two").values()} == {subject.names["en"]}
    with pytest.raises(UserMistake, match="no node of the map"):
        run(asked(20, "astrology", atlas=str(file)), tmp_path / "three")


def test_a_users_map_without_sessions_is_completed(tmp_path: Path) -> None:
    lines = [
        {"id": "law", "kind": "discipline", "parents": [], "names": {"en": "Maritime law"}},
        {"id": "salvage", "kind": "subject", "parents": ["law"], "names": {"en": "Salvage"}},
    ]
    file = tmp_path / "mine.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in lines))
    report = run(asked(20, None, atlas=str(file)), tmp_path / "run").report
    atlas = read_atlas(tmp_path / "run" / "atlas.jsonl")
    assert (report.accepted, report.calls["chart"]) == (20, 2)
    assert [node.id for node in atlas.of_kind("subject")] == ["salvage"]


@dataclass
class Stopping:
    """The simulated model, whose provider has no quota left after so many calls."""

    after: int
    inner: SimulatedModel = field(default_factory=lambda: SimulatedModel(seed=5, faults=Faults.parse("badjson=0.1")))
    calls: int = 0
    name: str = "simulated"
    kind: ModelKind = "simulated"

    async def complete(self, request: Request) -> Reply:
        self.calls += 1
        if self.calls > self.after:
            raise ProviderFailed("no quota", Fault.STOP, cause=Cause.QUOTA)
        await asyncio.sleep(0)
        return await self.inner.complete(request)


def test_a_run_that_stops_while_it_draws_goes_on_and_ends_as_one_that_did_not(tmp_path: Path) -> None:
    def going(folder: str, after: int) -> RunOutcome:
        return run(asked(40), tmp_path / folder, writer=Stopping(after))

    assert going("calm", 10**9).report.accepted == 40
    stops = 0
    while (outcome := going("cut", 6)).report.exit_code == 5:
        stops += 1
        assert adds_up(outcome.report)
    assert stops >= 5
    assert rows_of(tmp_path / "cut") == rows_of(tmp_path / "calm")
    assert (tmp_path / "cut" / "atlas.jsonl").read_bytes() == (tmp_path / "calm" / "atlas.jsonl").read_bytes()


def test_one_worker_and_seven_draw_the_same_map_and_write_the_same_rows(tmp_path: Path) -> None:
    faults = Faults.parse("badjson=0.05,refusal=0.05,wrong_language=0.1")
    for workers in (1, 7):
        writer = SimulatedModel(seed=5, faults=faults)
        run(asked(60, workers=workers), tmp_path / str(workers), writer=writer)
    one, seven = tmp_path / "1", tmp_path / "7"
    assert (one / "atlas.jsonl").read_bytes() == (seven / "atlas.jsonl").read_bytes()
    assert rows_of(one) == rows_of(seven)


def test_a_target_raised_again_and_again_never_freezes_the_map(tmp_path: Path) -> None:
    subjects = []
    for target in (20, 200, 500, 900):
        assert run(asked(target), tmp_path).report.accepted == target
        atlas = read_atlas(tmp_path / "atlas.jsonl")
        assert concepts_of(atlas) >= target  # four concept sets for each of the easy rows, which are a quarter
        subjects.append(len(atlas.of_kind("subject")))
    assert all(fewer < more for fewer, more in pairwise(subjects)), subjects


def test_a_folder_whose_map_could_not_be_drawn_goes_on_with_a_better_endpoint(tmp_path: Path) -> None:
    failed = run(asked(20), tmp_path, writer=SimulatedModel(seed=5, faults=Faults.parse("refusal=1")))
    assert (failed.report.exit_code, failed.report.accepted) == (6, 0)
    again = run(asked(20), tmp_path, writer=SimulatedModel(seed=5))
    assert (again.report.exit_code, again.report.accepted) == (0, 20)
    assert adds_up(again.report)


FIELD = [{"id": "law", "kind": "field", "names": {"en": "Maritime law"}}]
HALF_DRAWN = [  # one discipline is whole, the other ends in nothing
    *FIELD,
    {"id": "salvage", "kind": "discipline", "parents": ["law"], "names": {"en": "Salvage law"}},
    {"id": "ports", "kind": "discipline", "parents": ["law"], "names": {"en": "Port law"}},
    {"id": "dues", "kind": "subject", "parents": ["ports"], "names": {"en": "Port dues"}},
    {"id": "payers", "kind": "session", "parents": ["dues"], "names": {"en": "Who pays"}},
    {"id": "tonnage", "kind": "concept", "parents": ["payers"], "names": {"en": "Tonnage dues"}},
]


@pytest.mark.parametrize("languages", [("en",), ("en", "ko"), ("ko",)])
@pytest.mark.parametrize("lines", [FIELD, HALF_DRAWN, None])
def test_a_map_is_priced_as_it_is_drawn(
    tmp_path: Path, lines: list[dict[str, object]] | None, languages: tuple[str, ...]
) -> None:
    file = tmp_path / "mine.jsonl"
    if lines:
        file.write_text("".join(json.dumps(line) + "\n" for line in lines))
    spec = asked(20, None, *languages, atlas=str(file) if lines else None)
    told = plan(spec)
    report = run(spec, tmp_path / "run").report
    assert (told.rows, report.accepted) == (20, 20)
    assert told.chart_calls == report.calls["chart"] > 0


@pytest.mark.parametrize("topic", ["\u200b\u200b", "!!!", " ", "x" * 300])
def test_a_topic_that_says_nothing_or_too_much_is_a_mistake(tmp_path: Path, topic: str) -> None:
    with pytest.raises(UserMistake, match=r"says nothing|characters"):
        run(asked(20, topic), tmp_path / "run")
    assert not (tmp_path / "run").exists()


def test_subjects_named_twice_are_kept_once(tmp_path: Path) -> None:
    """Bar A7 of methods.md §20: at most 5 % of planted duplicates stay in the map."""
    ledger = Ledger()
    writer = SimulatedModel(seed=5, faults=Faults.parse("duplicate_subject=0.9"), ledger=ledger)
    run(asked(150, breadth=50), tmp_path, writer=writer)
    atlas = read_atlas(tmp_path / "atlas.jsonl")
    planted = [entry.names for entry in ledger.entries if entry.kind == "duplicate_subject"]
    names = [name for node in atlas for name in node.names.values()]
    kept = [pair for pair in planted if all(name in names for name in pair)]
    print(len(planted), kept)
    assert len(planted) >= 5
    assert len(kept) <= 0.05 * len(planted)


def test_a_model_that_cannot_draw_ends_the_run_with_a_reason_and_without_rows(tmp_path: Path) -> None:
    outcome = run(asked(20), tmp_path, writer=SimulatedModel(seed=5, faults=Faults.parse("refusal=1")))
    assert (outcome.report.exit_code, outcome.report.planned) == (6, 0)
    assert "no map could be drawn" in outcome.detail and "refusal" in outcome.detail
    assert adds_up(outcome.report)
