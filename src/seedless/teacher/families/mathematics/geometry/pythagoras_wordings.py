"""How sides, distances and altitudes are asked for, bare and in situations."""

_SURD_EN = "Find the whole numbers a and b, with b as small as possible, such that "
_SURD_KO = "꼴로 나타낼 때, 두 자연수 a, b의 값을 구하시오. 단, b는 가능한 한 작은 수이다."

BANK = {
    ("easy", "qa"): (
        (
            "The legs of a right triangle are {a} cm and {b} cm long. Find the length of the hypotenuse in centimetres.",
            "직각을 낀 두 변의 길이가 {a} cm, {b} cm인 직각삼각형의 빗변의 길이는 몇 cm인지 구하시오.",
        ),
        (
            "Triangle ABC has a right angle at C, with AC = {a} and BC = {b}. Find AB.",
            "각 C가 직각인 삼각형 ABC에서 AC = {a}, BC = {b}일 때, 변 AB의 길이를 구하시오.",
        ),
        (
            "A rectangle is {a} cm wide and {b} cm high. How many centimetres long is its diagonal?",
            "가로의 길이가 {a} cm, 세로의 길이가 {b} cm인 직사각형의 대각선의 길이는 몇 cm인지 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "A ship sails {a} km due east and then {b} km due north. How many kilometres is it from its starting point, "
            "as the crow flies?",
            "배가 정동쪽으로 {a} km를 간 다음 정북쪽으로 {b} km를 갔다. 배는 출발한 곳에서 직선거리로 몇 km 떨어져 있는지 구하시오.",
        ),
        (
            "An upright mast {a} m high is held by a straight, taut cable from its top to a peg in the level ground {b} m from "
            "its foot. How many metres long is the cable?",
            "평평한 땅에 수직으로 서 있는 높이 {a} m의 철탑 꼭대기와 철탑 밑에서 {b} m 떨어진 말뚝을 줄로 팽팽하게 연결하였다. "
            "줄의 길이는 몇 m인지 구하시오.",
        ),
        (
            "Instead of walking round two sides of a rectangular lawn, {a} m and {b} m long, Jia walks straight across from "
            "corner to corner. How many metres does she walk?",
            "지아는 두 변의 길이가 {a} m, {b} m인 직사각형 모양 잔디밭의 가장자리를 따라 걷는 대신 대각선으로 가로질러 걸었다. "
            "지아가 걸은 거리는 몇 m인지 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "The hypotenuse of a right triangle is {b} cm long and one leg is {a} cm. Find the length of the other leg in "
            "centimetres.",
            "빗변의 길이가 {b} cm이고 다른 한 변의 길이가 {a} cm인 직각삼각형이 있다. 나머지 한 변의 길이는 몇 cm인지 구하시오.",
        ),
        (
            "In triangle PQR the angle at Q is a right angle, PR = {b} and PQ = {a}. Find QR.",
            "각 Q가 직각인 삼각형 PQR에서 PR = {b}, PQ = {a}일 때, 변 QR의 길이를 구하시오.",
        ),
        (
            "The diagonal of a rectangle measures {b} cm and one of its sides {a} cm. How many centimetres does the other side "
            "measure?",
            "대각선의 길이가 {b} cm, 한 변의 길이가 {a} cm인 직사각형의 다른 한 변의 길이는 몇 cm인지 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "A kite flies on a taut string {b} m long. The point on the ground straight below the kite is {a} m from the end of "
            "the string on the ground. How many metres high is the kite?",
            "연이 길이 {b} m의 팽팽한 줄에 매여 날고 있다. 땅에 고정된 줄의 끝에서 연의 바로 아래 지점까지의 거리가 {a} m일 때, "
            "연의 높이는 몇 m인지 구하시오.",
        ),
        (
            "A swimmer crosses a river with parallel banks in a straight line {b} m long and lands {a} m downstream of the point "
            "opposite the start. How many metres wide is the river?",
            "양쪽 둑이 평행한 강을 어떤 사람이 직선으로 {b} m를 헤엄쳐 건넜더니, 출발점의 맞은편보다 {a} m 하류에 닿았다. "
            "강의 폭은 몇 m인지 구하시오.",
        ),
        (
            "A straight ski run is {b} m long and descends {a} m in height. How many metres does a skier move horizontally on it?",
            "길이가 {b} m인 곧은 스키 활강로를 내려오면 높이가 {a} m 낮아진다. 수평으로 이동한 거리는 몇 m인지 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (f"{_SURD_EN}the distance between {{p}} and {{q}} is a√b.", f"두 점 {{p}}, {{q}} 사이의 거리를 a√b의 {_SURD_KO}"),
        (
            "The segment PQ has the end points {p} and {q}. Its length, with the root simplified as far as possible, is a√b. "
            "Find a and b.",
            "두 점 {p}, {q:을/를} 양 끝으로 하는 선분 PQ의 길이를 근호 안의 수가 가장 작은 자연수가 되도록 a√b로 나타내었다. "
            "자연수 a, b의 값을 구하시오.",
        ),
        (
            f"In the coordinate plane, {{p}} and {{q}} are opposite vertices of a rectangle. {_SURD_EN}its diagonal PQ is a√b.",
            f"좌표평면에서 두 점 {{p}}, {{q:이/가}} 직사각형의 마주 보는 두 꼭짓점이다. 대각선 PQ의 길이를 a√b의 {_SURD_KO}",
        ),
    ),
    ("hard", "reasoning"): (
        (
            f"On a map whose unit is 1 km, a lighthouse stands at {{p}} and a harbour lies at {{q}}. {_SURD_EN}"
            "the straight distance PQ is a√b km.",
            f"한 눈금이 1 km인 지도에서 등대는 점 {{p}}, 항구는 점 {{q}}에 있다. 등대에서 항구까지의 직선거리 PQ를 a√b km의 {_SURD_KO}",
        ),
        (
            "A drone flies in a straight line from {p} to {q} on a plan whose unit is 1 m. Its path is a√b metres long with b free "
            "of square factors. Find the whole numbers a and b.",
            "한 눈금이 1 m인 평면도에서 드론이 점 {p}에서 점 {q}까지 일직선으로 날아간다. 날아간 거리가 a√b m일 때, 자연수 a, b의 "
            "값을 구하시오. 단, b는 1보다 큰 제곱수를 약수로 갖지 않는다.",
        ),
        (
            f"Two pins are stuck into squared paper at {{p}} and {{q}}; the lines of the paper are 1 cm apart. {_SURD_EN}"
            "a thread stretched from pin to pin has the length PQ = a√b cm.",
            f"눈금 간격이 1 cm인 모눈종이 위의 두 점 {{p}}, {{q}}에 핀을 꽂고 실을 팽팽하게 연결하였다. 실의 길이 PQ를 a√b cm의 {_SURD_KO}",
        ),
    ),
    ("expert", "qa"): (
        (
            "In triangle ABC, AB = {c}, BC = {a} and CA = {b}. Find the length of the altitude from A to BC.",
            "삼각형 ABC에서 AB = {c}, BC = {a}, CA = {b}이다. 꼭짓점 A에서 변 BC에 내린 수선의 길이를 구하시오.",
        ),
        (
            "A triangle ABC has the sides AB = {c} cm, BC = {a} cm and CA = {b} cm. How many centimetres is A away from the "
            "line BC?",
            "세 변의 길이가 AB = {c} cm, BC = {a} cm, CA = {b} cm인 삼각형 ABC에서 점 A와 직선 BC 사이의 거리는 몇 cm인지 구하시오.",
        ),
        (
            "The perpendicular from vertex A of triangle ABC meets the side BC at D. Given AB = {c}, BC = {a} and CA = {b}, "
            "find AD.",
            "삼각형 ABC의 꼭짓점 A에서 변 BC에 내린 수선의 발을 D라고 하자. AB = {c}, BC = {a}, CA = {b}일 때, 선분 AD의 길이를 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "A balloon at A is held by two taut ropes AB and AC, {c} m long from the peg B and, with the pegs {a} m apart on level "
            "ground, {b} m long from the peg C. Both pegs and the balloon lie in one vertical plane. How many metres high is the "
            "balloon?",
            "점 A에 있는 기구가 팽팽한 두 밧줄 AB, AC로 매여 있다. 말뚝 B에 맨 밧줄은 {c} m이고, 평평한 땅 위의 두 말뚝 B, C 사이는 "
            "{a} m, 말뚝 C에 맨 밧줄은 {b} m이다. 기구와 두 말뚝이 한 연직면 위에 있을 때, 기구의 높이는 몇 m인지 구하시오.",
        ),
        (
            "A hill rises from B along a straight slope AB of {c} m to its top A; a level tunnel BC of {a} m leads through the hill "
            "to C, and the straight slope CA measures {b} m. How many metres is the top A above the tunnel?",
            "언덕의 한쪽 경사면 AB는 {c} m이고, 언덕을 수평으로 뚫고 지나는 터널 BC는 {a} m, 반대쪽 경사면 CA는 {b} m이다. "
            "세 점 A, B, C가 한 연직면 위에 있을 때, 언덕 꼭대기 A는 터널보다 몇 m 높은지 구하시오. 단, 두 경사면은 곧다.",
        ),
        (
            "Three straight paths enclose a triangular park: AB is {c} m, BC {a} m and CA {b} m long. A new path is to run from A to "
            "BC by the shortest way. How many metres long will it be?",
            "세 직선 길로 둘러싸인 삼각형 모양의 공원이 있다. 길 AB는 {c} m, 길 BC는 {a} m, 길 CA는 {b} m이다. 점 A에서 길 BC까지 "
            "가장 짧은 새 길을 낼 때, 새 길의 길이는 몇 m인지 구하시오.",
        ),
    ),
}
