"""Hangul syllables and their letters, by the arithmetic of Unicode: 19 first consonants, 21 vowels, 28 finals.

Source: The Unicode Standard, section 3.12, "Conjoining Jamo Behavior".
"""

from __future__ import annotations

import unicodedata

FIRSTS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
FINALS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
START = 0xAC00

Numbers = tuple[int, int, int]  # of the first consonant, the vowel and the final; final 0 is none


def numbered(syllable: str) -> Numbers:
    """The numbers of a syllable's three parts."""
    rest, final = divmod(ord(syllable) - START, len(FINALS))
    first, vowel = divmod(rest, len(VOWELS))
    return first, vowel, final


def composed(first: int, vowel: int, final: int) -> str:
    return chr(START + (first * len(VOWELS) + vowel) * len(FINALS) + final)


def parts(syllable: str) -> tuple[str, str, str]:
    """First consonant, vowel and final as letters; "" where there is no final."""
    first, vowel, final = numbered(syllable)
    return FIRSTS[first], VOWELS[vowel], FINALS[final]


def letters(word: str) -> list[str]:
    """The letters of a word in order; a compound vowel or a double final is one letter."""
    return [part for syllable in word if syllable != " " for part in parts(syllable) if part]


def initials(word: str) -> str:
    """The first consonants of a word: ㅎㄱ of 학교."""
    return "".join(FIRSTS[numbered(syllable)[0]] for syllable in word)


def split_by_unicode(word: str) -> list[tuple[str, str, str]]:
    """The parts of every syllable by the canonical decomposition of Unicode's own tables, not by arithmetic."""
    found = []
    for syllable in word:
        first, vowel, *final = map(ord, unicodedata.normalize("NFD", syllable))
        found.append((FIRSTS[first - 0x1100], VOWELS[vowel - 0x1161], FINALS[final[0] - 0x11A7] if final else ""))
    return found
