"""How equations with irrational solutions are asked for: bare, as rectangles, as two numbers, as frames round a picture."""

from __future__ import annotations

FORMS = {  # (level, task type) -> the form of the answer, as an end of a sentence
    ("easy", "qa"): ("x = p ± √q with integers p and q", "정수 p, q에 대하여 x = p ± √q 꼴"),
    ("easy", "reasoning"): ("p + √q with integers p and q", "정수 p, q에 대하여 p + √q 꼴"),
    ("medium", "qa"): (
        "x = (p ± √q)/r with integers p, q and r, simplified as far as possible",
        "정수 p, q, r에 대하여 가장 간단한 x = (p ± √q)/r 꼴",
    ),
    ("medium", "reasoning"): (
        "(p + √q)/r with integers p, q and r, simplified as far as possible",
        "정수 p, q, r에 대하여 가장 간단한 (p + √q)/r 꼴",
    ),
    ("hard", "qa"): (
        "x = (p ± q√r)/s with integers p, q, r and s, simplified as far as possible",
        "정수 p, q, r, s에 대하여 가장 간단한 x = (p ± q√r)/s 꼴",
    ),
    ("hard", "reasoning"): (
        "(p + q√r)/s with integers p, q, r and s, simplified as far as possible",
        "정수 p, q, r, s에 대하여 가장 간단한 (p + q√r)/s 꼴",
    ),
}
BARE = (
    (
        "Solve {equation} with the quadratic formula. Give the solutions in the form {form}.",
        "이차방정식 {equation:을/를} 근의 공식을 이용하여 풀고, 해를 {form}로 나타내시오.",
    ),
    (
        "Find the exact solutions of the equation {equation}, in the form {form}.",
        "방정식 {equation}의 해를 {form}로 구하시오.",
    ),
    (
        "The equation {equation} has two irrational solutions. Write both of them at once in the form {form}.",
        "방정식 {equation}의 두 해는 모두 무리수이다. 두 해를 한꺼번에 {form}로 나타내시오.",
    ),
    (
        "For which values of x does {equation} hold? Write them in the form {form}.",
        "등식 {equation:을/를} 만족시키는 x의 값을 {form}로 나타내시오.",
    ),
)
# x is the shorter side, the other one is longer by {gap}.
LONGER = (
    (
        "A rectangle is {gap} cm longer than it is wide, and its area is {area} cm². How many centimetres wide is it? "
        "Give the exact value in the form {form}.",
        "직사각형의 가로의 길이는 세로의 길이보다 {gap} cm 길고 넓이는 {area} cm²이다. "
        "세로의 길이는 몇 cm인지 {form}로 나타내시오.",
    ),
    (
        "A vegetable bed is {gap} m longer than it is wide and covers {area} m². Find its exact width in metres, in the form {form}.",
        "어느 텃밭은 직사각형 모양이고 긴 변이 짧은 변보다 {gap} m 길며 넓이는 {area} m²이다. "
        "짧은 변의 길이는 몇 m인지 {form}로 구하시오.",
    ),
    (
        "One positive number is larger than another by {gap}, and their product is {area}. "
        "What is the smaller number, written as {form}?",
        "두 양수가 있다. 큰 수는 작은 수보다 {gap}만큼 크고 두 수의 곱은 {area}이다. 작은 수를 {form}로 나타내시오.",
    ),
)
# x is the longer side, the other one is shorter by {gap}.
SHORTER = (
    (
        "The width of a rectangular sheet of metal is {gap} cm less than its length, and the sheet has an area of {area} cm². "
        "How many centimetres long is it? Give the exact value in the form {form}.",
        "직사각형 모양의 철판이 있다. 세로의 길이는 가로의 길이보다 {gap} cm 짧고 넓이는 {area} cm²이다. "
        "가로의 길이는 몇 cm인지 {form}로 나타내시오.",
    ),
    (
        "From a square sheet a strip {gap} cm wide is cut off along one side. What remains has an area of {area} cm². "
        "Find the exact side of the square in centimetres, in the form {form}.",
        "정사각형 모양의 종이에서 한 변을 따라 폭이 {gap} cm인 띠를 잘라 냈더니 남은 종이의 넓이가 {area} cm²가 되었다. "
        "처음 정사각형의 한 변의 길이는 몇 cm인지 {form}로 구하시오.",
    ),
    (
        "Two positive numbers differ by {gap} and have the product {area}. Write the larger one as {form}.",
        "차가 {gap}이고 곱이 {area}인 두 양수 중 큰 수를 {form}로 나타내시오.",
    ),
)
# x is the larger of two numbers with a given sum.
SUM = (
    (
        "Two numbers add up to {total} and have the product {area}. Find the larger one in the form {form}.",
        "두 수의 합은 {total}이고 곱은 {area}이다. 두 수 중 큰 수를 {form}로 나타내시오.",
    ),
    (
        "The perimeter of a rectangle is {perimeter} cm and its area is {area} cm². "
        "How many centimetres long is the longer side? Give the exact value in the form {form}.",
        "둘레의 길이가 {perimeter} cm이고 넓이가 {area} cm²인 직사각형이 있다. 긴 변의 길이는 몇 cm인지 {form}로 나타내시오.",
    ),
    (
        "With {perimeter} m of fence a rectangular yard of {area} m² is closed in. "
        "Find the exact length of its longer side in metres, in the form {form}.",
        "길이가 {perimeter} m인 울타리로 넓이가 {area} m²인 직사각형 모양의 마당을 둘러쌌다. "
        "긴 변의 길이는 몇 m인지 {form}로 구하시오.",
    ),
)
# The length is {times} times the width x, and {gap} more or less.
MULTIPLE = (
    (
        "The length of a rectangle is {gap} cm {more} than {times} times its width, and the area is {area} cm². "
        "How many centimetres wide is it? Give the exact value in the form {form}.",
        "직사각형의 가로의 길이는 세로의 길이의 {times}배보다 {gap} cm {길고} 넓이는 {area} cm²이다. "
        "세로의 길이는 몇 cm인지 {form}로 나타내시오.",
    ),
    (
        "A hall is {gap} m {longer} than {times} times its width and has a floor of {area} m². "
        "Find the exact width of the hall in metres, in the form {form}.",
        "어느 강당의 바닥은 직사각형 모양이다. 긴 변은 짧은 변의 {times}배보다 {gap} m {길고} 넓이는 {area} m²이다. "
        "짧은 변의 길이는 몇 m인지 {form}로 구하시오.",
    ),
    (
        "Of two positive numbers the second is {gap} {more} than {times} times the first. Their product is {area}. "
        "Write the first number as {form}.",
        "두 양수가 있다. 둘째 수는 첫째 수의 {times}배보다 {gap}만큼 {크고} 두 수의 곱은 {area}이다. "
        "첫째 수를 {form}로 나타내시오.",
    ),
)
FRAME = (
    (
        "A picture {w} cm long and {h} cm high is given a frame of the same width on all four sides. "
        "Picture and frame together cover {area} cm². How many centimetres wide is the frame? "
        "Give the exact value in the form {form}.",
        "가로가 {w} cm, 세로가 {h} cm인 그림의 네 변에 폭이 일정한 액자 틀을 둘렀더니 그림과 틀을 합한 넓이가 {area} cm²가 되었다. "
        "틀의 폭은 몇 cm인지 {form}로 나타내시오.",
    ),
    (
        "Round a flower bed of {w} m by {h} m runs a path of constant width. Bed and path together take up {area} m². "
        "Find the exact width of the path in metres, in the form {form}.",
        "가로 {w} m, 세로 {h} m인 직사각형 모양의 화단 둘레에 폭이 일정한 산책로를 만들었더니 "
        "화단과 산책로의 넓이의 합이 {area} m²가 되었다. 산책로의 폭은 몇 m인지 {form}로 구하시오.",
    ),
    (
        "A car park {w} m long and {h} m wide is extended by the same amount on every side. "
        "The new car park has an area of {area} m². By how many metres was it extended on each side? Write the exact value as {form}.",
        "가로 {w} m, 세로 {h} m인 직사각형 모양의 주차장을 네 방향으로 모두 같은 길이만큼 넓혔다. "
        "넓힌 주차장의 넓이가 {area} m²일 때, 한쪽으로 넓힌 길이는 몇 m인지 {form}로 나타내시오.",
    ),
)
