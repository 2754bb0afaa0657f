"""What a run says while it goes: small facts for progress, logs and the publisher. Listeners never change the run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from seedless.core import Call, Round, Settlement


@dataclass(frozen=True, slots=True)
class Planted:
    """A round is open."""

    round: Round


@dataclass(frozen=True, slots=True)
class Called:
    """A reply was paid for and kept."""

    call: Call


@dataclass(frozen=True, slots=True)
class Settled:
    """A node has ended, durably. `positions` are the planned rows that ended with it."""

    settlement: Settlement
    positions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Noted:
    """A line for the log."""

    text: str


Event = Planted | Called | Settled | Noted
Listener = Callable[[Event], None]
