"""How problems on heat are told; the order of the numbers never changes."""

_WATER = ("Water has a specific heat of 4.2 J/(g·°C).", "물의 비열은 4.2 J/(g·°C)이다.")
_ICE = (
    "(Specific heat of water 4.2 J/(g·°C), heat of fusion of ice 336 J/g.)",
    "(물의 비열 4.2 J/(g·°C), 얼음의 융해열 336 J/g)",
)

BANK = {
    ("easy", "qa"): (
        ("A substance has a specific heat of {c} J/(g·°C). How many joules warm {m} g of it from {a} °C to {b} °C?", "비열이 {c} J/(g·°C)인 물질 {m} g의 온도를 {a} °C에서 {b} °C까지 높이는 데 필요한 열량은 몇 J인지 구하시오."),
        ("With a specific heat of {c} J/(g·°C), a plate of {m} g is heated from {a} °C to {b} °C. Find the heat it takes up in J.", "비열이 {c} J/(g·°C)이고 질량이 {m} g인 판을 {a} °C에서 {b} °C까지 가열하였다. 판이 얻은 열량(J)을 구하시오."),
        ("An insulated beaker holds a liquid (specific heat {c} J/(g·°C), mass {m} g). Calculate the energy in J that a heater must supply to bring it from {a} °C to {b} °C.", "단열된 비커에 비열 {c} J/(g·°C), 질량 {m} g인 액체가 들어 있다. 이 액체의 온도를 {a} °C에서 {b} °C로 높이려면 가열기가 공급해야 하는 에너지(J)를 계산하시오."),
    ),
    ("easy", "reasoning"): (
        ("A block of {m} g takes up {q} J and warms from {a} °C to {b} °C. Find its specific heat in J/(g·°C).", "질량 {m} g인 물체가 {q} J의 열을 얻어 온도가 {a} °C에서 {b} °C로 올라갔다. 물체의 비열을 J/(g·°C) 단위로 구하시오."),
        ("To identify a liquid, a chemist supplies {m} g of it with {q} J; the thermometer climbs from {a} °C to {b} °C. Which specific heat in J/(g·°C) does the liquid have?", "어떤 액체인지 알아보려고 액체 {m} g에 {q} J의 열을 가하였더니 온도가 {a} °C에서 {b} °C로 올라갔다. 이 액체의 비열은 몇 J/(g·°C)인지 구하시오."),
        ("An electric heater inside a cylinder of {m} g delivers {q} J, and the temperature goes from {a} °C to {b} °C without losses. What is the specific heat of the cylinder in J/(g·°C)?", "질량 {m} g인 원기둥 속의 전열기가 {q} J을 공급하자 열 손실 없이 온도가 {a} °C에서 {b} °C가 되었다. 원기둥의 비열은 몇 J/(g·°C)인지 구하시오."),
    ),
    ("medium", "qa"): (
        ("{m} g of water at {w} °C and {k} g of water at {c} °C are mixed in an insulated vessel. Find the final temperature in °C.", "단열된 그릇에서 질량 {m} g, 온도 {w} °C인 물과 질량 {k} g, 온도 {c} °C인 물을 섞었다. 섞은 물의 최종 온도(°C)를 구하시오."),
        ("Into an insulated tub with {m} g of water at {w} °C somebody pours {k} g of water at {c} °C. What temperature in °C does the mixture reach?", "단열된 통에 담긴 {m} g, {w} °C의 물에 {k} g, {c} °C의 물을 부었다. 섞은 물의 온도는 몇 °C가 되는지 구하시오."),
        ("A cook stirs {m} g of hot water ({w} °C) and {k} g of tap water ({c} °C) together. Neglecting losses, calculate the common temperature in °C.", "요리사가 {m} g, {w} °C의 뜨거운 물과 {k} g, {c} °C의 수돗물을 섞었다. 열 손실을 무시할 때 섞은 물의 온도(°C)를 계산하시오."),
    ),
    ("medium", "reasoning"): (
        ("To {m} g of water at {w} °C cold water of {c} °C is added until the mixture is at {e} °C. How many grams of cold water does this take? Losses are neglected.", "{m} g, {w} °C의 물에 {c} °C의 찬물을 넣어 온도를 {e} °C로 만들려고 한다. 찬물은 몇 g 필요한지 구하시오. 열 손실은 무시한다."),
        ("A footbath holds {m} g of water at {w} °C; tap water is at {c} °C, and the bath should be at {e} °C. Find the mass of tap water in g that must be added, without losses of heat.", "족욕기에 {m} g, {w} °C의 물이 들어 있다. {c} °C의 수돗물을 넣어 {e} °C로 만들려면 수돗물은 몇 g 넣어야 하는지 구하시오. 열 손실은 없다."),
        ("Tea was made with {m} g of water and is still at {w} °C. Water of {c} °C cools it down to {e} °C at once. Treating tea as water and neglecting losses, how many grams of cold water were added?", "물 {m} g으로 우린 차가 아직 {w} °C이다. 여기에 {c} °C의 물을 부었더니 바로 {e} °C가 되었다. 차를 물로 보고 열 손실을 무시할 때, 부은 찬물은 몇 g인지 구하시오."),
    ),
    ("hard", "qa"): (
        (f"A metal with specific heat {{s}} J/(g·°C) has a mass of {{m}} g and a temperature of {{w}} °C. It is put into {{k}} g of water at {{c}} °C. Find the final temperature in °C. {_WATER[0]}", f"비열이 {{s}} J/(g·°C)인 금속 {{m}} g을 {{w}} °C로 가열하여 {{k}} g, {{c}} °C의 물에 넣었다. 최종 온도(°C)를 구하시오. {_WATER[1]}"),
        (f"A hot bolt (specific heat {{s}} J/(g·°C), {{m}} g, {{w}} °C) drops into an insulated pot with {{k}} g of water at {{c}} °C. What temperature in °C do both have in the end? {_WATER[0]}", f"뜨거운 볼트(비열 {{s}} J/(g·°C), {{m}} g, {{w}} °C)가 단열된 냄비 속 {{k}} g, {{c}} °C의 물에 빠졌다. 열평형에 이르렀을 때의 온도는 몇 °C인지 구하시오. {_WATER[1]}"),
        (f"In a calorimeter experiment a sample of specific heat {{s}} J/(g·°C) and mass {{m}} g at {{w}} °C is put into {{k}} g of water at {{c}} °C; the vessel takes up no heat. Calculate the equilibrium temperature in °C. {_WATER[0]}", f"열량계 실험에서 비열 {{s}} J/(g·°C), 질량 {{m}} g, 온도 {{w}} °C인 시료를 {{k}} g, {{c}} °C의 물에 넣었다. 그릇이 얻는 열은 없다. 열평형 온도(°C)를 계산하시오. {_WATER[1]}"),
    ),
    ("hard", "reasoning"): (
        (f"A piece of metal of {{m}} g at {{w}} °C is put into {{k}} g of water at {{c}} °C, and both end at {{e}} °C. Find the specific heat of the metal in J/(g·°C). {_WATER[0]}", f"{{m}} g, {{w}} °C의 금속을 {{k}} g, {{c}} °C의 물에 넣었더니 온도가 {{e}} °C가 되었다. 금속의 비열을 J/(g·°C) 단위로 구하시오. {_WATER[1]}"),
        (f"An unknown alloy is examined: {{m}} g of it, heated to {{w}} °C, raise {{k}} g of water from {{c}} °C to {{e}} °C, which is then also the temperature of the alloy. What is its specific heat in J/(g·°C)? {_WATER[0]}", f"성분을 모르는 합금 {{m}} g을 {{w}} °C로 가열하여 물 {{k}} g에 넣었더니 물의 온도가 {{c}} °C에서 {{e}} °C가 되었고 합금의 온도도 이와 같아졌다. 합금의 비열은 몇 J/(g·°C)인지 구하시오. {_WATER[1]}"),
        (f"A smith cools a tool of {{m}} g, {{w}} °C hot, in {{k}} g of water. No steam forms; the water warms from {{c}} °C to {{e}} °C, and the tool cools to the same temperature. Determine the specific heat of the tool in J/(g·°C). {_WATER[0]}", f"대장장이가 {{m}} g, {{w}} °C인 연장을 물 {{k}} g에 넣어 식혔다. 수증기는 생기지 않았고 물의 온도는 {{c}} °C에서 {{e}} °C가 되었으며 연장도 같은 온도가 되었다. 연장의 비열을 J/(g·°C) 단위로 구하시오. {_WATER[1]}"),
    ),
    ("expert", "qa"): (
        (f"Into {{m}} g of water at {{w}} °C somebody puts {{i}} g of ice at 0 °C. Find the final temperature in °C in an insulated vessel. {_ICE[0]}", f"단열된 그릇 속 {{m}} g, {{w}} °C의 물에 0 °C의 얼음 {{i}} g을 넣었다. 최종 온도(°C)를 구하시오. {_ICE[1]}"),
        (f"A jug holds {{m}} g of warm water ({{w}} °C). Somebody adds {{i}} g of melting ice at 0 °C and waits until it has gone. What is the temperature in °C then, if no heat is exchanged with the surroundings? {_ICE[0]}", f"물병에 {{m}} g의 따뜻한 물({{w}} °C)이 들어 있다. 여기에 0 °C의 얼음 {{i}} g을 넣고 모두 녹기를 기다렸다. 주위와 열을 주고받지 않는다면 물의 온도는 몇 °C가 되는지 구하시오. {_ICE[1]}"),
        (f"For a cooling test {{m}} g of water at {{w}} °C and {{i}} g of ice at 0 °C are brought together in a thermos flask. Calculate the temperature in °C at the end. {_ICE[0]}", f"냉각 실험에서 보온병에 {{m}} g, {{w}} °C의 물과 {{i}} g, 0 °C의 얼음을 함께 넣었다. 열평형에 이르렀을 때의 온도(°C)를 계산하시오. {_ICE[1]}"),
    ),
    ("expert", "reasoning"): (
        (f"A drink of {{m}} g (take it as water) is at {{w}} °C and is to be cooled to {{e}} °C with ice at 0 °C. How many grams of ice are needed? {_ICE[0]}", f"{{m}} g의 음료(물로 본다)의 온도가 {{w}} °C이다. 0 °C의 얼음을 넣어 {{e}} °C로 식히려면 얼음은 몇 g 필요한지 구하시오. {_ICE[1]}"),
        (f"{{m}} g of water at {{w}} °C and some ice at 0 °C become water at {{e}} °C, without any exchange of heat with the surroundings. Find the mass of the ice in g. {_ICE[0]}", f"{{m}} g, {{w}} °C의 물에 0 °C의 얼음을 조금 넣었더니 외부와의 열 출입 없이 {{e}} °C의 물이 되었다. 넣은 얼음의 질량(g)을 구하시오. {_ICE[1]}"),
        (f"A laboratory bath with {{m}} g of water is too warm: {{w}} °C instead of {{e}} °C. Which mass of ice at 0 °C, in g, brings it to the right temperature? The bath is insulated. {_ICE[0]}", f"단열된 실험용 수조에 물 {{m}} g이 들어 있는데, 온도가 {{w}} °C로 너무 높다. 0 °C의 얼음은 몇 g 넣으면 {{e}} °C가 되는지 구하시오. {_ICE[1]}"),
    ),
}  # fmt: skip
