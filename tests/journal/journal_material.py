"""What the journal's tests are made of: plans, the three kinds of items, rounds, calls, and a whole journal as plain values."""

from __future__ import annotations

from typing import Any, ClassVar

from seedless.core import (
    AnswerKey,
    Batch,
    Call,
    Example,
    Item,
    Journal,
    Message,
    Node,
    Plan,
    Reply,
    Round,
    Usage,
    Verdict,
    child_node,
    root_node,
)


class Question(Item):
    stored_once: ClassVar[frozenset[str]] = frozenset({"plan", "digest"})

    plan: Plan
    question: str
    digest: str = ""
    draw: int = 0

    @property
    def plans(self) -> tuple[Plan, ...]:
        return (self.plan,)

    @property
    def text(self) -> str:
        return self.question


ITEMS: tuple[type[Item], ...] = (Batch, Question, Example)
DIGEST = "국제법 개요: sources of law, subjects of law\n" * 20


def plan(number: int, **fields: Any) -> Plan:
    known: dict[str, Any] = {
        "id": f"plan-{number:06d}",
        "root": "law",
        "node_ids": ("law", "maritime"),
        "atlas_path": ("법", "해상법"),
        "subject": "해상법",
        "sessions": ("Salvage",),
        "concepts": ("salvage", "general average"),
        "concept_ids": ("c1", "c2"),
        "strategy": "single",
        "task_type": "qa",
        "level": "easy",
        "bloom": "remember",
        "steps": 1,
        "language": "ko",
        "attributes": {"form": "direct question", "audience": "student"},
        "replicate": number,
    }
    return Plan(**(known | fields))


def question(of: Plan, draw: int = 0) -> Question:
    return Question(plan=of, question=f"What is salvage, number {of.replicate}? 공동해손은?", digest=DIGEST, draw=draw)


def example(of: Plan) -> Example:
    said = (Message(role="user", content="질문\n\u2028 🚢"), Message(role="assistant", content=f"Answer {of.replicate} " * 40))
    return Example(plan=of, messages=said, steps=2, answer_key=AnswerKey(type="integer", value=str(of.replicate)))


def batch(number: int, plans: tuple[Plan, ...], round: int = 0) -> Node:
    """A root over consecutive plans; `number` is the plan position of the first."""
    return root_node(Batch(planned=plans, digest=DIGEST, siblings=("Asked before?",)), order=number, round=round)


def a_round(first: int = 0, size: int = 6, number: int = 0) -> Round:
    cells = {plan(0).cell: size - 1, plan(0, level="hard").cell: 1}
    return Round(number, target=size, wanted=cells, first=first, size=size)


async def plant(journal: Journal, *, size: int = 6, per_batch: int = 3, first: int = 0, number: int = 0) -> list[Node]:
    """One round of batches of consecutive plans; returns its roots."""
    plans = [plan(first + i) for i in range(size)]
    roots = [batch(first + i, tuple(plans[i : i + per_batch]), number) for i in range(0, size, per_batch)]
    await journal.plant(a_round(first, size, number), plans, roots)
    return roots


def questions(parent: Node) -> tuple[Node, ...]:
    return tuple(child_node(parent, question(one), parent.order + i) for i, one in enumerate(parent.item.plans))


def finished(parent: Node) -> Node:
    return child_node(parent, example(parent.item.plans[0]), parent.order)


def call(key: str, node_id: str = "n", *, role: str = "writer", cost_usd: float | None = 0.25, text: str = "reply") -> Call:
    reply = Reply(text, "teacher", "teacher-1", Usage(100, 20), cost_usd, 0.5, "length")
    return Call(key, node_id, role, "embedded-teacher", "glan.questions", "v1", reply)


NO = Verdict.rejected("duplicate", check="novelty", detail="as plan 3", score=0.93, nearest="plan-3")
YES = Verdict.passed("novelty", score=0.1, nearest="plan-1")


def everything(journal: Any) -> dict[str, Any]:
    """All that a journal lets one read, as values that compare equal when two journals know the same."""
    nodes = [node for cls in ITEMS for node in journal.nodes(cls.__name__)]
    return {
        "rounds": journal.rounds(),
        "planned": list(journal.planned()),
        "nodes": nodes,
        "outcomes": [journal.outcome_of(node.id) for node in nodes],
        "parked": journal.parked(),
        "calls": journal.calls_of([node.id for node in nodes]),
        "calls made": journal.totals().calls,
        "parts": {sink: journal.parts(sink) for sink in ("data", "rejected")},
    }
