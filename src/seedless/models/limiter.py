"""How fast an endpoint is called: the user's limits, those it tells in headers, and what it bears in flight."""

from __future__ import annotations

import asyncio
import re
import time
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Literal

Clock = Callable[[], float]
Unit = Literal["requests", "tokens"]

BURST_S = 1.0  # of the user's own limits
SHORT = 1e-6  # of a request or token: less is rounding
ALARM_SHARE = 0.3  # of calls refused for their rate: below it a refusal says nothing about our load
LIMITED_SHARE = 0.1  # the same, once the endpoint has shown that it limits us
ALARM_CALLS = 5  # refused, before a share of them means anything
RECENT_ROUNDS = 4  # outcomes remembered, in calls in flight
PROBE_ROUNDS, PROBE_CALLS = 5, 10  # how long more calls in flight must go well before they are believed
PROBE_PAUSE_S, LONGEST_PAUSE_S = 5.0, 20.0  # from a refused probe to the next, doubling
STRAY_CALLS, STRAY_SHARE = 2, 0.02  # refusals that a probe may meet by chance, beside twice the usual share
CALM_WEIGHT = 0.01  # of one call in the running share of refusals
DURATION = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)")
SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
NUMBER = re.compile(r"\d{1,12}")


class Bucket:
    """A token bucket: `per_s` run in, at most `burst` stay. What is taken beyond that is owed."""

    def __init__(self, per_s: float, burst: float, clock: Clock) -> None:
        self.per_s, self.burst, self._clock = per_s, burst, clock
        self.level, self._at = burst, clock()

    def wait_s(self, amount: float) -> float:
        """Until `amount` is there; an amount larger than the bucket waits for a full bucket."""
        self._fill()
        short = min(amount, self.burst) - self.level
        return short / self.per_s if short > SHORT else 0.0

    def take(self, amount: float) -> None:
        self.level = min(self.burst, self.level - amount)

    def lower(self, level: float) -> None:
        """Somebody who knows better says that no more than `level` is there."""
        self._fill()
        self.level = min(self.level, level)

    def _fill(self) -> None:
        now = self._clock()
        self.level, self._at = min(self.burst, self.level + (now - self._at) * self.per_s), now


@dataclass(frozen=True, slots=True)
class Place:
    """A call in flight: what it was thought to use, and under which limit it was sent."""

    tokens: float
    epoch: int
    probing: bool


class Width:
    """How many calls the endpoint bears in flight: all that the user allows, until a large share is refused.

    Then it falls to what was not refused, by half at most at a time, and grows by probes: a few calls more, twice as
    many after each probe that went well, a pause that doubles after each that did not. A refusal now and then moves
    nothing (after AIMD: Chiu & Jain 1989; what differs is that single losses are no signal here).
    """

    def __init__(self, most: int, clock: Clock) -> None:
        self.limit, self._most, self._clock = most, most, clock
        self._epoch = 0  # counts the falls: a refusal of a call sent before the last fall is no news
        self._floor = 1
        self._recent: deque[bool] = deque(maxlen=RECENT_ROUNDS * most)  # refused? of the calls of this epoch
        self._refusals = 0  # in _recent
        self._calm = 0.0  # running share of refusals while not probing
        self._borne = most  # what is believed; more than that is a probe
        self._step, self._pause_s, self._probe_at = 1, PROBE_PAUSE_S, 0.0
        self._sent = self._good = self._bad = 0  # calls of the probe

    def sent(self, in_flight: int, tokens: float) -> Place:
        probing = in_flight > self._borne
        self._sent += probing
        return Place(tokens, self._epoch, probing)

    def answered(self, place: Place) -> None:
        if place.epoch != self._epoch:
            return
        self._note(place, refused=False)
        if self._borne == self._most:
            return
        if self.limit == self._borne:
            if self._clock() >= self._probe_at:
                self._probe()
        elif place.probing:
            self._good += 1
            if self._good >= max(PROBE_CALLS, PROBE_ROUNDS * self.limit):
                self._believe()

    def refused(self, place: Place, in_flight: int) -> None:
        """`in_flight` are left after this one."""
        if place.epoch != self._epoch:
            self._settle(in_flight)
            return
        self._note(place, refused=True)
        if place.probing and self.limit > self._borne:
            self._bad += 1
            if self._bad > STRAY_CALLS + (STRAY_SHARE + 2 * self._calm) * self._sent:
                self._retreat()
            return
        share = ALARM_SHARE if self._borne == self._most else LIMITED_SHARE
        # Refusals come faster than replies, so calls still in flight count as borne.
        if self._refusals >= ALARM_CALLS and self._refusals > share * (len(self._recent) + in_flight):
            self._fall(in_flight)

    def _note(self, place: Place, *, refused: bool) -> None:
        if len(self._recent) == self._recent.maxlen:
            self._refusals -= self._recent[0]
        self._recent.append(refused)
        self._refusals += refused
        if self.limit == self._borne:
            self._calm += (refused - self._calm) * CALM_WEIGHT

    def _fall(self, in_flight: int) -> None:
        self._epoch += 1
        self._floor = max(1, self.limit // 2)
        self._recent.clear()
        self._refusals, self._calm = 0, 0.0
        self._pause_s = PROBE_PAUSE_S
        self._settle(in_flight)

    def _settle(self, in_flight: int) -> None:
        self.limit = self._borne = max(self._floor, min(self.limit, in_flight))
        self._rest()

    def _rest(self) -> None:
        self._step, self._probe_at = 1, self._clock() + self._pause_s

    def _probe(self) -> None:
        self._sent = self._good = self._bad = 0
        self.limit = min(self._most, self._borne + self._step)

    def _believe(self) -> None:
        self._borne, self._pause_s = self.limit, PROBE_PAUSE_S
        self._step *= 2
        if self._borne < self._most:
            self._probe()

    def _retreat(self) -> None:
        self.limit = self._borne
        self._pause_s = min(LONGEST_PAUSE_S, 2 * self._pause_s)
        self._rest()


class Limiter:
    """One per endpoint, shared by all roles. First come, first served; a caller that goes away leaves nothing behind."""

    def __init__(
        self,
        workers: int,
        *,
        rpm: float | None = None,
        tpm: float | None = None,
        clock: Clock = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.in_flight = 0
        self._closed_until = 0.0  # on our clock
        self._width = Width(workers, clock)
        self._clock, self._sleep = clock, sleep
        self._turn, self._freed = asyncio.Lock(), asyncio.Event()
        asked: tuple[tuple[Unit, float | None], ...] = (("requests", rpm), ("tokens", tpm))
        self._asked = [(unit, Bucket(n / 60, max(1.0, n / 60 * BURST_S), clock)) for unit, n in asked if n is not None]
        self._told: dict[Unit, Bucket] = {}
        self._buckets = list(self._asked)  # a call goes when all of them let it: what is told never widens what is asked

    @property
    def limit(self) -> int:
        """Calls that may be in flight now."""
        return self._width.limit

    @property
    def counts_tokens(self) -> bool:
        return any(unit == "tokens" for unit, _ in self._buckets)

    async def enter(self, tokens: float) -> Place:
        """Wait for a place for a call of about `tokens`; it must be handed to answered, refused or gone."""
        async with self._turn:
            while (blocked := self.in_flight >= self._width.limit) or (wait_s := self._wait_s(tokens)) > 0:
                if blocked:
                    self._freed.clear()
                    await self._freed.wait()
                else:
                    await self._sleep(wait_s)
            self.in_flight += 1
            for unit, bucket in self._buckets:
                bucket.take(1.0 if unit == "requests" else tokens)
            return self._width.sent(self.in_flight, tokens)

    def answered(self, place: Place, tokens: int) -> None:
        """`tokens` is what the call truly used; 0 when the endpoint does not say."""
        self._leave()
        self._width.answered(place)
        if tokens:
            self._correct(tokens - place.tokens)

    def refused(self, place: Place, wait_s: float | None = None) -> None:
        """The endpoint said: too many. With nothing else in flight its hint holds for all: nobody else gets through either."""
        self._leave()
        if wait_s and not self.in_flight:
            self._closed_until = max(self._closed_until, self._clock() + wait_s)
        self._width.refused(place, self.in_flight)
        self._correct(-place.tokens)

    def gone(self, place: Place) -> None:
        """It failed in a way that says nothing of the endpoint's limits, or was cancelled."""
        self._leave()

    def hear(self, headers: Mapping[str, str]) -> None:
        """Learn the limits told with a reply (names in lower case), as OpenAI and Anthropic tell them.

        A limit whose period cannot be told teaches nothing: too loose a guess costs refusals, too tight a one the run.
        """
        self._learn("requests", headers)
        self._learn("tokens", headers)

    def _learn(self, unit: Unit, headers: Mapping[str, str]) -> None:
        if (limit := whole(headers.get(f"x-ratelimit-limit-{unit}"))) is not None:
            left = whole(headers.get(f"x-ratelimit-remaining-{unit}"))
            reset_s = seconds(headers.get(f"x-ratelimit-reset-{unit}"))
            if left is None or reset_s is None:
                return
            # The time in which what is used comes back. A day's limit is taken for a minute's: never too tight.
            per_s = max(limit / 60, (limit - left) / reset_s if reset_s else 0.0)
        elif (limit := whole(headers.get(f"anthropic-ratelimit-{unit}-limit"))) is not None:
            left, per_s = whole(headers.get(f"anthropic-ratelimit-{unit}-remaining")), limit / 60
        else:
            return
        if limit == 0:
            return
        known = self._told.get(unit)
        if known is None or known.burst != limit:
            known = self._told[unit] = Bucket(per_s, limit, self._clock)
            self._buckets = [*self._asked, *self._told.items()]
        known.per_s = max(known.per_s, per_s)
        if left is not None:
            known.lower(left)

    def _wait_s(self, tokens: float) -> float:
        closed_s = max(0.0, self._closed_until - self._clock())
        return max([closed_s, *(bucket.wait_s(1.0 if unit == "requests" else tokens) for unit, bucket in self._buckets)])

    def _correct(self, tokens: float) -> None:
        for unit, bucket in self._buckets:
            if unit == "tokens":
                bucket.take(tokens)

    def _leave(self) -> None:
        self.in_flight -= 1
        self._freed.set()


def whole(text: str | None) -> int | None:
    return int(text) if text is not None and NUMBER.fullmatch(text) else None


def seconds(text: str | None) -> float | None:
    """`6m0s`, `1.2s`, `12ms`, or a bare number of seconds."""
    if text is None or len(text) > 32:
        return None
    parts = DURATION.findall(text)
    if "".join(number + unit for number, unit in parts) == text and parts:
        return sum(float(number) * SECONDS[unit] for number, unit in parts)
    return float(text) if re.fullmatch(r"\d+(\.\d+)?", text) else None
