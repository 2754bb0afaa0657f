"""run.log: one JSON object a line, what happened and when. Never prompt text, never replies, never secrets."""

from __future__ import annotations

import json
import time
from pathlib import Path
from types import TracebackType
from typing import IO

from seedless.engine import Called, Event, Noted, Planted, Settled


class RunLog:
    """Appends to DIR/run.log. A log that cannot be written never stops a run: what counts is in the journal."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.file: IO[str] | None = None

    def __enter__(self) -> RunLog:
        try:
            self.file = self.path.open("a", encoding="utf-8", buffering=1)  # a line is there when the process is not
        except OSError:
            self.file = None
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self.file is not None:
            try:
                self.file.close()
            except OSError:
                pass

    def say(self, what: str, **facts: object) -> None:
        if self.file is None:
            return
        line = {"at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()), "what": what, **facts}
        try:
            self.file.write(json.dumps(line, ensure_ascii=False) + "\n")
        except OSError:
            self.file = None

    def tell(self, event: Event) -> None:
        """Rounds, refusals and notes; calls and finished rows are in the journal."""
        match event:
            case Planted(round):
                self.say("round", number=round.number, planned=round.size, target=round.target)
            case Settled(settlement, _):
                outcome = settlement.outcome
                if outcome.state in ("rejected", "review", "failed"):
                    why = outcome.verdict.reason if outcome.verdict else outcome.fault
                    self.say(outcome.state, node=settlement.node.id, kind=settlement.node.kind, reason=why)
                for drop in settlement.dropped:
                    self.say("dropped", plan=drop.plan.id, reason=drop.verdict.reason)
            case Noted(text):
                self.say("note", text=text)
            case Called():
                pass
