"""The order of a round: every prefix is balanced within a batch, whatever the quotas."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from small_maps import LANGUAGES, open_map

from seedless.atlas import Atlas
from seedless.core import Batch, Cell, Menu
from seedless.planning import Planner
from seedless.planning.order import Order


def batches_of(need: dict[Cell, int], size: int, seed: int) -> list[list[Cell]]:
    order, found = Order(need, size, seed), []
    while cell := order.next_cell():
        batch: list[Cell] = []
        following: Cell | None = cell
        while following and len(batch) < size:
            batch.append(following)
            order.place(following)
            following = order.next_within((cell.node, cell.language), lambda _: True)
        found.append(batch)
    return found


@settings(max_examples=50, deadline=None)
@given(st.integers(1, 5), st.integers(1, 5), st.integers(0, 10**6))
def test_every_prefix_is_balanced_within_two_batches(nodes: int, size: int, seed: int) -> None:
    rng = Random(seed)
    need = {
        Cell(task, level, language, f"n{node}"): rng.randint(0, 12)
        for task in ("qa", "reasoning")
        for level in ("easy", "medium", "hard")
        for language in LANGUAGES
        for node in range(nodes)
    }
    rows = [cell for batch in batches_of(need, size, seed) for cell in batch]
    assert {cell: rows.count(cell) for cell in need} == need
    for place in range(4):
        values = {cell[place] for cell in rows}
        parts = {value: sum(cell[place] == value for cell in rows) / len(rows) for value in values}
        seen = dict.fromkeys(values, 0)
        for count, cell in enumerate(rows, 1):
            seen[cell[place]] += 1
            assert all(abs(seen[value] - parts[value] * count) <= 2 * size + 2 for value in values)


def test_a_batch_has_one_subject_one_language_and_consecutive_places() -> None:
    planner = Planner(open_map(("a", "b", "c")), Menu(), languages=LANGUAGES, quotas={}, seed=0)
    for batch in planner.next_round(400, planner.wanted(400)):
        assert 1 <= len(batch.planned) <= 5
        assert len({(plan.subject, plan.language) for plan in batch.planned}) == 1


def test_subjects_rotate_by_planned_rows_per_weight() -> None:
    atlas = open_map("a", subjects=3)
    weighted = Atlas(node.model_copy(update={"weight": 2.0}) if node.id == "a/1" else node for node in atlas)
    planner = Planner(weighted, Menu(), languages=("en",), quotas={}, seed=0)
    planned = [plan for batch in planner.next_round(4_000, planner.wanted(4_000)) for plan in batch.planned]
    rows = {subject: sum(plan.node_ids[0] == subject for plan in planned) for subject in ("a/0", "a/1", "a/2")}
    assert sum(rows.values()) == 200
    assert abs(rows["a/1"] - 100) <= 5
    assert abs(rows["a/0"] - rows["a/2"]) <= 5


def test_the_digest_is_the_syllabus_in_the_language_of_the_batch() -> None:
    planner = Planner(open_map("a", subjects=1, sessions=2, concepts=2), Menu(), languages=("ko",), quotas={}, seed=0)
    batch: Batch = planner.next_round(5, planner.wanted(5))[0]
    assert batch.digest.splitlines() == [
        "a/0 (한)",
        "1. a/0/0 (한): a/0/0/0 (한), a/0/0/1 (한)",
        "2. a/0/1 (한): a/0/1/0 (한), a/0/1/1 (한)",
    ]
