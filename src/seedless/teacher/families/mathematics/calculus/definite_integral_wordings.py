"""How integrals are asked for: bare, as ways and amounts, as averages, as areas, as the whole way of a turning point."""

from __future__ import annotations

BANK = {
    ("easy", "qa"): (
        (
            "Find the integral of f(x) = {f} from x = {low} to x = {high}.",
            "함수 f(x) = {f:을/를} x = {low}에서 x = {high}까지 적분한 값을 구하시오.",
        ),
        (
            "Let F be an antiderivative of {f}. Compute F({high}) - F({low}).",
            "{f}의 한 부정적분을 F(x)라 할 때, F({high}) - F({low})의 값을 구하시오.",
        ),
        (
            "Evaluate the definite integral of {f} over the interval from {low} to {high}.",
            "{f}의 {low}부터 {high}까지의 정적분의 값을 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "A point moves along a line with the velocity {f} metres per second after x seconds. "
            "By how many metres does its position change from x = {low} to x = {high}?",
            "수직선 위를 움직이는 점의 x초 후의 속도가 ({f}) m/s이다. x = {low}에서 x = {high}까지 점의 위치의 변화량은 몇 m인지 구하시오.",
        ),
        (
            "Water flows into a tank at a rate of {f} litres per minute, x minutes after the tap is opened; negative rates mean that it flows out. "
            "By how many litres does the content change between x = {low} and x = {high}? Give a loss as a negative number.",
            "수도를 연 지 x분 후에 물탱크에 물이 매분 ({f}) L의 비율로 들어오고, 이 값이 음수이면 빠져나간다. x = {low}부터 x = {high}까지 "
            "물의 양의 변화량은 몇 L인지 구하시오. 줄어든 양은 음수로 나타낸다.",
        ),
        (
            "The stock of a warehouse changes at a rate of {f} tonnes per day, x days after the start of the year. "
            "Find the total change in tonnes from x = {low} to x = {high}, a loss as a negative number.",
            "어느 창고의 재고량은 올해가 시작된 지 x일 후에 하루에 ({f}) t의 비율로 변한다. x = {low}에서 x = {high}까지 재고량의 변화량은 몇 t인지 구하시오. 줄어든 양은 음수로 나타낸다.",
        ),
    ),
    ("medium", "qa"): (
        (
            "Find the integral of f(x) = {f} from x = -{high} to x = {high}.",
            "함수 f(x) = {f:을/를} x = -{high}에서 x = {high}까지 적분한 값을 구하시오.",
        ),
        (
            "Use symmetry to evaluate the definite integral of {f} over the interval from -{high} to {high}.",
            "함수의 대칭성을 이용하여 {f}의 -{high}부터 {high}까지의 정적분의 값을 구하시오.",
        ),
        (
            "What is the value of the integral of {f} between the bounds -{high} and {high}?",
            "아래끝이 -{high}, 위끝이 {high}일 때, {f}의 정적분의 값을 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "The height of a path, x hundred metres from its beginning, is {f} metres. What is its mean height between x = 0 and x = {high}?",
            "어느 산책로의 시작점에서 x백 m 떨어진 곳의 높이는 ({f}) m이다. x = 0에서 x = {high}까지의 평균 높이는 몇 m인지 구하시오.",
        ),
        (
            "During the first {high} hours of a test the pressure in a vessel is {f} hectopascals, x hours after the beginning. "
            "Find the average pressure over these hours.",
            "시험을 시작하고 처음 {high}시간 동안, x시간 후의 용기 안의 압력은 ({f}) hPa이다. 이 시간 동안의 평균 압력은 몇 hPa인지 구하시오.",
        ),
        (
            "Compute the mean value of the function f(x) = {f} on the interval from 0 to {high}, that is its integral divided by the length of "
            "the interval.",
            "함수 f(x) = {f}의 0부터 {high}까지의 평균값, 곧 정적분의 값을 구간의 길이로 나눈 값을 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "Find the area of the region enclosed by the parabola {curve} and the line {line}.",
            "포물선 {curve:과/와} 직선 {line:으로/로} 둘러싸인 도형의 넓이를 구하시오.",
        ),
        (
            "The graphs of {curve} and {line} meet in two points and bound a region between them. How large is its area?",
            "두 함수 {curve}, {line}의 그래프는 두 점에서 만난다. 두 그래프로 둘러싸인 부분의 넓이를 구하시오.",
        ),
        (
            "The line {line} cuts a segment off the parabola {curve}. What is the area of this segment?",
            "직선 {line:이/가} 포물선 {curve}에서 잘라 내는 부분의 넓이를 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "A garden is bounded by a curved wall along {curve} and a straight fence along {line}; x and y are measured in metres. "
            "How many square metres does it cover?",
            "x, y를 m 단위로 잴 때, 어느 정원은 곡선 {curve:을/를} 따라 굽은 담과 직선 {line:을/를} 따라 곧게 친 울타리로 둘러싸여 있다. "
            "정원의 넓이는 몇 m²인지 구하시오.",
        ),
        (
            "Measured in decimetres, the cross-section of a channel is bounded by the line {line} and the curve {curve}. "
            "Find its area in dm².",
            "어느 배수로의 단면은 dm 단위로 직선 {line:과/와} 곡선 {curve:으로/로} 둘러싸인 도형이다. 단면의 넓이는 몇 dm²인지 구하시오.",
        ),
        (
            "On a poster, measured in centimetres, the part between the line {line} and the curve {curve} is painted. "
            "How many square centimetres are painted?",
            "cm 단위로 그린 포스터에서 직선 {line:과/와} 곡선 {curve} 사이에 둘러싸인 부분을 칠하려고 한다. 칠하는 넓이는 몇 cm²인지 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "Find the total area between the curve y = {f} and the x-axis from x = 0 to x = {high}, counting every part as positive.",
            "x = 0에서 x = {high}까지 곡선 y = {f:과/와} x축 사이의 넓이를 모두 더한 값을 구하시오. 각 부분의 넓이는 양수로 센다.",
        ),
        (
            "Compute the integral of |{f}|, the absolute value, from x = 0 to x = {high}.",
            "|{f}|{f_particle} x = 0에서 x = {high}까지 적분한 값을 구하시오.",
        ),
        (
            "The lines x = 0 and x = {high}, the x-axis and the graph of y = {f} bound several pieces. What is the sum of their areas?",
            "두 직선 x = 0, x = {high:과/와} x축 및 함수 y = {f}의 그래프로 둘러싸인 여러 도형의 넓이의 합을 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "A point moves along a line with the velocity {f} metres per second after x seconds, turning round when the velocity changes its sign. "
            "What is the total distance, in metres, that it travels from x = 0 to x = {high}?",
            "수직선 위를 움직이는 점의 x초 후의 속도가 ({f}) m/s이고, 속도의 부호가 바뀔 때 점은 방향을 바꾼다. x = 0에서 x = {high}까지 "
            "점이 움직인 거리는 몇 m인지 구하시오.",
        ),
        (
            "A carriage on a straight test track has the velocity {f} (cm/s) at time x (s), its sign telling the direction. What total distance in centimetres does it cover in the first "
            "{high} seconds?",
            "곧은 시험 선로 위의 수레는 시각 x초에서의 속도가 ({f}) cm/s이고, 부호는 방향을 나타낸다. 처음 {high}초 동안 수레가 움직인 전체 거리는 몇 cm인지 구하시오.",
        ),
        (
            "Sand is loaded and unloaded: x hours after noon it moves at a rate of {f} tonnes per hour, the sign telling the direction. "
            "How many tonnes are moved altogether, in or out, from x = 0 to x = {high}?",
            "정오부터 x시간 후에 모래가 시간당 ({f}) t의 비율로 들어오거나 나가며, 부호는 방향을 나타낸다. x = 0에서 x = {high}까지 "
            "방향과 관계없이 옮겨진 모래는 모두 몇 t인지 구하시오.",
        ),
    ),
}
