"""Which model, map and recipe a RunSpec means. The only place where rooms are put together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from seedless.app.novelty import Asked
from seedless.atlas import Atlas
from seedless.core import (
    EMBEDDED_LANGUAGES,
    TEACHER,
    AnswerKey,
    Batch,
    Cell,
    Item,
    Menu,
    Model,
    Plan,
    Recipe,
    RunSpec,
    UserMistake,
    content_id,
)

if TYPE_CHECKING:
    from seedless.planning import Planner

RECIPES = ("glan",)
PROMPTS = ("glan/question", "glan/answer")


class RoundPlanner(Protocol):
    """What a run asks of a planner; planning.Planner over a map, or a file of lines (app.bench)."""

    @property
    def left_out(self) -> tuple[str, ...]: ...

    def use(self, plan: Plan) -> None: ...

    def result(self, plan: Plan, accepted: bool) -> None: ...

    def wanted(self, target: int, kept: Mapping[Cell, int] = ..., /) -> dict[Cell, int]: ...

    def next_round(self, target: int, wanted: Mapping[Cell, int], /) -> list[Batch]: ...

    def exhausted(self) -> list[str]: ...


@dataclass(frozen=True)
class Wiring:
    """A run ready to go. `skipped` are topics that the map does not cover, named to the user."""

    atlas: Atlas
    menu: Menu
    scope: tuple[str, ...]
    skipped: tuple[str, ...]
    recipe: Recipe
    asked: Asked
    fingerprint: str
    teacher: bool  # the embedded teacher writes

    def planner(self, spec: RunSpec) -> Planner:
        from seedless.planning import Planner

        return Planner(self.atlas, self.menu, languages=spec.languages, quotas=spec.quotas, seed=spec.seed, scope=self.scope)


def wired(spec: RunSpec, writer: Model | None = None) -> Wiring:
    """`writer` takes the place of the embedded teacher in tests; it must answer the same prompts."""
    # The families build their spaces on import: commands that only read a DIR, and the benchmark, need not pay for that.
    from seedless.checks import answers
    from seedless.recipes import glan
    from seedless.recipes.prompts import template
    from seedless.teacher.curriculum import MENU, curriculum
    from seedless.teacher.model import method_of

    refuse_later_versions(spec)
    atlas = curriculum()
    scope, skipped = scope_of(spec, atlas)
    asked = Asked()
    teacher = writer.kind == "teacher" if writer else spec.writer.provider == "embedded"
    recipe = glan.recipe(novelty=asked.check, answers=answers(recomputing(teacher, spec.seed), method_of))
    versions = [template(id).version for id in PROMPTS]
    return Wiring(
        atlas=atlas,
        menu=MENU,
        scope=scope,
        skipped=skipped,
        recipe=recipe,
        asked=asked,
        fingerprint=content_id(recipe.name, recipe.version, versions, atlas.id),
        teacher=teacher,
    )


def recomputing(teacher: bool, seed: int) -> Callable[[Plan], AnswerKey | None]:
    """How a planned row's answer is found again: the teacher's rows by its second method; a language model's not yet."""
    from seedless.teacher.model import recompute_plan

    return (lambda plan: recompute_plan(plan, seed)) if teacher else (lambda plan: None)


def refuse_later_versions(spec: RunSpec) -> None:
    """What a later version brings is refused by name, never ignored (schema.md §5)."""
    if spec.recipe not in RECIPES:
        raise UserMistake(f"recipe {spec.recipe!r} is not in this version", "recipe", f"Recipes: {', '.join(RECIPES)}")
    for role, model in spec.models.items():
        if role != "writer":
            raise UserMistake(f"role {role!r} is not in this version", "models", "This version has the writer only")
        if model.provider == "embedded" and model.model != TEACHER:
            raise UserMistake(f"{model.model!r} is not the embedded teacher", f"models.{role}", "Leave provider or model out")
    for language in spec.languages:
        if language not in EMBEDDED_LANGUAGES:
            raise UserMistake(
                f"the map of this version, the embedded teacher's curriculum, has no names in {language!r}",
                "languages",
                f"Languages: {', '.join(EMBEDDED_LANGUAGES)}",
            )


def scope_of(spec: RunSpec, atlas: Atlas) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The map nodes that topics and --nodes name; nothing named is the whole curriculum."""
    from seedless.teacher.topics import resolve

    for id in spec.nodes:
        if id not in atlas:
            raise UserMistake(
                f"no map node has the id {id!r}", "nodes", f"Ids begin with {', '.join(n.id for n in atlas.roots)}"
            )
    found, skipped = resolve(spec.topic) if spec.topic else ((), ())
    return (*spec.nodes, *found), tuple(skipped)


def items_of(recipe: str) -> tuple[type[Item], ...]:
    """The kinds of item that a recipe's journal holds."""
    from seedless.recipes import glan

    return {"glan": glan.ITEMS}[recipe]
