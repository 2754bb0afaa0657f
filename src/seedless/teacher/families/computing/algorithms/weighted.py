"""Weighted graphs with vertices A, B, C, ...: Dijkstra's algorithm settled vertex by vertex, and all distances at once."""

from __future__ import annotations

from itertools import product
from random import Random
from typing import NamedTuple

LETTERS = "ABCDEFG"
FAR = 10**6
Edge = tuple[int, int, int]  # from, to, weight; places in LETTERS


class Settled(NamedTuple):
    """A vertex taken over for good, and what it changed: vertex, distance before (FAR for none), distance now."""

    vertex: int
    distance: int
    changes: tuple[tuple[int, int, int], ...]


def roads_of(size: int, edges: tuple[Edge, ...], directed: bool) -> list[dict[int, int]]:
    roads: list[dict[int, int]] = [{} for _ in range(size)]
    for a, b, weight in edges:
        roads[a][b] = weight
        if not directed:
            roads[b][a] = weight
    return roads


def drawn_roads(rng: Random, size: int, extra: int, directed: bool) -> tuple[Edge, ...]:
    """A spanning tree from A and `extra` edges more, in alphabetical order; those of A are longer, so that detours may pay."""
    order = [0, *rng.sample(range(1, size), size - 1)]
    drawn = [(order[max(0, at - 1 - int(2 * rng.random()))], order[at]) for at in range(1, size)]
    places = [int(size * rng.random()) for _ in range(2 * extra)]
    drawn += [(a, b) if b else (b, a) for a, b in zip(places[::2], places[1::2], strict=True) if a != b]
    pairs: dict[tuple[int, int], tuple[int, int]] = {}
    for a, b in drawn:
        pairs.setdefault((a, b) if a < b else (b, a), (a, b))
    ends = sorted(pairs.values() if directed else pairs)
    return tuple((a, b, rng.randrange(2, 13) if a else rng.randrange(4, 25)) for a, b in ends)


def written(edges: tuple[Edge, ...], directed: bool) -> str:
    """One line an edge: "A - C: 7", with an arrow where it leads one way."""
    sign = "->" if directed else "-"
    return "\n".join(f"{LETTERS[a]} {sign} {LETTERS[b]}: {weight}" for a, b, weight in edges)


def dijkstra(roads: list[dict[int, int]], starts: tuple[int, ...]) -> tuple[list[Settled], list[int], dict[int, int]]:
    """The vertices as they are settled, the distances by vertex, and the predecessors. Of equal distances the earlier letter."""
    distance = [FAR] * len(roads)
    came: dict[int, int] = {}
    for start in starts:
        distance[start] = 0
    open_ = set(range(len(roads)))
    settled = []
    while open_ and (nearest := min((distance[vertex], vertex) for vertex in open_))[0] < FAR:
        vertex = nearest[1]
        open_.remove(vertex)
        changes = []
        for other, weight in sorted(roads[vertex].items()):
            reached = distance[vertex] + weight
            if reached < distance[other]:
                changes.append((other, distance[other], reached))
                distance[other], came[other] = reached, vertex
        settled.append(Settled(vertex, distance[vertex], tuple(changes)))
    return settled, distance, came


def all_distances(roads: list[dict[int, int]]) -> list[list[int]]:
    """Floyd and Warshall: through ever more vertices."""
    size = len(roads)
    far = [[0 if a == b else roads[a].get(b, FAR) for b in range(size)] for a in range(size)]
    for middle, a, b in product(range(size), repeat=3):
        far[a][b] = min(far[a][b], far[a][middle] + far[middle][b])
    return far


def between(far: list[list[int]], start: int, target: int) -> list[int]:
    """The vertices of the only shortest path: those through which it is no detour, by their distance from the start."""
    on = [vertex for vertex in range(len(far)) if far[start][vertex] + far[vertex][target] == far[start][target]]
    return sorted(on, key=lambda vertex: far[start][vertex])


def is_plain(roads: list[dict[int, int]], distance: list[int]) -> bool:
    """Whether every vertex can be reached, and by one shortest path only."""
    tight = sum(
        far + weight == distance[other] for far, ways in zip(distance, roads, strict=True) for other, weight in ways.items()
    )
    return max(distance) < FAR and tight == len(roads) - 1
