"""What a display reads on its own timer. Counts are of this DIR, not of this process alone, where they say so."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field

from seedless.engine import Called, Event, Planted, Settled


@dataclass
class Progress:
    """`accepted`, `planned` and `round` are of the DIR; calls, stages and refusals of this process."""

    target: int
    accepted: int = 0
    planned: int = 0
    round: int = 0
    calls: int = 0
    tokens: int = 0
    cost_usd: float | None = 0.0
    refused: Counter[str] = field(default_factory=Counter)
    stages: Counter[str] = field(default_factory=Counter)
    started_s: float = field(default_factory=time.monotonic)

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.started_s

    def tell(self, event: Event) -> None:
        match event:
            case Planted(round):
                self.round, self.planned = round.number + 1, round.first + round.size
            case Called(call):
                self.calls += 1
                self.tokens += call.reply.usage.tokens_in + call.reply.usage.tokens_out
                price = call.reply.cost_usd
                self.cost_usd = None if price is None or self.cost_usd is None else self.cost_usd + price
            case Settled(settlement, _):
                outcome = settlement.outcome
                self.stages[settlement.node.kind] += 1
                self.refused.update(drop.verdict.reason for drop in settlement.dropped)
                if outcome.state in ("rejected", "failed", "review"):
                    self.refused[outcome.verdict.reason if outcome.verdict else outcome.fault] += 1
            case _:
                pass
