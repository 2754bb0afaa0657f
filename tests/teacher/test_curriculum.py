"""The teacher's branch of the map: complete, in both languages, with capacities that can really be drawn."""

from __future__ import annotations

import subprocess
import sys

import pytest

from seedless.core import LEVELS
from seedless.teacher.curriculum import FAMILIES, LANGUAGES, MENU, capacity, curriculum


def test_every_family_is_one_concept_under_a_session_a_subject_and_a_discipline() -> None:
    atlas = curriculum()
    assert {node.id for node in atlas.of_kind("concept")} == set(FAMILIES)
    for id in FAMILIES:
        assert [node.kind for node in atlas.lineage(id)] == ["discipline", "subject", "session", "concept"]


def test_the_branch_has_three_disciplines_and_at_least_eight_subjects() -> None:
    atlas = curriculum()
    assert [root.name("en") for root in atlas.roots] == ["Mathematics", "Computer science", "Physics"]
    assert len(atlas.of_kind("subject")) >= 8


def test_every_node_has_names_and_a_scope_in_both_languages_and_says_who_made_it() -> None:
    for node in curriculum():
        for language in LANGUAGES:
            assert node.names[language]
            assert node.scope[language].endswith(".")
        assert node.provenance.made_by == "seedless embedded teacher"


def test_the_task_types_of_a_concept_never_promise_more_than_its_space() -> None:
    for id, family in FAMILIES.items():
        declared = capacity(family)
        assert curriculum()[id].capacity == declared
        for level, space in family.levels.items():
            for language in LANGUAGES:
                promised = sum(declared[f"{level}/{language}/{task_type}"] for task_type in family.task_types)
                assert len(space) - len(family.task_types) < promised <= len(space)


def test_the_menu_offers_only_what_families_serve() -> None:
    assert set(MENU.levels) == set(MENU.ladder) == set(LEVELS)
    assert MENU.strategies == {"single": 1.0}
    for family in FAMILIES.values():
        assert set(family.task_types) == set(MENU.task_types) == set(MENU.forms)
        assert set(family.levels) == set(MENU.levels)
    for rung in MENU.ladder.values():
        assert rung.concepts == (1, 1)
        assert all(set(rung.blooms) == set(MENU.blooms[task]) for task in MENU.task_types)
    assert {MENU.style(task, bloom) for task, blooms in MENU.blooms.items() for bloom in blooms} == {"steps"}


@pytest.mark.parametrize("module", ["seedless.teacher", "seedless.teacher.family"])
def test_importing_the_room_builds_no_family(module: str) -> None:
    code = f"import sys, {module}; sys.exit(any(name.startswith('seedless.teacher.families') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
