"""How products of matrices are asked for, bare and as orders, blots and growing colonies."""

BANK = {
    ("easy", "qa"): (
        (
            "Compute the product AB of A = {a} and B = {b}. Write the answer in the same way, row by row.",
            "두 행렬 A = {a}, B = {b}의 곱 AB를 구하여 같은 방법으로 한 행씩 나타내시오.",
        ),
        (
            "The rows of two matrices are listed in brackets: A = {a}, B = {b}. What is AB?",
            "행렬을 행의 목록으로 나타내면 A = {a}, B = {b}이다. AB를 같은 꼴로 구하시오.",
        ),
        (
            "Multiply the matrix {a} by the matrix {b}, in this order.",
            "행렬 {a}에 행렬 {b:을/를} 이 순서대로 곱한 행렬을 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "Mina buys {a00} sandwiches and {a01} salads, Joon {a10} sandwiches and {a11} salads. In the first shop a sandwich costs {b00} dollars, "
            "in the second {b01}; a salad costs {b10} in the first and {b11} in the second. Give the costs as a matrix with a row for "
            "Mina and one for Joon and a column for each shop.",
            "미나는 샌드위치 {a00}개와 샐러드 {a01}개, 준이는 샌드위치 {a10}개와 샐러드 {a11}개를 사려고 한다. 샌드위치 한 개의 값은 첫째 가게에서 {b00}천 원, "
            "둘째 가게에서 {b01}천 원이고, 샐러드 한 개의 값은 첫째 가게에서 {b10}천 원, 둘째 가게에서 {b11}천 원이다. 제1행은 미나, 제2행은 준이, "
            "열은 차례로 두 가게에서 낼 금액(천 원)이 되도록 행렬로 나타내시오.",
        ),
        (
            "Workshop P makes {a00} chairs and {a01} tables a day, workshop Q {a10} chairs and {a11} tables. A chair takes {b00} hours "
            "of sawing and {b01} of painting, a table {b10} of sawing and {b11} of painting. Find the matrix of daily hours: rows P "
            "and Q, columns sawing and painting.",
            "공방 P는 하루에 의자 {a00}개와 탁자 {a01}개, 공방 Q는 의자 {a10}개와 탁자 {a11}개를 만든다. 의자 하나에는 톱질 {b00}시간과 칠 "
            "{b01}시간, 탁자 하나에는 톱질 {b10}시간과 칠 {b11}시간이 든다. 행은 차례로 P, Q, 열은 차례로 톱질, 칠이 되도록 하루의 총 작업 "
            "시간을 행렬로 구하시오.",
        ),
        (
            "Recipe one needs {a00} cups of flour and {a01} of milk, recipe two {a10} of flour and {a11} of milk. A cup of flour brings "
            "{b00} units of protein and {b01} of sugar, a cup of milk {b10} and {b11}. Write protein and sugar (columns) of both "
            "recipes (rows) as a matrix.",
            "첫째 요리에는 밀가루 {a00}컵과 우유 {a01}컵, 둘째 요리에는 밀가루 {a10}컵과 우유 {a11}컵이 필요하다. 밀가루 한 컵에는 단백질 {b00}단위, "
            "당 {b01}단위, 우유 한 컵에는 단백질 {b10}단위, 당 {b11}단위가 들어 있다. 행은 요리, 열은 차례로 단백질, 당이 되도록 행렬로 나타내시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "Compute AB for A = {a} (two rows of three) and B = {b} (three rows of two). List the rows of AB in brackets.",
            "2 × 3 행렬 A = {a}, 3 × 2 행렬 B = {b}에 대하여 AB를 구하고 행의 목록으로 나타내시오.",
        ),
        (
            "Find the product of the matrices {a} and {b}, the first one standing on the left.",
            "행렬 {a:을/를} 왼쪽, 행렬 {b:을/를} 오른쪽에 두고 곱한 행렬을 구하시오.",
        ),
        (
            "Given A = {a} and B = {b}, the product AB is a 2 × 2 matrix. Which one?",
            "A = {a}, B = {b}일 때, 곱 AB는 2 × 2 행렬이다. 이 행렬을 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "Class one orders {a00} notebooks, {a01} pens and {a02} folders, class two {a10} notebooks, {a11} pens and {a12} folders. "
            "Dealer S asks, in dollars, {b00} for a notebook, {b10} for a pen, {b20} for a folder; dealer T asks {b01}, {b11} and {b21}. "
            "Give the total costs as a matrix, rows for the classes, columns for S and T.",
            "1반은 공책 {a00}권, 펜 {a01}자루, 파일 {a02}개를, 2반은 공책 {a10}권, 펜 {a11}자루, 파일 {a12}개를 주문한다. 공책, 펜, 파일의 값은 "
            "가게 S에서 차례로 {b00}천 원, {b10}천 원, {b20}천 원이고 가게 T에서 차례로 {b01}천 원, {b11}천 원, {b21}천 원이다. 행은 반, 열은 "
            "차례로 S, T가 되도록 총액(천 원)을 행렬로 나타내시오.",
        ),
        (
            "Two pupils collect counters. Pupil one has {a00} red, {a01} blue and {a02} green ones, pupil two {a10} red, {a11} blue and "
            "{a12} green. In game G a red, a blue, a green counter is worth {b00}, {b10}, {b20} points, in game H {b01}, {b11}, {b21}. "
            "Find the matrix of points with the pupils as rows and the games G and H as columns.",
            "학생 1은 빨간 칩 {a00}개, 파란 칩 {a01}개, 초록 칩 {a02}개를, 학생 2는 빨간 칩 {a10}개, 파란 칩 {a11}개, 초록 칩 {a12}개를 모았다. "
            "빨간, 파란, 초록 칩 한 개의 점수는 게임 G에서 차례로 {b00}점, {b10}점, {b20}점이고 게임 H에서 차례로 {b01}점, {b11}점, {b21}점이다. "
            "행은 학생, 열은 차례로 G, H가 되도록 총점을 행렬로 구하시오.",
        ),
        (
            "Lorry one carries {a00} crates, {a01} barrels and {a02} sacks, lorry two {a10}, {a11} and {a12}. A crate weighs {b00} kg, a barrel "
            "{b10} kg and a sack {b20} kg; their freight is {b01}, {b11} and {b21} dollars. Give weight and freight (columns) of "
            "both lorries (rows) as a matrix.",
            "트럭 1에는 상자 {a00}개, 통 {a01}개, 자루 {a02}개가 실려 있고, 트럭 2에는 차례로 {a10}개, {a11}개, {a12}개가 실려 있다. 상자, 통, "
            "자루 한 개의 무게는 차례로 {b00} kg, {b10} kg, {b20} kg이고 운임은 차례로 {b01}천 원, {b11}천 원, {b21}천 원이다. 행은 트럭, 열은 차례로 "
            "무게의 합(kg)과 운임의 합(천 원)이 되도록 행렬로 나타내시오.",
        ),
    ),
    ("hard", "qa"): (
        ("Let A = {a} and B = {b}. Compute AB - BA.", "두 행렬 A = {a}, B = {b}에 대하여 AB - BA를 구하시오."),
        (
            "By how much do the two products differ: what is the matrix AB - BA for A = {a} and B = {b}?",
            "A = {a}, B = {b}일 때, 두 곱의 차 AB - BA를 행렬로 나타내시오.",
        ),
        (
            "Work out AB and BA for A = {a}, B = {b}, and give the difference AB - BA.",
            "A = {a}, B = {b}에 대하여 AB와 BA를 각각 계산하고 AB - BA를 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "Ink has run over two entries of A = {a}. It is known that AB = C with B = {b} and C = {c}. Find p and q.",
            "행렬 A = {a}의 두 성분 p, q가 잉크에 가려 보이지 않는다. B = {b}, C = {c}일 때 AB = C임을 알고 있다. p와 q의 값을 구하시오.",
        ),
        (
            "The matrix A = {a} holds two unknown numbers. Multiplied by {b} from the right it gives {c}. Determine p and q.",
            "행렬 A = {a}에는 모르는 두 수가 있다. A의 오른쪽에 행렬 {b:을/를} 곱하면 행렬 {c:이/가} 된다. p, q의 값을 구하시오.",
        ),
        (
            "A machine multiplies every matrix by B = {b} on the right. Fed with {a} it prints {c}. What are p and q?",
            "어떤 기계는 입력한 행렬의 오른쪽에 B = {b:을/를} 곱한다. {a:을/를} 입력하였더니 {c:이/가} 출력되었다. p와 q를 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "Let A = {a} and let v be the column vector {v}. Compute A{power}v, written as a list of two numbers.",
            "행렬 A = {a:과/와} 열벡터 v = {v}에 대하여 A{power}v를 두 수의 목록으로 나타내시오.",
        ),
        (
            "A linear map sends a column vector to A times it, with A = {a}. Where does {v} arrive after {n} applications? "
            "Give the vector as [x, y].",
            "열벡터에 행렬 A = {a:을/를} 곱하는 변환이 있다. 벡터 {v:을/를} 이 변환으로 {n}번 옮긴 벡터를 [x, y]의 꼴로 구하시오.",
        ),
        (
            "Find A{power}v for the matrix A = {a} and the vector v = {v} without computing the power of A first.",
            "A = {a}, v = {v}일 때, A의 거듭제곱을 먼저 구하지 않고 A{power}v를 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "In a colony every cell X turns into {xx} of X and {yx} of Y each hour, every cell Y into {xy} of X and {yy} of Y. At first "
            "there are {x} of X and {y} of Y. How many of each are there after {n} hours? Answer [X, Y].",
            "어떤 군락에서 세포 X는 한 시간마다 X {xx}개와 Y {yx}개로, 세포 Y는 X {xy}개와 Y {yy}개로 바뀐다. 처음에 X가 {x}개, Y가 {y}개 "
            "있었다. {n}시간 뒤 X와 Y의 개수를 [X, Y]의 꼴로 구하시오.",
        ),
        (
            "In a game, each round replaces every token X by {xx} X and {yx} Y, and every token Y by {xy} X and {yy} Y. "
            "You start with {x} X and {y} Y. What do you hold after {n} rounds? Give [X, Y].",
            "어떤 게임에서는 한 판마다 말 X 하나를 X {xx}개와 Y {yx}개로, 말 Y 하나를 X {xy}개와 Y {yy}개로 바꾼다. X {x}개와 Y {y}개로 "
            "시작할 때, {n}판 뒤에 가진 X와 Y의 개수를 [X, Y]의 꼴로 구하시오.",
        ),
        (
            "A rewriting rule turns each letter X into a word with {xx} X and {yx} Y, and each Y into one with {xy} X and {yy} Y. "
            "A text has {x} X and {y} Y. Count both letters after the rule has been applied {n} times, as [X, Y].",
            "문자 X는 X {xx}개와 Y {yx}개로 된 낱말로, 문자 Y는 X {xy}개와 Y {yy}개로 된 낱말로 바꾸는 규칙이 있다. X가 {x}개, Y가 {y}개인 "
            "글에 이 규칙을 {n}번 적용했을 때 두 문자의 개수를 [X, Y]의 꼴로 구하시오.",
        ),
    ),
}
