"""How volumes and surfaces are asked for, bare and in situations."""

BANK = {
    ("easy", "qa"): (
        (
            "A box has edges of {a} cm, {b} cm and {c} cm. Find its volume V in cm³ and its surface area S in cm².",
            "세 모서리의 길이가 {a} cm, {b} cm, {c} cm인 직육면체의 부피 V(cm³)와 겉넓이 S(cm²)를 차례로 구하시오.",
        ),
        (
            "Calculate volume and surface area, in this order, of a cuboid that is {a} cm long, {b} cm wide and {c} cm high "
            "(in cm³ and cm²).",
            "가로 {a} cm, 세로 {b} cm, 높이 {c} cm인 직육면체의 부피와 겉넓이를 cm³와 cm² 단위로 차례로 구하시오.",
        ),
        (
            "The edges of a cuboid measure {a}, {b} and {c}. What are its volume V and its surface area S?",
            "한 꼭짓점에서 만나는 세 모서리의 길이가 {a}, {b}, {c}인 직육면체의 부피 V와 겉넓이 S를 차례로 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "A closed carton holds {v} cm³. Its bottom measures {a} cm by {b} cm. How many square centimetres of cardboard cover it "
            "on all six sides?",
            "부피가 {v} cm³인 직육면체 모양의 닫힌 상자가 있다. 밑면의 가로와 세로는 {a} cm, {b} cm이다. 여섯 면을 모두 덮는 종이의 넓이는 "
            "몇 cm²인지 구하시오.",
        ),
        (
            "A wooden block of {v} cm³ is {a} cm long and {b} cm wide. It is to be painted all over. How large is the painted surface "
            "in square centimetres?",
            "부피가 {v} cm³인 직육면체 모양의 나무토막의 가로는 {a} cm, 세로는 {b} cm이다. 모든 면에 페인트를 칠할 때, 칠하는 부분의 넓이는 "
            "몇 cm²인지 구하시오.",
        ),
        (
            "A bar of soap in the shape of a cuboid has a volume of {v} cm³; two of its edges are {a} cm and {b} cm long. Find its "
            "surface area in square centimetres.",
            "직육면체 모양의 비누의 부피는 {v} cm³이고, 한 꼭짓점에서 만나는 세 모서리 중 두 모서리의 길이는 {a} cm, {b} cm이다. "
            "비누의 겉넓이는 몇 cm²인지 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "A cylinder has the radius {r} cm and the height {h} cm. Its volume is aπ cm³ and its total surface area bπ cm². "
            "Find a and b.",
            "밑면의 반지름의 길이가 {r} cm, 높이가 {h} cm인 원기둥의 부피를 aπ cm³, 겉넓이를 bπ cm²라고 할 때, a와 b의 값을 구하시오.",
        ),
        (
            "Write the volume of a cylinder with radius {r} and height {h} as aπ and its surface area, both circles included, as bπ. "
            "What are a and b?",
            "반지름의 길이가 {r}이고 높이가 {h}인 원기둥의 부피는 aπ, 두 밑면을 포함한 겉넓이는 bπ이다. 두 수 a, b를 구하시오.",
        ),
        (
            "For a closed cylinder of base radius {r} cm and height {h} cm, determine a and b such that its volume is aπ cm³ and its "
            "whole surface measures bπ cm².",
            "밑면의 반지름이 {r} cm이고 높이가 {h} cm인 원기둥이 있다. 부피가 aπ cm³이고 겉넓이가 bπ cm²일 때, a, b의 값을 차례로 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "A closed tin in the shape of a cylinder has a volume of {v}π cm³ and a base radius of {r} cm. Its whole surface, lid and "
            "bottom included, is kπ cm². Find k.",
            "부피가 {v}π cm³이고 밑면의 반지름의 길이가 {r} cm인 원기둥 모양의 닫힌 통조림통이 있다. 뚜껑과 바닥을 포함한 겉넓이가 "
            "kπ cm²일 때, k의 값을 구하시오.",
        ),
        (
            "A round candle contains {v}π cm³ of wax and has a radius of {r} cm. To wrap it completely, ends and all, one needs kπ cm² "
            "of foil without overlap. What is k?",
            "원기둥 모양의 양초의 부피는 {v}π cm³이고 반지름은 {r} cm이다. 양 끝까지 겹치지 않게 모두 감싸려면 포장지가 kπ cm² 필요하다. "
            "k의 값을 구하시오.",
        ),
        (
            "A drum of a marble column is a solid cylinder of {v}π cm³ with a radius of {r} cm. Its surface, including both ends, measures "
            "kπ cm². Determine k.",
            "대리석 기둥의 한 토막은 부피가 {v}π cm³, 반지름이 {r} cm인 원기둥이다. 두 밑면을 포함한 겉넓이를 kπ cm²라고 할 때, k의 값을 "
            "구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "The base of a prism is a right triangle with legs of {a} cm and {b} cm; the prism is {h} cm high. Find its volume V in cm³ "
            "and its surface area S in cm².",
            "밑면이 직각을 낀 두 변의 길이가 {a} cm, {b} cm인 직각삼각형이고 높이가 {h} cm인 삼각기둥의 부피 V(cm³)와 겉넓이 S(cm²)를 "
            "차례로 구하시오.",
        ),
        (
            "A triangular prism stands on a right-angled triangle whose shorter sides measure {a} and {b}. Its height is {h}. "
            "Calculate the volume V and the total surface area S.",
            "밑면이 직각삼각형인 삼각기둥이 있다. 밑면에서 빗변이 아닌 두 변의 길이는 {a}, {b}이고, 기둥의 높이는 {h}이다. 부피 V와 겉넓이 S를 "
            "차례로 구하시오.",
        ),
        (
            "A right prism has the triangle ABC as base, with a right angle at C, CA = {a}, CB = {b}, and the height {h}. What are its "
            "volume V and its surface area S?",
            "각 C가 직각이고 CA = {a}, CB = {b}인 직각삼각형 ABC를 밑면으로 하고 높이가 {h}인 삼각기둥의 부피 V와 겉넓이 S를 차례로 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "A wedge of cheese is a prism of {v} cm³ whose ends are right triangles with legs of {a} cm and {b} cm. It gets a coat of "
            "wax on all five faces. How many square centimetres are coated?",
            "두 밑면이 직각을 낀 두 변의 길이가 {a} cm, {b} cm인 직각삼각형이고 부피가 {v} cm³인 삼각기둥 모양의 치즈가 있다. "
            "다섯 면에 모두 왁스를 입힐 때, 왁스를 입히는 부분의 넓이는 몇 cm²인지 구하시오.",
        ),
        (
            "A rubber wedge for a door step has the shape of a triangular prism with a volume of {v} cm³. Seen from the side it is a right triangle with the "
            "legs {a} cm and {b} cm. Find the area of all its faces together in cm².",
            "문턱에 놓는 고무 경사판은 부피가 {v} cm³인 삼각기둥 모양이다. 옆에서 본 모양은 직각을 낀 두 변의 길이가 {a} cm, {b} cm인 직각삼각형이다. "
            "경사판의 모든 면의 넓이의 합은 몇 cm²인지 구하시오.",
        ),
        (
            "A glass prism for an experiment has a volume of {v} cm³. Its base is a right-angled triangle whose legs are {a} cm and "
            "{b} cm. All its faces are polished. How many square centimetres are there to polish?",
            "실험에 쓰는 유리 프리즘은 부피가 {v} cm³인 삼각기둥이고, 밑면은 직각을 낀 두 변의 길이가 {a} cm, {b} cm인 직각삼각형이다. "
            "모든 면을 닦을 때, 닦는 부분의 넓이는 몇 cm²인지 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "A pipe has the outer radius {outer} cm, the inner radius {inner} cm and the length {h} cm. Its whole surface, inside, "
            "outside and at both ends, is kπ cm². Find k.",
            "바깥쪽 반지름이 {outer} cm, 안쪽 반지름이 {inner} cm, 길이가 {h} cm인 관이 있다. 안쪽 면, 바깥쪽 면과 양 끝의 면을 모두 포함한 "
            "겉넓이가 kπ cm²일 때, k의 값을 구하시오.",
        ),
        (
            "From a cylinder of radius {outer} a coaxial cylinder of radius {inner} is bored out over the full height of {h}. "
            "The surface area of what remains is kπ. Determine k.",
            "밑면의 반지름이 {outer}인 원기둥에서 축이 같고 반지름이 {inner}인 원기둥을 높이 {h} 전체에 걸쳐 뚫어 냈다. 남은 입체도형의 "
            "겉넓이가 kπ일 때, k의 값을 구하시오.",
        ),
        (
            "A rectangle is revolved about an axis parallel to one of its sides and makes a hollow cylinder with radii {outer} cm "
            "(outside) and {inner} cm (inside) and height {h} cm. Its total surface area is kπ cm². What is k?",
            "직사각형을 한 변에 평행한 축을 회전축으로 하여 1회전 시켜 바깥쪽 반지름 {outer} cm, 안쪽 반지름 {inner} cm, 높이 {h} cm인 속이 빈 "
            "원기둥을 얻었다. 전체 겉넓이가 kπ cm²일 때, k의 값을 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "A lead pipe of outer radius {outer} cm, inner radius {inner} cm and length {h} cm is melted and cast into a solid cylinder "
            "of radius {bar} cm. How many centimetres high does the cylinder become? Give the exact value.",
            "바깥쪽 반지름이 {outer} cm, 안쪽 반지름이 {inner} cm, 길이가 {h} cm인 납 관을 녹여 반지름이 {bar} cm인 속이 찬 원기둥을 만들었다. "
            "원기둥의 높이는 몇 cm인지 정확한 값으로 구하시오.",
        ),
        (
            "The clay of a hollow cylinder (outer radius {outer} cm, inner radius {inner} cm, height {h} cm) is kneaded into a solid "
            "cylinder with a radius of {bar} cm. Find its exact height in centimetres.",
            "바깥쪽 반지름 {outer} cm, 안쪽 반지름 {inner} cm, 높이 {h} cm인 속이 빈 원기둥 모양의 찰흙을 다시 뭉쳐 반지름이 {bar} cm인 속이 찬 "
            "원기둥을 만들었다. 이 원기둥의 높이를 정확한 값으로 구하시오(단위: cm).",
        ),
        (
            "A wide tube has the inner radius {outer} cm. In it, on the same axis, stands a rod of radius {inner} cm, and between them "
            "water stands {h} cm high. All of it is poured into an empty, sufficiently tall cylinder of inner radius {bar} cm. How many centimetres high does it "
            "stand there, exactly?",
            "안쪽 반지름이 {outer} cm인 원통 안에 반지름이 {inner} cm인 둥근 막대가 축이 같도록 서 있고, 그 사이에 물이 {h} cm 높이로 차 있다. "
            "이 물을 모두 안쪽 반지름이 {bar} cm인 충분히 긴 빈 원기둥 모양의 그릇에 부으면 물의 높이는 몇 cm가 되는지 정확한 값으로 구하시오.",
        ),
    ),
}
