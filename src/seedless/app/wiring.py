"""Which model, map and recipe a RunSpec means. The only place where rooms are put together."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from seedless.app.charting import Chart
from seedless.app.novelty import Asked
from seedless.atlas import Atlas
from seedless.atlas.naming import resolve
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
ROLES = ("writer", "chart", "judge")
TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")  # BCP 47, as far as a typing error can be told


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
    chart: Chart | None = None  # where the map is drawn or completed by a model

    def over(self, atlas: Atlas) -> Wiring:
        """The same run over this map."""
        return replace(self, atlas=atlas)

    def planner(self, spec: RunSpec) -> Planner:
        from seedless.planning import Planner

        return Planner(self.atlas, self.menu, languages=spec.languages, quotas=spec.quotas, seed=spec.seed, scope=self.scope)


def wired(spec: RunSpec, writer: Model | None = None) -> Wiring:
    """`writer` takes the place of the embedded teacher in tests; it must answer the same prompts.

    Raises UserMistake, NotCovered.
    """
    # Families build their spaces on import, checks their patterns: commands that only read a DIR need not pay for that.
    from seedless.checks import answers
    from seedless.recipes import chart, glan
    from seedless.recipes.prompts import template

    refuse_later_versions(spec)
    asked = Asked()
    teacher = writer.kind == "teacher" if writer else spec.writer.provider == "embedded"
    recompute, method_of = recomputing(teacher, spec.seed)
    judge = "judge" in spec.models
    recipe = glan.recipe(novelty=asked.check, answers=answers(recompute, method_of), judge=judge, exercises=teacher)
    stages = [f"glan/{stage}" for stage in (*glan.STAGES, *(glan.JUDGED if judge else ()))]
    drawn: Chart | None = None
    if spec.writer.provider == "embedded":
        from seedless.teacher.curriculum import MENU, curriculum

        atlas, menu, known = curriculum(), MENU, curriculum().id
        scope, skipped = scope_of(spec, atlas)
    else:
        menu, known, skipped = Menu(), "", ()
        if spec.nodes and not spec.atlas:
            raise UserMistake(
                "ids are those of a map, and there is none yet", "nodes", "Name a topic, or give the map: --atlas FILE"
            )
        drawn = Chart.of(spec, menu)
        atlas = Atlas(drawn.given)
        scope, skipped = scope_of(spec, atlas) if spec.atlas else ((), ())
        recipe = with_chart(recipe, chart.recipe())
        stages += [f"chart/{stage}" for stage in chart.STAGES]
    versions = sorted({template(id, language).version for id in stages for language in spec.languages})
    return Wiring(
        atlas=atlas,
        menu=menu,
        scope=scope,
        skipped=skipped,
        recipe=recipe,
        asked=asked,
        fingerprint=content_id(recipe.name, recipe.version, versions, known),
        teacher=teacher,
        chart=drawn,
    )


def with_chart(rows: Recipe, chart: Recipe) -> Recipe:
    """One recipe for a DIR whose map grows in the same journal as its rows: their kinds are apart."""
    return replace(
        rows,
        version=f"{rows.version}+{chart.version}",
        items=(*chart.items, *rows.items),
        grow={**chart.grow, **rows.grow},
        gates={**chart.gates, **rows.gates},
    )


def recomputing(teacher: bool, seed: int) -> tuple[Callable[[Plan], AnswerKey | None], Callable[[Plan], str]]:
    """How a planned row's answer is found again, and by what method: the teacher's rows; a language model's not yet."""
    if not teacher:
        return (lambda plan: None), (lambda plan: "")
    from seedless.teacher.model import method_of, recompute_plan

    return (lambda plan: recompute_plan(plan, seed)), method_of


def refuse_later_versions(spec: RunSpec) -> None:
    """What a later version brings is refused by name, never ignored (schema.md §5)."""
    if spec.recipe not in RECIPES:
        raise UserMistake(f"recipe {spec.recipe!r} is not in this version", "recipe", f"Recipes: {', '.join(RECIPES)}")
    for role, model in spec.models.items():
        if role not in ROLES:
            raise UserMistake(f"role {role!r} is not in this version", "models", f"Roles: {', '.join(ROLES)}")
        if model.provider == "embedded" and model.model != TEACHER:
            raise UserMistake(f"{model.model!r} is not the embedded teacher", f"models.{role}", "Leave provider or model out")
    embedded = spec.writer.provider == "embedded"
    if embedded and (spec.atlas or spec.breadth or "chart" in spec.models):
        what = "atlas" if spec.atlas else "breadth" if spec.breadth else "models.chart"
        raise UserMistake(
            "the embedded teacher knows its own map only", what, "Give --model NAME --base-url URL, or leave it out"
        )
    if spec.atlas and spec.breadth:
        raise UserMistake("a map that is given keeps its size", "breadth", "Leave out --breadth, or --atlas")
    for language in spec.languages:
        if embedded and language not in EMBEDDED_LANGUAGES:
            raise UserMistake(
                f"the embedded teacher does not write {language!r}", "languages", f"Languages: {', '.join(EMBEDDED_LANGUAGES)}"
            )
        if not TAG.fullmatch(language):
            raise UserMistake(f"{language!r} is no language tag", "languages", "Write a BCP 47 tag, such as en, ko or pt-BR")


def scope_of(spec: RunSpec, atlas: Atlas) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The map nodes that topics and --nodes name; nothing named is the whole map. Raises UserMistake, NotCovered."""
    for id in spec.nodes:
        if id not in atlas:
            near = ", ".join(node.id for node in atlas.roots[:8])
            raise UserMistake(f"no map node has the id {id!r}", "nodes", f"Ids begin with {near}")
    if not spec.topic:
        return spec.nodes, ()
    if not spec.atlas:
        from seedless.teacher.topics import resolve as covered

        found, skipped = covered(spec.topic)
    else:
        found, skipped = resolve(spec.topic, atlas)
        if not found:
            raise UserMistake(f"no node of the map is called {skipped[0]!r}", "TOPIC", "`seedless atlas show FILE` lists them")
    return (*spec.nodes, *found), tuple(skipped)


def items_of(recipe: str) -> tuple[type[Item], ...]:
    """The kinds of item that a recipe's journal holds."""
    from seedless.recipes import chart, glan

    return {"glan": (*chart.ITEMS, *glan.ITEMS)}[recipe]
