"""How similar triangles are asked about, bare and in situations."""

BANK = {
    ("easy", "qa"): (
        (
            "Triangles ABC and DEF are similar, with the vertices in corresponding order. AB = {a}, BC = {b} and DE = {d}. Find EF.",
            "두 삼각형 ABC, DEF는 서로 닮음이고 꼭짓점은 차례로 대응한다. AB = {a}, BC = {b}, DE = {d}일 때, 변 EF의 길이를 구하시오.",
        ),
        (
            "Two sides of a triangle measure {a} cm and {b} cm. In a similar triangle the side corresponding to the first measures "
            "{d} cm. How many centimetres does the side corresponding to the second measure?",
            "어떤 삼각형의 두 변의 길이는 {a} cm, {b} cm이다. 이 삼각형과 닮은 삼각형에서 첫째 변에 대응하는 변의 길이가 {d} cm일 때, "
            "둘째 변에 대응하는 변의 길이는 몇 cm인지 구하시오.",
        ),
        (
            "PQR and XYZ are similar triangles (P, Q, R correspond to X, Y, Z). Given PQ = {a}, PR = {b} and XY = {d}, "
            "calculate XZ.",
            "두 삼각형 PQR, XYZ는 닮은 도형이고 점 P, Q, R에 점 X, Y, Z가 차례로 대응한다. PQ = {a}, PR = {b}, XY = {d}일 때, "
            "XZ의 길이를 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "A post {a} m high casts a shadow of {b} m. How many metres long is the shadow that a tower {d} m high casts at the same "
            "time on the same level ground?",
            "평평한 땅에 서 있는 높이 {a} m의 기둥의 그림자 길이가 {b} m이다. 같은 시각에 높이 {d} m인 탑의 그림자 길이는 몇 m인지 구하시오.",
        ),
        (
            "In a model landscape a hillside rises {a} cm over a horizontal distance of {b} cm. Another hillside of the same slope is to "
            "rise {d} cm. How many centimetres must it extend horizontally?",
            "모형 지형에서 어떤 산비탈은 수평 거리 {b} cm에 대하여 높이가 {a} cm 올라간다. 기울기가 같은 다른 산비탈의 높이가 {d} cm가 되려면 "
            "수평 거리는 몇 cm이어야 하는지 구하시오.",
        ),
        (
            "A triangular pennant is {a} cm wide at the staff and {b} cm long. A larger pennant of the same shape is {d} cm wide at "
            "the staff. How many centimetres long is it?",
            "깃대 쪽 폭이 {a} cm이고 길이가 {b} cm인 삼각형 모양의 깃발이 있다. 모양이 같고 깃대 쪽 폭이 {d} cm인 더 큰 깃발의 길이는 "
            "몇 cm인지 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "In triangle ABC, D lies on AB and E on AC, and DE is parallel to BC. AD = {p}, DB = {q} and DE = {s}. Find BC.",
            "삼각형 ABC의 변 AB 위의 점 D와 변 AC 위의 점 E에 대하여 DE와 BC는 평행하다. AD = {p}, DB = {q}, DE = {s}일 때, "
            "BC의 길이를 구하시오.",
        ),
        (
            "A line parallel to the side BC of triangle ABC meets AB at D and AC at E. It divides AB into AD = {p} cm and "
            "DB = {q} cm, and DE = {s} cm. How many centimetres long is BC?",
            "삼각형 ABC에서 변 BC에 평행한 직선이 변 AB, AC와 만나는 점을 각각 D, E라고 하자. AD = {p} cm, DB = {q} cm, DE = {s} cm일 때, "
            "변 BC의 길이는 몇 cm인지 구하시오.",
        ),
        (
            "Points D and E on the sides AB and AC of a triangle satisfy DE ∥ BC, with AD = {p}, DB = {q}, DE = {s}. "
            "Determine the length of BC.",
            "삼각형 ABC의 두 변 AB, AC 위에 각각 점 D, E가 있고 DE ∥ BC이다. AD = {p}, DB = {q}, DE = {s}일 때, 선분 BC의 길이를 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "In the light of a street lamp, an upright board throws a shadow {p} m long on level ground. The board stands {q} m from "
            "the foot of the lamp post and is {s} m high. How many metres high is the lamp?",
            "가로등 불빛에 의하여 평평한 땅에 수직으로 세운 판의 그림자가 {p} m 생겼다. 판은 가로등 밑에서 {q} m 떨어져 있고 높이는 {s} m이다. "
            "가로등의 높이는 몇 m인지 구하시오.",
        ),
        (
            "Lying on the ground {p} m in front of a wall, Joon sees the top of the wall exactly in line with the top of a tower that "
            "stands {q} m behind the wall. The wall is {s} m high. How many metres high is the tower?",
            "준이가 담에서 {p} m 떨어진 땅바닥에 눈을 대고 보면, 담의 꼭대기와 담 뒤로 {q} m 떨어진 탑의 꼭대기가 일직선으로 보인다. "
            "담의 높이가 {s} m일 때, 탑의 높이는 몇 m인지 구하시오.",
        ),
        (
            "Two straight paths start at one point and spread apart. A hedge joins them {p} m along the left path, and a second hedge, "
            "parallel to the first, {q} m further along it. The first is {s} m long. How many metres long is the second?",
            "한 점에서 출발한 곧은 두 오솔길이 점점 벌어진다. 왼쪽 길을 따라 {p} m 되는 곳에서 두 길을 잇는 울타리를 치고, 왼쪽 길을 따라 "
            "{q} m 더 간 곳에 첫째 울타리와 평행하게 둘째 울타리를 쳤다. 첫째 울타리의 길이가 {s} m일 때, 둘째 울타리의 길이는 몇 m인지 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "In triangle ABC, D lies on AB, E lies on AC, and DE ∥ BC. AD = {p}, DB = {q}, and triangle ADE has the area {area}. "
            "Find the area of the quadrilateral DBCE.",
            "삼각형 ABC의 두 변 AB, AC 위의 점 D, E에 대하여 DE ∥ BC이고 AD = {p}, DB = {q}이다. 삼각형 ADE의 넓이가 {area}일 때, "
            "사각형 DBCE의 넓이를 구하시오.",
        ),
        (
            "A parallel to BC divides the side AB of triangle ABC into AD = {p} cm and DB = {q} cm and cuts off a triangle ADE of "
            "{area} cm². How many square centimetres remain of triangle ABC?",
            "삼각형 ABC에서 변 BC에 평행한 직선이 변 AB를 AD = {p} cm, DB = {q} cm로 나누고 넓이가 {area} cm²인 삼각형 ADE를 잘라 낸다. "
            "삼각형 ABC의 남은 부분의 넓이는 몇 cm²인지 구하시오.",
        ),
        (
            "Triangle ABC has points D on AB and E on AC with DE parallel to BC, AD = {p} and DB = {q}. The area of ADE is {area}. "
            "What is the area of the trapezium between DE and BC?",
            "삼각형 ABC의 변 AB 위에 점 D, 변 AC 위에 점 E가 있고 DE와 BC는 평행하다. AD = {p}, DB = {q}이고 삼각형 ADE의 넓이가 {area}일 때, "
            "DE와 BC 사이의 사다리꼴의 넓이를 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "A path parallel to the side BC crosses a triangular field ABC. It meets AB at D, {p} m from A and {q} m from B. The part "
            "of the field at A measures {area} m². How many square metres does the other part measure?",
            "삼각형 모양의 밭 ABC를 변 BC와 평행한 길이 가로지른다. 이 길은 변 AB 위에서 A로부터 {p} m, B로부터 {q} m 떨어진 점 D를 지난다. "
            "A 쪽 밭의 넓이가 {area} m²일 때, 다른 쪽 밭의 넓이는 몇 m²인지 구하시오. 단, 길의 폭은 생각하지 않는다.",
        ),
        (
            "The tip of a triangular pennant is dyed red as far as a seam parallel to the staff. Along the upper edge the red part "
            "takes {p} cm and the white part {q} cm. The red part has an area of {area} cm². Find the white area in cm².",
            "삼각형 모양의 깃발에서 깃대와 평행한 재봉선까지 끝부분을 빨갛게 물들였다. 위쪽 모서리의 길이는 빨간 부분이 {p} cm, 흰 "
            "부분이 {q} cm이다. 빨간 부분의 넓이가 {area} cm²일 때, 흰 부분의 넓이는 몇 cm²인지 구하시오.",
        ),
        (
            "From a triangular sheet of metal a similar smaller triangle is cut off at the top, parallel to the bottom edge. The left "
            "edge is split into {p} cm above and {q} cm below the cut. The piece cut off has {area} cm². What is the area of the rest "
            "in square centimetres?",
            "삼각형 모양의 철판에서 아래 모서리와 평행하게 위쪽의 작은 삼각형을 잘라 냈다. 왼쪽 모서리는 자른 선의 위쪽 {p} cm와 아래쪽 {q} cm로 "
            "나누어진다. 잘라 낸 조각의 넓이가 {area} cm²일 때, 남은 부분의 넓이는 몇 cm²인지 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "AB and CD are perpendicular to BD on the same side, with AB = {a}, CD = {b} and BD = {w}. AD and BC meet at P, and H is "
            "the foot of the perpendicular from P to BD. Find BH and PH, in lowest terms.",
            "선분 BD의 같은 쪽에 AB ⊥ BD, CD ⊥ BD이고 AB = {a}, CD = {b}, BD = {w}이다. AD와 BC의 교점을 P, P에서 BD에 내린 수선의 발을 "
            "H라고 할 때, BH와 PH의 길이를 차례로 구하시오. 정수가 아니면 기약분수로 나타내시오.",
        ),
        (
            "In a trapezium ABDC the sides AB = {a} and CD = {b} are both perpendicular to BD = {w}. The diagonals AD and BC "
            "intersect at P, whose projection on BD is H. Give the lengths BH and PH, in this order and in lowest terms.",
            "사다리꼴 ABDC에서 두 변 AB = {a}, CD = {b:은/는} 변 BD = {w}에 수직이다. 두 대각선 AD, BC의 교점 P에서 BD에 내린 수선의 발을 "
            "H라고 하자. BH, PH의 길이를 이 순서대로 구하시오. 정수가 아니면 기약분수로 답하시오.",
        ),
        (
            "Two segments AB = {a} and CD = {b} stand at right angles on the segment BD = {w}, on one side of it. P is the common "
            "point of AD and BC, and PH is perpendicular to BD with H on BD. How long are BH and PH? Answer in lowest terms.",
            "길이가 {w}인 선분 BD 위에 AB = {a}, CD = {b}인 두 선분이 같은 쪽에 수직으로 서 있다. AD와 BC가 만나는 점을 P라 하고, BD 위의 점 "
            "H에 대하여 PH ⊥ BD이다. BH와 PH의 길이를 차례로 구하시오. 정수가 아니면 기약분수로 나타내시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "Two upright poles of {a} m and {b} m stand {w} m apart on level ground. A wire runs from the top of each pole to the foot "
            "of the other. How many metres above the ground do the wires cross? Give a fraction in lowest terms or a whole number.",
            "평평한 땅에 높이가 {a} m, {b} m인 두 기둥이 {w} m 떨어져 수직으로 서 있다. 각 기둥의 꼭대기에서 다른 기둥의 밑까지 줄을 팽팽하게 "
            "매었을 때, 두 줄이 만나는 점의 높이는 몇 m인지 자연수 또는 기약분수로 구하시오.",
        ),
        (
            "Across a street, laser beams shine from the top of a house {a} m high to the foot of the opposite house, and from the top "
            "of that house, {b} m high, to the foot of the first. The houses are {w} m apart. At what height in metres do the beams "
            "meet? Answer in lowest terms.",
            "길의 한쪽에 높이 {a} m, 맞은편에 높이 {b} m인 건물이 있고 두 건물 사이의 거리는 {w} m이다. 각 건물의 꼭대기에서 맞은편 건물의 밑으로 "
            "레이저를 쏠 때, 두 레이저가 만나는 점의 높이는 몇 m인지 구하시오. 정수가 아니면 기약분수로 답하시오.",
        ),
        (
            "A stage set has a tower of {a} m at the left and one of {b} m at the right, {w} m away. Straight garlands hang tight from "
            "each tower top to the base of the other tower. How many metres above the stage do they cross? Use lowest terms.",
            "무대 왼쪽에 {a} m 높이의 탑이, {w} m 떨어진 오른쪽에 {b} m 높이의 탑이 있다. 각 탑의 꼭대기에서 다른 탑의 밑까지 장식 줄을 곧게 매었다. "
            "두 줄이 만나는 점은 무대 바닥에서 몇 m 높이에 있는지 구하시오. 정수가 아니면 기약분수로 나타내시오.",
        ),
    ),
}
