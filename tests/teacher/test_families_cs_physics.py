"""The computer-science and physics families: two methods agree, no two questions share their numbers, all lines are true."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from itertools import islice

import pytest

from seedless.teacher.families import binary_search, free_fall, group_by, loop_trace, series_parallel, stack_queue
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.steps import false_equalities

FAMILIES = tuple(module.FAMILY for module in (loop_trace, binary_search, stack_queue, group_by, free_fall, series_parallel))
LANGUAGES = ("en", "ko")
MANY = 200  # points a level for the slower checks
NUMBER = re.compile(r"\d+(?:\.\d+)?")

every_family = pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.id.rsplit("/", 1)[-1])


def draws(family: Family, language: str) -> Iterator[Draw]:
    for level, space in family.spaces.items():
        for point in space.points:
            for task_type in family.task_types:
                yield Draw(family.id, level, language, task_type, point)


@cache
def problems(family_id: str, language: str) -> tuple[tuple[Draw, Problem], ...]:
    """Every problem of a family, posed once for all tests."""
    family = next(family for family in FAMILIES if family.id == family_id)
    return tuple((draw, family.pose(draw)) for draw in draws(family, language))


def posed(family: Family, language: str) -> tuple[tuple[Draw, Problem], ...]:
    return problems(family.id, language)


def sampled(family: Family, language: str) -> Iterator[tuple[Draw, Problem]]:
    """The problems of the first MANY points of each level; a space is in no particular order."""
    first = {(level, point) for level, space in family.spaces.items() for point in space.points[:MANY]}
    return ((draw, problem) for draw, problem in posed(family, language) if (draw.level, draw.params) in first)


@every_family
def test_each_level_declares_a_space_without_repeats_of_a_useful_size(family: Family) -> None:
    assert list(family.levels) == ["easy", "medium", "hard", "expert"]
    for space in family.spaces.values():
        assert 150 <= len(space) <= 600
        assert len(set(space.points)) == len(space)


@every_family
def test_the_second_method_finds_every_answer_again(family: Family) -> None:
    for language in LANGUAGES:
        for draw, problem in sampled(family, language):
            assert family.recompute(draw) == problem.key.value, draw


@every_family
def test_the_second_method_never_poses(family: Family, monkeypatch: pytest.MonkeyPatch) -> None:
    module = next(
        m for m in (loop_trace, binary_search, stack_queue, group_by, free_fall, series_parallel) if m.FAMILY is family
    )

    def refuse(*_: object) -> None:
        raise AssertionError("recompute used pose's own machinery")

    for name in ("pose", "_run", "_executed", "_told"):
        if hasattr(module, name):
            monkeypatch.setattr(module, name, refuse)
    for draw in islice(draws(family, "en"), 0, None, 97):
        assert family.recompute(draw)


@every_family
def test_no_two_points_of_a_family_share_the_numbers_of_their_questions(family: Family) -> None:
    for language in LANGUAGES:
        owner: dict[tuple[str, ...], tuple[str, tuple[int, ...]]] = {}
        texts: set[str] = set()
        for draw, problem in posed(family, language):
            point = (draw.level, draw.params)
            assert owner.setdefault(tuple(NUMBER.findall(problem.question)), point) == point
            assert problem.question not in texts
            texts.add(problem.question)


@every_family
def test_every_equality_shown_is_true(family: Family) -> None:
    for language in LANGUAGES:
        for draw, problem in sampled(family, language):
            assert not [wrong for step in problem.steps for wrong in false_equalities(step)], draw


@every_family
def test_steps_are_sentences_and_enough_of_them(family: Family) -> None:
    for language in LANGUAGES:
        for draw, problem in posed(family, language):
            assert (2 if draw.level == "easy" else 3) <= len(problem.steps) <= 9, draw
            assert all(step.endswith(".") and "\n" not in step for step in problem.steps), draw


@every_family
def test_korean_is_korean_with_one_particle_and_english_is_english(family: Family) -> None:
    for language in LANGUAGES:
        for draw, problem in posed(family, language):
            text = "\n".join((problem.question, *problem.steps))
            assert bool(re.search("[가-힣]", text)) == (language == "ko"), draw
            assert not re.search(r"\((?:을|를|이|가|은|는|으|과|와)\)", text), draw
            assert not re.search(r"<\w+>|\{\w*\}", text), draw  # no hole left open


@every_family
def test_a_draw_always_reads_the_same_and_wordings_differ(family: Family) -> None:
    for language in LANGUAGES:
        for task_type in family.task_types:
            openings: set[str] = set()
            for level, space in family.spaces.items():
                for point in space.points[:20]:
                    draw = Draw(family.id, level, language, task_type, point)
                    problem = family.pose(draw)
                    assert family.pose(draw) == problem
                    openings.add(NUMBER.sub("#", problem.question))
            assert len(openings) >= 3


@every_family
def test_final_is_one_line_and_its_key_is_canonical(family: Family) -> None:
    for language in LANGUAGES:
        for draw, problem in posed(family, language):
            key = problem.key
            assert problem.final == key.value and "\n" not in problem.final
            if key.type == "integer":
                assert str(int(key.value)) == key.value
            elif key.type == "fraction":
                assert str(Fraction(key.value)) == key.value and "/" in key.value
            else:
                assert key.type == "list", draw
                items = key.value.removeprefix("[").removesuffix("]").split("; ")
                assert f"[{'; '.join(items)}]" == key.value
                assert all(items), draw


def test_physics_answers_are_positive() -> None:
    for module in (free_fall, series_parallel):
        for _, problem in posed(module.FAMILY, "en"):
            assert Fraction(problem.key.value) > 0


def test_tracing_a_program_leaves_the_callers_trace_function_alone() -> None:
    import sys

    def mine(*_: object) -> None:
        return None

    before = sys.gettrace()
    sys.settrace(mine)
    try:
        loop_trace.FAMILY.pose(next(draws(loop_trace.FAMILY, "en")))
        assert sys.gettrace() is mine
    finally:
        sys.settrace(before)
