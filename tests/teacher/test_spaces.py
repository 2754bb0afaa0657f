"""Distinct spaces and the notation the families write in."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedless.teacher.distinct import distinct_spaces, numbers
from seedless.teacher.notation import decimal, guarded, summed, written
from seedless.teacher.space import permuted


def test_numbers_are_read_in_order_without_signs_or_superscripts() -> None:
    assert numbers("3x² - 4.5x + 16 = 0, 60 cm²") == ("3", "4.5", "16", "0", "60")


def test_points_that_would_show_the_same_numbers_are_kept_once_over_all_levels() -> None:
    points = [(a, b) for a in range(-9, 10) for b in range(-9, 10)]
    spaces = distinct_spaces({"easy": points, "hard": points}, shown=lambda _, point: (f"{abs(point[0])} {abs(point[1])}",))
    shown = [(abs(a), abs(b)) for space in spaces.values() for a, b in space.points]
    assert len(shown) == len(set(shown)) == 100


def test_a_point_is_dropped_when_any_of_its_arrangements_is_taken() -> None:
    spaces = distinct_spaces({"easy": [(1, 2), (2, 1)]}, shown=lambda _, p: (f"{p[0]} {p[1]}", f"{p[1]} {p[0]}"))
    assert len(spaces["easy"]) == 1


def test_spaces_do_not_depend_on_the_order_of_candidates() -> None:
    points = [(a,) for a in range(1000)]
    forwards, backwards = (distinct_spaces({"easy": p}, lambda _, q: (str(q[0]),), most=50) for p in (points, points[::-1]))
    assert forwards == backwards


@given(st.integers(1, 700), st.binary(min_size=1, max_size=32))
def test_the_keyed_order_visits_every_point_once(size: int, key: bytes) -> None:
    assert sorted(permuted(index, size, key) for index in range(size)) == list(range(size))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (written((3, "x"), (-5, "")), "3x - 5"),
        (written((-1, "x²"), (0, "x"), (1, "")), "-x² + 1"),
        (written((0, "x")), "0"),
        (summed(3, -5, 0), "3 - 5 + 0"),
        (guarded(-4), "(-4)"),
        (guarded(Fraction(3, 4)), "3/4"),
        (decimal(Fraction(23, 20)), "1.15"),
        (decimal(Fraction(-1, 8)), "-0.125"),
        (decimal(7), "7"),
    ],
)
def test_notation_reads_as_in_a_textbook(text: str, shown: str) -> None:
    assert text == shown


def test_a_value_without_a_finite_decimal_is_refused() -> None:
    with pytest.raises(ValueError, match="1/3"):
        decimal(Fraction(1, 3))
