"""Which model, map and recipe a RunSpec means. The only place where rooms are put together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from seedless.app.novelty import Asked
from seedless.atlas import Atlas
from seedless.checks import answers
from seedless.core import TEACHER, AnswerKey, Item, Menu, Model, Plan, Recipe, RunSpec, Sampling, UserMistake, content_id
from seedless.engine import Role
from seedless.planning import Planner
from seedless.recipes import glan
from seedless.recipes.prompts import template

RECIPES = ("glan",)
PROMPTS = ("glan/question", "glan/answer")


@dataclass(frozen=True)
class Wiring:
    """A run ready to go. `skipped` are topics that the map does not cover, named to the user."""

    atlas: Atlas
    menu: Menu
    scope: tuple[str, ...]
    skipped: tuple[str, ...]
    roles: Mapping[str, Role]
    recipe: Recipe
    asked: Asked
    fingerprint: str

    def planner(self, spec: RunSpec) -> Planner:
        return Planner(self.atlas, self.menu, languages=spec.languages, quotas=spec.quotas, seed=spec.seed, scope=self.scope)


def wired(spec: RunSpec, writer: Model | None = None) -> Wiring:
    """`writer` takes the place of the embedded teacher in tests; it must answer the same prompts."""
    # The families build their spaces on import: commands that only read a DIR need not pay for that.
    from seedless.teacher.curriculum import MENU, curriculum
    from seedless.teacher.model import EmbeddedTeacher, method_of

    refuse_later_versions(spec)
    atlas = curriculum()
    scope, skipped = scope_of(spec, atlas)
    asked = Asked()
    model = writer or EmbeddedTeacher()
    recipe = glan.recipe(novelty=asked.check, answers=answers(recomputing(model, spec.seed), method_of))
    versions = [template(id).version for id in PROMPTS]
    return Wiring(
        atlas=atlas,
        menu=MENU,
        scope=scope,
        skipped=skipped,
        roles={"writer": Role(model, Sampling(seed=spec.seed))},
        recipe=recipe,
        asked=asked,
        fingerprint=content_id(recipe.name, recipe.version, versions, atlas.id),
    )


def recomputing(writer: Model, seed: int) -> Callable[[Plan], AnswerKey | None]:
    """How a planned row's answer is found again: the teacher's rows by its second method; a language model's not yet."""
    from seedless.teacher.model import recompute_plan

    return (lambda plan: recompute_plan(plan, seed)) if writer.kind == "teacher" else (lambda plan: None)


def refuse_later_versions(spec: RunSpec) -> None:
    """What a later version brings is refused by name, never ignored (schema.md §5)."""
    if spec.recipe not in RECIPES:
        raise UserMistake(f"recipe {spec.recipe!r} is not in this version", "recipe", f"Recipes: {', '.join(RECIPES)}")
    for role, model in spec.models.items():
        if role != "writer":
            raise UserMistake(f"role {role!r} is not in this version", "models", "This version has the writer only")
        if model.provider != "embedded":
            raise UserMistake(f"provider {model.provider!r} is not in this version", f"models.{role}", "Leave it out")
        if model.model != TEACHER:
            raise UserMistake(
                f"model {model.model!r}: real endpoints are not in this version",
                "models.writer",
                "Leave --model out to use the embedded teacher",
            )
    for language in spec.languages:
        if language not in ("en", "ko"):
            raise UserMistake(f"the embedded teacher does not write {language!r}", "languages", "Languages: en, ko")


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
    return {"glan": glan.ITEMS}[recipe]
