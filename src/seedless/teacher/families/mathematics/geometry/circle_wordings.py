"""How circles in the coordinate plane are asked for, bare and in situations."""

_GENERAL = "x² + y² + Dx + Ey + F = 0"

BANK = {
    ("easy", "qa"): (
        (
            "The circle {equation} has the centre (a, b) and the radius r. Find a, b and r.",
            "원 {equation}의 중심의 좌표를 (a, b), 반지름의 길이를 r라고 할 때, a, b, r의 값을 차례로 구하시오.",
        ),
        (
            "Complete the squares in {equation} to find the centre (a, b) and the radius r of this circle. Give a, b, r.",
            "방정식 {equation:을/를} 완전제곱식으로 고쳐 이 원의 중심의 좌표 (a, b)와 반지름의 길이 r를 찾고, a, b, r의 값을 구하시오.",
        ),
        (
            "Which centre (a, b) and which radius r belong to the circle with the equation {equation}? State a, b and r.",
            "방정식 {equation:이/가} 나타내는 원의 중심이 점 (a, b)이고 반지름의 길이가 r일 때, a, b, r를 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            f"A sprinkler at {{c}} waters everything within {{r}} m (the unit of the plan is 1 m). The edge of the watered area is the "
            f"circle {_GENERAL}. Find D, E and F.",
            f"한 눈금이 1 m인 평면도의 점 {{c}}에 있는 살수기가 {{r}} m 이내의 모든 곳에 물을 뿌린다. 물이 닿는 영역의 경계가 원 {_GENERAL}일 때, "
            "D, E, F의 값을 구하시오.",
        ),
        (
            f"A radio mast stands at {{c}} on a map with a unit of 1 km; its signal reaches exactly {{r}} km. Write the border of its "
            f"reach as {_GENERAL} and give D, E and F.",
            f"한 눈금이 1 km인 지도의 점 {{c}}에 송신탑이 있고, 전파는 정확히 {{r}} km까지 닿는다. 전파가 닿는 경계를 {_GENERAL}으로 나타낼 때, "
            "D, E, F의 값을 구하시오.",
        ),
        (
            f"A goat is tied to a peg at {{c}} with a rope of {{r}} m (unit 1 m). Walking with the rope taut, it describes the circle "
            f"{_GENERAL}. What are D, E and F?",
            f"한 눈금이 1 m인 좌표평면의 점 {{c}}에 박은 말뚝에 길이 {{r}} m의 줄로 염소를 매어 놓았다. 염소가 줄을 팽팽히 당기며 도는 원이 "
            f"{_GENERAL}일 때, D, E, F의 값을 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            f"The circle with the centre {{c}} that passes through {{p}} has the equation {_GENERAL}. Find D, E and F.",
            f"중심이 {{c}}이고 점 {{p:을/를}} 지나는 원의 방정식을 {_GENERAL}이라고 할 때, D, E, F의 값을 구하시오.",
        ),
        (
            f"A circle about {{c}} goes through {{p}}. Write its equation as {_GENERAL} and state D, E, F.",
            f"점 {{c:을/를}} 중심으로 하고 점 {{p:을/를}} 지나는 원의 방정식을 {_GENERAL}의 꼴로 나타낼 때, D, E, F를 구하시오.",
        ),
        (
            f"Given the centre {{c}} and one point {{p}} of a circle, bring its equation into the form {_GENERAL}. What are D, E and F?",
            f"원의 중심 {{c:과/와}} 원 위의 한 점 {{p:이/가}} 주어져 있다. 원의 방정식을 {_GENERAL} 꼴로 고쳤을 때의 D, E, F의 값을 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            f"On the plan of a stadium, {{p}} and {{q}} are the ends of a diameter of a circular track {_GENERAL}. Find D, E and F.",
            f"경기장 평면도에서 두 점 {{p}}, {{q:은/는}} 원 모양 트랙의 지름의 양 끝이다. 트랙의 방정식이 {_GENERAL}일 때, D, E, F의 값을 구하시오.",
        ),
        (
            f"A round pond is measured straight across, through its middle, from {{p}} to {{q}}. Its shore line is {_GENERAL}. "
            "Determine D, E and F.",
            f"둥근 연못의 가운데를 지나 점 {{p}}에서 맞은편 점 {{q}}까지 재었다. 연못 가장자리의 방정식이 {_GENERAL}일 때, D, E, F의 값을 구하시오.",
        ),
        (
            f"Seen from any point of a certain circle, the segment from {{p}} to {{q}} appears under a right angle, so it is a "
            f"diameter. Write the circle as {_GENERAL} and give D, E and F.",
            f"어떤 원 위의 점에서 두 점 {{p}}, {{q:을/를}} 바라본 각은 항상 직각이므로 두 점을 이은 선분은 이 원의 지름이다. 원의 방정식이 "
            f"{_GENERAL}일 때, D, E, F의 값을 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            f"The circle {_GENERAL} passes through {{points}}. Find D, E and F.",
            f"원 {_GENERAL}이 세 점 {{points:을/를}} 지날 때, D, E, F의 값을 구하시오.",
        ),
        (
            f"Determine the equation {_GENERAL} of the circle through {{points}}, that is D, E and F.",
            f"세 점 {{points:을/를}} 지나는 원의 방정식이 {_GENERAL}일 때, 상수 D, E, F를 차례로 구하시오.",
        ),
        (
            f"{{points}} lie on one circle with the equation {_GENERAL}. What are D, E and F?",
            f"세 점 {{points:은/는}} 방정식이 {_GENERAL}인 한 원 위에 있다. D, E, F의 값을 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "A round city wall is to be rebuilt. Remains were found at {points} on a plan. The wall had the equation "
            "(x - a)² + (y - b)² = c. Find a, b and c.",
            "둥근 성벽을 복원하려고 한다. 평면도의 점 {points}에서 성벽의 흔적이 발견되었다. 성벽의 방정식을 (x - a)² + (y - b)² = c라고 할 때, "
            "a, b, c의 값을 구하시오.",
        ),
        (
            "A robot is to cut a circular hole whose edge passes through {points}. Its program needs the centre (a, b) and c, the square "
            "of the radius. Give a, b and c.",
            "로봇이 가장자리가 세 점 {points:을/를} 지나는 원 모양의 구멍을 뚫는다. 프로그램에 입력할 중심의 좌표는 (a, b), 반지름의 제곱은 c이다. a, b, c의 값을 차례로 "
            "구하시오.",
        ),
        (
            "A fountain is to be placed at (a, b), equally far from the three gates of a park at {points}. Let c be the square of that "
            "distance. Find a, b and c.",
            "공원의 세 출입문 {points}에서 같은 거리에 있는 점 (a, b)에 분수를 놓으려고 한다. 그 거리의 제곱을 c라고 할 때, a, b, c의 값을 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            f"Find D, E and F such that the circle {_GENERAL} goes through the points {{points}}.",
            f"원 {_GENERAL}이 세 점 {{points:을/를}} 지나도록 하는 상수 D, E, F의 값을 구하시오.",
        ),
        (
            f"The circumcircle of the triangle with vertices {{points}} has the equation {_GENERAL}. Calculate D, E and F.",
            f"세 점 {{points:을/를}} 꼭짓점으로 하는 삼각형의 외접원의 방정식이 {_GENERAL}일 때, D, E, F의 값을 계산하시오.",
        ),
        (
            f"Three points of a circle are known: {{points}}. Its equation is {_GENERAL}; state D, E and F.",
            f"세 점 {{points:을/를}} 지나는 원이 있다. 이 원의 방정식이 {_GENERAL}일 때, D, E, F를 차례로 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "Three stations at {points} hear the same bang at the same moment. It came from (a, b), and c is the square of its distance "
            "from each station. Find a, b and c.",
            "점 {points}에 있는 세 관측소에서 같은 폭발음을 동시에 들었다. 소리가 난 곳은 점 (a, b)이고 각 관측소까지의 거리의 제곱은 c이다. "
            "a, b, c의 값을 구하시오.",
        ),
        (
            "Three villages at {points} want a school at (a, b) with the same straight distance to all of them. The square of this "
            "distance is c. Determine a, b and c.",
            "점 {points}에 있는 세 마을에서 직선거리가 모두 같은 점 (a, b)에 학교를 세우려고 한다. 이 거리의 제곱이 c일 때, a, b, c의 값을 구하시오.",
        ),
        (
            "An archaeologist marks three points {points} on the rim of a broken plate drawn on squared paper. The whole rim was "
            "the circle (x - a)² + (y - b)² = c. What are a, b and c?",
            "고고학자가 깨진 접시를 모눈종이에 그리고 테두리 위의 세 점 {points:을/를} 표시하였다. 온전한 테두리가 원 (x - a)² + (y - b)² = c일 때, "
            "a, b, c의 값을 구하시오.",
        ),
    ),
}
