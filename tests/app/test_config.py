"""A run file: what it says is taken as it stands, and every mistake in it is one line with its place and the way out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from seedless.app.config import run_spec
from seedless.core import RunSpec, UserMistake


def spec_of(folder: Path, text: str, **flags: Any) -> RunSpec:
    (folder / "run.yaml").write_text(text, encoding="utf-8")
    return run_spec(folder / "run.yaml", flags)


def told(folder: Path, text: str, **flags: Any) -> str:
    with pytest.raises(UserMistake) as mistake:
        spec_of(folder, text, **flags)
    line = str(mistake.value).replace(f"{folder}/", "")
    assert mistake.value.exit_code == 2
    assert "\n" not in line
    assert len(line) < 250
    return line


def test_flags_win_over_the_file_and_the_file_over_defaults(tmp_path: Path) -> None:
    spec = spec_of(tmp_path, "target: 30\nseed: 4\ntopic: Algebra\nlanguages: [ko, ko]\n", target=20)
    assert (spec.target, spec.seed, spec.topic, spec.languages, spec.workers) == (20, 4, ("Algebra",), ("ko",), 64)


@pytest.mark.parametrize(
    "text", ["quotas:\n", "quotas: {task_type: }\n", "topic:\ntarget:\nmodels: {writer: {model: }}\n", "", "# 0\n"]
)
def test_a_key_without_a_value_is_as_good_as_absent(tmp_path: Path, text: str) -> None:
    assert spec_of(tmp_path, text) == RunSpec()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("target: yes\n", "run.yaml:1: target = True"),
        ('target: "12"\n', "run.yaml:1: target = '12'"),
        ("target: 1.0\n", "whole number"),
        ("seed: 1\ntarget: 1000000001\n", "run.yaml:2: target = 1000000001"),
        ("target: 99999999999999999999\n", "from 1 to 1,000,000,000"),
        ("seed: off\n", "seed = False"),
        ("workers: 0.5\n", "from 1 to 4096"),
        ("quotas:\n  difficulty: {easy: true}\n", "run.yaml:2: quotas.difficulty.easy = True"),
        ("quotas:\n  difficulty:\n    easy: '0.5'\n", "run.yaml:3"),
        ("quotas: {difficulty: {easy: .nan}}\n", "between 0 and 1"),
        ("quotas: 3\n", "run.yaml:1: quotas = 3"),
        ("topic: [[Algebra]]\n", "list of texts"),
        ("topic: 3\n", "Write text or a list of texts"),
        ("topic: {a: 1}\n", "Write text or a list of texts"),
        ("topic: [2020-01-01]\n", "Write text or a list of texts"),
        ("seed: 1\nlanguages: [{a: 1}]\n", "run.yaml:2: languages.0"),
        ("languages: [no]\n", "languages.0 = False"),
        ("languages: []\n", "run.yaml:1: there is no language. Name at least one language"),
        ("nodes: [" + "x" * 1000 + ", 1]\n", "nodes.1 = 1"),
        ("recipe: " + "[" * 50 + "]" * 50, "recipe = ["),
        ("target: 1\nseed: 2\ntarget: 3\n", "run.yaml:3: target stands here a second time, first in line 1"),
        ("quotas:\n  task_type:\n    qa: 0.1\n    qa: 0.2\n", "run.yaml:4: quotas.task_type.qa stands"),
        ("quotas: {task_type: {qa: 0.1}, task_type: {qa: 0.1}}\n", "run.yaml:1: quotas.task_type stands"),
        ("target: 2020-13-45\n", "is not YAML"),
        ("target: " + "9" * 5000 + "\n", "is not YAML"),
        ("a: &a {b: *a}\n", "no such key 'a'"),
        ("topic: " + "[" * 5000, "is not YAML"),
        ("a: \x00\n", "is not YAML"),
        ("topic: !!python/object/apply:os.system ['ls']\n", "is not YAML"),
    ],
)  # fmt: skip
def test_a_mistake_in_the_file_is_one_line_with_its_place_and_the_way_out(tmp_path: Path, text: str, said: str) -> None:
    assert said in told(tmp_path, text)


def test_a_mistake_in_a_flag_names_the_flag(tmp_path: Path) -> None:
    assert told(tmp_path, "seed: 1\n", target=99999999999999999999).startswith("-n: target = 99999999999999999999")
    assert told(tmp_path, "seed: 1\n", target=0).startswith("-n: ")
