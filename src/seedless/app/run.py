"""The main job from a spec to a report: vet, wire, hold the folder, go through the rounds."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from seedless.app.folder import begun, open_journal, same_run
from seedless.app.interrupts import signals, signals_restored
from seedless.app.log import RunLog
from seedless.app.progress import Progress
from seedless.app.rounds import MapOutcome, Run, RunOutcome
from seedless.app.staffing import staffed, vet
from seedless.app.wiring import RoundPlanner, Wiring, wired
from seedless.core import Model, RunSpec, UserMistake
from seedless.engine import Gate

Outcome = TypeVar("Outcome")


def run(
    spec: RunSpec, folder: Path, *, writer: Model | None = None, watch: Callable[[Progress], None] | None = None
) -> RunOutcome:
    """Make rows in `folder` until `spec.target` are accepted, or say why not. The same call again resumes.

    `watch` is handed the Progress once, before work begins. A provider that stops answering, Ctrl-C and SIGTERM end it in
    order: what is done is published and reported, with the exit code. A full disk raises DiskFull: the old report stands.
    UserMistake and NotCovered are raised before anything is written; what only the endpoint can tell (a bad key, an unknown
    model, nobody there) is a UserMistake too, as long as no reply was kept.
    """
    vet(spec)
    wiring = wired(spec, writer)
    # Refuses quotas that cannot be, before anything is written; a map that is not drawn yet is imagined for that.
    planner = (wiring.over(wiring.chart.imagined) if wiring.chart else wiring).planner(spec)
    return run_wired(spec, folder, wiring, planner, writer=writer, watch=watch)


def run_wired(
    spec: RunSpec,
    folder: Path,
    wiring: Wiring,
    planner: RoundPlanner,
    *,
    writer: Model | None = None,
    watch: Callable[[Progress], None] | None = None,
) -> RunOutcome:
    """`run` for a recipe and a plan that are already there."""
    with begun(folder), signals_restored(), seldom_collected(), looping() as runner:
        return runner.run(live(spec, folder, wiring, planner, writer, lambda run, facts: run.go(facts, watch)))


def grow(spec: RunSpec, folder: Path, *, watch: Callable[[Progress], None] | None = None) -> MapOutcome:
    """Draw the map that `run` would draw in `folder`, and no more. Raises as `run` does; UserMistake for the teacher's map."""
    vet(spec)
    wiring = wired(spec)
    if wiring.chart is None:
        raise UserMistake(
            "the embedded teacher's map is whole", mend="Add --model NAME --base-url URL to have another one drawn"
        )
    planner = wiring.over(wiring.chart.imagined).planner(spec)
    with begun(folder), signals_restored(), looping() as runner:
        return runner.run(live(spec, folder, wiring, planner, None, lambda run, facts: run.draw(facts, watch)))


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Rows come and go without reference cycles; looking for some every 700 objects took a sixth of what a call costs."""
    before = gc.get_threshold()
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()


def looping() -> asyncio.Runner:
    """uvloop where there is one: it halves what a call costs."""
    try:
        from uvloop import new_event_loop
    except ImportError:  # no Windows build
        return asyncio.Runner()
    return asyncio.Runner(loop_factory=new_event_loop)


async def live(
    spec: RunSpec,
    folder: Path,
    wiring: Wiring,
    planner: RoundPlanner,
    writer: Model | None,
    do: Callable[[Run, dict[str, str]], Coroutine[None, None, Outcome]],
) -> Outcome:
    """One process's work on a DIR that it holds, from opening the journal to closing it."""
    # One thread writes all parts: each thread that ever did would keep its own share of the encoder's memory.
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(1, "seedless-parts"))
    journal = open_journal(folder, wiring.recipe.items)
    gate = Gate(spec.workers, told_of_sending=writer is None and spec.writer.provider == "openai-compatible")
    try:
        facts = same_run(journal, folder, spec, wiring.fingerprint)
        with RunLog(folder / "run.log") as log:
            async with staffed(spec, journal, gate, writer) as staff:
                run = Run(spec, folder, wiring, planner, journal, log, staff, gate)
                with signals(run.interrupt):
                    return await do(run, facts)
    finally:
        await journal.close()
