"""What a display reads on its own timer: where the DIR stands, and what this process has done to it."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from seedless.engine import Called, Event, Planted, Settled

if TYPE_CHECKING:
    from seedless.app.estimating import Estimate
    from seedless.atlas import Atlas


@dataclass
class Progress:
    """`accepted`, `planned` and `round` (of rows) are of the DIR; all else is of this process, begun with `begun_with` rows.

    `refused` counts by reason; `stages` counts, by kind, the nodes that passed all their checks.
    """

    target: int
    accepted: int = 0
    begun_with: int | None = None
    planned: int = 0
    round: int = 0
    calls: int = 0
    tokens: int = 0
    cost_usd: float | None = 0.0
    refused: Counter[str] = field(default_factory=Counter)
    projected: Estimate | None = None  # of the whole run, once a round was paid for
    stages: Counter[str] = field(default_factory=Counter)
    subjects: tuple[int, int] | None = None  # charted and wanted, while the map is drawn
    started_s: float = field(default_factory=time.monotonic)

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.started_s

    @property
    def gained(self) -> int:
        """Rows accepted since this process began."""
        return self.accepted - (self.begun_with or 0)

    @property
    def seconds_left(self) -> float | None:
        """At the pace of this process so far; None while there is no pace or nothing is missing."""
        missing = self.target - self.accepted
        return self.seconds * missing / self.gained if self.gained > 0 and missing > 0 else None

    def at(self, accepted: int) -> None:
        """The DIR holds so many accepted rows now; the first time says what this process began with."""
        if self.begun_with is None:
            self.begun_with = accepted
        self.accepted = accepted

    def draws(self, atlas: Atlas, wanted: int) -> None:
        """The map as far as it is drawn; `wanted` subjects make it whole."""
        charted = sum(bool(atlas.children(subject.id, "session")) for subject in atlas.of_kind("subject"))
        self.subjects = (charted, max(wanted, charted))

    def tell(self, event: Event) -> None:
        match event:
            case Planted(round):
                self.subjects = None
                self.round, self.planned = self.round + 1, round.end
            case Called(call):
                self.calls += 1
                self.tokens += call.reply.usage.tokens_in + call.reply.usage.tokens_out
                price = call.reply.cost_usd
                self.cost_usd = None if price is None or self.cost_usd is None else self.cost_usd + price
            case Settled(settlement, _):
                outcome = settlement.outcome
                self.refused.update(drop.verdict.reason for drop in settlement.dropped)
                if outcome.state in ("rejected", "failed", "review"):
                    self.refused[outcome.verdict.reason if outcome.verdict else outcome.fault] += 1
                else:
                    if self.subjects and settlement.node.kind == "Syllabus":
                        self.subjects = (min(self.subjects[0] + 1, self.subjects[1]), self.subjects[1])
                    self.stages[settlement.node.kind] += 1
            case _:
                pass
