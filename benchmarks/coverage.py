"""How evenly a plan covers its map: our planner beside GLAN's random sampling (G) and the linked code (L), without a model.

    python benchmarks/coverage.py [--seeds 20] [--json]

Bars A1-A3 and A16 of methods.md §20 and the Gini bar of M1, on one subject of 20 sessions x 5 concepts.
Exit 1 when a bar is missed.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from itertools import combinations
from random import Random
from statistics import mean

from seedless.atlas import Atlas, AtlasNode
from seedless.core import Menu, Plan, Rung
from seedless.planning import Planner

SESSIONS, CONCEPTS = 20, 5
ROWS = (50, 100, 270)  # 270: one subject of the linked code's shipped run, 15 draws x 18 questions
DRAWS_SHARED_BY = 18
SAMPLERS = ("ours", "ours 45:45:10", "GLAN random", "linked code")

Asked = tuple[tuple[int, ...], tuple[tuple[int, int], ...]]  # sessions; (session, place) of each concept


def ours(seed: int, rows: int, *, cross: bool = False) -> list[Plan]:
    """The first rows of the main subject, planned by the Planner at GLAN's concept ranges (1-5 alone, 2-5 over two sessions).

    `cross`: the default split 45:45:10, with a second subject that shares a concept of each session; else 50:50.
    """
    strategies = {"single": 0.45, "double": 0.45, "cross": 0.10} if cross else {"single": 0.5, "double": 0.5}
    menu = Menu(task_types=("qa",), levels=("medium",), ladder={"medium": Rung(("apply",), (1, 5), 3)}, strategies=strategies)
    planner = Planner(_map(cross), menu, languages=("en",), quotas={}, seed=seed)
    target = 2 * rows + 20 if cross else rows  # two subjects take turns
    plans: list[Plan] = []
    while batches := planner.next_round(target, planner.wanted(target)):
        for plan in (plan for batch in batches for plan in batch.planned):
            planner.result(plan, True)
            plans.append(plan)
    return [plan for plan in plans if plan.node_ids[0] == "main"][:rows]


def _map(cross: bool) -> Atlas:
    nodes = [AtlasNode(id="field", kind="field", names={"en": "Field"})]
    for subject in ("main", "other") if cross else ("main",):
        nodes.append(AtlasNode(id=subject, kind="subject", parents=("field",), names={"en": subject}))
        for session in range(SESSIONS):
            id = f"{subject}/{session}"
            nodes.append(AtlasNode(id=id, kind="session", parents=(subject,), names={"en": id}, order=session))
            for place in range(CONCEPTS):
                if subject == "other" and place == 0:
                    continue  # the first concept of each session is the main subject's: their links
                parents = (id, f"other/{session}") if cross and place == 0 else (id,)
                name = f"{id}/{place}"
                nodes.append(AtlasNode(id=name, kind="concept", parents=parents, names={"en": name}, order=place))
    before = {node.id: rank for rank, node in enumerate(nodes) if node.kind != "concept"}
    return Atlas(sorted(nodes, key=lambda node: before.get(node.id, len(nodes))))


def asked(plan: Plan) -> Asked:
    """Sessions of the main subject, and all concepts: those of the other subject under sessions below 0."""

    def numbered(id: str) -> tuple[int, ...]:
        subject, session, *place = id.split("/")
        return (int(session) - (0 if subject == "main" else SESSIONS), *map(int, place))

    sessions = [id for id in plan.node_ids if id.startswith("main/") and id.count("/") == 1]
    concepts = [numbered(id) for id in plan.concept_ids]
    return tuple(numbered(id)[0] for id in sessions), tuple((session, place) for session, place in concepts)


def glan_random(rng: Random, rows: int) -> list[Asked]:
    """GLAN §2.4: one or two sessions at random, 1-5 concepts of one or 2-5 of two, not all from one session. 50:50 assumed."""
    found: list[Asked] = []
    for _ in range(rows):
        if rng.random() < 0.5:
            session = rng.randrange(SESSIONS)
            found.append(((session,), tuple((session, c) for c in rng.sample(range(CONCEPTS), rng.randint(1, 5)))))
        else:
            pair = rng.sample(range(SESSIONS), 2)
            pool = [(session, c) for session in pair for c in range(CONCEPTS)]
            chosen: list[tuple[int, int]] = []
            while len({session for session, _ in chosen}) < 2:
                chosen = rng.sample(pool, rng.randint(2, 5))
            found.append((tuple(pair), tuple(chosen)))
    return found


def linked_code(rng: Random, rows: int) -> list[Asked]:
    """glan-instruct at a593caa: single sessions only, each draw shared by 18 identical calls (methods.md §2.2)."""
    found: list[Asked] = []
    while len(found) < rows:
        session = rng.randrange(SESSIONS)
        draw = ((session,), tuple((session, c) for c in rng.sample(range(CONCEPTS), rng.randint(1, 5))))
        found += [draw] * DRAWS_SHARED_BY
    return found[:rows]


def measured(rows: Sequence[Asked]) -> dict[str, float]:
    """Shares of concepts and session pairs hit and of distinct concept sets, and the Gini coefficient of concept use."""
    uses = dict.fromkeys(((s, c) for s in range(SESSIONS) for c in range(CONCEPTS)), 0)
    for _, concepts in rows:
        for concept in concepts:
            if concept in uses:
                uses[concept] += 1
    pairs = {tuple(sorted(sessions)) for sessions, _ in rows if len(sessions) == 2}
    return {
        "concepts": sum(map(bool, uses.values())) / len(uses),
        "gini": gini(list(uses.values())),
        "distinct_sets": len({frozenset(concepts) for _, concepts in rows}) / len(rows),
        "session_pairs": len(pairs) / len(list(combinations(range(SESSIONS), 2))),
    }


def gini(values: Sequence[int]) -> float:
    """0 when all are equal, near 1 when one has all."""
    ranked, whole = sorted(values), sum(values)
    return 2 * sum(rank * value for rank, value in enumerate(ranked, 1)) / (len(ranked) * whole) - (len(ranked) + 1) / len(
        ranked
    )


def traceable(plans: Sequence[Plan], atlas: Atlas) -> float:
    """A16, as far as a plan goes: the share of rows whose node ids are all in the map, under the names they have there."""

    def holds(plan: Plan) -> bool:
        if not all(id in atlas for id in (*plan.node_ids, *plan.concept_ids, plan.root)):
            return False
        names = tuple(atlas[id].name(plan.language) for id in plan.concept_ids)
        path = tuple(node.name(plan.language) for node in atlas.lineage(plan.node_ids[0]))
        return names == plan.concepts and path == plan.atlas_path and plan.concept_ids == plan.node_ids[-len(names) :]

    return mean(map(holds, plans))


def compare(seeds: int) -> dict[str, dict[str, dict[str, float]]]:
    """Rows -> sampler -> measure, means over seeds; under "plans" the share of plans that can be traced."""
    results: dict[str, dict[str, dict[str, float]]] = {}
    plans = {cross: [ours(seed, max(ROWS), cross=cross) for seed in range(seeds)] for cross in (False, True)}
    for rows in ROWS:
        runs = {
            "ours": [[asked(plan) for plan in run[:rows]] for run in plans[False]],
            "ours 45:45:10": [[asked(plan) for plan in run[:rows]] for run in plans[True]],
            "GLAN random": [glan_random(Random(seed), rows) for seed in range(seeds)],
            "linked code": [linked_code(Random(seed), rows) for seed in range(seeds)],
        }
        results[str(rows)] = {
            name: {
                key: mean(one[key] for one in map(measured, sample))
                for key in ("concepts", "gini", "distinct_sets", "session_pairs")
            }
            for name, sample in runs.items()
        }
    traced = {
        name: mean(traceable(run, _map(cross)) for run in plans[cross])
        for name, cross in (("ours", False), ("ours 45:45:10", True))
    }
    results["plans"] = {name: {"traceable": share} for name, share in traced.items()}
    return results


def missed(results: dict[str, dict[str, dict[str, float]]]) -> list[str]:
    bars = [
        ("A1 concepts at 50 >= 98 %", results["50"]["ours"]["concepts"] >= 0.98),
        ("A2 distinct sets at 270 = 100 %", results["270"]["ours"]["distinct_sets"] == 1),
        ("A3 session pairs at 270 >= 70 %", results["270"]["ours"]["session_pairs"] >= 0.70),
        ("A16 traceable = 100 %", all(one["traceable"] == 1 for one in results["plans"].values())),
    ]
    for rows in map(str, ROWS):
        bars.append(
            (f"Gini at {rows} <= half of GLAN", results[rows]["ours"]["gini"] <= results[rows]["GLAN random"]["gini"] / 2)
        )
    return [name for name, held in bars if not held]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    results = compare(options.seeds)
    failures = missed(results)
    if options.json:
        print(json.dumps({"seeds": options.seeds, "results": results, "missed": failures}, indent=1))
        return 1 if failures else 0
    print(f"{'rows':>5}  {'sampler':<14} {'concepts':>9} {'Gini':>6} {'distinct sets':>14} {'session pairs':>14}")
    for rows in map(str, ROWS):
        for name in SAMPLERS:
            one = results[rows][name]
            shares = f"{one['concepts']:>9.1%} {one['gini']:>6.2f} {one['distinct_sets']:>14.1%} {one['session_pairs']:>14.1%}"
            print(f"{rows:>5}  {name:<14} {shares}")
    print(f"mean of {options.seeds} seeds; traceable plans: {results['plans']['ours']['traceable']:.1%}")
    print("all bars hold" if not failures else f"missed: {'; '.join(failures)}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
