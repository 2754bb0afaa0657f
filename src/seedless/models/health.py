"""Whether an endpoint lives: when its calls all fail the run is stopped, with the cause in one line."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable

from seedless.core import Cause, Fault, ProviderFailed

FIRST_FAILURES = 8  # before the first good reply
FIRST_HOST_FAILURES = 5  # nobody listens: nothing to wait for
STARTING_S = 5.0  # a server that is just starting may refuse everything for a moment
LATER_FAILURES, LATER_S = 20, 90.0  # after a good reply
LIMIT_S = 120.0  # a rate limit passes: most are counted by the minute
LONGEST_LINE = 300
LASTING = frozenset({Cause.KEY, Cause.MODEL, Cause.HOST, Cause.QUOTA, Cause.REQUEST})  # no second try mends these


class Health:
    """One per endpoint, told of every attempt of every role. Only an unbroken row of failures stops a run."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._alive = False  # one good reply was seen
        self._begun = 0  # attempts
        self.answers = 0
        self.callers = 0  # calls under way or waiting for their next try
        self._causes: Counter[Cause] = Counter()  # of the failures since the last good reply
        self._last: dict[Cause, str] = {}
        self._since = 0.0  # the first of them
        self._broken: tuple[str, Cause] | None = None

    def begin(self) -> None:
        """An attempt is about to be made. Raises the ProviderFailed that stopped the run, once there is one."""
        if self._broken is not None:
            line, cause = self._broken
            raise ProviderFailed(line, Fault.STOP, cause=cause)
        self._begun += 1

    def answered(self) -> None:
        self.answers += 1
        self._alive = True
        if self._causes:
            self._causes.clear()
            self._last.clear()

    def failed(self, failure: ProviderFailed) -> None:
        """An attempt failed. Raises ProviderFailed (STOP) when that was one too many."""
        if failure.fault is Fault.STOP:
            self._broken = self._broken or (str(failure), failure.cause)
            return
        if not self._causes:
            self._since = self._clock()
        self._causes[failure.cause] += 1
        self._last[failure.cause] = str(failure)
        if self._broken is None and self._hopeless():
            self._broken = (self._line(), self._cause)
        if self._broken is not None:
            line, cause = self._broken
            raise ProviderFailed(line, Fault.STOP, cause=cause) from failure

    @property
    def _cause(self) -> Cause:
        return self._causes.most_common(1)[0][0]

    def _hopeless(self) -> bool:
        failures, lasted_s = self._causes.total(), self._clock() - self._since
        if self._cause is Cause.LIMIT:
            return failures >= LATER_FAILURES and lasted_s >= LIMIT_S
        if self._alive:
            return failures >= LATER_FAILURES and lasted_s >= LATER_S
        if self._cause is Cause.HOST:
            return failures >= FIRST_HOST_FAILURES
        # Refusals come faster than replies: a few of them say nothing while most calls are still under way.
        most_ended = 2 * failures >= self._begun
        return failures >= FIRST_FAILURES and most_ended and (self._cause in LASTING or lasted_s >= STARTING_S)

    def _line(self) -> str:
        failures, cause = self._causes.total(), self._cause
        share = "all" if self._causes[cause] == failures else f"{self._causes[cause]} of them"
        told = " ".join(self._last[cause].split())[:LONGEST_LINE]
        lasted_s = self._clock() - self._since
        return f"{failures} calls failed in {lasted_s:.0f} s and none was answered, {share} with {cause.value}: {told}"
