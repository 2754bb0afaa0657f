"""How velocity-time graphs are told and asked about; the table of corners stands between the two."""

TOLD = (
    (
        "The velocity-time graph of a test vehicle on a straight track consists of straight line segments between these corners:",
        "곧은 주행로를 오가는 시험 차량의 속도-시간 그래프는 다음 점들을 차례로 이은 선분들로 이루어져 있다.",
    ),
    (
        "A drone flies to and fro along a straight line. Its velocity was logged at the times below and changed evenly in between:",
        "드론이 일직선 위에서 비행한다. 아래 시각에 속도를 기록하였고, 기록 사이에서 속도는 일정하게 변하였다.",
    ),
    (
        "Joining the points of this table by straight lines gives the velocity v of a point that moves on the x-axis, as a function of time t:",
        "다음 표의 점들을 직선으로 이으면 x축 위를 움직이는 점 P의 속도 v를 시간 t에 대하여 나타낸 그래프가 된다.",
    ),
    (
        "A motion sensor has recorded the following corners of a velocity-time graph made of straight pieces:",
        "운동 센서로 측정한 속도-시간 그래프는 직선 구간으로 되어 있으며, 꺾이는 점은 다음과 같다.",
    ),
)

_DISPLACEMENT = (
    (
        "Find the displacement in metres between t = 0 s and t = {n} s.",
        "t = 0초부터 t = {n}초까지의 변위(m)를 구하시오.",
    ),
    (
        "By how many metres does the position change from the start until t = {n} s? Give a negative number for a change backwards.",
        "출발할 때부터 t = {n}초까지 위치는 몇 m 변하는지 구하시오. 뒤로 변한 경우에는 음수로 나타내시오.",
    ),
    (
        "Use areas to calculate the displacement (in m, with its sign) over the whole {n} s.",
        "넓이를 이용하여 전체 {n}초 동안의 변위(m)를 부호까지 계산하시오.",
    ),
)
_COVERED = (
    (
        "Find the distance in metres covered between t = 0 s and t = {n} s.",
        "t = 0초부터 t = {n}초까지 이동한 거리(m)를 구하시오.",
    ),
    ("How many metres does it move in the {n} s?", "{n}초 동안 이동한 거리는 몇 m인지 구하시오."),
    (
        "Use the area under the graph to calculate the distance in m covered in the whole {n} s.",
        "그래프 아래의 넓이를 이용하여 전체 {n}초 동안 이동한 거리(m)를 계산하시오.",
    ),
)
_PATH = (
    (
        "Find the length of the path, in metres, covered between t = 0 s and t = {n} s. Ways back count as positive too.",
        "t = 0초부터 t = {n}초까지 이동한 거리(m)를 구하시오. 되돌아간 거리도 양수로 더한다.",
    ),
    (
        "A counter adds up every metre covered, forwards or backwards. What does it show, in m, after the {n} s if it starts at zero?",
        "계수기가 앞으로 가든 뒤로 가든 움직인 거리를 모두 더한다. 0에서 시작하면 {n}초 뒤에 계수기가 가리키는 거리(m)를 구하시오.",
    ),
    (
        "Calculate the total distance (not the displacement) in m travelled over the whole {n} s.",
        "전체 {n}초 동안 이동한 총 거리(변위가 아님)를 m 단위로 계산하시오.",
    ),
)
_MISSING = (
    (
        "One velocity is missing. The displacement over the whole time is {d} m. Find the missing velocity in m/s.",
        "속도 하나가 빠져 있다. 전체 시간 동안의 변위가 {d} m일 때, 빠진 속도(m/s)를 구하시오.",
    ),
    (
        "The entry marked ? could not be read. From first to last entry the position changed by {d} m. Which velocity in m/s "
        "belongs there?",
        "물음표로 표시한 값은 읽을 수 없었다. 처음부터 마지막까지 위치가 {d} m 변하였다면, 그 자리에 들어갈 속도는 몇 m/s인지 구하시오.",
    ),
    (
        "Determine the velocity, in m/s, that must stand in place of the question mark so that the displacement is {d} m in all.",
        "전체 변위가 {d} m가 되려면 물음표 자리의 속도는 몇 m/s이어야 하는지 구하시오.",
    ),
)
_KIND = (
    (
        "How does it move between t = {t} s and t = {u} s? Choose one: at rest, constant velocity, speeding up, slowing down.",
        "t = {t}초와 t = {u}초 사이의 운동은 다음 중 어느 것인지 쓰시오: 정지, 등속, 속력 증가, 속력 감소.",
    ),
    (
        'Name the motion from t = {t} s to t = {u} s with one of the terms "at rest", "constant velocity", "speeding up", '
        '"slowing down".',
        "t = {t}초부터 t = {u}초까지의 운동을 '정지', '등속', '속력 증가', '속력 감소' 가운데 하나로 나타내시오.",
    ),
    (
        "Is the motion in the interval from {t} s to {u} s one at rest, one of constant velocity, speeding up or slowing down? "
        "Answer with the term alone.",
        "{t}초에서 {u}초까지의 구간에서 물체의 운동은 정지, 등속, 속력 증가, 속력 감소 중 무엇인지 쓰시오.",
    ),
)

ASKED = {
    ("easy", "qa"): _COVERED,
    ("medium", "qa"): _COVERED,
    ("hard", "qa"): _DISPLACEMENT,
    ("expert", "qa"): _PATH,
    **{(level, "reasoning"): _MISSING for level in ("easy", "medium", "hard")},
    **{(level, "classification"): _KIND for level in ("easy", "medium", "hard", "expert")},
}
