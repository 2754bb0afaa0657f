"""Of what kind a row is beyond its cell: strategy, Bloom verb, form, audience, answer style, voice, spread by their shares."""

from __future__ import annotations

from collections.abc import Collection

from seedless.core import Cell, Menu, Plan
from seedless.planning.quotas import Shares, divided
from seedless.planning.spread import Context, Spread


class Kinds:
    """Forms have shares within their task type, the rest over all rows; contexts keep each even within every cell too."""

    def __init__(self, menu: Menu, shares: Shares, seed: int) -> None:
        self._menu, self._shares = menu, shares
        self._strategies, self._blooms = Spread("strategy", seed), Spread("bloom", seed)
        self._forms, self._audiences = Spread("form", seed), Spread("audience", seed)
        self._voices = Spread("voice", seed)

    def strategies(self, subject: str, cell: Cell, able: Collection[str], possible: Collection[str]) -> list[str]:
        """`able` ones, best first. `possible` is what the subject could ever be asked by: only that has a share."""
        return self._strategies.ranked(self._strategy_shares(possible), _about(subject, cell), able)

    def bloom(self, cell: Cell) -> str:
        return self._blooms.ranked(self._bloom_shares(cell), _within(cell))[0]

    def voice(self, cell: Cell) -> list[str]:
        """That of a whole batch, for its questions are said again in one call; empty where the menu has none."""
        return self._voices.ranked(self._menu.voices, _voiced(cell))[:1]

    def attributes(self, cell: Cell, bloom: str, voice: list[str]) -> dict[str, str]:
        shares, fitting = self._form_shares(cell), self._menu.fitting(cell.task_type, cell.level, bloom)
        # Where a quota leaves nothing but what does not fit, the user has asked for it.
        forms = self._forms.ranked(shares, _within(cell), fitting) or self._forms.ranked(shares, _within(cell))
        likely, contexts = self._shares.by["audience"], (*_overall(cell), *_within(cell))
        audiences = self._audiences.ranked(likely, contexts, self._menu.asking(*forms[:1]))
        audiences = audiences or self._audiences.ranked(likely, contexts)
        style = self._menu.style(cell.task_type, bloom, *forms[:1])
        chosen = {"form": forms[:1], "audience": audiences[:1], "style": [style]}
        chosen["voice"] = voice
        return {name: values[0] for name, values in chosen.items() if values}

    def use(self, plan: Plan, possible: Collection[str]) -> None:
        cell = plan.cell
        self._strategies.use(plan.strategy, self._strategy_shares(possible), _about(plan.node_ids[0], cell))
        self._blooms.use(plan.bloom, self._bloom_shares(cell), _within(cell))
        self._forms.use(plan.attributes.get("form", ""), self._form_shares(cell), _within(cell))
        self._audiences.use(plan.attributes.get("audience", ""), self._shares.by["audience"], (*_overall(cell), *_within(cell)))

        if self._menu.voices:
            self._voices.use(plan.attributes.get("voice", ""), self._menu.voices, _voiced(cell))

    def _strategy_shares(self, possible: Collection[str]) -> dict[str, float]:
        return divided({}, {name: share for name, share in self._shares.by["strategy"].items() if name in possible})

    def _bloom_shares(self, cell: Cell) -> dict[str, float]:
        verbs = self._menu.verbs(cell.task_type, cell.level)
        return {verb: 1 / len(verbs) for verb in verbs}

    def _form_shares(self, cell: Cell) -> dict[str, float]:
        return dict(self._shares.by.get(f"form/{cell.task_type}", {}))


def _overall(cell: Cell) -> tuple[Context, ...]:
    return ((), (cell.task_type,))


def _voiced(cell: Cell) -> tuple[Context, ...]:
    return ((), (cell.language, cell.node))


def _about(subject: str, cell: Cell) -> tuple[Context, ...]:
    return (*_overall(cell), ("", subject))


def _within(cell: Cell) -> tuple[Context, ...]:
    return ((cell.task_type, cell.level), (cell.task_type, cell.level, cell.language))
