"""`seedless verify`: what scores 1, what scores 0, what cannot be scored, and that nothing in an answer is ever run."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from cli.test_commands import seedless
from seedless.app.verifying import verify
from seedless.core import UserMistake

KEY = {"type": "integer", "value": "42"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("verify") / "rows"
    assert seedless("run", "-n", "40", "--seed", "8", "-o", made, "-q").returncode == 0
    return made


def written(path: Path, *lines: Mapping[str, Any] | str) -> Path:
    texts = (line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines)
    path.write_text("".join(f"{text}\n" for text in texts), encoding="utf-8")
    return path


def test_every_row_of_a_dir_scores_one_by_its_own_verifier(folder: Path) -> None:
    ended = seedless("verify", folder, "--json")
    counts = json.loads(ended.stdout)
    assert (ended.returncode, counts["answers"], counts["correct"], counts["share"]) == (0, 40, 40, 1.0)
    assert sum(type["answers"] for type in counts["by_type"].values()) == 40


def test_replies_to_an_rlvr_export_are_scored_line_by_line(folder: Path, tmp_path: Path) -> None:
    tasks, scores = tmp_path / "tasks.jsonl", tmp_path / "scores.jsonl"
    assert seedless("export", folder, "--format", "rlvr", "-o", tasks).returncode == 0
    rows = [json.loads(line) for line in tasks.read_text().splitlines()]
    right = [{"id": row["id"], "answer": f"Answer:\n{row['answer_key']['value']}"} for row in rows]
    wrong = [{"id": row["id"], "answer": "I do not know."} for row in rows]
    replies = written(tmp_path / "replies.jsonl", *right, *wrong)
    for keys in (tasks, folder):
        ended = seedless("verify", replies, "--keys", keys, "-o", scores)
        assert "40 of 80 answers right (50.0%)" in ended.stderr
    told = [json.loads(line) for line in scores.read_text().splitlines()]
    assert [line["score"] for line in told] == [1] * 40 + [0] * 40
    assert [line["id"] for line in told] == [row["id"] for row in rows] * 2
    assert told[0]["verifier"] == rows[0]["verifier"]


@pytest.mark.parametrize(
    "line",
    [
        {"answer": "So it is 42."},
        {"output": "…\n\nAnswer: 42"},
        {"completion": "답: 42"},
        {"response": "\\boxed{42}"},
        {"messages": [{"role": "user", "content": "?"}, {"role": "assistant", "content": "Answer: 42"}]},
    ],
)
def test_a_line_may_name_its_answer_in_the_usual_ways(line: dict[str, Any], tmp_path: Path) -> None:
    done = verify(written(tmp_path / "a.jsonl", {**line, "answer_key": KEY}))
    assert done.summary["answers"] == 1
    assert done.summary["correct"] == (0 if line.get("answer") else 1)  # a sentence that ends in the number states no result


def test_a_row_without_a_key_is_counted_apart(tmp_path: Path) -> None:
    told: list[Mapping[str, Any]] = []
    done = verify(written(tmp_path / "a.jsonl", {"id": "x", "answer": "42", "answer_key": None}), told=told.append)
    assert (done.without_key, done.summary["answers"], done.summary["share"]) == (1, 0, None)
    assert told == [{"id": "x", "score": None, "verifier": None}]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "line 1: is not JSON"),
        ("[" * 100_000, "line 1: is not JSON"),
        ("[1]", "line 1: is not a JSON object"),
        ({"answer": "42"}, "neither an answer_key nor an id"),
        ({"id": "x", "answer": "42"}, "'x' has no answer key. Say where"),
        ({"id": "x", "answer_key": KEY}, "has no answer. Name it one of: answer"),
        ({"answer": "1", "answer_key": {"type": "integer", "value": "2; import os"}}, "that a verifier knows"),
        ({"answer": "1", "answer_key": {"type": "python", "value": "1"}}, "that a verifier knows"),
        ({"answer": "1", "answer_key": "42"}, "that a verifier knows"),
    ],
)
def test_a_line_that_cannot_be_read_is_one_line_with_its_number(
    line: Mapping[str, Any] | str, said: str, tmp_path: Path
) -> None:
    with pytest.raises(UserMistake) as mistake:
        verify(written(tmp_path / "a.jsonl", line))
    assert said in str(mistake.value)
    assert "\n" not in str(mistake.value)


def test_a_file_that_is_not_there_and_keys_that_are_none_are_mistakes(folder: Path, tmp_path: Path) -> None:
    assert seedless("verify", tmp_path / "no.jsonl").returncode == 2
    replies = written(tmp_path / "a.jsonl", {"id": "x", "answer": "42"})
    ended = seedless("verify", replies, "--keys", replies)
    assert (ended.returncode, ended.stderr.count("\n")) == (2, 1)
    assert "seedless export DIR --format rlvr" in ended.stderr
    assert seedless("verify", replies, "--keys", folder).returncode == 2


def test_scores_never_take_the_place_of_a_file_of_the_run(folder: Path) -> None:
    before = (folder / "train.jsonl").read_bytes()
    assert seedless("verify", folder, "-o", folder / "train.jsonl").returncode == 2
    assert (folder / "train.jsonl").read_bytes() == before


def test_scores_are_written_to_stdout_on_request(folder: Path) -> None:
    ended = seedless("verify", folder, "-o", "-")
    assert [json.loads(line)["score"] for line in ended.stdout.splitlines()] == [1] * 40
