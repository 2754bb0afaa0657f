"""The mathematics families over their whole spaces, and against sympy, which reads the questions as a pupil would."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

import pytest
import sympy
from sympy.parsing.sympy_parser import implicit_multiplication, parse_expr, standard_transformations

from seedless.core import LEVELS
from seedless.teacher.distinct import numbers
from seedless.teacher.families import (
    base_conversion,
    euclid_gcd,
    fraction_sum,
    linear_equation,
    linear_system,
    percent_change,
    quadratic_factoring,
)
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.steps import false_equalities

MODULES = (
    fraction_sum,
    percent_change,
    euclid_gcd,
    base_conversion,
    linear_equation,
    linear_system,
    quadratic_factoring,
)
FAMILIES = {module.__name__.rsplit(".", 1)[1]: module.FAMILY for module in MODULES}
UNRESOLVED = re.compile(r"\((?:를|을|가|이|은|는|와|과|으)\)|[{}]")
EQUATION = re.compile(r"[-()\dxy][-+()/\dxy² ]*=[-+()/\dxy² ]*[\dxy)]")


def draws(family: Family, language: str, every: int = 1) -> Iterator[tuple[Draw, Problem]]:
    for level, space in family.spaces.items():
        for point in space.points[::every]:
            for task_type in family.task_types:
                draw = Draw(family.id, level, language, task_type, point)
                yield draw, family.pose(draw)


@pytest.mark.parametrize("name", FAMILIES)
def test_levels_hold_what_a_curriculum_needs(name: str) -> None:
    family = FAMILIES[name]
    assert tuple(family.levels) == LEVELS
    for space in family.spaces.values():
        assert 150 <= len(space) <= 600
        assert len(set(space.points)) == len(space)


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("name", FAMILIES)
def test_two_methods_agree_and_questions_never_share_their_numbers(name: str, language: str) -> None:
    family = FAMILIES[name]
    seen: dict[tuple[str, ...], tuple[str, tuple[int, ...]]] = {}
    for draw, problem in draws(family, language):
        assert family.recompute(draw) == problem.key.value, draw
        place = (draw.level, draw.params)
        assert seen.setdefault(numbers(problem.question), place) == place, problem.question


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("name", FAMILIES)
def test_texts_are_whole_and_every_equality_shown_is_true(name: str, language: str) -> None:
    linted: set[str] = set()  # both task types of a point share most of their steps
    for draw, problem in draws(FAMILIES[name], language, every=2):
        text = "\n".join((problem.question, *problem.steps))
        fresh = {problem.question, *problem.steps} - linted
        assert false_equalities("\n".join(sorted(fresh))) == [], draw
        linted |= fresh
        assert not UNRESOLVED.search(text), text
        assert 3 <= len(problem.steps) <= 9, draw
        assert all(step.endswith(".") for step in problem.steps), problem.steps
        if language == "en":
            assert not re.search("[가-힣]", text), text
            assert problem.question.endswith((".", "?")) or ": " in problem.question
        else:
            assert problem.question.endswith("시오.") or "시오: " in problem.question
            assert all(re.search(r"니다[.:]", step) or "검산" in step for step in problem.steps), problem.steps


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("name", FAMILIES)
def test_every_level_and_task_type_is_said_in_three_ways(name: str, language: str) -> None:
    said: dict[tuple[str, str], set[str]] = {}
    for draw, problem in draws(FAMILIES[name], language, every=8):
        shape = re.sub(r"[^가-힣A-Za-z]", "", problem.question)
        said.setdefault((draw.level, draw.task_type), set()).add(shape)
    assert min(len(shapes) for shapes in said.values()) >= 3


def expression(text: str) -> sympy.Expr:
    return parse_expr(
        text.replace("²", "**2"), transformations=(*standard_transformations, implicit_multiplication), evaluate=True
    )


def solved(equation: str) -> list[sympy.Expr]:
    left, right = equation.split("=")
    return sympy.solve(expression(left) - expression(right), sympy.Symbol("x"))


def exercises(module: object, every: int = 25) -> Iterator[tuple[Draw, Problem]]:
    family: Family = module.FAMILY  # type: ignore[attr-defined]
    return ((draw, problem) for draw, problem in draws(family, "en", every) if draw.task_type == "qa")


def test_sympy_solves_the_linear_equations_as_they_are_written() -> None:
    for _, problem in exercises(linear_equation):
        (equation,) = EQUATION.findall(problem.question)
        assert [str(root) for root in solved(equation)] == [problem.key.value]


def test_sympy_solves_the_quadratic_equations_as_they_are_written() -> None:
    for _, problem in exercises(quadratic_factoring):
        (equation,) = EQUATION.findall(problem.question)
        roots = sorted(Fraction(str(root)) for root in solved(equation))
        assert "{" + "; ".join(map(str, roots)) + "}" == problem.key.value


def test_sympy_solves_the_systems_as_they_are_written() -> None:
    x, y = sympy.symbols("x y")
    for _, problem in exercises(linear_system):
        first, second = EQUATION.findall(problem.question)
        sides = [expression(left) - expression(right) for left, right in (e.split("=") for e in (first, second))]
        (solution,) = sympy.solve(sides, [x, y], dict=True)
        assert f"[{solution[x]}; {solution[y]}]" == problem.key.value


def test_sympy_adds_the_fractions_as_they_are_written() -> None:
    for draw, problem in exercises(fraction_sum):
        if draw.level == "expert":
            (shown,) = re.findall(r"[\d/□ +=-]+=[\d/ ]*\d", problem.question)
            left, right = shown.replace("□", "x").split("=")
            assert [str(r) for r in solved(f"{left}={right}")] == [problem.key.value]
        else:
            (shown,) = re.findall(r"\d+/\d+(?: [+-] \d+/\d+)+", problem.question)
            assert str(expression(re.sub(r"(\d+)/(\d+)", r"Rational(\1,\2)", shown))) == problem.key.value


def test_sympy_finds_the_same_greatest_common_divisors() -> None:
    for draw, problem in exercises(euclid_gcd, every=5):
        if draw.level != "expert":
            assert str(sympy.igcd(*map(int, numbers(problem.question)))) == problem.key.value


def test_the_greatest_divisor_with_given_remainders_is_found_by_trying_all() -> None:
    family = euclid_gcd.FAMILY
    for a, r, b, s in family.spaces["expert"].points[::10]:
        greatest = max(n for n in range(1, b + 1) if a % n == r and b % n == s)
        assert family.recompute(Draw(family.id, "expert", "en", "qa", (a, r, b, s))) == str(greatest)


def test_sympy_reads_the_percentages_back() -> None:
    x = sympy.Symbol("x")
    for draw, problem in exercises(percent_change):
        shown = [sympy.Rational(n) for n in numbers(problem.question)]
        words = re.findall("increase|decrease", problem.question.lower())
        if draw.level == "medium":
            assert abs(shown[1] - shown[0]) / shown[0] * 100 == sympy.Integer(problem.key.value)
            continue
        signs = [1 if word == "increase" else -1 for word in words]
        percents = [n for n in shown if n in {abs(sympy.Integer(p)) for p in draw.params[1:]}]
        factor = sympy.prod(1 + sign * percent / 100 for sign, percent in zip(signs, percents, strict=True))
        if draw.level == "expert":
            (end,) = [n for n in shown if n not in percents]
            assert sympy.solve(x * factor - end, x) == [sympy.Integer(problem.key.value)]
        else:
            assert draw.params[0] * factor == sympy.Integer(problem.key.value)


def test_python_reads_the_converted_numerals_back() -> None:
    for draw, problem in exercises(base_conversion, every=3):
        if draw.level in ("easy", "hard"):
            assert int(problem.key.value, draw.params[-1]) == draw.params[0]
        elif draw.level == "expert":
            assert int(numbers(problem.question)[0], int(problem.key.value)) == draw.params[0]


def test_no_story_tells_of_half_a_person_or_of_a_negative_price() -> None:
    for name in ("percent_change", "euclid_gcd", "linear_equation", "linear_system"):
        for draw, problem in draws(FAMILIES[name], "en", every=3):
            if re.search(r"dollars|litres|visitors|bulbs|books|boxes|hours|pencils", problem.question):
                assert not re.search(r"-\d", problem.question), problem.question
                assert not re.search(r"-\d|/", problem.final), (draw, problem.final)
