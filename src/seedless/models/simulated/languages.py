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
_WANTED = re.compile(r"\b(?:write|answer|reply|respond) in ([^\W\d_]{2,20}(?:-[A-Za-z]{2,8})?)", re.IGNORECASE)
_HANGUL = re.compile("[가-힣]")


def language_of(text: str) -> str:
    """The language a prompt asks for ("You write in Korean"), as a code; where it asks for none, that of its script.

    A language that is not one of LANGUAGES comes back as the prompt names it, in lower case.
    """
    found = _WANTED.search(text)
    if found is None:
        return "ko" if len(_HANGUL.findall(text[:2_000])) > 10 else "en"
    named = found[1].lower()
    return _NAMES.get(named) or (named.split("-")[0] if named.split("-")[0] in PHRASES else named)
