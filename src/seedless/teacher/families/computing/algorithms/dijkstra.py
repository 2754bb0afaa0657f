"""Dijkstra's algorithm: all distances, shortest paths and lengths, two sources, a way through a given vertex, the table.

A point is the number of vertices, the target, another vertex, and then three numbers an edge: its ends and its weight.
"""

from __future__ import annotations

from itertools import pairwise
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.computing.algorithms.dijkstra_wordings import BANK, TOLD
from seedless.teacher.families.computing.algorithms.weighted import (
    FAR,
    LETTERS,
    Edge,
    Settled,
    all_distances,
    between,
    dijkstra,
    drawn_roads,
    is_plain,
    roads_of,
    written,
)
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import listed, path, table
from seedless.text.particles import josa

ID = "teacher/computer-science/algorithms/dijkstra"
LEVELS = {"easy": 160, "medium": 160, "hard": 160, "expert": 160}
SIZES = {"easy": (5, 3), "medium": (6, 5), "hard": (6, 8), "expert": (7, 8)}  # vertices and tries for edges beside a tree
DIRECTED = ("hard",)
IMPROVED = {"easy": 1, "medium": 1, "hard": 1, "expert": 2}  # times that a distance found is made smaller, at least


def _draw(level: str, rng: Random) -> Point | None:
    size, extra = SIZES[level]
    directed = level in DIRECTED
    edges = drawn_roads(rng, size, extra, directed)
    roads = roads_of(size, edges, directed)
    settled, distance, came = dijkstra(roads, (0,))
    improved = sum(before < FAR for step in settled for _, before, _ in step.changes)
    target = distance.index(max(distance))
    if improved < IMPROVED[level] or came.get(target, 0) == 0 or not is_plain(roads, distance):
        return None
    other = rng.choice([vertex for vertex in range(1, size) if vertex != target and vertex != came[target]])
    return (size, target, other, *(number for edge in edges for number in edge))


def _edges(point: Point) -> tuple[Edge, ...]:
    ends = point[3:]
    return tuple((ends[at], ends[at + 1], ends[at + 2]) for at in range(0, len(ends), 3))


def _settle_steps(draw: Draw, settled: list[Settled]) -> list[str]:
    """One sentence a vertex: its distance is final, and what it improves."""
    steps = []
    for vertex, distance, changes in settled:
        told = []
        for other, before, now in changes:
            line = f"{distance} + {now - distance} = {now}"
            if before == FAR:
                told.append(draw.say(f"reaches {LETTERS[other]} with {line}", f"{LETTERS[other]}까지 {line}"))
            else:
                told.append(
                    draw.say(f"lowers {LETTERS[other]} from {before} to {line}", f"{LETTERS[other]}까지 {line}(이전 {before})")
                )
        changed = draw.say(" and ".join(filter(None, (", ".join(told[:-1]), *told[-1:]))), ", ".join(told))
        name = LETTERS[vertex]
        if told:
            steps.append(
                draw.say(
                    f"{name} has the smallest open distance, {distance}, which is final; it {changed}.",
                    f"남은 정점 중 거리가 가장 작은 {name}의 거리를 {josa(distance, '으로/로')} 확정합니다. {josa(name, '을/를')} 거치면 {changed}이므로 거리를 고칩니다.",
                )
            )
        else:
            steps.append(
                draw.say(
                    f"{name} has the smallest open distance, {distance}, which is final; no way through it is shorter.",
                    f"남은 정점 중 거리가 가장 작은 {name}의 거리를 {josa(distance, '으로/로')} 확정합니다. {josa(name, '을/를')} 거쳐서 더 짧아지는 거리는 없습니다.",
                )
            )
    return steps


def _kind(draw: Draw) -> str:
    if draw.task_type == "generation":
        return "table"
    if draw.task_type == "qa":
        return "two" if draw.level == "expert" else "all"
    return {"easy": "length", "medium": "path", "hard": "path", "expert": "via"}[draw.level]


def pose(draw: Draw) -> Problem:
    """qa: all distances, at the top level from the nearer of two sources. reasoning: a length, a path, a way through a vertex.
    generation: the table of distances and predecessors."""
    size, target, other = draw.params[:3]
    directed, kind = draw.level in DIRECTED, _kind(draw)
    edges = _edges(draw.params)
    roads = roads_of(size, edges, directed)
    starts = (0, other) if kind == "two" else (0,)
    settled, distance, came = dijkstra(roads, starts)
    ways = draw.say(*TOLD["directed" if directed else "undirected"])
    graph = f"\n```\n{written(edges, directed)}\n```"
    names = {"target": LETTERS[target], "other": LETTERS[other], "last": LETTERS[size - 1]}
    question = draw.worded(BANK[kind], graph=graph, ways=ways, **names)
    if kind == "table":
        rows = [(LETTERS[v], distance[v], LETTERS[came[v]] if v in came else "-") for v in range(size)]
        heads = draw.say("vertex distance predecessor", "정점 거리 직전").split()
        lines = ["| " + " | ".join(map(str, row)) + " |" for row in (heads, *rows)]
        final = "\n".join((lines[0], "|---|---|---|", *lines[1:]))
        return Problem(question, (), final, AnswerKey(type="table", value=table((heads, *rows))))
    if kind == "via":
        return _via(draw, question, roads)
    if kind != "all" and kind != "two":
        settled = settled[: next(at for at, step in enumerate(settled) if step.vertex == target) + 1]
    steps = [draw.say(*TOLD["two" if kind == "two" else "start"]).format(other=LETTERS[other]), *_settle_steps(draw, settled)]
    if kind in ("all", "two"):
        row = ", ".join(f"{LETTERS[v]} {distance[v]}" for v in range(size))
        steps.append(draw.say(f"The distances are {row}.", f"따라서 거리는 {row}입니다."))
        return Problem(question, tuple(steps), str(distance), AnswerKey(type="list", value=listed(distance)))
    way = _way(came, target)
    row = path(LETTERS[vertex] for vertex in way)
    sums = " + ".join(str(roads[a][b]) for a, b in pairwise(way))
    steps.append(
        draw.say(
            f"Going back along the vertices that set the distances gives {row}.",
            f"거리를 정한 정점을 거꾸로 따라가면 경로는 {row}입니다.",
        )
    )
    steps.append(draw.say(f"Check: {sums} = {distance[target]}.", f"검산: {sums} = {distance[target]}."))
    key = AnswerKey(type="path", value=row) if kind == "path" else AnswerKey(type="integer", value=str(distance[target]))
    return Problem(question, tuple(steps), key.value, key)


def _via(draw: Draw, question: str, roads: list[dict[int, int]]) -> Problem:
    _, target, middle = draw.params[:3]
    first, second = (dijkstra(roads, (start,)) for start in (0, middle))
    total = first[1][middle] + second[1][target]
    legs = []
    for (_, distance, came), end, begin in ((first, middle, 0), (second, target, middle)):
        row = path(LETTERS[vertex] for vertex in _way(came, end))
        legs.append((LETTERS[begin], LETTERS[end], row, distance[end]))
    steps = [draw.say(*TOLD["via"]).format(other=LETTERS[middle])]
    for (settled, _, _), (start, goal, row, length) in zip((first, second), legs, strict=True):
        order = ", ".join(f"{LETTERS[step.vertex]} ({step.distance})" for step in settled)
        steps.append(
            draw.say(
                f"From {start} the vertices are settled in the order {order}.",
                f"{start}에서 시작하면 {order}의 순서로 거리가 확정됩니다.",
            )
        )
        steps.append(
            draw.say(
                f"A shortest path from {start} to {goal} is {row}, of length {length}.",
                f"{start}에서 {goal}까지는 {row}로 가는 것이 최단이고 길이는 {length}입니다.",
            )
        )
    sums = f"{legs[0][3]} + {legs[1][3]} = {total}"
    steps.append(draw.say(f"Together: {sums}.", f"두 구간을 더하면 {sums}입니다."))
    return Problem(question, tuple(steps), str(total), AnswerKey(type="integer", value=str(total)))


def _way(came: dict[int, int], target: int) -> list[int]:
    way = [target]
    while way[-1] in came:
        way.append(came[way[-1]])
    return way[::-1]


def recompute(draw: Draw) -> str:
    """Floyd and Warshall's distances; a path is made of the vertices through which it is no detour."""
    size, target, other = draw.params[:3]
    far = all_distances(roads_of(size, _edges(draw.params), draw.level in DIRECTED))
    kind = _kind(draw)
    if kind == "all":
        return listed(far[0])
    if kind == "two":
        return listed(map(min, far[0], far[other]))
    if kind == "length":
        return str(far[0][target])
    if kind == "via":
        return str(far[0][other] + far[other][target])
    if kind == "path":
        return path(LETTERS[vertex] for vertex in between(far, 0, target))
    before = ["-", *(LETTERS[between(far, 0, vertex)[-2]] for vertex in range(1, size))]
    heads = draw.say("vertex distance predecessor", "정점 거리 직전").split()
    return table((heads, *zip(LETTERS[:size], far[0], before, strict=True)))


FAMILY = Family(
    id=ID,
    names={"en": "Dijkstra's algorithm", "ko": "다익스트라 알고리즘"},
    scope={
        "en": "Settle vertices by Dijkstra's algorithm to find distances, shortest paths and predecessors in weighted graphs.",
        "ko": "다익스트라 알고리즘으로 가중치 그래프의 거리와 최단 경로, 직전 정점을 구한다.",
    },
    method="Floyd and Warshall's all-pairs distances",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, lambda _, point: (" ".join(map(str, point[5::3])),)),
    task_types=("qa", "reasoning", "generation"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("Dijkstra", "shortest path", "shortest paths"), "ko": ("다익스트라", "최단 경로", "최단 거리")},
)
