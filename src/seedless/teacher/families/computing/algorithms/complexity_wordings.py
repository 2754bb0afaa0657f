"""How questions about time complexity are asked, and how running times are reckoned up."""

from __future__ import annotations

from seedless.teacher.families.computing.algorithms.growth import (
    CONSTANT,
    EXPONENTIAL,
    LINEAR,
    LINEARITHMIC,
    LOGARITHMIC,
    QUADRATIC,
    ROOT,
)
from seedless.teacher.family import Text

_SIMPLEST = "Assume that the time is proportional to the simplest function of its complexity class, such as n, log n (to base two) or n log n."
_SIMPLEST_KO = "실행 시간은 그 복잡도를 나타내는 가장 간단한 함수(n, 밑이 2인 log n, n log n 등)에 비례한다고 한다."

TIMED: dict[str, Text] = {
    CONSTANT: ("A larger n changes nothing.", "n이 커져도 달라지지 않습니다."),
    LOGARITHMIC: (
        "log n is {x} for n = {small} and {y} for n = {large}, so the time grows in the ratio {x}:{y}.",
        "log n은 n = {small}일 때 {x}, n = {large}일 때 {y}이므로 시간은 {x}:{y}의 비로 늘어납니다.",
    ),
    ROOT: (
        "n becomes {times} times as large, and √n only {root} times.",
        "n은 {times}배가 되지만 √n은 {root}배가 될 뿐입니다.",
    ),
    LINEAR: ("n becomes {times} times as large, and so does the time.", "n이 {times}배가 되므로 시간도 {times}배가 됩니다."),
    LINEARITHMIC: (
        "n becomes {times} times as large, and log n goes from {x} to {y}.",
        "n은 {times}배가 되고 log n은 {x}에서 {y:으로/로} 커집니다.",
    ),
    QUADRATIC: (
        "n becomes {times} times as large, so n² becomes {times}² times as large.",
        "n이 {times}배가 되므로 n²은 {times}²배가 됩니다.",
    ),
    EXPONENTIAL: (
        "n grows by {k}, and each step doubles the time.",
        "n이 {k}만큼 커지고, 1만큼 커질 때마다 시간이 두 배가 됩니다.",
    ),
}

BANK: dict[tuple[str, str], tuple[Text, ...]] = {
    ("class", "loops"): (
        (
            "Line A takes constant time. What is the time complexity of this program in n? Choose from {options}.{code}",
            "A로 표시한 줄의 실행 시간은 상수이다. 다음 프로그램의 n에 대한 시간 복잡도를 {options} 중에서 골라 쓰시오.{code}",
        ),
        (
            "How does the number of executions of line A grow with n? Answer with one of {options}.{code}",
            "n이 커짐에 따라 A로 표시한 줄의 실행 횟수는 어떻게 늘어나는지 {options} 중에서 골라 쓰시오.{code}",
        ),
        (
            "A reviewer asks for the tightest bound on the running time of these lines for large n. Which of {options} is it?{code}",
            "코드 검토자가 n이 클 때 다음 코드의 실행 시간을 나타내는 가장 정확한 복잡도를 물었다. {options} 중 알맞은 것을 쓰시오.{code}",
        ),
    ),
    ("class", "recursive"): (
        (
            "What is the time complexity of the call f(n), if line A takes constant time? Choose from {options}.{code}",
            "A로 표시한 줄의 실행 시간이 상수일 때, f(n)의 시간 복잡도를 {options} 중에서 골라 쓰시오.{code}",
        ),
        (
            "When f(n) is called, how does the number of executions of line A grow with n? Answer with one of {options}.{code}",
            "f(n)을 호출할 때 A로 표시한 줄의 실행 횟수는 n에 따라 어떻게 늘어나는지 {options} 중에서 골라 쓰시오.{code}",
        ),
        (
            "Before this function goes into a library, its cost has to be documented. Which of {options} describes f(n) most tightly?{code}",
            "다음 함수를 라이브러리에 넣기 전에 비용을 문서에 적으려고 한다. f(n)의 비용을 가장 정확하게 나타내는 것을 {options} 중에서 "
            "골라 쓰시오.{code}",
        ),
    ),
    ("count", "loops"): (
        (
            "How often is line A executed for n = {n}?{code}",
            "n = {n}일 때 A로 표시한 줄은 몇 번 실행되는지 구하시오.{code}",
        ),
        (
            "A profiler counts the executions of line A. Which number does it report when this program runs with n = {n}?{code}",
            "프로파일러가 A로 표시한 줄의 실행 횟수를 센다. n = {n:으로/로} 두고 다음 프로그램을 실행할 때 그 횟수를 구하시오.{code}",
        ),
        (
            "Work out, without running the program, the number of times that line A is reached when n has the value {n}.{code}",
            "다음 프로그램을 실행하지 말고, n의 값이 {n}일 때 A로 표시한 줄에 이르는 횟수를 구하시오.{code}",
        ),
    ),
    ("count", "recursive"): (
        (
            "How often is line A executed in all when f({n}) is called?{code}",
            "f({n})의 값을 구하려고 호출할 때 A로 표시한 줄은 모두 몇 번 실행되는지 구하시오.{code}",
        ),
        (
            "A profiler counts the executions of line A over all calls. Which number does it report for f({n})?{code}",
            "프로파일러가 모든 호출에 걸쳐 A로 표시한 줄의 실행 횟수를 센다. f({n})의 경우 그 횟수를 구하시오.{code}",
        ),
        (
            "Without running it, find how many times line A is reached while f({n}) is being computed.{code}",
            "실행하지 말고, f({n})의 값을 계산하는 동안 A로 표시한 줄에 이르는 횟수를 구하시오.{code}",
        ),
    ),
    ("time", "loops"): (
        (
            f"For n = {{small}} this program takes {{time}} ms. {_SIMPLEST} How many milliseconds does it take for n = {{large}}?{{code}}",
            f"다음 프로그램은 n = {{small}}일 때 {{time}} ms가 걸린다. {_SIMPLEST_KO} n = {{large}}일 때는 몇 ms가 걸리는지 구하시오.{{code}}",
        ),
        (
            f"A team measures {{time}} ms for an input of size n = {{small}} and expects inputs of size n = {{large}} soon. {_SIMPLEST} Predict the "
            "running time in ms.{code}",
            f"입력의 크기가 n = {{small}}일 때 실행 시간은 {{time}} ms였다. 곧 n = {{large}}인 입력을 처리해야 한다. {_SIMPLEST_KO} 그때의 실행 시간을 ms "
            "단위로 예측하시오.{code}",
        ),
        (
            f"First find how the work of these lines grows with n. {_SIMPLEST} If they need {{time}} ms for n = {{small}}, how many ms do they "
            "need for n = {large}?{code}",
            f"먼저 다음 코드의 작업량이 n에 따라 어떻게 늘어나는지 알아보시오. {_SIMPLEST_KO} n = {{small}}일 때 {{time}} ms가 걸린다면 n = {{large}}일 때는 몇 "
            "ms가 걸리는지 구하시오.{code}",
        ),
    ),
    ("time", "recursive"): (
        (
            f"The call f({{small}}) takes {{time}} ms. {_SIMPLEST} How many milliseconds does f({{large}}) take?{{code}}",
            f"f({{small}})의 계산에 {{time}} ms가 걸린다. {_SIMPLEST_KO} f({{large}})의 계산에는 몇 ms가 걸리는지 구하시오.{{code}}",
        ),
        (
            f"A server computes f({{small}}) in {{time}} ms. {_SIMPLEST} A customer wants f({{large}}). Predict the time in ms.{{code}}",
            f"서버는 f({{small}})의 값을 {{time}} ms 만에 계산한다. {_SIMPLEST_KO} 고객이 f({{large}})의 값을 요청할 때 걸리는 시간을 ms 단위로 예측하시오.{{code}}",
        ),
        (
            f"First find how the work of f(n) grows with n. {_SIMPLEST} If n = {{small}} needs {{time}} ms, how many ms does n = {{large}} "
            "need?{code}",
            f"먼저 f(n)의 작업량이 n에 따라 어떻게 늘어나는지 알아보시오. {_SIMPLEST_KO} n = {{small}}일 때 {{time}} ms가 걸린다면 n = {{large}}일 때는 몇 ms가 "
            "걸리는지 구하시오.{code}",
        ),
    ),
}
