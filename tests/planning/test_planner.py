"""The planner: pure, replayable, honest about what it can give, and wasteful of nothing."""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from random import Random
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_maps import LANGUAGES, Publisher, declared_map, everywhere, open_map, run

from seedless.atlas import Atlas
from seedless.core import LEVELS, Menu, Plan, UserMistake, plan_id
from seedless.planning import Planner

DIMENSIONS = (("task_type", "task_type"), ("difficulty", "level"), ("language", "language"), ("node", "root"))
QUOTAS = {"task_type": {"qa": 0.4, "reasoning": 0.3}, "difficulty": {"easy": 0.3, "hard": 0.2}}
SIX = {f"{root}/{s}/{c}": everywhere(40) for root in "mc" for s in "01" for c in "xyz"}


def planner_of(atlas: Atlas, *, seed: int = 0, quotas: dict | None = None, scope: tuple[str, ...] = ()) -> Planner:
    return Planner(atlas, Menu(), languages=LANGUAGES, quotas=quotas or {}, seed=seed, scope=scope)


def flat(rounds: list[list[Plan]]) -> list[Plan]:
    return [plan for plans in rounds for plan in plans]


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from([60, 150, 400]), st.booleans())
def test_quotas_are_met_in_accepted_rows_though_some_are_refused(seed: int, target: int, declared: bool) -> None:
    rng = Random(seed)
    share = round(rng.uniform(0.1, 0.6), 2)
    quotas = {"task_type": {"qa": share}, "language": {"ko": 0.7}, "node": {"m": 0.35}}
    atlas = declared_map({id: everywhere(200) for id in SIX}) if declared else open_map(("m", "c"))
    planner = planner_of(atlas, quotas=quotas, seed=seed)
    publisher = Publisher()
    run(planner, target, lambda plan: rng.random() < (0.5 if plan.level == "hard" else 0.9), publisher=publisher)
    assert len(publisher.rows) == target
    for dimension, name in DIMENSIONS:
        for value, part in planner.shares.by[dimension].items():
            assert abs(sum(getattr(p, name) == value for p in publisher.rows) - part * target) <= max(1, 0.01 * target) + 0.1


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 500))
def test_without_refusals_quotas_are_exact_nothing_is_wasted_and_ids_are_unique(seed: int, target: int) -> None:
    planner = planner_of(open_map(shared=("a/0/1", "b/1/2")), quotas=QUOTAS, seed=seed)
    plans = flat(run(planner, target))
    assert len(plans) == len({plan.id for plan in plans}) == target
    for dimension, name in DIMENSIONS:
        for value, share in planner.shares.by[dimension].items():
            assert abs(sum(getattr(plan, name) == value for plan in plans) - share * target) <= max(1, 0.01 * target) + 0.1


def test_the_first_round_is_a_pilot_and_no_round_is_over_a_thousand() -> None:
    sizes = [len(plans) for plans in run(planner_of(open_map()), 3_000)]
    assert sizes == [150, 1_000, 1_000, 850]
    assert [len(plans) for plans in run(planner_of(open_map()), 100)] == [20, 80]
    assert [len(plans) for plans in run(planner_of(open_map()), 7)] == [7]


def test_refused_rows_are_planned_again_in_few_rounds_and_at_most_three_times_over() -> None:
    planner, rng = planner_of(open_map()), Random(1)
    rounds = run(planner, 500, lambda plan: rng.random() < 0.7)
    assert len(rounds) <= 6
    assert sum(map(len, rounds)) <= 500 / 0.7 * 1.15
    hopeless = planner_of(open_map())
    run(hopeless, 100, lambda plan: False, most_rounds=1)
    batches = hopeless.next_round(100, hopeless.wanted(100))
    assert sum(len(batch.planned) for batch in batches) == 300


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10**6), st.booleans())
def test_a_replayed_planner_goes_on_exactly_like_the_uninterrupted_one(seed: int, declared: bool) -> None:
    atlas = declared_map(SIX) if declared else open_map(shared=("a/0/1", "b/1/2"))
    rng = Random(seed)
    outcomes: dict[str, bool] = {}

    def accepts(plan: Plan) -> bool:
        return outcomes.setdefault(plan.id, rng.random() < 0.8)

    lost = Publisher()
    rounds = run(planner_of(atlas, seed=seed), 260, accepts, publisher=lost)
    for settled in range(len(rounds)):
        again, publisher = planner_of(atlas, seed=seed), Publisher()
        for plans, wanted in zip(rounds[:settled], lost.aims, strict=False):  # a journal keeps both
            publisher.aim(wanted)
            for plan in plans:
                again.use(Plan.model_validate_json(plan.model_dump_json()))
            for plan in plans:
                again.result(plan, outcomes[plan.id])
                if outcomes[plan.id]:
                    publisher.take(plan)
        wanted = again.wanted(260, publisher.held)
        assert wanted == lost.aims[settled]
        assert [plan for batch in again.next_round(260, wanted) for plan in batch.planned] == rounds[settled]


def test_a_run_stopped_and_grown_is_balanced_and_repeats_no_row() -> None:
    planner = planner_of(open_map(), quotas=QUOTAS)
    plans = flat(run(planner, 200))
    more = [plan for batch in planner.next_round(300, planner.wanted(300)) for plan in batch.planned]
    assert len({plan.id for plan in [*plans, *more]}) == 300
    assert abs(sum(plan.task_type == "qa" for plan in [*plans, *more]) - 120) <= 3


def test_plans_do_not_depend_on_hash_randomisation(tmp_path: Path) -> None:
    code = (
        "from small_maps import *\nfrom seedless.core import Menu, content_id\n"
        "p = Planner(open_map(shared=('a/0/1', 'b/1/2')), Menu(), languages=LANGUAGES, quotas={}, seed=4)\n"
        "plans = [q for r in run(p, 180, lambda q: q.id[0] not in '01') for q in r]\n"
        "print(content_id([q.model_dump(mode='json') for q in plans], p.exhausted(), list(p.left_out)))"
    )
    ids = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parent)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "31337")
    }
    assert len(ids) == 1


def test_every_plan_can_be_traced_and_its_id_is_the_hash_of_its_content() -> None:
    atlas = open_map(shared=("a/0/1", "b/1/2"))
    for plan in flat(run(planner_of(atlas), 300)):
        assert all(id in atlas for id in plan.node_ids)
        assert plan.concepts == tuple(atlas[id].name(plan.language) for id in plan.concept_ids)
        assert plan.node_ids[-len(plan.concept_ids) :] == plan.concept_ids
        assert plan.atlas_path == tuple(atlas[id].name(plan.language) for id in (plan.root, plan.node_ids[0]))
        assert set(plan.attributes) == {"form", "audience", "style", "voice"}
        assert plan.attributes["style"] == Menu().style(plan.task_type, plan.bloom, plan.attributes["form"])
        assert plan.id == plan_id(
            **plan.model_dump(
                include={
                    "node_ids",
                    "concept_ids",
                    "attributes",
                    "task_type",
                    "level",
                    "bloom",
                    "steps",
                    "language",
                    "replicate",
                }
            )
        )


def test_the_ladder_is_kept() -> None:
    menu = Menu()
    for plan in flat(run(planner_of(open_map()), 400)):
        rung = menu.ladder[plan.level]
        assert rung.concepts[0] <= len(plan.concept_ids) <= rung.concepts[1]
        assert (plan.bloom in rung.blooms, plan.steps) == (True, rung.steps)
        assert len(plan.sessions) == (1 if plan.strategy == "single" else 2)


def test_attributes_and_strategies_follow_their_quotas_and_do_not_move_in_step() -> None:
    quotas = {"form": {"situation": 0.25}, "audience": {"student": 0.5}, "strategy": {"single": 0.6, "cross": 0.0}}
    plans = flat(run(planner_of(open_map(), quotas=quotas), 800))
    asked = [plan for plan in plans if plan.task_type == "qa"]
    assert abs(sum(plan.attributes["form"] == "situation" for plan in asked) - 50) <= 2
    assert abs(sum(plan.attributes["audience"] == "student" for plan in plans) - 400) <= 8
    assert abs(sum(plan.strategy == "single" for plan in plans) - 480) <= 8
    both = Counter((plan.level, plan.language, plan.attributes["form"]) for plan in asked)
    assert all(abs(both[level, language, "situation"] - 6) <= 2 for level in LEVELS for language in LANGUAGES)


def test_a_branch_planned_alone_is_the_same_whatever_else_the_map_holds() -> None:
    alone = flat(run(planner_of(open_map("a")), 150))
    beside = flat(run(planner_of(open_map(("a", "b")), scope=("a",)), 150))
    assert alone == beside


def test_a_branch_added_later_takes_the_new_rows_and_leaves_the_old_plans_as_they_were() -> None:
    before = flat(run(planner_of(open_map("a")), 100))
    grown = planner_of(open_map(("a", "b")))
    for plan in before:
        grown.use(plan)
        grown.result(plan, True)
    after = [plan for batch in grown.next_round(200, grown.wanted(200)) for plan in batch.planned]
    assert Counter(plan.root for plan in after) == {"b": 100}
    assert not {plan.id for plan in before} & {plan.id for plan in after}


def test_rows_of_a_dropped_branch_no_longer_count() -> None:
    before = flat(run(planner_of(open_map(("a", "b"))), 100))
    left = planner_of(open_map("a"))
    for plan in before:
        left.use(plan)
        left.result(plan, True)
    assert sum(left.wanted(80).values()) == 80
    assert {cell.node for cell in left.wanted(80)} == {"a"}


@pytest.mark.parametrize(
    ("scope", "subjects", "sessions"),
    [(("a/0",), {"a/0"}, 4), (("a/0/1", "b/0/2"), {"a/0", "b/0"}, 2), (("a/0/1/2",), {"a/0"}, 1)],
)
def test_only_what_is_in_scope_is_planned(scope: tuple[str, ...], subjects: set[str], sessions: int) -> None:
    plans = flat(run(planner_of(open_map(), scope=scope), 60))
    assert {plan.node_ids[0] for plan in plans} == subjects
    assert len({name for plan in plans for name in plan.sessions}) == sessions * len(LANGUAGES)
    assert all(any(id == s or id.startswith(f"{s}/") for s in scope) for plan in plans for id in plan.concept_ids)


def test_an_unknown_scope_names_the_nearest_node() -> None:
    with pytest.raises(UserMistake, match="a/0/1"):
        planner_of(open_map(), scope=("a/0/1x",))


def test_a_map_that_runs_out_is_used_to_the_last_row_and_says_so() -> None:
    atlas = declared_map({"m/0/x": {"easy/en/qa": 7, "hard/ko/reasoning": 2}, "m/0/y": {"easy/en/qa": 4}})
    planner = planner_of(atlas)
    plans = flat(run(planner, 50))
    assert Counter((plan.concept_ids[0], plan.level) for plan in plans) == {
        ("m/0/x", "easy"): 7,
        ("m/0/y", "easy"): 4,
        ("m/0/x", "hard"): 2,
    }
    assert len({plan.id for plan in plans}) == 13
    assert sorted({plan.replicate for plan in plans}) == list(range(7))
    assert set(planner.capacity().values()) == {0}
    assert planner.exhausted() == [
        "m/0/x (easy/en/qa): all 7 rows are planned",
        "m/0/x (hard/ko/reasoning): all 2 rows are planned",
        "m/0/y (easy/en/qa): all 4 rows are planned",
    ]
    assert planner.next_round(50, planner.wanted(50)) == []


def test_an_open_map_whose_sets_are_used_up_says_that_rows_repeat() -> None:
    planner = planner_of(open_map("a", subjects=1, sessions=2, concepts=1))
    plans = flat(run(planner, 60))
    assert len({plan.id for plan in plans}) == 60
    assert max(plan.replicate for plan in plans) > 0
    assert any("new rows repeat them" in line for line in planner.exhausted())


def test_refused_rows_use_capacity_up_too() -> None:
    planner = planner_of(declared_map({"m/0/x": {"easy/en/qa": 30}}))
    assert len(flat(run(planner, 30, lambda plan: plan.replicate % 2 == 0))) == 30
    assert planner.next_round(30, planner.wanted(30)) == []


def test_twenty_thousand_rows_over_twelve_declared_concepts_take_under_four_cpu_seconds() -> None:
    atlas = declared_map({f"{root}/{s}/{c}": everywhere(3_000) for root in "mc" for s in "01" for c in "xyz"})
    start = process_time()
    plans = flat(run(planner_of(atlas), 20_000))
    assert process_time() - start < 4
    assert len({plan.id for plan in plans}) == 20_000
    uses = Counter(plan.concept_ids for plan in plans)
    assert max(uses.values()) - min(uses.values()) <= 10


def test_a_large_map_is_not_scanned_for_every_row() -> None:
    planner = planner_of(open_map([f"r{n}" for n in range(10)], subjects=20, sessions=20, concepts=5))
    first = planner.next_round(20_000, planner.wanted(20_000))
    start = process_time()
    for plan in (plan for batch in first for plan in batch.planned):
        planner.result(plan, True)
    rows = sum(len(batch.planned) for batch in planner.next_round(2_000, planner.wanted(2_000)))
    assert rows == 1_000
    assert process_time() - start < 3


def test_a_batch_has_one_voice_and_batches_hold_their_shares() -> None:
    planner = planner_of(open_map())
    batches = planner.next_round(20, planner.wanted(20)) + planner.next_round(400, planner.wanted(400))
    voices = [{plan.attributes["voice"] for plan in batch.planned} for batch in batches]
    assert all(len(voice) == 1 for voice in voices)
    assert abs(sum(voice == {"spoken"} for voice in voices) / len(voices) - 0.1) < 0.02
