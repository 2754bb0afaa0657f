"""Drawing without replacement: two of one kind, at least one, exactly some of three or four, conditions, unknown counts."""

from __future__ import annotations

from fractions import Fraction
from itertools import count
from math import comb
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.mathematics.probability.urn_themes import (
    BARE,
    EVENTS,
    FIND,
    GIVEN,
    STORIES,
    TIMES,
    UNKNOWN,
    Theme,
    counted,
)
from seedless.teacher.families.mathematics.telling import choices, over, solved
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import added
from seedless.text.particles import josa

ID = "teacher/mathematics/probability/urn-draws"
LEVELS = {"easy": 240, "medium": 300, "hard": 300, "expert": 300}

# Points: easy (a, b, kind) and medium (a, b, c, kind), two things are drawn; hard (a, b, k, j), j of k are of the first kind;
# expert (a, b, c, kind): a condition, or worded with a given and b sought.


def _draw(level: str, rng: Random) -> Point | None:
    a, b, c = (rng.randint(2, 20) for _ in range(3))
    if level == "easy":
        return (a, b, rng.randrange(2)) if a != b else None
    if level == "hard":
        k = rng.choice((3, 3, 4))
        j = rng.randint(2, k - 1)
        return (a, b, k, j) if a > j and b >= k - j else None
    return (a, b, c, rng.randrange(3 if level == "medium" else 2)) if len({a, b, c}) > 1 and a + b + c < 46 else None


def _shown(level: str, point: Point) -> tuple[str, ...]:
    if level == "hard":
        a, b, _, j = point
        return (f"{a} {b} {j}",)
    texts = [" ".join(map(str, point[:-1]))]
    if level == "expert":
        texts.append(f"{point[0]} {_both(*point[:2])}")
    return tuple(texts)


def _both(a: int, b: int) -> Fraction:
    return Fraction(a * (a - 1), (a + b) * (a + b - 1))


def _easy(draw: Draw, theme: Theme, x: str, y: str) -> tuple[list[str], Fraction]:
    a, b, kind = draw.params
    n, unit = a + b, theme.unit
    steps = [
        draw.say(
            f"There are {a} + {b} = {n} {theme.noun} to begin with, and one fewer, {n - 1}, at the second draw.",
            f"처음에는 모두 {a} + {b} = {n}{unit}이고, 두 번째로 고를 때에는 한 {josa(unit, '이/가')} 줄어 {n - 1}{unit}입니다.",
        )
    ]
    if kind == 0:
        value = _both(a, b)
        steps += [
            draw.say(f"The first is {x} with probability {a}/{n}.", f"첫 번째가 {x}일 확률은 {a}/{n}입니다."),
            draw.say(
                f"Then {a - 1} of the {n - 1} left are {x}, so the second is {x} with probability {a - 1}/{n - 1}.",
                f"그러면 남은 {n - 1}{unit} 중에서 {josa(x, '은/는')} {a - 1}{unit}이므로 두 번째도 {x}일 확률은 {a - 1}/{n - 1}입니다.",
            ),
            draw.say(
                f"Multiply: {a}/{n} × {a - 1}/{n - 1} = {over(a * (a - 1), n * (n - 1))}.",
                f"두 확률을 곱하면 {a}/{n} × {a - 1}/{n - 1} = {over(a * (a - 1), n * (n - 1))}입니다.",
            ),
        ]
        return steps, value
    one = a * b
    steps += [
        draw.say(
            f"First {x}, then {y}: {a}/{n} × {b}/{n - 1} = {one}/{n * (n - 1)}.",
            f"{x}, {y}의 순서로 나올 확률은 {a}/{n} × {b}/{n - 1} = {one}/{n * (n - 1)}입니다.",
        ),
        draw.say(
            f"First {y}, then {x}: {b}/{n} × {a}/{n - 1} = {one}/{n * (n - 1)}.",
            f"{y}, {x}의 순서로 나올 확률은 {b}/{n} × {a}/{n - 1} = {one}/{n * (n - 1)}입니다.",
        ),
        draw.say(
            f"The two orders exclude each other, so add: {one}/{n * (n - 1)} + {one}/{n * (n - 1)} = {over(2 * one, n * (n - 1))}.",
            f"두 경우는 동시에 일어나지 않으므로 더하면 {one}/{n * (n - 1)} + {one}/{n * (n - 1)} = {over(2 * one, n * (n - 1))}입니다.",
        ),
    ]
    return steps, Fraction(2 * one, n * (n - 1))


def _ordered(draw: Draw, n: int, unit: str) -> str:
    return draw.say(
        f"Taking first one and then another, there are {n} × {n - 1} = {n * (n - 1)} ordered ways to draw two, all equally likely.",
        f"두 {josa(unit, '을/를')} 차례로 고르는 방법은 {n} × {n - 1} = {n * (n - 1)}가지이고, 각 방법의 가능성은 같습니다.",
    )


def _same_ways(draw: Draw, theme: Theme, counts: tuple[int, ...]) -> str:
    ways = ", ".join(f"{draw.say(*kind)} {m} × {m - 1} = {m * (m - 1)}" for kind, m in zip(theme.kinds, counts, strict=True))
    return draw.say(
        f"Ways to draw two of one kind: {ways}.",
        f"같은 종류로 두 {josa(theme.unit, '을/를')} 차례로 고르는 방법의 수를 각각 구합니다: {ways}.",
    )


def _medium(draw: Draw, theme: Theme, x: str) -> tuple[list[str], Fraction]:
    *counts, kind = draw.params
    n, unit = sum(counts), theme.unit
    whole = n * (n - 1)
    steps = [draw.say(f"There are {added(counts)} {theme.noun} in all.", f"모두 합하면 {added(counts)}{unit}입니다.")]
    if kind == 2:
        rest = n - counts[0]
        none = rest * (rest - 1)
        steps += [
            draw.say(
                f"“At least one” is the opposite of “none”. {rest} of the {n} are not {x}.",
                f"‘적어도 하나’의 여사건은 ‘하나도 없다’입니다. {n}{unit} 중에서 {josa(x, '이/가')} 아닌 것은 {rest}{unit}입니다.",
            ),
            draw.say(
                f"Neither is {x} with probability {rest}/{n} × {rest - 1}/{n - 1} = {none}/{whole}.",
                f"둘 다 {josa(x, '이/가')} 아닐 확률은 {rest}/{n} × {rest - 1}/{n - 1} = {none}/{whole}입니다.",
            ),
            draw.say(
                f"Subtract from 1: 1 - {none}/{whole} = {over(whole - none, whole)}.",
                f"따라서 구하는 확률은 1 - {none}/{whole} = {over(whole - none, whole)}입니다.",
            ),
        ]
        return steps, Fraction(whole - none, whole)
    ways = [m * (m - 1) for m in counts]
    same = sum(ways)
    steps += [_ordered(draw, n, unit), _same_ways(draw, theme, tuple(counts))]
    if kind == 0:
        steps += [
            draw.say(f"Together {added(ways)} ways give two of one kind.", f"둘이 같은 경우는 모두 {added(ways)}가지입니다."),
            draw.say(f"The probability is {over(same, whole)}.", f"따라서 구하는 확률은 {over(same, whole)}입니다."),
        ]
        return steps, Fraction(same, whole)
    steps += [
        draw.say(
            f"In {added(ways)} ways the two agree, so in {whole} - {same} = {whole - same} ways they differ.",
            f"둘이 같은 경우는 {added(ways)}가지이므로, 다른 경우는 {whole} - {same} = {whole - same}가지입니다.",
        ),
        draw.say(
            f"The probability is {over(whole - same, whole)}.", f"따라서 구하는 확률은 {over(whole - same, whole)}입니다."
        ),
    ]
    return steps, Fraction(whole - same, whole)


def _hard(draw: Draw, theme: Theme, x: str, y: str) -> tuple[list[str], Fraction]:
    a, b, k, j = draw.params
    n, rest, unit = a + b, k - j, theme.unit
    ways = comb(a, j) * comb(b, rest)
    steps = [
        draw.say(
            f"The order does not matter here, so count selections of {k} from {a} + {b} = {n}: {choices(draw, n, k)}.",
            f"순서는 상관없으므로 모두 {a} + {b} = {n}{unit} 중에서 {k}{josa(unit, '을/를')} 택하는 조합의 수를 셉니다: {choices(draw, n, k)}입니다.",
        ),
        draw.say(
            f"Choose {j} of the {a} {x} {theme.noun}, {choices(draw, a, j)}, and {rest} of the {b} {y} {theme.noun}, {choices(draw, b, rest)}.",
            f"{x} {a}{unit} 중에서 {j}{josa(unit, '을/를')} 택하는 방법은 {choices(draw, a, j)}, {y} {b}{unit} 중에서 {rest}{josa(unit, '을/를')} 택하는 방법은 {choices(draw, b, rest)}입니다.",
        ),
        draw.say(
            f"Both choices are made together: {comb(a, j)} × {comb(b, rest)} = {ways} favourable selections.",
            f"두 선택은 함께 일어나므로 조건에 맞는 방법은 {comb(a, j)} × {comb(b, rest)} = {ways}가지입니다.",
        ),
        draw.say(f"The probability is {over(ways, comb(n, k))}.", f"따라서 구하는 확률은 {over(ways, comb(n, k))}입니다."),
    ]
    return steps, Fraction(ways, comb(n, k))


def _expert(draw: Draw, theme: Theme, x: str) -> tuple[list[str], Fraction]:
    *counts, kind = draw.params
    n, a, unit = sum(counts), counts[0], theme.unit
    both = a * (a - 1)
    steps = [draw.say(f"There are {added(counts)} {theme.noun} in all.", f"모두 합하면 {added(counts)}{unit}입니다.")]
    if kind == 0:
        ways = [m * (m - 1) for m in counts]
        known = sum(ways)
        steps += [
            _same_ways(draw, theme, tuple(counts)),
            draw.say(f"The condition leaves {added(ways)} ways.", f"조건을 만족하는 경우는 {added(ways)}가지입니다."),
        ]
    else:
        rest = n - a
        known = n * (n - 1) - rest * (rest - 1)
        steps += [
            _ordered(draw, n, unit),
            draw.say(
                f"Two that are not {x} can be drawn in {rest} × {rest - 1} = {rest * (rest - 1)} ways.",
                f"둘 다 {josa(x, '이/가')} 아닌 경우는 {rest} × {rest - 1} = {rest * (rest - 1)}가지입니다.",
            ),
            draw.say(
                f"So the condition leaves {n * (n - 1)} - {rest * (rest - 1)} = {known} ways.",
                f"따라서 조건을 만족하는 경우는 {n * (n - 1)} - {rest * (rest - 1)} = {known}가지입니다.",
            ),
        ]
    steps += [
        draw.say(
            f"Among them both are {x} in {a} × {a - 1} = {both} ways.",
            f"그중에서 둘 다 {x}인 경우는 {a} × {a - 1} = {both}가지입니다.",
        ),
        draw.say(f"The conditional probability is {over(both, known)}.", f"따라서 조건부확률은 {over(both, known)}입니다."),
    ]
    return steps, Fraction(both, known)


def _unknown(draw: Draw, theme: Theme, x: str, y: str) -> tuple[list[str], int]:
    a, b = draw.params[:2]
    n, chance, both, unit = a + b, _both(a, b), a * (a - 1), theme.unit
    steps = [
        draw.say(
            f"Let there be n {theme.noun} in all. Both are {x} with probability ({a} × {a - 1})/(n(n - 1)), where {a} × {a - 1} = {both}.",
            f"전체를 n{josa(unit, '이라/라')} 하면 둘 다 {x}일 확률은 ({a} × {a - 1})/(n(n - 1))이고, {a} × {a - 1} = {both}입니다.",
        ),
        draw.say(
            f"This equals {chance}, so n(n - 1) is {both} ÷ {chance} = {n * (n - 1)}.",
            f"이 값이 {chance}이므로 n(n - 1)의 값은 {both} ÷ {chance} = {n * (n - 1)}입니다.",
        ),
        draw.say(
            f"The two neighbouring whole numbers with this product are {n} × {n - 1} = {n * (n - 1)}, so n = {n}.",
            f"곱이 이 값인 연속한 두 자연수를 찾으면 {n} × {n - 1} = {n * (n - 1)}이므로 n = {n}입니다.",
        ),
        draw.say(
            f"The number of {y} {theme.noun} is {n} - {a} = {b}.", f"따라서 {josa(y, '은/는')} {n} - {a} = {b}{unit}입니다."
        ),
        draw.say(f"Check: {a}/{n} × {a - 1}/{n - 1} = {chance}.", f"검산: {a}/{n} × {a - 1}/{n - 1} = {chance}."),
    ]
    return steps, b


def pose(draw: Draw) -> Problem:
    rng = draw.rng
    theme = rng.choice(BARE if draw.task_type == "qa" else STORIES)
    x, y, _ = (draw.say(*kind) for kind in theme.kinds)
    values = {"x": x, "y": y, "same": draw.say(*theme.same), "noun": theme.noun, "unit": theme.unit}
    times = draw.params[2] if draw.level == "hard" else 2
    unknown = draw.level == "expert" and draw.task_type == "reasoning"
    counts = draw.params[:1] if unknown else draw.params[:3] if draw.level in ("medium", "expert") else draw.params[:2]
    setting = draw.worded((theme.told,), counts=counted(draw, theme, *counts), times=draw.say(*TIMES[times]))
    kind = draw.params[-1]
    steps: list[str]
    value: int | Fraction
    if unknown:
        steps, value = _unknown(draw, theme, x, y)
        asked = draw.worded((rng.choice(UNKNOWN),), **values, chance=_both(*draw.params[:2]))
    elif draw.level == "expert":
        steps, value = _expert(draw, theme, x)
        known = draw.worded((EVENTS["medium"][2 * kind],), **values)
        asked = draw.worded((rng.choice(GIVEN),), known=known, event=draw.worded((EVENTS["easy"][0],), **values))
    else:
        hard = draw.level == "hard"
        event = draw.worded((EVENTS[draw.level][0 if hard else kind],), **values, j=kind)
        steps, value = (
            _hard(draw, theme, x, y)
            if hard
            else _medium(draw, theme, x)
            if draw.level == "medium"
            else _easy(draw, theme, x, y)
        )
        asked = draw.worded((rng.choice(FIND),), event=event)
    return solved(f"{setting} {asked}", steps, value)


def recompute(draw: Draw) -> str:
    """Unordered selections where the steps used ordered draws, a tree of draws where they used selections, else trial."""
    if draw.level == "hard":
        a, b, k, j = draw.params
        return str(_tree(a, b, k, j))
    if draw.level == "expert" and draw.task_type == "reasoning":
        chance = _both(*draw.params[:2])
        a = draw.params[0]
        return str(next(b for b in count(1) if Fraction(comb(a, 2), comb(a + b, 2)) == chance))
    *counts, kind = draw.params
    n, a = sum(counts), counts[0]
    same = sum(comb(m, 2) for m in counts)
    met = comb(n, 2) - comb(n - a, 2)
    if draw.level == "expert":
        return str(Fraction(comb(a, 2), same if kind == 0 else met))
    ways = (comb(a, 2), a * counts[1]) if draw.level == "easy" else (same, comb(n, 2) - same, met)
    return str(Fraction(ways[kind], comb(n, 2)))


def _tree(a: int, b: int, k: int, j: int) -> Fraction:
    """The chance that k draws from a of one kind and b of another bring exactly j of the first, draw by draw."""
    if j < 0 or j > k:
        return Fraction(0)
    if k == 0:
        return Fraction(1)
    first = Fraction(a, a + b) * _tree(a - 1, b, k - 1, j - 1) if a else Fraction(0)
    return first + (Fraction(b, a + b) * _tree(a, b - 1, k - 1, j) if b else Fraction(0))


FAMILY = Family(
    id=ID,
    names={"en": "Drawing without replacement", "ko": "비복원추출의 확률"},
    scope={
        "en": "Find chances when things are drawn and not put back, by products, selections, complements and conditions.",
        "ko": "꺼낸 것을 다시 넣지 않을 때의 확률을 곱셈정리, 조합, 여사건, 조건부확률로 구한다.",
    },
    method="unordered selections or a tree of draws",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("urn problems", "sampling without replacement"), "ko": ("비복원추출", "공 꺼내기", "확률의 곱셈정리")},
)
