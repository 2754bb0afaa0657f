"""How inverses are asked for, bare and as codes, prices and unknown matrices."""

BANK = {
    ("easy", "qa"): (
        ("Find the inverse of the matrix A = {a}.", "행렬 A = {a}의 역행렬을 구하시오."),
        (
            "Compute A⁻¹ for A = {a}; list its rows in brackets as they are listed here.",
            "A = {a}일 때, A⁻¹을 같은 꼴로 한 행씩 나타내시오.",
        ),
        (
            "Which matrix multiplied by A = {a} gives the identity matrix?",
            "행렬 A = {a:과/와} 곱하여 단위행렬이 되는 행렬을 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "A code replaces two numbers x and y by the column A(x, y) with A = {a}. The message received is ({u}, {v}). Use A⁻¹ to find x "
            "and y.",
            "두 수 x, y를 행렬 A = {a:을/를} 곱한 열 A(x, y)로 바꾸는 암호가 있다. 받은 암호문이 ({u}, {v})일 때, A⁻¹을 이용하여 x와 y를 구하시오.",
        ),
        (
            "The linear map with the matrix {a} sends the point (x, y) to ({u}, {v}). Find x and y with the inverse matrix.",
            "행렬 {a:으로/로} 나타내어지는 일차변환에 의하여 점 (x, y)가 점 {to:으로/로} 옮겨진다. 역행렬을 이용하여 x, y의 값을 구하시오.",
        ),
        (
            "A game moves a token from (x, y) to the place A(x, y), where A = {a}. It now stands at ({u}, {v}). Where was it before? "
            "Give x and y.",
            "어떤 게임에서 말은 점 (x, y)에서 A = {a:을/를} 곱한 점 A(x, y)로 옮겨진다. 지금 말이 점 ({u}, {v})에 있다. 옮기기 전의 x, y의 값을 "
            "구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "Find the inverse of A = {a}. Give the entries as whole numbers or fractions in lowest terms.",
            "행렬 A = {a}의 역행렬을 구하시오. 성분은 정수 또는 기약분수로 나타내시오.",
        ),
        (
            "Compute A⁻¹ for A = {a}, with reduced fractions, as a list of rows.",
            "A = {a}일 때, A⁻¹을 구하여 성분을 기약분수로 나타내고 한 행씩 쓰시오.",
        ),
        (
            "The matrix {a} is invertible. What is its inverse? Use exact fractions.",
            "행렬 {a}의 역행렬이 존재한다. 이 역행렬을 분수를 이용하여 정확하게 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "{p} tickets for Saturday and {q} for Sunday cost {u} dollars; {r} for Saturday and {s} for Sunday cost {v} dollars. With the "
            "inverse of the matrix of amounts, find the price x of a ticket for Saturday and y for Sunday.",
            "토요일 입장권 {p}장과 일요일 입장권 {q}장의 값은 {u}000원이고, 토요일 입장권 {r}장과 일요일 입장권 {s}장의 값은 {v}000원이다. 수량을 나타내는 "
            "행렬의 역행렬을 이용하여 토요일 입장권의 값 x천 원과 일요일 입장권의 값 y천 원을 구하시오.",
        ),
        (
            "On a scale, {p} red and {q} blue marbles weigh {u} g, and {r} red and {s} blue ones weigh {v} g. Use an inverse matrix to find "
            "the weight x of a red and y of a blue marble in grams.",
            "빨간 구슬 {p}개와 파란 구슬 {q}개의 무게는 {u} g이고, 빨간 구슬 {r}개와 파란 구슬 {s}개의 무게는 {v} g이다. 빨간 구슬과 파란 구슬 한 개의 "
            "무게를 각각 x g, y g이라고 할 때, 역행렬을 이용하여 x, y의 값을 구하시오.",
        ),
        (
            "Pump X runs for {p} hours and pump Y for {q} hours and they move {u} m³ of water; with {r} hours of X and {s} hours of Y it is "
            "{v} m³. Solve with the inverse matrix: how many m³ an hour, x and y, do the pumps move?",
            "펌프 X를 {p}시간, 펌프 Y를 {q}시간 가동하면 물을 {u} m³ 퍼 올리고, X를 {r}시간, Y를 {s}시간 가동하면 {v} m³ 퍼 올린다. 두 펌프가 한 "
            "시간에 퍼 올리는 물의 양을 각각 x m³, y m³라고 할 때, 역행렬을 이용하여 x, y의 값을 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "Find the matrix X with AX = B, where A = {a} and B = {b}.",
            "A = {a}, B = {b}일 때, AX = B를 만족시키는 행렬 X를 구하시오.",
        ),
        (
            "Solve the matrix equation {a}X = {b} for X.",
            "행렬의 방정식 {a}X = {b:을/를} 만족시키는 행렬 X를 구하시오.",
        ),
        (
            "Multiplying an unknown matrix X from the left by A = {a} gives B = {b}. Determine X.",
            "어떤 행렬 X의 왼쪽에 A = {a:을/를} 곱하면 B = {b:이/가} 된다. 행렬 X를 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "Joon multiplied a matrix X by A = {a}, but wrote A on the right, and got XA = {b}. Find X.",
            "준이가 행렬 X에 A = {a:을/를} 곱하면서 A를 오른쪽에 두어 XA = {b:을/를} 얻었다. 행렬 X를 구하시오.",
        ),
        (
            "A sheet of paper shows X·A = B with A = {a} and B = {b}, while X itself is torn off. Restore X.",
            "종이에 X·A = B와 A = {a}, B = {b:이/가} 적혀 있고 X는 찢겨 나갔다. 행렬 X를 구하시오.",
        ),
        (
            "A machine multiplies each matrix it is given by A = {a} from the right. It returned {b}. Which matrix X had been put in?",
            "어떤 기계는 입력된 행렬의 오른쪽에 A = {a:을/를} 곱한다. 출력이 {b}일 때, 입력된 행렬 X를 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        ("Find the inverse of the 3 × 3 matrix A = {a}.", "3 × 3 행렬 A = {a}의 역행렬을 구하시오."),
        (
            "Compute A⁻¹ from the cofactors of A = {a}.",
            "A = {a}의 여인수를 이용하여 A⁻¹을 구하시오.",
        ),
        (
            "The matrix {a} has an inverse with whole entries. Which one?",
            "행렬 {a:은/는} 모든 성분이 정수인 역행렬을 가진다. 이 역행렬을 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "The system with the coefficient matrix {a} and the right-hand sides {u}, {v}, {w} is to be solved for x, y, z with the inverse "
            "matrix. Find x, y and z.",
            "계수행렬이 {a}이고 우변이 차례로 {u}, {v}, {w}인 연립일차방정식을 역행렬을 이용하여 풀고, x, y, z의 값을 구하시오.",
        ),
        (
            "Three numbers x, y, z were encoded as the column A(x, y, z) with A = {a}. The result is ({u}, {v}, {w}). Decode it with A⁻¹.",
            "세 수 x, y, z에 행렬 A = {a:을/를} 곱하여 열 A(x, y, z)로 암호화하였더니 {to:이/가} 되었다. A⁻¹을 이용하여 x, y, z의 값을 "
            "구하시오.",
        ),
        (
            "A linear map of space with the matrix {a} takes the point (x, y, z) to ({u}, {v}, {w}). Which point was it? Give x, y, z.",
            "행렬이 {a}인 공간의 일차변환이 점 P(x, y, z)를 점 {to:으로/로} 옮긴다. x, y, z의 값을 구하시오.",
        ),
    ),
}
