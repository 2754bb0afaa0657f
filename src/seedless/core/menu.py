"""What a run may plan: the difficulty ladder, forms, audiences, answer policies. Data, so that a branch can narrow it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from seedless.core.items import LEVELS, TASK_TYPES


@dataclass(frozen=True, slots=True)
class Rung:
    """One level of the ladder (methods.md M5): what a planned row of this level asks of the reader."""

    blooms: tuple[str, ...]
    concepts: tuple[int, int]  # fewest, most
    steps: int


LADDER: Mapping[str, Rung] = {
    "easy": Rung(("remember", "understand"), (1, 1), 1),
    "medium": Rung(("understand", "apply"), (1, 2), 3),
    "hard": Rung(("apply", "analyse"), (2, 3), 5),
    "expert": Rung(("evaluate", "create"), (2, 5), 7),
}

STRATEGIES: Mapping[str, float] = {"single": 0.45, "double": 0.45, "cross": 0.10}  # methods.md §17.3


@dataclass(frozen=True, slots=True)
class Menu:
    """The dimensions a planner balances. `styles` is the answer policy by Bloom verb (methods.md M9)."""

    task_types: tuple[str, ...] = TASK_TYPES
    levels: tuple[str, ...] = LEVELS
    ladder: Mapping[str, Rung] = field(default_factory=lambda: LADDER)
    strategies: Mapping[str, float] = field(default_factory=lambda: STRATEGIES)
    forms: Mapping[str, tuple[str, ...]] = field(
        default_factory=lambda: {
            "qa": ("direct question", "situation"),
            "reasoning": ("problem", "case"),
            "classification": ("label the text", "choose a category"),
            "generation": ("draft", "rewrite"),
        }
    )
    audiences: tuple[str, ...] = ("curious adult", "student", "practitioner")
    styles: Mapping[str, str] = field(
        default_factory=lambda: {
            "remember": "short",
            "understand": "explanation",
            "apply": "steps",
            "analyse": "steps",
            "evaluate": "explanation",
            "create": "open",
        }
    )
