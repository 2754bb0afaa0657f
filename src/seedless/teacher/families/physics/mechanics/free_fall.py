"""Free fall: motion with the constant acceleration g = 10 m/s², from a drop to two bodies that meet; every number is exact.

The parameters are the place of the situation in `falling.SITUATIONS` and its quantities. Values are keyed without units.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from itertools import chain, count

from seedless.core import AnswerKey
from seedless.teacher.distinct import distinct_spaces
from seedless.teacher.families.physics.mechanics.falling import SITUATIONS
from seedless.teacher.families.physics.tasks import Number, Task
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.space import Space
from seedless.text.particles import josa

ID = "teacher/physics/mechanics/free-fall"
G = 10  # m/s²
FLIGHTS = [(long, c) for long in range(2, 11) for c in range(1, long)]  # (time in the air, the negative root's size)


_POINTS: dict[str, Iterable[Space]] = {
    "easy": (
        Space.of([0], range(85, 500, 15), range(2, 10), where=lambda _, h, t: 5 * t * t < h),
        Space.of([1], range(2, 26), range(2, 8)),
        Space.of([2], range(1, 13), range(3, 16), where=lambda _, t1, t2: t1 < t2),
    ),
    "medium": (
        Space.of([3], (2, 3, 4, 5), range(12, 60, 5), range(1, 8), where=lambda _, m, v, t: v > 5 * t and t > 1),
        Space.of([4], range(3, 96, 4), (10, 20, 30, 40)),
        Space(tuple((5, 10 * a, 5 * (a * a - b * b)) for a in range(2, 8) for b in range(1, a))),
    ),
    "hard": (
        Space(tuple((6, m, *flight) for m in (2, 3, 4, 6) for flight in FLIGHTS)),
        Space(tuple((7, m, *flight) for m in (2, 3, 4, 5, 6, 8) for flight in FLIGHTS if flight[0] * flight[1] <= 30)),
        Space.of([8], range(1, 9), range(3, 14), where=lambda _, tau, long: tau < long),
    ),
    "expert": (
        Space.of([9], range(11, 48), range(2, 8), where=lambda _, v, t: v > 5 * t),
        Space.of(
            [10],
            range(1, 7),
            range(11, 100),
            where=lambda _, d, v: v > 10 * d and Fraction(5 * d * d, v - 10 * d).denominator < 5,
        ),
        Space.of([11], (2, 5, 8, 12), range(3, 13), range(1, 12), where=lambda _, m, long, c: 1 <= long - c <= 3),
    ),
}


def _tasks(params: tuple[int, ...]) -> tuple[Task, Task]:
    return SITUATIONS[params[0]](*params[1:])


def _shown(_: str, params: tuple[int, ...]) -> list[str]:
    """The texts whose numbers tell the questions apart; Korean may name the quantities in another order."""
    return [f"{task.told[language]} {task.asked[language]}" for task in _tasks(params) for language in (0, 1)]


def _spaces() -> dict[str, Space]:
    return distinct_spaces(
        {level: chain.from_iterable(space.points for space in spaces) for level, spaces in _POINTS.items()}, _shown
    )


BODIES = {"en": ("stone", "ball", "wooden block", "metal sphere"), "ko": ("돌", "공", "나무토막", "쇠구슬")}
CLOSINGS = {
    "en": (
        "Find {0}. Take g = 10 m/s² and ignore air resistance.",
        "Calculate {0}. (Acceleration due to gravity 10 m/s², no air resistance.)",
        "Determine {0}, with g = 10 m/s² and no air resistance.",
    ),
    "ko": (
        "{0} 구하시오. 단, 중력 가속도는 10 m/s²이고 공기 저항은 무시한다.",
        "{0} 계산하시오. (중력 가속도 g = 10 m/s², 공기 저항은 무시한다.)",
        "공기 저항을 무시하고 {0} 구하시오. 단, 중력 가속도는 10 m/s²으로 한다.",
    ),
}


def _filled(text: str, body: str, english: bool) -> str:
    if english:
        return text.replace("<body>", body)
    return text.replace("<를>", josa(body, "을/를")).replace("<가>", josa(body, "이/가"))


def pose(draw: Draw) -> Problem:
    """qa: the situation forwards. reasoning: the same situation told from its outcome."""
    task = _tasks(draw.params)[draw.task_type == "reasoning"]
    english, rng = draw.language == "en", draw.rng
    body, closing = rng.choice(BODIES[draw.language]), rng.choice(CLOSINGS[draw.language])
    told, asked = task.told[not english], task.asked[not english]
    wanted = asked if english else josa(asked, "을/를")
    question = _filled(f"{told} {closing.format(wanted)}", body, english)
    steps = tuple(
        _filled(f"{en} {formula}." if english else f"{ko} {formula}입니다.", body, english) for en, ko, formula in task.lines
    )
    value = str(task.value)
    return Problem(question, steps, task.answer, AnswerKey(type="fraction" if "/" in value else "integer", value=value))


def _fallen(speed: Number, duration: Number) -> Fraction:
    """The way down (m) with the starting speed `speed` (m/s, down): the trapezium under the speed line."""
    return Fraction((2 * speed + G * duration) * duration) / 2


def _first(holds: Callable[[int], bool]) -> int:
    """The least natural number that `holds` accepts; the spaces hold only situations with one below 500."""
    return next(number for number in count() if holds(number) or number > 500)


def _zero(linear: Callable[[int], Fraction]) -> Fraction:
    """Where a linear function is 0, from two of its values."""
    at_0, at_1 = linear(0), linear(1)
    return at_0 / (at_0 - at_1)


def _dropped(h: int, t: int) -> tuple[Number, Number]:
    y = h - _fallen(0, t)
    return y, _first(lambda tower: tower - _fallen(0, t) == y)


def _thrown_down(v: int, t: int) -> tuple[Number, Number]:
    s = _fallen(v, t)
    return s, _first(lambda speed: _fallen(speed, t) == s)


def _between(t1: int, t2: int) -> tuple[Number, Number]:
    s = _fallen(G * t1, t2 - t1)
    return s, _first(lambda end: end > t1 and _fallen(G * t1, end - t1) == s)


def _height_at(_: int, v: int, t: int) -> tuple[Number, Number]:
    y = -_fallen(-v, t)
    return y, _first(lambda speed: -_fallen(-speed, t) == y)


def _top(h: int, v: int) -> tuple[Number, Number]:  # energy per mass: v²/2 = g × rise
    rise = Fraction(v * v, 2 * G)
    return h + rise, _first(lambda speed: Fraction(speed * speed, 2) == G * rise)


def _crossing(v: int, y: int) -> tuple[Number, Number]:
    times = [t for t in range(2 * v) if -_fallen(-v, t) == y]
    gap = times[1] - times[0]
    return gap, _first(lambda speed: any(-_fallen(-speed, t) == y == -_fallen(-speed, t + gap) for t in range(speed // G + 1)))


def _flight(long: int, c: int) -> tuple[int, int, int]:
    """Starting speed up, height and time in the air, the time found by trying."""
    v, h = 5 * (long - c), 5 * long * c
    return v, h, _first(lambda t: t > 0 and _fallen(-v, t) == h)


def _landing(_: int, long: int, c: int) -> tuple[Number, Number]:
    _v, h, t = _flight(long, c)
    return t, _first(lambda speed: _fallen(-speed, t) == h)


def _impact(_: int, long: int, c: int) -> tuple[Number, Number]:
    v, h, t = _flight(long, c)
    w = G * t - v
    return w, _first(lambda speed: speed < w and Fraction(w * w - speed * speed, 2) == G * h)


def _last_part(tau: int, long: int) -> tuple[Number, Number]:
    d = _fallen(G * (long - tau), tau)
    whole = _first(lambda t: t > tau and _fallen(0, t) - _fallen(0, t - tau) == d)
    return _fallen(0, whole), _fallen(0, whole) - _fallen(0, whole - tau)


def _meeting(v: int, t: int) -> tuple[Number, Number]:
    h = v * t
    met = _first(lambda time: h - _fallen(0, time) == -_fallen(-v, time))
    return -_fallen(-v, met), _first(lambda speed: -_fallen(-speed, met) == h - _fallen(0, met))


def _chase(delay: int, v: int) -> tuple[Number, Number]:
    u = _zero(lambda time: _fallen(v, time) - _fallen(0, time + delay))
    return u, _zero(lambda speed: _fallen(speed, u) - _fallen(0, u + delay))


def _balloon(_: int, long: int, c: int) -> tuple[Number, Number]:
    v, h, t = _flight(long, c)
    high = h + v * t
    end = _first(lambda time: _fallen(0, time) == high)
    return high, _fallen(-v, end)


CHECKS: tuple[Callable[..., tuple[Number, Number]], ...] = (
    _dropped,
    _thrown_down,
    _between,
    _height_at,
    _top,
    _crossing,
    _landing,
    _impact,
    _last_part,
    _meeting,
    _chase,
    _balloon,
)


def recompute(draw: Draw) -> str:
    """Areas under the speed line, energy, and trying one natural number after another."""
    return str(CHECKS[draw.params[0]](*draw.params[1:])[draw.task_type == "reasoning"])


FAMILY = Family(
    id=ID,
    names={"en": "Free fall", "ko": "자유 낙하와 연직 투상"},
    scope={
        "en": "Vertical motion with the constant acceleration of gravity: drops, throws, and two bodies that meet.",
        "ko": "중력에 의한 연직 방향의 등가속도 운동: 자유 낙하, 연직 투상, 두 물체의 만남을 다룹니다.",
    },
    aliases={"en": ("free fall", "falling bodies"), "ko": ("자유 낙하", "자유낙하")},
    method="areas under the speed line and energy",
    levels={"easy": 378, "medium": 286, "hard": 368, "expert": 205},
    build=_spaces,
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
)
