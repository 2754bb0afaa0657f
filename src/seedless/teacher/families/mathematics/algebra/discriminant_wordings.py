"""How the discriminant is asked for: its value, the parameter that gives it, and what it says of roots and common points."""

from __future__ import annotations

ROOTS = (
    ("two distinct real roots", "서로 다른 두 실근"),
    ("one double root", "중근"),
    ("no real roots", "실근이 없음"),
)
MEETINGS = (
    ("two common points", "서로 다른 두 점에서 만난다"),
    ("exactly one common point", "한 점에서 만난다"),
    ("no common point", "만나지 않는다"),
)
COUNTS = (("exactly three", "세 개"), ("exactly two", "두 개"), ("exactly one", "한 개"))

_BY_ROOTS = (
    (
        "Does the equation {equation} have two distinct real roots, one double root or no real roots?",
        "이차방정식 {equation}의 근을 판별하여 '서로 다른 두 실근', '중근', '실근이 없음' 중 해당하는 것을 쓰시오.",
    ),
    (
        "Use the discriminant to decide which one is true of {equation}: two distinct real roots, one double root, no real roots.",
        "판별식을 이용하여 방정식 {equation:이/가} '서로 다른 두 실근', '중근', '실근이 없음' 중 어느 경우인지 답하시오.",
    ),
    (
        "Without solving {equation}, say what kind of roots it has. "
        "Choose from: two distinct real roots, one double root, no real roots.",
        "방정식 {equation:을/를} 풀지 않고 근의 종류를 말하려고 한다. "
        "'서로 다른 두 실근', '중근', '실근이 없음' 중에서 하나를 골라 쓰시오.",
    ),
)
_BY_MEETINGS = (
    (
        "How many points do the parabola {curve} and the line {line} share: two common points, exactly one common point "
        "or no common point?",
        "포물선 {curve:과/와} 직선 {line}의 위치 관계를 '서로 다른 두 점에서 만난다', '한 점에서 만난다', '만나지 않는다' "
        "중에서 골라 쓰시오.",
    ),
    (
        "The line {line} is drawn into the same plane as the graph of {curve}. Which is true? "
        "Choose from: two common points, exactly one common point, no common point.",
        "직선 {line:과/와} 이차함수 {curve}의 그래프를 같은 좌표평면에 그렸다. 두 그래프가 만나는지 조사하여 "
        "'서로 다른 두 점에서 만난다', '한 점에서 만난다', '만나지 않는다' 중 하나로 쓰시오.",
    ),
    (
        "Without drawing, decide how the graphs of {curve} and {line} lie to each other: "
        "they have two common points, exactly one common point or no common point.",
        "그래프를 그리지 않고 이차함수 {curve}의 그래프와 직선 {line}의 관계를 판단하여 "
        "'서로 다른 두 점에서 만난다', '한 점에서 만난다', '만나지 않는다' 중 하나로 답하시오.",
    ),
)
_BY_COUNTS = (
    (
        "How many different real numbers x satisfy {equation}: exactly one, exactly two or exactly three?",
        "방정식 {equation:을/를} 만족시키는 서로 다른 실수 x의 개수는 '한 개', '두 개', '세 개' 중 어느 것인지 쓰시오.",
    ),
    (
        "The graph of y = {left} is drawn. In how many different points does it meet the x-axis? "
        "Choose from: exactly one, exactly two, exactly three.",
        "함수 y = {left}의 그래프가 x축과 만나는 서로 다른 점의 개수를 '한 개', '두 개', '세 개' 중에서 답하시오.",
    ),
    (
        "Count the distinct real roots of the cubic equation {equation}. Answer with exactly one, exactly two or exactly three.",
        "삼차방정식 {equation}의 서로 다른 실근의 개수를 '한 개', '두 개', '세 개' 중에서 골라 답하시오.",
    ),
)
BANK = {
    ("easy", "qa"): (
        ("Find the discriminant of the quadratic equation {equation}.", "이차방정식 {equation}의 판별식의 값을 구하시오."),
        (
            "Let D be the discriminant of {equation}. Compute D.",
            "방정식 {equation}의 판별식을 D라 할 때, D의 값을 구하시오.",
        ),
        (
            "What number stands under the root when {equation} is solved with the quadratic formula, before anything is simplified?",
            "방정식 {equation:을/를} 근의 공식으로 풀 때, 약분하거나 간단히 하기 전에 근호 안에 놓이는 수를 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "How many positive integers k are there for which {equation} has two distinct real roots?",
            "방정식 {equation:이/가} 서로 다른 두 실근을 갖도록 하는 자연수 k의 개수를 구하시오.",
        ),
        (
            "The equation {equation} is to have two different real solutions. How many positive integers may be chosen for k?",
            "k가 자연수일 때 이차방정식 {equation:이/가} 서로 다른 두 실근을 갖는다고 한다. 가능한 k의 값은 모두 몇 개인지 구하시오.",
        ),
        (
            "Let k be a positive integer such that the discriminant of {equation} is positive. How many such k exist?",
            "방정식 {equation}의 판별식의 값이 양수가 되도록 하는 자연수 k는 몇 개인지 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "For which value of k does the line {line} touch the parabola {curve} in exactly one point?",
            "직선 {line:이/가} 포물선 {curve:과/와} 한 점에서 만나도록 하는 상수 k의 값을 구하시오.",
        ),
        (
            "The line {line} is tangent to the graph of {curve}. Find k.",
            "직선 {line:이/가} 이차함수 {curve}의 그래프에 접한다. 상수 k의 값을 구하시오.",
        ),
        (
            "The parabola {curve} and the line {line} have a single point in common. What is the value of the constant k?",
            "이차함수 {curve}의 그래프와 직선 {line:이/가} 오직 한 점에서 만날 때, 상수 k의 값을 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "Find all values of k for which the equation {equation} has a double root.",
            "이차방정식 {equation:이/가} 중근을 갖도록 하는 상수 k의 값을 모두 구하시오.",
        ),
        (
            "The graph of y = {left} is to touch the x-axis in exactly one point. Which values can k take?",
            "이차함수 y = {left}의 그래프가 x축에 접하도록 하는 상수 k의 값을 모두 구하시오.",
        ),
        (
            "For which numbers k does {equation} have exactly one real solution x?",
            "방정식 {equation:을/를} 만족시키는 실수 x가 오직 하나가 되도록 하는 k의 값을 모두 구하시오.",
        ),
    ),
    ("easy", "classification"): _BY_ROOTS,
    ("medium", "classification"): _BY_ROOTS,
    ("hard", "classification"): _BY_MEETINGS,
    ("expert", "classification"): _BY_COUNTS,
}
