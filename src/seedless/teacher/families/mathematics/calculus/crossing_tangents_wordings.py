"""How crossing tangents and conditions on tangents are asked for: bare, and as beams, roads and slides."""

from __future__ import annotations

BANK = {
    ("easy", "qa"): (
        (
            "The tangents to the parabola {curve} at x = {s} and at x = {t} cross in one point. Find it, in the form (x, y).",
            "포물선 {curve} 위의 x = {s}, x = {t}인 두 점에서의 접선의 교점의 좌표를 (x, y)의 꼴로 구하시오.",
        ),
        (
            "At which point (x, y) do the two lines meet that touch {curve} at x = {s} and x = {t}?",
            "x = {s}, x = {t}인 점에서 곡선 {curve}에 접하는 두 직선이 만나는 점을 (x, y)의 꼴로 쓰시오.",
        ),
        (
            "Let P be the common point of the tangents of {curve} at x = {s} and x = {t}. Give P as (x, y).",
            "곡선 {curve}의 x = {s}에서의 접선과 x = {t}에서의 접선이 만나는 점 P의 좌표를 (x, y)의 꼴로 나타내시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "Two straight beams touch an arch of the shape {curve} at x = {s} and at x = {t} and are bolted together where they cross. "
            "At which point (x, y) is the bolt?",
            "곡선 {curve} 모양의 구조물에 두 곧은 막대를 x = {s}, x = {t}인 곳에서 접하게 대고, 두 막대가 만나는 곳을 나사로 고정하였다. "
            "나사의 위치를 (x, y)의 꼴로 구하시오.",
        ),
        (
            "Two skiers leave the slope {curve} along its tangents, one at x = {s}, the other at x = {t}. Where do the straight lines of their paths "
            "cross? Answer as (x, y).",
            "두 사람이 곡선 {curve} 모양의 비탈을 각각 x = {s}, x = {t}인 곳에서 접선을 따라 벗어난다. 두 직선 경로가 만나는 점을 (x, y)의 꼴로 구하시오.",
        ),
        (
            "A plan shows a curved road {curve} and two straight roads that touch it at x = {s} and x = {t}. The straight roads meet at a junction; "
            "find it in the form (x, y).",
            "지도에 굽은 길 {curve:과/와} 이 길에 x = {s}, x = {t}인 곳에서 접하는 두 곧은길이 그려져 있다. 두 곧은길이 만나는 교차로의 좌표를 "
            "(x, y)의 꼴로 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "The tangent to {curve} at x = {s} and the tangent to {other} at x = {t} meet. Find their common point as (x, y).",
            "곡선 {curve}의 x = {s}에서의 접선과 곡선 {other}의 x = {t}에서의 접선이 만나는 점의 좌표를 (x, y)의 꼴로 구하시오.",
        ),
        (
            "One line touches {curve} at x = {s}, another touches {other} at x = {t}. In which point (x, y) do they cross?",
            "한 직선은 {curve}의 그래프와 x = {s}에서 접하고, 다른 직선은 {other}의 그래프와 x = {t}에서 접한다. 두 직선의 교점을 (x, y)의 꼴로 쓰시오.",
        ),
        (
            "Find the point (x, y) that lies both on the tangent of {curve} at x = {s} and on the tangent of {other} at x = {t}.",
            "{curve}의 x = {s}에서의 접선과 {other}의 x = {t}에서의 접선 위에 동시에 있는 점을 (x, y)의 꼴로 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "A ball leaves the ramp {curve} at x = {s} along the tangent, another leaves the ramp {other} at x = {t} along its tangent. "
            "At which point (x, y) do the two straight paths cross?",
            "공 하나는 경사로 {curve:을/를} x = {s}인 곳에서 접선을 따라 벗어나고, 다른 공은 경사로 {other:을/를} x = {t}인 곳에서 접선을 따라 벗어난다. "
            "두 직선 경로가 만나는 점을 (x, y)의 꼴로 구하시오.",
        ),
        (
            "From the shore {curve} a pier runs along the tangent at x = {s}, from the shore {other} one along the tangent at x = {t}. "
            "They meet at a platform; give its coordinates (x, y).",
            "해안선 {curve}의 x = {s}인 곳에서 접선을 따라 부두를 놓고, 해안선 {other}의 x = {t}인 곳에서도 접선을 따라 부두를 놓았다. "
            "두 부두가 만나는 곳의 좌표를 (x, y)의 꼴로 구하시오.",
        ),
        (
            "Two mirrors have the shapes {curve} and {other}. A ruler is laid against the first at x = {s}, a second ruler against the other at x = {t}. "
            "Find the point (x, y) where the rulers cross.",
            "{curve:과/와} {other} 모양의 두 거울이 있다. 첫째 거울에는 x = {s}인 곳에, 둘째 거울에는 x = {t}인 곳에 자를 접하게 놓았다. "
            "두 자가 만나는 점을 (x, y)의 꼴로 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "The line {line} is the tangent to the curve {open} at x = {t}. Find a and b, in this order.",
            "직선 {line:이/가} x = {t}인 점에서 곡선 {open}에 접할 때, 상수 a, b의 값을 차례로 구하시오.",
        ),
        (
            "Determine a and b, in this order, so that {open} has the tangent {line} at its point with x = {t}.",
            "곡선 {open} 위의 x = {t}인 점에서의 접선의 방정식이 {line:이/가} 되도록 하는 상수 a, b의 값을 차례로 구하시오.",
        ),
        (
            "At x = {t} the graph of {open} has the same value and the same slope as the line {line}. Which a and b are needed? Give a first.",
            "x = {t}에서 함수 {open}의 그래프가 직선 {line:과/와} 같은 값과 같은 기울기를 가진다. a, b의 값을 차례로 쓰시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "A bend {open} of a road joins the straight road {line} smoothly at x = {t}: it has the same height and the same slope there. "
            "Find a and b, in this order.",
            "도로의 굽은 부분 {open:이/가} x = {t}인 곳에서 곧은 부분 {line:과/와} 매끄럽게 이어져 높이와 기울기가 같다. 상수 a, b의 값을 차례로 구하시오.",
        ),
        (
            "A slide is built from the straight piece {line} and the curve {open}, fitted together at x = {t} without a kink. Which a and b does the curve "
            "need? Name a first.",
            "곧은 판 {line:과/와} 굽은 판 {open:을/를} x = {t}인 곳에서 꺾이지 않게 이어 붙여 미끄럼틀을 만든다. 필요한 상수 a, b의 값을 차례로 구하시오.",
        ),
        (
            "Designers continue the line {line} from x = {t} on by the parabola {open} so that neither value nor slope jumps. Give a and then b.",
            "직선 {line:을/를} x = {t}부터 포물선 {open:으로/로} 이어 그리는데, 이음점에서 값도 기울기도 끊기지 않게 하려고 한다. a, b의 값을 차례로 쓰시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "The curve {open} has the slope {u} at x = {s} and the slope {v} at x = {t}. Find a and b, in this order.",
            "곡선 {open}의 접선의 기울기가 x = {s}에서 {u}, x = {t}에서 {v}일 때, 상수 a, b의 값을 차례로 구하시오.",
        ),
        (
            "For which a and b do the tangents of {open} at x = {s} and x = {t} have the slopes {u} and {v}? Give a first.",
            "x = {s}, x = {t}에서 곡선 {open}에 그은 접선의 기울기가 차례로 {u}, {v:이/가} 되도록 하는 상수 a, b의 값을 차례로 구하시오.",
        ),
        (
            "Let f(x) be the right-hand side of {open}. The derivative of f is {u} at x = {s} and {v} at x = {t}. Determine a and b, in this order.",
            "함수 {open}의 x = {s}에서의 미분계수는 {u}, x = {t}에서의 미분계수는 {v}이다. a, b의 값을 차례로 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "A plotter draws the curve {open}. Its sensor reports the slope {u} at x = {s} and the slope {v} at x = {t}. "
            "Find the constants a and b, in this order.",
            "도면을 그리는 장치가 곡선 {open:을/를} 그린다. 장치가 잰 접선의 기울기는 x = {s}에서 {u}, x = {t}에서 {v}이었다. 상수 a, b의 값을 차례로 구하시오.",
        ),
        (
            "The position of a robot on a rail is modelled by {open}, x seconds after a signal (before it, if x is negative). Its velocity was {u} at x = {s} and {v} at x = {t}. "
            "Which values have a and b? Answer in this order.",
            "신호가 울린 지 x초 후(x가 음수이면 신호가 울리기 전) 레일 위 로봇의 위치를 {open:으로/로} 나타낸다. 속도가 x = {s}일 때 {u}, x = {t}일 때 {v}이었다. a, b의 값을 차례로 구하시오.",
        ),
        (
            "In a drawing program the curve {open} is to be bent so that its tangents have the prescribed slopes: {u} at x = {s} and {v} at x = {t}. Compute a and then b.",
            "그림 프로그램에서 곡선 {open}의 접선의 기울기를 x = {s}에서는 {u}, x = {t}에서는 {v:으로/로} 맞추려고 한다. a, b의 값을 차례로 구하시오.",
        ),
    ),
}
