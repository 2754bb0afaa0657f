"""Problems in which the greatest common divisor and the least common multiple meet: wordings by level and task type."""

from __future__ import annotations

BANK = {
    ("easy", "qa"): (
        (
            "Two natural numbers have the greatest common divisor {g} and the least common multiple {l}. One of them is {a}. "
            "Find the other.",
            "두 자연수의 최대공약수는 {g}, 최소공배수는 {l}이다. 한 수가 {a}일 때, 다른 수를 구하시오.",
        ),
        (
            "gcd({a}, n) = {g} and lcm({a}, n) = {l}. What is n?",
            "{a:과/와} n의 최대공약수가 {g}, 최소공배수가 {l}일 때, 자연수 n을 구하시오.",
        ),
        (
            "For which natural number n do {a} and n share {g} as greatest common divisor and {l} as least common multiple?",
            "{a:과/와} 어떤 자연수의 최대공약수가 {g}이고 최소공배수가 {l}이다. 어떤 자연수를 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "A sheet of paper, its sides whole numbers of centimetres, can be cut into equal squares with no waste; the largest such "
            "squares have sides of {g} cm. "
            "Sheets like it, laid the same way round, form a square; the smallest has sides of {l} cm. "
            "One side of a sheet is {a} cm. How many centimetres is the other?",
            "두 변의 길이가 자연수(cm)인 직사각형 종이를 남김없이 똑같은 정사각형으로 자를 때 가장 큰 정사각형의 한 변은 {g} cm이고, 같은 "
            "방향으로 이어 붙여 만들 수 있는 가장 작은 정사각형의 한 변은 {l} cm이다. 종이의 한 변이 {a} cm일 때, 다른 변은 몇 cm인지 "
            "구하시오.",
        ),
        (
            "Two cords can be cut into equal pieces as long as possible, {g} cm each, with nothing left. Cords like the first, laid in one "
            "line, and cords like the second, laid in another, first give lines of the same length at {l} cm. One cord is {a} cm long. "
            "How many centimetres long is the other?",
            "두 끈을 남김없이 같은 길이로 되도록 길게 자르면 한 도막이 {g} cm이다. 또 두 끈과 같은 끈을 각각 한 줄로 이어 놓으면 두 줄의 길이가 "
            "처음으로 같아지는 것은 {l} cm일 때이다. 한 끈이 {a} cm일 때, 다른 끈은 몇 cm인지 구하시오.",
        ),
        (
            "Two lamps flash every {a} seconds and every n seconds, n a natural number, and together every {l} seconds. The largest "
            "time in whole seconds that measures both intervals exactly is {g} seconds. Find n.",
            "두 등이 각각 {a}초, n초마다 깜박이고(n은 자연수) {l}초마다 동시에 깜박인다. 두 간격을 모두 나누어떨어지게 하는 가장 긴 시간은 "
            "{g}초이다. n의 값을 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "Two natural numbers have the sum {s}, the greatest common divisor {g} and the least common multiple {l}. "
            "Find them, the smaller one first.",
            "합이 {s}이고 최대공약수가 {g}, 최소공배수가 {l}인 두 자연수를 작은 수부터 차례로 구하시오.",
        ),
        (
            "x + y = {s}, gcd(x, y) = {g}, lcm(x, y) = {l} and x < y. Find x and y.",
            "x + y = {s}이고, x와 y의 최대공약수가 {g}, 최소공배수가 {l}이다. x < y일 때, 자연수 x, y의 값을 차례로 구하시오.",
        ),
        (
            "Which two natural numbers add up to {s} if {g} is their greatest common divisor and {l} their least common multiple? "
            "Write the smaller one first.",
            "두 자연수의 최대공약수는 {g}, 최소공배수는 {l}이고 두 수를 더하면 {s:이/가} 된다. 두 수를 작은 수부터 차례로 쓰시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "The length and the width of a rectangle are whole numbers of centimetres, together {s} cm. The largest squares that "
            "tile it have sides of {g} cm; the smallest square that copies of it, laid the same way round, can form has sides of "
            "{l} cm. Find width and length in centimetres, the width, which is smaller, first.",
            "가로와 세로의 길이가 자연수(cm)이고 그 합이 {s} cm인 직사각형이 있다. 이 직사각형을 빈틈없이 채우는 가장 큰 정사각형의 한 변은 "
            "{g} cm이고, 이 직사각형을 같은 방향으로 이어 붙여 만든 가장 작은 정사각형의 한 변은 {l} cm이다. 짧은 변과 긴 변의 길이를 차례로 "
            "구하시오.",
        ),
        (
            "Two gears have {s} teeth together. The greatest common divisor of the numbers of teeth is {g}, and both gears are back in "
            "their starting position for the first time after {l} teeth. How many teeth does each have? Give the smaller number first.",
            "두 톱니바퀴의 톱니는 모두 {s}개이다. 두 톱니 수의 최대공약수는 {g}이고, 톱니 {l}개가 지나가면 처음으로 두 바퀴가 제자리로 "
            "돌아온다. 두 톱니바퀴의 톱니 수를 작은 것부터 차례로 구하시오.",
        ),
        (
            "Two baskets hold {s} apples in all. From either basket bags of {g} apples can be filled with none left, and {g} is the "
            "largest number for which this works in both. The least common multiple of the two numbers of apples is {l}. "
            "How many apples are in each basket? Give the smaller number first.",
            "두 바구니에 사과가 모두 {s}개 있다. 어느 바구니의 사과든 {g}개씩 남김없이 봉지에 담을 수 있고, {g:은/는} 이렇게 할 수 있는 가장 "
            "큰 수이다. 두 사과 수의 최소공배수가 {l}일 때, 두 바구니의 사과 수를 작은 것부터 차례로 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "How many pairs of natural numbers x < y have gcd(x, y) = {g} and lcm(x, y) = {l}?",
            "최대공약수가 {g}이고 최소공배수가 {l}인 두 자연수 x, y(x < y)의 순서쌍 (x, y)는 모두 몇 개인지 구하시오.",
        ),
        (
            "Count the pairs of different natural numbers, order ignored, whose greatest common divisor is {g} and whose least common "
            "multiple is {l}.",
            "최대공약수가 {g}, 최소공배수가 {l}인 서로 다른 두 자연수의 쌍은 순서를 생각하지 않을 때 모두 몇 쌍인지 구하시오.",
        ),
        (
            "The greatest common divisor of two numbers is {g}, their least common multiple {l}. How many such pairs are there, if a "
            "pair and its reverse count once?",
            "두 자연수의 최대공약수는 {g}, 최소공배수는 {l}이다. 두 수의 순서를 바꾼 것은 같은 것으로 볼 때, 이러한 두 수의 쌍은 모두 몇 개인지 "
            "구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "The sides of a rectangle are whole numbers of centimetres and not equal. The largest squares that tile it exactly have "
            "sides of {g} cm, and the smallest square that copies of it, all laid the same way round, can form has sides of {l} cm. "
            "What is the smallest possible sum of its two sides in centimetres?",
            "두 변의 길이가 서로 다른 자연수(cm)인 직사각형이 있다. 이 직사각형을 빈틈없이 채우는 가장 큰 정사각형의 한 변은 {g} cm이고, 같은 "
            "방향으로 이어 붙여 만든 가장 작은 정사각형의 한 변은 {l} cm이다. 가로와 세로의 길이의 합으로 가능한 가장 작은 값은 몇 cm인지 구하시오.",
        ),
        (
            "Two bells ring at regular intervals of different whole numbers of minutes, and together every {l} minutes. "
            "The greatest common "
            "divisor of the two intervals is {g} minutes. What is the least that the two intervals can add up to, in minutes?",
            "두 종이 각각 일정한 분마다 울리는데, 두 간격은 서로 다른 자연수(분)이고 {l}분마다 동시에 울린다. 두 간격의 최대공약수는 {g}분이다. "
            "두 간격의 합으로 가능한 가장 작은 값은 몇 분인지 구하시오.",
        ),
        (
            "A puzzle book asks for two different house numbers with greatest common divisor {g} and least common multiple {l}. "
            "Which is the smallest sum that two such numbers can have?",
            "어느 퍼즐 책에 최대공약수가 {g}, 최소공배수가 {l}인 서로 다른 두 집의 번지를 찾으라는 문제가 있다. 이러한 두 번지의 합으로 가능한 "
            "가장 작은 수를 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "Find the smallest positive fraction x for which x × {p} and x × {q} are both natural numbers. "
            "Give it in lowest terms.",
            "두 분수 {p}, {q}의 어느 것에 곱하여도 그 결과가 자연수가 되는 가장 작은 양의 기약분수를 구하시오.",
        ),
        (
            "Which is the least fraction that turns both {p} and {q} into natural numbers when it is multiplied by them? "
            "Answer in lowest terms.",
            "{p}에 곱하여도 자연수가 되고 {q}에 곱하여도 자연수가 되는 양수 중에서 가장 작은 기약분수를 구하시오.",
        ),
        (
            "{p} of a number and {q} of it are natural numbers. What is the smallest positive number with this property, "
            "as a fraction in lowest terms?",
            "어떤 양수에 {p:을/를} 곱한 값과 {q:을/를} 곱한 값이 모두 자연수이다. 이러한 양수 중에서 가장 작은 것을 기약분수로 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "Two machines run without a break: one makes {p} of a piece in a minute, the other {q} of a piece. After how many minutes "
            "have both for the first time finished a whole number of pieces at the same moment? Answer with a fraction in lowest terms.",
            "쉬지 않고 돌아가는 두 기계가 1분에 각각 제품의 {p}, {q}만큼을 만든다. 두 기계가 처음으로 동시에 제품을 완성된 개수로만 만들게 되는 "
            "것은 몇 분 뒤인지 기약분수로 구하시오.",
        ),
        (
            "A small wheel makes {p} of a turn in a second, a large one {q} of a turn. Both start together with their marks on top. "
            "After how many seconds are both marks on top together again for the first time? Answer with a fraction in lowest terms.",
            "작은 바퀴는 1초에 {p}바퀴, 큰 바퀴는 1초에 {q}바퀴를 돈다. 두 바퀴의 표시가 모두 맨 위에 있을 때 동시에 돌기 시작하였다. 두 표시가 "
            "처음으로 다시 동시에 맨 위에 오는 것은 몇 초 뒤인지 기약분수로 구하시오.",
        ),
        (
            "Two runners circle a track; in one minute one covers {p} of a lap, the other {q} of a lap. They start at the same line. "
            "After how many minutes are both on the starting line again for the first time? Answer with a fraction in lowest terms.",
            "두 사람이 같은 출발선에서 동시에 출발하여 트랙을 도는데, 1분에 한 사람은 {p}바퀴, 다른 사람은 {q}바퀴를 돈다. 두 사람이 처음으로 "
            "동시에 출발선에 다시 오는 것은 몇 분 뒤인지 기약분수로 구하시오.",
        ),
    ),
}
