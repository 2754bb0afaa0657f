"""The tree keeps the house rules, and the script that says so sees each rule broken."""

from __future__ import annotations

from pathlib import Path

import pytest
from check_house import MOST_LINES, faults

ROOT = Path(__file__).resolve().parents[2]

OPENED = '"""What this file is for."""\n'

BROKEN = {
    "a file of too many lines": ("src/seedless/core/long.py", OPENED + "\n" * MOST_LINES, "at most 400"),
    "a test file of too many lines": ("tests/core/test_long.py", OPENED + "\n" * MOST_LINES, "at most 400"),
    "a file that does not say what it is for": ("src/seedless/core/mute.py", "x = 1\n", "no docstring"),
    "an empty room": ("src/seedless/core/__init__.py", "", "empty file"),
    "a file name that says nothing": ("src/seedless/core/text_utils.py", OPENED, "says nothing"),
    "a class name that says nothing": ("src/seedless/core/a.py", OPENED + "class RowManager: ...\n", "class RowManager"),
    "a clock in a recipe": ("src/seedless/recipes/a.py", OPENED + "import time\n", "time is banned in recipes/"),
    "dice of the process in a plan": (
        "src/seedless/planning/a.py",
        OPENED + "from random import choice\n",
        "random.choice is banned",
    ),
    "the system in a recipe": ("src/seedless/recipes/glan/a.py", OPENED + "import os.path\n", "os.path is banned"),
    "a file read by a plan": ("src/seedless/planning/a.py", OPENED + "x = open('x')\n", "open() is banned"),
    "the environment read by the engine": (
        "src/seedless/engine/a.py",
        OPENED + "import os\nx = os.environ['X']\n",
        "environment",
    ),
    "the environment imported by a table": ("src/seedless/tables/a.py", OPENED + "from os import getenv\n", "environment"),
    "a test that cannot fail": ("tests/core/test_a.py", OPENED + "def test_nothing():\n    print(1)\n", "asserts nothing"),
    "code that cannot be read": ("src/seedless/core/a.py", "x = (\n", "never closed"),
}

KEPT = {
    "seeded dice in a recipe": ("src/seedless/recipes/a.py", OPENED + "from random import Random\n"),
    "a clock in the app": ("src/seedless/app/a.py", OPENED + "import os, time\nx = os.environ\n"),
    "number bases in a family": ("src/seedless/teacher/base_conversion.py", OPENED + "class BaseConversion: ...\n"),
    "a test that expects an error": (
        "tests/core/test_a.py",
        OPENED + "def test_a():\n    with pytest.raises(OSError):\n        f()\n",
    ),
}


def planted(root: Path, path: str, text: str) -> list[str]:
    file = root / path
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    return faults(root)


def test_the_tree_keeps_the_house_rules() -> None:
    assert faults(ROOT) == []


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_rule_is_named_with_its_place(case: str, tmp_path: Path) -> None:
    path, text, what = BROKEN[case]
    found = planted(tmp_path, path, text)
    assert len(found) == 1
    assert found[0].startswith(f"{path}:")
    assert what in found[0]


@pytest.mark.parametrize("case", KEPT)
def test_what_is_allowed_is_left_in_peace(case: str, tmp_path: Path) -> None:
    assert planted(tmp_path, *KEPT[case]) == []
