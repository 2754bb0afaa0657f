"""How remainders of powers are asked for, by level and task type."""

from __future__ import annotations

BANK = {
    ("easy", "qa"): (
        ("What is the last digit of {a}^{n}?", "{a}^{n}의 일의 자리의 숫자를 구하시오."),
        (
            "Find the digit in the ones place of the power {a}^{n}.",
            "{a}^{n}의 값은 어떤 숫자로 끝나는지 구하시오.",
        ),
        (
            "{a} is multiplied by itself until there are {n} factors. Which digit does the product end in?",
            "{a:을/를} {n}번 곱한 수의 일의 자리의 숫자를 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "How many of the powers {a}^1, {a}^2, ..., {a}^{n} end in the digit {d}?",
            "거듭제곱 {a}^1, {a}^2, ..., {a}^{n} 가운데 일의 자리의 숫자가 {d}인 것은 모두 몇 개인지 구하시오.",
        ),
        (
            "Starting from 1, a calculator multiplies by {a} again and again, {n} times, and prints every result. "
            "How many of the printed numbers end in {d}?",
            "계산기로 1에서 시작하여 {a:을/를} {n}번 거듭 곱하면서 나올 때마다 결과를 적는다. 적은 수 가운데 끝자리 숫자가 {d}인 것은 "
            "모두 몇 개인지 구하시오.",
        ),
        (
            "For how many natural numbers k up to {n} is {d} the last digit of {a}^k?",
            "{n} 이하의 자연수 k 중에서 {a}^k의 일의 자리의 숫자가 {d:이/가} 되게 하는 k는 모두 몇 개인지 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        ("Find the remainder when {a}^{n} is divided by {m}.", "N = {a}^{n}일 때, N을 {m:으로/로} 나눈 나머지를 구하시오."),
        ("What is {a}^{n} mod {m}?", "{a}의 {n}제곱을 {m:으로/로} 나눈 나머지를 구하시오."),
        (
            "Which whole number r with 0 ≤ r < {m} satisfies {a}^{n} ≡ r (mod {m})?",
            "0 ≤ r < {m}이고 {a}^{n} ≡ r (mod {m})인 정수 r를 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "The {m} chairs of a circle are numbered from 0. A token starts on chair 1; each move takes it from chair x to the chair "
            "reached by counting on from chair 0 by {a} times x. On which chair is it after {n} moves?",
            "의자 {m}개가 둥글게 놓여 있고 0번부터 차례로 번호가 있다. 말이 1번 의자에서 출발하여, x번 의자에 있으면 0번에서 x의 "
            "{a}배만큼 돌아간 의자로 옮겨 간다. {n}번 옮긴 뒤에 말이 놓인 의자의 번호를 구하시오.",
        ),
        (
            "A generator of pseudo-random numbers starts with 1. Each new number is {a} times the last one, "
            "reduced to its remainder on "
            "division by {m}. Which number comes out after {n} steps?",
            "난수 생성기가 1에서 시작하여, 바로 앞의 수에 {a:을/를} 곱하고 {m:으로/로} 나눈 나머지를 다음 수로 삼는다. {n}단계 뒤에 "
            "나오는 수를 구하시오.",
        ),
        (
            "A fictional planet has a day of {m} hours, counted from 0. It is 0 o'clock. Which hour will the clock show when "
            "{a}^{n} hours have passed?",
            "하루가 {m}시간인 가상의 행성에서는 시각을 0시부터 센다. 지금이 0시라면 {a}^{n}시간 뒤에 시계가 가리키는 시각은 몇 시인지 "
            "구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "Compute {a}^{n} mod {m} by repeated squaring.",
            "제곱을 거듭하는 방법으로 {a}의 {n}제곱을 {m:으로/로} 나눈 나머지를 구하시오.",
        ),
        (
            "Use the binary form of the exponent to find the remainder of {a}^{n} on division by {m}.",
            "지수를 2의 거듭제곱의 합으로 나타내어, {a}^{n}의 값을 {m:으로/로} 나눈 나머지를 구하시오.",
        ),
        ("Find r with 0 ≤ r < {m} and {a}^{n} ≡ r (mod {m}).", "{a}^{n} ≡ r (mod {m})이고 0 ≤ r < {m}인 정수 r를 구하시오."),
    ),
    ("hard", "reasoning"): (
        (
            "Ana and Ben agree on the base {a} and the modulus {m}. Ana's secret number is {n}. "
            "She sends the remainder of {a} to the power of her secret number. Which number does she send?",
            "지수와 민호가 밑 {a:과/와} 법 {m:을/를} 쓰기로 하였다. 지수의 비밀 수는 {n}이고, 지수는 밑을 비밀 수만큼 거듭제곱한 수를 "
            "법으로 나눈 나머지를 보낸다. 지수가 보내는 수를 구하시오.",
        ),
        (
            "A toy cipher turns a message x into the remainder of x^{n} on division by {m}. What becomes of the message {a}?",
            "어떤 암호에서는 메시지 x를 x^{n}의 값을 {m:으로/로} 나눈 나머지로 바꾼다. 메시지 {a:은/는} 어떤 수로 바뀌는지 구하시오.",
        ),
        (
            "A fractal grows in {n} stages: the first stage has {a} dots, each later stage {a} times as many as the one before. "
            "If the dots of the last stage are counted off by {m}, how many are left over?",
            "어떤 프랙털 무늬는 {n}단계까지 자라는데, 첫 단계에는 점이 {a}개이고 그다음부터는 점의 수가 바로 앞 단계의 {a}배가 된다. "
            "마지막 단계의 점을 {m}개씩 묶어 센다면 몇 개가 남는지 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "{p} is prime. Find the remainder when {a}^{n} + {b}^{k} is divided by {p}.",
            "{p:은/는} 소수이다. {a}^{n} + {b}^{k}의 값을 {p:으로/로} 나눈 나머지를 구하시오.",
        ),
        (
            "Use Fermat's little theorem for the prime {p} to find the remainder that {a}^{n} + {b}^{k} leaves on division by {p}.",
            "소수 {p}에 대하여 페르마의 소정리를 이용하여, N = {a}^{n} + {b}^{k}일 때 N을 {p:으로/로} 나눈 나머지를 구하시오.",
        ),
        (
            "Which remainder does the sum of {a}^{n} and {b}^{k} leave modulo the prime number {p}?",
            "두 수 {a}^{n}, {b}^{k}의 합을 소수 {p:으로/로} 나누면 나머지가 얼마인지 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "A puzzle machine begins with {a} and, {k} times in a row, raises what it has to the power {b}. "
            "Its display shows the remainder modulo the prime {p}. What does it show at the end?",
            "어떤 기계가 {a}에서 시작하여, 가진 수를 {b}제곱하는 일을 {k}번 되풀이한다. 화면에는 그 수를 소수 {p:으로/로} 나눈 나머지가 "
            "나타난다. 마지막에 화면에 나타나는 수를 구하시오.",
        ),
        (
            "The exponent of a power is itself a power: N = {a}^({b}^{k}). Find the remainder of N on division by the prime {p}.",
            "지수가 다시 거듭제곱인 수 N = {a}^({b}^{k})에 대하여, N을 소수 {p:으로/로} 나눈 나머지를 구하시오.",
        ),
        (
            "In a game with the prime {p}, the score {a} is replaced by the remainder of its power with exponent {b}, and this is done "
            "{k} times, one after another. What is the last score?",
            "소수 {p:을/를} 쓰는 놀이에서 점수 {a:을/를} 그 점수의 {b}제곱을 {p:으로/로} 나눈 나머지로 바꾼다. 이것을 잇달아 {k}번 하였을 "
            "때의 마지막 점수를 구하시오.",
        ),
    ),
}
