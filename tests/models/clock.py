"""A clock that jumps: an event loop whose time goes forward only when nobody has anything left to do."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

Result = TypeVar("Result")


class JumpingLoop(asyncio.SelectorEventLoop):
    """asyncio.sleep, time-outs and `now` run on its time; an hour passes in no time."""

    def __init__(self) -> None:
        super().__init__()
        self._now = 0.0

    def time(self) -> float:
        return self._now

    def _run_once(self) -> None:
        if not self._ready and self._scheduled:  # type: ignore[attr-defined]
            self._now = max(self._now, self._scheduled[0].when())  # type: ignore[attr-defined]
        super()._run_once()  # type: ignore[misc]


def play(main: Coroutine[Any, Any, Result]) -> Result:
    """asyncio.run on a clock that jumps, starting at 0 s."""
    with asyncio.Runner(loop_factory=JumpingLoop) as runner:
        return runner.run(main)


def now() -> float:
    """Seconds since `play` began."""
    return asyncio.get_running_loop().time()
