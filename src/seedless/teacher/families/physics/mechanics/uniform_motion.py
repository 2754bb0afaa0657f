"""Uniform motion: distance, time and mean speed, two vehicles that meet or catch up, trains on bridges; exact numbers.

Speeds are in km/h and times in minutes, but for the trains of the expert level: m/s and seconds inside, km/h in the text.
"""

from __future__ import annotations

from itertools import count
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.physics.mechanics.uniform_motion_wordings import BANK
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.values import number

ID = "teacher/physics/mechanics/uniform-motion"
LEVELS = {"easy": 240, "medium": 300, "hard": 300, "expert": 300}

# easy (v, t). medium (v1, t1, v2, t2): two legs. hard (v1, v2, t): they meet after t, or the first starts t before the second.
# expert (v, t1, t2): a train at v passes a post in t1 and a bridge in t2; its length is v × t1, the bridge's v × (t2 - t1).


def _draw(level: str, rng: Random) -> Point | None:
    v1, v2 = 6 * rng.randrange(5, 21), 6 * rng.randrange(5, 21)
    t1, t2 = 10 * rng.randrange(1, 10), 10 * rng.randrange(1, 10)
    if level == "easy":
        t = rng.randrange(5, 96)
        return (v1, t) if v1 * t % 60 == 0 and t != 60 else None
    if level == "medium":
        return (v1, t1, v2, t2) if v1 != v2 and (v1 * t1 + v2 * t2) % (t1 + t2) == 0 else None
    if level == "hard":
        gap = v2 - v1
        return (v1, v2, t1) if gap >= 12 and v1 * t1 % gap == 0 and v1 * t1 // gap < 240 else None
    v, post, bridge = 5 * rng.randrange(3, 13), rng.randrange(4, 13), rng.randrange(12, 61)
    return (v, post, bridge) if v * post < 400 and v * (bridge - post) >= 100 else None


def _given(draw: Draw) -> dict[str, int]:
    """The numbers of the texts, by name."""
    if draw.level == "easy":
        v, t = draw.params
        return {"v": v, "t": t, "d": v * t // 60}
    if draw.level == "medium":
        v, t, w, u = draw.params
        return {"v": v, "t": t, "w": w, "u": u, "d": v * t // 60, "e": w * u // 60, "all": (v * t + w * u) // 60, "sum": t + u}
    if draw.level == "hard":
        v, w, t = draw.params
        return {"v": v, "w": w, "t": t, "d": (v + w) * t // 60, "head": v * t // 60, "gap": w - v, "catch": v * t // (w - v)}
    v, post, bridge = draw.params
    return {"m": v, "v": v * 18 // 5, "post": post, "t": bridge, "l": v * post, "b": v * (bridge - post)}


def _shown(level: str, point: Point) -> tuple[str, ...]:
    given = _given(Draw(ID, level, "en", "qa", point))
    orders = {
        "easy": ("v t", "d t"),
        "medium": ("v t w u", "all sum t v"),
        "hard": ("d v w", "v t w"),
        "expert": ("l v b", "post b t"),
    }[level]
    return tuple(" ".join(str(given[name]) for name in order.split()) for order in orders)


def _solved(draw: Draw) -> tuple[list[str], int, str]:
    """Steps, value and the unit of the value."""
    g, say = _given(draw), draw.say
    forwards = draw.task_type == "qa"
    if draw.level == "easy":
        v, t, d = g["v"], g["t"], g["d"]
        if forwards:
            return [
                say(f"At a constant speed, distance = speed × time, and {t} minutes are {t}/60 of an hour.",
                    f"속력이 일정하면 거리 = 속력 × 시간이고, {t}분은 {t}/60시간입니다."),
                say(f"So the distance is {v} × {t} ÷ 60 = {d} km.", f"따라서 이동한 거리는 {v} × {t} ÷ 60 = {d} km입니다."),
            ], d, " km"  # fmt: skip
        return [
            say(f"At a constant speed, speed = distance ÷ time, and {t} minutes are {t}/60 of an hour.",
                f"속력이 일정하면 속력 = 거리 ÷ 시간이고, {t}분은 {t}/60시간입니다."),
            say(f"So the speed is {d} ÷ ({t}/60) = {v} km/h.", f"따라서 속력은 {d} ÷ ({t}/60) = {v} km/h입니다."),
            say(f"Check: in {t} minutes at this speed it covers {v} × {t} ÷ 60 = {d} km.",
                f"검산: 이 속력으로 {t}분 동안 이동하는 거리는 {v} × {t} ÷ 60 = {d} km입니다."),
        ], v, " km/h"  # fmt: skip
    if draw.level == "medium":
        v, t, w, u = draw.params
        d, e, whole, total = g["d"], g["e"], g["all"], g["sum"]
        first = say(
            f"In the first part it covers {v} × {t} ÷ 60 = {d} km.", f"처음 구간의 거리는 {v} × {t} ÷ 60 = {d} km입니다."
        )
        if forwards:
            mean = whole * 60 // total
            return [
                say("The mean speed is the whole distance divided by the whole time, not the mean of the two speeds.",
                    "평균 속력은 전체 거리를 전체 시간으로 나눈 값이며, 두 속력의 평균이 아닙니다."),
                first,
                say(f"In the second part it covers {w} × {u} ÷ 60 = {e} km.", f"나중 구간의 거리는 {w} × {u} ÷ 60 = {e} km입니다."),
                say(f"Together that is {d} + {e} = {whole} km in {t} + {u} = {total} minutes.",
                    f"전체 거리는 {d} + {e} = {whole} km이고, 전체 시간은 {t} + {u} = {total}분입니다."),
                say(f"The mean speed is {whole} × 60 ÷ {total} = {mean} km/h.", f"평균 속력은 {whole} × 60 ÷ {total} = {mean} km/h입니다."),
            ], mean, " km/h"  # fmt: skip
        return [
            first,
            say(f"There remain {whole} - {d} = {e} km, and {total} - {t} = {u} minutes for them.",
                f"남은 거리는 {whole} - {d} = {e} km이고, 남은 시간은 {total} - {t} = {u}분입니다."),
            say(f"Covering the rest in that time takes a speed of {e} × 60 ÷ {u} = {w} km/h.",
                f"남은 거리를 남은 시간에 가려면 속력은 {e} × 60 ÷ {u} = {w} km/h이어야 합니다."),
            say(f"Check: {d} km and {w} × {u} ÷ 60 = {e} km together are {d} + {e} = {whole} km.",
                f"검산: {w} × {u} ÷ 60 = {e} km이고, {d} + {e} = {whole} km입니다."),
        ], w, " km/h"  # fmt: skip
    if draw.level == "hard":
        v, w, t = draw.params
        d, head, gap, catch = g["d"], g["head"], g["gap"], g["catch"]
        if forwards:
            return [
                say(f"They move towards each other, so the distance between them shrinks by {v} + {w} = {v + w} km each hour.",
                    f"서로 마주 보고 움직이므로 둘 사이의 거리는 한 시간에 {v} + {w} = {v + w} km씩 줄어듭니다."),
                say(f"They meet after {d} × 60 ÷ {v + w} = {t} minutes.", f"만날 때까지 걸리는 시간은 {d} × 60 ÷ {v + w} = {t}분입니다."),
                say(f"By then the one from A has covered {v} × {t} ÷ 60 = {head} km.", f"그동안 A에서 출발한 쪽이 이동한 거리는 {v} × {t} ÷ 60 = {head} km입니다."),
                say(f"Check: the one from B has covered {w} × {t} ÷ 60 = {d - head} km, and {head} + {d - head} = {d}.",
                    f"검산: B에서 출발한 쪽이 이동한 거리는 {w} × {t} ÷ 60 = {d - head} km이고, {head} + {d - head} = {d}입니다."),
            ], head, " km"  # fmt: skip
        return [
            say(f"When the pursuit begins, the one in front is ahead by {v} × {t} ÷ 60 = {head} km.",
                f"뒤따르는 쪽이 출발할 때 먼저 떠난 쪽은 {v} × {t} ÷ 60 = {head} km 앞서 있습니다."),
            say(f"The pursuer is faster, and the gap closes by {w} - {v} = {gap} km each hour.",
                f"뒤따르는 쪽이 더 빠르므로 간격은 한 시간에 {w} - {v} = {gap} km씩 줄어듭니다."),
            say(f"The gap is closed after {head} × 60 ÷ {gap} = {catch} minutes.", f"따라잡는 데 걸리는 시간은 {head} × 60 ÷ {gap} = {catch}분입니다."),
            say(f"Check: both have then covered the same distance, since {v} × ({t} + {catch}) = {w} × {catch}.",
                f"검산: 그때까지 둘이 이동한 거리는 같습니다. {v} × ({t} + {catch}) = {w} × {catch}."),
        ], catch, say(" min", "분")  # fmt: skip
    return _train(draw, forwards)


def _train(draw: Draw, forwards: bool) -> tuple[list[str], int, str]:
    g, say = _given(draw), draw.say
    m, v, post, t, long, bridge = (g[name] for name in ("m", "v", "post", "t", "l", "b"))
    if forwards:
        return [
            say(f"Since 1 m/s is 3.6 km/h, the train runs at {v} ÷ 3.6 = {m} m/s.", f"1 m/s는 3.6 km/h이므로 열차의 속력은 {v} ÷ 3.6 = {m} m/s입니다."),
            say(f"From the front's entry to the rear's exit it covers that stretch and its own length: {bridge} + {long} = {bridge + long} m.",
                f"앞부분이 들어서서 뒷부분이 나올 때까지 열차는 그 구간의 길이와 열차의 길이를 더한 {bridge} + {long} = {bridge + long} m를 이동합니다."),
            say(f"This takes {bridge + long} ÷ {m} = {t} s.", f"걸리는 시간은 {bridge + long} ÷ {m} = {t}초입니다."),
            say(f"Check: in {t} s the train covers {m} × {t} = {m * t} m.", f"검산: {t}초 동안 열차는 {m} × {t} = {m * t} m를 이동합니다."),
        ], t, say(" s", "초")  # fmt: skip
    return [
        say("Passing a single point takes the time in which the train covers its own length.",
            "한 지점을 지나는 시간은 열차가 자신의 길이만큼 이동하는 시간입니다."),
        say(f"Over the longer stretch it must cover {bridge} m as well, which takes {t} - {post} = {t - post} s more.",
            f"긴 구간을 지날 때는 {bridge} m를 더 이동해야 하므로 {t} - {post} = {t - post}초가 더 걸립니다."),
        say(f"So it runs at {bridge} ÷ {t - post} = {m} m/s.", f"따라서 열차의 속력은 {bridge} ÷ {t - post} = {m} m/s입니다."),
        say(f"Its length is {m} × {post} = {long} m.", f"열차의 길이는 {m} × {post} = {long} m입니다."),
        say(f"Check: at this speed the whole passage takes ({long} + {bridge}) ÷ {m} = {t} s.", f"검산: 이 속력으로 구간을 모두 지나는 시간은 ({long} + {bridge}) ÷ {m} = {t}초입니다."),
    ], long, " m"  # fmt: skip


def pose(draw: Draw) -> Problem:
    """qa: from the speeds. reasoning: back to a speed, a catching up, or a length."""
    steps, value, unit = _solved(draw)
    question = draw.worded(BANK[draw.level, draw.task_type], **_given(draw))
    return Problem(question, tuple(steps), f"{value}{unit}", number(value))


def recompute(draw: Draw) -> str:
    """Positions minute by minute (or second by second) in sixtieths of a kilometre; unknown speeds and lengths by trial."""
    g = _given(draw)
    if draw.level == "easy":
        if draw.task_type == "qa":
            return str(sum(g["v"] for _ in range(g["t"])) // 60)
        return str(next(v for v in count(1) if sum(v for _ in range(g["t"])) == 60 * g["d"]))
    if draw.level == "medium":
        covered = sum(g["v"] for _ in range(g["t"]))
        if draw.task_type == "qa":
            covered += sum(g["w"] for _ in range(g["u"]))
            return str(next(mean for mean in count(1) if mean * g["sum"] == covered))
        return str(next(w for w in count(1) if covered + w * (g["sum"] - g["t"]) == 60 * g["all"]))
    if draw.level == "hard":
        first = second = 0
        if draw.task_type == "qa":
            while first + second < 60 * g["d"]:
                first, second = first + g["v"], second + g["w"]
            return str(first // 60)
        first = g["v"] * g["t"]
        for minute in count(1):
            first, second = first + g["v"], second + g["w"]
            if first == second:
                return str(minute)
    front = 0
    if draw.task_type == "qa":
        for second in count(1):
            front += g["v"] * 5  # eighteenths of a metre a second
            if front == 18 * (g["b"] + g["l"]):
                return str(second)
    return str(next(long for long in count(1) if (g["b"] + long) * g["post"] == long * g["t"]))


FAMILY = Family(
    id=ID,
    names={"en": "Uniform motion", "ko": "등속 운동"},
    scope={
        "en": "Distance, time and mean speed at constant speeds: two legs, vehicles that meet or catch up, trains on bridges.",
        "ko": "일정한 속력의 거리, 시간, 평균 속력을 구하고, 두 물체의 만남과 추월, 다리를 건너는 열차를 다룬다.",
    },
    method="positions minute by minute",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={
        "en": ("speed", "average speed", "constant velocity"),
        "ko": ("속력", "평균 속력", "등속 직선 운동", "거리와 속력"),
    },
)
