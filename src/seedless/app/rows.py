"""A finished or refused planned row as a row of the tables: the Example plus the verdicts, calls and cost behind it.

Columns: schema.md §1. Nothing here reads a clock: the same journal gives the same rows.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from seedless.checks.answers import ANSWERS
from seedless.checks.novelty import NOVELTY
from seedless.core import Batch, Call, Example, Journal, Node, Plan, Planned, Verdict, content_id
from seedless.recipes import CRITIQUE, JUDGE

Row = dict[str, Any]
UNVERIFIED = {"status": "none", "method": None, "votes": None, "share": None}


@dataclass(frozen=True, slots=True)
class Lineage:
    """All that stands behind one leaf or refusal: its nodes, root last, and their calls, first call first."""

    nodes: Sequence[Node]
    calls: Sequence[Call]

    @property
    def verdicts(self) -> list[Verdict]:
        return [verdict for node in reversed(self.nodes) for verdict in node.verdicts]

    def said(self, check: str) -> Verdict | None:
        """The last word of one check anywhere on the way."""
        return next((v for v in reversed(self.verdicts) if v.check == check), None)


def lineage_of(journal: Journal, node_id: str) -> Lineage:
    nodes = journal.lineage(node_id)
    rank = {node.id: depth for depth, node in enumerate(reversed(nodes))}
    calls = sorted(journal.calls_of(list(rank)), key=lambda call: (rank[call.node_id], call.key))
    return Lineage(nodes, calls)


def accepted_row(journal: Journal, planned: Planned, recipe: str) -> Row:
    """A row of DIR/data. `planned` is finished: its node is the leaf that carries the Example."""
    assert planned.node is not None
    lineage = lineage_of(journal, planned.node)
    example = lineage.nodes[0].item
    assert isinstance(example, Example)
    plan, turns = example.plan, example.messages
    user = next(m.content for m in reversed(turns) if m.role == "user")
    output = turns[-1].content
    instruction = user.removesuffix(f"\n\n{example.input}") if example.input else user
    answers, novelty, critique = (lineage.said(check) for check in (ANSWERS, NOVELTY, CRITIQUE))
    return {
        "id": content_id("row", plan.id, user, output),
        "plan_id": plan.id,
        "messages": [m.model_dump() for m in turns],
        "instruction": instruction,
        "input": example.input,
        "output": output,
        "language": plan.language,
        "recipe": recipe,
        "task_type": plan.task_type,
        "difficulty": {
            "level": plan.level,
            "bloom": plan.bloom,
            "concepts": len(plan.concept_ids),
            "steps": plan.steps if example.steps is None else example.steps,
        },
        "atlas_path": list(plan.atlas_path),
        "atlas_ids": list(plan.node_ids),
        "sessions": list(plan.sessions),
        "concepts": list(plan.concepts),
        "strategy": plan.strategy,
        "attributes": plan.attributes,
        "constraints": [c.model_dump() for c in example.constraints] or None,
        "answer_key": example.answer_key and example.answer_key.model_dump(),
        "verification": verification(answers, critique),
        "judge": judged(critique, lineage),
        "nearest": nearest(novelty),
        "generator": generator(lineage.calls, plan),
        **costs(lineage),
        "parents": list(example.parents) or None,
        "reasoning": example.reasoning,
        "seedless": True,
    }


def refused_row(journal: Journal, planned: Planned) -> Row:
    """A row of DIR/rejected: a planned row that a check, a stage or a fault ended, or that finished beyond the target."""
    lineage = lineage_of(journal, planned.node) if planned.node else Lineage((), ())
    plan = planned.plan
    surplus = planned.state == "done"
    cost = costs(lineage)
    return {
        "plan_id": plan.id,
        "state": "rejected" if surplus else planned.state,
        "kind": "example" if surplus else planned.kind,
        "reason": "surplus" if surplus else planned.reason,
        "check": "target" if surplus else planned.check,
        "detail": "finished beyond the target; used first when the target grows" if surplus else planned.detail,
        "text": lineage.nodes[0].item.text if lineage.nodes else "",
        "atlas_path": list(plan.atlas_path),
        "language": plan.language,
        "task_type": plan.task_type,
        "generator": generator(lineage.calls, plan) if lineage.calls else None,
        "call_keys": cost["call_keys"],
        "cost_usd": cost["cost_usd"],
    }


def verification(answers: Verdict | None, critique: Verdict | None) -> Row:
    """What the answers check could show, else what the judge said. Only its recomputation makes a row "computed"."""
    status = answers.evidence.get("status", "none") if answers and answers.decision == "pass" else "none"
    if status != "none" and answers:
        return {**UNVERIFIED, "status": status, "method": answers.evidence.get("method")}
    if critique and critique.decision == "pass":
        return {**UNVERIFIED, "status": "judged", "method": CRITIQUE}
    return UNVERIFIED


def judged(critique: Verdict | None, lineage: Lineage) -> Row | None:
    """The judge's last word on the row: scores from 1 to 5 and the small faults that it let pass."""
    calls = [call for call in lineage.calls if call.role == JUDGE]
    if critique is None or "scores" not in critique.evidence or not calls:
        return None
    last = calls[-1]
    return {
        "model": last.model,
        "rubric": f"{last.prompt_id} {last.prompt_version}",
        "scores": json.loads(critique.evidence["scores"]),
        "rationale": critique.evidence.get("rationale", ""),
    }


def nearest(novelty: Verdict | None) -> Row | None:
    if novelty is None or "nearest" not in novelty.evidence:
        return None
    return {"plan_id": novelty.evidence["nearest"], "similarity": float(novelty.evidence["similarity"])}


def generator(calls: Sequence[Call], plan: Plan) -> Row:
    """Who wrote the last word: the last call on the way but the judge's."""
    last = next((call for call in reversed(calls) if call.role != JUDGE), calls[-1])
    teacher = last.reply.kind == "teacher"
    return {
        "kind": last.reply.kind,
        "llm": last.reply.kind == "model",
        "model": last.model,
        "replied_model": last.reply.model_version,
        "prompt_id": last.prompt_id,
        "prompt_version": last.prompt_version,
        "family": "+".join(plan.concept_ids) if teacher else None,
        "finish": last.reply.finish,
    }


def costs(lineage: Lineage) -> Row:
    """Keys, tokens and money; a call shared by a batch counts by its share. Cost is None when any price is unknown."""
    shares = {node.id: len(node.item.plan_ids) if isinstance(node.item, Batch) else 1 for node in lineage.nodes}
    replies = [(call.reply, shares[call.node_id]) for call in lineage.calls]
    prices = [reply.cost_usd for reply, _ in replies]
    return {
        "call_keys": [call.key for call in lineage.calls],
        "tokens_in": round(sum(reply.usage.tokens_in / share for reply, share in replies)),
        "tokens_out": round(sum(reply.usage.tokens_out / share for reply, share in replies)),
        "cost_usd": None if None in prices else sum((r.cost_usd or 0.0) / share for r, share in replies),
    }
