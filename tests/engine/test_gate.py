"""The gate: who waits keeps no place, and at a stop only what was sent is waited for."""

from __future__ import annotations

import asyncio

from seedless.app.staffing import Sending
from seedless.core import BudgetSpec, Fault, Message, ModelKind, Prompt, ProviderFailed, Reply, Request, Sampling
from seedless.engine import Gate
from seedless.journal import MemoryJournal
from seedless.models.budgeted import Budgeted
from seedless.models.ledger import Ledger
from seedless.models.prices import Price

REQUEST = Request("writer", "m", Prompt("p", "1", {}, (Message(role="user", content="hi"),)), None, Sampling(max_tokens=8))


class Answering:
    """Answers when `opened`; the first call fails when `failing`."""

    name = "m"
    kind: ModelKind = "model"

    def __init__(self, *, failing: bool = False) -> None:
        self.opened, self.met, self.failing = asyncio.Event(), 0, failing

    async def complete(self, request: Request) -> Reply:
        self.met += 1
        if self.failing and self.met == 1:
            raise ProviderFailed("full", Fault.WAIT)
        await self.opened.wait()
        return Reply("yes")


def test_a_call_that_sleeps_gives_its_place_to_another_and_says_so() -> None:
    async def main() -> None:
        gate, order = Gate(1), list[str]()
        gate.freed = lambda: order.append("freed")

        async def sleeper() -> None:
            async with gate.place():
                order.append("sleeps")
                await gate.sleep(0.01)
                order.append("woke")

        async def other() -> None:
            async with gate.place():
                order.append("other")

        async with asyncio.TaskGroup() as group:
            group.create_task(sleeper())
            group.create_task(other())
        assert order == ["sleeps", "freed", "other", "woke"]
        assert not gate.away

    asyncio.run(main())


def test_a_sleeper_that_is_cancelled_leaks_no_place() -> None:
    async def main() -> None:
        gate = Gate(1)

        async def sleeper() -> None:
            async with gate.place():
                await gate.sleep(60)

        task = asyncio.create_task(sleeper())
        await asyncio.sleep(0)
        gate.dismiss()
        await asyncio.gather(task, return_exceptions=True)
        assert task.cancelled() and not gate.away
        async with asyncio.timeout(5), gate.place():
            pass

    asyncio.run(main())


def test_at_a_stop_what_was_sent_comes_in_and_what_was_not_is_given_back_uncharged() -> None:
    async def main() -> None:
        gate = Gate(1, told_of_sending=True)
        inner = Answering()
        ledger = await Ledger.open(MemoryJournal(()), BudgetSpec(usd=1.0))
        model = Budgeted(Sending(inner, gate), ledger, Price(1.0, 1.0))

        async def call() -> Reply:
            async with gate.place():
                return await model.complete(REQUEST)

        sent, queued = asyncio.create_task(call()), asyncio.create_task(call())
        await asyncio.sleep(0.01)
        gate.dismiss()
        late = asyncio.create_task(call())
        inner.opened.set()
        ended = await asyncio.gather(sent, queued, late, return_exceptions=True)
        assert ended[0] == Reply("yes")
        assert all(isinstance(one, asyncio.CancelledError) for one in ended[1:])
        assert inner.met == 1
        assert ledger.lost.calls == 0 and ledger.lost.pico_usd == 0

    asyncio.run(main())


def test_a_call_that_failed_waits_again_and_may_be_given_back() -> None:
    async def main() -> None:
        gate = Gate(1, told_of_sending=True)
        model = Sending(Answering(failing=True), gate)

        async def call() -> None:
            async with gate.place():
                try:
                    await model.complete(REQUEST)
                except ProviderFailed:
                    await gate.sleep(60)

        task = asyncio.create_task(call())
        await asyncio.sleep(0.01)
        gate.dismiss()
        await asyncio.gather(task, return_exceptions=True)
        assert task.cancelled()

    asyncio.run(main())
