"""What holds for every family and composite: two methods agree, texts are whole, verifiers score, nothing comes twice."""

from __future__ import annotations

import re
import sys
from collections import defaultdict

import pytest

from seedless.checks.answers import canonical_key, score
from seedless.core import LEVELS, TASK_TYPES
from seedless.teacher.curriculum import LANGUAGES, MENU, WORKS
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.render import worked
from seedless.teacher.steps import false_equalities
from teacher.drawing import draws, problems
from teacher.oracles import every_oracle
from teacher.particles import wrong_particles

UNRESOLVED = re.compile(r"\((?:를|을|가|이|은|는|와|과|으)\)|[가-힣]\{|\{[A-Za-z_]\w*(?::[가-힣]+/[가-힣]+)?\}")
FEW, MANY = 12, 50

families = pytest.mark.parametrize("family", WORKS.values(), ids=WORKS.keys())


@families
def test_problems_of_every_level_and_language_hold_together(family: Family) -> None:
    for draw, problem in problems(family, FEW):
        check_problem(family, draw, problem)


@pytest.mark.slow
@families
def test_many_problems_of_every_level_and_language_hold_together(family: Family) -> None:
    for draw, problem in problems(family, MANY):
        check_problem(family, draw, problem)


def check_problem(family: Family, draw: Draw, problem: Problem) -> None:
    """What must be true of a problem whatever it is about."""
    text = "\n".join((problem.question, *problem.steps))
    assert family.recompute(draw) == problem.key.value, draw
    assert canonical_key(problem.key.type, problem.key.value) == problem.key, (draw, problem.key)
    answer = worked(problem, draw.language, MENU.styles[draw.task_type])
    assert score(problem.key, answer) == 1, answer
    assert false_equalities("\n".join(problem.steps)) == [], draw
    assert not UNRESOLVED.search(text), text
    assert problem.question == problem.question.strip()
    if draw.task_type != "generation":
        assert 2 <= len(problem.steps) <= 12, (draw, problem.steps)
        assert all(re.search(r"[.:]$|\n```$|\|$", step) for step in problem.steps), problem.steps
        assert all(step[:2] not in ("- ", "") and step == step.strip() for step in problem.steps), problem.steps
    if draw.language == "en":
        spoken = re.sub(r"```.*?```|`[^`]*`|\"[^\"]*\"|“[^”]*”|\|.*\|", "", text, flags=re.DOTALL)
        assert "language" in family.id or not re.search("[가-힣]", spoken), text
    else:
        assert wrong_particles(text) == [], (draw, text)


@families
def test_the_declared_space_is_there_and_no_question_comes_twice(family: Family) -> None:
    assert tuple(family.levels) == LEVELS
    assert set(family.task_types) <= set(TASK_TYPES)
    assert {level: len(space) for level, space in family.spaces.items()} == family.levels
    for level, space in family.spaces.items():
        assert 60 <= len(space) <= 600
        assert len(set(space.points)) == len(space)
        questions = {family.pose(Draw(family.id, level, "en", family.task_types[0], point)).question for point in space.points}
        assert len(questions) == len(space), level


@families
def test_the_second_method_never_poses(family: Family, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Draw) -> Problem:
        raise AssertionError("recompute used pose")

    monkeypatch.setattr(sys.modules[family.pose.__module__], "pose", refuse)
    for draw in draws(family, "en", 3):
        assert family.recompute(draw)


@families
def test_a_draw_always_reads_the_same(family: Family) -> None:
    for language in LANGUAGES:
        for draw in draws(family, language, 3):
            assert family.pose(draw) == family.pose(draw)


@families
def test_every_level_and_task_type_is_said_in_several_ways(family: Family) -> None:
    said: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for level, space in family.spaces.items():
        for language in LANGUAGES:
            for task_type in family.task_types:
                for point in space.points[:40]:
                    question = family.pose(Draw(family.id, level, language, task_type, point)).question
                    said[level, language, task_type].add(re.sub(r"\d+(?:[.,]\d+)*", "0", question))
    few = {place: texts for place, texts in said.items() if len(texts) < 3}
    assert not few


def test_every_family_and_nothing_else_has_an_oracle_that_reads_its_questions() -> None:
    assert set(WORKS) == set(every_oracle())


@families
def test_oracles_that_only_read_the_question_find_the_same_answers(family: Family) -> None:
    check_oracle(family, FEW)


@pytest.mark.slow
@families
def test_oracles_find_the_same_answers_two_hundred_times_a_level(family: Family) -> None:
    check_oracle(family, 200)


def check_oracle(family: Family, most: int) -> None:
    oracle = every_oracle()[family.id]
    for draw in draws(family, "en", most):
        problem = family.pose(draw)
        assert oracle(problem.question) == problem.key.value, (draw, problem.question)
