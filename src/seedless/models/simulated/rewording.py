"""Says a question in another voice: as people speak, as homework, about material that is not there, in other words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from random import Random
from typing import Any

from seedless.core import seed_of
from seedless.models.simulated.languages import PHRASES
from seedless.models.simulated.phrases import inside
from seedless.models.simulated.voice_en import ENGLISH_VOICE
from seedless.models.simulated.voice_es_sw import SPANISH_VOICE, SWAHILI_VOICE
from seedless.models.simulated.voice_ko import KOREAN_VOICE
from seedless.models.simulated.voices import Voice

VOICES: Mapping[str, Voice] = {"en": ENGLISH_VOICE, "ko": KOREAN_VOICE, "es": SPANISH_VOICE, "sw": SWAHILI_VOICE}
READ = 4_000  # characters of a question that are looked at
LONGEST_NAME = 200
_QUOTED = re.compile(r"“[^”]{0,400}”|«[^»]{0,400}»|\"[^\"]{0,400}\"|`[^`]{0,400}`|\([^)]{0,400}\)")
_GAP = re.compile(r"(?<=[^\W\d_]) (?=[^\W\d_])")


def naturalised(question: str, language: str, rng: Random) -> str:
    """The same question behind a spoken opening, word for word, so that what it asks can be read as before."""
    voice = VOICES[language]
    return f"{rng.choice(voice.greetings)} {rng.choice(voice.reasons)} {question}"


def as_homework(question: str, subject: str, language: str, rng: Random) -> str:
    slots = PHRASES[language].slots(rng, q=question, subject=inside(subject[:LONGEST_NAME]))
    return rng.choice(VOICES[language].homework).fill(slots)


def about_missing(topic: str, language: str, rng: Random) -> str:
    """A question about `topic` that refers to a passage, table, file or figure."""
    return rng.choice(VOICES[language].missing).fill(PHRASES[language].slots(rng, c=topic))


def in_other_words(question: str, language: str, rng: Random) -> str | None:
    """What `question` asks, without its setting, in words of its own; None where it has no frame that we know."""
    phrases, rewordings = PHRASES[language], VOICES[language].rewordings
    for bloom, asks in phrases.asks.items():
        for ask, reworded in zip(asks, rewordings.get(bloom, ()), strict=False):
            if words := ask.read(question[:READ]):
                return reworded.fill(phrases.slots(rng, **words))
    return None


def intruded(text: str, language: str, rng: Random) -> str | None:
    """A word or two of another script between two words of the prose, away from its ends and from quotes; None if too short."""
    quoted = [found.span() for found in _QUOTED.finditer(text)]
    found = (gap.start() for gap in _GAP.finditer(text))
    gaps = [at for at in found if not any(begin <= at < end for begin, end in quoted)]
    if len(gaps) < 4:
        return None
    at = rng.choice(gaps[len(gaps) // 4 : -(len(gaps) // 4)])
    words = rng.sample(VOICES[language].intruders, rng.randint(1, 2))
    return f"{text[:at]} {' '.join(words)}{text[at:]}"


def naturalised_for(block: Mapping[str, Any], language: str, seed: int) -> dict[str, Any]:
    """glan/naturalise: every question in another voice."""
    rows = [row for row in block["rephrase"] if isinstance(row, dict)] if isinstance(block["rephrase"], list) else []
    if language not in VOICES:
        return {"questions": []}
    said: list[dict[str, str]] = []
    for row in rows:
        id = str(row.get("plan_id"))
        question = naturalised(str(row.get("question") or ""), language, Random(seed_of(seed, id)))
        said.append({"plan_id": id, "question": question})
    return {"questions": said}
