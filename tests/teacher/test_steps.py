"""The step linter finds what is false and keeps silent about what it cannot judge."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedless.teacher.steps import false_equalities

FALSE = {
    "0.0875 × 16/2 = 0.7003": "0.0875 × 16/2 = 0.7003",
    "Then 3 + 4 = 8.": "3 + 4 = 8",
    "2 + 2 = 4 = 5": "4 = 5",
    "합은 3 + 4 = 8입니다.": "3 + 4 = 8",
    "x = 2 + 3 = 6": "2 + 3 = 6",
    "2y = 22 - 2 × 3 = 17이므로 y = 8입니다.": "22 - 2 × 3 = 17",
    "사과 8개 + 3개 = 12개입니다.": "8개 + 3개 = 12",
    "So 5² = 24.": "5² = 24",
    "2^10 = 1000": "2^10 = 1000",
    "1/3 + 1/6 = 1/3": "1/3 + 1/6 = 1/3",
    "20% = 1/4": "20% = 1/4",
    "12 Ω × 2 A = 25 V": "12 Ω × 2 A = 25 V",
    "10 m / 4 s = 2 m/s": "10 m / 4 s = 2 m/s",
    "2(3 + 4) = 15": "2(3 + 4) = 15",
    "(1 + 2) × 3 = 10": "(1 + 2) × 3 = 10",
    "17 mod 5 = 3": "17 mod 5 = 3",
    "i = 1: 1 % 3 = 2": "1 % 3 = 2",
    "9 ÷ 2 = 4": "9 ÷ 2 = 4",
    "1,200 + 300 = 1,600": "1,200 + 300 = 1,600",
    "the sum is -3 + 5 = 3": "-3 + 5 = 3",
    "5 − 7 = 2": "5 − 7 = 2",
}
SILENT = [
    "0.0875 × 16/2 = 0.7",
    "1/2 ÷ 3/4 = 2/3",
    "-11 × (-15) = 165",
    "2^3/4 = 2",
    "7 // 2 = 3 and 7 % 2 = 1",
    "20 m / 4 s = 5 m/s",
    "F = 2 kg × 3 m/s² = 6 N",
    "1.5 km = 1500 m",
    "8개 + 3개 = 11개입니다",
    "x = 3",
    "3x + 5 = 21",
    "x + 5 = 21",
    "x - 3 = 4",
    "x(-14 - x) = 33",
    "f(3) = 7",
    "gcd(48, 36) = 12",
    "√49 = 7",
    "3! = 6 and 6 = 3!",
    "101₂ = 5",
    "3 : 4 = 6 : 8",
    "3/4 - □ + 1/6 = 4/9",
    "a == 3, b != 4, 3 <= 4",
    "π = 3.14",
    "1/0 = 5",
    "9^9999 = 1",
    "1. 3 + 4 = 7\n2. 4 + 4 = 8",
    "- 3 + 4 = 7",
    "```python\nx = 3 + 4 = 8\n```",
    "the line `3 + 4 = 8` is code",
    "A = 10, B = 11",
    "",
    "= = =",
    "3 + = 4",
]


@pytest.mark.parametrize("text", FALSE)
def test_a_false_equality_is_found_and_quoted(text: str) -> None:
    assert false_equalities(text) == [FALSE[text]]


@pytest.mark.parametrize("text", SILENT)
def test_true_and_unreadable_statements_pass(text: str) -> None:
    assert false_equalities(text) == []


def test_every_false_equality_of_a_text_is_reported_in_order() -> None:
    assert false_equalities("1 + 1 = 3, 2 + 2 = 4, 3 + 3 = 7") == ["1 + 1 = 3", "3 + 3 = 7"]


@given(st.integers(-999, 999), st.integers(1, 999), st.integers(-50, 50))
def test_a_sum_is_false_exactly_when_its_result_is_off(a: int, b: int, error: int) -> None:
    assert bool(false_equalities(f"It is {a} + {b} = {a + b + error}.")) == (error != 0)


@given(st.text(alphabet="0123456789+-×*/÷=().%² \nxm가", max_size=60))
def test_no_text_however_odd_makes_it_fail(text: str) -> None:
    for found in false_equalities(text):
        assert " = " in found


def test_a_letter_close_behind_a_number_is_an_unknown_and_a_prime_is_part_of_a_name() -> None:
    assert false_equalities("4m = -12, so m = -3; f'(1) = 12 and f′(2) = 5") == []
    assert false_equalities("360° - 291° = 70°") == ["360° - 291° = 70°"]
    assert false_equalities("12 m + 3 m = 16 m") == ["12 m + 3 m = 16 m"]
