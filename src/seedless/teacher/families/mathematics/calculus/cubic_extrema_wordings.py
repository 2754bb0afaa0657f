"""How extreme values of cubic functions are asked for: the values, on an interval, coefficients from extremes, numbers of solutions."""

from __future__ import annotations

BANK = {
    ("easy", "qa"): (
        (
            "Find the local maximum and the local minimum value of f(x) = {f}, the maximum first.",
            "함수 f(x) = {f}의 극댓값과 극솟값을 차례로 구하시오.",
        ),
        (
            "The function f(x) = {f} has one local maximum and one local minimum. Give the two values of f, first at the maximum, then at the "
            "minimum.",
            "함수 f(x) = {f:은/는} 극댓값과 극솟값을 하나씩 가진다. 극댓값, 극솟값의 순서로 답하시오.",
        ),
        (
            "How high is the graph of y = {f} at its local maximum and how high at its local minimum? Answer in this order.",
            "곡선 y = {f}에서 극대인 점과 극소인 점의 y좌표를 이 순서로 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "The function f(x) = {unknown} has the local maximum value {top}. Find the constant k and the local minimum value, in this order.",
            "함수 f(x) = {unknown}의 극댓값이 {top}일 때, 상수 k의 값과 극솟값을 차례로 구하시오.",
        ),
        (
            "The graph of y = {unknown} is shifted upwards or downwards until its local maximum has the height {top}. Which k does that, and how "
            "high is then the local minimum? Give k first.",
            "곡선 y = {unknown}에서 극대인 점의 y좌표가 {top:이/가} 되도록 상수 k를 정하였다. k의 값과 이때의 극솟값을 차례로 쓰시오.",
        ),
        (
            "A roller coaster follows y = {unknown}, and its local peak lies at y = {top}. Determine the constant k and the height y of the local "
            "low point, in this order.",
            "곡선 y = {unknown:을/를} 따라 만든 놀이 기구의 극대인 점의 높이가 {top}이다. 상수 k의 값과 극소인 점의 높이 y를 차례로 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "Find the greatest and the least value of f(x) = {f} for {low} ≤ x ≤ {high}, in this order.",
            "{low} ≤ x ≤ {high}에서 함수 f(x) = {f}의 최댓값과 최솟값을 차례로 구하시오.",
        ),
        (
            "On the interval {low} ≤ x ≤ {high} the function f(x) = {f} takes a largest and a smallest value. Give both, the largest first.",
            "구간 {low} ≤ x ≤ {high}에서 함수 f(x) = {f:이/가} 갖는 가장 큰 값과 가장 작은 값을 이 순서로 쓰시오.",
        ),
        (
            "Let x run from {low} to {high}. Between which values does f(x) = {f} stay? Name the upper bound that it reaches, then the lower one.",
            "x가 {low}부터 {high}까지 변할 때 f(x) = {f:이/가} 가질 수 있는 최댓값을 먼저, 최솟값을 나중에 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "A pump station's water level, x hours after midnight, is {f} centimetres above its mark. What are the highest and the lowest level in "
            "centimetres from x = {low} to x = {high}? Answer in this order.",
            "어느 저수조의 수위는 자정부터 x시간 후에 기준선보다 ({f}) cm 높다. x = {low}에서 x = {high}까지 가장 높은 수위와 가장 낮은 수위는 "
            "각각 몇 cm인지 차례로 구하시오.",
        ),
        (
            "If a workshop makes x hundred chairs, its profit is {f} thousand dollars. It can make from {low} to {high} hundred. "
            "What is its best and what its worst profit, in thousands of dollars? Best first.",
            "어느 공방에서 의자 x백 개를 만들 때의 이익은 ({f})백만 원이고, 만들 수 있는 양은 {low}백 개부터 {high}백 개까지이다. "
            "이익의 최댓값과 최솟값은 몇백만 원인지 차례로 답하시오.",
        ),
        (
            "At a distance of x kilometres from its start a trail lies {f} metres above a lake. Between kilometre {low} and kilometre {high}, how high "
            "above the lake is its highest and its lowest point? Answer in this order.",
            "산길의 출발점에서 x km 떨어진 곳은 호수보다 ({f}) m 높다. {low} km 지점부터 {high} km 지점까지 가장 높은 곳과 가장 낮은 곳의 높이를 "
            "차례로 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "The function f(x) = {lead} + ax² + bx + c has a local maximum at x = {p} with the value {top}, and a local minimum at x = {q}. "
            "Find a, b and c, in this order.",
            "함수 f(x) = {lead} + ax² + bx + c는 x = {p}에서 극댓값 {top:을/를} 갖고 x = {q}에서 극소이다. 상수 a, b, c의 값을 차례로 구하시오.",
        ),
        (
            "Determine a, b and c, in this order, so that y = {lead} + ax² + bx + c has its local maximum at the point ({p}, {top}) and its local "
            "minimum at x = {q}.",
            "곡선 y = {lead} + ax² + bx + c에서 극대인 점이 ({p}, {top})이고 x = {q}에서 극소가 되도록 하는 상수 a, b, c의 값을 차례로 구하시오.",
        ),
        (
            "A cubic function {lead} + ax² + bx + c turns at x = {p}, where its local maximum value is {top}, and again at its local minimum x = {q}. "
            "Which numbers are a, b and c? Keep this order.",
            "삼차함수 {lead} + ax² + bx + c의 극대인 점의 x좌표는 {p}, 극댓값은 {top}이고, 극소인 점의 x좌표는 {q}이다. a, b, c의 값을 "
            "이 순서로 쓰시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "How many different real solutions does the equation {f} = {k} have?",
            "방정식 {f} = {k:은/는} 서로 다른 실근을 몇 개 갖는지 구하시오.",
        ),
        (
            "In how many different points does the line y = {k} meet the graph of y = {f}?",
            "직선 y = {k:과/와} 곡선 y = {f:은/는} 서로 다른 몇 개의 점에서 만나는지 구하시오.",
        ),
        (
            "How many different points of the curve y = {f} have the y-coordinate {k}?",
            "곡선 y = {f} 위의 점 중에서 y좌표가 {k}인 점은 모두 몇 개인지 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "For which k does the equation {f} = k have three different real solutions? Answer in the form c < k < d.",
            "방정식 {f} = k가 서로 다른 세 실근을 갖도록 하는 k의 값의 범위를 c < k < d의 꼴로 구하시오.",
        ),
        (
            "The line y = k is to meet the graph of y = {f} in three different points. Give all such k in the form c < k < d.",
            "직선 y = k가 곡선 y = {f:과/와} 서로 다른 세 점에서 만난다. 이러한 k의 값의 범위를 c < k < d의 꼴로 나타내시오.",
        ),
        (
            "Find the values of k, as c < k < d, for which three different real numbers x satisfy {f} - k = 0.",
            "{f} - k = 0을 만족시키는 서로 다른 실수 x가 세 개가 되도록 하는 k의 값의 범위를 c < k < d의 꼴로 쓰시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            'The equation {f} = k is to have exactly one real solution. Which k are possible? Answer in the form "k < c or k > d".',
            "방정식 {f} = k가 오직 하나의 실근을 갖도록 하는 k의 값의 범위를 'k < c 또는 k > d'의 꼴로 구하시오.",
        ),
        (
            'A horizontal line y = k is to cross the curve y = {f} exactly once and to touch it nowhere. For which k is that so? Answer "k < c or k > d".',
            "x축에 평행한 직선 y = k가 곡선 y = {f:과/와} 꼭 한 번 만나고 접하지는 않게 하려고 한다. 가능한 k의 값의 범위를 'k < c 또는 k > d'의 꼴로 쓰시오.",
        ),
        (
            'For which heights k does only one point of the graph of y = {f} have y = k? Give them as "k < c or k > d".',
            "함수 y = {f}의 그래프에서 y좌표가 k인 점이 하나뿐이 되도록 하는 k의 값의 범위를 'k < c 또는 k > d'의 꼴로 답하시오.",
        ),
    ),
}
