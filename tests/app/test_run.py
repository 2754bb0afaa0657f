"""The main job: exactly N verified rows, quotas met, labelled, the same rows whatever the weather."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from app.running import Slow, adds_up, made, rows_of, small
from seedless.checks import score
from seedless.core import AnswerKey, NotCovered, RunSpec, UserMistake
from seedless.text.near import near_duplicates


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("finished")
    assert made(folder, small(240)).report.exit_code == 0
    return folder


def test_a_run_ends_with_exactly_the_rows_asked_for_and_counts_that_add_up(finished: Path) -> None:
    report = json.loads((finished / "report.json").read_text())
    assert len(rows_of(finished)) == report["accepted"] == report["target"] == 240
    assert report["planned"] == 240 + sum(report["rejected"].values()) + sum(report["failed"].values()) + report["open"]
    assert report["ended"] == "target"


def test_every_row_is_computed_twice_over_and_says_that_no_llm_made_it(finished: Path) -> None:
    for row in rows_of(finished).values():
        assert row["verification"]["status"] == "computed"
        assert row["verification"]["method"]
        assert (row["generator"]["kind"], row["generator"]["llm"]) == ("teacher", False)
        assert score(AnswerKey(**row["answer_key"]), row["output"]) == 1
    assert "Made without any language model" in (finished / "README.md").read_text()


def test_no_two_rows_ask_the_same(finished: Path) -> None:
    questions = [row["instruction"] for row in rows_of(finished).values()]
    assert len(set(questions)) == len(questions)
    assert near_duplicates(questions) == []


def test_no_two_rows_ask_the_same_by_a_reader_that_sees_words_and_numbers_only(finished: Path) -> None:
    """Stricter than our own index, which also tells questions apart by their operators: dedup.md's measure, written anew."""
    seen: dict[tuple[str, ...], list[set[tuple[str, str]]]] = {}
    for row in rows_of(finished).values():
        for text in (row["instruction"], f"{row['instruction']}\n{row['output']}"):
            plain = unicodedata.normalize("NFKC", text).casefold()
            words = re.findall(r"\w+", plain)
            pairs = set(pairwise(words))
            alike = seen.setdefault((str(len(text) == len(row["instruction"])), *re.findall(r"\d+(?:\.\d+)?", plain)), [])
            assert all(len(pairs & other) / len(pairs | other) < 0.75 for other in alike), text
            alike.append(pairs)


def test_every_quota_is_met_within_a_row_or_one_percent(finished: Path) -> None:
    rows = list(rows_of(finished).values())
    for shares in (
        Counter(row["language"] for row in rows),
        Counter(row["task_type"] for row in rows),
        Counter(row["difficulty"]["level"] for row in rows),
        Counter(
            row["atlas_path"][0] if row["language"] == "en" else row["atlas_ids"][0].split("/")[1]
            for row in rows
            if row["language"] == "en"
        ),
    ):
        even = sum(shares.values()) / len(shares)
        assert all(abs(n - even) <= max(1, 0.01 * len(rows)) for n in shares.values()), shares


def test_every_row_can_be_traced_to_the_map_the_plan_and_its_calls(finished: Path) -> None:
    map_ids = {json.loads(line)["id"] for line in (finished / "atlas.jsonl").read_text().splitlines()}
    for row in rows_of(finished).values():
        assert set(row["atlas_ids"]) <= map_ids
        assert row["concepts"]
        assert len(row["call_keys"]) == 2
        assert row["generator"]["prompt_id"] == "glan/answer"
        assert row["generator"]["family"].split("+") == row["atlas_ids"][-row["difficulty"]["concepts"] :]


def test_the_trainer_file_has_the_rows_as_messages_in_id_order(finished: Path) -> None:
    lines = [json.loads(line) for line in (finished / "train.jsonl").read_text().splitlines()]
    rows = [row for _, row in sorted(rows_of(finished).items())]
    assert [line["messages"][-1]["content"] for line in lines] == [row["output"] for row in rows]


@pytest.mark.parametrize("workers", [1, 7])
def test_workers_delays_and_a_hang_give_the_same_rows(finished: Path, tmp_path: Path, workers: int) -> None:
    slow = Slow(seed=workers)
    made(tmp_path / "slow", small(240, workers=workers), writer=slow)
    assert rows_of(tmp_path / "slow") == rows_of(finished)
    assert (tmp_path / "slow" / "train.jsonl").read_bytes() == (finished / "train.jsonl").read_bytes()
    assert slow.most <= workers


def test_a_finished_run_asks_nothing_when_run_again(finished: Path) -> None:
    counting = Slow(seed=1)
    before = (finished / "train.jsonl").read_bytes()
    again = made(finished, small(240), writer=counting)
    assert (again.report.accepted, counting.calls) == (240, 0)
    assert (finished / "train.jsonl").read_bytes() == before


def test_a_larger_target_adds_rows_and_keeps_those_that_are_there(tmp_path: Path) -> None:
    made(tmp_path, small(60))
    first = rows_of(tmp_path)
    report = made(tmp_path, small(150)).report
    grown = rows_of(tmp_path)
    assert len(grown) == 150
    assert {id: grown[id] for id in first} == first
    assert adds_up(report)


def test_a_smaller_target_keeps_the_rows(tmp_path: Path) -> None:
    made(tmp_path, small(60))
    report = made(tmp_path, small(30)).report
    assert (report.target, report.accepted, report.exit_code) == (30, 60, 0)


def test_quotas_of_the_user_are_met(tmp_path: Path) -> None:
    made(tmp_path, small(200, quotas={"task_type": {"qa": 0.8}, "difficulty": {"easy": 0.5}}))
    rows = rows_of(tmp_path).values()
    assert abs(sum(row["task_type"] == "qa" for row in rows) - 160) <= 2
    assert abs(sum(row["difficulty"]["level"] == "easy" for row in rows) - 100) <= 2


def test_asking_for_more_than_the_map_has_ends_saturated_and_publishes_what_there_is(tmp_path: Path) -> None:
    outcome = made(tmp_path, RunSpec(topic=("Binary search",), target=100_000, languages=("ko",)))
    report = outcome.report
    assert (report.exit_code, report.ended) == (6, "saturated")
    assert 0 < report.accepted == len(rows_of(tmp_path)) < 100_000
    assert adds_up(report)
    assert "search" in outcome.detail.lower()


def test_a_topic_outside_the_curriculum_names_the_nearest_and_leaves_no_folder(tmp_path: Path) -> None:
    with pytest.raises(NotCovered) as refusal:
        made(tmp_path / "art", RunSpec(topic=("Art history",)))
    assert refusal.value.exit_code == 3
    assert len(refusal.value.nearest) >= 3
    assert not (tmp_path / "art").exists()


def test_a_folder_that_is_not_ours_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("mine")
    with pytest.raises(UserMistake, match="not made by seedless"):
        made(tmp_path, small(20))
    assert [p.name for p in tmp_path.iterdir()] == ["thesis.tex"]


def test_another_seed_in_the_same_folder_is_refused_with_the_reason(tmp_path: Path) -> None:
    made(tmp_path, small(20))
    with pytest.raises(UserMistake, match="begun with seed 5, not 6"):
        made(tmp_path, RunSpec(target=20, seed=6))


def test_a_folder_without_its_journal_is_refused_and_its_rows_stay(tmp_path: Path) -> None:
    made(tmp_path, small(20))
    (tmp_path / "journal.db").unlink()
    with pytest.raises(UserMistake, match=r"has no journal\.db"):
        made(tmp_path, small(20))
    assert len(rows_of(tmp_path)) == 20


def test_changed_quotas_keep_what_is_there_and_steer_what_is_added(tmp_path: Path) -> None:
    made(tmp_path, small(60))
    first = rows_of(tmp_path)
    report = made(tmp_path, small(120, quotas={"language": {"ko": 0.75}})).report
    grown = rows_of(tmp_path)
    assert set(first) <= set(grown)
    assert (len(grown), report.accepted) == (120, 120)
    assert sum(row["language"] == "ko" for row in grown.values()) == 90
