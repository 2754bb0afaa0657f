"""The cap holds: under faults, cancelled calls, kills at any moment and a slow disk, to the last micro-dollar."""

from __future__ import annotations

import asyncio
import random

import pytest

from models.clock import play
from models.till import PRICE, Killed, Process, Till, request
from seedless.core import (
    BudgetSpec,
    BudgetSpent,
    Call,
    ProviderFailed,
)
from seedless.journal import MemoryJournal
from seedless.models.budgeted import Budgeted
from seedless.models.ledger import Amount, Ledger


def caps_of(rng: random.Random) -> BudgetSpec:
    usd, calls, tokens = rng.uniform(0.002, 0.05), rng.randint(5, 150), rng.randint(2_000, 60_000)
    which = rng.randint(1, 7)
    return BudgetSpec(usd=usd if which & 1 else None, calls=calls if which & 2 else None, tokens=tokens if which & 4 else None)


async def one_process(
    disk: MemoryJournal, till: Till, caps: BudgetSpec, rng: random.Random, lasting_s: float, end: str
) -> Amount:
    """Work until the cap, or until `lasting_s`, when it is killed or stopped in order. Returns what it believes to be spent."""
    process = Process(disk, rng)
    ledger = await Ledger.open(process.journal, caps)
    model = Budgeted(till, ledger, till.price)
    for place, most in enumerate((round(caps.usd * 1e12) if caps.usd else None, caps.calls, caps.tokens)):
        assert most is None or ledger.spent[place] <= most

    async def work() -> None:
        while True:
            try:
                reply = await model.complete(request("x" * rng.randint(20, 900), rng.randint(1, 400)))
                if rng.random() < 0.3:
                    await asyncio.sleep(rng.uniform(0, 0.02))
                key = f"{rng.random()}"
                await process.record(Call(key, "n", "writer", "m", "p", "1", reply))
            except (ProviderFailed, ValueError):
                pass
            except (BudgetSpent, Killed):
                return

    async def meddle(tasks: list[asyncio.Task[None]]) -> None:
        while True:
            await asyncio.sleep(rng.uniform(0.01, 0.2))
            rng.choice(tasks).cancel()

    tasks = [asyncio.create_task(work()) for _ in range(rng.randint(1, 24))]
    meddler = asyncio.create_task(meddle(tasks))
    await asyncio.wait(tasks, timeout=lasting_s)
    believed = ledger.spent
    if end == "kill":
        process.alive = False
    for task in (meddler, *tasks):
        task.cancel()
    await asyncio.gather(meddler, *tasks, return_exceptions=True)
    if end == "stop":
        await ledger.close()
        believed = ledger.spent
    return believed


@pytest.mark.parametrize("seed", range(200))
def test_no_schedule_of_faults_and_kills_makes_a_cap_give_way(seed: int) -> None:
    rng = random.Random(seed)
    disk, till, caps = MemoryJournal(()), Till(rng), caps_of(rng)
    for _ in range(rng.randint(1, 6)):
        believed = play(one_process(disk, till, caps, rng, rng.uniform(0.01, 2.0), rng.choice(["kill", "kill", "stop"])))
        held = play(Ledger.open(disk, caps)).spent
        assert all(a >= b for a, b, cap in zip(held, believed, (caps.usd, caps.calls, caps.tokens), strict=True) if cap)
    play(one_process(disk, till, caps, rng, 10_000, "stop"))
    assert till.usd <= (caps.usd or till.usd)
    assert till.calls <= (caps.calls or till.calls)
    assert till.tokens <= (caps.tokens or till.tokens)


@pytest.mark.parametrize("seed", range(20))
def test_a_kill_loses_no_more_than_what_was_in_flight_and_one_step(seed: int) -> None:
    rng = random.Random(seed)
    disk, till, caps = MemoryJournal(()), Till(rng, faults=0.0), BudgetSpec(usd=0.05, tokens=100_000)
    workers, kills = 8, 3

    async def killed() -> None:
        process = Process(disk, rng)
        model = Budgeted(till, await Ledger.open(process.journal, caps), PRICE)

        async def work() -> None:
            while True:
                reply = await model.complete(request())
                await process.record(Call(f"{rng.random()}", "n", "writer", "m", "p", "1", reply))

        tasks = [asyncio.create_task(work()) for _ in range(workers)]
        await asyncio.sleep(rng.uniform(0.1, 1.0))
        process.alive = False
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    for _ in range(kills):
        play(killed())
    ledger = play(Ledger.open(disk, caps))
    worst = Budgeted(till, ledger, PRICE).worst(request())
    assert ledger.lost.usd <= kills * (workers * worst.usd + 0.05 / 100 + 1e-9)
    assert ledger.lost.tokens <= kills * (workers * worst.tokens + 1_000)
    assert till.usd <= ledger.spent.usd + 1e-9


@pytest.mark.parametrize("cap", [0.01, 0.2])
def test_an_undisturbed_run_uses_its_cap_with_few_writes(cap: float) -> None:
    rng = random.Random(7)
    disk, till = MemoryJournal(()), Till(rng, faults=0.0)
    process = Process(disk, rng)

    async def main() -> Ledger:
        ledger = await Ledger.open(process.journal, BudgetSpec(usd=cap))
        model = Budgeted(till, ledger, PRICE)

        async def work() -> None:
            while True:
                reply = await model.complete(request())
                await process.record(Call(f"{rng.random()}", "n", "writer", "m", "p", "1", reply))

        with pytest.raises(ExceptionGroup) as group:
            async with asyncio.TaskGroup() as tasks:
                for _ in range(16):
                    tasks.create_task(work())
        assert group.group_contains(BudgetSpent, match=r"the cap of 0\.\d+ USD is reached: .* --max-usd")
        await ledger.close()
        return ledger

    ledger = play(main())
    assert 0.9 * cap <= till.usd <= cap
    assert ledger.spent.usd == pytest.approx(till.usd)
    assert process.writes <= 130
