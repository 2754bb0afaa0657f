"""Use cases, one function each: what the command line and scripts call. The only room that puts the others together."""

from __future__ import annotations

from seedless.app.config import run_spec
from seedless.app.exporting import export
from seedless.app.planning import plan
from seedless.app.progress import Progress
from seedless.app.reading import explain, facts, rejected, sample
from seedless.app.run import RunOutcome, run

__all__ = ["Progress", "RunOutcome", "explain", "export", "facts", "plan", "rejected", "run", "run_spec", "sample"]
