"""Concepts of declared capacity that can also be asked together: where, how often, and never beyond what was declared."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from planning.small_maps import LANGUAGES, declared_map, everywhere
from seedless.core import Menu, Plan, Rung, UserMistake
from seedless.planning import Planner

ALONE = everywhere(30, levels=("easy", "medium"))
TOGETHER = everywhere(4, levels=("medium",))
IDS = ("a/x/one", "a/x/two", "a/y/three", "b/z/four")
ATLAS = declared_map(dict.fromkeys(IDS, ALONE))
MENU = Menu(
    task_types=("qa", "reasoning"),
    levels=("easy", "medium"),
    ladder={level: Rung(("apply",), (1, 2), 3) for level in ("easy", "medium")},
    strategies={"single": 0.5, "double": 0.3, "cross": 0.2},
    blooms={"qa": ("apply",), "reasoning": ("apply",)},
    styles={"qa": "steps", "reasoning": "steps"},
    voices={},
    composites={("a/x/two", "a/x/one"): TOGETHER, ("a/y/three", "b/z/four"): TOGETHER},
)


def planner(scope: tuple[str, ...] = (), **quotas: dict[str, float]) -> Planner:
    return Planner(ATLAS, MENU, languages=LANGUAGES, quotas=quotas, seed=3, scope=scope)


def everything(planner: Planner) -> list[Plan]:
    """All that can be planned, every row of it accepted."""
    plans: list[Plan] = []
    while batches := planner.next_round(10_000, planner.wanted(10_000)):
        for plan in (plan for batch in batches for plan in batch.planned):
            planner.result(plan, accepted=True)
            plans.append(plan)
    return plans


def test_every_declared_row_is_planned_once_and_no_more() -> None:
    plans = everything(planner())
    asked = Counter(tuple(sorted(plan.concept_ids)) for plan in plans)
    assert asked == {
        **{(id,): sum(ALONE.values()) for id in IDS},
        ("a/x/one", "a/x/two"): sum(TOGETHER.values()),
        ("a/y/three", "b/z/four"): sum(TOGETHER.values()),
    }
    assert len({plan.id for plan in plans}) == len(plans)


def test_replicates_of_a_composite_count_up_from_zero_in_each_language() -> None:
    plans = [plan for plan in everything(planner()) if len(plan.concept_ids) == 2 and plan.concept_ids[0] == "a/x/two"]
    for language in LANGUAGES:
        assert [p.replicate for p in plans if p.language == language] == list(range(8))


def test_composites_of_one_session_and_of_two_subjects_have_their_strategy_and_their_sessions() -> None:
    found = {plan.concept_ids: plan for plan in everything(planner()) if len(plan.concept_ids) == 2}
    near, far = found["a/x/two", "a/x/one"], found["a/y/three", "b/z/four"]
    assert (near.strategy, near.node_ids) == ("single", ("a/x", "a/x/s", "a/x/two", "a/x/one"))
    assert (far.strategy, far.node_ids) == ("cross", ("a/y", "b/z", "a/y/s", "b/z/s", "a/y/three", "b/z/four"))
    assert far.root == "a"
    assert len(far.sessions) == 2


def test_a_composite_with_a_concept_outside_the_scope_is_not_asked() -> None:
    plans = everything(planner(scope=("a/y",)))
    assert {plan.concept_ids for plan in plans} == {("a/y/three",)}


def test_capacity_counts_composites_and_goes_down_as_they_are_planned() -> None:
    fresh, whole = planner(), planner().capacity()
    alone = Planner(ATLAS, replace(MENU, composites={}), languages=LANGUAGES, quotas={}, seed=3).capacity()
    rows = [sum(r for r in held.values() if r is not None) for held in (whole, alone)]
    assert rows[0] - rows[1] == 2 * sum(TOGETHER.values())
    everything(fresh)
    assert set(fresh.capacity().values()) == {0}
    assert any(line.startswith("a/x/two with a/x/one (medium/en/qa): all 4 rows") for line in fresh.exhausted())


def test_a_quota_for_cross_questions_is_met_by_composites_alone() -> None:
    plans = everything(planner(strategy={"cross": 1.0}))
    assert {plan.strategy for plan in plans} == {"cross"}
    assert len(plans) == sum(TOGETHER.values())


def test_a_quota_for_pairs_of_sessions_where_no_composite_joins_them_says_that_nothing_can_be_planned() -> None:
    with pytest.raises(UserMistake, match="nothing that has a share"):
        planner(strategy={"double": 1.0})


def test_the_same_composites_are_planned_after_a_resume() -> None:
    whole, first = planner(), planner()
    target = 120
    plans = [plan for batch in first.next_round(target, first.wanted(target)) for plan in batch.planned]
    resumed = planner()
    for plan in plans:
        resumed.use(plan)
    again = [plan for batch in whole.next_round(target, whole.wanted(target)) for plan in batch.planned]
    assert [plan.id for plan in again] == [plan.id for plan in plans]
    rest = [[p.id for b in one.next_round(target, one.wanted(target)) for p in b.planned] for one in (first, resumed)]
    assert rest[0] == rest[1] != []
