"""Balanced and unbalanced forces: which way a body starts to move, whether a moving one speeds up, how large friction is.

Forces are in N, to the right (or up the slope) positive. At easy and hard nothing or kinetic friction resists; at medium and
expert a body at rest is held by static friction up to a greatest value.
"""

from __future__ import annotations

from random import Random

from seedless.core import AnswerKey
from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.physics.mechanics.force_balance_wordings import BANK
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import summed
from seedless.teacher.values import number

ID = "teacher/physics/mechanics/force-balance"
LEVELS = {"easy": 300, "medium": 300, "hard": 300, "expert": 240}

# easy (right, right, left, left). medium (right, left, greatest static friction). hard (forwards, backwards, kinetic friction).
# expert (weight, rise of the slope on a length of 5, pull up the slope, greatest static friction).
LABELS = {
    "easy": (("stays at rest", "정지해 있다"), ("moves to the right", "오른쪽으로 움직인다"), ("moves to the left", "왼쪽으로 움직인다")),
    "hard": (("keeps its speed", "속력이 일정하다"), ("speeds up", "속력이 증가한다"), ("slows down", "속력이 감소한다")),
    "expert": (("stays at rest", "정지해 있다"), ("moves up the slope", "빗면 위로 움직인다"), ("slides down the slope", "빗면 아래로 미끄러진다")),
}  # fmt: skip
LABELS["medium"] = LABELS["easy"]


def _draw(level: str, rng: Random) -> Point | None:
    """What happens first (0 balance, 1 the positive way, -1 the negative way), then forces that make it happen."""
    happens = rng.randrange(-1, 2)
    a, b, more = (rng.randrange(12, 60) for _ in range(3))
    if level == "easy":
        right = a + b + happens * (more % 18 + 1)
        c = rng.randrange(3, right - 2)
        return (c, right - c, a, b)
    friction = rng.randrange(4, 40)
    net = happens * (friction + more % 25 + 1) if happens else rng.randrange(-friction, friction + 1)
    if level == "medium":
        return (a + max(net, 0), a + max(-net, 0), friction) if net else None
    if level == "hard":
        forwards, backwards = b + friction + happens * (more % 20 + 1), b
        return (forwards, backwards, friction) if forwards > 2 else None
    weight, rise = 5 * rng.randrange(6, 61), rng.choice((3, 4))
    pull = weight * rise // 5 + net
    return (weight, rise, pull, friction) if pull > 4 and net else None


def _driving(draw: Draw) -> int:
    """The sum of all forces but friction; the positive way first."""
    if draw.level == "easy":
        a, b, c, d = draw.params
        return a + b - c - d
    if draw.level == "expert":
        weight, rise, pull, _ = draw.params
        return pull - weight * rise // 5
    return draw.params[0] - draw.params[1]


def _happens(draw: Draw) -> int:
    driving, friction = _driving(draw), 0 if draw.level == "easy" else draw.params[-1]
    if draw.level == "hard":
        return (driving > friction) - (driving < friction)
    return (driving > friction) - (driving < -friction)


def _sum_step(draw: Draw) -> str:
    say, driving = draw.say, _driving(draw)
    if draw.level == "easy":
        a, b, c, d = draw.params
        return say(f"Take forces to the right as positive: {summed(a, b, -c, -d)} = {driving} N.",
                   f"오른쪽을 양의 방향으로 하면 힘의 합은 {summed(a, b, -c, -d)} = {driving} N입니다.")  # fmt: skip
    if draw.level == "expert":
        weight, rise, pull, _ = draw.params
        along = weight * rise // 5
        return say(f"Along the slope the weight pulls down with {weight} × {rise}/5 = {along} N, so pull and weight together give {pull} - {along} = {driving} N up the slope.",
                   f"무게의 빗면 방향 성분은 아래쪽으로 {weight} × {rise}/5 = {along} N이므로, 당기는 힘과 합하면 빗면 위쪽으로 {pull} - {along} = {driving} N입니다.")  # fmt: skip
    right, left, _ = draw.params
    if draw.level == "hard":
        return say(f"Without friction the forces along the motion add up to {right} - {left} = {driving} N.",
                   f"마찰력을 제외하고 운동 방향의 힘을 합하면 {right} - {left} = {driving} N입니다.")  # fmt: skip
    return say(f"Take forces to the right as positive: {right} - {left} = {driving} N without friction.",
               f"오른쪽을 양의 방향으로 하면 마찰력을 제외한 힘의 합은 {right} - {left} = {driving} N입니다.")  # fmt: skip


def _reasons(draw: Draw) -> list[str]:
    """What decides how the body moves."""
    say, driving, happens = draw.say, _driving(draw), _happens(draw)
    if draw.level == "easy":
        if happens == 0:
            return [
                say(
                    "The forces balance, and a body at rest stays at rest.",
                    "힘이 평형을 이루므로 정지해 있던 물체는 계속 정지해 있습니다.",
                )
            ]
        side = ("right", "오른쪽") if happens > 0 else ("left", "왼쪽")
        return [
            say(
                f"The net force points to the {side[0]}, so the body starts to move that way.",
                f"알짜힘이 {side[1]}을 향하므로 물체는 {side[1]}으로 움직이기 시작합니다.",
            )
        ]
    friction = draw.params[-1]
    if draw.level == "hard":
        net = driving - friction
        first = say(f"Kinetic friction acts against the motion: {summed(driving, -friction)} = {net} N remain.",
                    f"운동 마찰력은 운동을 방해하는 방향으로 작용하므로 알짜힘은 {summed(driving, -friction)} = {net} N입니다.")  # fmt: skip
        last = {
            0: say("With no net force the velocity does not change.", "알짜힘이 0이므로 속도가 변하지 않습니다."),
            1: say("The net force points along the motion, so the body speeds up.", "알짜힘이 운동 방향과 같으므로 속력이 증가합니다."),
            -1: say("The net force points against the motion, so the body slows down.", "알짜힘이 운동 방향과 반대이므로 속력이 감소합니다."),
        }[happens]  # fmt: skip
        return [first, last]
    if happens == 0:
        return [say(f"Static friction can balance up to {friction} N, and {abs(driving)} N is not more than that, so nothing moves.",
                    f"정지 마찰력은 최대 {friction} N까지 작용할 수 있고, {abs(driving)} N은 이보다 크지 않으므로 물체는 움직이지 않습니다.")]  # fmt: skip
    return [say(f"Static friction can balance only {friction} N, and {abs(driving)} N is more than that, so the body starts to move in the direction of this sum.",
                f"정지 마찰력은 최대 {friction} N이고 {abs(driving)} N은 이보다 크므로, 물체는 이 합력의 방향으로 움직이기 시작합니다.")]  # fmt: skip


def _measured(draw: Draw) -> tuple[list[str], int]:
    """qa: the net force at easy and hard, the size of static friction (always at rest) at medium and expert."""
    say, driving, friction = draw.say, _driving(draw), draw.params[-1]
    if draw.level == "easy":
        side = say("right" if driving > 0 else "left", "오른쪽" if driving > 0 else "왼쪽")
        meaning = say(f"The sign says that it points to the {side}.", f"부호에서 알짜힘의 방향이 {side}임을 알 수 있습니다.")
        if not driving:
            meaning = say("The forces balance each other.", "힘들이 서로 평형을 이룹니다.")
        return [_sum_step(draw), meaning], driving
    if draw.level == "hard":
        return [_sum_step(draw), *_reasons(draw)], driving - friction
    if _happens(draw):
        return [
            _sum_step(draw),
            say(f"{abs(driving)} N is more than the greatest static friction {friction} N, so the body cannot stay at rest.",
                f"{abs(driving)} N은 최대 정지 마찰력 {friction} N보다 크므로 물체는 정지해 있을 수 없습니다."),
            say(f"The least extra force that holds it makes up the difference: {abs(driving)} - {friction} = {abs(driving) - friction} N.",
                f"물체를 붙잡는 데 더 필요한 가장 작은 힘은 그 차이이므로 {abs(driving)} - {friction} = {abs(driving) - friction} N입니다."),
        ], abs(driving) - friction  # fmt: skip
    return [
        _sum_step(draw),
        say(f"{abs(driving)} N is not more than the greatest static friction {friction} N, so the body stays at rest on its own.",
            f"{abs(driving)} N은 최대 정지 마찰력 {friction} N보다 크지 않으므로 물체는 그대로 정지해 있습니다."),
        say("So no extra force is needed, and the answer is 0 N.", "따라서 더 필요한 힘은 없으며 답은 0 N입니다."),
    ], 0  # fmt: skip


def pose(draw: Draw) -> Problem:
    """classification: how the body moves. qa: the net force, or the least extra force that keeps the body at rest."""
    values = dict(zip("abcd", draw.params, strict=False))
    question = draw.worded(BANK[draw.level, draw.task_type], **values)
    if draw.task_type == "qa":
        steps, value = _measured(draw)
        return Problem(question, tuple(steps), f"{value} N", number(value))
    label = LABELS[draw.level][_happens(draw)][draw.language != "en"]
    return Problem(question, (_sum_step(draw), *_reasons(draw)), label, AnswerKey(type="choice", value=label))


def recompute(draw: Draw) -> str:
    """Newton by newton: an extra force is tried from -400 N up until the body would not change its motion."""
    friction = 0 if draw.level == "easy" else draw.params[-1]
    five = 5 * draw.params[2] - draw.params[0] * draw.params[1] if draw.level == "expert" else 5 * _driving(draw)
    if draw.level == "hard":
        balancing = [extra for extra in range(-400, 401) if five + 5 * (extra - friction) == 0]
    else:
        balancing = [extra for extra in range(-400, 401) if abs(five + 5 * extra) <= 5 * friction]
    needed = min(balancing, key=abs)
    if draw.task_type == "qa":
        return str(abs(needed) if draw.level in ("medium", "expert") else -needed)
    return LABELS[draw.level][(needed < 0) - (needed > 0)][draw.language != "en"]


FAMILY = Family(
    id=ID,
    names={"en": "Balanced and unbalanced forces", "ko": "힘의 평형"},
    scope={
        "en": "Decide from the forces on a body, with friction and slopes, whether and how its motion changes.",
        "ko": "물체에 작용하는 힘을 합하여, 마찰과 빗면이 있을 때 운동 상태가 어떻게 변하는지 판단한다.",
    },
    method="trial of a balancing extra force",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw),
    task_types=("qa", "classification"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("net force", "static friction", "equilibrium of forces"), "ko": ("알짜힘", "정지 마찰력", "합력")},
)
