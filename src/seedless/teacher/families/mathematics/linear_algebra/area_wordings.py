"""How areas are asked for when determinants are to be used."""

BANK = {
    ("easy", "qa"): (
        (
            "Use a determinant to find the area of the triangle with vertices {a}, {b} and {c}.",
            "행렬식을 이용하여 세 점 {a}, {b}, {c:을/를} 꼭짓점으로 하는 삼각형의 넓이를 구하시오.",
        ),
        (
            "The vectors AB and AC span triangle ABC with {a}, {b}, {c}. Compute its area from their determinant.",
            "{a}, {b}, {c}인 삼각형 ABC의 넓이를 두 벡터 AB, AC의 행렬식으로 계산하시오.",
        ),
        (
            "Given {a}, {b} and {c}, what is the area of triangle ABC as half a determinant?",
            "{a}, {b}, {c}일 때, 행렬식의 절반으로 삼각형 ABC의 넓이를 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "A drawing program stores triangles by their corners and computes areas by a determinant. Which area does it give for {a}, "
            "{b} and {c}?",
            "어떤 그림 프로그램은 삼각형의 꼭짓점을 저장하고 행렬식으로 넓이를 계산한다. 꼭짓점이 {a}, {b}, {c}일 때, 계산되는 넓이를 구하시오.",
        ),
        (
            "Three beacons stand at {a}, {b} and {c} on a chart with a unit of 1 km. How many square kilometres lie between them? Use a "
            "determinant.",
            "한 눈금이 1 km인 해도의 {a}, {b}, {c}에 표지등이 있다. 세 표지등을 꼭짓점으로 하는 삼각형의 넓이는 몇 km²인지 행렬식을 이용하여 "
            "구하시오.",
        ),
        (
            "Two cables run from the mast at {a} to pegs at {b} and {c} (unit 1 m). Find the area of the triangle of mast and pegs with the "
            "determinant of the two cable vectors.",
            "위치가 {a}인 기둥에서 {b}, {c}의 두 말뚝까지 줄을 매었다(단위 1 m). 두 줄의 벡터의 행렬식을 이용하여 기둥과 두 말뚝이 이루는 "
            "삼각형의 넓이를 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "The linear map with the matrix {m} sends the triangle with vertices {a}, {b}, {c} to another triangle. Find the area of the image.",
            "행렬 {m:으로/로} 나타내어지는 일차변환이 세 점 {a}, {b}, {c:을/를} 꼭짓점으로 하는 삼각형을 다른 삼각형으로 옮긴다. 옮겨진 삼각형의 "
            "넓이를 구하시오.",
        ),
        (
            "Let M = {m}. What is the area of the image of triangle ABC with {a}, {b} and {c} under M?",
            "M = {m:이라고/라고} 하자. {a}, {b}, {c}인 삼각형 ABC를 M으로 옮긴 도형의 넓이를 구하시오.",
        ),
        (
            "Every point (x, y) is moved to M(x, y) with M = {m}. Into which area does triangle ABC with {a}, {b}, {c} turn?",
            "모든 점 P(x, y)를 M = {m}에 의하여 점 M(x, y)로 옮긴다. {a}, {b}, {c}인 삼각형 ABC가 옮겨진 도형의 넓이를 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "A photograph is distorted by the linear map with the matrix {m}. A triangular sign had its corners at {a}, {b} and {c}. How large "
            "is its picture after the distortion?",
            "사진이 행렬 {m}의 일차변환에 의하여 일그러졌다. 삼각형 표지판의 꼭짓점은 원래 {a}, {b}, {c}에 있었다. 일그러진 뒤 표지판의 넓이를 "
            "구하시오.",
        ),
        (
            "A game scales and shears the whole plane with M = {m}. Before, a triangular island had the corners {a}, {b}, {c}. Which area "
            "does it have afterwards?",
            "어떤 게임에서 M = {m:으로/로} 평면 전체를 변형한다. 변형하기 전 삼각형 모양의 섬의 모퉁이는 {a}, {b}, {c:이었다/였다}. 변형한 뒤 섬의 넓이를 "
            "구하시오.",
        ),
        (
            "A rubber sheet is stretched so that the point (x, y) comes to M(x, y), where M = {m}. On it a triangle {a}, {b}, {c} was drawn. "
            "Find its area on the stretched sheet.",
            "고무판을 잡아당겨 점 (x, y)가 M = {m}에 의하여 점 M(x, y)로 옮겨졌다. 고무판에는 꼭짓점이 {a}, {b}, {c}인 삼각형이 그려져 있었다. "
            "늘어난 뒤 이 삼각형의 넓이를 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "The map with the matrix {m}, k > 0, takes the triangle with vertices {a}, {b}, {c} to one of area {area}. Find k.",
            "행렬 {m}의 일차변환이 세 점 {a}, {b}, {c:을/를} 꼭짓점으로 하는 삼각형을 넓이가 {area}인 삼각형으로 옮길 때, 양수 k의 값을 "
            "구하시오.",
        ),
        (
            "For which positive k does M = {m} turn triangle ABC with {a}, {b}, {c} into a triangle of area {area}?",
            "M = {m}에 의하여 {a}, {b}, {c}인 삼각형 ABC가 넓이 {area}인 삼각형으로 옮겨지도록 하는 양수 k의 값을 구하시오.",
        ),
        (
            "Let k be positive and M = {m}. The image of the triangle {a}, {b}, {c} under M has {area} square units. Determine k.",
            "양수 k에 대하여 M = {m}이다. 꼭짓점이 {a}, {b}, {c}인 삼각형을 M으로 옮긴 도형의 넓이가 {area}일 때, k의 값을 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "A printer distorts every picture by the matrix {m} with an unknown setting k > 0. The test triangle {a}, {b}, {c} came out with "
            "the area {area}. Which k was set?",
            "어떤 인쇄기는 모든 그림을 행렬 {m}에 의하여 변형하는데, 설정값 k는 양수이고 알려져 있지 않다. 꼭짓점이 {a}, {b}, {c}인 시험용 삼각형이 "
            "넓이 {area:으로/로} 인쇄되었다. k의 값을 구하시오.",
        ),
        (
            "To restore a map one needs the positive entry k of the transformation {m}. A triangular field with the corners {a}, {b}, {c} was "
            "mapped to an area of {area}. Find k.",
            "지도를 복원하려면 변환 행렬 {m}의 양수 성분 k를 알아야 한다. 모퉁이가 {a}, {b}, {c}인 삼각형 밭이 넓이 {area}인 도형으로 옮겨졌다. "
            "k의 값을 구하시오.",
        ),
        (
            "An animation applies the matrix {m} to the triangle {a}, {b}, {c} while k grows from 0. At which k > 0 does the picture reach the "
            "area {area}?",
            "애니메이션에서 k가 0에서부터 커지는 동안 꼭짓점이 {a}, {b}, {c}인 삼각형에 행렬 {m:을/를} 곱한다. 도형의 넓이가 {area:이/가} 되는 "
            "양수 k의 값을 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "Find all k for which the triangle with vertices {a}, {b} and {c} has the area {area}. Use a determinant.",
            "세 점 {a}, {b}, {c:을/를} 꼭짓점으로 하는 삼각형의 넓이가 {area:이/가} 되도록 하는 모든 k의 값을 행렬식을 이용하여 구하시오.",
        ),
        (
            "Triangle ABC has {a}, {b}, {c} and the area {area}. Which two values can k take?",
            "{a}, {b}, {c}인 삼각형 ABC의 넓이가 {area}일 때, k가 될 수 있는 두 값을 구하시오.",
        ),
        (
            "Set half the determinant of the edges AB and AC to the area {area}, for {a}, {b} and {c}, and give every solution k.",
            "{a}, {b}, {c}에 대하여 두 변 AB, AC의 행렬식을 이용하여 삼각형 ABC의 넓이가 {area:이/가} 되는 k의 값을 모두 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "Two corners of a triangular garden are fixed at {a} and {b}; the third, {c}, may be moved along a straight wall. For which k does "
            "the garden get the area {area}? Give both.",
            "삼각형 모양 정원의 두 모퉁이는 {a}, {b:으로/로} 정해져 있고, 셋째 모퉁이 {c:은/는} 곧은 담을 따라 옮길 수 있다. 정원의 넓이가 "
            "{area:이/가} 되는 k의 값을 모두 구하시오.",
        ),
        (
            "A robot moves along a line and reports its place as {c}. With the stations {a} and {b} it forms a triangle of area {area}. List "
            "all possible k.",
            "로봇이 한 직선을 따라 움직이며 위치를 {c:이라고/라고} 알린다. 로봇과 두 관측소 {a}, {b:이/가} 이루는 삼각형의 넓이가 {area}일 때, "
            "가능한 k의 값을 모두 구하시오.",
        ),
        (
            "In a puzzle a pin {c} slides on a rail. A rubber band round it and the pins {a} and {b} must enclose the area {area}. At which "
            "values of k does it?",
            "퍼즐에서 핀 {c:이/가} 레일 위를 움직인다. 이 핀과 두 핀 {a}, {b}에 건 고무줄이 넓이 {area:을/를} 둘러싸야 한다. 그렇게 되는 k의 값을 모두 "
            "구하시오.",
        ),
    ),
}
