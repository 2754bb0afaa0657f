"""How angles of polygons are asked for, and what polygons are called."""

SHAPES = {
    "en": {3: "triangle", 4: "quadrilateral", 5: "pentagon", 6: "hexagon", 7: "heptagon", 8: "octagon"},
    "ko": {3: "삼각형", 4: "사각형", 5: "오각형", 6: "육각형", 7: "칠각형", 8: "팔각형"},
}

BANK = {
    ("easy", "qa"): (
        (
            "All interior angles of {a_shape} but one are known: {known}. Find the remaining angle in degrees.",
            "어떤 {shape}에서 한 내각을 제외한 나머지 내각의 크기가 {known}이다. 남은 한 내각의 크기를 구하시오.",
        ),
        (
            "{A_shape} has angles of {known} and one more angle. How many degrees does it measure?",
            "{shape}의 내각 중 하나를 빼면 나머지는 {known}이다. 뺀 내각의 크기는 몇 도인지 구하시오.",
        ),
        (
            "What is the last angle of {a_shape} whose other angles are {known}?",
            "한 각을 뺀 나머지 내각의 크기가 각각 {known}인 {shape}의 마지막 내각의 크기는 몇 도인지 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "A surveyor has measured all corners but one of a plot of land in the shape of {a_shape}: {known}. The last corner "
            "cannot be reached. How large is the angle there, in degrees?",
            "측량 기사가 {shape} 모양의 땅에서 한 모퉁이를 제외한 나머지 모퉁이의 각을 재었더니 {known}였다. 갈 수 없는 남은 "
            "모퉁이의 각의 크기는 몇 도인지 구하시오.",
        ),
        (
            "Mina cuts {a_shape} out of card. With a protractor she reads {known}, then the last corner tears off. How many degrees "
            "did it measure?",
            "미나가 두꺼운 종이로 {shape:을/를} 오려 각도기로 각을 재었더니 {known}였다. 그런데 마지막 한 귀퉁이가 찢어졌다. "
            "찢어진 귀퉁이의 각은 몇 도였는지 구하시오.",
        ),
        (
            "A window pane is to have the shape of {a_shape}. The order names the angles {known} and forgets the last one. "
            "How many degrees must it have?",
            "{shape} 모양의 유리창을 주문하는 서류에 각의 크기가 {known:으로/로} 적혀 있고 마지막 한 각이 빠져 있다. 빠진 각의 크기는 "
            "몇 도이어야 하는지 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "{A_shape} has interior angles of {known}, and its two other interior angles are equal. "
            "How many degrees does each of these two measure?",
            "{shape}의 내각 중 두 각의 크기는 서로 같고 나머지는 {known}이다. 크기가 같은 두 내각 중 한 각의 크기를 구하시오.",
        ),
        (
            "In {a_shape}, the angles {known} are given, and the angles at the two remaining vertices are equal. Find one of these two.",
            "어떤 {shape}에서 내각의 크기가 {known:으로/로} 주어져 있고, 남은 두 꼭짓점에서의 내각의 크기는 서로 같다. 그중 한 내각의 크기를 "
            "구하시오.",
        ),
        (
            "Use the angle sum of {a_shape} to find the size of its two equal angles, the others being {known}.",
            "{shape}의 내각의 크기의 합을 이용하여, 두 내각의 크기가 같고 나머지 내각의 크기가 {known}일 때 크기가 같은 두 각 중 한 각의 크기를 "
            "구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "A stage floor has the shape of {a_shape}. The carpenter has already sawn corners of {known}; the last two corners are to "
            "be equal. What angle in degrees must each of them get so that the floor closes?",
            "무대 바닥은 {shape} 모양이다. 목수가 각의 크기가 {known}인 모퉁이를 이미 만들었고, 남은 두 모퉁이의 각은 같게 하려고 한다. "
            "바닥이 꼭 맞게 닫히려면 남은 모퉁이의 각은 각각 몇 도이어야 하는지 구하시오.",
        ),
        (
            "A drone photographs an old fortress whose outer wall is {a_shape}. From the picture one reads the inner angles {known}; "
            "trees hide the last two, which are known to be equal. Find one of them in degrees.",
            "드론으로 외벽이 {shape} 모양인 옛 성을 촬영하였다. 사진에서 읽은 내각의 크기는 {known}이고, 서로 크기가 같은 나머지 두 각은 "
            "나무에 가려 보이지 않는다. 가려진 한 각의 크기는 몇 도인지 구하시오.",
        ),
        (
            "Joon designs a mosaic stone in the shape of {a_shape}. His drawing program shows the inner angles {known}; the two "
            "angles it does not show are equal. How many degrees does each of them measure?",
            "준이가 {shape} 모양의 모자이크 조각을 그렸다. 그림 프로그램에 내각의 크기가 {known:으로/로} 나타나 있고, 나타나 있지 않은 "
            "두 각의 크기는 서로 같다. 그 한 각의 크기는 몇 도인지 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "The interior angles of a convex {shape} are {angles}. Find its largest interior angle in degrees.",
            "볼록한 {shape}의 내각의 크기가 {angles}일 때, 가장 큰 내각의 크기를 구하시오.",
        ),
        (
            "For a certain x the angles {angles} are the inner angles of {a_shape}. How many degrees does the greatest of them measure?",
            "{angles:을/를} 모든 내각의 크기로 하는 {shape:이/가} 있다. 내각 중 가장 큰 각의 크기는 몇 도인지 구하시오.",
        ),
        (
            "Determine x from the interior angles {angles} of {a_shape}, and give the largest angle.",
            "{shape}의 내각의 크기가 각각 {angles}이다. x의 값을 이용하여 가장 큰 내각의 크기를 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "A robot drives once round a field in the shape of a convex {shape} and turns at the corners by {angles}, until it faces "
            "the way it started. How large is the largest interior angle of the field, in degrees?",
            "로봇이 볼록한 {shape} 모양의 밭 둘레를 한 바퀴 돌면서 모퉁이마다 {angles}씩 방향을 바꾸어 처음과 같은 방향을 향하였다. "
            "밭의 가장 큰 내각의 크기는 몇 도인지 구하시오.",
        ),
        (
            "A program draws a convex {shape} with a turtle, which turns at the vertices by the exterior angles {angles}. Find the "
            "largest interior angle of the drawing in degrees.",
            "거북이 그래픽으로 볼록한 {shape:을/를} 그린다. 거북이가 꼭짓점에서 도는 외각의 크기는 각각 {angles}이다. 그린 도형의 가장 "
            "큰 내각의 크기는 몇 도인지 구하시오.",
        ),
        (
            "A cyclist rides along all streets that bound a convex {shape} and changes direction at the crossings by {angles}, back "
            "to the first direction. Which is the largest interior angle of the {shape}, in degrees?",
            "자전거를 타고 볼록한 {shape:을/를} 이루는 길을 따라 한 바퀴 돌면서 교차로마다 방향을 {angles}만큼 바꾸어 처음 방향으로 "
            "돌아왔다. 이 {shape}의 가장 큰 내각의 크기는 몇 도인지 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "All interior angles of a convex polygon of n sides except one, of x°, add up to {total}°. Find n and x.",
            "볼록한 n각형에서 크기가 x°인 한 내각을 제외한 나머지 내각의 크기의 합이 {total}°이다. n과 x의 값을 구하시오.",
        ),
        (
            "In a convex polygon with n vertices one interior angle measures x°, the others together {total}°. Determine n and x.",
            "볼록한 n각형의 한 내각의 크기는 x°이고 나머지 내각의 크기의 합은 {total}°일 때, n, x의 값을 차례로 구하시오.",
        ),
        (
            "Leaving out a single interior angle of x°, the angle sum of a convex polygon of n sides would be {total}°. "
            "What are n and x?",
            "볼록한 n각형의 내각의 크기를 더하는데 크기가 x°인 내각 하나를 빼고 더하면 {total}°이다. n과 x의 값을 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "Jisu adds up the interior angles of a convex polygon of n sides. By mistake she adds one angle, of x°, twice and gets "
            "{total}°. Find n and x.",
            "지수가 볼록한 n각형의 내각의 크기를 모두 더하는데, 잘못하여 크기가 x°인 내각을 두 번 더했더니 {total}°가 되었다. n과 x의 "
            "값을 구하시오.",
        ),
        (
            "A measuring program walks round a convex plot with n corners and records all inner angles, but the first one, x°, is "
            "recorded again at the end. The record adds up to {total}°. Determine n and x.",
            "측정 프로그램이 모퉁이가 n개인 볼록한 다각형 모양의 땅을 돌며 내각을 모두 기록하는데, 처음 각 x°를 마지막에 한 번 더 기록하였다. "
            "기록된 각의 합이 {total}°일 때, n과 x의 값을 구하시오.",
        ),
        (
            "On a work sheet the sum of all interior angles of a convex polygon with n sides is given as {total}°. That is too much: "
            "one angle, x°, was counted two times. What are n and x?",
            "학습지에 볼록한 n각형의 내각의 크기의 합이 {total}°라고 적혀 있다. 이것은 크기가 x°인 한 내각을 두 번 센 잘못된 값이다. "
            "n과 x의 값을 구하시오.",
        ),
    ),
}
