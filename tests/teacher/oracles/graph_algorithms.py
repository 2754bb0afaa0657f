"""Graphs read from the lists that a question shows, searched by networkx or by plain lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

import networkx

from teacher.oracles.algorithms import lists_of, shown


def graph_of(question: str) -> networkx.DiGraph:
    graph = networkx.DiGraph()
    for line in question.split("```")[1].strip().split("\n"):
        vertex, _, others = line.partition(": ")
        graph.add_node(int(vertex))
        graph.add_edges_from((int(vertex), other) for other in sorted(map(int, re.findall(r"\d+", others))))
    return graph


def graph_search(question: str) -> str:
    graph = graph_of(question)
    prose = re.sub(r"```.*?```", " ", question, flags=re.DOTALL)
    named = "vertex|chamber|computer|crossing|page|room|cavern|function"
    places = rf"(?:from|starting at|start is|starts at|starts in|called for|separate|Person|at|in) (?:(?:{named}) )?(\d+)"
    start = int(re.findall(places, prose, re.IGNORECASE)[0])
    broad = [start, *(v for _, v in networkx.bfs_edges(graph, start, sort_neighbors=sorted))]
    deep = list(networkx.dfs_preorder_nodes(graph, start, sort_neighbors=sorted))
    if "neither" in question:
        order = lists_of(prose)[0]
        return "breadth-first search" if order == broad else "depth-first search" if order == deep else "neither of them"
    if "-1" in question:
        far = networkx.single_source_shortest_path_length(graph, start)
        return shown([far.get(v, -1) for v in sorted(graph)])
    if re.search(r"finish the vertices|at the end of its call", question):
        return shown(list(networkx.dfs_postorder_nodes(graph, start, sort_neighbors=sorted)))
    if re.search(r"How many rounds|how many days", question):
        return str(max(networkx.single_source_shortest_path_length(graph, start).values()))
    if re.search(r"explored last|clean last", question):
        return str(deep[-1])
    if "->" in question:
        target = int(re.findall(r"(?:crossing|page|cavern|function) (\d+)", prose)[-1])
        search = networkx.bfs_tree if "breadth-first" in question else networkx.dfs_tree
        return " -> ".join(map(str, networkx.shortest_path(search(graph, start, sort_neighbors=sorted), start, target)))
    return shown(broad if "breadth-first" in question else deep)


def dijkstra(question: str) -> str:
    graph = networkx.DiGraph()
    for a, sign, b, weight in re.findall(r"^([A-G]) (->|-) ([A-G]): (\d+)$", question, re.MULTILINE):
        graph.add_edge(a, b, weight=int(weight))
        if sign == "-":
            graph.add_edge(b, a, weight=int(weight))
    prose = re.sub(r"```.*?```", " ", question, flags=re.DOTALL)
    names = sorted(graph)
    if "able" in prose and "predecessor" in prose:
        rows = ["vertex | distance | predecessor"]
        before, far = networkx.dijkstra_predecessor_and_distance(graph, "A")
        for name in names:
            (came,) = before[name] or ["-"]
            rows.append(f"{name} | {far[name]} | {came}")
        return "\n".join(rows)
    others = re.findall(r"\b[B-G]\b", prose)
    if re.search(r"nearer", prose):
        second = re.findall(r"\bA(?:,)? and (?:at )?([B-G])", prose)[0]
        far = networkx.multi_source_dijkstra_path_length(graph, {"A", second})
        return shown([far[name] for name in names])
    if re.search(r"shortest times|shortest distances|distance of every vertex", prose):
        far = networkx.single_source_dijkstra_path_length(graph, "A")
        return shown([far[name] for name in names])
    if "->" in prose:
        return " -> ".join(networkx.dijkstra_path(graph, "A", others[0]))
    if via := re.search(r"pick something up at (.)|passes through (.)|castle at (.)", prose):
        middle = next(filter(None, via.groups()))
        target = next(name for name in others if name != middle)
        return str(networkx.dijkstra_path_length(graph, "A", middle) + networkx.dijkstra_path_length(graph, middle, target))
    return str(networkx.dijkstra_path_length(graph, "A", others[0]))


def contents(graph: networkx.DiGraph, start: int, kind: str) -> Iterator[tuple[int, list[int]]]:
    waiting, met, count = [start], {start}, 0
    while waiting:
        count += 1
        vertex = waiting.pop(-1 if kind == "stack" or (kind == "two-ended container" and count % 2 == 0) else 0)
        for other in sorted(graph.successors(vertex)):
            if other not in met:
                met.add(other)
                waiting.append(other)
        yield vertex, list(waiting)


def frontier(question: str) -> str:
    graph = graph_of(question)
    prose = re.sub(r"```.*?```", " ", question, flags=re.DOTALL)
    start = int(re.findall(r"(?:vertex|page|room|from|with|at) (\d+)", prose)[0])
    if "The container is" not in prose:
        order = lists_of(prose)[0]
        kinds = [kind for kind in ("queue", "stack", "two-ended container") if kind in prose]
        (found,) = [kind for kind in kinds if [vertex for vertex, _ in contents(graph, start, kind)] == order]
        return found
    kind = "queue" if "is a queue" in prose else "stack" if "is a stack" in prose else "two-ended container"
    states = [held for _, held in contents(graph, start, kind)]
    if turns := re.search(r"after (\d+) steps|when (\d+) vertices have", prose):
        return shown(states[int(turns[1] or turns[2]) - 1])
    return str(max(map(len, states)))


ORACLES = {
    "teacher/computer-science/algorithms/graph-search": graph_search,
    "teacher/computer-science/algorithms/dijkstra": dijkstra,
    "teacher/computer-science/algorithms/with/frontier": frontier,
}
