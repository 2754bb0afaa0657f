"""What a user types finds its nodes, and what is not covered is refused with the nearest names."""

from __future__ import annotations

import pytest

from seedless.core import NotCovered
from seedless.teacher.curriculum import curriculum
from seedless.teacher.topics import resolve


@pytest.mark.parametrize(
    ("topic", "id"),
    [
        ("Mathematics", "teacher/mathematics"),
        ("수학", "teacher/mathematics"),
        ("  NUMBER   theory ", "teacher/mathematics/number-theory"),
        ("number-theory", "teacher/mathematics/number-theory"),
        ("ｇｃｄ", "teacher/mathematics/number-theory/euclid-gcd"),
        ("최대공약수", "teacher/mathematics/number-theory/euclid-gcd"),
        ("python", "teacher/computer-science/programming"),
        ("SQL", "teacher/computer-science/databases"),
        ("물리", "teacher/physics"),
        ("teacher/mathematics/algebra/linear-system", "teacher/mathematics/algebra/linear-system"),
    ],
)
def test_names_aliases_and_ids_are_found_in_any_spelling(topic: str, id: str) -> None:
    assert resolve([topic]) == ((id,), ())


def test_every_name_and_alias_of_the_map_finds_its_own_node() -> None:
    for node in curriculum():
        for name in (*node.names.values(), *(alias for aliases in node.aliases.values() for alias in aliases)):
            assert node.id in resolve([name])[0]


def test_no_topic_means_the_whole_curriculum() -> None:
    assert resolve([]) == (tuple(root.id for root in curriculum().roots), ())


def test_what_is_covered_is_taken_and_the_rest_is_named() -> None:
    ids, skipped = resolve(["Art history", "Algebra", "대수학"])
    assert ids == ("teacher/mathematics/algebra",)
    assert skipped == ("Art history",)


@pytest.mark.parametrize(
    ("topic", "near"),
    [("Quadratic equatoins", "Quadratic equations"), ("이차 방정식 풀기", "이차방정식"), ("Databse", "Databases")],
)
def test_a_topic_outside_the_map_is_refused_with_the_nearest_names_in_its_script(topic: str, near: str) -> None:
    with pytest.raises(NotCovered) as refusal:
        resolve([topic])
    assert near in refusal.value.nearest
    assert 3 <= len(refusal.value.nearest) <= 5
    assert f"{len(curriculum().roots)} disciplines" in str(refusal.value)


def test_an_empty_or_strange_topic_is_refused_too() -> None:
    for topic in ("", "🦜", "x" * 5000):
        with pytest.raises(NotCovered):
            resolve([topic])
