"""How a given slope is asked for: horizontal tangents, equal velocities, parallel curves."""

from __future__ import annotations

BANK = {
    ("easy", "qa"): (
        (
            "Find all x at which the graph of y = {f} has a horizontal tangent.",
            "곡선 y = {f}의 접선이 x축에 평행한 점의 x좌표를 모두 구하시오.",
        ),
        (
            "For which values of x is the derivative of f(x) = {f} equal to zero?",
            "함수 f(x) = {f}에 대하여 f'(x) = 0을 만족시키는 x의 값을 모두 구하시오.",
        ),
        (
            "At which x-values does the slope of the curve y = {f} vanish? Give all of them.",
            "곡선 y = {f}에서 접선의 기울기가 0이 되는 x의 값을 빠짐없이 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "A point moves along a line and is at {f} metres after x seconds. At which times x does it stand still for an instant?",
            "수직선 위를 움직이는 점의 x초 후의 위치가 ({f}) m이다. 이 점이 순간적으로 멈추는 시각 x를 모두 구하시오.",
        ),
        (
            "x hours after midnight the water in a lock stands {f} centimetres above a mark, or below it where this is negative. At which times x does it neither rise nor fall?",
            "자정부터 x시간 후 갑문의 수위는 기준선보다 ({f}) cm 높고, 이 값이 음수이면 그만큼 낮다. 수위의 순간변화율이 0인 시각 x를 모두 구하시오.",
        ),
        (
            "The voltage at a measuring point is {f} volts, x milliseconds after switching on. When is its rate of change zero? Give all times x.",
            "스위치를 켠 지 x밀리초 후 측정점의 전압이 ({f}) V이다. 전압의 순간변화율이 0인 시각 x를 모두 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "At which x does the graph of y = {f} have the slope {m}? Give all values.",
            "곡선 y = {f}의 접선의 기울기가 {m:이/가} 되는 x의 값을 모두 구하시오.",
        ),
        ("Solve f'(x) = {m} for the function f(x) = {f}.", "함수 f(x) = {f}에 대하여 방정식 f'(x) = {m:을/를} 푸시오."),
        (
            "Tangents of slope {m} are drawn to the curve y = {f}. What are the x-coordinates of the points of contact?",
            "기울기가 {m}인 직선이 곡선 y = {f}에 접할 때, 접점의 x좌표를 모두 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "A point is at {f} metres on a line after x seconds. At which times x is its velocity {m} metres per second?",
            "수직선 위의 점의 x초 후의 위치가 ({f}) m이다. 이 점의 속도가 {m} m/s인 시각 x를 모두 구하시오.",
        ),
        (
            "x days after the start of the year the level of a lake stands {f} millimetres above a mark. At which x does it rise at a rate of {m} "
            "millimetres per day?",
            "올해가 시작된 지 x일 후 호수의 수위는 기준선보다 ({f}) mm 높다. 수위가 하루에 {m} mm의 비율로 높아지는 순간의 x를 모두 구하시오.",
        ),
        (
            "The charge that has passed through a wire after x seconds is {f} coulombs. When is the current, its rate of change, {m} amperes?",
            "x초 동안 도선을 지나간 전하량이 ({f}) C이다. 전하량의 순간변화율인 전류가 {m} A가 되는 시각 x를 모두 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "For which x do the graphs of f(x) = {f} and g(x) = {g} have parallel tangents?",
            "두 곡선 f(x) = {f}, g(x) = {g}의 접선이 서로 평행하게 되는 x의 값을 모두 구하시오.",
        ),
        (
            "Find all x for which the derivatives of {f} and of {g} are equal.",
            "두 함수 {f:과/와} {g}의 도함수의 값이 같아지는 x의 값을 모두 구하시오.",
        ),
        (
            "At the same x, the curves y = {f} and y = {g} are equally steep. Which values can x have?",
            "같은 x의 값에서 두 곡선 y = {f}, y = {g}의 기울기가 같다. 이러한 x의 값을 모두 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "Two points move along a line; after x seconds they are at {f} and at {g} metres. At which times x do they have the same velocity?",
            "수직선 위를 움직이는 두 점의 x초 후의 위치가 각각 ({f}) m, ({g}) m이다. 두 점의 속도가 같아지는 시각 x를 모두 구하시오.",
        ),
        (
            "After x hours the levels of two lakes are {f} and {g} millimetres above their marks, or below where negative. When do they change at the same rate? Give all x.",
            "x시간 후 두 호수의 수위는 각각 기준선보다 ({f}) mm, ({g}) mm 높고, 음수이면 그만큼 낮다. 두 수위의 순간변화율이 같은 x의 값을 모두 구하시오.",
        ),
        (
            "In month x two firms have profits of {f} and {g} thousand dollars, losses where negative. For which x do the profits, taken as smooth functions, grow equally fast?",
            "창업한 지 x개월 후 두 회사의 월간 이익은 각각 ({f})만 원, ({g})만 원이고, 음수는 손실을 뜻한다. 두 이익의 순간변화율이 같아지는 x의 값을 모두 구하시오.",
        ),
    ),
}
