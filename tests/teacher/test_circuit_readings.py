"""What chooses the points of the circuit family: its cheap readings say what the questions say."""

from __future__ import annotations

from seedless.teacher.distinct import numbers
from seedless.teacher.families.physics.circuits.circuits import CIRCUITS
from seedless.teacher.families.physics.circuits.readings import handy, shown
from seedless.teacher.families.physics.circuits.series_parallel import FAMILY


def test_the_readings_are_the_numbers_that_both_languages_of_a_question_tell() -> None:
    for level, space in FAMILY.spaces.items():
        for point in space.points:
            told = [task.told for task in CIRCUITS[point[0]](*point[1:])]
            for reading, texts in zip(shown(level, point), told, strict=True):
                assert {numbers(reading)} == set(map(numbers, texts)), point


def test_a_second_build_of_the_spaces_holds_the_same_points() -> None:
    assert FAMILY.build() == FAMILY.build() == FAMILY.spaces


def test_an_answer_in_thirteenths_is_not_handy() -> None:
    assert not handy((0, 3, 4, 6, 9))
    assert handy((0, 2, 4, 6, 9))
