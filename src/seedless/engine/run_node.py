"""The only interpreter of recipes: one node in, its end (or its place in the queue of ordered checks) out.

A laptop, Ray and a Lambda differ only in who calls `run_node` and where the Settlement is written.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from seedless.core import (
    REJECT_REASONS,
    Check,
    Dropped,
    Fault,
    Item,
    Node,
    Outcome,
    ProviderFailed,
    Recipe,
    RecipeFault,
    ReplyUnusable,
    Settlement,
    Stage,
    Verdict,
    child_node,
)
from seedless.engine.asking import Desk, NodeContext


@dataclass(frozen=True, slots=True)
class Parked:
    """The node passed its gates and waits for its turn in the ordered checks."""

    node: Node


def positions_of(node: Node) -> dict[str, int]:
    """Plan id -> plan position. A batch covers consecutive positions; everything below it has one plan."""
    return {id: node.order + i for i, id in enumerate(node.item.plan_ids)}


async def run_node(node: Node, recipe: Recipe, desk: Desk) -> Settlement | Parked:
    """Check, then grow. Faults of this node become its Outcome; a fault that stops the run is raised."""
    ctx = NodeContext(node, desk, list(node.verdicts))
    kind = type(node.item)
    try:
        if node.phase == "check":
            refusal = await judged(recipe.gates.get(kind, ()), node.item, ctx)
            if refusal is not None:
                if refusal.decision == "repair" and (mend := repair_of(node, recipe)):
                    return await grown(node, mend, ctx, recipe)
                return refused(node, refusal, ctx.verdicts)
            if recipe.ordered.get(kind):
                return Parked(replace(node, verdicts=tuple(ctx.verdicts)))
        stage = recipe.grow.get(kind)
        if stage is None:
            return Settlement(node, Outcome("leaf"), verdicts=tuple(ctx.verdicts))
        return await grown(node, stage, ctx, recipe)
    except ReplyUnusable as unusable:
        if unusable.reason in REJECT_REASONS:
            verdict = Verdict.rejected(unusable.reason, check="reply", detail=unusable.detail)
            return refused(node, verdict, [*ctx.verdicts, verdict])
        return failed(node, unusable.reason, unusable.detail, ctx.verdicts)
    except ProviderFailed as failure:
        if failure.fault is Fault.STOP:
            raise
        reason = "provider_refused" if failure.fault is Fault.REFUSED else "provider_stopped"
        return failed(node, reason, str(failure), ctx.verdicts)


async def judged(checks: Sequence[Check], item: Item, ctx: NodeContext) -> Verdict | None:
    """Run checks in order, keep every word said, stop at the first that does not pass and return it."""
    for check in checks:
        verdict = await check(item, ctx)
        ctx.verdicts.append(verdict)
        if verdict.decision != "pass":
            return verdict
    return None


def refused(node: Node, verdict: Verdict, verdicts: Sequence[Verdict]) -> Settlement:
    """A node that a check ended. "repair" that nobody can or may still do is a rejection."""
    outcome = Outcome("review" if verdict.decision == "review" else "rejected", verdict)
    return Settlement(node, outcome, verdicts=tuple(verdicts))


def failed(node: Node, fault: str, detail: str, verdicts: Sequence[Verdict] = ()) -> Settlement:
    return Settlement(node, Outcome("failed", fault=fault, detail=detail), verdicts=tuple(verdicts))


def repair_of(node: Node, recipe: Recipe) -> Stage | None:
    """One repair per item: what a repair made (a child of its own kind, see `grown`) is not repaired again."""
    mended = any(v.check == "repaired" for v in node.verdicts)
    return None if mended else recipe.repair.get(type(node.item))


async def grown(node: Node, stage: Stage, ctx: NodeContext, recipe: Recipe) -> Settlement:
    """Run a stage to its end and account for every planned row it was given: yielded once or dropped once."""
    positions = positions_of(node)
    left = dict.fromkeys(positions)
    children: list[Node] = []
    dropped: list[Dropped] = []
    async for made in stage(node.item, ctx):
        ids = (made.plan.id,) if isinstance(made, Dropped) else made.plan_ids
        for id in ids:
            if id not in left:
                known = "twice" if id in positions else "that it was not given"
                raise RecipeFault(f"stage {stage_name(stage)} yielded planned row {id} {known}")
            del left[id]
        if isinstance(made, Dropped):
            dropped.append(made)
            continue
        child = child_node(node, made, positions[ids[0]] if ids else node.order)
        if type(made) is type(node.item):
            child = child.with_verdicts(Verdict.passed("repaired"))
        children.append(child)
    if left:
        raise RecipeFault(f"stage {stage_name(stage)} neither yielded nor dropped planned row {next(iter(left))}")
    done = Settlement(node, Outcome("done"), tuple(children), tuple(dropped), tuple(ctx.verdicts))
    if len(children) == 1 and is_leaf(type(children[0].item), recipe):
        # An only child that grows no further is judged here: a third of the journal's work on a row is saved.
        leaf = await run_node(children[0], recipe, ctx.desk)
        assert isinstance(leaf, Settlement)
        return replace(done, children=(), leaves=(leaf,))
    return done


def is_leaf(kind: type[Item], recipe: Recipe) -> bool:
    """Nothing waits for it, grows from it or could mend it."""
    return not any(kind in steps for steps in (recipe.grow, recipe.ordered, recipe.repair))


def stage_name(stage: Stage) -> str:
    return getattr(stage, "__name__", type(stage).__name__)
