"""Round sizes and saturation: reserves add up to what refusals ask for, and hopeless runs end with the reason."""

from hypothesis import given
from hypothesis import strategies as st
from small_maps import LANGUAGES, open_map, run

from seedless.core import Cell, Menu
from seedless.planning import Planner, RoundTally, saturation, tally
from seedless.planning.rounds import pilot_rows, reserve

A, B = Cell("qa", "easy", "en", "a"), Cell("qa", "hard", "en", "a")


def test_the_pilot_is_five_percent_within_twenty_and_the_target() -> None:
    assert [pilot_rows(n) for n in (1, 20, 100, 500, 5_000, 100_000)] == [1, 20, 20, 25, 250, 1_000]


@given(st.integers(1, 200), st.integers(0, 100), st.integers(1, 100))
def test_a_reserve_is_at_most_twice_the_deficit_and_never_beyond_capacity(deficit: int, accepted: int, refused: int) -> None:
    planned = {A: accepted + refused}
    assert reserve({A: deficit}, planned, {A: accepted}, {A: None}).get(A, 0) <= 2 * deficit
    assert reserve({A: deficit}, planned, {A: accepted}, {A: deficit + 3}).get(A, 0) <= 3
    assert reserve({A: deficit}, {A: accepted}, {A: accepted}, {A: None}) == {} or accepted == 0


def test_a_hundred_small_deficits_do_not_waste_a_hundred_rows() -> None:
    cells = {Cell("qa", "easy", "en", f"n{n}"): 1 for n in range(100)}
    planned, accepted = dict.fromkeys(cells, 10), dict.fromkeys(cells, 8)
    assert sum(reserve(cells, planned, accepted, dict.fromkeys(cells)).values()) == 25


def test_a_cell_that_is_refused_more_gets_a_larger_reserve() -> None:
    extra = reserve({A: 40, B: 40}, {A: 50, B: 50}, {A: 50, B: 20}, {A: None, B: None})
    assert extra[B] > 4 * extra.get(A, 0)


def test_two_poor_rounds_running_are_saturation_one_is_not() -> None:
    poor = RoundTally({A: 100, B: 100}, {A: 1, B: 1})
    fair = RoundTally({A: 100, B: 100}, {A: 1, B: 2})
    assert saturation([fair, poor], 200) == saturation([poor, fair], 200) == saturation([poor], 200) == ""
    assert "two rounds" in saturation([fair, poor, poor], 200)


def test_planning_more_than_ten_times_the_target_is_saturation() -> None:
    rounds = [RoundTally({A: 101}, {A: 5})] * 10
    assert saturation(rounds, 101) == ""
    assert "1010 rows" in saturation(rounds, 100)


def test_a_run_without_history_is_not_saturated() -> None:
    assert saturation([], 10) == ""


def test_a_tally_adds_up_per_cell() -> None:
    planner = Planner(open_map("a"), Menu(), languages=LANGUAGES, quotas={}, seed=0)
    plans = run(planner, 20)[0]
    found = tally((plan, plan.language == "ko") for plan in plans)
    assert sum(found.planned.values()) == 20
    assert sum(found.accepted.values()) == sum(plan.language == "ko" for plan in plans)


def test_a_few_rows_refused_one_after_the_other_are_no_saturation() -> None:
    single = RoundTally({A: 1}, {})
    assert saturation([single] * 19, 200) == ""
    assert "two rounds" in saturation([single] * 20, 200)
