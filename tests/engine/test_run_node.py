"""The interpreter of recipes: what stages may do, what their faults become, what is paid once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from engine.growing import Draft, Said, Scripted, plan, prompt
from seedless.core import (
    Batch,
    Context,
    Dropped,
    Example,
    Item,
    Recipe,
    RecipeFault,
    Reply,
    Request,
    Sampling,
    Settlement,
    Verdict,
    root_node,
)
from seedless.engine import Desk, Gate, Role, run_node
from seedless.journal.memory import MemoryJournal

ITEMS = (Batch, Draft, Example)
TWO = Batch(planned=(plan(1), plan(2)))


def settled(stage: object, model: object = None, **more: object) -> Settlement:
    async def go() -> Settlement:
        desk = Desk(MemoryJournal(ITEMS), {"writer": Role(model or Scripted(), Sampling())}, Gate(2), 0, lambda _: None)
        ended = await run_node(root_node(TWO, order=10, round=0), Recipe("t", "1", ITEMS, {Batch: stage}, **more), desk)
        assert isinstance(ended, Settlement)
        return ended

    return asyncio.run(go())


def yielding(*made: Item | Dropped) -> object:
    async def stage(item: Item, ctx: Context) -> AsyncIterator[Item | Dropped]:
        for one in made:
            yield one

    return stage


def test_children_take_the_plan_position_of_their_row_whatever_order_they_come_in() -> None:
    ended = settled(yielding(Draft(plan=plan(2), said="b"), Draft(plan=plan(1), said="a")))
    assert [child.order for child in ended.children] == [11, 10]
    assert len({child.id for child in ended.children}) == 2


@pytest.mark.parametrize(
    ("made", "said"),
    [
        ((Draft(plan=plan(1), said="a"),), "neither yielded nor dropped"),
        ((Draft(plan=plan(1), said="a"), Draft(plan=plan(1), said="b"), Draft(plan=plan(2), said="c")), "twice"),
        ((Draft(plan=plan(9), said="a"),), "not given"),
    ],
)
def test_a_stage_that_loses_doubles_or_invents_a_planned_row_is_a_fault_and_never_silent(made: tuple, said: str) -> None:
    with pytest.raises(RecipeFault, match=said):
        settled(yielding(*made))


def test_asking_the_same_twice_in_one_node_is_refused_and_draws_tell_repeats_apart() -> None:
    async def greedy(item: Item, ctx: Context) -> AsyncIterator[Item | Dropped]:
        await ctx.ask(prompt("draft", ["x"]), Said)
        await ctx.ask(prompt("draft", ["x"]), Said, draw=1)
        await ctx.ask(prompt("draft", ["x"]), Said)
        yield Draft(plan=plan(1), said="")

    model = Scripted()
    with pytest.raises(RecipeFault, match="asked twice"):
        settled(greedy, model)
    assert len(model.asked) == 2


class Saying(Scripted):
    reply = Reply("{}")

    async def complete(self, request: Request) -> Reply:
        return self.reply


async def asks(item: Item, ctx: Context) -> AsyncIterator[Item | Dropped]:
    said = await ctx.ask(prompt("draft", list(item.plan_ids)), Said)
    for one, text in zip(item.plans, said.said, strict=True):
        yield Draft(plan=one, said=text)


def test_a_reply_cut_off_at_its_limit_is_never_parsed_even_where_its_json_closes() -> None:
    model = Saying()
    model.reply = Reply('{"said": ["a", "b"]}', finish="length")
    outcome = settled(asks, model).outcome
    assert (outcome.state, outcome.verdict and outcome.verdict.reason) == ("rejected", "truncated")


def test_a_reply_of_another_form_fails_the_node_as_unparsable_and_says_where() -> None:
    model = Saying()
    model.reply = Reply('{"said": "not a list"}')
    outcome = settled(asks, model).outcome
    assert (outcome.state, outcome.fault) == ("failed", "unparsable")
    assert outcome.detail.startswith("said:")


def test_a_reply_is_paid_once_however_often_the_node_runs() -> None:
    async def go() -> int:
        model = Scripted()
        desk = Desk(MemoryJournal(ITEMS), {"writer": Role(model, Sampling())}, Gate(2), 0, lambda _: None)
        node = root_node(TWO, order=0, round=0)
        ends = [await run_node(node, Recipe("t", "1", ITEMS, {Batch: asks}), desk) for _ in range(3)]
        assert len({tuple(c.id for c in end.children) for end in ends if isinstance(end, Settlement)}) == 1
        return len(model.asked)

    assert asyncio.run(go()) == 1


def test_a_repair_gets_the_critique_and_one_try_only() -> None:
    critiques: list[str] = []

    async def sceptical(item: Item, ctx: Context) -> Verdict:
        return Verdict("repair", "form", "form", "too short")

    async def mend(item: Item, ctx: Context) -> AsyncIterator[Item | Dropped]:
        critiques.append(ctx.verdicts[-1].detail)
        yield Draft(plan=item.plans[0], said="longer")

    async def go() -> tuple[Settlement, Settlement]:
        desk = Desk(MemoryJournal(ITEMS), {}, Gate(2), 0, lambda _: None)
        recipe = Recipe("t", "1", ITEMS, {}, gates={Draft: (sceptical,)}, repair={Draft: mend})
        first = await run_node(root_node(Draft(plan=plan(1), said="x"), order=0, round=0), recipe, desk)
        assert isinstance(first, Settlement)
        second = await run_node(first.children[0], recipe, desk)
        assert isinstance(second, Settlement)
        return first, second

    first, second = asyncio.run(go())
    assert critiques == ["too short"]
    assert first.outcome.state == "done"
    assert (second.outcome.state, second.outcome.verdict and second.outcome.verdict.reason) == ("rejected", "form")


def test_chance_in_a_stage_follows_the_node_and_the_seed_only() -> None:
    draws: list[tuple[float, float]] = []

    async def chancy(item: Item, ctx: Context) -> AsyncIterator[Item | Dropped]:
        draws.append((ctx.rng.random(), ctx.rng.random()))
        for one in item.plans:
            yield Dropped(one, Verdict.rejected("declined", check="t"))

    settled(chancy)
    settled(chancy)
    assert draws[0] == draws[1]
    assert draws[0][0] != draws[0][1]
