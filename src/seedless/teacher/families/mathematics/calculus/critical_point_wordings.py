"""How it is asked what kind of point a zero of the derivative is."""

from __future__ import annotations

LABELS = (("local maximum", "극대"), ("local minimum", "극소"), ("neither", "극대도 극소도 아님"))

_OF_FUNCTION = (
    (
        "Does f(x) = {f} have a local maximum, a local minimum or neither at x = {x}?",
        "함수 f(x) = {f:은/는} x = {x}에서 '극대', '극소', '극대도 극소도 아님' 중 어느 것인지 쓰시오.",
    ),
    (
        "Classify the point of the graph of y = {f} with x = {x}: local maximum, local minimum or neither.",
        "곡선 y = {f} 위의 x = {x}인 점을 '극대', '극소', '극대도 극소도 아님' 중 하나로 분류하시오.",
    ),
    (
        "What does the function {f} have at x = {x}? Choose from: local maximum, local minimum, neither.",
        "x = {x}의 좌우에서 함수 {f}의 증가와 감소를 조사하여, 이 점이 '극대', '극소', '극대도 극소도 아님' 중 무엇인지 판단하시오.",
    ),
)
BANK = {
    "easy": _OF_FUNCTION,
    "medium": (
        (
            "A function f has the derivative f'(x) = {f}. Does f have a local maximum, a local minimum or neither at x = {x}?",
            "함수 f(x)의 도함수가 f'(x) = {f}이다. f(x)는 x = {x}에서 '극대', '극소', '극대도 극소도 아님' 중 어느 것인지 쓰시오.",
        ),
        (
            "Only the derivative {f} of a function is known. Classify the place x = {x} of that function: local maximum, local minimum or neither.",
            "어떤 함수의 도함수는 {f}이고 다른 것은 알려져 있지 않다. 이 함수의 x = {x}인 곳을 '극대', '극소', '극대도 극소도 아님' 중 하나로 분류하시오.",
        ),
        (
            "At every x the slope of a certain curve is {f}. Which of these does the curve have at x = {x}: local maximum, local minimum or neither?",
            "어떤 곡선의 접선의 기울기는 접점의 x좌표가 x일 때 {f}이다. x = {x}인 점은 '극대', '극소', '극대도 극소도 아님' 중 무엇인지 답하시오.",
        ),
    ),
    "hard": _OF_FUNCTION,
    "expert": _OF_FUNCTION,
}
