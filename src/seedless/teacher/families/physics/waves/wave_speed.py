"""Waves: speed, frequency and wavelength, echoes, a change of medium, standing waves on strings; every value is exact.

Frequencies are in Hz, lengths in m or cm as the text says, speeds in m/s.
"""

from __future__ import annotations

from fractions import Fraction
from random import Random

from seedless.teacher.distinct import Point, drawn_spaces
from seedless.teacher.families.physics.waves.wave_speed_wordings import BANK
from seedless.teacher.family import Draw, Family, Problem
from seedless.teacher.notation import decimal
from seedless.teacher.values import Number, number

ID = "teacher/physics/waves/wave-speed"
LEVELS = {"easy": 300, "medium": 300, "hard": 240, "expert": 300}

# easy (frequency, wavelength in cm). medium (speed of sound, tenths of a second, distance in m moved closer). hard (frequency,
# wavelength in the first medium in cm, in the second in cm). expert (length in cm, loops, frequency).


def _draw(level: str, rng: Random) -> Point | None:
    if level == "easy":
        return (rng.randrange(2, 41), 5 * rng.randrange(2, 61))
    if level == "medium":
        speed, tenths, nearer = rng.choice((330, 335, 340, 345, 350)), rng.randrange(8, 60), 5 * rng.randrange(4, 40)
        apart = Fraction(speed * tenths, 20)
        return (speed, tenths, nearer) if apart.denominator == 1 and nearer * 4 < 3 * apart else None
    if level == "hard":
        frequency, first, second = 50 * rng.randrange(2, 41), 2 * rng.randrange(5, 81), 2 * rng.randrange(5, 81)
        return (frequency, first, second) if first != second and frequency * max(first, second) < 200_000 else None
    length, loops, frequency = 10 * rng.randrange(3, 31), rng.randrange(2, 7), 5 * rng.randrange(4, 121)
    return (length, loops, frequency) if 200 * length % (100 * loops) == 0 and frequency % loops == 0 else None


def _quantities(level: str, point: Point) -> dict[str, Number]:
    """The numbers of the texts by name."""
    if level == "easy":
        f, cm = point
        wave = Fraction(cm, 100)
        return {"f": f, "l": wave, "v": f * wave, "n": 60 * f}
    if level == "medium":
        v, tenths, nearer = point
        t = Fraction(tenths, 10)
        apart = v * t / 2
        return {"v": v, "t": t, "d": apart, "way": v * t, "x": nearer, "left": apart - nearer, "u": 2 * (apart - nearer) / v,
                "s": 2 * (apart - nearer)}  # fmt: skip
    if level == "hard":
        f, first, second = point
        a, b = Fraction(first, 100), Fraction(second, 100)
        return {"f": f, "a": a, "b": b, "v": f * a, "w": f * b}
    length, loops, f = point
    wave = Fraction(2 * length, 100 * loops)
    return {"l": Fraction(length, 100), "n": loops, "f": f, "wave": wave, "v": f * wave, "one": Fraction(f, loops), "next": f + Fraction(f, loops),
            "more": loops + 1, "double": Fraction(2 * length, 100)}  # fmt: skip


_ORDERS = {"easy": ("f l", "v l"), "medium": ("v t", "t d x"), "hard": ("f a b", "v a w"), "expert": ("l n f", "l f next")}


def _shown(level: str, point: Point) -> tuple[str, ...]:
    q = _quantities(level, point)
    orders = ("v t x", "d x t") if level == "medium" else _ORDERS[level]
    return tuple(" ".join(_decimal(q[name]) for name in order.split()) for order in orders)


def _decimal(value: Number) -> str:
    """The finite decimal, or the fraction where there is none; such values are never shown."""
    return decimal(value) if 10**9 % Fraction(value).denominator == 0 else str(value)


def _easy(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    rule = say(
        "In one period the wave moves on by one wavelength, so v = f × λ.",
        "파동은 한 주기 동안 한 파장만큼 진행하므로 v = f × λ입니다.",
    )
    if draw.task_type == "qa":
        return [
            rule,
            say(
                f"Its speed is {d['f']} × {d['l']} = {d['v']} m/s.", f"따라서 속력은 {d['f']} × {d['l']} = {d['v']} m/s입니다."
            ),
        ]
    return [
        rule,
        say(
            "So the frequency is the speed divided by the wavelength: f = v ÷ λ.",
            "따라서 진동수는 속력을 파장으로 나눈 값입니다: f = v ÷ λ.",
        ),
        say(f"It is {d['v']} ÷ {d['l']} = {d['f']} Hz.", f"진동수는 {d['v']} ÷ {d['l']} = {d['f']} Hz입니다."),
    ]


def _medium(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    if draw.task_type == "qa":
        return [
            say(f"In {d['t']} s the sound covers {d['v']} × {d['t']} = {d['way']} m, there and back.", f"소리는 {d['t']}초 동안 {d['v']} × {d['t']} = {d['way']} m를 왕복합니다."),
            say(f"The obstacle is half of this away: {d['way']} ÷ 2 = {d['d']} m.", f"반사된 곳까지의 거리는 그 절반이므로 {d['way']} ÷ 2 = {d['d']} m입니다."),
            say(f"After coming {d['x']} m closer {d['d']} - {d['x']} = {d['left']} m are left.", f"{d['x']} m 다가간 뒤의 거리는 {d['d']} - {d['x']} = {d['left']} m입니다."),
        ]  # fmt: skip
    return [
        say(f"There and back the sound covers 2 × {d['d']} = {d['way']} m.", f"소리가 왕복하는 거리는 2 × {d['d']} = {d['way']} m입니다."),
        say(f"So it moves at {d['way']} ÷ {d['t']} = {d['v']} m/s.", f"따라서 소리의 속력은 {d['way']} ÷ {d['t']} = {d['v']} m/s입니다."),
        say(f"Check: {d['v']} × {d['t']} ÷ 2 = {d['d']} m.", f"검산: {d['v']} × {d['t']} ÷ 2 = {d['d']} m."),
    ]  # fmt: skip


def _hard(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    rule = say("The source fixes the frequency, so it does not change when the wave enters another medium; speed and wavelength do.",
               "진동수는 파원에서 정해지므로 매질이 바뀌어도 변하지 않고, 속력과 파장이 변합니다.")  # fmt: skip
    if draw.task_type == "qa":
        return [
            rule,
            say(f"In the first medium the speed is f × λ: {d['f']} × {d['a']} = {d['v']} m/s.", f"첫째 매질에서 속력은 f × λ이므로 {d['f']} × {d['a']} = {d['v']} m/s입니다."),
            say(f"In the second it is {d['f']} × {d['b']} = {d['w']} m/s.", f"둘째 매질에서 속력은 {d['f']} × {d['b']} = {d['w']} m/s입니다."),
            _difference(draw, d),
        ]  # fmt: skip
    return [
        rule,
        say(f"In the first medium the frequency is v ÷ λ: {d['v']} ÷ {d['a']} = {d['f']} Hz.", f"첫째 매질에서 진동수는 v ÷ λ이므로 {d['v']} ÷ {d['a']} = {d['f']} Hz입니다."),
        say(f"In the second the wavelength is {d['w']} ÷ {d['f']} = {d['b']} m.", f"둘째 매질에서 파장은 {d['w']} ÷ {d['f']} = {d['b']} m입니다."),
    ]  # fmt: skip


def _difference(draw: Draw, d: dict[str, str]) -> str:
    high, low = (d["v"], d["w"]) if Fraction(d["v"]) > Fraction(d["w"]) else (d["w"], d["v"])
    gap = decimal(Fraction(high) - Fraction(low))
    return draw.say(f"The speeds differ by {high} - {low} = {gap} m/s.", f"두 속력의 차는 {high} - {low} = {gap} m/s입니다.")


def _expert(draw: Draw, d: dict[str, str]) -> list[str]:
    say = draw.say
    rule = say(
        "Each loop of a standing wave is half a wavelength long.", "정상파에서 이웃한 마디 사이의 거리는 파장의 절반입니다."
    )
    if draw.task_type == "qa":
        return [
            rule,
            say(f"{d['n']} loops fill the string, so the wavelength is 2 × {d['l']} ÷ {d['n']} = {d['wave']} m.", f"배가 {d['n']}개이면 마디 사이의 구간도 {d['n']}개이므로 파장은 2 × {d['l']} ÷ {d['n']} = {d['wave']} m입니다."),
            say(f"The wave runs along the string at f × λ: {d['f']} × {d['wave']} = {d['v']} m/s.", f"줄에서 파동의 속력은 f × λ이므로 {d['f']} × {d['wave']} = {d['v']} m/s입니다."),
        ]  # fmt: skip
    return [
        say("A string fixed at both ends resonates at the multiples of its lowest frequency.", "양 끝이 고정된 줄은 기본 진동수의 정수배에서만 공명합니다."),
        say(f"Neighbouring multiples differ by the lowest frequency itself: {d['next']} - {d['f']} = {d['one']} Hz.", f"이웃한 두 공명 진동수의 차가 기본 진동수이므로 {d['next']} - {d['f']} = {d['one']} Hz입니다."),
        say(f"At the lowest frequency the string is one loop, half a wavelength, so λ is 2 × {d['l']} = {d['double']} m.", f"기본 진동에서는 줄 전체가 배 하나, 곧 반 파장이므로 파장은 2 × {d['l']} = {d['double']} m입니다."),
        say(f"The speed is {d['one']} × {d['double']} = {d['v']} m/s.", f"따라서 속력은 {d['one']} × {d['double']} = {d['v']} m/s입니다."),
    ]  # fmt: skip


_STEPS = {"easy": _easy, "medium": _medium, "hard": _hard, "expert": _expert}
_WANTED = {
    ("easy", "qa"): ("v", " m/s"),
    ("easy", "reasoning"): ("f", " Hz"),
    ("medium", "qa"): ("left", " m"),
    ("medium", "reasoning"): ("v", " m/s"),
    ("hard", "qa"): ("gap", " m/s"),
    ("hard", "reasoning"): ("b", " m"),
    ("expert", "qa"): ("v", " m/s"),
    ("expert", "reasoning"): ("v", " m/s"),
}


def pose(draw: Draw) -> Problem:
    """qa: speeds and distances. reasoning: back to a frequency, a wavelength, or the speed from two resonances."""
    quantities = _quantities(draw.level, draw.params)
    if draw.level == "hard":
        quantities["gap"] = abs(Fraction(quantities["v"]) - quantities["w"])
    texts = {name: _decimal(value) for name, value in quantities.items()}
    wanted, unit = _WANTED[draw.level, draw.task_type]
    question = draw.worded(BANK[draw.level, draw.task_type], **texts)
    return Problem(question, tuple(_STEPS[draw.level](draw, texts)), texts[wanted] + unit, number(Fraction(quantities[wanted])))


def recompute(draw: Draw) -> str:
    """Crests counted one by one through a second, steps of a tenth of a second for echoes, trial of what is unknown."""
    q = _quantities(draw.level, draw.params)
    forwards = draw.task_type == "qa"
    if draw.level == "easy":
        if forwards:
            return str(sum((Fraction(q["l"]) for _ in range(int(q["f"]))), Fraction(0)))
        return str(next(f for f in range(1, 500) if f * q["l"] == q["v"]))
    if draw.level == "medium":
        tenths = int(10 * q["t"])
        if forwards:
            gone = sum(Fraction(int(q["v"]), 10) for _ in range(tenths))
            return str((gone - 2 * q["x"]) / 2)
        return str(next(v for v in range(300, 400) if v * tenths == 20 * q["d"]))
    if draw.level == "hard":
        if forwards:  # each second f crests enter, every one longer by the difference of the wavelengths
            return str(q["f"] * abs(Fraction(q["a"]) - q["b"]))
        return str(Fraction(q["w"]) * q["a"] / q["v"])  # wavelengths are to each other as the speeds
    length, f = Fraction(q["l"]), int(q["f"])
    if forwards:  # there and back on the string takes as many periods as there are loops
        return str(2 * length / Fraction(int(q["n"]), f))
    loops = next(n for n in range(1, 20) if (n + 1) * f == n * q["next"])
    return str(2 * length / Fraction(loops, f))


FAMILY = Family(
    id=ID,
    names={"en": "Wave speed", "ko": "파동의 속력"},
    scope={
        "en": "Speed, frequency and wavelength, echoes, waves that enter another medium, standing waves on strings.",
        "ko": "파동의 속력, 진동수, 파장, 메아리, 매질의 변화, 줄의 정상파를 다룬다.",
    },
    method="counting crests",
    levels=LEVELS,
    build=lambda: drawn_spaces(ID, LEVELS, _draw, _shown),
    task_types=("qa", "reasoning"),
    pose=pose,
    recompute=recompute,
    aliases={"en": ("frequency", "wavelength", "standing waves", "echo"), "ko": ("진동수", "파장", "정상파", "메아리")},
)
