"""The run's memory of questions: a novelty check whose index can be made again from the journal, in plan order."""

from __future__ import annotations

from seedless.checks.novelty import novelty
from seedless.core import Check, Item, Journal, Round
from seedless.text.near import NearIndex

KIND = "Question"


def text_of(item: Item) -> str:
    return item.text


class Asked:
    """What may not be asked again: rows accepted or kept as surplus in earlier rounds, and all that this round has asked."""

    def __init__(self) -> None:
        self.index = NearIndex()
        self.check: Check = novelty(self.index, text_of)

    def recall(self, journal: Journal, open_round: Round | None) -> None:
        """Fill the index as the uninterrupted run had it at this moment."""
        kept = {row.plan.id for row in journal.planned() if row.state in ("done", "accepted")}
        for node in journal.nodes(KIND):
            id = node.item.plan_ids[0]
            now = open_round is not None and node.round == open_round.number
            heard = any(verdict.check == "novelty" for verdict in node.verdicts)
            if heard if now else id in kept:
                self.index.add(id, node.item.text)

    def close(self, journal: Journal, settled: Round) -> None:
        """A round is settled: what it asked in vain may be asked again."""
        rows = {row.plan.id: row.state for row in journal.planned(round=settled.number)}
        self.index.forget([id for id, state in rows.items() if state not in ("done", "accepted")])
