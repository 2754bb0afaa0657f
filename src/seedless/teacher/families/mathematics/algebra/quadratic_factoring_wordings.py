"""How quadratic equations are asked for: bare, as riddles about numbers, as squares that become rectangles."""

BARE = {
    "en": (
        "Solve the quadratic equation {equation} by factoring.",
        "Find all solutions of {equation}.",
        "Factor and solve: {equation}",
    ),
    "ko": (
        "이차방정식 {equation_object} 인수분해를 이용하여 푸시오.",
        "다음 이차방정식의 해를 모두 구하시오: {equation}",
        "등식 {equation_object} 만족시키는 x의 값을 모두 구하시오.",
    ),
}
WORDED = {
    ("easy", "en"): (
        "The sum of two numbers is {sum} and their product is {c}. Find the two numbers.",
        "Two numbers add up to {sum}, and multiplied they give {c}. What are they?",
        "Which two numbers have the sum {sum} and the product {c}?",
    ),
    ("easy", "ko"): (
        "두 수의 합은 {sum}이고 곱은 {c}이다. 두 수를 구하시오.",
        "더하면 {sum_subject} 되고 곱하면 {c_subject} 되는 두 수를 모두 구하시오.",
        "합이 {sum}, 곱이 {c}인 두 수를 구하시오.",
    ),
    ("medium", "en"): (
        "Take {a} times the square of a number and {add_b} times the number: the result is {moved_c}. Find all such numbers.",
        "For which numbers does {a} times the square, {plus_b} times the number itself, equal {moved_c}?",
        "The square of a number is multiplied by {a}, and {b_size} times the number is {added_b} it; this gives {moved_c}. "
        "Find all possible numbers.",
    ),
    ("medium", "ko"): (
        "어떤 수의 제곱의 {a}배{에_b} 그 수의 {b_size}배를 {더하면_b} {moved_c_subject} 된다. 어떤 수를 모두 구하시오.",
        "어떤 수의 제곱에 {a_object} 곱한 값{에_b} 그 수에 {b_size_object} 곱한 값을 {더한_b} 결과가 {moved_c}이다. "
        "어떤 수를 모두 구하시오.",
        "제곱의 {a}배{에_b} 자기 자신의 {b_size}배를 {더하면_b} {moved_c_subject} 되는 수를 모두 구하시오.",
    ),
    ("expert", "en"): (
        "One pair of opposite sides of a square is {changed_p} by {p_size} cm and the other pair {changed_q} by {q_size} cm. "
        "The resulting rectangle has an area of {r} cm². How many centimetres long was the side of the square?",
        "A square field is turned into a rectangle. "
        "One side is {changed_p} by {p_size} m and the side next to it is {changed_q} by "
        "{q_size} m, and the area becomes {r} m². How many metres long was each side of the square?",
        "The length of a square sheet is {changed_p} by {p_size} cm and its width {changed_q} by {q_size} cm, so that it "
        "covers "
        "{r} cm². Find the side of the square sheet in centimetres.",
    ),
    ("expert", "ko"): (
        "정사각형의 가로의 길이를 {p_size} cm {늘이고_p} 세로의 길이를 {q_size} cm {늘여_q} 직사각형을 만들었더니 넓이가 "
        "{r} cm²가 되었다. "
        "처음 정사각형의 한 변의 길이는 몇 cm인지 구하시오.",
        "정사각형 모양의 밭을 가로는 {p_size} m {늘이고_p} 세로는 {q_size} m {늘여_q} 직사각형 모양으로 바꾸었더니 넓이가 "
        "{r} m²가 되었다. "
        "처음 밭의 한 변의 길이는 몇 m인지 구하시오.",
        "정사각형 모양의 화단에서 가로의 길이를 {p_size} m {늘이고_p} 세로의 길이를 {q_size} m {늘여_q} 새 화단을 만들었다. "
        "새 화단의 넓이가 {r} m²일 때, 처음 화단의 한 변의 길이는 몇 m인지 구하시오.",
    ),
}
SIGNED = {  # said of a positive and of a negative number
    "add": ("add {n}", "subtract {n}"),
    "plus": ("plus {n}", "minus {n}"),
    "added": ("added to", "subtracted from"),
    "changed": ("lengthened", "shortened"),
    "에": ("에", "에서"),
    "더하면": ("더하면", "빼면"),
    "더한": ("더한", "뺀"),
    "늘이고": ("늘이고", "줄이고"),
    "늘여": ("늘여", "줄여"),
}
