"""Baseline L: what the linked code does (glan-instruct at a593caa), written from methods.md §2, on the simulated model.

Kept of its behaviour: single sessions only, one draw shared by 18 identical calls, question prompts without subject and
syllabus, minibatches with a barrier, the stale batch after an exception (defects 4, 5), the reversed membership test (6), a
malformed subject list or syllabus that ends the run (7, 8, 9), everything in memory to the end (10), no check of any kind (11),
the finish reason ignored (15). A run that was ended is started again with the calls that are left.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from random import Random
from typing import TypeVar

from plain_calls import Drawn, Made, answer, question, subjects, syllabus, taught
from planted_model import Scripted
from pydantic import ValidationError
from tracing import Drafted, Row

from seedless.core import ProviderFailed, seed_of

SHARED_BY = 18  # questions of one draw, as in the run that it ships
SUBJECTS = 15  # as there
MINIBATCH = 6
REFUSAL = "DO NOT KNOW"

T = TypeVar("T")
R = TypeVar("R")


class RunEnded(Exception):
    """What ends the program: a reply that it cannot read, or a first minibatch that failed."""


async def linked_code(model: Scripted, topic: str) -> Made:
    """Runs as large as the calls that are left allow, one after another until one comes to its end."""
    planned = runs = 0
    while (size := sized(model.left)) is not None:
        runs += 1
        names, draws = size
        planned += names * draws * SHARED_BY
        try:
            return Made(tuple(await one_run(model, topic, names, draws, runs)), planned, runs, runs - 1)
        except RunEnded:
            continue
    return Made((), planned, runs, runs)


def sized(calls: int) -> tuple[int, int] | None:
    """Subjects and draws a subject whose calls fit: 1 + S (1 + 2 I Q); None where nothing fits."""
    names = min(SUBJECTS, (calls - 1) // (1 + 2 * SHARED_BY))
    if names < 1:
        return None
    return names, (calls - 1 - names) // (2 * SHARED_BY * names)


async def one_run(model: Scripted, topic: str, names: int, draws: int, run: int) -> list[Row]:
    """Rows, at the very end: nothing is kept before. Raises RunEnded."""
    rng = Random(seed_of("L", model.seed, run))
    asked: list[Drafted] = []
    try:
        for subject in (await subjects(model, topic, names, run))[:names]:
            sessions = taught(await syllabus(model, topic, subject, run))
            for turn in range(draws):
                name, concepts = rng.choice(sessions)  # IndexError where there are none: defect 9
                drawn = Drawn((name,), tuple(rng.sample(concepts, rng.randint(1, min(5, len(concepts))))))
                drafts = await in_minibatches(range(SHARED_BY), asking(model, drawn, f"{run}/{turn}"))
                asked += [draft for draft in drafts if draft]
    except (ValidationError, IndexError) as failure:
        raise RunEnded(str(failure)) from failure
    answers = await in_minibatches(asked, lambda one: answer(model, one))
    return [
        Row(text, said or "", context)
        for (text, context), said in zip(asked, answers, strict=False)
        if (said or "") not in REFUSAL  # the test as it stands: what is in these words is dropped, what holds them is kept
    ]


def asking(model: Scripted, drawn: Drawn, tag: str) -> Callable[[int], Awaitable[Drafted | None]]:
    """The same prompt again and again: only the draw tells its replies apart."""
    return lambda place: question(model, drawn, tag, place)


async def in_minibatches(places: Sequence[T], ask: Callable[[T], Awaitable[R]]) -> list[R]:
    """Replies in order, with a barrier after each minibatch. One that fails leaves the one before in the variable, and that
    is appended once more (defects 4 and 5). Raises RunEnded where the first fails: there is nothing before."""
    found: list[R] = []
    batch: list[R] | None = None
    for at in range(0, len(places), MINIBATCH):
        replies: list[R] = []
        failed = False
        for place in places[at : at + MINIBATCH]:
            try:
                replies.append(await ask(place))
            except ProviderFailed:  # those beside it are under way, and paid for
                failed = True
        if not failed:
            batch = replies
        if batch is None:
            raise RunEnded("the first minibatch failed")
        found += batch
    return found
