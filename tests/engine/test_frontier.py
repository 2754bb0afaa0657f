"""The frontier loop attacked: deadlocks, parked nodes, order, stops, deaths."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.growing import Draft, Scripted, batches, frontier, plan, plant
from seedless.core import Batch, Example, Fault, ProviderFailed, RecipeFault, Reply, Request
from seedless.engine import Settled
from seedless.journal.memory import MemoryJournal

ITEMS = (Batch, Draft, Example)


def states(journal: MemoryJournal) -> dict[int, tuple[str, str]]:
    return {row.position: (row.state, row.reason) for row in journal.planned()}


async def whole(n: int, size: int, workers: int, model: Scripted) -> tuple[dict[int, tuple[str, str]], list[int]]:
    journal, order = MemoryJournal(ITEMS), []
    round = await plant(journal, n, size)
    assert await frontier(journal, model, order, workers=workers).run(round)
    return states(journal), order


def test_every_planned_row_ends_exactly_once_and_for_a_reason() -> None:
    ended, order = asyncio.run(whole(60, 5, 7, Scripted()))
    counts = Counter(ended.values())
    dropped = sum(i % 7 == 3 for i in range(60))
    odd = sum(i % 11 == 5 and i % 7 != 3 for i in range(60))
    assert counts[("rejected", "declined")] == dropped
    assert counts[("rejected", "form")] == odd
    assert counts[("rejected", "duplicate")] == len(order) // 3
    assert counts[("done", "")] == 60 - dropped - odd - len(order) // 3


@settings(max_examples=25, deadline=None)
@given(n=st.integers(1, 40), size=st.integers(1, 6), workers=st.integers(1, 9), seed=st.integers(0, 5), hang=st.integers(0, 39))
def test_workers_delays_and_a_hang_never_change_a_verdict_and_never_deadlock(
    n: int, size: int, workers: int, seed: int, hang: int
) -> None:
    slow = Scripted(seed=seed, longest_s=0.002, hang=plan(hang).id)
    calm, in_order = asyncio.run(whole(n, size, 1, Scripted()))
    wild, order = asyncio.run(asyncio.wait_for(whole(n, size, workers, slow), 20))
    assert wild == calm
    assert order == in_order == sorted(order)
    assert slow.most <= workers


def test_one_worker_never_picks_a_parked_node_again() -> None:
    journal, order = MemoryJournal(ITEMS), []
    claimed: list[tuple[str, str]] = []
    honest = journal.claim

    async def watching(limit: int) -> list:
        taken = await honest(limit)
        claimed.extend((node.id, node.phase) for node in taken)
        return taken

    journal.claim = watching  # type: ignore[method-assign]

    async def go() -> None:
        round = await plant(journal, 30, 5)
        await frontier(journal, Scripted(), order, workers=1).run(round)

    asyncio.run(go())
    assert max(Counter(claimed).values()) == 1
    assert journal.parked() == []


def test_a_stop_leaves_the_rest_open_and_the_next_process_finishes_the_same_way() -> None:
    calm, in_order = asyncio.run(whole(40, 4, 3, Scripted()))
    journal, order = MemoryJournal(ITEMS), []

    async def halves() -> None:
        round = await plant(journal, 40, 4)
        ended = 0

        def stop_soon(event: object) -> None:
            nonlocal ended
            ended += isinstance(event, Settled)
            if ended == 20:
                first.stop()

        first = frontier(journal, Scripted(longest_s=0.002), order, workers=3, tell=stop_soon)
        assert not await first.run(round)
        assert any(state == "open" for state, _ in states(journal).values())
        assert await frontier(journal, Scripted(), order, workers=2).run(round)

    asyncio.run(halves())
    assert states(journal) == calm
    assert order == in_order


def test_a_cancelled_node_is_given_back_unharmed() -> None:
    journal = MemoryJournal(ITEMS)

    async def go() -> None:
        round = await plant(journal, 4, 2)
        work = frontier(journal, Scripted(longest_s=60), [], workers=4)
        asyncio.get_running_loop().call_later(0.02, work.cancel)
        assert not await work.run(round)

    asyncio.run(go())
    back = asyncio.run(journal.claim(9))
    assert [node.deaths for node in back] == [0, 0]


class Refusing(Scripted):
    fault = Fault.REFUSED

    async def complete(self, request: Request) -> Reply:
        if plan(6).id in request.prompt.fields["ids"] and request.prompt.id == "finish":
            raise ProviderFailed("no", self.fault)
        return await super().complete(request)


def test_a_refused_call_fails_its_row_and_no_other() -> None:
    ended, _ = asyncio.run(whole(20, 5, 4, Refusing()))
    assert ended[6] == ("failed", "provider_refused")
    assert sum(state == "failed" for state, _ in ended.values()) == 1


def test_a_fault_that_stops_the_run_is_raised_and_the_node_waits_for_the_next_process() -> None:
    journal, order = MemoryJournal(ITEMS), []

    async def go() -> None:
        round = await plant(journal, 20, 5)
        dead = Refusing()
        dead.fault = Fault.STOP
        with pytest.raises(ProviderFailed):
            await frontier(journal, dead, order, workers=4).run(round)
        assert states(journal)[6][0] == "open"
        assert await frontier(journal, Scripted(), order, workers=4).run(round)

    asyncio.run(go())
    assert states(journal)[6] == ("done", "")


def test_a_node_that_died_twice_runs_alone_and_is_given_up_after_three_deaths_alone() -> None:
    journal, order = MemoryJournal(ITEMS), []

    async def go() -> None:
        round = await plant(journal, 6, 2)
        deadly = batches(6, 2)[0].plan_ids
        for _ in range(2):
            await journal.claim(1)
            assert await journal.reopen() == 1
        model = Scripted(longest_s=0.002)
        seen: list[int] = []
        work = frontier(journal, model, order, workers=3)
        honest = model.complete

        async def complete(request: Request) -> Reply:
            if tuple(request.prompt.fields["ids"]) == deadly:
                seen.append(len(work.flying))
            return await honest(request)

        model.complete = complete  # type: ignore[method-assign]
        assert await work.run(round)
        assert seen == [1]

        other = MemoryJournal(ITEMS)
        round = await plant(other, 6, 2)
        for _ in range(5):
            await other.claim(1)
            await other.reopen()
        assert await frontier(other, Scripted(), [], workers=3).run(round)
        assert [states(other)[i] for i in (0, 1)] == [("failed", "lost_thrice")] * 2
        assert states(other)[2][0] == "done"

    asyncio.run(go())


def test_a_turn_that_never_comes_is_a_bug_and_not_a_hang() -> None:
    journal = MemoryJournal(ITEMS)

    async def go() -> None:
        round = await plant(journal, 4, 2)
        work = frontier(journal, Scripted(), [], workers=2)
        work.turnstile.ready = list  # type: ignore[method-assign]
        with pytest.raises(RecipeFault, match="turn that never comes"):
            await asyncio.wait_for(work.run(round), 5)

    asyncio.run(go())
