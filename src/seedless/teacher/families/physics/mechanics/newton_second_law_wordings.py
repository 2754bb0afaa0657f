"""How problems on Newton's second law are told; in slopes {rise} is the height gained on a length of 5."""

BANK = {
    ("easy", "qa"): (
        ("A net force of {f} N acts on a body of mass {m} kg. Find its acceleration in m/s².", "알짜힘 {f} N이 질량이 {m} kg인 물체에 작용한다. 물체의 가속도(m/s²)를 구하시오."),
        ("What acceleration, in m/s², does a force of {f} N give to a trolley of {m} kg on a track without friction?", "마찰이 없는 레일 위에서 {f} N의 힘이 질량 {m} kg의 수레를 민다. 수레의 가속도는 몇 m/s²인지 구하시오."),
        ("A thruster of {f} N drives a space probe of mass {m} kg far from all other bodies. Calculate the probe's acceleration in m/s².", "다른 천체에서 멀리 떨어진 우주 공간에서 추력이 {f} N인 추진기가 질량 {m} kg의 탐사선을 민다. 탐사선의 가속도(m/s²)를 계산하시오."),
    ),
    ("easy", "reasoning"): (
        ("A rocket sled of {m} kg, at rest on a smooth track, is pushed with a constant force. After {t} s it moves at {v} m/s. How large is the force in N?", "매끄러운 선로 위에 정지해 있던 질량 {m} kg의 로켓 썰매를 일정한 힘으로 밀었더니 {t}초 후 속력이 {v} m/s가 되었다. 힘의 크기는 몇 N인지 구하시오."),
        ("The net force on a cart of {m} kg is constant; starting from rest, the cart takes {t} s to reach {v} m/s. Find that force in N.", "질량 {m} kg의 수레에 일정한 알짜힘이 작용하여, 정지해 있던 수레가 {t}초 만에 {v} m/s의 속력에 도달하였다. 알짜힘의 크기(N)를 구하시오."),
        ("An unmanned aircraft of {m} kg starts from rest and reaches, within {t} s, {v} m/s on the runway. What is the mean net force on it in N?", "질량이 {m} kg인 무인 항공기가 정지 상태에서 출발하여 {t}초 만에 활주로에서 {v} m/s의 속력에 이르렀다. 무인 항공기에 작용한 평균 알짜힘은 몇 N인지 구하시오."),
    ),
    ("medium", "qa"): (
        ("A crate of {m} kg lies on level ground (coefficient of kinetic friction {mu}). It is pulled horizontally with {f} N and slides. Find its acceleration in m/s², with g = 10 m/s².", "수평면 위에 질량 {m} kg의 상자가 있고 운동 마찰 계수는 {mu}이다. 상자를 수평 방향으로 {f} N의 힘으로 당기니 미끄러졌다. 상자의 가속도(m/s²)를 구하시오. 단, 중력 가속도는 10 m/s²이다."),
        ("A box has a mass of {m} kg, and between box and floor the coefficient of kinetic friction is {mu}. What is the acceleration in m/s² of the sliding box under a horizontal push of {f} N? Take g = 10 m/s².", "질량이 {m} kg인 상자와 바닥 사이의 운동 마찰 계수는 {mu}이다. 미끄러지고 있는 상자를 수평으로 {f} N의 힘으로 밀 때 가속도는 몇 m/s²인지 구하시오. 단, g = 10 m/s²이다."),
        ("Calculate the acceleration in m/s² of a load of {m} kg that is dragged over a level yard. The coefficient of kinetic friction is {mu}, the horizontal rope pulls with {f} N, and g = 10 m/s².", "질량 {m} kg의 짐을 평평한 마당에서 끌고 있다. 운동 마찰 계수가 {mu}이고 밧줄이 수평으로 당기는 힘이 {f} N일 때, 짐의 가속도(m/s²)를 계산하시오. 단, 중력 가속도는 10 m/s²이다."),
    ),
    ("medium", "reasoning"): (
        ("A crate of {m} kg is pushed horizontally with {f} N across a level floor, and its speed grows by {a} m/s every second. Find the coefficient of kinetic friction. (g = 10 m/s²)", "질량 {m} kg의 상자를 평평한 바닥에서 {f} N의 힘으로 수평으로 밀었더니 속력이 1초마다 {a} m/s씩 커졌다. 운동 마찰 계수를 구하시오. (g = 10 m/s²)"),
        ("An engineer tests a floor: a block of {m} kg, pulled horizontally with {f} N, is accelerated by {a} m/s². Which coefficient of kinetic friction follows for g = 10 m/s²?", "바닥의 마찰을 조사하려고 질량 {m} kg의 나무토막을 수평으로 {f} N의 힘으로 당겼더니 가속도가 {a} m/s²이었다. 운동 마찰 계수를 구하시오. 단, g = 10 m/s²이다."),
        ("How large is the coefficient of kinetic friction between a sledge of {m} kg and level snow if a horizontal pull of {f} N gives an acceleration of {a} m/s²? Use g = 10 m/s².", "평평한 눈 위에서 질량 {m} kg의 썰매를 수평으로 {f} N의 힘으로 끌면 가속도가 {a} m/s²이 된다. 썰매와 눈 사이의 운동 마찰 계수를 구하시오. 단, 중력 가속도는 10 m/s²이다."),
    ),
    ("hard", "qa"): (
        ("A block of {m} kg is pulled up a slope by {f} N parallel to the slope. The coefficient of kinetic friction is {mu}, and the slope rises {rise} m on every 5 m of its length. Find the acceleration in m/s² (g = 10 m/s²).", "질량 {m} kg의 물체를 빗면과 나란한 {f} N의 힘으로 끌어 올린다. 운동 마찰 계수는 {mu}이고, 빗면은 길이 5 m마다 {rise} m씩 높아진다. 물체의 가속도(m/s²)를 구하시오. 단, g = 10 m/s²이다."),
        ("A trunk of {m} kg is drawn up a ramp with {f} N along the ramp; the coefficient of kinetic friction is {mu}. The sine of the ramp's angle is {rise}/5. What is its acceleration in m/s² for g = 10 m/s²?", "질량 {m} kg의 짐을 경사로를 따라 {f} N의 힘으로 끌어 올린다. 운동 마찰 계수는 {mu}이고 경사각의 사인값은 {rise}/5이다. g = 10 m/s²일 때 짐의 가속도는 몇 m/s²인지 구하시오."),
        ("A winch hauls a kayak of {m} kg up a slipway with {f} N along the slope; the coefficient of kinetic friction is {mu}. Over 5 m of slope the height grows by {rise} m. Calculate the acceleration of the kayak in m/s² with g = 10 m/s².", "윈치가 질량 {m} kg의 카약을 경사면을 따라 {f} N의 힘으로 끌어 올리며, 운동 마찰 계수는 {mu}이다. 경사면을 5 m 오르면 높이가 {rise} m 높아진다. 카약의 가속도(m/s²)를 계산하시오. 단, g = 10 m/s²이다."),
    ),
    ("hard", "reasoning"): (
        ("A block of {m} kg is drawn up a slope that rises {rise} m on every 5 m of its length. The pull, along the slope, is {f} N and the acceleration {a} m/s². Find the coefficient of kinetic friction (g = 10 m/s²).", "질량 {m} kg의 물체를 길이 5 m마다 {rise} m씩 높아지는 빗면 위로 끌어 올린다. 빗면과 나란하게 당기는 힘은 {f} N이고 가속도는 {a} m/s²이다. 운동 마찰 계수를 구하시오. 단, g = 10 m/s²이다."),
        ("On a ramp (sine of its angle {rise}/5) a trolley with locked wheels and a mass of {m} kg is pulled upwards with {f} N. It gains {a} m/s of speed each second. What is the coefficient of kinetic friction for g = 10 m/s²?", "경사각의 사인값이 {rise}/5인 경사로에서 바퀴가 잠긴 질량 {m} kg의 수레를 경사로를 따라 위로 {f} N의 힘으로 당긴다. 속력이 매초 {a} m/s씩 커진다면 운동 마찰 계수는 얼마인지 구하시오. 단, g = 10 m/s²이다."),
        ("Rescuers pull a loaded sledge of {m} kg up a snow slope that gains {rise} m of height on every 5 m of way. A force of {f} N along the slope accelerates it by {a} m/s². Determine the coefficient of kinetic friction, taking g = 10 m/s².", "구조대가 짐을 실은 질량 {m} kg의 썰매를 5 m 갈 때마다 {rise} m씩 높아지는 눈 비탈 위로 끈다. 비탈과 나란한 {f} N의 힘으로 당길 때 가속도가 {a} m/s²이라면 운동 마찰 계수는 얼마인지 구하시오. 단, g = 10 m/s²이다."),
    ),
    ("expert", "qa"): (
        ("Body A ({m} kg) lies on a level table and is joined by a light string over a smooth pulley to body B ({k} kg), which hangs freely. The coefficient of kinetic friction of A is {mu}. Find the tension of the string in N while both move (g = 10 m/s²).", "수평한 탁자 위에 놓인 질량 {m} kg의 물체 A가 매끄러운 도르래를 지나는 가벼운 실로, 매달려 있는 질량 {k} kg의 물체 B와 연결되어 있다. A와 탁자 사이의 운동 마찰 계수는 {mu}이다. 두 물체가 움직이는 동안 실의 장력(N)을 구하시오. 단, g = 10 m/s²이다."),
        ("A slider of {m} kg on a rough level track is set in motion by a weight of mass {k} kg that hangs on a light thread over a pulley without friction. On the track the coefficient of kinetic friction is {mu}. With g = 10 m/s², how large is the force in the thread in N?", "거친 수평 레일 위의 질량 {m} kg인 썰매가, 마찰 없는 도르래를 지나는 가벼운 실에 매달린 질량 {k} kg인 추에 끌려 움직인다. 레일의 운동 마찰 계수는 {mu}이다. g = 10 m/s²일 때 실이 당기는 힘은 몇 N인지 구하시오."),
        ("Over the edge of a table runs a string; at one end a box of {m} kg slides on the table, at the other a bucket of {k} kg sinks. String and pulley are ideal, the coefficient of kinetic friction under the box is {mu}, g = 10 m/s². Calculate the pull of the string in N.", "탁자 모서리의 도르래를 지나는 실의 한쪽 끝에서는 질량 {m} kg의 상자가 탁자 위를 미끄러지고, 다른 쪽 끝에서는 질량 {k} kg의 양동이가 내려간다. 실과 도르래는 이상적이고 상자의 운동 마찰 계수는 {mu}이며 g = 10 m/s²이다. 실의 장력(N)을 계산하시오."),
    ),
    ("expert", "reasoning"): (
        ("A block of {m} kg on a level table is drawn by a hanging body of {k} kg (light string, smooth pulley). Their acceleration is measured as {a} m/s². Find the coefficient of kinetic friction between block and table, with g = 10 m/s².", "수평한 탁자 위에 놓인 질량 {m} kg의 나무토막을 매달린 질량 {k} kg의 물체가 끈다(가벼운 실, 매끄러운 도르래). 측정한 가속도는 {a} m/s²이다. 나무토막과 탁자 사이의 운동 마찰 계수를 구하시오. 단, g = 10 m/s²이다."),
        ("To find out how rough a table is, a student ties a crate of {m} kg by a rope over an ideal pulley to a bucket of {k} kg and lets go: the bucket sinks with {a} m/s². What is the coefficient of kinetic friction of the crate for g = 10 m/s²?", "탁자가 얼마나 거친지 알아보려고 질량 {m} kg의 상자를 이상적인 도르래를 지나는 줄로 질량 {k} kg의 양동이와 연결하고 놓았더니, 양동이가 {a} m/s²의 가속도로 내려갔다. 상자와 탁자 사이의 운동 마찰 계수를 구하시오. 단, g = 10 m/s²이다."),
        ("Two bodies are joined by an ideal string over a pulley at the table's edge: {m} kg slide on the level table, {k} kg hang. Both have the acceleration {a} m/s². Determine the coefficient of kinetic friction on the table (g = 10 m/s²).", "탁자 모서리의 도르래를 지나는 이상적인 실로 두 물체를 연결하였다. {m} kg의 물체는 수평한 탁자 위에서 미끄러지고, {k} kg의 물체는 매달려 있다. 두 물체의 가속도가 {a} m/s²일 때 탁자의 운동 마찰 계수를 구하시오. (g = 10 m/s²)"),
    ),
}  # fmt: skip
