"""How questions about the container of a graph search are asked."""

from __future__ import annotations

from seedless.teacher.family import Text

NAMES: tuple[Text, ...] = (("queue", "큐"), ("stack", "스택"), ("two-ended container", "양쪽에서 꺼내는 구조"))
IN_TURN: Text = (  # what the third of them means where its rule is not told
    " (oldest and newest vertex taken out in turn, the oldest first)",
    "(가장 먼저 들어온 정점과 가장 나중에 들어온 정점을 번갈아 꺼내며, 먼저 들어온 것부터 시작함)",
)
RULES: tuple[Text, ...] = (  # three for questions, three for steps
    ("The container is a queue: the oldest vertex is taken out.", "이 구조는 큐이므로 가장 먼저 들어온 정점을 꺼낸다."),
    ("The container is a stack: the newest vertex is taken out.", "이 구조는 스택이므로 가장 나중에 들어온 정점을 꺼낸다."),
    (
        "The container is two-ended: the oldest and the newest vertex are taken out in turn, the oldest first.",
        "이 구조에서는 양쪽에서 꺼낼 수 있어, 가장 먼저 들어온 정점과 가장 나중에 들어온 정점을 번갈아 꺼내며 먼저 들어온 것부터 시작한다.",
    ),
    (
        "A queue gives back the vertex that has waited longest; a vertex is put in only once, when it is first met.",
        "큐에서는 가장 오래 기다린 정점이 나옵니다. 정점은 처음 만났을 때 한 번만 넣습니다.",
    ),
    (
        "A stack gives back the vertex that was put in last; a vertex is put in only once, when it is first met.",
        "스택에서는 가장 나중에 넣은 정점이 나옵니다. 정점은 처음 만났을 때 한 번만 넣습니다.",
    ),
    (
        "Odd steps take the oldest vertex, even steps the newest; a vertex is put in only once, when it is first met.",
        "홀수 번째 단계에서는 가장 먼저 들어온 정점을, 짝수 번째 단계에서는 가장 나중에 들어온 정점을 꺼냅니다. 정점은 처음 만났을 때 한 번만 넣습니다.",
    ),
)

_SEARCH = (
    "In each step one vertex is taken out, and those of its neighbours that were never in the container are put in, the smallest "
    "number first."
)
_SEARCH_KO = "각 단계에서는 정점 하나를 꺼내고, 그 이웃 중 들어간 적이 없는 정점을 번호가 작은 것부터 넣는다."

BANK: dict[str, tuple[Text, ...]] = {
    "qa": (
        (
            f"A graph is given by its lists of neighbours:{{graph}}\nA search starts with vertex {{start}} in a container. {_SEARCH} {{rule}} "
            "What does the container hold after {turns} steps? Write a list, the oldest vertex first.",
            f"그래프의 이웃 목록이 다음과 같다.{{graph}}\n정점 {{start}}만 들어 있는 상태에서 탐색을 시작한다. {_SEARCH_KO} {{rule}} {{turns}}단계 후에 들어 "
            "있는 정점을 오래된 것부터 리스트로 쓰시오.",
        ),
        (
            f"{{rule}} A search of the graph below puts vertex {{start}} into it. {_SEARCH} List its contents, oldest first, when "
            "{turns} vertices have been taken out.{graph}",
            f"{{rule}} 아래 그래프의 탐색은 정점 {{start:을/를}} 넣고 시작한다. {_SEARCH_KO} 정점을 {{turns}}개 꺼냈을 때의 내용을 오래된 것부터 리스트로 "
            "쓰시오.{graph}",
        ),
        (
            f"A web crawler keeps the pages still to be visited in a container. Links lead from each page as listed:{{graph}}\nIt begins with page "
            f"{{start}}. {_SEARCH} (A vertex is a page, a neighbour a linked page.) {{rule}} Which pages are waiting after {{turns}} steps, the one "
            "that has waited longest first? Write a list.",
            f"웹 크롤러가 앞으로 방문할 페이지를 어떤 구조에 넣어 둔다. 각 페이지의 링크는 다음과 같다.{{graph}}\n{{start}}번 페이지에서 시작한다. "
            f"{_SEARCH_KO} (정점은 페이지, 이웃은 링크된 페이지이다.) {{rule}} {{turns}}단계 후에 기다리는 페이지를 가장 오래 기다린 것부터 리스트로 쓰시오.",
        ),
    ),
    "reasoning": (
        (
            f"How much room does this search need? Neighbours in the graph:{{graph}}\nIt starts with vertex {{start}} in a container. {_SEARCH} "
            "{rule} What is the largest number of vertices that the container holds after any step?",
            f"다음 그래프를 탐색하는 데 필요한 공간을 알아보려고 한다.{{graph}}\n정점 {{start}}만 들어 있는 상태에서 시작한다. {_SEARCH_KO} {{rule}} 각 단계가 "
            "끝났을 때 들어 있는 정점의 수 중 가장 큰 값을 구하시오.",
        ),
        (
            f"An inspector visits rooms; the list says which rooms can be entered from each:{{graph}}\nThe notebook of rooms to be visited begins "
            f"with room {{start}}. {_SEARCH} (A vertex is a room, the container the notebook.) {{rule}} How long does the notebook's list get at "
            "most, counted after each step?",
            f"점검원이 방을 돌아본다. 각 방에서 들어갈 수 있는 방은 다음과 같다.{{graph}}\n방문할 방을 적는 수첩에 처음에는 {{start}}번 방만 있다. "
            f"{_SEARCH_KO} (정점은 방이고, 넣고 꺼내는 것은 수첩에 적고 지우는 것이다.) {{rule}} 각 단계 후에 수첩에 적혀 있는 방의 수는 가장 많을 때 몇 "
            "개인지 구하시오.",
        ),
        (
            f"{{rule}} A search from {{start}} uses it on this graph.{{graph}}\n{_SEARCH} Find the greatest number of waiting vertices after a "
            "step.",
            f"{{rule}} 정점 {{start}}에서 시작하는 탐색이 다음 그래프에서 이 구조를 쓴다.{{graph}}\n{_SEARCH_KO} 한 단계가 끝났을 때 기다리는 정점은 가장 "
            "많을 때 몇 개인지 구하시오.",
        ),
    ),
    "classification": (
        (
            f"A search of this graph starts with vertex {{start}} in a container.{{graph}}\n{_SEARCH} The vertices were taken out in the order "
            "{order}. Which container was used: {options}?",
            f"다음 그래프의 탐색이 정점 {{start}}만 들어 있는 상태에서 시작한다.{{graph}}\n{_SEARCH_KO} 꺼낸 순서가 {{order}}일 때, 어떤 구조를 썼는지 다음 "
            "중에서 골라 쓰시오: {options}.",
        ),
        (
            f"From the log of a graph search only the order of the vertices taken out is left: {{order}}. The search began with {{start}}. "
            f"{_SEARCH} Name the container that was used, one of {{options}}.{{graph}}",
            f"그래프 탐색의 기록에 꺼낸 정점의 순서 {{order}}만 남아 있다. 탐색은 {{start}}에서 시작하였다. {_SEARCH_KO} 사용한 구조가 무엇인지 다음 중에서 "
            "골라 쓰시오: {options}.{graph}",
        ),
        (
            f"Students wrote the same search with different containers. {_SEARCH} One program, started at {{start}} on this graph, took the "
            "vertices out as {order}.{graph}\nWhich container did it use? Answer with one of: {options}.",
            f"학생들이 같은 탐색을 서로 다른 구조로 작성하였다. {_SEARCH_KO} 그중 한 프로그램을 다음 그래프의 정점 {{start}}에서 시작하였더니 정점을 "
            "{order}의 순서로 꺼냈다.{graph}\n어떤 구조를 썼는지 다음 중에서 골라 쓰시오: {options}.",
        ),
    ),
}
