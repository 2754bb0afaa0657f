"""The books of a run: what may still be spent, kept so that a kill at any moment cannot make the cap give way.

One durable number per cap, the lease, is raised before calls are sent and never falls while they are out: it is at least
all that may have been spent. An orderly end writes it down to what was spent; after a kill all of it counts as spent.
"""

from __future__ import annotations

import asyncio
import json
from math import ceil
from typing import NamedTuple

from seedless.core import BudgetSpec, BudgetSpent, Journal, UserMistake

META = "budget"
PICO = 1e12
STEPS = 100  # a lease is raised by 1/100 of the cap beyond what is needed, so that durable writes are few
ROUNDING = 0.1  # pico-USD: what floating point may add to a whole number of them


class Amount(NamedTuple):
    """Money in whole pico-USD (so that sums are exact), calls, tokens."""

    pico_usd: int = 0
    calls: int = 0
    tokens: int = 0

    @classmethod
    def of(cls, usd: float, calls: int, tokens: int) -> Amount:
        """Rounded up: never less than was spent."""
        return cls(ceil(usd * PICO - ROUNDING), calls, tokens)

    @property
    def usd(self) -> float:
        return self.pico_usd / PICO

    def plus(self, other: Amount) -> Amount:
        return Amount(*(a + b for a, b in zip(self, other, strict=True)))

    def minus(self, other: Amount) -> Amount:
        return Amount(*(a - b for a, b in zip(self, other, strict=True)))

    def covers(self, other: Amount) -> bool:
        return all(a >= b for a, b in zip(self, other, strict=True))

    def at_least(self, other: Amount) -> Amount:
        return Amount(*(max(a, b) for a, b in zip(self, other, strict=True)))


NOTHING = Amount()


class Ledger:
    """One per run; make it with `open`. Every reserve is followed by one settle or lose of the same `worst`.

    spent: all that may have been spent over the life of the DIR. lost: the part of it that no kept reply accounts for
    (time-outs, cut connections, kills). overrun: what servers charged beyond the worst case that was reserved.
    """

    def __init__(self, journal: Journal, caps: BudgetSpec, kept: Amount, lost: Amount, leased: Amount, overrun: Amount) -> None:
        self.caps, self.lost, self.overrun = caps, lost, overrun
        self.spent = kept.plus(lost)
        self._journal = journal
        usd = None if caps.usd is None else round(caps.usd * PICO)
        self._most = (usd, caps.calls, caps.tokens)
        self._out = 0  # calls reserved for and not yet ended
        self._reserved = NOTHING
        self._leased = leased  # as last handed to the journal
        self._durable = leased  # as the journal has confirmed
        self._turn, self._ended = asyncio.Lock(), asyncio.Event()

    @classmethod
    async def open(cls, journal: Journal, caps: BudgetSpec) -> Ledger:
        """Take up the books where the last process left them. Raises UserMistake, DiskFull."""
        books = {name: Amount(*amount) for name, amount in json.loads(journal.meta(META) or "{}").items()}
        totals = journal.totals()
        if totals.cost_usd is None and caps.usd is not None:
            raise UserMistake("calls were made here whose price is not known", "--max-usd", "Use --max-calls or --max-tokens")
        kept = Amount.of(totals.cost_usd or 0.0, sum(totals.calls.values()), totals.tokens_in + totals.tokens_out)
        leased, known = books.get("leased", NOTHING), books.get("lost", NOTHING)
        lost = known.at_least(leased.minus(kept))
        ledger = cls(journal, caps, kept, lost, leased, books.get("overrun", NOTHING))
        if lost != known:
            await ledger._write()
        return ledger

    @property
    def capped(self) -> bool:
        return any(most is not None for most in self._most)

    async def reserve(self, worst: Amount) -> None:
        """Return when a call of at most `worst` may be sent; first come, first served.

        Waits while calls in flight may still turn out cheaper than was feared. Raises BudgetSpent, DiskFull.
        """
        if not self.capped:
            return
        async with self._turn:
            while (short := self._short(worst)) is not None:
                if self._out == 0:
                    raise BudgetSpent(self._line(short, worst))
                self._ended.clear()
                await self._ended.wait()
            self._out += 1
            self._reserved = self._reserved.plus(worst)
            try:
                await self._cover()
            except BaseException:
                self._end(worst, NOTHING)
                raise

    async def settle(self, worst: Amount, cost: Amount) -> None:
        """The call ended and cost so much."""
        beyond = cost.minus(worst).at_least(NOTHING)
        self.overrun = self.overrun.plus(beyond)
        self._end(worst, cost)
        if beyond != NOTHING and self.capped:
            await self._cover()

    async def lose(self, worst: Amount) -> None:
        """Nobody knows how the call ended: it counts as spent, durably."""
        self.lost = self.lost.plus(worst)
        self._end(worst, worst)
        await self._write()

    async def close(self) -> None:
        """Give back what was leased and not spent; calls still out count as spent. Nothing may be reserved after."""
        self._leased = self._within_caps(self.spent.plus(self._reserved))
        if self.capped or self.overrun != NOTHING:
            await self._write()

    def _short(self, worst: Amount) -> int | None:
        """The cap that a call of at most `worst` might break, by its place in Amount."""
        due = self.spent.plus(self._reserved).plus(worst)
        return next((i for i, most in enumerate(self._most) if most is not None and due[i] > most), None)

    def _end(self, worst: Amount, cost: Amount) -> None:
        self.spent = self.spent.plus(cost)
        if self.capped:
            self._out -= 1
            self._reserved = self._reserved.minus(worst)
            self._ended.set()

    async def _cover(self) -> None:
        """Return when the durable lease is at least what is spent and reserved, in all that is capped."""
        while not self._durable.covers(due := self._within_caps(self.spent.plus(self._reserved))):
            more = Amount(*(min(a + ceil(most / STEPS), most) if most else 0 for a, most in zip(due, self._most, strict=True)))
            self._leased = wanted = self._leased.at_least(more).at_least(due)
            await self._write()
            self._durable = self._durable.at_least(wanted)

    def _within_caps(self, amount: Amount) -> Amount:
        """`amount` where there is a cap; the rest needs no lease."""
        return Amount(*(a if most is not None else 0 for a, most in zip(amount, self._most, strict=True)))

    async def _write(self) -> None:
        books = {"leased": self._leased, "lost": self.lost, "overrun": self.overrun}
        await self._journal.remember(**{META: json.dumps(books)})

    def _line(self, short: int, worst: Amount) -> str:
        option = ("--max-usd", "--max-calls", "--max-tokens")[short]
        most = self._most[short] or 0
        cap, spent, next_call = (told(amount, short) for amount in (most, self.spent[short], worst[short]))
        return (
            f"the cap of {cap} is reached: {spent} spent, and the next call might take {next_call}. "
            f"Give a larger {option} and run the same command again to go on"
        )


def told(amount: int, place: int) -> str:
    return (f"{amount / PICO:.6g} USD", f"{amount} calls", f"{amount} tokens")[place]
