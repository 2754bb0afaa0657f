"""The form of what questions sound like that are not as asked for, by language: spoken, as homework, without material."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from seedless.models.simulated.phrases import Frame


@dataclass(frozen=True)
class Voice:
    """Openings hold no number and no name, and end their sentence, so that a frame behind them can still be read."""

    greetings: tuple[str, ...]
    reasons: tuple[str, ...]
    homework: tuple[Frame, ...]  # {q}: the question; {subject}
    missing: tuple[Frame, ...]  # {c}
    intruders: tuple[str, ...]  # words of scripts that have no place in prose of this language
    rewordings: Mapping[str, tuple[Frame, ...]]  # other words for Phrases.asks, place by place; may be empty
