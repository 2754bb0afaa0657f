"""What the end of a node means for the planned rows under it; every journal asks here, so that they cannot differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from seedless.core import Batch, Dropped, Example, Item, Node, Plan, PlanState, RecipeFault, Round, Settlement


@dataclass(frozen=True, slots=True)
class PlanEnd:
    """The new state of one planned row, if it is still open."""

    plan_id: str
    state: PlanState
    node: str
    kind: str
    reason: str
    check: str
    detail: str


def plan_ends(settlement: Settlement) -> list[PlanEnd]:
    """What `settlement` does to planned rows, drops first, its leaves last.

    Raises RecipeFault for an end without a reason or a foreign drop.
    """
    return _own_ends(settlement) + [end for leaf in settlement.leaves for end in _own_ends(leaf)]


def _own_ends(settlement: Settlement) -> list[PlanEnd]:
    node, outcome = settlement.node, settlement.outcome
    given = frozenset(node.item.plan_ids)
    ends = [_drop(node, dropped, given) for dropped in settlement.dropped]
    if outcome.state == "done":
        return ends
    if outcome.state == "leaf":
        return ends + [PlanEnd(id, "done", node.id, "plan", "", "", "") for id in node.item.plan_ids]
    if outcome.state == "failed":
        reason, check, detail = outcome.fault, "", outcome.detail
    elif outcome.verdict is not None:
        reason, check = outcome.verdict.reason, outcome.verdict.check
        detail = outcome.verdict.detail or outcome.detail
    else:
        reason, check, detail = "", "", ""
    if not reason:
        raise RecipeFault(f"node {node.id} ended {outcome.state} without a reason")
    kind = refused_kind(node.item)
    return ends + [PlanEnd(id, outcome.state, node.id, kind, reason, check, detail) for id in node.item.plan_ids]


def refused_kind(item: Item) -> str:
    """What a reader of rejected rows is told was refused (schema.md §1)."""
    if isinstance(item, Batch):
        return "plan"
    return "example" if isinstance(item, Example) else "question"


def _drop(node: Node, dropped: Dropped, given: frozenset[str]) -> PlanEnd:
    plan, verdict = dropped.plan, dropped.verdict
    if plan.id not in given:
        raise RecipeFault(f"node {node.id} dropped plan {plan.id}, which it was not given")
    state: PlanState = "review" if verdict.decision == "review" else "rejected"
    return PlanEnd(plan.id, state, node.id, "plan", verdict.reason, verdict.check, verdict.detail)


def check_round(round: Round, plans: Sequence[Plan]) -> None:
    if len(plans) != round.size:
        raise RecipeFault(f"round {round.number} says {round.size} planned rows and has {len(plans)}")


def check_children(settlement: Settlement) -> None:
    for child in (*settlement.children, *(leaf.node for leaf in settlement.leaves)):
        if child.parent != settlement.node.id:
            raise RecipeFault(f"node {child.id} is not a child of {settlement.node.id}")


def already_ended(plan_id: str, state: str) -> RecipeFault:
    return RecipeFault(f"plan {plan_id} gets a second row: it was {state} already, and a recipe makes one row per plan")


def not_done(plan_id: str, state: str) -> RecipeFault:
    return RecipeFault(f"plan {plan_id} was published and is {state}: only finished rows are published")


def wrong_state(id: str, wish: str, needs: str) -> RecipeFault:
    return RecipeFault(f"node {id} cannot be {wish}: it is not {needs} (or not in this journal)")
