"""Baseline G: GLAN as its paper specifies it (arXiv 2402.13064 §2-3; methods.md §1), on the simulated model.

Ten subject listings whose results are all kept, one syllabus a subject, one or two sessions and one to five concepts at random,
a question and an answer apart, one a call. Nothing is checked, merged or asked again; what cannot be read is left out. The
paper gives no share of questions over two sessions: half of them here.
"""

from __future__ import annotations

from math import ceil
from random import Random

from plain_calls import Drawn, Made, Taught, answer, question, subjects, syllabus, taught
from planted_model import CallsSpent, Scripted
from pydantic import ValidationError
from tracing import Row

from seedless.core import ProviderFailed, content_id, seed_of
from seedless.recipes.chart.items import SubjectDraft

LISTINGS = 10

Course = tuple[SubjectDraft, list[Taught]]


async def glan_as_published(model: Scripted, topic: str, wanted: int) -> Made:
    """Rows until the model's calls are spent, over about `wanted` subjects."""
    rng = Random(seed_of("G", model.seed))
    rows: list[Row] = []
    planned = 0
    try:
        courses = await charted(model, topic, await listed(model, topic, wanted))
        while courses:
            planned += 1
            plan = content_id("G", model.seed, planned)
            try:
                asked = await question(model, sampled(rng, *rng.choice(courses)), plan[:8])
                said = await answer(model, asked) if asked else None
            except ProviderFailed:
                continue
            if asked and said:
                rows.append(Row(asked[0], said, asked[1], plan))
    except CallsSpent:
        pass
    return Made(tuple(rows), planned)


async def listed(model: Scripted, topic: str, wanted: int) -> list[SubjectDraft]:
    """All subjects of all listings; one that was named twice is there twice."""
    found: list[SubjectDraft] = []
    for draw in range(LISTINGS):
        try:
            found += await subjects(model, topic, ceil(wanted / LISTINGS), draw)
        except ValidationError:
            continue
    return found


async def charted(model: Scripted, topic: str, names: list[SubjectDraft]) -> list[Course]:
    courses: list[Course] = []
    for draw, subject in enumerate(names):
        try:
            sessions = taught(await syllabus(model, topic, subject, draw))
        except ValidationError:
            continue
        if sessions:
            courses.append((subject, sessions))
    return courses


def sampled(rng: Random, subject: SubjectDraft, sessions: list[Taught]) -> Drawn:
    """One session and 1-5 of its concepts, or two sessions and 2-5 concepts that are not all of one (§2.4)."""
    digest = "\n".join(f"{name}: {', '.join(concepts)}" for name, concepts in sessions)
    if len(sessions) == 1 or rng.random() < 0.5:
        name, concepts = rng.choice(sessions)
        picked = rng.sample(concepts, rng.randint(1, min(5, len(concepts))))
        return Drawn((name,), tuple(picked), subject.name, digest, subject.level)
    pair = rng.sample(sessions, 2)
    pool = [(name, concept) for name, concepts in pair for concept in concepts]
    chosen: list[tuple[str, str]] = []
    while len({name for name, _ in chosen}) < 2:
        chosen = rng.sample(pool, rng.randint(2, min(5, len(pool))))
    return Drawn(tuple(name for name, _ in pair), tuple(concept for _, concept in chosen), subject.name, digest, subject.level)
