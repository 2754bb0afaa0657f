"""Parallel, perpendicular or neither: vectors of the plane and of space, between points, and combinations of two vectors."""

from __future__ import annotations

from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces, labelled
from seedless.teacher.families.mathematics.linear_algebra.matrices import add, combination, dot
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import guarded
from seedless.text.particles import josa

ID = "teacher/mathematics/linear-algebra/vector-directions"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 300}

# easy, medium (kind, u…, v…): two vectors of the plane, of space. hard (kind, A, B, C, D): the vectors AB and CD of space.
# expert (kind, a, b, p, q, r, s): pa + qb and ra + sb. kind: 0 parallel, 1 perpendicular, 2 neither.

LABELS = {"en": ("parallel", "perpendicular", "neither"), "ko": ("평행", "수직", "둘 다 아님")}
MIXES = ((1, 1, 1, 2), (2, 1, 1, 1), (1, -1, 2, -1), (1, 1, 2, 3), (2, -1, 1, -1), (3, 2, 1, 1), (1, -2, 1, -1), (2, 3, 1, 2))

_EN = "parallel, perpendicular or neither"
_KO = '"평행", "수직", "둘 다 아님"'
BANK = {
    "easy": (
        (f"Are the vectors u = {{u}} and v = {{v}} {_EN}?", f"두 벡터 u = {{u}}, v = {{v}}의 관계를 {_KO} 중에서 골라 쓰시오."),
        (
            f"Classify the directions of {{u}} and {{v}} in the plane as {_EN}.",
            f"평면에서 두 벡터 {{u}}, {{v}}의 방향을 {_KO} 중 하나로 분류하시오.",
        ),
        (
            f"Two paths on a map run in the directions u = {{u}} and v = {{v}}. Are they {_EN}?",
            f"지도에서 두 길의 방향이 각각 u = {{u}}, v = {{v}}이다. 두 길의 관계를 {_KO} 중에서 골라 답하시오.",
        ),
    ),
    "medium": (
        (
            f"Decide whether u = {{u}} and v = {{v}} are {_EN}.",
            f"u = {{u}}, v = {{v}}일 때, 두 벡터의 관계를 {_KO} 중에서 골라 쓰시오.",
        ),
        (
            f"Which holds for the space vectors {{u}} and {{v}}: {_EN}?",
            f"두 공간벡터 {{u}}, {{v}}에 대하여 옳은 것을 {_KO} 중에서 골라 쓰시오.",
        ),
        (
            f"Two straight bars point along u = {{u}} and v = {{v}} in space. Are their directions {_EN}?",
            f"공간에서 곧은 두 막대가 각각 u = {{u}}, v = {{v}}의 방향으로 놓여 있다. 두 방향의 관계를 {_KO} 중에서 골라 쓰시오.",
        ),
    ),
    "hard": (
        (
            f"The points A{{a}}, B{{b}}, C{{c}} and D{{d}} are given. Are the vectors from A to B and from C to D {_EN}?",
            f"네 점 A{{a}}, B{{b}}, C{{c}}, D{{d}}에 대하여 A에서 B로 가는 벡터와 C에서 D로 가는 벡터의 관계를 {_KO} 중에서 골라 쓰시오.",
        ),
        (
            f"One pipe leads from A{{a}} to B{{b}}, another from C{{c}} to D{{d}}. Classify their directions: {_EN}.",
            f"한 관은 A{{a}}에서 B{{b}}까지, 다른 관은 C{{c}}에서 D{{d}}까지 곧게 이어져 있다. 두 관의 방향을 {_KO} 중 하나로 분류하시오.",
        ),
        (
            f"How do the lines AB and CD run, for A{{a}}, B{{b}}, C{{c}}, D{{d}}: are their directions {_EN}?",
            f"A{{a}}, B{{b}}, C{{c}}, D{{d}}일 때, 두 직선 AB, CD의 방향벡터의 관계를 {_KO} 중에서 골라 답하시오.",
        ),
    ),
    "expert": (
        (
            f"For a = {{a}} and b = {{b}}, are the vectors {{m}} and {{n}} {_EN}?",
            f"a = {{a}}, b = {{b}}에 대하여 두 벡터 {{m}}, {{n}}의 관계를 {_KO} 중에서 골라 쓰시오.",
        ),
        (
            f"Let a = {{a}}, b = {{b}}, u = {{m}} and v = {{n}}. Classify u and v as {_EN}.",
            f"a = {{a}}, b = {{b}}이고 u = {{m}}, v = {{n}}이다. u와 v의 관계를 {_KO} 중 하나로 분류하시오.",
        ),
        (
            f"Two forces a = {{a}} and b = {{b}} are combined to {{m}} and to {{n}}. Are these combinations {_EN}?",
            f"두 힘 a = {{a}}, b = {{b:을/를}} 합성하여 {{m}}, {{n:을/를}} 만들었다. 이 두 힘의 방향의 관계를 {_KO} 중에서 골라 쓰시오.",
        ),
    ),
}

Vector = tuple[int, ...]


def _candidate(level: str, kind: int, rng: Random) -> Point | None:
    drawn = _pair(kind, 2 if level == "easy" else 3, rng)
    if drawn is None:
        return None
    u, v = drawn
    if level in ("easy", "medium"):
        return (kind, *u, *v)
    if level == "hard":
        a, c = (tuple(rng.randrange(-6, 7) for _ in range(3)) for _ in range(2))
        return (kind, *a, *add(a, u), *c, *add(c, v))
    p, q, r, s = mix = rng.choice(MIXES)
    whole = p * s - q * r  # 1 or -1, so that a and b are whole
    a = tuple(whole * (s * x - q * y) for x, y in zip(u, v, strict=True))
    b = tuple(whole * (p * y - r * x) for x, y in zip(u, v, strict=True))
    return (kind, *a, *b, *mix) if max(map(abs, (*a, *b))) < 20 else None


def _pair(kind: int, size: int, rng: Random) -> tuple[Vector, Vector] | None:
    """Vectors related as `kind` says; those that are neither miss it by one component."""
    shape = kind if kind < 2 else rng.randrange(2)
    reach = 9 if size == 2 else 5
    one = tuple(rng.randrange(-reach, reach + 1) for _ in range(size))
    if shape == 0:
        s, t = rng.choice((-3, -2, 1, 2, 3)), rng.choice((-3, -2, -1, 1, 2, 3))
        u, v = tuple(s * x for x in one), tuple(t * x for x in one)
    else:
        u, free = one, [rng.randrange(-reach, reach + 1) for _ in range(size - 1)]
        last, rest = divmod(-sum(x * y for x, y in zip(u, free, strict=False)), u[-1]) if u[-1] else (0, 1)
        if rest or abs(last) > 15:
            return None
        v = (*free, last)
    if kind == 2:
        place = rng.randrange(size)
        v = tuple(value + (rng.choice((-1, 1)) if at == place else 0) for at, value in enumerate(v))
    busy = all(u) and sum(map(bool, v)) > 1 and u not in (v, tuple(-value for value in v))
    return (u, v) if busy and _kind(u, v) == kind else None


def _kind(u: Vector, v: Vector) -> int:
    if dot(u, v) == 0:
        return 1
    return 0 if all(u[0] * y == v[0] * x for x, y in zip(u, v, strict=True)) else 2


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level != "expert":
        return (f"{point[1:]}",)
    a, b, mix = point[1:4], point[4:7], point[7:]
    return (f"{a} {b} {combination(*mix[:2])} {combination(*mix[2:])}",)


def _vectors(draw: Draw) -> tuple[Vector, Vector]:
    flat = draw.params[1:]
    if draw.level in ("easy", "medium"):
        half = len(flat) // 2
        return flat[:half], flat[half:]
    if draw.level == "hard":
        a, b, c, d = (flat[at : at + 3] for at in range(0, 12, 3))
        return add(b, tuple(-x for x in a)), add(d, tuple(-x for x in c))
    a, b = flat[:3], flat[3:6]
    p, q, r, s = flat[6:]
    return tuple(p * x + q * y for x, y in zip(a, b, strict=True)), tuple(r * x + s * y for x, y in zip(a, b, strict=True))


def pose(draw: Draw) -> Problem:
    kind, *flat = draw.params
    u, v = _vectors(draw)
    label = LABELS[draw.language][kind]
    if draw.level == "hard":
        points = [tuple(flat[at : at + 3]) for at in range(0, 12, 3)]
        question = draw.worded(BANK["hard"], **dict(zip("abcd", points, strict=True)))
        first = draw.say(
            f"End point minus starting point: from A to B u = {u}, from C to D v = {v}.",
            f"끝점의 좌표에서 시작점의 좌표를 빼면 A에서 B로 가는 벡터는 u = {u}, C에서 D로 가는 벡터는 v = {v}입니다.",
        )
    elif draw.level == "expert":
        p, q, r, s = flat[6:]
        question = draw.worded(BANK["expert"], a=tuple(flat[:3]), b=tuple(flat[3:6]), m=combination(p, q), n=combination(r, s))
        first = draw.say(
            f"Component by component, u = {combination(p, q)} = {u} and v = {combination(r, s)} = {v}.",
            f"성분별로 계산하면 u = {combination(p, q)} = {u}, v = {combination(r, s)} = {v}입니다.",
        )
    else:
        question = draw.worded(BANK[draw.level], u=u, v=v)
        first = draw.say(
            "Perpendicular vectors have the dot product 0; parallel ones have proportional components.",
            "내적이 0이면 수직이고, 성분의 비가 모두 같으면 평행합니다.",
        )
    inner = dot(u, v)
    products = " + ".join(f"{guarded(x) if at else x} × {guarded(y)}" for at, (x, y) in enumerate(zip(u, v, strict=True)))
    steps = [first, draw.say(f"The dot product is u·v = {products} = {inner}.", f"내적은 u·v = {products} = {inner}입니다.")]
    if kind == 1:
        steps.append(draw.say("It is 0, so the vectors are perpendicular.", "내적이 0이므로 두 벡터는 수직입니다."))
    else:
        steps.append(_proportion(draw, u, v, kind))
    return Problem(question, tuple(steps), label, AnswerKey(type="choice", value=label))


def _proportion(draw: Draw, u: Vector, v: Vector, kind: int) -> str:
    """The vectors are not perpendicular; whether the components are proportional, by products crosswise."""
    pairs = [(i, j) for i in range(len(u)) for j in range(i + 1, len(u))]
    if kind == 0:
        shown = ", ".join(f"{u[i]} × {guarded(v[j])} = {u[j]} × {guarded(v[i])}" for i, j in pairs)
        return draw.say(
            f"It is not 0. The components are proportional, for crosswise {shown}: the vectors are parallel.",
            f"내적이 0이 아니므로 수직이 아닙니다. 엇갈려 곱하면 {shown}이므로 성분의 비가 같고, 두 벡터는 평행합니다.",
        )
    i, j = next((i, j) for i, j in pairs if u[i] * v[j] != u[j] * v[i])
    return draw.say(
        f"It is not 0, so they are not perpendicular. Crosswise, {u[i]} × {guarded(v[j])} = {u[i] * v[j]} but {u[j]} × {guarded(v[i])} = "
        f"{u[j] * v[i]}, so the components are not proportional either: neither.",
        f"내적이 0이 아니므로 수직이 아닙니다. 엇갈려 곱하면 {u[i]} × {guarded(v[j])} = {u[i] * v[j]}, {u[j]} × {guarded(v[i])} = "
        f"{josa(u[j] * v[i], '으로/로')} 서로 달라 성분의 비가 같지 않으므로 평행하지도 않습니다.",
    )


def recompute(draw: Draw) -> str:
    """By lengths alone: |u + v| = |u - v| when perpendicular, |u||v| equal to the size of the dot product when parallel."""
    u, v = _vectors(draw)
    plus = sum((x + y) ** 2 for x, y in zip(u, v, strict=True))
    minus = sum((x - y) ** 2 for x, y in zip(u, v, strict=True))
    if plus == minus:
        return LABELS[draw.language][1]
    # Polarisation: u·v = (|u + v|² - |u - v|²)/4.
    parallel = 16 * dot(u, u) * dot(v, v) == (plus - minus) ** 2
    return LABELS[draw.language][0 if parallel else 2]


FAMILY = Family(
    id=ID,
    names={"en": "Parallel and perpendicular vectors", "ko": "벡터의 평행과 수직"},
    scope={
        "en": "Decide whether two vectors of the plane or of space are parallel, perpendicular or neither.",
        "ko": "평면과 공간의 두 벡터가 평행한지, 수직인지, 둘 다 아닌지 판단한다.",
    },
    method="lengths of sum and difference",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, labelled(_candidate), _shown),
    task_types=("classification",),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("direction of vectors", "collinear vectors"),
        "ko": ("벡터의 평행", "벡터의 방향"),
    },
)
