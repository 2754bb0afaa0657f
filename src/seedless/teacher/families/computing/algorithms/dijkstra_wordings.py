"""How questions about shortest paths are asked."""

from __future__ import annotations

from seedless.teacher.family import Text

TOLD: dict[str, Text] = {
    "undirected": ("Every road can be used both ways.", "모든 길은 양방향이다."),
    "directed": ("Every road leads one way, along its arrow.", "모든 길은 화살표 방향으로만 갈 수 있다."),
    "start": (
        "Start with distance 0 at A and ∞ at the other vertices.",
        "A의 거리는 0, 다른 정점의 거리는 ∞로 두고 시작합니다.",
    ),
    "two": (
        "Start with distance 0 at both A and {other}; the algorithm then finds the nearer of the two for every vertex.",
        "A와 {other}의 거리를 모두 0으로 두고 시작하면, 각 정점마다 둘 중 가까운 곳까지의 거리를 얻습니다.",
    ),
    "via": (
        "The way has two independent parts, from A to {other} and from there to the target; each must be shortest.",
        "전체 경로는 A에서 {other}까지와 그다음 목적지까지의 두 구간으로 나뉘고, 각 구간이 최단이어야 합니다.",
    ),
}

BANK: dict[str, tuple[Text, ...]] = {
    "all": (
        (
            "A weighted graph has these edges:{graph}\n{ways} Use Dijkstra's algorithm to find the distance of every vertex from A. Write a "
            "list for A to {last} in alphabetical order.",
            "가중치 그래프의 간선이 다음과 같다.{graph}\n{ways} 다익스트라 알고리즘을 써서 A에서 각 정점까지의 거리를 구하고, A부터 "
            "{last}까지 알파벳순의 리스트로 쓰시오.",
        ),
        (
            "What are the shortest distances from A in this network? {ways} Answer with a list in alphabetical order of the "
            "vertices.{graph}",
            "다음 네트워크에서 A에서 출발하여 각 정점에 이르는 최단 거리를 정점의 알파벳순 리스트로 쓰시오. {ways}{graph}",
        ),
        (
            "A delivery centre stands at A. Minutes on the roads:{graph}\n{ways} Give the list of the shortest times to A, B and so on up "
            "to {last}.",
            "배송 센터가 A에 있고, 길을 지나는 데 걸리는 시간(분)은 다음과 같다.{graph}\n{ways} A부터 {last}까지 각 지점에 이르는 최단 시간을 "
            "차례로 리스트에 쓰시오.",
        ),
    ),
    "two": (
        (
            "Ambulances wait at A and at {other}. Minutes on the roads:{graph}\n{ways} For each place from A to {last}, in alphabetical "
            "order, how many minutes away is the nearer ambulance? Write a list.",
            "구급차가 A와 {other}에서 대기하고 있다. 길을 지나는 데 걸리는 시간(분)은 다음과 같다.{graph}\n{ways} A부터 {last}까지 각 지점에서 더 "
            "가까운 구급차까지 걸리는 시간을 알파벳순의 리스트로 쓰시오.",
        ),
        (
            "In this weighted graph both A and {other} are sources. {ways} Find for every vertex, in alphabetical order, the distance from "
            "the nearer source, as a list.{graph}",
            "다음 가중치 그래프에서 A와 {other:이/가} 모두 출발점이다. {ways} 각 정점에 대하여 더 가까운 출발점에서의 거리를 구하여 알파벳순의 "
            "리스트로 쓰시오.{graph}",
        ),
        (
            "Two servers, A and {other}, hold the same file; the delays of the lines are (in ms):{graph}\n{ways} List the shortest delay to the "
            "nearer server for each of the nodes A to {last}.",
            "두 서버 A와 {other}에 같은 파일이 있고, 회선의 지연 시간(ms)은 다음과 같다.{graph}\n{ways} A부터 {last}까지 각 노드에서 더 가까운 "
            "서버까지의 최소 지연 시간을 차례로 리스트에 쓰시오.",
        ),
    ),
    "length": (
        (
            "Distances between villages in km:{graph}\n{ways} How long is the shortest way from A to {target}, in km?",
            "마을 사이의 거리(km)가 다음과 같다.{graph}\n{ways} A에서 {target}까지 가는 가장 짧은 길은 몇 km인지 구하시오.",
        ),
        (
            "A courier rides from A to {target}; the streets take these minutes:{graph}\n{ways} What is the least number of minutes?",
            "배달원이 A에서 {target}까지 간다. 각 거리를 지나는 데 걸리는 시간(분)은 다음과 같다.{graph}\n{ways} 최소 몇 분이 걸리는지 구하시오.",
        ),
        (
            "A parcel service charges these prices in euros for the legs of a journey:{graph}\n{ways} What is the lowest price from A to "
            "{target}?",
            "소포를 보낼 때 드는 구간별 비용(천 원)이 다음과 같다.{graph}\n{ways} A에서 {target}까지 보내는 최소 비용은 몇 천 원인지 "
            "구하시오.",
        ),
    ),
    "path": (
        (
            "Minutes between the stations of a network:{graph}\n{ways} Which is the fastest route from A to {target}? Join the letters with "
            "arrows (->).",
            "역 사이의 이동 시간(분)이 다음과 같다.{graph}\n{ways} A에서 {target}까지 가는 가장 빠른 경로를 화살표(->)로 이어 쓰시오.",
        ),
        (
            "A hiker at hut A wants to reach hut {target} on the shortest trail. Lengths in hundreds of metres:{graph}\n{ways} State the huts in "
            "order, joined by ->.",
            "등산객이 산장 A에서 산장 {target}까지 가장 짧은 길로 가려고 한다. 길이(단위: 100 m)는 다음과 같다.{graph}\n{ways} 지나는 산장을 "
            "차례로 ->로 이어 쓰시오.",
        ),
        (
            "Data packets travel from router A to router {target} with the least total delay (ms):{graph}\n{ways} Along which routers? Write the "
            "path with ->.",
            "데이터 패킷이 라우터 A에서 라우터 {target}까지 총지연 시간(ms)이 가장 작은 경로로 이동한다.{graph}\n{ways} 거치는 라우터를 ->로 이어 "
            "쓰시오.",
        ),
    ),
    "via": (
        (
            "A driver starts at A, must pick something up at {other} and deliver it to {target}. Minutes on the roads:{graph}\n{ways} How many "
            "minutes does the fastest such trip take?",
            "운전기사가 A에서 출발하여 {other}에서 물건을 싣고 {target}까지 배달한다. 길을 지나는 데 걸리는 시간(분)은 다음과 같다.{graph}\n{ways} "
            "가장 빨리 가면 몇 분이 걸리는지 구하시오.",
        ),
        (
            "Find the length of the shortest walk from A to {target} that passes through {other}. {ways} The edges and their weights:{graph}",
            "{other:을/를} 반드시 거쳐 A에서 {target}까지 가는 가장 짧은 경로의 길이를 구하시오. {ways} 간선과 가중치는 다음과 같다.{graph}",
        ),
        (
            "A tour from A to {target} has to include the castle at {other}. Kilometres:{graph}\n{ways} What is the least number of kilometres?",
            "A에서 {target}까지 가는 관광 경로에 {other}에 있는 성이 꼭 들어가야 한다. 거리(km)는 다음과 같다.{graph}\n{ways} 최소 몇 km를 가야 "
            "하는지 구하시오.",
        ),
    ),
    "table": (
        (
            "Run Dijkstra's algorithm from A on the graph with these edges:{graph}\n{ways} Write the result as a Markdown table with the "
            "columns vertex, distance, predecessor, in alphabetical order, with - as the predecessor of A.",
            "다음 간선으로 이루어진 그래프에서 A를 시작 정점으로 다익스트라 알고리즘을 수행하시오.{graph}\n{ways} 결과를 정점, 거리, 직전의 세 열로 "
            "된 마크다운 표로 알파벳순으로 쓰시오. ‘직전’은 최단 경로에서 바로 앞의 정점이며, A의 직전은 -로 쓴다.",
        ),
        (
            "Routing table wanted: for every node its distance from A and the node just before it on the shortest path (- for A itself). "
            "{ways}{graph}\nGive a Markdown table with the header vertex, distance, predecessor and one row a node from A to {last}.",
            "A에서 각 노드까지의 거리와 최단 경로에서 바로 앞의 노드(A는 -)를 담은 라우팅 표가 필요하다. {ways}{graph}\n머리글이 정점, 거리, 직전인 "
            "마크다운 표를 A부터 {last}까지 한 줄씩 쓰시오.",
        ),
        (
            "Turn this list of roads into a table of shortest distances from A. {ways}{graph}\nUse Markdown, the columns vertex, distance, "
            "predecessor, the rows in alphabetical order, and - where there is no predecessor.",
            "다음 길 목록으로부터 A에서의 최단 거리 표를 만드시오. {ways}{graph}\n마크다운으로 정점, 거리, 직전의 세 열을 두고 알파벳순으로 쓰며, "
            "바로 앞의 정점이 없으면 -로 쓰시오.",
        ),
    ),
}
