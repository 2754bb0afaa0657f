"""Small maps and a small run for the planning tests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from seedless.atlas import Atlas, AtlasNode
from seedless.core import Cell, Plan
from seedless.planning import Planner

LANGUAGES = ("en", "ko")


def node(id: str, kind: str, *parents: str, **fields: object) -> AtlasNode:
    return AtlasNode.model_validate(
        {"id": id, "kind": kind, "parents": parents, "names": {"en": f"{id}", "ko": f"{id} (한)"}, **fields}
    )


def open_map(
    roots: Iterable[str] = ("a", "b"), *, subjects: int = 2, sessions: int = 4, concepts: int = 4, shared: tuple[str, ...] = ()
) -> Atlas:
    """Roots of subjects "a/0", sessions "a/0/0", concepts "a/0/0/0", without end; `shared`: sessions of one concept more."""
    nodes = []
    for root in roots:
        nodes.append(node(root, "discipline"))
        for s in range(subjects):
            nodes.append(node(f"{root}/{s}", "subject", root))
            for e in range(sessions):
                nodes.append(node(f"{root}/{s}/{e}", "session", f"{root}/{s}", order=e))
                nodes += [node(f"{root}/{s}/{e}/{c}", "concept", f"{root}/{s}/{e}", order=c) for c in range(concepts)]
    return Atlas([*nodes, *([node("shared", "concept", *shared)] if shared else [])])


def declared_map(rows: dict[str, dict[str, int]]) -> Atlas:
    """Concept id "root/subject/concept" -> its capacity; one session a subject."""
    nodes: dict[str, AtlasNode] = {}
    for id, capacity in rows.items():
        root, subject, _ = id.split("/")
        nodes[root] = node(root, "discipline")
        nodes[f"{root}/{subject}"] = node(f"{root}/{subject}", "subject", root)
        nodes[f"{root}/{subject}/s"] = node(f"{root}/{subject}/s", "session", f"{root}/{subject}")
        nodes[id] = node(id, "concept", f"{root}/{subject}/s", capacity=capacity)
    return Atlas(sorted(nodes.values(), key=lambda n: ("discipline", "subject", "session", "concept").index(n.kind)))


def everywhere(
    rows: int, *, levels: Iterable[str] = ("easy", "medium", "hard"), tasks: Iterable[str] = ("qa", "reasoning")
) -> dict[str, int]:
    return {f"{level}/{language}/{task}": rows for level in levels for language in LANGUAGES for task in tasks}


class Publisher:
    """Keeps accepted rows in plan order, in each cell as many as are wanted; the others wait as surplus, as in a run."""

    def __init__(self) -> None:
        self.rows: list[Plan] = []
        self.held: Counter[Cell] = Counter()
        self.surplus: list[Plan] = []
        self.wanted: dict[Cell, int] = {}
        self.aims: list[dict[Cell, int]] = []

    def aim(self, wanted: dict[Cell, int]) -> None:
        self.aims.append(wanted)
        self.wanted, waiting, self.surplus = wanted, self.surplus, []
        for plan in waiting:
            self.take(plan)

    def take(self, plan: Plan) -> None:
        if self.held[plan.cell] < self.wanted.get(plan.cell, 0):
            self.held[plan.cell] += 1
            self.rows.append(plan)
        else:
            self.surplus.append(plan)


def run(
    planner: Planner,
    target: int,
    accepts: Callable[[Plan], bool] = lambda plan: True,
    *,
    most_rounds: int = 60,
    publisher: Publisher | None = None,
) -> list[list[Plan]]:
    """Rounds until every cell holds what is wanted or nothing is left to plan; every row settled at once."""
    rounds: list[list[Plan]] = []
    publisher = publisher or Publisher()
    while True:
        wanted = planner.wanted(target, publisher.held)
        publisher.aim(wanted)
        batches = planner.next_round(target, wanted) if len(rounds) < most_rounds else []
        if not batches:
            return rounds
        rounds.append([plan for batch in batches for plan in batch.planned])
        for plan in rounds[-1]:
            good = accepts(plan)
            planner.result(plan, good)
            if good:
                publisher.take(plan)
