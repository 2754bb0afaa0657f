"""Waves read from the question, in fractions."""

from __future__ import annotations

import re
from fractions import Fraction


def wave_speed(question: str) -> str:
    n = [Fraction(found) for found in re.findall(r"(?<![\w.])\d+(?:\.\d+)?", question)]
    if re.search(r"string|On a cable|cord", question):
        if re.search(r"resonates|standing waves|neighbouring harmonics", question):
            length, first, second = n
            return str(2 * length * (second - first))
        length, loops, frequency = n
        return str(2 * length / loops * frequency)
    if re.search(r"echo|shout|pulse", question):
        if re.search(r"speed of sound in m/s|How fast in m/s is the sound|What value in m/s", question):
            distance = Fraction(re.search(r"(\d+(?:\.\d+)?) m (?:from a wall|away|in front)", question)[1])
            time = Fraction(re.search(r"(\d+(?:\.\d+)?) s\b", question)[1])
            return str(2 * distance / time)
        speed, time, nearer = n
        return str(speed * time / 2 - nearer)
    if len(n) == 3:
        if re.search(r"\d Hz", question):
            frequency, a, b = n
            return str(abs(frequency * a - frequency * b))
        speed, wave, other = n
        return str(other * wave / speed)
    first, wave = n
    return str(first / wave if re.search(r"\d m/s", question) else first * wave)


ORACLES = {"teacher/physics/waves/wave-speed": wave_speed}
