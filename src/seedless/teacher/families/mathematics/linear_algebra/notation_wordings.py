"""How a system of equations is to be rewritten: openings by level, and the form that is wanted."""

BANK = {
    "easy": (
        (
            "Rewrite the system of equations below in matrix form Av = b with v = ({unknowns}).",
            "아래 연립방정식을 v = ({unknowns})에 대하여 Av = b 꼴의 행렬로 나타내시오.",
        ),
        (
            "Read off the coefficient matrix A and the right-hand sides b of the following two equations, in the order given.",
            "다음 두 방정식의 계수행렬 A와 우변 b를 주어진 순서대로 읽어 적으시오.",
        ),
        (
            "A program for linear systems takes coefficients and right-hand sides only. Prepare its input for the system below.",
            "연립일차방정식을 푸는 프로그램에 계수와 우변만 입력하려고 한다. 아래 연립방정식의 입력 자료를 만드시오.",
        ),
    ),
    "medium": (
        (
            "Put both equations below into the order {unknowns} = constant, without multiplying them by anything, and write the system "
            "as a matrix. Where a side is 0 or the letters stand on the right, bring all letters to the left side.",
            "아래 두 식의 양변에 아무 수도 곱하지 말고 {unknowns}의 순서로 좌변에 문자를, 우변에 상수를 모은 다음 연립방정식을 행렬로 나타내시오.",
        ),
        (
            "The equations of this system are untidy. Collect the letters on the left in the order {unknowns} and the constants on the "
            "right; change nothing else.",
            "다음 연립방정식은 정리되어 있지 않다. 문자는 {unknowns}의 순서로 좌변에, 상수는 우변에 모으시오. 그 밖에는 바꾸지 마시오.",
        ),
        (
            "Move all letters of the equations below to the left side and all constants to the right side, keeping the signs that this gives, "
            "and note the coefficients of {unknowns}.",
            "아래 식에서 이항하여 모든 문자를 좌변으로, 모든 상수를 우변으로 옮기고(이항할 때 부호가 바뀌는 것 말고는 아무것도 바꾸지 않는다) {unknowns}의 계수를 적으시오.",
        ),
    ),
    "hard": (
        (
            "Write the system below as a matrix for the unknowns {unknowns}. Bring letters to the left and constants to the right without "
            "scaling; a missing letter has the coefficient 0.",
            "아래 연립방정식을 미지수 {unknowns}에 대한 행렬로 나타내시오. 상수배하지 말고 문자는 좌변, 상수는 우변으로 이항하며, 없는 문자의 계수는 "
            "0으로 한다.",
        ),
        (
            "Three equations in {unknowns} are given, some with gaps. Move every letter to the left side, every constant to the right side, "
            "and enter 0 for what does not occur.",
            "미지수 {unknowns}에 대한 세 방정식이 있고, 빠진 문자도 있다. 모든 문자를 좌변으로, 모든 상수를 우변으로 옮기고 나타나지 않는 문자의 계수는 "
            "0으로 적으시오.",
        ),
        (
            "Prepare the augmented matrix of this system: order {unknowns}, letters left, constants right, no factors taken out, zeros for "
            "missing terms.",
            "다음 연립방정식의 첨가행렬을 준비하시오. 순서는 {unknowns}이며, 문자는 좌변, 상수는 우변에 두고, 공통인수로 나누지 않으며, 빠진 항은 "
            "0으로 적는다.",
        ),
    ),
    "expert": (
        (
            "Multiply out the brackets, collect the letters {unknowns} on the left and the constants on the right, without scaling any "
            "equation, and write the system below as a matrix.",
            "괄호를 풀고 문자 {unknowns:은/는} 좌변에, 상수는 우변에 모아 아래 연립방정식을 행렬로 나타내시오. 식을 상수배하지는 마시오.",
        ),
        (
            "The unknowns of this system stand on both sides and in brackets. Bring every equation into the form of a row: coefficients of "
            "{unknowns}, moved to the left side, then the constant on the right. Do not scale.",
            "다음 연립방정식에는 미지수가 양변과 괄호 안에 있다. 상수배하지 않고 각 식을 좌변의 {unknowns}의 계수와 우변의 상수로 이루어진 행으로 "
            "정리하시오.",
        ),
        (
            "Simplify the three equations below (brackets, like terms, letters to the left, constants to the right; no division) and record "
            "the coefficients of {unknowns}.",
            "아래 세 식을 정리하여(괄호 풀기, 동류항 정리, 문자는 좌변, 상수는 우변; 나누지 않음) {unknowns}의 계수를 기록하시오.",
        ),
    ),
}

# By form: JSON, Markdown table.
FORMS = (
    (
        (
            'Answer with nothing but a JSON object with the keys "A" (a list of rows) and "b" (a list of numbers):',
            '키 "A"에 행의 목록, 키 "b"에 수의 목록을 담은 JSON 객체로만 답하시오:',
        ),
        (
            'Give only JSON: an object whose "A" is the list of the coefficient rows and whose "b" lists the right-hand sides:',
            'JSON으로만 답하시오. 객체의 "A"는 계수 행의 목록, "b"는 우변의 목록이다:',
        ),
    ),
    (
        (
            "Answer with nothing but a Markdown table with the heading {columns}, one row for each equation, b being the right-hand side:",
            "첫 줄이 {columns}이고 식마다 한 행인 마크다운 표로만 답하시오. b는 우변이다:",
        ),
        (
            "Give only a Markdown table; its columns are {columns}, its rows the equations in order, and b holds the right-hand sides:",
            "마크다운 표로만 답하시오. 열은 {columns}, 행은 식의 순서대로이고, b에는 우변을 적는다:",
        ),
    ),
)
