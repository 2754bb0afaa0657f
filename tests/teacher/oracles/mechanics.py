"""Mechanics read from the question: equations of motion, force and energy solved by sympy or by small steps in fractions."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise

import sympy

T = sympy.Symbol("t", positive=True)
X = sympy.Symbol("x", positive=True)
G = 10


def numbers(text: str) -> list[Fraction]:
    return [Fraction(found) for found in re.findall(r"(?<![\w.])-?\d+(?:\.\d+)?(?:/\d+)?", text)]


def rationals(text: str) -> list[sympy.Rational]:
    return [sympy.Rational(value.numerator, value.denominator) for value in numbers(text)]


def positive(equation: sympy.Expr, symbol: sympy.Symbol = X) -> sympy.Expr:
    return max(root for root in sympy.solve(equation, symbol) if root.is_real)


def free_fall(question: str) -> str:
    told = re.split(r"(?<=\.) (?=Find|Calculate|Determine)", question)[0]
    asked = re.sub(r"g = 10 m/s²|gravity 10 m/s²|m/s²", "", question[len(told) :])
    n, m = rationals(told), rationals(asked)

    def down(v: sympy.Expr, t: sympy.Expr) -> sympy.Expr:
        return sympy.integrate(v + G * T, (T, 0, t))

    if "tower" in told and " m high" in told and m:
        return str(n[0] - down(0, m[0]))
    if "top of a tower" in told:
        return str(n[1] + down(0, n[0]))
    if "first" in asked:
        return str(down(n[0], m[0]))
    if "high bridge" in told:
        return str(sympy.solve(down(X, n[0]) - n[1], X)[0])
    if "great height" in told:
        return str(down(0, m[1]) - down(0, m[0]))
    if "helicopter" in told:
        return str(positive(down(0, X) - down(0, n[0]) - n[1]))
    if "machine launches" in told:
        return str(sympy.solve(-down(-X, n[1]) - n[2], X)[0])
    if "launched straight up from the ground at" in told and "mass" in told and "cliff" not in told:
        return str(-down(-n[1], m[0]))
    if "platform" in told:
        return str(n[0] + n[1] ** 2 / (2 * G))
    if "standing on a roof" in told:
        return str(sympy.sqrt(2 * G * (n[1] - n[0])))
    if "window" in told and "twice" in told:
        first, second = sorted(sympy.solve(n[0] * T - 5 * T**2 - n[1], T))
        return str(second - first)
    if "window" in told:
        half = n[1] / 2
        return str(sympy.sqrt(2 * G * (n[0] + down(0, half))))
    if "edge of a cliff" in told and "falls to its foot" in told:
        return str(positive(n[2] + n[1] * X - 5 * X**2))
    if "edge of a cliff" in told:
        return str(sympy.solve(down(-X, n[1]) - n[2], X)[0])
    if "From a roof" in told:
        return str(sympy.sqrt(n[2] ** 2 + 2 * G * n[0]))
    if "balcony" in told:
        return str(sympy.sqrt(n[2] ** 2 - 2 * G * n[0]))
    if "covers" in told and "last" in told:
        return str(down(0, positive(down(0, X) - down(0, X - n[1]) - n[0])))
    if "sensor on the ground" in told:
        whole = sympy.sqrt(n[0] / 5)
        return str(n[0] - down(0, whole - n[1]))
    if "At the same moment" in told:
        met = n[0] / n[1]
        return str(n[0] - down(0, met))
    if "They meet after" in told:
        return str(sympy.solve(X * n[0] - 5 * n[0] ** 2 - n[1], X)[0])
    if "catches up" in asked:
        return str(sympy.solve(down(n[1], X) - down(0, X + n[0]), X)[0])
    if "catches up" in told:
        return str(sympy.solve(down(X, n[1]) - down(0, n[0] + n[1]), X)[0])
    if "A balloon rises" in told:
        t = positive(n[1] + n[0] * X - 5 * X**2)
        return str(n[1] + n[0] * t)
    t = sympy.sqrt(n[2] / 5)  # seen from the balloon the body falls from rest
    return str(n[2] - n[0] * t)


def uniform_motion(question: str) -> str:
    n = numbers(question)
    if re.search(r"bridge|tunnel|platform|viaduct", question):
        if "km/h" in question:
            long, speed, bridge = n
            return str((long + bridge) / (speed * 1000 / 3600))
        post, bridge, time = n
        return str(bridge / (time - post) * post)
    if re.search(r"towards each other|at the same time|set off together", question):
        apart, v, w = n
        return str(apart * v / (v + w))
    if re.search(r"catches up|must the neighbour|draw level", question):
        v, delay, w = n
        return str(sympy.solve(v.numerator * (X + delay.numerator) - w.numerator * X, X)[0])
    if re.search(r"mean speed", question) and "target" not in question:
        v, t, w, u = n
        return str((v * t + w * u) / (t + u))
    if len(n) == 4:
        whole, time, t, v = n
        return str((whole - v * t / 60) / ((time - t) / 60))
    if re.search(r"How many kilometres|distance|How far", question):
        v, t = n
        return str(v * t / 60)
    d, t = n
    return str(d / (t / 60))


def velocity_graph(question: str) -> str:
    rows = [line.strip("| ").split(" | ") for line in question.splitlines() if line.startswith("| ")]
    times = [Fraction(cell) for cell in rows[0][1:]]
    cells = rows[2][1:]
    asked = question.rsplit("|", 1)[1]
    x = sympy.Symbol("v", real=True)
    speeds = [x if cell == "?" else sympy.Rational(cell) for cell in cells]
    t = sympy.Symbol("t")
    pieces = []
    for (a, b), (v, w) in zip(pairwise(times), pairwise(speeds), strict=True):
        start, end = sympy.Rational(a), sympy.Rational(b)
        pieces.append((v + (w - v) * (t - start) / (end - start), start, end))
    if "at rest" in asked:
        first, last = numbers(asked)
        v, w = next((pair for span, pair in zip(pairwise(times), pairwise(speeds), strict=True) if span == (first, last)))
        if v == w:
            return "constant velocity" if v else "at rest"
        return "speeding up" if w**2 > v**2 else "slowing down"
    if "?" in cells:
        area = sum(sympy.integrate(piece, (t, start, end)) for piece, start, end in pieces)
        return str(sympy.solve(area - sympy.Rational(numbers(asked)[0]), x)[0])
    if re.search(r"path|counter|total distance", asked):
        return str(sum(crossed(piece, t, start, end) for piece, start, end in pieces))
    return str(sum(sympy.integrate(piece, (t, start, end)) for piece, start, end in pieces))


def crossed(piece: sympy.Expr, t: sympy.Symbol, start: sympy.Rational, end: sympy.Rational) -> sympy.Rational:
    """The integral of the size of a linear piece."""
    zeros = [zero for zero in sympy.solve(piece, t) if start < zero < end] if piece.free_symbols else []
    corners = [start, *zeros, end]
    return sum(abs(sympy.integrate(piece, (t, a, b))) for a, b in pairwise(corners))


def newton_second_law(question: str) -> str:
    text = re.sub(r"g = 10 m/s²", "", question)
    n = rationals(text)
    slope = re.search(r"(\d+)/5|rises (\d+) m on every 5 m|5 m of slope the height grows by (\d+) m|(\d+) m of height", text)
    if slope:
        rise = sympy.Integer(next(filter(None, slope.groups())))
        sine, cosine = rise / 5, sympy.sqrt(1 - (rise / 5) ** 2)
        mass = sympy.Rational(re.search(r"([\d.]+) kg", text)[1])
        pull = sympy.Rational(re.search(r"([\d.]+) N", text)[1])
        gained = re.search(r"([\d.]+) m/s(?:²| of speed)", text)
        if gained:
            return str(sympy.solve(pull - mass * G * (sine + X * cosine) - mass * sympy.Rational(gained[1]), X)[0])
        (mu,) = [value for value in map(sympy.Rational, re.findall(r"\b0\.\d+", text)) if value not in (mass, pull)][:1]
        return str((pull - mass * G * (sine + mu * cosine)) / mass)
    if re.search(r"pulley|string", text):
        m, k, last = n
        a, s = sympy.symbols("a s")
        if "m/s²" in text:
            return str(sympy.solve(k * G - X * m * G - (m + k) * last, X)[0])
        both = sympy.solve([k * G - s - k * a, s - last * m * G - m * a], [a, s])
        return str(both[s])
    if "coefficient" in text:
        if (
            re.search(r"m/s every second|accelerat(?:ed|ion of)|gives an acceleration", text)
            and "Find its acceleration" not in text
        ):
            m, f, a = n
            return str(sympy.solve(f - X * m * G - m * a, X)[0])
        m, (low, high) = n[0], sorted(n[1:])
        return str((high - low * m * G) / m)
    if len(n) == 3:
        m, t, v = n
        return str(m * v / t)
    f, m = n
    return str(f / m)


def force_balance(question: str) -> str:
    text, _, offered = question.partition("Choose: ")
    n = [Fraction(found) for found in re.findall(r"(\d+) N\b", text)]
    if re.search(r"slope|ramp", text):
        weight, pull, friction = n
        rise = re.search(r"(\d)/5|rises (\d) m|(\d) m of height", text)
        driving = pull - weight * int(next(filter(None, rise.groups()))) / 5
    elif re.search(r"wind|gliding|sliding", text):
        forwards, backwards, friction = n
        net = forwards - backwards - friction
        if not offered:
            return str(net)
        return {0: "keeps its speed", 1: "speeds up", -1: "slows down"}[(net > 0) - (net < 0)]
    elif len(n) == 4:
        driving, friction = n[0] + n[1] - n[2] - n[3], Fraction(0)
        if not offered:
            return str(driving)
    else:
        right, left, friction = n
        driving = right - left
    if not offered:
        return str(max(Fraction(0), abs(driving) - friction))
    names = offered.rstrip(".").split(", ")
    moved = next(name for name in names if ("up" if driving > 0 else "down") in name) if "slope" in offered else None
    if abs(driving) <= friction:
        return "stays at rest"
    return moved or f"moves to the {'right' if driving > 0 else 'left'}"


def energy_momentum(question: str) -> str:
    n = rationals(re.sub(r"g = 10 m/s²", "", question))
    if re.search(r"stick|Coupled|coupled|hook together|fired into", question):
        if "height" not in question.split("?")[0].split("Find")[-1] and re.search(r"How fast|speed of the first", question):
            a, b, h = n
            c = sympy.sqrt(2 * G * h)
            return str(sympy.solve(a * X - (a + b) * c, X)[0])
        a, v, b = n
        return str((a * v / (a + b)) ** 2 / (2 * G))
    if len(n) == 2:
        m, value = n
        if re.search(r"How fast|Find the speed|At what speed", question):
            return str(positive(m * X**2 / 2 - value))
        return str(m * value**2 / 2)
    if len(n) == 4:
        m, h, s, f = n
        return str(positive(m * X**2 / 2 - m * G * h + f * s))
    m, a, b = n
    if re.search(r"heat|friction in J|against friction", question):
        return str(m * G * a - m * b**2 / 2)
    if re.search(r"how many metres lower|From what height|difference in height", question):
        return str((b**2 - a**2) / (2 * G))
    return str(positive(X**2 - a**2 - 2 * G * b))


def force_and_motion(question: str) -> str:
    if "| t (s)" in question:
        rows = [line.strip("| ").split(" | ")[1:] for line in question.splitlines() if line.startswith("| ")]
        times, speeds = list(map(Fraction, rows[0])), list(map(Fraction, rows[2]))
        told = question.rsplit("|", 1)[1]
        start, end = next(pair for pair in pairwise(times) if all(re.search(rf"\b{t} s", told) for t in pair))
        slope = (speeds[times.index(end)] - speeds[times.index(start)]) / (end - start)
        mass = re.search(r"(\d+) kg", told)
        forces = [Fraction(found) for found in re.findall(r"(\d+(?:\.\d+)?) N\b", told)]
        if mass is None:
            return str(forces[0] / slope)
        if not forces:
            return str(Fraction(mass[1]) * slope)
        if re.search(r"resistance in N|resists its motion|drag in N", told):
            return str(forces[0] - Fraction(mass[1]) * slope)
        return str(forces[0] + Fraction(mass[1]) * slope)
    n = rationals(question)
    t = sympy.Symbol("t", nonnegative=True)
    if len(n) == 3:
        mass = n[0]
        speed = sympy.Rational(re.search(r"(\d+) m/s", question)[1])
        if braking := re.search(r"(\d+(?:\.\d+)?) N", question):
            stop = sympy.solve(speed - sympy.Rational(braking[1]) / mass * t, t)[0]
            return str(sympy.integrate(speed - sympy.Rational(braking[1]) / mass * t, (t, 0, stop)))
        way = next(value for value in n[1:] if value != speed) if n[1] != n[2] else speed
        return str(sympy.solve(mass * speed**2 / 2 - X * way, X)[0])
    if re.search(r"distance|metres", question):
        mass, force, drag, driven = n
        speed = (force - drag) / mass * driven
        up = sympy.integrate((force - drag) / mass * t, (t, 0, driven))
        stop = sympy.solve(speed - drag / mass * t, t)[0]
        return str(up + sympy.integrate(speed - drag / mass * t, (t, 0, stop)))
    mass = sympy.Rational(re.search(r"(\d+) kg", question)[1])
    speed = sympy.Rational(re.search(r"(\d+) m/s", question)[1])
    times = sorted(sympy.Rational(found) for found in re.findall(r"(\d+) s\b", question))
    driven, whole = times
    return str(mass * speed / driven + mass * speed / (whole - driven))


ORACLES = {
    "teacher/physics/mechanics/free-fall": free_fall,
    "teacher/physics/mechanics/uniform-motion": uniform_motion,
    "teacher/physics/mechanics/velocity-time-graph": velocity_graph,
    "teacher/physics/mechanics/newton-second-law": newton_second_law,
    "teacher/physics/mechanics/force-balance": force_balance,
    "teacher/physics/mechanics/energy-and-momentum": energy_momentum,
    "teacher/physics/mechanics/with/force-and-motion": force_and_motion,
}
