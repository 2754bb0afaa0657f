"""The languages that the simulated model writes, and how a prompt tells which one is wanted."""

from __future__ import annotations

import re
from collections.abc import Mapping

from seedless.models.simulated.phrases import Phrases
from seedless.models.simulated.words_en import ENGLISH
from seedless.models.simulated.words_es import SPANISH
from seedless.models.simulated.words_ko import KOREAN
from seedless.models.simulated.words_sw import SWAHILI

PHRASES: Mapping[str, Phrases] = {"en": ENGLISH, "ko": KOREAN, "es": SPANISH, "sw": SWAHILI}
LANGUAGES = tuple(PHRASES)

_NAMES = {
    "english": "en",
    "korean": "ko",
    "한국어": "ko",
    "spanish": "es",
    "español": "es",
    "castellano": "es",
    "swahili": "sw",
    "kiswahili": "sw",
}
_ASKED = re.compile(
    r"\b(writ(?:e|es|ing|ten)|answer|reply|respond) in ([^\W\d_]{2,20}(?:-[A-Za-z]{2,8})?)|(한국어)로", re.IGNORECASE
)
_IN = re.compile(r"\bin ([^\W\d_]{2,20})\b")
_HANGUL = re.compile("[가-힣]")


def language_of(text: str) -> str:
    """The language a prompt asks for ("You write in Korean", "한국어로 씁니다"), as a code; where it asks for none, that of its
    script.

    A language that is not one of LANGUAGES comes back as the prompt names it, in lower case.
    """
    named = [(found[1] or "", (found[2] or found[3]).lower()) for found in _ASKED.finditer(text)]
    known = next((code for _, name in named if (code := _code_of(name))), "")
    if known or len(_HANGUL.findall(text[:2_000])) > 10:
        return known or "ko"
    strange = next((name for verb, name in named if verb.lower() in _ORDERS and name != "json"), "")
    return strange or next((code for found in _IN.finditer(text) if (code := _code_of(found[1].lower()))), "en")


_ORDERS = ("write", "answer", "reply", "respond")


def _code_of(name: str) -> str:
    """The code of a language that we write, or nothing."""
    code = _NAMES.get(name) or name.split("-")[0]
    return code if code in PHRASES else ""
