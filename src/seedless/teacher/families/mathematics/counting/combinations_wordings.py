"""How choices without order are asked for: cards and equations, committees and pizzas, streets of a town, sweets for children."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

BARE: Mapping[str, tuple[Any, ...]] = {
    "easy": (
        ("In how many ways can {a} of {m} different red cards and {b} of {n} different blue cards be chosen, the order being irrelevant?", "서로 다른 빨간 카드 {m}장 중에서 {a}장, 서로 다른 파란 카드 {n}장 중에서 {b}장을 순서에 관계없이 고르는 방법의 수를 구하시오."),
        ("How many sets consist of {a} elements of a set P with {m} elements and {b} elements of a set Q with {n} elements, when P and Q have no element in common?", "원소가 {m}개인 집합 P의 원소 {a}개와, P와 서로소이고 원소가 {n}개인 집합 Q의 원소 {b}개로 이루어진 집합의 개수를 구하시오."),
        ("How many ways are there to pick {a} points out of {m} on one line and {b} points out of {n} on a parallel line?", "한 직선 위의 점 {m}개 중에서 {a}개를, 이 직선에 평행한 다른 직선 위의 점 {n}개 중에서 {b}개를 택하는 방법의 수를 구하시오."),
    ),
    "medium": (
        (("From {m} different consonants and {n} different vowels, {k} letters are chosen without regard to order. How many choices have at least {j:vowel/vowels}?", "서로 다른 자음 {m}개와 서로 다른 모음 {n}개 중에서 순서에 관계없이 {k}개를 고른다. 모음을 {j}개 이상 고르는 방법의 수를 구하시오."), ("consonants", "자음"), ("vowels", "모음"), "개"),
        (("A set has {m} odd and {n} even elements. How many of its subsets with {k} elements contain {j} or more even numbers?", "어떤 집합의 원소는 홀수 {m}개와 짝수 {n}개이다. 원소가 {k}개인 부분집합 중에서 짝수를 {j}개 이상 포함하는 것의 개수를 구하시오."), ("odd elements", "홀수"), ("even elements", "짝수"), "개"),
        (("Out of {m} different black and {n} different white counters, {k} are taken at once. In how many ways can {j} or more of them be white?", "서로 다른 검은 돌 {m}개와 서로 다른 흰 돌 {n}개 중에서 한꺼번에 {k}개를 집는다. 흰 돌이 {j}개 이상 포함되는 경우의 수를 구하시오."), ("black counters", "검은 돌"), ("white counters", "흰 돌"), "개"),
    ),
    "hard": (
        ("On a grid a path goes from (0, 0) to ({m}, {n}) by unit steps to the right or upwards. How many such paths pass through the point ({a}, {b})?", "좌표평면에서 점 (0, 0)을 출발하여 오른쪽 또는 위쪽으로 1만큼씩 움직여 점 ({m}, {n})까지 간다. 이 중에서 점 {point:을/를} 지나는 경로의 수를 구하시오."),
        ("A word has {m} letters E and {n} letters N. Among its first {a} + {b} letters, read from the left, exactly {a} are E and {b} are N. How many such words exist? Think of E as a step east and of N as a step north.", "문자 E {m}개와 N {n}개를 일렬로 나열한다. 왼쪽부터 {a} + {b}번째 문자까지 E가 {a}개, N이 {b}개 나오는 경우의 수를 구하시오. (E는 동쪽으로 한 칸, N은 북쪽으로 한 칸 가는 것으로 생각한다.)"),
        ("A robot moves {m} squares east and {n} squares north in single steps. In how many orders can it step so that it visits the corner {a} east and {b} north of its start?", "로봇이 동쪽으로 {m}칸, 북쪽으로 {n}칸을 한 칸씩 어떤 순서로든 움직인다. 출발점에서 동쪽으로 {a}칸, 북쪽으로 {b}칸 떨어진 지점을 들르는 경로의 수를 구하시오."),
    ),
    "expert": (
        ("How many integer solutions has x + y + z + w = {n} with x ≥ {a}, y ≥ {b}, z ≥ {c} and 0 ≤ w ≤ {u}?", "x + y + z + w = {n}, x ≥ {a}, y ≥ {b}, z ≥ {c}, 0 ≤ w ≤ {u:을/를} 만족시키는 정수 x, y, z, w의 순서쌍 (x, y, z, w)의 개수를 구하시오."),
        ("Count the ways to write {n} as an ordered sum of four integers, the first at least {a}, the second at least {b}, the third at least {c}, the fourth from 0 to {u}.", "{n:을/를} 네 정수의 합으로 나타내되 첫째 수는 {a} 이상, 둘째 수는 {b} 이상, 셋째 수는 {c} 이상, 넷째 수는 0 이상 {u} 이하가 되게 하는 방법의 수를 구하시오. (더하는 순서를 구별한다.)"),
        ("In how many ways can {n} equal balls go into boxes P, Q, R and S when P must get at least {a:ball/balls}, Q at least {b}, R at least {c}, and S at most {u}?", "같은 공 {n}개를 상자 P, Q, R, S에 나누어 넣는다. P에는 {a}개 이상, Q에는 {b}개 이상, R에는 {c}개 이상, S에는 {u}개 이하를 넣는 방법의 수를 구하시오."),
    ),
}  # fmt: skip
STORIES: Mapping[str, tuple[Any, ...]] = {
    "easy": (
        ("A pizzeria offers {m} vegetables, of which a guest picks {a}, and {n} cheeses, of which she picks {b}; nothing is taken twice. How many different pizzas can she order?", "어느 피자 가게에서는 채소 {m}가지 중에서 서로 다른 {a}가지, 치즈 {n}가지 중에서 서로 다른 {b}가지를 골라 피자를 주문한다. 주문할 수 있는 피자는 모두 몇 가지인지 구하시오."),
        ("For a quiz team a school sends {a} of {m} volunteers from grade seven and {b} of {n} from grade eight. The team is the same whatever the order. How many teams are possible?", "어느 학교에서 퀴즈 대회에 나갈 대표로 1학년 지원자 {m}명 중에서 {a}명, 2학년 지원자 {n}명 중에서 {b}명을 뽑는다. 대표를 뽑는 방법은 모두 몇 가지인지 구하시오."),
        ("Before a journey Tom packs {a} of his {m} novels and {b} of his {n} travel guides. In how many ways can he choose the books?", "여행을 떠나는 태민이는 소설 {m}권 중에서 {a}권, 여행 안내서 {n}권 중에서 {b}권을 골라 가방에 넣으려고 한다. 책을 고르는 방법은 모두 몇 가지인지 구하시오."),
    ),
    "medium": (
        (("A club has {m} senior and {n} junior members. A committee of {k} is elected, with at least {j:junior member/junior members} in it. How many committees are possible?", "어느 동호회의 회원은 성인 {m}명과 청소년 {n}명이다. 위원 {k}명을 뽑되 청소년이 {j}명 이상 포함되게 하는 방법은 모두 몇 가지인지 구하시오."), ("senior members", "성인"), ("junior members", "청소년"), "명"),
        (("A cook has {m} kinds of fruit and {n} kinds of vegetables and mixes {k} different kinds into a juice, among them at least {j:vegetable/vegetables}. How many different juices are possible?", "요리사가 과일 {m}가지와 채소 {n}가지 중에서 서로 다른 {k}가지를 골라 주스를 만든다. 채소가 {j}가지 이상 들어가는 주스는 모두 몇 가지인지 구하시오."), ("fruit", "과일"), ("vegetables", "채소"), "가지"),
        (("Of {m} old and {n} new buses, {k} are sent on a trip, and the organisers want {j} or more new ones. In how many ways can the buses be chosen?", "어느 회사의 헌 버스 {m}대와 새 버스 {n}대 중에서 {k}대를 골라 운행한다. 새 버스를 {j}대 이상 고르는 방법은 모두 몇 가지인지 구하시오."), ("old buses", "헌 버스"), ("new buses", "새 버스"), "대"),
    ),
    "hard": (
        ("In a town with a square street grid Narae walks to school, {m:block/blocks} east and {n:block/blocks} north, without detours. The crossing {a:block/blocks} east and {b:block/blocks} north of her home is closed. How many ways can she take?", "바둑판 모양의 도로망이 있는 마을에서 학교는 나래의 집에서 동쪽으로 {m}구간, 북쪽으로 {n}구간 떨어져 있다. 집에서 동쪽으로 {a}구간, 북쪽으로 {b}구간 떨어진 교차로가 막혀 있을 때, 집에서 학교까지 최단 거리로 가는 방법의 수를 구하시오."),
        ("A delivery drone flies {m} cells to the right and {n} cells up over a map, one cell at a time and never back. It must not enter the corner {a:cell/cells} to the right of its base and {b} up. How many routes remain?", "배달 드론이 지도에서 오른쪽으로 {m}칸, 위쪽으로 {n}칸을 한 칸씩 되돌아가지 않고 날아간다. 출발점에서 오른쪽으로 {a}칸, 위쪽으로 {b}칸 떨어진 지점은 지날 수 없을 때, 가능한 경로의 수를 구하시오."),
        ("Water runs down a net of pipes with {m} sections to the east and {n} to the south between inlet and outlet. The joint {a:section/sections} east and {b} south of the inlet is blocked. Along how many shortest ways can a drop reach the outlet?", "격자 모양의 수도관에서 물은 입구에서 동쪽으로 {m}구간, 남쪽으로 {n}구간 떨어진 출구까지 흐른다. 입구에서 동쪽으로 {a}구간, 남쪽으로 {b}구간 떨어진 이음매가 막혀 있을 때, 물방울이 출구까지 최단 거리로 갈 수 있는 길은 모두 몇 가지인지 구하시오."),
    ),
    "expert": (
        ("A grandmother shares {n} equal sweets among four children. Ara gets at least {a}, Bora at least {b}, Chul at least {c}, and the baby at most {u}, perhaps none. How many ways of sharing are there?", "할머니가 같은 사탕 {n}개를 네 아이에게 나누어 준다. 아라는 {a}개 이상, 보라는 {b}개 이상, 철이는 {c}개 이상 받고, 막내는 받지 않거나 많아야 {u}개를 받는다. 나누어 주는 방법은 모두 몇 가지인지 구하시오."),
        ("A gardener divides {n} equal bulbs over four beds. The first needs at least {a}, the second at least {b}, the third at least {c}; the fourth may stay empty but has room for {u} at the most. Count the possibilities.", "정원사가 같은 종류의 알뿌리 {n}개를 네 화단에 나누어 심는다. 첫째 화단에는 {a}개 이상, 둘째 화단에는 {b}개 이상, 셋째 화단에는 {c}개 이상 심고, 넷째 화단은 비워 두어도 되지만 {u}개까지만 심을 수 있다. 심는 방법은 모두 몇 가지인지 구하시오."),
        ("{n} identical parcels are loaded into four vans. The red van takes at least {a}, the blue van at least {b} and the white van at least {c}, while the small van takes no more than {u} and possibly none. In how many ways can they be loaded?", "같은 소포 {n}개를 트럭 네 대에 싣는다. 빨간 트럭에는 {a}개 이상, 파란 트럭에는 {b}개 이상, 흰 트럭에는 {c}개 이상 싣고, 작은 트럭에는 싣지 않거나 많아야 {u}개를 싣는다. 싣는 방법은 모두 몇 가지인지 구하시오."),
    ),
}  # fmt: skip
