"""Angles of polygons: the one missing, the unknown in all of them, and the number of sides from a sum that is not right."""

from __future__ import annotations

from itertools import count
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.geometry.polygon_wordings import BANK, SHAPES
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import summed
from seedless.teacher.values import listed, number
from seedless.text.particles import josa

ID = "teacher/mathematics/geometry/polygon-angles"
LEVELS = {"easy": 250, "medium": 300, "hard": 250, "expert": 250}
UNKNOWN = {"easy": 1, "medium": 2}  # angles that are not given, equal where there are two

# easy, medium: the known angles of a polygon with one angle more, or two equal ones more. hard: what the angles exceed the first by, 0 first.
# expert (n, x): a polygon of n sides; one of its angles, x°, is left out (qa) or counted twice (reasoning).


def _draw(level: str, rng: Random) -> Point | None:
    if level == "expert":
        return rng.randrange(5, 31), rng.randrange(20, 180)
    if level == "hard":
        n = rng.choice((5, 6, 8))  # for these, the same excesses fit inner and outer angles
        excess = (0, *sorted(rng.sample(range(4, 60 - 4 * n), n - 1)))
        return excess if _first_inner(excess)[1] == 0 and _first_inner(excess)[0] + excess[-1] < 178 else None
    n = rng.choice((3, 4, 4)) if level == "easy" else rng.choice((5, 6, 7, 8))
    mean = (n - 2) * 180 // n
    unknown = UNKNOWN[level]
    known = tuple(rng.randrange(mean - 34, min(mean + 35, 172)) for _ in range(n - unknown))
    each, rest = divmod((n - 2) * 180 - sum(known), unknown)
    return known if rest == 0 and 25 <= each <= 172 else None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "expert":
        whole = (point[0] - 2) * 180
        return (str(whole - point[1]), str(whole + point[1]))
    return (" ".join(map(str, point)),)


def _first_inner(excess: tuple[int, ...]) -> tuple[int, int]:
    """x and a remainder that must be 0, from n x + excesses = (n - 2) · 180."""
    n = len(excess)
    return divmod((n - 2) * 180 - sum(excess), n)


def pose(draw: Draw) -> Problem:
    if draw.level == "hard":
        return _inner_unknown(draw) if draw.task_type == "qa" else _outer_unknown(draw)
    if draw.level == "expert":
        return _left_out(draw) if draw.task_type == "qa" else _counted_twice(draw)
    return _missing(draw)


def _sum_step(draw: Draw, n: int) -> str:
    whole = (n - 2) * 180
    shape = SHAPES[draw.language][n]
    return draw.say(
        f"Diagonals from one vertex cut the {shape} into {n} - 2 = {n - 2} triangles, so its angles add up to "
        f"{n - 2} × 180° = {whole}°.",
        f"{shape}은 한 꼭짓점에서 그은 대각선에 의하여 {n} - 2 = {n - 2}개의 삼각형으로 나누어지므로 내각의 크기의 합은 "
        f"{n - 2} × 180° = {whole}°입니다.",
    )


def _joined(draw: Draw, parts: list[str]) -> str:
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if draw.language == "en" else ", ".join(parts)


def _shapes(draw: Draw, n: int) -> dict[str, str]:
    shape = SHAPES[draw.language][n]
    article = "an" if shape.startswith("o") else "a"
    return {"shape": shape, "a_shape": f"{article} {shape}", "A_shape": f"{article.capitalize()} {shape}"}


def _missing(draw: Draw) -> Problem:
    known, unknown = draw.params, UNKNOWN[draw.level]
    n, total = len(known) + unknown, sum(known)
    whole = (n - 2) * 180
    rest = whole - total
    if n == 3:
        first = draw.say("The angles of a triangle add up to 180°.", "삼각형의 세 내각의 크기의 합은 180°입니다.")
    else:
        first = _sum_step(draw, n)
    steps = [
        first,
        draw.say(
            f"The known angles make {' + '.join(f'{angle}°' for angle in known)} = {total}°.",
            f"주어진 각의 크기의 합은 {' + '.join(f'{angle}°' for angle in known)} = {total}°입니다.",
        ),
        draw.say(
            f"{'The missing angle is' if unknown == 1 else 'That leaves'} {whole}° - {total}° = {rest}°"
            f"{'' if unknown == 1 else ' for the two equal angles together'}.",
            f"따라서 나머지 {'한 각의 크기는' if unknown == 1 else '두 각의 크기의 합은'} {whole}° - {total}° = {rest}°입니다.",
        ),
    ]
    if unknown == 2:
        steps.append(
            draw.say(
                f"They are equal, so each measures {rest}° ÷ 2 = {rest // 2}°.",
                f"두 각의 크기가 같으므로 한 각의 크기는 {rest}° ÷ 2 = {rest // 2}°입니다.",
            )
        )
    question = draw.worded(BANK[draw.level, draw.task_type], known=_joined(draw, [f"{a}°" for a in known]), **_shapes(draw, n))
    return Problem(question, tuple(steps), f"{rest // unknown}°", number(rest // unknown))


def _expressions(draw: Draw) -> str:
    return _joined(draw, [f"(x + {d})°" if d else "x°" for d in draw.params])


def _inner_unknown(draw: Draw) -> Problem:
    excess = draw.params
    n, extra = len(excess), sum(excess)
    whole = (n - 2) * 180
    x = _first_inner(excess)[0]
    steps = (
        _sum_step(draw, n),
        draw.say(
            f"Adding the expressions gives {n}x + {extra}, because {' + '.join(map(str, excess[1:]))} = {extra}.",
            f"{' + '.join(map(str, excess[1:]))} = {extra}이므로 주어진 식을 모두 더하면 {n}x + {extra}입니다.",
        ),
        draw.say(
            f"So {n}x + {extra} = {whole}, hence {n}x = {whole} - {extra} = {whole - extra} and x = {whole - extra} ÷ {n} = {x}.",
            f"{n}x + {extra} = {whole}에서 {n}x = {whole} - {extra} = {whole - extra}이므로 x = {whole - extra} ÷ {n} = {x}입니다.",
        ),
        draw.say(
            f"The largest angle is (x + {excess[-1]})°: {x} + {excess[-1]} = {x + excess[-1]}.",
            f"가장 큰 내각의 크기는 (x + {excess[-1]})°이고, {x} + {excess[-1]} = {x + excess[-1]}입니다.",
        ),
        draw.say(
            f"Check: {' + '.join(str(x + d) for d in excess)} = {whole}.",
            f"검산: {' + '.join(str(x + d) for d in excess)} = {whole}.",
        ),
    )
    question = draw.worded(BANK["hard", "qa"], angles=_expressions(draw), **_shapes(draw, n))
    return Problem(question, steps, f"{x + excess[-1]}°", number(x + excess[-1]))


def _outer_unknown(draw: Draw) -> Problem:
    excess = draw.params
    n, extra = len(excess), sum(excess)
    x = (360 - extra) // n
    steps = (
        draw.say(
            "Going once round a convex polygon, one turns through 360° in all: the exterior angles add up to 360°.",
            "볼록다각형의 둘레를 한 바퀴 돌면 모두 360°를 돌게 되므로 외각의 크기의 합은 360°입니다.",
        ),
        draw.say(
            f"Adding the {n} turns gives {n}x + {extra}, because {' + '.join(map(str, excess[1:]))} = {extra}.",
            f"{' + '.join(map(str, excess[1:]))} = {extra}이므로 {n}개의 외각의 크기를 모두 더하면 {n}x + {extra}입니다.",
        ),
        draw.say(
            f"So {n}x + {extra} = 360, hence {n}x = 360 - {extra} = {360 - extra} and x = {360 - extra} ÷ {n} = {x}.",
            f"{n}x + {extra} = 360에서 {n}x = 360 - {extra} = {360 - extra}이므로 x = {360 - extra} ÷ {n} = {x}입니다.",
        ),
        draw.say(
            f"An interior angle is 180° less the turn at its corner, so the smallest turn, x° = {x}°, belongs to the largest interior "
            f"angle: 180° - {x}° = {180 - x}°.",
            f"내각의 크기는 180°에서 외각의 크기를 뺀 것이므로 외각이 x° = {x}°로 가장 작은 꼭짓점에서 내각이 가장 큽니다: "
            f"180° - {x}° = {180 - x}°.",
        ),
    )
    question = draw.worded(BANK["hard", "reasoning"], angles=_expressions(draw), **_shapes(draw, n))
    return Problem(question, steps, f"{180 - x}°", number(180 - x))


def _left_out(draw: Draw) -> Problem:
    n, x = draw.params
    whole = (n - 2) * 180
    given = whole - x
    steps = (
        draw.say(
            "The angles of a polygon of n sides add up to (n - 2) × 180°, a multiple of 180°.",
            "n각형의 내각의 크기의 합은 (n - 2) × 180°이므로 180의 배수입니다.",
        ),
        draw.say(
            f"The angle left out, x°, lies between 0° and 180°, so the full sum is the next multiple of 180 after {given}.",
            f"빠뜨린 각의 크기 x°는 0°보다 크고 180°보다 작으므로 전체의 합은 {josa(given, '을/를')} 넘는 가장 작은 180의 배수입니다.",
        ),
        draw.say(
            f"{given} = 180 × {given // 180} + {given % 180}, so the full sum is 180 × {n - 2} = {whole}, and n = {n - 2} + 2 = {n}.",
            f"{given} = 180 × {given // 180} + {given % 180}이므로 전체의 합은 180 × {n - 2} = {whole}이고 n = {n - 2} + 2 = {n}입니다.",
        ),
        draw.say(
            f"The angle left out is x = {whole} - {given} = {x}.",
            f"따라서 빠뜨린 각의 크기는 x = {whole} - {given} = {x}입니다.",
        ),
    )
    question = draw.worded(BANK["expert", "qa"], total=given)
    return Problem(question, steps, f"n = {n}, x = {x}", AnswerKey(type="list", value=listed((n, x))))


def _counted_twice(draw: Draw) -> Problem:
    n, x = draw.params
    whole = (n - 2) * 180
    given = whole + x
    steps = (
        draw.say(
            "The true sum is (n - 2) × 180°, a multiple of 180°.",
            "내각의 크기의 합은 (n - 2) × 180°이므로 180의 배수입니다.",
        ),
        draw.say(
            f"The angle counted twice, x°, lies between 0° and 180°, so the true sum is the last multiple of 180 before {given}.",
            f"두 번 더한 각의 크기 x°는 0°보다 크고 180°보다 작으므로 올바른 합은 {given}보다 작은 가장 큰 180의 배수입니다.",
        ),
        draw.say(
            f"{given} = 180 × {n - 2} + {x}, so the true sum is 180 × {n - 2} = {whole}, and n = {n - 2} + 2 = {n}.",
            f"{given} = 180 × {n - 2} + {x}이므로 올바른 합은 180 × {n - 2} = {whole}이고 n = {n - 2} + 2 = {n}입니다.",
        ),
        draw.say(
            f"The angle counted twice is the excess: x = {summed(given, -whole)} = {x}.",
            f"두 번 더한 각의 크기는 넘치는 만큼이므로 x = {summed(given, -whole)} = {x}입니다.",
        ),
    )
    question = draw.worded(BANK["expert", "reasoning"], total=given)
    return Problem(question, steps, f"n = {n}, x = {x}", AnswerKey(type="list", value=listed((n, x))))


def recompute(draw: Draw) -> str:
    """Exterior angles, which always add up to 360°; unknowns by trial."""
    if draw.level == "expert":
        n, x = draw.params
        given = (n - 2) * 180 + (x if draw.task_type == "reasoning" else -x)
        for sides in count(3):
            # All interior angles but one are 180° less an exterior angle; the last exterior angle makes it 360°.
            left = sides * 180 - 360 - given
            if draw.task_type == "reasoning":
                left = -left
            if 0 < left < 180:
                return listed((sides, left))
    if draw.level == "hard":
        excess, inner = draw.params, draw.task_type == "qa"
        outer = (sorted(180 - x - d if inner else x + d for d in excess) for x in count(1))
        return str(180 - next(turns[0] for turns in outer if sum(turns) == 360))
    turned = sum(180 - angle for angle in draw.params)
    return str(180 - (360 - turned) // UNKNOWN[draw.level])


FAMILY = Family(
    id=ID,
    names={"en": "Angles of polygons", "ko": "다각형의 각"},
    scope={
        "en": "Find interior and exterior angles of polygons and numbers of sides from angle sums.",
        "ko": "다각형의 내각과 외각의 크기, 각의 합으로부터 변의 개수를 구한다.",
    },
    method="exterior angles and trial",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("interior angles", "exterior angles", "angle sum", "polygons"),
        "ko": ("내각", "외각", "내각의 합", "다각형"),
    },
)
