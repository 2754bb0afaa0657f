"""Velocity-time graphs of straight pieces: displacement and path as areas, a missing corner, what happens in one piece.

A point is (piece asked for, number of pieces n, n + 1 times in s from 0, n + 1 velocities in m/s).
"""

from __future__ import annotations

from fractions import Fraction
from itertools import accumulate, pairwise
from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.physics.mechanics.velocity_graph_wordings import ASKED, TOLD
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal, guarded
from seedless.teacher.values import number

ID = "teacher/physics/mechanics/velocity-time-graph"
LEVELS = {"easy": 300, "medium": 300, "hard": 240, "expert": 210}
LABELS = (("at rest", "정지"), ("constant velocity", "등속"), ("speeding up", "속력 증가"), ("slowing down", "속력 감소"))
_REST, _CONSTANT, _FASTER, _SLOWER = range(4)
_PIECES = {"easy": 2, "medium": 3, "hard": 4, "expert": 4}


def _draw(level: str, rng: Random) -> Point | None:
    """The kind of one piece first, then velocities that show it; expert graphs cross zero once, at a whole second."""
    n, kind, asked = _PIECES[level], rng.randrange(4), rng.randrange(_PIECES[level])
    signed = level in ("hard", "expert")
    speeds = [rng.randrange(-12, 13) if signed else rng.randrange(25) for _ in range(n + 1)]
    widths = [2 * rng.randrange(1, 6) for _ in range(n)]
    small = rng.randrange(1, 12)
    large = small + rng.randrange(1, 7)
    sign = 1 - 2 * rng.getrandbits(1) if signed else 1
    small *= rng.randrange(3) > 0 or kind == _CONSTANT
    speeds[asked], speeds[asked + 1] = {
        _REST: (0, 0),
        _CONSTANT: (sign * small, sign * small),
        _FASTER: (sign * small, sign * large),
        _SLOWER: (sign * large, sign * small),
    }[kind]
    if any(a == b == 0 and place != asked for place, (a, b) in enumerate(pairwise(speeds))):
        return None
    if level == "expert" and not _crosses_once(speeds, widths):
        return None
    if level == "hard" and (min(speeds) >= 0 or sum(speeds) == 0):
        return None
    return (asked, n, *accumulate(widths, initial=0), *speeds)


def _crosses_once(speeds: list[int], widths: list[int]) -> bool:
    """Whether just one piece changes its sign, and does so at a whole second."""
    crossings = [place for place, (a, b) in enumerate(pairwise(speeds)) if a * b < 0]
    if len(crossings) != 1:
        return False
    before, after = speeds[crossings[0] : crossings[0] + 2]
    return widths[crossings[0]] * before % (after - before) == 0


def _graph(point: Point) -> tuple[int, tuple[int, ...], tuple[int, ...]]:
    """The piece asked for, times, velocities."""
    n = point[1]
    return point[0], point[2 : n + 3], point[n + 3 :]


def _hidden(level: str, point: Point) -> int:
    """The corner whose velocity the inverse problem leaves out: the last at easy, else one inside."""
    return -1 if level == "easy" else 1 + point[0] % (point[1] - 1)


def _areas(times: tuple[int, ...], speeds: tuple[int, ...]) -> list[int]:
    return [(b + a) * (u - t) // 2 for (t, u), (a, b) in zip(pairwise(times), pairwise(speeds), strict=True)]


def _shown(level: str, point: Point) -> tuple[str, ...]:
    _, times, speeds = _graph(point)
    row = " ".join(map(str, times)) + " "
    left = list(map(str, map(abs, speeds)))
    whole = row + " ".join(left)
    del left[_hidden(level, point)]
    return (whole, f"{row}{' '.join(left)} {abs(sum(_areas(times, speeds)))}")


def _table(times: tuple[int, ...], cells: list[str]) -> str:
    rows = (["t (s)", *map(str, times)], ["---"] * (len(times) + 1), ["v (m/s)", *cells])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def pose(draw: Draw) -> Problem:
    """qa: displacement, or the path at expert. reasoning: a corner from the displacement. classification: one piece."""
    asked, times, speeds = _graph(draw.params)
    cells = list(map(str, speeds))
    whole = sum(_areas(times, speeds))
    level = "hard" if draw.task_type == "reasoning" and draw.level == "expert" else draw.level
    if draw.task_type == "reasoning":
        cells[_hidden(draw.level, draw.params)] = "?"
    rng = draw.rng
    told, ask = rng.choice(TOLD)[draw.language != "en"], rng.choice(ASKED[level, draw.task_type])[draw.language != "en"]
    question = f"{told}\n\n{_table(times, cells)}\n\n{ask.format(d=whole, t=times[asked], u=times[asked + 1], n=times[-1])}"
    if draw.task_type == "classification":
        label = LABELS[_kind(*speeds[asked : asked + 2])][draw.language != "en"]
        return Problem(question, _reasons(draw), label, AnswerKey(type="choice", value=label))
    if draw.task_type == "reasoning":
        steps, corner = _back(draw, whole)
        return Problem(question, tuple(steps), f"{corner} m/s", number(corner))
    steps, value = _path(draw) if draw.level == "expert" else _displacement(draw)
    return Problem(question, tuple(steps), f"{decimal(value)} m", number(value))


def _kind(before: int, after: int) -> int:
    if before == after:
        return _REST if before == 0 else _CONSTANT
    return _FASTER if abs(after) > abs(before) else _SLOWER


def _reasons(draw: Draw) -> tuple[str, ...]:
    asked, times, speeds = _graph(draw.params)
    (t, u), (a, b), say = times[asked : asked + 2], speeds[asked : asked + 2], draw.say
    read = say(
        f"From t = {t} s to t = {u} s the velocity goes from {a} m/s to {b} m/s.",
        f"t = {t}초에서 t = {u}초까지 속도는 {a} m/s에서 {b} m/s가 됩니다.",
    )
    why = {
        _REST: say("The velocity is 0 all the time, so the body does not move.", "속도가 계속 0이므로 물체는 움직이지 않습니다."),
        _CONSTANT: say("The graph is level but not at 0, so the velocity stays the same.", "그래프가 0이 아닌 값에서 수평이므로 속도가 변하지 않습니다."),
        _FASTER: say(f"The speed is the size of the velocity, and it grows from {abs(a)} to {abs(b)} m/s.", f"속력은 속도의 크기이고, {abs(a)} m/s에서 {abs(b)} m/s로 커집니다."),
        _SLOWER: say(f"The speed is the size of the velocity, and it falls from {abs(a)} to {abs(b)} m/s.", f"속력은 속도의 크기이고, {abs(a)} m/s에서 {abs(b)} m/s로 작아집니다."),
    }[_kind(a, b)]  # fmt: skip
    return (read, why)


def _piece(draw: Draw, t: int, u: int, a: int, b: int) -> str:
    area = f"({a} + {guarded(b)}) ÷ 2 × {u - t} = {(a + b) * (u - t) // 2} m"
    return draw.say(f"From {t} s to {u} s: {area}.", f"{t}초에서 {u}초까지: {area}.")


def _rule(draw: Draw) -> str:
    return draw.say(
        "The displacement is the area between the graph and the time axis, counted negative below the axis; "
        "under a straight piece it is the mean of the two velocities times the duration.",
        "변위는 그래프와 시간축 사이의 넓이이고, 시간축 아래의 넓이는 음수로 셉니다. "
        "직선 구간에서는 두 속도의 평균에 걸린 시간을 곱합니다.",
    )


def _displacement(draw: Draw) -> tuple[list[str], int | Fraction]:
    _, times, speeds = _graph(draw.params)
    areas = _areas(times, speeds)
    pieces = [_piece(draw, t, u, a, b) for (t, u), (a, b) in zip(pairwise(times), pairwise(speeds), strict=True)]
    total = " + ".join([str(areas[0]), *map(guarded, areas[1:])])
    return [
        _rule(draw),
        *pieces,
        draw.say(f"Altogether: {total} = {sum(areas)} m.", f"모두 더하면 {total} = {sum(areas)} m입니다."),
    ], sum(areas)


def _path(draw: Draw) -> tuple[list[str], int | Fraction]:
    """The path: every area counted positive, the piece that crosses zero cut at the crossing."""
    _, times, speeds = _graph(draw.params)
    say = draw.say
    steps = [say("The path counts every area as positive, so the graph is cut where the velocity changes its sign.",
                 "이동 거리는 모든 넓이를 양수로 세므로, 속도의 부호가 바뀌는 곳에서 그래프를 나눕니다.")]  # fmt: skip
    corners = [(times[0], speeds[0])]
    for (t, u), (a, b) in zip(pairwise(times), pairwise(speeds), strict=True):
        if a * b < 0:
            zero = t + (u - t) * abs(a) // abs(b - a)
            slope = f"{abs(a)} ÷ ({abs(a)} + {abs(b)}) × {u - t} = {zero - t}"
            steps.append(say(f"Between {t} s and {u} s the velocity reaches 0 after {slope} s, at t = {zero} s.",
                             f"{t}초와 {u}초 사이에서 속도는 {slope}초 뒤인 t = {zero}초에 0이 됩니다."))  # fmt: skip
            corners.append((zero, 0))
        corners.append((u, b))
    areas = []
    for (t, a), (u, b) in pairwise(corners):
        areas.append(Fraction(abs(a + b) * (u - t), 2))
        area = f"({abs(a)} + {abs(b)}) ÷ 2 × {u - t} = {decimal(areas[-1])} m"
        steps.append(say(f"From {t} s to {u} s: {area}.", f"{t}초에서 {u}초까지: {area}."))
    total = f"{' + '.join(map(decimal, areas))} = {decimal(sum(areas))} m"
    return [*steps, say(f"The whole path is {total}.", f"전체 이동 거리는 {total}입니다.")], sum(areas, Fraction(0))


def _back(draw: Draw, whole: int) -> tuple[list[str], int]:
    _, times, speeds = _graph(draw.params)
    place = _hidden(draw.level, draw.params) % len(speeds)
    say, known, span = draw.say, list(speeds), times[min(place + 1, len(times) - 1)] - times[place - 1]
    known[place] = 0
    rows = zip(pairwise(times), pairwise(known), strict=True)
    pieces = [_piece(draw, t, u, a, b) for at, ((t, u), (a, b)) in enumerate(rows) if at not in (place - 1, place)]
    areas = _areas(times, tuple(known))
    apart = [area for at, area in enumerate(areas) if at not in (place - 1, place)]
    ends = [(known[at], times[max(at, place)] - times[min(at, place)]) for at in (place - 1, place + 1) if 0 <= at < len(known)]
    known_part = " + ".join(f"{guarded(v)} ÷ 2 × {width}" for v, width in ends).removeprefix("(")
    if known_part.count("(") != known_part.count(")"):
        known_part = f"({known_part}"
    beside = sum(v * width for v, width in ends) // 2
    rest = whole - sum(apart) - beside
    steps = [_rule(draw), *pieces]
    steps.append(
        say(f"Let v be the missing velocity. The pieces beside it have the area {known_part} + v ÷ 2 × {span}.",
            f"빠진 속도를 v라고 하면, v와 맞닿은 구간의 넓이는 {known_part} + v ÷ 2 × {span}입니다."))  # fmt: skip
    left = " - ".join([str(whole), *map(guarded, [*apart, beside])])
    steps.append(
        say(f"The displacement is {whole} m, so v ÷ 2 × {span} must be {left} = {rest}.",
            f"변위가 {whole} m이므로 v ÷ 2 × {span}의 값은 {left} = {rest}이어야 합니다."))  # fmt: skip
    steps.append(
        say(
            f"So v is {rest} × 2 ÷ {span} = {speeds[place]} m/s.",
            f"따라서 v는 {rest} × 2 ÷ {span} = {speeds[place]} m/s입니다.",
        )
    )
    return steps, speeds[place]


def _middles(times: tuple[int, ...], speeds: list[int], *, path: bool = False) -> Fraction:
    """The sum of the velocities in the middle of each second: exact on straight pieces with corners at whole seconds."""
    total = Fraction(0)
    for (t, u), (a, b) in zip(pairwise(times), pairwise(speeds), strict=True):
        doubled = [2 * a * (u - t) + (b - a) * (2 * second + 1) for second in range(u - t)]
        total += Fraction(sum(map(abs, doubled)) if path else sum(doubled), 2 * (u - t))
    return total


def recompute(draw: Draw) -> str:
    """Sums of mid-second velocities; a missing corner from the sums with two guesses; a piece by its speed a little later."""
    asked, times, speeds = _graph(draw.params)
    if draw.task_type == "qa":
        return str(_middles(times, list(speeds), path=draw.level == "expert"))
    if draw.task_type == "reasoning":
        whole, guess = _middles(times, list(speeds)), list(speeds)
        place = _hidden(draw.level, draw.params)
        guess[place] = 0
        at_0 = _middles(times, guess)
        guess[place] = 1
        return str((whole - at_0) / (_middles(times, guess) - at_0))
    before, after = (value**2 for value in speeds[asked : asked + 2])  # kinetic energy per mass, doubled
    trend = (after > before) - (after < before)
    place = {1: _FASTER, -1: _SLOWER}.get(trend, _CONSTANT if after else _REST)
    return LABELS[place][draw.language != "en"]


FAMILY = Family(
    id=ID,
    names={"en": "Velocity-time graphs", "ko": "속도-시간 그래프"},
    scope={
        "en": "Read displacement, path, missing velocities and kinds of motion from graphs of velocity against time.",
        "ko": "속도-시간 그래프에서 변위, 이동 거리, 빠진 속도, 운동의 종류를 읽는다.",
    },
    method="sums of mid-second velocities",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning", "classification"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("v-t graph", "displacement"), "ko": ("속도 시간 그래프", "v-t 그래프", "변위")},
)
