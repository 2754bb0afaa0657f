"""The teacher's branch of the map: complete, in both languages, with capacities that can really be drawn."""

from __future__ import annotations

import subprocess
import sys

import pytest

from seedless.core import LEVELS, TASK_TYPES
from seedless.teacher.curriculum import COMPOSITES, FAMILIES, LANGUAGES, MENU, WORKS, capacity, curriculum, family_of
from seedless.teacher.render import STYLES


def test_every_family_is_one_concept_under_a_session_a_subject_and_a_discipline() -> None:
    atlas = curriculum()
    assert {node.id for node in atlas.of_kind("concept")} == set(FAMILIES)
    for id in FAMILIES:
        assert [node.kind for node in atlas.lineage(id)] == ["discipline", "subject", "session", "concept"]


def test_the_branch_has_six_disciplines_and_eighteen_subjects_at_least() -> None:
    atlas = curriculum()
    assert len(atlas.roots) >= 6
    assert len(atlas.of_kind("subject")) >= 18
    assert len(FAMILIES) >= 64


def test_every_node_has_names_and_a_scope_in_both_languages_and_says_who_made_it() -> None:
    for node in curriculum():
        for language in LANGUAGES:
            assert node.names[language]
            assert node.scope[language].endswith(".")
        assert node.provenance.made_by == "seedless embedded teacher"


def test_the_task_types_of_a_concept_never_promise_more_than_its_space() -> None:
    for family in WORKS.values():
        declared = capacity(family)
        for level, size in family.levels.items():
            for language in LANGUAGES:
                promised = sum(declared[f"{level}/{language}/{task_type}"] for task_type in family.task_types)
                assert size - len(family.task_types) < promised <= size


def test_the_menu_offers_only_what_families_serve() -> None:
    assert set(MENU.levels) == set(MENU.ladder) == set(LEVELS)
    served = {task_type for family in FAMILIES.values() for task_type in family.task_types}
    assert served == set(MENU.task_types) == set(MENU.forms) == set(TASK_TYPES)
    for level, rung in MENU.ladder.items():
        assert rung.concepts == (1, 2)
        assert all(MENU.verbs(task_type, level) for task_type in MENU.task_types)
    assert {MENU.style(task, bloom) for task, blooms in MENU.blooms.items() for bloom in blooms} <= set(STYLES)


def test_every_task_type_is_served_in_every_discipline() -> None:
    for root in curriculum().roots:
        served = {task for family in FAMILIES.values() if family.id.startswith(root.id + "/") for task in family.task_types}
        assert served == set(TASK_TYPES), root.id


def test_a_composite_joins_two_concepts_of_the_map_and_is_asked_where_the_first_is_taught() -> None:
    assert len(COMPOSITES) >= 12
    for family in COMPOSITES.values():
        assert len(set(family.concepts)) == 2
        assert set(family.concepts) <= set(FAMILIES)
        assert family_of(reversed(family.concepts)) is family
        assert family.id.rsplit("/with/", 1)[0] == family.concepts[0].rsplit("/", 1)[0]
    assert set(MENU.composites) == {family.concepts for family in COMPOSITES.values()}


@pytest.mark.parametrize("module", ["seedless.teacher", "seedless.teacher.family"])
def test_importing_the_room_builds_no_family(module: str) -> None:
    code = f"import sys, {module}; sys.exit(any(name.startswith('seedless.teacher.families') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
