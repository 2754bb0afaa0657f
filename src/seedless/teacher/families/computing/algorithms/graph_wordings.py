"""How questions about searching graphs are asked, and the sentences that explain the two searches."""

from __future__ import annotations

from seedless.teacher.family import Text

SEARCHES: tuple[Text, ...] = (("breadth-first search", "너비 우선 탐색"), ("depth-first search", "깊이 우선 탐색"))
LABELS: tuple[Text, ...] = (*SEARCHES, ("neither of them", "둘 다 아님"))

TOLD: dict[str, Text] = {
    "breadth": (
        "Breadth-first search keeps a queue: it takes out the front vertex and puts in its neighbours that were never in the queue, "
        "the smallest first.",
        "너비 우선 탐색은 큐를 씁니다. 맨 앞의 정점을 꺼내고, 그 이웃 중 큐에 들어간 적이 없는 정점을 작은 번호부터 넣습니다.",
    ),
    "depth": (
        "Depth-first search goes from each vertex to its smallest unvisited neighbour, and back by one when there is none left.",
        "깊이 우선 탐색은 아직 방문하지 않은 이웃 중 번호가 가장 작은 정점으로 나아가고, 그런 이웃이 없으면 한 정점 되돌아갑니다.",
    ),
    "breadth table": ("The queue holds at first the start alone:", "처음에는 큐에 시작 정점만 있습니다:"),
    "depth table": (
        "Each vertex is entered once, from the last vertex of the path that led there:",
        "각 정점은 거기까지 이른 경로를 따라 한 번씩 방문합니다:",
    ),
    "leaving": (
        "A vertex is left when all that was entered from it has been left: whenever a path is not continued, its last vertices are left "
        "one by one, until the next path branches off.",
        "한 정점의 탐색은 그 정점에서 나아간 정점의 탐색이 모두 끝난 뒤에 끝납니다. 경로가 더 이어지지 않으면 다음 경로가 갈라지는 "
        "곳까지 끝의 정점부터 하나씩 탐색을 마칩니다.",
    ),
    "layers": (
        "A vertex is one step farther from the start than the vertex that put it into the queue.",
        "어떤 정점의 거리는 그 정점을 큐에 넣은 정점의 거리보다 1만큼 큽니다.",
    ),
    "back": (
        "Go back from the target: each vertex was put in when its predecessor was taken out.",
        "목표에서 거꾸로 올라갑니다. 각 정점은 바로 앞의 정점을 꺼낼 때 큐에 들어갔습니다.",
    ),
}

_RULE = "Among several neighbours the smallest number comes first."
_RULE_KO = "이웃이 여럿이면 번호가 작은 것부터 방문한다."

BANK: dict[str, tuple[Text, ...]] = {
    "order": (
        (
            f"The lines give the neighbours that can be reached from each vertex of a graph:{{graph}}\nIn which order does {{search}} from "
            f"vertex {{start}} visit the vertices? {_RULE} Write a list.",
            f"다음은 그래프의 각 정점에서 갈 수 있는 이웃을 적은 것이다.{{graph}}\n정점 {{start}}에서 시작하는 {{search}}의 방문 순서를 "
            f"리스트로 쓰시오. {_RULE_KO}",
        ),
        (
            f"Carry out {{search}} on this graph, starting at {{start}}, and list the vertices as they are visited. {_RULE}{{graph}}",
            f"다음 인접 리스트로 주어진 그래프를 정점 {{start}}에서 시작하여 {{search:으로/로}} 탐색할 때, 방문하는 정점을 차례로 리스트에 "
            f"쓰시오. {_RULE_KO}{{graph}}",
        ),
        (
            f"A program reads these adjacency lists and prints every vertex when {{search}} visits it. The start is {{start}}. {_RULE} What "
            f"does it print, as a list?{{graph}}",
            f"어떤 프로그램이 다음 인접 리스트를 읽고 {{search:으로/로}} 방문하는 정점을 차례로 출력한다. 시작 정점은 {{start}}이다. {_RULE_KO} "
            f"출력되는 순서를 리스트로 쓰시오.{{graph}}",
        ),
    ),
    "distances": (
        (
            "The lines give the vertices to which an arrow leads from each vertex:{graph}\nUse breadth-first search from {start} to find the "
            "distance (fewest arrows) of every vertex. Write the list of the distances of the vertices in increasing order of number, with "
            "-1 for one out of reach.",
            "다음은 각 정점에서 화살표가 향하는 정점을 적은 것이다.{graph}\n정점 {start}에서 너비 우선 탐색을 하여 각 정점까지의 거리(거치는 "
            "화살표의 최소 개수)를 구하고, 정점 번호 순서의 리스트로 쓰시오. 도달할 수 없으면 -1로 쓴다.",
        ),
        (
            "In this directed graph, how many arrows at least separate {start} from each vertex? Answer with a list in the order of the "
            "vertex numbers; a vertex that cannot be reached gets -1.{graph}",
            "다음 방향 그래프에서 정점 {start}에서 각 정점까지 가는 데 필요한 화살표의 최소 개수를 정점 번호 순서의 리스트로 쓰시오. 갈 수 없는 "
            "정점은 -1로 쓴다.{graph}",
        ),
    ),
    "leaving": (
        (
            f"The lines give the vertices to which an arrow leads from each vertex:{{graph}}\nDepth-first search starts at {{start}}. {_RULE} "
            "In which order does it finish the vertices, that is, go back from them for good? Write a list.",
            f"다음은 각 정점에서 화살표가 향하는 정점을 적은 것이다.{{graph}}\n정점 {{start}}에서 깊이 우선 탐색을 한다. {_RULE_KO} 탐색을 "
            "마치고 되돌아 나오는 순서대로 정점을 리스트에 쓰시오.",
        ),
        (
            f"A recursive depth-first search prints a vertex at the end of its call, after the calls for its neighbours. {_RULE} List what it "
            "prints for this directed graph when it is called for {start}.{graph}",
            f"재귀로 작성한 깊이 우선 탐색이 이웃에 대한 호출을 모두 마친 뒤 호출의 끝에서 정점을 출력한다. {_RULE_KO} 다음 방향 그래프에서 "
            "{start:을/를} 인수로 호출할 때 출력되는 순서를 리스트로 쓰시오.{graph}",
        ),
    ),
    "breadth end": (
        (
            "In a club everybody knows the people listed behind their number:{graph}\nPerson {start} hears some news. Each day everyone who "
            "knows it tells all acquaintances. After how many days does the whole club know it?",
            "어느 동아리 회원들은 자기 번호 뒤에 적힌 사람들과 아는 사이이다.{graph}\n{start}번이 어떤 소식을 들었다. 소식을 아는 사람은 날마다 아는 "
            "사람 모두에게 알린다. 며칠 뒤에 모든 회원이 소식을 알게 되는지 구하시오.",
        ),
        (
            "Computers are joined by cables as listed:{graph}\nA message starts at computer {start}; in every round each computer that has it "
            "sends it over all its cables. How many rounds are needed until all computers have it?",
            "컴퓨터가 다음과 같이 케이블로 연결되어 있다.{graph}\n{start}번 컴퓨터에서 보낸 메시지를 받은 컴퓨터는 매 라운드마다 연결된 모든 "
            "컴퓨터로 전달한다. 모든 컴퓨터가 메시지를 받으려면 몇 라운드가 필요한지 구하시오.",
        ),
    ),
    "depth end": (
        (
            "The chambers of a cave are connected as listed:{graph}\nAn explorer starts in chamber {start}, always goes on to the "
            "neighbouring chamber with the smallest number that is still unexplored, and goes back one chamber when there is none. Which "
            "chamber is explored last?",
            "동굴의 방들이 다음과 같이 이어져 있다.{graph}\n탐험가가 {start}번 방에서 출발하여 아직 가 보지 않은 이웃한 방 중 번호가 가장 작은 "
            "방으로 나아가고, 그런 방이 없으면 한 방 되돌아간다. 마지막으로 탐험하는 방의 번호를 구하시오.",
        ),
        (
            "A cleaning robot visits rooms whose doors lead as listed:{graph}\nFrom room {start} on it prefers the smallest room number not "
            "cleaned yet, and it returns through the last door when it is stuck. In which room does it clean last?",
            "청소 로봇이 다음과 같이 문으로 이어진 방들을 청소한다.{graph}\n로봇은 {start}번 방에서 시작하여 아직 청소하지 않은 이웃 방 중 번호가 "
            "가장 작은 방으로 가고, 갈 곳이 없으면 들어온 문으로 되돌아간다. 마지막으로 청소하는 방의 번호를 구하시오.",
        ),
    ),
    "breadth path": (
        (
            "One-way streets lead from each crossing to those listed behind it:{graph}\nA navigation system searches breadth-first from "
            f"crossing {{start}}; {_RULE[0].lower()}{_RULE[1:]} Which path to crossing {{target}} does it find? Write it with arrows (->).",
            "각 교차로에서 그 뒤에 적힌 교차로로 일방통행 길이 나 있다.{graph}\n길 안내 프로그램이 {start}번 교차로에서 너비 우선 탐색을 한다. "
            f"{_RULE_KO} 이때 찾는 {{target}}번 교차로까지의 경로를 화살표(->)로 이어 쓰시오.",
        ),
        (
            f"Web pages link to the pages listed behind them:{{graph}}\nA crawler at page {{start}} searches breadth-first. {_RULE} By which "
            "chain of pages does it first get to page {target}? Join the numbers with ->.",
            "웹 페이지마다 그 뒤에 적힌 페이지로 가는 링크가 있다.{graph}\n크롤러가 {start}번 페이지에서 너비 우선 탐색을 한다. "
            f"{_RULE_KO} {{target}}번 페이지에 처음 이르기까지 거치는 페이지의 번호를 ->로 이어 쓰시오.",
        ),
    ),
    "depth path": (
        (
            "One-way tunnels lead from each cavern to those listed behind it:{graph}\nA diver searches depth-first from cavern {start} with a "
            f"safety line. {_RULE} Along which caverns does the line run when cavern {{target}} is entered? Join the numbers with ->.",
            "각 동굴에서 그 뒤에 적힌 동굴로 일방통행 굴이 나 있다.{graph}\n잠수부가 안전줄을 매고 {start}번 동굴에서 깊이 우선 탐색을 한다. "
            f"{_RULE_KO} {{target}}번 동굴에 들어갈 때 안전줄이 지나는 동굴의 번호를 ->로 이어 쓰시오.",
        ),
        (
            f"The functions of a program call those listed behind them:{{graph}}\nA tool follows the calls depth-first from function {{start}} and "
            f"enters each function once. {_RULE} Which chain of calls leads to function {{target}}? Write it with arrows (->).",
            "프로그램의 각 함수는 그 뒤에 적힌 함수를 호출한다.{graph}\n분석 도구가 {start}번 함수에서 깊이 우선으로 호출을 따라가며 각 함수에 한 "
            f"번씩만 들어간다. {_RULE_KO} {{target}}번 함수에 이르는 호출의 사슬을 화살표(->)로 이어 쓰시오.",
        ),
    ),
    "which": (
        (
            f"A search of this graph starts at {{start}}. {_RULE}{{graph}}\nThe vertices are visited in the order {{order}}. Which search is "
            "it: {options}?",
            f"정점 {{start}}에서 다음 그래프를 탐색한다. {_RULE_KO}{{graph}}\n방문 순서가 {{order}}일 때, 어떤 탐색인지 다음 중에서 골라 쓰시오: "
            "{options}.",
        ),
        (
            f"Adjacency lists:{{graph}}\nA student claims that {{order}} is the order of a search from {{start}}. {_RULE} Classify the order as "
            "one of: {options}.",
            f"인접 리스트가 다음과 같다.{{graph}}\n어떤 학생이 {{start}}에서 시작한 탐색의 순서가 {{order:이라고/라고}} 하였다. {_RULE_KO} 이 순서가 "
            "어느 것인지 다음 중에서 골라 쓰시오: {options}.",
        ),
        (
            f"Two programs search this graph from {{start}}, one breadth-first, one depth-first. {_RULE}{{graph}}\nTo which of them does the "
            "output {order} belong? Answer with one of: {options}.",
            f"두 프로그램이 정점 {{start}}에서 다음 그래프를 하나는 너비 우선으로, 하나는 깊이 우선으로 탐색한다. {_RULE_KO}{{graph}}\n"
            "{order:은/는} 어느 탐색의 출력인지 다음 중에서 골라 쓰시오: {options}.",
        ),
    ),
}
