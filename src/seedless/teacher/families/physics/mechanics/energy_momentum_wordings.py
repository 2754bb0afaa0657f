"""How problems on energy and momentum are told; the order of the numbers never changes."""

BANK = {
    ("easy", "qa"): (
        ("Find the kinetic energy in J of a body of mass {m} kg that moves at {v} m/s.", "질량이 {m} kg인 물체가 {v} m/s의 속력으로 움직인다. 물체의 운동 에너지(J)를 구하시오."),
        ("A drone has a mass of {m} kg and flies at {v} m/s. What is its kinetic energy in joules?", "질량이 {m} kg인 드론이 {v} m/s의 속력으로 날고 있다. 드론의 운동 에너지는 몇 J인지 구하시오."),
        ("How many joules of work does it take to bring a sled of {m} kg from rest to {v} m/s on ice without friction?", "마찰이 없는 얼음 위에서 정지해 있는 질량 {m} kg의 썰매를 속력 {v} m/s로 움직이게 하려면 몇 J의 일을 해 주어야 하는지 구하시오."),
    ),
    ("easy", "reasoning"): (
        ("A body of mass {m} kg has a kinetic energy of {e} J. How fast is it in m/s?", "질량이 {m} kg인 물체의 운동 에너지가 {e} J이다. 물체의 속력은 몇 m/s인지 구하시오."),
        ("A spring pushes a resting cart of {m} kg along a smooth track and does {e} J of work on it. Find the speed of the cart in m/s.", "용수철이 매끄러운 레일 위에 정지해 있던 질량 {m} kg의 수레를 밀어 {e} J의 일을 하였다. 수레의 속력(m/s)을 구하시오."),
        ("The brakes of a test sled of {m} kg on a track turned {e} J of kinetic energy into heat until it stood still. At what speed in m/s was it moving before?", "레일 위를 달리던 질량 {m} kg의 시험용 썰매가 멈출 때까지 제동 장치에서 {e} J의 운동 에너지가 열로 바뀌었다. 처음에 썰매의 속력은 몇 m/s였는지 구하시오."),
    ),
    ("medium", "qa"): (
        ("A cart of {m} kg rolls without friction down a track. At the top its speed is {u} m/s, and it gets {h} m lower. Find its speed at the bottom in m/s (g = 10 m/s²).", "질량 {m} kg의 수레가 마찰이 없는 레일을 굴러 내려간다. 위에서의 속력은 {u} m/s이고 높이는 {h} m 낮아진다. 아래에서의 속력(m/s)을 구하시오. 단, g = 10 m/s²이다."),
        ("A sledge with a mass of {m} kg passes a gate at {u} m/s and glides down a hill of height {h} m; friction and air are neglected. How fast in m/s is the sledge at the foot of the hill? Take g = 10 m/s².", "질량이 {m} kg인 썰매가 {u} m/s의 속력으로 문을 지나 높이 {h} m의 언덕을 미끄러져 내려간다. 마찰과 공기 저항은 무시한다. 언덕 아래에서 썰매의 속력은 몇 m/s인지 구하시오. 단, g = 10 m/s²이다."),
        ("Down a smooth chute slides a parcel of {m} kg. It enters the chute at {u} m/s and leaves it {h} m lower. Calculate the speed in m/s with which it leaves, for g = 10 m/s².", "질량 {m} kg의 소포가 매끄러운 활송 장치를 미끄러져 내려간다. {u} m/s의 속력으로 들어가서 {h} m 아래로 나온다. 나올 때의 속력(m/s)을 계산하시오. 단, g = 10 m/s²이다."),
    ),
    ("medium", "reasoning"): (
        ("A test car of {m} kg on a roller coaster moves at {u} m/s on a hilltop and at {v} m/s in the valley behind it. Without friction, how many metres lower is the valley? (g = 10 m/s²)", "궤도 열차의 레일 위에서 질량 {m} kg의 시험용 수레가 언덕 꼭대기에서 {u} m/s, 그다음 골짜기에서 {v} m/s의 속력으로 움직인다. 마찰이 없을 때 골짜기는 꼭대기보다 몇 m 낮은지 구하시오. (g = 10 m/s²)"),
        ("A stone of {m} kg is catapulted from a castle wall at {u} m/s and strikes the ground at {v} m/s. Air resistance is neglected and g = 10 m/s². From what height in m did it start?", "성벽 위의 투석기가 질량 {m} kg의 돌을 {u} m/s의 속력으로 던졌더니 돌이 {v} m/s의 속력으로 지면에 부딪쳤다. 공기 저항은 무시하고 g = 10 m/s²이다. 던진 높이는 몇 m인지 구하시오."),
        ("On a water slide without friction a rubber ring of {m} kg starts at {u} m/s and splashes into the pool at {v} m/s. Find the difference in height in m, with g = 10 m/s².", "질량 {m} kg의 튜브가 마찰이 없는 물 미끄럼틀에서 {u} m/s의 속력으로 출발하여 {v} m/s의 속력으로 물에 들어갔다. 출발점과 수면의 높이 차(m)를 구하시오. 단, g = 10 m/s²이다."),
    ),
    ("hard", "qa"): (
        ("A crate of {m} kg slides from rest down a ramp of height {h} m and has a speed of {v} m/s below. How many joules have become heat through friction? (g = 10 m/s²)", "질량 {m} kg의 상자가 높이 {h} m인 경사로 위에서 정지 상태로부터 미끄러져 내려와 아래에서 속력이 {v} m/s가 되었다. 마찰로 발생한 열은 몇 J인지 구하시오. (g = 10 m/s²)"),
        ("With a mass of {m} kg a sledge starts at rest {h} m above a valley. It reaches the valley at only {v} m/s. Find the energy lost to friction in J, for g = 10 m/s².", "질량 {m} kg의 썰매가 골짜기보다 {h} m 높은 곳에서 정지 상태로 출발하였는데, 골짜기에서의 속력은 {v} m/s밖에 되지 않았다. 마찰로 잃은 에너지(J)를 구하시오. 단, g = 10 m/s²이다."),
        ("A sandbag of {m} kg starts from rest and slides {h} m down a vertical rope, arriving at {v} m/s. Calculate the work in J done against friction, taking g = 10 m/s².", "질량 {m} kg의 모래주머니가 정지 상태에서 연직으로 늘어뜨린 줄을 따라 {h} m 미끄러져 내려와 {v} m/s의 속력으로 바닥에 닿았다. 마찰에 대하여 한 일(J)을 계산하시오. 단, g = 10 m/s²이다."),
    ),
    ("hard", "reasoning"): (
        ("A box of {m} kg starts from rest at a height of {h} m and slides {s} m along a straight ramp to the ground. Friction brakes it with {f} N all the way. What speed in m/s does it reach? (g = 10 m/s²)", "질량 {m} kg의 상자가 높이 {h} m에서 정지 상태로 출발하여 곧은 경사로를 따라 지면까지 {s} m 미끄러져 내려온다. 마찰력은 내내 {f} N이다. 지면에서의 속력은 몇 m/s인지 구하시오. (g = 10 m/s²)"),
        ("A loaded sledge of {m} kg sets off from rest on a slope {h} m high and {s} m long. The mean friction force is {f} N. Find the speed at the foot of the slope in m/s, with g = 10 m/s².", "짐을 실은 썰매의 질량은 {m} kg이다. 이 썰매가 높이 {h} m, 길이 {s} m인 비탈 위에서 정지 상태로 출발하고 평균 마찰력은 {f} N이다. 비탈 아래에서의 속력(m/s)을 구하시오. 단, g = 10 m/s²이다."),
        ("A log of {m} kg is let go in a flume that descends {h} m over a length of {s} m. Its motion is resisted by {f} N. How fast in m/s is the log at the end if g = 10 m/s²?", "질량 {m} kg의 통나무를 {h} m 내려가는 길이 {s} m의 물길에 가만히 놓았다. 통나무의 운동을 방해하는 힘은 {f} N이다. 끝에서 통나무의 속력은 몇 m/s인지 구하시오. 단, g = 10 m/s²이다."),
    ),
    ("expert", "qa"): (
        ("A wagon of {a} kg rolls at {v} m/s into a resting wagon of {b} kg. Coupled together they run up a slope without friction. Which height in m do they reach? (g = 10 m/s²)", "질량 {a} kg의 수레가 {v} m/s의 속력으로 굴러가 정지해 있는 질량 {b} kg의 수레와 충돌한 뒤, 함께 붙어서 마찰이 없는 빗면을 올라간다. 두 수레가 올라가는 높이는 몇 m인지 구하시오. (g = 10 m/s²)"),
        ("A lump of clay ({a} kg, {v} m/s) hits a block of {b} kg that hangs at rest on long ropes and sticks to it. How many metres does the block swing upwards? Take g = 10 m/s².", "질량 {a} kg의 찰흙 덩어리가 {v} m/s의 속력으로 날아와, 긴 줄에 매달려 정지해 있는 질량 {b} kg의 나무토막에 부딪혀 붙었다. 나무토막은 몇 m 높이까지 올라가는지 구하시오. 단, g = 10 m/s²이다."),
        ("A sledge of {a} kg glides at {v} m/s into a sledge of {b} kg that stands still. They hook together and glide up a smooth icy hill. Calculate the height gained in m, with g = 10 m/s².", "질량 {a} kg의 썰매가 {v} m/s의 속력으로 얼음 위를 미끄러져 가서, 멈춰 있던 질량 {b} kg의 썰매와 부딪혀 연결된 뒤 함께 매끄러운 얼음 언덕을 미끄러져 올라간다. 올라간 높이(m)를 계산하시오. 단, g = 10 m/s²이다."),
    ),
    ("expert", "reasoning"): (
        ("A ball of {a} kg is fired into a box of {b} kg hanging at rest and stays in it. Box and ball together rise by {h} m. How fast in m/s was the ball? (g = 10 m/s²)", "질량 {a} kg의 공을 매달려 정지해 있는 질량 {b} kg의 상자에 쏘아 박히게 하였더니, 상자와 공이 함께 {h} m 높이까지 올라갔다. 공의 속력은 몇 m/s였는지 구하시오. (g = 10 m/s²)"),
        ("On a test track a trolley of {a} kg meets a resting one of {b} kg; coupled, they roll up a ramp to a height of {h} m. Friction is neglected and g = 10 m/s². Find the speed of the first trolley before the impact in m/s.", "시험 주로에서 질량 {a} kg의 대차가 정지해 있던 질량 {b} kg의 대차와 부딪혀 연결된 뒤, 경사로를 높이 {h} m까지 굴러 올라갔다. 마찰은 무시하고 g = 10 m/s²이다. 충돌 전 첫째 대차의 속력(m/s)을 구하시오."),
        ("Two laboratory carts stick together when they touch. One of {a} kg runs into one of {b} kg at rest, and the pair comes to a stop {h} m up a smooth ramp. What was the speed of the first cart in m/s for g = 10 m/s²?", "부딪히면 서로 달라붙는 두 실험용 수레가 있다. 질량 {a} kg의 수레가 정지해 있는 질량 {b} kg의 수레에 부딪힌 뒤, 함께 매끄러운 경사로를 높이 {h} m까지 올라가 멈추었다. 첫째 수레의 처음 속력은 몇 m/s인지 구하시오. 단, g = 10 m/s²이다."),
    ),
}  # fmt: skip
