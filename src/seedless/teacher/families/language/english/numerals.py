"""English numerals in words, in the British way: hyphens from twenty-one on, "and" before what is left of a hundred."""

from __future__ import annotations

_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
ONES = _ONES.split()
_TENS = "_ ten twenty thirty forty fifty sixty seventy eighty ninety"
TENS = _TENS.split()
GROUPS = ("", " thousand", " million")
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}


def below_thousand(number: int) -> str:
    """ "three hundred and forty-two": needs 0 < number < 1000."""
    hundreds, rest = divmod(number, 100)
    said = f"{ONES[hundreds]} hundred" if hundreds else ""
    if not rest:
        return said
    tens, ones = divmod(rest, 10)
    small = ONES[rest] if rest < 20 else TENS[tens] + (f"-{ONES[ones]}" if ones else "")
    return f"{said} and {small}" if said else small


def cardinal(number: int) -> str:
    """ "one million two hundred thousand and five": needs 0 < number < 10**9."""
    parts: list[str] = []
    for place in (2, 1, 0):
        group = number // 1000**place % 1000
        if group:
            link = "and " if parts and place == 0 and group < 100 else ""
            parts.append(f"{link}{below_thousand(group)}{GROUPS[place]}")
    return " ".join(parts)


def ordinal(number: int) -> str:
    """ "three hundred and forty-second" """
    said = cardinal(number)
    at = max(said.rfind(" "), said.rfind("-")) + 1
    head, last = said[:at], said[at:]
    if last in _ORDINALS:
        return head + _ORDINALS[last]
    return f"{head}{last[:-1]}ieth" if last.endswith("y") else f"{said}th"


def read(words: str) -> int:
    """The number that a cardinal in words means."""
    total, group = 0, 0
    for word in words.replace("-", " ").split():
        if word in ONES:
            group += ONES.index(word)
        elif word in TENS:
            group += 10 * TENS.index(word)
        elif word == "hundred":
            group *= 100
        elif word in ("thousand", "million"):
            total, group = total + group * (1000 if word == "thousand" else 10**6), 0
    return total + group
