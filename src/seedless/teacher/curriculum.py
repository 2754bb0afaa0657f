"""The teacher's branch of the map, with the capacity that each family declares, and the menu a planner may choose from."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from seedless.atlas import Atlas
from seedless.atlas.nodes import AtlasNode, Kind, Provenance
from seedless.core import LEVELS, Menu, Rung
from seedless.teacher.families import (
    base_conversion,
    binary_search,
    euclid_gcd,
    fraction_sum,
    free_fall,
    group_by,
    linear_equation,
    linear_system,
    loop_trace,
    percent_change,
    quadratic_factoring,
    series_parallel,
    stack_queue,
)
from seedless.teacher.family import Family
from seedless.teacher.syllabus import CONCEPT_ALIASES, DISCIPLINES, Discipline, Session, Subject

LANGUAGES = ("en", "ko")
MADE_BY = Provenance(made_by="seedless embedded teacher")

FAMILIES: dict[str, Family] = {
    module.FAMILY.id: module.FAMILY
    for module in (
        fraction_sum,
        percent_change,
        euclid_gcd,
        base_conversion,
        linear_equation,
        linear_system,
        quadratic_factoring,
        loop_trace,
        binary_search,
        stack_queue,
        group_by,
        free_fall,
        series_parallel,
    )
}

_STEPS = {"easy": 3, "medium": 4, "hard": 5, "expert": 6}

MENU = Menu(
    task_types=("qa", "reasoning"),
    levels=LEVELS,
    ladder={level: Rung(("apply", "analyse"), (1, 1), _STEPS[level]) for level in LEVELS},
    strategies={"single": 1.0},
    forms={"qa": ("exercise",), "reasoning": ("word problem",)},
    audiences=("learner",),
    blooms={"qa": ("apply", "analyse"), "reasoning": ("apply", "analyse")},
    styles={"qa": "steps", "reasoning": "steps"},
    voices={},
)


def capacity(family: Family) -> dict[str, int]:
    """Rows per "level/language/task_type". Task types share one count of replicates, so each gets an even part of the space."""
    return {
        f"{level}/{language}/{task_type}": len(space) // len(family.task_types)
        for level, space in family.levels.items()
        for language in LANGUAGES
        for task_type in family.task_types
    }


@cache
def curriculum() -> Atlas:
    """Disciplines, subjects, sessions and one concept a family; the concept's id is the family's id."""
    return Atlas(node for order, discipline in enumerate(DISCIPLINES) for node in _discipline(discipline, order))


def _discipline(discipline: Discipline, order: int) -> Iterator[AtlasNode]:
    id = f"teacher/{discipline.slug}"
    yield _node(id, "discipline", (), discipline, order)
    for place, subject in enumerate(discipline.subjects):
        subject_id = f"{id}/{subject.slug}"
        yield _node(subject_id, "subject", (id,), subject, place)
        for session_order, session in enumerate(subject.sessions):
            session_id = f"{subject_id}/sessions/{session.slug}"
            yield _node(session_id, "session", (subject_id,), session, session_order)
            for concept_order, slug in enumerate(session.concepts):
                yield _concept(FAMILIES[f"{subject_id}/{slug}"], slug, session_id, concept_order)


def _node(id: str, kind: Kind, parents: tuple[str, ...], entry: Discipline | Subject | Session, order: int) -> AtlasNode:
    return AtlasNode(
        id=id,
        kind=kind,
        parents=parents,
        names=dict(entry.names),
        aliases=dict(entry.aliases),
        scope=dict(entry.scope),
        order=order,
        provenance=MADE_BY,
    )


def _concept(family: Family, slug: str, session_id: str, order: int) -> AtlasNode:
    return AtlasNode(
        id=family.id,
        kind="concept",
        parents=(session_id,),
        names=dict(family.names),
        aliases=dict(CONCEPT_ALIASES[slug]),
        scope=dict(family.scope),
        order=order,
        capacity=capacity(family),
        provenance=MADE_BY,
    )
