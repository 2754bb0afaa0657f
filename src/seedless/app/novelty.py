"""The run's memory of questions: a novelty check whose index can be made again from the journal, in plan order."""

from __future__ import annotations

from seedless.checks.novelty import NOVELTY, novelty
from seedless.core import Check, Item, Journal, Recipe, Round
from seedless.text.near import NearIndex


def text_of(item: Item) -> str:
    return item.text


class Asked:
    """What may not be asked again: rows accepted or kept as surplus in earlier rounds, and all that this round has asked."""

    def __init__(self) -> None:
        self.index = NearIndex()
        self.check: Check = novelty(self.index, text_of)

    def recall(self, journal: Journal, recipe: Recipe, open_round: Round | None) -> None:
        """Fill the index as the uninterrupted run had it at this moment: what was heard, in plan order, and not forgotten."""
        kept = {row.plan.id for row in journal.planned() if row.state in ("done", "accepted")}
        for kind in recipe.ordered:
            for node in journal.nodes(kind.__name__):
                id = node.item.plan_ids[0]
                now = open_round is not None and node.round == open_round.number
                if any(verdict.check == NOVELTY for verdict in node.verdicts) and (now or id in kept):
                    self.index.add(id, node.item.text)

    def close(self, journal: Journal, settled: Round) -> None:
        """A round is settled: what it asked in vain may be asked again."""
        rows = {row.plan.id: row.state for row in journal.planned(round=settled.number)}
        self.index.forget([id for id, state in rows.items() if state not in ("done", "accepted")])
