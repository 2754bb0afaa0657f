"""How areas over coordinates are asked for, bare and as plans of land."""

SHAPES = {
    "en": {3: "triangle", 4: "quadrilateral", 5: "pentagon", 6: "hexagon"},
    "ko": {3: "삼각형", 4: "사각형", 5: "오각형", 6: "육각형"},
}

BANK = {
    ("easy", "qa"): (
        (
            "Find the area of the triangle with vertices {points}.",
            "세 점 {points:을/를} 꼭짓점으로 하는 삼각형의 넓이를 구하시오.",
        ),
        (
            "The points {points} form a triangle in the coordinate plane. What is its area?",
            "좌표평면 위의 세 점 {points:이/가} 이루는 삼각형의 넓이를 구하시오.",
        ),
        (
            "Use the shoelace formula to compute the area of triangle {name} with {points}.",
            "꼭짓점의 좌표가 {points}인 삼각형 {name}의 넓이를 신발끈 공식을 이용하여 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "On a map with a unit of 1 km, three towns lie at {points}. How many square kilometres does the triangle between them "
            "cover?",
            "한 눈금이 1 km인 지도에서 세 마을이 점 {points}에 있다. 세 마을을 꼭짓점으로 하는 삼각형의 넓이는 몇 km²인지 구하시오.",
        ),
        (
            "A sail is cut from squared cloth with lines 1 m apart. Its corners are at {points}. How many square metres of cloth "
            "does it have?",
            "눈금 간격이 1 m인 모눈 천에서 꼭짓점이 {points}인 삼각형 모양의 돛을 잘라 냈다. 돛의 넓이는 몇 m²인지 구하시오.",
        ),
        (
            "Nails at {points} of a board with holes 1 cm apart are joined by a rubber band. Find the area inside the band in square "
            "centimetres.",
            "구멍 간격이 1 cm인 판의 점 {points}에 못을 박고 고무줄을 걸었다. 고무줄로 둘러싸인 부분의 넓이는 몇 cm²인지 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "Find the area of the quadrilateral {name} with {points}.",
            "네 점 {points:을/를} 차례로 이은 사각형 {name}의 넓이를 구하시오.",
        ),
        (
            "The vertices of a quadrilateral, in order, are {points}. Calculate its area.",
            "꼭짓점이 차례로 {points}인 사각형의 넓이를 계산하시오.",
        ),
        (
            "Joining {points} in this order gives a quadrilateral. What is its area?",
            "좌표평면에서 {points:을/를} 이 순서대로 연결하면 사각형이 된다. 이 사각형의 넓이를 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "A pond on a plan with a unit of 1 m is bounded by straight walls from corner to corner: {points}, and back to A. "
            "How many square metres does the pond cover?",
            "한 눈금이 1 m인 평면도에서 연못이 {points:을/를} 차례로 잇고 다시 A로 돌아오는 곧은 벽으로 둘러싸여 있다. "
            "연못의 넓이는 몇 m²인지 구하시오.",
        ),
        (
            "A laser cutter moves over a sheet with coordinates in centimetres from A round to A again: {points}. "
            "What is the area of the piece that falls out, in square centimetres?",
            "레이저 절단기가 좌표의 단위가 1 cm인 판 위에서 {points:을/를} 차례로 지나 A로 돌아오며 판을 자른다. "
            "잘려 나온 조각의 넓이는 몇 cm²인지 구하시오.",
        ),
        (
            "Four buoys mark a bathing area. On a chart with a unit of 1 m they float, in order, at {points}. Find the area in "
            "square metres.",
            "부표 네 개가 물놀이 구역을 표시한다. 한 눈금이 1 m인 도면에서 부표는 차례로 {points}에 있다. 구역의 넓이는 몇 m²인지 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "The triangle with vertices {a}, {b} and {c}, where k > 0, has the area {area}. Find k.",
            "세 점 {a}, {b}, {c:을/를} 꼭짓점으로 하는 삼각형의 넓이가 {area}일 때, 양수 k의 값을 구하시오.",
        ),
        (
            "For which positive number k do {a}, {b} and {c} enclose a triangle of area {area}?",
            "세 점 {a}, {b}, {c:으로/로} 이루어진 삼각형의 넓이가 {area:이/가} 되도록 하는 양수 k의 값을 구하시오.",
        ),
        (
            "Let k be positive. Triangle ABC has {a}, {b}, {c} and an area of {area} square units. Determine k.",
            "양수 k에 대하여 {a}, {b}, {c}인 삼각형 ABC의 넓이가 {area}이다. k의 값을 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "Two corner posts of a triangular garden stand at {a} and {b} on a plan with a unit of 1 m. The third is to stand at {c} "
            "with k > 0, so that the garden measures {area} m². Find k.",
            "한 눈금이 1 m인 평면도에서 삼각형 모양 정원의 두 모퉁이가 {a}, {b}에 있다. 정원의 넓이가 {area} m²가 되도록 셋째 모퉁이를 "
            "{c}에 정하려고 한다. 양수 k의 값을 구하시오.",
        ),
        (
            "A surveyor notes two corners of a triangular field, {a} and {b} (unit 1 km), and the area, {area} km². Of the third "
            "corner {c} only the second coordinate is legible, and that k is positive. What is k?",
            "측량 기사의 기록에 삼각형 모양 밭의 두 모퉁이 {a}, {b:과/와} 넓이 {area} km²가 적혀 있다(단위는 1 km). 셋째 모퉁이는 {c}인데 "
            "k는 양수라는 것만 알 수 있다. k의 값을 구하시오.",
        ),
        (
            "A game draws the triangle between the fixed points {a} and {b} and a point {c} that slides to the right from k = 0. "
            "Find k when the triangle has the area {area}.",
            "어떤 게임에서 고정된 두 점 {a}, {b:과/와} k = 0에서 출발하여 오른쪽으로 움직이는 점 {c:을/를} 꼭짓점으로 하는 삼각형을 그린다. "
            "k가 양수이고 삼각형의 넓이가 {area}일 때, k의 값을 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "Find the area of the {shape} {name} with vertices {points}.",
            "{points:을/를} 차례로 꼭짓점으로 하는 {shape} {name}의 넓이를 구하시오.",
        ),
        (
            "The points {points}, joined in this order, bound a {shape}. Calculate its area.",
            "점 {points:을/를} 이 순서대로 이으면 {shape:이/가} 된다. 이 도형의 넓이를 계산하시오.",
        ),
        (
            "What area does the {shape} have whose vertices are, going round, {points}?",
            "둘레를 따라 꼭짓점이 {points}인 {shape}의 넓이는 얼마인지 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "On a land register plan one unit stands for 10 m. A plot has the corners {points}, in this order. How many square "
            "metres does it measure?",
            "지적도의 한 눈금은 실제로 10 m이다. 어떤 땅의 모퉁이가 차례로 {points}일 때, 이 땅의 넓이는 몇 m²인지 구하시오.",
        ),
        (
            "A nature reserve is fenced from post to post: {points}, and back to A. The coordinates count units of 10 m. Find the "
            "fenced area in square metres.",
            "자연 보호 구역에 {points:을/를} 차례로 지나 다시 A로 돌아오는 울타리를 쳤다. 좌표의 1단위가 10 m일 때, 울타리로 둘러싸인 "
            "땅의 넓이는 몇 m²인지 구하시오.",
        ),
        (
            "A drone maps a lake as a {shape} with the corners {points}; one unit is 10 m. How large is the lake in square metres?",
            "드론으로 호수를 조사하여 모퉁이가 차례로 {points}인 {shape:으로/로} 나타내었다. 1단위가 10 m일 때, 호수의 넓이는 몇 m²인지 "
            "구하시오.",
        ),
    ),
}
