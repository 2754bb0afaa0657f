"""Breadth-first and depth-first search: orders, distances, paths, and which search gave an order.

A point is: the search (0 breadth-first, 1 depth-first), the start, a vertex asked for, the label of the classification, the
number of vertices, and then the edges, two numbers each. Of neighbours the smallest number always comes first.
"""

from __future__ import annotations

from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.computing.algorithms.graph_wordings import BANK, LABELS, SEARCHES, TOLD
from seedless.teacher.families.computing.algorithms.graphs import (
    Graph,
    breadth_first,
    depth_first,
    distances,
    drawn_edges,
    graph_of,
    layered,
    stacked,
    written,
)
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.space import Space
from seedless.teacher.values import listed, path

ID = "teacher/computer-science/algorithms/graph-search"
LEVELS = {"easy": 240, "medium": 240, "hard": 240, "expert": 240}
SIZES = {"easy": (7, 0), "medium": (7, 3), "hard": (7, 6), "expert": (8, 7)}  # vertices and edges beside a spanning tree
DIRECTED = ("hard", "expert")
BREADTH, DEPTH, NEITHER = range(3)
FEWEST = 5  # vertices in reach


def _draw(level: str, rng: Random) -> Point | None:
    size, extra = SIZES[level]
    directed = level in DIRECTED
    edges = drawn_edges(rng, size, extra, directed)
    start = edges[0][0] if level == "hard" else rng.randrange(1, size + 1)
    graph = graph_of(size, edges, directed)
    broad, deep = [vertex for vertex, _, _ in breadth_first(graph, start)], stacked(graph, start)[0]
    if len(broad) < FEWEST or broad == deep:
        return None
    target = rng.choice(broad[-2:] if directed else broad[2:])
    return (rng.randrange(2), start, target, rng.randrange(3), size, *(vertex for edge in edges for vertex in edge))


def _graph(draw: Draw) -> Graph:
    return _graph_at(draw.level, draw.params)


def _graph_at(level: str, point: Point) -> Graph:
    ends = point[5:]
    edges = tuple((ends[at], ends[at + 1]) for at in range(0, len(ends), 2))
    return graph_of(point[4], edges, level in DIRECTED)


def _spaces() -> dict[str, Space]:
    # The list always begins with vertex 1, which is no neighbour of itself: no other numbers beside it make two lists alike.
    return drawn_spaces(ID, LEVELS, _draw, lambda level, point: (written(_graph_at(level, point)),))


def _breadth_table(draw: Draw, graph: Graph, start: int) -> str:
    rows = [
        f"| {vertex} | {', '.join(map(str, new)) or '-'} | {', '.join(map(str, queue)) or '-'} |"
        for vertex, new, queue in breadth_first(graph, start)
    ]
    heads = draw.say("| taken out | put in | queue, front first |", "| 꺼낸 정점 | 넣은 정점 | 큐(앞부터) |")
    return "\n".join((draw.say(*TOLD["breadth table"]), heads, "|---|---|---|", *rows))


def _depth_table(draw: Draw, graph: Graph, start: int) -> str:
    rows = [f"| {way[-1]} | {path(way)} |" for way in depth_first(graph, start)[0]]
    heads = draw.say("| entered | path from the start |", "| 방문 | 시작 정점에서 오는 경로 |")
    return "\n".join((draw.say(*TOLD["depth table"]), heads, "|---|---|", *rows))


def _kind(draw: Draw) -> str:
    """Which bank of wordings and which question it is."""
    search = "depth" if draw.params[0] == DEPTH else "breadth"
    if draw.task_type == "classification":
        return "which"
    if draw.task_type == "qa":
        return {"breadth": "distances", "depth": "leaving"}[search] if draw.level == "expert" else "order"
    return f"{search} {'path' if draw.level in DIRECTED else 'end'}"


def pose(draw: Draw) -> Problem:
    """qa: the order of visits, of leaving, the distances. reasoning: how far, what last, along which path. classification: whose
    order it is."""
    search, start, target, _, size = draw.params[:5]
    graph = _graph(draw)
    kind = _kind(draw)
    if kind == "which":
        return _recognised(draw, graph)
    table = (_depth_table if search == DEPTH else _breadth_table)(draw, graph, start)
    steps = [draw.say(*TOLD["depth" if search == DEPTH else "breadth"]), table]
    values: dict[str, object] = {"start": start, "target": target, "search": draw.say(*SEARCHES[search])}
    ways, left = depth_first(graph, start)
    order = [way[-1] for way in ways] if search == DEPTH else [vertex for vertex, _, _ in breadth_first(graph, start)]
    came = {new: vertex for vertex, brought, _ in breadth_first(graph, start) for new in brought}
    values["graph"] = f"\n```\n{written(graph)}\n```"
    if kind == "order":
        key = AnswerKey(type="list", value=listed(order))
        steps.append(draw.say(f"So the order of the visits is {order}.", f"따라서 방문 순서는 {order}입니다."))
    elif kind == "leaving":
        key = AnswerKey(type="list", value=listed(left))
        steps += [
            draw.say(*TOLD["leaving"]),
            draw.say(f"The order of leaving is {left}.", f"따라서 탐색을 마치는 순서는 {left}입니다."),
        ]
    elif kind == "distances":
        steps.append(draw.say(*TOLD["layers"]))
        far = {start: 0}
        for vertex, parent in came.items():
            far[vertex] = far[parent] + 1
        for layer in range(max(far.values()) + 1):
            row = ", ".join(str(vertex) for vertex in far if far[vertex] == layer)
            steps.append(draw.say(f"Distance {layer}: {row}.", f"거리가 {layer}인 정점: {row}."))
        found = [far.get(vertex, -1) for vertex in range(1, size + 1)]
        key = AnswerKey(type="list", value=listed(found))
        if -1 in found:
            out = ", ".join(str(vertex) for vertex in graph if vertex not in far)
            steps.append(draw.say(f"Out of reach: {out}, which get -1.", f"도달할 수 없는 정점: {out}. 이때는 -1로 씁니다."))
        steps.append(draw.say(f"In the order of the vertices: {found}.", f"정점 번호 순서로 쓰면 {found}입니다."))
    elif kind == "breadth end":
        far = {start: 0}
        for vertex, parent in came.items():
            far[vertex] = far[parent] + 1
        for layer in range(1, max(far.values()) + 1):
            row = ", ".join(str(vertex) for vertex in far if far[vertex] == layer)
            steps.append(
                draw.say(f"Reached after {layer} step{'s' * (layer > 1)}: {row}.", f"{layer}단계에서 도달하는 정점: {row}.")
            )
        most = max(far.values())
        key = AnswerKey(type="integer", value=str(most))
        steps.append(
            draw.say(
                f"The last of all are reached after {most} step{'s' * (most > 1)}.", f"마지막 정점까지 {most}단계가 걸립니다."
            )
        )
    elif kind == "depth end":
        key = AnswerKey(type="integer", value=str(order[-1]))
        steps.append(draw.say(f"The last one entered is {order[-1]}.", f"마지막으로 들어가는 곳은 {order[-1]}입니다."))
    else:
        way = next(way for way in ways if way[-1] == target) if search == DEPTH else _back(came, target)
        key = AnswerKey(type="path", value=path(way))
        if search == BREADTH:
            steps.append(draw.say(*TOLD["back"]))
        steps.append(draw.say(f"The path is {path(way)}.", f"따라서 경로는 {path(way)}입니다."))
    final = key.value.replace(";", ",")
    return Problem(draw.worded(BANK[kind], **values), tuple(steps), final, key)


def _back(came: dict[int, int], target: int) -> tuple[int, ...]:
    way = [target]
    while way[-1] in came:
        way.append(came[way[-1]])
    return tuple(reversed(way))


def _shown_order(draw: Draw, broad: list[int], deep: list[int]) -> list[int]:
    """The order that is to be recognised: of one of the searches, or the breadth-first one with two vertices exchanged."""
    label = draw.params[3]
    if label != NEITHER:
        return deep if label == DEPTH else broad
    for place in range(len(broad) - 2, 0, -1):
        other = list(broad)
        other[place], other[place + 1] = other[place + 1], other[place]
        if other != deep:
            return other
    raise ValueError("no order is left over")


def _recognised(draw: Draw, graph: Graph) -> Problem:
    start = draw.params[1]
    broad = [vertex for vertex, _, _ in breadth_first(graph, start)]
    deep = [way[-1] for way in depth_first(graph, start)[0]]
    order = _shown_order(draw, broad, deep)
    label = draw.say(*LABELS[draw.params[3]])
    steps = [
        draw.say(
            f"Breadth-first search takes all neighbours of {start} before it goes on: {broad}.",
            f"너비 우선 탐색은 {start}의 이웃을 모두 방문한 뒤에 더 나아갑니다: {broad}.",
        ),
        draw.say(
            f"Depth-first search follows one branch to its end first: {deep}.",
            f"깊이 우선 탐색은 한 갈래를 끝까지 따라갑니다: {deep}.",
        ),
    ]
    place = next(
        (at for at, (a, b) in enumerate(zip(order, deep if draw.params[3] == BREADTH else broad, strict=True)) if a != b)
    )
    if draw.params[3] == NEITHER:
        other = next(at for at, (a, b) in enumerate(zip(order, deep, strict=True)) if a != b)
        steps.append(
            draw.say(
                f"The given order leaves the first at place {place + 1} and the second at place {other + 1}, so it is neither.",
                f"주어진 순서는 앞의 것과 {place + 1}번째에서, 뒤의 것과 {other + 1}번째에서 달라지므로 어느 쪽도 아닙니다.",
            )
        )
    else:
        steps.append(
            draw.say(
                f"The given order is the {'first' if draw.params[3] == BREADTH else 'second'} of them; the other differs from place {place + 1} on.",
                f"주어진 순서는 {'앞' if draw.params[3] == BREADTH else '뒤'}의 것과 같고, 다른 것과는 {place + 1}번째부터 다릅니다.",
            )
        )
    options = ", ".join(draw.say(*text) for text in LABELS)
    values = {"graph": f"\n```\n{written(graph)}\n```", "order": order, "options": options, "start": start}
    return Problem(draw.worded(BANK["which"], **values), tuple(steps), label, AnswerKey(type="choice", value=label))


def recompute(draw: Draw) -> str:
    """Distances by relaxation and layers instead of a queue; an explicit stack instead of recursion."""
    search, start, target, _, size = draw.params[:5]
    graph = _graph(draw)
    far, broad = distances(graph, start), layered(graph, start)
    deep, left, came = stacked(graph, start)
    kind = _kind(draw)
    if kind == "which":
        order = _shown_order(draw, broad, deep)
        return draw.say(*LABELS[BREADTH if order == broad else DEPTH if order == deep else NEITHER])
    if kind == "order":
        return listed(deep if search == DEPTH else broad)
    if kind == "leaving":
        return listed(left)
    if kind == "distances":
        return listed(far.get(vertex, -1) for vertex in range(1, size + 1))
    if kind == "breadth end":
        return str(max(far.values()))
    if kind == "depth end":
        return str(deep[-1])
    way = [target]
    while way[-1] != start:
        nearer = [vertex for vertex in broad if far[vertex] == far[way[-1]] - 1 and way[-1] in graph[vertex]]
        way.append(came[way[-1]] if search == DEPTH else nearer[0])
    return path(reversed(way))


FAMILY = Family(
    id=ID,
    names={"en": "Graph search", "ko": "그래프 탐색"},
    scope={
        "en": "Carry out breadth-first and depth-first search by hand: orders, distances, paths, and telling the two apart.",
        "ko": "너비 우선 탐색과 깊이 우선 탐색을 손으로 수행하여 순서, 거리, 경로를 구하고 두 탐색을 구별한다.",
    },
    method="relaxed distances and an explicit stack",
    levels=LEVELS,
    build=_spaces,
    task_types=("qa", "reasoning", "classification"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("BFS", "DFS", "breadth-first search", "depth-first search", "graph traversal"),
        "ko": ("BFS", "DFS", "너비 우선 탐색", "깊이 우선 탐색", "그래프 순회"),
    },
)
