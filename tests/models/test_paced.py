"""The limiter against a simulated endpoint: stray refusals, real limits, limits told in headers, callers that go away."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.clock import now, play
from seedless.core import Cause, Fault, Message, ModelKind, Prompt, ProviderFailed, Reply, Request, Sampling, Usage
from seedless.models.health import Health
from seedless.models.limiter import Limiter, seconds
from seedless.models.paced import Paced
from seedless.models.patient import Patient

REQUEST = Request(
    "writer", "m", Prompt("p", "1", {}, (Message(role="user", content="x" * 400),)), None, Sampling(max_tokens=400)
)
REFUSAL_S = 0.005


@dataclass
class World:
    """An endpoint as a discrete-event simulation. Each outcome is noted as (second, refused)."""

    latency_s: float = 0.2
    stray: float = 0.0
    width: Callable[[float], float] = lambda at: float("inf")
    per_s: Callable[[float], float] = lambda at: float("inf")
    refusal_s: float = REFUSAL_S
    hint_s: float | None = 1.0
    tell: Callable[[Mapping[str, str]], None] = lambda headers: None
    seed: int = 1
    name: str = "world"
    kind: ModelKind = "model"
    in_flight: int = 0
    seen: list[tuple[float, bool]] = field(default_factory=list)
    most: int = 0

    def __post_init__(self) -> None:
        self.rng = random.Random(self.seed)
        self.level, self.filled = self.per_s(0.0), 0.0

    def allowed(self) -> bool:
        at = now()
        if (per_s := self.per_s(at)) != float("inf"):
            self.level, self.filled = min(per_s, self.level + (at - self.filled) * per_s), at
            if self.level < 1:
                return False
            self.level -= 1
        return self.in_flight < self.width(at) and self.rng.random() >= self.stray

    async def complete(self, request: Request) -> Reply:
        if not self.allowed():
            await asyncio.sleep(self.refusal_s)
            self.seen.append((now(), True))
            raise ProviderFailed("429", Fault.WAIT, self.hint_s, cause=Cause.LIMIT)
        self.in_flight += 1
        self.most = max(self.most, self.in_flight)
        try:
            await asyncio.sleep(self.latency_s * self.rng.uniform(0.9, 1.1))
        finally:
            self.in_flight -= 1
        self.seen.append((now(), False))
        per_s = self.per_s(now())
        if per_s != float("inf"):
            self.tell(
                {
                    "x-ratelimit-limit-requests": f"{per_s:.0f}",
                    "x-ratelimit-remaining-requests": f"{int(self.level)}",
                    "x-ratelimit-reset-requests": f"{(per_s - self.level) / per_s * 1000:.0f}ms",
                }
            )
        return Reply("ok", usage=Usage(100, 100))

    def good(self, after: float, before: float) -> float:
        """Replies a second."""
        return sum(not refused and after <= at < before for at, refused in self.seen) / (before - after)

    def refused_share(self, after: float, before: float) -> float:
        outcomes = [refused for at, refused in self.seen if after <= at < before]
        return sum(outcomes) / len(outcomes)


def drive(world: World, limiter: Limiter, *, workers: int, lasting_s: float, watch: Callable[[], None] = lambda: None) -> None:
    """`workers` calls in flight without a pause; a caller that waits out a refusal gives its place to another."""

    async def main() -> None:
        gate = asyncio.Semaphore(workers)

        async def sleep(wait_s: float) -> None:
            gate.release()
            try:
                await asyncio.sleep(wait_s)
            finally:
                await gate.acquire()

        model = Patient(Paced(world, limiter), Health(now), sleep=sleep, uniform=random.Random(2).uniform)

        async def ask() -> None:
            while now() < lasting_s:
                async with gate:
                    await model.complete(REQUEST)

        async def look() -> None:
            while now() < lasting_s:
                watch()
                await asyncio.sleep(0.1)

        async with asyncio.TaskGroup() as group:
            group.create_task(look())
            for _ in range(3 * workers):
                group.create_task(ask())

    play(main())


def limiter_of(workers: int, *, rpm: float | None = None, tpm: float | None = None) -> Limiter:
    """Made before the loop runs: its clock is read on the loop once it does."""
    return Limiter(workers, rpm=rpm, tpm=tpm, clock=lambda: now() if asyncio._get_running_loop() else 0.0)


@pytest.mark.parametrize("workers", [64, 256])
def test_a_stray_429_does_not_collapse_the_limit(workers: int) -> None:
    limits: list[int] = []
    world, limiter = World(stray=0.05), limiter_of(workers)
    drive(world, limiter, workers=workers, lasting_s=10, watch=lambda: limits.append(limiter.limit))
    assert min(limits) == workers
    assert world.good(1, 10) >= 0.8 * workers / world.latency_s


@pytest.mark.parametrize(("refusal_s", "hint_s"), [(0.001, 1.0), (0.001, None), (0.1, 1.0)])
def test_a_real_limit_of_64_in_flight_is_found_and_kept(refusal_s: float, hint_s: float | None) -> None:
    limits: list[tuple[float, int]] = []
    world, limiter = World(width=lambda at: 64, refusal_s=refusal_s, hint_s=hint_s), limiter_of(256)
    drive(world, limiter, workers=256, lasting_s=40, watch=lambda: limits.append((now(), limiter.limit)))
    settled = [limit for at, limit in limits if at >= 5]
    assert 55 <= min(settled) <= max(settled) <= 66
    assert world.refused_share(5, 40) <= 0.02
    assert world.good(5, 40) >= 0.85 * 64 / world.latency_s


def test_stray_429s_on_top_of_a_real_limit_do_not_wear_it_down() -> None:
    world, limiter = World(width=lambda at: 64, stray=0.05), limiter_of(256)
    drive(world, limiter, workers=256, lasting_s=60)
    assert world.good(10, 60) >= 0.75 * 64 / world.latency_s
    assert world.refused_share(10, 60) <= 0.09


def test_a_rate_limit_that_nobody_told_is_kept_to_by_refusals_alone() -> None:
    world, limiter = World(per_s=lambda at: 100), limiter_of(64)
    drive(world, limiter, workers=64, lasting_s=60)
    assert world.good(5, 60) >= 0.8 * 100
    assert world.refused_share(5, 60) <= 0.1


def test_a_limit_whose_refusals_are_as_slow_as_replies_is_kept_to_nearly() -> None:
    limits: list[int] = []
    world, limiter = World(width=lambda at: 64, refusal_s=0.22), limiter_of(256)
    drive(world, limiter, workers=256, lasting_s=40, watch=lambda: limits.append(limiter.limit))
    assert min(limits) >= 32  # they come when the good replies have left: nothing in flight is no measure then
    assert 55 <= limiter.limit <= 84
    assert world.good(5, 40) >= 0.9 * 64 / world.latency_s
    assert world.refused_share(5, 40) <= 0.05  # one more in flight than is borne refuses one in 65: hardly to be seen


def test_a_rate_limit_that_headers_tell_is_kept_to() -> None:
    limiter = limiter_of(64)
    world = World(per_s=lambda at: 100, tell=limiter.hear)
    drive(world, limiter, workers=64, lasting_s=30)
    assert world.good(5, 30) >= 0.9 * 100
    assert world.refused_share(5, 30) <= 0.01


def test_a_rate_limit_that_the_user_told_is_never_refused() -> None:
    world, limiter = World(per_s=lambda at: 100), limiter_of(64, rpm=6000)
    drive(world, limiter, workers=64, lasting_s=20)
    assert world.good(1, 20) >= 0.95 * 100
    assert world.refused_share(0, 20) <= 0.01


@pytest.mark.parametrize("stray", [0.0, 0.05])
def test_a_limit_that_doubles_is_found_again_within_a_minute(stray: float) -> None:
    world, limiter = World(width=lambda at: 24 if at < 80 else 48, stray=stray), limiter_of(128)
    limits: list[tuple[float, int]] = []
    drive(world, limiter, workers=128, lasting_s=140, watch=lambda: limits.append((now(), limiter.limit)))
    assert max(limit for at, limit in limits if 20 < at < 80) <= 27
    assert limits[-1][1] >= 45
    assert world.refused_share(5, 140) <= 0.02 + stray


def test_a_limit_that_is_lifted_gives_all_workers_back() -> None:
    world, limiter = World(width=lambda at: 20 if at < 10 else 1000), limiter_of(64)
    drive(world, limiter, workers=64, lasting_s=70)
    assert limiter.limit == 64


def test_an_endpoint_that_refuses_everything_for_a_while_is_used_in_full_soon_after() -> None:
    world, limiter = World(width=lambda at: 0 if 5 < at < 20 else 1000), limiter_of(64)
    drive(world, limiter, workers=64, lasting_s=60)
    assert world.good(45, 60) >= 0.8 * 64 / world.latency_s


def test_one_burst_of_refusals_takes_half_of_the_limit_at_most() -> None:
    async def main() -> int:
        limiter = limiter_of(64)
        for place in [await limiter.enter(1.0) for _ in range(64)]:
            limiter.refused(place)
        return limiter.limit

    assert play(main()) == 32


def enter_all(limiter: Limiter, sizes: list[float]) -> list[float]:
    """When each call was let in; none ever leaves."""

    async def main() -> list[float]:
        entered: list[float] = []
        for size in sizes:
            await limiter.enter(size)
            entered.append(now())
        return entered

    return play(main())


def test_a_call_larger_than_the_bucket_of_tokens_waits_for_a_full_one_and_is_not_starved() -> None:
    entered = enter_all(limiter_of(64, tpm=6_000), [50, 500, 50])  # 100 tokens a second
    assert entered == pytest.approx([0, 0.5, 5.0])


def test_tokens_are_corrected_by_what_the_reply_counted() -> None:
    async def main() -> float:
        limiter = limiter_of(64, tpm=6_000)
        limiter.answered(await limiter.enter(50), 350)
        await limiter.enter(50)
        return now()

    assert play(main()) == pytest.approx(3.0)


def test_what_headers_tell_never_widens_what_the_user_asked() -> None:
    limiter = limiter_of(64, rpm=60)
    limiter.hear(
        {"x-ratelimit-limit-requests": "9000", "x-ratelimit-remaining-requests": "9000", "x-ratelimit-reset-requests": "0s"}
    )
    assert enter_all(limiter, [0, 0, 0]) == pytest.approx([0, 1, 2])


@pytest.mark.parametrize(
    "headers",
    [
        {"x-ratelimit-limit-requests": "60", "x-ratelimit-remaining-requests": "1", "x-ratelimit-reset-requests": "59s"},
        {"anthropic-ratelimit-requests-limit": "60", "anthropic-ratelimit-requests-remaining": "1"},
    ],
)
def test_a_told_limit_by_the_minute_is_kept_to(headers: dict[str, str]) -> None:
    limiter = limiter_of(64)
    limiter.hear(headers)
    assert enter_all(limiter, [0, 0, 0]) == pytest.approx([0, 1, 2])


@settings(max_examples=300, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(
            [
                "x-ratelimit-limit-requests",
                "x-ratelimit-remaining-requests",
                "x-ratelimit-reset-requests",
                "anthropic-ratelimit-tokens-limit",
                "anthropic-ratelimit-tokens-remaining",
            ]
        ),
        st.one_of(
            st.text(max_size=12), st.integers().map(str), st.sampled_from(["0", "0s", "1e9", "nan", "inf", "-1", "9" * 40])
        ),
    )
)
def test_no_header_a_server_can_send_breaks_the_limiter(headers: dict[str, str]) -> None:
    limiter = limiter_of(4)
    limiter.hear(headers)
    entered = enter_all(limiter, [1.0])
    assert 0 <= entered[0] < float("inf")


@pytest.mark.parametrize(
    ("text", "expected"), [("6m0s", 360), ("12ms", 0.012), ("1.5s", 1.5), ("1h2m", 3720), ("7", 7), ("", None), ("soon", None)]
)
def test_durations_are_read_as_providers_write_them(text: str, expected: float | None) -> None:
    assert seconds(text) == (None if expected is None else pytest.approx(expected))


def test_calls_are_let_in_in_the_order_they_came() -> None:
    async def main() -> list[int]:
        limiter, order = limiter_of(3), list[int]()

        async def call(number: int) -> None:
            place = await limiter.enter(1.0)
            order.append(number)
            await asyncio.sleep(random.Random(number).uniform(0.1, 0.5))
            limiter.answered(place, 0)

        async with asyncio.TaskGroup() as group:
            for number in range(40):
                group.create_task(call(number))
        return order

    assert play(main()) == list(range(40))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.booleans())
def test_cancelled_calls_and_waiters_leave_no_place_taken(seed: int, paced: bool) -> None:
    rng = random.Random(seed)

    async def main() -> tuple[int, int]:
        limiter = limiter_of(5, rpm=3_000 if paced else None, tpm=500_000 if paced else None)
        world = World(stray=0.2, seed=seed)
        tasks = [asyncio.create_task(Paced(world, limiter).complete(REQUEST)) for _ in range(40)]
        while not all(task.done() for task in tasks):
            rng.choice(tasks).cancel()
            await asyncio.sleep(rng.uniform(0, 0.05))
        await asyncio.gather(*tasks, return_exceptions=True)
        left = limiter.in_flight
        limiter.answered(await limiter.enter(0.0), 0)  # and the door still opens
        return left, world.most

    left, most = play(main())
    assert left == 0
    assert most <= 5
