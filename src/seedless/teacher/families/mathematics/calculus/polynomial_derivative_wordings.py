"""How derivatives are asked for: a value, a formula, speeds and rates of growth, a limit."""

from __future__ import annotations

_AT = (
    ("Let f(x) = {f}. Find f'({t}).", "함수 f(x) = {f}에 대하여 f'({t})의 값을 구하시오."),
    (
        "What is the slope of the graph of y = {f} at x = {t}?",
        "곡선 y = {f} 위의 x = {t}인 점에서의 접선의 기울기를 구하시오.",
    ),
    (
        "Differentiate f(x) = {f} and evaluate the derivative at x = {t}.",
        "함수 f(x) = {f}의 x = {t}에서의 미분계수를 구하시오.",
    ),
)
_EXPANDED = (
    (
        "Differentiate f(x) = {f}. Answer with f'(x) alone, expanded, in descending powers of x and in the style of 'ax² + bx + c'.",
        "함수 f(x) = {f}의 도함수 f'(x)를 구하시오. 전개하여 x에 대한 내림차순으로 'ax² + bx + c'처럼 정리한 식만 쓰시오.",
    ),
    (
        "Give the derivative of f(x) = {f} as a polynomial with its powers of x in descending order, like terms collected, and nothing else.",
        "f(x) = {f:을/를} 미분하여 동류항을 정리하고, 차수가 높은 항부터 쓴 다항식만 답하시오.",
    ),
    (
        "Write down the polynomial f'(x) that belongs to f(x) = {f}: multiplied out, highest power first, no other words.",
        "f(x) = {f}일 때, f'(x)를 괄호 없이 전개하고 높은 차수의 항부터 쓴 식으로만 나타내시오.",
    ),
)
BANK = {
    ("easy", "qa"): _AT,
    ("medium", "qa"): _AT,
    ("hard", "qa"): _AT,
    ("expert", "qa"): _AT,
    ("easy", "generation"): _EXPANDED,
    ("medium", "generation"): _EXPANDED,
    ("expert", "generation"): _EXPANDED,
    ("hard", "generation"): (
        (
            "Differentiate f(x) = {f} without expanding. Answer with f'(x) alone, as one number times a power of the bracket.",
            "함수 f(x) = {f:을/를} 전개하지 않고 미분하여, f'(x)를 수와 괄호의 거듭제곱의 곱으로만 나타내시오.",
        ),
        (
            "Write the derivative of f(x) = {f} as a single product: a whole number in front of a power of the same bracket. Give only that.",
            "f(x) = {f}의 도함수를 '정수 × 같은 괄호의 거듭제곱'을 곱셈 기호 없이 붙여 쓴 식으로만 답하시오.",
        ),
        (
            "Use the chain rule on f(x) = {f} and leave the bracket as it is. The answer is f'(x), a number followed by a power of the bracket.",
            "합성함수의 미분법으로 f(x) = {f:을/를} 미분하고 괄호는 그대로 두시오. f'(x)를 수와 괄호의 거듭제곱을 이어 쓴 식으로만 답하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "A point moves along a line; after t seconds it is at s = {f} metres. What is its velocity, in metres per second, at t = {t}?",
            "수직선 위를 움직이는 점의 시각 t초에서의 위치가 s = {f} (m)이다. t = {t}일 때 이 점의 속도는 몇 m/s인지 구하시오.",
        ),
        (
            "After t minutes a tank holds V = {f} litres. At what rate in litres per minute does its content change at t = {t}?",
            "t분 후 물탱크에 들어 있는 물의 양이 V = {f} (L)이다. t = {t}일 때 물의 양의 순간변화율은 분당 몇 L인지 구하시오.",
        ),
        (
            "The total cost of making t tonnes of paint is C = {f} dollars. Find the marginal cost, the derivative of C, at t = {t}.",
            "페인트 t톤을 만드는 데 드는 총비용이 C = {f} (만 원)이다. t = {t}에서의 한계 비용, 곧 C의 미분계수를 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "The sides of a growing rectangle are {first} cm and {second} cm long after x seconds. "
            "At which rate, in cm² per second, does its area grow at x = {t}?",
            "x초 후 두 변의 길이가 각각 ({first}) cm, ({second}) cm인 직사각형이 있다. x = {t}일 때 넓이의 순간변화율은 "
            "매초 몇 cm²인지 구하시오.",
        ),
        (
            "In week x a shop asks {first} dollars for a game and sells {second} copies. How fast, in dollars per week, do its takings change at "
            "x = {t}?",
            "어느 가게에서 x주째에 게임 한 개를 ({first})천 원에 팔면 ({second})개가 팔린다. x = {t}일 때 판매 금액의 순간변화율은 "
            "주당 몇천 원인지 구하시오.",
        ),
        (
            "A firm has {first} teams x years after its foundation, and each of them completes {second} orders a year. Treat both as smooth "
            "functions: at which rate does the yearly number of orders grow at x = {t}?",
            "어느 회사는 창립 x년 후 ({first})개의 작업반이 있고, 각 작업반은 한 해에 ({second})건의 주문을 처리한다. 두 수를 미분가능한 함수로 볼 때, "
            "x = {t}에서 한 해에 처리하는 전체 주문 건수의 순간변화율을 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "Let f(x) = {f}. Find the limit of {quotient} as h tends to zero.",
            "함수 f(x) = {f}에 대하여 h가 0에 한없이 가까워질 때 {quotient}의 극한값을 구하시오.",
        ),
        (
            "To which number does {quotient} tend when h tends to zero, where f(x) = {f}?",
            "f(x) = {f:이라/라} 하자. h의 값이 0에 한없이 가까워질 때 {quotient}의 값은 어떤 수에 한없이 가까워지는지 구하시오.",
        ),
        (
            "For the function f(x) = {f}, express the limit of {quotient} for h → 0 by a derivative, and compute it.",
            "f(x) = {f}일 때, h → 0일 때의 {quotient}의 극한을 미분계수로 나타내고 그 값을 계산하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "A crystal grows as a block with a square base. After x days the side of the base is {first} mm and the height is {second} mm. "
            "At which rate, in mm³ per day, does its volume grow at x = {t}?",
            "밑면이 정사각형인 직육면체 모양의 결정이 자라고 있다. x일 후 밑면의 한 변의 길이는 ({first}) mm, 높이는 ({second}) mm이다. "
            "x = {t}일 때 부피의 순간변화율은 하루에 몇 mm³인지 구하시오.",
        ),
        (
            "A block of foam with a square base swells: its base has sides of {first} cm and its height is {second} cm "
            "after x seconds. How fast, in cm³ per second, does the volume increase at x = {t}?",
            "밑면이 정사각형인 직육면체 모양의 스펀지가 물을 먹어 부풀어 오른다. x초 후 밑면의 한 변의 길이는 ({first}) cm, 높이는 ({second}) cm이다. "
            "x = {t}일 때 부피가 늘어나는 순간변화율은 매초 몇 cm³인지 구하시오.",
        ),
        (
            "The volume of a heap is modelled by a square of side {first} m times a height of {second} m, x hours after work begins. "
            "Find the rate of change of the volume at x = {t}, in m³ per hour.",
            "작업을 시작한 지 x시간 후의 모래 더미의 부피를 한 변의 길이가 ({first}) m인 정사각형의 넓이와 높이 ({second}) m의 곱으로 나타낸다. "
            "x = {t}일 때 부피의 순간변화율은 시간당 몇 m³인지 구하시오.",
        ),
    ),
}
