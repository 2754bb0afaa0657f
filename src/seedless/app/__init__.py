"""Use cases, one function each: what the command line and scripts call. The only room that puts the others together.

All but `run` are loaded when they are first used: a command pays for what it does, not for what others do.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from seedless.app.rounds import RunOutcome
from seedless.app.run import grow, run

if TYPE_CHECKING:
    from seedless.app.config import run_spec
    from seedless.app.exporting import export
    from seedless.app.planning import plan
    from seedless.app.progress import Progress
    from seedless.app.reading import explain, facts, rejected, sample

__all__ = ["Progress", "RunOutcome", "explain", "export", "facts", "grow", "plan", "rejected", "run", "run_spec", "sample"]

HOMES = {
    "run_spec": "config",
    "export": "exporting",
    "plan": "planning",
    "Progress": "progress",
    "explain": "reading",
    "facts": "reading",
    "rejected": "reading",
    "sample": "reading",
}


def __getattr__(name: str) -> Any:
    if name not in HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"{__name__}.{HOMES[name]}"), name)
    return found
