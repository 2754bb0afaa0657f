"""Ways of typing one question have one form; two questions never do."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedless.text import normalised
from seedless.text.normalise import one_line

ALPHABET = "abcxyz ABC 0123456789 éÄß 가각힣 미분은 漢字 かなカナ +-*/=<>^%×÷().,?!'\n\t"


def full_width(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


@given(st.text())
def test_normalising_twice_changes_nothing(text):
    assert normalised(normalised(text)) == normalised(text)


@given(st.text(ALPHABET), st.sampled_from([" ", "  ", "\n", "\t", "\u00a0", "\u3000"]))
def test_case_space_decomposition_and_width_do_not_matter(text, space):
    form = normalised(text)
    assert normalised(text.upper()) == form
    assert normalised(normalize("NFD", text)) == form
    assert normalised(full_width(text)) == form
    assert normalised(f" {text.replace(' ', space)}{space}") == form


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2³", "23"),
        ("2³", "2₃"),
        ("x²", "x2"),
        ("10⁻³", "10-3"),
        ("x²y", "x²ʸ"),
        ("3½", "31/2"),
        ("3①", "31"),
        ("3 + 4", "3 × 4"),
        ("3 × 4", "3 ÷ 4"),
        ("a ≤ b", "a < b"),
        ("a ≠ b", "a = b"),
        ("3.5", "35"),
        ("(2+3)*4", "2+(3*4)"),
        ("1 2", "12"),
    ],
)
def test_different_maths_keeps_different_forms(one, other):
    assert normalised(one) != normalised(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("x²", "x^2"),
        ("½", "1/2"),
        ("3½", "3 1/2"),
        ("３ − ４", "3 - 4"),
        ("soft\u00adly", "softly"),
        ("1⁄2", "1/2"),
        ("１０㎡", "10m2"),
    ],
)
def test_the_same_maths_typed_otherwise_is_the_same(one, other):
    assert normalised(one) == normalised(other)


def test_a_joiner_stays_where_a_terminal_would_get_a_blank_for_other_signs():
    assert one_line("भर्‍याङ\x1b[2J का\n खुट्किला") == "भर्‍याङ [2J का खुट्किला"
    assert one_line("می‌خواهم\u202e") == "می‌خواهم"
