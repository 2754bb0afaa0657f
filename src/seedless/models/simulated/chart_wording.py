"""The form of what scripted charts are written with in one language: names, and the sentences about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from seedless.models.simulated.phrases import Frame


@dataclass(frozen=True)
class ChartWords:
    """`t` stands for a topic, `name` and `s` for a name within a sentence, `a` for a sub-topic, `c` for a concept."""

    fields: Mapping[str, tuple[str, ...]]  # by sector
    branches: tuple[str, ...]  # {t}
    facets: tuple[str, ...]  # {t}
    aspects: tuple[str, ...]
    angles: tuple[str, ...]
    concept: Frame  # {q} {o} {h}: a qualifier, an object, a head
    qualifiers: tuple[str, ...]
    objects: tuple[str, ...]
    heads: tuple[str, ...]
    scopes: tuple[Frame, ...]  # {name}
    intros: tuple[Frame, ...]  # {name}
    objectives: tuple[Frame, ...]  # {s}
    session: Frame  # {a} {s}
    again: Frame  # {a} {s} {g}: the same sub-topic from the angle g
    pair: Frame  # {c} {d}: a session named after two concepts; d also joins two sub-topics
    descriptions: tuple[Frame, ...]  # {a} {s} {c}
    uncovered: Frame  # {a}
    twice: Frame  # {c}
    thin: Frame  # {a}


def parted(text: str) -> tuple[str, ...]:
    """From "one name, another name"."""
    return tuple(part.strip() for part in text.replace("\n", " ").split(","))
