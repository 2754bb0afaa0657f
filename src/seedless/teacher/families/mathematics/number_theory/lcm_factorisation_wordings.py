"""How least common multiples are asked for, by level and task type; hard ones also by what the divisions leave."""

from __future__ import annotations

BANK = {
    ("easy", "qa"): (
        (
            "Find the least common multiple of {a} and {b} by prime factorisation.",
            "소인수분해를 이용하여 {a:과/와} {b}의 최소공배수를 구하시오.",
        ),
        ("What is lcm({a}, {b})? Factorise both numbers first.", "두 수 {a}, {b:을/를} 소인수분해하여 최소공배수를 구하시오."),
        (
            "Which is the smallest natural number that both {a} and {b} divide?",
            "{a:으로/로}도 나누어떨어지고 {b:으로/로}도 나누어떨어지는 자연수 중에서 가장 작은 수를 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "One lamp flashes every {a} seconds, another every {b} seconds. They have just flashed together. "
            "After how many seconds do they next flash together?",
            "한 등은 {a}초마다, 다른 등은 {b}초마다 깜박인다. 지금 두 등이 동시에 깜박였다면, 처음으로 다시 동시에 깜박이는 것은 "
            "몇 초 뒤인지 구하시오.",
        ),
        (
            "Rectangular tiles of {a} cm by {b} cm, all laid the same way round, are to form a square as small as possible. "
            "How many centimetres long is its side?",
            "가로가 {a} cm, 세로가 {b} cm인 직사각형 모양의 타일을 같은 방향으로 빈틈없이 이어 붙여 되도록 작은 정사각형을 만들려고 한다. "
            "정사각형의 한 변의 길이는 몇 cm인지 구하시오.",
        ),
        (
            "Two meshing gears have {a} and {b} teeth. How many teeth must pass before both are back in their starting position "
            "for the first time?",
            "서로 맞물려 도는 두 톱니바퀴의 톱니 수가 각각 {a}개, {b}개이다. 두 톱니바퀴가 처음의 자리에서 다시 맞물리기까지 "
            "돌아간 톱니는 적어도 몇 개인지 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "Find the least common multiple of {a}, {b} and {c} by prime factorisation.",
            "소인수분해를 이용하여 세 수 {a}, {b}, {c}의 최소공배수를 구하시오.",
        ),
        (
            "Factorise {a}, {b} and {c} and determine lcm({a}, {b}, {c}).",
            "{a}, {b}, {c:을/를} 각각 소인수분해하여 최소공배수를 구하시오.",
        ),
        (
            "Which is the smallest natural number divisible by each of {a}, {b} and {c}?",
            "{a}, {b}, {c}의 어느 수로 나누어도 나누어떨어지는 가장 작은 자연수를 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "Three ferries leave a harbour at the same moment. They come back to it every {a}, {b} and {c} minutes. "
            "After how many minutes are all three in the harbour at once again for the first time?",
            "세 유람선이 동시에 항구를 떠나 각각 {a}분, {b}분, {c}분마다 항구로 돌아온다. 처음으로 다시 세 유람선이 동시에 항구에 "
            "있게 되는 것은 몇 분 뒤인지 구하시오.",
        ),
        (
            "Three stacks are built of boxes {a} cm, {b} cm and {c} cm high, one kind in each stack. At what least height in "
            "centimetres are the stacks equally high?",
            "높이가 각각 {a} cm, {b} cm, {c} cm인 상자를 종류별로 따로 쌓아 올린다. 세 더미의 높이가 처음으로 같아질 때의 높이는 몇 "
            "cm인지 구하시오.",
        ),
        (
            "Three model trains run laps of {a}, {b} and {c} seconds and start side by side. "
            "After how many seconds do they first pass the start together again?",
            "모형 기차 세 대가 선로를 한 바퀴 도는 데 각각 {a}초, {b}초, {c}초 걸린다. 같은 곳에서 동시에 출발하여 처음으로 다시 출발점을 "
            "함께 지나는 것은 몇 초 뒤인지 구하시오.",
        ),
    ),
    ("over", "qa"): (
        (
            "Find the smallest natural number greater than {c} that leaves the remainder {k} when it is divided by {a}, by {b} and "
            "by {c}.",
            "{a}, {b}, {c:으로/로} 각각 나누면 나머지가 모두 {k}인 자연수 중에서 {c}보다 큰 가장 작은 수를 구하시오.",
        ),
        (
            "A number above {c} gives the remainder {k} for each of the divisors {a}, {b} and {c}. What is the least such number?",
            "{c}보다 큰 어떤 자연수를 {a:으로/로} 나누어도, {b:으로/로} 나누어도, {c:으로/로} 나누어도 {k:이/가} 남는다. "
            "이러한 수 중에서 가장 작은 수를 구하시오.",
        ),
        (
            "For which smallest n > {c} do n ÷ {a}, n ÷ {b} and n ÷ {c} all leave {k}?",
            "n을 {a}, {b}, {c:으로/로} 나눈 나머지가 모두 {k:이/가} 되는 자연수 n > {c} 중에서 가장 작은 것을 구하시오.",
        ),
    ),
    ("over", "reasoning"): (
        (
            "Pupils line up in rows of {a}, then of {b}, then of {c}; every time {k} pupils are left over. "
            "At least how many pupils are there, if there are more than {c}?",
            "학생들이 {a}명씩, {b}명씩, {c}명씩 줄을 서면 매번 {k}명이 남는다. 학생이 {c}명보다 많을 때, 학생은 적어도 몇 명인지 "
            "구하시오.",
        ),
        (
            "A bag of beads can be packed by {a}, by {b} or by {c}, and {k} beads always remain. "
            "There are more than {c} beads. What is the least possible number of beads?",
            "봉지에 든 구슬을 {a}개씩, {b}개씩, {c}개씩 어떻게 포장해도 항상 {k}개가 남는다. 구슬이 {c}개보다 많다면 적어도 몇 개인지 "
            "구하시오.",
        ),
        (
            "Jars of honey are put into crates of {a}, {b} or {c}. Whichever crates are used, {k} jars do not fit in. "
            "How many jars are there at least, knowing that they fill at least one crate of each kind?",
            "꿀단지를 {a}개들이, {b}개들이, {c}개들이 상자 가운데 어느 것에 담아도 {k}개가 남는다. 어느 상자든 적어도 하나는 채울 수 "
            "있을 때, 꿀단지는 적어도 몇 개인지 구하시오.",
        ),
    ),
    ("short", "qa"): (
        (
            "Find the smallest natural number that leaves {ra} when divided by {a}, {rb} when divided by {b} and {rc} when divided "
            "by {c}.",
            "{a:으로/로} 나누면 {ra:이/가} 남고, {b:으로/로} 나누면 {rb:이/가} 남고, {c:으로/로} 나누면 {rc:이/가} 남는 가장 작은 자연수를 "
            "구하시오.",
        ),
        (
            "The divisors {a}, {b} and {c} give the remainders {ra}, {rb} and {rc} for one natural number. "
            "What is the least it can be?",
            "어떤 자연수를 {a}, {b}, {c:으로/로} 나눈 나머지가 차례로 {ra}, {rb}, {rc}이다. 이러한 수 중에서 가장 작은 수를 구하시오.",
        ),
        (
            "Which is the least n with n = {a}x + {ra} = {b}y + {rb} = {c}z + {rc} for whole numbers x, y, z that are not negative?",
            "음이 아닌 정수 x, y, z에 대하여 n = {a}x + {ra} = {b}y + {rb} = {c}z + {rc}인 가장 작은 자연수 n을 구하시오.",
        ),
    ),
    ("short", "reasoning"): (
        (
            "Pupils line up in rows of {a}, then of {b}, then of {c}; every time the last row lacks {k} pupils. "
            "At least how many pupils are there?",
            "학생들이 {a}명씩, {b}명씩, {c}명씩 줄을 서면 매번 마지막 줄에 {k}명이 모자란다. 학생은 적어도 몇 명인지 구하시오.",
        ),
        (
            "A gardener could plant her bulbs in rows of {a}, {b} or {c}, but always {k} bulbs are missing in the last row. "
            "What is the smallest number of bulbs she can have?",
            "정원사가 알뿌리를 {a}개씩, {b}개씩, {c}개씩 어떻게 줄지어 심어도 마지막 줄에 {k}개가 모자란다. 알뿌리는 적어도 몇 개인지 "
            "구하시오.",
        ),
        (
            "To fill boxes of {a} eggs completely, {k} eggs are missing; the same holds for boxes of {b} and of {c}. "
            "How many eggs are there at least?",
            "달걀을 {a}개들이 상자에 담으면 마지막 상자에 {k}개가 모자라고, {b}개들이나 {c}개들이 상자에 담아도 마찬가지이다. "
            "달걀은 적어도 몇 개인지 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "Find the smallest natural number n for which the least common multiple of {a}, {b} and n is {l}.",
            "세 수 {a}, {b}, n의 최소공배수가 {l:이/가} 되게 하는 자연수 n 중에서 가장 작은 수를 구하시오.",
        ),
        (
            "What is the least natural number n with lcm({a}, {b}, n) = {l}?",
            "{a}, {b}, n의 최소공배수가 {l}일 때, n의 최솟값을 구하시오.",
        ),
        (
            "The numbers {a}, {b} and an unknown third have the least common multiple {l}. How small can the third be?",
            "두 수 {a}, {b:과/와} 어떤 자연수의 최소공배수가 {l}이다. 어떤 자연수가 될 수 있는 가장 작은 수를 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "Two lamps flash every {a} and every {b} seconds, a third every n seconds, n a natural number. All three flash together "
            "exactly once in every {l} seconds. What is the smallest possible n?",
            "두 등은 각각 {a}초, {b}초마다, 셋째 등은 n초마다 깜박인다(n은 자연수). 세 등은 {l}초마다 한 번씩만 동시에 깜박인다. "
            "n이 될 수 있는 가장 작은 수를 구하시오.",
        ),
        (
            "Three machines were serviced today. Two are serviced every {a} and every {b} days, the third at regular intervals of its own. "
            "The next day on which all of them are serviced comes after {l} days. "
            "How many days does the interval of the third machine last at least?",
            "오늘 세 기계를 함께 점검하였다. 두 기계는 각각 {a}일, {b}일마다, 셋째 기계도 일정한 날수마다 점검한다. 처음으로 다시 셋을 함께 "
            "점검하는 것은 {l}일 뒤이다. 셋째 기계의 점검 간격은 적어도 며칠인지 구하시오.",
        ),
        (
            "Buses of two lines leave a station every {a} and every {b} minutes, those of a third line at another whole number of "
            "minutes. After a common start, all three leave together for the first time {l} minutes later. "
            "What is the shortest interval that the third line can have, in minutes?",
            "어느 정류장에서 두 노선의 버스가 각각 {a}분, {b}분마다, 셋째 노선의 버스는 또 다른 자연수 분마다 출발한다. 동시에 출발한 뒤 "
            "{l}분이 지나서 처음으로 다시 동시에 출발한다면, 셋째 노선의 간격으로 가능한 가장 짧은 시간은 몇 분인지 구하시오.",
        ),
    ),
}
