"""Waiting out what passes, giving up on what does not, and stopping a run whose calls all fail."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.clock import now, play
from seedless.core import Cause, Fault, ModelKind, Prompt, ProviderFailed, Reply, Request, Sampling
from seedless.models.health import Health
from seedless.models.patient import Patient

REQUEST = Request("writer", "m", Prompt("p", "1", {}, ()), None, Sampling())
GOOD = Reply("ok")


def failure(cause: Cause, wait_s: float | None = None, fault: Fault = Fault.WAIT) -> ProviderFailed:
    return ProviderFailed(f"it said {cause.value}", fault, wait_s, cause=cause)


class Endpoint:
    """Ends each call as `end(second, call number)` says, after `latency_s` when it answers."""

    name = "m"
    kind: ModelKind = "model"

    def __init__(self, end: Callable[[float, int], Reply | ProviderFailed], *, latency_s: float = 0.2) -> None:
        self.end, self.latency_s = end, latency_s
        self.attempts: list[int] = []

    async def complete(self, request: Request) -> Reply:
        number = len(self.attempts)
        self.attempts.append(request.attempt)
        end = self.end(now(), number)
        await asyncio.sleep(self.latency_s if isinstance(end, Reply) else 0.005)
        if isinstance(end, Reply):
            return end
        raise end


def ends(*script: Reply | ProviderFailed) -> Callable[[float, int], Reply | ProviderFailed]:
    return lambda at, number: script[min(number, len(script) - 1)]


def ask(endpoint: Endpoint) -> tuple[Reply | ProviderFailed, list[float]]:
    """How one call ended, and how long it slept between its tries."""
    slept: list[float] = []

    async def sleep(wait_s: float) -> None:
        slept.append(wait_s)
        await asyncio.sleep(wait_s)

    async def main() -> Reply | ProviderFailed:
        try:
            return await Patient(endpoint, Health(now), sleep=sleep, uniform=lambda low, high: high).complete(REQUEST)
        except ProviderFailed as failed:
            return failed

    return play(main()), slept


def test_a_fault_that_passes_is_waited_out_and_each_try_is_told_apart() -> None:
    endpoint = Endpoint(ends(failure(Cause.SERVER), failure(Cause.TIMEOUT), GOOD))
    assert ask(endpoint) == (GOOD, [2.0, 4.0])
    assert endpoint.attempts == [0, 1, 2]


def test_the_providers_hint_wins_over_our_guess() -> None:
    assert ask(Endpoint(ends(failure(Cause.LIMIT, 77.0), failure(Cause.LIMIT, 0.5), GOOD))) == (GOOD, [77.0, 0.5])


def test_our_own_guess_is_never_longer_than_the_ceiling() -> None:
    _, slept = ask(Endpoint(ends(*[failure(Cause.LIMIT)] * 12, GOOD)))
    assert max(slept) == 60.0
    assert slept[:5] == [2.0, 4.0, 8.0, 16.0, 32.0]


def test_a_provider_that_wants_to_be_left_alone_for_hours_stops_the_run() -> None:
    ended, slept = ask(Endpoint(ends(failure(Cause.LIMIT, 7200.0))))
    assert isinstance(ended, ProviderFailed) and ended.fault is Fault.STOP and not slept
    assert "asks to wait 120 minutes" in str(ended)


@pytest.mark.parametrize("fault", [Fault.REFUSED, Fault.STOP])
def test_what_time_does_not_mend_is_not_tried_again(fault: Fault) -> None:
    endpoint = Endpoint(ends(failure(Cause.REQUEST, fault=fault)))
    ended, _ = ask(endpoint)
    assert isinstance(ended, ProviderFailed) and ended.fault is fault
    assert len(endpoint.attempts) == 1


@pytest.mark.parametrize(("cause", "tries"), [(Cause.SERVER, 4), (Cause.TIMEOUT, 6), (Cause.CUT, 6)])
def test_a_call_that_fails_where_others_are_answered_is_given_up(cause: Cause, tries: int) -> None:
    endpoint = Endpoint(ends(failure(cause, 0.1)))

    async def main() -> ProviderFailed:
        health = Health(now)
        neighbour = Endpoint(ends(GOOD))

        async def lively() -> None:
            while True:
                await Patient(neighbour, health).complete(REQUEST)

        beside = asyncio.create_task(lively())
        try:
            await Patient(endpoint, health).complete(REQUEST)
        except ProviderFailed as failed:
            return failed
        finally:
            beside.cancel()
        raise AssertionError("answered")

    ended = play(main())
    assert (ended.fault, ended.cause) == (Fault.WAIT, cause)
    assert tries <= len(endpoint.attempts) <= 8 * tries  # a try counts when somebody was answered since the last that did


def test_a_rate_limit_never_uses_up_a_call() -> None:
    reply, slept = ask(Endpoint(ends(*[failure(Cause.LIMIT, 1.0)] * 100, GOOD)))
    assert reply == GOOD and len(slept) == 100


def test_an_endpoint_that_answers_nobody_uses_up_no_call_before_the_run_is_stopped() -> None:
    async def main() -> list[Fault]:
        health = Health(now)
        await Patient(Endpoint(ends(GOOD)), health).complete(REQUEST)
        gone = [Patient(Endpoint(ends(failure(Cause.CUT))), health) for _ in range(8)]

        async def fault_of(model: Patient) -> Fault:
            try:
                await model.complete(REQUEST)
            except ProviderFailed as failed:
                return failed.fault
            raise AssertionError("answered")

        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(fault_of(model)) for model in gone]
        return [task.result() for task in tasks]

    assert play(main()) == [Fault.STOP] * 8


def run(
    endpoint: Endpoint, *, workers: int = 64, calls: int = 10_000, lasting_s: float = 3600
) -> tuple[list[ProviderFailed], float]:
    """Many calls, as a run makes them, until one of them says stop. What was raised as STOP, and when the first was."""

    async def main() -> tuple[list[ProviderFailed], float]:
        health, left, stops, at = Health(now), [calls], list[ProviderFailed](), [lasting_s]

        async def work() -> None:
            while left[0] and now() < lasting_s:
                left[0] -= 1
                try:
                    await Patient(endpoint, health, uniform=random.Random(left[0]).uniform).complete(REQUEST)
                except ProviderFailed as failed:
                    if failed.fault is Fault.STOP:
                        at[0] = min(at[0], now())
                        stops.append(failed)
                        return

        async with asyncio.TaskGroup() as group:
            for _ in range(workers):
                group.create_task(work())
        return stops, at[0]

    return play(main())


@pytest.mark.parametrize("workers", [1, 64])
@pytest.mark.parametrize(
    ("cause", "fault", "patience_s"),
    [
        (Cause.KEY, Fault.STOP, 1),
        (Cause.MODEL, Fault.STOP, 1),
        (Cause.QUOTA, Fault.STOP, 1),
        (Cause.HOST, Fault.WAIT, 90),
        (Cause.SERVER, Fault.WAIT, 90),
        (Cause.TIMEOUT, Fault.WAIT, 300),
        (Cause.LIMIT, Fault.WAIT, 900),
        (Cause.REQUEST, Fault.REFUSED, 30),
    ],
)
def test_a_run_whose_calls_all_fail_stops_soon_and_names_the_cause(
    cause: Cause, fault: Fault, patience_s: float, workers: int
) -> None:
    endpoint = Endpoint(ends(failure(cause, fault=fault)))
    stops, at = run(endpoint, workers=workers)
    assert {stop.cause for stop in stops} == {cause} and len(stops) == workers
    assert all(f"it said {cause.value}" in str(stop) and "\n" not in str(stop) for stop in stops)
    assert at <= patience_s
    assert len(endpoint.attempts) <= max(20, 10 * workers)


def test_nobody_listening_is_found_out_in_five_calls() -> None:
    endpoint = Endpoint(ends(failure(Cause.HOST)))
    stops, _ = run(endpoint, workers=1)
    assert len(endpoint.attempts) == 5
    assert str(stops[0]).startswith("5 calls failed") and "all with no such host" in str(stops[0])
    assert stops[0].mendable


def test_the_line_names_the_dominant_cause_of_several() -> None:
    endpoint = Endpoint(lambda at, number: failure(Cause.CUT if number % 3 == 0 else Cause.SERVER))
    stops, _ = run(endpoint)
    assert stops[0].cause is Cause.SERVER and "of them with server error" in str(stops[0])


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from([0.12, 0.3]), st.sampled_from([0.2, 20.0]))
def test_a_run_with_some_good_replies_is_never_stopped(seed: int, share: float, latency_s: float) -> None:
    rng = random.Random(seed)
    causes = [Cause.SERVER, Cause.LIMIT, Cause.CUT, Cause.TIMEOUT]
    endpoint = Endpoint(lambda at, number: failure(rng.choice(causes)) if rng.random() < share else GOOD, latency_s=latency_s)
    stops, _ = run(endpoint, calls=300)
    assert not stops


def test_a_server_that_is_just_starting_is_waited_for() -> None:
    endpoint = Endpoint(lambda at, number: failure(Cause.SERVER) if at < 4 else GOOD)
    stops, _ = run(endpoint, calls=500)
    assert not stops


@pytest.mark.parametrize(("gone_s", "stopped"), [(60, False), (600, True)])
def test_a_server_that_goes_away_is_given_a_minute_and_not_ten(gone_s: float, stopped: bool) -> None:
    endpoint = Endpoint(lambda at, number: failure(Cause.HOST) if 10 < at < 10 + gone_s else GOOD, latency_s=2.0)
    stops, at = run(endpoint, lasting_s=15 + gone_s, calls=10**9)
    assert bool(stops) == stopped
    assert not stopped or at <= 10 + 180


def test_once_stopped_everybody_who_waits_gets_the_same_line() -> None:
    stops, _ = run(Endpoint(ends(failure(Cause.SERVER))), workers=32)
    assert len({str(stop) for stop in stops}) == 1 and len(stops) == 32
