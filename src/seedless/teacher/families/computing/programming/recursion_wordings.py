"""How questions about recursive functions are asked; {code} is the fenced program on lines of its own."""

from __future__ import annotations

from seedless.teacher.family import Text

BANK: dict[str, tuple[Text, ...]] = {
    "qa": (
        ("What does this Python program print?{code}", "다음 파이썬 프로그램의 출력 결과를 구하시오.{code}"),
        (
            "Follow the recursive calls of this Python program and state the number it prints.{code}",
            "다음 파이썬 프로그램의 재귀 호출을 따라가며 출력되는 수를 구하시오.{code}",
        ),
        (
            "A function in this Python program calls itself, directly or through another one. Find the value of {call}, "
            "which the last line prints.{code}",
            "다음 파이썬 프로그램에는 직접 또는 다른 함수를 거쳐 자기 자신을 호출하는 함수가 있다. 마지막 줄에서 출력하는 "
            "{call}의 값을 구하시오.{code}",
        ),
        (
            "Without a computer, evaluate {call} for the definition below.{code}",
            "컴퓨터를 쓰지 않고, 아래와 같이 정의된 함수에 대하여 {call}의 값을 구하시오.{code}",
        ),
    ),
    "base": (
        (
            "The value returned by the base case of this recursive function was lost and is shown as □.{code}\nThe program prints "
            "{value}. Which number is □?",
            "다음 재귀 함수에서 기저 조건의 반환값이 지워져 □로 표시되어 있다.{code}\n프로그램의 출력이 {value}일 때, □에 알맞은 수를 "
            "구하시오.",
        ),
        (
            "A student wants this Python program to print {value}. Which number must stand in place of □?{code}",
            "어떤 학생이 다음 파이썬 프로그램의 출력이 {value:이/가} 되게 하려고 한다. □에 들어갈 수를 구하시오.{code}",
        ),
        (
            "On a worksheet the number after `return` in the stopping case is illegible (□), but the printed result, {value}, can be "
            "read. Find the illegible number.{code}",
            "활동지에서 재귀가 끝나는 경우의 `return` 다음 수(□)는 읽을 수 없지만, 출력 결과가 {value:이라/라}는 것은 알 수 있다. 읽을 수 "
            "없는 수를 구하시오.{code}",
        ),
    ),
    "calls": (
        (
            "How many times is f called in all when this Python program runs? Count the first call as well.{code}",
            "다음 파이썬 프로그램을 실행할 때 함수 f는 모두 몇 번 호출되는지 구하시오. 단, 처음 호출도 센다.{code}",
        ),
        (
            "A programmer puts a counter at the very start of the body of f, so that every call adds 1 to it. What does the counter "
            "show after this program has run?{code}",
            "함수 f의 본문 첫머리에 호출될 때마다 1씩 커지는 계수기를 달았다. 다음 프로그램을 실행한 뒤 계수기의 값을 구하시오.{code}",
        ),
        (
            "To judge the cost of the recursion below, find the total number of calls of f, the one in the last line included.{code}",
            "아래 재귀의 비용을 알아보려고 한다. 마지막 줄의 호출을 포함하여 f가 호출되는 총횟수를 구하시오.{code}",
        ),
    ),
    "g": (
        (
            "The functions f and g of this Python program call each other. How many times is g called?{code}",
            "다음 파이썬 프로그램에서 함수 f와 g는 서로를 호출한다. g는 모두 몇 번 호출되는지 구하시오.{code}",
        ),
        (
            "In the program below two functions take turns. A profiler counts how often each one is entered. Which count does it report "
            "for g?{code}",
            "아래 프로그램에서는 두 함수가 번갈아 호출된다. 프로파일러가 함수별 호출 횟수를 셀 때, g의 호출 횟수를 구하시오.{code}",
        ),
        (
            "Write out the chain of calls that this program starts, and find how many of them are calls of g.{code}",
            "다음 프로그램에서 일어나는 호출을 차례로 적을 때, 그중 g의 호출은 몇 번인지 구하시오.{code}",
        ),
    ),
}
