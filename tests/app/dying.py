"""A run that kills itself with SIGKILL when so many nodes are settled: `python dying.py DIR TARGET SEED SETTLED WORKERS`."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from seedless.app.run import run
from seedless.core import RunSpec, Settlement
from seedless.journal.sqlite import SqliteJournal

folder, target, seed, deadly, workers = Path(sys.argv[1]), *map(int, sys.argv[2:])
honest = SqliteJournal.settle
settled = 0


async def settle(journal: SqliteJournal, settlement: Settlement) -> None:
    global settled
    await honest(journal, settlement)
    settled += 1
    if settled == deadly:
        os.kill(os.getpid(), signal.SIGKILL)


SqliteJournal.settle = settle  # type: ignore[method-assign]
run(RunSpec(target=target, seed=seed, workers=workers), folder)
