"""How problems on balanced forces are told; the classes offered stand in the question."""

_SIDES = (
    "Choose: stays at rest, moves to the right, moves to the left.",
    "다음 중에서 골라 쓰시오: 정지해 있다, 오른쪽으로 움직인다, 왼쪽으로 움직인다.",
)
_SPEEDS = (
    "Choose: keeps its speed, speeds up, slows down.",
    "다음 중에서 골라 쓰시오: 속력이 일정하다, 속력이 증가한다, 속력이 감소한다.",
)
_SLOPES = (
    "Choose: stays at rest, moves up the slope, slides down the slope.",
    "다음 중에서 골라 쓰시오: 정지해 있다, 빗면 위로 움직인다, 빗면 아래로 미끄러진다.",
)

_EASY = (
    (
        "A puck lies at rest on ice without friction. Two ropes pull it to the right with {a} N and {b} N, two others to the left with {c} N and {d} N.",
        "마찰이 없는 얼음 위에 퍽이 정지해 있다. 두 줄은 오른쪽으로 {a} N, {b} N의 힘으로, 다른 두 줄은 왼쪽으로 {c} N, {d} N의 힘으로 퍽을 당긴다.",
    ),
    (
        "Four friends tug at an iron ring that rests on smooth ice: Ada and Ben pull it to the right ({a} N and {b} N), Cem and Dana to the left ({c} N and {d} N).",
        "매끄러운 얼음 위에 정지해 있는 쇠고리를 네 친구가 당긴다. 가영과 나연은 오른쪽으로 각각 {a} N, {b} N, 다솜과 라온은 왼쪽으로 각각 {c} N, {d} N의 힘으로 당긴다.",
    ),
    (
        "A cart that stands still on a smooth track is pushed to the right by two students with {a} N and {b} N, and to the left by two others with {c} N and {d} N.",
        "매끄러운 레일 위에 멈추어 있는 수레를 두 학생이 오른쪽으로 {a} N, {b} N의 힘으로 밀고, 다른 두 학생이 왼쪽으로 {c} N, {d} N의 힘으로 민다.",
    ),
)
_MEDIUM = (
    (
        "A box at rest on a rough floor is pulled to the right with {a} N and to the left with {b} N. Static friction can reach {c} N at most.",
        "거친 바닥에 정지해 있는 상자를 오른쪽으로 {a} N, 왼쪽으로 {b} N의 힘으로 당긴다. 최대 정지 마찰력은 {c} N이다.",
    ),
    (
        "Two children argue about a trunk that stands on a carpet: one drags it to the right with {a} N, the other to the left with {b} N. The carpet holds it with a static friction of up to {c} N.",
        "두 아이가 양탄자 위에 멈추어 있는 상자를 두고 다툰다. 한 아이는 오른쪽으로 {a} N, 다른 아이는 왼쪽으로 {b} N의 힘으로 끈다. 양탄자의 정지 마찰력은 최대 {c} N까지 작용할 수 있다.",
    ),
    (
        "A block lies at rest on a workbench. A spring pushes it to the right with {a} N, another one to the left with {b} N, and the greatest possible static friction is {c} N.",
        "작업대 위에 나무토막이 정지해 있다. 한 용수철은 나무토막을 오른쪽으로 {a} N, 다른 용수철은 왼쪽으로 {b} N의 힘으로 밀고, 최대 정지 마찰력은 {c} N이다.",
    ),
)
_HARD = (
    (
        "A sledge is already gliding forwards. It is pulled forwards with {a} N and backwards with {b} N, and kinetic friction amounts to {c} N.",
        "썰매가 이미 앞으로 미끄러지고 있다. 앞으로 {a} N, 뒤로 {b} N의 힘이 작용하고 운동 마찰력은 {c} N이다.",
    ),
    (
        "The engine of a moving go-kart gives a forward force of {a} N, the headwind a backward force of {b} N; friction slows it with {c} N.",
        "달리고 있는 고카트에 엔진이 앞으로 {a} N의 힘을 주고, 맞바람이 뒤로 {b} N의 힘을 주며, 운동을 방해하는 마찰력은 {c} N이다.",
    ),
    (
        "Workers keep a crate sliding: some push it forwards with {a} N while a rope drags it backwards with {b} N. Kinetic friction is {c} N.",
        "작업자들이 미끄러지고 있는 상자를 앞으로 {a} N의 힘으로 밀고, 밧줄은 상자를 뒤로 {b} N의 힘으로 당긴다. 운동 마찰력은 {c} N이다.",
    ),
)
_EXPERT = (
    (
        "A crate with a weight of {a} N rests on a slope that rises {b} m for every 5 m of its length. A rope pulls it up along the slope with {c} N; static friction is at most {d} N.",
        "무게가 {a} N인 상자가 길이 5 m마다 {b} m씩 높아지는 빗면에 놓여 있다. 밧줄이 상자를 빗면을 따라 위로 {c} N의 힘으로 당기고, 최대 정지 마찰력은 {d} N이다.",
    ),
    (
        "On a ramp whose angle has the sine {b}/5 stands a chair of weight {a} N. Movers push it upwards along the ramp with {c} N, and friction can hold it with up to {d} N.",
        "경사각의 사인값이 {b}/5인 경사로에 무게 {a} N의 의자가 놓여 있다. 이삿짐 기사들이 의자를 경사로를 따라 위로 {c} N의 힘으로 밀고, 정지 마찰력은 최대 {d} N까지 작용할 수 있다.",
    ),
    (
        "A motor draws at a trolley of weight {a} N, with its brakes on, that stands on a slope ({b} m of height on 5 m of slope). The motor's force up the slope is {c} N, the greatest static friction of the brakes {d} N.",
        "빗면(길이 5 m에 높이 {b} m)에 서 있는, 제동 장치가 걸린 무게 {a} N의 수레를 전동기가 당긴다. 빗면 위쪽으로 당기는 힘은 {c} N이고, 제동 장치의 최대 정지 마찰력은 {d} N이다.",
    ),
)

BANK = {
    ("easy", "classification"): tuple((f"{en} What does it do? {_SIDES[0]}", f"{ko} 어떻게 되는지 {_SIDES[1]}") for en, ko in _EASY),
    ("medium", "classification"): tuple((f"{en} What happens? {_SIDES[0]}", f"{ko} 어떻게 되는지 {_SIDES[1]}") for en, ko in _MEDIUM),
    ("hard", "classification"): tuple((f"{en} What does the moving body do? {_SPEEDS[0]}", f"{ko} 물체의 운동은 어떻게 되는지 {_SPEEDS[1]}") for en, ko in _HARD),
    ("expert", "classification"): tuple((f"{en} It was at rest before. What does it do? {_SLOPES[0]}", f"{ko} 처음에 정지해 있었다면 어떻게 되는지 {_SLOPES[1]}") for en, ko in _EXPERT),
    ("easy", "qa"): tuple((f"{en} Find the net force in N, counting forces to the right as positive.", f"{ko} 오른쪽을 양의 방향으로 할 때 알짜힘(N)을 구하시오.") for en, ko in _EASY),
    ("medium", "qa"): tuple((f"{en} What is the least extra force in N that must act so that it stays at rest? Write 0 if none is needed.", f"{ko} 계속 정지해 있게 하려면 적어도 몇 N의 힘이 더 필요한지 구하시오. 필요 없으면 0으로 답하시오.") for en, ko in _MEDIUM),
    ("hard", "qa"): tuple((f"{en} Find the net force in N, counting the direction of motion as positive.", f"{ko} 운동 방향을 양의 방향으로 할 때 알짜힘(N)을 구하시오.") for en, ko in _HARD),
    ("expert", "qa"): tuple((f"{en} What is the least extra force along the slope, in N, that keeps it at rest? Write 0 if none is needed.", f"{ko} 정지해 있게 하려면 빗면 방향으로 적어도 몇 N의 힘이 더 필요한지 구하시오. 필요 없으면 0으로 답하시오.") for en, ko in _EXPERT),
}  # fmt: skip
