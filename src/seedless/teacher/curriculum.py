"""The teacher's branch of the map, with the capacity that each family declares, and the menu a planner may choose from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from seedless.atlas import Atlas
from seedless.atlas.nodes import AtlasNode, Kind, Provenance
from seedless.core import LEVELS, TASK_TYPES, Menu, Rung
from seedless.teacher.families import chemistry, computing, documents, economics, language, logic, mathematics, physics
from seedless.teacher.family import Family
from seedless.teacher.syllabus import Discipline, Session, Subject

LANGUAGES = ("en", "ko")
MADE_BY = Provenance(made_by="seedless embedded teacher")
DISCIPLINES = (
    mathematics.DISCIPLINE,
    computing.DISCIPLINE,
    physics.DISCIPLINE,
    logic.DISCIPLINE,
    language.DISCIPLINE,
    chemistry.DISCIPLINE,
    economics.DISCIPLINE,
    documents.DISCIPLINE,
)

_SUBJECTS = tuple(subject for discipline in DISCIPLINES for subject in discipline.subjects)

FAMILIES: Mapping[str, Family] = {
    family.id: family for subject in _SUBJECTS for session in subject.sessions for family in session.families
}
COMPOSITES: Mapping[str, Family] = {family.id: family for subject in _SUBJECTS for family in subject.composites}
WORKS: Mapping[str, Family] = {**FAMILIES, **COMPOSITES}

_BY_CONCEPTS = {frozenset(family.concepts or (family.id,)): family for family in WORKS.values()}


def family_of(concept_ids: Iterable[str]) -> Family | None:
    """The family or composite over just these concepts."""
    return _BY_CONCEPTS.get(frozenset(concept_ids))


_STEPS = {"easy": 3, "medium": 4, "hard": 5, "expert": 6}
_VERBS = {
    "qa": ("apply", "analyse"),
    "reasoning": ("apply", "analyse"),
    "classification": ("analyse",),
    "generation": ("apply",),
}


def capacity(family: Family) -> dict[str, int]:
    """Rows per "level/language/task_type". Task types share one count of replicates, so each gets an even part of the space."""
    return {
        f"{level}/{language}/{task_type}": size // len(family.task_types)
        for level, size in family.levels.items()
        for language in LANGUAGES
        for task_type in family.task_types
    }


MENU = Menu(
    task_types=TASK_TYPES,
    levels=LEVELS,
    ladder={level: Rung(("apply", "analyse"), (1, 2), _STEPS[level]) for level in LEVELS},
    strategies={"single": 0.85, "double": 0.1, "cross": 0.05},
    forms={
        "qa": ("exercise",),
        "reasoning": ("word problem",),
        "classification": ("choose a category",),
        "generation": ("transformation",),
    },
    audiences=("learner",),
    blooms=_VERBS,
    styles={"qa": "steps", "reasoning": "steps", "classification": "label", "generation": "piece"},
    voices={},
    composites={family.concepts: capacity(family) for family in COMPOSITES.values()},
)


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
            for concept_order, family in enumerate(session.families):
                yield _node(family.id, "concept", (session_id,), family, concept_order)


def _node(
    id: str, kind: Kind, parents: tuple[str, ...], entry: Discipline | Subject | Session | Family, order: int
) -> AtlasNode:
    return AtlasNode(
        id=id,
        kind=kind,
        parents=parents,
        names=dict(entry.names),
        aliases=dict(entry.aliases),
        scope=dict(entry.scope),
        order=order,
        capacity=capacity(entry) if isinstance(entry, Family) else None,
        provenance=MADE_BY,
    )
