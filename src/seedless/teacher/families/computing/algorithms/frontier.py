"""The container of a search: a stack, a queue or both in turn decides which vertex a graph search takes out next.

A point is: the container (0 queue, 1 stack, 2 in turn), the start, how many vertices have been taken out when its contents are
asked for, the number of vertices, and then the edges, two numbers each.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.computing.algorithms.frontier_wordings import BANK, IN_TURN, NAMES, RULES
from seedless.teacher.families.computing.algorithms.graphs import Graph, drawn_edges, graph_of, written
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.space import Space
from seedless.teacher.values import listed

ID = "teacher/computer-science/algorithms/with/frontier"
LEVELS = {"easy": 160, "medium": 160, "hard": 160, "expert": 160}
SIZES = {"easy": (7, 0), "medium": (8, 4), "hard": (8, 6), "expert": (9, 6)}
DIRECTED = ("hard",)
QUEUE, STACK, TURNS = range(3)


def _kinds(level: str) -> tuple[int, ...]:
    return (QUEUE, STACK, TURNS) if level == "expert" else (QUEUE, STACK)


def _draw(level: str, rng: Random) -> Point | None:
    size, extra = SIZES[level]
    directed = level in DIRECTED
    edges = drawn_edges(rng, size, extra, directed)
    start = edges[0][0] if directed else rng.randrange(1, size + 1)
    kind = rng.choice(_kinds(level))
    graph = graph_of(size, edges, directed)
    orders = [[vertex for vertex, _, _ in _run(graph, start, other)] for other in _kinds(level)]
    full = [turn for turn, (_, _, held) in enumerate(_run(graph, start, kind), 1) if len(held) > 1 and turn > 1]
    if any(orders.count(order) > 1 for order in orders) or not full:
        return None
    return (kind, start, rng.choice(full), size, *(vertex for edge in edges for vertex in edge))


def _graph(level: str, point: Point) -> Graph:
    ends = point[4:]
    return graph_of(point[3], tuple((ends[at], ends[at + 1]) for at in range(0, len(ends), 2)), level in DIRECTED)


def _spaces() -> dict[str, Space]:
    # As in graph_search: the list of a graph always begins with vertex 1.
    return drawn_spaces(ID, LEVELS, _draw, lambda level, point: (written(_graph(level, point)),))


def _run(graph: Graph, start: int, kind: int) -> Iterator[tuple[int, list[int], list[int]]]:
    """The vertex taken out, those put in for it, and the contents afterwards, the oldest first."""
    held, met, turn = [start], {start}, 0
    while held:
        newest = kind == STACK or (kind == TURNS and turn % 2 == 1)
        vertex = held.pop() if newest else held.pop(0)
        new = [other for other in graph[vertex] if other not in met]
        met.update(new)
        held += new
        turn += 1
        yield vertex, new, list(held)


def _table(draw: Draw, steps: list[tuple[int, list[int], list[int]]]) -> str:
    heads = draw.say(
        "| step | taken out | put in | contents, oldest first |", "| 단계 | 꺼낸 정점 | 넣은 정점 | 내용(오래된 것부터) |"
    )
    rows = [
        f"| {number} | {vertex} | {', '.join(map(str, new)) or '-'} | {', '.join(map(str, held)) or '-'} |"
        for number, (vertex, new, held) in enumerate(steps, 1)
    ]
    intro = draw.say(
        "Step by step, the container holding only the start at first:",
        "처음에는 시작 정점만 들어 있고, 단계별로 다음과 같이 바뀝니다:",
    )
    return "\n".join((intro, heads, "|---|---|---|---|", *rows))


def pose(draw: Draw) -> Problem:
    """qa: the contents after some steps. reasoning: how full it gets. classification: which container gave an order."""
    kind, start, turns, _ = draw.params[:4]
    graph = _graph(draw.level, draw.params)
    steps = list(_run(graph, start, kind))
    values: dict[str, object] = {
        "graph": f"\n```\n{written(graph)}\n```",
        "start": start,
        "turns": turns,
        "rule": draw.say(*RULES[kind]),
        "name": draw.say(*NAMES[kind]),
        "options": ", ".join(draw.say(*NAMES[other]) for other in _kinds(draw.level))
        + (draw.say(*IN_TURN) if TURNS in _kinds(draw.level) else ""),
        "order": [vertex for vertex, _, _ in steps],
    }
    question = draw.worded(BANK[draw.task_type], **values)
    if draw.task_type == "classification":
        return _recognised(draw, question, graph)
    told = draw.say(*RULES[kind + 3])
    if draw.task_type == "qa":
        held = steps[turns - 1][2]
        last = draw.say(f"After {turns} steps the contents are {held}.", f"{turns}단계 후의 내용은 {held}입니다.")
        return Problem(
            question, (told, _table(draw, steps[:turns]), last), str(held), AnswerKey(type="list", value=listed(held))
        )
    most = max(len(held) for _, _, held in steps)
    at = next(number for number, (_, _, held) in enumerate(steps, 1) if len(held) == most)
    last = draw.say(
        f"The contents are longest after step {at}, with {most} vertices.",
        f"내용이 가장 많은 것은 {at}단계 후이며, 정점이 {most}개 들어 있습니다.",
    )
    return Problem(question, (told, _table(draw, steps), last), str(most), AnswerKey(type="integer", value=str(most)))


def _recognised(draw: Draw, question: str, graph: Graph) -> Problem:
    kind, start = draw.params[:2]
    name = draw.say(*NAMES[kind])
    lines = []
    for other in _kinds(draw.level):
        order = [vertex for vertex, _, _ in _run(graph, start, other)]
        told = draw.say(*NAMES[other])
        lines.append(
            draw.say(f"With a {told} the vertices leave in the order {order}.", f"{told}이면 꺼내는 순서는 {order}입니다.")
        )
    lines.append(draw.say(f"Only the {name} gives the order that was recorded.", f"기록된 순서와 같은 것은 {name}뿐입니다."))
    return Problem(question, tuple(lines), name, AnswerKey(type="choice", value=name))


def recompute(draw: Draw) -> str:
    """No container: every vertex keeps the time at which it was found, and the next one is the oldest or the newest of those open."""
    kind, start, turns, _ = draw.params[:4]
    graph = _graph(draw.level, draw.params)
    if draw.task_type == "classification":
        order = [vertex for vertex, _, _ in _run(graph, start, kind)]
        (found,) = [other for other in _kinds(draw.level) if [state[0] for state in _timed(graph, start, other)] == order]
        return draw.say(*NAMES[found])
    states = list(_timed(graph, start, kind))
    return listed(states[turns - 1][1]) if draw.task_type == "qa" else str(max(len(held) for _, held in states))


def _timed(graph: Graph, start: int, kind: int) -> Iterator[tuple[int, list[int]]]:
    found, gone = {start: 0}, set[int]()
    while open_ := sorted((time, vertex) for vertex, time in found.items() if vertex not in gone):
        newest = kind == STACK or (kind == TURNS and len(gone) % 2 == 1)
        vertex = open_[-1][1] if newest else open_[0][1]
        gone.add(vertex)
        for other in graph[vertex]:
            found.setdefault(other, len(found))
        yield vertex, [other for other in found if other not in gone]


FAMILY = Family(
    id=ID,
    names={"en": "Stacks and queues in graph search", "ko": "그래프 탐색에서의 스택과 큐"},
    scope={
        "en": "Follow the stack or queue of a graph search, see how full it gets, and tell from an order which of them was used.",
        "ko": "그래프 탐색에 쓰이는 스택과 큐의 내용을 따라가고, 방문 순서에서 어느 구조를 썼는지 알아낸다.",
    },
    method="times of discovery instead of a container",
    levels=LEVELS,
    build=_spaces,
    task_types=("qa", "reasoning", "classification"),
    pose=pose,
    recompute=recompute,
    concepts=("teacher/computer-science/algorithms/graph-search", "teacher/computer-science/algorithms/stack-queue"),
)
