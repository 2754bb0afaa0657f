"""How divisions of polynomials are asked for: quotient and remainder, and what remainders tell of unknown coefficients."""

from __future__ import annotations

_DIVIDE = (
    (
        "Divide {dividend} by {divisor}. Give the quotient and then the remainder, separated by a comma.",
        "{dividend:을/를} {divisor:으로/로} 나눈 몫과 나머지를 쉼표로 구분하여 차례로 구하시오.",
    ),
    (
        "Find the quotient and the remainder of the division ({dividend}) ÷ ({divisor}), in this order and with a comma between them.",
        "다항식의 나눗셈 ({dividend}) ÷ ({divisor})의 몫과 나머지를 이 순서대로 쉼표로 구분하여 쓰시오.",
    ),
    (
        "Write {dividend} as divisor times quotient plus remainder, the divisor being {divisor}. "
        "Answer with the quotient, a comma and the remainder.",
        "나누어지는 식이 {dividend}이고 나누는 식이 {divisor}일 때, 몫과 나머지를 구하여 '몫, 나머지'의 꼴로 쓰시오.",
    ),
)
_UNKNOWN = (
    (
        "When {dividend} is divided by {divisor}, the remainder is {rest}. Find the constant k.",
        "다항식 {dividend:을/를} {divisor:으로/로} 나눈 나머지가 {rest}이다. 상수 k의 값을 구하시오.",
    ),
    (
        "For which value of k does the division of {dividend} by {divisor} leave the remainder {rest}?",
        "{dividend:을/를} {divisor:으로/로} 나누었을 때 나머지가 {rest:이/가} 되도록 하는 상수 k의 값을 구하시오.",
    ),
    (
        "The polynomial {dividend} contains an unknown number k. Divided by {divisor} it leaves {rest}. What is k?",
        "다항식 {dividend}에서 k는 상수이다. 이 식을 {divisor:으로/로} 나누면 {rest:이/가} 남을 때, k의 값을 구하시오.",
    ),
)
BANK = {
    ("easy", "qa"): _DIVIDE,
    ("medium", "qa"): _DIVIDE,
    ("hard", "qa"): _DIVIDE,
    ("expert", "qa"): _DIVIDE,
    ("easy", "reasoning"): _UNKNOWN,
    ("medium", "reasoning"): _UNKNOWN,
    ("hard", "reasoning"): (
        (
            "A polynomial P(x) leaves the remainder {u} when divided by {first}, and {v} when divided by {second}. "
            "Find its remainder on division by {both}.",
            "다항식 P(x)를 {first:으로/로} 나눈 나머지는 {u}이고 {second:으로/로} 나눈 나머지는 {v}이다. "
            "P(x)를 {both:으로/로} 나눈 나머지를 구하시오.",
        ),
        (
            "Dividing P(x) by {first} gives the remainder {u}; dividing it by {second} gives {v}. "
            "What does the division by {both} leave, as a polynomial in x?",
            "P(x)를 {first:으로/로} 나누면 {u:이/가} 남고, {second:으로/로} 나누면 {v:이/가} 남는다. "
            "P(x)를 {both:으로/로} 나눌 때 남는 식을 구하시오.",
        ),
        (
            "Of a polynomial P(x) only two things are known: its remainder is {u} for the divisor {first} and {v} for the divisor {second}. "
            "Which remainder belongs to the divisor {both}?",
            "다항식 P(x)에 대하여 알고 있는 것은 {first:으로/로} 나눈 나머지가 {u}이고 {second:으로/로} 나눈 나머지가 {v}인 것뿐이다. "
            "{both:으로/로} 나눈 나머지를 x에 대한 식으로 나타내시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "Dividing {dividend} by {divisor} leaves the remainder {rest}. Find the constants a and b, in this order.",
            "다항식 {dividend:을/를} {divisor:으로/로} 나눈 나머지가 {rest}이다. 상수 a, b의 값을 차례로 구하시오.",
        ),
        (
            "The polynomial {dividend} has two unknown coefficients. On division by {divisor} the remainder is {rest}. "
            "Give a and then b.",
            "{dividend:을/를} {divisor:으로/로} 나누었더니 나머지가 {rest:이/가} 되었다. a와 b의 값을 이 순서로 구하시오.",
        ),
        (
            "For which a and b is {rest} what remains when {dividend} is divided by {divisor}? Answer with a first, then b.",
            "상수 a, b에 대하여 {dividend:은/는} {divisor:으로/로} 나눌 때 {rest:이/가} 남는 다항식이다. a의 값과 b의 값을 차례로 쓰시오.",
        ),
    ),
}
