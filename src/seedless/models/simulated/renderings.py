"""Writes names in another language: what our own banks hold is translated, anything else is spelled by its sound."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from seedless.models.simulated.chart_facets import BRANCHES, FACETS, FIELDS, Pair
from seedless.models.simulated.chart_terms import ANGLES, ASPECTS, HEADS, OBJECTS, QUALIFIERS
from seedless.models.simulated.phrases import listed

LONGEST = 200  # characters of a name that are rendered
DEEPEST = 4  # names within names
_PATTERNS = (*FACETS, *BRANCHES)
_WHOLE = tuple(pair for names in FIELDS.values() for pair in names) + ASPECTS + ANGLES
_WORDS = (*QUALIFIERS, *OBJECTS, *HEADS, ("and", "및"))
_HANGUL = re.compile("[가-힣]")
_LATIN = re.compile(r"[^\W\d_A-Z가-힣]")  # a small letter: capitals alone are an abbreviation
_TOKENS = re.compile(r"[가-힣]+|[A-Za-zÀ-ɏ]+|[^A-Za-zÀ-ɏ가-힣]+")


def names_for(block: Mapping[str, Any], language: str, seed: int) -> dict[str, Any]:
    """chart/names: a rendering for each id; different names never get the same one."""
    rows = [row for row in block["names"] if isinstance(row, dict)] if isinstance(block["names"], list) else []
    if language not in ("en", "ko", "es", "sw"):
        return {"names": []}
    found: dict[str, str] = {}
    taken: set[str] = set()
    for name in dict.fromkeys(str(row.get("name"))[:LONGEST] for row in rows):
        rendering = rendered(name, language)
        found[name] = rendering if rendering.casefold() not in taken else f"{rendering} ({name})"
        taken.add(found[name].casefold())
    return {"names": [{"id": row.get("id"), "name": found[str(row.get("name"))[:LONGEST]]} for row in rows]}


def spelled(name: str, language: str) -> str:
    """`name` as it stands where its script is that of the language (or it is an abbreviation), else rendered."""
    hangul = bool(_HANGUL.search(name))
    strange = bool(_LATIN.search(name)) and not hangul if language == "ko" else hangul
    return rendered(name, language) if strange else name


def rendered(name: str, language: str, depth: int = 0) -> str:
    """`name` in `language`: "Mean stock ratio" in Korean is 평균 재고 비율, 양봉의 역사 in English History of yangbong."""
    name = name.strip()[:LONGEST]
    to_korean = language == "ko"
    known = _TO_KOREAN if to_korean else _TO_ENGLISH if language == "en" else {}
    if name.casefold() in known:
        return known[name.casefold()]
    if known and depth < DEEPEST and (found := _in_parts(name, language, depth)):
        return found[:1].upper() + found[1:]
    # A short word of our banks (열, 글) may be a part of another one: only whole tokens are looked up.
    words = (known.get(token.casefold()) or _by_sound(token, language) for token in _TOKENS.findall(name))
    said = "".join(words)
    return said if to_korean else said[:1].upper() + said[1:]


def _in_parts(name: str, language: str, depth: int) -> str | None:
    """`name` by a pattern of ours that it follows, or None."""
    to_korean = language == "ko"
    head, mark, angle = name.rpartition(": ")
    if mark and angle.casefold() in (_TO_KOREAN if to_korean else _TO_ENGLISH):
        return f"{rendered(head, language, depth + 1)}: {rendered(angle, language, depth + 1).lower()}"
    for aspect in ASPECTS:
        core = _between(name, f"{aspect[0]} in ", "") if to_korean else _between(name, "", f"의 {aspect[1]}")
        if core:
            inner = rendered(core, language, depth + 1)
            return f"{inner}의 {aspect[1]}" if to_korean else f"{aspect[0]} in {inner[:1].lower()}{inner[1:]}"
    for pair in _PATTERNS:
        before, _, after = pair[0 if to_korean else 1].partition("{t}")
        core = _between(name, before, after)
        if core:
            inner = rendered(core, language, depth + 1)
            return pair[1 if to_korean else 0].replace("{t}", inner if to_korean else inner[:1].lower() + inner[1:])
    return None


def _between(name: str, before: str, after: str) -> str:
    low = name.casefold()
    held = low.startswith(before.casefold()) and low.endswith(after.casefold())
    return name[len(before) : len(name) - len(after)].strip() if held else ""


def _by_sound(token: str, language: str) -> str:
    if not token[0].isalpha():
        return token
    if _HANGUL.match(token):
        return token if language == "ko" else latin_of(token)
    if language == "ko":
        return hangul_of(token) if _LATIN.search(token) or len(token) == 1 else token
    return token if language == "en" or token[-1].lower() in "aeiou" else f"{token}{_ENDINGS[language]}"


_ENDINGS = {"es": "o", "sw": "i"}  # what a borrowed word takes: equipo, benki
_ONSETS = dict(
    zip("bcdfghjklmnpqrstvwxyz", "ㅂㅋㄷㅍㄱㅎㅈㅋㄹㅁㄴㅍㅋㄹㅅㅌㅂㅇㅈㅇㅈ", strict=True),
    ch="ㅊ",
    sh="ㅅ",
    th="ㅅ",
    ph="ㅍ",
    ck="ㅋ",
)
_VOWELS = {"a": "ㅏ", "e": "ㅔ", "i": "ㅣ", "o": "ㅗ", "u": "ㅜ", "ee": "ㅣ", "ea": "ㅣ", "oo": "ㅜ"}
_FINALS = {"n": "ㄴ", "m": "ㅁ", "l": "ㄹ", "ng": "ㅇ", "p": "ㅂ", "k": "ㄱ", "ck": "ㄱ"}
_FIRST = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_MIDDLE = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_LAST = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
_SOUND = re.compile("ch|sh|th|ph|ck|ng|ee|ea|oo|[a-z]")
_FIRST_LATIN = listed("g kk n d tt r m b pp s ss - j jj ch k t p h")
_MIDDLE_LATIN = listed("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
_LAST_LATIN = listed("- k k k n n n t l k m l l l l l m p p t t ng t t k t p t")


def hangul_of(word: str) -> str:
    """A Latin word in Hangul by rough rules of sound; accents are left out."""
    plain = unicodedata.normalize("NFD", word.casefold())
    sounds = _SOUND.findall(plain)
    said: list[tuple[str, str, str]] = []  # onset, vowel, final
    for place, sound in enumerate(sounds):
        follows = sounds[place + 1] if place + 1 < len(sounds) else ""
        if vowel := _VOWELS.get(sound) or ("ㅣ" if sound == "y" and follows not in _VOWELS else ""):
            onset = _ONSETS.get(sounds[place - 1], "ㅇ") if place else "ㅇ"
            said.append((onset, vowel, " "))
        elif follows not in _VOWELS and (follows != "y" or sound == "ng"):
            if sound in _FINALS and said and said[-1][2] == " ":
                said[-1] = (*said[-1][:2], _FINALS[sound])
            else:
                said.append((_ONSETS.get(sound, "ㅇ"), "ㅡ", " "))
        elif sound == "ng" and said:
            said[-1] = (*said[-1][:2], "ㅇ")
    return "".join(
        chr(0xAC00 + (_FIRST.index(onset) * 21 + _MIDDLE.index(vowel)) * 28 + _LAST.index(final))
        for onset, vowel, final in said
    )


def latin_of(word: str) -> str:
    """Hangul in Latin letters, syllable by syllable as the Revised Romanization has them."""
    places = (divmod(ord(syllable) - 0xAC00, 28) for syllable in word)
    parts = (_FIRST_LATIN[at // 21] + _MIDDLE_LATIN[at % 21] + _LAST_LATIN[last] for at, last in places)
    return "".join(parts).replace("-", "")


def _lexicon(pairs: tuple[Pair, ...], source: int) -> dict[str, str]:
    return {pair[source].casefold(): pair[1 - source] for pair in reversed(pairs)}


_TO_KOREAN = _lexicon((*_WHOLE, *_WORDS), 0)
_TO_ENGLISH = _lexicon((*_WHOLE, *_WORDS), 1)
