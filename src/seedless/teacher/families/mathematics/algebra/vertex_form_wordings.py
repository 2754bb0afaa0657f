"""How vertices of parabolas are asked for: bare, as greatest and least values in a story, as an equation to be rewritten."""

from __future__ import annotations

_VERTEX = (
    (
        "Find the vertex of the parabola {curve}. Answer as a point (x, y).",
        "이차함수 {curve}의 그래프의 꼭짓점의 좌표를 (x, y)의 꼴로 구하시오.",
    ),
    (
        "At which point does the graph of {curve} turn? Give its coordinates as (x, y).",
        "포물선 {curve}에서 증가와 감소가 바뀌는 점의 좌표를 구하여 (x, y)의 꼴로 쓰시오.",
    ),
    (
        "Complete the square in {curve} and read off the vertex of its graph, in the form (x, y).",
        "{curve:을/를} 완전제곱식을 이용하여 변형하고, 그래프의 꼭짓점의 좌표를 (x, y)의 꼴로 나타내시오.",
    ),
)
_REWRITE = (
    (
        "Rewrite {curve} in the form y = a(x - p)² + q. Work the signs out, as in x + p for a negative p, write fractions as m/n, and give "
        "nothing but the equation.",
        "이차함수 {curve:을/를} y = a(x - p)² + q의 꼴로 변형하시오. 부호는 정리하고 분수는 m/n의 꼴로 쓰며, 식만 답하시오.",
    ),
    (
        "Convert the parabola {curve} to vertex form, y = a(x - p)² + q. Answer with the equation alone, its signs simplified and fractions "
        "written m/n.",
        "포물선의 식 {curve:을/를} 꼭짓점을 알 수 있는 y = a(x - p)² + q의 꼴로 바꾸어 식만 쓰시오. 부호를 간단히 하고 분수는 m/n으로 쓰시오.",
    ),
    (
        "Complete the square: bring {curve} into the shape y = a(x - p)² + q. Only the finished equation is wanted, with simplified signs and "
        "with fractions as m/n.",
        "{curve:을/를} 완전제곱식을 포함한 y = a(x - p)² + q의 꼴로 고치시오. 부호를 정리하고 분수는 m/n으로 나타낸 완성된 식만 쓰시오.",
    ),
)
LEAST = (
    (
        "A sample of metal is cooled and then warmed again: x hours after the start its temperature is {formula} °C. After how many hours is it "
        "coldest, and how many degrees is it then? Answer in this order.",
        "금속 시료를 식혔다가 다시 데우는데, 시작한 지 x시간 후의 시료의 온도는 ({formula}) °C이다. 온도가 가장 낮은 것은 몇 시간 후이고 "
        "그때의 온도는 몇 °C인지 차례로 구하시오.",
    ),
    (
        "A road crosses a valley. At a distance of x hundred metres from a bridge it lies {formula} metres above sea level. "
        "Where is the road lowest and how high does it lie there? Give x first and then the height.",
        "골짜기를 지나는 도로가 있다. 다리에서 x백 m 떨어진 곳의 해발 고도는 ({formula}) m이다. 도로의 고도가 가장 낮은 곳의 x의 값과 "
        "그곳의 고도를 차례로 구하시오.",
    ),
    (
        "When x hundred pieces are made, one piece costs {formula} dollars to produce. For which x is the cost of a piece least, and what "
        "is that cost in dollars? Name x and then the cost.",
        "어떤 제품을 x백 개 만들 때 한 개의 생산 비용은 ({formula})천 원이다. 비용이 가장 적을 때의 x의 값과 그 비용은 몇천 원인지 "
        "차례로 구하시오.",
    ),
)
GREATEST = (
    (
        "A jet of water leaves a fountain. At a horizontal distance of x decimetres its height is {formula} decimetres. "
        "At which x is it highest, and how high does it rise? Answer in this order.",
        "분수에서 뿜어 나온 물은 수평 거리가 x dm인 곳에서 높이가 ({formula}) dm이다. 물이 가장 높은 곳의 x의 값과 그 높이를 차례로 구하시오.",
    ),
    (
        "If a ticket costs x tens of dollars, a theatre makes a profit of {formula} hundred dollars. Which x gives the greatest profit, and how "
        "many hundred dollars is it? Name x first.",
        "입장권의 값이 x만 원일 때 어느 극장의 이익은 ({formula})백만 원이다. 이익이 가장 많아지는 x의 값과 그때의 이익은 몇백만 원인지 차례로 구하시오.",
    ),
    (
        "With x kilograms of fertiliser an orchard yields {formula} crates of fruit. How much fertiliser gives the largest yield, and how many "
        "crates is that? Give both numbers in this order.",
        "비료를 x kg 줄 때 어느 과수원의 수확량은 ({formula})상자이다. 수확량이 가장 많아지는 x의 값과 그때의 수확량은 몇 상자인지 차례로 구하시오.",
    ),
)
BANK = {
    ("easy", "qa"): _VERTEX,
    ("medium", "qa"): _VERTEX,
    ("hard", "qa"): _VERTEX,
    ("easy", "generation"): _REWRITE,
    ("medium", "generation"): _REWRITE,
    ("hard", "generation"): _REWRITE,
    ("expert", "qa"): (
        (
            "Find the greatest and the least value of {curve} for {low} ≤ x ≤ {high}, in this order.",
            "{low} ≤ x ≤ {high}에서 이차함수 {curve}의 최댓값과 최솟값을 차례로 구하시오.",
        ),
        (
            "Let x run through the numbers from {low} to {high}. What is the largest and what is the smallest value that {curve} takes? "
            "Name the largest first.",
            "x의 값의 범위가 {low} ≤ x ≤ {high}일 때, 함수 {curve:이/가} 갖는 가장 큰 값과 가장 작은 값을 차례로 쓰시오.",
        ),
        (
            "On the interval {low} ≤ x ≤ {high} the function {curve} has a maximum and a minimum. Give both values, the maximum first.",
            "정의역이 {low} ≤ x ≤ {high}인 이차함수 {curve}의 최댓값과 최솟값을 구하여 최댓값부터 쓰시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "A jet of water has the shape of a parabola that is highest at the distance x = {axis} dm from its source. At x = {s} dm it is {t} dm "
            "high, at x = {u} dm it is {v} dm high. How many decimetres high is its highest point?",
            "물줄기가 포물선 모양을 그리며, 나오는 곳에서 수평으로 x = {axis} dm 떨어진 곳에서 가장 높다. x = {s} dm인 곳의 높이는 {t} dm, "
            "x = {u} dm인 곳의 높이는 {v} dm이다. 가장 높은 곳의 높이는 몇 dm인지 구하시오.",
        ),
        (
            "The profit of a shop depends on the price x by a quadratic function and is greatest for x = {axis}. For x = {s} the profit is {t} "
            "dollars, for x = {u} it is {v} dollars. What is the greatest profit in dollars?",
            "어느 가게의 이익은 판매 가격 x의 이차함수이고 x = {axis}일 때 가장 많다. x = {s}일 때의 이익은 {t}만 원, x = {u}일 때의 이익은 {v}만 원이다. "
            "가장 많은 이익은 몇만 원인지 구하시오.",
        ),
        (
            "A drone rises and sinks so that its height is a quadratic function of the time x in minutes. It is highest at x = {axis}; at x = {s} its "
            "height is {t} m, at x = {u} it is {v} m. How many metres high does the drone get?",
            "어느 드론의 높이는 시각 x분에 대한 이차함수로 나타나고 x = {axis}일 때 가장 높다. x = {s}일 때의 높이가 {t} m, x = {u}일 때의 높이가 {v} m이다. "
            "드론이 가장 높이 올라갔을 때의 높이는 몇 m인지 구하시오.",
        ),
    ),
    ("expert", "generation"): (
        (
            "Write the equation of the parabola with the axis x = {axis} through the points ({s}, {t}) and ({u}, {v}) in the form "
            "y = a(x - p)² + q. Simplify the signs and give nothing but the equation.",
            "축의 방정식이 x = {axis}이고 두 점 ({s}, {t}), ({u}, {v}){v_particle} 지나는 포물선의 식을 y = a(x - p)² + q의 꼴로 쓰시오. "
            "부호를 정리하고 식만 답하시오.",
        ),
        (
            "A quadratic function has a graph symmetric about the line x = {axis} that passes through ({s}, {t}) and ({u}, {v}). "
            "Answer with its equation alone, as y = a(x - p)² + q with simplified signs.",
            "그래프가 직선 x = {axis}에 대하여 대칭이고 두 점 ({s}, {t}), ({u}, {v}){v_particle} 지나는 이차함수를 구하여 "
            "y = a(x - p)² + q의 꼴로 부호를 간단히 한 식만 쓰시오.",
        ),
        (
            "The vertex of a parabola lies on the line x = {axis}; ({s}, {t}) and ({u}, {v}) are points of the parabola. Give its equation in "
            "vertex form y = a(x - p)² + q, with the signs worked out, and no other words.",
            "꼭짓점이 직선 x = {axis} 위에 있고 두 점 ({s}, {t}), ({u}, {v}){v_particle} 지나는 포물선이 있다. 이 포물선의 식을 "
            "y = a(x - p)² + q의 꼴로, 부호를 정리하여 식만 쓰시오.",
        ),
    ),
}
