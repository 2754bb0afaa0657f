"""Volume and surface of boxes, cylinders, right triangular prisms and pipes; round solids in multiples of π."""

from __future__ import annotations

from fractions import Fraction
from math import isqrt
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.geometry.lengths import triples
from seedless.teacher.families.mathematics.geometry.solids_wordings import BANK
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import listed, number

ID = "teacher/mathematics/geometry/solids"
LEVELS = {"easy": 300, "medium": 200, "hard": 250, "expert": 250}

# easy (a, b, c): edges of a box. medium (r, h): a cylinder. hard (a, b, h): legs of the right-angled base and height of a prism.
# expert (R, r, h, s): a pipe of outer and inner radius R and r and length h; recast as a bar of radius s.
# qa gives all lengths; reasoning gives the volume instead of one (easy, medium, hard) or recasts the pipe (expert).

BASES = triples(34)


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        return tuple(rng.randrange(2, 21) for _ in range(3))
    if level == "medium":
        return rng.randrange(2, 16), rng.randrange(2, 31)
    if level == "hard":
        a, b, _ = rng.choice(BASES)
        if rng.random() < 0.5:
            a, b = b, a
        return a, b, rng.randrange(3, 31)
    inner = rng.randrange(2, 12)
    outer, bar = inner + rng.randrange(1, 7), rng.randrange(2, 7)
    length = rng.randrange(4, 41)
    return (outer, inner, length, bar) if Fraction(length * (outer**2 - inner**2), bar**2).denominator <= 4 else None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "easy":
        a, b, c = point
        return (f"{a} {b} {c}", f"{a * b * c} {a} {b}")
    if level == "medium":
        r, h = point
        return (f"{r} {h}", f"{r * r * h} {r}")
    if level == "hard":
        a, b, h = point
        return (f"{a} {b} {h}", f"{a * b * h // 2} {a} {b}")
    return (" ".join(map(str, point[:3])), " ".join(map(str, point)))


def pose(draw: Draw) -> Problem:
    return {"easy": _box, "medium": _cylinder, "hard": _prism, "expert": _pipe}[draw.level](draw)


def _box(draw: Draw) -> Problem:
    a, b, c = draw.params
    volume = a * b * c
    faces = (a * b, b * c, c * a)
    surface = 2 * sum(faces)
    surface_steps = [
        draw.say(
            f"Opposite faces are equal. The three kinds measure {a} × {b} = {faces[0]}, {b} × {c} = {faces[1]} and "
            f"{c} × {a} = {faces[2]}.",
            f"마주 보는 면은 합동이고, 서로 다른 세 면의 넓이는 {a} × {b} = {faces[0]}, {b} × {c} = {faces[1]}, {c} × {a} = {faces[2]}입니다.",
        ),
        draw.say(
            f"Each occurs twice: 2 × ({faces[0]} + {faces[1]} + {faces[2]}) = 2 × {sum(faces)} = {surface}.",
            f"각각 두 개씩 있으므로 겉넓이는 2 × ({faces[0]} + {faces[1]} + {faces[2]}) = 2 × {sum(faces)} = {surface}입니다.",
        ),
    ]
    if draw.task_type == "qa":
        first = draw.say(
            f"The volume is the product of the three edges: {a} × {b} × {c} = {volume}.",
            f"부피는 세 모서리의 길이의 곱이므로 {a} × {b} × {c} = {volume}입니다.",
        )
        key = AnswerKey(type="list", value=listed((volume, surface)))
        question = draw.worded(BANK["easy", "qa"], a=a, b=b, c=c)
        return Problem(question, (first, *surface_steps), f"V = {volume}, S = {surface}", key)
    first = draw.say(
        f"Volume is base times height. The base is {a} × {b} = {a * b}, so the third edge is {volume} ÷ {a * b} = {c}.",
        f"부피는 밑넓이와 높이의 곱입니다. 밑넓이가 {a} × {b} = {a * b}이므로 나머지 한 모서리의 길이는 {volume} ÷ {a * b} = {c}입니다.",
    )
    question = draw.worded(BANK["easy", "reasoning"], a=a, b=b, v=volume)
    return Problem(question, (first, *surface_steps), str(surface), number(surface))


def _cylinder(draw: Draw) -> Problem:
    r, h = draw.params
    volume, circle, mantle = r * r * h, r * r, 2 * r * h
    surface = 2 * circle + mantle
    surface_steps = [
        draw.say(
            f"The lateral surface unrolls into a rectangle of the circumference and the height: 2 × {r} × {h} = {mantle}, "
            f"that is {mantle}π.",
            f"옆면을 펼치면 가로가 밑면의 둘레, 세로가 높이인 직사각형이고, 2 × {r} × {h} = {mantle}이므로 옆넓이는 {mantle}π입니다.",
        ),
        draw.say(
            f"With the two circles the surface is 2 × {circle} + {mantle} = {surface}, that is {surface}π.",
            f"두 밑면의 넓이를 더하면 2 × {circle} + {mantle} = {surface}이므로 겉넓이는 {surface}π입니다.",
        ),
    ]
    if draw.task_type == "qa":
        first = draw.say(
            f"The base is a circle of area πr², {r}² = {circle}, so {circle}π. Times the height: {circle} × {h} = {volume}, so the "
            f"volume is {volume}π.",
            f"밑면은 넓이가 πr²인 원이고 {r}² = {circle}이므로 밑넓이는 {circle}π입니다. 높이를 곱하면 {circle} × {h} = {volume}이므로 "
            f"부피는 {volume}π입니다.",
        )
        key = AnswerKey(type="list", value=listed((volume, surface)))
        question = draw.worded(BANK["medium", "qa"], r=r, h=h)
        return Problem(question, (first, *surface_steps), f"a = {volume}, b = {surface}", key)
    first = draw.say(
        f"The base measures πr², and {r}² = {circle}, so the height is {volume} ÷ {circle} = {h}: the factor π cancels.",
        f"밑넓이는 πr²이고 {r}² = {circle}이므로 높이는 {volume} ÷ {circle} = {h}입니다. 이때 π는 약분됩니다.",
    )
    question = draw.worded(BANK["medium", "reasoning"], r=r, v=volume)
    return Problem(question, (first, *surface_steps), f"k = {surface}", number(surface))


def _prism(draw: Draw) -> Problem:
    a, b, h = draw.params
    c, base = isqrt(a * a + b * b), a * b // 2
    volume, mantle = base * h, (a + b + c) * h
    surface = 2 * base + mantle
    base_step = draw.say(
        f"The legs enclose the right angle, so the base has the area {a} × {b} ÷ 2 = {base}.",
        f"직각을 낀 두 변의 길이를 이용하면 밑넓이는 {a} × {b} ÷ 2 = {base}입니다.",
    )
    surface_steps = [
        draw.say(
            f"The third side of the base follows from Pythagoras: {a}² + {b}² = {a * a + b * b} = {c}², so it is {c}.",
            f"피타고라스 정리에 의하여 {a}² + {b}² = {a * a + b * b} = {c}²이므로 밑면의 나머지 한 변의 길이는 {c}입니다.",
        ),
        draw.say(
            f"The three rectangles together are as long as the perimeter: ({a} + {b} + {c}) × {h} = {a + b + c} × {h} = {mantle}.",
            f"옆넓이는 밑면의 둘레와 높이의 곱이므로 ({a} + {b} + {c}) × {h} = {a + b + c} × {h} = {mantle}입니다.",
        ),
        draw.say(
            f"With the two triangles the surface is 2 × {base} + {mantle} = {surface}.",
            f"두 밑면을 더하면 겉넓이는 2 × {base} + {mantle} = {surface}입니다.",
        ),
    ]
    if draw.task_type == "qa":
        volume_step = draw.say(
            f"The volume is base times height: {base} × {h} = {volume}.",
            f"부피는 밑넓이와 높이의 곱이므로 {base} × {h} = {volume}입니다.",
        )
        key = AnswerKey(type="list", value=listed((volume, surface)))
        question = draw.worded(BANK["hard", "qa"], a=a, b=b, h=h)
        return Problem(question, (base_step, volume_step, *surface_steps), f"V = {volume}, S = {surface}", key)
    height_step = draw.say(
        f"The volume is base times height, so the height of the prism is {volume} ÷ {base} = {h}.",
        f"부피는 밑넓이와 높이의 곱이므로 각기둥의 높이는 {volume} ÷ {base} = {h}입니다.",
    )
    question = draw.worded(BANK["hard", "reasoning"], a=a, b=b, v=volume)
    return Problem(question, (base_step, height_step, *surface_steps), str(surface), number(surface))


def _pipe(draw: Draw) -> Problem:
    outer, inner, length, bar = draw.params
    ring = outer**2 - inner**2
    ring_step = draw.say(
        f"The cross-section, and so each end, is a ring: {outer}² - {inner}² = {outer**2} - {inner**2} = {ring}, so its area is {ring}π.",
        f"단면과 양 끝의 면은 큰 원에서 작은 원을 뺀 고리 모양이고 {outer}² - {inner}² = {outer**2} - {inner**2} = {ring}이므로 그 넓이는 "
        f"{ring}π입니다.",
    )
    if draw.task_type == "qa":
        outside, inside = 2 * outer * length, 2 * inner * length
        surface = outside + inside + 2 * ring
        steps = (
            ring_step,
            draw.say(
                f"Outside, the curved surface is 2 × {outer} × {length} = {outside}, that is {outside}π.",
                f"바깥쪽 옆넓이는 2 × {outer} × {length} = {outside}이므로 {outside}π입니다.",
            ),
            draw.say(
                f"The hole has a surface too: 2 × {inner} × {length} = {inside}, that is {inside}π.",
                f"구멍 안쪽의 옆넓이도 더해야 하며, 2 × {inner} × {length} = {inside}이므로 {inside}π입니다.",
            ),
            draw.say(
                f"Both ends, outside and inside together: 2 × {ring} + {outside} + {inside} = {surface}, so k = {surface}.",
                f"두 밑면과 바깥쪽, 안쪽 옆면을 모두 더하면 2 × {ring} + {outside} + {inside} = {surface}이므로 k = {surface}입니다.",
            ),
        )
        question = draw.worded(BANK["expert", "qa"], outer=outer, inner=inner, h=length)
        return Problem(question, steps, f"k = {surface}", number(surface))
    volume = ring * length
    height = Fraction(volume, bar * bar)
    steps = (
        ring_step,
        draw.say(
            f"Times the height or length: {ring} × {length} = {volume}, so the volume is {volume}π.",
            f"높이(길이)를 곱하면 {ring} × {length} = {volume}이므로 부피는 {volume}π입니다.",
        ),
        draw.say(
            f"The volume stays the same in the new shape. The base of the new cylinder measures πr² with {bar}² = {bar * bar}, so {bar * bar}π.",
            f"모양이 바뀌어도 부피는 그대로입니다. 새 원기둥의 밑넓이는 πr²이고 {bar}² = {bar * bar}이므로 {bar * bar}π입니다.",
        ),
        draw.say(
            f"Its height is {volume} ÷ {bar * bar} = {height}: the factor π cancels.",
            f"π가 약분되므로 높이는 {volume} ÷ {bar * bar} = {height}입니다.",
        ),
    )
    question = draw.worded(BANK["expert", "reasoning"], outer=outer, inner=inner, h=length, bar=bar)
    return Problem(question, steps, str(height), number(height))


def recompute(draw: Draw) -> str:
    """Boxes by a coat of unit cubes, prisms as halved boxes, round solids by the theorems of Pappus on turned rectangles."""
    bare = draw.task_type == "qa"
    if draw.level == "easy":
        a, b, c = draw.params
        layers = sum(a * b for _ in range(c))
        coat = (a + 2) * (b + 2) * (c + 2) - layers  # a cube on every unit of the faces and edges, and at the 8 corners
        surface = coat - 4 * (a + b + c) - 8
        return listed((layers, surface)) if bare else str(surface)
    if draw.level == "hard":
        a, b, h = draw.params
        cut = h * isqrt(a * a + b * b)
        surface = (2 * (a * b + b * h + h * a)) // 2 + cut
        return listed((a * b * h // 2, surface)) if bare else str(surface)
    outer, inner, length = draw.params[:3] if draw.level == "expert" else (draw.params[0], 0, draw.params[1])
    middle = Fraction(outer + inner, 2)
    turned_area = 2 * middle * (outer - inner) * length
    turned_border = 2 * (outer * length + inner * length + 2 * middle * (outer - inner))
    if draw.level == "medium":
        return listed((turned_area, turned_border)) if bare else str(turned_border)
    # The bar is a rectangle turned about its side: 2 · s/2 · s · height.
    return str(turned_border) if bare else str(turned_area / draw.params[3] ** 2)


FAMILY = Family(
    id=ID,
    names={"en": "Volume and surface of solids", "ko": "입체도형의 부피와 겉넓이"},
    scope={
        "en": "Find volumes and surfaces of boxes, cylinders, prisms and pipes, and lengths from volumes.",
        "ko": "직육면체, 원기둥, 각기둥, 속이 빈 원기둥의 부피와 겉넓이를 구하고, 부피에서 길이를 구한다.",
    },
    method="the theorems of Pappus, and counted unit cubes",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("volume", "surface area", "cylinders", "prisms", "solid geometry"),
        "ko": ("부피", "겉넓이", "원기둥", "각기둥", "직육면체", "입체도형"),
    },
)
