"""The embedded teacher as a Model: it poses, works and verifies by program; it knows its families and refuses the rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from typing import Any

import orjson

from seedless import __version__
from seedless.core import TEACHER, AnswerKey, Fault, ModelKind, Plan, ProviderFailed, RecipeFault, Reply, Request, canonical
from seedless.teacher.curriculum import LANGUAGES, WORKS, family_of
from seedless.teacher.family import Draw, Problem
from seedless.teacher.render import STYLES, worked
from seedless.teacher.space import permuted
from seedless.teacher.steps import false_equalities


class _Declined(Exception):
    """A planned row that the teacher cannot write; the message is a reject reason of schema.md §1."""


@dataclass(frozen=True, slots=True)
class EmbeddedTeacher:
    """A Model without a network: reads `prompt.id`, `prompt.fields` and the seed, never the prose.

    Raises ProviderFailed (refused) for prompts it does not serve, RecipeFault when a family contradicts itself.
    """

    @property
    def name(self) -> str:
        return TEACHER

    @property
    def kind(self) -> ModelKind:
        return "teacher"

    async def complete(self, request: Request) -> Reply:
        fields, seed = request.prompt.fields, request.sampling.seed
        if request.prompt.id == "glan/question":
            content = _questions(fields, seed)
        elif request.prompt.id == "glan/answer":
            content = _answer(fields, seed)
        else:
            raise ProviderFailed(f"the embedded teacher does not serve the prompt {request.prompt.id!r}", Fault.REFUSED)
        text = orjson.dumps(content).decode()
        return Reply(text, kind="teacher", model_version=f"{TEACHER}/{__version__}", cost_usd=0.0)


def recompute_plan(plan: Plan, seed: int) -> AnswerKey | None:
    """The answer of a planned row by the family's second method; None when the plan is none of the teacher's."""
    try:
        draw = _draw(plan.concept_ids, plan.task_type, plan.level, plan.language, plan.replicate, seed)
    except _Declined:
        return None
    return AnswerKey(type=_posed(draw).key.type, value=_recomputed(draw))


def method_of(plan: Plan) -> str:
    """How `recompute_plan` finds its answer, in a few words; empty when the plan is none of the teacher's."""
    family = family_of(plan.concept_ids)
    return family.method if family else ""


@lru_cache(maxsize=4096)  # a row is drawn, posed and recomputed for its question, for its answer and for the check of it
def _draw(concept_ids: tuple[str, ...], task_type: str, level: str, language: str, replicate: int, seed: int) -> Draw:
    """The point that a planned row stands for. The order of points depends on seed, family, level and language alone."""
    family = family_of(concept_ids)
    if family is None or level not in family.levels or language not in LANGUAGES or task_type not in family.task_types:
        raise _Declined("declined")
    points = family.spaces[level].points
    if replicate >= len(points):
        raise _Declined("teacher_exhausted")
    key = blake2b(canonical([seed, family.id, level, language]).encode(), digest_size=32).digest()
    return Draw(family.id, level, language, task_type, points[permuted(replicate, len(points), key)])


@lru_cache(maxsize=4096)
def _posed(draw: Draw) -> Problem:
    return WORKS[draw.family].pose(draw)


@lru_cache(maxsize=4096)
def _recomputed(draw: Draw) -> str:
    return WORKS[draw.family].recompute(draw)


def _planned(plan: Mapping[str, Any], language: str, seed: int) -> Draw:
    try:
        return _draw(tuple(plan["concept_ids"]), plan["task_type"], plan["level"], language, plan["replicate"], seed)
    except KeyError as missing:
        raise RecipeFault(f"a plan for the embedded teacher lacks the field {missing}") from missing


def _questions(fields: Mapping[str, Any], seed: int) -> dict[str, Any]:
    return {"questions": [_question(tag, plan, fields["language"], seed) for tag, plan in fields["sources"].items()]}


def _question(tag: str, plan: Mapping[str, Any], language: str, seed: int) -> dict[str, Any]:
    row = {"plan_id": tag, "question": "", "context": None, "declined": False, "reason": ""}
    try:
        draw = _planned(plan, language, seed)
    except _Declined as refusal:
        return row | {"declined": True, "reason": str(refusal)}
    return row | {"question": _posed(draw).question}


def _answer(fields: Mapping[str, Any], seed: int) -> dict[str, Any]:
    unsure = {"answer": "", "final": None, "unsure": True, "steps": 0}
    try:
        draw = _planned(fields["source"], fields["language"], seed)
    except _Declined:
        return unsure
    problem = _posed(draw)
    if problem.question != fields["question"]:
        return unsure  # somebody changed the question: ours would answer another one
    _verify(problem, draw)
    style = fields["style"] if fields["style"] in STYLES else "steps"
    text = worked(problem, draw.language, style)
    return {"answer": text, "final": problem.key.model_dump(), "unsure": False, "steps": len(problem.steps)}


def _verify(problem: Problem, draw: Draw) -> None:
    """The two methods agree and every equality shown holds, or the family is broken."""
    again = _recomputed(draw)
    if again != problem.key.value:
        raise RecipeFault(f"{draw.family} {draw.level} {draw.params}: posed answer {problem.key.value!r}, recomputed {again!r}")
    wrong = false_equalities("\n".join(step for step in problem.steps if "=" in step))
    if wrong:
        raise RecipeFault(f"{draw.family} {draw.level} {draw.params}: false equality {wrong[0]!r} in the steps")
