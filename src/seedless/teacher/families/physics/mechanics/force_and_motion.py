"""Newton's second law on velocity-time graphs: forces in a piece, driving force and drag, stopping ways, and a whole trip.

Masses are in kg, times in s, velocities in m/s, forces in N. A point: easy (mass, piece asked for, times and velocities of three
corners). medium (mass, piece, drag, times and velocities of four corners). hard (mass, speed, time to stop). expert (mass, time
of driving, time of rolling out, speed reached).
"""

from __future__ import annotations

from fractions import Fraction
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.physics.mechanics import newton_second_law, velocity_graph
from seedless.teacher.families.physics.mechanics.force_and_motion_wordings import BANK
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.teacher.values import Number, number

ID = "teacher/physics/mechanics/with/force-and-motion"
LEVELS = {"easy": 150, "medium": 150, "hard": 150, "expert": 150}


def _draw(level: str, rng: Random) -> Point | None:
    mass = 20 * rng.randrange(20, 91)
    if level in ("easy", "medium"):
        pieces = 2 if level == "easy" else 3
        asked, times, speeds = rng.randrange(pieces), [0], [rng.randrange(0, 9)]
        for _ in range(pieces):
            times.append(times[-1] + 2 * rng.randrange(1, 6))
            speeds.append(rng.randrange(2, 31))
        rise, width = speeds[asked + 1] - speeds[asked], times[asked + 1] - times[asked]
        drag = () if level == "easy" else (10 * rng.randrange(3, 41),)
        fits = 0 < rise <= 4 * width and mass * rise % width == 0 and 100 * rise % width == 0
        return (mass, asked, *drag, *times, *speeds) if fits else None
    if level == "hard":
        speed, time = rng.randrange(4, 41), rng.randrange(2, 13)
        return (mass, speed, time) if mass * speed % time == 0 and 100 * speed % time == 0 and speed * time % 2 == 0 else None
    driven, rolled, speed = rng.randrange(3, 21), rng.randrange(5, 61), rng.randrange(4, 31)
    fits = all(mass * speed % time == 0 and 100 * speed % time == 0 for time in (driven, rolled))
    return (mass, driven, rolled, speed) if fits and speed * (driven + rolled) % 2 == 0 and rolled > driven else None


def _graph(level: str, point: Point) -> tuple[Point, Point]:
    """Times and velocities of a tabulated graph."""
    values = point[2:] if level == "easy" else point[3:]
    return values[: len(values) // 2], values[len(values) // 2 :]


def _quantities(level: str, point: Point) -> dict[str, Number]:
    """The numbers of the texts by name."""
    m = point[0]
    if level in ("easy", "medium"):
        times, speeds = _graph(level, point)
        at = point[1]
        t, u, v, w = times[at], times[at + 1], speeds[at], speeds[at + 1]
        a = Fraction(w - v, u - t)
        q: dict[str, Number] = {"m": m, "t": t, "u": u, "v": v, "w": w, "dt": u - t, "a": a, "net": m * a}
        return q if level == "easy" else q | {"r": point[2], "f": m * a + point[2]}
    if level == "hard":
        _, v, t = point
        a = Fraction(v, t)
        return {"m": m, "v": v, "t": t, "a": a, "f": m * a, "s": Fraction(v * t, 2)}
    _, t, u, v = point
    a, b = Fraction(v, t), Fraction(v, u)
    return {
        "m": m,
        "t": t,
        "u": u,
        "v": v,
        "a": a,
        "b": b,
        "r": m * b,
        "net": m * a,
        "f": m * (a + b),
        "all": t + u,
        "s": Fraction(v * (t + u), 2),
    }


def _shown(level: str, point: Point) -> tuple[str, ...]:
    q = _quantities(level, point)
    if level in ("easy", "medium"):
        times, speeds = _graph(level, point)
        table = " ".join(map(str, (*times, *speeds)))
        orders = ("m", "net") if level == "easy" else ("m r", "m f")
        return tuple(f"{table} {' '.join(str(q[name]) for name in order.split())}" for order in orders)
    orders = ("m v f", "m v s") if level == "hard" else ("m f r t", "m t v all")
    return tuple(" ".join(str(q[name]) for name in order.split()) for order in orders)


def _slope(draw: Draw, d: dict[str, str]) -> str:
    slope = f"({d['w']} - {d['v']}) ÷ ({d['u']} - {d['t']}) = {d['a']} m/s²"
    return draw.say(f"The acceleration is the slope of the graph: {slope}.", f"가속도는 그래프의 기울기이므로 {slope}입니다.")


def _easy(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    if draw.task_type == "qa":
        return [
            _slope(draw, d),
            say(f"By F = ma the net force is {d['m']} × {d['a']} = {d['net']} N.", f"F = ma에서 알짜힘은 {d['m']} × {d['a']} = {d['net']} N입니다."),
        ]  # fmt: skip
    return [
        _slope(draw, d),
        say(f"From F = ma the mass is {d['net']} ÷ {d['a']} = {d['m']} kg.", f"F = ma에서 질량은 {d['net']} ÷ {d['a']} = {d['m']} kg입니다."),
        say(f"Check: {d['m']} × {d['a']} = {d['net']}.", f"검산: {d['m']} × {d['a']} = {d['net']}."),
    ]  # fmt: skip


def _medium(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    net = say(
        f"By F = ma the net force is {d['m']} × {d['a']} = {d['net']} N.",
        f"F = ma에서 알짜힘은 {d['m']} × {d['a']} = {d['net']} N입니다.",
    )
    if draw.task_type == "qa":
        last = say(
            f"The engine must overcome the resistance as well: {d['net']} + {d['r']} = {d['f']} N.",
            f"엔진은 저항력까지 이겨야 하므로 미는 힘은 {d['net']} + {d['r']} = {d['f']} N입니다.",
        )
    else:
        last = say(
            f"The rest of the driving force is taken by the resistance: {d['f']} - {d['net']} = {d['r']} N.",
            f"미는 힘에서 알짜힘을 뺀 나머지가 저항력이므로 {d['f']} - {d['net']} = {d['r']} N입니다.",
        )
    return [_slope(draw, d), net, last]


def _hard(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    area = say(
        "On the graph the stop is a straight line down to 0, and the way is the triangle under it.",
        "그래프에서 정지할 때까지의 운동은 0까지 내려가는 직선이고, 이동 거리는 그 아래 삼각형의 넓이입니다.",
    )
    if draw.task_type == "qa":
        return [
            say(f"By F = ma the speed falls by {d['f']} ÷ {d['m']} = {d['a']} m/s every second.", f"F = ma에서 속력은 매초 {d['f']} ÷ {d['m']} = {d['a']} m/s씩 줄어듭니다."),
            say(f"It reaches 0 after {d['v']} ÷ {d['a']} = {d['t']} s.", f"속력이 0이 될 때까지 걸리는 시간은 {d['v']} ÷ {d['a']} = {d['t']}초입니다."),
            area,
            say(f"This is {d['v']} × {d['t']} ÷ 2 = {d['s']} m.", f"따라서 이동 거리는 {d['v']} × {d['t']} ÷ 2 = {d['s']} m입니다."),
        ]  # fmt: skip
    return [
        area,
        say(f"So the stop takes 2 × {d['s']} ÷ {d['v']} = {d['t']} s.", f"따라서 정지하는 데 걸리는 시간은 2 × {d['s']} ÷ {d['v']} = {d['t']}초입니다."),
        say(f"The speed falls by {d['v']} ÷ {d['t']} = {d['a']} m/s every second.", f"속력은 매초 {d['v']} ÷ {d['t']} = {d['a']} m/s씩 줄어듭니다."),
        say(f"By F = ma this takes {d['m']} × {d['a']} = {d['f']} N.", f"F = ma에서 필요한 힘은 {d['m']} × {d['a']} = {d['f']} N입니다."),
    ]  # fmt: skip


def _expert(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    if draw.task_type == "qa":
        return [
            say(f"While driven, the net force is {d['f']} - {d['r']} = {d['net']} N and the acceleration {d['net']} ÷ {d['m']} = {d['a']} m/s².", f"미는 동안 알짜힘은 {d['f']} - {d['r']} = {d['net']} N이고 가속도는 {d['net']} ÷ {d['m']} = {d['a']} m/s²입니다."),
            say(f"It reaches {d['a']} × {d['t']} = {d['v']} m/s.", f"이때 도달하는 속력은 {d['a']} × {d['t']} = {d['v']} m/s입니다."),
            say(f"Then only the resistance acts, with {d['r']} ÷ {d['m']} = {d['b']} m/s² against the motion, for {d['v']} ÷ {d['b']} = {d['u']} s.", f"그 뒤에는 저항력만 작용하여 {d['r']} ÷ {d['m']} = {d['b']} m/s²씩 느려지며 {d['v']} ÷ {d['b']} = {d['u']}초 뒤에 멈춥니다."),
            say("The graph is a triangle: up to this speed and down to 0.", "속도-시간 그래프는 이 속력까지 올라갔다가 0으로 내려가는 삼각형입니다."),
            say(f"Its area is the way: {d['v']} × ({d['t']} + {d['u']}) ÷ 2 = {d['s']} m.", f"그 넓이가 이동 거리이므로 {d['v']} × ({d['t']} + {d['u']}) ÷ 2 = {d['s']} m입니다."),
        ]  # fmt: skip
    return [
        say(f"Rolling out takes {d['all']} - {d['t']} = {d['u']} s.", f"미는 힘 없이 굴러가는 시간은 {d['all']} - {d['t']} = {d['u']}초입니다."),
        say(f"In it the speed falls by {d['v']} ÷ {d['u']} = {d['b']} m/s every second, so the resistance is {d['m']} × {d['b']} = {d['r']} N.", f"이때 속력은 매초 {d['v']} ÷ {d['u']} = {d['b']} m/s씩 줄어들므로 저항력은 {d['m']} × {d['b']} = {d['r']} N입니다."),
        say(f"While driven, the acceleration is {d['v']} ÷ {d['t']} = {d['a']} m/s², which takes a net force of {d['m']} × {d['a']} = {d['net']} N.", f"미는 동안 가속도는 {d['v']} ÷ {d['t']} = {d['a']} m/s²이고 알짜힘은 {d['m']} × {d['a']} = {d['net']} N입니다."),
        say(f"The driving force is the sum of both: {d['net']} + {d['r']} = {d['f']} N.", f"미는 힘은 두 힘의 합이므로 {d['net']} + {d['r']} = {d['f']} N입니다."),
    ]  # fmt: skip


_STEPS = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}
_WANTED = {
    ("easy", "qa"): ("net", " N"), ("easy", "reasoning"): ("m", " kg"), ("medium", "qa"): ("f", " N"), ("medium", "reasoning"): ("r", " N"),
    ("hard", "qa"): ("s", " m"), ("hard", "reasoning"): ("f", " N"), ("expert", "qa"): ("s", " m"), ("expert", "reasoning"): ("f", " N"),
}  # fmt: skip


def _table(draw: Draw) -> str:
    times, speeds = _graph(draw.level, draw.params)
    rows = (["t (s)", *map(str, times)], ["---"] * (len(times) + 1), ["v (m/s)", *map(str, speeds)])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def pose(draw: Draw) -> Problem:
    """qa: forces from the graph, ways from forces. reasoning: back to masses, resistances and driving forces."""
    q = _quantities(draw.level, draw.params)
    d = {name: decimal(value) for name, value in q.items()}
    wanted, unit = _WANTED[draw.level, draw.task_type]
    question = draw.worded(BANK[draw.level, draw.task_type], **d)
    if draw.level in ("easy", "medium"):
        question = question.replace("<table>", _table(draw))
    return Problem(question, tuple(_STEPS[draw.level](draw, d)), d[wanted] + unit, number(Fraction(q[wanted])))


def recompute(draw: Draw) -> str:
    """Momentum and work: a force times its time is the momentum gained, times its way the energy."""
    q = _quantities(draw.level, draw.params)
    m, forwards = int(q["m"]), draw.task_type == "qa"
    if draw.level in ("easy", "medium"):
        gained = int(q["w"] - q["v"])
        if draw.level == "easy":
            if forwards:
                return str(Fraction(m * gained) / q["dt"])
            return str(next(mass for mass in range(20, 2000, 20) if mass * gained == q["net"] * q["dt"]))
        pushed = Fraction(m * gained) / q["dt"]
        return str(pushed + q["r"] if forwards else q["f"] - pushed)
    if draw.level == "hard":
        energy = Fraction(m * int(q["v"]) ** 2, 2)
        return str(energy / (q["f"] if forwards else q["s"]))
    if forwards:  # the impulse of the drive is used up by the resistance over the whole time
        whole = Fraction(q["f"]) * q["t"] / q["r"]
        speed = (Fraction(q["f"]) - q["r"]) * q["t"] / m
        return str(speed * whole / 2)
    drag = Fraction(m * int(q["v"])) / (q["all"] - q["t"])
    return str(drag * q["all"] / q["t"])


FAMILY = Family(
    id=ID,
    names={"en": "Forces on velocity-time graphs", "ko": "힘과 속도-시간 그래프"},
    scope={
        "en": "Forces found from slopes and ways found from forces, with resistance, braking and rolling out.",
        "ko": "그래프의 기울기로 힘을 구하고 힘으로 이동 거리를 구하며, 저항력과 제동을 다룬다.",
    },
    method="momentum and work",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    concepts=(newton_second_law.ID, velocity_graph.ID),
)
