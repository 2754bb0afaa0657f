"""How determinants are asked for: bare, with an unknown entry, and by their rules."""

BANK = {
    ("easy", "qa"): (
        ("Compute the determinant of the matrix {a}.", "행렬 {a}의 행렬식을 구하시오."),
        (
            "The rows of A are listed in brackets: A = {a}. Find det(A).",
            "행을 괄호로 나타낸 행렬 A = {a}에 대하여 det(A)의 값을 구하시오.",
        ),
        (
            "What is the value of ad - bc for the matrix [[a, b], [c, d]] = {a}?",
            "행렬 [[a, b], [c, d]] = {a}에 대하여 ad - bc의 값을 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "For which number x does the matrix {a} have the determinant {value}?",
            "행렬 {a}의 행렬식이 {value:이/가} 되도록 하는 수 x의 값을 구하시오.",
        ),
        (
            "One entry of the matrix {a} has become illegible and is called x. The determinant was {value}. Find x.",
            "행렬 {a}의 한 성분이 지워져 x로 나타내었다. 원래 행렬식의 값이 {value}일 때, x의 값을 구하시오.",
        ),
        (
            "Let A = {a}. Determine x such that det(A) = {value}.",
            "A = {a:이라고/라고} 할 때, det(A) = {value:을/를} 만족시키는 x의 값을 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "Find the determinant of {a} by expanding along its first row.",
            "행렬 {a}의 행렬식을 제1행에 대하여 전개하여 구하시오.",
        ),
        ("Compute det(A) for A = {a}.", "A = {a}일 때, det(A)를 계산하시오."),
        (
            "The 3 × 3 matrix {a} has a zero in its first row. What is its determinant?",
            "제1행에 0이 있는 3 × 3 행렬 {a}의 행렬식을 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        ("For which k is the matrix {a} singular?", "행렬 {a}의 역행렬이 존재하지 않도록 하는 k의 값을 구하시오."),
        (
            "The three rows of {a} are to be linearly dependent. Find k.",
            "행렬 {a}의 세 행이 일차종속이 되도록 하는 k의 값을 구하시오.",
        ),
        (
            "A system of equations with the coefficient matrix {a} and zeros on the right has more than the zero solution. "
            "What is k?",
            "계수행렬이 {a}이고 우변이 모두 0인 연립방정식이 영이 아닌 해를 가질 때, k의 값을 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "Evaluate the determinant of the matrix {a}, which has no zero entries.",
            "0인 성분이 없는 행렬 {a}의 행렬식을 계산하시오.",
        ),
        ("Let A = {a}. Calculate det(A).", "행렬 A = {a}에 대하여 det(A)의 값을 구하시오."),
        (
            "Expand by cofactors to find the determinant of {a}.",
            "여인수 전개를 이용하여 행렬 {a}의 행렬식을 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        ("Find all k for which {a} has no inverse.", "행렬 {a}의 역행렬이 존재하지 않게 하는 모든 k의 값을 구하시오."),
        (
            "For which numbers k are the two rows of {a} multiples of one vector? Give all of them.",
            "행렬 {a}의 두 행벡터가 일차종속이 되는 모든 수 k의 값을 구하시오.",
        ),
        (
            "A machine fails when the matrix {a} in its control is singular. List every value of k at which it fails.",
            "어떤 장치는 제어 행렬 {a}의 행렬식이 0이면 멈춘다. 장치가 멈추는 k의 값을 모두 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        ("Compute the determinant of the 4 × 4 matrix {a}.", "4 × 4 행렬 {a}의 행렬식을 구하시오."),
        (
            "Choose a convenient row and expand: what is the determinant of {a}?",
            "전개하기 편리한 행을 골라 행렬 {a}의 행렬식을 구하시오.",
        ),
        ("Let A = {a}. Find det(A), using its zeros.", "0인 성분을 이용하여 행렬 A = {a}의 행렬식 det(A)를 구하시오."),
    ),
    ("expert", "reasoning"): (
        (
            "A and B are {n} × {n} matrices with det(A) = {a} and det(B) = {b}. Find det({f}A{power}B⁻¹) in lowest terms.",
            "{n} × {n} 행렬 A, B에 대하여 det(A) = {a}, det(B) = {b}일 때, det({f}A{power}B⁻¹)의 값을 구하시오. 정수가 아니면 기약분수로 "
            "나타내시오.",
        ),
        (
            "Two invertible {n} × {n} matrices satisfy det(A) = {a} and det(B) = {b}. What is the determinant of {f}A{power}B⁻¹? Give a "
            "whole number or a fraction in lowest terms.",
            "역행렬이 존재하는 두 {n} × {n} 행렬 A, B가 det(A) = {a}, det(B) = {b:을/를} 만족시킨다. 행렬 {f}A{power}B⁻¹의 행렬식을 정수 또는 "
            "기약분수로 구하시오.",
        ),
        (
            "Only sizes and determinants are known of A and B: both are {n} × {n}, det(A) = {a}, det(B) = {b}. Calculate "
            "det({f}A{power}B⁻¹) as a reduced fraction or a whole number.",
            "det(A) = {a}, det(B) = {b}인 두 {n} × {n} 행렬 A, B가 있다. A, B의 성분은 알지 못한다. det({f}A{power}B⁻¹)의 값을 정수 또는 "
            "기약분수로 구하시오.",
        ),
    ),
}
