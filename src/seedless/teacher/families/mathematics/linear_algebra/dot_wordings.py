"""How dot products, angles, lengths and projections are asked for."""

BANK = {
    ("easy", "qa"): (
        ("Compute the dot product of a = {a} and b = {b}.", "두 벡터 a = {a}, b = {b}의 내적을 구하시오."),
        ("For the vectors a = {a} and b = {b}, find a·b.", "a = {a}, b = {b}일 때, a·b의 값을 구하시오."),
        (
            "What is the scalar product of the plane vectors {a} and {b}?",
            "두 평면벡터 {a}, {b}에 대하여 두 벡터의 내적을 계산하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "The vectors a = {a} and b = {b} have the dot product {value}. Find k.",
            "두 벡터 a = {a}, b = {b}의 내적이 {value}일 때, k의 값을 구하시오.",
        ),
        (
            "For which number k is a·b = {value}, if a = {a} and b = {b}?",
            "a = {a}, b = {b}이고 a·b = {value}이다. k의 값을 구하시오.",
        ),
        (
            "A first component was lost: of a only {a} is known. With b = {b} it gave a·b = {value}. Restore k.",
            "벡터 a의 첫째 성분을 잊어버려 a = {a:이라고/라고} 적어 두었다. b = {b:과/와} 내적하면 {value:이/가} 된다고 할 때, k의 값을 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        ("Find the dot product of the space vectors {a} and {b}.", "공간벡터 {a}, {b}의 내적을 구하시오."),
        ("Let a = {a} and b = {b}. Calculate a·b.", "a = {a}, b = {b:이라고/라고} 할 때, a·b를 계산하시오."),
        (
            "Multiply matching components and add: what is a·b for a = {a}, b = {b}?",
            "세 성분을 각각 곱하여 더하는 방법으로 a = {a}, b = {b}의 내적 a·b를 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "The vectors a = {a} and b = {b} are to be perpendicular. Find k.",
            "두 벡터 a = {a}, b = {b:이/가} 서로 수직일 때, k의 값을 구하시오.",
        ),
        (
            "A beam in the direction a = {a} must meet a mirror frame in the direction b = {b} at a right angle. Determine k.",
            "방향이 a = {a}인 빛이 방향이 b = {b}인 거울 틀과 직각으로 만나야 한다. k의 값을 구하시오.",
        ),
        (
            "For which k do the segments from the origin to {a} and to {b} enclose 90°?",
            "원점에서 두 점 {a}, {b}에 이르는 두 선분이 이루는 각이 90°가 되도록 하는 k의 값을 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "Let θ be the angle between a = {a} and b = {b}. Find cos θ as a fraction in lowest terms.",
            "두 벡터 a = {a}, b = {b:이/가} 이루는 각의 크기를 θ라고 할 때, cos θ의 값을 기약분수로 나타내시오.",
        ),
        (
            "The vectors {a} and {b} have whole lengths. Give the cosine of the angle between them as a fraction in lowest terms.",
            "길이가 정수인 두 벡터 {a}, {b:이/가} 이루는 각의 코사인의 값을 기약분수로 구하시오.",
        ),
        (
            "Two straight pipes leave a joint in the directions a = {a} and b = {b}. What is cos θ for the angle θ between them? "
            "Use lowest terms.",
            "곧은 두 관이 이음매에서 a = {a}, b = {b} 방향으로 뻗어 있다. 두 관이 이루는 각 θ에 대하여 cos θ의 값을 기약분수로 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "Of two vectors it is known that |a| = {long}, |b| = {other} and a·b = {inner}. Find |{sum}|², the square of the length.",
            "두 벡터 a, b에 대하여 |a| = {long}, |b| = {other}, a·b = {inner}일 때, |{sum}|²의 값을 구하시오.",
        ),
        (
            "Vectors a and b of lengths {long} and {other} have the dot product {inner}. What is the square of the length of {sum}?",
            "길이가 각각 {long}, {other}인 두 벡터 a, b의 내적이 {inner}이다. 벡터 {sum}의 길이의 제곱을 구하시오.",
        ),
        (
            "Two forces a and b have magnitudes of {long} N and {other} N, and their dot product is {inner}. Calculate |{sum}|².",
            "크기가 각각 {long} N, {other} N인 두 힘 a, b의 내적이 {inner}이다. |{sum}|²의 값을 계산하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "Find the projection of w = {w} on d = {d}, with exact components.",
            "벡터 w = {w}의 벡터 d = {d} 위로의 정사영을 구하시오. 성분은 정수 또는 기약분수로 나타내시오.",
        ),
        (
            "Split w = {w} into a multiple of d = {d} and a vector perpendicular to d. Which multiple of d is it? Give the vector.",
            "w = {w:을/를} d = {d}의 실수배와 d에 수직인 벡터의 합으로 나타낼 때, d의 실수배인 벡터를 구하시오. 성분은 정수 또는 기약분수로 "
            "나타내시오.",
        ),
        (
            "What is the component vector of w = {w} along the direction d = {d}? Use fractions in lowest terms where needed.",
            "w = {w}의 d = {d} 방향 성분 벡터를 구하시오. 필요하면 기약분수를 쓰시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "A straight line runs through {q} in the direction d = {d}. Find its point that is nearest to {p}, with exact coordinates.",
            "점 {q:을/를} 지나고 방향벡터가 d = {d}인 직선 위의 점 중에서 점 {p}에 가장 가까운 점의 좌표를 구하시오. 좌표는 정수 또는 기약분수로 "
            "나타내시오.",
        ),
        (
            "A drone flies along the straight line through {q} with the direction d = {d}. At which point of this line is it closest to "
            "the tower top {p}? "
            "Give exact coordinates.",
            "드론이 점 {q:을/를} 지나고 방향벡터가 d = {d}인 직선을 따라 날아간다. 이 직선 위에서 탑의 꼭대기 {p}에 가장 가까운 점의 좌표를 정수 또는 "
            "기약분수로 구하시오.",
        ),
        (
            "Drop the perpendicular from {p} to the line through {q} with direction d = {d}. What are the coordinates of its foot, in "
            "lowest terms?",
            "점 {p}에서 점 {q:을/를} 지나고 방향벡터가 d = {d}인 직선에 내린 수선의 발의 좌표를 구하시오. 정수가 아니면 기약분수로 나타내시오.",
        ),
    ),
}
