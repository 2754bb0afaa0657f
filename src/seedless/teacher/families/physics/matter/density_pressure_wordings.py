"""How problems on density, pressure and buoyancy are told; the order of the numbers never changes."""

_WATER = ("(Density of water 1 g/cm³, g = 10 m/s².)", "(물의 밀도 1 g/cm³, g = 10 m/s²)")

BANK = {
    ("easy", "qa"): (
        ("A solid of density {d} g/cm³ has the shape of a box of {a} cm by {b} cm by {c} cm. Find its mass in g.", "밀도가 {d} g/cm³인 고체가 가로 {a} cm, 세로 {b} cm, 높이 {c} cm인 직육면체 모양이다. 이 고체의 질량(g)을 구하시오."),
        ("A brick is cast from a material of density {d} g/cm³, {a} cm long, {b} cm wide and {c} cm high. How many grams of material does it contain?", "밀도가 {d} g/cm³인 재료로 길이 {a} cm, 너비 {b} cm, 높이 {c} cm인 벽돌을 만들었다. 벽돌의 질량은 몇 g인지 구하시오."),
        ("What mass in g does a liquid of density {d} g/cm³ have that just fills a tank of {a} cm × {b} cm × {c} cm?", "밀도가 {d} g/cm³인 액체가 {a} cm × {b} cm × {c} cm 크기의 수조를 가득 채우고 있다. 액체의 질량은 몇 g인지 구하시오."),
    ),
    ("easy", "reasoning"): (
        ("A block of metal measures {a} cm by {b} cm by {c} cm and has a mass of {m} g. Find its density in g/cm³.", "가로 {a} cm, 세로 {b} cm, 높이 {c} cm인 직육면체 모양의 금속 덩어리의 질량은 {m} g이다. 이 금속의 밀도(g/cm³)를 구하시오."),
        ("Archaeologists weigh a stone slab of {a} cm × {b} cm × {c} cm: {m} g. Which density in g/cm³ does the stone have?", "고고학자가 {a} cm × {b} cm × {c} cm 크기의 석판을 재어 보니 {m} g이었다. 돌의 밀도는 몇 g/cm³인지 구하시오."),
        ("A carton with inner edges of {a} cm, {b} cm and {c} cm is filled to the brim with {m} g of a liquid. What is the density of the liquid in g/cm³?", "안쪽 모서리의 길이가 {a} cm, {b} cm, {c} cm인 종이 상자에 어떤 액체 {m} g을 부었더니 가득 찼다. 이 액체의 밀도는 몇 g/cm³인지 구하시오."),
    ),
    ("medium", "qa"): (
        ("A chest of {m} kg stands on a base of {a} cm by {b} cm. Find its pressure on the floor in Pa, with g = 10 m/s².", "질량이 {m} kg인 궤짝의 밑면은 가로 {a} cm, 세로 {b} cm이다. 궤짝이 바닥에 작용하는 압력(Pa)을 구하시오. 단, g = 10 m/s²이다."),
        ("With a mass of {m} kg, a machine rests on a plate that measures {a} cm × {b} cm. How many pascals press on the ground under the plate? (g = 10 m/s²)", "질량이 {m} kg인 기계가 {a} cm × {b} cm 크기의 받침판 위에 놓여 있다. 받침판 아래 바닥이 받는 압력은 몇 Pa인지 구하시오. (g = 10 m/s²)"),
        ("A pile of books ({m} kg in all) lies on a shelf and covers an area {a} cm long and {b} cm wide. Calculate the mean pressure on the shelf in Pa for g = 10 m/s².", "책 더미(모두 {m} kg)가 책꽂이 위에서 길이 {a} cm, 너비 {b} cm인 넓이를 차지하고 있다. 책꽂이가 받는 평균 압력(Pa)을 계산하시오. 단, g = 10 m/s²이다."),
    ),
    ("medium", "reasoning"): (
        ("A crate presses on the floor with {p} Pa. Its base measures {a} cm by {b} cm. Find the mass of the crate in kg (g = 10 m/s²).", "상자가 바닥을 {p} Pa의 압력으로 누른다. 상자의 밑면은 가로 {a} cm, 세로 {b} cm이다. 상자의 질량(kg)을 구하시오. (g = 10 m/s²)"),
        ("A thin roof bears at most {p} Pa. A solar heater with a base of {a} cm × {b} cm is to be put on it. How many kilograms may the heater have at most, for g = 10 m/s²?", "어떤 얇은 지붕은 최대 {p} Pa까지 견딘다. 이 지붕에 밑면이 {a} cm × {b} cm인 태양열 온수기를 올리려고 한다. 온수기의 질량은 최대 몇 kg인지 구하시오. 단, g = 10 m/s²이다."),
        ("Under a concrete block a gauge shows a pressure of {p} Pa beyond that of the air. The block's bottom is {a} cm long and {b} cm wide. What is its mass in kg if g = 10 m/s²?", "콘크리트 덩어리 아래의 압력계가 대기압보다 {p} Pa 높은 압력을 가리킨다. 덩어리의 밑면은 길이 {a} cm, 너비 {b} cm이다. g = 10 m/s²일 때 덩어리의 질량은 몇 kg인지 구하시오."),
    ),
    ("hard", "qa"): (
        (f"A body with a volume of {{v}} cm³ and a density of {{d}} g/cm³ hangs from a spring balance, completely under water. What does the balance show in N? {_WATER[0]}", f"부피가 {{v}} cm³이고 밀도가 {{d}} g/cm³인 물체를 용수철저울에 매달아 물속에 완전히 잠기게 하였다. 용수철저울의 눈금은 몇 N인지 구하시오. {_WATER[1]}"),
        (f"Divers lift a find of {{v}} cm³ and {{d}} g/cm³ with a rope. Which force in N must the rope exert while the find hangs at rest under water? {_WATER[0]}", f"잠수부가 부피 {{v}} cm³, 밀도 {{d}} g/cm³인 유물을 줄로 들어 올린다. 유물이 물속에서 정지해 있을 때 줄이 당기는 힘은 몇 N인지 구하시오. {_WATER[1]}"),
        (f"A stone of {{v}} cm³ (density {{d}} g/cm³) lies in a net under the surface of a lake. Calculate the apparent weight of the stone in the water in N. {_WATER[0]}", f"부피 {{v}} cm³인 돌(밀도 {{d}} g/cm³)이 그물에 담겨 호수 물속에 잠겨 있다. 물속에서 잰 돌의 무게(N)를 계산하시오. {_WATER[1]}"),
    ),
    ("hard", "reasoning"): (
        (f"A spring balance shows {{air}} N for a body in air and {{wet}} N when it is completely under water. Find the density of the body in g/cm³. {_WATER[0]}", f"어떤 물체를 용수철저울에 매달았더니 공기 중에서는 {{air}} N, 물속에 완전히 잠기게 하였을 때는 {{wet}} N을 가리켰다. 물체의 밀도(g/cm³)를 구하시오. {_WATER[1]}"),
        (f"To test whether an ingot is genuine, it is weighed twice: {{air}} N in air, {{wet}} N in water. What is its density in g/cm³? {_WATER[0]}", f"금속 덩어리가 진짜인지 알아보려고 두 번 무게를 재었더니 공기 중에서는 {{air}} N, 물속에서는 {{wet}} N이었다. 이 금속의 밀도는 몇 g/cm³인지 구하시오. {_WATER[1]}"),
        (f"A sample hangs from a force sensor by a thin rope, which pulls with {{air}} N as long as the sample is in air. When the sample is completely in water, {{wet}} N are left. Determine the density of the sample in g/cm³. {_WATER[0]}", f"힘 센서에 매단 시료가 실을 당기는 힘은 시료가 공기 중에 있을 때 {{air}} N이고, 시료가 물속에 완전히 잠기면 {{wet}} N이 된다. 시료의 밀도(g/cm³)를 구하시오. {_WATER[1]}"),
    ),
    ("expert", "qa"): (
        ("An alloy is melted from a metal of {d} g/cm³ (volume {a} cm³) and a metal of {e} g/cm³ (volume {b} cm³). The volumes add up. Find the density of the alloy in g/cm³.", "밀도 {d} g/cm³인 금속 {a} cm³와 밀도 {e} g/cm³인 금속 {b} cm³를 녹여 합금을 만들었다. 부피는 그대로 더해진다. 합금의 밀도(g/cm³)를 구하시오."),
        ("A tool consists of a head of density {d} g/cm³ and volume {a} cm³ and a grip of density {e} g/cm³ and volume {b} cm³. What is its mean density in g/cm³?", "어떤 연장은 밀도 {d} g/cm³, 부피 {a} cm³인 머리와 밀도 {e} g/cm³, 부피 {b} cm³인 손잡이로 되어 있다. 연장 전체의 평균 밀도는 몇 g/cm³인지 구하시오."),
        ("Two pieces of metal are glued together, one with {d} g/cm³ and {a} cm³, the other with {e} g/cm³ and {b} cm³. Calculate the mean density of the whole body in g/cm³.", "두 금속 조각을 붙였다. 하나는 밀도 {d} g/cm³, 부피 {a} cm³이고, 다른 하나는 밀도 {e} g/cm³, 부피 {b} cm³이다. 전체의 평균 밀도(g/cm³)를 계산하시오."),
    ),
    ("expert", "reasoning"): (
        ("An alloy of two metals with densities {d} g/cm³ and {e} g/cm³ has a volume of {v} cm³ and a mass of {mass} g; the volumes have added up. How many cm³ of the first metal does it contain?", "밀도가 각각 {d} g/cm³, {e} g/cm³인 두 금속으로 만든 합금의 부피는 {v} cm³이고 질량은 {mass} g이다. 부피는 그대로 더해졌다. 합금에 든 첫째 금속의 부피는 몇 cm³인지 구하시오."),
        ("A foundry melts a metal of {d} g/cm³ and one of {e} g/cm³ together. The bar has a volume of {v} cm³ and a mass of {mass} g. Find the volume in cm³ of the metal that was named first, if volumes add up.", "주물 공장에서 밀도 {d} g/cm³인 금속과 밀도 {e} g/cm³인 금속을 녹여 섞어 부피 {v} cm³, 질량 {mass} g인 막대를 만들었다. 부피가 그대로 더해진다고 할 때 밀도가 {d} g/cm³인 금속의 부피(cm³)를 구하시오."),
        ("Balls of two kinds of metal, {d} g/cm³ and {e} g/cm³, lie in a bag. Together they displace {v} cm³ of water and have a mass of {mass} g. What is the total volume in cm³ of the balls of the first kind?", "밀도가 {d} g/cm³인 금속 공과 {e} g/cm³인 금속 공이 자루에 들어 있다. 공들을 모두 물에 넣으면 물 {v} cm³를 밀어내고, 질량은 모두 {mass} g이다. 첫째 종류의 공들의 전체 부피는 몇 cm³인지 구하시오."),
    ),
}  # fmt: skip
