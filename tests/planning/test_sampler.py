"""The sampler: least used first, no concept set twice while fresh ones remain, replicates told, declared capacity kept."""

from itertools import combinations
from math import comb

from hypothesis import given, settings
from hypothesis import strategies as st
from small_maps import declared_map, open_map

from seedless.atlas import Atlas
from seedless.core import Plan, Rung
from seedless.planning import Pick, Sampler
from seedless.planning.territory import Territory
from seedless.planning.usage import Usage


class Desk:
    """A sampler whose picks are counted at once, as the planner does."""

    def __init__(self, atlas: Atlas, subject: str, seed: int = 0) -> None:
        self.usage = Usage()
        self.sampler = Sampler(Territory(atlas), subject, self.usage, seed)

    def draw(self, strategy: str, rung: Rung, level: str = "medium", language: str = "en", task: str = "qa") -> Pick | None:
        pick = self.sampler.draw(strategy, rung, level, language, task)
        if pick:
            plan = Plan.model_construct(
                node_ids=(*pick.subjects, *pick.sessions, *pick.concepts),
                concept_ids=pick.concepts,
                sessions=pick.sessions,
                level=level,
                language=language,
                task_type=task,
                strategy=strategy,
            )
            self.usage.add(plan)
        return pick


GLAN = Rung(("apply",), (1, 5), 3)


@settings(max_examples=20, deadline=None)
@given(st.integers(2, 4), st.integers(1, 3), st.tuples(st.integers(1, 3), st.integers(0, 2)), st.integers(0, 9))
def test_every_concept_set_is_asked_once_before_any_is_asked_twice(
    sessions: int, concepts: int, sizes: tuple[int, int], seed: int
) -> None:
    rung = Rung(("apply",), (sizes[0], sizes[0] + sizes[1]), 3)
    for strategy in ("single", "double"):
        desk = Desk(open_map("a", sessions=sessions, concepts=concepts), "a/0", seed)
        space = desk.sampler.space(frozenset({strategy}), rung)
        picks = [desk.draw(strategy, rung) for _ in range(space)]
        assert all(pick is not None and pick.replicate == 0 for pick in picks)
        assert len({frozenset(pick.concepts) for pick in picks if pick}) == space
        again = desk.draw(strategy, rung)
        assert (again is None) == (space == 0)
        assert again is None or again.replicate == 1


def test_the_space_is_n1_and_n2_of_glan() -> None:
    desk = Desk(open_map("a", sessions=20, concepts=5), "a/0")
    assert desk.sampler.space(frozenset({"single"}), GLAN) == 20 * 31
    assert desk.sampler.space(frozenset({"double"}), GLAN) == comb(20, 2) * 575


def test_two_sessions_are_never_asked_about_one_of_them_only() -> None:
    desk = Desk(open_map("a", sessions=3, concepts=3), "a/0")
    for _ in range(60):
        pick = desk.draw("double", GLAN)
        assert pick
        assert {concept.rsplit("/", 1)[0] for concept in pick.concepts} == set(pick.sessions)


def test_least_used_concepts_and_pairs_come_first() -> None:
    desk = Desk(open_map("a", sessions=6, concepts=3), "a/0")
    for _ in range(18):
        desk.draw("single", Rung((), (1, 1), 1))
    assert set(desk.usage.concepts.values()) == {1}
    for _ in range(15):
        desk.draw("double", Rung((), (2, 2), 1))
    assert set(desk.usage.pairs) == set(combinations([f"a/0/{n}" for n in range(6)], 2))
    assert max(desk.usage.concepts.values()) - min(desk.usage.concepts.values()) <= 1


def test_a_set_may_be_asked_again_at_another_level_or_in_another_language_but_rather_is_not() -> None:
    desk = Desk(open_map("a", sessions=1, concepts=2), "a/0")
    one = Rung((), (1, 1), 1)
    asked = [desk.draw("single", one, level, language) for level in ("easy", "medium") for language in ("en", "ko")]
    assert [pick.replicate for pick in asked if pick] == [0, 0, 0, 0]
    assert {pick.concepts for pick in asked[:2] if pick} == {("a/0/0/0",), ("a/0/0/1",)}


def test_replicates_count_over_task_types() -> None:
    desk = Desk(declared_map({"m/s/c": {"easy/en/qa": 2, "easy/en/reasoning": 2}}), "m/s")
    picks = [
        desk.draw("single", Rung((), (1, 1), 1), "easy", "en", task)
        for task in ("qa", "reasoning", "qa", "qa", "reasoning", "reasoning")
    ]
    assert [pick and pick.replicate for pick in picks] == [0, 1, 2, None, 3, None]


def test_declared_concepts_are_asked_alone_and_only_at_what_they_declare() -> None:
    desk = Desk(declared_map({"m/s/c": {"hard/en/qa": 1}, "m/s/d": {"hard/en/qa": 1}}), "m/s")
    hard = Rung((), (2, 3), 5)
    assert desk.draw("double", hard, "hard") is None
    assert desk.draw("single", hard, "hard", "ko") is None
    alone = [desk.draw("single", hard, "hard"), desk.draw("single", hard, "hard")]
    assert {pick.concepts for pick in alone if pick} == {("m/s/c",), ("m/s/d",)}
    assert desk.draw("single", hard, "hard") is None


def test_cross_rows_join_two_subjects_that_share_a_concept() -> None:
    desk = Desk(open_map(shared=("a/0/1", "b/1/2")), "a/0")
    for _ in range(40):
        pick = desk.draw("cross", Rung((), (2, 5), 7))
        assert pick
        assert (pick.subjects, pick.sessions) == (("a/0", "b/1"), ("a/0/1", "b/1/2"))
        owners = [{"a/0/1", "b/1/2"} if c == "shared" else {c.rsplit("/", 1)[0]} for c in pick.concepts]
        assert set.union(*owners) == {"a/0/1", "b/1/2"}
    assert Desk(open_map(), "a/0").draw("cross", Rung((), (2, 5), 7)) is None
