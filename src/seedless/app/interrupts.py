"""Ctrl-C and SIGTERM while a run goes: one order to stop, never a half-closed file."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def signals(interrupt: Callable[[], None]) -> Iterator[None]:
    """Hand SIGINT and SIGTERM to the run while it works. Only the main thread can; elsewhere the caller stops the run."""
    loop = asyncio.get_running_loop()
    for one in caught():
        loop.add_signal_handler(one, interrupt)
    try:
        yield
    finally:
        for one in caught():
            loop.remove_signal_handler(one)
            signal.signal(one, signal.SIG_IGN)  # what is left to do is closing files: it is soon done, and must be


@contextmanager
def signals_restored() -> Iterator[None]:
    """Give the caller's handlers back when the loop is closed."""
    before = {one: signal.getsignal(one) for one in caught()}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


def caught() -> tuple[signal.Signals, ...]:
    return (signal.SIGINT, signal.SIGTERM) if threading.current_thread() is threading.main_thread() else ()
