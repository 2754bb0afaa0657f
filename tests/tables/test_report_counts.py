"""The report: its counts add up or it does not exist, and its keys are those of the design in its order."""

from __future__ import annotations

import json
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from seedless.core import FAIL_REASONS, REJECT_REASONS, ExitCode, UserMistake, atomic
from seedless.tables.report import Report, advice, read_report, top_reasons, write_report

# The object of schema.md §2 as it stands there, with whole numbers where the page has dots.
DESIGNED = """
{"schema": 1, "run_id": "r", "target": 500, "planned": 530, "accepted": 500,
 "rejected": {"duplicate": 12, "surplus": 8, "language": 6}, "failed": {"unparsable": 4}, "review": 0, "open": 0,
 "rounds": 2, "ended": "target", "exit_code": 0,
 "calls": {"writer": 640, "judge": 0, "chart": 31}, "calls_repeated_after_crash": 0,
 "tokens_in": 1, "tokens_out": 1, "cost_usd": null,
 "seconds": 41.2, "cells": [
  {"task_type": "qa", "difficulty": "easy", "language": "ko", "node": "n", "planned": 10, "accepted": 9}],
 "coverage": {"nodes": 1.0, "sessions": 1.0, "concepts": 0.99, "session_pairs": 0.61, "concept_gini": 0.06},
 "verification": {"computed": 500}, "top_reasons": [["duplicate", 12, "what to change"]]}
"""


@pytest.fixture
def report() -> Report:
    return Report.model_validate_json(DESIGNED)


def test_the_designed_object_is_read_and_written_key_by_key_in_its_order(report, tmp_path):
    write_report(tmp_path / "report.json", report)
    written = (tmp_path / "report.json").read_text()
    assert json.dumps(json.loads(written)) == json.dumps(json.loads(DESIGNED))
    assert written.endswith("}\n")
    assert read_report(tmp_path / "report.json") == report
    assert json.loads(report.json_line()) == json.loads(DESIGNED) and report.json_line().count(b"\n") == 1
    assert report.exit_code is ExitCode.TARGET


COUNT = st.integers(0, 50)


@given(
    accepted=COUNT,
    rejected=st.dictionaries(st.sampled_from(sorted(REJECT_REASONS)), COUNT),
    failed=st.dictionaries(st.sampled_from(sorted(FAIL_REASONS)), COUNT),
    review=COUNT,
    open=COUNT,
    off_by=st.integers(-3, 3),
)
def test_a_report_exists_exactly_when_its_counts_add_up(accepted, rejected, failed, review, open, off_by):
    planned = accepted + sum(rejected.values()) + sum(failed.values()) + review + open + off_by
    counts = {"accepted": accepted, "rejected": rejected, "failed": failed, "review": review, "open": open}
    designed = json.loads(DESIGNED) | counts | {"planned": planned}
    if off_by == 0:
        assert Report.model_validate(designed).planned == planned
    else:
        with pytest.raises(ValidationError):
            Report.model_validate(designed)


@pytest.mark.parametrize(
    "change",
    [{"rejected": {"ugly": 26}}, {"failed": {"duplicate": 4}}, {"accepted": -1}, {"exit_code": 9}, {"extra": 1}, {"schema": 2}],
)
def test_a_report_with_foreign_words_is_refused(change):
    with pytest.raises(ValidationError):
        Report.model_validate(json.loads(DESIGNED) | change)


@pytest.mark.parametrize("content", [None, b"", b"{", b"[]", DESIGNED.replace("530", "531").encode()])
def test_a_report_that_cannot_be_read_is_one_line_for_the_user(tmp_path, content):
    path = tmp_path / "report.json"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UserMistake) as mistake:
        read_report(path)
    assert str(path) in str(mistake.value) and "\n" not in str(mistake.value)


def test_a_report_that_fails_to_land_leaves_the_old_one(report, tmp_path, monkeypatch):
    path = tmp_path / "report.json"
    write_report(path, report)
    before = path.read_bytes()

    def fail(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(atomic.os, "replace", fail)
    with pytest.raises(Exception, match="no space left"):
        write_report(path, report.model_copy(update={"rounds": 9}))
    assert path.read_bytes() == before and [p.name for p in tmp_path.iterdir()] == ["report.json"]


def test_every_reason_has_advice_of_one_sentence():
    for reason in sorted(REJECT_REASONS | FAIL_REASONS):
        assert 20 < len(advice(reason)) < 130 and advice(reason).endswith(".")
    with pytest.raises(KeyError):
        advice("ugly")


@pytest.mark.parametrize("reason", sorted(REJECT_REASONS | FAIL_REASONS))
def test_advice_names_nothing_that_this_version_lacks(reason):
    lacking = ("--fork", "prompt override", "judge-model", "--breadth", "format example")
    assert [word for word in lacking if word in advice(reason)] == []


def test_the_top_reasons_are_the_most_frequent_faults_and_ties_go_by_name():
    rejected = {"surplus": 99, "language": 3, "duplicate": 3, "form": 0, "judge": 1}
    top = top_reasons(rejected, {"unparsable": 4})
    assert [(reason, rows) for reason, rows, _ in top] == [("unparsable", 4), ("duplicate", 3), ("language", 3)]
    assert all(said == advice(reason) for reason, _, said in top)
    assert top_reasons({"surplus": 3}, {}) == []
