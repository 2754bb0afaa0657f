"""The run's memory of questions: a novelty check whose index can be made again from the journal, in plan order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from seedless.checks.novelty import NOVELTY, novelty
from seedless.core import Batch, Check, Item, Journal, Node, Recipe, Round
from seedless.text.near import NearIndex

KEPT_A_CONCEPT = 2  # latest questions that are remembered in words
SHOWN = 4  # to the writer of a batch
LONGEST_SHOWN = 600  # characters; longer ones are not shown, for a part of one may be copied and pass for another


def text_of(item: Item) -> str:
    return item.text


class Asked:
    """What may not be asked again: rows accepted or kept as surplus in earlier rounds, and all that this round has asked.

    Of rows kept in settled rounds the latest few a concept are remembered in words, to be shown as `siblings`.
    """

    def __init__(self) -> None:
        self.index = NearIndex()
        self.check: Check = novelty(self.index, text_of)
        self._latest: dict[str, list[str]] = defaultdict(list)  # concept id -> questions

    def recall(self, journal: Journal, recipe: Recipe, open_round: Round | None) -> None:
        """Fill the index as the uninterrupted run had it at this moment: what was heard, in plan order, and not forgotten."""
        kept = {row.plan.id for row in journal.planned() if row.state in ("done", "accepted")}
        for kind in recipe.ordered:
            for node in journal.nodes(kind.__name__):
                id = node.item.plan_ids[0]
                now = open_round is not None and node.round == open_round.number
                if any(verdict.check == NOVELTY for verdict in node.verdicts) and (now or id in kept):
                    self.index.add(id, node.item.text)
                    if not now:
                        self._remember(node)

    def close(self, journal: Journal, recipe: Recipe, settled: Round) -> None:
        """A round is settled: what it asked in vain may be asked again."""
        rows = {row.plan.id: row.state for row in journal.planned(round=settled.number)}
        self.index.forget([id for id, state in rows.items() if state not in ("done", "accepted")])
        for kind in recipe.ordered:
            for node in journal.nodes(kind.__name__, round=settled.number):
                if rows.get(node.item.plan_ids[0]) in ("done", "accepted"):
                    self._remember(node)

    def siblings(self, batch: Batch) -> tuple[str, ...]:
        """Questions of settled rounds that share a concept with the batch: the last ones of each concept first."""
        near = [self._latest.get(id, []) for plan in batch.planned for id in plan.concept_ids]
        last = [texts[-place] for place in range(1, KEPT_A_CONCEPT + 1) for texts in near if len(texts) >= place]
        return tuple(dict.fromkeys(last))[:SHOWN]

    def _remember(self, node: Node) -> None:
        for id in concepts_of(node):
            if len(line := " ".join(node.item.text.split())) <= LONGEST_SHOWN:
                self._latest[id] = [*self._latest[id], line][-KEPT_A_CONCEPT:]


def concepts_of(node: Node) -> Iterable[str]:
    return (id for plan in node.item.plans for id in plan.concept_ids)
