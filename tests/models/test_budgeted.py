"""What a call is charged: answered, refused, of unknown outcome, cancelled, or beyond what was feared."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

import pytest

from models.clock import play
from models.till import PRICE, Process, Till, request
from seedless.core import (
    BudgetSpec,
    BudgetSpent,
    Call,
    Cause,
    Fault,
    ModelKind,
    ProviderFailed,
    RecipeFault,
    Reply,
    Request,
    Usage,
    UserMistake,
)
from seedless.journal import MemoryJournal, SqliteJournal
from seedless.models.budgeted import Budgeted
from seedless.models.ledger import Amount, Ledger
from seedless.models.prices import Price


class Scripted:
    """Answers or fails as told, once a call."""

    name = "m"
    kind: ModelKind = "model"

    def __init__(self, *ends: Reply | Exception) -> None:
        self.ends = list(ends)

    async def complete(self, request: Request) -> Reply:
        end = self.ends.pop(0)
        if isinstance(end, Exception):
            raise end
        return end


def charged(caps: BudgetSpec, end: Reply | Exception, price: Price | None = PRICE) -> tuple[Amount, Amount, Amount]:
    """spent, lost and overrun after one call, and after an orderly end the same again."""

    async def main() -> tuple[Amount, Amount, Amount]:
        disk = MemoryJournal(())
        ledger = await Ledger.open(disk, caps)
        try:
            reply = await Budgeted(Scripted(end), ledger, price).complete(request())
            await disk.record(Call("k", "n", "writer", "m", "p", "1", reply))
        except (ProviderFailed, asyncio.CancelledError):
            pass
        books = (ledger.spent, ledger.lost, ledger.overrun)
        await ledger.close()
        again = await Ledger.open(disk, caps)
        assert (again.spent, again.lost, again.overrun) == books
        return books

    return play(main())


CAPS = BudgetSpec(usd=1, calls=10, tokens=10_000)
GOOD = Reply("ok", usage=Usage(100, 50), cost_usd=PRICE.cost_usd(100, 50))
WORST_TOKENS = 300 + 16 + 256 + 200


@pytest.mark.parametrize("caps", [CAPS, BudgetSpec()])
@pytest.mark.parametrize("cause", list(Cause))
def test_a_failed_call_costs_its_worst_case_only_when_nobody_knows_how_it_ended(caps: BudgetSpec, cause: Cause) -> None:
    spent, lost, _ = charged(caps, ProviderFailed("no", Fault.WAIT, cause=cause))
    unknown = cause in (Cause.TIMEOUT, Cause.CUT)
    assert spent == lost == (Amount.of(PRICE.cost_usd(572, 200), 1, WORST_TOKENS) if unknown else Amount())


def test_an_answered_call_costs_what_the_server_counted() -> None:
    assert charged(CAPS, GOOD) == (Amount.of(PRICE.cost_usd(100, 50), 1, 150), Amount(), Amount())


def test_a_server_that_counts_more_than_was_feared_is_charged_as_it_counts_and_the_overrun_is_kept() -> None:
    spent, lost, overrun = charged(CAPS, Reply("ok", usage=Usage(100, 5_000), cost_usd=PRICE.cost_usd(100, 5_000)))
    assert (spent.tokens, lost.tokens, overrun.tokens) == (5_100, 0, 5_100 - WORST_TOKENS)


def test_a_cost_below_nothing_is_nothing() -> None:
    assert charged_unkept(Reply("ok", usage=Usage(-5, 50), cost_usd=-3.0))[0] == Amount(0, 1, 50)


def test_a_server_that_counts_no_tokens_is_charged_with_the_worst_case() -> None:
    spent, _, _ = charged_unkept(Reply("ok", cost_usd=0.0))
    assert spent.tokens == WORST_TOKENS


def charged_unkept(end: Reply) -> tuple[Amount, Amount, Amount]:
    """As `charged`, for a reply that a stop kept out of the journal: after the end it counts as lost."""

    async def main() -> tuple[Amount, Amount, Amount]:
        disk = MemoryJournal(())
        ledger = await Ledger.open(disk, CAPS)
        await Budgeted(Scripted(end), ledger, PRICE).complete(request())
        await ledger.close()
        again = await Ledger.open(disk, CAPS)
        assert again.spent == again.lost == ledger.spent
        return ledger.spent, ledger.lost, ledger.overrun

    return play(main())


def test_a_reply_that_was_not_kept_before_an_orderly_end_still_counts() -> None:
    assert charged_unkept(GOOD)[0].calls == 1


def test_a_cancelled_call_counts_as_spent() -> None:
    async def main() -> tuple[Amount, Amount]:
        ledger = await Ledger.open(MemoryJournal(()), CAPS)
        call = asyncio.create_task(Budgeted(Till(random.Random(1)), ledger, PRICE).complete(request()))
        await asyncio.sleep(0.001)
        call.cancel()
        await asyncio.wait([call])
        return ledger.spent, ledger.lost

    spent, lost = play(main())
    assert spent == lost and spent.tokens == WORST_TOKENS


def test_a_call_that_is_cancelled_while_it_waits_for_money_costs_nothing() -> None:
    async def main() -> Ledger:
        ledger = await Ledger.open(MemoryJournal(()), BudgetSpec(calls=1))
        model = Budgeted(Till(random.Random(1), faults=0.0), ledger, None)
        first, second = (asyncio.create_task(model.complete(request())) for _ in range(2))
        await asyncio.sleep(0.001)
        second.cancel()
        await asyncio.wait([first, second])
        return ledger

    assert play(main()).spent.calls == 1


def test_a_call_waits_while_others_may_turn_out_cheaper_and_is_refused_when_none_is_left() -> None:
    async def main() -> list[str]:
        ledger = await Ledger.open(MemoryJournal(()), BudgetSpec(tokens=2 * WORST_TOKENS - 1))
        model, ends = Budgeted(Till(random.Random(1), faults=0.0), ledger, None), []

        async def ask() -> None:
            try:
                await model.complete(request())
                ends.append("answered")
            except BudgetSpent as spent:
                ends.append(f"{spent}")

        async with asyncio.TaskGroup() as group:
            for _ in range(4):
                group.create_task(ask())
        return ends

    ends = play(main())
    assert ends[:2] == ["answered", "answered"]
    assert "--max-tokens" in ends[-1] and "1543 tokens" in ends[-1]


def test_a_lowered_cap_refuses_the_first_call_and_a_raised_one_lets_it_through() -> None:
    async def main() -> None:
        disk = MemoryJournal(())
        for number, calls in enumerate((2, 2)):
            ledger = await Ledger.open(disk, BudgetSpec(calls=calls))
            reply = await Budgeted(Scripted(GOOD), ledger, None).complete(request(max_tokens=None))
            await disk.record(Call(f"k{number}", "n", "writer", "m", "p", "1", reply))
            await ledger.close()
        with pytest.raises(BudgetSpent, match="the cap of 1 calls is reached: 2 calls spent"):
            await Budgeted(Scripted(), await Ledger.open(disk, BudgetSpec(calls=1)), None).complete(request())
        await Budgeted(Scripted(GOOD), await Ledger.open(disk, BudgetSpec(calls=3)), None).complete(request())

    play(main())


def test_a_lease_whose_writing_was_cancelled_lets_no_other_call_through() -> None:
    async def main() -> tuple[int, int]:
        process = Process(MemoryJournal(()), random.Random(1))
        ledger, till = await Ledger.open(process.journal, BudgetSpec(calls=100)), Till(random.Random(1), faults=0.0)
        await process.turn.acquire()  # the disk hangs
        first, second = (asyncio.create_task(Budgeted(till, ledger, None).complete(request())) for _ in range(2))
        await asyncio.sleep(1)
        first.cancel()
        await asyncio.sleep(10)
        sent_before = till.calls
        process.turn.release()
        await asyncio.wait([first, second])
        return sent_before, till.calls

    assert play(main()) == (0, 1)


def test_what_a_server_charges_beyond_the_worst_case_survives_a_kill() -> None:
    async def main() -> Ledger:
        disk = MemoryJournal(())
        model = Budgeted(Scripted(Reply("ok", usage=Usage(100, 5_000))), await Ledger.open(disk, CAPS), PRICE)
        await model.complete(request())  # killed before the reply is kept
        return await Ledger.open(disk, CAPS)

    ledger = play(main())
    assert ledger.spent.tokens >= 5_100
    assert ledger.overrun.tokens == 5_100 - WORST_TOKENS


def test_what_a_kill_took_is_not_forgotten_by_a_run_without_caps() -> None:
    async def main() -> Amount:
        disk = MemoryJournal(())
        await (await Ledger.open(disk, BudgetSpec(calls=100))).reserve(Amount(0, 5, 0))  # killed
        uncapped = await Ledger.open(disk, BudgetSpec())
        for number in range(10):
            reply = await Budgeted(Scripted(GOOD), uncapped, PRICE).complete(request())
            await disk.record(Call(f"k{number}", "n", "writer", "m", "p", "1", reply))
        await uncapped.close()
        return (await Ledger.open(disk, BudgetSpec(calls=100))).spent

    assert play(main()).calls == 6 + 10  # the five, and one more step of the lease


def test_money_cannot_be_capped_without_a_price() -> None:
    ledger = play(Ledger.open(MemoryJournal(()), BudgetSpec(usd=1)))
    with pytest.raises(UserMistake, match="--max-calls or --max-tokens"):
        Budgeted(Scripted(), ledger, None)


def test_calls_of_unknown_price_cannot_be_put_under_a_cap_of_money_later() -> None:
    disk = MemoryJournal(())
    play(disk.record(Call("k", "n", "writer", "m", "p", "1", Reply("ok"))))
    with pytest.raises(UserMistake, match="price is not known"):
        play(Ledger.open(disk, BudgetSpec(usd=1)))


@pytest.mark.parametrize("caps", [BudgetSpec(usd=1), BudgetSpec(tokens=1_000)])
def test_a_call_without_max_tokens_cannot_be_capped(caps: BudgetSpec) -> None:
    model = Budgeted(Scripted(), play(Ledger.open(MemoryJournal(()), caps)), PRICE)
    with pytest.raises(RecipeFault, match="max_tokens"):
        play(model.complete(request(max_tokens=None)))


def test_the_books_survive_on_disk(tmp_path: Path) -> None:
    async def killed() -> None:
        journal = SqliteJournal.open(tmp_path / "journal.db", ())
        ledger = await Ledger.open(journal, CAPS)
        model = Budgeted(Scripted(GOOD, ProviderFailed("cut", Fault.WAIT, cause=Cause.CUT)), ledger, PRICE)
        await journal.record(Call("k", "n", "writer", "m", "p", "1", await model.complete(request())))
        with pytest.raises(ProviderFailed):
            await model.complete(request())
        await journal.close()

    async def after() -> Ledger:
        journal = SqliteJournal.open(tmp_path / "journal.db", ())
        ledger = await Ledger.open(journal, CAPS)
        await ledger.close()
        await journal.close()
        return ledger

    asyncio.run(killed())
    ledger = asyncio.run(after())
    assert 150 + WORST_TOKENS <= ledger.spent.tokens <= 150 + WORST_TOKENS + 100 + WORST_TOKENS
    assert asyncio.run(after()).spent == ledger.spent
