"""The sieve catches what looking for every needle by itself would catch, overlaps and beginnings of each other included."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from seedless.text.needles import Sieve


class Pattern(NamedTuple):
    needles: tuple[str, ...]


needle = st.text("ab 가.|", min_size=1, max_size=4)


@given(st.lists(st.lists(needle, min_size=1, max_size=4), min_size=1, max_size=6), st.text("ab 가.|", max_size=30))
def test_what_is_caught_is_what_holds_a_needle(groups: list[list[str]], text: str) -> None:
    patterns = [Pattern(tuple(group)) for group in groups]
    assert Sieve(patterns).caught(text) == [one for one in patterns if any(piece in text for piece in one.needles)]


def test_a_needle_inside_another_and_one_that_begins_another_are_both_found() -> None:
    patterns = [Pattern(("answer",)), Pattern(("swer",)), Pattern(("ans",)), Pattern(("answers",))]
    assert Sieve(patterns).caught("the answer") == patterns[:3]
