"""How chords and tangents are asked for, bare and on maps."""

_SURD_EN = "with whole numbers m and n, n as small as possible. Find m and n."
_SURD_KO = "꼴로 나타낼 때, 두 자연수 m, n의 값을 구하시오. 단, n은 가능한 한 작은 수이다."

BANK = {
    ("easy", "qa"): (
        (
            "How long is the chord that the circle {circle} cuts out of the line y = {row}?",
            "원 {circle:이/가} 직선 y = {row:과/와} 만나서 생기는 현의 길이를 구하시오.",
        ),
        (
            "The line y = {row} meets the circle {circle} in A and B. Find AB.",
            "직선 y = {row:과/와} 원 {circle:이/가} 만나는 두 점을 A, B라고 할 때, 선분 AB의 길이를 구하시오.",
        ),
        (
            "Find the distance between the two points of the circle {circle} with second coordinate {row}.",
            "원 {circle} 위의 점 중 y좌표가 {row}인 두 점 사이의 거리를 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "A round lake is bounded by {circle} on a map with a unit of 1 km. A ferry crosses it along y = {row}. How many kilometres of "
            "its way are on the lake?",
            "한 눈금이 1 km인 지도에서 둥근 호수의 가장자리는 {circle}이다. 배가 직선 y = {row:을/를} 따라 호수를 건널 때, 호수 위를 지나는 거리는 몇 "
            "km인지 구하시오.",
        ),
        (
            "A radar covers the inside of {circle} (unit 1 km). An aircraft flies along the line y = {row}. For how many kilometres can the "
            "radar see it?",
            "레이더는 원 {circle}의 내부를 감시한다(단위는 1 km). 비행기가 직선 y = {row:을/를} 따라 날 때, 레이더에 잡히는 거리는 몇 km인지 구하시오.",
        ),
        (
            "A round wooden board with the edge {circle} (unit 1 cm) is sawn along y = {row}. How many centimetres long is the cut?",
            "가장자리가 {circle}인 둥근 나무판(단위는 1 cm)을 직선 y = {row:을/를} 따라 톱으로 잘랐다. 자른 선의 길이는 몇 cm인지 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "A tangent is drawn from {p} to the circle {circle} and touches it at T. Find PT.",
            "점 {p}에서 원 {circle}에 그은 접선의 접점을 T라고 할 때, 선분 PT의 길이를 구하시오.",
        ),
        (
            "How long are the tangents from {p} to the circle {circle}, measured to the points of contact?",
            "점 {p}에서 원 {circle}에 그은 접선에서 점 P와 접점 사이의 거리를 구하시오.",
        ),
        (
            "Given {p} and the circle {circle}, determine the length of a tangent from P up to the circle.",
            "점 {p:과/와} 원 {circle:이/가} 있다. 점 P에서 이 원에 그은 접선의 길이를 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "A round building has the ground plan {circle} (unit 1 m). From a post at {p} a rope is stretched so that it just touches the "
            "wall. How many metres is it from the post to the point where it touches?",
            "둥근 건물의 평면도는 원 {circle}이다(단위는 1 m). 점 {p}에 있는 기둥에서 벽에 꼭 닿도록 줄을 팽팽하게 당겼다. 기둥에서 줄이 벽에 닿는 점까지는 "
            "몇 m인지 구하시오.",
        ),
        (
            "Seen from a boat at {p}, a round island with the shore {circle} (unit 1 km) ends where the line of sight grazes it. How many "
            "kilometres away is that point of the shore?",
            "점 {p}에 있는 배에서 가장자리가 {circle}인 둥근 섬(단위는 1 km)을 보면, 시선이 섬에 스치는 점에서 섬의 끝이 보인다. 배에서 그 점까지의 "
            "거리는 몇 km인지 구하시오.",
        ),
        (
            "A laser at {p} must pass a round column with the edge {circle} so that the beam just touches it (unit 1 cm). What is the length "
            "of the beam as far as the point of contact, in centimetres?",
            "점 {p}에 있는 레이저의 빛이 가장자리가 {circle}인 둥근 기둥(단위는 1 cm)을 스치고 지나간다. 레이저에서 빛이 기둥에 스치는 점까지의 거리는 "
            "몇 cm인지 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            f"The tangent from {{p}} to the circle {{circle}} touches it at T, and PT = m√n {_SURD_EN}",
            f"점 {{p}}에서 원 {{circle}}에 그은 접선의 접점을 T라고 하자. PT의 길이를 m√n의 {_SURD_KO}",
        ),
        (
            f"Write the length of a tangent from {{p}} to the circle {{circle}} as m√n {_SURD_EN}",
            f"점 {{p}}에서 원 {{circle}}에 그은 접선의 길이를 m√n의 {_SURD_KO}",
        ),
        (
            "From {p} the two tangents to the circle {circle} have the length m√n, where n has no square factor. Find the whole numbers m "
            "and n.",
            "점 {p}에서 원 {circle}에 그은 두 접선의 길이는 모두 m√n이다. n이 1보다 큰 제곱수를 약수로 갖지 않을 때, 자연수 m, n의 값을 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            f"A cable runs straight from {{p}} and just touches the round tower with the ground plan {{circle}} (unit 1 m). As far as the "
            f"point of contact it measures m√n metres {_SURD_EN}",
            f"점 {{p}}에서 나온 곧은 전선이 평면도가 {{circle}}인 둥근 탑(단위는 1 m)에 스친다. 스치는 점까지의 전선의 길이를 m√n m의 {_SURD_KO}",
        ),
        (
            f"From the view point {{p}} the edge of the round crater {{circle}} (unit 1 km) is seen along a tangent. The distance to the "
            f"point of contact is m√n km {_SURD_EN}",
            f"전망대 {{p}}에서 가장자리가 {{circle}}인 둥근 분화구(단위는 1 km)의 끝이 접선 방향으로 보인다. 접점까지의 거리를 m√n km의 {_SURD_KO}",
        ),
        (
            f"A surveyor stretches a tape from {{p}} so that it just touches a round pillar with the edge {{circle}} (unit 1 m). From P to "
            f"the point where it touches it measures m√n metres {_SURD_EN}",
            f"점 {{p}}에서 줄자를 팽팽하게 당겨 가장자리가 {{circle}}인 둥근 기둥(단위는 1 m)에 꼭 닿게 하였다. 닿은 점까지의 길이를 m√n m의 {_SURD_KO}",
        ),
    ),
    ("expert", "qa"): (
        (
            f"The line {{line}} meets the circle {{circle}} in A and B, and AB = m√n {_SURD_EN}",
            f"직선 {{line:과/와}} 원 {{circle:이/가}} 만나는 두 점을 A, B라고 하자. AB의 길이를 m√n의 {_SURD_KO}",
        ),
        (
            f"Write the length of the chord AB that the circle {{circle}} cuts out of the line {{line}} as m√n {_SURD_EN}",
            f"원 {{circle:과/와}} 직선 {{line:이/가}} 만나서 생기는 현 AB의 길이를 m√n의 {_SURD_KO}",
        ),
        (
            "Find the distance of the two common points A and B of {line} and {circle}, as m√n with n free of square factors. State m and n.",
            "{line:과/와} {circle:이/가} 나타내는 두 도형의 교점 A, B 사이의 거리는 m√n이고, n은 1보다 큰 제곱수를 약수로 갖지 않는다. 자연수 m, n의 "
            "값을 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            f"A straight motorway {{line}} crosses a round town with the border {{circle}} (unit 1 km). Inside the town it runs for "
            f"AB = m√n km {_SURD_EN}",
            f"곧은 고속도로 {{line:이/가}} 경계가 {{circle}}인 둥근 도시(단위는 1 km)를 가로지른다. 도시 안을 지나는 도로의 길이 AB를 m√n km의 {_SURD_KO}",
        ),
        (
            f"A satellite dish receives inside the circle {{circle}} (unit 1 m). A wire along {{line}} crosses this area over a length "
            f"AB = m√n metres {_SURD_EN}",
            f"안테나의 수신 영역은 원 {{circle}}의 내부이다(단위는 1 m). 직선 {{line:을/를}} 따라 놓인 전선이 이 영역을 지나는 길이 AB를 m√n m의 "
            f"{_SURD_KO}",
        ),
        (
            f"A comet passes on the line {{line}} through the round picture of a camera with the edge {{circle}} (unit 1 cm). Its trace AB "
            f"in the picture is m√n cm long {_SURD_EN}",
            f"혜성이 직선 {{line:을/를}} 따라 가장자리가 {{circle}}인 둥근 사진(단위는 1 cm)을 지나갔다. 사진에 남은 자취 AB의 길이를 m√n cm의 "
            f"{_SURD_KO}",
        ),
    ),
}
