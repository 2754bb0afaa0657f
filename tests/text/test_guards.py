"""The guards keep what similarity cannot tell apart, and let slips of the pen and other wordings go."""

import pytest

from seedless.text import normalised, words
from seedless.text.guards import amounts, is_variant, names, other_names


def amounts_of(text: str) -> int:
    return amounts(words(normalised(text)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Add 3 to 4", "Add 4 to 3"),
        ("Add 3 to 4", "Add 3 to 5"),
        ("pi is 3.14", "pi is 3.15"),
        ("what is .5 squared", "what is 5 squared"),
        ("3 + 4", "3 - 4"),
        ("3 × 4", "3 ÷ 4"),
        ("x + y", "x * y"),
        ("if count > limit", "if count < limit"),
        ("(2+3)*4", "2+(3*4)"),
        ("4*(2+3)", "4*2+3"),
        ("a C program", "a C# program"),
        ("find 5! now", "find 5 now"),
        ("사과 3개를 나눈다", "사과 4개를 나눈다"),
        ("vitamin B12", "vitamin B6"),
    ],
)
def test_other_numbers_or_operators_are_another_question(one, other):
    assert amounts_of(one) != amounts_of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("- list apples", "list apples"),
        ("**What** is osmosis", "What is osmosis"),
        ("read and/or write", "read and or write"),
        ("a well-known fact", "a well known fact"),
        ("사과 3개", "사과 3 개"),
    ],
)
def test_layout_signs_are_no_operators(one, other):
    assert amounts_of(one) == amounts_of(other)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Explain how Minji met the old Paul on the way.", {"minji", "paul"}),
        ("Explain osmosis. Describe it.", set()),
        ("THE WHOLE TEXT IS SHOUTED", set()),
        ("정호 씨는 김민수 교수에게 물었다", {"정호", "김민수"}),
        ("소설 「토지」와 “태백산맥”을 비교하라", {"토지", "태백산맥"}),
        ("미분을 설명하세요", set()),
    ],
)
def test_names_are_seen_where_they_are_written_as_names(text, expected):
    assert names(text) == expected


@pytest.mark.parametrize(
    ("word", "other", "same"),
    [
        ("lantern", "latnern", True),
        ("photosynthesis", "photosyntesis", True),
        ("form", "from", True),
        ("anna", "anne", False),
        ("dna", "rna", False),
        ("h2so4x", "h2so5x", False),
        ("민지는", "민지가", True),
        ("서울에서", "서울로", True),
        ("민지는", "민수는", False),
        ("光", "水", False),
        ("q" * 100_000, "q" * 100_001, False),
    ],
)
def test_a_slip_of_the_pen_is_the_same_word_and_a_short_name_is_not(word, other, same):
    assert is_variant(word, other) is same
    assert is_variant(other, word) is same


COMMON = ["how", "many", "apples", "are", "left"]


def differ(one: str, other: str, *, rows: int, seen: dict[str, int], named: set[str] = frozenset()) -> bool:
    frequencies = dict.fromkeys(COMMON, rows // 10) | seen
    return other_names({*COMMON, one}, {*COMMON, other}, named, lambda word: frequencies.get(word, 0), rows)


def test_in_a_small_corpus_rarity_alone_makes_no_name():
    assert not differ("explain", "describe", rows=100, seen={"explain": 1})
    assert differ("minji", "jun", rows=100, seen={"minji": 1}, named={"minji", "jun"})


def test_in_a_large_corpus_rarity_is_enough():
    assert differ("osmosis", "diffusion", rows=10_000, seen={"osmosis": 2, "diffusion": 3})
    assert not differ("osmosis", "explain", rows=10_000, seen={"osmosis": 2, "explain": 900})


def test_what_counts_as_rare_grows_with_the_corpus():
    assert not differ("minji", "jun", rows=10_000, seen={"minji": 15, "jun": 15})
    assert differ("minji", "jun", rows=100_000, seen={"minji": 15, "jun": 15})
