"""How forces on velocity-time graphs are told; <table> holds the corners of the graph."""

BANK = {
    ("easy", "qa"): (
        ("The velocity-time graph of a car has these corners, joined by straight lines:\n\n<table>\n\nThe car's mass is {m} kg. Find the net force on it in N between t = {t} s and t = {u} s.", "자동차의 속도-시간 그래프는 다음 점들을 선분으로 이은 것이다.\n\n<table>\n\n자동차의 질량은 {m} kg이다. t = {t}초와 t = {u}초 사이에 자동차에 작용하는 알짜힘(N)을 구하시오."),
        ("Velocities of a boat, changing evenly between the entries:\n\n<table>\n\nWith a mass of {m} kg, what net force in N acts on the boat from t = {t} s to t = {u} s?", "어떤 배의 속도이며, 기록 사이에서는 일정하게 변한다.\n\n<table>\n\n배의 질량이 {m} kg일 때 t = {t}초부터 t = {u}초까지 배에 작용하는 알짜힘은 몇 N인지 구하시오."),
        ("The run of a racing car was logged (straight lines between the points):\n\n<table>\n\nCar and driver have a mass of {m} kg. Calculate the net force in N in the interval from {t} s to {u} s.", "경주용 자동차의 주행을 기록하였다. 점 사이는 직선이다.\n\n<table>\n\n자동차와 운전자의 질량의 합은 {m} kg이다. {t}초에서 {u}초까지의 구간에서 알짜힘(N)을 계산하시오."),
    ),
    ("easy", "reasoning"): (
        ("A speedboat has this velocity-time graph of straight pieces:\n\n<table>\n\nBetween t = {t} s and t = {u} s the net force on it is {net} N. Find its mass in kg.", "직선 구간으로 된 다음 속도-시간 그래프에 따라 쾌속정이 움직인다.\n\n<table>\n\nt = {t}초와 t = {u}초 사이에 쾌속정에 작용하는 알짜힘은 {net} N이다. 쾌속정의 질량(kg)을 구하시오."),
        ("The table gives corners of a velocity-time graph (straight lines between them).\n\n<table>\n\nFrom {t} s to {u} s a net force of {net} N was measured. What is the mass of the vehicle in kg?", "다음 표는 속도-시간 그래프의 꺾이는 점이며 그 사이는 직선이다.\n\n<table>\n\n{t}초에서 {u}초까지 알짜힘이 {net} N으로 측정되었다. 이 차의 질량은 몇 kg인지 구하시오."),
        ("A test vehicle carries an unknown load; its velocity changes evenly between these times:\n\n<table>\n\nIn the interval from t = {t} s to t = {u} s the forces on it add up to {net} N. Determine the mass of the vehicle with its load in kg.", "질량을 모르는 짐을 실은 시험 차량이 달린다. 속도는 다음 시각 사이에서 일정하게 변한다.\n\n<table>\n\nt = {t}초부터 t = {u}초까지 차량에 작용하는 힘의 합은 {net} N이다. 짐을 포함한 차량의 질량(kg)을 구하시오."),
    ),
    ("medium", "qa"): (
        ("A car follows this velocity-time graph of straight pieces:\n\n<table>\n\nIts mass is {m} kg, and resistance holds it back with {r} N all the time. What forward force in N does the engine give between t = {t} s and t = {u} s?", "자동차가 직선 구간으로 된 다음 속도-시간 그래프에 따라 움직인다.\n\n<table>\n\n자동차의 질량은 {m} kg이고 저항력은 내내 {r} N이다. t = {t}초와 t = {u}초 사이에 엔진이 앞으로 미는 힘은 몇 N인지 구하시오."),
        ("Velocity of an electric car at some times, with even changes in between:\n\n<table>\n\nThe car has a mass of {m} kg and must overcome a constant resistance of {r} N. Find the driving force in N from {t} s to {u} s.", "다음은 몇 시각에서 전기차의 속도이며 그 사이에서는 일정하게 변한다.\n\n<table>\n\n전기차의 질량은 {m} kg이고 일정한 저항력 {r} N을 이겨야 한다. {t}초에서 {u}초까지 전기차를 미는 힘(N)을 구하시오."),
        ("The velocity-time graph of a delivery van joins these points by straight lines:\n\n<table>\n\nThe mass is {m} kg, friction {r} N. Calculate the force in N that drives the van in the interval between {t} s and {u} s.", "배달 차량의 속도-시간 그래프는 다음 점들을 직선으로 이은 것이다.\n\n<table>\n\n질량은 {m} kg, 마찰력은 {r} N이다. {t}초와 {u}초 사이에 차량을 미는 힘(N)을 계산하시오."),
    ),
    ("medium", "reasoning"): (
        ("A van moves according to this velocity-time graph of straight pieces:\n\n<table>\n\nThe van's mass is {m} kg. From t = {t} s to t = {u} s its engine pushes with {f} N. How large is the resistance in N?", "승합차가 직선 구간으로 된 다음 속도-시간 그래프에 따라 움직인다.\n\n<table>\n\n승합차의 질량은 {m} kg이다. t = {t}초부터 t = {u}초까지 엔진이 {f} N의 힘으로 민다. 저항력은 몇 N인지 구하시오."),
        ("Corners of a velocity-time graph, joined by lines:\n\n<table>\n\nThe moving body has a mass of {m} kg; between {t} s and {u} s it is pulled forwards with {f} N. Find the force in N that resists its motion.", "다음은 속도-시간 그래프의 꺾이는 점이며 점 사이는 선분이다.\n\n<table>\n\n물체의 질량은 {m} kg이고, {t}초와 {u}초 사이에 앞으로 {f} N의 힘으로 당긴다. 운동을 방해하는 힘(N)을 구하시오."),
        ("A test drive gave these velocities, which change evenly between the entries:\n\n<table>\n\nMass of the car {m} kg, driving force in the interval from {t} s to {u} s {f} N. Determine the drag in N.", "시험 주행에서 다음 속도를 얻었다. 기록 사이에서 속도는 일정하게 변한다.\n\n<table>\n\n자동차의 질량은 {m} kg, {t}초에서 {u}초까지 미는 힘은 {f} N이다. 저항력(N)을 구하시오."),
    ),
    ("hard", "qa"): (
        ("A small van of {m} kg moves at {v} m/s when its brakes begin to hold it back with a constant {f} N. How many metres does it still go? Think of the area under its velocity-time graph.", "질량 {m} kg의 소형 승합차가 {v} m/s로 달리다가 {f} N의 일정한 제동력을 받기 시작한다. 승합차는 몇 m 더 가서 멈추는지 속도-시간 그래프의 넓이를 생각하여 구하시오."),
        ("Find the stopping distance in m of a car with mass {m} kg and speed {v} m/s under a constant braking force of {f} N.", "질량이 {m} kg이고 속력이 {v} m/s인 자동차가 {f} N의 일정한 제동력을 받는다. 정지 거리(m)를 구하시오."),
        ("A test vehicle of {m} kg runs onto gravel at {v} m/s and is slowed down by a steady {f} N. What distance in m does it cover on the gravel until it rests?", "질량 {m} kg의 시험 차량이 {v} m/s로 자갈길에 들어서서 {f} N의 일정한 힘으로 느려진다. 차량이 멈출 때까지 자갈길에서 이동한 거리는 몇 m인지 구하시오."),
    ),
    ("hard", "reasoning"): (
        ("A glider of {m} kg that rolls along the runway at {v} m/s is to come to rest evenly within {s} m. Which constant force in N does this take?", "질량 {m} kg의 글라이더가 활주로에서 {v} m/s로 굴러가고 있다. {s} m 안에서 일정하게 느려져 멈추게 하려면 몇 N의 일정한 힘이 필요한지 구하시오."),
        ("The skid marks of a car with mass {m} kg show that it came from {v} m/s to rest on {s} m. Find the mean braking force in N, assuming that the velocity fell evenly.", "질량 {m} kg의 자동차가 {v} m/s에서 {s} m를 미끄러져 멈춘 자국이 있다. 속도가 일정하게 줄었다고 할 때 평균 제동력(N)을 구하시오."),
        ("To catch a boat of {m} kg that arrives at {v} m/s, a rope may give way by {s} m. What constant force in N must the rope exert?", "질량 {m} kg의 배가 {v} m/s로 다가온다. 밧줄이 {s} m 늘어나는 동안 배를 멈추려면 밧줄은 몇 N의 일정한 힘으로 당겨야 하는지 구하시오."),
    ),
    ("expert", "qa"): (
        ("A car of {m} kg starts from rest. Its engine pushes it with {f} N against a constant resistance of {r} N for {t} s; then it rolls out against the same resistance. How many metres does it move in all?", "정지해 있던 질량 {m} kg의 자동차를 엔진이 {f} N의 힘으로 민다. 저항력은 내내 {r} N으로 일정하다. {t}초 뒤 엔진을 끄면 자동차는 같은 저항력을 받으며 굴러가다 멈춘다. 자동차가 이동한 전체 거리(m)를 구하시오."),
        ("An electric car with a mass of {m} kg is driven by {f} N from a standstill; friction is {r} N throughout. After {t} s the motor is switched off. Find the whole distance in m from start to stop.", "질량이 {m} kg인 전기차가 정지 상태에서 {f} N의 힘으로 움직이기 시작한다. 마찰력은 내내 {r} N이다. {t}초 뒤 전동기를 껐다. 출발에서 정지까지의 전체 거리(m)를 구하시오."),
        ("On the runway the engine of an aircraft ({m} kg) pulls with {f} N, and the ground resists with {r} N. From rest it runs for {t} s and is then switched off, and the aircraft rolls until it rests. What distance in m does it cover altogether?", "활주로에 있는 질량 {m} kg의 경비행기를 엔진이 {f} N의 힘으로 끌고, 지면의 저항력은 {r} N이다. 정지 상태에서 엔진을 {t}초 동안 켰다가 끄면 비행기는 굴러가다 멈춘다. 이동한 전체 거리는 몇 m인지 구하시오."),
    ),
    ("expert", "reasoning"): (
        ("A racing car of {m} kg is driven from rest for {t} s, reaches {v} m/s and then rolls freely until it stops. From start to stop it takes {all} s, and the resistance is constant all the time. Find the driving force in N.", "정지해 있던 질량 {m} kg의 경주용 자동차를 엔진이 {t}초 동안 밀어 속력이 {v} m/s가 되었고, 그 뒤 엔진을 끄자 굴러가다 멈추었다. 출발에서 정지까지 {all}초가 걸렸고 저항력은 내내 일정하였다. 엔진이 민 힘(N)을 구하시오."),
        ("The velocity-time graph of a vehicle with {m} kg is a triangle: it rises from 0 during the first {t} s up to {v} m/s, while the engine runs, and falls back to 0 at t = {all} s through a constant resistance that acts from the start. What force in N does the engine give?", "질량 {m} kg인 차의 속도-시간 그래프는 삼각형이다. 엔진을 켠 처음 {t}초 동안 0에서 {v} m/s까지 올라가고, 처음부터 작용한 일정한 저항력 때문에 t = {all}초에 다시 0이 된다. 엔진이 미는 힘은 몇 N인지 구하시오."),
        ("A sailplane ({m} kg) is towed along a runway from rest for {t} s; at {v} m/s the rope is cast off, and {all} s after the start the sailplane stands still. Friction never changes. Calculate the pull of the rope in N.", "활주로에서 질량 {m} kg의 글라이더를 정지 상태에서 {t}초 동안 끌어 속력이 {v} m/s가 되었을 때 줄을 놓았더니, 출발한 지 {all}초 뒤에 글라이더가 멈추었다. 마찰력은 변하지 않는다. 줄이 끈 힘(N)을 계산하시오."),
    ),
}  # fmt: skip
