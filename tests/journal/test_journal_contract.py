"""What every journal promises: one suite over the one in memory and the one on disk."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from journal_material import NO, YES, a_round, batch, call, everything, example, finished, plan, plant, question, questions

from seedless.core import (
    Dropped,
    Frozen,
    Item,
    Outcome,
    Plan,
    RecipeFault,
    Settlement,
    UserMistake,
    Verdict,
    child_node,
    root_node,
)

DONE, LEAF = Outcome("done"), Outcome("leaf")
REJECTED = Outcome("rejected", NO)


def states(journal: Any) -> list[str]:
    return [planned.state for planned in journal.planned()]


async def grown(journal: Any, *, size: int = 3) -> list[Any]:
    """One batch, settled; returns its questions, all open."""
    (root,) = await plant(journal, size=size, per_batch=size)
    await journal.claim(1)
    await journal.settle(Settlement(root, DONE, children=questions(root)))
    return list(journal.nodes("Question"))


def test_a_planted_round_reads_back_as_it_was_planned(journal: Any) -> None:
    roots = asyncio.run(plant(journal))
    assert journal.rounds() == [a_round()]
    assert list(journal.rounds()[0].wanted) == list(a_round().wanted)
    planned = list(journal.planned())
    assert [p.plan for p in planned] == [plan(i) for i in range(6)]
    assert [(p.position, p.state, p.judged, p.node, p.kind, p.reason) for p in planned] == [
        (i, "open", False, None, "plan", "") for i in range(6)
    ]
    assert list(journal.nodes("Batch")) == roots
    assert [journal.node(root.id) for root in roots] == roots


def test_a_round_is_planted_once(journal: Any) -> None:
    async def twice() -> None:
        await plant(journal)
        before = everything(journal)
        for number, first in ((0, 6), (1, 5), (1, 0)):  # the same round, a shared position, the same plans
            with pytest.raises(RecipeFault):
                await plant(journal, number=number, first=first)
            assert everything(journal) == before
        await plant(journal, number=1, first=6)

    asyncio.run(twice())
    assert [(p.round, p.position) for p in journal.planned(round=1, after=8)] == [(1, 9), (1, 10), (1, 11)]
    assert [p.position for p in journal.planned(round=0)] == list(range(6))
    assert [node.order for node in journal.nodes("Batch", round=1)] == [6, 9]
    assert list(journal.planned(round=7)) == []


def test_claims_go_deepest_first_then_in_plan_order(journal: Any) -> None:
    async def work() -> list[tuple[str, int]]:
        await plant(journal, size=6, per_batch=2)
        first = (await journal.claim(1))[0]
        await journal.settle(Settlement(first, DONE, children=tuple(reversed(questions(first)))))
        return [(node.kind, node.order) for node in await journal.claim(10)]

    assert asyncio.run(work()) == [("Question", 0), ("Question", 1), ("Batch", 2), ("Batch", 4)]


def test_a_deep_node_comes_before_a_shallow_one_that_was_planned_earlier(journal: Any) -> None:
    async def work() -> list[tuple[str, int]]:
        last = (await plant(journal, size=6, per_batch=2))[-1]
        await journal.release([node for node in await journal.claim(3) if node.order < last.order])
        await journal.settle(Settlement(last, DONE, children=questions(last)))
        return [(node.kind, node.order) for node in await journal.claim(3)]

    assert asyncio.run(work()) == [("Question", 4), ("Question", 5), ("Batch", 0)]


def test_a_claimed_node_is_handed_out_once_until_it_is_released(journal: Any) -> None:
    async def work() -> None:
        await plant(journal)
        claimed = await journal.claim(5)
        assert len(claimed) == 2 and await journal.claim(5) == []
        await journal.release(claimed[:1])
        assert await journal.claim(5) == claimed[:1]
        assert await journal.claim(0) == []

    asyncio.run(work())


def test_a_lost_process_costs_each_claimed_node_one_death_and_an_orderly_stop_none(journal: Any) -> None:
    async def work() -> None:
        await plant(journal)
        lost, kept = await journal.claim(2)
        await journal.release([kept])
        assert await journal.reopen() == 1
        assert (journal.node(lost.id).deaths, journal.node(kept.id).deaths) == (1, 0)
        assert await journal.reopen() == 0

    asyncio.run(work())


def test_a_node_lost_twice_is_handed_out_alone(journal: Any) -> None:
    async def work() -> list[list[tuple[int, int]]]:
        await plant(journal, size=6, per_batch=1)
        for _ in range(2):
            claimed = await journal.claim(6)
            await journal.release([node for node in claimed if node.order != 2])
            await journal.reopen()
        return [[(node.order, node.deaths) for node in await journal.claim(9)] for _ in range(4)]

    assert asyncio.run(work()) == [[(0, 0), (1, 0)], [(2, 2)], [(3, 0), (4, 0), (5, 0)], []]


def test_a_parked_node_is_never_claimed_and_outlives_a_lost_process(journal: Any) -> None:
    async def work() -> None:
        nodes = await grown(journal)
        first = (await journal.claim(1))[0]
        await journal.park(first.with_verdicts(YES))
        assert [node.id for node in await journal.claim(9)] == [node.id for node in nodes[1:]]
        assert await journal.reopen() == 2
        assert journal.parked() == [replace(first, verdicts=(YES,))]

    asyncio.run(work())


def test_a_judged_node_is_open_again_to_grow_and_its_plan_counts_as_judged(journal: Any) -> None:
    async def work() -> None:
        await grown(journal)
        node = (await journal.claim(1))[0]
        await journal.park(node)
        await journal.judge(node.with_verdicts(YES))
        assert await journal.claim(1) == [replace(node, verdicts=(YES,), phase="grow", judged=True)]
        assert [p.judged for p in journal.planned()] == [True, False, False]
        assert journal.parked() == []

    asyncio.run(work())


def test_parked_nodes_are_listed_in_plan_order_whatever_order_they_came_in(journal: Any) -> None:
    async def work() -> list[int]:
        await grown(journal, size=5)
        for node in reversed(await journal.claim(5)):
            await journal.park(node)
        return [node.order for node in journal.parked()]

    assert asyncio.run(work()) == [0, 1, 2, 3, 4]


def test_a_leaf_makes_its_row_done_and_publishing_makes_it_accepted(journal: Any) -> None:
    async def work() -> None:
        await grown(journal)
        asked = (await journal.claim(1))[0]
        await journal.settle(Settlement(asked, DONE, children=(finished(asked),), verdicts=(YES,)))
        leaf = (await journal.claim(1))[0]
        await journal.settle(Settlement(leaf, LEAF, verdicts=(YES, YES)))
        row = next(journal.planned())
        assert (row.state, row.node, row.kind, row.reason) == ("done", leaf.id, "plan", "")
        assert [node.kind for node in journal.lineage(leaf.id)] == ["Example", "Question", "Batch"]
        assert journal.lineage(leaf.id)[0] == replace(leaf, verdicts=(YES, YES))
        assert journal.outcome_of(leaf.id) == LEAF
        for _ in range(2):  # a kill between a part's rename and its mark doubles nothing
            await journal.publish("data", "part-00000.parquet", [row.plan.id])
        assert states(journal) == ["accepted", "open", "open"]
        assert (journal.parts("data"), journal.parts("rejected")) == (["part-00000.parquet"], [])

    asyncio.run(work())


def test_parts_are_listed_as_they_were_published_and_refused_rows_stay_refused(journal: Any) -> None:
    async def work() -> None:
        (root,) = await plant(journal, size=3)
        await journal.claim(1)
        await journal.settle(Settlement(root, REJECTED))
        for part in ("b", "a", "c"):
            await journal.publish("rejected", part, list(root.item.plan_ids))
        with pytest.raises(RecipeFault, match="only finished rows"):
            await journal.publish("data", "d", list(root.item.plan_ids))

    asyncio.run(work())
    assert (journal.parts("rejected"), journal.parts("data")) == (["b", "a", "c"], [])
    assert states(journal) == ["rejected"] * 3


@pytest.mark.parametrize(
    ("outcome", "told"),
    [
        (REJECTED, ("rejected", "duplicate", "novelty", "as plan 3")),
        (Outcome("review", replace(NO, decision="review")), ("review", "duplicate", "novelty", "as plan 3")),
        (Outcome("failed", fault="unparsable", detail="no JSON"), ("failed", "unparsable", "", "no JSON")),
    ],
)
@pytest.mark.parametrize("kind", ["plan", "question", "example"])
def test_a_refused_node_settles_every_open_row_under_it_and_says_what_was_refused(
    journal: Any, outcome: Outcome, told: tuple[str, ...], kind: str
) -> None:
    async def work() -> str:
        (root,) = await plant(journal, size=3, per_batch=3)
        node = (await journal.claim(1))[0]
        if kind != "plan":
            await journal.settle(Settlement(root, DONE, children=questions(root)))
            node = (await journal.claim(1))[0]
        if kind == "example":
            await journal.settle(Settlement(node, DONE, children=(finished(node),)))
            node = (await journal.claim(1))[0]
        await journal.settle(Settlement(node, outcome, verdicts=(NO,)))
        assert (journal.outcome_of(node.id), journal.node(node.id).verdicts) == (outcome, (NO,))
        return str(node.id)

    id = asyncio.run(work())
    rows = list(journal.planned())
    settled = rows if kind == "plan" else rows[:1]
    assert [(r.state, r.reason, r.check, r.detail, r.kind, r.node) for r in settled] == [(*told, kind, id)] * len(settled)
    assert all(row.state == "open" for row in rows[len(settled) :])


def test_dropped_rows_are_settled_with_the_drops_own_reason_and_the_others_live_on(journal: Any) -> None:
    async def work() -> str:
        (root,) = await plant(journal, size=3)
        await journal.claim(1)
        no, unsure = Verdict.rejected("declined", check="batch", detail="asked me not to"), replace(NO, decision="review")
        drops = (Dropped(plan(0), no), Dropped(plan(2), unsure))
        await journal.settle(Settlement(root, DONE, children=questions(root)[1:2], dropped=drops))
        return root.id

    id = asyncio.run(work())
    assert [(r.state, r.kind, r.reason, r.check, r.detail, r.node) for r in journal.planned()] == [
        ("rejected", "plan", "declined", "batch", "asked me not to", id),
        ("open", "plan", "", "", "", None),
        ("review", "plan", "duplicate", "novelty", "as plan 3", id),
    ]
    assert [node.order for node in journal.nodes("Question")] == [1]


def test_children_of_equal_content_are_planted_once(journal: Any) -> None:
    async def work() -> None:
        (root,) = await plant(journal, size=1)
        await journal.claim(1)
        twin = child_node(root, question(plan(0)), 0)
        await journal.settle(Settlement(root, DONE, children=(twin, twin, child_node(root, question(plan(0), draw=1), 0))))

    asyncio.run(work())
    assert len(list(journal.nodes("Question"))) == 2
    assert len(asyncio.run(journal.claim(9))) == 2


def test_a_parked_node_that_is_refused_has_had_its_turn(journal: Any) -> None:
    async def work() -> None:
        await grown(journal)
        node = (await journal.claim(1))[0]
        await journal.park(node)
        await journal.settle(Settlement(node, REJECTED, verdicts=(NO,)))
        assert journal.node(node.id).judged and [p.judged for p in journal.planned()] == [True, False, False]
        other = (await journal.claim(1))[0]
        await journal.settle(Settlement(other, REJECTED, verdicts=(NO,)))
        assert not journal.node(other.id).judged

    asyncio.run(work())
    assert journal.parked() == []


def test_a_step_out_of_turn_is_a_fault_and_changes_nothing(journal: Any) -> None:
    class Stranger(Item, Frozen):
        @property
        def plans(self) -> tuple[Plan, ...]:
            return ()

    async def work() -> None:
        (root,) = await plant(journal, size=3, per_batch=3)
        stranger = root_node(question(plan(99)), order=9, round=0)

        async def refused(*steps: Any) -> None:
            before = everything(journal)
            for step in steps:
                with pytest.raises(RecipeFault):
                    await step
                assert everything(journal) == before

        open_ = [journal.park(root), journal.judge(root), journal.release([root]), journal.settle(Settlement(root, DONE))]
        unknown = [journal.park(stranger), journal.settle(Settlement(stranger, REJECTED))]
        await refused(*open_, *unknown)
        await journal.claim(1)
        await refused(
            journal.judge(root),
            journal.settle(Settlement(root, Outcome("rejected"))),
            journal.settle(Settlement(root, Outcome("failed"))),
            journal.settle(Settlement(root, DONE, children=(child_node(stranger, question(plan(0)), 0),))),
            journal.settle(Settlement(root, DONE, children=(child_node(root, Stranger(), 0),))),
            journal.settle(Settlement(root, DONE, dropped=(Dropped(plan(50), NO),))),
        )
        await journal.settle(Settlement(root, DONE, children=questions(root)))
        await refused(journal.settle(Settlement(root, DONE)), journal.park(root), journal.release([root]))
        await refused(journal.publish("data", "p", ["plan-000000"]), journal.publish("data", "p", ["nobody"]))

    asyncio.run(work())


def test_a_plan_never_gets_a_second_row(journal: Any) -> None:
    async def work() -> None:
        (root,) = await plant(journal, size=1)
        await journal.claim(1)
        one, two = (child_node(root, question(plan(0), draw=i), 0) for i in range(2))
        await journal.settle(Settlement(root, DONE, children=(one, two)))
        await journal.claim(2)
        await journal.settle(Settlement(one, LEAF))
        with pytest.raises(RecipeFault, match="one row per plan"):
            await journal.settle(Settlement(two, LEAF))
        await journal.settle(Settlement(two, REJECTED))  # a refusal later on takes nothing back

    asyncio.run(work())
    assert states(journal) == ["done"]


def test_a_recorded_reply_is_recalled_as_it_came(journal: Any) -> None:
    hostile = "NUL \x00, \ud7ff, 🚢, line\u2028 end, '); DROP TABLE calls; --"

    async def work() -> None:
        await journal.record(call("k1", "b", text=hostile))
        await journal.record(call("k0", "b", role="judge", cost_usd=0.5))
        await journal.record(call("k2", "a"))
        with pytest.raises(RecipeFault):
            await journal.record(call("k2", "a", text="another"))

    asyncio.run(work())
    assert journal.recall("k1") == call("k1", text=hostile).reply
    assert journal.recall("k9") is None
    assert [c.key for c in journal.calls_of(["b", "a", "b", "c"])] == ["k0", "k1", "k2"]
    totals = journal.totals()
    assert (totals.calls, totals.tokens_in, totals.tokens_out, totals.cost_usd) == ({"judge": 1, "writer": 2}, 300, 60, 1.0)


def test_one_unknown_price_makes_the_whole_cost_unknown(journal: Any) -> None:
    assert journal.totals().cost_usd == 0.0
    asyncio.run(journal.record(call("k1")))
    asyncio.run(journal.record(call("k2", cost_usd=None)))
    assert journal.totals().cost_usd is None
    assert journal.recall("k2") == call("k2", cost_usd=None).reply


def test_meta_is_remembered_and_overwritten(journal: Any) -> None:
    asyncio.run(journal.remember(run_id="r1", recipe="glan"))
    asyncio.run(journal.remember(run_id="r2"))
    assert (journal.meta("run_id"), journal.meta("recipe"), journal.meta("nobody")) == ("r2", "glan", None)


def test_an_unknown_node_is_the_users_mistake(journal: Any) -> None:
    with pytest.raises(UserMistake, match="no node nobody"):
        journal.node("nobody")
    with pytest.raises(UserMistake):
        journal.lineage("nobody")
    assert journal.outcome_of("nobody") is None


def test_items_come_back_equal_with_their_plans_and_digests(journal: Any) -> None:
    async def work() -> None:
        (root,) = await plant(journal, size=1)
        await journal.claim(1)
        kinds = (question(plan(0)), example(plan(0)), question(plan(0), draw=3).model_copy(update={"digest": ""}))
        nodes = tuple(child_node(root, item, 0) for item in kinds)
        await journal.settle(Settlement(root, DONE, children=nodes))
        assert {node.id: node for node in await journal.claim(9)} == {node.id: node for node in nodes}

    asyncio.run(work())
    assert next(journal.nodes("Batch")) == batch(0, (plan(0),))
