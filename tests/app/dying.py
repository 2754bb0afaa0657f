"""A run that kills itself with SIGKILL when so many nodes are settled: `python dying.py DIR TARGET SEED SETTLED WORKERS WILD`.

With WILD 1 the model refuses, spoils and repeats, so that rejections, several rounds and novelty are killed too; with 2 it
is slow."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from app.running import Slow, Wild
from seedless.app.run import run
from seedless.core import RunSpec, Settlement
from seedless.journal.sqlite import SqliteJournal
from seedless.teacher.model import EmbeddedTeacher

folder, target, seed, deadly, workers, wild = Path(sys.argv[1]), *map(int, sys.argv[2:])
MODELS = (EmbeddedTeacher, Wild, Slow)
honest = SqliteJournal.settle
settled = 0


async def settle(journal: SqliteJournal, settlement: Settlement) -> None:
    global settled
    await honest(journal, settlement)
    settled += 1
    if settled == deadly:
        os.kill(os.getpid(), signal.SIGKILL)


SqliteJournal.settle = settle  # type: ignore[method-assign]
run(RunSpec(target=target, seed=seed, workers=workers), folder, writer=MODELS[wild]())
