"""How tangents are asked for: their equations, where a body flies on, where cables touch, which point lies nearest."""

from __future__ import annotations

_AT = (
    (
        "Find the tangent to the curve {curve} at x = {t}. Answer in the form y = mx + n.",
        "곡선 {curve} 위의 x = {t}인 점에서의 접선의 방정식을 y = mx + n의 꼴로 구하시오.",
    ),
    (
        "Which line touches the graph of {curve} at its point with x = {t}? Give its equation as y = mx + n.",
        "함수 {curve}의 그래프와 x = {t}인 점에서 접하는 직선을 y = mx + n의 꼴로 나타내시오.",
    ),
    (
        "Write the equation, y = mx + n, of the line through the point of {curve} with x = {t} that has the slope of the curve there.",
        "{curve} 위의 x = {t}인 점을 지나고 그 점에서의 곡선의 기울기를 기울기로 하는 직선의 방정식을 y = mx + n의 꼴로 쓰시오.",
    ),
)
BANK = {
    ("easy", "qa"): _AT,
    ("medium", "qa"): _AT,
    ("easy", "reasoning"): (
        (
            "A sledge follows the curve {curve} and leaves it at x = {t}, flying straight on along the tangent. "
            "Which height y does its path have at x = {u}?",
            "썰매가 곡선 {curve:을/를} 따라 움직이다가 x = {t}인 곳에서 곡선을 벗어나 접선을 따라 곧게 나아간다. "
            "x = {u}인 곳에서 이 직선 경로의 y의 값을 구하시오.",
        ),
        (
            "A drop of water moves on {curve} as far as x = {t}, and from there along the tangent line. "
            "What is the y-coordinate of this line at x = {u}?",
            "물방울이 x = {t:이/가} 될 때까지 {curve} 위를 움직이다가 그 뒤로는 접선을 따라 움직인다. "
            "x = {u}일 때 이 접선 위의 점의 y좌표를 구하시오.",
        ),
        (
            "Near x = {t} the values of {curve} are estimated with the tangent at that place. Which estimate does this give for x = {u}?",
            "x = {t} 근처에서 {curve}의 값을 그 점에서의 접선으로 어림한다. x = {u}일 때 접선으로 어림한 값을 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "The tangent to {curve} at x = {t} meets the curve in one more point. Find the x-coordinate of that point.",
            "곡선 {curve} 위의 x = {t}인 점에서의 접선이 이 곡선과 다시 만나는 점의 x좌표를 구하시오.",
        ),
        (
            "A straight road touches the river {curve} at x = {t} and crosses the same river once more. At which x does it cross?",
            "곧은 도로가 강 {curve:과/와} x = {t}인 곳에서 접하고, 다른 한 곳에서 같은 강을 가로지른다. 가로지르는 곳의 x의 값을 구하시오.",
        ),
        (
            "Besides the point of contact at x = {t}, the tangent there and the graph of {curve} share another point. What is its x-value?",
            "함수 {curve}의 그래프와 x = {t}에서의 접선은 접점 말고도 한 점에서 더 만난다. 그 점의 x좌표를 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "Find the tangent to the parabola {curve} that is parallel to the line {line}. Answer in the form y = mx + n.",
            "직선 {line:과/와} 평행하고 포물선 {curve}에 접하는 직선의 방정식을 y = mx + n의 꼴로 구하시오.",
        ),
        (
            "The line {line} is shifted until it touches {curve}. What is then its equation, as y = mx + n?",
            "직선 {line:을/를} 평행이동하여 곡선 {curve}에 접하게 하였다. 이때의 직선의 방정식을 y = mx + n의 꼴로 나타내시오.",
        ),
        (
            "Which line with the same slope as {line} has exactly one point in common with {curve}? Write it as y = mx + n.",
            "{line:과/와} 기울기가 같고 {curve}의 그래프와 오직 한 점에서 만나는 직선을 y = mx + n의 꼴로 쓰시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "Which point of the parabola {curve} lies nearest to the line {line}, which does not meet it? Answer as (x, y).",
            "직선 {line:은/는} 포물선 {curve:과/와} 만나지 않는다. 포물선 위의 점 중에서 이 직선에 가장 가까운 점의 좌표를 (x, y)의 꼴로 구하시오.",
        ),
        (
            "A straight pipe runs along {line}, a road along {curve}; they do not cross. At which point (x, y) of the road is the pipe closest?",
            "곧은 수도관은 {line:을/를} 따라, 도로는 {curve:을/를} 따라 놓여 있고 둘은 만나지 않는다. 도로 위에서 수도관에 가장 가까운 점의 좌표를 (x, y)의 꼴로 구하시오.",
        ),
        (
            "The distance from a point of {curve} to the line {line} is to be as short as possible; line and curve have no common point. "
            "Find the point, in the form (x, y).",
            "곡선 {curve} 위의 점에서 이 곡선과 만나지 않는 직선 {line}까지의 거리가 최소가 되는 점을 (x, y)의 꼴로 쓰시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "From the point ({u}, {v}) two tangents run to the parabola {curve}. Give both equations in the form y = mx + n.",
            "점 ({u}, {v})에서 포물선 {curve}에 그은 두 접선의 방정식을 각각 y = mx + n의 꼴로 구하시오.",
        ),
        (
            "Find the two lines through ({u}, {v}) that touch the graph of {curve}. Write each of them as y = mx + n.",
            "점 ({u}, {v})에서 함수 {curve}의 그래프에 그은 접선은 두 개이다. 두 접선의 방정식을 모두 y = mx + n의 꼴로 쓰시오.",
        ),
        (
            "A line through ({u}, {v}) meets {curve} in exactly one point and is not vertical. Which two lines are possible? "
            "Answer with equations y = mx + n.",
            "y축에 평행하지 않은 직선 중에서 점 ({u}, {v})에서 출발하여 {curve:과/와} 한 점에서만 만나는 것은 두 개이다. "
            "두 직선의 방정식을 y = mx + n의 꼴로 답하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "Two straight cables run from a hook at ({u}, {v}) and just touch an arch of the shape {curve}. "
            "At which values of x do they touch it?",
            "점 ({u}, {v})에 있는 고리에서 곡선 {curve} 모양의 구조물에 두 줄을 곧게 당겨 접하게 하였다. 줄이 닿는 두 점의 x좌표를 모두 구하시오.",
        ),
        (
            "Seen from ({u}, {v}), the two lines of sight that graze the curve {curve} touch it in two points. Find their x-coordinates.",
            "점 ({u}, {v})에서 곡선 {curve:을/를} 스치듯 바라보는 두 시선은 곡선과 두 점에서 접한다. 두 접점의 x좌표를 모두 구하시오.",
        ),
        (
            "Tangents are drawn to {curve} from a lamp at ({u}, {v}). Which x-coordinates do the points of contact have?",
            "전등이 있는 점 ({u}, {v})에서 {curve}의 그래프에 접선을 그었다. 접점의 x좌표를 모두 구하시오.",
        ),
    ),
}
