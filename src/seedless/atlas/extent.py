"""How large a map is to be: how many nodes of each kind, from the top down to subjects, and how long a syllabus."""

from __future__ import annotations

from dataclasses import dataclass

from seedless.atlas.nodes import Kind

SESSIONS = (10, 20)  # fewest and most of a syllabus: within GLAN's 10-30 (arXiv 2402.13064 §3.1), so that one reply holds them


@dataclass(frozen=True, slots=True)
class Extent:
    """`levels`: kind -> nodes wanted in all, top first; the last is the subjects."""

    levels: tuple[tuple[Kind, int], ...]
    sessions: tuple[int, int] = SESSIONS

    @property
    def subjects(self) -> int:
        return self.levels[-1][1]
