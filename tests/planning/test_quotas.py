"""Quotas: named shares hold, the others divide the rest, mistakes are the user's, what has no capacity is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_maps import LANGUAGES, declared_map, everywhere, open_map

from seedless.core import Menu, UserMistake
from seedless.planning import Planner, check_quotas, shares_of

VALUES = {"task_type": ("qa", "reasoning", "generation"), "language": ("en", "ko")}


@given(st.dictionaries(st.sampled_from("abcdef"), st.floats(0, 1), max_size=5), st.sets(st.sampled_from("abcdef"), min_size=1))
def test_shares_are_a_whole_over_what_is_possible(named: dict[str, float], possible: set[str]) -> None:
    named = {value: share / max(1.0, sum(named.values())) for value, share in named.items()}
    shares = shares_of({"d": named}, {"d": dict.fromkeys("abcdef", 1.0)}, {"d": possible})
    assert set(shares.by["d"]) <= possible
    assert not shares.by["d"] or abs(sum(shares.by["d"].values()) - 1) < 1e-9
    assert all(f"d {value}" in shares.left_out for value in "abcdef" if value not in possible and named.get(value, 1) > 0)


def test_values_not_named_share_what_is_left() -> None:
    shares = shares_of({"task_type": {"qa": 0.4}}, {"task_type": dict.fromkeys(VALUES["task_type"], 1.0)}, VALUES)
    assert shares.by["task_type"] == pytest.approx({"qa": 0.4, "reasoning": 0.3, "generation": 0.3})


@pytest.mark.parametrize(
    ("quotas", "where", "mend"),
    [
        ({"task_typ": {"qa": 0.4}}, "quotas", "'task_type'"),
        ({"task_type": {"reasonning": 0.4}}, "quotas.task_type", "'reasoning'"),
        ({"language": {"en": 0.7, "ko": 0.31}}, "quotas.language", "at most 1"),
        ({"language": {"en": -0.1}}, "quotas.language.en", "between 0 and 1"),
        ({"language": {"en": 0.0, "ko": 0.0}}, "quotas.language", "at least one"),
    ],
)
def test_a_mistaken_quota_says_where_it_is_and_how_to_mend_it(quotas: dict, where: str, mend: str) -> None:
    with pytest.raises(UserMistake) as mistake:
        check_quotas(quotas, VALUES)
    assert mistake.value.exit_code == 2
    assert (mistake.value.where, mend in mistake.value.mend) == (where, True)


def test_ten_tenths_are_a_whole() -> None:
    check_quotas({"d": {str(n): 0.1 for n in range(10)}}, {"d": [str(n) for n in range(10)]})


def test_what_has_no_capacity_is_left_out_and_named() -> None:
    planner = Planner(declared_map({"m/s/c": everywhere(9)}), Menu(), languages=LANGUAGES, quotas={}, seed=0)
    assert planner.left_out == (
        "task_type classification",
        "task_type generation",
        "difficulty expert",
        "strategy double",
        "strategy cross",
    )


def test_what_a_quota_of_nothing_rules_out_is_not_called_left_out() -> None:
    quotas = {"task_type": {"qa": 1.0}, "difficulty": {"expert": 0.0}, "strategy": {"cross": 0.0}}
    planner = Planner(open_map(), Menu(), languages=LANGUAGES, quotas=quotas, seed=0)
    assert planner.left_out == ()
    assert {cell.task_type for cell in planner.capacity()} == {"qa"}
    assert "expert" not in {cell.level for cell in planner.capacity()}


BRANCH = Menu(task_types=("qa", "reasoning"), levels=("easy", "medium"), strategies={"single": 1.0})


@pytest.mark.parametrize(
    ("dimension", "absent", "others"),
    [
        ("task_type", "generation", {"qa": 0.5, "reasoning": 0.5}),
        ("difficulty", "expert", {"easy": 0.5, "medium": 0.5}),
        ("strategy", "cross", {"single": 1.0}),
    ],
)
def test_a_share_for_what_a_branch_has_not_is_named_and_goes_to_the_others(
    dimension: str, absent: str, others: dict[str, float]
) -> None:
    planner = Planner(open_map(), BRANCH, languages=LANGUAGES, quotas={dimension: {absent: 0.5}}, seed=0)
    assert planner.left_out == (f"{dimension} {absent}",)
    assert planner.shares.by[dimension] == pytest.approx(others)
    assert sum(planner.wanted(40).values()) == 40


@pytest.mark.parametrize(
    ("quotas", "where"),
    [
        ({"task_type": {"generaton": 0.5}}, "quotas.task_type"),
        ({"strategy": {"persona": 0.5}}, "quotas.strategy"),
        ({"language": {"ja": 0.5}}, "quotas.language"),
        ({"task_type": {"generation": 1.0}}, "quotas"),
        ({"strategy": {"double": 1.0}}, "quotas"),
        ({"task_type": {"qa": 0.0, "reasoning": 0.0}}, "quotas"),
    ],
)
def test_a_value_nobody_knows_or_shares_that_leave_nothing_are_a_mistake(quotas: dict, where: str) -> None:
    with pytest.raises(UserMistake) as mistake:
        Planner(open_map(), BRANCH, languages=LANGUAGES, quotas=quotas, seed=0)
    assert mistake.value.where == where


def test_node_weights_are_the_default_shares_of_first_level_nodes() -> None:
    atlas = open_map(("a", "b", "c"))
    weighted = type(atlas)(node.model_copy(update={"weight": 2.0}) if node.id == "b" else node for node in atlas)
    planner = Planner(weighted, Menu(), languages=("en",), quotas={"node": {"c": 0.4}}, seed=0)
    assert planner.shares.by["node"] == pytest.approx({"a": 0.2, "b": 0.4, "c": 0.4})
    with pytest.raises(UserMistake, match=r"quotas\.node"):
        Planner(weighted, Menu(), languages=("en",), quotas={"node": {"a/0": 0.4}}, seed=0)
