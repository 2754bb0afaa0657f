"""Small graphs with numbered vertices: drawing them, writing them down, searching them in two ways each."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from random import Random

Graph = dict[int, list[int]]  # vertex -> neighbours, smallest first
Edges = tuple[tuple[int, int], ...]


def graph_of(size: int, edges: Edges, directed: bool) -> Graph:
    found: Graph = {vertex: [] for vertex in range(1, size + 1)}
    for a, b in edges:
        found[a].append(b)
        if not directed:
            found[b].append(a)
    return {vertex: sorted(neighbours) for vertex, neighbours in found.items()}


def drawn_edges(rng: Random, size: int, extra: int, directed: bool) -> Edges:
    """A spanning tree from a random vertex, its edges pointing away from it, and `extra` edges more."""
    order = rng.sample(range(1, size + 1), size)
    edges = [(rng.choice(order[max(0, place - 3) : place]), order[place]) for place in range(1, size)]
    taken = {frozenset(edge) for edge in edges}
    while extra:
        a, b = rng.sample(range(1, size + 1), 2)
        extra -= 1
        if frozenset((a, b)) not in taken:
            taken.add(frozenset((a, b)))
            edges.append((a, b))
    return tuple(edges if directed else ((min(edge), max(edge)) for edge in edges))


def written(graph: Graph) -> str:
    """One line a vertex: "1: 2, 5"."""
    return "\n".join(f"{vertex}: {', '.join(map(str, neighbours)) or '-'}" for vertex, neighbours in graph.items())


def breadth_first(graph: Graph, start: int) -> Iterator[tuple[int, list[int], list[int]]]:
    """For every vertex taken from the queue: it, the vertices it brings into the queue, the queue afterwards."""
    queue, met = deque([start]), {start}
    while queue:
        vertex = queue.popleft()
        new = [other for other in graph[vertex] if other not in met]
        met.update(new)
        queue.extend(new)
        yield vertex, new, list(queue)


def depth_first(graph: Graph, start: int) -> tuple[list[tuple[int, ...]], list[int]]:
    """For every vertex entered, the path from the start to it; and the vertices in the order in which they are left for good."""
    paths: list[tuple[int, ...]] = []
    left: list[int] = []
    met = set()

    def visit(path: tuple[int, ...]) -> None:
        met.add(path[-1])
        paths.append(path)
        for other in graph[path[-1]]:
            if other not in met:
                visit((*path, other))
        left.append(path[-1])

    visit((start,))
    return paths, left


def distances(graph: Graph, start: int) -> dict[int, int]:
    """By relaxing every edge until nothing changes; vertices out of reach are left out."""
    found = {start: 0}
    changed = True
    while changed:
        changed = False
        for vertex, neighbours in graph.items():
            for other in neighbours:
                if vertex in found and found[vertex] + 1 < found.get(other, len(graph)):
                    found[other] = found[vertex] + 1
                    changed = True
    return found


def layered(graph: Graph, start: int) -> list[int]:
    """The breadth-first order from the distances: inside a layer, by the first vertex that leads there, then by number."""
    far = distances(graph, start)
    order = [start]
    for layer in range(1, max(far.values()) + 1):
        before = [vertex for vertex in order if far[vertex] == layer - 1]
        order += sorted(
            (vertex for vertex in far if far[vertex] == layer),
            key=lambda vertex: (next(place for place, other in enumerate(before) if vertex in graph[other]), vertex),
        )
    return order


def stacked(graph: Graph, start: int) -> tuple[list[int], list[int], dict[int, int]]:
    """The depth-first order by a stack of vertices to enter or to leave, the order of leaving, and where each was entered from."""
    entered: list[int] = []
    left: list[int] = []
    came: dict[int, int] = {}
    stack = [(start, 0)]
    while stack:
        vertex, parent = stack.pop()
        if vertex < 0:
            left.append(-vertex)
        elif vertex not in entered:
            entered.append(vertex)
            came[vertex] = parent
            stack.append((-vertex, 0))
            stack += [(other, vertex) for other in reversed(graph[vertex])]
    return entered, left, came
