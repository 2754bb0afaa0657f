"""Falling bodies: twelve situations, each posed forwards and backwards, with the worked lines in English and Korean.

Upwards speeds are positive, g is 10 m/s². In texts <body> is the falling thing; in Korean <를>, <가>, <는> are the thing with
its particle. A worked line is (English, Korean, formula): the sentence around a formula that is the same in both languages.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from math import isqrt

from seedless.teacher.families.physics.tasks import Line, Number, Task, grouped


def _rest(distance: str = "s") -> Line:
    return ("Starting from rest, the distance fallen is", "정지 상태에서 출발하므로 낙하 거리는", f"{distance} = 1/2 × g × t²")


def _drop(t: Number) -> Line:
    return (
        f"In {t} s gravity alone gives",
        f"{t}초 동안 중력만으로 낙하하는 거리는",
        f"1/2 × 10 × {_squared(t)} = {5 * t * t} m",
    )


def _squared(value: Number) -> str:
    return f"{grouped(value)}²"


def _many_t(number: int) -> str:
    return "t" if number == 1 else f"{number}t"


def _root(square: Number) -> int:
    return isqrt(int(square))


def dropped(h: int, t: int) -> tuple[Task, Task]:
    d = 5 * t * t
    y = h - d
    return Task(
        (f"A <body> is dropped from the top of a tower {h} m high.", f"높이가 {h} m인 탑의 꼭대기에서 <를> 가만히 놓았다."),
        (f"its height above the ground {t} s later, in m", f"{t}초 후 지면으로부터의 높이(m)"),
        (_rest(), _drop(t), ("The height above the ground is", "지면으로부터의 높이는", f"{h} - {d} = {y} m")),
        y,
    ), Task(
        (f"A worker lets a <body> fall from the top of a tower. After {t} s it is {y} m above the ground.",
         f"작업자가 탑의 꼭대기에서 <를> 가만히 놓았더니 {t}초 후 지면으로부터의 높이가 {y} m였다."),
        ("the height of the tower in m", "탑의 높이(m)"),
        (_rest(), _drop(t), ("The tower is as high as both together:", "탑의 높이는 두 거리의 합이므로", f"{y} + {d} = {h} m")),
        h,
    )  # fmt: skip


def thrown_down(v: int, t: int) -> tuple[Task, Task]:
    d, s = 5 * t * t, v * t + 5 * t * t
    return Task(
        (f"A <body> is thrown straight down at {v} m/s.", f"<를> {v} m/s의 속력으로 연직 아래로 던졌다."),
        (f"the distance that it falls in the first {t} s, in m", f"처음 {t}초 동안 낙하한 거리(m)"),
        (("With a starting speed the distance is", "처음 속력이 있으므로 낙하 거리는", "s = v × t + 1/2 × g × t²"),
         ("The starting speed gives", "처음 속력으로 이동한 거리는", f"{v} × {t} = {v * t} m"),
         _drop(t),
         ("Together this is", "따라서 낙하 거리는", f"{v * t} + {d} = {s} m")),
        s,
    ), Task(
        (f"From a high bridge a <body> is thrown straight down. In the first {t} s it falls {s} m.",
         f"높은 다리 위에서 <를> 연직 아래로 던졌더니 처음 {t}초 동안 {s} m를 낙하하였다."),
        ("the speed at which it was thrown, in m/s", "던진 속력(m/s)"),
        (_drop(t),
         ("The rest is due to the starting speed:", "나머지는 처음 속력으로 이동한 거리이므로", f"{s} - {d} = {v * t} m"),
         ("The starting speed is", "처음 속력은", f"{v * t} ÷ {t} = {v} m/s")),
        v,
    )  # fmt: skip


def between(t1: int, t2: int) -> tuple[Task, Task]:
    d1, d2 = 5 * t1 * t1, 5 * t2 * t2
    s = d2 - d1
    return Task(
        ("A <body> is dropped from a great height.", "<를> 매우 높은 곳에서 가만히 놓았다."),
        (f"the distance that it falls between t = {t1} s and t = {t2} s, in m",
         f"t = {t1}초부터 t = {t2}초까지 낙하한 거리(m)"),
        (_rest(), _drop(t1), _drop(t2), ("Between the two instants it falls", "두 시각 사이에 낙하한 거리는",
         f"{d2} - {d1} = {s} m")),
        s,
    ), Task(
        (f"A <body> is dropped from a helicopter at rest. After {t1} s a camera starts, and it stops when the <body> has "
         f"fallen "
         f"another {s} m.",
         f"정지한 헬리콥터에서 <를> 가만히 놓았다. {t1}초 후에 촬영을 시작하여 <가> {s} m를 더 낙하하였을 때 촬영을 마쳤다."),
        ("how many seconds after the drop the camera stops", "놓은 순간부터 촬영을 마칠 때까지 걸린 시간(초)"),
        (_drop(t1),
         ("Until the camera stops it falls", "촬영을 마칠 때까지 낙하한 거리는", f"{d1} + {s} = {d2} m"),
         ("From s = 1/2 × g × t² follows", "s = 1/2 × g × t²에서", f"t² = {d2} ÷ 5 = {t2 * t2}"),
         ("So the time is", "따라서 걸린 시간은", f"{t2} s")),
        t2,
    )  # fmt: skip


_MASS: Line = (
    "Without air resistance the mass plays no part, and the acceleration is",
    "공기 저항이 없으면 운동은 질량과 무관하고, 가속도의 크기는",
    "g = 10 m/s²",
)


def height_at(m: int, v: int, t: int) -> tuple[Task, Task]:
    d = 5 * t * t
    y = v * t - d
    return Task(
        (f"A <body> of mass {m} kg is launched straight up from the ground at {v} m/s.",
         f"질량이 {m} kg인 <를> 지면에서 {v} m/s의 속력으로 연직 위로 쏘아 올렸다."),
        (f"its height above the ground after {t} s, in m", f"{t}초 후 지면으로부터의 높이(m)"),
        (_MASS,
         ("Without gravity it would rise", "중력이 없다면 올라가는 거리는", f"{v} × {t} = {v * t} m"),
         _drop(t),
         ("The height is", "따라서 높이는", f"{v * t} - {d} = {y} m")),
        y,
    ), Task(
        (f"A machine launches a <body> of mass {m} kg straight up from the ground. After {t} s it is {y} m above the ground.",
         f"기계로 질량이 {m} kg인 <를> 지면에서 연직 위로 쏘아 올렸다. {t}초 후 지면으로부터의 높이는 {y} m이다."),
        ("the speed at which it was launched, in m/s", "쏘아 올린 속력(m/s)"),
        (_MASS,
         _drop(t),
         ("Without gravity it would have risen", "중력이 없다면 올라갔을 거리는", f"{y} + {d} = {v * t} m"),
         ("The starting speed is", "처음 속력은", f"{v * t} ÷ {t} = {v} m/s")),
        v,
    )  # fmt: skip


def top(h: int, v: int) -> tuple[Task, Task]:
    t, r = v // 10, v * v // 20
    return Task(
        (f"From a platform {h} m above the ground a <body> is thrown straight up at {v} m/s.",
         f"지면으로부터 높이 {h} m인 곳에서 <를> {v} m/s의 속력으로 연직 위로 던졌다."),
        ("its greatest height above the ground in m", "지면으로부터의 최고 높이(m)"),
        (("At the top the speed is 0, reached after", "최고점에서 속력은 0이므로, 최고점에 도달하는 시간은",
          f"{v} ÷ 10 = {t} s"),
         ("The mean speed on the way up is", "올라가는 동안의 평균 속력은", f"({v} + 0) ÷ 2 = {v // 2} m/s"),
         ("It rises by", "던진 곳에서 올라간 높이는", f"{v // 2} × {t} = {r} m"),
         ("Above the ground this is", "지면으로부터의 최고 높이는", f"{h} + {r} = {h + r} m")),
        h + r,
    ), Task(
        (f"Somebody standing on a roof {h} m above the ground throws a <body> straight up. It reaches {h + r} m above the "
         f"ground at most.",
         f"지면으로부터 높이 {h} m인 옥상에서 <를> 연직 위로 던졌더니, 지면으로부터 최고 {h + r} m까지 올라갔다."),
        ("the speed at which it was thrown, in m/s", "던진 속력(m/s)"),
        (("Above the roof it rises", "옥상에서 올라간 높이는", f"{h + r} - {h} = {r} m"),
         ("At the top the speed is 0, so", "최고점에서 속력은 0이므로", f"v² = 2 × 10 × {r} = {v * v}"),
         ("The speed is", "따라서 던진 속력은", f"{v} m/s")),
        v,
    )  # fmt: skip


def crossing(v: int, y: int) -> tuple[Task, Task]:
    a = v // 10
    high = 5 * a * a
    b = _root((high - y) // 5)
    return Task(
        (f"A <body> is thrown straight up from the ground at {v} m/s and passes a window of a tower {y} m above the ground "
         "twice.",
         f"<를> 지면에서 {v} m/s의 속력으로 연직 위로 던졌더니 높이 {y} m인 탑의 창문을 두 번 지나갔다."),
        ("the time between the two passages in s", "창문을 지나는 두 순간 사이의 시간(초)"),
        (("The greatest height is", "최고 높이는", f"{v} × {v} ÷ 20 = {high} m"),
         ("From the window to the top it is", "창문에서 최고점까지의 높이는", f"{high} - {y} = {high - y} m"),
         ("Falling from the top to the window takes t s with", "최고점에서 창문까지 낙하하는 시간 t에 대하여",
          f"t² = {high - y} ÷ 5 = {b * b}"),
         (f"So t is {b}. Rising from the window to the top takes as long:",
          f"t는 {b}초이고 창문에서 최고점까지 올라가는 시간도 같으므로",
          f"2 × {b} = {2 * b} s")),
        2 * b,
    ), Task(
        (f"Through a window of a tower {y} m above the ground a <body> thrown up from the ground is seen rising and, "
         f"{2 * b} s later, falling.",
         f"지면에서 연직 위로 던진 <가> 높이 {y} m인 탑의 창문을 지나 올라간 뒤 {2 * b}초 후에 다시 창문을 지나 내려갔다."),
        ("the speed at which it left the ground, in m/s", "지면에서 던진 속력(m/s)"),
        (("Rising to the top and falling back take equally long, each", "올라가는 시간과 내려오는 시간은 같으므로 각각",
          f"{2 * b} ÷ 2 = {b} s"),
         ("From the window to the top it is", "창문에서 최고점까지의 높이는", f"1/2 × 10 × {b}² = {5 * b * b} m"),
         ("The greatest height is", "지면으로부터의 최고 높이는", f"{y} + {5 * b * b} = {high} m"),
         ("At the top the speed is 0, so", "최고점에서 속력은 0이므로", f"v² = 2 × 10 × {high} = {v * v}"),
         ("The speed is", "따라서 던진 속력은", f"{v} m/s")),
        v,
    )  # fmt: skip


def landing(m: int, long: int, c: int) -> tuple[Task, Task]:
    """Thrown up from a cliff; in the air for `long` s. (t - long)(t + c) = 0 is the landing condition."""
    v, h = 5 * (long - c), 5 * long * c
    return Task(
        (f"A <body> of mass {m} kg is launched straight up at {v} m/s from the edge of a cliff {h} m high and falls to its foot.",
         f"질량이 {m} kg인 <를> 높이 {h} m인 절벽 끝에서 연직 위로 {v} m/s의 속력으로 쏘아 올렸더니 절벽 아래 지면에 떨어졌다."),
        ("the time it is in the air, in s", "공중에 머무는 시간(초)"),
        (_MASS,
         ("At the ground the height is 0:", "지면에서 높이가 0이므로", f"{h} + {v}t - 5t² = 0"),
         ("Divided by -5 this is", "양변을 -5로 나누면", f"t² - {_many_t(long - c)} - {long * c} = 0"),
         (f"Since {long} - {c} = {long - c} and {long} × {c} = {long * c}, it factors as",
          f"{long} - {c} = {long - c}, {long} × {c} = {long * c}이므로 인수분해하면", f"(t - {long})(t + {c}) = 0"),
         ("A time cannot be negative, so the time is", "시간은 양수이므로 구하는 시간은", f"{long} s")),
        long,
    ), Task(
        (f"At the edge of a cliff a <body> of mass {m} kg is launched straight up. After {long} s it hits the ground {h} m "
         f"below.",
         f"절벽 끝에서 질량이 {m} kg인 <를> 연직 위로 쏘아 올렸더니 {long}초 후에 {h} m 아래의 지면에 떨어졌다."),
        ("the speed at which it was launched, in m/s", "쏘아 올린 속력(m/s)"),
        (_MASS,
         _drop(long),
         (f"It ends only {h} m below, so the start upwards makes up for",
          f"실제로는 {h} m만 아래에 있으므로 위로 쏘아 올린 속력에 의한 거리는",
          f"{5 * long * long} - {h} = {v * long} m"),
         ("The starting speed is", "처음 속력은", f"{v * long} ÷ {long} = {v} m/s")),
        v,
    )  # fmt: skip


def impact(m: int, long: int, c: int) -> tuple[Task, Task]:
    v, h, w = 5 * (long - c), 5 * long * c, 5 * (long + c)
    return Task(
        (f"From a roof {h} m above the street a <body> of mass {m} kg is launched straight up at {v} m/s.",
         f"도로에서 높이 {h} m인 지붕 위에서 질량이 {m} kg인 <를> 연직 위로 {v} m/s의 속력으로 쏘아 올렸다."),
        ("the speed at which it hits the street, in m/s", "도로에 부딪치는 순간의 속력(m/s)"),
        (_MASS,
         (f"It passes the roof again at {v} m/s, now downwards, and the fall by {h} m adds 2gh to the square of the speed:",
          f"내려올 때 지붕 높이를 다시 {v} m/s로 지나고, {h} m 더 낙하하는 동안 속력의 제곱이 2gh만큼 커지므로",
          f"w² = {v}² + 2 × 10 × {h}"),
         ("The squares are", "각각을 계산하면", f"{v}² + 2 × 10 × {h} = {v * v} + {20 * h} = {w * w}"),
         (f"Since {w} × {w} = {w * w}, the speed is", f"{w} × {w} = {w * w}이므로 속력은", f"{w} m/s")),
        w,
    ), Task(
        (f"A <body> was launched straight up from a balcony {h} m above the yard; its mass is {m} kg. It hits the yard at {w} "
         f"m/s.",
         f"마당에서 높이 {h} m인 발코니에서 질량이 {m} kg인 <를> 연직 위로 쏘아 올렸더니 {w} m/s의 속력으로 마당에 떨어졌다."),
        ("the speed at which it was launched, in m/s", "쏘아 올린 속력(m/s)"),
        (_MASS,
         ("It passes the balcony again at the speed v of the start, now downwards, so w² = v² + 2gh holds for the speed w below. "
          "From this follows",
          "내려올 때 발코니 높이를 처음 속력 v로 다시 지나므로 마당에 닿는 속력 w에 대하여 w² = v² + 2gh이고, 이로부터",
          f"v² = {w}² - 2 × 10 × {h}"),
         ("The squares are", "각각을 계산하면", f"{w}² - 2 × 10 × {h} = {w * w} - {20 * h} = {v * v}"),
         (f"Since {v} × {v} = {v * v}, the speed is", f"{v} × {v} = {v * v}이므로 쏘아 올린 속력은", f"{v} m/s")),
        v,
    )  # fmt: skip


def last_part(tau: int, long: int) -> tuple[Task, Task]:
    d, h = 5 * tau * (2 * long - tau), 5 * long * long
    mean, middle = Fraction(d, tau), Fraction(d, 10 * tau)
    before = long - tau
    return Task(
        (f"A <body> dropped from rest covers {d} m in the last {tau} s before it hits the ground.",
         f"가만히 놓은 <가> 지면에 닿기 직전 마지막 {tau}초 동안 {d} m를 낙하하였다."),
        ("the height from which it was dropped, in m", "처음 높이(m)"),
        (("The mean speed in this time is", "이 시간 동안의 평균 속력은", f"{d} ÷ {tau} = {mean} m/s"),
         ("It has this speed in the middle of that time, after",
          "이 속력은 그 시간의 한가운데 순간의 속력이고, 그 순간까지 걸린 시간은",
          f"{mean} ÷ 10 = {middle} s"),
         ("The whole fall takes half of the last part more:", "전체 낙하 시간은", f"{middle} + {tau} ÷ 2 = {long} s"),
         ("So the height is", "따라서 처음 높이는", f"1/2 × 10 × {long}² = {h} m")),
        h,
    ), Task(
        (f"A <body> is let go at a height of {h} m. A sensor on the ground records its last {tau} s.",
         f"높이 {h} m에서 <를> 가만히 놓았다. 지면의 감지기는 지면에 닿기 직전 마지막 {tau}초를 기록한다."),
        ("the distance covered in the recorded time, in m", "기록된 시간 동안 낙하한 거리(m)"),
        (("For the whole fall", "전체 낙하 시간 t에 대하여", f"t² = {h} ÷ 5 = {long * long}"),
         (f"So the fall takes {long} s, and the recording starts after",
          f"전체 낙하 시간은 {long}초이므로 기록을 시작하는 시각은", f"{long} - {tau} = {before} s"),
         ("Until then it has fallen", "그때까지 낙하한 거리는", f"1/2 × 10 × {before}² = {5 * before * before} m"),
         ("The recorded distance is", "따라서 기록된 거리는", f"{h} - {5 * before * before} = {d} m")),
        d,
    )  # fmt: skip


def meeting(v: int, t: int) -> tuple[Task, Task]:
    h, d = v * t, 5 * t * t
    y = h - d
    return Task(
        (f"A <body> is dropped from a height of {h} m. At the same moment a second one is thrown straight up from the ground "
         f"below it at "
         f"{v} m/s.",
         f"높이 {h} m에서 <를> 가만히 놓는 동시에, 바로 아래 지면에서 다른 물체를 {v} m/s의 속력으로 연직 위로 던졌다."),
        ("the height above the ground at which they meet, in m", "두 물체가 만나는 지점의 지면으로부터의 높이(m)"),
        (("Both have the same acceleration, so seen from one the other moves at the constant speed",
          "두 물체의 가속도가 같으므로 한 물체에서 본 다른 물체는 등속으로 움직이고, 그 속력은", f"{v} + 0 = {v} m/s"),
         ("They meet after", "만날 때까지 걸리는 시간은", f"{h} ÷ {v} = {t} s"),
         _drop(t),
         ("They meet at the height", "만나는 지점의 높이는", f"{h} - {d} = {y} m")),
        y,
    ), Task(
        (f"One <body> is dropped from a tower while another is thrown straight up from the ground below. They meet after "
         f"{t} s at a height "
         f"of {y} m.",
         f"탑 위에서 <를> 가만히 놓는 동시에 바로 아래 지면에서 다른 물체를 연직 위로 던졌더니, {t}초 후에 높이 {y} m에서 "
         f"만났다."),
        ("the speed at which the second one was thrown, in m/s", "위로 던진 속력(m/s)"),
        (_drop(t),
         ("The tower is as high as", "탑의 높이는", f"{y} + {d} = {h} m"),
         ("Both have the same acceleration, so they approach each other at the constant speed",
          "가속도가 같아 두 물체는 일정한 속력으로 가까워지므로 그 속력은",
          f"{h} ÷ {t} = {v} m/s"),
         ("The first starts from rest, so this is the speed of the throw:", "첫 물체는 정지 상태에서 출발하므로 던진 속력은",
          f"{v} - 0 = {v} m/s")),
        v,
    )  # fmt: skip


def chase(delay: int, v: int) -> tuple[Task, Task]:
    head, lead = 5 * delay * delay, 10 * delay
    u = Fraction(head, v - lead)
    return Task(
        (f"A <body> is dropped from a very high tower. After {delay} s a second one is thrown down after it at {v} m/s.",
         f"매우 높은 탑에서 <를> 가만히 놓고, {delay}초 후에 다른 물체를 {v} m/s의 속력으로 연직 아래로 던졌다."),
        ("how many seconds after its own start the second one catches up (a fraction in lowest terms if it is not a whole "
         "number)",
         "두 번째 물체를 던진 뒤 첫 번째 물체를 따라잡을 때까지 걸리는 시간(초, 정수가 아니면 기약분수)"),
        (("At the throw the first one is ahead by", "던지는 순간 첫 번째 물체가 앞서 있는 거리는",
          f"1/2 × 10 × {delay}² = {head} m"),
         ("By then it has the speed", "그때 첫 번째 물체의 속력은", f"10 × {delay} = {lead} m/s"),
         ("With equal accelerations the gap closes at the constant rate",
          "가속도가 같으므로 간격이 줄어드는 속력은 일정하고 그 값은", f"{v} - {lead} = {v - lead} m/s"),
         ("So it catches up after", "따라서 따라잡을 때까지 걸리는 시간은", f"{head} ÷ {v - lead} = {u} s")),
        u,
    ), Task(
        (f"A <body> falls from a very high tower. A second one is thrown down {delay} s later and catches up {u} s after "
         f"the throw.",
         f"매우 높은 탑에서 <를> 가만히 놓고 {delay}초 후에 다른 물체를 연직 아래로 던졌더니, 던진 지 {u}초 만에 첫 번째 "
         f"물체를 따라잡았다."),
        ("the speed at which the second one was thrown, in m/s", "두 번째 물체를 던진 속력(m/s)"),
        (("At the throw the first one is ahead by", "던지는 순간 첫 번째 물체가 앞서 있는 거리는",
          f"1/2 × 10 × {delay}² = {head} m"),
         ("By then it has the speed", "그때 첫 번째 물체의 속력은", f"10 × {delay} = {lead} m/s"),
         ("The gap closes at the constant rate", "간격은 일정한 속력으로 줄어들며 그 값은",
          f"{head} ÷ {grouped(u)} = {v - lead} m/s"),
         ("So the second one was thrown at", "따라서 던진 속력은", f"{lead} + {v - lead} = {v} m/s")),
        v,
    )  # fmt: skip


def balloon(m: int, long: int, c: int) -> tuple[Task, Task]:
    v, h, b = 5 * (long - c), 5 * long * c, 5 * long * long
    return Task(
        (f"A balloon rises at a constant {v} m/s. At a height of {h} m it lets go of a <body> of mass {m} kg and keeps its "
         f"speed.",
         f"기구가 {v} m/s의 일정한 속력으로 올라가다가 높이 {h} m에서 질량이 {m} kg인 <를> 놓고, 같은 속력으로 계속 올라간다."),
        ("the height of the balloon when the <body> hits the ground, in m", "<가> 지면에 닿는 순간 기구의 높이(m)"),
        (("When let go it still moves upwards with the balloon. It reaches the ground when",
          "놓는 순간 기구와 같은 속도로 위로 움직이므로, 지면에 닿을 때",
          f"{h} + {v}t - 5t² = 0"),
         ("Divided by -5 this is", "양변을 -5로 나누면", f"t² - {_many_t(long - c)} - {long * c} = 0"),
         (f"Since {long} - {c} = {long - c} and {long} × {c} = {long * c}, it factors as",
          f"{long} - {c} = {long - c}, {long} × {c} = {long * c}이므로 인수분해하면", f"(t - {long})(t + {c}) = 0"),
         (f"The positive time is {long} s. In it the balloon rises", f"양수인 시간은 {long}초이고, 그동안 기구가 올라간 거리는",
          f"{v} × {long} = {v * long} m"),
         ("The balloon is then at the height", "그 순간 기구의 높이는", f"{h} + {v * long} = {b} m")),
        b,
    ), Task(
        (f"A balloon rising at a constant {v} m/s lets go of a <body> of mass {m} kg. When it hits the ground, the balloon is "
         f"{b} m high.",
         f"{v} m/s의 일정한 속력으로 올라가는 기구에서 질량이 {m} kg인 <를> 놓았다. <가> 지면에 닿는 순간 기구의 높이는 {b} "
         f"m였다."),
        ("the height at which it was let go, in m", "놓은 높이(m)"),
        (("Seen from the balloon it falls from rest, and the gap at the end is",
          "기구에서 보면 정지 상태에서 낙하하며, 마지막 간격은", f"1/2 × 10 × t² = {b}"),
         ("This gives", "이로부터", f"t² = {b} ÷ 5 = {long * long}"),
         (f"The fall takes {long} s. In it the balloon rises", f"낙하 시간은 {long}초이고, 그동안 기구가 올라간 거리는",
          f"{v} × {long} = {v * long} m"),
         ("It was let go at the height", "따라서 놓은 높이는", f"{b} - {v * long} = {h} m")),
        h,
    )  # fmt: skip


SITUATIONS: tuple[Callable[..., tuple[Task, Task]], ...] = (
    dropped, thrown_down, between, height_at, top, crossing, landing, impact, last_part, meeting, chase, balloon,
)  # fmt: skip
