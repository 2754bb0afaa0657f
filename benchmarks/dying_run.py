"""A run of ours whose process is gone in the middle of a call; run by `trials.py` as a child.

    python benchmarks/dying_run.py DIR SEED ROWS CALL

Prints the keys of the calls that were answered before, and the most that were in flight at one time.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from our_run import spec_of
from planted_model import Scripted
from trials import FAULTS, TOPICS

from seedless.app.run import run
from seedless.core import ModelKind, Reply, Request


@dataclass
class Dying:
    inner: Scripted
    at: int
    name: str = "simulated"
    kind: ModelKind = "simulated"

    async def complete(self, request: Request) -> Reply:
        if self.inner.calls + 1 == self.at:
            told = {"answered": [one.key for one in self.inner.said], "flying": self.inner.most_flying}
            print(json.dumps(told), flush=True)
            os._exit(9)  # as `kill -9`: nothing is closed, nothing is written
        return await self.inner.complete(request)


if __name__ == "__main__":
    folder, seed, rows, call = sys.argv[1:]
    model = Scripted(int(seed), FAULTS)
    run(spec_of(model, TOPICS["en"], int(rows)), Path(folder), writer=Dying(model, int(call)))
